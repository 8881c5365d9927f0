export const id = 483;
export const ids = [483];
export const modules = {

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

/***/ 2516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ train)
/* harmony export */ });
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9273);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4727);

var cleanupMs=2e3;var inputs={..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_1__/* .mlflowInputs */ .hI,experiment:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,required:true,description:"The experiment to run in; created where there is none."},"run-nam\
e":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,description:"The run's name; MLflow makes one up unless given."},tags:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .pairs */ .AS,description:"Tags of the run."},command:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5,required:true,
description:"What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run."},
"working-directory":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,description:"Where the command runs; the current directory unless given."}};var train=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_0__/* .defineStep */ .o)({name:"train",title:"run a train\
ing command as an MLflow run",description:"Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, th\
e pipeline and who started it.",inputs,outputs:{"run-id":{kind:"small",description:"The run; set as soon as it exists, also when the command fails."},"artifact-\
uri":{kind:"small",description:"Where the run's artifacts lie."},metrics:{kind:"file",description:"The run's metrics as a JSON object."}},example:"mlflow-steps \
train --experiment wine -- python train.py",run:async context=>{const{inputs:given,log,signal}=context;const mlflow=await context.mlflow();const experimentId=await mlflow.
runs.ensureExperiment(given.experiment);const name=given["run-name"];const run=await mlflow.runs.create({experimentId,...name===void 0?{}:{name},tags:computeTags(
context.pipeline,given.tags),startTimeMs:Date.now()});context.output("run-id",run.id);context.output("artifact-uri",run.artifactUri);const url=mlflow.runUrl(run);
log.progress(`Run ${run.name||run.id}: ${url}`);const cwd=given["working-directory"];const[program,...args]=computeArgv(given.command);const env=computeEnvironment(
given,mlflow.trackingUri,run);const startedMs=performance.now();const exitCode=await context.runProgram(program,args,{env,...cwd===void 0?{}:{cwd}}).catch(async thrown=>{
await endAfterFailure(mlflow,run,signal.aborted?"KILLED":"FAILED",log);throw thrown});if(signal.aborted){await endAfterFailure(mlflow,run,"KILLED",log);throw signal.
reason}if(exitCode!==0){await endAfterFailure(mlflow,run,"FAILED",log);throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__/* .StepError */ .zg("E_COMMAND_FAILED",`The training command ended with exit code ${exitCode}\
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
stringify(Object.fromEntries([...run.metrics.values()].map(({key,value,text:exact})=>[key,Number.isFinite(value)?value:exact])));


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipeline: () => (/* binding */ pipeline)
/* harmony export */ });
/* harmony import */ var _chunk_UBUBLUWX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4353);
/* harmony import */ var _chunk_RIPCTQ63_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2105);
/* harmony import */ var _chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6596);
/* harmony import */ var _chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7234);
/* harmony import */ var _chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2516);
/* harmony import */ var _chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6032);
/* harmony import */ var _chunk_3Z5DUEOP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9764);
/* harmony import */ var _chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2359);
/* harmony import */ var _chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2450);
/* harmony import */ var _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8839);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9273);
/* harmony import */ var _chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8868);
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8803);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3987);
/* harmony import */ var _chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9935);
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6746);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3788);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5395);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3275);






var{version:_promoted,...promoteInputs}=_chunk_3Z5DUEOP_js__WEBPACK_IMPORTED_MODULE_7__/* .promote */ .p.inputs;var{version:_deployed,at:_at,"promotion-id":_promotion,"dry-run":_dryRun,...deployInputs}=_chunk_UBUBLUWX_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g.inputs;var pipeline=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_11__/* .defineStep */ .o)(
{name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the\
 version once its gates pass, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is not deployed.",inputs:{..._chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__/* .train */ .B.
inputs,..._chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_6__/* .register */ .k.inputs,...promoteInputs,...deployInputs,experiment:{..._chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__/* .train */ .B.inputs.experiment,required:false,description:"The experiment to train in; needed\
 with a command."},command:{..._chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__/* .train */ .B.inputs.command,required:false},"run-id":{..._chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_6__/* .register */ .k.inputs["run-id"],required:false,description:"The run that logged the m\
odel, where nothing is trained here."},tags:{..._chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__/* .train */ .B.inputs.tags,description:"Tags of the run and of the version."},timeout:{..._chunk_UBUBLUWX_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g.inputs.timeout,description:"\
How long the registration and the rollout may take, each."}},outputs:{..._chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__/* .train */ .B.outputs,..._chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_6__/* .register */ .k.outputs,..._chunk_3Z5DUEOP_js__WEBPACK_IMPORTED_MODULE_7__/* .promote */ .p.outputs,..._chunk_UBUBLUWX_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g.outputs},example:"mlflow\
-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(context){const{inputs}=context;const{command,
experiment}=inputs;const part=createPartRunner(context);let runId=inputs["run-id"];if(command!==void 0){if(runId!==void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_23__/* .StepError */ .zg("E_INPUT","Both a \
command and run-id are given: either train here, or name the run that did.");if(experiment===void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_23__/* .StepError */ .zg("E_INPUT","The command needs an experime\
nt to run in: give experiment.");const trained=await part(_chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_5__/* .train */ .B,{...inputs,command,experiment});if(trained.isLast)return trained.result;runId=trained.output("ru\
n-id")}if(runId===void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_23__/* .StepError */ .zg("E_INPUT","There is nothing to register: give a command that trains, or run-id.");const registered=await part(_chunk_LOW2VRAL_js__WEBPACK_IMPORTED_MODULE_6__/* .register */ .k,
{...inputs,"run-id":runId});if(registered.isLast)return registered.result;const promoted=await part(_chunk_3Z5DUEOP_js__WEBPACK_IMPORTED_MODULE_7__/* .promote */ .p,{...inputs,version:Number(registered.output("version"))});
if(promoted.isLast)return promoted.result;const promotionId=promoted.output("promotion-id");const deployed=await part(_chunk_UBUBLUWX_js__WEBPACK_IMPORTED_MODULE_0__/* .deploy */ .g,{...inputs,version:Number(promoted.
output("version")),at:deployTarget(inputs.to),"promotion-id":promotionId===""?void 0:promotionId,"dry-run":"none"});return deployed.result}});var deployTarget=to=>(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_20__/* .parseTargets */ .Sx)(
to).map(_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_20__/* .showTarget */ .Rg)[0];var createPartRunner=whole=>async(step,inputs)=>{whole.signal.throwIfAborted();whole.log.progress(`${step.name}: ${step.title}`);const outputs=new Map;
const output=(name,value)=>{outputs.set(name,value);whole.output(name,value)};const result=await step.run({...whole,inputs,output});whole.log.progress(`${step.name}\
: ${result.outcome}. ${result.reason}`);return{result,isLast:"code"in result||result.outcome==="skipped",output:name=>outputs.get(name)??""}};


/***/ })

};
