export const id = 778;
export const ids = [778];
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

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ expandsTooFar),
/* harmony export */   $e: () => (/* binding */ maxValues),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JG: () => (/* binding */ maxNesting),
/* harmony export */   X$: () => (/* binding */ readModelYaml),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* unused harmony export parseModelFile */
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
var import_yaml3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var maxValues=5e4;function expandsTooFar(document){const anchors=new Map;const sizes=new Map;const measure=node=>{if((0,import_yaml.isAlias)(
node)){const target=anchors.get(node.source);return target===void 0?1:sizes.get(target)??Number.POSITIVE_INFINITY}if((0,import_yaml.isPair)(node))return measure(
node.key)+measure(node.value);if((0,import_yaml.isScalar)(node)||(0,import_yaml.isCollection)(node)){if(node.anchor!==void 0)anchors.set(node.anchor,node);const size=(0,import_yaml.isCollection)(
node)?node.items.reduce((sum,each)=>sum+measure(each),1):1;sizes.set(node,size);return size}return 0};return measure(document.contents)>maxValues}var import_yaml2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var maxNesting=100;var maxBlockColumn=4*maxNesting;function nestsTooDeep(text){let flow=0;let column=0;let indicators=0;
for(const token of new import_yaml2.Lexer().lex(text)){if(token==="["||token==="{")flow+=1;if(token==="]"||token==="}")flow=Math.max(0,flow-1);if(flow>maxNesting)
return true;if(token.includes("\n")){column=0;indicators=0}else if(/^[ \t]*$/.test(token)){column+=token.length}else if(token==="-"||token==="?"||token===":"){column+=
1;indicators+=1}if(indicators>maxNesting||column>maxBlockColumn)return true}return false}var maxBytes=512*1024;async function readModelFile(mlflow,version){const root=await readModelYaml(mlflow,version);return typeof root==="string"?root:describeModel(
root)}async function readModelYaml({artifacts},{model,version}){const name=`${model} version ${version}`;try{const text=await artifacts.readOfVersion(model,version,
"MLmodel",maxBytes);if(text===void 0)return`${name} has no MLmodel file`;return parseModelYaml(text)??`the MLmodel file of ${name} cannot be read`}catch(thrown){
if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel file of ${name} is larger than ${maxBytes} bytes`;throw thrown}}function parseModelFile(text){
const root=parseModelYaml(text);return root===void 0?void 0:describeModel(root)}function parseModelYaml(text){if(text.includes("\0")||nestsTooDeep(text))return void 0;
const document=(0,import_yaml3.parseDocument)(text,{uniqueKeys:false,logLevel:"silent"});if(document.errors.length>0||expandsTooFar(document))return void 0;let root;
try{root=document.toJS({maxAliasCount:1e3})}catch{return void 0}return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root)&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root["flavors"])?root:void 0}function describeModel({flavors,signature}){
return{flavors:Object.keys((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(flavors)?flavors:{}),...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(signature)?{signature:readSignature(signature)}:{}}}function readSignature({inputs,outputs,
params}){const isText=value=>typeof value==="string";return{...isText(inputs)?{inputs}:{},...isText(outputs)?{outputs}:{},...isText(params)?{params}:{}}}


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isSeldonDeployment),
/* harmony export */   Ef: () => (/* binding */ computeExpectation),
/* harmony export */   PQ: () => (/* binding */ renderIngressPath),
/* harmony export */   i9: () => (/* binding */ livePredictors),
/* harmony export */   kl: () => (/* binding */ seldonDeployments),
/* harmony export */   ld: () => (/* binding */ servicePort),
/* harmony export */   lx: () => (/* binding */ findShapeProblems),
/* harmony export */   os: () => (/* binding */ speaksV2),
/* harmony export */   sc: () => (/* binding */ computeServiceName),
/* harmony export */   tf: () => (/* binding */ renderPredictionPath)
/* harmony export */ });
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var seldonDeployments={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"};var ownedSelector="seldon-deployment-i\
d";var servicePort=8e3;var longestName=63;var shorten=name=>name.length<=longestName?name:`seldon-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(name).digest("hex")}`;var computeServiceName=(deployment,predictor2)=>predictor2.
annotations?.["seldon.io/svc-name"]??shorten(`${deployment}-${predictor2.name}`);var speaksV2=({spec:{protocol}})=>protocol==="v2"||protocol==="kfserving";var renderPredictionPath=(manifest,predictor2)=>speaksV2(
manifest)?`/v2/models/${encodeURIComponent(predictor2.graph.name)}/infer`:"/api/v1.0/predictions";var renderIngressPath=(manifest,namespace,predictor2)=>`/seldo\
n/${encodeURIComponent(namespace)}/${encodeURIComponent(manifest.metadata.name)}${renderPredictionPath(manifest,predictor2)}`;var livePredictors=({spec})=>spec.
predictors.filter(({shadow})=>shadow!==true);function computeExpectation(manifest,marker,address,uid){return{owner:address,uid,marker,markerAnnotation: _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_1__/* .markerAnnotation */ .yl,modelPlaces:manifest.
spec.predictors.flatMap(({graph})=>listModelUris(graph)).map(toPlaceInPod),workloads:manifest.spec.predictors.flatMap(predictor2=>listWorkloads(manifest,predictor2)),
labelSelector:ownedSelector,readMarker:owner=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner,"spec","annotations",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_1__/* .markerAnnotation */ .yl),readStatus:readSeldonStatus}}function readSeldonStatus(owner){
const state=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner,"status","state");const description=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner,"status","description")??"";if(state==="Available")return{state:"ready"};return{state:state===
"Failed"?"failed":"working",description}}var listModelUris=({modelUri,children})=>[...modelUri?[modelUri]:[],...(children??[]).flatMap(listModelUris)];var toPlaceInPod=uri=>uri.
replace(/^pvc:\/\//,"/mnt/pvc/");function listWorkloads(manifest,predictor2){const deployment=manifest.metadata.name;const base=`${deployment}-${predictor2.name}`;
const title=`predictor ${predictor2.name}`;const components=predictor2.componentSpecs?.length?predictor2.componentSpecs:[{}];const models=components.map((component,index)=>{
const containers=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(component,"spec","containers").map(container2=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(container2,"name")??"");const named=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(component,"metadata","name");const endings=[
named,containers.join("-"),listNodeNames(predictor2.graph).join("-")].filter(ending=>ending!==void 0);return{title:components.length>1?`${title}, component ${index}`:
title,names:endings.map(ending=>shorten(`${base}-${index}-${ending}`)),prefixes:[`${base}-${index}-`],isMarked:true,replicas:computeReplicas(manifest,predictor2,
component)}});const isSeparate=[manifest.spec.annotations,predictor2.annotations].some(annotations=>annotations?.["seldon.io/engine-separate-pod"]==="true");const unmarked=(what,name)=>({
title:`${title}, ${what}`,names:[shorten(name)],prefixes:[],isMarked:false,replicas:void 0});return[...models,...isSeparate?[unmarked("orchestrator",`${base}-sv\
c-orch`)]:[],...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(predictor2,"explainer","type")?[unmarked("explainer",`${base}-explainer`)]:[]]}var listNodeNames=({name,children})=>[name,...(children??[]).
flatMap(listNodeNames)];function computeReplicas(manifest,predictor2,component){if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(component,"hpaSpec"))||(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(component,"kedaSpec")))
return void 0;return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(component,"replicas")??predictor2.replicas??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(manifest.spec,"replicas")??1}var describeType=value=>value===null||value===void 0?"nothing":Array.isArray(value)?"a list":typeof value==="object"?"a mapping":typeof value==="string"?`the te\
xt ${JSON.stringify(value.slice(0,60))}`:typeof value==="number"||typeof value==="boolean"?`the ${typeof value} ${value}`:typeof value;var expected=(wanted,value,path)=>[
{path,message:`expected ${wanted}, found ${describeType(value)}`}];var textShape=(value,path)=>typeof value==="string"?[]:typeof value==="number"||typeof value===
"boolean"?expected(`a text (write it in quotes: "${value}")`,value,path):expected("a text",value,path);var numberShape=(value,path)=>Number.isInteger(value)?[]:
expected("a whole number",value,path);var booleanShape=(value,path)=>typeof value==="boolean"?[]:expected("true or false",value,path);var constantShape=constant=>(value,path)=>value===
constant?[]:expected(constant,value,path);var optional=shape=>(value,path)=>value===void 0?[]:shape(value,path);var nullable=shape=>(value,path)=>value===void 0||
value===null?[]:shape(value,path);var listOf=shape=>(value,path)=>Array.isArray(value)?value.flatMap((each,index)=>shape(each,[...path,index])):expected("a list",
value,path);var mapping=fields=>(value,path)=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)?Object.entries(fields).flatMap(([key,shape])=>shape(Object.hasOwn(value,key)?value[key]:void 0,[...path,
key])):expected("a mapping",value,path);var mapOf=shape=>(value,path)=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)?Object.entries(value).flatMap(([key,each])=>shape(each,[...path,key])):expected(
"a mapping",value,path);var lazily=shape=>(value,path)=>shape()(value,path);var texts=optional(mapOf(textShape));var graphNode=mapping({name:textShape,implementation:optional(textShape),type:optional(textShape),methods:nullable(listOf(textShape)),
modelUri:nullable(textShape),endpoint:nullable(mapping({type:optional(textShape)})),logger:nullable(mapping({mode:optional(textShape)})),parameters:nullable(listOf(
mapping({name:textShape}))),children:nullable(listOf(lazily(()=>graphNode)))});var container=mapping({name:textShape,image:optional(textShape),securityContext:nullable(
mapping({})),ports:nullable(listOf(mapping({})))});var componentSpec=mapping({replicas:optional(numberShape),spec:optional(mapping({containers:nullable(listOf(container)),
initContainers:nullable(listOf(container)),volumes:nullable(listOf(mapping({})))}))});var predictor=mapping({name:textShape,graph:graphNode,componentSpecs:nullable(
listOf(componentSpec)),replicas:optional(numberShape),traffic:optional(numberShape),shadow:optional(booleanShape),annotations:texts,labels:texts,progressDeadlineSeconds:optional(
numberShape),explainer:nullable(mapping({type:optional(textShape),modelUri:nullable(textShape)})),svcOrchSpec:nullable(mapping({env:nullable(listOf(mapping({name:textShape})))}))});
var seldonDeployment=mapping({apiVersion:textShape,kind:constantShape("SeldonDeployment"),metadata:optional(mapping({name:optional(textShape),namespace:optional(
textShape),labels:texts,annotations:texts})),spec:mapping({predictors:listOf(predictor),protocol:optional(textShape),replicas:optional(numberShape),annotations:texts})});
var findShapeProblems=root=>seldonDeployment(root,[]);var isSeldonDeployment=root=>findShapeProblems(root).length===0;


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ modelKey),
/* harmony export */   CD: () => (/* binding */ runIdAnnotation),
/* harmony export */   Ly: () => (/* binding */ managedByLabel),
/* harmony export */   Sp: () => (/* binding */ pipelineAnnotation),
/* harmony export */   bU: () => (/* binding */ managerName),
/* harmony export */   ej: () => (/* binding */ versionAnnotation),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   l1: () => (/* binding */ ownPrefix),
/* harmony export */   yl: () => (/* binding */ markerAnnotation)
/* harmony export */ });
var managedByLabel="app.kubernetes.io/managed-by";var managerName="mlflow-steps";var modelKey="mlflow-steps/model";var targetKey="mlflow-steps/target";var versionAnnotation="\
mlflow-steps/version";var runIdAnnotation="mlflow-steps/run-id";var pipelineAnnotation="mlflow-steps/pipeline";var markerAnnotation="mlflow-steps/rollout";var ownPrefix="\
mlflow-steps/";


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ computeLabelValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var maxCharacters=63;function computeLabelValue(text){const plain=text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,
"");if(plain!==""&&plain.length<=maxCharacters)return plain;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0,8);return plain===""?hash:`${plain.
slice(0,maxCharacters-hash.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${hash}`}


/***/ }),

/***/ 9935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ findDeployYaml),
/* harmony export */   P6: () => (/* binding */ findModel),
/* harmony export */   Tx: () => (/* binding */ readLoggedFile)
/* harmony export */ });
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6746);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
async function findModel(mlflow,run,artifactPath){const path=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(artifactPath);const files=await mlflow.artifacts.listOfRun(run.id,path);if(files.some(file=>file.
path===(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(path,"MLmodel"))){return{source:(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(run.artifactUri.replace(/\/+$/,""),path)}}const loggedModels=await mlflow.runs.loggedModels(run);const named=loggedModels.
filter(model=>model.name===path);const stepOf=id=>run.loggedModelIds.indexOf(id);const newest=named.sort((a,b)=>stepOf(a.id)-stepOf(b.id)).at(-1);if(newest===void 0){
const has=await describeModels(mlflow,run,loggedModels.map(model=>model.name));throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Run ${run.id} has no model at "${path}\
". ${has} See ${mlflow.runUrl(run)}`)}if(newest.status!==""&&newest.status!=="LOGGED_MODEL_READY"){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Model "${path}" of\
 run ${run.id} was not logged completely (${newest.status}). See ${mlflow.runUrl(run)}`)}return{source:`models:/${newest.id}`,modelId:newest.id}}async function describeModels(mlflow,run,loggedNames){
const names=[...new Set([...loggedNames,...readLogModelHistory(run)])];if(names.length>0)return`It has models at ${names.map(name=>`"${name}"`).join(", ")}: nam\
e one as artifact-path.`;const root=await mlflow.artifacts.listOfRun(run.id,"");const entries=root.slice(0,20).map(file=>file.isDirectory?`${file.path}/`:file.path);
return`It has logged no model at all${entries.length>0?`, only ${entries.join(", ")}`:" and no artifacts"}.`}function readLogModelHistory(run){const history=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(
run.tags.get("mlflow.log-model.history")??"");return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)({history},"history").map(entry=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry,"artifact_path")??"").filter(Boolean)}var fileName="\
deploy.yaml";var maxDeployYamlBytes=1024*1024;async function findDeployYaml(mlflow,version){const{artifacts}=mlflow;const ofVersion=`version ${version.version} \
of "${version.model}"`;const files=await artifacts.listOfVersion(version,"");if(files===void 0||hasFile(files,fileName)){const text=await readBounded(ofVersion,
()=>artifacts.readOfVersion(version.model,version.version,fileName,maxDeployYamlBytes));if(text!==void 0)return{text,place:`deploy.yaml in the folder of ${ofVersion}`}}
const run=await findRun(mlflow,version);if(run===void 0)return void 0;for(const folder of await findRunFolders(mlflow,version)){const path=(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder,fileName);
if(!hasFile(await artifacts.listOfRun(run.id,folder),path))continue;const text=await readBounded(`run ${run.id}`,()=>artifacts.readOfRun(run.id,path,maxDeployYamlBytes));
if(text!==void 0)return{text,place:`${path} of run ${run.id}`}}return void 0}async function readLoggedFile(mlflow,version,path,maxBytes){const own=await mlflow.
artifacts.readOfVersion(version.model,version.version,path,maxBytes);if(own!==void 0||version.runId==="")return own;for(const folder of await findRunFolders(mlflow,
version)){const beside=await mlflow.artifacts.readOfRun(version.runId,(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder,path),maxBytes);if(beside!==void 0)return beside}return void 0}function hasFile(files,path){
const file=files.find(each=>each.path===path&&!each.isDirectory);if((file?.size??0)>maxDeployYamlBytes)throw tooLarge(`${path} (${file?.size} bytes)`);return file!==
void 0}async function readBounded(where,read){try{return await read()}catch(thrown){throw thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE"?tooLarge(
`${fileName} of ${where}`):thrown}}var tooLarge=what=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_DEPLOY_YAML_TOO_LARGE",`${what} is larger than ${maxDeployYamlBytes} bytes, so it was not\
 read. A deploy.yaml is a few kilobytes: log the right file.`);async function findRun(mlflow,version){if(version.runId==="")return void 0;try{return await mlflow.
runs.get(version.runId)}catch(thrown){if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_RUN_NOT_FOUND")return void 0;throw thrown}}async function findRunFolders(mlflow,version){
const name=version.modelId===""?void 0:(await mlflow.runs.loggedModel(version.modelId))?.name;return name?[(0,_chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(name),""]:[""]}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVersion: () => (/* binding */ renderVersion)
/* harmony export */ });
/* harmony import */ var _chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);
/* harmony import */ var _chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3998);
/* harmony import */ var _chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(145);
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8803);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3987);
/* harmony import */ var _chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9935);
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6746);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3788);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5395);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3275);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7598);



var knownServers=new Set(["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]);var builtIn=new Set(
["UNKNOWN_IMPLEMENTATION","SIMPLE_MODEL","SIMPLE_ROUTER","RANDOM_ABTEST","AVERAGE_COMBINER"]);var walkGraph=(node,path)=>[{node,path},...(node.children??[]).flatMap(
(child,index)=>walkGraph(child,[...path,"children",index]))];var findNodes=({spec})=>spec.predictors.flatMap(({graph},index)=>walkGraph(graph,["spec","predictor\
s",index,"graph"]));var findModelNodes=manifest=>findNodes(manifest).filter(({node})=>isModelNode(node));var isModelNode=node=>node.modelUri!==void 0||isPrepackaged(
node)&&node.implementation!=="HUGGINGFACE_SERVER";var isPrepackaged=({implementation})=>implementation!==void 0&&implementation!==""&&!builtIn.has(implementation);
var needsContainer=({implementation=""})=>implementation===""||implementation==="UNKNOWN_IMPLEMENTATION";var isBlank=({modelUri})=>modelUri===void 0||modelUri===
null||modelUri.trim()==="";function findNodesToFill(manifest){const nodes=findModelNodes(manifest).map(({node})=>node);return nodes.length===1?nodes:nodes.filter(
isBlank)}function findNodesOfVersion(manifest,modelUri){const nodes=findNodes(manifest).map(({node})=>node);const serving=new Set([...findNodesToFill(manifest),...nodes.
filter(node=>modelUri!==void 0&&node.modelUri===modelUri)]);if(serving.size>0)return serving;const[own,...others]=nodes.filter(needsContainer);return new Set(own!==
void 0&&others.length===0?[own]:[])}function adjust(deployment,adjustments,modelUri){const{protocol,xtype,replicas:replicas2,image}=adjustments;const serving=findNodesOfVersion(
deployment,modelUri);const spec={...deployment.spec,...protocol===void 0?{}:{protocol}};const isV1=spec.protocol===void 0||spec.protocol===""||spec.protocol==="\
seldon";const predictors2=spec.predictors.map(predictor=>{const nodes=listNodes(predictor.graph);const steps=[...replicas2===void 0?[]:[given=>scale(given,replicas2)],
...image===void 0?[]:nodes.filter(node=>serving.has(node)).map(node=>given=>changeContainer(given,node.name,container=>({...container,image}))),...isV1?nodes.filter(
({implementation})=>implementation==="MLFLOW_SERVER").map(node=>given=>changeContainer(given,node.name,addProbes)):[],...xtype===void 0?[]:[given=>({...given,graph:mapNodes(
given.graph,node=>serving.has(node)&&node.implementation==="MLFLOW_SERVER"?setParameter(node,"xtype",xtype):{})})]];return steps.reduce((given,step)=>step(given),
predictor)});return{...deployment,spec:{...spec,predictors:predictors2}}}var listNodes=node=>[node,...(node.children??[]).flatMap(listNodes)];var mapNodes=(node,change)=>({
...node,...change(node),...Array.isArray(node.children)?{children:node.children.map(child=>mapNodes(child,change))}:{}});var setParameter=(node,name,value)=>({parameters:[
...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(node,"parameters").filter(parameter=>parameter["name"]!==name),{name,type:"STRING",value}]});function scale(predictor,replicas2){const componentSpecs=predictor.
componentSpecs?.map(component=>{const{replicas:_own,...rest}=component;return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(component["hpaSpec"])||(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(component["kedaSpec"])?component:rest});return{
...predictor,replicas:replicas2,...componentSpecs===void 0?{}:{componentSpecs}}}function changeContainer(predictor,name,change){const components=predictor.componentSpecs??
[];const found=components.findIndex(({spec})=>spec?.containers?.some(container=>container.name===name));const at=Math.max(0,found);const component=components[at]??
{};const given=component.spec?.containers??[];const containers=found<0?[...given,change({name})]:given.map(container=>container.name===name?change(container):container);
const changed={...component,spec:{...component.spec,containers}};return{...predictor,componentSpecs:components.length===0?[changed]:components.map((each,index)=>index===
at?changed:each)}}var patientProbe={httpGet:{path:"/health/ping",port:"http"},initialDelaySeconds:60,periodSeconds:5,failureThreshold:100};function addProbes(container){
const isGiven2=field=>container[field]!==void 0&&container[field]!==null;if(isGiven2("startupProbe"))return container;return{...container,...isGiven2("readiness\
Probe")?{}:{readinessProbe:patientProbe},...isGiven2("livenessProbe")?{}:{livenessProbe:patientProbe}}}var freeKeys=new Set(["annotations","labels","matchLabels","nodeSelector","limits","requests"]);var walkSpec=({spec})=>walk(spec,["spec"],"spec");function walk(value,path,under){
if(Array.isArray(value))return value.flatMap((each,index)=>walk(each,[...path,index],under));if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(value))return[];const inside=Object.entries(value).flatMap(
([key,each])=>freeKeys.has(key)?[]:walk(each,[...path,key],key));return[{mapping:value,path,under},...inside]}var refusesAsks=(name,find)=>({name,find:(manifest,{allowed})=>walkSpec(manifest).flatMap(({mapping,path,under})=>find(mapping,path,under)).filter(ask=>!allowed.
has((0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .renderAllow */ .OH)(ask.kind,ask.name))).map(({kind,name:asked,path,what})=>({path,message:`it ${what}, ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .describeAllow */ .L9)(kind,asked)}`}))});var isSet=value=>value!==
void 0&&value!==null&&value!==false;var nameOf=value=>(typeof value==="string"?value:value===void 0?"":JSON.stringify(value)).slice(0,253);var hostNamespaces=refusesAsks(
"host-namespaces",(mapping,path)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([field])=>isSet(mapping[field])).map(([
field,kind])=>({kind,path:[...path,field],what:`asks for the node's own namespace (${field})`})));var hostPaths=refusesAsks("host-path",({hostPath},path)=>hostPath===
void 0||hostPath===null?[]:[{kind:"host-path",name:nameOf((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(hostPath)?hostPath["path"]:hostPath),path:[...path,"hostPath"],what:"mounts a path of the nod\
e"}]);var hostPorts=refusesAsks("host-ports",({hostPort},path)=>isSet(hostPort)&&hostPort!==0?[{kind:"host-port",name:nameOf(hostPort),path:[...path,"hostPort"],
what:"takes a port of the node"}]:[]);var loosening=[["privileged",isSet],["allowPrivilegeEscalation",isSet],["hostProcess",isSet],["procMount",value=>isSet(value)&&
value!=="Default"],["seccompProfile",value=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(value)&&value["type"]==="Unconfined"],["appArmorProfile",value=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(value)&&value["type"]==="Unconfine\
d"]];var privileged=refusesAsks("privileged",(mapping,path)=>loosening.filter(([field,loosens])=>loosens(mapping[field])).map(([field])=>({kind:"privileged",path:[
...path,field],what:`asks for ${field}`})));var capabilities=refusesAsks("added-capabilities",({add},path,under)=>{if(under!=="capabilities"||!isSet(add))return[];
return(Array.isArray(add)?add:[add]).map(each=>({kind:"capability",name:nameOf(each),path:[...path,"add"],what:`adds capabilities (${nameOf(each)})`}))});var nodePolicy=[
hostNamespaces,hostPaths,hostPorts,privileged,capabilities];var isGiven=value=>value!==void 0&&value!==null&&value!=="";var namespace={name:"namespace",find:({metadata},context)=>{const given=metadata?.namespace;if(given===
void 0||given===""||context.namespace===void 0||given===context.namespace||context.allowed.has(`namespace=${given}`))return[];return[{path:["metadata","namespac\
e"],message:`it names the namespace ${JSON.stringify(given.slice(0,80))} instead of ${JSON.stringify(context.namespace)}, ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .describeAllow */ .L9)("namespace",given)}`}]}};
var serviceAccounts=refusesAsks("service-accounts",(mapping,path)=>["serviceAccountName","serviceAccount"].filter(field=>isGiven(mapping[field])&&mapping[field]!==
"default").map(field=>({kind:"service-account",name:nameOf(mapping[field]),path:[...path,field],what:`runs as the service account ${nameOf(mapping[field])}`})));
var nameFields=["envSecretRefName","certSecretName","secretName"];var referenceFields=["secretRef","secretKeyRef","nodePublishSecretRef","nodeStageSecretRef","c\
ontrollerPublishSecretRef","controllerExpandSecretRef","secret"];var secrets=refusesAsks("secrets",(mapping,path,under)=>{const ask=(name,...fields)=>({kind:"se\
cret",name:nameOf(name),path:[...path,...fields],what:`reads the secret ${nameOf(name)}`});const named=nameFields.filter(field=>isGiven(mapping[field])).map(field=>ask(
mapping[field],field));const referred=referenceFields.flatMap(field=>{const reference=mapping[field];return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(reference)&&isGiven(reference["name"])?[ask(
reference["name"],field,"name")]:[]});return[...named,...referred,...under==="imagePullSecrets"&&isGiven(mapping["name"])?[ask(mapping["name"],"name")]:[]]});var routeAnnotations=[
"seldon.io/ambassador-config","getambassador.io/config"];var annotations={name:"annotations",find:({metadata,spec},{allowed})=>{const places=[{texts:metadata?.annotations,
path:["metadata","annotations"]},{texts:spec.annotations,path:["spec","annotations"]},...spec.predictors.map(({annotations:texts},index)=>({texts,path:["spec","\
predictors",index,"annotations"]}))];return places.flatMap(({texts,path})=>routeAnnotations.filter(key=>texts!==void 0&&Object.hasOwn(texts,key)&&!allowed.has(`\
annotation=${key}`)).map(key=>({path:[...path,key],message:`it writes routes of its own, ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .describeAllow */ .L9)("annotation",key)}`})))}};var accessPolicy=[namespace,serviceAccounts,
secrets,annotations];var maxShown=5;var modelNode={name:"model-node",find:(manifest,{hasOwnImage,modelUri})=>{const nodes=findModelNodes(manifest);if(manifest.spec.predictors.length===
0||findNodesToFill(manifest).length>0)return[];const path=["spec","predictors"];if(nodes.length===0){if(hasOwnImage)return[];return[{path,message:"no graph node\
 loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image"}]}if(modelUri!==
void 0&&nodes.some(({node})=>node.modelUri===modelUri))return[];const places=nodes.slice(0,maxShown).map(({path:place})=>(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .showPath */ .P8)(place)).join(", ");return[{path,
message:`${nodes.length} graph nodes load models (${places}${nodes.length>maxShown?" …":""}), and each names one: which of them serves this version? Leave its\
 modelUri blank`}]}};var containersOf=predictor=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(predictor,"componentSpecs").flatMap(component=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(component,"spec","containers").map(container=>({
name:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(container,"name")??"",image:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(container,"image")??""})));var ofNodes=(name,find)=>({name,find:(manifest,context)=>manifest.spec.predictors.flatMap(
(predictor,index)=>{const containers=containersOf(predictor);return walkGraph(predictor.graph,["spec","predictors",index,"graph"]).flatMap(located=>find({...located,
containers,manifest},context))})});var listNames=containers=>containers.slice(0,maxShown).map(({name})=>JSON.stringify(name)).join(", ")||"none";var nodeNames=ofNodes(
"node-names",({node,path})=>node.name===""?[{path:[...path,"name"],message:"the graph node has no name"}]:[]);var nodeContainers=ofNodes("node-containers",({node,
path,containers})=>containers.length===0||!isPrepackaged(node)||containers.some(({name})=>name===node.name)?[]:[{path:[...path,"name"],message:`no container of \
componentSpecs is named ${JSON.stringify(node.name)} as its graph node is (there is ${listNames(containers)}): Seldon would add another container beside them`}]);
var ownContainers=ofNodes("own-containers",({node,path,containers})=>!needsContainer(node)||containers.some(({name})=>name===node.name)?[]:[{path:[...path,"name"],
message:`the graph node ${JSON.stringify(node.name)} has no implementation, and no container of componentSpecs has its name (there is ${listNames(containers)})`}]);
var nodeMethods=ofNodes("node-methods",({node,path})=>needsContainer(node)&&node["type"]==="UNKNOWN_TYPE"&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textsAt */ .i1)(node,"methods").length===0?[{path:[...path,"t\
ype"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]);var modelUris=ofNodes("model-uri",
({node,path},{modelUri})=>isPrepackaged(node)&&isModelNode(node)&&isBlank(node)&&modelUri===void 0?[{path,message:`the ${node.implementation??""} has no modelUr\
i`}]:[]);var withoutTensorflow=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]);var tensorflow=ofNodes("tensorflow",({node,path,
manifest})=>manifest.spec.protocol==="tensorflow"&&withoutTensorflow.has(node.implementation??"")?[{path:[...path,"implementation"],message:`${node.implementation??
""} does not speak the protocol tensorflow of spec.protocol`}]:[]);var implementations=ofNodes("implementation",({node,path,containers},{allowed})=>{const name=node.
implementation??"";if(!isPrepackaged(node)||knownServers.has(name)||allowed.has(`implementation=${name}`))return[];if(containers.some(container=>container.name===
node.name&&container.image!==""))return[];const known=[...knownServers].join(", ");return[{path:[...path,"implementation"],message:`${JSON.stringify(name)} is n\
o server that Seldon has by itself (${known}), ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .describeAllow */ .L9)("implementation",name)} where the operator's configuration has it`}]});var loggers=ofNodes("logge\
r-mode",({node,path})=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(node,"logger")!==void 0&&node["logger"]!==null&&!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(node,"logger","mode")?[{path:[...path,"logger"],message:"the logger has n\
o mode: request, response or all"}]:[]);var graphRules=[modelNode,nodeNames,nodeContainers,ownContainers,nodeMethods,modelUris,tensorflow,implementations,loggers];var dns1035=/^[a-z]([-a-z0-9]*[a-z0-9])?$/;var maxNameCharacters=230;var maxContainerCharacters=48;function checkName(name,path,what){const shown=JSON.stringify(
name.slice(0,80));if(name.length>maxNameCharacters)return[{path,message:`${what} ${shown} is longer than ${maxNameCharacters} characters`}];if(dns1035.test(name))
return[];return[{path,message:`${what} ${shown} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fai\
l`}]}var deploymentName={name:"deployment-name",find:({metadata})=>{const path=["metadata","name"];if(metadata?.name===void 0)return[{path,message:"there is no \
name; write one, or give --name"}];return checkName(metadata.name,path,"the name")}};var predictorNames={name:"predictor-names",find:({spec})=>spec.predictors.flatMap(
({name},index)=>{const path=["spec","predictors",index,"name"];const isSecond=spec.predictors.slice(0,index).some(other=>other.name===name);return[...checkName(
name,path,"the predictor's name"),...isSecond?[{path,message:`two predictors are named ${JSON.stringify(name)}`}]:[]]})};var containerNames={name:"container-nam\
es",find:manifest=>findContainers(manifest).flatMap(({name,path})=>name.length<=maxContainerCharacters?checkName(name,[...path,"name"],"the container's name"):[
{path:[...path,"name"],message:`the container's name ${JSON.stringify(name.slice(0,80))} has ${name.length} characters; over ${maxContainerCharacters} Seldon's \
label for it is too long`}])};var findContainers=({spec})=>spec.predictors.flatMap(({componentSpecs},predictor)=>(componentSpecs??[]).flatMap((component,index)=>(component.
spec?.containers??[]).map(({name},container)=>({name,path:["spec","predictors",predictor,"componentSpecs",index,"spec","containers",container]}))));var nameRules=[
deploymentName,predictorNames,containerNames];var pathOf=(index,...fields)=>["spec","predictors",index,...fields];var predictors={name:"predictors",find:({spec})=>spec.predictors.length>0?[]:[{path:["spec",
"predictors"],message:"there is no predictor"}]};var ofEach=(name,find)=>({name,find:({spec})=>spec.predictors.flatMap((predictor,index)=>find(predictor,index,spec.
predictors))});var serviceNames=ofEach("service-names",({annotations:annotations2},index,all)=>{const name=annotations2?.["seldon.io/svc-name"];const isSecond=name!==
void 0&&all.slice(0,index).some(other=>other.annotations?.["seldon.io/svc-name"]===name);return isSecond?[{path:pathOf(index,"annotations","seldon.io/svc-name"),
message:`two predictors have the Service name ${JSON.stringify(name)}`}]:[]});var noEngine=ofEach("no-engine",({annotations:annotations2,graph},index)=>{const nodes=walkGraph(
graph,[]).length;const isAlone=annotations2?.["seldon.io/no-engine"]===void 0||nodes===1;return isAlone?[]:[{path:pathOf(index,"annotations","seldon.io/no-engin\
e"),message:`without an engine the graph may have one node, and it has ${nodes}`}]});var shadows=ofEach("shadows",({shadow},index,all)=>{if(shadow!==true)return[];
const path=pathOf(index,"shadow");if(all.length===1)return[{path,message:"the only predictor is a shadow, whose answers nobody gets"}];const isSecond=all.slice(
0,index).some(other=>other.shadow===true);return isSecond?[{path,message:"there is more than one shadow"}]:[]});var trafficRange=ofEach("traffic-range",({traffic},index)=>traffic!==
void 0&&(traffic<0||traffic>100)?[{path:pathOf(index,"traffic"),message:`traffic ${traffic} is not between 0 and 100`}]:[]);var trafficSum={name:"traffic-sum",find:({
spec})=>{const live=spec.predictors.flatMap((predictor,index)=>predictor.shadow===true?[]:[{...predictor,index}]);const sum=live.reduce((total,{traffic=0})=>total+
traffic,0);if(live.length>1&&sum!==100)return[{path:["spec","predictors"],message:`the traffic of ${live.length} predictors (${live.map(({name})=>name).join(", ").
slice(0,200)}) adds up to ${sum}, not to 100`}];const[only]=live;if(spec.predictors.length>1||only===void 0||sum<=0||sum>=100)return[];return[{path:pathOf(only.
index,"traffic"),message:`the only predictor gets ${sum} % of the traffic: leave traffic out, or write 100`}]}};var replicas={name:"replicas",find:({spec})=>{const counts=[
{path:["spec","replicas"],count:spec["replicas"]}];spec.predictors.forEach((predictor,index)=>{counts.push({path:pathOf(index,"replicas"),count:predictor.replicas});
(predictor.componentSpecs??[]).forEach((component,at)=>counts.push({path:pathOf(index,"componentSpecs",at,"replicas"),count:component["replicas"]}))});return counts.
flatMap(({path,count})=>typeof count==="number"&&count<1?[{path,message:`${count} replicas never become available`}]:[])}};var predictorRules=[predictors,serviceNames,
noEngine,shadows,trafficRange,trafficSum,replicas];var oneOf=(field,...choices)=>({name:field.toLowerCase(),find:({spec})=>{const given=spec[field];if(given===void 0||given===null||given===""||typeof given==="st\
ring"&&choices.includes(given))return[];return[{path:["spec",field],message:`Seldon knows no ${field} ${JSON.stringify(given).slice(0,80)}: it is one of ${choices.
join(", ")}`}]}});var kafkaVariables=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"];var kafka={name:"kafka",find:({spec})=>spec["serverType"]!=="kafk\
a"?[]:spec.predictors.flatMap((predictor,index)=>{const names=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(predictor,"svcOrchSpec","env").map(variable=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(variable,"name"));const missing=kafkaVariables.
filter(name=>!names.includes(name));return missing.length===0?[]:[{path:["spec","predictors",index],message:`serverType kafka needs ${missing.join(", ")} in svc\
OrchSpec.env`}]})};var endpointTypes={name:"endpoint-types",find:manifest=>{const transport=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(manifest.spec,"transport")??"";let first;return findNodes(manifest).
flatMap(({node,path})=>{const type=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(node,"endpoint","type")??"";if(type==="")return[];first??=type;const at=[...path,"endpoint","type"];if(type!==first)return[
{path:at,message:`the endpoint type is ${type}, another node's is ${first}: all must be the same, so set spec.transport instead`}];const isOther=type==="REST"&&
transport!=="rest"||type==="GRPC"&&transport!=="grpc";return transport!==""&&isOther?[{path:at,message:`the endpoint type ${type} contradicts spec.transport ${transport}\
: leave endpoint.type out`}]:[]})}};var specRules=[oneOf("protocol","seldon","tensorflow","kfserving","v2"),oneOf("transport","rest","grpc"),oneOf("serverType",
"rpc","kafka"),kafka,endpointTypes];var rules=[...nameRules,...specRules,...predictorRules,...graphRules,...nodePolicy,...accessPolicy];var maxShown2=50;function readShape(root,origin){if(!(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__/* .isSeldonDeployment */ .BR)(
root))throw refuse((0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__/* .findShapeProblems */ .lx)(root),origin);return root}function checkRules(manifest,context,origin){const problems=rules.flatMap(rule=>rule.find(manifest,
context));if(problems.length>0)throw refuse(problems,origin)}function refuse(problems,{lineOf,place}){const told=problems.map(({path,message})=>`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .showPath */ .P8)(path).
slice(0,300)} (line ${lineOf(path)}): ${message}`);if(told.length===1)return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_MANIFEST",`${place} cannot be deployed. ${told[0]}.`);const shown=told.
slice(0,maxShown2).map(each=>`  - ${each}`);if(told.length>maxShown2)shown.push(`  … and ${told.length-maxShown2} more`);return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_MANIFEST",`${place}\
 cannot be deployed:
${shown.join("\n")}`)}var renderDefaultTemplate=model=>`apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: ${computeName(model)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
`;var defaultTemplatePlace="the default template";var maxCharacters=40;function computeName(model){const plain=model.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(
0,maxCharacters).replace(/^-+|-+$/g,"");return/^[a-z]/.test(plain)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(plain)?plain:`model-${plain}`.replace(/-+$/,
"")}var import_yaml2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_13__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_3__/* .require_dist */ .F)(),1);var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_13__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_3__/* .require_dist */ .F)(),1);function findDuplicateKey(document){let duplicate;(0,import_yaml.visit)(document,{Map:(_,{items})=>{const seen=new Set;
for(const{key}of items){if(!(0,import_yaml.isScalar)(key)||key.value==="<<")continue;if(seen.has(key.value)){duplicate=key;return import_yaml.visit.BREAK}seen.add(
key.value)}return void 0}});return duplicate}var octal={identify:()=>false,default:true,tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:text=>Number.parseInt(text,8)};var yesOrNo={
identify:()=>false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:text=>/^(?:yes|on)$/i.test(text)};var kubernetesTags=tags=>[
octal,yesOrNo,...tags];var maxCharacters2=256*1024;function parseDeployYaml(text,place){if(text.length>maxCharacters2){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_TOO_LARGE",`${place} has ${text.
length} characters; ${maxCharacters2} are read at most. Log the SeldonDeployment alone, without the model.`)}if(text.includes("\0"))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLO\
Y_YAML_SYNTAX",`${place} is not YAML but binary: it holds a NUL character.`);if((0,_chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .qK)(text))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_BOMB",`${place} nests deep\
er than ${_chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNesting */ .JG} levels, which no SeldonDeployment does.`);const lineCounter=new import_yaml2.LineCounter;const parsed=(0,import_yaml2.parseAllDocuments)(text,
{lineCounter,merge:true,uniqueKeys:false,customTags:kubernetesTags,logLevel:"silent"});const documents=Array.isArray(parsed)?parsed:[];for(const document2 of documents)
refuseErrors(document2,place,lineCounter);const[document,...others]=documents.filter(({contents})=>contents!==null&&!((0,import_yaml2.isScalar)(contents)&&contents.
value===null));if(document===void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_EMPTY",`${place} is empty. It must hold a SeldonDeployment.`);if(others.length>0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg(
"E_DEPLOY_YAML_DOCUMENTS",`${place} holds ${others.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model\
.`)}const root=toPlain(document,place);if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_SYNTAX",`${place} is no mapping of fields but ${Array.isArray(root)?
"a list":"a single value"}.`);refuseOtherKinds(root,place);return{root,lineOf:path=>findLine(document,path,lineCounter)}}function refuseErrors(document,place,lineCounter){
const[error]=document.errors;if(error===void 0)return refuseDuplicates(document,place,lineCounter);const position=error.linePos?.[0];const where=position===void 0?
"":` at line ${position.line}, column ${position.col}`;const why=(error.message.split("\n")[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg(
"E_DEPLOY_YAML_SYNTAX",`${place} is not valid YAML${where}: ${why.slice(0,200)}`,{cause:error})}function refuseDuplicates(document,place,lineCounter){const key=findDuplicateKey(
document);if(key===void 0)return;const{line,col}=lineCounter.linePos(key.range?.[0]??0);throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_SYNTAX",`${place} is not valid YAML a\
t line ${line}, column ${col}: the key ${String(key.value).slice(0,100)} stands twice in one mapping.`)}function toPlain(document,place){const bomb=`${place} ex\
pands by its aliases to more than ${_chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_2__/* .maxValues */ .$e} values, or without end. Write the values out.`;if((0,_chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_2__/* .expandsTooFar */ .$B)(document))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_BOMB",
bomb);try{return JSON.parse(JSON.stringify(document.toJS({maxAliasCount:1e3})))}catch(cause){const isBomb=cause instanceof RangeError||cause instanceof ReferenceError&&
cause.message.startsWith("Excessive");if(isBomb)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_BOMB",bomb,{cause});throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_SYNTAX",`${place} cann\
ot be read: ${cause instanceof Error?cause.message.slice(0,200):String(cause)}`,{cause})}}function refuseOtherKinds({apiVersion,kind},place){const wanted="It mu\
st describe a SeldonDeployment of machinelearning.seldon.io/v1.";if(kind===void 0||kind===null||kind==="")throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_KIND",`${place} nam\
es no kind. ${wanted}`);const name=typeof kind==="string"?kind.slice(0,100):JSON.stringify(kind).slice(0,100);if(kind!=="SeldonDeployment")throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("\
E_DEPLOY_YAML_KIND",`${place} describes a ${name}. ${wanted}`);if(typeof apiVersion==="string"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(apiVersion))
return;const given=typeof apiVersion==="string"&&apiVersion!==""?`the apiVersion ${apiVersion.slice(0,100)}`:"no apiVersion";throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_\
KIND",`${place} describes a SeldonDeployment with ${given}. ${wanted}`)}function findLine(document,path,lineCounter){for(let length=path.length;length>=0;length-=
1){const node=length===0?document.contents:document.getIn(path.slice(0,length),true);if((0,import_yaml2.isNode)(node)&&node.range)return lineCounter.linePos(node.
range[0]).line}return 1}var readable=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function parseUriRules(text){const entries=text.split(/\r?\n/).map(each=>each.trim()).filter(each=>each!==
""&&!each.startsWith("#"));const problems=[];const rules2=entries.map(entry=>{const equals=entry.indexOf("=");const from=entry.slice(0,Math.max(0,equals)).trim();
const to=entry.slice(equals+1).trim();if(from===""||equals<0)problems.push(`expected from=to, got "${entry}"`);else if(rewriteAzure(to)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.
test(to))problems.push(`"${to}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`);else if(findUnreadable(to)!==void 0)problems.push(
`"${to}" is ${findUnreadable(to)?.what??""}, which no model server reads`);return{from,to}});if(problems.length>0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_INPUT",`model-uri-map:\
 ${problems.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`)}return rules2}function computeModelUri(downloadUri,rules2){if(/[\u0000-\u001f\u007f]/.
test(downloadUri)||downloadUri.split(/[/\\]/).some(segment=>segment==="..")){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(downloadUri.
slice(0,300))}, which is no plain path: it holds ".." or control characters.`)}const mapped=mapUri(downloadUri,rules2)??downloadUri;const uri=rewriteAzure(mapped)??
mapped;if(readable.test(uri)||mapped!==downloadUri&&findUnreadable(uri)===void 0)return uri;throw refuse2(downloadUri)}function mapUri(uri,rules2){const longestFirst=[
...rules2].sort((a,b)=>b.from.length-a.from.length);const spellings=[uri,uri.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from,to}of longestFirst){
for(const spelling of spellings){const rest=findRest(spelling,from);if(rest!==void 0)return rest===""?trimEnd(to):`${trimEnd(to)}/${rest}`}}return void 0}function findRest(uri,from){
if(!uri.startsWith(from))return void 0;const rest=uri.slice(from.length);if(rest==="")return rest;const inside=from.endsWith("/")?rest:rest.startsWith("/")?rest.
slice(1):void 0;return inside?.startsWith("/")===true?void 0:inside}var trimEnd=uri=>uri.replace(/\/+$/,"");function rewriteAzure(uri){const match=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(uri);if(match===null)return void 0;return match[2]?`azureblob:${match[1]??""}/${match[2]}`:`azureblob:${match[1]??""}`}function findUnreadable(uri){const scheme=/^([a-z][a-z0-9+.-]*):/i.
exec(uri)?.[1]?.toLowerCase();switch(scheme){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"ru\
ns":return{what:`a name inside MLflow (${scheme}:), which it did not resolve to a place in storage`,from:uri};case"dbfs":return{what:"in Databricks' file system",
from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:findRoot(uri)};default:return void 0}}var findRoot=uri=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.
exec(uri)?.[1]??uri;function refuse2(uri){const{what,from}=findUnreadable(uri)??{what:"in a place that Seldon’s storage initializer does not know",from:uri};return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg(
"E_MODEL_URI",`MLflow keeps the model at ${uri}. That is ${what}: no model server can read it. Say where the same files lie for a model server, as in --model-ur\
i-map '${from}=s3://bucket/prefix' (or gs://…, pvc://claim/…).`)}var computeMarker=value=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_15__.createHash)("sha256").update(JSON.stringify(sortKeys(value))).digest("hex").slice(0,16);function sortKeys(value){
if(Array.isArray(value))return value.map(sortKeys);if(typeof value!=="object"||value===null)return value;return Object.entries(value).sort(([a],[b])=>a<b?-1:1).
map(([key,each])=>[key,sortKeys(each)])}var serverFields=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerRe\
ferences","resourceVersion","selfLink","uid"]);var clientAnnotation="kubectl.kubernetes.io/last-applied-configuration";function rewrite(deployment,facts){const filled=new Set(
findNodesToFill(deployment));const predictors2=deployment.spec.predictors.map(predictor=>({...withoutOwn(predictor,"annotations","labels"),name:predictor.name,graph:fillNode(
predictor.graph,filled,facts.modelUri),...Array.isArray(predictor.componentSpecs)?{componentSpecs:predictor.componentSpecs.map(cleanComponent)}:{}}));const metadata=computeMetadata(
deployment.metadata??{},facts);const bare={apiVersion:deployment.apiVersion,kind:"SeldonDeployment",metadata,spec:{...withoutOwn(deployment.spec,"annotations"),
predictors:predictors2}};const marker=facts.marker??computeMarker(bare);const annotations2={...metadata.annotations,...facts.pipeline===void 0?{}:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .pipelineAnnotation */ .Sp]:facts.
pipeline}};const manifest={...bare,metadata:{...metadata,annotations:annotations2},spec:{...bare.spec,annotations:{...bare.spec.annotations,[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .markerAnnotation */ .yl]:marker},
predictors:predictors2.map(predictor=>finishPredictor(predictor,marker,facts.timeoutMs))}};return{manifest,marker}}function computeMetadata(given,facts){const kept=Object.
fromEntries(Object.entries(given).filter(([field])=>!serverFields.has(field)));const exact={[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .modelKey */ .B0]:facts.model,...facts.target===void 0?{}:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .targetKey */ .hD]:facts.
target}};const sanitised=Object.fromEntries(Object.entries(exact).map(([key,value])=>[key,(0,_chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_0__/* .computeLabelValue */ .H)(value)]));return{...kept,name:facts.name,...facts.namespace===
void 0?{}:{namespace:facts.namespace},labels:{...dropOwn(given.labels),[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .managerName */ .bU,...sanitised},annotations:{...dropOwn(given.annotations),...exact,
[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .versionAnnotation */ .ej]:facts.version,...facts.runId===""?{}:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .runIdAnnotation */ .CD]:facts.runId}}}}var dropOwn=texts=>Object.fromEntries(Object.entries(texts??{}).filter(
([key])=>!key.startsWith(_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .ownPrefix */ .l1)&&key!==_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .managedByLabel */ .Ly&&key!==clientAnnotation));function withoutOwn(value,...fields){const cleaned=fields.flatMap(field=>{const texts=value[field];
return typeof texts==="object"&&texts!==null?[[field,dropOwn(Object.fromEntries(Object.entries(texts)))]]:[]});return{...value,...Object.fromEntries(cleaned)}}var cleanComponent=component=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(
component["metadata"])?{...component,metadata:withoutOwn(component["metadata"],"annotations","labels")}:component;var fillNode=(node,filled,modelUri)=>({...node,
...filled.has(node)?{modelUri}:{},...Array.isArray(node.children)?{children:node.children.map(child=>fillNode(child,filled,modelUri))}:{}});var finishPredictor=(predictor,marker,timeoutMs)=>({
...predictor,annotations:{...predictor.annotations,[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .markerAnnotation */ .yl]:marker},...predictor.progressDeadlineSeconds===void 0&&timeoutMs!==void 0?{progressDeadlineSeconds:Math.
max(1,Math.ceil(timeoutMs/1e3))}:{}});function findServerLimits(image){if(image===void 0||image==="")return{title:"the operator's own image"};const match=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(image);if(match===null)return void 0;const[,name,major,minor]=match;const title=image.slice(0,100);if(name!=="mlserver"||major!=="1")return{title};if(Number(
minor)<=6)return{title,mlflowBefore:3,pythonUpTo:11};return Number(minor)===7?{title,pythonUpTo:12}:{title}}function findLoadingProblems(manifest,modelUri,{model,names}){const nodes=manifest.spec.predictors.flatMap(predictor=>walkGraph(predictor.graph,[]).filter(({node})=>node.
modelUri===modelUri).map(({node})=>({node,server:findServerLimits(imageOf(predictor,node))})));const flavors=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(model,"flavors");if(model===void 0||!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(
flavors)){const needsModel=nodes.some(({node,server})=>node.implementation==="MLFLOW_SERVER"&&server!==void 0);return needsModel?[{isCertain:false,message:"the \
version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[]}const isV2=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksV2 */ .os)(manifest);const problems=nodes.flatMap(each=>findOfNode(
{...each,isV2,model,flavors,names}));return problems.filter(({message},index)=>problems.findIndex(other=>other.message===message)===index)}var imageOf=(predictor,{
name})=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(predictor,"componentSpecs").flatMap(component=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(component,"spec","containers")).filter(container=>container["name"]===name).map(container=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(
container,"image"))[0];function findOfNode(loading){const{implementation}=loading.node;if(implementation==="SKLEARN_SERVER")return findInSklearnServer(loading);
if(implementation!=="MLFLOW_SERVER")return[];return[...findMissingFlavor(loading),...loading.isV2?findInV2Image(loading):findMissingConda(loading)]}var listFlavors=flavors=>Object.
keys(flavors).slice(0,5).join(", ").slice(0,200)||"none";function findMissingFlavor({flavors,server}){if(flavors["python_function"]!==void 0)return[];return[{isCertain:server!==
void 0,message:`an MLFLOW_SERVER loads the flavor python_function, and the model has none (it has ${listFlavors(flavors)}): log it with one, as mlflow.<flavor>.\
log_model does for most, or write one with mlflow.pyfunc`}]}function findMissingConda({flavors,server,names}){const file=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(flavors,"python_function","env",
"conda")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(flavors,"python_function","env")??"conda.yaml";if(names===void 0||names.has(file))return[];return[{isCertain:server!==void 0,message:`a V1 MLFL\
OW_SERVER makes the model's environment from ${file.slice(0,100)}, and the version has no such file: log the model with its environment, or deploy with --protoc\
ol v2 and environment.tar.gz`}]}function findInV2Image({server,names,model,flavors}){if(server===void 0||names===void 0||names.has("environment.tar.gz"))return[];
const isSkops=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(flavors,"sklearn","serialization_format")==="skops";const{title,mlflowBefore,pythonUpTo}=server;const problems=[{isCertain:false,message:`t\
he version has no environment.tar.gz, so ${title} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the \
MLmodel, or give an image with --image`}];const readsNoSkops=mlflowBefore!==void 0&&mlflowBefore<=3;if(isSkops)problems.push({isCertain:readsNoSkops,message:`th\
e model is saved as skops, which ${readsNoSkops?`${title} cannot read: its MLflow is older than 3`:"a server's MLflow older than 3 cannot read"}. Log it with se\
rialization_format="cloudpickle", or with environment.tar.gz`});const mlflow=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(model,"mlflow_version")??"";if(mlflowBefore!==void 0&&Number.parseInt(mlflow,
10)>=mlflowBefore){problems.push({isCertain:false,message:`the model was logged by MLflow ${mlflow.slice(0,40)}, and ${title} has one older than ${mlflowBefore}`})}
const python=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(flavors,"python_function","python_version")??"";const minor=Number(/^3\.(\d+)/.exec(python)?.[1]);if(pythonUpTo!==void 0&&minor>pythonUpTo){
problems.push({isCertain:false,message:`the model was logged by Python ${python.slice(0,40)}, and ${title} has 3.${pythonUpTo} at most: what was pickled may not\
 load`})}return problems}function findInSklearnServer({flavors,server}){if(server===void 0)return[];if(flavors["sklearn"]===void 0)return[{isCertain:false,message:`\
a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${listFlavors(flavors)})`}];if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(flavors,"sklearn","serialization_format")!==
"skops")return[];return[{isCertain:true,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization\
_format="cloudpickle", or serve it with MLFLOW_SERVER'}]}async function findImage({registry},model,given,tag){if(tag===void 0)return given;const tagged=(await registry.model(model)).tags.get(tag)?.trim();if(tagged===void 0||
tagged==="")return given;if((0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .isImage */ .wu)(tagged))return tagged;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_MANIFEST",`The tag ${tag} of the registered model ${model} names no container i\
mage: ${JSON.stringify(tagged.slice(0,200))}.`)}var foreign=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i;var maxNames=20;async function resolveNamedModels(mlflow,deployment,rules2){const{predictors:predictors2}=deployment.
spec;const nodes=findModelNodes(deployment).map(({node})=>node.modelUri);const explainers=predictors2.map(predictor=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(predictor,"explainer","modelUri"));const named=[
...nodes.length>1?nodes:[],...explainers].filter(uri=>typeof uri==="string").filter(uri=>foreign.test(uri));const uris=[...new Set(named)];if(uris.length===0)return deployment;
if(uris.length>maxNames)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_MANIFEST",`deploy.yaml names ${uris.length} models in MLflow; ${maxNames} are looked up at most.`);const places=new Map(
await Promise.all(uris.map(async uri=>[uri,await resolveUri(mlflow,uri,rules2)])));const place=uri=>{const found=typeof uri==="string"?places.get(uri):void 0;return found===
void 0?{}:{modelUri:found}};const replace=predictor=>({...predictor,graph:mapNodes(predictor.graph,({modelUri})=>place(modelUri)),...predictor.explainer?{explainer:{
...predictor.explainer,...place(predictor.explainer.modelUri)}}:{}});return{...deployment,spec:{...deployment.spec,predictors:predictors2.map(replace)}}}async function resolveUri(mlflow,uri,rules2){
if(!/^models:/i.test(uri))return computeModelUri(uri,rules2);const{model,version}=await (0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveVersion */ .x)(mlflow,parseName(uri));return computeModelUri(await mlflow.
registry.downloadUri(model,version),rules2)}function parseName(uri){const[,model="",alias,last=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(uri)??
[];if(model===""){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_MODEL_URI",`deploy.yaml names the model ${JSON.stringify(uri.slice(0,200))}: write models:/<name>/<version>, models:/<n\
ame>@<alias> or models:/<name>/<stage>.`)}if(alias!==void 0)return{model,at:alias};return/^\d{1,15}$/.test(last)?{model,version:Number(last)}:{model,at:last}}async function renderVersion(mlflow,version,inputs,options){const rules2=parseUriRules(inputs["model-uri-map"]??"");const[logged,downloadUri,model,files,image]=await Promise.
all([(0,_chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_5__/* .findDeployYaml */ .M4)(mlflow,version),mlflow.registry.downloadUri(version.model,version.version),(0,_chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelYaml */ .X$)(mlflow,version),mlflow.artifacts.listOfVersion(version,
""),findImage(mlflow,version.model,inputs.image,inputs["image-tag"])]);const found=logged??(inputs["default-template"]===true?{text:renderDefaultTemplate(version.
model),place:defaultTemplatePlace}:void 0);if(found===void 0)throw describeMissing(version);const yaml=parseDeployYaml(found.text,found.place);const origin={place:found.
place,lineOf:yaml.lineOf};const read=readShape(applySettings(readShape(yaml.root,origin),inputs.set??[]),origin);const resolved=await resolveNamedModels(mlflow,
read,rules2);const modelUri=image!==void 0&&findModelNodes(resolved).length===0?"":computeModelUri(downloadUri,rules2);const{protocol,xtype,replicas:replicas2}=inputs;
const adjusted=adjust(resolved,{protocol,xtype,replicas:replicas2,image},modelUri);const deployment=inputs.name===void 0?adjusted:{...adjusted,metadata:{...adjusted.
metadata,name:inputs.name}};checkRules(deployment,{allowed:inputs.allow??new Set,namespace:inputs.namespace,hasOwnImage:image!==void 0,modelUri},origin);const name=inputs.
name??deployment.metadata?.name??"";const namespace2=inputs.namespace??deployment.metadata?.namespace;const{manifest,marker}=rewrite(deployment,{model:version.model,
version:version.version,runId:version.runId,modelUri,name,namespace:namespace2,target:options.target===void 0?void 0:(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_9__/* .showTarget */ .Rg)((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTarget */ .hu)(options.target)),pipeline:options.
pipeline.link,marker:options.marker,timeoutMs:options.timeoutMs});const problems=findLoadingProblems(manifest,modelUri,{model:typeof model==="string"?void 0:model,
names:files&&new Set(files.map(({path})=>path))});const certain=problems.filter(({isCertain})=>isCertain).map(({message})=>message);if(certain.length>0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg(
"E_MODEL_NOT_LOADABLE",`${version.model} version ${version.version} would not be served: ${certain.join("; ")}.`);const warnings=problems.map(({message})=>`${version.
model} version ${version.version} may not be served: ${message}.`);return{manifest,name,namespace:namespace2,modelUri,marker,place:found.place,warnings,notes:describeChanges(
yaml.root,deployment,{name,namespace:namespace2,modelUri})}}function applySettings(root,settings){try{return (0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .setFields */ .Ey)({...root},settings)}catch(thrown){throw thrown instanceof
_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_11__/* .InputProblem */ .S7?new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_INPUT",`set: ${thrown.message}.`,{cause:thrown}):thrown}}function describeMissing({model,version,runId}){const places=[`the folder\
 of ${model} version ${version}`,...runId===""?[]:[`run ${runId} beside the model`,"the root of that run"]];return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_12__/* .StepError */ .zg("E_DEPLOY_YAML_MISSING",`${model}\
 version ${version} has no deploy.yaml: looked in ${places.join(", ")}. Log one with the model, as in mlflow.log_artifact("deploy.yaml"), or say --default-templ\
ate${runId===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function describeChanges(root,deployment,{name,namespace:namespace2,
modelUri}){const given=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root["metadata"])?root["metadata"]:{};const notes=[];if(typeof given["name"]==="string"&&given["name"]!==name)notes.push(`The na\
me is ${name}, not ${given["name"]} as in deploy.yaml.`);if(typeof given["namespace"]==="string"&&given["namespace"]!==namespace2){notes.push(`The namespace is ${namespace2??
""}, not ${given["namespace"]} as in deploy.yaml.`)}for(const{modelUri:other}of findNodesToFill(deployment)){if(typeof other==="string"&&other.trim()!==""&&other!==
modelUri)notes.push(`The modelUri ${other} of deploy.yaml is replaced by the version's own, ${modelUri}.`)}return notes}


/***/ })

};
