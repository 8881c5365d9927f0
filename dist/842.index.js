export const id = 842;
export const ids = [842];
export const modules = {

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ showTargets),
/* harmony export */   Rg: () => (/* binding */ showTarget),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
var stages=["None","Staging","Production","Archived"];function parseTarget(text){if(text.startsWith("@"))return{kind:"alias",alias:parseAlias(text.slice(1))};const stage=stages.
find(each=>each.toLowerCase()===text.toLowerCase());if(stage!==void 0)return{kind:"stage",stage};const near=(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .qb)(text.toLowerCase(),stages.map(each=>each.
toLowerCase()));const meant=stages.find(each=>each.toLowerCase()===near);throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_STAGE_UNKNOWN",`MLflow has no stage "${text}": it has ${stages.join(
", ")}. ${meant?`Did you mean ${meant}?`:`Write @${text} if an alias is meant.`}`)}function parseAlias(alias){const problem=alias===""?"has no name after the @":
alias.length>255?"is longer than 255 characters":!/^[\w-]+$/.test(alias)?"may hold letters, digits, _ and - only":/^(latest|v\d+)$/i.test(alias)?"is reserved by\
 MLflow (latest, v<number>)":void 0;if(problem!==void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`The alias "@${alias}" ${problem}.`);return alias}var showTarget=target=>target.
kind==="alias"?`@${target.alias}`:target.stage;var separator=", ";var showTargets=targets=>targets.map(showTarget).join(separator);function parseTargets(text){const parts=text.
split(/[,\n]/).map(each=>each.trim()).filter(Boolean);const targets=[];const errors=[];for(const part of parts){try{targets.push(parseTarget(part))}catch(thrown){
if(!(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg))throw thrown;errors.push(thrown)}}for(const[kind,what]of[["alias","aliases"],["stage","stages"]]){const same=targets.filter(each=>each.
kind===kind);if(same.length>1)errors.push(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT",`${same.map(showTarget).join(" and ")} are ${same.length} ${what}: give at most one stage and \
one alias.`))}if(parts.length===0)errors.push(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INPUT","No stage and no alias is given: write @champion, Production, or both."));const[first]=errors;
if(first!==void 0)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(first.code,errors.map(({message})=>message).join(" "));return targets.sort((a,b)=>a.kind.localeCompare(b.kind))}async function resolveVersion(mlflow,inputs){
const{model,version,at}=inputs;if(version!==void 0&&at===void 0)return mlflow.registry.version(model,String(version));if(at===void 0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_INP\
UT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.")}const target=parseTarget(at);const holder=await mlflow.registry.holder(
model,target);if(holder!==void 0&&version!==void 0&&holder.version!==String(version)){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_PROMOTION_OVERTAKEN",`${showTarget(target)} of ${model}\
 is version ${holder.version} by now, and not version ${version}: another promotion overtook this one. Nothing was done.`)}if(holder!==void 0)return holder;throw target.
kind==="alias"?new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg("E_ALIAS_NOT_FOUND",`No version of ${model} has the alias ${at}. Promote one to it first (aliases do not ignore case).`):new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg(
"E_STAGE_EMPTY",`No version of ${model} is in the stage ${target.stage}. Promote one to it first.`)}


/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ maxTagCharacters),
/* harmony export */   J: () => (/* binding */ renderTagJson)
/* harmony export */ });
var maxTagCharacters=5e3;var renderTagJson=value=>JSON.stringify(value).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(
4,"0")}`);


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ acquireLock),
/* harmony export */   Mz: () => (/* binding */ holderIn),
/* harmony export */   Nd: () => (/* binding */ holdsAlready),
/* harmony export */   QR: () => (/* binding */ holdsTarget),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   UB: () => (/* binding */ defaultLeaseMs),
/* harmony export */   Vj: () => (/* binding */ LeaseLost),
/* harmony export */   WE: () => (/* binding */ wasInterrupted),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   oK: () => (/* binding */ promotionTag),
/* harmony export */   rl: () => (/* binding */ describePromotion),
/* harmony export */   sF: () => (/* binding */ renderRecord),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var _chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4262);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6715);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3420);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8995);

var promotionTag="mlflow-steps.promotion";var states=["moving","held","undoing","undone","demoting","demoted","refused"];var verdicts=["passed","failed","inconc\
lusive","ungated"];var previousOf=({target,previous,previousVersion},shown)=>previous===void 0?target===shown?previousVersion:void 0:previous[shown];function renderRecord(record){
const short={...record,...record.actor===void 0?{}:{actor:record.actor.slice(0,100)},...record.pipeline===void 0?{}:{pipeline:record.pipeline.slice(0,400)},...record.
commit===void 0?{}:{commit:record.commit.slice(0,64)},gates:record.gates.map(each=>({gate:each.gate.slice(0,120),candidate:each.candidate.slice(0,40),verdict:each.
verdict}))};const byWeight=[...short.gates.filter(({verdict})=>verdict!=="passed"),...short.gates.filter(({verdict})=>verdict==="passed")];let kept=Math.min(byWeight.
length,100);for(;;){const gatesOmitted=byWeight.length-kept+(record.gatesOmitted??0);const gates=gatesOmitted===0?short.gates:byWeight.slice(0,kept);const text=(0,_chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTagJson */ .J)(
{...short,gates,...gatesOmitted===0?{}:{gatesOmitted}});if(text.length<=_chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_3__/* .maxTagCharacters */ .D||kept===0)return text;kept-=1}}function findRecord({model,version,tags}){
const text=tags.get(promotionTag);const record=text===void 0?void 0:parseRecord(text);return record?.model===model&&record.version===version?record:void 0}function parseRecord(text){
if(text.length>_chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_3__/* .maxTagCharacters */ .D)return void 0;const root=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(root))return void 0;const{id,model,version,target,time}=root;const state=states.
find(each=>each===root["state"]);const verdict=verdicts.find(each=>each===root["verdict"]);if(!isText(id)||!isText(model)||!isText(version)||!isTarget(target)||
!isText(time))return void 0;if(state===void 0||verdict===void 0)return void 0;return{id,state,model,version,target,verdict,time,gates:readGates(root["gates"]),...readOptional(
root)}}function readOptional(root){const{ungated,gatesOmitted,previousVersion,previousStage,archivedPrevious,actor,pipeline,commit,undoneTime,lockedAtMs,baseline}=root;
const previous=readPrevious(root["previous"]);return{...ungated===true?{ungated}:{},...typeof gatesOmitted==="number"?{gatesOmitted}:{},...isText(previousVersion)&&
/^\d+$/.test(previousVersion)?{previousVersion}:{},...previous===void 0?{}:{previous},..._chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._$.some(each=>each===previousStage)&&isText(previousStage)?{previousStage}:
{},...typeof archivedPrevious==="boolean"?{archivedPrevious}:{},...isText(actor)?{actor}:{},...isText(pipeline)?{pipeline}:{},...isText(commit)?{commit}:{},...isText(
undoneTime)?{undoneTime}:{},...isText(baseline)&&/^\d+$/.test(baseline)?{baseline}:{},...typeof lockedAtMs==="number"?{lockedAtMs}:{}}}function readPrevious(value){
if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))return void 0;return Object.fromEntries(Object.entries(value).flatMap(([target,version])=>isText(version)&&/^\d+$/.test(version)?[[target,version]]:
[]))}var readGates=value=>(Array.isArray(value)?value:[]).flatMap(each=>{if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(each))return[];const{gate,candidate,verdict}=each;return isText(gate)&&isText(
verdict)?[{gate,candidate:isText(candidate)?candidate:"",verdict}]:[]});function isTarget(value){if(!isText(value))return false;try{(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTargets */ .Sx)(value);return true}catch{
return false}}var isText=value=>typeof value==="string"&&value!=="";var usablePart=.8;var LeaseLost=class extends Error{name="LeaseLost"};function startLeaseClock(leaseMs){const monotonicMs=performance.now();const wallMs=Date.now();
const isOver=()=>Math.max(performance.now()-monotonicMs,Date.now()-wallMs)>=leaseMs*usablePart;return{isOver,assertNotOver:()=>{if(isOver())throw new LeaseLost(
"The lease of the lock is over.")}}}var prefix="mlflow-steps.lock-epoch.";var settledAfterMs=24*60*6e4;var readEpoch=({tags})=>Math.max(0,...[...tags.keys()].flatMap(key=>key.startsWith(prefix)&&/^\d{1,9}$/.
test(key.slice(prefix.length))?[Number(key.slice(prefix.length))]:[]));var epochTag=epoch=>`${prefix}${epoch}`;var obsoleteEpochTags=({tags},epoch)=>[...tags.keys()].
filter(key=>key.startsWith(prefix)&&Number(key.slice(prefix.length))<epoch);var isSettled=({tags},epoch,serverNowMs)=>epoch>0&&serverNowMs-Number(tags.get(epochTag(
epoch))??serverNowMs)>settledAfterMs;var claimTag="mlflow-steps.lock";var maxLeaseMs=10*6e4;var maxNameLength=200;function computeHash(text){const requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)("/");return requireBuiltin(
"node:crypto").createHash("sha256").update(text).digest("hex").slice(0,16)}function computeLockName(model,epoch){const short=model.length<=maxNameLength?model:`${[
...model].slice(0,90).join("")}~${computeHash(model)}`;return`${short}--mlflow-steps-lock${epoch===0?"":`-${epoch}`}`}var renderClaimTags=({holder,leaseMs,record})=>new Map(
[[claimTag,JSON.stringify({holder,leaseMs})],[promotionTag,renderRecord({...record,gates:[]})]]);function findClaim({tags}){const record=parseRecord(tags.get(promotionTag)??
"");const fields=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(tags.get(claimTag)??"");const holder=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(fields,"holder");const leaseMs=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAt */ .tk)(fields,"leaseMs");if(record===void 0||holder===void 0||
leaseMs===void 0||leaseMs<=0)return void 0;return{holder,leaseMs:Math.min(leaseMs,maxLeaseMs),record}}var describeLock=({leaseMs,record})=>`Not a model: mlflow-\
steps is at work on ${record.model} (${describePromotion(record)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${leaseMs/
1e3} s. It can be deleted.`;function describePromotion({id,version,target,actor,pipeline}){const who=[actor===void 0?"":` by ${actor}`,pipeline===void 0?"":`, ${pipeline}`].
join("");return`${id} of version ${version} to ${target}${who}`}var defaultLeaseMs=6e4;var pollMs=300;var sayEveryMs=5e3;var releaseMs=1e4;async function acquireLock(mlflow,record,options){const{log,signal,leaseMs}=options;const{
registry}=mlflow;const name=record.model;const claim={holder:crypto.randomUUID(),leaseMs,record};const waiting=startWaiting(options,record);const firstSeenMs=new Map;
const interrupted=[];const make=async epoch2=>{const clock=startLeaseClock(leaseMs);const lockName=computeLockName(name,epoch2);const created=await mlflow.locks.
create(lockName,describeLock(claim),renderClaimTags(claim));if(created!==void 0)return{epoch:epoch2,createdAtMs:created.createdAtMs,clock};const existing=await mlflow.
locks.read(lockName);return existing!==void 0&&findClaim(existing)?.holder===claim.holder?{epoch:epoch2,createdAtMs:existing.createdAtMs,clock}:existing};const drop=async({
epoch:epoch2,clock})=>{if(clock.isOver())return;try{await mlflow.forCleanup(releaseMs).locks.remove(computeLockName(name,epoch2))}catch(thrown){if(!(thrown instanceof
_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg))throw thrown;log.warn(`The lock ${computeLockName(name,epoch2)} was not removed, and is gone past after ${leaseMs/1e3} s: ${thrown.message}`)}};const isExpired=lock=>{
const found=findClaim(lock);const key=found?.holder??String(lock.createdAtMs);const firstMs=firstSeenMs.get(key)??performance.now();firstSeenMs.set(key,firstMs);
const lastsMs=found?.leaseMs??defaultLeaseMs;const ageMs=lock.serverNowMs===void 0?0:lock.serverNowMs-lock.createdAtMs;return Math.max(ageMs,performance.now()-firstMs)>=
lastsMs};const hold=(made,model)=>({mlflow:mlflow.guarded(made.clock.assertNotOver),model,createdAtMs:made.createdAtMs,interrupted,isHeld:read=>!made.clock.isOver()&&
readEpoch(read)===made.epoch,release:async()=>{if(isSettled(model,made.epoch,made.createdAtMs)&&!made.clock.isOver()){await registry.deleteModelTag(name,epochTag(
made.epoch)).catch(()=>void 0)}await drop(made)}});const confirm=async made=>{try{const model=await registry.model(name);const isCurrent=readEpoch(model)===made.
epoch;if(!isCurrent)await drop(made);return{model,isCurrent}}catch(thrown){await drop(made);throw thrown}};const goPast=async(expiredEpoch,from,tags)=>{const made=await make(
expiredEpoch+1);if(!isMade(made))return void 0;const guarded=mlflow.guarded(made.clock.assertNotOver);await guarded.registry.setModelTag(name,epochTag(made.epoch),
String(made.createdAtMs));for(let epoch2=expiredEpoch;epoch2>=from;epoch2-=1){const earlier=await clearAway(guarded,epoch2);if(earlier!==void 0)interrupted.push(
earlier)}for(const tag of tags)await guarded.registry.deleteModelTag(name,tag);const{model,isCurrent}=await confirm(made);return isCurrent?hold(made,model):void 0};
const clearAway=async(guarded,epoch2)=>{for(;;){const earlier=await guarded.locks.read(computeLockName(name,epoch2));if(earlier===void 0)return void 0;const found=findClaim(
earlier);if(isExpired(earlier)){if(found===void 0)return void 0;log.warn(`Going past the lock of ${describePromotion(found.record)}, which did not end within ${found.
leaseMs/1e3} s.`);await guarded.locks.remove(computeLockName(name,epoch2)).catch(thrown=>{if(!(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg))throw thrown;log.warn(`The lock ${computeLockName(
name,epoch2)} that a crash left was not removed: ${thrown.message}`)});return found.record}await waiting.pause(found?.record)}};const withoutLock=async thrown=>{
log.warn(`${name} is changed without a lock, because these credentials may not create registered models: another promotion at the same time is seen and repaired\
 afterwards only. ${thrown.message}`);return{mlflow,model:await registry.model(name),createdAtMs:void 0,interrupted:[],isHeld:()=>true,release:async()=>void 0}};
let epoch=0;for(;;){signal.throwIfAborted();let made;try{made=await make(epoch)}catch(thrown){if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg&&thrown.code==="E_MLFLOW_FORBIDDEN")
return withoutLock(thrown);throw thrown}if(isMade(made)){const{model:model2,isCurrent}=await confirm(made);if(isCurrent)return hold(made,model2);epoch=readEpoch(
model2);continue}const other=made;if(other===void 0)continue;const model=await registry.model(name);const current=readEpoch(model);if(current>epoch){epoch=current}else if(isExpired(
other)){const lock=await goPast(epoch,current,obsoleteEpochTags(model,epoch+1)).catch(thrown=>{if(thrown instanceof LeaseLost)return void 0;throw thrown});if(lock!==
void 0)return lock;epoch+=1}else{await waiting.pause(findClaim(other)?.record)}}}var isMade=made=>made!==void 0&&"clock"in made;function startWaiting({log,signal,
waitMs},{model,version,target}){const startMs=performance.now();let saidMs=-Infinity;return{pause:async holder=>{const waitedMs=performance.now()-startMs;const by=holder===
void 0?"somebody whose lock says nothing":describePromotion(holder);if(waitedMs>=waitMs){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_PROMOTION_HELD",`${model} version ${version} was\
 not moved to ${target}: ${model} is held by ${by}, and was not let go within ${Math.round(waitMs/1e3)} s. Run the step again.`)}if(waitedMs-saidMs>=sayEveryMs){
saidMs=waitedMs;log.progress(`Waiting for another promotion of ${model}: ${by}.`)}await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(pollMs/2+Math.random()*pollMs,signal)}}}async function readStanding({registry},model,version,targets){const[candidate,...holders]=await Promise.all([registry.version(model,version),...targets.map(async target=>[
(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__/* .showTarget */ .Rg)(target),await registry.holder(model,target)])]);return findStanding(candidate,targets,new Map(holders))}function findStanding(version,targets,holders){
const latest=findRecord(version);const holder=targets.map(target=>holders.get((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__/* .showTarget */ .Rg)(target))).find(each=>each!==void 0);return{version,targets,holders,holder,
latest,record:latest?.target===(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__/* .showTargets */ .M4)(targets)?latest:void 0}}var wasInterrupted=({record})=>record?.state==="moving"||record?.state==="undoing";var holdsTarget=(version,target,holder)=>target.
kind==="stage"?version.stage.toLowerCase()===target.stage.toLowerCase():holder===version.version;var holdsAlready=({version,targets,holders},archivePrevious)=>targets.
every(target=>{const holder=holders.get((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_0__/* .showTarget */ .Rg)(target))?.version;return holdsTarget(version,target,holder)&&(target.kind==="alias"||!archivePrevious||holder===
version.version)});var holderIn=({aliases,latest},target)=>target.kind==="alias"?aliases.get(target.alias):latest.find(({stage})=>stage.toLowerCase()===target.stage.
toLowerCase())?.version;


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

/***/ 5498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ commonOutputs),
/* harmony export */   o: () => (/* binding */ defineStep)
/* harmony export */ });
var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* reexport safe */ _chunk_3Z5DUEOP_js__WEBPACK_IMPORTED_MODULE_0__.p)
/* harmony export */ });
/* harmony import */ var _chunk_3Z5DUEOP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9764);
/* harmony import */ var _chunk_TOBCFVTD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
/* harmony import */ var _chunk_NJYUDTTS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _chunk_DY6VIBGK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8839);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9273);
/* harmony import */ var _chunk_YQGWTXE5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9935);
/* harmony import */ var _chunk_AVD5OWO6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6746);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3788);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5395);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3275);






/***/ })

};
