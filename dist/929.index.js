"use strict";exports.id=929,exports.ids=[929],exports.modules={4540:((Se,se,KA)=>{KA.d(se,{D:()=>Ie});var hA=KA(1479),JA=KA(9887),Ie=(0,JA.P$)({"required-builtin:buffer"(Be,LA){
LA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:buffer")}})}),1475:((Se,se,KA)=>{KA.d(se,{EI:()=>pA,Hr:()=>jA,YP:()=>Ie,g5:()=>z,n5:()=>Be,qX:()=>de,
z7:()=>LA});var hA=KA(1479),JA=KA(9887),Ie=(0,JA.P$)({"required-builtin:events"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:events")}}),
Be=(0,JA.P$)({"required-builtin:http"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:http")}}),LA=(0,JA.P$)({"required-builtin:stream"(ge,SA){
SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:stream")}}),z=(0,JA.P$)({"required-builtin:net"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode(
"node:net")}}),jA=(0,JA.P$)({"required-builtin:util"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:util")}}),pA=(0,JA.P$)({"required-buil\
tin:tls"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:tls")}}),de=(0,JA.P$)({"required-builtin:url"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.
Yp)(hA.VY)).requireOfNode("node:url")}})}),9383:((Se,se,KA)=>{KA.r(se),KA.d(se,{createProxyWire:()=>Ft});var hA=KA(1475),JA=KA(9627),Ie=KA(5785),Be=KA(4540),LA=KA(
1479),z=KA(9887),jA=(0,z.P$)({"../../../work/main/node_modules/undici/lib/core/symbols.js"(e,P){"use strict";P.exports={kClose:Symbol("close"),kDestroy:Symbol("\
destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRedirectCacheControl:Symbol("redirect cache control"),kWriting:Symbol("writing"),kResuming:Symbol("re\
suming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
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
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}}),pA=(0,z.P$)({"../../../work/main/node_module\
s/undici/lib/core/errors.js"(e,P){"use strict";var B=Symbol.for("undici.error.UND_ERR"),a=class extends Error{constructor(m,mA){super(m,mA),this.name="UndiciErr\
or",this.code="UND_ERR"}static[Symbol.hasInstance](m){return m&&m[B]===!0}get[B](){return!0}},n=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),f=class extends a{constructor(m){
super(m),this.name="ConnectTimeoutError",this.message=m||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[n]===
!0}get[n](){return!0}},p=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),U=class extends a{constructor(m){super(m),this.name="HeadersTimeoutError",this.message=
m||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[p]===!0}get[p](){return!0}},H=Symbol.for("undici.error.\
UND_ERR_HEADERS_OVERFLOW"),L=class extends a{constructor(m){super(m),this.name="HeadersOverflowError",this.message=m||"Headers Overflow Error",this.code="UND_ER\
R_HEADERS_OVERFLOW"}static[Symbol.hasInstance](m){return m&&m[H]===!0}get[H](){return!0}},w=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),u=class extends a{constructor(m){
super(m),this.name="BodyTimeoutError",this.message=m||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[w]===!0}get[w](){
return!0}},i=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),h=class extends a{constructor(m){super(m),this.name="InvalidArgumentError",this.message=m||"Invalid \
Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](m){return m&&m[i]===!0}get[i](){return!0}},c=Symbol.for("undici.error.UND_ERR_INVALID\
_RETURN_VALUE"),A=class extends a{constructor(m){super(m),this.name="InvalidReturnValueError",this.message=m||"Invalid Return Value Error",this.code="UND_ERR_IN\
VALID_RETURN_VALUE"}static[Symbol.hasInstance](m){return m&&m[c]===!0}get[c](){return!0}},t=Symbol.for("undici.error.UND_ERR_ABORT"),I=class extends a{constructor(m){
super(m),this.name="AbortError",this.message=m||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](m){return m&&m[t]===!0}get[t](){
return!0}},Q=Symbol.for("undici.error.UND_ERR_ABORTED"),E=class extends I{constructor(m){super(m),this.name="AbortError",this.message=m||"Request aborted",this.
code="UND_ERR_ABORTED"}static[Symbol.hasInstance](m){return m&&m[Q]===!0}get[Q](){return!0}},y=Symbol.for("undici.error.UND_ERR_INFO"),T=class extends a{constructor(m){
super(m),this.name="InformationalError",this.message=m||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](m){return m&&m[y]===!0}get[y](){
return!0}},k=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),d=class extends a{constructor(m){super(m),this.name="RequestContentLengthMismatchErr\
or",this.message=m||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](m){return m&&
m[k]===!0}get[k](){return!0}},Y=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),N=class extends a{constructor(m){super(m),this.name="ResponseCont\
entLengthMismatchError",this.message=m||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](m){return m&&m[Y]===!0}get[Y](){return!0}},o=Symbol.for("undici.error.UND_ERR_DESTROYED"),G=class extends a{constructor(m){super(m),this.name="Clie\
ntDestroyedError",this.message=m||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](m){return m&&m[o]===!0}get[o](){return!0}},
l=Symbol.for("undici.error.UND_ERR_CLOSED"),g=class extends a{constructor(m){super(m),this.name="ClientClosedError",this.message=m||"The client is closed",this.
code="UND_ERR_CLOSED"}static[Symbol.hasInstance](m){return m&&m[l]===!0}get[l](){return!0}},D=Symbol.for("undici.error.UND_ERR_SOCKET"),F=class extends a{constructor(m,mA){
super(m),this.name="SocketError",this.message=m||"Socket error",this.code="UND_ERR_SOCKET",this.socket=mA}static[Symbol.hasInstance](m){return m&&m[D]===!0}get[D](){
return!0}},S=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),W=class extends a{constructor(m){super(m),this.name="NotSupportedError",this.message=m||"Not suppo\
rted error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](m){return m&&m[S]===!0}get[S](){return!0}},Z=Symbol.for("undici.error.UND_ERR_BPL_MISSI\
NG_UPSTREAM"),$=class extends a{constructor(m){super(m),this.name="MissingUpstreamError",this.message=m||"No upstream has been added to the BalancedPool",this.code=
"UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](m){return m&&m[Z]===!0}get[Z](){return!0}},tA=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),rA=class extends Error{constructor(m,mA,FA){
super(m),this.name="HTTPParserError",this.code=mA?`HPE_${mA}`:void 0,this.data=FA?FA.toString():void 0}static[Symbol.hasInstance](m){return m&&m[tA]===!0}get[tA](){
return!0}},wA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),NA=class extends a{constructor(m){super(m),this.name="ResponseExceededMaxSizeError",this.
message=m||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](m){return m&&m[wA]===!0}get[wA](){return!0}},
aA=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),TA=class extends a{constructor(m,mA,{headers:FA,data:_A}){super(m),this.name="RequestRetryError",this.message=m||
"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=mA,this.data=_A,this.headers=FA}static[Symbol.hasInstance](m){return m&&m[aA]===!0}get[aA](){
return!0}},RA=Symbol.for("undici.error.UND_ERR_RESPONSE"),bA=class extends a{constructor(m,mA,{headers:FA,body:_A}){super(m),this.name="ResponseError",this.message=
m||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=mA,this.body=_A,this.headers=FA}static[Symbol.hasInstance](m){return m&&m[RA]===!0}get[RA](){return!0}},
dA=Symbol.for("undici.error.UND_ERR_PRX_TLS"),lA=class extends a{constructor(m,mA,FA={}){super(mA,{cause:m,...FA}),this.name="SecureProxyConnectionError",this.message=
mA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=m}static[Symbol.hasInstance](m){return m&&m[dA]===!0}get[dA](){return!0}},DA=Symbol.
for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"),GA=class extends a{constructor(m){super(m),this.name="MaxOriginsReachedError",this.message=m||"Maximum allowed o\
rigins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](m){return m&&m[DA]===!0}get[DA](){return!0}},kA=class extends a{constructor(m,mA){
super(m),this.name="Socks5ProxyError",this.message=m||"SOCKS5 proxy error",this.code=mA||"UND_ERR_SOCKS5"}},AA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_\
EXCEEDED"),VA=class extends a{constructor(m){super(m),this.name="MessageSizeExceededError",this.message=m||"Max decompressed message size exceeded",this.code="U\
ND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](m){return m&&m[AA]===!0}get[AA](){return!0}};P.exports={AbortError:I,HTTPParserError:rA,UndiciError:a,
HeadersTimeoutError:U,HeadersOverflowError:L,BodyTimeoutError:u,RequestContentLengthMismatchError:d,ConnectTimeoutError:f,InvalidArgumentError:h,InvalidReturnValueError:A,
RequestAbortedError:E,ClientDestroyedError:G,ClientClosedError:g,InformationalError:T,SocketError:F,NotSupportedError:W,ResponseContentLengthMismatchError:N,BalancedPoolMissingUpstreamError:$,
ResponseExceededMaxSizeError:NA,RequestRetryError:TA,ResponseError:bA,SecureProxyConnectionError:lA,MaxOriginsReachedError:GA,Socks5ProxyError:kA,MessageSizeExceededError:VA}}}),
de=(0,z.P$)({"../../../work/main/node_modules/undici/lib/handler/wrap-handler.js"(e,P){"use strict";var{InvalidArgumentError:B}=pA();P.exports=class Je{#A;constructor(f){
this.#A=f}static wrap(f){return f.onRequestStart?f:new Je(f)}onConnect(f,p){return this.#A.onConnect?.(f,p)}onResponseStarted(){return this.#A.onResponseStarted?.()}onHeaders(f,p,U,H){
return this.#A.onHeaders?.(f,p,U,H)}onUpgrade(f,p,U){return this.#A.onUpgrade?.(f,p,U)}onData(f){return this.#A.onData?.(f)}onComplete(f){return this.#A.onComplete?.(
f)}onError(f){if(!this.#A.onError)throw f;return this.#A.onError?.(f)}onRequestStart(f,p){this.#A.onConnect?.(U=>f.abort(U),p)}onRequestUpgrade(f,p,U,H){const L=[];
for(const[w,u]of Object.entries(U))L.push(Buffer.from(w,"latin1"),a(u));this.#A.onUpgrade?.(p,L,H)}onResponseStart(f,p,U,H){const L=[];for(const[w,u]of Object.entries(
U))L.push(Buffer.from(w,"latin1"),a(u));this.#A.onHeaders?.(p,L,()=>f.resume(),H)===!1&&f.pause()}onResponseData(f,p){this.#A.onData?.(p)===!1&&f.pause()}onResponseEnd(f,p){
const U=[];for(const[H,L]of Object.entries(p))U.push(Buffer.from(H,"latin1"),a(L));this.#A.onComplete?.(U)}onResponseError(f,p){if(!this.#A.onError)throw new B(
"invalid onError method");this.#A.onError?.(p)}};function a(n){return Array.isArray(n)?n.map(f=>Buffer.from(f,"latin1")):Buffer.from(n,"latin1")}}}),ge=(0,z.P$)(
{"../../../work/main/node_modules/undici/lib/dispatcher/dispatcher.js"(e,P){"use strict";var B=(0,hA.YP)(),a=de(),n=p=>(U,H)=>p(U,a.wrap(H)),f=class extends B{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...p){const U=Array.isArray(p[0])?
p[0]:p;let H=this.dispatch.bind(this);for(const L of U)if(L!=null){if(typeof L!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof L}`);
if(H=L(H),H=n(H),H==null||typeof H!="function"||H.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,{get:(L,w)=>w==="dispatch"?H:L[w]})}};
P.exports=f}}),SA=(0,z.P$)({"required-builtin:assert"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:assert")}}),Oe=(0,z.P$)({"required-builti\
n:querystring"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:querystring")}}),fe=(0,z.P$)({"../../../work/main/node_modules/undici/lib/util/t\
imers.js"(e,P){"use strict";var B=0,a=1e3,n=(a>>1)-1,f,p=Symbol("kFastTimer"),U=[],H=-2,L=-1,w=0,u=1;function i(){B+=n;let A=0,t=U.length;for(;A<t;){const I=U[A];
I._state===w?(I._idleStart=B-n,I._state=u):I._state===u&&B>=I._idleStart+I._idleTimeout&&(I._state=L,I._idleStart=-1,I._onTimeout(I._timerArg)),I._state===L?(I.
_state=H,--t!==0&&(U[A]=U[t])):++A}U.length=t,U.length!==0&&h()}function h(){f?.refresh?f.refresh():(clearTimeout(f),f=setTimeout(i,n),f?.unref())}var c=class{[p]=!0;_state=H;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,I){
this._onTimeout=A,this._idleTimeout=t,this._timerArg=I,this.refresh()}refresh(){this._state===H&&U.push(this),(!f||U.length===1)&&h(),this._state=w}clear(){this.
_state=L,this._idleStart=-1}};P.exports={setTimeout(A,t,I){return t<=a?setTimeout(A,t,I):new c(A,t,I)},clearTimeout(A){A[p]?A.clear():clearTimeout(A)},setFastTimeout(A,t,I){
return new c(A,t,I)},clearFastTimeout(A){A.clear()},now(){return B},tick(A=0){B+=A-a+1,i(),i()},reset(){B=0,U.length=0,clearTimeout(f),f=null},kFastTimer:p}}}),
we=(0,z.P$)({"../../../work/main/node_modules/undici/lib/core/constants.js"(e,P){"use strict";var B=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges",
"Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","\
Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Cle\
ar-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Pol\
icy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","D\
ate","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range",
"If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authoriza\
tion","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Pro\
tocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-\
Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-\
Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-P\
rotection"],a={};Object.setPrototypeOf(a,null);var n={};Object.setPrototypeOf(n,null);function f(p){let U=n[p];return U===void 0&&(U=Buffer.from(p)),U}for(let p=0;p<
B.length;++p){const U=B[p],H=U.toLowerCase();a[U]=a[H]=H}P.exports={wellknownHeaderNames:B,headerNameLowerCasedRecord:a,getHeaderNameAsBuffer:f}}}),We=(0,z.P$)(
{"../../../work/main/node_modules/undici/lib/core/tree.js"(e,P){"use strict";var{wellknownHeaderNames:B,headerNameLowerCasedRecord:a}=we(),n=class he{value=null;left=null;middle=null;right=null;code;constructor(H,L,w){
if(w===void 0||w>=H.length)throw new TypeError("Unreachable");if((this.code=H.charCodeAt(w))>127)throw new TypeError("key must be ascii string");H.length!==++w?
this.middle=new he(H,L,w):this.value=L}add(H,L){const w=H.length;if(w===0)throw new TypeError("Unreachable");let u=0,i=this;for(;;){const h=H.charCodeAt(u);if(h>
127)throw new TypeError("key must be ascii string");if(i.code===h)if(w===++u){i.value=L;break}else if(i.middle!==null)i=i.middle;else{i.middle=new he(H,L,u);break}else if(i.
code<h)if(i.left!==null)i=i.left;else{i.left=new he(H,L,u);break}else if(i.right!==null)i=i.right;else{i.right=new he(H,L,u);break}}}search(H){const L=H.length;
let w=0,u=this;for(;u!==null&&w<L;){let i=H[w];for(i<=90&&i>=65&&(i|=32);u!==null;){if(i===u.code){if(L===++w)return u;u=u.middle;break}u=u.code<i?u.left:u.right}}
return null}},f=class{node=null;insert(U,H){this.node===null?this.node=new n(U,H,0):this.node.add(U,H)}lookup(U){return this.node?.search(U)?.value??null}},p=new f;
for(let U=0;U<B.length;++U){const H=a[B[U]];p.insert(H,H)}P.exports={TernarySearchTree:f,tree:p}}}),vA=(0,z.P$)({"../../../work/main/node_modules/undici/lib/cor\
e/util.js"(e,P){"use strict";var B=SA(),{kDestroyed:a,kBodyUsed:n,kListeners:f,kBody:p}=jA(),{IncomingMessage:U}=(0,hA.n5)(),H=(0,hA.z7)(),L=(0,hA.g5)(),{stringify:w}=Oe(),
{EventEmitter:u}=(0,hA.YP)(),i=fe(),{InvalidArgumentError:h,ConnectTimeoutError:c}=pA(),{headerNameLowerCasedRecord:A}=we(),{tree:t}=We(),[I,Q]=process.versions.
node.split(".",2).map(r=>Number(r)),E=class{constructor(r){this[p]=r,this[n]=!1}async*[Symbol.asyncIterator](){B(!this[n],"disturbed"),this[n]=!0,yield*this[p]}};
function y(){}function T(r){return k(r)?(tA(r)===0&&r.on("data",function(){B(!1)}),typeof r.readableDidRead!="boolean"&&(r[n]=!1,u.prototype.on.call(r,"data",function(){
this[n]=!0})),r):r&&typeof r.pipeTo=="function"?new E(r):r&&mA(r)?r:r&&typeof r!="string"&&!ArrayBuffer.isView(r)&&Z(r)?new E(r):r}function k(r){return r&&typeof r==
"object"&&typeof r.pipe=="function"&&typeof r.on=="function"}function d(r){if(r===null)return!1;if(r instanceof Blob)return!0;if(typeof r!="object")return!1;{const _=r[Symbol.
toStringTag];return(_==="Blob"||_==="File")&&("stream"in r&&typeof r.stream=="function"||"arrayBuffer"in r&&typeof r.arrayBuffer=="function")}}function Y(r){return r.
includes("?")||r.includes("#")}function N(r,_){if(Y(r))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const K=w(_);return K&&
(r+="?"+K),r}function o(r){const _=parseInt(r,10);return _===Number(r)&&_>=0&&_<=65535}function G(r){return r!=null&&r[0]==="h"&&r[1]==="t"&&r[2]==="t"&&r[3]===
"p"&&(r[4]===":"||r[4]==="s"&&r[5]===":")}function l(r){if(typeof r=="string"){if(r=new URL(r),!G(r.origin||r.protocol))throw new h("Invalid URL protocol: the U\
RL must start with `http:` or `https:`.");return r}if(!r||typeof r!="object")throw new h("Invalid URL: The URL argument must be a non-null object.");if(!(r instanceof
URL)){if(r.port!=null&&r.port!==""&&o(r.port)===!1)throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");if(r.path!=
null&&typeof r.path!="string")throw new h("Invalid URL path: the path must be a string or null/undefined.");if(r.pathname!=null&&typeof r.pathname!="string")throw new h(
"Invalid URL pathname: the pathname must be a string or null/undefined.");if(r.hostname!=null&&typeof r.hostname!="string")throw new h("Invalid URL hostname: th\
e hostname must be a string or null/undefined.");if(r.origin!=null&&typeof r.origin!="string")throw new h("Invalid URL origin: the origin must be a string or nu\
ll/undefined.");if(!G(r.origin||r.protocol))throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");const _=r.port!=null?r.port:r.protocol===
"https:"?443:80;let K=r.origin!=null?r.origin:`${r.protocol||""}//${r.hostname||""}:${_}`,EA=r.path!=null?r.path:`${r.pathname||""}${r.search||""}`;return K[K.length-
1]==="/"&&(K=K.slice(0,K.length-1)),EA&&EA[0]!=="/"&&(EA=`/${EA}`),new URL(`${K}${EA}`)}if(!G(r.origin||r.protocol))throw new h("Invalid URL protocol: the URL m\
ust start with `http:` or `https:`.");return r}function g(r){if(r=l(r),r.pathname!=="/"||r.search||r.hash)throw new h("invalid url");return r}function D(r){if(r[0]===
"["){const K=r.indexOf("]");return B(K!==-1),r.substring(1,K)}const _=r.indexOf(":");return _===-1?r:r.substring(0,_)}function F(r){if(!r)return null;B(typeof r==
"string");const _=D(r);return L.isIP(_)?"":_}function S(r){return JSON.parse(JSON.stringify(r))}function W(r){return r!=null&&typeof r[Symbol.asyncIterator]=="f\
unction"}function Z(r){return r!=null&&(typeof r[Symbol.iterator]=="function"||typeof r[Symbol.asyncIterator]=="function")}function $(r){const _=Object.getPrototypeOf(
r);return Object.prototype.hasOwnProperty.call(r,Symbol.iterator)||_!=null&&_!==Object.prototype&&typeof r[Symbol.iterator]=="function"}function tA(r){if(r==null)
return 0;if(k(r)){const _=r._readableState;return _&&_.objectMode===!1&&_.ended===!0&&Number.isFinite(_.length)?_.length:null}else{if(d(r))return r.size!=null?r.
size:null;if(GA(r))return r.byteLength}return null}function rA(r){return r&&!!(r.destroyed||r[a]||H.isDestroyed?.(r))}function wA(r,_){r==null||!k(r)||rA(r)||(typeof r.
destroy=="function"?(Object.getPrototypeOf(r).constructor===U&&(r.socket=null),r.destroy(_)):_&&queueMicrotask(()=>{r.emit("error",_)}),r.destroyed!==!0&&(r[a]=
!0))}var NA=/timeout=(\d+)/;function aA(r){const _=r.match(NA);return _?parseInt(_[1],10)*1e3:null}function TA(r){return typeof r=="string"?A[r]??r.toLowerCase():
t.lookup(r)??r.toString("latin1").toLowerCase()}function RA(r){return t.lookup(r)??r.toString("latin1").toLowerCase()}function bA(r,_){_===void 0&&(_={});for(let K=0;K<
r.length;K+=2){const EA=TA(r[K]);let V=_[EA];if(V!==void 0)if(Object.hasOwn(_,EA))typeof V=="string"&&(V=[V],_[EA]=V),V.push(r[K+1].toString("latin1"));else{const O=typeof r[K+
1]=="string"?r[K+1]:Array.isArray(r[K+1])?r[K+1].map(C=>C.toString("latin1")):r[K+1].toString("latin1");EA==="__proto__"?Object.defineProperty(_,EA,{value:O,enumerable:!0,
configurable:!0,writable:!0}):_[EA]=O}else{const O=typeof r[K+1]=="string"?r[K+1]:Array.isArray(r[K+1])?r[K+1].map(C=>C.toString("latin1")):r[K+1].toString("lat\
in1");_[EA]=O}}return _}function dA(r){const _=r.length,K=new Array(_);let EA,V;for(let O=0;O<_;O+=2)EA=r[O],V=r[O+1],typeof EA!="string"&&(EA=EA.toString()),typeof V!=
"string"&&(V=V.toString("latin1")),K[O]=EA,K[O+1]=V;return K}function lA(r){const _=[];for(const[K,EA]of Object.entries(r))if(Array.isArray(EA))for(const V of EA)
_.push(Buffer.from(K,"latin1"),Buffer.from(`${V}`,"latin1"));else _.push(Buffer.from(K,"latin1"),Buffer.from(`${EA}`,"latin1"));return _}function DA(r){if(!Array.
isArray(r))throw new TypeError("expected headers to be an array");return r.map(_=>Buffer.from(_))}function GA(r){return r instanceof Uint8Array||Buffer.isBuffer(
r)}function kA(r,_,K){if(!r||typeof r!="object")throw new h("handler must be an object");if(typeof r.onRequestStart!="function"){if(typeof r.onConnect!="functio\
n")throw new h("invalid onConnect method");if(typeof r.onError!="function")throw new h("invalid onError method");if(typeof r.onBodySent!="function"&&r.onBodySent!==
void 0)throw new h("invalid onBodySent method");if(K||_==="CONNECT"){if(typeof r.onUpgrade!="function")throw new h("invalid onUpgrade method")}else{if(typeof r.
onHeaders!="function")throw new h("invalid onHeaders method");if(typeof r.onData!="function")throw new h("invalid onData method");if(typeof r.onComplete!="funct\
ion")throw new h("invalid onComplete method")}}}function AA(r){return!!(r&&(H.isDisturbed(r)||r[n]))}function VA(r){return{localAddress:r.localAddress,localPort:r.
localPort,remoteAddress:r.remoteAddress,remotePort:r.remotePort,remoteFamily:r.remoteFamily,timeout:r.timeout,bytesWritten:r.bytesWritten,bytesRead:r.bytesRead}}
function m(r){let _;return new ReadableStream({start(){_=r[Symbol.asyncIterator]()},pull(K){return _.next().then(({done:EA,value:V})=>{if(EA)return queueMicrotask(
()=>{K.close(),K.byobRequest?.respond(0)});{const O=Buffer.isBuffer(V)?V:Buffer.from(V);return O.byteLength?K.enqueue(new Uint8Array(O)):this.pull(K)}})},cancel(){
return _.return()},type:"bytes"})}function mA(r){return r&&typeof r=="object"&&typeof r.append=="function"&&typeof r.delete=="function"&&typeof r.get=="function"&&
typeof r.getAll=="function"&&typeof r.has=="function"&&typeof r.set=="function"&&r[Symbol.toStringTag]==="FormData"}function FA(r,_){return"addEventListener"in r?
(r.addEventListener("abort",_,{once:!0}),()=>r.removeEventListener("abort",_)):(r.once("abort",_),()=>r.removeListener("abort",_))}var _A=new Uint8Array([0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0]);function te(r){return _A[r]===1}var Qe=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function ZA(r){if(r.length>=12)return Qe.test(r);if(r.length===
0)return!1;for(let _=0;_<r.length;_++)if(_A[r.charCodeAt(_)]!==1)return!1;return!0}var re=/[^\t\x20-\x7e\x80-\xff]/;function Ae(r){return!re.test(r)}var fA=/^bytes (\d+)-(\d+)\/(\d+)?$/;
function xA(r){if(r==null||r==="")return{start:0,end:null,size:null};const _=r?r.match(fA):null;return _?{start:parseInt(_[1]),end:_[2]?parseInt(_[2]):null,size:_[3]?
parseInt(_[3]):null}:null}function qA(r,_,K){return(r[f]??=[]).push([_,K]),r.on(_,K),r}function OA(r){if(r[f]!=null){for(const[_,K]of r[f])r.removeListener(_,K);
r[f]=null}return r}function Ee(r,_,K){try{_.onError(K),B(_.aborted)}catch(EA){r.emit("error",EA)}}var zA=process.platform==="win32"?(r,_)=>{if(!_.timeout)return y;
let K=null,EA=null;const V=i.setFastTimeout(()=>{K=setImmediate(()=>{EA=setImmediate(()=>XA(r.deref(),_))})},_.timeout);return()=>{i.clearFastTimeout(V),clearImmediate(
K),clearImmediate(EA)}}:(r,_)=>{if(!_.timeout)return y;let K=null;const EA=i.setFastTimeout(()=>{K=setImmediate(()=>{XA(r.deref(),_)})},_.timeout);return()=>{i.
clearFastTimeout(EA),clearImmediate(K)}};function XA(r,_){if(r==null)return;let K="Connect Timeout Error";Array.isArray(r.autoSelectFamilyAttemptedAddresses)?K+=
` (attempted addresses: ${r.autoSelectFamilyAttemptedAddresses.join(", ")},`:K+=` (attempted address: ${_.hostname}:${_.port},`,K+=` timeout: ${_.timeout}ms)`,wA(
r,new c(K))}function ee(r){if(r[0]==="h"&&r[1]==="t"&&r[2]==="t"&&r[3]==="p")switch(r[4]){case":":return"http:";case"s":if(r[5]===":")return"https:"}return r.slice(
0,r.indexOf(":")+1)}var J=Object.create(null);J.enumerable=!0;var cA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIO\
NS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},iA={...cA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(cA,null),Object.setPrototypeOf(iA,
null),P.exports={kEnumerableProperty:J,isDisturbed:AA,isBlobLike:d,parseOrigin:g,parseURL:l,getServerName:F,isStream:k,isIterable:Z,hasSafeIterator:$,isAsyncIterable:W,
isDestroyed:rA,headerNameToString:TA,bufferToLowerCasedHeaderName:RA,addListener:qA,removeAllListeners:OA,errorRequest:Ee,parseRawHeaders:dA,toRawHeaders:lA,encodeRawHeaders:DA,
parseHeaders:bA,parseKeepAliveTimeout:aA,destroy:wA,bodyLength:tA,deepClone:S,ReadableStreamFrom:m,isBuffer:GA,assertRequestHandler:kA,getSocketInfo:VA,isFormDataLike:mA,
pathHasQueryOrFragment:Y,serializePathWithQuery:N,addAbortListener:FA,isValidHTTPToken:ZA,isValidHeaderValue:Ae,isTokenCharCode:te,parseRangeHeader:xA,normalizedMethodRecordsBase:cA,
normalizedMethodRecords:iA,isValidPort:o,isHttpOrHttpsPrefixed:G,nodeMajor:I,nodeMinor:Q,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:T,
setupConnectTimeout:zA,getProtocolFromUrlString:ee}}}),Pe=(0,z.P$)({"../../../work/main/node_modules/undici/lib/handler/unwrap-handler.js"(e,P){"use strict";var{
parseHeaders:B}=vA(),{InvalidArgumentError:a}=pA(),n=Symbol("resume"),f=class{#A=!1;#e=null;#t=!1;#Q;[n]=null;rawHeaders=null;rawTrailers=null;constructor(p){this.#Q=
p}pause(){this.#A=!0}resume(){this.#A&&(this.#A=!1,this[n]?.())}abort(p){this.#t||(this.#t=!0,this.#e=p,this.#Q(p))}get aborted(){return this.#t}get reason(){return this.#e}get paused(){
return this.#A}};P.exports=class ve{#A;#e;constructor(U){this.#A=U}static unwrap(U){return U.onRequestStart?new ve(U):U}onConnect(U,H){this.#e=new f(U),this.#A.
onRequestStart?.(this.#e,H)}onResponseStarted(){return this.#A.onResponseStarted?.()}onUpgrade(U,H,L){this.#e.rawHeaders=H,this.#A.onRequestUpgrade?.(this.#e,U,
B(H),L)}onHeaders(U,H,L,w){return this.#e[n]=L,this.#e.rawHeaders=H,this.#A.onResponseStart?.(this.#e,U,B(H),w),!this.#e.paused}onData(U){return this.#A.onResponseData?.(
this.#e,U),!this.#e.paused}onComplete(U){this.#e.rawTrailers=U,this.#A.onResponseEnd?.(this.#e,B(U))}onError(U){if(!this.#A.onResponseError)throw new a("invalid\
 onError method");this.#A.onResponseError?.(this.#e,U)}}}}),ne=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/dispatcher-base.js"(e,P){"use st\
rict";var B=(0,Be.D)(),a=ge(),n=Pe(),{ClientDestroyedError:f,ClientClosedError:p,InvalidArgumentError:U}=pA(),{kDestroy:H,kClose:L,kClosed:w,kDestroyed:u,kDispatch:i}=jA(),
h=Symbol("onDestroyed"),c=Symbol("onClosed"),A=Symbol("webSocketOptions"),t=Symbol("eventSourceOptions"),I=class extends a{[u]=!1;[h]=null;[w]=!1;[c]=null;constructor(Q){
super(),this[A]=Q?.webSocket??{},this[t]=Q?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[A].maxFragments??131072,maxPayloadSize:this[A].maxPayloadSize??
128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[t].maxEventSize??B.kStringMaxLength}}get destroyed(){return this[u]}get closed(){return this[w]}close(Q){
if(Q===void 0)return new Promise((y,T)=>{this.close((k,d)=>k?T(k):y(d))});if(typeof Q!="function")throw new U("invalid callback");if(this[u]){const y=new f;queueMicrotask(
()=>Q(y,null));return}if(this[w]){this[c]?this[c].push(Q):queueMicrotask(()=>Q(null,null));return}this[w]=!0,this[c]??=[],this[c].push(Q);const E=()=>{const y=this[c];
this[c]=null;for(let T=0;T<y.length;T++)y[T](null,null)};this[L]().then(()=>this.destroy()).then(()=>queueMicrotask(E))}destroy(Q,E){if(typeof Q=="function"&&(E=
Q,Q=null),E===void 0)return new Promise((T,k)=>{this.destroy(Q,(d,Y)=>d?k(d):T(Y))});if(typeof E!="function")throw new U("invalid callback");if(this[u]){this[h]?
this[h].push(E):queueMicrotask(()=>E(null,null));return}Q||(Q=new f),this[u]=!0,this[h]??=[],this[h].push(E);const y=()=>{const T=this[h];this[h]=null;for(let k=0;k<
T.length;k++)T[k](null,null)};this[H](Q).then(()=>queueMicrotask(y))}dispatch(Q,E){if(!E||typeof E!="object")throw new U("handler must be an object");E=n.unwrap(
E);try{if(!Q||typeof Q!="object")throw new U("opts must be an object.");if(this[u]||this[h])throw new f;if(this[w])throw new p;return this[i](Q,E)}catch(y){if(typeof E.
onError!="function")throw y;return E.onError(y),!1}}};P.exports=I}}),Me=(0,z.P$)({"../../../work/main/node_modules/undici/lib/util/stats.js"(e,P){"use strict";var{
kConnected:B,kPending:a,kRunning:n,kSize:f,kFree:p,kQueued:U}=jA(),H=class{constructor(w){this.connected=w[B],this.pending=w[a],this.running=w[n],this.size=w[f]}},
L=class{constructor(w){this.connected=w[B],this.free=w[p],this.pending=w[a],this.queued=w[U],this.running=w[n],this.size=w[f]}};P.exports={ClientStats:H,PoolStats:L}}}),
_e=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/fixed-queue.js"(e,P){"use strict";var B=class{bottom=0;top=0;list=new Array(2048).fill(void 0);next=null;isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(a){this.list[this.top]=a,this.top=this.top+1&2047}shift(){const a=this.list[this.
bottom];return a===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,a)}};P.exports=class{constructor(){this.head=this.tail=new B}isEmpty(){
return this.head.isEmpty()}push(a){this.head.isFull()&&(this.head=this.head.next=new B),this.head.push(a)}shift(){const a=this.tail,n=a.shift();return a.isEmpty()&&
a.next!==null&&(this.tail=a.next,a.next=null),n}}}}),xe=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/pool-base.js"(e,P){"use strict";var{PoolStats:B}=Me(),
a=ne(),n=_e(),{kConnected:f,kSize:p,kRunning:U,kPending:H,kQueued:L,kBusy:w,kFree:u,kUrl:i,kClose:h,kDestroy:c,kDispatch:A}=jA(),t=Symbol("clients"),I=Symbol("n\
eedDrain"),Q=Symbol("queue"),E=Symbol("closed resolve"),y=Symbol("onDrain"),T=Symbol("onConnect"),k=Symbol("onDisconnect"),d=Symbol("onConnectionError"),Y=Symbol(
"get dispatcher"),N=Symbol("add client"),o=Symbol("remove client"),G=class extends a{[Q]=new n;[L]=0;[t]=[];[I]=!1;[y](l,g,D){const F=this[Q];let S=!1;for(;!S;){
const W=F.shift();if(!W)break;this[L]--,S=!l.dispatch(W.opts,W.handler)}if(l[I]=S,!S&&this[I]&&(this[I]=!1,this.emit("drain",g,[this,...D])),this[E]&&F.isEmpty()){
const W=[];for(let Z=0;Z<this[t].length;Z++){const $=this[t][Z];$.destroyed||W.push($.close())}return Promise.all(W).then(this[E])}}[T]=(l,g)=>{this.emit("conne\
ct",l,[this,...g])};[k]=(l,g,D)=>{this.emit("disconnect",l,[this,...g],D)};[d]=(l,g,D)=>{this.emit("connectionError",l,[this,...g],D)};get[w](){return this[I]}get[f](){
let l=0;for(const{[f]:g}of this[t])l+=g;return l}get[u](){let l=0;for(const{[f]:g,[I]:D}of this[t])l+=g&&!D;return l}get[H](){let l=this[L];for(const{[H]:g}of this[t])
l+=g;return l}get[U](){let l=0;for(const{[U]:g}of this[t])l+=g;return l}get[p](){let l=this[L];for(const{[p]:g}of this[t])l+=g;return l}get stats(){return new B(
this)}[h](){if(this[Q].isEmpty()){const l=[];for(let g=0;g<this[t].length;g++){const D=this[t][g];D.destroyed||l.push(D.close())}return Promise.all(l)}else return new Promise(
l=>{this[E]=l})}[c](l){for(;;){const D=this[Q].shift();if(!D)break;D.handler.onError(l)}const g=new Array(this[t].length);for(let D=0;D<this[t].length;D++)g[D]=
this[t][D].destroy(l);return Promise.all(g)}[A](l,g){const D=this[Y]();return D?D.dispatch(l,g)||(D[I]=!0,this[I]=!this[Y]()):(this[I]=!0,this[Q].push({opts:l,handler:g}),
this[L]++),!this[I]}[N](l){return l.on("drain",this[y].bind(this,l)).on("connect",this[T]).on("disconnect",this[k]).on("connectionError",this[d]),this[t].push(l),
this[I]&&queueMicrotask(()=>{this[I]&&this[y](l,l[i],[l,this])}),this}[o](l){l.close(()=>{const g=this[t].indexOf(l);g!==-1&&this[t].splice(g,1)}),this[I]=this[t].
some(g=>!g[I]&&g.closed!==!0&&g.destroyed!==!0)}};P.exports={PoolBase:G,kClients:t,kNeedDrain:I,kAddClient:N,kRemoveClient:o,kGetDispatcher:Y}}}),qe=(0,z.P$)({"\
required-builtin:diagnostics_channel"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:diagnostics_channel")}}),ie=(0,z.P$)({"../../../work/main\
/node_modules/undici/lib/core/diagnostics.js"(e,P){"use strict";var B=qe(),a=(0,hA.Hr)(),n=a.debuglog("undici"),f=a.debuglog("fetch"),p=a.debuglog("websocket"),
U={beforeConnect:B.channel("undici:client:beforeConnect"),connected:B.channel("undici:client:connected"),connectError:B.channel("undici:client:connectError"),sendHeaders:B.
channel("undici:client:sendHeaders"),create:B.channel("undici:request:create"),bodySent:B.channel("undici:request:bodySent"),bodyChunkSent:B.channel("undici:req\
uest:bodyChunkSent"),bodyChunkReceived:B.channel("undici:request:bodyChunkReceived"),headers:B.channel("undici:request:headers"),trailers:B.channel("undici:requ\
est:trailers"),error:B.channel("undici:request:error"),open:B.channel("undici:websocket:open"),close:B.channel("undici:websocket:close"),socketError:B.channel("\
undici:websocket:socket_error"),ping:B.channel("undici:websocket:ping"),pong:B.channel("undici:websocket:pong"),proxyConnected:B.channel("undici:proxy:connected")},
H=!1;function L(c=n){if(!H){if(U.beforeConnect.hasSubscribers||U.connected.hasSubscribers||U.connectError.hasSubscribers||U.sendHeaders.hasSubscribers){H=!0;return}
H=!0,B.subscribe("undici:client:beforeConnect",A=>{const{connectParams:{version:t,protocol:I,port:Q,host:E}}=A;c("connecting to %s%s using %s%s",E,Q?`:${Q}`:"",
I,t)}),B.subscribe("undici:client:connected",A=>{const{connectParams:{version:t,protocol:I,port:Q,host:E}}=A;c("connected to %s%s using %s%s",E,Q?`:${Q}`:"",I,t)}),
B.subscribe("undici:client:connectError",A=>{const{connectParams:{version:t,protocol:I,port:Q,host:E},error:y}=A;c("connection to %s%s using %s%s errored - %s",
E,Q?`:${Q}`:"",I,t,y.message)}),B.subscribe("undici:client:sendHeaders",A=>{const{request:{method:t,path:I,origin:Q}}=A;c("sending request to %s %s%s",t,Q,I)})}}
var w=!1;function u(c=n){if(!w){if(U.headers.hasSubscribers||U.trailers.hasSubscribers||U.error.hasSubscribers){w=!0;return}w=!0,B.subscribe("undici:request:hea\
ders",A=>{const{request:{method:t,path:I,origin:Q},response:{statusCode:E}}=A;c("received response to %s %s%s - HTTP %d",t,Q,I,E)}),B.subscribe("undici:request:\
trailers",A=>{const{request:{method:t,path:I,origin:Q}}=A;c("trailers received from %s %s%s",t,Q,I)}),B.subscribe("undici:request:error",A=>{const{request:{method:t,
path:I,origin:Q},error:E}=A;c("request to %s %s%s errored - %s",t,Q,I,E.message)})}}var i=!1;function h(c=p){if(!i){if(U.open.hasSubscribers||U.close.hasSubscribers||
U.socketError.hasSubscribers||U.ping.hasSubscribers||U.pong.hasSubscribers){i=!0;return}i=!0,B.subscribe("undici:websocket:open",A=>{if(A.address!=null){const{address:t,
port:I}=A.address;c("connection opened %s%s",t,I?`:${I}`:"")}else c("connection opened")}),B.subscribe("undici:websocket:close",A=>{const{websocket:t,code:I,reason:Q}=A;
c("closed connection to %s - %s %s",t.url,I,Q)}),B.subscribe("undici:websocket:socket_error",A=>{c("connection errored - %s",A.message)}),B.subscribe("undici:we\
bsocket:ping",A=>{c("ping received")}),B.subscribe("undici:websocket:pong",A=>{c("pong received")})}}(n.enabled||f.enabled)&&(L(f.enabled?f:n),u(f.enabled?f:n)),
p.enabled&&(L(n.enabled?n:p),h(p)),P.exports={channels:U}}}),Ze=(0,z.P$)({"../../../work/main/node_modules/undici/lib/core/request.js"(e,P){"use strict";var{InvalidArgumentError:B,
NotSupportedError:a}=pA(),n=SA(),{isValidHTTPToken:f,isValidHeaderValue:p,isStream:U,destroy:H,isBuffer:L,isFormDataLike:w,isIterable:u,hasSafeIterator:i,isBlobLike:h,
serializePathWithQuery:c,assertRequestHandler:A,getServerName:t,normalizedMethodRecords:I,getProtocolFromUrlString:Q}=vA(),{channels:E}=ie(),{headerNameLowerCasedRecord:y}=we(),
T=/[^\u0021-\u00ff]/;function k(o){if(typeof o!="string"||o.length===0)return!1;for(let G=0;G<o.length;G++){const l=o.charCodeAt(G);if(l<48||l>57)return!1}return!0}
var d=Symbol("handler"),Y=class{constructor(o,{path:G,method:l,body:g,headers:D,query:F,idempotent:S,blocking:W,upgrade:Z,headersTimeout:$,bodyTimeout:tA,reset:rA,
expectContinue:wA,servername:NA,throwOnError:aA,maxRedirections:TA,typeOfService:RA},bA){if(typeof G!="string")throw new B("path must be a string");if(G[0]!=="/"&&
!(G.startsWith("http://")||G.startsWith("https://"))&&l!=="CONNECT")throw new B("path must be an absolute URL or start with a slash");if(T.test(G))throw new B("\
invalid request path");if(typeof l!="string")throw new B("method must be a string");if(I[l]===void 0&&!f(l))throw new B("invalid request method");if(Z&&typeof Z!=
"string")throw new B("upgrade must be a string");if(Z&&!p(Z))throw new B("invalid upgrade header");if($!=null&&(!Number.isFinite($)||$<0))throw new B("invalid h\
eadersTimeout");if(tA!=null&&(!Number.isFinite(tA)||tA<0))throw new B("invalid bodyTimeout");if(rA!=null&&typeof rA!="boolean")throw new B("invalid reset");if(wA!=
null&&typeof wA!="boolean")throw new B("invalid expectContinue");if(aA!=null)throw new B("invalid throwOnError");if(TA!=null&&TA!==0)throw new B("maxRedirection\
s is not supported, use the redirect interceptor");if(RA!=null&&(!Number.isInteger(RA)||RA<0||RA>255))throw new B("typeOfService must be an integer between 0 an\
d 255");if(this.headersTimeout=$,this.bodyTimeout=tA,this.method=l,this.typeOfService=RA,this.abort=null,g==null)this.body=null;else if(U(g)){this.body=g;const dA=this.
body._readableState;(!dA||!dA.autoDestroy)&&(this.endHandler=function(){H(this)},this.body.on("end",this.endHandler)),this.errorHandler=lA=>{this.abort?this.abort(
lA):this.error=lA},this.body.on("error",this.errorHandler)}else if(L(g))this.body=g.byteLength?g:null;else if(ArrayBuffer.isView(g))this.body=g.buffer.byteLength?
Buffer.from(g.buffer,g.byteOffset,g.byteLength):null;else if(g instanceof ArrayBuffer)this.body=g.byteLength?Buffer.from(g):null;else if(typeof g=="string")this.
body=g.length?Buffer.from(g):null;else if(w(g)||u(g)||h(g))this.body=g;else throw new B("body must be a string, a Buffer, a Readable stream, an iterable, or an \
async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=Z||null,this.path=F?c(G,F):G,this.origin=o,this.protocol=Q(o),this.idempotent=S??(l==="HEAD"||
l==="GET"),this.blocking=W??this.method!=="HEAD",this.reset=rA??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
wA??!1,Array.isArray(D)){if(D.length%2!==0)throw new B("headers array must be even");for(let dA=0;dA<D.length;dA+=2)N(this,D[dA],D[dA+1])}else if(D&&typeof D=="\
object")if(i(D))for(const dA of D){if(!Array.isArray(dA)||dA.length!==2)throw new B("headers must be in key-value pair format");N(this,dA[0],dA[1])}else{const dA=Object.
keys(D);for(let lA=0;lA<dA.length;++lA)N(this,dA[lA],D[dA[lA]])}else if(D!=null)throw new B("headers must be an object or an array");A(bA,l,Z),this.servername=NA||
t(this.host)||null,this[d]=bA,E.create.hasSubscribers&&E.create.publish({request:this})}onBodySent(o){if(E.bodyChunkSent.hasSubscribers&&E.bodyChunkSent.publish(
{request:this,chunk:o}),this[d].onBodySent)try{return this[d].onBodySent(o)}catch(G){this.abort(G)}}onRequestSent(){if(E.bodySent.hasSubscribers&&E.bodySent.publish(
{request:this}),this[d].onRequestSent)try{return this[d].onRequestSent()}catch(o){this.abort(o)}}onConnect(o){if(n(!this.aborted),n(!this.completed),this.error)
o(this.error);else return this.abort=o,this[d].onConnect(o)}onResponseStarted(){return this[d].onResponseStarted?.()}onHeaders(o,G,l,g){n(!this.aborted),n(!this.
completed),E.headers.hasSubscribers&&E.headers.publish({request:this,response:{statusCode:o,headers:G,statusText:g}});try{return this[d].onHeaders(o,G,l,g)}catch(D){
this.abort(D)}}onData(o){n(!this.aborted),n(!this.completed),E.bodyChunkReceived.hasSubscribers&&E.bodyChunkReceived.publish({request:this,chunk:o});try{return this[d].
onData(o)}catch(G){return this.abort(G),!1}}onUpgrade(o,G,l,g=""){this.onFinally(),n(!this.aborted),n(!this.completed),E.headers.hasSubscribers&&E.headers.publish(
{request:this,response:{statusCode:o,headers:G,statusText:g}});const D=this[d].onUpgrade(o,G,l);return this.aborted||(this.completed=!0,E.trailers.hasSubscribers&&
E.trailers.publish({request:this,trailers:[]})),D}onComplete(o){this.onFinally(),n(!this.aborted),n(!this.completed),this.completed=!0,E.trailers.hasSubscribers&&
E.trailers.publish({request:this,trailers:o});try{return this[d].onComplete(o)}catch(G){this.onError(G)}}onError(o){if(this.onFinally(),E.error.hasSubscribers&&
E.error.publish({request:this,error:o}),!this.aborted)return this.aborted=!0,this[d].onError(o)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(o,G){return N(this,o,G),this}};function N(o,G,l){
if(l&&typeof l=="object"&&!Array.isArray(l))throw new B(`invalid ${G} header`);if(l===void 0)return;let g=y[G];if(g===void 0&&(g=G.toLowerCase(),y[g]===void 0&&
!f(g)))throw new B("invalid header key");if(Array.isArray(l)){const D=[];for(let F=0;F<l.length;F++)if(typeof l[F]=="string"){if(!p(l[F]))throw new B(`invalid ${G}\
 header`);D.push(l[F])}else if(l[F]===null)D.push("");else{if(typeof l[F]=="object")throw new B(`invalid ${G} header`);{const S=`${l[F]}`;if(!p(S))throw new B(`\
invalid ${G} header`);D.push(S)}}l=D}else if(typeof l=="string"){if(!p(l))throw new B(`invalid ${G} header`)}else if(l===null)l="";else if(l=`${l}`,!p(l))throw new B(
`invalid ${G} header`);if(g==="host"){if(o.host!==null)throw new B("duplicate host header");if(typeof l!="string")throw new B("invalid host header");o.host=l}else if(g===
"content-length"){if(o.contentLength!==null)throw new B("duplicate content-length header");if(!k(l))throw new B("invalid content-length header");o.contentLength=
parseInt(l,10)}else if(o.contentType===null&&g==="content-type")o.contentType=l,o.headers.push(G,l);else{if(g==="transfer-encoding"||g==="keep-alive"||g==="upgr\
ade")throw new B(`invalid ${g} header`);if(g==="connection"){const D=typeof l=="string"?l:null;if(D===null)throw new B("invalid connection header");for(const F of D.
toLowerCase().split(",")){const S=F.trim();if(!f(S))throw new B("invalid connection header");S==="close"&&(o.reset=!0)}}else{if(g==="expect")throw new a("expect\
 header not supported");o.headers.push(G,l)}}}P.exports=Y}}),ce=(0,z.P$)({"../../../work/main/node_modules/undici/lib/core/connect.js"(e,P){"use strict";var B=(0,hA.
g5)(),a=SA(),n=vA(),{InvalidArgumentError:f}=pA(),p,U=class{constructor(L){this._maxCachedSessions=L,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(
w=>{if(this._sessionCache.size<this._maxCachedSessions)return;const u=this._sessionCache.get(w);u!==void 0&&u.deref()===void 0&&this._sessionCache.delete(w)})}get(L){
const w=this._sessionCache.get(L);return w?w.deref():null}set(L,w){if(this._maxCachedSessions!==0){if(this._sessionCache.has(L))this._sessionCache.delete(L);else if(this.
_sessionCache.size>=this._maxCachedSessions){let u=!1;for(const[i,h]of this._sessionCache)if(h.deref()===void 0){this._sessionCache.delete(i),u=!0;break}if(!u){
const i=this._sessionCache.keys().next();i.done||this._sessionCache.delete(i.value)}}this._sessionCache.set(L,new WeakRef(w)),this._sessionRegistry.register(w,L)}}};
function H({allowH2:L,useH2c:w,maxCachedSessions:u,socketPath:i,timeout:h,session:c,...A}){if(u!=null&&(!Number.isInteger(u)||u<0))throw new f("maxCachedSession\
s must be a positive integer or zero");const t={path:i,...A},I=new U(u??100);return h=h??1e4,L=L??!1,function({hostname:Q,host:E,protocol:y,port:T,servername:k,
localAddress:d,httpSocket:Y},N){let o;if(y==="https:"){p||(p=(0,hA.EI)()),k=k||t.servername||n.getServerName(E)||null;const l=k||Q;a(l);const g=c||I.get(l)||null;
T=T||443,o=p.connect({highWaterMark:16384,...t,servername:k,session:g,localAddress:d,ALPNProtocols:L?["http/1.1","h2"]:["http/1.1"],socket:Y,port:T,host:Q}),o.on(
"session",function(D){I.set(l,D)})}else a(!Y,"httpSocket can only be sent on TLS update"),T=T||80,o=B.connect({highWaterMark:64*1024,...t,localAddress:d,port:T,
host:Q}),w===!0&&(o.alpnProtocol="h2");if(t.keepAlive==null||t.keepAlive){const l=t.keepAliveInitialDelay===void 0?6e4:t.keepAliveInitialDelay;o.setKeepAlive(!0,
l)}const G=n.setupConnectTimeout(new WeakRef(o),{timeout:h,hostname:Q,port:T});return o.setNoDelay(!0).once(y==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(
G),N){const l=N;N=null,l(null,this)}}).on("error",function(l){if(queueMicrotask(G),N){const g=N;N=null,g(l)}}),o}}P.exports=H}}),Xe=(0,z.P$)({"../../../work/mai\
n/node_modules/undici/lib/llhttp/utils.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.enumToMap=P;function P(B,a=[],n=[]){const f=(a?.length??
0)===0,p=(n?.length??0)===0;return Object.fromEntries(Object.entries(B).filter(([,U])=>typeof U=="number"&&(f||a.includes(U))&&(p||!n.includes(U))))}}}),Ke=(0,z.
P$)({"../../../work/main/node_modules/undici/lib/llhttp/constants.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SPECIAL_HEADERS=e.MINOR=
e.MAJOR=e.HTAB_SP_VCHAR_OBS_TEXT=e.QUOTED_STRING=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.HEX=e.URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=
e.NUM_MAP=e.ALPHA=e.STATUSES_HTTP=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.HEADER_STATE=e.FINISH=e.STATUSES=e.METHODS=e.LENIENT_FLAGS=
e.FLAGS=e.TYPE=e.ERROR=void 0;var P=Xe();e.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,
INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,
INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,
PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,
CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},e.TYPE={BOTH:0,REQUEST:1,RESPONSE:2},e.FLAGS={CONNECTION_KEEP_ALIVE:1,
CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},e.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,
KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},
e.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,
UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,
SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},e.STATUSES=
{CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,
MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,
ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,
NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,
NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,
PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,
MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,
REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,
UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,
HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,
GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,
NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,
INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},
e.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},e.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,
CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},e.METHODS_HTTP=[e.METHODS.DELETE,e.METHODS.GET,e.METHODS.HEAD,e.METHODS.POST,e.METHODS.PUT,e.METHODS.CONNECT,e.
METHODS.OPTIONS,e.METHODS.TRACE,e.METHODS.COPY,e.METHODS.LOCK,e.METHODS.MKCOL,e.METHODS.MOVE,e.METHODS.PROPFIND,e.METHODS.PROPPATCH,e.METHODS.SEARCH,e.METHODS.UNLOCK,
e.METHODS.BIND,e.METHODS.REBIND,e.METHODS.UNBIND,e.METHODS.ACL,e.METHODS.REPORT,e.METHODS.MKACTIVITY,e.METHODS.CHECKOUT,e.METHODS.MERGE,e.METHODS["M-SEARCH"],e.
METHODS.NOTIFY,e.METHODS.SUBSCRIBE,e.METHODS.UNSUBSCRIBE,e.METHODS.PATCH,e.METHODS.PURGE,e.METHODS.MKCALENDAR,e.METHODS.LINK,e.METHODS.UNLINK,e.METHODS.PRI,e.METHODS.
SOURCE,e.METHODS.QUERY],e.METHODS_ICE=[e.METHODS.SOURCE],e.METHODS_RTSP=[e.METHODS.OPTIONS,e.METHODS.DESCRIBE,e.METHODS.ANNOUNCE,e.METHODS.SETUP,e.METHODS.PLAY,
e.METHODS.PAUSE,e.METHODS.TEARDOWN,e.METHODS.GET_PARAMETER,e.METHODS.SET_PARAMETER,e.METHODS.REDIRECT,e.METHODS.RECORD,e.METHODS.FLUSH,e.METHODS.GET,e.METHODS.POST],
e.METHOD_MAP=(0,P.enumToMap)(e.METHODS),e.H_METHOD_MAP=Object.fromEntries(Object.entries(e.METHODS).filter(([B])=>B.startsWith("H"))),e.STATUSES_HTTP=[e.STATUSES.
CONTINUE,e.STATUSES.SWITCHING_PROTOCOLS,e.STATUSES.PROCESSING,e.STATUSES.EARLY_HINTS,e.STATUSES.RESPONSE_IS_STALE,e.STATUSES.REVALIDATION_FAILED,e.STATUSES.DISCONNECTED_OPERATION,
e.STATUSES.HEURISTIC_EXPIRATION,e.STATUSES.MISCELLANEOUS_WARNING,e.STATUSES.OK,e.STATUSES.CREATED,e.STATUSES.ACCEPTED,e.STATUSES.NON_AUTHORITATIVE_INFORMATION,e.
STATUSES.NO_CONTENT,e.STATUSES.RESET_CONTENT,e.STATUSES.PARTIAL_CONTENT,e.STATUSES.MULTI_STATUS,e.STATUSES.ALREADY_REPORTED,e.STATUSES.TRANSFORMATION_APPLIED,e.
STATUSES.IM_USED,e.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,e.STATUSES.MULTIPLE_CHOICES,e.STATUSES.MOVED_PERMANENTLY,e.STATUSES.FOUND,e.STATUSES.SEE_OTHER,e.STATUSES.
NOT_MODIFIED,e.STATUSES.USE_PROXY,e.STATUSES.SWITCH_PROXY,e.STATUSES.TEMPORARY_REDIRECT,e.STATUSES.PERMANENT_REDIRECT,e.STATUSES.BAD_REQUEST,e.STATUSES.UNAUTHORIZED,
e.STATUSES.PAYMENT_REQUIRED,e.STATUSES.FORBIDDEN,e.STATUSES.NOT_FOUND,e.STATUSES.METHOD_NOT_ALLOWED,e.STATUSES.NOT_ACCEPTABLE,e.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
e.STATUSES.REQUEST_TIMEOUT,e.STATUSES.CONFLICT,e.STATUSES.GONE,e.STATUSES.LENGTH_REQUIRED,e.STATUSES.PRECONDITION_FAILED,e.STATUSES.PAYLOAD_TOO_LARGE,e.STATUSES.
URI_TOO_LONG,e.STATUSES.UNSUPPORTED_MEDIA_TYPE,e.STATUSES.RANGE_NOT_SATISFIABLE,e.STATUSES.EXPECTATION_FAILED,e.STATUSES.IM_A_TEAPOT,e.STATUSES.PAGE_EXPIRED,e.STATUSES.
ENHANCE_YOUR_CALM,e.STATUSES.MISDIRECTED_REQUEST,e.STATUSES.UNPROCESSABLE_ENTITY,e.STATUSES.LOCKED,e.STATUSES.FAILED_DEPENDENCY,e.STATUSES.TOO_EARLY,e.STATUSES.
UPGRADE_REQUIRED,e.STATUSES.PRECONDITION_REQUIRED,e.STATUSES.TOO_MANY_REQUESTS,e.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,e.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
e.STATUSES.LOGIN_TIMEOUT,e.STATUSES.NO_RESPONSE,e.STATUSES.RETRY_WITH,e.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,e.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,e.STATUSES.
CLIENT_CLOSED_LOAD_BALANCED_REQUEST,e.STATUSES.INVALID_X_FORWARDED_FOR,e.STATUSES.REQUEST_HEADER_TOO_LARGE,e.STATUSES.SSL_CERTIFICATE_ERROR,e.STATUSES.SSL_CERTIFICATE_REQUIRED,
e.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,e.STATUSES.INVALID_TOKEN,e.STATUSES.CLIENT_CLOSED_REQUEST,e.STATUSES.INTERNAL_SERVER_ERROR,e.STATUSES.NOT_IMPLEMENTED,
e.STATUSES.BAD_GATEWAY,e.STATUSES.SERVICE_UNAVAILABLE,e.STATUSES.GATEWAY_TIMEOUT,e.STATUSES.HTTP_VERSION_NOT_SUPPORTED,e.STATUSES.VARIANT_ALSO_NEGOTIATES,e.STATUSES.
INSUFFICIENT_STORAGE,e.STATUSES.LOOP_DETECTED,e.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,e.STATUSES.NOT_EXTENDED,e.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,e.STATUSES.
WEB_SERVER_UNKNOWN_ERROR,e.STATUSES.WEB_SERVER_IS_DOWN,e.STATUSES.CONNECTION_TIMEOUT,e.STATUSES.ORIGIN_IS_UNREACHABLE,e.STATUSES.TIMEOUT_OCCURED,e.STATUSES.SSL_HANDSHAKE_FAILED,
e.STATUSES.INVALID_SSL_CERTIFICATE,e.STATUSES.RAILGUN_ERROR,e.STATUSES.SITE_IS_OVERLOADED,e.STATUSES.SITE_IS_FROZEN,e.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
e.STATUSES.NETWORK_READ_TIMEOUT,e.STATUSES.NETWORK_CONNECT_TIMEOUT],e.ALPHA=[];for(let B=65;B<=90;B++)e.ALPHA.push(String.fromCharCode(B)),e.ALPHA.push(String.fromCharCode(
B+32));e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},e.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,
e:14,f:15},e.NUM=["0","1","2","3","4","5","6","7","8","9"],e.ALPHANUM=e.ALPHA.concat(e.NUM),e.MARK=["-","_",".","!","~","*","'","(",")"],e.USERINFO_CHARS=e.ALPHANUM.
concat(e.MARK).concat(["%",";",":","&","=","+","$",","]),e.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]",
"^","_","`","{","|","}","~"].concat(e.ALPHANUM),e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),e.TOKEN=["!","#","$","%","&","'","*","+","\
-",".","^","_","`","|","~"].concat(e.ALPHANUM),e.HEADER_CHARS=["	"];for(let B=32;B<=255;B++)B!==127&&e.HEADER_CHARS.push(B);e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.
filter(B=>B!==44),e.QUOTED_STRING=["	"," "];for(let B=33;B<=255;B++)B!==34&&B!==92&&e.QUOTED_STRING.push(B);e.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let B=33;B<=126;B++)
e.HTAB_SP_VCHAR_OBS_TEXT.push(B);for(let B=128;B<=255;B++)e.HTAB_SP_VCHAR_OBS_TEXT.push(B);e.MAJOR=e.NUM_MAP,e.MINOR=e.MAJOR,e.SPECIAL_HEADERS={connection:e.HEADER_STATE.
CONNECTION,"content-length":e.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":e.HEADER_STATE.CONNECTION,"transfer-encoding":e.HEADER_STATE.TRANSFER_ENCODING,upgrade:e.
HEADER_STATE.UPGRADE},e.default={ERROR:e.ERROR,TYPE:e.TYPE,FLAGS:e.FLAGS,LENIENT_FLAGS:e.LENIENT_FLAGS,METHODS:e.METHODS,STATUSES:e.STATUSES,FINISH:e.FINISH,HEADER_STATE:e.
HEADER_STATE,ALPHA:e.ALPHA,NUM_MAP:e.NUM_MAP,HEX_MAP:e.HEX_MAP,NUM:e.NUM,ALPHANUM:e.ALPHANUM,MARK:e.MARK,USERINFO_CHARS:e.USERINFO_CHARS,URL_CHAR:e.URL_CHAR,HEX:e.
HEX,TOKEN:e.TOKEN,HEADER_CHARS:e.HEADER_CHARS,CONNECTION_TOKEN_CHARS:e.CONNECTION_TOKEN_CHARS,QUOTED_STRING:e.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:e.HTAB_SP_VCHAR_OBS_TEXT,
MAJOR:e.MAJOR,MINOR:e.MINOR,SPECIAL_HEADERS:e.SPECIAL_HEADERS,METHODS_HTTP:e.METHODS_HTTP,METHODS_ICE:e.METHODS_ICE,METHODS_RTSP:e.METHODS_RTSP,METHOD_MAP:e.METHOD_MAP,
H_METHOD_MAP:e.H_METHOD_MAP,STATUSES_HTTP:e.STATUSES_HTTP}}}),ke=(0,z.P$)({"../../../work/main/node_modules/undici/lib/llhttp/llhttp-wasm.js"(e,P){"use strict";
var{Buffer:B}=(0,Be.D)(),a="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21l\
c3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9i\
b2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1l\
bW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRw\
X2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19j\
b2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBf\
cmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0\
X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmll\
bnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUj\
bGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9j\
aHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YA\
NgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCAB\
IAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2\
IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQ\
IgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEA\
CyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIg\
ADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2\
AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEED\
diEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAi\
AkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgC\
HCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigC\
ACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIg\
A3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI\
1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0\
IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgAL\
CwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/\
A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UB\
GBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJz\
dHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUB\
tgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0EN\
DOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0Ek\
DM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtB\
NAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAA\
DKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUB\
C0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAEL\
QeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHAL\
QfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtB\
hAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtB\
mAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtB\
rAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtB\
wAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HT\
AQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAD\
An8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJA\
AkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEj\
JCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKl\
AqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHF\
AcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1\
dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsA\
IQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EA\
IQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFB\
gARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsg\
AEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYE\
QEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0i\
C0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABB\
AXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0A\
IAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCAL\
IAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcN\
IwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQAC\
QCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARH\
BEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIM\
mAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFB\
AWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASAC\
LQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2\
AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMg\
ACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0Hr\
GTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAg\
A0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBF\
DSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42Ahwg\
AyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2Agwg\
AyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0\
IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2\
AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCAD\
QZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFB\
AWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANB\
ADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMg\
ACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRA\
IAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEg\
AUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJA\
A0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAx\
IgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAK\
IACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJ\
aw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EK\
NgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtB\
DSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtB\
JSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsg\
A0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMg\
ATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQg\
A0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABB\
FUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASEC\
DLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIU\
IANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARG\
BEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB\
9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFq\
IgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgyl\
AgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANB\
jwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggL\
IAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEA\
IAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAIL\
Qe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoi\
ARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAg\
AygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEA\
IQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0Hq\
ASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIM\
rgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASEC\
DK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEB\
IQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0Hi\
ATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIc\
IAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyT\
AgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyr\
AgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EA\
NgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQEC\
QCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02\
AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAIL\
QQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMD\
AAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANB\
jQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCAD\
IAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2\
AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFB\
AWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYC\
FCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFB\
hQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAIL\
IAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4A\
Rw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAIL\
QdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEg\
BEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm\
1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBq\
LQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAA\
Rw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM\
+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANB\
ADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYC\
ACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiAB\
IARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARG\
DY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIM\
jgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEB\
aiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0A\
AEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAIL\
AkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIA\
IAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQg\
AWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUg\
ASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAA\
a0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBr\
DhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIEC\
CwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEB\
aiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYE\
QEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiAB\
IARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARG\
DfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkB\
IAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMo\
AgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkAC\
QCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM\
3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAE\
RgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASEC\
IAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEg\
BEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN\
6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEg\
AygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsC\
QAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFG\
DQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEB\
aiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAE\
IAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUg\
ASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAA\
a0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFB\
hAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEB\
aiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkA\
Rw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIA\
IAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZB\
AWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWoh\
AUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFB\
AWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQAC\
QCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxB\
ACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASEC\
DMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASEC\
DMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIM\
rwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAh\
AgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEB\
Qe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJA\
AkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAs\
IgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyAB\
QQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsg\
AygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIc\
IAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsD\
QCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYG\
BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2\
AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GN\
FDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwi\
AEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByAD\
QfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAA\
IgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQ\
LCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2\
AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8A\
C0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECAD\
QRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWoh\
AUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIA\
DJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEV\
Rg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBx\
RQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQg\
AUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyAC\
EQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2Ahwg\
AyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIU\
IAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB\
7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEt\
AABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0A\
AEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5G\
BEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkAC\
fwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyAB\
QQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIE\
IQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEi\
Rg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIU\
IANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQg\
A0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIU\
IANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtB\
ACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EA\
IQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EV\
NgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECAD\
QR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEg\
A0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCAD\
QawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCAD\
QZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyAB\
IARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACEC\
DF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEg\
BCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEB\
aiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFB\
AWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiAB\
QQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIM\
WQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiAB\
QQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIg\
AUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIM\
UQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIM\
aQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0T\
NgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMg\
ATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB\
/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtB\
PCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAA\
Qff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYC\
DEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAg\
ASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAg\
AEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEB\
ajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQg\
AUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAi\
AEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVB\
wQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCAB\
QbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMo\
AgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEM\
AwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToA\
LCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAg\
ARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIM\
OwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIM\
TwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEg\
Rg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAEL\
QQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFq\
IQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsO\
BwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4h\
AgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2\
AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkh\
AgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMg\
ADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJF\
DQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAh\
AAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIM\
QQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEA\
IAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0EC\
IQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EA\
IQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyAD\
QQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEA\
IQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQE\
QEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJ\
IQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEA\
IQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoM\
BQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwE\
C0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIc\
IAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIR\
NgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQ\
C0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIc\
IAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQ\
NgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwG\
C0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYN\
AiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoi\
AUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANB\
ADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEB\
aiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAi\
AUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIA\
QQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFB\
FGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQAC\
QAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwL\
CxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7Dlq\
KAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8L\
Qec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8L\
Qew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8L\
QdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8L\
Qa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0ED\
dHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAA\
LwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAo\
AjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgEC\
fwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQL\
IAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYC\
EEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAg\
AEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYM\
AQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0A\
KkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEA\
RyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUA\
KAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB\
5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACAB\
QYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAg\
AEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2Aggg\
AyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggi\
A0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2\
dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIE\
QXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIB\
NgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRB\
yNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZr\
QQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUE\
QEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAg\
BUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAA\
QRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAo\
AgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAh\
ASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRA\
QbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlL\
DQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiAB\
IANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCAB\
IQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YN\
ASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEo\
AggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiAB\
QezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThr\
IgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIE\
IAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAIL\
CyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlq\
IgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigC\
BCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYC\
CCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIB\
QQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYC\
AEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQAC\
f0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJA\
A0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiAB\
NgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkEC\
dEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUN\
ACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACAB\
IAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjV\
ACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQh\
BSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIB\
QQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0A\
IABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/\
QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQEL\
IAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgC\
BEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EI\
aiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAg\
ASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAI\
BEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQEL\
IApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYA\
AAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFs\
aWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNo\
YXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJz\
AEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBv\
bl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lv\
bl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNh\
bGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFj\
ayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVy\
AEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFq\
b3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxi\
YWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJv\
dG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1\
cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQg\
Q1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUA\
U3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIg\
aGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBo\
ZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1\
b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBs\
ZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0\
dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25f\
aGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19l\
eHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25f\
Y2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBz\
dGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21l\
dGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBl\
bmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBp\
bnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBD\
T1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABO\
RVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFV\
RVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9f\
Q09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QA\
Q09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BS\
T1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9Q\
Uk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhF\
UgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNf\
RVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4A\
SFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNM\
AEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgA\
SFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExB\
TkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQ\
RV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0Jf\
SEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRF\
AEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BP\
TlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0Vf\
SVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBF\
X1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElE\
X01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUND\
RVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9S\
RVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklD\
QVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlM\
RUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRU\
UC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIa\
AABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoa\
AAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQ\
AEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB\
uj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB\
0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBB\
ycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB\
ycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNo\
dW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25l\
bnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9V\
TkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJE\
T1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",n;Object.defineProperty(P,"exports",{get:()=>n||(n=B.from(a,"base64"))})}}),je=(0,z.P$)({"../../../work/main/n\
ode_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(e,P){"use strict";var{Buffer:B}=(0,Be.D)(),a="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39\
/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWF\
kZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgI\
CAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHR\
wX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9\
odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V\
0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXR\
fZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19\
uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWV\
udF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZ\
fYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnR\
fc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2Ajg\
gACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAI\
AIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAE\
gASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCI\
AQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyA\
GQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJ\
xRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACA\
EaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiA\
FIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgA\
MAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAV\
GG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQs\
gBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEE\
IdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkE\
BdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAM\
gATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiA\
ALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSEl\
KS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgG\
bAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gH\
TAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRs\
M1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSs\
MwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwE\
LQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0H\
JAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdo\
ADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx\
5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H\
7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0G\
PAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0G\
jAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G\
3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQco\
BDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdw\
BCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAss\
CygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeE\
B4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQ\
BowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AF\
BhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQI\
MtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUY\
NACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAs\
gA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0\
AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQA\
hAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAM\
pAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0\
AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQA\
AIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQ\
iAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUc\
NAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgI\
EQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQM\
LA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4\
ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSk\
pKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCA\
DKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQI\
gA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCI\
CRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgI\
cIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCA\
DIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgI\
MDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAM\
oAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADY\
CHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0E\
jNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIAN\
B4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDY\
CHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQR\
AIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWo\
hAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgI\
cIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgB\
FBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAAB\
BIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEU\
NnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTB\
rIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACA\
BQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQck\
AIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjo\
AKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCE\
CDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgI\
QIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEE\
AIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIAN\
BDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkA\
gAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCA\
DQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUc\
EQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgI\
LQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQB\
rDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQE\
gAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgA\
iACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAww\
CCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACE\
ACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0H\
yASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgA\
iACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAE\
tAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASA\
AQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAE\
QKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIAN\
BJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIAN\
BCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyA\
DKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEU\
NmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBgg\
LC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAI\
ECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE\
2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCA\
ABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEY\
EQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZk\
zSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgt\
BxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgI\
cIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCA\
DLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02Agx\
BACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQg\
gA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkA\
gAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADY\
CBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgy\
gAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRV\
GBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEc\
EQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAF\
BAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQE\
hAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAF\
BAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkp\
KSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0\
BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz\
+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwt\
B0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AE\
hAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgR\
AQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAA\
gAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEG\
Y1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyA\
BQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiE\
AIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQ\
gAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAE\
hAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQY\
CQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcU\
BIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEY\
EQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPA\
BCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQA\
LIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAM\
gBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTY\
CAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAy\
EAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgs\
gA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0\
BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAI\
AIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkA\
gAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGs\
OCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiE\
AIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQ\
gAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUE\
BaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiI\
BRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgA\
iACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACA\
EIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAF\
raiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiE\
FIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEE\
taw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAM\
oAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkA\
CQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiE\
BQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQF\
qIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQA\
gBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCA\
BQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQF\
qIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3\
oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASA\
DKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAI\
AIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgA\
gBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMs\
BCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz\
jAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQs\
gA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyA\
BQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgA\
gBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkE\
BaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAF\
BAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQaz\
UAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGo\
tAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAAB\
HDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgE\
LIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADY\
CACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECA\
DQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECA\
DQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgI\
QIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQt\
B9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQI\
MxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACE\
CDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUH\
vACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9\
HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUH\
tACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEU\
NHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQA\
hAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAI\
EIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0E\
ANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASA\
ERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIAR\
GBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCA\
DIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARA\
sIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgt\
B6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA\
2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyA\
BIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgB\
FDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H\
6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCA\
AACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCA\
DIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0\
BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkA\
DQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0H\
iACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIAN\
BgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCA\
Ba2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgI\
UIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIAN\
B8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiE\
GAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgy\
VAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCA\
AQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATY\
CFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIAR\
HBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IAN\
B6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgy\
MAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAE\
LQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACA\
DQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQ\
gAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUc\
EQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyA\
BQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEB\
B3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQs\
gASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwA\
AAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjg\
iAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQI\
MfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQI\
MZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAY\
RAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI\
4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAM\
gAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEB\
AQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGo\
tAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUG\
AyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwN\
AIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQY\
DQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H\
/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCA\
BQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiE\
HA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0\
hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA\
2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhA\
gA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTws\
gAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz////////\
/////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEB\
BxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIAB\
B4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgI\
IIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwE\
yDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgA\
gBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwR\
AIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUE\
BaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQ\
LAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyA\
DLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0\
AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQc\
hAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H\
/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQB\
qLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQ\
EBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwE\
yQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADY\
CDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0\
BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAE\
tAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAM\
gAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAY\
LIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQA\
AIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0E\
CIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSI\
ADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACE\
CDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCI\
ADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiE\
BQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRI\
gAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAY\
RAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzY\
CECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCA\
DLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACA\
DLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyA\
AEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82Agx\
BACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhA\
gA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACA\
BIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQ\
UFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0I\
NIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCE\
KDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQo\
MAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWo\
hAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQA\
hAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyA\
BNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhA\
gA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQA\
hAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyA\
BNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhA\
gA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCA\
FQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgI\
ADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEE\
AIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyA\
BNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74\
CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADY\
CAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgA\
gAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUU\
NACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACg\
CDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSkt\
MTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQck\
pDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZY\
kDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaU\
iDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdU\
iDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAA\
vAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR\
0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAA\
vAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayA\
DEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAE\
gAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0U\
NACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAM\
oAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCI\
DRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEE\
BRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAI\
LIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAA\
AAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NU\
AKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgB\
B5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACA\
BQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
gAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2Agg\
gAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAgg\
iA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN\
2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAI\
EQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCI\
BNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQR\
ByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZ\
rQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckU\
EQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQA\
gBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACA\
AQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAA\
oAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQA\
hASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwR\
AQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAl\
LDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiA\
BIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCA\
BIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0Y\
NASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAE\
oAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiA\
BQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQTh\
rIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgI\
EIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAI\
LCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAl\
qIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBig\
CBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjY\
CCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayI\
BQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajY\
CAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQA\
Cf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiE\
BCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJ\
AA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiA\
BNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkE\
CdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkU\
NACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACA\
BIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcj\
VACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQ\
hBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCI\
BQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0\
AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ\
/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQE\
LIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACg\
CBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0E\
IaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhA\
gASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACA\
IBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQE\
LIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQY\
AAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmF\
saWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGN\
oYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJ\
zAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGB\
vbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2l\
vbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGN\
hbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmF\
jayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmV\
yAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWF\
qb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGx\
iYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJ\
vdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER\
1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQ\
gQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWU\
AU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXI\
gaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCB\
oZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF\
1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXB\
sZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF\
0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25\
faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19\
leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25\
fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCB\
zdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21\
ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCB\
lbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyB\
pbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQB\
DT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVAB\
ORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVF\
VRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9\
fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1Q\
AQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1B\
ST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9\
QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEh\
FUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUN\
fRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4\
ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUN\
MAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEg\
ASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTEx\
BTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEh\
QRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0J\
fSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVR\
FAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1B\
PTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0V\
fSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFB\
FX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTEl\
EX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUN\
DRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9\
SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRkl\
DQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUl\
MRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFR\
UUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAII\
aAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAo\
aAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPc\
QAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQB\
Buj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgB\
B0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQB\
BycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQB\
BycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWN\
odW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25\
lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgI\
CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwM\
DAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9\
VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJ\
ET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==",n;Object.defineProperty(P,"exports",{get:()=>n||(n=B.from(a,"base64"))})}}),Te=(0,z.P$)({"required-builtin:zl\
ib"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:zlib")}}),ze=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/constants.js"(e,P){
"use strict";var B=["GET","HEAD","POST"],a=new Set(B),n=[101,204,205,304],f=[301,302,303,307,308],p=new Set(f),U=["1","7","9","11","13","15","17","19","20","21",
"22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161",
"179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1\
723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],H=new Set(U),L=["no-referrer","no-referre\
r-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],w=["",...L],u=new Set(L),i=[
"follow","manual","error"],h=["GET","HEAD","OPTIONS","TRACE"],c=new Set(h),A=["navigate","same-origin","no-cors","cors"],t=["omit","same-origin","include"],I=["\
default","no-store","reload","no-cache","force-cache","only-if-cached"],Q=["content-encoding","content-language","content-location","content-type","content-leng\
th"],E=["half"],y=["CONNECT","TRACE","TRACK"],T=new Set(y),k=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","\
xslt",""],d=new Set(k);P.exports={subresource:k,forbiddenMethods:y,requestBodyHeader:Q,referrerPolicy:w,requestRedirect:i,requestMode:A,requestCredentials:t,requestCache:I,
redirectStatus:f,corsSafeListedMethods:B,nullBodyStatus:n,safeMethods:h,badPorts:U,requestDuplex:E,subresourceSet:d,badPortsSet:H,redirectStatusSet:p,corsSafeListedMethodsSet:a,
safeMethodsSet:c,forbiddenMethodsSet:T,referrerPolicyTokens:u}}}),$e=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/global.js"(e,P){"use strict";
var B=Symbol.for("undici.globalOrigin.1");function a(){return globalThis[B]}function n(f){if(f===void 0){Object.defineProperty(globalThis,B,{value:void 0,writable:!0,
enumerable:!1,configurable:!1});return}const p=new URL(f);if(p.protocol!=="http:"&&p.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed\
, received ${p.protocol}`);Object.defineProperty(globalThis,B,{value:p,writable:!0,enumerable:!1,configurable:!1})}P.exports={getGlobalOrigin:a,setGlobalOrigin:n}}}),
Ye=(0,z.P$)({"../../../work/main/node_modules/undici/lib/encoding/index.js"(e,P){"use strict";var B=new TextDecoder;function a(n){return n.length===0?"":(n[0]===
239&&n[1]===187&&n[2]===191&&(n=n.subarray(3)),B.decode(n))}P.exports={utf8DecodeBytes:a}}}),le=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/infra/\
index.js"(e,P){"use strict";var B=SA(),{utf8DecodeBytes:a}=Ye();function n(Q,E,y){let T="";for(;y.position<E.length&&Q(E[y.position]);)T+=E[y.position],y.position++;
return T}function f(Q,E,y){const T=E.indexOf(Q,y.position),k=y.position;return T===-1?(y.position=E.length,E.slice(k)):(y.position=T,E.slice(k,y.position))}var p=/[\u0009\u000A\u000C\u000D\u0020]/g,
U=/[^\x00-\x7F]/;function H(Q){return U.test(Q)?Q.replace(/[A-Z]+/g,E=>E.toLowerCase()):Q.toLowerCase()}function L(Q){Q=Q.replace(p,"");let E=Q.length;if(E%4===
0&&Q.charCodeAt(E-1)===61&&(--E,Q.charCodeAt(E-1)===61&&--E),E%4===1||/[^+/0-9A-Za-z]/.test(Q.length===E?Q:Q.substring(0,E)))return"failure";const y=Buffer.from(
Q,"base64");return new Uint8Array(y.buffer,y.byteOffset,y.byteLength)}function w(Q){return Q===9||Q===10||Q===12||Q===13||Q===32}function u(Q){const E=Q.length;
if(65535>E)return String.fromCharCode.apply(null,Q);let y="",T=0,k=65535;for(;T<E;)T+k>E&&(k=E-T),y+=String.fromCharCode.apply(null,Q.subarray(T,T+=k));return y}
var i=/[^\x00-\xFF]/;function h(Q){return B(!i.test(Q)),Q}function c(Q){return JSON.parse(a(Q))}function A(Q,E=!0,y=!0){return t(Q,E,y,w)}function t(Q,E,y,T){let k=0,
d=Q.length-1;if(E)for(;k<Q.length&&T(Q.charCodeAt(k));)k++;if(y)for(;d>0&&T(Q.charCodeAt(d));)d--;return k===0&&d===Q.length-1?Q:Q.slice(k,d+1)}function I(Q){const E=JSON.
stringify(Q);if(E===void 0)throw new TypeError("Value is not JSON serializable");return B(typeof E=="string"),E}P.exports={asciiLowercase:H,collectASequenceOfCodePoints:n,
collectASequenceOfCodePointsFast:f,forgivingBase64:L,isASCIIWhitespace:w,isomorphicDecode:u,isomorphicEncode:h,parseJSONFromBytes:c,removeASCIIWhitespace:A,removeChars:t,
serializeJavascriptValueToJSONString:I}}}),ye=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/data-url.js"(e,P){"use strict";var B=SA(),{forgivingBase64:a,
collectASequenceOfCodePoints:n,collectASequenceOfCodePointsFast:f,isomorphicDecode:p,removeASCIIWhitespace:U,removeChars:H}=le(),L=new TextEncoder,w=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,
u=/[\u000A\u000D\u0009\u0020]/u,i=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function h(N){B(N.protocol==="data:");let o=c(N,!0);o=o.slice(5);const G={position:0};
let l=f(",",o,G);const g=l.length;if(l=U(l,!0,!0),G.position>=o.length)return"failure";G.position++;const D=o.slice(g+1);let F=A(D);if(/;(?:\u0020*)base64$/ui.test(
l)){const W=p(F);if(F=a(W),F==="failure")return"failure";l=l.slice(0,-6),l=l.replace(/(\u0020+)$/u,""),l=l.slice(0,-1)}l.startsWith(";")&&(l="text/plain"+l);let S=E(
l);return S==="failure"&&(S=E("text/plain;charset=US-ASCII")),{mimeType:S,body:F}}function c(N,o=!1){if(!o)return N.href;const G=N.href,l=N.hash.length,g=l===0?
G:G.substring(0,G.length-l);return!l&&G.endsWith("#")?g.slice(0,-1):g}function A(N){const o=L.encode(N);return Q(o)}function t(N){return N>=48&&N<=57||N>=65&&N<=
70||N>=97&&N<=102}function I(N){return N>=48&&N<=57?N-48:(N&223)-55}function Q(N){const o=N.length,G=new Uint8Array(o);let l=0,g=0;for(;g<o;){const D=N[g];D!==37?
G[l++]=D:D===37&&!(t(N[g+1])&&t(N[g+2]))?G[l++]=37:(G[l++]=I(N[g+1])<<4|I(N[g+2]),g+=2),++g}return o===l?G:G.subarray(0,l)}function E(N){N=d(N,!0,!0);const o={position:0},
G=f("/",N,o);if(G.length===0||!w.test(G)||o.position>=N.length)return"failure";o.position++;let l=f(";",N,o);if(l=d(l,!1,!0),l.length===0||!w.test(l))return"fai\
lure";const g=G.toLowerCase(),D=l.toLowerCase(),F={type:g,subtype:D,parameters:new Map,essence:`${g}/${D}`};for(;o.position<N.length;){o.position++,n(Z=>u.test(
Z),N,o);let S=n(Z=>Z!==";"&&Z!=="=",N,o);if(S=S.toLowerCase(),o.position<N.length){if(N[o.position]===";")continue;o.position++}if(o.position>=N.length)break;let W=null;
if(N[o.position]==='"')W=y(N,o,!0),f(";",N,o);else if(W=f(";",N,o),W=d(W,!1,!0),W.length===0)continue;S.length!==0&&w.test(S)&&(W.length===0||i.test(W))&&!F.parameters.
has(S)&&F.parameters.set(S,W)}return F}function y(N,o,G=!1){const l=o.position;let g="";for(B(N[o.position]==='"'),o.position++;g+=n(D=>D!=='"'&&D!=="\\",N,o),!(o.
position>=N.length);){const D=N[o.position];if(o.position++,D==="\\"){if(o.position>=N.length){g+="\\";break}g+=N[o.position],o.position++}else{B(D==='"');break}}
return G?g:N.slice(l,o.position)}function T(N){B(N!=="failure");const{parameters:o,essence:G}=N;let l=G;for(let[g,D]of o.entries())l+=";",l+=g,l+="=",w.test(D)||
(D=D.replace(/[\\"]/ug,"\\$&"),D='"'+D,D+='"'),l+=D;return l}function k(N){return N===13||N===10||N===9||N===32}function d(N,o=!0,G=!0){return H(N,o,G,k)}function Y(N){
switch(N.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"\
text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascri\
pt1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return N.subtype.endsWith("+json")?"app\
lication/json":N.subtype.endsWith("+xml")?"application/xml":""}P.exports={dataURLProcessor:h,URLSerializer:c,stringPercentDecode:A,parseMIMEType:E,collectAnHTTPQuotedString:y,
serializeAMimeType:T,removeHTTPWhitespace:d,minimizeSupportedMimeType:Y,HTTP_TOKEN_CODEPOINTS:w}}}),At=(0,z.P$)({"required-builtin:perf_hooks"(e,P){P.exports=((0,LA.
e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:perf_hooks")}}),Le=(0,z.P$)({"required-builtin:util/types"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode(
"node:util/types")}}),me=(0,z.P$)({"required-builtin:crypto"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:crypto")}}),et=(0,z.P$)({"required\
-builtin:sqlite"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:sqlite")}}),be=(0,z.P$)({"required-builtin:worker_threads"(e,P){P.exports=((0,LA.
e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:worker_threads")}}),He=(0,z.P$)({"../../../work/main/node_modules/undici/lib/util/runtime-features.js"(e,P){"use stri\
ct";var B={__proto__:null,"node:crypto":()=>me(),"node:sqlite":()=>et(),"node:worker_threads":()=>be(),"node:zlib":()=>Te()};function a(i){try{return B[i](),!0}catch(h){
if(h.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&h.code!=="ERR_NO_CRYPTO")throw h;return!1}}function n(i,h){return typeof B[i]()[h]<"u"}var f=["markAsUncloneable","zst\
d"],p={markAsUncloneable:["node:worker_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDecompress"]},U=["crypto","sqlite"],H=[...U,...f];function L(i){
if(U.includes(i))return a(`node:${i}`);if(f.includes(i)){const[h,c]=p[i];return n(h,c)}throw new TypeError(`unknown feature: ${i}`)}var w=class{#A=new Map;clear(){
this.#A.clear()}has(i){return this.#A.get(i)??this.#e(i)}set(i,h){if(H.includes(i)===!1)throw new TypeError(`unknown feature: ${i}`);this.#A.set(i,h)}#e(i){const h=L(
i);return this.#A.set(i,h),h}},u=new w;P.exports.runtimeFeatures=u,P.exports.default=u}}),De=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/webidl/in\
dex.js"(e,P){"use strict";var B=SA(),{types:a,inspect:n}=(0,hA.Hr)(),{runtimeFeatures:f}=He(),p=1,U=2,H=3,L=4,w=5,u=6,i=7,h=8,c=Function.call.bind(Function.prototype[Symbol.
hasInstance]),A={converters:{},util:{},errors:{},is:{}};A.errors.exception=function(t){return new TypeError(`${t.header}: ${t.message}`)},A.errors.conversionFailed=
function(t){const I=t.types.length===1?"":" one of",Q=`${t.argument} could not be converted to${I}: ${t.types.join(", ")}.`;return A.errors.exception({header:t.
prefix,message:Q})},A.errors.invalidArgument=function(t){return A.errors.exception({header:t.prefix,message:`"${t.value}" is an invalid ${t.type}.`})},A.brandCheck=
function(t,I){if(!c(I,t)){const Q=new TypeError("Illegal invocation");throw Q.code="ERR_INVALID_THIS",Q}},A.brandCheckMultiple=function(t){const I=t.map(Q=>A.util.
MakeTypeAssertion(Q));return Q=>{if(I.every(E=>!E(Q))){const E=new TypeError("Illegal invocation");throw E.code="ERR_INVALID_THIS",E}}},A.argumentLengthCheck=function({
length:t},I,Q){if(t<I)throw A.errors.exception({message:`${I} argument${I!==1?"s":""} required, but${t?" only":""} ${t} found.`,header:Q})},A.illegalConstructor=
function(){throw A.errors.exception({header:"TypeError",message:"Illegal constructor"})},A.util.MakeTypeAssertion=function(t){return I=>c(t,I)},A.util.Type=function(t){
switch(typeof t){case"undefined":return p;case"boolean":return U;case"string":return H;case"symbol":return L;case"number":return w;case"bigint":return u;case"fu\
nction":case"object":return t===null?i:h}},A.util.Types={UNDEFINED:p,BOOLEAN:U,STRING:H,SYMBOL:L,NUMBER:w,BIGINT:u,NULL:i,OBJECT:h},A.util.TypeValueToString=function(t){
switch(A.util.Type(t)){case p:return"Undefined";case U:return"Boolean";case H:return"String";case L:return"Symbol";case w:return"Number";case u:return"BigInt";case i:
return"Null";case h:return"Object"}},A.util.markAsUncloneable=f.has("markAsUncloneable")?be().markAsUncloneable:()=>{},A.util.ConvertToInt=function(t,I,Q,E){let y,
T;I===64?(y=Math.pow(2,53)-1,Q==="unsigned"?T=0:T=Math.pow(-2,53)+1):Q==="unsigned"?(T=0,y=Math.pow(2,I)-1):(T=-Math.pow(2,I-1),y=Math.pow(2,I-1)-1);let k=Number(
t);if(k===0&&(k=0),A.util.HasFlag(E,A.attributes.EnforceRange)){if(Number.isNaN(k)||k===Number.POSITIVE_INFINITY||k===Number.NEGATIVE_INFINITY)throw A.errors.exception(
{header:"Integer conversion",message:`Could not convert ${A.util.Stringify(t)} to an integer.`});if(k=A.util.IntegerPart(k),k<T||k>y)throw A.errors.exception({header:"\
Integer conversion",message:`Value must be between ${T}-${y}, got ${k}.`});return k}return!Number.isNaN(k)&&A.util.HasFlag(E,A.attributes.Clamp)?(k=Math.min(Math.
max(k,T),y),Math.floor(k)%2===0?k=Math.floor(k):k=Math.ceil(k),k):Number.isNaN(k)||k===0&&Object.is(0,k)||k===Number.POSITIVE_INFINITY||k===Number.NEGATIVE_INFINITY?
0:(k=A.util.IntegerPart(k),k=k%Math.pow(2,I),Q==="signed"&&k>=Math.pow(2,I-1)?k-Math.pow(2,I):k)},A.util.IntegerPart=function(t){const I=Math.floor(Math.abs(t));
return t<0?-1*I:I},A.util.Stringify=function(t){switch(A.util.Type(t)){case L:return`Symbol(${t.description})`;case h:return n(t);case H:return`"${t}"`;case u:return`${t}\
n`;default:return`${t}`}},A.util.IsResizableArrayBuffer=function(t){if(a.isArrayBuffer(t))return t.resizable;if(a.isSharedArrayBuffer(t))return t.growable;throw A.
errors.exception({header:"IsResizableArrayBuffer",message:`"${A.util.Stringify(t)}" is not an array buffer.`})},A.util.HasFlag=function(t,I){return typeof t=="n\
umber"&&(t&I)===I},A.sequenceConverter=function(t){return(I,Q,E,y)=>{if(A.util.Type(I)!==h)throw A.errors.exception({header:Q,message:`${E} (${A.util.Stringify(
I)}) is not iterable.`});const T=typeof y=="function"?y():I?.[Symbol.iterator]?.(),k=[];let d=0;if(T===void 0||typeof T.next!="function")throw A.errors.exception(
{header:Q,message:`${E} is not iterable.`});for(;;){const{done:Y,value:N}=T.next();if(Y)break;k.push(t(N,Q,`${E}[${d++}]`))}return k}},A.recordConverter=function(t,I){
return(Q,E,y)=>{if(A.util.Type(Q)!==h)throw A.errors.exception({header:E,message:`${y} ("${A.util.TypeValueToString(Q)}") is not an Object.`});const T={};if(!a.
isProxy(Q)){const d=[...Object.getOwnPropertyNames(Q),...Object.getOwnPropertySymbols(Q)];for(const Y of d){const N=A.util.Stringify(Y),o=t(Y,E,`Key ${N} in ${y}`),
G=I(Q[Y],E,`${y}[${N}]`);T[o]=G}return T}const k=Reflect.ownKeys(Q);for(const d of k)if(Reflect.getOwnPropertyDescriptor(Q,d)?.enumerable){const Y=t(d,E,y),N=I(
Q[d],E,y);T[Y]=N}return T}},A.interfaceConverter=function(t,I){return(Q,E,y)=>{if(!t(Q))throw A.errors.exception({header:E,message:`Expected ${y} ("${A.util.Stringify(
Q)}") to be an instance of ${I}.`});return Q}},A.dictionaryConverter=function(t){return t.sort((I,Q)=>(I.key>Q.key)-(I.key<Q.key)),(I,Q,E)=>{const y={};if(I!=null&&
A.util.Type(I)!==h)throw A.errors.exception({header:Q,message:`Expected ${I} to be one of: Null, Undefined, Object.`});for(const T of t){const{key:k,defaultValue:d,
required:Y,converter:N}=T;if(Y===!0&&(I==null||!Object.hasOwn(I,k)))throw A.errors.exception({header:Q,message:`Missing required key "${k}".`});let o=I?.[k];const G=d!==
void 0;if(G&&o===void 0&&(o=d()),Y||G||o!==void 0){if(o=N(o,Q,`${E}.${k}`),T.allowedValues&&!T.allowedValues.includes(o))throw A.errors.exception({header:Q,message:`${o}\
 is not an accepted type. Expected one of ${T.allowedValues.join(", ")}.`});y[k]=o}}return y}},A.nullableConverter=function(t){return(I,Q,E)=>I===null?I:t(I,Q,E)},
A.is.USVString=function(t){return typeof t=="string"&&t.isWellFormed()},A.is.ReadableStream=A.util.MakeTypeAssertion(ReadableStream),A.is.Blob=A.util.MakeTypeAssertion(
Blob),A.is.URLSearchParams=A.util.MakeTypeAssertion(URLSearchParams),A.is.File=A.util.MakeTypeAssertion(File),A.is.URL=A.util.MakeTypeAssertion(URL),A.is.AbortSignal=
A.util.MakeTypeAssertion(AbortSignal),A.is.MessagePort=A.util.MakeTypeAssertion(MessagePort),A.is.BufferSource=function(t){return a.isArrayBuffer(t)||ArrayBuffer.
isView(t)&&a.isArrayBuffer(t.buffer)},A.util.getCopyOfBytesHeldByBufferSource=function(t){const I=t;let Q=I,E=0,y=0;if(a.isTypedArray(I)||a.isDataView(I)?(Q=I.buffer,
E=I.byteOffset,y=I.byteLength):(B(a.isAnyArrayBuffer(I)),y=I.byteLength),Q.detached)return new Uint8Array(0);const T=new Uint8Array(y),k=new Uint8Array(Q,E,y);return T.
set(k),T},A.converters.DOMString=function(t,I,Q,E){if(t===null&&A.util.HasFlag(E,A.attributes.LegacyNullToEmptyString))return"";if(typeof t=="symbol")throw A.errors.
exception({header:I,message:`${Q} is a symbol, which cannot be converted to a DOMString.`});return String(t)},A.converters.ByteString=function(t,I,Q){if(typeof t==
"symbol")throw A.errors.exception({header:I,message:`${Q} is a symbol, which cannot be converted to a ByteString.`});const E=String(t);for(let y=0;y<E.length;y++)
if(E.charCodeAt(y)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${y} has a value of ${E.charCodeAt(y)} which \
is greater than 255.`);return E},A.converters.USVString=function(t){return typeof t=="string"?t.toWellFormed():`${t}`.toWellFormed()},A.converters.boolean=function(t){
return!!t},A.converters.any=function(t){return t},A.converters["long long"]=function(t,I,Q){return A.util.ConvertToInt(t,64,"signed",0,I,Q)},A.converters["unsig\
ned long long"]=function(t,I,Q){return A.util.ConvertToInt(t,64,"unsigned",0,I,Q)},A.converters["unsigned long"]=function(t,I,Q){return A.util.ConvertToInt(t,32,
"unsigned",0,I,Q)},A.converters["unsigned short"]=function(t,I,Q,E){return A.util.ConvertToInt(t,16,"unsigned",E,I,Q)},A.converters.ArrayBuffer=function(t,I,Q,E){
if(A.util.Type(t)!==h||!a.isArrayBuffer(t))throw A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBuffer"]});if(!A.util.
HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t))throw A.errors.exception({header:I,message:`${Q} cannot be a resizable ArrayBuffer.`});
return t},A.converters.SharedArrayBuffer=function(t,I,Q,E){if(A.util.Type(t)!==h||!a.isSharedArrayBuffer(t))throw A.errors.conversionFailed({prefix:I,argument:`${Q}\
 ("${A.util.Stringify(t)}")`,types:["SharedArrayBuffer"]});if(!A.util.HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t))throw A.errors.exception(
{header:I,message:`${Q} cannot be a resizable SharedArrayBuffer.`});return t},A.converters.TypedArray=function(t,I,Q,E,y){if(A.util.Type(t)!==h||!a.isTypedArray(
t)||t.constructor.name!==I.name)throw A.errors.conversionFailed({prefix:Q,argument:`${E} ("${A.util.Stringify(t)}")`,types:[I.name]});if(!A.util.HasFlag(y,A.attributes.
AllowShared)&&a.isSharedArrayBuffer(t.buffer))throw A.errors.exception({header:Q,message:`${E} cannot be a view on a shared array buffer.`});if(!A.util.HasFlag(
y,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t.buffer))throw A.errors.exception({header:Q,message:`${E} cannot be a view on a resizable array b\
uffer.`});return t},A.converters.DataView=function(t,I,Q,E){if(A.util.Type(t)!==h||!a.isDataView(t))throw A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.
util.Stringify(t)}")`,types:["DataView"]});if(!A.util.HasFlag(E,A.attributes.AllowShared)&&a.isSharedArrayBuffer(t.buffer))throw A.errors.exception({header:I,message:`${Q}\
 cannot be a view on a shared array buffer.`});if(!A.util.HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t.buffer))throw A.errors.exception(
{header:I,message:`${Q} cannot be a view on a resizable array buffer.`});return t},A.converters.ArrayBufferView=function(t,I,Q,E){if(A.util.Type(t)!==h||!a.isArrayBufferView(
t))throw A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBufferView"]});if(!A.util.HasFlag(E,A.attributes.AllowShared)&&
a.isSharedArrayBuffer(t.buffer))throw A.errors.exception({header:I,message:`${Q} cannot be a view on a shared array buffer.`});if(!A.util.HasFlag(E,A.attributes.
AllowResizable)&&A.util.IsResizableArrayBuffer(t.buffer))throw A.errors.exception({header:I,message:`${Q} cannot be a view on a resizable array buffer.`});return t},
A.converters.BufferSource=function(t,I,Q,E){if(a.isArrayBuffer(t))return A.converters.ArrayBuffer(t,I,Q,E);if(a.isArrayBufferView(t))return E&=~A.attributes.AllowShared,
A.converters.ArrayBufferView(t,I,Q,E);throw a.isSharedArrayBuffer(t)?A.errors.exception({header:I,message:`${Q} cannot be a SharedArrayBuffer.`}):A.errors.conversionFailed(
{prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBuffer","ArrayBufferView"]})},A.converters.AllowSharedBufferSource=function(t,I,Q,E){if(a.isArrayBuffer(
t))return A.converters.ArrayBuffer(t,I,Q,E);if(a.isSharedArrayBuffer(t))return A.converters.SharedArrayBuffer(t,I,Q,E);if(a.isArrayBufferView(t))return E|=A.attributes.
AllowShared,A.converters.ArrayBufferView(t,I,Q,E);throw A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBuffer","Sha\
redArrayBuffer","ArrayBufferView"]})},A.converters["sequence<ByteString>"]=A.sequenceConverter(A.converters.ByteString),A.converters["sequence<sequence<ByteStri\
ng>>"]=A.sequenceConverter(A.converters["sequence<ByteString>"]),A.converters["record<ByteString, ByteString>"]=A.recordConverter(A.converters.ByteString,A.converters.
ByteString),A.converters.Blob=A.interfaceConverter(A.is.Blob,"Blob"),A.converters.AbortSignal=A.interfaceConverter(A.is.AbortSignal,"AbortSignal"),A.converters.
EventHandlerNonNull=function(t){return A.util.Type(t)!==h?null:typeof t=="function"?t:()=>{}},A.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,
LegacyNullToEmptyString:16},P.exports={webidl:A}}}),pe=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/util.js"(e,P){"use strict";var{Transform:B}=(0,hA.
z7)(),a=Te(),{redirectStatusSet:n,referrerPolicyTokens:f,badPortsSet:p}=ze(),{getGlobalOrigin:U}=$e(),{collectAnHTTPQuotedString:H,parseMIMEType:L}=ye(),{performance:w}=At(),
{ReadableStreamFrom:u,isValidHTTPToken:i,normalizedMethodRecordsBase:h}=vA(),c=SA(),{isUint8Array:A}=Le(),{webidl:t}=De(),{isomorphicEncode:I,collectASequenceOfCodePoints:Q,
removeChars:E}=le();function y(C){const v=C.urlList,b=v.length;return b===0?null:v[b-1].toString()}function T(C,v){if(!n.has(C.status))return null;let b=C.headersList.
get("location",!0);return b!==null&&g(b)&&(k(b)||(b=d(b)),b=new URL(b,y(C))),b&&!b.hash&&(b.hash=v),b}function k(C){for(let v=0;v<C.length;++v){const b=C.charCodeAt(
v);if(b>126||b<32)return!1}return!0}function d(C){return Buffer.from(C,"binary").toString("utf8")}function Y(C){return C.urlList[C.urlList.length-1]}function N(C){
const v=Y(C);return OA(v)&&p.has(v.port)?"blocked":"allowed"}function o(C){return C instanceof Error||C?.constructor?.name==="Error"||C?.constructor?.name==="DO\
MException"}function G(C){for(let v=0;v<C.length;++v){const b=C.charCodeAt(v);if(!(b===9||b>=32&&b<=126||b>=128&&b<=255))return!1}return!0}var l=i;function g(C){
return(C[0]==="	"||C[0]===" "||C[C.length-1]==="	"||C[C.length-1]===" "||C.includes(`
`)||C.includes("\r")||C.includes("\0"))===!1}function D(C){const v=(C.headersList.get("referrer-policy",!0)??"").split(",");let b="";if(v.length)for(let x=v.length;x!==
0;x--){const eA=v[x-1].trim();if(f.has(eA)){b=eA;break}}return b}function F(C,v){const b=D(v);b!==""&&(C.referrerPolicy=b)}function S(){return"allowed"}function W(){
return"success"}function Z(){return"success"}function $(C){let v=null;v=C.mode,C.headersList.set("sec-fetch-mode",v,!0)}function tA(C){let v=C.origin;if(!(v==="\
client"||v===void 0)){if(C.responseTainting==="cors"||C.mode==="websocket")C.headersList.append("origin",v,!0);else if(C.method!=="GET"&&C.method!=="HEAD"){switch(C.
referrerPolicy){case"no-referrer":v=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":C.origin&&qA(C.origin)&&
!qA(Y(C))&&(v=null);break;case"same-origin":m(C,Y(C))||(v=null);break;default:}C.headersList.append("origin",v,!0)}}}function rA(C,v){return C}function wA(C,v,b){
return!C?.startTime||C.startTime<v?{domainLookupStartTime:v,domainLookupEndTime:v,connectionStartTime:v,connectionEndTime:v,secureConnectionStartTime:v,ALPNNegotiatedProtocol:C?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:rA(C.domainLookupStartTime,b),domainLookupEndTime:rA(C.domainLookupEndTime,b),connectionStartTime:rA(C.connectionStartTime,
b),connectionEndTime:rA(C.connectionEndTime,b),secureConnectionStartTime:rA(C.secureConnectionStartTime,b),ALPNNegotiatedProtocol:C.ALPNNegotiatedProtocol}}function NA(C){
return rA(w.now(),C)}function aA(C){return{startTime:C.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:C.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function TA(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function RA(C){return{referrerPolicy:C.referrerPolicy}}function bA(C){const v=C.referrerPolicy;c(v);let b=null;
if(C.referrer==="client"){const BA=U();if(!BA||BA.origin==="null")return"no-referrer";b=new URL(BA)}else t.is.URL(C.referrer)&&(b=C.referrer);let x=dA(b);const eA=dA(
b,!0);switch(x.toString().length>4096&&(x=eA),v){case"no-referrer":return"no-referrer";case"origin":return eA??dA(b,!0);case"unsafe-url":return x;case"strict-or\
igin":{const BA=Y(C);return AA(x)&&!AA(BA)?"no-referrer":eA}case"strict-origin-when-cross-origin":{const BA=Y(C);return m(x,BA)?x:AA(x)&&!AA(BA)?"no-referrer":eA}case"\
same-origin":return m(C,x)?x:"no-referrer";case"origin-when-cross-origin":return m(C,x)?x:eA;case"no-referrer-when-downgrade":{const BA=Y(C);return AA(x)&&!AA(BA)?
"no-referrer":x}}}function dA(C,v=!1){return c(t.is.URL(C)),C=new URL(C),xA(C)?"no-referrer":(C.username="",C.password="",C.hash="",v===!0&&(C.pathname="",C.search=
""),C)}var lA=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),DA=RegExp.prototype.test.
bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function GA(C){return C.includes(":")?(C[0]==="["&&C[C.length-1]==="]"&&(C=C.slice(1,-1)),DA(C)):lA(C)}
function kA(C){return C==null||C==="null"?!1:(C=new URL(C),!!(C.protocol==="https:"||C.protocol==="wss:"||GA(C.hostname)||C.hostname==="localhost"||C.hostname===
"localhost."||C.hostname.endsWith(".localhost")||C.hostname.endsWith(".localhost.")||C.protocol==="file:"))}function AA(C){return t.is.URL(C)?C.href==="about:bl\
ank"||C.href==="about:srcdoc"||C.protocol==="data:"||C.protocol==="blob:"?!0:kA(C.origin):!1}function VA(C){}function m(C,v){return C.origin===v.origin&&C.origin===
"null"||C.protocol===v.protocol&&C.hostname===v.hostname&&C.port===v.port}function mA(C){return C.controller.state==="aborted"}function FA(C){return C.controller.
state==="aborted"||C.controller.state==="terminated"}function _A(C){return h[C.toLowerCase()]??C}var te=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function Qe(C,v,b=0,x=1){class eA{#A;#e;#t;constructor(oA,HA){this.#A=oA,this.#e=HA,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in this))throw new TypeError(
`'next' called on an object that does not implement interface ${C} Iterator.`);const oA=this.#t,HA=v(this.#A),yA=HA.length;if(oA>=yA)return{value:void 0,done:!0};
const{[b]:uA,[x]:WA}=HA[oA];this.#t=oA+1;let R;switch(this.#e){case"key":R=uA;break;case"value":R=WA;break;case"key+value":R=[uA,WA];break}return{value:R,done:!1}}}
return delete eA.prototype.constructor,Object.setPrototypeOf(eA.prototype,te),Object.defineProperties(eA.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${C} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(BA,oA){return new eA(BA,oA)}}function ZA(C,v,b,x=0,eA=1){const BA=Qe(
C,b,x,eA),oA={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return t.brandCheck(this,v),BA(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return t.brandCheck(this,v),BA(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return t.brandCheck(this,v),
BA(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(HA,yA=globalThis){if(t.brandCheck(this,v),t.argumentLengthCheck(arguments,
1,`${C}.forEach`),typeof HA!="function")throw new TypeError(`Failed to execute 'forEach' on '${C}': parameter 1 is not of type 'Function'.`);for(const{0:uA,1:WA}of BA(
this,"key+value"))HA.call(yA,WA,uA,this)}}};return Object.defineProperties(v.prototype,{...oA,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:oA.
entries.value}})}function re(C,v,b){const x=v,eA=b;try{const BA=C.stream.getReader();fA(BA,x,eA)}catch(BA){eA(BA)}}function Ae(C){try{C.close(),C.byobRequest?.respond(
0)}catch(v){if(!v.message.includes("Controller is already closed")&&!v.message.includes("ReadableStream is already closed"))throw v}}async function fA(C,v,b){try{
const x=[];let eA=0;do{const{done:BA,value:oA}=await C.read();if(BA){v(Buffer.concat(x,eA));return}if(!A(oA)){b(new TypeError("Received non-Uint8Array chunk"));
return}x.push(oA),eA+=oA.length}while(!0)}catch(x){b(x)}}function xA(C){c("protocol"in C);const v=C.protocol;return v==="about:"||v==="blob:"||v==="data:"}function qA(C){
return typeof C=="string"&&C[5]===":"&&C[0]==="h"&&C[1]==="t"&&C[2]==="t"&&C[3]==="p"&&C[4]==="s"||C.protocol==="https:"}function OA(C){c("protocol"in C);const v=C.
protocol;return v==="http:"||v==="https:"}function Ee(C,v){const b=C;if(!b.startsWith("bytes"))return"failure";const x={position:5};if(v&&Q(yA=>yA==="	"||yA==="\
 ",b,x),b.charCodeAt(x.position)!==61)return"failure";x.position++,v&&Q(yA=>yA==="	"||yA===" ",b,x);const eA=Q(yA=>{const uA=yA.charCodeAt(0);return uA>=48&&uA<=
57},b,x),BA=eA.length?Number(eA):null;if(v&&Q(yA=>yA==="	"||yA===" ",b,x),b.charCodeAt(x.position)!==45)return"failure";x.position++,v&&Q(yA=>yA==="	"||yA===" ",
b,x);const oA=Q(yA=>{const uA=yA.charCodeAt(0);return uA>=48&&uA<=57},b,x),HA=oA.length?Number(oA):null;return x.position<b.length||HA===null&&BA===null||BA>HA?
"failure":{rangeStartValue:BA,rangeEndValue:HA}}function zA(C,v,b){let x="bytes ";return x+=I(`${C}`),x+="-",x+=I(`${v}`),x+="/",x+=I(`${b}`),x}var XA=class extends B{#A;constructor(C){
super(),this.#A=C}_transform(C,v,b){if(!this._inflateStream){if(C.length===0){b();return}this._inflateStream=(C[0]&15)===8?a.createInflate(this.#A):a.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",x=>this.destroy(x))}
this._inflateStream.write(C,v,b)}_final(C){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),C()}};function ee(C){return new XA(C)}function J(C){
let v=null,b=null,x=null;const eA=iA("content-type",C);if(eA===null)return"failure";for(const BA of eA){const oA=L(BA);oA==="failure"||oA.essence==="*/*"||(x=oA,
x.essence!==b?(v=null,x.parameters.has("charset")&&(v=x.parameters.get("charset")),b=x.essence):!x.parameters.has("charset")&&v!==null&&x.parameters.set("charse\
t",v))}return x??"failure"}function cA(C){const v=C,b={position:0},x=[];let eA="";for(;b.position<v.length;){if(eA+=Q(BA=>BA!=='"'&&BA!==",",v,b),b.position<v.length)
if(v.charCodeAt(b.position)===34){if(eA+=H(v,b),b.position<v.length)continue}else c(v.charCodeAt(b.position)===44),b.position++;eA=E(eA,!0,!0,BA=>BA===9||BA===32),
x.push(eA),eA=""}return x}function iA(C,v){const b=v.get(C,!0);return b===null?null:cA(b)}function r(C){return!1}function _(C){return!!(C.username||C.password)}
function K(C){return C!=null&&C!=="client"&&C!=="no-traversable"}var EA=class{get baseUrl(){return U()}get origin(){return this.baseUrl?.origin}policyContainer=TA()},
V=class{settingsObject=new EA},O=new V;P.exports={isAborted:mA,isCancelled:FA,isValidEncodedURL:k,ReadableStreamFrom:u,tryUpgradeRequestToAPotentiallyTrustworthyURL:VA,
clampAndCoarsenConnectionTimingInfo:wA,coarsenedSharedCurrentTime:NA,determineRequestsReferrer:bA,makePolicyContainer:TA,clonePolicyContainer:RA,appendFetchMetadata:$,
appendRequestOriginHeader:tA,TAOCheck:Z,corsCheck:W,crossOriginResourcePolicyCheck:S,createOpaqueTimingInfo:aA,setRequestReferrerPolicyOnRedirect:F,isValidHTTPToken:i,
requestBadPort:N,requestCurrentURL:Y,responseURL:y,responseLocationURL:T,isURLPotentiallyTrustworthy:AA,isValidReasonPhrase:G,sameOrigin:m,normalizeMethod:_A,iteratorMixin:ZA,
createIterator:Qe,isValidHeaderName:l,isValidHeaderValue:g,isErrorLike:o,fullyReadBody:re,readableStreamClose:Ae,urlIsLocal:xA,urlHasHttpsScheme:qA,urlIsHttpHttpsScheme:OA,
readAllBytes:fA,simpleRangeHeaderValue:Ee,buildContentRange:zA,createInflate:ee,extractMimeType:J,getDecodeSplit:iA,environmentSettingsObject:O,isOriginIPPotentiallyTrustworthy:GA,
hasAuthenticationEntry:r,includesCredentials:_,isTraversableNavigable:K}}}),Ge=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/formdata.js"(e,P){
"use strict";var{iteratorMixin:B}=pe(),{kEnumerableProperty:a}=vA(),{webidl:n}=De(),f=(0,hA.Hr)(),p=class Ce{#A=[];constructor(u=void 0){if(n.util.markAsUncloneable(
this),u!==void 0)throw n.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(u,i,h=void 0){n.brandCheck(this,
Ce);const c="FormData.append";n.argumentLengthCheck(arguments,2,c),u=n.converters.USVString(u),arguments.length===3||n.is.Blob(i)?(i=n.converters.Blob(i,c,"valu\
e"),h!==void 0&&(h=n.converters.USVString(h))):i=n.converters.USVString(i);const A=L(u,i,h);this.#A.push(A)}delete(u){n.brandCheck(this,Ce),n.argumentLengthCheck(
arguments,1,"FormData.delete"),u=n.converters.USVString(u),this.#A=this.#A.filter(i=>i.name!==u)}get(u){n.brandCheck(this,Ce),n.argumentLengthCheck(arguments,1,
"FormData.get"),u=n.converters.USVString(u);const i=this.#A.findIndex(h=>h.name===u);return i===-1?null:this.#A[i].value}getAll(u){return n.brandCheck(this,Ce),
n.argumentLengthCheck(arguments,1,"FormData.getAll"),u=n.converters.USVString(u),this.#A.filter(i=>i.name===u).map(i=>i.value)}has(u){return n.brandCheck(this,Ce),
n.argumentLengthCheck(arguments,1,"FormData.has"),u=n.converters.USVString(u),this.#A.findIndex(i=>i.name===u)!==-1}set(u,i,h=void 0){n.brandCheck(this,Ce);const c="\
FormData.set";n.argumentLengthCheck(arguments,2,c),u=n.converters.USVString(u),arguments.length===3||n.is.Blob(i)?(i=n.converters.Blob(i,c,"value"),h!==void 0&&
(h=n.converters.USVString(h))):i=n.converters.USVString(i);const A=L(u,i,h),t=this.#A.findIndex(I=>I.name===u);t!==-1?this.#A=[...this.#A.slice(0,t),A,...this.#A.
slice(t+1).filter(I=>I.name!==u)]:this.#A.push(A)}[f.inspect.custom](u,i){const h=this.#A.reduce((A,t)=>(A[t.name]?Array.isArray(A[t.name])?A[t.name].push(t.value):
A[t.name]=[A[t.name],t.value]:A[t.name]=t.value,A),{__proto__:null});i.depth??=u,i.colors??=!0;const c=f.formatWithOptions(i,h);return`FormData ${c.slice(c.indexOf(
"]")+2)}`}static getFormDataState(u){return u.#A}static setFormDataState(u,i){u.#A=i}},{getFormDataState:U,setFormDataState:H}=p;Reflect.deleteProperty(p,"getFo\
rmDataState"),Reflect.deleteProperty(p,"setFormDataState"),B("FormData",p,U,"name","value"),Object.defineProperties(p.prototype,{append:a,delete:a,get:a,getAll:a,
has:a,set:a,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function L(w,u,i){if(typeof u!="string"&&(n.is.File(u)||(u=new File([u],"blob",{type:u.type})),
i!==void 0)){const h={type:u.type,lastModified:u.lastModified};u=new File([u],i,h)}return{name:w,value:u}}n.is.FormData=n.util.MakeTypeAssertion(p),P.exports={FormData:p,
makeEntry:L,setFormDataState:H}}}),tt=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/formdata-parser.js"(e,P){"use strict";var{bufferToLowerCasedHeaderName:B}=vA(),
{HTTP_TOKEN_CODEPOINTS:a}=ye(),{makeEntry:n}=Ge(),{webidl:f}=De(),p=SA(),{isomorphicDecode:U}=le(),H=Buffer.from("--"),L=new TextDecoder,w=new TextDecoder("utf-\
8",{ignoreBOM:!0});function u(d){for(let Y=0;Y<d.length;++Y)if((d.charCodeAt(Y)&-128)!==0)return!1;return!0}function i(d){const Y=d.length;if(Y<27||Y>70)return!1;
for(let N=0;N<Y;++N){const o=d.charCodeAt(N);if(!(o>=48&&o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function h(d,Y){p(Y!=="fa\
ilure"&&Y.essence==="multipart/form-data");const N=Y.parameters.get("boundary");if(N===void 0)throw E("missing boundary in content-type header");const o=Buffer.
from(`--${N}`,"utf8"),G=[],l={position:0},g=d.indexOf(o);if(g===-1)throw E("no boundary found in multipart body");for(l.position=g;;){if(d.subarray(l.position,l.
position+o.length).equals(o))l.position+=o.length;else throw E("expected a value starting with -- and the boundary");if(Q(d,H,l))return G;if(d[l.position]!==13||
d[l.position+1]!==10)throw E("expected CRLF");l.position+=2;const D=A(d,l);let{name:F,filename:S,contentType:W,encoding:Z}=D;l.position+=2;let $;{const rA=d.indexOf(
o.subarray(2),l.position);if(rA===-1)throw E("expected boundary after body");$=d.subarray(l.position,rA-4),l.position+=$.length,Z==="base64"&&($=Buffer.from($.toString(),
"base64"))}if(d[l.position]!==13||d[l.position+1]!==10)throw E("expected CRLF");l.position+=2;let tA;S!==null?(W??="text/plain",u(W)||(W=""),tA=new File([$],S,{
type:W})):tA=w.decode(Buffer.from($)),p(f.is.USVString(F)),p(typeof tA=="string"&&f.is.USVString(tA)||f.is.File(tA)),G.push(n(F,tA,S))}}function c(d,Y){d[Y.position]===
59&&Y.position++,t(g=>g===32||g===9,d,Y);const N=t(g=>k(g)&&g!==61&&g!==42,d,Y);if(N.length===0)return null;const o=N.toString("ascii").toLowerCase(),G=d[Y.position]===
42;if(G&&Y.position++,d[Y.position]!==61)return null;Y.position++,t(g=>g===32||g===9,d,Y);let l;if(G){const g=t(D=>D!==32&&D!==13&&D!==10&&D!==59,d,Y);if(g[0]!==
117&&g[0]!==85||g[1]!==116&&g[1]!==84||g[2]!==102&&g[2]!==70||g[3]!==45||g[4]!==56)throw E("unknown encoding, expected utf-8''");l=decodeURIComponent(L.decode(g.
subarray(7)))}else if(d[Y.position]===34){Y.position++;const g=t(D=>D!==10&&D!==13&&D!==34,d,Y);if(d[Y.position]!==34)throw E("Closing quote not found");Y.position++,
l=L.decode(g).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const g=t(D=>k(D)&&D!==59,d,Y);l=L.decode(g)}return{name:o,value:l,extended:G}}function A(d,Y){let N=null,o=null,
G=null,l=null;for(;;){if(d[Y.position]===13&&d[Y.position+1]===10){if(N===null)throw E("header name is null");return{name:N,filename:o,contentType:G,encoding:l}}
let g=t(D=>D!==10&&D!==13&&D!==58,d,Y);if(g=I(g,!0,!0,D=>D===9||D===32),!a.test(g.toString()))throw E("header name does not match the field-name token productio\
n");if(d[Y.position]!==58)throw E("expected :");switch(Y.position++,t(D=>D===32||D===9,d,Y),B(g)){case"content-disposition":{N=o=null;let D=!1;if(t(F=>k(F),d,Y).
toString("ascii").toLowerCase()!=="form-data")throw E("expected form-data for content-disposition header");for(;Y.position<d.length&&(d[Y.position]!==13||d[Y.position+
1]!==10);){const F=c(d,Y);if(!F)break;F.name==="name"?N=F.value:F.name==="filename"&&(F.extended?(o=F.value,D=!0):D||(o=F.value))}if(N===null)throw E("name attr\
ibute is required in content-disposition header");break}case"content-type":{let D=t(F=>F!==10&&F!==13,d,Y);D=I(D,!1,!0,F=>F===9||F===32),G=U(D);break}case"conte\
nt-transfer-encoding":{let D=t(F=>F!==10&&F!==13,d,Y);D=I(D,!1,!0,F=>F===9||F===32),l=U(D);break}default:t(D=>D!==10&&D!==13,d,Y)}if(d[Y.position]!==13||d[Y.position+
1]!==10)throw E("expected CRLF");Y.position+=2}}function t(d,Y,N){let o=N.position;for(;o<Y.length&&d(Y[o]);)++o;return Y.subarray(N.position,N.position=o)}function I(d,Y,N,o){
let G=0,l=d.length-1;if(Y)for(;G<d.length&&o(d[G]);)G++;if(N)for(;l>0&&o(d[l]);)l--;return G===0&&l===d.length-1?d:d.subarray(G,l+1)}function Q(d,Y,N){if(d.length<
Y.length)return!1;for(let o=0;o<Y.length;o++)if(Y[o]!==d[N.position+o])return!1;return!0}function E(d){return new TypeError("Failed to parse body as FormData.",
{cause:new TypeError(d)})}function y(d){return d<=31||d===127}function T(d){return d===40||d===41||d===60||d===62||d===64||d===44||d===59||d===58||d===92||d===34||
d===47||d===91||d===93||d===63||d===61}function k(d){return d<=127&&d!==32&&d!==9&&!y(d)&&!T(d)}P.exports={multipartFormDataParser:h,validateBoundary:i}}}),Qt=(0,z.
P$)({"../../../work/main/node_modules/undici/lib/util/promise.js"(e,P){"use strict";function B(){let a,n;return{promise:new Promise((f,p)=>{a=f,n=p}),resolve:a,
reject:n}}P.exports={createDeferredPromise:B}}}),Ve=(0,z.P$)({"../../../work/main/node_modules/undici/lib/web/fetch/body.js"(e,P){"use strict";var B=vA(),{ReadableStreamFrom:a,
readableStreamClose:n,fullyReadBody:f,extractMimeType:p}=pe(),{FormData:U,setFormDataState:H}=Ge(),{webidl:L}=De(),w=SA(),{isErrored:u,isDisturbed:i}=(0,hA.z7)(),
{isUint8Array:h}=Le(),{serializeAMimeType:c}=ye(),{multipartFormDataParser:A}=tt(),{createDeferredPromise:t}=Qt(),{parseJSONFromBytes:I}=le(),{utf8DecodeBytes:Q}=Ye(),
{runtimeFeatures:E}=He(),y=E.has("crypto")?me().randomInt:S=>Math.floor(Math.random()*S),T=new TextEncoder;function k(){}var d=new FinalizationRegistry(S=>{const W=S.
deref();W&&!W.locked&&!i(W)&&!u(W)&&W.cancel("Response object has been garbage collected").catch(k)});function Y(S,W=!1){let Z=null;L.is.ReadableStream(S)?Z=S:L.
is.Blob(S)?Z=S.stream():Z=new ReadableStream({start(){},async pull(NA){const aA=$(),TA=aA?.[Symbol.asyncIterator]?.();if(TA==null){aA?.length&&!u(Z)&&NA.enqueue(
typeof aA=="string"?T.encode(aA):new Uint8Array(aA)),queueMicrotask(()=>n(NA));return}for(;;){const{value:RA,done:bA}=await TA.next();if(bA){queueMicrotask(()=>n(
NA));return}if(RA.length&&!u(Z)){NA.enqueue(new Uint8Array(RA));return}}},cancel(NA){return $()[Symbol.asyncIterator]?.().return(NA)},type:"bytes"}),w(L.is.ReadableStream(
Z));let $=null,tA=null,rA=null,wA=null;if(typeof S=="string")tA=S,wA="text/plain;charset=UTF-8";else if(L.is.URLSearchParams(S))tA=S.toString(),wA="application/\
x-www-form-urlencoded;charset=UTF-8";else if(L.is.BufferSource(S))tA=L.util.getCopyOfBytesHeldByBufferSource(S);else if(L.is.FormData(S)){const NA=`----formdata\
-undici-0${`${y(1e11)}`.padStart(11,"0")}`,aA=`--${NA}\r
Content-Disposition: form-data`,TA=kA=>kA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),RA=kA=>kA.replace(/\r?\n|\r/g,`\r
`),bA=[],dA=new Uint8Array([13,10]);rA=0;let lA=!1;for(const[kA,AA]of S)if(typeof AA=="string"){const VA=T.encode(aA+`; name="${TA(RA(kA))}"\r
\r
${RA(AA)}\r
`);bA.push(VA),rA+=VA.byteLength}else{const VA=T.encode(`${aA}; name="${TA(RA(kA))}"`+(AA.name?`; filename="${TA(AA.name)}"`:"")+`\r
Content-Type: ${AA.type||"application/octet-stream"}\r
\r
`);bA.push(VA,AA,dA),typeof AA.size=="number"?rA+=VA.byteLength+AA.size+dA.byteLength:lA=!0}const DA=T.encode(`--${NA}--\r
`);bA.push(DA),rA+=DA.byteLength,lA&&(rA=null),tA=S;const GA=(async function*(){for(const kA of bA)kA.stream?yield*kA.stream():yield kA})();$=()=>GA,wA=`multipa\
rt/form-data; boundary=${NA}`}else if(L.is.Blob(S))tA=S,rA=S.size,S.type&&(wA=S.type);else if(typeof S[Symbol.asyncIterator]=="function"){if(W)throw new TypeError(
"keepalive");if(B.isDisturbed(S)||S.locked)throw new TypeError("Response body object should not be disturbed or locked");Z=L.is.ReadableStream(S)?S:a(S)}return(typeof tA==
"string"||h(tA))&&($=()=>tA,rA=typeof tA=="string"?Buffer.byteLength(tA):tA.length),[{stream:Z,source:tA,length:rA},wA]}function N(S,W=!1){return L.is.ReadableStream(
S)&&(w(!B.isDisturbed(S),"The body has already been consumed."),w(!S.locked,"The stream is locked.")),Y(S,W)}function o(S){const{0:W,1:Z}=S.stream.tee();return S.
stream=W,{stream:Z,length:S.length,source:S.source}}function G(S,W){return{blob(){return g(this,Z=>{let $=F(W(this));return $===null?$="":$&&($=c($)),new Blob([
Z],{type:$})},S,W)},arrayBuffer(){return g(this,Z=>new Uint8Array(Z).buffer,S,W)},text(){return g(this,Q,S,W)},json(){return g(this,I,S,W)},formData(){return g(
this,Z=>{const $=F(W(this));if($!==null)switch($.essence){case"multipart/form-data":{const tA=A(Z,$),rA=new U;return H(rA,tA),rA}case"application/x-www-form-url\
encoded":{const tA=new URLSearchParams(Z.toString()),rA=new U;for(const[wA,NA]of tA)rA.append(wA,NA);return rA}}throw new TypeError('Content-Type was not one of\
 "multipart/form-data" or "application/x-www-form-urlencoded".')},S,W)},bytes(){return g(this,Z=>new Uint8Array(Z),S,W)}}}function l(S,W){Object.assign(S.prototype,
G(S,W))}function g(S,W,Z,$){try{L.brandCheck(S,Z)}catch(NA){return Promise.reject(NA)}if(S=$(S),D(S))return Promise.reject(new TypeError("Body is unusable: Body\
 has already been read"));const tA=t(),rA=tA.reject,wA=NA=>{try{tA.resolve(W(NA))}catch(aA){rA(aA)}};return S.body==null?(wA(Buffer.allocUnsafe(0)),tA.promise):
(f(S.body,wA,rA),tA.promise)}function D(S){const W=S.body;return W!=null&&(W.stream.locked||B.isDisturbed(W.stream))}function F(S){const W=S.headersList,Z=p(W);
return Z==="failure"?null:Z}P.exports={extractBody:Y,safelyExtractBody:N,cloneBody:o,mixinBody:l,streamRegistry:d,bodyUnusable:D}}}),Et=(0,z.P$)({"../../../work\
/main/node_modules/undici/lib/dispatcher/client-h1.js"(e,P){"use strict";var B=SA(),a=vA(),{channels:n}=ie(),f=fe(),{RequestContentLengthMismatchError:p,ResponseContentLengthMismatchError:U,
RequestAbortedError:H,InvalidArgumentError:L,HeadersTimeoutError:w,HeadersOverflowError:u,SocketError:i,InformationalError:h,BodyTimeoutError:c,HTTPParserError:A,
ResponseExceededMaxSizeError:t}=pA(),{kUrl:I,kReset:Q,kClient:E,kParser:y,kBlocking:T,kRunning:k,kPending:d,kSize:Y,kWriting:N,kQueue:o,kNoRef:G,kKeepAliveDefaultTimeout:l,
kHostHeader:g,kPendingIdx:D,kRunningIdx:F,kError:S,kPipelining:W,kSocket:Z,kKeepAliveTimeoutValue:$,kMaxHeadersSize:tA,kKeepAliveMaxTimeout:rA,kKeepAliveTimeoutThreshold:wA,
kHeadersTimeout:NA,kBodyTimeout:aA,kStrictContentLength:TA,kMaxRequests:RA,kCounter:bA,kMaxResponseSize:dA,kOnError:lA,kResume:DA,kHTTPContext:GA,kClosed:kA}=jA(),
AA=Ke(),VA=Buffer.alloc(0),m=Buffer[Symbol.species],mA=a.removeAllListeners,FA=Symbol("kIdleSocketValidation"),_A=Symbol("kIdleSocketValidationTimeout"),te=Symbol(
"kSocketUsed"),Qe=Symbol("kTypeOfService"),ZA;function re(){const R=process.env.JEST_WORKER_ID?ke():void 0;let s,M=!0;if(process.arch==="ppc64"){const[q,X]=process.
versions.node.split(".").map(j=>parseInt(j,10));(q<24||q===24&&X<12)&&(M=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?M=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&
(M=!0),M)try{s=new WebAssembly.Module(je())}catch{}return s||(s=new WebAssembly.Module(R||ke())),new WebAssembly.Instance(s,{env:{wasm_on_url:(q,X,j)=>0,wasm_on_status:(q,X,j)=>{
B(fA.ptr===q);const CA=X-OA+xA.byteOffset;return fA.onStatus(new m(xA.buffer,CA,j))},wasm_on_message_begin:q=>(B(fA.ptr===q),fA.onMessageBegin()),wasm_on_header_field:(q,X,j)=>{
B(fA.ptr===q);const CA=X-OA+xA.byteOffset;return fA.onHeaderField(new m(xA.buffer,CA,j))},wasm_on_header_value:(q,X,j)=>{B(fA.ptr===q);const CA=X-OA+xA.byteOffset;
return fA.onHeaderValue(new m(xA.buffer,CA,j))},wasm_on_headers_complete:(q,X,j,CA)=>(B(fA.ptr===q),fA.onHeadersComplete(X,j===1,CA===1)),wasm_on_body:(q,X,j)=>{
B(fA.ptr===q);const CA=X-OA+xA.byteOffset;return fA.onBody(new m(xA.buffer,CA,j))},wasm_on_message_complete:q=>(B(fA.ptr===q),fA.onMessageComplete())}})}var Ae=null,
fA=null,xA=null,qA=0,OA=null,Ee=0,zA=1,XA=2|zA,ee=4|zA,J=8|Ee,cA=class{constructor(R,s,{exports:M}){this.llhttp=M,this.ptr=this.llhttp.llhttp_alloc(AA.TYPE.RESPONSE),
this.client=R,this.socket=s,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText=
"",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=R[tA],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=
0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=R[dA]}setTimeout(R,s){R!==this.timeoutValue||s&zA^this.timeoutType&zA?(this.timeout&&
(f.clearTimeout(this.timeout),this.timeout=null),R&&(s&zA?this.timeout=f.setFastTimeout(iA,R,this.timeoutWeakRef):(this.timeout=setTimeout(iA,R,this.timeoutWeakRef),
this.timeout?.unref())),this.timeoutValue=R):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=s}resume(){this.socket.destroyed||!this.
paused||(B(this.ptr!=null),B(fA===null),this.llhttp.llhttp_resume(this.ptr),B(this.timeoutType===ee),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.paused=!1,this.execute(this.socket.read()||VA),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const R=this.socket.read();if(R===null)break;this.
execute(R)}}execute(R){B(fA===null),B(this.ptr!=null),B(!this.paused);const{socket:s,llhttp:M}=this;R.length>qA&&(OA&&M.free(OA),qA=Math.ceil(R.length/4096)*4096,
OA=M.malloc(qA)),new Uint8Array(M.memory.buffer,OA,qA).set(R);try{let q;try{xA=R,fA=this,q=M.llhttp_execute(this.ptr,OA,R.length)}finally{fA=null,xA=null}if(q!==
AA.ERROR.OK){const X=R.subarray(M.llhttp_get_error_pos(this.ptr)-OA);if(q===AA.ERROR.PAUSED_UPGRADE)this.onUpgrade(X);else if(q===AA.ERROR.PAUSED)this.paused=!0,
s.unshift(X);else throw this.createError(q,X)}}catch(q){a.destroy(s,q)}}finish(){B(fA===null),B(this.ptr!=null),B(!this.paused);const{llhttp:R}=this;let s;try{fA=
this,s=R.llhttp_finish(this.ptr)}finally{fA=null}return s===AA.ERROR.OK?null:s===AA.ERROR.PAUSED||s===AA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
s,VA)}createError(R,s){const{llhttp:M,contentLength:q,bytesRead:X}=this;if(q&&X!==parseInt(q,10))return new U;const j=M.llhttp_get_error_reason(this.ptr);let CA="";
if(j){const gA=new Uint8Array(M.memory.buffer,j).indexOf(0);CA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(M.memory.buffer,j,gA).toString()+")"}
return new A(CA,AA.ERROR[R],s)}destroy(){B(fA===null),B(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&f.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(R){return this.statusText=R.toString(),0}onMessageBegin(){const{socket:R,
client:s}=this;if(R.destroyed)return-1;if(s[k]===0)return a.destroy(R,new i("bad response",a.getSocketInfo(R))),-1;const M=s[o][s[F]];return M?(M.onResponseStarted(),
0):-1}onHeaderField(R){const s=this.headers.length;return(s&1)===0?this.headers.push(R):this.headers[s-1]=Buffer.concat([this.headers[s-1],R]),this.trackHeader(
R.length),0}onHeaderValue(R){let s=this.headers.length;(s&1)===1?(this.headers.push(R),s+=1):this.headers[s-1]=Buffer.concat([this.headers[s-1],R]);const M=this.
headers[s-2];if(M.length===10){const q=a.bufferToLowerCasedHeaderName(M);q==="keep-alive"?this.keepAlive+=R.toString():q==="connection"&&(this.connection+=R.toString())}else
M.length===14&&a.bufferToLowerCasedHeaderName(M)==="content-length"&&(this.contentLength+=R.toString());return this.trackHeader(R.length),0}trackHeader(R){this.
headersSize+=R,this.headersSize>=this.headersMaxSize&&a.destroy(this.socket,new u)}onUpgrade(R){const{upgrade:s,client:M,socket:q,headers:X,statusCode:j,statusText:CA}=this;
B(s),B(M[Z]===q),B(!q.destroyed),B(!this.paused),B((X.length&1)===0);const gA=M[o][M[F]];B(gA),B(gA.upgrade||gA.method==="CONNECT"),this.statusCode=0,this.statusText=
"",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,q.unshift(R),q[y].destroy(),q[y]=null,q[E]=null,q[S]=null,mA(q),M[Z]=null,M[GA]=null,M[o][M[F]++]=
null,M.emit("disconnect",M[I],[M],new h("upgrade"));try{gA.onUpgrade(j,X,q,CA)}catch(QA){a.errorRequest(M,gA,QA),a.destroy(q,QA)}M[DA]()}onHeadersComplete(R,s,M){
const{client:q,socket:X,headers:j,statusText:CA}=this;if(X.destroyed)return-1;if(q[k]===0)return a.destroy(X,new i("bad response",a.getSocketInfo(X))),-1;const gA=q[o][q[F]];
if(!gA)return-1;if(B(!this.upgrade),B(this.statusCode<200),R===100)return a.destroy(X,new i("bad response",a.getSocketInfo(X))),-1;if(s&&!gA.upgrade)return a.destroy(
X,new i("bad upgrade",a.getSocketInfo(X))),-1;if(B(this.timeoutType===XA),this.statusCode=R,this.shouldKeepAlive=M||gA.method==="HEAD"&&!X[Q]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){const UA=gA.bodyTimeout!=null?gA.bodyTimeout:q[aA];this.setTimeout(UA,ee)}else this.timeout&&this.timeout.refresh&&this.timeout.
refresh();if(gA.method==="CONNECT")return B(q[k]===1),this.upgrade=!0,2;if(s)return B(q[k]===1),this.upgrade=!0,2;if(B((this.headers.length&1)===0),this.headers=
[],this.headersSize=0,this.shouldKeepAlive&&q[W]){const UA=this.keepAlive?a.parseKeepAliveTimeout(this.keepAlive):null;if(UA!=null){const YA=Math.min(UA-q[wA],q[rA]);
YA<=0?X[Q]=!0:q[$]=YA}else q[$]=q[l]}else X[Q]=!0;const QA=gA.onHeaders(R,j,this.resume,CA)===!1;return gA.aborted?-1:gA.method==="HEAD"||R<200?1:(X[T]&&(X[T]=!1,
q[DA]()),QA?AA.ERROR.PAUSED:0)}onBody(R){const{client:s,socket:M,statusCode:q,maxResponseSize:X}=this;if(M.destroyed)return-1;const j=s[o][s[F]];return B(j),B(this.
timeoutType===ee),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),B(q>=200),X>-1&&this.bytesRead+R.length>X?(a.destroy(M,new t),-1):(this.bytesRead+=
R.length,j.onData(R)===!1?AA.ERROR.PAUSED:0)}onMessageComplete(){const{client:R,socket:s,statusCode:M,upgrade:q,headers:X,contentLength:j,bytesRead:CA,shouldKeepAlive:gA}=this;
if(s.destroyed&&(!M||gA))return-1;if(q)return 0;B(M>=100),B((this.headers.length&1)===0);const QA=R[o][R[F]];if(B(QA),this.statusCode=0,this.statusText="",this.
bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,M<200)return 0;if(QA.method!=="HEAD"&&j&&CA!==parseInt(
j,10))return a.destroy(s,new U),-1;if(QA.onComplete(X),R[o][R[F]++]=null,s[te]=R[d]===0,s[N])return B(R[k]===0),a.destroy(s,new h("reset")),AA.ERROR.PAUSED;if(gA){
if(s[Q]&&R[k]===0)return a.destroy(s,new h("reset")),AA.ERROR.PAUSED;R[W]==null||R[W]===1?setImmediate(R[DA]):R[DA]()}else return a.destroy(s,new h("reset")),AA.
ERROR.PAUSED;return 0}};function iA(R){const s=R.deref();if(!s)return;const{socket:M,timeoutType:q,client:X,paused:j}=s;q===XA?(!M[N]||M.writableNeedDrain||X[k]>
1)&&(B(!j,"cannot be paused while waiting for headers"),a.destroy(M,new w)):q===ee?j||a.destroy(M,new c):q===J&&(B(X[k]===0&&X[$]),a.destroy(M,new h("socket idl\
e timeout")))}function r(R,s){if(R[Z]=s,Ae||(Ae=re()),s.errored)throw s.errored;if(s.destroyed)throw new i("destroyed");return s[G]=!1,s[N]=!1,s[Q]=!1,s[T]=!1,s[FA]=
0,s[_A]=null,s[te]=!1,s[y]=new cA(R,s,Ae),a.addListener(s,"error",_),a.addListener(s,"readable",K),a.addListener(s,"end",EA),a.addListener(s,"close",V),s[kA]=!1,
s.on("close",O),{version:"h1",defaultPipelining:1,write(M){return BA(R,M)},resume(){b(R)},destroy(M,q){s[kA]?queueMicrotask(q):(s.on("close",q),s.destroy(M))},get destroyed(){
return s.destroyed},busy(M){return!!(s[N]||s[Q]||s[T]||s[FA]===1||M&&(R[k]>0&&!M.idempotent||R[k]>0&&(M.upgrade||M.method==="CONNECT")||R[k]>0&&a.bodyLength(M.body)!==
0&&(a.isStream(M.body)||a.isAsyncIterable(M.body)||a.isFormDataLike(M.body))))}}}function _(R){const s=this[y];if(R.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){
const M=s.finish();M&&(this[S]=M,this[E][lA](M));return}this[S]=R,this[E][lA](R)}function K(){this[y]?.readMore()}function EA(){const R=this[y];if(R.statusCode&&
!R.shouldKeepAlive){const s=R.finish();s&&a.destroy(this,s);return}a.destroy(this,new i("other side closed",a.getSocketInfo(this)))}function V(){const R=this[y];
C(this),R&&(!this[S]&&R.statusCode&&!R.shouldKeepAlive&&(this[S]=R.finish()||this[S]),this[y].destroy(),this[y]=null);const s=this[S]||new i("closed",a.getSocketInfo(
this)),M=this[E];if(M[Z]=null,M[GA]=null,M.destroyed){B(M[d]===0);const q=M[o].splice(M[F]);for(let X=0;X<q.length;X++){const j=q[X];a.errorRequest(M,j,s)}}else if(M[k]>
0&&s.code!=="UND_ERR_INFO"){const q=M[o][M[F]];M[o][M[F]++]=null,a.errorRequest(M,q,s)}M[D]=M[F],B(M[k]===0),M.emit("disconnect",M[I],[M],s),M[DA]()}function O(){
this[kA]=!0}function C(R){R[_A]&&(clearImmediate(R[_A]),R[_A]=null),R[FA]=0}function v(R,s){s[FA]=1,s[_A]=setImmediate(()=>{s[_A]=null,s[FA]=2,R[Z]===s&&!s.destroyed&&
R[DA]()})}function b(R){const s=R[Z];if(s&&!s.destroyed){if(R[Y]===0?!s[G]&&s.unref&&(s.unref(),s[G]=!0):s[G]&&s.ref&&(s.ref(),s[G]=!1),R[k]===0&&R[d]>0&&s[te]){
if(s[FA]===0)return v(R,s),s[y].readMore(),s.destroyed,void 0;if(s[FA]===1)return s[y].readMore(),s.destroyed,void 0}if(R[k]===0&&(s[y].readMore(),s.destroyed))
return;if(R[Y]===0)s[y].timeoutType!==J&&s[y].setTimeout(R[$],J);else if(R[k]>0&&s[y].statusCode<200&&s[y].timeoutType!==XA){const M=R[o][R[F]],q=M.headersTimeout!=
null?M.headersTimeout:R[NA];s[y].setTimeout(q,XA)}}}function x(R){return R!=="GET"&&R!=="HEAD"&&R!=="OPTIONS"&&R!=="TRACE"&&R!=="CONNECT"}function eA(R,s){if(typeof R.
setTypeOfService!="function")return;const M=s.typeOfService;if(!(M===void 0||R[Qe]===M))try{R.setTypeOfService(M),R[Qe]=M}catch{}}function BA(R,s){const{method:M,
path:q,host:X,upgrade:j,blocking:CA,reset:gA}=s;let{body:QA,headers:UA,contentLength:YA}=s;const IA=M==="PUT"||M==="POST"||M==="PATCH"||M==="QUERY"||M==="PROPFI\
ND"||M==="PROPPATCH";if(a.isFormDataLike(QA)){ZA||(ZA=Ve().extractBody);const[$A,oe]=ZA(QA);s.contentType==null&&UA.push("content-type",oe),QA=$A.stream,YA=$A.length}else if(a.
isBlobLike(QA)&&s.contentType==null){const $A=QA.type;if($A){const oe=`${$A}`;if(!a.isValidHeaderValue(oe))return a.errorRequest(R,s,new L("invalid content-type\
 header")),!1;UA.push("content-type",oe)}}QA&&typeof QA.read=="function"&&QA.read(0);const sA=a.bodyLength(QA);if(YA=sA??YA,YA===null&&(YA=s.contentLength),YA===
0&&!IA&&(YA=null),x(M)&&YA>0&&s.contentLength!==null&&s.contentLength!==YA){if(R[TA])return a.errorRequest(R,s,new p),!1;process.emitWarning(new p)}const nA=R[Z];
C(nA);const MA=$A=>{s.aborted||s.completed||(a.errorRequest(R,s,$A||new H),a.destroy(QA),a.destroy(nA,new h("aborted")))};try{s.onConnect(MA)}catch($A){a.errorRequest(
R,s,$A)}if(s.aborted)return!1;M==="HEAD"&&(nA[Q]=!0),(j||M==="CONNECT")&&(nA[Q]=!0),gA!=null&&(nA[Q]=gA),R[RA]&&nA[bA]++>=R[RA]&&(nA[Q]=!0),CA&&(nA[T]=!0),eA(nA,
s);let PA=`${M} ${q} HTTP/1.1\r
`;if(typeof X=="string"?PA+=`host: ${X}\r
`:PA+=R[g],j?PA+=`connection: upgrade\r
upgrade: ${j}\r
`:R[W]&&!nA[Q]?PA+=`connection: keep-alive\r
`:PA+=`connection: close\r
`,Array.isArray(UA))for(let $A=0;$A<UA.length;$A+=2){const oe=UA[$A+0],Ne=UA[$A+1];if(Array.isArray(Ne))for(let Ue=0;Ue<Ne.length;Ue++)PA+=`${oe}: ${Ne[Ue]}\r
`;else PA+=`${oe}: ${Ne}\r
`}return n.sendHeaders.hasSubscribers&&n.sendHeaders.publish({request:s,headers:PA,socket:nA}),!QA||sA===0?HA(MA,null,R,s,nA,YA,PA,IA):a.isBuffer(QA)?HA(MA,QA,R,
s,nA,YA,PA,IA):a.isBlobLike(QA)?typeof QA.stream=="function"?uA(MA,QA.stream(),R,s,nA,YA,PA,IA):yA(MA,QA,R,s,nA,YA,PA,IA):a.isStream(QA)?oA(MA,QA,R,s,nA,YA,PA,IA):
a.isIterable(QA)?uA(MA,QA,R,s,nA,YA,PA,IA):B(!1),!0}function oA(R,s,M,q,X,j,CA,gA){B(j!==0||M[k]===0,"stream body cannot be pipelined");let QA=!1;const UA=new WA(
{abort:R,socket:X,request:q,contentLength:j,client:M,expectsPayload:gA,header:CA}),YA=function(MA){if(!QA)try{!UA.write(MA)&&this.pause&&this.pause()}catch(PA){
a.destroy(this,PA)}},IA=function(){QA||s.resume&&s.resume()},sA=function(){if(queueMicrotask(()=>{s.removeListener("error",nA)}),!QA){const MA=new H;queueMicrotask(
()=>nA(MA))}},nA=function(MA){if(!QA){if(QA=!0,B(X.destroyed||X[N]&&M[k]<=1),X.off("drain",IA).off("error",nA),s.removeListener("data",YA).removeListener("end",
nA).removeListener("close",sA),!MA)try{UA.end()}catch(PA){MA=PA}UA.destroy(MA),MA&&(MA.code!=="UND_ERR_INFO"||MA.message!=="reset")?a.destroy(s,MA):a.destroy(s)}};
s.on("data",YA).on("end",nA).on("error",nA).on("close",sA),s.resume&&s.resume(),X.on("drain",IA).on("error",nA),s.errorEmitted??s.errored?setImmediate(nA,s.errored):
(s.endEmitted??s.readableEnded)&&setImmediate(nA,null),(s.closeEmitted??s.closed)&&setImmediate(sA)}function HA(R,s,M,q,X,j,CA,gA){try{s?a.isBuffer(s)&&(B(j===s.
byteLength,"buffer body must have content length"),X.cork(),X.write(`${CA}content-length: ${j}\r
\r
`,"latin1"),X.write(s),X.uncork(),q.onBodySent(s),!gA&&q.reset!==!1&&(X[Q]=!0)):j===0?X.write(`${CA}content-length: 0\r
\r
`,"latin1"):(B(j===null,"no body must not have content length"),X.write(`${CA}\r
`,"latin1")),q.onRequestSent(),M[DA]()}catch(QA){R(QA)}}async function yA(R,s,M,q,X,j,CA,gA){B(j===s.size,"blob body must have content length");try{if(j!=null&&
j!==s.size)throw new p;const QA=Buffer.from(await s.arrayBuffer());X.cork(),X.write(`${CA}content-length: ${j}\r
\r
`,"latin1"),X.write(QA),X.uncork(),q.onBodySent(QA),q.onRequestSent(),!gA&&q.reset!==!1&&(X[Q]=!0),M[DA]()}catch(QA){R(QA)}}async function uA(R,s,M,q,X,j,CA,gA){
B(j!==0||M[k]===0,"iterator body cannot be pipelined");let QA=null;function UA(){if(QA){const sA=QA;QA=null,sA()}}const YA=()=>new Promise((sA,nA)=>{B(QA===null),
X[S]?nA(X[S]):QA=sA});X.on("close",UA).on("drain",UA);const IA=new WA({abort:R,socket:X,request:q,contentLength:j,client:M,expectsPayload:gA,header:CA});try{for await(const sA of s){
if(X[S])throw X[S];IA.write(sA)||await YA()}IA.end()}catch(sA){IA.destroy(sA)}finally{X.off("close",UA).off("drain",UA)}}var WA=class{constructor({abort:R,socket:s,
request:M,contentLength:q,client:X,expectsPayload:j,header:CA}){this.socket=s,this.request=M,this.contentLength=q,this.client=X,this.bytesWritten=0,this.expectsPayload=
j,this.header=CA,this.abort=R,s[N]=!0}write(R){const{socket:s,request:M,contentLength:q,client:X,bytesWritten:j,expectsPayload:CA,header:gA}=this;if(s[S])throw s[S];
if(s.destroyed)return!1;const QA=Buffer.byteLength(R);if(!QA)return!0;if(q!==null&&j+QA>q){if(X[TA])throw new p;process.emitWarning(new p)}s.cork(),j===0&&(!CA&&
M.reset!==!1&&(s[Q]=!0),q===null?s.write(`${gA}transfer-encoding: chunked\r
`,"latin1"):s.write(`${gA}content-length: ${q}\r
\r
`,"latin1")),q===null&&s.write(`\r
${QA.toString(16)}\r
`,"latin1"),this.bytesWritten+=QA;const UA=s.write(R);return s.uncork(),M.onBodySent(R),UA||s[y].timeout&&s[y].timeoutType===XA&&s[y].timeout.refresh&&s[y].timeout.
refresh(),UA}end(){const{socket:R,contentLength:s,client:M,bytesWritten:q,expectsPayload:X,header:j,request:CA}=this;if(CA.onRequestSent(),R[N]=!1,R[S])throw R[S];
if(!R.destroyed){if(q===0?X?R.write(`${j}content-length: 0\r
\r
`,"latin1"):R.write(`${j}\r
`,"latin1"):s===null&&R.write(`\r
0\r
\r
`,"latin1"),s!==null&&q!==s){if(M[TA])throw new p;process.emitWarning(new p)}R[y].timeout&&R[y].timeoutType===XA&&R[y].timeout.refresh&&R[y].timeout.refresh(),M[DA]()}}destroy(R){
const{socket:s,client:M,abort:q}=this;s[N]=!1,R&&(B(M[k]<=1,"pipeline should only contain this request"),q(R))}};P.exports=r}}),gt=(0,z.P$)({"required-builtin:h\
ttp2"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:http2")}}),rt=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/client-h2.\
js"(e,P){"use strict";var B=SA(),{pipeline:a}=(0,hA.z7)(),n=vA(),{RequestContentLengthMismatchError:f,RequestAbortedError:p,SocketError:U,InformationalError:H,InvalidArgumentError:L,
HeadersTimeoutError:w,BodyTimeoutError:u}=pA(),{kUrl:i,kReset:h,kClient:c,kRunning:A,kPending:t,kQueue:I,kPendingIdx:Q,kRunningIdx:E,kError:y,kSocket:T,kStrictContentLength:k,
kOnError:d,kMaxConcurrentStreams:Y,kPingInterval:N,kHTTP2Session:o,kHTTP2InitialWindowSize:G,kHTTP2ConnectionWindowSize:l,kResume:g,kSize:D,kHTTPContext:F,kClosed:S,
kBodyTimeout:W,kHeadersTimeout:Z,kEnableConnectProtocol:$,kRemoteSettings:tA,kHTTP2Stream:rA,kHTTP2SessionState:wA}=jA(),{channels:NA}=ie(),aA=Symbol("open stre\
ams"),TA,RA;try{RA=gt()}catch{RA={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:bA,HTTP2_HEADER_METHOD:dA,HTTP2_HEADER_PATH:lA,HTTP2_HEADER_SCHEME:DA,HTTP2_HEADER_CONTENT_LENGTH:GA,
HTTP2_HEADER_EXPECT:kA,HTTP2_HEADER_STATUS:AA,HTTP2_HEADER_PROTOCOL:VA,NGHTTP2_REFUSED_STREAM:m,NGHTTP2_CANCEL:mA}}=RA;function FA(V){const O=[];for(const[C,v]of Object.
entries(V))if(Array.isArray(v))for(const b of v)O.push(Buffer.from(C),Buffer.from(b));else O.push(Buffer.from(C),Buffer.from(v));return O}function _A(V,O){V[T]=
O;const C=V[G],v=V[l],b=RA.connect(V[i],{createConnection:()=>O,peerMaxConcurrentStreams:V[Y],settings:{enablePush:!1,...C!=null?{initialWindowSize:C}:null}});return V[T]=
O,b[aA]=0,b[c]=V,b[T]=O,b[wA]={ping:{interval:V[N]===0?null:setInterval(re,V[N],b).unref()}},b[$]=!1,b[tA]=!1,v&&n.addListener(b,"connect",Qe.bind(b,v)),n.addListener(
b,"error",Ae),n.addListener(b,"frameError",fA),n.addListener(b,"end",xA),n.addListener(b,"goaway",OA),n.addListener(b,"close",Ee),n.addListener(b,"remoteSetting\
s",ZA),b.unref(),V[o]=b,O[o]=b,n.addListener(O,"error",XA),n.addListener(O,"end",ee),n.addListener(O,"close",zA),O[S]=!1,O.on("close",J),{version:"h2",defaultPipelining:1/0,
write(x){return iA(V,x)},resume(){te(V)},destroy(x,eA){O[S]?queueMicrotask(eA):O.destroy(x).on("close",eA)},get destroyed(){return O.destroyed},busy(x){if(x!=null)
if(V[A]>0){if(x.idempotent===!1||(x.upgrade==="websocket"||x.method==="CONNECT")&&b[tA]===!1||n.bodyLength(x.body)!==0&&(n.isStream(x.body)||n.isAsyncIterable(x.
body)||n.isFormDataLike(x.body)))return!0}else return(x.upgrade==="websocket"||x.method==="CONNECT")&&b[tA]===!1;return!1}}}function te(V){const O=V[T];O?.destroyed===
!1&&(V[D]===0?(O.unref(),V[o].unref()):(O.ref(),V[o].ref()))}function Qe(V){try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(V)}catch{}}function ZA(V){
if(this[c][Y]=V.maxConcurrentStreams??this[c][Y],this[tA]===!0&&this[$]===!0&&V.enableConnectProtocol===!1){const O=new H("HTTP/2: Server disabled extended CONN\
ECT protocol against RFC-8441");this[T][y]=O,this[c][d](O);return}this[$]=V.enableConnectProtocol??this[$],this[tA]=!0,this[c][g]()}function re(V){const O=V[wA];
if((V.closed||V.destroyed)&&O.ping.interval!=null){clearInterval(O.ping.interval),O.ping.interval=null;return}V.ping(C.bind(V));function C(v,b){const x=this[c],
eA=this[c];if(v!=null){const BA=new H(`HTTP/2: "PING" errored - type ${v.message}`);eA[y]=BA,x[d](BA)}else x.emit("ping",b)}}function Ae(V){this[T][y]=V,this[c][d](
V)}function fA(V,O,C){if(C===0){const v=new H(`HTTP/2: "frameError" received - type ${V}, code ${O}`);this[T][y]=v,this[c][d](v)}}function xA(){const V=new U("o\
ther side closed",n.getSocketInfo(this[T]));this.destroy(V),n.destroy(this[T],V)}function qA(V,O,C=!1){const v=V[I],b=V[E];if(b<V[Q]&&v[b]===O){v[b]=null,V[E]=b+
1;return}const x=v.indexOf(O,b);x===-1||x>=V[Q]||(v.splice(x,1),V[Q]--,C&&V[Q]<V[E]&&(V[Q]=V[E]))}function OA(V){const O=this[y]||new U(`HTTP/2: "GOAWAY" frame \
received with code ${V}`,n.getSocketInfo(this[T])),C=this[c];if(C[T]=null,C[F]=null,this.close(),this[o]=null,n.destroy(this[T],O),C[E]<C[I].length){const v=C[I][C[E]];
C[I][C[E]++]=null,v!=null&&n.errorRequest(C,v,O),C[Q]=C[E]}B(C[A]===0),C.emit("disconnect",C[i],[C],O),C.emit("connectionError",C[i],[C],O),C[g]()}function Ee(){
const{[c]:V,[wA]:O}=this,{[T]:C}=V,v=this[T][y]||this[y]||new U("closed",n.getSocketInfo(C));if(V[T]=null,V[F]=null,O.ping.interval!=null&&(clearInterval(O.ping.
interval),O.ping.interval=null),V.destroyed){B(V[t]===0);const b=V[I].splice(V[E]);for(let x=0;x<b.length;x++){const eA=b[x];eA!=null&&n.errorRequest(V,eA,v)}}}
function zA(){const V=this[y]||new U("closed",n.getSocketInfo(this)),O=this[o][c];O[T]=null,O[F]=null,this[o]!==null&&this[o].destroy(V),O[Q]=O[E],B(O[A]===0),O.
emit("disconnect",O[i],[O],V),O[g]()}function XA(V){this[y]=V,this[c][d](V)}function ee(){n.destroy(this,new U("other side closed",n.getSocketInfo(this)))}function J(){
this[S]=!0}function cA(V){return V!=="GET"&&V!=="HEAD"&&V!=="OPTIONS"&&V!=="TRACE"&&V!=="CONNECT"}function iA(V,O){const C=O.headersTimeout??V[Z],v=O.bodyTimeout??
V[W],b=V[o],{method:x,path:eA,host:BA,upgrade:oA,expectContinue:HA,signal:yA,protocol:uA,headers:WA}=O;let{body:R}=O;if(oA!=null&&oA!=="websocket")return n.errorRequest(
V,O,new L(`Custom upgrade "${oA}" not supported over HTTP/2`)),!1;const s={};for(let IA=0;IA<WA.length;IA+=2){const sA=WA[IA+0],nA=WA[IA+1];if(sA==="cookie"){s[sA]!=
null?s[sA]=Array.isArray(s[sA])?(s[sA].push(nA),s[sA]):[s[sA],nA]:s[sA]=nA;continue}if(Array.isArray(nA))for(let MA=0;MA<nA.length;MA++)s[sA]?s[sA]+=`, ${nA[MA]}`:
s[sA]=nA[MA];else s[sA]?s[sA]+=`, ${nA}`:s[sA]=nA}let M=null;const{hostname:q,port:X}=V[i];s[bA]=BA||`${q}${X?`:${X}`:""}`,s[dA]=x;const j=IA=>{O.aborted||O.completed||
(IA=IA||new p,n.errorRequest(V,O,IA),M!=null&&(M.removeAllListeners("data"),M.close(),V[d](IA),qA(V,O),V[g]()),n.destroy(R,IA))};try{O.onConnect(j)}catch(IA){n.
errorRequest(V,O,IA)}if(O.aborted)return!1;if(oA||x==="CONNECT")return b.ref(),oA==="websocket"?b[$]===!1?(n.errorRequest(V,O,new H("HTTP/2: Extended CONNECT pr\
otocol not supported by server")),b.unref(),!1):(s[dA]="CONNECT",s[VA]="websocket",s[lA]=eA,uA==="ws:"||uA==="wss:"?s[DA]=uA==="ws:"?"http":"https":s[DA]=uA==="\
http:"?"http":"https",M=b.request(s,{endStream:!1,signal:yA}),M[rA]=!0,++b[aA],M.once("response",(IA,sA)=>{const{[AA]:nA,...MA}=IA;try{O.onUpgrade(nA,FA(MA),M)}catch(PA){
j(PA);return}qA(V,O)}),M.on("error",()=>{(M.rstCode===m||M.rstCode===mA)&&j(new H(`HTTP/2: "stream error" received - code ${M.rstCode}`))}),M.once("close",()=>{
b[aA]-=1,b[aA]===0&&b.unref()}),M.setTimeout(C),!0):(M=b.request(s,{endStream:!1,signal:yA}),M[rA]=!0,++b[aA],M.on("response",IA=>{const{[AA]:sA,...nA}=IA;try{O.
onUpgrade(sA,FA(nA),M)}catch(MA){j(MA);return}qA(V,O)}),M.on("error",j),M.once("close",()=>{b[aA]-=1,b[aA]===0&&b.unref()}),M.setTimeout(C),!0);s[lA]=eA,s[DA]=uA===
"http:"?"http":"https";const CA=x==="PUT"||x==="POST"||x==="PATCH";R&&typeof R.read=="function"&&R.read(0);let gA=n.bodyLength(R);if(n.isFormDataLike(R)){TA??=Ve().
extractBody;const[IA,sA]=TA(R);s["content-type"]=sA,R=IA.stream,gA=IA.length}if(gA==null&&(gA=O.contentLength),CA||(gA=null),cA(x)&&gA>0&&O.contentLength!=null&&
O.contentLength!==gA){if(V[k])return n.errorRequest(V,O,new f),!1;process.emitWarning(new f)}if(gA!=null&&(B(R||gA===0,"no body must not have content length"),s[GA]=
`${gA}`),b.ref(),NA.sendHeaders.hasSubscribers){let IA="";for(const sA in s)IA+=`${sA}: ${s[sA]}\r
`;NA.sendHeaders.publish({request:O,headers:IA,socket:b[T]})}const QA=x==="GET"||x==="HEAD"||R===null;HA?(s[kA]="100-continue",M=b.request(s,{endStream:QA,signal:yA}),
M[rA]=!0,M.once("continue",YA)):(M=b.request(s,{endStream:QA,signal:yA}),M[rA]=!0,YA()),++b[aA],M.setTimeout(C);let UA=!1;return M.once("response",IA=>{const{[AA]:sA,
...nA}=IA;if(O.onResponseStarted(),UA=!0,M.setTimeout(v),O.aborted){M.removeAllListeners("data");return}O.onHeaders(Number(sA),FA(nA),M.resume.bind(M),"")===!1&&
M.pause(),M.on("data",MA=>{O.aborted||O.completed||O.onData(MA)===!1&&M.pause()})}),M.once("end",()=>{M.removeAllListeners("data"),UA?(!O.aborted&&!O.completed&&
O.onComplete({}),qA(V,O),V[g]()):(j(new H("HTTP/2: stream half-closed (remote)")),qA(V,O,!0),V[g]())}),M.once("close",()=>{M.removeAllListeners("data"),b[aA]-=1,
b[aA]===0&&b.unref(),!O.aborted&&!O.completed&&j(new H("HTTP/2: stream closed before the response was complete"))}),M.once("error",function(IA){M.removeAllListeners(
"data"),j(IA)}),M.once("frameError",(IA,sA)=>{M.removeAllListeners("data"),j(new H(`HTTP/2: "frameError" received - type ${IA}, code ${sA}`))}),M.on("aborted",()=>{
M.removeAllListeners("data")}),M.on("timeout",()=>{const IA=UA?new u(`HTTP/2: "body timeout after ${v}"`):new w(`HTTP/2: "headers timeout after ${C}"`);M.removeAllListeners(
"data"),b[aA]-=1,b[aA]===0&&b.unref(),j(IA)}),M.once("trailers",IA=>{O.aborted||O.completed||(M.removeAllListeners("data"),O.onComplete(IA))}),!0;function YA(){
!R||gA===0?r(j,M,null,V,O,V[T],gA,CA):n.isBuffer(R)?r(j,M,R,V,O,V[T],gA,CA):n.isBlobLike(R)?typeof R.stream=="function"?EA(j,M,R.stream(),V,O,V[T],gA,CA):K(j,M,
R,V,O,V[T],gA,CA):n.isStream(R)?_(j,V[T],CA,M,R,V,O,gA):n.isIterable(R)?EA(j,M,R,V,O,V[T],gA,CA):B(!1)}}function r(V,O,C,v,b,x,eA,BA){try{C!=null&&n.isBuffer(C)&&
(B(eA===C.byteLength,"buffer body must have content length"),O.cork(),O.write(C),O.uncork(),O.end(),b.onBodySent(C)),BA||(x[h]=!0),b.onRequestSent(),v[g]()}catch(oA){
V(oA)}}function _(V,O,C,v,b,x,eA,BA){B(BA!==0||x[A]===0,"stream body cannot be pipelined");const oA=a(b,v,yA=>{yA?(n.destroy(oA,yA),V(yA)):(n.removeAllListeners(
oA),eA.onRequestSent(),C||(O[h]=!0),x[g]())});n.addListener(oA,"data",HA);function HA(yA){eA.onBodySent(yA)}}async function K(V,O,C,v,b,x,eA,BA){B(eA===C.size,"\
blob body must have content length");try{if(eA!=null&&eA!==C.size)throw new f;const oA=Buffer.from(await C.arrayBuffer());O.cork(),O.write(oA),O.uncork(),O.end(),
b.onBodySent(oA),b.onRequestSent(),BA||(x[h]=!0),v[g]()}catch(oA){V(oA)}}async function EA(V,O,C,v,b,x,eA,BA){B(eA!==0||v[A]===0,"iterator body cannot be pipeli\
ned");let oA=null;function HA(){if(oA){const uA=oA;oA=null,uA()}}const yA=()=>new Promise((uA,WA)=>{B(oA===null),x[y]?WA(x[y]):oA=uA});O.on("close",HA).on("drai\
n",HA);try{for await(const uA of C){if(x[y])throw x[y];const WA=O.write(uA);b.onBodySent(uA),WA||await yA()}O.end(),b.onRequestSent(),BA||(x[h]=!0),v[g]()}catch(uA){
V(uA)}finally{O.off("close",HA).off("drain",HA)}}P.exports=_A}}),Fe=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/client.js"(e,P){"use strict";
var B=SA(),a=(0,hA.g5)(),n=(0,hA.n5)(),f=vA(),{ClientStats:p}=Me(),{channels:U}=ie(),H=Ze(),L=ne(),{InvalidArgumentError:w,InformationalError:u,ClientDestroyedError:i}=pA(),
h=ce(),{kUrl:c,kServerName:A,kClient:t,kBusy:I,kConnect:Q,kResuming:E,kRunning:y,kPending:T,kSize:k,kQueue:d,kConnected:Y,kConnecting:N,kNeedDrain:o,kKeepAliveDefaultTimeout:G,
kHostHeader:l,kPendingIdx:g,kRunningIdx:D,kError:F,kPipelining:S,kKeepAliveTimeoutValue:W,kMaxHeadersSize:Z,kKeepAliveMaxTimeout:$,kKeepAliveTimeoutThreshold:tA,
kHeadersTimeout:rA,kBodyTimeout:wA,kStrictContentLength:NA,kConnector:aA,kMaxRequests:TA,kCounter:RA,kClose:bA,kDestroy:dA,kDispatch:lA,kLocalAddress:DA,kMaxResponseSize:GA,
kOnError:kA,kHTTPContext:AA,kMaxConcurrentStreams:VA,kHTTP2InitialWindowSize:m,kHTTP2ConnectionWindowSize:mA,kResume:FA,kPingInterval:_A}=jA(),te=Et(),Qe=rt(),ZA=Symbol(
"kClosedResolve"),re=n&&n.maxHeaderSize&&Number.isInteger(n.maxHeaderSize)&&n.maxHeaderSize>0?()=>n.maxHeaderSize:()=>{throw new w("http module not available or\
 http.maxHeaderSize invalid")},Ae=()=>{};function fA(J){return J[S]??J[AA]?.defaultPipelining??1}var xA=class extends L{constructor(J,{maxHeaderSize:cA,headersTimeout:iA,
socketTimeout:r,requestTimeout:_,connectTimeout:K,bodyTimeout:EA,idleTimeout:V,keepAlive:O,keepAliveTimeout:C,maxKeepAliveTimeout:v,keepAliveMaxTimeout:b,keepAliveTimeoutThreshold:x,
socketPath:eA,pipelining:BA,tls:oA,strictContentLength:HA,maxCachedSessions:yA,connect:uA,maxRequestsPerClient:WA,localAddress:R,maxResponseSize:s,autoSelectFamily:M,
autoSelectFamilyAttemptTimeout:q,maxConcurrentStreams:X,allowH2:j,useH2c:CA,initialWindowSize:gA,connectionWindowSize:QA,pingInterval:UA,webSocket:YA,eventSource:IA}={}){
if(O!==void 0)throw new w("unsupported keepAlive, use pipelining=0 instead");if(r!==void 0)throw new w("unsupported socketTimeout, use headersTimeout & bodyTime\
out instead");if(_!==void 0)throw new w("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(V!==void 0)throw new w("unsupported idleTimeo\
ut, use keepAliveTimeout instead");if(v!==void 0)throw new w("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(cA!=null){if(!Number.isInteger(
cA)||cA<1)throw new w("invalid maxHeaderSize")}else cA=re();if(eA!=null&&typeof eA!="string")throw new w("invalid socketPath");if(K!=null&&(!Number.isFinite(K)||
K<0))throw new w("invalid connectTimeout");if(C!=null&&(!Number.isFinite(C)||C<=0))throw new w("invalid keepAliveTimeout");if(b!=null&&(!Number.isFinite(b)||b<=
0))throw new w("invalid keepAliveMaxTimeout");if(x!=null&&!Number.isFinite(x))throw new w("invalid keepAliveTimeoutThreshold");if(iA!=null&&(!Number.isInteger(iA)||
iA<0))throw new w("headersTimeout must be a positive integer or zero");if(EA!=null&&(!Number.isInteger(EA)||EA<0))throw new w("bodyTimeout must be a positive in\
teger or zero");if(uA!=null&&typeof uA!="function"&&typeof uA!="object")throw new w("connect must be a function or an object");if(WA!=null&&(!Number.isInteger(WA)||
WA<0))throw new w("maxRequestsPerClient must be a positive number");if(R!=null&&(typeof R!="string"||a.isIP(R)===0))throw new w("localAddress must be valid stri\
ng IP address");if(s!=null&&(!Number.isInteger(s)||s<-1))throw new w("maxResponseSize must be a positive number");if(q!=null&&(!Number.isInteger(q)||q<-1))throw new w(
"autoSelectFamilyAttemptTimeout must be a positive number");if(j!=null&&typeof j!="boolean")throw new w("allowH2 must be a valid boolean value");if(X!=null&&(typeof X!=
"number"||X<1))throw new w("maxConcurrentStreams must be a positive integer, greater than 0");if(CA!=null&&typeof CA!="boolean")throw new w("useH2c must be a va\
lid boolean value");if(gA!=null&&(!Number.isInteger(gA)||gA<1))throw new w("initialWindowSize must be a positive integer, greater than 0");if(QA!=null&&(!Number.
isInteger(QA)||QA<1))throw new w("connectionWindowSize must be a positive integer, greater than 0");if(UA!=null&&(typeof UA!="number"||!Number.isInteger(UA)||UA<
0))throw new w("pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:YA,eventSource:IA}),typeof uA!="function")uA=h({...oA,maxCachedSessions:yA,
allowH2:j,useH2c:CA,socketPath:eA,timeout:K,...typeof M=="boolean"?{autoSelectFamily:M,autoSelectFamilyAttemptTimeout:q}:void 0,...uA});else{const sA=uA;uA=(nA,MA)=>sA(
{...nA,...eA!=null?{socketPath:eA}:null,...j!=null?{allowH2:j}:null},MA)}this[c]=f.parseOrigin(J),this[aA]=uA,this[S]=BA??1,this[Z]=cA,this[G]=C??4e3,this[$]=b??
6e5,this[tA]=x??2e3,this[W]=this[G],this[A]=null,this[DA]=R??null,this[E]=0,this[o]=0,this[l]=`host: ${this[c].hostname}${this[c].port?`:${this[c].port}`:""}\r
`,this[wA]=EA??3e5,this[rA]=iA??3e5,this[NA]=HA??!0,this[TA]=WA,this[ZA]=null,this[GA]=s>-1?s:-1,this[AA]=null,this[VA]=X??100,this[m]=gA??262144,this[mA]=QA??524288,
this[_A]=UA??6e4,this[d]=[],this[D]=0,this[g]=0,this[FA]=sA=>XA(this,sA),this[kA]=sA=>qA(this,sA)}get pipelining(){return this[S]}set pipelining(J){this[S]=J,this[FA](
!0)}get stats(){return new p(this)}get[T](){return this[d].length-this[g]}get[y](){return this[g]-this[D]}get[k](){return this[d].length-this[D]}get[Y](){return!!this[AA]&&
!this[N]&&!this[AA].destroyed}get[I](){return!!(this[AA]?.busy(null)||this[k]>=(fA(this)||1)||this[T]>0)}[Q](J){OA(this),this.once("connect",J)}[lA](J,cA){const iA=new H(
this[c].origin,J,cA);return this[d].push(iA),this[E]||(f.bodyLength(iA.body)==null&&f.isIterable(iA.body)?(this[E]=1,queueMicrotask(()=>XA(this))):this[FA](!0)),
this[E]&&this[o]!==2&&this[I]&&(this[o]=2),this[o]<2}[bA](){return new Promise(J=>{this[k]?this[ZA]=J:J(null)})}[dA](J){return new Promise(cA=>{const iA=this[d].
splice(this[g]);for(let _=0;_<iA.length;_++){const K=iA[_];K!=null&&f.errorRequest(this,K,J)}const r=()=>{this[ZA]&&(this[ZA](),this[ZA]=null),cA(null)};this[AA]?
(this[AA].destroy(J,r),this[AA]=null):queueMicrotask(r),this[FA]()})}};function qA(J,cA){if(J[y]===0&&cA.code!=="UND_ERR_INFO"&&cA.code!=="UND_ERR_SOCKET"){B(J[g]===
J[D]);const iA=J[d].splice(J[D]);for(let r=0;r<iA.length;r++){const _=iA[r];_!=null&&f.errorRequest(J,_,cA)}B(J[k]===0)}}function OA(J){B(!J[N]),B(!J[AA]);let{host:cA,
hostname:iA,protocol:r,port:_}=J[c];if(iA[0]==="["){const K=iA.indexOf("]");B(K!==-1);const EA=iA.substring(1,K);B(a.isIPv6(EA)),iA=EA}J[N]=!0,U.beforeConnect.hasSubscribers&&
U.beforeConnect.publish({connectParams:{host:cA,hostname:iA,protocol:r,port:_,version:J[AA]?.version,servername:J[A],localAddress:J[DA]},connector:J[aA]});try{J[aA](
{host:cA,hostname:iA,protocol:r,port:_,servername:J[A],localAddress:J[DA]},(K,EA)=>{if(K){Ee(J,K,{host:cA,hostname:iA,protocol:r,port:_}),J[FA]();return}if(J.destroyed){
f.destroy(EA.on("error",Ae),new i),J[FA]();return}B(EA);try{J[AA]=EA.alpnProtocol==="h2"?Qe(J,EA):te(J,EA)}catch(V){EA.destroy().on("error",Ae),Ee(J,V,{host:cA,
hostname:iA,protocol:r,port:_}),J[FA]();return}J[N]=!1,EA[RA]=0,EA[TA]=J[TA],EA[t]=J,EA[F]=null,U.connected.hasSubscribers&&U.connected.publish({connectParams:{
host:cA,hostname:iA,protocol:r,port:_,version:J[AA]?.version,servername:J[A],localAddress:J[DA]},connector:J[aA],socket:EA}),J.emit("connect",J[c],[J]),J[FA]()})}catch(K){
Ee(J,K,{host:cA,hostname:iA,protocol:r,port:_}),J[FA]()}}function Ee(J,cA,{host:iA,hostname:r,protocol:_,port:K}){if(!J.destroyed){if(J[N]=!1,U.connectError.hasSubscribers&&
U.connectError.publish({connectParams:{host:iA,hostname:r,protocol:_,port:K,version:J[AA]?.version,servername:J[A],localAddress:J[DA]},connector:J[aA],error:cA}),
cA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(B(J[y]===0);J[T]>0&&J[d][J[g]].servername===J[A];){const EA=J[d][J[g]++];f.errorRequest(J,EA,cA)}else qA(J,cA);J.emit(
"connectionError",J[c],[J],cA)}}function zA(J){J[o]=0,J.emit("drain",J[c],[J])}function XA(J,cA){J[E]!==2&&(J[E]=2,ee(J,cA),J[E]=0,J[D]>256&&(J[d].splice(0,J[D]),
J[g]-=J[D],J[D]=0))}function ee(J,cA){for(;;){if(J.destroyed){B(J[T]===0);return}if(J[ZA]&&!J[k]){J[ZA](),J[ZA]=null;return}if(J[AA]&&J[AA].resume(),J[I])J[o]=2;else if(J[o]===
2){cA?(J[o]=1,queueMicrotask(()=>zA(J))):zA(J);continue}if(J[T]===0||J[y]>=(fA(J)||1))return;const iA=J[d][J[g]];if(iA===null)return;if(J[c].protocol==="https:"&&
J[A]!==iA.servername){if(J[y]>0)return;J[A]=iA.servername,J[AA]?.destroy(new u("servername changed"),()=>{J[AA]=null,XA(J)})}if(J[N])return;if(!J[AA]){OA(J);return}
if(J[AA].destroyed||J[AA].busy(iA))return;!iA.aborted&&J[AA].write(iA)?J[g]++:J[d].splice(J[g],1)}}P.exports=xA}}),Re=(0,z.P$)({"../../../work/main/node_modules\
/undici/lib/dispatcher/pool.js"(e,P){"use strict";var{PoolBase:B,kClients:a,kNeedDrain:n,kAddClient:f,kGetDispatcher:p,kRemoveClient:U}=xe(),H=Fe(),{InvalidArgumentError:L}=pA(),
w=vA(),{kUrl:u}=jA(),i=ce(),h=Symbol("options"),c=Symbol("connections"),A=Symbol("factory");function t(Q,E){return new H(Q,E)}var I=class extends B{constructor(Q,{
connections:E,factory:y=t,connect:T,connectTimeout:k,tls:d,maxCachedSessions:Y,socketPath:N,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:G,allowH2:l,clientTtl:g,
...D}={}){if(E!=null&&(!Number.isFinite(E)||E<0))throw new L("invalid connections");if(typeof y!="function")throw new L("factory must be a function.");if(T!=null&&
typeof T!="function"&&typeof T!="object")throw new L("connect must be a function or an object");typeof T!="function"&&(T=i({...d,maxCachedSessions:Y,allowH2:l,socketPath:N,
timeout:k,...typeof o=="boolean"?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:G}:void 0,...T})),super(D),this[c]=E||null,this[u]=w.parseOrigin(Q),this[h]=
{...w.deepClone(D),connect:T,allowH2:l,clientTtl:g,socketPath:N},this[h].interceptors=D.interceptors?{...D.interceptors}:void 0,this[A]=y,this.on("connect",(F,S)=>{
if(g!=null&&g>0)for(const W of S)Object.assign(W,{ttl:Date.now()})}),this.on("connectionError",(F,S,W)=>{for(const Z of S){const $=this[a].indexOf(Z);$!==-1&&this[a].
splice($,1)}})}[p](){const Q=this[h].clientTtl;for(const E of this[a])if(Q!=null&&Q>0&&E.ttl&&Date.now()-E.ttl>Q)this[U](E);else if(!E[n])return E;if(!this[c]||
this[a].length<this[c]){const E=this[A](this[u],this[h]);return this[f](E),E}}};P.exports=I}}),Bt=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatch\
er/agent.js"(e,P){"use strict";var{InvalidArgumentError:B,MaxOriginsReachedError:a}=pA(),{kClients:n,kRunning:f,kClose:p,kDestroy:U,kDispatch:H,kUrl:L}=jA(),w=ne(),
u=Re(),i=Fe(),h=vA(),c=Symbol("onConnect"),A=Symbol("onDisconnect"),t=Symbol("onConnectionError"),I=Symbol("onDrain"),Q=Symbol("factory"),E=Symbol("options"),y=Symbol(
"origins");function T(d,Y){return Y&&Y.connections===1?new i(d,Y):new u(d,Y)}var k=class extends w{constructor({factory:d=T,maxOrigins:Y=1/0,connect:N,tls:o,...G}={}){
if(typeof d!="function")throw new B("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!="object")throw new B("connect must be a function \
or an object");if(typeof Y!="number"||Number.isNaN(Y)||Y<=0)throw new B("maxOrigins must be a number greater than 0");super(G),N&&typeof N!="function"&&(N={...N}),
o&&typeof o!="function"&&(o={...o}),this[E]={...h.deepClone(G),maxOrigins:Y,connect:N,tls:o},this[Q]=d,this[n]=new Map,this[y]=new Set,this[I]=(l,g)=>{this.emit(
"drain",l,[this,...g])},this[c]=(l,g)=>{this.emit("connect",l,[this,...g])},this[A]=(l,g,D)=>{this.emit("disconnect",l,[this,...g],D)},this[t]=(l,g,D)=>{this.emit(
"connectionError",l,[this,...g],D)}}get[f](){let d=0;for(const{dispatcher:Y}of this[n].values())d+=Y[f];return d}[H](d,Y){let N;if(d.origin&&(typeof d.origin=="\
string"||d.origin instanceof URL))N=String(d.origin);else throw new B("opts.origin must be a non-empty string or URL.");if(this[y].size>=this[E].maxOrigins&&!this[y].
has(N))throw new a;const o=this[n].get(N);let G=o&&o.dispatcher;if(!G){const l=g=>{const D=this[n].get(N);D&&(g&&(D.count-=1),D.count<=0&&(this[n].delete(N),D.dispatcher.
destroyed||D.dispatcher.close()),this[y].delete(N))};G=this[Q](d.origin,this[E]).on("drain",this[I]).on("connect",(g,D)=>{const F=this[n].get(N);F&&(F.count+=1),
this[c](g,D)}).on("disconnect",(g,D,F)=>{l(!0),this[A](g,D,F)}).on("connectionError",(g,D,F)=>{l(!1),this[t](g,D,F)}),this[n].set(N,{count:0,dispatcher:G}),this[y].
add(N)}return G.dispatch(d,Y)}[p](){const d=[];for(const{dispatcher:Y}of this[n].values())d.push(Y.close());return this[n].clear(),Promise.all(d)}[U](d){const Y=[];
for(const{dispatcher:N}of this[n].values())Y.push(N.destroy(d));return this[n].clear(),Promise.all(Y)}get stats(){const d={};for(const{dispatcher:Y}of this[n].values())
Y.stats&&(d[Y[L].origin]=Y.stats);return d}};P.exports=k}}),It=(0,z.P$)({"../../../work/main/node_modules/undici/lib/core/socks5-utils.js"(e,P){"use strict";var{
Buffer:B}=(0,Be.D)(),a=(0,hA.g5)(),{InvalidArgumentError:n}=pA();function f(w){if(a.isIPv4(w)){const i=w.split(".").map(Number);return{type:1,buffer:B.from(i)}}
if(a.isIPv6(w))return{type:4,buffer:p(w)};const u=B.from(w,"utf8");if(u.length>255)throw new n("Domain name too long (max 255 bytes)");return{type:3,buffer:B.concat(
[B.from([u.length]),u])}}function p(w){const u=B.alloc(16);let i=w;if(w.includes(".")){const c=w.lastIndexOf(":"),A=w.slice(c+1);if(a.isIPv4(A)){const t=A.split(
".").map(Number),I=(t[0]<<8|t[1]).toString(16),Q=(t[2]<<8|t[3]).toString(16);i=`${w.slice(0,c)}:${I}:${Q}`}}const h=i.indexOf("::");if(h!==-1){const c=i.slice(0,
h),A=i.slice(h+2),t=c===""?[]:c.split(":"),I=A===""?[]:A.split(":");let Q=0;for(const E of t)u.writeUInt16BE(parseInt(E,16),Q),Q+=2;Q=16-I.length*2;for(const E of I)
u.writeUInt16BE(parseInt(E,16),Q),Q+=2}else{const c=i.split(":");for(let A=0;A<c.length;A++)u.writeUInt16BE(parseInt(c[A],16),A*2)}return u}function U(w,u,i){const h=B.
allocUnsafe(2);return h.writeUInt16BE(i,0),B.concat([B.from([w]),u,h])}function H(w,u=0){if(w.length<u+1)throw new n("Buffer too small to contain address type");
const i=w[u];let h,c=u+1;switch(i){case 1:{if(w.length<c+6)throw new n("Buffer too small for IPv4 address");h=Array.from(w.subarray(c,c+4)).join("."),c+=4;break}case 3:{
if(w.length<c+1)throw new n("Buffer too small for domain length");const t=w[c];if(c+=1,w.length<c+t+2)throw new n("Buffer too small for domain address");h=w.subarray(
c,c+t).toString("utf8"),c+=t;break}case 4:{if(w.length<c+18)throw new n("Buffer too small for IPv6 address");const t=[];for(let I=0;I<8;I++){const Q=w.readUInt16BE(
c+I*2);t.push(Q.toString(16))}h=t.join(":"),c+=16;break}default:throw new n(`Invalid address type: ${i}`)}if(w.length<c+2)throw new n("Buffer too small for port");
const A=w.readUInt16BE(c);return c+=2,{address:h,port:A,bytesRead:c-u}}function L(w){const u={1:"General SOCKS server failure",2:"Connection not allowed by rule\
set",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[w]||`Unknown \
SOCKS5 error code: ${w}`,i=new Error(u);return i.code=`SOCKS5_${w}`,i}P.exports={parseAddress:f,parseIPv6:p,buildAddressBuffer:U,parseResponseAddress:H,createReplyError:L}}}),
ot=(0,z.P$)({"../../../work/main/node_modules/undici/lib/core/socks5-client.js"(e,P){"use strict";var{EventEmitter:B}=(0,hA.YP)(),{Buffer:a}=(0,Be.D)(),{InvalidArgumentError:n,
Socks5ProxyError:f}=pA(),{debuglog:p}=(0,hA.Hr)(),{parseAddress:U}=It(),H=p("undici:socks5"),L=a.alloc(0),w=5,u={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},
i={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},h={IPV4:1,DOMAIN:3,IPV6:4},c={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,
CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},A={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenti\
cating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"},t=class extends B{constructor(I,Q={}){if(super(),
!I)throw new n("socket is required");this.socket=I,this.options=Q,this.state=A.INITIAL,this.buffer=L,this.onSocketData=this.onData.bind(this),this.onSocketError=
this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],Q.username&&Q.password&&this.authMethods.push(u.USERNAME_PASSWORD),this.authMethods.
push(u.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(I){H("rece\
ived data",I.length,"bytes in state",this.state),this.buffer=a.concat([this.buffer,I]);try{switch(this.state){case A.HANDSHAKING:this.handleHandshakeResponse();
break;case A.AUTHENTICATING:this.handleAuthResponse();break;case A.CONNECTING:this.handleConnectResponse();break}}catch(Q){this.onError(Q)}}onError(I){H("socket\
 error",I),this.state=A.ERROR,this.emit("error",I),this.destroy()}onClose(){H("socket closed"),this.state=A.CLOSED,this.emit("close")}destroy(){this.socket&&!this.
socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=A.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==A.INITIAL)throw new n(
"Handshake already started");H("starting handshake with",this.authMethods.length,"auth methods"),this.state=A.HANDSHAKING;const I=a.alloc(2+this.authMethods.length);
I[0]=w,I[1]=this.authMethods.length,this.authMethods.forEach((Q,E)=>{I[2+E]=Q}),this.socket.write(I)}handleHandshakeResponse(){if(this.buffer.length<2)return;const I=this.
buffer[0],Q=this.buffer[1];if(I!==w)throw new f(`Invalid SOCKS version: ${I}`,"UND_ERR_SOCKS5_VERSION");if(Q===u.NO_ACCEPTABLE)throw new f("No acceptable authen\
tication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),H("server selected auth method",Q),Q===u.NO_AUTH)this.markAuthenticated();else if(Q===
u.USERNAME_PASSWORD)this.state=A.AUTHENTICATING,this.sendAuthRequest();else throw new f(`Unsupported authentication method: ${Q}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){
const{username:I,password:Q}=this.options;if(!I||!Q)throw new n("Username and password required for authentication");H("sending username/password auth");const E=a.
from(I),y=a.from(Q);if(E.length>255||y.length>255)throw new n("Username or password too long");const T=a.alloc(3+E.length+y.length);T[0]=1,T[1]=E.length,E.copy(
T,2),T[2+E.length]=y.length,y.copy(T,3+E.length),this.socket.write(T)}handleAuthResponse(){if(this.buffer.length<2)return;const I=this.buffer[0],Q=this.buffer[1];
if(I!==1)throw new f(`Invalid auth sub-negotiation version: ${I}`,"UND_ERR_SOCKS5_AUTH_VERSION");if(Q!==0)throw new f("Authentication failed","UND_ERR_SOCKS5_AU\
TH_FAILED");this.buffer=this.buffer.subarray(2),H("authentication successful"),this.markAuthenticated()}connect(I,Q){if(this.state===A.CONNECTING||this.state===
A.CONNECTED)throw new n("Connection already in progress");if(this.state!==A.AUTHENTICATED)throw new n("Client must be authenticated before CONNECT");H("connecti\
ng to",I,Q),this.state=A.CONNECTING;const E=this.buildConnectRequest(i.CONNECT,I,Q);this.socket.write(E)}buildConnectRequest(I,Q,E){const{type:y,buffer:T}=U(Q),
k=a.alloc(4+T.length+2);return k[0]=w,k[1]=I,k[2]=0,k[3]=y,T.copy(k,4),k.writeUInt16BE(E,4+T.length),k}handleConnectResponse(){if(this.buffer.length<4)return;const I=this.
buffer[0],Q=this.buffer[1],E=this.buffer[3];if(I!==w)throw new f(`Invalid SOCKS version in reply: ${I}`,"UND_ERR_SOCKS5_REPLY_VERSION");let y=4;if(E===h.IPV4)y+=
6;else if(E===h.DOMAIN){if(this.buffer.length<5)return;y+=1+this.buffer[4]+2}else if(E===h.IPV6)y+=18;else throw new f(`Invalid address type in reply: ${E}`,"UN\
D_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<y)return;if(Q!==c.SUCCEEDED){const Y=this.getReplyErrorMessage(Q);throw new f(`SOCKS5 connection failed: ${Y}`,`U\
ND_ERR_SOCKS5_REPLY_${Q}`)}let T,k=4;if(E===h.IPV4)T=Array.from(this.buffer.subarray(k,k+4)).join("."),k+=4;else if(E===h.DOMAIN){const Y=this.buffer[k];k+=1,T=
this.buffer.subarray(k,k+Y).toString(),k+=Y}else if(E===h.IPV6){const Y=[];for(let N=0;N<8;N++){const o=this.buffer.readUInt16BE(k+N*2);Y.push(o.toString(16))}T=
Y.join(":"),k+=16}const d=this.buffer.readUInt16BE(k);this.buffer=L,this.state=A.CONNECTED,this.socket.removeListener("data",this.onSocketData),H("connected, bo\
und address:",T,"port:",d),this.emit("connected",{address:T,port:d})}getReplyErrorMessage(I){switch(I){case c.GENERAL_FAILURE:return"General SOCKS server failur\
e";case c.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case c.NETWORK_UNREACHABLE:return"Network unreachable";case c.HOST_UNREACHABLE:return"\
Host unreachable";case c.CONNECTION_REFUSED:return"Connection refused";case c.TTL_EXPIRED:return"TTL expired";case c.COMMAND_NOT_SUPPORTED:return"Command not su\
pported";case c.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown error code: ${I}`}}};P.exports={Socks5Client:t,AUTH_METHODS:u,
COMMANDS:i,ADDRESS_TYPES:h,REPLY_CODES:c,STATES:A}}}),Ct=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/socks5-proxy-agent.js"(e,P){"use stric\
t";var{URL:B}=(0,hA.qX)(),a,n=ne(),{InvalidArgumentError:f}=pA(),{Socks5Client:p,STATES:U}=ot(),{kDispatch:H,kClose:L,kDestroy:w}=jA(),u=Re(),i=ce(),{debuglog:h}=(0,hA.
Hr)(),c=h("undici:socks5-proxy"),A=Symbol("proxy url"),t=Symbol("proxy headers"),I=Symbol("proxy auth"),Q=Symbol("proxy protocol"),E=Symbol("pools"),y=Symbol("c\
onnector"),T=Symbol("request tls settings"),k=!1,d=class extends n{constructor(Y,N={}){if(super(),k||(process.emitWarning("SOCKS5 proxy support is experimental \
and subject to change","ExperimentalWarning"),k=!0),!Y)throw new f("Proxy URL is mandatory");const o=typeof Y=="string"?new B(Y):Y;if(o.protocol!=="socks5:"&&o.
protocol!=="socks:")throw new f("Proxy URL must use socks5:// or socks:// protocol");this[A]=o,this[t]=N.headers||{},this[Q]=N.proxyTls?"https:":"http:",this[T]=
N.requestTls,this[I]={username:N.username||(o.username?decodeURIComponent(o.username):null),password:N.password||(o.password?decodeURIComponent(o.password):null)},
this[y]=N.connect||i({...N.proxyTls,servername:N.proxyTls?.servername||o.hostname}),this[E]=new Map}async createSocks5Connection(Y,N){const o=this[A].hostname,G=parseInt(
this[A].port)||1080;c("creating SOCKS5 connection to",o,G);const l=await new Promise((D,F)=>{this[y]({hostname:o,host:o,port:G,protocol:this[Q]},(S,W)=>{S?F(S):
D(W)})}),g=new p(l,this[I]);return g.on("error",D=>{c("SOCKS5 error:",D),l.destroy()}),await g.handshake(),await new Promise((D,F)=>{const S=setTimeout(()=>{F(new Error(
"SOCKS5 authentication timeout"))},5e3),W=()=>{clearTimeout(S),g.removeListener("error",Z),D()},Z=$=>{clearTimeout(S),g.removeListener("authenticated",W),F($)};
g.state===U.AUTHENTICATED?(clearTimeout(S),D()):(g.once("authenticated",W),g.once("error",Z))}),await g.connect(Y,N),await new Promise((D,F)=>{const S=setTimeout(
()=>{F(new Error("SOCKS5 connection timeout"))},5e3),W=$=>{c("SOCKS5 tunnel established to",Y,N,"via",$),clearTimeout(S),g.removeListener("error",Z),D()},Z=$=>{
clearTimeout(S),g.removeListener("connected",W),F($)};g.once("connected",W),g.once("error",Z)}),l}[H](Y,N){const{origin:o}=Y;c("dispatching request to",o,"via S\
OCKS5");try{const G=String(o);let l=this[E].get(G);return(!l||l.destroyed||l.closed)&&(l=new u(o,{pipelining:Y.pipelining,connections:Y.connections,connect:async(g,D)=>{
try{const F=new B(o),S=F.hostname,W=parseInt(F.port)||(F.protocol==="https:"?443:80);c("establishing SOCKS5 connection to",S,W);const Z=await this.createSocks5Connection(
S,W);let $=Z;F.protocol==="https:"&&(a||(a=(0,hA.EI)()),c("upgrading to TLS"),$=a.connect({...this[T],socket:Z,servername:this[T]?.servername||S}),await new Promise(
(tA,rA)=>{$.once("secureConnect",tA),$.once("error",rA)})),D(null,$)}catch(F){c("SOCKS5 connection error:",F),D(F)}}}),this[E].set(G,l)),l[H](Y,N)}catch(G){if(c(
"dispatch error:",G),typeof N.onResponseError=="function")return N.onResponseError(null,G),!1;if(typeof N.onError=="function")return N.onError(G),!1;throw G}}async[L](){
const Y=[];for(const N of this[E].values())Y.push(N.close());this[E].clear(),await Promise.all(Y)}async[w](Y){const N=[];for(const o of this[E].values())N.push(
o.destroy(Y));this[E].clear(),await Promise.all(N)}};P.exports=d}}),st=(0,z.P$)({"../../../work/main/node_modules/undici/lib/dispatcher/proxy-agent.js"(e,P){"us\
e strict";var{kProxy:B,kClose:a,kDestroy:n,kDispatch:f}=jA(),p=Bt(),U=Re(),H=ne(),{InvalidArgumentError:L,RequestAbortedError:w,SecureProxyConnectionError:u}=pA(),
i=ce(),h=Fe(),{channels:c}=ie(),A=Ct(),t=Symbol("proxy agent"),I=Symbol("proxy client"),Q=Symbol("proxy headers"),E=Symbol("request tls settings"),y=Symbol("pro\
xy tls settings"),T=Symbol("connect endpoint function"),k=Symbol("tunnel proxy");function d(F){return F==="https:"?443:80}function Y(F,S){return new U(F,S)}var N=()=>{};
function o(F,S){return S.connections===1?new h(F,S):new U(F,S)}var G=class extends H{#A;constructor(F,{headers:S={},connect:W,factory:Z}){if(!F)throw new L("Pro\
xy URL is mandatory");super(),this[Q]=S,Z?this.#A=Z(F,{connect:W}):this.#A=new h(F,{connect:W})}[f](F,S){const W=S.onHeaders;S.onHeaders=function(rA,wA,NA){if(rA===
407){typeof S.onError=="function"&&S.onError(new L("Proxy Authentication Required (407)"));return}W&&W.call(this,rA,wA,NA)};const{origin:Z,path:$="/",headers:tA={}}=F;
if(F.path=Z+$,!("host"in tA)&&!("Host"in tA)){const{host:rA}=new URL(Z);tA.host=rA}return F.headers={...this[Q],...tA},this.#A[f](F,S)}[a](){return this.#A.close()}[n](F){
return this.#A.destroy(F)}},l=class extends H{constructor(F){if(!F||typeof F=="object"&&!(F instanceof URL)&&!F.uri)throw new L("Proxy uri is mandatory");const{
clientFactory:S=Y}=F;if(typeof S!="function")throw new L("Proxy opts.clientFactory must be a function.");const{proxyTunnel:W=!0}=F;super();const Z=this.#A(F),{href:$,
origin:tA,port:rA,protocol:wA,username:NA,password:aA,hostname:TA}=Z;if(this[B]={uri:$,protocol:wA},this[E]=F.requestTls,this[y]=F.proxyTls,this[Q]=F.headers||{},
this[k]=W,F.auth&&F.token)throw new L("opts.auth cannot be used in combination with opts.token");F.auth?this[Q]["proxy-authorization"]=`Basic ${F.auth}`:F.token?
this[Q]["proxy-authorization"]=F.token:NA&&aA&&(this[Q]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(NA)}:${decodeURIComponent(aA)}`).toString(
"base64")}`);const RA=i({...F.proxyTls});this[T]=i({...F.requestTls});const bA=F.factory||o,dA=(lA,DA)=>{const{protocol:GA}=new URL(lA);return this[B].protocol===
"socks5:"||this[B].protocol==="socks:"?new A(this[B].uri,{headers:this[Q],connect:RA,factory:bA,username:F.username||NA,password:F.password||aA,proxyTls:F.proxyTls,
requestTls:F.requestTls}):!this[k]&&GA==="http:"&&this[B].protocol==="http:"?new G(this[B].uri,{headers:this[Q],connect:RA,factory:bA}):bA(lA,DA)};wA==="socks5:"||
wA==="socks:"?this[I]=null:this[I]=S(Z,{connect:RA}),this[t]=new p({...F,factory:dA,connect:async(lA,DA)=>{if(!this[I]){DA(new L("Cannot establish tunnel connec\
tion without a proxy client"));return}let GA=lA.host;lA.port||(GA+=`:${d(lA.protocol)}`);try{const kA={origin:tA,port:rA,path:GA,signal:lA.signal,headers:{...this[Q],
host:lA.host,...lA.connections==null||lA.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[y]?.servername||TA},{socket:AA,statusCode:VA}=await this[I].
connect(kA);if(VA!==200){AA.on("error",N).destroy(),DA(new w(`Proxy response (${VA}) !== 200 when HTTP Tunneling`));return}if(c.proxyConnected.hasSubscribers&&c.
proxyConnected.publish({socket:AA,connectParams:kA}),lA.protocol!=="https:"){DA(null,AA);return}let m;this[E]?m=this[E].servername:m=lA.servername,this[T]({...lA,
servername:m,httpSocket:AA},DA)}catch(kA){kA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?DA(new u(kA)):DA(kA)}}})}dispatch(F,S){const W=g(F.headers);if(D(W),W&&!("hos\
t"in W)&&!("Host"in W)){const{host:Z}=new URL(F.origin);W.host=Z}return this[t].dispatch({...F,headers:W},S)}#A(F){return typeof F=="string"?new URL(F):F instanceof
URL?F:new URL(F.uri)}[a](){const F=[this[t].close()];return this[I]&&F.push(this[I].close()),Promise.all(F)}[n](){const F=[this[t].destroy()];return this[I]&&F.
push(this[I].destroy()),Promise.all(F)}};function g(F){if(Array.isArray(F)){const S={};for(let W=0;W<F.length;W+=2)S[F[W]]=F[W+1];return S}return F}function D(F){
if(F&&Object.keys(F).find(S=>S.toLowerCase()==="proxy-authorization"))throw new L("Proxy-Authorization should be sent in ProxyAgent constructor")}P.exports=l}}),
ae=(0,z.P$)({"required-builtin:async_hooks"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:async_hooks")}}),nt=(0,z.P$)({"../../../work/main/n\
ode_modules/undici/lib/api/readable.js"(e,P){"use strict";var B=SA(),{Readable:a}=(0,hA.z7)(),{RequestAbortedError:n,NotSupportedError:f,InvalidArgumentError:p,
AbortError:U}=pA(),H=vA(),{ReadableStreamFrom:L}=vA(),w=Symbol("kConsume"),u=Symbol("kReading"),i=Symbol("kBody"),h=Symbol("kAbort"),c=Symbol("kContentType"),A=Symbol(
"kContentLength"),t=Symbol("kUsed"),I=Symbol("kBytesRead"),Q=()=>{},E=class extends a{constructor({resume:g,abort:D,contentType:F="",contentLength:S,highWaterMark:W=64*
1024}){super({autoDestroy:!0,read:g,highWaterMark:W}),this._readableState.dataEmitted=!1,this[h]=D,this[w]=null,this[I]=0,this[i]=null,this[t]=!1,this[c]=F,this[A]=
Number.isFinite(S)?S:null,this[u]=!1}_destroy(g,D){!g&&!this._readableState.endEmitted&&(g=new n),g&&this[h](),this[t]?D(g):setImmediate(D,g)}on(g,D){return(g===
"data"||g==="readable")&&(this[u]=!0,this[t]=!0),super.on(g,D)}addListener(g,D){return this.on(g,D)}off(g,D){const F=super.off(g,D);return(g==="data"||g==="read\
able")&&(this[u]=this.listenerCount("data")>0||this.listenerCount("readable")>0),F}removeListener(g,D){return this.off(g,D)}push(g){return g&&(this[I]+=g.length,
this[w])?(G(this[w],g),this[u]?super.push(g):!0):super.push(g)}text(){return k(this,"text")}json(){return k(this,"json")}blob(){return k(this,"blob")}bytes(){return k(
this,"bytes")}arrayBuffer(){return k(this,"arrayBuffer")}async formData(){throw new f}get bodyUsed(){return H.isDisturbed(this)}get body(){return this[i]||(this[i]=
L(this),this[w]&&(this[i].getReader(),B(this[i].locked))),this[i]}dump(g){const D=g?.signal;if(D!=null&&(typeof D!="object"||!("aborted"in D)))return Promise.reject(
new p("signal must be an AbortSignal"));const F=g?.limit&&Number.isFinite(g.limit)?g.limit:128*1024;return D?.aborted?Promise.reject(D.reason??new U):this._readableState.
closeEmitted?Promise.resolve(null):new Promise((S,W)=>{if((this[A]&&this[A]>F||this[I]>F)&&this.destroy(new U),D){const Z=()=>{this.destroy(D.reason??new U)};D.
addEventListener("abort",Z),this.on("close",function(){D.removeEventListener("abort",Z),D.aborted?W(D.reason??new U):S(null)})}else this.on("close",S);this.on("\
error",Q).on("data",()=>{this[I]>F&&this.destroy()}).resume()})}setEncoding(g){return Buffer.isEncoding(g)&&(this._readableState.encoding=g),this}};function y(g){
return g[i]?.locked===!0||g[w]!==null}function T(g){return H.isDisturbed(g)||y(g)}function k(g,D){return B(!g[w]),new Promise((F,S)=>{if(T(g)){const W=g._readableState;
W.destroyed&&W.closeEmitted===!1?g.on("error",S).on("close",()=>{S(new TypeError("unusable"))}):S(W.errored??new TypeError("unusable"))}else queueMicrotask(()=>{
g[w]={type:D,stream:g,resolve:F,reject:S,length:0,body:[]},g.on("error",function(W){l(this[w],W)}).on("close",function(){this[w].body!==null&&l(this[w],new n)}),
d(g[w])})})}function d(g){if(g.body===null)return;const{_readableState:D}=g.stream;if(D.bufferIndex){const F=D.bufferIndex,S=D.buffer.length;for(let W=F;W<S;W++)
G(g,D.buffer[W])}else for(const F of D.buffer)G(g,F);for(D.endEmitted?o(this[w],this._readableState.encoding):g.stream.on("end",function(){o(this[w],this._readableState.
encoding)}),g.stream.resume();g.stream.read()!=null;);}function Y(g,D,F){if(g.length===0||D===0)return"";const S=g.length===1?g[0]:Buffer.concat(g,D),W=S.length,
Z=W>2&&S[0]===239&&S[1]===187&&S[2]===191?3:0;return!F||F==="utf8"||F==="utf-8"?S.utf8Slice(Z,W):S.subarray(Z,W).toString(F)}function N(g,D){if(g.length===0||D===
0)return new Uint8Array(0);if(g.length===1)return new Uint8Array(g[0]);const F=new Uint8Array(Buffer.allocUnsafeSlow(D).buffer);let S=0;for(let W=0;W<g.length;++W){
const Z=g[W];F.set(Z,S),S+=Z.length}return F}function o(g,D){const{type:F,body:S,resolve:W,stream:Z,length:$}=g;try{F==="text"?W(Y(S,$,D)):F==="json"?W(JSON.parse(
Y(S,$,D))):F==="arrayBuffer"?W(N(S,$).buffer):F==="blob"?W(new Blob(S,{type:Z[c]})):F==="bytes"&&W(N(S,$)),l(g)}catch(tA){Z.destroy(tA)}}function G(g,D){g.length+=
D.length,g.body.push(D)}function l(g,D){g.body!==null&&(D?g.reject(D):g.resolve(),g.type=null,g.stream=null,g.resolve=null,g.reject=null,g.length=0,g.body=null)}
P.exports={Readable:E,chunksDecode:Y}}}),it=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/api-request.js"(e,P){"use strict";var B=SA(),{AsyncResource:a}=ae(),
{Readable:n}=nt(),{InvalidArgumentError:f,RequestAbortedError:p}=pA(),U=vA();function H(){}var L=class extends a{constructor(u,i){if(!u||typeof u!="object")throw new f(
"invalid opts");const{signal:h,method:c,opaque:A,body:t,onInfo:I,responseHeaders:Q,highWaterMark:E}=u;try{if(typeof i!="function")throw new f("invalid callback");
if(E!=null&&(!Number.isFinite(E)||E<0))throw new f("invalid highWaterMark");if(h&&typeof h.on!="function"&&typeof h.addEventListener!="function")throw new f("si\
gnal must be an EventEmitter or EventTarget");if(c==="CONNECT")throw new f("invalid method");if(I&&typeof I!="function")throw new f("invalid onInfo callback");super(
"UNDICI_REQUEST")}catch(y){throw U.isStream(t)&&U.destroy(t.on("error",H),y),y}this.method=c,this.responseHeaders=Q||null,this.opaque=A||null,this.callback=i,this.
res=null,this.abort=null,this.body=t,this.trailers={},this.context=null,this.onInfo=I||null,this.highWaterMark=E,this.reason=null,this.removeAbortListener=null,
h?.aborted?this.reason=h.reason??new p:h&&(this.removeAbortListener=U.addAbortListener(h,()=>{this.reason=h.reason??new p,this.res?U.destroy(this.res.on("error",
H),this.reason):this.abort&&this.abort(this.reason)}))}onConnect(u,i){if(this.reason){u(this.reason);return}B(this.callback),this.abort=u,this.context=i}onHeaders(u,i,h,c){
const{callback:A,opaque:t,abort:I,context:Q,responseHeaders:E,highWaterMark:y}=this,T=E==="raw"?U.parseRawHeaders(i):U.parseHeaders(i);if(u<200){this.onInfo&&this.
onInfo({statusCode:u,headers:T});return}const k=E==="raw"?U.parseHeaders(i):T,d=k["content-type"],Y=k["content-length"],N=new n({resume:h,abort:I,contentType:d,
contentLength:this.method!=="HEAD"&&Y?Number(Y):null,highWaterMark:y});if(this.removeAbortListener&&(N.on("close",this.removeAbortListener),this.removeAbortListener=
null),this.callback=null,this.res=N,A!==null)try{this.runInAsyncScope(A,null,null,{statusCode:u,statusText:c,headers:T,trailers:this.trailers,opaque:t,body:N,context:Q})}catch(o){
this.res=null,U.destroy(N.on("error",H),o),queueMicrotask(()=>{throw o})}}onData(u){return this.res.push(u)}onComplete(u){U.parseHeaders(u,this.trailers),this.res.
push(null)}onError(u){const{res:i,callback:h,body:c,opaque:A}=this;h&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(h,null,u,{opaque:A})})),i&&(this.
res=null,queueMicrotask(()=>{U.destroy(i.on("error",H),u)})),c&&(this.body=null,U.isStream(c)&&(c.on("error",H),U.destroy(c,u))),this.removeAbortListener&&(this.
removeAbortListener(),this.removeAbortListener=null)}};function w(u,i){if(i===void 0)return new Promise((h,c)=>{w.call(this,u,(A,t)=>A?c(A):h(t))});try{const h=new L(
u,i);this.dispatch(u,h)}catch(h){if(typeof i!="function")throw h;const c=u?.opaque;queueMicrotask(()=>i(h,{opaque:c}))}}P.exports=w,P.exports.RequestHandler=L}}),
ue=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/abort-signal.js"(e,P){"use strict";var{addAbortListener:B}=vA(),{RequestAbortedError:a}=pA(),n=Symbol(
"kListener"),f=Symbol("kSignal");function p(L){L.abort?L.abort(L[f]?.reason):L.reason=L[f]?.reason??new a,H(L)}function U(L,w){if(L.reason=null,L[f]=null,L[n]=null,
!!w){if(w.aborted){p(L);return}L[f]=w,L[n]=()=>{p(L)},B(L[f],L[n])}}function H(L){L[f]&&("removeEventListener"in L[f]?L[f].removeEventListener("abort",L[n]):L[f].
removeListener("abort",L[n]),L[f]=null,L[n]=null)}P.exports={addSignal:U,removeSignal:H}}}),at=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/api-str\
eam.js"(e,P){"use strict";var B=SA(),{finished:a}=(0,hA.z7)(),{AsyncResource:n}=ae(),{InvalidArgumentError:f,InvalidReturnValueError:p}=pA(),U=vA(),{addSignal:H,
removeSignal:L}=ue();function w(){}var u=class extends n{constructor(h,c,A){if(!h||typeof h!="object")throw new f("invalid opts");const{signal:t,method:I,opaque:Q,
body:E,onInfo:y,responseHeaders:T}=h;try{if(typeof A!="function")throw new f("invalid callback");if(typeof c!="function")throw new f("invalid factory");if(t&&typeof t.
on!="function"&&typeof t.addEventListener!="function")throw new f("signal must be an EventEmitter or EventTarget");if(I==="CONNECT")throw new f("invalid method");
if(y&&typeof y!="function")throw new f("invalid onInfo callback");super("UNDICI_STREAM")}catch(k){throw U.isStream(E)&&U.destroy(E.on("error",w),k),k}this.responseHeaders=
T||null,this.opaque=Q||null,this.factory=c,this.callback=A,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=E,this.onInfo=y||null,U.
isStream(E)&&E.on("error",k=>{this.onError(k)}),H(this,t)}onConnect(h,c){if(this.reason){h(this.reason);return}B(this.callback),this.abort=h,this.context=c}onHeaders(h,c,A,t){
const{factory:I,opaque:Q,context:E,responseHeaders:y}=this,T=y==="raw"?U.parseRawHeaders(c):U.parseHeaders(c);if(h<200){this.onInfo&&this.onInfo({statusCode:h,headers:T});
return}if(this.factory=null,I===null)return;const k=this.runInAsyncScope(I,null,{statusCode:h,headers:T,opaque:Q,context:E});if(!k||typeof k.write!="function"||
typeof k.end!="function"||typeof k.on!="function")throw new p("expected Writable");return a(k,{readable:!1},d=>{const{callback:Y,res:N,opaque:o,trailers:G,abort:l}=this;
this.res=null,(d||!N?.readable)&&U.destroy(N,d),this.callback=null,this.runInAsyncScope(Y,null,d||null,{opaque:o,trailers:G}),d&&l()}),k.on("drain",A),this.res=
k,(k.writableNeedDrain!==void 0?k.writableNeedDrain:k._writableState?.needDrain)!==!0}onData(h){const{res:c}=this;return c?c.write(h):!0}onComplete(h){const{res:c}=this;
L(this),c&&(this.trailers=U.parseHeaders(h),c.end())}onError(h){const{res:c,callback:A,opaque:t,body:I}=this;L(this),this.factory=null,c?(this.res=null,U.destroy(
c,h)):A&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(A,null,h,{opaque:t})})),I&&(this.body=null,U.destroy(I,h))}};function i(h,c,A){if(A===void 0)
return new Promise((t,I)=>{i.call(this,h,c,(Q,E)=>Q?I(Q):t(E))});try{const t=new u(h,c,A);this.dispatch(h,t)}catch(t){if(typeof A!="function")throw t;const I=h?.
opaque;queueMicrotask(()=>A(t,{opaque:I}))}}P.exports=i}}),ht=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/api-pipeline.js"(e,P){"use strict";var{Readable:B,
Duplex:a,PassThrough:n}=(0,hA.z7)(),f=SA(),{AsyncResource:p}=ae(),{InvalidArgumentError:U,InvalidReturnValueError:H,RequestAbortedError:L}=pA(),w=vA(),{addSignal:u,
removeSignal:i}=ue();function h(){}var c=Symbol("resume"),A=class extends B{constructor(){super({autoDestroy:!0}),this[c]=null}_read(){const{[c]:E}=this;E&&(this[c]=
null,E())}_destroy(E,y){this._read(),y(E)}},t=class extends B{constructor(E){super({autoDestroy:!0}),this[c]=E}_read(){this[c]()}_destroy(E,y){!E&&!this._readableState.
endEmitted&&(E=new L),y(E)}},I=class extends p{constructor(E,y){if(!E||typeof E!="object")throw new U("invalid opts");if(typeof y!="function")throw new U("inval\
id handler");const{signal:T,method:k,opaque:d,onInfo:Y,responseHeaders:N}=E;if(T&&typeof T.on!="function"&&typeof T.addEventListener!="function")throw new U("si\
gnal must be an EventEmitter or EventTarget");if(k==="CONNECT")throw new U("invalid method");if(Y&&typeof Y!="function")throw new U("invalid onInfo callback");super(
"UNDICI_PIPELINE"),this.opaque=d||null,this.responseHeaders=N||null,this.handler=y,this.abort=null,this.context=null,this.onInfo=Y||null,this.req=new A().on("er\
ror",h),this.ret=new a({readableObjectMode:E.objectMode,autoDestroy:!0,read:()=>{const{body:o}=this;o?.resume&&o.resume()},write:(o,G,l)=>{const{req:g}=this;g.push(
o,G)||g._readableState.destroyed?l():g[c]=l},destroy:(o,G)=>{const{body:l,req:g,res:D,ret:F,abort:S}=this;!o&&!F._readableState.endEmitted&&(o=new L),S&&o&&S(),
w.destroy(l,o),w.destroy(g,o),w.destroy(D,o),i(this),G(o)}}).on("prefinish",()=>{const{req:o}=this;o.push(null)}),this.res=null,u(this,T)}onConnect(E,y){const{res:T}=this;
if(this.reason){E(this.reason);return}f(!T,"pipeline cannot be retried"),this.abort=E,this.context=y}onHeaders(E,y,T){const{opaque:k,handler:d,context:Y}=this;if(E<
200){if(this.onInfo){const o=this.responseHeaders==="raw"?w.parseRawHeaders(y):w.parseHeaders(y);this.onInfo({statusCode:E,headers:o})}return}this.res=new t(T);
let N;try{this.handler=null;const o=this.responseHeaders==="raw"?w.parseRawHeaders(y):w.parseHeaders(y);N=this.runInAsyncScope(d,null,{statusCode:E,headers:o,opaque:k,
body:this.res,context:Y})}catch(o){throw this.res.on("error",h),o}if(!N||typeof N.on!="function")throw new H("expected Readable");N.on("data",o=>{const{ret:G,body:l}=this;
!G.push(o)&&l.pause&&l.pause()}).on("error",o=>{const{ret:G}=this;w.destroy(G,o)}).on("end",()=>{const{ret:o}=this;o.push(null)}).on("close",()=>{const{ret:o}=this;
o._readableState.ended||w.destroy(o,new L)}),this.body=N}onData(E){const{res:y}=this;return y.push(E)}onComplete(E){const{res:y}=this;y.push(null)}onError(E){const{
ret:y}=this;this.handler=null,w.destroy(y,E)}};function Q(E,y){try{const T=new I(E,y);return this.dispatch({...E,body:T.req},T),T.ret}catch(T){return new n().destroy(
T)}}P.exports=Q}}),ct=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/api-upgrade.js"(e,P){"use strict";var{InvalidArgumentError:B,SocketError:a}=pA(),
{AsyncResource:n}=ae(),f=SA(),p=vA(),{kHTTP2Stream:U}=jA(),{addSignal:H,removeSignal:L}=ue(),w=class extends n{constructor(i,h){if(!i||typeof i!="object")throw new B(
"invalid opts");if(typeof h!="function")throw new B("invalid callback");const{signal:c,opaque:A,responseHeaders:t}=i;if(c&&typeof c.on!="function"&&typeof c.addEventListener!=
"function")throw new B("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=t||null,this.opaque=A||null,this.callback=h,
this.abort=null,this.context=null,H(this,c)}onConnect(i,h){if(this.reason){i(this.reason);return}f(this.callback),this.abort=i,this.context=null}onHeaders(){throw new a(
"bad upgrade",null)}onUpgrade(i,h,c){f(c[U]===!0?i===200:i===101);const{callback:A,opaque:t,context:I}=this;L(this),this.callback=null;const Q=this.responseHeaders===
"raw"?p.parseRawHeaders(h):p.parseHeaders(h);this.runInAsyncScope(A,null,null,{headers:Q,socket:c,opaque:t,context:I})}onError(i){const{callback:h,opaque:c}=this;
L(this),h&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(h,null,i,{opaque:c})}))}};function u(i,h){if(h===void 0)return new Promise((c,A)=>{u.call(
this,i,(t,I)=>t?A(t):c(I))});try{const c=new w(i,h),A={...i,method:i.method||"GET",upgrade:i.protocol||"Websocket"};this.dispatch(A,c)}catch(c){if(typeof h!="fu\
nction")throw c;const A=i?.opaque;queueMicrotask(()=>h(c,{opaque:A}))}}P.exports=u}}),lt=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/api-connect.j\
s"(e,P){"use strict";var B=SA(),{AsyncResource:a}=ae(),{InvalidArgumentError:n,SocketError:f}=pA(),p=vA(),{addSignal:U,removeSignal:H}=ue(),L=class extends a{constructor(u,i){
if(!u||typeof u!="object")throw new n("invalid opts");if(typeof i!="function")throw new n("invalid callback");const{signal:h,opaque:c,responseHeaders:A}=u;if(h&&
typeof h.on!="function"&&typeof h.addEventListener!="function")throw new n("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=
c||null,this.responseHeaders=A||null,this.callback=i,this.abort=null,U(this,h)}onConnect(u,i){if(this.reason){u(this.reason);return}B(this.callback),this.abort=
u,this.context=i}onHeaders(){throw new f("bad connect",null)}onUpgrade(u,i,h){const{callback:c,opaque:A,context:t}=this;H(this),this.callback=null;let I=i;I!=null&&
(I=this.responseHeaders==="raw"?p.parseRawHeaders(i):p.parseHeaders(i)),this.runInAsyncScope(c,null,null,{statusCode:u,headers:I,socket:h,opaque:A,context:t})}onError(u){
const{callback:i,opaque:h}=this;H(this),i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(i,null,u,{opaque:h})}))}};function w(u,i){if(i===void 0)
return new Promise((h,c)=>{w.call(this,u,(A,t)=>A?c(A):h(t))});try{const h=new L(u,i),c={...u,method:"CONNECT"};this.dispatch(c,h)}catch(h){if(typeof i!="functi\
on")throw h;const c=u?.opaque;queueMicrotask(()=>i(h,{opaque:c}))}}P.exports=w}}),Dt=(0,z.P$)({"../../../work/main/node_modules/undici/lib/api/index.js"(e,P){"u\
se strict";P.exports.request=it(),P.exports.stream=at(),P.exports.pipeline=ht(),P.exports.upgrade=ct(),P.exports.connect=lt()}}),ut=(0,z.f1)(st()),Nt=(0,z.f1)(ge()),
dt=(0,z.f1)(Dt());Object.assign(Nt.default.prototype,dt.default);var wt=(e,{dispatcher:P,...B})=>{const{origin:a,pathname:n,search:f}=new URL(e);return P.request(
{...B,origin:a,path:n+f})},yt=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]);function Ft(e,P){const B=new ut.
default({uri:e.href,requestTls:{...P},proxyTunnel:!1});return{send:async({url:a,method:n,headers:f,body:p,timeoutMs:U,signal:H,maxBytes:L,isFresh:w})=>{H.throwIfAborted();
const u=AbortSignal.timeout(U);try{const i=await wt(a,{method:n,headers:{...f},dispatcher:B,signal:AbortSignal.any([H,u]),reset:w,...p===void 0?{}:{body:p}}),h=Object.
fromEntries(Object.entries(i.headers).map(([c,A])=>[c,typeof A=="string"?A:void 0]));return{status:i.statusCode,headers:h,...await(0,JA.C)(i.body,(0,JA.A)(i.statusCode,
L))}}catch(i){if(H.throwIfAborted(),u.aborted)throw new Ie.wC("ETIMEDOUT",`no answer within ${U/1e3} s`,!0,i);const{code:h,message:c}=(0,Ie.Ic)(i);throw new Ie.
wC(h,`${c} (through the proxy ${e.host})`,!yt.has(h),i)}},close:()=>{B.destroy().catch(()=>{})}}}})};
