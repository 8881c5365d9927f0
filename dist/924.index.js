export const id = 924;
export const ids = [924];
export const modules = {

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   Y: () => (/* binding */ neutralize)
/* harmony export */ });
var escapes=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;var controls=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function neutralize(text){return text.replaceAll("\r\n","\n").replace(escapes,"").replace(controls,"�")}function cut(text,maxCharacters){if(text.length<=maxCharacters)
return text;return`${text.slice(0,maxCharacters)}… (${text.length-maxCharacters} more characters)`}


/***/ }),

/***/ 845:
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
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
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

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nU: () => (/* binding */ errorClasses),
/* harmony export */   uQ: () => (/* binding */ toStepError),
/* harmony export */   zg: () => (/* binding */ StepError)
/* harmony export */ });
var invalid=meaning=>({outcome:"invalid",exit:2,meaning});var failed=meaning=>({outcome:"failed",exit:4,meaning});var unreachable=meaning=>({outcome:"unreachabl\
e",exit:6,meaning});var errorClasses={E_UNEXPECTED:{outcome:"error",exit:1,meaning:"Something that this project did not foresee."},E_COMMAND_FAILED:{outcome:"fa\
iled",exit:1,meaning:"The training command ended with a non-zero exit code."},E_CANCELLED:{outcome:"cancelled",exit:130,meaning:"The step was told to stop (SIGI\
NT 130, SIGTERM 143)."},E_TIMEOUT:{outcome:"timeout",exit:5,meaning:"A wait did not end in time."},E_INPUT:invalid("Inputs are missing, misspelt or malformed."),
E_CONFIG_FILE:invalid("mlflow-steps.yaml cannot be read."),E_TRACKING_URI:invalid("The tracking URI is not the http(s) address of an MLflow server."),E_MLFLOW_UNAUTHORIZED:invalid(
"MLflow answered 401: no or wrong credentials."),E_MLFLOW_FORBIDDEN:invalid("MLflow answered 403: these credentials may not do this."),E_MLFLOW_HOST_REFUSED:invalid(
"MLflow refused the Host header (its --allowed-hosts)."),E_MLFLOW_TLS:invalid("MLflow's certificate is not trusted, or it refused the client's."),E_NOT_MLFLOW:invalid(
"What answers at the tracking URI is not an MLflow server."),E_MLFLOW_REFUSED:invalid("MLflow refused a request as wrong."),E_MLFLOW_RESPONSE:{outcome:"error",exit:1,
meaning:"MLflow answered something that its API does not allow."},E_MLFLOW_UNREACHABLE:unreachable("MLflow cannot be reached, or keeps answering with server err\
ors."),E_MODEL_NOT_FOUND:invalid("No registered model has this name."),E_VERSION_NOT_FOUND:invalid("The registered model has no such version."),E_RUN_NOT_FOUND:invalid(
"No run has this id."),E_RUN_DELETED:invalid("The run is deleted."),E_EXPERIMENT_NOT_FOUND:invalid("No experiment has this name, or it is deleted."),E_STAGE_UNKNOWN:invalid(
"MLflow has no such stage."),E_ALIAS_NOT_FOUND:invalid("No version of the model has this alias."),E_STAGE_EMPTY:invalid("No version of the model is in this stag\
e."),E_RUN_WITHOUT_MODEL:invalid("The run has logged no model at this artifact path."),E_REGISTRATION_FAILED:{outcome:"error",exit:1,meaning:"MLflow reports tha\
t the registration failed."},E_ARTIFACT_TOO_LARGE:invalid("An artifact is larger than what the step reads."),E_GATES_MISSING:invalid("No gate was given, and --n\
o-gates was not said."),E_GATE_SYNTAX:invalid("A gate cannot be read."),E_GATES_REFUSED:{outcome:"refused",exit:3,meaning:"A gate failed: the version was not pr\
omoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_OVERTAKEN:{outcome:"\
conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:invalid("The model has no deploy.yaml in any of the places that \
are looked at."),E_DEPLOY_YAML_SYNTAX:invalid("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:invalid("deploy.yaml has no content."),E_DEPLOY_YAML_DOCUMENTS:invalid(
"deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:invalid("deploy.yaml describes another kind than SeldonDeployment."),E_DEPLOY_YAML_TOO_LARGE:invalid(
"deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:invalid("deploy.yaml expands to far more than it holds (aliases or nesting)."),E_MANIFEST:invalid(
"The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:invalid("No model server can read the place where MLflow keeps the model."),E_NAME_TAKEN:invalid(
"The name belongs to another model or target, or to somebody else."),E_KUBECONFIG_MISSING:invalid("There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:invalid(
"The kubeconfig cannot be read."),E_KUBECONFIG_CONTEXT:invalid("The kubeconfig has no such context, or none is current."),E_CLUSTER_UNAUTHORIZED:invalid("The cl\
uster answered 401: credentials are wrong or have expired."),E_CLUSTER_FORBIDDEN:invalid("The cluster answered 403: the role lacks a permission."),E_CLUSTER_UNREACHABLE:unreachable(
"The cluster cannot be reached, or keeps answering with server errors."),E_CLUSTER_RESPONSE:{outcome:"error",exit:1,meaning:"The cluster answered something that\
 its API does not allow."},E_CRD_MISSING:invalid("The cluster does not know SeldonDeployments."),E_NAMESPACE_NOT_FOUND:invalid("The namespace does not exist."),
E_APPLY_REFUSED:failed("The cluster refused the manifest."),E_APPLY_CONFLICT:failed("Another field manager owns a field of the manifest."),E_ROLLOUT_FAILED:failed(
"The new version cannot become ready."),E_DELETED_WHILE_WAITING:failed("The deployment was deleted while it was waited for."),E_VERIFY_IMPOSSIBLE:invalid("Verif\
ication is required, and the model has no input example to send."),E_VERIFY_FAILED:failed("The served model gave no well-formed prediction."),E_DEPLOY_HELD:{outcome:"\
conflict",exit:6,meaning:"Another deploy of this name is under way."}};var StepError=class extends Error{name="StepError";code;outcome;exit;constructor(code,message,options={}){
super(message,options.cause===void 0?void 0:{cause:options.cause});const errorClass=errorClasses[code];this.code=code;this.outcome=options.outcome??errorClass.outcome;
this.exit=options.exit??errorClass.exit}};function toStepError(thrown){if(thrown instanceof StepError)return thrown;const message=thrown instanceof Error?thrown.
message:String(thrown);return new StepError("E_UNEXPECTED",message,{cause:thrown})}


/***/ }),

/***/ 750:
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
/* harmony import */ var _chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(845);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
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
listOfRun,listOfVersion,readOfRun:async(runId,path,maxBytes)=>{const answer=await api.readFile("get-artifact",{run_uuid:runId,path},maxBytes);return readText200(
answer,path,maxBytes,async()=>listOfRun(runId,parentOf(path)))},readOfVersion:async(model,version,path,maxBytes)=>{const answer=await api.readFile("model-versio\
ns/get-artifact",{name:model,version,path},maxBytes);return readText200(answer,path,maxBytes,async()=>listOfVersion(await registry.version(model,version),parentOf(
path)))}}}async function readText200(answer,path,maxBytes,listParent){switch(answer.kind){case"text":return answer.text;case"missing":return void 0;case"too-lar\
ge":throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_ARTIFACT_TOO_LARGE",`${path} is larger than the ${maxBytes} bytes that are read of it.`);case"server-error":{const files=await listParent();
if(files?.some(file=>file.path===path))throw answer.error;return void 0}}}async function findFolderInRun(version,runs){if(version.runId==="")return void 0;const fromRuns=new RegExp(
`^runs:/${version.runId}/(.+)$`).exec(version.source)?.[1];if(fromRuns!==void 0)return trimSlashes(fromRuns);const{artifactUri}=await runs.get(version.runId);const root=artifactUri.
replace(/\/+$/,"");if(root===""||!`${version.source}/`.startsWith(`${root}/`))return void 0;return trimSlashes(version.source.slice(root.length))}var trimSlashes=path=>path.
replace(/^\/+|\/+$/g,"");var joinPath=(...parts)=>parts.filter(part=>part!=="").join("/");var parentOf=path=>path.split("/").slice(0,-1).join("/");var readFile=fields=>{
const size=(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(fields,"file_size",-1);return{path:(0,_chunk_F5QJYLB7_js__WEBPACK_IMPORTED_MODULE_0__/* .requireText */ .He)(fields,"path"),isDirectory:fields.is_dir===true,size:size<0?void 0:size}};


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   MR: () => (/* binding */ findStep),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   VU: () => (/* binding */ createStopSignal),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   gI: () => (/* binding */ actionVariableOf),
/* harmony export */   hI: () => (/* binding */ mlflowInputs),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   s2: () => (/* binding */ createRunProgram)
/* harmony export */ });
/* harmony import */ var _chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(750);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(714);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(161);
var flagOf=name2=>`--${name2}`;var variableOf=name2=>`MLFLOW_STEPS_${name2.replaceAll("-","_").toUpperCase()}`;var actionVariableOf=name2=>`INPUT_${name2.replaceAll(
" ","_").toUpperCase()}`;function computeDistance(from,to){const rows=[Array.from({length:to.length+1},(_,column)=>column)];const at=(row,column)=>rows[row]?.[column]??
Number.POSITIVE_INFINITY;for(let row=1;row<=from.length;row+=1){const current=[row];rows.push(current);for(let column=1;column<=to.length;column+=1){const isSame=from[row-
1]===to[column-1];const isSwap=from[row-1]===to[column-2]&&from[row-2]===to[column-1];current.push(Math.min(at(row-1,column-1)+(isSame?0:1),at(row-1,column)+1,at(
row,column-1)+1,isSwap?at(row-2,column-2)+1:Number.POSITIVE_INFINITY))}}return at(from.length,to.length)}function nearestName(word2,candidates){const limit=Math.
max(2,Math.floor(word2.length/3));const ranked=candidates.map(candidate=>({candidate,distance:computeDistance(word2,candidate)})).filter(({distance})=>distance<=
limit).sort((a,b)=>a.distance-b.distance||computeLengthGap(word2,a.candidate)-computeLengthGap(word2,b.candidate));return ranked[0]?.candidate}var computeLengthGap=(one,other)=>Math.
abs(one.length-other.length);var maxExponent=2e3;var maxDigits=1e3;var pattern=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;function parseDecimal(text2){
const match=pattern.exec(text2);if(match===null)return void 0;const sign=match[1]??match[5]??"";const whole=match[2]??"";const fraction=match[3]??match[6]??"";const exponent=Number(
match[4]??match[7]??"0")-fraction.length;const digits=whole+fraction;if(digits.length>maxDigits||Math.abs(exponent)>maxExponent)return void 0;const magnitude=BigInt(
digits);return{mantissa:sign==="-"?-magnitude:magnitude,exponent}}function compareDecimals(a,b){const exponent=Math.min(a.exponent,b.exponent);const difference=scale(
a,exponent)-scale(b,exponent);return difference<0n?-1:difference>0n?1:0}var scale=({mantissa,exponent},to)=>mantissa*10n**BigInt(exponent-to);var operators=["<","<=",">",">=","==","!="];var isOperator=text2=>operators.some(each=>each===text2);var otherSpellings={"=":"==","===":"==",eq:"==",is:"==",equals:"\
==","=>":">=","≥":">=",ge:">=",gte:">=",">==":">=","=<":"<=","≤":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","≠":"!=","!==":"!=","!":"!=",ne:"!=",gt:">",">\
>":">",lt:"<","<<":"<"};function findMeantOperator(text2){const meant=Object.hasOwn(otherSpellings,text2.toLowerCase())?otherSpellings[text2.toLowerCase()]:void 0;
if(meant!==void 0)return meant;const near=/^[<>=!]/.test(text2)?nearestName(text2,operators):void 0;return near!==void 0&&isOperator(near)?near:void 0}function holds(comparison,operator2){
switch(operator2){case"<":return comparison<0;case"<=":return comparison<=0;case">":return comparison>0;case">=":return comparison>=0;case"==":return comparison===
0;case"!=":return comparison!==0}}var example="as in: accuracy >= 0.9";function parseThreshold(line,tokens){const problem=(column,message)=>({line:line.number,column,message});const end=line.column+
line.text.trimEnd().length;const[name2,sign,number,extra]=tokens;if(name2===void 0||name2.kind==="operator"){return problem(name2?.column??line.column,`expected\
 a metric's name before the operator, ${example}`)}if(name2.kind==="quoted"&&name2.text.trim()==="")return problem(name2.column,`expected a metric's name betwee\
n the quotes`);if(name2.kind==="word"&&parseDecimal(name2.text)!==void 0){return problem(name2.column,`expected a metric's name first, found the number ${name2.
text}; the metric comes first, ${example} (a metric of that name is written "${name2.text}")`)}if(sign===void 0)return problem(end,`expected an operator (${operators.
join(" ")}) after ${name2.text}, ${example}`);if(sign.kind!=="operator"||!isOperator(sign.text))return problem(sign.column,describeWrongOperator(sign,tokens));if(number===
void 0)return problem(end,`expected a number after ${sign.text}, ${example}`);const threshold=number.kind==="word"?parseDecimal(number.text):void 0;if(threshold===
void 0)return problem(number.column,describeWrongNumber(number));if(extra!==void 0)return problem(extra.column,`expected the end of the gate after ${number.text}\
, found ${extra.text}; write one gate a line`);return{kind:"threshold",text:line.text.slice(name2.column-line.column,number.column-line.column+number.text.length),
position:{line:line.number,column:name2.column},metric:name2.text,operator:sign.text,threshold,thresholdText:number.text}}function describeWrongOperator(sign,tokens){
const nextOperator=tokens.findIndex(({kind})=>kind==="operator");if(sign.kind!=="operator"&&findMeantOperator(sign.text)===void 0&&nextOperator>1){const name2=tokens.
slice(0,nextOperator).map(({text:text2})=>text2).join(" ");return`expected an operator (${operators.join(" ")}), found ${sign.text}; a metric's name with spaces\
 is quoted: "${name2}"`}const meant=findMeantOperator(sign.text);return`expected an operator (${operators.join(" ")}), found ${sign.text}${meant?`; did you mean\
 ${meant}?`:""}`}function describeWrongNumber({kind,text:text2}){const wanted=`expected a number such as 0.9, -1 or 2.5e-3, found ${text2}`;if(kind==="quoted"&&
parseDecimal(text2)!==void 0)return`${wanted} in quotes; write ${text2} without them`;const withPoint=text2.replace(",",".");if(text2.includes(",")&&parseDecimal(
withPoint)!==void 0)return`${wanted}; did you mean ${withPoint}?`;const percent=/^[\d.]+%$/.test(text2)?parseDecimal(text2.slice(0,-1)):void 0;if(percent!==void 0)
return`${wanted}; did you mean ${Number(text2.slice(0,-1))/100}?`;if(/^[+-]?\d/.test(text2))return`${wanted}, which is no number or has too many digits`;return wanted}
function evaluateThreshold(gate,candidate){const needed=`${gate.operator} ${gate.thresholdText}`;const metric=candidate.metrics.get(gate.metric);if(metric===void 0){
const near=nearestName(gate.metric,[...candidate.metrics.keys()]);return{verdict:"inconclusive",candidate:"not logged",needed,why:`the run has logged no metric ${gate.
metric}${near?` (it has ${near})`:""}`}}const doubt=findDoubt(metric);if(doubt!==void 0)return{verdict:"inconclusive",candidate:metric.text,needed,why:`${gate.metric}\
 is ${doubt}`};const value=parseDecimal(metric.text);if(value===void 0)return{verdict:"inconclusive",candidate:metric.text.slice(0,100),needed,why:`${gate.metric}\
 is no number`};if(holds(compareDecimals(value,gate.threshold),gate.operator))return{verdict:"passed",candidate:metric.text,needed};return{verdict:"failed",candidate:metric.
text,needed,why:`${gate.metric} is ${metric.text}, needed ${needed}`}}var largest=Number.MAX_VALUE;function findDoubt({value,timestampMs}){if(Number.isNaN(value))
return"NaN";if(Math.abs(value)>=largest)return"infinite (MLflow stores ±Infinity as ±1.797e308)";if(value===0&&timestampMs===0)return"0.0 with timestamp 0, th\
e mark of MLflow's silently lost values; log it again";return void 0}function evaluateGates(gates,candidate){const results=gates.map(gate=>({gate,...evaluateGate(gate,candidate)}));const has=verdict2=>results.some(each=>each.verdict===
verdict2);const verdict=has("failed")?"failed":has("inconclusive")||results.length===0?"inconclusive":"passed";return{verdict,results,...candidate.doubt===void 0?
{}:{doubt:candidate.doubt}}}function evaluateGate(gate,candidate){const finding=evaluateThreshold(gate,candidate);if(candidate.doubt===void 0)return finding;return{
...finding,verdict:"inconclusive",why:candidate.doubt}}var maxRows=200;var maxNamed=5;function renderGateTable({results}){const sorted=[...results.filter(({verdict})=>verdict!=="passed"),...results.filter(({verdict})=>verdict===
"passed")];const rows=sorted.slice(0,maxRows).map(({gate,candidate,needed,verdict,why})=>[gate.text,candidate,needed,verdict==="inconclusive"&&why!==void 0?`inc\
onclusive: ${why}`:verdict]);if(sorted.length>maxRows)rows.push([`… ${sorted.length-maxRows} more`,"","",""]);return{kind:"table",header:["gate","candidate","\
needed","verdict"],rows}}var computeReport=({results})=>results.map(({gate,candidate,needed,verdict,why})=>({gate:gate.text,candidate,needed,verdict,...why===void 0?
{}:{why}}));function describeRefusal({results,doubt}){if(doubt!==void 0)return doubt;const failed=results.filter(({verdict})=>verdict==="failed");const inconclusive=results.
filter(({verdict})=>verdict==="inconclusive");const parts=[];if(failed.length>0)parts.push(`${count(failed,results)} failed: ${list(failed)}`);if(inconclusive.length>
0)parts.push(`${count(inconclusive,results)} could not be decided: ${list(inconclusive)}`);return parts.join("; ")}var count=(some,all)=>all.length===1?"its gat\
e":`${some.length} of ${all.length} gates`;function list(results){const named=results.slice(0,maxNamed).map(({gate,why})=>why??gate.text);if(results.length>maxNamed)
named.push(`and ${results.length-maxNamed} more`);return named.join(", ")}var InputProblem=class extends Error{name="InputProblem"};var text={label:"text",parse:raw=>raw};function integer(minimum,maximum=Number.MAX_SAFE_INTEGER){const range=maximum===
Number.MAX_SAFE_INTEGER?`from ${minimum}`:`from ${minimum} to ${maximum}`;return{label:`integer ${range}`,parse:raw=>{const value=Number(raw);if(!/^-?\d+$/.test(
raw)||value<minimum||value>maximum)throw new InputProblem(`expected a whole number ${range}, got "${raw}"`);return value}}}var flag={label:"true or false",isFlag:true,
parse:raw=>{if(/^(true|yes|on|1)$/i.test(raw))return true;if(/^(false|no|off|0)$/i.test(raw))return false;throw new InputProblem(`expected true or false, got "${raw}\
"`)}};var choice=(...choices)=>({label:choices.join(", "),parse:raw=>{const found=choices.find(each=>each===raw);if(found!==void 0)return found;const near=nearestName(
raw,choices);throw new InputProblem(`expected ${choices.join(", ")}, got "${raw}"${near?`; did you mean ${near}?`:""}`)}});var unitMs={ms:1,s:1e3,m:6e4,h:36e5};
var duration={label:"duration such as 90s, 20m, 1h30m",parse:raw=>{const parts=[...raw.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];const totalMs=parts.reduce((sum,[
,amount,unit])=>sum+Number(amount)*(unitMs[unit??""]??Number.NaN),0);if(parts.map(([whole])=>whole).join("")!==raw||!(totalMs>0)){throw new InputProblem(`expect\
ed a duration such as 90s, 20m or 1h30m, got "${raw}"`)}return totalMs}};var pairs={label:"key=value, one a line or separated by commas",isRepeatable:true,parse:raw=>{
const entries=raw.split(/[\n,]/).map(each=>each.trim()).filter(Boolean);return new Map(entries.map(entry=>{const equals=entry.indexOf("=");if(equals<1)throw new InputProblem(
`expected key=value, got "${entry}"`);return[entry.slice(0,equals).trim(),entry.slice(equals+1).trim()]}))}};var command={label:"command",isCommand:true,parse:raw=>({kind:"script",text:raw})};var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;var mlflowInputs={"tracking-uri":{kind:text,required:true,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-u\
sername":{kind:text,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:text,secret:true,description:"\
Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:text,secret:true,description:"Bearer token; user name and pas\
sword win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:flag,default:"false",description:"Accept any certificate of MLflow's. For\
 tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:text,description:"PEM file with the certificate authorities to trust for MLfl\
ow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:text,description:"PEM file with a client certificate and its key, for mut\
ual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}};var clusterInputs={kubeconfig:{kind:text,description:"The kubeconfig file; without one, t\
he service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:text,description:"The kubeconfig's context; its current one unless giv\
en."},namespace:{kind:text,description:"The namespace; the context's own unless given."}};var versionInputs={model:{kind:text,required:true,description:"The reg\
istered model."},version:{kind:integer(1),description:"The model version. Either this or `at`."},at:{kind:text,description:"The stage or @alias whose version is\
 meant, such as @champion or Production."}};var listItem=/^(\s*-\s+)(.*)$/;function splitGateLines(text2){return text2.split(/\r\n|\n|\r/).map((line,index)=>{const item=listItem.exec(line);if(item===null)
return{text:line,number:index+1,column:1};return{...unquote(item[2]??""),number:index+1,column:columnAfter(item[1]??"",item[2]??"")}})}var singleQuoted=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/;
var doubleQuoted=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/;function unquote(item){const single=singleQuoted.exec(item);if(single!==null)return{text:(single[1]??"").
replaceAll("''","'")};const double=doubleQuoted.exec(item);if(double!==null)return{text:(double[1]??"").replace(/\\(["\\])/g,"$1")};return{text:item}}var columnAfter=(lead,item)=>lead.
length+1+(singleQuoted.test(item)||doubleQuoted.test(item)?1:0);var space=/\s+/y;var comment=/#.*/y;var operator=/[<>=!≤≥≠]+/y;var quoted=/"((?:[^"\\]|\\["\\])*)"/y;var word=/[^\s"<>=!≤≥≠]+/y;function splitTokens(line,firstColumn){
const tokens=[];let at=0;const take=pattern2=>{pattern2.lastIndex=at;const match=pattern2.exec(line);if(match!==null)at+=match[0].length;return match};while(at<
line.length){const afterSpace=take(space)!==null||at===0;if(at===line.length||afterSpace&&take(comment)!==null)break;const column=firstColumn+at;const name2=take(
quoted);if(name2!==null){tokens.push({kind:"quoted",text:(name2[1]??"").replace(/\\(["\\])/g,"$1"),column});continue}const sign=take(operator);if(sign!==null){tokens.
push({kind:"operator",text:sign[0],column});continue}const plain=take(word);if(plain===null)return{tokens,problem:{column,message:'expected a closing " for the \
name that opens here'}};tokens.push({kind:"word",text:plain[0],column})}return{tokens}}var maxCharacters=1024*1024;var maxShownProblems=50;function parseGates(texts){const gates=[];const problems=[];for(const{origin,text:text2}of texts){if(text2.length>
maxCharacters){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_GATE_SYNTAX",`${origin}: ${text2.length} characters are more than gates may have (${maxCharacters}).`)}for(const line of splitGateLines(
text2)){const gate=parseLine(line);if(gate===void 0)continue;if("message"in gate)problems.push(`${origin}, line ${gate.line}, column ${gate.column}: ${gate.message}`);else
gates.push(gate)}}if(problems.length>0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_GATE_SYNTAX",describeProblems(problems));return gates}function parseLine(line){const{tokens,problem}=splitTokens(
line.text,line.column);if(problem!==void 0)return{...problem,line:line.number};if(tokens.length===0)return void 0;return parseThreshold(line,tokens)}function describeProblems(problems){
if(problems.length===1)return`A gate cannot be read. ${problems[0]}.`;const shown=problems.slice(0,maxShownProblems).map(each=>`  - ${each}`);if(problems.length>
shown.length)shown.push(`  … and ${problems.length-shown.length} more`);return`${problems.length} gates cannot be read:
${shown.join("\n")}`}var maxFileBytes=1024*1024;function readGates(gates,gatesFile,noGates){const texts=[];if(gates!==void 0)texts.push({origin:"gates",text:gates});if(gatesFile!==void 0)
texts.push({origin:gatesFile,text:readFile(gatesFile)});const parsed=parseGates(texts);if(noGates&&parsed.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`--no-gates wa\
s said, and ${parsed.length===1?"a gate was":`${parsed.length} gates were`} given: say one of them.`)}if(noGates||parsed.length>0)return parsed;const given=texts.
length===0?"No gate was given":`${texts.map(({origin})=>origin).join(" and ")} ${texts.length===1?"holds":"hold"} no gate`;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_GATES_MISSING",
`${given}. Say what the version must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.`)}function readFile(path){
try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).size>maxFileBytes)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`The gates file ${path} is larger than 1 MiB.`);return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path,"utf8")}catch(cause){
if(cause instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg)throw cause;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`The gates file ${path} cannot be read: ${cause instanceof Error?cause.message:String(cause)}`,
{cause})}}var promotionTag="mlflow-steps.promotion";var maxCharacters2=5e3;var states=["moving","held","undoing","undone","refused"];var verdicts=["passed","failed","inco\
nclusive","ungated"];function renderRecord(record){const short={...record,...record.actor===void 0?{}:{actor:record.actor.slice(0,100)},...record.pipeline===void 0?
{}:{pipeline:record.pipeline.slice(0,400)},...record.commit===void 0?{}:{commit:record.commit.slice(0,64)},gates:record.gates.map(each=>({gate:each.gate.slice(0,
120),candidate:each.candidate.slice(0,40),verdict:each.verdict}))};const byWeight=[...short.gates.filter(({verdict})=>verdict!=="passed"),...short.gates.filter(
({verdict})=>verdict==="passed")];let kept=Math.min(byWeight.length,100);for(;;){const gatesOmitted=byWeight.length-kept+(record.gatesOmitted??0);const gates=gatesOmitted===
0?short.gates:byWeight.slice(0,kept);const text2=renderAscii({...short,gates,...gatesOmitted===0?{}:{gatesOmitted}});if(text2.length<=maxCharacters2||kept===0)return text2;
kept-=1}}var renderAscii=value=>JSON.stringify(value).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`);function findRecord({
model,version,tags}){const text2=tags.get(promotionTag);const record=text2===void 0?void 0:parseRecord(text2);return record?.model===model&&record.version===version?
record:void 0}function parseRecord(text2){if(text2.length>maxCharacters2)return void 0;let root;try{root=JSON.parse(text2)}catch{return void 0}if(!isObject(root))
return void 0;const{id,model,version,target,time}=root;const state=states.find(each=>each===root["state"]);const verdict=verdicts.find(each=>each===root["verdic\
t"]);if(!isText(id)||!isText(model)||!isText(version)||!isText(target)||!isText(time))return void 0;if(state===void 0||verdict===void 0)return void 0;return{id,
state,model,version,target,verdict,time,gates:readGates2(root["gates"]),...readOptional(root)}}function readOptional(root){const{ungated,gatesOmitted,previousVersion,
previousStage,archivedPrevious,actor,pipeline,commit,undoneTime}=root;return{...ungated===true?{ungated}:{},...typeof gatesOmitted==="number"?{gatesOmitted}:{},
...isText(previousVersion)?{previousVersion}:{},...isText(previousStage)?{previousStage}:{},...typeof archivedPrevious==="boolean"?{archivedPrevious}:{},...isText(
actor)?{actor}:{},...isText(pipeline)?{pipeline}:{},...isText(commit)?{commit}:{},...isText(undoneTime)?{undoneTime}:{}}}var readGates2=value=>(Array.isArray(value)?
value:[]).flatMap(each=>{if(!isObject(each))return[];const{gate,candidate,verdict}=each;return isText(gate)&&isText(verdict)?[{gate,candidate:isText(candidate)?
candidate:"",verdict}]:[]});var isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);var isText=value=>typeof value==="string"&&value!==
"";var stages=["None","Staging","Production","Archived"];function parseTarget(text2){if(text2.startsWith("@"))return{kind:"alias",alias:parseAlias(text2.slice(1))};
const stage=stages.find(each=>each.toLowerCase()===text2.toLowerCase());if(stage!==void 0)return{kind:"stage",stage};const near=nearestName(text2.toLowerCase(),
stages.map(each=>each.toLowerCase()));const meant=stages.find(each=>each.toLowerCase()===near);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_STAGE_UNKNOWN",`MLflow has no stage "${text2}\
": it has ${stages.join(", ")}. ${meant?`Did you mean ${meant}?`:`Write @${text2} if an alias is meant.`}`)}function parseAlias(alias){const problem=alias===""?
"has no name after the @":alias.length>255?"is longer than 255 characters":!/^[\w-]+$/.test(alias)?"may hold letters, digits, _ and - only":/^(latest|v\d+)$/i.test(
alias)?"is reserved by MLflow (latest, v<number>)":void 0;if(problem!==void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`The alias "@${alias}" ${problem}.`);return alias}var showTarget=target=>target.
kind==="alias"?`@${target.alias}`:target.stage;var holdsTarget=(version,target,holder)=>target.kind==="stage"?version.stage.toLowerCase()===target.stage.toLowerCase():holder?.version===version.version;var findStanding=(version,target,holder)=>{const latest=findRecord(version);return{version,target,holder,latest,record:latest?.target===showTarget(target)?latest:
void 0}};var wasInterrupted=({record})=>record?.state==="moving"||record?.state==="undoing";function holdsAlready({version,target,holder},archivePrevious){if(!holdsTarget(
version,target,holder))return false;return target.kind==="alias"||!archivePrevious||holder?.version===version.version}function computeIntent(standing,decided,archivePrevious){
const{version,target,holder,record}=standing;const interrupted=wasInterrupted(standing)?record:void 0;const before=interrupted!==void 0&&holdsTarget(version,target,
holder)?interrupted:{...holder===void 0?{}:{previousVersion:holder.version},...target.kind==="stage"?{previousStage:version.stage,archivedPrevious:archivePrevious}:
{}};return{id:interrupted?.id??`p-${crypto.randomUUID()}`,state:"moving",model:version.model,version:version.version,target:showTarget(target),...decided,...before.
previousVersion===void 0?{}:{previousVersion:before.previousVersion},...before.previousStage===void 0?{}:{previousStage:before.previousStage},...before.archivedPrevious===
void 0?{}:{archivedPrevious:before.archivedPrevious},time:new Date().toISOString()}}async function moveTarget(mlflow,intent,target,archivePrevious){const{registry}=mlflow;
const{model,version}=intent;await writeRecord(mlflow,intent);if(target.kind==="alias")await registry.setAlias(model,target.alias,version);else await registry.transition(
model,version,target.stage,archivePrevious);await proveHeld(mlflow,intent,target,archivePrevious);const held={...intent,state:"held"};await writeRecord(mlflow,held);
return held}async function proveHeld({registry},{model,version},target,archivePrevious){const holder=await registry.holder(model,target);if(holder?.version===version)
return;if(target.kind==="stage"&&!archivePrevious){const{stage}=await registry.version(model,version);if(stage.toLowerCase()===target.stage.toLowerCase())return}
const by=holder===void 0?void 0:findRecord(holder);const who=[by?.actor===void 0?"":` by ${by.actor}`,by?.pipeline===void 0?"":` (${by.pipeline})`].join("");throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(
"E_PROMOTION_OVERTAKEN",`${model} version ${version} was moved to ${showTarget(target)}, and ${holder===void 0?"nobody holds it":`version ${holder.version} hold\
s it`} now: another promotion${who} overtook this one. Run the step again if this version shall have it.`)}var writeRecord=({registry},record)=>registry.setVersionTag(
record.model,record.version,promotionTag,renderRecord(record));async function readCandidate(mlflow,version,hasGates){if(version.status!=="READY"){const message=version.statusMessage===""?"":` (${version.statusMessage})`;return inDoubt(
`${name(version)} is ${version.status}${message}, not READY`)}if(!hasGates)return{metrics:new Map};if(version.runId==="")return inDoubt(`${name(version)} was re\
gistered without a run, so it has no metrics`);const run=await findRun(mlflow,version.runId);if(run===void 0)return inDoubt(`the run ${version.runId} of ${name(
version)} no longer exists`);if(run.deleted)return inDoubt(`the run ${run.id} of ${name(version)} is deleted`,run);if(run.status!=="FINISHED")return inDoubt(`th\
e run ${run.id} of ${name(version)} is ${run.status}, not FINISHED`,run);return{metrics:run.metrics}}var name=({model,version})=>`${model} version ${version}`;var inDoubt=(doubt,run)=>({
metrics:run?.metrics??new Map,doubt});async function findRun({runs},runId){try{return await runs.get(runId)}catch(thrown){if(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.
code==="E_RUN_NOT_FOUND")return void 0;throw thrown}}var promote=defineStep({name:"promote",title:"promote a version once its gates pass",description:"Decides gates on the metrics of a model version’s run. Where a\
ll pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved and the step is red.",
inputs:{...mlflowInputs,model:{kind:text,required:true,description:"The registered model."},version:{kind:integer(1),required:true,description:"The model versio\
n to promote."},to:{kind:text,required:true,description:"Where to: an @alias such as @champion, or the stage Staging or Production."},gates:{kind:text,description:"\
What the run’s metrics must reach, one gate a line: metric, one of < <= > >= == !=, number."},"gates-file":{kind:text,description:"A file with more gates: one\
 a line, or a YAML list of the same strings."},"no-gates":{kind:flag,default:"false",description:"Promote without any gate. It is recorded as ungated."},"archiv\
e-previous":{kind:flag,default:"true",description:"Archive what is in the stage, as MLflow does it. No matter for an alias."},"on-refusal":{kind:choice("fail","\
skip"),default:"fail",description:"Whether a refusal by the gates ends the step red, or green with the outcome skipped."}},outputs:{version:{kind:"small",description:"\
The version that was to be promoted."},"previous-version":{kind:"small",description:"The version that held the stage or alias before; empty where none did."},"p\
romotion-id":{kind:"small",description:"The id of the promotion, by which it can be undone."},report:{kind:"file",description:"Every gate with the value found, \
what was needed and the verdict, as JSON."}},example:"mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run({inputs:inputs2,
log,signal,pipeline,mlflow:connect,output,summarize}){const target=parsePromotionTarget(inputs2.to);const gates=readGates(inputs2.gates,inputs2["gates-file"],inputs2["\
no-gates"]);const archivePrevious=inputs2["archive-previous"];const name2=`${inputs2.model} version ${inputs2.version}`;const to=showTarget(target);output("vers\
ion",String(inputs2.version));const mlflow=await connect();const[version,holder]=await Promise.all([mlflow.registry.version(inputs2.model,String(inputs2.version)),
mlflow.registry.holder(inputs2.model,target)]);const standing=findStanding(version,target,holder);const candidate=await readCandidate(mlflow,version,gates.length>
0);const evaluation=evaluateGates(gates,candidate);const verdict=gates.length===0&&candidate.doubt===void 0?"ungated":evaluation.verdict;const decided={verdict,
gates:computeReport(evaluation),...gates.length===0?{ungated:true}:{},...describePipeline(pipeline)};const finish=(result,record2)=>{output("previous-version",record2?.
previousVersion??"");output("promotion-id",record2?.id??"");output("report",renderReport({model:version.model,version:version.version,target:to,...result,...decided,
record:record2}));summarize({kind:"heading",text:`Promotion of ${name2} to ${to}`},{kind:"paragraph",text:result.reason});if(gates.length>0)summarize(renderGateTable(
evaluation));return result};if(verdict==="failed"||verdict==="inconclusive"){await recordRefusal(mlflow,standing,decided,log);const reason=`${name2} was not pro\
moted to ${to}: ${describeRefusal(evaluation)}. ${describeHolder(standing)}`;return finish(inputs2["on-refusal"]==="skip"?{outcome:"skipped",reason}:{outcome:refusalOf(
evaluation),code:codeOf(evaluation),reason})}if(holdsAlready(standing,archivePrevious)&&!wasInterrupted(standing)){return finish({outcome:"unchanged",reason:`${name2}\
 holds ${to} already.`},standing.record)}signal.throwIfAborted();log.progress(`Moving ${to} to ${name2}`);const record=await moveTarget(mlflow,computeIntent(standing,
decided,archivePrevious),target,archivePrevious);const instead=record.previousVersion===void 0?"which nobody held before":`in place of version ${record.previousVersion}`;
const why=verdict==="ungated"?"without any gate (--no-gates)":`${gates.length===1?"its gate":`all ${gates.length} gates`} passed`;return finish({outcome:"done",
reason:`${name2} holds ${to}, ${instead}: ${why}.`},record)}});function parsePromotionTarget(text2){const target=parseTarget(text2);if(target.kind==="stage"&&(target.
stage==="None"||target.stage==="Archived")){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`${target.stage} is no stage to promote to: give Staging, Production or an @alias.`)}return target}
var describePipeline=({actor,link,commit})=>({...actor===void 0?{}:{actor},...link===void 0?{}:{pipeline:link},...commit===void 0?{}:{commit}});var refusalOf=({
verdict})=>verdict==="failed"?"refused":"inconclusive";var codeOf=({verdict})=>verdict==="failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function describeHolder(standing){
const{holder,version,target}=standing;if(holdsAlready(standing,false))return`It held ${showTarget(target)} before, and still does.`;if(holder===void 0)return`No\
body holds ${showTarget(target)}.`;return holder.version===version.version?"":`${showTarget(target)} stays with version ${holder.version}.`}async function recordRefusal(mlflow,standing,decided,log){
if(standing.latest!==void 0&&standing.latest.state!=="refused"&&standing.latest.state!=="undone")return;try{await writeRecord(mlflow,{...computeIntent(standing,
decided,false),state:"refused"})}catch(thrown){if(!(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg))throw thrown;log.warn(`The refusal could not be recorded on the version: ${thrown.
message}`)}}var renderReport=({record,...report})=>JSON.stringify({...report,promotionId:record?.id,previousVersion:record?.previousVersion,time:record?.time},void 0,
2);async function findModel(mlflow,run,artifactPath){const path=(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSlashes */ .uT)(artifactPath);const files=await mlflow.artifacts.listOfRun(run.id,path);if(files.some(file=>file.
path===(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(path,"MLmodel"))){return{source:(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(run.artifactUri.replace(/\/+$/,""),path)}}const loggedModels=await mlflow.runs.loggedModels(run);const named=loggedModels.
filter(model=>model.name===path);const stepOf=id=>run.loggedModelIds.indexOf(id);const newest=named.sort((a,b)=>stepOf(a.id)-stepOf(b.id)).at(-1);if(newest===void 0){
const has=await describeModels(mlflow,run,loggedModels.map(model=>model.name));throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Run ${run.id} has no model at "${path}\
". ${has} See ${mlflow.runUrl(run)}`)}if(newest.status!==""&&newest.status!=="LOGGED_MODEL_READY"){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Model "${path}" of\
 run ${run.id} was not logged completely (${newest.status}). See ${mlflow.runUrl(run)}`)}return{source:`models:/${newest.id}`,modelId:newest.id}}async function describeModels(mlflow,run,loggedNames){
const names=[...new Set([...loggedNames,...readLogModelHistory(run)])];if(names.length>0)return`It has models at ${names.map(name2=>`"${name2}"`).join(", ")}: n\
ame one as artifact-path.`;const root=await mlflow.artifacts.listOfRun(run.id,"");const entries=root.slice(0,20).map(file=>file.isDirectory?`${file.path}/`:file.
path);return`It has logged no model at all${entries.length>0?`, only ${entries.join(", ")}`:" and no artifacts"}.`}function readLogModelHistory(run){try{const history=JSON.
parse(run.tags.get("mlflow.log-model.history")??"[]");if(!Array.isArray(history))return[];const paths=history.map(entry=>typeof entry==="object"&&entry!==null&&
"artifact_path"in entry?entry.artifact_path:"");return paths.filter(path=>typeof path==="string"&&path!=="")}catch{return[]}}var maxDeployYamlBytes=(/* unused pure expression or super */ null && (1024*1024));var failedStatus="FAILED_REGISTRATION";var firstPollMs=500;var lastPollMs=5e3;var register=defineStep({name:"register",title:"register a run's model as a versio\
n",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the ve\
rsion is READY.",inputs:{...mlflowInputs,model:{kind:text,required:true,description:"The registered model; created where there is none."},"run-id":{kind:text,required:true,
description:"The run that logged the model."},"artifact-path":{kind:text,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_m\
odel was given."},tags:{kind:pairs,description:"Tags of the version."},timeout:{kind:duration,default:"10m",description:"How long to wait until the version is R\
EADY."}},outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it\
."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b0\
82f44db5f4ac39da3b7f363dca0cf",run:async context=>{const{inputs:inputs2,log,signal}=context;const mlflow=await context.mlflow();const run=await findRun2(mlflow,
inputs2["run-id"],log);const location=await findModel(mlflow,run,inputs2["artifact-path"]);const tags=inputs2.tags??new Map;const existing=await findVersion(mlflow,
inputs2.model,run,location);const{version,isOurs}=existing??await createOnce(mlflow,inputs2.model,run,location,tags,log);context.output("version",version.version);
context.output("source",version.source);context.output("created",String(isOurs));await waitUntilReady(mlflow,version,inputs2.timeout,signal,log);if(!isOurs)await completeTags(
mlflow,version,tags);const what=`version ${version.version} of "${inputs2.model}"`;context.summarize({kind:"heading",text:`${isOurs?"Registered":"Found"} ${what}`},
{kind:"table",header:["run","source"],rows:[[run.name||run.id,version.source]]});return isOurs?{outcome:"done",reason:`Registered ${what} from run ${run.id}.`}:
{outcome:"unchanged",reason:`Run ${run.id} is registered already as ${what}.`}}});async function findRun2(mlflow,runId,log){const run=await mlflow.runs.get(runId);
if(run.deleted)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_RUN_DELETED",`Run ${runId} is deleted. Restore it (\`mlflow runs restore --run-id ${runId}\`), or name another run.`);if(run.
status==="FAILED"||run.status==="KILLED")log.warn(`Run ${runId} ended as ${run.status}; its model is registered all the same.`);return run}async function findVersion(mlflow,model,run,{
source}){const versions=await mlflow.registry.versionsOfRun(model,run.id);const version=versions.find(each=>each.source===source&&each.status!==failedStatus);return version&&
{version,isOurs:false}}async function createOnce(mlflow,model,run,location,tags,log){await mlflow.registry.ensureModel(model);const created=await mlflow.registry.
createVersion({model,runId:run.id,tags,...location}).catch(async thrown=>{if(!(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg)||thrown.code!=="E_MLFLOW_UNREACHABLE")throw thrown;log.
warn(`${thrown.message} Looking whether the version was registered.`);const found=await findVersion(mlflow,model,run,location);if(found===void 0)throw thrown;return found.
version});const first=await findVersion(mlflow,model,run,location);if(first===void 0||Number(first.version.version)>=Number(created.version))return{version:created,
isOurs:true};log.warn(`Another step registered version ${first.version.version} from the same run meanwhile; version ${created.version} is taken back.`);await mlflow.
registry.deleteVersion(model,created.version);return first}async function waitUntilReady(mlflow,made,timeoutMs,signal,log){const endMs=performance.now()+timeoutMs;
const what=`version ${made.version} of "${made.model}"`;let version=made;for(let pollMs=firstPollMs;version.status!=="READY";pollMs=Math.min(2*pollMs,lastPollMs)){
if(version.status===failedStatus){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_REGISTRATION_FAILED",`MLflow could not register ${what}: ${version.statusMessage||"it does not say why"}\
.`)}if(performance.now()+pollMs>endMs){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_TIMEOUT",`After ${timeoutMs/1e3} s, ${what} is still ${version.status||"without a status"}. Run th\
e step again to wait on.`)}log.progress(`Waiting for ${what}: ${version.status||"no status yet"}`);await (0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(pollMs,signal);version=await mlflow.registry.version(
made.model,made.version)}}async function completeTags(mlflow,version,tags){for(const[key,value]of tags){if(version.tags.get(key)!==value)await mlflow.registry.setVersionTag(
version.model,version.version,key,value)}}var cleanupMs=2e3;var inputs={...mlflowInputs,experiment:{kind:text,required:true,description:"The experiment to run in; created where there is none."},"run-nam\
e":{kind:text,description:"The run's name; MLflow makes one up unless given."},tags:{kind:pairs,description:"Tags of the run."},command:{kind:command,required:true,
description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},
"working-directory":{kind:text,description:"Where the command runs; the current directory unless given."}};var train=defineStep({name:"train",title:"run a train\
ing command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, th\
e pipeline and who started it.",inputs,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-\
uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps \
train --experiment wine -- python train.py",run:async context=>{const{inputs:given,log,signal}=context;const mlflow=await context.mlflow();const experimentId=await mlflow.
runs.ensureExperiment(given.experiment);const name2=given["run-name"];const run=await mlflow.runs.create({experimentId,...name2===void 0?{}:{name:name2},tags:computeTags(
context.pipeline,given.tags),startTimeMs:Date.now()});context.output("run-id",run.id);context.output("artifact-uri",run.artifactUri);const url=mlflow.runUrl(run);
log.progress(`Run ${run.name||run.id}: ${url}`);const cwd=given["working-directory"];const[program,...args]=computeArgv(given.command);const env=computeEnvironment(
given,mlflow.trackingUri,run);const startedMs=performance.now();const exitCode=await context.runProgram(program,args,{env,...cwd===void 0?{}:{cwd}}).catch(async thrown=>{
await endAfterFailure(mlflow,run,signal.aborted?"KILLED":"FAILED",log);throw thrown});if(signal.aborted){await endAfterFailure(mlflow,run,"KILLED",log);throw signal.
reason}if(exitCode!==0){await endAfterFailure(mlflow,run,"FAILED",log);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_COMMAND_FAILED",`The training command ended with exit code ${exitCode}\
; its output says why. The run is FAILED: ${url}`)}await mlflow.runs.end(run.id,"FINISHED",Date.now());const seconds=((performance.now()-startedMs)/1e3).toFixed(
1);const finished=await mlflow.runs.get(run.id);context.output("metrics",renderMetrics(finished));context.summarize({kind:"heading",text:`Trained in experiment ${given.
experiment}`},{kind:"paragraph",text:`Run ${finished.name||run.id} took ${seconds} s: ${url}`},{kind:"table",header:["metric","value"],rows:[...finished.metrics.
values()].map(metric=>[metric.key,metric.text])});return{outcome:"done",reason:`Run ${finished.name||run.id} is FINISHED after ${seconds} s: ${url}`}}});function computeTags({
commit,link,actor},given=new Map){const facts=[["mlflow-steps.pipeline",link],["mlflow.source.git.commit",commit],["mlflow.user",actor]];const known=facts.flatMap(
([key,value])=>value===void 0||value===""?[]:[[key,value]]);return new Map([...known,...given])}var computeArgv=given=>given.kind==="program"?given.argv:["bash",
"--noprofile","--norc","-eo","pipefail","-c",given.text];function computeEnvironment(given,trackingUri,run){const optional={MLFLOW_TRACKING_USERNAME:given["trac\
king-username"],MLFLOW_TRACKING_PASSWORD:given["tracking-password"],MLFLOW_TRACKING_TOKEN:given["tracking-token"],MLFLOW_TRACKING_INSECURE_TLS:given["tracking-i\
nsecure-tls"]?"true":void 0,MLFLOW_TRACKING_SERVER_CERT_PATH:given["tracking-ca-file"],MLFLOW_TRACKING_CLIENT_CERT_PATH:given["tracking-client-cert-file"]};const set=Object.
entries(optional).filter(entry=>entry[1]!==void 0);return{...Object.fromEntries(set),MLFLOW_TRACKING_URI:trackingUri,MLFLOW_EXPERIMENT_ID:run.experimentId,MLFLOW_RUN_ID:run.
id}}async function endAfterFailure(mlflow,run,status,log){const server=status==="KILLED"?mlflow.forCleanup(cleanupMs):mlflow;try{await server.runs.end(run.id,status,
Date.now())}catch(thrown){log.warn(`Run ${run.id} could not be ended as ${status}: ${thrown instanceof Error?thrown.message:String(thrown)}`)}}var renderMetrics=run=>JSON.
stringify(Object.fromEntries([...run.metrics.values()].map(({key,value,text:exact})=>[key,Number.isFinite(value)?value:exact])));var steps=[train,register,promote];var stepNames=steps.map(step=>step.name);var findStep=name2=>steps.find(step=>step.name===name2);var configFileName="mlflow-steps.yaml";var maxConfigBytes=256*1024;async function readConfig(path,step,stepNames2){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))return new Map;if((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(
path).size>maxConfigBytes)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is larger than 256 KiB.`);const{parse}=await __webpack_require__.e(/* import() */ 293).then(__webpack_require__.bind(__webpack_require__, 293));let root;
try{root=parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path,"utf8"),{maxAliasCount:10})}catch(cause){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is not valid YAML: ${cause instanceof Error?
cause.message:String(cause)}`,{cause})}const config=new Map;const take=(mapping,where)=>{if(mapping===null||mapping===void 0)return;if(typeof mapping!=="object"||
Array.isArray(mapping)){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${where} must be a mapping of input names to values.`)}for(const[key,value]of Object.entries(mapping)){
if(stepNames2.includes(key))continue;if(step.inputs[key]?.secret){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${where} holds the secret ${key}. Give it as ${variableOf(
key)} instead.`)}config.set(key,Array.isArray(value)?value.join("\n"):String(value))}};take(root,path);if(typeof root==="object"&&root!==null)take(Object.entries(
root).find(([key])=>key===step.name)?.[1],`${path}: ${step.name}`);return config}function findText(name2,definition,given,env,config){const candidates=[given.texts.
get(name2),env[variableOf(name2)],...(definition.variables??[]).map(variable=>env[variable]),config.get(name2),definition.default];return candidates.find(candidate=>candidate!==
void 0&&candidate.trim()!=="")}function findSecrets(definitions,given,env){return Object.entries(definitions).filter(([,definition])=>definition.secret).map(([name2,
definition])=>findText(name2,definition,given,env,new Map)).filter(secret=>secret!==void 0)}function howToGive(name2,definition){if(definition.kind.isCommand)return"\
the command, after --";const variable=definition.variables?.[0]??variableOf(name2);return definition.secret?variable:`${flagOf(name2)} (or ${variable})`}function parseInputs(definitions,given,env,config){
const problems=[...given.problems];const values={};for(const[name2,definition]of Object.entries(definitions)){if(definition.kind.isCommand&&given.program){values[name2]=
given.program;continue}const raw=findText(name2,definition,given,env,config);if(raw===void 0){if(definition.required)problems.push(`missing: ${howToGive(name2,definition)}\
. ${definition.description}`);continue}try{values[name2]=definition.kind.parse(raw.trim())}catch(thrown){if(!(thrown instanceof InputProblem))throw thrown;problems.
push(`${name2}: ${thrown.message}`)}}if(problems.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",problems.length===1?String(problems[0]):`${problems.length} inputs are \
wrong:
${problems.map(each=>`  - ${each}`).join("\n")}`)}return values}function describeUnknown(name2,known){const near=nearestName(name2,known);return`unknown input ${flagOf(
name2)}${near?`; did you mean ${flagOf(near)}?`:""}`}var shortestSecret=3;var Redaction=class{#secrets=new Set;add(secret){for(const part of[secret,...secret.split(/\r?\n/)]){if(part.trim().length>=shortestSecret)
this.#secrets.add(part)}}redact=text2=>{let result=text2;for(const secret of this.#secrets)result=result.replaceAll(secret,"***");return result}};async function runStep(step,host){const redaction=new Redaction;const outputs=new Map;const summary=[];const given=host.readInputs(step);for(const secret of findSecrets(
step.inputs,given,host.env)){host.mask(secret);redaction.add(secret)}let result;let error;try{result=await runWithClients(step,host,given,redaction,outputs,summary)}catch(thrown){
error=endingError(thrown,host.signal);result={outcome:error.outcome,code:error.code,reason:redaction.redact(error.message)}}const exitCode=error?.exit??("code"in
result?_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .errorClasses */ .nU[result.code].exit:0);outputs.set("outcome",result.outcome);outputs.set("reason",redaction.redact(result.reason));await host.finish({step,result:{
...result,reason:redaction.redact(result.reason)},exitCode,...error?{error}:{},outputs:new Map([...outputs].map(([name2,value])=>[name2,redaction.redact(value)])),
summary:redactSummary(summary,redaction)});return exitCode}function endingError(thrown,signal){const wasToldByStep=thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E\
_CANCELLED";return (0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .toStepError */ .uQ)(signal.aborted&&!wasToldByStep?signal.reason:thrown)}async function runWithClients(step,host,given,redaction,outputs,summary){const config=await readConfig(
configFileName,step,stepNames);const inputs2=parseInputs(step.inputs,given,host.env,config);const log=redactLog(host.log,redaction);let mlflow;let cluster;const context={
inputs:inputs2,log,signal:host.signal,pipeline:host.pipeline,runProgram:host.runProgram,mlflow:()=>mlflow??=connectToMlflow(parseInputs(mlflowInputs,given,host.
env,config),host,log),cluster:()=>cluster??=connectToCluster(parseInputs(clusterInputs,given,host.env,config),host,log),output:(name2,value)=>outputs.set(name2,
value),summarize:(...blocks)=>summary.push(...blocks)};try{return await step.run(context)}finally{const connected=await Promise.allSettled([mlflow,cluster]);for(const each of connected)
if(each.status==="fulfilled")each.value?.close()}}async function connectToMlflow(inputs2,host,log){const{connectMlflow}=await __webpack_require__.e(/* import() */ 624).then(__webpack_require__.bind(__webpack_require__, 624));
return connectMlflow(inputs2,host.env,host.signal,log)}async function connectToCluster(inputs2,host,log){const{connectCluster}=await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 342));
return connectCluster(inputs2,host.env,host.signal,log)}var redactLog=(log,{redact})=>({progress:message=>log.progress(redact(message)),warn:message=>log.warn(redact(
message)),foreign:(title,text2)=>log.foreign(redact(title),redact(text2))});function redactSummary(summary,{redact}){return summary.map(block=>{switch(block.kind){case"\
table":return{...block,header:block.header.map(redact),rows:block.rows.map(row=>row.map(redact))};case"log":return{...block,title:redact(block.title),text:redact(
block.text)};case"heading":case"paragraph":return{...block,text:redact(block.text)}}})}var graceMs=5e3;var createRunProgram=(signal,env,stdio)=>(program,args,options)=>new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.spawn)(program,args,{stdio,detached:true,
env:{...env,...options.env},...options.cwd===void 0?{}:{cwd:options.cwd}});const killGroup=name2=>{if(child.pid===void 0)return;try{process.kill(-child.pid,name2)}catch{}};
let killTimer;const onAbort=()=>{killGroup("SIGTERM");killTimer=setTimeout(()=>killGroup("SIGKILL"),graceMs)};const settle=()=>{signal.removeEventListener("abor\
t",onAbort);clearTimeout(killTimer)};child.once("error",cause=>{settle();const why=cause.code==="ENOENT"?"there is no such program or working directory":cause.message;
reject(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`Cannot run ${program}: ${why}.`,{cause}))});child.once("close",(code,killedBy)=>{settle();if(signal.aborted)killGroup("SIGKILL");
resolve(code??128+(killedBy===null?0:node_os__WEBPACK_IMPORTED_MODULE_4__.constants.signals[killedBy]))});if(signal.aborted)onAbort();else signal.addEventListener("abort",onAbort,{once:true})});function createStopSignal(){const controller=new AbortController;const listen=(name2,exit)=>{process.on(name2,()=>{if(controller.signal.aborted)process.exit(exit);
controller.abort(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CANCELLED",`Cancelled by ${name2}.`,{exit}))})};listen("SIGINT",130);listen("SIGTERM",143);return controller.signal}


/***/ })

};
