export const id = 946;
export const ids = [946];
export const modules = {

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ require_tls),
/* harmony export */   Hr: () => (/* binding */ require_util),
/* harmony export */   YP: () => (/* binding */ require_events),
/* harmony export */   g5: () => (/* binding */ require_net),
/* harmony export */   n5: () => (/* binding */ require_http),
/* harmony export */   qX: () => (/* binding */ require_url),
/* harmony export */   z7: () => (/* binding */ require_stream)
/* harmony export */ });
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3987);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
var require_events=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:events"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:events")}});var require_http=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:http"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:http")}});var require_stream=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:stream"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:stream")}});var require_net=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:net"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:net")}});var require_util=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:util"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:util")}});var require_tls=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:tls"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:tls")}});var require_url=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__commonJS */ .P$)({"required-builtin:url"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_1__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_0__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:url")}});


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ require_buffer),
/* harmony export */   VY: () => (/* binding */ require_of_node_exports),
/* harmony export */   e7: () => (/* binding */ init_require_of_node)
/* harmony export */ });
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3275);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
var require_of_node_exports={};(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(require_of_node_exports,{requireOfNode:()=>requireOfNode});var requireOfNode;var init_require_of_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__esm */ .E)(
{"require-of-node:require-of-node"(){requireOfNode=(0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(process.execPath)}});var require_buffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({"required-builtin:buffer"(exports,module){module.exports=(init_require_of_node(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_0__/* .__toCommonJS */ .Yp)(require_of_node_exports)).requireOfNode(
"node:buffer")}});


/***/ }),

/***/ 6391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ abortReason),
/* harmony export */   iE: () => (/* binding */ computeUnreachable),
/* harmony export */   qD: () => (/* binding */ exchangeWithRetries),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var pausesMs=[250,500,1e3,2e3,4e3];var longestPauseMs=3e4;async function pause(durationMs,signal){try{await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(durationMs,void 0,{signal})}catch(error){throw signal.
aborted?abortReason(signal):error}}var abortReason=signal=>(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .toStepError */ .uQ)(signal.reason);async function exchangeWithRetries(connection,request,signal){for(let attempt=0;;attempt+=
1){const pauseMs=pausesMs[attempt];try{const reply=await connection.exchange(request,signal);if(pauseMs===void 0||!isWorthRetrying(request,reply))return reply;await pause(
Math.min(reply.retryAfterMs??pauseMs,longestPauseMs),signal)}catch(error){if(signal.aborted)throw abortReason(signal);if(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg)throw error;
if(pauseMs===void 0||isFinal(error))throw computeUnreachable(connection.server,error);await pause(pauseMs*(1-Math.random()/2),signal)}}}function isWorthRetrying({
method},{status,body}){if(status===429||status>=502&&status<=504)return true;return status===500&&(method==="GET"||/failed calling webhook|etcdserver|connection refused/.
test(body))}var codeOf=error=>error instanceof Error&&"code"in error?String(error.code):"";var isFinal=error=>/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ENOTFOUND|ERR_INVALID|EPROTO|HPE_/.
test(codeOf(error));function computeUnreachable(server,error){const why=error instanceof Error?error.message||codeOf(error):String(error);const isTrust=/CERT|SELF_SIGNED|UNABLE_TO_/.
test(codeOf(error));const advice=isTrust?"Check the kubeconfig's certificate authority.":"Check the server address of the kubeconfig, and that this machine can \
reach it.";return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_0__/* .StepError */ .zg("E_CLUSTER_UNREACHABLE",`The cluster at ${server} cannot be reached: ${why}. ${advice}`,{cause:error})}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   AZ: () => (/* binding */ events),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jw: () => (/* binding */ pods),
/* harmony export */   Ph: () => (/* binding */ renderObjectPath),
/* harmony export */   Q: () => (/* binding */ leases),
/* harmony export */   SZ: () => (/* binding */ replicaSets),
/* harmony export */   Vh: () => (/* binding */ renderGroupPath),
/* harmony export */   ab: () => (/* binding */ renderCollectionPath),
/* harmony export */   bg: () => (/* binding */ deployments),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ configMaps),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   r$: () => (/* binding */ namespaces),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   vY: () => (/* binding */ renderAddress),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
var isObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);function valueAt(value,...path){let current=value;for(const field of path){if(!isObject(
current)||!Object.hasOwn(current,field))return void 0;current=current[field]}return current}function textAt(value,...path){const found=valueAt(value,...path);return typeof found===
"string"?found:void 0}function numberAt(value,...path){const found=valueAt(value,...path);return typeof found==="number"&&Number.isFinite(found)?found:void 0}function objectsAt(value,...path){
const found=valueAt(value,...path);return Array.isArray(found)?found.filter(isObject):[]}function textsAt(value,...path){const found=valueAt(value,...path);return Array.
isArray(found)?found.filter(each=>typeof each==="string"):[]}function parseJson(body){try{return JSON.parse(body)}catch{return void 0}}var namespaces={group:"",version:"v1",plural:"namespaces",kind:"Namespace"};var configMaps={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap"};var pods={
group:"",version:"v1",plural:"pods",kind:"Pod"};var events={group:"",version:"v1",plural:"events",kind:"Event"};var deployments={group:"apps",version:"v1",plural:"\
deployments",kind:"Deployment"};var replicaSets={group:"apps",version:"v1",plural:"replicasets",kind:"ReplicaSet"};var leases={group:"coordination.k8s.io",version:"\
v1",plural:"leases",kind:"Lease"};var renderGroupPath=({group,version})=>group===""?`/api/${version}`:`/apis/${group}/${version}`;function renderCollectionPath(resource,namespace){
const place=namespace===void 0?"":`/namespaces/${encodeURIComponent(namespace)}`;return`${renderGroupPath(resource)}${place}/${resource.plural}`}var renderObjectPath=({
resource,namespace,name})=>`${renderCollectionPath(resource,namespace)}/${encodeURIComponent(name)}`;var renderAddress=({resource,namespace,name})=>[resource.kind,namespace,name].filter(part=>part!==void 0).join("/");


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

/***/ 1946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectCluster: () => (/* binding */ connectCluster)
/* harmony export */ });
/* harmony import */ var _chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6391);
/* harmony import */ var _chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5459);
/* harmony import */ var _chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2961);
/* harmony import */ var _chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6009);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3987);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3998);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3275);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4708);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7030);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1421);
/* harmony import */ var vm__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9154);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6193);


var require_utils=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/smart-buffer/build/utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});var buffer_1=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .require_buffer */ .Dm)();
var ERRORS={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invali\
d size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"\
Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"\
An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid\
 length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"\
Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the \
managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};exports.ERRORS=ERRORS;function checkEncoding(encoding){if(!buffer_1.
Buffer.isEncoding(encoding)){throw new Error(ERRORS.INVALID_ENCODING)}}exports.checkEncoding=checkEncoding;function isFiniteInteger(value){return typeof value===
"number"&&isFinite(value)&&isInteger(value)}exports.isFiniteInteger=isFiniteInteger;function checkOffsetOrLengthValue(value,offset){if(typeof value==="number"){
if(!isFiniteInteger(value)||value<0){throw new Error(offset?ERRORS.INVALID_OFFSET:ERRORS.INVALID_LENGTH)}}else{throw new Error(offset?ERRORS.INVALID_OFFSET_NON_NUMBER:
ERRORS.INVALID_LENGTH_NON_NUMBER)}}function checkLengthValue(length){checkOffsetOrLengthValue(length,false)}exports.checkLengthValue=checkLengthValue;function checkOffsetValue(offset){
checkOffsetOrLengthValue(offset,true)}exports.checkOffsetValue=checkOffsetValue;function checkTargetOffset(offset,buff){if(offset<0||offset>buff.length){throw new Error(
ERRORS.INVALID_TARGET_OFFSET)}}exports.checkTargetOffset=checkTargetOffset;function isInteger(value){return typeof value==="number"&&isFinite(value)&&Math.floor(
value)===value}function bigIntAndBufferInt64Check(bufferMethod){if(typeof BigInt==="undefined"){throw new Error("Platform does not support JS BigInt type.")}if(typeof buffer_1.
Buffer.prototype[bufferMethod]==="undefined"){throw new Error(`Platform does not support Buffer.prototype.${bufferMethod}.`)}}exports.bigIntAndBufferInt64Check=
bigIntAndBufferInt64Check}});var require_smartbuffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/smart-buffer/build/smartbuffer.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
var utils_1=require_utils();var DEFAULT_SMARTBUFFER_SIZE=4096;var DEFAULT_SMARTBUFFER_ENCODING="utf8";var SmartBuffer=class _SmartBuffer{constructor(options){this.
length=0;this._encoding=DEFAULT_SMARTBUFFER_ENCODING;this._writeOffset=0;this._readOffset=0;if(_SmartBuffer.isSmartBufferOptions(options)){if(options.encoding){
utils_1.checkEncoding(options.encoding);this._encoding=options.encoding}if(options.size){if(utils_1.isFiniteInteger(options.size)&&options.size>0){this._buff=Buffer.
allocUnsafe(options.size)}else{throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_SIZE)}}else if(options.buff){if(Buffer.isBuffer(options.buff)){this._buff=options.
buff;this.length=options.buff.length}else{throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER)}}else{this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE)}}else{
if(typeof options!=="undefined"){throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT)}this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE)}}static fromSize(size,encoding){
return new this({size,encoding})}static fromBuffer(buff,encoding){return new this({buff,encoding})}static fromOptions(options){return new this(options)}static isSmartBufferOptions(options){
const castOptions=options;return castOptions&&(castOptions.encoding!==void 0||castOptions.size!==void 0||castOptions.buff!==void 0)}readInt8(offset){return this.
_readNumberValue(Buffer.prototype.readInt8,1,offset)}readInt16BE(offset){return this._readNumberValue(Buffer.prototype.readInt16BE,2,offset)}readInt16LE(offset){
return this._readNumberValue(Buffer.prototype.readInt16LE,2,offset)}readInt32BE(offset){return this._readNumberValue(Buffer.prototype.readInt32BE,4,offset)}readInt32LE(offset){
return this._readNumberValue(Buffer.prototype.readInt32LE,4,offset)}readBigInt64BE(offset){utils_1.bigIntAndBufferInt64Check("readBigInt64BE");return this._readNumberValue(
Buffer.prototype.readBigInt64BE,8,offset)}readBigInt64LE(offset){utils_1.bigIntAndBufferInt64Check("readBigInt64LE");return this._readNumberValue(Buffer.prototype.
readBigInt64LE,8,offset)}writeInt8(value,offset){this._writeNumberValue(Buffer.prototype.writeInt8,1,value,offset);return this}insertInt8(value,offset){return this.
_insertNumberValue(Buffer.prototype.writeInt8,1,value,offset)}writeInt16BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,value,offset)}insertInt16BE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,value,offset)}writeInt16LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16LE,
2,value,offset)}insertInt16LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,value,offset)}writeInt32BE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeInt32BE,4,value,offset)}insertInt32BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,value,
offset)}writeInt32LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt32LE,4,value,offset)}insertInt32LE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeInt32LE,4,value,offset)}writeBigInt64BE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");return this._writeNumberValue(Buffer.
prototype.writeBigInt64BE,8,value,offset)}insertBigInt64BE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");return this._insertNumberValue(Buffer.
prototype.writeBigInt64BE,8,value,offset)}writeBigInt64LE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");return this._writeNumberValue(Buffer.
prototype.writeBigInt64LE,8,value,offset)}insertBigInt64LE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");return this._insertNumberValue(Buffer.
prototype.writeBigInt64LE,8,value,offset)}readUInt8(offset){return this._readNumberValue(Buffer.prototype.readUInt8,1,offset)}readUInt16BE(offset){return this._readNumberValue(
Buffer.prototype.readUInt16BE,2,offset)}readUInt16LE(offset){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,offset)}readUInt32BE(offset){return this.
_readNumberValue(Buffer.prototype.readUInt32BE,4,offset)}readUInt32LE(offset){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,offset)}readBigUInt64BE(offset){
utils_1.bigIntAndBufferInt64Check("readBigUInt64BE");return this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,offset)}readBigUInt64LE(offset){utils_1.bigIntAndBufferInt64Check(
"readBigUInt64LE");return this._readNumberValue(Buffer.prototype.readBigUInt64LE,8,offset)}writeUInt8(value,offset){return this._writeNumberValue(Buffer.prototype.
writeUInt8,1,value,offset)}insertUInt8(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt8,1,value,offset)}writeUInt16BE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeUInt16BE,2,value,offset)}insertUInt16BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt16BE,2,value,
offset)}writeUInt16LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,value,offset)}insertUInt16LE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeUInt16LE,2,value,offset)}writeUInt32BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}insertUInt32BE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}writeUInt32LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32LE,
4,value,offset)}insertUInt32LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,value,offset)}writeBigUInt64BE(value,offset){utils_1.
bigIntAndBufferInt64Check("writeBigUInt64BE");return this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}insertBigUInt64BE(value,offset){utils_1.
bigIntAndBufferInt64Check("writeBigUInt64BE");return this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}writeBigUInt64LE(value,offset){utils_1.
bigIntAndBufferInt64Check("writeBigUInt64LE");return this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}insertBigUInt64LE(value,offset){utils_1.
bigIntAndBufferInt64Check("writeBigUInt64LE");return this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}readFloatBE(offset){return this._readNumberValue(
Buffer.prototype.readFloatBE,4,offset)}readFloatLE(offset){return this._readNumberValue(Buffer.prototype.readFloatLE,4,offset)}writeFloatBE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeFloatBE,4,value,offset)}insertFloatBE(value,offset){return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,value,
offset)}writeFloatLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,value,offset)}insertFloatLE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeFloatLE,4,value,offset)}readDoubleBE(offset){return this._readNumberValue(Buffer.prototype.readDoubleBE,8,offset)}readDoubleLE(offset){return this.
_readNumberValue(Buffer.prototype.readDoubleLE,8,offset)}writeDoubleBE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}insertDoubleBE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}writeDoubleLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleLE,
8,value,offset)}insertDoubleLE(value,offset){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,value,offset)}readString(arg1,encoding){let lengthVal;
if(typeof arg1==="number"){utils_1.checkLengthValue(arg1);lengthVal=Math.min(arg1,this.length-this._readOffset)}else{encoding=arg1;lengthVal=this.length-this._readOffset}
if(typeof encoding!=="undefined"){utils_1.checkEncoding(encoding)}const value=this._buff.slice(this._readOffset,this._readOffset+lengthVal).toString(encoding||this.
_encoding);this._readOffset+=lengthVal;return value}insertString(value,offset,encoding){utils_1.checkOffsetValue(offset);return this._handleString(value,true,offset,
encoding)}writeString(value,arg2,encoding){return this._handleString(value,false,arg2,encoding)}readStringNT(encoding){if(typeof encoding!=="undefined"){utils_1.
checkEncoding(encoding)}let nullPos=this.length;for(let i=this._readOffset;i<this.length;i++){if(this._buff[i]===0){nullPos=i;break}}const value=this._buff.slice(
this._readOffset,nullPos);this._readOffset=nullPos+1;return value.toString(encoding||this._encoding)}insertStringNT(value,offset,encoding){utils_1.checkOffsetValue(
offset);this.insertString(value,offset,encoding);this.insertUInt8(0,offset+value.length);return this}writeStringNT(value,arg2,encoding){this.writeString(value,arg2,
encoding);this.writeUInt8(0,typeof arg2==="number"?arg2+value.length:this.writeOffset);return this}readBuffer(length){if(typeof length!=="undefined"){utils_1.checkLengthValue(
length)}const lengthVal=typeof length==="number"?length:this.length;const endPoint=Math.min(this.length,this._readOffset+lengthVal);const value=this._buff.slice(
this._readOffset,endPoint);this._readOffset=endPoint;return value}insertBuffer(value,offset){utils_1.checkOffsetValue(offset);return this._handleBuffer(value,true,
offset)}writeBuffer(value,offset){return this._handleBuffer(value,false,offset)}readBufferNT(){let nullPos=this.length;for(let i=this._readOffset;i<this.length;i++){
if(this._buff[i]===0){nullPos=i;break}}const value=this._buff.slice(this._readOffset,nullPos);this._readOffset=nullPos+1;return value}insertBufferNT(value,offset){
utils_1.checkOffsetValue(offset);this.insertBuffer(value,offset);this.insertUInt8(0,offset+value.length);return this}writeBufferNT(value,offset){if(typeof offset!==
"undefined"){utils_1.checkOffsetValue(offset)}this.writeBuffer(value,offset);this.writeUInt8(0,typeof offset==="number"?offset+value.length:this._writeOffset);return this}clear(){
this._writeOffset=0;this._readOffset=0;this.length=0;return this}remaining(){return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(offset){
utils_1.checkOffsetValue(offset);utils_1.checkTargetOffset(offset,this);this._readOffset=offset}get writeOffset(){return this._writeOffset}set writeOffset(offset){
utils_1.checkOffsetValue(offset);utils_1.checkTargetOffset(offset,this);this._writeOffset=offset}get encoding(){return this._encoding}set encoding(encoding){utils_1.
checkEncoding(encoding);this._encoding=encoding}get internalBuffer(){return this._buff}toBuffer(){return this._buff.slice(0,this.length)}toString(encoding){const encodingVal=typeof encoding===
"string"?encoding:this._encoding;utils_1.checkEncoding(encodingVal);return this._buff.toString(encodingVal,0,this.length)}destroy(){this.clear();return this}_handleString(value,isInsert,arg3,encoding){
let offsetVal=this._writeOffset;let encodingVal=this._encoding;if(typeof arg3==="number"){offsetVal=arg3}else if(typeof arg3==="string"){utils_1.checkEncoding(arg3);
encodingVal=arg3}if(typeof encoding==="string"){utils_1.checkEncoding(encoding);encodingVal=encoding}const byteLength=Buffer.byteLength(value,encodingVal);if(isInsert){
this.ensureInsertable(byteLength,offsetVal)}else{this._ensureWriteable(byteLength,offsetVal)}this._buff.write(value,offsetVal,byteLength,encodingVal);if(isInsert){
this._writeOffset+=byteLength}else{if(typeof arg3==="number"){this._writeOffset=Math.max(this._writeOffset,offsetVal+byteLength)}else{this._writeOffset+=byteLength}}
return this}_handleBuffer(value,isInsert,offset){const offsetVal=typeof offset==="number"?offset:this._writeOffset;if(isInsert){this.ensureInsertable(value.length,
offsetVal)}else{this._ensureWriteable(value.length,offsetVal)}value.copy(this._buff,offsetVal);if(isInsert){this._writeOffset+=value.length}else{if(typeof offset===
"number"){this._writeOffset=Math.max(this._writeOffset,offsetVal+value.length)}else{this._writeOffset+=value.length}}return this}ensureReadable(length,offset){let offsetVal=this.
_readOffset;if(typeof offset!=="undefined"){utils_1.checkOffsetValue(offset);offsetVal=offset}if(offsetVal<0||offsetVal+length>this.length){throw new Error(utils_1.
ERRORS.INVALID_READ_BEYOND_BOUNDS)}}ensureInsertable(dataLength,offset){utils_1.checkOffsetValue(offset);this._ensureCapacity(this.length+dataLength);if(offset<
this.length){this._buff.copy(this._buff,offset+dataLength,offset,this._buff.length)}if(offset+dataLength>this.length){this.length=offset+dataLength}else{this.length+=
dataLength}}_ensureWriteable(dataLength,offset){const offsetVal=typeof offset==="number"?offset:this._writeOffset;this._ensureCapacity(offsetVal+dataLength);if(offsetVal+
dataLength>this.length){this.length=offsetVal+dataLength}}_ensureCapacity(minLength){const oldLength=this._buff.length;if(minLength>oldLength){let data=this._buff;
let newLength=oldLength*3/2+1;if(newLength<minLength){newLength=minLength}this._buff=Buffer.allocUnsafe(newLength);data.copy(this._buff,0,0,oldLength)}}_readNumberValue(func,byteSize,offset){
this.ensureReadable(byteSize,offset);const value=func.call(this._buff,typeof offset==="number"?offset:this._readOffset);if(typeof offset==="undefined"){this._readOffset+=
byteSize}return value}_insertNumberValue(func,byteSize,value,offset){utils_1.checkOffsetValue(offset);this.ensureInsertable(byteSize,offset);func.call(this._buff,
value,offset);this._writeOffset+=byteSize;return this}_writeNumberValue(func,byteSize,value,offset){if(typeof offset==="number"){if(offset<0){throw new Error(utils_1.
ERRORS.INVALID_WRITE_BEYOND_BOUNDS)}utils_1.checkOffsetValue(offset)}const offsetVal=typeof offset==="number"?offset:this._writeOffset;this._ensureWriteable(byteSize,
offsetVal);func.call(this._buff,value,offsetVal);if(typeof offset==="number"){this._writeOffset=Math.max(this._writeOffset,offsetVal+byteSize)}else{this._writeOffset+=
byteSize}return this}};exports.SmartBuffer=SmartBuffer}});var require_constants=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks/build/common/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.SOCKS5_NO_ACCEPTABLE_AUTH=exports.SOCKS5_CUSTOM_AUTH_END=exports.SOCKS5_CUSTOM_AUTH_START=exports.SOCKS_INCOMING_PACKET_SIZES=exports.SocksClientState=exports.
Socks5Response=exports.Socks5HostType=exports.Socks5Auth=exports.Socks4Response=exports.SocksCommand=exports.ERRORS=exports.DEFAULT_TIMEOUT=void 0;var DEFAULT_TIMEOUT=3e4;
exports.DEFAULT_TIMEOUT=DEFAULT_TIMEOUT;var ERRORS={InvalidSocksCommand:"An invalid SOCKS command was provided. Valid options are connect, bind, and associate.",
InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a subset of commands are supported for this operation.",InvalidSocksCommandChain:"A\
n invalid SOCKS command was provided. Chaining currently only supports the connect command.",InvalidSocksClientOptionsDestination:"An invalid destination host w\
as provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing socket was provided. This should be an instance of stream.Duplex.",InvalidSocksClientOptionsProxy:"\
Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"An invalid timeout value was provided. Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"\
At least two socks proxies must be provided for chaining.",InvalidSocksClientOptionsCustomAuthRange:"Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"\
When a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",
NegotiationError:"Negotiation error",SocketClosed:"Socket closed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error\
 (this should not happen)",InvalidSocks4HandshakeResponse:"Received invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected conn\
ection",InvalidSocks4IncomingConnectionResponse:"Socks4 invalid incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected \
incoming bound connection",InvalidSocks5InitialHandshakeResponse:"Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"\
Received invalid Socks5 initial handshake (invalid socks version)",InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (n\
o accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"\
Socks5 Authentication failed",InvalidSocks5FinalHandshake:"Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy r\
ejected connection",InvalidSocks5IncomingConnectionResponse:"Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"S\
ocks5 Proxy rejected incoming bound connection"};exports.ERRORS=ERRORS;var SOCKS_INCOMING_PACKET_SIZES={Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,
Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:hostNameLength=>hostNameLength+7,Socks4Response:8};exports.SOCKS_INCOMING_PACKET_SIZES=
SOCKS_INCOMING_PACKET_SIZES;var SocksCommand;(function(SocksCommand2){SocksCommand2[SocksCommand2["connect"]=1]="connect";SocksCommand2[SocksCommand2["bind"]=2]=
"bind";SocksCommand2[SocksCommand2["associate"]=3]="associate"})(SocksCommand||(exports.SocksCommand=SocksCommand={}));var Socks4Response;(function(Socks4Response2){
Socks4Response2[Socks4Response2["Granted"]=90]="Granted";Socks4Response2[Socks4Response2["Failed"]=91]="Failed";Socks4Response2[Socks4Response2["Rejected"]=92]=
"Rejected";Socks4Response2[Socks4Response2["RejectedIdent"]=93]="RejectedIdent"})(Socks4Response||(exports.Socks4Response=Socks4Response={}));var Socks5Auth;(function(Socks5Auth2){
Socks5Auth2[Socks5Auth2["NoAuth"]=0]="NoAuth";Socks5Auth2[Socks5Auth2["GSSApi"]=1]="GSSApi";Socks5Auth2[Socks5Auth2["UserPass"]=2]="UserPass"})(Socks5Auth||(exports.
Socks5Auth=Socks5Auth={}));var SOCKS5_CUSTOM_AUTH_START=128;exports.SOCKS5_CUSTOM_AUTH_START=SOCKS5_CUSTOM_AUTH_START;var SOCKS5_CUSTOM_AUTH_END=254;exports.SOCKS5_CUSTOM_AUTH_END=
SOCKS5_CUSTOM_AUTH_END;var SOCKS5_NO_ACCEPTABLE_AUTH=255;exports.SOCKS5_NO_ACCEPTABLE_AUTH=SOCKS5_NO_ACCEPTABLE_AUTH;var Socks5Response;(function(Socks5Response2){
Socks5Response2[Socks5Response2["Granted"]=0]="Granted";Socks5Response2[Socks5Response2["Failure"]=1]="Failure";Socks5Response2[Socks5Response2["NotAllowed"]=2]=
"NotAllowed";Socks5Response2[Socks5Response2["NetworkUnreachable"]=3]="NetworkUnreachable";Socks5Response2[Socks5Response2["HostUnreachable"]=4]="HostUnreachabl\
e";Socks5Response2[Socks5Response2["ConnectionRefused"]=5]="ConnectionRefused";Socks5Response2[Socks5Response2["TTLExpired"]=6]="TTLExpired";Socks5Response2[Socks5Response2["\
CommandNotSupported"]=7]="CommandNotSupported";Socks5Response2[Socks5Response2["AddressNotSupported"]=8]="AddressNotSupported"})(Socks5Response||(exports.Socks5Response=
Socks5Response={}));var Socks5HostType;(function(Socks5HostType2){Socks5HostType2[Socks5HostType2["IPv4"]=1]="IPv4";Socks5HostType2[Socks5HostType2["Hostname"]=
3]="Hostname";Socks5HostType2[Socks5HostType2["IPv6"]=4]="IPv6"})(Socks5HostType||(exports.Socks5HostType=Socks5HostType={}));var SocksClientState;(function(SocksClientState2){
SocksClientState2[SocksClientState2["Created"]=0]="Created";SocksClientState2[SocksClientState2["Connecting"]=1]="Connecting";SocksClientState2[SocksClientState2["\
Connected"]=2]="Connected";SocksClientState2[SocksClientState2["SentInitialHandshake"]=3]="SentInitialHandshake";SocksClientState2[SocksClientState2["ReceivedIn\
itialHandshakeResponse"]=4]="ReceivedInitialHandshakeResponse";SocksClientState2[SocksClientState2["SentAuthentication"]=5]="SentAuthentication";SocksClientState2[SocksClientState2["\
ReceivedAuthenticationResponse"]=6]="ReceivedAuthenticationResponse";SocksClientState2[SocksClientState2["SentFinalHandshake"]=7]="SentFinalHandshake";SocksClientState2[SocksClientState2["\
ReceivedFinalResponse"]=8]="ReceivedFinalResponse";SocksClientState2[SocksClientState2["BoundWaitingForConnection"]=9]="BoundWaitingForConnection";SocksClientState2[SocksClientState2["\
Established"]=10]="Established";SocksClientState2[SocksClientState2["Disconnected"]=11]="Disconnected";SocksClientState2[SocksClientState2["Error"]=99]="Error"})(
SocksClientState||(exports.SocksClientState=SocksClientState={}))}});var require_util2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks/build/common/util.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.SocksClientError=
void 0;exports.shuffleArray=shuffleArray;var SocksClientError=class extends Error{constructor(message,options){super(message);this.options=options}};exports.SocksClientError=
SocksClientError;function shuffleArray(array){for(let i=array.length-1;i>0;i--){const j=Math.floor(Math.random()*(i+1));[array[i],array[j]]=[array[j],array[i]]}}}});var require_address_error=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/address-error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.AddressError=void 0;var AddressError=class extends Error{constructor(message,parseMessage){super(message);this.name="AddressError";this.parseMessage=parseMessage}};
exports.AddressError=AddressError}});var require_common=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/common.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.isInSubnet=
isInSubnet;exports.isHostInSubnet=isHostInSubnet;exports.isGloballyReachable=isGloballyReachable;exports.offsetBigInt=offsetBigInt;exports.isCorrect=isCorrect;exports.
prefixLengthFromMask=prefixLengthFromMask;exports.assertByteArray=assertByteArray;exports.numberToPaddedHex=numberToPaddedHex;exports.stringToPaddedHex=stringToPaddedHex;
exports.testBit=testBit;var address_error_1=require_address_error();function isInSubnet(address){if(this.subnetMask<address.subnetMask){return false}return isHostInSubnet.
call(this,address)}function isHostInSubnet(address){if(this.binaryZeroPad().length!==address.binaryZeroPad().length){return false}return this.mask(address.subnetMask)===
address.mask()}function isGloballyReachable(entries){let best=null;for(let i=0;i<entries.length;i++){const entry=entries[i];if(entry.reachable!==null&&isHostInSubnet.
call(this,entry.subnet)&&(best===null||entry.subnet.subnetMask>best.subnet.subnetMask)){best=entry}}return best===null?true:best.reachable}function offsetBigInt(value,n,bits,family){
if(typeof n==="number"&&!Number.isSafeInteger(n)){throw new address_error_1.AddressError(`${family} offset must be an integer`)}if(typeof n!=="number"&&typeof n!==
"bigint"){throw new address_error_1.AddressError(`${family} offset must be an integer`)}const result=value+BigInt(n);if(result<BigInt(0)||result>(BigInt(1)<<BigInt(
bits))-BigInt(1)){throw new address_error_1.AddressError(`${family} offset leaves the address space`)}return result}function isCorrect(defaultBits){return function isCorrectForm(){
if(this.addressMinusSuffix!==this.correctForm()){return false}if(this.subnetMask===defaultBits&&!this.parsedSubnet){return true}return this.parsedSubnet===String(
this.subnetMask)}}function prefixLengthFromMask(value,totalBits){const binary2=value.toString(2).padStart(totalBits,"0");if(binary2.length>totalBits){throw new address_error_1.
AddressError("Invalid subnet mask.")}const firstZero=binary2.indexOf("0");if(firstZero===-1){return totalBits}if(binary2.slice(firstZero).includes("1")){throw new address_error_1.
AddressError("Invalid subnet mask.")}return firstZero}function assertByteArray(bytes,byteCount,family,minimum){if(bytes.length!==byteCount){throw new address_error_1.
AddressError(`${family} addresses require exactly ${byteCount} bytes`)}for(let i=0;i<bytes.length;i++){if(!Number.isInteger(bytes[i])||bytes[i]<minimum||bytes[i]>
255){throw new address_error_1.AddressError(`All bytes must be integers between ${minimum} and 255`)}}}function numberToPaddedHex(number){return number.toString(
16).padStart(2,"0")}function stringToPaddedHex(numberString){return numberToPaddedHex(parseInt(numberString,10))}function testBit(binaryValue,position){const{length}=binaryValue;
if(position>=length){return false}const positionInString=length-position-1;return binaryValue.substring(positionInString,positionInString+1)==="1"}}});var require_constants2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v4/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.SPECIAL_PURPOSE=exports.RE_SUBNET_STRING=exports.RE_ADDRESS=exports.GROUPS=exports.BITS=void 0;exports.BITS=32;exports.GROUPS=4;exports.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g;
exports.RE_SUBNET_STRING=/\/\d{1,2}$/;exports.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",false],["0.0.0.0/32","This host on this network",false],["10.0.0.0/8",
"Private-Use",false],["100.64.0.0/10","Shared Address Space",false],["127.0.0.0/8","Loopback",false],["169.254.0.0/16","Link Local",false],["172.16.0.0/12","Pri\
vate-Use",false],["192.0.0.0/24","IETF Protocol Assignments",false],["192.0.0.0/29","IPv4 Service Continuity Prefix",false],["192.0.0.8/32","IPv4 dummy address",
false],["192.0.0.9/32","Port Control Protocol Anycast",true],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",true],["192.0.0.170/32","NAT64/DNS64 D\
iscovery",false],["192.0.0.171/32","NAT64/DNS64 Discovery",false],["192.0.2.0/24","Documentation (TEST-NET-1)",false],["192.31.196.0/24","AS112-v4",true],["192.\
52.193.0/24","AMT",true],["192.88.99.0/24","Deprecated (6to4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",false],["192.168.0.0/16","Priv\
ate-Use",false],["192.175.48.0/24","Direct Delegation AS112 Service",true],["198.18.0.0/15","Benchmarking",false],["198.51.100.0/24","Documentation (TEST-NET-2)",
false],["203.0.113.0/24","Documentation (TEST-NET-3)",false],["240.0.0.0/4","Reserved",false],["255.255.255.255/32","Limited Broadcast",false]]}});var require_ipv4=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/ipv4.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){
if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,
get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&exports.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&exports.__importStar||
function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))
__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.defineProperty(exports,"__esModule",{value:true});exports.Address4=void 0;var common2=__importStar(
require_common());var constants=__importStar(require_constants2());var address_error_1=require_address_error();var isCorrect4=common2.isCorrect(constants.BITS);
var Address4=class _Address4{constructor(address){this.addressMinusSuffix="";this.groups=constants.GROUPS;this.parsedAddress=[];this.parsedSubnet="";this.subnet=
"/32";this.subnetMask=32;this.v4=true;this.isCorrect=isCorrect4;this.isInSubnet=common2.isInSubnet;this.isHostInSubnet=common2.isHostInSubnet;this.address=address;
const subnet=constants.RE_SUBNET_STRING.exec(address);if(subnet){this.parsedSubnet=subnet[0].replace("/","");this.subnetMask=parseInt(this.parsedSubnet,10);this.
subnet=`/${this.subnetMask}`;if(this.subnetMask<0||this.subnetMask>constants.BITS){throw new address_error_1.AddressError("Invalid subnet mask.")}address=address.
replace(constants.RE_SUBNET_STRING,"")}const longest=constants.GROUPS*4-1;if(address.length>longest){throw new address_error_1.AddressError(`IPv4 addresses are \
at most ${longest} characters.`)}this.addressMinusSuffix=address;this.parsedAddress=this.parse(address)}static isValid(address){try{new _Address4(address);return true}catch{
return false}}parse(address){const groups=address.split(".");if(groups.some(group=>/^0\d/.test(group))){throw new address_error_1.AddressError("IPv4 addresses c\
an't have leading zeroes.")}if(!address.match(constants.RE_ADDRESS)){throw new address_error_1.AddressError("Invalid IPv4 address.")}return groups}correctForm(){
return this.parsedAddress.map(part=>parseInt(part,10)).join(".")}static fromAddressAndMask(address,mask){const bits=common2.prefixLengthFromMask(new _Address4(mask).
bigInt(),constants.BITS);return new _Address4(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){const wildcard=new _Address4(wildcardMask).
bigInt();const allOnes=(BigInt(1)<<BigInt(constants.BITS))-BigInt(1);const mask=wildcard^allOnes;const bits=common2.prefixLengthFromMask(mask,constants.BITS);return new _Address4(
`${address}/${bits}`)}static fromWildcard(input){const groups=input.split(".");if(groups.length!==constants.GROUPS){throw new address_error_1.AddressError("Wild\
card pattern must have 4 octets")}let firstWildcard=-1;for(let i=0;i<groups.length;i++){if(groups[i]==="*"){if(firstWildcard===-1){firstWildcard=i}}else if(firstWildcard!==
-1){throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)")}}const trailing=firstWildcard===-1?0:groups.
length-firstWildcard;const replaced=groups.map(g=>g==="*"?"0":g);const subnetBits=constants.BITS-trailing*8;return new _Address4(`${replaced.join(".")}/${subnetBits}`)}static fromHex(hex){
const stripped=hex.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(stripped)){throw new address_error_1.AddressError("IPv4 hex must be exactly 8 hex digits")}const groups=[];
for(let i=0;i<8;i+=2){groups.push(parseInt(stripped.slice(i,i+2),16))}return new _Address4(groups.join("."))}static fromInteger(integer){if(!Number.isInteger(integer)||
integer<0||integer>4294967295){throw new address_error_1.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1")}return _Address4.fromHex(integer.toString(
16).padStart(8,"0"))}static fromArpa(arpaFormAddress){const longest=constants.GROUPS*4-1+"/32".length+".in-addr.arpa.".length;if(arpaFormAddress.length>longest){
throw new address_error_1.AddressError(`in-addr.arpa names are at most ${longest} characters.`)}const leader=arpaFormAddress.replace(/(\.in-addr\.arpa)?\.?$/i,"");
const address=leader.split(".").reverse().join(".");return new _Address4(address)}toHex(){return this.parsedAddress.map(part=>common2.stringToPaddedHex(part)).join(
":")}toArray(){return this.parsedAddress.map(part=>parseInt(part,10))}toGroup6(){const output=[];let i;for(i=0;i<constants.GROUPS;i+=2){output.push(`${common2.stringToPaddedHex(
this.parsedAddress[i])}${common2.stringToPaddedHex(this.parsedAddress[i+1])}`)}return output.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(n=>common2.
stringToPaddedHex(n)).join("")}`)}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants.BITS-this.subnetMask)}`)}startAddress(){return _Address4.fromBigInt(
this._startAddress())}startAddressExclusive(){const adjust=BigInt("1");return _Address4.fromBigInt(this._startAddress()+adjust)}offset(n){return _Address4.fromBigInt(
common2.offsetBigInt(this.bigInt(),n,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return _Address4.fromBigInt(common2.offsetBigInt(this.
_endAddress(),1,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){return new _Address4(`${this.correctForm()}/${subnetMask}`)}_endAddress(){
return BigInt(`0b${this.mask()+"1".repeat(constants.BITS-this.subnetMask)}`)}endAddress(){return _Address4.fromBigInt(this._endAddress())}endAddressExclusive(){
const adjust=BigInt("1");return _Address4.fromBigInt(this._endAddress()-adjust)}subnetMaskAddress(){return _Address4.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"\
0".repeat(constants.BITS-this.subnetMask)}`))}wildcardMask(){return _Address4.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants.BITS-this.
subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.subnetMask}`}static fromBigInt(bigInt){if(bigInt<BigInt(0)||bigInt>BigInt(4294967295)){
throw new address_error_1.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1")}return _Address4.fromHex(bigInt.toString(16).padStart(8,"0"))}static fromByteArray(bytes){
common2.assertByteArray(bytes,4,"IPv4",0);return this.fromUnsignedByteArray(bytes)}static fromUnsignedByteArray(bytes){if(bytes.length!==4){throw new address_error_1.
AddressError("IPv4 addresses require exactly 4 bytes")}const address=bytes.join(".");return new _Address4(address)}mask(mask){if(mask===void 0){mask=this.subnetMask}
return this.getBitsBase2(0,mask)}getBitsBase2(start,end){return this.binaryZeroPad().slice(start,end)}reverseForm(options){if(!options){options={}}const reversed=this.
correctForm().split(".").reverse().join(".");if(options.omitSuffix){return reversed}return`${reversed}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(MULTICAST_V4)}isPrivate(){
return PRIVATE_V4.some(subnet=>this.isHostInSubnet(subnet))}isLoopback(){return this.isHostInSubnet(LOOPBACK_V4)}isLinkLocal(){return this.isHostInSubnet(LINK_LOCAL_V4)}isUnspecified(){
return this.isHostInSubnet(UNSPECIFIED_V4)}isBroadcast(){return this.isHostInSubnet(BROADCAST_V4)}isCGNAT(){return this.isHostInSubnet(CGNAT_V4)}isDocumentation(){
return DOCUMENTATION_V4.some(subnet=>this.isHostInSubnet(subnet))}isBenchmarking(){return this.isHostInSubnet(BENCHMARKING_V4)}isReserved(){return this.isHostInSubnet(
RESERVED_V4)}isGlobal(){return!this.isMulticast()&&common2.isGloballyReachable.call(this,SPECIAL_PURPOSE_V4)}binaryZeroPad(){if(this._binaryZeroPad===void 0){this.
_binaryZeroPad=this.bigInt().toString(2).padStart(constants.BITS,"0")}return this._binaryZeroPad}groupForV6(){const segments=this.parsedAddress;return this.correctForm().
replace(constants.RE_ADDRESS,`<span class="hover-group group-v4 group-6">${segments.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${segments.
slice(2,4).join(".")}</span>`)}};exports.Address4=Address4;var MULTICAST_V4=new Address4("224.0.0.0/4");var PRIVATE_V4=[new Address4("10.0.0.0/8"),new Address4(
"172.16.0.0/12"),new Address4("192.168.0.0/16")];var LOOPBACK_V4=new Address4("127.0.0.0/8");var LINK_LOCAL_V4=new Address4("169.254.0.0/16");var UNSPECIFIED_V4=new Address4(
"0.0.0.0/32");var BROADCAST_V4=new Address4("255.255.255.255/32");var CGNAT_V4=new Address4("100.64.0.0/10");var DOCUMENTATION_V4=[new Address4("192.0.2.0/24"),
new Address4("198.51.100.0/24"),new Address4("203.0.113.0/24")];var BENCHMARKING_V4=new Address4("198.18.0.0/15");var RESERVED_V4=new Address4("240.0.0.0/4");var SPECIAL_PURPOSE_V4=constants.
SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address4(cidr),reachable}))}});var require_constants3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v6/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.SPECIAL_PURPOSE=exports.RE_URL_WITH_PORT=exports.RE_URL=exports.RE_ZONE_STRING=exports.RE_SUBNET_STRING=exports.RE_BAD_ADDRESS=exports.RE_BAD_CHARACTERS=
exports.TYPES=exports.SCOPES=exports.GROUPS=exports.BITS=void 0;exports.BITS=128;exports.GROUPS=8;exports.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",
4:"Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"};exports.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2\
/128":"Multicast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05:\
:2/128":"Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"\
Multicast (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/\
128":"Multicast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents \
on this link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1\
:3/128":"Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"\
Link-local unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"\
Documentation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)",
"64:ff9b:1::/48":"NAT64 (local-use)"};exports.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi;exports.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;exports.RE_SUBNET_STRING=
/\/\d{1,3}(?=%|$)/;exports.RE_ZONE_STRING=/%.*$/;exports.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i;exports.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i;
exports.SPECIAL_PURPOSE=[["::1/128","Loopback Address",false],["::/128","Unspecified Address",false],["::ffff:0:0/96","IPv4-mapped Address",false],["64:ff9b::/9\
6","IPv4-IPv6 Translat.",true],["64:ff9b:1::/48","IPv4-IPv6 Translat.",false],["100::/64","Discard-Only Address Block",false],["100:0:0:1::/64","Dummy IPv6 Pref\
ix",false],["2001::/23","IETF Protocol Assignments",false],["2001::/32","TEREDO",false],["2001:1::1/128","Port Control Protocol Anycast",true],["2001:1::2/128",
"Traversal Using Relays around NAT Anycast",true],["2001:1::3/128","DNS-SD Service Registration Protocol Anycast",true],["2001:2::/48","Benchmarking",false],["2\
001:3::/32","AMT",true],["2001:4:112::/48","AS112-v6",true],["2001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",true],["2001:30::/\
28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",true],["2001:db8::/32","Documentation",false],["2002::/16","6to4",false],["2620:4f:8000::/48","Direct D\
elegation AS112 Service",true],["3fff::/20","Documentation",false],["5f00::/16","Segment Routing (SRv6) SIDs",false],["fc00::/7","Unique-Local",false],["fe80::/\
10","Link-Local Unicast",false]]}});var require_helpers=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v6/helpers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
escapeHtml=escapeHtml;exports.spanAllZeroes=spanAllZeroes;exports.spanAll=spanAll;exports.spanLeadingZeroes=spanLeadingZeroes;exports.simpleGroup=simpleGroup;function escapeHtml(s){
return s.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function spanAllZeroes(s){return escapeHtml(
s).replace(/(0+)/g,'<span class="zero">$1</span>')}function spanAll(s,offset=0){const letters=s.split("");return letters.map((n,i)=>`<span class="digit value-${escapeHtml(
n)} position-${i+offset}">${spanAllZeroes(n)}</span>`).join("")}function spanLeadingZeroesSimple(group){return escapeHtml(group).replace(/^(0+)/,'<span class="z\
ero">$1</span>')}function spanLeadingZeroes(address){const groups=address.split(":");return groups.map(g=>spanLeadingZeroesSimple(g)).join(":")}function simpleGroup(addressString,offset=0){
const groups=addressString.split(":");return groups.map((g,i)=>{if(/group-v4/.test(g)){return g}return`<span class="hover-group group-${i+offset}">${spanLeadingZeroesSimple(
g)}</span>`})}}});var require_regular_expressions=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(exports){"use strict";var __createBinding=exports&&exports.
__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=
m[k]}));var __setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=exports&&exports.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){
for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.
defineProperty(exports,"__esModule",{value:true});exports.ADDRESS_BOUNDARY=void 0;exports.groupPossibilities=groupPossibilities;exports.padGroup=padGroup;exports.
simpleRegularExpression=simpleRegularExpression;exports.possibleElisions=possibleElisions;var v6=__importStar(require_constants3());function groupPossibilities(possibilities){
return`(${possibilities.join("|")})`}function padGroup(group){if(group.length<4){return`0{0,${4-group.length}}${group}`}return group}exports.ADDRESS_BOUNDARY="[\
^A-Fa-f0-9:]";function simpleRegularExpression(groups){const zeroIndexes=[];groups.forEach((group,i)=>{const groupInteger=parseInt(group,16);if(groupInteger===0){
zeroIndexes.push(i)}});const possibilities=zeroIndexes.map(zeroIndex=>groups.map((group,i)=>{if(i===zeroIndex){const elision=i===0||i===v6.GROUPS-1?":":"";return groupPossibilities(
[padGroup(group),elision])}return padGroup(group)}).join(":"));possibilities.push(groups.map(padGroup).join(":"));return groupPossibilities(possibilities)}function possibleElisions(elidedGroups,moreLeft,moreRight){
const left=moreLeft?"":":";const right=moreRight?"":":";const possibilities=[];if(!moreLeft&&!moreRight){possibilities.push("::")}if(moreLeft&&moreRight){possibilities.
push("")}if(moreRight&&!moreLeft||!moreRight&&moreLeft){possibilities.push(":")}possibilities.push(`${left}(:0{1,4}){1,${elidedGroups-1}}`);possibilities.push(`\
(0{1,4}:){1,${elidedGroups-1}}${right}`);possibilities.push(`(0{1,4}:){${elidedGroups-1}}0{1,4}`);for(let groups=1;groups<elidedGroups-1;groups++){for(let position=1;position<
elidedGroups-groups;position++){possibilities.push(`(0{1,4}:){${position}}:(0{1,4}:){${elidedGroups-position-groups-1}}0{1,4}`)}}return groupPossibilities(possibilities)}}});var require_ipv6=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/ipv6.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){
if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,
get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&exports.__setModuleDefault||
(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&exports.__importStar||
function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))
__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.defineProperty(exports,"__esModule",{value:true});exports.Address6=void 0;var common2=__importStar(
require_common());var constants4=__importStar(require_constants2());var constants6=__importStar(require_constants3());var helpers=__importStar(require_helpers());
var ipv4_1=require_ipv4();var regular_expressions_1=require_regular_expressions();var address_error_1=require_address_error();var common_1=require_common();var isCorrect6=common2.
isCorrect(constants6.BITS);function assert(condition){if(!condition){throw new Error("Assertion failed.")}}function addCommas(number){const r=/(\d+)(\d{3})/;while(r.
test(number)){number=number.replace(r,"$1,$2")}return number}function spanLeadingZeroes4(n){n=n.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>\
$2');n=n.replace(/^(0{1,})(0)$/,'<span class="parse-error">$1</span>$2');return n}function compact(address,slice){const s1=[];const s2=[];let i;for(i=0;i<address.
length;i++){if(i<slice[0]){s1.push(address[i])}else if(i>slice[1]){s2.push(address[i])}}return s1.concat(["compact"]).concat(s2)}function paddedHex(octet){return parseInt(
octet,16).toString(16).padStart(4,"0")}function unsignByte(b){return b&255}var Address6=class _Address6{constructor(address,optionalGroups){this.addressMinusSuffix=
"";this.parsedSubnet="";this.subnet="/128";this.subnetMask=128;this.v4=false;this.zone="";this.isInSubnet=common2.isInSubnet;this.isHostInSubnet=common2.isHostInSubnet;
this.isCorrect=isCorrect6;if(optionalGroups===void 0){this.groups=constants6.GROUPS}else{this.groups=optionalGroups}this.address=address;const subnet=constants6.
RE_SUBNET_STRING.exec(address);if(subnet){this.parsedSubnet=subnet[0].replace("/","");this.subnetMask=parseInt(this.parsedSubnet,10);this.subnet=`/${this.subnetMask}`;
if(Number.isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>constants6.BITS){throw new address_error_1.AddressError("Invalid subnet mask.")}address=address.
replace(constants6.RE_SUBNET_STRING,"")}if(/\//.test(address)){throw new address_error_1.AddressError("Invalid subnet mask.")}const zoneStart=address.indexOf("%");
if(zoneStart!==-1&&/^.*$/.test(address.slice(zoneStart))){this.zone=address.slice(zoneStart);address=address.slice(0,zoneStart)}const longest=this.groups*5+5;if(address.
length>longest){throw new address_error_1.AddressError(`IPv6 addresses are at most ${longest} characters.`)}this.addressMinusSuffix=address;this.parsedAddress=this.
parse(this.addressMinusSuffix)}static isValid(address){try{new _Address6(address);return true}catch{return false}}static fromBigInt(bigInt){if(bigInt<BigInt(0)||
bigInt>(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1)){throw new address_error_1.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1")}const hex=bigInt.
toString(16).padStart(32,"0");const groups=[];for(let i=0;i<constants6.GROUPS;i++){groups.push(hex.slice(i*4,(i+1)*4))}return new _Address6(groups.join(":"))}static fromURL(url){
var _a;let host;let port=null;let result;let error;const stripped=url.replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");if(stripped.indexOf("[")!==-1&&stripped.indexOf("]:")!==
-1){error="failed to parse address with port";result=constants6.RE_URL_WITH_PORT.exec(stripped);if(result===null){return{error,address:null,port:null}}host=result[1];
port=result[2]}else{error="failed to parse address from URL";result=constants6.RE_URL.exec(stripped);if(result===null){return{error,address:null,port:null}}host=
(_a=result[1])!==null&&_a!==void 0?_a:result[2]}if(port){port=parseInt(port,10);if(port<0||port>65535){port=null}}else{port=null}let address;try{address=new _Address6(
host)}catch{return{error,address:null,port:null}}return{address,port}}static fromAddressAndMask(address,mask){const bits=common2.prefixLengthFromMask(new _Address6(
mask).bigInt(),constants6.BITS);return new _Address6(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){const wildcard=new _Address6(
wildcardMask).bigInt();const allOnes=(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1);const mask=wildcard^allOnes;const bits=common2.prefixLengthFromMask(mask,constants6.
BITS);return new _Address6(`${address}/${bits}`)}static fromWildcard(input){if(input.includes("%")||input.includes("/")){throw new address_error_1.AddressError(
"Wildcard pattern must not include a zone or CIDR suffix")}const halves=input.split("::");if(halves.length>2){throw new address_error_1.AddressError("Wildcard p\
attern cannot contain more than one '::'")}let groups;if(halves.length===2){const left=halves[0]===""?[]:halves[0].split(":");const right=halves[1]===""?[]:halves[1].
split(":");const remaining=constants6.GROUPS-left.length-right.length;if(remaining<1){throw new address_error_1.AddressError("Wildcard pattern with '::' has too\
 many groups")}groups=[...left,...new Array(remaining).fill("0"),...right]}else{groups=input.split(":")}if(groups.length!==constants6.GROUPS){throw new address_error_1.
AddressError("Wildcard pattern must have 8 groups")}let firstWildcard=-1;for(let i=0;i<groups.length;i++){if(groups[i]==="*"){if(firstWildcard===-1){firstWildcard=
i}}else if(firstWildcard!==-1){throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)")}}const trailing=firstWildcard===
-1?0:groups.length-firstWildcard;const replaced=groups.map(g=>g==="*"?"0":g);const subnetBits=constants6.BITS-trailing*16;return new _Address6(`${replaced.join(
":")}/${subnetBits}`)}static fromAddress4(address){const address4=new ipv4_1.Address4(address);const mask6=constants6.BITS-(constants4.BITS-address4.subnetMask);
return new _Address6(`::ffff:${address4.correctForm()}/${mask6}`)}static fromArpa(arpaFormAddress){const nibbles=arpaFormAddress.replace(/(\.ip6\.arpa)?\.?$/i,"");
if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(nibbles)){throw new address_error_1.AddressError("Invalid 'ip6.arpa' form.")}const reversed=nibbles.split(".").reverse();
const subnetMask=reversed.length*4;const hex=reversed.join("").padEnd(32,"0");const groups=[];for(let i=0;i<constants6.GROUPS;i++){groups.push(hex.slice(i*4,(i+
1)*4))}return new _Address6(`${groups.join(":")}/${subnetMask}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(mask=this.
subnetMask){return this.getBitsBase2(0,mask)}possibleSubnets(subnetSize=128){const availableBits=constants6.BITS-this.subnetMask;const subnetBits=Math.abs(subnetSize-
constants6.BITS);const subnetPowers=availableBits-subnetBits;if(subnetPowers<0){return"0"}return addCommas((BigInt("2")**BigInt(subnetPowers)).toString(10))}_startAddress(){
return BigInt(`0b${this.mask()+"0".repeat(constants6.BITS-this.subnetMask)}`)}startAddress(){return _Address6.fromBigInt(this._startAddress())}startAddressExclusive(){
const adjust=BigInt("1");return _Address6.fromBigInt(this._startAddress()+adjust)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(constants6.BITS-this.subnetMask)}`)}endAddress(){
return _Address6.fromBigInt(this._endAddress())}endAddressExclusive(){const adjust=BigInt("1");return _Address6.fromBigInt(this._endAddress()-adjust)}offset(n){
return _Address6.fromBigInt(common2.offsetBigInt(this.bigInt(),n,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}nextNetwork(){return _Address6.fromBigInt(
common2.offsetBigInt(this._endAddress(),1,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){return new _Address6(`${this.correctForm()}\
/${subnetMask}`)}subnetMaskAddress(){return _Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.BITS-this.subnetMask)}`))}wildcardMask(){
return _Address6.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().
correctForm()}/${this.subnetMask}`}getScope(){const type2=this.getType();if(type2==="Multicast"||type2.startsWith("Multicast ")){const scope=constants6.SCOPES[parseInt(
this.getBits(12,16).toString(10),10)];return scope||"Unknown"}if(type2==="Link-local unicast"||type2==="Loopback"){return"Link local"}if(type2==="Unspecified"){
return"Unknown"}return"Global"}getType(){for(let i=0;i<TYPE_SUBNETS.length;i++){const entry=TYPE_SUBNETS[i];if(this.isHostInSubnet(entry[0])){return entry[1]}}return"\
Global unicast"}getBits(start,end){return BigInt(`0b${this.getBitsBase2(start,end)}`)}getBitsBase2(start,end){return this.binaryZeroPad().slice(start,end)}getBitsBase16(start,end){
const length=end-start;if(length%4!==0){throw new Error("Length of bits to retrieve must be divisible by four")}return this.getBits(start,end).toString(16).padStart(
length/4,"0")}getBitsPastSubnet(){return this.getBitsBase2(this.subnetMask,constants6.BITS)}reverseForm(options){if(!options){options={}}const characters=Math.floor(
this.subnetMask/4);const reversed=this.canonicalForm().replace(/:/g,"").split("").slice(0,characters).reverse().join(".");if(characters>0){if(options.omitSuffix){
return reversed}return`${reversed}.ip6.arpa.`}if(options.omitSuffix){return""}return"ip6.arpa."}correctForm(){let i;let groups=[];let zeroCounter=0;const zeroes=[];
for(i=0;i<this.parsedAddress.length;i++){const value=parseInt(this.parsedAddress[i],16);if(value===0){zeroCounter++}if(value!==0&&zeroCounter>0){if(zeroCounter>
1){zeroes.push([i-zeroCounter,i-1])}zeroCounter=0}}if(zeroCounter>1){zeroes.push([this.parsedAddress.length-zeroCounter,this.parsedAddress.length-1])}const zeroLengths=zeroes.
map(n=>n[1]-n[0]+1);if(zeroes.length>0){const index2=zeroLengths.indexOf(Math.max(...zeroLengths));groups=compact(this.parsedAddress,zeroes[index2])}else{groups=
this.parsedAddress}for(i=0;i<groups.length;i++){if(groups[i]!=="compact"){groups[i]=parseInt(groups[i],16).toString(16)}}let correct=groups.join(":");correct=correct.
replace(/^compact$/,"::");correct=correct.replace(/(^compact)|(compact$)/,":");correct=correct.replace(/compact/,"");return correct}binaryZeroPad(){if(this._binaryZeroPad===
void 0){this._binaryZeroPad=this.bigInt().toString(2).padStart(constants6.BITS,"0")}return this._binaryZeroPad}parse4in6(address){if(address.indexOf(".")===-1){
return address}const groups=address.split(":");const lastGroup=groups.slice(-1)[0];const v4Octets=lastGroup.split(".");if(v4Octets.length===constants4.GROUPS&&v4Octets.
every(octet=>/^\d{1,3}$/.test(octet))){if(v4Octets.some(octet=>/^0\d/.test(octet))){const highlighted=v4Octets.map(spanLeadingZeroes4).join(".");const prefix=groups.
slice(0,-1).map(helpers.escapeHtml).join(":");const separator=groups.length>1?":":"";throw new address_error_1.AddressError("IPv4 addresses can't have leading z\
eroes.",`${prefix}${separator}${highlighted}`)}}const address4=lastGroup.match(constants4.RE_ADDRESS);if(address4){this.parsedAddress4=address4[0];const v4Suffix=this.
subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new ipv4_1.Address4(`${this.parsedAddress4}${v4Suffix}`);this.v4=true;groups[groups.length-1]=this.address4.
toGroup6();address=groups.join(":")}return address}parse(address){address=this.parse4in6(address);const badCharacters=address.match(constants6.RE_BAD_CHARACTERS);
if(badCharacters){throw new address_error_1.AddressError(`Bad character${badCharacters.length>1?"s":""} detected in address: ${badCharacters.join("")}`,address.
replace(constants6.RE_BAD_CHARACTERS,character=>`<span class="parse-error">${helpers.escapeHtml(character)}</span>`))}const badAddress=address.match(constants6.
RE_BAD_ADDRESS);if(badAddress){throw new address_error_1.AddressError(`Address failed regex: ${badAddress.join("")}`,address.replace(constants6.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'))}let groups=[];const halves=address.split("::");if(halves.length===2){let first=halves[0].split(":");let last=halves[1].split(
":");if(first.length===1&&first[0]===""){first=[]}if(last.length===1&&last[0]===""){last=[]}const remaining=this.groups-(first.length+last.length);if(!remaining){
throw new address_error_1.AddressError("Error parsing groups")}this.elidedGroups=remaining;this.elisionBegin=first.length;this.elisionEnd=first.length+this.elidedGroups;
groups=groups.concat(first);for(let i=0;i<remaining;i++){groups.push("0")}groups=groups.concat(last)}else if(halves.length===1){groups=address.split(":");this.elidedGroups=
0}else{throw new address_error_1.AddressError("Too many :: groups found")}groups=groups.map(group=>parseInt(group,16).toString(16));if(groups.length!==this.groups){
throw new address_error_1.AddressError("Incorrect number of groups found")}return groups}canonicalForm(){return this.parsedAddress.map(paddedHex).join(":")}decimal(){
return this.parsedAddress.map(n=>parseInt(n,16).toString(10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(paddedHex).join("")}`)}to4(){
const binary2=this.binaryZeroPad().split("");const hex=BigInt(`0b${binary2.slice(96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const v4Mask=this.
subnetMask-96;const groups=[];for(let i=0;i<8;i+=2){groups.push(parseInt(hex.slice(i,i+2),16))}return new ipv4_1.Address4(`${groups.join(".")}/${v4Mask}`)}return ipv4_1.
Address4.fromHex(hex)}to4in6(){const address4=this.to4();const address6=new _Address6(this.parsedAddress.slice(0,6).join(":"),6);const correct=address6.correctForm();
let infix="";if(!/:$/.test(correct)){infix=":"}return correct+infix+address4.correctForm()}inspectTeredo(){const prefix=this.getBitsBase16(0,32);const bitsForUdpPort=this.
getBits(80,96);const udpPort=(bitsForUdpPort^BigInt("0xffff")).toString();const server4=ipv4_1.Address4.fromHex(this.getBitsBase16(32,64));const bitsForClient4=this.
getBits(96,128);const client4=ipv4_1.Address4.fromHex((bitsForClient4^BigInt("0xffffffff")).toString(16).padStart(8,"0"));const flagsBase2=this.getBitsBase2(64,
80);const coneNat=(0,common_1.testBit)(flagsBase2,15);const reserved=(0,common_1.testBit)(flagsBase2,14);const groupIndividual=(0,common_1.testBit)(flagsBase2,8);
const universalLocal=(0,common_1.testBit)(flagsBase2,9);const nonce=BigInt(`0b${flagsBase2.slice(2,6)+flagsBase2.slice(8,16)}`).toString(10);return{prefix:`${prefix.
slice(0,4)}:${prefix.slice(4,8)}`,server4:server4.address,client4:client4.address,flags:flagsBase2,coneNat,microsoft:{reserved,universalLocal,groupIndividual,nonce},
udpPort}}inspect6to4(){const prefix=this.getBitsBase16(0,16);const gateway=ipv4_1.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:prefix.slice(0,4),gateway:gateway.
address}}to6to4(){if(!this.is4()){return null}const addr6to4=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new _Address6(
addr6to4)}static fromAddress4Nat64(address,prefix="64:ff9b::/96"){const v4=new ipv4_1.Address4(address);const prefix6=new _Address6(prefix);const pl=prefix6.subnetMask;
if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96){throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96")}const prefixBits=prefix6.
binaryZeroPad();const v4Bits=v4.binaryZeroPad();let bits;if(pl===96){bits=prefixBits.slice(0,96)+v4Bits}else{const beforeU=64-pl;bits=[prefixBits.slice(0,pl),v4Bits.
slice(0,beforeU),"00000000",v4Bits.slice(beforeU),"0".repeat(128-72-(32-beforeU))].join("")}const hex=BigInt(`0b${bits}`).toString(16).padStart(32,"0");const groups=[];
for(let i=0;i<8;i++){groups.push(hex.slice(i*4,(i+1)*4))}return new _Address6(groups.join(":"))}toAddress4Nat64(prefix="64:ff9b::/96"){const prefix6=new _Address6(
prefix);const pl=prefix6.subnetMask;if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96){throw new address_error_1.AddressError("NAT64 prefix length must be\
 32, 40, 48, 56, 64, or 96")}if(!this.isHostInSubnet(prefix6)){return null}const bits=this.binaryZeroPad();let v4Bits;if(pl===96){v4Bits=bits.slice(96,128)}else{
const beforeU=64-pl;v4Bits=bits.slice(pl,pl+beforeU)+bits.slice(72,72+(32-beforeU))}const octets=[];for(let i=0;i<4;i++){octets.push(parseInt(v4Bits.slice(i*8,(i+
1)*8),2).toString())}return new ipv4_1.Address4(octets.join("."))}toByteArray(){const value=this.bigInt().toString(16).padStart(constants6.BITS/4,"0");const bytes=[];
for(let i=0,length=value.length;i<length;i+=2){bytes.push(parseInt(value.substring(i,i+2),16))}return bytes}toUnsignedByteArray(){return this.toByteArray().map(
unsignByte)}static fromByteArray(bytes){common2.assertByteArray(bytes,16,"IPv6",-128);return this.fromUnsignedByteArray(bytes.map(unsignByte))}static fromUnsignedByteArray(bytes){
common2.assertByteArray(bytes,16,"IPv6",0);const BYTE_MAX=BigInt("256");let result=BigInt("0");let multiplier=BigInt("1");for(let i=bytes.length-1;i>=0;i--){result+=
multiplier*BigInt(bytes[i].toString(10));multiplier*=BYTE_MAX}return _Address6.fromBigInt(result)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const embedded=this.embeddedIPv4();if(embedded){return embedded.isLinkLocal()}return this.isHostInSubnet(LINK_LOCAL_SUBNET)}isMulticast(){const embedded=this.embeddedIPv4();
if(embedded){return embedded.isMulticast()}const type2=this.getType();return type2==="Multicast"||type2.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){
return this.isHostInSubnet(IPV4_MAPPED_SUBNET)}embeddedIPv4(){if(this.isMapped4()||this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)){return this.to4()}return null}isTeredo(){
return this.isHostInSubnet(TEREDO_SUBNET)}is6to4(){return this.isHostInSubnet(SIX_TO_FOUR_SUBNET)}isLoopback(){const embedded=this.embeddedIPv4();if(embedded){return embedded.
isLoopback()}return this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(ULA_SUBNET)}isPrivate(){const embedded=this.embeddedIPv4();if(embedded){return embedded.
isPrivate()}return this.isULA()||this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET)}isCGNAT(){const embedded=this.embeddedIPv4();if(embedded){return embedded.isCGNAT()}
return false}isBroadcast(){const embedded=this.embeddedIPv4();if(embedded){return embedded.isBroadcast()}return false}isUnspecified(){const embedded=this.embeddedIPv4();
if(embedded){return embedded.isUnspecified()}return this.getType()==="Unspecified"}isDocumentation(){return DOCUMENTATION_SUBNETS.some(subnet=>this.isHostInSubnet(
subnet))}isBenchmarking(){const embedded=this.embeddedIPv4();if(embedded){return embedded.isBenchmarking()}return this.isHostInSubnet(BENCHMARKING_SUBNET)}isGlobal(){
const embedded=this.embeddedIPv4();if(embedded){return embedded.isGlobal()}return this.isHostInSubnet(GLOBAL_UNICAST_SUBNET)&&common2.isGloballyReachable.call(this,
SPECIAL_PURPOSE_V6)}href(optionalPort){if(optionalPort===void 0){optionalPort=""}else{optionalPort=`:${optionalPort}`}return`http://[${this.correctForm()}]${optionalPort}\
/`}link(options){if(!options){options={}}if(options.className===void 0){options.className=""}if(options.prefix===void 0){options.prefix="/#address="}if(options.
v4===void 0){options.v4=false}let formFunction=this.correctForm;if(options.v4){formFunction=this.to4in6}const form=formFunction.call(this);const safeHref=helpers.
escapeHtml(`${options.prefix}${form}`);const safeForm=helpers.escapeHtml(form);if(options.className){const safeClass=helpers.escapeHtml(options.className);return`\
<a href="${safeHref}" class="${safeClass}">${safeForm}</a>`}return`<a href="${safeHref}">${safeForm}</a>`}group(){if(this.elidedGroups===0){return helpers.simpleGroup(
this.addressMinusSuffix).join(":")}assert(typeof this.elidedGroups==="number");assert(typeof this.elisionBegin==="number");const output=[];const[left,right]=this.
addressMinusSuffix.split("::");if(left.length){output.push(...helpers.simpleGroup(left))}else{output.push("")}const classes=["hover-group"];for(let i=this.elisionBegin;i<
this.elisionBegin+this.elidedGroups;i++){classes.push(`group-${i}`)}output.push(`<span class="${classes.join(" ")}"></span>`);if(right.length){output.push(...helpers.
simpleGroup(right,this.elisionEnd))}else{output.push("")}if(this.is4()){assert(this.address4 instanceof ipv4_1.Address4);output.pop();output.push(this.address4.
groupForV6())}return output.join(":")}regularExpressionString(substringSearch=false){let output=[];const address6=new _Address6(this.correctForm());if(address6.
elidedGroups===0){output.push((0,regular_expressions_1.simpleRegularExpression)(address6.parsedAddress))}else if(address6.elidedGroups===constants6.GROUPS){output.
push((0,regular_expressions_1.possibleElisions)(constants6.GROUPS))}else{const halves=address6.address.split("::");if(halves[0].length){output.push((0,regular_expressions_1.
simpleRegularExpression)(halves[0].split(":")))}assert(typeof address6.elidedGroups==="number");output.push((0,regular_expressions_1.possibleElisions)(address6.
elidedGroups,halves[0].length!==0,halves[1].length!==0));if(halves[1].length){output.push((0,regular_expressions_1.simpleRegularExpression)(halves[1].split(":")))}
output=[output.join(":")]}if(!substringSearch){output=["(?=^|",regular_expressions_1.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...output,")(?=[^\\w\\:]|",regular_expressions_1.
ADDRESS_BOUNDARY,"|$)"]}return output.join("")}regularExpression(substringSearch=false){return new RegExp(this.regularExpressionString(substringSearch),"i")}};exports.
Address6=Address6;var TYPE_SUBNETS=Object.keys(constants6.TYPES).map(subnet=>[new Address6(subnet),constants6.TYPES[subnet]]);var TEREDO_SUBNET=new Address6("20\
01::/32");var SIX_TO_FOUR_SUBNET=new Address6("2002::/16");var ULA_SUBNET=new Address6("fc00::/7");var LINK_LOCAL_SUBNET=new Address6("fe80::/10");var DOCUMENTATION_SUBNETS=[
new Address6("2001:db8::/32"),new Address6("3fff::/20")];var BENCHMARKING_SUBNET=new Address6("2001:2::/48");var GLOBAL_UNICAST_SUBNET=new Address6("2000::/3");
var SPECIAL_PURPOSE_V6=constants6.SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address6(cidr),reachable}));var IPV4_MAPPED_SUBNET=new Address6("::ffff:\
0:0/96");var NAT64_WELL_KNOWN_SUBNET=new Address6("64:ff9b::/96");var NAT64_LOCAL_USE_SUBNET=new Address6("64:ff9b:1::/48")}});var require_ip_address=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/ip-address.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){
desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&
exports.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.defineProperty(exports,"__esModule",{value:true});exports.v6=exports.
AddressError=exports.Address6=exports.Address4=void 0;var ipv4_1=require_ipv4();Object.defineProperty(exports,"Address4",{enumerable:true,get:function(){return ipv4_1.
Address4}});var ipv6_1=require_ipv6();Object.defineProperty(exports,"Address6",{enumerable:true,get:function(){return ipv6_1.Address6}});var address_error_1=require_address_error();
Object.defineProperty(exports,"AddressError",{enumerable:true,get:function(){return address_error_1.AddressError}});var helpers=__importStar(require_helpers());
exports.v6={helpers}}});var require_helpers2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks/build/common/helpers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
validateSocksClientOptions=validateSocksClientOptions;exports.validateSocksClientChainOptions=validateSocksClientChainOptions;exports.ipv4ToInt32=ipv4ToInt32;exports.
int32ToIpv4=int32ToIpv4;exports.ipToBuffer=ipToBuffer;var util_1=require_util2();var constants_1=require_constants();var stream=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_stream */ .z7)();var ip_address_1=require_ip_address();
var net2=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_net */ .g5)();function validateSocksClientOptions(options,acceptedCommands=["connect","bind","associate"]){if(!constants_1.SocksCommand[options.command]){
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommand,options)}if(acceptedCommands.indexOf(options.command)===-1){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksCommandForOperation,options)}if(!isValidSocksRemoteHost(options.destination)){throw new util_1.SocksClientError(constants_1.ERRORS.
InvalidSocksClientOptionsDestination,options)}if(!isValidSocksProxy(options.proxy)){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy,
options)}validateCustomProxyAuth(options.proxy,options);if(options.timeout&&!isValidTimeoutValue(options.timeout)){throw new util_1.SocksClientError(constants_1.
ERRORS.InvalidSocksClientOptionsTimeout,options)}if(options.existing_socket&&!(options.existing_socket instanceof stream.Duplex)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket,options)}}function validateSocksClientChainOptions(options){if(options.command!=="connect"){throw new util_1.
SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain,options)}if(!isValidSocksRemoteHost(options.destination)){throw new util_1.SocksClientError(constants_1.
ERRORS.InvalidSocksClientOptionsDestination,options)}if(!(options.proxies&&Array.isArray(options.proxies)&&options.proxies.length>=2)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength,options)}options.proxies.forEach(proxy=>{if(!isValidSocksProxy(proxy)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsProxy,options)}validateCustomProxyAuth(proxy,options)});if(options.timeout&&!isValidTimeoutValue(options.timeout)){throw new util_1.
SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,options)}}function validateCustomProxyAuth(proxy,options){if(proxy.custom_auth_method!==void 0){
if(proxy.custom_auth_method<constants_1.SOCKS5_CUSTOM_AUTH_START||proxy.custom_auth_method>constants_1.SOCKS5_CUSTOM_AUTH_END){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange,options)}if(proxy.custom_auth_request_handler===void 0||typeof proxy.custom_auth_request_handler!=="\
function"){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}if(proxy.custom_auth_response_size===void 0){
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}if(proxy.custom_auth_response_handler===void 0||typeof proxy.
custom_auth_response_handler!=="function"){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}}}function isValidSocksRemoteHost(remoteHost){
return remoteHost&&typeof remoteHost.host==="string"&&Buffer.byteLength(remoteHost.host)<256&&typeof remoteHost.port==="number"&&remoteHost.port>=0&&remoteHost.
port<=65535}function isValidSocksProxy(proxy){return proxy&&(typeof proxy.host==="string"||typeof proxy.ipaddress==="string")&&typeof proxy.port==="number"&&proxy.
port>=0&&proxy.port<=65535&&(proxy.type===4||proxy.type===5)}function isValidTimeoutValue(value){return typeof value==="number"&&value>0}function ipv4ToInt32(ip){
const address=new ip_address_1.Address4(ip);return address.toArray().reduce((acc,part)=>(acc<<8)+part,0)>>>0}function int32ToIpv4(int32){const octet1=int32>>>24&
255;const octet2=int32>>>16&255;const octet3=int32>>>8&255;const octet4=int32&255;return[octet1,octet2,octet3,octet4].join(".")}function ipToBuffer(ip){if(net2.
isIPv4(ip)){const address=new ip_address_1.Address4(ip);return Buffer.from(address.toArray())}else if(net2.isIPv6(ip)){const address=new ip_address_1.Address6(ip);
return Buffer.from(address.canonicalForm().split(":").map(segment=>segment.padStart(4,"0")).join(""),"hex")}else{throw new Error("Invalid IP address format")}}}});var require_receivebuffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks/build/common/receivebuffer.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.ReceiveBuffer=void 0;var ReceiveBuffer=class{constructor(size=4096){this.buffer=Buffer.allocUnsafe(size);this.offset=0;this.originalSize=size}get length(){
return this.offset}append(data){if(!Buffer.isBuffer(data)){throw new Error("Attempted to append a non-buffer instance to ReceiveBuffer.")}if(this.offset+data.length>=
this.buffer.length){const tmp=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.buffer.length+data.length));tmp.copy(
this.buffer)}data.copy(this.buffer,this.offset);return this.offset+=data.length}peek(length){if(length>this.offset){throw new Error("Attempted to read beyond th\
e bounds of the managed internal data.")}return this.buffer.slice(0,length)}get(length){if(length>this.offset){throw new Error("Attempted to read beyond the bou\
nds of the managed internal data.")}const value=Buffer.allocUnsafe(length);this.buffer.slice(0,length).copy(value);this.buffer.copyWithin(0,length,length+this.offset-
length);this.offset-=length;return value}};exports.ReceiveBuffer=ReceiveBuffer}});var require_socksclient=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks/build/client/socksclient.js"(exports){"use strict";var __awaiter=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e2){reject(e2)}}function rejected(value){try{step(generator["throw"](value))}catch(e2){reject(e2)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports,"__esModule",{value:true});exports.SocksClientError=exports.SocksClient=void 0;var events_1=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_events */ .YP)();var net2=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_net */ .g5)();var smart_buffer_1=require_smartbuffer();
var constants_1=require_constants();var helpers_1=require_helpers2();var receivebuffer_1=require_receivebuffer();var util_1=require_util2();Object.defineProperty(
exports,"SocksClientError",{enumerable:true,get:function(){return util_1.SocksClientError}});var ip_address_1=require_ip_address();var SocksClient=class _SocksClient extends events_1.
EventEmitter{constructor(options){super();this.options=Object.assign({},options);(0,helpers_1.validateSocksClientOptions)(options);this.setState(constants_1.SocksClientState.
Created)}static createConnection(options,callback){return new Promise((resolve,reject)=>{try{(0,helpers_1.validateSocksClientOptions)(options,["connect"])}catch(err){
if(typeof callback==="function"){callback(err);return resolve(err)}else{return reject(err)}}const client=new _SocksClient(options);client.connect(options.existing_socket);
client.once("established",info=>{client.removeAllListeners();if(typeof callback==="function"){callback(null,info);resolve(info)}else{resolve(info)}});client.once(
"error",err=>{client.removeAllListeners();if(typeof callback==="function"){callback(err);resolve(err)}else{reject(err)}})})}static createConnectionChain(options,callback){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){try{(0,helpers_1.validateSocksClientChainOptions)(options)}catch(err){if(typeof callback===
"function"){callback(err);return resolve(err)}else{return reject(err)}}if(options.randomizeChain){(0,util_1.shuffleArray)(options.proxies)}try{let sock;for(let i=0;i<
options.proxies.length;i++){const nextProxy=options.proxies[i];const nextDestination=i===options.proxies.length-1?options.destination:{host:options.proxies[i+1].
host||options.proxies[i+1].ipaddress,port:options.proxies[i+1].port};const result=yield _SocksClient.createConnection({command:"connect",proxy:nextProxy,destination:nextDestination,
existing_socket:sock});sock=sock||result.socket}if(typeof callback==="function"){callback(null,{socket:sock});resolve({socket:sock})}else{resolve({socket:sock})}}catch(err){
if(typeof callback==="function"){callback(err);resolve(err)}else{reject(err)}}}))}static createUDPFrame(options){const buff=new smart_buffer_1.SmartBuffer;buff.
writeUInt16BE(0);buff.writeUInt8(options.frameNumber||0);if(net2.isIPv4(options.remoteHost.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv4);buff.writeUInt32BE(
(0,helpers_1.ipv4ToInt32)(options.remoteHost.host))}else if(net2.isIPv6(options.remoteHost.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv6);buff.writeBuffer(
(0,helpers_1.ipToBuffer)(options.remoteHost.host))}else{buff.writeUInt8(constants_1.Socks5HostType.Hostname);buff.writeUInt8(Buffer.byteLength(options.remoteHost.
host));buff.writeString(options.remoteHost.host)}buff.writeUInt16BE(options.remoteHost.port);buff.writeBuffer(options.data);return buff.toBuffer()}static parseUDPFrame(data){
const buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;const frameNumber=buff.readUInt8();const hostType=buff.readUInt8();let remoteHost;if(hostType===
constants_1.Socks5HostType.IPv4){remoteHost=(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())}else if(hostType===constants_1.Socks5HostType.IPv6){remoteHost=ip_address_1.
Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm()}else{remoteHost=buff.readString(buff.readUInt8())}const remotePort=buff.readUInt16BE();return{
frameNumber,remoteHost:{host:remoteHost,port:remotePort},data:buff.readBuffer()}}setState(newState){if(this.state!==constants_1.SocksClientState.Error){this.state=
newState}}connect(existingSocket){this.onDataReceived=data=>this.onDataReceivedHandler(data);this.onClose=()=>this.onCloseHandler();this.onError=err=>this.onErrorHandler(
err);this.onConnect=()=>this.onConnectHandler();const timer=setTimeout(()=>this.onEstablishedTimeout(),this.options.timeout||constants_1.DEFAULT_TIMEOUT);if(timer.
unref&&typeof timer.unref==="function"){timer.unref()}if(existingSocket){this.socket=existingSocket}else{this.socket=new net2.Socket}this.socket.once("close",this.
onClose);this.socket.once("error",this.onError);this.socket.once("connect",this.onConnect);this.socket.on("data",this.onDataReceived);this.setState(constants_1.
SocksClientState.Connecting);this.receiveBuffer=new receivebuffer_1.ReceiveBuffer;if(existingSocket){this.socket.emit("connect")}else{this.socket.connect(this.getSocketOptions());
if(this.options.set_tcp_nodelay!==void 0&&this.options.set_tcp_nodelay!==null){this.socket.setNoDelay(!!this.options.set_tcp_nodelay)}}this.prependOnceListener(
"established",info=>{setImmediate(()=>{if(this.receiveBuffer.length>0){const excessData=this.receiveBuffer.get(this.receiveBuffer.length);info.socket.emit("data",
excessData)}info.socket.resume()})})}getSocketOptions(){return Object.assign(Object.assign({},this.options.socket_options),{host:this.options.proxy.host||this.options.
proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){if(this.state!==constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.
BoundWaitingForConnection){this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut)}}onConnectHandler(){this.setState(constants_1.SocksClientState.Connected);
if(this.options.proxy.type===4){this.sendSocks4InitialHandshake()}else{this.sendSocks5InitialHandshake()}this.setState(constants_1.SocksClientState.SentInitialHandshake)}onDataReceivedHandler(data){
this.receiveBuffer.append(data);this.processData()}processData(){while(this.state!==constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.
Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize){if(this.state===constants_1.SocksClientState.SentInitialHandshake){if(this.options.proxy.type===
4){this.handleSocks4FinalHandshakeResponse()}else{this.handleInitialSocks5HandshakeResponse()}}else if(this.state===constants_1.SocksClientState.SentAuthentication){
this.handleInitialSocks5AuthenticationHandshakeResponse()}else if(this.state===constants_1.SocksClientState.SentFinalHandshake){this.handleSocks5FinalHandshakeResponse()}else if(this.
state===constants_1.SocksClientState.BoundWaitingForConnection){if(this.options.proxy.type===4){this.handleSocks4IncomingConnectionResponse()}else{this.handleSocks5IncomingConnectionResponse()}}else{
this.closeSocket(constants_1.ERRORS.InternalError);break}}}onCloseHandler(){this.closeSocket(constants_1.ERRORS.SocketClosed)}onErrorHandler(err){this.closeSocket(
err.message)}removeInternalSocketHandlers(){this.socket.pause();this.socket.removeListener("data",this.onDataReceived);this.socket.removeListener("close",this.onClose);
this.socket.removeListener("error",this.onError);this.socket.removeListener("connect",this.onConnect)}closeSocket(err){if(this.state!==constants_1.SocksClientState.
Error){this.setState(constants_1.SocksClientState.Error);this.socket.destroy();this.removeInternalSocketHandlers();this.emit("error",new util_1.SocksClientError(
err,this.options))}}sendSocks4InitialHandshake(){const userId=this.options.proxy.userId||"";const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(4);buff.writeUInt8(
constants_1.SocksCommand[this.options.command]);buff.writeUInt16BE(this.options.destination.port);if(net2.isIPv4(this.options.destination.host)){buff.writeBuffer(
(0,helpers_1.ipToBuffer)(this.options.destination.host));buff.writeStringNT(userId)}else{buff.writeUInt8(0);buff.writeUInt8(0);buff.writeUInt8(0);buff.writeUInt8(
1);buff.writeStringNT(userId);buff.writeStringNT(this.options.destination.host)}this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks4Response;
this.socket.write(buff.toBuffer())}handleSocks4FinalHandshakeResponse(){const data=this.receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.Granted){this.
closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.Socks4Response[data[1]]})`)}else{if(constants_1.SocksCommand[this.options.command]===
constants_1.SocksCommand.bind){const buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;const remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.
int32ToIpv4)(buff.readUInt32BE())};if(remoteHost.host==="0.0.0.0"){remoteHost.host=this.options.proxy.ipaddress}this.setState(constants_1.SocksClientState.BoundWaitingForConnection);
this.emit("bound",{remoteHost,socket:this.socket})}else{this.setState(constants_1.SocksClientState.Established);this.removeInternalSocketHandlers();this.emit("e\
stablished",{socket:this.socket})}}}handleSocks4IncomingConnectionResponse(){const data=this.receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.Granted){
this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.Socks4Response[data[1]]})`)}else{const buff=smart_buffer_1.SmartBuffer.
fromBuffer(data);buff.readOffset=2;const remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())};this.setState(constants_1.SocksClientState.
Established);this.removeInternalSocketHandlers();this.emit("established",{remoteHost,socket:this.socket})}}sendSocks5InitialHandshake(){const buff=new smart_buffer_1.
SmartBuffer;const supportedAuthMethods=[constants_1.Socks5Auth.NoAuth];if(this.options.proxy.userId||this.options.proxy.password){supportedAuthMethods.push(constants_1.
Socks5Auth.UserPass)}if(this.options.proxy.custom_auth_method!==void 0){supportedAuthMethods.push(this.options.proxy.custom_auth_method)}buff.writeUInt8(5);buff.
writeUInt8(supportedAuthMethods.length);for(const authMethod of supportedAuthMethods){buff.writeUInt8(authMethod)}this.nextRequiredPacketBufferSize=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse;this.socket.write(buff.toBuffer());this.setState(constants_1.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){
const data=this.receiveBuffer.get(2);if(data[0]!==5){this.closeSocket(constants_1.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion)}else if(data[1]===constants_1.
SOCKS5_NO_ACCEPTABLE_AUTH){this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType)}else{if(data[1]===constants_1.Socks5Auth.NoAuth){
this.socks5ChosenAuthType=constants_1.Socks5Auth.NoAuth;this.sendSocks5CommandRequest()}else if(data[1]===constants_1.Socks5Auth.UserPass){this.socks5ChosenAuthType=
constants_1.Socks5Auth.UserPass;this.sendSocks5UserPassAuthentication()}else if(data[1]===this.options.proxy.custom_auth_method){this.socks5ChosenAuthType=this.
options.proxy.custom_auth_method;this.sendSocks5CustomAuthentication()}else{this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}}}sendSocks5UserPassAuthentication(){
const userId=this.options.proxy.userId||"";const password=this.options.proxy.password||"";const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(1);buff.writeUInt8(
Buffer.byteLength(userId));buff.writeString(userId);buff.writeUInt8(Buffer.byteLength(password));buff.writeString(password);this.nextRequiredPacketBufferSize=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse;this.socket.write(buff.toBuffer());this.setState(constants_1.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){
return __awaiter(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.custom_auth_response_size;this.socket.write(yield this.options.
proxy.custom_auth_request_handler());this.setState(constants_1.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(data){return __awaiter(
this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(data)})}handleSocks5AuthenticationNoAuthHandshakeResponse(data){return __awaiter(
this,void 0,void 0,function*(){return data[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(data){return __awaiter(this,void 0,void 0,function*(){return data[1]===
0})}handleInitialSocks5AuthenticationHandshakeResponse(){return __awaiter(this,void 0,void 0,function*(){this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);
let authResult=false;if(this.socks5ChosenAuthType===constants_1.Socks5Auth.NoAuth){authResult=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.
receiveBuffer.get(2))}else if(this.socks5ChosenAuthType===constants_1.Socks5Auth.UserPass){authResult=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2))}else if(this.socks5ChosenAuthType===this.options.proxy.custom_auth_method){authResult=yield this.handleSocks5CustomAuthHandshakeResponse(
this.receiveBuffer.get(this.options.proxy.custom_auth_response_size))}if(!authResult){this.closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed)}else{this.
sendSocks5CommandRequest()}})}sendSocks5CommandRequest(){const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(5);buff.writeUInt8(constants_1.SocksCommand[this.
options.command]);buff.writeUInt8(0);if(net2.isIPv4(this.options.destination.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv4);buff.writeBuffer((0,helpers_1.
ipToBuffer)(this.options.destination.host))}else if(net2.isIPv6(this.options.destination.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv6);buff.writeBuffer(
(0,helpers_1.ipToBuffer)(this.options.destination.host))}else{buff.writeUInt8(constants_1.Socks5HostType.Hostname);buff.writeUInt8(this.options.destination.host.
length);buff.writeString(this.options.destination.host)}buff.writeUInt16BE(this.options.destination.port);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseHeader;this.socket.write(buff.toBuffer());this.setState(constants_1.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const header=this.
receiveBuffer.peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.Granted){this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected}\
 - ${constants_1.Socks5Response[header[1]]}`)}else{const addressType=header[3];let remoteHost;let buff;if(addressType===constants_1.Socks5HostType.IPv4){const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.
SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()};if(remoteHost.
host==="0.0.0.0"){remoteHost.host=this.options.proxy.ipaddress}}else if(addressType===constants_1.Socks5HostType.Hostname){const hostLength=header[4];const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=
smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));remoteHost={host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===
constants_1.Socks5HostType.IPv6){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=
dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:ip_address_1.Address6.fromByteArray(Array.
from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}this.setState(constants_1.SocksClientState.ReceivedFinalResponse);if(constants_1.SocksCommand[this.
options.command]===constants_1.SocksCommand.connect){this.setState(constants_1.SocksClientState.Established);this.removeInternalSocketHandlers();this.emit("esta\
blished",{remoteHost,socket:this.socket})}else if(constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.bind){this.setState(constants_1.SocksClientState.
BoundWaitingForConnection);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;this.emit("bound",{remoteHost,socket:this.
socket})}else if(constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.associate){this.setState(constants_1.SocksClientState.Established);this.
removeInternalSocketHandlers();this.emit("established",{remoteHost,socket:this.socket})}}}handleSocks5IncomingConnectionResponse(){const header=this.receiveBuffer.
peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.Granted){this.closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${constants_1.
Socks5Response[header[1]]}`)}else{const addressType=header[3];let remoteHost;let buff;if(addressType===constants_1.Socks5HostType.IPv4){const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.
SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()};if(remoteHost.
host==="0.0.0.0"){remoteHost.host=this.options.proxy.ipaddress}}else if(addressType===constants_1.Socks5HostType.Hostname){const hostLength=header[4];const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=
smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));remoteHost={host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===
constants_1.Socks5HostType.IPv6){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=
dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:ip_address_1.Address6.fromByteArray(Array.
from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}this.setState(constants_1.SocksClientState.Established);this.removeInternalSocketHandlers();
this.emit("established",{remoteHost,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}};exports.SocksClient=SocksClient}});var require_build=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks/build/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){
if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,
get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __exportStar=exports&&exports.__exportStar||
function(m,exports2){for(var p in m)if(p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p))__createBinding(exports2,m,p)};Object.defineProperty(exports,
"__esModule",{value:true});__exportStar(require_socksclient(),exports)}});var require_https=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"required-builtin:https"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:https")}});var require_helpers3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/agent-base/dist/helpers.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc=
{enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&
exports.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.defineProperty(exports,"__esModule",{value:true});exports.req=
exports.json=exports.toBuffer=void 0;var http3=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_http */ .n5)());var https3=__importStar(require_https());async function toBuffer(stream){let length=0;
const chunks=[];for await(const chunk of stream){length+=chunk.length;chunks.push(chunk)}return Buffer.concat(chunks,length)}exports.toBuffer=toBuffer;async function json2(stream){
const buf2=await toBuffer(stream);const str2=buf2.toString("utf8");try{return JSON.parse(str2)}catch(_err){const err=_err;err.message+=` (input: ${str2})`;throw err}}
exports.json=json2;function req(url,opts={}){const href=typeof url==="string"?url:url.href;const req2=(href.startsWith("https:")?https3:http3).request(url,opts);
const promise=new Promise((resolve,reject)=>{req2.once("response",resolve).once("error",reject).end()});req2.then=promise.then.bind(promise);return req2}exports.
req=req}});var require_dist=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/agent-base/dist/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc=
{enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&
exports.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};var __exportStar=exports&&exports.__exportStar||function(m,exports2){
for(var p in m)if(p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p))__createBinding(exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:true});
exports.Agent=void 0;var net2=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_net */ .g5)());var http3=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_http */ .n5)());var https_1=require_https();__exportStar(require_helpers3(),exports);
var INTERNAL=Symbol("AgentBaseInternalState");var Agent=class extends http3.Agent{constructor(opts){super(opts);this[INTERNAL]={}}isSecureEndpoint(options){if(options){
if(typeof options.secureEndpoint==="boolean"){return options.secureEndpoint}if(typeof options.protocol==="string"){return options.protocol==="https:"}}const{stack}=new Error;
if(typeof stack!=="string")return false;return stack.split("\n").some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.
maxSockets===Infinity&&this.maxTotalSockets===Infinity){return null}if(!this.sockets[name]){this.sockets[name]=[]}const fakeSocket=new net2.Socket({writable:false});
this.sockets[name].push(fakeSocket);this.totalSocketCount++;return fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||socket===null){return}const sockets=this.
sockets[name];const index2=sockets.indexOf(socket);if(index2!==-1){sockets.splice(index2,1);this.totalSocketCount--;if(sockets.length===0){delete this.sockets[name]}}}getName(options){
const secureEndpoint=this.isSecureEndpoint(options);if(secureEndpoint){return https_1.Agent.prototype.getName.call(this,options)}return super.getName(options)}createSocket(req,options,cb){
const connectOpts={...options,secureEndpoint:this.isSecureEndpoint(options)};const name=this.getName(connectOpts);const fakeSocket=this.incrementSockets(name);Promise.
resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{this.decrementSockets(name,fakeSocket);if(socket instanceof http3.Agent){try{return socket.addRequest(
req,connectOpts)}catch(err){return cb(err)}}this[INTERNAL].currentSocket=socket;super.createSocket(req,options,cb)},err=>{this.decrementSockets(name,fakeSocket);
cb(err)})}createConnection(){const socket=this[INTERNAL].currentSocket;this[INTERNAL].currentSocket=void 0;if(!socket){throw new Error("No socket was returned i\
n the `connect()` function")}return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){if(this[INTERNAL]){
this[INTERNAL].defaultPort=v}}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){if(this[INTERNAL]){this[INTERNAL].
protocol=v}}};exports.Agent=Agent}});var require_ms=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/ms/index.js"(exports,module){var s=1e3;var m=s*60;var h=m*60;var d=h*24;var w=d*7;var y=d*365.25;module.exports=function(val,options){
options=options||{};var type2=typeof val;if(type2==="string"&&val.length>0){return parse2(val)}else if(type2==="number"&&isFinite(val)){return options.long?fmtLong(
val):fmtShort(val)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse2(str2){str2=String(str2);if(str2.
length>100){return}var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str2);if(!match){return}var n=parseFloat(match[1]);var type2=(match[2]||"ms").toLowerCase();switch(type2){case"years":case"year":case"yrs":case"yr":case"y":
return n*y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"m\
inutes":case"minute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisec\
ond":case"msecs":case"msec":case"ms":return n;default:return void 0}}function fmtShort(ms){var msAbs=Math.abs(ms);if(msAbs>=d){return Math.round(ms/d)+"d"}if(msAbs>=
h){return Math.round(ms/h)+"h"}if(msAbs>=m){return Math.round(ms/m)+"m"}if(msAbs>=s){return Math.round(ms/s)+"s"}return ms+"ms"}function fmtLong(ms){var msAbs=Math.
abs(ms);if(msAbs>=d){return plural(ms,msAbs,d,"day")}if(msAbs>=h){return plural(ms,msAbs,h,"hour")}if(msAbs>=m){return plural(ms,msAbs,m,"minute")}if(msAbs>=s){
return plural(ms,msAbs,s,"second")}return ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}});var require_common2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/debug/src/common.js"(exports,module){function setup(env){createDebug.debug=createDebug;createDebug.default=createDebug;
createDebug.coerce=coerce;createDebug.disable=disable;createDebug.enable=enable;createDebug.enabled=enabled;createDebug.humanize=require_ms();createDebug.destroy=
destroy;Object.keys(env).forEach(key=>{createDebug[key]=env[key]});createDebug.names=[];createDebug.skips=[];createDebug.formatters={};function selectColor(namespace){
let hash=0;for(let i=0;i<namespace.length;i++){hash=(hash<<5)-hash+namespace.charCodeAt(i);hash|=0}return createDebug.colors[Math.abs(hash)%createDebug.colors.length]}
createDebug.selectColor=selectColor;function createDebug(namespace){let prevTime;let enableOverride=null;let namespacesCache;let enabledCache;function debug(...args){
if(!debug.enabled){return}const self=debug;const curr=Number(new Date);const ms=curr-(prevTime||curr);self.diff=ms;self.prev=prevTime;self.curr=curr;prevTime=curr;
args[0]=createDebug.coerce(args[0]);if(typeof args[0]!=="string"){args.unshift("%O")}let index2=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match===
"%%"){return"%"}index2++;const formatter=createDebug.formatters[format];if(typeof formatter==="function"){const val=args[index2];match=formatter.call(self,val);
args.splice(index2,1);index2--}return match});createDebug.formatArgs.call(self,args);const logFn=self.log||createDebug.log;logFn.apply(self,args)}debug.namespace=
namespace;debug.useColors=createDebug.useColors();debug.color=createDebug.selectColor(namespace);debug.extend=extend;debug.destroy=createDebug.destroy;Object.defineProperty(
debug,"enabled",{enumerable:true,configurable:false,get:()=>{if(enableOverride!==null){return enableOverride}if(namespacesCache!==createDebug.namespaces){namespacesCache=
createDebug.namespaces;enabledCache=createDebug.enabled(namespace)}return enabledCache},set:v=>{enableOverride=v}});if(typeof createDebug.init==="function"){createDebug.
init(debug)}return debug}function extend(namespace,delimiter2){const newDebug=createDebug(this.namespace+(typeof delimiter2==="undefined"?":":delimiter2)+namespace);
newDebug.log=this.log;return newDebug}function enable(namespaces){createDebug.save(namespaces);createDebug.namespaces=namespaces;createDebug.names=[];createDebug.
skips=[];const split=(typeof namespaces==="string"?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const ns of split){if(ns[0]==="-"){createDebug.
skips.push(ns.slice(1))}else{createDebug.names.push(ns)}}}function matchesTemplate(search,template){let searchIndex=0;let templateIndex=0;let starIndex=-1;let matchIndex=0;
while(searchIndex<search.length){if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||template[templateIndex]==="*")){if(template[templateIndex]===
"*"){starIndex=templateIndex;matchIndex=searchIndex;templateIndex++}else{searchIndex++;templateIndex++}}else if(starIndex!==-1){templateIndex=starIndex+1;matchIndex++;
searchIndex=matchIndex}else{return false}}while(templateIndex<template.length&&template[templateIndex]==="*"){templateIndex++}return templateIndex===template.length}
function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");createDebug.enable("");return namespaces}
function enabled(name){for(const skip of createDebug.skips){if(matchesTemplate(name,skip)){return false}}for(const ns of createDebug.names){if(matchesTemplate(name,
ns)){return true}}return false}function coerce(val){if(val instanceof Error){return val.stack||val.message}return val}function destroy(){console.warn("Instance \
method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}createDebug.enable(createDebug.load());
return createDebug}module.exports=setup}});var require_browser=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/debug/src/browser.js"(exports,module){exports.formatArgs=formatArgs;exports.save=save;exports.load=load2;exports.useColors=
useColors;exports.storage=localstorage();exports.destroy=(()=>{let warned=false;return()=>{if(!warned){warned=true;console.warn("Instance method `debug.destroy(\
)` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}}})();exports.colors=["#0000CC","#0000FF","#0033CC","#0\
033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3\
366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9\
900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#C\
C33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#F\
F3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window!=="undefined"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs)){return true}if(typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)){
return false}let m;return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||
typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.
userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+
(this.useColors?"%c ":" ")+"+"+module.exports.humanize(this.diff);if(!this.useColors){return}const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index2=0;
let lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{if(match==="%%"){return}index2++;if(match==="%c"){lastC=index2}});args.splice(lastC,0,c)}exports.log=console.debug||
console.log||(()=>{});function save(namespaces){try{if(namespaces){exports.storage.setItem("debug",namespaces)}else{exports.storage.removeItem("debug")}}catch(error){}}
function load2(){let r;try{r=exports.storage.getItem("debug")||exports.storage.getItem("DEBUG")}catch(error){}if(!r&&typeof process!=="undefined"&&"env"in process){
r=process.env.DEBUG}return r}function localstorage(){try{return localStorage}catch(error){}}module.exports=require_common2()(exports);var{formatters}=module.exports;
formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}});var require_tty=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"required-builtin:tty"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:tty")}});var require_os=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"required-builtin:os"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .require_of_node_exports */ .VY)).requireOfNode("no\
de:os")}});var require_has_flag=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/has-flag/index.js"(exports,module){"use strict";module.exports=(flag,argv=process.argv)=>{const prefix=flag.startsWith(
"-")?"":flag.length===1?"-":"--";const position=argv.indexOf(prefix+flag);const terminatorPosition=argv.indexOf("--");return position!==-1&&(terminatorPosition===
-1||position<terminatorPosition)}}});var require_supports_color=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/supports-color/index.js"(exports,module){"use strict";var os=require_os();var tty=require_tty();var hasFlag=require_has_flag();
var{env}=process;var forceColor;if(hasFlag("no-color")||hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")){forceColor=0}else if(hasFlag("colo\
r")||hasFlag("colors")||hasFlag("color=true")||hasFlag("color=always")){forceColor=1}if("FORCE_COLOR"in env){if(env.FORCE_COLOR==="true"){forceColor=1}else if(env.
FORCE_COLOR==="false"){forceColor=0}else{forceColor=env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3)}}function translateLevel(level){if(level===
0){return false}return{level,hasBasic:true,has256:level>=2,has16m:level>=3}}function supportsColor(haveStream,streamIsTTY){if(forceColor===0){return 0}if(hasFlag(
"color=16m")||hasFlag("color=full")||hasFlag("color=truecolor")){return 3}if(hasFlag("color=256")){return 2}if(haveStream&&!streamIsTTY&&forceColor===void 0){return 0}
const min=forceColor||0;if(env.TERM==="dumb"){return min}if(process.platform==="win32"){const osRelease=os.release().split(".");if(Number(osRelease[0])>=10&&Number(
osRelease[2])>=10586){return Number(osRelease[2])>=14931?3:2}return 1}if("CI"in env){if(["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].
some(sign=>sign in env)||env.CI_NAME==="codeship"){return 1}return min}if("TEAMCITY_VERSION"in env){return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?
1:0}if(env.COLORTERM==="truecolor"){return 3}if("TERM_PROGRAM"in env){const version=parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"\
iTerm.app":return version>=3?3:2;case"Apple_Terminal":return 2}}if(/-256(color)?$/i.test(env.TERM)){return 2}if(/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(env.TERM)){return 1}if("COLORTERM"in env){return 1}return min}function getSupportLevel(stream){const level=supportsColor(stream,stream&&stream.isTTY);return translateLevel(
level)}module.exports={supportsColor:getSupportLevel,stdout:translateLevel(supportsColor(true,tty.isatty(1))),stderr:translateLevel(supportsColor(true,tty.isatty(
2)))}}});var require_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/debug/src/node.js"(exports,module){var tty=require_tty();var util=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_util */ .Hr)();exports.init=init;exports.log=log;exports.
formatArgs=formatArgs;exports.save=save;exports.load=load2;exports.useColors=useColors;exports.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` \
is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");exports.colors=[6,2,3,4,5,1];try{const supportsColor=require_supports_color();
if(supportsColor&&(supportsColor.stderr||supportsColor).level>=2){exports.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,
80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,
206,207,208,209,214,215,220,221]}}catch(error){}exports.inspectOpts=Object.keys(process.env).filter(key=>{return/^debug_/i.test(key)}).reduce((obj,key)=>{const prop=key.
substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>{return k.toUpperCase()});let val=process.env[key];if(/^(yes|on|true|enabled)$/i.test(val)){val=true}else if(/^(no|off|false|disabled)$/i.
test(val)){val=false}else if(val==="null"){val=null}else{val=Number(val)}obj[prop]=val;return obj},{});function useColors(){return"colors"in exports.inspectOpts?
Boolean(exports.inspectOpts.colors):tty.isatty(process.stderr.fd)}function formatArgs(args){const{namespace:name,useColors:useColors2}=this;if(useColors2){const c=this.
color;const colorCode="\x1B[3"+(c<8?c:"8;5;"+c);const prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].split("\n").join("\n"+prefix);args.push(colorCode+
"m+"+module.exports.humanize(this.diff)+"\x1B[0m")}else{args[0]=getDate()+name+" "+args[0]}}function getDate(){if(exports.inspectOpts.hideDate){return""}return new Date().
toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports.inspectOpts,...args)+"\n")}function save(namespaces){if(namespaces){
process.env.DEBUG=namespaces}else{delete process.env.DEBUG}}function load2(){return process.env.DEBUG}function init(debug){debug.inspectOpts={};const keys=Object.
keys(exports.inspectOpts);for(let i=0;i<keys.length;i++){debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]}}module.exports=require_common2()(exports);var{
formatters}=module.exports;formatters.o=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts).split("\n").map(str2=>str2.trim()).
join(" ")};formatters.O=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts)}}});var require_src=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/debug/src/index.js"(exports,module){if(typeof process==="undefined"||process.type==="renderer"||process.browser===true||
process.__nwjs){module.exports=require_browser()}else{module.exports=require_node()}}});var require_dns=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"required-builtin:dns"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_3__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:dns")}});var require_dist2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/socks-proxy-agent/dist/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){
desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=exports&&
exports.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.
call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};var __importDefault=exports&&exports.__importDefault||function(mod2){
return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});exports.SocksProxyAgent=void 0;var socks_1=require_build();
var agent_base_1=require_dist();var debug_1=__importDefault(require_src());var dns=__importStar(require_dns());var net2=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_net */ .g5)());var tls=__importStar(
(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_tls */ .EI)());var url_1=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_url */ .qX)();var debug=(0,debug_1.default)("socks-proxy-agent");var setServernameFromNonIpHost=options=>{if(options.servername===void 0&&
options.host&&!net2.isIP(options.host)){return{...options,servername:options.host}}return options};function parseSocksURL(url){let lookup=false;let type2=5;const host=url.
hostname;const port=parseInt(url.port,10)||1080;switch(url.protocol.replace(":","")){case"socks4":lookup=true;type2=4;break;case"socks4a":type2=4;break;case"soc\
ks5":lookup=true;type2=5;break;case"socks":type2=5;break;case"socks5h":type2=5;break;default:throw new TypeError(`A "socks" protocol must be specified! Got: ${String(
url.protocol)}`)}const proxy={host,port,type:type2};if(url.username){Object.defineProperty(proxy,"userId",{value:decodeURIComponent(url.username),enumerable:false})}
if(url.password!=null){Object.defineProperty(proxy,"password",{value:decodeURIComponent(url.password),enumerable:false})}return{lookup,proxy}}var SocksProxyAgent2=class extends agent_base_1.
Agent{constructor(uri,opts){super(opts);const url=typeof uri==="string"?new url_1.URL(uri):uri;const{proxy,lookup}=parseSocksURL(url);this.shouldLookup=lookup;this.
proxy=proxy;this.timeout=opts?.timeout??null;this.socketOptions=opts?.socketOptions??null}async connect(req,opts){const{shouldLookup,proxy,timeout}=this;if(!opts.
host){throw new Error("No `host` defined!")}let{host}=opts;const{port,lookup:lookupFn=dns.lookup}=opts;if(shouldLookup){host=await new Promise((resolve,reject)=>{
lookupFn(host,{},(err,res)=>{if(err){reject(err)}else{resolve(res)}})})}const socksOpts={proxy,destination:{host,port:typeof port==="number"?port:parseInt(port,
10)},command:"connect",timeout:timeout??void 0,socket_options:this.socketOptions??void 0};const cleanup=tlsSocket=>{req.destroy();socket.destroy();if(tlsSocket)
tlsSocket.destroy()};debug("Creating socks proxy connection: %o",socksOpts);const{socket}=await socks_1.SocksClient.createConnection(socksOpts);debug("Successfu\
lly created socks proxy connection");if(timeout!==null){socket.setTimeout(timeout);socket.on("timeout",()=>cleanup())}if(opts.secureEndpoint){debug("Upgrading s\
ocket connection to TLS");const tlsSocket=tls.connect({...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket});tlsSocket.once("error",error=>{debug(
"Socket TLS error",error.message);cleanup(tlsSocket)});return tlsSocket}return socket}};SocksProxyAgent2.protocols=["socks","socks4","socks4a","socks5","socks5h"];
exports.SocksProxyAgent=SocksProxyAgent2;function omit(obj,...keys){const ret={};let key;for(key in obj){if(!keys.includes(key)){ret[key]=obj[key]}}return ret}}});var require_hpagent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__commonJS */ .P$)({"node_modules/hpagent/index.js"(exports,module){"use strict";var https3=require_https();var http3=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_http */ .n5)();var{URL:URL2}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_2__/* .require_url */ .qX)();
var HttpProxyAgent2=class extends http3.Agent{constructor(options){const{proxy,proxyRequestOptions,...opts}=options;super(opts);this.proxy=typeof proxy==="strin\
g"?new URL2(proxy):proxy;this.proxyRequestOptions=proxyRequestOptions||{}}createConnection(options,callback){const requestOptions={...this.proxyRequestOptions,method:"\
CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${options.host}:${options.port}`,setHost:false,headers:{...this.proxyRequestOptions.headers,connection:this.
keepAlive?"keep-alive":"close",host:`${options.host}:${options.port}`},agent:false,timeout:options.timeout||0};if(this.proxy.username||this.proxy.password){const base64=Buffer.
from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");requestOptions.headers["proxy-authoriza\
tion"]=`Basic ${base64}`}if(this.proxy.protocol==="https:"){requestOptions.servername=this.proxy.hostname}const request=(this.proxy.protocol==="http:"?http3:https3).
request(requestOptions);request.once("connect",(response,socket,head)=>{request.removeAllListeners();socket.removeAllListeners();if(response.statusCode===200){callback(
null,socket)}else{socket.destroy();callback(new Error(`Bad response: ${response.statusCode}`),null)}});request.once("timeout",()=>{request.destroy(new Error("Pr\
oxy timeout"))});request.once("error",err=>{request.removeAllListeners();callback(err,null)});request.end()}};var HttpsProxyAgent2=class extends https3.Agent{constructor(options){
const{proxy,proxyRequestOptions,...opts}=options;super(opts);this.proxy=typeof proxy==="string"?new URL2(proxy):proxy;this.proxyRequestOptions=proxyRequestOptions||
{}}createConnection(options,callback){const requestOptions={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${options.
host}:${options.port}`,setHost:false,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${options.host}:${options.
port}`},agent:false,timeout:options.timeout||0};if(this.proxy.username||this.proxy.password){const base64=Buffer.from(`${decodeURIComponent(this.proxy.username||
"")}:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");requestOptions.headers["proxy-authorization"]=`Basic ${base64}`}if(this.proxy.protocol===
"https:"){requestOptions.servername=this.proxy.hostname}const request=(this.proxy.protocol==="http:"?http3:https3).request(requestOptions);request.once("connect",
(response,socket,head)=>{request.removeAllListeners();socket.removeAllListeners();if(response.statusCode===200){const secureSocket=super.createConnection({...options,
socket});callback(null,secureSocket)}else{socket.destroy();callback(new Error(`Bad response: ${response.statusCode}`),null)}});request.once("timeout",()=>{request.
destroy(new Error("Proxy timeout"))});request.once("error",err=>{request.removeAllListeners();callback(err,null)});request.end()}};module.exports={HttpProxyAgent:HttpProxyAgent2,
HttpsProxyAgent:HttpsProxyAgent2}}});var maxMessageCharacters=1500;function readServerText({status,body}){const message=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body),"message")??(body.trim().startsWith("<")?"":body.trim());
return (0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)((0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(message),maxMessageCharacters)||`HTTP ${status}`}function computeApiError(asked,reply){const status=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(reply.body);const said=readServerText(
reply);const request=`${asked.verb} ${asked.what}`;switch(reply.status){case 401:return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CLUSTER_UNAUTHORIZED",`${asked.server} answered 401 to ${request}\
: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeconfig.`);case 403:return computeForbidden(asked,status,said);case 404:
return computeNotFound(asked,status,said);case 409:return computeConflict(asked,status,said);case 429:return unavailable(asked,said);default:break}if(reply.status>=
500&&!isRefusedManifest(asked,said))return unavailable(asked,said);if(reply.status>=400){return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_APPLY_REFUSED",`The cluster refused to ${request}\
: ${said}`)}return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CLUSTER_RESPONSE",`${asked.server} answered ${reply.status} to ${request}: ${said}`)}var isRefusedManifest=(asked,said)=>asked.
verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(said);var unavailable=(asked,said)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CL\
USTER_UNREACHABLE",`${asked.server} could not ${asked.verb} ${asked.what}: ${said}. Try again when the cluster is well.`);function computeForbidden(asked,status,said){
if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(status,"details","causes").some(cause=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(cause,"reason")==="NamespaceTerminating")){return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_NAMESPACE_NOT_FOUND",`The namespac\
e ${asked.namespace??""} is being deleted: ${said}`)}const isDenied=/cannot \w+ (resource|path)/.test(said);if(!isDenied&&["patch","create","update"].includes(asked.
verb)){return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_APPLY_REFUSED",`The cluster refused to ${asked.verb} ${asked.what}: ${said}`)}const place=asked.namespace===void 0?"":` in the na\
mespace ${asked.namespace}`;return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CLUSTER_FORBIDDEN",`These credentials may not ${asked.verb} ${asked.what}${place}: ${said}. Grant the verb "${asked.
verb}" to their role.`)}function computeNotFound(asked,status,said){if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status,"details","kind")==="namespaces"){return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_NAMESPACE_NOT_FOU\
ND",`The namespace ${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status,"details","name")??asked.namespace??""} does not exist. Create it, choose another with --namespace, or say --create-namespace\
.`)}if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(status,"details","kind")===void 0){return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CRD_MISSING",`${asked.server} does not serve ${asked.what}: its resource definition is\
 not installed. For SeldonDeployments, install Seldon Core 1 first.`)}return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CLUSTER_RESPONSE",`${asked.server} could not ${asked.verb} ${asked.
what}: ${said}`)}function computeConflict(asked,status,said){const causes=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(status,"details","causes").filter(cause=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(cause,"reason")==="FieldMana\
gerConflict");if(causes.length===0)return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_APPLY_REFUSED",`${asked.what} has changed meanwhile: ${said}`);const fields=causes.map(cause=>`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(
cause,"field")??"?"} (${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(cause,"message")??"another manager"})`);return new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_APPLY_CONFLICT",`Others own fields of ${asked.what}: ${(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)((0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(
fields.join("; ")),maxMessageCharacters)}. Take the fields out of deploy.yaml, or end the other manager's ownership.`)}function getDefaultExportFromCjs(x){return x&&x.__esModule&&Object.prototype.hasOwnProperty.call(x,"default")?x["default"]:x}var jsYaml={};var loader={};var common={};
var hasRequiredCommon;function requireCommon(){if(hasRequiredCommon)return common;hasRequiredCommon=1;function isNothing(subject){return typeof subject==="undef\
ined"||subject===null}function isObject2(subject){return typeof subject==="object"&&subject!==null}function toArray(sequence){if(Array.isArray(sequence))return sequence;else if(isNothing(
sequence))return[];return[sequence]}function extend(target,source){if(source){const sourceKeys=Object.keys(source);for(let index2=0,length=sourceKeys.length;index2<
length;index2+=1){const key=sourceKeys[index2];target[key]=source[key]}}return target}function repeat(string,count){let result="";for(let cycle=0;cycle<count;cycle+=
1){result+=string}return result}function isNegativeZero(number){return number===0&&Number.NEGATIVE_INFINITY===1/number}common.isNothing=isNothing;common.isObject=
isObject2;common.toArray=toArray;common.repeat=repeat;common.isNegativeZero=isNegativeZero;common.extend=extend;return common}var exception;var hasRequiredException;
function requireException(){if(hasRequiredException)return exception;hasRequiredException=1;function formatError(exception2,compact){let where="";const message=exception2.
reason||"(unknown reason)";if(!exception2.mark)return message;if(exception2.mark.name){where+='in "'+exception2.mark.name+'" '}where+="("+(exception2.mark.line+
1)+":"+(exception2.mark.column+1)+")";if(!compact&&exception2.mark.snippet){where+="\n\n"+exception2.mark.snippet}return message+" "+where}function YAMLException2(reason,mark){
Error.call(this);this.name="YAMLException";this.reason=reason;this.mark=mark;this.message=formatError(this,false);if(Error.captureStackTrace){Error.captureStackTrace(
this,this.constructor)}else{this.stack=new Error().stack||""}}YAMLException2.prototype=Object.create(Error.prototype);YAMLException2.prototype.constructor=YAMLException2;
YAMLException2.prototype.toString=function toString(compact){return this.name+": "+formatError(this,compact)};exception=YAMLException2;return exception}var snippet;
var hasRequiredSnippet;function requireSnippet(){if(hasRequiredSnippet)return snippet;hasRequiredSnippet=1;const common2=requireCommon();function getLine(buffer,lineStart,lineEnd,position,maxLineLength){
let head="";let tail="";const maxHalfLength=Math.floor(maxLineLength/2)-1;if(position-lineStart>maxHalfLength){head=" ... ";lineStart=position-maxHalfLength+head.
length}if(lineEnd-position>maxHalfLength){tail=" ...";lineEnd=position+maxHalfLength-tail.length}return{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"\
→")+tail,pos:position-lineStart+head.length}}function padStart(string,max){return common2.repeat(" ",max-string.length)+string}function makeSnippet(mark,options){
options=Object.create(options||null);if(!mark.buffer)return null;if(!options.maxLength)options.maxLength=79;if(typeof options.indent!=="number")options.indent=1;
if(typeof options.linesBefore!=="number")options.linesBefore=3;if(typeof options.linesAfter!=="number")options.linesAfter=2;const re=/\r?\n|\r|\0/g;const lineStarts=[
0];const lineEnds=[];let match;let foundLineNo=-1;while(match=re.exec(mark.buffer)){lineEnds.push(match.index);lineStarts.push(match.index+match[0].length);if(mark.
position<=match.index&&foundLineNo<0){foundLineNo=lineStarts.length-2}}if(foundLineNo<0)foundLineNo=lineStarts.length-1;let result="";const lineNoLength=Math.min(
mark.line+options.linesAfter,lineEnds.length).toString().length;const maxLineLength=options.maxLength-(options.indent+lineNoLength+3);for(let i=1;i<=options.linesBefore;i++){
if(foundLineNo-i<0)break;const line2=getLine(mark.buffer,lineStarts[foundLineNo-i],lineEnds[foundLineNo-i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo-
i]),maxLineLength);result=common2.repeat(" ",options.indent)+padStart((mark.line-i+1).toString(),lineNoLength)+" | "+line2.str+"\n"+result}const line=getLine(mark.
buffer,lineStarts[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength);result+=common2.repeat(" ",options.indent)+padStart((mark.line+1).toString(),lineNoLength)+
" | "+line.str+"\n";result+=common2.repeat("-",options.indent+lineNoLength+3+line.pos)+"^\n";for(let i=1;i<=options.linesAfter;i++){if(foundLineNo+i>=lineEnds.length)
break;const line2=getLine(mark.buffer,lineStarts[foundLineNo+i],lineEnds[foundLineNo+i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo+i]),maxLineLength);
result+=common2.repeat(" ",options.indent)+padStart((mark.line+i+1).toString(),lineNoLength)+" | "+line2.str+"\n"}return result.replace(/\n$/,"")}snippet=makeSnippet;
return snippet}var type;var hasRequiredType;function requireType(){if(hasRequiredType)return type;hasRequiredType=1;const YAMLException2=requireException();const TYPE_CONSTRUCTOR_OPTIONS=[
"kind","multi","resolve","construct","instanceOf","predicate","represent","representName","defaultStyle","styleAliases"];const YAML_NODE_KINDS=["scalar","sequen\
ce","mapping"];function compileStyleAliases(map2){const result={};if(map2!==null){Object.keys(map2).forEach(function(style){map2[style].forEach(function(alias){
result[String(alias)]=style})})}return result}function Type2(tag,options){options=options||{};Object.keys(options).forEach(function(name){if(TYPE_CONSTRUCTOR_OPTIONS.
indexOf(name)===-1){throw new YAMLException2('Unknown option "'+name+'" is met in definition of "'+tag+'" YAML type.')}});this.options=options;this.tag=tag;this.
kind=options["kind"]||null;this.resolve=options["resolve"]||function(){return true};this.construct=options["construct"]||function(data){return data};this.instanceOf=
options["instanceOf"]||null;this.predicate=options["predicate"]||null;this.represent=options["represent"]||null;this.representName=options["representName"]||null;
this.defaultStyle=options["defaultStyle"]||null;this.multi=options["multi"]||false;this.styleAliases=compileStyleAliases(options["styleAliases"]||null);if(YAML_NODE_KINDS.
indexOf(this.kind)===-1){throw new YAMLException2('Unknown kind "'+this.kind+'" is specified for "'+tag+'" YAML type.')}}type=Type2;return type}var schema;var hasRequiredSchema;
function requireSchema(){if(hasRequiredSchema)return schema;hasRequiredSchema=1;const YAMLException2=requireException();const Type2=requireType();function compileList(schema2,name){
const result=[];schema2[name].forEach(function(currentType){let newIndex=result.length;result.forEach(function(previousType,previousIndex){if(previousType.tag===
currentType.tag&&previousType.kind===currentType.kind&&previousType.multi===currentType.multi){newIndex=previousIndex}});result[newIndex]=currentType});return result}
function compileMap(){const result={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}};function collectType(type2){
if(type2.multi){result.multi[type2.kind].push(type2);result.multi["fallback"].push(type2)}else{result[type2.kind][type2.tag]=result["fallback"][type2.tag]=type2}}
for(let index2=0,length=arguments.length;index2<length;index2+=1){arguments[index2].forEach(collectType)}return result}function Schema2(definition){return this.
extend(definition)}Schema2.prototype.extend=function extend(definition){let implicit=[];let explicit=[];if(definition instanceof Type2){explicit.push(definition)}else if(Array.
isArray(definition)){explicit=explicit.concat(definition)}else if(definition&&(Array.isArray(definition.implicit)||Array.isArray(definition.explicit))){if(definition.
implicit)implicit=implicit.concat(definition.implicit);if(definition.explicit)explicit=explicit.concat(definition.explicit)}else{throw new YAMLException2("Schem\
a.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })")}implicit.forEach(function(type2){if(!(type2 instanceof
Type2)){throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.")}if(type2.loadKind&&type2.loadKind!=="scal\
ar"){throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.")}if(type2.multi){
throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}});explicit.forEach(function(type2){
if(!(type2 instanceof Type2)){throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.")}});const result=Object.
create(Schema2.prototype);result.implicit=(this.implicit||[]).concat(implicit);result.explicit=(this.explicit||[]).concat(explicit);result.compiledImplicit=compileList(
result,"implicit");result.compiledExplicit=compileList(result,"explicit");result.compiledTypeMap=compileMap(result.compiledImplicit,result.compiledExplicit);return result};
schema=Schema2;return schema}var str;var hasRequiredStr;function requireStr(){if(hasRequiredStr)return str;hasRequiredStr=1;const Type2=requireType();str=new Type2(
"tag:yaml.org,2002:str",{kind:"scalar",construct:function(data){return data!==null?data:""}});return str}var seq;var hasRequiredSeq;function requireSeq(){if(hasRequiredSeq)
return seq;hasRequiredSeq=1;const Type2=requireType();seq=new Type2("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(data){return data!==null?data:[]}});
return seq}var map;var hasRequiredMap;function requireMap(){if(hasRequiredMap)return map;hasRequiredMap=1;const Type2=requireType();map=new Type2("tag:yaml.org,\
2002:map",{kind:"mapping",construct:function(data){return data!==null?data:{}}});return map}var failsafe;var hasRequiredFailsafe;function requireFailsafe(){if(hasRequiredFailsafe)
return failsafe;hasRequiredFailsafe=1;const Schema2=requireSchema();failsafe=new Schema2({explicit:[requireStr(),requireSeq(),requireMap()]});return failsafe}var _null;
var hasRequired_null;function require_null(){if(hasRequired_null)return _null;hasRequired_null=1;const Type2=requireType();function resolveYamlNull(data){if(data===
null)return true;const max=data.length;return max===1&&data==="~"||max===4&&(data==="null"||data==="Null"||data==="NULL")}function constructYamlNull(){return null}
function isNull(object){return object===null}_null=new Type2("tag:yaml.org,2002:null",{kind:"scalar",resolve:resolveYamlNull,construct:constructYamlNull,predicate:isNull,
represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){
return""}},defaultStyle:"lowercase"});return _null}var bool;var hasRequiredBool;function requireBool(){if(hasRequiredBool)return bool;hasRequiredBool=1;const Type2=requireType();
function resolveYamlBoolean(data){if(data===null)return false;const max=data.length;return max===4&&(data==="true"||data==="True"||data==="TRUE")||max===5&&(data===
"false"||data==="False"||data==="FALSE")}function constructYamlBoolean(data){return data==="true"||data==="True"||data==="TRUE"}function isBoolean(object){return Object.
prototype.toString.call(object)==="[object Boolean]"}bool=new Type2("tag:yaml.org,2002:bool",{kind:"scalar",resolve:resolveYamlBoolean,construct:constructYamlBoolean,
predicate:isBoolean,represent:{lowercase:function(object){return object?"true":"false"},uppercase:function(object){return object?"TRUE":"FALSE"},camelcase:function(object){
return object?"True":"False"}},defaultStyle:"lowercase"});return bool}var int;var hasRequiredInt;function requireInt(){if(hasRequiredInt)return int;hasRequiredInt=
1;const common2=requireCommon();const Type2=requireType();function isHexCode(c){return c>=48&&c<=57||c>=65&&c<=70||c>=97&&c<=102}function isOctCode(c){return c>=
48&&c<=55}function isDecCode(c){return c>=48&&c<=57}function resolveYamlInteger(data){if(data===null)return false;const max=data.length;let index2=0;let hasDigits=false;
if(!max)return false;let ch=data[index2];if(ch==="-"||ch==="+"){ch=data[++index2]}if(ch==="0"){if(index2+1===max)return true;ch=data[++index2];if(ch==="b"){index2++;
for(;index2<max;index2++){ch=data[index2];if(ch!=="0"&&ch!=="1")return false;hasDigits=true}return hasDigits&&isFinite(parseYamlInteger(data))}if(ch==="x"){index2++;
for(;index2<max;index2++){if(!isHexCode(data.charCodeAt(index2)))return false;hasDigits=true}return hasDigits&&isFinite(parseYamlInteger(data))}if(ch==="o"){index2++;
for(;index2<max;index2++){if(!isOctCode(data.charCodeAt(index2)))return false;hasDigits=true}return hasDigits&&isFinite(parseYamlInteger(data))}}for(;index2<max;index2++){
if(!isDecCode(data.charCodeAt(index2))){return false}hasDigits=true}if(!hasDigits)return false;return isFinite(parseYamlInteger(data))}function parseYamlInteger(data){
let value=data;let sign=1;let ch=value[0];if(ch==="-"||ch==="+"){if(ch==="-")sign=-1;value=value.slice(1);ch=value[0]}if(value==="0")return 0;if(ch==="0"){if(value[1]===
"b")return sign*parseInt(value.slice(2),2);if(value[1]==="x")return sign*parseInt(value.slice(2),16);if(value[1]==="o")return sign*parseInt(value.slice(2),8)}return sign*
parseInt(value,10)}function constructYamlInteger(data){return parseYamlInteger(data)}function isInteger(object){return Object.prototype.toString.call(object)===
"[object Number]"&&(object%1===0&&!common2.isNegativeZero(object))}int=new Type2("tag:yaml.org,2002:int",{kind:"scalar",resolve:resolveYamlInteger,construct:constructYamlInteger,
predicate:isInteger,represent:{binary:function(obj){return obj>=0?"0b"+obj.toString(2):"-0b"+obj.toString(2).slice(1)},octal:function(obj){return obj>=0?"0o"+obj.
toString(8):"-0o"+obj.toString(8).slice(1)},decimal:function(obj){return obj.toString(10)},hexadecimal:function(obj){return obj>=0?"0x"+obj.toString(16).toUpperCase():
"-0x"+obj.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}});
return int}var float;var hasRequiredFloat;function requireFloat(){if(hasRequiredFloat)return float;hasRequiredFloat=1;const common2=requireCommon();const Type2=requireType();
const YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\
$");const YAML_FLOAT_SPECIAL_PATTERN=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(data){if(data===null)return false;
if(!YAML_FLOAT_PATTERN.test(data)){return false}if(isFinite(parseFloat(data,10))){return true}return YAML_FLOAT_SPECIAL_PATTERN.test(data)}function constructYamlFloat(data){
let value=data.toLowerCase();const sign=value[0]==="-"?-1:1;if("+-".indexOf(value[0])>=0){value=value.slice(1)}if(value===".inf"){return sign===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY}else if(value===".nan"){return NaN}return sign*parseFloat(value,10)}const SCIENTIFIC_WITHOUT_DOT=/^[-+]?[0-9]+e/;function representYamlFloat(object,style){
if(isNaN(object)){switch(style){case"lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}}else if(Number.POSITIVE_INFINITY===object){
switch(style){case"lowercase":return".inf";case"uppercase":return".INF";case"camelcase":return".Inf"}}else if(Number.NEGATIVE_INFINITY===object){switch(style){case"\
lowercase":return"-.inf";case"uppercase":return"-.INF";case"camelcase":return"-.Inf"}}else if(common2.isNegativeZero(object)){return"-0.0"}const res=object.toString(
10);return SCIENTIFIC_WITHOUT_DOT.test(res)?res.replace("e",".e"):res}function isFloat(object){return Object.prototype.toString.call(object)==="[object Number]"&&
(object%1!==0||common2.isNegativeZero(object))}float=new Type2("tag:yaml.org,2002:float",{kind:"scalar",resolve:resolveYamlFloat,construct:constructYamlFloat,predicate:isFloat,
represent:representYamlFloat,defaultStyle:"lowercase"});return float}var json;var hasRequiredJson;function requireJson(){if(hasRequiredJson)return json;hasRequiredJson=
1;json=requireFailsafe().extend({implicit:[require_null(),requireBool(),requireInt(),requireFloat()]});return json}var core;var hasRequiredCore;function requireCore(){
if(hasRequiredCore)return core;hasRequiredCore=1;core=requireJson();return core}var timestamp;var hasRequiredTimestamp;function requireTimestamp(){if(hasRequiredTimestamp)
return timestamp;hasRequiredTimestamp=1;const Type2=requireType();const YAML_DATE_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");const YAML_TIMESTAMP_REGEXP=new RegExp(
"^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-\
9][0-9]))?))?$");function resolveYamlTimestamp(data){if(data===null)return false;if(YAML_DATE_REGEXP.exec(data)!==null)return true;if(YAML_TIMESTAMP_REGEXP.exec(
data)!==null)return true;return false}function constructYamlTimestamp(data){let fraction=0;let delta=null;let match=YAML_DATE_REGEXP.exec(data);if(match===null)
match=YAML_TIMESTAMP_REGEXP.exec(data);if(match===null)throw new Error("Date resolve error");const year=+match[1];const month=+match[2]-1;const day=+match[3];if(!match[4]){
return new Date(Date.UTC(year,month,day))}const hour=+match[4];const minute=+match[5];const second=+match[6];if(match[7]){fraction=match[7].slice(0,3);while(fraction.
length<3){fraction+="0"}fraction=+fraction}if(match[9]){const tzHour=+match[10];const tzMinute=+(match[11]||0);delta=(tzHour*60+tzMinute)*6e4;if(match[9]==="-")
delta=-delta}const date=new Date(Date.UTC(year,month,day,hour,minute,second,fraction));if(delta)date.setTime(date.getTime()-delta);return date}function representYamlTimestamp(object){
return object.toISOString()}timestamp=new Type2("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:resolveYamlTimestamp,construct:constructYamlTimestamp,instanceOf:Date,
represent:representYamlTimestamp});return timestamp}var merge;var hasRequiredMerge;function requireMerge(){if(hasRequiredMerge)return merge;hasRequiredMerge=1;const Type2=requireType();
function resolveYamlMerge(data){return data==="<<"||data===null}merge=new Type2("tag:yaml.org,2002:merge",{kind:"scalar",resolve:resolveYamlMerge});return merge}
var binary;var hasRequiredBinary;function requireBinary(){if(hasRequiredBinary)return binary;hasRequiredBinary=1;const Type2=requireType();const BASE64_MAP="ABC\
DEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";function resolveYamlBinary(data){if(data===null)return false;let bitlen=0;const max=data.length;
const map2=BASE64_MAP;for(let idx=0;idx<max;idx++){const code=map2.indexOf(data.charAt(idx));if(code>64)continue;if(code<0)return false;bitlen+=6}return bitlen%
8===0}function constructYamlBinary(data){const input=data.replace(/[\r\n=]/g,"");const max=input.length;const map2=BASE64_MAP;let bits=0;const result=[];for(let idx=0;idx<
max;idx++){if(idx%4===0&&idx){result.push(bits>>16&255);result.push(bits>>8&255);result.push(bits&255)}bits=bits<<6|map2.indexOf(input.charAt(idx))}const tailbits=max%
4*6;if(tailbits===0){result.push(bits>>16&255);result.push(bits>>8&255);result.push(bits&255)}else if(tailbits===18){result.push(bits>>10&255);result.push(bits>>
2&255)}else if(tailbits===12){result.push(bits>>4&255)}return new Uint8Array(result)}function representYamlBinary(object){let result="";let bits=0;const max=object.
length;const map2=BASE64_MAP;for(let idx=0;idx<max;idx++){if(idx%3===0&&idx){result+=map2[bits>>18&63];result+=map2[bits>>12&63];result+=map2[bits>>6&63];result+=
map2[bits&63]}bits=(bits<<8)+object[idx]}const tail=max%3;if(tail===0){result+=map2[bits>>18&63];result+=map2[bits>>12&63];result+=map2[bits>>6&63];result+=map2[bits&
63]}else if(tail===2){result+=map2[bits>>10&63];result+=map2[bits>>4&63];result+=map2[bits<<2&63];result+=map2[64]}else if(tail===1){result+=map2[bits>>2&63];result+=
map2[bits<<4&63];result+=map2[64];result+=map2[64]}return result}function isBinary(obj){return Object.prototype.toString.call(obj)==="[object Uint8Array]"}binary=
new Type2("tag:yaml.org,2002:binary",{kind:"scalar",resolve:resolveYamlBinary,construct:constructYamlBinary,predicate:isBinary,represent:representYamlBinary});return binary}
var omap;var hasRequiredOmap;function requireOmap(){if(hasRequiredOmap)return omap;hasRequiredOmap=1;const Type2=requireType();const _hasOwnProperty=Object.prototype.
hasOwnProperty;const _toString=Object.prototype.toString;function resolveYamlOmap(data){if(data===null)return true;const objectKeys={};const object=data;for(let index2=0,
length=object.length;index2<length;index2+=1){const pair=object[index2];let pairHasKey=false;if(_toString.call(pair)!=="[object Object]")return false;let pairKey;
for(pairKey in pair){if(_hasOwnProperty.call(pair,pairKey)){if(!pairHasKey)pairHasKey=true;else return false}}if(!pairHasKey)return false;if(_hasOwnProperty.call(
objectKeys,pairKey))return false;Object.defineProperty(objectKeys,pairKey,{value:true})}return true}function constructYamlOmap(data){return data!==null?data:[]}
omap=new Type2("tag:yaml.org,2002:omap",{kind:"sequence",resolve:resolveYamlOmap,construct:constructYamlOmap});return omap}var pairs;var hasRequiredPairs;function requirePairs(){
if(hasRequiredPairs)return pairs;hasRequiredPairs=1;const Type2=requireType();const _toString=Object.prototype.toString;function resolveYamlPairs(data){if(data===
null)return true;const object=data;const result=new Array(object.length);for(let index2=0,length=object.length;index2<length;index2+=1){const pair=object[index2];
if(_toString.call(pair)!=="[object Object]")return false;const keys=Object.keys(pair);if(keys.length!==1)return false;result[index2]=[keys[0],pair[keys[0]]]}return true}
function constructYamlPairs(data){if(data===null)return[];const object=data;const result=new Array(object.length);for(let index2=0,length=object.length;index2<length;index2+=
1){const pair=object[index2];const keys=Object.keys(pair);result[index2]=[keys[0],pair[keys[0]]]}return result}pairs=new Type2("tag:yaml.org,2002:pairs",{kind:"\
sequence",resolve:resolveYamlPairs,construct:constructYamlPairs});return pairs}var set;var hasRequiredSet;function requireSet(){if(hasRequiredSet)return set;hasRequiredSet=
1;const Type2=requireType();const _hasOwnProperty=Object.prototype.hasOwnProperty;function resolveYamlSet(data){if(data===null)return true;const object=data;for(const key in object){
if(_hasOwnProperty.call(object,key)){if(object[key]!==null)return false}}return true}function constructYamlSet(data){return data!==null?data:{}}set=new Type2("t\
ag:yaml.org,2002:set",{kind:"mapping",resolve:resolveYamlSet,construct:constructYamlSet});return set}var _default;var hasRequired_default;function require_default(){
if(hasRequired_default)return _default;hasRequired_default=1;_default=requireCore().extend({implicit:[requireTimestamp(),requireMerge()],explicit:[requireBinary(),
requireOmap(),requirePairs(),requireSet()]});return _default}var hasRequiredLoader;function requireLoader(){if(hasRequiredLoader)return loader;hasRequiredLoader=
1;const common2=requireCommon();const YAMLException2=requireException();const makeSnippet=requireSnippet();const DEFAULT_SCHEMA2=require_default();const _hasOwnProperty=Object.
prototype.hasOwnProperty;const CONTEXT_FLOW_IN=1;const CONTEXT_FLOW_OUT=2;const CONTEXT_BLOCK_IN=3;const CONTEXT_BLOCK_OUT=4;const CHOMPING_CLIP=1;const CHOMPING_STRIP=2;
const CHOMPING_KEEP=3;const PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const PATTERN_NON_ASCII_LINE_BREAKS=/[\x85\u2028\u2029]/;const PATTERN_FLOW_INDICATORS=/[,\[\]{}]/;const PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/;const PATTERN_TAG_URI=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
function _class(obj){return Object.prototype.toString.call(obj)}function isEol(c){return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){
return c===9||c===32||c===10||c===13}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromHexCode(c){if(c>=48&&c<=57){return c-
48}const lc=c|32;if(lc>=97&&lc<=102){return lc-97+10}return-1}function escapedHexLen(c){if(c===120){return 2}if(c===117){return 4}if(c===85){return 8}return 0}function fromDecimalCode(c){
if(c>=48&&c<=57){return c-48}return-1}function simpleEscapeSequence(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:
return"	";case 110:return"\n";case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"\
/";case 92:return"\\";case 78:return"";case 95:return" ";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function charFromCodepoint(c){if(c<=
65535){return String.fromCharCode(c)}return String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function setProperty(object,key,value){if(key==="__pro\
to__"){Object.defineProperty(object,key,{configurable:true,enumerable:true,writable:true,value})}else{object[key]=value}}const simpleEscapeCheck=new Array(256);
const simpleEscapeMap=new Array(256);for(let i=0;i<256;i++){simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0;simpleEscapeMap[i]=simpleEscapeSequence(i)}function State(input,options){
this.input=input;this.filename=options["filename"]||null;this.schema=options["schema"]||DEFAULT_SCHEMA2;this.onWarning=options["onWarning"]||null;this.legacy=options["\
legacy"]||false;this.json=options["json"]||false;this.listener=options["listener"]||null;this.maxDepth=typeof options["maxDepth"]==="number"?options["maxDepth"]:
100;this.maxTotalMergeKeys=typeof options["maxTotalMergeKeys"]==="number"?options["maxTotalMergeKeys"]:1e4;this.implicitTypes=this.schema.compiledImplicit;this.
typeMap=this.schema.compiledTypeMap;this.length=input.length;this.position=0;this.line=0;this.lineStart=0;this.lineIndent=0;this.depth=0;this.totalMergeKeys=0;this.
firstTabInLine=-1;this.documents=[];this.anchorMapTransactions=[]}function generateError(state,message){const mark={name:state.filename,buffer:state.input.slice(
0,-1),position:state.position,line:state.line,column:state.position-state.lineStart};mark.snippet=makeSnippet(mark);return new YAMLException2(message,mark)}function throwError(state,message){
throw generateError(state,message)}function throwWarning(state,message){if(state.onWarning){state.onWarning.call(null,generateError(state,message))}}function storeAnchor(state,name,value){
const transactions=state.anchorMapTransactions;if(transactions.length!==0){const transaction=transactions[transactions.length-1];if(!_hasOwnProperty.call(transaction,
name)){transaction[name]={existed:_hasOwnProperty.call(state.anchorMap,name),value:state.anchorMap[name]}}}state.anchorMap[name]=value}function beginAnchorTransaction(state){
state.anchorMapTransactions.push(Object.create(null))}function commitAnchorTransaction(state){const transaction=state.anchorMapTransactions.pop();const transactions=state.
anchorMapTransactions;if(transactions.length===0)return;const parent=transactions[transactions.length-1];const names=Object.keys(transaction);for(let index2=0,length=names.
length;index2<length;index2+=1){const name=names[index2];if(!_hasOwnProperty.call(parent,name)){parent[name]=transaction[name]}}}function rollbackAnchorTransaction(state){
const transaction=state.anchorMapTransactions.pop();const names=Object.keys(transaction);for(let index2=names.length-1;index2>=0;index2-=1){const entry=transaction[names[index2]];
if(entry.existed){state.anchorMap[names[index2]]=entry.value}else{delete state.anchorMap[names[index2]]}}}function snapshotState(state){return{position:state.position,
line:state.line,lineStart:state.lineStart,lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,tag:state.tag,anchor:state.anchor,kind:state.kind,result:state.
result}}function restoreState(state,snapshot){state.position=snapshot.position;state.line=snapshot.line;state.lineStart=snapshot.lineStart;state.lineIndent=snapshot.
lineIndent;state.firstTabInLine=snapshot.firstTabInLine;state.tag=snapshot.tag;state.anchor=snapshot.anchor;state.kind=snapshot.kind;state.result=snapshot.result}
const directiveHandlers={YAML:function handleYamlDirective(state,name,args){if(state.version!==null){throwError(state,"duplication of %YAML directive")}if(args.
length!==1){throwError(state,"YAML directive accepts exactly one argument")}const match=/^([0-9]+)\.([0-9]+)$/.exec(args[0]);if(match===null){throwError(state,"\
ill-formed argument of the YAML directive")}const major=parseInt(match[1],10);const minor=parseInt(match[2],10);if(major!==1){throwError(state,"unacceptable YAM\
L version of the document")}state.version=args[0];state.checkLineBreaks=minor<2;if(minor!==1&&minor!==2){throwWarning(state,"unsupported YAML version of the doc\
ument")}},TAG:function handleTagDirective(state,name,args){let prefix;if(args.length!==2){throwError(state,"TAG directive accepts exactly two arguments")}const handle=args[0];
prefix=args[1];if(!PATTERN_TAG_HANDLE.test(handle)){throwError(state,"ill-formed tag handle (first argument) of the TAG directive")}if(_hasOwnProperty.call(state.
tagMap,handle)){throwError(state,'there is a previously declared suffix for "'+handle+'" tag handle')}if(!PATTERN_TAG_URI.test(prefix)){throwError(state,"ill-fo\
rmed tag prefix (second argument) of the TAG directive")}try{prefix=decodeURIComponent(prefix)}catch(err){throwError(state,"tag prefix is malformed: "+prefix)}state.
tagMap[handle]=prefix}};function captureSegment(state,start,end,checkJson){if(start<end){const _result=state.input.slice(start,end);if(checkJson){for(let _position=0,
_length=_result.length;_position<_length;_position+=1){const _character=_result.charCodeAt(_position);if(!(_character===9||_character>=32&&_character<=1114111)){
throwError(state,"expected valid JSON character")}}}else if(PATTERN_NON_PRINTABLE.test(_result)){throwError(state,"the stream contains non-printable characters")}
state.result+=_result}}function chargeMergeWork(state){state.totalMergeKeys++;if(state.maxTotalMergeKeys!==-1&&state.totalMergeKeys>state.maxTotalMergeKeys){throwError(
state,"merge keys exceeded maxTotalMergeKeys ("+state.maxTotalMergeKeys+")")}}function mergeMappings(state,destination,source,overridableKeys){if(!common2.isObject(
source)){throwError(state,"cannot merge mappings; the provided source object is unacceptable")}chargeMergeWork(state);const sourceKeys=Object.keys(source);for(let index2=0,
quantity=sourceKeys.length;index2<quantity;index2+=1){const key=sourceKeys[index2];chargeMergeWork(state);if(!_hasOwnProperty.call(destination,key)){setProperty(
destination,key,source[key]);overridableKeys[key]=true}}}function storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,valueNode,startLine,startLineStart,startPos){
if(Array.isArray(keyNode)){keyNode=Array.prototype.slice.call(keyNode);for(let index2=0,quantity=keyNode.length;index2<quantity;index2+=1){if(Array.isArray(keyNode[index2])){
throwError(state,"nested arrays are not supported inside keys")}if(typeof keyNode==="object"&&_class(keyNode[index2])==="[object Object]"){keyNode[index2]="[obj\
ect Object]"}}}if(typeof keyNode==="object"&&_class(keyNode)==="[object Object]"){keyNode="[object Object]"}keyNode=String(keyNode);if(_result===null){_result={}}
if(keyTag==="tag:yaml.org,2002:merge"){if(Array.isArray(valueNode)){if(valueNode.length>100){throwError(state,"abnormal merge sequence size")}for(let index2=0,quantity=valueNode.
length;index2<quantity;index2+=1){mergeMappings(state,_result,valueNode[index2],overridableKeys)}}else{mergeMappings(state,_result,valueNode,overridableKeys)}}else{
if(!state.json&&!_hasOwnProperty.call(overridableKeys,keyNode)&&_hasOwnProperty.call(_result,keyNode)){state.line=startLine||state.line;state.lineStart=startLineStart||
state.lineStart;state.position=startPos||state.position;throwError(state,"duplicated mapping key")}setProperty(_result,keyNode,valueNode);delete overridableKeys[keyNode]}
return _result}function readLineBreak(state){const ch=state.input.charCodeAt(state.position);if(ch===10){state.position++}else if(ch===13){state.position++;if(state.
input.charCodeAt(state.position)===10){state.position++}}else{throwError(state,"a line break is expected")}state.line+=1;state.lineStart=state.position;state.firstTabInLine=
-1}function skipSeparationSpace(state,allowComments,checkIndent){let lineBreaks=0;let ch=state.input.charCodeAt(state.position);while(ch!==0){while(isWhiteSpace(
ch)){if(ch===9&&state.firstTabInLine===-1){state.firstTabInLine=state.position}ch=state.input.charCodeAt(++state.position)}if(allowComments&&ch===35){do{ch=state.
input.charCodeAt(++state.position)}while(ch!==10&&ch!==13&&ch!==0)}if(isEol(ch)){readLineBreak(state);ch=state.input.charCodeAt(state.position);lineBreaks++;state.
lineIndent=0;while(ch===32){state.lineIndent++;ch=state.input.charCodeAt(++state.position)}}else{break}}if(checkIndent!==-1&&lineBreaks!==0&&state.lineIndent<checkIndent){
throwWarning(state,"deficient indentation")}return lineBreaks}function testDocumentSeparator(state){let _position=state.position;let ch=state.input.charCodeAt(_position);
if((ch===45||ch===46)&&ch===state.input.charCodeAt(_position+1)&&ch===state.input.charCodeAt(_position+2)){_position+=3;ch=state.input.charCodeAt(_position);if(ch===
0||isWsOrEol(ch)){return true}}return false}function writeFoldedLines(state,count){if(count===1){state.result+=" "}else if(count>1){state.result+=common2.repeat(
"\n",count-1)}}function readPlainScalar(state,nodeIndent,withinFlowCollection){let captureStart;let captureEnd;let hasPendingContent;let _line;let _lineStart;let _lineIndent;
const _kind=state.kind;const _result=state.result;let ch=state.input.charCodeAt(state.position);if(isWsOrEol(ch)||isFlowIndicator(ch)||ch===35||ch===38||ch===42||
ch===33||ch===124||ch===62||ch===39||ch===34||ch===37||ch===64||ch===96){return false}if(ch===63||ch===45){const following=state.input.charCodeAt(state.position+
1);if(isWsOrEol(following)||withinFlowCollection&&isFlowIndicator(following)){return false}}state.kind="scalar";state.result="";captureStart=captureEnd=state.position;
hasPendingContent=false;while(ch!==0){if(ch===58){const following=state.input.charCodeAt(state.position+1);if(isWsOrEol(following)||withinFlowCollection&&isFlowIndicator(
following)){break}}else if(ch===35){const preceding=state.input.charCodeAt(state.position-1);if(isWsOrEol(preceding)){break}}else if(state.position===state.lineStart&&
testDocumentSeparator(state)||withinFlowCollection&&isFlowIndicator(ch)){break}else if(isEol(ch)){_line=state.line;_lineStart=state.lineStart;_lineIndent=state.
lineIndent;skipSeparationSpace(state,false,-1);if(state.lineIndent>=nodeIndent){hasPendingContent=true;ch=state.input.charCodeAt(state.position);continue}else{state.
position=captureEnd;state.line=_line;state.lineStart=_lineStart;state.lineIndent=_lineIndent;break}}if(hasPendingContent){captureSegment(state,captureStart,captureEnd,
false);writeFoldedLines(state,state.line-_line);captureStart=captureEnd=state.position;hasPendingContent=false}if(!isWhiteSpace(ch)){captureEnd=state.position+1}
ch=state.input.charCodeAt(++state.position)}captureSegment(state,captureStart,captureEnd,false);if(state.result){return true}state.kind=_kind;state.result=_result;
return false}function readSingleQuotedScalar(state,nodeIndent){let captureStart;let captureEnd;let ch=state.input.charCodeAt(state.position);if(ch!==39){return false}
state.kind="scalar";state.result="";state.position++;captureStart=captureEnd=state.position;while((ch=state.input.charCodeAt(state.position))!==0){if(ch===39){captureSegment(
state,captureStart,state.position,true);ch=state.input.charCodeAt(++state.position);if(ch===39){captureStart=state.position;state.position++;captureEnd=state.position}else{
return true}}else if(isEol(ch)){captureSegment(state,captureStart,captureEnd,true);writeFoldedLines(state,skipSeparationSpace(state,false,nodeIndent));captureStart=
captureEnd=state.position}else if(state.position===state.lineStart&&testDocumentSeparator(state)){throwError(state,"unexpected end of the document within a sing\
le quoted scalar")}else{state.position++;if(!isWhiteSpace(ch)){captureEnd=state.position}}}throwError(state,"unexpected end of the stream within a single quoted\
 scalar")}function readDoubleQuotedScalar(state,nodeIndent){let captureStart;let captureEnd;let tmp;let ch=state.input.charCodeAt(state.position);if(ch!==34){return false}
state.kind="scalar";state.result="";state.position++;captureStart=captureEnd=state.position;while((ch=state.input.charCodeAt(state.position))!==0){if(ch===34){captureSegment(
state,captureStart,state.position,true);state.position++;return true}else if(ch===92){captureSegment(state,captureStart,state.position,true);ch=state.input.charCodeAt(
++state.position);if(isEol(ch)){skipSeparationSpace(state,false,nodeIndent)}else if(ch<256&&simpleEscapeCheck[ch]){state.result+=simpleEscapeMap[ch];state.position++}else if((tmp=
escapedHexLen(ch))>0){let hexLength=tmp;let hexResult=0;for(;hexLength>0;hexLength--){ch=state.input.charCodeAt(++state.position);if((tmp=fromHexCode(ch))>=0){hexResult=
(hexResult<<4)+tmp}else{throwError(state,"expected hexadecimal character")}}state.result+=charFromCodepoint(hexResult);state.position++}else{throwError(state,"u\
nknown escape sequence")}captureStart=captureEnd=state.position}else if(isEol(ch)){captureSegment(state,captureStart,captureEnd,true);writeFoldedLines(state,skipSeparationSpace(
state,false,nodeIndent));captureStart=captureEnd=state.position}else if(state.position===state.lineStart&&testDocumentSeparator(state)){throwError(state,"unexpe\
cted end of the document within a double quoted scalar")}else{state.position++;if(!isWhiteSpace(ch)){captureEnd=state.position}}}throwError(state,"unexpected en\
d of the stream within a double quoted scalar")}function readFlowCollection(state,nodeIndent){let readNext=true;let _line;let _lineStart;let _pos;const _tag=state.
tag;let _result;const _anchor=state.anchor;let terminator;let isPair;let isExplicitPair;let isMapping;const overridableKeys=Object.create(null);let keyNode;let keyTag;
let valueNode;let ch=state.input.charCodeAt(state.position);if(ch===91){terminator=93;isMapping=false;_result=[]}else if(ch===123){terminator=125;isMapping=true;
_result={}}else{return false}if(state.anchor!==null){storeAnchor(state,state.anchor,_result)}ch=state.input.charCodeAt(++state.position);while(ch!==0){skipSeparationSpace(
state,true,nodeIndent);ch=state.input.charCodeAt(state.position);if(ch===terminator){state.position++;state.tag=_tag;state.anchor=_anchor;state.kind=isMapping?"\
mapping":"sequence";state.result=_result;return true}else if(!readNext){throwError(state,"missed comma between flow collection entries")}else if(ch===44){throwError(
state,"expected the node content, but found ','")}keyTag=keyNode=valueNode=null;isPair=isExplicitPair=false;if(ch===63){const following=state.input.charCodeAt(state.
position+1);if(isWsOrEol(following)){isPair=isExplicitPair=true;state.position++;skipSeparationSpace(state,true,nodeIndent)}}_line=state.line;_lineStart=state.lineStart;
_pos=state.position;composeNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true);keyTag=state.tag;keyNode=state.result;skipSeparationSpace(state,true,nodeIndent);ch=
state.input.charCodeAt(state.position);if((isExplicitPair||state.line===_line)&&ch===58){isPair=true;ch=state.input.charCodeAt(++state.position);skipSeparationSpace(
state,true,nodeIndent);composeNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true);valueNode=state.result}if(isMapping){storeMappingPair(state,_result,overridableKeys,
keyTag,keyNode,valueNode,_line,_lineStart,_pos)}else if(isPair){_result.push(storeMappingPair(state,null,overridableKeys,keyTag,keyNode,valueNode,_line,_lineStart,
_pos))}else{_result.push(keyNode)}skipSeparationSpace(state,true,nodeIndent);ch=state.input.charCodeAt(state.position);if(ch===44){readNext=true;ch=state.input.
charCodeAt(++state.position)}else{readNext=false}}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockScalar(state,nodeIndent){
let folding;let chomping=CHOMPING_CLIP;let didReadContent=false;let detectedIndent=false;let textIndent=nodeIndent;let emptyLines=0;let atMoreIndented=false;let tmp;
let ch=state.input.charCodeAt(state.position);if(ch===124){folding=false}else if(ch===62){folding=true}else{return false}state.kind="scalar";state.result="";while(ch!==
0){ch=state.input.charCodeAt(++state.position);if(ch===43||ch===45){if(CHOMPING_CLIP===chomping){chomping=ch===43?CHOMPING_KEEP:CHOMPING_STRIP}else{throwError(state,
"repeat of a chomping mode identifier")}}else if((tmp=fromDecimalCode(ch))>=0){if(tmp===0){throwError(state,"bad explicit indentation width of a block scalar; i\
t cannot be less than one")}else if(!detectedIndent){textIndent=nodeIndent+tmp-1;detectedIndent=true}else{throwError(state,"repeat of an indentation width ident\
ifier")}}else{break}}if(isWhiteSpace(ch)){do{ch=state.input.charCodeAt(++state.position)}while(isWhiteSpace(ch));if(ch===35){do{ch=state.input.charCodeAt(++state.
position)}while(!isEol(ch)&&ch!==0)}}while(ch!==0){readLineBreak(state);state.lineIndent=0;ch=state.input.charCodeAt(state.position);while((!detectedIndent||state.
lineIndent<textIndent)&&ch===32){state.lineIndent++;ch=state.input.charCodeAt(++state.position)}if(!detectedIndent&&state.lineIndent>textIndent){textIndent=state.
lineIndent}if(isEol(ch)){emptyLines++;continue}if(!detectedIndent&&textIndent===0){throwError(state,"missing indentation for block scalar")}if(state.lineIndent<
textIndent){if(chomping===CHOMPING_KEEP){state.result+=common2.repeat("\n",didReadContent?1+emptyLines:emptyLines)}else if(chomping===CHOMPING_CLIP){if(didReadContent){
state.result+="\n"}}break}if(folding){if(isWhiteSpace(ch)){atMoreIndented=true;state.result+=common2.repeat("\n",didReadContent?1+emptyLines:emptyLines)}else if(atMoreIndented){
atMoreIndented=false;state.result+=common2.repeat("\n",emptyLines+1)}else if(emptyLines===0){if(didReadContent){state.result+=" "}}else{state.result+=common2.repeat(
"\n",emptyLines)}}else{state.result+=common2.repeat("\n",didReadContent?1+emptyLines:emptyLines)}didReadContent=true;detectedIndent=true;emptyLines=0;const captureStart=state.
position;while(!isEol(ch)&&ch!==0){ch=state.input.charCodeAt(++state.position)}captureSegment(state,captureStart,state.position,false)}return true}function readBlockSequence(state,nodeIndent){
const _tag=state.tag;const _anchor=state.anchor;const _result=[];let detected=false;if(state.firstTabInLine!==-1)return false;if(state.anchor!==null){storeAnchor(
state,state.anchor,_result)}let ch=state.input.charCodeAt(state.position);while(ch!==0){if(state.firstTabInLine!==-1){state.position=state.firstTabInLine;throwError(
state,"tab characters must not be used in indentation")}if(ch!==45){break}const following=state.input.charCodeAt(state.position+1);if(!isWsOrEol(following)){break}
detected=true;state.position++;if(skipSeparationSpace(state,true,-1)){if(state.lineIndent<=nodeIndent){_result.push(null);ch=state.input.charCodeAt(state.position);
continue}}const _line=state.line;composeNode(state,nodeIndent,CONTEXT_BLOCK_IN,false,true);_result.push(state.result);skipSeparationSpace(state,true,-1);ch=state.
input.charCodeAt(state.position);if((state.line===_line||state.lineIndent>nodeIndent)&&ch!==0){throwError(state,"bad indentation of a sequence entry")}else if(state.
lineIndent<nodeIndent){break}}if(detected){state.tag=_tag;state.anchor=_anchor;state.kind="sequence";state.result=_result;return true}return false}function readBlockMapping(state,nodeIndent,flowIndent){
let allowCompact;let _keyLine;let _keyLineStart;let _keyPos;const _tag=state.tag;const _anchor=state.anchor;const _result={};const overridableKeys=Object.create(
null);let keyTag=null;let keyNode=null;let valueNode=null;let atExplicitKey=false;let detected=false;if(state.firstTabInLine!==-1)return false;if(state.anchor!==
null){storeAnchor(state,state.anchor,_result)}let ch=state.input.charCodeAt(state.position);while(ch!==0){if(!atExplicitKey&&state.firstTabInLine!==-1){state.position=
state.firstTabInLine;throwError(state,"tab characters must not be used in indentation")}const following=state.input.charCodeAt(state.position+1);const _line=state.
line;if((ch===63||ch===58)&&isWsOrEol(following)){if(ch===63){if(atExplicitKey){storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,null,_keyLine,_keyLineStart,
_keyPos);keyTag=keyNode=valueNode=null}detected=true;atExplicitKey=true;allowCompact=true}else if(atExplicitKey){atExplicitKey=false;allowCompact=true}else{throwError(
state,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line")}state.position+=1;ch=following}else{_keyLine=state.line;
_keyLineStart=state.lineStart;_keyPos=state.position;if(!composeNode(state,flowIndent,CONTEXT_FLOW_OUT,false,true)){break}if(state.line===_line){ch=state.input.
charCodeAt(state.position);while(isWhiteSpace(ch)){ch=state.input.charCodeAt(++state.position)}if(ch===58){ch=state.input.charCodeAt(++state.position);if(!isWsOrEol(
ch)){throwError(state,"a whitespace character is expected after the key-value separator within a block mapping")}if(atExplicitKey){storeMappingPair(state,_result,
overridableKeys,keyTag,keyNode,null,_keyLine,_keyLineStart,_keyPos);keyTag=keyNode=valueNode=null}detected=true;atExplicitKey=false;allowCompact=false;keyTag=state.
tag;keyNode=state.result}else if(detected){throwError(state,"can not read an implicit mapping pair; a colon is missed")}else{state.tag=_tag;state.anchor=_anchor;
return true}}else if(detected){throwError(state,"can not read a block mapping entry; a multiline key may not be an implicit key")}else{state.tag=_tag;state.anchor=
_anchor;return true}}if(state.line===_line||state.lineIndent>nodeIndent){if(atExplicitKey){_keyLine=state.line;_keyLineStart=state.lineStart;_keyPos=state.position}
if(composeNode(state,nodeIndent,CONTEXT_BLOCK_OUT,true,allowCompact)){if(atExplicitKey){keyNode=state.result}else{valueNode=state.result}}if(!atExplicitKey){storeMappingPair(
state,_result,overridableKeys,keyTag,keyNode,valueNode,_keyLine,_keyLineStart,_keyPos);keyTag=keyNode=valueNode=null}skipSeparationSpace(state,true,-1);ch=state.
input.charCodeAt(state.position)}if((state.line===_line||state.lineIndent>nodeIndent)&&ch!==0){throwError(state,"bad indentation of a mapping entry")}else if(state.
lineIndent<nodeIndent){break}}if(atExplicitKey){storeMappingPair(state,_result,overridableKeys,keyTag,keyNode,null,_keyLine,_keyLineStart,_keyPos)}if(detected){
state.tag=_tag;state.anchor=_anchor;state.kind="mapping";state.result=_result}return detected}function readTagProperty(state){let isVerbatim=false;let isNamed2=false;
let tagHandle;let tagName;let ch=state.input.charCodeAt(state.position);if(ch!==33)return false;if(state.tag!==null){throwError(state,"duplication of a tag prop\
erty")}ch=state.input.charCodeAt(++state.position);if(ch===60){isVerbatim=true;ch=state.input.charCodeAt(++state.position)}else if(ch===33){isNamed2=true;tagHandle=
"!!";ch=state.input.charCodeAt(++state.position)}else{tagHandle="!"}let _position=state.position;if(isVerbatim){do{ch=state.input.charCodeAt(++state.position)}while(ch!==
0&&ch!==62);if(state.position<state.length){tagName=state.input.slice(_position,state.position);ch=state.input.charCodeAt(++state.position)}else{throwError(state,
"unexpected end of the stream within a verbatim tag")}}else{while(ch!==0&&!isWsOrEol(ch)){if(ch===33){if(!isNamed2){tagHandle=state.input.slice(_position-1,state.
position+1);if(!PATTERN_TAG_HANDLE.test(tagHandle)){throwError(state,"named tag handle cannot contain such characters")}isNamed2=true;_position=state.position+1}else{
throwError(state,"tag suffix cannot contain exclamation marks")}}ch=state.input.charCodeAt(++state.position)}tagName=state.input.slice(_position,state.position);
if(PATTERN_FLOW_INDICATORS.test(tagName)){throwError(state,"tag suffix cannot contain flow indicator characters")}}if(tagName&&!PATTERN_TAG_URI.test(tagName)){throwError(
state,"tag name cannot contain such characters: "+tagName)}try{tagName=decodeURIComponent(tagName)}catch(err){throwError(state,"tag name is malformed: "+tagName)}
if(isVerbatim){state.tag=tagName}else if(_hasOwnProperty.call(state.tagMap,tagHandle)){state.tag=state.tagMap[tagHandle]+tagName}else if(tagHandle==="!"){state.
tag="!"+tagName}else if(tagHandle==="!!"){state.tag="tag:yaml.org,2002:"+tagName}else{throwError(state,'undeclared tag handle "'+tagHandle+'"')}return true}function readAnchorProperty(state){
let ch=state.input.charCodeAt(state.position);if(ch!==38)return false;if(state.anchor!==null){throwError(state,"duplication of an anchor property")}ch=state.input.
charCodeAt(++state.position);const _position=state.position;while(ch!==0&&!isWsOrEol(ch)&&!isFlowIndicator(ch)){ch=state.input.charCodeAt(++state.position)}if(state.
position===_position){throwError(state,"name of an anchor node must contain at least one character")}state.anchor=state.input.slice(_position,state.position);return true}
function readAlias(state){let ch=state.input.charCodeAt(state.position);if(ch!==42)return false;ch=state.input.charCodeAt(++state.position);const _position=state.
position;while(ch!==0&&!isWsOrEol(ch)&&!isFlowIndicator(ch)){ch=state.input.charCodeAt(++state.position)}if(state.position===_position){throwError(state,"name o\
f an alias node must contain at least one character")}const alias=state.input.slice(_position,state.position);if(!_hasOwnProperty.call(state.anchorMap,alias)){throwError(
state,'unidentified alias "'+alias+'"')}state.result=state.anchorMap[alias];skipSeparationSpace(state,true,-1);return true}function tryReadBlockMappingFromProperty(state,propertyStart,nodeIndent,flowIndent){
const fallbackState=snapshotState(state);beginAnchorTransaction(state);restoreState(state,propertyStart);state.tag=null;state.anchor=null;state.kind=null;state.
result=null;if(readBlockMapping(state,nodeIndent,flowIndent)&&state.kind==="mapping"){commitAnchorTransaction(state);return true}rollbackAnchorTransaction(state);
restoreState(state,fallbackState);return false}function composeNode(state,parentIndent,nodeContext,allowToSeek,allowCompact){let allowBlockScalars;let allowBlockCollections;
let indentStatus=1;let atNewLine=false;let hasContent=false;let propertyStart=null;let type2;let flowIndent;let blockIndent;if(state.depth>=state.maxDepth){throwError(
state,"nesting exceeded maxDepth ("+state.maxDepth+")")}state.depth+=1;if(state.listener!==null){state.listener("open",state)}state.tag=null;state.anchor=null;state.
kind=null;state.result=null;const allowBlockStyles=allowBlockScalars=allowBlockCollections=CONTEXT_BLOCK_OUT===nodeContext||CONTEXT_BLOCK_IN===nodeContext;if(allowToSeek){
if(skipSeparationSpace(state,true,-1)){atNewLine=true;if(state.lineIndent>parentIndent){indentStatus=1}else if(state.lineIndent===parentIndent){indentStatus=0}else if(state.
lineIndent<parentIndent){indentStatus=-1}}}if(indentStatus===1){while(true){const ch=state.input.charCodeAt(state.position);const propertyState=snapshotState(state);
if(atNewLine&&(ch===33&&state.tag!==null||ch===38&&state.anchor!==null)){break}if(!readTagProperty(state)&&!readAnchorProperty(state)){break}if(propertyStart===
null){propertyStart=propertyState}if(skipSeparationSpace(state,true,-1)){atNewLine=true;allowBlockCollections=allowBlockStyles;if(state.lineIndent>parentIndent){
indentStatus=1}else if(state.lineIndent===parentIndent){indentStatus=0}else if(state.lineIndent<parentIndent){indentStatus=-1}}else{allowBlockCollections=false}}}
if(allowBlockCollections){allowBlockCollections=atNewLine||allowCompact}if(indentStatus===1||CONTEXT_BLOCK_OUT===nodeContext){if(CONTEXT_FLOW_IN===nodeContext||
CONTEXT_FLOW_OUT===nodeContext){flowIndent=parentIndent}else{flowIndent=parentIndent+1}blockIndent=state.position-state.lineStart;if(indentStatus===1){if(allowBlockCollections&&
(readBlockSequence(state,blockIndent)||readBlockMapping(state,blockIndent,flowIndent))||readFlowCollection(state,flowIndent)){hasContent=true}else{const ch=state.
input.charCodeAt(state.position);if(propertyStart!==null&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62&&tryReadBlockMappingFromProperty(state,propertyStart,
propertyStart.position-propertyStart.lineStart,flowIndent)){hasContent=true}else if(allowBlockScalars&&readBlockScalar(state,flowIndent)||readSingleQuotedScalar(
state,flowIndent)||readDoubleQuotedScalar(state,flowIndent)){hasContent=true}else if(readAlias(state)){hasContent=true;if(state.tag!==null||state.anchor!==null){
throwError(state,"alias node should not have any properties")}}else if(readPlainScalar(state,flowIndent,CONTEXT_FLOW_IN===nodeContext)){hasContent=true;if(state.
tag===null){state.tag="?"}}if(state.anchor!==null){storeAnchor(state,state.anchor,state.result)}}}else if(indentStatus===0){hasContent=allowBlockCollections&&readBlockSequence(
state,blockIndent)}}if(state.tag===null){if(state.anchor!==null){storeAnchor(state,state.anchor,state.result)}}else if(state.tag==="?"){if(state.result!==null&&
state.kind!=="scalar"){throwError(state,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+state.kind+'"')}for(let typeIndex=0,typeQuantity=state.
implicitTypes.length;typeIndex<typeQuantity;typeIndex+=1){type2=state.implicitTypes[typeIndex];if(type2.resolve(state.result)){state.result=type2.construct(state.
result);state.tag=type2.tag;if(state.anchor!==null){storeAnchor(state,state.anchor,state.result)}break}}}else if(state.tag!=="!"){if(_hasOwnProperty.call(state.
typeMap[state.kind||"fallback"],state.tag)){type2=state.typeMap[state.kind||"fallback"][state.tag]}else{type2=null;const typeList=state.typeMap.multi[state.kind||
"fallback"];for(let typeIndex=0,typeQuantity=typeList.length;typeIndex<typeQuantity;typeIndex+=1){if(state.tag.slice(0,typeList[typeIndex].tag.length)===typeList[typeIndex].
tag){type2=typeList[typeIndex];break}}}if(!type2){throwError(state,"unknown tag !<"+state.tag+">")}if(state.result!==null&&type2.kind!==state.kind){throwError(state,
"unacceptable node kind for !<"+state.tag+'> tag; it should be "'+type2.kind+'", not "'+state.kind+'"')}if(!type2.resolve(state.result,state.tag)){throwError(state,
"cannot resolve a node with !<"+state.tag+"> explicit tag")}else{state.result=type2.construct(state.result,state.tag);if(state.anchor!==null){storeAnchor(state,
state.anchor,state.result)}}}if(state.listener!==null){state.listener("close",state)}state.depth-=1;return state.tag!==null||state.anchor!==null||hasContent}function readDocument(state){
const documentStart=state.position;let hasDirectives=false;let ch;state.version=null;state.checkLineBreaks=state.legacy;state.tagMap=Object.create(null);state.anchorMap=
Object.create(null);while((ch=state.input.charCodeAt(state.position))!==0){skipSeparationSpace(state,true,-1);ch=state.input.charCodeAt(state.position);if(state.
lineIndent>0||ch!==37){break}hasDirectives=true;ch=state.input.charCodeAt(++state.position);let _position=state.position;while(ch!==0&&!isWsOrEol(ch)){ch=state.
input.charCodeAt(++state.position)}const directiveName=state.input.slice(_position,state.position);const directiveArgs=[];if(directiveName.length<1){throwError(
state,"directive name must not be less than one character in length")}while(ch!==0){while(isWhiteSpace(ch)){ch=state.input.charCodeAt(++state.position)}if(ch===
35){do{ch=state.input.charCodeAt(++state.position)}while(ch!==0&&!isEol(ch));break}if(isEol(ch))break;_position=state.position;while(ch!==0&&!isWsOrEol(ch)){ch=
state.input.charCodeAt(++state.position)}directiveArgs.push(state.input.slice(_position,state.position))}if(ch!==0)readLineBreak(state);if(_hasOwnProperty.call(
directiveHandlers,directiveName)){directiveHandlers[directiveName](state,directiveName,directiveArgs)}else{throwWarning(state,'unknown document directive "'+directiveName+
'"')}}skipSeparationSpace(state,true,-1);if(state.lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.
input.charCodeAt(state.position+2)===45){state.position+=3;skipSeparationSpace(state,true,-1)}else if(hasDirectives){throwError(state,"directives end mark is ex\
pected")}composeNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,false,true);skipSeparationSpace(state,true,-1);if(state.checkLineBreaks&&PATTERN_NON_ASCII_LINE_BREAKS.
test(state.input.slice(documentStart,state.position))){throwWarning(state,"non-ASCII line breaks are interpreted as content")}state.documents.push(state.result);
if(state.position===state.lineStart&&testDocumentSeparator(state)){if(state.input.charCodeAt(state.position)===46){state.position+=3;skipSeparationSpace(state,true,
-1)}return}if(state.position<state.length-1){throwError(state,"end of the stream or a document separator is expected")}}function loadDocuments(input,options){input=
String(input);options=options||{};if(input.length!==0){if(input.charCodeAt(input.length-1)!==10&&input.charCodeAt(input.length-1)!==13){input+="\n"}if(input.charCodeAt(
0)===65279){input=input.slice(1)}}const state=new State(input,options);const nullpos=input.indexOf("\0");if(nullpos!==-1){state.position=nullpos;throwError(state,
"null byte is not allowed in input")}state.input+="\0";while(state.input.charCodeAt(state.position)===32){state.lineIndent+=1;state.position+=1}while(state.position<
state.length-1){readDocument(state)}return state.documents}function loadAll2(input,iterator,options){if(iterator!==null&&typeof iterator==="object"&&typeof options===
"undefined"){options=iterator;iterator=null}const documents=loadDocuments(input,options);if(typeof iterator!=="function"){return documents}for(let index2=0,length=documents.
length;index2<length;index2+=1){iterator(documents[index2])}}function load2(input,options){const documents=loadDocuments(input,options);if(documents.length===0){
return void 0}else if(documents.length===1){return documents[0]}throw new YAMLException2("expected a single document in the stream, but found more")}loader.loadAll=
loadAll2;loader.load=load2;return loader}var dumper={};var hasRequiredDumper;function requireDumper(){if(hasRequiredDumper)return dumper;hasRequiredDumper=1;const common2=requireCommon();
const YAMLException2=requireException();const DEFAULT_SCHEMA2=require_default();const _toString=Object.prototype.toString;const _hasOwnProperty=Object.prototype.
hasOwnProperty;const CHAR_BOM=65279;const CHAR_TAB=9;const CHAR_LINE_FEED=10;const CHAR_CARRIAGE_RETURN=13;const CHAR_SPACE=32;const CHAR_EXCLAMATION=33;const CHAR_DOUBLE_QUOTE=34;
const CHAR_SHARP=35;const CHAR_PERCENT=37;const CHAR_AMPERSAND=38;const CHAR_SINGLE_QUOTE=39;const CHAR_ASTERISK=42;const CHAR_COMMA=44;const CHAR_MINUS=45;const CHAR_COLON=58;
const CHAR_EQUALS=61;const CHAR_GREATER_THAN=62;const CHAR_QUESTION=63;const CHAR_COMMERCIAL_AT=64;const CHAR_LEFT_SQUARE_BRACKET=91;const CHAR_RIGHT_SQUARE_BRACKET=93;
const CHAR_GRAVE_ACCENT=96;const CHAR_LEFT_CURLY_BRACKET=123;const CHAR_VERTICAL_LINE=124;const CHAR_RIGHT_CURLY_BRACKET=125;const ESCAPE_SEQUENCES={};ESCAPE_SEQUENCES[0]=
"\\0";ESCAPE_SEQUENCES[7]="\\a";ESCAPE_SEQUENCES[8]="\\b";ESCAPE_SEQUENCES[9]="\\t";ESCAPE_SEQUENCES[10]="\\n";ESCAPE_SEQUENCES[11]="\\v";ESCAPE_SEQUENCES[12]="\
\\f";ESCAPE_SEQUENCES[13]="\\r";ESCAPE_SEQUENCES[27]="\\e";ESCAPE_SEQUENCES[34]='\\"';ESCAPE_SEQUENCES[92]="\\\\";ESCAPE_SEQUENCES[133]="\\N";ESCAPE_SEQUENCES[160]=
"\\_";ESCAPE_SEQUENCES[8232]="\\L";ESCAPE_SEQUENCES[8233]="\\P";const DEPRECATED_BOOLEANS_SYNTAX=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO",
"off","Off","OFF"];const DEPRECATED_BASE60_SYNTAX=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;function compileStyleMap(schema2,map2){if(map2===null)return{};const result={};
const keys=Object.keys(map2);for(let index2=0,length=keys.length;index2<length;index2+=1){let tag=keys[index2];let style=String(map2[tag]);if(tag.slice(0,2)==="\
!!"){tag="tag:yaml.org,2002:"+tag.slice(2)}const type2=schema2.compiledTypeMap["fallback"][tag];if(type2&&_hasOwnProperty.call(type2.styleAliases,style)){style=
type2.styleAliases[style]}result[tag]=style}return result}function encodeHex(character){let handle;let length;const string=character.toString(16).toUpperCase();
if(character<=255){handle="x";length=2}else if(character<=65535){handle="u";length=4}else if(character<=4294967295){handle="U";length=8}else{throw new YAMLException2(
"code point within a string may not be greater than 0xFFFFFFFF")}return"\\"+handle+common2.repeat("0",length-string.length)+string}const QUOTING_TYPE_SINGLE=1;const QUOTING_TYPE_DOUBLE=2;
function State(options){this.schema=options["schema"]||DEFAULT_SCHEMA2;this.indent=Math.max(1,options["indent"]||2);this.noArrayIndent=options["noArrayIndent"]||
false;this.skipInvalid=options["skipInvalid"]||false;this.flowLevel=common2.isNothing(options["flowLevel"])?-1:options["flowLevel"];this.styleMap=compileStyleMap(
this.schema,options["styles"]||null);this.sortKeys=options["sortKeys"]||false;this.lineWidth=options["lineWidth"]||80;this.noRefs=options["noRefs"]||false;this.
noCompatMode=options["noCompatMode"]||false;this.condenseFlow=options["condenseFlow"]||false;this.quotingType=options["quotingType"]==='"'?QUOTING_TYPE_DOUBLE:QUOTING_TYPE_SINGLE;
this.forceQuotes=options["forceQuotes"]||false;this.replacer=typeof options["replacer"]==="function"?options["replacer"]:null;this.implicitTypes=this.schema.compiledImplicit;
this.explicitTypes=this.schema.compiledExplicit;this.tag=null;this.result="";this.duplicates=[];this.usedDuplicates=null}function indentString(string,spaces){const ind=common2.
repeat(" ",spaces);let position=0;let result="";const length=string.length;while(position<length){let line;const next=string.indexOf("\n",position);if(next===-1){
line=string.slice(position);position=length}else{line=string.slice(position,next+1);position=next+1}if(line.length&&line!=="\n")result+=ind;result+=line}return result}
function generateNextLine(state,level){return"\n"+common2.repeat(" ",state.indent*level)}function testImplicitResolving(state,str2){for(let index2=0,length=state.
implicitTypes.length;index2<length;index2+=1){const type2=state.implicitTypes[index2];if(type2.resolve(str2)){return true}}return false}function isWhitespace(c){
return c===CHAR_SPACE||c===CHAR_TAB}function isPrintable(c){return c>=32&&c<=126||c>=161&&c<=55295&&c!==8232&&c!==8233||c>=57344&&c<=65533&&c!==CHAR_BOM||c>=65536&&
c<=1114111}function isNsCharOrWhitespace(c){return isPrintable(c)&&c!==CHAR_BOM&&c!==CHAR_CARRIAGE_RETURN&&c!==CHAR_LINE_FEED}function isPlainSafe(c,prev,inblock){
const cIsNsCharOrWhitespace=isNsCharOrWhitespace(c);const cIsNsChar=cIsNsCharOrWhitespace&&!isWhitespace(c);return(inblock?cIsNsCharOrWhitespace:cIsNsCharOrWhitespace&&
c!==CHAR_COMMA&&c!==CHAR_LEFT_SQUARE_BRACKET&&c!==CHAR_RIGHT_SQUARE_BRACKET&&c!==CHAR_LEFT_CURLY_BRACKET&&c!==CHAR_RIGHT_CURLY_BRACKET)&&c!==CHAR_SHARP&&!(prev===
CHAR_COLON&&!cIsNsChar)||isNsCharOrWhitespace(prev)&&!isWhitespace(prev)&&c===CHAR_SHARP||prev===CHAR_COLON&&cIsNsChar}function isPlainSafeFirst(c){return isPrintable(
c)&&c!==CHAR_BOM&&!isWhitespace(c)&&c!==CHAR_MINUS&&c!==CHAR_QUESTION&&c!==CHAR_COLON&&c!==CHAR_COMMA&&c!==CHAR_LEFT_SQUARE_BRACKET&&c!==CHAR_RIGHT_SQUARE_BRACKET&&
c!==CHAR_LEFT_CURLY_BRACKET&&c!==CHAR_RIGHT_CURLY_BRACKET&&c!==CHAR_SHARP&&c!==CHAR_AMPERSAND&&c!==CHAR_ASTERISK&&c!==CHAR_EXCLAMATION&&c!==CHAR_VERTICAL_LINE&&
c!==CHAR_EQUALS&&c!==CHAR_GREATER_THAN&&c!==CHAR_SINGLE_QUOTE&&c!==CHAR_DOUBLE_QUOTE&&c!==CHAR_PERCENT&&c!==CHAR_COMMERCIAL_AT&&c!==CHAR_GRAVE_ACCENT}function isPlainSafeLast(c){
return!isWhitespace(c)&&c!==CHAR_COLON}function codePointAt(string,pos){const first=string.charCodeAt(pos);let second;if(first>=55296&&first<=56319&&pos+1<string.
length){second=string.charCodeAt(pos+1);if(second>=56320&&second<=57343){return(first-55296)*1024+second-56320+65536}}return first}function needIndentIndicator(string){
const leadingSpaceRe=/^\n* /;return leadingSpaceRe.test(string)}const STYLE_PLAIN=1;const STYLE_SINGLE=2;const STYLE_LITERAL=3;const STYLE_FOLDED=4;const STYLE_DOUBLE=5;
function chooseScalarStyle(string,singleLineOnly,indentPerLevel,lineWidth,testAmbiguousType,quotingType,forceQuotes,inblock){let i;let char=0;let prevChar=null;
let hasLineBreak=false;let hasFoldableLine=false;const shouldTrackWidth=lineWidth!==-1;let previousLineBreak=-1;let plain=isPlainSafeFirst(codePointAt(string,0))&&
isPlainSafeLast(codePointAt(string,string.length-1));if(singleLineOnly||forceQuotes){for(i=0;i<string.length;char>=65536?i+=2:i++){char=codePointAt(string,i);if(!isPrintable(
char)){return STYLE_DOUBLE}plain=plain&&isPlainSafe(char,prevChar,inblock);prevChar=char}}else{for(i=0;i<string.length;char>=65536?i+=2:i++){char=codePointAt(string,
i);if(char===CHAR_LINE_FEED){hasLineBreak=true;if(shouldTrackWidth){hasFoldableLine=hasFoldableLine||i-previousLineBreak-1>lineWidth&&string[previousLineBreak+1]!==
" ";previousLineBreak=i}}else if(!isPrintable(char)){return STYLE_DOUBLE}plain=plain&&isPlainSafe(char,prevChar,inblock);prevChar=char}hasFoldableLine=hasFoldableLine||
shouldTrackWidth&&(i-previousLineBreak-1>lineWidth&&string[previousLineBreak+1]!==" ")}if(!hasLineBreak&&!hasFoldableLine){if(plain&&!forceQuotes&&!testAmbiguousType(
string)){return STYLE_PLAIN}return quotingType===QUOTING_TYPE_DOUBLE?STYLE_DOUBLE:STYLE_SINGLE}if(indentPerLevel>9&&needIndentIndicator(string)){return STYLE_DOUBLE}
if(!forceQuotes){return hasFoldableLine?STYLE_FOLDED:STYLE_LITERAL}return quotingType===QUOTING_TYPE_DOUBLE?STYLE_DOUBLE:STYLE_SINGLE}function writeScalar(state,string,level,iskey,inblock){
state.dump=(function(){if(string.length===0){return state.quotingType===QUOTING_TYPE_DOUBLE?'""':"''"}if(!state.noCompatMode){if(DEPRECATED_BOOLEANS_SYNTAX.indexOf(
string)!==-1||DEPRECATED_BASE60_SYNTAX.test(string)){return state.quotingType===QUOTING_TYPE_DOUBLE?'"'+string+'"':"'"+string+"'"}}const indent=state.indent*Math.
max(1,level);const lineWidth=state.lineWidth===-1?-1:Math.max(Math.min(state.lineWidth,40),state.lineWidth-indent);const singleLineOnly=iskey||state.flowLevel>-1&&
level>=state.flowLevel;function testAmbiguity(string2){return testImplicitResolving(state,string2)}switch(chooseScalarStyle(string,singleLineOnly,state.indent,lineWidth,
testAmbiguity,state.quotingType,state.forceQuotes&&!iskey,inblock)){case STYLE_PLAIN:return string;case STYLE_SINGLE:return"'"+string.replace(/'/g,"''")+"'";case STYLE_LITERAL:
return"|"+blockHeader(string,state.indent)+dropEndingNewline(indentString(string,indent));case STYLE_FOLDED:return">"+blockHeader(string,state.indent)+dropEndingNewline(
indentString(foldString(string,lineWidth),indent));case STYLE_DOUBLE:return'"'+escapeString(string)+'"';default:throw new YAMLException2("impossible error: inva\
lid scalar style")}})()}function blockHeader(string,indentPerLevel){const indentIndicator=needIndentIndicator(string)?String(indentPerLevel):"";const clip=string[string.
length-1]==="\n";const keep2=clip&&(string[string.length-2]==="\n"||string==="\n");const chomp=keep2?"+":clip?"":"-";return indentIndicator+chomp+"\n"}function dropEndingNewline(string){
return string[string.length-1]==="\n"?string.slice(0,-1):string}function foldString(string,width){const lineRe=/(\n+)([^\n]*)/g;let result=(function(){let nextLF=string.
indexOf("\n");nextLF=nextLF!==-1?nextLF:string.length;lineRe.lastIndex=nextLF;return foldLine(string.slice(0,nextLF),width)})();let prevMoreIndented=string[0]===
"\n"||string[0]===" ";let moreIndented;let match;while(match=lineRe.exec(string)){const prefix=match[1];const line=match[2];moreIndented=line[0]===" ";result+=prefix+
(!prevMoreIndented&&!moreIndented&&line!==""?"\n":"")+foldLine(line,width);prevMoreIndented=moreIndented}return result}function foldLine(line,width){if(line===""||
line[0]===" ")return line;const breakRe=/ [^ ]/g;let match;let start=0;let end;let curr=0;let next=0;let result="";while(match=breakRe.exec(line)){next=match.index;
if(next-start>width){end=curr>start?curr:next;result+="\n"+line.slice(start,end);start=end+1}curr=next}result+="\n";if(line.length-start>width&&curr>start){result+=
line.slice(start,curr)+"\n"+line.slice(curr+1)}else{result+=line.slice(start)}return result.slice(1)}function escapeString(string){let result="";let char=0;for(let i=0;i<
string.length;char>=65536?i+=2:i++){char=codePointAt(string,i);const escapeSeq=ESCAPE_SEQUENCES[char];if(!escapeSeq&&isPrintable(char)){result+=string[i];if(char>=
65536)result+=string[i+1]}else{result+=escapeSeq||encodeHex(char)}}return result}function writeFlowSequence(state,level,object){let _result="";const _tag=state.
tag;for(let index2=0,length=object.length;index2<length;index2+=1){let value=object[index2];if(state.replacer){value=state.replacer.call(object,String(index2),value)}
if(writeNode(state,level,value,false,false)||typeof value==="undefined"&&writeNode(state,level,null,false,false)){if(_result!=="")_result+=","+(!state.condenseFlow?
" ":"");_result+=state.dump}}state.tag=_tag;state.dump="["+_result+"]"}function writeBlockSequence(state,level,object,compact){let _result="";const _tag=state.tag;
for(let index2=0,length=object.length;index2<length;index2+=1){let value=object[index2];if(state.replacer){value=state.replacer.call(object,String(index2),value)}
if(writeNode(state,level+1,value,true,true,false,true)||typeof value==="undefined"&&writeNode(state,level+1,null,true,true,false,true)){if(!compact||_result!==""){
_result+=generateNextLine(state,level)}if(state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)){_result+="-"}else{_result+="- "}_result+=state.dump}}state.tag=
_tag;state.dump=_result||"[]"}function writeFlowMapping(state,level,object){let _result="";const _tag=state.tag;const objectKeyList=Object.keys(object);for(let index2=0,
length=objectKeyList.length;index2<length;index2+=1){let pairBuffer="";if(_result!=="")pairBuffer+=", ";if(state.condenseFlow)pairBuffer+='"';const objectKey=objectKeyList[index2];
let objectValue=object[objectKey];if(state.replacer){objectValue=state.replacer.call(object,objectKey,objectValue)}if(!writeNode(state,level,objectKey,false,false)){
continue}if(state.dump.length>1024)pairBuffer+="? ";pairBuffer+=state.dump+(state.condenseFlow?'"':"")+":"+(state.condenseFlow?"":" ");if(!writeNode(state,level,
objectValue,false,false)){continue}pairBuffer+=state.dump;_result+=pairBuffer}state.tag=_tag;state.dump="{"+_result+"}"}function writeBlockMapping(state,level,object,compact){
let _result="";const _tag=state.tag;const objectKeyList=Object.keys(object);if(state.sortKeys===true){objectKeyList.sort()}else if(typeof state.sortKeys==="func\
tion"){objectKeyList.sort(state.sortKeys)}else if(state.sortKeys){throw new YAMLException2("sortKeys must be a boolean or a function")}for(let index2=0,length=objectKeyList.
length;index2<length;index2+=1){let pairBuffer="";if(!compact||_result!==""){pairBuffer+=generateNextLine(state,level)}const objectKey=objectKeyList[index2];let objectValue=object[objectKey];
if(state.replacer){objectValue=state.replacer.call(object,objectKey,objectValue)}if(!writeNode(state,level+1,objectKey,true,true,true)){continue}const explicitPair=state.
tag!==null&&state.tag!=="?"||state.dump&&state.dump.length>1024;if(explicitPair){if(state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)){pairBuffer+="?"}else{
pairBuffer+="? "}}pairBuffer+=state.dump;if(explicitPair){pairBuffer+=generateNextLine(state,level)}if(!writeNode(state,level+1,objectValue,true,explicitPair)){
continue}if(state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)){pairBuffer+=":"}else{pairBuffer+=": "}pairBuffer+=state.dump;_result+=pairBuffer}state.tag=_tag;
state.dump=_result||"{}"}function detectType(state,object,explicit){const typeList=explicit?state.explicitTypes:state.implicitTypes;for(let index2=0,length=typeList.
length;index2<length;index2+=1){const type2=typeList[index2];if((type2.instanceOf||type2.predicate)&&(!type2.instanceOf||typeof object==="object"&&object instanceof
type2.instanceOf)&&(!type2.predicate||type2.predicate(object))){if(explicit){if(type2.multi&&type2.representName){state.tag=type2.representName(object)}else{state.
tag=type2.tag}}else{state.tag="?"}if(type2.represent){const style=state.styleMap[type2.tag]||type2.defaultStyle;let _result;if(_toString.call(type2.represent)===
"[object Function]"){_result=type2.represent(object,style)}else if(_hasOwnProperty.call(type2.represent,style)){_result=type2.represent[style](object,style)}else{
throw new YAMLException2("!<"+type2.tag+'> tag resolver accepts not "'+style+'" style')}state.dump=_result}return true}}return false}function writeNode(state,level,object,block,compact,iskey,isblockseq){
state.tag=null;state.dump=object;if(!detectType(state,object,false)){detectType(state,object,true)}const type2=_toString.call(state.dump);const inblock=block;if(block){
block=state.flowLevel<0||state.flowLevel>level}const objectOrArray=type2==="[object Object]"||type2==="[object Array]";let duplicateIndex;let duplicate;if(objectOrArray){
duplicateIndex=state.duplicates.indexOf(object);duplicate=duplicateIndex!==-1}if(state.tag!==null&&state.tag!=="?"||duplicate||state.indent!==2&&level>0){compact=
false}if(duplicate&&state.usedDuplicates[duplicateIndex]){state.dump="*ref_"+duplicateIndex}else{if(objectOrArray&&duplicate&&!state.usedDuplicates[duplicateIndex]){
state.usedDuplicates[duplicateIndex]=true}if(type2==="[object Object]"){if(block&&Object.keys(state.dump).length!==0){writeBlockMapping(state,level,state.dump,compact);
if(duplicate){state.dump="&ref_"+duplicateIndex+state.dump}}else{writeFlowMapping(state,level,state.dump);if(duplicate){state.dump="&ref_"+duplicateIndex+" "+state.
dump}}}else if(type2==="[object Array]"){if(block&&state.dump.length!==0){if(state.noArrayIndent&&!isblockseq&&level>0){writeBlockSequence(state,level-1,state.dump,
compact)}else{writeBlockSequence(state,level,state.dump,compact)}if(duplicate){state.dump="&ref_"+duplicateIndex+state.dump}}else{writeFlowSequence(state,level,
state.dump);if(duplicate){state.dump="&ref_"+duplicateIndex+" "+state.dump}}}else if(type2==="[object String]"){if(state.tag!=="?"){writeScalar(state,state.dump,
level,iskey,inblock)}}else if(type2==="[object Undefined]"){return false}else{if(state.skipInvalid)return false;throw new YAMLException2("unacceptable kind of a\
n object to dump "+type2)}if(state.tag!==null&&state.tag!=="?"){let tagStr=encodeURI(state.tag[0]==="!"?state.tag.slice(1):state.tag).replace(/!/g,"%21");if(state.
tag[0]==="!"){tagStr="!"+tagStr}else if(tagStr.slice(0,18)==="tag:yaml.org,2002:"){tagStr="!!"+tagStr.slice(18)}else{tagStr="!<"+tagStr+">"}state.dump=tagStr+" "+
state.dump}}return true}function getDuplicateReferences(object,state){const objects=[];const duplicatesIndexes=[];inspectNode(object,objects,duplicatesIndexes);
const length=duplicatesIndexes.length;for(let index2=0;index2<length;index2+=1){state.duplicates.push(objects[duplicatesIndexes[index2]])}state.usedDuplicates=new Array(
length)}function inspectNode(object,objects,duplicatesIndexes){if(object!==null&&typeof object==="object"){const index2=objects.indexOf(object);if(index2!==-1){
if(duplicatesIndexes.indexOf(index2)===-1){duplicatesIndexes.push(index2)}}else{objects.push(object);if(Array.isArray(object)){for(let i=0,length=object.length;i<
length;i+=1){inspectNode(object[i],objects,duplicatesIndexes)}}else{const objectKeyList=Object.keys(object);for(let i=0,length=objectKeyList.length;i<length;i+=
1){inspectNode(object[objectKeyList[i]],objects,duplicatesIndexes)}}}}}function dump2(input,options){options=options||{};const state=new State(options);if(!state.
noRefs)getDuplicateReferences(input,state);let value=input;if(state.replacer){value=state.replacer.call({"":value},"",value)}if(writeNode(state,0,value,true,true))
return state.dump+"\n";return""}dumper.dump=dump2;return dumper}var hasRequiredJsYaml;function requireJsYaml(){if(hasRequiredJsYaml)return jsYaml;hasRequiredJsYaml=
1;const loader2=requireLoader();const dumper2=requireDumper();function renamed(from,to){return function(){throw new Error("Function yaml."+from+" is removed in \
js-yaml 4. Use yaml."+to+" instead, which is now safe by default.")}}jsYaml.Type=requireType();jsYaml.Schema=requireSchema();jsYaml.FAILSAFE_SCHEMA=requireFailsafe();
jsYaml.JSON_SCHEMA=requireJson();jsYaml.CORE_SCHEMA=requireCore();jsYaml.DEFAULT_SCHEMA=require_default();jsYaml.load=loader2.load;jsYaml.loadAll=loader2.loadAll;
jsYaml.dump=dumper2.dump;jsYaml.YAMLException=requireException();jsYaml.types={binary:requireBinary(),float:requireFloat(),map:requireMap(),null:require_null(),
pairs:requirePairs(),set:requireSet(),timestamp:requireTimestamp(),bool:requireBool(),int:requireInt(),merge:requireMerge(),omap:requireOmap(),seq:requireSeq(),
str:requireStr()};jsYaml.safeLoad=renamed("safeLoad","load");jsYaml.safeLoadAll=renamed("safeLoadAll","loadAll");jsYaml.safeDump=renamed("safeDump","dump");return jsYaml}
var jsYamlExports=requireJsYaml();var yaml=getDefaultExportFromCjs(jsYamlExports);var{Type,Schema,FAILSAFE_SCHEMA,JSON_SCHEMA,CORE_SCHEMA,DEFAULT_SCHEMA,load,loadAll,
dump,YAMLException,types,safeLoad,safeLoadAll,safeDump}=yaml;var Headers2=function(){throw new Error("node-fetch is not in this bundle.")};var Hooks=class{add(name,callback,first){if(typeof arguments[0]!="string"){for(let name2 in arguments[0]){this.add(name2,arguments[0][name2],
arguments[1])}}else{(Array.isArray(name)?name:[name]).forEach(function(name2){this[name2]=this[name2]||[];if(callback){this[name2][first?"unshift":"push"](callback)}},
this)}}run(name,env){this[name]=this[name]||[];this[name].forEach(function(callback){callback.call(env&&env.context?env.context:env,env)})}};var Plugins=class{constructor(jsep2){
this.jsep=jsep2;this.registered={}}register(...plugins){plugins.forEach(plugin2=>{if(typeof plugin2!=="object"||!plugin2.name||!plugin2.init){throw new Error("I\
nvalid JSEP plugin format")}if(this.registered[plugin2.name]){return}plugin2.init(this.jsep);this.registered[plugin2.name]=plugin2})}};var Jsep=class _Jsep{static get version(){
return"1.4.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+_Jsep.version}static addUnaryOp(op_name){_Jsep.max_unop_len=Math.max(op_name.length,
_Jsep.max_unop_len);_Jsep.unary_ops[op_name]=1;return _Jsep}static addBinaryOp(op_name,precedence,isRightAssociative){_Jsep.max_binop_len=Math.max(op_name.length,
_Jsep.max_binop_len);_Jsep.binary_ops[op_name]=precedence;if(isRightAssociative){_Jsep.right_associative.add(op_name)}else{_Jsep.right_associative.delete(op_name)}
return _Jsep}static addIdentifierChar(char){_Jsep.additional_identifier_chars.add(char);return _Jsep}static addLiteral(literal_name,literal_value){_Jsep.literals[literal_name]=
literal_value;return _Jsep}static removeUnaryOp(op_name){delete _Jsep.unary_ops[op_name];if(op_name.length===_Jsep.max_unop_len){_Jsep.max_unop_len=_Jsep.getMaxKeyLen(
_Jsep.unary_ops)}return _Jsep}static removeAllUnaryOps(){_Jsep.unary_ops={};_Jsep.max_unop_len=0;return _Jsep}static removeIdentifierChar(char){_Jsep.additional_identifier_chars.
delete(char);return _Jsep}static removeBinaryOp(op_name){delete _Jsep.binary_ops[op_name];if(op_name.length===_Jsep.max_binop_len){_Jsep.max_binop_len=_Jsep.getMaxKeyLen(
_Jsep.binary_ops)}_Jsep.right_associative.delete(op_name);return _Jsep}static removeAllBinaryOps(){_Jsep.binary_ops={};_Jsep.max_binop_len=0;return _Jsep}static removeLiteral(literal_name){
delete _Jsep.literals[literal_name];return _Jsep}static removeAllLiterals(){_Jsep.literals={};return _Jsep}get char(){return this.expr.charAt(this.index)}get code(){
return this.expr.charCodeAt(this.index)}constructor(expr){this.expr=expr;this.index=0}static parse(expr){return new _Jsep(expr).parse()}static getMaxKeyLen(obj){
return Math.max(0,...Object.keys(obj).map(k=>k.length))}static isDecimalDigit(ch){return ch>=48&&ch<=57}static binaryPrecedence(op_val){return _Jsep.binary_ops[op_val]||
0}static isIdentifierStart(ch){return ch>=65&&ch<=90||ch>=97&&ch<=122||ch>=128&&!_Jsep.binary_ops[String.fromCharCode(ch)]||_Jsep.additional_identifier_chars.has(
String.fromCharCode(ch))}static isIdentifierPart(ch){return _Jsep.isIdentifierStart(ch)||_Jsep.isDecimalDigit(ch)}throwError(message){const error=new Error(message+
" at character "+this.index);error.index=this.index;error.description=message;throw error}runHook(name,node){if(_Jsep.hooks[name]){const env={context:this,node};
_Jsep.hooks.run(name,env);return env.node}return node}searchHook(name){if(_Jsep.hooks[name]){const env={context:this};_Jsep.hooks[name].find(function(callback){
callback.call(env.context,env);return env.node});return env.node}}gobbleSpaces(){let ch=this.code;while(ch===_Jsep.SPACE_CODE||ch===_Jsep.TAB_CODE||ch===_Jsep.LF_CODE||
ch===_Jsep.CR_CODE){ch=this.expr.charCodeAt(++this.index)}this.runHook("gobble-spaces")}parse(){this.runHook("before-all");const nodes=this.gobbleExpressions();
const node=nodes.length===1?nodes[0]:{type:_Jsep.COMPOUND,body:nodes};return this.runHook("after-all",node)}gobbleExpressions(untilICode){let nodes=[],ch_i,node;
while(this.index<this.expr.length){ch_i=this.code;if(ch_i===_Jsep.SEMCOL_CODE||ch_i===_Jsep.COMMA_CODE){this.index++}else{if(node=this.gobbleExpression()){nodes.
push(node)}else if(this.index<this.expr.length){if(ch_i===untilICode){break}this.throwError('Unexpected "'+this.char+'"')}}}return nodes}gobbleExpression(){const node=this.
searchHook("gobble-expression")||this.gobbleBinaryExpression();this.gobbleSpaces();return this.runHook("after-expression",node)}gobbleBinaryOp(){this.gobbleSpaces();
let to_check=this.expr.substr(this.index,_Jsep.max_binop_len);let tc_len=to_check.length;while(tc_len>0){if(_Jsep.binary_ops.hasOwnProperty(to_check)&&(!_Jsep.isIdentifierStart(
this.code)||this.index+to_check.length<this.expr.length&&!_Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+to_check.length)))){this.index+=tc_len;return to_check}
to_check=to_check.substr(0,--tc_len)}return false}gobbleBinaryExpression(){let node,biop,prec,stack,biop_info,left,right,i,cur_biop;left=this.gobbleToken();if(!left){
return left}biop=this.gobbleBinaryOp();if(!biop){return left}biop_info={value:biop,prec:_Jsep.binaryPrecedence(biop),right_a:_Jsep.right_associative.has(biop)};
right=this.gobbleToken();if(!right){this.throwError("Expected expression after "+biop)}stack=[left,biop_info,right];while(biop=this.gobbleBinaryOp()){prec=_Jsep.
binaryPrecedence(biop);if(prec===0){this.index-=biop.length;break}biop_info={value:biop,prec,right_a:_Jsep.right_associative.has(biop)};cur_biop=biop;const comparePrev=prev=>biop_info.
right_a&&prev.right_a?prec>prev.prec:prec<=prev.prec;while(stack.length>2&&comparePrev(stack[stack.length-2])){right=stack.pop();biop=stack.pop().value;left=stack.
pop();node={type:_Jsep.BINARY_EXP,operator:biop,left,right};stack.push(node)}node=this.gobbleToken();if(!node){this.throwError("Expected expression after "+cur_biop)}
stack.push(biop_info,node)}i=stack.length-1;node=stack[i];while(i>1){node={type:_Jsep.BINARY_EXP,operator:stack[i-1].value,left:stack[i-2],right:node};i-=2}return node}gobbleToken(){
let ch,to_check,tc_len,node;this.gobbleSpaces();node=this.searchHook("gobble-token");if(node){return this.runHook("after-token",node)}ch=this.code;if(_Jsep.isDecimalDigit(
ch)||ch===_Jsep.PERIOD_CODE){return this.gobbleNumericLiteral()}if(ch===_Jsep.SQUOTE_CODE||ch===_Jsep.DQUOTE_CODE){node=this.gobbleStringLiteral()}else if(ch===
_Jsep.OBRACK_CODE){node=this.gobbleArray()}else{to_check=this.expr.substr(this.index,_Jsep.max_unop_len);tc_len=to_check.length;while(tc_len>0){if(_Jsep.unary_ops.
hasOwnProperty(to_check)&&(!_Jsep.isIdentifierStart(this.code)||this.index+to_check.length<this.expr.length&&!_Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+
to_check.length)))){this.index+=tc_len;const argument=this.gobbleToken();if(!argument){this.throwError("missing unaryOp argument")}return this.runHook("after-to\
ken",{type:_Jsep.UNARY_EXP,operator:to_check,argument,prefix:true})}to_check=to_check.substr(0,--tc_len)}if(_Jsep.isIdentifierStart(ch)){node=this.gobbleIdentifier();
if(_Jsep.literals.hasOwnProperty(node.name)){node={type:_Jsep.LITERAL,value:_Jsep.literals[node.name],raw:node.name}}else if(node.name===_Jsep.this_str){node={type:_Jsep.
THIS_EXP}}}else if(ch===_Jsep.OPAREN_CODE){node=this.gobbleGroup()}}if(!node){return this.runHook("after-token",false)}node=this.gobbleTokenProperty(node);return this.
runHook("after-token",node)}gobbleTokenProperty(node){this.gobbleSpaces();let ch=this.code;while(ch===_Jsep.PERIOD_CODE||ch===_Jsep.OBRACK_CODE||ch===_Jsep.OPAREN_CODE||
ch===_Jsep.QUMARK_CODE){let optional;if(ch===_Jsep.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==_Jsep.PERIOD_CODE){break}optional=true;this.index+=2;this.
gobbleSpaces();ch=this.code}this.index++;if(ch===_Jsep.OBRACK_CODE){node={type:_Jsep.MEMBER_EXP,computed:true,object:node,property:this.gobbleExpression()};if(!node.
property){this.throwError('Unexpected "'+this.char+'"')}this.gobbleSpaces();ch=this.code;if(ch!==_Jsep.CBRACK_CODE){this.throwError("Unclosed [")}this.index++}else if(ch===
_Jsep.OPAREN_CODE){node={type:_Jsep.CALL_EXP,"arguments":this.gobbleArguments(_Jsep.CPAREN_CODE),callee:node}}else if(ch===_Jsep.PERIOD_CODE||optional){if(optional){
this.index--}this.gobbleSpaces();node={type:_Jsep.MEMBER_EXP,computed:false,object:node,property:this.gobbleIdentifier()}}if(optional){node.optional=true}this.gobbleSpaces();
ch=this.code}return node}gobbleNumericLiteral(){let number="",ch,chCode;while(_Jsep.isDecimalDigit(this.code)){number+=this.expr.charAt(this.index++)}if(this.code===
_Jsep.PERIOD_CODE){number+=this.expr.charAt(this.index++);while(_Jsep.isDecimalDigit(this.code)){number+=this.expr.charAt(this.index++)}}ch=this.char;if(ch==="e"||
ch==="E"){number+=this.expr.charAt(this.index++);ch=this.char;if(ch==="+"||ch==="-"){number+=this.expr.charAt(this.index++)}while(_Jsep.isDecimalDigit(this.code)){
number+=this.expr.charAt(this.index++)}if(!_Jsep.isDecimalDigit(this.expr.charCodeAt(this.index-1))){this.throwError("Expected exponent ("+number+this.char+")")}}
chCode=this.code;if(_Jsep.isIdentifierStart(chCode)){this.throwError("Variable names cannot start with a number ("+number+this.char+")")}else if(chCode===_Jsep.
PERIOD_CODE||number.length===1&&number.charCodeAt(0)===_Jsep.PERIOD_CODE){this.throwError("Unexpected period")}return{type:_Jsep.LITERAL,value:parseFloat(number),
raw:number}}gobbleStringLiteral(){let str2="";const startIndex=this.index;const quote=this.expr.charAt(this.index++);let closed=false;while(this.index<this.expr.
length){let ch=this.expr.charAt(this.index++);if(ch===quote){closed=true;break}else if(ch==="\\"){ch=this.expr.charAt(this.index++);switch(ch){case"n":str2+="\n";
break;case"r":str2+="\r";break;case"t":str2+="	";break;case"b":str2+="\b";break;case"f":str2+="\f";break;case"v":str2+="\v";break;default:str2+=ch}}else{str2+=ch}}
if(!closed){this.throwError('Unclosed quote after "'+str2+'"')}return{type:_Jsep.LITERAL,value:str2,raw:this.expr.substring(startIndex,this.index)}}gobbleIdentifier(){
let ch=this.code,start=this.index;if(_Jsep.isIdentifierStart(ch)){this.index++}else{this.throwError("Unexpected "+this.char)}while(this.index<this.expr.length){
ch=this.code;if(_Jsep.isIdentifierPart(ch)){this.index++}else{break}}return{type:_Jsep.IDENTIFIER,name:this.expr.slice(start,this.index)}}gobbleArguments(termination){
const args=[];let closed=false;let separator_count=0;while(this.index<this.expr.length){this.gobbleSpaces();let ch_i=this.code;if(ch_i===termination){closed=true;
this.index++;if(termination===_Jsep.CPAREN_CODE&&separator_count&&separator_count>=args.length){this.throwError("Unexpected token "+String.fromCharCode(termination))}
break}else if(ch_i===_Jsep.COMMA_CODE){this.index++;separator_count++;if(separator_count!==args.length){if(termination===_Jsep.CPAREN_CODE){this.throwError("Une\
xpected token ,")}else if(termination===_Jsep.CBRACK_CODE){for(let arg=args.length;arg<separator_count;arg++){args.push(null)}}}}else if(args.length!==separator_count&&
separator_count!==0){this.throwError("Expected comma")}else{const node=this.gobbleExpression();if(!node||node.type===_Jsep.COMPOUND){this.throwError("Expected c\
omma")}args.push(node)}}if(!closed){this.throwError("Expected "+String.fromCharCode(termination))}return args}gobbleGroup(){this.index++;let nodes=this.gobbleExpressions(
_Jsep.CPAREN_CODE);if(this.code===_Jsep.CPAREN_CODE){this.index++;if(nodes.length===1){return nodes[0]}else if(!nodes.length){return false}else{return{type:_Jsep.
SEQUENCE_EXP,expressions:nodes}}}else{this.throwError("Unclosed (")}}gobbleArray(){this.index++;return{type:_Jsep.ARRAY_EXP,elements:this.gobbleArguments(_Jsep.
CBRACK_CODE)}}};var hooks=new Hooks;Object.assign(Jsep,{hooks,plugins:new Plugins(Jsep),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Identi\
fier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpressi\
on",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{"true":true,"false":false,"null":null},this_str:"this"});Jsep.max_unop_len=Jsep.getMaxKeyLen(Jsep.unary_ops);Jsep.max_binop_len=Jsep.getMaxKeyLen(
Jsep.binary_ops);var jsep=expr=>new Jsep(expr).parse();var stdClassProps=Object.getOwnPropertyNames(class Test{});Object.getOwnPropertyNames(Jsep).filter(prop=>!stdClassProps.
includes(prop)&&jsep[prop]===void 0).forEach(m=>{jsep[m]=Jsep[m]});jsep.Jsep=Jsep;var CONDITIONAL_EXP="ConditionalExpression";var ternary={name:"ternary",init(jsep2){
jsep2.hooks.add("after-expression",function gobbleTernary(env){if(env.node&&this.code===jsep2.QUMARK_CODE){this.index++;const test=env.node;const consequent=this.
gobbleExpression();if(!consequent){this.throwError("Expected expression")}this.gobbleSpaces();if(this.code===jsep2.COLON_CODE){this.index++;const alternate=this.
gobbleExpression();if(!alternate){this.throwError("Expected expression")}env.node={type:CONDITIONAL_EXP,test,consequent,alternate};if(test.operator&&jsep2.binary_ops[test.
operator]<=.9){let newTest=test;while(newTest.right.operator&&jsep2.binary_ops[newTest.right.operator]<=.9){newTest=newTest.right}env.node.test=newTest.right;newTest.
right=env.node;env.node=test}}else{this.throwError("Expected :")}}})}};jsep.plugins.register(ternary);var FSLASH_CODE=47;var BSLASH_CODE=92;var index={name:"reg\
ex",init(jsep2){jsep2.hooks.add("gobble-token",function gobbleRegexLiteral(env){if(this.code===FSLASH_CODE){const patternIndex=++this.index;let inCharSet=false;
while(this.index<this.expr.length){if(this.code===FSLASH_CODE&&!inCharSet){const pattern=this.expr.slice(patternIndex,this.index);let flags="";while(++this.index<
this.expr.length){const code=this.code;if(code>=97&&code<=122||code>=65&&code<=90||code>=48&&code<=57){flags+=this.char}else{break}}let value;try{value=new RegExp(
pattern,flags)}catch(e2){this.throwError(e2.message)}env.node={type:jsep2.LITERAL,value,raw:this.expr.slice(patternIndex-1,this.index)};env.node=this.gobbleTokenProperty(
env.node);return env.node}if(this.code===jsep2.OBRACK_CODE){inCharSet=true}else if(inCharSet&&this.code===jsep2.CBRACK_CODE){inCharSet=false}this.index+=this.code===
BSLASH_CODE?2:1}this.throwError("Unclosed Regex")}})}};var PLUS_CODE=43;var MINUS_CODE=45;var plugin={name:"assignment",assignmentOperators:new Set(["=","*=","*\
*=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[PLUS_CODE,MINUS_CODE],assignmentPrecedence:.9,init(jsep2){const updateNodeTypes=[
jsep2.IDENTIFIER,jsep2.MEMBER_EXP];plugin.assignmentOperators.forEach(op=>jsep2.addBinaryOp(op,plugin.assignmentPrecedence,true));jsep2.hooks.add("gobble-token",
function gobbleUpdatePrefix(env){const code=this.code;if(plugin.updateOperators.some(c=>c===code&&c===this.expr.charCodeAt(this.index+1))){this.index+=2;env.node=
{type:"UpdateExpression",operator:code===PLUS_CODE?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:true};if(!env.node.argument||!updateNodeTypes.
includes(env.node.argument.type)){this.throwError(`Unexpected ${env.node.operator}`)}}});jsep2.hooks.add("after-token",function gobbleUpdatePostfix(env){if(env.
node){const code=this.code;if(plugin.updateOperators.some(c=>c===code&&c===this.expr.charCodeAt(this.index+1))){if(!updateNodeTypes.includes(env.node.type)){this.
throwError(`Unexpected ${env.node.operator}`)}this.index+=2;env.node={type:"UpdateExpression",operator:code===PLUS_CODE?"++":"--",argument:env.node,prefix:false}}}});
jsep2.hooks.add("after-expression",function gobbleAssignment(env){if(env.node){updateBinariesToAssignments(env.node)}});function updateBinariesToAssignments(node){
if(plugin.assignmentOperators.has(node.operator)){node.type="AssignmentExpression";updateBinariesToAssignments(node.left);updateBinariesToAssignments(node.right)}else if(!node.
operator){Object.values(node).forEach(val=>{if(val&&typeof val==="object"){updateBinariesToAssignments(val)}})}}}};jsep.plugins.register(index,plugin);jsep.addUnaryOp(
"typeof");jsep.addUnaryOp("void");jsep.addLiteral("null",null);jsep.addLiteral("undefined",void 0);var BLOCKED_PROTO_PROPERTIES=new Set(["constructor","__proto_\
_","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]);var SafeEval={evalAst(ast,subs){switch(ast.type){case"BinaryExpression":case"Lo\
gicalExpression":return SafeEval.evalBinaryExpression(ast,subs);case"Compound":return SafeEval.evalCompound(ast,subs);case"ConditionalExpression":return SafeEval.
evalConditionalExpression(ast,subs);case"Identifier":return SafeEval.evalIdentifier(ast,subs);case"Literal":return SafeEval.evalLiteral(ast,subs);case"MemberExp\
ression":return SafeEval.evalMemberExpression(ast,subs);case"UnaryExpression":return SafeEval.evalUnaryExpression(ast,subs);case"ArrayExpression":return SafeEval.
evalArrayExpression(ast,subs);case"CallExpression":return SafeEval.evalCallExpression(ast,subs);case"AssignmentExpression":return SafeEval.evalAssignmentExpression(
ast,subs);default:throw SyntaxError("Unexpected expression",ast)}},evalBinaryExpression(ast,subs){const result={"||":(a,b)=>a||b(),"&&":(a,b)=>a&&b(),"|":(a,b)=>a|
b(),"^":(a,b)=>a^b(),"&":(a,b)=>a&b(),"==":(a,b)=>a==b(),"!=":(a,b)=>a!=b(),"===":(a,b)=>a===b(),"!==":(a,b)=>a!==b(),"<":(a,b)=>a<b(),">":(a,b)=>a>b(),"<=":(a,b)=>a<=
b(),">=":(a,b)=>a>=b(),"<<":(a,b)=>a<<b(),">>":(a,b)=>a>>b(),">>>":(a,b)=>a>>>b(),"+":(a,b)=>a+b(),"-":(a,b)=>a-b(),"*":(a,b)=>a*b(),"/":(a,b)=>a/b(),"%":(a,b)=>a%
b()}[ast.operator](SafeEval.evalAst(ast.left,subs),()=>SafeEval.evalAst(ast.right,subs));return result},evalCompound(ast,subs){let last;for(let i=0;i<ast.body.length;i++){
if(ast.body[i].type==="Identifier"&&["var","let","const"].includes(ast.body[i].name)&&ast.body[i+1]&&ast.body[i+1].type==="AssignmentExpression"){i+=1}const expr=ast.
body[i];last=SafeEval.evalAst(expr,subs)}return last},evalConditionalExpression(ast,subs){if(SafeEval.evalAst(ast.test,subs)){return SafeEval.evalAst(ast.consequent,
subs)}return SafeEval.evalAst(ast.alternate,subs)},evalIdentifier(ast,subs){if(Object.hasOwn(subs,ast.name)){return subs[ast.name]}throw ReferenceError(`${ast.name}\
 is not defined`)},evalLiteral(ast){return ast.value},evalMemberExpression(ast,subs){const prop=String(ast.computed?SafeEval.evalAst(ast.property):ast.property.
name);const obj=SafeEval.evalAst(ast.object,subs);if(obj===void 0||obj===null){throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`)}if(!Object.
hasOwn(obj,prop)&&BLOCKED_PROTO_PROPERTIES.has(prop)){throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`)}const result=obj[prop];if(typeof result===
"function"){return result.bind(obj)}return result},evalUnaryExpression(ast,subs){const result={"-":a=>-SafeEval.evalAst(a,subs),"!":a=>!SafeEval.evalAst(a,subs),
"~":a=>~SafeEval.evalAst(a,subs),"+":a=>+SafeEval.evalAst(a,subs),typeof:a=>typeof SafeEval.evalAst(a,subs),void:a=>void SafeEval.evalAst(a,subs)}[ast.operator](
ast.argument);return result},evalArrayExpression(ast,subs){return ast.elements.map(el=>SafeEval.evalAst(el,subs))},evalCallExpression(ast,subs){const args=ast.arguments.
map(arg=>SafeEval.evalAst(arg,subs));const func=SafeEval.evalAst(ast.callee,subs);if(func===Function){throw new Error("Function constructor is disabled")}return func(
...args)},evalAssignmentExpression(ast,subs){if(ast.left.type!=="Identifier"){throw SyntaxError("Invalid left-hand side in assignment")}const id=ast.left.name;const value=SafeEval.
evalAst(ast.right,subs);subs[id]=value;return subs[id]}};var SafeScript=class{constructor(expr){this.code=expr;this.ast=jsep(this.code)}runInNewContext(context){
const keyMap=Object.assign(Object.create(null),context);return SafeEval.evalAst(this.ast,keyMap)}};function push(arr,item){arr=arr.slice();arr.push(item);return arr}
function unshift(item,arr){arr=arr.slice();arr.unshift(item);return arr}var NewError=class extends Error{constructor(value){super('JSONPath should not be called\
 with "new" (it prevents return of (unwrapped) scalar values)');this.avoidNew=true;this.value=value;this.name="NewError"}};function JSONPath(opts,expr,obj,callback,otherTypeCallback){
if(!(this instanceof JSONPath)){try{return new JSONPath(opts,expr,obj,callback,otherTypeCallback)}catch(e2){if(!e2.avoidNew){throw e2}return e2.value}}if(typeof opts===
"string"){otherTypeCallback=callback;callback=obj;obj=expr;expr=opts;opts=null}const optObj=opts&&typeof opts==="object";opts=opts||{};this.json=opts.json||obj;
this.path=opts.path||expr;this.resultType=opts.resultType||"value";this.flatten=opts.flatten||false;this.wrap=Object.hasOwn(opts,"wrap")?opts.wrap:true;this.sandbox=
opts.sandbox||{};this.eval=opts.eval===void 0?"safe":opts.eval;this.ignoreEvalErrors=typeof opts.ignoreEvalErrors==="undefined"?false:opts.ignoreEvalErrors;this.
parent=opts.parent||null;this.parentProperty=opts.parentProperty||null;this.callback=opts.callback||callback||null;this.otherTypeCallback=opts.otherTypeCallback||
otherTypeCallback||function(){throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.")};if(opts.autostart!==false){
const args={path:optObj?opts.path:expr};if(!optObj){args.json=obj}else if("json"in opts){args.json=opts.json}const ret=this.evaluate(args);if(!ret||typeof ret!==
"object"){throw new NewError(ret)}return ret}}JSONPath.prototype.evaluate=function(expr,json2,callback,otherTypeCallback){let currParent=this.parent,currParentProperty=this.
parentProperty;let{flatten,wrap}=this;this.currResultType=this.resultType;this.currEval=this.eval;this.currSandbox=this.sandbox;callback=callback||this.callback;
this.currOtherTypeCallback=otherTypeCallback||this.otherTypeCallback;json2=json2||this.json;expr=expr||this.path;if(expr&&typeof expr==="object"&&!Array.isArray(
expr)){if(!expr.path&&expr.path!==""){throw new TypeError('You must supply a "path" property when providing an object argument to JSONPath.evaluate().')}if(!Object.
hasOwn(expr,"json")){throw new TypeError('You must supply a "json" property when providing an object argument to JSONPath.evaluate().')}({json:json2}=expr);flatten=
Object.hasOwn(expr,"flatten")?expr.flatten:flatten;this.currResultType=Object.hasOwn(expr,"resultType")?expr.resultType:this.currResultType;this.currSandbox=Object.
hasOwn(expr,"sandbox")?expr.sandbox:this.currSandbox;wrap=Object.hasOwn(expr,"wrap")?expr.wrap:wrap;this.currEval=Object.hasOwn(expr,"eval")?expr.eval:this.currEval;
callback=Object.hasOwn(expr,"callback")?expr.callback:callback;this.currOtherTypeCallback=Object.hasOwn(expr,"otherTypeCallback")?expr.otherTypeCallback:this.currOtherTypeCallback;
currParent=Object.hasOwn(expr,"parent")?expr.parent:currParent;currParentProperty=Object.hasOwn(expr,"parentProperty")?expr.parentProperty:currParentProperty;expr=
expr.path}currParent=currParent||null;currParentProperty=currParentProperty||null;if(Array.isArray(expr)){expr=JSONPath.toPathString(expr)}if(!expr&&expr!==""||
!json2){return void 0}const exprList=JSONPath.toPathArray(expr);if(exprList[0]==="$"&&exprList.length>1){exprList.shift()}this._hasParentSelector=null;const result=this.
_trace(exprList,json2,["$"],currParent,currParentProperty,callback).filter(function(ea){return ea&&!ea.isParentSelector});if(!result.length){return wrap?[]:void 0}
if(!wrap&&result.length===1&&!result[0].hasArrExpr){return this._getPreferredOutput(result[0])}return result.reduce((rslt,ea)=>{const valOrPath=this._getPreferredOutput(
ea);if(flatten&&Array.isArray(valOrPath)){rslt=rslt.concat(valOrPath)}else{rslt.push(valOrPath)}return rslt},[])};JSONPath.prototype._getPreferredOutput=function(ea){
const resultType=this.currResultType;switch(resultType){case"all":{const path2=Array.isArray(ea.path)?ea.path:JSONPath.toPathArray(ea.path);ea.pointer=JSONPath.
toPointer(path2);ea.path=typeof ea.path==="string"?ea.path:JSONPath.toPathString(ea.path);return ea}case"value":case"parent":case"parentProperty":return ea[resultType];case"\
path":return JSONPath.toPathString(ea[resultType]);case"pointer":return JSONPath.toPointer(ea.path);default:throw new TypeError("Unknown result type")}};JSONPath.
prototype._handleCallback=function(fullRetObj,callback,type2){if(callback){const preferredOutput=this._getPreferredOutput(fullRetObj);fullRetObj.path=typeof fullRetObj.
path==="string"?fullRetObj.path:JSONPath.toPathString(fullRetObj.path);callback(preferredOutput,type2,fullRetObj)}};JSONPath.prototype._trace=function(expr,val,path2,parent,parentPropName,callback,hasArrExpr,literalPriority){
let retObj;if(!expr.length){retObj={path:path2,value:val,parent,parentProperty:parentPropName,hasArrExpr};this._handleCallback(retObj,callback,"value");return retObj}
const loc=expr[0],x=expr.slice(1);const ret=[];function addRet(elems){if(Array.isArray(elems)){elems.forEach(t=>{ret.push(t)})}else{ret.push(elems)}}if((typeof loc!==
"string"||literalPriority)&&val&&Object.hasOwn(val,loc)){addRet(this._trace(x,val[loc],push(path2,loc),val,loc,callback,hasArrExpr))}else if(loc==="*"){this._walk(
val,m=>{addRet(this._trace(x,val[m],push(path2,m),val,m,callback,true,true))})}else if(loc===".."){addRet(this._trace(x,val,path2,parent,parentPropName,callback,
hasArrExpr));this._walk(val,m=>{if(typeof val[m]==="object"){addRet(this._trace(expr.slice(),val[m],push(path2,m),val,m,callback,true))}})}else if(loc==="^"){this.
_hasParentSelector=true;return{path:path2.slice(0,-1),expr:x,isParentSelector:true}}else if(loc==="~"){retObj={path:push(path2,loc),value:parentPropName,parent,
parentProperty:null};this._handleCallback(retObj,callback,"property");return retObj}else if(loc==="$"){addRet(this._trace(x,val,path2,null,null,callback,hasArrExpr))}else if(/^(-?\d*):(-?\d*):?(\d*)$/u.
test(loc)){addRet(this._slice(loc,x,val,path2,parent,parentPropName,callback))}else if(loc.indexOf("?(")===0){if(this.currEval===false){throw new Error("Eval [?\
(expr)] prevented in JSONPath expression.")}const safeLoc=loc.replace(/^\?\((.*?)\)$/u,"$1");const nested=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(safeLoc);
if(nested){this._walk(val,m=>{const npath=[nested[2]];const nvalue=nested[1]?val[m][nested[1]]:val[m];const filterResults=this._trace(npath,nvalue,path2,parent,
parentPropName,callback,true);if(filterResults.length>0){addRet(this._trace(x,val[m],push(path2,m),val,m,callback,true))}})}else{this._walk(val,m=>{if(this._eval(
safeLoc,val[m],m,path2,parent,parentPropName)){addRet(this._trace(x,val[m],push(path2,m),val,m,callback,true))}})}}else if(loc[0]==="("){if(this.currEval===false){
throw new Error("Eval [(expr)] prevented in JSONPath expression.")}addRet(this._trace(unshift(this._eval(loc,val,path2.at(-1),path2.slice(0,-1),parent,parentPropName),
x),val,path2,parent,parentPropName,callback,hasArrExpr))}else if(loc[0]==="@"){let addType=false;const valueType=loc.slice(1,-2);switch(valueType){case"scalar":
if(!val||!["object","function"].includes(typeof val)){addType=true}break;case"boolean":case"string":case"undefined":case"function":if(typeof val===valueType){addType=
true}break;case"integer":if(Number.isFinite(val)&&!(val%1)){addType=true}break;case"number":if(Number.isFinite(val)){addType=true}break;case"nonFinite":if(typeof val===
"number"&&!Number.isFinite(val)){addType=true}break;case"object":if(val&&typeof val===valueType){addType=true}break;case"array":if(Array.isArray(val)){addType=true}
break;case"other":addType=this.currOtherTypeCallback(val,path2,parent,parentPropName);break;case"null":if(val===null){addType=true}break;default:throw new TypeError(
"Unknown value type "+valueType)}if(addType){retObj={path:path2,value:val,parent,parentProperty:parentPropName};this._handleCallback(retObj,callback,"value");return retObj}}else if(loc[0]===
"`"&&val&&Object.hasOwn(val,loc.slice(1))){const locProp=loc.slice(1);addRet(this._trace(x,val[locProp],push(path2,locProp),val,locProp,callback,hasArrExpr,true))}else if(loc.
includes(",")){const parts=loc.split(",");for(const part of parts){addRet(this._trace(unshift(part,x),val,path2,parent,parentPropName,callback,true))}}else if(!literalPriority&&
val&&Object.hasOwn(val,loc)){addRet(this._trace(x,val[loc],push(path2,loc),val,loc,callback,hasArrExpr,true))}if(this._hasParentSelector){for(let t=0;t<ret.length;t++){
const rett=ret[t];if(rett&&rett.isParentSelector){const tmp=this._trace(rett.expr,val,rett.path,parent,parentPropName,callback,hasArrExpr);if(Array.isArray(tmp)){
ret[t]=tmp[0];const tl=tmp.length;for(let tt=1;tt<tl;tt++){t++;ret.splice(t,0,tmp[tt])}}else{ret[t]=tmp}}}}return ret};JSONPath.prototype._walk=function(val,f){
if(Array.isArray(val)){const n=val.length;for(let i=0;i<n;i++){f(i)}}else if(val&&typeof val==="object"){Object.keys(val).forEach(m=>{f(m)})}};JSONPath.prototype.
_slice=function(loc,expr,val,path2,parent,parentPropName,callback){if(!Array.isArray(val)){return void 0}const len=val.length,parts=loc.split(":"),step=parts[2]&&
Number.parseInt(parts[2])||1;let start=parts[0]&&Number.parseInt(parts[0])||0,end=parts[1]&&Number.parseInt(parts[1])||len;start=start<0?Math.max(0,start+len):Math.
min(len,start);end=end<0?Math.max(0,end+len):Math.min(len,end);const ret=[];for(let i=start;i<end;i+=step){const tmp=this._trace(unshift(i,expr),val,path2,parent,
parentPropName,callback,true);tmp.forEach(t=>{ret.push(t)})}return ret};JSONPath.prototype._eval=function(code,_v,_vname,path2,parent,parentPropName){this.currSandbox.
_$_parentProperty=parentPropName;this.currSandbox._$_parent=parent;this.currSandbox._$_property=_vname;this.currSandbox._$_root=this.json;this.currSandbox._$_v=
_v;const containsPath=code.includes("@path");if(containsPath){this.currSandbox._$_path=JSONPath.toPathString(path2.concat([_vname]))}const scriptCacheKey=this.currEval+
"Script:"+code;if(!JSONPath.cache[scriptCacheKey]){let script=code.replaceAll("@parentProperty","_$_parentProperty").replaceAll("@parent","_$_parent").replaceAll(
"@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(containsPath){script=script.replaceAll("@path","_$_path")}if(this.
currEval==="safe"||this.currEval===true||this.currEval===void 0){JSONPath.cache[scriptCacheKey]=new this.safeVm.Script(script)}else if(this.currEval==="native"){
JSONPath.cache[scriptCacheKey]=new this.vm.Script(script)}else if(typeof this.currEval==="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,
"runInNewContext")){const CurrEval=this.currEval;JSONPath.cache[scriptCacheKey]=new CurrEval(script)}else if(typeof this.currEval==="function"){JSONPath.cache[scriptCacheKey]=
{runInNewContext:context=>this.currEval(script,context)}}else{throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}}try{return JSONPath.cache[scriptCacheKey].
runInNewContext(this.currSandbox)}catch(e2){if(this.ignoreEvalErrors){return false}throw new Error("jsonPath: "+e2.message+": "+code)}};JSONPath.cache={};JSONPath.
toPathString=function(pathArr){const x=pathArr,n=x.length;let p="$";for(let i=1;i<n;i++){if(!/^(~|\^|@.*?\(\))$/u.test(x[i])){p+=/^[0-9*]+$/u.test(x[i])?"["+x[i]+
"]":"['"+x[i]+"']"}}return p};JSONPath.toPointer=function(pointer){const x=pointer,n=x.length;let p="";for(let i=1;i<n;i++){if(!/^(~|\^|@.*?\(\))$/u.test(x[i])){
p+="/"+x[i].toString().replaceAll("~","~0").replaceAll("/","~1")}}return p};JSONPath.toPathArray=function(expr){const{cache}=JSONPath;if(cache[expr]){return cache[expr].
concat()}const subx=[];const normalized=expr.replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,"\
;$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,function($0,$1){return"[#"+(subx.push($1)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function($0,prop){return"\
['"+prop.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll(
"%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function($0,ups){return";"+ups.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,
"");const exprList=normalized.split(";").map(function(exp){const match=exp.match(/#(\d+)/u);return!match||!match[1]?exp:subx[match[1]]});cache[expr]=exprList;return cache[expr].
concat()};JSONPath.prototype.safeVm={Script:SafeScript};JSONPath.prototype.vm=vm__WEBPACK_IMPORTED_MODULE_14__;var AzureAuth=class{isAuthProvider(user){if(!user||!user.authProvider){return false}return user.authProvider.name==="azure"}async applyAuthentication(user,opts){
const token=this.getToken(user);if(token){opts.headers["Authorization"]=`Bearer ${token}`}}getToken(user){const config=user.authProvider.config;if(this.isExpired(
config)){this.updateAccessToken(config)}return config["access-token"]}isExpired(config){const token=config["access-token"];const expiry=config.expiry;const expiresOn=config["\
expires-on"];if(!token){return true}if(!expiry&&!expiresOn){return false}const expiresOnDate=expiresOn?new Date(parseInt(expiresOn,10)*1e3):void 0;const expiration=expiry?
Date.parse(expiry):expiresOnDate.getTime();if(expiration<Date.now()){return true}return false}updateAccessToken(config){let cmd=config["cmd-path"];if(!cmd){throw new Error(
"Token is expired!")}cmd=`"${cmd}"`;const args=config["cmd-args"];if(args){cmd=cmd+" "+args}let output;try{output=node_child_process__WEBPACK_IMPORTED_MODULE_13__.execSync(cmd)}catch(err){throw new Error(
"Failed to refresh token: "+err)}const resultObj=JSON.parse(output);const tokenPathKeyInConfig=config["token-key"];const expiryPathKeyInConfig=config["expiry-ke\
y"];const tokenPathKey="$"+tokenPathKeyInConfig.slice(1,-1);const expiryPathKey="$"+expiryPathKeyInConfig.slice(1,-1);config["access-token"]=JSONPath({path:tokenPathKey,
json:resultObj});config.expiry=JSONPath({path:expiryPathKey,json:resultObj})}};var ActionOnInvalid={THROW:"throw",FILTER:"filter"};function defaultNewConfigOptions(){return{onInvalidEntry:ActionOnInvalid.THROW}}function newClusters(a,opts){
if(!Array.isArray(a)){return[]}const options=Object.assign(defaultNewConfigOptions(),opts||{});return a.map(clusterIterator(options.onInvalidEntry)).filter(Boolean)}
function exportCluster(cluster){return{name:cluster.name,cluster:{server:cluster.server,"certificate-authority-data":cluster.caData,"certificate-authority":cluster.
caFile,"insecure-skip-tls-verify":cluster.skipTLSVerify,"tls-server-name":cluster.tlsServerName,"proxy-url":cluster.proxyUrl}}}function clusterIterator(onInvalidEntry){
return(elt,i,list)=>{try{if(!elt.name){throw new Error(`clusters[${i}].name is missing`)}if(!elt.cluster){throw new Error(`clusters[${i}].cluster is missing`)}if(!elt.
cluster.server){throw new Error(`clusters[${i}].cluster.server is missing`)}return{caData:elt.cluster["certificate-authority-data"],caFile:elt.cluster["certific\
ate-authority"],name:elt.name,server:elt.cluster.server.replace(/\/$/,""),skipTLSVerify:elt.cluster["insecure-skip-tls-verify"]===true,tlsServerName:elt.cluster["\
tls-server-name"],proxyUrl:elt.cluster["proxy-url"]}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.THROW:
throw err}}}}function newUsers(a,opts){if(!Array.isArray(a)){return[]}const options=Object.assign(defaultNewConfigOptions(),opts||{});return a.map(userIterator(
options.onInvalidEntry)).filter(Boolean)}function exportUser(user){return{name:user.name,user:{as:user.impersonateUser,"auth-provider":user.authProvider,"client\
-certificate-data":user.certData,"client-certificate":user.certFile,exec:user.exec,"client-key-data":user.keyData,"client-key":user.keyFile,token:user.token,password:user.
password,username:user.username}}}function userIterator(onInvalidEntry){return(elt,i,list)=>{try{if(!elt.name){throw new Error(`users[${i}].name is missing`)}return{
authProvider:elt.user?elt.user["auth-provider"]:null,certData:elt.user?elt.user["client-certificate-data"]:null,certFile:elt.user?elt.user["client-certificate"]:
null,exec:elt.user?elt.user.exec:null,keyData:elt.user?elt.user["client-key-data"]:null,keyFile:elt.user?elt.user["client-key"]:null,name:elt.name,token:findToken(
elt.user),password:elt.user?elt.user.password:null,username:elt.user?elt.user.username:null,impersonateUser:elt.user?elt.user.as:null}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.
FILTER:return null;default:case ActionOnInvalid.THROW:throw err}}}}function findToken(user){if(user){if(user.token){return user.token}if(user["token-file"]){return node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync(user["token-file"]).toString()}}}function newContexts(a,opts){if(!Array.isArray(a)){return[]}const options=Object.assign(defaultNewConfigOptions(),
opts||{});return a.map(contextIterator(options.onInvalidEntry)).filter(Boolean)}function exportContext(ctx){return{name:ctx.name,context:ctx}}function contextIterator(onInvalidEntry){
return(elt,i,list)=>{try{if(!elt.name){throw new Error(`contexts[${i}].name is missing`)}if(!elt.context){throw new Error(`contexts[${i}].context is missing`)}if(!elt.
context.cluster){throw new Error(`contexts[${i}].context.cluster is missing`)}return{cluster:elt.context.cluster,name:elt.name,user:elt.context.user||void 0,namespace:elt.
context.namespace||void 0}}catch(err){switch(onInvalidEntry){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.THROW:throw err}}}}var ExecAuth=class{constructor(){this.tokenCache={};this.execFn=node_child_process__WEBPACK_IMPORTED_MODULE_13__.spawn}isAuthProvider(user){if(!user){
return false}if(user.exec){return true}if(!user.authProvider){return false}return user.authProvider.name==="exec"||!!(user.authProvider.config&&user.authProvider.
config.exec)}async applyAuthentication(user,opts){const credential=await this.getCredential(user);if(!credential){return}if(credential.status.clientCertificateData){
opts.cert=credential.status.clientCertificateData}if(credential.status.clientKeyData){opts.key=credential.status.clientKeyData}const token=this.getToken(credential);
if(token){if(!opts.headers){opts.headers={}}opts.headers["Authorization"]=`Bearer ${token}`}}getToken(credential){if(!credential){return null}if(credential.status.
token){return credential.status.token}return null}async getCredential(user){const cachedToken=this.tokenCache[user.name];if(cachedToken){const date=Date.parse(cachedToken.
status.expirationTimestamp);if(date>Date.now()){return cachedToken}this.tokenCache[user.name]=null}let exec=null;if(user.authProvider&&user.authProvider.config){
exec=user.authProvider.config.exec}if(user.exec){exec=user.exec}if(!exec){return null}if(!exec.command){throw new Error("No command was specified for exec authP\
rovider!")}let opts={};if(exec.env){const env={...process.env};exec.env.forEach(elt=>env[elt.name]=elt.value);opts={...opts,env}}return new Promise((resolve,reject)=>{
let stdoutData="";let stderrData="";let savedError=void 0;const subprocess=this.execFn(exec.command,exec.args,opts);subprocess.stdout.setEncoding("utf8");subprocess.
stderr.setEncoding("utf8");subprocess.stdout.on("data",data=>{stdoutData+=data});subprocess.stderr.on("data",data=>{stderrData+=data});subprocess.on("error",error=>{
savedError=error});subprocess.on("close",code=>{if(savedError){reject(savedError);return}if(code!==0){reject(new Error(stderrData));return}try{const obj=JSON.parse(
stdoutData);this.tokenCache[user.name]=obj;resolve(obj)}catch(error){reject(error)}})})}};var FileAuth=class{constructor(){this.token=null;this.lastRead=null}isAuthProvider(user){return user.authProvider&&user.authProvider.config&&
user.authProvider.config.tokenFile}async applyAuthentication(user,opts){if(this.token==null){this.refreshToken(user.authProvider.config.tokenFile)}if(this.isTokenExpired()){
this.refreshToken(user.authProvider.config.tokenFile)}if(this.token){opts.headers["Authorization"]=`Bearer ${this.token}`}}refreshToken(filePath){this.token=node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync(filePath).toString("utf-8");this.lastRead=new Date}isTokenExpired(){if(this.lastRead===null){return true}const now=new Date;const delta=(now.getTime()-
this.lastRead.getTime())/1e3;return delta>60}};var GoogleCloudPlatformAuth=class{isAuthProvider(user){if(!user||!user.authProvider){return false}return user.authProvider.name==="gcp"}async applyAuthentication(user,opts){
const token=this.getToken(user);if(token){opts.headers["Authorization"]=`Bearer ${token}`}}getToken(user){const config=user.authProvider.config;if(this.isExpired(
config)){this.updateAccessToken(config)}return config["access-token"]}isExpired(config){const token=config["access-token"];const expiry=config.expiry;if(!token){
return true}if(!expiry){return false}const expiration=Date.parse(expiry);if(expiration<Date.now()){return true}return false}updateAccessToken(config){let cmd=config["\
cmd-path"];if(!cmd){throw new Error("Token is expired!")}cmd=`"${cmd}"`;const args=config["cmd-args"];if(args){cmd=cmd+" "+args}let output;try{output=node_child_process__WEBPACK_IMPORTED_MODULE_13__.execSync(
cmd)}catch(err){throw new Error("Failed to refresh token: "+err)}const resultObj=JSON.parse(output);const tokenPathKeyInConfig=config["token-key"];const expiryPathKeyInConfig=config["\
expiry-key"];const tokenPathKey="$"+tokenPathKeyInConfig.slice(1,-1);const expiryPathKey="$"+expiryPathKeyInConfig.slice(1,-1);config["access-token"]=JSONPath({
path:tokenPathKey,json:resultObj});config.expiry=JSONPath({path:expiryPathKey,json:resultObj})}};var refuse=()=>{throw new Error("The generated Kubernetes API is not in this bundle.")};var USER_AGENT;if(typeof navigator==="undefined"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 ")){const NAME="oauth4webapi";const VERSION="v3.8.8";USER_AGENT=
`${NAME}/${VERSION}`}function looseInstanceOf(input,expected){if(input==null){return false}try{return input instanceof expected||Object.getPrototypeOf(input)[Symbol.
toStringTag]===expected.prototype[Symbol.toStringTag]}catch{return false}}var ERR_INVALID_ARG_VALUE="ERR_INVALID_ARG_VALUE";var ERR_INVALID_ARG_TYPE="ERR_INVALI\
D_ARG_TYPE";function CodedTypeError(message,code,cause){const err=new TypeError(message,{cause});Object.assign(err,{code});return err}var allowInsecureRequests=Symbol();
var clockSkew=Symbol();var clockTolerance=Symbol();var customFetch=Symbol();var jweDecrypt=Symbol();var encoder=new TextEncoder;var decoder=new TextDecoder;function buf(input){if(typeof input==="string"){return encoder.encode(input)}return decoder.decode(input)}
var encodeBase64Url;if(Uint8Array.prototype.toBase64){encodeBase64Url=input=>{if(input instanceof ArrayBuffer){input=new Uint8Array(input)}return input.toBase64(
{alphabet:"base64url",omitPadding:true})}}else{const CHUNK_SIZE=32768;encodeBase64Url=input=>{if(input instanceof ArrayBuffer){input=new Uint8Array(input)}const arr=[];
for(let i=0;i<input.byteLength;i+=CHUNK_SIZE){arr.push(String.fromCharCode.apply(null,input.subarray(i,i+CHUNK_SIZE)))}return btoa(arr.join("")).replace(/=/g,"").
replace(/\+/g,"-").replace(/\//g,"_")}}var decodeBase64Url;if(Uint8Array.fromBase64){decodeBase64Url=input=>{try{return Uint8Array.fromBase64(input,{alphabet:"b\
ase64url"})}catch(cause){throw CodedTypeError("The input to be decoded is not correctly encoded.",ERR_INVALID_ARG_VALUE,cause)}}}else{decodeBase64Url=input=>{try{
const binary2=atob(input.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,""));const bytes=new Uint8Array(binary2.length);for(let i=0;i<binary2.length;i++){bytes[i]=
binary2.charCodeAt(i)}return bytes}catch(cause){throw CodedTypeError("The input to be decoded is not correctly encoded.",ERR_INVALID_ARG_VALUE,cause)}}}function b64u(input){
if(typeof input==="string"){return decodeBase64Url(input)}return encodeBase64Url(input)}var UnsupportedOperationError=class extends Error{code;constructor(message,options){
super(message,options);this.name=this.constructor.name;this.code=UNSUPPORTED_OPERATION;Error.captureStackTrace?.(this,this.constructor)}};var OperationProcessingError=class extends Error{code;constructor(message,options){
super(message,options);this.name=this.constructor.name;if(options?.code){this.code=options?.code}Error.captureStackTrace?.(this,this.constructor)}};function OPE(message,code,cause){
return new OperationProcessingError(message,{code,cause})}function isJsonObject(input){if(input===null||typeof input!=="object"||Array.isArray(input)){return false}return true}function prepareHeaders(input){if(looseInstanceOf(
input,Headers)){input=Object.fromEntries(input.entries())}const headers2=new Headers(input??{});if(USER_AGENT&&!headers2.has("user-agent")){headers2.set("user-a\
gent",USER_AGENT)}if(headers2.has("authorization")){throw CodedTypeError('"options.headers" must not include the "authorization" header name',ERR_INVALID_ARG_VALUE)}
return headers2}function signal(url,value){if(value!==void 0){if(typeof value==="function"){value=value(url.href)}if(!(value instanceof AbortSignal)){throw CodedTypeError(
'"options.signal" must return or be an instance of AbortSignal',ERR_INVALID_ARG_TYPE)}return value}return void 0}function replaceDoubleSlash(pathname){if(pathname.
includes("//")){return pathname.replace("//","/")}return pathname}function prependWellKnown(url,wellKnown,allowTerminatingSlash=false){if(url.pathname==="/"){url.
pathname=wellKnown}else{url.pathname=replaceDoubleSlash(`${wellKnown}/${allowTerminatingSlash?url.pathname:url.pathname.replace(/(\/)$/,"")}`)}return url}function appendWellKnown(url,wellKnown){
url.pathname=replaceDoubleSlash(`${url.pathname}/${wellKnown}`);return url}async function performDiscovery(input,urlName,transform,options){if(!(input instanceof
URL)){throw CodedTypeError(`"${urlName}" must be an instance of URL`,ERR_INVALID_ARG_TYPE)}checkProtocol(input,options?.[allowInsecureRequests]!==true);const url=transform(
new URL(input.href));const headers2=prepareHeaders(options?.headers);headers2.set("accept","application/json");return(options?.[customFetch]||fetch)(url.href,{body:void 0,
headers:Object.fromEntries(headers2.entries()),method:"GET",redirect:"manual",signal:signal(url,options?.signal)})}async function discoveryRequest(issuerIdentifier,options){
return performDiscovery(issuerIdentifier,"issuerIdentifier",url=>{switch(options?.algorithm){case void 0:case"oidc":appendWellKnown(url,".well-known/openid-conf\
iguration");break;case"oauth2":prependWellKnown(url,".well-known/oauth-authorization-server");break;default:throw CodedTypeError('"options.algorithm" must be "o\
idc" (default), or "oauth2"',ERR_INVALID_ARG_VALUE)}return url},options)}function assertNumber(input,allow0,it,code,cause){try{if(typeof input!=="number"||!Number.
isFinite(input)){throw CodedTypeError(`${it} must be a number`,ERR_INVALID_ARG_TYPE,cause)}if(input>0)return;if(allow0){if(input!==0){throw CodedTypeError(`${it}\
 must be a non-negative number`,ERR_INVALID_ARG_VALUE,cause)}return}throw CodedTypeError(`${it} must be a positive number`,ERR_INVALID_ARG_VALUE,cause)}catch(err){
if(code){throw OPE(err.message,code,cause)}throw err}}function assertString(input,it,code,cause){try{if(typeof input!=="string"){throw CodedTypeError(`${it} mus\
t be a string`,ERR_INVALID_ARG_TYPE,cause)}if(input.length===0){throw CodedTypeError(`${it} must not be empty`,ERR_INVALID_ARG_VALUE,cause)}}catch(err){if(code){
throw OPE(err.message,code,cause)}throw err}}async function processDiscoveryResponse(expectedIssuerIdentifier,response){const expected=expectedIssuerIdentifier;
if(!(expected instanceof URL)&&expected!==_nodiscoverycheck){throw CodedTypeError('"expectedIssuerIdentifier" must be an instance of URL',ERR_INVALID_ARG_TYPE)}
if(!looseInstanceOf(response,Response)){throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE)}if(response.status!==200){throw OPE(
'"response" is not a conform Authorization Server Metadata response (unexpected HTTP status code)',RESPONSE_IS_NOT_CONFORM,response)}assertReadableResponse(response);
const json2=await getResponseJsonBody(response);assertString(json2.issuer,'"response" body "issuer" property',INVALID_RESPONSE,{body:json2});if(expected!==_nodiscoverycheck&&
new URL(json2.issuer).href!==expected.href){throw OPE('"response" body "issuer" property does not match the expected value',JSON_ATTRIBUTE_COMPARISON,{expected:expected.
href,body:json2,attribute:"issuer"})}return json2}function assertApplicationJson(response){assertContentType(response,"application/json")}function notJson(response,...types2){
let msg='"response" content-type must be ';if(types2.length>2){const last=types2.pop();msg+=`${types2.join(", ")}, or ${last}`}else if(types2.length===2){msg+=`${types2[0]}\
 or ${types2[1]}`}else{msg+=types2[0]}return OPE(msg,RESPONSE_IS_NOT_JSON,response)}function assertContentType(response,contentType){if(getContentType(response)!==contentType){throw notJson(response,contentType)}}function getClockSkew(client){const skew=client?.[clockSkew];return typeof skew==="number"&&Number.isFinite(skew)?skew:0}function getClockTolerance(client){const tolerance=client?.[clockTolerance];
return typeof tolerance==="number"&&Number.isFinite(tolerance)&&Math.sign(tolerance)!==-1?tolerance:30}function epochTime(){return Math.floor(Date.now()/1e3)}function assertAs(as){
if(typeof as!=="object"||as===null){throw CodedTypeError('"as" must be an object',ERR_INVALID_ARG_TYPE)}assertString(as.issuer,'"as.issuer"')}function assertClient(client){
if(typeof client!=="object"||client===null){throw CodedTypeError('"client" must be an object',ERR_INVALID_ARG_TYPE)}assertString(client.client_id,'"client.clien\
t_id"')}function ClientSecretPost(clientSecret){assertString(clientSecret,'"clientSecret"');return(_as,client,body,_headers)=>{body.set("client_id",client.client_id);body.
set("client_secret",clientSecret)}}function None(){return(_as,client,body,_headers)=>{body.set("client_id",client.client_id)}}var URLParse=URL.parse?(url,base)=>URL.parse(url,base):(url,base)=>{try{return new URL(url,base)}catch{return null}};function checkProtocol(url,enforceHttps){if(enforceHttps&&
url.protocol!=="https:"){throw OPE("only requests to HTTPS are allowed",HTTP_REQUEST_FORBIDDEN,url)}if(url.protocol!=="https:"&&url.protocol!=="http:"){throw OPE(
"only HTTP and HTTPS requests are allowed",REQUEST_PROTOCOL_FORBIDDEN,url)}}function validateEndpoint(value,endpoint,useMtlsAlias,enforceHttps){let url;if(typeof value!==
"string"||!(url=URLParse(value))){throw OPE(`authorization server metadata does not contain a valid ${useMtlsAlias?`"as.mtls_endpoint_aliases.${endpoint}"`:`"as\
.${endpoint}"`}`,value===void 0?MISSING_SERVER_METADATA:INVALID_SERVER_METADATA,{attribute:useMtlsAlias?`mtls_endpoint_aliases.${endpoint}`:endpoint})}checkProtocol(
url,enforceHttps);return url}function resolveEndpoint(as,endpoint,useMtlsAlias,enforceHttps){if(useMtlsAlias&&as.mtls_endpoint_aliases&&endpoint in as.mtls_endpoint_aliases){
return validateEndpoint(as.mtls_endpoint_aliases[endpoint],endpoint,useMtlsAlias,enforceHttps)}return validateEndpoint(as[endpoint],endpoint,useMtlsAlias,enforceHttps)}function isDPoPNonceError(err){if(err instanceof WWWAuthenticateChallengeError){return err.cause.some(challenge=>challenge.scheme==="dpop"&&challenge.parameters.
error==="use_dpop_nonce")}if(err instanceof ResponseBodyError){return err.error==="use_dpop_nonce"}return false}var ResponseBodyError=class extends Error{cause;code;error;status;error_description;response;constructor(message,options){super(message,options);this.name=this.
constructor.name;this.code=RESPONSE_BODY_ERROR;this.cause=options.cause;this.error=options.cause.error;this.status=options.response.status;this.error_description=
options.cause.error_description;Object.defineProperty(this,"response",{enumerable:false,value:options.response});Error.captureStackTrace?.(this,this.constructor)}};
var AuthorizationResponseError=class extends Error{cause;code;error;error_description;constructor(message,options){super(message,options);this.name=this.constructor.
name;this.code=AUTHORIZATION_RESPONSE_ERROR;this.cause=options.cause;this.error=options.cause.get("error");this.error_description=options.cause.get("error_descr\
iption")??void 0;Error.captureStackTrace?.(this,this.constructor)}};var WWWAuthenticateChallengeError=class extends Error{cause;code;response;status;constructor(message,options){
super(message,options);this.name=this.constructor.name;this.code=WWW_AUTHENTICATE_CHALLENGE;this.cause=options.cause;this.status=options.response.status;this.response=
options.response;Object.defineProperty(this,"response",{enumerable:false});Error.captureStackTrace?.(this,this.constructor)}};var tokenMatch="[a-zA-Z0-9!#$%&\\'\\\
*\\+\\-\\.\\^_`\\|~]+";var token68Match="[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}";var quotedMatch='"((?:[^"\\\\]|\\\\[\\s\\S])*)"';var quotedParamMatcher="("+tokenMatch+
")\\s*=\\s*"+quotedMatch;var paramMatcher="("+tokenMatch+")\\s*=\\s*("+tokenMatch+")";var schemeRE=new RegExp("^[,\\s]*("+tokenMatch+")");var quotedParamRE=new RegExp(
"^[,\\s]*"+quotedParamMatcher+"[,\\s]*(.*)");var unquotedParamRE=new RegExp("^[,\\s]*"+paramMatcher+"[,\\s]*(.*)");var token68ParamRE=new RegExp("^("+token68Match+
")(?:$|[,\\s])(.*)");function parseWwwAuthenticateChallenges(response){if(!looseInstanceOf(response,Response)){throw CodedTypeError('"response" must be an insta\
nce of Response',ERR_INVALID_ARG_TYPE)}const header=response.headers.get("www-authenticate");if(header===null){return void 0}const challenges=[];let rest=header;
while(rest){let match=rest.match(schemeRE);const scheme=match?.["1"].toLowerCase();if(!scheme){return void 0}const afterScheme=rest.substring(match[0].length);if(afterScheme&&
!afterScheme.match(/^[\s,]/)){return void 0}const spaceMatch=afterScheme.match(/^\s+(.*)$/);const hasParameters=!!spaceMatch;rest=spaceMatch?spaceMatch[1]:void 0;
const parameters={};let token68;if(hasParameters){while(rest){let key;let value;if(match=rest.match(quotedParamRE)){;[,key,value,rest]=match;if(value.includes("\
\\")){value=value.replace(/\\([\s\S])/g,"$1")}parameters[key.toLowerCase()]=value;continue}if(match=rest.match(unquotedParamRE)){;[,key,value,rest]=match;parameters[key.
toLowerCase()]=value;continue}if(match=rest.match(token68ParamRE)){if(Object.keys(parameters).length){break};[,token68,rest]=match;break}return void 0}}else{rest=
afterScheme||void 0}const challenge={scheme,parameters};if(token68){challenge.token68=token68}challenges.push(challenge)}if(!challenges.length){return void 0}return challenges}async function parseOAuthResponseErrorBody(response){if(response.status>399&&response.status<500){assertReadableResponse(response);assertApplicationJson(response);
try{const json2=await response.clone().json();if(isJsonObject(json2)&&typeof json2.error==="string"&&json2.error.length){return json2}}catch{}}return void 0}async function checkOAuthBodyError(response,expected,label){
if(response.status!==expected){checkAuthenticationChallenges(response);let err;if(err=await parseOAuthResponseErrorBody(response)){await response.body?.cancel();
throw new ResponseBodyError("server responded with an error in the response body",{cause:err,response})}throw OPE(`"response" is not a conform ${label} response\
 (unexpected HTTP status code)`,RESPONSE_IS_NOT_CONFORM,response)}}function assertDPoP(option){if(!branded.has(option)){throw CodedTypeError('"options.DPoP" is \
not a valid DPoPHandle',ERR_INVALID_ARG_VALUE)}}function getContentType(input){return input.headers.get("content-type")?.split(";")[0]}async function authenticatedRequest(as,client,clientAuthentication,url,body,headers2,options){await clientAuthentication(as,client,body,headers2);headers2.set("\
content-type","application/x-www-form-urlencoded;charset=UTF-8");return(options?.[customFetch]||fetch)(url.href,{body,headers:Object.fromEntries(headers2.entries()),
method:"POST",redirect:"manual",signal:signal(url,options?.signal)})}async function tokenEndpointRequest(as,client,clientAuthentication,grantType,parameters,options){
const url=resolveEndpoint(as,"token_endpoint",client.use_mtls_endpoint_aliases,options?.[allowInsecureRequests]!==true);parameters.set("grant_type",grantType);const headers2=prepareHeaders(
options?.headers);headers2.set("accept","application/json");if(options?.DPoP!==void 0){assertDPoP(options.DPoP);await options.DPoP.addProof(url,headers2,"POST")}
const response=await authenticatedRequest(as,client,clientAuthentication,url,parameters,headers2,options);options?.DPoP?.cacheNonce(response,url);return response}
async function refreshTokenGrantRequest(as,client,clientAuthentication,refreshToken,options){assertAs(as);assertClient(client);assertString(refreshToken,'"refre\
shToken"');const parameters=new URLSearchParams(options?.additionalParameters);parameters.set("refresh_token",refreshToken);return tokenEndpointRequest(as,client,
clientAuthentication,"refresh_token",parameters,options)}var idTokenClaims=new WeakMap;var jwtRefs=new WeakMap;function getValidatedIdTokenClaims(ref){if(!ref.id_token){
return void 0}const claims=idTokenClaims.get(ref);if(!claims){throw CodedTypeError('"ref" was already garbage collected or did not resolve from the proper sourc\
es',ERR_INVALID_ARG_VALUE)}return claims}async function processGenericAccessTokenResponse(as,client,response,additionalRequiredIdTokenClaims,decryptFn,recognizedTokenTypes){assertAs(as);assertClient(client);
if(!looseInstanceOf(response,Response)){throw CodedTypeError('"response" must be an instance of Response',ERR_INVALID_ARG_TYPE)}await checkOAuthBodyError(response,
200,"Token Endpoint");assertReadableResponse(response);const json2=await getResponseJsonBody(response);assertString(json2.access_token,'"response" body "access_\
token" property',INVALID_RESPONSE,{body:json2});assertString(json2.token_type,'"response" body "token_type" property',INVALID_RESPONSE,{body:json2});json2.token_type=
json2.token_type.toLowerCase();if(json2.expires_in!==void 0){let expiresIn=typeof json2.expires_in!=="number"?parseFloat(json2.expires_in):json2.expires_in;assertNumber(
expiresIn,true,'"response" body "expires_in" property',INVALID_RESPONSE,{body:json2});json2.expires_in=expiresIn}if(json2.refresh_token!==void 0){assertString(json2.
refresh_token,'"response" body "refresh_token" property',INVALID_RESPONSE,{body:json2})}if(json2.scope!==void 0&&typeof json2.scope!=="string"){throw OPE('"resp\
onse" body "scope" property must be a string',INVALID_RESPONSE,{body:json2})}if(json2.id_token!==void 0){assertString(json2.id_token,'"response" body "id_token"\
 property',INVALID_RESPONSE,{body:json2});const requiredClaims=[];if(client.require_auth_time===true){requiredClaims.push("auth_time")}if(client.default_max_age!==
void 0){assertNumber(client.default_max_age,true,'"client.default_max_age"');requiredClaims.push("auth_time")}if(additionalRequiredIdTokenClaims?.length){requiredClaims.
push(...additionalRequiredIdTokenClaims)}const{claims,jwt}=await validateIdTokenClaims(as,client,json2.id_token,requiredClaims,decryptFn);validateIdTokenAuthorizedParty(
client,claims);validateIdTokenAuthTimeClaim(claims);jwtRefs.set(response,jwt);idTokenClaims.set(json2,claims)}if(recognizedTokenTypes?.[json2.token_type]!==void 0){
recognizedTokenTypes[json2.token_type](response,json2)}else if(json2.token_type!=="dpop"&&json2.token_type!=="bearer"){throw new UnsupportedOperationError("unsu\
pported `token_type` value",{cause:{body:json2}})}return json2}function checkAuthenticationChallenges(response){let challenges;if(challenges=parseWwwAuthenticateChallenges(
response)){throw new WWWAuthenticateChallengeError("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:challenges,response})}}async function processRefreshTokenResponse(as,client,response,options){
return processGenericAccessTokenResponse(as,client,response,void 0,options?.[jweDecrypt],options?.recognizedTokenTypes)}function validateAudience(expected,result){if(Array.isArray(result.claims.aud)){if(!result.claims.aud.includes(expected)){throw OPE('unexpected JWT "aud" (audie\
nce) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"aud"})}}else if(result.claims.aud!==expected){throw OPE('unexpected JWT "aud" (audi\
ence) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"aud"})}return result}function validateIssuer(as,result){const expected=as[_expectedIssuer]?.(result)??as.issuer;if(result.claims.iss!==expected){throw OPE('unexpected JWT "iss" (iss\
uer) claim value',JWT_CLAIM_COMPARISON,{expected,claims:result.claims,claim:"iss"})}return result}var branded=new WeakSet;var jwtClaimNames={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"issued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"\
state hash",sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"authentication time"};function validatePresence(required,result){
for(const claim of required){if(result.claims[claim]===void 0){throw OPE(`JWT "${claim}" (${jwtClaimNames[claim]}) claim missing`,INVALID_RESPONSE,{claims:result.
claims})}}return result}function validateStringClaim(claim,result){if(typeof result.claims[claim]!=="string"){throw OPE(`unexpected JWT "${claim}" (${jwtClaimNames[claim]}\
) claim type`,INVALID_RESPONSE,{claims:result.claims})}return result}function validateIdTokenClaims(as,client,idToken,requiredClaims,decryptFn){return validateJwt(
idToken,checkSigningAlgorithm.bind(void 0,client.id_token_signed_response_alg,as.id_token_signing_alg_values_supported,"RS256"),getClockSkew(client),getClockTolerance(
client),decryptFn).then(validatePresence.bind(void 0,["aud","exp","iat","iss","sub",...requiredClaims])).then(validateIssuer.bind(void 0,as)).then(validateAudience.
bind(void 0,client.client_id)).then(validateStringClaim.bind(void 0,"sub"))}function validateIdTokenAuthTimeClaim(claims){if(claims.auth_time!==void 0){assertNumber(claims.auth_time,true,'ID Token "auth_time" (authentication time)',INVALID_RESPONSE,
{claims})}}function validateIdTokenAuthorizedParty(client,claims){if(Array.isArray(claims.aud)&&claims.aud.length!==1){if(claims.azp===void 0){throw OPE('ID Token "aud" (a\
udience) claim includes additional untrusted audiences',JWT_CLAIM_COMPARISON,{claims,claim:"aud"})}if(claims.azp!==client.client_id){throw OPE('unexpected ID To\
ken "azp" (authorized party) claim value',JWT_CLAIM_COMPARISON,{expected:client.client_id,claims,claim:"azp"})}}}var WWW_AUTHENTICATE_CHALLENGE="OAUTH_WWW_AUTHENTICATE_CHALLENGE";var RESPONSE_BODY_ERROR="OAUTH_RESPONSE_BODY_ERROR";var UNSUPPORTED_OPERATION="OAUTH_UNSUPPORT\
ED_OPERATION";var AUTHORIZATION_RESPONSE_ERROR="OAUTH_AUTHORIZATION_RESPONSE_ERROR";var PARSE_ERROR="OAUTH_PARSE_ERROR";var INVALID_RESPONSE="OAUTH_INVALID_RESPONSE";var RESPONSE_IS_NOT_JSON="OAUTH_RESPONSE_IS_NOT_JSON";var RESPONSE_IS_NOT_CONFORM="OAUTH_RESPONSE_IS_NOT_CONFORM";var HTTP_REQUEST_FORBIDDEN="OAUTH_HTTP_REQUEST\
_FORBIDDEN";var REQUEST_PROTOCOL_FORBIDDEN="OAUTH_REQUEST_PROTOCOL_FORBIDDEN";var JWT_TIMESTAMP_CHECK="OAUTH_JWT_TIMESTAMP_CHECK_FAILED";var JWT_CLAIM_COMPARISON="\
OAUTH_JWT_CLAIM_COMPARISON_FAILED";var JSON_ATTRIBUTE_COMPARISON="OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED";var MISSING_SERVER_METADATA="OAUTH_MISSING_SERVER_METADATA";var INVALID_SERVER_METADATA="OAUTH_INVALID_SERVER_METADATA";function assertReadableResponse(response){if(response.bodyUsed){throw CodedTypeError('"response" body has been used already',ERR_INVALID_ARG_VALUE)}}async function validateJwt(jws,checkAlg,clockSkew2,clockTolerance2,decryptJwt){let{0:protectedHeader,1:payload,length}=jws.split(".");if(length===5){if(decryptJwt!==
void 0){jws=await decryptJwt(jws);({0:protectedHeader,1:payload,length}=jws.split("."))}else{throw new UnsupportedOperationError("JWE decryption is not configur\
ed",{cause:jws})}}if(length!==3){throw OPE("Invalid JWT",INVALID_RESPONSE,jws)}let header;try{header=JSON.parse(buf(b64u(protectedHeader)))}catch(cause){throw OPE(
"failed to parse JWT Header body as base64url encoded JSON",PARSE_ERROR,cause)}if(!isJsonObject(header)){throw OPE("JWT Header must be a top level object",INVALID_RESPONSE,
jws)}checkAlg(header);if(header.crit!==void 0){throw new UnsupportedOperationError('no JWT "crit" header parameter extensions are supported',{cause:{header}})}let claims;
try{claims=JSON.parse(buf(b64u(payload)))}catch(cause){throw OPE("failed to parse JWT Payload body as base64url encoded JSON",PARSE_ERROR,cause)}if(!isJsonObject(
claims)){throw OPE("JWT Payload must be a top level object",INVALID_RESPONSE,jws)}const now=epochTime()+clockSkew2;if(claims.exp!==void 0){if(typeof claims.exp!==
"number"){throw OPE('unexpected JWT "exp" (expiration time) claim type',INVALID_RESPONSE,{claims})}if(claims.exp<=now-clockTolerance2){throw OPE('unexpected JWT\
 "exp" (expiration time) claim value, expiration is past current timestamp',JWT_TIMESTAMP_CHECK,{claims,now,tolerance:clockTolerance2,claim:"exp"})}}if(claims.iat!==
void 0){if(typeof claims.iat!=="number"){throw OPE('unexpected JWT "iat" (issued at) claim type',INVALID_RESPONSE,{claims})}}if(claims.iss!==void 0){if(typeof claims.
iss!=="string"){throw OPE('unexpected JWT "iss" (issuer) claim type',INVALID_RESPONSE,{claims})}}if(claims.nbf!==void 0){if(typeof claims.nbf!=="number"){throw OPE(
'unexpected JWT "nbf" (not before) claim type',INVALID_RESPONSE,{claims})}if(claims.nbf>now+clockTolerance2){throw OPE('unexpected JWT "nbf" (not before) claim \
value',JWT_TIMESTAMP_CHECK,{claims,now,tolerance:clockTolerance2,claim:"nbf"})}}if(claims.aud!==void 0){if(typeof claims.aud!=="string"&&!Array.isArray(claims.aud)){
throw OPE('unexpected JWT "aud" (audience) claim type',INVALID_RESPONSE,{claims})}}return{header,claims,jwt:jws}}function checkSigningAlgorithm(client,issuer,fallback,header){if(client!==void 0){if(typeof client==="string"?header.alg!==client:!client.includes(header.alg)){
throw OPE('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:client,reason:"client configuration"})}return}if(Array.isArray(issuer)){if(!issuer.
includes(header.alg)){throw OPE('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:issuer,reason:"authorization server metadata"})}return}
if(fallback!==void 0){if(typeof fallback==="string"?header.alg!==fallback:typeof fallback==="function"?!fallback(header.alg):!fallback.includes(header.alg)){throw OPE(
'unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header,expected:fallback,reason:"default value"})}return}throw OPE('missing client or server configura\
tion to verify used JWT "alg" header parameter',void 0,{client,issuer,fallback})}async function getResponseJsonBody(response,check=assertApplicationJson){let json2;try{json2=await response.json()}catch(cause){check(response);throw OPE('faile\
d to parse "response" body as JSON',PARSE_ERROR,cause)}if(!isJsonObject(json2)){throw OPE('"response" body must be a top level object',INVALID_RESPONSE,{body:json2})}
return json2}var _nodiscoverycheck=Symbol();var _expectedIssuer=Symbol();var headers;var USER_AGENT2;if(typeof navigator==="undefined"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 ")){const NAME="openid-client";const VERSION="v6.\
8.9";USER_AGENT2=`${NAME}/${VERSION}`;headers={"user-agent":USER_AGENT2}}var int2=config=>{return props.get(config)};var props;function ClientSecretPost2(clientSecret){
if(clientSecret!==void 0){return ClientSecretPost(clientSecret)}const cache=new WeakMap;return(as,client,body,headers2)=>{let auth;if(!(auth=cache.get(client))){
assertString2(client.client_secret,'"metadata.client_secret"');auth=ClientSecretPost(client.client_secret);cache.set(client,auth)}return auth(as,client,body,headers2)}}
function assertString2(input,it){if(typeof input!=="string"){throw CodedTypeError2(`${it} must be a string`,ERR_INVALID_ARG_TYPE2)}if(input.length===0){throw CodedTypeError2(
`${it} must not be empty`,ERR_INVALID_ARG_VALUE2)}}function None2(){return None()}var customFetch2=customFetch;var ERR_INVALID_ARG_VALUE2="ERR_INVALID_ARG_VALUE";var ERR_INVALID_ARG_TYPE2="ERR_INVALID_ARG_TYPE";function CodedTypeError2(message,code,cause){const err=new TypeError(
message,{cause});Object.assign(err,{code});return err}var ClientError=class extends Error{code;constructor(message,options){super(message,options);this.name=this.constructor.name;this.code=options?.code;Error.captureStackTrace?.(
this,this.constructor)}};var decoder2=new TextDecoder;function e(msg,cause,code){return new ClientError(msg,{cause,code})}function errorHandler(err){if(err instanceof
TypeError||err instanceof ClientError||err instanceof ResponseBodyError||err instanceof AuthorizationResponseError||err instanceof WWWAuthenticateChallengeError){
throw err}if(err instanceof OperationProcessingError){switch(err.code){case HTTP_REQUEST_FORBIDDEN:throw e("only requests to HTTPS are allowed",err,err.code);case REQUEST_PROTOCOL_FORBIDDEN:
throw e("only requests to HTTP or HTTPS are allowed",err,err.code);case RESPONSE_IS_NOT_CONFORM:throw e("unexpected HTTP response status code",err.cause,err.code);case RESPONSE_IS_NOT_JSON:
throw e("unexpected response content-type",err.cause,err.code);case PARSE_ERROR:throw e("parsing error occured",err,err.code);case INVALID_RESPONSE:throw e("inv\
alid response encountered",err,err.code);case JWT_CLAIM_COMPARISON:throw e("unexpected JWT claim value encountered",err,err.code);case JSON_ATTRIBUTE_COMPARISON:
throw e("unexpected JSON attribute value encountered",err,err.code);case JWT_TIMESTAMP_CHECK:throw e("JWT timestamp claim value failed validation",err,err.code);default:
throw e(err.message,err,err.code)}}if(err instanceof UnsupportedOperationError){throw e("unsupported operation",err,err.code)}if(err instanceof DOMException){switch(err.
name){case"OperationError":throw e("runtime operation error",err,UNSUPPORTED_OPERATION);case"NotSupportedError":throw e("runtime unsupported operation",err,UNSUPPORTED_OPERATION);case"\
TimeoutError":throw e("operation timed out",err,"OAUTH_TIMEOUT");case"AbortError":throw e("operation aborted",err,"OAUTH_ABORT")}}throw new ClientError("somethi\
ng went wrong",{cause:err})}function handleEntraId(server,as,options){if(server.origin==="https://login.microsoftonline.com"&&(!options?.algorithm||options.algorithm==="oidc")){as[kEntraId]=
true;return true}return false}function handleB2Clogin(server,options){if(server.hostname.endsWith(".b2clogin.com")&&(!options?.algorithm||options.algorithm==="o\
idc")){return true}return false}async function discovery(server,clientId,metadata,clientAuthentication,options){const as=await performDiscovery2(server,options);const instance=new Configuration(
as,clientId,metadata,clientAuthentication);let internals=int2(instance);if(options?.[customFetch2]){internals.fetch=options[customFetch2]}if(options?.timeout!==
void 0){internals.timeout=options.timeout}if(options?.execute){for(const extension of options.execute){extension(instance)}}return instance}async function performDiscovery2(server,options){
if(!(server instanceof URL)){throw CodedTypeError2('"server" must be an instance of URL',ERR_INVALID_ARG_TYPE2)}const resolve=!server.href.includes("/.well-know\
n/");const timeout=options?.timeout??30;const signal3=AbortSignal.timeout(timeout*1e3);const as=await(resolve?discoveryRequest(server,{algorithm:options?.algorithm,
[customFetch]:options?.[customFetch2],[allowInsecureRequests]:options?.execute?.includes(allowInsecureRequests2),signal:signal3,headers:new Headers(headers)}):(options?.[customFetch2]||
fetch)((()=>{checkProtocol(server,options?.execute?.includes(allowInsecureRequests2)?false:true);return server.href})(),{headers:Object.fromEntries(new Headers(
{accept:"application/json",...headers}).entries()),body:void 0,method:"GET",redirect:"manual",signal:signal3})).then(response=>processDiscoveryResponse(_nodiscoverycheck,
response)).catch(errorHandler);if(resolve&&new URL(as.issuer).href!==server.href){handleEntraId(server,as,options)||handleB2Clogin(server,options)||(()=>{throw new ClientError(
"discovered metadata issuer does not match the expected issuer",{code:JSON_ATTRIBUTE_COMPARISON,cause:{expected:server.href,body:as,attribute:"issuer"}})})()}return as}function getServerHelpers(metadata){return{supportsPKCE:{__proto__:null,value(method="S256"){return metadata.code_challenge_methods_supported?.includes(method)===
true}}}}function addServerHelpers(metadata){Object.defineProperties(metadata,getServerHelpers(metadata))}var kEntraId=Symbol();var Configuration=class{constructor(server,clientId,metadata,clientAuthentication){
if(typeof clientId!=="string"||!clientId.length){throw CodedTypeError2('"clientId" must be a non-empty string',ERR_INVALID_ARG_TYPE2)}if(typeof metadata==="stri\
ng"){metadata={client_secret:metadata}}if(metadata?.client_id!==void 0&&clientId!==metadata.client_id){throw CodedTypeError2('"clientId" and "metadata.client_id\
" must be the same',ERR_INVALID_ARG_VALUE2)}const client={...structuredClone(metadata),client_id:clientId};client[clockSkew]=metadata?.[clockSkew]??0;client[clockTolerance]=
metadata?.[clockTolerance]??30;let auth;if(clientAuthentication){auth=clientAuthentication}else{if(typeof client.client_secret==="string"&&client.client_secret.
length){auth=ClientSecretPost2(client.client_secret)}else{auth=None2()}}let c=Object.freeze(client);const clone=structuredClone(server);if(kEntraId in server){clone[_expectedIssuer]=
({claims:{tid}})=>server.issuer.replace("{tenantid}",tid)}let as=Object.freeze(clone);props||=new WeakMap;props.set(this,{__proto__:null,as,c,auth,tlsOnly:true,
timeout:30,jwksCache:{}})}serverMetadata(){const metadata=structuredClone(int2(this).as);addServerHelpers(metadata);return metadata}clientMetadata(){const metadata=structuredClone(
int2(this).c);return metadata}get timeout(){return int2(this).timeout}set timeout(value){int2(this).timeout=value}get[customFetch2](){return int2(this).fetch}set[customFetch2](value){
int2(this).fetch=value}};Object.freeze(Configuration.prototype);function getHelpers(response){let exp=void 0;if(response.expires_in!==void 0){exp=Date.now()+response.
expires_in*1e3}return{expiresIn:{__proto__:null,value(){if(exp){const now=Date.now();if(exp>now){return Math.floor((exp-now)/1e3)}return 0}return void 0}},claims:{
__proto__:null,value(){return getValidatedIdTokenClaims(response)}}}}function addHelpers(response){Object.defineProperties(response,getHelpers(response))}function allowInsecureRequests2(config){int2(config).tlsOnly=false}async function refreshTokenGrant(config,refreshToken,parameters,options){checkConfig(config);parameters=new URLSearchParams(parameters);const{as,c,auth,fetch:fetch2,
tlsOnly,nonRepudiation,timeout,decrypt}=int2(config);const response=await refreshTokenGrantRequest(as,c,auth,refreshToken,{[customFetch]:fetch2,[allowInsecureRequests]:!tlsOnly,
additionalParameters:parameters,DPoP:options?.DPoP,headers:new Headers(headers),signal:signal2(timeout)}).catch(errorHandler);const p=processRefreshTokenResponse(
as,c,response,{[jweDecrypt]:decrypt});let result;try{result=await p}catch(err){if(retryable(err,options)){return refreshTokenGrant(config,refreshToken,parameters,
{...options,flag:retry})}errorHandler(err)}result.id_token&&await nonRepudiation?.(response);addHelpers(result);return result}function checkConfig(input){if(!(input instanceof Configuration)){throw CodedTypeError2('"config" must be an instance of Configuration',ERR_INVALID_ARG_TYPE2)}if(Object.
getPrototypeOf(input)!==Configuration.prototype){throw CodedTypeError2("subclassing Configuration is not allowed",ERR_INVALID_ARG_VALUE2)}}function signal2(timeout){
return timeout?AbortSignal.timeout(timeout*1e3):void 0}function retryable(err,options){if(options?.DPoP&&options.flag!==retry){return isDPoPNonceError(err)}return false}var retry=Symbol();var base64UrlEncoding={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",bits:6};var base64url={parse:function parse(string,opts){return _parse(string,base64UrlEncoding,opts)},stringify:function stringify(data,opts){return _stringify(data,base64UrlEncoding,
opts)}};function _parse(string,encoding,opts){var _opts$out;if(opts===void 0){opts={}}if(!encoding.codes){encoding.codes={};for(var i=0;i<encoding.chars.length;++i){encoding.
codes[encoding.chars[i]]=i}}if(!opts.loose&&string.length*encoding.bits&7){throw new SyntaxError("Invalid padding")}var end=string.length;while(string[end-1]===
"="){--end;if(!opts.loose&&!((string.length-end)*encoding.bits&7)){throw new SyntaxError("Invalid padding")}}var out=new((_opts$out=opts.out)!=null?_opts$out:Uint8Array)(
end*encoding.bits/8|0);var bits=0;var buffer=0;var written=0;for(var _i=0;_i<end;++_i){var value=encoding.codes[string[_i]];if(value===void 0){throw new SyntaxError(
"Invalid character "+string[_i])}buffer=buffer<<encoding.bits|value;bits+=encoding.bits;if(bits>=8){bits-=8;out[written++]=255&buffer>>bits}}if(bits>=encoding.bits||
255&buffer<<8-bits){throw new SyntaxError("Unexpected end of data")}return out}function _stringify(data,encoding,opts){if(opts===void 0){opts={}}var _opts=opts,
_opts$pad=_opts.pad,pad=_opts$pad===void 0?true:_opts$pad;var mask=(1<<encoding.bits)-1;var out="";var bits=0;var buffer=0;for(var i=0;i<data.length;++i){buffer=
buffer<<8|255&data[i];bits+=8;while(bits>encoding.bits){bits-=encoding.bits;out+=encoding.chars[mask&buffer>>bits]}}if(bits){out+=encoding.chars[mask&buffer<<encoding.
bits-bits]}if(pad){while(out.length*encoding.bits&7){out+="="}}return out}var OidcClient=class{constructor(c){this.config=c}async refresh(token){const newToken=await refreshTokenGrant(this.config,token);return{id_token:newToken.id_token,
refresh_token:newToken.refresh_token,expires_at:newToken.expiresIn()}}};var OpenIDConnectAuth=class _OpenIDConnectAuth{constructor(){this.currentTokenExpiration=
0}static decodeJWT(token){const parts=token.split(".");if(parts.length!==3){return null}const header=JSON.parse(new TextDecoder().decode(base64url.parse(parts[0],
{loose:true})));const payload=JSON.parse(new TextDecoder().decode(base64url.parse(parts[1],{loose:true})));const signature=parts[2];return{header,payload,signature}}static expirationFromToken(token){
const jwt=_OpenIDConnectAuth.decodeJWT(token);if(!jwt){return 0}return jwt.payload.exp}isAuthProvider(user){if(!user.authProvider){return false}return user.authProvider.
name==="oidc"}async applyAuthentication(user,opts,overrideClient){const token=await this.getToken(user,overrideClient);if(token){opts.headers["Authorization"]=`\
Bearer ${token}`}}async getToken(user,overrideClient){if(!user.authProvider.config){return null}if(!user.authProvider.config["client-secret"]){user.authProvider.
config["client-secret"]=""}if(!user.authProvider.config||!user.authProvider.config["id-token"]){return null}return this.refresh(user,overrideClient)}async refresh(user,overrideClient){
if(this.currentTokenExpiration===0){this.currentTokenExpiration=_OpenIDConnectAuth.expirationFromToken(user.authProvider.config["id-token"])}if(Date.now()/1e3>this.
currentTokenExpiration){if(!user.authProvider.config["client-id"]||!user.authProvider.config["refresh-token"]||!user.authProvider.config["idp-issuer-url"]){return null}
const client=overrideClient?overrideClient:await this.getClient(user);const newToken=await client.refresh(user.authProvider.config["refresh-token"]);user.authProvider.
config["id-token"]=newToken.id_token;user.authProvider.config["refresh-token"]=newToken.refresh_token;this.currentTokenExpiration=newToken.expires_at}return user.
authProvider.config["id-token"]}async getClient(user){const configuration=await discovery(user.authProvider.config["idp-issuer-url"],user.authProvider.config["c\
lient-id"]);return new OidcClient(configuration)}};var import_socks_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__toESM */ .f1)(require_dist2());var import_index=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_5__/* .__toESM */ .f1)(require_hpagent(),1);var HttpProxyAgent=import_index.default.HttpProxyAgent;var HttpsProxyAgent=import_index.default.HttpsProxyAgent;var SERVICEACCOUNT_ROOT="/var/run/secrets/kubernetes.io/serviceaccount";var SERVICEACCOUNT_CA_PATH=SERVICEACCOUNT_ROOT+"/ca.crt";var SERVICEACCOUNT_TOKEN_PATH=SERVICEACCOUNT_ROOT+
"/token";var SERVICEACCOUNT_NAMESPACE_PATH=SERVICEACCOUNT_ROOT+"/namespace";function fileExists(filepath){try{node_fs__WEBPACK_IMPORTED_MODULE_9__.accessSync(filepath);return true}catch{return false}}
var KubeConfig=class _KubeConfig{addAuthenticator(authenticator){this.custom_authenticators.push(authenticator)}constructor(){this.authenticators=[new AzureAuth,
new GoogleCloudPlatformAuth,new ExecAuth,new FileAuth,new OpenIDConnectAuth];this.custom_authenticators=[];this.contexts=[];this.clusters=[];this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(context){this.
currentContext=context}getContextObject(name){if(!this.contexts){return null}return findObject(this.contexts,name,"context")}getCurrentCluster(){const context=this.
getCurrentContextObject();if(!context){return null}return this.getCluster(context.cluster)}getCluster(name){return findObject(this.clusters,name,"cluster")}getCurrentUser(){
const ctx=this.getCurrentContextObject();if(!ctx){return null}return this.getUser(ctx.user)}getUser(name){return findObject(this.users,name,"user")}loadFromFile(file,opts){
const rootDirectory=node_path__WEBPACK_IMPORTED_MODULE_11__.dirname(file);this.loadFromString(node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync(file).toString("utf-8"),opts);this.makePathsAbsolute(rootDirectory)}async applyToFetchOptions(opts){
await this.applyToHTTPSOptions(opts);const headers2=new Headers2;for(const[key,val]of Object.entries(opts.headers||{})){if(Array.isArray(val)){val.forEach(innerVal=>{
headers2.append(key,innerVal)})}else if(typeof val==="number"||typeof val==="string"){headers2.set(key,val.toString())}}if(opts.auth){headers2.set("Authorizatio\
n","Basic "+Buffer.from(opts.auth).toString("base64"))}return{agent:opts.agent,headers:headers2,method:opts.method,timeout:opts.timeout}}async applyToHTTPSOptions(opts){
const user=this.getCurrentUser();const cluster=this.getCurrentCluster();await this.applyOptions(opts);if(user&&user.username){opts.auth=`${user.username}:${user.
password}`}const agentOptions={};agentOptions.ca=opts.ca;agentOptions.cert=opts.cert;agentOptions.key=opts.key;agentOptions.pfx=opts.pfx;agentOptions.passphrase=
opts.passphrase;if(opts.rejectUnauthorized!==void 0){agentOptions.rejectUnauthorized=opts.rejectUnauthorized}agentOptions.timeout=opts.timeout;agentOptions.servername=
opts.servername;agentOptions.ciphers=opts.ciphers;agentOptions.honorCipherOrder=opts.honorCipherOrder;agentOptions.ecdhCurve=opts.ecdhCurve;agentOptions.clientCertEngine=
opts.clientCertEngine;agentOptions.crl=opts.crl;agentOptions.dhparam=opts.dhparam;agentOptions.secureOptions=opts.secureOptions;agentOptions.secureProtocol=opts.
secureProtocol;agentOptions.sessionIdContext=opts.sessionIdContext;opts.agent=this.createAgent(cluster,agentOptions)}async applySecurityAuthentication(context){
const cluster=this.getCurrentCluster();const user=this.getCurrentUser();const agentOptions={};const httpsOptions={};await this.applyOptions(httpsOptions);if(cluster&&
cluster.skipTLSVerify){agentOptions.rejectUnauthorized=false}if(cluster&&cluster.tlsServerName){agentOptions.servername=cluster.tlsServerName}if(user&&user.username){
const auth=Buffer.from(`${user.username}:${user.password}`).toString("base64");context.setHeaderParam("Authorization",`Basic ${auth}`)}const headers2=httpsOptions.
headers||{};Object.entries(headers2).forEach(([key,value])=>{context.setHeaderParam(key,`${value}`)});agentOptions.ca=httpsOptions.ca;agentOptions.cert=httpsOptions.
cert;agentOptions.key=httpsOptions.key;agentOptions.pfx=httpsOptions.pfx;agentOptions.passphrase=httpsOptions.passphrase;if(httpsOptions.rejectUnauthorized!==void 0){
agentOptions.rejectUnauthorized=httpsOptions.rejectUnauthorized}context.setAgent(this.createAgent(cluster,agentOptions))}getName(){return"kubeconfig authenticat\
ion"}loadFromString(config,opts){const obj=yaml.load(config);this.clusters=newClusters(obj.clusters,opts);this.contexts=newContexts(obj.contexts,opts);this.users=
newUsers(obj.users,opts);this.currentContext=obj["current-context"]}loadFromOptions(options){this.clusters=options.clusters;this.contexts=options.contexts;this.
users=options.users;this.currentContext=options.currentContext}loadFromClusterAndUser(cluster,user){this.clusters=[cluster];this.users=[user];this.currentContext=
"loaded-context";this.contexts=[{cluster:cluster.name,user:user.name,name:this.currentContext}]}loadFromCluster(pathPrefix=""){const host=process.env.KUBERNETES_SERVICE_HOST;
const port=process.env.KUBERNETES_SERVICE_PORT;const clusterName="inCluster";const userName="inClusterUser";const contextName="inClusterContext";let scheme="htt\
ps";if(port==="80"||port==="8080"||port==="8001"){scheme="http"}let serverHost=host;if(host&&node_net__WEBPACK_IMPORTED_MODULE_12__.isIPv6(host)){serverHost=`[${host}]`}this.clusters=[{name:clusterName,
caFile:`${pathPrefix}${SERVICEACCOUNT_CA_PATH}`,server:`${scheme}://${serverHost}:${port}`,skipTLSVerify:false}];this.users=[{name:userName,authProvider:{name:"\
tokenFile",config:{tokenFile:`${pathPrefix}${SERVICEACCOUNT_TOKEN_PATH}`}}}];const namespaceFile=`${pathPrefix}${SERVICEACCOUNT_NAMESPACE_PATH}`;let namespace;if(fileExists(
namespaceFile)){namespace=node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync(namespaceFile).toString("utf-8")}this.contexts=[{cluster:clusterName,name:contextName,user:userName,namespace}];this.
currentContext=contextName}mergeConfig(config,preserveContext=false){if(!preserveContext&&config.currentContext){this.currentContext=config.currentContext}config.
clusters.forEach(cluster=>{this.addCluster(cluster)});config.users.forEach(user=>{this.addUser(user)});config.contexts.forEach(ctx=>{this.addContext(ctx)})}addCluster(cluster){
if(!this.clusters){this.clusters=[]}this.clusters.forEach((c,ix)=>{if(c.name===cluster.name){throw new Error(`Duplicate cluster: ${c.name}`)}});this.clusters.push(
cluster)}addUser(user){if(!this.users){this.users=[]}this.users.forEach((c,ix)=>{if(c.name===user.name){throw new Error(`Duplicate user: ${c.name}`)}});this.users.
push(user)}addContext(ctx){if(!this.contexts){this.contexts=[]}this.contexts.forEach((c,ix)=>{if(c.name===ctx.name){throw new Error(`Duplicate context: ${c.name}`)}});
this.contexts.push(ctx)}loadFromDefault(opts,contextFromStartingConfig=false,platform=process.platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>
0){const files=process.env.KUBECONFIG.split(node_path__WEBPACK_IMPORTED_MODULE_11__.delimiter).filter(filename=>filename);this.loadFromFile(files[0],opts);for(let i=1;i<files.length;i++){const kc=new _KubeConfig;
kc.loadFromFile(files[i],opts);this.mergeConfig(kc,contextFromStartingConfig)}return}const home=findHomeDir(platform);if(home){const config=node_path__WEBPACK_IMPORTED_MODULE_11__.join(home,".kub\
e","config");if(fileExists(config)){this.loadFromFile(config,opts);return}}if(platform==="win32"){try{const envKubeconfigPathResult=node_child_process__WEBPACK_IMPORTED_MODULE_13__.spawnSync("ws\
l.exe",["bash","-c","printenv KUBECONFIG"]);if(envKubeconfigPathResult.status===0&&envKubeconfigPathResult.stdout.length>0){const result=node_child_process__WEBPACK_IMPORTED_MODULE_13__.spawnSync(
"wsl.exe",["cat",envKubeconfigPathResult.stdout.toString("utf8")]);if(result.status===0){this.loadFromString(result.stdout.toString("utf8"),opts);return}}}catch{}
try{const configResult=node_child_process__WEBPACK_IMPORTED_MODULE_13__.spawnSync("wsl.exe",["cat","~/.kube/config"]);if(configResult.status===0){this.loadFromString(configResult.stdout.toString(
"utf8"),opts);const result=node_child_process__WEBPACK_IMPORTED_MODULE_13__.spawnSync("wsl.exe",["wslpath","-w","~/.kube"]);if(result.status===0){this.makePathsAbsolute(result.stdout.toString("u\
tf8"))}return}}catch{}}if(fileExists(SERVICEACCOUNT_TOKEN_PATH)){this.loadFromCluster();return}this.loadFromClusterAndUser({name:"cluster",server:"http://localh\
ost:8080"},{name:"user"})}makeApiClient(apiClientType){const cluster=this.getCurrentCluster();if(!cluster){throw new Error("No active cluster!")}const authConfig={
default:this};const baseServerConfig=new refuse(cluster.server,{});const config=refuse({baseServer:baseServerConfig,authMethods:authConfig});const apiClient=new apiClientType(
config);return apiClient}makePathsAbsolute(rootDirectory){this.clusters.forEach(cluster=>{if(cluster.caFile){cluster.caFile=makeAbsolutePath(rootDirectory,cluster.
caFile)}});this.users.forEach(user=>{if(user.certFile){user.certFile=makeAbsolutePath(rootDirectory,user.certFile)}if(user.keyFile){user.keyFile=makeAbsolutePath(
rootDirectory,user.keyFile)}})}exportConfig(){const configObj={apiVersion:"v1",kind:"Config",clusters:this.clusters.map(exportCluster),users:this.users.map(exportUser),
contexts:this.contexts.map(exportContext),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(configObj)}getCurrentContextObject(){
return this.getContextObject(this.currentContext)}createAgent(cluster,agentOptions){var _a,_b;let agent;if(cluster&&cluster.proxyUrl){if(cluster.proxyUrl.startsWith(
"socks")){agent=new import_socks_proxy_agent.SocksProxyAgent(cluster.proxyUrl,agentOptions)}else if(cluster.server.startsWith("https")){const httpsProxyAgentOptions=agentOptions;
httpsProxyAgentOptions.proxy=cluster.proxyUrl;agent=new HttpsProxyAgent(httpsProxyAgentOptions)}else if(cluster.server.startsWith("http")){const httpProxyAgentOptions=agentOptions;
httpProxyAgentOptions.proxy=cluster.proxyUrl;agent=new HttpProxyAgent(httpProxyAgentOptions)}else{throw new Error("Unsupported proxy type")}}else if(((_a=cluster===
null||cluster===void 0?void 0:cluster.server)===null||_a===void 0?void 0:_a.startsWith("http:"))&&cluster.skipTLSVerify){agent=new node_http__WEBPACK_IMPORTED_MODULE_7__.Agent(agentOptions)}else if(((_b=
cluster===null||cluster===void 0?void 0:cluster.server)===null||_b===void 0?void 0:_b.startsWith("http:"))&&!cluster.skipTLSVerify){throw new Error("HTTP protoc\
ol is not allowed when skipTLSVerify is not set or false")}else{agent=new node_https__WEBPACK_IMPORTED_MODULE_8__.Agent(agentOptions)}return agent}applyHTTPSOptions(opts){var _a;const cluster=this.
getCurrentCluster();const user=this.getCurrentUser();if(!user){return}if(cluster!=null&&cluster.skipTLSVerify){opts.rejectUnauthorized=false}if(cluster!=null&&cluster.
tlsServerName){opts.servername=cluster.tlsServerName}const ca=cluster!=null?bufferFromFileOrString(cluster.caFile,cluster.caData):null;if(ca){opts.ca=ca}const cert=bufferFromFileOrString(
user.certFile,user.certData);if(cert){opts.cert=cert}const key=bufferFromFileOrString(user.keyFile,user.keyData);if(key){opts.key=key}if(user.impersonateUser!=null){
(_a=opts.headers)!==null&&_a!==void 0?_a:opts.headers={};opts.headers["Impersonate-User"]=user.impersonateUser}}async applyAuthorizationHeader(opts){const user=this.
getCurrentUser();if(!user){return}let authenticator=this.authenticators.find(elt=>{return elt.isAuthProvider(user)});if(!authenticator){authenticator=this.custom_authenticators.
find(elt=>{return elt.isAuthProvider(user)})}if(!opts.headers){opts.headers={}}if(authenticator){await authenticator.applyAuthentication(user,opts)}if(user.token){
opts.headers.Authorization=`Bearer ${user.token}`}}async applyOptions(opts){this.applyHTTPSOptions(opts);await this.applyAuthorizationHeader(opts)}};function makeAbsolutePath(root,file){
if(!root||node_path__WEBPACK_IMPORTED_MODULE_11__.isAbsolute(file)){return file}return node_path__WEBPACK_IMPORTED_MODULE_11__.join(root,file)}function bufferFromFileOrString(file,data){if(file){return node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync(file)}if(data){
return Buffer.from(data,"base64")}return null}function dropDuplicatesAndNils(a){return a.reduce((acceptedValues,currentValue)=>{if(currentValue&&!acceptedValues.
includes(currentValue)){return acceptedValues.concat(currentValue)}else{return acceptedValues}},[])}function findHomeDir(platform=process.platform){if(platform!==
"win32"){if(process.env.HOME){try{node_fs__WEBPACK_IMPORTED_MODULE_9__.accessSync(process.env.HOME);return process.env.HOME}catch{}}return null}const homeDrivePath=process.env.HOMEDRIVE&&process.
env.HOMEPATH?node_path__WEBPACK_IMPORTED_MODULE_11__.join(process.env.HOMEDRIVE,process.env.HOMEPATH):"";const homePath=process.env.HOME||"";const userProfile=process.env.USERPROFILE||"";const favourHomeDrivePathList=dropDuplicatesAndNils(
[homePath,homeDrivePath,userProfile]);const favourUserProfileList=dropDuplicatesAndNils([homePath,userProfile,homeDrivePath]);for(const dir of favourHomeDrivePathList){
try{node_fs__WEBPACK_IMPORTED_MODULE_9__.accessSync(node_path__WEBPACK_IMPORTED_MODULE_11__.join(dir,".kube","config"));return dir}catch{}}for(const dir of favourUserProfileList){try{node_fs__WEBPACK_IMPORTED_MODULE_9__.accessSync(dir,node_fs__WEBPACK_IMPORTED_MODULE_9__.constants.W_OK);return dir}catch{}}
for(const dir of favourUserProfileList){try{node_fs__WEBPACK_IMPORTED_MODULE_9__.accessSync(dir);return dir}catch{}}return favourUserProfileList[0]||null}function findObject(list,name,key){if(!list){
return null}for(const obj of list){if(obj.name===name){if(obj[key]){obj[key].name=name;return obj[key]}return obj}}return null}function findProxy(server,env){const{protocol,hostname}=new URL(server);const variable=protocol==="https:"?"https_proxy":"http_proxy";const proxy=env[variable.toUpperCase()]??
env[variable];if(!proxy||isExempt(hostname,env["NO_PROXY"]??env["no_proxy"]??""))return void 0;return proxy.includes("://")?proxy:`http://${proxy}`}function isExempt(hostname,exemptions){
const host=hostname.replace(/^\[|\]$/g,"");if(host==="localhost"||host==="::1"||host.startsWith("127."))return true;return exemptions.split(",").map(each=>each.
trim().replace(/:\d+$/,"")).filter(Boolean).some(each=>each==="*"||host===each.replace(/^\./,"")||host.endsWith(each.startsWith(".")?each:`.${each}`)||isInRange(
host,each))}function isInRange(host,range){const[base,bits]=range.split("/");const address=computeAddress(host);const start=computeAddress(base??"");if(bits===void 0||
address===void 0||start===void 0||!/^\d+$/.test(bits))return false;const size=2**(32-Number(bits));return Math.floor(address/size)===Math.floor(start/size)}function computeAddress(text){
const parts=text.split(".").map(Number);if(parts.length!==4||parts.some(part=>!Number.isInteger(part)||part<0||part>255))return void 0;return parts.reduce((sum,part)=>sum*
256+part,0)}var tokenFile="/var/run/secrets/kubernetes.io/serviceaccount/token";var maxKubeconfigBytes=4*1024*1024;function loadKubeconfig(inputs,env){const config=readConfig(
inputs.kubeconfig,env);if(inputs.context!==void 0)config.setCurrentContext(inputs.context);const name=config.getCurrentContext();const context=name?config.getContexts().
find(each=>each.name===name):void 0;const known=config.getContexts().map(each=>each.name).join(", ")||"none";if(!context){const problem=name?`The kubeconfig has\
 no context "${name}"`:"The kubeconfig names no current context";throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_KUBECONFIG_CONTEXT",`${problem}. Its contexts are: ${known}. Choose one \
with --context.`)}const cluster=config.getClusters().find(each=>each.name===context.cluster);if(!cluster){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_KUBECONFIG_CONTEXT",`Context "${name}\
" names the cluster "${context.cluster}", which the kubeconfig does not define.`)}const proxyUrl=cluster.proxyUrl??findProxy(cluster.server,env);const isPlain=cluster.
server.startsWith("http:");config.clusters=[{...cluster,...proxyUrl===void 0?{}:{proxyUrl},...isPlain?{skipTLSVerify:true}:{}}];config.users=config.getUsers().filter(
each=>each.name===context.user);for(const user of config.getUsers())tellPlugin(user.exec,cluster.server);return{server:cluster.server.replace(/\/+$/,""),namespace:context.
namespace,context:name,config}}function readConfig(given,env){const config=new KubeConfig;const files=given===void 0?findDefaultFiles(env):given.split(node_path__WEBPACK_IMPORTED_MODULE_11__.delimiter).
filter(Boolean);if(files.length===0)return readServiceAccount(config,env);const existing=files.filter(file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(file));const[first,...others]=existing;if(first===
void 0){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_KUBECONFIG_MISSING",`The kubeconfig ${files.join(", ")} does not exist. Give a file with --kubeconfig or KUBECONFIG.`)}readFile(config,
first);for(const file of others){const other=new KubeConfig;readFile(other,file);for(const cluster of other.getClusters())if(!config.getCluster(cluster.name))config.
addCluster(cluster);for(const user of other.getUsers())if(!config.getUser(user.name))config.addUser(user);for(const context of other.getContexts()){if(!config.getContexts().
some(each=>each.name===context.name))config.addContext(context)}if(!config.getCurrentContext())config.setCurrentContext(other.getCurrentContext())}return config}
function readFile(config,file){try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(file).size>maxKubeconfigBytes)throw new Error(`it is larger than ${maxKubeconfigBytes} bytes`);config.loadFromFile(
file)}catch(error){const why=error instanceof Error?error.message.split("\n")[0]??"":String(error);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${file}\
 cannot be read: ${why}. Check that it is the YAML that kubectl uses.`,{cause:error})}}var findDefaultFiles=env=>[(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["HOME"]??(0,node_os__WEBPACK_IMPORTED_MODULE_10__.homedir)(),".kube","config")].
filter(file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(file));function readServiceAccount(config,env){if(!env["KUBERNETES_SERVICE_HOST"]||!(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(tokenFile)){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_KUBECO\
NFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kubecon\
fig.")}config.loadFromCluster();return config}function tellPlugin(exec,server){if(!(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(exec))return;const apiVersion=exec["apiVersion"]??"client.authentica\
tion.k8s.io/v1";const info={apiVersion,kind:"ExecCredential",spec:{interactive:false,cluster:{server}}};const env=Array.isArray(exec["env"])?exec["env"]:[];Object.
assign(exec,{env:[...env,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(info)}]})}var defaultMaxBytes=32*1024*1024;var defaultIdleMs=3e4;var Connection=class{constructor(inputs,env){this.inputs=inputs;this.env=env;const loaded=loadKubeconfig(
inputs,env);this.server=loaded.server;this.namespace=loaded.namespace;this.config=loaded.config}inputs;env;server;namespace;config;agents=new Set;prepared;async exchange(request,signal3){
const response=await this.open(request,signal3);const chunks=[];let bytes=0;let cut2=false;const maxBytes=request.maxBytes??defaultMaxBytes;for await(const chunk of response){
if(!Buffer.isBuffer(chunk))continue;chunks.push(chunk.subarray(0,maxBytes-bytes));bytes+=chunk.length;if(bytes>maxBytes){cut2=true;break}}const retryAfter=Number(
response.headers["retry-after"]??Number.NaN);return{status:response.statusCode??0,body:Buffer.concat(chunks).toString("utf8"),retryAfterMs:Number.isFinite(retryAfter)?
retryAfter*1e3:void 0,cut:cut2}}async open(request,signal3){const response=await this.send(request,signal3);if(response.statusCode!==401)return response;response.
resume();this.config=loadKubeconfig(this.inputs,this.env).config;this.prepared=void 0;return this.send(request,signal3)}close(){for(const agent of this.agents)agent.
destroy()}async send(request,signal3){signal3.throwIfAborted();const options=await(this.prepared??=this.prepare());const url=new URL(this.server+request.path);return new Promise(
(resolve,reject)=>{const outgoing=(url.protocol==="http:"?node_http__WEBPACK_IMPORTED_MODULE_7__:node_https__WEBPACK_IMPORTED_MODULE_8__).request(url,{...options,method:request.method,signal:signal3,headers:{...options.headers,
"user-agent":"mlflow-steps",accept:request.accept??"application/json",...request.body===void 0?{}:{"content-type":request.contentType??"application/json","conte\
nt-length":Buffer.byteLength(request.body)}}},resolve);const idleMs=request.idleMs??defaultIdleMs;outgoing.setTimeout(idleMs,()=>outgoing.destroy(new Error(`no \
answer for ${idleMs/1e3} s`)));outgoing.on("error",error=>reject(signal3.aborted?(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .toStepError */ .uQ)(signal3.reason):error));outgoing.end(request.body)})}async prepare(){
const applied={};try{await this.config.applyToHTTPSOptions(applied)}catch(error){this.prepared=void 0;const why=error instanceof Error?error.message.trim().slice(
0,500):String(error);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_CLUSTER_UNAUTHORIZED",`No credentials for ${this.server}: ${why||"the credential plug-in of the kubeconfig failed"}.\
 Run the kubeconfig's login again, or check its files.`,{cause:error})}const isProxied=this.config.getClusters().some(cluster=>cluster.proxyUrl!==void 0);const{
ca,cert,key,servername,rejectUnauthorized,headers:headers2,auth}=applied;const tls={ca,cert,key,servername,...rejectUnauthorized===void 0?{}:{rejectUnauthorized}};
const agent=isProxied&&applied.agent instanceof node_http__WEBPACK_IMPORTED_MODULE_7__.Agent?applied.agent:this.makeAgent(tls);this.agents.add(agent);return{agent,...headers2?{headers:headers2}:
{},...auth?{auth}:{}}}makeAgent(tls){const options={...tls,keepAlive:true,maxSockets:16};return this.server.startsWith("http:")?new node_http__WEBPACK_IMPORTED_MODULE_7__.Agent(options):new node_https__WEBPACK_IMPORTED_MODULE_8__.Agent(options)}};var shutdownNoise=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/;var tracebackStart=/Traceback \(most recent call last\):\s*$/;
var exceptionLine=/^[A-Za-z_][\w.]*(?:: .*)?$/;var directCause=/^The above exception was the direct cause of the following exception:/;var complaint=/\b(?:error|exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i;
var maxCauseCharacters=500;function findLogCause(log){const lines=log.split("\n").map(line=>line.trimEnd());const tracebacks=findTracebacks(lines);let index2=tracebacks.
findLastIndex(({cause})=>!shutdownNoise.test(cause));while(index2>0&&tracebacks[index2]?.isRaisedFromPrevious)index2-=1;const filled=lines.filter(line=>line.trim()!==
"");const found=tracebacks[index2]?.cause??filled.findLast(line=>complaint.test(line)&&!shutdownNoise.test(line))??filled.at(-1);return found?.trim().slice(0,maxCauseCharacters)}
function findTracebacks(lines){const found=[];let isRaisedFromPrevious=false;for(let index2=0;index2<lines.length;index2+=1){const line=lines[index2]??"";if(directCause.
test(line))isRaisedFromPrevious=true;if(!tracebackStart.test(line))continue;const cause=lines.slice(index2+1).find(each=>each!==""&&!/^\s/.test(each));if(cause!==
void 0&&exceptionLine.test(cause))found.push({cause,isRaisedFromPrevious});isRaisedFromPrevious=false}return found}var finalImageError=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;function computePodTrouble(pod){
if(pod.isDeleting)return void 0;const troubles=pod.containers.flatMap(container=>computeContainerTrouble(container)??[]);const found=troubles.find(({certainty})=>certainty===
"certain")??troubles[0];if(found)return found;if(pod.phase==="Failed"){return{certainty:"likely",reason:pod.reason||"PodFailed",message:pod.message||"the pod ha\
s failed"}}const unscheduled=pod.conditions.find(({type:type2,status,reason})=>type2==="PodScheduled"&&status==="False"&&reason==="Unschedulable");return unscheduled&&
{certainty:"likely",reason:"Unschedulable",message:unscheduled.message}}function computeContainerTrouble(container){const{name,state,restarts}=container;const title=`${container.
isInit?"init container":"container"} ${name}`;if(state.kind==="running")return void 0;if(state.kind==="terminated"){if(container.isInit&&state.exitCode===0)return void 0;
const message2=`${title} ended with exit code ${state.exitCode}`;return{certainty:"likely",reason:state.reason||"Terminated",message:message2,restarts,container:name}}
const{reason,message}=state;const detail=message?`: ${message}`:"";switch(reason){case"InvalidImageName":return{certainty:"certain",reason,message:`${title}: th\
e image name is invalid${detail}`,container:name};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":{const isFinal=reason==="ErrImageNeverPull"||
finalImageError.test(message);return{certainty:isFinal?"certain":"likely",reason,message:`${title} cannot pull ${container.image||"its image"}${detail}`,container:name}}case"\
CrashLoopBackOff":{const exit=container.lastExitCode===void 0?"":`, last with exit code ${container.lastExitCode}`;return{certainty:"likely",reason,message:`${title}\
 keeps crashing${exit} (${restarts} restarts)`,restarts,container:name}}case"CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":{if(/failed to sync .* cache/.
test(message))return void 0;return{certainty:"likely",reason,message:`${title} cannot start${detail}`,container:name}}default:return void 0}}function describePod(pod){
const pending=pod.containers.find(({isInit,state:state2})=>isInit&&!(state2.kind==="terminated"&&state2.exitCode===0))??pod.containers.find(({isInit,ready})=>!isInit&&
!ready);if(!pending)return pod.containers.length===0?`pod ${pod.name} is ${pod.phase||"new"}`:`pod ${pod.name} is not ready`;const{state}=pending;const doing=state.
kind==="running"?pending.isInit?"is running":"is running and not ready yet":state.kind==="waiting"?`waits (${state.reason||"starting"})`:`ended with exit code ${state.
exitCode}`;const restarts=pending.restarts>0?`, ${pending.restarts} restarts`:"";return`pod ${pod.name}: ${pending.isInit?"init container":"container"} ${pending.
name} ${doing}${restarts}`}var nameOf=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"metadata","name")??"";var uidOf=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"metadata","uid")??"";var generationOf=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object,"metadata",
"generation")??0;var isBeingDeleted=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(object,"metadata","deletionTimestamp")!==void 0;var isOwnedBy=(object,ownerUid)=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(object,"metadata",
"ownerReferences").some(reference=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(reference,"uid")===ownerUid);function textsOf(object,...path2){const found=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(object,...path2);const entries=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(
found)?Object.entries(found):[];return new Map(entries.filter(entry=>typeof entry[1]==="string"))}var revisionOf=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"metadata","annotations",
"deployment.kubernetes.io/revision");var readConditions=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(object,"status","conditions").map(condition=>({type:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(condition,"type")??"",status:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(
condition,"status")??"",reason:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(condition,"reason")??"",message:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(condition,"message")??""}));var parseDeployment=object=>({name:nameOf(object),uid:uidOf(
object),generation:generationOf(object),observedGeneration:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object,"status","observedGeneration")??0,revision:revisionOf(object),replicas:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object,
"spec","replicas")??1,updatedReplicas:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object,"status","updatedReplicas")??0,totalReplicas:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object,"status","replicas")??0,availableReplicas:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(
object,"status","availableReplicas")??0,conditions:readConditions(object),templateAnnotations:textsOf(object,"spec","template","metadata","annotations"),initArguments:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(
object,"spec","template","spec","initContainers").flatMap(container=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(container,"args"))});var parseReplicaSet=object=>({name:nameOf(object),uid:uidOf(object),
revision:revisionOf(object),conditions:readConditions(object)});var parsePod=object=>({name:nameOf(object),uid:uidOf(object),phase:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"status","phase")??
"",reason:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"status","reason")??"",message:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"status","message")??"",isDeleting:isBeingDeleted(object),conditions:readConditions(object),
containers:[...(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(object,"status","initContainerStatuses").map(status=>parseContainer(status,true)),...(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(object,"status","containerStatuses").map(
status=>parseContainer(status,false))]});function parseContainer(status,isInit){return{name:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status,"name")??"",isInit,ready:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(status,"ready")===true,
restarts:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(status,"restartCount")??0,image:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status,"image")??"",state:parseState((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(status,"state")),lastExitCode:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(status,"lastState",
"terminated","exitCode")}}function parseState(state){const reason=kind=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state,kind,"reason")??"";const message=kind=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(state,kind,"message")??"";if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(
state,"running")!==void 0)return{kind:"running"};if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(state,"terminated")!==void 0){return{kind:"terminated",reason:reason("terminated"),message:message("\
terminated"),exitCode:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(state,"terminated","exitCode")??0}}return{kind:"waiting",reason:reason("waiting"),message:message("waiting")}}var logTailLines=500;var logMaxBytes=64*1024;var maxObjectsCharacters=8e3;var maxEvents=15;var maxCauseCharacters2=600;var excerptLines=12;async function diagnose(cluster,connection,expected,ending,signal3){
const namespace=expected.owner.namespace??"";const list=resource=>cluster.list(resource,namespace,expected.labelSelector).catch(()=>[]);const[owned,sets,allPods]=await Promise.
all([list(_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .deployments */ .bg),list(_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .replicaSets */ .SZ),list(_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .pods */ .Jw)]);const ours=owned.filter(each=>isOwnedBy(each,expected.uid));const ourSets=sets.filter(each=>ours.some(deployment=>isOwnedBy(
each,uidOf(deployment))));const ourPods=allPods.filter(each=>ourSets.some(set2=>isOwnedBy(each,uidOf(set2))));const marked=ourPods.filter(each=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(each,"met\
adata","annotations",expected.markerAnnotation)===expected.marker);const pod=choosePod((marked.length>0?marked:ourPods).map(parsePod),ending);const container=pod&&
chooseContainer(pod,ending);const[log,eventLines]=await Promise.all([pod&&container?readLastLog(connection,namespace,pod,container,signal3):void 0,readEvents(cluster,
namespace,new Set([expected.uid,...[...ours,...ourSets,...ourPods].map(uidOf)]))]);const crashed=container!==void 0&&(container.state.kind==="terminated"||container.
restarts>0);const logged=crashed&&log?findLogCause(log.text):void 0;const exitCode=container?.state.kind==="terminated"?container.state.exitCode:container?.lastExitCode;
const place=`${pod?.name??""}, container ${container?.name??""}${exitCode===void 0?"":`, exit code ${exitCode}`}`;const objects=[...ours.map(parseDeployment).map(
each=>`Deployment ${each.name}: ${each.availableReplicas} of ${each.replicas} available, ${each.updatedReplicas} of the current template`),...ourPods.map(parsePod).
map(each=>`  ${each.phase||"new"}: ${describePod(each)}`),...eventLines].join("\n");return{objects:(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)((0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(objects),maxObjectsCharacters),...log?{log}:{},
...logged===void 0||!log?{}:{cause:(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)((0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(`${logged} (${place})`),maxCauseCharacters2),excerpt:excerptBefore(log.text,logged)}}}function excerptBefore(log,cause){
const lines=log.split("\n");const end=lines.findLastIndex(line=>line.includes(cause));return lines.slice(Math.max(0,end+1-excerptLines),end+1).join("\n")}function choosePod(candidates,ending){
const named=ending.state==="failed"?candidates.find(({name})=>name===ending.pod):void 0;const restartsOf=({containers})=>Math.max(0,...containers.map(({restarts})=>restarts));
return named??candidates.filter(({isDeleting})=>!isDeleting).toSorted((a,b)=>restartsOf(b)-restartsOf(a))[0]}function chooseContainer({containers},ending){const named=ending.
state==="failed"?containers.find(({name})=>name===ending.container):void 0;const finished=({isInit,ready,state})=>isInit?state.kind==="terminated"&&state.exitCode===
0:ready;return named??containers.find(each=>!finished(each))??containers.find(({isInit})=>!isInit)}async function readLastLog(connection,namespace,pod,container,signal3){
const previousFirst=container.state.kind!=="terminated"&&container.restarts>0;for(const previous of[previousFirst,!previousFirst]){const text=await readLog(connection,
namespace,pod.name,{container:container.name,previous},signal3);if(text!==void 0&&text.trim()!==""){return{title:`log of ${pod.name}, container ${container.name}${previous?
", its previous run":""}`,text:(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(text)}}}return void 0}async function readLog(connection,namespace,pod,options,signal3){const query=new URLSearchParams(
{container:options.container,tailLines:String(options.tailLines??logTailLines)});if(options.previous)query.set("previous","true");const path2=`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderObjectPath */ .Ph)(
{resource:_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .pods */ .Jw,namespace,name:pod})}/log?${query.toString()}`;try{const reply=await connection.exchange({method:"GET",path:path2,accept:"*/*",maxBytes:4*1024*1024},
signal3);return reply.status===200?reply.body.slice(-(options.maxBytes??logMaxBytes)):void 0}catch{return void 0}}async function readEvents(cluster,namespace,uids){
const found=await cluster.list(_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .events */ .AZ,namespace).catch(()=>[]);return found.filter(event=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"type")==="Warning"&&uids.has((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"involvedObjec\
t","uid")??"")).map(event=>({event,time:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"lastTimestamp")??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"eventTime")??""})).toSorted((a,b)=>a.time.localeCompare(b.time)).slice(-maxEvents).
map(({event,time})=>{const count=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(event,"count")??1;const object=`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"involvedObject","kind")??""}/${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"involvedObject","name")??
nameOf(event)}`;return`${time} ${object} ${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"reason")??""}${count>1?` (${count} times)`:""}: ${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"message")??""}`})}var defaultDurationMs=15e3;var pollMs=1e3;async function holdLease(cluster,options,signal3){const{namespace,name,holder,durationMs=defaultDurationMs}=options;const address={
resource:_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .leases */ .Q,namespace,name};const lease=previous=>({apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:previous&&(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(previous["metadata"])?previous["\
metadata"]:{name,namespace,labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{holderIdentity:holder,leaseDurationSeconds:Math.ceil(durationMs/1e3),renewTime:renderMicroTime(
new Date)}});const held2=await cluster.create(address,lease(void 0))??await takeOver(cluster,address,lease,options.report,signal3);return keep(cluster,address,held2,
lease,durationMs)}async function takeOver(cluster,address,lease,report,signal3){let seen;let seenAtMs=Date.now();for(;;){const current=await cluster.get(address);
if(!current){const created=await cluster.create(address,lease(void 0));if(created)return created;continue}const holder=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(current,"spec","holderIdentity")??
"";const state=JSON.stringify((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(current,"spec"));if(seen!==void 0&&state!==seen)throw held(address,holder);const termMs=((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(current,"spec","leaseDur\
ationSeconds")??0)*1e3;if(seen===void 0){seenAtMs=Date.now();report?.(`The lease ${address.name} is held by ${(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(holder).slice(0,300)}; looking for at m\
ost ${termMs/1e3} s whether that is still alive.`)}seen=state;if(holder===""||Date.now()-seenAtMs>=termMs){const taken=await cluster.replace(address,lease(current));
if(taken)return taken;throw held(address,holder)}await (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(pollMs,signal3)}}var held=({name,namespace},holder)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_DEPLOY_HELD",`Another deploy \
of this name is under way: the lease ${namespace??""}/${name} is held by ${(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_6__/* .neutralize */ .Y)(holder).slice(0,300)}. Run this again when it has ended.`);function keep(cluster,address,first,lease,durationMs){
const lost=new AbortController;const stopped=new AbortController;const own=cluster.withSignal(stopped.signal);let current=first;let renewedAtMs=Date.now();let renewing=Promise.
resolve();const renew=async()=>{try{const renewed=await own.replace(address,lease(current));if(!renewed)return lost.abort(held(address,"somebody else, who took \
it over"));current=renewed;renewedAtMs=Date.now()}catch(error){if(stopped.signal.aborted||Date.now()-renewedAtMs<durationMs)return;lost.abort(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_C\
LUSTER_UNREACHABLE",`The lease ${address.name} could not be renewed for ${durationMs/1e3} s.`,{cause:error}))}};const timer=setInterval(()=>{renewing=renewing.then(
renew)},durationMs/3);timer.unref();return{lost:lost.signal,release:async()=>{clearInterval(timer);await renewing;const{uid,resourceVersion}={uid:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(current,
"metadata","uid"),resourceVersion:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(current,"metadata","resourceVersion")};if(uid!==void 0&&resourceVersion!==void 0&&!lost.signal.aborted){await own.delete(
address,{uid,resourceVersion,propagation:"Background"})}stopped.abort()}}}var renderMicroTime=time=>time.toISOString().replace("Z","000Z");var pollMs2=1e3;async function waitForRemoval(cluster,address,uid,{timeoutMs,report},signal3){const deadlineMs=Date.now()+timeoutMs;const namespace=address.namespace??
"";const owners=new Set([uid]);let reported="";for(;;){const left=[];const object=await cluster.get(address);if(object&&uidOf(object)===uid)left.push((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAddress */ .vY)(
address));for(const resource of[_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .deployments */ .bg,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .replicaSets */ .SZ,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .pods */ .Jw]){for(const each of await cluster.list(resource,namespace)){if(![...owners].some(owner=>isOwnedBy(each,
owner)))continue;owners.add(uidOf(each));left.push(`${resource.kind}/${namespace}/${nameOf(each)}`)}}if(left.length===0)return;const waitingFor=`${left[0]??""}${left.
length>1?` and ${left.length-1} more`:""} to be gone`;if(Date.now()>=deadlineMs){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg("E_TIMEOUT",`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAddress */ .vY)(address)} was deleted, but aft\
er ${Math.round(timeoutMs/1e3)} s it still waits for ${waitingFor}.`)}if(waitingFor!==reported)report(`waiting for ${waitingFor}`);reported=waitingFor;await (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(
pollMs2,signal3)}}var maxLineCharacters=16*1024*1024;async function*readLines(stream){const decoder3=new node_string_decoder__WEBPACK_IMPORTED_MODULE_15__.StringDecoder("utf8");let pending="";
for await(const chunk of stream){if(!Buffer.isBuffer(chunk))continue;const parts=(pending+decoder3.write(chunk)).split("\n");pending=parts.pop()??"";if(pending.
length>maxLineCharacters)throw new Error("a watch sent a line that is longer than any object");for(const line of parts)if(line!=="")yield line}if(pending!=="")yield pending}var pageSize=500;var watchTimeoutSeconds=290;var watchIdleMs=9e4;var firstPauseMs=200;var longestPauseMs=5e3;var relistPauseMs=1e3;var isWanted=signal3=>!signal3.
aborted;var Expired=class extends Error{};async function followCollection(connection,selection,events2,signal3){let pauseMs=firstPauseMs;let listedAt=0;while(isWanted(
signal3)){try{await (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(Math.max(0,listedAt+relistPauseMs-Date.now()),signal3);listedAt=Date.now();await listAndWatch(connection,selection,events2,signal3,()=>pauseMs=
firstPauseMs)}catch(error){if(!isWanted(signal3))return;if(error instanceof Expired)continue;if(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg&&error.code!=="E_CLUSTER_UNREACHABLE")
throw error;events2.onTrouble(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg?error:(0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .computeUnreachable */ .iE)(connection.server,error));await (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(pauseMs,signal3).catch(()=>void 0);pauseMs=
Math.min(pauseMs*2,longestPauseMs)}}}async function listAndWatch(connection,selection,events2,signal3,onHealthy){const objects=new Map;let resourceVersion=await listInto(
objects,connection,selection,signal3);onHealthy();events2.onChange([...objects.values()]);while(isWanted(signal3)){const startedAt=Date.now();try{resourceVersion=
await watchFrom(resourceVersion,objects,connection,selection,events2,signal3);onHealthy()}catch(error){if(error instanceof Expired||error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg||
!isWanted(signal3)||Date.now()-startedAt<relistPauseMs)throw error;resourceVersion=latestVersion.get(objects)??resourceVersion}await (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(Math.max(0,startedAt+
relistPauseMs-Date.now()),signal3)}}var latestVersion=new WeakMap;async function listInto(objects,connection,selection,signal3){let token="";for(;;){const reply=await connection.
exchange({method:"GET",path:renderQuery(selection,{limit:String(pageSize),continue:token})},signal3);if(reply.status===410)throw new Expired;if(reply.status!==200||
reply.cut)throw computeApiError(asking("list",selection,connection),reply);const page=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(reply.body);for(const object of (0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(page,"items"))objects.
set(uidOf(object),trim(object));token=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(page,"metadata","continue")??"";if(token==="")return (0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(page,"metadata","resourceVersion")??""}}async function watchFrom(from,objects,connection,selection,events2,signal3){
const path2=renderQuery(selection,{watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(watchTimeoutSeconds),resourceVersion:from});const response=await connection.
open({method:"GET",path:path2,idleMs:watchIdleMs},signal3);if(response.statusCode!==200){response.destroy();if(response.statusCode===410)throw new Expired;throw computeApiError(
asking("watch",selection,connection),{status:response.statusCode??0,body:""})}let version=from;for await(const line of readLines(response)){const event=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(
line);const object=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(event,"object");const type2=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event,"type");if(!(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object)||type2===void 0)throw new Error("a watch sent something that is\
 no event");if(type2==="ERROR"){const code=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(object,"code")??500;if(code===410)throw new Expired;throw computeApiError(asking("watch",selection,connection),
{status:code,body:JSON.stringify(object)})}version=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object,"metadata","resourceVersion")??version;latestVersion.set(objects,version);if(type2==="BOOKMARK")
continue;if(type2==="DELETED")objects.delete(uidOf(object));else objects.set(uidOf(object),trim(object));events2.onChange([...objects.values()])}return version}
function trim(object){const metadata=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(object,"metadata");if(!(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(metadata))return object;return{...object,metadata:Object.fromEntries(Object.entries(
metadata).filter(([field])=>field!=="managedFields"))}}function renderQuery({resource,namespace,labelSelector,fieldSelector},parameters){const query=new URLSearchParams;
const all={...parameters,labelSelector,fieldSelector};for(const[name,value]of Object.entries(all))if(value)query.set(name,value);return`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCollectionPath */ .ab)(resource,
namespace)}?${query.toString()}`}var asking=(verb,{resource,namespace},{server})=>({verb,what:resource.plural,namespace,server});function computeRollout(expected,snapshot){const{owner}=snapshot;const kind=expected.owner.resource.kind;const ownerName=`${kind}/${expected.owner.name}`;if(!owner||
uidOf(owner)!==expected.uid||isBeingDeleted(owner)){return{state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",
object:ownerName}}if(expected.readMarker(owner)!==expected.marker){return{state:"failed",certainty:"certain",reason:"Superseded",message:"somebody else applied \
another manifest meanwhile",object:ownerName}}const owned=snapshot.deployments.filter(each=>isOwnedBy(each,expected.uid)&&!isBeingDeleted(each)).map(parseDeployment);
const matches=matchWorkloads(expected,owned);const failure=findFailure(matches,snapshot);if(failure?.certainty==="certain")return failure;const status=expected.
readStatus(owner);const missing=matches.find(({deployment})=>deployment===void 0);if(failure)return failure;if(status.state==="failed"){return{state:"failed",certainty:"\
likely",reason:"OperatorReportsFailure",message:status.description||"the operator reports Failed",object:ownerName}}if(missing){const message=`no Deployment of \
the new version for ${missing.expected.title}: the operator has not reacted. Is it running?`;const waitingFor2=`the operator to make the Deployment of ${missing.
expected.title}`;return{state:"failed",certainty:"likely",reason:"OperatorSilent",message,waitingFor:waitingFor2,object:ownerName}}const waitingFor=findWait(matches,
snapshot)??findLeftover(expected,matches,snapshot);if(waitingFor!==void 0)return{state:"progressing",waitingFor};if(status.state!=="ready"){return{state:"progre\
ssing",waitingFor:`${ownerName} to become ready${status.description?` (${status.description})`:""}`}}return{state:"current"}}function matchWorkloads(expected,owned){
const matches=expected.workloads.map(workload=>({expected:workload,deployment:owned.find(each=>isNamed(each.name,workload,expected)&&isNew(each,workload,expected))}));
const known=new Set(matches.map(({deployment})=>deployment?.name));const others=owned.filter(({name,templateAnnotations})=>!known.has(name)&&templateAnnotations.
get(expected.markerAnnotation)===expected.marker);const unforeseen=[...others];const filled=matches.map(match=>match.deployment||!match.expected.isMarked?match:
{...match,deployment:unforeseen.shift()});return[...filled,...unforeseen.map(deployment=>({expected:{title:`Deployment ${deployment.name}`,names:[deployment.name],
prefixes:[],isMarked:true,replicas:void 0},deployment}))]}function isNamed(name,workload,expected){if(workload.names.includes(name))return true;const own=longestPrefix(
name,workload);return own>0&&expected.workloads.every(other=>other===workload||longestPrefix(name,other)<own)}var longestPrefix=(name,{prefixes})=>Math.max(0,...prefixes.
filter(prefix=>name.startsWith(prefix)).map(({length})=>length));function isNew(deployment,workload,expected){if(!workload.isMarked)return true;const marker=deployment.
templateAnnotations.get(expected.markerAnnotation);if(marker!==void 0)return marker===expected.marker;return expected.modelPlaces.length>0&&expected.modelPlaces.
some(place=>deployment.initArguments.includes(place))}function findFailure(matches,snapshot){const failures=matches.flatMap(({deployment})=>deployment?findDeploymentFailures(
deployment,snapshot):[]);return failures.find(({certainty})=>certainty==="certain")??failures[0]}function findDeploymentFailures(deployment,snapshot){if(deployment.
generation>deployment.observedGeneration)return[];const replicaSet=findReplicaSet(deployment,snapshot);const pods2=podsOf(replicaSet,snapshot).filter(({phase})=>phase!==
"Failed"||deployment.availableReplicas<deployment.replicas);const failures=pods2.flatMap(pod=>{const trouble=computePodTrouble(pod);return trouble?[{...trouble,
state:"failed",object:`Pod/${pod.name}`,pod:pod.name}]:[]});const refused=replicaSet?.conditions.find(({type:type2,status})=>type2==="ReplicaFailure"&&status===
"True");const stuck=deployment.conditions.find(({type:type2,status})=>type2==="Progressing"&&status==="False");return[...failures,...replicaSet&&refused?[{state:"\
failed",reason:refused.reason||"FailedCreate",message:refused.message,object:`ReplicaSet/${replicaSet.name}`,certainty:/exceeded quota|is forbidden|denied/.test(
refused.message)?"certain":"likely"}]:[],...stuck?[{state:"failed",certainty:"certain",reason:stuck.reason,message:stuck.message,object:`Deployment/${deployment.
name}`}]:[]]}function findReplicaSet(deployment,snapshot){const replicaSets2=snapshot.replicaSets.filter(each=>isOwnedBy(each,deployment.uid)).map(parseReplicaSet);
return replicaSets2.find(({revision})=>revision!==void 0&&revision===deployment.revision)}var podsOf=(replicaSet,snapshot)=>replicaSet?snapshot.pods.filter(each=>isOwnedBy(
each,replicaSet.uid)).map(parsePod):[];function findWait(matches,snapshot){for(const{expected,deployment}of matches){if(!deployment)continue;const{title}=expected;
const{name,replicas,updatedReplicas,totalReplicas,availableReplicas}=deployment;if(deployment.generation>deployment.observedGeneration)return`${title}: Deployme\
nt ${name} to be observed`;if(expected.replicas!==void 0&&replicas!==expected.replicas){return`${title}: Deployment ${name} to be scaled from ${replicas} to ${expected.
replicas}`}const pods2=podsOf(findReplicaSet(deployment,snapshot),snapshot);const unready=pods2.filter(pod=>!pod.isDeleting&&pod.phase!=="Failed"&&!pod.conditions.
some(({type:type2,status})=>type2==="Ready"&&status==="True"));const doing=unready[0]?` (${describePod(unready[0])})`:"";if(updatedReplicas<replicas)return`${title}\
: ${updatedReplicas} of ${replicas} new pods made${doing}`;if(unready.length>0)return`${title}: ${pods2.length-unready.length} of ${replicas} new pods ready${doing}`;
if(availableReplicas<updatedReplicas)return`${title}: ${availableReplicas} of ${replicas} pods available`;if(totalReplicas>updatedReplicas)return`${title}: ${totalReplicas-
updatedReplicas} old pods to end`;if(updatedReplicas!==replicas||availableReplicas!==replicas)return`${title}: ${updatedReplicas-replicas} pods too many to end`}
return void 0}function findLeftover(expected,matches,snapshot){const current=new Set(matches.map(({deployment})=>deployment?.uid));const leftover=snapshot.deployments.
find(each=>isOwnedBy(each,expected.uid)&&!current.has(uidOf(each)));return leftover&&`the earlier Deployment ${parseDeployment(leftover).name} to be removed`}var reportEveryMs=1e4;async function waitForRollout(connection,expected,options,signal3){const ended=new AbortController;const watching=AbortSignal.any([signal3,
ended.signal]);const wait=new RolloutWait(expected,options);const follow=selection=>followCollection(connection,selection,{onChange:objects=>wait.see(selection.
resource,objects),onTrouble:error=>wait.note(error.message)},watching);const{resource,name,namespace=""}=expected.owner;const{labelSelector}=expected;const follows=[
follow({resource,namespace,fieldSelector:`metadata.name=${name}`}),...[_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .deployments */ .bg,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .replicaSets */ .SZ,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .pods */ .Jw].map(each=>follow({resource:each,namespace,labelSelector}))];
const aborted=new Promise((_,reject)=>{if(signal3.aborted)reject((0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .abortReason */ .Js)(signal3));signal3.addEventListener("abort",()=>reject((0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .abortReason */ .Js)(signal3)),{once:true})});
try{return await Promise.race([wait.ending,aborted,...follows.map(each=>each.then(()=>wait.ending))])}finally{ended.abort();wait.stop();await Promise.allSettled(
follows)}}var RolloutWait=class{constructor(expected,options){this.expected=expected;this.options=options;this.ending=new Promise(resolve=>this.end=resolve);this.
timers=[setTimeout(()=>this.end({state:"timeout",waitingFor:this.waitingFor}),options.timeoutMs),setInterval(()=>this.report(true),reportEveryMs/4)]}expected;options;ending;end=()=>void 0;seen=new Map;timers;trouble;scheduled=false;waitingFor="\
the cluster to answer";reported="";reportedAtMs=0;see(resource,objects){this.seen.set(resource,objects);if(this.scheduled)return;this.scheduled=true;setImmediate(
()=>{this.scheduled=false;this.judge()})}note(message){this.waitingFor=message;this.report(false)}stop(){for(const timer of this.timers)clearTimeout(timer);if(this.
trouble)clearTimeout(this.trouble.timer)}judge(){const snapshot=this.takeSnapshot();if(!snapshot)return;const verdict=computeRollout(this.expected,snapshot);if(verdict.
state==="current")return this.end(verdict);if(verdict.state==="failed")return this.judgeFailure(verdict);if(this.trouble)clearTimeout(this.trouble.timer);this.trouble=
void 0;this.waitingFor=verdict.waitingFor;this.report(false)}judgeFailure(failure){const{patienceMs,patienceRestarts}=this.options;if(failure.certainty==="certa\
in"||(failure.restarts??0)>=patienceRestarts)return this.end(failure);const key=failure.container===void 0?`${failure.object} ${failure.reason}`:`${failure.object}\
 ${failure.container}`;if(this.trouble?.key!==key){if(this.trouble)clearTimeout(this.trouble.timer);this.trouble={key,sinceMs:Date.now(),timer:setTimeout(()=>this.
judge(),patienceMs+1)}}if(Date.now()-this.trouble.sinceMs>=patienceMs)return this.end(failure);this.waitingFor=failure.waitingFor??`${failure.object}: ${failure.
message} (may recover)`;this.report(false)}takeSnapshot(){const owners=this.seen.get(this.expected.owner.resource);const found=[_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .deployments */ .bg,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .replicaSets */ .SZ,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .pods */ .Jw].map(
resource=>this.seen.get(resource));const[ownedDeployments,ownedReplicaSets,ownedPods]=found;if(!owners||!ownedDeployments||!ownedReplicaSets||!ownedPods)return void 0;
return{owner:owners[0],deployments:ownedDeployments,replicaSets:ownedReplicaSets,pods:ownedPods}}report(again){const isDue=again?Date.now()-this.reportedAtMs>=reportEveryMs-
100:this.waitingFor!==this.reported;if(!isDue)return;this.reported=this.waitingFor;this.reportedAtMs=Date.now();this.options.report(this.waitingFor)}};var pageSize2=500;var proxiedMaxBytes=4*1024*1024;var proxiedIdleMs=6e4;async function connectCluster(inputs,env,signal3,_log){return new RestCluster(new Connection(
inputs,env),signal3)}var RestCluster=class _RestCluster{constructor(connection,signal3){this.connection=connection;this.signal=signal3;this.server=connection.server;
this.defaultNamespace=connection.namespace??"default"}connection;signal;server;defaultNamespace;withSignal(signal3){return new _RestCluster(this.connection,signal3)}async serves(resource){
const reply=await this.ask({method:"GET",path:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGroupPath */ .Vh)(resource)});if(reply.status===404)return false;if(reply.status!==200)throw this.fail("get",{what:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGroupPath */ .Vh)(
resource)},reply);return (0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(reply.body),"resources").some(each=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(each,"name")===resource.plural)}async get(address){const reply=await this.
ask({method:"GET",path:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderObjectPath */ .Ph)(address)});if(reply.status===404&&isKnownKind(reply,address))return void 0;return this.read("get",address,reply)}async list(resource,namespace,labelSelector){
const items=[];let token="";do{const query=new URLSearchParams({limit:String(pageSize2)});if(labelSelector!==void 0)query.set("labelSelector",labelSelector);if(token)
query.set("continue",token);const reply=await this.ask({method:"GET",path:`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCollectionPath */ .ab)(resource,namespace)}?${query.toString()}`});if(reply.status!==
200)throw this.fail("list",{what:resource.plural,namespace},reply);const page=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(reply.body);items.push(...(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(page,"items"));token=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(page,"me\
tadata","continue")??""}while(token);return items}async create(address,object){const path2=`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCollectionPath */ .ab)(address.resource,address.namespace)}?fieldMan\
ager=${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .managerName */ .bU}`;const reply=await this.askOnce({method:"POST",path:path2,body:JSON.stringify(object)});if(reply.status===409)return void 0;return this.read(
"create",address,reply)}async apply(address,object,{dryRun=false,force=false}={}){const query=new URLSearchParams({fieldManager:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .managerName */ .bU,force:String(force),
fieldValidation:"Strict"});if(dryRun)query.set("dryRun","All");const path2=`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderObjectPath */ .Ph)(address)}?${query.toString()}`;const reply=await this.ask({method:"\
PATCH",path:path2,body:JSON.stringify(object),contentType:"application/apply-patch+yaml"});return this.read("patch",address,reply)}async replace(address,object){
const path2=`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderObjectPath */ .Ph)(address)}?fieldManager=${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_16__/* .managerName */ .bU}`;const reply=await this.ask({method:"PUT",path:path2,body:JSON.stringify(object)});if(reply.
status===409||reply.status===404)return void 0;return this.read("update",address,reply)}async delete(address,{uid,resourceVersion,propagation="Foreground"}={}){
const preconditions={...uid===void 0?{}:{uid},...resourceVersion===void 0?{}:{resourceVersion}};const body=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",
propagationPolicy:propagation,preconditions});const reply=await this.ask({method:"DELETE",path:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderObjectPath */ .Ph)(address),body});if(reply.status===404&&isKnownKind(
reply,address)||reply.status===409)return false;this.read("delete",address,reply);return true}async proxyToService(namespace,service,port,path2,body){const place=`\
/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${encodeURIComponent(service)}:${port}/proxy`;return this.askOnce({method:"POST",path:`${place}${path2}`,
body,maxBytes:proxiedMaxBytes,idleMs:proxiedIdleMs})}async assertReadable(namespace){const check=async resource=>{const reply=await this.ask({method:"GET",path:`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCollectionPath */ .ab)(
resource,namespace)}?limit=1`});if(reply.status!==200)throw this.fail("list",{what:resource.plural,namespace},reply)};await Promise.all([_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .deployments */ .bg,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .replicaSets */ .SZ,
_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .pods */ .Jw].map(check))}waitForRollout(expected,options){return waitForRollout(this.connection,expected,options,this.signal)}diagnose(expected,ending){return diagnose(
this,this.connection,expected,ending,this.signal)}waitForRemoval(address,uid,timeoutMs,report){return waitForRemoval(this,address,uid,{timeoutMs,report},this.signal)}hold(namespace,name,holder,report){
return holdLease(this,{namespace,name,holder,report},this.signal)}close(){this.connection.close()}ask(request){return (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeWithRetries */ .qD)(this.connection,request,
this.signal)}async askOnce(request){try{return await this.connection.exchange(request,this.signal)}catch(error){if(this.signal.aborted)throw (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .abortReason */ .Js)(this.signal);
throw error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_4__/* .StepError */ .zg?error:(0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_0__/* .computeUnreachable */ .iE)(this.server,error)}}read(verb,address,reply){const object=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(reply.body);if(reply.status>=200&&
reply.status<300&&(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object)&&!reply.cut)return object;throw this.fail(verb,{what:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderAddress */ .vY)(address),namespace:address.namespace},reply)}fail(verb,asked,reply){
return computeApiError({...asked,verb,server:this.server},reply)}};function isKnownKind({body},{resource}){const kind=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body),"details","kind");return kind===
resource.plural}


/***/ })

};
