export const id = 551;
export const ids = [551];
export const modules = {

/***/ 4534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var _chunk_MNC5C22L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9167);
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7016);

var readable=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function parseUriRules(text){const entries=text.split(/\r?\n/).map(each=>each.trim()).filter(each=>each!==
""&&!each.startsWith("#"));const problems=[];const rules=entries.map(entry=>{const equals=entry.indexOf("=");const from=entry.slice(0,Math.max(0,equals)).trim();
const to=entry.slice(equals+1).trim();if(from===""||equals<0)problems.push(`expected from=to, got "${entry}"`);else if(rewriteAzure(to)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.
test(to))problems.push(`"${to}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`);else if(findUnreadable(to)!==void 0)problems.push(
`"${to}" is ${findUnreadable(to)?.what??""}, which no model server reads`);return{from,to}});if(problems.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_INPUT",`model-uri-map:\
 ${problems.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`)}return rules}function computeModelUri(downloadUri,rules){if(/[\u0000-\u001f\u007f]/.
test(downloadUri)||downloadUri.split(/[/\\]/).some(segment=>segment==="..")){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(downloadUri.
slice(0,300))}, which is no plain path: it holds ".." or control characters.`)}const mapped=mapUri(downloadUri,rules)??downloadUri;const uri=rewriteAzure(mapped)??
mapped;if(readable.test(uri)||mapped!==downloadUri&&findUnreadable(uri)===void 0)return uri;throw refuse(downloadUri)}function mapUri(uri,rules){const longestFirst=[
...rules].sort((a,b)=>b.from.length-a.from.length);const spellings=[uri,uri.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from,to}of longestFirst){
for(const spelling of spellings){const rest=findRest(spelling,from);if(rest!==void 0)return rest===""?trimEnd(to):`${trimEnd(to)}/${rest}`}}return void 0}function findRest(uri,from){
if(!uri.startsWith(from))return void 0;const rest=uri.slice(from.length);if(rest==="")return rest;const inside=from.endsWith("/")?rest:rest.startsWith("/")?rest.
slice(1):void 0;return inside?.startsWith("/")===true?void 0:inside}var trimEnd=uri=>uri.replace(/\/+$/,"");function rewriteAzure(uri){const match=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(uri);if(match===null)return void 0;return match[2]?`azureblob:${match[1]??""}/${match[2]}`:`azureblob:${match[1]??""}`}function findUnreadable(uri){const scheme=/^([a-z][a-z0-9+.-]*):/i.
exec(uri)?.[1]?.toLowerCase();switch(scheme){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"ru\
ns":return{what:`a name inside MLflow (${scheme}:), which it did not resolve to a place in storage`,from:uri};case"dbfs":return{what:"in Databricks' file system",
from:"dbfs:/"};case"file":case void 0:return{what:"a folder of MLflow's own machine",from:findRoot(uri)};default:return void 0}}var findRoot=uri=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.
exec(uri)?.[1]??uri;function refuse(uri){const{what,from}=findUnreadable(uri)??{what:"in a place that Seldon’s storage initializer does not know",from:uri};return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg(
"E_MODEL_URI",`MLflow keeps the model at ${uri}. That is ${what}: no model server can read it. Say where the same files lie for a model server, as in --model-ur\
i-map '${from}=s3://bucket/prefix' (or gs://…, pvc://claim/…).`)}async function renderManifest(mlflow,version,inputs,options){const[{checkDeployYaml},{parseDeployYaml},{rewrite}]=await Promise.all([__webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 1960)),
Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(369)]).then(__webpack_require__.bind(__webpack_require__, 8369)),__webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 487))]);const rules=parseUriRules(inputs["model-uri-map"]??"");const[found,downloadUri]=await Promise.
all([(0,_chunk_MNC5C22L_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployYaml */ .M)(mlflow,version),mlflow.registry.downloadUri(version.model,version.version)]);if(found===void 0)throw describeMissing(version);const yaml=parseDeployYaml(
found.text,found.place);const deployment=checkDeployYaml(yaml,inputs.name,found.place);const modelUri=computeModelUri(downloadUri,rules);const name=inputs.name??
deployment.metadata?.name??"";const namespace=inputs.namespace??deployment.metadata?.namespace;const{manifest,marker}=rewrite(deployment,{model:version.model,version:version.
version,runId:version.runId,modelUri,name,namespace,target:options.target===void 0?void 0:(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .showTarget */ .Rg)((0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(options.target)),pipeline:options.pipeline.link,
marker:options.marker,timeoutMs:options.timeoutMs});return{manifest,name,namespace,modelUri,marker,place:found.place,notes:describeChanges(yaml.root,deployment,
{name,namespace,modelUri})}}function describeMissing({model,version,runId}){const places=[`the folder of ${model} version ${version}`,...runId===""?[]:[`run ${runId}\
 beside the model`,"the root of that run"]];return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_DEPLOY_YAML_MISSING",`${model} version ${version} has no deploy.yaml: looked in ${places.join(
", ")}. Log one with the model, as in mlflow.log_artifact("deploy.yaml")${runId===""?"; this version was registered without a run, so only its own folder can ho\
ld one":""}.`)}function describeChanges(root,deployment,{name,namespace,modelUri}){const given=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(root["metadata"])?root["metadata"]:{};const notes=[];if(typeof given["\
name"]==="string"&&given["name"]!==name)notes.push(`The name is ${name}, not ${given["name"]} as in deploy.yaml.`);if(typeof given["namespace"]==="string"&&given["\
namespace"]!==namespace){notes.push(`The namespace is ${namespace??""}, not ${given["namespace"]} as in deploy.yaml.`)}for(const{modelUri:other}of (0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_3__/* .findNodesToFill */ .rM)(
deployment)){if(typeof other==="string"&&other.trim()!==""&&other!==modelUri)notes.push(`The modelUri ${other} of deploy.yaml is replaced by the version's own, ${modelUri}\
.`)}return notes}


/***/ }),

/***/ 5845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   AM: () => (/* binding */ computeBound),
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   He: () => (/* binding */ requireText),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   wC: () => (/* binding */ WireFailure),
/* harmony export */   xc: () => (/* binding */ toPairs),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
var isFields=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);var isList=value=>Array.isArray(value);function readEnvelope(body,name){const content=isFields(
body)?body[name]:void 0;if(!isFields(content)){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg("E_NOT_MLFLOW",`The tracking URI's server answered without "${name}", as no MLflow server doe\
s. Check the tracking URI.`)}return content}function readObject(fields,name){const value=fields[name]??{};if(!isFields(value))throw malformed(name,"an object");
return value}function readObjects(fields,name){const value=fields[name]??[];if(!isList(value)||!value.every(isFields))throw malformed(name,"a list of objects");
return value}function readText(fields,name){const value=fields[name]??"";if(typeof value==="number")return String(value);if(typeof value!=="string")throw malformed(
name,"a text");return value}function requireText(fields,name){const value=readText(fields,name);if(value==="")throw malformed(name,"a text");return value}function readNumber(fields,name,fallback){
const value=fields[name];if(value===void 0)return fallback;const number=typeof value==="string"&&value!==""?Number(value):value;if(typeof number!=="number"||Number.
isNaN(number))throw malformed(name,"a number");return number}var readPairs=(fields,name)=>new Map(readObjects(fields,name).map(pair=>[requireText(pair,"key"),readText(
pair,"value")]));var toPairs=tags=>[...tags].map(([key,value])=>({key,value}));var malformed=(name,expected)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow answered\
 with a "${name}" that is not ${expected}. Is the tracking URI's server a supported MLflow?`);var WireFailure=class extends Error{name="WireFailure";code;wasSent;constructor(code,message,wasSent,cause){super(message,{cause});this.code=code;this.wasSent=wasSent}};
var maxRefusalBytes=64*1024;var computeBound=(status,maxBytes)=>status===200?maxBytes:Math.max(maxBytes,maxRefusalBytes);async function readBounded(chunks,maxBytes){
const read=[];let size=0;for await(const chunk of chunks){size+=chunk.byteLength;if(size>maxBytes)return{body:"",isCut:true};read.push(chunk)}return{body:Buffer.
concat(read).toString("utf8"),isCut:false}}function describeFailure(thrown){const error=isFields(thrown)?thrown:{};const attempts=Array.isArray(error.errors)?error.
errors:[];const first=attempts[0];if(isFields(first))return describeFailure(first);return{code:typeof error.code==="string"?error.code:"",message:typeof error.message===
"string"?error.message:String(thrown)}}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   GC: () => (/* binding */ createArtifacts),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   uT: () => (/* binding */ trimSlashes),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
var pause=(ms,signal)=>new Promise((resolve,reject)=>{if(signal.aborted){reject(reasonOf(signal));return}const onAbort=()=>{clearTimeout(timer);reject(reasonOf(
signal))};const timer=setTimeout(()=>{signal.removeEventListener("abort",onAbort);resolve()},ms);signal.addEventListener("abort",onAbort,{once:true})});var reasonOf=signal=>signal.
reason instanceof Error?signal.reason:new Error(String(signal.reason));var defaultRetryPolicy={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function computeDelayMs(retry2,policy,retryAfterMs,random){if(retryAfterMs!==void 0)
return retryAfterMs;const full=Math.min(policy.maxDelayMs,policy.firstDelayMs*2**retry2);return Math.round(full/2+full/2*random)}function parseRetryAfter(header,nowMs){
if(header===void 0)return void 0;if(/^\d+$/.test(header))return Number(header)*1e3;const date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-
nowMs)}async function retry(attempt,policy,signal,onRetry){const endMs=performance.now()+policy.totalMs;for(let count=0;;count+=1){const outcome=await attempt();
if(outcome.kind==="value")return outcome.value;const delayMs=computeDelayMs(count,policy,outcome.retryAfterMs,Math.random());if(count>=policy.maxRetries||performance.
now()+delayMs>endMs)throw outcome.error;onRetry(outcome.error,delayMs);await pause(delayMs,signal)}}var maxLength=500;function quoteForeign(text){const line=text.slice(0,4*maxLength).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").trim();return line.
length>maxLength?`${line.slice(0,maxLength)}…`:line}var unreachable=(message,cause)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MLFLOW_UNREACHABLE",message,{cause});var tlsCode=/^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(VERIFY|GET_ISSUER)|EPROTO)/;
function wireError(failure,server){if(failure.code==="EPROTO"&&failure.message.includes("wrong version number")){const error=new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_TRACKING_URI",`${server}\
 does not speak TLS. Did you mean http://${server.replace(/^https:\/\//,"")}?`,{cause:failure});return{error,isFinal:true}}if(tlsCode.test(failure.code)){const message=`\
The TLS connection to MLflow at ${server} failed: ${quoteForeign(failure.message)}. Give the authority that signed its certificate as tracking-ca-file, or a cli\
ent certificate as tracking-client-cert-file if it wants one.`;return{error:new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MLFLOW_TLS",message,{cause:failure}),isFinal:true}}if(failure.code===
"ENOTFOUND"){return{error:unreachable(`MLflow cannot be reached: no host has the name in ${server}. Check the tracking URI.`,failure),isFinal:true}}const why=failure.
code==="ECONNREFUSED"?"nothing listens there (connection refused)":quoteForeign(failure.message);return{error:unreachable(`MLflow at ${server} cannot be reached\
: ${why}.`,failure),isFinal:false}}function refusalOf(response,server,errorCode,hasCredentials){const{status,body}=response;if(status>=300&&status<400){const to=quoteForeign(
redirectTarget(response.headers.location??""));return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_NOT_MLFLOW",`${server} redirects${to===""?"":` to ${to}`}, which is not followed. Give th\
e address of MLflow itself as tracking URI; if that is a login page, give credentials that pass it.`)}if(status===401){const what=hasCredentials?"The credential\
s are wrong.":"Give tracking-username and tracking-password, or tracking-token (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN).";return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(
"E_MLFLOW_UNAUTHORIZED",`MLflow at ${server} answered 401 (unauthorized). ${what}`)}if(status===403&&body.includes("Invalid Host header")){const host=server.replace(
/^https?:\/\//,"").replace(/\/.*$/,"");return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MLFLOW_HOST_REFUSED",`MLflow at ${server} refused the Host header "${host}". Start it with --allo\
wed-hosts naming ${host} (MLFLOW_SERVER_ALLOWED_HOSTS), or use an address that it allows.`)}if(status===403){const said=errorCode===""&&/^\s*</.test(body)?"":` \
It says: ${quoteForeign(body)}`;return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MLFLOW_FORBIDDEN",`MLflow at ${server} answered 403 (forbidden): these credentials may not do this.${said}`)}
return void 0}var redirectTarget=location=>location.replace(/[?#].*$/s,"");var stringOrNumber=/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;var parseWithExactNumbers=json=>JSON.parse(json.replace(stringOrNumber,token=>token.
startsWith('"')?token:`"${token}"`));var maxJsonBytes=32*1024*1024;function createApi({base,headers,wire,timeoutMs,retryPolicy,signal,log}){const server=`${base.origin}${base.pathname.replace(/\/$/,
"")}`;const urlOf=(path,query={})=>{const url=new URL(`${server}/${path}`);for(const[name,value]of Object.entries(query))if(value!==void 0)url.searchParams.set(
name,value);return url};const sayRetry=(error,delayMs)=>log.progress(`${error.message} Trying again in ${(delayMs/1e3).toFixed(1)} s.`);const send=async call2=>{
const isIdempotent=call2.isIdempotent??true;let response;try{response=await wire.send({method:call2.method,url:urlOf(`api/2.0/mlflow/${call2.endpoint}`,call2.query),
headers:call2.body?{...headers,"content-type":"application/json"}:headers,...call2.body?{body:JSON.stringify(call2.body)}:{},timeoutMs,signal,maxBytes:maxJsonBytes,
isFresh:!isIdempotent})}catch(thrown){return failWire(thrown,isIdempotent)}if(isTransient(response,isIdempotent))return transient(response,call2.endpoint);return{
kind:"value",value:readAnswer(response,call2)}};const failWire=(thrown,isIdempotent)=>{if(!(thrown instanceof _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC))throw thrown;const{error,isFinal}=wireError(
thrown,server);if(isFinal||!isIdempotent&&thrown.wasSent)throw error;return{kind:"failure",error,retryAfterMs:void 0}};const transient=(response,what)=>({kind:"\
failure",error:unreachable(`MLflow at ${server} answered ${what} with ${response.status}${detailOf(response)}.`),retryAfterMs:parseRetryAfter(response.headers["\
retry-after"],Date.now())});const readAnswer=(response,call2)=>{const body=parseJson(response.body,call2.hasExactNumbers??false);if(response.status===200){if(response.
isCut)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MLFLOW_RESPONSE",`MLflow's answer to ${call2.endpoint} is longer than ${maxJsonBytes} bytes.`);if((0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(body))return{ok:true,body};
throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_NOT_MLFLOW",`What answers at ${server} is not MLflow: ${call2.endpoint} came back as ${kindOf(response)}. Check the tracking URI.`)}const errorCode=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(
body)&&typeof body.error_code==="string"?body.error_code:"";const refusal=refusalOf(response,server,errorCode,"authorization"in headers);if(refusal)throw refusal;
const message=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(body)&&typeof body.message==="string"?quoteForeign(body.message):"";if(response.status>=500)throw unreachable(`MLflow at ${server} answer\
ed ${call2.endpoint} with ${response.status}${detailOf(response)}.`);return{ok:false,status:response.status,errorCode,message}};const call=each=>retry(()=>send(
each),retryPolicy,signal,sayRetry);return{call,expect:async each=>{const answer=await call(each);if(!answer.ok)throw refused(each.endpoint,answer,server);return answer.
body},readFile:(path,query,maxBytes)=>retry(async()=>{let response;try{response=await wire.send({method:"GET",url:urlOf(path,query),headers,timeoutMs,signal,maxBytes,
isFresh:false})}catch(thrown){return failWire(thrown,true)}if(response.status===500){const error=unreachable(`MLflow at ${server} answered ${path} with 500${detailOf(
response)}.`);return{kind:"value",value:{kind:"server-error",error}}}if(isTransient(response,true))return transient(response,path);if(response.status===200)return{
kind:"value",value:response.isCut?{kind:"too-large"}:{kind:"text",text:response.body}};const answer=readAnswer(response,{method:"GET",endpoint:path});if(!answer.
ok&&answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return{kind:"value",value:{kind:"missing"}};throw answer.ok?unreachable(`MLflow at ${server} answered ${path} w\
ith ${response.status}.`):refused(path,answer,server)},retryPolicy,signal,sayRetry)}}function refused(what,answer,server){if(answer.errorCode===""){return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(
"E_NOT_MLFLOW",`What answers at ${server} is not MLflow, or an MLflow without ${what}: it answered ${answer.status} in another form. Check the tracking URI, als\
o for a path that belongs to it.`)}return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_MLFLOW_REFUSED",`MLflow refused ${what} (${answer.status} ${quoteForeign(answer.errorCode)}): ${answer.
message}`)}function isTransient({status,body},isIdempotent){if(status===429)return true;return isIdempotent&&(status===408||status>=500)&&status!==501&&!body.includes(
'"FEATURE_DISABLED"')}function parseJson(text,hasExactNumbers){try{return hasExactNumbers?parseWithExactNumbers(text):JSON.parse(text)}catch{return void 0}}var kindOf=response=>/^\s*</.
test(response.body)?"HTML":"something that is no JSON object";function detailOf(response){const body=parseJson(response.body,false);const text=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(body)&&typeof body.
message==="string"?body.message:/^\s*</.test(response.body)?"":response.body;const quoted=quoteForeign(text);return quoted===""?"":`: ${quoted.replace(/\.$/,"")}`}var maxPages=1e3;function createArtifacts(api,server,runs,registry){const list=async(endpoint,query)=>{const files=[];let pageToken;for(let page=0;page<maxPages;page+=
1){const answer=await api.call({method:"GET",endpoint,query:{...query,page_token:pageToken}});if(!answer.ok&&answer.errorCode==="")return void 0;if(!answer.ok&&
answer.errorCode==="RESOURCE_DOES_NOT_EXIST")return[];if(!answer.ok)throw refused(endpoint,answer,server);const body=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(answer.body)?answer.body:{};files.
push(...(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(body,"files").map(readFile));pageToken=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(body,"next_page_token");if(pageToken==="")break}return files};const listOfRun=async(runId,path)=>await list(
"artifacts/list",{run_id:runId,...path===""?{}:{path}})??[];const listOfVersion=async(version,path)=>{if(version.modelId!==""){return list(`logged-models/${encodeURIComponent(
version.modelId)}/artifacts/directories`,path===""?{}:{artifact_directory_path:path})}const folder=await findFolderInRun(version,runs);if(folder===void 0)return void 0;
const files=await listOfRun(version.runId,joinPath(folder,path));return files.map(file=>({...file,path:file.path.slice(folder===""?0:folder.length+1)}))};return{
listOfRun,listOfVersion,readOfRun:async(runId,path,maxBytes)=>{const answer=await api.readFile("get-artifact",{run_uuid:runId,path},maxBytes);return readFileAnswer(
answer,path,maxBytes,async()=>listOfRun(runId,parentOf(path)))},readOfVersion:async(model,version,path,maxBytes)=>{const answer=await api.readFile("model-versio\
ns/get-artifact",{name:model,version,path},maxBytes);return readFileAnswer(answer,path,maxBytes,async()=>listOfVersion(await registry.version(model,version),parentOf(
path)))}}}async function readFileAnswer(answer,path,maxBytes,listParent){switch(answer.kind){case"text":return answer.text;case"missing":return void 0;case"too-\
large":throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_ARTIFACT_TOO_LARGE",`${path} is larger than the ${maxBytes} bytes that are read of it.`);case"server-error":{const files=await listParent();
if(files?.some(file=>file.path===path))throw answer.error;return void 0}}}async function findFolderInRun(version,runs){if(version.runId==="")return void 0;const fromRuns=new RegExp(
`^runs:/${version.runId}/(.+)$`).exec(version.source)?.[1];if(fromRuns!==void 0)return trimSlashes(fromRuns);const{artifactUri}=await runs.get(version.runId);const root=artifactUri.
replace(/\/+$/,"");if(root===""||!`${version.source}/`.startsWith(`${root}/`))return void 0;return trimSlashes(version.source.slice(root.length))}var trimSlashes=path=>path.
replace(/^\/+|\/+$/g,"");var joinPath=(...parts)=>parts.filter(part=>part!=="").join("/");var parentOf=path=>path.split("/").slice(0,-1).join("/");var readFile=fields=>{
const size=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(fields,"file_size",-1);return{path:(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .requireText */ .He)(fields,"path"),isDirectory:fields.is_dir===true,size:size<0?void 0:size}};


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ findModelNodes),
/* harmony export */   rM: () => (/* binding */ findNodesToFill),
/* harmony export */   u9: () => (/* binding */ isPrepackaged),
/* harmony export */   zM: () => (/* binding */ findNodes)
/* harmony export */ });
var prepackagedServers=new Set(["MLFLOW_SERVER","SKLEARN_SERVER","XGBOOST_SERVER","TENSORFLOW_SERVER","TRITON_SERVER","HUGGINGFACE_SERVER","TEMPO_SERVER"]);var findNodes=({
spec})=>spec.predictors.flatMap(({graph},index)=>walk(graph,["spec","predictors",index,"graph"]));var walk=(node,path)=>[{node,path},...(node.children??[]).flatMap(
(child,index)=>walk(child,[...path,"children",index]))];var findModelNodes=manifest=>findNodes(manifest).filter(({node})=>isModelNode(node));var isModelNode=({implementation,
modelUri})=>modelUri!==void 0||implementation!==void 0&&prepackagedServers.has(implementation);var isPrepackaged=({implementation})=>implementation!==void 0&&prepackagedServers.
has(implementation);var isBlank=({modelUri})=>modelUri===void 0||modelUri===null||modelUri.trim()==="";function findNodesToFill(manifest){const nodes=findModelNodes(
manifest).map(({node})=>node);return nodes.length===1?nodes:nodes.filter(isBlank)}


/***/ }),

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
var stages=["None","Staging","Production","Archived"];function parseTarget(text){if(text.startsWith("@"))return{kind:"alias",alias:parseAlias(text.slice(1))};const stage=stages.
find(each=>each.toLowerCase()===text.toLowerCase());if(stage!==void 0)return{kind:"stage",stage};const near=(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(text.toLowerCase(),stages.map(each=>each.
toLowerCase()));const meant=stages.find(each=>each.toLowerCase()===near);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_STAGE_UNKNOWN",`MLflow has no stage "${text}": it has ${stages.join(
", ")}. ${meant?`Did you mean ${meant}?`:`Write @${text} if an alias is meant.`}`)}function parseAlias(alias){const problem=alias===""?"has no name after the @":
alias.length>255?"is longer than 255 characters":!/^[\w-]+$/.test(alias)?"may hold letters, digits, _ and - only":/^(latest|v\d+)$/i.test(alias)?"is reserved by\
 MLflow (latest, v<number>)":void 0;if(problem!==void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`The alias "@${alias}" ${problem}.`);return alias}var showTarget=target=>target.
kind==="alias"?`@${target.alias}`:target.stage;async function resolveVersion(mlflow,inputs){const{model,version,at}=inputs;if(version!==void 0&&at!==void 0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(
"E_INPUT",`Both --version ${version} and --at ${at} were given: give one of them.`)}if(version!==void 0)return mlflow.registry.version(model,String(version));if(at===
void 0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.")}const target=parseTarget(at);const holder=await mlflow.
registry.holder(model,target);if(holder!==void 0)return holder;throw target.kind==="alias"?new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_ALIAS_NOT_FOUND",`No version of ${model} has the ali\
as ${at}. Promote one to it first (aliases do not ignore case).`):new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_STAGE_EMPTY",`No version of ${model} is in the stage ${target.stage}. Promote\
 one to it first.`)}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findDeployYaml),
/* harmony export */   P: () => (/* binding */ findModel)
/* harmony export */ });
/* harmony import */ var _chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
async function findModel(mlflow,run,artifactPath){const path=(0,_chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(artifactPath);const files=await mlflow.artifacts.listOfRun(run.id,path);if(files.some(file=>file.
path===(0,_chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(path,"MLmodel"))){return{source:(0,_chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(run.artifactUri.replace(/\/+$/,""),path)}}const loggedModels=await mlflow.runs.loggedModels(run);const named=loggedModels.
filter(model=>model.name===path);const stepOf=id=>run.loggedModelIds.indexOf(id);const newest=named.sort((a,b)=>stepOf(a.id)-stepOf(b.id)).at(-1);if(newest===void 0){
const has=await describeModels(mlflow,run,loggedModels.map(model=>model.name));throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Run ${run.id} has no model at "${path}\
". ${has} See ${mlflow.runUrl(run)}`)}if(newest.status!==""&&newest.status!=="LOGGED_MODEL_READY"){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Model "${path}" of\
 run ${run.id} was not logged completely (${newest.status}). See ${mlflow.runUrl(run)}`)}return{source:`models:/${newest.id}`,modelId:newest.id}}async function describeModels(mlflow,run,loggedNames){
const names=[...new Set([...loggedNames,...readLogModelHistory(run)])];if(names.length>0)return`It has models at ${names.map(name=>`"${name}"`).join(", ")}: nam\
e one as artifact-path.`;const root=await mlflow.artifacts.listOfRun(run.id,"");const entries=root.slice(0,20).map(file=>file.isDirectory?`${file.path}/`:file.path);
return`It has logged no model at all${entries.length>0?`, only ${entries.join(", ")}`:" and no artifacts"}.`}function readLogModelHistory(run){try{const history=JSON.
parse(run.tags.get("mlflow.log-model.history")??"[]");if(!Array.isArray(history))return[];const paths=history.map(entry=>typeof entry==="object"&&entry!==null&&
"artifact_path"in entry?entry.artifact_path:"");return paths.filter(path=>typeof path==="string"&&path!=="")}catch{return[]}}var fileName="deploy.yaml";var maxDeployYamlBytes=1024*
1024;async function findDeployYaml(mlflow,version){const{artifacts}=mlflow;const ofVersion=`version ${version.version} of "${version.model}"`;const files=await artifacts.
listOfVersion(version,"");if(files===void 0||hasFile(files,fileName)){const text=await readBounded(ofVersion,()=>artifacts.readOfVersion(version.model,version.version,
fileName,maxDeployYamlBytes));if(text!==void 0)return{text,place:`deploy.yaml in the folder of ${ofVersion}`}}const run=await findRun(mlflow,version);if(run===void 0)
return void 0;for(const folder of await findRunFolders(mlflow,version)){const path=(0,_chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder,fileName);if(!hasFile(await artifacts.listOfRun(run.id,folder),
path))continue;const text=await readBounded(`run ${run.id}`,()=>artifacts.readOfRun(run.id,path,maxDeployYamlBytes));if(text!==void 0)return{text,place:`${path}\
 of run ${run.id}`}}return void 0}function hasFile(files,path){const file=files.find(each=>each.path===path&&!each.isDirectory);if((file?.size??0)>maxDeployYamlBytes)
throw tooLarge(`${path} (${file?.size} bytes)`);return file!==void 0}async function readBounded(where,read){try{return await read()}catch(thrown){throw thrown instanceof
_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE"?tooLarge(`${fileName} of ${where}`):thrown}}var tooLarge=what=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_DEPLOY_YAML_TOO_LARGE",`${what} \
is larger than ${maxDeployYamlBytes} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function findRun(mlflow,version){if(version.
runId==="")return void 0;try{return await mlflow.runs.get(version.runId)}catch(thrown){if(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_RUN_NOT_FOUND")return void 0;
throw thrown}}async function findRunFolders(mlflow,version){const name=version.modelId===""?void 0:(await mlflow.runs.loggedModel(version.modelId))?.name;return name?
[(0,_chunk_HCWTEHJ3_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(name),""]:[""]}


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

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Qu: () => (/* binding */ constantShape),
/* harmony export */   XL: () => (/* binding */ numberShape),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   q0: () => (/* binding */ booleanShape),
/* harmony export */   qy: () => (/* binding */ lazily),
/* harmony export */   ze: () => (/* binding */ textShape)
/* harmony export */ });
var describeType=value=>value===null||value===void 0?"nothing":Array.isArray(value)?"a list":typeof value==="object"?"a mapping":typeof value==="string"?`the te\
xt ${JSON.stringify(value.slice(0,60))}`:typeof value==="number"||typeof value==="boolean"?`the ${typeof value} ${value}`:typeof value;var expected=(wanted,value,path)=>[
{path,message:`expected ${wanted}, found ${describeType(value)}`}];var isMapping=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);var textShape=(value,path)=>typeof value===
"string"?[]:typeof value==="number"||typeof value==="boolean"?expected(`a text (write it in quotes: "${value}")`,value,path):expected("a text",value,path);var numberShape=(value,path)=>Number.
isInteger(value)?[]:expected("a whole number",value,path);var booleanShape=(value,path)=>typeof value==="boolean"?[]:expected("true or false",value,path);var constantShape=constant=>(value,path)=>value===
constant?[]:expected(constant,value,path);var optional=shape=>(value,path)=>value===void 0?[]:shape(value,path);var nullable=shape=>(value,path)=>value===void 0||
value===null?[]:shape(value,path);var listOf=shape=>(value,path)=>Array.isArray(value)?value.flatMap((each,index)=>shape(each,[...path,index])):expected("a list",
value,path);var mapping=fields=>(value,path)=>isMapping(value)?Object.entries(fields).flatMap(([key,shape])=>shape(Object.hasOwn(value,key)?value[key]:void 0,[...path,
key])):expected("a mapping",value,path);var mapOf=shape=>(value,path)=>isMapping(value)?Object.entries(value).flatMap(([key,each])=>shape(each,[...path,key])):expected(
"a mapping",value,path);var lazily=shape=>(value,path)=>shape()(value,path);


/***/ })

};
