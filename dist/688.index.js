export const id = 688;
export const ids = [688];
export const modules = {

/***/ 9273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ manifestInputs),
/* harmony export */   g$: () => (/* binding */ clusterInputs),
/* harmony export */   hI: () => (/* binding */ mlflowInputs),
/* harmony export */   wO: () => (/* binding */ versionInputs)
/* harmony export */ });
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);
var mlflowInputs={"tracking-uri":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,required:true,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-u\
sername":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"User name for basic authentication.",variables:["MLFLOW_TRACKING_USERNAME"]},"tracking-password":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,secret:true,description:"\
Password for basic authentication.",variables:["MLFLOW_TRACKING_PASSWORD"]},"tracking-token":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,secret:true,description:"Bearer token; user name and pas\
sword win over it.",variables:["MLFLOW_TRACKING_TOKEN"]},"tracking-insecure-tls":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,default:"false",description:"Accept any certificate of MLflow's. For\
 tests only.",variables:["MLFLOW_TRACKING_INSECURE_TLS"]},"tracking-ca-file":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"PEM file with the certificate authorities to trust for MLfl\
ow.",variables:["MLFLOW_TRACKING_SERVER_CERT_PATH"]},"tracking-client-cert-file":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"PEM file with a client certificate and its key, for mut\
ual TLS with MLflow.",variables:["MLFLOW_TRACKING_CLIENT_CERT_PATH"]}};var clusterInputs={kubeconfig:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"The kubeconfig file; without one, t\
he service account of the pod that this runs in.",variables:["KUBECONFIG"]},context:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"The kubeconfig's context; its current one unless giv\
en."},namespace:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"The namespace; the context's own unless given."}};var versionInputs={model:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,required:true,description:"The reg\
istered model."},version:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1),description:"The model version. Either this or `at`."},at:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"The stage or @alias whose version is\
 meant, such as @champion or Production."}};var manifestInputs={name:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,description:"The name of the SeldonDeployment; metadata.name of deploy.yaml unle\
ss given."},"model-uri-map":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .textLines */ .Fy,description:"Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow\
-artifacts:/=s3://bucket/prefix."},protocol:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("seldon","v2","kfserving","tensorflow"),description:"The protocol of predictions, over spec.protocol of\
 deploy.yaml; seldon is V1."},xtype:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("DataFrame","ndarray"),description:"How a V1 MLFLOW_SERVER hands inputs to the model."},replicas:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(
1,1e4),description:"The replicas of each predictor."},image:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .imageName */ .tO,description:"The image of the container that serves this version."},"image-tag":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
description:"A tag of the registered model that names that image, such as deployment-image; where it is set, it wins over `image`."},set:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldSettings */ .IA,description:"\
Fields to set over deploy.yaml, `path=value`, one a line, such as spec.predictors[0].graph.logger.mode=all. A value is JSON where it is, else a text; all is che\
cked afterwards."},"default-template":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,default:"false",description:"Deploys a model that has no deploy.yaml as one MLFLOW_SERVER."},allow:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .allowLines */ .H3,
description:"What deploy.yaml may ask for that is refused otherwise, one a line, such as service-account=trainer or secret=bucket-credentials. Each refusal name\
s the entry to give."}};


/***/ }),

/***/ 6468:
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
/* harmony import */ var _chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4727);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);

var loaders=new Map([["train",async()=>(await __webpack_require__.e(/* import() */ 579).then(__webpack_require__.bind(__webpack_require__, 9579))).train],["register",async()=>(await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 4835))).register],
["promote",async()=>(await Promise.all(/* import() */[__webpack_require__.e(764), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 9842))).promote],["demote",async()=>(await __webpack_require__.e(/* import() */ 5).then(__webpack_require__.bind(__webpack_require__, 1005))).demote],["render",async()=>(await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 5752))).
render],["deploy",async()=>(await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(354), __webpack_require__.e(353), __webpack_require__.e(88)]).then(__webpack_require__.bind(__webpack_require__, 9088))).deploy],["rollback",async()=>(await Promise.all(/* import() */[__webpack_require__.e(354), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 3927))).rollback],["unde\
ploy",async()=>(await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 654))).undeploy],["pipeline",async()=>(await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(354), __webpack_require__.e(764), __webpack_require__.e(353), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 8483))).pipeline]]);var stepNames=[
...loaders.keys()];var loadStep=async name=>loaders.get(name)?.();async function loadSteps(){const steps=[];for(const load of loaders.values())steps.push(await load());
return steps}var configFileName="mlflow-steps.yaml";var maxConfigBytes=256*1024;async function readConfig(path,step,stepNames2){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(path))return new Map;if((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(
path).size>maxConfigBytes)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is larger than 256 KiB.`);const{parse}=await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 6379));let root;
try{root=parse((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(path,"utf8"),{maxAliasCount:10})}catch(cause){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is not valid YAML: ${cause instanceof Error?
cause.message:String(cause)}`,{cause})}const config=new Map;const take=(mapping,where)=>{if(mapping===null||mapping===void 0)return;if(typeof mapping!=="object"||
Array.isArray(mapping)){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_CONFIG_FILE",`${where} must be a mapping of input names to values.`)}for(const[key,value]of Object.entries(mapping)){
if(stepNames2.includes(key))continue;if(step.inputs[key]?.secret){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_CONFIG_FILE",`${where} holds the secret ${key}. Give it as ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(
key)} instead.`)}config.set(key,Array.isArray(value)?value.join("\n"):String(value))}};take(root,path);if(typeof root==="object"&&root!==null)take(Object.entries(
root).find(([key])=>key===step.name)?.[1],`${path}: ${step.name}`);return config}function findText(name,definition,given,env,config){const candidates=[given.texts.
get(name),env[(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(name)],...(definition.variables??[]).map(variable=>env[variable]),config.get(name),definition.default];return candidates.find(candidate=>candidate!==
void 0&&candidate.trim()!=="")}function findSecrets(definitions,given,env){return Object.entries(definitions).filter(([,definition])=>definition.secret).map(([name,
definition])=>findText(name,definition,given,env,new Map)).filter(secret=>secret!==void 0)}function howToGive(name,definition){if(definition.kind.isCommand)return"\
the command, after --";const variable=definition.variables?.[0]??(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(name);return definition.secret?variable:`${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(name)} (or ${variable})`}function parseInputs(definitions,given,env,config){
const problems=[...given.problems];const values={};for(const[name,definition]of Object.entries(definitions)){if(definition.kind.isCommand&&given.program){values[name]=
given.program;continue}const raw=findText(name,definition,given,env,config);if(raw===void 0){if(definition.required)problems.push(`missing: ${howToGive(name,definition)}\
. ${definition.description}`);continue}try{values[name]=definition.kind.parse(raw.trim())}catch(thrown){if(!(thrown instanceof _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S7))throw thrown;problems.
push(`${name}: ${thrown.message}`)}}if(problems.length>0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_INPUT",problems.length===1?String(problems[0]):`${problems.length} inputs are w\
rong:
${problems.map(each=>`  - ${each}`).join("\n")}`)}return values}function describeUnknown(name,known){const near=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(name,known);return`unknown input ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(
name)}${near?`; did you mean ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(near)}?`:""}`}var shortestSecret=3;var Redaction=class{#secrets=new Set;add(secret){for(const part of[secret,...secret.split(/\r?\n/)]){if(part.trim().length>=shortestSecret)
this.#secrets.add(part)}}redact=text=>{let result=text;for(const secret of this.#secrets)result=result.replaceAll(secret,"***");return result}};async function runStep(step,host){const redaction=new Redaction;const outputs=new Map;const summary=[];const comments=new Map;const given=host.readInputs(step);
for(const secret of findSecrets(step.inputs,given,host.env)){host.mask(secret);redaction.add(secret)}let result;let error;try{result=await runWithClients(step,host,
given,redaction,outputs,summary,comments)}catch(thrown){error=endingError(thrown,host.signal);result={outcome:error.outcome,code:error.code,reason:redaction.redact(
error.message)}}const exitCode=error?.exit??("code"in result?_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .errorClasses */ .nU[result.code].exit:0);outputs.set("outcome",result.outcome);outputs.set("reason",redaction.
redact(result.reason));await host.finish({step,result:{...result,reason:redaction.redact(result.reason)},exitCode,...error?{error}:{},outputs:new Map([...outputs].
map(([name,value])=>[name,redaction.redact(value)])),summary:redactSummary(summary,redaction),comments:[...comments.values()].map(comment=>({...comment,blocks:redactSummary(
comment.blocks,redaction)}))});return exitCode}function endingError(thrown,signal){const wasToldByStep=thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg&&thrown.code==="E_CANCELLED";
return (0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .toStepError */ .uQ)(signal.aborted&&!wasToldByStep?signal.reason:thrown)}async function runWithClients(step,host,given,redaction,outputs,summary,comments){const config=await readConfig(
configFileName,step,stepNames);const inputs=parseInputs(step.inputs,given,host.env,config);const log=redactLog(host.log,redaction);const ended=new AbortController;
const signal=AbortSignal.any([host.signal,ended.signal]);let mlflow;let cluster;const context={inputs,log,signal:host.signal,pipeline:host.pipeline,runProgram:host.
runProgram,mlflow:()=>mlflow??=connectToMlflow(parseInputs(_chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowInputs */ .hI,given,host.env,config),host,signal,log),cluster:()=>cluster??=connectToCluster(parseInputs(
_chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterInputs */ .g$,given,host.env,config),host,signal,log),output:(name,value)=>outputs.set(name,value),summarize:(...blocks)=>summary.push(...blocks),comment:(key,...blocks)=>{
const{"github-token":token}=parseInputs(_chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_0__/* .commentInputs */ .X,given,host.env,config);comments.set(JSON.stringify(key),{key,blocks,token})}};try{return await step.run(context)}finally{
ended.abort(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_CANCELLED","The step has ended."));const connected=await Promise.allSettled([mlflow,cluster]);for(const each of connected)if(each.status===
"fulfilled")each.value?.close()}}async function connectToMlflow(inputs,host,signal,log){const{connectMlflow}=await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 6128));return connectMlflow(
inputs,host.env,signal,log)}async function connectToCluster(inputs,host,signal,log){const{connectCluster}=await __webpack_require__.e(/* import() */ 620).then(__webpack_require__.bind(__webpack_require__, 620));return connectCluster(
inputs,host.env,signal,log)}var redactLog=(log,{redact})=>({progress:message=>log.progress(redact(message)),warn:message=>log.warn(redact(message)),foreign:(title,text)=>log.
foreign(redact(title),redact(text))});function redactSummary(summary,{redact}){return summary.map(block=>{switch(block.kind){case"table":return{...block,header:block.
header.map(redact),rows:block.rows.map(row=>row.map(redact))};case"log":return{...block,title:redact(block.title),text:redact(block.text)};case"heading":case"pa\
ragraph":return{...block,text:redact(block.text)}}})}var graceMs=5e3;var createRunProgram=(signal,env,stdio)=>async(program,args,options)=>{const{spawn}=await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));return new Promise((resolve,reject)=>{
const child=spawn(program,args,{stdio,detached:true,env:{...env,...options.env},...options.cwd===void 0?{}:{cwd:options.cwd}});const killGroup=name=>{if(child.pid===
void 0)return;try{process.kill(-child.pid,name)}catch{}};let killTimer;const onAbort=()=>{killGroup("SIGTERM");killTimer=setTimeout(()=>killGroup("SIGKILL"),graceMs)};
const settle=()=>{signal.removeEventListener("abort",onAbort);clearTimeout(killTimer)};child.once("error",cause=>{settle();const why=cause.code==="ENOENT"?"ther\
e is no such program or working directory":cause.message;reject(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_INPUT",`Cannot run ${program}: ${why}.`,{cause}))});child.once("close",(code,killedBy)=>{
settle();if(signal.aborted)killGroup("SIGKILL");resolve(code??128+(killedBy===null?0:node_os__WEBPACK_IMPORTED_MODULE_5__.constants.signals[killedBy]))});if(signal.aborted)onAbort();else signal.addEventListener(
"abort",onAbort,{once:true})})};function createStopSignal(){const controller=new AbortController;const listen=(name,exit)=>{process.on(name,()=>{if(controller.signal.aborted)process.exit(exit);
controller.abort(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_CANCELLED",`Cancelled by ${name}.`,{exit}))})};listen("SIGINT",130);listen("SIGTERM",143);return controller.signal}


/***/ }),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   YI: () => (/* binding */ neutralize),
/* harmony export */   xS: () => (/* binding */ quoteForeign)
/* harmony export */ });
var escapes=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;var controls=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function neutralize(text){return text.replaceAll("\r\n","\n").replace(escapes,"").replace(controls,"�")}function cut(text,maxCharacters){if(text.length<=maxCharacters)
return text;return`${text.slice(0,maxCharacters)}… (${text.length-maxCharacters} more characters)`}function quoteForeign(text,maxCharacters=500){const line=neutralize(
text.slice(0,4*maxCharacters)).replace(/[\s\ufffd]+/g," ").trim();return line.length>maxCharacters?`${line.slice(0,maxCharacters)}…`:line}


/***/ }),

/***/ 4727:
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
omoted."},E_GATES_INCONCLUSIVE:{outcome:"inconclusive",exit:3,meaning:"A gate could not be decided: the version was not promoted."},E_PROMOTION_NOT_FOUND:invalid(
"No version of the model has the record of this promotion."),E_PROMOTION_HELD:{outcome:"conflict",exit:6,meaning:"Another promotion of the model is under way."},
E_PROMOTION_OVERTAKEN:{outcome:"conflict",exit:6,meaning:"Another promotion moved the target meanwhile."},E_DEPLOY_YAML_MISSING:invalid("The model has no deploy\
.yaml in any of the places that are looked at."),E_DEPLOY_YAML_SYNTAX:invalid("deploy.yaml is not valid YAML."),E_DEPLOY_YAML_EMPTY:invalid("deploy.yaml has no \
content."),E_DEPLOY_YAML_DOCUMENTS:invalid("deploy.yaml holds more than one document."),E_DEPLOY_YAML_KIND:invalid("deploy.yaml describes another kind than Seld\
onDeployment."),E_DEPLOY_YAML_TOO_LARGE:invalid("deploy.yaml is larger than what is read."),E_DEPLOY_YAML_BOMB:invalid("deploy.yaml expands to far more than it \
holds (aliases or nesting)."),E_MANIFEST:invalid("The manifest breaks a rule that the cluster or this project has."),E_MODEL_URI:invalid("No model server can re\
ad the place where MLflow keeps the model."),E_MODEL_NOT_LOADABLE:invalid("The model server of the manifest cannot load the model."),E_NAME_TAKEN:invalid("The n\
ame belongs to another model or target, or to somebody else."),E_KUBECONFIG_MISSING:invalid("There is no kubeconfig, and this is not a pod."),E_KUBECONFIG_SYNTAX:invalid(
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

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ey: () => (/* binding */ setFields),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   H3: () => (/* binding */ allowLines),
/* harmony export */   IA: () => (/* binding */ fieldSettings),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   L9: () => (/* binding */ describeAllow),
/* harmony export */   OH: () => (/* binding */ renderAllow),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S7: () => (/* binding */ InputProblem),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gI: () => (/* binding */ actionVariableOf),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   wu: () => (/* binding */ isImage)
/* harmony export */ });
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3420);
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
parse:raw=>raw};var command={label:"command",isCommand:true,parse:raw=>({kind:"script",text:raw})};var allowKinds={namespace:true,"service-account":true,secret:true,implementation:true,capability:true,annotation:true,"host-path":true,"host-port":true,"host-ne\
twork":false,"host-pid":false,"host-ipc":false,privileged:false};var renderAllow=(kind,name="")=>allowKinds[kind]?`${kind}=${name}`:kind;var describeAllow=(kind,name="")=>`\
which a deploy.yaml may not ask for. If it may, say --allow ${quote(renderAllow(kind,name))}`;var quote=text2=>/^[\w./:=@-]+$/.test(text2)?text2:`'${text2.replaceAll(
"'",`'\\''`)}'`;var isAllowKind=text2=>Object.hasOwn(allowKinds,text2);var allowLines={label:"one a line",isRepeatable:true,parse:raw=>{const entries=raw.split(
"\n").map(each=>each.trim()).filter(Boolean);for(const entry of entries){const[kind="",name]=entry.split(/=(.*)/s);if(!isAllowKind(kind)){const near=nearestName(
kind,Object.keys(allowKinds));throw new InputProblem(`expected one of ${Object.keys(allowKinds).join(", ")}, got "${entry}"${near===void 0?"":`; did you mean ${near}\
?`}`)}if(allowKinds[kind]!==(name!==void 0&&name!==""))throw new InputProblem(`expected ${allowKinds[kind]?`${kind}=NAME`:`${kind} alone`}, got "${entry}"`)}return new Set(
entries)}};function showPath(path){const parts=path.map((part,index)=>{if(typeof part==="number")return`[${part}]`;if(/^[\w-]+$/.test(part))return index===0?part:`.${part}`;
return`[${JSON.stringify(part)}]`});return parts.join("")||"the document"}var maxSettings=100;var maxParts=20;var maxCharacters=4096;var example="as in spec.predictors[0].replicas=2 or metadata.labels['team']=red";var fieldSettings={label:"\
path=value, one a line",isRepeatable:true,parse:raw=>{const entries=raw.split("\n").map(each=>each.trim()).filter(Boolean);if(entries.length>maxSettings)throw new InputProblem(
`${entries.length} fields are set; ${maxSettings} at most: write them into deploy.yaml`);return entries.map(parseSetting)}};function parseSetting(entry){const path=[];
let rest=entry;while(!rest.startsWith("=")||path.length===0){const part=/^(?:\.?([A-Za-z_][\w-]*)|\[(\d{1,4})\]|\[(['"])([^'"\]]{1,253})\3\])/.exec(rest);const isFirst=path.
length===0;if(part===null||part[1]!==void 0&&part[0].startsWith(".")===isFirst||path.length>=maxParts)throw new InputProblem(`expected path=value, ${example}, g\
ot "${entry.slice(0,200)}"`);path.push(part[2]===void 0?part[1]??part[4]??"":Number(part[2]));rest=rest.slice(part[0].length).replace(/^\s+(?==)/,"")}const text2=rest.
slice(1).trim();if(text2.length>maxCharacters)throw new InputProblem(`the value of ${showPath(path)} has ${text2.length} characters; ${maxCharacters} at most`);
const[root,second]=path;const isOpen=path.length>1&&(root==="spec"||root==="metadata"&&path.length===3&&(second==="labels"||second==="annotations"));if(!isOpen)
throw new InputProblem(`${showPath(path)} cannot be set: only what is below spec, and single labels and annotations of metadata (the name and the namespace have\
 flags of their own)`);if(path.includes("__proto__"))throw new InputProblem(`${showPath(path)} is no field`);return{path,value:parseValue(text2)}}function parseValue(text2){
const parsed=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text2);if(parsed===void 0&&/^[[{"]/.test(text2))throw new InputProblem(`"${text2.slice(0,100)}" begins like JSON and is none`);return parsed===
void 0?text2:parsed}var setFields=(root,settings)=>settings.reduce((given,{path,value})=>{const changed=set(given,path,path,value);return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(changed)?changed:
given},root);function set(given,rest,path,value){const[part,...more]=rest;if(part===void 0)return typeof given==="string"&&(typeof value==="number"||typeof value===
"boolean")?String(value):value;const place=showPath(path.slice(0,path.length-rest.length));if(typeof part==="number"){const list=Array.isArray(given)?given:given===
void 0||given===null?[]:void 0;if(list===void 0)throw new InputProblem(`${showPath(path)} cannot be set: ${place} is no list`);if(part>list.length)throw new InputProblem(
`${showPath(path)} cannot be set: ${place} has ${list.length} entries`);return[...list.slice(0,part),set(list[part],more,path,value),...list.slice(part+1)]}if(given!==
void 0&&given!==null&&!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(given))throw new InputProblem(`${showPath(path)} cannot be set: ${place} is no mapping`);const mapping=given??{};return{...mapping,
[part]:set(Object.hasOwn(mapping,part)?mapping[part]:void 0,more,path,value)}}var isImage=text2=>text2.length<=512&&/^[A-Za-z0-9][\w.-]*(?:[:/@][\w.-]+)*$/.test(text2);var imageName={label:"container image",parse:raw=>{if(isImage(raw))return raw;
throw new InputProblem(`expected a container image such as registry.example/wine:3, got "${raw.slice(0,200)}"`)}};


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
var isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);function valueAt(value,...path){let current=value;for(const field of path){if(!isObject(
current)||!Object.hasOwn(current,field))return void 0;current=current[field]}return current}function textAt(value,...path){const found=valueAt(value,...path);return typeof found===
"string"?found:void 0}function numberAt(value,...path){const found=valueAt(value,...path);return typeof found==="number"&&Number.isFinite(found)?found:void 0}function objectsAt(value,...path){
const found=valueAt(value,...path);return Array.isArray(found)?found.filter(isObject):[]}function textsAt(value,...path){const found=valueAt(value,...path);return Array.
isArray(found)?found.filter(each=>typeof each==="string"):[]}function parseJson(body){try{return JSON.parse(body)}catch{return void 0}}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commentInputs)
/* harmony export */ });
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);
var commentInputs={comment:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,default:"false",description:"Keep one comment on the pull request up to date with the verdict: one a model, target and wor\
kflow. Where that cannot be done, the job summary says why."},"github-token":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,secret:true,description:"The token to comment with, such as `github.toke\
n` under the permission `pull-requests: write`.",variables:["GITHUB_TOKEN"]}};


/***/ })

};
