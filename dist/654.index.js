export const id = 654;
export const ids = [654];
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

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ removeKept),
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   QQ: () => (/* binding */ keptName),
/* harmony export */   S2: () => (/* binding */ recordReplaced),
/* harmony export */   Uw: () => (/* binding */ assertNameIsFree),
/* harmony export */   Zy: () => (/* binding */ deployedVersion),
/* harmony export */   dj: () => (/* binding */ recordDeployment),
/* harmony export */   gn: () => (/* binding */ writeKept),
/* harmony export */   sB: () => (/* binding */ deployedModel)
/* harmony export */ });
/* harmony import */ var _chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4262);
/* harmony import */ var _chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3998);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3420);

var addressOf=(namespace,name)=>({resource:_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .configMaps */ .gT,namespace,name:keptName(name)});var keptName=name=>`mlflow-steps-${name}`;async function readKept(cluster,namespace,name){
const object=await cluster.get(addressOf(namespace,name));return object&&parseKept(object,namespace,name)}function parseKept(object,namespace,name){const manifest=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(
(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object,"data","manifest")??"");const version=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object,"data","version");const marker=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object,"data","marker");const ownerUid=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object,"da\
ta","owner-uid");if(!isManifest(manifest)||version===void 0||marker===void 0||ownerUid===void 0)return void 0;if(manifest.metadata.name!==name||manifest.metadata.
namespace!==namespace)return void 0;if(manifest.metadata.labels[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]!==_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU)return void 0;return{manifest,version,marker,ownerUid,verified:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(
object,"data","verified")==="true"}}var isManifest=value=>(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__/* .isSeldonDeployment */ .BR)(value)&&value.metadata?.name!==void 0&&value.metadata.labels!==void 0&&value.metadata.
annotations!==void 0;async function writeKept(cluster,namespace,kept){const{name}=kept.manifest.metadata;const address=addressOf(namespace,name);const owner={apiVersion:kept.
manifest.apiVersion,kind:_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_1__/* .seldonDeployments */ .kl.kind,name,uid:kept.ownerUid};await cluster.apply(address,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:address.name,
namespace,labels:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU},ownerReferences:[owner]},data:{manifest:JSON.stringify(kept.manifest),version:kept.version,marker:kept.marker,verified:String(
kept.verified),"owner-uid":kept.ownerUid}},{force:true})}async function removeKept(cluster,namespace,name){const address=addressOf(namespace,name);const object=await cluster.
get(address);const labels=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(object,"metadata","labels");if(object&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(labels)&&labels[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]===_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU)await cluster.delete(address,{propagation:"\
Background"})}var isOurs=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object,"metadata","labels",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly)===_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU;var annotationOf=(object,key)=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object,"metadata","annotations",key);var deployedVersion=object=>annotationOf(
object,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAnnotation */ .ej);var deployedModel=object=>annotationOf(object,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .modelKey */ .B0);function assertNameIsFree(live,manifest,place){if(!live)return;const{annotations}=manifest.
metadata;const problem=describeForeigner(live,annotations[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .modelKey */ .B0],annotations[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .targetKey */ .hD]);if(problem===void 0)return;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_NAME_TAKEN",`${place}\
 ${problem}. Choose another name with --name, or remove that deployment first.`)}function describeForeigner(live,model,target){if(!isOurs(live)){const manager=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(
live,"metadata","labels",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly);return`exists, and mlflow-steps did not deploy it${manager===void 0?"":` (${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly} is ${manager})`}`}const liveModel=deployedModel(
live);if(liveModel!==model)return`serves another model, ${liveModel??"of unknown name"}`;const liveTarget=annotationOf(live,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .targetKey */ .hD);if(liveTarget&&target&&liveTarget!==
target)return`serves this model for another target, ${liveTarget} instead of ${target}`;return void 0}var deploymentTag="mlflow-steps.deployment";var maxReasonCharacters=300;var states=["serving","failed","rolled-back","removed","replaced"];var isSamePlace=(a,b)=>a.
server===b.server&&a.namespace===b.namespace&&a.name===b.name;function parseRecords(text){return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)({records:text===void 0?[]:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text)},"records").
flatMap(each=>{const[time,server,namespace,name,version]=["time","server","namespace","name","version"].map(field=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(each,field));const state=states.find(known=>known===
(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(each,"state"));if(state===void 0||time===void 0||server===void 0||namespace===void 0||name===void 0||version===void 0)return[];const{verified}=each;const optional=[
"target","url","pipeline","reason"].flatMap(field=>{const value=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(each,field);return value===void 0?[]:[[field,value]]});return[{state,time,server,namespace,
name,version,...typeof verified==="boolean"?{verified}:{},...Object.fromEntries(optional)}]})}function renderRecords(existing,record){const short=record.reason===
void 0?record:{...record,reason:record.reason.slice(0,maxReasonCharacters)};const kept=[short,...existing.filter(each=>!isSamePlace(each,record))];for(;;){const text=(0,_chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_5__/* .renderTagJson */ .J)(
kept);if(text.length<=_chunk_5YTZLHIN_js__WEBPACK_IMPORTED_MODULE_5__/* .maxTagCharacters */ .D||kept.length===1)return text;kept.pop()}}async function recordDeployment(mlflow,{model,version,tags},record){const existing=parseRecords(
tags.get(deploymentTag));const known=existing.find(each=>isSamePlace(each,record));if(known&&isEqualButForTime(known,record))return;await mlflow.registry.setVersionTag(
model,version,deploymentTag,renderRecords(existing,record))}var isEqualButForTime=(a,b)=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(a)&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(b)&&[...new Set([...Object.keys(a),...Object.keys(
b)])].every(field=>field==="time"||field==="pipeline"||a[field]===b[field]);async function recordReplaced(mlflow,version,by,state,reason){const known=parseRecords(
version.tags.get(deploymentTag)).find(each=>isSamePlace(each,by));if(known?.state!=="serving")return;await recordDeployment(mlflow,version,{...known,state,reason,
time:by.time})}


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

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ events),
/* harmony export */   Jw: () => (/* binding */ pods),
/* harmony export */   Ph: () => (/* binding */ renderObjectPath),
/* harmony export */   Q: () => (/* binding */ leases),
/* harmony export */   SZ: () => (/* binding */ replicaSets),
/* harmony export */   Vh: () => (/* binding */ renderGroupPath),
/* harmony export */   ab: () => (/* binding */ renderCollectionPath),
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   gT: () => (/* binding */ configMaps),
/* harmony export */   r$: () => (/* binding */ namespaces),
/* harmony export */   vY: () => (/* binding */ renderAddress)
/* harmony export */ });
var namespaces={group:"",version:"v1",plural:"namespaces",kind:"Namespace"};var configMaps={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"};var pods={
group:"",version:"v1",plural:"pods",kind:"Pod"};var events={group:"",version:"v1",plural:"events",kind:"Event"};var deployments={group:"apps",version:"v1",plural:"\
deployments",kind:"Deployment"};var replicaSets={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"};var leases={group:"coordination.k8s.io",version:"\
v1",plural:"leases",kind:"Lease"};var renderGroupPath=({group,version})=>group===""?`/api/${version}`:`/apis/${group}/${version}`;function renderCollectionPath(resource,namespace){
const place=namespace===void 0?"":`/namespaces/${encodeURIComponent(namespace)}`;return`${renderGroupPath(resource)}${place}/${resource.plural}`}var renderObjectPath=({
resource,namespace,name})=>`${renderCollectionPath(resource,namespace)}/${encodeURIComponent(name)}`;var renderAddress=({resource,namespace,name})=>[resource.kind,
namespace,name].filter(part=>part!==void 0).join("/");


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

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undeploy: () => (/* binding */ undeploy)
/* harmony export */ });
/* harmony import */ var _chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2545);
/* harmony import */ var _chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6596);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9273);
/* harmony import */ var _chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9861);
/* harmony import */ var _chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8868);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3998);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6167);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3275);


var undeployInputs={..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowInputs */ .hI,..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterInputs */ .g$,name:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `versio\
n`."},model:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq,description:"The registered model whose deployment is removed."},version:{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)(1),description:"Only where this version of the mod\
el is deployed."},at:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq,description:"Only what was deployed for this stage or @alias."},timeout:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0,default:"5m",description:"How long its po\
ds may take to end."}};var undeployOutputs={name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},namespace:{kind:"\
small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something was removed."}};var undeploy=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_2__/* .defineStep */ .o)({name:"undeploy",
title:"remove what deploy made",description:"Removes a deployment of this project and waits until its pods are gone. Leaves what is not its own; what is absent \
is fine.",inputs:undeployInputs,outputs:undeployOutputs,example:"mlflow-steps undeploy --name wine --namespace models",run:async context=>{const{inputs}=context;
assertNamed(context);const cluster=await context.cluster();const namespace=inputs.namespace??cluster.defaultNamespace;context.output("namespace",namespace);const found=inputs.
name===void 0?await findByLabels(context,cluster,namespace):await findByName(context,cluster,namespace,inputs.name);context.output("name",found.map(each=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(
each,"metadata","name")??"").join(","));context.output("changed",String(found.length>0));for(const object of found)await remove(context,cluster,namespace,object);
return summarize(namespace,found)}});function assertNamed({inputs}){if(inputs.name!==void 0||inputs.model!==void 0&&(inputs.at!==void 0||inputs.version!==void 0))
return;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__/* .StepError */ .zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function findByName({inputs},cluster,namespace,name){
const address={resource:_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_5__/* .seldonDeployments */ .kl,namespace,name};const object=await cluster.get(address);if(!object)return[];const problem=!(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(object)?"was not dep\
loyed by mlflow-steps":inputs.model!==void 0&&(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedModel */ .sB)(object)!==inputs.model?`serves the model ${(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedModel */ .sB)(object)??"of unknown name"}, not ${inputs.model}`:
void 0;if(problem===void 0)return[object];throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__/* .StepError */ .zg("E_NAME_TAKEN",`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAddress */ .vY)(address)} ${problem}, so it is left alone. Check --name and --name\
space.`)}async function findByLabels({inputs},cluster,namespace){const{model="",version,at}=inputs;const target=at===void 0?void 0:(0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .showTarget */ .Rg)((0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTarget */ .hu)(at));const objects=await cluster.
list(_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_5__/* .seldonDeployments */ .kl,namespace,`${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_11__/* .managedByLabel */ .Ly}=${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_11__/* .managerName */ .bU},${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_11__/* .modelKey */ .B0}=${(0,_chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_4__/* .computeLabelValue */ .H)(model)}`);return objects.filter(each=>(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedModel */ .sB)(each)===model&&
(version===void 0||(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedVersion */ .Zy)(each)===String(version))&&(target===void 0||(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(each,"metadata","annotations",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_11__/* .targetKey */ .hD)===target))}async function remove(context,cluster,namespace,object){
const{log,inputs}=context;const name=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(object,"metadata","name")??"";const uid=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(object,"metadata","uid")??"";const address={resource:_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_5__/* .seldonDeployments */ .kl,
namespace,name};const lease=await cluster.hold(namespace,(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .keptName */ .QQ)(name),`undeploy, process ${process.pid}, ${new Date().toISOString()}`,message=>log.progress(message));
try{log.progress(`Removing ${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAddress */ .vY)(address)}.`);await cluster.delete(address,{uid});await cluster.waitForRemoval(address,uid,inputs.timeout,message=>log.
progress(message));await (0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .removeKept */ .BC)(cluster,namespace,name);await recordRemoval(context,cluster,namespace,object)}finally{await lease.release().catch(error=>log.
warn(`The lease was not released, and expires by itself: ${String(error)}`))}}async function recordRemoval(context,cluster,namespace,object){const model=(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedModel */ .sB)(
object);const version=(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .deployedVersion */ .Zy)(object);if(model===void 0||version===void 0)return;const mlflow=await context.mlflow();const place={state:"removed",time:new Date().
toISOString(),server:cluster.server,namespace,name:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(object,"metadata","name")??"",version};try{await (0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_0__/* .recordReplaced */ .S2)(mlflow,await mlflow.registry.version(model,
version),place,"removed","it was undeployed")}catch(error){if(!(error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_8__/* .StepError */ .zg))throw error;context.log.warn(`The removal is not recorded on the mod\
el version: ${error.message}`)}}function summarize(namespace,found){if(found.length===0)return{outcome:"unchanged",reason:`Nothing of this kind is deployed in ${namespace}\
.`};const names=found.map(each=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_10__/* .textAt */ .$6)(each,"metadata","name")??"").join(", ");return{outcome:"done",reason:`Removed ${names} from ${namespace}; its pods are go\
ne.`}}


/***/ })

};
