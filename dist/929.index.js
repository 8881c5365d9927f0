"use strict";exports.id=929,exports.ids=[929],exports.modules={51:((Se,se,KA)=>{KA.d(se,{D:()=>Ie});var hA=KA(1660),JA=KA(9596),Ie=(0,JA.P$)({"required-builtin:buffer"(re,LA){
LA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:buffer")}})}),9348:((Se,se,KA)=>{KA.d(se,{EI:()=>pA,Hr:()=>jA,YP:()=>Ie,g5:()=>z,n5:()=>re,qX:()=>de,
z7:()=>LA});var hA=KA(1660),JA=KA(9596),Ie=(0,JA.P$)({"required-builtin:events"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:events")}}),
re=(0,JA.P$)({"required-builtin:http"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:http")}}),LA=(0,JA.P$)({"required-builtin:stream"(ge,SA){
SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:stream")}}),z=(0,JA.P$)({"required-builtin:net"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode(
"node:net")}}),jA=(0,JA.P$)({"required-builtin:util"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:util")}}),pA=(0,JA.P$)({"required-buil\
tin:tls"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.Yp)(hA.VY)).requireOfNode("node:tls")}}),de=(0,JA.P$)({"required-builtin:url"(ge,SA){SA.exports=((0,hA.e7)(),(0,JA.
Yp)(hA.VY)).requireOfNode("node:url")}})}),4612:((Se,se,KA)=>{KA.r(se),KA.d(se,{createProxyWire:()=>wt});var hA=KA(9348),JA=KA(4256),Ie=KA(4054),re=KA(51),LA=KA(
1660),z=KA(9596),jA=(0,z.P$)({"node_modules/undici/lib/core/symbols.js"(e,P){"use strict";P.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol(
"dispatch"),kUrl:Symbol("url"),kRedirectCacheControl:Symbol("redirect cache control"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("que\
ue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max \
keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("ke\
ep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),
kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("block\
ing"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response\
 size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol(
"constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHTTP2InitialWindowSize:Symbol(
"http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol(
"http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol(
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}}),pA=(0,z.P$)({"node_modules/undici/lib/core/e\
rrors.js"(e,P){"use strict";var r=Symbol.for("undici.error.UND_ERR"),a=class extends Error{constructor(m,mA){super(m,mA),this.name="UndiciError",this.code="UND_\
ERR"}static[Symbol.hasInstance](m){return m&&m[r]===!0}get[r](){return!0}},n=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),f=class extends a{constructor(m){
super(m),this.name="ConnectTimeoutError",this.message=m||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[n]===
!0}get[n](){return!0}},p=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),U=class extends a{constructor(m){super(m),this.name="HeadersTimeoutError",this.message=
m||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[p]===!0}get[p](){return!0}},H=Symbol.for("undici.error.\
UND_ERR_HEADERS_OVERFLOW"),L=class extends a{constructor(m){super(m),this.name="HeadersOverflowError",this.message=m||"Headers Overflow Error",this.code="UND_ER\
R_HEADERS_OVERFLOW"}static[Symbol.hasInstance](m){return m&&m[H]===!0}get[H](){return!0}},y=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),u=class extends a{constructor(m){
super(m),this.name="BodyTimeoutError",this.message=m||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[y]===!0}get[y](){
return!0}},i=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),h=class extends a{constructor(m){super(m),this.name="InvalidArgumentError",this.message=m||"Invalid \
Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](m){return m&&m[i]===!0}get[i](){return!0}},c=Symbol.for("undici.error.UND_ERR_INVALID\
_RETURN_VALUE"),A=class extends a{constructor(m){super(m),this.name="InvalidReturnValueError",this.message=m||"Invalid Return Value Error",this.code="UND_ERR_IN\
VALID_RETURN_VALUE"}static[Symbol.hasInstance](m){return m&&m[c]===!0}get[c](){return!0}},t=Symbol.for("undici.error.UND_ERR_ABORT"),I=class extends a{constructor(m){
super(m),this.name="AbortError",this.message=m||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](m){return m&&m[t]===!0}get[t](){
return!0}},Q=Symbol.for("undici.error.UND_ERR_ABORTED"),E=class extends I{constructor(m){super(m),this.name="AbortError",this.message=m||"Request aborted",this.
code="UND_ERR_ABORTED"}static[Symbol.hasInstance](m){return m&&m[Q]===!0}get[Q](){return!0}},F=Symbol.for("undici.error.UND_ERR_INFO"),T=class extends a{constructor(m){
super(m),this.name="InformationalError",this.message=m||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](m){return m&&m[F]===!0}get[F](){
return!0}},k=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),d=class extends a{constructor(m){super(m),this.name="RequestContentLengthMismatchErr\
or",this.message=m||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](m){return m&&
m[k]===!0}get[k](){return!0}},Y=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),N=class extends a{constructor(m){super(m),this.name="ResponseCont\
entLengthMismatchError",this.message=m||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](m){return m&&m[Y]===!0}get[Y](){return!0}},o=Symbol.for("undici.error.UND_ERR_DESTROYED"),G=class extends a{constructor(m){super(m),this.name="Clie\
ntDestroyedError",this.message=m||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](m){return m&&m[o]===!0}get[o](){return!0}},
l=Symbol.for("undici.error.UND_ERR_CLOSED"),g=class extends a{constructor(m){super(m),this.name="ClientClosedError",this.message=m||"The client is closed",this.
code="UND_ERR_CLOSED"}static[Symbol.hasInstance](m){return m&&m[l]===!0}get[l](){return!0}},D=Symbol.for("undici.error.UND_ERR_SOCKET"),w=class extends a{constructor(m,mA){
super(m),this.name="SocketError",this.message=m||"Socket error",this.code="UND_ERR_SOCKET",this.socket=mA}static[Symbol.hasInstance](m){return m&&m[D]===!0}get[D](){
return!0}},S=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),W=class extends a{constructor(m){super(m),this.name="NotSupportedError",this.message=m||"Not suppo\
rted error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](m){return m&&m[S]===!0}get[S](){return!0}},Z=Symbol.for("undici.error.UND_ERR_BPL_MISSI\
NG_UPSTREAM"),$=class extends a{constructor(m){super(m),this.name="MissingUpstreamError",this.message=m||"No upstream has been added to the BalancedPool",this.code=
"UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](m){return m&&m[Z]===!0}get[Z](){return!0}},tA=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),BA=class extends Error{constructor(m,mA,wA){
super(m),this.name="HTTPParserError",this.code=mA?`HPE_${mA}`:void 0,this.data=wA?wA.toString():void 0}static[Symbol.hasInstance](m){return m&&m[tA]===!0}get[tA](){
return!0}},yA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE"),NA=class extends a{constructor(m){super(m),this.name="ResponseExceededMaxSizeError",this.
message=m||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](m){return m&&m[yA]===!0}get[yA](){return!0}},
aA=Symbol.for("undici.error.UND_ERR_REQ_RETRY"),TA=class extends a{constructor(m,mA,{headers:wA,data:_A}){super(m),this.name="RequestRetryError",this.message=m||
"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=mA,this.data=_A,this.headers=wA}static[Symbol.hasInstance](m){return m&&m[aA]===!0}get[aA](){
return!0}},RA=Symbol.for("undici.error.UND_ERR_RESPONSE"),bA=class extends a{constructor(m,mA,{headers:wA,body:_A}){super(m),this.name="ResponseError",this.message=
m||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=mA,this.body=_A,this.headers=wA}static[Symbol.hasInstance](m){return m&&m[RA]===!0}get[RA](){return!0}},
dA=Symbol.for("undici.error.UND_ERR_PRX_TLS"),lA=class extends a{constructor(m,mA,wA={}){super(mA,{cause:m,...wA}),this.name="SecureProxyConnectionError",this.message=
mA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=m}static[Symbol.hasInstance](m){return m&&m[dA]===!0}get[dA](){return!0}},DA=Symbol.
for("undici.error.UND_ERR_MAX_ORIGINS_REACHED"),GA=class extends a{constructor(m){super(m),this.name="MaxOriginsReachedError",this.message=m||"Maximum allowed o\
rigins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](m){return m&&m[DA]===!0}get[DA](){return!0}},kA=class extends a{constructor(m,mA){
super(m),this.name="Socks5ProxyError",this.message=m||"SOCKS5 proxy error",this.code=mA||"UND_ERR_SOCKS5"}},AA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_\
EXCEEDED"),VA=class extends a{constructor(m){super(m),this.name="MessageSizeExceededError",this.message=m||"Max decompressed message size exceeded",this.code="U\
ND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](m){return m&&m[AA]===!0}get[AA](){return!0}};P.exports={AbortError:I,HTTPParserError:BA,UndiciError:a,
HeadersTimeoutError:U,HeadersOverflowError:L,BodyTimeoutError:u,RequestContentLengthMismatchError:d,ConnectTimeoutError:f,InvalidArgumentError:h,InvalidReturnValueError:A,
RequestAbortedError:E,ClientDestroyedError:G,ClientClosedError:g,InformationalError:T,SocketError:w,NotSupportedError:W,ResponseContentLengthMismatchError:N,BalancedPoolMissingUpstreamError:$,
ResponseExceededMaxSizeError:NA,RequestRetryError:TA,ResponseError:bA,SecureProxyConnectionError:lA,MaxOriginsReachedError:GA,Socks5ProxyError:kA,MessageSizeExceededError:VA}}}),
de=(0,z.P$)({"node_modules/undici/lib/handler/wrap-handler.js"(e,P){"use strict";var{InvalidArgumentError:r}=pA();P.exports=class Je{#A;constructor(f){this.#A=f}static wrap(f){
return f.onRequestStart?f:new Je(f)}onConnect(f,p){return this.#A.onConnect?.(f,p)}onResponseStarted(){return this.#A.onResponseStarted?.()}onHeaders(f,p,U,H){return this.#A.
onHeaders?.(f,p,U,H)}onUpgrade(f,p,U){return this.#A.onUpgrade?.(f,p,U)}onData(f){return this.#A.onData?.(f)}onComplete(f){return this.#A.onComplete?.(f)}onError(f){
if(!this.#A.onError)throw f;return this.#A.onError?.(f)}onRequestStart(f,p){this.#A.onConnect?.(U=>f.abort(U),p)}onRequestUpgrade(f,p,U,H){const L=[];for(const[
y,u]of Object.entries(U))L.push(Buffer.from(y,"latin1"),a(u));this.#A.onUpgrade?.(p,L,H)}onResponseStart(f,p,U,H){const L=[];for(const[y,u]of Object.entries(U))
L.push(Buffer.from(y,"latin1"),a(u));this.#A.onHeaders?.(p,L,()=>f.resume(),H)===!1&&f.pause()}onResponseData(f,p){this.#A.onData?.(p)===!1&&f.pause()}onResponseEnd(f,p){
const U=[];for(const[H,L]of Object.entries(p))U.push(Buffer.from(H,"latin1"),a(L));this.#A.onComplete?.(U)}onResponseError(f,p){if(!this.#A.onError)throw new r(
"invalid onError method");this.#A.onError?.(p)}};function a(n){return Array.isArray(n)?n.map(f=>Buffer.from(f,"latin1")):Buffer.from(n,"latin1")}}}),ge=(0,z.P$)(
{"node_modules/undici/lib/dispatcher/dispatcher.js"(e,P){"use strict";var r=(0,hA.YP)(),a=de(),n=p=>(U,H)=>p(U,a.wrap(H)),f=class extends r{dispatch(){throw new Error(
"not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...p){const U=Array.isArray(p[0])?p[0]:p;let H=this.
dispatch.bind(this);for(const L of U)if(L!=null){if(typeof L!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof L}`);if(H=
L(H),H=n(H),H==null||typeof H!="function"||H.length!==2)throw new TypeError("invalid interceptor")}return new Proxy(this,{get:(L,y)=>y==="dispatch"?H:L[y]})}};P.
exports=f}}),SA=(0,z.P$)({"required-builtin:assert"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:assert")}}),Oe=(0,z.P$)({"required-builtin:\
querystring"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:querystring")}}),fe=(0,z.P$)({"node_modules/undici/lib/util/timers.js"(e,P){"use s\
trict";var r=0,a=1e3,n=(a>>1)-1,f,p=Symbol("kFastTimer"),U=[],H=-2,L=-1,y=0,u=1;function i(){r+=n;let A=0,t=U.length;for(;A<t;){const I=U[A];I._state===y?(I._idleStart=
r-n,I._state=u):I._state===u&&r>=I._idleStart+I._idleTimeout&&(I._state=L,I._idleStart=-1,I._onTimeout(I._timerArg)),I._state===L?(I._state=H,--t!==0&&(U[A]=U[t])):
++A}U.length=t,U.length!==0&&h()}function h(){f?.refresh?f.refresh():(clearTimeout(f),f=setTimeout(i,n),f?.unref())}var c=class{[p]=!0;_state=H;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,I){
this._onTimeout=A,this._idleTimeout=t,this._timerArg=I,this.refresh()}refresh(){this._state===H&&U.push(this),(!f||U.length===1)&&h(),this._state=y}clear(){this.
_state=L,this._idleStart=-1}};P.exports={setTimeout(A,t,I){return t<=a?setTimeout(A,t,I):new c(A,t,I)},clearTimeout(A){A[p]?A.clear():clearTimeout(A)},setFastTimeout(A,t,I){
return new c(A,t,I)},clearFastTimeout(A){A.clear()},now(){return r},tick(A=0){r+=A-a+1,i(),i()},reset(){r=0,U.length=0,clearTimeout(f),f=null},kFastTimer:p}}}),
ye=(0,z.P$)({"node_modules/undici/lib/core/constants.js"(e,P){"use strict";var r=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-A\
llow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Ma\
x-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Co\
nnection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Sec\
urity-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memo\
ry","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Si\
nce","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Rang\
e","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSo\
cket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Suppor\
ts-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-\
Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],a={};
Object.setPrototypeOf(a,null);var n={};Object.setPrototypeOf(n,null);function f(p){let U=n[p];return U===void 0&&(U=Buffer.from(p)),U}for(let p=0;p<r.length;++p){
const U=r[p],H=U.toLowerCase();a[U]=a[H]=H}P.exports={wellknownHeaderNames:r,headerNameLowerCasedRecord:a,getHeaderNameAsBuffer:f}}}),We=(0,z.P$)({"node_modules\
/undici/lib/core/tree.js"(e,P){"use strict";var{wellknownHeaderNames:r,headerNameLowerCasedRecord:a}=ye(),n=class he{value=null;left=null;middle=null;right=null;code;constructor(H,L,y){
if(y===void 0||y>=H.length)throw new TypeError("Unreachable");if((this.code=H.charCodeAt(y))>127)throw new TypeError("key must be ascii string");H.length!==++y?
this.middle=new he(H,L,y):this.value=L}add(H,L){const y=H.length;if(y===0)throw new TypeError("Unreachable");let u=0,i=this;for(;;){const h=H.charCodeAt(u);if(h>
127)throw new TypeError("key must be ascii string");if(i.code===h)if(y===++u){i.value=L;break}else if(i.middle!==null)i=i.middle;else{i.middle=new he(H,L,u);break}else if(i.
code<h)if(i.left!==null)i=i.left;else{i.left=new he(H,L,u);break}else if(i.right!==null)i=i.right;else{i.right=new he(H,L,u);break}}}search(H){const L=H.length;
let y=0,u=this;for(;u!==null&&y<L;){let i=H[y];for(i<=90&&i>=65&&(i|=32);u!==null;){if(i===u.code){if(L===++y)return u;u=u.middle;break}u=u.code<i?u.left:u.right}}
return null}},f=class{node=null;insert(U,H){this.node===null?this.node=new n(U,H,0):this.node.add(U,H)}lookup(U){return this.node?.search(U)?.value??null}},p=new f;
for(let U=0;U<r.length;++U){const H=a[r[U]];p.insert(H,H)}P.exports={TernarySearchTree:f,tree:p}}}),vA=(0,z.P$)({"node_modules/undici/lib/core/util.js"(e,P){"us\
e strict";var r=SA(),{kDestroyed:a,kBodyUsed:n,kListeners:f,kBody:p}=jA(),{IncomingMessage:U}=(0,hA.n5)(),H=(0,hA.z7)(),L=(0,hA.g5)(),{stringify:y}=Oe(),{EventEmitter:u}=(0,hA.
YP)(),i=fe(),{InvalidArgumentError:h,ConnectTimeoutError:c}=pA(),{headerNameLowerCasedRecord:A}=ye(),{tree:t}=We(),[I,Q]=process.versions.node.split(".",2).map(
B=>Number(B)),E=class{constructor(B){this[p]=B,this[n]=!1}async*[Symbol.asyncIterator](){r(!this[n],"disturbed"),this[n]=!0,yield*this[p]}};function F(){}function T(B){
return k(B)?(tA(B)===0&&B.on("data",function(){r(!1)}),typeof B.readableDidRead!="boolean"&&(B[n]=!1,u.prototype.on.call(B,"data",function(){this[n]=!0})),B):B&&
typeof B.pipeTo=="function"?new E(B):B&&mA(B)?B:B&&typeof B!="string"&&!ArrayBuffer.isView(B)&&Z(B)?new E(B):B}function k(B){return B&&typeof B=="object"&&typeof B.
pipe=="function"&&typeof B.on=="function"}function d(B){if(B===null)return!1;if(B instanceof Blob)return!0;if(typeof B!="object")return!1;{const _=B[Symbol.toStringTag];
return(_==="Blob"||_==="File")&&("stream"in B&&typeof B.stream=="function"||"arrayBuffer"in B&&typeof B.arrayBuffer=="function")}}function Y(B){return B.includes(
"?")||B.includes("#")}function N(B,_){if(Y(B))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const K=y(_);return K&&(B+=
"?"+K),B}function o(B){const _=parseInt(B,10);return _===Number(B)&&_>=0&&_<=65535}function G(B){return B!=null&&B[0]==="h"&&B[1]==="t"&&B[2]==="t"&&B[3]==="p"&&
(B[4]===":"||B[4]==="s"&&B[5]===":")}function l(B){if(typeof B=="string"){if(B=new URL(B),!G(B.origin||B.protocol))throw new h("Invalid URL protocol: the URL mu\
st start with `http:` or `https:`.");return B}if(!B||typeof B!="object")throw new h("Invalid URL: The URL argument must be a non-null object.");if(!(B instanceof
URL)){if(B.port!=null&&B.port!==""&&o(B.port)===!1)throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");if(B.path!=
null&&typeof B.path!="string")throw new h("Invalid URL path: the path must be a string or null/undefined.");if(B.pathname!=null&&typeof B.pathname!="string")throw new h(
"Invalid URL pathname: the pathname must be a string or null/undefined.");if(B.hostname!=null&&typeof B.hostname!="string")throw new h("Invalid URL hostname: th\
e hostname must be a string or null/undefined.");if(B.origin!=null&&typeof B.origin!="string")throw new h("Invalid URL origin: the origin must be a string or nu\
ll/undefined.");if(!G(B.origin||B.protocol))throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");const _=B.port!=null?B.port:B.protocol===
"https:"?443:80;let K=B.origin!=null?B.origin:`${B.protocol||""}//${B.hostname||""}:${_}`,EA=B.path!=null?B.path:`${B.pathname||""}${B.search||""}`;return K[K.length-
1]==="/"&&(K=K.slice(0,K.length-1)),EA&&EA[0]!=="/"&&(EA=`/${EA}`),new URL(`${K}${EA}`)}if(!G(B.origin||B.protocol))throw new h("Invalid URL protocol: the URL m\
ust start with `http:` or `https:`.");return B}function g(B){if(B=l(B),B.pathname!=="/"||B.search||B.hash)throw new h("invalid url");return B}function D(B){if(B[0]===
"["){const K=B.indexOf("]");return r(K!==-1),B.substring(1,K)}const _=B.indexOf(":");return _===-1?B:B.substring(0,_)}function w(B){if(!B)return null;r(typeof B==
"string");const _=D(B);return L.isIP(_)?"":_}function S(B){return JSON.parse(JSON.stringify(B))}function W(B){return B!=null&&typeof B[Symbol.asyncIterator]=="f\
unction"}function Z(B){return B!=null&&(typeof B[Symbol.iterator]=="function"||typeof B[Symbol.asyncIterator]=="function")}function $(B){const _=Object.getPrototypeOf(
B);return Object.prototype.hasOwnProperty.call(B,Symbol.iterator)||_!=null&&_!==Object.prototype&&typeof B[Symbol.iterator]=="function"}function tA(B){if(B==null)
return 0;if(k(B)){const _=B._readableState;return _&&_.objectMode===!1&&_.ended===!0&&Number.isFinite(_.length)?_.length:null}else{if(d(B))return B.size!=null?B.
size:null;if(GA(B))return B.byteLength}return null}function BA(B){return B&&!!(B.destroyed||B[a]||H.isDestroyed?.(B))}function yA(B,_){B==null||!k(B)||BA(B)||(typeof B.
destroy=="function"?(Object.getPrototypeOf(B).constructor===U&&(B.socket=null),B.destroy(_)):_&&queueMicrotask(()=>{B.emit("error",_)}),B.destroyed!==!0&&(B[a]=
!0))}var NA=/timeout=(\d+)/;function aA(B){const _=B.match(NA);return _?parseInt(_[1],10)*1e3:null}function TA(B){return typeof B=="string"?A[B]??B.toLowerCase():
t.lookup(B)??B.toString("latin1").toLowerCase()}function RA(B){return t.lookup(B)??B.toString("latin1").toLowerCase()}function bA(B,_){_===void 0&&(_={});for(let K=0;K<
B.length;K+=2){const EA=TA(B[K]);let V=_[EA];if(V!==void 0)if(Object.hasOwn(_,EA))typeof V=="string"&&(V=[V],_[EA]=V),V.push(B[K+1].toString("latin1"));else{const O=typeof B[K+
1]=="string"?B[K+1]:Array.isArray(B[K+1])?B[K+1].map(C=>C.toString("latin1")):B[K+1].toString("latin1");EA==="__proto__"?Object.defineProperty(_,EA,{value:O,enumerable:!0,
configurable:!0,writable:!0}):_[EA]=O}else{const O=typeof B[K+1]=="string"?B[K+1]:Array.isArray(B[K+1])?B[K+1].map(C=>C.toString("latin1")):B[K+1].toString("lat\
in1");_[EA]=O}}return _}function dA(B){const _=B.length,K=new Array(_);let EA,V;for(let O=0;O<_;O+=2)EA=B[O],V=B[O+1],typeof EA!="string"&&(EA=EA.toString()),typeof V!=
"string"&&(V=V.toString("latin1")),K[O]=EA,K[O+1]=V;return K}function lA(B){const _=[];for(const[K,EA]of Object.entries(B))if(Array.isArray(EA))for(const V of EA)
_.push(Buffer.from(K,"latin1"),Buffer.from(`${V}`,"latin1"));else _.push(Buffer.from(K,"latin1"),Buffer.from(`${EA}`,"latin1"));return _}function DA(B){if(!Array.
isArray(B))throw new TypeError("expected headers to be an array");return B.map(_=>Buffer.from(_))}function GA(B){return B instanceof Uint8Array||Buffer.isBuffer(
B)}function kA(B,_,K){if(!B||typeof B!="object")throw new h("handler must be an object");if(typeof B.onRequestStart!="function"){if(typeof B.onConnect!="functio\
n")throw new h("invalid onConnect method");if(typeof B.onError!="function")throw new h("invalid onError method");if(typeof B.onBodySent!="function"&&B.onBodySent!==
void 0)throw new h("invalid onBodySent method");if(K||_==="CONNECT"){if(typeof B.onUpgrade!="function")throw new h("invalid onUpgrade method")}else{if(typeof B.
onHeaders!="function")throw new h("invalid onHeaders method");if(typeof B.onData!="function")throw new h("invalid onData method");if(typeof B.onComplete!="funct\
ion")throw new h("invalid onComplete method")}}}function AA(B){return!!(B&&(H.isDisturbed(B)||B[n]))}function VA(B){return{localAddress:B.localAddress,localPort:B.
localPort,remoteAddress:B.remoteAddress,remotePort:B.remotePort,remoteFamily:B.remoteFamily,timeout:B.timeout,bytesWritten:B.bytesWritten,bytesRead:B.bytesRead}}
function m(B){let _;return new ReadableStream({start(){_=B[Symbol.asyncIterator]()},pull(K){return _.next().then(({done:EA,value:V})=>{if(EA)return queueMicrotask(
()=>{K.close(),K.byobRequest?.respond(0)});{const O=Buffer.isBuffer(V)?V:Buffer.from(V);return O.byteLength?K.enqueue(new Uint8Array(O)):this.pull(K)}})},cancel(){
return _.return()},type:"bytes"})}function mA(B){return B&&typeof B=="object"&&typeof B.append=="function"&&typeof B.delete=="function"&&typeof B.get=="function"&&
typeof B.getAll=="function"&&typeof B.has=="function"&&typeof B.set=="function"&&B[Symbol.toStringTag]==="FormData"}function wA(B,_){return"addEventListener"in B?
(B.addEventListener("abort",_,{once:!0}),()=>B.removeEventListener("abort",_)):(B.once("abort",_),()=>B.removeListener("abort",_))}var _A=new Uint8Array([0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0]);function te(B){return _A[B]===1}var Qe=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function ZA(B){if(B.length>=12)return Qe.test(B);if(B.length===
0)return!1;for(let _=0;_<B.length;_++)if(_A[B.charCodeAt(_)]!==1)return!1;return!0}var Be=/[^\t\x20-\x7e\x80-\xff]/;function Ae(B){return!Be.test(B)}var fA=/^bytes (\d+)-(\d+)\/(\d+)?$/;
function xA(B){if(B==null||B==="")return{start:0,end:null,size:null};const _=B?B.match(fA):null;return _?{start:parseInt(_[1]),end:_[2]?parseInt(_[2]):null,size:_[3]?
parseInt(_[3]):null}:null}function qA(B,_,K){return(B[f]??=[]).push([_,K]),B.on(_,K),B}function OA(B){if(B[f]!=null){for(const[_,K]of B[f])B.removeListener(_,K);
B[f]=null}return B}function Ee(B,_,K){try{_.onError(K),r(_.aborted)}catch(EA){B.emit("error",EA)}}var zA=process.platform==="win32"?(B,_)=>{if(!_.timeout)return F;
let K=null,EA=null;const V=i.setFastTimeout(()=>{K=setImmediate(()=>{EA=setImmediate(()=>XA(B.deref(),_))})},_.timeout);return()=>{i.clearFastTimeout(V),clearImmediate(
K),clearImmediate(EA)}}:(B,_)=>{if(!_.timeout)return F;let K=null;const EA=i.setFastTimeout(()=>{K=setImmediate(()=>{XA(B.deref(),_)})},_.timeout);return()=>{i.
clearFastTimeout(EA),clearImmediate(K)}};function XA(B,_){if(B==null)return;let K="Connect Timeout Error";Array.isArray(B.autoSelectFamilyAttemptedAddresses)?K+=
` (attempted addresses: ${B.autoSelectFamilyAttemptedAddresses.join(", ")},`:K+=` (attempted address: ${_.hostname}:${_.port},`,K+=` timeout: ${_.timeout}ms)`,yA(
B,new c(K))}function ee(B){if(B[0]==="h"&&B[1]==="t"&&B[2]==="t"&&B[3]==="p")switch(B[4]){case":":return"http:";case"s":if(B[5]===":")return"https:"}return B.slice(
0,B.indexOf(":")+1)}var J=Object.create(null);J.enumerable=!0;var cA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIO\
NS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},iA={...cA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(cA,null),Object.setPrototypeOf(iA,
null),P.exports={kEnumerableProperty:J,isDisturbed:AA,isBlobLike:d,parseOrigin:g,parseURL:l,getServerName:w,isStream:k,isIterable:Z,hasSafeIterator:$,isAsyncIterable:W,
isDestroyed:BA,headerNameToString:TA,bufferToLowerCasedHeaderName:RA,addListener:qA,removeAllListeners:OA,errorRequest:Ee,parseRawHeaders:dA,toRawHeaders:lA,encodeRawHeaders:DA,
parseHeaders:bA,parseKeepAliveTimeout:aA,destroy:yA,bodyLength:tA,deepClone:S,ReadableStreamFrom:m,isBuffer:GA,assertRequestHandler:kA,getSocketInfo:VA,isFormDataLike:mA,
pathHasQueryOrFragment:Y,serializePathWithQuery:N,addAbortListener:wA,isValidHTTPToken:ZA,isValidHeaderValue:Ae,isTokenCharCode:te,parseRangeHeader:xA,normalizedMethodRecordsBase:cA,
normalizedMethodRecords:iA,isValidPort:o,isHttpOrHttpsPrefixed:G,nodeMajor:I,nodeMinor:Q,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:T,
setupConnectTimeout:zA,getProtocolFromUrlString:ee}}}),Pe=(0,z.P$)({"node_modules/undici/lib/handler/unwrap-handler.js"(e,P){"use strict";var{parseHeaders:r}=vA(),
{InvalidArgumentError:a}=pA(),n=Symbol("resume"),f=class{#A=!1;#e=null;#t=!1;#Q;[n]=null;rawHeaders=null;rawTrailers=null;constructor(p){this.#Q=p}pause(){this.#A=
!0}resume(){this.#A&&(this.#A=!1,this[n]?.())}abort(p){this.#t||(this.#t=!0,this.#e=p,this.#Q(p))}get aborted(){return this.#t}get reason(){return this.#e}get paused(){
return this.#A}};P.exports=class ve{#A;#e;constructor(U){this.#A=U}static unwrap(U){return U.onRequestStart?new ve(U):U}onConnect(U,H){this.#e=new f(U),this.#A.
onRequestStart?.(this.#e,H)}onResponseStarted(){return this.#A.onResponseStarted?.()}onUpgrade(U,H,L){this.#e.rawHeaders=H,this.#A.onRequestUpgrade?.(this.#e,U,
r(H),L)}onHeaders(U,H,L,y){return this.#e[n]=L,this.#e.rawHeaders=H,this.#A.onResponseStart?.(this.#e,U,r(H),y),!this.#e.paused}onData(U){return this.#A.onResponseData?.(
this.#e,U),!this.#e.paused}onComplete(U){this.#e.rawTrailers=U,this.#A.onResponseEnd?.(this.#e,r(U))}onError(U){if(!this.#A.onResponseError)throw new a("invalid\
 onError method");this.#A.onResponseError?.(this.#e,U)}}}}),ne=(0,z.P$)({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(e,P){"use strict";var r=(0,re.D)(),
a=ge(),n=Pe(),{ClientDestroyedError:f,ClientClosedError:p,InvalidArgumentError:U}=pA(),{kDestroy:H,kClose:L,kClosed:y,kDestroyed:u,kDispatch:i}=jA(),h=Symbol("o\
nDestroyed"),c=Symbol("onClosed"),A=Symbol("webSocketOptions"),t=Symbol("eventSourceOptions"),I=class extends a{[u]=!1;[h]=null;[y]=!1;[c]=null;constructor(Q){super(),
this[A]=Q?.webSocket??{},this[t]=Q?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[A].maxFragments??131072,maxPayloadSize:this[A].maxPayloadSize??
128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[t].maxEventSize??r.kStringMaxLength}}get destroyed(){return this[u]}get closed(){return this[y]}close(Q){
if(Q===void 0)return new Promise((F,T)=>{this.close((k,d)=>k?T(k):F(d))});if(typeof Q!="function")throw new U("invalid callback");if(this[u]){const F=new f;queueMicrotask(
()=>Q(F,null));return}if(this[y]){this[c]?this[c].push(Q):queueMicrotask(()=>Q(null,null));return}this[y]=!0,this[c]??=[],this[c].push(Q);const E=()=>{const F=this[c];
this[c]=null;for(let T=0;T<F.length;T++)F[T](null,null)};this[L]().then(()=>this.destroy()).then(()=>queueMicrotask(E))}destroy(Q,E){if(typeof Q=="function"&&(E=
Q,Q=null),E===void 0)return new Promise((T,k)=>{this.destroy(Q,(d,Y)=>d?k(d):T(Y))});if(typeof E!="function")throw new U("invalid callback");if(this[u]){this[h]?
this[h].push(E):queueMicrotask(()=>E(null,null));return}Q||(Q=new f),this[u]=!0,this[h]??=[],this[h].push(E);const F=()=>{const T=this[h];this[h]=null;for(let k=0;k<
T.length;k++)T[k](null,null)};this[H](Q).then(()=>queueMicrotask(F))}dispatch(Q,E){if(!E||typeof E!="object")throw new U("handler must be an object");E=n.unwrap(
E);try{if(!Q||typeof Q!="object")throw new U("opts must be an object.");if(this[u]||this[h])throw new f;if(this[y])throw new p;return this[i](Q,E)}catch(F){if(typeof E.
onError!="function")throw F;return E.onError(F),!1}}};P.exports=I}}),Me=(0,z.P$)({"node_modules/undici/lib/util/stats.js"(e,P){"use strict";var{kConnected:r,kPending:a,
kRunning:n,kSize:f,kFree:p,kQueued:U}=jA(),H=class{constructor(y){this.connected=y[r],this.pending=y[a],this.running=y[n],this.size=y[f]}},L=class{constructor(y){
this.connected=y[r],this.free=y[p],this.pending=y[a],this.queued=y[U],this.running=y[n],this.size=y[f]}};P.exports={ClientStats:H,PoolStats:L}}}),_e=(0,z.P$)({"\
node_modules/undici/lib/dispatcher/fixed-queue.js"(e,P){"use strict";var r=class{bottom=0;top=0;list=new Array(2048).fill(void 0);next=null;isEmpty(){return this.
top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(a){this.list[this.top]=a,this.top=this.top+1&2047}shift(){const a=this.list[this.bottom];return a===
void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,a)}};P.exports=class{constructor(){this.head=this.tail=new r}isEmpty(){return this.head.
isEmpty()}push(a){this.head.isFull()&&(this.head=this.head.next=new r),this.head.push(a)}shift(){const a=this.tail,n=a.shift();return a.isEmpty()&&a.next!==null&&
(this.tail=a.next,a.next=null),n}}}}),xe=(0,z.P$)({"node_modules/undici/lib/dispatcher/pool-base.js"(e,P){"use strict";var{PoolStats:r}=Me(),a=ne(),n=_e(),{kConnected:f,
kSize:p,kRunning:U,kPending:H,kQueued:L,kBusy:y,kFree:u,kUrl:i,kClose:h,kDestroy:c,kDispatch:A}=jA(),t=Symbol("clients"),I=Symbol("needDrain"),Q=Symbol("queue"),
E=Symbol("closed resolve"),F=Symbol("onDrain"),T=Symbol("onConnect"),k=Symbol("onDisconnect"),d=Symbol("onConnectionError"),Y=Symbol("get dispatcher"),N=Symbol(
"add client"),o=Symbol("remove client"),G=class extends a{[Q]=new n;[L]=0;[t]=[];[I]=!1;[F](l,g,D){const w=this[Q];let S=!1;for(;!S;){const W=w.shift();if(!W)break;
this[L]--,S=!l.dispatch(W.opts,W.handler)}if(l[I]=S,!S&&this[I]&&(this[I]=!1,this.emit("drain",g,[this,...D])),this[E]&&w.isEmpty()){const W=[];for(let Z=0;Z<this[t].
length;Z++){const $=this[t][Z];$.destroyed||W.push($.close())}return Promise.all(W).then(this[E])}}[T]=(l,g)=>{this.emit("connect",l,[this,...g])};[k]=(l,g,D)=>{
this.emit("disconnect",l,[this,...g],D)};[d]=(l,g,D)=>{this.emit("connectionError",l,[this,...g],D)};get[y](){return this[I]}get[f](){let l=0;for(const{[f]:g}of this[t])
l+=g;return l}get[u](){let l=0;for(const{[f]:g,[I]:D}of this[t])l+=g&&!D;return l}get[H](){let l=this[L];for(const{[H]:g}of this[t])l+=g;return l}get[U](){let l=0;
for(const{[U]:g}of this[t])l+=g;return l}get[p](){let l=this[L];for(const{[p]:g}of this[t])l+=g;return l}get stats(){return new r(this)}[h](){if(this[Q].isEmpty()){
const l=[];for(let g=0;g<this[t].length;g++){const D=this[t][g];D.destroyed||l.push(D.close())}return Promise.all(l)}else return new Promise(l=>{this[E]=l})}[c](l){
for(;;){const D=this[Q].shift();if(!D)break;D.handler.onError(l)}const g=new Array(this[t].length);for(let D=0;D<this[t].length;D++)g[D]=this[t][D].destroy(l);return Promise.
all(g)}[A](l,g){const D=this[Y]();return D?D.dispatch(l,g)||(D[I]=!0,this[I]=!this[Y]()):(this[I]=!0,this[Q].push({opts:l,handler:g}),this[L]++),!this[I]}[N](l){
return l.on("drain",this[F].bind(this,l)).on("connect",this[T]).on("disconnect",this[k]).on("connectionError",this[d]),this[t].push(l),this[I]&&queueMicrotask(()=>{
this[I]&&this[F](l,l[i],[l,this])}),this}[o](l){l.close(()=>{const g=this[t].indexOf(l);g!==-1&&this[t].splice(g,1)}),this[I]=this[t].some(g=>!g[I]&&g.closed!==
!0&&g.destroyed!==!0)}};P.exports={PoolBase:G,kClients:t,kNeedDrain:I,kAddClient:N,kRemoveClient:o,kGetDispatcher:Y}}}),qe=(0,z.P$)({"required-builtin:diagnosti\
cs_channel"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:diagnostics_channel")}}),ie=(0,z.P$)({"node_modules/undici/lib/core/diagnostics.js"(e,P){
"use strict";var r=qe(),a=(0,hA.Hr)(),n=a.debuglog("undici"),f=a.debuglog("fetch"),p=a.debuglog("websocket"),U={beforeConnect:r.channel("undici:client:beforeCon\
nect"),connected:r.channel("undici:client:connected"),connectError:r.channel("undici:client:connectError"),sendHeaders:r.channel("undici:client:sendHeaders"),create:r.
channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),bodyChunkSent:r.channel("undici:request:bodyChunkSent"),bodyChunkReceived:r.channel(
"undici:request:bodyChunkReceived"),headers:r.channel("undici:request:headers"),trailers:r.channel("undici:request:trailers"),error:r.channel("undici:request:er\
ror"),open:r.channel("undici:websocket:open"),close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),ping:r.channel("u\
ndici:websocket:ping"),pong:r.channel("undici:websocket:pong"),proxyConnected:r.channel("undici:proxy:connected")},H=!1;function L(c=n){if(!H){if(U.beforeConnect.
hasSubscribers||U.connected.hasSubscribers||U.connectError.hasSubscribers||U.sendHeaders.hasSubscribers){H=!0;return}H=!0,r.subscribe("undici:client:beforeConne\
ct",A=>{const{connectParams:{version:t,protocol:I,port:Q,host:E}}=A;c("connecting to %s%s using %s%s",E,Q?`:${Q}`:"",I,t)}),r.subscribe("undici:client:connected",
A=>{const{connectParams:{version:t,protocol:I,port:Q,host:E}}=A;c("connected to %s%s using %s%s",E,Q?`:${Q}`:"",I,t)}),r.subscribe("undici:client:connectError",
A=>{const{connectParams:{version:t,protocol:I,port:Q,host:E},error:F}=A;c("connection to %s%s using %s%s errored - %s",E,Q?`:${Q}`:"",I,t,F.message)}),r.subscribe(
"undici:client:sendHeaders",A=>{const{request:{method:t,path:I,origin:Q}}=A;c("sending request to %s %s%s",t,Q,I)})}}var y=!1;function u(c=n){if(!y){if(U.headers.
hasSubscribers||U.trailers.hasSubscribers||U.error.hasSubscribers){y=!0;return}y=!0,r.subscribe("undici:request:headers",A=>{const{request:{method:t,path:I,origin:Q},
response:{statusCode:E}}=A;c("received response to %s %s%s - HTTP %d",t,Q,I,E)}),r.subscribe("undici:request:trailers",A=>{const{request:{method:t,path:I,origin:Q}}=A;
c("trailers received from %s %s%s",t,Q,I)}),r.subscribe("undici:request:error",A=>{const{request:{method:t,path:I,origin:Q},error:E}=A;c("request to %s %s%s err\
ored - %s",t,Q,I,E.message)})}}var i=!1;function h(c=p){if(!i){if(U.open.hasSubscribers||U.close.hasSubscribers||U.socketError.hasSubscribers||U.ping.hasSubscribers||
U.pong.hasSubscribers){i=!0;return}i=!0,r.subscribe("undici:websocket:open",A=>{if(A.address!=null){const{address:t,port:I}=A.address;c("connection opened %s%s",
t,I?`:${I}`:"")}else c("connection opened")}),r.subscribe("undici:websocket:close",A=>{const{websocket:t,code:I,reason:Q}=A;c("closed connection to %s - %s %s",
t.url,I,Q)}),r.subscribe("undici:websocket:socket_error",A=>{c("connection errored - %s",A.message)}),r.subscribe("undici:websocket:ping",A=>{c("ping received")}),
r.subscribe("undici:websocket:pong",A=>{c("pong received")})}}(n.enabled||f.enabled)&&(L(f.enabled?f:n),u(f.enabled?f:n)),p.enabled&&(L(n.enabled?n:p),h(p)),P.exports=
{channels:U}}}),Ze=(0,z.P$)({"node_modules/undici/lib/core/request.js"(e,P){"use strict";var{InvalidArgumentError:r,NotSupportedError:a}=pA(),n=SA(),{isValidHTTPToken:f,
isValidHeaderValue:p,isStream:U,destroy:H,isBuffer:L,isFormDataLike:y,isIterable:u,hasSafeIterator:i,isBlobLike:h,serializePathWithQuery:c,assertRequestHandler:A,
getServerName:t,normalizedMethodRecords:I,getProtocolFromUrlString:Q}=vA(),{channels:E}=ie(),{headerNameLowerCasedRecord:F}=ye(),T=/[^\u0021-\u00ff]/;function k(o){
if(typeof o!="string"||o.length===0)return!1;for(let G=0;G<o.length;G++){const l=o.charCodeAt(G);if(l<48||l>57)return!1}return!0}var d=Symbol("handler"),Y=class{constructor(o,{
path:G,method:l,body:g,headers:D,query:w,idempotent:S,blocking:W,upgrade:Z,headersTimeout:$,bodyTimeout:tA,reset:BA,expectContinue:yA,servername:NA,throwOnError:aA,
maxRedirections:TA,typeOfService:RA},bA){if(typeof G!="string")throw new r("path must be a string");if(G[0]!=="/"&&!(G.startsWith("http://")||G.startsWith("http\
s://"))&&l!=="CONNECT")throw new r("path must be an absolute URL or start with a slash");if(T.test(G))throw new r("invalid request path");if(typeof l!="string")
throw new r("method must be a string");if(I[l]===void 0&&!f(l))throw new r("invalid request method");if(Z&&typeof Z!="string")throw new r("upgrade must be a str\
ing");if(Z&&!p(Z))throw new r("invalid upgrade header");if($!=null&&(!Number.isFinite($)||$<0))throw new r("invalid headersTimeout");if(tA!=null&&(!Number.isFinite(
tA)||tA<0))throw new r("invalid bodyTimeout");if(BA!=null&&typeof BA!="boolean")throw new r("invalid reset");if(yA!=null&&typeof yA!="boolean")throw new r("inva\
lid expectContinue");if(aA!=null)throw new r("invalid throwOnError");if(TA!=null&&TA!==0)throw new r("maxRedirections is not supported, use the redirect interce\
ptor");if(RA!=null&&(!Number.isInteger(RA)||RA<0||RA>255))throw new r("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=$,this.bodyTimeout=
tA,this.method=l,this.typeOfService=RA,this.abort=null,g==null)this.body=null;else if(U(g)){this.body=g;const dA=this.body._readableState;(!dA||!dA.autoDestroy)&&
(this.endHandler=function(){H(this)},this.body.on("end",this.endHandler)),this.errorHandler=lA=>{this.abort?this.abort(lA):this.error=lA},this.body.on("error",this.
errorHandler)}else if(L(g))this.body=g.byteLength?g:null;else if(ArrayBuffer.isView(g))this.body=g.buffer.byteLength?Buffer.from(g.buffer,g.byteOffset,g.byteLength):
null;else if(g instanceof ArrayBuffer)this.body=g.byteLength?Buffer.from(g):null;else if(typeof g=="string")this.body=g.length?Buffer.from(g):null;else if(y(g)||
u(g)||h(g))this.body=g;else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=
!1,this.upgrade=Z||null,this.path=w?c(G,w):G,this.origin=o,this.protocol=Q(o),this.idempotent=S??(l==="HEAD"||l==="GET"),this.blocking=W??this.method!=="HEAD",this.
reset=BA??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=yA??!1,Array.isArray(D)){if(D.length%2!==0)throw new r(
"headers array must be even");for(let dA=0;dA<D.length;dA+=2)N(this,D[dA],D[dA+1])}else if(D&&typeof D=="object")if(i(D))for(const dA of D){if(!Array.isArray(dA)||
dA.length!==2)throw new r("headers must be in key-value pair format");N(this,dA[0],dA[1])}else{const dA=Object.keys(D);for(let lA=0;lA<dA.length;++lA)N(this,dA[lA],
D[dA[lA]])}else if(D!=null)throw new r("headers must be an object or an array");A(bA,l,Z),this.servername=NA||t(this.host)||null,this[d]=bA,E.create.hasSubscribers&&
E.create.publish({request:this})}onBodySent(o){if(E.bodyChunkSent.hasSubscribers&&E.bodyChunkSent.publish({request:this,chunk:o}),this[d].onBodySent)try{return this[d].
onBodySent(o)}catch(G){this.abort(G)}}onRequestSent(){if(E.bodySent.hasSubscribers&&E.bodySent.publish({request:this}),this[d].onRequestSent)try{return this[d].
onRequestSent()}catch(o){this.abort(o)}}onConnect(o){if(n(!this.aborted),n(!this.completed),this.error)o(this.error);else return this.abort=o,this[d].onConnect(
o)}onResponseStarted(){return this[d].onResponseStarted?.()}onHeaders(o,G,l,g){n(!this.aborted),n(!this.completed),E.headers.hasSubscribers&&E.headers.publish({
request:this,response:{statusCode:o,headers:G,statusText:g}});try{return this[d].onHeaders(o,G,l,g)}catch(D){this.abort(D)}}onData(o){n(!this.aborted),n(!this.completed),
E.bodyChunkReceived.hasSubscribers&&E.bodyChunkReceived.publish({request:this,chunk:o});try{return this[d].onData(o)}catch(G){return this.abort(G),!1}}onUpgrade(o,G,l,g=""){
this.onFinally(),n(!this.aborted),n(!this.completed),E.headers.hasSubscribers&&E.headers.publish({request:this,response:{statusCode:o,headers:G,statusText:g}});
const D=this[d].onUpgrade(o,G,l);return this.aborted||(this.completed=!0,E.trailers.hasSubscribers&&E.trailers.publish({request:this,trailers:[]})),D}onComplete(o){
this.onFinally(),n(!this.aborted),n(!this.completed),this.completed=!0,E.trailers.hasSubscribers&&E.trailers.publish({request:this,trailers:o});try{return this[d].
onComplete(o)}catch(G){this.onError(G)}}onError(o){if(this.onFinally(),E.error.hasSubscribers&&E.error.publish({request:this,error:o}),!this.aborted)return this.
aborted=!0,this[d].onError(o)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("\
end",this.endHandler),this.endHandler=null)}addHeader(o,G){return N(this,o,G),this}};function N(o,G,l){if(l&&typeof l=="object"&&!Array.isArray(l))throw new r(`\
invalid ${G} header`);if(l===void 0)return;let g=F[G];if(g===void 0&&(g=G.toLowerCase(),F[g]===void 0&&!f(g)))throw new r("invalid header key");if(Array.isArray(
l)){const D=[];for(let w=0;w<l.length;w++)if(typeof l[w]=="string"){if(!p(l[w]))throw new r(`invalid ${G} header`);D.push(l[w])}else if(l[w]===null)D.push("");else{
if(typeof l[w]=="object")throw new r(`invalid ${G} header`);{const S=`${l[w]}`;if(!p(S))throw new r(`invalid ${G} header`);D.push(S)}}l=D}else if(typeof l=="str\
ing"){if(!p(l))throw new r(`invalid ${G} header`)}else if(l===null)l="";else if(l=`${l}`,!p(l))throw new r(`invalid ${G} header`);if(g==="host"){if(o.host!==null)
throw new r("duplicate host header");if(typeof l!="string")throw new r("invalid host header");o.host=l}else if(g==="content-length"){if(o.contentLength!==null)throw new r(
"duplicate content-length header");if(!k(l))throw new r("invalid content-length header");o.contentLength=parseInt(l,10)}else if(o.contentType===null&&g==="conte\
nt-type")o.contentType=l,o.headers.push(G,l);else{if(g==="transfer-encoding"||g==="keep-alive"||g==="upgrade")throw new r(`invalid ${g} header`);if(g==="connect\
ion"){const D=typeof l=="string"?l:null;if(D===null)throw new r("invalid connection header");for(const w of D.toLowerCase().split(",")){const S=w.trim();if(!f(S))
throw new r("invalid connection header");S==="close"&&(o.reset=!0)}}else{if(g==="expect")throw new a("expect header not supported");o.headers.push(G,l)}}}P.exports=
Y}}),ce=(0,z.P$)({"node_modules/undici/lib/core/connect.js"(e,P){"use strict";var r=(0,hA.g5)(),a=SA(),n=vA(),{InvalidArgumentError:f}=pA(),p,U=class{constructor(L){
this._maxCachedSessions=L,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(y=>{if(this._sessionCache.size<this._maxCachedSessions)return;
const u=this._sessionCache.get(y);u!==void 0&&u.deref()===void 0&&this._sessionCache.delete(y)})}get(L){const y=this._sessionCache.get(L);return y?y.deref():null}set(L,y){
if(this._maxCachedSessions!==0){if(this._sessionCache.has(L))this._sessionCache.delete(L);else if(this._sessionCache.size>=this._maxCachedSessions){let u=!1;for(const[
i,h]of this._sessionCache)if(h.deref()===void 0){this._sessionCache.delete(i),u=!0;break}if(!u){const i=this._sessionCache.keys().next();i.done||this._sessionCache.
delete(i.value)}}this._sessionCache.set(L,new WeakRef(y)),this._sessionRegistry.register(y,L)}}};function H({allowH2:L,useH2c:y,maxCachedSessions:u,socketPath:i,
timeout:h,session:c,...A}){if(u!=null&&(!Number.isInteger(u)||u<0))throw new f("maxCachedSessions must be a positive integer or zero");const t={path:i,...A},I=new U(
u??100);return h=h??1e4,L=L??!1,function({hostname:Q,host:E,protocol:F,port:T,servername:k,localAddress:d,httpSocket:Y},N){let o;if(F==="https:"){p||(p=(0,hA.EI)()),
k=k||t.servername||n.getServerName(E)||null;const l=k||Q;a(l);const g=c||I.get(l)||null;T=T||443,o=p.connect({highWaterMark:16384,...t,servername:k,session:g,localAddress:d,
ALPNProtocols:L?["http/1.1","h2"]:["http/1.1"],socket:Y,port:T,host:Q}),o.on("session",function(D){I.set(l,D)})}else a(!Y,"httpSocket can only be sent on TLS up\
date"),T=T||80,o=r.connect({highWaterMark:64*1024,...t,localAddress:d,port:T,host:Q}),y===!0&&(o.alpnProtocol="h2");if(t.keepAlive==null||t.keepAlive){const l=t.
keepAliveInitialDelay===void 0?6e4:t.keepAliveInitialDelay;o.setKeepAlive(!0,l)}const G=n.setupConnectTimeout(new WeakRef(o),{timeout:h,hostname:Q,port:T});return o.
setNoDelay(!0).once(F==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(G),N){const l=N;N=null,l(null,this)}}).on("error",function(l){if(queueMicrotask(
G),N){const g=N;N=null,g(l)}}),o}}P.exports=H}}),Xe=(0,z.P$)({"node_modules/undici/lib/llhttp/utils.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),
e.enumToMap=P;function P(r,a=[],n=[]){const f=(a?.length??0)===0,p=(n?.length??0)===0;return Object.fromEntries(Object.entries(r).filter(([,U])=>typeof U=="numb\
er"&&(f||a.includes(U))&&(p||!n.includes(U))))}}}),Ke=(0,z.P$)({"node_modules/undici/lib/llhttp/constants.js"(e){"use strict";Object.defineProperty(e,"__esModul\
e",{value:!0}),e.SPECIAL_HEADERS=e.MINOR=e.MAJOR=e.HTAB_SP_VCHAR_OBS_TEXT=e.QUOTED_STRING=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.HEX=e.URL_CHAR=e.USERINFO_CHARS=
e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.STATUSES_HTTP=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.HEADER_STATE=e.FINISH=
e.STATUSES=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0;var P=Xe();e.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,
UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,
INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,
PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,
CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},e.TYPE={BOTH:0,REQUEST:1,
RESPONSE:2},e.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},
e.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,
OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},e.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,
PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,
UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,
SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},e.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,
REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,
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
NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},e.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},e.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,
UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},e.METHODS_HTTP=[e.METHODS.DELETE,e.METHODS.GET,e.METHODS.
HEAD,e.METHODS.POST,e.METHODS.PUT,e.METHODS.CONNECT,e.METHODS.OPTIONS,e.METHODS.TRACE,e.METHODS.COPY,e.METHODS.LOCK,e.METHODS.MKCOL,e.METHODS.MOVE,e.METHODS.PROPFIND,
e.METHODS.PROPPATCH,e.METHODS.SEARCH,e.METHODS.UNLOCK,e.METHODS.BIND,e.METHODS.REBIND,e.METHODS.UNBIND,e.METHODS.ACL,e.METHODS.REPORT,e.METHODS.MKACTIVITY,e.METHODS.
CHECKOUT,e.METHODS.MERGE,e.METHODS["M-SEARCH"],e.METHODS.NOTIFY,e.METHODS.SUBSCRIBE,e.METHODS.UNSUBSCRIBE,e.METHODS.PATCH,e.METHODS.PURGE,e.METHODS.MKCALENDAR,e.
METHODS.LINK,e.METHODS.UNLINK,e.METHODS.PRI,e.METHODS.SOURCE,e.METHODS.QUERY],e.METHODS_ICE=[e.METHODS.SOURCE],e.METHODS_RTSP=[e.METHODS.OPTIONS,e.METHODS.DESCRIBE,
e.METHODS.ANNOUNCE,e.METHODS.SETUP,e.METHODS.PLAY,e.METHODS.PAUSE,e.METHODS.TEARDOWN,e.METHODS.GET_PARAMETER,e.METHODS.SET_PARAMETER,e.METHODS.REDIRECT,e.METHODS.
RECORD,e.METHODS.FLUSH,e.METHODS.GET,e.METHODS.POST],e.METHOD_MAP=(0,P.enumToMap)(e.METHODS),e.H_METHOD_MAP=Object.fromEntries(Object.entries(e.METHODS).filter(
([r])=>r.startsWith("H"))),e.STATUSES_HTTP=[e.STATUSES.CONTINUE,e.STATUSES.SWITCHING_PROTOCOLS,e.STATUSES.PROCESSING,e.STATUSES.EARLY_HINTS,e.STATUSES.RESPONSE_IS_STALE,
e.STATUSES.REVALIDATION_FAILED,e.STATUSES.DISCONNECTED_OPERATION,e.STATUSES.HEURISTIC_EXPIRATION,e.STATUSES.MISCELLANEOUS_WARNING,e.STATUSES.OK,e.STATUSES.CREATED,
e.STATUSES.ACCEPTED,e.STATUSES.NON_AUTHORITATIVE_INFORMATION,e.STATUSES.NO_CONTENT,e.STATUSES.RESET_CONTENT,e.STATUSES.PARTIAL_CONTENT,e.STATUSES.MULTI_STATUS,e.
STATUSES.ALREADY_REPORTED,e.STATUSES.TRANSFORMATION_APPLIED,e.STATUSES.IM_USED,e.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,e.STATUSES.MULTIPLE_CHOICES,e.STATUSES.
MOVED_PERMANENTLY,e.STATUSES.FOUND,e.STATUSES.SEE_OTHER,e.STATUSES.NOT_MODIFIED,e.STATUSES.USE_PROXY,e.STATUSES.SWITCH_PROXY,e.STATUSES.TEMPORARY_REDIRECT,e.STATUSES.
PERMANENT_REDIRECT,e.STATUSES.BAD_REQUEST,e.STATUSES.UNAUTHORIZED,e.STATUSES.PAYMENT_REQUIRED,e.STATUSES.FORBIDDEN,e.STATUSES.NOT_FOUND,e.STATUSES.METHOD_NOT_ALLOWED,
e.STATUSES.NOT_ACCEPTABLE,e.STATUSES.PROXY_AUTHENTICATION_REQUIRED,e.STATUSES.REQUEST_TIMEOUT,e.STATUSES.CONFLICT,e.STATUSES.GONE,e.STATUSES.LENGTH_REQUIRED,e.STATUSES.
PRECONDITION_FAILED,e.STATUSES.PAYLOAD_TOO_LARGE,e.STATUSES.URI_TOO_LONG,e.STATUSES.UNSUPPORTED_MEDIA_TYPE,e.STATUSES.RANGE_NOT_SATISFIABLE,e.STATUSES.EXPECTATION_FAILED,
e.STATUSES.IM_A_TEAPOT,e.STATUSES.PAGE_EXPIRED,e.STATUSES.ENHANCE_YOUR_CALM,e.STATUSES.MISDIRECTED_REQUEST,e.STATUSES.UNPROCESSABLE_ENTITY,e.STATUSES.LOCKED,e.STATUSES.
FAILED_DEPENDENCY,e.STATUSES.TOO_EARLY,e.STATUSES.UPGRADE_REQUIRED,e.STATUSES.PRECONDITION_REQUIRED,e.STATUSES.TOO_MANY_REQUESTS,e.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
e.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,e.STATUSES.LOGIN_TIMEOUT,e.STATUSES.NO_RESPONSE,e.STATUSES.RETRY_WITH,e.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,e.STATUSES.
UNAVAILABLE_FOR_LEGAL_REASONS,e.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,e.STATUSES.INVALID_X_FORWARDED_FOR,e.STATUSES.REQUEST_HEADER_TOO_LARGE,e.STATUSES.SSL_CERTIFICATE_ERROR,
e.STATUSES.SSL_CERTIFICATE_REQUIRED,e.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,e.STATUSES.INVALID_TOKEN,e.STATUSES.CLIENT_CLOSED_REQUEST,e.STATUSES.INTERNAL_SERVER_ERROR,
e.STATUSES.NOT_IMPLEMENTED,e.STATUSES.BAD_GATEWAY,e.STATUSES.SERVICE_UNAVAILABLE,e.STATUSES.GATEWAY_TIMEOUT,e.STATUSES.HTTP_VERSION_NOT_SUPPORTED,e.STATUSES.VARIANT_ALSO_NEGOTIATES,
e.STATUSES.INSUFFICIENT_STORAGE,e.STATUSES.LOOP_DETECTED,e.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,e.STATUSES.NOT_EXTENDED,e.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
e.STATUSES.WEB_SERVER_UNKNOWN_ERROR,e.STATUSES.WEB_SERVER_IS_DOWN,e.STATUSES.CONNECTION_TIMEOUT,e.STATUSES.ORIGIN_IS_UNREACHABLE,e.STATUSES.TIMEOUT_OCCURED,e.STATUSES.
SSL_HANDSHAKE_FAILED,e.STATUSES.INVALID_SSL_CERTIFICATE,e.STATUSES.RAILGUN_ERROR,e.STATUSES.SITE_IS_OVERLOADED,e.STATUSES.SITE_IS_FROZEN,e.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
e.STATUSES.NETWORK_READ_TIMEOUT,e.STATUSES.NETWORK_CONNECT_TIMEOUT],e.ALPHA=[];for(let r=65;r<=90;r++)e.ALPHA.push(String.fromCharCode(r)),e.ALPHA.push(String.fromCharCode(
r+32));e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},e.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,
e:14,f:15},e.NUM=["0","1","2","3","4","5","6","7","8","9"],e.ALPHANUM=e.ALPHA.concat(e.NUM),e.MARK=["-","_",".","!","~","*","'","(",")"],e.USERINFO_CHARS=e.ALPHANUM.
concat(e.MARK).concat(["%",";",":","&","=","+","$",","]),e.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]",
"^","_","`","{","|","}","~"].concat(e.ALPHANUM),e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),e.TOKEN=["!","#","$","%","&","'","*","+","\
-",".","^","_","`","|","~"].concat(e.ALPHANUM),e.HEADER_CHARS=["	"];for(let r=32;r<=255;r++)r!==127&&e.HEADER_CHARS.push(r);e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.
filter(r=>r!==44),e.QUOTED_STRING=["	"," "];for(let r=33;r<=255;r++)r!==34&&r!==92&&e.QUOTED_STRING.push(r);e.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let r=33;r<=126;r++)
e.HTAB_SP_VCHAR_OBS_TEXT.push(r);for(let r=128;r<=255;r++)e.HTAB_SP_VCHAR_OBS_TEXT.push(r);e.MAJOR=e.NUM_MAP,e.MINOR=e.MAJOR,e.SPECIAL_HEADERS={connection:e.HEADER_STATE.
CONNECTION,"content-length":e.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":e.HEADER_STATE.CONNECTION,"transfer-encoding":e.HEADER_STATE.TRANSFER_ENCODING,upgrade:e.
HEADER_STATE.UPGRADE},e.default={ERROR:e.ERROR,TYPE:e.TYPE,FLAGS:e.FLAGS,LENIENT_FLAGS:e.LENIENT_FLAGS,METHODS:e.METHODS,STATUSES:e.STATUSES,FINISH:e.FINISH,HEADER_STATE:e.
HEADER_STATE,ALPHA:e.ALPHA,NUM_MAP:e.NUM_MAP,HEX_MAP:e.HEX_MAP,NUM:e.NUM,ALPHANUM:e.ALPHANUM,MARK:e.MARK,USERINFO_CHARS:e.USERINFO_CHARS,URL_CHAR:e.URL_CHAR,HEX:e.
HEX,TOKEN:e.TOKEN,HEADER_CHARS:e.HEADER_CHARS,CONNECTION_TOKEN_CHARS:e.CONNECTION_TOKEN_CHARS,QUOTED_STRING:e.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:e.HTAB_SP_VCHAR_OBS_TEXT,
MAJOR:e.MAJOR,MINOR:e.MINOR,SPECIAL_HEADERS:e.SPECIAL_HEADERS,METHODS_HTTP:e.METHODS_HTTP,METHODS_ICE:e.METHODS_ICE,METHODS_RTSP:e.METHODS_RTSP,METHOD_MAP:e.METHOD_MAP,
H_METHOD_MAP:e.H_METHOD_MAP,STATUSES_HTTP:e.STATUSES_HTTP}}}),ke=(0,z.P$)({"node_modules/undici/lib/llhttp/llhttp-wasm.js"(e,P){"use strict";var{Buffer:r}=(0,re.
D)(),a="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANl\
bnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21f\
b25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFs\
aXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwP\
bGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dl\
dF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRw\
X3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxs\
aHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5n\
dGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5p\
ZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9z\
ZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUK\
BgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJA\
IABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwi\
AkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNA\
IAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCIC\
QQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACIC\
RQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZB\
zNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIM\
IgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIg\
BUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygC\
ACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYC\
ACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAII\
CyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0Igdx\
RQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIH\
KAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0A\
KgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACID\
KAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0\
ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGB\
AYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9\
Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8B\
C0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsB\
C0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUM\
twELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQyk\
AQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwEL\
QdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB\
5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMA\
DG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEM\
WQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEM\
RQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEM\
MQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEM\
HQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJ\
C0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkAC\
QAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oD\
gwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgC\
kAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4B\
vQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1y\
Qf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEe\
IQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUN\
ACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEA\
CyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EE\
NgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCAB\
LQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAog\
DFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAg\
AygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsM\
MgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAML\
AkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABB\
sDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigC\
VCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0A\
ACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2\
AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2oh\
AgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiAD\
QQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2\
AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUN\
KyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACEC\
DJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIg\
A0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYC\
FCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYC\
FAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EA\
IQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMg\
ATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEB\
ajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8\
AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIc\
IAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HW\
DDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFq\
IQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2\
AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wIL\
QQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQC\
AAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8C\
CyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0B\
IAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqIC\
ogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAE\
RwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAIL\
QRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0C\
CyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCAD\
QZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANB\
FTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwM\
zAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMg\
ATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEA\
AkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIM\
QQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0A\
AEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMo\
AgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIM\
qgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2\
AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB\
7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMC\
CyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiAD\
KAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYC\
HCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQi\
AkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHr\
ASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB\
6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASEC\
DK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEh\
B0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EA\
IQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAA\
NgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwM\
rQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2\
AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAE\
RgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUe\
NgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAg\
AyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASEC\
DI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyAB\
NgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMD\
AwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAh\
AgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEB\
aiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASEC\
DIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAA\
cUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYC\
DEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEB\
QYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcC\
CyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASEC\
DIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiAD\
KAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJA\
AkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASEC\
DPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/\
C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyAB\
IARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAE\
IAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFr\
aiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEA\
aw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFB\
AWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAG\
QQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEB\
aiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHC\
AGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0EC\
aiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEG\
AkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkAD\
QCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCAB\
LQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAA\
IABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0\
NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsO\
AwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAA\
QdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAE\
IAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEF\
IAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEg\
AGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEn\
CyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMg\
BTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYC\
AAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0\
AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASEC\
DNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkAC\
QCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIA\
IAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQg\
AWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUg\
ASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcA\
GRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEB\
aiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCAB\
LQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAA\
IABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRA\
QZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABq\
LQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAA\
Rw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFB\
AWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcL\
QZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUB\
IQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIg\
ASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGT\
ASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDU\
AGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIE\
IQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigC\
QCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBB\
jwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEh\
AgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsO\
BEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0A\
C0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMg\
ATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsi\
AkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGg\
zgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0Hb\
ADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCAD\
IAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsg\
AUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQ\
IANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAi\
AEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYG\
BgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0I\
IANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACEC\
DKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMg\
ATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCAD\
IAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQp\
AgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2Ahwg\
AyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACEC\
DIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJF\
DQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyAB\
IARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFq\
IQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IA\
NwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2\
AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2\
AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2\
AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABB\
FUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAg\
A0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAg\
A0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwEL\
QdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANB\
gBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEM\
AQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRA\
IAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMo\
AgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJA\
IAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5B\
EHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACAB\
EC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAh\
AAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIM\
QQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxB\
ACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIM\
QQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2\
AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2\
AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACEC\
DGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEg\
BEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyAD\
LQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEA\
IQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEA\
IQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJA\
AkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACEC\
DF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMg\
BjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0A\
CyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcN\
AAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBH\
DQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWoh\
AUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBH\
DQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIA\
Rw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIM\
agsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsO\
AgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIM\
aAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANB\
FTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBG\
DQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHI\
ACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsL\
IAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiAB\
IARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHA\
wwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABB\
LEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEB\
aiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIM\
XQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwM\
CyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFx\
Rw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIF\
QSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNq\
IQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEg\
RwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIg\
ACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIc\
IAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYC\
BCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYE\
QEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxB\
BWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMg\
Ay8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYE\
QEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMv\
ATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ES\
NgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2\
AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EA\
NgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRB\
ACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMg\
AhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAG\
KAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2Ahwg\
AyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAA\
cUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARx\
BEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAg\
ACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB\
+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMg\
ATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEA\
IANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYA\
AQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgsh\
CgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIh\
AgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoM\
FAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwD\
C0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAs\
IANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQ\
IANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EA\
IQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMg\
ATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQ\
IANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EA\
IQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMg\
ATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEF\
AkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsg\
B0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HX\
HjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEA\
IQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyAB\
NgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEi\
AiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2\
AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMB\
AAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAA\
QQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQEC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8L\
Qe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8L\
QbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8L\
QeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8L\
QbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcom\
IQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEu\
Qe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EI\
dHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNF\
DQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACAD\
KAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgi\
A0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJA\
IAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQL\
PgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADAL\
WQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAv\
ATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpC\
ADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIA\
IgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCm\
AzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBq\
IgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAi\
BkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEg\
ACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3\
cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACAB\
IAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0AC\
QCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAA\
QRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAE\
ayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACED\
A0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAg\
AGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAg\
AygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQAL\
IAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAh\
AgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBB\
pNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB\
/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtB\
ABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABH\
DQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAg\
ACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0B\
IAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAo\
AgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjV\
AGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg\
1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBB\
rNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE\
2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzV\
ACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4\
cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEU\
aiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYC\
BCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAg\
ADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVB\
A3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQ\
IAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVG\
DQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAE\
TQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYE\
QCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAA\
NgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgC\
CAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FF\
BEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMo\
AgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACAD\
RgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2\
AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUED\
dnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAg\
AUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYh\
BCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJA\
IAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIA\
IgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB\
2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABF\
BEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJ\
bnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBI\
VFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdt\
ZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFj\
dGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2lu\
YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2Fs\
bGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBv\
bl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVh\
ZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVy\
IHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBl\
Y3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9u\
X3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29u\
dGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50\
LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsg\
c2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBl\
cnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1p\
c3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlz\
c2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNo\
dW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9G\
IHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1\
c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2Nv\
bXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBw\
YXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9u\
X25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVz\
ZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBz\
cGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNz\
aW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zl\
ci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1B\
TkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1Rf\
VElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9T\
RURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFM\
X0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9T\
VEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5U\
X0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5U\
SUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktf\
SEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVND\
T05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVB\
REVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABS\
RVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURf\
Q09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBI\
UEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NP\
TVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NP\
TVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0Rf\
Q09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVE\
X01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UA\
TUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURF\
AEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9V\
TkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExF\
TUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05E\
SVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQ\
R1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5T\
Rk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElD\
RS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACH\
FwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABC\
EgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEB\
AQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14D\
BAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMD\
AAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEB\
AQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQAB\
AQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5\
LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanS\
AAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVU\
RUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VC\
U0NSSUJFVFRQQ0VUU1BBRFRQLw==",n;Object.defineProperty(P,"exports",{get:()=>n||(n=r.from(a,"base64"))})}}),je=(0,z.P$)({"node_modules/undici/lib/llhttp/llhttp_si\
md-wasm.js"(e,P){"use strict";var{Buffer:r}=(0,re.D)(),a="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb2\
1wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZX\
JfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABEx\
MFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2\
FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2\
QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFg\
xsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcn\
Jvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYW\
RlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF\
9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbn\
Rfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbG\
h0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx\
4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2N\
UAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDA\
wDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIA\
UgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIA\
Y2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAE\
HQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBg\
sgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNg\
IIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAX\
I2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBE\
AgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCAC\
ICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHC\
ABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAy\
gCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5N\
UAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOg\
AoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBg\
cICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAV\
tcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQ\
GqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4A\
HhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQS\
AM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0\
EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqg\
ELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQ\
AMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAA\
yHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADH\
QLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0\
GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0\
GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0\
GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0\
G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc\
8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQ\
oLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2Ar\
UCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAd\
EB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY\
8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIA\
RHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAk\
E4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBk\
GwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4Ig\
JFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJ\
QDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNg\
IMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAA\
BBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQ\
AhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAi\
gCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQE\
EWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBC\
ADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAy\
ACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ\
8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0\
EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcU\
UNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACy\
AARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDA\
ySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKy\
AAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBAC\
ECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAg\
QhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgAR\
AzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQC\
ABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIA\
MoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIA\
AgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBai\
EBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBAC\
ECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIA\
FBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFA\
z2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAy\
gCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIA\
MgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLC\
ECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO\
4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmb\
PmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBE\
YEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIA\
NBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNg\
IMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0\
EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2Ah\
QgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCEC\
ADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBAC\
ECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKA\
JgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQ\
AoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNg\
IMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNg\
IEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQd\
YBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMww\
ILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AAC\
AAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIA\
NB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIA\
NBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAk\
AgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAE\
G11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQ\
AgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3Ag\
sgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2Ag\
xBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2Ah\
wgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQC\
ADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0\
HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAg\
yuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBw\
wBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQ\
AgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBAD\
YCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDT\
YCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIA\
E2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3\
NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS\
0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0\
EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/w\
NxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAg\
ynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDE\
EAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0\
HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMig\
ILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAA\
BBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQR\
U2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQ\
IMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAg\
sgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAU\
GXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAg\
sgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAU\
G7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJ\
kCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFrai\
EFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIA\
EgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAG\
tBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0\
NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+A\
ELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBAD\
YCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCAC\
AGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQ\
AAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIA\
BrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAU\
GrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQ\
IM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDD\
MLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQc\
ABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQ\
IgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgAS\
AERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9AS\
ECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQ\
FBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAA\
AgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQ\
EhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5A\
ELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBAD\
YCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCAC\
AGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQ\
FqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQ\
FBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AAC\
AAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQe\
TUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAG\
otAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAA\
BHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkAS\
QkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS\
0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQ\
IM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQ\
AAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0\
EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANg\
IAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIA\
ZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAW\
ohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQA\
NAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIA\
EtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAA\
AgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvN\
QAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQ\
IgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgAS\
AERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdAS\
ECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIA\
MoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAg\
AiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQC\
ABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQ\
sgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAW\
oiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAA\
sgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1Q\
EgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERg\
RAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAy\
ABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNg\
IcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQ\
AAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBED\
YCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIg\
BBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS\
0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGAS\
ECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANg\
IUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQ\
sgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDM\
ABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAE\
GgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANg\
IcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgAT\
YCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIA\
FBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBA\
YGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAy\
AANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQ\
AhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqw\
ELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAg\
QhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpA\
ELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAg\
ymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0\
EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQf\
kAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCy\
ADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCw\
ILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAE\
EBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNC\
ICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQS\
NrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1Q\
BqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAk\
AgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQ\
AhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQ\
EgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgAC\
ABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIA\
NBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQ\
IMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQ\
IMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIA\
EgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBAC\
EAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBU\
EAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAy\
ABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIA\
MgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNg\
IMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQ\
ELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCy\
ADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcAC\
ECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2g\
AhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0\
HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT\
0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnET\
YCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQ\
EBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ\
1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCC\
ADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAU\
EBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0\
H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0\
H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAG\
tB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQ\
FqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/w\
FxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQ\
BrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBC\
ABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAy\
ABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC\
5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCEC\
ADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4O\
Dg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIA\
FBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAU\
EBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFA\
ABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANg\
IcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai\
0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQ\
ALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQ\
AoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAW\
oiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAy\
AAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQ\
IgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBj\
YCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIA\
FBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSR\
tB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw\
0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOS\
ECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgAR\
AxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgAD\
YCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgAT\
YCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtAC\
xBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAW\
ohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAX\
ENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOw\
EyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgAD\
YCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQb\
MONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBC\
EAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQ\
IMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCEC\
ADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBA\
QEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2Ah\
QgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQ\
AhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQ\
RAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIA\
E2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIg\
JFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIA\
NBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIA\
MgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFB\
QUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCy\
EKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCg\
wOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv////////\
//D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQ\
sgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNg\
IMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQ\
A2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIA\
NB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNg\
IMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQ\
A2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIA\
NBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIA\
FqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKA\
IMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAy\
ABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIA\
RHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAE\
EAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCG\
tBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQC\
AAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAA\
sgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCy\
sAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKC\
kqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQe\
ApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ\
4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQY\
syDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQf\
Q3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f\
8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cj\
sBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgAC\
gCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQ\
J/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBA\
sgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNg\
IQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNAC\
AAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIg\
RBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNAC\
ABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNAC\
AALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP\
0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83Ag\
BBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAai\
ABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBE\
GBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAE\
ELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2Ag\
QgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAz\
YCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgAC\
gCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAk\
EUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQC\
AAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BAC\
AEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIA\
RrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAG\
hBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDC\
IARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1Q\
AoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2N\
UAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAE\
J/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9N\
gAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQ\
ZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcS\
IGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0\
EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ\
0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcU\
UEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAG\
ogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQd\
DVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVAC\
AANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAy\
ACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1Q\
AoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBU\
EDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBi\
gCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcW\
pBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCAC\
ADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVAC\
ABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQc\
jVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAX\
QhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIA\
RqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQc\
jVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBi\
AIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBD\
YCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVAC\
ACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2Ag\
AgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQ\
FByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIA\
MgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIA\
EgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBAS\
ABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQ\
RxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01w\
BqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNg\
IAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIA\
hBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAE\
H//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW\
4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZX\
N0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cG\
VjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIG\
V4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcn\
JvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG\
9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdW\
VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbX\
BsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW\
52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZn\
RlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIG\
NoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW\
52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbG\
lkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZC\
BMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaH\
Vua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZW\
QgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZC\
BDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbn\
MgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2\
V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl\
9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG\
9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdG\
VkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZC\
BjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1\
VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZX\
Rob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIE\
NSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARG\
F0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQV\
JMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORU\
NUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTk\
NFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0\
lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVk\
FMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQV\
RFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUg\
BTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdG\
VkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUk\
FUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVk\
FMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl\
9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVE\
gARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUk\
FOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl\
9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl\
9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0\
NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR0\
9ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF\
9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSD\
JfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU\
5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfRE\
VURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRU\
QAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRU\
QAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUE\
xJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEg\
AAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGA\
AALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQ\
AAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAw\
ADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAw\
MABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQ\
EBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQY\
DIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ\
UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQ\
UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg\
ICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQ\
UFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAA\
sBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURU\
FEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1\
BBRFRQLw==",n;Object.defineProperty(P,"exports",{get:()=>n||(n=r.from(a,"base64"))})}}),Te=(0,z.P$)({"required-builtin:zlib"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(
LA.VY)).requireOfNode("node:zlib")}}),ze=(0,z.P$)({"node_modules/undici/lib/web/fetch/constants.js"(e,P){"use strict";var r=["GET","HEAD","POST"],a=new Set(r),n=[
101,204,205,304],f=[301,302,303,307,308],p=new Set(f),U=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","\
95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526",
"530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000",
"6566","6665","6666","6667","6668","6669","6679","6697","10080"],H=new Set(U),L=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origi\
n","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],y=["",...L],u=new Set(L),i=["follow","manual","error"],h=["GET","HEAD","OPTIONS","\
TRACE"],c=new Set(h),A=["navigate","same-origin","no-cors","cors"],t=["omit","same-origin","include"],I=["default","no-store","reload","no-cache","force-cache",
"only-if-cached"],Q=["content-encoding","content-language","content-location","content-type","content-length"],E=["half"],F=["CONNECT","TRACE","TRACK"],T=new Set(
F),k=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],d=new Set(k);P.exports={subresource:k,forbiddenMethods:F,
requestBodyHeader:Q,referrerPolicy:y,requestRedirect:i,requestMode:A,requestCredentials:t,requestCache:I,redirectStatus:f,corsSafeListedMethods:r,nullBodyStatus:n,
safeMethods:h,badPorts:U,requestDuplex:E,subresourceSet:d,badPortsSet:H,redirectStatusSet:p,corsSafeListedMethodsSet:a,safeMethodsSet:c,forbiddenMethodsSet:T,referrerPolicyTokens:u}}}),
$e=(0,z.P$)({"node_modules/undici/lib/web/fetch/global.js"(e,P){"use strict";var r=Symbol.for("undici.globalOrigin.1");function a(){return globalThis[r]}function n(f){
if(f===void 0){Object.defineProperty(globalThis,r,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const p=new URL(f);if(p.protocol!=="http:"&&p.
protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${p.protocol}`);Object.defineProperty(globalThis,r,{value:p,writable:!0,enumerable:!1,
configurable:!1})}P.exports={getGlobalOrigin:a,setGlobalOrigin:n}}}),Ye=(0,z.P$)({"node_modules/undici/lib/encoding/index.js"(e,P){"use strict";var r=new TextDecoder;
function a(n){return n.length===0?"":(n[0]===239&&n[1]===187&&n[2]===191&&(n=n.subarray(3)),r.decode(n))}P.exports={utf8DecodeBytes:a}}}),le=(0,z.P$)({"node_mod\
ules/undici/lib/web/infra/index.js"(e,P){"use strict";var r=SA(),{utf8DecodeBytes:a}=Ye();function n(Q,E,F){let T="";for(;F.position<E.length&&Q(E[F.position]);)
T+=E[F.position],F.position++;return T}function f(Q,E,F){const T=E.indexOf(Q,F.position),k=F.position;return T===-1?(F.position=E.length,E.slice(k)):(F.position=
T,E.slice(k,F.position))}var p=/[\u0009\u000A\u000C\u000D\u0020]/g,U=/[^\x00-\x7F]/;function H(Q){return U.test(Q)?Q.replace(/[A-Z]+/g,E=>E.toLowerCase()):Q.toLowerCase()}
function L(Q){Q=Q.replace(p,"");let E=Q.length;if(E%4===0&&Q.charCodeAt(E-1)===61&&(--E,Q.charCodeAt(E-1)===61&&--E),E%4===1||/[^+/0-9A-Za-z]/.test(Q.length===E?
Q:Q.substring(0,E)))return"failure";const F=Buffer.from(Q,"base64");return new Uint8Array(F.buffer,F.byteOffset,F.byteLength)}function y(Q){return Q===9||Q===10||
Q===12||Q===13||Q===32}function u(Q){const E=Q.length;if(65535>E)return String.fromCharCode.apply(null,Q);let F="",T=0,k=65535;for(;T<E;)T+k>E&&(k=E-T),F+=String.
fromCharCode.apply(null,Q.subarray(T,T+=k));return F}var i=/[^\x00-\xFF]/;function h(Q){return r(!i.test(Q)),Q}function c(Q){return JSON.parse(a(Q))}function A(Q,E=!0,F=!0){
return t(Q,E,F,y)}function t(Q,E,F,T){let k=0,d=Q.length-1;if(E)for(;k<Q.length&&T(Q.charCodeAt(k));)k++;if(F)for(;d>0&&T(Q.charCodeAt(d));)d--;return k===0&&d===
Q.length-1?Q:Q.slice(k,d+1)}function I(Q){const E=JSON.stringify(Q);if(E===void 0)throw new TypeError("Value is not JSON serializable");return r(typeof E=="stri\
ng"),E}P.exports={asciiLowercase:H,collectASequenceOfCodePoints:n,collectASequenceOfCodePointsFast:f,forgivingBase64:L,isASCIIWhitespace:y,isomorphicDecode:u,isomorphicEncode:h,
parseJSONFromBytes:c,removeASCIIWhitespace:A,removeChars:t,serializeJavascriptValueToJSONString:I}}}),Fe=(0,z.P$)({"node_modules/undici/lib/web/fetch/data-url.j\
s"(e,P){"use strict";var r=SA(),{forgivingBase64:a,collectASequenceOfCodePoints:n,collectASequenceOfCodePointsFast:f,isomorphicDecode:p,removeASCIIWhitespace:U,
removeChars:H}=le(),L=new TextEncoder,y=/^[-!#$%&'*+.^_|~A-Za-z0-9]+$/u,u=/[\u000A\u000D\u0009\u0020]/u,i=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function h(N){
r(N.protocol==="data:");let o=c(N,!0);o=o.slice(5);const G={position:0};let l=f(",",o,G);const g=l.length;if(l=U(l,!0,!0),G.position>=o.length)return"failure";G.
position++;const D=o.slice(g+1);let w=A(D);if(/;(?:\u0020*)base64$/ui.test(l)){const W=p(w);if(w=a(W),w==="failure")return"failure";l=l.slice(0,-6),l=l.replace(
/(\u0020+)$/u,""),l=l.slice(0,-1)}l.startsWith(";")&&(l="text/plain"+l);let S=E(l);return S==="failure"&&(S=E("text/plain;charset=US-ASCII")),{mimeType:S,body:w}}
function c(N,o=!1){if(!o)return N.href;const G=N.href,l=N.hash.length,g=l===0?G:G.substring(0,G.length-l);return!l&&G.endsWith("#")?g.slice(0,-1):g}function A(N){
const o=L.encode(N);return Q(o)}function t(N){return N>=48&&N<=57||N>=65&&N<=70||N>=97&&N<=102}function I(N){return N>=48&&N<=57?N-48:(N&223)-55}function Q(N){const o=N.
length,G=new Uint8Array(o);let l=0,g=0;for(;g<o;){const D=N[g];D!==37?G[l++]=D:D===37&&!(t(N[g+1])&&t(N[g+2]))?G[l++]=37:(G[l++]=I(N[g+1])<<4|I(N[g+2]),g+=2),++g}
return o===l?G:G.subarray(0,l)}function E(N){N=d(N,!0,!0);const o={position:0},G=f("/",N,o);if(G.length===0||!y.test(G)||o.position>=N.length)return"failure";o.
position++;let l=f(";",N,o);if(l=d(l,!1,!0),l.length===0||!y.test(l))return"failure";const g=G.toLowerCase(),D=l.toLowerCase(),w={type:g,subtype:D,parameters:new Map,
essence:`${g}/${D}`};for(;o.position<N.length;){o.position++,n(Z=>u.test(Z),N,o);let S=n(Z=>Z!==";"&&Z!=="=",N,o);if(S=S.toLowerCase(),o.position<N.length){if(N[o.
position]===";")continue;o.position++}if(o.position>=N.length)break;let W=null;if(N[o.position]==='"')W=F(N,o,!0),f(";",N,o);else if(W=f(";",N,o),W=d(W,!1,!0),W.
length===0)continue;S.length!==0&&y.test(S)&&(W.length===0||i.test(W))&&!w.parameters.has(S)&&w.parameters.set(S,W)}return w}function F(N,o,G=!1){const l=o.position;
let g="";for(r(N[o.position]==='"'),o.position++;g+=n(D=>D!=='"'&&D!=="\\",N,o),!(o.position>=N.length);){const D=N[o.position];if(o.position++,D==="\\"){if(o.position>=
N.length){g+="\\";break}g+=N[o.position],o.position++}else{r(D==='"');break}}return G?g:N.slice(l,o.position)}function T(N){r(N!=="failure");const{parameters:o,
essence:G}=N;let l=G;for(let[g,D]of o.entries())l+=";",l+=g,l+="=",y.test(D)||(D=D.replace(/[\\"]/ug,"\\$&"),D='"'+D,D+='"'),l+=D;return l}function k(N){return N===
13||N===10||N===9||N===32}function d(N,o=!0,G=!0){return H(N,o,G,k)}function Y(N){switch(N.essence){case"application/ecmascript":case"application/javascript":case"\
application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text\
/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"\
text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/x\
ml":case"application/xml":return"application/xml"}return N.subtype.endsWith("+json")?"application/json":N.subtype.endsWith("+xml")?"application/xml":""}P.exports=
{dataURLProcessor:h,URLSerializer:c,stringPercentDecode:A,parseMIMEType:E,collectAnHTTPQuotedString:F,serializeAMimeType:T,removeHTTPWhitespace:d,minimizeSupportedMimeType:Y,
HTTP_TOKEN_CODEPOINTS:y}}}),At=(0,z.P$)({"required-builtin:perf_hooks"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:perf_hooks")}}),Le=(0,z.
P$)({"required-builtin:util/types"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:util/types")}}),me=(0,z.P$)({"required-builtin:crypto"(e,P){
P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:crypto")}}),et=(0,z.P$)({"required-builtin:sqlite"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode(
"node:sqlite")}}),be=(0,z.P$)({"required-builtin:worker_threads"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:worker_threads")}}),He=(0,z.P$)(
{"node_modules/undici/lib/util/runtime-features.js"(e,P){"use strict";var r={__proto__:null,"node:crypto":()=>me(),"node:sqlite":()=>et(),"node:worker_threads":()=>be(),
"node:zlib":()=>Te()};function a(i){try{return r[i](),!0}catch(h){if(h.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&h.code!=="ERR_NO_CRYPTO")throw h;return!1}}function n(i,h){
return typeof r[i]()[h]<"u"}var f=["markAsUncloneable","zstd"],p={markAsUncloneable:["node:worker_threads","markAsUncloneable"],zstd:["node:zlib","createZstdDec\
ompress"]},U=["crypto","sqlite"],H=[...U,...f];function L(i){if(U.includes(i))return a(`node:${i}`);if(f.includes(i)){const[h,c]=p[i];return n(h,c)}throw new TypeError(
`unknown feature: ${i}`)}var y=class{#A=new Map;clear(){this.#A.clear()}has(i){return this.#A.get(i)??this.#e(i)}set(i,h){if(H.includes(i)===!1)throw new TypeError(
`unknown feature: ${i}`);this.#A.set(i,h)}#e(i){const h=L(i);return this.#A.set(i,h),h}},u=new y;P.exports.runtimeFeatures=u,P.exports.default=u}}),De=(0,z.P$)(
{"node_modules/undici/lib/web/webidl/index.js"(e,P){"use strict";var r=SA(),{types:a,inspect:n}=(0,hA.Hr)(),{runtimeFeatures:f}=He(),p=1,U=2,H=3,L=4,y=5,u=6,i=7,
h=8,c=Function.call.bind(Function.prototype[Symbol.hasInstance]),A={converters:{},util:{},errors:{},is:{}};A.errors.exception=function(t){return new TypeError(`${t.
header}: ${t.message}`)},A.errors.conversionFailed=function(t){const I=t.types.length===1?"":" one of",Q=`${t.argument} could not be converted to${I}: ${t.types.
join(", ")}.`;return A.errors.exception({header:t.prefix,message:Q})},A.errors.invalidArgument=function(t){return A.errors.exception({header:t.prefix,message:`"${t.
value}" is an invalid ${t.type}.`})},A.brandCheck=function(t,I){if(!c(I,t)){const Q=new TypeError("Illegal invocation");throw Q.code="ERR_INVALID_THIS",Q}},A.brandCheckMultiple=
function(t){const I=t.map(Q=>A.util.MakeTypeAssertion(Q));return Q=>{if(I.every(E=>!E(Q))){const E=new TypeError("Illegal invocation");throw E.code="ERR_INVALID\
_THIS",E}}},A.argumentLengthCheck=function({length:t},I,Q){if(t<I)throw A.errors.exception({message:`${I} argument${I!==1?"s":""} required, but${t?" only":""} ${t}\
 found.`,header:Q})},A.illegalConstructor=function(){throw A.errors.exception({header:"TypeError",message:"Illegal constructor"})},A.util.MakeTypeAssertion=function(t){
return I=>c(t,I)},A.util.Type=function(t){switch(typeof t){case"undefined":return p;case"boolean":return U;case"string":return H;case"symbol":return L;case"numb\
er":return y;case"bigint":return u;case"function":case"object":return t===null?i:h}},A.util.Types={UNDEFINED:p,BOOLEAN:U,STRING:H,SYMBOL:L,NUMBER:y,BIGINT:u,NULL:i,
OBJECT:h},A.util.TypeValueToString=function(t){switch(A.util.Type(t)){case p:return"Undefined";case U:return"Boolean";case H:return"String";case L:return"Symbol";case y:
return"Number";case u:return"BigInt";case i:return"Null";case h:return"Object"}},A.util.markAsUncloneable=f.has("markAsUncloneable")?be().markAsUncloneable:()=>{},
A.util.ConvertToInt=function(t,I,Q,E){let F,T;I===64?(F=Math.pow(2,53)-1,Q==="unsigned"?T=0:T=Math.pow(-2,53)+1):Q==="unsigned"?(T=0,F=Math.pow(2,I)-1):(T=-Math.
pow(2,I-1),F=Math.pow(2,I-1)-1);let k=Number(t);if(k===0&&(k=0),A.util.HasFlag(E,A.attributes.EnforceRange)){if(Number.isNaN(k)||k===Number.POSITIVE_INFINITY||k===
Number.NEGATIVE_INFINITY)throw A.errors.exception({header:"Integer conversion",message:`Could not convert ${A.util.Stringify(t)} to an integer.`});if(k=A.util.IntegerPart(
k),k<T||k>F)throw A.errors.exception({header:"Integer conversion",message:`Value must be between ${T}-${F}, got ${k}.`});return k}return!Number.isNaN(k)&&A.util.
HasFlag(E,A.attributes.Clamp)?(k=Math.min(Math.max(k,T),F),Math.floor(k)%2===0?k=Math.floor(k):k=Math.ceil(k),k):Number.isNaN(k)||k===0&&Object.is(0,k)||k===Number.
POSITIVE_INFINITY||k===Number.NEGATIVE_INFINITY?0:(k=A.util.IntegerPart(k),k=k%Math.pow(2,I),Q==="signed"&&k>=Math.pow(2,I-1)?k-Math.pow(2,I):k)},A.util.IntegerPart=
function(t){const I=Math.floor(Math.abs(t));return t<0?-1*I:I},A.util.Stringify=function(t){switch(A.util.Type(t)){case L:return`Symbol(${t.description})`;case h:
return n(t);case H:return`"${t}"`;case u:return`${t}n`;default:return`${t}`}},A.util.IsResizableArrayBuffer=function(t){if(a.isArrayBuffer(t))return t.resizable;
if(a.isSharedArrayBuffer(t))return t.growable;throw A.errors.exception({header:"IsResizableArrayBuffer",message:`"${A.util.Stringify(t)}" is not an array buffer\
.`})},A.util.HasFlag=function(t,I){return typeof t=="number"&&(t&I)===I},A.sequenceConverter=function(t){return(I,Q,E,F)=>{if(A.util.Type(I)!==h)throw A.errors.
exception({header:Q,message:`${E} (${A.util.Stringify(I)}) is not iterable.`});const T=typeof F=="function"?F():I?.[Symbol.iterator]?.(),k=[];let d=0;if(T===void 0||
typeof T.next!="function")throw A.errors.exception({header:Q,message:`${E} is not iterable.`});for(;;){const{done:Y,value:N}=T.next();if(Y)break;k.push(t(N,Q,`${E}\
[${d++}]`))}return k}},A.recordConverter=function(t,I){return(Q,E,F)=>{if(A.util.Type(Q)!==h)throw A.errors.exception({header:E,message:`${F} ("${A.util.TypeValueToString(
Q)}") is not an Object.`});const T={};if(!a.isProxy(Q)){const d=[...Object.getOwnPropertyNames(Q),...Object.getOwnPropertySymbols(Q)];for(const Y of d){const N=A.
util.Stringify(Y),o=t(Y,E,`Key ${N} in ${F}`),G=I(Q[Y],E,`${F}[${N}]`);T[o]=G}return T}const k=Reflect.ownKeys(Q);for(const d of k)if(Reflect.getOwnPropertyDescriptor(
Q,d)?.enumerable){const Y=t(d,E,F),N=I(Q[d],E,F);T[Y]=N}return T}},A.interfaceConverter=function(t,I){return(Q,E,F)=>{if(!t(Q))throw A.errors.exception({header:E,
message:`Expected ${F} ("${A.util.Stringify(Q)}") to be an instance of ${I}.`});return Q}},A.dictionaryConverter=function(t){return t.sort((I,Q)=>(I.key>Q.key)-
(I.key<Q.key)),(I,Q,E)=>{const F={};if(I!=null&&A.util.Type(I)!==h)throw A.errors.exception({header:Q,message:`Expected ${I} to be one of: Null, Undefined, Obje\
ct.`});for(const T of t){const{key:k,defaultValue:d,required:Y,converter:N}=T;if(Y===!0&&(I==null||!Object.hasOwn(I,k)))throw A.errors.exception({header:Q,message:`\
Missing required key "${k}".`});let o=I?.[k];const G=d!==void 0;if(G&&o===void 0&&(o=d()),Y||G||o!==void 0){if(o=N(o,Q,`${E}.${k}`),T.allowedValues&&!T.allowedValues.
includes(o))throw A.errors.exception({header:Q,message:`${o} is not an accepted type. Expected one of ${T.allowedValues.join(", ")}.`});F[k]=o}}return F}},A.nullableConverter=
function(t){return(I,Q,E)=>I===null?I:t(I,Q,E)},A.is.USVString=function(t){return typeof t=="string"&&t.isWellFormed()},A.is.ReadableStream=A.util.MakeTypeAssertion(
ReadableStream),A.is.Blob=A.util.MakeTypeAssertion(Blob),A.is.URLSearchParams=A.util.MakeTypeAssertion(URLSearchParams),A.is.File=A.util.MakeTypeAssertion(File),
A.is.URL=A.util.MakeTypeAssertion(URL),A.is.AbortSignal=A.util.MakeTypeAssertion(AbortSignal),A.is.MessagePort=A.util.MakeTypeAssertion(MessagePort),A.is.BufferSource=
function(t){return a.isArrayBuffer(t)||ArrayBuffer.isView(t)&&a.isArrayBuffer(t.buffer)},A.util.getCopyOfBytesHeldByBufferSource=function(t){const I=t;let Q=I,E=0,
F=0;if(a.isTypedArray(I)||a.isDataView(I)?(Q=I.buffer,E=I.byteOffset,F=I.byteLength):(r(a.isAnyArrayBuffer(I)),F=I.byteLength),Q.detached)return new Uint8Array(
0);const T=new Uint8Array(F),k=new Uint8Array(Q,E,F);return T.set(k),T},A.converters.DOMString=function(t,I,Q,E){if(t===null&&A.util.HasFlag(E,A.attributes.LegacyNullToEmptyString))
return"";if(typeof t=="symbol")throw A.errors.exception({header:I,message:`${Q} is a symbol, which cannot be converted to a DOMString.`});return String(t)},A.converters.
ByteString=function(t,I,Q){if(typeof t=="symbol")throw A.errors.exception({header:I,message:`${Q} is a symbol, which cannot be converted to a ByteString.`});const E=String(
t);for(let F=0;F<E.length;F++)if(E.charCodeAt(F)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${F} has a valu\
e of ${E.charCodeAt(F)} which is greater than 255.`);return E},A.converters.USVString=function(t){return typeof t=="string"?t.toWellFormed():`${t}`.toWellFormed()},
A.converters.boolean=function(t){return!!t},A.converters.any=function(t){return t},A.converters["long long"]=function(t,I,Q){return A.util.ConvertToInt(t,64,"si\
gned",0,I,Q)},A.converters["unsigned long long"]=function(t,I,Q){return A.util.ConvertToInt(t,64,"unsigned",0,I,Q)},A.converters["unsigned long"]=function(t,I,Q){
return A.util.ConvertToInt(t,32,"unsigned",0,I,Q)},A.converters["unsigned short"]=function(t,I,Q,E){return A.util.ConvertToInt(t,16,"unsigned",E,I,Q)},A.converters.
ArrayBuffer=function(t,I,Q,E){if(A.util.Type(t)!==h||!a.isArrayBuffer(t))throw A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:[
"ArrayBuffer"]});if(!A.util.HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t))throw A.errors.exception({header:I,message:`${Q} cannot be \
a resizable ArrayBuffer.`});return t},A.converters.SharedArrayBuffer=function(t,I,Q,E){if(A.util.Type(t)!==h||!a.isSharedArrayBuffer(t))throw A.errors.conversionFailed(
{prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["SharedArrayBuffer"]});if(!A.util.HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(
t))throw A.errors.exception({header:I,message:`${Q} cannot be a resizable SharedArrayBuffer.`});return t},A.converters.TypedArray=function(t,I,Q,E,F){if(A.util.
Type(t)!==h||!a.isTypedArray(t)||t.constructor.name!==I.name)throw A.errors.conversionFailed({prefix:Q,argument:`${E} ("${A.util.Stringify(t)}")`,types:[I.name]});
if(!A.util.HasFlag(F,A.attributes.AllowShared)&&a.isSharedArrayBuffer(t.buffer))throw A.errors.exception({header:Q,message:`${E} cannot be a view on a shared ar\
ray buffer.`});if(!A.util.HasFlag(F,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t.buffer))throw A.errors.exception({header:Q,message:`${E} canno\
t be a view on a resizable array buffer.`});return t},A.converters.DataView=function(t,I,Q,E){if(A.util.Type(t)!==h||!a.isDataView(t))throw A.errors.conversionFailed(
{prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["DataView"]});if(!A.util.HasFlag(E,A.attributes.AllowShared)&&a.isSharedArrayBuffer(t.buffer))throw A.
errors.exception({header:I,message:`${Q} cannot be a view on a shared array buffer.`});if(!A.util.HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(
t.buffer))throw A.errors.exception({header:I,message:`${Q} cannot be a view on a resizable array buffer.`});return t},A.converters.ArrayBufferView=function(t,I,Q,E){
if(A.util.Type(t)!==h||!a.isArrayBufferView(t))throw A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBufferView"]});
if(!A.util.HasFlag(E,A.attributes.AllowShared)&&a.isSharedArrayBuffer(t.buffer))throw A.errors.exception({header:I,message:`${Q} cannot be a view on a shared ar\
ray buffer.`});if(!A.util.HasFlag(E,A.attributes.AllowResizable)&&A.util.IsResizableArrayBuffer(t.buffer))throw A.errors.exception({header:I,message:`${Q} canno\
t be a view on a resizable array buffer.`});return t},A.converters.BufferSource=function(t,I,Q,E){if(a.isArrayBuffer(t))return A.converters.ArrayBuffer(t,I,Q,E);
if(a.isArrayBufferView(t))return E&=~A.attributes.AllowShared,A.converters.ArrayBufferView(t,I,Q,E);throw a.isSharedArrayBuffer(t)?A.errors.exception({header:I,
message:`${Q} cannot be a SharedArrayBuffer.`}):A.errors.conversionFailed({prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBuffer","ArrayBuffer\
View"]})},A.converters.AllowSharedBufferSource=function(t,I,Q,E){if(a.isArrayBuffer(t))return A.converters.ArrayBuffer(t,I,Q,E);if(a.isSharedArrayBuffer(t))return A.
converters.SharedArrayBuffer(t,I,Q,E);if(a.isArrayBufferView(t))return E|=A.attributes.AllowShared,A.converters.ArrayBufferView(t,I,Q,E);throw A.errors.conversionFailed(
{prefix:I,argument:`${Q} ("${A.util.Stringify(t)}")`,types:["ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})},A.converters["sequence<ByteString>"]=A.sequenceConverter(
A.converters.ByteString),A.converters["sequence<sequence<ByteString>>"]=A.sequenceConverter(A.converters["sequence<ByteString>"]),A.converters["record<ByteStrin\
g, ByteString>"]=A.recordConverter(A.converters.ByteString,A.converters.ByteString),A.converters.Blob=A.interfaceConverter(A.is.Blob,"Blob"),A.converters.AbortSignal=
A.interfaceConverter(A.is.AbortSignal,"AbortSignal"),A.converters.EventHandlerNonNull=function(t){return A.util.Type(t)!==h?null:typeof t=="function"?t:()=>{}},
A.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16},P.exports={webidl:A}}}),pe=(0,z.P$)({"node_modules/undici/lib/we\
b/fetch/util.js"(e,P){"use strict";var{Transform:r}=(0,hA.z7)(),a=Te(),{redirectStatusSet:n,referrerPolicyTokens:f,badPortsSet:p}=ze(),{getGlobalOrigin:U}=$e(),
{collectAnHTTPQuotedString:H,parseMIMEType:L}=Fe(),{performance:y}=At(),{ReadableStreamFrom:u,isValidHTTPToken:i,normalizedMethodRecordsBase:h}=vA(),c=SA(),{isUint8Array:A}=Le(),
{webidl:t}=De(),{isomorphicEncode:I,collectASequenceOfCodePoints:Q,removeChars:E}=le();function F(C){const v=C.urlList,b=v.length;return b===0?null:v[b-1].toString()}
function T(C,v){if(!n.has(C.status))return null;let b=C.headersList.get("location",!0);return b!==null&&g(b)&&(k(b)||(b=d(b)),b=new URL(b,F(C))),b&&!b.hash&&(b.
hash=v),b}function k(C){for(let v=0;v<C.length;++v){const b=C.charCodeAt(v);if(b>126||b<32)return!1}return!0}function d(C){return Buffer.from(C,"binary").toString(
"utf8")}function Y(C){return C.urlList[C.urlList.length-1]}function N(C){const v=Y(C);return OA(v)&&p.has(v.port)?"blocked":"allowed"}function o(C){return C instanceof
Error||C?.constructor?.name==="Error"||C?.constructor?.name==="DOMException"}function G(C){for(let v=0;v<C.length;++v){const b=C.charCodeAt(v);if(!(b===9||b>=32&&
b<=126||b>=128&&b<=255))return!1}return!0}var l=i;function g(C){return(C[0]==="	"||C[0]===" "||C[C.length-1]==="	"||C[C.length-1]===" "||C.includes(`
`)||C.includes("\r")||C.includes("\0"))===!1}function D(C){const v=(C.headersList.get("referrer-policy",!0)??"").split(",");let b="";if(v.length)for(let x=v.length;x!==
0;x--){const eA=v[x-1].trim();if(f.has(eA)){b=eA;break}}return b}function w(C,v){const b=D(v);b!==""&&(C.referrerPolicy=b)}function S(){return"allowed"}function W(){
return"success"}function Z(){return"success"}function $(C){let v=null;v=C.mode,C.headersList.set("sec-fetch-mode",v,!0)}function tA(C){let v=C.origin;if(!(v==="\
client"||v===void 0)){if(C.responseTainting==="cors"||C.mode==="websocket")C.headersList.append("origin",v,!0);else if(C.method!=="GET"&&C.method!=="HEAD"){switch(C.
referrerPolicy){case"no-referrer":v=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":C.origin&&qA(C.origin)&&
!qA(Y(C))&&(v=null);break;case"same-origin":m(C,Y(C))||(v=null);break;default:}C.headersList.append("origin",v,!0)}}}function BA(C,v){return C}function yA(C,v,b){
return!C?.startTime||C.startTime<v?{domainLookupStartTime:v,domainLookupEndTime:v,connectionStartTime:v,connectionEndTime:v,secureConnectionStartTime:v,ALPNNegotiatedProtocol:C?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:BA(C.domainLookupStartTime,b),domainLookupEndTime:BA(C.domainLookupEndTime,b),connectionStartTime:BA(C.connectionStartTime,
b),connectionEndTime:BA(C.connectionEndTime,b),secureConnectionStartTime:BA(C.secureConnectionStartTime,b),ALPNNegotiatedProtocol:C.ALPNNegotiatedProtocol}}function NA(C){
return BA(y.now(),C)}function aA(C){return{startTime:C.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:C.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function TA(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function RA(C){return{referrerPolicy:C.referrerPolicy}}function bA(C){const v=C.referrerPolicy;c(v);let b=null;
if(C.referrer==="client"){const rA=U();if(!rA||rA.origin==="null")return"no-referrer";b=new URL(rA)}else t.is.URL(C.referrer)&&(b=C.referrer);let x=dA(b);const eA=dA(
b,!0);switch(x.toString().length>4096&&(x=eA),v){case"no-referrer":return"no-referrer";case"origin":return eA??dA(b,!0);case"unsafe-url":return x;case"strict-or\
igin":{const rA=Y(C);return AA(x)&&!AA(rA)?"no-referrer":eA}case"strict-origin-when-cross-origin":{const rA=Y(C);return m(x,rA)?x:AA(x)&&!AA(rA)?"no-referrer":eA}case"\
same-origin":return m(C,x)?x:"no-referrer";case"origin-when-cross-origin":return m(C,x)?x:eA;case"no-referrer-when-downgrade":{const rA=Y(C);return AA(x)&&!AA(rA)?
"no-referrer":x}}}function dA(C,v=!1){return c(t.is.URL(C)),C=new URL(C),xA(C)?"no-referrer":(C.username="",C.password="",C.hash="",v===!0&&(C.pathname="",C.search=
""),C)}var lA=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),DA=RegExp.prototype.test.
bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function GA(C){return C.includes(":")?(C[0]==="["&&C[C.length-1]==="]"&&(C=C.slice(1,-1)),DA(C)):lA(C)}
function kA(C){return C==null||C==="null"?!1:(C=new URL(C),!!(C.protocol==="https:"||C.protocol==="wss:"||GA(C.hostname)||C.hostname==="localhost"||C.hostname===
"localhost."||C.hostname.endsWith(".localhost")||C.hostname.endsWith(".localhost.")||C.protocol==="file:"))}function AA(C){return t.is.URL(C)?C.href==="about:bl\
ank"||C.href==="about:srcdoc"||C.protocol==="data:"||C.protocol==="blob:"?!0:kA(C.origin):!1}function VA(C){}function m(C,v){return C.origin===v.origin&&C.origin===
"null"||C.protocol===v.protocol&&C.hostname===v.hostname&&C.port===v.port}function mA(C){return C.controller.state==="aborted"}function wA(C){return C.controller.
state==="aborted"||C.controller.state==="terminated"}function _A(C){return h[C.toLowerCase()]??C}var te=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function Qe(C,v,b=0,x=1){class eA{#A;#e;#t;constructor(oA,HA){this.#A=oA,this.#e=HA,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in this))throw new TypeError(
`'next' called on an object that does not implement interface ${C} Iterator.`);const oA=this.#t,HA=v(this.#A),FA=HA.length;if(oA>=FA)return{value:void 0,done:!0};
const{[b]:uA,[x]:WA}=HA[oA];this.#t=oA+1;let R;switch(this.#e){case"key":R=uA;break;case"value":R=WA;break;case"key+value":R=[uA,WA];break}return{value:R,done:!1}}}
return delete eA.prototype.constructor,Object.setPrototypeOf(eA.prototype,te),Object.defineProperties(eA.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,
configurable:!0,value:`${C} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(rA,oA){return new eA(rA,oA)}}function ZA(C,v,b,x=0,eA=1){const rA=Qe(
C,b,x,eA),oA={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return t.brandCheck(this,v),rA(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return t.brandCheck(this,v),rA(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return t.brandCheck(this,v),
rA(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(HA,FA=globalThis){if(t.brandCheck(this,v),t.argumentLengthCheck(arguments,
1,`${C}.forEach`),typeof HA!="function")throw new TypeError(`Failed to execute 'forEach' on '${C}': parameter 1 is not of type 'Function'.`);for(const{0:uA,1:WA}of rA(
this,"key+value"))HA.call(FA,WA,uA,this)}}};return Object.defineProperties(v.prototype,{...oA,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:oA.
entries.value}})}function Be(C,v,b){const x=v,eA=b;try{const rA=C.stream.getReader();fA(rA,x,eA)}catch(rA){eA(rA)}}function Ae(C){try{C.close(),C.byobRequest?.respond(
0)}catch(v){if(!v.message.includes("Controller is already closed")&&!v.message.includes("ReadableStream is already closed"))throw v}}async function fA(C,v,b){try{
const x=[];let eA=0;do{const{done:rA,value:oA}=await C.read();if(rA){v(Buffer.concat(x,eA));return}if(!A(oA)){b(new TypeError("Received non-Uint8Array chunk"));
return}x.push(oA),eA+=oA.length}while(!0)}catch(x){b(x)}}function xA(C){c("protocol"in C);const v=C.protocol;return v==="about:"||v==="blob:"||v==="data:"}function qA(C){
return typeof C=="string"&&C[5]===":"&&C[0]==="h"&&C[1]==="t"&&C[2]==="t"&&C[3]==="p"&&C[4]==="s"||C.protocol==="https:"}function OA(C){c("protocol"in C);const v=C.
protocol;return v==="http:"||v==="https:"}function Ee(C,v){const b=C;if(!b.startsWith("bytes"))return"failure";const x={position:5};if(v&&Q(FA=>FA==="	"||FA==="\
 ",b,x),b.charCodeAt(x.position)!==61)return"failure";x.position++,v&&Q(FA=>FA==="	"||FA===" ",b,x);const eA=Q(FA=>{const uA=FA.charCodeAt(0);return uA>=48&&uA<=
57},b,x),rA=eA.length?Number(eA):null;if(v&&Q(FA=>FA==="	"||FA===" ",b,x),b.charCodeAt(x.position)!==45)return"failure";x.position++,v&&Q(FA=>FA==="	"||FA===" ",
b,x);const oA=Q(FA=>{const uA=FA.charCodeAt(0);return uA>=48&&uA<=57},b,x),HA=oA.length?Number(oA):null;return x.position<b.length||HA===null&&rA===null||rA>HA?
"failure":{rangeStartValue:rA,rangeEndValue:HA}}function zA(C,v,b){let x="bytes ";return x+=I(`${C}`),x+="-",x+=I(`${v}`),x+="/",x+=I(`${b}`),x}var XA=class extends r{#A;constructor(C){
super(),this.#A=C}_transform(C,v,b){if(!this._inflateStream){if(C.length===0){b();return}this._inflateStream=(C[0]&15)===8?a.createInflate(this.#A):a.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",x=>this.destroy(x))}
this._inflateStream.write(C,v,b)}_final(C){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),C()}};function ee(C){return new XA(C)}function J(C){
let v=null,b=null,x=null;const eA=iA("content-type",C);if(eA===null)return"failure";for(const rA of eA){const oA=L(rA);oA==="failure"||oA.essence==="*/*"||(x=oA,
x.essence!==b?(v=null,x.parameters.has("charset")&&(v=x.parameters.get("charset")),b=x.essence):!x.parameters.has("charset")&&v!==null&&x.parameters.set("charse\
t",v))}return x??"failure"}function cA(C){const v=C,b={position:0},x=[];let eA="";for(;b.position<v.length;){if(eA+=Q(rA=>rA!=='"'&&rA!==",",v,b),b.position<v.length)
if(v.charCodeAt(b.position)===34){if(eA+=H(v,b),b.position<v.length)continue}else c(v.charCodeAt(b.position)===44),b.position++;eA=E(eA,!0,!0,rA=>rA===9||rA===32),
x.push(eA),eA=""}return x}function iA(C,v){const b=v.get(C,!0);return b===null?null:cA(b)}function B(C){return!1}function _(C){return!!(C.username||C.password)}
function K(C){return C!=null&&C!=="client"&&C!=="no-traversable"}var EA=class{get baseUrl(){return U()}get origin(){return this.baseUrl?.origin}policyContainer=TA()},
V=class{settingsObject=new EA},O=new V;P.exports={isAborted:mA,isCancelled:wA,isValidEncodedURL:k,ReadableStreamFrom:u,tryUpgradeRequestToAPotentiallyTrustworthyURL:VA,
clampAndCoarsenConnectionTimingInfo:yA,coarsenedSharedCurrentTime:NA,determineRequestsReferrer:bA,makePolicyContainer:TA,clonePolicyContainer:RA,appendFetchMetadata:$,
appendRequestOriginHeader:tA,TAOCheck:Z,corsCheck:W,crossOriginResourcePolicyCheck:S,createOpaqueTimingInfo:aA,setRequestReferrerPolicyOnRedirect:w,isValidHTTPToken:i,
requestBadPort:N,requestCurrentURL:Y,responseURL:F,responseLocationURL:T,isURLPotentiallyTrustworthy:AA,isValidReasonPhrase:G,sameOrigin:m,normalizeMethod:_A,iteratorMixin:ZA,
createIterator:Qe,isValidHeaderName:l,isValidHeaderValue:g,isErrorLike:o,fullyReadBody:Be,readableStreamClose:Ae,urlIsLocal:xA,urlHasHttpsScheme:qA,urlIsHttpHttpsScheme:OA,
readAllBytes:fA,simpleRangeHeaderValue:Ee,buildContentRange:zA,createInflate:ee,extractMimeType:J,getDecodeSplit:iA,environmentSettingsObject:O,isOriginIPPotentiallyTrustworthy:GA,
hasAuthenticationEntry:B,includesCredentials:_,isTraversableNavigable:K}}}),Ge=(0,z.P$)({"node_modules/undici/lib/web/fetch/formdata.js"(e,P){"use strict";var{iteratorMixin:r}=pe(),
{kEnumerableProperty:a}=vA(),{webidl:n}=De(),f=(0,hA.Hr)(),p=class Ce{#A=[];constructor(u=void 0){if(n.util.markAsUncloneable(this),u!==void 0)throw n.errors.conversionFailed(
{prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(u,i,h=void 0){n.brandCheck(this,Ce);const c="FormData.append";n.argumentLengthCheck(
arguments,2,c),u=n.converters.USVString(u),arguments.length===3||n.is.Blob(i)?(i=n.converters.Blob(i,c,"value"),h!==void 0&&(h=n.converters.USVString(h))):i=n.converters.
USVString(i);const A=L(u,i,h);this.#A.push(A)}delete(u){n.brandCheck(this,Ce),n.argumentLengthCheck(arguments,1,"FormData.delete"),u=n.converters.USVString(u),this.#A=
this.#A.filter(i=>i.name!==u)}get(u){n.brandCheck(this,Ce),n.argumentLengthCheck(arguments,1,"FormData.get"),u=n.converters.USVString(u);const i=this.#A.findIndex(
h=>h.name===u);return i===-1?null:this.#A[i].value}getAll(u){return n.brandCheck(this,Ce),n.argumentLengthCheck(arguments,1,"FormData.getAll"),u=n.converters.USVString(
u),this.#A.filter(i=>i.name===u).map(i=>i.value)}has(u){return n.brandCheck(this,Ce),n.argumentLengthCheck(arguments,1,"FormData.has"),u=n.converters.USVString(
u),this.#A.findIndex(i=>i.name===u)!==-1}set(u,i,h=void 0){n.brandCheck(this,Ce);const c="FormData.set";n.argumentLengthCheck(arguments,2,c),u=n.converters.USVString(
u),arguments.length===3||n.is.Blob(i)?(i=n.converters.Blob(i,c,"value"),h!==void 0&&(h=n.converters.USVString(h))):i=n.converters.USVString(i);const A=L(u,i,h),
t=this.#A.findIndex(I=>I.name===u);t!==-1?this.#A=[...this.#A.slice(0,t),A,...this.#A.slice(t+1).filter(I=>I.name!==u)]:this.#A.push(A)}[f.inspect.custom](u,i){
const h=this.#A.reduce((A,t)=>(A[t.name]?Array.isArray(A[t.name])?A[t.name].push(t.value):A[t.name]=[A[t.name],t.value]:A[t.name]=t.value,A),{__proto__:null});i.
depth??=u,i.colors??=!0;const c=f.formatWithOptions(i,h);return`FormData ${c.slice(c.indexOf("]")+2)}`}static getFormDataState(u){return u.#A}static setFormDataState(u,i){
u.#A=i}},{getFormDataState:U,setFormDataState:H}=p;Reflect.deleteProperty(p,"getFormDataState"),Reflect.deleteProperty(p,"setFormDataState"),r("FormData",p,U,"n\
ame","value"),Object.defineProperties(p.prototype,{append:a,delete:a,get:a,getAll:a,has:a,set:a,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function L(y,u,i){
if(typeof u!="string"&&(n.is.File(u)||(u=new File([u],"blob",{type:u.type})),i!==void 0)){const h={type:u.type,lastModified:u.lastModified};u=new File([u],i,h)}
return{name:y,value:u}}n.is.FormData=n.util.MakeTypeAssertion(p),P.exports={FormData:p,makeEntry:L,setFormDataState:H}}}),tt=(0,z.P$)({"node_modules/undici/lib/\
web/fetch/formdata-parser.js"(e,P){"use strict";var{bufferToLowerCasedHeaderName:r}=vA(),{HTTP_TOKEN_CODEPOINTS:a}=Fe(),{makeEntry:n}=Ge(),{webidl:f}=De(),p=SA(),
{isomorphicDecode:U}=le(),H=Buffer.from("--"),L=new TextDecoder,y=new TextDecoder("utf-8",{ignoreBOM:!0});function u(d){for(let Y=0;Y<d.length;++Y)if((d.charCodeAt(
Y)&-128)!==0)return!1;return!0}function i(d){const Y=d.length;if(Y<27||Y>70)return!1;for(let N=0;N<Y;++N){const o=d.charCodeAt(N);if(!(o>=48&&o<=57||o>=65&&o<=90||
o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function h(d,Y){p(Y!=="failure"&&Y.essence==="multipart/form-data");const N=Y.parameters.get("boundary");
if(N===void 0)throw E("missing boundary in content-type header");const o=Buffer.from(`--${N}`,"utf8"),G=[],l={position:0},g=d.indexOf(o);if(g===-1)throw E("no b\
oundary found in multipart body");for(l.position=g;;){if(d.subarray(l.position,l.position+o.length).equals(o))l.position+=o.length;else throw E("expected a valu\
e starting with -- and the boundary");if(Q(d,H,l))return G;if(d[l.position]!==13||d[l.position+1]!==10)throw E("expected CRLF");l.position+=2;const D=A(d,l);let{
name:w,filename:S,contentType:W,encoding:Z}=D;l.position+=2;let $;{const BA=d.indexOf(o.subarray(2),l.position);if(BA===-1)throw E("expected boundary after body");
$=d.subarray(l.position,BA-4),l.position+=$.length,Z==="base64"&&($=Buffer.from($.toString(),"base64"))}if(d[l.position]!==13||d[l.position+1]!==10)throw E("exp\
ected CRLF");l.position+=2;let tA;S!==null?(W??="text/plain",u(W)||(W=""),tA=new File([$],S,{type:W})):tA=y.decode(Buffer.from($)),p(f.is.USVString(w)),p(typeof tA==
"string"&&f.is.USVString(tA)||f.is.File(tA)),G.push(n(w,tA,S))}}function c(d,Y){d[Y.position]===59&&Y.position++,t(g=>g===32||g===9,d,Y);const N=t(g=>k(g)&&g!==
61&&g!==42,d,Y);if(N.length===0)return null;const o=N.toString("ascii").toLowerCase(),G=d[Y.position]===42;if(G&&Y.position++,d[Y.position]!==61)return null;Y.position++,
t(g=>g===32||g===9,d,Y);let l;if(G){const g=t(D=>D!==32&&D!==13&&D!==10&&D!==59,d,Y);if(g[0]!==117&&g[0]!==85||g[1]!==116&&g[1]!==84||g[2]!==102&&g[2]!==70||g[3]!==
45||g[4]!==56)throw E("unknown encoding, expected utf-8''");l=decodeURIComponent(L.decode(g.subarray(7)))}else if(d[Y.position]===34){Y.position++;const g=t(D=>D!==
10&&D!==13&&D!==34,d,Y);if(d[Y.position]!==34)throw E("Closing quote not found");Y.position++,l=L.decode(g).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const g=t(D=>k(D)&&D!==59,d,Y);l=L.decode(g)}return{name:o,value:l,extended:G}}function A(d,Y){let N=null,o=null,
G=null,l=null;for(;;){if(d[Y.position]===13&&d[Y.position+1]===10){if(N===null)throw E("header name is null");return{name:N,filename:o,contentType:G,encoding:l}}
let g=t(D=>D!==10&&D!==13&&D!==58,d,Y);if(g=I(g,!0,!0,D=>D===9||D===32),!a.test(g.toString()))throw E("header name does not match the field-name token productio\
n");if(d[Y.position]!==58)throw E("expected :");switch(Y.position++,t(D=>D===32||D===9,d,Y),r(g)){case"content-disposition":{N=o=null;let D=!1;if(t(w=>k(w),d,Y).
toString("ascii").toLowerCase()!=="form-data")throw E("expected form-data for content-disposition header");for(;Y.position<d.length&&(d[Y.position]!==13||d[Y.position+
1]!==10);){const w=c(d,Y);if(!w)break;w.name==="name"?N=w.value:w.name==="filename"&&(w.extended?(o=w.value,D=!0):D||(o=w.value))}if(N===null)throw E("name attr\
ibute is required in content-disposition header");break}case"content-type":{let D=t(w=>w!==10&&w!==13,d,Y);D=I(D,!1,!0,w=>w===9||w===32),G=U(D);break}case"conte\
nt-transfer-encoding":{let D=t(w=>w!==10&&w!==13,d,Y);D=I(D,!1,!0,w=>w===9||w===32),l=U(D);break}default:t(D=>D!==10&&D!==13,d,Y)}if(d[Y.position]!==13||d[Y.position+
1]!==10)throw E("expected CRLF");Y.position+=2}}function t(d,Y,N){let o=N.position;for(;o<Y.length&&d(Y[o]);)++o;return Y.subarray(N.position,N.position=o)}function I(d,Y,N,o){
let G=0,l=d.length-1;if(Y)for(;G<d.length&&o(d[G]);)G++;if(N)for(;l>0&&o(d[l]);)l--;return G===0&&l===d.length-1?d:d.subarray(G,l+1)}function Q(d,Y,N){if(d.length<
Y.length)return!1;for(let o=0;o<Y.length;o++)if(Y[o]!==d[N.position+o])return!1;return!0}function E(d){return new TypeError("Failed to parse body as FormData.",
{cause:new TypeError(d)})}function F(d){return d<=31||d===127}function T(d){return d===40||d===41||d===60||d===62||d===64||d===44||d===59||d===58||d===92||d===34||
d===47||d===91||d===93||d===63||d===61}function k(d){return d<=127&&d!==32&&d!==9&&!F(d)&&!T(d)}P.exports={multipartFormDataParser:h,validateBoundary:i}}}),Qt=(0,z.
P$)({"node_modules/undici/lib/util/promise.js"(e,P){"use strict";function r(){let a,n;return{promise:new Promise((f,p)=>{a=f,n=p}),resolve:a,reject:n}}P.exports=
{createDeferredPromise:r}}}),Ve=(0,z.P$)({"node_modules/undici/lib/web/fetch/body.js"(e,P){"use strict";var r=vA(),{ReadableStreamFrom:a,readableStreamClose:n,fullyReadBody:f,
extractMimeType:p}=pe(),{FormData:U,setFormDataState:H}=Ge(),{webidl:L}=De(),y=SA(),{isErrored:u,isDisturbed:i}=(0,hA.z7)(),{isUint8Array:h}=Le(),{serializeAMimeType:c}=Fe(),
{multipartFormDataParser:A}=tt(),{createDeferredPromise:t}=Qt(),{parseJSONFromBytes:I}=le(),{utf8DecodeBytes:Q}=Ye(),{runtimeFeatures:E}=He(),F=E.has("crypto")?
me().randomInt:S=>Math.floor(Math.random()*S),T=new TextEncoder;function k(){}var d=new FinalizationRegistry(S=>{const W=S.deref();W&&!W.locked&&!i(W)&&!u(W)&&W.
cancel("Response object has been garbage collected").catch(k)});function Y(S,W=!1){let Z=null;L.is.ReadableStream(S)?Z=S:L.is.Blob(S)?Z=S.stream():Z=new ReadableStream(
{start(){},async pull(NA){const aA=$(),TA=aA?.[Symbol.asyncIterator]?.();if(TA==null){aA?.length&&!u(Z)&&NA.enqueue(typeof aA=="string"?T.encode(aA):new Uint8Array(
aA)),queueMicrotask(()=>n(NA));return}for(;;){const{value:RA,done:bA}=await TA.next();if(bA){queueMicrotask(()=>n(NA));return}if(RA.length&&!u(Z)){NA.enqueue(new Uint8Array(
RA));return}}},cancel(NA){return $()[Symbol.asyncIterator]?.().return(NA)},type:"bytes"}),y(L.is.ReadableStream(Z));let $=null,tA=null,BA=null,yA=null;if(typeof S==
"string")tA=S,yA="text/plain;charset=UTF-8";else if(L.is.URLSearchParams(S))tA=S.toString(),yA="application/x-www-form-urlencoded;charset=UTF-8";else if(L.is.BufferSource(
S))tA=L.util.getCopyOfBytesHeldByBufferSource(S);else if(L.is.FormData(S)){const NA=`----formdata-undici-0${`${F(1e11)}`.padStart(11,"0")}`,aA=`--${NA}\r
Content-Disposition: form-data`,TA=kA=>kA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),RA=kA=>kA.replace(/\r?\n|\r/g,`\r
`),bA=[],dA=new Uint8Array([13,10]);BA=0;let lA=!1;for(const[kA,AA]of S)if(typeof AA=="string"){const VA=T.encode(aA+`; name="${TA(RA(kA))}"\r
\r
${RA(AA)}\r
`);bA.push(VA),BA+=VA.byteLength}else{const VA=T.encode(`${aA}; name="${TA(RA(kA))}"`+(AA.name?`; filename="${TA(AA.name)}"`:"")+`\r
Content-Type: ${AA.type||"application/octet-stream"}\r
\r
`);bA.push(VA,AA,dA),typeof AA.size=="number"?BA+=VA.byteLength+AA.size+dA.byteLength:lA=!0}const DA=T.encode(`--${NA}--\r
`);bA.push(DA),BA+=DA.byteLength,lA&&(BA=null),tA=S;const GA=(async function*(){for(const kA of bA)kA.stream?yield*kA.stream():yield kA})();$=()=>GA,yA=`multipa\
rt/form-data; boundary=${NA}`}else if(L.is.Blob(S))tA=S,BA=S.size,S.type&&(yA=S.type);else if(typeof S[Symbol.asyncIterator]=="function"){if(W)throw new TypeError(
"keepalive");if(r.isDisturbed(S)||S.locked)throw new TypeError("Response body object should not be disturbed or locked");Z=L.is.ReadableStream(S)?S:a(S)}return(typeof tA==
"string"||h(tA))&&($=()=>tA,BA=typeof tA=="string"?Buffer.byteLength(tA):tA.length),[{stream:Z,source:tA,length:BA},yA]}function N(S,W=!1){return L.is.ReadableStream(
S)&&(y(!r.isDisturbed(S),"The body has already been consumed."),y(!S.locked,"The stream is locked.")),Y(S,W)}function o(S){const{0:W,1:Z}=S.stream.tee();return S.
stream=W,{stream:Z,length:S.length,source:S.source}}function G(S,W){return{blob(){return g(this,Z=>{let $=w(W(this));return $===null?$="":$&&($=c($)),new Blob([
Z],{type:$})},S,W)},arrayBuffer(){return g(this,Z=>new Uint8Array(Z).buffer,S,W)},text(){return g(this,Q,S,W)},json(){return g(this,I,S,W)},formData(){return g(
this,Z=>{const $=w(W(this));if($!==null)switch($.essence){case"multipart/form-data":{const tA=A(Z,$),BA=new U;return H(BA,tA),BA}case"application/x-www-form-url\
encoded":{const tA=new URLSearchParams(Z.toString()),BA=new U;for(const[yA,NA]of tA)BA.append(yA,NA);return BA}}throw new TypeError('Content-Type was not one of\
 "multipart/form-data" or "application/x-www-form-urlencoded".')},S,W)},bytes(){return g(this,Z=>new Uint8Array(Z),S,W)}}}function l(S,W){Object.assign(S.prototype,
G(S,W))}function g(S,W,Z,$){try{L.brandCheck(S,Z)}catch(NA){return Promise.reject(NA)}if(S=$(S),D(S))return Promise.reject(new TypeError("Body is unusable: Body\
 has already been read"));const tA=t(),BA=tA.reject,yA=NA=>{try{tA.resolve(W(NA))}catch(aA){BA(aA)}};return S.body==null?(yA(Buffer.allocUnsafe(0)),tA.promise):
(f(S.body,yA,BA),tA.promise)}function D(S){const W=S.body;return W!=null&&(W.stream.locked||r.isDisturbed(W.stream))}function w(S){const W=S.headersList,Z=p(W);
return Z==="failure"?null:Z}P.exports={extractBody:Y,safelyExtractBody:N,cloneBody:o,mixinBody:l,streamRegistry:d,bodyUnusable:D}}}),Et=(0,z.P$)({"node_modules/\
undici/lib/dispatcher/client-h1.js"(e,P){"use strict";var r=SA(),a=vA(),{channels:n}=ie(),f=fe(),{RequestContentLengthMismatchError:p,ResponseContentLengthMismatchError:U,
RequestAbortedError:H,InvalidArgumentError:L,HeadersTimeoutError:y,HeadersOverflowError:u,SocketError:i,InformationalError:h,BodyTimeoutError:c,HTTPParserError:A,
ResponseExceededMaxSizeError:t}=pA(),{kUrl:I,kReset:Q,kClient:E,kParser:F,kBlocking:T,kRunning:k,kPending:d,kSize:Y,kWriting:N,kQueue:o,kNoRef:G,kKeepAliveDefaultTimeout:l,
kHostHeader:g,kPendingIdx:D,kRunningIdx:w,kError:S,kPipelining:W,kSocket:Z,kKeepAliveTimeoutValue:$,kMaxHeadersSize:tA,kKeepAliveMaxTimeout:BA,kKeepAliveTimeoutThreshold:yA,
kHeadersTimeout:NA,kBodyTimeout:aA,kStrictContentLength:TA,kMaxRequests:RA,kCounter:bA,kMaxResponseSize:dA,kOnError:lA,kResume:DA,kHTTPContext:GA,kClosed:kA}=jA(),
AA=Ke(),VA=Buffer.alloc(0),m=Buffer[Symbol.species],mA=a.removeAllListeners,wA=Symbol("kIdleSocketValidation"),_A=Symbol("kIdleSocketValidationTimeout"),te=Symbol(
"kSocketUsed"),Qe=Symbol("kTypeOfService"),ZA;function Be(){const R=process.env.JEST_WORKER_ID?ke():void 0;let s,M=!0;if(process.arch==="ppc64"){const[q,X]=process.
versions.node.split(".").map(j=>parseInt(j,10));(q<24||q===24&&X<12)&&(M=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?M=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&
(M=!0),M)try{s=new WebAssembly.Module(je())}catch{}return s||(s=new WebAssembly.Module(R||ke())),new WebAssembly.Instance(s,{env:{wasm_on_url:(q,X,j)=>0,wasm_on_status:(q,X,j)=>{
r(fA.ptr===q);const CA=X-OA+xA.byteOffset;return fA.onStatus(new m(xA.buffer,CA,j))},wasm_on_message_begin:q=>(r(fA.ptr===q),fA.onMessageBegin()),wasm_on_header_field:(q,X,j)=>{
r(fA.ptr===q);const CA=X-OA+xA.byteOffset;return fA.onHeaderField(new m(xA.buffer,CA,j))},wasm_on_header_value:(q,X,j)=>{r(fA.ptr===q);const CA=X-OA+xA.byteOffset;
return fA.onHeaderValue(new m(xA.buffer,CA,j))},wasm_on_headers_complete:(q,X,j,CA)=>(r(fA.ptr===q),fA.onHeadersComplete(X,j===1,CA===1)),wasm_on_body:(q,X,j)=>{
r(fA.ptr===q);const CA=X-OA+xA.byteOffset;return fA.onBody(new m(xA.buffer,CA,j))},wasm_on_message_complete:q=>(r(fA.ptr===q),fA.onMessageComplete())}})}var Ae=null,
fA=null,xA=null,qA=0,OA=null,Ee=0,zA=1,XA=2|zA,ee=4|zA,J=8|Ee,cA=class{constructor(R,s,{exports:M}){this.llhttp=M,this.ptr=this.llhttp.llhttp_alloc(AA.TYPE.RESPONSE),
this.client=R,this.socket=s,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText=
"",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=R[tA],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=
0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=R[dA]}setTimeout(R,s){R!==this.timeoutValue||s&zA^this.timeoutType&zA?(this.timeout&&
(f.clearTimeout(this.timeout),this.timeout=null),R&&(s&zA?this.timeout=f.setFastTimeout(iA,R,this.timeoutWeakRef):(this.timeout=setTimeout(iA,R,this.timeoutWeakRef),
this.timeout?.unref())),this.timeoutValue=R):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=s}resume(){this.socket.destroyed||!this.
paused||(r(this.ptr!=null),r(fA===null),this.llhttp.llhttp_resume(this.ptr),r(this.timeoutType===ee),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.paused=!1,this.execute(this.socket.read()||VA),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const R=this.socket.read();if(R===null)break;this.
execute(R)}}execute(R){r(fA===null),r(this.ptr!=null),r(!this.paused);const{socket:s,llhttp:M}=this;R.length>qA&&(OA&&M.free(OA),qA=Math.ceil(R.length/4096)*4096,
OA=M.malloc(qA)),new Uint8Array(M.memory.buffer,OA,qA).set(R);try{let q;try{xA=R,fA=this,q=M.llhttp_execute(this.ptr,OA,R.length)}finally{fA=null,xA=null}if(q!==
AA.ERROR.OK){const X=R.subarray(M.llhttp_get_error_pos(this.ptr)-OA);if(q===AA.ERROR.PAUSED_UPGRADE)this.onUpgrade(X);else if(q===AA.ERROR.PAUSED)this.paused=!0,
s.unshift(X);else throw this.createError(q,X)}}catch(q){a.destroy(s,q)}}finish(){r(fA===null),r(this.ptr!=null),r(!this.paused);const{llhttp:R}=this;let s;try{fA=
this,s=R.llhttp_finish(this.ptr)}finally{fA=null}return s===AA.ERROR.OK?null:s===AA.ERROR.PAUSED||s===AA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
s,VA)}createError(R,s){const{llhttp:M,contentLength:q,bytesRead:X}=this;if(q&&X!==parseInt(q,10))return new U;const j=M.llhttp_get_error_reason(this.ptr);let CA="";
if(j){const gA=new Uint8Array(M.memory.buffer,j).indexOf(0);CA="Response does not match the HTTP/1.1 protocol ("+Buffer.from(M.memory.buffer,j,gA).toString()+")"}
return new A(CA,AA.ERROR[R],s)}destroy(){r(fA===null),r(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&f.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(R){return this.statusText=R.toString(),0}onMessageBegin(){const{socket:R,
client:s}=this;if(R.destroyed)return-1;if(s[k]===0)return a.destroy(R,new i("bad response",a.getSocketInfo(R))),-1;const M=s[o][s[w]];return M?(M.onResponseStarted(),
0):-1}onHeaderField(R){const s=this.headers.length;return(s&1)===0?this.headers.push(R):this.headers[s-1]=Buffer.concat([this.headers[s-1],R]),this.trackHeader(
R.length),0}onHeaderValue(R){let s=this.headers.length;(s&1)===1?(this.headers.push(R),s+=1):this.headers[s-1]=Buffer.concat([this.headers[s-1],R]);const M=this.
headers[s-2];if(M.length===10){const q=a.bufferToLowerCasedHeaderName(M);q==="keep-alive"?this.keepAlive+=R.toString():q==="connection"&&(this.connection+=R.toString())}else
M.length===14&&a.bufferToLowerCasedHeaderName(M)==="content-length"&&(this.contentLength+=R.toString());return this.trackHeader(R.length),0}trackHeader(R){this.
headersSize+=R,this.headersSize>=this.headersMaxSize&&a.destroy(this.socket,new u)}onUpgrade(R){const{upgrade:s,client:M,socket:q,headers:X,statusCode:j,statusText:CA}=this;
r(s),r(M[Z]===q),r(!q.destroyed),r(!this.paused),r((X.length&1)===0);const gA=M[o][M[w]];r(gA),r(gA.upgrade||gA.method==="CONNECT"),this.statusCode=0,this.statusText=
"",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,q.unshift(R),q[F].destroy(),q[F]=null,q[E]=null,q[S]=null,mA(q),M[Z]=null,M[GA]=null,M[o][M[w]++]=
null,M.emit("disconnect",M[I],[M],new h("upgrade"));try{gA.onUpgrade(j,X,q,CA)}catch(QA){a.errorRequest(M,gA,QA),a.destroy(q,QA)}M[DA]()}onHeadersComplete(R,s,M){
const{client:q,socket:X,headers:j,statusText:CA}=this;if(X.destroyed)return-1;if(q[k]===0)return a.destroy(X,new i("bad response",a.getSocketInfo(X))),-1;const gA=q[o][q[w]];
if(!gA)return-1;if(r(!this.upgrade),r(this.statusCode<200),R===100)return a.destroy(X,new i("bad response",a.getSocketInfo(X))),-1;if(s&&!gA.upgrade)return a.destroy(
X,new i("bad upgrade",a.getSocketInfo(X))),-1;if(r(this.timeoutType===XA),this.statusCode=R,this.shouldKeepAlive=M||gA.method==="HEAD"&&!X[Q]&&this.connection.toLowerCase()===
"keep-alive",this.statusCode>=200){const UA=gA.bodyTimeout!=null?gA.bodyTimeout:q[aA];this.setTimeout(UA,ee)}else this.timeout&&this.timeout.refresh&&this.timeout.
refresh();if(gA.method==="CONNECT")return r(q[k]===1),this.upgrade=!0,2;if(s)return r(q[k]===1),this.upgrade=!0,2;if(r((this.headers.length&1)===0),this.headers=
[],this.headersSize=0,this.shouldKeepAlive&&q[W]){const UA=this.keepAlive?a.parseKeepAliveTimeout(this.keepAlive):null;if(UA!=null){const YA=Math.min(UA-q[yA],q[BA]);
YA<=0?X[Q]=!0:q[$]=YA}else q[$]=q[l]}else X[Q]=!0;const QA=gA.onHeaders(R,j,this.resume,CA)===!1;return gA.aborted?-1:gA.method==="HEAD"||R<200?1:(X[T]&&(X[T]=!1,
q[DA]()),QA?AA.ERROR.PAUSED:0)}onBody(R){const{client:s,socket:M,statusCode:q,maxResponseSize:X}=this;if(M.destroyed)return-1;const j=s[o][s[w]];return r(j),r(this.
timeoutType===ee),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),r(q>=200),X>-1&&this.bytesRead+R.length>X?(a.destroy(M,new t),-1):(this.bytesRead+=
R.length,j.onData(R)===!1?AA.ERROR.PAUSED:0)}onMessageComplete(){const{client:R,socket:s,statusCode:M,upgrade:q,headers:X,contentLength:j,bytesRead:CA,shouldKeepAlive:gA}=this;
if(s.destroyed&&(!M||gA))return-1;if(q)return 0;r(M>=100),r((this.headers.length&1)===0);const QA=R[o][R[w]];if(r(QA),this.statusCode=0,this.statusText="",this.
bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,M<200)return 0;if(QA.method!=="HEAD"&&j&&CA!==parseInt(
j,10))return a.destroy(s,new U),-1;if(QA.onComplete(X),R[o][R[w]++]=null,s[te]=R[d]===0,s[N])return r(R[k]===0),a.destroy(s,new h("reset")),AA.ERROR.PAUSED;if(gA){
if(s[Q]&&R[k]===0)return a.destroy(s,new h("reset")),AA.ERROR.PAUSED;R[W]==null||R[W]===1?setImmediate(R[DA]):R[DA]()}else return a.destroy(s,new h("reset")),AA.
ERROR.PAUSED;return 0}};function iA(R){const s=R.deref();if(!s)return;const{socket:M,timeoutType:q,client:X,paused:j}=s;q===XA?(!M[N]||M.writableNeedDrain||X[k]>
1)&&(r(!j,"cannot be paused while waiting for headers"),a.destroy(M,new y)):q===ee?j||a.destroy(M,new c):q===J&&(r(X[k]===0&&X[$]),a.destroy(M,new h("socket idl\
e timeout")))}function B(R,s){if(R[Z]=s,Ae||(Ae=Be()),s.errored)throw s.errored;if(s.destroyed)throw new i("destroyed");return s[G]=!1,s[N]=!1,s[Q]=!1,s[T]=!1,s[wA]=
0,s[_A]=null,s[te]=!1,s[F]=new cA(R,s,Ae),a.addListener(s,"error",_),a.addListener(s,"readable",K),a.addListener(s,"end",EA),a.addListener(s,"close",V),s[kA]=!1,
s.on("close",O),{version:"h1",defaultPipelining:1,write(M){return rA(R,M)},resume(){b(R)},destroy(M,q){s[kA]?queueMicrotask(q):(s.on("close",q),s.destroy(M))},get destroyed(){
return s.destroyed},busy(M){return!!(s[N]||s[Q]||s[T]||s[wA]===1||M&&(R[k]>0&&!M.idempotent||R[k]>0&&(M.upgrade||M.method==="CONNECT")||R[k]>0&&a.bodyLength(M.body)!==
0&&(a.isStream(M.body)||a.isAsyncIterable(M.body)||a.isFormDataLike(M.body))))}}}function _(R){const s=this[F];if(R.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){
const M=s.finish();M&&(this[S]=M,this[E][lA](M));return}this[S]=R,this[E][lA](R)}function K(){this[F]?.readMore()}function EA(){const R=this[F];if(R.statusCode&&
!R.shouldKeepAlive){const s=R.finish();s&&a.destroy(this,s);return}a.destroy(this,new i("other side closed",a.getSocketInfo(this)))}function V(){const R=this[F];
C(this),R&&(!this[S]&&R.statusCode&&!R.shouldKeepAlive&&(this[S]=R.finish()||this[S]),this[F].destroy(),this[F]=null);const s=this[S]||new i("closed",a.getSocketInfo(
this)),M=this[E];if(M[Z]=null,M[GA]=null,M.destroyed){r(M[d]===0);const q=M[o].splice(M[w]);for(let X=0;X<q.length;X++){const j=q[X];a.errorRequest(M,j,s)}}else if(M[k]>
0&&s.code!=="UND_ERR_INFO"){const q=M[o][M[w]];M[o][M[w]++]=null,a.errorRequest(M,q,s)}M[D]=M[w],r(M[k]===0),M.emit("disconnect",M[I],[M],s),M[DA]()}function O(){
this[kA]=!0}function C(R){R[_A]&&(clearImmediate(R[_A]),R[_A]=null),R[wA]=0}function v(R,s){s[wA]=1,s[_A]=setImmediate(()=>{s[_A]=null,s[wA]=2,R[Z]===s&&!s.destroyed&&
R[DA]()})}function b(R){const s=R[Z];if(s&&!s.destroyed){if(R[Y]===0?!s[G]&&s.unref&&(s.unref(),s[G]=!0):s[G]&&s.ref&&(s.ref(),s[G]=!1),R[k]===0&&R[d]>0&&s[te]){
if(s[wA]===0)return v(R,s),s[F].readMore(),s.destroyed,void 0;if(s[wA]===1)return s[F].readMore(),s.destroyed,void 0}if(R[k]===0&&(s[F].readMore(),s.destroyed))
return;if(R[Y]===0)s[F].timeoutType!==J&&s[F].setTimeout(R[$],J);else if(R[k]>0&&s[F].statusCode<200&&s[F].timeoutType!==XA){const M=R[o][R[w]],q=M.headersTimeout!=
null?M.headersTimeout:R[NA];s[F].setTimeout(q,XA)}}}function x(R){return R!=="GET"&&R!=="HEAD"&&R!=="OPTIONS"&&R!=="TRACE"&&R!=="CONNECT"}function eA(R,s){if(typeof R.
setTypeOfService!="function")return;const M=s.typeOfService;if(!(M===void 0||R[Qe]===M))try{R.setTypeOfService(M),R[Qe]=M}catch{}}function rA(R,s){const{method:M,
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
s,nA,YA,PA,IA):a.isBlobLike(QA)?typeof QA.stream=="function"?uA(MA,QA.stream(),R,s,nA,YA,PA,IA):FA(MA,QA,R,s,nA,YA,PA,IA):a.isStream(QA)?oA(MA,QA,R,s,nA,YA,PA,IA):
a.isIterable(QA)?uA(MA,QA,R,s,nA,YA,PA,IA):r(!1),!0}function oA(R,s,M,q,X,j,CA,gA){r(j!==0||M[k]===0,"stream body cannot be pipelined");let QA=!1;const UA=new WA(
{abort:R,socket:X,request:q,contentLength:j,client:M,expectsPayload:gA,header:CA}),YA=function(MA){if(!QA)try{!UA.write(MA)&&this.pause&&this.pause()}catch(PA){
a.destroy(this,PA)}},IA=function(){QA||s.resume&&s.resume()},sA=function(){if(queueMicrotask(()=>{s.removeListener("error",nA)}),!QA){const MA=new H;queueMicrotask(
()=>nA(MA))}},nA=function(MA){if(!QA){if(QA=!0,r(X.destroyed||X[N]&&M[k]<=1),X.off("drain",IA).off("error",nA),s.removeListener("data",YA).removeListener("end",
nA).removeListener("close",sA),!MA)try{UA.end()}catch(PA){MA=PA}UA.destroy(MA),MA&&(MA.code!=="UND_ERR_INFO"||MA.message!=="reset")?a.destroy(s,MA):a.destroy(s)}};
s.on("data",YA).on("end",nA).on("error",nA).on("close",sA),s.resume&&s.resume(),X.on("drain",IA).on("error",nA),s.errorEmitted??s.errored?setImmediate(nA,s.errored):
(s.endEmitted??s.readableEnded)&&setImmediate(nA,null),(s.closeEmitted??s.closed)&&setImmediate(sA)}function HA(R,s,M,q,X,j,CA,gA){try{s?a.isBuffer(s)&&(r(j===s.
byteLength,"buffer body must have content length"),X.cork(),X.write(`${CA}content-length: ${j}\r
\r
`,"latin1"),X.write(s),X.uncork(),q.onBodySent(s),!gA&&q.reset!==!1&&(X[Q]=!0)):j===0?X.write(`${CA}content-length: 0\r
\r
`,"latin1"):(r(j===null,"no body must not have content length"),X.write(`${CA}\r
`,"latin1")),q.onRequestSent(),M[DA]()}catch(QA){R(QA)}}async function FA(R,s,M,q,X,j,CA,gA){r(j===s.size,"blob body must have content length");try{if(j!=null&&
j!==s.size)throw new p;const QA=Buffer.from(await s.arrayBuffer());X.cork(),X.write(`${CA}content-length: ${j}\r
\r
`,"latin1"),X.write(QA),X.uncork(),q.onBodySent(QA),q.onRequestSent(),!gA&&q.reset!==!1&&(X[Q]=!0),M[DA]()}catch(QA){R(QA)}}async function uA(R,s,M,q,X,j,CA,gA){
r(j!==0||M[k]===0,"iterator body cannot be pipelined");let QA=null;function UA(){if(QA){const sA=QA;QA=null,sA()}}const YA=()=>new Promise((sA,nA)=>{r(QA===null),
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
`,"latin1"),this.bytesWritten+=QA;const UA=s.write(R);return s.uncork(),M.onBodySent(R),UA||s[F].timeout&&s[F].timeoutType===XA&&s[F].timeout.refresh&&s[F].timeout.
refresh(),UA}end(){const{socket:R,contentLength:s,client:M,bytesWritten:q,expectsPayload:X,header:j,request:CA}=this;if(CA.onRequestSent(),R[N]=!1,R[S])throw R[S];
if(!R.destroyed){if(q===0?X?R.write(`${j}content-length: 0\r
\r
`,"latin1"):R.write(`${j}\r
`,"latin1"):s===null&&R.write(`\r
0\r
\r
`,"latin1"),s!==null&&q!==s){if(M[TA])throw new p;process.emitWarning(new p)}R[F].timeout&&R[F].timeoutType===XA&&R[F].timeout.refresh&&R[F].timeout.refresh(),M[DA]()}}destroy(R){
const{socket:s,client:M,abort:q}=this;s[N]=!1,R&&(r(M[k]<=1,"pipeline should only contain this request"),q(R))}};P.exports=B}}),gt=(0,z.P$)({"required-builtin:h\
ttp2"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:http2")}}),Bt=(0,z.P$)({"node_modules/undici/lib/dispatcher/client-h2.js"(e,P){"use stric\
t";var r=SA(),{pipeline:a}=(0,hA.z7)(),n=vA(),{RequestContentLengthMismatchError:f,RequestAbortedError:p,SocketError:U,InformationalError:H,InvalidArgumentError:L,
HeadersTimeoutError:y,BodyTimeoutError:u}=pA(),{kUrl:i,kReset:h,kClient:c,kRunning:A,kPending:t,kQueue:I,kPendingIdx:Q,kRunningIdx:E,kError:F,kSocket:T,kStrictContentLength:k,
kOnError:d,kMaxConcurrentStreams:Y,kPingInterval:N,kHTTP2Session:o,kHTTP2InitialWindowSize:G,kHTTP2ConnectionWindowSize:l,kResume:g,kSize:D,kHTTPContext:w,kClosed:S,
kBodyTimeout:W,kHeadersTimeout:Z,kEnableConnectProtocol:$,kRemoteSettings:tA,kHTTP2Stream:BA,kHTTP2SessionState:yA}=jA(),{channels:NA}=ie(),aA=Symbol("open stre\
ams"),TA,RA;try{RA=gt()}catch{RA={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:bA,HTTP2_HEADER_METHOD:dA,HTTP2_HEADER_PATH:lA,HTTP2_HEADER_SCHEME:DA,HTTP2_HEADER_CONTENT_LENGTH:GA,
HTTP2_HEADER_EXPECT:kA,HTTP2_HEADER_STATUS:AA,HTTP2_HEADER_PROTOCOL:VA,NGHTTP2_REFUSED_STREAM:m,NGHTTP2_CANCEL:mA}}=RA;function wA(V){const O=[];for(const[C,v]of Object.
entries(V))if(Array.isArray(v))for(const b of v)O.push(Buffer.from(C),Buffer.from(b));else O.push(Buffer.from(C),Buffer.from(v));return O}function _A(V,O){V[T]=
O;const C=V[G],v=V[l],b=RA.connect(V[i],{createConnection:()=>O,peerMaxConcurrentStreams:V[Y],settings:{enablePush:!1,...C!=null?{initialWindowSize:C}:null}});return V[T]=
O,b[aA]=0,b[c]=V,b[T]=O,b[yA]={ping:{interval:V[N]===0?null:setInterval(Be,V[N],b).unref()}},b[$]=!1,b[tA]=!1,v&&n.addListener(b,"connect",Qe.bind(b,v)),n.addListener(
b,"error",Ae),n.addListener(b,"frameError",fA),n.addListener(b,"end",xA),n.addListener(b,"goaway",OA),n.addListener(b,"close",Ee),n.addListener(b,"remoteSetting\
s",ZA),b.unref(),V[o]=b,O[o]=b,n.addListener(O,"error",XA),n.addListener(O,"end",ee),n.addListener(O,"close",zA),O[S]=!1,O.on("close",J),{version:"h2",defaultPipelining:1/0,
write(x){return iA(V,x)},resume(){te(V)},destroy(x,eA){O[S]?queueMicrotask(eA):O.destroy(x).on("close",eA)},get destroyed(){return O.destroyed},busy(x){if(x!=null)
if(V[A]>0){if(x.idempotent===!1||(x.upgrade==="websocket"||x.method==="CONNECT")&&b[tA]===!1||n.bodyLength(x.body)!==0&&(n.isStream(x.body)||n.isAsyncIterable(x.
body)||n.isFormDataLike(x.body)))return!0}else return(x.upgrade==="websocket"||x.method==="CONNECT")&&b[tA]===!1;return!1}}}function te(V){const O=V[T];O?.destroyed===
!1&&(V[D]===0?(O.unref(),V[o].unref()):(O.ref(),V[o].ref()))}function Qe(V){try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(V)}catch{}}function ZA(V){
if(this[c][Y]=V.maxConcurrentStreams??this[c][Y],this[tA]===!0&&this[$]===!0&&V.enableConnectProtocol===!1){const O=new H("HTTP/2: Server disabled extended CONN\
ECT protocol against RFC-8441");this[T][F]=O,this[c][d](O);return}this[$]=V.enableConnectProtocol??this[$],this[tA]=!0,this[c][g]()}function Be(V){const O=V[yA];
if((V.closed||V.destroyed)&&O.ping.interval!=null){clearInterval(O.ping.interval),O.ping.interval=null;return}V.ping(C.bind(V));function C(v,b){const x=this[c],
eA=this[c];if(v!=null){const rA=new H(`HTTP/2: "PING" errored - type ${v.message}`);eA[F]=rA,x[d](rA)}else x.emit("ping",b)}}function Ae(V){this[T][F]=V,this[c][d](
V)}function fA(V,O,C){if(C===0){const v=new H(`HTTP/2: "frameError" received - type ${V}, code ${O}`);this[T][F]=v,this[c][d](v)}}function xA(){const V=new U("o\
ther side closed",n.getSocketInfo(this[T]));this.destroy(V),n.destroy(this[T],V)}function qA(V,O,C=!1){const v=V[I],b=V[E];if(b<V[Q]&&v[b]===O){v[b]=null,V[E]=b+
1;return}const x=v.indexOf(O,b);x===-1||x>=V[Q]||(v.splice(x,1),V[Q]--,C&&V[Q]<V[E]&&(V[Q]=V[E]))}function OA(V){const O=this[F]||new U(`HTTP/2: "GOAWAY" frame \
received with code ${V}`,n.getSocketInfo(this[T])),C=this[c];if(C[T]=null,C[w]=null,this.close(),this[o]=null,n.destroy(this[T],O),C[E]<C[I].length){const v=C[I][C[E]];
C[I][C[E]++]=null,v!=null&&n.errorRequest(C,v,O),C[Q]=C[E]}r(C[A]===0),C.emit("disconnect",C[i],[C],O),C.emit("connectionError",C[i],[C],O),C[g]()}function Ee(){
const{[c]:V,[yA]:O}=this,{[T]:C}=V,v=this[T][F]||this[F]||new U("closed",n.getSocketInfo(C));if(V[T]=null,V[w]=null,O.ping.interval!=null&&(clearInterval(O.ping.
interval),O.ping.interval=null),V.destroyed){r(V[t]===0);const b=V[I].splice(V[E]);for(let x=0;x<b.length;x++){const eA=b[x];eA!=null&&n.errorRequest(V,eA,v)}}}
function zA(){const V=this[F]||new U("closed",n.getSocketInfo(this)),O=this[o][c];O[T]=null,O[w]=null,this[o]!==null&&this[o].destroy(V),O[Q]=O[E],r(O[A]===0),O.
emit("disconnect",O[i],[O],V),O[g]()}function XA(V){this[F]=V,this[c][d](V)}function ee(){n.destroy(this,new U("other side closed",n.getSocketInfo(this)))}function J(){
this[S]=!0}function cA(V){return V!=="GET"&&V!=="HEAD"&&V!=="OPTIONS"&&V!=="TRACE"&&V!=="CONNECT"}function iA(V,O){const C=O.headersTimeout??V[Z],v=O.bodyTimeout??
V[W],b=V[o],{method:x,path:eA,host:rA,upgrade:oA,expectContinue:HA,signal:FA,protocol:uA,headers:WA}=O;let{body:R}=O;if(oA!=null&&oA!=="websocket")return n.errorRequest(
V,O,new L(`Custom upgrade "${oA}" not supported over HTTP/2`)),!1;const s={};for(let IA=0;IA<WA.length;IA+=2){const sA=WA[IA+0],nA=WA[IA+1];if(sA==="cookie"){s[sA]!=
null?s[sA]=Array.isArray(s[sA])?(s[sA].push(nA),s[sA]):[s[sA],nA]:s[sA]=nA;continue}if(Array.isArray(nA))for(let MA=0;MA<nA.length;MA++)s[sA]?s[sA]+=`, ${nA[MA]}`:
s[sA]=nA[MA];else s[sA]?s[sA]+=`, ${nA}`:s[sA]=nA}let M=null;const{hostname:q,port:X}=V[i];s[bA]=rA||`${q}${X?`:${X}`:""}`,s[dA]=x;const j=IA=>{O.aborted||O.completed||
(IA=IA||new p,n.errorRequest(V,O,IA),M!=null&&(M.removeAllListeners("data"),M.close(),V[d](IA),qA(V,O),V[g]()),n.destroy(R,IA))};try{O.onConnect(j)}catch(IA){n.
errorRequest(V,O,IA)}if(O.aborted)return!1;if(oA||x==="CONNECT")return b.ref(),oA==="websocket"?b[$]===!1?(n.errorRequest(V,O,new H("HTTP/2: Extended CONNECT pr\
otocol not supported by server")),b.unref(),!1):(s[dA]="CONNECT",s[VA]="websocket",s[lA]=eA,uA==="ws:"||uA==="wss:"?s[DA]=uA==="ws:"?"http":"https":s[DA]=uA==="\
http:"?"http":"https",M=b.request(s,{endStream:!1,signal:FA}),M[BA]=!0,++b[aA],M.once("response",(IA,sA)=>{const{[AA]:nA,...MA}=IA;try{O.onUpgrade(nA,wA(MA),M)}catch(PA){
j(PA);return}qA(V,O)}),M.on("error",()=>{(M.rstCode===m||M.rstCode===mA)&&j(new H(`HTTP/2: "stream error" received - code ${M.rstCode}`))}),M.once("close",()=>{
b[aA]-=1,b[aA]===0&&b.unref()}),M.setTimeout(C),!0):(M=b.request(s,{endStream:!1,signal:FA}),M[BA]=!0,++b[aA],M.on("response",IA=>{const{[AA]:sA,...nA}=IA;try{O.
onUpgrade(sA,wA(nA),M)}catch(MA){j(MA);return}qA(V,O)}),M.on("error",j),M.once("close",()=>{b[aA]-=1,b[aA]===0&&b.unref()}),M.setTimeout(C),!0);s[lA]=eA,s[DA]=uA===
"http:"?"http":"https";const CA=x==="PUT"||x==="POST"||x==="PATCH";R&&typeof R.read=="function"&&R.read(0);let gA=n.bodyLength(R);if(n.isFormDataLike(R)){TA??=Ve().
extractBody;const[IA,sA]=TA(R);s["content-type"]=sA,R=IA.stream,gA=IA.length}if(gA==null&&(gA=O.contentLength),CA||(gA=null),cA(x)&&gA>0&&O.contentLength!=null&&
O.contentLength!==gA){if(V[k])return n.errorRequest(V,O,new f),!1;process.emitWarning(new f)}if(gA!=null&&(r(R||gA===0,"no body must not have content length"),s[GA]=
`${gA}`),b.ref(),NA.sendHeaders.hasSubscribers){let IA="";for(const sA in s)IA+=`${sA}: ${s[sA]}\r
`;NA.sendHeaders.publish({request:O,headers:IA,socket:b[T]})}const QA=x==="GET"||x==="HEAD"||R===null;HA?(s[kA]="100-continue",M=b.request(s,{endStream:QA,signal:FA}),
M[BA]=!0,M.once("continue",YA)):(M=b.request(s,{endStream:QA,signal:FA}),M[BA]=!0,YA()),++b[aA],M.setTimeout(C);let UA=!1;return M.once("response",IA=>{const{[AA]:sA,
...nA}=IA;if(O.onResponseStarted(),UA=!0,M.setTimeout(v),O.aborted){M.removeAllListeners("data");return}O.onHeaders(Number(sA),wA(nA),M.resume.bind(M),"")===!1&&
M.pause(),M.on("data",MA=>{O.aborted||O.completed||O.onData(MA)===!1&&M.pause()})}),M.once("end",()=>{M.removeAllListeners("data"),UA?(!O.aborted&&!O.completed&&
O.onComplete({}),qA(V,O),V[g]()):(j(new H("HTTP/2: stream half-closed (remote)")),qA(V,O,!0),V[g]())}),M.once("close",()=>{M.removeAllListeners("data"),b[aA]-=1,
b[aA]===0&&b.unref(),!O.aborted&&!O.completed&&j(new H("HTTP/2: stream closed before the response was complete"))}),M.once("error",function(IA){M.removeAllListeners(
"data"),j(IA)}),M.once("frameError",(IA,sA)=>{M.removeAllListeners("data"),j(new H(`HTTP/2: "frameError" received - type ${IA}, code ${sA}`))}),M.on("aborted",()=>{
M.removeAllListeners("data")}),M.on("timeout",()=>{const IA=UA?new u(`HTTP/2: "body timeout after ${v}"`):new y(`HTTP/2: "headers timeout after ${C}"`);M.removeAllListeners(
"data"),b[aA]-=1,b[aA]===0&&b.unref(),j(IA)}),M.once("trailers",IA=>{O.aborted||O.completed||(M.removeAllListeners("data"),O.onComplete(IA))}),!0;function YA(){
!R||gA===0?B(j,M,null,V,O,V[T],gA,CA):n.isBuffer(R)?B(j,M,R,V,O,V[T],gA,CA):n.isBlobLike(R)?typeof R.stream=="function"?EA(j,M,R.stream(),V,O,V[T],gA,CA):K(j,M,
R,V,O,V[T],gA,CA):n.isStream(R)?_(j,V[T],CA,M,R,V,O,gA):n.isIterable(R)?EA(j,M,R,V,O,V[T],gA,CA):r(!1)}}function B(V,O,C,v,b,x,eA,rA){try{C!=null&&n.isBuffer(C)&&
(r(eA===C.byteLength,"buffer body must have content length"),O.cork(),O.write(C),O.uncork(),O.end(),b.onBodySent(C)),rA||(x[h]=!0),b.onRequestSent(),v[g]()}catch(oA){
V(oA)}}function _(V,O,C,v,b,x,eA,rA){r(rA!==0||x[A]===0,"stream body cannot be pipelined");const oA=a(b,v,FA=>{FA?(n.destroy(oA,FA),V(FA)):(n.removeAllListeners(
oA),eA.onRequestSent(),C||(O[h]=!0),x[g]())});n.addListener(oA,"data",HA);function HA(FA){eA.onBodySent(FA)}}async function K(V,O,C,v,b,x,eA,rA){r(eA===C.size,"\
blob body must have content length");try{if(eA!=null&&eA!==C.size)throw new f;const oA=Buffer.from(await C.arrayBuffer());O.cork(),O.write(oA),O.uncork(),O.end(),
b.onBodySent(oA),b.onRequestSent(),rA||(x[h]=!0),v[g]()}catch(oA){V(oA)}}async function EA(V,O,C,v,b,x,eA,rA){r(eA!==0||v[A]===0,"iterator body cannot be pipeli\
ned");let oA=null;function HA(){if(oA){const uA=oA;oA=null,uA()}}const FA=()=>new Promise((uA,WA)=>{r(oA===null),x[F]?WA(x[F]):oA=uA});O.on("close",HA).on("drai\
n",HA);try{for await(const uA of C){if(x[F])throw x[F];const WA=O.write(uA);b.onBodySent(uA),WA||await FA()}O.end(),b.onRequestSent(),rA||(x[h]=!0),v[g]()}catch(uA){
V(uA)}finally{O.off("close",HA).off("drain",HA)}}P.exports=_A}}),we=(0,z.P$)({"node_modules/undici/lib/dispatcher/client.js"(e,P){"use strict";var r=SA(),a=(0,hA.
g5)(),n=(0,hA.n5)(),f=vA(),{ClientStats:p}=Me(),{channels:U}=ie(),H=Ze(),L=ne(),{InvalidArgumentError:y,InformationalError:u,ClientDestroyedError:i}=pA(),h=ce(),
{kUrl:c,kServerName:A,kClient:t,kBusy:I,kConnect:Q,kResuming:E,kRunning:F,kPending:T,kSize:k,kQueue:d,kConnected:Y,kConnecting:N,kNeedDrain:o,kKeepAliveDefaultTimeout:G,
kHostHeader:l,kPendingIdx:g,kRunningIdx:D,kError:w,kPipelining:S,kKeepAliveTimeoutValue:W,kMaxHeadersSize:Z,kKeepAliveMaxTimeout:$,kKeepAliveTimeoutThreshold:tA,
kHeadersTimeout:BA,kBodyTimeout:yA,kStrictContentLength:NA,kConnector:aA,kMaxRequests:TA,kCounter:RA,kClose:bA,kDestroy:dA,kDispatch:lA,kLocalAddress:DA,kMaxResponseSize:GA,
kOnError:kA,kHTTPContext:AA,kMaxConcurrentStreams:VA,kHTTP2InitialWindowSize:m,kHTTP2ConnectionWindowSize:mA,kResume:wA,kPingInterval:_A}=jA(),te=Et(),Qe=Bt(),ZA=Symbol(
"kClosedResolve"),Be=n&&n.maxHeaderSize&&Number.isInteger(n.maxHeaderSize)&&n.maxHeaderSize>0?()=>n.maxHeaderSize:()=>{throw new y("http module not available or\
 http.maxHeaderSize invalid")},Ae=()=>{};function fA(J){return J[S]??J[AA]?.defaultPipelining??1}var xA=class extends L{constructor(J,{maxHeaderSize:cA,headersTimeout:iA,
socketTimeout:B,requestTimeout:_,connectTimeout:K,bodyTimeout:EA,idleTimeout:V,keepAlive:O,keepAliveTimeout:C,maxKeepAliveTimeout:v,keepAliveMaxTimeout:b,keepAliveTimeoutThreshold:x,
socketPath:eA,pipelining:rA,tls:oA,strictContentLength:HA,maxCachedSessions:FA,connect:uA,maxRequestsPerClient:WA,localAddress:R,maxResponseSize:s,autoSelectFamily:M,
autoSelectFamilyAttemptTimeout:q,maxConcurrentStreams:X,allowH2:j,useH2c:CA,initialWindowSize:gA,connectionWindowSize:QA,pingInterval:UA,webSocket:YA,eventSource:IA}={}){
if(O!==void 0)throw new y("unsupported keepAlive, use pipelining=0 instead");if(B!==void 0)throw new y("unsupported socketTimeout, use headersTimeout & bodyTime\
out instead");if(_!==void 0)throw new y("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(V!==void 0)throw new y("unsupported idleTimeo\
ut, use keepAliveTimeout instead");if(v!==void 0)throw new y("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(cA!=null){if(!Number.isInteger(
cA)||cA<1)throw new y("invalid maxHeaderSize")}else cA=Be();if(eA!=null&&typeof eA!="string")throw new y("invalid socketPath");if(K!=null&&(!Number.isFinite(K)||
K<0))throw new y("invalid connectTimeout");if(C!=null&&(!Number.isFinite(C)||C<=0))throw new y("invalid keepAliveTimeout");if(b!=null&&(!Number.isFinite(b)||b<=
0))throw new y("invalid keepAliveMaxTimeout");if(x!=null&&!Number.isFinite(x))throw new y("invalid keepAliveTimeoutThreshold");if(iA!=null&&(!Number.isInteger(iA)||
iA<0))throw new y("headersTimeout must be a positive integer or zero");if(EA!=null&&(!Number.isInteger(EA)||EA<0))throw new y("bodyTimeout must be a positive in\
teger or zero");if(uA!=null&&typeof uA!="function"&&typeof uA!="object")throw new y("connect must be a function or an object");if(WA!=null&&(!Number.isInteger(WA)||
WA<0))throw new y("maxRequestsPerClient must be a positive number");if(R!=null&&(typeof R!="string"||a.isIP(R)===0))throw new y("localAddress must be valid stri\
ng IP address");if(s!=null&&(!Number.isInteger(s)||s<-1))throw new y("maxResponseSize must be a positive number");if(q!=null&&(!Number.isInteger(q)||q<-1))throw new y(
"autoSelectFamilyAttemptTimeout must be a positive number");if(j!=null&&typeof j!="boolean")throw new y("allowH2 must be a valid boolean value");if(X!=null&&(typeof X!=
"number"||X<1))throw new y("maxConcurrentStreams must be a positive integer, greater than 0");if(CA!=null&&typeof CA!="boolean")throw new y("useH2c must be a va\
lid boolean value");if(gA!=null&&(!Number.isInteger(gA)||gA<1))throw new y("initialWindowSize must be a positive integer, greater than 0");if(QA!=null&&(!Number.
isInteger(QA)||QA<1))throw new y("connectionWindowSize must be a positive integer, greater than 0");if(UA!=null&&(typeof UA!="number"||!Number.isInteger(UA)||UA<
0))throw new y("pingInterval must be a positive integer, greater or equal to 0");if(super({webSocket:YA,eventSource:IA}),typeof uA!="function")uA=h({...oA,maxCachedSessions:FA,
allowH2:j,useH2c:CA,socketPath:eA,timeout:K,...typeof M=="boolean"?{autoSelectFamily:M,autoSelectFamilyAttemptTimeout:q}:void 0,...uA});else{const sA=uA;uA=(nA,MA)=>sA(
{...nA,...eA!=null?{socketPath:eA}:null,...j!=null?{allowH2:j}:null},MA)}this[c]=f.parseOrigin(J),this[aA]=uA,this[S]=rA??1,this[Z]=cA,this[G]=C??4e3,this[$]=b??
6e5,this[tA]=x??2e3,this[W]=this[G],this[A]=null,this[DA]=R??null,this[E]=0,this[o]=0,this[l]=`host: ${this[c].hostname}${this[c].port?`:${this[c].port}`:""}\r
`,this[yA]=EA??3e5,this[BA]=iA??3e5,this[NA]=HA??!0,this[TA]=WA,this[ZA]=null,this[GA]=s>-1?s:-1,this[AA]=null,this[VA]=X??100,this[m]=gA??262144,this[mA]=QA??524288,
this[_A]=UA??6e4,this[d]=[],this[D]=0,this[g]=0,this[wA]=sA=>XA(this,sA),this[kA]=sA=>qA(this,sA)}get pipelining(){return this[S]}set pipelining(J){this[S]=J,this[wA](
!0)}get stats(){return new p(this)}get[T](){return this[d].length-this[g]}get[F](){return this[g]-this[D]}get[k](){return this[d].length-this[D]}get[Y](){return!!this[AA]&&
!this[N]&&!this[AA].destroyed}get[I](){return!!(this[AA]?.busy(null)||this[k]>=(fA(this)||1)||this[T]>0)}[Q](J){OA(this),this.once("connect",J)}[lA](J,cA){const iA=new H(
this[c].origin,J,cA);return this[d].push(iA),this[E]||(f.bodyLength(iA.body)==null&&f.isIterable(iA.body)?(this[E]=1,queueMicrotask(()=>XA(this))):this[wA](!0)),
this[E]&&this[o]!==2&&this[I]&&(this[o]=2),this[o]<2}[bA](){return new Promise(J=>{this[k]?this[ZA]=J:J(null)})}[dA](J){return new Promise(cA=>{const iA=this[d].
splice(this[g]);for(let _=0;_<iA.length;_++){const K=iA[_];K!=null&&f.errorRequest(this,K,J)}const B=()=>{this[ZA]&&(this[ZA](),this[ZA]=null),cA(null)};this[AA]?
(this[AA].destroy(J,B),this[AA]=null):queueMicrotask(B),this[wA]()})}};function qA(J,cA){if(J[F]===0&&cA.code!=="UND_ERR_INFO"&&cA.code!=="UND_ERR_SOCKET"){r(J[g]===
J[D]);const iA=J[d].splice(J[D]);for(let B=0;B<iA.length;B++){const _=iA[B];_!=null&&f.errorRequest(J,_,cA)}r(J[k]===0)}}function OA(J){r(!J[N]),r(!J[AA]);let{host:cA,
hostname:iA,protocol:B,port:_}=J[c];if(iA[0]==="["){const K=iA.indexOf("]");r(K!==-1);const EA=iA.substring(1,K);r(a.isIPv6(EA)),iA=EA}J[N]=!0,U.beforeConnect.hasSubscribers&&
U.beforeConnect.publish({connectParams:{host:cA,hostname:iA,protocol:B,port:_,version:J[AA]?.version,servername:J[A],localAddress:J[DA]},connector:J[aA]});try{J[aA](
{host:cA,hostname:iA,protocol:B,port:_,servername:J[A],localAddress:J[DA]},(K,EA)=>{if(K){Ee(J,K,{host:cA,hostname:iA,protocol:B,port:_}),J[wA]();return}if(J.destroyed){
f.destroy(EA.on("error",Ae),new i),J[wA]();return}r(EA);try{J[AA]=EA.alpnProtocol==="h2"?Qe(J,EA):te(J,EA)}catch(V){EA.destroy().on("error",Ae),Ee(J,V,{host:cA,
hostname:iA,protocol:B,port:_}),J[wA]();return}J[N]=!1,EA[RA]=0,EA[TA]=J[TA],EA[t]=J,EA[w]=null,U.connected.hasSubscribers&&U.connected.publish({connectParams:{
host:cA,hostname:iA,protocol:B,port:_,version:J[AA]?.version,servername:J[A],localAddress:J[DA]},connector:J[aA],socket:EA}),J.emit("connect",J[c],[J]),J[wA]()})}catch(K){
Ee(J,K,{host:cA,hostname:iA,protocol:B,port:_}),J[wA]()}}function Ee(J,cA,{host:iA,hostname:B,protocol:_,port:K}){if(!J.destroyed){if(J[N]=!1,U.connectError.hasSubscribers&&
U.connectError.publish({connectParams:{host:iA,hostname:B,protocol:_,port:K,version:J[AA]?.version,servername:J[A],localAddress:J[DA]},connector:J[aA],error:cA}),
cA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(r(J[F]===0);J[T]>0&&J[d][J[g]].servername===J[A];){const EA=J[d][J[g]++];f.errorRequest(J,EA,cA)}else qA(J,cA);J.emit(
"connectionError",J[c],[J],cA)}}function zA(J){J[o]=0,J.emit("drain",J[c],[J])}function XA(J,cA){J[E]!==2&&(J[E]=2,ee(J,cA),J[E]=0,J[D]>256&&(J[d].splice(0,J[D]),
J[g]-=J[D],J[D]=0))}function ee(J,cA){for(;;){if(J.destroyed){r(J[T]===0);return}if(J[ZA]&&!J[k]){J[ZA](),J[ZA]=null;return}if(J[AA]&&J[AA].resume(),J[I])J[o]=2;else if(J[o]===
2){cA?(J[o]=1,queueMicrotask(()=>zA(J))):zA(J);continue}if(J[T]===0||J[F]>=(fA(J)||1))return;const iA=J[d][J[g]];if(iA===null)return;if(J[c].protocol==="https:"&&
J[A]!==iA.servername){if(J[F]>0)return;J[A]=iA.servername,J[AA]?.destroy(new u("servername changed"),()=>{J[AA]=null,XA(J)})}if(J[N])return;if(!J[AA]){OA(J);return}
if(J[AA].destroyed||J[AA].busy(iA))return;!iA.aborted&&J[AA].write(iA)?J[g]++:J[d].splice(J[g],1)}}P.exports=xA}}),Re=(0,z.P$)({"node_modules/undici/lib/dispatc\
her/pool.js"(e,P){"use strict";var{PoolBase:r,kClients:a,kNeedDrain:n,kAddClient:f,kGetDispatcher:p,kRemoveClient:U}=xe(),H=we(),{InvalidArgumentError:L}=pA(),y=vA(),
{kUrl:u}=jA(),i=ce(),h=Symbol("options"),c=Symbol("connections"),A=Symbol("factory");function t(Q,E){return new H(Q,E)}var I=class extends r{constructor(Q,{connections:E,
factory:F=t,connect:T,connectTimeout:k,tls:d,maxCachedSessions:Y,socketPath:N,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:G,allowH2:l,clientTtl:g,...D}={}){
if(E!=null&&(!Number.isFinite(E)||E<0))throw new L("invalid connections");if(typeof F!="function")throw new L("factory must be a function.");if(T!=null&&typeof T!=
"function"&&typeof T!="object")throw new L("connect must be a function or an object");typeof T!="function"&&(T=i({...d,maxCachedSessions:Y,allowH2:l,socketPath:N,
timeout:k,...typeof o=="boolean"?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:G}:void 0,...T})),super(D),this[c]=E||null,this[u]=y.parseOrigin(Q),this[h]=
{...y.deepClone(D),connect:T,allowH2:l,clientTtl:g,socketPath:N},this[h].interceptors=D.interceptors?{...D.interceptors}:void 0,this[A]=F,this.on("connect",(w,S)=>{
if(g!=null&&g>0)for(const W of S)Object.assign(W,{ttl:Date.now()})}),this.on("connectionError",(w,S,W)=>{for(const Z of S){const $=this[a].indexOf(Z);$!==-1&&this[a].
splice($,1)}})}[p](){const Q=this[h].clientTtl;for(const E of this[a])if(Q!=null&&Q>0&&E.ttl&&Date.now()-E.ttl>Q)this[U](E);else if(!E[n])return E;if(!this[c]||
this[a].length<this[c]){const E=this[A](this[u],this[h]);return this[f](E),E}}};P.exports=I}}),rt=(0,z.P$)({"node_modules/undici/lib/dispatcher/agent.js"(e,P){"\
use strict";var{InvalidArgumentError:r,MaxOriginsReachedError:a}=pA(),{kClients:n,kRunning:f,kClose:p,kDestroy:U,kDispatch:H,kUrl:L}=jA(),y=ne(),u=Re(),i=we(),h=vA(),
c=Symbol("onConnect"),A=Symbol("onDisconnect"),t=Symbol("onConnectionError"),I=Symbol("onDrain"),Q=Symbol("factory"),E=Symbol("options"),F=Symbol("origins");function T(d,Y){
return Y&&Y.connections===1?new i(d,Y):new u(d,Y)}var k=class extends y{constructor({factory:d=T,maxOrigins:Y=1/0,connect:N,tls:o,...G}={}){if(typeof d!="functi\
on")throw new r("factory must be a function.");if(N!=null&&typeof N!="function"&&typeof N!="object")throw new r("connect must be a function or an object");if(typeof Y!=
"number"||Number.isNaN(Y)||Y<=0)throw new r("maxOrigins must be a number greater than 0");super(G),N&&typeof N!="function"&&(N={...N}),o&&typeof o!="function"&&
(o={...o}),this[E]={...h.deepClone(G),maxOrigins:Y,connect:N,tls:o},this[Q]=d,this[n]=new Map,this[F]=new Set,this[I]=(l,g)=>{this.emit("drain",l,[this,...g])},
this[c]=(l,g)=>{this.emit("connect",l,[this,...g])},this[A]=(l,g,D)=>{this.emit("disconnect",l,[this,...g],D)},this[t]=(l,g,D)=>{this.emit("connectionError",l,[
this,...g],D)}}get[f](){let d=0;for(const{dispatcher:Y}of this[n].values())d+=Y[f];return d}[H](d,Y){let N;if(d.origin&&(typeof d.origin=="string"||d.origin instanceof
URL))N=String(d.origin);else throw new r("opts.origin must be a non-empty string or URL.");if(this[F].size>=this[E].maxOrigins&&!this[F].has(N))throw new a;const o=this[n].
get(N);let G=o&&o.dispatcher;if(!G){const l=g=>{const D=this[n].get(N);D&&(g&&(D.count-=1),D.count<=0&&(this[n].delete(N),D.dispatcher.destroyed||D.dispatcher.close()),
this[F].delete(N))};G=this[Q](d.origin,this[E]).on("drain",this[I]).on("connect",(g,D)=>{const w=this[n].get(N);w&&(w.count+=1),this[c](g,D)}).on("disconnect",(g,D,w)=>{
l(!0),this[A](g,D,w)}).on("connectionError",(g,D,w)=>{l(!1),this[t](g,D,w)}),this[n].set(N,{count:0,dispatcher:G}),this[F].add(N)}return G.dispatch(d,Y)}[p](){const d=[];
for(const{dispatcher:Y}of this[n].values())d.push(Y.close());return this[n].clear(),Promise.all(d)}[U](d){const Y=[];for(const{dispatcher:N}of this[n].values())
Y.push(N.destroy(d));return this[n].clear(),Promise.all(Y)}get stats(){const d={};for(const{dispatcher:Y}of this[n].values())Y.stats&&(d[Y[L].origin]=Y.stats);return d}};
P.exports=k}}),It=(0,z.P$)({"node_modules/undici/lib/core/socks5-utils.js"(e,P){"use strict";var{Buffer:r}=(0,re.D)(),a=(0,hA.g5)(),{InvalidArgumentError:n}=pA();
function f(y){if(a.isIPv4(y)){const i=y.split(".").map(Number);return{type:1,buffer:r.from(i)}}if(a.isIPv6(y))return{type:4,buffer:p(y)};const u=r.from(y,"utf8");
if(u.length>255)throw new n("Domain name too long (max 255 bytes)");return{type:3,buffer:r.concat([r.from([u.length]),u])}}function p(y){const u=r.alloc(16);let i=y;
if(y.includes(".")){const c=y.lastIndexOf(":"),A=y.slice(c+1);if(a.isIPv4(A)){const t=A.split(".").map(Number),I=(t[0]<<8|t[1]).toString(16),Q=(t[2]<<8|t[3]).toString(
16);i=`${y.slice(0,c)}:${I}:${Q}`}}const h=i.indexOf("::");if(h!==-1){const c=i.slice(0,h),A=i.slice(h+2),t=c===""?[]:c.split(":"),I=A===""?[]:A.split(":");let Q=0;
for(const E of t)u.writeUInt16BE(parseInt(E,16),Q),Q+=2;Q=16-I.length*2;for(const E of I)u.writeUInt16BE(parseInt(E,16),Q),Q+=2}else{const c=i.split(":");for(let A=0;A<
c.length;A++)u.writeUInt16BE(parseInt(c[A],16),A*2)}return u}function U(y,u,i){const h=r.allocUnsafe(2);return h.writeUInt16BE(i,0),r.concat([r.from([y]),u,h])}
function H(y,u=0){if(y.length<u+1)throw new n("Buffer too small to contain address type");const i=y[u];let h,c=u+1;switch(i){case 1:{if(y.length<c+6)throw new n(
"Buffer too small for IPv4 address");h=Array.from(y.subarray(c,c+4)).join("."),c+=4;break}case 3:{if(y.length<c+1)throw new n("Buffer too small for domain lengt\
h");const t=y[c];if(c+=1,y.length<c+t+2)throw new n("Buffer too small for domain address");h=y.subarray(c,c+t).toString("utf8"),c+=t;break}case 4:{if(y.length<c+
18)throw new n("Buffer too small for IPv6 address");const t=[];for(let I=0;I<8;I++){const Q=y.readUInt16BE(c+I*2);t.push(Q.toString(16))}h=t.join(":"),c+=16;break}default:
throw new n(`Invalid address type: ${i}`)}if(y.length<c+2)throw new n("Buffer too small for port");const A=y.readUInt16BE(c);return c+=2,{address:h,port:A,bytesRead:c-
u}}function L(y){const u={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refu\
sed",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[y]||`Unknown SOCKS5 error code: ${y}`,i=new Error(u);return i.code=`SOCKS5_${y}`,
i}P.exports={parseAddress:f,parseIPv6:p,buildAddressBuffer:U,parseResponseAddress:H,createReplyError:L}}}),ot=(0,z.P$)({"node_modules/undici/lib/core/socks5-cli\
ent.js"(e,P){"use strict";var{EventEmitter:r}=(0,hA.YP)(),{Buffer:a}=(0,re.D)(),{InvalidArgumentError:n,Socks5ProxyError:f}=pA(),{debuglog:p}=(0,hA.Hr)(),{parseAddress:U}=It(),
H=p("undici:socks5"),L=a.alloc(0),y=5,u={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},i={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},h={IPV4:1,DOMAIN:3,IPV6:4},
c={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},
A={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"\
error",CLOSED:"closed"},t=class extends r{constructor(I,Q={}){if(super(),!I)throw new n("socket is required");this.socket=I,this.options=Q,this.state=A.INITIAL,
this.buffer=L,this.onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],
Q.username&&Q.password&&this.authMethods.push(u.USERNAME_PASSWORD),this.authMethods.push(u.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("err\
or",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(I){H("received data",I.length,"bytes in state",this.state),this.buffer=a.concat([this.
buffer,I]);try{switch(this.state){case A.HANDSHAKING:this.handleHandshakeResponse();break;case A.AUTHENTICATING:this.handleAuthResponse();break;case A.CONNECTING:
this.handleConnectResponse();break}}catch(Q){this.onError(Q)}}onError(I){H("socket error",I),this.state=A.ERROR,this.emit("error",I),this.destroy()}onClose(){H(
"socket closed"),this.state=A.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=A.AUTHENTICATED,
this.emit("authenticated")}handshake(){if(this.state!==A.INITIAL)throw new n("Handshake already started");H("starting handshake with",this.authMethods.length,"a\
uth methods"),this.state=A.HANDSHAKING;const I=a.alloc(2+this.authMethods.length);I[0]=y,I[1]=this.authMethods.length,this.authMethods.forEach((Q,E)=>{I[2+E]=Q}),
this.socket.write(I)}handleHandshakeResponse(){if(this.buffer.length<2)return;const I=this.buffer[0],Q=this.buffer[1];if(I!==y)throw new f(`Invalid SOCKS versio\
n: ${I}`,"UND_ERR_SOCKS5_VERSION");if(Q===u.NO_ACCEPTABLE)throw new f("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.
buffer.subarray(2),H("server selected auth method",Q),Q===u.NO_AUTH)this.markAuthenticated();else if(Q===u.USERNAME_PASSWORD)this.state=A.AUTHENTICATING,this.sendAuthRequest();else
throw new f(`Unsupported authentication method: ${Q}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username:I,password:Q}=this.options;if(!I||!Q)throw new n(
"Username and password required for authentication");H("sending username/password auth");const E=a.from(I),F=a.from(Q);if(E.length>255||F.length>255)throw new n(
"Username or password too long");const T=a.alloc(3+E.length+F.length);T[0]=1,T[1]=E.length,E.copy(T,2),T[2+E.length]=F.length,F.copy(T,3+E.length),this.socket.write(
T)}handleAuthResponse(){if(this.buffer.length<2)return;const I=this.buffer[0],Q=this.buffer[1];if(I!==1)throw new f(`Invalid auth sub-negotiation version: ${I}`,
"UND_ERR_SOCKS5_AUTH_VERSION");if(Q!==0)throw new f("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),H("authentication \
successful"),this.markAuthenticated()}connect(I,Q){if(this.state===A.CONNECTING||this.state===A.CONNECTED)throw new n("Connection already in progress");if(this.
state!==A.AUTHENTICATED)throw new n("Client must be authenticated before CONNECT");H("connecting to",I,Q),this.state=A.CONNECTING;const E=this.buildConnectRequest(
i.CONNECT,I,Q);this.socket.write(E)}buildConnectRequest(I,Q,E){const{type:F,buffer:T}=U(Q),k=a.alloc(4+T.length+2);return k[0]=y,k[1]=I,k[2]=0,k[3]=F,T.copy(k,4),
k.writeUInt16BE(E,4+T.length),k}handleConnectResponse(){if(this.buffer.length<4)return;const I=this.buffer[0],Q=this.buffer[1],E=this.buffer[3];if(I!==y)throw new f(
`Invalid SOCKS version in reply: ${I}`,"UND_ERR_SOCKS5_REPLY_VERSION");let F=4;if(E===h.IPV4)F+=6;else if(E===h.DOMAIN){if(this.buffer.length<5)return;F+=1+this.
buffer[4]+2}else if(E===h.IPV6)F+=18;else throw new f(`Invalid address type in reply: ${E}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<F)return;if(Q!==c.
SUCCEEDED){const Y=this.getReplyErrorMessage(Q);throw new f(`SOCKS5 connection failed: ${Y}`,`UND_ERR_SOCKS5_REPLY_${Q}`)}let T,k=4;if(E===h.IPV4)T=Array.from(this.
buffer.subarray(k,k+4)).join("."),k+=4;else if(E===h.DOMAIN){const Y=this.buffer[k];k+=1,T=this.buffer.subarray(k,k+Y).toString(),k+=Y}else if(E===h.IPV6){const Y=[];
for(let N=0;N<8;N++){const o=this.buffer.readUInt16BE(k+N*2);Y.push(o.toString(16))}T=Y.join(":"),k+=16}const d=this.buffer.readUInt16BE(k);this.buffer=L,this.state=
A.CONNECTED,this.socket.removeListener("data",this.onSocketData),H("connected, bound address:",T,"port:",d),this.emit("connected",{address:T,port:d})}getReplyErrorMessage(I){
switch(I){case c.GENERAL_FAILURE:return"General SOCKS server failure";case c.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case c.NETWORK_UNREACHABLE:
return"Network unreachable";case c.HOST_UNREACHABLE:return"Host unreachable";case c.CONNECTION_REFUSED:return"Connection refused";case c.TTL_EXPIRED:return"TTL \
expired";case c.COMMAND_NOT_SUPPORTED:return"Command not supported";case c.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown \
error code: ${I}`}}};P.exports={Socks5Client:t,AUTH_METHODS:u,COMMANDS:i,ADDRESS_TYPES:h,REPLY_CODES:c,STATES:A}}}),Ct=(0,z.P$)({"node_modules/undici/lib/dispat\
cher/socks5-proxy-agent.js"(e,P){"use strict";var{URL:r}=(0,hA.qX)(),a,n=ne(),{InvalidArgumentError:f}=pA(),{Socks5Client:p,STATES:U}=ot(),{kDispatch:H,kClose:L,
kDestroy:y}=jA(),u=Re(),i=ce(),{debuglog:h}=(0,hA.Hr)(),c=h("undici:socks5-proxy"),A=Symbol("proxy url"),t=Symbol("proxy headers"),I=Symbol("proxy auth"),Q=Symbol(
"proxy protocol"),E=Symbol("pools"),F=Symbol("connector"),T=Symbol("request tls settings"),k=!1,d=class extends n{constructor(Y,N={}){if(super(),k||(process.emitWarning(
"SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),k=!0),!Y)throw new f("Proxy URL is mandatory");const o=typeof Y=="string"?new r(
Y):Y;if(o.protocol!=="socks5:"&&o.protocol!=="socks:")throw new f("Proxy URL must use socks5:// or socks:// protocol");this[A]=o,this[t]=N.headers||{},this[Q]=N.
proxyTls?"https:":"http:",this[T]=N.requestTls,this[I]={username:N.username||(o.username?decodeURIComponent(o.username):null),password:N.password||(o.password?decodeURIComponent(
o.password):null)},this[F]=N.connect||i({...N.proxyTls,servername:N.proxyTls?.servername||o.hostname}),this[E]=new Map}async createSocks5Connection(Y,N){const o=this[A].
hostname,G=parseInt(this[A].port)||1080;c("creating SOCKS5 connection to",o,G);const l=await new Promise((D,w)=>{this[F]({hostname:o,host:o,port:G,protocol:this[Q]},
(S,W)=>{S?w(S):D(W)})}),g=new p(l,this[I]);return g.on("error",D=>{c("SOCKS5 error:",D),l.destroy()}),await g.handshake(),await new Promise((D,w)=>{const S=setTimeout(
()=>{w(new Error("SOCKS5 authentication timeout"))},5e3),W=()=>{clearTimeout(S),g.removeListener("error",Z),D()},Z=$=>{clearTimeout(S),g.removeListener("authent\
icated",W),w($)};g.state===U.AUTHENTICATED?(clearTimeout(S),D()):(g.once("authenticated",W),g.once("error",Z))}),await g.connect(Y,N),await new Promise((D,w)=>{
const S=setTimeout(()=>{w(new Error("SOCKS5 connection timeout"))},5e3),W=$=>{c("SOCKS5 tunnel established to",Y,N,"via",$),clearTimeout(S),g.removeListener("er\
ror",Z),D()},Z=$=>{clearTimeout(S),g.removeListener("connected",W),w($)};g.once("connected",W),g.once("error",Z)}),l}[H](Y,N){const{origin:o}=Y;c("dispatching r\
equest to",o,"via SOCKS5");try{const G=String(o);let l=this[E].get(G);return(!l||l.destroyed||l.closed)&&(l=new u(o,{pipelining:Y.pipelining,connections:Y.connections,
connect:async(g,D)=>{try{const w=new r(o),S=w.hostname,W=parseInt(w.port)||(w.protocol==="https:"?443:80);c("establishing SOCKS5 connection to",S,W);const Z=await this.
createSocks5Connection(S,W);let $=Z;w.protocol==="https:"&&(a||(a=(0,hA.EI)()),c("upgrading to TLS"),$=a.connect({...this[T],socket:Z,servername:this[T]?.servername||
S}),await new Promise((tA,BA)=>{$.once("secureConnect",tA),$.once("error",BA)})),D(null,$)}catch(w){c("SOCKS5 connection error:",w),D(w)}}}),this[E].set(G,l)),l[H](
Y,N)}catch(G){if(c("dispatch error:",G),typeof N.onResponseError=="function")return N.onResponseError(null,G),!1;if(typeof N.onError=="function")return N.onError(
G),!1;throw G}}async[L](){const Y=[];for(const N of this[E].values())Y.push(N.close());this[E].clear(),await Promise.all(Y)}async[y](Y){const N=[];for(const o of this[E].
values())N.push(o.destroy(Y));this[E].clear(),await Promise.all(N)}};P.exports=d}}),st=(0,z.P$)({"node_modules/undici/lib/dispatcher/proxy-agent.js"(e,P){"use s\
trict";var{kProxy:r,kClose:a,kDestroy:n,kDispatch:f}=jA(),p=rt(),U=Re(),H=ne(),{InvalidArgumentError:L,RequestAbortedError:y,SecureProxyConnectionError:u}=pA(),
i=ce(),h=we(),{channels:c}=ie(),A=Ct(),t=Symbol("proxy agent"),I=Symbol("proxy client"),Q=Symbol("proxy headers"),E=Symbol("request tls settings"),F=Symbol("pro\
xy tls settings"),T=Symbol("connect endpoint function"),k=Symbol("tunnel proxy");function d(w){return w==="https:"?443:80}function Y(w,S){return new U(w,S)}var N=()=>{};
function o(w,S){return S.connections===1?new h(w,S):new U(w,S)}var G=class extends H{#A;constructor(w,{headers:S={},connect:W,factory:Z}){if(!w)throw new L("Pro\
xy URL is mandatory");super(),this[Q]=S,Z?this.#A=Z(w,{connect:W}):this.#A=new h(w,{connect:W})}[f](w,S){const W=S.onHeaders;S.onHeaders=function(BA,yA,NA){if(BA===
407){typeof S.onError=="function"&&S.onError(new L("Proxy Authentication Required (407)"));return}W&&W.call(this,BA,yA,NA)};const{origin:Z,path:$="/",headers:tA={}}=w;
if(w.path=Z+$,!("host"in tA)&&!("Host"in tA)){const{host:BA}=new URL(Z);tA.host=BA}return w.headers={...this[Q],...tA},this.#A[f](w,S)}[a](){return this.#A.close()}[n](w){
return this.#A.destroy(w)}},l=class extends H{constructor(w){if(!w||typeof w=="object"&&!(w instanceof URL)&&!w.uri)throw new L("Proxy uri is mandatory");const{
clientFactory:S=Y}=w;if(typeof S!="function")throw new L("Proxy opts.clientFactory must be a function.");const{proxyTunnel:W=!0}=w;super();const Z=this.#A(w),{href:$,
origin:tA,port:BA,protocol:yA,username:NA,password:aA,hostname:TA}=Z;if(this[r]={uri:$,protocol:yA},this[E]=w.requestTls,this[F]=w.proxyTls,this[Q]=w.headers||{},
this[k]=W,w.auth&&w.token)throw new L("opts.auth cannot be used in combination with opts.token");w.auth?this[Q]["proxy-authorization"]=`Basic ${w.auth}`:w.token?
this[Q]["proxy-authorization"]=w.token:NA&&aA&&(this[Q]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(NA)}:${decodeURIComponent(aA)}`).toString(
"base64")}`);const RA=i({...w.proxyTls});this[T]=i({...w.requestTls});const bA=w.factory||o,dA=(lA,DA)=>{const{protocol:GA}=new URL(lA);return this[r].protocol===
"socks5:"||this[r].protocol==="socks:"?new A(this[r].uri,{headers:this[Q],connect:RA,factory:bA,username:w.username||NA,password:w.password||aA,proxyTls:w.proxyTls,
requestTls:w.requestTls}):!this[k]&&GA==="http:"&&this[r].protocol==="http:"?new G(this[r].uri,{headers:this[Q],connect:RA,factory:bA}):bA(lA,DA)};yA==="socks5:"||
yA==="socks:"?this[I]=null:this[I]=S(Z,{connect:RA}),this[t]=new p({...w,factory:dA,connect:async(lA,DA)=>{if(!this[I]){DA(new L("Cannot establish tunnel connec\
tion without a proxy client"));return}let GA=lA.host;lA.port||(GA+=`:${d(lA.protocol)}`);try{const kA={origin:tA,port:BA,path:GA,signal:lA.signal,headers:{...this[Q],
host:lA.host,...lA.connections==null||lA.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[F]?.servername||TA},{socket:AA,statusCode:VA}=await this[I].
connect(kA);if(VA!==200){AA.on("error",N).destroy(),DA(new y(`Proxy response (${VA}) !== 200 when HTTP Tunneling`));return}if(c.proxyConnected.hasSubscribers&&c.
proxyConnected.publish({socket:AA,connectParams:kA}),lA.protocol!=="https:"){DA(null,AA);return}let m;this[E]?m=this[E].servername:m=lA.servername,this[T]({...lA,
servername:m,httpSocket:AA},DA)}catch(kA){kA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?DA(new u(kA)):DA(kA)}}})}dispatch(w,S){const W=g(w.headers);if(D(W),W&&!("hos\
t"in W)&&!("Host"in W)){const{host:Z}=new URL(w.origin);W.host=Z}return this[t].dispatch({...w,headers:W},S)}#A(w){return typeof w=="string"?new URL(w):w instanceof
URL?w:new URL(w.uri)}[a](){const w=[this[t].close()];return this[I]&&w.push(this[I].close()),Promise.all(w)}[n](){const w=[this[t].destroy()];return this[I]&&w.
push(this[I].destroy()),Promise.all(w)}};function g(w){if(Array.isArray(w)){const S={};for(let W=0;W<w.length;W+=2)S[w[W]]=w[W+1];return S}return w}function D(w){
if(w&&Object.keys(w).find(S=>S.toLowerCase()==="proxy-authorization"))throw new L("Proxy-Authorization should be sent in ProxyAgent constructor")}P.exports=l}}),
ae=(0,z.P$)({"required-builtin:async_hooks"(e,P){P.exports=((0,LA.e7)(),(0,z.Yp)(LA.VY)).requireOfNode("node:async_hooks")}}),nt=(0,z.P$)({"node_modules/undici/\
lib/api/readable.js"(e,P){"use strict";var r=SA(),{Readable:a}=(0,hA.z7)(),{RequestAbortedError:n,NotSupportedError:f,InvalidArgumentError:p,AbortError:U}=pA(),
H=vA(),{ReadableStreamFrom:L}=vA(),y=Symbol("kConsume"),u=Symbol("kReading"),i=Symbol("kBody"),h=Symbol("kAbort"),c=Symbol("kContentType"),A=Symbol("kContentLen\
gth"),t=Symbol("kUsed"),I=Symbol("kBytesRead"),Q=()=>{},E=class extends a{constructor({resume:g,abort:D,contentType:w="",contentLength:S,highWaterMark:W=64*1024}){
super({autoDestroy:!0,read:g,highWaterMark:W}),this._readableState.dataEmitted=!1,this[h]=D,this[y]=null,this[I]=0,this[i]=null,this[t]=!1,this[c]=w,this[A]=Number.
isFinite(S)?S:null,this[u]=!1}_destroy(g,D){!g&&!this._readableState.endEmitted&&(g=new n),g&&this[h](),this[t]?D(g):setImmediate(D,g)}on(g,D){return(g==="data"||
g==="readable")&&(this[u]=!0,this[t]=!0),super.on(g,D)}addListener(g,D){return this.on(g,D)}off(g,D){const w=super.off(g,D);return(g==="data"||g==="readable")&&
(this[u]=this.listenerCount("data")>0||this.listenerCount("readable")>0),w}removeListener(g,D){return this.off(g,D)}push(g){return g&&(this[I]+=g.length,this[y])?
(G(this[y],g),this[u]?super.push(g):!0):super.push(g)}text(){return k(this,"text")}json(){return k(this,"json")}blob(){return k(this,"blob")}bytes(){return k(this,
"bytes")}arrayBuffer(){return k(this,"arrayBuffer")}async formData(){throw new f}get bodyUsed(){return H.isDisturbed(this)}get body(){return this[i]||(this[i]=L(
this),this[y]&&(this[i].getReader(),r(this[i].locked))),this[i]}dump(g){const D=g?.signal;if(D!=null&&(typeof D!="object"||!("aborted"in D)))return Promise.reject(
new p("signal must be an AbortSignal"));const w=g?.limit&&Number.isFinite(g.limit)?g.limit:128*1024;return D?.aborted?Promise.reject(D.reason??new U):this._readableState.
closeEmitted?Promise.resolve(null):new Promise((S,W)=>{if((this[A]&&this[A]>w||this[I]>w)&&this.destroy(new U),D){const Z=()=>{this.destroy(D.reason??new U)};D.
addEventListener("abort",Z),this.on("close",function(){D.removeEventListener("abort",Z),D.aborted?W(D.reason??new U):S(null)})}else this.on("close",S);this.on("\
error",Q).on("data",()=>{this[I]>w&&this.destroy()}).resume()})}setEncoding(g){return Buffer.isEncoding(g)&&(this._readableState.encoding=g),this}};function F(g){
return g[i]?.locked===!0||g[y]!==null}function T(g){return H.isDisturbed(g)||F(g)}function k(g,D){return r(!g[y]),new Promise((w,S)=>{if(T(g)){const W=g._readableState;
W.destroyed&&W.closeEmitted===!1?g.on("error",S).on("close",()=>{S(new TypeError("unusable"))}):S(W.errored??new TypeError("unusable"))}else queueMicrotask(()=>{
g[y]={type:D,stream:g,resolve:w,reject:S,length:0,body:[]},g.on("error",function(W){l(this[y],W)}).on("close",function(){this[y].body!==null&&l(this[y],new n)}),
d(g[y])})})}function d(g){if(g.body===null)return;const{_readableState:D}=g.stream;if(D.bufferIndex){const w=D.bufferIndex,S=D.buffer.length;for(let W=w;W<S;W++)
G(g,D.buffer[W])}else for(const w of D.buffer)G(g,w);for(D.endEmitted?o(this[y],this._readableState.encoding):g.stream.on("end",function(){o(this[y],this._readableState.
encoding)}),g.stream.resume();g.stream.read()!=null;);}function Y(g,D,w){if(g.length===0||D===0)return"";const S=g.length===1?g[0]:Buffer.concat(g,D),W=S.length,
Z=W>2&&S[0]===239&&S[1]===187&&S[2]===191?3:0;return!w||w==="utf8"||w==="utf-8"?S.utf8Slice(Z,W):S.subarray(Z,W).toString(w)}function N(g,D){if(g.length===0||D===
0)return new Uint8Array(0);if(g.length===1)return new Uint8Array(g[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(D).buffer);let S=0;for(let W=0;W<g.length;++W){
const Z=g[W];w.set(Z,S),S+=Z.length}return w}function o(g,D){const{type:w,body:S,resolve:W,stream:Z,length:$}=g;try{w==="text"?W(Y(S,$,D)):w==="json"?W(JSON.parse(
Y(S,$,D))):w==="arrayBuffer"?W(N(S,$).buffer):w==="blob"?W(new Blob(S,{type:Z[c]})):w==="bytes"&&W(N(S,$)),l(g)}catch(tA){Z.destroy(tA)}}function G(g,D){g.length+=
D.length,g.body.push(D)}function l(g,D){g.body!==null&&(D?g.reject(D):g.resolve(),g.type=null,g.stream=null,g.resolve=null,g.reject=null,g.length=0,g.body=null)}
P.exports={Readable:E,chunksDecode:Y}}}),it=(0,z.P$)({"node_modules/undici/lib/api/api-request.js"(e,P){"use strict";var r=SA(),{AsyncResource:a}=ae(),{Readable:n}=nt(),
{InvalidArgumentError:f,RequestAbortedError:p}=pA(),U=vA();function H(){}var L=class extends a{constructor(u,i){if(!u||typeof u!="object")throw new f("invalid o\
pts");const{signal:h,method:c,opaque:A,body:t,onInfo:I,responseHeaders:Q,highWaterMark:E}=u;try{if(typeof i!="function")throw new f("invalid callback");if(E!=null&&
(!Number.isFinite(E)||E<0))throw new f("invalid highWaterMark");if(h&&typeof h.on!="function"&&typeof h.addEventListener!="function")throw new f("signal must be\
 an EventEmitter or EventTarget");if(c==="CONNECT")throw new f("invalid method");if(I&&typeof I!="function")throw new f("invalid onInfo callback");super("UNDICI\
_REQUEST")}catch(F){throw U.isStream(t)&&U.destroy(t.on("error",H),F),F}this.method=c,this.responseHeaders=Q||null,this.opaque=A||null,this.callback=i,this.res=
null,this.abort=null,this.body=t,this.trailers={},this.context=null,this.onInfo=I||null,this.highWaterMark=E,this.reason=null,this.removeAbortListener=null,h?.aborted?
this.reason=h.reason??new p:h&&(this.removeAbortListener=U.addAbortListener(h,()=>{this.reason=h.reason??new p,this.res?U.destroy(this.res.on("error",H),this.reason):
this.abort&&this.abort(this.reason)}))}onConnect(u,i){if(this.reason){u(this.reason);return}r(this.callback),this.abort=u,this.context=i}onHeaders(u,i,h,c){const{
callback:A,opaque:t,abort:I,context:Q,responseHeaders:E,highWaterMark:F}=this,T=E==="raw"?U.parseRawHeaders(i):U.parseHeaders(i);if(u<200){this.onInfo&&this.onInfo(
{statusCode:u,headers:T});return}const k=E==="raw"?U.parseHeaders(i):T,d=k["content-type"],Y=k["content-length"],N=new n({resume:h,abort:I,contentType:d,contentLength:this.
method!=="HEAD"&&Y?Number(Y):null,highWaterMark:F});if(this.removeAbortListener&&(N.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=
null,this.res=N,A!==null)try{this.runInAsyncScope(A,null,null,{statusCode:u,statusText:c,headers:T,trailers:this.trailers,opaque:t,body:N,context:Q})}catch(o){this.
res=null,U.destroy(N.on("error",H),o),queueMicrotask(()=>{throw o})}}onData(u){return this.res.push(u)}onComplete(u){U.parseHeaders(u,this.trailers),this.res.push(
null)}onError(u){const{res:i,callback:h,body:c,opaque:A}=this;h&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(h,null,u,{opaque:A})})),i&&(this.res=
null,queueMicrotask(()=>{U.destroy(i.on("error",H),u)})),c&&(this.body=null,U.isStream(c)&&(c.on("error",H),U.destroy(c,u))),this.removeAbortListener&&(this.removeAbortListener(),
this.removeAbortListener=null)}};function y(u,i){if(i===void 0)return new Promise((h,c)=>{y.call(this,u,(A,t)=>A?c(A):h(t))});try{const h=new L(u,i);this.dispatch(
u,h)}catch(h){if(typeof i!="function")throw h;const c=u?.opaque;queueMicrotask(()=>i(h,{opaque:c}))}}P.exports=y,P.exports.RequestHandler=L}}),ue=(0,z.P$)({"nod\
e_modules/undici/lib/api/abort-signal.js"(e,P){"use strict";var{addAbortListener:r}=vA(),{RequestAbortedError:a}=pA(),n=Symbol("kListener"),f=Symbol("kSignal");
function p(L){L.abort?L.abort(L[f]?.reason):L.reason=L[f]?.reason??new a,H(L)}function U(L,y){if(L.reason=null,L[f]=null,L[n]=null,!!y){if(y.aborted){p(L);return}
L[f]=y,L[n]=()=>{p(L)},r(L[f],L[n])}}function H(L){L[f]&&("removeEventListener"in L[f]?L[f].removeEventListener("abort",L[n]):L[f].removeListener("abort",L[n]),
L[f]=null,L[n]=null)}P.exports={addSignal:U,removeSignal:H}}}),at=(0,z.P$)({"node_modules/undici/lib/api/api-stream.js"(e,P){"use strict";var r=SA(),{finished:a}=(0,hA.
z7)(),{AsyncResource:n}=ae(),{InvalidArgumentError:f,InvalidReturnValueError:p}=pA(),U=vA(),{addSignal:H,removeSignal:L}=ue();function y(){}var u=class extends n{constructor(h,c,A){
if(!h||typeof h!="object")throw new f("invalid opts");const{signal:t,method:I,opaque:Q,body:E,onInfo:F,responseHeaders:T}=h;try{if(typeof A!="function")throw new f(
"invalid callback");if(typeof c!="function")throw new f("invalid factory");if(t&&typeof t.on!="function"&&typeof t.addEventListener!="function")throw new f("sig\
nal must be an EventEmitter or EventTarget");if(I==="CONNECT")throw new f("invalid method");if(F&&typeof F!="function")throw new f("invalid onInfo callback");super(
"UNDICI_STREAM")}catch(k){throw U.isStream(E)&&U.destroy(E.on("error",y),k),k}this.responseHeaders=T||null,this.opaque=Q||null,this.factory=c,this.callback=A,this.
res=null,this.abort=null,this.context=null,this.trailers=null,this.body=E,this.onInfo=F||null,U.isStream(E)&&E.on("error",k=>{this.onError(k)}),H(this,t)}onConnect(h,c){
if(this.reason){h(this.reason);return}r(this.callback),this.abort=h,this.context=c}onHeaders(h,c,A,t){const{factory:I,opaque:Q,context:E,responseHeaders:F}=this,
T=F==="raw"?U.parseRawHeaders(c):U.parseHeaders(c);if(h<200){this.onInfo&&this.onInfo({statusCode:h,headers:T});return}if(this.factory=null,I===null)return;const k=this.
runInAsyncScope(I,null,{statusCode:h,headers:T,opaque:Q,context:E});if(!k||typeof k.write!="function"||typeof k.end!="function"||typeof k.on!="function")throw new p(
"expected Writable");return a(k,{readable:!1},d=>{const{callback:Y,res:N,opaque:o,trailers:G,abort:l}=this;this.res=null,(d||!N?.readable)&&U.destroy(N,d),this.
callback=null,this.runInAsyncScope(Y,null,d||null,{opaque:o,trailers:G}),d&&l()}),k.on("drain",A),this.res=k,(k.writableNeedDrain!==void 0?k.writableNeedDrain:k.
_writableState?.needDrain)!==!0}onData(h){const{res:c}=this;return c?c.write(h):!0}onComplete(h){const{res:c}=this;L(this),c&&(this.trailers=U.parseHeaders(h),c.
end())}onError(h){const{res:c,callback:A,opaque:t,body:I}=this;L(this),this.factory=null,c?(this.res=null,U.destroy(c,h)):A&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(A,null,h,{opaque:t})})),I&&(this.body=null,U.destroy(I,h))}};function i(h,c,A){if(A===void 0)return new Promise((t,I)=>{i.call(this,h,
c,(Q,E)=>Q?I(Q):t(E))});try{const t=new u(h,c,A);this.dispatch(h,t)}catch(t){if(typeof A!="function")throw t;const I=h?.opaque;queueMicrotask(()=>A(t,{opaque:I}))}}
P.exports=i}}),ht=(0,z.P$)({"node_modules/undici/lib/api/api-pipeline.js"(e,P){"use strict";var{Readable:r,Duplex:a,PassThrough:n}=(0,hA.z7)(),f=SA(),{AsyncResource:p}=ae(),
{InvalidArgumentError:U,InvalidReturnValueError:H,RequestAbortedError:L}=pA(),y=vA(),{addSignal:u,removeSignal:i}=ue();function h(){}var c=Symbol("resume"),A=class extends r{constructor(){
super({autoDestroy:!0}),this[c]=null}_read(){const{[c]:E}=this;E&&(this[c]=null,E())}_destroy(E,F){this._read(),F(E)}},t=class extends r{constructor(E){super({autoDestroy:!0}),
this[c]=E}_read(){this[c]()}_destroy(E,F){!E&&!this._readableState.endEmitted&&(E=new L),F(E)}},I=class extends p{constructor(E,F){if(!E||typeof E!="object")throw new U(
"invalid opts");if(typeof F!="function")throw new U("invalid handler");const{signal:T,method:k,opaque:d,onInfo:Y,responseHeaders:N}=E;if(T&&typeof T.on!="functi\
on"&&typeof T.addEventListener!="function")throw new U("signal must be an EventEmitter or EventTarget");if(k==="CONNECT")throw new U("invalid method");if(Y&&typeof Y!=
"function")throw new U("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=d||null,this.responseHeaders=N||null,this.handler=F,this.abort=null,this.
context=null,this.onInfo=Y||null,this.req=new A().on("error",h),this.ret=new a({readableObjectMode:E.objectMode,autoDestroy:!0,read:()=>{const{body:o}=this;o?.resume&&
o.resume()},write:(o,G,l)=>{const{req:g}=this;g.push(o,G)||g._readableState.destroyed?l():g[c]=l},destroy:(o,G)=>{const{body:l,req:g,res:D,ret:w,abort:S}=this;!o&&
!w._readableState.endEmitted&&(o=new L),S&&o&&S(),y.destroy(l,o),y.destroy(g,o),y.destroy(D,o),i(this),G(o)}}).on("prefinish",()=>{const{req:o}=this;o.push(null)}),
this.res=null,u(this,T)}onConnect(E,F){const{res:T}=this;if(this.reason){E(this.reason);return}f(!T,"pipeline cannot be retried"),this.abort=E,this.context=F}onHeaders(E,F,T){
const{opaque:k,handler:d,context:Y}=this;if(E<200){if(this.onInfo){const o=this.responseHeaders==="raw"?y.parseRawHeaders(F):y.parseHeaders(F);this.onInfo({statusCode:E,
headers:o})}return}this.res=new t(T);let N;try{this.handler=null;const o=this.responseHeaders==="raw"?y.parseRawHeaders(F):y.parseHeaders(F);N=this.runInAsyncScope(
d,null,{statusCode:E,headers:o,opaque:k,body:this.res,context:Y})}catch(o){throw this.res.on("error",h),o}if(!N||typeof N.on!="function")throw new H("expected R\
eadable");N.on("data",o=>{const{ret:G,body:l}=this;!G.push(o)&&l.pause&&l.pause()}).on("error",o=>{const{ret:G}=this;y.destroy(G,o)}).on("end",()=>{const{ret:o}=this;
o.push(null)}).on("close",()=>{const{ret:o}=this;o._readableState.ended||y.destroy(o,new L)}),this.body=N}onData(E){const{res:F}=this;return F.push(E)}onComplete(E){
const{res:F}=this;F.push(null)}onError(E){const{ret:F}=this;this.handler=null,y.destroy(F,E)}};function Q(E,F){try{const T=new I(E,F);return this.dispatch({...E,
body:T.req},T),T.ret}catch(T){return new n().destroy(T)}}P.exports=Q}}),ct=(0,z.P$)({"node_modules/undici/lib/api/api-upgrade.js"(e,P){"use strict";var{InvalidArgumentError:r,
SocketError:a}=pA(),{AsyncResource:n}=ae(),f=SA(),p=vA(),{kHTTP2Stream:U}=jA(),{addSignal:H,removeSignal:L}=ue(),y=class extends n{constructor(i,h){if(!i||typeof i!=
"object")throw new r("invalid opts");if(typeof h!="function")throw new r("invalid callback");const{signal:c,opaque:A,responseHeaders:t}=i;if(c&&typeof c.on!="fu\
nction"&&typeof c.addEventListener!="function")throw new r("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=t||null,
this.opaque=A||null,this.callback=h,this.abort=null,this.context=null,H(this,c)}onConnect(i,h){if(this.reason){i(this.reason);return}f(this.callback),this.abort=
i,this.context=null}onHeaders(){throw new a("bad upgrade",null)}onUpgrade(i,h,c){f(c[U]===!0?i===200:i===101);const{callback:A,opaque:t,context:I}=this;L(this),
this.callback=null;const Q=this.responseHeaders==="raw"?p.parseRawHeaders(h):p.parseHeaders(h);this.runInAsyncScope(A,null,null,{headers:Q,socket:c,opaque:t,context:I})}onError(i){
const{callback:h,opaque:c}=this;L(this),h&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(h,null,i,{opaque:c})}))}};function u(i,h){if(h===void 0)
return new Promise((c,A)=>{u.call(this,i,(t,I)=>t?A(t):c(I))});try{const c=new y(i,h),A={...i,method:i.method||"GET",upgrade:i.protocol||"Websocket"};this.dispatch(
A,c)}catch(c){if(typeof h!="function")throw c;const A=i?.opaque;queueMicrotask(()=>h(c,{opaque:A}))}}P.exports=u}}),lt=(0,z.P$)({"node_modules/undici/lib/api/ap\
i-connect.js"(e,P){"use strict";var r=SA(),{AsyncResource:a}=ae(),{InvalidArgumentError:n,SocketError:f}=pA(),p=vA(),{addSignal:U,removeSignal:H}=ue(),L=class extends a{constructor(u,i){
if(!u||typeof u!="object")throw new n("invalid opts");if(typeof i!="function")throw new n("invalid callback");const{signal:h,opaque:c,responseHeaders:A}=u;if(h&&
typeof h.on!="function"&&typeof h.addEventListener!="function")throw new n("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=
c||null,this.responseHeaders=A||null,this.callback=i,this.abort=null,U(this,h)}onConnect(u,i){if(this.reason){u(this.reason);return}r(this.callback),this.abort=
u,this.context=i}onHeaders(){throw new f("bad connect",null)}onUpgrade(u,i,h){const{callback:c,opaque:A,context:t}=this;H(this),this.callback=null;let I=i;I!=null&&
(I=this.responseHeaders==="raw"?p.parseRawHeaders(i):p.parseHeaders(i)),this.runInAsyncScope(c,null,null,{statusCode:u,headers:I,socket:h,opaque:A,context:t})}onError(u){
const{callback:i,opaque:h}=this;H(this),i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(i,null,u,{opaque:h})}))}};function y(u,i){if(i===void 0)
return new Promise((h,c)=>{y.call(this,u,(A,t)=>A?c(A):h(t))});try{const h=new L(u,i),c={...u,method:"CONNECT"};this.dispatch(c,h)}catch(h){if(typeof i!="functi\
on")throw h;const c=u?.opaque;queueMicrotask(()=>i(h,{opaque:c}))}}P.exports=y}}),Dt=(0,z.P$)({"node_modules/undici/lib/api/index.js"(e,P){"use strict";P.exports.
request=it(),P.exports.stream=at(),P.exports.pipeline=ht(),P.exports.upgrade=ct(),P.exports.connect=lt()}}),ut=(0,z.f1)(st()),Nt=(0,z.f1)(ge()),dt=(0,z.f1)(Dt());
Object.assign(Nt.default.prototype,dt.default);var yt=(e,{dispatcher:P,...r})=>{const{origin:a,pathname:n,search:f}=new URL(e);return P.request({...r,origin:a,path:n+
f})},Ft=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH","UND_ERR_CONNECT_TIMEOUT"]);function wt(e,P){const r=new ut.default({uri:e.
href,requestTls:{...P},proxyTunnel:!1});return{send:async({url:a,method:n,headers:f,body:p,timeoutMs:U,signal:H,maxBytes:L,isFresh:y})=>{H.throwIfAborted();const u=AbortSignal.
timeout(U);try{const i=await yt(a,{method:n,headers:{...f},dispatcher:r,signal:AbortSignal.any([H,u]),reset:y,...p===void 0?{}:{body:p}}),h=Object.fromEntries(Object.
entries(i.headers).map(([c,A])=>[c,typeof A=="string"?A:void 0]));return{status:i.statusCode,headers:h,...await(0,JA.C)(i.body,(0,JA.A)(i.statusCode,L))}}catch(i){
if(H.throwIfAborted(),u.aborted)throw new Ie.wC("ETIMEDOUT",`no answer within ${U/1e3} s`,!0,i);const{code:h,message:c}=(0,Ie.Ic)(i);throw new Ie.wC(h,`${c} (th\
rough the proxy ${e.host})`,!Ft.has(h),i)}},close:()=>{r.destroy().catch(()=>{})}}}})};
