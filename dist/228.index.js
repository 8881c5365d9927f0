export const id = 228;
export const ids = [228];
export const modules = {

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ undoPromotion),
/* harmony export */   QR: () => (/* binding */ holdsTarget),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   oK: () => (/* binding */ promotionTag),
/* harmony export */   sF: () => (/* binding */ renderRecord)
/* harmony export */ });
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
var promotionTag="mlflow-steps.promotion";var maxCharacters=5e3;var states=["moving","held","undoing","undone","refused"];var verdicts=["passed","failed","incon\
clusive","ungated"];function renderRecord(record){const short={...record,...record.actor===void 0?{}:{actor:record.actor.slice(0,100)},...record.pipeline===void 0?
{}:{pipeline:record.pipeline.slice(0,400)},...record.commit===void 0?{}:{commit:record.commit.slice(0,64)},gates:record.gates.map(each=>({gate:each.gate.slice(0,
120),candidate:each.candidate.slice(0,40),verdict:each.verdict}))};const byWeight=[...short.gates.filter(({verdict})=>verdict!=="passed"),...short.gates.filter(
({verdict})=>verdict==="passed")];let kept=Math.min(byWeight.length,100);for(;;){const gatesOmitted=byWeight.length-kept+(record.gatesOmitted??0);const gates=gatesOmitted===
0?short.gates:byWeight.slice(0,kept);const text=renderAscii({...short,gates,...gatesOmitted===0?{}:{gatesOmitted}});if(text.length<=maxCharacters||kept===0)return text;
kept-=1}}var renderAscii=value=>JSON.stringify(value).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`);function findRecord({
model,version,tags}){const text=tags.get(promotionTag);const record=text===void 0?void 0:parseRecord(text);return record?.model===model&&record.version===version?
record:void 0}function parseRecord(text){if(text.length>maxCharacters)return void 0;let root;try{root=JSON.parse(text)}catch{return void 0}if(!isObject(root))return void 0;
const{id,model,version,target,time}=root;const state=states.find(each=>each===root["state"]);const verdict=verdicts.find(each=>each===root["verdict"]);if(!isText(
id)||!isText(model)||!isText(version)||!isTarget(target)||!isText(time))return void 0;if(state===void 0||verdict===void 0)return void 0;return{id,state,model,version,
target,verdict,time,gates:readGates(root["gates"]),...readOptional(root)}}function readOptional(root){const{ungated,gatesOmitted,previousVersion,previousStage,archivedPrevious,
actor,pipeline,commit,undoneTime}=root;return{...ungated===true?{ungated}:{},...typeof gatesOmitted==="number"?{gatesOmitted}:{},...isText(previousVersion)&&/^\d+$/.
test(previousVersion)?{previousVersion}:{},..._chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._$.some(each=>each===previousStage)&&isText(previousStage)?{previousStage}:{},...typeof archivedPrevious==="bo\
olean"?{archivedPrevious}:{},...isText(actor)?{actor}:{},...isText(pipeline)?{pipeline}:{},...isText(commit)?{commit}:{},...isText(undoneTime)?{undoneTime}:{}}}
var readGates=value=>(Array.isArray(value)?value:[]).flatMap(each=>{if(!isObject(each))return[];const{gate,candidate,verdict}=each;return isText(gate)&&isText(verdict)?
[{gate,candidate:isText(candidate)?candidate:"",verdict}]:[]});function isTarget(value){if(!isText(value))return false;try{(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .hu)(value);return true}catch{
return false}}var isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);var isText=value=>typeof value==="string"&&value!=="";async function undoPromotion(mlflow,model,version,promotionId){const{registry}=mlflow;const candidate=await registry.version(model,version);const record=findRecord(
candidate);const name=`${model} version ${version}`;if(record===void 0)return nothing(`${name} has no record of a promotion.`);if(record.id!==promotionId)return nothing(
`${name} was promoted again since, as ${record.id}; ${promotionId} is not what stands.`);if(record.state==="undone")return nothing(`The promotion ${promotionId}\
 of ${name} to ${record.target} is undone already.`);if(record.state==="refused")return nothing(`The promotion ${promotionId} of ${name} was refused: it moved n\
othing.`);const target=(0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .hu)(record.target);const holder=await registry.holder(model,target);if(!holdsTarget(candidate,target,holder)){if(record.state==="\
undoing"&&holder?.version===record.previousVersion){await markUndone(mlflow,record);return{undone:true,detail:describe(record)}}return nothing(`${name} holds ${record.
target} no longer: ${holder===void 0?"nobody does":`version ${holder.version} does`}.`)}const previous=await findPrevious(mlflow,record);if(previous==="deleted"){
return nothing(`Version ${record.previousVersion??""}, which held ${record.target} before, is deleted: ${name} keeps it.`)}await write(mlflow,{...record,state:"\
undoing"});await moveBack(mlflow,record,target);await markUndone(mlflow,record);return{undone:true,detail:describe(record)}}var nothing=detail=>({undone:false,detail});
var holdsTarget=(version,target,holder)=>target.kind==="stage"?version.stage.toLowerCase()===target.stage.toLowerCase():holder?.version===version.version;async function findPrevious({
registry},{model,previousVersion}){if(previousVersion===void 0)return void 0;try{return await registry.version(model,previousVersion)}catch(thrown){if(thrown instanceof
_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_VERSION_NOT_FOUND")return"deleted";throw thrown}}async function moveBack({registry},record,target){const{model,version,previousVersion}=record;
if(target.kind==="alias"){if(previousVersion===void 0)await registry.deleteAlias(model,target.alias);else await registry.setAlias(model,target.alias,previousVersion);
return}if(previousVersion!==void 0&&record.archivedPrevious)await registry.transition(model,previousVersion,target.stage,false);await registry.transition(model,
version,record.previousStage??"None",false)}var describe=({model,version,target,previousVersion})=>previousVersion===void 0?`${model} version ${version} was tak\
en out of ${target}, which nobody held before.`:`${model} version ${previousVersion} holds ${target} again instead of version ${version}.`;var markUndone=(mlflow,record)=>write(
mlflow,{...record,state:"undone",undoneTime:new Date().toISOString()});var write=({registry},record)=>registry.setVersionTag(record.model,record.version,promotionTag,
renderRecord(record));


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

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* reexport safe */ _chunk_SGT7U6NP_js__WEBPACK_IMPORTED_MODULE_0__.p)
/* harmony export */ });
/* harmony import */ var _chunk_SGT7U6NP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);
/* harmony import */ var _chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1174);
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5977);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5498);
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7085);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3275);




/***/ })

};
