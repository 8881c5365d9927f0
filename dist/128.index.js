export const id = 128;
export const ids = [128];
export const modules = {

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   gt: () => (/* binding */ isTlsFailure),
/* harmony export */   wC: () => (/* binding */ WireFailure)
/* harmony export */ });
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3420);
var WireFailure=class extends Error{name="WireFailure";code;wasSent;constructor(code,message,wasSent,cause){super(message,{cause});this.code=code;this.wasSent=wasSent}};
function describeFailure(thrown){const error=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown)?thrown:{};const attempts=Array.isArray(error.errors)?error.errors:[];const first=attempts[0];if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(
first))return describeFailure(first);return{code:typeof error.code==="string"?error.code:"",message:typeof error.message==="string"?error.message:String(thrown)}}
var isTlsFailure=code=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(code);


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   GC: () => (/* binding */ createArtifacts),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   uT: () => (/* binding */ trimSlashes),
/* harmony export */   xP: () => (/* binding */ createApi),
/* harmony export */   xc: () => (/* binding */ toPairs),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3788);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9739);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3420);

var unreachable=(message,cause)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_UNREACHABLE",message,{cause});function wireError(failure,server){if(failure.code==="EPROTO"&&failure.message.
includes("wrong version number")){const error=new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_TRACKING_URI",`${server} does not speak TLS. Did you mean http://${server.replace(/^https:\/\//,"")}\
?`,{cause:failure});return{error,isFinal:true}}if((0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_1__/* .isTlsFailure */ .gt)(failure.code)){const message=`The TLS connection to MLflow at ${server} failed: ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(failure.
message)}. Give the authority that signed its certificate as tracking-ca-file, or a client certificate as tracking-client-cert-file if it wants one.`;return{error:new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_MLFLOW_TLS",message,{cause:failure}),isFinal:true}}if(failure.code==="ENOTFOUND"){return{error:unreachable(`MLflow cannot be reached: no host has the name in\
 ${server}. Check the tracking URI.`,failure),isFinal:true}}const why=failure.code==="ECONNREFUSED"?"nothing listens there (connection refused)":(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(failure.
message);return{error:unreachable(`MLflow at ${server} cannot be reached: ${why}.`,failure),isFinal:false}}function refusalOf(response,server,errorCode,hasCredentials){
const{status,body}=response;if(status>=300&&status<400){const to=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(redirectTarget(response.headers.location??""));return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_NOT_MLFLOW",
`${server} redirects${to===""?"":` to ${to}`}, which is not followed. Give the address of MLflow itself as tracking URI; if that is a login page, give credentia\
ls that pass it.`)}if(status===401){const what=hasCredentials?"The credentials are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLF\
LOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_UNAUTHORIZED",`MLflow at ${server} answered 401 (unauth\
orized). ${what}`)}if(status===403&&body.includes("Invalid Host header")){const host=server.replace(/^https?:\/\//,"").replace(/\/.*$/,"");return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_MLFLOW_HOST_REFUSED",`MLflow at ${server} refused the Host header "${host}". Start it with --allowed-hosts naming ${host} (MLFLOW_SERVER_ALLOWED_HOSTS), or u\
se an address that it allows.`)}if(status===403){const said=errorCode===""&&/^\s*</.test(body)?"":` It says: ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(body)}`;return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFL\
OW_FORBIDDEN",`MLflow at ${server} answered 403 (forbidden): these credentials may not do this.${said}`)}return void 0}var redirectTarget=location=>location.replace(
/[?#].*$/s,"");var stringOrNumber=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;var parseWithExactNumbers=json=>JSON.parse(json.replace(stringOrNumber,token=>token.
startsWith('"')?token:`"${token}"`));var maxJsonBytes=32*1024*1024;function createApi({base,headers,wire,timeoutMs,retryPolicy,signal,log}){const server=`${base.origin}${base.pathname.replace(/\/$/,
"")}`;const urlOf=(path,query={})=>{const url=new URL(`${server}/${path}`);for(const[name,value]of Object.entries(query))if(value!==void 0)url.searchParams.set(
name,value);return url};const sayRetry=(error,delayMs)=>log.progress(`${error.message} Trying again in ${(delayMs/1e3).toFixed(1)} s.`);const send=async call2=>{
const isIdempotent=call2.isIdempotent??true;let response;try{response=await wire.send({method:call2.method,url:urlOf(`api/2.0/mlflow/${call2.endpoint}`,call2.query),
headers:call2.body?{...headers,"content-type":"application/json"}:headers,...call2.body?{body:JSON.stringify(call2.body)}:{},timeoutMs,signal,maxBytes:maxJsonBytes,
isFresh:!isIdempotent})}catch(thrown){return failWire(thrown,isIdempotent)}if(isTransient(response,isIdempotent))return transient(response,call2.endpoint);return{
kind:"value",value:readAnswer(response,call2)}};const failWire=(thrown,isIdempotent)=>{if(!(thrown instanceof _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_1__/* .WireFailure */ .wC))throw thrown;const{error,isFinal}=wireError(
thrown,server);if(isFinal||!isIdempotent&&thrown.wasSent)throw error;return{kind:"failure",error,retryAfterMs:void 0}};const transient=(response,what)=>({kind:"\
failure",error:unreachable(`MLflow at ${server} answered ${what} with ${response.status}${detailOf(response)}.`),retryAfterMs:(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRetryAfter */ .mu)(response.headers["\
retry-after"],Date.now())});const readAnswer=(response,call2)=>{const body=parseJson(response.body,call2.hasExactNumbers??false);if(response.status===200){if(response.
isCut)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${call2.endpoint} is longer than ${maxJsonBytes} bytes.`);if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body))return{ok:true,body,
serverNowMs:readDate(response.headers.date)};throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_NOT_MLFLOW",`What answers at ${server} is not MLflow: ${call2.endpoint} came back as ${kindOf(
response)}. Check the tracking URI.`)}const errorCode=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)&&typeof body.error_code==="string"?body.error_code:"";const refusal=refusalOf(response,server,
errorCode,"authorization"in headers);if(refusal)throw refusal;const message=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)&&typeof body.message==="string"?(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(body.message):"";if(response.
status>=500&&response.status!==501)throw unreachable(`MLflow at ${server} answered ${call2.endpoint} with ${response.status}${detailOf(response)}.`);return{ok:false,
status:response.status,errorCode,message}};const call=each=>(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(()=>send(each),retryPolicy,signal,sayRetry);return{call,expect:async each=>{const answer=await call(
each);if(!answer.ok)throw refused(each.endpoint,answer,server);return answer.body},readFile:(path,query,maxBytes,isListed)=>(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(async()=>{let response;try{response=
await wire.send({method:"GET",url:urlOf(path,query),headers,timeoutMs,signal,maxBytes,isFresh:false})}catch(thrown){return failWire(thrown,true)}if(response.status===
500&&!await isListed())return{kind:"value",value:{kind:"missing"}};if(isTransient(response,true))return transient(response,path);if(response.status===200)return{
kind:"value",value:response.isCut?{kind:"too-large"}:{kind:"text",text:response.body}};const answer=readAnswer(response,{method:"GET",endpoint:path});if(!answer.
ok&&answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw answer.ok?unreachable(`MLflow at ${server} answered ${path} w\
ith ${response.status}.`):refused(path,answer,server)},retryPolicy,signal,sayRetry)}}function refused(what,answer,server){if(answer.errorCode===""){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_NOT_MLFLOW",`What answers at ${server} is not MLflow, or an MLflow without ${what}: it answered ${answer.status} in another form. Check the tracking URI, als\
o for a path that belongs to it.`)}return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_REFUSED",`MLflow refused ${what} (${answer.status} ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(answer.errorCode)}): ${answer.
message}`)}function isTransient({status,body},isIdempotent){if(status===429)return true;return isIdempotent&&(status===408||status>=500)&&status!==501&&!body.includes(
'"FEATURE_DISABLED"')}function parseJson(text,hasExactNumbers){try{return hasExactNumbers?parseWithExactNumbers(text):JSON.parse(text)}catch{return void 0}}function readDate(header){
const date=Date.parse(header??"");return Number.isNaN(date)?void 0:date}var kindOf=response=>/^\s*</.test(response.body)?"HTML":"something that is no JSON objec\
t";function detailOf(response){const body=parseJson(response.body,false);const text=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)&&typeof body.message==="string"?body.message:/^\s*</.test(response.
body)?"":response.body;const quoted=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteForeign */ .xS)(text);return quoted===""?"":`: ${quoted.replace(/\.$/,"")}`}var isList=value=>Array.isArray(value);function readEnvelope(body,name){const content=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(body)?body[name]:void 0;if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(content)){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_NOT_MLFLOW",`The tracking URI's server answered without "${name}", as no MLflow server does. Check the tracking URI.`)}return content}function readObject(fields,name){
const value=fields[name]??{};if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))throw malformed(name,"an object");return value}function readObjects(fields,name){const value=fields[name]??[];if(!isList(
value)||!value.every(_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv))throw malformed(name,"a list of objects");return value}function readText(fields,name){const value=fields[name]??"";if(typeof value===
"number")return String(value);if(typeof value!=="string")throw malformed(name,"a text");return value}function requireText(fields,name){const value=readText(fields,
name);if(value==="")throw malformed(name,"a text");return value}function readNumber(fields,name,fallback){const value=fields[name];if(value===void 0)return fallback;
const number=typeof value==="string"&&value!==""?Number(value):value;if(typeof number!=="number"||Number.isNaN(number))throw malformed(name,"a number");return number}
var readPairs=(fields,name)=>new Map(readObjects(fields,name).map(pair=>[requireText(pair,"key"),readText(pair,"value")]));var toPairs=tags=>[...tags].map(([key,
value])=>({key,value}));var malformed=(name,expected)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow answered with a "${name}" that is not ${expected}. Is the track\
ing URI's server a supported MLflow?`);var maxPages=1e3;function createArtifacts(api,server,runs,registry){const list=async(endpoint,query)=>{const files=[];let pageToken;for(let page=0;page<maxPages;page+=
1){const answer=await api.call({method:"GET",endpoint,query:{...query,page_token:pageToken}});if(!answer.ok&&answer.errorCode==="")return void 0;if(!answer.ok&&
answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!answer.ok)throw refused(endpoint,answer,server);const body=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(answer.body)?answer.body:{};files.
push(...readObjects(body,"files").map(readFile));pageToken=readText(body,"next_page_token");if(pageToken==="")break}return files};const listOfRun=async(runId,path)=>await list(
"artifacts/list",{run_id:runId,...path===""?{}:{path}})??[];const listOfVersion=async(version,path)=>{if(version.modelId!==""){return list(`logged-models/${encodeURIComponent(
version.modelId)}/artifacts/directories`,path===""?{}:{artifact_directory_path:path})}const folder=await findFolderInRun(version,runs);if(folder===void 0)return void 0;
const files=await listOfRun(version.runId,joinPath(folder,path));return files.map(file=>({...file,path:file.path.slice(folder===""?0:folder.length+1)}))};return{
listOfRun,listOfVersion,readOfRun:async(runId,path,maxBytes)=>{const isListed=async()=>hasFile(await listOfRun(runId,parentOf(path)),path);return readFileText(await api.
readFile("get-artifact",{run_uuid:runId,path},maxBytes,isListed),path,maxBytes)},readOfVersion:async(model,version,path,maxBytes)=>{const isListed=async()=>hasFile(
await listOfVersion(await registry.version(model,version),parentOf(path)),path);const query={name:model,version,path};return readFileText(await api.readFile("mo\
del-versions/get-artifact",query,maxBytes,isListed),path,maxBytes)}}}function readFileText(answer,path,maxBytes){switch(answer.kind){case"text":return answer.text;case"\
missing":return void 0;case"too-large":throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_ARTIFACT_TOO_LARGE",`${path} is larger than the ${maxBytes} bytes that are read of it.`)}}async function findFolderInRun(version,runs){
if(version.runId==="")return void 0;const fromRuns=new RegExp(`^runs:/${version.runId}/(.+)$`).exec(version.source)?.[1];if(fromRuns!==void 0)return trimSlashes(
fromRuns);const{artifactUri}=await runs.get(version.runId);const root=artifactUri.replace(/\/+$/,"");if(root===""||!`${version.source}/`.startsWith(`${root}/`))
return void 0;return trimSlashes(version.source.slice(root.length))}var trimSlashes=path=>path.replace(/^\/+|\/+$/g,"");var joinPath=(...parts)=>parts.filter(part=>part!==
"").join("/");var hasFile=(files,path)=>files?.some(file=>file.path===path)??false;var parentOf=path=>path.split("/").slice(0,-1).join("/");var readFile=fields=>{
const size=readNumber(fields,"file_size",-1);return{path:requireText(fields,"path"),isDirectory:fields.is_dir===true,size:size<0?void 0:size}};


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6715);
var defaultRetryPolicy={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function computeDelayMs(retry2,policy,retryAfterMs,random){if(retryAfterMs!==void 0)
return retryAfterMs;const full=Math.min(policy.maxDelayMs,policy.firstDelayMs*2**retry2);return Math.round(full/2+full/2*random)}function parseRetryAfter(header,nowMs){
if(header===void 0)return void 0;if(/^\d+$/.test(header))return Number(header)*1e3;const date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-
nowMs)}async function retry(attempt,policy,signal,onRetry=()=>void 0){const endMs=performance.now()+policy.totalMs;for(let count=0;;count+=1){const outcome=await attempt();
if(outcome.kind==="value")return outcome.value;const delayMs=computeDelayMs(count,policy,outcome.retryAfterMs,Math.random());if(count>=policy.maxRetries||performance.
now()+delayMs>endMs){if(outcome.kind==="failure")throw outcome.error;return outcome.value}if(outcome.kind==="failure")onRetry(outcome.error,delayMs);await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(
delayMs,signal)}}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ abortReason),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4727);
var pause=(ms,signal)=>new Promise((resolve,reject)=>{if(signal.aborted){reject(abortReason(signal));return}const onAbort=()=>{clearTimeout(timer);reject(abortReason(
signal))};const timer=setTimeout(()=>{signal.removeEventListener("abort",onAbort);resolve()},ms);signal.addEventListener("abort",onAbort,{once:true})});var abortReason=signal=>(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_0__/* .toStepError */ .uQ)(
signal.reason);


/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ computeBound),
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
var maxRefusalBytes=64*1024;var computeBound=(status,maxBytes)=>status===200?maxBytes:Math.max(maxBytes,maxRefusalBytes);async function readBounded(chunks,maxBytes){
const read=[];let size=0;for await(const chunk of chunks){size+=chunk.byteLength;if(size>maxBytes)return{body:"",isCut:true};read.push(chunk)}return{body:Buffer.
concat(read).toString("utf8"),isCut:false}}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createNodeWire)
/* harmony export */ });
/* harmony import */ var _chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3267);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6715);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
var requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)("/");function createNodeWire(protocol,tls){const isTls=protocol==="https:";const http=requireBuiltin(isTls?"node:https":"node:h\
ttp");const agent=new http.Agent({keepAlive:true,maxSockets:8});const ready=isTls?"secureConnect":"connect";return{send:request=>new Promise((resolve,reject)=>{
if(request.signal.aborted){reject((0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__/* .abortReason */ .J)(request.signal));return}const outgoing=http.request(request.url,{method:request.method,headers:{...request.headers,
...lengthOf(request.body)},agent:request.isFresh?false:agent,...isTls?tls:{}});followExchange(outgoing,request,ready).then(resolve,reject);outgoing.end(request.
body)}),close:()=>agent.destroy()}}var lengthOf=body=>body===void 0?{}:{"content-length":String(Buffer.byteLength(body))};async function followExchange(outgoing,request,ready){
const seen={wasSent:false,isLate:false};outgoing.once("socket",socket=>{if(outgoing.reusedSocket)seen.wasSent=true;else socket.once(ready,()=>seen.wasSent=true)});
const timer=setTimeout(()=>{seen.isLate=true;outgoing.destroy()},request.timeoutMs);const onAbort=()=>void outgoing.destroy();request.signal.addEventListener("a\
bort",onAbort,{once:true});try{const incoming=await waitForResponse(outgoing);const status=incoming.statusCode??0;const maxBytes=(0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__/* .computeBound */ .A)(status,request.maxBytes);
const isTooLong=Number(incoming.headers["content-length"]??0)>maxBytes;if(isTooLong)incoming.destroy();const read=isTooLong?{body:"",isCut:true}:await (0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(
incoming,maxBytes);return{status,headers:singleHeaders(incoming),...read}}catch(thrown){request.signal.throwIfAborted();if(seen.isLate)throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC("ET\
IMEDOUT",`no answer within ${request.timeoutMs/1e3} s`,seen.wasSent,thrown);const{code,message}=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(thrown);throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC(code,message,seen.
wasSent,thrown)}finally{clearTimeout(timer);request.signal.removeEventListener("abort",onAbort)}}var waitForResponse=outgoing=>new Promise((resolve,reject)=>{outgoing.
once("response",resolve);outgoing.on("error",reject);outgoing.once("close",()=>reject(new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC("ECONNRESET","the connection was closed",true)))});var singleHeaders=incoming=>Object.
fromEntries(Object.entries(incoming.headers).map(([name,value])=>[name,typeof value==="string"?value:void 0]));


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
function findProxy(url,env,custom){const read=name=>(custom==="curl"?env[name]||env[name.toUpperCase()]:env[name.toUpperCase()]||env[name])||"";const proxy=read(
url.protocol==="https:"?"https_proxy":"http_proxy")||(custom==="curl"?read("all_proxy"):"");if(proxy===""||custom==="go"&&isLoopback(hostOf(url)))return void 0;
if(read("no_proxy").split(/[\s,]+/).some(entry=>covers(entry.toLowerCase(),url)))return void 0;return proxy.includes("://")?proxy:`http://${proxy}`}var hostOf=url=>url.
hostname.replace(/^\[|\]$/g,"");var isLoopback=host=>host==="localhost"||host==="::1"||/^127(\.\d+){3}$/.test(host);function covers(entry,url){if(entry==="*")return true;
const isBareIpv6=entry.split(":").length>2&&!entry.startsWith("[");const[,name="",port]=isBareIpv6?["",entry]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(entry)??
[];const urlPort=url.port||(url.protocol==="https:"?"443":"80");if(name===""||port!==void 0&&port!==urlPort)return false;const host=hostOf(url);const exempt=name.
replace(/^\[|\]$/g,"");return host===exempt||host.endsWith(`.${exempt}`)||isInRange(host,exempt)}function isInRange(host,range){const[base,bits]=range.split("/");
const address=parseIpv4(host);const start=parseIpv4(base??"");if(bits===void 0||address===void 0||start===void 0||!/^\d+$/.test(bits))return false;const size=2**
(32-Number(bits));return Math.floor(address/size)===Math.floor(start/size)}function parseIpv4(text){const parts=text.split(".").map(Number);if(parts.length!==4||
parts.some(part=>!Number.isInteger(part)||part<0||part>255))return void 0;return parts.reduce((sum,part)=>sum*256+part,0)}


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openWire)
/* harmony export */ });
/* harmony import */ var _chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);
function openWire(base,tls,proxy){if(proxy===void 0)return (0,_chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_0__/* .createNodeWire */ .o)(base.protocol,tls);const wire=__webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 4442)).then(({createProxyWire})=>createProxyWire(
proxy,tls));return{send:async request=>(await wire).send(request),close:()=>void wire.then(loaded=>loaded.close(),()=>void 0)}}


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectMlflow: () => (/* binding */ connectMlflow)
/* harmony export */ });
/* harmony import */ var _chunk_XVFVWLB2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _chunk_X7CA3AV3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1651);
/* harmony import */ var _chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6746);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3788);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6715);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3275);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);

function parseTrackingUri(raw){const refuse=why=>{throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_TRACKING_URI",`The tracking URI ${why}`)};const uri=raw.trim();if(/^databricks(:|$)/i.test(
uri))refuse("names Databricks, whose hosted MLflow is not supported. Give the http(s) address of an MLflow server.");if(/^(sqlite|mysql|postgresql|mssql)[+:]/i.
test(uri)){refuse("is a database, which only an MLflow server may open. Start one (`mlflow server --backend-store-uri …`) and give its http(s) address.")}if(/^(file:|[./~]|[a-z]:\\)/i.
test(uri)||/^[\w-]+$/.test(uri)){refuse(`is a folder (${hideUserinfo(uri)}), which other machines do not see. Start an MLflow server (\`mlflow server\`) and give \
its http(s) address.`)}if(!/^https?:\/\//i.test(uri)){const isHost=/^[\w.-]+(:\d+)?(\/|$)/.test(uri);refuse(`must begin with http:// or https://.${isHost?` Did \
you mean http://${uri}?`:` It is ${hideUserinfo(uri)}.`}`)}const url=URL.canParse(uri)?new URL(uri):refuse(`cannot be read: ${hideUserinfo(uri)}.`);if(url.username!==
""||url.password!==""){refuse("contains a user name or password, which logs would show. Give them as tracking-username and tracking-password (MLFLOW_TRACKING_US\
ERNAME, MLFLOW_TRACKING_PASSWORD).")}if(url.hash!==""||url.search!==""){refuse(`is a page of MLflow's user interface. Give the server's address only: ${url.origin}${url.
pathname.replace(/\/+$/,"")}`)}url.pathname=url.pathname.replace(/\/+$/,"");return url}var hideUserinfo=uri=>uri.replace(/\/\/[^/@]*@/,"//***@");function computeHeaders(inputs,env){
const username=inputs["tracking-username"];const password=inputs["tracking-password"];const token=inputs["tracking-token"];const workspace=env.MLFLOW_WORKSPACE;
const authorization=username&&password?`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`:token?`Bearer ${token}`:void 0;return{accept:"applic\
ation/json","user-agent":"mlflow-steps",...authorization?{authorization}:{},...workspace?{"x-mlflow-workspace":workspace}:{}}}function readCount(env,name){const raw=env[name]??
"";return/^\d{1,6}$/.test(raw)?Number(raw):void 0}var createLocks=(api,server)=>({create:async(name,description,tags)=>{const create={method:"POST",endpoint:"registered-models/create",body:{name,description,tags:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .toPairs */ .xc)(
tags)}};const answer=await api.call(create);if(answer.ok)return{createdAtMs:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"registered_model"),"creation_timestamp",0)};if(answer.
errorCode==="RESOURCE_ALREADY_EXISTS"||answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return void 0;throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(create.endpoint,answer,server)},read:async name=>{
const get={method:"GET",endpoint:"registered-models/get",query:{name}};const answer=await api.call(get);if(!answer.ok&&answer.errorCode==="RESOURCE_DOES_NOT_EXI\
ST")return void 0;if(!answer.ok)throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.endpoint,answer,server);const fields=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"registered_model");return{createdAtMs:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(
fields,"creation_timestamp",0),serverNowMs:answer.serverNowMs,tags:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .SX)(fields,"tags")}},remove:async name=>{const remove={method:"DELETE",endpoint:"regist\
ered-models/delete",body:{name},isIdempotent:false};const answer=await api.call(remove);if(!answer.ok&&answer.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(
remove.endpoint,answer,server)}});function computeProxy(url,env){const address=(0,_chunk_X7CA3AV3_js__WEBPACK_IMPORTED_MODULE_8__/* .findProxy */ .E)(url,env,"curl");if(address===void 0)return void 0;if(!URL.canParse(address)||!/^https?:/i.test(address)){
throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT","The HTTP_PROXY or HTTPS_PROXY variable is not the http(s) address of a proxy. Correct it, or name the MLflow server in NO_PROXY.")}
return new URL(address)}var maxPages=1e3;function createRegistry(api,server){const getModel=async name=>{const get={method:"GET",endpoint:"registered-models/get",query:{name}};const answer=await api.
call(get);if(!answer.ok&&answer.errorCode==="RESOURCE_DOES_NOT_EXIST"){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_MODEL_NOT_FOUND",`MLflow at ${server} has no registered model "${name}\
".`)}if(!answer.ok)throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.endpoint,answer,server);const fields=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"registered_model");const aliases=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(fields,"aliases").
map(each=>[(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(each,"alias"),(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(each,"version")]);return{name:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(fields,"name"),aliases:new Map(aliases),latest:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(fields,"lates\
t_versions").map(readVersion),tags:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .SX)(fields,"tags")}};const explain=async(call,answer,name,version)=>{if(answer.errorCode!=="RESOURCE_DOES_NOT_EXIST")return (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(
call.endpoint,answer,server);const{latest}=await getModel(name);const newest=Math.max(0,...latest.map(each=>Number(each.version)));return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_VERSI\
ON_NOT_FOUND",`Model "${name}" has no version ${version}.${newest>0?` Its newest is ${newest}.`:" It has no versions yet."}`)};const change=async(call,name,version)=>{
const answer=await api.call(call);if(!answer.ok)throw await explain(call,answer,name,version)};const changeModel=async(call,name)=>{const answer=await api.call(
call);if(!answer.ok)throw await explainModel(call,answer,name)};const explainAlias=async(call,answer,name,alias)=>{if(!lacksAliases(answer))return explainModel(
call,answer,name);await getModel(name);return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_ALIAS_NOT_FOUND",`MLflow at ${server} has no aliases (they came with 2.3), so there is no @${alias}\
. Use a stage.`)};const aliasHolder=async(name,alias)=>{const get={method:"GET",endpoint:"registered-models/alias",query:{name,alias}};const answer=await api.call(
get);if(answer.ok)return readVersion((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"model_version"));if(lacksAliases(answer))throw await explainAlias(get,answer,name,alias);if(answer.
errorCode!=="INVALID_PARAMETER_VALUE"&&answer.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.endpoint,answer,server);await getModel(name);if(!/not found/i.
test(answer.message))throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.endpoint,answer,server);return void 0};const stageHolder=async(name,stage)=>{const get={method:"POST",endpoint:"registere\
d-models/get-latest-versions",body:{name,stages:[stage]}};const answer=await api.call(get);if(answer.ok)return (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(answer.body)?answer.body:{},
"model_versions").map(readVersion)[0];throw stageError(answer,stage)??await explainModel(get,answer,name)};const explainModel=async(call,answer,name)=>{if(answer.
errorCode==="RESOURCE_DOES_NOT_EXIST")await getModel(name);return (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(call.endpoint,answer,server)};const search=async(name,filter)=>{const found=new Map;let pageToken;
for(let page=0;page<maxPages;page+=1){const body=await api.expect({method:"GET",endpoint:"model-versions/search",query:{filter,max_results:"1000",page_token:pageToken}});
const fields=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(body)?body:{};for(const version of (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(fields,"model_versions").map(readVersion)){if(version.model===name)found.set(version.version,
version)}pageToken=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"next_page_token");if(pageToken==="")break}return[...found.values()].sort((a,b)=>Number(a.version)-Number(b.version))};return{
model:getModel,setModelTag:(name,key,value)=>changeModel({method:"POST",endpoint:"registered-models/set-tag",body:{name,key,value}},name),deleteModelTag:(name,key)=>changeModel(
{method:"DELETE",endpoint:"registered-models/delete-tag",body:{name,key}},name),ensureModel:async name=>{const create={method:"POST",endpoint:"registered-models\
/create",body:{name}};const answer=await api.call(create);if(!answer.ok&&answer.errorCode!=="RESOURCE_ALREADY_EXISTS")throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(create.endpoint,answer,server)},
version:async(name,version)=>{const get={method:"GET",endpoint:"model-versions/get",query:{name,version}};const answer=await api.call(get);if(answer.ok)return readVersion(
(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"model_version"));throw await explain(get,answer,name,version)},versionsOfRun:(name,runId)=>search(name,`run_id='${runId}'`),versionsOfModel:name=>search(
name,!name.includes("'")?`name='${name}'`:!name.includes('"')?`name="${name}"`:void 0),createVersion:async({model,source,runId,modelId,tags})=>{const body=await api.
expect({method:"POST",endpoint:"model-versions/create",body:{name:model,source,run_id:runId,...modelId===void 0?{}:{model_id:modelId},tags:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .toPairs */ .xc)(tags??new Map)},
isIdempotent:false});return readVersion((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(body,"model_version"))},deleteVersion:async(name,version)=>{const remove={method:"DELETE",endpoint:"model-v\
ersions/delete",body:{name,version}};const answer=await api.call(remove);if(!answer.ok&&answer.errorCode!=="RESOURCE_DOES_NOT_EXIST")throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(remove.endpoint,
answer,server)},holder:(name,target)=>target.kind==="alias"?aliasHolder(name,target.alias):stageHolder(name,target.stage),transition:async(name,version,stage,archivePrevious)=>{
const call={method:"POST",endpoint:"model-versions/transition-stage",body:{name,version,stage,archive_existing_versions:archivePrevious}};const answer=await api.
call(call);if(!answer.ok)throw stageError(answer,stage)??await explain(call,answer,name,version)},setAlias:async(name,alias,version)=>{const call={method:"POST",
endpoint:"registered-models/alias",body:{name,alias,version}};const answer=await api.call(call);if(answer.ok)return;throw lacksAliases(answer)?await explainAlias(
call,answer,name,alias):await explain(call,answer,name,version)},deleteAlias:async(name,alias)=>{const call={method:"DELETE",endpoint:"registered-models/alias",
body:{name,alias}};const answer=await api.call(call);if(!answer.ok)throw await explainAlias(call,answer,name,alias)},setVersionTag:(name,version,key,value)=>change(
{method:"POST",endpoint:"model-versions/set-tag",body:{name,version,key,value}},name,version),deleteVersionTag:(name,version,key)=>change({method:"DELETE",endpoint:"\
model-versions/delete-tag",body:{name,version,key}},name,version),downloadUri:async(name,version)=>{const call={method:"GET",endpoint:"model-versions/get-downlo\
ad-uri",query:{name,version}};const answer=await api.call(call);if(!answer.ok)throw await explain(call,answer,name,version);return (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(answer.body)?
answer.body:{},"artifact_uri")}}}var lacksAliases=answer=>answer.status===404&&answer.errorCode==="";var lacksStages=({status,errorCode,message})=>status===501||
errorCode==="ENDPOINT_NOT_FOUND"||errorCode==="FEATURE_DISABLED"||errorCode==="NOT_IMPLEMENTED"||/unity catalog|(unsupported|not (supported|available)|no longer)/i.
test(message);var stageError=(answer,stage)=>lacksStages(answer)?new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_STAGE_UNKNOWN",`This MLflow has no stages, so there is no ${stage}. Use an ali\
as instead, such as @${stage.toLowerCase()}.`):answer.errorCode==="INVALID_PARAMETER_VALUE"&&/stage/i.test(answer.message)?new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_STAGE_UNKNOWN",`MLfl\
ow has no stage "${stage}": it has None, Staging, Production and Archived. An alias is written with an @.`):void 0;function readVersion(fields){const source=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(
fields,"source");return{model:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(fields,"name"),version:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(fields,"version"),runId:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"run_id"),source,stage:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"cur\
rent_stage"),status:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"status"),statusMessage:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"status_message"),modelId:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"model_id")||(/^models:\/(m-[^/@]+)$/.exec(
source)?.[1]??""),tags:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .SX)(fields,"tags")}}var pageSize=1e4;async function*readMetricHistory(api,runId,metric){const seen=new Set;let pageToken;do{const body=await api.expect({method:"GET",endpoint:"metr\
ics/get-history",query:{run_id:runId,metric_key:metric,max_results:String(pageSize),page_token:pageToken}});const fields=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(body)?body:{};yield (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(
fields,"metrics").map(readPoint);pageToken=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"next_page_token");if(seen.has(pageToken))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow's pages of \
the history of the metric ${metric} lead back to themselves.`);seen.add(pageToken)}while(pageToken!=="")}var readPoint=fields=>({value:readValue(fields["value"]),
timestampMs:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(fields,"timestamp",0),step:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(fields,"step",0)});function readValue(value=0){if(typeof value==="string"&&value!=="")return Number(
value);return typeof value==="number"?value:Number.NaN}var maxPages2=100;function createRuns(api,server){const findExperiment=async name=>{const get={method:"GET",endpoint:"experiments/get-by-name",query:{experiment_name:name}};
const answer=await api.call(get);if(!answer.ok&&answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return void 0;if(!answer.ok)throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.endpoint,answer,server);
const experiment=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"experiment");if((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(experiment,"lifecycle_stage")==="deleted"){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_EXPERIMENT_NOT_FOUND",`Exp\
eriment "${name}" is deleted. Restore it (\`mlflow experiments restore\`), or use another name.`)}return (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(experiment,"experiment_id")};return{ensureExperiment:async name=>{
const found=await findExperiment(name);if(found!==void 0)return found;const create={method:"POST",endpoint:"experiments/create",body:{name}};const answer=await api.
call(create);if(answer.ok)return (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(answer.body)?answer.body:{},"experiment_id");const meanwhile=answer.errorCode==="RESOURCE_ALREADY_EXISTS"?
await findExperiment(name):void 0;if(meanwhile===void 0)throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(create.endpoint,answer,server);return meanwhile},create:async({experimentId,name,tags,startTimeMs})=>{
const body=await api.expect({method:"POST",endpoint:"runs/create",body:{experiment_id:experimentId,start_time:startTimeMs,tags:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .toPairs */ .xc)(tags),...name===void 0?{}:
{run_name:name}},isIdempotent:false,hasExactNumbers:true});return readRun((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(body,"run"))},end:async(runId,status,endTimeMs)=>{await api.expect({method:"\
POST",endpoint:"runs/update",body:{run_id:runId,status,end_time:endTimeMs}})},get:async runId=>{const get={method:"GET",endpoint:"runs/get",query:{run_id:runId},
hasExactNumbers:true};const answer=await api.call(get);if(answer.ok)return readRun((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(answer.body,"run"));if(answer.errorCode==="RESOURCE_DOES_NOT_EXI\
ST")throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_RUN_NOT_FOUND",`MLflow at ${server} has no run "${runId}".`);throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.endpoint,answer,server)},metricHistory:(runId,metric)=>readMetricHistory(
api,runId,metric),setTag:async(runId,key,value)=>{await api.expect({method:"POST",endpoint:"runs/set-tag",body:{run_id:runId,key,value}})},loggedModels:async({id,
experimentId})=>{const found=[];let pageToken="";for(let page=0;page<maxPages2;page+=1){const search={method:"POST",endpoint:"logged-models/search",body:{experiment_ids:[
experimentId],filter:`source_run_id = '${id}'`,...pageToken===""?{}:{page_token:pageToken}}};const answer=await api.call(search);if(!answer.ok&&hasNoLoggedModels(
answer.status,answer.errorCode))return[];if(!answer.ok)throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(search.endpoint,answer,server);const body=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(answer.body)?answer.body:{};for(const model of (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(
body,"models")){const info=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(model,"info");found.push({model:readLoggedModel(info),createdMs:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(info,"creation_timestamp_ms",0)})}pageToken=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(
body,"next_page_token");if(pageToken==="")break}return found.sort((a,b)=>a.createdMs-b.createdMs).map(({model})=>model)},loggedModel:async modelId=>{const get={
method:"GET",endpoint:`logged-models/${encodeURIComponent(modelId)}`};const answer=await api.call(get);if(answer.ok)return readLoggedModel((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(
answer.body,"model"),"info"));if(answer.errorCode==="RESOURCE_DOES_NOT_EXIST"||hasNoLoggedModels(answer.status,answer.errorCode))return void 0;throw (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(get.
endpoint,answer,server)}}}var hasNoLoggedModels=(status,errorCode)=>(status===404||status===405)&&(errorCode===""||errorCode==="ENDPOINT_NOT_FOUND");var readLoggedModel=info=>({
id:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(info,"model_id"),name:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(info,"name"),runId:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(info,"source_run_id"),status:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(info,"status")});function readRun(run){const info=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(
run,"info");const data=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(run,"data");const tags=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .SX)(data,"tags");const outputs=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(run,"outputs"),"model_outputs");return{id:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(
info,"run_id"),experimentId:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(info,"experiment_id"),name:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(info,"run_name")||(tags.get("mlflow.runName")??""),status:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(info,"status"),deleted:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(
info,"lifecycle_stage")==="deleted",artifactUri:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(info,"artifact_uri"),metrics:readMetrics(data),params:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .SX)(data,"params"),tags,loggedModelIds:[...outputs].
sort((a,b)=>(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(a,"step",0)-(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(b,"step",0)).map(output=>(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(output,"model_id")),datasets:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)((0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(run,"inputs"),"dataset_in\
puts").map(readDataset)}}function readDataset(input){const dataset=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(input,"dataset");return{name:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(dataset,"name"),digest:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(dataset,"\
digest"),context:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readPairs */ .SX)(input,"tags").get("mlflow.data.context")??""}}function readMetrics(data){const metrics=new Map;for(const fields of (0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(data,"\
metrics")){const metric=readMetric(fields);const other=metrics.get(metric.key);const isOlder=other!==void 0&&(metric.step-other.step||metric.timestampMs-other.timestampMs)<
0;if(!isOlder)metrics.set(metric.key,metric)}return metrics}function readMetric(fields){const text=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(fields,"value")||"0";return{key:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .requireText */ .He)(fields,"\
key"),value:Number(text),text,timestampMs:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(fields,"timestamp",0),step:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumber */ .kz)(fields,"step",0)}}function readTlsOptions(inputs){const caFile=inputs["tracking-ca-file"];const clientCertFile=inputs["tracking-client-cert-file"];const clientCert=clientCertFile===
void 0?void 0:readPem("tracking-client-cert-file",clientCertFile);return{rejectUnauthorized:!inputs["tracking-insecure-tls"],...caFile===void 0?{}:{ca:readPem("\
tracking-ca-file",caFile)},...clientCert===void 0?{}:{cert:clientCert,key:clientCert}}}function readPem(input,file){let text;try{text=(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(file,"utf8")}catch(cause){
throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`${input}: ${file} cannot be read.`,{cause})}if(!text.includes("-----BEGIN "))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`${input}: ${file} is \
not a PEM file.`);return text}var defaultTimeoutMs=6e4;function connectMlflow(inputs,env,signal,log,retryPolicy=_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRetryPolicy */ .ur){const base=parseTrackingUri(inputs["tracking-uri"]);const timeoutSeconds=readCount(
env,"MLFLOW_HTTP_REQUEST_TIMEOUT");const wire=(0,_chunk_XVFVWLB2_js__WEBPACK_IMPORTED_MODULE_0__/* .openWire */ .K)(base,readTlsOptions(inputs),computeProxy(base,env));return assemble({base,headers:computeHeaders(inputs,env),
wire,timeoutMs:timeoutSeconds?timeoutSeconds*1e3:defaultTimeoutMs,retryPolicy:{...retryPolicy,maxRetries:readCount(env,"MLFLOW_HTTP_REQUEST_MAX_RETRIES")??retryPolicy.
maxRetries},signal,log})}function assemble(options){const api=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .createApi */ .xP)(options);const trackingUri=`${options.base.origin}${options.base.pathname.replace(/\/$/,
"")}`;const runs=createRuns(api,trackingUri);const registry=createRegistry(api,trackingUri);return{trackingUri,runs,registry,artifacts:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_2__/* .createArtifacts */ .GC)(api,trackingUri,
runs,registry),locks:createLocks(api,trackingUri),runUrl:({id,experimentId})=>`${trackingUri}/#/experiments/${experimentId}/runs/${id}`,forCleanup:totalMs=>assemble(
{...options,signal:AbortSignal.timeout(totalMs),timeoutMs:totalMs}),guarded:assertMaySend=>assemble({...options,wire:guardWire(options.wire,assertMaySend)}),close:()=>options.
wire.close()}}var guardWire=(wire,assertMaySend)=>({send:async request=>{assertMaySend();return wire.send(request)},close:()=>wire.close()});


/***/ })

};
