export const id = 707;
export const ids = [707];
export const modules = {

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ expandsTooFar),
/* harmony export */   $e: () => (/* binding */ maxValues),
/* harmony export */   Gw: () => (/* binding */ readModelFile),
/* harmony export */   JG: () => (/* binding */ maxNesting),
/* harmony export */   X$: () => (/* binding */ readModelYaml),
/* harmony export */   qK: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* unused harmony export parseModelFile */
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8803);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
var import_yaml3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var maxValues=5e4;function expandsTooFar(document){const anchors=new Map;const sizes=new Map;const measure=node=>{if((0,import_yaml.isAlias)(
node)){const target=anchors.get(node.source);return target===void 0?1:sizes.get(target)??Number.POSITIVE_INFINITY}if((0,import_yaml.isPair)(node))return measure(
node.key)+measure(node.value);if((0,import_yaml.isScalar)(node)||(0,import_yaml.isCollection)(node)){if(node.anchor!==void 0)anchors.set(node.anchor,node);const size=(0,import_yaml.isCollection)(
node)?node.items.reduce((sum,each)=>sum+measure(each),1):1;sizes.set(node,size);return size}return 0};return measure(document.contents)>maxValues}var import_yaml2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_2__/* .__toESM */ .f1)((0,_chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)(),1);var maxNesting=100;var maxBlockColumn=4*maxNesting;function nestsTooDeep(text){let flow=0;let column=0;let indicators=0;
for(const token of new import_yaml2.Lexer().lex(text)){if(token==="["||token==="{")flow+=1;if(token==="]"||token==="}")flow=Math.max(0,flow-1);if(flow>maxNesting)
return true;if(token.includes("\n")){column=0;indicators=0}else if(/^[ \t]*$/.test(token)){column+=token.length}else if(token==="-"||token==="?"||token===":"){column+=
1;indicators+=1}if(indicators>maxNesting||column>maxBlockColumn)return true}return false}var maxBytes=512*1024;async function readModelFile(mlflow,version){const root=await readModelYaml(mlflow,version);return typeof root==="string"?root:describeModel(
root)}async function readModelYaml({artifacts},{model,version}){const name=`${model} version ${version}`;try{const text=await artifacts.readOfVersion(model,version,
"MLmodel",maxBytes);if(text===void 0)return`${name} has no MLmodel file`;return parseModelYaml(text)??`the MLmodel file of ${name} cannot be read`}catch(thrown){
if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_1__/* .StepError */ .zg&&thrown.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel file of ${name} is larger than ${maxBytes} bytes`;throw thrown}}function parseModelFile(text){
const root=parseModelYaml(text);return root===void 0?void 0:describeModel(root)}function parseModelYaml(text){if(text.includes("\0")||nestsTooDeep(text))return void 0;
const document=(0,import_yaml3.parseDocument)(text,{uniqueKeys:false,logLevel:"silent"});if(document.errors.length>0||expandsTooFar(document))return void 0;let root;
try{root=document.toJS({maxAliasCount:1e3})}catch{return void 0}return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root)&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root["flavors"])?root:void 0}function describeModel({flavors,signature}){
return{flavors:Object.keys((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(flavors)?flavors:{}),...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(signature)?{signature:readSignature(signature)}:{}}}function readSignature({inputs,outputs,
params}){const isText=value=>typeof value==="string";return{...isText(inputs)?{inputs}:{},...isText(outputs)?{outputs}:{},...isText(params)?{params}:{}}}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readModelFile: () => (/* reexport safe */ _chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_0__.Gw)
/* harmony export */ });
/* harmony import */ var _chunk_GQDVKRVC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(145);
/* harmony import */ var _chunk_QL5AYEFC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8803);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3987);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4727);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3275);




/***/ })

};
