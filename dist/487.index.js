export const id = 487;
export const ids = [487];
export const modules = {

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

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rewrite: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var _chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3998);
/* harmony import */ var _chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9167);
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7016);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);

var computeMarker=value=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(JSON.stringify(sortKeys(value))).digest("hex").slice(0,16);function sortKeys(value){
if(Array.isArray(value))return value.map(sortKeys);if(typeof value!=="object"||value===null)return value;return Object.entries(value).sort(([a],[b])=>a<b?-1:1).
map(([key,each])=>[key,sortKeys(each)])}var serverFields=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerRe\
ferences","resourceVersion","selfLink","uid"]);var clientAnnotation="kubectl.kubernetes.io/last-applied-configuration";function rewrite(deployment,facts){const filled=new Set(
(0,_chunk_LCBPKOB3_js__WEBPACK_IMPORTED_MODULE_1__/* .findNodesToFill */ .rM)(deployment));const predictors=deployment.spec.predictors.map(predictor=>({...withoutOwn(predictor,"annotations","labels"),name:predictor.name,graph:fillNode(
predictor.graph,filled,facts.modelUri),...Array.isArray(predictor.componentSpecs)?{componentSpecs:predictor.componentSpecs.map(cleanComponent)}:{}}));const metadata=computeMetadata(
deployment.metadata??{},facts);const bare={apiVersion:deployment.apiVersion,kind:"SeldonDeployment",metadata,spec:{...withoutOwn(deployment.spec,"annotations"),
predictors}};const marker=facts.marker??computeMarker(bare);const annotations={...metadata.annotations,...facts.pipeline===void 0?{}:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineAnnotation */ .Sp]:facts.
pipeline}};const manifest={...bare,metadata:{...metadata,annotations},spec:{...bare.spec,annotations:{...bare.spec.annotations,[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .markerAnnotation */ .yl]:marker},predictors:predictors.
map(predictor=>finishPredictor(predictor,marker,facts.timeoutMs))}};return{manifest,marker}}function computeMetadata(given,facts){const kept=Object.fromEntries(
Object.entries(given).filter(([field])=>!serverFields.has(field)));const exact={[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .modelKey */ .B0]:facts.model,...facts.target===void 0?{}:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .targetKey */ .hD]:facts.target}};const sanitised=Object.
fromEntries(Object.entries(exact).map(([key,value])=>[key,(0,_chunk_Y5M6USI4_js__WEBPACK_IMPORTED_MODULE_0__/* .computeLabelValue */ .H)(value)]));return{...kept,name:facts.name,...facts.namespace===void 0?{}:{namespace:facts.
namespace},labels:{...dropOwn(given.labels),[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU,...sanitised},annotations:{...dropOwn(given.annotations),...exact,[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAnnotation */ .ej]:facts.
version,...facts.runId===""?{}:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdAnnotation */ .CD]:facts.runId}}}}var dropOwn=texts=>Object.fromEntries(Object.entries(texts??{}).filter(([key])=>!key.startsWith(
_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPrefix */ .l1)&&key!==_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly&&key!==clientAnnotation));function withoutOwn(value,...fields){const cleaned=fields.flatMap(field=>{const texts=value[field];return typeof texts===
"object"&&texts!==null?[[field,dropOwn(Object.fromEntries(Object.entries(texts)))]]:[]});return{...value,...Object.fromEntries(cleaned)}}var cleanComponent=component=>(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(
component["metadata"])?{...component,metadata:withoutOwn(component["metadata"],"annotations","labels")}:component;var fillNode=(node,filled,modelUri)=>({...node,
...filled.has(node)?{modelUri}:{},...Array.isArray(node.children)?{children:node.children.map(child=>fillNode(child,filled,modelUri))}:{}});var finishPredictor=(predictor,marker,timeoutMs)=>({
...predictor,annotations:{...predictor.annotations,[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .markerAnnotation */ .yl]:marker},...predictor.progressDeadlineSeconds===void 0&&timeoutMs!==void 0?{progressDeadlineSeconds:Math.
max(1,Math.ceil(timeoutMs/1e3))}:{}});


/***/ })

};
