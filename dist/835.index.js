export const id = 835;
export const ids = [835];
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

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
/* harmony import */ var _chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9935);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4727);

var failedStatus="FAILED_REGISTRATION";var firstPollMs=500;var lastPollMs=5e3;var register=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_0__/* .defineStep */ .o)({name:"register",title:"register a run's model as a versio\
n",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the ve\
rsion is READY.",inputs:{..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowInputs */ .hI,model:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,required:true,description:"The registered model; created where there is none."},"run-id":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,required:true,
description:"The run that logged the model."},"artifact-path":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_m\
odel was given."},tags:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .pairs */ .AS,description:"Tags of the version."},timeout:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0,default:"10m",description:"How long to wait until the version is R\
EADY."}},outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it\
."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b0\
82f44db5f4ac39da3b7f363dca0cf",run:async context=>{const{inputs,log,signal}=context;const mlflow=await context.mlflow();const run=await findRun(mlflow,inputs["r\
un-id"],log);const location=await (0,_chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_2__/* .findModel */ .P6)(mlflow,run,inputs["artifact-path"]);const tags=inputs.tags??new Map;const existing=await findVersion(mlflow,inputs.model,
run,location);const{version,isOurs}=existing??await createOnce(mlflow,inputs.model,run,location,tags,log);context.output("version",version.version);context.output(
"source",version.source);context.output("created",String(isOurs));await waitUntilReady(mlflow,version,inputs.timeout,signal,log);if(!isOurs)await completeTags(mlflow,
version,tags);const what=`version ${version.version} of "${inputs.model}"`;context.summarize({kind:"heading",text:`${isOurs?"Registered":"Found"} ${what}`},{kind:"\
table",header:["run","source"],rows:[[run.name||run.id,version.source]]});return isOurs?{outcome:"done",reason:`Registered ${what} from run ${run.id}.`}:{outcome:"\
unchanged",reason:`Run ${run.id} is registered already as ${what}.`}}});async function findRun(mlflow,runId,log){const run=await mlflow.runs.get(runId);if(run.deleted)
throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__/* .StepError */ .zg("E_RUN_DELETED",`Run ${runId} is deleted. Restore it (\`mlflow runs restore --run-id ${runId}\`), or name another run.`);if(run.status==="FA\
ILED"||run.status==="KILLED")log.warn(`Run ${runId} ended as ${run.status}; its model is registered all the same.`);return run}async function findVersion(mlflow,model,run,{
source}){const versions=await mlflow.registry.versionsOfRun(model,run.id);const version=versions.find(each=>each.source===source&&each.status!==failedStatus);return version&&
{version,isOurs:false}}async function createOnce(mlflow,model,run,location,tags,log){await mlflow.registry.ensureModel(model);const created=await mlflow.registry.
createVersion({model,runId:run.id,tags,...location}).catch(async thrown=>{if(!(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__/* .StepError */ .zg)||thrown.code!=="E_MLFLOW_UNREACHABLE")throw thrown;log.
warn(`${thrown.message} Looking whether the version was registered.`);const found=await findVersion(mlflow,model,run,location);if(found===void 0)throw thrown;return found.
version});const first=await findVersion(mlflow,model,run,location);if(first===void 0||Number(first.version.version)>=Number(created.version))return{version:created,
isOurs:true};log.warn(`Another step registered version ${first.version.version} from the same run meanwhile; version ${created.version} is taken back.`);await mlflow.
registry.deleteVersion(model,created.version);return first}async function waitUntilReady(mlflow,made,timeoutMs,signal,log){const endMs=performance.now()+timeoutMs;
const what=`version ${made.version} of "${made.model}"`;let version=made;for(let pollMs=firstPollMs;version.status!=="READY";pollMs=Math.min(2*pollMs,lastPollMs)){
if(version.status===failedStatus){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__/* .StepError */ .zg("E_REGISTRATION_FAILED",`MLflow could not register ${what}: ${version.statusMessage||"it does not say why"}\
.`)}const leftMs=endMs-performance.now();if(leftMs<=0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_5__/* .StepError */ .zg("E_TIMEOUT",`After ${timeoutMs/1e3} s, ${what} is still ${version.status||"without a \
status"}. Run the step again to wait on.`)}log.progress(`Waiting for ${what}: ${version.status||"no status yet"}`);await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(Math.min(pollMs,leftMs),signal);version=
await mlflow.registry.version(made.model,made.version)}}async function completeTags(mlflow,version,tags){for(const[key,value]of tags){if(version.tags.get(key)!==
value)await mlflow.registry.setVersionTag(version.model,version.version,key,value)}}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;


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

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* reexport safe */ _chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_0__.k)
/* harmony export */ });
/* harmony import */ var _chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6032);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
/* harmony import */ var _chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9935);
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6746);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3788);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3275);





/***/ })

};
