export const id = 442;
export const ids = [442];
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

/***/ 4442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProxyWire: () => (/* binding */ createProxyWire)
/* harmony export */ });
/* harmony import */ var _chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);
/* harmony import */ var _chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3267);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3987);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3275);


var require_symbols=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/symbols.js"(exports,module){"use strict";module.exports={kClose:Symbol("close"),kDestroy:Symbol("d\
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
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}});var require_errors=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/errors.js"(exports,module){"use strict";var kUndiciError=Symbol.for("undici.error.UND_ERR");var UndiciError=class extends Error{constructor(r,t){
super(r,t),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](r){return r&&r[kUndiciError]===true}get[kUndiciError](){return true}};var kConnectTimeoutError=Symbol.
for("undici.error.UND_ERR_CONNECT_TIMEOUT");var ConnectTimeoutError=class extends UndiciError{constructor(r){super(r),this.name="ConnectTimeoutError",this.message=
r||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](r){return r&&r[kConnectTimeoutError]===true}get[kConnectTimeoutError](){
return true}};var kHeadersTimeoutError=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");var HeadersTimeoutError=class extends UndiciError{constructor(r){super(
r),this.name="HeadersTimeoutError",this.message=r||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](r){return r&&r[kHeadersTimeoutError]===
true}get[kHeadersTimeoutError](){return true}};var kHeadersOverflowError=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");var HeadersOverflowError=class extends UndiciError{constructor(r){
super(r),this.name="HeadersOverflowError",this.message=r||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](r){return r&&
r[kHeadersOverflowError]===true}get[kHeadersOverflowError](){return true}};var kBodyTimeoutError=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");var BodyTimeoutError=class extends UndiciError{constructor(r){
super(r),this.name="BodyTimeoutError",this.message=r||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](r){return r&&r[kBodyTimeoutError]===
true}get[kBodyTimeoutError](){return true}};var kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG");var InvalidArgumentError=class extends UndiciError{constructor(r){
super(r),this.name="InvalidArgumentError",this.message=r||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](r){return r&&r[kInvalidArgumentError]===
true}get[kInvalidArgumentError](){return true}};var kInvalidReturnValueError=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");var InvalidReturnValueError=class extends UndiciError{constructor(r){
super(r),this.name="InvalidReturnValueError",this.message=r||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](r){
return r&&r[kInvalidReturnValueError]===true}get[kInvalidReturnValueError](){return true}};var kAbortError=Symbol.for("undici.error.UND_ERR_ABORT");var AbortError=class extends UndiciError{constructor(r){
super(r),this.name="AbortError",this.message=r||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](r){return r&&r[kAbortError]===true}get[kAbortError](){
return true}};var kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED");var RequestAbortedError=class extends AbortError{constructor(r){super(r),this.
name="AbortError",this.message=r||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](r){return r&&r[kRequestAbortedError]===true}get[kRequestAbortedError](){
return true}};var kInformationalError=Symbol.for("undici.error.UND_ERR_INFO");var InformationalError=class extends UndiciError{constructor(r){super(r),this.name=
"InformationalError",this.message=r||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](r){return r&&r[kInformationalError]===true}get[kInformationalError](){
return true}};var kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");var RequestContentLengthMismatchError=class extends UndiciError{constructor(r){
super(r),this.name="RequestContentLengthMismatchError",this.message=r||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](r){return r&&r[kRequestContentLengthMismatchError]===true}get[kRequestContentLengthMismatchError](){return true}};var kResponseContentLengthMismatchError=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");var ResponseContentLengthMismatchError=class extends UndiciError{constructor(r){super(r),this.name="Resp\
onseContentLengthMismatchError",this.message=r||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](r){return r&&r[kResponseContentLengthMismatchError]===true}get[kResponseContentLengthMismatchError](){return true}};var kClientDestroyedError=Symbol.
for("undici.error.UND_ERR_DESTROYED");var ClientDestroyedError=class extends UndiciError{constructor(r){super(r),this.name="ClientDestroyedError",this.message=r||
"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](r){return r&&r[kClientDestroyedError]===true}get[kClientDestroyedError](){return true}};
var kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED");var ClientClosedError=class extends UndiciError{constructor(r){super(r),this.name="ClientClosed\
Error",this.message=r||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](r){return r&&r[kClientClosedError]===true}get[kClientClosedError](){
return true}};var kSocketError=Symbol.for("undici.error.UND_ERR_SOCKET");var SocketError=class extends UndiciError{constructor(r,t){super(r),this.name="SocketEr\
ror",this.message=r||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](r){return r&&r[kSocketError]===true}get[kSocketError](){
return true}};var kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");var NotSupportedError=class extends UndiciError{constructor(r){super(r),this.
name="NotSupportedError",this.message=r||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](r){return r&&r[kNotSupportedError]===
true}get[kNotSupportedError](){return true}};var kBalancedPoolMissingUpstreamError=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");var BalancedPoolMissingUpstreamError=class extends UndiciError{constructor(r){
super(r),this.name="MissingUpstreamError",this.message=r||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](r){return r&&r[kBalancedPoolMissingUpstreamError]===true}get[kBalancedPoolMissingUpstreamError](){return true}};var kHTTPParserError=Symbol.for("un\
dici.error.UND_ERR_HTTP_PARSER");var HTTPParserError=class extends Error{constructor(r,t,o){super(r),this.name="HTTPParserError",this.code=t?`HPE_${t}`:void 0,this.
data=o?o.toString():void 0}static[Symbol.hasInstance](r){return r&&r[kHTTPParserError]===true}get[kHTTPParserError](){return true}};var kResponseExceededMaxSizeError=Symbol.
for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");var ResponseExceededMaxSizeError=class extends UndiciError{constructor(r){super(r),this.name="ResponseExceeded\
MaxSizeError",this.message=r||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](r){return r&&r[kResponseExceededMaxSizeError]===
true}get[kResponseExceededMaxSizeError](){return true}};var kRequestRetryError=Symbol.for("undici.error.UND_ERR_REQ_RETRY");var RequestRetryError=class extends UndiciError{constructor(r,t,{
headers:o,data:s}){super(r),this.name="RequestRetryError",this.message=r||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=s,this.
headers=o}static[Symbol.hasInstance](r){return r&&r[kRequestRetryError]===true}get[kRequestRetryError](){return true}};var kResponseError=Symbol.for("undici.err\
or.UND_ERR_RESPONSE");var ResponseError=class extends UndiciError{constructor(r,t,{headers:o,body:s}){super(r),this.name="ResponseError",this.message=r||"Respon\
se error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.body=s,this.headers=o}static[Symbol.hasInstance](r){return r&&r[kResponseError]===true}get[kResponseError](){
return true}};var kSecureProxyConnectionError=Symbol.for("undici.error.UND_ERR_PRX_TLS");var SecureProxyConnectionError=class extends UndiciError{constructor(r,t,o={}){
super(t,{cause:r,...o}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=r}static[Symbol.
hasInstance](r){return r&&r[kSecureProxyConnectionError]===true}get[kSecureProxyConnectionError](){return true}};var kMaxOriginsReachedError=Symbol.for("undici.\
error.UND_ERR_MAX_ORIGINS_REACHED");var MaxOriginsReachedError=class extends UndiciError{constructor(r){super(r),this.name="MaxOriginsReachedError",this.message=
r||"Maximum allowed origins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](r){return r&&r[kMaxOriginsReachedError]===true}get[kMaxOriginsReachedError](){
return true}};var Socks5ProxyError=class extends UndiciError{constructor(r,t){super(r),this.name="Socks5ProxyError",this.message=r||"SOCKS5 proxy error",this.code=
t||"UND_ERR_SOCKS5"}};var kMessageSizeExceededError=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");var MessageSizeExceededError=class extends UndiciError{constructor(r){
super(r),this.name="MessageSizeExceededError",this.message=r||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](r){return r&&r[kMessageSizeExceededError]===true}get[kMessageSizeExceededError](){return true}};module.exports={AbortError,HTTPParserError,UndiciError,
HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,RequestContentLengthMismatchError,ConnectTimeoutError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,
ClientDestroyedError,ClientClosedError,InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,
RequestRetryError,ResponseError,SecureProxyConnectionError,MaxOriginsReachedError,Socks5ProxyError,MessageSizeExceededError}}});var require_wrap_handler=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/handler/wrap-handler.js"(exports,module){"use strict";var{InvalidArgumentError}=require_errors();module.
exports=class f{#r;constructor(r){this.#r=r}static wrap(r){return r.onRequestStart?r:new f(r)}onConnect(r,e){return this.#r.onConnect?.(r,e)}onResponseStarted(){
return this.#r.onResponseStarted?.()}onHeaders(r,e,o,t){return this.#r.onHeaders?.(r,e,o,t)}onUpgrade(r,e,o){return this.#r.onUpgrade?.(r,e,o)}onData(r){return this.#r.
onData?.(r)}onComplete(r){return this.#r.onComplete?.(r)}onError(r){if(!this.#r.onError)throw r;return this.#r.onError?.(r)}onRequestStart(r,e){this.#r.onConnect?.(
o=>r.abort(o),e)}onRequestUpgrade(r,e,o,t){const n=[];for(const[a,i]of Object.entries(o))n.push(Buffer.from(a,"latin1"),toRawHeaderValue(i));this.#r.onUpgrade?.(
e,n,t)}onResponseStart(r,e,o,t){const n=[];for(const[a,i]of Object.entries(o))n.push(Buffer.from(a,"latin1"),toRawHeaderValue(i));this.#r.onHeaders?.(e,n,()=>r.
resume(),t)===false&&r.pause()}onResponseData(r,e){this.#r.onData?.(e)===false&&r.pause()}onResponseEnd(r,e){const o=[];for(const[t,n]of Object.entries(e))o.push(
Buffer.from(t,"latin1"),toRawHeaderValue(n));this.#r.onComplete?.(o)}onResponseError(r,e){if(!this.#r.onError)throw new InvalidArgumentError("invalid onError me\
thod");this.#r.onError?.(e)}};function toRawHeaderValue(s){return Array.isArray(s)?s.map(r=>Buffer.from(r,"latin1")):Buffer.from(s,"latin1")}}});var require_dispatcher=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/dispatcher.js"(exports,module){"use strict";var EventEmitter=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_events */ .YP)();var WrapHandler=require_wrap_handler();
var wrapInterceptor=o=>(r,n)=>o(r,WrapHandler.wrap(n));var Dispatcher2=class extends EventEmitter{dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...r){const n=Array.isArray(r[0])?r[0]:r;let e=this.dispatch.bind(this);for(const t of n)
if(t!=null){if(typeof t!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof t}`);if(e=t(e),e=wrapInterceptor(e),e==null||typeof e!=
"function"||e.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,{get:(t,i)=>i==="dispatch"?e:t[i]})}};module.exports=Dispatcher2}});var require_assert=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:assert"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:assert")}});var require_querystring=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:querystring"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).
requireOfNode("node:querystring")}});var require_timers=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/timers.js"(exports,module){"use strict";var fastNow=0;var RESOLUTION_MS=1e3;var TICK_MS=(RESOLUTION_MS>>
1)-1;var fastNowTimeout;var kFastTimer=Symbol("kFastTimer");var fastTimers=[];var NOT_IN_LIST=-2;var TO_BE_CLEARED=-1;var PENDING=0;var ACTIVE=1;function onTick(){
fastNow+=TICK_MS;let e=0,s=fastTimers.length;for(;e<s;){const t=fastTimers[e];t._state===PENDING?(t._idleStart=fastNow-TICK_MS,t._state=ACTIVE):t._state===ACTIVE&&
fastNow>=t._idleStart+t._idleTimeout&&(t._state=TO_BE_CLEARED,t._idleStart=-1,t._onTimeout(t._timerArg)),t._state===TO_BE_CLEARED?(t._state=NOT_IN_LIST,--s!==0&&
(fastTimers[e]=fastTimers[s])):++e}fastTimers.length=s,fastTimers.length!==0&&refreshTimeout()}function refreshTimeout(){fastNowTimeout?.refresh?fastNowTimeout.
refresh():(clearTimeout(fastNowTimeout),fastNowTimeout=setTimeout(onTick,TICK_MS),fastNowTimeout?.unref())}var FastTimer=class{[kFastTimer]=true;_state=NOT_IN_LIST;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(s,t,i){
this._onTimeout=s,this._idleTimeout=t,this._timerArg=i,this.refresh()}refresh(){this._state===NOT_IN_LIST&&fastTimers.push(this),(!fastNowTimeout||fastTimers.length===
1)&&refreshTimeout(),this._state=PENDING}clear(){this._state=TO_BE_CLEARED,this._idleStart=-1}};module.exports={setTimeout(e,s,t){return s<=RESOLUTION_MS?setTimeout(
e,s,t):new FastTimer(e,s,t)},clearTimeout(e){e[kFastTimer]?e.clear():clearTimeout(e)},setFastTimeout(e,s,t){return new FastTimer(e,s,t)},clearFastTimeout(e){e.clear()},
now(){return fastNow},tick(e=0){fastNow+=e-RESOLUTION_MS+1,onTick(),onTick()},reset(){fastNow=0,fastTimers.length=0,clearTimeout(fastNowTimeout),fastNowTimeout=
null},kFastTimer}}});var require_constants=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/constants.js"(exports,module){"use strict";var wellknownHeaderNames=["Accept","Accept-Encoding",
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
Object.setPrototypeOf(wellknownHeaderNameBuffers,null);function getHeaderNameAsBuffer(e){let o=wellknownHeaderNameBuffers[e];return o===void 0&&(o=Buffer.from(e)),
o}for(let e=0;e<wellknownHeaderNames.length;++e){const o=wellknownHeaderNames[e],t=o.toLowerCase();headerNameLowerCasedRecord[o]=headerNameLowerCasedRecord[t]=t}
module.exports={wellknownHeaderNames,headerNameLowerCasedRecord,getHeaderNameAsBuffer}}});var require_tree=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/tree.js"(exports,module){"use strict";var{wellknownHeaderNames,headerNameLowerCasedRecord}=require_constants();
var TstNode=class _TstNode{value=null;left=null;middle=null;right=null;code;constructor(e,n,r){if(r===void 0||r>=e.length)throw new TypeError("Unreachable");if((this.
code=e.charCodeAt(r))>127)throw new TypeError("key must be ascii string");e.length!==++r?this.middle=new _TstNode(e,n,r):this.value=n}add(e,n){const r=e.length;
if(r===0)throw new TypeError("Unreachable");let t=0,l=this;for(;;){const s=e.charCodeAt(t);if(s>127)throw new TypeError("key must be ascii string");if(l.code===
s)if(r===++t){l.value=n;break}else if(l.middle!==null)l=l.middle;else{l.middle=new _TstNode(e,n,t);break}else if(l.code<s)if(l.left!==null)l=l.left;else{l.left=
new _TstNode(e,n,t);break}else if(l.right!==null)l=l.right;else{l.right=new _TstNode(e,n,t);break}}}search(e){const n=e.length;let r=0,t=this;for(;t!==null&&r<n;){
let l=e[r];for(l<=90&&l>=65&&(l|=32);t!==null;){if(l===t.code){if(n===++r)return t;t=t.middle;break}t=t.code<l?t.left:t.right}}return null}};var TernarySearchTree=class{node=null;insert(e,n){
this.node===null?this.node=new TstNode(e,n,0):this.node.add(e,n)}lookup(e){return this.node?.search(e)?.value??null}};var tree=new TernarySearchTree;for(let i=0;i<
wellknownHeaderNames.length;++i){const e=headerNameLowerCasedRecord[wellknownHeaderNames[i]];tree.insert(e,e)}module.exports={TernarySearchTree,tree}}});var require_util2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/util.js"(exports,module){"use strict";var assert=require_assert();var{kDestroyed,kBodyUsed,kListeners,
kBody}=require_symbols();var{IncomingMessage}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_http */ .n5)();var stream=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();var{stringify}=require_querystring();var{EventEmitter:EE}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_events */ .YP)();
var timers=require_timers();var{InvalidArgumentError,ConnectTimeoutError}=require_errors();var{headerNameLowerCasedRecord}=require_constants();var{tree}=require_tree();
var[nodeMajor,nodeMinor]=process.versions.node.split(".",2).map(e=>Number(e));var BodyAsyncIterable=class{constructor(t){this[kBody]=t,this[kBodyUsed]=false}async*[Symbol.
asyncIterator](){assert(!this[kBodyUsed],"disturbed"),this[kBodyUsed]=true,yield*this[kBody]}};function noop(){}function wrapRequestBody(e){return isStream(e)?(bodyLength(
e)===0&&e.on("data",function(){assert(false)}),typeof e.readableDidRead!="boolean"&&(e[kBodyUsed]=false,EE.prototype.on.call(e,"data",function(){this[kBodyUsed]=
true})),e):e&&typeof e.pipeTo=="function"?new BodyAsyncIterable(e):e&&isFormDataLike(e)?e:e&&typeof e!="string"&&!ArrayBuffer.isView(e)&&isIterable(e)?new BodyAsyncIterable(
e):e}function isStream(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function isBlobLike(e){if(e===null)return false;if(e instanceof
Blob)return true;if(typeof e!="object")return false;{const t=e[Symbol.toStringTag];return(t==="Blob"||t==="File")&&("stream"in e&&typeof e.stream=="function"||"\
arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}function pathHasQueryOrFragment(e){return e.includes("?")||e.includes("#")}function serializePathWithQuery(e,t){
if(pathHasQueryOrFragment(e))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const n=stringify(t);return n&&(e+="?"+n),e}
function isValidPort(e){const t=parseInt(e,10);return t===Number(e)&&t>=0&&t<=65535}function isHttpOrHttpsPrefixed(e){return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]===
"t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function parseURL(e){if(typeof e=="string"){if(e=new URL(e),!isHttpOrHttpsPrefixed(e.origin||e.protocol))throw new InvalidArgumentError(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!="object")throw new InvalidArgumentError("Invalid URL: The URL ar\
gument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&isValidPort(e.port)===false)throw new InvalidArgumentError("Invalid UR\
L: port must be a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new InvalidArgumentError("Invalid URL\
 path: the path must be a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new InvalidArgumentError("Invalid URL pathname: the\
 pathname must be a string or null/undefined.");if(e.hostname!=null&&typeof e.hostname!="string")throw new InvalidArgumentError("Invalid URL hostname: the hostn\
ame must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!="string")throw new InvalidArgumentError("Invalid URL origin: the origin must be a \
string or null/undefined.");if(!isHttpOrHttpsPrefixed(e.origin||e.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:\
` or `https:`.");const t=e.port!=null?e.port:e.protocol==="https:"?443:80;let n=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}:${t}`,r=e.path!=null?
e.path:`${e.pathname||""}${e.search||""}`;return n[n.length-1]==="/"&&(n=n.slice(0,n.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${n}${r}`)}if(!isHttpOrHttpsPrefixed(
e.origin||e.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}function parseOrigin(e){if(e=
parseURL(e),e.pathname!=="/"||e.search||e.hash)throw new InvalidArgumentError("invalid url");return e}function getHostname(e){if(e[0]==="["){const n=e.indexOf("\
]");return assert(n!==-1),e.substring(1,n)}const t=e.indexOf(":");return t===-1?e:e.substring(0,t)}function getServerName(e){if(!e)return null;assert(typeof e==
"string");const t=getHostname(e);return net.isIP(t)?"":t}function deepClone(e){return JSON.parse(JSON.stringify(e))}function isAsyncIterable(e){return e!=null&&
typeof e[Symbol.asyncIterator]=="function"}function isIterable(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.asyncIterator]=="funct\
ion")}function hasSafeIterator(e){const t=Object.getPrototypeOf(e);return Object.prototype.hasOwnProperty.call(e,Symbol.iterator)||t!=null&&t!==Object.prototype&&
typeof e[Symbol.iterator]=="function"}function bodyLength(e){if(e==null)return 0;if(isStream(e)){const t=e._readableState;return t&&t.objectMode===false&&t.ended===
true&&Number.isFinite(t.length)?t.length:null}else{if(isBlobLike(e))return e.size!=null?e.size:null;if(isBuffer(e))return e.byteLength}return null}function isDestroyed(e){
return e&&!!(e.destroyed||e[kDestroyed]||stream.isDestroyed?.(e))}function destroy(e,t){e==null||!isStream(e)||isDestroyed(e)||(typeof e.destroy=="function"?(Object.
getPrototypeOf(e).constructor===IncomingMessage&&(e.socket=null),e.destroy(t)):t&&queueMicrotask(()=>{e.emit("error",t)}),e.destroyed!==true&&(e[kDestroyed]=true))}
var KEEPALIVE_TIMEOUT_EXPR=/timeout=(\d+)/;function parseKeepAliveTimeout(e){const t=e.match(KEEPALIVE_TIMEOUT_EXPR);return t?parseInt(t[1],10)*1e3:null}function headerNameToString(e){
return typeof e=="string"?headerNameLowerCasedRecord[e]??e.toLowerCase():tree.lookup(e)??e.toString("latin1").toLowerCase()}function bufferToLowerCasedHeaderName(e){
return tree.lookup(e)??e.toString("latin1").toLowerCase()}function parseHeaders(e,t){t===void 0&&(t={});for(let n=0;n<e.length;n+=2){const r=headerNameToString(
e[n]);let o=t[r];if(o!==void 0)if(Object.hasOwn(t,r))typeof o=="string"&&(o=[o],t[r]=o),o.push(e[n+1].toString("latin1"));else{const i=typeof e[n+1]=="string"?e[n+
1]:Array.isArray(e[n+1])?e[n+1].map(s=>s.toString("latin1")):e[n+1].toString("latin1");r==="__proto__"?Object.defineProperty(t,r,{value:i,enumerable:true,configurable:true,
writable:true}):t[r]=i}else{const i=typeof e[n+1]=="string"?e[n+1]:Array.isArray(e[n+1])?e[n+1].map(s=>s.toString("latin1")):e[n+1].toString("latin1");t[r]=i}}return t}
function parseRawHeaders(e){const t=e.length,n=new Array(t);let r,o;for(let i=0;i<t;i+=2)r=e[i],o=e[i+1],typeof r!="string"&&(r=r.toString()),typeof o!="string"&&
(o=o.toString("latin1")),n[i]=r,n[i+1]=o;return n}function toRawHeaders(e){const t=[];for(const[n,r]of Object.entries(e))if(Array.isArray(r))for(const o of r)t.
push(Buffer.from(n,"latin1"),Buffer.from(`${o}`,"latin1"));else t.push(Buffer.from(n,"latin1"),Buffer.from(`${r}`,"latin1"));return t}function encodeRawHeaders(e){
if(!Array.isArray(e))throw new TypeError("expected headers to be an array");return e.map(t=>Buffer.from(t))}function isBuffer(e){return e instanceof Uint8Array||
Buffer.isBuffer(e)}function assertRequestHandler(e,t,n){if(!e||typeof e!="object")throw new InvalidArgumentError("handler must be an object");if(typeof e.onRequestStart!=
"function"){if(typeof e.onConnect!="function")throw new InvalidArgumentError("invalid onConnect method");if(typeof e.onError!="function")throw new InvalidArgumentError(
"invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new InvalidArgumentError("invalid onBodySent method");if(n||t==="CONNE\
CT"){if(typeof e.onUpgrade!="function")throw new InvalidArgumentError("invalid onUpgrade method")}else{if(typeof e.onHeaders!="function")throw new InvalidArgumentError(
"invalid onHeaders method");if(typeof e.onData!="function")throw new InvalidArgumentError("invalid onData method");if(typeof e.onComplete!="function")throw new InvalidArgumentError(
"invalid onComplete method")}}}function isDisturbed(e){return!!(e&&(stream.isDisturbed(e)||e[kBodyUsed]))}function getSocketInfo(e){return{localAddress:e.localAddress,
localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.
bytesRead}}function ReadableStreamFrom(e){let t;return new ReadableStream({start(){t=e[Symbol.asyncIterator]()},pull(n){return t.next().then(({done:r,value:o})=>{
if(r)return queueMicrotask(()=>{n.close(),n.byobRequest?.respond(0)});{const i=Buffer.isBuffer(o)?o:Buffer.from(o);return i.byteLength?n.enqueue(new Uint8Array(
i)):this.pull(n)}})},cancel(){return t.return()},type:"bytes"})}function isFormDataLike(e){return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.delete==
"function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]==="FormData"}function addAbortListener(e,t){
return"addEventListener"in e?(e.addEventListener("abort",t,{once:true}),()=>e.removeEventListener("abort",t)):(e.once("abort",t),()=>e.removeListener("abort",t))}
var validTokenChars=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,
0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function isTokenCharCode(e){return validTokenChars[e]===1}var tokenRegExp=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
function isValidHTTPToken(e){if(e.length>=12)return tokenRegExp.test(e);if(e.length===0)return false;for(let t=0;t<e.length;t++)if(validTokenChars[e.charCodeAt(
t)]!==1)return false;return true}var headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/;function isValidHeaderValue(e){return!headerCharRegex.test(e)}var rangeHeaderRegex=/^bytes (\d+)-(\d+)\/(\d+)?$/;
function parseRangeHeader(e){if(e==null||e==="")return{start:0,end:null,size:null};const t=e?e.match(rangeHeaderRegex):null;return t?{start:parseInt(t[1]),end:t[2]?
parseInt(t[2]):null,size:t[3]?parseInt(t[3]):null}:null}function addListener(e,t,n){return(e[kListeners]??=[]).push([t,n]),e.on(t,n),e}function removeAllListeners(e){
if(e[kListeners]!=null){for(const[t,n]of e[kListeners])e.removeListener(t,n);e[kListeners]=null}return e}function errorRequest(e,t,n){try{t.onError(n),assert(t.
aborted)}catch(r){e.emit("error",r)}}var setupConnectTimeout=process.platform==="win32"?(e,t)=>{if(!t.timeout)return noop;let n=null,r=null;const o=timers.setFastTimeout(
()=>{n=setImmediate(()=>{r=setImmediate(()=>onConnectTimeout(e.deref(),t))})},t.timeout);return()=>{timers.clearFastTimeout(o),clearImmediate(n),clearImmediate(
r)}}:(e,t)=>{if(!t.timeout)return noop;let n=null;const r=timers.setFastTimeout(()=>{n=setImmediate(()=>{onConnectTimeout(e.deref(),t)})},t.timeout);return()=>{
timers.clearFastTimeout(r),clearImmediate(n)}};function onConnectTimeout(e,t){if(e==null)return;let n="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?
n+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:n+=` (attempted address: ${t.hostname}:${t.port},`,n+=` timeout: ${t.timeout}ms)`,
destroy(e,new ConnectTimeoutError(n))}function getProtocolFromUrlString(e){if(e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p")switch(e[4]){case":":return"http:";case"\
s":if(e[5]===":")return"https:"}return e.slice(0,e.indexOf(":")+1)}var kEnumerableProperty=Object.create(null);kEnumerableProperty.enumerable=true;var normalizedMethodRecordsBase={
delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"};var normalizedMethodRecords={
...normalizedMethodRecordsBase,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(normalizedMethodRecordsBase,null),Object.setPrototypeOf(normalizedMethodRecords,
null),module.exports={kEnumerableProperty,isDisturbed,isBlobLike,parseOrigin,parseURL,getServerName,isStream,isIterable,hasSafeIterator,isAsyncIterable,isDestroyed,
headerNameToString,bufferToLowerCasedHeaderName,addListener,removeAllListeners,errorRequest,parseRawHeaders,toRawHeaders,encodeRawHeaders,parseHeaders,parseKeepAliveTimeout,
destroy,bodyLength,deepClone,ReadableStreamFrom,isBuffer,assertRequestHandler,getSocketInfo,isFormDataLike,pathHasQueryOrFragment,serializePathWithQuery,addAbortListener,
isValidHTTPToken,isValidHeaderValue,isTokenCharCode,parseRangeHeader,normalizedMethodRecordsBase,normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,nodeMajor,
nodeMinor,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody,setupConnectTimeout,getProtocolFromUrlString}}});var require_unwrap_handler=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/handler/unwrap-handler.js"(exports,module){"use strict";var{parseHeaders}=require_util2();var{InvalidArgumentError}=require_errors();
var kResume=Symbol("resume");var UnwrapController=class{#s=false;#t=null;#e=false;#r;[kResume]=null;rawHeaders=null;rawTrailers=null;constructor(t){this.#r=t}pause(){
this.#s=true}resume(){this.#s&&(this.#s=false,this[kResume]?.())}abort(t){this.#e||(this.#e=true,this.#t=t,this.#r(t))}get aborted(){return this.#e}get reason(){
return this.#t}get paused(){return this.#s}};module.exports=class r{#s;#t;constructor(t){this.#s=t}static unwrap(t){return t.onRequestStart?new r(t):t}onConnect(t,s){
this.#t=new UnwrapController(t),this.#s.onRequestStart?.(this.#t,s)}onResponseStarted(){return this.#s.onResponseStarted?.()}onUpgrade(t,s,e){this.#t.rawHeaders=
s,this.#s.onRequestUpgrade?.(this.#t,t,parseHeaders(s),e)}onHeaders(t,s,e,n){return this.#t[kResume]=e,this.#t.rawHeaders=s,this.#s.onResponseStart?.(this.#t,t,
parseHeaders(s),n),!this.#t.paused}onData(t){return this.#s.onResponseData?.(this.#t,t),!this.#t.paused}onComplete(t){this.#t.rawTrailers=t,this.#s.onResponseEnd?.(
this.#t,parseHeaders(t))}onError(t){if(!this.#s.onResponseError)throw new InvalidArgumentError("invalid onError method");this.#s.onResponseError?.(this.#t,t)}}}});var require_dispatcher_base=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(exports,module){"use strict";var buffer=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_buffer */ .Dm)();var Dispatcher2=require_dispatcher();
var UnwrapHandler=require_unwrap_handler();var{ClientDestroyedError,ClientClosedError,InvalidArgumentError}=require_errors();var{kDestroy,kClose,kClosed,kDestroyed,
kDispatch}=require_symbols();var kOnDestroyed=Symbol("onDestroyed");var kOnClosed=Symbol("onClosed");var kWebSocketOptions=Symbol("webSocketOptions");var kEventSourceOptions=Symbol(
"eventSourceOptions");var DispatcherBase=class extends Dispatcher2{[kDestroyed]=false;[kOnDestroyed]=null;[kClosed]=false;[kOnClosed]=null;constructor(e){super(),
this[kWebSocketOptions]=e?.webSocket??{},this[kEventSourceOptions]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[kWebSocketOptions].maxFragments??
131072,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[kEventSourceOptions].maxEventSize??
buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}close(e){if(e===void 0)return new Promise((s,n)=>{this.close(
(o,i)=>o?n(o):s(i))});if(typeof e!="function")throw new InvalidArgumentError("invalid callback");if(this[kDestroyed]){const s=new ClientDestroyedError;queueMicrotask(
()=>e(s,null));return}if(this[kClosed]){this[kOnClosed]?this[kOnClosed].push(e):queueMicrotask(()=>e(null,null));return}this[kClosed]=true,this[kOnClosed]??=[],
this[kOnClosed].push(e);const t=()=>{const s=this[kOnClosed];this[kOnClosed]=null;for(let n=0;n<s.length;n++)s[n](null,null)};this[kClose]().then(()=>this.destroy()).
then(()=>queueMicrotask(t))}destroy(e,t){if(typeof e=="function"&&(t=e,e=null),t===void 0)return new Promise((n,o)=>{this.destroy(e,(i,r)=>i?o(i):n(r))});if(typeof t!=
"function")throw new InvalidArgumentError("invalid callback");if(this[kDestroyed]){this[kOnDestroyed]?this[kOnDestroyed].push(t):queueMicrotask(()=>t(null,null));
return}e||(e=new ClientDestroyedError),this[kDestroyed]=true,this[kOnDestroyed]??=[],this[kOnDestroyed].push(t);const s=()=>{const n=this[kOnDestroyed];this[kOnDestroyed]=
null;for(let o=0;o<n.length;o++)n[o](null,null)};this[kDestroy](e).then(()=>queueMicrotask(s))}dispatch(e,t){if(!t||typeof t!="object")throw new InvalidArgumentError(
"handler must be an object");t=UnwrapHandler.unwrap(t);try{if(!e||typeof e!="object")throw new InvalidArgumentError("opts must be an object.");if(this[kDestroyed]||
this[kOnDestroyed])throw new ClientDestroyedError;if(this[kClosed])throw new ClientClosedError;return this[kDispatch](e,t)}catch(s){if(typeof t.onError!="functi\
on")throw s;return t.onError(s),false}}};module.exports=DispatcherBase}});var require_stats=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/stats.js"(exports,module){"use strict";var{kConnected,kPending,kRunning,kSize,kFree,kQueued}=require_symbols();
var ClientStats=class{constructor(s){this.connected=s[kConnected],this.pending=s[kPending],this.running=s[kRunning],this.size=s[kSize]}};var PoolStats=class{constructor(s){
this.connected=s[kConnected],this.free=s[kFree],this.pending=s[kPending],this.queued=s[kQueued],this.running=s[kRunning],this.size=s[kSize]}};module.exports={ClientStats,
PoolStats}}});var require_fixed_queue=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/fixed-queue.js"(exports,module){"use strict";var FixedCircularBuffer=class{bottom=0;top=0;list=new Array(
2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(t){this.list[this.top]=t,this.top=this.
top+1&2047}shift(){const t=this.list[this.bottom];return t===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,t)}};module.exports=class{constructor(){
this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(t){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer),
this.head.push(t)}shift(){const t=this.tail,i=t.shift();return t.isEmpty()&&t.next!==null&&(this.tail=t.next,t.next=null),i}}}});var require_pool_base=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/pool-base.js"(exports,module){"use strict";var{PoolStats}=require_stats();var DispatcherBase=require_dispatcher_base();
var FixedQueue=require_fixed_queue();var{kConnected,kSize,kRunning,kPending,kQueued,kBusy,kFree,kUrl,kClose,kDestroy,kDispatch}=require_symbols();var kClients=Symbol(
"clients");var kNeedDrain=Symbol("needDrain");var kQueue=Symbol("queue");var kClosedResolve=Symbol("closed resolve");var kOnDrain=Symbol("onDrain");var kOnConnect=Symbol(
"onConnect");var kOnDisconnect=Symbol("onDisconnect");var kOnConnectionError=Symbol("onConnectionError");var kGetDispatcher=Symbol("get dispatcher");var kAddClient=Symbol(
"add client");var kRemoveClient=Symbol("remove client");var PoolBase=class extends DispatcherBase{[kQueue]=new FixedQueue;[kQueued]=0;[kClients]=[];[kNeedDrain]=false;[kOnDrain](t,e,s){
const r=this[kQueue];let n=false;for(;!n;){const i=r.shift();if(!i)break;this[kQueued]--,n=!t.dispatch(i.opts,i.handler)}if(t[kNeedDrain]=n,!n&&this[kNeedDrain]&&
(this[kNeedDrain]=false,this.emit("drain",e,[this,...s])),this[kClosedResolve]&&r.isEmpty()){const i=[];for(let o=0;o<this[kClients].length;o++){const h=this[kClients][o];
h.destroyed||i.push(h.close())}return Promise.all(i).then(this[kClosedResolve])}}[kOnConnect]=(t,e)=>{this.emit("connect",t,[this,...e])};[kOnDisconnect]=(t,e,s)=>{
this.emit("disconnect",t,[this,...e],s)};[kOnConnectionError]=(t,e,s)=>{this.emit("connectionError",t,[this,...e],s)};get[kBusy](){return this[kNeedDrain]}get[kConnected](){
let t=0;for(const{[kConnected]:e}of this[kClients])t+=e;return t}get[kFree](){let t=0;for(const{[kConnected]:e,[kNeedDrain]:s}of this[kClients])t+=e&&!s;return t}get[kPending](){
let t=this[kQueued];for(const{[kPending]:e}of this[kClients])t+=e;return t}get[kRunning](){let t=0;for(const{[kRunning]:e}of this[kClients])t+=e;return t}get[kSize](){
let t=this[kQueued];for(const{[kSize]:e}of this[kClients])t+=e;return t}get stats(){return new PoolStats(this)}[kClose](){if(this[kQueue].isEmpty()){const t=[];
for(let e=0;e<this[kClients].length;e++){const s=this[kClients][e];s.destroyed||t.push(s.close())}return Promise.all(t)}else return new Promise(t=>{this[kClosedResolve]=
t})}[kDestroy](t){for(;;){const s=this[kQueue].shift();if(!s)break;s.handler.onError(t)}const e=new Array(this[kClients].length);for(let s=0;s<this[kClients].length;s++)
e[s]=this[kClients][s].destroy(t);return Promise.all(e)}[kDispatch](t,e){const s=this[kGetDispatcher]();return s?s.dispatch(t,e)||(s[kNeedDrain]=true,this[kNeedDrain]=
!this[kGetDispatcher]()):(this[kNeedDrain]=true,this[kQueue].push({opts:t,handler:e}),this[kQueued]++),!this[kNeedDrain]}[kAddClient](t){return t.on("drain",this[kOnDrain].
bind(this,t)).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError]),this[kClients].push(t),this[kNeedDrain]&&
queueMicrotask(()=>{this[kNeedDrain]&&this[kOnDrain](t,t[kUrl],[t,this])}),this}[kRemoveClient](t){t.close(()=>{const e=this[kClients].indexOf(t);e!==-1&&this[kClients].
splice(e,1)}),this[kNeedDrain]=this[kClients].some(e=>!e[kNeedDrain]&&e.closed!==true&&e.destroyed!==true)}};module.exports={PoolBase,kClients,kNeedDrain,kAddClient,
kRemoveClient,kGetDispatcher}}});var require_diagnostics_channel=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:diagnostics_channel"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).
requireOfNode("node:diagnostics_channel")}});var require_diagnostics=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/diagnostics.js"(exports,module){"use strict";var diagnosticsChannel=require_diagnostics_channel();
var util=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var undiciDebugLog=util.debuglog("undici");var fetchDebuglog=util.debuglog("fetch");var websocketDebuglog=util.debuglog("websocket");var channels={
beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.channel("undici:client:connected"),connectError:diagnosticsChannel.
channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:sendHeaders"),create:diagnosticsChannel.channel("undici:request:crea\
te"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),bodyChunkSent:diagnosticsChannel.channel("undici:request:bodyChunkSent"),bodyChunkReceived:diagnosticsChannel.
channel("undici:request:bodyChunkReceived"),headers:diagnosticsChannel.channel("undici:request:headers"),trailers:diagnosticsChannel.channel("undici:request:tra\
ilers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.channel("undici:websocket:open"),close:diagnosticsChannel.channel("undi\
ci:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_error"),ping:diagnosticsChannel.channel("undici:websocket:ping"),pong:diagnosticsChannel.
channel("undici:websocket:pong"),proxyConnected:diagnosticsChannel.channel("undici:proxy:connected")};var isTrackingClientEvents=false;function trackClientEvents(r=undiciDebugLog){
if(!isTrackingClientEvents){if(channels.beforeConnect.hasSubscribers||channels.connected.hasSubscribers||channels.connectError.hasSubscribers||channels.sendHeaders.
hasSubscribers){isTrackingClientEvents=true;return}isTrackingClientEvents=true,diagnosticsChannel.subscribe("undici:client:beforeConnect",e=>{const{connectParams:{
version:c,protocol:n,port:s,host:t}}=e;r("connecting to %s%s using %s%s",t,s?`:${s}`:"",n,c)}),diagnosticsChannel.subscribe("undici:client:connected",e=>{const{
connectParams:{version:c,protocol:n,port:s,host:t}}=e;r("connected to %s%s using %s%s",t,s?`:${s}`:"",n,c)}),diagnosticsChannel.subscribe("undici:client:connect\
Error",e=>{const{connectParams:{version:c,protocol:n,port:s,host:t},error:i}=e;r("connection to %s%s using %s%s errored - %s",t,s?`:${s}`:"",n,c,i.message)}),diagnosticsChannel.
subscribe("undici:client:sendHeaders",e=>{const{request:{method:c,path:n,origin:s}}=e;r("sending request to %s %s%s",c,s,n)})}}var isTrackingRequestEvents=false;
function trackRequestEvents(r=undiciDebugLog){if(!isTrackingRequestEvents){if(channels.headers.hasSubscribers||channels.trailers.hasSubscribers||channels.error.
hasSubscribers){isTrackingRequestEvents=true;return}isTrackingRequestEvents=true,diagnosticsChannel.subscribe("undici:request:headers",e=>{const{request:{method:c,
path:n,origin:s},response:{statusCode:t}}=e;r("received response to %s %s%s - HTTP %d",c,s,n,t)}),diagnosticsChannel.subscribe("undici:request:trailers",e=>{const{
request:{method:c,path:n,origin:s}}=e;r("trailers received from %s %s%s",c,s,n)}),diagnosticsChannel.subscribe("undici:request:error",e=>{const{request:{method:c,
path:n,origin:s},error:t}=e;r("request to %s %s%s errored - %s",c,s,n,t.message)})}}var isTrackingWebSocketEvents=false;function trackWebSocketEvents(r=websocketDebuglog){
if(!isTrackingWebSocketEvents){if(channels.open.hasSubscribers||channels.close.hasSubscribers||channels.socketError.hasSubscribers||channels.ping.hasSubscribers||
channels.pong.hasSubscribers){isTrackingWebSocketEvents=true;return}isTrackingWebSocketEvents=true,diagnosticsChannel.subscribe("undici:websocket:open",e=>{if(e.
address!=null){const{address:c,port:n}=e.address;r("connection opened %s%s",c,n?`:${n}`:"")}else r("connection opened")}),diagnosticsChannel.subscribe("undici:w\
ebsocket:close",e=>{const{websocket:c,code:n,reason:s}=e;r("closed connection to %s - %s %s",c.url,n,s)}),diagnosticsChannel.subscribe("undici:websocket:socket_\
error",e=>{r("connection errored - %s",e.message)}),diagnosticsChannel.subscribe("undici:websocket:ping",e=>{r("ping received")}),diagnosticsChannel.subscribe("\
undici:websocket:pong",e=>{r("pong received")})}}(undiciDebugLog.enabled||fetchDebuglog.enabled)&&(trackClientEvents(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog),
trackRequestEvents(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)),websocketDebuglog.enabled&&(trackClientEvents(undiciDebugLog.enabled?undiciDebugLog:websocketDebuglog),
trackWebSocketEvents(websocketDebuglog)),module.exports={channels}}});var require_request=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/request.js"(exports,module){"use strict";var{InvalidArgumentError,NotSupportedError}=require_errors();
var assert=require_assert();var{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,isIterable,hasSafeIterator,isBlobLike,serializePathWithQuery,
assertRequestHandler,getServerName,normalizedMethodRecords,getProtocolFromUrlString}=require_util2();var{channels}=require_diagnostics();var{headerNameLowerCasedRecord}=require_constants();
var invalidPathRegex=/[^\u0021-\u00ff]/;function isValidContentLengthHeaderValue(o){if(typeof o!="string"||o.length===0)return false;for(let t=0;t<o.length;t++){
const e=o.charCodeAt(t);if(e<48||e>57)return false}return true}var kHandler=Symbol("handler");var Request=class{constructor(t,{path:e,method:n,body:r,headers:i,
query:h,idempotent:w,blocking:y,upgrade:a,headersTimeout:u,bodyTimeout:d,reset:c,expectContinue:b,servername:m,throwOnError:S,maxRedirections:p,typeOfService:f},g){
if(typeof e!="string")throw new InvalidArgumentError("path must be a string");if(e[0]!=="/"&&!(e.startsWith("http://")||e.startsWith("https://"))&&n!=="CONNECT")
throw new InvalidArgumentError("path must be an absolute URL or start with a slash");if(invalidPathRegex.test(e))throw new InvalidArgumentError("invalid request\
 path");if(typeof n!="string")throw new InvalidArgumentError("method must be a string");if(normalizedMethodRecords[n]===void 0&&!isValidHTTPToken(n))throw new InvalidArgumentError(
"invalid request method");if(a&&typeof a!="string")throw new InvalidArgumentError("upgrade must be a string");if(a&&!isValidHeaderValue(a))throw new InvalidArgumentError(
"invalid upgrade header");if(u!=null&&(!Number.isFinite(u)||u<0))throw new InvalidArgumentError("invalid headersTimeout");if(d!=null&&(!Number.isFinite(d)||d<0))
throw new InvalidArgumentError("invalid bodyTimeout");if(c!=null&&typeof c!="boolean")throw new InvalidArgumentError("invalid reset");if(b!=null&&typeof b!="boo\
lean")throw new InvalidArgumentError("invalid expectContinue");if(S!=null)throw new InvalidArgumentError("invalid throwOnError");if(p!=null&&p!==0)throw new InvalidArgumentError(
"maxRedirections is not supported, use the redirect interceptor");if(f!=null&&(!Number.isInteger(f)||f<0||f>255))throw new InvalidArgumentError("typeOfService m\
ust be an integer between 0 and 255");if(this.headersTimeout=u,this.bodyTimeout=d,this.method=n,this.typeOfService=f,this.abort=null,r==null)this.body=null;else if(isStream(
r)){this.body=r;const s=this.body._readableState;(!s||!s.autoDestroy)&&(this.endHandler=function(){destroy(this)},this.body.on("end",this.endHandler)),this.errorHandler=
l=>{this.abort?this.abort(l):this.error=l},this.body.on("error",this.errorHandler)}else if(isBuffer(r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(
r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(r):null;else if(typeof r==
"string")this.body=r.length?Buffer.from(r):null;else if(isFormDataLike(r)||isIterable(r)||isBlobLike(r))this.body=r;else throw new InvalidArgumentError("body mu\
st be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=false,this.aborted=false,this.upgrade=a||null,this.path=h?serializePathWithQuery(
e,h):e,this.origin=t,this.protocol=getProtocolFromUrlString(t),this.idempotent=w??(n==="HEAD"||n==="GET"),this.blocking=y??this.method!=="HEAD",this.reset=c??null,
this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=b??false,Array.isArray(i)){if(i.length%2!==0)throw new InvalidArgumentError(
"headers array must be even");for(let s=0;s<i.length;s+=2)processHeader(this,i[s],i[s+1])}else if(i&&typeof i=="object")if(hasSafeIterator(i))for(const s of i){
if(!Array.isArray(s)||s.length!==2)throw new InvalidArgumentError("headers must be in key-value pair format");processHeader(this,s[0],s[1])}else{const s=Object.
keys(i);for(let l=0;l<s.length;++l)processHeader(this,s[l],i[s[l]])}else if(i!=null)throw new InvalidArgumentError("headers must be an object or an array");assertRequestHandler(
g,n,a),this.servername=m||getServerName(this.host)||null,this[kHandler]=g,channels.create.hasSubscribers&&channels.create.publish({request:this})}onBodySent(t){
if(channels.bodyChunkSent.hasSubscribers&&channels.bodyChunkSent.publish({request:this,chunk:t}),this[kHandler].onBodySent)try{return this[kHandler].onBodySent(
t)}catch(e){this.abort(e)}}onRequestSent(){if(channels.bodySent.hasSubscribers&&channels.bodySent.publish({request:this}),this[kHandler].onRequestSent)try{return this[kHandler].
onRequestSent()}catch(t){this.abort(t)}}onConnect(t){if(assert(!this.aborted),assert(!this.completed),this.error)t(this.error);else return this.abort=t,this[kHandler].
onConnect(t)}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onHeaders(t,e,n,r){assert(!this.aborted),assert(!this.completed),channels.headers.hasSubscribers&&
channels.headers.publish({request:this,response:{statusCode:t,headers:e,statusText:r}});try{return this[kHandler].onHeaders(t,e,n,r)}catch(i){this.abort(i)}}onData(t){
assert(!this.aborted),assert(!this.completed),channels.bodyChunkReceived.hasSubscribers&&channels.bodyChunkReceived.publish({request:this,chunk:t});try{return this[kHandler].
onData(t)}catch(e){return this.abort(e),false}}onUpgrade(t,e,n,r=""){this.onFinally(),assert(!this.aborted),assert(!this.completed),channels.headers.hasSubscribers&&
channels.headers.publish({request:this,response:{statusCode:t,headers:e,statusText:r}});const i=this[kHandler].onUpgrade(t,e,n);return this.aborted||(this.completed=
true,channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers:[]})),i}onComplete(t){this.onFinally(),assert(!this.aborted),assert(!this.
completed),this.completed=true,channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers:t});try{return this[kHandler].onComplete(t)}catch(e){
this.onError(e)}}onError(t){if(this.onFinally(),channels.error.hasSubscribers&&channels.error.publish({request:this,error:t}),!this.aborted)return this.aborted=
true,this[kHandler].onError(t)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off(
"end",this.endHandler),this.endHandler=null)}addHeader(t,e){return processHeader(this,t,e),this}};function processHeader(o,t,e){if(e&&typeof e=="object"&&!Array.
isArray(e))throw new InvalidArgumentError(`invalid ${t} header`);if(e===void 0)return;let n=headerNameLowerCasedRecord[t];if(n===void 0&&(n=t.toLowerCase(),headerNameLowerCasedRecord[n]===
void 0&&!isValidHTTPToken(n)))throw new InvalidArgumentError("invalid header key");if(Array.isArray(e)){const r=[];for(let i=0;i<e.length;i++)if(typeof e[i]=="s\
tring"){if(!isValidHeaderValue(e[i]))throw new InvalidArgumentError(`invalid ${t} header`);r.push(e[i])}else if(e[i]===null)r.push("");else{if(typeof e[i]=="obj\
ect")throw new InvalidArgumentError(`invalid ${t} header`);{const h=`${e[i]}`;if(!isValidHeaderValue(h))throw new InvalidArgumentError(`invalid ${t} header`);r.
push(h)}}e=r}else if(typeof e=="string"){if(!isValidHeaderValue(e))throw new InvalidArgumentError(`invalid ${t} header`)}else if(e===null)e="";else if(e=`${e}`,
!isValidHeaderValue(e))throw new InvalidArgumentError(`invalid ${t} header`);if(n==="host"){if(o.host!==null)throw new InvalidArgumentError("duplicate host head\
er");if(typeof e!="string")throw new InvalidArgumentError("invalid host header");o.host=e}else if(n==="content-length"){if(o.contentLength!==null)throw new InvalidArgumentError(
"duplicate content-length header");if(!isValidContentLengthHeaderValue(e))throw new InvalidArgumentError("invalid content-length header");o.contentLength=parseInt(
e,10)}else if(o.contentType===null&&n==="content-type")o.contentType=e,o.headers.push(t,e);else{if(n==="transfer-encoding"||n==="keep-alive"||n==="upgrade")throw new InvalidArgumentError(
`invalid ${n} header`);if(n==="connection"){const r=typeof e=="string"?e:null;if(r===null)throw new InvalidArgumentError("invalid connection header");for(const i of r.
toLowerCase().split(",")){const h=i.trim();if(!isValidHTTPToken(h))throw new InvalidArgumentError("invalid connection header");h==="close"&&(o.reset=true)}}else{
if(n==="expect")throw new NotSupportedError("expect header not supported");o.headers.push(t,e)}}}module.exports=Request}});var require_connect=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/connect.js"(exports,module){"use strict";var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();var assert=require_assert();var util=require_util2();
var{InvalidArgumentError}=require_errors();var tls;var SessionCache=class{constructor(s){this._maxCachedSessions=s,this._sessionCache=new Map,this._sessionRegistry=
new FinalizationRegistry(e=>{if(this._sessionCache.size<this._maxCachedSessions)return;const o=this._sessionCache.get(e);o!==void 0&&o.deref()===void 0&&this._sessionCache.
delete(e)})}get(s){const e=this._sessionCache.get(s);return e?e.deref():null}set(s,e){if(this._maxCachedSessions!==0){if(this._sessionCache.has(s))this._sessionCache.
delete(s);else if(this._sessionCache.size>=this._maxCachedSessions){let o=false;for(const[t,a]of this._sessionCache)if(a.deref()===void 0){this._sessionCache.delete(
t),o=true;break}if(!o){const t=this._sessionCache.keys().next();t.done||this._sessionCache.delete(t.value)}}this._sessionCache.set(s,new WeakRef(e)),this._sessionRegistry.
register(e,s)}}};function buildConnector({allowH2:h,useH2c:s,maxCachedSessions:e,socketPath:o,timeout:t,session:a,...v}){if(e!=null&&(!Number.isInteger(e)||e<0))
throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");const r={path:o,...v},C=new SessionCache(e??100);return t=t??1e4,h=h??false,
function({hostname:l,host:q,protocol:_,port:c,servername:f,localAddress:g,httpSocket:k},u){let i;if(_==="https:"){tls||(tls=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_tls */ .EI)()),f=f||r.servername||util.
getServerName(q)||null;const n=f||l;assert(n);const d=a||C.get(n)||null;c=c||443,i=tls.connect({highWaterMark:16384,...r,servername:f,session:d,localAddress:g,ALPNProtocols:h?
["http/1.1","h2"]:["http/1.1"],socket:k,port:c,host:l}),i.on("session",function(y){C.set(n,y)})}else assert(!k,"httpSocket can only be sent on TLS update"),c=c||
80,i=net.connect({highWaterMark:64*1024,...r,localAddress:g,port:c,host:l}),s===true&&(i.alpnProtocol="h2");if(r.keepAlive==null||r.keepAlive){const n=r.keepAliveInitialDelay===
void 0?6e4:r.keepAliveInitialDelay;i.setKeepAlive(true,n)}const p=util.setupConnectTimeout(new WeakRef(i),{timeout:t,hostname:l,port:c});return i.setNoDelay(true).
once(_==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(p),u){const n=u;u=null,n(null,this)}}).on("error",function(n){if(queueMicrotask(p),u){const d=u;
u=null,d(n)}}),i}}module.exports=buildConnector}});var require_utils=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),exports.enumToMap=
enumToMap;function enumToMap(r,t=[],n=[]){const o=(t?.length??0)===0,s=(n?.length??0)===0;return Object.fromEntries(Object.entries(r).filter(([,e])=>typeof e=="\
number"&&(o||t.includes(e))&&(s||!n.includes(e))))}}});var require_constants2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),
exports.SPECIAL_HEADERS=exports.MINOR=exports.MAJOR=exports.HTAB_SP_VCHAR_OBS_TEXT=exports.QUOTED_STRING=exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS=exports.
TOKEN=exports.HEX=exports.URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.ALPHA=exports.STATUSES_HTTP=
exports.H_METHOD_MAP=exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.HEADER_STATE=exports.FINISH=exports.STATUSES=exports.
METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=void 0;var utils_1=require_utils();exports.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,
LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,
INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,
CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,
CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,
CB_PROTOCOL_COMPLETE:38},exports.TYPE={BOTH:0,REQUEST:1,RESPONSE:2},exports.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,
CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},exports.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,
DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},exports.METHODS={DELETE:0,GET:1,
HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,
MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,
ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},exports.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,
PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,
CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,
IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,
TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,
PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,
RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,
FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,
LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,
REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,
INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,
INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,
CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,
SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},exports.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},
exports.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},
exports.METHODS_HTTP=[exports.METHODS.DELETE,exports.METHODS.GET,exports.METHODS.HEAD,exports.METHODS.POST,exports.METHODS.PUT,exports.METHODS.CONNECT,exports.METHODS.
OPTIONS,exports.METHODS.TRACE,exports.METHODS.COPY,exports.METHODS.LOCK,exports.METHODS.MKCOL,exports.METHODS.MOVE,exports.METHODS.PROPFIND,exports.METHODS.PROPPATCH,
exports.METHODS.SEARCH,exports.METHODS.UNLOCK,exports.METHODS.BIND,exports.METHODS.REBIND,exports.METHODS.UNBIND,exports.METHODS.ACL,exports.METHODS.REPORT,exports.
METHODS.MKACTIVITY,exports.METHODS.CHECKOUT,exports.METHODS.MERGE,exports.METHODS["M-SEARCH"],exports.METHODS.NOTIFY,exports.METHODS.SUBSCRIBE,exports.METHODS.UNSUBSCRIBE,
exports.METHODS.PATCH,exports.METHODS.PURGE,exports.METHODS.MKCALENDAR,exports.METHODS.LINK,exports.METHODS.UNLINK,exports.METHODS.PRI,exports.METHODS.SOURCE,exports.
METHODS.QUERY],exports.METHODS_ICE=[exports.METHODS.SOURCE],exports.METHODS_RTSP=[exports.METHODS.OPTIONS,exports.METHODS.DESCRIBE,exports.METHODS.ANNOUNCE,exports.
METHODS.SETUP,exports.METHODS.PLAY,exports.METHODS.PAUSE,exports.METHODS.TEARDOWN,exports.METHODS.GET_PARAMETER,exports.METHODS.SET_PARAMETER,exports.METHODS.REDIRECT,
exports.METHODS.RECORD,exports.METHODS.FLUSH,exports.METHODS.GET,exports.METHODS.POST],exports.METHOD_MAP=(0,utils_1.enumToMap)(exports.METHODS),exports.H_METHOD_MAP=
Object.fromEntries(Object.entries(exports.METHODS).filter(([E])=>E.startsWith("H"))),exports.STATUSES_HTTP=[exports.STATUSES.CONTINUE,exports.STATUSES.SWITCHING_PROTOCOLS,
exports.STATUSES.PROCESSING,exports.STATUSES.EARLY_HINTS,exports.STATUSES.RESPONSE_IS_STALE,exports.STATUSES.REVALIDATION_FAILED,exports.STATUSES.DISCONNECTED_OPERATION,
exports.STATUSES.HEURISTIC_EXPIRATION,exports.STATUSES.MISCELLANEOUS_WARNING,exports.STATUSES.OK,exports.STATUSES.CREATED,exports.STATUSES.ACCEPTED,exports.STATUSES.
NON_AUTHORITATIVE_INFORMATION,exports.STATUSES.NO_CONTENT,exports.STATUSES.RESET_CONTENT,exports.STATUSES.PARTIAL_CONTENT,exports.STATUSES.MULTI_STATUS,exports.
STATUSES.ALREADY_REPORTED,exports.STATUSES.TRANSFORMATION_APPLIED,exports.STATUSES.IM_USED,exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,exports.STATUSES.MULTIPLE_CHOICES,
exports.STATUSES.MOVED_PERMANENTLY,exports.STATUSES.FOUND,exports.STATUSES.SEE_OTHER,exports.STATUSES.NOT_MODIFIED,exports.STATUSES.USE_PROXY,exports.STATUSES.SWITCH_PROXY,
exports.STATUSES.TEMPORARY_REDIRECT,exports.STATUSES.PERMANENT_REDIRECT,exports.STATUSES.BAD_REQUEST,exports.STATUSES.UNAUTHORIZED,exports.STATUSES.PAYMENT_REQUIRED,
exports.STATUSES.FORBIDDEN,exports.STATUSES.NOT_FOUND,exports.STATUSES.METHOD_NOT_ALLOWED,exports.STATUSES.NOT_ACCEPTABLE,exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
exports.STATUSES.REQUEST_TIMEOUT,exports.STATUSES.CONFLICT,exports.STATUSES.GONE,exports.STATUSES.LENGTH_REQUIRED,exports.STATUSES.PRECONDITION_FAILED,exports.STATUSES.
PAYLOAD_TOO_LARGE,exports.STATUSES.URI_TOO_LONG,exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,exports.STATUSES.RANGE_NOT_SATISFIABLE,exports.STATUSES.EXPECTATION_FAILED,
exports.STATUSES.IM_A_TEAPOT,exports.STATUSES.PAGE_EXPIRED,exports.STATUSES.ENHANCE_YOUR_CALM,exports.STATUSES.MISDIRECTED_REQUEST,exports.STATUSES.UNPROCESSABLE_ENTITY,
exports.STATUSES.LOCKED,exports.STATUSES.FAILED_DEPENDENCY,exports.STATUSES.TOO_EARLY,exports.STATUSES.UPGRADE_REQUIRED,exports.STATUSES.PRECONDITION_REQUIRED,exports.
STATUSES.TOO_MANY_REQUESTS,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,exports.STATUSES.LOGIN_TIMEOUT,
exports.STATUSES.NO_RESPONSE,exports.STATUSES.RETRY_WITH,exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,exports.STATUSES.
CLIENT_CLOSED_LOAD_BALANCED_REQUEST,exports.STATUSES.INVALID_X_FORWARDED_FOR,exports.STATUSES.REQUEST_HEADER_TOO_LARGE,exports.STATUSES.SSL_CERTIFICATE_ERROR,exports.
STATUSES.SSL_CERTIFICATE_REQUIRED,exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,exports.STATUSES.INVALID_TOKEN,exports.STATUSES.CLIENT_CLOSED_REQUEST,exports.
STATUSES.INTERNAL_SERVER_ERROR,exports.STATUSES.NOT_IMPLEMENTED,exports.STATUSES.BAD_GATEWAY,exports.STATUSES.SERVICE_UNAVAILABLE,exports.STATUSES.GATEWAY_TIMEOUT,
exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,exports.STATUSES.VARIANT_ALSO_NEGOTIATES,exports.STATUSES.INSUFFICIENT_STORAGE,exports.STATUSES.LOOP_DETECTED,exports.
STATUSES.BANDWIDTH_LIMIT_EXCEEDED,exports.STATUSES.NOT_EXTENDED,exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,exports.
STATUSES.WEB_SERVER_IS_DOWN,exports.STATUSES.CONNECTION_TIMEOUT,exports.STATUSES.ORIGIN_IS_UNREACHABLE,exports.STATUSES.TIMEOUT_OCCURED,exports.STATUSES.SSL_HANDSHAKE_FAILED,
exports.STATUSES.INVALID_SSL_CERTIFICATE,exports.STATUSES.RAILGUN_ERROR,exports.STATUSES.SITE_IS_OVERLOADED,exports.STATUSES.SITE_IS_FROZEN,exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
exports.STATUSES.NETWORK_READ_TIMEOUT,exports.STATUSES.NETWORK_CONNECT_TIMEOUT],exports.ALPHA=[];for(let E=65;E<=90;E++)exports.ALPHA.push(String.fromCharCode(E)),
exports.ALPHA.push(String.fromCharCode(E+32));exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},exports.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,
A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},exports.NUM=["0","1","2","3","4","5","6","7","8","9"],exports.ALPHANUM=exports.ALPHA.concat(exports.
NUM),exports.MARK=["-","_",".","!","~","*","'","(",")"],exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.MARK).concat(["%",";",":","&","=","+","$",","]),exports.
URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(exports.ALPHANUM),exports.
HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),exports.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(exports.
ALPHANUM),exports.HEADER_CHARS=["	"];for(let E=32;E<=255;E++)E!==127&&exports.HEADER_CHARS.push(E);exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS.filter(E=>E!==
44),exports.QUOTED_STRING=["	"," "];for(let E=33;E<=255;E++)E!==34&&E!==92&&exports.QUOTED_STRING.push(E);exports.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let E=33;E<=
126;E++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(E);for(let E=128;E<=255;E++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(E);exports.MAJOR=exports.NUM_MAP,exports.MINOR=exports.
MAJOR,exports.SPECIAL_HEADERS={connection:exports.HEADER_STATE.CONNECTION,"content-length":exports.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":exports.HEADER_STATE.
CONNECTION,"transfer-encoding":exports.HEADER_STATE.TRANSFER_ENCODING,upgrade:exports.HEADER_STATE.UPGRADE},exports.default={ERROR:exports.ERROR,TYPE:exports.TYPE,
FLAGS:exports.FLAGS,LENIENT_FLAGS:exports.LENIENT_FLAGS,METHODS:exports.METHODS,STATUSES:exports.STATUSES,FINISH:exports.FINISH,HEADER_STATE:exports.HEADER_STATE,
ALPHA:exports.ALPHA,NUM_MAP:exports.NUM_MAP,HEX_MAP:exports.HEX_MAP,NUM:exports.NUM,ALPHANUM:exports.ALPHANUM,MARK:exports.MARK,USERINFO_CHARS:exports.USERINFO_CHARS,
URL_CHAR:exports.URL_CHAR,HEX:exports.HEX,TOKEN:exports.TOKEN,HEADER_CHARS:exports.HEADER_CHARS,CONNECTION_TOKEN_CHARS:exports.CONNECTION_TOKEN_CHARS,QUOTED_STRING:exports.
QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:exports.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:exports.MAJOR,MINOR:exports.MINOR,SPECIAL_HEADERS:exports.SPECIAL_HEADERS,METHODS_HTTP:exports.
METHODS_HTTP,METHODS_ICE:exports.METHODS_ICE,METHODS_RTSP:exports.METHODS_RTSP,METHOD_MAP:exports.METHOD_MAP,H_METHOD_MAP:exports.H_METHOD_MAP,STATUSES_HTTP:exports.
STATUSES_HTTP}}});var require_llhttp_wasm=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/llhttp-wasm.js"(exports,module){"use strict";var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_buffer */ .Dm)();var wasmBase64="\
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
VFRQQ0VUU1BBRFRQLw==";var wasmBuffer;Object.defineProperty(module,"exports",{get:()=>wasmBuffer||(wasmBuffer=Buffer2.from(wasmBase64,"base64"))})}});var require_llhttp_simd_wasm=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(exports,module){"use strict";var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_buffer */ .Dm)();
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
module,"exports",{get:()=>wasmBuffer||(wasmBuffer=Buffer2.from(wasmBase64,"base64"))})}});var require_zlib=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:zlib"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:zlib")}});var require_constants3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/constants.js"(exports,module){"use strict";var corsSafeListedMethods=["GET","HEAD","POST"];
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
subresourceSet,badPortsSet,redirectStatusSet,corsSafeListedMethodsSet,safeMethodsSet,forbiddenMethodsSet,referrerPolicyTokens:referrerPolicyTokensSet}}});var require_global=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/global.js"(exports,module){"use strict";var globalOrigin=Symbol.for("undici.globalOrigin.1");function getGlobalOrigin(){
return globalThis[globalOrigin]}function setGlobalOrigin(l){if(l===void 0){Object.defineProperty(globalThis,globalOrigin,{value:void 0,writable:true,enumerable:false,
configurable:false});return}const e=new URL(l);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${e.
protocol}`);Object.defineProperty(globalThis,globalOrigin,{value:e,writable:true,enumerable:false,configurable:false})}module.exports={getGlobalOrigin,setGlobalOrigin}}});var require_encoding=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/encoding/index.js"(exports,module){"use strict";var textDecoder=new TextDecoder;function utf8DecodeBytes(t){
return t.length===0?"":(t[0]===239&&t[1]===187&&t[2]===191&&(t=t.subarray(3)),textDecoder.decode(t))}module.exports={utf8DecodeBytes}}});var require_infra=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/infra/index.js"(exports,module){"use strict";var assert=require_assert();var{utf8DecodeBytes}=require_encoding();
function collectASequenceOfCodePoints(e,t,n){let r="";for(;n.position<t.length&&e(t[n.position]);)r+=t[n.position],n.position++;return r}function collectASequenceOfCodePointsFast(e,t,n){
const r=t.indexOf(e,n.position),o=n.position;return r===-1?(n.position=t.length,t.slice(o)):(n.position=r,t.slice(o,n.position))}var ASCII_WHITESPACE_REPLACE_REGEX=/[\u0009\u000A\u000C\u000D\u0020]/g;
var nonASCIIRegex=/[^\x00-\x7F]/;function asciiLowercase(e){return nonASCIIRegex.test(e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):e.toLowerCase()}function forgivingBase64(e){
e=e.replace(ASCII_WHITESPACE_REPLACE_REGEX,"");let t=e.length;if(t%4===0&&e.charCodeAt(t-1)===61&&(--t,e.charCodeAt(t-1)===61&&--t),t%4===1||/[^+/0-9A-Za-z]/.test(
e.length===t?e:e.substring(0,t)))return"failure";const n=Buffer.from(e,"base64");return new Uint8Array(n.buffer,n.byteOffset,n.byteLength)}function isASCIIWhitespace(e){
return e===9||e===10||e===12||e===13||e===32}function isomorphicDecode(e){const t=e.length;if(65535>t)return String.fromCharCode.apply(null,e);let n="",r=0,o=65535;
for(;r<t;)r+o>t&&(o=t-r),n+=String.fromCharCode.apply(null,e.subarray(r,r+=o));return n}var invalidIsomorphicEncodeValueRegex=/[^\x00-\xFF]/;function isomorphicEncode(e){
return assert(!invalidIsomorphicEncodeValueRegex.test(e)),e}function parseJSONFromBytes(e){return JSON.parse(utf8DecodeBytes(e))}function removeASCIIWhitespace(e,t=true,n=true){
return removeChars(e,t,n,isASCIIWhitespace)}function removeChars(e,t,n,r){let o=0,i=e.length-1;if(t)for(;o<e.length&&r(e.charCodeAt(o));)o++;if(n)for(;i>0&&r(e.
charCodeAt(i));)i--;return o===0&&i===e.length-1?e:e.slice(o,i+1)}function serializeJavascriptValueToJSONString(e){const t=JSON.stringify(e);if(t===void 0)throw new TypeError(
"Value is not JSON serializable");return assert(typeof t=="string"),t}module.exports={asciiLowercase,collectASequenceOfCodePoints,collectASequenceOfCodePointsFast,
forgivingBase64,isASCIIWhitespace,isomorphicDecode,isomorphicEncode,parseJSONFromBytes,removeASCIIWhitespace,removeChars,serializeJavascriptValueToJSONString}}});var require_data_url=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/data-url.js"(exports,module){"use strict";var assert=require_assert();var{forgivingBase64,collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast,isomorphicDecode,removeASCIIWhitespace,removeChars}=require_infra();var encoder=new TextEncoder;var HTTP_TOKEN_CODEPOINTS=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u;
var HTTP_WHITESPACE_REGEX=/[\u000A\u000D\u0009\u0020]/u;var HTTP_QUOTED_STRING_TOKENS=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function dataURLProcessor(e){assert(
e.protocol==="data:");let t=URLSerializer(e,true);t=t.slice(5);const r={position:0};let s=collectASequenceOfCodePointsFast(",",t,r);const i=s.length;if(s=removeASCIIWhitespace(
s,true,true),r.position>=t.length)return"failure";r.position++;const n=t.slice(i+1);let a=stringPercentDecode(n);if(/;(?:\u0020*)base64$/ui.test(s)){const c=isomorphicDecode(
a);if(a=forgivingBase64(c),a==="failure")return"failure";s=s.slice(0,-6),s=s.replace(/(\u0020+)$/u,""),s=s.slice(0,-1)}s.startsWith(";")&&(s="text/plain"+s);let o=parseMIMEType(
s);return o==="failure"&&(o=parseMIMEType("text/plain;charset=US-ASCII")),{mimeType:o,body:a}}function URLSerializer(e,t=false){if(!t)return e.href;const r=e.href,
s=e.hash.length,i=s===0?r:r.substring(0,r.length-s);return!s&&r.endsWith("#")?i.slice(0,-1):i}function stringPercentDecode(e){const t=encoder.encode(e);return percentDecode(
t)}function isHexCharByte(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function hexByteToNumber(e){return e>=48&&e<=57?e-48:(e&223)-55}function percentDecode(e){
const t=e.length,r=new Uint8Array(t);let s=0,i=0;for(;i<t;){const n=e[i];n!==37?r[s++]=n:n===37&&!(isHexCharByte(e[i+1])&&isHexCharByte(e[i+2]))?r[s++]=37:(r[s++]=
hexByteToNumber(e[i+1])<<4|hexByteToNumber(e[i+2]),i+=2),++i}return t===s?r:r.subarray(0,s)}function parseMIMEType(e){e=removeHTTPWhitespace(e,true,true);const t={
position:0},r=collectASequenceOfCodePointsFast("/",e,t);if(r.length===0||!HTTP_TOKEN_CODEPOINTS.test(r)||t.position>=e.length)return"failure";t.position++;let s=collectASequenceOfCodePointsFast(
";",e,t);if(s=removeHTTPWhitespace(s,false,true),s.length===0||!HTTP_TOKEN_CODEPOINTS.test(s))return"failure";const i=r.toLowerCase(),n=s.toLowerCase(),a={type:i,
subtype:n,parameters:new Map,essence:`${i}/${n}`};for(;t.position<e.length;){t.position++,collectASequenceOfCodePoints(l=>HTTP_WHITESPACE_REGEX.test(l),e,t);let o=collectASequenceOfCodePoints(
l=>l!==";"&&l!=="=",e,t);if(o=o.toLowerCase(),t.position<e.length){if(e[t.position]===";")continue;t.position++}if(t.position>=e.length)break;let c=null;if(e[t.
position]==='"')c=collectAnHTTPQuotedString(e,t,true),collectASequenceOfCodePointsFast(";",e,t);else if(c=collectASequenceOfCodePointsFast(";",e,t),c=removeHTTPWhitespace(
c,false,true),c.length===0)continue;o.length!==0&&HTTP_TOKEN_CODEPOINTS.test(o)&&(c.length===0||HTTP_QUOTED_STRING_TOKENS.test(c))&&!a.parameters.has(o)&&a.parameters.
set(o,c)}return a}function collectAnHTTPQuotedString(e,t,r=false){const s=t.position;let i="";for(assert(e[t.position]==='"'),t.position++;i+=collectASequenceOfCodePoints(
a=>a!=='"'&&a!=="\\",e,t),!(t.position>=e.length);){const n=e[t.position];if(t.position++,n==="\\"){if(t.position>=e.length){i+="\\";break}i+=e[t.position],t.position++}else{
assert(n==='"');break}}return r?i:e.slice(s,t.position)}function serializeAMimeType(e){assert(e!=="failure");const{parameters:t,essence:r}=e;let s=r;for(let[i,n]of t.
entries())s+=";",s+=i,s+="=",HTTP_TOKEN_CODEPOINTS.test(n)||(n=n.replace(/[\\"]/ug,"\\$&"),n='"'+n,n+='"'),s+=n;return s}function isHTTPWhiteSpace(e){return e===
13||e===10||e===9||e===32}function removeHTTPWhitespace(e,t=true,r=true){return removeChars(e,t,r,isHTTPWhiteSpace)}function minimizeSupportedMimeType(e){switch(e.
essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text\
/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.\
5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"app\
lication/json":e.subtype.endsWith("+xml")?"application/xml":""}module.exports={dataURLProcessor,URLSerializer,stringPercentDecode,parseMIMEType,collectAnHTTPQuotedString,
serializeAMimeType,removeHTTPWhitespace,minimizeSupportedMimeType,HTTP_TOKEN_CODEPOINTS}}});var require_perf_hooks=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:perf_hooks"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:perf_hooks")}});var require_types=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:util/types"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:util/types")}});var require_crypto=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:crypto"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:crypto")}});var require_sqlite=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:sqlite"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:sqlite")}});var require_worker_threads=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:worker_threads"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).
requireOfNode("node:worker_threads")}});var require_runtime_features=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/runtime-features.js"(exports,module){"use strict";var lazyLoaders={__proto__:null,"node:c\
rypto":()=>require_crypto(),"node:sqlite":()=>require_sqlite(),"node:worker_threads":()=>require_worker_threads(),"node:zlib":()=>require_zlib()};function detectRuntimeFeatureByNodeModule(t){
try{return lazyLoaders[t](),true}catch(e){if(e.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&e.code!=="ERR_NO_CRYPTO")throw e;return false}}function detectRuntimeFeatureByExportedProperty(t,e){
return typeof lazyLoaders[t]()[e]<"u"}var runtimeFeaturesByExportedProperty=["markAsUncloneable","zstd"];var exportedPropertyLookup={markAsUncloneable:["node:wo\
rker_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]};var runtimeFeaturesAsNodeModule=["crypto","sqlite"];var features=[...runtimeFeaturesAsNodeModule,
...runtimeFeaturesByExportedProperty];function detectRuntimeFeature(t){if(runtimeFeaturesAsNodeModule.includes(t))return detectRuntimeFeatureByNodeModule(`node:${t}`);
if(runtimeFeaturesByExportedProperty.includes(t)){const[e,r]=exportedPropertyLookup[t];return detectRuntimeFeatureByExportedProperty(e,r)}throw new TypeError(`u\
nknown feature: ${t}`)}var RuntimeFeatures=class{#e=new Map;clear(){this.#e.clear()}has(e){return this.#e.get(e)??this.#t(e)}set(e,r){if(features.includes(e)===
false)throw new TypeError(`unknown feature: ${e}`);this.#e.set(e,r)}#t(e){const r=detectRuntimeFeature(e);return this.#e.set(e,r),r}};var instance=new RuntimeFeatures;
module.exports.runtimeFeatures=instance,module.exports.default=instance}});var require_webidl=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/webidl/index.js"(exports,module){"use strict";var assert=require_assert();var{types,inspect}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();
var{runtimeFeatures}=require_runtime_features();var UNDEFINED=1;var BOOLEAN=2;var STRING=3;var SYMBOL=4;var NUMBER=5;var BIGINT=6;var NULL=7;var OBJECT=8;var FunctionPrototypeSymbolHasInstance=Function.
call.bind(Function.prototype[Symbol.hasInstance]);var webidl={converters:{},util:{},errors:{},is:{}};webidl.errors.exception=function(e){return new TypeError(`${e.
header}: ${e.message}`)},webidl.errors.conversionFailed=function(e){const r=e.types.length===1?"":" one of",t=`${e.argument} could not be converted to${r}: ${e.
types.join(", ")}.`;return webidl.errors.exception({header:e.prefix,message:t})},webidl.errors.invalidArgument=function(e){return webidl.errors.exception({header:e.
prefix,message:`"${e.value}" is an invalid ${e.type}.`})},webidl.brandCheck=function(e,r){if(!FunctionPrototypeSymbolHasInstance(r,e)){const t=new TypeError("Il\
legal invocation");throw t.code="ERR_INVALID_THIS",t}},webidl.brandCheckMultiple=function(e){const r=e.map(t=>webidl.util.MakeTypeAssertion(t));return t=>{if(r.
every(n=>!n(t))){const n=new TypeError("Illegal invocation");throw n.code="ERR_INVALID_THIS",n}}},webidl.argumentLengthCheck=function({length:e},r,t){if(e<r)throw webidl.
errors.exception({message:`${r} argument${r!==1?"s":""} required, but${e?" only":""} ${e} found.`,header:t})},webidl.illegalConstructor=function(){throw webidl.
errors.exception({header:"TypeError",message:"Illegal constructor"})},webidl.util.MakeTypeAssertion=function(e){return r=>FunctionPrototypeSymbolHasInstance(e,r)},
webidl.util.Type=function(e){switch(typeof e){case"undefined":return UNDEFINED;case"boolean":return BOOLEAN;case"string":return STRING;case"symbol":return SYMBOL;case"\
number":return NUMBER;case"bigint":return BIGINT;case"function":case"object":return e===null?NULL:OBJECT}},webidl.util.Types={UNDEFINED,BOOLEAN,STRING,SYMBOL,NUMBER,
BIGINT,NULL,OBJECT},webidl.util.TypeValueToString=function(e){switch(webidl.util.Type(e)){case UNDEFINED:return"Undefined";case BOOLEAN:return"Boolean";case STRING:
return"String";case SYMBOL:return"Symbol";case NUMBER:return"Number";case BIGINT:return"BigInt";case NULL:return"Null";case OBJECT:return"Object"}},webidl.util.
markAsUncloneable=runtimeFeatures.has("markAsUncloneable")?require_worker_threads().markAsUncloneable:()=>{},webidl.util.ConvertToInt=function(e,r,t,n){let i,s;
r===64?(i=Math.pow(2,53)-1,t==="unsigned"?s=0:s=Math.pow(-2,53)+1):t==="unsigned"?(s=0,i=Math.pow(2,r)-1):(s=-Math.pow(2,r-1),i=Math.pow(2,r-1)-1);let o=Number(
e);if(o===0&&(o=0),webidl.util.HasFlag(n,webidl.attributes.EnforceRange)){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw webidl.
errors.exception({header:"Integer conversion",message:`Could not convert ${webidl.util.Stringify(e)} to an integer.`});if(o=webidl.util.IntegerPart(o),o<s||o>i)
throw webidl.errors.exception({header:"Integer conversion",message:`Value must be between ${s}-${i}, got ${o}.`});return o}return!Number.isNaN(o)&&webidl.util.HasFlag(
n,webidl.attributes.Clamp)?(o=Math.min(Math.max(o,s),i),Math.floor(o)%2===0?o=Math.floor(o):o=Math.ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.
POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=webidl.util.IntegerPart(o),o=o%Math.pow(2,r),t==="signed"&&o>=Math.pow(2,r-1)?o-Math.pow(2,r):o)},webidl.util.
IntegerPart=function(e){const r=Math.floor(Math.abs(e));return e<0?-1*r:r},webidl.util.Stringify=function(e){switch(webidl.util.Type(e)){case SYMBOL:return`Symb\
ol(${e.description})`;case OBJECT:return inspect(e);case STRING:return`"${e}"`;case BIGINT:return`${e}n`;default:return`${e}`}},webidl.util.IsResizableArrayBuffer=
function(e){if(types.isArrayBuffer(e))return e.resizable;if(types.isSharedArrayBuffer(e))return e.growable;throw webidl.errors.exception({header:"IsResizableArr\
ayBuffer",message:`"${webidl.util.Stringify(e)}" is not an array buffer.`})},webidl.util.HasFlag=function(e,r){return typeof e=="number"&&(e&r)===r},webidl.sequenceConverter=
function(e){return(r,t,n,i)=>{if(webidl.util.Type(r)!==OBJECT)throw webidl.errors.exception({header:t,message:`${n} (${webidl.util.Stringify(r)}) is not iterabl\
e.`});const s=typeof i=="function"?i():r?.[Symbol.iterator]?.(),o=[];let u=0;if(s===void 0||typeof s.next!="function")throw webidl.errors.exception({header:t,message:`${n}\
 is not iterable.`});for(;;){const{done:c,value:l}=s.next();if(c)break;o.push(e(l,t,`${n}[${u++}]`))}return o}},webidl.recordConverter=function(e,r){return(t,n,i)=>{
if(webidl.util.Type(t)!==OBJECT)throw webidl.errors.exception({header:n,message:`${i} ("${webidl.util.TypeValueToString(t)}") is not an Object.`});const s={};if(!types.
isProxy(t)){const u=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(const c of u){const l=webidl.util.Stringify(c),a=e(c,n,`Key ${l} i\
n ${i}`),f=r(t[c],n,`${i}[${l}]`);s[a]=f}return s}const o=Reflect.ownKeys(t);for(const u of o)if(Reflect.getOwnPropertyDescriptor(t,u)?.enumerable){const l=e(u,
n,i),a=r(t[u],n,i);s[l]=a}return s}},webidl.interfaceConverter=function(e,r){return(t,n,i)=>{if(!e(t))throw webidl.errors.exception({header:n,message:`Expected ${i}\
 ("${webidl.util.Stringify(t)}") to be an instance of ${r}.`});return t}},webidl.dictionaryConverter=function(e){return e.sort((r,t)=>(r.key>t.key)-(r.key<t.key)),
(r,t,n)=>{const i={};if(r!=null&&webidl.util.Type(r)!==OBJECT)throw webidl.errors.exception({header:t,message:`Expected ${r} to be one of: Null, Undefined, Obje\
ct.`});for(const s of e){const{key:o,defaultValue:u,required:c,converter:l}=s;if(c===true&&(r==null||!Object.hasOwn(r,o)))throw webidl.errors.exception({header:t,
message:`Missing required key "${o}".`});let a=r?.[o];const f=u!==void 0;if(f&&a===void 0&&(a=u()),c||f||a!==void 0){if(a=l(a,t,`${n}.${o}`),s.allowedValues&&!s.
allowedValues.includes(a))throw webidl.errors.exception({header:t,message:`${a} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`});i[o]=
a}}return i}},webidl.nullableConverter=function(e){return(r,t,n)=>r===null?r:e(r,t,n)},webidl.is.USVString=function(e){return typeof e=="string"&&e.isWellFormed()},
webidl.is.ReadableStream=webidl.util.MakeTypeAssertion(ReadableStream),webidl.is.Blob=webidl.util.MakeTypeAssertion(Blob),webidl.is.URLSearchParams=webidl.util.
MakeTypeAssertion(URLSearchParams),webidl.is.File=webidl.util.MakeTypeAssertion(File),webidl.is.URL=webidl.util.MakeTypeAssertion(URL),webidl.is.AbortSignal=webidl.
util.MakeTypeAssertion(AbortSignal),webidl.is.MessagePort=webidl.util.MakeTypeAssertion(MessagePort),webidl.is.BufferSource=function(e){return types.isArrayBuffer(
e)||ArrayBuffer.isView(e)&&types.isArrayBuffer(e.buffer)},webidl.util.getCopyOfBytesHeldByBufferSource=function(e){const r=e;let t=r,n=0,i=0;if(types.isTypedArray(
r)||types.isDataView(r)?(t=r.buffer,n=r.byteOffset,i=r.byteLength):(assert(types.isAnyArrayBuffer(r)),i=r.byteLength),t.detached)return new Uint8Array(0);const s=new Uint8Array(
i),o=new Uint8Array(t,n,i);return s.set(o),s},webidl.converters.DOMString=function(e,r,t,n){if(e===null&&webidl.util.HasFlag(n,webidl.attributes.LegacyNullToEmptyString))
return"";if(typeof e=="symbol")throw webidl.errors.exception({header:r,message:`${t} is a symbol, which cannot be converted to a DOMString.`});return String(e)},
webidl.converters.ByteString=function(e,r,t){if(typeof e=="symbol")throw webidl.errors.exception({header:r,message:`${t} is a symbol, which cannot be converted \
to a ByteString.`});const n=String(e);for(let i=0;i<n.length;i++)if(n.charCodeAt(i)>255)throw new TypeError(`Cannot convert argument to a ByteString because the\
 character at index ${i} has a value of ${n.charCodeAt(i)} which is greater than 255.`);return n},webidl.converters.USVString=function(e){return typeof e=="stri\
ng"?e.toWellFormed():`${e}`.toWellFormed()},webidl.converters.boolean=function(e){return!!e},webidl.converters.any=function(e){return e},webidl.converters["long\
 long"]=function(e,r,t){return webidl.util.ConvertToInt(e,64,"signed",0,r,t)},webidl.converters["unsigned long long"]=function(e,r,t){return webidl.util.ConvertToInt(
e,64,"unsigned",0,r,t)},webidl.converters["unsigned long"]=function(e,r,t){return webidl.util.ConvertToInt(e,32,"unsigned",0,r,t)},webidl.converters["unsigned s\
hort"]=function(e,r,t,n){return webidl.util.ConvertToInt(e,16,"unsigned",n,r,t)},webidl.converters.ArrayBuffer=function(e,r,t,n){if(webidl.util.Type(e)!==OBJECT||
!types.isArrayBuffer(e))throw webidl.errors.conversionFailed({prefix:r,argument:`${t} ("${webidl.util.Stringify(e)}")`,types:["ArrayBuffer"]});if(!webidl.util.HasFlag(
n,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(e))throw webidl.errors.exception({header:r,message:`${t} cannot be a resizable ArrayBuff\
er.`});return e},webidl.converters.SharedArrayBuffer=function(e,r,t,n){if(webidl.util.Type(e)!==OBJECT||!types.isSharedArrayBuffer(e))throw webidl.errors.conversionFailed(
{prefix:r,argument:`${t} ("${webidl.util.Stringify(e)}")`,types:["SharedArrayBuffer"]});if(!webidl.util.HasFlag(n,webidl.attributes.AllowResizable)&&webidl.util.
IsResizableArrayBuffer(e))throw webidl.errors.exception({header:r,message:`${t} cannot be a resizable SharedArrayBuffer.`});return e},webidl.converters.TypedArray=
function(e,r,t,n,i){if(webidl.util.Type(e)!==OBJECT||!types.isTypedArray(e)||e.constructor.name!==r.name)throw webidl.errors.conversionFailed({prefix:t,argument:`${n}\
 ("${webidl.util.Stringify(e)}")`,types:[r.name]});if(!webidl.util.HasFlag(i,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(e.buffer))throw webidl.errors.
exception({header:t,message:`${n} cannot be a view on a shared array buffer.`});if(!webidl.util.HasFlag(i,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(
e.buffer))throw webidl.errors.exception({header:t,message:`${n} cannot be a view on a resizable array buffer.`});return e},webidl.converters.DataView=function(e,r,t,n){
if(webidl.util.Type(e)!==OBJECT||!types.isDataView(e))throw webidl.errors.conversionFailed({prefix:r,argument:`${t} ("${webidl.util.Stringify(e)}")`,types:["Dat\
aView"]});if(!webidl.util.HasFlag(n,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(e.buffer))throw webidl.errors.exception({header:r,message:`${t} ca\
nnot be a view on a shared array buffer.`});if(!webidl.util.HasFlag(n,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(e.buffer))throw webidl.
errors.exception({header:r,message:`${t} cannot be a view on a resizable array buffer.`});return e},webidl.converters.ArrayBufferView=function(e,r,t,n){if(webidl.
util.Type(e)!==OBJECT||!types.isArrayBufferView(e))throw webidl.errors.conversionFailed({prefix:r,argument:`${t} ("${webidl.util.Stringify(e)}")`,types:["ArrayB\
ufferView"]});if(!webidl.util.HasFlag(n,webidl.attributes.AllowShared)&&types.isSharedArrayBuffer(e.buffer))throw webidl.errors.exception({header:r,message:`${t}\
 cannot be a view on a shared array buffer.`});if(!webidl.util.HasFlag(n,webidl.attributes.AllowResizable)&&webidl.util.IsResizableArrayBuffer(e.buffer))throw webidl.
errors.exception({header:r,message:`${t} cannot be a view on a resizable array buffer.`});return e},webidl.converters.BufferSource=function(e,r,t,n){if(types.isArrayBuffer(
e))return webidl.converters.ArrayBuffer(e,r,t,n);if(types.isArrayBufferView(e))return n&=~webidl.attributes.AllowShared,webidl.converters.ArrayBufferView(e,r,t,
n);throw types.isSharedArrayBuffer(e)?webidl.errors.exception({header:r,message:`${t} cannot be a SharedArrayBuffer.`}):webidl.errors.conversionFailed({prefix:r,
argument:`${t} ("${webidl.util.Stringify(e)}")`,types:["ArrayBuffer","ArrayBufferView"]})},webidl.converters.AllowSharedBufferSource=function(e,r,t,n){if(types.
isArrayBuffer(e))return webidl.converters.ArrayBuffer(e,r,t,n);if(types.isSharedArrayBuffer(e))return webidl.converters.SharedArrayBuffer(e,r,t,n);if(types.isArrayBufferView(
e))return n|=webidl.attributes.AllowShared,webidl.converters.ArrayBufferView(e,r,t,n);throw webidl.errors.conversionFailed({prefix:r,argument:`${t} ("${webidl.util.
Stringify(e)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})},webidl.converters["sequence<ByteString>"]=webidl.sequenceConverter(webidl.converters.
ByteString),webidl.converters["sequence<sequence<ByteString>>"]=webidl.sequenceConverter(webidl.converters["sequence<ByteString>"]),webidl.converters["record<By\
teString, ByteString>"]=webidl.recordConverter(webidl.converters.ByteString,webidl.converters.ByteString),webidl.converters.Blob=webidl.interfaceConverter(webidl.
is.Blob,"Blob"),webidl.converters.AbortSignal=webidl.interfaceConverter(webidl.is.AbortSignal,"AbortSignal"),webidl.converters.EventHandlerNonNull=function(e){return webidl.
util.Type(e)!==OBJECT?null:typeof e=="function"?e:()=>{}},webidl.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16},module.
exports={webidl}}});var require_util3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/util.js"(exports,module){"use strict";var{Transform}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();var zlib=require_zlib();var{
redirectStatusSet,referrerPolicyTokens,badPortsSet}=require_constants3();var{getGlobalOrigin}=require_global();var{collectAnHTTPQuotedString,parseMIMEType}=require_data_url();
var{performance}=require_perf_hooks();var{ReadableStreamFrom,isValidHTTPToken,normalizedMethodRecordsBase}=require_util2();var assert=require_assert();var{isUint8Array}=require_types();
var{webidl}=require_webidl();var{isomorphicEncode,collectASequenceOfCodePoints,removeChars}=require_infra();function responseURL(e){const t=e.urlList,r=t.length;
return r===0?null:t[r-1].toString()}function responseLocationURL(e,t){if(!redirectStatusSet.has(e.status))return null;let r=e.headersList.get("location",true);return r!==
null&&isValidHeaderValue(r)&&(isValidEncodedURL(r)||(r=normalizeBinaryStringToUtf8(r)),r=new URL(r,responseURL(e))),r&&!r.hash&&(r.hash=t),r}function isValidEncodedURL(e){
for(let t=0;t<e.length;++t){const r=e.charCodeAt(t);if(r>126||r<32)return false}return true}function normalizeBinaryStringToUtf8(e){return Buffer.from(e,"binary").
toString("utf8")}function requestCurrentURL(e){return e.urlList[e.urlList.length-1]}function requestBadPort(e){const t=requestCurrentURL(e);return urlIsHttpHttpsScheme(
t)&&badPortsSet.has(t.port)?"blocked":"allowed"}function isErrorLike(e){return e instanceof Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMEx\
ception"}function isValidReasonPhrase(e){for(let t=0;t<e.length;++t){const r=e.charCodeAt(t);if(!(r===9||r>=32&&r<=126||r>=128&&r<=255))return false}return true}
var isValidHeaderName=isValidHTTPToken;function isValidHeaderValue(e){return(e[0]==="	"||e[0]===" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===false}function parseReferrerPolicy(e){const t=(e.headersList.get("referrer-policy",true)??"").split(",");let r="";if(t.
length)for(let n=t.length;n!==0;n--){const o=t[n-1].trim();if(referrerPolicyTokens.has(o)){r=o;break}}return r}function setRequestReferrerPolicyOnRedirect(e,t){
const r=parseReferrerPolicy(t);r!==""&&(e.referrerPolicy=r)}function crossOriginResourcePolicyCheck(){return"allowed"}function corsCheck(){return"success"}function TAOCheck(){
return"success"}function appendFetchMetadata(e){let t=null;t=e.mode,e.headersList.set("sec-fetch-mode",t,true)}function appendRequestOriginHeader(e){let t=e.origin;
if(!(t==="client"||t===void 0)){if(e.responseTainting==="cors"||e.mode==="websocket")e.headersList.append("origin",t,true);else if(e.method!=="GET"&&e.method!==
"HEAD"){switch(e.referrerPolicy){case"no-referrer":t=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&
urlHasHttpsScheme(e.origin)&&!urlHasHttpsScheme(requestCurrentURL(e))&&(t=null);break;case"same-origin":sameOrigin(e,requestCurrentURL(e))||(t=null);break;default:}
e.headersList.append("origin",t,true)}}}function coarsenTime(e,t){return e}function clampAndCoarsenConnectionTimingInfo(e,t,r){return!e?.startTime||e.startTime<
t?{domainLookupStartTime:t,domainLookupEndTime:t,connectionStartTime:t,connectionEndTime:t,secureConnectionStartTime:t,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:coarsenTime(e.domainLookupStartTime,r),domainLookupEndTime:coarsenTime(e.domainLookupEndTime,r),connectionStartTime:coarsenTime(e.connectionStartTime,
r),connectionEndTime:coarsenTime(e.connectionEndTime,r),secureConnectionStartTime:coarsenTime(e.secureConnectionStartTime,r),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}
function coarsenedSharedCurrentTime(e){return coarsenTime(performance.now(),e)}function createOpaqueTimingInfo(e){return{startTime:e.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,
decodedBodySize:0,finalConnectionTimingInfo:null}}function makePolicyContainer(){return{referrerPolicy:"strict-origin-when-cross-origin"}}function clonePolicyContainer(e){
return{referrerPolicy:e.referrerPolicy}}function determineRequestsReferrer(e){const t=e.referrerPolicy;assert(t);let r=null;if(e.referrer==="client"){const i=getGlobalOrigin();
if(!i||i.origin==="null")return"no-referrer";r=new URL(i)}else webidl.is.URL(e.referrer)&&(r=e.referrer);let n=stripURLForReferrer(r);const o=stripURLForReferrer(
r,true);switch(n.toString().length>4096&&(n=o),t){case"no-referrer":return"no-referrer";case"origin":return o??stripURLForReferrer(r,true);case"unsafe-url":return n;case"\
strict-origin":{const i=requestCurrentURL(e);return isURLPotentiallyTrustworthy(n)&&!isURLPotentiallyTrustworthy(i)?"no-referrer":o}case"strict-origin-when-cros\
s-origin":{const i=requestCurrentURL(e);return sameOrigin(n,i)?n:isURLPotentiallyTrustworthy(n)&&!isURLPotentiallyTrustworthy(i)?"no-referrer":o}case"same-origi\
n":return sameOrigin(e,n)?n:"no-referrer";case"origin-when-cross-origin":return sameOrigin(e,n)?n:o;case"no-referrer-when-downgrade":{const i=requestCurrentURL(
e);return isURLPotentiallyTrustworthy(n)&&!isURLPotentiallyTrustworthy(i)?"no-referrer":n}}}function stripURLForReferrer(e,t=false){return assert(webidl.is.URL(
e)),e=new URL(e),urlIsLocal(e)?"no-referrer":(e.username="",e.password="",e.hash="",t===true&&(e.pathname="",e.search=""),e)}var isPotentialleTrustworthyIPv4=RegExp.
prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/);var isPotentiallyTrustworthyIPv6=RegExp.prototype.
test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function isOriginIPPotentiallyTrustworthy(e){return e.includes(":")?(e[0]==="["&&e[e.length-1]==="\
]"&&(e=e.slice(1,-1)),isPotentiallyTrustworthyIPv6(e)):isPotentialleTrustworthyIPv4(e)}function isOriginPotentiallyTrustworthy(e){return e==null||e==="null"?false:
(e=new URL(e),!!(e.protocol==="https:"||e.protocol==="wss:"||isOriginIPPotentiallyTrustworthy(e.hostname)||e.hostname==="localhost"||e.hostname==="localhost."||
e.hostname.endsWith(".localhost")||e.hostname.endsWith(".localhost.")||e.protocol==="file:"))}function isURLPotentiallyTrustworthy(e){return webidl.is.URL(e)?e.
href==="about:blank"||e.href==="about:srcdoc"||e.protocol==="data:"||e.protocol==="blob:"?true:isOriginPotentiallyTrustworthy(e.origin):false}function tryUpgradeRequestToAPotentiallyTrustworthyURL(e){}
function sameOrigin(e,t){return e.origin===t.origin&&e.origin==="null"||e.protocol===t.protocol&&e.hostname===t.hostname&&e.port===t.port}function isAborted(e){
return e.controller.state==="aborted"}function isCancelled(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}function normalizeMethod(e){
return normalizedMethodRecordsBase[e.toLowerCase()]??e}var esIteratorPrototype=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function createIterator(e,t,r=0,n=1){
class o{#e;#r;#t;constructor(s,c){this.#e=s,this.#r=c,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called o\
n an object that does not implement interface ${e} Iterator.`);const s=this.#t,c=t(this.#e),a=c.length;if(s>=a)return{value:void 0,done:true};const{[r]:u,[n]:f}=c[s];
this.#t=s+1;let l;switch(this.#r){case"key":l=u;break;case"value":l=f;break;case"key+value":l=[u,f];break}return{value:l,done:false}}}return delete o.prototype.
constructor,Object.setPrototypeOf(o.prototype,esIteratorPrototype),Object.defineProperties(o.prototype,{[Symbol.toStringTag]:{writable:false,enumerable:false,configurable:true,
value:`${e} Iterator`},next:{writable:true,enumerable:true,configurable:true}}),function(i,s){return new o(i,s)}}function iteratorMixin(e,t,r,n=0,o=1){const i=createIterator(
e,r,n,o),s={keys:{writable:true,enumerable:true,configurable:true,value:function(){return webidl.brandCheck(this,t),i(this,"key")}},values:{writable:true,enumerable:true,
configurable:true,value:function(){return webidl.brandCheck(this,t),i(this,"value")}},entries:{writable:true,enumerable:true,configurable:true,value:function(){
return webidl.brandCheck(this,t),i(this,"key+value")}},forEach:{writable:true,enumerable:true,configurable:true,value:function(a,u=globalThis){if(webidl.brandCheck(
this,t),webidl.argumentLengthCheck(arguments,1,`${e}.forEach`),typeof a!="function")throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is n\
ot of type 'Function'.`);for(const{0:f,1:l}of i(this,"key+value"))a.call(u,l,f,this)}}};return Object.defineProperties(t.prototype,{...s,[Symbol.iterator]:{writable:true,
enumerable:false,configurable:true,value:s.entries.value}})}function fullyReadBody(e,t,r){const n=t,o=r;try{const i=e.stream.getReader();readAllBytes(i,n,o)}catch(i){
o(i)}}function readableStreamClose(e){try{e.close(),e.byobRequest?.respond(0)}catch(t){if(!t.message.includes("Controller is already closed")&&!t.message.includes(
"ReadableStream is already closed"))throw t}}async function readAllBytes(e,t,r){try{const n=[];let o=0;do{const{done:i,value:s}=await e.read();if(i){t(Buffer.concat(
n,o));return}if(!isUint8Array(s)){r(new TypeError("Received non-Uint8Array chunk"));return}n.push(s),o+=s.length}while(true)}catch(n){r(n)}}function urlIsLocal(e){
assert("protocol"in e);const t=e.protocol;return t==="about:"||t==="blob:"||t==="data:"}function urlHasHttpsScheme(e){return typeof e=="string"&&e[5]===":"&&e[0]===
"h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}function urlIsHttpHttpsScheme(e){assert("protocol"in e);const t=e.protocol;return t===
"http:"||t==="https:"}function simpleRangeHeaderValue(e,t){const r=e;if(!r.startsWith("bytes"))return"failure";const n={position:5};if(t&&collectASequenceOfCodePoints(
a=>a==="	"||a===" ",r,n),r.charCodeAt(n.position)!==61)return"failure";n.position++,t&&collectASequenceOfCodePoints(a=>a==="	"||a===" ",r,n);const o=collectASequenceOfCodePoints(
a=>{const u=a.charCodeAt(0);return u>=48&&u<=57},r,n),i=o.length?Number(o):null;if(t&&collectASequenceOfCodePoints(a=>a==="	"||a===" ",r,n),r.charCodeAt(n.position)!==
45)return"failure";n.position++,t&&collectASequenceOfCodePoints(a=>a==="	"||a===" ",r,n);const s=collectASequenceOfCodePoints(a=>{const u=a.charCodeAt(0);return u>=
48&&u<=57},r,n),c=s.length?Number(s):null;return n.position<r.length||c===null&&i===null||i>c?"failure":{rangeStartValue:i,rangeEndValue:c}}function buildContentRange(e,t,r){
let n="bytes ";return n+=isomorphicEncode(`${e}`),n+="-",n+=isomorphicEncode(`${t}`),n+="/",n+=isomorphicEncode(`${r}`),n}var InflateStream=class extends Transform{#e;constructor(t){
super(),this.#e=t}_transform(t,r,n){if(!this._inflateStream){if(t.length===0){n();return}this._inflateStream=(t[0]&15)===8?zlib.createInflate(this.#e):zlib.createInflateRaw(
this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",o=>this.destroy(o))}
this._inflateStream.write(t,r,n)}_final(t){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),t()}};function createInflate(e){return new InflateStream(
e)}function extractMimeType(e){let t=null,r=null,n=null;const o=getDecodeSplit("content-type",e);if(o===null)return"failure";for(const i of o){const s=parseMIMEType(
i);s==="failure"||s.essence==="*/*"||(n=s,n.essence!==r?(t=null,n.parameters.has("charset")&&(t=n.parameters.get("charset")),r=n.essence):!n.parameters.has("cha\
rset")&&t!==null&&n.parameters.set("charset",t))}return n??"failure"}function gettingDecodingSplitting(e){const t=e,r={position:0},n=[];let o="";for(;r.position<
t.length;){if(o+=collectASequenceOfCodePoints(i=>i!=='"'&&i!==",",t,r),r.position<t.length)if(t.charCodeAt(r.position)===34){if(o+=collectAnHTTPQuotedString(t,r),
r.position<t.length)continue}else assert(t.charCodeAt(r.position)===44),r.position++;o=removeChars(o,true,true,i=>i===9||i===32),n.push(o),o=""}return n}function getDecodeSplit(e,t){
const r=t.get(e,true);return r===null?null:gettingDecodingSplitting(r)}function hasAuthenticationEntry(e){return false}function includesCredentials(e){return!!(e.
username||e.password)}function isTraversableNavigable(e){return e!=null&&e!=="client"&&e!=="no-traversable"}var EnvironmentSettingsObjectBase=class{get baseUrl(){
return getGlobalOrigin()}get origin(){return this.baseUrl?.origin}policyContainer=makePolicyContainer()};var EnvironmentSettingsObject=class{settingsObject=new EnvironmentSettingsObjectBase};
var environmentSettingsObject=new EnvironmentSettingsObject;module.exports={isAborted,isCancelled,isValidEncodedURL,ReadableStreamFrom,tryUpgradeRequestToAPotentiallyTrustworthyURL,
clampAndCoarsenConnectionTimingInfo,coarsenedSharedCurrentTime,determineRequestsReferrer,makePolicyContainer,clonePolicyContainer,appendFetchMetadata,appendRequestOriginHeader,
TAOCheck,corsCheck,crossOriginResourcePolicyCheck,createOpaqueTimingInfo,setRequestReferrerPolicyOnRedirect,isValidHTTPToken,requestBadPort,requestCurrentURL,responseURL,
responseLocationURL,isURLPotentiallyTrustworthy,isValidReasonPhrase,sameOrigin,normalizeMethod,iteratorMixin,createIterator,isValidHeaderName,isValidHeaderValue,
isErrorLike,fullyReadBody,readableStreamClose,urlIsLocal,urlHasHttpsScheme,urlIsHttpHttpsScheme,readAllBytes,simpleRangeHeaderValue,buildContentRange,createInflate,
extractMimeType,getDecodeSplit,environmentSettingsObject,isOriginIPPotentiallyTrustworthy,hasAuthenticationEntry,includesCredentials,isTraversableNavigable}}});var require_formdata=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/formdata.js"(exports,module){"use strict";var{iteratorMixin}=require_util3();var{kEnumerableProperty}=require_util2();
var{webidl}=require_webidl();var nodeUtil=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var FormData=class _FormData{#t=[];constructor(t=void 0){if(webidl.util.markAsUncloneable(this),t!==void 0)
throw webidl.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(t,e,r=void 0){webidl.brandCheck(this,_FormData);
const i="FormData.append";webidl.argumentLengthCheck(arguments,2,i),t=webidl.converters.USVString(t),arguments.length===3||webidl.is.Blob(e)?(e=webidl.converters.
Blob(e,i,"value"),r!==void 0&&(r=webidl.converters.USVString(r))):e=webidl.converters.USVString(e);const s=makeEntry(t,e,r);this.#t.push(s)}delete(t){webidl.brandCheck(
this,_FormData),webidl.argumentLengthCheck(arguments,1,"FormData.delete"),t=webidl.converters.USVString(t),this.#t=this.#t.filter(r=>r.name!==t)}get(t){webidl.brandCheck(
this,_FormData),webidl.argumentLengthCheck(arguments,1,"FormData.get"),t=webidl.converters.USVString(t);const r=this.#t.findIndex(i=>i.name===t);return r===-1?null:
this.#t[r].value}getAll(t){return webidl.brandCheck(this,_FormData),webidl.argumentLengthCheck(arguments,1,"FormData.getAll"),t=webidl.converters.USVString(t),this.#t.
filter(r=>r.name===t).map(r=>r.value)}has(t){return webidl.brandCheck(this,_FormData),webidl.argumentLengthCheck(arguments,1,"FormData.has"),t=webidl.converters.
USVString(t),this.#t.findIndex(r=>r.name===t)!==-1}set(t,e,r=void 0){webidl.brandCheck(this,_FormData);const i="FormData.set";webidl.argumentLengthCheck(arguments,
2,i),t=webidl.converters.USVString(t),arguments.length===3||webidl.is.Blob(e)?(e=webidl.converters.Blob(e,i,"value"),r!==void 0&&(r=webidl.converters.USVString(
r))):e=webidl.converters.USVString(e);const s=makeEntry(t,e,r),n=this.#t.findIndex(o=>o.name===t);n!==-1?this.#t=[...this.#t.slice(0,n),s,...this.#t.slice(n+1).
filter(o=>o.name!==t)]:this.#t.push(s)}[nodeUtil.inspect.custom](t,e){const r=this.#t.reduce((s,n)=>(s[n.name]?Array.isArray(s[n.name])?s[n.name].push(n.value):
s[n.name]=[s[n.name],n.value]:s[n.name]=n.value,s),{__proto__:null});e.depth??=t,e.colors??=true;const i=nodeUtil.formatWithOptions(e,r);return`FormData ${i.slice(
i.indexOf("]")+2)}`}static getFormDataState(t){return t.#t}static setFormDataState(t,e){t.#t=e}};var{getFormDataState,setFormDataState}=FormData;Reflect.deleteProperty(
FormData,"getFormDataState"),Reflect.deleteProperty(FormData,"setFormDataState"),iteratorMixin("FormData",FormData,getFormDataState,"name","value"),Object.defineProperties(
FormData.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,getAll:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,
[Symbol.toStringTag]:{value:"FormData",configurable:true}});function makeEntry(c,t,e){if(typeof t!="string"){if(webidl.is.File(t)||(t=new File([t],"blob",{type:t.
type})),e!==void 0){const r={type:t.type,lastModified:t.lastModified};t=new File([t],e,r)}}return{name:c,value:t}}webidl.is.FormData=webidl.util.MakeTypeAssertion(
FormData),module.exports={FormData,makeEntry,setFormDataState}}});var require_formdata_parser=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/formdata-parser.js"(exports,module){"use strict";var{bufferToLowerCasedHeaderName}=require_util2();
var{HTTP_TOKEN_CODEPOINTS}=require_data_url();var{makeEntry}=require_formdata();var{webidl}=require_webidl();var assert=require_assert();var{isomorphicDecode}=require_infra();
var dd=Buffer.from("--");var decoder=new TextDecoder;var decoderIgnoreBOM=new TextDecoder("utf-8",{ignoreBOM:true});function isAsciiString(e){for(let t=0;t<e.length;++t)
if((e.charCodeAt(t)&-128)!==0)return false;return true}function validateBoundary(e){const t=e.length;if(t<27||t>70)return false;for(let s=0;s<t;++s){const o=e.charCodeAt(
s);if(!(o>=48&&o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return false}return true}function multipartFormDataParser(e,t){assert(t!=="failure"&&
t.essence==="multipart/form-data");const s=t.parameters.get("boundary");if(s===void 0)throw parsingError("missing boundary in content-type header");const o=Buffer.
from(`--${s}`,"utf8"),a=[],i={position:0},r=e.indexOf(o);if(r===-1)throw parsingError("no boundary found in multipart body");for(i.position=r;;){if(e.subarray(i.
position,i.position+o.length).equals(o))i.position+=o.length;else throw parsingError("expected a value starting with -- and the boundary");if(bufferStartsWith(e,
dd,i))return a;if(e[i.position]!==13||e[i.position+1]!==10)throw parsingError("expected CRLF");i.position+=2;const n=parseMultipartFormDataHeaders(e,i);let{name:l,
filename:d,contentType:u,encoding:g}=n;i.position+=2;let x;{const c=e.indexOf(o.subarray(2),i.position);if(c===-1)throw parsingError("expected boundary after bo\
dy");x=e.subarray(i.position,c-4),i.position+=x.length,g==="base64"&&(x=Buffer.from(x.toString(),"base64"))}if(e[i.position]!==13||e[i.position+1]!==10)throw parsingError(
"expected CRLF");i.position+=2;let f;d!==null?(u??="text/plain",isAsciiString(u)||(u=""),f=new File([x],d,{type:u})):f=decoderIgnoreBOM.decode(Buffer.from(x)),assert(
webidl.is.USVString(l)),assert(typeof f=="string"&&webidl.is.USVString(f)||webidl.is.File(f)),a.push(makeEntry(l,f,d))}}function parseContentDispositionAttribute(e,t){
e[t.position]===59&&t.position++,collectASequenceOfBytes(r=>r===32||r===9,e,t);const s=collectASequenceOfBytes(r=>isToken(r)&&r!==61&&r!==42,e,t);if(s.length===
0)return null;const o=s.toString("ascii").toLowerCase(),a=e[t.position]===42;if(a&&t.position++,e[t.position]!==61)return null;t.position++,collectASequenceOfBytes(
r=>r===32||r===9,e,t);let i;if(a){const r=collectASequenceOfBytes(n=>n!==32&&n!==13&&n!==10&&n!==59,e,t);if(r[0]!==117&&r[0]!==85||r[1]!==116&&r[1]!==84||r[2]!==
102&&r[2]!==70||r[3]!==45||r[4]!==56)throw parsingError("unknown encoding, expected utf-8''");i=decodeURIComponent(decoder.decode(r.subarray(7)))}else if(e[t.position]===
34){t.position++;const r=collectASequenceOfBytes(n=>n!==10&&n!==13&&n!==34,e,t);if(e[t.position]!==34)throw parsingError("Closing quote not found");t.position++,
i=decoder.decode(r).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const r=collectASequenceOfBytes(n=>isToken(n)&&n!==59,e,t);i=decoder.decode(r)}return{name:o,value:i,extended:a}}
function parseMultipartFormDataHeaders(e,t){let s=null,o=null,a=null,i=null;for(;;){if(e[t.position]===13&&e[t.position+1]===10){if(s===null)throw parsingError(
"header name is null");return{name:s,filename:o,contentType:a,encoding:i}}let r=collectASequenceOfBytes(n=>n!==10&&n!==13&&n!==58,e,t);if(r=removeChars(r,true,true,
n=>n===9||n===32),!HTTP_TOKEN_CODEPOINTS.test(r.toString()))throw parsingError("header name does not match the field-name token production");if(e[t.position]!==
58)throw parsingError("expected :");switch(t.position++,collectASequenceOfBytes(n=>n===32||n===9,e,t),bufferToLowerCasedHeaderName(r)){case"content-disposition":{
s=o=null;let n=false;if(collectASequenceOfBytes(d=>isToken(d),e,t).toString("ascii").toLowerCase()!=="form-data")throw parsingError("expected form-data for cont\
ent-disposition header");for(;t.position<e.length&&(e[t.position]!==13||e[t.position+1]!==10);){const d=parseContentDispositionAttribute(e,t);if(!d)break;d.name===
"name"?s=d.value:d.name==="filename"&&(d.extended?(o=d.value,n=true):n||(o=d.value))}if(s===null)throw parsingError("name attribute is required in content-dispo\
sition header");break}case"content-type":{let n=collectASequenceOfBytes(l=>l!==10&&l!==13,e,t);n=removeChars(n,false,true,l=>l===9||l===32),a=isomorphicDecode(n);
break}case"content-transfer-encoding":{let n=collectASequenceOfBytes(l=>l!==10&&l!==13,e,t);n=removeChars(n,false,true,l=>l===9||l===32),i=isomorphicDecode(n);break}default:
collectASequenceOfBytes(n=>n!==10&&n!==13,e,t)}if(e[t.position]!==13||e[t.position+1]!==10)throw parsingError("expected CRLF");t.position+=2}}function collectASequenceOfBytes(e,t,s){
let o=s.position;for(;o<t.length&&e(t[o]);)++o;return t.subarray(s.position,s.position=o)}function removeChars(e,t,s,o){let a=0,i=e.length-1;if(t)for(;a<e.length&&
o(e[a]);)a++;if(s)for(;i>0&&o(e[i]);)i--;return a===0&&i===e.length-1?e:e.subarray(a,i+1)}function bufferStartsWith(e,t,s){if(e.length<t.length)return false;for(let o=0;o<
t.length;o++)if(t[o]!==e[s.position+o])return false;return true}function parsingError(e){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(
e)})}function isCTL(e){return e<=31||e===127}function isTSpecial(e){return e===40||e===41||e===60||e===62||e===64||e===44||e===59||e===58||e===92||e===34||e===47||
e===91||e===93||e===63||e===61}function isToken(e){return e<=127&&e!==32&&e!==9&&!isCTL(e)&&!isTSpecial(e)}module.exports={multipartFormDataParser,validateBoundary}}});var require_promise=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/util/promise.js"(exports,module){"use strict";function createDeferredPromise(){let e,r;return{promise:new Promise(
(s,t)=>{e=s,r=t}),resolve:e,reject:r}}module.exports={createDeferredPromise}}});var require_body=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/web/fetch/body.js"(exports,module){"use strict";var util=require_util2();var{ReadableStreamFrom,readableStreamClose,
fullyReadBody,extractMimeType}=require_util3();var{FormData,setFormDataState}=require_formdata();var{webidl}=require_webidl();var assert=require_assert();var{isErrored,
isDisturbed}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();var{isUint8Array}=require_types();var{serializeAMimeType}=require_data_url();var{multipartFormDataParser}=require_formdata_parser();
var{createDeferredPromise}=require_promise();var{parseJSONFromBytes}=require_infra();var{utf8DecodeBytes}=require_encoding();var{runtimeFeatures}=require_runtime_features();
var random=runtimeFeatures.has("crypto")?require_crypto().randomInt:e=>Math.floor(Math.random()*e);var textEncoder=new TextEncoder;function noop(){}var streamRegistry=new FinalizationRegistry(
e=>{const r=e.deref();r&&!r.locked&&!isDisturbed(r)&&!isErrored(r)&&r.cancel("Response object has been garbage collected").catch(noop)});function extractBody(e,r=false){
let n=null;webidl.is.ReadableStream(e)?n=e:webidl.is.Blob(e)?n=e.stream():n=new ReadableStream({start(){},async pull(i){const l=s(),f=l?.[Symbol.asyncIterator]?.();
if(f==null){l?.length&&!isErrored(n)&&i.enqueue(typeof l=="string"?textEncoder.encode(l):new Uint8Array(l)),queueMicrotask(()=>readableStreamClose(i));return}for(;;){
const{value:m,done:y}=await f.next();if(y){queueMicrotask(()=>readableStreamClose(i));return}if(m.length&&!isErrored(n)){i.enqueue(new Uint8Array(m));return}}},
cancel(i){return s()[Symbol.asyncIterator]?.().return(i)},type:"bytes"}),assert(webidl.is.ReadableStream(n));let s=null,t=null,o=null,a=null;if(typeof e=="strin\
g")t=e,a="text/plain;charset=UTF-8";else if(webidl.is.URLSearchParams(e))t=e.toString(),a="application/x-www-form-urlencoded;charset=UTF-8";else if(webidl.is.BufferSource(
e))t=webidl.util.getCopyOfBytesHeldByBufferSource(e);else if(webidl.is.FormData(e)){const i=`----formdata-undici-0${`${random(1e11)}`.padStart(11,"0")}`,l=`--${i}\
\r
Content-Disposition: form-data`;const f=u=>u.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),m=u=>u.replace(/\r?\n|\r/g,`\r
`),y=[],h=new Uint8Array([13,10]);o=0;let w=false;for(const[u,c]of e)if(typeof c=="string"){const p=textEncoder.encode(l+`; name="${f(m(u))}"\r
\r
${m(c)}\r
`);y.push(p),o+=p.byteLength}else{const p=textEncoder.encode(`${l}; name="${f(m(u))}"`+(c.name?`; filename="${f(c.name)}"`:"")+`\r
Content-Type: ${c.type||"application/octet-stream"}\r
\r
`);y.push(p,c,h),typeof c.size=="number"?o+=p.byteLength+c.size+h.byteLength:w=true}const b=textEncoder.encode(`--${i}--\r
`);y.push(b),o+=b.byteLength,w&&(o=null),t=e;const g=(async function*(){for(const u of y)u.stream?yield*u.stream():yield u})();s=()=>g,a=`multipart/form-data; b\
oundary=${i}`}else if(webidl.is.Blob(e))t=e,o=e.size,e.type&&(a=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(r)throw new TypeError("keepalive");
if(util.isDisturbed(e)||e.locked)throw new TypeError("Response body object should not be disturbed or locked");n=webidl.is.ReadableStream(e)?e:ReadableStreamFrom(
e)}return(typeof t=="string"||isUint8Array(t))&&(s=()=>t,o=typeof t=="string"?Buffer.byteLength(t):t.length),[{stream:n,source:t,length:o},a]}function safelyExtractBody(e,r=false){
return webidl.is.ReadableStream(e)&&(assert(!util.isDisturbed(e),"The body has already been consumed."),assert(!e.locked,"The stream is locked.")),extractBody(e,
r)}function cloneBody(e){const{0:r,1:n}=e.stream.tee();return e.stream=r,{stream:n,length:e.length,source:e.source}}function bodyMixinMethods(e,r){return{blob(){
return consumeBody(this,s=>{let t=bodyMimeType(r(this));return t===null?t="":t&&(t=serializeAMimeType(t)),new Blob([s],{type:t})},e,r)},arrayBuffer(){return consumeBody(
this,s=>new Uint8Array(s).buffer,e,r)},text(){return consumeBody(this,utf8DecodeBytes,e,r)},json(){return consumeBody(this,parseJSONFromBytes,e,r)},formData(){return consumeBody(
this,s=>{const t=bodyMimeType(r(this));if(t!==null)switch(t.essence){case"multipart/form-data":{const o=multipartFormDataParser(s,t),a=new FormData;return setFormDataState(
a,o),a}case"application/x-www-form-urlencoded":{const o=new URLSearchParams(s.toString()),a=new FormData;for(const[d,i]of o)a.append(d,i);return a}}throw new TypeError(
'Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e,r)},bytes(){return consumeBody(this,s=>new Uint8Array(s),e,r)}}}
function mixinBody(e,r){Object.assign(e.prototype,bodyMixinMethods(e,r))}function consumeBody(e,r,n,s){try{webidl.brandCheck(e,n)}catch(d){return Promise.reject(
d)}if(e=s(e),bodyUnusable(e))return Promise.reject(new TypeError("Body is unusable: Body has already been read"));const t=createDeferredPromise(),o=t.reject,a=d=>{
try{t.resolve(r(d))}catch(i){o(i)}};return e.body==null?(a(Buffer.allocUnsafe(0)),t.promise):(fullyReadBody(e.body,a,o),t.promise)}function bodyUnusable(e){const r=e.
body;return r!=null&&(r.stream.locked||util.isDisturbed(r.stream))}function bodyMimeType(e){const r=e.headersList,n=extractMimeType(r);return n==="failure"?null:
n}module.exports={extractBody,safelyExtractBody,cloneBody,mixinBody,streamRegistry,bodyUnusable}}});var require_client_h1=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/client-h1.js"(exports,module){"use strict";var assert=require_assert();var util=require_util2();
var{channels}=require_diagnostics();var timers=require_timers();var{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,RequestAbortedError,InvalidArgumentError,
HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,ResponseExceededMaxSizeError}=require_errors();var{kUrl,
kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,
kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,kCounter,
kMaxResponseSize,kOnError,kResume,kHTTPContext,kClosed}=require_symbols();var constants=require_constants2();var EMPTY_BUF=Buffer.alloc(0);var FastBuffer=Buffer[Symbol.
species];var removeAllListeners=util.removeAllListeners;var kIdleSocketValidation=Symbol("kIdleSocketValidation");var kIdleSocketValidationTimeout=Symbol("kIdle\
SocketValidationTimeout");var kSocketUsed=Symbol("kSocketUsed");var kTypeOfService=Symbol("kTypeOfService");var extractBody;function lazyllhttp(){const i=process.
env.JEST_WORKER_ID?require_llhttp_wasm():void 0;let e,t=true;if(process.arch==="ppc64"){const[s,r]=process.versions.node.split(".").map(n=>parseInt(n,10));(s<24||
s===24&&r<12)&&(t=false)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?t=false:process.env.UNDICI_NO_WASM_SIMD==="0"&&(t=true),t)try{e=new WebAssembly.Module(require_llhttp_simd_wasm())}catch{}
return e||(e=new WebAssembly.Module(i||require_llhttp_wasm())),new WebAssembly.Instance(e,{env:{wasm_on_url:(s,r,n)=>0,wasm_on_status:(s,r,n)=>{assert(currentParser.
ptr===s);const l=r-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_message_begin:s=>(assert(
currentParser.ptr===s),currentParser.onMessageBegin()),wasm_on_header_field:(s,r,n)=>{assert(currentParser.ptr===s);const l=r-currentBufferPtr+currentBufferRef.
byteOffset;return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_header_value:(s,r,n)=>{assert(currentParser.ptr===s);const l=r-
currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_headers_complete:(s,r,n,l)=>(assert(
currentParser.ptr===s),currentParser.onHeadersComplete(r,n===1,l===1)),wasm_on_body:(s,r,n)=>{assert(currentParser.ptr===s);const l=r-currentBufferPtr+currentBufferRef.
byteOffset;return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,l,n))},wasm_on_message_complete:s=>(assert(currentParser.ptr===s),currentParser.onMessageComplete())}})}
var llhttpInstance=null;var currentParser=null;var currentBufferRef=null;var currentBufferSize=0;var currentBufferPtr=null;var USE_NATIVE_TIMER=0;var USE_FAST_TIMER=1;
var TIMEOUT_HEADERS=2|USE_FAST_TIMER;var TIMEOUT_BODY=4|USE_FAST_TIMER;var TIMEOUT_KEEP_ALIVE=8|USE_NATIVE_TIMER;var Parser=class{constructor(e,t,{exports:s}){this.
llhttp=s,this.ptr=this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE),this.client=e,this.socket=t,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=
null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=false,this.headers=[],this.headersSize=0,this.headersMaxSize=e[kMaxHeadersSize],this.
shouldKeepAlive=false,this.paused=false,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=
e[kMaxResponseSize]}setTimeout(e,t){e!==this.timeoutValue||t&USE_FAST_TIMER^this.timeoutType&USE_FAST_TIMER?(this.timeout&&(timers.clearTimeout(this.timeout),this.
timeout=null),e&&(t&USE_FAST_TIMER?this.timeout=timers.setFastTimeout(onParserTimeout,e,this.timeoutWeakRef):(this.timeout=setTimeout(onParserTimeout,e,this.timeoutWeakRef),
this.timeout?.unref())),this.timeoutValue=e):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.
paused||(assert(this.ptr!=null),assert(currentParser===null),this.llhttp.llhttp_resume(this.ptr),assert(this.timeoutType===TIMEOUT_BODY),this.timeout&&this.timeout.
refresh&&this.timeout.refresh(),this.paused=false,this.execute(this.socket.read()||EMPTY_BUF),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const e=this.
socket.read();if(e===null)break;this.execute(e)}}execute(e){assert(currentParser===null),assert(this.ptr!=null),assert(!this.paused);const{socket:t,llhttp:s}=this;
e.length>currentBufferSize&&(currentBufferPtr&&s.free(currentBufferPtr),currentBufferSize=Math.ceil(e.length/4096)*4096,currentBufferPtr=s.malloc(currentBufferSize)),
new Uint8Array(s.memory.buffer,currentBufferPtr,currentBufferSize).set(e);try{let r;try{currentBufferRef=e,currentParser=this,r=s.llhttp_execute(this.ptr,currentBufferPtr,
e.length)}finally{currentParser=null,currentBufferRef=null}if(r!==constants.ERROR.OK){const n=e.subarray(s.llhttp_get_error_pos(this.ptr)-currentBufferPtr);if(r===
constants.ERROR.PAUSED_UPGRADE)this.onUpgrade(n);else if(r===constants.ERROR.PAUSED)this.paused=true,t.unshift(n);else throw this.createError(r,n)}}catch(r){util.
destroy(t,r)}}finish(){assert(currentParser===null),assert(this.ptr!=null),assert(!this.paused);const{llhttp:e}=this;let t;try{currentParser=this,t=e.llhttp_finish(
this.ptr)}finally{currentParser=null}return t===constants.ERROR.OK?null:t===constants.ERROR.PAUSED||t===constants.ERROR.PAUSED_UPGRADE?(this.paused=true,null):this.
createError(t,EMPTY_BUF)}createError(e,t){const{llhttp:s,contentLength:r,bytesRead:n}=this;if(r&&n!==parseInt(r,10))return new ResponseContentLengthMismatchError;
const l=s.llhttp_get_error_reason(this.ptr);let h="";if(l){const o=new Uint8Array(s.memory.buffer,l).indexOf(0);h="Response does not match the HTTP/1.1 protocol\
 ("+Buffer.from(s.memory.buffer,l,o).toString()+")"}return new HTTPParserError(h,constants.ERROR[e],t)}destroy(){assert(currentParser===null),assert(this.ptr!=null),
this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&timers.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.
paused=false}onStatus(e){return this.statusText=e.toString(),0}onMessageBegin(){const{socket:e,client:t}=this;if(e.destroyed)return-1;if(t[kRunning]===0)return util.
destroy(e,new SocketError("bad response",util.getSocketInfo(e))),-1;const s=t[kQueue][t[kRunningIdx]];return s?(s.onResponseStarted(),0):-1}onHeaderField(e){const t=this.
headers.length;return(t&1)===0?this.headers.push(e):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]),this.trackHeader(e.length),0}onHeaderValue(e){let t=this.
headers.length;(t&1)===1?(this.headers.push(e),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]);const s=this.headers[t-2];if(s.length===10){const r=util.
bufferToLowerCasedHeaderName(s);r==="keep-alive"?this.keepAlive+=e.toString():r==="connection"&&(this.connection+=e.toString())}else s.length===14&&util.bufferToLowerCasedHeaderName(
s)==="content-length"&&(this.contentLength+=e.toString());return this.trackHeader(e.length),0}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&
util.destroy(this.socket,new HeadersOverflowError)}onUpgrade(e){const{upgrade:t,client:s,socket:r,headers:n,statusCode:l,statusText:h}=this;assert(t),assert(s[kSocket]===
r),assert(!r.destroyed),assert(!this.paused),assert((n.length&1)===0);const o=s[kQueue][s[kRunningIdx]];assert(o),assert(o.upgrade||o.method==="CONNECT"),this.statusCode=
0,this.statusText="",this.shouldKeepAlive=false,this.headers=[],this.headersSize=0,r.unshift(e),r[kParser].destroy(),r[kParser]=null,r[kClient]=null,r[kError]=null,
removeAllListeners(r),s[kSocket]=null,s[kHTTPContext]=null,s[kQueue][s[kRunningIdx]++]=null,s.emit("disconnect",s[kUrl],[s],new InformationalError("upgrade"));try{
o.onUpgrade(l,n,r,h)}catch(u){util.errorRequest(s,o,u),util.destroy(r,u)}s[kResume]()}onHeadersComplete(e,t,s){const{client:r,socket:n,headers:l,statusText:h}=this;
if(n.destroyed)return-1;if(r[kRunning]===0)return util.destroy(n,new SocketError("bad response",util.getSocketInfo(n))),-1;const o=r[kQueue][r[kRunningIdx]];if(!o)
return-1;if(assert(!this.upgrade),assert(this.statusCode<200),e===100)return util.destroy(n,new SocketError("bad response",util.getSocketInfo(n))),-1;if(t&&!o.upgrade)
return util.destroy(n,new SocketError("bad upgrade",util.getSocketInfo(n))),-1;if(assert(this.timeoutType===TIMEOUT_HEADERS),this.statusCode=e,this.shouldKeepAlive=
s||o.method==="HEAD"&&!n[kReset]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const f=o.bodyTimeout!=null?o.bodyTimeout:r[kBodyTimeout];this.
setTimeout(f,TIMEOUT_BODY)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(o.method==="CONNECT")return assert(r[kRunning]===1),this.upgrade=true,
2;if(t)return assert(r[kRunning]===1),this.upgrade=true,2;if(assert((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&r[kPipelining]){
const f=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null;if(f!=null){const p=Math.min(f-r[kKeepAliveTimeoutThreshold],r[kKeepAliveMaxTimeout]);p<=
0?n[kReset]=true:r[kKeepAliveTimeoutValue]=p}else r[kKeepAliveTimeoutValue]=r[kKeepAliveDefaultTimeout]}else n[kReset]=true;const u=o.onHeaders(e,l,this.resume,
h)===false;return o.aborted?-1:o.method==="HEAD"||e<200?1:(n[kBlocking]&&(n[kBlocking]=false,r[kResume]()),u?constants.ERROR.PAUSED:0)}onBody(e){const{client:t,
socket:s,statusCode:r,maxResponseSize:n}=this;if(s.destroyed)return-1;const l=t[kQueue][t[kRunningIdx]];return assert(l),assert(this.timeoutType===TIMEOUT_BODY),
this.timeout&&this.timeout.refresh&&this.timeout.refresh(),assert(r>=200),n>-1&&this.bytesRead+e.length>n?(util.destroy(s,new ResponseExceededMaxSizeError),-1):
(this.bytesRead+=e.length,l.onData(e)===false?constants.ERROR.PAUSED:0)}onMessageComplete(){const{client:e,socket:t,statusCode:s,upgrade:r,headers:n,contentLength:l,
bytesRead:h,shouldKeepAlive:o}=this;if(t.destroyed&&(!s||o))return-1;if(r)return 0;assert(s>=100),assert((this.headers.length&1)===0);const u=e[kQueue][e[kRunningIdx]];
if(assert(u),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,
s<200)return 0;if(u.method!=="HEAD"&&l&&h!==parseInt(l,10))return util.destroy(t,new ResponseContentLengthMismatchError),-1;if(u.onComplete(n),e[kQueue][e[kRunningIdx]++]=
null,t[kSocketUsed]=e[kPending]===0,t[kWriting])return assert(e[kRunning]===0),util.destroy(t,new InformationalError("reset")),constants.ERROR.PAUSED;if(o){if(t[kReset]&&
e[kRunning]===0)return util.destroy(t,new InformationalError("reset")),constants.ERROR.PAUSED;e[kPipelining]==null||e[kPipelining]===1?setImmediate(e[kResume]):
e[kResume]()}else return util.destroy(t,new InformationalError("reset")),constants.ERROR.PAUSED;return 0}};function onParserTimeout(i){const e=i.deref();if(!e)return;
const{socket:t,timeoutType:s,client:r,paused:n}=e;s===TIMEOUT_HEADERS?(!t[kWriting]||t.writableNeedDrain||r[kRunning]>1)&&(assert(!n,"cannot be paused while wai\
ting for headers"),util.destroy(t,new HeadersTimeoutError)):s===TIMEOUT_BODY?n||util.destroy(t,new BodyTimeoutError):s===TIMEOUT_KEEP_ALIVE&&(assert(r[kRunning]===
0&&r[kKeepAliveTimeoutValue]),util.destroy(t,new InformationalError("socket idle timeout")))}function connectH1(i,e){if(i[kSocket]=e,llhttpInstance||(llhttpInstance=
lazyllhttp()),e.errored)throw e.errored;if(e.destroyed)throw new SocketError("destroyed");return e[kNoRef]=false,e[kWriting]=false,e[kReset]=false,e[kBlocking]=
false,e[kIdleSocketValidation]=0,e[kIdleSocketValidationTimeout]=null,e[kSocketUsed]=false,e[kParser]=new Parser(i,e,llhttpInstance),util.addListener(e,"error",
onHttpSocketError),util.addListener(e,"readable",onHttpSocketReadable),util.addListener(e,"end",onHttpSocketEnd),util.addListener(e,"close",onHttpSocketClose),e[kClosed]=
false,e.on("close",onSocketClose),{version:"h1",defaultPipelining:1,write(t){return writeH1(i,t)},resume(){resumeH1(i)},destroy(t,s){e[kClosed]?queueMicrotask(s):
(e.on("close",s),e.destroy(t))},get destroyed(){return e.destroyed},busy(t){return!!(e[kWriting]||e[kReset]||e[kBlocking]||e[kIdleSocketValidation]===1||t&&(i[kRunning]>
0&&!t.idempotent||i[kRunning]>0&&(t.upgrade||t.method==="CONNECT")||i[kRunning]>0&&util.bodyLength(t.body)!==0&&(util.isStream(t.body)||util.isAsyncIterable(t.body)||
util.isFormDataLike(t.body))))}}}function onHttpSocketError(i){const e=this[kParser];if(i.code==="ECONNRESET"&&e.statusCode&&!e.shouldKeepAlive){const t=e.finish();
t&&(this[kError]=t,this[kClient][kOnError](t));return}this[kError]=i,this[kClient][kOnError](i)}function onHttpSocketReadable(){this[kParser]?.readMore()}function onHttpSocketEnd(){
const i=this[kParser];if(i.statusCode&&!i.shouldKeepAlive){const e=i.finish();e&&util.destroy(this,e);return}util.destroy(this,new SocketError("other side close\
d",util.getSocketInfo(this)))}function onHttpSocketClose(){const i=this[kParser];clearIdleSocketValidation(this),i&&(!this[kError]&&i.statusCode&&!i.shouldKeepAlive&&
(this[kError]=i.finish()||this[kError]),this[kParser].destroy(),this[kParser]=null);const e=this[kError]||new SocketError("closed",util.getSocketInfo(this)),t=this[kClient];
if(t[kSocket]=null,t[kHTTPContext]=null,t.destroyed){assert(t[kPending]===0);const s=t[kQueue].splice(t[kRunningIdx]);for(let r=0;r<s.length;r++){const n=s[r];util.
errorRequest(t,n,e)}}else if(t[kRunning]>0&&e.code!=="UND_ERR_INFO"){const s=t[kQueue][t[kRunningIdx]];t[kQueue][t[kRunningIdx]++]=null,util.errorRequest(t,s,e)}
t[kPendingIdx]=t[kRunningIdx],assert(t[kRunning]===0),t.emit("disconnect",t[kUrl],[t],e),t[kResume]()}function onSocketClose(){this[kClosed]=true}function clearIdleSocketValidation(i){
i[kIdleSocketValidationTimeout]&&(clearImmediate(i[kIdleSocketValidationTimeout]),i[kIdleSocketValidationTimeout]=null),i[kIdleSocketValidation]=0}function scheduleIdleSocketValidation(i,e){
e[kIdleSocketValidation]=1,e[kIdleSocketValidationTimeout]=setImmediate(()=>{e[kIdleSocketValidationTimeout]=null,e[kIdleSocketValidation]=2,i[kSocket]===e&&!e.
destroyed&&i[kResume]()})}function resumeH1(i){const e=i[kSocket];if(e&&!e.destroyed){if(i[kSize]===0?!e[kNoRef]&&e.unref&&(e.unref(),e[kNoRef]=true):e[kNoRef]&&
e.ref&&(e.ref(),e[kNoRef]=false),i[kRunning]===0&&i[kPending]>0&&e[kSocketUsed]){if(e[kIdleSocketValidation]===0)return scheduleIdleSocketValidation(i,e),e[kParser].
readMore(),e.destroyed,void 0;if(e[kIdleSocketValidation]===1)return e[kParser].readMore(),e.destroyed,void 0}if(i[kRunning]===0&&(e[kParser].readMore(),e.destroyed))
return;if(i[kSize]===0)e[kParser].timeoutType!==TIMEOUT_KEEP_ALIVE&&e[kParser].setTimeout(i[kKeepAliveTimeoutValue],TIMEOUT_KEEP_ALIVE);else if(i[kRunning]>0&&e[kParser].
statusCode<200&&e[kParser].timeoutType!==TIMEOUT_HEADERS){const t=i[kQueue][i[kRunningIdx]],s=t.headersTimeout!=null?t.headersTimeout:i[kHeadersTimeout];e[kParser].
setTimeout(s,TIMEOUT_HEADERS)}}}function shouldSendContentLength(i){return i!=="GET"&&i!=="HEAD"&&i!=="OPTIONS"&&i!=="TRACE"&&i!=="CONNECT"}function setTypeOfService(i,e){
if(typeof i.setTypeOfService!="function")return;const t=e.typeOfService;if(!(t===void 0||i[kTypeOfService]===t))try{i.setTypeOfService(t),i[kTypeOfService]=t}catch{}}
function writeH1(i,e){const{method:t,path:s,host:r,upgrade:n,blocking:l,reset:h}=e;let{body:o,headers:u,contentLength:f}=e;const p=t==="PUT"||t==="POST"||t==="P\
ATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPPATCH";if(util.isFormDataLike(o)){extractBody||(extractBody=require_body().extractBody);const[y,w]=extractBody(o);e.
contentType==null&&u.push("content-type",w),o=y.stream,f=y.length}else if(util.isBlobLike(o)&&e.contentType==null){const y=o.type;if(y){const w=`${y}`;if(!util.
isValidHeaderValue(w))return util.errorRequest(i,e,new InvalidArgumentError("invalid content-type header")),false;u.push("content-type",w)}}o&&typeof o.read=="f\
unction"&&o.read(0);const m=util.bodyLength(o);if(f=m??f,f===null&&(f=e.contentLength),f===0&&!p&&(f=null),shouldSendContentLength(t)&&f>0&&e.contentLength!==null&&
e.contentLength!==f){if(i[kStrictContentLength])return util.errorRequest(i,e,new RequestContentLengthMismatchError),false;process.emitWarning(new RequestContentLengthMismatchError)}
const a=i[kSocket];clearIdleSocketValidation(a);const d=y=>{e.aborted||e.completed||(util.errorRequest(i,e,y||new RequestAbortedError),util.destroy(o),util.destroy(
a,new InformationalError("aborted")))};try{e.onConnect(d)}catch(y){util.errorRequest(i,e,y)}if(e.aborted)return false;t==="HEAD"&&(a[kReset]=true),(n||t==="CONN\
ECT")&&(a[kReset]=true),h!=null&&(a[kReset]=h),i[kMaxRequests]&&a[kCounter]++>=i[kMaxRequests]&&(a[kReset]=true),l&&(a[kBlocking]=true),setTypeOfService(a,e);let c=`${t}\
 ${s} HTTP/1.1\r
`;if(typeof r=="string"?c+=`host: ${r}\r
`:c+=i[kHostHeader],n?c+=`connection: upgrade\r
upgrade: ${n}\r
`:i[kPipelining]&&!a[kReset]?c+=`connection: keep-alive\r
`:c+=`connection: close\r
`,Array.isArray(u))for(let y=0;y<u.length;y+=2){const w=u[y+0],g=u[y+1];if(Array.isArray(g))for(let S=0;S<g.length;S++)c+=`${w}: ${g[S]}\r
`;else c+=`${w}: ${g}\r
`}return channels.sendHeaders.hasSubscribers&&channels.sendHeaders.publish({request:e,headers:c,socket:a}),!o||m===0?writeBuffer(d,null,i,e,a,f,c,p):util.isBuffer(
o)?writeBuffer(d,o,i,e,a,f,c,p):util.isBlobLike(o)?typeof o.stream=="function"?writeIterable(d,o.stream(),i,e,a,f,c,p):writeBlob(d,o,i,e,a,f,c,p):util.isStream(
o)?writeStream(d,o,i,e,a,f,c,p):util.isIterable(o)?writeIterable(d,o,i,e,a,f,c,p):assert(false),true}function writeStream(i,e,t,s,r,n,l,h){assert(n!==0||t[kRunning]===
0,"stream body cannot be pipelined");let o=false;const u=new AsyncWriter({abort:i,socket:r,request:s,contentLength:n,client:t,expectsPayload:h,header:l}),f=function(d){
if(!o)try{!u.write(d)&&this.pause&&this.pause()}catch(c){util.destroy(this,c)}},p=function(){o||e.resume&&e.resume()},m=function(){if(queueMicrotask(()=>{e.removeListener(
"error",a)}),!o){const d=new RequestAbortedError;queueMicrotask(()=>a(d))}},a=function(d){if(!o){if(o=true,assert(r.destroyed||r[kWriting]&&t[kRunning]<=1),r.off(
"drain",p).off("error",a),e.removeListener("data",f).removeListener("end",a).removeListener("close",m),!d)try{u.end()}catch(c){d=c}u.destroy(d),d&&(d.code!=="UN\
D_ERR_INFO"||d.message!=="reset")?util.destroy(e,d):util.destroy(e)}};e.on("data",f).on("end",a).on("error",a).on("close",m),e.resume&&e.resume(),r.on("drain",p).
on("error",a),e.errorEmitted??e.errored?setImmediate(a,e.errored):(e.endEmitted??e.readableEnded)&&setImmediate(a,null),(e.closeEmitted??e.closed)&&setImmediate(
m)}function writeBuffer(i,e,t,s,r,n,l,h){try{e?util.isBuffer(e)&&(assert(n===e.byteLength,"buffer body must have content length"),r.cork(),r.write(`${l}content-\
length: ${n}\r
\r
`,"latin1"),r.write(e),r.uncork(),s.onBodySent(e),!h&&s.reset!==false&&(r[kReset]=true)):n===0?r.write(`${l}content-length: 0\r
\r
`,"latin1"):(assert(n===null,"no body must not have content length"),r.write(`${l}\r
`,"latin1")),s.onRequestSent(),t[kResume]()}catch(o){i(o)}}async function writeBlob(i,e,t,s,r,n,l,h){assert(n===e.size,"blob body must have content length");try{
if(n!=null&&n!==e.size)throw new RequestContentLengthMismatchError;const o=Buffer.from(await e.arrayBuffer());r.cork(),r.write(`${l}content-length: ${n}\r
\r
`,"latin1"),r.write(o),r.uncork(),s.onBodySent(o),s.onRequestSent(),!h&&s.reset!==false&&(r[kReset]=true),t[kResume]()}catch(o){i(o)}}async function writeIterable(i,e,t,s,r,n,l,h){
assert(n!==0||t[kRunning]===0,"iterator body cannot be pipelined");let o=null;function u(){if(o){const m=o;o=null,m()}}const f=()=>new Promise((m,a)=>{assert(o===
null),r[kError]?a(r[kError]):o=m});r.on("close",u).on("drain",u);const p=new AsyncWriter({abort:i,socket:r,request:s,contentLength:n,client:t,expectsPayload:h,header:l});
try{for await(const m of e){if(r[kError])throw r[kError];p.write(m)||await f()}p.end()}catch(m){p.destroy(m)}finally{r.off("close",u).off("drain",u)}}var AsyncWriter=class{constructor({
abort:e,socket:t,request:s,contentLength:r,client:n,expectsPayload:l,header:h}){this.socket=t,this.request=s,this.contentLength=r,this.client=n,this.bytesWritten=
0,this.expectsPayload=l,this.header=h,this.abort=e,t[kWriting]=true}write(e){const{socket:t,request:s,contentLength:r,client:n,bytesWritten:l,expectsPayload:h,header:o}=this;
if(t[kError])throw t[kError];if(t.destroyed)return false;const u=Buffer.byteLength(e);if(!u)return true;if(r!==null&&l+u>r){if(n[kStrictContentLength])throw new RequestContentLengthMismatchError;
process.emitWarning(new RequestContentLengthMismatchError)}t.cork(),l===0&&(!h&&s.reset!==false&&(t[kReset]=true),r===null?t.write(`${o}transfer-encoding: chunk\
ed\r
`,"latin1"):t.write(`${o}content-length: ${r}\r
\r
`,"latin1")),r===null&&t.write(`\r
${u.toString(16)}\r
`,"latin1"),this.bytesWritten+=u;const f=t.write(e);return t.uncork(),s.onBodySent(e),f||t[kParser].timeout&&t[kParser].timeoutType===TIMEOUT_HEADERS&&t[kParser].
timeout.refresh&&t[kParser].timeout.refresh(),f}end(){const{socket:e,contentLength:t,client:s,bytesWritten:r,expectsPayload:n,header:l,request:h}=this;if(h.onRequestSent(),
e[kWriting]=false,e[kError])throw e[kError];if(!e.destroyed){if(r===0?n?e.write(`${l}content-length: 0\r
\r
`,"latin1"):e.write(`${l}\r
`,"latin1"):t===null&&e.write(`\r
0\r
\r
`,"latin1"),t!==null&&r!==t){if(s[kStrictContentLength])throw new RequestContentLengthMismatchError;process.emitWarning(new RequestContentLengthMismatchError)}e[kParser].
timeout&&e[kParser].timeoutType===TIMEOUT_HEADERS&&e[kParser].timeout.refresh&&e[kParser].timeout.refresh(),s[kResume]()}}destroy(e){const{socket:t,client:s,abort:r}=this;
t[kWriting]=false,e&&(assert(s[kRunning]<=1,"pipeline should only contain this request"),r(e))}};module.exports=connectH1}});var require_http2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:http2"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:http2")}});var require_client_h2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/client-h2.js"(exports,module){"use strict";var assert=require_assert();var{pipeline}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var util=require_util2();var{RequestContentLengthMismatchError,RequestAbortedError,SocketError,InformationalError,InvalidArgumentError,HeadersTimeoutError,BodyTimeoutError}=require_errors();
var{kUrl,kReset,kClient,kRunning,kPending,kQueue,kPendingIdx,kRunningIdx,kError,kSocket,kStrictContentLength,kOnError,kMaxConcurrentStreams,kPingInterval,kHTTP2Session,
kHTTP2InitialWindowSize,kHTTP2ConnectionWindowSize,kResume,kSize,kHTTPContext,kClosed,kBodyTimeout,kHeadersTimeout,kEnableConnectProtocol,kRemoteSettings,kHTTP2Stream,
kHTTP2SessionState}=require_symbols();var{channels}=require_diagnostics();var kOpenStreams=Symbol("open streams");var extractBody;var http2;try{http2=require_http2()}catch{
http2={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY,HTTP2_HEADER_METHOD,HTTP2_HEADER_PATH,HTTP2_HEADER_SCHEME,HTTP2_HEADER_CONTENT_LENGTH,HTTP2_HEADER_EXPECT,
HTTP2_HEADER_STATUS,HTTP2_HEADER_PROTOCOL,NGHTTP2_REFUSED_STREAM,NGHTTP2_CANCEL}}=http2;function parseH2Headers(e){const t=[];for(const[r,i]of Object.entries(e))
if(Array.isArray(i))for(const n of i)t.push(Buffer.from(r),Buffer.from(n));else t.push(Buffer.from(r),Buffer.from(i));return t}function connectH2(e,t){e[kSocket]=
t;const r=e[kHTTP2InitialWindowSize],i=e[kHTTP2ConnectionWindowSize],n=http2.connect(e[kUrl],{createConnection:()=>t,peerMaxConcurrentStreams:e[kMaxConcurrentStreams],
settings:{enablePush:false,...r!=null?{initialWindowSize:r}:null}});return e[kSocket]=t,n[kOpenStreams]=0,n[kClient]=e,n[kSocket]=t,n[kHTTP2SessionState]={ping:{
interval:e[kPingInterval]===0?null:setInterval(onHttp2SendPing,e[kPingInterval],n).unref()}},n[kEnableConnectProtocol]=false,n[kRemoteSettings]=false,i&&util.addListener(
n,"connect",applyConnectionWindowSize.bind(n,i)),util.addListener(n,"error",onHttp2SessionError),util.addListener(n,"frameError",onHttp2FrameError),util.addListener(
n,"end",onHttp2SessionEnd),util.addListener(n,"goaway",onHttp2SessionGoAway),util.addListener(n,"close",onHttp2SessionClose),util.addListener(n,"remoteSettings",
onHttp2RemoteSettings),n.unref(),e[kHTTP2Session]=n,t[kHTTP2Session]=n,util.addListener(t,"error",onHttp2SocketError),util.addListener(t,"end",onHttp2SocketEnd),
util.addListener(t,"close",onHttp2SocketClose),t[kClosed]=false,t.on("close",onSocketClose),{version:"h2",defaultPipelining:1/0,write(s){return writeH2(e,s)},resume(){
resumeH2(e)},destroy(s,c){t[kClosed]?queueMicrotask(c):t.destroy(s).on("close",c)},get destroyed(){return t.destroyed},busy(s){if(s!=null)if(e[kRunning]>0){if(s.
idempotent===false||(s.upgrade==="websocket"||s.method==="CONNECT")&&n[kRemoteSettings]===false||util.bodyLength(s.body)!==0&&(util.isStream(s.body)||util.isAsyncIterable(
s.body)||util.isFormDataLike(s.body)))return true}else return(s.upgrade==="websocket"||s.method==="CONNECT")&&n[kRemoteSettings]===false;return false}}}function resumeH2(e){
const t=e[kSocket];t?.destroyed===false&&(e[kSize]===0?(t.unref(),e[kHTTP2Session].unref()):(t.ref(),e[kHTTP2Session].ref()))}function applyConnectionWindowSize(e){
try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(e)}catch{}}function onHttp2RemoteSettings(e){if(this[kClient][kMaxConcurrentStreams]=e.maxConcurrentStreams??
this[kClient][kMaxConcurrentStreams],this[kRemoteSettings]===true&&this[kEnableConnectProtocol]===true&&e.enableConnectProtocol===false){const t=new InformationalError(
"HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[kSocket][kError]=t,this[kClient][kOnError](t);return}this[kEnableConnectProtocol]=e.enableConnectProtocol??
this[kEnableConnectProtocol],this[kRemoteSettings]=true,this[kClient][kResume]()}function onHttp2SendPing(e){const t=e[kHTTP2SessionState];if((e.closed||e.destroyed)&&
t.ping.interval!=null){clearInterval(t.ping.interval),t.ping.interval=null;return}e.ping(r.bind(e));function r(i,n){const s=this[kClient],c=this[kClient];if(i!=
null){const y=new InformationalError(`HTTP/2: "PING" errored - type ${i.message}`);c[kError]=y,s[kOnError](y)}else s.emit("ping",n)}}function onHttp2SessionError(e){
this[kSocket][kError]=e,this[kClient][kOnError](e)}function onHttp2FrameError(e,t,r){if(r===0){const i=new InformationalError(`HTTP/2: "frameError" received - t\
ype ${e}, code ${t}`);this[kSocket][kError]=i,this[kClient][kOnError](i)}}function onHttp2SessionEnd(){const e=new SocketError("other side closed",util.getSocketInfo(
this[kSocket]));this.destroy(e),util.destroy(this[kSocket],e)}function completeRequest(e,t,r=false){const i=e[kQueue],n=e[kRunningIdx];if(n<e[kPendingIdx]&&i[n]===
t){i[n]=null,e[kRunningIdx]=n+1;return}const s=i.indexOf(t,n);s===-1||s>=e[kPendingIdx]||(i.splice(s,1),e[kPendingIdx]--,r&&e[kPendingIdx]<e[kRunningIdx]&&(e[kPendingIdx]=
e[kRunningIdx]))}function onHttp2SessionGoAway(e){const t=this[kError]||new SocketError(`HTTP/2: "GOAWAY" frame received with code ${e}`,util.getSocketInfo(this[kSocket])),
r=this[kClient];if(r[kSocket]=null,r[kHTTPContext]=null,this.close(),this[kHTTP2Session]=null,util.destroy(this[kSocket],t),r[kRunningIdx]<r[kQueue].length){const i=r[kQueue][r[kRunningIdx]];
r[kQueue][r[kRunningIdx]++]=null,i!=null&&util.errorRequest(r,i,t),r[kPendingIdx]=r[kRunningIdx]}assert(r[kRunning]===0),r.emit("disconnect",r[kUrl],[r],t),r.emit(
"connectionError",r[kUrl],[r],t),r[kResume]()}function onHttp2SessionClose(){const{[kClient]:e,[kHTTP2SessionState]:t}=this,{[kSocket]:r}=e,i=this[kSocket][kError]||
this[kError]||new SocketError("closed",util.getSocketInfo(r));if(e[kSocket]=null,e[kHTTPContext]=null,t.ping.interval!=null&&(clearInterval(t.ping.interval),t.ping.
interval=null),e.destroyed){assert(e[kPending]===0);const n=e[kQueue].splice(e[kRunningIdx]);for(let s=0;s<n.length;s++){const c=n[s];c!=null&&util.errorRequest(
e,c,i)}}}function onHttp2SocketClose(){const e=this[kError]||new SocketError("closed",util.getSocketInfo(this)),t=this[kHTTP2Session][kClient];t[kSocket]=null,t[kHTTPContext]=
null,this[kHTTP2Session]!==null&&this[kHTTP2Session].destroy(e),t[kPendingIdx]=t[kRunningIdx],assert(t[kRunning]===0),t.emit("disconnect",t[kUrl],[t],e),t[kResume]()}
function onHttp2SocketError(e){this[kError]=e,this[kClient][kOnError](e)}function onHttp2SocketEnd(){util.destroy(this,new SocketError("other side closed",util.
getSocketInfo(this)))}function onSocketClose(){this[kClosed]=true}function shouldSendContentLength(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&
e!=="CONNECT"}function writeH2(e,t){const r=t.headersTimeout??e[kHeadersTimeout],i=t.bodyTimeout??e[kBodyTimeout],n=e[kHTTP2Session],{method:s,path:c,host:y,upgrade:d,
expectContinue:E,signal:H,protocol:m,headers:b}=t;let{body:u}=t;if(d!=null&&d!=="websocket")return util.errorRequest(e,t,new InvalidArgumentError(`Custom upgrad\
e "${d}" not supported over HTTP/2`)),false;const f={};for(let a=0;a<b.length;a+=2){const l=b[a+0],T=b[a+1];if(l==="cookie"){f[l]!=null?f[l]=Array.isArray(f[l])?
(f[l].push(T),f[l]):[f[l],T]:f[l]=T;continue}if(Array.isArray(T))for(let S=0;S<T.length;S++)f[l]?f[l]+=`, ${T[S]}`:f[l]=T[S];else f[l]?f[l]+=`, ${T}`:f[l]=T}let o=null;
const{hostname:A,port:C}=e[kUrl];f[HTTP2_HEADER_AUTHORITY]=y||`${A}${C?`:${C}`:""}`,f[HTTP2_HEADER_METHOD]=s;const h=a=>{t.aborted||t.completed||(a=a||new RequestAbortedError,
util.errorRequest(e,t,a),o!=null&&(o.removeAllListeners("data"),o.close(),e[kOnError](a),completeRequest(e,t),e[kResume]()),util.destroy(u,a))};try{t.onConnect(
h)}catch(a){util.errorRequest(e,t,a)}if(t.aborted)return false;if(d||s==="CONNECT")return n.ref(),d==="websocket"?n[kEnableConnectProtocol]===false?(util.errorRequest(
e,t,new InformationalError("HTTP/2: Extended CONNECT protocol not supported by server")),n.unref(),false):(f[HTTP2_HEADER_METHOD]="CONNECT",f[HTTP2_HEADER_PROTOCOL]=
"websocket",f[HTTP2_HEADER_PATH]=c,m==="ws:"||m==="wss:"?f[HTTP2_HEADER_SCHEME]=m==="ws:"?"http":"https":f[HTTP2_HEADER_SCHEME]=m==="http:"?"http":"https",o=n.request(
f,{endStream:false,signal:H}),o[kHTTP2Stream]=true,++n[kOpenStreams],o.once("response",(a,l)=>{const{[HTTP2_HEADER_STATUS]:T,...S}=a;try{t.onUpgrade(T,parseH2Headers(
S),o)}catch(v){h(v);return}completeRequest(e,t)}),o.on("error",()=>{(o.rstCode===NGHTTP2_REFUSED_STREAM||o.rstCode===NGHTTP2_CANCEL)&&h(new InformationalError(`\
HTTP/2: "stream error" received - code ${o.rstCode}`))}),o.once("close",()=>{n[kOpenStreams]-=1,n[kOpenStreams]===0&&n.unref()}),o.setTimeout(r),true):(o=n.request(
f,{endStream:false,signal:H}),o[kHTTP2Stream]=true,++n[kOpenStreams],o.on("response",a=>{const{[HTTP2_HEADER_STATUS]:l,...T}=a;try{t.onUpgrade(l,parseH2Headers(
T),o)}catch(S){h(S);return}completeRequest(e,t)}),o.on("error",h),o.once("close",()=>{n[kOpenStreams]-=1,n[kOpenStreams]===0&&n.unref()}),o.setTimeout(r),true);
f[HTTP2_HEADER_PATH]=c,f[HTTP2_HEADER_SCHEME]=m==="http:"?"http":"https";const w=s==="PUT"||s==="POST"||s==="PATCH";u&&typeof u.read=="function"&&u.read(0);let p=util.
bodyLength(u);if(util.isFormDataLike(u)){extractBody??=require_body().extractBody;const[a,l]=extractBody(u);f["content-type"]=l,u=a.stream,p=a.length}if(p==null&&
(p=t.contentLength),w||(p=null),shouldSendContentLength(s)&&p>0&&t.contentLength!=null&&t.contentLength!==p){if(e[kStrictContentLength])return util.errorRequest(
e,t,new RequestContentLengthMismatchError),false;process.emitWarning(new RequestContentLengthMismatchError)}if(p!=null&&(assert(u||p===0,"no body must not have \
content length"),f[HTTP2_HEADER_CONTENT_LENGTH]=`${p}`),n.ref(),channels.sendHeaders.hasSubscribers){let a="";for(const l in f)a+=`${l}: ${f[l]}\r
`;channels.sendHeaders.publish({request:t,headers:a,socket:n[kSocket]})}const P=s==="GET"||s==="HEAD"||u===null;E?(f[HTTP2_HEADER_EXPECT]="100-continue",o=n.request(
f,{endStream:P,signal:H}),o[kHTTP2Stream]=true,o.once("continue",k)):(o=n.request(f,{endStream:P,signal:H}),o[kHTTP2Stream]=true,k()),++n[kOpenStreams],o.setTimeout(
r);let g=false;return o.once("response",a=>{const{[HTTP2_HEADER_STATUS]:l,...T}=a;if(t.onResponseStarted(),g=true,o.setTimeout(i),t.aborted){o.removeAllListeners(
"data");return}t.onHeaders(Number(l),parseH2Headers(T),o.resume.bind(o),"")===false&&o.pause(),o.on("data",S=>{t.aborted||t.completed||t.onData(S)===false&&o.pause()})}),
o.once("end",()=>{o.removeAllListeners("data"),g?(!t.aborted&&!t.completed&&t.onComplete({}),completeRequest(e,t),e[kResume]()):(h(new InformationalError("HTTP/\
2: stream half-closed (remote)")),completeRequest(e,t,true),e[kResume]())}),o.once("close",()=>{o.removeAllListeners("data"),n[kOpenStreams]-=1,n[kOpenStreams]===
0&&n.unref(),!t.aborted&&!t.completed&&h(new InformationalError("HTTP/2: stream closed before the response was complete"))}),o.once("error",function(a){o.removeAllListeners(
"data"),h(a)}),o.once("frameError",(a,l)=>{o.removeAllListeners("data"),h(new InformationalError(`HTTP/2: "frameError" received - type ${a}, code ${l}`))}),o.on(
"aborted",()=>{o.removeAllListeners("data")}),o.on("timeout",()=>{const a=g?new BodyTimeoutError(`HTTP/2: "body timeout after ${i}"`):new HeadersTimeoutError(`H\
TTP/2: "headers timeout after ${r}"`);o.removeAllListeners("data"),n[kOpenStreams]-=1,n[kOpenStreams]===0&&n.unref(),h(a)}),o.once("trailers",a=>{t.aborted||t.completed||
(o.removeAllListeners("data"),t.onComplete(a))}),true;function k(){!u||p===0?writeBuffer(h,o,null,e,t,e[kSocket],p,w):util.isBuffer(u)?writeBuffer(h,o,u,e,t,e[kSocket],
p,w):util.isBlobLike(u)?typeof u.stream=="function"?writeIterable(h,o,u.stream(),e,t,e[kSocket],p,w):writeBlob(h,o,u,e,t,e[kSocket],p,w):util.isStream(u)?writeStream(
h,e[kSocket],w,o,u,e,t,p):util.isIterable(u)?writeIterable(h,o,u,e,t,e[kSocket],p,w):assert(false)}}function writeBuffer(e,t,r,i,n,s,c,y){try{r!=null&&util.isBuffer(
r)&&(assert(c===r.byteLength,"buffer body must have content length"),t.cork(),t.write(r),t.uncork(),t.end(),n.onBodySent(r)),y||(s[kReset]=true),n.onRequestSent(),
i[kResume]()}catch(d){e(d)}}function writeStream(e,t,r,i,n,s,c,y){assert(y!==0||s[kRunning]===0,"stream body cannot be pipelined");const d=pipeline(n,i,H=>{H?(util.
destroy(d,H),e(H)):(util.removeAllListeners(d),c.onRequestSent(),r||(t[kReset]=true),s[kResume]())});util.addListener(d,"data",E);function E(H){c.onBodySent(H)}}
async function writeBlob(e,t,r,i,n,s,c,y){assert(c===r.size,"blob body must have content length");try{if(c!=null&&c!==r.size)throw new RequestContentLengthMismatchError;
const d=Buffer.from(await r.arrayBuffer());t.cork(),t.write(d),t.uncork(),t.end(),n.onBodySent(d),n.onRequestSent(),y||(s[kReset]=true),i[kResume]()}catch(d){e(
d)}}async function writeIterable(e,t,r,i,n,s,c,y){assert(c!==0||i[kRunning]===0,"iterator body cannot be pipelined");let d=null;function E(){if(d){const m=d;d=null,
m()}}const H=()=>new Promise((m,b)=>{assert(d===null),s[kError]?b(s[kError]):d=m});t.on("close",E).on("drain",E);try{for await(const m of r){if(s[kError])throw s[kError];
const b=t.write(m);n.onBodySent(m),b||await H()}t.end(),n.onRequestSent(),y||(s[kReset]=true),i[kResume]()}catch(m){e(m)}finally{t.off("close",E).off("drain",E)}}
module.exports=connectH2}});var require_client=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/client.js"(exports,module){"use strict";var assert=require_assert();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();var http=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_http */ .n5)();
var util=require_util2();var{ClientStats}=require_stats();var{channels}=require_diagnostics();var Request=require_request();var DispatcherBase=require_dispatcher_base();
var{InvalidArgumentError,InformationalError,ClientDestroyedError}=require_errors();var buildConnector=require_connect();var{kUrl,kServerName,kClient,kBusy,kConnect,
kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,
kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,kMaxRequests,kCounter,kClose,kDestroy,
kDispatch,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,kHTTP2InitialWindowSize,kHTTP2ConnectionWindowSize,kResume,kPingInterval}=require_symbols();
var connectH1=require_client_h1();var connectH2=require_client_h2();var kClosedResolve=Symbol("kClosedResolve");var getDefaultNodeMaxHeaderSize=http&&http.maxHeaderSize&&
Number.isInteger(http.maxHeaderSize)&&http.maxHeaderSize>0?()=>http.maxHeaderSize:()=>{throw new InvalidArgumentError("http module not available or http.maxHead\
erSize invalid")};var noop=()=>{};function getPipelining(e){return e[kPipelining]??e[kHTTPContext]?.defaultPipelining??1}var Client=class extends DispatcherBase{constructor(r,{
maxHeaderSize:s,headersTimeout:t,socketTimeout:u,requestTimeout:o,connectTimeout:n,bodyTimeout:h,idleTimeout:P,keepAlive:j,keepAliveTimeout:a,maxKeepAliveTimeout:D,
keepAliveMaxTimeout:d,keepAliveTimeoutThreshold:q,socketPath:l,pipelining:C,tls:_,strictContentLength:E,maxCachedSessions:H,connect:i,maxRequestsPerClient:y,localAddress:b,
maxResponseSize:p,autoSelectFamily:R,autoSelectFamilyAttemptTimeout:N,maxConcurrentStreams:w,allowH2:g,useH2c:I,initialWindowSize:m,connectionWindowSize:v,pingInterval:f,
webSocket:M,eventSource:T}={}){if(j!==void 0)throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");if(u!==void 0)throw new InvalidArgumentError(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(o!==void 0)throw new InvalidArgumentError("unsupported requestTimeout, use headersTime\
out & bodyTimeout instead");if(P!==void 0)throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");if(D!==void 0)throw new InvalidArgumentError(
"unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(s!=null){if(!Number.isInteger(s)||s<1)throw new InvalidArgumentError("invalid maxHeaderSi\
ze")}else s=getDefaultNodeMaxHeaderSize();if(l!=null&&typeof l!="string")throw new InvalidArgumentError("invalid socketPath");if(n!=null&&(!Number.isFinite(n)||
n<0))throw new InvalidArgumentError("invalid connectTimeout");if(a!=null&&(!Number.isFinite(a)||a<=0))throw new InvalidArgumentError("invalid keepAliveTimeout");
if(d!=null&&(!Number.isFinite(d)||d<=0))throw new InvalidArgumentError("invalid keepAliveMaxTimeout");if(q!=null&&!Number.isFinite(q))throw new InvalidArgumentError(
"invalid keepAliveTimeoutThreshold");if(t!=null&&(!Number.isInteger(t)||t<0))throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
if(h!=null&&(!Number.isInteger(h)||h<0))throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");if(i!=null&&typeof i!="function"&&typeof i!=
"object")throw new InvalidArgumentError("connect must be a function or an object");if(y!=null&&(!Number.isInteger(y)||y<0))throw new InvalidArgumentError("maxRe\
questsPerClient must be a positive number");if(b!=null&&(typeof b!="string"||net.isIP(b)===0))throw new InvalidArgumentError("localAddress must be valid string \
IP address");if(p!=null&&(!Number.isInteger(p)||p<-1))throw new InvalidArgumentError("maxResponseSize must be a positive number");if(N!=null&&(!Number.isInteger(
N)||N<-1))throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");if(g!=null&&typeof g!="boolean")throw new InvalidArgumentError(
"allowH2 must be a valid boolean value");if(w!=null&&(typeof w!="number"||w<1))throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, \
greater than 0");if(I!=null&&typeof I!="boolean")throw new InvalidArgumentError("useH2c must be a valid boolean value");if(m!=null&&(!Number.isInteger(m)||m<1))
throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");if(v!=null&&(!Number.isInteger(v)||v<1))throw new InvalidArgumentError(
"connectionWindowSize must be a positive integer, greater than 0");if(f!=null&&(typeof f!="number"||!Number.isInteger(f)||f<0))throw new InvalidArgumentError("p\
ingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:M,eventSource:T}),typeof i!="function")i=buildConnector({..._,maxCachedSessions:H,
allowH2:g,useH2c:I,socketPath:l,timeout:n,...typeof R=="boolean"?{autoSelectFamily:R,autoSelectFamilyAttemptTimeout:N}:void 0,...i});else{const k=i;i=(x,K)=>k({
...x,...l!=null?{socketPath:l}:null,...g!=null?{allowH2:g}:null},K)}this[kUrl]=util.parseOrigin(r),this[kConnector]=i,this[kPipelining]=C??1,this[kMaxHeadersSize]=
s,this[kKeepAliveDefaultTimeout]=a??4e3,this[kKeepAliveMaxTimeout]=d??6e5,this[kKeepAliveTimeoutThreshold]=q??2e3,this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout],
this[kServerName]=null,this[kLocalAddress]=b??null,this[kResuming]=0,this[kNeedDrain]=0,this[kHostHeader]=`host: ${this[kUrl].hostname}${this[kUrl].port?`:${this[kUrl].
port}`:""}\r
`,this[kBodyTimeout]=h??3e5,this[kHeadersTimeout]=t??3e5,this[kStrictContentLength]=E??true,this[kMaxRequests]=y,this[kClosedResolve]=null,this[kMaxResponseSize]=
p>-1?p:-1,this[kHTTPContext]=null,this[kMaxConcurrentStreams]=w??100,this[kHTTP2InitialWindowSize]=m??262144,this[kHTTP2ConnectionWindowSize]=v??524288,this[kPingInterval]=
f??6e4,this[kQueue]=[],this[kRunningIdx]=0,this[kPendingIdx]=0,this[kResume]=k=>resume(this,k),this[kOnError]=k=>onError(this,k)}get pipelining(){return this[kPipelining]}set pipelining(r){
this[kPipelining]=r,this[kResume](true)}get stats(){return new ClientStats(this)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){return this[kPendingIdx]-
this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&!this[kHTTPContext].
destroyed}get[kBusy](){return!!(this[kHTTPContext]?.busy(null)||this[kSize]>=(getPipelining(this)||1)||this[kPending]>0)}[kConnect](r){connect(this),this.once("\
connect",r)}[kDispatch](r,s){const t=new Request(this[kUrl].origin,r,s);return this[kQueue].push(t),this[kResuming]||(util.bodyLength(t.body)==null&&util.isIterable(
t.body)?(this[kResuming]=1,queueMicrotask(()=>resume(this))):this[kResume](true)),this[kResuming]&&this[kNeedDrain]!==2&&this[kBusy]&&(this[kNeedDrain]=2),this[kNeedDrain]<
2}[kClose](){return new Promise(r=>{this[kSize]?this[kClosedResolve]=r:r(null)})}[kDestroy](r){return new Promise(s=>{const t=this[kQueue].splice(this[kPendingIdx]);
for(let o=0;o<t.length;o++){const n=t[o];n!=null&&util.errorRequest(this,n,r)}const u=()=>{this[kClosedResolve]&&(this[kClosedResolve](),this[kClosedResolve]=null),
s(null)};this[kHTTPContext]?(this[kHTTPContext].destroy(r,u),this[kHTTPContext]=null):queueMicrotask(u),this[kResume]()})}};function onError(e,r){if(e[kRunning]===
0&&r.code!=="UND_ERR_INFO"&&r.code!=="UND_ERR_SOCKET"){assert(e[kPendingIdx]===e[kRunningIdx]);const s=e[kQueue].splice(e[kRunningIdx]);for(let t=0;t<s.length;t++){
const u=s[t];u!=null&&util.errorRequest(e,u,r)}assert(e[kSize]===0)}}function connect(e){assert(!e[kConnecting]),assert(!e[kHTTPContext]);let{host:r,hostname:s,
protocol:t,port:u}=e[kUrl];if(s[0]==="["){const o=s.indexOf("]");assert(o!==-1);const n=s.substring(1,o);assert(net.isIPv6(n)),s=n}e[kConnecting]=true,channels.
beforeConnect.hasSubscribers&&channels.beforeConnect.publish({connectParams:{host:r,hostname:s,protocol:t,port:u,version:e[kHTTPContext]?.version,servername:e[kServerName],
localAddress:e[kLocalAddress]},connector:e[kConnector]});try{e[kConnector]({host:r,hostname:s,protocol:t,port:u,servername:e[kServerName],localAddress:e[kLocalAddress]},
(o,n)=>{if(o){handleConnectError(e,o,{host:r,hostname:s,protocol:t,port:u}),e[kResume]();return}if(e.destroyed){util.destroy(n.on("error",noop),new ClientDestroyedError),
e[kResume]();return}assert(n);try{e[kHTTPContext]=n.alpnProtocol==="h2"?connectH2(e,n):connectH1(e,n)}catch(h){n.destroy().on("error",noop),handleConnectError(e,
h,{host:r,hostname:s,protocol:t,port:u}),e[kResume]();return}e[kConnecting]=false,n[kCounter]=0,n[kMaxRequests]=e[kMaxRequests],n[kClient]=e,n[kError]=null,channels.
connected.hasSubscribers&&channels.connected.publish({connectParams:{host:r,hostname:s,protocol:t,port:u,version:e[kHTTPContext]?.version,servername:e[kServerName],
localAddress:e[kLocalAddress]},connector:e[kConnector],socket:n}),e.emit("connect",e[kUrl],[e]),e[kResume]()})}catch(o){handleConnectError(e,o,{host:r,hostname:s,
protocol:t,port:u}),e[kResume]()}}function handleConnectError(e,r,{host:s,hostname:t,protocol:u,port:o}){if(!e.destroyed){if(e[kConnecting]=false,channels.connectError.
hasSubscribers&&channels.connectError.publish({connectParams:{host:s,hostname:t,protocol:u,port:o,version:e[kHTTPContext]?.version,servername:e[kServerName],localAddress:e[kLocalAddress]},
connector:e[kConnector],error:r}),r.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(assert(e[kRunning]===0);e[kPending]>0&&e[kQueue][e[kPendingIdx]].servername===e[kServerName];){
const n=e[kQueue][e[kPendingIdx]++];util.errorRequest(e,n,r)}else onError(e,r);e.emit("connectionError",e[kUrl],[e],r)}}function emitDrain(e){e[kNeedDrain]=0,e.
emit("drain",e[kUrl],[e])}function resume(e,r){e[kResuming]!==2&&(e[kResuming]=2,_resume(e,r),e[kResuming]=0,e[kRunningIdx]>256&&(e[kQueue].splice(0,e[kRunningIdx]),
e[kPendingIdx]-=e[kRunningIdx],e[kRunningIdx]=0))}function _resume(e,r){for(;;){if(e.destroyed){assert(e[kPending]===0);return}if(e[kClosedResolve]&&!e[kSize]){
e[kClosedResolve](),e[kClosedResolve]=null;return}if(e[kHTTPContext]&&e[kHTTPContext].resume(),e[kBusy])e[kNeedDrain]=2;else if(e[kNeedDrain]===2){r?(e[kNeedDrain]=
1,queueMicrotask(()=>emitDrain(e))):emitDrain(e);continue}if(e[kPending]===0||e[kRunning]>=(getPipelining(e)||1))return;const s=e[kQueue][e[kPendingIdx]];if(s===
null)return;if(e[kUrl].protocol==="https:"&&e[kServerName]!==s.servername){if(e[kRunning]>0)return;e[kServerName]=s.servername,e[kHTTPContext]?.destroy(new InformationalError(
"servername changed"),()=>{e[kHTTPContext]=null,resume(e)})}if(e[kConnecting])return;if(!e[kHTTPContext]){connect(e);return}if(e[kHTTPContext].destroyed||e[kHTTPContext].
busy(s))return;!s.aborted&&e[kHTTPContext].write(s)?e[kPendingIdx]++:e[kQueue].splice(e[kPendingIdx],1)}}module.exports=Client}});var require_pool=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/pool.js"(exports,module){"use strict";var{PoolBase,kClients,kNeedDrain,kAddClient,kGetDispatcher,
kRemoveClient}=require_pool_base();var Client=require_client();var{InvalidArgumentError}=require_errors();var util=require_util2();var{kUrl}=require_symbols();var buildConnector=require_connect();
var kOptions=Symbol("options");var kConnections=Symbol("connections");var kFactory=Symbol("factory");function defaultFactory(s,e){return new Client(s,e)}var Pool=class extends PoolBase{constructor(e,{
connections:t,factory:c=defaultFactory,connect:i,connectTimeout:d,tls:p,maxCachedSessions:b,socketPath:l,autoSelectFamily:u,autoSelectFamilyAttemptTimeout:y,allowH2:f,
clientTtl:n,...o}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new InvalidArgumentError("invalid connections");if(typeof c!="function")throw new InvalidArgumentError(
"factory must be a function.");if(i!=null&&typeof i!="function"&&typeof i!="object")throw new InvalidArgumentError("connect must be a function or an object");typeof i!=
"function"&&(i=buildConnector({...p,maxCachedSessions:b,allowH2:f,socketPath:l,timeout:d,...typeof u=="boolean"?{autoSelectFamily:u,autoSelectFamilyAttemptTimeout:y}:
void 0,...i})),super(o),this[kConnections]=t||null,this[kUrl]=util.parseOrigin(e),this[kOptions]={...util.deepClone(o),connect:i,allowH2:f,clientTtl:n,socketPath:l},
this[kOptions].interceptors=o.interceptors?{...o.interceptors}:void 0,this[kFactory]=c,this.on("connect",(m,r)=>{if(n!=null&&n>0)for(const h of r)Object.assign(
h,{ttl:Date.now()})}),this.on("connectionError",(m,r,h)=>{for(const g of r){const a=this[kClients].indexOf(g);a!==-1&&this[kClients].splice(a,1)}})}[kGetDispatcher](){
const e=this[kOptions].clientTtl;for(const t of this[kClients])if(e!=null&&e>0&&t.ttl&&Date.now()-t.ttl>e)this[kRemoveClient](t);else if(!t[kNeedDrain])return t;
if(!this[kConnections]||this[kClients].length<this[kConnections]){const t=this[kFactory](this[kUrl],this[kOptions]);return this[kAddClient](t),t}}};module.exports=
Pool}});var require_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/agent.js"(exports,module){"use strict";var{InvalidArgumentError,MaxOriginsReachedError}=require_errors();
var{kClients,kRunning,kClose,kDestroy,kDispatch,kUrl}=require_symbols();var DispatcherBase=require_dispatcher_base();var Pool=require_pool();var Client=require_client();
var util=require_util2();var kOnConnect=Symbol("onConnect");var kOnDisconnect=Symbol("onDisconnect");var kOnConnectionError=Symbol("onConnectionError");var kOnDrain=Symbol(
"onDrain");var kFactory=Symbol("factory");var kOptions=Symbol("options");var kOrigins=Symbol("origins");function defaultFactory(a,t){return t&&t.connections===1?
new Client(a,t):new Pool(a,t)}var Agent=class extends DispatcherBase{constructor({factory:t=defaultFactory,maxOrigins:i=1/0,connect:e,tls:r,...c}={}){if(typeof t!=
"function")throw new InvalidArgumentError("factory must be a function.");if(e!=null&&typeof e!="function"&&typeof e!="object")throw new InvalidArgumentError("co\
nnect must be a function or an object");if(typeof i!="number"||Number.isNaN(i)||i<=0)throw new InvalidArgumentError("maxOrigins must be a number greater than 0");
super(c),e&&typeof e!="function"&&(e={...e}),r&&typeof r!="function"&&(r={...r}),this[kOptions]={...util.deepClone(c),maxOrigins:i,connect:e,tls:r},this[kFactory]=
t,this[kClients]=new Map,this[kOrigins]=new Set,this[kOnDrain]=(o,n)=>{this.emit("drain",o,[this,...n])},this[kOnConnect]=(o,n)=>{this.emit("connect",o,[this,...n])},
this[kOnDisconnect]=(o,n,s)=>{this.emit("disconnect",o,[this,...n],s)},this[kOnConnectionError]=(o,n,s)=>{this.emit("connectionError",o,[this,...n],s)}}get[kRunning](){
let t=0;for(const{dispatcher:i}of this[kClients].values())t+=i[kRunning];return t}[kDispatch](t,i){let e;if(t.origin&&(typeof t.origin=="string"||t.origin instanceof
URL))e=String(t.origin);else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");if(this[kOrigins].size>=this[kOptions].maxOrigins&&
!this[kOrigins].has(e))throw new MaxOriginsReachedError;const r=this[kClients].get(e);let c=r&&r.dispatcher;if(!c){const o=n=>{const s=this[kClients].get(e);s&&
(n&&(s.count-=1),s.count<=0&&(this[kClients].delete(e),s.dispatcher.destroyed||s.dispatcher.close()),this[kOrigins].delete(e))};c=this[kFactory](t.origin,this[kOptions]).
on("drain",this[kOnDrain]).on("connect",(n,s)=>{const h=this[kClients].get(e);h&&(h.count+=1),this[kOnConnect](n,s)}).on("disconnect",(n,s,h)=>{o(true),this[kOnDisconnect](
n,s,h)}).on("connectionError",(n,s,h)=>{o(false),this[kOnConnectionError](n,s,h)}),this[kClients].set(e,{count:0,dispatcher:c}),this[kOrigins].add(e)}return c.dispatch(
t,i)}[kClose](){const t=[];for(const{dispatcher:i}of this[kClients].values())t.push(i.close());return this[kClients].clear(),Promise.all(t)}[kDestroy](t){const i=[];
for(const{dispatcher:e}of this[kClients].values())i.push(e.destroy(t));return this[kClients].clear(),Promise.all(i)}get stats(){const t={};for(const{dispatcher:i}of this[kClients].
values())i.stats&&(t[i[kUrl].origin]=i.stats);return t}};module.exports=Agent}});var require_socks5_utils=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/socks5-utils.js"(exports,module){"use strict";var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_buffer */ .Dm)();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_net */ .g5)();
var{InvalidArgumentError}=require_errors();function parseAddress(t){if(net.isIPv4(t)){const n=t.split(".").map(Number);return{type:1,buffer:Buffer2.from(n)}}if(net.
isIPv6(t))return{type:4,buffer:parseIPv6(t)};const r=Buffer2.from(t,"utf8");if(r.length>255)throw new InvalidArgumentError("Domain name too long (max 255 bytes)");
return{type:3,buffer:Buffer2.concat([Buffer2.from([r.length]),r])}}function parseIPv6(t){const r=Buffer2.alloc(16);let n=t;if(t.includes(".")){const e=t.lastIndexOf(
":"),a=t.slice(e+1);if(net.isIPv4(a)){const s=a.split(".").map(Number),l=(s[0]<<8|s[1]).toString(16),i=(s[2]<<8|s[3]).toString(16);n=`${t.slice(0,e)}:${l}:${i}`}}
const o=n.indexOf("::");if(o!==-1){const e=n.slice(0,o),a=n.slice(o+2),s=e===""?[]:e.split(":"),l=a===""?[]:a.split(":");let i=0;for(const c of s)r.writeUInt16BE(
parseInt(c,16),i),i+=2;i=16-l.length*2;for(const c of l)r.writeUInt16BE(parseInt(c,16),i),i+=2}else{const e=n.split(":");for(let a=0;a<e.length;a++)r.writeUInt16BE(
parseInt(e[a],16),a*2)}return r}function buildAddressBuffer(t,r,n){const o=Buffer2.allocUnsafe(2);return o.writeUInt16BE(n,0),Buffer2.concat([Buffer2.from([t]),
r,o])}function parseResponseAddress(t,r=0){if(t.length<r+1)throw new InvalidArgumentError("Buffer too small to contain address type");const n=t[r];let o,e=r+1;switch(n){case 1:{
if(t.length<e+6)throw new InvalidArgumentError("Buffer too small for IPv4 address");o=Array.from(t.subarray(e,e+4)).join("."),e+=4;break}case 3:{if(t.length<e+1)
throw new InvalidArgumentError("Buffer too small for domain length");const s=t[e];if(e+=1,t.length<e+s+2)throw new InvalidArgumentError("Buffer too small for do\
main address");o=t.subarray(e,e+s).toString("utf8"),e+=s;break}case 4:{if(t.length<e+18)throw new InvalidArgumentError("Buffer too small for IPv6 address");const s=[];
for(let l=0;l<8;l++){const i=t.readUInt16BE(e+l*2);s.push(i.toString(16))}o=s.join(":"),e+=16;break}default:throw new InvalidArgumentError(`Invalid address type\
: ${n}`)}if(t.length<e+2)throw new InvalidArgumentError("Buffer too small for port");const a=t.readUInt16BE(e);return e+=2,{address:o,port:a,bytesRead:e-r}}function createReplyError(t){
const n={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expir\
ed",7:"Command not supported",8:"Address type not supported"}[t]||`Unknown SOCKS5 error code: ${t}`,o=new Error(n);return o.code=`SOCKS5_${t}`,o}module.exports=
{parseAddress,parseIPv6,buildAddressBuffer,parseResponseAddress,createReplyError}}});var require_socks5_client=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/core/socks5-client.js"(exports,module){"use strict";var{EventEmitter}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_events */ .YP)();var{Buffer:Buffer2}=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_buffer */ .Dm)();
var{InvalidArgumentError,Socks5ProxyError}=require_errors();var{debuglog}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var{parseAddress}=require_socks5_utils();var debug=debuglog("undici:soc\
ks5");var EMPTY_BUFFER=Buffer2.alloc(0);var SOCKS_VERSION=5;var AUTH_METHODS={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255};var COMMANDS={CONNECT:1,
BIND:2,UDP_ASSOCIATE:3};var ADDRESS_TYPES={IPV4:1,DOMAIN:3,IPV6:4};var REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,
HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8};var STATES={INITIAL:"initial",HANDSHAKING:"handshaki\
ng",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"};var Socks5Client=class extends EventEmitter{constructor(e,t={}){
if(super(),!e)throw new InvalidArgumentError("socket is required");this.socket=e,this.options=t,this.state=STATES.INITIAL,this.buffer=EMPTY_BUFFER,this.onSocketData=
this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],t.username&&t.password&&this.authMethods.
push(AUTH_METHODS.USERNAME_PASSWORD),this.authMethods.push(AUTH_METHODS.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),
this.socket.on("close",this.onSocketClose)}onData(e){debug("received data",e.length,"bytes in state",this.state),this.buffer=Buffer2.concat([this.buffer,e]);try{
switch(this.state){case STATES.HANDSHAKING:this.handleHandshakeResponse();break;case STATES.AUTHENTICATING:this.handleAuthResponse();break;case STATES.CONNECTING:
this.handleConnectResponse();break}}catch(t){this.onError(t)}}onError(e){debug("socket error",e),this.state=STATES.ERROR,this.emit("error",e),this.destroy()}onClose(){
debug("socket closed"),this.state=STATES.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.
state=STATES.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==STATES.INITIAL)throw new InvalidArgumentError("Handshake already started");debug(
"starting handshake with",this.authMethods.length,"auth methods"),this.state=STATES.HANDSHAKING;const e=Buffer2.alloc(2+this.authMethods.length);e[0]=SOCKS_VERSION,
e[1]=this.authMethods.length,this.authMethods.forEach((t,s)=>{e[2+s]=t}),this.socket.write(e)}handleHandshakeResponse(){if(this.buffer.length<2)return;const e=this.
buffer[0],t=this.buffer[1];if(e!==SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version: ${e}`,"UND_ERR_SOCKS5_VERSION");if(t===AUTH_METHODS.NO_ACCEPTABLE)
throw new Socks5ProxyError("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),debug("server selected a\
uth method",t),t===AUTH_METHODS.NO_AUTH)this.markAuthenticated();else if(t===AUTH_METHODS.USERNAME_PASSWORD)this.state=STATES.AUTHENTICATING,this.sendAuthRequest();else
throw new Socks5ProxyError(`Unsupported authentication method: ${t}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username:e,password:t}=this.options;if(!e||
!t)throw new InvalidArgumentError("Username and password required for authentication");debug("sending username/password auth");const s=Buffer2.from(e),o=Buffer2.
from(t);if(s.length>255||o.length>255)throw new InvalidArgumentError("Username or password too long");const n=Buffer2.alloc(3+s.length+o.length);n[0]=1,n[1]=s.length,
s.copy(n,2),n[2+s.length]=o.length,o.copy(n,3+s.length),this.socket.write(n)}handleAuthResponse(){if(this.buffer.length<2)return;const e=this.buffer[0],t=this.buffer[1];
if(e!==1)throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${e}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(t!==0)throw new Socks5ProxyError("Authenticat\
ion failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),debug("authentication successful"),this.markAuthenticated()}connect(e,t){if(this.state===
STATES.CONNECTING||this.state===STATES.CONNECTED)throw new InvalidArgumentError("Connection already in progress");if(this.state!==STATES.AUTHENTICATED)throw new InvalidArgumentError(
"Client must be authenticated before CONNECT");debug("connecting to",e,t),this.state=STATES.CONNECTING;const s=this.buildConnectRequest(COMMANDS.CONNECT,e,t);this.
socket.write(s)}buildConnectRequest(e,t,s){const{type:o,buffer:n}=parseAddress(t),r=Buffer2.alloc(4+n.length+2);return r[0]=SOCKS_VERSION,r[1]=e,r[2]=0,r[3]=o,n.
copy(r,4),r.writeUInt16BE(s,4+n.length),r}handleConnectResponse(){if(this.buffer.length<4)return;const e=this.buffer[0],t=this.buffer[1],s=this.buffer[3];if(e!==
SOCKS_VERSION)throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${e}`,"UND_ERR_SOCKS5_REPLY_VERSION");let o=4;if(s===ADDRESS_TYPES.IPV4)o+=6;else if(s===
ADDRESS_TYPES.DOMAIN){if(this.buffer.length<5)return;o+=1+this.buffer[4]+2}else if(s===ADDRESS_TYPES.IPV6)o+=18;else throw new Socks5ProxyError(`Invalid address\
 type in reply: ${s}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<o)return;if(t!==REPLY_CODES.SUCCEEDED){const i=this.getReplyErrorMessage(t);throw new Socks5ProxyError(
`SOCKS5 connection failed: ${i}`,`UND_ERR_SOCKS5_REPLY_${t}`)}let n,r=4;if(s===ADDRESS_TYPES.IPV4)n=Array.from(this.buffer.subarray(r,r+4)).join("."),r+=4;else if(s===
ADDRESS_TYPES.DOMAIN){const i=this.buffer[r];r+=1,n=this.buffer.subarray(r,r+i).toString(),r+=i}else if(s===ADDRESS_TYPES.IPV6){const i=[];for(let h=0;h<8;h++){
const c=this.buffer.readUInt16BE(r+h*2);i.push(c.toString(16))}n=i.join(":"),r+=16}const a=this.buffer.readUInt16BE(r);this.buffer=EMPTY_BUFFER,this.state=STATES.
CONNECTED,this.socket.removeListener("data",this.onSocketData),debug("connected, bound address:",n,"port:",a),this.emit("connected",{address:n,port:a})}getReplyErrorMessage(e){
switch(e){case REPLY_CODES.GENERAL_FAILURE:return"General SOCKS server failure";case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case REPLY_CODES.
NETWORK_UNREACHABLE:return"Network unreachable";case REPLY_CODES.HOST_UNREACHABLE:return"Host unreachable";case REPLY_CODES.CONNECTION_REFUSED:return"Connection\
 refused";case REPLY_CODES.TTL_EXPIRED:return"TTL expired";case REPLY_CODES.COMMAND_NOT_SUPPORTED:return"Command not supported";case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:
return"Address type not supported";default:return`Unknown error code: ${e}`}}};module.exports={Socks5Client,AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}});var require_socks5_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(exports,module){"use strict";var{URL:URL2}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_url */ .qX)();var tls;
var DispatcherBase=require_dispatcher_base();var{InvalidArgumentError}=require_errors();var{Socks5Client,STATES}=require_socks5_client();var{kDispatch,kClose,kDestroy}=require_symbols();
var Pool=require_pool();var buildConnector=require_connect();var{debuglog}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_util */ .Hr)();var debug=debuglog("undici:socks5-proxy");var kProxyUrl=Symbol("proxy \
url");var kProxyHeaders=Symbol("proxy headers");var kProxyAuth=Symbol("proxy auth");var kProxyProtocol=Symbol("proxy protocol");var kPools=Symbol("pools");var kConnector=Symbol(
"connector");var kRequestTls=Symbol("request tls settings");var experimentalWarningEmitted=false;var Socks5ProxyAgent=class extends DispatcherBase{constructor(t,e={}){
if(super(),experimentalWarningEmitted||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),experimentalWarningEmitted=
true),!t)throw new InvalidArgumentError("Proxy URL is mandatory");const o=typeof t=="string"?new URL2(t):t;if(o.protocol!=="socks5:"&&o.protocol!=="socks:")throw new InvalidArgumentError(
"Proxy URL must use socks5:// or socks:// protocol");this[kProxyUrl]=o,this[kProxyHeaders]=e.headers||{},this[kProxyProtocol]=e.proxyTls?"https:":"http:",this[kRequestTls]=
e.requestTls,this[kProxyAuth]={username:e.username||(o.username?decodeURIComponent(o.username):null),password:e.password||(o.password?decodeURIComponent(o.password):
null)},this[kConnector]=e.connect||buildConnector({...e.proxyTls,servername:e.proxyTls?.servername||o.hostname}),this[kPools]=new Map}async createSocks5Connection(t,e){
const o=this[kProxyUrl].hostname,i=parseInt(this[kProxyUrl].port)||1080;debug("creating SOCKS5 connection to",o,i);const a=await new Promise((c,r)=>{this[kConnector](
{hostname:o,host:o,port:i,protocol:this[kProxyProtocol]},(n,l)=>{n?r(n):c(l)})}),s=new Socks5Client(a,this[kProxyAuth]);return s.on("error",c=>{debug("SOCKS5 er\
ror:",c),a.destroy()}),await s.handshake(),await new Promise((c,r)=>{const n=setTimeout(()=>{r(new Error("SOCKS5 authentication timeout"))},5e3),l=()=>{clearTimeout(
n),s.removeListener("error",m),c()},m=u=>{clearTimeout(n),s.removeListener("authenticated",l),r(u)};s.state===STATES.AUTHENTICATED?(clearTimeout(n),c()):(s.once(
"authenticated",l),s.once("error",m))}),await s.connect(t,e),await new Promise((c,r)=>{const n=setTimeout(()=>{r(new Error("SOCKS5 connection timeout"))},5e3),l=u=>{
debug("SOCKS5 tunnel established to",t,e,"via",u),clearTimeout(n),s.removeListener("error",m),c()},m=u=>{clearTimeout(n),s.removeListener("connected",l),r(u)};s.
once("connected",l),s.once("error",m)}),a}[kDispatch](t,e){const{origin:o}=t;debug("dispatching request to",o,"via SOCKS5");try{const i=String(o);let a=this[kPools].
get(i);return(!a||a.destroyed||a.closed)&&(a=new Pool(o,{pipelining:t.pipelining,connections:t.connections,connect:async(s,c)=>{try{const r=new URL2(o),n=r.hostname,
l=parseInt(r.port)||(r.protocol==="https:"?443:80);debug("establishing SOCKS5 connection to",n,l);const m=await this.createSocks5Connection(n,l);let u=m;r.protocol===
"https:"&&(tls||(tls=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_tls */ .EI)()),debug("upgrading to TLS"),u=tls.connect({...this[kRequestTls],socket:m,servername:this[kRequestTls]?.servername||n}),await new Promise(
(p,h)=>{u.once("secureConnect",p),u.once("error",h)})),c(null,u)}catch(r){debug("SOCKS5 connection error:",r),c(r)}}}),this[kPools].set(i,a)),a[kDispatch](t,e)}catch(i){
if(debug("dispatch error:",i),typeof e.onResponseError=="function")return e.onResponseError(null,i),false;if(typeof e.onError=="function")return e.onError(i),false;
throw i}}async[kClose](){const t=[];for(const e of this[kPools].values())t.push(e.close());this[kPools].clear(),await Promise.all(t)}async[kDestroy](t){const e=[];
for(const o of this[kPools].values())e.push(o.destroy(t));this[kPools].clear(),await Promise.all(e)}};module.exports=Socks5ProxyAgent}});var require_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/dispatcher/proxy-agent.js"(exports,module){"use strict";var{kProxy,kClose,kDestroy,kDispatch}=require_symbols();
var Agent=require_agent();var Pool=require_pool();var DispatcherBase=require_dispatcher_base();var{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError}=require_errors();
var buildConnector=require_connect();var Client=require_client();var{channels}=require_diagnostics();var Socks5ProxyAgent=require_socks5_proxy_agent();var kAgent=Symbol(
"proxy agent");var kClient=Symbol("proxy client");var kProxyHeaders=Symbol("proxy headers");var kRequestTls=Symbol("request tls settings");var kProxyTls=Symbol(
"proxy tls settings");var kConnectEndpoint=Symbol("connect endpoint function");var kTunnelProxy=Symbol("tunnel proxy");function defaultProtocolPort(n){return n===
"https:"?443:80}function defaultFactory(n,e){return new Pool(n,e)}var noop=()=>{};function defaultAgentFactory(n,e){return e.connections===1?new Client(n,e):new Pool(
n,e)}var Http1ProxyWrapper=class extends DispatcherBase{#e;constructor(e,{headers:t={},connect:r,factory:s}){if(!e)throw new InvalidArgumentError("Proxy URL is \
mandatory");super(),this[kProxyHeaders]=t,s?this.#e=s(e,{connect:r}):this.#e=new Client(e,{connect:r})}[kDispatch](e,t){const r=t.onHeaders;t.onHeaders=function(u,a,l){
if(u===407){typeof t.onError=="function"&&t.onError(new InvalidArgumentError("Proxy Authentication Required (407)"));return}r&&r.call(this,u,a,l)};const{origin:s,
path:d="/",headers:c={}}=e;if(e.path=s+d,!("host"in c)&&!("Host"in c)){const{host:u}=new URL(s);c.host=u}return e.headers={...this[kProxyHeaders],...c},this.#e[kDispatch](
e,t)}[kClose](){return this.#e.close()}[kDestroy](e){return this.#e.destroy(e)}};var ProxyAgent2=class extends DispatcherBase{constructor(e){if(!e||typeof e=="o\
bject"&&!(e instanceof URL)&&!e.uri)throw new InvalidArgumentError("Proxy uri is mandatory");const{clientFactory:t=defaultFactory}=e;if(typeof t!="function")throw new InvalidArgumentError(
"Proxy opts.clientFactory must be a function.");const{proxyTunnel:r=true}=e;super();const s=this.#e(e),{href:d,origin:c,port:u,protocol:a,username:l,password:x,
hostname:g}=s;if(this[kProxy]={uri:d,protocol:a},this[kRequestTls]=e.requestTls,this[kProxyTls]=e.proxyTls,this[kProxyHeaders]=e.headers||{},this[kTunnelProxy]=
r,e.auth&&e.token)throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token");e.auth?this[kProxyHeaders]["proxy-authorization"]=`B\
asic ${e.auth}`:e.token?this[kProxyHeaders]["proxy-authorization"]=e.token:l&&x&&(this[kProxyHeaders]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(
l)}:${decodeURIComponent(x)}`).toString("base64")}`);const w=buildConnector({...e.proxyTls});this[kConnectEndpoint]=buildConnector({...e.requestTls});const m=e.
factory||defaultAgentFactory,k=(o,i)=>{const{protocol:y}=new URL(o);return this[kProxy].protocol==="socks5:"||this[kProxy].protocol==="socks:"?new Socks5ProxyAgent(
this[kProxy].uri,{headers:this[kProxyHeaders],connect:w,factory:m,username:e.username||l,password:e.password||x,proxyTls:e.proxyTls,requestTls:e.requestTls}):!this[kTunnelProxy]&&
y==="http:"&&this[kProxy].protocol==="http:"?new Http1ProxyWrapper(this[kProxy].uri,{headers:this[kProxyHeaders],connect:w,factory:m}):m(o,i)};a==="socks5:"||a===
"socks:"?this[kClient]=null:this[kClient]=t(s,{connect:w}),this[kAgent]=new Agent({...e,factory:k,connect:async(o,i)=>{if(!this[kClient]){i(new InvalidArgumentError(
"Cannot establish tunnel connection without a proxy client"));return}let y=o.host;o.port||(y+=`:${defaultProtocolPort(o.protocol)}`);try{const h={origin:c,port:u,
path:y,signal:o.signal,headers:{...this[kProxyHeaders],host:o.host,...o.connections==null||o.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[kProxyTls]?.
servername||g},{socket:f,statusCode:p}=await this[kClient].connect(h);if(p!==200){f.on("error",noop).destroy(),i(new RequestAbortedError(`Proxy response (${p}) \
!== 200 when HTTP Tunneling`));return}if(channels.proxyConnected.hasSubscribers&&channels.proxyConnected.publish({socket:f,connectParams:h}),o.protocol!=="https\
:"){i(null,f);return}let P;this[kRequestTls]?P=this[kRequestTls].servername:P=o.servername,this[kConnectEndpoint]({...o,servername:P,httpSocket:f},i)}catch(h){h.
code==="ERR_TLS_CERT_ALTNAME_INVALID"?i(new SecureProxyConnectionError(h)):i(h)}}})}dispatch(e,t){const r=buildHeaders(e.headers);if(throwIfProxyAuthIsSent(r),r&&
!("host"in r)&&!("Host"in r)){const{host:s}=new URL(e.origin);r.host=s}return this[kAgent].dispatch({...e,headers:r},t)}#e(e){return typeof e=="string"?new URL(
e):e instanceof URL?e:new URL(e.uri)}[kClose](){const e=[this[kAgent].close()];return this[kClient]&&e.push(this[kClient].close()),Promise.all(e)}[kDestroy](){const e=[
this[kAgent].destroy()];return this[kClient]&&e.push(this[kClient].destroy()),Promise.all(e)}};function buildHeaders(n){if(Array.isArray(n)){const e={};for(let t=0;t<
n.length;t+=2)e[n[t]]=n[t+1];return e}return n}function throwIfProxyAuthIsSent(n){if(n&&Object.keys(n).find(t=>t.toLowerCase()==="proxy-authorization"))throw new InvalidArgumentError(
"Proxy-Authorization should be sent in ProxyAgent constructor")}module.exports=ProxyAgent2}});var require_async_hooks=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"required-builtin:async_hooks"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_1__/* .require_of_node_exports */ .VY)).
requireOfNode("node:async_hooks")}});var require_readable=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/readable.js"(exports,module){"use strict";var assert=require_assert();var{Readable}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var{RequestAbortedError,NotSupportedError,InvalidArgumentError,AbortError}=require_errors();var util=require_util2();var{ReadableStreamFrom}=require_util2();var kConsume=Symbol(
"kConsume");var kReading=Symbol("kReading");var kBody=Symbol("kBody");var kAbort=Symbol("kAbort");var kContentType=Symbol("kContentType");var kContentLength=Symbol(
"kContentLength");var kUsed=Symbol("kUsed");var kBytesRead=Symbol("kBytesRead");var noop=()=>{};var BodyReadable=class extends Readable{constructor({resume:e,abort:r,
contentType:n="",contentLength:s,highWaterMark:i=64*1024}){super({autoDestroy:true,read:e,highWaterMark:i}),this._readableState.dataEmitted=false,this[kAbort]=r,
this[kConsume]=null,this[kBytesRead]=0,this[kBody]=null,this[kUsed]=false,this[kContentType]=n,this[kContentLength]=Number.isFinite(s)?s:null,this[kReading]=false}_destroy(e,r){
!e&&!this._readableState.endEmitted&&(e=new RequestAbortedError),e&&this[kAbort](),this[kUsed]?r(e):setImmediate(r,e)}on(e,r){return(e==="data"||e==="readable")&&
(this[kReading]=true,this[kUsed]=true),super.on(e,r)}addListener(e,r){return this.on(e,r)}off(e,r){const n=super.off(e,r);return(e==="data"||e==="readable")&&(this[kReading]=
this.listenerCount("data")>0||this.listenerCount("readable")>0),n}removeListener(e,r){return this.off(e,r)}push(e){return e&&(this[kBytesRead]+=e.length,this[kConsume])?
(consumePush(this[kConsume],e),this[kReading]?super.push(e):true):super.push(e)}text(){return consume(this,"text")}json(){return consume(this,"json")}blob(){return consume(
this,"blob")}bytes(){return consume(this,"bytes")}arrayBuffer(){return consume(this,"arrayBuffer")}async formData(){throw new NotSupportedError}get bodyUsed(){return util.
isDisturbed(this)}get body(){return this[kBody]||(this[kBody]=ReadableStreamFrom(this),this[kConsume]&&(this[kBody].getReader(),assert(this[kBody].locked))),this[kBody]}dump(e){
const r=e?.signal;if(r!=null&&(typeof r!="object"||!("aborted"in r)))return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));const n=e?.
limit&&Number.isFinite(e.limit)?e.limit:128*1024;return r?.aborted?Promise.reject(r.reason??new AbortError):this._readableState.closeEmitted?Promise.resolve(null):
new Promise((s,i)=>{if((this[kContentLength]&&this[kContentLength]>n||this[kBytesRead]>n)&&this.destroy(new AbortError),r){const o=()=>{this.destroy(r.reason??new AbortError)};
r.addEventListener("abort",o),this.on("close",function(){r.removeEventListener("abort",o),r.aborted?i(r.reason??new AbortError):s(null)})}else this.on("close",s);
this.on("error",noop).on("data",()=>{this[kBytesRead]>n&&this.destroy()}).resume()})}setEncoding(e){return Buffer.isEncoding(e)&&(this._readableState.encoding=e),
this}};function isLocked(t){return t[kBody]?.locked===true||t[kConsume]!==null}function isUnusable(t){return util.isDisturbed(t)||isLocked(t)}function consume(t,e){
return assert(!t[kConsume]),new Promise((r,n)=>{if(isUnusable(t)){const s=t._readableState;s.destroyed&&s.closeEmitted===false?t.on("error",n).on("close",()=>{n(
new TypeError("unusable"))}):n(s.errored??new TypeError("unusable"))}else queueMicrotask(()=>{t[kConsume]={type:e,stream:t,resolve:r,reject:n,length:0,body:[]},
t.on("error",function(s){consumeFinish(this[kConsume],s)}).on("close",function(){this[kConsume].body!==null&&consumeFinish(this[kConsume],new RequestAbortedError)}),
consumeStart(t[kConsume])})})}function consumeStart(t){if(t.body===null)return;const{_readableState:e}=t.stream;if(e.bufferIndex){const r=e.bufferIndex,n=e.buffer.
length;for(let s=r;s<n;s++)consumePush(t,e.buffer[s])}else for(const r of e.buffer)consumePush(t,r);for(e.endEmitted?consumeEnd(this[kConsume],this._readableState.
encoding):t.stream.on("end",function(){consumeEnd(this[kConsume],this._readableState.encoding)}),t.stream.resume();t.stream.read()!=null;);}function chunksDecode(t,e,r){
if(t.length===0||e===0)return"";const n=t.length===1?t[0]:Buffer.concat(t,e),s=n.length,i=s>2&&n[0]===239&&n[1]===187&&n[2]===191?3:0;return!r||r==="utf8"||r===
"utf-8"?n.utf8Slice(i,s):n.subarray(i,s).toString(r)}function chunksConcat(t,e){if(t.length===0||e===0)return new Uint8Array(0);if(t.length===1)return new Uint8Array(
t[0]);const r=new Uint8Array(Buffer.allocUnsafeSlow(e).buffer);let n=0;for(let s=0;s<t.length;++s){const i=t[s];r.set(i,n),n+=i.length}return r}function consumeEnd(t,e){
const{type:r,body:n,resolve:s,stream:i,length:o}=t;try{r==="text"?s(chunksDecode(n,o,e)):r==="json"?s(JSON.parse(chunksDecode(n,o,e))):r==="arrayBuffer"?s(chunksConcat(
n,o).buffer):r==="blob"?s(new Blob(n,{type:i[kContentType]})):r==="bytes"&&s(chunksConcat(n,o)),consumeFinish(t)}catch(l){i.destroy(l)}}function consumePush(t,e){
t.length+=e.length,t.body.push(e)}function consumeFinish(t,e){t.body!==null&&(e?t.reject(e):t.resolve(),t.type=null,t.stream=null,t.resolve=null,t.reject=null,t.
length=0,t.body=null)}module.exports={Readable:BodyReadable,chunksDecode}}});var require_api_request=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-request.js"(exports,module){"use strict";var assert=require_assert();var{AsyncResource}=require_async_hooks();
var{Readable}=require_readable();var{InvalidArgumentError,RequestAbortedError}=require_errors();var util=require_util2();function noop(){}var RequestHandler=class extends AsyncResource{constructor(e,t){
if(!e||typeof e!="object")throw new InvalidArgumentError("invalid opts");const{signal:r,method:n,opaque:s,body:a,onInfo:h,responseHeaders:c,highWaterMark:o}=e;try{
if(typeof t!="function")throw new InvalidArgumentError("invalid callback");if(o!=null&&(!Number.isFinite(o)||o<0))throw new InvalidArgumentError("invalid highWa\
terMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");if(n===
"CONNECT")throw new InvalidArgumentError("invalid method");if(h&&typeof h!="function")throw new InvalidArgumentError("invalid onInfo callback");super("UNDICI_RE\
QUEST")}catch(l){throw util.isStream(a)&&util.destroy(a.on("error",noop),l),l}this.method=n,this.responseHeaders=c||null,this.opaque=s||null,this.callback=t,this.
res=null,this.abort=null,this.body=a,this.trailers={},this.context=null,this.onInfo=h||null,this.highWaterMark=o,this.reason=null,this.removeAbortListener=null,
r?.aborted?this.reason=r.reason??new RequestAbortedError:r&&(this.removeAbortListener=util.addAbortListener(r,()=>{this.reason=r.reason??new RequestAbortedError,
this.res?util.destroy(this.res.on("error",noop),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(e,t){if(this.reason){e(this.reason);return}assert(
this.callback),this.abort=e,this.context=t}onHeaders(e,t,r,n){const{callback:s,opaque:a,abort:h,context:c,responseHeaders:o,highWaterMark:l}=this,d=o==="raw"?util.
parseRawHeaders(t):util.parseHeaders(t);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:d});return}const f=o==="raw"?util.parseHeaders(t):d,y=f["conten\
t-type"],b=f["content-length"],u=new Readable({resume:r,abort:h,contentType:y,contentLength:this.method!=="HEAD"&&b?Number(b):null,highWaterMark:l});if(this.removeAbortListener&&
(u.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=null,this.res=u,s!==null)try{this.runInAsyncScope(s,null,null,{statusCode:e,
statusText:n,headers:d,trailers:this.trailers,opaque:a,body:u,context:c})}catch(p){this.res=null,util.destroy(u.on("error",noop),p),queueMicrotask(()=>{throw p})}}onData(e){
return this.res.push(e)}onComplete(e){util.parseHeaders(e,this.trailers),this.res.push(null)}onError(e){const{res:t,callback:r,body:n,opaque:s}=this;r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:s})})),t&&(this.res=null,queueMicrotask(()=>{util.destroy(t.on("error",noop),e)})),n&&(this.body=
null,util.isStream(n)&&(n.on("error",noop),util.destroy(n,e))),this.removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}};function request2(i,e){
if(e===void 0)return new Promise((t,r)=>{request2.call(this,i,(n,s)=>n?r(n):t(s))});try{const t=new RequestHandler(i,e);this.dispatch(i,t)}catch(t){if(typeof e!=
"function")throw t;const r=i?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}module.exports=request2,module.exports.RequestHandler=RequestHandler}});var require_abort_signal=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/abort-signal.js"(exports,module){"use strict";var{addAbortListener}=require_util2();var{RequestAbortedError}=require_errors();
var kListener=Symbol("kListener");var kSignal=Symbol("kSignal");function abort(r){r.abort?r.abort(r[kSignal]?.reason):r.reason=r[kSignal]?.reason??new RequestAbortedError,
removeSignal(r)}function addSignal(r,n){if(r.reason=null,r[kSignal]=null,r[kListener]=null,!!n){if(n.aborted){abort(r);return}r[kSignal]=n,r[kListener]=()=>{abort(
r)},addAbortListener(r[kSignal],r[kListener])}}function removeSignal(r){r[kSignal]&&("removeEventListener"in r[kSignal]?r[kSignal].removeEventListener("abort",r[kListener]):
r[kSignal].removeListener("abort",r[kListener]),r[kSignal]=null,r[kListener]=null)}module.exports={addSignal,removeSignal}}});var require_api_stream=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-stream.js"(exports,module){"use strict";var assert=require_assert();var{finished}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var{AsyncResource}=require_async_hooks();var{InvalidArgumentError,InvalidReturnValueError}=require_errors();var util=require_util2();var{addSignal,removeSignal}=require_abort_signal();
function noop(){}var StreamHandler=class extends AsyncResource{constructor(e,n,r){if(!e||typeof e!="object")throw new InvalidArgumentError("invalid opts");const{
signal:i,method:o,opaque:l,body:s,onInfo:u,responseHeaders:c}=e;try{if(typeof r!="function")throw new InvalidArgumentError("invalid callback");if(typeof n!="fun\
ction")throw new InvalidArgumentError("invalid factory");if(i&&typeof i.on!="function"&&typeof i.addEventListener!="function")throw new InvalidArgumentError("si\
gnal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new InvalidArgumentError("invalid method");if(u&&typeof u!="function")throw new InvalidArgumentError(
"invalid onInfo callback");super("UNDICI_STREAM")}catch(t){throw util.isStream(s)&&util.destroy(s.on("error",noop),t),t}this.responseHeaders=c||null,this.opaque=
l||null,this.factory=n,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=s,this.onInfo=u||null,util.isStream(s)&&s.on(
"error",t=>{this.onError(t)}),addSignal(this,i)}onConnect(e,n){if(this.reason){e(this.reason);return}assert(this.callback),this.abort=e,this.context=n}onHeaders(e,n,r,i){
const{factory:o,opaque:l,context:s,responseHeaders:u}=this,c=u==="raw"?util.parseRawHeaders(n):util.parseHeaders(n);if(e<200){this.onInfo&&this.onInfo({statusCode:e,
headers:c});return}if(this.factory=null,o===null)return;const t=this.runInAsyncScope(o,null,{statusCode:e,headers:c,opaque:l,context:s});if(!t||typeof t.write!=
"function"||typeof t.end!="function"||typeof t.on!="function")throw new InvalidReturnValueError("expected Writable");return finished(t,{readable:false},h=>{const{
callback:d,res:f,opaque:p,trailers:y,abort:w}=this;this.res=null,(h||!f?.readable)&&util.destroy(f,h),this.callback=null,this.runInAsyncScope(d,null,h||null,{opaque:p,
trailers:y}),h&&w()}),t.on("drain",r),this.res=t,(t.writableNeedDrain!==void 0?t.writableNeedDrain:t._writableState?.needDrain)!==true}onData(e){const{res:n}=this;
return n?n.write(e):true}onComplete(e){const{res:n}=this;removeSignal(this),n&&(this.trailers=util.parseHeaders(e),n.end())}onError(e){const{res:n,callback:r,opaque:i,
body:o}=this;removeSignal(this),this.factory=null,n?(this.res=null,util.destroy(n,e)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{
opaque:i})})),o&&(this.body=null,util.destroy(o,e))}};function stream(a,e,n){if(n===void 0)return new Promise((r,i)=>{stream.call(this,a,e,(o,l)=>o?i(o):r(l))});
try{const r=new StreamHandler(a,e,n);this.dispatch(a,r)}catch(r){if(typeof n!="function")throw r;const i=a?.opaque;queueMicrotask(()=>n(r,{opaque:i}))}}module.exports=
stream}});var require_api_pipeline=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-pipeline.js"(exports,module){"use strict";var{Readable,Duplex,PassThrough}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_0__/* .require_stream */ .z7)();
var assert=require_assert();var{AsyncResource}=require_async_hooks();var{InvalidArgumentError,InvalidReturnValueError,RequestAbortedError}=require_errors();var util=require_util2();
var{addSignal,removeSignal}=require_abort_signal();function noop(){}var kResume=Symbol("resume");var PipelineRequest=class extends Readable{constructor(){super(
{autoDestroy:true}),this[kResume]=null}_read(){const{[kResume]:e}=this;e&&(this[kResume]=null,e())}_destroy(e,s){this._read(),s(e)}};var PipelineResponse=class extends Readable{constructor(e){
super({autoDestroy:true}),this[kResume]=e}_read(){this[kResume]()}_destroy(e,s){!e&&!this._readableState.endEmitted&&(e=new RequestAbortedError),s(e)}};var PipelineHandler=class extends AsyncResource{constructor(e,s){
if(!e||typeof e!="object")throw new InvalidArgumentError("invalid opts");if(typeof s!="function")throw new InvalidArgumentError("invalid handler");const{signal:n,
method:l,opaque:u,onInfo:d,responseHeaders:r}=e;if(n&&typeof n.on!="function"&&typeof n.addEventListener!="function")throw new InvalidArgumentError("signal must\
 be an EventEmitter or EventTarget");if(l==="CONNECT")throw new InvalidArgumentError("invalid method");if(d&&typeof d!="function")throw new InvalidArgumentError(
"invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=u||null,this.responseHeaders=r||null,this.handler=s,this.abort=null,this.context=null,this.onInfo=
d||null,this.req=new PipelineRequest().on("error",noop),this.ret=new Duplex({readableObjectMode:e.objectMode,autoDestroy:true,read:()=>{const{body:t}=this;t?.resume&&
t.resume()},write:(t,o,i)=>{const{req:h}=this;h.push(t,o)||h._readableState.destroyed?i():h[kResume]=i},destroy:(t,o)=>{const{body:i,req:h,res:p,ret:f,abort:c}=this;
!t&&!f._readableState.endEmitted&&(t=new RequestAbortedError),c&&t&&c(),util.destroy(i,t),util.destroy(h,t),util.destroy(p,t),removeSignal(this),o(t)}}).on("pre\
finish",()=>{const{req:t}=this;t.push(null)}),this.res=null,addSignal(this,n)}onConnect(e,s){const{res:n}=this;if(this.reason){e(this.reason);return}assert(!n,"\
pipeline cannot be retried"),this.abort=e,this.context=s}onHeaders(e,s,n){const{opaque:l,handler:u,context:d}=this;if(e<200){if(this.onInfo){const t=this.responseHeaders===
"raw"?util.parseRawHeaders(s):util.parseHeaders(s);this.onInfo({statusCode:e,headers:t})}return}this.res=new PipelineResponse(n);let r;try{this.handler=null;const t=this.
responseHeaders==="raw"?util.parseRawHeaders(s):util.parseHeaders(s);r=this.runInAsyncScope(u,null,{statusCode:e,headers:t,opaque:l,body:this.res,context:d})}catch(t){
throw this.res.on("error",noop),t}if(!r||typeof r.on!="function")throw new InvalidReturnValueError("expected Readable");r.on("data",t=>{const{ret:o,body:i}=this;
!o.push(t)&&i.pause&&i.pause()}).on("error",t=>{const{ret:o}=this;util.destroy(o,t)}).on("end",()=>{const{ret:t}=this;t.push(null)}).on("close",()=>{const{ret:t}=this;
t._readableState.ended||util.destroy(t,new RequestAbortedError)}),this.body=r}onData(e){const{res:s}=this;return s.push(e)}onComplete(e){const{res:s}=this;s.push(
null)}onError(e){const{ret:s}=this;this.handler=null,util.destroy(s,e)}};function pipeline(a,e){try{const s=new PipelineHandler(a,e);return this.dispatch({...a,
body:s.req},s),s.ret}catch(s){return new PassThrough().destroy(s)}}module.exports=pipeline}});var require_api_upgrade=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-upgrade.js"(exports,module){"use strict";var{InvalidArgumentError,SocketError}=require_errors();
var{AsyncResource}=require_async_hooks();var assert=require_assert();var util=require_util2();var{kHTTP2Stream}=require_symbols();var{addSignal,removeSignal}=require_abort_signal();
var UpgradeHandler=class extends AsyncResource{constructor(e,n){if(!e||typeof e!="object")throw new InvalidArgumentError("invalid opts");if(typeof n!="function")
throw new InvalidArgumentError("invalid callback");const{signal:t,opaque:o,responseHeaders:s}=e;if(t&&typeof t.on!="function"&&typeof t.addEventListener!="funct\
ion")throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=s||null,this.opaque=o||null,this.
callback=n,this.abort=null,this.context=null,addSignal(this,t)}onConnect(e,n){if(this.reason){e(this.reason);return}assert(this.callback),this.abort=e,this.context=
null}onHeaders(){throw new SocketError("bad upgrade",null)}onUpgrade(e,n,t){assert(t[kHTTP2Stream]===true?e===200:e===101);const{callback:o,opaque:s,context:i}=this;
removeSignal(this),this.callback=null;const a=this.responseHeaders==="raw"?util.parseRawHeaders(n):util.parseHeaders(n);this.runInAsyncScope(o,null,null,{headers:a,
socket:t,opaque:s,context:i})}onError(e){const{callback:n,opaque:t}=this;removeSignal(this),n&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(n,null,
e,{opaque:t})}))}};function upgrade(r,e){if(e===void 0)return new Promise((n,t)=>{upgrade.call(this,r,(o,s)=>o?t(o):n(s))});try{const n=new UpgradeHandler(r,e),
t={...r,method:r.method||"GET",upgrade:r.protocol||"Websocket"};this.dispatch(t,n)}catch(n){if(typeof e!="function")throw n;const t=r?.opaque;queueMicrotask(()=>e(
n,{opaque:t}))}}module.exports=upgrade}});var require_api_connect=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/api-connect.js"(exports,module){"use strict";var assert=require_assert();var{AsyncResource}=require_async_hooks();
var{InvalidArgumentError,SocketError}=require_errors();var util=require_util2();var{addSignal,removeSignal}=require_abort_signal();var ConnectHandler=class extends AsyncResource{constructor(n,e){
if(!n||typeof n!="object")throw new InvalidArgumentError("invalid opts");if(typeof e!="function")throw new InvalidArgumentError("invalid callback");const{signal:t,
opaque:o,responseHeaders:r}=n;if(t&&typeof t.on!="function"&&typeof t.addEventListener!="function")throw new InvalidArgumentError("signal must be an EventEmitte\
r or EventTarget");super("UNDICI_CONNECT"),this.opaque=o||null,this.responseHeaders=r||null,this.callback=e,this.abort=null,addSignal(this,t)}onConnect(n,e){if(this.
reason){n(this.reason);return}assert(this.callback),this.abort=n,this.context=e}onHeaders(){throw new SocketError("bad connect",null)}onUpgrade(n,e,t){const{callback:o,
opaque:r,context:c}=this;removeSignal(this),this.callback=null;let i=e;i!=null&&(i=this.responseHeaders==="raw"?util.parseRawHeaders(e):util.parseHeaders(e)),this.
runInAsyncScope(o,null,null,{statusCode:n,headers:i,socket:t,opaque:r,context:c})}onError(n){const{callback:e,opaque:t}=this;removeSignal(this),e&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(e,null,n,{opaque:t})}))}};function connect(s,n){if(n===void 0)return new Promise((e,t)=>{connect.call(this,s,(o,r)=>o?
t(o):e(r))});try{const e=new ConnectHandler(s,n),t={...s,method:"CONNECT"};this.dispatch(t,e)}catch(e){if(typeof n!="function")throw e;const t=s?.opaque;queueMicrotask(
()=>n(e,{opaque:t}))}}module.exports=connect}});var require_api=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__commonJS */ .P$)({"node_modules/undici/lib/api/index.js"(exports,module){"use strict";module.exports.request=require_api_request(),module.exports.stream=
require_api_stream(),module.exports.pipeline=require_api_pipeline(),module.exports.upgrade=require_api_upgrade(),module.exports.connect=require_api_connect()}});var import_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)(require_proxy_agent());var import_dispatcher=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)(require_dispatcher());var import_api=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_3__/* .__toESM */ .f1)(require_api());Object.assign(import_dispatcher.default.
prototype,import_api.default);var request=(url,{dispatcher,...options})=>{const{origin,pathname,search}=new URL(url);return dispatcher.request({...options,origin,path:pathname+search})};var unsentCodes=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]);function createProxyWire(proxy,tls){const dispatcher=new import_proxy_agent.default(
{uri:proxy.href,requestTls:{...tls},proxyTunnel:false});return{send:async({url,method,headers,body,timeoutMs,signal,maxBytes,isFresh})=>{signal.throwIfAborted();
const timeout=AbortSignal.timeout(timeoutMs);try{const response=await request(url,{method,headers:{...headers},dispatcher,signal:AbortSignal.any([signal,timeout]),
reset:isFresh,...body===void 0?{}:{body}});const single=Object.fromEntries(Object.entries(response.headers).map(([name,value])=>[name,typeof value==="string"?value:
void 0]));return{status:response.statusCode,headers:single,...await (0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)(response.body,(0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_4__/* .computeBound */ .A)(response.statusCode,maxBytes))}}catch(thrown){signal.
throwIfAborted();if(timeout.aborted)throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_2__/* .WireFailure */ .wC("ETIMEDOUT",`no answer within ${timeoutMs/1e3} s`,true,thrown);const{code,message}=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(thrown);
throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_2__/* .WireFailure */ .wC(code,`${message} (through the proxy ${proxy.host})`,!unsentCodes.has(code),thrown)}},close:()=>void dispatcher.destroy().catch(()=>void 0)}}


/***/ })

};
