export const id = 257;
export const ids = [257];
export const modules = {

/***/ 257:
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
/* harmony import */ var _chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(152);
/* harmony import */ var _chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(291);
/* harmony import */ var _chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(998);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(167);
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16);
/* harmony import */ var _chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(515);
/* harmony import */ var _chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(750);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(714);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(275);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(708);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(161);


var flagOf=name2=>`--${name2}`;var variableOf=name2=>`MLFLOW_STEPS_${name2.replaceAll("-","_").toUpperCase()}`;var actionVariableOf=name2=>`INPUT_${name2.replaceAll(
" ","_").toUpperCase()}`;function computeDistance(from,to){const rows=[Array.from({length:to.length+1},(_,column)=>column)];const at=(row,column)=>rows[row]?.[column]??
Number.POSITIVE_INFINITY;for(let row=1;row<=from.length;row+=1){const current=[row];rows.push(current);for(let column=1;column<=to.length;column+=1){const isSame=from[row-
1]===to[column-1];const isSwap=from[row-1]===to[column-2]&&from[row-2]===to[column-1];current.push(Math.min(at(row-1,column-1)+(isSame?0:1),at(row-1,column)+1,at(
row,column-1)+1,isSwap?at(row-2,column-2)+1:Number.POSITIVE_INFINITY))}}return at(from.length,to.length)}function nearestName(word2,candidates){const limit=Math.
max(2,Math.floor(word2.length/3));const ranked=candidates.map(candidate=>({candidate,distance:computeDistance(word2,candidate)})).filter(({distance})=>distance<=
limit).sort((a,b)=>a.distance-b.distance||computeLengthGap(word2,a.candidate)-computeLengthGap(word2,b.candidate));return ranked[0]?.candidate}var computeLengthGap=(one,other)=>Math.
abs(one.length-other.length);var seldonDeployments={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"};var ownedSelector="seldon-deployment-i\
d";var servicePort=8e3;var longestName=63;var shorten=name2=>name2.length<=longestName?name2:`seldon-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("md5").update(name2).digest("hex")}`;var computeServiceName=(deployment,predictor)=>predictor.
annotations?.["seldon.io/svc-name"]??shorten(`${deployment}-${predictor.name}`);var speaksV2=({spec:{protocol}})=>protocol==="v2"||protocol==="kfserving";var renderPredictionPath=(manifest,predictor)=>speaksV2(
manifest)?`/v2/models/${encodeURIComponent(predictor.graph.name)}/infer`:"/api/v1.0/predictions";var renderIngressPath=(manifest,namespace,predictor)=>`/seldon/${encodeURIComponent(
namespace)}/${encodeURIComponent(manifest.metadata.name)}${renderPredictionPath(manifest,predictor)}`;var livePredictors=({spec})=>spec.predictors.filter(({shadow})=>shadow!==
true);function computeExpectation(manifest,marker,address,uid){return{owner:address,uid,marker,markerAnnotation: _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .markerAnnotation */ .yl,modelPlaces:manifest.spec.predictors.flatMap(({graph})=>listModelUris(
graph)).map(toPlaceInPod),workloads:manifest.spec.predictors.flatMap(predictor=>listWorkloads(manifest,predictor)),labelSelector:ownedSelector,readMarker:owner=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
owner,"spec","annotations",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .markerAnnotation */ .yl),readStatus:readSeldonStatus}}function readSeldonStatus(owner){const state=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(owner,"status","state");const description=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
owner,"status","description")??"";if(state==="Available")return{state:"ready"};return{state:state==="Failed"?"failed":"working",description}}var listModelUris=({
modelUri,children})=>[...modelUri?[modelUri]:[],...(children??[]).flatMap(listModelUris)];var toPlaceInPod=uri=>uri.replace(/^pvc:\/\//,"/mnt/pvc/");function listWorkloads(manifest,predictor){
const deployment=manifest.metadata.name;const base=`${deployment}-${predictor.name}`;const title=`predictor ${predictor.name}`;const components=predictor.componentSpecs?.
length?predictor.componentSpecs:[{}];const models=components.map((component,index)=>{const containers=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component,"spec","containers").map(container=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
container,"name")??"");const named=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component,"metadata","name");const endings=[named,containers.join("-"),listNodeNames(predictor.graph).join("-")].filter(
ending=>ending!==void 0);return{title:components.length>1?`${title}, component ${index}`:title,names:endings.map(ending=>shorten(`${base}-${index}-${ending}`)),
prefixes:[`${base}-${index}-`],isMarked:true,replicas:computeReplicas(manifest,predictor,component)}});const isSeparate=[manifest.spec.annotations,predictor.annotations].
some(annotations=>annotations?.["seldon.io/engine-separate-pod"]==="true");const unmarked=(what,name2)=>({title:`${title}, ${what}`,names:[shorten(name2)],prefixes:[],
isMarked:false,replicas:void 0});return[...models,...isSeparate?[unmarked("orchestrator",`${base}-svc-orch`)]:[],...(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predictor,"explainer","type")?[unmarked(
"explainer",`${base}-explainer`)]:[]]}var listNodeNames=({name:name2,children})=>[name2,...(children??[]).flatMap(listNodeNames)];function computeReplicas(manifest,predictor,component){
if((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(component,"hpaSpec"))||(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(component,"kedaSpec")))return void 0;return (0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(component,"replicas")??predictor.replicas??(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(
manifest.spec,"replicas")??1}var addressOf=(namespace,name2)=>({resource:_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .configMaps */ .gT,namespace,name:keptName(name2)});var keptName=name2=>`mlflow-steps-${name2}`;async function readKept(cluster,namespace,name2,ownerUid){
const object=await cluster.get(addressOf(namespace,name2));if(!object||(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","owner-uid")!==ownerUid)return void 0;return parseKept(object,namespace,
name2)}function parseKept(object,namespace,name2){const manifest=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","manifest")??"");const version=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","version");const marker=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
object,"data","marker");if(!isManifest(manifest)||version===void 0||marker===void 0)return void 0;if(manifest.metadata.name!==name2||manifest.metadata.namespace!==
namespace)return void 0;if(manifest.metadata.labels[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly]!==_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managerName */ .bU)return void 0;return{manifest,version,marker,verified:(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","ve\
rified")==="true"}}var isManifest=value=>(0,_chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_1__/* .isSeldonDeployment */ .B)(value)&&value.metadata?.name!==void 0&&value.metadata.labels!==void 0&&value.metadata.annotations!==
void 0;async function writeKept(cluster,namespace,kept,ownerUid){const{name:name2}=kept.manifest.metadata;const address=addressOf(namespace,name2);const owner={
apiVersion:kept.manifest.apiVersion,kind:seldonDeployments.kind,name:name2,uid:ownerUid};await cluster.apply(address,{apiVersion:"v1",kind:"ConfigMap",metadata:{
name:address.name,namespace,labels:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managerName */ .bU},ownerReferences:[owner]},data:{manifest:JSON.stringify(kept.manifest),version:kept.version,marker:kept.
marker,verified:String(kept.verified),"owner-uid":ownerUid}},{force:true})}async function removeKept(cluster,namespace,name2){const address=addressOf(namespace,
name2);const object=await cluster.get(address);const labels=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object,"metadata","labels");if(object&&(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(labels)&&labels[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly]===_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managerName */ .bU)
await cluster.delete(address,{propagation:"Background"})}var isOurs=object=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"metadata","labels",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly)===_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managerName */ .bU;var annotationOf=(object,key)=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"metadata","annotations",key);var deployedVersion=object=>annotationOf(
object,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .versionAnnotation */ .ej);var deployedModel=object=>annotationOf(object,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .modelKey */ .B0);function assertNameIsFree(live,manifest,place){if(!live)return;const{annotations}=manifest.
metadata;const problem=describeForeigner(live,annotations[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .modelKey */ .B0],annotations[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .targetKey */ .hD]);if(problem===void 0)return;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_NAME_TAKEN",`${place}\
 ${problem}. Choose another name with --name, or remove that deployment first.`)}function describeForeigner(live,model,target){if(!isOurs(live)){const manager=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
live,"metadata","labels",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly);return`exists, and mlflow-steps did not deploy it${manager===void 0?"":` (${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly} is ${manager})`}`}const liveModel=deployedModel(
live);if(liveModel!==model)return`serves another model, ${liveModel??"of unknown name"}`;const liveTarget=annotationOf(live,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .targetKey */ .hD);if(liveTarget&&target&&liveTarget!==
target)return`serves this model for another target, ${liveTarget} instead of ${target}`;return void 0}var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toESM */ .f1)((0,_chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_4__/* .require_dist */ .F)(),1);var unnamed="";function parseInputExample(text2){const root=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text2);if(Array.isArray(root))return{kind:"tensor",tensor:root};if(!(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root))return void 0;
const split=root["dataframe_split"]??root;const data=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(split,"data");if((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(split)&&Array.isArray(split["columns"])&&Array.isArray(data)){const rows=data;
return{kind:"table",columns:split["columns"].map(String),rows:rows.filter(row=>Array.isArray(row))}}if(Array.isArray(root["dataframe_records"]))return parseRecords(
(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(root,"dataframe_records"));const inputs2=root["inputs"]??root["instances"];if(Array.isArray(inputs2)){const records=inputs2.filter(_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);return records.
length===inputs2.length&&records.length>0?parseRecords(records):{kind:"tensor",tensor:inputs2}}if((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inputs2))return{kind:"tensors",tensors:new Map(Object.
entries(inputs2))};return void 0}function parseRecords(records){const columns=[...new Set(records.flatMap(record2=>Object.keys(record2)))];return{kind:"table",columns,
rows:records.map(record2=>columns.map(column=>record2[column]??null))}}function parseSignatureTypes(signatureInputs){const root=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(signatureInputs);const entries=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(
{root},"root").flatMap(each=>{const type=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"type")==="tensor"?(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"tensor-spec","dtype"):(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"type");return type===void 0?[]:[[(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
each,"name")??unnamed,type]]});return new Map(entries)}function countRows(example2){switch(example2.kind){case"table":return example2.rows.length;case"tensor":return Array.
isArray(example2.tensor)?example2.tensor.length:void 0;case"tensors":{const lengths=new Set([...example2.tensors.values()].map(each=>Array.isArray(each)?each.length:
1));return lengths.size===1?[...lengths][0]:void 0}}}var exampleFiles=mlModel=>[...new Set([...(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)({names:[(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(mlModel,"saved_input_example_info","servi\
ng_input_path")]},"names"),"serving_input_example.json",...(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)({names:[(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(mlModel,"saved_input_example_info","artifact_path")]},"names"),"input_example\
.json"])];var v2Types={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",
float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"\
BYTES"};var renderPredictionRequest=(example2,types,isV2)=>JSON.stringify(isV2?computeV2Request(example2,types):computeV1Request(example2));function computeV2Request(example2,types){
switch(example2.kind){case"table":return{inputs:example2.columns.map((name2,column)=>{const data=example2.rows.map(row=>row[column]??null);return{name:name2,shape:[
data.length],datatype:computeDatatype(data,types.get(name2)),data}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[computeTensor("input-0",example2.
tensor,types.get(unnamed))],parameters:{content_type:"np"}};case"tensors":{const named=[...example2.tensors];const isTable=named.every(([name2,values])=>Array.isArray(
values)&&!values.some(Array.isArray)&&!isNumpyType(types.get(name2)));return{inputs:named.map(([name2,values])=>computeTensor(name2,Array.isArray(values)?values:
[values],types.get(name2))),parameters:{content_type:isTable?"pd":"dict"}}}}}var isNumpyType=type=>type!==void 0&&/\d$|^bool$|^object$|^str$/.test(type);function computeTensor(name2,tensor,type){
const shape=[];for(let level=tensor;Array.isArray(level);level=level[0])shape.push(level.length);const data=Array.isArray(tensor)?tensor.flat(Infinity):[tensor];
return{name:name2,shape,datatype:computeDatatype(data,type),data}}function computeDatatype(data,type){const known=type===void 0?void 0:v2Types[type]??(/^<U\d*$|^<M8/.
test(type)?"BYTES":void 0);if(known!==void 0)return known;const values=data.filter(value=>value!==null);if(values.length>0&&values.every(value=>typeof value==="\
boolean"))return"BOOL";if(values.every(value=>typeof value==="number"))return values.every(Number.isSafeInteger)&&values.length>0?"INT64":"FP64";return"BYTES"}function computeV1Request(example2){
switch(example2.kind){case"table":return{data:{names:example2.columns,ndarray:example2.rows}};case"tensor":return{data:{ndarray:example2.tensor}};case"tensors":
return{jsonData:Object.fromEntries(example2.tensors)}}}var verifyChoice={label:"auto, required, off, or a JSON file",parse:raw=>raw==="auto"||raw==="required"||raw==="off"?{kind:raw}:{kind:"file",path:raw}};var maxExampleBytes=1024*
1024;var maxMlModelBytes=1024*1024;var defaultTolerance=1e-6;async function planVerification(choice2,artifacts,version,isV2){switch(choice2.kind){case"off":return{
kind:"none",why:"verification is off (--verify off)"};case"file":return parseRequestFile(choice2.path,await readRequestFile(choice2.path));case"auto":case"requi\
red":{const plan=await planFromExample(artifacts,version,isV2);if(plan.kind==="none"&&choice2.kind==="required"){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_VERIFY_IMPOSSIBLE",`Noth\
ing was deployed: --verify required, but ${plan.why}. Log the model with input_example=…, or give a request with --verify FILE.`)}return plan}}}async function planFromExample(artifacts,{
model,version},isV2){const read=(path,maxBytes2)=>artifacts.readOfVersion(model,version,path,maxBytes2);const mlModel=parseMlModel(await read("MLmodel",maxMlModelBytes));
for(const file of exampleFiles(mlModel)){const text2=await readExample(read,file);const example2=text2===void 0?void 0:parseInputExample(text2);if(example2)return planRequest(
file,example2,parseSignatureTypes((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(mlModel,"signature","inputs")??""),isV2)}return{kind:"none",why:`${model} version ${version} has no input example that \
can be sent`}}async function readExample(read,file){try{return await read(file,maxExampleBytes)}catch(error){if(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&error.code==="E_ARTI\
FACT_TOO_LARGE")return void 0;throw error}}function planRequest(file,example2,types,isV2){return{kind:"request",origin:`the model's own input example (${file})`,
body:renderPredictionRequest(example2,types,isV2),rows:countRows(example2),tolerance:defaultTolerance}}function parseMlModel(text2){try{return text2===void 0?void 0:
(0,import_yaml.parse)(text2,{maxAliasCount:0,logLevel:"silent"})}catch{return void 0}}async function readRequestFile(path){try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)(path,"utf8")}catch(error){
const why=error instanceof Error?error.message:String(error);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${path}" cann\
ot be read: ${why}`,{cause:error})}}function parseRequestFile(path,text2){const root=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text2);if(!(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root))throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`verify: \
"${path}" does not hold a JSON object.`);const isWrapped=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root["request"]);return{kind:"request",origin:path,body:JSON.stringify(isWrapped?root["request"]:
root),rows:void 0,...isWrapped&&root["expected"]!==void 0?{expected:root["expected"]}:{},tolerance:(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(root,"tolerance")??defaultTolerance}}var idleMs=6e4;var maxBytes=4*1024*1024;function postJson(url,body,signal){return new Promise((resolve,reject)=>{const fail=error=>reject(signal.aborted?(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(
signal.reason):error);const outgoing=(url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_12__:node_http__WEBPACK_IMPORTED_MODULE_11__).request(url,{method:"POST",signal,agent:false,headers:{"content-type":"application/jso\
n",accept:"application/json","content-length":Buffer.byteLength(body)}},response=>{const chunks=[];let bytes=0;response.on("data",chunk=>{bytes+=chunk.length;if(bytes>
maxBytes)response.destroy(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_VERIFY_FAILED",`The answer of ${url.href} is larger than ${maxBytes} bytes.`));else chunks.push(chunk)});response.on(
"end",()=>resolve({status:response.statusCode??0,body:Buffer.concat(chunks).toString("utf8")}));response.on("error",fail)});outgoing.setTimeout(idleMs,()=>outgoing.
destroy(new Error(`no answer for ${idleMs/1e3} s`)));outgoing.on("error",fail);outgoing.end(body)})}var maxShownCharacters=200;var wrong=problem=>({ok:false,problem});function computePredictionVerdict(body,expectedRows){const root=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);if(root===void 0)
return wrong(/\b(?:NaN|Infinity)\b/.test(body)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root))return wrong("the answer is no JS\
ON object");if(Array.isArray(root["outputs"]))return judgeV2(root,expectedRows);if((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root["data"])||root["jsonData"]!==void 0||root["strData"]!==void 0)return judgeV1(
root,expectedRows);const error=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(root,"error")??(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(root,"status","info");return wrong(error===void 0?"the answer holds neither outputs (V2) nor data (V\
1)":`the model server says: ${error}`)}function judgeV2(root,expectedRows){const outputs=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(root,"outputs");if(outputs.length===0)return wrong("the answe\
r has no outputs");const all=[];for(const output of outputs){const name2=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(output,"name")??"?";const{data,shape}=output;if(!Array.isArray(data)||!Array.isArray(
shape))return wrong(`output ${name2} lacks data or shape`);const values=data.flat(Infinity);const sizes=shape.map(Number);const size=sizes.reduce((product,each)=>product*
each,1);if(values.length!==size)return wrong(`output ${name2} has ${values.length} values for the shape [${sizes.join(", ")}]`);const problem=findBadValue(values);
if(problem!==void 0)return wrong(`output ${name2} ${problem}`);if(expectedRows!==void 0&&sizes[0]!==expectedRows)return wrong(`output ${name2} has ${sizes[0]??0}\
 rows for ${expectedRows} that were asked about`);all.push(...values)}return accept(all)}function judgeV1(root,expectedRows){const rows=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root,"data","nda\
rray")??(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root,"data","tensor","values")??(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root,"jsonData")??(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root,"strData");const values=Array.isArray(rows)?rows.flat(Infinity):[rows];if(rows===
void 0||values.length===0)return wrong("the answer has no data");const problem=findBadValue(values);if(problem!==void 0)return wrong(`the answer ${problem}`);const shape=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(
root,"data","tensor","shape");const count2=Array.isArray(shape)?Number(shape[0]):Array.isArray(rows)?rows.length:void 0;if(expectedRows!==void 0&&count2!==void 0&&
count2!==expectedRows)return wrong(`the answer has ${count2} rows for ${expectedRows} that were asked about`);return accept(values)}var accept=values=>values.length===
0?wrong("the answer has no values"):{ok:true,values,shown:JSON.stringify(values).slice(0,maxShownCharacters)};var isBad=value=>value===null||value===void 0||typeof value===
"number"&&!Number.isFinite(value)||typeof value==="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(value);function findBadValue(values){const index=values.findIndex(
isBad);return index<0?void 0:`holds ${JSON.stringify(values[index]??null)} at position ${index}, which is no finite value`}function findDifference(actual,expected,tolerance){
const wanted=Array.isArray(expected)?expected.flat(Infinity):[expected];if(actual.length!==wanted.length)return`${actual.length} values instead of ${wanted.length}`;
const index=wanted.findIndex((want,position)=>!isNear(actual[position],want,tolerance));return index<0?void 0:`value ${index} is ${JSON.stringify(actual[index])}\
 instead of ${JSON.stringify(wanted[index])}`}var isNear=(actual,wanted,tolerance)=>typeof actual==="number"&&typeof wanted==="number"?Math.abs(actual-wanted)<=
tolerance*Math.max(1,Math.abs(wanted)):actual===wanted;var settlingMs=3e4;var retryPauseMs=500;var maxBodyCharacters=500;async function verifyPrediction(cluster,manifest,namespace,endpoint,plan,signal){const startedAt=Date.
now();let shown="";for(const route of listRoutes(cluster,manifest,namespace,endpoint,plan.body,signal)){const reply=await sendUntilSettled(route,signal);shown=judge(
route,reply,plan)}return{shown,durationMs:Date.now()-startedAt}}function listRoutes(cluster,manifest,namespace,endpoint,body,signal){const predictors=livePredictors(
manifest);const[first]=predictors;if(endpoint&&first){const url=joinUrl(endpoint,renderIngressPath(manifest,namespace,first));return[{title:url.href,send:()=>postJson(
url,body,signal)}]}return predictors.map(predictor=>{const service=computeServiceName(manifest.metadata.name,predictor);const path=renderPredictionPath(manifest,
predictor);return{title:`Service ${namespace}/${service}:${servicePort}${path} (through the API server)`,send:()=>cluster.proxyToService(namespace,service,servicePort,
path,body)}})}var joinUrl=(endpoint,path)=>new URL(endpoint.pathname.replace(/\/+$/,"")+path,endpoint);async function sendUntilSettled(route,signal){const deadlineMs=Date.
now()+settlingMs;for(;;){let last;try{last=await route.send();if(![404,429,502,503,504].includes(last.status))return last}catch(error){if(signal.aborted||!(error instanceof
Error)||error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&error.code!=="E_CLUSTER_UNREACHABLE")throw error;last=error}if(Date.now()>=deadlineMs){if(!(last instanceof Error))return last;
throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_VERIFY_FAILED",`${route.title} gave no answer for ${settlingMs/1e3} s: ${last.message||String(last)}`,{cause:last})}await (0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(retryPauseMs,
signal)}}function judge(route,reply,plan){if(reply.status!==200){const said=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(reply.body),"error")??(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(reply.body),"message")??reply.
body.trim();throw failure(route,`HTTP ${reply.status}${said?`, ${said}`:""}`)}const verdict=computePredictionVerdict(reply.body,plan.rows);if(!verdict.ok)throw failure(
route,verdict.problem);const difference=plan.expected===void 0?void 0:findDifference(verdict.values,plan.expected,plan.tolerance);if(difference!==void 0)throw failure(
route,`the prediction is not the expected one: ${difference}`);return verdict.shown}var failure=(route,problem)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_VERIFY_FAILED",`The pods are r\
eady, but ${route.title} gave no usable prediction: ${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)(problem),maxBodyCharacters)}`);var commonOutputs={outcome:{kind:"small",description:"How the step ended: done, unchanged, refused, failed …"},reason:{kind:"small",description:"One line that\
 says why."}};var defineStep=step=>step;var InputProblem=class extends Error{name="InputProblem"};var text={label:"text",parse:raw=>raw};function integer(minimum,maximum=Number.MAX_SAFE_INTEGER){const range=maximum===
Number.MAX_SAFE_INTEGER?`from ${minimum}`:`from ${minimum} to ${maximum}`;return{label:`integer ${range}`,parse:raw=>{const value=Number(raw);if(!/^-?\d+$/.test(
raw)||value<minimum||value>maximum)throw new InputProblem(`expected a whole number ${range}, got "${raw}"`);return value}}}var flag={label:"true or false",isFlag:true,
parse:raw=>{if(/^(true|yes|on|1)$/i.test(raw))return true;if(/^(false|no|off|0)$/i.test(raw))return false;throw new InputProblem(`expected true or false, got "${raw}\
"`)}};var choice=(...choices)=>({label:choices.join(", "),parse:raw=>{const found=choices.find(each=>each===raw);if(found!==void 0)return found;const near=nearestName(
raw,choices);throw new InputProblem(`expected ${choices.join(", ")}, got "${raw}"${near?`; did you mean ${near}?`:""}`)}});var unitMs={ms:1,s:1e3,m:6e4,h:36e5};
var duration={label:"duration such as 90s, 20m, 1h30m",parse:raw=>{const parts=[...raw.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];const totalMs=parts.reduce((sum,[
,amount,unit])=>sum+Number(amount)*(unitMs[unit??""]??Number.NaN),0);if(parts.map(([whole])=>whole).join("")!==raw||!(totalMs>0)){throw new InputProblem(`expect\
ed a duration such as 90s, 20m or 1h30m, got "${raw}"`)}return totalMs}};var pairs={label:"key=value, one a line or separated by commas",isRepeatable:true,parse:raw=>{
const entries=raw.split(/[\n,]/).map(each=>each.trim()).filter(Boolean);return new Map(entries.map(entry=>{const equals=entry.indexOf("=");if(equals<1)throw new InputProblem(
`expected key=value, got "${entry}"`);return[entry.slice(0,equals).trim(),entry.slice(equals+1).trim()]}))}};var command={label:"command",isCommand:true,parse:raw=>({kind:"script",text:raw})};var mlflowInputs={"tracking-uri":{kind:text,required:true,description:"The http(s) address of the MLflow server.",variables:["MLFLOW_TRACKING_URI"]},"tracking-u\
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
ss given."},"model-uri-map":{kind:text,description:"Rules `from=to`, one a line, that map a place in storage to one that model servers read, such as mlflow-arti\
facts:/=s3://bucket/prefix."}};var httpUrl={label:"http(s) address",parse:raw=>{if(/^https?:\/\//.test(raw)&&URL.canParse(raw))return new URL(raw);throw new InputProblem(`expected an http(s) \
address, got "${raw}"`)}};var deployInputs={...mlflowInputs,...clusterInputs,...versionInputs,...manifestInputs,timeout:{kind:duration,default:"20m",description:"\
How long the rollout may take."},patience:{kind:duration,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node\
) is given before the step is red; a second restart ends it sooner."},verify:{kind:verifyChoice,default:"auto",description:"Proves the deployment by a predictio\
n. `auto` sends the model's own logged input example and warns where there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, o\
r as its `request`, whose prediction must equal its `expected` within its `tolerance`."},endpoint:{kind:httpUrl,description:"The ingress, to which /seldon/<name\
space>/<name>/… is appended; without one, predictions go through the API server's service proxy."},"on-failure":{kind:choice("rollback","keep"),default:"rollb\
ack",description:"On red, puts the last version back that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:text,
description:"The promotion (an output of promote) that a rollback also undoes, if it still holds."},"create-namespace":{kind:flag,default:"false",description:"C\
reates the namespace where there is none."},"dry-run":{kind:choice("none","server","client"),default:"none",description:"Changes nothing: `client` renders and c\
hecks the manifest, `server` also asks the cluster whether it would accept it."}};function explainEnding(ending,diagnosis,address,timeoutMs){const name2=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address);const logs=[...diagnosis.objects?[{title:`objects of ${name2}`,text:diagnosis.
objects}]:[],...diagnosis.log?[diagnosis.log]:[]];const{cause}=diagnosis;if(ending.state==="timeout"){return{logs,error:new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_TIMEOUT",`${name2} did \
not serve within ${Math.round(timeoutMs/1e3)} s (--timeout): it was waiting for ${ending.waitingFor}.${tell(cause)}`)}}const code=ending.reason==="Deleted"?"E_D\
ELETED_WHILE_WAITING":"E_ROLLOUT_FAILED";const said=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)(`${ending.object}: ${ending.message} (${ending.reason})`);return{logs,error:new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(code,`${name2}\
 cannot serve. ${said}.${cause.includes(ending.message)?"":tell(cause)}`)}}var tell=cause=>cause===""?"":` The reason: ${cause}`;var promotionTag="mlflow-steps.promotion";var maxCharacters=5e3;var states=["moving","held","undoing","undone","refused"];var verdicts=["passed","failed","incon\
clusive","ungated"];function renderRecord(record2){const short={...record2,...record2.actor===void 0?{}:{actor:record2.actor.slice(0,100)},...record2.pipeline===
void 0?{}:{pipeline:record2.pipeline.slice(0,400)},...record2.commit===void 0?{}:{commit:record2.commit.slice(0,64)},gates:record2.gates.map(each=>({gate:each.gate.
slice(0,120),candidate:each.candidate.slice(0,40),verdict:each.verdict}))};const byWeight=[...short.gates.filter(({verdict})=>verdict!=="passed"),...short.gates.
filter(({verdict})=>verdict==="passed")];let kept=Math.min(byWeight.length,100);for(;;){const gatesOmitted=byWeight.length-kept+(record2.gatesOmitted??0);const gates=gatesOmitted===
0?short.gates:byWeight.slice(0,kept);const text2=renderAscii({...short,gates,...gatesOmitted===0?{}:{gatesOmitted}});if(text2.length<=maxCharacters||kept===0)return text2;
kept-=1}}var renderAscii=value=>JSON.stringify(value).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`);function findRecord({
model,version,tags}){const text2=tags.get(promotionTag);const record2=text2===void 0?void 0:parseRecord(text2);return record2?.model===model&&record2.version===
version?record2:void 0}function parseRecord(text2){if(text2.length>maxCharacters)return void 0;let root;try{root=JSON.parse(text2)}catch{return void 0}if(!isObject2(
root))return void 0;const{id,model,version,target,time}=root;const state=states.find(each=>each===root["state"]);const verdict=verdicts.find(each=>each===root["\
verdict"]);if(!isText(id)||!isText(model)||!isText(version)||!isText(target)||!isText(time))return void 0;if(state===void 0||verdict===void 0)return void 0;return{
id,state,model,version,target,verdict,time,gates:readGates(root["gates"]),...readOptional(root)}}function readOptional(root){const{ungated,gatesOmitted,previousVersion,
previousStage,archivedPrevious,actor,pipeline:pipeline2,commit,undoneTime}=root;return{...ungated===true?{ungated}:{},...typeof gatesOmitted==="number"?{gatesOmitted}:
{},...isText(previousVersion)?{previousVersion}:{},...isText(previousStage)?{previousStage}:{},...typeof archivedPrevious==="boolean"?{archivedPrevious}:{},...isText(
actor)?{actor}:{},...isText(pipeline2)?{pipeline:pipeline2}:{},...isText(commit)?{commit}:{},...isText(undoneTime)?{undoneTime}:{}}}var readGates=value=>(Array.
isArray(value)?value:[]).flatMap(each=>{if(!isObject2(each))return[];const{gate,candidate,verdict}=each;return isText(gate)&&isText(verdict)?[{gate,candidate:isText(
candidate)?candidate:"",verdict}]:[]});var isObject2=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);var isText=value=>typeof value==="strin\
g"&&value!=="";var stages=["None","Staging","Production","Archived"];function parseTarget(text2){if(text2.startsWith("@"))return{kind:"alias",alias:parseAlias(text2.slice(1))};
const stage=stages.find(each=>each.toLowerCase()===text2.toLowerCase());if(stage!==void 0)return{kind:"stage",stage};const near=nearestName(text2.toLowerCase(),
stages.map(each=>each.toLowerCase()));const meant=stages.find(each=>each.toLowerCase()===near);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_STAGE_UNKNOWN",`MLflow has no stage "${text2}\
": it has ${stages.join(", ")}. ${meant?`Did you mean ${meant}?`:`Write @${text2} if an alias is meant.`}`)}function parseAlias(alias){const problem=alias===""?
"has no name after the @":alias.length>255?"is longer than 255 characters":!/^[\w-]+$/.test(alias)?"may hold letters, digits, _ and - only":/^(latest|v\d+)$/i.test(
alias)?"is reserved by MLflow (latest, v<number>)":void 0;if(problem!==void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`The alias "@${alias}" ${problem}.`);return alias}var showTarget=target=>target.
kind==="alias"?`@${target.alias}`:target.stage;async function resolveVersion(mlflow,inputs2){const{model,version,at}=inputs2;if(version!==void 0&&at!==void 0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(
"E_INPUT",`Both --version ${version} and --at ${at} were given: give one of them.`)}if(version!==void 0)return mlflow.registry.version(model,String(version));if(at===
void 0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT","Which version of the model is meant? Give --version N, or --at with a stage or @alias.")}const target=parseTarget(at);const holder=await mlflow.
registry.holder(model,target);if(holder!==void 0)return holder;throw target.kind==="alias"?new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_ALIAS_NOT_FOUND",`No version of ${model} has the ali\
as ${at}. Promote one to it first (aliases do not ignore case).`):new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_STAGE_EMPTY",`No version of ${model} is in the stage ${target.stage}. Promote\
 one to it first.`)}async function undoPromotion(mlflow,model,version,promotionId){const{registry}=mlflow;const candidate=await registry.version(model,version);const record2=findRecord(
candidate);const name2=`${model} version ${version}`;if(record2===void 0)return nothing(`${name2} has no record of a promotion.`);if(record2.id!==promotionId)return nothing(
`${name2} was promoted again since, as ${record2.id}; ${promotionId} is not what stands.`);if(record2.state==="undone")return nothing(`The promotion ${promotionId}\
 of ${name2} to ${record2.target} is undone already.`);if(record2.state==="refused")return nothing(`The promotion ${promotionId} of ${name2} was refused: it mov\
ed nothing.`);const target=parseTarget(record2.target);const holder=await registry.holder(model,target);if(!holdsTarget(candidate,target,holder)){if(record2.state===
"undoing"&&holder?.version===record2.previousVersion){await markUndone(mlflow,record2);return{undone:true,detail:describe(record2)}}return nothing(`${name2} hol\
ds ${record2.target} no longer: ${holder===void 0?"nobody does":`version ${holder.version} does`}.`)}const previous=await findPrevious(mlflow,record2);if(previous===
"deleted"){return nothing(`Version ${record2.previousVersion??""}, which held ${record2.target} before, is deleted: ${name2} keeps it.`)}await write(mlflow,{...record2,
state:"undoing"});await moveBack(mlflow,record2,target);await markUndone(mlflow,record2);return{undone:true,detail:describe(record2)}}var nothing=detail=>({undone:false,
detail});var holdsTarget=(version,target,holder)=>target.kind==="stage"?version.stage.toLowerCase()===target.stage.toLowerCase():holder?.version===version.version;
async function findPrevious({registry},{model,previousVersion}){if(previousVersion===void 0)return void 0;try{return await registry.version(model,previousVersion)}catch(thrown){
if(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&thrown.code==="E_VERSION_NOT_FOUND")return"deleted";throw thrown}}async function moveBack({registry},record2,target){const{model,
version,previousVersion}=record2;if(target.kind==="alias"){if(previousVersion===void 0)await registry.deleteAlias(model,target.alias);else await registry.setAlias(
model,target.alias,previousVersion);return}if(previousVersion!==void 0&&record2.archivedPrevious)await registry.transition(model,previousVersion,target.stage,false);
await registry.transition(model,version,record2.previousStage??"None",false)}var describe=({model,version,target,previousVersion})=>previousVersion===void 0?`${model}\
 version ${version} was taken out of ${target}, which nobody held before.`:`${model} version ${previousVersion} holds ${target} again instead of version ${version}\
.`;var markUndone=(mlflow,record2)=>write(mlflow,{...record2,state:"undone",undoneTime:new Date().toISOString()});var write=({registry},record2)=>registry.setVersionTag(
record2.model,record2.version,promotionTag,renderRecord(record2));var cancelledWaitMs=5e3;var cleanupMs=3e4;async function putBack(context,deploying,before,applied,thrown,onFailure){const cancelled=context.signal.aborted;const error=cancelled?
(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(context.signal.reason):(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(thrown);if(onFailure==="keep"){return{error:applied?extend(error,"It was left as it is (--on-failure keep)."):error,
state:"failed"}}const mayHaveChanged=applied!==void 0||cancelled;const restored=mayHaveChanged?await restore(context,deploying,before,error,cancelled):void 0;const isRed=restored?
restored.kind!=="nothing":error.outcome==="failed";const undone=isRed?await undo(context,deploying):void 0;const state=restored?.kind==="rolled-back"?"rolled-ba\
ck":restored?.kind==="removed"?"removed":"failed";return{state,error:extend(error,[restored?.detail,undone].filter(part=>part!==void 0).join(" "),computeOutcome(
error,restored))}}function computeOutcome(error,restored){if(error.outcome!=="failed"||!restored)return void 0;if(restored.kind==="rolled-back")return"rolled-ba\
ck";return restored.kind==="failed"?"rollback-failed":void 0}var extend=(error,addition,outcome=error.outcome)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(error.code,addition===""?error.message:
`${error.message} ${addition}`,{cause:error.cause,outcome,exit:error.exit});async function restore(context,deploying,before,error,cancelled){const{address,marker}=deploying;
const name2=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address);if(error.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it."};if(error.
code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const cluster=deploying.cluster.withSignal(
AbortSignal.timeout(context.inputs.timeout+cleanupMs));try{const live=await cluster.get(address);if(!live)return{kind:"nothing",detail:`${name2} does not exist.`};
const current=computeExpectation(deploying.manifest,marker,address,"").readMarker(live);if(current!==marker)return{kind:"nothing",detail:"Nothing was put back, \
because what is there now was applied by somebody else or was there before."};if(!before.live)return await remove(context,cluster,deploying,live,cancelled);const{
kept}=before;if(!kept)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${name2} was ever seen serving by this project.`};if(kept.marker===
marker)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};context.log.progress(`Putting version ${kept.
version} of ${name2} back.`);const reapplied=await cluster.apply(address,kept.manifest);const expected=computeExpectation(kept.manifest,kept.marker,address,(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
reapplied,"metadata","uid")??"");const ending=await cluster.waitForRollout(expected,{timeoutMs:cancelled?cancelledWaitMs:context.inputs.timeout,patienceMs:context.
inputs.patience,patienceRestarts:2,report:waitingFor=>context.log.progress(`Rolling back: waiting for ${waitingFor}.`)});if(ending.state==="current")return{kind:"\
rolled-back",detail:`Version ${kept.version} was put back and serves.`};if(cancelled)return{kind:"rolled-back",detail:`Version ${kept.version} was applied again\
; this step did not wait until it serves.`};const diagnosis=await cluster.diagnose(expected,ending);return{kind:"failed",detail:`Version ${kept.version} was app\
lied again, and does not serve either: ${diagnosis.cause}.`}}catch(failure2){return{kind:"failed",detail:`Putting the earlier version back failed: ${(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(
failure2).message}`}}}async function remove(context,cluster,{address},live,cancelled){const uid=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(live,"metadata","uid")??"";const name2=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address);
context.log.progress(`Removing ${name2}: it is the first of its name, so there is nothing to go back to.`);await cluster.delete(address,{uid});if(!cancelled)await cluster.
waitForRemoval(address,uid,Math.min(context.inputs.timeout,12e4),message=>context.log.progress(message));return{kind:"removed",detail:`As a first deployment it \
was removed${cancelled?"; this step did not wait until it is gone":""}.`}}async function undo(context,{version}){const promotionId=context.inputs["promotion-id"];
if(promotionId===void 0)return void 0;try{const mlflow=(await context.mlflow()).forCleanup(cleanupMs);const{detail}=await undoPromotion(mlflow,version.model,version.
version,promotionId);return detail}catch(failure2){return`The promotion ${promotionId} could not be undone: ${(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(failure2).message}`}}function summarizeDeployment(context,{version,namespace,address,modelUri,url},facts){context.summarize({kind:"heading",text:`Deployed ${version.model} version ${version.
version}`},{kind:"paragraph",text:facts.reason},{kind:"table",header:["what","value"],rows:[["deployment",`${namespace}/${address.name}`],["version",version.version],
["version before",facts.previousVersion||"none"],["model URI",modelUri],["URL",url],["changed",facts.changed?"yes":"no"],["verified by a prediction",facts.verified?
"yes":"NO"]]})}var deployOutputs={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"smal\
l",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where non\
e was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"small",description:"Where predictions are asked for: b\
ehind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false where it was dep\
loyed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}};var deploymentTag="mlflow-steps.deployment";var maxCharacters2=5e3;var maxReasonCharacters=300;var states2=["serving","failed","rolled-back","removed","replaced"];
var isSamePlace=(a,b)=>a.server===b.server&&a.namespace===b.namespace&&a.name===b.name;function parseRecords2(text2){return (0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)({records:text2===void 0?[]:
(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text2)},"records").flatMap(each=>{const[time,server,namespace,name2,version]=["time","server","namespace","name","version"].map(field=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,field));
const state=states2.find(known=>known===(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"state"));if(state===void 0||time===void 0||server===void 0||namespace===void 0||name2===void 0||version===void 0)
return[];const{verified}=each;const optional=["target","url","pipeline","reason"].flatMap(field=>{const value=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,field);return value===void 0?[]:[[field,
value]]});return[{state,time,server,namespace,name:name2,version,...typeof verified==="boolean"?{verified}:{},...Object.fromEntries(optional)}]})}function renderRecords(existing,record2){
const short=record2.reason===void 0?record2:{...record2,reason:record2.reason.slice(0,maxReasonCharacters)};const kept=[short,...existing.filter(each=>!isSamePlace(
each,record2))];for(;;){const text2=renderAscii2(kept);if(text2.length<=maxCharacters2||kept.length===1)return text2;kept.pop()}}var renderAscii2=value=>JSON.stringify(
value).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`);async function recordDeployment(mlflow,{model,version,
tags},record2){const existing=parseRecords2(tags.get(deploymentTag));const known=existing.find(each=>isSamePlace(each,record2));if(known&&isEqualButForTime(known,
record2))return;await mlflow.registry.setVersionTag(model,version,deploymentTag,renderRecords(existing,record2))}var isEqualButForTime=(a,b)=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a)&&(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(
b)&&[...new Set([...Object.keys(a),...Object.keys(b)])].every(field=>field==="time"||field==="pipeline"||a[field]===b[field]);async function recordReplaced(mlflow,version,by,state,reason){
const known=parseRecords2(version.tags.get(deploymentTag)).find(each=>isSamePlace(each,by));if(known?.state!=="serving")return;await recordDeployment(mlflow,version,
{...known,state,reason,time:by.time})}var readable=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function parseUriRules(text2){const entries=text2.split(/\r?\n/).map(each=>each.trim()).filter(each=>each!==
""&&!each.startsWith("#"));const problems=[];const rules=entries.map(entry=>{const equals=entry.indexOf("=");const from=entry.slice(0,Math.max(0,equals)).trim();
const to=entry.slice(equals+1).trim();if(from===""||equals<0)problems.push(`expected from=to, got "${entry}"`);else if(rewriteAzure(to)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.
test(to))problems.push(`"${to}" is no place that model servers read, such as s3://bucket/prefix or pvc://claim`);else if(findUnreadable(to)!==void 0)problems.push(
`"${to}" is ${findUnreadable(to)?.what??""}, which no model server reads`);return{from,to}});if(problems.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`model-uri-map:\
 ${problems.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`)}return rules}function computeModelUri(downloadUri,rules){if(/[\u0000-\u001f\u007f]/.
test(downloadUri)||downloadUri.split(/[/\\]/).some(segment=>segment==="..")){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(downloadUri.
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
exec(uri)?.[1]??uri;function refuse(uri){const{what,from}=findUnreadable(uri)??{what:"in a place that Seldon’s storage initializer does not know",from:uri};return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(
"E_MODEL_URI",`MLflow keeps the model at ${uri}. That is ${what}: no model server can read it. Say where the same files lie for a model server, as in --model-ur\
i-map '${from}=s3://bucket/prefix' (or gs://…, pvc://claim/…).`)}async function findModel(mlflow,run,artifactPath){const path=(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlashes */ .uT)(artifactPath);const files=await mlflow.artifacts.listOfRun(run.id,path);if(files.some(file=>file.
path===(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(path,"MLmodel"))){return{source:(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(run.artifactUri.replace(/\/+$/,""),path)}}const loggedModels=await mlflow.runs.loggedModels(run);const named=loggedModels.
filter(model=>model.name===path);const stepOf=id=>run.loggedModelIds.indexOf(id);const newest=named.sort((a,b)=>stepOf(a.id)-stepOf(b.id)).at(-1);if(newest===void 0){
const has=await describeModels(mlflow,run,loggedModels.map(model=>model.name));throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Run ${run.id} has no model at "${path}\
". ${has} See ${mlflow.runUrl(run)}`)}if(newest.status!==""&&newest.status!=="LOGGED_MODEL_READY"){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_RUN_WITHOUT_MODEL",`Model "${path}" of\
 run ${run.id} was not logged completely (${newest.status}). See ${mlflow.runUrl(run)}`)}return{source:`models:/${newest.id}`,modelId:newest.id}}async function describeModels(mlflow,run,loggedNames){
const names=[...new Set([...loggedNames,...readLogModelHistory(run)])];if(names.length>0)return`It has models at ${names.map(name2=>`"${name2}"`).join(", ")}: n\
ame one as artifact-path.`;const root=await mlflow.artifacts.listOfRun(run.id,"");const entries=root.slice(0,20).map(file=>file.isDirectory?`${file.path}/`:file.
path);return`It has logged no model at all${entries.length>0?`, only ${entries.join(", ")}`:" and no artifacts"}.`}function readLogModelHistory(run){try{const history=JSON.
parse(run.tags.get("mlflow.log-model.history")??"[]");if(!Array.isArray(history))return[];const paths=history.map(entry=>typeof entry==="object"&&entry!==null&&
"artifact_path"in entry?entry.artifact_path:"");return paths.filter(path=>typeof path==="string"&&path!=="")}catch{return[]}}var fileName="deploy.yaml";var maxDeployYamlBytes=1024*
1024;async function findDeployYaml(mlflow,version){const{artifacts}=mlflow;const ofVersion=`version ${version.version} of "${version.model}"`;const files=await artifacts.
listOfVersion(version,"");if(files===void 0||hasFile(files,fileName)){const text2=await readBounded(ofVersion,()=>artifacts.readOfVersion(version.model,version.
version,fileName,maxDeployYamlBytes));if(text2!==void 0)return{text:text2,place:`the folder of ${ofVersion}`}}const run=await findRun(mlflow,version);if(run===void 0)
return void 0;for(const folder of await findRunFolders(mlflow,version)){const path=(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder,fileName);if(!hasFile(await artifacts.listOfRun(run.id,folder),
path))continue;const text2=await readBounded(`run ${run.id}`,()=>artifacts.readOfRun(run.id,path,maxDeployYamlBytes));if(text2!==void 0)return{text:text2,place:`${path}\
 of run ${run.id}`}}return void 0}function hasFile(files,path){const file=files.find(each=>each.path===path&&!each.isDirectory);if((file?.size??0)>maxDeployYamlBytes)
throw tooLarge(`${path} (${file?.size} bytes)`);return file!==void 0}async function readBounded(where,read){try{return await read()}catch(thrown){throw thrown instanceof
_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE"?tooLarge(`${fileName} of ${where}`):thrown}}var tooLarge=what=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_DEPLOY_YAML_TOO_LARGE",`${what} \
is larger than ${maxDeployYamlBytes} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);async function findRun(mlflow,version){if(version.
runId==="")return void 0;try{return await mlflow.runs.get(version.runId)}catch(thrown){if(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&thrown.code==="E_RUN_NOT_FOUND")return void 0;
throw thrown}}async function findRunFolders(mlflow,version){const name2=version.modelId===""?void 0:(await mlflow.runs.loggedModel(version.modelId))?.name;return name2?
[(0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__/* .trimSlashes */ .uT)(name2),""]:[""]}async function renderManifest(mlflow,version,inputs2,options){const[{checkDeployYaml},{parseDeployYaml},{rewrite}]=await Promise.all([__webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 382)),
__webpack_require__.e(/* import() */ 988).then(__webpack_require__.bind(__webpack_require__, 988)),__webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 487))]);const rules=parseUriRules(inputs2["model-uri-map"]??"");const[found,downloadUri]=await Promise.
all([findDeployYaml(mlflow,version),mlflow.registry.downloadUri(version.model,version.version)]);if(found===void 0)throw describeMissing(version);const yaml=parseDeployYaml(
found.text,found.place);const deployment=checkDeployYaml(yaml,inputs2.name,found.place);const modelUri=computeModelUri(downloadUri,rules);const name2=inputs2.name??
deployment.metadata?.name??"";const namespace=inputs2.namespace??deployment.metadata?.namespace;const{manifest,marker}=rewrite(deployment,{model:version.model,version:version.
version,runId:version.runId,modelUri,name:name2,namespace,target:options.target,pipeline:options.pipeline.link,marker:options.marker,timeoutMs:options.timeoutMs});
return{manifest,name:name2,namespace,modelUri,marker,place:found.place,notes:describeChanges(yaml.root,deployment,{name:name2,namespace,modelUri})}}function describeMissing({
model,version,runId}){const places=[`the folder of ${model} version ${version}`,...runId===""?[]:[`run ${runId} beside the model`,"the root of that run"]];return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(
"E_DEPLOY_YAML_MISSING",`${model} version ${version} has no deploy.yaml: looked in ${places.join(", ")}. Log one with the model, as in mlflow.log_artifact("depl\
oy.yaml")${runId===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function describeChanges(root,deployment,{name:name2,
namespace,modelUri}){const given=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_13__/* .isMapping */ .pi)(root["metadata"])?root["metadata"]:{};const notes=[];if(typeof given["name"]==="string"&&given["name"]!==name2)notes.
push(`The name is ${name2}, not ${given["name"]} as in deploy.yaml.`);if(typeof given["namespace"]==="string"&&given["namespace"]!==namespace){notes.push(`The n\
amespace is ${namespace??""}, not ${given["namespace"]} as in deploy.yaml.`)}for(const{modelUri:other}of (0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_3__/* .findNodesToFill */ .rM)(deployment)){if(typeof other==="string"&&
other.trim()!==""&&other!==modelUri)notes.push(`The modelUri ${other} of deploy.yaml is replaced by the version's own, ${modelUri}.`)}return notes}var deploy=defineStep({name:"deploy",title:"Deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged with the versi\
on, applies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",
inputs:deployInputs,outputs:deployOutputs,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async context=>{const{inputs:inputs2}=context;
const mlflow=await context.mlflow();const version=await resolveVersion(mlflow,inputs2);const rendered=await renderManifest(mlflow,version,inputs2,{pipeline:context.
pipeline,timeoutMs:inputs2.timeout,target:inputs2.at});for(const note of rendered.notes)context.log.warn(note);const plan=await planVerification(inputs2.verify,
mlflow.artifacts,version,speaksV2(rendered.manifest));if(inputs2["dry-run"]==="client")return{outcome:"done",reason:`${rendered.place} of ${version.model} versi\
on ${version.version} renders to a sound manifest; nothing was sent.`};const deploying=await aim(context,version,rendered);if(inputs2["dry-run"]==="server")return dryRun(
deploying);if(inputs2["create-namespace"])await ensureNamespace(context,deploying);const{cluster,namespace}=deploying;const lease=await cluster.hold(namespace,keptName(
rendered.name),holderOf(context));try{return await deployHeld(context,{...deploying,cluster:cluster.withSignal(AbortSignal.any([context.signal,lease.lost]))},plan)}finally{
await lease.release().catch(error=>context.log.warn(`The lease of this deploy was not released, and expires by itself: ${String(error)}`))}}});async function aim(context,version,{
manifest,marker,modelUri,name:name2,namespace:named}){const{endpoint}=context.inputs;const cluster=await context.cluster();const namespace=named??cluster.defaultNamespace;
const placed={...manifest,metadata:{...manifest.metadata,namespace}};const url=computeUrl(placed,namespace,endpoint);const known={name:name2,namespace,version:version.
version,"model-uri":modelUri,url,changed:"false",verified:"false"};for(const key of["name","namespace","version","model-uri","url","changed","verified"])context.
output(key,known[key]);return{cluster,version,manifest:placed,marker,modelUri,namespace,address:{resource:seldonDeployments,namespace,name:name2},url}}function computeUrl(manifest,namespace,endpoint){
const[predictor]=livePredictors(manifest);if(!predictor)return"";if(endpoint)return joinUrl(endpoint,renderIngressPath(manifest,namespace,predictor)).href;return`\
http://${computeServiceName(manifest.metadata.name,predictor)}.${namespace}:${servicePort}${renderPredictionPath(manifest,predictor)}`}async function dryRun({cluster,
address,manifest}){const live=await cluster.get(address);assertNameIsFree(live,manifest,(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address));const answer=await cluster.apply(address,manifest,
{dryRun:true});const would=!live?"be created":generationOf(answer)===generationOf(live)?"not change":"be changed";return{outcome:"done",reason:`The cluster acce\
pts the manifest: ${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)} would ${would}. Nothing was changed.`}}async function ensureNamespace({log},{cluster,namespace}){const address={resource:_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .namespaces */ .r$,
name:namespace};if(await cluster.get(address))return;const labels={[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managerName */ .bU};await cluster.create(address,{apiVersion:"v1",kind:"Namespace",
metadata:{name:namespace,labels}});log.progress(`Created the namespace ${namespace}.`)}async function deployHeld(context,deploying,plan){const{log,inputs:inputs2}=context;
const{cluster,address,manifest,version,namespace}=deploying;const title=`${version.model} version ${version.version}`;const live=await cluster.get(address);assertNameIsFree(
live,manifest,(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address));const before={live,kept:live&&await readKept(cluster,namespace,address.name,(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(live,"metadata","uid")??"")};const previousVersion=(live&&
deployedVersion(live))??"";context.output("previous-version",previousVersion);let applied;try{applied=await cluster.apply(address,manifest);const changed=!live||
generationOf(applied)!==generationOf(live);context.output("changed",String(changed));log.progress(`${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)} ${!live?"created":changed?"configur\
ed":"unchanged"}: ${title} from ${deploying.modelUri}.`);const startedAt=Date.now();await awaitRollout(context,deploying,applied);log.progress(`The rollout is c\
omplete after ${((Date.now()-startedAt)/1e3).toFixed(1)} s.`);const verified=await verify(context,deploying,plan);await keep(deploying,before,applied,verified);
await record(context,deploying,"serving",{verified},previousVersion);const reason=changed?`${title} serves as ${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)}${verified?", proven by a\
 prediction":" (not verified)"}.`:`${title} was serving already as ${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)}.`;summarizeDeployment(context,deploying,{reason,previousVersion,verified,
changed});return{outcome:changed?"done":"unchanged",reason}}catch(thrown){const put=await putBack(context,deploying,before,applied,thrown,inputs2["on-failure"]);
if(applied)await record(context,deploying,put.state,{verified:false,reason:put.error.message},previousVersion);throw put.error}}async function awaitRollout(context,{
cluster,manifest,marker,address},applied){const{inputs:inputs2,log}=context;const expected=computeExpectation(manifest,marker,address,(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(applied,"metadata",
"uid")??"");const startedAt=Date.now();const ending=await cluster.waitForRollout(expected,{timeoutMs:inputs2.timeout,patienceMs:inputs2.patience,patienceRestarts:2,
report:waitingFor=>log.progress(`Waiting (${Math.round((Date.now()-startedAt)/1e3)} s) for ${waitingFor}.`)});if(ending.state==="current")return;const explained=explainEnding(
ending,await cluster.diagnose(expected,ending),address,inputs2.timeout);for(const{title,text:text2}of explained.logs)log.foreign(title,text2);context.summarize(
...explained.logs.map(({title,text:text2})=>({kind:"log",title,text:text2})));throw explained.error}async function verify(context,{cluster,manifest,namespace},plan){
const{log,inputs:inputs2,signal}=context;if(plan.kind==="none"){log.warn(`NOT VERIFIED: no prediction was made, because ${plan.why}. The pods are ready, which d\
oes not prove that the model answers.`);return false}const{shown,durationMs}=await verifyPrediction(cluster,manifest,namespace,inputs2.endpoint,plan,signal);log.
progress(`Verified with ${plan.origin} in ${durationMs} ms: ${shown}`);context.output("verified","true");return true}async function keep({cluster,manifest,marker,
version,namespace},{kept},applied,verified){if(kept?.marker===marker&&(kept.verified||!verified))return;await writeKept(cluster,namespace,{manifest,marker,version:version.
version,verified},(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(applied,"metadata","uid")??"")}async function record(context,deploying,state,about,previousVersion){const{version,cluster,namespace,address,
url}=deploying;const{inputs:inputs2,pipeline:pipeline2,log,signal}=context;const connected=await context.mlflow();const mlflow=signal.aborted?connected.forCleanup(
recordMs):connected;const entry={state,time:new Date().toISOString(),server:cluster.server,namespace,name:address.name,version:version.version,url,...about,...inputs2.
at===void 0?{}:{target:inputs2.at},...pipeline2.link===void 0?{}:{pipeline:pipeline2.link}};try{await recordDeployment(mlflow,version,entry);if(state!=="serving"||
previousVersion===""||previousVersion===version.version)return;const previous=await mlflow.registry.version(version.model,previousVersion);await recordReplaced(
mlflow,previous,entry,"replaced",`version ${version.version} serves there now`)}catch(error){if(!(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg))throw error;if(error.code==="E_VER\
SION_NOT_FOUND")return;log.warn(`The deployment is not recorded on the model version: ${error.message}`)}}var recordMs=5e3;var generationOf=object=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(object,
"metadata","generation");var holderOf=({pipeline:pipeline2})=>[pipeline2.link??pipeline2.actor??"mlflow-steps",`process ${process.pid}`,new Date().toISOString()].
join(", ");var maxExponent=2e3;var maxDigits=1e3;var pattern=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;function parseDecimal(text2){
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
named.push(`and ${results.length-maxNamed} more`);return named.join(", ")}var listItem=/^(\s*-\s+)(.*)$/;function splitGateLines(text2){return text2.split(/\r\n|\n|\r/).map((line,index)=>{const item=listItem.exec(line);if(item===null)
return{text:line,number:index+1,column:1};return{...unquote(item[2]??""),number:index+1,column:columnAfter(item[1]??"",item[2]??"")}})}var singleQuoted=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/;
var doubleQuoted=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/;function unquote(item){const single=singleQuoted.exec(item);if(single!==null)return{text:(single[1]??"").
replaceAll("''","'")};const double=doubleQuoted.exec(item);if(double!==null)return{text:(double[1]??"").replace(/\\(["\\])/g,"$1")};return{text:item}}var columnAfter=(lead,item)=>lead.
length+1+(singleQuoted.test(item)||doubleQuoted.test(item)?1:0);var space=/\s+/y;var comment=/#.*/y;var operator=/[<>=!≤≥≠]+/y;var quoted=/"((?:[^"\\]|\\["\\])*)"/y;var word=/[^\s"<>=!≤≥≠]+/y;function splitTokens(line,firstColumn){
const tokens=[];let at=0;const take=pattern2=>{pattern2.lastIndex=at;const match=pattern2.exec(line);if(match!==null)at+=match[0].length;return match};while(at<
line.length){const afterSpace=take(space)!==null||at===0;if(at===line.length||afterSpace&&take(comment)!==null)break;const column=firstColumn+at;const name2=take(
quoted);if(name2!==null){tokens.push({kind:"quoted",text:(name2[1]??"").replace(/\\(["\\])/g,"$1"),column});continue}const sign=take(operator);if(sign!==null){tokens.
push({kind:"operator",text:sign[0],column});continue}const plain=take(word);if(plain===null)return{tokens,problem:{column,message:'expected a closing " for the \
name that opens here'}};tokens.push({kind:"word",text:plain[0],column})}return{tokens}}var maxCharacters3=1024*1024;var maxShownProblems=50;function parseGates(texts){const gates=[];const problems=[];for(const{origin,text:text2}of texts){if(text2.
length>maxCharacters3){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_GATE_SYNTAX",`${origin}: ${text2.length} characters are more than gates may have (${maxCharacters3}).`)}for(const line of splitGateLines(
text2)){const gate=parseLine(line);if(gate===void 0)continue;if("message"in gate)problems.push(`${origin}, line ${gate.line}, column ${gate.column}: ${gate.message}`);else
gates.push(gate)}}if(problems.length>0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_GATE_SYNTAX",describeProblems(problems));return gates}function parseLine(line){const{tokens,problem}=splitTokens(
line.text,line.column);if(problem!==void 0)return{...problem,line:line.number};if(tokens.length===0)return void 0;return parseThreshold(line,tokens)}function describeProblems(problems){
if(problems.length===1)return`A gate cannot be read. ${problems[0]}.`;const shown=problems.slice(0,maxShownProblems).map(each=>`  - ${each}`);if(problems.length>
shown.length)shown.push(`  … and ${problems.length-shown.length} more`);return`${problems.length} gates cannot be read:
${shown.join("\n")}`}var maxFileBytes=1024*1024;function readGates2(gates,gatesFile,noGates){const texts=[];if(gates!==void 0)texts.push({origin:"gates",text:gates});if(gatesFile!==
void 0)texts.push({origin:gatesFile,text:readFile2(gatesFile)});const parsed=parseGates(texts);if(noGates&&parsed.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`--no-\
gates was said, and ${parsed.length===1?"a gate was":`${parsed.length} gates were`} given: say one of them.`)}if(noGates||parsed.length>0)return parsed;const given=texts.
length===0?"No gate was given":`${texts.map(({origin})=>origin).join(" and ")} ${texts.length===1?"holds":"hold"} no gate`;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_GATES_MISSING",
`${given}. Say what the version must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.`)}function readFile2(path){
try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(path).size>maxFileBytes)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`The gates file ${path} is larger than 1 MiB.`);return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(path,"utf8")}catch(cause){
if(cause instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg)throw cause;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`The gates file ${path} cannot be read: ${cause instanceof Error?cause.message:String(cause)}`,
{cause})}}var findStanding=(version,target,holder)=>{const latest=findRecord(version);return{version,target,holder,latest,record:latest?.target===showTarget(target)?latest:
void 0}};var wasInterrupted=({record:record2})=>record2?.state==="moving"||record2?.state==="undoing";function holdsAlready({version,target,holder},archivePrevious){
if(!holdsTarget(version,target,holder))return false;return target.kind==="alias"||!archivePrevious||holder?.version===version.version}function computeIntent(standing,decided,archivePrevious){
const{version,target,holder,record:record2}=standing;const interrupted=wasInterrupted(standing)?record2:void 0;const before=interrupted!==void 0&&holdsTarget(version,
target,holder)?interrupted:{...holder===void 0?{}:{previousVersion:holder.version},...target.kind==="stage"?{previousStage:version.stage,archivedPrevious:archivePrevious}:
{}};return{id:interrupted?.id??`p-${crypto.randomUUID()}`,state:"moving",model:version.model,version:version.version,target:showTarget(target),...decided,...before.
previousVersion===void 0?{}:{previousVersion:before.previousVersion},...before.previousStage===void 0?{}:{previousStage:before.previousStage},...before.archivedPrevious===
void 0?{}:{archivedPrevious:before.archivedPrevious},time:new Date().toISOString()}}async function moveTarget(mlflow,intent,target,archivePrevious){const{registry}=mlflow;
const{model,version}=intent;await writeRecord(mlflow,intent);if(target.kind==="alias")await registry.setAlias(model,target.alias,version);else await registry.transition(
model,version,target.stage,archivePrevious);await proveHeld(mlflow,intent,target,archivePrevious);const held={...intent,state:"held"};await writeRecord(mlflow,held);
return held}async function proveHeld({registry},{model,version},target,archivePrevious){const holder=await registry.holder(model,target);if(holder?.version===version)
return;if(target.kind==="stage"&&!archivePrevious){const{stage}=await registry.version(model,version);if(stage.toLowerCase()===target.stage.toLowerCase())return}
const by=holder===void 0?void 0:findRecord(holder);const who=[by?.actor===void 0?"":` by ${by.actor}`,by?.pipeline===void 0?"":` (${by.pipeline})`].join("");throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(
"E_PROMOTION_OVERTAKEN",`${model} version ${version} was moved to ${showTarget(target)}, and ${holder===void 0?"nobody holds it":`version ${holder.version} hold\
s it`} now: another promotion${who} overtook this one. Run the step again if this version shall have it.`)}var writeRecord=({registry},record2)=>registry.setVersionTag(
record2.model,record2.version,promotionTag,renderRecord(record2));async function readCandidate(mlflow,version,hasGates){if(version.status!=="READY"){const message=version.statusMessage===""?"":` (${version.statusMessage})`;return inDoubt(
`${name(version)} is ${version.status}${message}, not READY`)}if(!hasGates)return{metrics:new Map};if(version.runId==="")return inDoubt(`${name(version)} was re\
gistered without a run, so it has no metrics`);const run=await findRun2(mlflow,version.runId);if(run===void 0)return inDoubt(`the run ${version.runId} of ${name(
version)} no longer exists`);if(run.deleted)return inDoubt(`the run ${run.id} of ${name(version)} is deleted`,run);if(run.status!=="FINISHED")return inDoubt(`th\
e run ${run.id} of ${name(version)} is ${run.status}, not FINISHED`,run);return{metrics:run.metrics}}var name=({model,version})=>`${model} version ${version}`;var inDoubt=(doubt,run)=>({
metrics:run?.metrics??new Map,doubt});async function findRun2({runs},runId){try{return await runs.get(runId)}catch(thrown){if(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&thrown.
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
what was needed and the verdict, as JSON."}},example:"mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(context){
const{inputs:inputs2,log,signal,pipeline:pipeline2}=context;const target=parsePromotionTarget(inputs2.to);const gates=readGates2(inputs2.gates,inputs2["gates-fi\
le"],inputs2["no-gates"]);const archivePrevious=inputs2["archive-previous"];const name2=`${inputs2.model} version ${inputs2.version}`;const to=showTarget(target);
context.output("version",String(inputs2.version));const mlflow=await context.mlflow();const[version,holder]=await Promise.all([mlflow.registry.version(inputs2.model,
String(inputs2.version)),mlflow.registry.holder(inputs2.model,target)]);const standing=findStanding(version,target,holder);const candidate=await readCandidate(mlflow,
version,gates.length>0);const evaluation=evaluateGates(gates,candidate);const verdict=gates.length===0&&candidate.doubt===void 0?"ungated":evaluation.verdict;const decided={
verdict,gates:computeReport(evaluation),...gates.length===0?{ungated:true}:{},...describePipeline(pipeline2)};const finish=(result,record3)=>{context.output("pr\
evious-version",record3?.previousVersion??"");context.output("promotion-id",record3?.id??"");context.output("report",renderReport({model:version.model,version:version.
version,target:to,...result,...decided,record:record3}));context.summarize({kind:"heading",text:`Promotion of ${name2} to ${to}`},{kind:"paragraph",text:result.
reason});if(gates.length>0)context.summarize(renderGateTable(evaluation));return result};if(verdict==="failed"||verdict==="inconclusive"){await recordRefusal(mlflow,
standing,decided,log);const reason=`${name2} was not promoted to ${to}: ${describeRefusal(evaluation)}. ${describeHolder(standing)}`;return finish(inputs2["on-r\
efusal"]==="skip"?{outcome:"skipped",reason}:{outcome:refusalOf(evaluation),code:codeOf(evaluation),reason})}if(holdsAlready(standing,archivePrevious)&&!wasInterrupted(
standing)){return finish({outcome:"unchanged",reason:`${name2} holds ${to} already.`},standing.record)}signal.throwIfAborted();log.progress(`Moving ${to} to ${name2}`);
const record2=await moveTarget(mlflow,computeIntent(standing,decided,archivePrevious),target,archivePrevious);const instead=record2.previousVersion===void 0?"wh\
ich nobody held before":`in place of version ${record2.previousVersion}`;const why=verdict==="ungated"?"without any gate (--no-gates)":`${gates.length===1?"its \
gate":`all ${gates.length} gates`} passed`;return finish({outcome:"done",reason:`${name2} holds ${to}, ${instead}: ${why}.`},record2)}});function parsePromotionTarget(text2){
const target=parseTarget(text2);if(target.kind==="stage"&&(target.stage==="None"||target.stage==="Archived")){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`${target.stage} is \
no stage to promote to: give Staging, Production or an @alias.`)}return target}var describePipeline=({actor,link,commit})=>({...actor===void 0?{}:{actor},...link===
void 0?{}:{pipeline:link},...commit===void 0?{}:{commit}});var refusalOf=({verdict})=>verdict==="failed"?"refused":"inconclusive";var codeOf=({verdict})=>verdict===
"failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function describeHolder(standing){const{holder,version,target}=standing;if(holdsAlready(standing,false))return`\
It held ${showTarget(target)} before, and still does.`;if(holder===void 0)return`Nobody holds ${showTarget(target)}.`;return holder.version===version.version?"":
`${showTarget(target)} stays with version ${holder.version}.`}async function recordRefusal(mlflow,standing,decided,log){if(standing.latest!==void 0&&standing.latest.
state!=="refused"&&standing.latest.state!=="undone")return;try{await writeRecord(mlflow,{...computeIntent(standing,decided,false),state:"refused"})}catch(thrown){
if(!(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg))throw thrown;log.warn(`The refusal could not be recorded on the version: ${thrown.message}`)}}var renderReport=({record:record2,
...report})=>JSON.stringify({...report,promotionId:record2?.id,previousVersion:record2?.previousVersion,time:record2?.time},void 0,2);var failedStatus="FAILED_REGISTRATION";var firstPollMs=500;var lastPollMs=5e3;var register=defineStep({name:"register",title:"register a run's model as a versio\
n",description:"Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the ve\
rsion is READY.",inputs:{...mlflowInputs,model:{kind:text,required:true,description:"The registered model; created where there is none."},"run-id":{kind:text,required:true,
description:"The run that logged the model."},"artifact-path":{kind:text,default:"model",description:"The artifact path (MLflow 2) or name (MLflow 3) that log_m\
odel was given."},tags:{kind:pairs,description:"Tags of the version."},timeout:{kind:duration,default:"10m",description:"How long to wait until the version is R\
EADY."}},outputs:{version:{kind:"small",description:"The version."},source:{kind:"small",description:"Where the version was registered from, as MLflow stores it\
."},created:{kind:"small",description:"true if this made the version, false if it was there already."}},example:"mlflow-steps register --model wine --run-id 5b0\
82f44db5f4ac39da3b7f363dca0cf",run:async context=>{const{inputs:inputs2,log,signal}=context;const mlflow=await context.mlflow();const run=await findRun3(mlflow,
inputs2["run-id"],log);const location=await findModel(mlflow,run,inputs2["artifact-path"]);const tags=inputs2.tags??new Map;const existing=await findVersion(mlflow,
inputs2.model,run,location);const{version,isOurs:isOurs2}=existing??await createOnce(mlflow,inputs2.model,run,location,tags,log);context.output("version",version.
version);context.output("source",version.source);context.output("created",String(isOurs2));await waitUntilReady(mlflow,version,inputs2.timeout,signal,log);if(!isOurs2)
await completeTags(mlflow,version,tags);const what=`version ${version.version} of "${inputs2.model}"`;context.summarize({kind:"heading",text:`${isOurs2?"Registe\
red":"Found"} ${what}`},{kind:"table",header:["run","source"],rows:[[run.name||run.id,version.source]]});return isOurs2?{outcome:"done",reason:`Registered ${what}\
 from run ${run.id}.`}:{outcome:"unchanged",reason:`Run ${run.id} is registered already as ${what}.`}}});async function findRun3(mlflow,runId,log){const run=await mlflow.
runs.get(runId);if(run.deleted)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_RUN_DELETED",`Run ${runId} is deleted. Restore it (\`mlflow runs restore --run-id ${runId}\`), or name anot\
her run.`);if(run.status==="FAILED"||run.status==="KILLED")log.warn(`Run ${runId} ended as ${run.status}; its model is registered all the same.`);return run}async function findVersion(mlflow,model,run,{
source}){const versions=await mlflow.registry.versionsOfRun(model,run.id);const version=versions.find(each=>each.source===source&&each.status!==failedStatus);return version&&
{version,isOurs:false}}async function createOnce(mlflow,model,run,location,tags,log){await mlflow.registry.ensureModel(model);const created=await mlflow.registry.
createVersion({model,runId:run.id,tags,...location}).catch(async thrown=>{if(!(thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg)||thrown.code!=="E_MLFLOW_UNREACHABLE")throw thrown;log.
warn(`${thrown.message} Looking whether the version was registered.`);const found=await findVersion(mlflow,model,run,location);if(found===void 0)throw thrown;return found.
version});const first=await findVersion(mlflow,model,run,location);if(first===void 0||Number(first.version.version)>=Number(created.version))return{version:created,
isOurs:true};log.warn(`Another step registered version ${first.version.version} from the same run meanwhile; version ${created.version} is taken back.`);await mlflow.
registry.deleteVersion(model,created.version);return first}async function waitUntilReady(mlflow,made,timeoutMs,signal,log){const endMs=performance.now()+timeoutMs;
const what=`version ${made.version} of "${made.model}"`;let version=made;for(let pollMs=firstPollMs;version.status!=="READY";pollMs=Math.min(2*pollMs,lastPollMs)){
if(version.status===failedStatus){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_REGISTRATION_FAILED",`MLflow could not register ${what}: ${version.statusMessage||"it does not say why"}\
.`)}if(performance.now()+pollMs>endMs){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_TIMEOUT",`After ${timeoutMs/1e3} s, ${what} is still ${version.status||"without a status"}. Run th\
e step again to wait on.`)}log.progress(`Waiting for ${what}: ${version.status||"no status yet"}`);await (0,_chunk_QOYSQYW6_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v7)(pollMs,signal);version=await mlflow.registry.version(
made.model,made.version)}}async function completeTags(mlflow,version,tags){for(const[key,value]of tags){if(version.tags.get(key)!==value)await mlflow.registry.setVersionTag(
version.model,version.version,key,value)}}var cleanupMs2=2e3;var inputs={...mlflowInputs,experiment:{kind:text,required:true,description:"The experiment to run in; created where there is none."},"run-na\
me":{kind:text,description:"The run's name; MLflow makes one up unless given."},tags:{kind:pairs,description:"Tags of the run."},command:{kind:command,required:true,
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
reason}if(exitCode!==0){await endAfterFailure(mlflow,run,"FAILED",log);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_COMMAND_FAILED",`The training command ended with exit code ${exitCode}\
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
id}}async function endAfterFailure(mlflow,run,status,log){const server=status==="KILLED"?mlflow.forCleanup(cleanupMs2):mlflow;try{await server.runs.end(run.id,status,
Date.now())}catch(thrown){log.warn(`Run ${run.id} could not be ended as ${status}: ${thrown instanceof Error?thrown.message:String(thrown)}`)}}var renderMetrics=run=>JSON.
stringify(Object.fromEntries([...run.metrics.values()].map(({key,value,text:exact})=>[key,Number.isFinite(value)?value:exact])));var{version:_promoted,...promoteInputs}=promote.inputs;var{version:_deployed,at:_at,"promotion-id":_promotion,"dry-run":_dryRun,...deployInputs2}=deploy.inputs;
var pipeline=defineStep({name:"pipeline",title:"Train, register, promote and deploy in one go",description:"Trains when a command is given, registers the model \
of the run, promotes the version once its gates pass, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is no\
t deployed.",inputs:{...train.inputs,...register.inputs,...promoteInputs,...deployInputs2,experiment:{...train.inputs.experiment,required:false,description:"The\
 experiment to train in; needed with a command."},command:{...train.inputs.command,required:false},"run-id":{...register.inputs["run-id"],required:false,description:"\
The run that logged the model, where nothing is trained here."},tags:{...train.inputs.tags,description:"Tags of the run and of the version."},timeout:{...deploy.
inputs.timeout,description:"How long the registration and the rollout may take, each."}},outputs:{...train.outputs,...register.outputs,...promote.outputs,...deploy.
outputs},example:"mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(context){const{inputs:inputs2}=context;
const{command:command2,experiment}=inputs2;const part=createPartRunner(context);let runId=inputs2["run-id"];if(command2!==void 0){if(runId!==void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg(
"E_INPUT","Both a command and run-id are given: either train here, or name the run that did.");if(experiment===void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT","The command\
 needs an experiment to run in: give experiment.");const trained=await part(train,{...inputs2,command:command2,experiment});if(trained.isLast)return trained.result;
runId=trained.output("run-id")}if(runId===void 0)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT","There is nothing to register: give a command that trains, or run-id.");const registered=await part(
register,{...inputs2,"run-id":runId});if(registered.isLast)return registered.result;const promoted=await part(promote,{...inputs2,version:Number(registered.output(
"version"))});if(promoted.isLast)return promoted.result;const promotionId=promoted.output("promotion-id");const deployed=await part(deploy,{...inputs2,version:void 0,
at:inputs2.to,"promotion-id":promotionId===""?void 0:promotionId,"dry-run":"none"});return deployed.result}});var createPartRunner=whole=>async(step,inputs2)=>{
whole.signal.throwIfAborted();whole.log.progress(`${step.name}: ${step.title}`);const outputs=new Map;const output=(name2,value)=>{outputs.set(name2,value);whole.
output(name2,value)};const result=await step.run({...whole,inputs:inputs2,output});whole.log.progress(`${step.name}: ${result.outcome}. ${result.reason}`);return{
result,isLast:"code"in result||result.outcome==="skipped",output:name2=>outputs.get(name2)??""}};var render=defineStep({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a model version, checks it\
, and writes the SeldonDeployment that deploy would apply: with the version’s place in storage, and labels and annotations that say what it serves. Nothing is c\
hanged and no cluster is needed.",inputs:{...mlflowInputs,...versionInputs,...manifestInputs,namespace:clusterInputs.namespace},outputs:{manifest:{kind:"file",description:"\
The SeldonDeployment, as YAML."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the Seld\
onDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},example:"mlflow-steps render --model wine --at @champio\
n --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(context){const{inputs:inputs2,log,pipeline:pipeline2}=context;const target=inputs2.at===void 0?
void 0:showTarget(parseTarget(inputs2.at));const mlflow=await context.mlflow();const version=await resolveVersion(mlflow,inputs2);context.output("version",version.
version);const rendered=await renderManifest(mlflow,version,inputs2,{pipeline:pipeline2,target});for(const note of rendered.notes)log.progress(note);const{renderYaml}=await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 648));
context.output("name",rendered.name);context.output("model-uri",rendered.modelUri);context.output("manifest",renderYaml(rendered.manifest));return{outcome:"done",
reason:`Rendered ${rendered.name} for ${version.model} version ${version.version}, from deploy.yaml in ${rendered.place}.`}}});var undeployInputs={...mlflowInputs,...clusterInputs,name:{kind:text,description:"The name of the SeldonDeployment. Either this, or `model` with `at` or `versio\
n`."},model:{kind:text,description:"The registered model whose deployment is removed."},version:{kind:integer(1,Number.MAX_SAFE_INTEGER),description:"Only where\
 this version of the model is deployed."},at:{kind:text,description:"Only what was deployed for this stage or @alias."},timeout:{kind:duration,default:"5m",description:"\
How long its pods may take to end."}};var undeployOutputs={name:{kind:"small",description:"What was removed, separated by commas; empty where there was nothing."},
namespace:{kind:"small",description:"The namespace it was in."},changed:{kind:"small",description:"true where something was removed."}};var undeploy=defineStep(
{name:"undeploy",title:"Remove what deploy made",description:"Removes a deployment of this project and waits until its pods are gone. Leaves what is not its own\
; what is absent is fine.",inputs:undeployInputs,outputs:undeployOutputs,example:"mlflow-steps undeploy --name wine --namespace models",run:async context=>{const{
inputs:inputs2}=context;assertNamed(context);const cluster=await context.cluster();const namespace=inputs2.namespace??cluster.defaultNamespace;context.output("n\
amespace",namespace);const found=inputs2.name===void 0?await findByLabels(context,cluster,namespace):await findByName(context,cluster,namespace,inputs2.name);context.
output("name",found.map(each=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"metadata","name")??"").join(","));context.output("changed",String(found.length>0));for(const object of found)await remove2(
context,cluster,namespace,object);return summarize(namespace,found)}});function assertNamed({inputs:inputs2}){if(inputs2.name!==void 0||inputs2.model!==void 0&&
(inputs2.at!==void 0||inputs2.version!==void 0))return;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT","What is to be removed? Give --name, or --model with --at or --version.")}async function findByName({
inputs:inputs2},cluster,namespace,name2){const address={resource:seldonDeployments,namespace,name:name2};const object=await cluster.get(address);if(!object)return[];
const problem=!isOurs(object)?"was not deployed by mlflow-steps":inputs2.model!==void 0&&deployedModel(object)!==inputs2.model?`serves the model ${deployedModel(
object)??"of unknown name"}, not ${inputs2.model}`:void 0;if(problem===void 0)return[object];throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_NAME_TAKEN",`${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)} ${problem}\
, so it is left alone. Check --name and --namespace.`)}async function findByLabels({inputs:inputs2},cluster,namespace){const{model="",version,at}=inputs2;const target=at===
void 0?void 0:showTarget(parseTarget(at));const objects=await cluster.list(seldonDeployments,namespace,`${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managedByLabel */ .Ly}=${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .managerName */ .bU},${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .modelKey */ .B0}=${(0,_chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_2__/* .computeLabelValue */ .H)(
model)}`);return objects.filter(each=>deployedModel(each)===model&&(version===void 0||deployedVersion(each)===String(version))&&(target===void 0||(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"m\
etadata","annotations",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_9__/* .targetKey */ .hD)===target))}async function remove2(context,cluster,namespace,object){const{log,inputs:inputs2}=context;const name2=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,
"metadata","name")??"";const uid=(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"metadata","uid")??"";const address={resource:seldonDeployments,namespace,name:name2};const lease=await cluster.hold(
namespace,keptName(name2),`undeploy, process ${process.pid}, ${new Date().toISOString()}`);try{log.progress(`Removing ${(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)}.`);await cluster.
delete(address,{uid});await cluster.waitForRemoval(address,uid,inputs2.timeout,message=>log.progress(message));await removeKept(cluster,namespace,name2);await recordRemoval(
context,cluster,namespace,object)}finally{await lease.release().catch(error=>log.warn(`The lease was not released, and expires by itself: ${String(error)}`))}}async function recordRemoval(context,cluster,namespace,object){
const model=deployedModel(object);const version=deployedVersion(object);if(model===void 0||version===void 0)return;const mlflow=await context.mlflow();const place={
state:"removed",time:new Date().toISOString(),server:cluster.server,namespace,name:(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"metadata","name")??"",version};try{await recordReplaced(mlflow,
await mlflow.registry.version(model,version),place,"removed","it was undeployed")}catch(error){if(!(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg))throw error;context.log.warn(`Th\
e removal is not recorded on the model version: ${error.message}`)}}function summarize(namespace,found){if(found.length===0)return{outcome:"unchanged",reason:`N\
othing of this kind is deployed in ${namespace}.`};const names=found.map(each=>(0,_chunk_PUXGMWR3_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"metadata","name")??"").join(", ");return{outcome:"done",reason:`Remo\
ved ${names} from ${namespace}; its pods are gone.`}}var steps=[train,register,promote,render,deploy,undeploy,pipeline];var stepNames=steps.map(step=>step.name);var findStep=name2=>steps.find(step=>step.name===name2);var configFileName="mlflow-steps.yaml";var maxConfigBytes=256*1024;async function readConfig(path,step,stepNames2){if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(path))return new Map;if((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(
path).size>maxConfigBytes)throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is larger than 256 KiB.`);const{parse}=await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 833));let root;
try{root=parse((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(path,"utf8"),{maxAliasCount:10})}catch(cause){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CONFIG_FILE",`${path} is not valid YAML: ${cause instanceof Error?
cause.message:String(cause)}`,{cause})}const config=new Map;const take=(mapping,where)=>{if(mapping===null||mapping===void 0)return;if(typeof mapping!=="object"||
Array.isArray(mapping)){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CONFIG_FILE",`${where} must be a mapping of input names to values.`)}for(const[key,value]of Object.entries(mapping)){
if(stepNames2.includes(key))continue;if(step.inputs[key]?.secret){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CONFIG_FILE",`${where} holds the secret ${key}. Give it as ${variableOf(
key)} instead.`)}config.set(key,Array.isArray(value)?value.join("\n"):String(value))}};take(root,path);if(typeof root==="object"&&root!==null)take(Object.entries(
root).find(([key])=>key===step.name)?.[1],`${path}: ${step.name}`);return config}function findText(name2,definition,given,env,config){const candidates=[given.texts.
get(name2),env[variableOf(name2)],...(definition.variables??[]).map(variable=>env[variable]),config.get(name2),definition.default];return candidates.find(candidate=>candidate!==
void 0&&candidate.trim()!=="")}function findSecrets(definitions,given,env){return Object.entries(definitions).filter(([,definition])=>definition.secret).map(([name2,
definition])=>findText(name2,definition,given,env,new Map)).filter(secret=>secret!==void 0)}function howToGive(name2,definition){if(definition.kind.isCommand)return"\
the command, after --";const variable=definition.variables?.[0]??variableOf(name2);return definition.secret?variable:`${flagOf(name2)} (or ${variable})`}function parseInputs(definitions,given,env,config){
const problems=[...given.problems];const values={};for(const[name2,definition]of Object.entries(definitions)){if(definition.kind.isCommand&&given.program){values[name2]=
given.program;continue}const raw=findText(name2,definition,given,env,config);if(raw===void 0){if(definition.required)problems.push(`missing: ${howToGive(name2,definition)}\
. ${definition.description}`);continue}try{values[name2]=definition.kind.parse(raw.trim())}catch(thrown){if(!(thrown instanceof InputProblem))throw thrown;problems.
push(`${name2}: ${thrown.message}`)}}if(problems.length>0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",problems.length===1?String(problems[0]):`${problems.length} inputs are \
wrong:
${problems.map(each=>`  - ${each}`).join("\n")}`)}return values}function describeUnknown(name2,known){const near=nearestName(name2,known);return`unknown input ${flagOf(
name2)}${near?`; did you mean ${flagOf(near)}?`:""}`}var shortestSecret=3;var Redaction=class{#secrets=new Set;add(secret){for(const part of[secret,...secret.split(/\r?\n/)]){if(part.trim().length>=shortestSecret)
this.#secrets.add(part)}}redact=text2=>{let result=text2;for(const secret of this.#secrets)result=result.replaceAll(secret,"***");return result}};async function runStep(step,host){const redaction=new Redaction;const outputs=new Map;const summary=[];const given=host.readInputs(step);for(const secret of findSecrets(
step.inputs,given,host.env)){host.mask(secret);redaction.add(secret)}let result;let error;try{result=await runWithClients(step,host,given,redaction,outputs,summary)}catch(thrown){
error=endingError(thrown,host.signal);result={outcome:error.outcome,code:error.code,reason:redaction.redact(error.message)}}const exitCode=error?.exit??("code"in
result?_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .errorClasses */ .nU[result.code].exit:0);outputs.set("outcome",result.outcome);outputs.set("reason",redaction.redact(result.reason));await host.finish({step,result:{
...result,reason:redaction.redact(result.reason)},exitCode,...error?{error}:{},outputs:new Map([...outputs].map(([name2,value])=>[name2,redaction.redact(value)])),
summary:redactSummary(summary,redaction)});return exitCode}function endingError(thrown,signal){const wasToldByStep=thrown instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&thrown.code==="E\
_CANCELLED";return (0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(signal.aborted&&!wasToldByStep?signal.reason:thrown)}async function runWithClients(step,host,given,redaction,outputs,summary){const config=await readConfig(
configFileName,step,stepNames);const inputs2=parseInputs(step.inputs,given,host.env,config);const log=redactLog(host.log,redaction);let mlflow;let cluster;const context={
inputs:inputs2,log,signal:host.signal,pipeline:host.pipeline,runProgram:host.runProgram,mlflow:()=>mlflow??=connectToMlflow(parseInputs(mlflowInputs,given,host.
env,config),host,log),cluster:()=>cluster??=connectToCluster(parseInputs(clusterInputs,given,host.env,config),host,log),output:(name2,value)=>outputs.set(name2,
value),summarize:(...blocks)=>summary.push(...blocks)};try{return await step.run(context)}finally{const connected=await Promise.allSettled([mlflow,cluster]);for(const each of connected)
if(each.status==="fulfilled")each.value?.close()}}async function connectToMlflow(inputs2,host,log){const{connectMlflow}=await __webpack_require__.e(/* import() */ 624).then(__webpack_require__.bind(__webpack_require__, 624));
return connectMlflow(inputs2,host.env,host.signal,log)}async function connectToCluster(inputs2,host,log){const{connectCluster}=await __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 808));
return connectCluster(inputs2,host.env,host.signal,log)}var redactLog=(log,{redact})=>({progress:message=>log.progress(redact(message)),warn:message=>log.warn(redact(
message)),foreign:(title,text2)=>log.foreign(redact(title),redact(text2))});function redactSummary(summary,{redact}){return summary.map(block=>{switch(block.kind){case"\
table":return{...block,header:block.header.map(redact),rows:block.rows.map(row=>row.map(redact))};case"log":return{...block,title:redact(block.title),text:redact(
block.text)};case"heading":case"paragraph":return{...block,text:redact(block.text)}}})}var graceMs=5e3;var createRunProgram=(signal,env,stdio)=>(program,args,options)=>new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_15__.spawn)(program,args,{stdio,detached:true,
env:{...env,...options.env},...options.cwd===void 0?{}:{cwd:options.cwd}});const killGroup=name2=>{if(child.pid===void 0)return;try{process.kill(-child.pid,name2)}catch{}};
let killTimer;const onAbort=()=>{killGroup("SIGTERM");killTimer=setTimeout(()=>killGroup("SIGKILL"),graceMs)};const settle=()=>{signal.removeEventListener("abor\
t",onAbort);clearTimeout(killTimer)};child.once("error",cause=>{settle();const why=cause.code==="ENOENT"?"there is no such program or working directory":cause.message;
reject(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_INPUT",`Cannot run ${program}: ${why}.`,{cause}))});child.once("close",(code,killedBy)=>{settle();if(signal.aborted)killGroup("SIGKILL");
resolve(code??128+(killedBy===null?0:node_os__WEBPACK_IMPORTED_MODULE_16__.constants.signals[killedBy]))});if(signal.aborted)onAbort();else signal.addEventListener("abort",onAbort,{once:true})});function createStopSignal(){const controller=new AbortController;const listen=(name2,exit)=>{process.on(name2,()=>{if(controller.signal.aborted)process.exit(exit);
controller.abort(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CANCELLED",`Cancelled by ${name2}.`,{exit}))})};listen("SIGINT",130);listen("SIGTERM",143);return controller.signal}


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

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ require_buffer),
/* harmony export */   VY: () => (/* binding */ require_of_node_exports),
/* harmony export */   e7: () => (/* binding */ init_require_of_node)
/* harmony export */ });
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(275);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(995);
var require_of_node_exports={};(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(require_of_node_exports,{requireOfNode:()=>requireOfNode});var requireOfNode;var init_require_of_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__esm */ .E)(
{"require-of-node:require-of-node"(){requireOfNode=(0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(process.execPath)}});var require_buffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"required-builtin:buffer"(exports,module){module.exports=(init_require_of_node(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__toCommonJS */ .Yp)(require_of_node_exports)).requireOfNode(
"node:buffer")}});


/***/ }),

/***/ 167:
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

/***/ 515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ require_dist)
/* harmony export */ });
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(987);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(275);
var require_process=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:process"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:process")}});var require_identity=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/identity.js"(exports){"use strict";var ALIAS=Symbol.for("yaml.alias");var DOC=Symbol.for("yaml.do\
cument");var MAP=Symbol.for("yaml.map");var PAIR=Symbol.for("yaml.pair");var SCALAR=Symbol.for("yaml.scalar");var SEQ=Symbol.for("yaml.seq");var NODE_TYPE=Symbol.
for("yaml.node.type");var isAlias=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===ALIAS;var isDocument=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===
DOC;var isMap=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===MAP;var isPair=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===PAIR;var isScalar=node=>!!node&&
typeof node==="object"&&node[NODE_TYPE]===SCALAR;var isSeq=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node===
"object")switch(node[NODE_TYPE]){case MAP:case SEQ:return true}return false}function isNode(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return true}return false}var hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS;exports.DOC=DOC;exports.MAP=MAP;exports.NODE_TYPE=
NODE_TYPE;exports.PAIR=PAIR;exports.SCALAR=SCALAR;exports.SEQ=SEQ;exports.hasAnchor=hasAnchor;exports.isAlias=isAlias;exports.isCollection=isCollection;exports.
isDocument=isDocument;exports.isMap=isMap;exports.isNode=isNode;exports.isPair=isPair;exports.isScalar=isScalar;exports.isSeq=isSeq}});var require_visit=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/visit.js"(exports){"use strict";var identity=require_identity();var BREAK=Symbol("break visit");var SKIP=Symbol(
"skip children");var REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);if(identity.isDocument(node)){const cd=visit_(
null,node.contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.contents=null}else visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=
SKIP;visit.REMOVE=REMOVE;function visit_(key,node,visitor,path){const ctrl=callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(
key,path,ctrl);return visit_(key,ctrl,visitor,path)}if(typeof ctrl!=="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<
node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){node.items.
splice(i,1);i-=1}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node));const ck=visit_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;else if(ck===
REMOVE)node.key=null;const cv=visit_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}}return ctrl}async function visitAsync(node,visitor){
const visitor_=initVisitor(visitor);if(identity.isDocument(node)){const cd=await visitAsync_(null,node.contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.
contents=null}else await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){
const ctrl=await callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(key,path,ctrl);return visitAsync_(key,ctrl,visitor,
path)}if(typeof ctrl!=="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(
i,node.items[i],visitor,path);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===REMOVE){node.items.splice(i,1);i-=1}}}else if(identity.
isPair(node)){path=Object.freeze(path.concat(node));const ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;else if(ck===REMOVE)node.
key=null;const cv=await visitAsync_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=null}}return ctrl}function initVisitor(visitor){
if(typeof visitor==="object"&&(visitor.Collection||visitor.Node||visitor.Value)){return Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.
Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor)}return visitor}
function callVisitor(key,node,visitor,path){if(typeof visitor==="function")return visitor(key,node,path);if(identity.isMap(node))return visitor.Map?.(key,node,path);
if(identity.isSeq(node))return visitor.Seq?.(key,node,path);if(identity.isPair(node))return visitor.Pair?.(key,node,path);if(identity.isScalar(node))return visitor.
Scalar?.(key,node,path);if(identity.isAlias(node))return visitor.Alias?.(key,node,path);return void 0}function replaceNode(key,path,node){const parent=path[path.
length-1];if(identity.isCollection(parent)){parent.items[key]=node}else if(identity.isPair(parent)){if(key==="key")parent.key=node;else parent.value=node}else if(identity.
isDocument(parent)){parent.contents=node}else{const pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.
visit=visit;exports.visitAsync=visitAsync}});var require_directives=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/directives.js"(exports){"use strict";var identity=require_identity();var visit=require_visit();var escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};var escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);var Directives=class _Directives{constructor(yaml,tags){
this.docStart=null;this.docEnd=false;this.yaml=Object.assign({},_Directives.defaultYaml,yaml);this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){const copy=new _Directives(
this.yaml,this.tags);copy.docStart=this.docStart;return copy}atDocument(){const res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=true;break;case"1.2":this.atNextDocument=false;this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"};this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){if(this.atNextDocument){this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"};this.tags=Object.assign(
{},_Directives.defaultTags);this.atNextDocument=false}const parts=line.trim().split(/[ \t]+/);const name=parts.shift();switch(name){case"%TAG":{if(parts.length!==
2){onError(0,"%TAG directive should contain exactly two parts");if(parts.length<2)return false}const[handle,prefix]=parts;this.tags[handle]=prefix;return true}case"\
%YAML":{this.yaml.explicit=true;if(parts.length!==1){onError(0,"%YAML directive should contain exactly one part");return false}const[version]=parts;if(version===
"1.1"||version==="1.2"){this.yaml.version=version;return true}else{const isValid=/^\d+\.\d+$/.test(version);onError(6,`Unsupported YAML version ${version}`,isValid);
return false}}default:onError(0,`Unknown directive ${name}`,true);return false}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!"){onError(`N\
ot a valid tag: ${source}`);return null}if(source[1]==="<"){const verbatim=source.slice(2,-1);if(verbatim==="!"||verbatim==="!!"){onError(`Verbatim tags aren't \
resolved, so ${source} is invalid.`);return null}if(source[source.length-1]!==">")onError("Verbatim tags must end with a >");return verbatim}const[,handle,suffix]=source.
match(/^(.*!)([^!]*)$/s);if(!suffix)onError(`The ${source} tag has no suffix`);const prefix=this.tags[handle];if(prefix){try{return prefix+decodeURIComponent(suffix)}catch(error){
onError(String(error));return null}}if(handle==="!")return source;onError(`Could not resolve tag: ${source}`);return null}tagString(tag){for(const[handle,prefix]of Object.
entries(this.tags)){if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length))}return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){const lines=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[];const tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&identity.isNode(doc.
contents)){const tags={};visit.visit(doc.contents,(_key,node)=>{if(identity.isNode(node)&&node.tag)tags[node.tag]=true});tagNames=Object.keys(tags)}else tagNames=
[];for(const[handle,prefix]of tagEntries){if(handle==="!!"&&prefix==="tag:yaml.org,2002:")continue;if(!doc||tagNames.some(tn=>tn.startsWith(prefix)))lines.push(
`%TAG ${handle} ${prefix}`)}return lines.join("\n")}};Directives.defaultYaml={explicit:false,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};exports.
Directives=Directives}});var require_anchors=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/anchors.js"(exports){"use strict";var identity=require_identity();var visit=require_visit();function anchorIsValid(anchor){
if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor);const msg=`Anchor must not contain whitespace or control characters: ${sa}`;throw new Error(
msg)}return true}function anchorNames(root){const anchors=new Set;visit.visit(root,{Value(_key,node){if(node.anchor)anchors.add(node.anchor)}});return anchors}function findNewAnchor(prefix,exclude){
for(let i=1;true;++i){const name=`${prefix}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){const aliasObjects=[];const sourceObjects=new Map;
let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source);prevAnchors??(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);
prevAnchors.add(anchor);return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);if(typeof ref==="object"&&ref.anchor&&
(identity.isScalar(ref.node)||identity.isCollection(ref.node))){ref.node.anchor=ref.anchor}else{const error=new Error("Failed to resolve repeated object (this s\
hould not happen)");error.source=source;throw error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid;exports.anchorNames=anchorNames;exports.createNodeAnchors=
createNodeAnchors;exports.findNewAnchor=findNewAnchor}});var require_applyReviver=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/applyReviver.js"(exports){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val===
"object"){if(Array.isArray(val)){for(let i=0,len=val.length;i<len;++i){const v0=val[i];const v1=applyReviver(reviver,val,String(i),v0);if(v1===void 0)delete val[i];else if(v1!==
v0)val[i]=v1}}else if(val instanceof Map){for(const k of Array.from(val.keys())){const v0=val.get(k);const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)val.
delete(k);else if(v1!==v0)val.set(k,v1)}}else if(val instanceof Set){for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);if(v1===void 0)val.
delete(v0);else if(v1!==v0){val.delete(v0);val.add(v1)}}}else{for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)delete val[k];else if(v1!==
v0)val[k]=v1}}}return reviver.call(obj,key,val)}exports.applyReviver=applyReviver}});var require_toJS=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/toJS.js"(exports){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON==="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data);ctx.onCreate=res2=>{data.res=res2;delete ctx.onCreate};const res=value.toJSON(
arg,ctx);if(ctx.onCreate)ctx.onCreate(res);return res}if(typeof value==="bigint"&&!ctx?.keep)return Number(value);return value}exports.toJS=toJS}});var require_Node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Node.js"(exports){"use strict";var applyReviver=require_applyReviver();var identity=require_identity();
var toJS=require_toJS();var NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(this.range)copy.range=this.range.slice();return copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){
if(!identity.isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:true,mapAsMap:mapAsMap===true,mapKeyWarned:false,
maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:100};const res=toJS.toJS(this,"",ctx);if(typeof onAnchor==="function")for(const{count,res:res2}of ctx.
anchors.values())onAnchor(res2,count);return typeof reviver==="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports.NodeBase=NodeBase}});var require_Alias=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Alias.js"(exports){"use strict";var anchors=require_anchors();var visit=require_visit();var identity=require_identity();
var Node=require_Node();var toJS=require_toJS();var Alias=class extends Node.NodeBase{constructor(source){super(identity.ALIAS);this.source=source;Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is di\
sabled");let nodes;if(ctx?.aliasResolveCache){nodes=ctx.aliasResolveCache}else{nodes=[];visit.visit(doc,{Node:(_key,node)=>{if(identity.isAlias(node)||identity.
hasAnchor(node))nodes.push(node)}});if(ctx)ctx.aliasResolveCache=nodes}let found=void 0;for(const node of nodes){if(node===this)break;if(node.anchor===this.source)
found=node}if(found&&ctx){const{anchors:anchors2,doc:doc2,maxAliasCount}=ctx;let data=anchors2.get(found);if(!data){toJS.toJS(found,null,ctx);data=anchors2.get(
found)}if(data?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0){data.count+=
1;if(data.aliasCount===0)data.aliasCount=getAliasCount(doc2,found,anchors2);if(data.count*data.aliasCount>maxAliasCount){const msg="Excessive alias count indica\
tes a resource exhaustion attack";throw new ReferenceError(msg)}}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.
doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(
source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){anchors.anchorIsValid(this.source);if(ctx.options.verifyAliasOrder&&!ctx.anchors.
has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}
return src}};function getAliasCount(doc,node,anchors2){if(identity.isAlias(node)){const source=node.resolve(doc);const anchor=anchors2&&source&&anchors2.get(source);
return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count=0;for(const item of node.items){const c=getAliasCount(doc,item,anchors2);
if(c>count)count=c}return count}else if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors2);const vc=getAliasCount(doc,node.value,anchors2);return Math.
max(kc,vc)}return 1}exports.Alias=Alias}});var require_Scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Scalar.js"(exports){"use strict";var identity=require_identity();var Node=require_Node();var toJS=require_toJS();
var isScalarValue=value=>!value||typeof value!=="function"&&typeof value!=="object";var Scalar=class extends Node.NodeBase{constructor(value){super(identity.SCALAR);
this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOL\
DED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports.Scalar=Scalar;exports.
isScalarValue=isScalarValue}});var require_createNode=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/createNode.js"(exports){"use strict";var Alias=require_Alias();var identity=require_identity();var Scalar=require_Scalar();
var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName);const tagObj=match.
find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value))value=value.contents;if(identity.isNode(value))return value;if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);map.items.push(value);return map}if(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt!=="undefined"&&
value instanceof BigInt){value=value.valueOf()}const{aliasDuplicateObjects,onAnchor,onTagObj,schema,sourceObjects}=ctx;let ref=void 0;if(aliasDuplicateObjects&&
value&&typeof value==="object"){ref=sourceObjects.get(value);if(ref){ref.anchor??(ref.anchor=onAnchor(value));return new Alias.Alias(ref.anchor)}else{ref={anchor:null,
node:null};sourceObjects.set(value,ref)}}if(tagName?.startsWith("!!"))tagName=defaultTagPrefix+tagName.slice(2);let tagObj=findTagObject(value,tagName,schema.tags);
if(!tagObj){if(value&&typeof value.toJSON==="function"){value=value.toJSON()}if(!value||typeof value!=="object"){const node2=new Scalar.Scalar(value);if(ref)ref.
node=node2;return node2}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}if(onTagObj){
onTagObj(tagObj);delete ctx.onTagObj}const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from==="function"?tagObj.nodeClass.
from(ctx.schema,value,ctx):new Scalar.Scalar(value);if(tagName)node.tag=tagName;else if(!tagObj.default)node.tag=tagObj.tag;if(ref)ref.node=node;return node}exports.
createNode=createNode}});var require_Collection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Collection.js"(exports){"use strict";var createNode=require_createNode();var identity=require_identity();
var Node=require_Node();function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){const k=path[i];if(typeof k==="number"&&Number.
isInteger(k)&&k>=0){const a=[];a[k]=v;v=a}else{v=new Map([[k,v]])}}return createNode.createNode(v,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{
throw new Error("This should not happen, please report a bug.")},schema,sourceObjects:new Map})}var isEmptyPath=path=>path==null||typeof path==="object"&&!!path[Symbol.
iterator]().next().done;var Collection=class extends Node.NodeBase{constructor(type,schema){super(type);Object.defineProperty(this,"schema",{value:schema,configurable:true,
enumerable:false,writable:true})}clone(schema){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(schema)copy.schema=
schema;copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it);if(this.range)copy.range=this.range.slice();return copy}addIn(path,value){
if(isEmptyPath(path))this.add(value);else{const[key,...rest]=path;const node=this.get(key,true);if(identity.isCollection(node))node.addIn(rest,value);else if(node===
void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){
const[key,...rest]=path;if(rest.length===0)return this.delete(key);const node=this.get(key,true);if(identity.isCollection(node))return node.deleteIn(rest);else throw new Error(
`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key,...rest]=path;const node=this.get(key,true);if(rest.length===0)return!keepScalar&&
identity.isScalar(node)?node.value:node;else return identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.
every(node=>{if(!identity.isPair(node))return false;const n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&
!n.tag})}hasIn(path){const[key,...rest]=path;if(rest.length===0)return this.has(key);const node=this.get(key,true);return identity.isCollection(node)?node.hasIn(
rest):false}setIn(path,value){const[key,...rest]=path;if(rest.length===0){this.set(key,value)}else{const node=this.get(key,true);if(identity.isCollection(node))
node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collectio\
n at ${key}. Remaining path: ${rest}`)}}};exports.Collection=Collection;exports.collectionFromPath=collectionFromPath;exports.isEmptyPath=isEmptyPath}});var require_stringifyComment=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){if(/^\n+$/.test(comment))return comment.substring(1);return indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith("\n")?indentComment(comment,indent):comment.includes("\n")?"\n"+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=
indentComment;exports.lineComment=lineComment;exports.stringifyComment=stringifyComment}});var require_foldFlowLines=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports){"use strict";var FOLD_FLOW="flow";var FOLD_BLOCK="block";var FOLD_QUOTED="\
quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text;
if(lineWidth<minContentWidth)minContentWidth=0;const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text.length<=endStep)return text;const folds=[];
const escapedFolds={};let end=lineWidth-indent.length;if(typeof indentAtStart==="number"){if(indentAtStart>lineWidth-Math.max(2,minContentWidth))folds.push(0);else
end=lineWidth-indentAtStart}let split=void 0;let prev=void 0;let overflow=false;let i=-1;let escStart=-1;let escEnd=-1;if(mode===FOLD_BLOCK){i=consumeMoreIndentedLines(
text,i,indent.length);if(i!==-1)end=i+endStep}for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){escStart=i;switch(text[i+1]){case"x":i+=3;break;case"\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch==="\n"){if(mode===FOLD_BLOCK)i=consumeMoreIndentedLines(text,i,indent.length);end=i+indent.length+endStep;
split=void 0}else{if(ch===" "&&prev&&prev!==" "&&prev!=="\n"&&prev!=="	"){const next=text[i+1];if(next&&next!==" "&&next!=="\n"&&next!=="	")split=i}if(i>=end){if(split){
folds.push(split);end=split+endStep;split=void 0}else if(mode===FOLD_QUOTED){while(prev===" "||prev==="	"){prev=ch;ch=text[i+=1];overflow=true}const j=i>escEnd+
1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j);escapedFolds[j]=true;end=j+endStep;split=void 0}else{overflow=true}}}prev=ch}if(overflow&&onOverflow)
onOverflow();if(folds.length===0)return text;if(onFold)onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){const fold=folds[i2];const end2=folds[i2+
1]||text.length;if(fold===0)res=`
${indent}${text.slice(0,end2)}`;else{if(mode===FOLD_QUOTED&&escapedFolds[fold])res+=`${text[fold]}\\`;res+=`
${indent}${text.slice(fold+1,end2)}`}}return res}function consumeMoreIndentedLines(text,i,indent){let end=i;let start=i+1;let ch=text[start];while(ch===" "||ch===
"	"){if(i<start+indent){ch=text[++i]}else{do{ch=text[++i]}while(ch&&ch!=="\n");end=i;start=i+1;ch=text[start]}}return end}exports.FOLD_BLOCK=FOLD_BLOCK;exports.
FOLD_FLOW=FOLD_FLOW;exports.FOLD_QUOTED=FOLD_QUOTED;exports.foldFlowLines=foldFlowLines}});var require_stringifyString=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(exports){"use strict";var Scalar=require_Scalar();var foldFlowLines=require_foldFlowLines();
var getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth});
var containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return false;const limit=lineWidth-
indentLength;const strLen=str.length;if(strLen<=limit)return false;for(let i=0,start=0;i<strLen;++i){if(str[i]==="\n"){if(i-start>limit)return true;start=i+1;if(strLen-
start<=limit)return false}}return true}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json;const{
implicitKey}=ctx;const minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength;const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="";
let start=0;for(let i=0,ch=json[i];ch;ch=json[++i]){if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"){str+=json.slice(start,i)+"\\ ";i+=1;start=i;ch="\\"}if(ch===
"\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"\
000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:
if(code.substr(0,2)==="00")str+="\\x"+code.substr(2);else str+=json.substr(i,6)}i+=5;start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength){
i+=1}else{str+=json.slice(start,i)+"\n\n";while(json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"'){str+="\n";i+=2}str+=indent;if(json[i+2]===" ")str+="\\";i+=1;
start=i+1}break;default:i+=1}}str=start?str+json.slice(start):json;return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(
ctx,false))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===false||ctx.implicitKey&&value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(
value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");const res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,false))}function quotedString(value,ctx){
const{singleQuote}=ctx.options;let qs;if(singleQuote===false)qs=doubleQuotedString;else{const hasDouble=value.includes('"');const hasSingle=value.includes("'");
if(hasDouble&&!hasSingle)qs=singleQuotedString;else if(hasSingle&&!hasDouble)qs=doubleQuotedString;else qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(
value,ctx)}var blockEndNewlines;try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,
type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value)){return quotedString(value,
ctx)}const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":"");const literal=blockQuote==="literal"?true:blockQuote==="folded"||type===
Scalar.Scalar.BLOCK_FOLDED?false:type===Scalar.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(value,lineWidth,indent.length);if(!value)return literal?"|\n":">\n";
let chomp;let endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!=="\n"&&ch!=="	"&&ch!==" ")break}let end=value.substring(
endStart);const endNlPos=end.indexOf("\n");if(endNlPos===-1){chomp="-"}else if(value===end||endNlPos!==end.length-1){chomp="+";if(onChompKeep)onChompKeep()}else{
chomp=""}if(end){value=value.slice(0,-end.length);if(end[end.length-1]==="\n")end=end.slice(0,-1);end=end.replace(blockEndNewlines,`$&${indent}`)}let startWithSpace=false;
let startEnd;let startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd];if(ch===" ")startWithSpace=true;else if(ch==="\n")startNlPos=
startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);if(start){value=value.substring(start.length);start=start.replace(/\n+/g,
`$&${indent}`)}const indentSize=indent?"2":"1";let header=(startWithSpace?indentSize:"")+chomp;if(comment){header+=" "+commentString(comment.replace(/ ?[\r\n]+/g,
" "));if(onComment)onComment()}if(!literal){const foldedValue=value.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(
/\n+/g,`$&${indent}`);let literalFallback=false;const foldOptions=getFoldOptions(ctx,true);if(blockQuote!=="folded"&&type!==Scalar.Scalar.BLOCK_FOLDED){foldOptions.
onOverflow=()=>{literalFallback=true}}const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)
return`>${header}
${indent}${body}`}value=value.replace(/\n+/g,`$&${indent}`);return`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item;const{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes("\n")||inFlow&&/[[\]{},]/.test(value)){return quotedString(value,ctx)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(value)){return implicitKey||inFlow||!value.includes("\n")?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep)}if(!implicitKey&&!inFlow&&type!==
Scalar.Scalar.PLAIN&&value.includes("\n")){return blockString(item,ctx,onComment,onChompKeep)}if(containsDocumentMarker(value)){if(indent===""){ctx.forceBlockIndent=
true;return blockString(item,ctx,onComment,onChompKeep)}else if(implicitKey&&indent===indentStep){return quotedString(value,ctx)}}const str=value.replace(/\n+/g,
`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str);const{compat,tags}=ctx.doc.schema;if(tags.some(
test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,
false))}function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx;const ss=typeof item.value==="string"?item:Object.assign({},item,
{value:String(item.value)});let{type}=item;if(type!==Scalar.Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))type=Scalar.
Scalar.QUOTE_DOUBLE}const _stringify=_type=>{switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(
ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:
return singleQuotedString(ss.value,ctx);case Scalar.Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);
if(res===null){const{defaultKeyType,defaultStringType}=ctx.options;const t=implicitKey&&defaultKeyType||defaultStringType;res=_stringify(t);if(res===null)throw new Error(
`Unsupported default string type ${t}`)}return res}exports.stringifyString=stringifyString}});var require_stringify=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringify.js"(exports){"use strict";var anchors=require_anchors();var identity=require_identity();
var stringifyComment=require_stringifyComment();var stringifyString=require_stringifyString();function createStringifyContext(doc,options){const opt=Object.assign(
{blockQuote:true,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,
trueStr:"true",verifyAliasOrder:true},doc.schema.toStringOptions,options);let inFlow;switch(opt.collectionStyle){case"block":inFlow=false;break;case"flow":inFlow=
true;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent==="numbe\
r"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.tag===item.tag);if(match.length>0)
return match.find(t=>t.format===item.format)??match[0]}let tagObj=void 0;let obj;if(identity.isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(
obj));if(match.length>1){const testMatch=match.filter(t=>t.test);if(testMatch.length>0)match=testMatch}tagObj=match.find(t=>t.format===item.format)??match.find(
t=>!t.format)}else{obj=item;tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj){const name=obj?.constructor?.name??(obj===null?"null":typeof obj);
throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";const props=[];
const anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;if(anchor&&anchors.anchorIsValid(anchor)){anchors$1.add(anchor);props.push(`&${anchor}`)}
const tag=node.tag??(tagObj.default?null:tagObj.tag);if(tag)props.push(doc.directives.tagString(tag));return props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){
if(identity.isPair(item))return item.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.
has(item)){throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(ctx.resolvedAliases)ctx.resolvedAliases.add(item);else ctx.resolvedAliases=
new Set([item]);item=item.resolve(ctx.doc)}}let tagObj=void 0;const node=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=
getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);if(props.length>0)ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1;const str=typeof tagObj.
stringify==="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):
node.toString(ctx,onComment,onChompKeep);if(!props)return str;return identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`}exports.createStringifyContext=createStringifyContext;exports.stringify=stringify}});var require_stringifyPair=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var stringify=require_stringify();var stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,
doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment){throw new Error(
"With simple keys, key nodes cannot have comments")}if(identity.isCollection(key)||!identity.isNode(key)&&typeof key==="object"){const msg="With simple keys, co\
llection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||
(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key==="object"));ctx=Object.assign({},ctx,{allNullValues:false,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=false;let chompKeep=false;let str=stringify.stringify(key,ctx,
()=>keyCommentDone=true,()=>chompKeep=true);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar m\
ust not span more than 1024 characters");explicitKey=true}if(ctx.inFlow){if(allNullValues||value==null){if(keyCommentDone&&onComment)onComment();return str===""?
"?":explicitKey?`? ${str}`:str}}else if(allNullValues&&!simpleKeys||value==null&&explicitKey){str=`? ${str}`;if(keyComment&&!keyCommentDone){str+=stringifyComment.
lineComment(str,ctx.indent,commentString(keyComment))}else if(chompKeep&&onChompKeep)onChompKeep();return str}if(keyCommentDone)keyComment=null;if(explicitKey){
if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment));str=`? ${str}
${indent}:`}else{str=`${str}:`;if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))}let vsb,vcb,valueComment;if(identity.isNode(
value)){vsb=!!value.spaceBefore;vcb=value.commentBefore;valueComment=value.comment}else{vsb=false;vcb=null;valueComment=null;if(value&&typeof value==="object")value=
doc.createNode(value)}ctx.implicitKey=false;if(!explicitKey&&!keyComment&&identity.isScalar(value))ctx.indentAtStart=str.length+1;chompKeep=false;if(!indentSeq&&
indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor){ctx.indent=ctx.indent.substring(2)}let valueCommentDone=false;
const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=true,()=>chompKeep=true);let ws=" ";if(keyComment||vsb||vcb){ws=vsb?"\n":"";if(vcb){const cs=commentString(
vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}if(valueStr===""&&!ctx.inFlow){if(ws==="\n"&&valueComment)ws="\n\n"}else{ws+=`
${ctx.indent}`}}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0];const nl0=valueStr.indexOf("\n");const hasNewline=nl0!==-1;const flow=ctx.
inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=false;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");if(vs0===
"&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"){sp0=valueStr.indexOf(" ",sp0+1)}if(sp0===-1||nl0<sp0)hasPropsLine=true}if(!hasPropsLine)ws=`
${ctx.indent}`}}else if(valueStr===""||valueStr[0]==="\n"){ws=""}str+=ws+valueStr;if(ctx.inFlow){if(valueCommentDone&&onComment)onComment()}else if(valueComment&&
!valueCommentDone){str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment))}else if(chompKeep&&onChompKeep){onChompKeep()}return str}exports.
stringifyPair=stringifyPair}});var require_log=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/log.js"(exports){"use strict";var node_process=require_process();function debug(logLevel,...messages){if(logLevel===
"debug")console.log(...messages)}function warn(logLevel,warning){if(logLevel==="debug"||logLevel==="warn"){if(typeof node_process.emitWarning==="function")node_process.
emitWarning(warning);else console.warn(warning)}}exports.debug=debug;exports.warn=warn}});var require_merge=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var MERGE_KEY="<<";var merge={identify:value=>value===MERGE_KEY||typeof value==="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY};var isMergeKey=(ctx,key)=>(merge.
identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&
tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(const it of source.items)mergeValue(
ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(
ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap){
if(map instanceof Map){if(!map.has(key))map.set(key,value2)}else if(map instanceof Set){map.add(key)}else if(!Object.prototype.hasOwnProperty.call(map,key)){Object.
defineProperty(map,key,{value:value2,writable:true,enumerable:true,configurable:true})}}return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(
value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap;exports.isMergeKey=isMergeKey;exports.merge=merge}});var require_addPairToJSMap=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports){"use strict";var log=require_log();var merge=require_merge();var stringify=require_stringify();
var identity=require_identity();var toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,
map,value);else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map){map.set(jsKey,toJS.
toJS(value,jsKey,ctx))}else if(map instanceof Set){map.add(jsKey)}else{const stringKey=stringifyKey(key,jsKey,ctx);const jsValue=toJS.toJS(value,stringKey,ctx);
if(stringKey in map)Object.defineProperty(map,stringKey,{value:jsValue,writable:true,enumerable:true,configurable:true});else map[stringKey]=jsValue}}return map}
function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!=="object")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.
createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=true;strCtx.inStringifyKey=
true;const strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);if(jsonStr.length>40)jsonStr=jsonStr.substring(0,36)+'..."';log.
warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
ctx.mapKeyWarned=true}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}});var require_Pair=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/Pair.js"(exports){"use strict";var createNode=require_createNode();var stringifyPair=require_stringifyPair();
var addPairToJSMap=require_addPairToJSMap();var identity=require_identity();function createPair(key,value,ctx){const k=createNode.createNode(key,void 0,ctx);const v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR});this.key=key;this.value=value}clone(schema){let{key,value}=this;if(identity.isNode(key))key=key.clone(schema);if(identity.isNode(value))value=value.clone(
schema);return new _Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports.Pair=Pair;exports.createPair=createPair}});var require_stringifyCollection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports){"use strict";var identity=require_identity();var stringify=require_stringify();
var stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){const flow=ctx.inFlow??collection.flow;const stringify2=flow?
stringifyFlowCollection:stringifyBlockCollection;return stringify2(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,
flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx;const itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=false;
const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(identity.isNode(item)){if(!chompKeep&&item.spaceBefore)lines.push("");addCommentBefore(
ctx,lines,item.commentBefore,chompKeep);if(item.comment)comment2=item.comment}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;if(ik){
if(!chompKeep&&ik.spaceBefore)lines.push("");addCommentBefore(ctx,lines,ik.commentBefore,chompKeep)}}chompKeep=false;let str2=stringify.stringify(item,itemCtx,()=>comment2=
null,()=>chompKeep=true);if(comment2)str2+=stringifyComment.lineComment(str2,itemIndent,commentString(comment2));if(chompKeep&&comment2)chompKeep=false;lines.push(
blockItemPrefix+str2)}let str;if(lines.length===0){str=flowChars.start+flowChars.end}else{str=lines[0];for(let i=1;i<lines.length;++i){const line=lines[i];str+=
line?`
${indent}${line}`:"\n"}}if(comment){str+="\n"+stringifyComment.indentComment(commentString(comment),indent);if(onComment)onComment()}else if(chompKeep&&onChompKeep)
onChompKeep();return str}function stringifyFlowCollection({items},ctx,{flowChars,itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;
itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:true,type:null});let reqNewline=false;let linesAtValue=0;const lines=[];for(let i=0;i<
items.length;++i){const item=items[i];let comment=null;if(identity.isNode(item)){if(item.spaceBefore)lines.push("");addCommentBefore(ctx,lines,item.commentBefore,
false);if(item.comment)comment=item.comment}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null;if(ik){if(ik.spaceBefore)lines.push(
"");addCommentBefore(ctx,lines,ik.commentBefore,false);if(ik.comment)reqNewline=true}const iv=identity.isNode(item.value)?item.value:null;if(iv){if(iv.comment)comment=
iv.comment;if(iv.commentBefore)reqNewline=true}else if(item.value==null&&ik?.comment){comment=ik.comment}}if(comment)reqNewline=true;let str=stringify.stringify(
item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes("\n"));if(i<items.length-1){str+=","}else if(ctx.options.trailingComma){
if(ctx.options.lineWidth>0){reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)}if(reqNewline){str+=","}}
if(comment)str+=stringifyComment.lineComment(str,itemIndent,commentString(comment));lines.push(str);linesAtValue=lines.length}const{start,end}=flowChars;if(lines.
length===0){return start+end}else{if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}
if(reqNewline){let str=start;for(const line of lines)str+=line?`
${indentStep}${indent}${line}`:"\n";return`${str}
${indent}${end}`}else{return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}}}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep)comment=comment.replace(/^\n+/,"");if(comment){const ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}
exports.stringifyCollection=stringifyCollection}});var require_YAMLMap=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports){"use strict";var stringifyCollection=require_stringifyCollection();var addPairToJSMap=require_addPairToJSMap();
var Collection=require_Collection();var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();function findPair(items,key){const k=identity.
isScalar(key)?key.value:key;for(const it of items){if(identity.isPair(it)){if(it.key===key||it.key===k)return it;if(identity.isScalar(it.key)&&it.key.value===k)
return it}}return void 0}var YAMLMap=class extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,
schema);this.items=[]}static from(schema,obj,ctx){const{keepUndefined,replacer}=ctx;const map=new this(schema);const add=(key,value)=>{if(typeof replacer==="fun\
ction")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;if(value!==void 0||keepUndefined)map.items.push(Pair.createPair(
key,value,ctx))};if(obj instanceof Map){for(const[key,value]of obj)add(key,value)}else if(obj&&typeof obj==="object"){for(const key of Object.keys(obj))add(key,
obj[key])}if(typeof schema.sortMapEntries==="function"){map.items.sort(schema.sortMapEntries)}return map}add(pair,overwrite){let _pair;if(identity.isPair(pair))
_pair=pair;else if(!pair||typeof pair!=="object"||!("key"in pair)){_pair=new Pair.Pair(pair,pair?.value)}else _pair=new Pair.Pair(pair.key,pair.value);const prev=findPair(
this.items,_pair.key);const sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);if(identity.isScalar(
prev.value)&&Scalar.isScalarValue(_pair.value))prev.value.value=_pair.value;else prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(
_pair,item)<0);if(i===-1)this.items.push(_pair);else this.items.splice(i,0,_pair)}else{this.items.push(_pair)}}delete(key){const it=findPair(this.items,key);if(!it)
return false;const del=this.items.splice(this.items.indexOf(it),1);return del.length>0}get(key,keepScalar){const it=findPair(this.items,key);const node=it?.value;
return(!keepScalar&&identity.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),
true)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{};if(ctx?.onCreate)ctx.onCreate(map);for(const item of this.items)addPairToJSMap.addPairToJSMap(
ctx,map,item);return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.items){if(!identity.isPair(item))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(item)} instead`)}if(!ctx.allNullValues&&this.hasAllNullValues(false))ctx=Object.assign({},ctx,{allNullValues:true});
return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports.
YAMLMap=YAMLMap;exports.findPair=findPair}});var require_map=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/map.js"(exports){"use strict";var identity=require_identity();var YAMLMap=require_YAMLMap();var map={
collection:"map",default:true,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){if(!identity.isMap(map2))onError("Expected a mapping f\
or this tag");return map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports.map=map}});var require_YAMLSeq=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports){"use strict";var createNode=require_createNode();var stringifyCollection=require_stringifyCollection();
var Collection=require_Collection();var identity=require_identity();var Scalar=require_Scalar();var toJS=require_toJS();var YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema);this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key);
if(typeof idx!=="number")return false;const del=this.items.splice(idx,1);return del.length>0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!=="num\
ber")return void 0;const it=this.items[idx];return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return typeof idx==="number"&&
idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!=="number")throw new Error(`Expected a valid index, not ${key}.`);const prev=this.
items[idx];if(identity.isScalar(prev)&&Scalar.isScalarValue(value))prev.value=value;else this.items[idx]=value}toJSON(_,ctx){const seq=[];if(ctx?.onCreate)ctx.onCreate(
seq);let i=0;for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(
this);return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment})}static from(schema,obj,ctx){
const{replacer}=ctx;const seq=new this(schema);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==="function"){const key=obj instanceof
Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(
key)?key.value:key;if(idx&&typeof idx==="string")idx=Number(idx);return typeof idx==="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq}});var require_seq=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/seq.js"(exports){"use strict";var identity=require_identity();var YAMLSeq=require_YAMLSeq();var seq={
collection:"seq",default:true,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){if(!identity.isSeq(seq2))onError("Expected a sequence \
for this tag");return seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}});var require_string=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/string.js"(exports){"use strict";var stringifyString=require_stringifyString();var string={
identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){ctx=Object.assign({actualString:true},
ctx);return stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}});var require_null=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/common/null.js"(exports){"use strict";var Scalar=require_Scalar();var nullTag={identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({
source},ctx)=>typeof source==="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}});var require_bool=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/bool.js"(exports){"use strict";var Scalar=require_Scalar();var boolTag={identify:value=>typeof value===
"boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:
ctx.options.falseStr}};exports.boolTag=boolTag}});var require_stringifyNumber=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value==="bigint")return String(value);const num=typeof value==="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<
0?"-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.
includes("e")){let i=n.indexOf(".");if(i<0){i=n.length;n+="."}let d=minFractionDigits-(n.length-i-1);while(d-- >0)n+="0"}return n}exports.stringifyNumber=stringifyNumber}});var require_float=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/float.js"(exports){"use strict";var Scalar=require_Scalar();var stringifyNumber=require_stringifyNumber();
var floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber};var floatExp={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}};var float={identify:value=>typeof value==="number",
default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str));const dot=str.indexOf(
".");if(dot!==-1&&str[str.length-1]==="0")node.minFractionDigits=str.length-dot-1;return node},stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.
floatExp=floatExp;exports.floatNaN=floatNaN}});var require_int=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();var intIdentify=value=>typeof value===
"bigint"||Number.isInteger(value);var intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
const{value}=node;if(intIdentify(value)&&value>=0)return prefix+value.toString(radix);return stringifyNumber.stringifyNumber(node)}var intOct={identify:value=>intIdentify(
value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(
node,8,"0o")};var int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber};var intHex={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intHex=intHex;exports.intOct=intOct}});var require_schema=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/core/schema.js"(exports){"use strict";var map=require_map();var _null=require_null();var seq=require_seq();
var string=require_string();var bool=require_bool();var float=require_float();var int=require_int();var schema=[map.map,seq.seq,string.string,_null.nullTag,bool.
boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float];exports.schema=schema}});var require_schema2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/json/schema.js"(exports){"use strict";var Scalar=require_Scalar();var map=require_map();var seq=require_seq();
function intIdentify(value){return typeof value==="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value);var jsonScalars=[{identify:value=>typeof value===
"string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),
default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==="boolean",default:true,tag:"ta\
g:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}];var jsonError={default:true,tag:"",test:/^/,resolve(str,onError){onError(`Unresolved plain scalar ${JSON.stringify(str)}`);return str}};
var schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}});var require_binary=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports){"use strict";var node_buffer=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_buffer */ .Dm)();var Scalar=require_Scalar();
var stringifyString=require_stringifyString();var binary={identify:value=>value instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(src,onError){
if(typeof node_buffer.Buffer==="function"){return node_buffer.Buffer.from(src,"base64")}else if(typeof atob==="function"){const str=atob(src.replace(/[\n\r]/g,""));
const buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else{onError("This environment does not support r\
eading binary tags; either Buffer or atob is required");return src}},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";const buf=value;
let str;if(typeof node_buffer.Buffer==="function"){str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("ba\
se64")}else if(typeof btoa==="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else{throw new Error("This environment\
 does not support writing binary tags; either Buffer or btoa is required")}type??(type=Scalar.Scalar.BLOCK_LITERAL);if(type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth);const n=Math.ceil(str.length/lineWidth);const lines=new Array(n);for(let i=0,o=0;i<n;++i,
o+=lineWidth){lines[i]=str.substr(o,lineWidth)}str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString.stringifyString({comment,type,
value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}});var require_pairs=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports){"use strict";var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();
var YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq)){for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(identity.isPair(
item))continue;else if(identity.isMap(item)){if(item.items.length>1)onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.
Pair(new Scalar.Scalar(null));if(item.commentBefore)pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore;if(item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
const{replacer}=ctx;const pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
if(typeof replacer==="function")it=replacer.call(iterable,String(i++),it);let key,value;if(Array.isArray(it)){if(it.length===2){key=it[0];value=it[1]}else throw new TypeError(
`Expected [key, value] tuple: ${it}`)}else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1){key=keys[0];value=it[key]}else{throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}}else{key=it}pairs2.items.push(Pair.createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",
default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs;exports.pairs=pairs;exports.resolvePairs=
resolvePairs}});var require_omap=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports){"use strict";var identity=require_identity();var toJS=require_toJS();var YAMLMap=require_YAMLMap();
var YAMLSeq=require_YAMLSeq();var pairs=require_pairs();var YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super();this.add=YAMLMap.YAMLMap.prototype.
add.bind(this);this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this);this.get=YAMLMap.YAMLMap.prototype.get.bind(this);this.has=YAMLMap.YAMLMap.prototype.has.
bind(this);this.set=YAMLMap.YAMLMap.prototype.set.bind(this);this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map=new Map;if(ctx?.onCreate)
ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)){key=toJS.toJS(pair.key,"",ctx);value=toJS.toJS(pair.value,key,ctx)}else{
key=toJS.toJS(pair,"",ctx)}if(map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){
const pairs$1=pairs.createPairs(schema,iterable,ctx);const omap2=new this;omap2.items=pairs$1.items;return omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={
collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(
seq,onError);const seenKeys=[];for(const{key}of pairs$1.items){if(identity.isScalar(key)){if(seenKeys.includes(key.value)){onError(`Ordered maps must not includ\
e duplicate keys: ${key.value}`)}else{seenKeys.push(key.value)}}}return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,
iterable,ctx)};exports.YAMLOMap=YAMLOMap;exports.omap=omap}});var require_bool2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports){"use strict";var Scalar=require_Scalar();function boolStringify({value,source},ctx){
const boolObj=value?trueTag:falseTag;if(source&&boolObj.test.test(source))return source;return value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===
true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(true),stringify:boolStringify};var falseTag={
identify:value=>value===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(false),
stringify:boolStringify};exports.falseTag=falseTag;exports.trueTag=trueTag}});var require_float2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports){"use strict";var Scalar=require_Scalar();var stringifyNumber=require_stringifyNumber();
var floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber};var floatExp={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}};var float={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,
"")));const dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");if(f[f.length-1]==="0")node.minFractionDigits=f.length}return node},
stringify:stringifyNumber.stringifyNumber};exports.float=float;exports.floatExp=floatExp;exports.floatNaN=floatNaN}});var require_int2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();var intIdentify=value=>typeof value===
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0];if(sign==="-"||sign==="+")offset+=1;str=str.substring(offset).
replace(/_/g,"");if(intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){const{value}=node;if(intIdentify(value)){const str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}var intBin={identify:intIdentify,default:true,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")};var intOct={
identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")};var int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),
stringify:stringifyNumber.stringifyNumber};var intHex={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int;exports.intBin=intBin;exports.intHex=intHex;exports.
intOct=intOct}});var require_set=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports){"use strict";var identity=require_identity();var Pair=require_Pair();var YAMLMap=require_YAMLMap();
var YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema);this.tag=_YAMLSet.tag}add(key){let pair;if(identity.isPair(key))pair=key;else if(key&&
typeof key==="object"&&"key"in key&&"value"in key&&key.value===null)pair=new Pair.Pair(key.key,null);else pair=new Pair.Pair(key,null);const prev=YAMLMap.findPair(
this.items,pair.key);if(!prev)this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.
isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if(typeof value!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML\
 set, not ${typeof value}`);const prev=YAMLMap.findPair(this.items,key);if(prev&&!value){this.items.splice(this.items.indexOf(prev),1)}else if(!prev&&value){this.
items.push(new Pair.Pair(key))}}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(
true))return super.toString(Object.assign({},ctx,{allNullValues:true}),onComment,onChompKeep);else throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){
const{replacer}=ctx;const set2=new this(schema);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable){if(typeof replacer==="function")value=
replacer.call(iterable,value,value);set2.items.push(Pair.createPair(value,null,ctx))}return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",
identify:value=>value instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,
ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(true))return Object.assign(new YAMLSet,map);else onError("Set items must all have null\
 values")}else onError("Expected a mapping for this tag");return map}};exports.YAMLSet=YAMLSet;exports.set=set}});var require_timestamp=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
const sign=str[0];const parts=sign==="-"||sign==="+"?str.substring(1):str;const num=n=>asBigInt?BigInt(n):Number(n);const res=parts.replace(/_/g,"").split(":").
reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node;let num=n=>n;if(typeof value===
"bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";if(value<0){sign="-";value*=num(-1)}const _60=num(
60);const parts=[value%_60];if(value<60){parts.unshift(0)}else{value=(value-parts[0])/_60;parts.unshift(value%_60);if(value>=60){value=(value-parts[0])/_60;parts.
unshift(value)}}return sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value==="bigint"||Number.
isInteger(value),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal};var floatTime={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,false),stringify:stringifySexagesimal};var timestamp={identify:value=>value instanceof
Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[\
0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a d\
ate, starting with yyyy-mm-dd");const[,year,month,day,hour,minute,second]=match.map(Number);const millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.
UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,false);if(Math.abs(d)<30)d*=60;date-=6e4*
d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime;exports.intTime=intTime;exports.
timestamp=timestamp}});var require_schema3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports){"use strict";var map=require_map();var _null=require_null();var seq=require_seq();
var string=require_string();var binary=require_binary();var bool=require_bool2();var float=require_float2();var int=require_int2();var merge=require_merge();var omap=require_omap();
var pairs=require_pairs();var set=require_set();var timestamp=require_timestamp();var schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,
int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.
floatTime,timestamp.timestamp];exports.schema=schema}});var require_tags=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/tags.js"(exports){"use strict";var map=require_map();var _null=require_null();var seq=require_seq();
var string=require_string();var bool=require_bool();var float=require_float();var int=require_int();var schema=require_schema();var schema$1=require_schema2();var binary=require_binary();
var merge=require_merge();var omap=require_omap();var pairs=require_pairs();var schema$2=require_schema3();var set=require_set();var timestamp=require_timestamp();
var schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.
schema]]);var tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,
int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.
seq,set:set.set,timestamp:timestamp.timestamp};var coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2\
002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){
const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags){return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.
slice()}let tags=schemaTags;if(!tags){if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.
stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}}if(Array.isArray(customTags)){for(const tag of customTags)
tags=tags.concat(tag)}else if(typeof customTags==="function"){tags=customTags(tags.slice())}if(addMergeTag)tags=tags.concat(merge.merge);return tags.reduce((tags2,tag)=>{
const tagObj=typeof tag==="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag);const keys=Object.keys(tagsByName).map(key=>JSON.stringify(
key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}if(!tags2.includes(tagObj))tags2.push(tagObj);return tags2},[])}exports.coreKnownTags=
coreKnownTags;exports.getTags=getTags}});var require_Schema=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/schema/Schema.js"(exports){"use strict";var identity=require_identity();var map=require_map();var seq=require_seq();
var string=require_string();var tags=require_tags();var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;var Schema=class _Schema{constructor({compat,customTags,
merge,resolveKnownTags,schema,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):
null;this.name=typeof schema==="string"&&schema||"core";this.knownTags=resolveKnownTags?tags.coreKnownTags:{};this.tags=tags.getTags(customTags,this.name,merge);
this.toStringOptions=toStringDefaults??null;Object.defineProperty(this,identity.MAP,{value:map.map});Object.defineProperty(this,identity.SCALAR,{value:string.string});
Object.defineProperty(this,identity.SEQ,{value:seq.seq});this.sortMapEntries=typeof sortMapEntries==="function"?sortMapEntries:sortMapEntries===true?sortMapEntriesByKey:
null}clone(){const copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));copy.tags=this.tags.slice();return copy}};exports.Schema=Schema}});var require_stringifyDocument=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports){"use strict";var identity=require_identity();var stringify=require_stringify();
var stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===true;if(options.directives!==
false&&doc.directives){const dir=doc.directives.toString(doc);if(dir){lines.push(dir);hasDirectives=true}else if(doc.directives.docStart)hasDirectives=true}if(hasDirectives)
lines.push("---");const ctx=stringify.createStringifyContext(doc,options);const{commentString}=ctx.options;if(doc.commentBefore){if(lines.length!==1)lines.unshift(
"");const cs=commentString(doc.commentBefore);lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=false;let contentComment=null;if(doc.contents){
if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives)lines.push("");if(doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);
lines.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment;contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:
()=>chompKeep=true;let body=stringify.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);if(contentComment)body+=stringifyComment.lineComment(body,
"",commentString(contentComment));if((body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"){lines[lines.length-1]=`--- ${body}`}else lines.push(body)}else{
lines.push(stringify.stringify(doc.contents,ctx))}if(doc.directives?.docEnd){if(doc.comment){const cs=commentString(doc.comment);if(cs.includes("\n")){lines.push(
"...");lines.push(stringifyComment.indentComment(cs,""))}else{lines.push(`... ${cs}`)}}else{lines.push("...")}}else{let dc=doc.comment;if(dc&&chompKeep)dc=dc.replace(
/^\n+/,"");if(dc){if((!chompKeep||contentComment)&&lines[lines.length-1]!=="")lines.push("");lines.push(stringifyComment.indentComment(commentString(dc),""))}}return lines.
join("\n")+"\n"}exports.stringifyDocument=stringifyDocument}});var require_Document=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/doc/Document.js"(exports){"use strict";var Alias=require_Alias();var Collection=require_Collection();var identity=require_identity();
var Pair=require_Pair();var toJS=require_toJS();var Schema=require_Schema();var stringifyDocument=require_stringifyDocument();var anchors=require_anchors();var applyReviver=require_applyReviver();
var createNode=require_createNode();var directives=require_directives();var Document=class _Document{constructor(value,replacer,options){this.commentBefore=null;
this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;if(typeof replacer==="f\
unction"||Array.isArray(replacer)){_replacer=replacer}else if(options===void 0&&replacer){options=replacer;replacer=void 0}const opt=Object.assign({intAsBigInt:false,
keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},options);this.options=opt;let{version}=opt;
if(options?._directives){this.directives=options._directives.atDocument();if(this.directives.yaml.explicit)version=this.directives.yaml.version}else this.directives=
new directives.Directives({version});this.setSchema(version,options);this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){const copy=Object.
create(_Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});copy.commentBefore=this.commentBefore;copy.comment=this.comment;copy.errors=this.errors.
slice();copy.warnings=this.warnings.slice();copy.options=Object.assign({},this.options);if(this.directives)copy.directives=this.directives.clone();copy.schema=this.
schema.clone();copy.contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents;if(this.range)copy.range=this.range.slice();return copy}add(value){
if(assertCollection(this.contents))this.contents.add(value)}addIn(path,value){if(assertCollection(this.contents))this.contents.addIn(path,value)}createAlias(node,name){
if(!node.anchor){const prev=anchors.anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){
let _replacer=void 0;if(typeof replacer==="function"){value=replacer.call({"":value},"",value);_replacer=replacer}else if(Array.isArray(replacer)){const keyToStr=v=>typeof v===
"number"||v instanceof String||v instanceof Number;const asStr=replacer.filter(keyToStr).map(String);if(asStr.length>0)replacer=replacer.concat(asStr);_replacer=
replacer}else if(options===void 0&&replacer){options=replacer;replacer=void 0}const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??
{};const{onAnchor,setAnchors,sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a");const ctx={aliasDuplicateObjects:aliasDuplicateObjects??true,keepUndefined:keepUndefined??
false,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects};const node=createNode.createNode(value,tag,ctx);if(flow&&identity.isCollection(node))
node.flow=true;setAnchors();return node}createPair(key,value,options={}){const k=this.createNode(key,null,options);const v=this.createNode(value,null,options);return new Pair.
Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):false}deleteIn(path){if(Collection.isEmptyPath(path)){if(this.contents==null)
return false;this.contents=null;return true}return assertCollection(this.contents)?this.contents.deleteIn(path):false}get(key,keepScalar){return identity.isCollection(
this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){if(Collection.isEmptyPath(path))return!keepScalar&&identity.isScalar(this.contents)?
this.contents.value:this.contents;return identity.isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){return identity.isCollection(
this.contents)?this.contents.has(key):false}hasIn(path){if(Collection.isEmptyPath(path))return this.contents!==void 0;return identity.isCollection(this.contents)?
this.contents.hasIn(path):false}set(key,value){if(this.contents==null){this.contents=Collection.collectionFromPath(this.schema,[key],value)}else if(assertCollection(
this.contents)){this.contents.set(key,value)}}setIn(path,value){if(Collection.isEmptyPath(path)){this.contents=value}else if(this.contents==null){this.contents=
Collection.collectionFromPath(this.schema,Array.from(path),value)}else if(assertCollection(this.contents)){this.contents.setIn(path,value)}}setSchema(version,options={}){
if(typeof version==="number")version=String(version);let opt;switch(version){case"1.1":if(this.directives)this.directives.yaml.version="1.1";else this.directives=
new directives.Directives({version:"1.1"});opt={resolveKnownTags:false,schema:"yaml-1.1"};break;case"1.2":case"next":if(this.directives)this.directives.yaml.version=
version;else this.directives=new directives.Directives({version});opt={resolveKnownTags:true,schema:"core"};break;case null:if(this.directives)delete this.directives;
opt=null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof
Object)this.schema=options.schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error(`With a null YAML version, the { sc\
hema: Schema } option is required`)}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===
true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:100};const res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor===
"function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver==="function"?applyReviver.applyReviver(reviver,{"":res},"",
res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:true,jsonArg,mapAsMap:false,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Do\
cument with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.
indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}};function assertCollection(contents){
if(identity.isCollection(contents))return true;throw new Error("Expected a YAML collection as document contents")}exports.Document=Document}});var require_errors=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/errors.js"(exports){"use strict";var YAMLError=class extends Error{constructor(name,pos,code,message){super();
this.name=name;this.code=code;this.message=message;this.pos=pos}};var YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",
pos,code,message)}};var YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}};var prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;
let ci=col-1;let lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(
ci-39,lineStr.length-79);lineStr="…"+lineStr.substring(trimStart);ci-=trimStart-1}if(lineStr.length>80)lineStr=lineStr.substring(0,79)+"…";if(line>1&&/^ *$/.
test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);if(prev.length>80)prev=prev.substring(0,79)+"…\n";lineStr=prev+
lineStr}if(/[^ ]/.test(lineStr)){let count=1;const end=error.linePos[1];if(end?.line===line&&end.col>col){count=Math.max(1,Math.min(end.col-col,80-ci))}const pointer="\
 ".repeat(ci)+"^".repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError;exports.YAMLParseError=YAMLParseError;exports.YAMLWarning=YAMLWarning;exports.prettifyError=prettifyError}});var require_resolve_props=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-props.js"(exports){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=false;let atNewline=startOnNewline;let hasSpace=startOnNewline;let comment="";let commentSep="";let hasNewline=false;
let reqSpace=false;let tab=null;let anchor=null;let tag=null;let newlineAfterProp=null;let comma=null;let found=null;let start=null;for(const token of tokens){if(reqSpace){
if(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma")onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next toke\
n by white space");reqSpace=false}if(tab){if(atNewline&&token.type!=="comment"&&token.type!=="newline"){onError(tab,"TAB_AS_INDENT","Tabs are not allowed as ind\
entation")}tab=null}switch(token.type){case"space":if(!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")){tab=token}hasSpace=
true;break;case"comment":{if(!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=token.source.
substring(1)||" ";if(!comment)comment=cb;else comment+=commentSep+cb;commentSep="";atNewline=false;break}case"newline":if(atNewline){if(comment)comment+=token.source;else if(!found||
indicator!=="seq-item-ind")spaceBefore=true}else commentSep+=token.source;atNewline=true;hasNewline=true;if(anchor||tag)newlineAfterProp=token;hasSpace=true;break;case"\
anchor":if(anchor)onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor");if(token.source.endsWith(":"))onError(token.offset+token.source.length-
1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);anchor=token;start??(start=token.offset);atNewline=false;hasSpace=false;reqSpace=true;break;case"tag":{if(tag)
onError(token,"MULTIPLE_TAGS","A node can have at most one tag");tag=token;start??(start=token.offset);atNewline=false;hasSpace=false;reqSpace=true;break}case indicator:
if(anchor||tag)onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`);if(found)onError(token,"UNEXPECTED_TOKEN",`Unexpec\
ted ${token.source} in ${flow??"collection"}`);found=token;atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind";hasSpace=false;break;case"comma":
if(flow){if(comma)onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`);comma=token;atNewline=false;hasSpace=false;break}default:onError(token,"UNEXPECTED\
_TOKEN",`Unexpected ${token.type} token`);atNewline=false;hasSpace=false}}const last=tokens[tokens.length-1];const end=last?last.offset+last.source.length:offset;
if(reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")){onError(next.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space")}if(tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="b\
lock-seq"))onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,
start:start??end}}exports.resolveProps=resolveProps}});var require_util_contains_newline=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes("\n"))return true;if(key.end){
for(const st of key.end)if(st.type==="newline")return true}return false;case"flow-collection":for(const it of key.items){for(const st of it.start)if(st.type==="\
newline")return true;if(it.sep){for(const st of it.sep)if(st.type==="newline")return true}if(containsNewline(it.key)||containsNewline(it.value))return true}return false;default:
return true}}exports.containsNewline=containsNewline}});var require_util_flow_indent_check=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];if(end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)){const msg="Flow end indicator should be more indented than parent";onError(end,"BAD_INDENT",msg,true)}}}exports.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(exports){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
const{uniqueKeys}=ctx.options;if(uniqueKeys===false)return false;const isEqual=typeof uniqueKeys==="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.
isScalar(b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}});var require_resolve_block_map=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports){"use strict";var Pair=require_Pair();var YAMLMap=require_YAMLMap();
var resolveProps=require_resolve_props();var utilContainsNewline=require_util_contains_newline();var utilFlowIndentCheck=require_util_flow_indent_check();var utilMapIncludes=require_util_map_includes();
var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){const NodeClass=tag?.
nodeClass??YAMLMap.YAMLMap;const map=new NodeClass(ctx.schema);if(ctx.atRoot)ctx.atRoot=false;let offset=bm.offset;let commentEnd=null;for(const collItem of bm.
items){const{start,key,sep,value}=collItem;const keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.
indent,startOnNewline:true});const implicitKey=!keyProps.found;if(implicitKey){if(key){if(key.type==="block-seq")onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block\
 sequence may not be used as an implicit map key");else if("indent"in key&&key.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg)}if(!keyProps.anchor&&
!keyProps.tag&&!sep){commentEnd=keyProps.end;if(keyProps.comment){if(map.comment)map.comment+="\n"+keyProps.comment;else map.comment=keyProps.comment}continue}if(keyProps.
newlineAfterProp||utilContainsNewline.containsNewline(key)){onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single li\
ne")}}else if(keyProps.found?.indent!==bm.indent){onError(offset,"BAD_INDENT",startColMsg)}ctx.atKey=true;const keyStart=keyProps.end;const keyNode=key?composeNode(
ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError);
ctx.atKey=false;if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps.
resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||key.type==="block-scalar"});
offset=valueProps.end;if(valueProps.found){if(implicitKey){if(value?.type==="block-map"&&!valueProps.hasNewline)onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested m\
appings are not allowed in compact mappings");if(ctx.options.strict&&keyProps.start<valueProps.found.offset-1024)onError(keyNode.range,"KEY_OVER_1024_CHARS","Th\
e : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(
ctx,offset,sep,null,valueProps,onError);if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError);offset=valueNode.range[2];const pair=new Pair.
Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair.srcToken=collItem;map.items.push(pair)}else{if(implicitKey)onError(keyNode.range,"MISSING_CHAR","Im\
plicit map keys need to be followed by map values");if(valueProps.comment){if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.
comment}const pair=new Pair.Pair(keyNode);if(ctx.options.keepSourceTokens)pair.srcToken=collItem;map.items.push(pair)}}if(commentEnd&&commentEnd<offset)onError(
commentEnd,"IMPOSSIBLE","Map comment with trailing content");map.range=[bm.offset,offset,commentEnd??offset];return map}exports.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports){"use strict";var YAMLSeq=require_YAMLSeq();var resolveProps=require_resolve_props();
var utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??
YAMLSeq.YAMLSeq;const seq=new NodeClass(ctx.schema);if(ctx.atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=bs.offset;let commentEnd=null;for(const{
start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:true});
if(!props.found){if(props.anchor||props.tag||value){if(value?.type==="block-seq")onError(props.end,"BAD_INDENT","All sequence items must start at the same colum\
n");else onError(offset,"MISSING_CHAR","Sequence item without - indicator")}else{commentEnd=props.end;if(props.comment)seq.comment=props.comment;continue}}const node=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bs.indent,
value,onError);offset=node.range[2];seq.items.push(node)}seq.range=[bs.offset,offset,commentEnd??offset];return seq}exports.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-end.js"(exports){"use strict";function resolveEnd(end,offset,reqSpace,onError){let comment="";
if(end){let hasSpace=false;let sep="";for(const token of end){const{source,type}=token;switch(type){case"space":hasSpace=true;break;case"comment":{if(reqSpace&&
!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=source.substring(1)||" ";if(!comment)comment=
cb;else comment+=sep+cb;sep="";break}case"newline":if(comment)sep+=source;hasSpace=true;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at no\
de end`)}offset+=source.length}}return{comment,offset}}exports.resolveEnd=resolveEnd}});var require_resolve_flow_collection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports){"use strict";var identity=require_identity();
var Pair=require_Pair();var YAMLMap=require_YAMLMap();var YAMLSeq=require_YAMLSeq();var resolveEnd=require_resolve_end();var resolveProps=require_resolve_props();
var utilContainsNewline=require_util_contains_newline();var utilMapIncludes=require_util_map_includes();var blockMsg="Block collections are not allowed within f\
low collections";var isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){
const isMap=fc.start.source==="{";const fcName=isMap?"flow map":"flow sequence";const NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq);const coll=new NodeClass(
ctx.schema);coll.flow=true;const atRoot=ctx.atRoot;if(atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=fc.offset+fc.start.source.length;for(let i=0;i<
fc.items.length;++i){const collItem=fc.items[i];const{start,key,sep,value}=collItem;const props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit\
-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:false});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){if(i===0&&
props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(i<fc.items.length-1)onError(props.start,"UNEXPECTED_TOKEN",`Unexpected e\
mpty item in ${fcName}`);if(props.comment){if(coll.comment)coll.comment+="\n"+props.comment;else coll.comment=props.comment}offset=props.end;continue}if(!isMap&&
ctx.options.strict&&utilContainsNewline.containsNewline(key))onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine")}if(i===0){if(props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)}else{if(!props.comma)onError(props.start,"MISSING_CHAR",`Miss\
ing , between ${fcName} items`);if(props.comment){let prevItemComment="";loop:for(const st of start){switch(st.type){case"comma":case"space":break;case"comment":
prevItemComment=st.source.substring(1);break loop;default:break loop}}if(prevItemComment){let prev=coll.items[coll.items.length-1];if(identity.isPair(prev))prev=
prev.value??prev.key;if(prev.comment)prev.comment+="\n"+prevItemComment;else prev.comment=prevItemComment;props.comment=props.comment.substring(prevItemComment.
length+1)}}}if(!isMap&&!sep&&!props.found){const valueNode=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.
items.push(valueNode);offset=valueNode.range[2];if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=true;const keyStart=props.end;
const keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError);if(isBlock(key))onError(keyNode.range,"BLOCK_IN_FLO\
W",blockMsg);ctx.atKey=false;const valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,
parentIndent:fc.indent,startOnNewline:false});if(valueProps.found){if(!isMap&&!props.found&&ctx.options.strict){if(sep)for(const st of sep){if(st===valueProps.found)
break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}if(props.start<valueProps.
found.offset-1024)onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(value){
if("source"in value&&value.source?.[0]===":")onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`);else onError(valueProps.start,"MISSING_CHAR",`Mi\
ssing , or : between ${fcName} items`)}const valueNode=value?composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,
null,valueProps,onError):null;if(valueNode){if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else if(valueProps.comment){if(keyNode.comment)keyNode.
comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment}const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair.srcToken=
collItem;if(isMap){const map=coll;if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");map.items.push(
pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema);map.flow=true;map.items.push(pair);const endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],
endRange[2]];coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap?"}":"]";const[ce,...ee]=fc.end;let cePos=offset;if(ce?.
source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1);const msg=atRoot?`${name} must end with a ${expectedEnd}`:
`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg);if(ce&&ce.source.
length!==1)ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);if(end.comment){if(coll.comment)coll.comment+="\n"+
end.comment;else coll.comment=end.comment}coll.range=[fc.offset,cePos,end.offset]}else{coll.range=[fc.offset,cePos,cePos]}return coll}exports.resolveFlowCollection=
resolveFlowCollection}});var require_compose_collection=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-collection.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var YAMLMap=require_YAMLMap();var YAMLSeq=require_YAMLSeq();var resolveBlockMap=require_resolve_block_map();var resolveBlockSeq=require_resolve_block_seq();var resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.
type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag);const Coll=coll.
constructor;if(tagName==="!"||tagName===Coll.tagName){coll.tag=Coll.tagName;return coll}if(tagName)coll.tag=tagName;return coll}function composeCollection(CN,ctx,token,props,onError){
const tagToken=props.tag;const tagName=!tagToken?null:ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg));if(token.type==="b\
lock-seq"){const{anchor,newlineAfterProp:nl}=props;const lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;if(lastProp&&(!nl||
nl.offset<lastProp.offset)){const message="Missing newline after block sequence props";onError(lastProp,"MISSING_CHAR",message)}}const expType=token.type==="blo\
ck-map"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType===
"map"||tagName===YAMLSeq.YAMLSeq.tagName&&expType==="seq"){return resolveCollection(CN,ctx,token,onError,tagName)}let tag=ctx.schema.tags.find(t=>t.tag===tagName&&
t.collection===expType);if(!tag){const kt=ctx.schema.knownTags[tagName];if(kt?.collection===expType){ctx.schema.tags.push(Object.assign({},kt,{default:false}));
tag=kt}else{if(kt){onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,true)}else{onError(
tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,true)}return resolveCollection(CN,ctx,token,onError,tagName)}}const coll=resolveCollection(CN,ctx,token,
onError,tagName,tag);const res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll;const node=identity.isNode(res)?res:new Scalar.
Scalar(res);node.range=coll.range;node.tag=tagName;if(tag?.format)node.format=tag.format;return node}exports.composeCollection=composeCollection}});var require_resolve_block_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports){"use strict";var Scalar=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
const start=scalar.offset;const header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,
start]};const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL;const lines=scalar.source?splitLines(scalar.source):[];let chompStart=lines.
length;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.
chomp==="+"&&lines.length>0?"\n".repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;if(scalar.source)end2+=scalar.source.length;return{value:value2,
type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar.indent+header.indent;let offset=scalar.offset+header.length;let contentStart=0;for(let i=0;i<
chompStart;++i){const[indent,content]=lines[i];if(content===""||content==="\r"){if(header.indent===0&&indent.length>trimIndent)trimIndent=indent.length}else{if(indent.
length<trimIndent){const message="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";onError(offset+indent.length,
"MISSING_CHAR",message)}if(header.indent===0)trimIndent=indent.length;contentStart=i;if(trimIndent===0&&!ctx.atRoot){const message="Block scalar values in colle\
ctions must be indented";onError(offset,"BAD_INDENT",message)}break}offset+=indent.length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i){if(lines[i][0].
length>trimIndent)chompStart=i+1}let value="";let sep="";let prevMoreIndented=false;for(let i=0;i<contentStart;++i)value+=lines[i][0].slice(trimIndent)+"\n";for(let i=contentStart;i<
chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf)content=content.slice(0,
-1);if(content&&indent.length<trimIndent){const src=header.indent?"explicit indentation indicator":"first line";const message=`Block scalar lines must not be le\
ss indented than their ${src}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message);indent=""}if(type===Scalar.Scalar.BLOCK_LITERAL){value+=sep+indent.
slice(trimIndent)+content;sep="\n"}else if(indent.length>trimIndent||content[0]==="	"){if(sep===" ")sep="\n";else if(!prevMoreIndented&&sep==="\n")sep="\n\n";value+=
sep+indent.slice(trimIndent)+content;sep="\n";prevMoreIndented=true}else if(content===""){if(sep==="\n")value+="\n";else sep="\n"}else{value+=sep+content;sep=" ";
prevMoreIndented=false}}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+="\n"+lines[i][0].slice(trimIndent);if(value[value.
length-1]!=="\n")value+="\n";break;default:value+="\n"}const end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,
end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){if(props[0].type!=="block-scalar-header"){onError(props[0],"IMPOSSIBLE","Block scalar h\
eader not found");return null}const{source}=props[0];const mode=source[0];let indent=0;let chomp="";let error=-1;for(let i=1;i<source.length;++i){const ch=source[i];
if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);if(!indent&&n)indent=n;else if(error===-1)error=offset+i}}if(error!==-1)onError(error,"UNEXPECT\
ED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=false;let comment="";let length=source.length;for(let i=1;i<props.length;++i){
const token=props[i];switch(token.type){case"space":hasSpace=true;case"newline":length+=token.source.length;break;case"comment":if(strict&&!hasSpace){const message="\
Comments must be separated from other tokens by white space characters";onError(token,"MISSING_CHAR",message)}length+=token.source.length;comment=token.source.substring(
1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message);length+=token.source.length;break;default:{const message=`Unexpected token in block scalar \
header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;if(ts&&typeof ts==="string")length+=ts.length}}}return{mode,indent,chomp,
comment,length}}function splitLines(source){const split=source.split(/\n( *)/);const first=split[0];const m=first.match(/^( *)/);const line0=m?.[1]?[m[1],first.
slice(m[1].length)]:["",first];const lines=[line0];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}});var require_resolve_flow_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports){"use strict";var Scalar=require_Scalar();var resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type;let value;const _onError=(rel,code,msg)=>onError(offset+rel,code,
msg);switch(type){case"scalar":_type=Scalar.Scalar.PLAIN;value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE;value=
singleQuotedValue(source,_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE;value=doubleQuotedValue(source,_onError);break;default:onError(
scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`);return{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.
length]}}const valueEnd=offset+source.length;const re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,
valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicato\
r character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{
badChar=`reserved character ${source[0]}`;break}}if(badChar)onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`);return unfoldLines(source)}
function singleQuotedValue(source,onError){if(source[source.length-1]!=="'"||source.length===1)onError(source.length,"MISSING_CHAR","Missing closing 'quote");return unfoldLines(
source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;let match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;
try{trimEnd=new RegExp("(?<![ 	])[ 	]+$");trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/;trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].
replace(trimEnd,"");let sep=" ";let pos=line.lastIndex;while(match=line.exec(source)){const lm=match[1].replace(trimBoth,"");if(lm===""){if(sep==="\n")res+=sep;else
sep="\n"}else{res+=sep+lm;sep=" "}pos=line.lastIndex}const last=/[ \t]*(.*)/sy;last.lastIndex=pos;match=last.exec(source);return res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){const ch=source[i];if(ch==="\r"&&source[i+1]==="\n")continue;if(ch==="\n"){const{fold,offset}=foldNewline(source,i);
res+=fold;i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next==="\n"){next=source[i+1];while(next===" "||next===
"	")next=source[++i+1]}else if(next==="\r"&&source[i+1]==="\n"){next=source[++i+1];while(next===" "||next==="	")next=source[++i+1]}else if(next==="x"||next==="u"||
next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError);i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BA\
D_DQ_ESCAPE",`Invalid escape sequence ${raw}`);res+=raw}}else if(ch===" "||ch==="	"){const wsStart=i;let next=source[i+1];while(next===" "||next==="	")next=source[++i+
1];if(next!=="\n"&&!(next==="\r"&&source[i+2]==="\n"))res+=i>wsStart?source.slice(wsStart,i+1):ch}else{res+=ch}}if(source[source.length-1]!=='"'||source.length===
1)onError(source.length,"MISSING_CHAR",'Missing closing "quote');return res}function foldNewline(source,offset){let fold="";let ch=source[offset+1];while(ch==="\
 "||ch==="	"||ch==="\n"||ch==="\r"){if(ch==="\r"&&source[offset+2]!=="\n")break;if(ch==="\n")fold+="\n";offset+=1;ch=source[offset+1]}if(!fold)fold=" ";return{fold,
offset}}var escapeCodes={"0":"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:"\n",r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\",
"	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length);const ok=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc);const code=ok?
parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(offset-2,length+2);onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${raw}`);return raw}}exports.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(exports){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var resolveBlockScalar=require_resolve_block_scalar();var resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){const{
value,type,comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.
strict,onError);const tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;if(ctx.options.stringKeys&&
ctx.atKey){tag=ctx.schema[identity.SCALAR]}else if(tagName)tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError);else if(token.type==="scalar")tag=
findScalarTagByTest(ctx,value,token,onError);else tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_R\
ESOLVE_FAILED",msg),ctx.options);scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);
onError(tagToken??token,"TAG_RESOLVE_FAILED",msg);scalar=new Scalar.Scalar(value)}scalar.range=range;scalar.source=value;if(type)scalar.type=type;if(tagName)scalar.
tag=tagName;if(tag.format)scalar.format=tag.format;if(comment)scalar.comment=comment;return scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){
if(tagName==="!")return schema[identity.SCALAR];const matchWithTest=[];for(const tag of schema.tags){if(!tag.collection&&tag.tag===tagName){if(tag.default&&tag.
test)matchWithTest.push(tag);else return tag}}for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema.knownTags[tagName];if(kt&&!kt.collection){
schema.tags.push(Object.assign({},kt,{default:false,test:void 0}));return kt}onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:y\
aml.org,2002:str");return schema[identity.SCALAR]}function findScalarTagByTest({atKey,directives,schema},value,token,onError){const tag=schema.tags.find(tag2=>(tag2.
default===true||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema[identity.SCALAR];if(schema.compat){const compat=schema.compat.find(tag2=>tag2.default&&
tag2.test?.test(value))??schema[identity.SCALAR];if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag);const cs=directives.tagString(compat.tag);const msg=`\
Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,true)}}return tag}exports.composeScalar=composeScalar}});var require_util_empty_scalar_position=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports){"use strict";function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}st=before[++i];while(st?.type==="space"){offset+=st.source.length;st=before[++i]}break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-node.js"(exports){"use strict";var Alias=require_Alias();var identity=require_identity();
var composeCollection=require_compose_collection();var composeScalar=require_compose_scalar();var resolveEnd=require_resolve_end();var utilEmptyScalarPosition=require_util_empty_scalar_position();
var CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){const atKey=ctx.atKey;const{spaceBefore,comment,anchor,tag}=props;let node;let isSrcToken=true;
switch(token.type){case"alias":node=composeAlias(ctx,token,onError);if(anchor||tag)onError(token,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError);if(anchor)node.
anchor=anchor.source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError);
if(anchor)node.anchor=anchor.source.substring(1)}catch(error){const message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTIO\
N",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message);
isSrcToken=false}}node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError));if(anchor&&node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor canno\
t be an empty string");if(atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!=="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")){
const msg="With stringKeys, all keys must be strings";onError(tag??token,"NON_STRING_KEY",msg)}if(spaceBefore)node.spaceBefore=true;if(comment){if(token.type===
"scalar"&&token.source==="")node.comment=comment;else node.commentBefore=comment}if(ctx.options.keepSourceTokens&&isSrcToken)node.srcToken=token;return node}function composeEmptyNode(ctx,offset,before,pos,{
spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""};
const node=composeScalar.composeScalar(ctx,token,tag,onError);if(anchor){node.anchor=anchor.source.substring(1);if(node.anchor==="")onError(anchor,"BAD_ALIAS","\
Anchor cannot be an empty string")}if(spaceBefore)node.spaceBefore=true;if(comment){node.comment=comment;node.range[2]=end}return node}function composeAlias({options},{
offset,source,end},onError){const alias=new Alias.Alias(source.substring(1));if(alias.source==="")onError(offset,"BAD_ALIAS","Alias cannot be an empty string");
if(alias.source.endsWith(":"))onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);const valueEnd=offset+source.length;const re=resolveEnd.
resolveEnd(end,valueEnd,options.strict,onError);alias.range=[offset,valueEnd,re.offset];if(re.comment)alias.comment=re.comment;return alias}exports.composeEmptyNode=
composeEmptyNode;exports.composeNode=composeNode}});var require_compose_doc=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/compose-doc.js"(exports){"use strict";var Document=require_Document();var composeNode=require_compose_node();
var resolveEnd=require_resolve_end();var resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.
assign({_directives:directives},options);const doc=new Document.Document(void 0,opts);const ctx={atKey:false,atRoot:true,directives:doc.directives,options:doc.options,
schema:doc.schema};const props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:true});if(props.
found){doc.directives.docStart=true;if(value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline)onError(props.end,"MISSING_CHAR","Block co\
llection cannot start on same line with directives-end marker")}doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(
ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2];const re=resolveEnd.resolveEnd(end,contentEnd,false,onError);if(re.comment)doc.comment=
re.comment;doc.range=[offset,contentEnd,re.offset];return doc}exports.composeDoc=composeDoc}});var require_composer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/compose/composer.js"(exports){"use strict";var node_process=require_process();var directives=require_directives();
var Document=require_Document();var errors=require_errors();var identity=require_identity();var composeDoc=require_compose_doc();var resolveEnd=require_resolve_end();
function getErrorPos(src){if(typeof src==="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;return[
offset,offset+(typeof source==="string"?source.length:1)]}function parsePrelude(prelude){let comment="";let atComment=false;let afterEmptyLine=false;for(let i=0;i<
prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?"\n\n":"\n")+(source.substring(1)||" ");atComment=
true;afterEmptyLine=false;break;case"%":if(prelude[i+1]?.[0]!=="#")i+=1;atComment=false;break;default:if(!atComment)afterEmptyLine=true;atComment=false}}return{
comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null;this.atDirectives=false;this.prelude=[];this.errors=[];this.warnings=[];this.onError=
(source,code,message,warning)=>{const pos=getErrorPos(source);if(warning)this.warnings.push(new errors.YAMLWarning(pos,code,message));else this.errors.push(new errors.
YAMLParseError(pos,code,message))};this.directives=new directives.Directives({version:options.version||"1.2"});this.options=options}decorate(doc,afterDoc){const{
comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc){doc.comment=doc.comment?`${doc.comment}
${comment}`:comment}else if(afterEmptyLine||doc.directives.docStart||!dc){doc.commentBefore=comment}else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];if(identity.isPair(it))it=it.key;const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else{doc.errors=this.errors;doc.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=false,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){if(node_process.env.LOG_STREAM)console.dir(token,{depth:null});switch(token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token);pos[0]+=offset;this.onError(pos,"BAD_DIRECTIVE",message,warning)});this.prelude.
push(token.source);this.atDirectives=true;break;case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);if(this.atDirectives&&
!doc.directives.docStart)this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line");this.decorate(doc,false);if(this.doc)yield this.doc;
this.doc=doc;this.atDirectives=false;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{
const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message;const error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TO\
KEN",msg);if(this.atDirectives||!this.doc)this.errors.push(error);else this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-\
end without preceding document";this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=true;const end=resolveEnd.
resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,true);if(end.comment){const dc=this.doc.comment;
this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=false,endOffset=-1){if(this.doc){this.decorate(this.doc,true);yield this.doc;this.doc=null}else if(forceDoc){const opts=Object.
assign({_directives:this.directives},this.options);const doc=new Document.Document(void 0,opts);if(this.atDirectives)this.onError(endOffset,"MISSING_CHAR","Miss\
ing directives-end indicator line");doc.range=[0,endOffset,endOffset];this.decorate(doc,false);yield doc}}};exports.Composer=Composer}});var require_cst_scalar=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(exports){"use strict";var resolveBlockScalar=require_resolve_block_scalar();var resolveFlowScalar=require_resolve_flow_scalar();
var errors=require_errors();var stringifyString=require_stringifyString();function resolveAsScalar(token,strict=true,onError){if(token){const _onError=(pos,code,message)=>{
const offset=typeof pos==="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,
offset+1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,
strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
const{implicitKey=false,indent,inFlow=false,offset=-1,type="PLAIN"}=context;const source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>
0?" ".repeat(indent):"",inFlow,options:{blockQuote:true,lineWidth:-1}});const end=context.end??[{type:"newline",offset:-1,indent,source:"\n"}];switch(source[0]){case"\
|":case">":{const he=source.indexOf("\n");const head=source.substring(0,he);const body=source.substring(he+1)+"\n";const props=[{type:"block-scalar-header",offset,
indent,source:head}];if(!addEndtoBlockProps(props,end))props.push({type:"newline",offset:-1,indent,source:"\n"});return{type:"block-scalar",offset,indent,props,
source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quoted-scalar",offset,indent,source,end};default:return{
type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=false,implicitKey=false,inFlow=false,type}=context;let indent="\
indent"in token?token.indent:null;if(afterKey&&typeof indent==="number")indent+=2;if(!type)switch(token.type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"\
double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid \
block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}const source=stringifyString.stringifyString({type,value},
{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:true,lineWidth:-1}});switch(source[0]){case"\
|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(token,source,
"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.indexOf("\n");const head=source.
substring(0,he);const body=source.substring(he+1)+"\n";if(token.type==="block-scalar"){const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");header.source=head;token.source=body}else{const{offset}=token;const indent="indent"in token?token.indent:-1;const props=[{type:"b\
lock-scalar-header",offset,indent,source:head}];if(!addEndtoBlockProps(props,"end"in token?token.end:void 0))props.push({type:"newline",offset:-1,indent,source:"\
\n"});for(const key of Object.keys(token))if(key!=="type"&&key!=="offset")delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}
function addEndtoBlockProps(props,end){if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":props.push(st);return true}
return false}function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type;
token.source=source;break;case"block-scalar":{const end=token.props.slice(1);let oa=source.length;if(token.props[0].type==="block-scalar-header")oa-=token.props[0].
source.length;for(const tok of end)tok.offset+=oa;delete token.props;Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{const offset=token.
offset+source.length;const nl={type:"newline",offset,indent:token.indent,source:"\n"};delete token.items;Object.assign(token,{type,source,end:[nl]});break}default:{
const indent="indent"in token?token.indent:-1;const end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.
type==="newline"):[];for(const key of Object.keys(token))if(key!=="type"&&key!=="offset")delete token[key];Object.assign(token,{type,indent,source,end})}}}exports.
createScalarToken=createScalarToken;exports.resolveAsScalar=resolveAsScalar;exports.setScalarValue=setScalarValue}});var require_cst_stringify=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(exports){"use strict";var stringify=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(const item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.
start.source;for(const item of token.items)res+=stringifyItem(item);for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);
if(token.end)for(const st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.end)res+=st.source;
return res}}}function stringifyItem({start,key,sep,value}){let res="";for(const st of start)res+=st.source;if(key)res+=stringifyToken(key);if(sep)for(const st of sep)
res+=st.source;if(value)res+=stringifyToken(value);return res}exports.stringify=stringify}});var require_cst_visit=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst-visit.js"(exports){"use strict";var BREAK=Symbol("break visit");var SKIP=Symbol("skip childr\
en");var REMOVE=Symbol("remove item");function visit(cst,visitor){if("type"in cst&&cst.type==="document")cst={start:cst.start,value:cst.value};_visit(Object.freeze(
[]),cst,visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path)=>{let item=cst;for(const[field,index]of path){const tok=item?.[field];
if(tok&&"items"in tok){item=tok.items[index]}else return void 0}return item};visit.parentCollection=(cst,path)=>{const parent=visit.itemAtPath(cst,path.slice(0,
-1));const field=path[path.length-1][0];const coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){
let ctrl=visitor(item,path);if(typeof ctrl==="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<
token.items.length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===
REMOVE){token.items.splice(i,1);i-=1}}if(typeof ctrl==="function"&&field==="key")ctrl=ctrl(item,path)}}return typeof ctrl==="function"?ctrl(item,path):ctrl}exports.
visit=visit}});var require_cst=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/cst.js"(exports){"use strict";var cstScalar=require_cst_scalar();var cstStringify=require_cst_stringify();
var cstVisit=require_cst_visit();var BOM="\uFEFF";var DOCUMENT="";var FLOW_END="";var SCALAR="";var isCollection=token=>!!token&&"items"in token;var isScalar=token=>!!token&&
(token.type==="scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map\
-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case"\
 ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"\
single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken;
exports.resolveAsScalar=cstScalar.resolveAsScalar;exports.setScalarValue=cstScalar.setScalarValue;exports.stringify=cstStringify.stringify;exports.visit=cstVisit.
visit;exports.BOM=BOM;exports.DOCUMENT=DOCUMENT;exports.FLOW_END=FLOW_END;exports.SCALAR=SCALAR;exports.isCollection=isCollection;exports.isScalar=isScalar;exports.
prettyToken=prettyToken;exports.tokenType=tokenType}});var require_lexer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/lexer.js"(exports){"use strict";var cst=require_cst();function isEmpty(ch){switch(ch){case void 0:case"\
 ":case"\n":case"\r":case"	":return true;default:return false}}var hexDigits=new Set("0123456789ABCDEFabcdef");var tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQ\
RSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");var flowIndicatorChars=new Set(",[]{}");var invalidAnchorChars=new Set(" ,[]{}\n\r	");var isNotAnchorChar=ch=>!ch||
invalidAnchorChars.has(ch);var Lexer=class{constructor(){this.atEnd=false;this.blockScalarIndent=-1;this.blockScalarKeep=false;this.buffer="";this.flowKey=false;
this.flowLevel=0;this.indentNext=0;this.indentValue=0;this.lineEndPos=null;this.next=null;this.pos=0}*lex(source,incomplete=false){if(source){if(typeof source!==
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source;this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";while(next&&(incomplete||this.hasChars(1)))next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos;let ch=this.buffer[i];while(ch===" "||ch==="	")ch=
this.buffer[++i];if(!ch||ch==="#"||ch==="\n")return true;if(ch==="\r")return this.buffer[i+1]==="\n";return false}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){
let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;while(ch===" ")ch=this.buffer[++indent+offset];if(ch==="\r"){const next=this.buffer[indent+offset+
1];if(next==="\n"||!next&&!this.atEnd)return offset+indent+1}return ch==="\n"||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){
const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;if(typeof end!==
"number"||end!==-1&&end<this.pos){end=this.buffer.indexOf("\n",this.pos);this.lineEndPos=end}if(end===-1)return this.atEnd?this.buffer.substring(this.pos):null;
if(this.buffer[end-1]==="\r")end-=1;return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){this.buffer=this.
buffer.substring(this.pos);this.pos=0;this.lineEndPos=null;this.next=state;return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"\
stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.
parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.
parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine();if(line===null)return this.setNext("stream");
if(line[0]===cst.BOM){yield*this.pushCount(1);line=line.substring(1)}if(line[0]==="%"){let dirEnd=line.length;let cs=line.indexOf("#");while(cs!==-1){const ch=line[cs-
1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else{cs=line.indexOf("#",cs+1)}}while(true){const ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.
pushCount(dirEnd))+(yield*this.pushSpaces(true));yield*this.pushCount(line.length-n);this.pushNewline();return"stream"}if(this.atLineEnd()){const sp=yield*this.
pushSpaces(true);yield*this.pushCount(line.length-sp);yield*this.pushNewline();return"stream"}yield cst.DOCUMENT;return yield*this.parseLineStart()}*parseLineStart(){
const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line\
-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=0;return s==="---"?
"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false);if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;return yield*this.
parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(
ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));this.indentNext=this.indentValue+1;this.indentValue+=n;return"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(true);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(line[n]){case"#":yield*this.
pushCount(line.length-n);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"[":yield*this.pushCount(1);this.flowKey=false;this.
flowLevel=1;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc";case'"':case"'":return yield*this.
parseQuotedScalar();case"|":case">":n+=yield*this.parseBlockScalarHeader();n+=yield*this.pushSpaces(true);yield*this.pushCount(line.length-n);yield*this.pushNewline();
return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp;let indent=-1;do{nl=yield*this.pushNewline();
if(nl>0){sp=yield*this.pushSpaces(false);this.indentValue=indent=sp}else{sp=0}sp+=yield*this.pushSpaces(true)}while(nl+sp>0);const line=this.getLine();if(line===
null)return this.setNext("flow");if(indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(line[3])){
const atFlowEndMarker=indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}");if(!atFlowEndMarker){this.flowLevel=0;yield cst.FLOW_END;return yield*this.
parseLineStart()}}let n=0;while(line[n]===","){n+=yield*this.pushCount(1);n+=yield*this.pushSpaces(true);this.flowKey=false}n+=yield*this.pushIndicators();switch(line[n]){case void 0:
return"flow";case"#":yield*this.pushCount(line.length-n);return"flow";case"{":case"[":yield*this.pushCount(1);this.flowKey=false;this.flowLevel+=1;return"flow";case"\
}":case"]":yield*this.pushCount(1);this.flowKey=true;this.flowLevel-=1;return this.flowLevel?"flow":"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"f\
low";case'"':case"'":this.flowKey=true;return yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===","){this.
flowKey=false;yield*this.pushCount(1);yield*this.pushSpaces(true);return"flow"}}default:this.flowKey=false;return yield*this.parsePlainScalar()}}*parseQuotedScalar(){
const quote=this.charAt(0);let end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'"){while(end!==-1&&this.buffer[end+1]==="'")end=this.buffer.indexOf("'",end+
2)}else{while(end!==-1){let n=0;while(this.buffer[end-1-n]==="\\")n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}}const qb=this.buffer.substring(0,end);
let nl=qb.indexOf("\n",this.pos);if(nl!==-1){while(nl!==-1){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf("\n",cs)}if(nl!==-1){end=nl-(qb[nl-
1]==="\r"?2:1)}}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}yield*this.pushToIndex(end+1,false);return this.flowLevel?
"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=false;let i=this.pos;while(true){const ch=this.buffer[++i];if(ch==="+")this.
blockScalarKeep=true;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){
let nl=this.pos-1;let indent=0;let ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2){switch(ch){case" ":indent+=1;break;case"\n":nl=i2;indent=0;break;case"\r":{
const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next==="\n")break}default:break loop}}if(!ch&&!this.atEnd)return this.
setNext("block-scalar");if(indent>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=indent;else{this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext)}do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf("\n",cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.
setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;ch=this.buffer[i];while(ch===" ")ch=this.buffer[++i];if(ch==="	"){while(ch==="	"||ch===" "||ch==="\r"||
ch==="\n")ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep){do{let i2=nl-1;let ch2=this.buffer[i2];if(ch2==="\r")ch2=this.buffer[--i2];const lastChar=i2;
while(ch2===" ")ch2=this.buffer[--i2];if(ch2==="\n"&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(true)}yield cst.SCALAR;yield*this.pushToIndex(nl+
1,true);return yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0;let end=this.pos-1;let i=this.pos-1;let ch;while(ch=this.buffer[++i]){
if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch===
"\r"){if(next==="\n"){i+=1;ch="\n";next=this.buffer[i+1]}else end=i}if(next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch==="\n"){const cs=this.continueScalar(
i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}}if(!ch&&!this.atEnd)return this.setNext("plain-scalar");yield cst.
SCALAR;yield*this.pushToIndex(end+1,true);return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.substr(this.pos,n);this.pos+=n;return n}return 0}*pushToIndex(i,allowEmpty){
const s=this.buffer.slice(this.pos,i);if(s){yield s;this.pos+=s.length;return s.length}else if(allowEmpty)yield"";return 0}*pushIndicators(){let n=0;loop:while(true){
switch(this.charAt(0)){case"!":n+=yield*this.pushTag();n+=yield*this.pushSpaces(true);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar);n+=yield*this.
pushSpaces(true);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0;const ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){
if(!inFlow)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=false;n+=yield*this.pushCount(1);n+=yield*this.pushSpaces(true);continue loop}}}
break loop}return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2;let ch=this.buffer[i];while(!isEmpty(ch)&&ch!==">")ch=this.buffer[++i];return yield*this.
pushToIndex(ch===">"?i+1:i,false)}else{let i=this.pos+1;let ch=this.buffer[i];while(ch){if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(
this.buffer[i+1])&&hexDigits.has(this.buffer[i+2])){ch=this.buffer[i+=3]}else break}return yield*this.pushToIndex(i,false)}}*pushNewline(){const ch=this.buffer[this.
pos];if(ch==="\n")return yield*this.pushCount(1);else if(ch==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2);else return 0}*pushSpaces(allowTabs){let i=this.
pos-1;let ch;do{ch=this.buffer[++i]}while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;if(n>0){yield this.buffer.substr(this.pos,n);this.pos=i}return n}*pushUntil(test){
let i=this.pos;let ch=this.buffer[i];while(!test(ch))ch=this.buffer[++i];return yield*this.pushToIndex(i,false)}};exports.Lexer=Lexer}});var require_line_counter=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/line-counter.js"(exports){"use strict";var LineCounter=class{constructor(){this.lineStarts=[];
this.addNewLine=offset=>this.lineStarts.push(offset);this.linePos=offset=>{let low=0;let high=this.lineStarts.length;while(low<high){const mid=low+high>>1;if(this.
lineStarts[mid]<offset)low=mid+1;else high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-
1];return{line:low,col:offset-start+1}}}};exports.LineCounter=LineCounter}});var require_parser=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/parse/parser.js"(exports){"use strict";var node_process=require_process();var cst=require_cst();var lexer=require_lexer();
function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return true;return false}function findNonEmptyIndex(list){for(let i=0;i<list.
length;++i){switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}}return-1}function isFlowToken(token){switch(token?.type){case"a\
lias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true;default:return false}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:while(--i>=0){switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}}while(prev[++i]?.type==="space"){}return prev.splice(i,prev.length)}
function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start"){for(const it of fc.items){if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")){if(it.key)it.value=it.key;delete it.key;if(isFlowToken(it.value)){if(it.value.end)arrayPushArray(it.value.end,it.sep);else it.value.end=
it.sep}else arrayPushArray(it.start,it.sep);delete it.sep}}}}var Parser=class{constructor(onNewLine){this.atNewLine=true;this.atScalar=false;this.indent=0;this.
offset=0;this.onKeyLine=false;this.stack=[];this.source="";this.type="";this.lexer=new lexer.Lexer;this.onNewLine=onNewLine}*parse(source,incomplete=false){if(this.
onNewLine&&this.offset===0)this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);if(!incomplete)yield*this.end()}*next(source){
this.source=source;if(node_process.env.LOG_TOKENS)console.log("|",cst.prettyToken(source));if(this.atScalar){this.atScalar=false;yield*this.step();this.offset+=
source.length;return}const type=cst.tokenType(source);if(!type){const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,
source});this.offset+=source.length}else if(type==="scalar"){this.atNewLine=false;this.atScalar=true;this.type="scalar"}else{this.type=type;yield*this.step();switch(type){case"\
newline":this.atNewLine=true;this.indent=0;if(this.onNewLine)this.onNewLine(this.offset+source.length);break;case"space":if(this.atNewLine&&source[0]===" ")this.
indent+=source.length;break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=source.length;break;case"doc-mode":case"\
flow-error-end":return;default:this.atNewLine=false}this.offset+=source.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const st={type:this.
type,offset:this.offset,indent:this.indent,source:this.source};return st}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){while(this.
stack.length>0)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"\
document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"bloc\
k-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-coll\
ection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){
const token=error??this.stack.pop();if(!token){const message="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message}}else if(this.
stack.length===0){yield token}else{const top=this.peek(1);if(token.type==="block-scalar"){token.indent="indent"in top?top.indent:0}else if(token.type==="flow-co\
llection"&&top.type==="document"){token.indent=0}if(token.type==="flow-collection")fixFlowSeqItems(token);switch(top.type){case"document":top.value=token;break;case"\
block-scalar":top.props.push(token);break;case"block-map":{const it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]});this.
onKeyLine=true;return}else if(it.sep){it.value=token}else{Object.assign(it,{key:token,sep:[]});this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{const it=top.
items[top.items.length-1];if(it.value)top.items.push({start:[],value:token});else it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-
1];if(!it||it.value)top.items.push({start:[],key:token,sep:[]});else if(it.sep)it.value=token;else Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop();yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.
items[token.items.length-1];if(last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.
type!=="comment"||st.indent<token.indent))){if(top.type==="document")top.end=last.start;else top.items.push({start:last.start});token.items.splice(-1,1)}}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]};if(this.type==="doc-start")doc.start.
push(this.sourceToken);this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){
if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{if(findNonEmptyIndex(doc.start)!==-1){yield*this.pop();yield*this.step()}else doc.
start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(
doc);if(bv)this.stack.push(bv);else{yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}}*scalar(scalar){
if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2));const start=getFirstKeyStartProps(prev);let sep;if(scalar.end){sep=scalar.end;sep.push(this.
sourceToken);delete scalar.end}else sep=[this.sourceToken];const map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,sep}]};
this.onKeyLine=true;this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"ne\
wline":scalar.props.push(this.sourceToken);return;case"scalar":scalar.source=this.source;this.atNewLine=true;this.indent=0;if(this.onNewLine){let nl=this.source.
indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}yield*this.pop();break;default:yield*this.pop();yield*this.step()}}*blockMap(map){
const it=map.items[map.items.length-1];switch(this.type){case"newline":this.onKeyLine=false;if(it.value){const end="end"in it.value?it.value.end:void 0;const last=Array.
isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")end?.push(this.sourceToken);else map.items.push({start:[this.sourceToken]})}else if(it.sep){it.sep.
push(this.sourceToken)}else{it.start.push(this.sourceToken)}return;case"space":case"comment":if(it.value){map.items.push({start:[this.sourceToken]})}else if(it.
sep){it.sep.push(this.sourceToken)}else{if(this.atIndentedComment(it.start,map.indent)){const prev=map.items[map.items.length-2];const end=prev?.value?.end;if(Array.
isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);map.items.pop();return}}it.start.push(this.sourceToken)}return}if(this.indent>=map.indent){
const atMapIndent=!this.onKeyLine&&this.indent===map.indent;const atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind";let start=[];if(atNextItem&&
it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":
if(st.indent>map.indent)nl.length=0;break;default:nl.length=0}}if(nl.length>=2)start=it.sep.splice(nl[1])}switch(this.type){case"anchor":case"tag":if(atNextItem||
it.value){start.push(this.sourceToken);map.items.push({start});this.onKeyLine=true}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}
return;case"explicit-key-ind":if(!it.sep&&!it.explicitKey){it.start.push(this.sourceToken);it.explicitKey=true}else if(atNextItem||it.value){start.push(this.sourceToken);
map.items.push({start,explicitKey:true})}else{this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})}
this.onKeyLine=true;return;case"map-value-ind":if(it.explicitKey){if(!it.sep){if(includesToken(it.start,"newline")){Object.assign(it,{key:null,sep:[this.sourceToken]})}else{
const start2=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}}else if(it.
value){map.items.push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]})}else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(
it.start);const key=it.key;const sep=it.sep;sep.push(this.sourceToken);delete it.key;delete it.sep;this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:start2,key,sep}]})}else if(start.length>0){it.sep=it.sep.concat(start,this.sourceToken)}else{it.sep.push(this.sourceToken)}}else{if(!it.sep){
Object.assign(it,{key:null,sep:[this.sourceToken]})}else if(it.value||atNextItem){map.items.push({start,key:null,sep:[this.sourceToken]})}else if(includesToken(
it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{it.sep.
push(this.sourceToken)}}this.onKeyLine=true;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.
type);if(atNextItem||it.value){map.items.push({start,key:fs,sep:[]});this.onKeyLine=true}else if(it.sep){this.stack.push(fs)}else{Object.assign(it,{key:fs,sep:[]});
this.onKeyLine=true}return}default:{const bv=this.startBlockValue(map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newli\
ne")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else if(atMapIndent){
map.items.push({start})}this.stack.push(bv);return}}}}yield*this.pop();yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.
type){case"newline":if(it.value){const end="end"in it.value?it.value.end:void 0;const last=Array.isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")
end?.push(this.sourceToken);else seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq.
items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){const prev=seq.items[seq.items.length-2];const end=prev?.value?.end;
if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);seq.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"\
tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;if(it.value||includesToken(
it.start,"seq-item-ind"))seq.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return}if(this.indent>seq.indent){const bv=this.startBlockValue(
seq);if(bv){this.stack.push(bv);return}}yield*this.pop();yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if(this.type==="flow-error-e\
nd"){let top;do{yield*this.pop();top=this.peek(1)}while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-ke\
y-ind":if(!it||it.sep)fc.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return;case"map-value-ind":if(!it||it.value)fc.items.push({
start:[],key:null,sep:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"spa\
ce":case"comment":case"newline":case"anchor":case"tag":if(!it||it.value)fc.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else
it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);if(!it||
it.value)fc.items.push({start:[],key:fs,sep:[]});else if(it.sep)this.stack.push(fs);else Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-s\
eq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);if(bv)this.stack.push(bv);else{yield*this.pop();yield*this.step()}}else{const parent=this.
peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep)){
yield*this.pop();yield*this.step()}else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent);const start=getFirstKeyStartProps(
prev);fixFlowSeqItems(fc);const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[
{start,key:fc,sep}]};this.onKeyLine=true;this.stack[this.stack.length-1]=map}else{yield*this.lineEnd(fc)}}}flowScalar(type){if(this.onNewLine){let nl=this.source.
indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){
switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{
type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collec\
tion",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,
items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=true;const prev=getPrevProps(parent);const start=getFirstKeyStartProps(prev);start.push(
this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true;const prev=getPrevProps(
parent);const start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(start,indent){if(this.type!=="comment")return false;if(this.indent<=indent)return false;return start.every(st=>st.type==="newline"||
st.type==="space")}*documentEnd(docEnd){if(this.type!=="doc-mode"){if(docEnd.end)docEnd.end.push(this.sourceToken);else docEnd.end=[this.sourceToken];if(this.type===
"newline")yield*this.pop()}}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":
yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=false;case"space":case"comment":default:if(token.end)token.end.push(this.sourceToken);else
token.end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}};exports.Parser=Parser}});var require_public_api=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/public-api.js"(exports){"use strict";var composer=require_composer();var Document=require_Document();
var errors=require_errors();var log=require_log();var identity=require_identity();var lineCounter=require_line_counter();var parser=require_parser();function parseOptions(options){
const prettyErrors=options.prettyErrors!==false;const lineCounter$1=options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null;return{lineCounter:lineCounter$1,
prettyErrors}}function parseAllDocuments(source,options={}){const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options);const parser$1=new parser.Parser(
lineCounter2?.addNewLine);const composer$1=new composer.Composer(options);const docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)
for(const doc of docs){doc.errors.forEach(errors.prettifyError(source,lineCounter2));doc.warnings.forEach(errors.prettifyError(source,lineCounter2))}if(docs.length>
0)return docs;return Object.assign([],{empty:true},composer$1.streamInfo())}function parseDocument(source,options={}){const{lineCounter:lineCounter2,prettyErrors}=parseOptions(
options);const parser$1=new parser.Parser(lineCounter2?.addNewLine);const composer$1=new composer.Composer(options);let doc=null;for(const _doc of composer$1.compose(
parser$1.parse(source),true,source.length)){if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.YAMLParseError(_doc.range.slice(
0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}}if(prettyErrors&&lineCounter2){doc.errors.forEach(errors.
prettifyError(source,lineCounter2));doc.warnings.forEach(errors.prettifyError(source,lineCounter2))}return doc}function parse(src,reviver,options){let _reviver=void 0;
if(typeof reviver==="function"){_reviver=reviver}else if(options===void 0&&reviver&&typeof reviver==="object"){options=reviver}const doc=parseDocument(src,options);
if(!doc)return null;doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning));if(doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];else
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null;if(typeof replacer==="fun\
ction"||Array.isArray(replacer)){_replacer=replacer}else if(options===void 0&&replacer){options=replacer}if(typeof options==="string")options=options.length;if(typeof options===
"number"){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??replacer??{};if(!keepUndefined)
return void 0}if(identity.isDocument(value)&&!_replacer)return value.toString(options);return new Document.Document(value,_replacer,options).toString(options)}exports.
parse=parse;exports.parseAllDocuments=parseAllDocuments;exports.parseDocument=parseDocument;exports.stringify=stringify}});var require_dist=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"node_modules/yaml/dist/index.js"(exports){var composer=require_composer();var Document=require_Document();var Schema=require_Schema();
var errors=require_errors();var Alias=require_Alias();var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();var YAMLMap=require_YAMLMap();
var YAMLSeq=require_YAMLSeq();var cst=require_cst();var lexer=require_lexer();var lineCounter=require_line_counter();var parser=require_parser();var publicApi=require_public_api();
var visit=require_visit();exports.Composer=composer.Composer;exports.Document=Document.Document;exports.Schema=Schema.Schema;exports.YAMLError=errors.YAMLError;
exports.YAMLParseError=errors.YAMLParseError;exports.YAMLWarning=errors.YAMLWarning;exports.Alias=Alias.Alias;exports.isAlias=identity.isAlias;exports.isCollection=
identity.isCollection;exports.isDocument=identity.isDocument;exports.isMap=identity.isMap;exports.isNode=identity.isNode;exports.isPair=identity.isPair;exports.
isScalar=identity.isScalar;exports.isSeq=identity.isSeq;exports.Pair=Pair.Pair;exports.Scalar=Scalar.Scalar;exports.YAMLMap=YAMLMap.YAMLMap;exports.YAMLSeq=YAMLSeq.
YAMLSeq;exports.CST=cst;exports.Lexer=lexer.Lexer;exports.LineCounter=lineCounter.LineCounter;exports.Parser=parser.Parser;exports.parse=publicApi.parse;exports.
parseAllDocuments=publicApi.parseAllDocuments;exports.parseDocument=publicApi.parseDocument;exports.stringify=publicApi.stringify;exports.visit=visit.visit;exports.
visitAsync=visit.visitAsync}});


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   AZ: () => (/* binding */ events),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Js: () => (/* binding */ abortReason),
/* harmony export */   Jw: () => (/* binding */ pods),
/* harmony export */   Ph: () => (/* binding */ renderObjectPath),
/* harmony export */   Q: () => (/* binding */ leases),
/* harmony export */   SZ: () => (/* binding */ replicaSets),
/* harmony export */   Vh: () => (/* binding */ renderGroupPath),
/* harmony export */   YI: () => (/* binding */ neutralize),
/* harmony export */   ab: () => (/* binding */ renderCollectionPath),
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ configMaps),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   iE: () => (/* binding */ computeUnreachable),
/* harmony export */   qD: () => (/* binding */ exchangeWithRetries),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   r$: () => (/* binding */ namespaces),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   v7: () => (/* binding */ pause),
/* harmony export */   vY: () => (/* binding */ renderAddress),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
var isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);function valueAt(value,...path){let current=value;for(const field of path){if(!isObject(
current)||!Object.hasOwn(current,field))return void 0;current=current[field]}return current}function textAt(value,...path){const found=valueAt(value,...path);return typeof found===
"string"?found:void 0}function numberAt(value,...path){const found=valueAt(value,...path);return typeof found==="number"&&Number.isFinite(found)?found:void 0}function objectsAt(value,...path){
const found=valueAt(value,...path);return Array.isArray(found)?found.filter(isObject):[]}function textsAt(value,...path){const found=valueAt(value,...path);return Array.
isArray(found)?found.filter(each=>typeof each==="string"):[]}function parseJson(body){try{return JSON.parse(body)}catch{return void 0}}var namespaces={group:"",version:"v1",plural:"namespaces",kind:"Namespace"};var configMaps={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"};var pods={
group:"",version:"v1",plural:"pods",kind:"Pod"};var events={group:"",version:"v1",plural:"events",kind:"Event"};var deployments={group:"apps",version:"v1",plural:"\
deployments",kind:"Deployment"};var replicaSets={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"};var leases={group:"coordination.k8s.io",version:"\
v1",plural:"leases",kind:"Lease"};var renderGroupPath=({group,version})=>group===""?`/api/${version}`:`/apis/${group}/${version}`;function renderCollectionPath(resource,namespace){
const place=namespace===void 0?"":`/namespaces/${encodeURIComponent(namespace)}`;return`${renderGroupPath(resource)}${place}/${resource.plural}`}var renderObjectPath=({
resource,namespace,name})=>`${renderCollectionPath(resource,namespace)}/${encodeURIComponent(name)}`;var renderAddress=({resource,namespace,name})=>[resource.kind,namespace,name].filter(part=>part!==void 0).join("/");var pausesMs=[250,500,1e3,2e3,4e3];var longestPauseMs=3e4;async function pause(durationMs,signal){try{await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(durationMs,void 0,{signal})}catch(error){throw signal.
aborted?abortReason(signal):error}}var abortReason=signal=>(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .toStepError */ .uQ)(signal.reason);async function exchangeWithRetries(connection,request,signal){for(let attempt=0;;attempt+=
1){const pauseMs=pausesMs[attempt];try{const reply=await connection.exchange(request,signal);if(pauseMs===void 0||!isWorthRetrying(request,reply))return reply;await pause(
Math.min(reply.retryAfterMs??pauseMs,longestPauseMs),signal)}catch(error){if(signal.aborted)throw abortReason(signal);if(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg)throw error;
if(pauseMs===void 0||isFinal(error))throw computeUnreachable(connection.server,error);await pause(pauseMs*(1-Math.random()/2),signal)}}}function isWorthRetrying({
method},{status,body}){if(status===429||status>=502&&status<=504)return true;return status===500&&(method==="GET"||/failed calling webhook|etcdserver|connection refused/.
test(body))}var codeOf=error=>error instanceof Error&&"code"in error?String(error.code):"";var isFinal=error=>/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ENOTFOUND|ERR_INVALID|EPROTO|HPE_/.
test(codeOf(error));function computeUnreachable(server,error){const why=error instanceof Error?error.message||codeOf(error):String(error);const isTrust=/CERT|SELF_SIGNED|UNABLE_TO_/.
test(codeOf(error));const advice=isTrust?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can \
reach it.";return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg("E_CLUSTER_UNREACHABLE",`The cluster at ${server} cannot be reached: ${why}. ${advice}`,{cause:error})}var escapes=/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;var controls=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function neutralize(text){return text.replaceAll("\r\n","\n").replace(escapes,"").replace(controls,"�")}function cut(text,maxCharacters){if(text.length<=maxCharacters)
return text;return`${text.slice(0,maxCharacters)}… (${text.length-maxCharacters} more characters)`}


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

/***/ 291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSeldonDeployment),
/* harmony export */   l: () => (/* binding */ findShapeProblems)
/* harmony export */ });
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16);
var texts=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze));var graphNode=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,implementation:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),modelUri:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),children:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(
(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(()=>graphNode)))});var container=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,image:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),securityContext:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({})),ports:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({})))});
var componentSpec=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({spec:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({containers:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container)),initContainers:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container)),volumes:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(
{})))}))});var predictor=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,graph:graphNode,componentSpecs:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(componentSpec)),replicas:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL),traffic:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(
_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL),shadow:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanShape */ .q0),annotations:texts,labels:texts,progressDeadlineSeconds:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL)});var seldonDeployment=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({apiVersion:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,
kind:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .constantShape */ .Qu)("SeldonDeployment"),metadata:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),namespace:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),labels:texts,annotations:texts})),spec:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(
{predictors:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(predictor),protocol:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),annotations:texts})});var findShapeProblems=root=>seldonDeployment(root,[]);var isSeldonDeployment=root=>findShapeProblems(
root).length===0;


/***/ }),

/***/ 998:
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

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ computeLabelValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
var maxCharacters=63;function computeLabelValue(text){const plain=text.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g,
"");if(plain!==""&&plain.length<=maxCharacters)return plain;const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0,8);return plain===""?hash:`${plain.
slice(0,maxCharacters-hash.length-1).replace(/[^A-Za-z0-9]+$/,"")}-${hash}`}


/***/ }),

/***/ 16:
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
