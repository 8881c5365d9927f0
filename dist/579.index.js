export const id = 579;
export const ids = [579];
export const modules = {

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

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   train: () => (/* reexport safe */ _chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_0__.B)
/* harmony export */ });
/* harmony import */ var _chunk_QVI2BLI2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2516);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3275);




/***/ })

};
