export const id = 547;
export const ids = [547];
export const modules = {

/***/ 7353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ loadStep),
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   VU: () => (/* binding */ createStopSignal),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   gV: () => (/* binding */ loadSteps),
/* harmony export */   s2: () => (/* binding */ createRunProgram)
/* harmony export */ });
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
var loaders=new Map([["train",async()=>(await __webpack_require__.e(/* import() */ 318).then(__webpack_require__.bind(__webpack_require__, 1318))).train],["register",async()=>(await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 2190))).register],
["promote",async()=>(await Promise.all(/* import() */[__webpack_require__.e(539), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 2228))).promote],["render",async()=>(await Promise.all(/* import() */[__webpack_require__.e(551), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 1386))).render],["deploy",async()=>(await Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(551), __webpack_require__.e(354), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 7891))).
deploy],["undeploy",async()=>(await __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 8052))).undeploy],["pipeline",async()=>(await Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(551), __webpack_require__.e(354), __webpack_require__.e(539), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 6412))).pipeline]]);
var stepNames=[...loaders.keys()];var loadStep=async name=>loaders.get(name)?.();async function loadSteps(){const steps=[];for(const load of loaders.values())steps.
push(await load());return steps}var configFileName="mlflow-steps.yaml";var maxConfigBytes=256*1024;async function readConfig(path,step,stepNames2){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))return new Map;if((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(
path).size>maxConfigBytes)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is larger than 256 KiB.`);const{parse}=await Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(833)]).then(__webpack_require__.bind(__webpack_require__, 8833));let root;
try{root=parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path,"utf8"),{maxAliasCount:10})}catch(cause){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is not valid YAML: ${cause instanceof Error?
cause.message:String(cause)}`,{cause})}const config=new Map;const take=(mapping,where)=>{if(mapping===null||mapping===void 0)return;if(typeof mapping!=="object"||
Array.isArray(mapping)){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${where} must be a mapping of input names to values.`)}for(const[key,value]of Object.entries(mapping)){
if(stepNames2.includes(key))continue;if(step.inputs[key]?.secret){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CONFIG_FILE",`${where} holds the secret ${key}. Give it as ${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(
key)} instead.`)}config.set(key,Array.isArray(value)?value.join("\n"):String(value))}};take(root,path);if(typeof root==="object"&&root!==null)take(Object.entries(
root).find(([key])=>key===step.name)?.[1],`${path}: ${step.name}`);return config}function findText(name,definition,given,env,config){const candidates=[given.texts.
get(name),env[(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name)],...(definition.variables??[]).map(variable=>env[variable]),config.get(name),definition.default];return candidates.find(candidate=>candidate!==
void 0&&candidate.trim()!=="")}function findSecrets(definitions,given,env){return Object.entries(definitions).filter(([,definition])=>definition.secret).map(([name,
definition])=>findText(name,definition,given,env,new Map)).filter(secret=>secret!==void 0)}function howToGive(name,definition){if(definition.kind.isCommand)return"\
the command, after --";const variable=definition.variables?.[0]??(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name);return definition.secret?variable:`${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(name)} (or ${variable})`}function parseInputs(definitions,given,env,config){
const problems=[...given.problems];const values={};for(const[name,definition]of Object.entries(definitions)){if(definition.kind.isCommand&&given.program){values[name]=
given.program;continue}const raw=findText(name,definition,given,env,config);if(raw===void 0){if(definition.required)problems.push(`missing: ${howToGive(name,definition)}\
. ${definition.description}`);continue}try{values[name]=definition.kind.parse(raw.trim())}catch(thrown){if(!(thrown instanceof _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S7))throw thrown;problems.
push(`${name}: ${thrown.message}`)}}if(problems.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",problems.length===1?String(problems[0]):`${problems.length} inputs are w\
rong:
${problems.map(each=>`  - ${each}`).join("\n")}`)}return values}function describeUnknown(name,known){const near=(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(name,known);return`unknown input ${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(
name)}${near?`; did you mean ${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(near)}?`:""}`}var shortestSecret=3;var Redaction=class{#secrets=new Set;add(secret){for(const part of[secret,...secret.split(/\r?\n/)]){if(part.trim().length>=shortestSecret)
this.#secrets.add(part)}}redact=text=>{let result=text;for(const secret of this.#secrets)result=result.replaceAll(secret,"***");return result}};async function runStep(step,host){const redaction=new Redaction;const outputs=new Map;const summary=[];const given=host.readInputs(step);for(const secret of findSecrets(
step.inputs,given,host.env)){host.mask(secret);redaction.add(secret)}let result;let error;try{result=await runWithClients(step,host,given,redaction,outputs,summary)}catch(thrown){
error=endingError(thrown,host.signal);result={outcome:error.outcome,code:error.code,reason:redaction.redact(error.message)}}const exitCode=error?.exit??("code"in
result?_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .errorClasses */ .nU[result.code].exit:0);outputs.set("outcome",result.outcome);outputs.set("reason",redaction.redact(result.reason));await host.finish({step,result:{
...result,reason:redaction.redact(result.reason)},exitCode,...error?{error}:{},outputs:new Map([...outputs].map(([name,value])=>[name,redaction.redact(value)])),
summary:redactSummary(summary,redaction)});return exitCode}function endingError(thrown,signal){const wasToldByStep=thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E\
_CANCELLED";return (0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .toStepError */ .uQ)(signal.aborted&&!wasToldByStep?signal.reason:thrown)}async function runWithClients(step,host,given,redaction,outputs,summary){const config=await readConfig(
configFileName,step,stepNames);const inputs=parseInputs(step.inputs,given,host.env,config);const log=redactLog(host.log,redaction);const ended=new AbortController;
const signal=AbortSignal.any([host.signal,ended.signal]);let mlflow;let cluster;const context={inputs,log,signal:host.signal,pipeline:host.pipeline,runProgram:host.
runProgram,mlflow:()=>mlflow??=connectToMlflow(parseInputs(_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflowInputs */ .hI,given,host.env,config),host,signal,log),cluster:()=>cluster??=connectToCluster(parseInputs(
_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterInputs */ .g$,given,host.env,config),host,signal,log),output:(name,value)=>outputs.set(name,value),summarize:(...blocks)=>summary.push(...blocks)};try{return await step.
run(context)}finally{ended.abort(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CANCELLED","The step has ended."));const connected=await Promise.allSettled([mlflow,cluster]);for(const each of connected)
if(each.status==="fulfilled")each.value?.close()}}async function connectToMlflow(inputs,host,signal,log){const{connectMlflow}=await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 6656));
return connectMlflow(inputs,host.env,signal,log)}async function connectToCluster(inputs,host,signal,log){const{connectCluster}=await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 1946));
return connectCluster(inputs,host.env,signal,log)}var redactLog=(log,{redact})=>({progress:message=>log.progress(redact(message)),warn:message=>log.warn(redact(
message)),foreign:(title,text)=>log.foreign(redact(title),redact(text))});function redactSummary(summary,{redact}){return summary.map(block=>{switch(block.kind){case"\
table":return{...block,header:block.header.map(redact),rows:block.rows.map(row=>row.map(redact))};case"log":return{...block,title:redact(block.title),text:redact(
block.text)};case"heading":case"paragraph":return{...block,text:redact(block.text)}}})}var graceMs=5e3;var createRunProgram=(signal,env,stdio)=>async(program,args,options)=>{const{spawn}=await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));return new Promise((resolve,reject)=>{
const child=spawn(program,args,{stdio,detached:true,env:{...env,...options.env},...options.cwd===void 0?{}:{cwd:options.cwd}});const killGroup=name=>{if(child.pid===
void 0)return;try{process.kill(-child.pid,name)}catch{}};let killTimer;const onAbort=()=>{killGroup("SIGTERM");killTimer=setTimeout(()=>killGroup("SIGKILL"),graceMs)};
const settle=()=>{signal.removeEventListener("abort",onAbort);clearTimeout(killTimer)};child.once("error",cause=>{settle();const why=cause.code==="ENOENT"?"ther\
e is no such program or working directory":cause.message;reject(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`Cannot run ${program}: ${why}.`,{cause}))});child.once("close",(code,killedBy)=>{
settle();if(signal.aborted)killGroup("SIGKILL");resolve(code??128+(killedBy===null?0:node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals[killedBy]))});if(signal.aborted)onAbort();else signal.addEventListener(
"abort",onAbort,{once:true})})};function createStopSignal(){const controller=new AbortController;const listen=(name,exit)=>{process.on(name,()=>{if(controller.signal.aborted)process.exit(exit);
controller.abort(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_CANCELLED",`Cancelled by ${name}.`,{exit}))})};listen("SIGINT",130);listen("SIGTERM",143);return controller.signal}


/***/ }),

/***/ 8714:
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

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   F2: () => (/* binding */ manifestInputs),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   gI: () => (/* binding */ actionVariableOf),
/* harmony export */   hI: () => (/* binding */ mlflowInputs),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   wO: () => (/* binding */ versionInputs)
/* harmony export */ });
var flagOf=name=>`--${name}`;var variableOf=name=>`MLFLOW_STEPS_${name.replaceAll("-","_").toUpperCase()}`;var actionVariableOf=name=>`INPUT_${name.replaceAll("\
 ","_").toUpperCase()}`;function computeDistance(from,to){const rows=[Array.from({length:to.length+1},(_,column)=>column)];const at=(row,column)=>rows[row]?.[column]??
Number.POSITIVE_INFINITY;for(let row=1;row<=from.length;row+=1){const current=[row];rows.push(current);for(let column=1;column<=to.length;column+=1){const isSame=from[row-
1]===to[column-1];const isSwap=from[row-1]===to[column-2]&&from[row-2]===to[column-1];current.push(Math.min(at(row-1,column-1)+(isSame?0:1),at(row-1,column)+1,at(
row,column-1)+1,isSwap?at(row-2,column-2)+1:Number.POSITIVE_INFINITY))}}return at(from.length,to.length)}function nearestName(word,candidates){const limit=Math.
max(2,Math.floor(word.length/3));const ranked=candidates.map(candidate=>({candidate,distance:computeDistance(word,candidate)})).filter(({distance})=>distance<=limit).
sort((a,b)=>a.distance-b.distance||computeLengthGap(word,a.candidate)-computeLengthGap(word,b.candidate));return ranked[0]?.candidate}var computeLengthGap=(one,other)=>Math.
abs(one.length-other.length);var InputProblem=class extends Error{name="InputProblem"};var text={label:"text",parse:raw=>raw};function integer(minimum,maximum=Number.MAX_SAFE_INTEGER){const range=maximum===
Number.MAX_SAFE_INTEGER?`from ${minimum}`:`from ${minimum} to ${maximum}`;return{label:`integer ${range}`,parse:raw=>{const value=Number(raw);if(!/^-?\d+$/.test(
raw)||value<minimum||value>maximum)throw new InputProblem(`expected a whole number ${range}, got "${raw}"`);return value}}}var flag={label:"true or false",isFlag:true,
parse:raw=>{if(/^(true|yes|on|1)$/i.test(raw))return true;if(/^(false|no|off|0)$/i.test(raw))return false;throw new InputProblem(`expected true or false, got "${raw}\
"`)}};var choice=(...choices)=>({label:choices.join(", "),parse:raw=>{const found=choices.find(each=>each===raw);if(found!==void 0)return found;const near=nearestName(
raw,choices);throw new InputProblem(`expected ${choices.join(", ")}, got "${raw}"${near?`; did you mean ${near}?`:""}`)}});var unitMs={ms:1,s:1e3,m:6e4,h:36e5};
var duration={label:"duration such as 90s, 20m, 1h30m",parse:raw=>{const parts=[...raw.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];const totalMs=parts.reduce((sum,[
,amount,unit])=>sum+Number(amount)*(unitMs[unit??""]??Number.NaN),0);if(parts.map(([whole])=>whole).join("")!==raw||!(totalMs>0)){throw new InputProblem(`expect\
ed a duration such as 90s, 20m or 1h30m, got "${raw}"`)}return totalMs}};var pairs={label:"key=value, one a line or separated by commas",isRepeatable:true,parse:raw=>{
const entries=raw.split(/[\n,]/).map(each=>each.trim()).filter(Boolean);return new Map(entries.map(entry=>{const equals=entry.indexOf("=");if(equals<1)throw new InputProblem(
`expected key=value, got "${entry}"`);return[entry.slice(0,equals).trim(),entry.slice(equals+1).trim()]}))}};var textLines={label:"one a line",isRepeatable:true,
parse:raw=>raw};var command={label:"command",isCommand:true,parse:raw=>({kind:"script",text:raw})};var mlflowInputs={"tracking-uri":{kind:text,required:true,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-u\
sername":{kind:text,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:text,secret:true,description:"\
Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:text,secret:true,description:"Bearer token; user name and pas\
sword win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:flag,default:"false",description:"Accept any certificate of MLflow's. For\
 tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:text,description:"PEM file with the certificate authorities to trust for MLfl\
ow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:text,description:"PEM file with a client certificate and its key, for mut\
ual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}};var clusterInputs={kubeconfig:{kind:text,description:"The kubeconfig file; without one, t\
he service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:text,description:"The kubeconfig's context; its current one unless giv\
en."},namespace:{kind:text,description:"The namespace; the context's own unless given."}};var versionInputs={model:{kind:text,required:true,description:"The reg\
istered model."},version:{kind:integer(1),description:"The model version. Either this or `at`."},at:{kind:text,description:"The stage or @alias whose version is\
 meant, such as @champion or Production."}};var manifestInputs={name:{kind:text,description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unle\
ss given."},"model-uri-map":{kind:textLines,description:"Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow\
-artifacts:/=s3://bucket/prefix."}};


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   Y: () => (/* binding */ neutralize)
/* harmony export */ });
var escapes=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;var controls=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function neutralize(text){return text.replaceAll("\r\n","\n").replace(escapes,"").replace(controls,"�")}function cut(text,maxCharacters){if(text.length<=maxCharacters)
return text;return`${text.slice(0,maxCharacters)}… (${text.length-maxCharacters} more characters)`}


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

/***/ 7547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7353);
/* harmony import */ var _chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5459);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5498);
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8714);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);


var version="0.1.0";var hostFlags={output:{type:"string",value:"json",description:"Print one JSON object with all outputs on stdout."},"output-dir":{type:"string",value:"DIR",description:"\
Write one file an output into this directory."},help:{type:"boolean",value:"",description:"Show this help."}};function parseCommandLine(step,argv){const separator=argv.
indexOf("--");const own=separator<0?argv:argv.slice(0,separator);const program=separator<0?[]:argv.slice(separator+1);const flagNames=Object.entries(step.inputs).
filter(([,each])=>!each.secret&&!each.kind.isCommand);const known=new Map([...flagNames.map(([name,each])=>[name,each.kind.isFlag?"boolean":"string"]),...Object.
entries(hostFlags).map(([name,{type}])=>[name,type])]);const{tokens}=(0,node_util__WEBPACK_IMPORTED_MODULE_5__.parseArgs)({args:[...own],options:Object.fromEntries([...known].map(([name,type])=>[name,{type}])),
strict:false,allowPositionals:true,tokens:true});const texts=new Map;const problems=[];let afterUnknown=false;for(const token of tokens){if(token.kind==="positi\
onal"){if(!afterUnknown)problems.push(`unexpected argument "${token.value}"; inputs are given as --name value`);afterUnknown=false}if(token.kind!=="option")continue;
const name=token.rawName==="-h"?"help":token.name;afterUnknown=!known.has(name);const definition=step.inputs[name];if(definition?.secret){problems.push(`${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(
name)} is a secret, and process lists show flags: set ${definition.variables?.[0]??(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(name)} instead`)}else if(afterUnknown){problems.push((0,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnknown */ .Ee)(
name,[...known.keys()]))}else if(known.get(name)==="boolean"){texts.set(name,token.value??"true")}else if(token.value===void 0){problems.push(`${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name)} n\
eeds a value`)}else if(texts.has(name)){if(definition?.kind.isRepeatable)texts.set(name,`${texts.get(name)}
${token.value}`);else problems.push(`${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name)} is given twice`)}else{texts.set(name,token.value)}}const format=takeOut(texts,"output");if(format!==void 0&&
format!=="json")problems.push(`--output: expected json, got "${format}"`);const outputDir=takeOut(texts,"output-dir");const help=takeOut(texts,"help")!==void 0;
const[first,...rest]=program;const takesCommand=Object.values(step.inputs).some(({kind})=>kind.isCommand);if(first!==void 0&&!takesCommand)problems.push(`${step.
name} runs no command; leave out -- and what follows`);return{given:{texts,problems,...first===void 0?{}:{program:{kind:"program",argv:[first,...rest]}}},help,json:format===
"json",outputDir}}function takeOut(texts,name){const value=texts.get(name);texts.delete(name);return value}function renderTextSummary(summary){return summary.map(renderBlock).join("\n\n")}function renderBlock(block){switch(block.kind){case"heading":return block.text;case"\
paragraph":return block.text;case"table":return renderTable([block.header,...block.rows]);case"log":return`${block.title}
${block.text.split("\n").map(line=>`  | ${line}`).join("\n")}`}}function renderTable(rows){const widths=(rows[0]??[]).map((_,column)=>Math.max(...rows.map(row=>(row[column]??
"").length)));const renderRow=row=>`  ${widths.map((width2,column)=>(row[column]??"").padEnd(width2)).join("  ")}`.trimEnd();const[header,...body]=rows.map(renderRow);
return[header,`  ${widths.map(width2=>"-".repeat(width2)).join("  ")}`,...body].join("\n")}function createCliHost(commandLine,env){const signal=(0,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .createStopSignal */ .VU)();const startedMs=performance.now();const print=text=>{process.stderr.write(`${(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_8__/* .neutralize */ .Y)(
text)}
`)};const log={progress:message=>print(`${((performance.now()-startedMs)/1e3).toFixed(1).padStart(6)}s  ${message}`),warn:message=>print(`warning  ${message}`),
foreign:(title,text)=>print(`${title}
${text.split("\n").map(line=>`  | ${line}`).join("\n")}`)};return{env,log,signal,pipeline:readPipelineFacts(env),runProgram:(0,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunProgram */ .s2)(signal,env,["inheri\
t",2,2]),readInputs:()=>commandLine.given,mask:()=>void 0,finish:async ending=>{if(commandLine.outputDir!==void 0)writeOutputFiles(commandLine.outputDir,ending);
if(commandLine.json)process.stdout.write(`${JSON.stringify(Object.fromEntries(ending.outputs))}
`);else if(ending.step.prints!==void 0)process.stdout.write(ending.outputs.get(ending.step.prints)??"");if(ending.summary.length>0)print(`
${renderTextSummary(ending.summary)}
`);print(renderEnding(ending))}}}function renderEnding({step,result,error}){if(!("code"in result))return`${step.name}: ${result.outcome}. ${result.reason}`;const cause=result.
code==="E_UNEXPECTED"&&error?.cause instanceof Error?`
${error.cause.stack??""}`:"";return`${step.name}: ${result.outcome} [${result.code}] ${result.reason}${cause}`}function writeOutputFiles(directory,{outputs}){(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)(
directory,{recursive:true});for(const[name,value]of outputs)(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(directory,name),value)}function readPipelineFacts(env){const{MLFLOW_STEPS_PIPELINE_COMMIT:commit,
MLFLOW_STEPS_PIPELINE_LINK:link,MLFLOW_STEPS_PIPELINE_ACTOR:actor}=env;return{...commit?{commit}:{},...link?{link}:{},...actor?{actor}:{}}}var width=100;function renderProgramHelp(steps,version2){const longest=Math.max(...steps.map(({name})=>name.length));return`mlflow-steps ${version2}: train, reg\
ister, promote and deploy MLflow models, as steps of a pipeline.

Usage: mlflow-steps <step> --input value …
       mlflow-steps <step> --help

Steps:
${steps.map(({name,title})=>`  ${name.padEnd(longest)}  ${title}`).join("\n")}

Inputs come from flags, then from ${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)("<input>")} and the variables of MLflow and Kubernetes,
then from mlflow-steps.yaml in the working directory. People's text goes to stderr, --output json to stdout.

Exit codes: 0 done · 1 error · 2 invalid, do not retry · 3 refused by a gate · 4 rollout failed · 5 timeout
            6 unreachable or held by another, a retry makes sense · 130, 143 cancelled
`}function renderStepHelp(step){const takesCommand=Object.values(step.inputs).some(({kind})=>kind.isCommand);const inputs=Object.entries(step.inputs).filter(([,
{kind}])=>!kind.isCommand);const ofGroup=group=>inputs.filter(([name])=>name in group);const own=inputs.filter(([name])=>!(name in _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowInputs */ .hI)&&!(name in _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterInputs */ .g$));
const ranked=[...own.filter(([,{required}])=>required),...own.filter(([,{required}])=>!required)];const outputs=Object.entries({..._chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_1__/* .commonOutputs */ .e,...step.outputs});
return`mlflow-steps ${step.name}: ${step.title}

Usage: mlflow-steps ${step.name} --input value …${takesCommand?" -- program argument …":""}

${wrap(step.description,"")}

Example:
  ${step.example.trim().split("\n").join("\n  ")}
${renderInputs("Inputs",ranked)}${renderInputs("MLflow",ofGroup(_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .mlflowInputs */ .hI))}${renderInputs("Kubernetes",ofGroup(_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterInputs */ .g$))}
Outputs:
${outputs.map(([name,{description}])=>entry(name,description)).join("\n")}

Also:
${Object.entries(hostFlags).map(([name,each])=>entry(`${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name)} ${each.value}`.trim(),each.description)).join("\n")}
`}var renderInputs=(title,inputs)=>inputs.length===0?"":`
${title}:
${inputs.map(([name,definition])=>renderInput(name,definition)).join("\n")}
`;function renderInput(name,definition){const facts=[definition.required?"required":void 0,definition.default===void 0?void 0:`default: ${definition.default}`,definition.
kind.isFlag||definition.kind.label==="text"?void 0:definition.kind.label,definition.variables?`also ${definition.variables.join(", ")}`:void 0].filter(fact=>fact!==
void 0);const shown=definition.secret?`${(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(name)} (never a flag)`:(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name);return entry(shown,`${definition.description}${facts.length>0?` [${facts.
join("; ")}]`:""}`)}var entry=(name,description)=>`  ${name}
${wrap(description,"      ")}`;function wrap(text,indent){const lines=[];let line="";for(const word of text.split(/\s+/)){if(line!==""&&indent.length+line.length+
1+word.length>width){lines.push(indent+line);line=word}else{line=line===""?word:`${line} ${word}`}}return[...lines,indent+line].join("\n")}async function runCommandLine(argv,env){const[name,...rest]=argv;if(name==="--version"){process.stdout.write(`${version}
`);return 0}if(name===void 0||name==="--help"||name==="-h"||name==="help"){(name===void 0?process.stderr:process.stdout).write(renderProgramHelp(await (0,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSteps */ .gV)(),
version));return name===void 0?2:0}const step=await (0,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .loadStep */ .$w)(name);if(!step){const near=(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(name,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .stepNames */ .Ve);process.stderr.write(`mlflow-steps has no st\
ep ${JSON.stringify(name)}${near?`; did you mean ${near}?`:""}
Steps: ${_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .stepNames */ .Ve.join(", ")}. See mlflow-steps --help.
`);return 2}const commandLine=parseCommandLine(step,rest);if(commandLine.help){process.stdout.write(renderStepHelp(step));return 0}return (0,_chunk_CI73S56D_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .eg)(step,createCliHost(
commandLine,env))}var cli=async()=>void(process.exitCode=await runCommandLine(process.argv.slice(2),process.env));


/***/ })

};
