export const id = 353;
export const ids = [353];
export const modules = {

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
async function renderManifest(mlflow,version,inputs,options){const{renderVersion}=await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 3778));return renderVersion(mlflow,version,
inputs,options)}


/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ computeBound),
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
var maxRefusalBytes=64*1024;var computeBound=(status,maxBytes)=>status===200?maxBytes:Math.max(maxBytes,maxRefusalBytes);async function readBounded(chunks,maxBytes){
const read=[];let size=0;for await(const chunk of chunks){size+=chunk.byteLength;if(size>maxBytes)return{body:"",isCut:true};read.push(chunk)}return{body:Buffer.
concat(read).toString("utf8"),isCut:false}}


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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createNodeWire)
/* harmony export */ });
/* harmony import */ var _chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3267);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6715);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
var requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)("/");function createNodeWire(protocol,tls){const isTls=protocol==="https:";const http=requireBuiltin(isTls?"node:https":"node:h\
ttp");const agent=new http.Agent({keepAlive:true,maxSockets:8});const ready=isTls?"secureConnect":"connect";return{send:request=>new Promise((resolve,reject)=>{
if(request.signal.aborted){reject((0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_1__/* .abortReason */ .J)(request.signal));return}const outgoing=http.request(request.url,{method:request.method,headers:{...request.headers,
...lengthOf(request.body)},agent:request.isFresh?false:agent,...isTls?tls:{}});followExchange(outgoing,request,ready).then(resolve,reject);outgoing.end(request.
body)}),close:()=>agent.destroy()}}var lengthOf=body=>body===void 0?{}:{"content-length":String(Buffer.byteLength(body))};async function followExchange(outgoing,request,ready){
const seen={wasSent:false,isLate:false};outgoing.once("socket",socket=>{if(outgoing.reusedSocket)seen.wasSent=true;else socket.once(ready,()=>seen.wasSent=true)});
const timer=setTimeout(()=>{seen.isLate=true;outgoing.destroy()},request.timeoutMs);const onAbort=()=>void outgoing.destroy();request.signal.addEventListener("a\
bort",onAbort,{once:true});try{const incoming=await waitForResponse(outgoing);const status=incoming.statusCode??0;const maxBytes=(0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__/* .computeBound */ .A)(status,request.maxBytes);
const isTooLong=Number(incoming.headers["content-length"]??0)>maxBytes;if(isTooLong)incoming.destroy();const read=isTooLong?{body:"",isCut:true}:await (0,_chunk_JU6EAJI4_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(
incoming,maxBytes);return{status,headers:singleHeaders(incoming),...read}}catch(thrown){request.signal.throwIfAborted();if(seen.isLate)throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC("ET\
IMEDOUT",`no answer within ${request.timeoutMs/1e3} s`,seen.wasSent,thrown);const{code,message}=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(thrown);throw new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC(code,message,seen.
wasSent,thrown)}finally{clearTimeout(timer);request.signal.removeEventListener("abort",onAbort)}}var waitForResponse=outgoing=>new Promise((resolve,reject)=>{outgoing.
once("response",resolve);outgoing.on("error",reject);outgoing.once("close",()=>reject(new _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_0__/* .WireFailure */ .wC("ECONNRESET","the connection was closed",true)))});var singleHeaders=incoming=>Object.
fromEntries(Object.entries(incoming.headers).map(([name,value])=>[name,typeof value==="string"?value:void 0]));


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _chunk_AFR3H75E_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9622);
/* harmony import */ var _chunk_RIPCTQ63_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2105);
/* harmony import */ var _chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6596);
/* harmony import */ var _chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7234);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5498);
/* harmony import */ var _chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9273);
/* harmony import */ var _chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8868);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3998);
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8803);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9739);
/* harmony import */ var _chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6167);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6715);
/* harmony import */ var _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9136);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3275);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);


var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_12__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_7__/* .require_dist */ .F)(),1);var unnamed="";function parseInputExample(text2){const root=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .qF)(text2);if(Array.isArray(root))return{kind:"tensor",tensor:root};if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root))return void 0;
const split=root["dataframe_split"]??root;const data=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(split,"data");if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(split)&&Array.isArray(split["columns"])&&Array.isArray(data)){const rows=data;
return{kind:"table",columns:split["columns"].map(String),rows:rows.filter(row=>Array.isArray(row))}}if(Array.isArray(root["dataframe_records"]))return parseRecords(
(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(root,"dataframe_records"));const inputs=root["inputs"]??root["instances"];if(Array.isArray(inputs)){const records=inputs.filter(_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv);return records.
length===inputs.length&&records.length>0?parseRecords(records):{kind:"tensor",tensor:inputs}}if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(inputs))return{kind:"tensors",tensors:new Map(Object.entries(
inputs))};return void 0}function parseRecords(records){const columns=[...new Set(records.flatMap(record2=>Object.keys(record2)))];return{kind:"table",columns,rows:records.
map(record2=>columns.map(column=>record2[column]??null))}}function parseSignatureTypes(signatureInputs){const root=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .qF)(signatureInputs);const entries=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(
{root},"root").flatMap(each=>{const type=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(each,"type")==="tensor"?(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(each,"tensor-spec","dtype"):(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(each,"type");return type===void 0?[]:[[(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(
each,"name")??unnamed,type]]});return new Map(entries)}function countRows(example){switch(example.kind){case"table":return example.rows.length;case"tensor":return Array.
isArray(example.tensor)?example.tensor.length:void 0;case"tensors":{const lengths=new Set([...example.tensors.values()].map(each=>Array.isArray(each)?each.length:
1));return lengths.size===1?[...lengths][0]:void 0}}}var exampleFiles=mlModel=>[...new Set([...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textsAt */ .i1)({names:[(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(mlModel,"saved_input_example_info","servi\
ng_input_path")]},"names"),"serving_input_example.json",...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textsAt */ .i1)({names:[(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(mlModel,"saved_input_example_info","artifact_path")]},"names"),"input_example\
.json"])];var v2Types={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",
float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"\
BYTES"};var renderPredictionRequest=(example,types,isV2)=>JSON.stringify(isV2?computeV2Request(example,types):computeV1Request(example));function computeV2Request(example,types){
switch(example.kind){case"table":return{inputs:example.columns.map((name,column)=>{const data=example.rows.map(row=>row[column]??null);return{name,shape:[data.length],
datatype:computeDatatype(data,types.get(name)),data}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[computeTensor("input-0",example.tensor,types.
get(unnamed))],parameters:{content_type:"np"}};case"tensors":{const named=[...example.tensors];const isTable=named.every(([name,values])=>Array.isArray(values)&&
!values.some(Array.isArray)&&!isNumpyType(types.get(name)));return{inputs:named.map(([name,values])=>computeTensor(name,Array.isArray(values)?values:[values],types.
get(name))),parameters:{content_type:isTable?"pd":"dict"}}}}}var isNumpyType=type=>type!==void 0&&/\d$|^bool$|^object$|^str$/.test(type);function computeTensor(name,tensor,type){
const shape=[];for(let level=tensor;Array.isArray(level);level=level[0])shape.push(level.length);const data=Array.isArray(tensor)?tensor.flat(Infinity):[tensor];
return{name,shape,datatype:computeDatatype(data,type),data}}function computeDatatype(data,type){const known=type===void 0?void 0:v2Types[type]??(/^<U\d*$|^<M8/.
test(type)?"BYTES":void 0);if(known!==void 0)return known;const values=data.filter(value=>value!==null);if(values.length>0&&values.every(value=>typeof value==="\
boolean"))return"BOOL";if(values.every(value=>typeof value==="number"))return values.every(Number.isSafeInteger)&&values.length>0?"INT64":"FP64";return"BYTES"}function computeV1Request(example){
switch(example.kind){case"table":return{data:{names:example.columns,ndarray:example.rows}};case"tensor":return{data:{ndarray:example.tensor}};case"tensors":return{
jsonData:Object.fromEntries(example.tensors)}}}var verifyChoice={label:"auto, required, off, or a JSON file",parse:raw=>raw==="auto"||raw==="required"||raw==="off"?{kind:raw}:{kind:"file",path:raw}};var maxExampleBytes=1024*
1024;var maxMlModelBytes=1024*1024;var defaultTolerance=1e-6;async function planVerification(choice2,artifacts,version,isV2){switch(choice2.kind){case"off":return{
kind:"none",why:"verification is off (--verify off)"};case"file":return parseRequestFile(choice2.path,await readRequestFile(choice2.path));case"auto":case"requi\
red":{const plan=await planFromExample(artifacts,version,isV2);if(plan.kind==="none"&&choice2.kind==="required"){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_VERIFY_IMPOSSIBLE",`Noth\
ing was deployed: --verify required, but ${plan.why}. Log the model with input_example=…, or give a request with --verify FILE.`)}return plan}}}async function planFromExample(artifacts,{
model,version},isV2){const read=(path,maxBytes2)=>artifacts.readOfVersion(model,version,path,maxBytes2);const mlModel=parseMlModel(await read("MLmodel",maxMlModelBytes));
for(const file of exampleFiles(mlModel)){const text2=await readExample(read,file);const example=text2===void 0?void 0:parseInputExample(text2);if(example)return planRequest(
file,example,parseSignatureTypes((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(mlModel,"signature","inputs")??""),isV2)}return{kind:"none",why:`${model} version ${version} has no input example that c\
an be sent`}}async function readExample(read,file){try{return await read(file,maxExampleBytes)}catch(error){if(error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg&&error.code==="E_ARTIF\
ACT_TOO_LARGE")return void 0;throw error}}function planRequest(file,example,types,isV2){return{kind:"request",origin:`the model's own input example (${file})`,body:renderPredictionRequest(
example,types,isV2),rows:countRows(example),tolerance:defaultTolerance}}function parseMlModel(text2){try{return text2===void 0?void 0:(0,import_yaml.parse)(text2,
{maxAliasCount:0,logLevel:"silent"})}catch{return void 0}}async function readRequestFile(path){try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.readFile)(path,"utf8")}catch(error){const why=error instanceof
Error?error.message:String(error);throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${path}" cannot be read: ${why}`,{cause:error})}}
function parseRequestFile(path,text2){const root=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .qF)(text2);if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root))throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_INPUT",`verify: "${path}" does not hold a JSON objec\
t.`);const isWrapped=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root["request"]);return{kind:"request",origin:path,body:JSON.stringify(isWrapped?root["request"]:root),rows:void 0,...isWrapped&&root["\
expected"]!==void 0?{expected:root["expected"]}:{},tolerance:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .numberAt */ .tk)(root,"tolerance")??defaultTolerance}}var timeoutMs=6e4;var maxBytes=4*1024*1024;async function postJson(url,body,signal){const headers={"content-type":"application/json",accept:"application/json"};
const wire=(0,_chunk_NKWTLQDH_js__WEBPACK_IMPORTED_MODULE_3__/* .createNodeWire */ .o)(url.protocol,{rejectUnauthorized:true});const reply=await wire.send({method:"POST",url,headers,body,timeoutMs,signal,maxBytes,isFresh:true});
if(reply.isCut)throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_VERIFY_FAILED",`The answer of ${url.href} is larger than ${maxBytes} bytes.`);return{status:reply.status,body:reply.body}}var maxShownCharacters=200;var wrong=problem=>({ok:false,problem});function computePredictionVerdict(body,expectedRows){const root=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .qF)(body);if(root===void 0)
return wrong(/\b(?:NaN|Infinity)\b/.test(body)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root))return wrong("the answer is no JS\
ON object");if(Array.isArray(root["outputs"]))return judgeV2(root,expectedRows);if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .isObject */ .Gv)(root["data"])||root["jsonData"]!==void 0||root["strData"]!==void 0)return judgeV1(
root,expectedRows);const error=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(root,"error")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(root,"status","info");return wrong(error===void 0?"the answer holds neither outputs (V2) nor data (V\
1)":`the model server says: ${error}`)}function judgeV2(root,expectedRows){const outputs=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .objectsAt */ .yR)(root,"outputs");if(outputs.length===0)return wrong("the answe\
r has no outputs");const all=[];for(const output of outputs){const name=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(output,"name")??"?";const{data,shape}=output;if(!Array.isArray(data)||!Array.isArray(
shape))return wrong(`output ${name} lacks data or shape`);const values=data.flat(Infinity);const sizes=shape.map(Number);const size=sizes.reduce((product,each)=>product*
each,1);if(values.length!==size)return wrong(`output ${name} has ${values.length} values for the shape [${sizes.join(", ")}]`);const problem=findBadValue(values);
if(problem!==void 0)return wrong(`output ${name} ${problem}`);if(expectedRows!==void 0&&sizes[0]!==expectedRows)return wrong(`output ${name} has ${sizes[0]??0} \
rows for ${expectedRows} that were asked about`);all.push(...values)}return accept(all)}function judgeV1(root,expectedRows){const rows=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(root,"data","ndar\
ray")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(root,"data","tensor","values")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(root,"jsonData")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(root,"strData");const values=Array.isArray(rows)?rows.flat(Infinity):[rows];if(rows===
void 0||values.length===0)return wrong("the answer has no data");const problem=findBadValue(values);if(problem!==void 0)return wrong(`the answer ${problem}`);const shape=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .valueAt */ .fK)(
root,"data","tensor","shape");const count=Array.isArray(shape)?Number(shape[0]):Array.isArray(rows)?rows.length:void 0;if(expectedRows!==void 0&&count!==void 0&&
count!==expectedRows)return wrong(`the answer has ${count} rows for ${expectedRows} that were asked about`);return accept(values)}var accept=values=>values.length===
0?wrong("the answer has no values"):{ok:true,values,shown:JSON.stringify(values).slice(0,maxShownCharacters)};var isBad=value=>value===null||value===void 0||typeof value===
"number"&&!Number.isFinite(value)||typeof value==="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(value);function findBadValue(values){const index=values.findIndex(
isBad);return index<0?void 0:`holds ${JSON.stringify(values[index]??null)} at position ${index}, which is no finite value`}function findDifference(actual,expected,tolerance){
const wanted=Array.isArray(expected)?expected.flat(Infinity):[expected];if(actual.length!==wanted.length)return`${actual.length} values instead of ${wanted.length}`;
const index=wanted.findIndex((want,position)=>!isNear(actual[position],want,tolerance));return index<0?void 0:`value ${index} is ${JSON.stringify(actual[index])}\
 instead of ${JSON.stringify(wanted[index])}`}var isNear=(actual,wanted,tolerance)=>typeof actual==="number"&&typeof wanted==="number"?Math.abs(actual-wanted)<=
tolerance*Math.max(1,Math.abs(wanted)):actual===wanted;var settlingMs=3e4;var retryPauseMs=500;var maxBodyCharacters=500;async function verifyPrediction(cluster,manifest,namespace,endpoint,plan,signal){const startedAt=Date.
now();let shown="";for(const route of listRoutes(cluster,manifest,namespace,endpoint,plan.body,signal)){const reply=await sendUntilSettled(route,signal);shown=judge(
route,reply,plan)}return{shown,durationMs:Date.now()-startedAt}}function listRoutes(cluster,manifest,namespace,endpoint,body,signal){const predictors=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .livePredictors */ .i9)(
manifest);const[first]=predictors;if(endpoint&&first){const url=joinUrl(endpoint,(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .renderIngressPath */ .PQ)(manifest,namespace,first));return[{title:url.href,send:()=>postJson(
url,body,signal)}]}return predictors.map(predictor=>{const service=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .computeServiceName */ .sc)(manifest.metadata.name,predictor);const path=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPredictionPath */ .tf)(manifest,
predictor);return{title:`Service ${namespace}/${service}:${_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .servicePort */ .ld}${path} (through the API server)`,send:()=>cluster.proxyToService(namespace,service,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .servicePort */ .ld,
path,body)}})}var joinUrl=(endpoint,path)=>new URL(endpoint.pathname.replace(/\/+$/,"")+path,endpoint);async function sendUntilSettled(route,signal){const deadlineMs=Date.
now()+settlingMs;for(;;){let last;try{last=await route.send();if(![404,429,502,503,504].includes(last.status))return last}catch(error){if(signal.aborted||!(error instanceof
Error)||error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg&&error.code!=="E_CLUSTER_UNREACHABLE")throw error;last=error}if(Date.now()>=deadlineMs){if(!(last instanceof Error))return last;
throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_VERIFY_FAILED",`${route.title} gave no answer for ${settlingMs/1e3} s: ${last.message||String(last)}`,{cause:last})}await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_9__/* .pause */ .v)(retryPauseMs,
signal)}}function judge(route,reply,plan){if(reply.status!==200){const said=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .qF)(reply.body),"error")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .qF)(reply.body),"message")??reply.
body.trim();throw failure(route,`HTTP ${reply.status}${said?`, ${said}`:""}`)}const verdict=computePredictionVerdict(reply.body,plan.rows);if(!verdict.ok)throw failure(
route,verdict.problem);const difference=plan.expected===void 0?void 0:findDifference(verdict.values,plan.expected,plan.tolerance);if(difference!==void 0)throw failure(
route,`the prediction is not the expected one: ${difference}`);return verdict.shown}var failure=(route,problem)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_VERIFY_FAILED",`The pods are r\
eady, but ${route.title} gave no usable prediction: ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_15__/* .cut */ .Jj)((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_15__/* .neutralize */ .YI)(problem),maxBodyCharacters)}`);var httpUrl={label:"http(s) address",parse:raw=>{if(/^https?:\/\//.test(raw)&&URL.canParse(raw))return new URL(raw);throw new _chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .InputProblem */ .S7(`expected an http(s) \
address, got "${raw}"`)}};var deployInputs={..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_5__/* .mlflowInputs */ .hI,..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterInputs */ .g$,..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_5__/* .versionInputs */ .wO,..._chunk_EPI7VXQZ_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestInputs */ .F2,timeout:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .duration */ .p0,default:"20m",description:"\
How long the rollout may take."},patience:{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .duration */ .p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node\
) is given before the step is red; a second restart ends it sooner."},verify:{kind:verifyChoice,default:"auto",description:"Proves the deployment by a predictio\
n. `auto` sends the model's own logged input example and warns where there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, o\
r as its `request`, whose prediction must equal its `expected` within its `tolerance`."},endpoint:{kind:httpUrl,description:"The ingress, to which /seldon/<name\
space>/<name>/… is appended; without one, predictions go through the API server's service proxy."},"on-failure":{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)("rollback","keep"),default:"rollb\
ack",description:"On red, puts the last version back that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq,
description:"The promotion (an output of promote) that a rollback also undoes, if it still holds."},"force-conflicts":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .flag */ .Jt,default:"false",description:"Ta\
kes fields of the deployment that another field manager owns, instead of ending with E_APPLY_CONFLICT."},"create-namespace":{kind:_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .flag */ .Jt,default:"false",description:"\
Creates the namespace where there is none."},"dry-run":{kind:(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and \
checks the manifest, `server` also asks the cluster whether it would accept it."}};function explainEnding(ending,diagnosis,address,timeoutMs2){const name=(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address);const{cause,log,excerpt,objects}=diagnosis;const excerpts=[...objects?
[{title:`Objects of ${name}`,text:objects}]:[],...log&&excerpt?[{title:`From the ${log.title}`,text:excerpt}]:[]];if(ending.state==="timeout"){const reason=cause===
void 0?"":` Its log says: ${cause}.`;return{log,excerpts,error:new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_TIMEOUT",`${name} did not serve within ${Math.round(timeoutMs2/1e3)} s (--timeou\
t): it was waiting for ${ending.waitingFor}.${reason}`)}}const code=ending.reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED";const said=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_15__/* .neutralize */ .YI)(
`${ending.object}: ${ending.message}${ending.message.includes(ending.reason)?"":` (${ending.reason})`}`);return{log,excerpts,error:new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg(code,`${name} c\
annot serve: ${cause===void 0?said:`${cause}. ${said}`}.`)}}var cancelledWaitMs=5e3;var cleanupMs=3e4;var removalMs=12e4;async function putBack(context,deploying,before,applied,thrown,onFailure){const cancelled=context.signal.
aborted;const error=cancelled?(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .toStepError */ .uQ)(context.signal.reason):(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .toStepError */ .uQ)(thrown);if(onFailure==="keep"){return{error:applied?extend(error,"It was left as it\
 is (--on-failure keep)."):error,state:"failed"}}const mayHaveChanged=applied!==void 0||cancelled;const restored=mayHaveChanged?await restore(context,deploying,
before,error,cancelled):void 0;const isRed=restored?restored.kind!=="nothing":error.outcome==="failed";const undone=isRed?await undo(context,deploying):void 0;const state=restored?.
kind==="rolled-back"?"rolled-back":restored?.kind==="removed"?"removed":"failed";return{state,error:extend(error,[restored?.detail,undone].filter(part=>part!==void 0).
join(" "),computeOutcome(error,restored))}}function computeOutcome(error,restored){if(error.outcome!=="failed"||!restored)return void 0;if(restored.kind==="roll\
ed-back")return"rolled-back";return restored.kind==="failed"?"rollback-failed":void 0}var extend=(error,addition,outcome=error.outcome)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg(error.code,
addition===""?error.message:`${error.message} ${addition}`,{cause:error.cause,outcome,exit:error.exit});async function restore(context,deploying,before,error,cancelled){
const{address,marker}=deploying;const name=(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address);if(error.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, b\
ecause somebody deleted it."};if(error.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const cluster=deploying.
cluster.withSignal(AbortSignal.timeout(context.inputs.timeout+removalMs+cleanupMs));try{const live=await cluster.get(address);if(!live)return{kind:"nothing",detail:`${name}\
 does not exist.`};const current=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .computeExpectation */ .Ef)(deploying.manifest,marker,address,"").readMarker(live);if(current!==marker)return{kind:"nothing",detail:"Not\
hing was put back, because what is there now was applied by somebody else or was there before."};if(!before.live)return await remove(context,cluster,deploying,live,
cancelled);const{kept}=before;if(!kept)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${name} was ever seen serving by this project.`};if(kept.
marker===marker)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};context.log.progress(`Putting versio\
n ${kept.version} of ${name} back.`);const reapplied=await cluster.apply(address,kept.manifest,{force:context.inputs["force-conflicts"]});const expected=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .computeExpectation */ .Ef)(
kept.manifest,kept.marker,address,(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(reapplied,"metadata","uid")??"");const ending=await cluster.waitForRollout(expected,{timeoutMs:cancelled?cancelledWaitMs:
context.inputs.timeout,patienceMs:context.inputs.patience,patienceRestarts:2,report:waitingFor=>context.log.progress(`Rolling back: waiting for ${waitingFor}.`)});
if(ending.state==="current")return{kind:"rolled-back",detail:`Version ${kept.version} was put back and serves.`};if(cancelled)return{kind:"rolled-back",detail:`\
Version ${kept.version} was applied again; this step did not wait until it serves.`};const diagnosis=await cluster.diagnose(expected,ending);return{kind:"failed",
detail:`Version ${kept.version} was applied again, and does not serve either: ${diagnosis.cause??(ending.state==="failed"?ending.message:`it waits for ${ending.
waitingFor}`)}.`}}catch(failure2){return{kind:"failed",detail:`${before.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .toStepError */ .uQ)(
failure2).message}`}}}async function remove(context,cluster,{address},live,cancelled){const uid=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(live,"metadata","uid")??"";const name=(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address);
context.log.progress(`Removing ${name}: it is the first of its name, so there is nothing to go back to.`);await cluster.delete(address,{uid});if(!cancelled)await cluster.
waitForRemoval(address,uid,removalMs,message=>context.log.progress(message));return{kind:"removed",detail:`As a first deployment it was removed${cancelled?"; th\
is step did not wait until it is gone":""}.`}}async function undo(context,{version}){const promotionId=context.inputs["promotion-id"];if(promotionId===void 0)return void 0;
try{const mlflow=(await context.mlflow()).forCleanup(cleanupMs);const{detail}=await (0,_chunk_RIPCTQ63_js__WEBPACK_IMPORTED_MODULE_0__/* .undoPromotion */ .s)(mlflow,version.model,version.version,promotionId);return detail}catch(failure2){
return`The promotion ${promotionId} could not be undone: ${(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .toStepError */ .uQ)(failure2).message}`}}function summarizeDeployment(context,{version,namespace,address,modelUri,url},facts){context.summarize({kind:"heading",text:`Deployed ${version.model} version ${version.
version}`},{kind:"paragraph",text:facts.reason},{kind:"table",header:["what","value"],rows:[["deployment",`${namespace}/${address.name}`],["version",version.version],
["version before",facts.previousVersion||"none"],["model URI",modelUri],["URL",url],["changed",facts.changed?"yes":"no"],["verified by a prediction",facts.verified?
"yes":"NO"]]})}var deployOutputs={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"smal\
l",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where non\
e was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"small",description:"Where predictions are asked for: b\
ehind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false where it was dep\
loyed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}};var deploy=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_4__/* .defineStep */ .o)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged with the versi\
on, applies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",
inputs:deployInputs,outputs:deployOutputs,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async context=>{const{inputs}=context;
const mlflow=await context.mlflow();const version=await (0,_chunk_5KDWDFPO_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveVersion */ .x)(mlflow,inputs);const rendered=await (0,_chunk_AFR3H75E_js__WEBPACK_IMPORTED_MODULE_16__/* .renderManifest */ .s)(mlflow,version,inputs,{pipeline:context.
pipeline,timeoutMs:inputs.timeout,target:inputs.at});for(const note of[...rendered.notes,...rendered.warnings])context.log.warn(note);const plan=await planVerification(
inputs.verify,mlflow.artifacts,version,(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .speaksV2 */ .os)(rendered.manifest));if(inputs["dry-run"]==="client")return{outcome:"done",reason:`${rendered.place} of ${version.
model} version ${version.version} renders to a sound manifest; nothing was sent.`};const deploying=await aim(context,version,rendered);if(inputs["dry-run"]==="s\
erver")return dryRun(deploying,inputs["force-conflicts"]);if(inputs["create-namespace"])await ensureNamespace(context,deploying);const{cluster,namespace}=deploying;
const lease=await cluster.hold(namespace,(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .keptName */ .QQ)(rendered.name),holderOf(context),message=>context.log.progress(message));try{return await deployHeld(context,{
...deploying,cluster:cluster.withSignal(AbortSignal.any([context.signal,lease.lost]))},plan)}finally{await lease.release().catch(error=>context.log.warn(`The le\
ase of this deploy was not released, and expires by itself: ${String(error)}`))}}});async function aim(context,version,rendered){const{manifest,marker,modelUri,
name,namespace:named}=rendered;const{endpoint}=context.inputs;const cluster=await context.cluster();const namespace=named??cluster.defaultNamespace;if(context.inputs.
namespace===void 0)assertNamespace(rendered,cluster.defaultNamespace,context.inputs.allow);const placed={...manifest,metadata:{...manifest.metadata,namespace}};
const url=computeUrl(placed,namespace,endpoint);const known={name,namespace,version:version.version,"model-uri":modelUri,url,changed:"false",verified:"false"};for(const key of[
"name","namespace","version","model-uri","url","changed","verified"])context.output(key,known[key]);return{cluster,version,manifest:placed,marker,modelUri,namespace,
address:{resource:_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .seldonDeployments */ .kl,namespace,name},url}}function assertNamespace({namespace,place},meant,allowed=new Set){if(namespace===void 0||namespace===meant||
allowed.has((0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAllow */ .OH)("namespace",namespace)))return;throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg("E_MANIFEST",`${place} cannot be deployed. It names the namespace ${JSON.stringify(namespace)}\
 instead of the context's ${JSON.stringify(meant)}, ${(0,_chunk_MSTBTAIS_js__WEBPACK_IMPORTED_MODULE_10__/* .describeAllow */ .L9)("namespace",namespace)}.`)}function computeUrl(manifest,namespace,endpoint){const[predictor]=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .livePredictors */ .i9)(
manifest);if(!predictor)return"";if(endpoint)return joinUrl(endpoint,(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .renderIngressPath */ .PQ)(manifest,namespace,predictor)).href;return`http://${(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .computeServiceName */ .sc)(manifest.
metadata.name,predictor)}.${namespace}:${_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .servicePort */ .ld}${(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPredictionPath */ .tf)(manifest,predictor)}`}async function dryRun({cluster,address,manifest},force){const live=await cluster.
get(address);(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNameIsFree */ .Uw)(live,manifest,(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address));const answer=await cluster.apply(address,manifest,{dryRun:true,force});const would=!live?"be\
 created":generationOf(answer)===generationOf(live)?"not change":"be changed";return{outcome:"done",reason:`The cluster accepts the manifest: ${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address)}\
 would ${would}. Nothing was changed.`}}async function ensureNamespace({log},{cluster,namespace}){const address={resource:_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaces */ .r$,name:namespace};if(await cluster.
get(address))return;const labels={[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_17__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_17__/* .managerName */ .bU};await cluster.create(address,{apiVersion:"v1",kind:"Namespace",metadata:{name:namespace,labels}});
log.progress(`Created the namespace ${namespace}.`)}async function deployHeld(context,deploying,plan){const{log,inputs}=context;const{cluster,address,manifest,version,
namespace}=deploying;const title=`${version.model} version ${version.version}`;const[live,found]=await Promise.all([cluster.get(address),(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .readKept */ .DL)(cluster,namespace,
address.name),cluster.assertReadable(namespace)]);(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNameIsFree */ .Uw)(live,manifest,(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address));const kept=live&&found?.ownerUid===(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(live,"metadat\
a","uid")?found:void 0;const before={live,kept};const previousVersion=(live&&(0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedVersion */ .Zy)(live))??"";context.output("previous-version",previousVersion);let applied;
try{applied=await cluster.apply(address,manifest,{force:inputs["force-conflicts"]});const changed=!live||generationOf(applied)!==generationOf(live);context.output(
"changed",String(changed));log.progress(`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address)} ${!live?"created":changed?"configured":"unchanged"}: ${title} from ${deploying.modelUri}.`);const startedAt=Date.
now();await awaitRollout(context,deploying,applied);log.progress(`The rollout is complete after ${((Date.now()-startedAt)/1e3).toFixed(1)} s.`);const verified=await verify(
context,deploying,plan);await keep(context,deploying,before,applied,verified);await record(context,deploying,"serving",{verified},previousVersion);const reason=changed?
`${title} serves as ${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address)}${verified?", proven by a prediction":" (not verified)"}.`:`${title} was serving already as ${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_2__/* .renderAddress */ .vY)(address)}\
.`;summarizeDeployment(context,deploying,{reason,previousVersion,verified,changed});return{outcome:changed?"done":"unchanged",reason}}catch(thrown){const put=await putBack(
context,deploying,before,applied,thrown,inputs["on-failure"]);if(applied)await record(context,deploying,put.state,{verified:false,reason:put.error.message},previousVersion);
throw put.error}}async function awaitRollout(context,{cluster,manifest,marker,address},applied){const{inputs,log}=context;const expected=(0,_chunk_KN6RRQBY_js__WEBPACK_IMPORTED_MODULE_6__/* .computeExpectation */ .Ef)(manifest,
marker,address,(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(applied,"metadata","uid")??"");const startedAt=Date.now();const ending=await cluster.waitForRollout(expected,{timeoutMs:inputs.timeout,patienceMs:inputs.
patience,patienceRestarts:2,report:waitingFor=>log.progress(`Waiting (${Math.round((Date.now()-startedAt)/1e3)} s) for ${waitingFor}.`)});if(ending.state==="cur\
rent")return;const explained=explainEnding(ending,await cluster.diagnose(expected,ending),address,inputs.timeout);if(explained.log)log.foreign(explained.log.title,
explained.log.text);context.summarize(...explained.excerpts.map(({title,text:text2})=>({kind:"log",title,text:text2})));throw explained.error}async function verify(context,{
cluster,manifest,namespace},plan){const{log,inputs,signal}=context;if(plan.kind==="none"){log.warn(`NOT VERIFIED: no prediction was made, because ${plan.why}. T\
he pods are ready, which does not prove that the model answers.`);return false}const{shown,durationMs}=await verifyPrediction(cluster,manifest,namespace,inputs.
endpoint,plan,signal);log.progress(`Verified with ${plan.origin} in ${durationMs} ms: ${shown}`);context.output("verified","true");return true}async function keep({
log},{cluster,manifest,marker,version,namespace},{kept},applied,verified){if(kept?.marker===marker&&(kept.verified||!verified))return;const ownerUid=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .textAt */ .$6)(applied,
"metadata","uid")??"";try{await (0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKept */ .gn)(cluster,namespace,{manifest,marker,version:version.version,verified,ownerUid})}catch(error){if(!(error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg)||
error.outcome==="cancelled")throw error;log.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${error.message}`)}}async function record(context,deploying,state,about,previousVersion){
const{version,cluster,namespace,address,url}=deploying;const{inputs,pipeline,log,signal}=context;const connected=await context.mlflow();const mlflow=signal.aborted?
connected.forCleanup(recordMs):connected;const entry={state,time:new Date().toISOString(),server:cluster.server,namespace,name:address.name,version:version.version,
url,...about,...inputs.at===void 0?{}:{target:inputs.at},...pipeline.link===void 0?{}:{pipeline:pipeline.link}};try{await (0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDeployment */ .dj)(mlflow,version,entry);
if(state!=="serving"||previousVersion===""||previousVersion===version.version)return;const previous=await mlflow.registry.version(version.model,previousVersion);
await (0,_chunk_KBNUPHSE_js__WEBPACK_IMPORTED_MODULE_1__/* .recordReplaced */ .S2)(mlflow,previous,entry,"replaced",`version ${version.version} serves there now`)}catch(error){if(!(error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_11__/* .StepError */ .zg))throw error;if(error.
code==="E_VERSION_NOT_FOUND")return;log.warn(`The deployment is not recorded on the model version: ${error.message}`)}}var recordMs=5e3;var generationOf=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_14__/* .numberAt */ .tk)(
object,"metadata","generation");var holderOf=({pipeline})=>[pipeline.link??pipeline.actor??"mlflow-steps",`process ${process.pid}`,new Date().toISOString()].join(
", ");


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


/***/ })

};
