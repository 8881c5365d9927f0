export const id = 25;
export const ids = [25];
export const modules = {

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ require_tls),
/* harmony export */   Hr: () => (/* binding */ require_util),
/* harmony export */   YP: () => (/* binding */ require_events),
/* harmony export */   g5: () => (/* binding */ require_net),
/* harmony export */   n5: () => (/* binding */ require_http),
/* harmony export */   qX: () => (/* binding */ require_url),
/* harmony export */   z7: () => (/* binding */ require_stream)
/* harmony export */ });
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3987);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
var require_events=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:events"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:events")}});var require_http=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:http"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:http")}});var require_stream=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:stream"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:stream")}});var require_net=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:net"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:net")}});var require_util=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:util"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:util")}});var require_tls=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:tls"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:tls")}});var require_url=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:url"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:url")}});


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ require_buffer),
/* harmony export */   VY: () => (/* binding */ require_of_node_exports),
/* harmony export */   e7: () => (/* binding */ init_require_of_node)
/* harmony export */ });
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3275);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
var require_of_node_exports={};(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(require_of_node_exports,{requireOfNode:()=>requireOfNode});var requireOfNode;var init_require_of_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__esm */ .E)(
{"require-of-node:require-of-node"(){requireOfNode=(0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(process.execPath)}});var require_buffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"required-builtin:buffer"(exports,module){module.exports=(init_require_of_node(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__toCommonJS */ .Yp)(require_of_node_exports)).requireOfNode(
"node:buffer")}});


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProxyWire: () => (/* binding */ createProxyWire)
/* harmony export */ });
/* harmony import */ var _chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);
/* harmony import */ var _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5845);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3987);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8714);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);

var require_symbols=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/symbols.js"(exports,module){"use strict";module.exports={kClose:Symbol("close"),kDestroy:Symbol("d\
estroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRedirectCacheControl:Symbol("redirect cache control"),kWriting:Symbol("writing"),kResuming:Symbol("res\
uming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response\
 size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol(
"constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHTTP2InitialWindowSize:Symbol(
"http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol(
"http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol(
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}});var require_errors=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/errors.js"(exports,module){"use strict";var kUndiciError=Symbol.for("undici.error.UND_ERR");var UndiciError=class extends Error{constructor(message,options){
super(message,options);this.name="UndiciError";this.code="UND_ERR"}static[Symbol.hasInstance](instance){return instance&&instance[kUndiciError]===true}get[kUndiciError](){
return true}};var kConnectTimeoutError=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");var ConnectTimeoutError=class extends UndiciError{constructor(message){
super(message);this.name="ConnectTimeoutError";this.message=message||"Connect Timeout Error";this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](instance){
return instance&&instance[kConnectTimeoutError]===true}get[kConnectTimeoutError](){return true}};var kHeadersTimeoutError=Symbol.for("undici.error.UND_ERR_HEADE\
RS_TIMEOUT");var HeadersTimeoutError=class extends UndiciError{constructor(message){super(message);this.name="HeadersTimeoutError";this.message=message||"Header\
s Timeout Error";this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&instance[kHeadersTimeoutError]===true}get[kHeadersTimeoutError](){
return true}};var kHeadersOverflowError=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");var HeadersOverflowError=class extends UndiciError{constructor(message){
super(message);this.name="HeadersOverflowError";this.message=message||"Headers Overflow Error";this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](instance){
return instance&&instance[kHeadersOverflowError]===true}get[kHeadersOverflowError](){return true}};var kBodyTimeoutError=Symbol.for("undici.error.UND_ERR_BODY_T\
IMEOUT");var BodyTimeoutError=class extends UndiciError{constructor(message){super(message);this.name="BodyTimeoutError";this.message=message||"Body Timeout Err\
or";this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&instance[kBodyTimeoutError]===true}get[kBodyTimeoutError](){return true}};
var kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG");var InvalidArgumentError=class extends UndiciError{constructor(message){super(message);
this.name="InvalidArgumentError";this.message=message||"Invalid Argument Error";this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](instance){return instance&&
instance[kInvalidArgumentError]===true}get[kInvalidArgumentError](){return true}};var kInvalidReturnValueError=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_V\
ALUE");var InvalidReturnValueError=class extends UndiciError{constructor(message){super(message);this.name="InvalidReturnValueError";this.message=message||"Inva\
lid Return Value Error";this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](instance){return instance&&instance[kInvalidReturnValueError]===true}get[kInvalidReturnValueError](){
return true}};var kAbortError=Symbol.for("undici.error.UND_ERR_ABORT");var AbortError=class extends UndiciError{constructor(message){super(message);this.name="A\
bortError";this.message=message||"The operation was aborted";this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](instance){return instance&&instance[kAbortError]===
true}get[kAbortError](){return true}};var kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED");var RequestAbortedError=class extends AbortError{constructor(message){
super(message);this.name="AbortError";this.message=message||"Request aborted";this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](instance){return instance&&
instance[kRequestAbortedError]===true}get[kRequestAbortedError](){return true}};var kInformationalError=Symbol.for("undici.error.UND_ERR_INFO");var InformationalError=class extends UndiciError{constructor(message){
super(message);this.name="InformationalError";this.message=message||"Request information";this.code="UND_ERR_INFO"}static[Symbol.hasInstance](instance){return instance&&
instance[kInformationalError]===true}get[kInformationalError](){return true}};var kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_REQ_CONTEN\
T_LENGTH_MISMATCH");var RequestContentLengthMismatchError=class extends UndiciError{constructor(message){super(message);this.name="RequestContentLengthMismatchE\
rror";this.message=message||"Request body length does not match content-length header";this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){
return instance&&instance[kRequestContentLengthMismatchError]===true}get[kRequestContentLengthMismatchError](){return true}};var kResponseContentLengthMismatchError=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");var ResponseContentLengthMismatchError=class extends UndiciError{constructor(message){super(message);this.
name="ResponseContentLengthMismatchError";this.message=message||"Response body length does not match content-length header";this.code="UND_ERR_RES_CONTENT_LENGT\
H_MISMATCH"}static[Symbol.hasInstance](instance){return instance&&instance[kResponseContentLengthMismatchError]===true}get[kResponseContentLengthMismatchError](){
return true}};var kClientDestroyedError=Symbol.for("undici.error.UND_ERR_DESTROYED");var ClientDestroyedError=class extends UndiciError{constructor(message){super(
message);this.name="ClientDestroyedError";this.message=message||"The client is destroyed";this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](instance){return instance&&
instance[kClientDestroyedError]===true}get[kClientDestroyedError](){return true}};var kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED");var ClientClosedError=class extends UndiciError{constructor(message){
super(message);this.name="ClientClosedError";this.message=message||"The client is closed";this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](instance){return instance&&
instance[kClientClosedError]===true}get[kClientClosedError](){return true}};var kSocketError=Symbol.for("undici.error.UND_ERR_SOCKET");var SocketError=class extends UndiciError{constructor(message,socket){
super(message);this.name="SocketError";this.message=message||"Socket error";this.code="UND_ERR_SOCKET";this.socket=socket}static[Symbol.hasInstance](instance){return instance&&
instance[kSocketError]===true}get[kSocketError](){return true}};var kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");var NotSupportedError=class extends UndiciError{constructor(message){
super(message);this.name="NotSupportedError";this.message=message||"Not supported error";this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){
return instance&&instance[kNotSupportedError]===true}get[kNotSupportedError](){return true}};var kBalancedPoolMissingUpstreamError=Symbol.for("undici.error.UND_\
ERR_BPL_MISSING_UPSTREAM");var BalancedPoolMissingUpstreamError=class extends UndiciError{constructor(message){super(message);this.name="MissingUpstreamError";this.
message=message||"No upstream has been added to the BalancedPool";this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](instance){return instance&&
instance[kBalancedPoolMissingUpstreamError]===true}get[kBalancedPoolMissingUpstreamError](){return true}};var kHTTPParserError=Symbol.for("undici.error.UND_ERR_\
HTTP_PARSER");var HTTPParserError=class extends Error{constructor(message,code,data){super(message);this.name="HTTPParserError";this.code=code?`HPE_${code}`:void 0;
this.data=data?data.toString():void 0}static[Symbol.hasInstance](instance){return instance&&instance[kHTTPParserError]===true}get[kHTTPParserError](){return true}};
var kResponseExceededMaxSizeError=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");var ResponseExceededMaxSizeError=class extends UndiciError{constructor(message){
super(message);this.name="ResponseExceededMaxSizeError";this.message=message||"Response content exceeded max size";this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.
hasInstance](instance){return instance&&instance[kResponseExceededMaxSizeError]===true}get[kResponseExceededMaxSizeError](){return true}};var kRequestRetryError=Symbol.
for("undici.error.UND_ERR_REQ_RETRY");var RequestRetryError=class extends UndiciError{constructor(message,code,{headers,data}){super(message);this.name="Request\
RetryError";this.message=message||"Request retry error";this.code="UND_ERR_REQ_RETRY";this.statusCode=code;this.data=data;this.headers=headers}static[Symbol.hasInstance](instance){
return instance&&instance[kRequestRetryError]===true}get[kRequestRetryError](){return true}};var kResponseError=Symbol.for("undici.error.UND_ERR_RESPONSE");var ResponseError=class extends UndiciError{constructor(message,code,{
headers,body}){super(message);this.name="ResponseError";this.message=message||"Response error";this.code="UND_ERR_RESPONSE";this.statusCode=code;this.body=body;
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&instance[kResponseError]===true}get[kResponseError](){return true}};var kSecureProxyConnectionError=Symbol.
for("undici.error.UND_ERR_PRX_TLS");var SecureProxyConnectionError=class extends UndiciError{constructor(cause,message,options={}){super(message,{cause,...options});
this.name="SecureProxyConnectionError";this.message=message||"Secure Proxy Connection failed";this.code="UND_ERR_PRX_TLS";this.cause=cause}static[Symbol.hasInstance](instance){
return instance&&instance[kSecureProxyConnectionError]===true}get[kSecureProxyConnectionError](){return true}};var kMaxOriginsReachedError=Symbol.for("undici.er\
ror.UND_ERR_MAX_ORIGINS_REACHED");var MaxOriginsReachedError=class extends UndiciError{constructor(message){super(message);this.name="MaxOriginsReachedError";this.
message=message||"Maximum allowed origins reached";this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](instance){return instance&&instance[kMaxOriginsReachedError]===
true}get[kMaxOriginsReachedError](){return true}};var Socks5ProxyError=class extends UndiciError{constructor(message,code){super(message);this.name="Socks5Proxy\
Error";this.message=message||"SOCKS5 proxy error";this.code=code||"UND_ERR_SOCKS5"}};var kMessageSizeExceededError=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_S\
IZE_EXCEEDED");var MessageSizeExceededError=class extends UndiciError{constructor(message){super(message);this.name="MessageSizeExceededError";this.message=message||
"Max decompressed message size exceeded";this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](instance){return instance&&instance[kMessageSizeExceededError]===
true}get[kMessageSizeExceededError](){return true}};module.exports={AbortError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,
RequestContentLengthMismatchError,ConnectTimeoutError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,ClientClosedError,InformationalError,
SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,RequestRetryError,ResponseError,SecureProxyConnectionError,
MaxOriginsReachedError,Socks5ProxyError,MessageSizeExceededError}}});var require_wrap_handler=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/handler/wrap-handler.js"(exports,module){"use strict";var{InvalidArgumentError}=require_errors();module.
exports=class WrapHandler{#handler;constructor(handler){this.#handler=handler}static wrap(handler){return handler.onRequestStart?handler:new WrapHandler(handler)}onConnect(abort,context){
return this.#handler.onConnect?.(abort,context)}onResponseStarted(){return this.#handler.onResponseStarted?.()}onHeaders(statusCode,rawHeaders,resume,statusMessage){
return this.#handler.onHeaders?.(statusCode,rawHeaders,resume,statusMessage)}onUpgrade(statusCode,rawHeaders,socket){return this.#handler.onUpgrade?.(statusCode,
rawHeaders,socket)}onData(data){return this.#handler.onData?.(data)}onComplete(trailers){return this.#handler.onComplete?.(trailers)}onError(err){if(!this.#handler.
onError){throw err}return this.#handler.onError?.(err)}onRequestStart(controller,context){this.#handler.onConnect?.(reason=>controller.abort(reason),context)}onRequestUpgrade(controller,statusCode,headers,socket){
const rawHeaders=[];for(const[key,val]of Object.entries(headers)){rawHeaders.push(Buffer.from(key,"latin1"),toRawHeaderValue(val))}this.#handler.onUpgrade?.(statusCode,
rawHeaders,socket)}onResponseStart(controller,statusCode,headers,statusMessage){const rawHeaders=[];for(const[key,val]of Object.entries(headers)){rawHeaders.push(
Buffer.from(key,"latin1"),toRawHeaderValue(val))}if(this.#handler.onHeaders?.(statusCode,rawHeaders,()=>controller.resume(),statusMessage)===false){controller.pause()}}onResponseData(controller,data){
if(this.#handler.onData?.(data)===false){controller.pause()}}onResponseEnd(controller,trailers){const rawTrailers=[];for(const[key,val]of Object.entries(trailers)){
rawTrailers.push(Buffer.from(key,"latin1"),toRawHeaderValue(val))}this.#handler.onComplete?.(rawTrailers)}onResponseError(controller,err){if(!this.#handler.onError){
throw new InvalidArgumentError("invalid onError method")}this.#handler.onError?.(err)}};function toRawHeaderValue(value){return Array.isArray(value)?value.map(item=>Buffer.
from(item,"latin1")):Buffer.from(value,"latin1")}}});var require_dispatcher=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/dispatcher.js"(exports,module){"use strict";var EventEmitter=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_events */ .YP)();var WrapHandler=require_wrap_handler();
var wrapInterceptor=dispatch=>(opts,handler)=>dispatch(opts,WrapHandler.wrap(handler));var Dispatcher2=class extends EventEmitter{dispatch(){throw new Error("no\
t implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...args){const interceptors=Array.isArray(args[0])?
args[0]:args;let dispatch=this.dispatch.bind(this);for(const interceptor of interceptors){if(interceptor==null){continue}if(typeof interceptor!=="function"){throw new TypeError(
`invalid interceptor, expected function received ${typeof interceptor}`)}dispatch=interceptor(dispatch);dispatch=wrapInterceptor(dispatch);if(dispatch==null||typeof dispatch!==
"function"||dispatch.length!==2){throw new TypeError("invalid interceptor")}}return new Proxy(this,{get:(target,key)=>key==="dispatch"?dispatch:target[key]})}};
module.exports=Dispatcher2}});var require_assert=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:assert"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:assert")}});var require_querystring=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:querystring"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).
requireOfNode("node:querystring")}});var require_timers=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/timers.js"(exports,module){"use strict";var fastNow=0;var RESOLUTION_MS=1e3;var TICK_MS=(RESOLUTION_MS>>
1)-1;var fastNowTimeout;var kFastTimer=Symbol("kFastTimer");var fastTimers=[];var NOT_IN_LIST=-2;var TO_BE_CLEARED=-1;var PENDING=0;var ACTIVE=1;function onTick(){
fastNow+=TICK_MS;let idx=0;let len=fastTimers.length;while(idx<len){const timer=fastTimers[idx];if(timer._state===PENDING){timer._idleStart=fastNow-TICK_MS;timer.
_state=ACTIVE}else if(timer._state===ACTIVE&&fastNow>=timer._idleStart+timer._idleTimeout){timer._state=TO_BE_CLEARED;timer._idleStart=-1;timer._onTimeout(timer.
_timerArg)}if(timer._state===TO_BE_CLEARED){timer._state=NOT_IN_LIST;if(--len!==0){fastTimers[idx]=fastTimers[len]}}else{++idx}}fastTimers.length=len;if(fastTimers.
length!==0){refreshTimeout()}}function refreshTimeout(){if(fastNowTimeout?.refresh){fastNowTimeout.refresh()}else{clearTimeout(fastNowTimeout);fastNowTimeout=setTimeout(
onTick,TICK_MS);fastNowTimeout?.unref()}}var FastTimer=class{[kFastTimer]=true;_state=NOT_IN_LIST;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(callback,delay,arg){
this._onTimeout=callback;this._idleTimeout=delay;this._timerArg=arg;this.refresh()}refresh(){if(this._state===NOT_IN_LIST){fastTimers.push(this)}if(!fastNowTimeout||
fastTimers.length===1){refreshTimeout()}this._state=PENDING}clear(){this._state=TO_BE_CLEARED;this._idleStart=-1}};module.exports={setTimeout(callback,delay,arg){
return delay<=RESOLUTION_MS?setTimeout(callback,delay,arg):new FastTimer(callback,delay,arg)},clearTimeout(timeout){if(timeout[kFastTimer]){timeout.clear()}else{
clearTimeout(timeout)}},setFastTimeout(callback,delay,arg){return new FastTimer(callback,delay,arg)},clearFastTimeout(timeout){timeout.clear()},now(){return fastNow},
tick(delay=0){fastNow+=delay-RESOLUTION_MS+1;onTick();onTick()},reset(){fastNow=0;fastTimers.length=0;clearTimeout(fastNowTimeout);fastNowTimeout=null},kFastTimer}}});var require_constants=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/constants.js"(exports,module){"use strict";var wellknownHeaderNames=["Accept","Accept-Encoding",
"Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin",
"Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Au\
thorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Con\
tent-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy",
"Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-S\
ince","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Pro\
xy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-\
WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cooki\
e","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests",
"User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-\
By","X-Requested-With","X-XSS-Protection"];var headerNameLowerCasedRecord={};Object.setPrototypeOf(headerNameLowerCasedRecord,null);var wellknownHeaderNameBuffers={};
Object.setPrototypeOf(wellknownHeaderNameBuffers,null);function getHeaderNameAsBuffer(header){let buffer=wellknownHeaderNameBuffers[header];if(buffer===void 0){
buffer=Buffer.from(header)}return buffer}for(let i=0;i<wellknownHeaderNames.length;++i){const key=wellknownHeaderNames[i];const lowerCasedKey=key.toLowerCase();
headerNameLowerCasedRecord[key]=headerNameLowerCasedRecord[lowerCasedKey]=lowerCasedKey}module.exports={wellknownHeaderNames,headerNameLowerCasedRecord,getHeaderNameAsBuffer}}});var require_tree=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/tree.js"(exports,module){"use strict";var{wellknownHeaderNames,headerNameLowerCasedRecord}=require_constants();
var TstNode=class _TstNode{value=null;left=null;middle=null;right=null;code;constructor(key,value,index){if(index===void 0||index>=key.length){throw new TypeError(
"Unreachable")}const code=this.code=key.charCodeAt(index);if(code>127){throw new TypeError("key must be ascii string")}if(key.length!==++index){this.middle=new _TstNode(
key,value,index)}else{this.value=value}}add(key,value){const length=key.length;if(length===0){throw new TypeError("Unreachable")}let index=0;let node=this;while(true){
const code=key.charCodeAt(index);if(code>127){throw new TypeError("key must be ascii string")}if(node.code===code){if(length===++index){node.value=value;break}else if(node.
middle!==null){node=node.middle}else{node.middle=new _TstNode(key,value,index);break}}else if(node.code<code){if(node.left!==null){node=node.left}else{node.left=
new _TstNode(key,value,index);break}}else if(node.right!==null){node=node.right}else{node.right=new _TstNode(key,value,index);break}}}search(key){const keylength=key.
length;let index=0;let node=this;while(node!==null&&index<keylength){let code=key[index];if(code<=90&&code>=65){code|=32}while(node!==null){if(code===node.code){
if(keylength===++index){return node}node=node.middle;break}node=node.code<code?node.left:node.right}}return null}};var TernarySearchTree=class{node=null;insert(key,value){
if(this.node===null){this.node=new TstNode(key,value,0)}else{this.node.add(key,value)}}lookup(key){return this.node?.search(key)?.value??null}};var tree=new TernarySearchTree;
for(let i=0;i<wellknownHeaderNames.length;++i){const key=headerNameLowerCasedRecord[wellknownHeaderNames[i]];tree.insert(key,key)}module.exports={TernarySearchTree,
tree}}});var require_util2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/util.js"(exports,module){"use strict";var assert=require_assert();var{kDestroyed,kBodyUsed,kListeners,
kBody}=require_symbols();var{IncomingMessage}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_http */ .n5)();var stream=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();var{stringify}=require_querystring();var{EventEmitter:EE}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_events */ .YP)();
var timers=require_timers();var{InvalidArgumentError,ConnectTimeoutError}=require_errors();var{headerNameLowerCasedRecord}=require_constants();var{tree}=require_tree();
var[nodeMajor,nodeMinor]=process.versions.node.split(".",2).map(v=>Number(v));var BodyAsyncIterable=class{constructor(body){this[kBody]=body;this[kBodyUsed]=false}async*[Symbol.
asyncIterator](){assert(!this[kBodyUsed],"disturbed");this[kBodyUsed]=true;yield*this[kBody]}};function noop(){}function wrapRequestBody(body){if(isStream(body)){
if(bodyLength(body)===0){body.on("data",function(){assert(false)})}if(typeof body.readableDidRead!=="boolean"){body[kBodyUsed]=false;EE.prototype.on.call(body,"\
data",function(){this[kBodyUsed]=true})}return body}else if(body&&typeof body.pipeTo==="function"){return new BodyAsyncIterable(body)}else if(body&&isFormDataLike(
body)){return body}else if(body&&typeof body!=="string"&&!ArrayBuffer.isView(body)&&isIterable(body)){return new BodyAsyncIterable(body)}else{return body}}function isStream(obj){
return obj&&typeof obj==="object"&&typeof obj.pipe==="function"&&typeof obj.on==="function"}function isBlobLike(object){if(object===null){return false}else if(object instanceof
Blob){return true}else if(typeof object!=="object"){return false}else{const sTag=object[Symbol.toStringTag];return(sTag==="Blob"||sTag==="File")&&("stream"in object&&
typeof object.stream==="function"||"arrayBuffer"in object&&typeof object.arrayBuffer==="function")}}function pathHasQueryOrFragment(url){return url.includes("?")||
url.includes("#")}function serializePathWithQuery(url,queryParams){if(pathHasQueryOrFragment(url)){throw new Error('Query params cannot be passed when url alrea\
dy contains "?" or "#".')}const stringified=stringify(queryParams);if(stringified){url+="?"+stringified}return url}function isValidPort(port){const value=parseInt(
port,10);return value===Number(port)&&value>=0&&value<=65535}function isHttpOrHttpsPrefixed(value){return value!=null&&value[0]==="h"&&value[1]==="t"&&value[2]===
"t"&&value[3]==="p"&&(value[4]===":"||value[4]==="s"&&value[5]===":")}function parseURL(url){if(typeof url==="string"){url=new URL(url);if(!isHttpOrHttpsPrefixed(
url.origin||url.protocol)){throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")}return url}if(!url||typeof url!==
"object"){throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.")}if(!(url instanceof URL)){if(url.port!=null&&url.port!==""&&
isValidPort(url.port)===false){throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.")}if(url.path!=
null&&typeof url.path!=="string"){throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.")}if(url.pathname!=null&&typeof url.
pathname!=="string"){throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.")}if(url.hostname!=null&&typeof url.
hostname!=="string"){throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.")}if(url.origin!=null&&typeof url.origin!==
"string"){throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.")}if(!isHttpOrHttpsPrefixed(url.origin||url.protocol)){
throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")}const port=url.port!=null?url.port:url.protocol==="https:"?
443:80;let origin=url.origin!=null?url.origin:`${url.protocol||""}//${url.hostname||""}:${port}`;let path=url.path!=null?url.path:`${url.pathname||""}${url.search||
""}`;if(origin[origin.length-1]==="/"){origin=origin.slice(0,origin.length-1)}if(path&&path[0]!=="/"){path=`/${path}`}return new URL(`${origin}${path}`)}if(!isHttpOrHttpsPrefixed(
url.origin||url.protocol)){throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")}return url}function parseOrigin(url){
url=parseURL(url);if(url.pathname!=="/"||url.search||url.hash){throw new InvalidArgumentError("invalid url")}return url}function getHostname(host){if(host[0]===
"["){const idx2=host.indexOf("]");assert(idx2!==-1);return host.substring(1,idx2)}const idx=host.indexOf(":");if(idx===-1)return host;return host.substring(0,idx)}
function getServerName(host){if(!host){return null}assert(typeof host==="string");const servername=getHostname(host);if(net.isIP(servername)){return""}return servername}
function deepClone(obj){return JSON.parse(JSON.stringify(obj))}function isAsyncIterable(obj){return!!(obj!=null&&typeof obj[Symbol.asyncIterator]==="function")}
function isIterable(obj){return!!(obj!=null&&(typeof obj[Symbol.iterator]==="function"||typeof obj[Symbol.asyncIterator]==="function"))}function hasSafeIterator(obj){
const prototype=Object.getPrototypeOf(obj);const ownIterator=Object.prototype.hasOwnProperty.call(obj,Symbol.iterator);return ownIterator||prototype!=null&&prototype!==
Object.prototype&&typeof obj[Symbol.iterator]==="function"}function bodyLength(body){if(body==null){return 0}else if(isStream(body)){const state=body._readableState;
return state&&state.objectMode===false&&state.ended===true&&Number.isFinite(state.length)?state.length:null}else if(isBlobLike(body)){return body.size!=null?body.
size:null}else if(isBuffer(body)){return body.byteLength}return null}function isDestroyed(body){return body&&!!(body.destroyed||body[kDestroyed]||stream.isDestroyed?.(
body))}function destroy(stream2,err){if(stream2==null||!isStream(stream2)||isDestroyed(stream2)){return}if(typeof stream2.destroy==="function"){if(Object.getPrototypeOf(
stream2).constructor===IncomingMessage){stream2.socket=null}stream2.destroy(err)}else if(err){queueMicrotask(()=>{stream2.emit("error",err)})}if(stream2.destroyed!==
true){stream2[kDestroyed]=true}}var KEEPALIVE_TIMEOUT_EXPR=/timeout=(\d+)/;function parseKeepAliveTimeout(val){const m=val.match(KEEPALIVE_TIMEOUT_EXPR);return m?
parseInt(m[1],10)*1e3:null}function headerNameToString(value){return typeof value==="string"?headerNameLowerCasedRecord[value]??value.toLowerCase():tree.lookup(
value)??value.toString("latin1").toLowerCase()}function bufferToLowerCasedHeaderName(value){return tree.lookup(value)??value.toString("latin1").toLowerCase()}function parseHeaders(headers,obj){
if(obj===void 0)obj={};for(let i=0;i<headers.length;i+=2){const key=headerNameToString(headers[i]);let val=obj[key];if(val!==void 0){if(!Object.hasOwn(obj,key)){
const headersValue=typeof headers[i+1]==="string"?headers[i+1]:Array.isArray(headers[i+1])?headers[i+1].map(x=>x.toString("latin1")):headers[i+1].toString("lati\
n1");if(key==="__proto__"){Object.defineProperty(obj,key,{value:headersValue,enumerable:true,configurable:true,writable:true})}else{obj[key]=headersValue}}else{
if(typeof val==="string"){val=[val];obj[key]=val}val.push(headers[i+1].toString("latin1"))}}else{const headersValue=typeof headers[i+1]==="string"?headers[i+1]:
Array.isArray(headers[i+1])?headers[i+1].map(x=>x.toString("latin1")):headers[i+1].toString("latin1");obj[key]=headersValue}}return obj}function parseRawHeaders(headers){
const headersLength=headers.length;const ret=new Array(headersLength);let key;let val;for(let n=0;n<headersLength;n+=2){key=headers[n];val=headers[n+1];typeof key!==
"string"&&(key=key.toString());typeof val!=="string"&&(val=val.toString("latin1"));ret[n]=key;ret[n+1]=val}return ret}function toRawHeaders(headers){const rawHeaders=[];
for(const[name,value]of Object.entries(headers)){if(Array.isArray(value)){for(const entry of value){rawHeaders.push(Buffer.from(name,"latin1"),Buffer.from(`${entry}`,
"latin1"))}}else{rawHeaders.push(Buffer.from(name,"latin1"),Buffer.from(`${value}`,"latin1"))}}return rawHeaders}function encodeRawHeaders(headers){if(!Array.isArray(
headers)){throw new TypeError("expected headers to be an array")}return headers.map(x=>Buffer.from(x))}function isBuffer(buffer){return buffer instanceof Uint8Array||
Buffer.isBuffer(buffer)}function assertRequestHandler(handler,method,upgrade){if(!handler||typeof handler!=="object"){throw new InvalidArgumentError("handler mu\
st be an object")}if(typeof handler.onRequestStart==="function"){return}if(typeof handler.onConnect!=="function"){throw new InvalidArgumentError("invalid onConn\
ect method")}if(typeof handler.onError!=="function"){throw new InvalidArgumentError("invalid onError method")}if(typeof handler.onBodySent!=="function"&&handler.
onBodySent!==void 0){throw new InvalidArgumentError("invalid onBodySent method")}if(upgrade||method==="CONNECT"){if(typeof handler.onUpgrade!=="function"){throw new InvalidArgumentError(
"invalid onUpgrade method")}}else{if(typeof handler.onHeaders!=="function"){throw new InvalidArgumentError("invalid onHeaders method")}if(typeof handler.onData!==
"function"){throw new InvalidArgumentError("invalid onData method")}if(typeof handler.onComplete!=="function"){throw new InvalidArgumentError("invalid onComplet\
e method")}}}function isDisturbed(body){return!!(body&&(stream.isDisturbed(body)||body[kBodyUsed]))}function getSocketInfo(socket){return{localAddress:socket.localAddress,
localPort:socket.localPort,remoteAddress:socket.remoteAddress,remotePort:socket.remotePort,remoteFamily:socket.remoteFamily,timeout:socket.timeout,bytesWritten:socket.
bytesWritten,bytesRead:socket.bytesRead}}function ReadableStreamFrom(iterable){let iterator;return new ReadableStream({start(){iterator=iterable[Symbol.asyncIterator]()},
pull(controller){return iterator.next().then(({done,value})=>{if(done){return queueMicrotask(()=>{controller.close();controller.byobRequest?.respond(0)})}else{const buf=Buffer.
isBuffer(value)?value:Buffer.from(value);if(buf.byteLength){return controller.enqueue(new Uint8Array(buf))}else{return this.pull(controller)}}})},cancel(){return iterator.
return()},type:"bytes"})}function isFormDataLike(object){return object&&typeof object==="object"&&typeof object.append==="function"&&typeof object.delete==="fun\
ction"&&typeof object.get==="function"&&typeof object.getAll==="function"&&typeof object.has==="function"&&typeof object.set==="function"&&object[Symbol.toStringTag]===
"FormData"}function addAbortListener(signal,listener){if("addEventListener"in signal){signal.addEventListener("abort",listener,{once:true});return()=>signal.removeEventListener(
"abort",listener)}signal.once("abort",listener);return()=>signal.removeListener("abort",listener)}var validTokenChars=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,
0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0]);function isTokenCharCode(c){return validTokenChars[c]===1}var tokenRegExp=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function isValidHTTPToken(characters){if(characters.
length>=12)return tokenRegExp.test(characters);if(characters.length===0)return false;for(let i=0;i<characters.length;i++){if(validTokenChars[characters.charCodeAt(
i)]!==1){return false}}return true}var headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/;function isValidHeaderValue(characters){return!headerCharRegex.test(characters)}
var rangeHeaderRegex=/^bytes (\d+)-(\d+)\/(\d+)?$/;function parseRangeHeader(range){if(range==null||range==="")return{start:0,end:null,size:null};const m=range?
range.match(rangeHeaderRegex):null;return m?{start:parseInt(m[1]),end:m[2]?parseInt(m[2]):null,size:m[3]?parseInt(m[3]):null}:null}function addListener(obj,name,listener){
const listeners=obj[kListeners]??=[];listeners.push([name,listener]);obj.on(name,listener);return obj}function removeAllListeners(obj){if(obj[kListeners]!=null){
for(const[name,listener]of obj[kListeners]){obj.removeListener(name,listener)}obj[kListeners]=null}return obj}function errorRequest(client,request2,err){try{request2.
onError(err);assert(request2.aborted)}catch(err2){client.emit("error",err2)}}var setupConnectTimeout=process.platform==="win32"?(socketWeakRef,opts)=>{if(!opts.
timeout){return noop}let s1=null;let s2=null;const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{s2=setImmediate(()=>onConnectTimeout(socketWeakRef.
deref(),opts))})},opts.timeout);return()=>{timers.clearFastTimeout(fastTimer);clearImmediate(s1);clearImmediate(s2)}}:(socketWeakRef,opts)=>{if(!opts.timeout){return noop}
let s1=null;const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{onConnectTimeout(socketWeakRef.deref(),opts)})},opts.timeout);return()=>{timers.clearFastTimeout(
fastTimer);clearImmediate(s1)}};function onConnectTimeout(socket,opts){if(socket==null){return}let message="Connect Timeout Error";if(Array.isArray(socket.autoSelectFamilyAttemptedAddresses)){
message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`}else{message+=` (attempted address: ${opts.hostname}:${opts.port},`}message+=
` timeout: ${opts.timeout}ms)`;destroy(socket,new ConnectTimeoutError(message))}function getProtocolFromUrlString(urlString){if(urlString[0]==="h"&&urlString[1]===
"t"&&urlString[2]==="t"&&urlString[3]==="p"){switch(urlString[4]){case":":return"http:";case"s":if(urlString[5]===":"){return"https:"}}}return urlString.slice(0,
urlString.indexOf(":")+1)}var kEnumerableProperty=Object.create(null);kEnumerableProperty.enumerable=true;var normalizedMethodRecordsBase={delete:"DELETE",DELETE:"\
DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"};var normalizedMethodRecords={
...normalizedMethodRecordsBase,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(normalizedMethodRecordsBase,null);Object.setPrototypeOf(normalizedMethodRecords,
null);module.exports={kEnumerableProperty,isDisturbed,isBlobLike,parseOrigin,parseURL,getServerName,isStream,isIterable,hasSafeIterator,isAsyncIterable,isDestroyed,
headerNameToString,bufferToLowerCasedHeaderName,addListener,removeAllListeners,errorRequest,parseRawHeaders,toRawHeaders,encodeRawHeaders,parseHeaders,parseKeepAliveTimeout,
destroy,bodyLength,deepClone,ReadableStreamFrom,isBuffer,assertRequestHandler,getSocketInfo,isFormDataLike,pathHasQueryOrFragment,serializePathWithQuery,addAbortListener,
isValidHTTPToken,isValidHeaderValue,isTokenCharCode,parseRangeHeader,normalizedMethodRecordsBase,normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,nodeMajor,
nodeMinor,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody,setupConnectTimeout,getProtocolFromUrlString}}});var require_unwrap_handler=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/handler/unwrap-handler.js"(exports,module){"use strict";var{parseHeaders}=require_util2();var{InvalidArgumentError}=require_errors();
var kResume=Symbol("resume");var UnwrapController=class{#paused=false;#reason=null;#aborted=false;#abort;[kResume]=null;rawHeaders=null;rawTrailers=null;constructor(abort){
this.#abort=abort}pause(){this.#paused=true}resume(){if(this.#paused){this.#paused=false;this[kResume]?.()}}abort(reason){if(!this.#aborted){this.#aborted=true;
this.#reason=reason;this.#abort(reason)}}get aborted(){return this.#aborted}get reason(){return this.#reason}get paused(){return this.#paused}};module.exports=class UnwrapHandler{#handler;#controller;constructor(handler){
this.#handler=handler}static unwrap(handler){return!handler.onRequestStart?handler:new UnwrapHandler(handler)}onConnect(abort,context){this.#controller=new UnwrapController(
abort);this.#handler.onRequestStart?.(this.#controller,context)}onResponseStarted(){return this.#handler.onResponseStarted?.()}onUpgrade(statusCode,rawHeaders,socket){
this.#controller.rawHeaders=rawHeaders;this.#handler.onRequestUpgrade?.(this.#controller,statusCode,parseHeaders(rawHeaders),socket)}onHeaders(statusCode,rawHeaders,resume,statusMessage){
this.#controller[kResume]=resume;this.#controller.rawHeaders=rawHeaders;this.#handler.onResponseStart?.(this.#controller,statusCode,parseHeaders(rawHeaders),statusMessage);
return!this.#controller.paused}onData(data){this.#handler.onResponseData?.(this.#controller,data);return!this.#controller.paused}onComplete(rawTrailers){this.#controller.
rawTrailers=rawTrailers;this.#handler.onResponseEnd?.(this.#controller,parseHeaders(rawTrailers))}onError(err){if(!this.#handler.onResponseError){throw new InvalidArgumentError(
"invalid onError method")}this.#handler.onResponseError?.(this.#controller,err)}}}});var require_dispatcher_base=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(exports,module){"use strict";var buffer=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_buffer */ .Dm)();var Dispatcher2=require_dispatcher();
var UnwrapHandler=require_unwrap_handler();var{ClientDestroyedError,ClientClosedError,InvalidArgumentError}=require_errors();var{kDestroy,kClose,kClosed,kDestroyed,
kDispatch}=require_symbols();var kOnDestroyed=Symbol("onDestroyed");var kOnClosed=Symbol("onClosed");var kWebSocketOptions=Symbol("webSocketOptions");var kEventSourceOptions=Symbol(
"eventSourceOptions");var DispatcherBase=class extends Dispatcher2{[kDestroyed]=false;[kOnDestroyed]=null;[kClosed]=false;[kOnClosed]=null;constructor(opts){super();
this[kWebSocketOptions]=opts?.webSocket??{};this[kEventSourceOptions]=opts?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[kWebSocketOptions].maxFragments??
131072,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[kEventSourceOptions].maxEventSize??
buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}close(callback){if(callback===void 0){return new Promise((resolve,reject)=>{
this.close((err,data)=>{return err?reject(err):resolve(data)})})}if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}if(this[kDestroyed]){
const err=new ClientDestroyedError;queueMicrotask(()=>callback(err,null));return}if(this[kClosed]){if(this[kOnClosed]){this[kOnClosed].push(callback)}else{queueMicrotask(
()=>callback(null,null))}return}this[kClosed]=true;this[kOnClosed]??=[];this[kOnClosed].push(callback);const onClosed=()=>{const callbacks=this[kOnClosed];this[kOnClosed]=
null;for(let i=0;i<callbacks.length;i++){callbacks[i](null,null)}};this[kClose]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(err,callback){
if(typeof err==="function"){callback=err;err=null}if(callback===void 0){return new Promise((resolve,reject)=>{this.destroy(err,(err2,data)=>{return err2?reject(
err2):resolve(data)})})}if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}if(this[kDestroyed]){if(this[kOnDestroyed]){this[kOnDestroyed].
push(callback)}else{queueMicrotask(()=>callback(null,null))}return}if(!err){err=new ClientDestroyedError}this[kDestroyed]=true;this[kOnDestroyed]??=[];this[kOnDestroyed].
push(callback);const onDestroyed=()=>{const callbacks=this[kOnDestroyed];this[kOnDestroyed]=null;for(let i=0;i<callbacks.length;i++){callbacks[i](null,null)}};this[kDestroy](
err).then(()=>queueMicrotask(onDestroyed))}dispatch(opts,handler){if(!handler||typeof handler!=="object"){throw new InvalidArgumentError("handler must be an obj\
ect")}handler=UnwrapHandler.unwrap(handler);try{if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("opts must be an object.")}if(this[kDestroyed]||
this[kOnDestroyed]){throw new ClientDestroyedError}if(this[kClosed]){throw new ClientClosedError}return this[kDispatch](opts,handler)}catch(err){if(typeof handler.
onError!=="function"){throw err}handler.onError(err);return false}}};module.exports=DispatcherBase}});var require_stats=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/stats.js"(exports,module){"use strict";var{kConnected,kPending,kRunning,kSize,kFree,kQueued}=require_symbols();
var ClientStats=class{constructor(client){this.connected=client[kConnected];this.pending=client[kPending];this.running=client[kRunning];this.size=client[kSize]}};
var PoolStats=class{constructor(pool){this.connected=pool[kConnected];this.free=pool[kFree];this.pending=pool[kPending];this.queued=pool[kQueued];this.running=pool[kRunning];
this.size=pool[kSize]}};module.exports={ClientStats,PoolStats}}});var require_fixed_queue=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/fixed-queue.js"(exports,module){"use strict";var kSize=2048;var kMask=kSize-1;var FixedCircularBuffer=class{bottom=0;top=0;list=new Array(
kSize).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&kMask)===this.bottom}push(data){this.list[this.top]=data;this.top=
this.top+1&kMask}shift(){const nextItem=this.list[this.bottom];if(nextItem===void 0){return null}this.list[this.bottom]=void 0;this.bottom=this.bottom+1&kMask;return nextItem}};
module.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(data){if(this.head.isFull()){
this.head=this.head.next=new FixedCircularBuffer}this.head.push(data)}shift(){const tail=this.tail;const next=tail.shift();if(tail.isEmpty()&&tail.next!==null){
this.tail=tail.next;tail.next=null}return next}}}});var require_pool_base=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/pool-base.js"(exports,module){"use strict";var{PoolStats}=require_stats();var DispatcherBase=require_dispatcher_base();
var FixedQueue=require_fixed_queue();var{kConnected,kSize,kRunning,kPending,kQueued,kBusy,kFree,kUrl,kClose,kDestroy,kDispatch}=require_symbols();var kClients=Symbol(
"clients");var kNeedDrain=Symbol("needDrain");var kQueue=Symbol("queue");var kClosedResolve=Symbol("closed resolve");var kOnDrain=Symbol("onDrain");var kOnConnect=Symbol(
"onConnect");var kOnDisconnect=Symbol("onDisconnect");var kOnConnectionError=Symbol("onConnectionError");var kGetDispatcher=Symbol("get dispatcher");var kAddClient=Symbol(
"add client");var kRemoveClient=Symbol("remove client");var PoolBase=class extends DispatcherBase{[kQueue]=new FixedQueue;[kQueued]=0;[kClients]=[];[kNeedDrain]=false;[kOnDrain](client,origin,targets){
const queue=this[kQueue];let needDrain=false;while(!needDrain){const item=queue.shift();if(!item){break}this[kQueued]--;needDrain=!client.dispatch(item.opts,item.
handler)}client[kNeedDrain]=needDrain;if(!needDrain&&this[kNeedDrain]){this[kNeedDrain]=false;this.emit("drain",origin,[this,...targets])}if(this[kClosedResolve]&&
queue.isEmpty()){const closeAll=[];for(let i=0;i<this[kClients].length;i++){const client2=this[kClients][i];if(!client2.destroyed){closeAll.push(client2.close())}}
return Promise.all(closeAll).then(this[kClosedResolve])}}[kOnConnect]=(origin,targets)=>{this.emit("connect",origin,[this,...targets])};[kOnDisconnect]=(origin,targets,err)=>{
this.emit("disconnect",origin,[this,...targets],err)};[kOnConnectionError]=(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],err)};get[kBusy](){
return this[kNeedDrain]}get[kConnected](){let ret=0;for(const{[kConnected]:connected}of this[kClients]){ret+=connected}return ret}get[kFree](){let ret=0;for(const{
[kConnected]:connected,[kNeedDrain]:needDrain}of this[kClients]){ret+=connected&&!needDrain}return ret}get[kPending](){let ret=this[kQueued];for(const{[kPending]:pending}of this[kClients]){
ret+=pending}return ret}get[kRunning](){let ret=0;for(const{[kRunning]:running}of this[kClients]){ret+=running}return ret}get[kSize](){let ret=this[kQueued];for(const{
[kSize]:size}of this[kClients]){ret+=size}return ret}get stats(){return new PoolStats(this)}[kClose](){if(this[kQueue].isEmpty()){const closeAll=[];for(let i=0;i<
this[kClients].length;i++){const client=this[kClients][i];if(!client.destroyed){closeAll.push(client.close())}}return Promise.all(closeAll)}else{return new Promise(
resolve=>{this[kClosedResolve]=resolve})}}[kDestroy](err){while(true){const item=this[kQueue].shift();if(!item){break}item.handler.onError(err)}const destroyAll=new Array(
this[kClients].length);for(let i=0;i<this[kClients].length;i++){destroyAll[i]=this[kClients][i].destroy(err)}return Promise.all(destroyAll)}[kDispatch](opts,handler){
const dispatcher=this[kGetDispatcher]();if(!dispatcher){this[kNeedDrain]=true;this[kQueue].push({opts,handler});this[kQueued]++}else if(!dispatcher.dispatch(opts,
handler)){dispatcher[kNeedDrain]=true;this[kNeedDrain]=!this[kGetDispatcher]()}return!this[kNeedDrain]}[kAddClient](client){client.on("drain",this[kOnDrain].bind(
this,client)).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError]);this[kClients].push(client);if(this[kNeedDrain]){
queueMicrotask(()=>{if(this[kNeedDrain]){this[kOnDrain](client,client[kUrl],[client,this])}})}return this}[kRemoveClient](client){client.close(()=>{const idx=this[kClients].
indexOf(client);if(idx!==-1){this[kClients].splice(idx,1)}});this[kNeedDrain]=this[kClients].some(dispatcher=>!dispatcher[kNeedDrain]&&dispatcher.closed!==true&&
dispatcher.destroyed!==true)}};module.exports={PoolBase,kClients,kNeedDrain,kAddClient,kRemoveClient,kGetDispatcher}}});var require_diagnostics_channel=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:diagnostics_channel"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).
requireOfNode("node:diagnostics_channel")}});var require_diagnostics=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/diagnostics.js"(exports,module){"use strict";var diagnosticsChannel=require_diagnostics_channel();
var util=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var undiciDebugLog=util.debuglog("undici");var fetchDebuglog=util.debuglog("fetch");var websocketDebuglog=util.debuglog("websocket");var channels={
beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.channel("undici:client:connected"),connectError:diagnosticsChannel.
channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:sendHeaders"),create:diagnosticsChannel.channel("undici:request:crea\
te"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),bodyChunkSent:diagnosticsChannel.channel("undici:request:bodyChunkSent"),bodyChunkReceived:diagnosticsChannel.
channel("undici:request:bodyChunkReceived"),headers:diagnosticsChannel.channel("undici:request:headers"),trailers:diagnosticsChannel.channel("undici:request:tra\
ilers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.channel("undici:websocket:open"),close:diagnosticsChannel.channel("undi\
ci:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_error"),ping:diagnosticsChannel.channel("undici:websocket:ping"),pong:diagnosticsChannel.
channel("undici:websocket:pong"),proxyConnected:diagnosticsChannel.channel("undici:proxy:connected")};var isTrackingClientEvents=false;function trackClientEvents(debugLog=undiciDebugLog){
if(isTrackingClientEvents){return}if(channels.beforeConnect.hasSubscribers||channels.connected.hasSubscribers||channels.connectError.hasSubscribers||channels.sendHeaders.
hasSubscribers){isTrackingClientEvents=true;return}isTrackingClientEvents=true;diagnosticsChannel.subscribe("undici:client:beforeConnect",evt=>{const{connectParams:{
version,protocol,port,host}}=evt;debugLog("connecting to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)});diagnosticsChannel.subscribe("undici:clien\
t:connected",evt=>{const{connectParams:{version,protocol,port,host}}=evt;debugLog("connected to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)});diagnosticsChannel.
subscribe("undici:client:connectError",evt=>{const{connectParams:{version,protocol,port,host},error}=evt;debugLog("connection to %s%s using %s%s errored - %s",host,
port?`:${port}`:"",protocol,version,error.message)});diagnosticsChannel.subscribe("undici:client:sendHeaders",evt=>{const{request:{method,path,origin}}=evt;debugLog(
"sending request to %s %s%s",method,origin,path)})}var isTrackingRequestEvents=false;function trackRequestEvents(debugLog=undiciDebugLog){if(isTrackingRequestEvents){
return}if(channels.headers.hasSubscribers||channels.trailers.hasSubscribers||channels.error.hasSubscribers){isTrackingRequestEvents=true;return}isTrackingRequestEvents=
true;diagnosticsChannel.subscribe("undici:request:headers",evt=>{const{request:{method,path,origin},response:{statusCode}}=evt;debugLog("received response to %s\
 %s%s - HTTP %d",method,origin,path,statusCode)});diagnosticsChannel.subscribe("undici:request:trailers",evt=>{const{request:{method,path,origin}}=evt;debugLog(
"trailers received from %s %s%s",method,origin,path)});diagnosticsChannel.subscribe("undici:request:error",evt=>{const{request:{method,path,origin},error}=evt;debugLog(
"request to %s %s%s errored - %s",method,origin,path,error.message)})}var isTrackingWebSocketEvents=false;function trackWebSocketEvents(debugLog=websocketDebuglog){
if(isTrackingWebSocketEvents){return}if(channels.open.hasSubscribers||channels.close.hasSubscribers||channels.socketError.hasSubscribers||channels.ping.hasSubscribers||
channels.pong.hasSubscribers){isTrackingWebSocketEvents=true;return}isTrackingWebSocketEvents=true;diagnosticsChannel.subscribe("undici:websocket:open",evt=>{if(evt.
address!=null){const{address,port}=evt.address;debugLog("connection opened %s%s",address,port?`:${port}`:"")}else{debugLog("connection opened")}});diagnosticsChannel.
subscribe("undici:websocket:close",evt=>{const{websocket,code,reason}=evt;debugLog("closed connection to %s - %s %s",websocket.url,code,reason)});diagnosticsChannel.
subscribe("undici:websocket:socket_error",err=>{debugLog("connection errored - %s",err.message)});diagnosticsChannel.subscribe("undici:websocket:ping",evt=>{debugLog(
"ping received")});diagnosticsChannel.subscribe("undici:websocket:pong",evt=>{debugLog("pong received")})}if(undiciDebugLog.enabled||fetchDebuglog.enabled){trackClientEvents(
fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog);trackRequestEvents(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)}if(websocketDebuglog.enabled){trackClientEvents(
undiciDebugLog.enabled?undiciDebugLog:websocketDebuglog);trackWebSocketEvents(websocketDebuglog)}module.exports={channels}}});var require_request=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/request.js"(exports,module){"use strict";var{InvalidArgumentError,NotSupportedError}=require_errors();
var assert=require_assert();var{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,isIterable,hasSafeIterator,isBlobLike,serializePathWithQuery,
assertRequestHandler,getServerName,normalizedMethodRecords,getProtocolFromUrlString}=require_util2();var{channels}=require_diagnostics();var{headerNameLowerCasedRecord}=require_constants();
var invalidPathRegex=/[^\u0021-\u00ff]/;function isValidContentLengthHeaderValue(val){if(typeof val!=="string"||val.length===0){return false}for(let i=0;i<val.length;i++){
const charCode=val.charCodeAt(i);if(charCode<48||charCode>57){return false}}return true}var kHandler=Symbol("handler");var Request=class{constructor(origin,{path,
method,body,headers,query,idempotent,blocking,upgrade,headersTimeout,bodyTimeout,reset,expectContinue,servername,throwOnError,maxRedirections,typeOfService},handler){
if(typeof path!=="string"){throw new InvalidArgumentError("path must be a string")}else if(path[0]!=="/"&&!(path.startsWith("http://")||path.startsWith("https:/\
/"))&&method!=="CONNECT"){throw new InvalidArgumentError("path must be an absolute URL or start with a slash")}else if(invalidPathRegex.test(path)){throw new InvalidArgumentError(
"invalid request path")}if(typeof method!=="string"){throw new InvalidArgumentError("method must be a string")}else if(normalizedMethodRecords[method]===void 0&&
!isValidHTTPToken(method)){throw new InvalidArgumentError("invalid request method")}if(upgrade&&typeof upgrade!=="string"){throw new InvalidArgumentError("upgra\
de must be a string")}if(upgrade&&!isValidHeaderValue(upgrade)){throw new InvalidArgumentError("invalid upgrade header")}if(headersTimeout!=null&&(!Number.isFinite(
headersTimeout)||headersTimeout<0)){throw new InvalidArgumentError("invalid headersTimeout")}if(bodyTimeout!=null&&(!Number.isFinite(bodyTimeout)||bodyTimeout<0)){
throw new InvalidArgumentError("invalid bodyTimeout")}if(reset!=null&&typeof reset!=="boolean"){throw new InvalidArgumentError("invalid reset")}if(expectContinue!=
null&&typeof expectContinue!=="boolean"){throw new InvalidArgumentError("invalid expectContinue")}if(throwOnError!=null){throw new InvalidArgumentError("invalid\
 throwOnError")}if(maxRedirections!=null&&maxRedirections!==0){throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor")}
if(typeOfService!=null&&(!Number.isInteger(typeOfService)||typeOfService<0||typeOfService>255)){throw new InvalidArgumentError("typeOfService must be an integer\
 between 0 and 255")}this.headersTimeout=headersTimeout;this.bodyTimeout=bodyTimeout;this.method=method;this.typeOfService=typeOfService;this.abort=null;if(body==
null){this.body=null}else if(isStream(body)){this.body=body;const rState=this.body._readableState;if(!rState||!rState.autoDestroy){this.endHandler=function autoDestroy(){
destroy(this)};this.body.on("end",this.endHandler)}this.errorHandler=err=>{if(this.abort){this.abort(err)}else{this.error=err}};this.body.on("error",this.errorHandler)}else if(isBuffer(
body)){this.body=body.byteLength?body:null}else if(ArrayBuffer.isView(body)){this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):
null}else if(body instanceof ArrayBuffer){this.body=body.byteLength?Buffer.from(body):null}else if(typeof body==="string"){this.body=body.length?Buffer.from(body):
null}else if(isFormDataLike(body)||isIterable(body)||isBlobLike(body)){this.body=body}else{throw new InvalidArgumentError("body must be a string, a Buffer, a Re\
adable stream, an iterable, or an async iterable")}this.completed=false;this.aborted=false;this.upgrade=upgrade||null;this.path=query?serializePathWithQuery(path,
query):path;this.origin=origin;this.protocol=getProtocolFromUrlString(origin);this.idempotent=idempotent==null?method==="HEAD"||method==="GET":idempotent;this.blocking=
blocking??this.method!=="HEAD";this.reset=reset==null?null:reset;this.host=null;this.contentLength=null;this.contentType=null;this.headers=[];this.expectContinue=
expectContinue!=null?expectContinue:false;if(Array.isArray(headers)){if(headers.length%2!==0){throw new InvalidArgumentError("headers array must be even")}for(let i=0;i<
headers.length;i+=2){processHeader(this,headers[i],headers[i+1])}}else if(headers&&typeof headers==="object"){if(hasSafeIterator(headers)){for(const header of headers){
if(!Array.isArray(header)||header.length!==2){throw new InvalidArgumentError("headers must be in key-value pair format")}processHeader(this,header[0],header[1])}}else{
const keys=Object.keys(headers);for(let i=0;i<keys.length;++i){processHeader(this,keys[i],headers[keys[i]])}}}else if(headers!=null){throw new InvalidArgumentError(
"headers must be an object or an array")}assertRequestHandler(handler,method,upgrade);this.servername=servername||getServerName(this.host)||null;this[kHandler]=
handler;if(channels.create.hasSubscribers){channels.create.publish({request:this})}}onBodySent(chunk){if(channels.bodyChunkSent.hasSubscribers){channels.bodyChunkSent.
publish({request:this,chunk})}if(this[kHandler].onBodySent){try{return this[kHandler].onBodySent(chunk)}catch(err){this.abort(err)}}}onRequestSent(){if(channels.
bodySent.hasSubscribers){channels.bodySent.publish({request:this})}if(this[kHandler].onRequestSent){try{return this[kHandler].onRequestSent()}catch(err){this.abort(
err)}}}onConnect(abort){assert(!this.aborted);assert(!this.completed);if(this.error){abort(this.error)}else{this.abort=abort;return this[kHandler].onConnect(abort)}}onResponseStarted(){
return this[kHandler].onResponseStarted?.()}onHeaders(statusCode,headers,resume,statusText){assert(!this.aborted);assert(!this.completed);if(channels.headers.hasSubscribers){
channels.headers.publish({request:this,response:{statusCode,headers,statusText}})}try{return this[kHandler].onHeaders(statusCode,headers,resume,statusText)}catch(err){
this.abort(err)}}onData(chunk){assert(!this.aborted);assert(!this.completed);if(channels.bodyChunkReceived.hasSubscribers){channels.bodyChunkReceived.publish({request:this,
chunk})}try{return this[kHandler].onData(chunk)}catch(err){this.abort(err);return false}}onUpgrade(statusCode,headers,socket,statusText=""){this.onFinally();assert(
!this.aborted);assert(!this.completed);if(channels.headers.hasSubscribers){channels.headers.publish({request:this,response:{statusCode,headers,statusText}})}const result=this[kHandler].
onUpgrade(statusCode,headers,socket);if(!this.aborted){this.completed=true;if(channels.trailers.hasSubscribers){channels.trailers.publish({request:this,trailers:[]})}}
return result}onComplete(trailers){this.onFinally();assert(!this.aborted);assert(!this.completed);this.completed=true;if(channels.trailers.hasSubscribers){channels.
trailers.publish({request:this,trailers})}try{return this[kHandler].onComplete(trailers)}catch(err){this.onError(err)}}onError(error){this.onFinally();if(channels.
error.hasSubscribers){channels.error.publish({request:this,error})}if(this.aborted){return}this.aborted=true;return this[kHandler].onError(error)}onFinally(){if(this.
errorHandler){this.body.off("error",this.errorHandler);this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler);this.endHandler=null}}addHeader(key,value){
processHeader(this,key,value);return this}};function processHeader(request2,key,val){if(val&&(typeof val==="object"&&!Array.isArray(val))){throw new InvalidArgumentError(
`invalid ${key} header`)}else if(val===void 0){return}let headerName=headerNameLowerCasedRecord[key];if(headerName===void 0){headerName=key.toLowerCase();if(headerNameLowerCasedRecord[headerName]===
void 0&&!isValidHTTPToken(headerName)){throw new InvalidArgumentError("invalid header key")}}if(Array.isArray(val)){const arr=[];for(let i=0;i<val.length;i++){if(typeof val[i]===
"string"){if(!isValidHeaderValue(val[i])){throw new InvalidArgumentError(`invalid ${key} header`)}arr.push(val[i])}else if(val[i]===null){arr.push("")}else if(typeof val[i]===
"object"){throw new InvalidArgumentError(`invalid ${key} header`)}else{const str=`${val[i]}`;if(!isValidHeaderValue(str)){throw new InvalidArgumentError(`invali\
d ${key} header`)}arr.push(str)}}val=arr}else if(typeof val==="string"){if(!isValidHeaderValue(val)){throw new InvalidArgumentError(`invalid ${key} header`)}}else if(val===
null){val=""}else{val=`${val}`;if(!isValidHeaderValue(val)){throw new InvalidArgumentError(`invalid ${key} header`)}}if(headerName==="host"){if(request2.host!==
null){throw new InvalidArgumentError("duplicate host header")}if(typeof val!=="string"){throw new InvalidArgumentError("invalid host header")}request2.host=val}else if(headerName===
"content-length"){if(request2.contentLength!==null){throw new InvalidArgumentError("duplicate content-length header")}if(!isValidContentLengthHeaderValue(val)){
throw new InvalidArgumentError("invalid content-length header")}request2.contentLength=parseInt(val,10)}else if(request2.contentType===null&&headerName==="conte\
nt-type"){request2.contentType=val;request2.headers.push(key,val)}else if(headerName==="transfer-encoding"||headerName==="keep-alive"||headerName==="upgrade"){throw new InvalidArgumentError(
`invalid ${headerName} header`)}else if(headerName==="connection"){const value=typeof val==="string"?val:null;if(value===null){throw new InvalidArgumentError("i\
nvalid connection header")}for(const token of value.toLowerCase().split(",")){const trimmed=token.trim();if(!isValidHTTPToken(trimmed)){throw new InvalidArgumentError(
"invalid connection header")}if(trimmed==="close"){request2.reset=true}}}else if(headerName==="expect"){throw new NotSupportedError("expect header not supported")}else{
request2.headers.push(key,val)}}module.exports=Request}});var require_connect=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/connect.js"(exports,module){"use strict";var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();var assert=require_assert();var util=require_util2();
var{InvalidArgumentError}=require_errors();var tls;var SessionCache=class WeakSessionCache{constructor(maxCachedSessions){this._maxCachedSessions=maxCachedSessions;
this._sessionCache=new Map;this._sessionRegistry=new FinalizationRegistry(key=>{if(this._sessionCache.size<this._maxCachedSessions){return}const ref=this._sessionCache.
get(key);if(ref!==void 0&&ref.deref()===void 0){this._sessionCache.delete(key)}})}get(sessionKey){const ref=this._sessionCache.get(sessionKey);return ref?ref.deref():
null}set(sessionKey,session){if(this._maxCachedSessions===0){return}if(this._sessionCache.has(sessionKey)){this._sessionCache.delete(sessionKey)}else if(this._sessionCache.
size>=this._maxCachedSessions){let evicted=false;for(const[key,ref]of this._sessionCache){if(ref.deref()===void 0){this._sessionCache.delete(key);evicted=true;break}}
if(!evicted){const oldest=this._sessionCache.keys().next();if(!oldest.done){this._sessionCache.delete(oldest.value)}}}this._sessionCache.set(sessionKey,new WeakRef(
session));this._sessionRegistry.register(session,sessionKey)}};function buildConnector({allowH2,useH2c,maxCachedSessions,socketPath,timeout,session:customSession,
...opts}){if(maxCachedSessions!=null&&(!Number.isInteger(maxCachedSessions)||maxCachedSessions<0)){throw new InvalidArgumentError("maxCachedSessions must be a p\
ositive integer or zero")}const options={path:socketPath,...opts};const sessionCache=new SessionCache(maxCachedSessions==null?100:maxCachedSessions);timeout=timeout==
null?1e4:timeout;allowH2=allowH2!=null?allowH2:false;return function connect({hostname,host,protocol,port,servername,localAddress,httpSocket},callback){let socket;
if(protocol==="https:"){if(!tls){tls=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_tls */ .EI)()}servername=servername||options.servername||util.getServerName(host)||null;const sessionKey=servername||hostname;
assert(sessionKey);const session=customSession||sessionCache.get(sessionKey)||null;port=port||443;socket=tls.connect({highWaterMark:16384,...options,servername,
session,localAddress,ALPNProtocols:allowH2?["http/1.1","h2"]:["http/1.1"],socket:httpSocket,port,host:hostname});socket.on("session",function(session2){sessionCache.
set(sessionKey,session2)})}else{assert(!httpSocket,"httpSocket can only be sent on TLS update");port=port||80;socket=net.connect({highWaterMark:64*1024,...options,
localAddress,port,host:hostname});if(useH2c===true){socket.alpnProtocol="h2"}}if(options.keepAlive==null||options.keepAlive){const keepAliveInitialDelay=options.
keepAliveInitialDelay===void 0?6e4:options.keepAliveInitialDelay;socket.setKeepAlive(true,keepAliveInitialDelay)}const clearConnectTimeout=util.setupConnectTimeout(
new WeakRef(socket),{timeout,hostname,port});socket.setNoDelay(true).once(protocol==="https:"?"secureConnect":"connect",function(){queueMicrotask(clearConnectTimeout);
if(callback){const cb=callback;callback=null;cb(null,this)}}).on("error",function(err){queueMicrotask(clearConnectTimeout);if(callback){const cb=callback;callback=
null;cb(err)}});return socket}}module.exports=buildConnector}});var require_utils=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.enumToMap=
enumToMap;function enumToMap(obj,filter=[],exceptions=[]){const emptyFilter=(filter?.length??0)===0;const emptyExceptions=(exceptions?.length??0)===0;return Object.
fromEntries(Object.entries(obj).filter(([,value])=>{return typeof value==="number"&&(emptyFilter||filter.includes(value))&&(emptyExceptions||!exceptions.includes(
value))}))}}});var require_constants2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.SPECIAL_HEADERS=exports.MINOR=exports.MAJOR=exports.HTAB_SP_VCHAR_OBS_TEXT=exports.QUOTED_STRING=exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS=exports.
TOKEN=exports.HEX=exports.URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.ALPHA=exports.STATUSES_HTTP=
exports.H_METHOD_MAP=exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.HEADER_STATE=exports.FINISH=exports.STATUSES=exports.
METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=void 0;var utils_1=require_utils();exports.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,
LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,
INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,
CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,
CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,
CB_PROTOCOL_COMPLETE:38};exports.TYPE={BOTH:0,REQUEST:1,RESPONSE:2};exports.FLAGS={CONNECTION_KEEP_ALIVE:1<<0,CONNECTION_CLOSE:1<<1,CONNECTION_UPGRADE:1<<2,CHUNKED:1<<
3,UPGRADE:1<<4,CONTENT_LENGTH:1<<5,SKIPBODY:1<<6,TRAILING:1<<7,TRANSFER_ENCODING:1<<9};exports.LENIENT_FLAGS={HEADERS:1<<0,CHUNKED_LENGTH:1<<1,KEEP_ALIVE:1<<2,TRANSFER_ENCODING:1<<
3,VERSION:1<<4,DATA_AFTER_CLOSE:1<<5,OPTIONAL_LF_AFTER_CR:1<<6,OPTIONAL_CRLF_AFTER_CHUNK:1<<7,OPTIONAL_CR_BEFORE_LF:1<<8,SPACES_AFTER_CHUNK_SIZE:1<<9};exports.METHODS=
{"DELETE":0,"GET":1,"HEAD":2,"POST":3,"PUT":4,"CONNECT":5,"OPTIONS":6,"TRACE":7,"COPY":8,"LOCK":9,"MKCOL":10,"MOVE":11,"PROPFIND":12,"PROPPATCH":13,"SEARCH":14,
"UNLOCK":15,"BIND":16,"REBIND":17,"UNBIND":18,"ACL":19,"REPORT":20,"MKACTIVITY":21,"CHECKOUT":22,"MERGE":23,"M-SEARCH":24,"NOTIFY":25,"SUBSCRIBE":26,"UNSUBSCRIB\
E":27,"PATCH":28,"PURGE":29,"MKCALENDAR":30,"LINK":31,"UNLINK":32,"SOURCE":33,"PRI":34,"DESCRIBE":35,"ANNOUNCE":36,"SETUP":37,"PLAY":38,"PAUSE":39,"TEARDOWN":40,
"GET_PARAMETER":41,"SET_PARAMETER":42,"REDIRECT":43,"RECORD":44,"FLUSH":45,"QUERY":46};exports.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,
RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,
NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,
MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,
BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,
CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,
IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,
PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,
RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,
SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,
NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,
LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,
ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,
NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599};exports.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2};exports.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,
TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8};exports.METHODS_HTTP=[exports.METHODS.
DELETE,exports.METHODS.GET,exports.METHODS.HEAD,exports.METHODS.POST,exports.METHODS.PUT,exports.METHODS.CONNECT,exports.METHODS.OPTIONS,exports.METHODS.TRACE,exports.
METHODS.COPY,exports.METHODS.LOCK,exports.METHODS.MKCOL,exports.METHODS.MOVE,exports.METHODS.PROPFIND,exports.METHODS.PROPPATCH,exports.METHODS.SEARCH,exports.METHODS.
UNLOCK,exports.METHODS.BIND,exports.METHODS.REBIND,exports.METHODS.UNBIND,exports.METHODS.ACL,exports.METHODS.REPORT,exports.METHODS.MKACTIVITY,exports.METHODS.
CHECKOUT,exports.METHODS.MERGE,exports.METHODS["M-SEARCH"],exports.METHODS.NOTIFY,exports.METHODS.SUBSCRIBE,exports.METHODS.UNSUBSCRIBE,exports.METHODS.PATCH,exports.
METHODS.PURGE,exports.METHODS.MKCALENDAR,exports.METHODS.LINK,exports.METHODS.UNLINK,exports.METHODS.PRI,exports.METHODS.SOURCE,exports.METHODS.QUERY];exports.METHODS_ICE=
[exports.METHODS.SOURCE];exports.METHODS_RTSP=[exports.METHODS.OPTIONS,exports.METHODS.DESCRIBE,exports.METHODS.ANNOUNCE,exports.METHODS.SETUP,exports.METHODS.PLAY,
exports.METHODS.PAUSE,exports.METHODS.TEARDOWN,exports.METHODS.GET_PARAMETER,exports.METHODS.SET_PARAMETER,exports.METHODS.REDIRECT,exports.METHODS.RECORD,exports.
METHODS.FLUSH,exports.METHODS.GET,exports.METHODS.POST];exports.METHOD_MAP=(0,utils_1.enumToMap)(exports.METHODS);exports.H_METHOD_MAP=Object.fromEntries(Object.
entries(exports.METHODS).filter(([k])=>k.startsWith("H")));exports.STATUSES_HTTP=[exports.STATUSES.CONTINUE,exports.STATUSES.SWITCHING_PROTOCOLS,exports.STATUSES.
PROCESSING,exports.STATUSES.EARLY_HINTS,exports.STATUSES.RESPONSE_IS_STALE,exports.STATUSES.REVALIDATION_FAILED,exports.STATUSES.DISCONNECTED_OPERATION,exports.
STATUSES.HEURISTIC_EXPIRATION,exports.STATUSES.MISCELLANEOUS_WARNING,exports.STATUSES.OK,exports.STATUSES.CREATED,exports.STATUSES.ACCEPTED,exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
exports.STATUSES.NO_CONTENT,exports.STATUSES.RESET_CONTENT,exports.STATUSES.PARTIAL_CONTENT,exports.STATUSES.MULTI_STATUS,exports.STATUSES.ALREADY_REPORTED,exports.
STATUSES.TRANSFORMATION_APPLIED,exports.STATUSES.IM_USED,exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,exports.STATUSES.MULTIPLE_CHOICES,exports.STATUSES.MOVED_PERMANENTLY,
exports.STATUSES.FOUND,exports.STATUSES.SEE_OTHER,exports.STATUSES.NOT_MODIFIED,exports.STATUSES.USE_PROXY,exports.STATUSES.SWITCH_PROXY,exports.STATUSES.TEMPORARY_REDIRECT,
exports.STATUSES.PERMANENT_REDIRECT,exports.STATUSES.BAD_REQUEST,exports.STATUSES.UNAUTHORIZED,exports.STATUSES.PAYMENT_REQUIRED,exports.STATUSES.FORBIDDEN,exports.
STATUSES.NOT_FOUND,exports.STATUSES.METHOD_NOT_ALLOWED,exports.STATUSES.NOT_ACCEPTABLE,exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,exports.STATUSES.REQUEST_TIMEOUT,
exports.STATUSES.CONFLICT,exports.STATUSES.GONE,exports.STATUSES.LENGTH_REQUIRED,exports.STATUSES.PRECONDITION_FAILED,exports.STATUSES.PAYLOAD_TOO_LARGE,exports.
STATUSES.URI_TOO_LONG,exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,exports.STATUSES.RANGE_NOT_SATISFIABLE,exports.STATUSES.EXPECTATION_FAILED,exports.STATUSES.IM_A_TEAPOT,
exports.STATUSES.PAGE_EXPIRED,exports.STATUSES.ENHANCE_YOUR_CALM,exports.STATUSES.MISDIRECTED_REQUEST,exports.STATUSES.UNPROCESSABLE_ENTITY,exports.STATUSES.LOCKED,
exports.STATUSES.FAILED_DEPENDENCY,exports.STATUSES.TOO_EARLY,exports.STATUSES.UPGRADE_REQUIRED,exports.STATUSES.PRECONDITION_REQUIRED,exports.STATUSES.TOO_MANY_REQUESTS,
exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,exports.STATUSES.LOGIN_TIMEOUT,exports.STATUSES.NO_RESPONSE,
exports.STATUSES.RETRY_WITH,exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
exports.STATUSES.INVALID_X_FORWARDED_FOR,exports.STATUSES.REQUEST_HEADER_TOO_LARGE,exports.STATUSES.SSL_CERTIFICATE_ERROR,exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,exports.STATUSES.INVALID_TOKEN,exports.STATUSES.CLIENT_CLOSED_REQUEST,exports.STATUSES.INTERNAL_SERVER_ERROR,exports.
STATUSES.NOT_IMPLEMENTED,exports.STATUSES.BAD_GATEWAY,exports.STATUSES.SERVICE_UNAVAILABLE,exports.STATUSES.GATEWAY_TIMEOUT,exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
exports.STATUSES.VARIANT_ALSO_NEGOTIATES,exports.STATUSES.INSUFFICIENT_STORAGE,exports.STATUSES.LOOP_DETECTED,exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,exports.
STATUSES.NOT_EXTENDED,exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,exports.STATUSES.WEB_SERVER_IS_DOWN,exports.STATUSES.
CONNECTION_TIMEOUT,exports.STATUSES.ORIGIN_IS_UNREACHABLE,exports.STATUSES.TIMEOUT_OCCURED,exports.STATUSES.SSL_HANDSHAKE_FAILED,exports.STATUSES.INVALID_SSL_CERTIFICATE,
exports.STATUSES.RAILGUN_ERROR,exports.STATUSES.SITE_IS_OVERLOADED,exports.STATUSES.SITE_IS_FROZEN,exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,exports.
STATUSES.NETWORK_READ_TIMEOUT,exports.STATUSES.NETWORK_CONNECT_TIMEOUT];exports.ALPHA=[];for(let i="A".charCodeAt(0);i<="Z".charCodeAt(0);i++){exports.ALPHA.push(
String.fromCharCode(i));exports.ALPHA.push(String.fromCharCode(i+32))}exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};exports.HEX_MAP={0:0,1:1,2:2,3:3,
4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};exports.NUM=["0","1","2","3","4","5","6","7","8","9"];exports.ALPHANUM=exports.
ALPHA.concat(exports.NUM);exports.MARK=["-","_",".","!","~","*","'","(",")"];exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.MARK).concat(["%",";",":","&",
"=","+","$",","]);exports.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(
exports.ALPHANUM);exports.HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);exports.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","\
_","`","|","~"].concat(exports.ALPHANUM);exports.HEADER_CHARS=["	"];for(let i=32;i<=255;i++){if(i!==127){exports.HEADER_CHARS.push(i)}}exports.CONNECTION_TOKEN_CHARS=
exports.HEADER_CHARS.filter(c=>c!==44);exports.QUOTED_STRING=["	"," "];for(let i=33;i<=255;i++){if(i!==34&&i!==92){exports.QUOTED_STRING.push(i)}}exports.HTAB_SP_VCHAR_OBS_TEXT=
["	"," "];for(let i=33;i<=126;i++){exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)}for(let i=128;i<=255;i++){exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)}exports.MAJOR=exports.
NUM_MAP;exports.MINOR=exports.MAJOR;exports.SPECIAL_HEADERS={"connection":exports.HEADER_STATE.CONNECTION,"content-length":exports.HEADER_STATE.CONTENT_LENGTH,"\
proxy-connection":exports.HEADER_STATE.CONNECTION,"transfer-encoding":exports.HEADER_STATE.TRANSFER_ENCODING,"upgrade":exports.HEADER_STATE.UPGRADE};exports.default=
{ERROR:exports.ERROR,TYPE:exports.TYPE,FLAGS:exports.FLAGS,LENIENT_FLAGS:exports.LENIENT_FLAGS,METHODS:exports.METHODS,STATUSES:exports.STATUSES,FINISH:exports.
FINISH,HEADER_STATE:exports.HEADER_STATE,ALPHA:exports.ALPHA,NUM_MAP:exports.NUM_MAP,HEX_MAP:exports.HEX_MAP,NUM:exports.NUM,ALPHANUM:exports.ALPHANUM,MARK:exports.
MARK,USERINFO_CHARS:exports.USERINFO_CHARS,URL_CHAR:exports.URL_CHAR,HEX:exports.HEX,TOKEN:exports.TOKEN,HEADER_CHARS:exports.HEADER_CHARS,CONNECTION_TOKEN_CHARS:exports.
CONNECTION_TOKEN_CHARS,QUOTED_STRING:exports.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:exports.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:exports.MAJOR,MINOR:exports.MINOR,SPECIAL_HEADERS:exports.
SPECIAL_HEADERS,METHODS_HTTP:exports.METHODS_HTTP,METHODS_ICE:exports.METHODS_ICE,METHODS_RTSP:exports.METHODS_RTSP,METHOD_MAP:exports.METHOD_MAP,H_METHOD_MAP:exports.
H_METHOD_MAP,STATUSES_HTTP:exports.STATUSES_HTTP}}});var require_llhttp_wasm=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/llhttp-wasm.js"(exports,module){"use strict";var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_buffer */ .Dm)();var wasmBase64="\
AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2Fz\
bV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVz\
c2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZ\
X19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRw\
X2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdy\
YWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3Vt\
ZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9l\
cnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1s\
bGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2Rh\
dGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVu\
aWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMu\
Ky8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAg\
AEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE\
1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByAC\
IgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTX\
AGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABB\
FGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2\
AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBB\
xNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiED\
CwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRA\
IAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2\
AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2\
AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAg\
ATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgAN\
AAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAA\
LQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgAN\
ACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUm\
JygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4B\
C0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoB\
C0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkM\
tgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyj\
AQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIB\
C0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQEL\
QeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQA\
DGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEM\
WAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEM\
RAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEM\
MAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwc\
C0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwI\
C0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8C\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C\
+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosC\
igKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsB\
ugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIM\
vgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwML\
IAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQAr\
RQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7\
ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMg\
ATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQpr\
DgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEI\
IQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCIC\
RQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Ev\
ai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0A\
ACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAA\
IgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0A\
IAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNH\
BEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyAB\
NgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEg\
BEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2Ahwg\
AyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACEC\
DJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2\
AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EA\
IQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIc\
IAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2\
AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsg\
AEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EA\
NgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCAD\
IAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyB\
AwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEV\
Rg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYC\
DCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECAD\
QSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wIL\
IANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAA\
NgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiAD\
QQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsg\
BCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2\
AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiAL\
fDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqIC\
ogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0Ag\
AS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzL\
AgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02\
AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQ\
IANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEA\
IQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkAD\
QAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCAD\
QdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygC\
OCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJ\
AgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcN\
BCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAE\
IAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB\
9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAA\
NgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAg\
A0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFq\
IQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAM\
uQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAg\
BCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2\
AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACAD\
IAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLIC\
CyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyv\
AgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJA\
IAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQIC\
QAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASEC\
CyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAh\
AgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckB\
IQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQ\
GjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeAB\
IQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANB\
DTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQps\
IgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyAB\
IARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANB\
lR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwED\
CyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsg\
ASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQL\
IANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyAD\
QS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtB\
ACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIM\
ngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIM\
jgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFq\
IQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyAB\
IARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAg\
BCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0A\
AEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HO\
ASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASEC\
IAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBB\
zAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEF\
IAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEg\
AGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09\
PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGv\
ASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFB\
Kgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQg\
AUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwAB\
Ajk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCAB\
LQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAA\
IABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB\
odUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQA\
ai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0\
NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATAL\
IAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0r\
IAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEF\
IAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEg\
AGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtB\
AWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWoh\
BgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFq\
IQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2\
AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsg\
A0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EA\
NgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyAB\
QQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAA\
QcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtq\
IQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUg\
ASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAA\
a0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EF\
aiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkB\
GQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUB\
CyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB\
hNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQA\
ai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM\
4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0L\
IABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGA\
ASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIg\
ASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAE\
Rg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3X\
ASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcB\
CwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABH\
DQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EA\
NgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0A\
IAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzM\
AQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsC\
QCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcA\
C0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASEC\
DMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCAD\
QbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0B\
IAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAA\
IgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCAD\
IAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQg\
AyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwN\
C0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAs\
IgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYC\
DEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRA\
IABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYG\
BgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2\
AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJA\
AkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCAD\
IAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxB\
ACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsg\
BCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIU\
IAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HR\
ACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigC\
OCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAg\
A0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAh\
AgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMg\
ACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0Hq\
DTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyAB\
NgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQEL\
IAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASAD\
QQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIM\
QQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMA\
IAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIM\
eQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAg\
A0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EA\
NgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoA\
KiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACAD\
QQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABB\
MGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJA\
AkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUN\
fSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMo\
AjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyI\
AQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgB\
CyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyG\
AQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HK\
LTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EH\
NgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANB\
ADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHY\
ACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYAB\
cUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsg\
A0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtB\
ywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJA\
IAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUA\
IQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2\
C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2\
AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAG\
NgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMg\
BTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACEC\
DFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMg\
BjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyAD\
IAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0A\
AEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsg\
A0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEA\
AkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEA\
IQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJA\
AkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGUL\
IANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8B\
MkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMg\
AygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAA\
IgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwE\
CyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFAL\
QTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyEC\
DFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFB\
AWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFB\
BUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUg\
BUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANA\
IAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABB\
CmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAEL\
IAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYC\
FCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAg\
ARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIM\
TgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYE\
BQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiAC\
cjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIM\
RAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7\
ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMg\
ASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EV\
NgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMg\
ACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcL\
IAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEA\
CyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZF\
DQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIU\
IANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FF\
DQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCAC\
QQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIA\
RQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAg\
A0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCAD\
Qd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYC\
BCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUG\
BxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IM\
IQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IA\
IQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEK\
DBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoM\
AgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYC\
ACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYC\
DAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EA\
NgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCAD\
Qe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYC\
DAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EA\
NgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCAD\
QfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCAB\
IARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIA\
IAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECAD\
QQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EA\
NgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEh\
AAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIB\
QQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEc\
a0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAA\
KAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwL\
CwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RF\
RkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtB\
oDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtB\
yyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtB\
yTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtB\
rTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAEL\
FwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3Eg\
AUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4L\
GgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACAB\
IAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNF\
DQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACAD\
KAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgi\
A0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJA\
IAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJA\
IAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUEC\
cUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAA\
QgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBB\
qNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANA\
IAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJH\
DQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABB\
E2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0\
IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIA\
DAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIA\
IAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQ\
IgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIo\
AgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkAC\
QAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCAC\
KAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhx\
IgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEH\
IAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYC\
AAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUA\
IAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIA\
DAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIA\
IgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBB\
f0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsg\
BiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEG\
IAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsi\
BiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEA\
RyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYC\
ACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkA\
KAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIA\
NgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNA\
IAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIA\
QdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB\
/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIA\
IgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVB\
NyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ\
2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNx\
RQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB\
9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEd\
diEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzV\
ACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2\
AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyAB\
IAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAE\
NgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAE\
NgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0A\
CyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIg\
ADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAg\
BUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFF\
BEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH0\
1wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0\
IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwi\
AUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAg\
A0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIA\
IQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQ\
dA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlk\
IGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gu\
eCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0\
YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGlu\
IGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxs\
YmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1M\
ZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0\
aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBF\
eHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBp\
biBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3Npbmcg\
ZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBl\
eHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4\
dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRl\
AG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25f\
dmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRl\
IHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBV\
bmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUA\
SW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBD\
T05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBh\
ZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4\
cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNv\
ZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZ\
AFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9V\
VABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9B\
RF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRF\
TlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMA\
SFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09f\
TkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElP\
Tl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVS\
AEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNU\
RURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RP\
S0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNU\
X0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVO\
VF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5W\
QUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRF\
AEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRF\
AEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExF\
VEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElB\
X1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UA\
UkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9Q\
QVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJP\
UEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVE\
AExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05f\
UkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVf\
UkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFU\
SU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUA\
AK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkA\
AJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAA\
AEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMD\
AAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMD\
AwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEB\
AQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAA\
AQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5l\
Y3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEA\
AQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJF\
TFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJF\
VFRQQ0VUU1BBRFRQLw==";var wasmBuffer;Object.defineProperty(module,"exports",{get:()=>{return wasmBuffer?wasmBuffer:wasmBuffer=Buffer2.from(wasmBase64,"base64")}})}});var require_llhttp_simd_wasm=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(exports,module){"use strict";var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_buffer */ .Dm)();
var wasmBase64="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVn\
aW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52\
GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19p\
bml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARm\
cmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxo\
dHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgb\
bGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3Bv\
cwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtl\
ZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3Nl\
dF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxs\
aHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsS\
AQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuP\
DAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIA\
IAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQ\
aiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAg\
ASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEU\
aigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAo\
AgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggi\
ACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQ\
IgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTX\
AGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABB\
FGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwB\
CyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EB\
IAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRx\
akEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgL\
BwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJq\
IQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0e\
HyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6\
e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5\
AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M\
4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMM\
zAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0Hf\
AQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIA\
DKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQB\
C0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwEL\
QeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB\
8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GF\
AQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZ\
AQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0Gt\
AQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HB\
AQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQB\
DAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkAC\
QAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4D\
mwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqIC\
oQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIB\
wQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RV\
CyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4Awsg\
ASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkAC\
QCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACAC\
QShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABB\
FUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgys\
AwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAM\
WBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwm\
C0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAA\
IQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRA\
QRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJA\
A0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgi\
AkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEt\
AABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAE\
RwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyW\
AwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnEN\
AAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsb\
NgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdq\
IgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANB\
FTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwM\
jQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02\
AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2Agwg\
AyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2\
AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSAD\
QRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2\
AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAg\
A0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUC\
CyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMg\
ATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIA\
RQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEB\
DBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQEL\
QSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEt\
AABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCAB\
QQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGD\
IgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqIC\
ogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACEC\
DOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQIL\
QRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgIL\
QeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2Ahwg\
AyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANB\
pBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQ\
IANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB\
/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANB\
AjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYC\
ECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASEC\
DMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEg\
BEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBF\
BEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMB\
NgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCAD\
IAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEB\
QdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiAB\
IARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUN\
AiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJF\
DQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsg\
ASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwIL\
IAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAE\
RgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAh\
AEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVB\
ACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMg\
ATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIU\
IAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEB\
NgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASEC\
DJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyAB\
NgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQi\
AEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIM\
qQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANB\
ADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMD\
AwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECAD\
QQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0i\
AEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM\
ogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAEL\
IAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02\
AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8C\
CyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEB\
QaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEB\
aiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiAB\
IARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMB\
IQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABH\
DUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIg\
AEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEEC\
Rg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEB\
aiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZB\
AWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWoh\
AUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIg\
AygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygC\
ACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJA\
IAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEh\
Agz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsg\
A0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkAC\
QCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2oh\
BSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSAB\
IABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYC\
QANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0\
NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCAB\
LQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM\
/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEg\
AygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygC\
ACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIA\
IAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQg\
AWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB\
1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoi\
AUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcN\
AAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsg\
AyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEB\
aiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAE\
IAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEh\
AgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3t\
ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASAD\
KAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIA\
IgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAg\
BCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0A\
AEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhq\
IQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYC\
QANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcB\
CyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0A\
ACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
QbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAh\
AgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEB\
aiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEB\
QQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYM\
BQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsg\
ASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCAB\
LQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRML\
OgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgi\
AkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAEL\
IAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEg\
BEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAg\
AS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCAB\
QQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyAD\
QQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgyp\
AQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkAD\
QCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwi\
AEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiAD\
QfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtB\
AyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAg\
A0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIU\
IANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABB\
oMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYG\
BgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAg\
ARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANB\
BzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB\
2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2Ahwg\
AyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRA\
IABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMg\
A0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIM\
owELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJA\
IAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEA\
IQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIM\
hAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMo\
AgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EA\
NgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtB\
ACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsC\
QCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQg\
A0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgEL\
IAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIM\
QQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCAD\
IAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRA\
IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB\
/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFq\
IQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJA\
AkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJA\
AkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2\
AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMA\
IQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYC\
ECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQ\
IANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYC\
ECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EA\
NgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2\
AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACEC\
DH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEA\
IQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAA\
QQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAg\
A0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAg\
A0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHW\
ACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEB\
aiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoi\
AEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAA\
QQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQg\
AEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAE\
IABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2\
AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAE\
IABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEg\
BCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARG\
BEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAg\
Ay0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EP\
NgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANB\
hRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19f\
X/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcE\
QANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWoh\
AUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIA\
QQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWoh\
AQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQsh\
AgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQg\
AyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARH\
BEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIM\
QQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EF\
aiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYN\
VyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANB\
ADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQg\
AEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsO\
BAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEt\
AABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2Agwg\
AyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACAD\
QQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQL\
IAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyAB\
NgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCAD\
QdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIM\
QQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQ\
IANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwi\
AkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIM\
PAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMg\
ADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5B\
wABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQ\
DjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyEC\
DBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEy\
IgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAG\
QcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsg\
AEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiAD\
QQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYE\
QCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMp\
AyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoM\
FAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwD\
CyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYW\
FhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtC\
DSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMg\
ATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyAB\
NgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAg\
A0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAh\
AiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyAB\
NgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAg\
A0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAh\
AiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQg\
A0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBB\
ACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANB\
wh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJA\
AkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyAC\
NgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAA\
IABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAA\
QQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEg\
aiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4f\
NgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEEC\
dEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoL\
DA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8\
YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3\
DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2\
DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIj\
DwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01\
DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSAB\
QQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsa\
ACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEA\
IgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiAB\
ayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAA\
IAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwi\
A0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0A\
IAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8B\
MkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFB\
gARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYN\
ACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAg\
AEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq\
1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUA\
aiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIA\
QdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFz\
IgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIggg\
BE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGsh\
BSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgII\
CyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiAD\
IAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoi\
AigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZn\
IgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyAB\
IAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEg\
BGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIM\
DA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBP\
BEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAg\
BCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFw\
cUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZ\
AEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEA\
IAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYN\
AyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EA\
IQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJ\
BEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAA\
NgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTW\
AGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAA\
IAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTV\
ACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsA\
CyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIA\
IAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgC\
AEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIo\
AgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgC\
ADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIg\
A0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYC\
CCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACAD\
IAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAg\
AiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACAC\
NgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygC\
ECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAg\
BCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdN\
BEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAEL\
IAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIA\
IAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQ\
IANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIE\
DAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgII\
IAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACAC\
IAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCAC\
IAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4g\
AXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2\
AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyAB\
KAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkA\
QTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3Ig\
aW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCBy\
ZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGlu\
IG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBg\
b25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBj\
YWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IA\
YG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9t\
ZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtf\
ZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIg\
dmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3Rh\
cnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5n\
dGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5n\
dGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hh\
cmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFy\
YWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3Npbmcg\
ZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUA\
SW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVy\
IGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBv\
bl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUg\
cGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0\
aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2lu\
ZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBu\
YW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhw\
ZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9o\
ZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYg\
YWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNX\
SVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFE\
X0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRX\
T1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVR\
VUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdF\
VABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVB\
UkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NF\
UlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9Y\
X0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAA\
V0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFU\
SU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9V\
Ul9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBF\
X09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9U\
T09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQ\
RV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09N\
UExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUA\
SFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUA\
SFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZB\
SUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNU\
X0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UA\
SFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9E\
X05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9F\
WFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQA\
TkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlM\
RUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABC\
QU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYV\
AAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKAS\
AAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAV\
AADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpT\
TQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUA\
QanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsE\
AQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHA\
zgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEA\
QdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMD\
AwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQ\
VElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";var wasmBuffer;Object.defineProperty(
module,"exports",{get:()=>{return wasmBuffer?wasmBuffer:wasmBuffer=Buffer2.from(wasmBase64,"base64")}})}});var require_zlib=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:zlib"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:zlib")}});var require_constants3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/constants.js"(exports,module){"use strict";var corsSafeListedMethods=["GET","HEAD","POST"];
var corsSafeListedMethodsSet=new Set(corsSafeListedMethods);var nullBodyStatus=[101,204,205,304];var redirectStatus=[301,302,303,307,308];var redirectStatusSet=new Set(
redirectStatus);var badPorts=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104",
"109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548",
"554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6\
668","6669","6679","6697","10080"];var badPortsSet=new Set(badPorts);var referrerPolicyTokens=["no-referrer","no-referrer-when-downgrade","same-origin","origin",
"strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"];var referrerPolicy=["",...referrerPolicyTokens];var referrerPolicyTokensSet=new Set(
referrerPolicyTokens);var requestRedirect=["follow","manual","error"];var safeMethods=["GET","HEAD","OPTIONS","TRACE"];var safeMethodsSet=new Set(safeMethods);var requestMode=[
"navigate","same-origin","no-cors","cors"];var requestCredentials=["omit","same-origin","include"];var requestCache=["default","no-store","reload","no-cache","f\
orce-cache","only-if-cached"];var requestBodyHeader=["content-encoding","content-language","content-location","content-type","content-length"];var requestDuplex=[
"half"];var forbiddenMethods=["CONNECT","TRACE","TRACK"];var forbiddenMethodsSet=new Set(forbiddenMethods);var subresource=["audio","audioworklet","font","image",
"manifest","paintworklet","script","style","track","video","xslt",""];var subresourceSet=new Set(subresource);module.exports={subresource,forbiddenMethods,requestBodyHeader,
referrerPolicy,requestRedirect,requestMode,requestCredentials,requestCache,redirectStatus,corsSafeListedMethods,nullBodyStatus,safeMethods,badPorts,requestDuplex,
subresourceSet,badPortsSet,redirectStatusSet,corsSafeListedMethodsSet,safeMethodsSet,forbiddenMethodsSet,referrerPolicyTokens:referrerPolicyTokensSet}}});var require_global=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/global.js"(exports,module){"use strict";var globalOrigin=Symbol.for("undici.globalOrigin.1");function getGlobalOrigin(){
return globalThis[globalOrigin]}function setGlobalOrigin(newOrigin){if(newOrigin===void 0){Object.defineProperty(globalThis,globalOrigin,{value:void 0,writable:true,
enumerable:false,configurable:false});return}const parsedURL=new URL(newOrigin);if(parsedURL.protocol!=="http:"&&parsedURL.protocol!=="https:"){throw new TypeError(
`Only http & https urls are allowed, received ${parsedURL.protocol}`)}Object.defineProperty(globalThis,globalOrigin,{value:parsedURL,writable:true,enumerable:false,
configurable:false})}module.exports={getGlobalOrigin,setGlobalOrigin}}});var require_encoding=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/encoding/index.js"(exports,module){"use strict";var textDecoder=new TextDecoder;function utf8DecodeBytes(buffer){
if(buffer.length===0){return""}if(buffer[0]===239&&buffer[1]===187&&buffer[2]===191){buffer=buffer.subarray(3)}const output=textDecoder.decode(buffer);return output}
module.exports={utf8DecodeBytes}}});var require_infra=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/infra/index.js"(exports,module){"use strict";var assert=require_assert();var{utf8DecodeBytes}=require_encoding();
function collectASequenceOfCodePoints(condition,input,position){let result="";while(position.position<input.length&&condition(input[position.position])){result+=
input[position.position];position.position++}return result}function collectASequenceOfCodePointsFast(char,input,position){const idx=input.indexOf(char,position.
position);const start=position.position;if(idx===-1){position.position=input.length;return input.slice(start)}position.position=idx;return input.slice(start,position.
position)}var ASCII_WHITESPACE_REPLACE_REGEX=/[\u0009\u000A\u000C\u000D\u0020]/g;var nonASCIIRegex=/[^\x00-\x7F]/;function asciiLowercase(str){return nonASCIIRegex.
test(str)?str.replace(/[A-Z]+/g,upper=>upper.toLowerCase()):str.toLowerCase()}function forgivingBase64(data){data=data.replace(ASCII_WHITESPACE_REPLACE_REGEX,"");
let dataLength=data.length;if(dataLength%4===0){if(data.charCodeAt(dataLength-1)===61){--dataLength;if(data.charCodeAt(dataLength-1)===61){--dataLength}}}if(dataLength%
4===1){return"failure"}if(/[^+/0-9A-Za-z]/.test(data.length===dataLength?data:data.substring(0,dataLength))){return"failure"}const buffer=Buffer.from(data,"base\
64");return new Uint8Array(buffer.buffer,buffer.byteOffset,buffer.byteLength)}function isASCIIWhitespace(char){return char===9||char===10||char===12||char===13||
char===32}function isomorphicDecode(input){const length=input.length;if((2<<15)-1>length){return String.fromCharCode.apply(null,input)}let result="";let i=0;let addition=(2<<
15)-1;while(i<length){if(i+addition>length){addition=length-i}result+=String.fromCharCode.apply(null,input.subarray(i,i+=addition))}return result}var invalidIsomorphicEncodeValueRegex=/[^\x00-\xFF]/;
function isomorphicEncode(input){assert(!invalidIsomorphicEncodeValueRegex.test(input));return input}function parseJSONFromBytes(bytes){return JSON.parse(utf8DecodeBytes(
bytes))}function removeASCIIWhitespace(str,leading=true,trailing=true){return removeChars(str,leading,trailing,isASCIIWhitespace)}function removeChars(str,leading,trailing,predicate){
let lead=0;let trail=str.length-1;if(leading){while(lead<str.length&&predicate(str.charCodeAt(lead)))lead++}if(trailing){while(trail>0&&predicate(str.charCodeAt(
trail)))trail--}return lead===0&&trail===str.length-1?str:str.slice(lead,trail+1)}function serializeJavascriptValueToJSONString(value){const result=JSON.stringify(
value);if(result===void 0){throw new TypeError("Value is not JSON serializable")}assert(typeof result==="string");return result}module.exports={asciiLowercase,collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast,forgivingBase64,isASCIIWhitespace,isomorphicDecode,isomorphicEncode,parseJSONFromBytes,removeASCIIWhitespace,removeChars,serializeJavascriptValueToJSONString}}});var require_data_url=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/data-url.js"(exports,module){"use strict";var assert=require_assert();var{forgivingBase64,collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast,isomorphicDecode,removeASCIIWhitespace,removeChars}=require_infra();var encoder=new TextEncoder;var HTTP_TOKEN_CODEPOINTS=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u;
var HTTP_WHITESPACE_REGEX=/[\u000A\u000D\u0009\u0020]/u;var HTTP_QUOTED_STRING_TOKENS=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function dataURLProcessor(dataURL){
assert(dataURL.protocol==="data:");let input=URLSerializer(dataURL,true);input=input.slice(5);const position={position:0};let mimeType=collectASequenceOfCodePointsFast(
",",input,position);const mimeTypeLength=mimeType.length;mimeType=removeASCIIWhitespace(mimeType,true,true);if(position.position>=input.length){return"failure"}
position.position++;const encodedBody=input.slice(mimeTypeLength+1);let body=stringPercentDecode(encodedBody);if(/;(?:\u0020*)base64$/ui.test(mimeType)){const stringBody=isomorphicDecode(
body);body=forgivingBase64(stringBody);if(body==="failure"){return"failure"}mimeType=mimeType.slice(0,-6);mimeType=mimeType.replace(/(\u0020+)$/u,"");mimeType=mimeType.
slice(0,-1)}if(mimeType.startsWith(";")){mimeType="text/plain"+mimeType}let mimeTypeRecord=parseMIMEType(mimeType);if(mimeTypeRecord==="failure"){mimeTypeRecord=
parseMIMEType("text/plain;charset=US-ASCII")}return{mimeType:mimeTypeRecord,body}}function URLSerializer(url,excludeFragment=false){if(!excludeFragment){return url.
href}const href=url.href;const hashLength=url.hash.length;const serialized=hashLength===0?href:href.substring(0,href.length-hashLength);if(!hashLength&&href.endsWith(
"#")){return serialized.slice(0,-1)}return serialized}function stringPercentDecode(input){const bytes=encoder.encode(input);return percentDecode(bytes)}function isHexCharByte(byte){
return byte>=48&&byte<=57||byte>=65&&byte<=70||byte>=97&&byte<=102}function hexByteToNumber(byte){return byte>=48&&byte<=57?byte-48:(byte&223)-55}function percentDecode(input){
const length=input.length;const output=new Uint8Array(length);let j=0;let i=0;while(i<length){const byte=input[i];if(byte!==37){output[j++]=byte}else if(byte===
37&&!(isHexCharByte(input[i+1])&&isHexCharByte(input[i+2]))){output[j++]=37}else{output[j++]=hexByteToNumber(input[i+1])<<4|hexByteToNumber(input[i+2]);i+=2}++i}
return length===j?output:output.subarray(0,j)}function parseMIMEType(input){input=removeHTTPWhitespace(input,true,true);const position={position:0};const type=collectASequenceOfCodePointsFast(
"/",input,position);if(type.length===0||!HTTP_TOKEN_CODEPOINTS.test(type)){return"failure"}if(position.position>=input.length){return"failure"}position.position++;
let subtype=collectASequenceOfCodePointsFast(";",input,position);subtype=removeHTTPWhitespace(subtype,false,true);if(subtype.length===0||!HTTP_TOKEN_CODEPOINTS.
test(subtype)){return"failure"}const typeLowercase=type.toLowerCase();const subtypeLowercase=subtype.toLowerCase();const mimeType={type:typeLowercase,subtype:subtypeLowercase,
parameters:new Map,essence:`${typeLowercase}/${subtypeLowercase}`};while(position.position<input.length){position.position++;collectASequenceOfCodePoints(char=>HTTP_WHITESPACE_REGEX.
test(char),input,position);let parameterName=collectASequenceOfCodePoints(char=>char!==";"&&char!=="=",input,position);parameterName=parameterName.toLowerCase();
if(position.position<input.length){if(input[position.position]===";"){continue}position.position++}if(position.position>=input.length){break}let parameterValue=null;
if(input[position.position]==='"'){parameterValue=collectAnHTTPQuotedString(input,position,true);collectASequenceOfCodePointsFast(";",input,position)}else{parameterValue=
collectASequenceOfCodePointsFast(";",input,position);parameterValue=removeHTTPWhitespace(parameterValue,false,true);if(parameterValue.length===0){continue}}if(parameterName.
length!==0&&HTTP_TOKEN_CODEPOINTS.test(parameterName)&&(parameterValue.length===0||HTTP_QUOTED_STRING_TOKENS.test(parameterValue))&&!mimeType.parameters.has(parameterName)){
mimeType.parameters.set(parameterName,parameterValue)}}return mimeType}function collectAnHTTPQuotedString(input,position,extractValue=false){const positionStart=position.
position;let value="";assert(input[position.position]==='"');position.position++;while(true){value+=collectASequenceOfCodePoints(char=>char!=='"'&&char!=="\\",input,
position);if(position.position>=input.length){break}const quoteOrBackslash=input[position.position];position.position++;if(quoteOrBackslash==="\\"){if(position.
position>=input.length){value+="\\";break}value+=input[position.position];position.position++}else{assert(quoteOrBackslash==='"');break}}if(extractValue){return value}
return input.slice(positionStart,position.position)}function serializeAMimeType(mimeType){assert(mimeType!=="failure");const{parameters,essence}=mimeType;let serialization=essence;
for(let[name,value]of parameters.entries()){serialization+=";";serialization+=name;serialization+="=";if(!HTTP_TOKEN_CODEPOINTS.test(value)){value=value.replace(
/[\\"]/ug,"\\$&");value='"'+value;value+='"'}serialization+=value}return serialization}function isHTTPWhiteSpace(char){return char===13||char===10||char===9||char===
32}function removeHTTPWhitespace(str,leading=true,trailing=true){return removeChars(str,leading,trailing,isHTTPWhiteSpace)}function minimizeSupportedMimeType(mimeType){
switch(mimeType.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmas\
cript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"t\
ext/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"\
text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}if(mimeType.subtype.endsWith(
"+json")){return"application/json"}if(mimeType.subtype.endsWith("+xml")){return"application/xml"}return""}module.exports={dataURLProcessor,URLSerializer,stringPercentDecode,
parseMIMEType,collectAnHTTPQuotedString,serializeAMimeType,removeHTTPWhitespace,minimizeSupportedMimeType,HTTP_TOKEN_CODEPOINTS}}});var require_perf_hooks=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:perf_hooks"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:perf_hooks")}});var require_types=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:util/types"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:util/types")}});var require_crypto=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:crypto"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:crypto")}});var require_sqlite=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:sqlite"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:sqlite")}});var require_worker_threads=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:worker_threads"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).
requireOfNode("node:worker_threads")}});var require_runtime_features=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/runtime-features.js"(exports,module){"use strict";var lazyLoaders={__proto__:null,"node:c\
rypto":()=>require_crypto(),"node:sqlite":()=>require_sqlite(),"node:worker_threads":()=>require_worker_threads(),"node:zlib":()=>require_zlib()};function detectRuntimeFeatureByNodeModule(moduleName){
try{lazyLoaders[moduleName]();return true}catch(err){if(err.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&err.code!=="ERR_NO_CRYPTO"){throw err}return false}}function detectRuntimeFeatureByExportedProperty(moduleName,property){
const module2=lazyLoaders[moduleName]();return typeof module2[property]!=="undefined"}var runtimeFeaturesByExportedProperty=["markAsUncloneable","zstd"];var exportedPropertyLookup={
markAsUncloneable:["node:worker_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]};var runtimeFeaturesAsNodeModule=["crypto","sqlite"];var features=[
...runtimeFeaturesAsNodeModule,...runtimeFeaturesByExportedProperty];function detectRuntimeFeature(feature){if(runtimeFeaturesAsNodeModule.includes(feature)){return detectRuntimeFeatureByNodeModule(
`node:${feature}`)}else if(runtimeFeaturesByExportedProperty.includes(feature)){const[moduleName,property]=exportedPropertyLookup[feature];return detectRuntimeFeatureByExportedProperty(
moduleName,property)}throw new TypeError(`unknown feature: ${feature}`)}var RuntimeFeatures=class{#map=new Map;clear(){this.#map.clear()}has(feature){return this.#map.
get(feature)??this.#detectRuntimeFeature(feature)}set(feature,value){if(features.includes(feature)===false){throw new TypeError(`unknown feature: ${feature}`)}this.#map.
set(feature,value)}#detectRuntimeFeature(feature){const result=detectRuntimeFeature(feature);this.#map.set(feature,result);return result}};var instance=new RuntimeFeatures;
module.exports.runtimeFeatures=instance;module.exports.default=instance}});var require_webidl=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/webidl/index.js"(exports,module){"use strict";var assert=require_assert();var{types,inspect}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();
var{runtimeFeatures}=require_runtime_features();var UNDEFINED=1;var BOOLEAN=2;var STRING=3;var SYMBOL=4;var NUMBER=5;var BIGINT=6;var NULL=7;var OBJECT=8;var FunctionPrototypeSymbolHasInstance=Function.
call.bind(Function.prototype[Symbol.hasInstance]);var webidl={converters:{},util:{},errors:{},is:{}};webidl.errors.exception=function(message){return new TypeError(
`${message.header}: ${message.message}`)};webidl.errors.conversionFailed=function(opts){const plural=opts.types.length===1?"":" one of";const message=`${opts.argument}\
 could not be converted to${plural}: ${opts.types.join(", ")}.`;return webidl.errors.exception({header:opts.prefix,message})};webidl.errors.invalidArgument=function(context){
return webidl.errors.exception({header:context.prefix,message:`"${context.value}" is an invalid ${context.type}.`})};webidl.brandCheck=function(V,I){if(!FunctionPrototypeSymbolHasInstance(
I,V)){const err=new TypeError("Illegal invocation");err.code="ERR_INVALID_THIS";throw err}};webidl.brandCheckMultiple=function(List){const prototypes=List.map(c=>webidl.
util.MakeTypeAssertion(c));return V=>{if(prototypes.every(typeCheck=>!typeCheck(V))){const err=new TypeError("Illegal invocation");err.code="ERR_INVALID_THIS";throw err}}};
webidl.argumentLengthCheck=function({length},min,ctx){if(length<min){throw webidl.errors.exception({message:`${min} argument${min!==1?"s":""} required, but${length?
" only":""} ${length} found.`,header:ctx})}};webidl.illegalConstructor=function(){throw webidl.errors.exception({header:"TypeError",message:"Illegal constructor"})};
webidl.util.MakeTypeAssertion=function(I){return O=>FunctionPrototypeSymbolHasInstance(I,O)};webidl.util.Type=function(V){switch(typeof V){case"undefined":return UNDEFINED;case"\
boolean":return BOOLEAN;case"string":return STRING;case"symbol":return SYMBOL;case"number":return NUMBER;case"bigint":return BIGINT;case"function":case"object":{
if(V===null){return NULL}return OBJECT}}};webidl.util.Types={UNDEFINED,BOOLEAN,STRING,SYMBOL,NUMBER,BIGINT,NULL,OBJECT};webidl.util.TypeValueToString=function(o){
switch(webidl.util.Type(o)){case UNDEFINED:return"Undefined";case BOOLEAN:return"Boolean";case STRING:return"String";case SYMBOL:return"Symbol";case NUMBER:return"\
Number";case BIGINT:return"BigInt";case NULL:return"Null";case OBJECT:return"Object"}};webidl.util.markAsUncloneable=runtimeFeatures.has("markAsUncloneable")?require_worker_threads().
markAsUncloneable:()=>{};webidl.util.ConvertToInt=function(V,bitLength,signedness,flags){let upperBound;let lowerBound;if(bitLength===64){upperBound=Math.pow(2,
53)-1;if(signedness==="unsigned"){lowerBound=0}else{lowerBound=Math.pow(-2,53)+1}}else if(signedness==="unsigned"){lowerBound=0;upperBound=Math.pow(2,bitLength)-
1}else{lowerBound=-Math.pow(2,bitLength-1);upperBound=Math.pow(2,bitLength-1)-1}let x=Number(V);if(x===0){x=0}if(webidl.util.HasFlag(flags,webidl.attributes.EnforceRange)){
if(Number.isNaN(x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY){throw webidl.errors.exception({header:"Integer conversion",message:`Could not co\
nvert ${webidl.util.Stringify(V)} to an integer.`})}x=webidl.util.IntegerPart(x);if(x<lowerBound||x>upperBound){throw webidl.errors.exception({header:"Integer c\
onversion",message:`Value must be between ${lowerBound}-${upperBound}, got ${x}.`})}return x}if(!Number.isNaN(x)&&webidl.util.HasFlag(flags,webidl.attributes.Clamp)){
x=Math.min(Math.max(x,lowerBound),upperBound);if(Math.floor(x)%2===0){x=Math.floor(x)}else{x=Math.ceil(x)}return x}if(Number.isNaN(x)||x===0&&Object.is(0,x)||x===
Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY){return 0}x=webidl.util.IntegerPart(x);x=x%Math.pow(2,bitLength);if(signedness==="signed"&&x>=Math.pow(2,
bitLength-1)){return x-Math.pow(2,bitLength)}return x};webidl.util.IntegerPart=function(n){const r=Math.floor(Math.abs(n));if(n<0){return-1*r}return r};webidl.util.
Stringify=function(V){const type=webidl.util.Type(V);switch(type){case SYMBOL:return`Symbol(${V.description})`;case OBJECT:return inspect(V);case STRING:return`\
"${V}"`;case BIGINT:return`${V}n`;default:return`${V}`}};webidl.util.IsResizableArrayBuffer=function(V){if(types.isArrayBuffer(V)){return V.resizable}if(types.isSharedArrayBuffer(
V)){return V.growable}throw webidl.errors.exception({header:"IsResizableArrayBuffer",message:`"${webidl.util.Stringify(V)}" is not an array buffer.`})};webidl.util.
HasFlag=function(flags,attributes){return typeof flags==="number"&&(flags&attributes)===attributes};webidl.sequenceConverter=function(converter){return(V,prefix,argument,Iterable)=>{
if(webidl.util.Type(V)!==OBJECT){throw webidl.errors.exception({header:prefix,message:`${argument} (${webidl.util.Stringify(V)}) is not iterable.`})}const method=typeof Iterable===
"function"?Iterable():V?.[Symbol.iterator]?.();const seq=[];let index=0;if(method===void 0||typeof method.next!=="function"){throw webidl.errors.exception({header:prefix,
message:`${argument} is not iterable.`})}while(true){const{done,value}=method.next();if(done){break}seq.push(converter(value,prefix,`${argument}[${index++}]`))}
return seq}};webidl.recordConverter=function(keyConverter,valueConverter){return(O,prefix,argument)=>{if(webidl.util.Type(O)!==OBJECT){throw webidl.errors.exception(
{header:prefix,message:`${argument} ("${webidl.util.TypeValueToString(O)}") is not an Object.`})}const result={};if(!types.isProxy(O)){const keys2=[...Object.getOwnPropertyNames(
O),...Object.getOwnPropertySymbols(O)];for(const key of keys2){const keyName=webidl.util.Stringify(key);const typedKey=keyConverter(key,prefix,`Key ${keyName} i\
n ${argument}`);const typedValue=valueConverter(O[key],prefix,`${argument}[${keyName}]`);result[typedKey]=typedValue}return result}const keys=Reflect.ownKeys(O);
for(const key of keys){const desc=Reflect.getOwnPropertyDescriptor(O,key);if(desc?.enumerable){const typedKey=keyConverter(key,prefix,argument);const typedValue=valueConverter(
O[key],prefix,argument);result[typedKey]=typedValue}}return result}};webidl.interfaceConverter=function(TypeCheck,name){return(V,prefix,argument)=>{if(!TypeCheck(
V)){throw webidl.errors.exception({header:prefix,message:`Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${name}.`})}return V}};webidl.
dictionaryConverter=function(converters){converters.sort((a,b)=>(a.key>b.key)-(a.key<b.key));return(dictionary,prefix,argument)=>{const dict={};if(dictionary!=null&&
webidl.util.Type(dictionary)!==OBJECT){throw webidl.errors.exception({header:prefix,message:`Expected ${dictionary} to be one of: Null, Undefined, Object.`})}for(const options of converters){
const{key,defaultValue,required,converter}=options;if(required===true){if(dictionary==null||!Object.hasOwn(dictionary,key)){throw webidl.errors.exception({header:prefix,
message:`Missing required key "${key}".`})}}let value=dictionary?.[key];const hasDefault=defaultValue!==void 0;if(hasDefault&&value===void 0){value=defaultValue()}
if(required||hasDefault||value!==void 0){value=converter(value,prefix,`${argument}.${key}`);if(options.allowedValues&&!options.allowedValues.includes(value)){throw webidl.
errors.exception({header:prefix,message:`${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`})}dict[key]=value}}return dict}};
webidl.nullableConverter=function(converter){return(V,prefix,argument)=>{if(V===null){return V}return converter(V,prefix,argument)}};webidl.is.USVString=function(value){
return typeof value==="string"&&value.isWellFormed()};webidl.is.ReadableStream=webidl.util.MakeTypeAssertion(ReadableStream);webidl.is.Blob=webidl.util.MakeTypeAssertion(
Blob);webidl.is.URLSearchParams=webidl.util.MakeTypeAssertion(URLSearchParams);webidl.is.File=webidl.util.MakeTypeAssertion(File);webidl.is.URL=webidl.util.MakeTypeAssertion(
URL);webidl.is.AbortSignal=webidl.util.MakeTypeAssertion(AbortSignal);webidl.is.MessagePort=webidl.util.MakeTypeAssertion(MessagePort);webidl.is.BufferSource=function(V){
return types.isArrayBuffer(V)||ArrayBuffer.isView(V)&&types.isArrayBuffer(V.buffer)};webidl.util.getCopyOfBytesHeldByBufferSource=function(bufferSource){const jsBufferSource=bufferSource;
let jsArrayBuffer=jsBufferSource;let offset=0;let length=0;if(types.isTypedArray(jsBufferSource)||types.isDataView(jsBufferSource)){jsArrayBuffer=jsBufferSource.
buffer;offset=jsBufferSource.byteOffset;length=jsBufferSource.byteLength}else{assert(types.isAnyArrayBuffer(jsBufferSource));length=jsBufferSource.byteLength}if(jsArrayBuffer.
detached){return new Uint8Array(0)}const bytes=new Uint8Array(length);const view=new Uint8Array(jsArrayBuffer,offset,length);bytes.set(view);return bytes};webidl.
converters.DOMString=function(V,prefix,argument,flags){if(V===null&&webidl.util.HasFlag(flags,webidl.attributes.LegacyNullToEmptyString)){return""}if(typeof V===
"symbol"){throw webidl.errors.exception({header:prefix,message:`${argument} is a symbol, which cannot be converted to a DOMString.`})}return String(V)};webidl.converters.
ByteString=function(V,prefix,argument){if(typeof V==="symbol"){throw webidl.errors.exception({header:prefix,message:`${argument} is a symbol, which cannot be co\
nverted to a ByteString.`})}const x=String(V);for(let index=0;index<x.length;index++){if(x.charCodeAt(index)>255){throw new TypeError(`Cannot convert argument t\
o a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`)}}return x};webidl.converters.USVString=
function(value){if(typeof value==="string"){return value.toWellFormed()}return`${value}`.toWellFormed()};webidl.converters.boolean=function(V){const x=Boolean(V);
return x};webidl.converters.any=function(V){return V};webidl.converters["long long"]=function(V,prefix,argument){const x=webidl.util.ConvertToInt(V,64,"signed",
0,prefix,argument);return x};webidl.converters["unsigned long long"]=function(V,prefix,argument){const x=webidl.util.ConvertToInt(V,64,"unsigned",0,prefix,argument);
return x};webidl.converters["unsigned long"]=function(V,prefix,argument){const x=webidl.util.ConvertToInt(V,32,"unsigned",0,prefix,argument);return x};webidl.converters["\
unsigned short"]=function(V,prefix,argument,flags){const x=webidl.util.ConvertToInt(V,16,"unsigned",flags,prefix,argument);return x};webidl.converters.ArrayBuffer=
function(V,prefix,argument,flags){if(webidl.util.Type(V)!==OBJECT||!types.isArrayBuffer(V)){throw webidl.errors.conversionFailed({prefix,argument:`${argument} (\
"${webidl.util.Stringify(V)}")`,types:["ArrayBuffer"]})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(V)){
throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a resizable ArrayBuffer.`})}return V};webidl.converters.SharedArrayBuffer=function(V,prefix,argument,flags){
if(webidl.util.Type(V)!==OBJECT||!types.isSharedArrayBuffer(V)){throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(V)}\
")`,types:["SharedArrayBuffer"]})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(V)){throw webidl.errors.exception(
{header:prefix,message:`${argument} cannot be a resizable SharedArrayBuffer.`})}return V};webidl.converters.TypedArray=function(V,T,prefix,argument,flags){if(webidl.
util.Type(V)!==OBJECT||!types.isTypedArray(V)||V.constructor.name!==T.name){throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(
V)}")`,types:[T.name]})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(V.buffer)){throw webidl.errors.exception({header:prefix,
message:`${argument} cannot be a view on a shared array buffer.`})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(
V.buffer)){throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a resizable array buffer.`})}return V};webidl.converters.DataView=
function(V,prefix,argument,flags){if(webidl.util.Type(V)!==OBJECT||!types.isDataView(V)){throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.
util.Stringify(V)}")`,types:["DataView"]})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(V.buffer)){throw webidl.errors.
exception({header:prefix,message:`${argument} cannot be a view on a shared array buffer.`})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowResizable)&&webidl.
util.IsResizableArrayBuffer(V.buffer)){throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a resizable array buffer.`})}return V};
webidl.converters.ArrayBufferView=function(V,prefix,argument,flags){if(webidl.util.Type(V)!==OBJECT||!types.isArrayBufferView(V)){throw webidl.errors.conversionFailed(
{prefix,argument:`${argument} ("${webidl.util.Stringify(V)}")`,types:["ArrayBufferView"]})}if(!webidl.util.HasFlag(flags,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(
V.buffer)){throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on a shared array buffer.`})}if(!webidl.util.HasFlag(flags,webidl.
attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(V.buffer)){throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a view on \
a resizable array buffer.`})}return V};webidl.converters.BufferSource=function(V,prefix,argument,flags){if(types.isArrayBuffer(V)){return webidl.converters.ArrayBuffer(
V,prefix,argument,flags)}if(types.isArrayBufferView(V)){flags&=~webidl.attributes.AllowShared;return webidl.converters.ArrayBufferView(V,prefix,argument,flags)}
if(types.isSharedArrayBuffer(V)){throw webidl.errors.exception({header:prefix,message:`${argument} cannot be a SharedArrayBuffer.`})}throw webidl.errors.conversionFailed(
{prefix,argument:`${argument} ("${webidl.util.Stringify(V)}")`,types:["ArrayBuffer","ArrayBufferView"]})};webidl.converters.AllowSharedBufferSource=function(V,prefix,argument,flags){
if(types.isArrayBuffer(V)){return webidl.converters.ArrayBuffer(V,prefix,argument,flags)}if(types.isSharedArrayBuffer(V)){return webidl.converters.SharedArrayBuffer(
V,prefix,argument,flags)}if(types.isArrayBufferView(V)){flags|=webidl.attributes.AllowShared;return webidl.converters.ArrayBufferView(V,prefix,argument,flags)}throw webidl.
errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(V)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})};webidl.converters["\
sequence<ByteString>"]=webidl.sequenceConverter(webidl.converters.ByteString);webidl.converters["sequence<sequence<ByteString>>"]=webidl.sequenceConverter(webidl.
converters["sequence<ByteString>"]);webidl.converters["record<ByteString, ByteString>"]=webidl.recordConverter(webidl.converters.ByteString,webidl.converters.ByteString);
webidl.converters.Blob=webidl.interfaceConverter(webidl.is.Blob,"Blob");webidl.converters.AbortSignal=webidl.interfaceConverter(webidl.is.AbortSignal,"AbortSign\
al");webidl.converters.EventHandlerNonNull=function(V){if(webidl.util.Type(V)!==OBJECT){return null}if(typeof V==="function"){return V}return()=>{}};webidl.attributes=
{Clamp:1<<0,EnforceRange:1<<1,AllowShared:1<<2,AllowResizable:1<<3,LegacyNullToEmptyString:1<<4};module.exports={webidl}}});var require_util3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/util.js"(exports,module){"use strict";var{Transform}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();var zlib=require_zlib();var{
redirectStatusSet,referrerPolicyTokens,badPortsSet}=require_constants3();var{getGlobalOrigin}=require_global();var{collectAnHTTPQuotedString,parseMIMEType}=require_data_url();
var{performance}=require_perf_hooks();var{ReadableStreamFrom,isValidHTTPToken,normalizedMethodRecordsBase}=require_util2();var assert=require_assert();var{isUint8Array}=require_types();
var{webidl}=require_webidl();var{isomorphicEncode,collectASequenceOfCodePoints,removeChars}=require_infra();function responseURL(response){const urlList=response.
urlList;const length=urlList.length;return length===0?null:urlList[length-1].toString()}function responseLocationURL(response,requestFragment){if(!redirectStatusSet.
has(response.status)){return null}let location=response.headersList.get("location",true);if(location!==null&&isValidHeaderValue(location)){if(!isValidEncodedURL(
location)){location=normalizeBinaryStringToUtf8(location)}location=new URL(location,responseURL(response))}if(location&&!location.hash){location.hash=requestFragment}
return location}function isValidEncodedURL(url){for(let i=0;i<url.length;++i){const code=url.charCodeAt(i);if(code>126||code<32){return false}}return true}function normalizeBinaryStringToUtf8(value){
return Buffer.from(value,"binary").toString("utf8")}function requestCurrentURL(request2){return request2.urlList[request2.urlList.length-1]}function requestBadPort(request2){
const url=requestCurrentURL(request2);if(urlIsHttpHttpsScheme(url)&&badPortsSet.has(url.port)){return"blocked"}return"allowed"}function isErrorLike(object){return object instanceof
Error||(object?.constructor?.name==="Error"||object?.constructor?.name==="DOMException")}function isValidReasonPhrase(statusText){for(let i=0;i<statusText.length;++i){
const c=statusText.charCodeAt(i);if(!(c===9||c>=32&&c<=126||c>=128&&c<=255)){return false}}return true}var isValidHeaderName=isValidHTTPToken;function isValidHeaderValue(potentialValue){
return(potentialValue[0]==="	"||potentialValue[0]===" "||potentialValue[potentialValue.length-1]==="	"||potentialValue[potentialValue.length-1]===" "||potentialValue.
includes("\n")||potentialValue.includes("\r")||potentialValue.includes("\0"))===false}function parseReferrerPolicy(actualResponse){const policyHeader=(actualResponse.
headersList.get("referrer-policy",true)??"").split(",");let policy="";if(policyHeader.length){for(let i=policyHeader.length;i!==0;i--){const token=policyHeader[i-
1].trim();if(referrerPolicyTokens.has(token)){policy=token;break}}}return policy}function setRequestReferrerPolicyOnRedirect(request2,actualResponse){const policy=parseReferrerPolicy(
actualResponse);if(policy!==""){request2.referrerPolicy=policy}}function crossOriginResourcePolicyCheck(){return"allowed"}function corsCheck(){return"success"}function TAOCheck(){
return"success"}function appendFetchMetadata(httpRequest){let header=null;header=httpRequest.mode;httpRequest.headersList.set("sec-fetch-mode",header,true)}function appendRequestOriginHeader(request2){
let serializedOrigin=request2.origin;if(serializedOrigin==="client"||serializedOrigin===void 0){return}if(request2.responseTainting==="cors"||request2.mode==="w\
ebsocket"){request2.headersList.append("origin",serializedOrigin,true)}else if(request2.method!=="GET"&&request2.method!=="HEAD"){switch(request2.referrerPolicy){case"\
no-referrer":serializedOrigin=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":if(request2.origin&&urlHasHttpsScheme(
request2.origin)&&!urlHasHttpsScheme(requestCurrentURL(request2))){serializedOrigin=null}break;case"same-origin":if(!sameOrigin(request2,requestCurrentURL(request2))){
serializedOrigin=null}break;default:}request2.headersList.append("origin",serializedOrigin,true)}}function coarsenTime(timestamp,crossOriginIsolatedCapability){
return timestamp}function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo,defaultStartTime,crossOriginIsolatedCapability){if(!connectionTimingInfo?.startTime||
connectionTimingInfo.startTime<defaultStartTime){return{domainLookupStartTime:defaultStartTime,domainLookupEndTime:defaultStartTime,connectionStartTime:defaultStartTime,
connectionEndTime:defaultStartTime,secureConnectionStartTime:defaultStartTime,ALPNNegotiatedProtocol:connectionTimingInfo?.ALPNNegotiatedProtocol}}return{domainLookupStartTime:coarsenTime(
connectionTimingInfo.domainLookupStartTime,crossOriginIsolatedCapability),domainLookupEndTime:coarsenTime(connectionTimingInfo.domainLookupEndTime,crossOriginIsolatedCapability),
connectionStartTime:coarsenTime(connectionTimingInfo.connectionStartTime,crossOriginIsolatedCapability),connectionEndTime:coarsenTime(connectionTimingInfo.connectionEndTime,
crossOriginIsolatedCapability),secureConnectionStartTime:coarsenTime(connectionTimingInfo.secureConnectionStartTime,crossOriginIsolatedCapability),ALPNNegotiatedProtocol:connectionTimingInfo.
ALPNNegotiatedProtocol}}function coarsenedSharedCurrentTime(crossOriginIsolatedCapability){return coarsenTime(performance.now(),crossOriginIsolatedCapability)}function createOpaqueTimingInfo(timingInfo){
return{startTime:timingInfo.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:timingInfo.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function makePolicyContainer(){return{referrerPolicy:"\
strict-origin-when-cross-origin"}}function clonePolicyContainer(policyContainer){return{referrerPolicy:policyContainer.referrerPolicy}}function determineRequestsReferrer(request2){
const policy=request2.referrerPolicy;assert(policy);let referrerSource=null;if(request2.referrer==="client"){const globalOrigin=getGlobalOrigin();if(!globalOrigin||
globalOrigin.origin==="null"){return"no-referrer"}referrerSource=new URL(globalOrigin)}else if(webidl.is.URL(request2.referrer)){referrerSource=request2.referrer}
let referrerURL=stripURLForReferrer(referrerSource);const referrerOrigin=stripURLForReferrer(referrerSource,true);if(referrerURL.toString().length>4096){referrerURL=
referrerOrigin}switch(policy){case"no-referrer":return"no-referrer";case"origin":if(referrerOrigin!=null){return referrerOrigin}return stripURLForReferrer(referrerSource,
true);case"unsafe-url":return referrerURL;case"strict-origin":{const currentURL=requestCurrentURL(request2);if(isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(
currentURL)){return"no-referrer"}return referrerOrigin}case"strict-origin-when-cross-origin":{const currentURL=requestCurrentURL(request2);if(sameOrigin(referrerURL,
currentURL)){return referrerURL}if(isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(currentURL)){return"no-referrer"}return referrerOrigin}case"\
same-origin":if(sameOrigin(request2,referrerURL)){return referrerURL}return"no-referrer";case"origin-when-cross-origin":if(sameOrigin(request2,referrerURL)){return referrerURL}
return referrerOrigin;case"no-referrer-when-downgrade":{const currentURL=requestCurrentURL(request2);if(isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(
currentURL)){return"no-referrer"}return referrerURL}}}function stripURLForReferrer(url,originOnly=false){assert(webidl.is.URL(url));url=new URL(url);if(urlIsLocal(
url)){return"no-referrer"}url.username="";url.password="";url.hash="";if(originOnly===true){url.pathname="";url.search=""}return url}var isPotentialleTrustworthyIPv4=RegExp.
prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/);var isPotentiallyTrustworthyIPv6=RegExp.prototype.
test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function isOriginIPPotentiallyTrustworthy(origin){if(origin.includes(":")){if(origin[0]==="["&&origin[origin.
length-1]==="]"){origin=origin.slice(1,-1)}return isPotentiallyTrustworthyIPv6(origin)}return isPotentialleTrustworthyIPv4(origin)}function isOriginPotentiallyTrustworthy(origin){
if(origin==null||origin==="null"){return false}origin=new URL(origin);if(origin.protocol==="https:"||origin.protocol==="wss:"){return true}if(isOriginIPPotentiallyTrustworthy(
origin.hostname)){return true}if(origin.hostname==="localhost"||origin.hostname==="localhost."){return true}if(origin.hostname.endsWith(".localhost")||origin.hostname.
endsWith(".localhost.")){return true}if(origin.protocol==="file:"){return true}return false}function isURLPotentiallyTrustworthy(url){if(!webidl.is.URL(url)){return false}
if(url.href==="about:blank"||url.href==="about:srcdoc"){return true}if(url.protocol==="data:")return true;if(url.protocol==="blob:")return true;return isOriginPotentiallyTrustworthy(
url.origin)}function tryUpgradeRequestToAPotentiallyTrustworthyURL(request2){}function sameOrigin(A,B){if(A.origin===B.origin&&A.origin==="null"){return true}if(A.
protocol===B.protocol&&A.hostname===B.hostname&&A.port===B.port){return true}return false}function isAborted(fetchParams){return fetchParams.controller.state===
"aborted"}function isCancelled(fetchParams){return fetchParams.controller.state==="aborted"||fetchParams.controller.state==="terminated"}function normalizeMethod(method){
return normalizedMethodRecordsBase[method.toLowerCase()]??method}var esIteratorPrototype=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function createIterator(name,kInternalIterator,keyIndex=0,valueIndex=1){
class FastIterableIterator{#target;#kind;#index;constructor(target,kind){this.#target=target;this.#kind=kind;this.#index=0}next(){if(typeof this!=="object"||this===
null||!(#target in this)){throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`)}const index=this.#index;const values=kInternalIterator(
this.#target);const len=values.length;if(index>=len){return{value:void 0,done:true}}const{[keyIndex]:key,[valueIndex]:value}=values[index];this.#index=index+1;let result;
switch(this.#kind){case"key":result=key;break;case"value":result=value;break;case"key+value":result=[key,value];break}return{value:result,done:false}}}delete FastIterableIterator.
prototype.constructor;Object.setPrototypeOf(FastIterableIterator.prototype,esIteratorPrototype);Object.defineProperties(FastIterableIterator.prototype,{[Symbol.
toStringTag]:{writable:false,enumerable:false,configurable:true,value:`${name} Iterator`},next:{writable:true,enumerable:true,configurable:true}});return function(target,kind){
return new FastIterableIterator(target,kind)}}function iteratorMixin(name,object,kInternalIterator,keyIndex=0,valueIndex=1){const makeIterator=createIterator(name,
kInternalIterator,keyIndex,valueIndex);const properties={keys:{writable:true,enumerable:true,configurable:true,value:function keys(){webidl.brandCheck(this,object);
return makeIterator(this,"key")}},values:{writable:true,enumerable:true,configurable:true,value:function values(){webidl.brandCheck(this,object);return makeIterator(
this,"value")}},entries:{writable:true,enumerable:true,configurable:true,value:function entries(){webidl.brandCheck(this,object);return makeIterator(this,"key+v\
alue")}},forEach:{writable:true,enumerable:true,configurable:true,value:function forEach(callbackfn,thisArg=globalThis){webidl.brandCheck(this,object);webidl.argumentLengthCheck(
arguments,1,`${name}.forEach`);if(typeof callbackfn!=="function"){throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Fun\
ction'.`)}for(const{0:key,1:value}of makeIterator(this,"key+value")){callbackfn.call(thisArg,value,key,this)}}}};return Object.defineProperties(object.prototype,
{...properties,[Symbol.iterator]:{writable:true,enumerable:false,configurable:true,value:properties.entries.value}})}function fullyReadBody(body,processBody,processBodyError){
const successSteps=processBody;const errorSteps=processBodyError;try{const reader=body.stream.getReader();readAllBytes(reader,successSteps,errorSteps)}catch(e){
errorSteps(e)}}function readableStreamClose(controller){try{controller.close();controller.byobRequest?.respond(0)}catch(err){if(!err.message.includes("Controlle\
r is already closed")&&!err.message.includes("ReadableStream is already closed")){throw err}}}async function readAllBytes(reader,successSteps,failureSteps){try{
const bytes=[];let byteLength=0;do{const{done,value:chunk}=await reader.read();if(done){successSteps(Buffer.concat(bytes,byteLength));return}if(!isUint8Array(chunk)){
failureSteps(new TypeError("Received non-Uint8Array chunk"));return}bytes.push(chunk);byteLength+=chunk.length}while(true)}catch(e){failureSteps(e)}}function urlIsLocal(url){
assert("protocol"in url);const protocol=url.protocol;return protocol==="about:"||protocol==="blob:"||protocol==="data:"}function urlHasHttpsScheme(url){return typeof url===
"string"&&url[5]===":"&&url[0]==="h"&&url[1]==="t"&&url[2]==="t"&&url[3]==="p"&&url[4]==="s"||url.protocol==="https:"}function urlIsHttpHttpsScheme(url){assert(
"protocol"in url);const protocol=url.protocol;return protocol==="http:"||protocol==="https:"}function simpleRangeHeaderValue(value,allowWhitespace){const data=value;
if(!data.startsWith("bytes")){return"failure"}const position={position:5};if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position)}
if(data.charCodeAt(position.position)!==61){return"failure"}position.position++;if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,
position)}const rangeStart=collectASequenceOfCodePoints(char=>{const code=char.charCodeAt(0);return code>=48&&code<=57},data,position);const rangeStartValue=rangeStart.
length?Number(rangeStart):null;if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position)}if(data.charCodeAt(position.position)!==
45){return"failure"}position.position++;if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position)}const rangeEnd=collectASequenceOfCodePoints(
char=>{const code=char.charCodeAt(0);return code>=48&&code<=57},data,position);const rangeEndValue=rangeEnd.length?Number(rangeEnd):null;if(position.position<data.
length){return"failure"}if(rangeEndValue===null&&rangeStartValue===null){return"failure"}if(rangeStartValue>rangeEndValue){return"failure"}return{rangeStartValue,
rangeEndValue}}function buildContentRange(rangeStart,rangeEnd,fullLength){let contentRange="bytes ";contentRange+=isomorphicEncode(`${rangeStart}`);contentRange+=
"-";contentRange+=isomorphicEncode(`${rangeEnd}`);contentRange+="/";contentRange+=isomorphicEncode(`${fullLength}`);return contentRange}var InflateStream=class extends Transform{#zlibOptions;constructor(zlibOptions){
super();this.#zlibOptions=zlibOptions}_transform(chunk,encoding,callback){if(!this._inflateStream){if(chunk.length===0){callback();return}this._inflateStream=(chunk[0]&
15)===8?zlib.createInflate(this.#zlibOptions):zlib.createInflateRaw(this.#zlibOptions);this._inflateStream.on("data",this.push.bind(this));this._inflateStream.on(
"end",()=>this.push(null));this._inflateStream.on("error",err=>this.destroy(err))}this._inflateStream.write(chunk,encoding,callback)}_final(callback){if(this._inflateStream){
this._inflateStream.end();this._inflateStream=null}callback()}};function createInflate(zlibOptions){return new InflateStream(zlibOptions)}function extractMimeType(headers){
let charset=null;let essence=null;let mimeType=null;const values=getDecodeSplit("content-type",headers);if(values===null){return"failure"}for(const value of values){
const temporaryMimeType=parseMIMEType(value);if(temporaryMimeType==="failure"||temporaryMimeType.essence==="*/*"){continue}mimeType=temporaryMimeType;if(mimeType.
essence!==essence){charset=null;if(mimeType.parameters.has("charset")){charset=mimeType.parameters.get("charset")}essence=mimeType.essence}else if(!mimeType.parameters.
has("charset")&&charset!==null){mimeType.parameters.set("charset",charset)}}if(mimeType==null){return"failure"}return mimeType}function gettingDecodingSplitting(value){
const input=value;const position={position:0};const values=[];let temporaryValue="";while(position.position<input.length){temporaryValue+=collectASequenceOfCodePoints(
char=>char!=='"'&&char!==",",input,position);if(position.position<input.length){if(input.charCodeAt(position.position)===34){temporaryValue+=collectAnHTTPQuotedString(
input,position);if(position.position<input.length){continue}}else{assert(input.charCodeAt(position.position)===44);position.position++}}temporaryValue=removeChars(
temporaryValue,true,true,char=>char===9||char===32);values.push(temporaryValue);temporaryValue=""}return values}function getDecodeSplit(name,list){const value=list.
get(name,true);if(value===null){return null}return gettingDecodingSplitting(value)}function hasAuthenticationEntry(request2){return false}function includesCredentials(url){
return!!(url.username||url.password)}function isTraversableNavigable(navigable){return navigable!=null&&navigable!=="client"&&navigable!=="no-traversable"}var EnvironmentSettingsObjectBase=class{get baseUrl(){
return getGlobalOrigin()}get origin(){return this.baseUrl?.origin}policyContainer=makePolicyContainer()};var EnvironmentSettingsObject=class{settingsObject=new EnvironmentSettingsObjectBase};
var environmentSettingsObject=new EnvironmentSettingsObject;module.exports={isAborted,isCancelled,isValidEncodedURL,ReadableStreamFrom,tryUpgradeRequestToAPotentiallyTrustworthyURL,
clampAndCoarsenConnectionTimingInfo,coarsenedSharedCurrentTime,determineRequestsReferrer,makePolicyContainer,clonePolicyContainer,appendFetchMetadata,appendRequestOriginHeader,
TAOCheck,corsCheck,crossOriginResourcePolicyCheck,createOpaqueTimingInfo,setRequestReferrerPolicyOnRedirect,isValidHTTPToken,requestBadPort,requestCurrentURL,responseURL,
responseLocationURL,isURLPotentiallyTrustworthy,isValidReasonPhrase,sameOrigin,normalizeMethod,iteratorMixin,createIterator,isValidHeaderName,isValidHeaderValue,
isErrorLike,fullyReadBody,readableStreamClose,urlIsLocal,urlHasHttpsScheme,urlIsHttpHttpsScheme,readAllBytes,simpleRangeHeaderValue,buildContentRange,createInflate,
extractMimeType,getDecodeSplit,environmentSettingsObject,isOriginIPPotentiallyTrustworthy,hasAuthenticationEntry,includesCredentials,isTraversableNavigable}}});var require_formdata=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/formdata.js"(exports,module){"use strict";var{iteratorMixin}=require_util3();var{kEnumerableProperty}=require_util2();
var{webidl}=require_webidl();var nodeUtil=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var FormData=class _FormData{#state=[];constructor(form=void 0){webidl.util.markAsUncloneable(this);if(form!==
void 0){throw webidl.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}}append(name,value,filename=void 0){webidl.
brandCheck(this,_FormData);const prefix="FormData.append";webidl.argumentLengthCheck(arguments,2,prefix);name=webidl.converters.USVString(name);if(arguments.length===
3||webidl.is.Blob(value)){value=webidl.converters.Blob(value,prefix,"value");if(filename!==void 0){filename=webidl.converters.USVString(filename)}}else{value=webidl.
converters.USVString(value)}const entry=makeEntry(name,value,filename);this.#state.push(entry)}delete(name){webidl.brandCheck(this,_FormData);const prefix="Form\
Data.delete";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.USVString(name);this.#state=this.#state.filter(entry=>entry.name!==name)}get(name){
webidl.brandCheck(this,_FormData);const prefix="FormData.get";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.USVString(name);const idx=this.#state.
findIndex(entry=>entry.name===name);if(idx===-1){return null}return this.#state[idx].value}getAll(name){webidl.brandCheck(this,_FormData);const prefix="FormData\
.getAll";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.USVString(name);return this.#state.filter(entry=>entry.name===name).map(entry=>entry.
value)}has(name){webidl.brandCheck(this,_FormData);const prefix="FormData.has";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.USVString(name);
return this.#state.findIndex(entry=>entry.name===name)!==-1}set(name,value,filename=void 0){webidl.brandCheck(this,_FormData);const prefix="FormData.set";webidl.
argumentLengthCheck(arguments,2,prefix);name=webidl.converters.USVString(name);if(arguments.length===3||webidl.is.Blob(value)){value=webidl.converters.Blob(value,
prefix,"value");if(filename!==void 0){filename=webidl.converters.USVString(filename)}}else{value=webidl.converters.USVString(value)}const entry=makeEntry(name,value,
filename);const idx=this.#state.findIndex(entry2=>entry2.name===name);if(idx!==-1){this.#state=[...this.#state.slice(0,idx),entry,...this.#state.slice(idx+1).filter(
entry2=>entry2.name!==name)]}else{this.#state.push(entry)}}[nodeUtil.inspect.custom](depth,options){const state=this.#state.reduce((a,b)=>{if(a[b.name]){if(Array.
isArray(a[b.name])){a[b.name].push(b.value)}else{a[b.name]=[a[b.name],b.value]}}else{a[b.name]=b.value}return a},{__proto__:null});options.depth??=depth;options.
colors??=true;const output=nodeUtil.formatWithOptions(options,state);return`FormData ${output.slice(output.indexOf("]")+2)}`}static getFormDataState(formData){return formData.#state}static setFormDataState(formData,newState){
formData.#state=newState}};var{getFormDataState,setFormDataState}=FormData;Reflect.deleteProperty(FormData,"getFormDataState");Reflect.deleteProperty(FormData,"\
setFormDataState");iteratorMixin("FormData",FormData,getFormDataState,"name","value");Object.defineProperties(FormData.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,
get:kEnumerableProperty,getAll:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,[Symbol.toStringTag]:{value:"FormData",configurable:true}});function makeEntry(name,value,filename){
if(typeof value==="string"){}else{if(!webidl.is.File(value)){value=new File([value],"blob",{type:value.type})}if(filename!==void 0){const options={type:value.type,
lastModified:value.lastModified};value=new File([value],filename,options)}}return{name,value}}webidl.is.FormData=webidl.util.MakeTypeAssertion(FormData);module.
exports={FormData,makeEntry,setFormDataState}}});var require_formdata_parser=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/formdata-parser.js"(exports,module){"use strict";var{bufferToLowerCasedHeaderName}=require_util2();
var{HTTP_TOKEN_CODEPOINTS}=require_data_url();var{makeEntry}=require_formdata();var{webidl}=require_webidl();var assert=require_assert();var{isomorphicDecode}=require_infra();
var dd=Buffer.from("--");var decoder=new TextDecoder;var decoderIgnoreBOM=new TextDecoder("utf-8",{ignoreBOM:true});function isAsciiString(chars){for(let i=0;i<
chars.length;++i){if((chars.charCodeAt(i)&~127)!==0){return false}}return true}function validateBoundary(boundary){const length=boundary.length;if(length<27||length>
70){return false}for(let i=0;i<length;++i){const cp=boundary.charCodeAt(i);if(!(cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===39||cp===45||cp===95)){return false}}
return true}function multipartFormDataParser(input,mimeType){assert(mimeType!=="failure"&&mimeType.essence==="multipart/form-data");const boundaryString=mimeType.
parameters.get("boundary");if(boundaryString===void 0){throw parsingError("missing boundary in content-type header")}const boundary=Buffer.from(`--${boundaryString}`,
"utf8");const entryList=[];const position={position:0};const firstBoundaryIndex=input.indexOf(boundary);if(firstBoundaryIndex===-1){throw parsingError("no bound\
ary found in multipart body")}position.position=firstBoundaryIndex;while(true){if(input.subarray(position.position,position.position+boundary.length).equals(boundary)){
position.position+=boundary.length}else{throw parsingError("expected a value starting with -- and the boundary")}if(bufferStartsWith(input,dd,position)){return entryList}
if(input[position.position]!==13||input[position.position+1]!==10){throw parsingError("expected CRLF")}position.position+=2;const result=parseMultipartFormDataHeaders(
input,position);let{name,filename,contentType,encoding}=result;position.position+=2;let body;{const boundaryIndex=input.indexOf(boundary.subarray(2),position.position);
if(boundaryIndex===-1){throw parsingError("expected boundary after body")}body=input.subarray(position.position,boundaryIndex-4);position.position+=body.length;
if(encoding==="base64"){body=Buffer.from(body.toString(),"base64")}}if(input[position.position]!==13||input[position.position+1]!==10){throw parsingError("expec\
ted CRLF")}else{position.position+=2}let value;if(filename!==null){contentType??="text/plain";if(!isAsciiString(contentType)){contentType=""}value=new File([body],
filename,{type:contentType})}else{value=decoderIgnoreBOM.decode(Buffer.from(body))}assert(webidl.is.USVString(name));assert(typeof value==="string"&&webidl.is.USVString(
value)||webidl.is.File(value));entryList.push(makeEntry(name,value,filename))}}function parseContentDispositionAttribute(input,position){if(input[position.position]===
59){position.position++}collectASequenceOfBytes(char=>char===32||char===9,input,position);const attributeName=collectASequenceOfBytes(char=>isToken(char)&&char!==
61&&char!==42,input,position);if(attributeName.length===0){return null}const attrNameStr=attributeName.toString("ascii").toLowerCase();const isExtended=input[position.
position]===42;if(isExtended){position.position++}if(input[position.position]!==61){return null}position.position++;collectASequenceOfBytes(char=>char===32||char===
9,input,position);let value;if(isExtended){const headerValue=collectASequenceOfBytes(char=>char!==32&&char!==13&&char!==10&&char!==59,input,position);if(headerValue[0]!==
117&&headerValue[0]!==85||headerValue[1]!==116&&headerValue[1]!==84||headerValue[2]!==102&&headerValue[2]!==70||headerValue[3]!==45||headerValue[4]!==56){throw parsingError(
"unknown encoding, expected utf-8''")}value=decodeURIComponent(decoder.decode(headerValue.subarray(7)))}else if(input[position.position]===34){position.position++;
const quotedValue=collectASequenceOfBytes(char=>char!==10&&char!==13&&char!==34,input,position);if(input[position.position]!==34){throw parsingError("Closing qu\
ote not found")}position.position++;value=decoder.decode(quotedValue).replace(/%0A/ig,"\n").replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const tokenValue=collectASequenceOfBytes(
char=>isToken(char)&&char!==59,input,position);value=decoder.decode(tokenValue)}return{name:attrNameStr,value,extended:isExtended}}function parseMultipartFormDataHeaders(input,position){
let name=null;let filename=null;let contentType=null;let encoding=null;while(true){if(input[position.position]===13&&input[position.position+1]===10){if(name===
null){throw parsingError("header name is null")}return{name,filename,contentType,encoding}}let headerName=collectASequenceOfBytes(char=>char!==10&&char!==13&&char!==
58,input,position);headerName=removeChars(headerName,true,true,char=>char===9||char===32);if(!HTTP_TOKEN_CODEPOINTS.test(headerName.toString())){throw parsingError(
"header name does not match the field-name token production")}if(input[position.position]!==58){throw parsingError("expected :")}position.position++;collectASequenceOfBytes(
char=>char===32||char===9,input,position);switch(bufferToLowerCasedHeaderName(headerName)){case"content-disposition":{name=filename=null;let filenameIsExtended=false;
const dispositionType=collectASequenceOfBytes(char=>isToken(char),input,position);if(dispositionType.toString("ascii").toLowerCase()!=="form-data"){throw parsingError(
"expected form-data for content-disposition header")}while(position.position<input.length&&(input[position.position]!==13||input[position.position+1]!==10)){const attribute=parseContentDispositionAttribute(
input,position);if(!attribute){break}if(attribute.name==="name"){name=attribute.value}else if(attribute.name==="filename"){if(attribute.extended){filename=attribute.
value;filenameIsExtended=true}else if(!filenameIsExtended){filename=attribute.value}}}if(name===null){throw parsingError("name attribute is required in content-\
disposition header")}break}case"content-type":{let headerValue=collectASequenceOfBytes(char=>char!==10&&char!==13,input,position);headerValue=removeChars(headerValue,
false,true,char=>char===9||char===32);contentType=isomorphicDecode(headerValue);break}case"content-transfer-encoding":{let headerValue=collectASequenceOfBytes(char=>char!==
10&&char!==13,input,position);headerValue=removeChars(headerValue,false,true,char=>char===9||char===32);encoding=isomorphicDecode(headerValue);break}default:{collectASequenceOfBytes(
char=>char!==10&&char!==13,input,position)}}if(input[position.position]!==13||input[position.position+1]!==10){throw parsingError("expected CRLF")}else{position.
position+=2}}}function collectASequenceOfBytes(condition,input,position){let start=position.position;while(start<input.length&&condition(input[start])){++start}
return input.subarray(position.position,position.position=start)}function removeChars(buf,leading,trailing,predicate){let lead=0;let trail=buf.length-1;if(leading){
while(lead<buf.length&&predicate(buf[lead]))lead++}if(trailing){while(trail>0&&predicate(buf[trail]))trail--}return lead===0&&trail===buf.length-1?buf:buf.subarray(
lead,trail+1)}function bufferStartsWith(buffer,start,position){if(buffer.length<start.length){return false}for(let i=0;i<start.length;i++){if(start[i]!==buffer[position.
position+i]){return false}}return true}function parsingError(cause){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(cause)})}function isCTL(char){
return char<=31||char===127}function isTSpecial(char){return char===40||char===41||char===60||char===62||char===64||char===44||char===59||char===58||char===92||
char===34||char===47||char===91||char===93||char===63||char===61}function isToken(char){return char<=127&&char!==32&&char!==9&&!isCTL(char)&&!isTSpecial(char)}module.
exports={multipartFormDataParser,validateBoundary}}});var require_promise=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/promise.js"(exports,module){"use strict";function createDeferredPromise(){let res;let rej;const promise=new Promise(
(resolve,reject)=>{res=resolve;rej=reject});return{promise,resolve:res,reject:rej}}module.exports={createDeferredPromise}}});var require_body=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/body.js"(exports,module){"use strict";var util=require_util2();var{ReadableStreamFrom,readableStreamClose,
fullyReadBody,extractMimeType}=require_util3();var{FormData,setFormDataState}=require_formdata();var{webidl}=require_webidl();var assert=require_assert();var{isErrored,
isDisturbed}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();var{isUint8Array}=require_types();var{serializeAMimeType}=require_data_url();var{multipartFormDataParser}=require_formdata_parser();
var{createDeferredPromise}=require_promise();var{parseJSONFromBytes}=require_infra();var{utf8DecodeBytes}=require_encoding();var{runtimeFeatures}=require_runtime_features();
var random=runtimeFeatures.has("crypto")?require_crypto().randomInt:max=>Math.floor(Math.random()*max);var textEncoder=new TextEncoder;function noop(){}var streamRegistry=new FinalizationRegistry(
weakRef=>{const stream=weakRef.deref();if(stream&&!stream.locked&&!isDisturbed(stream)&&!isErrored(stream)){stream.cancel("Response object has been garbage coll\
ected").catch(noop)}});function extractBody(object,keepalive=false){let stream=null;if(webidl.is.ReadableStream(object)){stream=object}else if(webidl.is.Blob(object)){
stream=object.stream()}else{stream=new ReadableStream({start(){},async pull(controller){const result=action();const iterator=result?.[Symbol.asyncIterator]?.();
if(iterator==null){if(result?.length&&!isErrored(stream)){controller.enqueue(typeof result==="string"?textEncoder.encode(result):new Uint8Array(result))}queueMicrotask(
()=>readableStreamClose(controller));return}while(true){const{value,done}=await iterator.next();if(done){queueMicrotask(()=>readableStreamClose(controller));return}
if(value.length&&!isErrored(stream)){controller.enqueue(new Uint8Array(value));return}}},cancel(reason){return action()[Symbol.asyncIterator]?.().return(reason)},
type:"bytes"})}assert(webidl.is.ReadableStream(stream));let action=null;let source=null;let length=null;let type=null;if(typeof object==="string"){source=object;
type="text/plain;charset=UTF-8"}else if(webidl.is.URLSearchParams(object)){source=object.toString();type="application/x-www-form-urlencoded;charset=UTF-8"}else if(webidl.
is.BufferSource(object)){source=webidl.util.getCopyOfBytesHeldByBufferSource(object)}else if(webidl.is.FormData(object)){const boundary=`----formdata-undici-0${`${random(
1e11)}`.padStart(11,"0")}`;const prefix=`--${boundary}\r
Content-Disposition: form-data`;const formdataEscape=str=>str.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22");const normalizeLinefeeds=value=>value.
replace(/\r?\n|\r/g,"\r\n");const blobParts=[];const rn=new Uint8Array([13,10]);length=0;let hasUnknownSizeValue=false;for(const[name,value]of object){if(typeof value===
"string"){const chunk2=textEncoder.encode(prefix+`; name="${formdataEscape(normalizeLinefeeds(name))}"\r
\r
${normalizeLinefeeds(value)}\r
`);blobParts.push(chunk2);length+=chunk2.byteLength}else{const chunk2=textEncoder.encode(`${prefix}; name="${formdataEscape(normalizeLinefeeds(name))}"`+(value.
name?`; filename="${formdataEscape(value.name)}"`:"")+`\r
Content-Type: ${value.type||"application/octet-stream"}\r
\r
`);blobParts.push(chunk2,value,rn);if(typeof value.size==="number"){length+=chunk2.byteLength+value.size+rn.byteLength}else{hasUnknownSizeValue=true}}}const chunk=textEncoder.
encode(`--${boundary}--\r
`);blobParts.push(chunk);length+=chunk.byteLength;if(hasUnknownSizeValue){length=null}source=object;const parts=(async function*(){for(const part of blobParts){
if(part.stream){yield*part.stream()}else{yield part}}})();action=()=>parts;type=`multipart/form-data; boundary=${boundary}`}else if(webidl.is.Blob(object)){source=
object;length=object.size;if(object.type){type=object.type}}else if(typeof object[Symbol.asyncIterator]==="function"){if(keepalive){throw new TypeError("keepali\
ve")}if(util.isDisturbed(object)||object.locked){throw new TypeError("Response body object should not be disturbed or locked")}stream=webidl.is.ReadableStream(object)?
object:ReadableStreamFrom(object)}if(typeof source==="string"||isUint8Array(source)){action=()=>source;length=typeof source==="string"?Buffer.byteLength(source):
source.length}const body={stream,source,length};return[body,type]}function safelyExtractBody(object,keepalive=false){if(webidl.is.ReadableStream(object)){assert(
!util.isDisturbed(object),"The body has already been consumed.");assert(!object.locked,"The stream is locked.")}return extractBody(object,keepalive)}function cloneBody(body){
const{0:out1,1:out2}=body.stream.tee();body.stream=out1;return{stream:out2,length:body.length,source:body.source}}function bodyMixinMethods(instance,getInternalState){
const methods={blob(){return consumeBody(this,bytes=>{let mimeType=bodyMimeType(getInternalState(this));if(mimeType===null){mimeType=""}else if(mimeType){mimeType=
serializeAMimeType(mimeType)}return new Blob([bytes],{type:mimeType})},instance,getInternalState)},arrayBuffer(){return consumeBody(this,bytes=>{return new Uint8Array(
bytes).buffer},instance,getInternalState)},text(){return consumeBody(this,utf8DecodeBytes,instance,getInternalState)},json(){return consumeBody(this,parseJSONFromBytes,
instance,getInternalState)},formData(){return consumeBody(this,value=>{const mimeType=bodyMimeType(getInternalState(this));if(mimeType!==null){switch(mimeType.essence){case"\
multipart/form-data":{const parsed=multipartFormDataParser(value,mimeType);const fd=new FormData;setFormDataState(fd,parsed);return fd}case"application/x-www-fo\
rm-urlencoded":{const entries=new URLSearchParams(value.toString());const fd=new FormData;for(const[name,value2]of entries){fd.append(name,value2)}return fd}}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},instance,getInternalState)},bytes(){return consumeBody(this,bytes=>{
return new Uint8Array(bytes)},instance,getInternalState)}};return methods}function mixinBody(prototype,getInternalState){Object.assign(prototype.prototype,bodyMixinMethods(
prototype,getInternalState))}function consumeBody(object,convertBytesToJSValue,instance,getInternalState){try{webidl.brandCheck(object,instance)}catch(e){return Promise.
reject(e)}object=getInternalState(object);if(bodyUnusable(object)){return Promise.reject(new TypeError("Body is unusable: Body has already been read"))}const promise=createDeferredPromise();
const errorSteps=promise.reject;const successSteps=data=>{try{promise.resolve(convertBytesToJSValue(data))}catch(e){errorSteps(e)}};if(object.body==null){successSteps(
Buffer.allocUnsafe(0));return promise.promise}fullyReadBody(object.body,successSteps,errorSteps);return promise.promise}function bodyUnusable(object){const body=object.
body;return body!=null&&(body.stream.locked||util.isDisturbed(body.stream))}function bodyMimeType(requestOrResponse){const headers=requestOrResponse.headersList;
const mimeType=extractMimeType(headers);if(mimeType==="failure"){return null}return mimeType}module.exports={extractBody,safelyExtractBody,cloneBody,mixinBody,streamRegistry,
bodyUnusable}}});var require_client_h1=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/client-h1.js"(exports,module){"use strict";var assert=require_assert();var util=require_util2();
var{channels}=require_diagnostics();var timers=require_timers();var{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,RequestAbortedError,InvalidArgumentError,
HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,ResponseExceededMaxSizeError}=require_errors();var{kUrl,
kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,
kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,kCounter,
kMaxResponseSize,kOnError,kResume,kHTTPContext,kClosed}=require_symbols();var constants=require_constants2();var EMPTY_BUF=Buffer.alloc(0);var FastBuffer=Buffer[Symbol.
species];var removeAllListeners=util.removeAllListeners;var kIdleSocketValidation=Symbol("kIdleSocketValidation");var kIdleSocketValidationTimeout=Symbol("kIdle\
SocketValidationTimeout");var kSocketUsed=Symbol("kSocketUsed");var kTypeOfService=Symbol("kTypeOfService");var extractBody;function lazyllhttp(){const llhttpWasmData=process.
env.JEST_WORKER_ID?require_llhttp_wasm():void 0;let mod;let useWasmSIMD=true;if(process.arch==="ppc64"){const[major,minor]=process.versions.node.split(".").map(
n=>parseInt(n,10));if(major<24||major===24&&minor<12){useWasmSIMD=false}}if(process.env.UNDICI_NO_WASM_SIMD==="1"){useWasmSIMD=false}else if(process.env.UNDICI_NO_WASM_SIMD===
"0"){useWasmSIMD=true}if(useWasmSIMD){try{mod=new WebAssembly.Module(require_llhttp_simd_wasm())}catch{}}if(!mod){mod=new WebAssembly.Module(llhttpWasmData||require_llhttp_wasm())}
return new WebAssembly.Instance(mod,{env:{wasm_on_url:(p,at,len)=>{return 0},wasm_on_status:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-currentBufferPtr+
currentBufferRef.byteOffset;return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_begin:p=>{assert(currentParser.ptr===
p);return currentParser.onMessageBegin()},wasm_on_header_field:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;
return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_header_value:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-
currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_headers_complete:(p,statusCode,upgrade,shouldKeepAlive)=>{
assert(currentParser.ptr===p);return currentParser.onHeadersComplete(statusCode,upgrade===1,shouldKeepAlive===1)},wasm_on_body:(p,at,len)=>{assert(currentParser.
ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_complete:p=>{
assert(currentParser.ptr===p);return currentParser.onMessageComplete()}}})}var llhttpInstance=null;var currentParser=null;var currentBufferRef=null;var currentBufferSize=0;
var currentBufferPtr=null;var USE_NATIVE_TIMER=0;var USE_FAST_TIMER=1;var TIMEOUT_HEADERS=2|USE_FAST_TIMER;var TIMEOUT_BODY=4|USE_FAST_TIMER;var TIMEOUT_KEEP_ALIVE=8|
USE_NATIVE_TIMER;var Parser=class{constructor(client,socket,{exports:exports2}){this.llhttp=exports2;this.ptr=this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
this.client=client;this.socket=socket;this.timeout=null;this.timeoutWeakRef=new WeakRef(this);this.timeoutValue=null;this.timeoutType=null;this.statusCode=0;this.
statusText="";this.upgrade=false;this.headers=[];this.headersSize=0;this.headersMaxSize=client[kMaxHeadersSize];this.shouldKeepAlive=false;this.paused=false;this.
resume=this.resume.bind(this);this.bytesRead=0;this.keepAlive="";this.contentLength="";this.connection="";this.maxResponseSize=client[kMaxResponseSize]}setTimeout(delay,type){
if(delay!==this.timeoutValue||type&USE_FAST_TIMER^this.timeoutType&USE_FAST_TIMER){if(this.timeout){timers.clearTimeout(this.timeout);this.timeout=null}if(delay){
if(type&USE_FAST_TIMER){this.timeout=timers.setFastTimeout(onParserTimeout,delay,this.timeoutWeakRef)}else{this.timeout=setTimeout(onParserTimeout,delay,this.timeoutWeakRef);
this.timeout?.unref()}}this.timeoutValue=delay}else if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}this.timeoutType=type}resume(){if(this.socket.
destroyed||!this.paused){return}assert(this.ptr!=null);assert(currentParser===null);this.llhttp.llhttp_resume(this.ptr);assert(this.timeoutType===TIMEOUT_BODY);
if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}this.paused=false;this.execute(this.socket.read()||EMPTY_BUF);this.readMore()}readMore(){while(!this.
paused&&this.ptr){const chunk=this.socket.read();if(chunk===null){break}this.execute(chunk)}}execute(chunk){assert(currentParser===null);assert(this.ptr!=null);
assert(!this.paused);const{socket,llhttp}=this;if(chunk.length>currentBufferSize){if(currentBufferPtr){llhttp.free(currentBufferPtr)}currentBufferSize=Math.ceil(
chunk.length/4096)*4096;currentBufferPtr=llhttp.malloc(currentBufferSize)}new Uint8Array(llhttp.memory.buffer,currentBufferPtr,currentBufferSize).set(chunk);try{
let ret;try{currentBufferRef=chunk;currentParser=this;ret=llhttp.llhttp_execute(this.ptr,currentBufferPtr,chunk.length)}finally{currentParser=null;currentBufferRef=
null}if(ret!==constants.ERROR.OK){const data=chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr)-currentBufferPtr);if(ret===constants.ERROR.PAUSED_UPGRADE){this.
onUpgrade(data)}else if(ret===constants.ERROR.PAUSED){this.paused=true;socket.unshift(data)}else{throw this.createError(ret,data)}}}catch(err){util.destroy(socket,
err)}}finish(){assert(currentParser===null);assert(this.ptr!=null);assert(!this.paused);const{llhttp}=this;let ret;try{currentParser=this;ret=llhttp.llhttp_finish(
this.ptr)}finally{currentParser=null}if(ret===constants.ERROR.OK){return null}if(ret===constants.ERROR.PAUSED||ret===constants.ERROR.PAUSED_UPGRADE){this.paused=
true;return null}return this.createError(ret,EMPTY_BUF)}createError(ret,data){const{llhttp,contentLength,bytesRead}=this;if(contentLength&&bytesRead!==parseInt(
contentLength,10)){return new ResponseContentLengthMismatchError}const ptr=llhttp.llhttp_get_error_reason(this.ptr);let message="";if(ptr){const len=new Uint8Array(
llhttp.memory.buffer,ptr).indexOf(0);message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(llhttp.memory.buffer,ptr,len).toString()+")"}return new HTTPParserError(
message,constants.ERROR[ret],data)}destroy(){assert(currentParser===null);assert(this.ptr!=null);this.llhttp.llhttp_free(this.ptr);this.ptr=null;this.timeout&&timers.
clearTimeout(this.timeout);this.timeout=null;this.timeoutValue=null;this.timeoutType=null;this.paused=false}onStatus(buf){this.statusText=buf.toString();return 0}onMessageBegin(){
const{socket,client}=this;if(socket.destroyed){return-1}if(client[kRunning]===0){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)));
return-1}const request2=client[kQueue][client[kRunningIdx]];if(!request2){return-1}request2.onResponseStarted();return 0}onHeaderField(buf){const len=this.headers.
length;if((len&1)===0){this.headers.push(buf)}else{this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])}this.trackHeader(buf.length);return 0}onHeaderValue(buf){
let len=this.headers.length;if((len&1)===1){this.headers.push(buf);len+=1}else{this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])}const key=this.headers[len-
2];if(key.length===10){const headerName=util.bufferToLowerCasedHeaderName(key);if(headerName==="keep-alive"){this.keepAlive+=buf.toString()}else if(headerName===
"connection"){this.connection+=buf.toString()}}else if(key.length===14&&util.bufferToLowerCasedHeaderName(key)==="content-length"){this.contentLength+=buf.toString()}
this.trackHeader(buf.length);return 0}trackHeader(len){this.headersSize+=len;if(this.headersSize>=this.headersMaxSize){util.destroy(this.socket,new HeadersOverflowError)}}onUpgrade(head){
const{upgrade,client,socket,headers,statusCode,statusText}=this;assert(upgrade);assert(client[kSocket]===socket);assert(!socket.destroyed);assert(!this.paused);
assert((headers.length&1)===0);const request2=client[kQueue][client[kRunningIdx]];assert(request2);assert(request2.upgrade||request2.method==="CONNECT");this.statusCode=
0;this.statusText="";this.shouldKeepAlive=false;this.headers=[];this.headersSize=0;socket.unshift(head);socket[kParser].destroy();socket[kParser]=null;socket[kClient]=
null;socket[kError]=null;removeAllListeners(socket);client[kSocket]=null;client[kHTTPContext]=null;client[kQueue][client[kRunningIdx]++]=null;client.emit("disco\
nnect",client[kUrl],[client],new InformationalError("upgrade"));try{request2.onUpgrade(statusCode,headers,socket,statusText)}catch(err){util.errorRequest(client,
request2,err);util.destroy(socket,err)}client[kResume]()}onHeadersComplete(statusCode,upgrade,shouldKeepAlive){const{client,socket,headers,statusText}=this;if(socket.
destroyed){return-1}if(client[kRunning]===0){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)));return-1}const request2=client[kQueue][client[kRunningIdx]];
if(!request2){return-1}assert(!this.upgrade);assert(this.statusCode<200);if(statusCode===100){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(
socket)));return-1}if(upgrade&&!request2.upgrade){util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket)));return-1}assert(this.timeoutType===
TIMEOUT_HEADERS);this.statusCode=statusCode;this.shouldKeepAlive=shouldKeepAlive||request2.method==="HEAD"&&!socket[kReset]&&this.connection.toLowerCase()==="ke\
ep-alive";if(this.statusCode>=200){const bodyTimeout=request2.bodyTimeout!=null?request2.bodyTimeout:client[kBodyTimeout];this.setTimeout(bodyTimeout,TIMEOUT_BODY)}else if(this.
timeout){if(this.timeout.refresh){this.timeout.refresh()}}if(request2.method==="CONNECT"){assert(client[kRunning]===1);this.upgrade=true;return 2}if(upgrade){assert(
client[kRunning]===1);this.upgrade=true;return 2}assert((this.headers.length&1)===0);this.headers=[];this.headersSize=0;if(this.shouldKeepAlive&&client[kPipelining]){
const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null;if(keepAliveTimeout!=null){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],
client[kKeepAliveMaxTimeout]);if(timeout<=0){socket[kReset]=true}else{client[kKeepAliveTimeoutValue]=timeout}}else{client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}}else{
socket[kReset]=true}const pause=request2.onHeaders(statusCode,headers,this.resume,statusText)===false;if(request2.aborted){return-1}if(request2.method==="HEAD"){
return 1}if(statusCode<200){return 1}if(socket[kBlocking]){socket[kBlocking]=false;client[kResume]()}return pause?constants.ERROR.PAUSED:0}onBody(buf){const{client,
socket,statusCode,maxResponseSize}=this;if(socket.destroyed){return-1}const request2=client[kQueue][client[kRunningIdx]];assert(request2);assert(this.timeoutType===
TIMEOUT_BODY);if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}assert(statusCode>=200);if(maxResponseSize>-1&&this.bytesRead+buf.length>maxResponseSize){
util.destroy(socket,new ResponseExceededMaxSizeError);return-1}this.bytesRead+=buf.length;if(request2.onData(buf)===false){return constants.ERROR.PAUSED}return 0}onMessageComplete(){
const{client,socket,statusCode,upgrade,headers,contentLength,bytesRead,shouldKeepAlive}=this;if(socket.destroyed&&(!statusCode||shouldKeepAlive)){return-1}if(upgrade){
return 0}assert(statusCode>=100);assert((this.headers.length&1)===0);const request2=client[kQueue][client[kRunningIdx]];assert(request2);this.statusCode=0;this.
statusText="";this.bytesRead=0;this.contentLength="";this.keepAlive="";this.connection="";this.headers=[];this.headersSize=0;if(statusCode<200){return 0}if(request2.
method!=="HEAD"&&contentLength&&bytesRead!==parseInt(contentLength,10)){util.destroy(socket,new ResponseContentLengthMismatchError);return-1}request2.onComplete(
headers);client[kQueue][client[kRunningIdx]++]=null;socket[kSocketUsed]=client[kPending]===0;if(socket[kWriting]){assert(client[kRunning]===0);util.destroy(socket,
new InformationalError("reset"));return constants.ERROR.PAUSED}else if(!shouldKeepAlive){util.destroy(socket,new InformationalError("reset"));return constants.ERROR.
PAUSED}else if(socket[kReset]&&client[kRunning]===0){util.destroy(socket,new InformationalError("reset"));return constants.ERROR.PAUSED}else if(client[kPipelining]==
null||client[kPipelining]===1){setImmediate(client[kResume])}else{client[kResume]()}return 0}};function onParserTimeout(parserWeakRef){const parser=parserWeakRef.
deref();if(!parser){return}const{socket,timeoutType,client,paused}=parser;if(timeoutType===TIMEOUT_HEADERS){if(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>
1){assert(!paused,"cannot be paused while waiting for headers");util.destroy(socket,new HeadersTimeoutError)}}else if(timeoutType===TIMEOUT_BODY){if(!paused){util.
destroy(socket,new BodyTimeoutError)}}else if(timeoutType===TIMEOUT_KEEP_ALIVE){assert(client[kRunning]===0&&client[kKeepAliveTimeoutValue]);util.destroy(socket,
new InformationalError("socket idle timeout"))}}function connectH1(client,socket){client[kSocket]=socket;if(!llhttpInstance){llhttpInstance=lazyllhttp()}if(socket.
errored){throw socket.errored}if(socket.destroyed){throw new SocketError("destroyed")}socket[kNoRef]=false;socket[kWriting]=false;socket[kReset]=false;socket[kBlocking]=
false;socket[kIdleSocketValidation]=0;socket[kIdleSocketValidationTimeout]=null;socket[kSocketUsed]=false;socket[kParser]=new Parser(client,socket,llhttpInstance);
util.addListener(socket,"error",onHttpSocketError);util.addListener(socket,"readable",onHttpSocketReadable);util.addListener(socket,"end",onHttpSocketEnd);util.
addListener(socket,"close",onHttpSocketClose);socket[kClosed]=false;socket.on("close",onSocketClose);return{version:"h1",defaultPipelining:1,write(request2){return writeH1(
client,request2)},resume(){resumeH1(client)},destroy(err,callback){if(socket[kClosed]){queueMicrotask(callback)}else{socket.on("close",callback);socket.destroy(
err)}},get destroyed(){return socket.destroyed},busy(request2){if(socket[kWriting]||socket[kReset]||socket[kBlocking]||socket[kIdleSocketValidation]===1){return true}
if(request2){if(client[kRunning]>0&&!request2.idempotent){return true}if(client[kRunning]>0&&(request2.upgrade||request2.method==="CONNECT")){return true}if(client[kRunning]>
0&&util.bodyLength(request2.body)!==0&&(util.isStream(request2.body)||util.isAsyncIterable(request2.body)||util.isFormDataLike(request2.body))){return true}}return false}}}
function onHttpSocketError(err){const parser=this[kParser];if(err.code==="ECONNRESET"&&parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish();
if(parserErr){this[kError]=parserErr;this[kClient][kOnError](parserErr)}return}this[kError]=err;this[kClient][kOnError](err)}function onHttpSocketReadable(){this[kParser]?.
readMore()}function onHttpSocketEnd(){const parser=this[kParser];if(parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish();if(parserErr){util.
destroy(this,parserErr)}return}util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))}function onHttpSocketClose(){const parser=this[kParser];
clearIdleSocketValidation(this);if(parser){if(!this[kError]&&parser.statusCode&&!parser.shouldKeepAlive){this[kError]=parser.finish()||this[kError]}this[kParser].
destroy();this[kParser]=null}const err=this[kError]||new SocketError("closed",util.getSocketInfo(this));const client=this[kClient];client[kSocket]=null;client[kHTTPContext]=
null;if(client.destroyed){assert(client[kPending]===0);const requests=client[kQueue].splice(client[kRunningIdx]);for(let i=0;i<requests.length;i++){const request2=requests[i];
util.errorRequest(client,request2,err)}}else if(client[kRunning]>0&&err.code!=="UND_ERR_INFO"){const request2=client[kQueue][client[kRunningIdx]];client[kQueue][client[kRunningIdx]++]=
null;util.errorRequest(client,request2,err)}client[kPendingIdx]=client[kRunningIdx];assert(client[kRunning]===0);client.emit("disconnect",client[kUrl],[client],
err);client[kResume]()}function onSocketClose(){this[kClosed]=true}function clearIdleSocketValidation(socket){if(socket[kIdleSocketValidationTimeout]){clearImmediate(
socket[kIdleSocketValidationTimeout]);socket[kIdleSocketValidationTimeout]=null}socket[kIdleSocketValidation]=0}function scheduleIdleSocketValidation(client,socket){
socket[kIdleSocketValidation]=1;socket[kIdleSocketValidationTimeout]=setImmediate(()=>{socket[kIdleSocketValidationTimeout]=null;socket[kIdleSocketValidation]=2;
if(client[kSocket]===socket&&!socket.destroyed){client[kResume]()}})}function resumeH1(client){const socket=client[kSocket];if(socket&&!socket.destroyed){if(client[kSize]===
0){if(!socket[kNoRef]&&socket.unref){socket.unref();socket[kNoRef]=true}}else if(socket[kNoRef]&&socket.ref){socket.ref();socket[kNoRef]=false}if(client[kRunning]===
0&&client[kPending]>0&&socket[kSocketUsed]){if(socket[kIdleSocketValidation]===0){scheduleIdleSocketValidation(client,socket);socket[kParser].readMore();if(socket.
destroyed){return}return}if(socket[kIdleSocketValidation]===1){socket[kParser].readMore();if(socket.destroyed){return}return}}if(client[kRunning]===0){socket[kParser].
readMore();if(socket.destroyed){return}}if(client[kSize]===0){if(socket[kParser].timeoutType!==TIMEOUT_KEEP_ALIVE){socket[kParser].setTimeout(client[kKeepAliveTimeoutValue],
TIMEOUT_KEEP_ALIVE)}}else if(client[kRunning]>0&&socket[kParser].statusCode<200){if(socket[kParser].timeoutType!==TIMEOUT_HEADERS){const request2=client[kQueue][client[kRunningIdx]];
const headersTimeout=request2.headersTimeout!=null?request2.headersTimeout:client[kHeadersTimeout];socket[kParser].setTimeout(headersTimeout,TIMEOUT_HEADERS)}}}}
function shouldSendContentLength(method){return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&method!=="TRACE"&&method!=="CONNECT"}function setTypeOfService(socket,request2){
if(typeof socket.setTypeOfService!=="function"){return}const typeOfService=request2.typeOfService;if(typeOfService===void 0){return}const currentTypeOfService=socket[kTypeOfService];
if(currentTypeOfService===typeOfService){return}try{socket.setTypeOfService(typeOfService);socket[kTypeOfService]=typeOfService}catch{}}function writeH1(client,request2){
const{method,path,host,upgrade,blocking,reset}=request2;let{body,headers,contentLength}=request2;const expectsPayload=method==="PUT"||method==="POST"||method===
"PATCH"||method==="QUERY"||method==="PROPFIND"||method==="PROPPATCH";if(util.isFormDataLike(body)){if(!extractBody){extractBody=require_body().extractBody}const[
bodyStream,contentType]=extractBody(body);if(request2.contentType==null){headers.push("content-type",contentType)}body=bodyStream.stream;contentLength=bodyStream.
length}else if(util.isBlobLike(body)&&request2.contentType==null){const contentType=body.type;if(contentType){const contentTypeValue=`${contentType}`;if(!util.isValidHeaderValue(
contentTypeValue)){util.errorRequest(client,request2,new InvalidArgumentError("invalid content-type header"));return false}headers.push("content-type",contentTypeValue)}}
if(body&&typeof body.read==="function"){body.read(0)}const bodyLength=util.bodyLength(body);contentLength=bodyLength??contentLength;if(contentLength===null){contentLength=
request2.contentLength}if(contentLength===0&&!expectsPayload){contentLength=null}if(shouldSendContentLength(method)&&contentLength>0&&request2.contentLength!==null&&
request2.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request2,new RequestContentLengthMismatchError);return false}process.
emitWarning(new RequestContentLengthMismatchError)}const socket=client[kSocket];clearIdleSocketValidation(socket);const abort=err=>{if(request2.aborted||request2.
completed){return}util.errorRequest(client,request2,err||new RequestAbortedError);util.destroy(body);util.destroy(socket,new InformationalError("aborted"))};try{
request2.onConnect(abort)}catch(err){util.errorRequest(client,request2,err)}if(request2.aborted){return false}if(method==="HEAD"){socket[kReset]=true}if(upgrade||
method==="CONNECT"){socket[kReset]=true}if(reset!=null){socket[kReset]=reset}if(client[kMaxRequests]&&socket[kCounter]++>=client[kMaxRequests]){socket[kReset]=true}
if(blocking){socket[kBlocking]=true}setTypeOfService(socket,request2);let header=`${method} ${path} HTTP/1.1\r
`;if(typeof host==="string"){header+=`host: ${host}\r
`}else{header+=client[kHostHeader]}if(upgrade){header+=`connection: upgrade\r
upgrade: ${upgrade}\r
`}else if(client[kPipelining]&&!socket[kReset]){header+="connection: keep-alive\r\n"}else{header+="connection: close\r\n"}if(Array.isArray(headers)){for(let n=0;n<
headers.length;n+=2){const key=headers[n+0];const val=headers[n+1];if(Array.isArray(val)){for(let i=0;i<val.length;i++){header+=`${key}: ${val[i]}\r
`}}else{header+=`${key}: ${val}\r
`}}}if(channels.sendHeaders.hasSubscribers){channels.sendHeaders.publish({request:request2,headers:header,socket})}if(!body||bodyLength===0){writeBuffer(abort,null,
client,request2,socket,contentLength,header,expectsPayload)}else if(util.isBuffer(body)){writeBuffer(abort,body,client,request2,socket,contentLength,header,expectsPayload)}else if(util.
isBlobLike(body)){if(typeof body.stream==="function"){writeIterable(abort,body.stream(),client,request2,socket,contentLength,header,expectsPayload)}else{writeBlob(
abort,body,client,request2,socket,contentLength,header,expectsPayload)}}else if(util.isStream(body)){writeStream(abort,body,client,request2,socket,contentLength,
header,expectsPayload)}else if(util.isIterable(body)){writeIterable(abort,body,client,request2,socket,contentLength,header,expectsPayload)}else{assert(false)}return true}
function writeStream(abort,body,client,request2,socket,contentLength,header,expectsPayload){assert(contentLength!==0||client[kRunning]===0,"stream body cannot b\
e pipelined");let finished=false;const writer=new AsyncWriter({abort,socket,request:request2,contentLength,client,expectsPayload,header});const onData=function(chunk){
if(finished){return}try{if(!writer.write(chunk)&&this.pause){this.pause()}}catch(err){util.destroy(this,err)}};const onDrain=function(){if(finished){return}if(body.
resume){body.resume()}};const onClose=function(){queueMicrotask(()=>{body.removeListener("error",onFinished)});if(!finished){const err=new RequestAbortedError;queueMicrotask(
()=>onFinished(err))}};const onFinished=function(err){if(finished){return}finished=true;assert(socket.destroyed||socket[kWriting]&&client[kRunning]<=1);socket.off(
"drain",onDrain).off("error",onFinished);body.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose);if(!err){try{writer.
end()}catch(er){err=er}}writer.destroy(err);if(err&&(err.code!=="UND_ERR_INFO"||err.message!=="reset")){util.destroy(body,err)}else{util.destroy(body)}};body.on(
"data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose);if(body.resume){body.resume()}socket.on("drain",onDrain).on("error",onFinished);if(body.
errorEmitted??body.errored){setImmediate(onFinished,body.errored)}else if(body.endEmitted??body.readableEnded){setImmediate(onFinished,null)}if(body.closeEmitted??
body.closed){setImmediate(onClose)}}function writeBuffer(abort,body,client,request2,socket,contentLength,header,expectsPayload){try{if(!body){if(contentLength===
0){socket.write(`${header}content-length: 0\r
\r
`,"latin1")}else{assert(contentLength===null,"no body must not have content length");socket.write(`${header}\r
`,"latin1")}}else if(util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length");socket.cork();socket.write(`${header}co\
ntent-length: ${contentLength}\r
\r
`,"latin1");socket.write(body);socket.uncork();request2.onBodySent(body);if(!expectsPayload&&request2.reset!==false){socket[kReset]=true}}request2.onRequestSent();
client[kResume]()}catch(err){abort(err)}}async function writeBlob(abort,body,client,request2,socket,contentLength,header,expectsPayload){assert(contentLength===
body.size,"blob body must have content length");try{if(contentLength!=null&&contentLength!==body.size){throw new RequestContentLengthMismatchError}const buffer=Buffer.
from(await body.arrayBuffer());socket.cork();socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1");socket.write(buffer);socket.uncork();request2.onBodySent(buffer);request2.onRequestSent();if(!expectsPayload&&request2.reset!==false){socket[kReset]=
true}client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,body,client,request2,socket,contentLength,header,expectsPayload){assert(contentLength!==
0||client[kRunning]===0,"iterator body cannot be pipelined");let callback=null;function onDrain(){if(callback){const cb=callback;callback=null;cb()}}const waitForDrain=()=>new Promise(
(resolve,reject)=>{assert(callback===null);if(socket[kError]){reject(socket[kError])}else{callback=resolve}});socket.on("close",onDrain).on("drain",onDrain);const writer=new AsyncWriter(
{abort,socket,request:request2,contentLength,client,expectsPayload,header});try{for await(const chunk of body){if(socket[kError]){throw socket[kError]}if(!writer.
write(chunk)){await waitForDrain()}}writer.end()}catch(err){writer.destroy(err)}finally{socket.off("close",onDrain).off("drain",onDrain)}}var AsyncWriter=class{constructor({
abort,socket,request:request2,contentLength,client,expectsPayload,header}){this.socket=socket;this.request=request2;this.contentLength=contentLength;this.client=
client;this.bytesWritten=0;this.expectsPayload=expectsPayload;this.header=header;this.abort=abort;socket[kWriting]=true}write(chunk){const{socket,request:request2,
contentLength,client,bytesWritten,expectsPayload,header}=this;if(socket[kError]){throw socket[kError]}if(socket.destroyed){return false}const len=Buffer.byteLength(
chunk);if(!len){return true}if(contentLength!==null&&bytesWritten+len>contentLength){if(client[kStrictContentLength]){throw new RequestContentLengthMismatchError}
process.emitWarning(new RequestContentLengthMismatchError)}socket.cork();if(bytesWritten===0){if(!expectsPayload&&request2.reset!==false){socket[kReset]=true}if(contentLength===
null){socket.write(`${header}transfer-encoding: chunked\r
`,"latin1")}else{socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1")}}if(contentLength===null){socket.write(`\r
${len.toString(16)}\r
`,"latin1")}this.bytesWritten+=len;const ret=socket.write(chunk);socket.uncork();request2.onBodySent(chunk);if(!ret){if(socket[kParser].timeout&&socket[kParser].
timeoutType===TIMEOUT_HEADERS){if(socket[kParser].timeout.refresh){socket[kParser].timeout.refresh()}}}return ret}end(){const{socket,contentLength,client,bytesWritten,
expectsPayload,header,request:request2}=this;request2.onRequestSent();socket[kWriting]=false;if(socket[kError]){throw socket[kError]}if(socket.destroyed){return}
if(bytesWritten===0){if(expectsPayload){socket.write(`${header}content-length: 0\r
\r
`,"latin1")}else{socket.write(`${header}\r
`,"latin1")}}else if(contentLength===null){socket.write("\r\n0\r\n\r\n","latin1")}if(contentLength!==null&&bytesWritten!==contentLength){if(client[kStrictContentLength]){
throw new RequestContentLengthMismatchError}else{process.emitWarning(new RequestContentLengthMismatchError)}}if(socket[kParser].timeout&&socket[kParser].timeoutType===
TIMEOUT_HEADERS){if(socket[kParser].timeout.refresh){socket[kParser].timeout.refresh()}}client[kResume]()}destroy(err){const{socket,client,abort}=this;socket[kWriting]=
false;if(err){assert(client[kRunning]<=1,"pipeline should only contain this request");abort(err)}}};module.exports=connectH1}});var require_http2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:http2"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:http2")}});var require_client_h2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/client-h2.js"(exports,module){"use strict";var assert=require_assert();var{pipeline}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var util=require_util2();var{RequestContentLengthMismatchError,RequestAbortedError,SocketError,InformationalError,InvalidArgumentError,HeadersTimeoutError,BodyTimeoutError}=require_errors();
var{kUrl,kReset,kClient,kRunning,kPending,kQueue,kPendingIdx,kRunningIdx,kError,kSocket,kStrictContentLength,kOnError,kMaxConcurrentStreams,kPingInterval,kHTTP2Session,
kHTTP2InitialWindowSize,kHTTP2ConnectionWindowSize,kResume,kSize,kHTTPContext,kClosed,kBodyTimeout,kHeadersTimeout,kEnableConnectProtocol,kRemoteSettings,kHTTP2Stream,
kHTTP2SessionState}=require_symbols();var{channels}=require_diagnostics();var kOpenStreams=Symbol("open streams");var extractBody;var http2;try{http2=require_http2()}catch{
http2={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY,HTTP2_HEADER_METHOD,HTTP2_HEADER_PATH,HTTP2_HEADER_SCHEME,HTTP2_HEADER_CONTENT_LENGTH,HTTP2_HEADER_EXPECT,
HTTP2_HEADER_STATUS,HTTP2_HEADER_PROTOCOL,NGHTTP2_REFUSED_STREAM,NGHTTP2_CANCEL}}=http2;function parseH2Headers(headers){const result=[];for(const[name,value]of Object.
entries(headers)){if(Array.isArray(value)){for(const subvalue of value){result.push(Buffer.from(name),Buffer.from(subvalue))}}else{result.push(Buffer.from(name),
Buffer.from(value))}}return result}function connectH2(client,socket){client[kSocket]=socket;const http2InitialWindowSize=client[kHTTP2InitialWindowSize];const http2ConnectionWindowSize=client[kHTTP2ConnectionWindowSize];
const session=http2.connect(client[kUrl],{createConnection:()=>socket,peerMaxConcurrentStreams:client[kMaxConcurrentStreams],settings:{enablePush:false,...http2InitialWindowSize!=
null?{initialWindowSize:http2InitialWindowSize}:null}});client[kSocket]=socket;session[kOpenStreams]=0;session[kClient]=client;session[kSocket]=socket;session[kHTTP2SessionState]=
{ping:{interval:client[kPingInterval]===0?null:setInterval(onHttp2SendPing,client[kPingInterval],session).unref()}};session[kEnableConnectProtocol]=false;session[kRemoteSettings]=
false;if(http2ConnectionWindowSize){util.addListener(session,"connect",applyConnectionWindowSize.bind(session,http2ConnectionWindowSize))}util.addListener(session,
"error",onHttp2SessionError);util.addListener(session,"frameError",onHttp2FrameError);util.addListener(session,"end",onHttp2SessionEnd);util.addListener(session,
"goaway",onHttp2SessionGoAway);util.addListener(session,"close",onHttp2SessionClose);util.addListener(session,"remoteSettings",onHttp2RemoteSettings);session.unref();
client[kHTTP2Session]=session;socket[kHTTP2Session]=session;util.addListener(socket,"error",onHttp2SocketError);util.addListener(socket,"end",onHttp2SocketEnd);
util.addListener(socket,"close",onHttp2SocketClose);socket[kClosed]=false;socket.on("close",onSocketClose);return{version:"h2",defaultPipelining:Infinity,write(request2){
return writeH2(client,request2)},resume(){resumeH2(client)},destroy(err,callback){if(socket[kClosed]){queueMicrotask(callback)}else{socket.destroy(err).on("clos\
e",callback)}},get destroyed(){return socket.destroyed},busy(request2){if(request2!=null){if(client[kRunning]>0){if(request2.idempotent===false)return true;if((request2.
upgrade==="websocket"||request2.method==="CONNECT")&&session[kRemoteSettings]===false)return true;if(util.bodyLength(request2.body)!==0&&(util.isStream(request2.
body)||util.isAsyncIterable(request2.body)||util.isFormDataLike(request2.body)))return true}else{return(request2.upgrade==="websocket"||request2.method==="CONNE\
CT")&&session[kRemoteSettings]===false}}return false}}}function resumeH2(client){const socket=client[kSocket];if(socket?.destroyed===false){if(client[kSize]===0){
socket.unref();client[kHTTP2Session].unref()}else{socket.ref();client[kHTTP2Session].ref()}}}function applyConnectionWindowSize(connectionWindowSize){try{if(typeof this.
setLocalWindowSize==="function"){this.setLocalWindowSize(connectionWindowSize)}}catch{}}function onHttp2RemoteSettings(settings){this[kClient][kMaxConcurrentStreams]=
settings.maxConcurrentStreams??this[kClient][kMaxConcurrentStreams];if(this[kRemoteSettings]===true&&this[kEnableConnectProtocol]===true&&settings.enableConnectProtocol===
false){const err=new InformationalError("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[kSocket][kError]=err;this[kClient][kOnError](
err);return}this[kEnableConnectProtocol]=settings.enableConnectProtocol??this[kEnableConnectProtocol];this[kRemoteSettings]=true;this[kClient][kResume]()}function onHttp2SendPing(session){
const state=session[kHTTP2SessionState];if((session.closed||session.destroyed)&&state.ping.interval!=null){clearInterval(state.ping.interval);state.ping.interval=
null;return}session.ping(onPing.bind(session));function onPing(err,duration){const client=this[kClient];const socket=this[kClient];if(err!=null){const error=new InformationalError(
`HTTP/2: "PING" errored - type ${err.message}`);socket[kError]=error;client[kOnError](error)}else{client.emit("ping",duration)}}}function onHttp2SessionError(err){
this[kSocket][kError]=err;this[kClient][kOnError](err)}function onHttp2FrameError(type,code,id){if(id===0){const err=new InformationalError(`HTTP/2: "frameError\
" received - type ${type}, code ${code}`);this[kSocket][kError]=err;this[kClient][kOnError](err)}}function onHttp2SessionEnd(){const err=new SocketError("other \
side closed",util.getSocketInfo(this[kSocket]));this.destroy(err);util.destroy(this[kSocket],err)}function completeRequest(client,request2,resetPendingIdx=false){
const queue=client[kQueue];const runningIdx=client[kRunningIdx];if(runningIdx<client[kPendingIdx]&&queue[runningIdx]===request2){queue[runningIdx]=null;client[kRunningIdx]=
runningIdx+1;return}const index=queue.indexOf(request2,runningIdx);if(index===-1||index>=client[kPendingIdx]){return}queue.splice(index,1);client[kPendingIdx]--;
if(resetPendingIdx&&client[kPendingIdx]<client[kRunningIdx]){client[kPendingIdx]=client[kRunningIdx]}}function onHttp2SessionGoAway(errorCode){const err=this[kError]||
new SocketError(`HTTP/2: "GOAWAY" frame received with code ${errorCode}`,util.getSocketInfo(this[kSocket]));const client=this[kClient];client[kSocket]=null;client[kHTTPContext]=
null;this.close();this[kHTTP2Session]=null;util.destroy(this[kSocket],err);if(client[kRunningIdx]<client[kQueue].length){const request2=client[kQueue][client[kRunningIdx]];
client[kQueue][client[kRunningIdx]++]=null;if(request2!=null){util.errorRequest(client,request2,err)}client[kPendingIdx]=client[kRunningIdx]}assert(client[kRunning]===
0);client.emit("disconnect",client[kUrl],[client],err);client.emit("connectionError",client[kUrl],[client],err);client[kResume]()}function onHttp2SessionClose(){
const{[kClient]:client,[kHTTP2SessionState]:state}=this;const{[kSocket]:socket}=client;const err=this[kSocket][kError]||this[kError]||new SocketError("closed",util.
getSocketInfo(socket));client[kSocket]=null;client[kHTTPContext]=null;if(state.ping.interval!=null){clearInterval(state.ping.interval);state.ping.interval=null}
if(client.destroyed){assert(client[kPending]===0);const requests=client[kQueue].splice(client[kRunningIdx]);for(let i=0;i<requests.length;i++){const request2=requests[i];
if(request2!=null){util.errorRequest(client,request2,err)}}}}function onHttp2SocketClose(){const err=this[kError]||new SocketError("closed",util.getSocketInfo(this));
const client=this[kHTTP2Session][kClient];client[kSocket]=null;client[kHTTPContext]=null;if(this[kHTTP2Session]!==null){this[kHTTP2Session].destroy(err)}client[kPendingIdx]=
client[kRunningIdx];assert(client[kRunning]===0);client.emit("disconnect",client[kUrl],[client],err);client[kResume]()}function onHttp2SocketError(err){this[kError]=
err;this[kClient][kOnError](err)}function onHttp2SocketEnd(){util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))}function onSocketClose(){
this[kClosed]=true}function shouldSendContentLength(method){return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&method!=="TRACE"&&method!=="CONNECT"}function writeH2(client,request2){
const headersTimeout=request2.headersTimeout??client[kHeadersTimeout];const bodyTimeout=request2.bodyTimeout??client[kBodyTimeout];const session=client[kHTTP2Session];
const{method,path,host,upgrade,expectContinue,signal,protocol,headers:reqHeaders}=request2;let{body}=request2;if(upgrade!=null&&upgrade!=="websocket"){util.errorRequest(
client,request2,new InvalidArgumentError(`Custom upgrade "${upgrade}" not supported over HTTP/2`));return false}const headers={};for(let n=0;n<reqHeaders.length;n+=
2){const key=reqHeaders[n+0];const val=reqHeaders[n+1];if(key==="cookie"){if(headers[key]!=null){headers[key]=Array.isArray(headers[key])?(headers[key].push(val),
headers[key]):[headers[key],val]}else{headers[key]=val}continue}if(Array.isArray(val)){for(let i=0;i<val.length;i++){if(headers[key]){headers[key]+=`, ${val[i]}`}else{
headers[key]=val[i]}}}else if(headers[key]){headers[key]+=`, ${val}`}else{headers[key]=val}}let stream=null;const{hostname,port}=client[kUrl];headers[HTTP2_HEADER_AUTHORITY]=
host||`${hostname}${port?`:${port}`:""}`;headers[HTTP2_HEADER_METHOD]=method;const abort=err=>{if(request2.aborted||request2.completed){return}err=err||new RequestAbortedError;
util.errorRequest(client,request2,err);if(stream!=null){stream.removeAllListeners("data");stream.close();client[kOnError](err);completeRequest(client,request2);
client[kResume]()}util.destroy(body,err)};try{request2.onConnect(abort)}catch(err){util.errorRequest(client,request2,err)}if(request2.aborted){return false}if(upgrade||
method==="CONNECT"){session.ref();if(upgrade==="websocket"){if(session[kEnableConnectProtocol]===false){util.errorRequest(client,request2,new InformationalError(
"HTTP/2: Extended CONNECT protocol not supported by server"));session.unref();return false}headers[HTTP2_HEADER_METHOD]="CONNECT";headers[HTTP2_HEADER_PROTOCOL]=
"websocket";headers[HTTP2_HEADER_PATH]=path;if(protocol==="ws:"||protocol==="wss:"){headers[HTTP2_HEADER_SCHEME]=protocol==="ws:"?"http":"https"}else{headers[HTTP2_HEADER_SCHEME]=
protocol==="http:"?"http":"https"}stream=session.request(headers,{endStream:false,signal});stream[kHTTP2Stream]=true;++session[kOpenStreams];stream.once("respon\
se",(headers2,_flags)=>{const{[HTTP2_HEADER_STATUS]:statusCode,...realHeaders}=headers2;try{request2.onUpgrade(statusCode,parseH2Headers(realHeaders),stream)}catch(err){
abort(err);return}completeRequest(client,request2)});stream.on("error",()=>{if(stream.rstCode===NGHTTP2_REFUSED_STREAM||stream.rstCode===NGHTTP2_CANCEL){abort(new InformationalError(
`HTTP/2: "stream error" received - code ${stream.rstCode}`))}});stream.once("close",()=>{session[kOpenStreams]-=1;if(session[kOpenStreams]===0)session.unref()});
stream.setTimeout(headersTimeout);return true}stream=session.request(headers,{endStream:false,signal});stream[kHTTP2Stream]=true;++session[kOpenStreams];stream.
on("response",headers2=>{const{[HTTP2_HEADER_STATUS]:statusCode,...realHeaders}=headers2;try{request2.onUpgrade(statusCode,parseH2Headers(realHeaders),stream)}catch(err){
abort(err);return}completeRequest(client,request2)});stream.on("error",abort);stream.once("close",()=>{session[kOpenStreams]-=1;if(session[kOpenStreams]===0)session.
unref()});stream.setTimeout(headersTimeout);return true}headers[HTTP2_HEADER_PATH]=path;headers[HTTP2_HEADER_SCHEME]=protocol==="http:"?"http":"https";const expectsPayload=method===
"PUT"||method==="POST"||method==="PATCH";if(body&&typeof body.read==="function"){body.read(0)}let contentLength=util.bodyLength(body);if(util.isFormDataLike(body)){
extractBody??=require_body().extractBody;const[bodyStream,contentType]=extractBody(body);headers["content-type"]=contentType;body=bodyStream.stream;contentLength=
bodyStream.length}if(contentLength==null){contentLength=request2.contentLength}if(!expectsPayload){contentLength=null}if(shouldSendContentLength(method)&&contentLength>
0&&request2.contentLength!=null&&request2.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request2,new RequestContentLengthMismatchError);
return false}process.emitWarning(new RequestContentLengthMismatchError)}if(contentLength!=null){assert(body||contentLength===0,"no body must not have content le\
ngth");headers[HTTP2_HEADER_CONTENT_LENGTH]=`${contentLength}`}session.ref();if(channels.sendHeaders.hasSubscribers){let header="";for(const key in headers){header+=
`${key}: ${headers[key]}\r
`}channels.sendHeaders.publish({request:request2,headers:header,socket:session[kSocket]})}const shouldEndStream=method==="GET"||method==="HEAD"||body===null;if(expectContinue){
headers[HTTP2_HEADER_EXPECT]="100-continue";stream=session.request(headers,{endStream:shouldEndStream,signal});stream[kHTTP2Stream]=true;stream.once("continue",
writeBodyH2)}else{stream=session.request(headers,{endStream:shouldEndStream,signal});stream[kHTTP2Stream]=true;writeBodyH2()}++session[kOpenStreams];stream.setTimeout(
headersTimeout);let responseReceived=false;stream.once("response",headers2=>{const{[HTTP2_HEADER_STATUS]:statusCode,...realHeaders}=headers2;request2.onResponseStarted();
responseReceived=true;stream.setTimeout(bodyTimeout);if(request2.aborted){stream.removeAllListeners("data");return}if(request2.onHeaders(Number(statusCode),parseH2Headers(
realHeaders),stream.resume.bind(stream),"")===false){stream.pause()}stream.on("data",chunk=>{if(request2.aborted||request2.completed){return}if(request2.onData(
chunk)===false){stream.pause()}})});stream.once("end",()=>{stream.removeAllListeners("data");if(responseReceived){if(!request2.aborted&&!request2.completed){request2.
onComplete({})}completeRequest(client,request2);client[kResume]()}else{abort(new InformationalError("HTTP/2: stream half-closed (remote)"));completeRequest(client,
request2,true);client[kResume]()}});stream.once("close",()=>{stream.removeAllListeners("data");session[kOpenStreams]-=1;if(session[kOpenStreams]===0){session.unref()}
if(!request2.aborted&&!request2.completed){abort(new InformationalError("HTTP/2: stream closed before the response was complete"))}});stream.once("error",function(err){
stream.removeAllListeners("data");abort(err)});stream.once("frameError",(type,code)=>{stream.removeAllListeners("data");abort(new InformationalError(`HTTP/2: "f\
rameError" received - type ${type}, code ${code}`))});stream.on("aborted",()=>{stream.removeAllListeners("data")});stream.on("timeout",()=>{const err=responseReceived?
new BodyTimeoutError(`HTTP/2: "body timeout after ${bodyTimeout}"`):new HeadersTimeoutError(`HTTP/2: "headers timeout after ${headersTimeout}"`);stream.removeAllListeners(
"data");session[kOpenStreams]-=1;if(session[kOpenStreams]===0){session.unref()}abort(err)});stream.once("trailers",trailers=>{if(request2.aborted||request2.completed){
return}stream.removeAllListeners("data");request2.onComplete(trailers)});return true;function writeBodyH2(){if(!body||contentLength===0){writeBuffer(abort,stream,
null,client,request2,client[kSocket],contentLength,expectsPayload)}else if(util.isBuffer(body)){writeBuffer(abort,stream,body,client,request2,client[kSocket],contentLength,
expectsPayload)}else if(util.isBlobLike(body)){if(typeof body.stream==="function"){writeIterable(abort,stream,body.stream(),client,request2,client[kSocket],contentLength,
expectsPayload)}else{writeBlob(abort,stream,body,client,request2,client[kSocket],contentLength,expectsPayload)}}else if(util.isStream(body)){writeStream(abort,client[kSocket],
expectsPayload,stream,body,client,request2,contentLength)}else if(util.isIterable(body)){writeIterable(abort,stream,body,client,request2,client[kSocket],contentLength,
expectsPayload)}else{assert(false)}}}function writeBuffer(abort,h2stream,body,client,request2,socket,contentLength,expectsPayload){try{if(body!=null&&util.isBuffer(
body)){assert(contentLength===body.byteLength,"buffer body must have content length");h2stream.cork();h2stream.write(body);h2stream.uncork();h2stream.end();request2.
onBodySent(body)}if(!expectsPayload){socket[kReset]=true}request2.onRequestSent();client[kResume]()}catch(error){abort(error)}}function writeStream(abort,socket,expectsPayload,h2stream,body,client,request2,contentLength){
assert(contentLength!==0||client[kRunning]===0,"stream body cannot be pipelined");const pipe=pipeline(body,h2stream,err=>{if(err){util.destroy(pipe,err);abort(err)}else{
util.removeAllListeners(pipe);request2.onRequestSent();if(!expectsPayload){socket[kReset]=true}client[kResume]()}});util.addListener(pipe,"data",onPipeData);function onPipeData(chunk){
request2.onBodySent(chunk)}}async function writeBlob(abort,h2stream,body,client,request2,socket,contentLength,expectsPayload){assert(contentLength===body.size,"\
blob body must have content length");try{if(contentLength!=null&&contentLength!==body.size){throw new RequestContentLengthMismatchError}const buffer=Buffer.from(
await body.arrayBuffer());h2stream.cork();h2stream.write(buffer);h2stream.uncork();h2stream.end();request2.onBodySent(buffer);request2.onRequestSent();if(!expectsPayload){
socket[kReset]=true}client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,h2stream,body,client,request2,socket,contentLength,expectsPayload){
assert(contentLength!==0||client[kRunning]===0,"iterator body cannot be pipelined");let callback=null;function onDrain(){if(callback){const cb=callback;callback=
null;cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{assert(callback===null);if(socket[kError]){reject(socket[kError])}else{callback=resolve}});h2stream.
on("close",onDrain).on("drain",onDrain);try{for await(const chunk of body){if(socket[kError]){throw socket[kError]}const res=h2stream.write(chunk);request2.onBodySent(
chunk);if(!res){await waitForDrain()}}h2stream.end();request2.onRequestSent();if(!expectsPayload){socket[kReset]=true}client[kResume]()}catch(err){abort(err)}finally{
h2stream.off("close",onDrain).off("drain",onDrain)}}module.exports=connectH2}});var require_client=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/client.js"(exports,module){"use strict";var assert=require_assert();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();var http=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_http */ .n5)();
var util=require_util2();var{ClientStats}=require_stats();var{channels}=require_diagnostics();var Request=require_request();var DispatcherBase=require_dispatcher_base();
var{InvalidArgumentError,InformationalError,ClientDestroyedError}=require_errors();var buildConnector=require_connect();var{kUrl,kServerName,kClient,kBusy,kConnect,
kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,
kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,kMaxRequests,kCounter,kClose,kDestroy,
kDispatch,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,kHTTP2InitialWindowSize,kHTTP2ConnectionWindowSize,kResume,kPingInterval}=require_symbols();
var connectH1=require_client_h1();var connectH2=require_client_h2();var kClosedResolve=Symbol("kClosedResolve");var getDefaultNodeMaxHeaderSize=http&&http.maxHeaderSize&&
Number.isInteger(http.maxHeaderSize)&&http.maxHeaderSize>0?()=>http.maxHeaderSize:()=>{throw new InvalidArgumentError("http module not available or http.maxHead\
erSize invalid")};var noop=()=>{};function getPipelining(client){return client[kPipelining]??client[kHTTPContext]?.defaultPipelining??1}var Client=class extends DispatcherBase{constructor(url,{
maxHeaderSize,headersTimeout,socketTimeout,requestTimeout,connectTimeout,bodyTimeout,idleTimeout,keepAlive,keepAliveTimeout,maxKeepAliveTimeout,keepAliveMaxTimeout,
keepAliveTimeoutThreshold,socketPath,pipelining,tls,strictContentLength,maxCachedSessions,connect:connect2,maxRequestsPerClient,localAddress,maxResponseSize,autoSelectFamily,
autoSelectFamilyAttemptTimeout,maxConcurrentStreams,allowH2,useH2c,initialWindowSize,connectionWindowSize,pingInterval,webSocket,eventSource}={}){if(keepAlive!==
void 0){throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead")}if(socketTimeout!==void 0){throw new InvalidArgumentError("unsupported\
 socketTimeout, use headersTimeout & bodyTimeout instead")}if(requestTimeout!==void 0){throw new InvalidArgumentError("unsupported requestTimeout, use headersTi\
meout & bodyTimeout instead")}if(idleTimeout!==void 0){throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead")}if(maxKeepAliveTimeout!==
void 0){throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")}if(maxHeaderSize!=null){if(!Number.isInteger(maxHeaderSize)||
maxHeaderSize<1){throw new InvalidArgumentError("invalid maxHeaderSize")}}else{maxHeaderSize=getDefaultNodeMaxHeaderSize()}if(socketPath!=null&&typeof socketPath!==
"string"){throw new InvalidArgumentError("invalid socketPath")}if(connectTimeout!=null&&(!Number.isFinite(connectTimeout)||connectTimeout<0)){throw new InvalidArgumentError(
"invalid connectTimeout")}if(keepAliveTimeout!=null&&(!Number.isFinite(keepAliveTimeout)||keepAliveTimeout<=0)){throw new InvalidArgumentError("invalid keepAliv\
eTimeout")}if(keepAliveMaxTimeout!=null&&(!Number.isFinite(keepAliveMaxTimeout)||keepAliveMaxTimeout<=0)){throw new InvalidArgumentError("invalid keepAliveMaxTi\
meout")}if(keepAliveTimeoutThreshold!=null&&!Number.isFinite(keepAliveTimeoutThreshold)){throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold")}if(headersTimeout!=
null&&(!Number.isInteger(headersTimeout)||headersTimeout<0)){throw new InvalidArgumentError("headersTimeout must be a positive integer or zero")}if(bodyTimeout!=
null&&(!Number.isInteger(bodyTimeout)||bodyTimeout<0)){throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero")}if(connect2!=null&&typeof connect2!==
"function"&&typeof connect2!=="object"){throw new InvalidArgumentError("connect must be a function or an object")}if(maxRequestsPerClient!=null&&(!Number.isInteger(
maxRequestsPerClient)||maxRequestsPerClient<0)){throw new InvalidArgumentError("maxRequestsPerClient must be a positive number")}if(localAddress!=null&&(typeof localAddress!==
"string"||net.isIP(localAddress)===0)){throw new InvalidArgumentError("localAddress must be valid string IP address")}if(maxResponseSize!=null&&(!Number.isInteger(
maxResponseSize)||maxResponseSize<-1)){throw new InvalidArgumentError("maxResponseSize must be a positive number")}if(autoSelectFamilyAttemptTimeout!=null&&(!Number.
isInteger(autoSelectFamilyAttemptTimeout)||autoSelectFamilyAttemptTimeout<-1)){throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive\
 number")}if(allowH2!=null&&typeof allowH2!=="boolean"){throw new InvalidArgumentError("allowH2 must be a valid boolean value")}if(maxConcurrentStreams!=null&&(typeof maxConcurrentStreams!==
"number"||maxConcurrentStreams<1)){throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0")}if(useH2c!=null&&typeof useH2c!==
"boolean"){throw new InvalidArgumentError("useH2c must be a valid boolean value")}if(initialWindowSize!=null&&(!Number.isInteger(initialWindowSize)||initialWindowSize<
1)){throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0")}if(connectionWindowSize!=null&&(!Number.isInteger(connectionWindowSize)||
connectionWindowSize<1)){throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0")}if(pingInterval!=null&&(typeof pingInterval!==
"number"||!Number.isInteger(pingInterval)||pingInterval<0)){throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0")}super(
{webSocket,eventSource});if(typeof connect2!=="function"){connect2=buildConnector({...tls,maxCachedSessions,allowH2,useH2c,socketPath,timeout:connectTimeout,...typeof autoSelectFamily===
"boolean"?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect2})}else{const customConnect=connect2;connect2=(opts,callback)=>customConnect({...opts,
...socketPath!=null?{socketPath}:null,...allowH2!=null?{allowH2}:null},callback)}this[kUrl]=util.parseOrigin(url);this[kConnector]=connect2;this[kPipelining]=pipelining!=
null?pipelining:1;this[kMaxHeadersSize]=maxHeaderSize;this[kKeepAliveDefaultTimeout]=keepAliveTimeout==null?4e3:keepAliveTimeout;this[kKeepAliveMaxTimeout]=keepAliveMaxTimeout==
null?6e5:keepAliveMaxTimeout;this[kKeepAliveTimeoutThreshold]=keepAliveTimeoutThreshold==null?2e3:keepAliveTimeoutThreshold;this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout];
this[kServerName]=null;this[kLocalAddress]=localAddress!=null?localAddress:null;this[kResuming]=0;this[kNeedDrain]=0;this[kHostHeader]=`host: ${this[kUrl].hostname}${this[kUrl].
port?`:${this[kUrl].port}`:""}\r
`;this[kBodyTimeout]=bodyTimeout!=null?bodyTimeout:3e5;this[kHeadersTimeout]=headersTimeout!=null?headersTimeout:3e5;this[kStrictContentLength]=strictContentLength==
null?true:strictContentLength;this[kMaxRequests]=maxRequestsPerClient;this[kClosedResolve]=null;this[kMaxResponseSize]=maxResponseSize>-1?maxResponseSize:-1;this[kHTTPContext]=
null;this[kMaxConcurrentStreams]=maxConcurrentStreams!=null?maxConcurrentStreams:100;this[kHTTP2InitialWindowSize]=initialWindowSize!=null?initialWindowSize:262144;
this[kHTTP2ConnectionWindowSize]=connectionWindowSize!=null?connectionWindowSize:524288;this[kPingInterval]=pingInterval!=null?pingInterval:6e4;this[kQueue]=[];
this[kRunningIdx]=0;this[kPendingIdx]=0;this[kResume]=sync=>resume(this,sync);this[kOnError]=err=>onError(this,err)}get pipelining(){return this[kPipelining]}set pipelining(value){
this[kPipelining]=value;this[kResume](true)}get stats(){return new ClientStats(this)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){
return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&
!this[kHTTPContext].destroyed}get[kBusy](){return Boolean(this[kHTTPContext]?.busy(null)||this[kSize]>=(getPipelining(this)||1)||this[kPending]>0)}[kConnect](cb){
connect(this);this.once("connect",cb)}[kDispatch](opts,handler){const request2=new Request(this[kUrl].origin,opts,handler);this[kQueue].push(request2);if(this[kResuming]){}else if(util.
bodyLength(request2.body)==null&&util.isIterable(request2.body)){this[kResuming]=1;queueMicrotask(()=>resume(this))}else{this[kResume](true)}if(this[kResuming]&&
this[kNeedDrain]!==2&&this[kBusy]){this[kNeedDrain]=2}return this[kNeedDrain]<2}[kClose](){return new Promise(resolve=>{if(this[kSize]){this[kClosedResolve]=resolve}else{
resolve(null)}})}[kDestroy](err){return new Promise(resolve=>{const requests=this[kQueue].splice(this[kPendingIdx]);for(let i=0;i<requests.length;i++){const request2=requests[i];
if(request2!=null){util.errorRequest(this,request2,err)}}const callback=()=>{if(this[kClosedResolve]){this[kClosedResolve]();this[kClosedResolve]=null}resolve(null)};
if(this[kHTTPContext]){this[kHTTPContext].destroy(err,callback);this[kHTTPContext]=null}else{queueMicrotask(callback)}this[kResume]()})}};function onError(client,err){
if(client[kRunning]===0&&err.code!=="UND_ERR_INFO"&&err.code!=="UND_ERR_SOCKET"){assert(client[kPendingIdx]===client[kRunningIdx]);const requests=client[kQueue].
splice(client[kRunningIdx]);for(let i=0;i<requests.length;i++){const request2=requests[i];if(request2!=null){util.errorRequest(client,request2,err)}}assert(client[kSize]===
0)}}function connect(client){assert(!client[kConnecting]);assert(!client[kHTTPContext]);let{host,hostname,protocol,port}=client[kUrl];if(hostname[0]==="["){const idx=hostname.
indexOf("]");assert(idx!==-1);const ip=hostname.substring(1,idx);assert(net.isIPv6(ip));hostname=ip}client[kConnecting]=true;if(channels.beforeConnect.hasSubscribers){
channels.beforeConnect.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},
connector:client[kConnector]})}try{client[kConnector]({host,hostname,protocol,port,servername:client[kServerName],localAddress:client[kLocalAddress]},(err,socket)=>{
if(err){handleConnectError(client,err,{host,hostname,protocol,port});client[kResume]();return}if(client.destroyed){util.destroy(socket.on("error",noop),new ClientDestroyedError);
client[kResume]();return}assert(socket);try{client[kHTTPContext]=socket.alpnProtocol==="h2"?connectH2(client,socket):connectH1(client,socket)}catch(err2){socket.
destroy().on("error",noop);handleConnectError(client,err2,{host,hostname,protocol,port});client[kResume]();return}client[kConnecting]=false;socket[kCounter]=0;socket[kMaxRequests]=
client[kMaxRequests];socket[kClient]=client;socket[kError]=null;if(channels.connected.hasSubscribers){channels.connected.publish({connectParams:{host,hostname,protocol,
port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],socket})}client.emit(
"connect",client[kUrl],[client]);client[kResume]()})}catch(err){handleConnectError(client,err,{host,hostname,protocol,port});client[kResume]()}}function handleConnectError(client,err,{
host,hostname,protocol,port}){if(client.destroyed){return}client[kConnecting]=false;if(channels.connectError.hasSubscribers){channels.connectError.publish({connectParams:{
host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],
error:err})}if(err.code==="ERR_TLS_CERT_ALTNAME_INVALID"){assert(client[kRunning]===0);while(client[kPending]>0&&client[kQueue][client[kPendingIdx]].servername===
client[kServerName]){const request2=client[kQueue][client[kPendingIdx]++];util.errorRequest(client,request2,err)}}else{onError(client,err)}client.emit("connecti\
onError",client[kUrl],[client],err)}function emitDrain(client){client[kNeedDrain]=0;client.emit("drain",client[kUrl],[client])}function resume(client,sync){if(client[kResuming]===
2){return}client[kResuming]=2;_resume(client,sync);client[kResuming]=0;if(client[kRunningIdx]>256){client[kQueue].splice(0,client[kRunningIdx]);client[kPendingIdx]-=
client[kRunningIdx];client[kRunningIdx]=0}}function _resume(client,sync){while(true){if(client.destroyed){assert(client[kPending]===0);return}if(client[kClosedResolve]&&
!client[kSize]){client[kClosedResolve]();client[kClosedResolve]=null;return}if(client[kHTTPContext]){client[kHTTPContext].resume()}if(client[kBusy]){client[kNeedDrain]=
2}else if(client[kNeedDrain]===2){if(sync){client[kNeedDrain]=1;queueMicrotask(()=>emitDrain(client))}else{emitDrain(client)}continue}if(client[kPending]===0){return}
if(client[kRunning]>=(getPipelining(client)||1)){return}const request2=client[kQueue][client[kPendingIdx]];if(request2===null){return}if(client[kUrl].protocol===
"https:"&&client[kServerName]!==request2.servername){if(client[kRunning]>0){return}client[kServerName]=request2.servername;client[kHTTPContext]?.destroy(new InformationalError(
"servername changed"),()=>{client[kHTTPContext]=null;resume(client)})}if(client[kConnecting]){return}if(!client[kHTTPContext]){connect(client);return}if(client[kHTTPContext].
destroyed){return}if(client[kHTTPContext].busy(request2)){return}if(!request2.aborted&&client[kHTTPContext].write(request2)){client[kPendingIdx]++}else{client[kQueue].
splice(client[kPendingIdx],1)}}}module.exports=Client}});var require_pool=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/pool.js"(exports,module){"use strict";var{PoolBase,kClients,kNeedDrain,kAddClient,kGetDispatcher,
kRemoveClient}=require_pool_base();var Client=require_client();var{InvalidArgumentError}=require_errors();var util=require_util2();var{kUrl}=require_symbols();var buildConnector=require_connect();
var kOptions=Symbol("options");var kConnections=Symbol("connections");var kFactory=Symbol("factory");function defaultFactory(origin,opts){return new Client(origin,
opts)}var Pool=class extends PoolBase{constructor(origin,{connections,factory=defaultFactory,connect,connectTimeout,tls,maxCachedSessions,socketPath,autoSelectFamily,
autoSelectFamilyAttemptTimeout,allowH2,clientTtl,...options}={}){if(connections!=null&&(!Number.isFinite(connections)||connections<0)){throw new InvalidArgumentError(
"invalid connections")}if(typeof factory!=="function"){throw new InvalidArgumentError("factory must be a function.")}if(connect!=null&&typeof connect!=="functio\
n"&&typeof connect!=="object"){throw new InvalidArgumentError("connect must be a function or an object")}if(typeof connect!=="function"){connect=buildConnector(
{...tls,maxCachedSessions,allowH2,socketPath,timeout:connectTimeout,...typeof autoSelectFamily==="boolean"?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,
...connect})}super(options);this[kConnections]=connections||null;this[kUrl]=util.parseOrigin(origin);this[kOptions]={...util.deepClone(options),connect,allowH2,
clientTtl,socketPath};this[kOptions].interceptors=options.interceptors?{...options.interceptors}:void 0;this[kFactory]=factory;this.on("connect",(origin2,targets)=>{
if(clientTtl!=null&&clientTtl>0){for(const target of targets){Object.assign(target,{ttl:Date.now()})}}});this.on("connectionError",(origin2,targets,error)=>{for(const target of targets){
const idx=this[kClients].indexOf(target);if(idx!==-1){this[kClients].splice(idx,1)}}})}[kGetDispatcher](){const clientTtlOption=this[kOptions].clientTtl;for(const client of this[kClients]){
if(clientTtlOption!=null&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>clientTtlOption){this[kRemoveClient](client)}else if(!client[kNeedDrain]){return client}}
if(!this[kConnections]||this[kClients].length<this[kConnections]){const dispatcher=this[kFactory](this[kUrl],this[kOptions]);this[kAddClient](dispatcher);return dispatcher}}};
module.exports=Pool}});var require_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/agent.js"(exports,module){"use strict";var{InvalidArgumentError,MaxOriginsReachedError}=require_errors();
var{kClients,kRunning,kClose,kDestroy,kDispatch,kUrl}=require_symbols();var DispatcherBase=require_dispatcher_base();var Pool=require_pool();var Client=require_client();
var util=require_util2();var kOnConnect=Symbol("onConnect");var kOnDisconnect=Symbol("onDisconnect");var kOnConnectionError=Symbol("onConnectionError");var kOnDrain=Symbol(
"onDrain");var kFactory=Symbol("factory");var kOptions=Symbol("options");var kOrigins=Symbol("origins");function defaultFactory(origin,opts){return opts&&opts.connections===
1?new Client(origin,opts):new Pool(origin,opts)}var Agent=class extends DispatcherBase{constructor({factory=defaultFactory,maxOrigins=Infinity,connect,tls,...options}={}){
if(typeof factory!=="function"){throw new InvalidArgumentError("factory must be a function.")}if(connect!=null&&typeof connect!=="function"&&typeof connect!=="o\
bject"){throw new InvalidArgumentError("connect must be a function or an object")}if(typeof maxOrigins!=="number"||Number.isNaN(maxOrigins)||maxOrigins<=0){throw new InvalidArgumentError(
"maxOrigins must be a number greater than 0")}super(options);if(connect&&typeof connect!=="function"){connect={...connect}}if(tls&&typeof tls!=="function"){tls=
{...tls}}this[kOptions]={...util.deepClone(options),maxOrigins,connect,tls};this[kFactory]=factory;this[kClients]=new Map;this[kOrigins]=new Set;this[kOnDrain]=
(origin,targets)=>{this.emit("drain",origin,[this,...targets])};this[kOnConnect]=(origin,targets)=>{this.emit("connect",origin,[this,...targets])};this[kOnDisconnect]=
(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)};this[kOnConnectionError]=(origin,targets,err)=>{this.emit("connectionError",origin,
[this,...targets],err)}}get[kRunning](){let ret=0;for(const{dispatcher}of this[kClients].values()){ret+=dispatcher[kRunning]}return ret}[kDispatch](opts,handler){
let key;if(opts.origin&&(typeof opts.origin==="string"||opts.origin instanceof URL)){key=String(opts.origin)}else{throw new InvalidArgumentError("opts.origin mu\
st be a non-empty string or URL.")}if(this[kOrigins].size>=this[kOptions].maxOrigins&&!this[kOrigins].has(key)){throw new MaxOriginsReachedError}const result=this[kClients].
get(key);let dispatcher=result&&result.dispatcher;if(!dispatcher){const closeClientIfUnused=connected=>{const result2=this[kClients].get(key);if(result2){if(connected)
result2.count-=1;if(result2.count<=0){this[kClients].delete(key);if(!result2.dispatcher.destroyed){result2.dispatcher.close()}}this[kOrigins].delete(key)}};dispatcher=
this[kFactory](opts.origin,this[kOptions]).on("drain",this[kOnDrain]).on("connect",(origin,targets)=>{const result2=this[kClients].get(key);if(result2){result2.
count+=1}this[kOnConnect](origin,targets)}).on("disconnect",(origin,targets,err)=>{closeClientIfUnused(true);this[kOnDisconnect](origin,targets,err)}).on("conne\
ctionError",(origin,targets,err)=>{closeClientIfUnused(false);this[kOnConnectionError](origin,targets,err)});this[kClients].set(key,{count:0,dispatcher});this[kOrigins].
add(key)}return dispatcher.dispatch(opts,handler)}[kClose](){const closePromises=[];for(const{dispatcher}of this[kClients].values()){closePromises.push(dispatcher.
close())}this[kClients].clear();return Promise.all(closePromises)}[kDestroy](err){const destroyPromises=[];for(const{dispatcher}of this[kClients].values()){destroyPromises.
push(dispatcher.destroy(err))}this[kClients].clear();return Promise.all(destroyPromises)}get stats(){const allClientStats={};for(const{dispatcher}of this[kClients].
values()){if(dispatcher.stats){allClientStats[dispatcher[kUrl].origin]=dispatcher.stats}}return allClientStats}};module.exports=Agent}});var require_socks5_utils=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/socks5-utils.js"(exports,module){"use strict";var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_buffer */ .Dm)();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();
var{InvalidArgumentError}=require_errors();function parseAddress(address){if(net.isIPv4(address)){const parts=address.split(".").map(Number);return{type:1,buffer:Buffer2.
from(parts)}}if(net.isIPv6(address)){return{type:4,buffer:parseIPv6(address)}}const domainBuffer=Buffer2.from(address,"utf8");if(domainBuffer.length>255){throw new InvalidArgumentError(
"Domain name too long (max 255 bytes)")}return{type:3,buffer:Buffer2.concat([Buffer2.from([domainBuffer.length]),domainBuffer])}}function parseIPv6(address){const buffer=Buffer2.
alloc(16);let normalizedAddress=address;if(address.includes(".")){const lastColonIndex=address.lastIndexOf(":");const ipv4Part=address.slice(lastColonIndex+1);if(net.
isIPv4(ipv4Part)){const octets=ipv4Part.split(".").map(Number);const high=(octets[0]<<8|octets[1]).toString(16);const low=(octets[2]<<8|octets[3]).toString(16);
normalizedAddress=`${address.slice(0,lastColonIndex)}:${high}:${low}`}}const doubleColonIndex=normalizedAddress.indexOf("::");if(doubleColonIndex!==-1){const before=normalizedAddress.
slice(0,doubleColonIndex);const after=normalizedAddress.slice(doubleColonIndex+2);const beforeParts=before===""?[]:before.split(":");const afterParts=after===""?
[]:after.split(":");let bufferIndex=0;for(const part of beforeParts){buffer.writeUInt16BE(parseInt(part,16),bufferIndex);bufferIndex+=2}bufferIndex=16-afterParts.
length*2;for(const part of afterParts){buffer.writeUInt16BE(parseInt(part,16),bufferIndex);bufferIndex+=2}}else{const parts=normalizedAddress.split(":");for(let i=0;i<
parts.length;i++){buffer.writeUInt16BE(parseInt(parts[i],16),i*2)}}return buffer}function buildAddressBuffer(type,addressBuffer,port){const portBuffer=Buffer2.allocUnsafe(
2);portBuffer.writeUInt16BE(port,0);return Buffer2.concat([Buffer2.from([type]),addressBuffer,portBuffer])}function parseResponseAddress(buffer,offset=0){if(buffer.
length<offset+1){throw new InvalidArgumentError("Buffer too small to contain address type")}const addressType=buffer[offset];let address;let currentOffset=offset+
1;switch(addressType){case 1:{if(buffer.length<currentOffset+6){throw new InvalidArgumentError("Buffer too small for IPv4 address")}address=Array.from(buffer.subarray(
currentOffset,currentOffset+4)).join(".");currentOffset+=4;break}case 3:{if(buffer.length<currentOffset+1){throw new InvalidArgumentError("Buffer too small for \
domain length")}const domainLength=buffer[currentOffset];currentOffset+=1;if(buffer.length<currentOffset+domainLength+2){throw new InvalidArgumentError("Buffer \
too small for domain address")}address=buffer.subarray(currentOffset,currentOffset+domainLength).toString("utf8");currentOffset+=domainLength;break}case 4:{if(buffer.
length<currentOffset+18){throw new InvalidArgumentError("Buffer too small for IPv6 address")}const parts=[];for(let i=0;i<8;i++){const value=buffer.readUInt16BE(
currentOffset+i*2);parts.push(value.toString(16))}address=parts.join(":");currentOffset+=16;break}default:throw new InvalidArgumentError(`Invalid address type: ${addressType}`)}
if(buffer.length<currentOffset+2){throw new InvalidArgumentError("Buffer too small for port")}const port=buffer.readUInt16BE(currentOffset);currentOffset+=2;return{
address,port,bytesRead:currentOffset-offset}}function createReplyError(replyCode){const messages={1:"General SOCKS server failure",2:"Connection not allowed by \
ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"};const message=messages[replyCode]||
`Unknown SOCKS5 error code: ${replyCode}`;const error=new Error(message);error.code=`SOCKS5_${replyCode}`;return error}module.exports={parseAddress,parseIPv6,buildAddressBuffer,
parseResponseAddress,createReplyError}}});var require_socks5_client=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/socks5-client.js"(exports,module){"use strict";var{EventEmitter}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_events */ .YP)();var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_buffer */ .Dm)();
var{InvalidArgumentError,Socks5ProxyError}=require_errors();var{debuglog}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var{parseAddress}=require_socks5_utils();var debug=debuglog("undici:soc\
ks5");var EMPTY_BUFFER=Buffer2.alloc(0);var SOCKS_VERSION=5;var AUTH_METHODS={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255};var COMMANDS={CONNECT:1,
BIND:2,UDP_ASSOCIATE:3};var ADDRESS_TYPES={IPV4:1,DOMAIN:3,IPV6:4};var REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,
HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8};var STATES={INITIAL:"initial",HANDSHAKING:"handshaki\
ng",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"};var Socks5Client=class extends EventEmitter{constructor(socket,options={}){
super();if(!socket){throw new InvalidArgumentError("socket is required")}this.socket=socket;this.options=options;this.state=STATES.INITIAL;this.buffer=EMPTY_BUFFER;
this.onSocketData=this.onData.bind(this);this.onSocketError=this.onError.bind(this);this.onSocketClose=this.onClose.bind(this);this.authMethods=[];if(options.username&&
options.password){this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD)}this.authMethods.push(AUTH_METHODS.NO_AUTH);this.socket.on("data",this.onSocketData);this.
socket.on("error",this.onSocketError);this.socket.on("close",this.onSocketClose)}onData(data){debug("received data",data.length,"bytes in state",this.state);this.
buffer=Buffer2.concat([this.buffer,data]);try{switch(this.state){case STATES.HANDSHAKING:this.handleHandshakeResponse();break;case STATES.AUTHENTICATING:this.handleAuthResponse();
break;case STATES.CONNECTING:this.handleConnectResponse();break}}catch(err){this.onError(err)}}onError(err){debug("socket error",err);this.state=STATES.ERROR;this.
emit("error",err);this.destroy()}onClose(){debug("socket closed");this.state=STATES.CLOSED;this.emit("close")}destroy(){if(this.socket&&!this.socket.destroyed){
this.socket.destroy()}}markAuthenticated(){this.state=STATES.AUTHENTICATED;this.emit("authenticated")}handshake(){if(this.state!==STATES.INITIAL){throw new InvalidArgumentError(
"Handshake already started")}debug("starting handshake with",this.authMethods.length,"auth methods");this.state=STATES.HANDSHAKING;const request2=Buffer2.alloc(
2+this.authMethods.length);request2[0]=SOCKS_VERSION;request2[1]=this.authMethods.length;this.authMethods.forEach((method,i)=>{request2[2+i]=method});this.socket.
write(request2)}handleHandshakeResponse(){if(this.buffer.length<2){return}const version=this.buffer[0];const method=this.buffer[1];if(version!==SOCKS_VERSION){throw new Socks5ProxyError(
`Invalid SOCKS version: ${version}`,"UND_ERR_SOCKS5_VERSION")}if(method===AUTH_METHODS.NO_ACCEPTABLE){throw new Socks5ProxyError("No acceptable authentication m\
ethod","UND_ERR_SOCKS5_AUTH_REJECTED")}this.buffer=this.buffer.subarray(2);debug("server selected auth method",method);if(method===AUTH_METHODS.NO_AUTH){this.markAuthenticated()}else if(method===
AUTH_METHODS.USERNAME_PASSWORD){this.state=STATES.AUTHENTICATING;this.sendAuthRequest()}else{throw new Socks5ProxyError(`Unsupported authentication method: ${method}`,
"UND_ERR_SOCKS5_AUTH_METHOD")}}sendAuthRequest(){const{username,password}=this.options;if(!username||!password){throw new InvalidArgumentError("Username and pas\
sword required for authentication")}debug("sending username/password auth");const usernameBuffer=Buffer2.from(username);const passwordBuffer=Buffer2.from(password);
if(usernameBuffer.length>255||passwordBuffer.length>255){throw new InvalidArgumentError("Username or password too long")}const request2=Buffer2.alloc(3+usernameBuffer.
length+passwordBuffer.length);request2[0]=1;request2[1]=usernameBuffer.length;usernameBuffer.copy(request2,2);request2[2+usernameBuffer.length]=passwordBuffer.length;
passwordBuffer.copy(request2,3+usernameBuffer.length);this.socket.write(request2)}handleAuthResponse(){if(this.buffer.length<2){return}const version=this.buffer[0];
const status=this.buffer[1];if(version!==1){throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${version}`,"UND_ERR_SOCKS5_AUTH_VERSION")}if(status!==
0){throw new Socks5ProxyError("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED")}this.buffer=this.buffer.subarray(2);debug("authentication successful");this.
markAuthenticated()}connect(address,port){if(this.state===STATES.CONNECTING||this.state===STATES.CONNECTED){throw new InvalidArgumentError("Connection already i\
n progress")}if(this.state!==STATES.AUTHENTICATED){throw new InvalidArgumentError("Client must be authenticated before CONNECT")}debug("connecting to",address,port);
this.state=STATES.CONNECTING;const request2=this.buildConnectRequest(COMMANDS.CONNECT,address,port);this.socket.write(request2)}buildConnectRequest(command,address,port){
const{type:addressType,buffer:addressBuffer}=parseAddress(address);const request2=Buffer2.alloc(4+addressBuffer.length+2);request2[0]=SOCKS_VERSION;request2[1]=
command;request2[2]=0;request2[3]=addressType;addressBuffer.copy(request2,4);request2.writeUInt16BE(port,4+addressBuffer.length);return request2}handleConnectResponse(){
if(this.buffer.length<4){return}const version=this.buffer[0];const reply=this.buffer[1];const addressType=this.buffer[3];if(version!==SOCKS_VERSION){throw new Socks5ProxyError(
`Invalid SOCKS version in reply: ${version}`,"UND_ERR_SOCKS5_REPLY_VERSION")}let responseLength=4;if(addressType===ADDRESS_TYPES.IPV4){responseLength+=4+2}else if(addressType===
ADDRESS_TYPES.DOMAIN){if(this.buffer.length<5){return}responseLength+=1+this.buffer[4]+2}else if(addressType===ADDRESS_TYPES.IPV6){responseLength+=16+2}else{throw new Socks5ProxyError(
`Invalid address type in reply: ${addressType}`,"UND_ERR_SOCKS5_ADDR_TYPE")}if(this.buffer.length<responseLength){return}if(reply!==REPLY_CODES.SUCCEEDED){const errorMessage=this.
getReplyErrorMessage(reply);throw new Socks5ProxyError(`SOCKS5 connection failed: ${errorMessage}`,`UND_ERR_SOCKS5_REPLY_${reply}`)}let boundAddress;let offset=4;
if(addressType===ADDRESS_TYPES.IPV4){boundAddress=Array.from(this.buffer.subarray(offset,offset+4)).join(".");offset+=4}else if(addressType===ADDRESS_TYPES.DOMAIN){
const domainLength=this.buffer[offset];offset+=1;boundAddress=this.buffer.subarray(offset,offset+domainLength).toString();offset+=domainLength}else if(addressType===
ADDRESS_TYPES.IPV6){const parts=[];for(let i=0;i<8;i++){const value=this.buffer.readUInt16BE(offset+i*2);parts.push(value.toString(16))}boundAddress=parts.join(
":");offset+=16}const boundPort=this.buffer.readUInt16BE(offset);this.buffer=EMPTY_BUFFER;this.state=STATES.CONNECTED;this.socket.removeListener("data",this.onSocketData);
debug("connected, bound address:",boundAddress,"port:",boundPort);this.emit("connected",{address:boundAddress,port:boundPort})}getReplyErrorMessage(reply){switch(reply){case REPLY_CODES.
GENERAL_FAILURE:return"General SOCKS server failure";case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case REPLY_CODES.NETWORK_UNREACHABLE:
return"Network unreachable";case REPLY_CODES.HOST_UNREACHABLE:return"Host unreachable";case REPLY_CODES.CONNECTION_REFUSED:return"Connection refused";case REPLY_CODES.
TTL_EXPIRED:return"TTL expired";case REPLY_CODES.COMMAND_NOT_SUPPORTED:return"Command not supported";case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:return"Address \
type not supported";default:return`Unknown error code: ${reply}`}}};module.exports={Socks5Client,AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}});var require_socks5_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(exports,module){"use strict";var{URL:URL2}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_url */ .qX)();var tls;
var DispatcherBase=require_dispatcher_base();var{InvalidArgumentError}=require_errors();var{Socks5Client,STATES}=require_socks5_client();var{kDispatch,kClose,kDestroy}=require_symbols();
var Pool=require_pool();var buildConnector=require_connect();var{debuglog}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var debug=debuglog("undici:socks5-proxy");var kProxyUrl=Symbol("proxy \
url");var kProxyHeaders=Symbol("proxy headers");var kProxyAuth=Symbol("proxy auth");var kProxyProtocol=Symbol("proxy protocol");var kPools=Symbol("pools");var kConnector=Symbol(
"connector");var kRequestTls=Symbol("request tls settings");var experimentalWarningEmitted=false;var Socks5ProxyAgent=class extends DispatcherBase{constructor(proxyUrl,options={}){
super();if(!experimentalWarningEmitted){process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning");experimentalWarningEmitted=
true}if(!proxyUrl){throw new InvalidArgumentError("Proxy URL is mandatory")}const url=typeof proxyUrl==="string"?new URL2(proxyUrl):proxyUrl;if(url.protocol!=="\
socks5:"&&url.protocol!=="socks:"){throw new InvalidArgumentError("Proxy URL must use socks5:// or socks:// protocol")}this[kProxyUrl]=url;this[kProxyHeaders]=options.
headers||{};this[kProxyProtocol]=options.proxyTls?"https:":"http:";this[kRequestTls]=options.requestTls;this[kProxyAuth]={username:options.username||(url.username?
decodeURIComponent(url.username):null),password:options.password||(url.password?decodeURIComponent(url.password):null)};this[kConnector]=options.connect||buildConnector(
{...options.proxyTls,servername:options.proxyTls?.servername||url.hostname});this[kPools]=new Map}async createSocks5Connection(targetHost,targetPort){const proxyHost=this[kProxyUrl].
hostname;const proxyPort=parseInt(this[kProxyUrl].port)||1080;debug("creating SOCKS5 connection to",proxyHost,proxyPort);const socket=await new Promise((resolve,reject)=>{
this[kConnector]({hostname:proxyHost,host:proxyHost,port:proxyPort,protocol:this[kProxyProtocol]},(err,socket2)=>{if(err){reject(err)}else{resolve(socket2)}})});
const socks5Client=new Socks5Client(socket,this[kProxyAuth]);socks5Client.on("error",err=>{debug("SOCKS5 error:",err);socket.destroy()});await socks5Client.handshake();
await new Promise((resolve,reject)=>{const timeout=setTimeout(()=>{reject(new Error("SOCKS5 authentication timeout"))},5e3);const onAuthenticated=()=>{clearTimeout(
timeout);socks5Client.removeListener("error",onError);resolve()};const onError=err=>{clearTimeout(timeout);socks5Client.removeListener("authenticated",onAuthenticated);
reject(err)};if(socks5Client.state===STATES.AUTHENTICATED){clearTimeout(timeout);resolve()}else{socks5Client.once("authenticated",onAuthenticated);socks5Client.
once("error",onError)}});await socks5Client.connect(targetHost,targetPort);await new Promise((resolve,reject)=>{const timeout=setTimeout(()=>{reject(new Error("\
SOCKS5 connection timeout"))},5e3);const onConnected=info=>{debug("SOCKS5 tunnel established to",targetHost,targetPort,"via",info);clearTimeout(timeout);socks5Client.
removeListener("error",onError);resolve()};const onError=err=>{clearTimeout(timeout);socks5Client.removeListener("connected",onConnected);reject(err)};socks5Client.
once("connected",onConnected);socks5Client.once("error",onError)});return socket}[kDispatch](opts,handler){const{origin}=opts;debug("dispatching request to",origin,
"via SOCKS5");try{const originKey=String(origin);let pool=this[kPools].get(originKey);if(!pool||pool.destroyed||pool.closed){pool=new Pool(origin,{pipelining:opts.
pipelining,connections:opts.connections,connect:async(connectOpts,callback)=>{try{const url=new URL2(origin);const targetHost=url.hostname;const targetPort=parseInt(
url.port)||(url.protocol==="https:"?443:80);debug("establishing SOCKS5 connection to",targetHost,targetPort);const socket=await this.createSocks5Connection(targetHost,
targetPort);let finalSocket=socket;if(url.protocol==="https:"){if(!tls){tls=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_tls */ .EI)()}debug("upgrading to TLS");finalSocket=tls.connect({...this[kRequestTls],
socket,servername:this[kRequestTls]?.servername||targetHost});await new Promise((resolve,reject)=>{finalSocket.once("secureConnect",resolve);finalSocket.once("e\
rror",reject)})}callback(null,finalSocket)}catch(err){debug("SOCKS5 connection error:",err);callback(err)}}});this[kPools].set(originKey,pool)}return pool[kDispatch](
opts,handler)}catch(err){debug("dispatch error:",err);if(typeof handler.onResponseError==="function"){handler.onResponseError(null,err);return false}else if(typeof handler.
onError==="function"){handler.onError(err);return false}else{throw err}}}async[kClose](){const closePromises=[];for(const pool of this[kPools].values()){closePromises.
push(pool.close())}this[kPools].clear();await Promise.all(closePromises)}async[kDestroy](err){const destroyPromises=[];for(const pool of this[kPools].values()){
destroyPromises.push(pool.destroy(err))}this[kPools].clear();await Promise.all(destroyPromises)}};module.exports=Socks5ProxyAgent}});var require_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/proxy-agent.js"(exports,module){"use strict";var{kProxy,kClose,kDestroy,kDispatch}=require_symbols();
var Agent=require_agent();var Pool=require_pool();var DispatcherBase=require_dispatcher_base();var{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError}=require_errors();
var buildConnector=require_connect();var Client=require_client();var{channels}=require_diagnostics();var Socks5ProxyAgent=require_socks5_proxy_agent();var kAgent=Symbol(
"proxy agent");var kClient=Symbol("proxy client");var kProxyHeaders=Symbol("proxy headers");var kRequestTls=Symbol("request tls settings");var kProxyTls=Symbol(
"proxy tls settings");var kConnectEndpoint=Symbol("connect endpoint function");var kTunnelProxy=Symbol("tunnel proxy");function defaultProtocolPort(protocol){return protocol===
"https:"?443:80}function defaultFactory(origin,opts){return new Pool(origin,opts)}var noop=()=>{};function defaultAgentFactory(origin,opts){if(opts.connections===
1){return new Client(origin,opts)}return new Pool(origin,opts)}var Http1ProxyWrapper=class extends DispatcherBase{#client;constructor(proxyUrl,{headers={},connect,
factory}){if(!proxyUrl){throw new InvalidArgumentError("Proxy URL is mandatory")}super();this[kProxyHeaders]=headers;if(factory){this.#client=factory(proxyUrl,{
connect})}else{this.#client=new Client(proxyUrl,{connect})}}[kDispatch](opts,handler){const onHeaders=handler.onHeaders;handler.onHeaders=function(statusCode,data,resume){
if(statusCode===407){if(typeof handler.onError==="function"){handler.onError(new InvalidArgumentError("Proxy Authentication Required (407)"))}return}if(onHeaders)
onHeaders.call(this,statusCode,data,resume)};const{origin,path="/",headers={}}=opts;opts.path=origin+path;if(!("host"in headers)&&!("Host"in headers)){const{host}=new URL(
origin);headers.host=host}opts.headers={...this[kProxyHeaders],...headers};return this.#client[kDispatch](opts,handler)}[kClose](){return this.#client.close()}[kDestroy](err){
return this.#client.destroy(err)}};var ProxyAgent2=class extends DispatcherBase{constructor(opts){if(!opts||typeof opts==="object"&&!(opts instanceof URL)&&!opts.
uri){throw new InvalidArgumentError("Proxy uri is mandatory")}const{clientFactory=defaultFactory}=opts;if(typeof clientFactory!=="function"){throw new InvalidArgumentError(
"Proxy opts.clientFactory must be a function.")}const{proxyTunnel=true}=opts;super();const url=this.#getUrl(opts);const{href,origin,port,protocol,username,password,
hostname:proxyHostname}=url;this[kProxy]={uri:href,protocol};this[kRequestTls]=opts.requestTls;this[kProxyTls]=opts.proxyTls;this[kProxyHeaders]=opts.headers||{};
this[kTunnelProxy]=proxyTunnel;if(opts.auth&&opts.token){throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token")}else if(opts.
auth){this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.auth}`}else if(opts.token){this[kProxyHeaders]["proxy-authorization"]=opts.token}else if(username&&
password){this[kProxyHeaders]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`}
const connect=buildConnector({...opts.proxyTls});this[kConnectEndpoint]=buildConnector({...opts.requestTls});const agentFactory=opts.factory||defaultAgentFactory;
const factory=(origin2,options)=>{const{protocol:protocol2}=new URL(origin2);if(this[kProxy].protocol==="socks5:"||this[kProxy].protocol==="socks:"){return new Socks5ProxyAgent(
this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory,username:opts.username||username,password:opts.password||password,proxyTls:opts.proxyTls,
requestTls:opts.requestTls})}if(!this[kTunnelProxy]&&protocol2==="http:"&&this[kProxy].protocol==="http:"){return new Http1ProxyWrapper(this[kProxy].uri,{headers:this[kProxyHeaders],
connect,factory:agentFactory})}return agentFactory(origin2,options)};if(protocol==="socks5:"||protocol==="socks:"){this[kClient]=null}else{this[kClient]=clientFactory(
url,{connect})}this[kAgent]=new Agent({...opts,factory,connect:async(opts2,callback)=>{if(!this[kClient]){callback(new InvalidArgumentError("Cannot establish tu\
nnel connection without a proxy client"));return}let requestedPath=opts2.host;if(!opts2.port){requestedPath+=`:${defaultProtocolPort(opts2.protocol)}`}try{const connectParams={
origin,port,path:requestedPath,signal:opts2.signal,headers:{...this[kProxyHeaders],host:opts2.host,...opts2.connections==null||opts2.connections>0?{"proxy-conne\
ction":"keep-alive"}:{}},servername:this[kProxyTls]?.servername||proxyHostname};const{socket,statusCode}=await this[kClient].connect(connectParams);if(statusCode!==
200){socket.on("error",noop).destroy();callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));return}if(channels.proxyConnected.
hasSubscribers){channels.proxyConnected.publish({socket,connectParams})}if(opts2.protocol!=="https:"){callback(null,socket);return}let servername;if(this[kRequestTls]){
servername=this[kRequestTls].servername}else{servername=opts2.servername}this[kConnectEndpoint]({...opts2,servername,httpSocket:socket},callback)}catch(err){if(err.
code==="ERR_TLS_CERT_ALTNAME_INVALID"){callback(new SecureProxyConnectionError(err))}else{callback(err)}}}})}dispatch(opts,handler){const headers=buildHeaders(opts.
headers);throwIfProxyAuthIsSent(headers);if(headers&&!("host"in headers)&&!("Host"in headers)){const{host}=new URL(opts.origin);headers.host=host}return this[kAgent].
dispatch({...opts,headers},handler)}#getUrl(opts){if(typeof opts==="string"){return new URL(opts)}else if(opts instanceof URL){return opts}else{return new URL(opts.
uri)}}[kClose](){const promises=[this[kAgent].close()];if(this[kClient]){promises.push(this[kClient].close())}return Promise.all(promises)}[kDestroy](){const promises=[
this[kAgent].destroy()];if(this[kClient]){promises.push(this[kClient].destroy())}return Promise.all(promises)}};function buildHeaders(headers){if(Array.isArray(
headers)){const headersPair={};for(let i=0;i<headers.length;i+=2){headersPair[headers[i]]=headers[i+1]}return headersPair}return headers}function throwIfProxyAuthIsSent(headers){
const existProxyAuth=headers&&Object.keys(headers).find(key=>key.toLowerCase()==="proxy-authorization");if(existProxyAuth){throw new InvalidArgumentError("Proxy\
-Authorization should be sent in ProxyAgent constructor")}}module.exports=ProxyAgent2}});var require_async_hooks=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"required-builtin:async_hooks"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).
requireOfNode("node:async_hooks")}});var require_readable=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/readable.js"(exports,module){"use strict";var assert=require_assert();var{Readable}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var{RequestAbortedError,NotSupportedError,InvalidArgumentError,AbortError}=require_errors();var util=require_util2();var{ReadableStreamFrom}=require_util2();var kConsume=Symbol(
"kConsume");var kReading=Symbol("kReading");var kBody=Symbol("kBody");var kAbort=Symbol("kAbort");var kContentType=Symbol("kContentType");var kContentLength=Symbol(
"kContentLength");var kUsed=Symbol("kUsed");var kBytesRead=Symbol("kBytesRead");var noop=()=>{};var BodyReadable=class extends Readable{constructor({resume,abort,
contentType="",contentLength,highWaterMark=64*1024}){super({autoDestroy:true,read:resume,highWaterMark});this._readableState.dataEmitted=false;this[kAbort]=abort;
this[kConsume]=null;this[kBytesRead]=0;this[kBody]=null;this[kUsed]=false;this[kContentType]=contentType;this[kContentLength]=Number.isFinite(contentLength)?contentLength:
null;this[kReading]=false}_destroy(err,callback){if(!err&&!this._readableState.endEmitted){err=new RequestAbortedError}if(err){this[kAbort]()}if(!this[kUsed]){setImmediate(
callback,err)}else{callback(err)}}on(event,listener){if(event==="data"||event==="readable"){this[kReading]=true;this[kUsed]=true}return super.on(event,listener)}addListener(event,listener){
return this.on(event,listener)}off(event,listener){const ret=super.off(event,listener);if(event==="data"||event==="readable"){this[kReading]=this.listenerCount(
"data")>0||this.listenerCount("readable")>0}return ret}removeListener(event,listener){return this.off(event,listener)}push(chunk){if(chunk){this[kBytesRead]+=chunk.
length;if(this[kConsume]){consumePush(this[kConsume],chunk);return this[kReading]?super.push(chunk):true}}return super.push(chunk)}text(){return consume(this,"t\
ext")}json(){return consume(this,"json")}blob(){return consume(this,"blob")}bytes(){return consume(this,"bytes")}arrayBuffer(){return consume(this,"arrayBuffer")}async formData(){
throw new NotSupportedError}get bodyUsed(){return util.isDisturbed(this)}get body(){if(!this[kBody]){this[kBody]=ReadableStreamFrom(this);if(this[kConsume]){this[kBody].
getReader();assert(this[kBody].locked)}}return this[kBody]}dump(opts){const signal=opts?.signal;if(signal!=null&&(typeof signal!=="object"||!("aborted"in signal))){
return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"))}const limit=opts?.limit&&Number.isFinite(opts.limit)?opts.limit:128*1024;if(signal?.
aborted){return Promise.reject(signal.reason??new AbortError)}if(this._readableState.closeEmitted){return Promise.resolve(null)}return new Promise((resolve,reject)=>{
if(this[kContentLength]&&this[kContentLength]>limit||this[kBytesRead]>limit){this.destroy(new AbortError)}if(signal){const onAbort=()=>{this.destroy(signal.reason??
new AbortError)};signal.addEventListener("abort",onAbort);this.on("close",function(){signal.removeEventListener("abort",onAbort);if(signal.aborted){reject(signal.
reason??new AbortError)}else{resolve(null)}})}else{this.on("close",resolve)}this.on("error",noop).on("data",()=>{if(this[kBytesRead]>limit){this.destroy()}}).resume()})}setEncoding(encoding){
if(Buffer.isEncoding(encoding)){this._readableState.encoding=encoding}return this}};function isLocked(bodyReadable){return bodyReadable[kBody]?.locked===true||bodyReadable[kConsume]!==
null}function isUnusable(bodyReadable){return util.isDisturbed(bodyReadable)||isLocked(bodyReadable)}function consume(stream,type){assert(!stream[kConsume]);return new Promise(
(resolve,reject)=>{if(isUnusable(stream)){const rState=stream._readableState;if(rState.destroyed&&rState.closeEmitted===false){stream.on("error",reject).on("clo\
se",()=>{reject(new TypeError("unusable"))})}else{reject(rState.errored??new TypeError("unusable"))}}else{queueMicrotask(()=>{stream[kConsume]={type,stream,resolve,
reject,length:0,body:[]};stream.on("error",function(err){consumeFinish(this[kConsume],err)}).on("close",function(){if(this[kConsume].body!==null){consumeFinish(
this[kConsume],new RequestAbortedError)}});consumeStart(stream[kConsume])})}})}function consumeStart(consume2){if(consume2.body===null){return}const{_readableState:state}=consume2.
stream;if(state.bufferIndex){const start=state.bufferIndex;const end=state.buffer.length;for(let n=start;n<end;n++){consumePush(consume2,state.buffer[n])}}else{
for(const chunk of state.buffer){consumePush(consume2,chunk)}}if(state.endEmitted){consumeEnd(this[kConsume],this._readableState.encoding)}else{consume2.stream.
on("end",function(){consumeEnd(this[kConsume],this._readableState.encoding)})}consume2.stream.resume();while(consume2.stream.read()!=null){}}function chunksDecode(chunks,length,encoding){
if(chunks.length===0||length===0){return""}const buffer=chunks.length===1?chunks[0]:Buffer.concat(chunks,length);const bufferLength=buffer.length;const start=bufferLength>
2&&buffer[0]===239&&buffer[1]===187&&buffer[2]===191?3:0;if(!encoding||encoding==="utf8"||encoding==="utf-8"){return buffer.utf8Slice(start,bufferLength)}else{return buffer.
subarray(start,bufferLength).toString(encoding)}}function chunksConcat(chunks,length){if(chunks.length===0||length===0){return new Uint8Array(0)}if(chunks.length===
1){return new Uint8Array(chunks[0])}const buffer=new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);let offset=0;for(let i=0;i<chunks.length;++i){const chunk=chunks[i];
buffer.set(chunk,offset);offset+=chunk.length}return buffer}function consumeEnd(consume2,encoding){const{type,body,resolve,stream,length}=consume2;try{if(type===
"text"){resolve(chunksDecode(body,length,encoding))}else if(type==="json"){resolve(JSON.parse(chunksDecode(body,length,encoding)))}else if(type==="arrayBuffer"){
resolve(chunksConcat(body,length).buffer)}else if(type==="blob"){resolve(new Blob(body,{type:stream[kContentType]}))}else if(type==="bytes"){resolve(chunksConcat(
body,length))}consumeFinish(consume2)}catch(err){stream.destroy(err)}}function consumePush(consume2,chunk){consume2.length+=chunk.length;consume2.body.push(chunk)}
function consumeFinish(consume2,err){if(consume2.body===null){return}if(err){consume2.reject(err)}else{consume2.resolve()}consume2.type=null;consume2.stream=null;
consume2.resolve=null;consume2.reject=null;consume2.length=0;consume2.body=null}module.exports={Readable:BodyReadable,chunksDecode}}});var require_api_request=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-request.js"(exports,module){"use strict";var assert=require_assert();var{AsyncResource}=require_async_hooks();
var{Readable}=require_readable();var{InvalidArgumentError,RequestAbortedError}=require_errors();var util=require_util2();function noop(){}var RequestHandler=class extends AsyncResource{constructor(opts,callback){
if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}const{signal,method,opaque,body,onInfo,responseHeaders,highWaterMark}=opts;try{
if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}if(highWaterMark!=null&&(!Number.isFinite(highWaterMark)||highWaterMark<0)){
throw new InvalidArgumentError("invalid highWaterMark")}if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget")}if(method==="CONNECT"){throw new InvalidArgumentError("invalid method")}if(onInfo&&typeof onInfo!=="function"){
throw new InvalidArgumentError("invalid onInfo callback")}super("UNDICI_REQUEST")}catch(err){if(util.isStream(body)){util.destroy(body.on("error",noop),err)}throw err}
this.method=method;this.responseHeaders=responseHeaders||null;this.opaque=opaque||null;this.callback=callback;this.res=null;this.abort=null;this.body=body;this.
trailers={};this.context=null;this.onInfo=onInfo||null;this.highWaterMark=highWaterMark;this.reason=null;this.removeAbortListener=null;if(signal?.aborted){this.
reason=signal.reason??new RequestAbortedError}else if(signal){this.removeAbortListener=util.addAbortListener(signal,()=>{this.reason=signal.reason??new RequestAbortedError;
if(this.res){util.destroy(this.res.on("error",noop),this.reason)}else if(this.abort){this.abort(this.reason)}})}}onConnect(abort,context){if(this.reason){abort(
this.reason);return}assert(this.callback);this.abort=abort;this.context=context}onHeaders(statusCode,rawHeaders,resume,statusMessage){const{callback,opaque,abort,
context,responseHeaders,highWaterMark}=this;const headers=responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);if(statusCode<200){
if(this.onInfo){this.onInfo({statusCode,headers})}return}const parsedHeaders=responseHeaders==="raw"?util.parseHeaders(rawHeaders):headers;const contentType=parsedHeaders["\
content-type"];const contentLength=parsedHeaders["content-length"];const res=new Readable({resume,abort,contentType,contentLength:this.method!=="HEAD"&&contentLength?
Number(contentLength):null,highWaterMark});if(this.removeAbortListener){res.on("close",this.removeAbortListener);this.removeAbortListener=null}this.callback=null;
this.res=res;if(callback!==null){try{this.runInAsyncScope(callback,null,null,{statusCode,statusText:statusMessage,headers,trailers:this.trailers,opaque,body:res,
context})}catch(err){this.res=null;util.destroy(res.on("error",noop),err);queueMicrotask(()=>{throw err})}}}onData(chunk){return this.res.push(chunk)}onComplete(trailers){
util.parseHeaders(trailers,this.trailers);this.res.push(null)}onError(err){const{res,callback,body,opaque}=this;if(callback){this.callback=null;queueMicrotask(()=>{
this.runInAsyncScope(callback,null,err,{opaque})})}if(res){this.res=null;queueMicrotask(()=>{util.destroy(res.on("error",noop),err)})}if(body){this.body=null;if(util.
isStream(body)){body.on("error",noop);util.destroy(body,err)}}if(this.removeAbortListener){this.removeAbortListener();this.removeAbortListener=null}}};function request2(opts,callback){
if(callback===void 0){return new Promise((resolve,reject)=>{request2.call(this,opts,(err,data)=>{return err?reject(err):resolve(data)})})}try{const handler=new RequestHandler(
opts,callback);this.dispatch(opts,handler)}catch(err){if(typeof callback!=="function"){throw err}const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}
module.exports=request2;module.exports.RequestHandler=RequestHandler}});var require_abort_signal=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/abort-signal.js"(exports,module){"use strict";var{addAbortListener}=require_util2();var{RequestAbortedError}=require_errors();
var kListener=Symbol("kListener");var kSignal=Symbol("kSignal");function abort(self){if(self.abort){self.abort(self[kSignal]?.reason)}else{self.reason=self[kSignal]?.
reason??new RequestAbortedError}removeSignal(self)}function addSignal(self,signal){self.reason=null;self[kSignal]=null;self[kListener]=null;if(!signal){return}if(signal.
aborted){abort(self);return}self[kSignal]=signal;self[kListener]=()=>{abort(self)};addAbortListener(self[kSignal],self[kListener])}function removeSignal(self){if(!self[kSignal]){
return}if("removeEventListener"in self[kSignal]){self[kSignal].removeEventListener("abort",self[kListener])}else{self[kSignal].removeListener("abort",self[kListener])}
self[kSignal]=null;self[kListener]=null}module.exports={addSignal,removeSignal}}});var require_api_stream=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-stream.js"(exports,module){"use strict";var assert=require_assert();var{finished}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var{AsyncResource}=require_async_hooks();var{InvalidArgumentError,InvalidReturnValueError}=require_errors();var util=require_util2();var{addSignal,removeSignal}=require_abort_signal();
function noop(){}var StreamHandler=class extends AsyncResource{constructor(opts,factory,callback){if(!opts||typeof opts!=="object"){throw new InvalidArgumentError(
"invalid opts")}const{signal,method,opaque,body,onInfo,responseHeaders}=opts;try{if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callba\
ck")}if(typeof factory!=="function"){throw new InvalidArgumentError("invalid factory")}if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!==
"function"){throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")}if(method==="CONNECT"){throw new InvalidArgumentError("invalid metho\
d")}if(onInfo&&typeof onInfo!=="function"){throw new InvalidArgumentError("invalid onInfo callback")}super("UNDICI_STREAM")}catch(err){if(util.isStream(body)){util.
destroy(body.on("error",noop),err)}throw err}this.responseHeaders=responseHeaders||null;this.opaque=opaque||null;this.factory=factory;this.callback=callback;this.
res=null;this.abort=null;this.context=null;this.trailers=null;this.body=body;this.onInfo=onInfo||null;if(util.isStream(body)){body.on("error",err=>{this.onError(
err)})}addSignal(this,signal)}onConnect(abort,context){if(this.reason){abort(this.reason);return}assert(this.callback);this.abort=abort;this.context=context}onHeaders(statusCode,rawHeaders,resume,statusMessage){
const{factory,opaque,context,responseHeaders}=this;const headers=responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);if(statusCode<
200){if(this.onInfo){this.onInfo({statusCode,headers})}return}this.factory=null;if(factory===null){return}const res=this.runInAsyncScope(factory,null,{statusCode,
headers,opaque,context});if(!res||typeof res.write!=="function"||typeof res.end!=="function"||typeof res.on!=="function"){throw new InvalidReturnValueError("exp\
ected Writable")}finished(res,{readable:false},err=>{const{callback,res:res2,opaque:opaque2,trailers,abort}=this;this.res=null;if(err||!res2?.readable){util.destroy(
res2,err)}this.callback=null;this.runInAsyncScope(callback,null,err||null,{opaque:opaque2,trailers});if(err){abort()}});res.on("drain",resume);this.res=res;const needDrain=res.
writableNeedDrain!==void 0?res.writableNeedDrain:res._writableState?.needDrain;return needDrain!==true}onData(chunk){const{res}=this;return res?res.write(chunk):
true}onComplete(trailers){const{res}=this;removeSignal(this);if(!res){return}this.trailers=util.parseHeaders(trailers);res.end()}onError(err){const{res,callback,
opaque,body}=this;removeSignal(this);this.factory=null;if(res){this.res=null;util.destroy(res,err)}else if(callback){this.callback=null;queueMicrotask(()=>{this.
runInAsyncScope(callback,null,err,{opaque})})}if(body){this.body=null;util.destroy(body,err)}}};function stream(opts,factory,callback){if(callback===void 0){return new Promise(
(resolve,reject)=>{stream.call(this,opts,factory,(err,data)=>{return err?reject(err):resolve(data)})})}try{const handler=new StreamHandler(opts,factory,callback);
this.dispatch(opts,handler)}catch(err){if(typeof callback!=="function"){throw err}const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.exports=
stream}});var require_api_pipeline=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-pipeline.js"(exports,module){"use strict";var{Readable,Duplex,PassThrough}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var assert=require_assert();var{AsyncResource}=require_async_hooks();var{InvalidArgumentError,InvalidReturnValueError,RequestAbortedError}=require_errors();var util=require_util2();
var{addSignal,removeSignal}=require_abort_signal();function noop(){}var kResume=Symbol("resume");var PipelineRequest=class extends Readable{constructor(){super(
{autoDestroy:true});this[kResume]=null}_read(){const{[kResume]:resume}=this;if(resume){this[kResume]=null;resume()}}_destroy(err,callback){this._read();callback(
err)}};var PipelineResponse=class extends Readable{constructor(resume){super({autoDestroy:true});this[kResume]=resume}_read(){this[kResume]()}_destroy(err,callback){
if(!err&&!this._readableState.endEmitted){err=new RequestAbortedError}callback(err)}};var PipelineHandler=class extends AsyncResource{constructor(opts,handler){
if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}if(typeof handler!=="function"){throw new InvalidArgumentError("invalid handler")}
const{signal,method,opaque,onInfo,responseHeaders}=opts;if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget")}if(method==="CONNECT"){throw new InvalidArgumentError("invalid method")}if(onInfo&&typeof onInfo!=="function"){
throw new InvalidArgumentError("invalid onInfo callback")}super("UNDICI_PIPELINE");this.opaque=opaque||null;this.responseHeaders=responseHeaders||null;this.handler=
handler;this.abort=null;this.context=null;this.onInfo=onInfo||null;this.req=new PipelineRequest().on("error",noop);this.ret=new Duplex({readableObjectMode:opts.
objectMode,autoDestroy:true,read:()=>{const{body}=this;if(body?.resume){body.resume()}},write:(chunk,encoding,callback)=>{const{req}=this;if(req.push(chunk,encoding)||
req._readableState.destroyed){callback()}else{req[kResume]=callback}},destroy:(err,callback)=>{const{body,req,res,ret,abort}=this;if(!err&&!ret._readableState.endEmitted){
err=new RequestAbortedError}if(abort&&err){abort()}util.destroy(body,err);util.destroy(req,err);util.destroy(res,err);removeSignal(this);callback(err)}}).on("pr\
efinish",()=>{const{req}=this;req.push(null)});this.res=null;addSignal(this,signal)}onConnect(abort,context){const{res}=this;if(this.reason){abort(this.reason);
return}assert(!res,"pipeline cannot be retried");this.abort=abort;this.context=context}onHeaders(statusCode,rawHeaders,resume){const{opaque,handler,context}=this;
if(statusCode<200){if(this.onInfo){const headers=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);this.onInfo({statusCode,
headers})}return}this.res=new PipelineResponse(resume);let body;try{this.handler=null;const headers=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):
util.parseHeaders(rawHeaders);body=this.runInAsyncScope(handler,null,{statusCode,headers,opaque,body:this.res,context})}catch(err){this.res.on("error",noop);throw err}
if(!body||typeof body.on!=="function"){throw new InvalidReturnValueError("expected Readable")}body.on("data",chunk=>{const{ret,body:body2}=this;if(!ret.push(chunk)&&
body2.pause){body2.pause()}}).on("error",err=>{const{ret}=this;util.destroy(ret,err)}).on("end",()=>{const{ret}=this;ret.push(null)}).on("close",()=>{const{ret}=this;
if(!ret._readableState.ended){util.destroy(ret,new RequestAbortedError)}});this.body=body}onData(chunk){const{res}=this;return res.push(chunk)}onComplete(trailers){
const{res}=this;res.push(null)}onError(err){const{ret}=this;this.handler=null;util.destroy(ret,err)}};function pipeline(opts,handler){try{const pipelineHandler=new PipelineHandler(
opts,handler);this.dispatch({...opts,body:pipelineHandler.req},pipelineHandler);return pipelineHandler.ret}catch(err){return new PassThrough().destroy(err)}}module.
exports=pipeline}});var require_api_upgrade=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-upgrade.js"(exports,module){"use strict";var{InvalidArgumentError,SocketError}=require_errors();
var{AsyncResource}=require_async_hooks();var assert=require_assert();var util=require_util2();var{kHTTP2Stream}=require_symbols();var{addSignal,removeSignal}=require_abort_signal();
var UpgradeHandler=class extends AsyncResource{constructor(opts,callback){if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}if(typeof callback!==
"function"){throw new InvalidArgumentError("invalid callback")}const{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.on!=="function"&&typeof signal.
addEventListener!=="function"){throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")}super("UNDICI_UPGRADE");this.responseHeaders=responseHeaders||
null;this.opaque=opaque||null;this.callback=callback;this.abort=null;this.context=null;addSignal(this,signal)}onConnect(abort,context){if(this.reason){abort(this.
reason);return}assert(this.callback);this.abort=abort;this.context=null}onHeaders(){throw new SocketError("bad upgrade",null)}onUpgrade(statusCode,rawHeaders,socket){
assert(socket[kHTTP2Stream]===true?statusCode===200:statusCode===101);const{callback,opaque,context}=this;removeSignal(this);this.callback=null;const headers=this.
responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);this.runInAsyncScope(callback,null,null,{headers,socket,opaque,context})}onError(err){
const{callback,opaque}=this;removeSignal(this);if(callback){this.callback=null;queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}}};function upgrade(opts,callback){
if(callback===void 0){return new Promise((resolve,reject)=>{upgrade.call(this,opts,(err,data)=>{return err?reject(err):resolve(data)})})}try{const upgradeHandler=new UpgradeHandler(
opts,callback);const upgradeOpts={...opts,method:opts.method||"GET",upgrade:opts.protocol||"Websocket"};this.dispatch(upgradeOpts,upgradeHandler)}catch(err){if(typeof callback!==
"function"){throw err}const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.exports=upgrade}});var require_api_connect=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-connect.js"(exports,module){"use strict";var assert=require_assert();var{AsyncResource}=require_async_hooks();
var{InvalidArgumentError,SocketError}=require_errors();var util=require_util2();var{addSignal,removeSignal}=require_abort_signal();var ConnectHandler=class extends AsyncResource{constructor(opts,callback){
if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callba\
ck")}const{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget")}super("UNDICI_CONNECT");this.opaque=opaque||null;this.responseHeaders=responseHeaders||null;this.callback=callback;
this.abort=null;addSignal(this,signal)}onConnect(abort,context){if(this.reason){abort(this.reason);return}assert(this.callback);this.abort=abort;this.context=context}onHeaders(){
throw new SocketError("bad connect",null)}onUpgrade(statusCode,rawHeaders,socket){const{callback,opaque,context}=this;removeSignal(this);this.callback=null;let headers=rawHeaders;
if(headers!=null){headers=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders)}this.runInAsyncScope(callback,null,null,{statusCode,
headers,socket,opaque,context})}onError(err){const{callback,opaque}=this;removeSignal(this);if(callback){this.callback=null;queueMicrotask(()=>{this.runInAsyncScope(
callback,null,err,{opaque})})}}};function connect(opts,callback){if(callback===void 0){return new Promise((resolve,reject)=>{connect.call(this,opts,(err,data)=>{
return err?reject(err):resolve(data)})})}try{const connectHandler=new ConnectHandler(opts,callback);const connectOptions={...opts,method:"CONNECT"};this.dispatch(
connectOptions,connectHandler)}catch(err){if(typeof callback!=="function"){throw err}const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.
exports=connect}});var require_api=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/index.js"(exports,module){"use strict";module.exports.request=require_api_request();module.exports.stream=
require_api_stream();module.exports.pipeline=require_api_pipeline();module.exports.upgrade=require_api_upgrade();module.exports.connect=require_api_connect()}});var import_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f1)(require_proxy_agent());var import_dispatcher=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f1)(require_dispatcher());var import_api=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__/* .__toESM */ .f1)(require_api());Object.assign(import_dispatcher.default.
prototype,import_api.default);var request=(url,{dispatcher,...options})=>{const{origin,pathname,search}=new URL(url);return dispatcher.request({...options,origin,path:pathname+search})};var unsentCodes=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]);function createProxyWire(proxy,tls){const dispatcher=new import_proxy_agent.default(
{uri:proxy.href,requestTls:{...tls},proxyTunnel:false});return{send:async({url,method,headers,body,timeoutMs,signal,maxBytes,isFresh})=>{signal.throwIfAborted();
const timeout=AbortSignal.timeout(timeoutMs);try{const response=await request(url,{method,headers:{...headers},dispatcher,signal:AbortSignal.any([signal,timeout]),
reset:isFresh,...body===void 0?{}:{body}});const single=Object.fromEntries(Object.entries(response.headers).map(([name,value])=>[name,typeof value==="string"?value:
void 0]));return{status:response.statusCode,headers:single,...await (0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(response.body,(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_1__/* .computeBound */ .AM)(response.statusCode,maxBytes))}}catch(thrown){signal.
throwIfAborted();if(timeout.aborted)throw new _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_1__/* .WireFailure */ .wC("ETIMEDOUT",`no answer within ${timeoutMs/1e3} s`,true,thrown);const{code,message}=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(thrown);
throw new _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_1__/* .WireFailure */ .wC(code,`${message} (through the proxy ${proxy.host})`,!unsentCodes.has(code),thrown)}},close:()=>void dispatcher.destroy().catch(()=>void 0)}}


/***/ })

};
