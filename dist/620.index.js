export const id = 620;
export const ids = [620];
export const modules = {

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   gt: () => (/* binding */ isTlsFailure),
/* harmony export */   wC: () => (/* binding */ WireFailure)
/* harmony export */ });
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3420);
var WireFailure=class extends Error{name="WireFailure";code;wasSent;constructor(code,message,wasSent,cause){super(message,{cause});this.code=code;this.wasSent=wasSent}};
function describeFailure(thrown){const error=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown)?thrown:{};const attempts=Array.isArray(error.errors)?error.errors:[];const first=attempts[0];if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(
first))return describeFailure(first);return{code:typeof error.code==="string"?error.code:"",message:typeof error.message==="string"?error.message:String(thrown)}}
var isTlsFailure=code=>/^(ERR_(TLS|SSL|OSSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO)/.test(code);


/***/ }),

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

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6715);
var defaultRetryPolicy={maxRetries:7,totalMs:3e4,firstDelayMs:250,maxDelayMs:8e3};function computeDelayMs(retry2,policy,retryAfterMs,random){if(retryAfterMs!==void 0)
return retryAfterMs;const full=Math.min(policy.maxDelayMs,policy.firstDelayMs*2**retry2);return Math.round(full/2+full/2*random)}function parseRetryAfter(header,nowMs){
if(header===void 0)return void 0;if(/^\d+$/.test(header))return Number(header)*1e3;const date=Date.parse(header);return Number.isNaN(date)?void 0:Math.max(0,date-
nowMs)}async function retry(attempt,policy,signal,onRetry=()=>void 0){const endMs=performance.now()+policy.totalMs;for(let count=0;;count+=1){const outcome=await attempt();
if(outcome.kind==="value")return outcome.value;const delayMs=computeDelayMs(count,policy,outcome.retryAfterMs,Math.random());if(count>=policy.maxRetries||performance.
now()+delayMs>endMs){if(outcome.kind==="failure")throw outcome.error;return outcome.value}if(outcome.kind==="failure")onRetry(outcome.error,delayMs);await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(
delayMs,signal)}}


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

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
function findProxy(url,env,custom){const read=name=>(custom==="curl"?env[name]||env[name.toUpperCase()]:env[name.toUpperCase()]||env[name])||"";const proxy=read(
url.protocol==="https:"?"https_proxy":"http_proxy")||(custom==="curl"?read("all_proxy"):"");if(proxy===""||custom==="go"&&isLoopback(hostOf(url)))return void 0;
if(read("no_proxy").split(/[\s,]+/).some(entry=>covers(entry.toLowerCase(),url)))return void 0;return proxy.includes("://")?proxy:`http://${proxy}`}var hostOf=url=>url.
hostname.replace(/^\[|\]$/g,"");var isLoopback=host=>host==="localhost"||host==="::1"||/^127(\.\d+){3}$/.test(host);function covers(entry,url){if(entry==="*")return true;
const isBareIpv6=entry.split(":").length>2&&!entry.startsWith("[");const[,name="",port]=isBareIpv6?["",entry]:/^\*?\.?([^:[\]]*|\[.*\])(?::(\d+))?$/.exec(entry)??
[];const urlPort=url.port||(url.protocol==="https:"?"443":"80");if(name===""||port!==void 0&&port!==urlPort)return false;const host=hostOf(url);const exempt=name.
replace(/^\[|\]$/g,"");return host===exempt||host.endsWith(`.${exempt}`)||isInRange(host,exempt)}function isInRange(host,range){const[base,bits]=range.split("/");
const address=parseIpv4(host);const start=parseIpv4(base??"");if(bits===void 0||address===void 0||start===void 0||!/^\d+$/.test(bits))return false;const size=2**
(32-Number(bits));return Math.floor(address/size)===Math.floor(start/size)}function parseIpv4(text){const parts=text.split(".").map(Number);if(parts.length!==4||
parts.some(part=>!Number.isInteger(part)||part<0||part>255))return void 0;return parts.reduce((sum,part)=>sum*256+part,0)}


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

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectCluster: () => (/* binding */ connectCluster)
/* harmony export */ });
/* harmony import */ var _chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);
/* harmony import */ var _chunk_X7CA3AV3_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1651);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3998);
/* harmony import */ var _chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3987);
/* harmony import */ var _chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3788);
/* harmony import */ var _chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9739);
/* harmony import */ var _chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/* harmony import */ var _chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6715);
/* harmony import */ var _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4727);
/* harmony import */ var _chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3420);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3275);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4708);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7030);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1421);
/* harmony import */ var vm__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9154);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6193);

var require_utils=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/smart-buffer/build/utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});var buffer_1=(0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_buffer */ .Dm)();
var ERRORS={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invali\
d size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"\
Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"\
An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid\
 length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"\
Specified length value moves cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the \
managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds of the managed data."};exports.ERRORS=ERRORS;function checkEncoding(e){if(!buffer_1.
Buffer.isEncoding(e))throw new Error(ERRORS.INVALID_ENCODING)}exports.checkEncoding=checkEncoding;function isFiniteInteger(e){return typeof e=="number"&&isFinite(
e)&&isInteger(e)}exports.isFiniteInteger=isFiniteInteger;function checkOffsetOrLengthValue(e,t2){if(typeof e=="number"){if(!isFiniteInteger(e)||e<0)throw new Error(
t2?ERRORS.INVALID_OFFSET:ERRORS.INVALID_LENGTH)}else throw new Error(t2?ERRORS.INVALID_OFFSET_NON_NUMBER:ERRORS.INVALID_LENGTH_NON_NUMBER)}function checkLengthValue(e){
checkOffsetOrLengthValue(e,false)}exports.checkLengthValue=checkLengthValue;function checkOffsetValue(e){checkOffsetOrLengthValue(e,true)}exports.checkOffsetValue=
checkOffsetValue;function checkTargetOffset(e,t2){if(e<0||e>t2.length)throw new Error(ERRORS.INVALID_TARGET_OFFSET)}exports.checkTargetOffset=checkTargetOffset;
function isInteger(e){return typeof e=="number"&&isFinite(e)&&Math.floor(e)===e}function bigIntAndBufferInt64Check(e){if(typeof BigInt>"u")throw new Error("Plat\
form does not support JS BigInt type.");if(typeof buffer_1.Buffer.prototype[e]>"u")throw new Error(`Platform does not support Buffer.prototype.${e}.`)}exports.bigIntAndBufferInt64Check=
bigIntAndBufferInt64Check}});var require_smartbuffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/smart-buffer/build/smartbuffer.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
var utils_1=require_utils();var DEFAULT_SMARTBUFFER_SIZE=4096;var DEFAULT_SMARTBUFFER_ENCODING="utf8";var SmartBuffer=class _SmartBuffer{constructor(e){if(this.
length=0,this._encoding=DEFAULT_SMARTBUFFER_ENCODING,this._writeOffset=0,this._readOffset=0,_SmartBuffer.isSmartBufferOptions(e))if(e.encoding&&(utils_1.checkEncoding(
e.encoding),this._encoding=e.encoding),e.size)if(utils_1.isFiniteInteger(e.size)&&e.size>0)this._buff=Buffer.allocUnsafe(e.size);else throw new Error(utils_1.ERRORS.
INVALID_SMARTBUFFER_SIZE);else if(e.buff)if(Buffer.isBuffer(e.buff))this._buff=e.buff,this.length=e.buff.length;else throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER);else
this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE);else{if(typeof e<"u")throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.allocUnsafe(
DEFAULT_SMARTBUFFER_SIZE)}}static fromSize(e,t2){return new this({size:e,encoding:t2})}static fromBuffer(e,t2){return new this({buff:e,encoding:t2})}static fromOptions(e){
return new this(e)}static isSmartBufferOptions(e){const t2=e;return t2&&(t2.encoding!==void 0||t2.size!==void 0||t2.buff!==void 0)}readInt8(e){return this._readNumberValue(
Buffer.prototype.readInt8,1,e)}readInt16BE(e){return this._readNumberValue(Buffer.prototype.readInt16BE,2,e)}readInt16LE(e){return this._readNumberValue(Buffer.
prototype.readInt16LE,2,e)}readInt32BE(e){return this._readNumberValue(Buffer.prototype.readInt32BE,4,e)}readInt32LE(e){return this._readNumberValue(Buffer.prototype.
readInt32LE,4,e)}readBigInt64BE(e){return utils_1.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(Buffer.prototype.readBigInt64BE,8,e)}readBigInt64LE(e){
return utils_1.bigIntAndBufferInt64Check("readBigInt64LE"),this._readNumberValue(Buffer.prototype.readBigInt64LE,8,e)}writeInt8(e,t2){return this._writeNumberValue(
Buffer.prototype.writeInt8,1,e,t2),this}insertInt8(e,t2){return this._insertNumberValue(Buffer.prototype.writeInt8,1,e,t2)}writeInt16BE(e,t2){return this._writeNumberValue(
Buffer.prototype.writeInt16BE,2,e,t2)}insertInt16BE(e,t2){return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,e,t2)}writeInt16LE(e,t2){return this._writeNumberValue(
Buffer.prototype.writeInt16LE,2,e,t2)}insertInt16LE(e,t2){return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,e,t2)}writeInt32BE(e,t2){return this._writeNumberValue(
Buffer.prototype.writeInt32BE,4,e,t2)}insertInt32BE(e,t2){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,e,t2)}writeInt32LE(e,t2){return this._writeNumberValue(
Buffer.prototype.writeInt32LE,4,e,t2)}insertInt32LE(e,t2){return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,e,t2)}writeBigInt64BE(e,t2){return utils_1.
bigIntAndBufferInt64Check("writeBigInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigInt64BE,8,e,t2)}insertBigInt64BE(e,t2){return utils_1.bigIntAndBufferInt64Check(
"writeBigInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigInt64BE,8,e,t2)}writeBigInt64LE(e,t2){return utils_1.bigIntAndBufferInt64Check("writeBigInt6\
4LE"),this._writeNumberValue(Buffer.prototype.writeBigInt64LE,8,e,t2)}insertBigInt64LE(e,t2){return utils_1.bigIntAndBufferInt64Check("writeBigInt64LE"),this._insertNumberValue(
Buffer.prototype.writeBigInt64LE,8,e,t2)}readUInt8(e){return this._readNumberValue(Buffer.prototype.readUInt8,1,e)}readUInt16BE(e){return this._readNumberValue(
Buffer.prototype.readUInt16BE,2,e)}readUInt16LE(e){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,e)}readUInt32BE(e){return this._readNumberValue(
Buffer.prototype.readUInt32BE,4,e)}readUInt32LE(e){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,e)}readBigUInt64BE(e){return utils_1.bigIntAndBufferInt64Check(
"readBigUInt64BE"),this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,e)}readBigUInt64LE(e){return utils_1.bigIntAndBufferInt64Check("readBigUInt64LE"),this.
_readNumberValue(Buffer.prototype.readBigUInt64LE,8,e)}writeUInt8(e,t2){return this._writeNumberValue(Buffer.prototype.writeUInt8,1,e,t2)}insertUInt8(e,t2){return this.
_insertNumberValue(Buffer.prototype.writeUInt8,1,e,t2)}writeUInt16BE(e,t2){return this._writeNumberValue(Buffer.prototype.writeUInt16BE,2,e,t2)}insertUInt16BE(e,t2){
return this._insertNumberValue(Buffer.prototype.writeUInt16BE,2,e,t2)}writeUInt16LE(e,t2){return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,e,t2)}insertUInt16LE(e,t2){
return this._insertNumberValue(Buffer.prototype.writeUInt16LE,2,e,t2)}writeUInt32BE(e,t2){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,e,t2)}insertUInt32BE(e,t2){
return this._insertNumberValue(Buffer.prototype.writeUInt32BE,4,e,t2)}writeUInt32LE(e,t2){return this._writeNumberValue(Buffer.prototype.writeUInt32LE,4,e,t2)}insertUInt32LE(e,t2){
return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,e,t2)}writeBigUInt64BE(e,t2){return utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._writeNumberValue(
Buffer.prototype.writeBigUInt64BE,8,e,t2)}insertBigUInt64BE(e,t2){return utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._insertNumberValue(Buffer.prototype.
writeBigUInt64BE,8,e,t2)}writeBigUInt64LE(e,t2){return utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,
8,e,t2)}insertBigUInt64LE(e,t2){return utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,e,t2)}readFloatBE(e){
return this._readNumberValue(Buffer.prototype.readFloatBE,4,e)}readFloatLE(e){return this._readNumberValue(Buffer.prototype.readFloatLE,4,e)}writeFloatBE(e,t2){
return this._writeNumberValue(Buffer.prototype.writeFloatBE,4,e,t2)}insertFloatBE(e,t2){return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,e,t2)}writeFloatLE(e,t2){
return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,e,t2)}insertFloatLE(e,t2){return this._insertNumberValue(Buffer.prototype.writeFloatLE,4,e,t2)}readDoubleBE(e){
return this._readNumberValue(Buffer.prototype.readDoubleBE,8,e)}readDoubleLE(e){return this._readNumberValue(Buffer.prototype.readDoubleLE,8,e)}writeDoubleBE(e,t2){
return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,e,t2)}insertDoubleBE(e,t2){return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,e,t2)}writeDoubleLE(e,t2){
return this._writeNumberValue(Buffer.prototype.writeDoubleLE,8,e,t2)}insertDoubleLE(e,t2){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,e,t2)}readString(e,t2){
let r;typeof e=="number"?(utils_1.checkLengthValue(e),r=Math.min(e,this.length-this._readOffset)):(t2=e,r=this.length-this._readOffset),typeof t2<"u"&&utils_1.checkEncoding(
t2);const i2=this._buff.slice(this._readOffset,this._readOffset+r).toString(t2||this._encoding);return this._readOffset+=r,i2}insertString(e,t2,r){return utils_1.
checkOffsetValue(t2),this._handleString(e,true,t2,r)}writeString(e,t2,r){return this._handleString(e,false,t2,r)}readStringNT(e){typeof e<"u"&&utils_1.checkEncoding(
e);let t2=this.length;for(let i2=this._readOffset;i2<this.length;i2++)if(this._buff[i2]===0){t2=i2;break}const r=this._buff.slice(this._readOffset,t2);return this.
_readOffset=t2+1,r.toString(e||this._encoding)}insertStringNT(e,t2,r){return utils_1.checkOffsetValue(t2),this.insertString(e,t2,r),this.insertUInt8(0,t2+e.length),
this}writeStringNT(e,t2,r){return this.writeString(e,t2,r),this.writeUInt8(0,typeof t2=="number"?t2+e.length:this.writeOffset),this}readBuffer(e){typeof e<"u"&&
utils_1.checkLengthValue(e);const t2=typeof e=="number"?e:this.length,r=Math.min(this.length,this._readOffset+t2),i2=this._buff.slice(this._readOffset,r);return this.
_readOffset=r,i2}insertBuffer(e,t2){return utils_1.checkOffsetValue(t2),this._handleBuffer(e,true,t2)}writeBuffer(e,t2){return this._handleBuffer(e,false,t2)}readBufferNT(){
let e=this.length;for(let r=this._readOffset;r<this.length;r++)if(this._buff[r]===0){e=r;break}const t2=this._buff.slice(this._readOffset,e);return this._readOffset=
e+1,t2}insertBufferNT(e,t2){return utils_1.checkOffsetValue(t2),this.insertBuffer(e,t2),this.insertUInt8(0,t2+e.length),this}writeBufferNT(e,t2){return typeof t2<
"u"&&utils_1.checkOffsetValue(t2),this.writeBuffer(e,t2),this.writeUInt8(0,typeof t2=="number"?t2+e.length:this._writeOffset),this}clear(){return this._writeOffset=
0,this._readOffset=0,this.length=0,this}remaining(){return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(e){utils_1.checkOffsetValue(
e),utils_1.checkTargetOffset(e,this),this._readOffset=e}get writeOffset(){return this._writeOffset}set writeOffset(e){utils_1.checkOffsetValue(e),utils_1.checkTargetOffset(
e,this),this._writeOffset=e}get encoding(){return this._encoding}set encoding(e){utils_1.checkEncoding(e),this._encoding=e}get internalBuffer(){return this._buff}toBuffer(){
return this._buff.slice(0,this.length)}toString(e){const t2=typeof e=="string"?e:this._encoding;return utils_1.checkEncoding(t2),this._buff.toString(t2,0,this.length)}destroy(){
return this.clear(),this}_handleString(e,t2,r,i2){let n=this._writeOffset,f5=this._encoding;typeof r=="number"?n=r:typeof r=="string"&&(utils_1.checkEncoding(r),
f5=r),typeof i2=="string"&&(utils_1.checkEncoding(i2),f5=i2);const u5=Buffer.byteLength(e,f5);return t2?this.ensureInsertable(u5,n):this._ensureWriteable(u5,n),
this._buff.write(e,n,u5,f5),t2?this._writeOffset+=u5:typeof r=="number"?this._writeOffset=Math.max(this._writeOffset,n+u5):this._writeOffset+=u5,this}_handleBuffer(e,t2,r){
const i2=typeof r=="number"?r:this._writeOffset;return t2?this.ensureInsertable(e.length,i2):this._ensureWriteable(e.length,i2),e.copy(this._buff,i2),t2?this._writeOffset+=
e.length:typeof r=="number"?this._writeOffset=Math.max(this._writeOffset,i2+e.length):this._writeOffset+=e.length,this}ensureReadable(e,t2){let r=this._readOffset;
if(typeof t2<"u"&&(utils_1.checkOffsetValue(t2),r=t2),r<0||r+e>this.length)throw new Error(utils_1.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(e,t2){utils_1.
checkOffsetValue(t2),this._ensureCapacity(this.length+e),t2<this.length&&this._buff.copy(this._buff,t2+e,t2,this._buff.length),t2+e>this.length?this.length=t2+e:
this.length+=e}_ensureWriteable(e,t2){const r=typeof t2=="number"?t2:this._writeOffset;this._ensureCapacity(r+e),r+e>this.length&&(this.length=r+e)}_ensureCapacity(e){
const t2=this._buff.length;if(e>t2){let r=this._buff,i2=t2*3/2+1;i2<e&&(i2=e),this._buff=Buffer.allocUnsafe(i2),r.copy(this._buff,0,0,t2)}}_readNumberValue(e,t2,r){
this.ensureReadable(t2,r);const i2=e.call(this._buff,typeof r=="number"?r:this._readOffset);return typeof r>"u"&&(this._readOffset+=t2),i2}_insertNumberValue(e,t2,r,i2){
return utils_1.checkOffsetValue(i2),this.ensureInsertable(t2,i2),e.call(this._buff,r,i2),this._writeOffset+=t2,this}_writeNumberValue(e,t2,r,i2){if(typeof i2=="\
number"){if(i2<0)throw new Error(utils_1.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);utils_1.checkOffsetValue(i2)}const n=typeof i2=="number"?i2:this._writeOffset;return this.
_ensureWriteable(t2,n),e.call(this._buff,r,n),typeof i2=="number"?this._writeOffset=Math.max(this._writeOffset,n+t2):this._writeOffset+=t2,this}};exports.SmartBuffer=
SmartBuffer}});var require_constants=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks/build/common/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),
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
Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,Socks5ResponseHostname:n=>n+7,Socks4Response:8};exports.SOCKS_INCOMING_PACKET_SIZES=SOCKS_INCOMING_PACKET_SIZES;
var SocksCommand;(function(n){n[n.connect=1]="connect",n[n.bind=2]="bind",n[n.associate=3]="associate"})(SocksCommand||(exports.SocksCommand=SocksCommand={}));var Socks4Response;
(function(n){n[n.Granted=90]="Granted",n[n.Failed=91]="Failed",n[n.Rejected=92]="Rejected",n[n.RejectedIdent=93]="RejectedIdent"})(Socks4Response||(exports.Socks4Response=
Socks4Response={}));var Socks5Auth;(function(n){n[n.NoAuth=0]="NoAuth",n[n.GSSApi=1]="GSSApi",n[n.UserPass=2]="UserPass"})(Socks5Auth||(exports.Socks5Auth=Socks5Auth=
{}));var SOCKS5_CUSTOM_AUTH_START=128;exports.SOCKS5_CUSTOM_AUTH_START=SOCKS5_CUSTOM_AUTH_START;var SOCKS5_CUSTOM_AUTH_END=254;exports.SOCKS5_CUSTOM_AUTH_END=SOCKS5_CUSTOM_AUTH_END;
var SOCKS5_NO_ACCEPTABLE_AUTH=255;exports.SOCKS5_NO_ACCEPTABLE_AUTH=SOCKS5_NO_ACCEPTABLE_AUTH;var Socks5Response;(function(n){n[n.Granted=0]="Granted",n[n.Failure=
1]="Failure",n[n.NotAllowed=2]="NotAllowed",n[n.NetworkUnreachable=3]="NetworkUnreachable",n[n.HostUnreachable=4]="HostUnreachable",n[n.ConnectionRefused=5]="Co\
nnectionRefused",n[n.TTLExpired=6]="TTLExpired",n[n.CommandNotSupported=7]="CommandNotSupported",n[n.AddressNotSupported=8]="AddressNotSupported"})(Socks5Response||
(exports.Socks5Response=Socks5Response={}));var Socks5HostType;(function(n){n[n.IPv4=1]="IPv4",n[n.Hostname=3]="Hostname",n[n.IPv6=4]="IPv6"})(Socks5HostType||(exports.
Socks5HostType=Socks5HostType={}));var SocksClientState;(function(n){n[n.Created=0]="Created",n[n.Connecting=1]="Connecting",n[n.Connected=2]="Connected",n[n.SentInitialHandshake=
3]="SentInitialHandshake",n[n.ReceivedInitialHandshakeResponse=4]="ReceivedInitialHandshakeResponse",n[n.SentAuthentication=5]="SentAuthentication",n[n.ReceivedAuthenticationResponse=
6]="ReceivedAuthenticationResponse",n[n.SentFinalHandshake=7]="SentFinalHandshake",n[n.ReceivedFinalResponse=8]="ReceivedFinalResponse",n[n.BoundWaitingForConnection=
9]="BoundWaitingForConnection",n[n.Established=10]="Established",n[n.Disconnected=11]="Disconnected",n[n.Error=99]="Error"})(SocksClientState||(exports.SocksClientState=
SocksClientState={}))}});var require_util2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks/build/common/util.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),exports.SocksClientError=
void 0,exports.shuffleArray=shuffleArray;var SocksClientError=class extends Error{constructor(o2,t2){super(o2),this.options=t2}};exports.SocksClientError=SocksClientError;
function shuffleArray(e){for(let o2=e.length-1;o2>0;o2--){const t2=Math.floor(Math.random()*(o2+1));[e[o2],e[t2]]=[e[t2],e[o2]]}}}});var require_address_error=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/address-error.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),
exports.AddressError=void 0;var AddressError=class extends Error{constructor(r,s3){super(r),this.name="AddressError",this.parseMessage=s3}};exports.AddressError=
AddressError}});var require_common=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/common.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),exports.isInSubnet=
isInSubnet,exports.isHostInSubnet=isHostInSubnet,exports.isGloballyReachable=isGloballyReachable,exports.offsetBigInt=offsetBigInt,exports.isCorrect=isCorrect,exports.
prefixLengthFromMask=prefixLengthFromMask,exports.assertByteArray=assertByteArray,exports.numberToPaddedHex=numberToPaddedHex,exports.stringToPaddedHex=stringToPaddedHex,
exports.testBit=testBit;var address_error_1=require_address_error();function isInSubnet(e){return this.subnetMask<e.subnetMask?false:isHostInSubnet.call(this,e)}
function isHostInSubnet(e){return this.binaryZeroPad().length!==e.binaryZeroPad().length?false:this.mask(e.subnetMask)===e.mask()}function isGloballyReachable(e){
let r=null;for(let n=0;n<e.length;n++){const t2=e[n];t2.reachable!==null&&isHostInSubnet.call(this,t2.subnet)&&(r===null||t2.subnet.subnetMask>r.subnet.subnetMask)&&
(r=t2)}return r===null?true:r.reachable}function offsetBigInt(e,r,n,t2){if(typeof r=="number"&&!Number.isSafeInteger(r))throw new address_error_1.AddressError(`${t2}\
 offset must be an integer`);if(typeof r!="number"&&typeof r!="bigint")throw new address_error_1.AddressError(`${t2} offset must be an integer`);const s3=e+BigInt(
r);if(s3<BigInt(0)||s3>(BigInt(1)<<BigInt(n))-BigInt(1))throw new address_error_1.AddressError(`${t2} offset leaves the address space`);return s3}function isCorrect(e){
return function(){return this.addressMinusSuffix!==this.correctForm()?false:this.subnetMask===e&&!this.parsedSubnet?true:this.parsedSubnet===String(this.subnetMask)}}
function prefixLengthFromMask(e,r){const n=e.toString(2).padStart(r,"0");if(n.length>r)throw new address_error_1.AddressError("Invalid subnet mask.");const t2=n.
indexOf("0");if(t2===-1)return r;if(n.slice(t2).includes("1"))throw new address_error_1.AddressError("Invalid subnet mask.");return t2}function assertByteArray(e,r,n,t2){
if(e.length!==r)throw new address_error_1.AddressError(`${n} addresses require exactly ${r} bytes`);for(let s3=0;s3<e.length;s3++)if(!Number.isInteger(e[s3])||e[s3]<
t2||e[s3]>255)throw new address_error_1.AddressError(`All bytes must be integers between ${t2} and 255`)}function numberToPaddedHex(e){return e.toString(16).padStart(
2,"0")}function stringToPaddedHex(e){return numberToPaddedHex(parseInt(e,10))}function testBit(e,r){const{length:n}=e;if(r>=n)return false;const t2=n-r-1;return e.
substring(t2,t2+1)==="1"}}});var require_constants2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v4/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),
exports.SPECIAL_PURPOSE=exports.RE_SUBNET_STRING=exports.RE_ADDRESS=exports.GROUPS=exports.BITS=void 0,exports.BITS=32,exports.GROUPS=4,exports.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
exports.RE_SUBNET_STRING=/\/\d{1,2}$/,exports.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",false],["0.0.0.0/32","This host on this network",false],["10.0.0.0/8",
"Private-Use",false],["100.64.0.0/10","Shared Address Space",false],["127.0.0.0/8","Loopback",false],["169.254.0.0/16","Link Local",false],["172.16.0.0/12","Pri\
vate-Use",false],["192.0.0.0/24","IETF Protocol Assignments",false],["192.0.0.0/29","IPv4 Service Continuity Prefix",false],["192.0.0.8/32","IPv4 dummy address",
false],["192.0.0.9/32","Port Control Protocol Anycast",true],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",true],["192.0.0.170/32","NAT64/DNS64 D\
iscovery",false],["192.0.0.171/32","NAT64/DNS64 Discovery",false],["192.0.2.0/24","Documentation (TEST-NET-1)",false],["192.31.196.0/24","AS112-v4",true],["192.\
52.193.0/24","AMT",true],["192.88.99.0/24","Deprecated (6to4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",false],["192.168.0.0/16","Priv\
ate-Use",false],["192.175.48.0/24","Direct Delegation AS112 Service",true],["198.18.0.0/15","Benchmarking",false],["198.51.100.0/24","Documentation (TEST-NET-2)",
false],["203.0.113.0/24","Documentation (TEST-NET-3)",false],["240.0.0.0/4","Reserved",false],["255.255.255.255/32","Limited Broadcast",false]]}});var require_ipv4=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/ipv4.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(s3,t2,e,r){
r===void 0&&(r=e);var n=Object.getOwnPropertyDescriptor(t2,e);(!n||("get"in n?!t2.__esModule:n.writable||n.configurable))&&(n={enumerable:true,get:function(){return t2[e]}}),
Object.defineProperty(s3,r,n)}):(function(s3,t2,e,r){r===void 0&&(r=e),s3[r]=t2[e]}));var __setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?
(function(s3,t2){Object.defineProperty(s3,"default",{enumerable:true,value:t2})}):function(s3,t2){s3.default=t2});var __importStar=exports&&exports.__importStar||
function(s3){if(s3&&s3.__esModule)return s3;var t2={};if(s3!=null)for(var e in s3)e!=="default"&&Object.prototype.hasOwnProperty.call(s3,e)&&__createBinding(t2,
s3,e);return __setModuleDefault(t2,s3),t2};Object.defineProperty(exports,"__esModule",{value:true}),exports.Address4=void 0;var common=__importStar(require_common());
var constants=__importStar(require_constants2());var address_error_1=require_address_error();var isCorrect4=common.isCorrect(constants.BITS);var Address4=class _Address4{constructor(t2){
this.addressMinusSuffix="",this.groups=constants.GROUPS,this.parsedAddress=[],this.parsedSubnet="",this.subnet="/32",this.subnetMask=32,this.v4=true,this.isCorrect=
isCorrect4,this.isInSubnet=common.isInSubnet,this.isHostInSubnet=common.isHostInSubnet,this.address=t2;const e=constants.RE_SUBNET_STRING.exec(t2);if(e){if(this.
parsedSubnet=e[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,this.subnetMask<0||this.subnetMask>constants.
BITS)throw new address_error_1.AddressError("Invalid subnet mask.");t2=t2.replace(constants.RE_SUBNET_STRING,"")}const r=constants.GROUPS*4-1;if(t2.length>r)throw new address_error_1.
AddressError(`IPv4 addresses are at most ${r} characters.`);this.addressMinusSuffix=t2,this.parsedAddress=this.parse(t2)}static isValid(t2){try{return new _Address4(
t2),true}catch{return false}}parse(t2){const e=t2.split(".");if(e.some(r=>/^0\d/.test(r)))throw new address_error_1.AddressError("IPv4 addresses can't have lead\
ing zeroes.");if(!t2.match(constants.RE_ADDRESS))throw new address_error_1.AddressError("Invalid IPv4 address.");return e}correctForm(){return this.parsedAddress.
map(t2=>parseInt(t2,10)).join(".")}static fromAddressAndMask(t2,e){const r=common.prefixLengthFromMask(new _Address4(e).bigInt(),constants.BITS);return new _Address4(
`${t2}/${r}`)}static fromAddressAndWildcardMask(t2,e){const r=new _Address4(e).bigInt(),n=(BigInt(1)<<BigInt(constants.BITS))-BigInt(1),a2=r^n,o2=common.prefixLengthFromMask(
a2,constants.BITS);return new _Address4(`${t2}/${o2}`)}static fromWildcard(t2){const e=t2.split(".");if(e.length!==constants.GROUPS)throw new address_error_1.AddressError(
"Wildcard pattern must have 4 octets");let r=-1;for(let i2=0;i2<e.length;i2++)if(e[i2]==="*")r===-1&&(r=i2);else if(r!==-1)throw new address_error_1.AddressError(
"Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const n=r===-1?0:e.length-r,a2=e.map(i2=>i2==="*"?"0":i2),o2=constants.BITS-n*8;return new _Address4(
`${a2.join(".")}/${o2}`)}static fromHex(t2){const e=t2.replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(e))throw new address_error_1.AddressError("IPv4 hex must be \
exactly 8 hex digits");const r=[];for(let n=0;n<8;n+=2)r.push(parseInt(e.slice(n,n+2),16));return new _Address4(r.join("."))}static fromInteger(t2){if(!Number.isInteger(
t2)||t2<0||t2>4294967295)throw new address_error_1.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return _Address4.fromHex(t2.toString(16).padStart(
8,"0"))}static fromArpa(t2){const e=constants.GROUPS*4-1+3+14;if(t2.length>e)throw new address_error_1.AddressError(`in-addr.arpa names are at most ${e} charact\
ers.`);const n=t2.replace(/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new _Address4(n)}toHex(){return this.parsedAddress.map(t2=>common.
stringToPaddedHex(t2)).join(":")}toArray(){return this.parsedAddress.map(t2=>parseInt(t2,10))}toGroup6(){const t2=[];let e;for(e=0;e<constants.GROUPS;e+=2)t2.push(
`${common.stringToPaddedHex(this.parsedAddress[e])}${common.stringToPaddedHex(this.parsedAddress[e+1])}`);return t2.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.
map(t2=>common.stringToPaddedHex(t2)).join("")}`)}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants.BITS-this.subnetMask)}`)}startAddress(){return _Address4.
fromBigInt(this._startAddress())}startAddressExclusive(){const t2=BigInt("1");return _Address4.fromBigInt(this._startAddress()+t2)}offset(t2){return _Address4.fromBigInt(
common.offsetBigInt(this.bigInt(),t2,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return _Address4.fromBigInt(common.offsetBigInt(this.
_endAddress(),1,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(t2){return new _Address4(`${this.correctForm()}/${t2}`)}_endAddress(){return BigInt(
`0b${this.mask()+"1".repeat(constants.BITS-this.subnetMask)}`)}endAddress(){return _Address4.fromBigInt(this._endAddress())}endAddressExclusive(){const t2=BigInt(
"1");return _Address4.fromBigInt(this._endAddress()-t2)}subnetMaskAddress(){return _Address4.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants.
BITS-this.subnetMask)}`))}wildcardMask(){return _Address4.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants.BITS-this.subnetMask)}`))}networkForm(){
return`${this.startAddress().correctForm()}/${this.subnetMask}`}static fromBigInt(t2){if(t2<BigInt(0)||t2>BigInt(4294967295))throw new address_error_1.AddressError(
"IPv4 BigInt must be in the range 0 to 2**32 - 1");return _Address4.fromHex(t2.toString(16).padStart(8,"0"))}static fromByteArray(t2){return common.assertByteArray(
t2,4,"IPv4",0),this.fromUnsignedByteArray(t2)}static fromUnsignedByteArray(t2){if(t2.length!==4)throw new address_error_1.AddressError("IPv4 addresses require e\
xactly 4 bytes");const e=t2.join(".");return new _Address4(e)}mask(t2){return t2===void 0&&(t2=this.subnetMask),this.getBitsBase2(0,t2)}getBitsBase2(t2,e){return this.
binaryZeroPad().slice(t2,e)}reverseForm(t2){t2||(t2={});const e=this.correctForm().split(".").reverse().join(".");return t2.omitSuffix?e:`${e}.in-addr.arpa.`}isMulticast(){
return this.isHostInSubnet(MULTICAST_V4)}isPrivate(){return PRIVATE_V4.some(t2=>this.isHostInSubnet(t2))}isLoopback(){return this.isHostInSubnet(LOOPBACK_V4)}isLinkLocal(){
return this.isHostInSubnet(LINK_LOCAL_V4)}isUnspecified(){return this.isHostInSubnet(UNSPECIFIED_V4)}isBroadcast(){return this.isHostInSubnet(BROADCAST_V4)}isCGNAT(){
return this.isHostInSubnet(CGNAT_V4)}isDocumentation(){return DOCUMENTATION_V4.some(t2=>this.isHostInSubnet(t2))}isBenchmarking(){return this.isHostInSubnet(BENCHMARKING_V4)}isReserved(){
return this.isHostInSubnet(RESERVED_V4)}isGlobal(){return!this.isMulticast()&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V4)}binaryZeroPad(){return this.
_binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(constants.BITS,"0")),this._binaryZeroPad}groupForV6(){const t2=this.parsedAddress;
return this.correctForm().replace(constants.RE_ADDRESS,`<span class="hover-group group-v4 group-6">${t2.slice(0,2).join(".")}</span>.<span class="hover-group gr\
oup-v4 group-7">${t2.slice(2,4).join(".")}</span>`)}};exports.Address4=Address4;var MULTICAST_V4=new Address4("224.0.0.0/4");var PRIVATE_V4=[new Address4("10.0.\
0.0/8"),new Address4("172.16.0.0/12"),new Address4("192.168.0.0/16")];var LOOPBACK_V4=new Address4("127.0.0.0/8");var LINK_LOCAL_V4=new Address4("169.254.0.0/16");
var UNSPECIFIED_V4=new Address4("0.0.0.0/32");var BROADCAST_V4=new Address4("255.255.255.255/32");var CGNAT_V4=new Address4("100.64.0.0/10");var DOCUMENTATION_V4=[
new Address4("192.0.2.0/24"),new Address4("198.51.100.0/24"),new Address4("203.0.113.0/24")];var BENCHMARKING_V4=new Address4("198.18.0.0/15");var RESERVED_V4=new Address4(
"240.0.0.0/4");var SPECIAL_PURPOSE_V4=constants.SPECIAL_PURPOSE.map(([s3,,t2])=>({subnet:new Address4(s3),reachable:t2}))}});var require_constants3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v6/constants.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),
exports.SPECIAL_PURPOSE=exports.RE_URL_WITH_PORT=exports.RE_URL=exports.RE_ZONE_STRING=exports.RE_SUBNET_STRING=exports.RE_BAD_ADDRESS=exports.RE_BAD_CHARACTERS=
exports.TYPES=exports.SCOPES=exports.GROUPS=exports.BITS=void 0,exports.BITS=128,exports.GROUPS=8,exports.SCOPES={0:"Reserved",1:"Interface local",2:"Link local",
4:"Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"},exports.TYPES={"ff01::1/128":"Multicast (All nodes on this interface)","ff01::2\
/128":"Multicast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicast (All routers on this link)","ff05:\
:2/128":"Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (OSPFv3 AllDR routers)","ff02::9/128":"\
Multicast (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"Multicast (MLDv2 reports)","ff01::fb/\
128":"Multicast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicast (All DHCP servers and relay agents \
on this link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All DHCP servers on this link)","ff05::1\
:3/128":"Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"\
Link-local unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:db8::/32":"Documentation","3fff::/20":"\
Documentation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecated)","64:ff9b::/96":"NAT64 (well-known)",
"64:ff9b:1::/48":"NAT64 (local-use)"},exports.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi,exports.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi,exports.RE_SUBNET_STRING=
/\/\d{1,3}(?=%|$)/,exports.RE_ZONE_STRING=/%.*$/,exports.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i,exports.RE_URL_WITH_PORT=/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i,
exports.SPECIAL_PURPOSE=[["::1/128","Loopback Address",false],["::/128","Unspecified Address",false],["::ffff:0:0/96","IPv4-mapped Address",false],["64:ff9b::/9\
6","IPv4-IPv6 Translat.",true],["64:ff9b:1::/48","IPv4-IPv6 Translat.",false],["100::/64","Discard-Only Address Block",false],["100:0:0:1::/64","Dummy IPv6 Pref\
ix",false],["2001::/23","IETF Protocol Assignments",false],["2001::/32","TEREDO",false],["2001:1::1/128","Port Control Protocol Anycast",true],["2001:1::2/128",
"Traversal Using Relays around NAT Anycast",true],["2001:1::3/128","DNS-SD Service Registration Protocol Anycast",true],["2001:2::/48","Benchmarking",false],["2\
001:3::/32","AMT",true],["2001:4:112::/48","AS112-v6",true],["2001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",true],["2001:30::/\
28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",true],["2001:db8::/32","Documentation",false],["2002::/16","6to4",false],["2620:4f:8000::/48","Direct D\
elegation AS112 Service",true],["3fff::/20","Documentation",false],["5f00::/16","Segment Routing (SRv6) SIDs",false],["fc00::/7","Unique-Local",false],["fe80::/\
10","Link-Local Unicast",false]]}});var require_helpers=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v6/helpers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),exports.
escapeHtml=escapeHtml,exports.spanAllZeroes=spanAllZeroes,exports.spanAll=spanAll,exports.spanLeadingZeroes=spanLeadingZeroes,exports.simpleGroup=simpleGroup;function escapeHtml(e){
return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function spanAllZeroes(e){return escapeHtml(
e).replace(/(0+)/g,'<span class="zero">$1</span>')}function spanAll(e,r=0){return e.split("").map((s3,n)=>`<span class="digit value-${escapeHtml(s3)} position-${n+
r}">${spanAllZeroes(s3)}</span>`).join("")}function spanLeadingZeroesSimple(e){return escapeHtml(e).replace(/^(0+)/,'<span class="zero">$1</span>')}function spanLeadingZeroes(e){
return e.split(":").map(p3=>spanLeadingZeroesSimple(p3)).join(":")}function simpleGroup(e,r=0){return e.split(":").map((s3,n)=>/group-v4/.test(s3)?s3:`<span cla\
ss="hover-group group-${n+r}">${spanLeadingZeroesSimple(s3)}</span>`)}}});var require_regular_expressions=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/v6/regular-expressions.js"(exports){"use strict";var __createBinding=exports&&exports.
__createBinding||(Object.create?(function(e,t2,n,i2){i2===void 0&&(i2=n);var s3=Object.getOwnPropertyDescriptor(t2,n);(!s3||("get"in s3?!t2.__esModule:s3.writable||
s3.configurable))&&(s3={enumerable:true,get:function(){return t2[n]}}),Object.defineProperty(e,i2,s3)}):(function(e,t2,n,i2){i2===void 0&&(i2=n),e[i2]=t2[n]}));
var __setModuleDefault=exports&&exports.__setModuleDefault||(Object.create?(function(e,t2){Object.defineProperty(e,"default",{enumerable:true,value:t2})}):function(e,t2){
e.default=t2});var __importStar=exports&&exports.__importStar||function(e){if(e&&e.__esModule)return e;var t2={};if(e!=null)for(var n in e)n!=="default"&&Object.
prototype.hasOwnProperty.call(e,n)&&__createBinding(t2,e,n);return __setModuleDefault(t2,e),t2};Object.defineProperty(exports,"__esModule",{value:true}),exports.
ADDRESS_BOUNDARY=void 0,exports.groupPossibilities=groupPossibilities,exports.padGroup=padGroup,exports.simpleRegularExpression=simpleRegularExpression,exports.
possibleElisions=possibleElisions;var v6=__importStar(require_constants3());function groupPossibilities(e){return`(${e.join("|")})`}function padGroup(e){return e.
length<4?`0{0,${4-e.length}}${e}`:e}exports.ADDRESS_BOUNDARY="[^A-Fa-f0-9:]";function simpleRegularExpression(e){const t2=[];e.forEach((i2,s3)=>{parseInt(i2,16)===
0&&t2.push(s3)});const n=t2.map(i2=>e.map((s3,r)=>{if(r===i2){const u5=r===0||r===v6.GROUPS-1?":":"";return groupPossibilities([padGroup(s3),u5])}return padGroup(
s3)}).join(":"));return n.push(e.map(padGroup).join(":")),groupPossibilities(n)}function possibleElisions(e,t2,n){const i2=t2?"":":",s3=n?"":":",r=[];!t2&&!n&&r.
push("::"),t2&&n&&r.push(""),(n&&!t2||!n&&t2)&&r.push(":"),r.push(`${i2}(:0{1,4}){1,${e-1}}`),r.push(`(0{1,4}:){1,${e-1}}${s3}`),r.push(`(0{1,4}:){${e-1}}0{1,4}`);
for(let u5=1;u5<e-1;u5++)for(let o2=1;o2<e-u5;o2++)r.push(`(0{1,4}:){${o2}}:(0{1,4}:){${e-o2-u5-1}}0{1,4}`);return groupPossibilities(r)}}});var require_ipv6=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/ipv6.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(a2,t2,e,r){
r===void 0&&(r=e);var s3=Object.getOwnPropertyDescriptor(t2,e);(!s3||("get"in s3?!t2.__esModule:s3.writable||s3.configurable))&&(s3={enumerable:true,get:function(){
return t2[e]}}),Object.defineProperty(a2,r,s3)}):(function(a2,t2,e,r){r===void 0&&(r=e),a2[r]=t2[e]}));var __setModuleDefault=exports&&exports.__setModuleDefault||
(Object.create?(function(a2,t2){Object.defineProperty(a2,"default",{enumerable:true,value:t2})}):function(a2,t2){a2.default=t2});var __importStar=exports&&exports.
__importStar||function(a2){if(a2&&a2.__esModule)return a2;var t2={};if(a2!=null)for(var e in a2)e!=="default"&&Object.prototype.hasOwnProperty.call(a2,e)&&__createBinding(
t2,a2,e);return __setModuleDefault(t2,a2),t2};Object.defineProperty(exports,"__esModule",{value:true}),exports.Address6=void 0;var common=__importStar(require_common());
var constants4=__importStar(require_constants2());var constants6=__importStar(require_constants3());var helpers=__importStar(require_helpers());var ipv4_1=require_ipv4();
var regular_expressions_1=require_regular_expressions();var address_error_1=require_address_error();var common_1=require_common();var isCorrect6=common.isCorrect(
constants6.BITS);function assert(a2){if(!a2)throw new Error("Assertion failed.")}function addCommas(a2){const t2=/(\d+)(\d{3})/;for(;t2.test(a2);)a2=a2.replace(
t2,"$1,$2");return a2}function spanLeadingZeroes4(a2){return a2=a2.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),a2=a2.replace(/^(0{1,})(0)$/,
'<span class="parse-error">$1</span>$2'),a2}function compact(a2,t2){const e=[],r=[];let s3;for(s3=0;s3<a2.length;s3++)s3<t2[0]?e.push(a2[s3]):s3>t2[1]&&r.push(a2[s3]);
return e.concat(["compact"]).concat(r)}function paddedHex(a2){return parseInt(a2,16).toString(16).padStart(4,"0")}function unsignByte(a2){return a2&255}var Address6=class _Address6{constructor(t2,e){
this.addressMinusSuffix="",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=false,this.zone="",this.isInSubnet=common.isInSubnet,this.isHostInSubnet=
common.isHostInSubnet,this.isCorrect=isCorrect6,e===void 0?this.groups=constants6.GROUPS:this.groups=e,this.address=t2;const r=constants6.RE_SUBNET_STRING.exec(
t2);if(r){if(this.parsedSubnet=r[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.isNaN(this.subnetMask)||
this.subnetMask<0||this.subnetMask>constants6.BITS)throw new address_error_1.AddressError("Invalid subnet mask.");t2=t2.replace(constants6.RE_SUBNET_STRING,"")}
if(/\//.test(t2))throw new address_error_1.AddressError("Invalid subnet mask.");const s3=t2.indexOf("%");s3!==-1&&/^.*$/.test(t2.slice(s3))&&(this.zone=t2.slice(
s3),t2=t2.slice(0,s3));const n=this.groups*5+5;if(t2.length>n)throw new address_error_1.AddressError(`IPv6 addresses are at most ${n} characters.`);this.addressMinusSuffix=
t2,this.parsedAddress=this.parse(this.addressMinusSuffix)}static isValid(t2){try{return new _Address6(t2),true}catch{return false}}static fromBigInt(t2){if(t2<BigInt(
0)||t2>(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1))throw new address_error_1.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const e=t2.toString(
16).padStart(32,"0"),r=[];for(let s3=0;s3<constants6.GROUPS;s3++)r.push(e.slice(s3*4,(s3+1)*4));return new _Address6(r.join(":"))}static fromURL(t2){var e;let r,
s3=null,n,i2;const o2=t2.replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");if(o2.indexOf("[")!==-1&&o2.indexOf("]:")!==-1){if(i2="failed to parse address with port",n=constants6.
RE_URL_WITH_PORT.exec(o2),n===null)return{error:i2,address:null,port:null};r=n[1],s3=n[2]}else{if(i2="failed to parse address from URL",n=constants6.RE_URL.exec(
o2),n===null)return{error:i2,address:null,port:null};r=(e=n[1])!==null&&e!==void 0?e:n[2]}s3?(s3=parseInt(s3,10),(s3<0||s3>65535)&&(s3=null)):s3=null;let c5;try{
c5=new _Address6(r)}catch{return{error:i2,address:null,port:null}}return{address:c5,port:s3}}static fromAddressAndMask(t2,e){const r=common.prefixLengthFromMask(
new _Address6(e).bigInt(),constants6.BITS);return new _Address6(`${t2}/${r}`)}static fromAddressAndWildcardMask(t2,e){const r=new _Address6(e).bigInt(),s3=(BigInt(
1)<<BigInt(constants6.BITS))-BigInt(1),n=r^s3,i2=common.prefixLengthFromMask(n,constants6.BITS);return new _Address6(`${t2}/${i2}`)}static fromWildcard(t2){if(t2.
includes("%")||t2.includes("/"))throw new address_error_1.AddressError("Wildcard pattern must not include a zone or CIDR suffix");const e=t2.split("::");if(e.length>
2)throw new address_error_1.AddressError("Wildcard pattern cannot contain more than one '::'");let r;if(e.length===2){const c5=e[0]===""?[]:e[0].split(":"),l3=e[1]===
""?[]:e[1].split(":"),d3=constants6.GROUPS-c5.length-l3.length;if(d3<1)throw new address_error_1.AddressError("Wildcard pattern with '::' has too many groups");
r=[...c5,...new Array(d3).fill("0"),...l3]}else r=t2.split(":");if(r.length!==constants6.GROUPS)throw new address_error_1.AddressError("Wildcard pattern must ha\
ve 8 groups");let s3=-1;for(let c5=0;c5<r.length;c5++)if(r[c5]==="*")s3===-1&&(s3=c5);else if(s3!==-1)throw new address_error_1.AddressError("Wildcard `*` must \
only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)");const n=s3===-1?0:r.length-s3,i2=r.map(c5=>c5==="*"?"0":c5),o2=constants6.BITS-n*16;return new _Address6(
`${i2.join(":")}/${o2}`)}static fromAddress4(t2){const e=new ipv4_1.Address4(t2),r=constants6.BITS-(constants4.BITS-e.subnetMask);return new _Address6(`::ffff:${e.
correctForm()}/${r}`)}static fromArpa(t2){const e=t2.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(e))throw new address_error_1.AddressError(
"Invalid 'ip6.arpa' form.");const r=e.split(".").reverse(),s3=r.length*4,n=r.join("").padEnd(32,"0"),i2=[];for(let o2=0;o2<constants6.GROUPS;o2++)i2.push(n.slice(
o2*4,(o2+1)*4));return new _Address6(`${i2.join(":")}/${s3}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(t2=this.
subnetMask){return this.getBitsBase2(0,t2)}possibleSubnets(t2=128){const e=constants6.BITS-this.subnetMask,r=Math.abs(t2-constants6.BITS),s3=e-r;return s3<0?"0":
addCommas((BigInt("2")**BigInt(s3)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants6.BITS-this.subnetMask)}`)}startAddress(){return _Address6.
fromBigInt(this._startAddress())}startAddressExclusive(){const t2=BigInt("1");return _Address6.fromBigInt(this._startAddress()+t2)}_endAddress(){return BigInt(`\
0b${this.mask()+"1".repeat(constants6.BITS-this.subnetMask)}`)}endAddress(){return _Address6.fromBigInt(this._endAddress())}endAddressExclusive(){const t2=BigInt(
"1");return _Address6.fromBigInt(this._endAddress()-t2)}offset(t2){return _Address6.fromBigInt(common.offsetBigInt(this.bigInt(),t2,constants6.BITS,"IPv6")).withSubnetMask(
this.subnetMask)}nextNetwork(){return _Address6.fromBigInt(common.offsetBigInt(this._endAddress(),1,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(t2){
return new _Address6(`${this.correctForm()}/${t2}`)}subnetMaskAddress(){return _Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.
BITS-this.subnetMask)}`))}wildcardMask(){return _Address6.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS-this.subnetMask)}`))}networkForm(){
return`${this.startAddress().correctForm()}/${this.subnetMask}`}getScope(){const t2=this.getType();return t2==="Multicast"||t2.startsWith("Multicast ")?constants6.
SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unknown":t2==="Link-local unicast"||t2==="Loopback"?"Link local":t2==="Unspecified"?"Unknown":"Global"}getType(){
for(let t2=0;t2<TYPE_SUBNETS.length;t2++){const e=TYPE_SUBNETS[t2];if(this.isHostInSubnet(e[0]))return e[1]}return"Global unicast"}getBits(t2,e){return BigInt(`\
0b${this.getBitsBase2(t2,e)}`)}getBitsBase2(t2,e){return this.binaryZeroPad().slice(t2,e)}getBitsBase16(t2,e){const r=e-t2;if(r%4!==0)throw new Error("Length of\
 bits to retrieve must be divisible by four");return this.getBits(t2,e).toString(16).padStart(r/4,"0")}getBitsPastSubnet(){return this.getBitsBase2(this.subnetMask,
constants6.BITS)}reverseForm(t2){t2||(t2={});const e=Math.floor(this.subnetMask/4),r=this.canonicalForm().replace(/:/g,"").split("").slice(0,e).reverse().join("\
.");return e>0?t2.omitSuffix?r:`${r}.ip6.arpa.`:t2.omitSuffix?"":"ip6.arpa."}correctForm(){let t2,e=[],r=0;const s3=[];for(t2=0;t2<this.parsedAddress.length;t2++){
const o2=parseInt(this.parsedAddress[t2],16);o2===0&&r++,o2!==0&&r>0&&(r>1&&s3.push([t2-r,t2-1]),r=0)}r>1&&s3.push([this.parsedAddress.length-r,this.parsedAddress.
length-1]);const n=s3.map(o2=>o2[1]-o2[0]+1);if(s3.length>0){const o2=n.indexOf(Math.max(...n));e=compact(this.parsedAddress,s3[o2])}else e=this.parsedAddress;for(t2=
0;t2<e.length;t2++)e[t2]!=="compact"&&(e[t2]=parseInt(e[t2],16).toString(16));let i2=e.join(":");return i2=i2.replace(/^compact$/,"::"),i2=i2.replace(/(^compact)|(compact$)/,
":"),i2=i2.replace(/compact/,""),i2}binaryZeroPad(){return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(constants6.BITS,
"0")),this._binaryZeroPad}parse4in6(t2){if(t2.indexOf(".")===-1)return t2;const e=t2.split(":"),r=e.slice(-1)[0],s3=r.split(".");if(s3.length===constants4.GROUPS&&
s3.every(i2=>/^\d{1,3}$/.test(i2))&&s3.some(i2=>/^0\d/.test(i2))){const i2=s3.map(spanLeadingZeroes4).join("."),o2=e.slice(0,-1).map(helpers.escapeHtml).join(":"),
c5=e.length>1?":":"";throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.",`${o2}${c5}${i2}`)}const n=r.match(constants4.RE_ADDRESS);
if(n){this.parsedAddress4=n[0];const i2=this.subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new ipv4_1.Address4(`${this.parsedAddress4}${i2}`),this.v4=
true,e[e.length-1]=this.address4.toGroup6(),t2=e.join(":")}return t2}parse(t2){t2=this.parse4in6(t2);const e=t2.match(constants6.RE_BAD_CHARACTERS);if(e)throw new address_error_1.
AddressError(`Bad character${e.length>1?"s":""} detected in address: ${e.join("")}`,t2.replace(constants6.RE_BAD_CHARACTERS,i2=>`<span class="parse-error">${helpers.
escapeHtml(i2)}</span>`));const r=t2.match(constants6.RE_BAD_ADDRESS);if(r)throw new address_error_1.AddressError(`Address failed regex: ${r.join("")}`,t2.replace(
constants6.RE_BAD_ADDRESS,'<span class="parse-error">$1</span>'));let s3=[];const n=t2.split("::");if(n.length===2){let i2=n[0].split(":"),o2=n[1].split(":");i2.
length===1&&i2[0]===""&&(i2=[]),o2.length===1&&o2[0]===""&&(o2=[]);const c5=this.groups-(i2.length+o2.length);if(!c5)throw new address_error_1.AddressError("Err\
or parsing groups");this.elidedGroups=c5,this.elisionBegin=i2.length,this.elisionEnd=i2.length+this.elidedGroups,s3=s3.concat(i2);for(let l3=0;l3<c5;l3++)s3.push(
"0");s3=s3.concat(o2)}else if(n.length===1)s3=t2.split(":"),this.elidedGroups=0;else throw new address_error_1.AddressError("Too many :: groups found");if(s3=s3.
map(i2=>parseInt(i2,16).toString(16)),s3.length!==this.groups)throw new address_error_1.AddressError("Incorrect number of groups found");return s3}canonicalForm(){
return this.parsedAddress.map(paddedHex).join(":")}decimal(){return this.parsedAddress.map(t2=>parseInt(t2,16).toString(10).padStart(5,"0")).join(":")}bigInt(){
return BigInt(`0x${this.parsedAddress.map(paddedHex).join("")}`)}to4(){const t2=this.binaryZeroPad().split(""),e=BigInt(`0b${t2.slice(96,128).join("")}`).toString(
16).padStart(8,"0");if(this.subnetMask>=96){const r=this.subnetMask-96,s3=[];for(let n=0;n<8;n+=2)s3.push(parseInt(e.slice(n,n+2),16));return new ipv4_1.Address4(
`${s3.join(".")}/${r}`)}return ipv4_1.Address4.fromHex(e)}to4in6(){const t2=this.to4(),r=new _Address6(this.parsedAddress.slice(0,6).join(":"),6).correctForm();
let s3="";return/:$/.test(r)||(s3=":"),r+s3+t2.correctForm()}inspectTeredo(){const t2=this.getBitsBase16(0,32),r=(this.getBits(80,96)^BigInt("0xffff")).toString(),
s3=ipv4_1.Address4.fromHex(this.getBitsBase16(32,64)),n=this.getBits(96,128),i2=ipv4_1.Address4.fromHex((n^BigInt("0xffffffff")).toString(16).padStart(8,"0")),o2=this.
getBitsBase2(64,80),c5=(0,common_1.testBit)(o2,15),l3=(0,common_1.testBit)(o2,14),d3=(0,common_1.testBit)(o2,8),u5=(0,common_1.testBit)(o2,9),h2=BigInt(`0b${o2.
slice(2,6)+o2.slice(8,16)}`).toString(10);return{prefix:`${t2.slice(0,4)}:${t2.slice(4,8)}`,server4:s3.address,client4:i2.address,flags:o2,coneNat:c5,microsoft:{
reserved:l3,universalLocal:u5,groupIndividual:d3,nonce:h2},udpPort:r}}inspect6to4(){const t2=this.getBitsBase16(0,16),e=ipv4_1.Address4.fromHex(this.getBitsBase16(
16,48));return{prefix:t2.slice(0,4),gateway:e.address}}to6to4(){if(!this.is4())return null;const t2=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),
"","/16"].join(":");return new _Address6(t2)}static fromAddress4Nat64(t2,e="64:ff9b::/96"){const r=new ipv4_1.Address4(t2),s3=new _Address6(e),n=s3.subnetMask;if(n!==
32&&n!==40&&n!==48&&n!==56&&n!==64&&n!==96)throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");const i2=s3.binaryZeroPad(),
o2=r.binaryZeroPad();let c5;if(n===96)c5=i2.slice(0,96)+o2;else{const u5=64-n;c5=[i2.slice(0,n),o2.slice(0,u5),"00000000",o2.slice(u5),"0".repeat(56-(32-u5))].join(
"")}const l3=BigInt(`0b${c5}`).toString(16).padStart(32,"0"),d3=[];for(let u5=0;u5<8;u5++)d3.push(l3.slice(u5*4,(u5+1)*4));return new _Address6(d3.join(":"))}toAddress4Nat64(t2="\
64:ff9b::/96"){const e=new _Address6(t2),r=e.subnetMask;if(r!==32&&r!==40&&r!==48&&r!==56&&r!==64&&r!==96)throw new address_error_1.AddressError("NAT64 prefix l\
ength must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(e))return null;const s3=this.binaryZeroPad();let n;if(r===96)n=s3.slice(96,128);else{const o2=64-
r;n=s3.slice(r,r+o2)+s3.slice(72,72+(32-o2))}const i2=[];for(let o2=0;o2<4;o2++)i2.push(parseInt(n.slice(o2*8,(o2+1)*8),2).toString());return new ipv4_1.Address4(
i2.join("."))}toByteArray(){const t2=this.bigInt().toString(16).padStart(constants6.BITS/4,"0"),e=[];for(let r=0,s3=t2.length;r<s3;r+=2)e.push(parseInt(t2.substring(
r,r+2),16));return e}toUnsignedByteArray(){return this.toByteArray().map(unsignByte)}static fromByteArray(t2){return common.assertByteArray(t2,16,"IPv6",-128),this.
fromUnsignedByteArray(t2.map(unsignByte))}static fromUnsignedByteArray(t2){common.assertByteArray(t2,16,"IPv6",0);const e=BigInt("256");let r=BigInt("0"),s3=BigInt(
"1");for(let n=t2.length-1;n>=0;n--)r+=s3*BigInt(t2[n].toString(10)),s3*=e;return _Address6.fromBigInt(r)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const t2=this.embeddedIPv4();return t2?t2.isLinkLocal():this.isHostInSubnet(LINK_LOCAL_SUBNET)}isMulticast(){const t2=this.embeddedIPv4();if(t2)return t2.isMulticast();
const e=this.getType();return e==="Multicast"||e.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.isHostInSubnet(IPV4_MAPPED_SUBNET)}embeddedIPv4(){
return this.isMapped4()||this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)?this.to4():null}isTeredo(){return this.isHostInSubnet(TEREDO_SUBNET)}is6to4(){return this.
isHostInSubnet(SIX_TO_FOUR_SUBNET)}isLoopback(){const t2=this.embeddedIPv4();return t2?t2.isLoopback():this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(
ULA_SUBNET)}isPrivate(){const t2=this.embeddedIPv4();return t2?t2.isPrivate():this.isULA()||this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET)}isCGNAT(){const t2=this.
embeddedIPv4();return t2?t2.isCGNAT():false}isBroadcast(){const t2=this.embeddedIPv4();return t2?t2.isBroadcast():false}isUnspecified(){const t2=this.embeddedIPv4();
return t2?t2.isUnspecified():this.getType()==="Unspecified"}isDocumentation(){return DOCUMENTATION_SUBNETS.some(t2=>this.isHostInSubnet(t2))}isBenchmarking(){const t2=this.
embeddedIPv4();return t2?t2.isBenchmarking():this.isHostInSubnet(BENCHMARKING_SUBNET)}isGlobal(){const t2=this.embeddedIPv4();return t2?t2.isGlobal():this.isHostInSubnet(
GLOBAL_UNICAST_SUBNET)&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V6)}href(t2){return t2===void 0?t2="":t2=`:${t2}`,`http://[${this.correctForm()}]${t2}\
/`}link(t2){t2||(t2={}),t2.className===void 0&&(t2.className=""),t2.prefix===void 0&&(t2.prefix="/#address="),t2.v4===void 0&&(t2.v4=false);let e=this.correctForm;
t2.v4&&(e=this.to4in6);const r=e.call(this),s3=helpers.escapeHtml(`${t2.prefix}${r}`),n=helpers.escapeHtml(r);if(t2.className){const i2=helpers.escapeHtml(t2.className);
return`<a href="${s3}" class="${i2}">${n}</a>`}return`<a href="${s3}">${n}</a>`}group(){if(this.elidedGroups===0)return helpers.simpleGroup(this.addressMinusSuffix).
join(":");assert(typeof this.elidedGroups=="number"),assert(typeof this.elisionBegin=="number");const t2=[],[e,r]=this.addressMinusSuffix.split("::");e.length?t2.
push(...helpers.simpleGroup(e)):t2.push("");const s3=["hover-group"];for(let n=this.elisionBegin;n<this.elisionBegin+this.elidedGroups;n++)s3.push(`group-${n}`);
return t2.push(`<span class="${s3.join(" ")}"></span>`),r.length?t2.push(...helpers.simpleGroup(r,this.elisionEnd)):t2.push(""),this.is4()&&(assert(this.address4 instanceof
ipv4_1.Address4),t2.pop(),t2.push(this.address4.groupForV6())),t2.join(":")}regularExpressionString(t2=false){let e=[];const r=new _Address6(this.correctForm());
if(r.elidedGroups===0)e.push((0,regular_expressions_1.simpleRegularExpression)(r.parsedAddress));else if(r.elidedGroups===constants6.GROUPS)e.push((0,regular_expressions_1.
possibleElisions)(constants6.GROUPS));else{const s3=r.address.split("::");s3[0].length&&e.push((0,regular_expressions_1.simpleRegularExpression)(s3[0].split(":"))),
assert(typeof r.elidedGroups=="number"),e.push((0,regular_expressions_1.possibleElisions)(r.elidedGroups,s3[0].length!==0,s3[1].length!==0)),s3[1].length&&e.push(
(0,regular_expressions_1.simpleRegularExpression)(s3[1].split(":"))),e=[e.join(":")]}return t2||(e=["(?=^|",regular_expressions_1.ADDRESS_BOUNDARY,"|[^\\w\\:])(",
...e,")(?=[^\\w\\:]|",regular_expressions_1.ADDRESS_BOUNDARY,"|$)"]),e.join("")}regularExpression(t2=false){return new RegExp(this.regularExpressionString(t2),"\
i")}};exports.Address6=Address6;var TYPE_SUBNETS=Object.keys(constants6.TYPES).map(a2=>[new Address6(a2),constants6.TYPES[a2]]);var TEREDO_SUBNET=new Address6("\
2001::/32");var SIX_TO_FOUR_SUBNET=new Address6("2002::/16");var ULA_SUBNET=new Address6("fc00::/7");var LINK_LOCAL_SUBNET=new Address6("fe80::/10");var DOCUMENTATION_SUBNETS=[
new Address6("2001:db8::/32"),new Address6("3fff::/20")];var BENCHMARKING_SUBNET=new Address6("2001:2::/48");var GLOBAL_UNICAST_SUBNET=new Address6("2000::/3");
var SPECIAL_PURPOSE_V6=constants6.SPECIAL_PURPOSE.map(([a2,,t2])=>({subnet:new Address6(a2),reachable:t2}));var IPV4_MAPPED_SUBNET=new Address6("::ffff:0:0/96");
var NAT64_WELL_KNOWN_SUBNET=new Address6("64:ff9b::/96");var NAT64_LOCAL_USE_SUBNET=new Address6("64:ff9b:1::/48")}});var require_ip_address=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ip-address/dist/ip-address.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(e,r,t2,s3){s3===void 0&&(s3=t2);var i2=Object.getOwnPropertyDescriptor(r,t2);(!i2||("get"in i2?!r.__esModule:i2.writable||i2.configurable))&&(i2=
{enumerable:true,get:function(){return r[t2]}}),Object.defineProperty(e,s3,i2)}):(function(e,r,t2,s3){s3===void 0&&(s3=t2),e[s3]=r[t2]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(e,r){Object.defineProperty(e,"default",{enumerable:true,value:r})}):function(e,r){e.default=r});var __importStar=exports&&
exports.__importStar||function(e){if(e&&e.__esModule)return e;var r={};if(e!=null)for(var t2 in e)t2!=="default"&&Object.prototype.hasOwnProperty.call(e,t2)&&__createBinding(
r,e,t2);return __setModuleDefault(r,e),r};Object.defineProperty(exports,"__esModule",{value:true}),exports.v6=exports.AddressError=exports.Address6=exports.Address4=
void 0;var ipv4_1=require_ipv4();Object.defineProperty(exports,"Address4",{enumerable:true,get:function(){return ipv4_1.Address4}});var ipv6_1=require_ipv6();Object.
defineProperty(exports,"Address6",{enumerable:true,get:function(){return ipv6_1.Address6}});var address_error_1=require_address_error();Object.defineProperty(exports,
"AddressError",{enumerable:true,get:function(){return address_error_1.AddressError}});var helpers=__importStar(require_helpers());exports.v6={helpers}}});var require_helpers2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks/build/common/helpers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),exports.
validateSocksClientOptions=validateSocksClientOptions,exports.validateSocksClientChainOptions=validateSocksClientChainOptions,exports.ipv4ToInt32=ipv4ToInt32,exports.
int32ToIpv4=int32ToIpv4,exports.ipToBuffer=ipToBuffer;var util_1=require_util2();var constants_1=require_constants();var stream=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_stream */ .z7)();var ip_address_1=require_ip_address();
var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_net */ .g5)();function validateSocksClientOptions(t2,e=["connect","bind","associate"]){if(!constants_1.SocksCommand[t2.command])throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksCommand,t2);if(e.indexOf(t2.command)===-1)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandForOperation,t2);
if(!isValidSocksRemoteHost(t2.destination))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination,t2);if(!isValidSocksProxy(t2.
proxy))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy,t2);if(validateCustomProxyAuth(t2.proxy,t2),t2.timeout&&!isValidTimeoutValue(
t2.timeout))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,t2);if(t2.existing_socket&&!(t2.existing_socket instanceof stream.
Duplex))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket,t2)}function validateSocksClientChainOptions(t2){if(t2.command!==
"connect")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain,t2);if(!isValidSocksRemoteHost(t2.destination))throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsDestination,t2);if(!(t2.proxies&&Array.isArray(t2.proxies)&&t2.proxies.length>=2))throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength,t2);if(t2.proxies.forEach(e=>{if(!isValidSocksProxy(e))throw new util_1.SocksClientError(constants_1.ERRORS.
InvalidSocksClientOptionsProxy,t2);validateCustomProxyAuth(e,t2)}),t2.timeout&&!isValidTimeoutValue(t2.timeout))throw new util_1.SocksClientError(constants_1.ERRORS.
InvalidSocksClientOptionsTimeout,t2)}function validateCustomProxyAuth(t2,e){if(t2.custom_auth_method!==void 0){if(t2.custom_auth_method<constants_1.SOCKS5_CUSTOM_AUTH_START||
t2.custom_auth_method>constants_1.SOCKS5_CUSTOM_AUTH_END)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange,e);if(t2.
custom_auth_request_handler===void 0||typeof t2.custom_auth_request_handler!="function")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,
e);if(t2.custom_auth_response_size===void 0)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,e);if(t2.custom_auth_response_handler===
void 0||typeof t2.custom_auth_response_handler!="function")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,e)}}function isValidSocksRemoteHost(t2){
return t2&&typeof t2.host=="string"&&Buffer.byteLength(t2.host)<256&&typeof t2.port=="number"&&t2.port>=0&&t2.port<=65535}function isValidSocksProxy(t2){return t2&&
(typeof t2.host=="string"||typeof t2.ipaddress=="string")&&typeof t2.port=="number"&&t2.port>=0&&t2.port<=65535&&(t2.type===4||t2.type===5)}function isValidTimeoutValue(t2){
return typeof t2=="number"&&t2>0}function ipv4ToInt32(t2){return new ip_address_1.Address4(t2).toArray().reduce((n,r)=>(n<<8)+r,0)>>>0}function int32ToIpv4(t2){
const e=t2>>>24&255,n=t2>>>16&255,r=t2>>>8&255,i2=t2&255;return[e,n,r,i2].join(".")}function ipToBuffer(t2){if(net.isIPv4(t2)){const e=new ip_address_1.Address4(
t2);return Buffer.from(e.toArray())}else if(net.isIPv6(t2)){const e=new ip_address_1.Address6(t2);return Buffer.from(e.canonicalForm().split(":").map(n=>n.padStart(
4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}});var require_receivebuffer=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks/build/common/receivebuffer.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true}),
exports.ReceiveBuffer=void 0;var ReceiveBuffer=class{constructor(e=4096){this.buffer=Buffer.allocUnsafe(e),this.offset=0,this.originalSize=e}get length(){return this.
offset}append(e){if(!Buffer.isBuffer(e))throw new Error("Attempted to append a non-buffer instance to ReceiveBuffer.");if(this.offset+e.length>=this.buffer.length){
const t2=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+this.originalSize,this.buffer.length+e.length)),t2.copy(this.buffer)}return e.copy(
this.buffer,this.offset),this.offset+=e.length}peek(e){if(e>this.offset)throw new Error("Attempted to read beyond the bounds of the managed internal data.");return this.
buffer.slice(0,e)}get(e){if(e>this.offset)throw new Error("Attempted to read beyond the bounds of the managed internal data.");const t2=Buffer.allocUnsafe(e);return this.
buffer.slice(0,e).copy(t2),this.buffer.copyWithin(0,e,e+this.offset-e),this.offset-=e,t2}};exports.ReceiveBuffer=ReceiveBuffer}});var require_socksclient=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks/build/client/socksclient.js"(exports){"use strict";var __awaiter=exports&&exports.__awaiter||function(d3,e,t2,s3){
function n(o2){return o2 instanceof t2?o2:new t2(function(i2){i2(o2)})}return new(t2||(t2=Promise))(function(o2,i2){function a2(r){try{c5(s3.next(r))}catch(f5){
i2(f5)}}function h2(r){try{c5(s3.throw(r))}catch(f5){i2(f5)}}function c5(r){r.done?o2(r.value):n(r.value).then(a2,h2)}c5((s3=s3.apply(d3,e||[])).next())})};Object.
defineProperty(exports,"__esModule",{value:true}),exports.SocksClientError=exports.SocksClient=void 0;var events_1=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_events */ .YP)();var net=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_net */ .g5)();var smart_buffer_1=require_smartbuffer();
var constants_1=require_constants();var helpers_1=require_helpers2();var receivebuffer_1=require_receivebuffer();var util_1=require_util2();Object.defineProperty(
exports,"SocksClientError",{enumerable:true,get:function(){return util_1.SocksClientError}});var ip_address_1=require_ip_address();var SocksClient=class _SocksClient extends events_1.
EventEmitter{constructor(e){super(),this.options=Object.assign({},e),(0,helpers_1.validateSocksClientOptions)(e),this.setState(constants_1.SocksClientState.Created)}static createConnection(e,t2){
return new Promise((s3,n)=>{try{(0,helpers_1.validateSocksClientOptions)(e,["connect"])}catch(i2){return typeof t2=="function"?(t2(i2),s3(i2)):n(i2)}const o2=new _SocksClient(
e);o2.connect(e.existing_socket),o2.once("established",i2=>{o2.removeAllListeners(),typeof t2=="function"&&t2(null,i2),s3(i2)}),o2.once("error",i2=>{o2.removeAllListeners(),
typeof t2=="function"?(t2(i2),s3(i2)):n(i2)})})}static createConnectionChain(e,t2){return new Promise((s3,n)=>__awaiter(this,void 0,void 0,function*(){try{(0,helpers_1.
validateSocksClientChainOptions)(e)}catch(o2){return typeof t2=="function"?(t2(o2),s3(o2)):n(o2)}e.randomizeChain&&(0,util_1.shuffleArray)(e.proxies);try{let o2;
for(let i2=0;i2<e.proxies.length;i2++){const a2=e.proxies[i2],h2=i2===e.proxies.length-1?e.destination:{host:e.proxies[i2+1].host||e.proxies[i2+1].ipaddress,port:e.
proxies[i2+1].port},c5=yield _SocksClient.createConnection({command:"connect",proxy:a2,destination:h2,existing_socket:o2});o2=o2||c5.socket}typeof t2=="function"?
(t2(null,{socket:o2}),s3({socket:o2})):s3({socket:o2})}catch(o2){typeof t2=="function"?(t2(o2),s3(o2)):n(o2)}}))}static createUDPFrame(e){const t2=new smart_buffer_1.
SmartBuffer;return t2.writeUInt16BE(0),t2.writeUInt8(e.frameNumber||0),net.isIPv4(e.remoteHost.host)?(t2.writeUInt8(constants_1.Socks5HostType.IPv4),t2.writeUInt32BE(
(0,helpers_1.ipv4ToInt32)(e.remoteHost.host))):net.isIPv6(e.remoteHost.host)?(t2.writeUInt8(constants_1.Socks5HostType.IPv6),t2.writeBuffer((0,helpers_1.ipToBuffer)(
e.remoteHost.host))):(t2.writeUInt8(constants_1.Socks5HostType.Hostname),t2.writeUInt8(Buffer.byteLength(e.remoteHost.host)),t2.writeString(e.remoteHost.host)),
t2.writeUInt16BE(e.remoteHost.port),t2.writeBuffer(e.data),t2.toBuffer()}static parseUDPFrame(e){const t2=smart_buffer_1.SmartBuffer.fromBuffer(e);t2.readOffset=
2;const s3=t2.readUInt8(),n=t2.readUInt8();let o2;n===constants_1.Socks5HostType.IPv4?o2=(0,helpers_1.int32ToIpv4)(t2.readUInt32BE()):n===constants_1.Socks5HostType.
IPv6?o2=ip_address_1.Address6.fromByteArray(Array.from(t2.readBuffer(16))).canonicalForm():o2=t2.readString(t2.readUInt8());const i2=t2.readUInt16BE();return{frameNumber:s3,
remoteHost:{host:o2,port:i2},data:t2.readBuffer()}}setState(e){this.state!==constants_1.SocksClientState.Error&&(this.state=e)}connect(e){this.onDataReceived=s3=>this.
onDataReceivedHandler(s3),this.onClose=()=>this.onCloseHandler(),this.onError=s3=>this.onErrorHandler(s3),this.onConnect=()=>this.onConnectHandler();const t2=setTimeout(
()=>this.onEstablishedTimeout(),this.options.timeout||constants_1.DEFAULT_TIMEOUT);t2.unref&&typeof t2.unref=="function"&&t2.unref(),e?this.socket=e:this.socket=
new net.Socket,this.socket.once("close",this.onClose),this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),this.socket.on("data",this.
onDataReceived),this.setState(constants_1.SocksClientState.Connecting),this.receiveBuffer=new receivebuffer_1.ReceiveBuffer,e?this.socket.emit("connect"):(this.
socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.set_tcp_nodelay!==null&&this.socket.setNoDelay(!!this.options.set_tcp_nodelay)),
this.prependOnceListener("established",s3=>{setImmediate(()=>{if(this.receiveBuffer.length>0){const n=this.receiveBuffer.get(this.receiveBuffer.length);s3.socket.
emit("data",n)}s3.socket.resume()})})}getSocketOptions(){return Object.assign(Object.assign({},this.options.socket_options),{host:this.options.proxy.host||this.
options.proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){this.state!==constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.
BoundWaitingForConnection&&this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut)}onConnectHandler(){this.setState(constants_1.SocksClientState.Connected),
this.options.proxy.type===4?this.sendSocks4InitialHandshake():this.sendSocks5InitialHandshake(),this.setState(constants_1.SocksClientState.SentInitialHandshake)}onDataReceivedHandler(e){
this.receiveBuffer.append(e),this.processData()}processData(){for(;this.state!==constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.
Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize;)if(this.state===constants_1.SocksClientState.SentInitialHandshake)this.options.proxy.type===
4?this.handleSocks4FinalHandshakeResponse():this.handleInitialSocks5HandshakeResponse();else if(this.state===constants_1.SocksClientState.SentAuthentication)this.
handleInitialSocks5AuthenticationHandshakeResponse();else if(this.state===constants_1.SocksClientState.SentFinalHandshake)this.handleSocks5FinalHandshakeResponse();else if(this.
state===constants_1.SocksClientState.BoundWaitingForConnection)this.options.proxy.type===4?this.handleSocks4IncomingConnectionResponse():this.handleSocks5IncomingConnectionResponse();else{
this.closeSocket(constants_1.ERRORS.InternalError);break}}onCloseHandler(){this.closeSocket(constants_1.ERRORS.SocketClosed)}onErrorHandler(e){this.closeSocket(
e.message)}removeInternalSocketHandlers(){this.socket.pause(),this.socket.removeListener("data",this.onDataReceived),this.socket.removeListener("close",this.onClose),
this.socket.removeListener("error",this.onError),this.socket.removeListener("connect",this.onConnect)}closeSocket(e){this.state!==constants_1.SocksClientState.Error&&
(this.setState(constants_1.SocksClientState.Error),this.socket.destroy(),this.removeInternalSocketHandlers(),this.emit("error",new util_1.SocksClientError(e,this.
options)))}sendSocks4InitialHandshake(){const e=this.options.proxy.userId||"",t2=new smart_buffer_1.SmartBuffer;t2.writeUInt8(4),t2.writeUInt8(constants_1.SocksCommand[this.
options.command]),t2.writeUInt16BE(this.options.destination.port),net.isIPv4(this.options.destination.host)?(t2.writeBuffer((0,helpers_1.ipToBuffer)(this.options.
destination.host)),t2.writeStringNT(e)):(t2.writeUInt8(0),t2.writeUInt8(0),t2.writeUInt8(0),t2.writeUInt8(1),t2.writeStringNT(e),t2.writeStringNT(this.options.destination.
host)),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,this.socket.write(t2.toBuffer())}handleSocks4FinalHandshakeResponse(){
const e=this.receiveBuffer.get(8);if(e[1]!==constants_1.Socks4Response.Granted)this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.
Socks4Response[e[1]]})`);else if(constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.bind){const t2=smart_buffer_1.SmartBuffer.fromBuffer(
e);t2.readOffset=2;const s3={port:t2.readUInt16BE(),host:(0,helpers_1.int32ToIpv4)(t2.readUInt32BE())};s3.host==="0.0.0.0"&&(s3.host=this.options.proxy.ipaddress),
this.setState(constants_1.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost:s3,socket:this.socket})}else this.setState(constants_1.SocksClientState.
Established),this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const e=this.receiveBuffer.
get(8);if(e[1]!==constants_1.Socks4Response.Granted)this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.Socks4Response[e[1]]}\
)`);else{const t2=smart_buffer_1.SmartBuffer.fromBuffer(e);t2.readOffset=2;const s3={port:t2.readUInt16BE(),host:(0,helpers_1.int32ToIpv4)(t2.readUInt32BE())};this.
setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:s3,socket:this.socket})}}sendSocks5InitialHandshake(){
const e=new smart_buffer_1.SmartBuffer,t2=[constants_1.Socks5Auth.NoAuth];(this.options.proxy.userId||this.options.proxy.password)&&t2.push(constants_1.Socks5Auth.
UserPass),this.options.proxy.custom_auth_method!==void 0&&t2.push(this.options.proxy.custom_auth_method),e.writeUInt8(5),e.writeUInt8(t2.length);for(const s3 of t2)
e.writeUInt8(s3);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.write(e.toBuffer()),this.setState(
constants_1.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const e=this.receiveBuffer.get(2);e[0]!==5?this.closeSocket(constants_1.
ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):e[1]===constants_1.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
e[1]===constants_1.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=constants_1.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):e[1]===constants_1.Socks5Auth.UserPass?
(this.socks5ChosenAuthType=constants_1.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):e[1]===this.options.proxy.custom_auth_method?(this.socks5ChosenAuthType=
this.options.proxy.custom_auth_method,this.sendSocks5CustomAuthentication()):this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){
const e=this.options.proxy.userId||"",t2=this.options.proxy.password||"",s3=new smart_buffer_1.SmartBuffer;s3.writeUInt8(1),s3.writeUInt8(Buffer.byteLength(e)),
s3.writeString(e),s3.writeUInt8(Buffer.byteLength(t2)),s3.writeString(t2),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,
this.socket.write(s3.toBuffer()),this.setState(constants_1.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){return __awaiter(this,void 0,void 0,
function*(){this.nextRequiredPacketBufferSize=this.options.proxy.custom_auth_response_size,this.socket.write(yield this.options.proxy.custom_auth_request_handler()),
this.setState(constants_1.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(e){return __awaiter(this,void 0,void 0,function*(){return yield this.
options.proxy.custom_auth_response_handler(e)})}handleSocks5AuthenticationNoAuthHandshakeResponse(e){return __awaiter(this,void 0,void 0,function*(){return e[1]===
0})}handleSocks5AuthenticationUserPassHandshakeResponse(e){return __awaiter(this,void 0,void 0,function*(){return e[1]===0})}handleInitialSocks5AuthenticationHandshakeResponse(){
return __awaiter(this,void 0,void 0,function*(){this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);let e=false;this.socks5ChosenAuthType===
constants_1.Socks5Auth.NoAuth?e=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===constants_1.
Socks5Auth.UserPass?e=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(this.receiveBuffer.get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&
(e=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.get(this.options.proxy.custom_auth_response_size))),e?this.sendSocks5CommandRequest():this.
closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){const e=new smart_buffer_1.SmartBuffer;e.writeUInt8(5),e.writeUInt8(constants_1.
SocksCommand[this.options.command]),e.writeUInt8(0),net.isIPv4(this.options.destination.host)?(e.writeUInt8(constants_1.Socks5HostType.IPv4),e.writeBuffer((0,helpers_1.
ipToBuffer)(this.options.destination.host))):net.isIPv6(this.options.destination.host)?(e.writeUInt8(constants_1.Socks5HostType.IPv6),e.writeBuffer((0,helpers_1.
ipToBuffer)(this.options.destination.host))):(e.writeUInt8(constants_1.Socks5HostType.Hostname),e.writeUInt8(this.options.destination.host.length),e.writeString(
this.options.destination.host)),e.writeUInt16BE(this.options.destination.port),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,
this.socket.write(e.toBuffer()),this.setState(constants_1.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const e=this.receiveBuffer.peek(
5);if(e[0]!==5||e[1]!==constants_1.Socks5Response.Granted)this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${constants_1.Socks5Response[e[1]]}`);else{
const t2=e[3];let s3,n;if(t2===constants_1.Socks5HostType.IPv4){const o2=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<
o2){this.nextRequiredPacketBufferSize=o2;return}n=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(o2).slice(4)),s3={host:(0,helpers_1.int32ToIpv4)(
n.readUInt32BE()),port:n.readUInt16BE()},s3.host==="0.0.0.0"&&(s3.host=this.options.proxy.ipaddress)}else if(t2===constants_1.Socks5HostType.Hostname){const o2=e[4],
i2=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(o2);if(this.receiveBuffer.length<i2){this.nextRequiredPacketBufferSize=i2;return}n=smart_buffer_1.
SmartBuffer.fromBuffer(this.receiveBuffer.get(i2).slice(5)),s3={host:n.readString(o2),port:n.readUInt16BE()}}else if(t2===constants_1.Socks5HostType.IPv6){const o2=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<o2){this.nextRequiredPacketBufferSize=o2;return}n=smart_buffer_1.SmartBuffer.fromBuffer(
this.receiveBuffer.get(o2).slice(4)),s3={host:ip_address_1.Address6.fromByteArray(Array.from(n.readBuffer(16))).canonicalForm(),port:n.readUInt16BE()}}this.setState(
constants_1.SocksClientState.ReceivedFinalResponse),constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.connect?(this.setState(constants_1.
SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:s3,socket:this.socket})):constants_1.SocksCommand[this.options.
command]===constants_1.SocksCommand.bind?(this.setState(constants_1.SocksClientState.BoundWaitingForConnection),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseHeader,this.emit("bound",{remoteHost:s3,socket:this.socket})):constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.associate&&
(this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:s3,socket:this.socket}))}}handleSocks5IncomingConnectionResponse(){
const e=this.receiveBuffer.peek(5);if(e[0]!==5||e[1]!==constants_1.Socks5Response.Granted)this.closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection}\
 - ${constants_1.Socks5Response[e[1]]}`);else{const t2=e[3];let s3,n;if(t2===constants_1.Socks5HostType.IPv4){const o2=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
if(this.receiveBuffer.length<o2){this.nextRequiredPacketBufferSize=o2;return}n=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(o2).slice(4)),s3={host:(0,
helpers_1.int32ToIpv4)(n.readUInt32BE()),port:n.readUInt16BE()},s3.host==="0.0.0.0"&&(s3.host=this.options.proxy.ipaddress)}else if(t2===constants_1.Socks5HostType.
Hostname){const o2=e[4],i2=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(o2);if(this.receiveBuffer.length<i2){this.nextRequiredPacketBufferSize=
i2;return}n=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(i2).slice(5)),s3={host:n.readString(o2),port:n.readUInt16BE()}}else if(t2===constants_1.
Socks5HostType.IPv6){const o2=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<o2){this.nextRequiredPacketBufferSize=o2;return}
n=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(o2).slice(4)),s3={host:ip_address_1.Address6.fromByteArray(Array.from(n.readBuffer(16))).canonicalForm(),
port:n.readUInt16BE()}}this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost:s3,socket:this.
socket})}}get socksClientOptions(){return Object.assign({},this.options)}};exports.SocksClient=SocksClient}});var require_build=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks/build/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(i2,t2,e,r){
r===void 0&&(r=e);var n=Object.getOwnPropertyDescriptor(t2,e);(!n||("get"in n?!t2.__esModule:n.writable||n.configurable))&&(n={enumerable:true,get:function(){return t2[e]}}),
Object.defineProperty(i2,r,n)}):(function(i2,t2,e,r){r===void 0&&(r=e),i2[r]=t2[e]}));var __exportStar=exports&&exports.__exportStar||function(i2,t2){for(var e in i2)
e!=="default"&&!Object.prototype.hasOwnProperty.call(t2,e)&&__createBinding(t2,i2,e)};Object.defineProperty(exports,"__esModule",{value:true}),__exportStar(require_socksclient(),
exports)}});var require_https=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"required-builtin:https"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode(
"node:https")}});var require_helpers3=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/agent-base/dist/helpers.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(e,t2,r,n){n===void 0&&(n=r);var s3=Object.getOwnPropertyDescriptor(t2,r);(!s3||("get"in s3?!t2.__esModule:s3.writable||s3.configurable))&&(s3={enumerable:true,
get:function(){return t2[r]}}),Object.defineProperty(e,n,s3)}):(function(e,t2,r,n){n===void 0&&(n=r),e[n]=t2[r]}));var __setModuleDefault=exports&&exports.__setModuleDefault||
(Object.create?(function(e,t2){Object.defineProperty(e,"default",{enumerable:true,value:t2})}):function(e,t2){e.default=t2});var __importStar=exports&&exports.__importStar||
function(e){if(e&&e.__esModule)return e;var t2={};if(e!=null)for(var r in e)r!=="default"&&Object.prototype.hasOwnProperty.call(e,r)&&__createBinding(t2,e,r);return __setModuleDefault(
t2,e),t2};Object.defineProperty(exports,"__esModule",{value:true}),exports.req=exports.json=exports.toBuffer=void 0;var http2=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_http */ .n5)());var https2=__importStar(
require_https());async function toBuffer(e){let t2=0;const r=[];for await(const n of e)t2+=n.length,r.push(n);return Buffer.concat(r,t2)}exports.toBuffer=toBuffer;
async function json(e){const r=(await toBuffer(e)).toString("utf8");try{return JSON.parse(r)}catch(n){const s3=n;throw s3.message+=` (input: ${r})`,s3}}exports.
json=json;function req(e,t2={}){const n=((typeof e=="string"?e:e.href).startsWith("https:")?https2:http2).request(e,t2),s3=new Promise((o2,i2)=>{n.once("respons\
e",o2).once("error",i2).end()});return n.then=s3.then.bind(s3),n}exports.req=req}});var require_dist=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/agent-base/dist/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?
(function(r,t2,e,n){n===void 0&&(n=e);var s3=Object.getOwnPropertyDescriptor(t2,e);(!s3||("get"in s3?!t2.__esModule:s3.writable||s3.configurable))&&(s3={enumerable:true,
get:function(){return t2[e]}}),Object.defineProperty(r,n,s3)}):(function(r,t2,e,n){n===void 0&&(n=e),r[n]=t2[e]}));var __setModuleDefault=exports&&exports.__setModuleDefault||
(Object.create?(function(r,t2){Object.defineProperty(r,"default",{enumerable:true,value:t2})}):function(r,t2){r.default=t2});var __importStar=exports&&exports.__importStar||
function(r){if(r&&r.__esModule)return r;var t2={};if(r!=null)for(var e in r)e!=="default"&&Object.prototype.hasOwnProperty.call(r,e)&&__createBinding(t2,r,e);return __setModuleDefault(
t2,r),t2};var __exportStar=exports&&exports.__exportStar||function(r,t2){for(var e in r)e!=="default"&&!Object.prototype.hasOwnProperty.call(t2,e)&&__createBinding(
t2,r,e)};Object.defineProperty(exports,"__esModule",{value:true}),exports.Agent=void 0;var net=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_net */ .g5)());var http2=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_http */ .n5)());
var https_1=require_https();__exportStar(require_helpers3(),exports);var INTERNAL=Symbol("AgentBaseInternalState");var Agent=class extends http2.Agent{constructor(t2){
super(t2),this[INTERNAL]={}}isSecureEndpoint(t2){if(t2){if(typeof t2.secureEndpoint=="boolean")return t2.secureEndpoint;if(typeof t2.protocol=="string")return t2.
protocol==="https:"}const{stack:e}=new Error;return typeof e!="string"?false:e.split(`
`).some(n=>n.indexOf("(https.js:")!==-1||n.indexOf("node:https:")!==-1)}incrementSockets(t2){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[t2]||(this.sockets[t2]=[]);const e=new net.Socket({writable:false});return this.sockets[t2].push(e),this.totalSocketCount++,e}decrementSockets(t2,e){if(!this.
sockets[t2]||e===null)return;const n=this.sockets[t2],s3=n.indexOf(e);s3!==-1&&(n.splice(s3,1),this.totalSocketCount--,n.length===0&&delete this.sockets[t2])}getName(t2){
return this.isSecureEndpoint(t2)?https_1.Agent.prototype.getName.call(this,t2):super.getName(t2)}createSocket(t2,e,n){const s3={...e,secureEndpoint:this.isSecureEndpoint(
e)},o2=this.getName(s3),c5=this.incrementSockets(o2);Promise.resolve().then(()=>this.connect(t2,s3)).then(i2=>{if(this.decrementSockets(o2,c5),i2 instanceof http2.
Agent)try{return i2.addRequest(t2,s3)}catch(u5){return n(u5)}this[INTERNAL].currentSocket=i2,super.createSocket(t2,e,n)},i2=>{this.decrementSockets(o2,c5),n(i2)})}createConnection(){
const t2=this[INTERNAL].currentSocket;if(this[INTERNAL].currentSocket=void 0,!t2)throw new Error("No socket was returned in the `connect()` function");return t2}get defaultPort(){
return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(t2){this[INTERNAL]&&(this[INTERNAL].defaultPort=t2)}get protocol(){return this[INTERNAL].
protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(t2){this[INTERNAL]&&(this[INTERNAL].protocol=t2)}};exports.Agent=Agent}});var require_ms=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/ms/index.js"(exports,module){var s3=1e3;var m4=s3*60;var h2=m4*60;var d3=h2*24;var w2=d3*7;var y3=d3*365.25;module.exports=
function(e,r){r=r||{};var a2=typeof e;if(a2==="string"&&e.length>0)return parse(e);if(a2==="number"&&isFinite(e))return r.long?fmtLong(e):fmtShort(e);throw new Error(
"val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function parse(e){if(e=String(e),!(e.length>100)){var r=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(r){var a2=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return a2*y3;case"weeks":case"wee\
k":case"w":return a2*w2;case"days":case"day":case"d":return a2*d3;case"hours":case"hour":case"hrs":case"hr":case"h":return a2*h2;case"minutes":case"minute":case"\
mins":case"min":case"m":return a2*m4;case"seconds":case"second":case"secs":case"sec":case"s":return a2*s3;case"milliseconds":case"millisecond":case"msecs":case"\
msec":case"ms":return a2;default:return}}}}function fmtShort(e){var r=Math.abs(e);return r>=d3?Math.round(e/d3)+"d":r>=h2?Math.round(e/h2)+"h":r>=m4?Math.round(
e/m4)+"m":r>=s3?Math.round(e/s3)+"s":e+"ms"}function fmtLong(e){var r=Math.abs(e);return r>=d3?plural(e,r,d3,"day"):r>=h2?plural(e,r,h2,"hour"):r>=m4?plural(e,r,
m4,"minute"):r>=s3?plural(e,r,s3,"second"):e+" ms"}function plural(e,r,a2,n){var t2=r>=a2*1.5;return Math.round(e/a2)+" "+n+(t2?"s":"")}}});var require_common2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/debug/src/common.js"(exports,module){function setup(d3){e.debug=e,e.default=e,e.coerce=C3,e.disable=y3,e.enable=m4,
e.enabled=x4,e.humanize=require_ms(),e.destroy=k4,Object.keys(d3).forEach(n=>{e[n]=d3[n]}),e.names=[],e.skips=[],e.formatters={};function p3(n){let t2=0;for(let o2=0;o2<
n.length;o2++)t2=(t2<<5)-t2+n.charCodeAt(o2),t2|=0;return e.colors[Math.abs(t2)%e.colors.length]}e.selectColor=p3;function e(n){let t2,o2=null,r,c5;function s3(...l3){
if(!s3.enabled)return;const i2=s3,f5=Number(new Date),w2=f5-(t2||f5);i2.diff=w2,i2.prev=t2,i2.curr=f5,t2=f5,l3[0]=e.coerce(l3[0]),typeof l3[0]!="string"&&l3.unshift(
"%O");let u5=0;l3[0]=l3[0].replace(/%([a-zA-Z%])/g,(a2,I4)=>{if(a2==="%%")return"%";u5++;const h2=e.formatters[I4];if(typeof h2=="function"){const j2=l3[u5];a2=
h2.call(i2,j2),l3.splice(u5,1),u5--}return a2}),e.formatArgs.call(i2,l3),(i2.log||e.log).apply(i2,l3)}return s3.namespace=n,s3.useColors=e.useColors(),s3.color=
e.selectColor(n),s3.extend=g4,s3.destroy=e.destroy,Object.defineProperty(s3,"enabled",{enumerable:true,configurable:false,get:()=>o2!==null?o2:(r!==e.namespaces&&
(r=e.namespaces,c5=e.enabled(n)),c5),set:l3=>{o2=l3}}),typeof e.init=="function"&&e.init(s3),s3}function g4(n,t2){const o2=e(this.namespace+(typeof t2>"u"?":":t2)+
n);return o2.log=this.log,o2}function m4(n){e.save(n),e.namespaces=n,e.names=[],e.skips=[];const t2=(typeof n=="string"?n:"").trim().replace(/\s+/g,",").split("\
,").filter(Boolean);for(const o2 of t2)o2[0]==="-"?e.skips.push(o2.slice(1)):e.names.push(o2)}function b4(n,t2){let o2=0,r=0,c5=-1,s3=0;for(;o2<n.length;)if(r<t2.
length&&(t2[r]===n[o2]||t2[r]==="*"))t2[r]==="*"?(c5=r,s3=o2,r++):(o2++,r++);else if(c5!==-1)r=c5+1,s3++,o2=s3;else return false;for(;r<t2.length&&t2[r]==="*";)
r++;return r===t2.length}function y3(){const n=[...e.names,...e.skips.map(t2=>"-"+t2)].join(",");return e.enable(""),n}function x4(n){for(const t2 of e.skips)if(b4(
n,t2))return false;for(const t2 of e.names)if(b4(n,t2))return true;return false}function C3(n){return n instanceof Error?n.stack||n.message:n}function k4(){console.
warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return e.enable(e.
load()),e}module.exports=setup}});var require_browser=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/debug/src/browser.js"(exports,module){exports.formatArgs=formatArgs,exports.save=save,exports.load=load,exports.useColors=
useColors,exports.storage=localstorage(),exports.destroy=(()=>{let e=false;return()=>{e||(e=true,console.warn("Instance method `debug.destroy()` is deprecated a\
nd no longer does anything. It will be removed in the next major version of `debug`."))}})(),exports.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","\
#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","\
#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","\
#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","\
#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","\
#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window<"u"&&window.process&&(window.process.type==="rendere\
r"||window.process.__nwjs))return true;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return false;
let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&
window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().
match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(e){
if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+module.exports.humanize(this.diff),!this.useColors)
return;const o2="color: "+this.color;e.splice(1,0,o2,"color: inherit");let t2=0,r=0;e[0].replace(/%[a-zA-Z%]/g,C3=>{C3!=="%%"&&(t2++,C3==="%c"&&(r=t2))}),e.splice(
r,0,o2)}exports.log=console.debug||console.log||(()=>{});function save(e){try{e?exports.storage.setItem("debug",e):exports.storage.removeItem("debug")}catch{}}function load(){
let e;try{e=exports.storage.getItem("debug")||exports.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}function localstorage(){
try{return localStorage}catch{}}module.exports=require_common2()(exports);var{formatters}=module.exports;formatters.j=function(e){try{return JSON.stringify(e)}catch(o2){
return"[UnexpectedJSONParseError]: "+o2.message}}}});var require_tty=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"required-builtin:tty"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:tty")}});var require_os=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"required-builtin:os"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode("no\
de:os")}});var require_has_flag=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/has-flag/index.js"(exports,module){"use strict";module.exports=(t2,s3=process.argv)=>{const i2=t2.startsWith("-")?
"":t2.length===1?"-":"--",o2=s3.indexOf(i2+t2),e=s3.indexOf("--");return o2!==-1&&(e===-1||o2<e)}}});var require_supports_color=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/supports-color/index.js"(exports,module){"use strict";var os=require_os();var tty=require_tty();var hasFlag=require_has_flag();
var{env}=process;var forceColor;hasFlag("no-color")||hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")?forceColor=0:(hasFlag("color")||hasFlag(
"colors")||hasFlag("color=true")||hasFlag("color=always"))&&(forceColor=1),"FORCE_COLOR"in env&&(env.FORCE_COLOR==="true"?forceColor=1:env.FORCE_COLOR==="false"?
forceColor=0:forceColor=env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3));function translateLevel(r){return r===0?false:{level:r,hasBasic:true,
has256:r>=2,has16m:r>=3}}function supportsColor(r,t2){if(forceColor===0)return 0;if(hasFlag("color=16m")||hasFlag("color=full")||hasFlag("color=truecolor"))return 3;
if(hasFlag("color=256"))return 2;if(r&&!t2&&forceColor===void 0)return 0;const o2=forceColor||0;if(env.TERM==="dumb")return o2;if(process.platform==="win32"){const e=os.
release().split(".");return Number(e[0])>=10&&Number(e[2])>=10586?Number(e[2])>=14931?3:2:1}if("CI"in env)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GIT\
HUB_ACTIONS","BUILDKITE"].some(e=>e in env)||env.CI_NAME==="codeship"?1:o2;if("TEAMCITY_VERSION"in env)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?
1:0;if(env.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in env){const e=parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"\
iTerm.app":return e>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(env.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(env.TERM)||"COLORTERM"in env?1:o2}function getSupportLevel(r){const t2=supportsColor(r,r&&r.isTTY);return translateLevel(t2)}module.exports={supportsColor:getSupportLevel,
stdout:translateLevel(supportsColor(true,tty.isatty(1))),stderr:translateLevel(supportsColor(true,tty.isatty(2)))}}});var require_node=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/debug/src/node.js"(exports,module){var tty=require_tty();var util=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_util */ .Hr)();exports.init=init,exports.log=log,exports.
formatArgs=formatArgs,exports.save=save,exports.load=load,exports.useColors=useColors,exports.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` i\
s deprecated and no longer does anything. It will be removed in the next major version of `debug`."),exports.colors=[6,2,3,4,5,1];try{const e=require_supports_color();
e&&(e.stderr||e).level>=2&&(exports.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,
135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}
exports.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,s3)=>{const o2=s3.substring(6).toLowerCase().replace(/_([a-z])/g,(n,r)=>r.toUpperCase());
let t2=process.env[s3];return/^(yes|on|true|enabled)$/i.test(t2)?t2=true:/^(no|off|false|disabled)$/i.test(t2)?t2=false:t2==="null"?t2=null:t2=Number(t2),e[o2]=
t2,e},{});function useColors(){return"colors"in exports.inspectOpts?!!exports.inspectOpts.colors:tty.isatty(process.stderr.fd)}function formatArgs(e){const{namespace:s3,
useColors:o2}=this;if(o2){const t2=this.color,n="\x1B[3"+(t2<8?t2:"8;5;"+t2),r=`  ${n};1m${s3} \x1B[0m`;e[0]=r+e[0].split(`
`).join(`
`+r),e.push(n+"m+"+module.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=getDate()+s3+" "+e[0]}function getDate(){return exports.inspectOpts.hideDate?"":new Date().
toISOString()+" "}function log(...e){return process.stderr.write(util.formatWithOptions(exports.inspectOpts,...e)+`
`)}function save(e){e?process.env.DEBUG=e:delete process.env.DEBUG}function load(){return process.env.DEBUG}function init(e){e.inspectOpts={};const s3=Object.keys(
exports.inspectOpts);for(let o2=0;o2<s3.length;o2++)e.inspectOpts[s3[o2]]=exports.inspectOpts[s3[o2]]}module.exports=require_common2()(exports);var{formatters}=module.
exports;formatters.o=function(e){return this.inspectOpts.colors=this.useColors,util.inspect(e,this.inspectOpts).split(`
`).map(s3=>s3.trim()).join(" ")},formatters.O=function(e){return this.inspectOpts.colors=this.useColors,util.inspect(e,this.inspectOpts)}}});var require_src=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/debug/src/index.js"(exports,module){typeof process>"u"||process.type==="renderer"||process.browser===true||process.__nwjs?
module.exports=require_browser():module.exports=require_node()}});var require_dns=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"required-builtin:dns"(exports,module){module.exports=((0,_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .init_require_of_node */ .e7)(),(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toCommonJS */ .Yp)(_chunk_JELIWP45_js__WEBPACK_IMPORTED_MODULE_2__/* .require_of_node_exports */ .VY)).requireOfNode("\
node:dns")}});var require_dist2=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/socks-proxy-agent/dist/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.
create?(function(e,o2,t2,s3){s3===void 0&&(s3=t2);var r=Object.getOwnPropertyDescriptor(o2,t2);(!r||("get"in r?!o2.__esModule:r.writable||r.configurable))&&(r={
enumerable:true,get:function(){return o2[t2]}}),Object.defineProperty(e,s3,r)}):(function(e,o2,t2,s3){s3===void 0&&(s3=t2),e[s3]=o2[t2]}));var __setModuleDefault=exports&&
exports.__setModuleDefault||(Object.create?(function(e,o2){Object.defineProperty(e,"default",{enumerable:true,value:o2})}):function(e,o2){e.default=o2});var __importStar=exports&&
exports.__importStar||function(e){if(e&&e.__esModule)return e;var o2={};if(e!=null)for(var t2 in e)t2!=="default"&&Object.prototype.hasOwnProperty.call(e,t2)&&__createBinding(
o2,e,t2);return __setModuleDefault(o2,e),o2};var __importDefault=exports&&exports.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(
exports,"__esModule",{value:true}),exports.SocksProxyAgent=void 0;var socks_1=require_build();var agent_base_1=require_dist();var debug_1=__importDefault(require_src());
var dns=__importStar(require_dns());var net=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_net */ .g5)());var tls=__importStar((0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_tls */ .EI)());var url_1=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_url */ .qX)();var debug=(0,debug_1.default)(
"socks-proxy-agent");var setServernameFromNonIpHost=e=>e.servername===void 0&&e.host&&!net.isIP(e.host)?{...e,servername:e.host}:e;function parseSocksURL(e){let o2=false,
t2=5;const s3=e.hostname,r=parseInt(e.port,10)||1080;switch(e.protocol.replace(":","")){case"socks4":o2=true,t2=4;break;case"socks4a":t2=4;break;case"socks5":o2=
true,t2=5;break;case"socks":t2=5;break;case"socks5h":t2=5;break;default:throw new TypeError(`A "socks" protocol must be specified! Got: ${String(e.protocol)}`)}
const n={host:s3,port:r,type:t2};return e.username&&Object.defineProperty(n,"userId",{value:decodeURIComponent(e.username),enumerable:false}),e.password!=null&&
Object.defineProperty(n,"password",{value:decodeURIComponent(e.password),enumerable:false}),{lookup:o2,proxy:n}}var SocksProxyAgent=class extends agent_base_1.Agent{constructor(o2,t2){
super(t2);const s3=typeof o2=="string"?new url_1.URL(o2):o2,{proxy:r,lookup:n}=parseSocksURL(s3);this.shouldLookup=n,this.proxy=r,this.timeout=t2?.timeout??null,
this.socketOptions=t2?.socketOptions??null}async connect(o2,t2){const{shouldLookup:s3,proxy:r,timeout:n}=this;if(!t2.host)throw new Error("No `host` defined!");
let{host:u5}=t2;const{port:a2,lookup:k4=dns.lookup}=t2;s3&&(u5=await new Promise((c5,l3)=>{k4(u5,{},(d3,h2)=>{d3?l3(d3):c5(h2)})}));const f5={proxy:r,destination:{
host:u5,port:typeof a2=="number"?a2:parseInt(a2,10)},command:"connect",timeout:n??void 0,socket_options:this.socketOptions??void 0},p3=c5=>{o2.destroy(),i2.destroy(),
c5&&c5.destroy()};debug("Creating socks proxy connection: %o",f5);const{socket:i2}=await socks_1.SocksClient.createConnection(f5);if(debug("Successfully created\
 socks proxy connection"),n!==null&&(i2.setTimeout(n),i2.on("timeout",()=>p3())),t2.secureEndpoint){debug("Upgrading socket connection to TLS");const c5=tls.connect(
{...omit(setServernameFromNonIpHost(t2),"host","path","port"),socket:i2});return c5.once("error",l3=>{debug("Socket TLS error",l3.message),p3(c5)}),c5}return i2}};
SocksProxyAgent.protocols=["socks","socks4","socks4a","socks5","socks5h"],exports.SocksProxyAgent=SocksProxyAgent;function omit(e,...o2){const t2={};let s3;for(s3 in e)
o2.includes(s3)||(t2[s3]=e[s3]);return t2}}});var require_hpagent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__commonJS */ .P$)({"node_modules/hpagent/index.js"(exports,module){"use strict";var https2=require_https();var http2=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_http */ .n5)();var{URL:URL2}=(0,_chunk_B2HTVYK6_js__WEBPACK_IMPORTED_MODULE_1__/* .require_url */ .qX)();
var HttpProxyAgent2=class extends http2.Agent{constructor(t2){const{proxy:o2,proxyRequestOptions:r,...e}=t2;super(e),this.proxy=typeof o2=="string"?new URL2(o2):
o2,this.proxyRequestOptions=r||{}}createConnection(t2,o2){const r={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.proxy.port,path:`${t2.
host}:${t2.port}`,setHost:false,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${t2.host}:${t2.port}`},agent:false,
timeout:t2.timeout||0};if(this.proxy.username||this.proxy.password){const s3=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}:${decodeURIComponent(this.
proxy.password||"")}`).toString("base64");r.headers["proxy-authorization"]=`Basic ${s3}`}this.proxy.protocol==="https:"&&(r.servername=this.proxy.hostname);const e=(this.
proxy.protocol==="http:"?http2:https2).request(r);e.once("connect",(s3,n,i2)=>{e.removeAllListeners(),n.removeAllListeners(),s3.statusCode===200?o2(null,n):(n.destroy(),
o2(new Error(`Bad response: ${s3.statusCode}`),null))}),e.once("timeout",()=>{e.destroy(new Error("Proxy timeout"))}),e.once("error",s3=>{e.removeAllListeners(),
o2(s3,null)}),e.end()}};var HttpsProxyAgent2=class extends https2.Agent{constructor(t2){const{proxy:o2,proxyRequestOptions:r,...e}=t2;super(e),this.proxy=typeof o2==
"string"?new URL2(o2):o2,this.proxyRequestOptions=r||{}}createConnection(t2,o2){const r={...this.proxyRequestOptions,method:"CONNECT",host:this.proxy.hostname,port:this.
proxy.port,path:`${t2.host}:${t2.port}`,setHost:false,headers:{...this.proxyRequestOptions.headers,connection:this.keepAlive?"keep-alive":"close",host:`${t2.host}\
:${t2.port}`},agent:false,timeout:t2.timeout||0};if(this.proxy.username||this.proxy.password){const s3=Buffer.from(`${decodeURIComponent(this.proxy.username||"")}\
:${decodeURIComponent(this.proxy.password||"")}`).toString("base64");r.headers["proxy-authorization"]=`Basic ${s3}`}this.proxy.protocol==="https:"&&(r.servername=
this.proxy.hostname);const e=(this.proxy.protocol==="http:"?http2:https2).request(r);e.once("connect",(s3,n,i2)=>{if(e.removeAllListeners(),n.removeAllListeners(),
s3.statusCode===200){const h2=super.createConnection({...t2,socket:n});o2(null,h2)}else n.destroy(),o2(new Error(`Bad response: ${s3.statusCode}`),null)}),e.once(
"timeout",()=>{e.destroy(new Error("Proxy timeout"))}),e.once("error",s3=>{e.removeAllListeners(),o2(s3,null)}),e.end()}};module.exports={HttpProxyAgent:HttpProxyAgent2,
HttpsProxyAgent:HttpsProxyAgent2}}});var maxMessageCharacters=1500;function readServerText({status,body}){const message=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(body),"message")??(body.trim().startsWith("<")?"":body.trim());
return (0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(message),maxMessageCharacters)||`HTTP ${status}`}function computeApiError(asked,reply){const status=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(reply.body);const said=readServerText(
reply);const request=`${asked.verb} ${asked.what}`;switch(reply.status){case 401:return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CLUSTER_UNAUTHORIZED",`${asked.server} answered 401 to ${request}\
: the credentials of the kubeconfig are wrong or have expired. Log in again, or give a fresh kubeconfig.`);case 403:return computeForbidden(asked,status,said);case 404:
return computeNotFound(asked,status,said);case 409:return computeConflict(asked,status,said);case 429:return unavailable(asked,said);default:break}if(reply.status>=
500&&!isRefusedManifest(asked,said))return unavailable(asked,said);if(reply.status>=400){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_APPLY_REFUSED",`The cluster refused to ${request}\
: ${said}`)}return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CLUSTER_RESPONSE",`${asked.server} answered ${reply.status} to ${request}: ${said}`)}var isRefusedManifest=(asked,said)=>asked.
verb==="patch"&&/field not declared in schema|failed to create typed patch object|cannot unmarshal/.test(said);var unavailable=(asked,said)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CL\
USTER_UNREACHABLE",`${asked.server} could not ${asked.verb} ${asked.what}: ${said}. Try again when the cluster is well.`);function computeForbidden(asked,status,said){
if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(status,"details","causes").some(cause=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(cause,"reason")==="NamespaceTerminating")){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_NAMESPACE_NOT_FOUND",`The namespac\
e ${asked.namespace??""} is being deleted: ${said}`)}const isDenied=/cannot \w+ (resource|path)/.test(said);if(!isDenied&&["patch","create","update"].includes(asked.
verb)){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_APPLY_REFUSED",`The cluster refused to ${asked.verb} ${asked.what}: ${said}`)}const place=asked.namespace===void 0?"":` in the na\
mespace ${asked.namespace}`;return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CLUSTER_FORBIDDEN",`These credentials may not ${asked.verb} ${asked.what}${place}: ${said}. Grant the verb "${asked.
verb}" to their role.`)}function computeNotFound(asked,status,said){if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(status,"details","kind")==="namespaces"){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_NAMESPACE_NOT_FOU\
ND",`The namespace ${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(status,"details","name")??asked.namespace??""} does not exist. Create it, choose another with --namespace, or say --create-namespace\
.`)}if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(status,"details","kind")===void 0){return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CRD_MISSING",`${asked.server} does not serve ${asked.what}: its resource definition is\
 not installed. For SeldonDeployments, install Seldon Core 1 first.`)}return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CLUSTER_RESPONSE",`${asked.server} could not ${asked.verb} ${asked.
what}: ${said}`)}function computeConflict(asked,status,said){const causes=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(status,"details","causes").filter(cause=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(cause,"reason")==="FieldMana\
gerConflict");if(causes.length===0)return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_APPLY_REFUSED",`${asked.what} has changed meanwhile: ${said}`);const fields=causes.map(cause=>`${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(
cause,"field")??"?"} (${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(cause,"message")??"another manager"})`);return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_APPLY_CONFLICT",`Others own fields of ${asked.what}: ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(
fields.join("; ")),maxMessageCharacters)}. Take the fields out of deploy.yaml, end the other manager's ownership, or take them over with --force-conflicts.`)}function Jn(T3){return T3&&T3.__esModule&&Object.prototype.hasOwnProperty.call(T3,"default")?T3.default:T3}var Y={};var Oe={};var Z={};var un;function de(){if(un)
return Z;un=1;function T3(h2){return typeof h2>"u"||h2===null}function x4(h2){return typeof h2=="object"&&h2!==null}function _3(h2){return Array.isArray(h2)?h2:
T3(h2)?[]:[h2]}function N4(h2,a2){if(a2){const S4=Object.keys(a2);for(let o2=0,u5=S4.length;o2<u5;o2+=1){const C3=S4[o2];h2[C3]=a2[C3]}}return h2}function d3(h2,a2){
let S4="";for(let o2=0;o2<a2;o2+=1)S4+=h2;return S4}function A(h2){return h2===0&&Number.NEGATIVE_INFINITY===1/h2}return Z.isNothing=T3,Z.isObject=x4,Z.toArray=
_3,Z.repeat=d3,Z.isNegativeZero=A,Z.extend=N4,Z}var Pe;var fn;function me(){if(fn)return Pe;fn=1;function T3(_3,N4){let d3="";const A=_3.reason||"(unknown reaso\
n)";return _3.mark?(_3.mark.name&&(d3+='in "'+_3.mark.name+'" '),d3+="("+(_3.mark.line+1)+":"+(_3.mark.column+1)+")",!N4&&_3.mark.snippet&&(d3+=`

`+_3.mark.snippet),A+" "+d3):A}function x4(_3,N4){Error.call(this),this.name="YAMLException",this.reason=_3,this.mark=N4,this.message=T3(this,false),Error.captureStackTrace?
Error.captureStackTrace(this,this.constructor):this.stack=new Error().stack||""}return x4.prototype=Object.create(Error.prototype),x4.prototype.constructor=x4,x4.
prototype.toString=function(N4){return this.name+": "+T3(this,N4)},Pe=x4,Pe}var De;var pn;function Zn(){if(pn)return De;pn=1;const T3=de();function x4(d3,A,h2,a2,S4){
let o2="",u5="";const C3=Math.floor(S4/2)-1;return a2-A>C3&&(o2=" ... ",A=a2-C3+o2.length),h2-a2>C3&&(u5=" ...",h2=a2+C3-u5.length),{str:o2+d3.slice(A,h2).replace(
/\t/g,"→")+u5,pos:a2-A+o2.length}}function _3(d3,A){return T3.repeat(" ",A-d3.length)+d3}function N4(d3,A){if(A=Object.create(A||null),!d3.buffer)return null;
A.maxLength||(A.maxLength=79),typeof A.indent!="number"&&(A.indent=1),typeof A.linesBefore!="number"&&(A.linesBefore=3),typeof A.linesAfter!="number"&&(A.linesAfter=
2);const h2=/\r?\n|\r|\0/g,a2=[0],S4=[];let o2,u5=-1;for(;o2=h2.exec(d3.buffer);)S4.push(o2.index),a2.push(o2.index+o2[0].length),d3.position<=o2.index&&u5<0&&(u5=
a2.length-2);u5<0&&(u5=a2.length-1);let C3="";const O3=Math.min(d3.line+A.linesAfter,S4.length).toString().length,R4=A.maxLength-(A.indent+O3+3);for(let M3=1;M3<=
A.linesBefore&&!(u5-M3<0);M3++){const B3=x4(d3.buffer,a2[u5-M3],S4[u5-M3],d3.position-(a2[u5]-a2[u5-M3]),R4);C3=T3.repeat(" ",A.indent)+_3((d3.line-M3+1).toString(),
O3)+" | "+B3.str+`
`+C3}const W2=x4(d3.buffer,a2[u5],S4[u5],d3.position,R4);C3+=T3.repeat(" ",A.indent)+_3((d3.line+1).toString(),O3)+" | "+W2.str+`
`,C3+=T3.repeat("-",A.indent+O3+3+W2.pos)+`^
`;for(let M3=1;M3<=A.linesAfter&&!(u5+M3>=S4.length);M3++){const B3=x4(d3.buffer,a2[u5+M3],S4[u5+M3],d3.position-(a2[u5]-a2[u5+M3]),R4);C3+=T3.repeat(" ",A.indent)+
_3((d3.line+M3+1).toString(),O3)+" | "+B3.str+`
`}return C3.replace(/\n$/,"")}return De=N4,De}var je;var an;function P(){if(an)return je;an=1;const T3=me(),x4=["kind","multi","resolve","construct","instanceOf",
"predicate","represent","representName","defaultStyle","styleAliases"],_3=["scalar","sequence","mapping"];function N4(A){const h2={};return A!==null&&Object.keys(
A).forEach(function(a2){A[a2].forEach(function(S4){h2[String(S4)]=a2})}),h2}function d3(A,h2){if(h2=h2||{},Object.keys(h2).forEach(function(a2){if(x4.indexOf(a2)===
-1)throw new T3('Unknown option "'+a2+'" is met in definition of "'+A+'" YAML type.')}),this.options=h2,this.tag=A,this.kind=h2.kind||null,this.resolve=h2.resolve||
function(){return true},this.construct=h2.construct||function(a2){return a2},this.instanceOf=h2.instanceOf||null,this.predicate=h2.predicate||null,this.represent=
h2.represent||null,this.representName=h2.representName||null,this.defaultStyle=h2.defaultStyle||null,this.multi=h2.multi||false,this.styleAliases=N4(h2.styleAliases||
null),_3.indexOf(this.kind)===-1)throw new T3('Unknown kind "'+this.kind+'" is specified for "'+A+'" YAML type.')}return je=d3,je}var He;var sn;function hn(){if(sn)
return He;sn=1;const T3=me(),x4=P();function _3(A,h2){const a2=[];return A[h2].forEach(function(S4){let o2=a2.length;a2.forEach(function(u5,C3){u5.tag===S4.tag&&
u5.kind===S4.kind&&u5.multi===S4.multi&&(o2=C3)}),a2[o2]=S4}),a2}function N4(){const A={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],
mapping:[],fallback:[]}};function h2(a2){a2.multi?(A.multi[a2.kind].push(a2),A.multi.fallback.push(a2)):A[a2.kind][a2.tag]=A.fallback[a2.tag]=a2}for(let a2=0,S4=arguments.
length;a2<S4;a2+=1)arguments[a2].forEach(h2);return A}function d3(A){return this.extend(A)}return d3.prototype.extend=function(h2){let a2=[],S4=[];if(h2 instanceof
x4)S4.push(h2);else if(Array.isArray(h2))S4=S4.concat(h2);else if(h2&&(Array.isArray(h2.implicit)||Array.isArray(h2.explicit)))h2.implicit&&(a2=a2.concat(h2.implicit)),
h2.explicit&&(S4=S4.concat(h2.explicit));else throw new T3("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explic\
it: [...] })");a2.forEach(function(u5){if(!(u5 instanceof x4))throw new T3("Specified list of YAML types (or a single Type object) contains a non-Type object.");
if(u5.loadKind&&u5.loadKind!=="scalar")throw new T3("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not suppor\
ted.");if(u5.multi)throw new T3("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")}),S4.forEach(function(u5){
if(!(u5 instanceof x4))throw new T3("Specified list of YAML types (or a single Type object) contains a non-Type object.")});const o2=Object.create(d3.prototype);
return o2.implicit=(this.implicit||[]).concat(a2),o2.explicit=(this.explicit||[]).concat(S4),o2.compiledImplicit=_3(o2,"implicit"),o2.compiledExplicit=_3(o2,"ex\
plicit"),o2.compiledTypeMap=N4(o2.compiledImplicit,o2.compiledExplicit),o2},He=d3,He}var Be;var dn;function mn(){if(dn)return Be;dn=1;const T3=P();return Be=new T3(
"tag:yaml.org,2002:str",{kind:"scalar",construct:function(x4){return x4!==null?x4:""}}),Be}var Ue;var gn;function An(){if(gn)return Ue;gn=1;const T3=P();return Ue=
new T3("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(x4){return x4!==null?x4:[]}}),Ue}var Ke;var yn;function Cn(){if(yn)return Ke;yn=1;const T3=P();
return Ke=new T3("tag:yaml.org,2002:map",{kind:"mapping",construct:function(x4){return x4!==null?x4:{}}}),Ke}var Ge;var Sn;function Tn(){if(Sn)return Ge;Sn=1;const T3=hn();
return Ge=new T3({explicit:[mn(),An(),Cn()]}),Ge}var We;var wn;function bn(){if(wn)return We;wn=1;const T3=P();function x4(d3){if(d3===null)return true;const A=d3.
length;return A===1&&d3==="~"||A===4&&(d3==="null"||d3==="Null"||d3==="NULL")}function _3(){return null}function N4(d3){return d3===null}return We=new T3("tag:y\
aml.org,2002:null",{kind:"scalar",resolve:x4,construct:_3,predicate:N4,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){
return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"}),We}var Qe;var xn;function _n(){if(xn)return Qe;xn=1;const T3=P();
function x4(d3){if(d3===null)return false;const A=d3.length;return A===4&&(d3==="true"||d3==="True"||d3==="TRUE")||A===5&&(d3==="false"||d3==="False"||d3==="FAL\
SE")}function _3(d3){return d3==="true"||d3==="True"||d3==="TRUE"}function N4(d3){return Object.prototype.toString.call(d3)==="[object Boolean]"}return Qe=new T3(
"tag:yaml.org,2002:bool",{kind:"scalar",resolve:x4,construct:_3,predicate:N4,represent:{lowercase:function(d3){return d3?"true":"false"},uppercase:function(d3){
return d3?"TRUE":"FALSE"},camelcase:function(d3){return d3?"True":"False"}},defaultStyle:"lowercase"}),Qe}var Ve;var En;function In(){if(En)return Ve;En=1;const T3=de(),
x4=P();function _3(o2){return o2>=48&&o2<=57||o2>=65&&o2<=70||o2>=97&&o2<=102}function N4(o2){return o2>=48&&o2<=55}function d3(o2){return o2>=48&&o2<=57}function A(o2){
if(o2===null)return false;const u5=o2.length;let C3=0,O3=false;if(!u5)return false;let R4=o2[C3];if((R4==="-"||R4==="+")&&(R4=o2[++C3]),R4==="0"){if(C3+1===u5)return true;
if(R4=o2[++C3],R4==="b"){for(C3++;C3<u5;C3++){if(R4=o2[C3],R4!=="0"&&R4!=="1")return false;O3=true}return O3&&isFinite(h2(o2))}if(R4==="x"){for(C3++;C3<u5;C3++){
if(!_3(o2.charCodeAt(C3)))return false;O3=true}return O3&&isFinite(h2(o2))}if(R4==="o"){for(C3++;C3<u5;C3++){if(!N4(o2.charCodeAt(C3)))return false;O3=true}return O3&&
isFinite(h2(o2))}}for(;C3<u5;C3++){if(!d3(o2.charCodeAt(C3)))return false;O3=true}return O3?isFinite(h2(o2)):false}function h2(o2){let u5=o2,C3=1,O3=u5[0];if((O3===
"-"||O3==="+")&&(O3==="-"&&(C3=-1),u5=u5.slice(1),O3=u5[0]),u5==="0")return 0;if(O3==="0"){if(u5[1]==="b")return C3*parseInt(u5.slice(2),2);if(u5[1]==="x")return C3*
parseInt(u5.slice(2),16);if(u5[1]==="o")return C3*parseInt(u5.slice(2),8)}return C3*parseInt(u5,10)}function a2(o2){return h2(o2)}function S4(o2){return Object.
prototype.toString.call(o2)==="[object Number]"&&o2%1===0&&!T3.isNegativeZero(o2)}return Ve=new x4("tag:yaml.org,2002:int",{kind:"scalar",resolve:A,construct:a2,
predicate:S4,represent:{binary:function(o2){return o2>=0?"0b"+o2.toString(2):"-0b"+o2.toString(2).slice(1)},octal:function(o2){return o2>=0?"0o"+o2.toString(8):
"-0o"+o2.toString(8).slice(1)},decimal:function(o2){return o2.toString(10)},hexadecimal:function(o2){return o2>=0?"0x"+o2.toString(16).toUpperCase():"-0x"+o2.toString(
16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}}),Ve}var Xe;var On;
function kn(){if(On)return Xe;On=1;const T3=de(),x4=P(),_3=new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.\
(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),N4=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function d3(o2){return o2===null||!_3.test(o2)?false:isFinite(
parseFloat(o2,10))?true:N4.test(o2)}function A(o2){let u5=o2.toLowerCase();const C3=u5[0]==="-"?-1:1;return"+-".indexOf(u5[0])>=0&&(u5=u5.slice(1)),u5===".inf"?
C3===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY:u5===".nan"?NaN:C3*parseFloat(u5,10)}const h2=/^[-+]?[0-9]+e/;function a2(o2,u5){if(isNaN(o2))switch(u5){case"\
lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===o2)switch(u5){case"lowercase":return".inf";case"\
uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===o2)switch(u5){case"lowercase":return"-.inf";case"uppercase":return"-.INF";case"\
camelcase":return"-.Inf"}else if(T3.isNegativeZero(o2))return"-0.0";const C3=o2.toString(10);return h2.test(C3)?C3.replace("e",".e"):C3}function S4(o2){return Object.
prototype.toString.call(o2)==="[object Number]"&&(o2%1!==0||T3.isNegativeZero(o2))}return Xe=new x4("tag:yaml.org,2002:float",{kind:"scalar",resolve:d3,construct:A,
predicate:S4,represent:a2,defaultStyle:"lowercase"}),Xe}var $e;var Ln;function Nn(){return Ln||(Ln=1,$e=Tn().extend({implicit:[bn(),_n(),In(),kn()]})),$e}var Je;
var Rn;function Mn(){return Rn||(Rn=1,Je=Nn()),Je}var Ze;var vn;function Fn(){if(vn)return Ze;vn=1;const T3=P(),x4=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-\
9])-([0-9][0-9])$"),_3=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \
\\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function N4(h2){return h2===null?false:x4.exec(h2)!==null||_3.exec(h2)!==null}function d3(h2){let a2=0,S4=null,
o2=x4.exec(h2);if(o2===null&&(o2=_3.exec(h2)),o2===null)throw new Error("Date resolve error");const u5=+o2[1],C3=+o2[2]-1,O3=+o2[3];if(!o2[4])return new Date(Date.
UTC(u5,C3,O3));const R4=+o2[4],W2=+o2[5],M3=+o2[6];if(o2[7]){for(a2=o2[7].slice(0,3);a2.length<3;)a2+="0";a2=+a2}if(o2[9]){const z3=+o2[10],D4=+(o2[11]||0);S4=(z3*
60+D4)*6e4,o2[9]==="-"&&(S4=-S4)}const B3=new Date(Date.UTC(u5,C3,O3,R4,W2,M3,a2));return S4&&B3.setTime(B3.getTime()-S4),B3}function A(h2){return h2.toISOString()}
return Ze=new T3("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:N4,construct:d3,instanceOf:Date,represent:A}),Ze}var ze;var qn;function Yn(){if(qn)return ze;
qn=1;const T3=P();function x4(_3){return _3==="<<"||_3===null}return ze=new T3("tag:yaml.org,2002:merge",{kind:"scalar",resolve:x4}),ze}var en;var Pn;function Dn(){
if(Pn)return en;Pn=1;const T3=P(),x4=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function _3(h2){if(h2===null)return false;let a2=0;const S4=h2.length,o2=x4;for(let u5=0;u5<S4;u5++){const C3=o2.indexOf(h2.charAt(u5));if(!(C3>64)){if(C3<0)
return false;a2+=6}}return a2%8===0}function N4(h2){const a2=h2.replace(/[\r\n=]/g,""),S4=a2.length,o2=x4;let u5=0;const C3=[];for(let R4=0;R4<S4;R4++)R4%4===0&&
R4&&(C3.push(u5>>16&255),C3.push(u5>>8&255),C3.push(u5&255)),u5=u5<<6|o2.indexOf(a2.charAt(R4));const O3=S4%4*6;return O3===0?(C3.push(u5>>16&255),C3.push(u5>>8&
255),C3.push(u5&255)):O3===18?(C3.push(u5>>10&255),C3.push(u5>>2&255)):O3===12&&C3.push(u5>>4&255),new Uint8Array(C3)}function d3(h2){let a2="",S4=0;const o2=h2.
length,u5=x4;for(let O3=0;O3<o2;O3++)O3%3===0&&O3&&(a2+=u5[S4>>18&63],a2+=u5[S4>>12&63],a2+=u5[S4>>6&63],a2+=u5[S4&63]),S4=(S4<<8)+h2[O3];const C3=o2%3;return C3===
0?(a2+=u5[S4>>18&63],a2+=u5[S4>>12&63],a2+=u5[S4>>6&63],a2+=u5[S4&63]):C3===2?(a2+=u5[S4>>10&63],a2+=u5[S4>>4&63],a2+=u5[S4<<2&63],a2+=u5[64]):C3===1&&(a2+=u5[S4>>
2&63],a2+=u5[S4<<4&63],a2+=u5[64],a2+=u5[64]),a2}function A(h2){return Object.prototype.toString.call(h2)==="[object Uint8Array]"}return en=new T3("tag:yaml.org\
,2002:binary",{kind:"scalar",resolve:_3,construct:N4,predicate:A,represent:d3}),en}var nn;var jn;function Hn(){if(jn)return nn;jn=1;const T3=P(),x4=Object.prototype.
hasOwnProperty,_3=Object.prototype.toString;function N4(A){if(A===null)return true;const h2={},a2=A;for(let S4=0,o2=a2.length;S4<o2;S4+=1){const u5=a2[S4];let C3=false;
if(_3.call(u5)!=="[object Object]")return false;let O3;for(O3 in u5)if(x4.call(u5,O3))if(!C3)C3=true;else return false;if(!C3||x4.call(h2,O3))return false;Object.
defineProperty(h2,O3,{value:true})}return true}function d3(A){return A!==null?A:[]}return nn=new T3("tag:yaml.org,2002:omap",{kind:"sequence",resolve:N4,construct:d3}),
nn}var rn;var Bn;function Un(){if(Bn)return rn;Bn=1;const T3=P(),x4=Object.prototype.toString;function _3(d3){if(d3===null)return true;const A=d3,h2=new Array(A.
length);for(let a2=0,S4=A.length;a2<S4;a2+=1){const o2=A[a2];if(x4.call(o2)!=="[object Object]")return false;const u5=Object.keys(o2);if(u5.length!==1)return false;
h2[a2]=[u5[0],o2[u5[0]]]}return true}function N4(d3){if(d3===null)return[];const A=d3,h2=new Array(A.length);for(let a2=0,S4=A.length;a2<S4;a2+=1){const o2=A[a2],
u5=Object.keys(o2);h2[a2]=[u5[0],o2[u5[0]]]}return h2}return rn=new T3("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:_3,construct:N4}),rn}var ln;var Kn;function Gn(){
if(Kn)return ln;Kn=1;const T3=P(),x4=Object.prototype.hasOwnProperty;function _3(d3){if(d3===null)return true;const A=d3;for(const h2 in A)if(x4.call(A,h2)&&A[h2]!==
null)return false;return true}function N4(d3){return d3!==null?d3:{}}return ln=new T3("tag:yaml.org,2002:set",{kind:"mapping",resolve:_3,construct:N4}),ln}var on;
var Wn;function tn(){return Wn||(Wn=1,on=Mn().extend({implicit:[Fn(),Yn()],explicit:[Dn(),Hn(),Un(),Gn()]})),on}var Qn;function zn(){if(Qn)return Oe;Qn=1;const T3=de(),
x4=me(),_3=Zn(),N4=tn(),d3=Object.prototype.hasOwnProperty,A=1,h2=2,a2=3,S4=4,o2=1,u5=2,C3=3,O3=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
R4=/[\x85\u2028\u2029]/,W2=/[,\[\]{}]/,M3=/^(?:!|!!|![0-9A-Za-z-]+!)$/,B3=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;function z3(e){
return Object.prototype.toString.call(e)}function D4(e){return e===10||e===13}function j2(e){return e===9||e===32}function q(e){return e===9||e===32||e===10||e===
13}function Q(e){return e===44||e===91||e===93||e===123||e===125}function ke2(e){if(e>=48&&e<=57)return e-48;const i2=e|32;return i2>=97&&i2<=102?i2-97+10:-1}function Le2(e){
return e===120?2:e===117?4:e===85?8:0}function ge2(e){return e>=48&&e<=57?e-48:-1}function le2(e){switch(e){case 48:return"\0";case 97:return"\x07";case 98:return"\
\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:
return"";case 95:return" ";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function Ne(e){return e<=65535?String.fromCharCode(e):String.fromCharCode(
(e-65536>>10)+55296,(e-65536&1023)+56320)}function oe(e,i2,f5){i2==="__proto__"?Object.defineProperty(e,i2,{configurable:true,enumerable:true,writable:true,value:f5}):
e[i2]=f5}const Ae2=new Array(256),te3=new Array(256);for(let e=0;e<256;e++)Ae2[e]=le2(e)?1:0,te3[e]=le2(e);function F2(e,i2){this.input=e,this.filename=i2.filename||
null,this.schema=i2.schema||N4,this.onWarning=i2.onWarning||null,this.legacy=i2.legacy||false,this.json=i2.json||false,this.listener=i2.listener||null,this.maxDepth=
typeof i2.maxDepth=="number"?i2.maxDepth:100,this.maxTotalMergeKeys=typeof i2.maxTotalMergeKeys=="number"?i2.maxTotalMergeKeys:1e4,this.implicitTypes=this.schema.
compiledImplicit,this.typeMap=this.schema.compiledTypeMap,this.length=e.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=0,this.depth=0,this.
totalMergeKeys=0,this.firstTabInLine=-1,this.documents=[],this.anchorMapTransactions=[]}function ye(e,i2){const f5={name:e.filename,buffer:e.input.slice(0,-1),position:e.
position,line:e.line,column:e.position-e.lineStart};return f5.snippet=_3(f5),new x4(i2,f5)}function b4(e,i2){throw ye(e,i2)}function ne3(e,i2){e.onWarning&&e.onWarning.
call(null,ye(e,i2))}function K2(e,i2,f5){const p3=e.anchorMapTransactions;if(p3.length!==0){const t2=p3[p3.length-1];d3.call(t2,i2)||(t2[i2]={existed:d3.call(e.
anchorMap,i2),value:e.anchorMap[i2]})}e.anchorMap[i2]=f5}function Re2(e){e.anchorMapTransactions.push(Object.create(null))}function ee(e){const i2=e.anchorMapTransactions.
pop(),f5=e.anchorMapTransactions;if(f5.length===0)return;const p3=f5[f5.length-1],t2=Object.keys(i2);for(let n=0,r=t2.length;n<r;n+=1){const l3=t2[n];d3.call(p3,
l3)||(p3[l3]=i2[l3])}}function Me(e){const i2=e.anchorMapTransactions.pop(),f5=Object.keys(i2);for(let p3=f5.length-1;p3>=0;p3-=1){const t2=i2[f5[p3]];t2.existed?
e.anchorMap[f5[p3]]=t2.value:delete e.anchorMap[f5[p3]]}}function ce(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.
firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function ie(e,i2){e.position=i2.position,e.line=i2.line,e.lineStart=i2.lineStart,e.lineIndent=
i2.lineIndent,e.firstTabInLine=i2.firstTabInLine,e.tag=i2.tag,e.anchor=i2.anchor,e.kind=i2.kind,e.result=i2.result}const Ce2={YAML:function(i2,f5,p3){i2.version!==
null&&b4(i2,"duplication of %YAML directive"),p3.length!==1&&b4(i2,"YAML directive accepts exactly one argument");const t2=/^([0-9]+)\.([0-9]+)$/.exec(p3[0]);t2===
null&&b4(i2,"ill-formed argument of the YAML directive");const n=parseInt(t2[1],10),r=parseInt(t2[2],10);n!==1&&b4(i2,"unacceptable YAML version of the document"),
i2.version=p3[0],i2.checkLineBreaks=r<2,r!==1&&r!==2&&ne3(i2,"unsupported YAML version of the document")},TAG:function(i2,f5,p3){let t2;p3.length!==2&&b4(i2,"TA\
G directive accepts exactly two arguments");const n=p3[0];t2=p3[1],M3.test(n)||b4(i2,"ill-formed tag handle (first argument) of the TAG directive"),d3.call(i2.tagMap,
n)&&b4(i2,'there is a previously declared suffix for "'+n+'" tag handle'),B3.test(t2)||b4(i2,"ill-formed tag prefix (second argument) of the TAG directive");try{
t2=decodeURIComponent(t2)}catch{b4(i2,"tag prefix is malformed: "+t2)}i2.tagMap[n]=t2}};function H2(e,i2,f5,p3){if(i2<f5){const t2=e.input.slice(i2,f5);if(p3)for(let n=0,
r=t2.length;n<r;n+=1){const l3=t2.charCodeAt(n);l3===9||l3>=32&&l3<=1114111||b4(e,"expected valid JSON character")}else O3.test(t2)&&b4(e,"the stream contains n\
on-printable characters");e.result+=t2}}function V2(e){e.totalMergeKeys++,e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys&&b4(e,"merge keys excee\
ded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function ue2(e,i2,f5,p3){T3.isObject(f5)||b4(e,"cannot merge mappings; the provided source object is unaccepta\
ble"),V2(e);const t2=Object.keys(f5);for(let n=0,r=t2.length;n<r;n+=1){const l3=t2[n];V2(e),d3.call(i2,l3)||(oe(i2,l3,f5[l3]),p3[l3]=true)}}function G2(e,i2,f5,p3,t2,n,r,l3,s3){
if(Array.isArray(t2)){t2=Array.prototype.slice.call(t2);for(let m4=0,g4=t2.length;m4<g4;m4+=1)Array.isArray(t2[m4])&&b4(e,"nested arrays are not supported insid\
e keys"),typeof t2=="object"&&z3(t2[m4])==="[object Object]"&&(t2[m4]="[object Object]")}if(typeof t2=="object"&&z3(t2)==="[object Object]"&&(t2="[object Object\
]"),t2=String(t2),i2===null&&(i2={}),p3==="tag:yaml.org,2002:merge")if(Array.isArray(n)){n.length>100&&b4(e,"abnormal merge sequence size");for(let m4=0,g4=n.length;m4<
g4;m4+=1)ue2(e,i2,n[m4],f5)}else ue2(e,i2,n,f5);else!e.json&&!d3.call(f5,t2)&&d3.call(i2,t2)&&(e.line=r||e.line,e.lineStart=l3||e.lineStart,e.position=s3||e.position,
b4(e,"duplicated mapping key")),oe(i2,t2,n),delete f5[t2];return i2}function fe(e){const i2=e.input.charCodeAt(e.position);i2===10?e.position++:i2===13?(e.position++,
e.input.charCodeAt(e.position)===10&&e.position++):b4(e,"a line break is expected"),e.line+=1,e.lineStart=e.position,e.firstTabInLine=-1}function v5(e,i2,f5){let p3=0,
t2=e.input.charCodeAt(e.position);for(;t2!==0;){for(;j2(t2);)t2===9&&e.firstTabInLine===-1&&(e.firstTabInLine=e.position),t2=e.input.charCodeAt(++e.position);if(i2&&
t2===35)do t2=e.input.charCodeAt(++e.position);while(t2!==10&&t2!==13&&t2!==0);if(D4(t2))for(fe(e),t2=e.input.charCodeAt(e.position),p3++,e.lineIndent=0;t2===32;)
e.lineIndent++,t2=e.input.charCodeAt(++e.position);else break}return f5!==-1&&p3!==0&&e.lineIndent<f5&&ne3(e,"deficient indentation"),p3}function U4(e){let i2=e.
position,f5=e.input.charCodeAt(i2);return!!((f5===45||f5===46)&&f5===e.input.charCodeAt(i2+1)&&f5===e.input.charCodeAt(i2+2)&&(i2+=3,f5=e.input.charCodeAt(i2),f5===
0||q(f5)))}function re3(e,i2){i2===1?e.result+=" ":i2>1&&(e.result+=T3.repeat(`
`,i2-1))}function Se2(e,i2,f5){let p3,t2,n,r,l3,s3;const m4=e.kind,g4=e.result;let c5=e.input.charCodeAt(e.position);if(q(c5)||Q(c5)||c5===35||c5===38||c5===42||
c5===33||c5===124||c5===62||c5===39||c5===34||c5===37||c5===64||c5===96)return false;if(c5===63||c5===45){const y3=e.input.charCodeAt(e.position+1);if(q(y3)||f5&&
Q(y3))return false}for(e.kind="scalar",e.result="",p3=t2=e.position,n=false;c5!==0;){if(c5===58){const y3=e.input.charCodeAt(e.position+1);if(q(y3)||f5&&Q(y3))break}else if(c5===
35){const y3=e.input.charCodeAt(e.position-1);if(q(y3))break}else{if(e.position===e.lineStart&&U4(e)||f5&&Q(c5))break;if(D4(c5))if(r=e.line,l3=e.lineStart,s3=e.
lineIndent,v5(e,false,-1),e.lineIndent>=i2){n=true,c5=e.input.charCodeAt(e.position);continue}else{e.position=t2,e.line=r,e.lineStart=l3,e.lineIndent=s3;break}}
n&&(H2(e,p3,t2,false),re3(e,e.line-r),p3=t2=e.position,n=false),j2(c5)||(t2=e.position+1),c5=e.input.charCodeAt(++e.position)}return H2(e,p3,t2,false),e.result?
true:(e.kind=m4,e.result=g4,false)}function pe(e,i2){let f5,p3,t2=e.input.charCodeAt(e.position);if(t2!==39)return false;for(e.kind="scalar",e.result="",e.position++,
f5=p3=e.position;(t2=e.input.charCodeAt(e.position))!==0;)if(t2===39)if(H2(e,f5,e.position,true),t2=e.input.charCodeAt(++e.position),t2===39)f5=e.position,e.position++,
p3=e.position;else return true;else D4(t2)?(H2(e,f5,p3,true),re3(e,v5(e,false,i2)),f5=p3=e.position):e.position===e.lineStart&&U4(e)?b4(e,"unexpected end of the\
 document within a single quoted scalar"):(e.position++,j2(t2)||(p3=e.position));b4(e,"unexpected end of the stream within a single quoted scalar")}function Te(e,i2){
let f5,p3,t2,n=e.input.charCodeAt(e.position);if(n!==34)return false;for(e.kind="scalar",e.result="",e.position++,f5=p3=e.position;(n=e.input.charCodeAt(e.position))!==
0;){if(n===34)return H2(e,f5,e.position,true),e.position++,true;if(n===92){if(H2(e,f5,e.position,true),n=e.input.charCodeAt(++e.position),D4(n))v5(e,false,i2);else if(n<
256&&Ae2[n])e.result+=te3[n],e.position++;else if((t2=Le2(n))>0){let r=t2,l3=0;for(;r>0;r--)n=e.input.charCodeAt(++e.position),(t2=ke2(n))>=0?l3=(l3<<4)+t2:b4(e,
"expected hexadecimal character");e.result+=Ne(l3),e.position++}else b4(e,"unknown escape sequence");f5=p3=e.position}else D4(n)?(H2(e,f5,p3,true),re3(e,v5(e,false,
i2)),f5=p3=e.position):e.position===e.lineStart&&U4(e)?b4(e,"unexpected end of the document within a double quoted scalar"):(e.position++,j2(n)||(p3=e.position))}
b4(e,"unexpected end of the stream within a double quoted scalar")}function we(e,i2){let f5=true,p3,t2,n;const r=e.tag;let l3;const s3=e.anchor;let m4,g4,c5,y3;
const w2=Object.create(null);let E4,I4,k4,L2=e.input.charCodeAt(e.position);if(L2===91)m4=93,y3=false,l3=[];else if(L2===123)m4=125,y3=true,l3={};else return false;
for(e.anchor!==null&&K2(e,e.anchor,l3),L2=e.input.charCodeAt(++e.position);L2!==0;){if(v5(e,true,i2),L2=e.input.charCodeAt(e.position),L2===m4)return e.position++,
e.tag=r,e.anchor=s3,e.kind=y3?"mapping":"sequence",e.result=l3,true;if(f5?L2===44&&b4(e,"expected the node content, but found ','"):b4(e,"missed comma between f\
low collection entries"),I4=E4=k4=null,g4=c5=false,L2===63){const J2=e.input.charCodeAt(e.position+1);q(J2)&&(g4=c5=true,e.position++,v5(e,true,i2))}p3=e.line,t2=
e.lineStart,n=e.position,$3(e,i2,A,false,true),I4=e.tag,E4=e.result,v5(e,true,i2),L2=e.input.charCodeAt(e.position),(c5||e.line===p3)&&L2===58&&(g4=true,L2=e.input.
charCodeAt(++e.position),v5(e,true,i2),$3(e,i2,A,false,true),k4=e.result),y3?G2(e,l3,w2,I4,E4,k4,p3,t2,n):g4?l3.push(G2(e,null,w2,I4,E4,k4,p3,t2,n)):l3.push(E4),
v5(e,true,i2),L2=e.input.charCodeAt(e.position),L2===44?(f5=true,L2=e.input.charCodeAt(++e.position)):f5=false}b4(e,"unexpected end of the stream within a flow \
collection")}function X2(e,i2){let f5,p3=o2,t2=false,n=false,r=i2,l3=0,s3=false,m4,g4=e.input.charCodeAt(e.position);if(g4===124)f5=false;else if(g4===62)f5=true;else
return false;for(e.kind="scalar",e.result="";g4!==0;)if(g4=e.input.charCodeAt(++e.position),g4===43||g4===45)o2===p3?p3=g4===43?C3:u5:b4(e,"repeat of a chomping\
 mode identifier");else if((m4=ge2(g4))>=0)m4===0?b4(e,"bad explicit indentation width of a block scalar; it cannot be less than one"):n?b4(e,"repeat of an inde\
ntation width identifier"):(r=i2+m4-1,n=true);else break;if(j2(g4)){do g4=e.input.charCodeAt(++e.position);while(j2(g4));if(g4===35)do g4=e.input.charCodeAt(++e.
position);while(!D4(g4)&&g4!==0)}for(;g4!==0;){for(fe(e),e.lineIndent=0,g4=e.input.charCodeAt(e.position);(!n||e.lineIndent<r)&&g4===32;)e.lineIndent++,g4=e.input.
charCodeAt(++e.position);if(!n&&e.lineIndent>r&&(r=e.lineIndent),D4(g4)){l3++;continue}if(!n&&r===0&&b4(e,"missing indentation for block scalar"),e.lineIndent<r){
p3===C3?e.result+=T3.repeat(`
`,t2?1+l3:l3):p3===o2&&t2&&(e.result+=`
`);break}f5?j2(g4)?(s3=true,e.result+=T3.repeat(`
`,t2?1+l3:l3)):s3?(s3=false,e.result+=T3.repeat(`
`,l3+1)):l3===0?t2&&(e.result+=" "):e.result+=T3.repeat(`
`,l3):e.result+=T3.repeat(`
`,t2?1+l3:l3),t2=true,n=true,l3=0;const c5=e.position;for(;!D4(g4)&&g4!==0;)g4=e.input.charCodeAt(++e.position);H2(e,c5,e.position,false)}return true}function be(e,i2){
const f5=e.tag,p3=e.anchor,t2=[];let n=false;if(e.firstTabInLine!==-1)return false;e.anchor!==null&&K2(e,e.anchor,t2);let r=e.input.charCodeAt(e.position);for(;r!==
0&&(e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,b4(e,"tab characters must not be used in indentation")),r===45);){const l3=e.input.charCodeAt(e.position+
1);if(!q(l3))break;if(n=true,e.position++,v5(e,true,-1)&&e.lineIndent<=i2){t2.push(null),r=e.input.charCodeAt(e.position);continue}const s3=e.line;if($3(e,i2,a2,
false,true),t2.push(e.result),v5(e,true,-1),r=e.input.charCodeAt(e.position),(e.line===s3||e.lineIndent>i2)&&r!==0)b4(e,"bad indentation of a sequence entry");else if(e.
lineIndent<i2)break}return n?(e.tag=f5,e.anchor=p3,e.kind="sequence",e.result=t2,true):false}function xe(e,i2,f5){let p3,t2,n,r;const l3=e.tag,s3=e.anchor,m4={},
g4=Object.create(null);let c5=null,y3=null,w2=null,E4=false,I4=false;if(e.firstTabInLine!==-1)return false;e.anchor!==null&&K2(e,e.anchor,m4);let k4=e.input.charCodeAt(
e.position);for(;k4!==0;){!E4&&e.firstTabInLine!==-1&&(e.position=e.firstTabInLine,b4(e,"tab characters must not be used in indentation"));const L2=e.input.charCodeAt(
e.position+1),J2=e.line;if((k4===63||k4===58)&&q(L2))k4===63?(E4&&(G2(e,m4,g4,c5,y3,null,t2,n,r),c5=y3=w2=null),I4=true,E4=true,p3=true):E4?(E4=false,p3=true):b4(
e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"),e.position+=1,k4=L2;else{if(t2=e.line,n=e.lineStart,r=e.position,
!$3(e,f5,h2,false,true))break;if(e.line===J2){for(k4=e.input.charCodeAt(e.position);j2(k4);)k4=e.input.charCodeAt(++e.position);if(k4===58)k4=e.input.charCodeAt(
++e.position),q(k4)||b4(e,"a whitespace character is expected after the key-value separator within a block mapping"),E4&&(G2(e,m4,g4,c5,y3,null,t2,n,r),c5=y3=w2=
null),I4=true,E4=false,p3=false,c5=e.tag,y3=e.result;else if(I4)b4(e,"can not read an implicit mapping pair; a colon is missed");else return e.tag=l3,e.anchor=s3,
true}else if(I4)b4(e,"can not read a block mapping entry; a multiline key may not be an implicit key");else return e.tag=l3,e.anchor=s3,true}if((e.line===J2||e.
lineIndent>i2)&&(E4&&(t2=e.line,n=e.lineStart,r=e.position),$3(e,i2,S4,true,p3)&&(E4?y3=e.result:w2=e.result),E4||(G2(e,m4,g4,c5,y3,w2,t2,n,r),c5=y3=w2=null),v5(
e,true,-1),k4=e.input.charCodeAt(e.position)),(e.line===J2||e.lineIndent>i2)&&k4!==0)b4(e,"bad indentation of a mapping entry");else if(e.lineIndent<i2)break}return E4&&
G2(e,m4,g4,c5,y3,null,t2,n,r),I4&&(e.tag=l3,e.anchor=s3,e.kind="mapping",e.result=m4),I4}function _e(e){let i2=false,f5=false,p3,t2,n=e.input.charCodeAt(e.position);
if(n!==33)return false;e.tag!==null&&b4(e,"duplication of a tag property"),n=e.input.charCodeAt(++e.position),n===60?(i2=true,n=e.input.charCodeAt(++e.position)):
n===33?(f5=true,p3="!!",n=e.input.charCodeAt(++e.position)):p3="!";let r=e.position;if(i2){do n=e.input.charCodeAt(++e.position);while(n!==0&&n!==62);e.position<
e.length?(t2=e.input.slice(r,e.position),n=e.input.charCodeAt(++e.position)):b4(e,"unexpected end of the stream within a verbatim tag")}else{for(;n!==0&&!q(n);)
n===33&&(f5?b4(e,"tag suffix cannot contain exclamation marks"):(p3=e.input.slice(r-1,e.position+1),M3.test(p3)||b4(e,"named tag handle cannot contain such char\
acters"),f5=true,r=e.position+1)),n=e.input.charCodeAt(++e.position);t2=e.input.slice(r,e.position),W2.test(t2)&&b4(e,"tag suffix cannot contain flow indicator \
characters")}t2&&!B3.test(t2)&&b4(e,"tag name cannot contain such characters: "+t2);try{t2=decodeURIComponent(t2)}catch{b4(e,"tag name is malformed: "+t2)}return i2?
e.tag=t2:d3.call(e.tagMap,p3)?e.tag=e.tagMap[p3]+t2:p3==="!"?e.tag="!"+t2:p3==="!!"?e.tag="tag:yaml.org,2002:"+t2:b4(e,'undeclared tag handle "'+p3+'"'),true}function Ee(e){
let i2=e.input.charCodeAt(e.position);if(i2!==38)return false;e.anchor!==null&&b4(e,"duplication of an anchor property"),i2=e.input.charCodeAt(++e.position);const f5=e.
position;for(;i2!==0&&!q(i2)&&!Q(i2);)i2=e.input.charCodeAt(++e.position);return e.position===f5&&b4(e,"name of an anchor node must contain at least one charact\
er"),e.anchor=e.input.slice(f5,e.position),true}function ve(e){let i2=e.input.charCodeAt(e.position);if(i2!==42)return false;i2=e.input.charCodeAt(++e.position);
const f5=e.position;for(;i2!==0&&!q(i2)&&!Q(i2);)i2=e.input.charCodeAt(++e.position);e.position===f5&&b4(e,"name of an alias node must contain at least one char\
acter");const p3=e.input.slice(f5,e.position);return d3.call(e.anchorMap,p3)||b4(e,'unidentified alias "'+p3+'"'),e.result=e.anchorMap[p3],v5(e,true,-1),true}function Ie2(e,i2,f5,p3){
const t2=ce(e);return Re2(e),ie(e,i2),e.tag=null,e.anchor=null,e.kind=null,e.result=null,xe(e,f5,p3)&&e.kind==="mapping"?(ee(e),true):(Me(e),ie(e,t2),false)}function $3(e,i2,f5,p3,t2){
let n,r,l3=1,s3=false,m4=false,g4=null,c5,y3,w2;e.depth>=e.maxDepth&&b4(e,"nesting exceeded maxDepth ("+e.maxDepth+")"),e.depth+=1,e.listener!==null&&e.listener(
"open",e),e.tag=null,e.anchor=null,e.kind=null,e.result=null;const E4=n=r=S4===f5||a2===f5;if(p3&&v5(e,true,-1)&&(s3=true,e.lineIndent>i2?l3=1:e.lineIndent===i2?
l3=0:e.lineIndent<i2&&(l3=-1)),l3===1)for(;;){const I4=e.input.charCodeAt(e.position),k4=ce(e);if(s3&&(I4===33&&e.tag!==null||I4===38&&e.anchor!==null)||!_e(e)&&
!Ee(e))break;g4===null&&(g4=k4),v5(e,true,-1)?(s3=true,r=E4,e.lineIndent>i2?l3=1:e.lineIndent===i2?l3=0:e.lineIndent<i2&&(l3=-1)):r=false}if(r&&(r=s3||t2),l3===
1||S4===f5)if(A===f5||h2===f5?y3=i2:y3=i2+1,w2=e.position-e.lineStart,l3===1)if(r&&(be(e,w2)||xe(e,w2,y3))||we(e,y3))m4=true;else{const I4=e.input.charCodeAt(e.
position);g4!==null&&E4&&!r&&I4!==124&&I4!==62&&Ie2(e,g4,g4.position-g4.lineStart,y3)||n&&X2(e,y3)||pe(e,y3)||Te(e,y3)?m4=true:ve(e)?(m4=true,(e.tag!==null||e.anchor!==
null)&&b4(e,"alias node should not have any properties")):Se2(e,y3,A===f5)&&(m4=true,e.tag===null&&(e.tag="?")),e.anchor!==null&&K2(e,e.anchor,e.result)}else l3===
0&&(m4=r&&be(e,w2));if(e.tag===null)e.anchor!==null&&K2(e,e.anchor,e.result);else if(e.tag==="?"){e.result!==null&&e.kind!=="scalar"&&b4(e,'unacceptable node ki\
nd for !<?> tag; it should be "scalar", not "'+e.kind+'"');for(let I4=0,k4=e.implicitTypes.length;I4<k4;I4+=1)if(c5=e.implicitTypes[I4],c5.resolve(e.result)){e.
result=c5.construct(e.result),e.tag=c5.tag,e.anchor!==null&&K2(e,e.anchor,e.result);break}}else if(e.tag!=="!"){if(d3.call(e.typeMap[e.kind||"fallback"],e.tag))
c5=e.typeMap[e.kind||"fallback"][e.tag];else{c5=null;const I4=e.typeMap.multi[e.kind||"fallback"];for(let k4=0,L2=I4.length;k4<L2;k4+=1)if(e.tag.slice(0,I4[k4].
tag.length)===I4[k4].tag){c5=I4[k4];break}}c5||b4(e,"unknown tag !<"+e.tag+">"),e.result!==null&&c5.kind!==e.kind&&b4(e,"unacceptable node kind for !<"+e.tag+'>\
 tag; it should be "'+c5.kind+'", not "'+e.kind+'"'),c5.resolve(e.result,e.tag)?(e.result=c5.construct(e.result,e.tag),e.anchor!==null&&K2(e,e.anchor,e.result)):
b4(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")}return e.listener!==null&&e.listener("close",e),e.depth-=1,e.tag!==null||e.anchor!==null||m4}function Fe(e){
const i2=e.position;let f5=false,p3;for(e.version=null,e.checkLineBreaks=e.legacy,e.tagMap=Object.create(null),e.anchorMap=Object.create(null);(p3=e.input.charCodeAt(
e.position))!==0&&(v5(e,true,-1),p3=e.input.charCodeAt(e.position),!(e.lineIndent>0||p3!==37));){f5=true,p3=e.input.charCodeAt(++e.position);let t2=e.position;for(;p3!==
0&&!q(p3);)p3=e.input.charCodeAt(++e.position);const n=e.input.slice(t2,e.position),r=[];for(n.length<1&&b4(e,"directive name must not be less than one characte\
r in length");p3!==0;){for(;j2(p3);)p3=e.input.charCodeAt(++e.position);if(p3===35){do p3=e.input.charCodeAt(++e.position);while(p3!==0&&!D4(p3));break}if(D4(p3))
break;for(t2=e.position;p3!==0&&!q(p3);)p3=e.input.charCodeAt(++e.position);r.push(e.input.slice(t2,e.position))}p3!==0&&fe(e),d3.call(Ce2,n)?Ce2[n](e,n,r):ne3(
e,'unknown document directive "'+n+'"')}if(v5(e,true,-1),e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(
e.position+2)===45?(e.position+=3,v5(e,true,-1)):f5&&b4(e,"directives end mark is expected"),$3(e,e.lineIndent-1,S4,false,true),v5(e,true,-1),e.checkLineBreaks&&
R4.test(e.input.slice(i2,e.position))&&ne3(e,"non-ASCII line breaks are interpreted as content"),e.documents.push(e.result),e.position===e.lineStart&&U4(e)){e.input.
charCodeAt(e.position)===46&&(e.position+=3,v5(e,true,-1));return}e.position<e.length-1&&b4(e,"end of the stream or a document separator is expected")}function ae2(e,i2){
e=String(e),i2=i2||{},e.length!==0&&(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13&&(e+=`
`),e.charCodeAt(0)===65279&&(e=e.slice(1)));const f5=new F2(e,i2),p3=e.indexOf("\0");for(p3!==-1&&(f5.position=p3,b4(f5,"null byte is not allowed in input")),f5.
input+="\0";f5.input.charCodeAt(f5.position)===32;)f5.lineIndent+=1,f5.position+=1;for(;f5.position<f5.length-1;)Fe(f5);return f5.documents}function qe(e,i2,f5){
i2!==null&&typeof i2=="object"&&typeof f5>"u"&&(f5=i2,i2=null);const p3=ae2(e,f5);if(typeof i2!="function")return p3;for(let t2=0,n=p3.length;t2<n;t2+=1)i2(p3[t2])}
function Ye(e,i2){const f5=ae2(e,i2);if(f5.length!==0){if(f5.length===1)return f5[0];throw new x4("expected a single document in the stream, but found more")}}return Oe.
loadAll=qe,Oe.load=Ye,Oe}var cn={};var Vn;function ei(){if(Vn)return cn;Vn=1;const T3=de(),x4=me(),_3=tn(),N4=Object.prototype.toString,d3=Object.prototype.hasOwnProperty,
A=65279,h2=9,a2=10,S4=13,o2=32,u5=33,C3=34,O3=35,R4=37,W2=38,M3=39,B3=42,z3=44,D4=45,j2=58,q=61,Q=62,ke2=63,Le2=64,ge2=91,le2=93,Ne=96,oe=123,Ae2=124,te3=125,F2={};
F2[0]="\\0",F2[7]="\\a",F2[8]="\\b",F2[9]="\\t",F2[10]="\\n",F2[11]="\\v",F2[12]="\\f",F2[13]="\\r",F2[27]="\\e",F2[34]='\\"',F2[92]="\\\\",F2[133]="\\N",F2[160]=
"\\_",F2[8232]="\\L",F2[8233]="\\P";const ye=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"],b4=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
function ne3(n,r){if(r===null)return{};const l3={},s3=Object.keys(r);for(let m4=0,g4=s3.length;m4<g4;m4+=1){let c5=s3[m4],y3=String(r[c5]);c5.slice(0,2)==="!!"&&
(c5="tag:yaml.org,2002:"+c5.slice(2));const w2=n.compiledTypeMap.fallback[c5];w2&&d3.call(w2.styleAliases,y3)&&(y3=w2.styleAliases[y3]),l3[c5]=y3}return l3}function K2(n){
let r,l3;const s3=n.toString(16).toUpperCase();if(n<=255)r="x",l3=2;else if(n<=65535)r="u",l3=4;else if(n<=4294967295)r="U",l3=8;else throw new x4("code point w\
ithin a string may not be greater than 0xFFFFFFFF");return"\\"+r+T3.repeat("0",l3-s3.length)+s3}const Re2=1,ee=2;function Me(n){this.schema=n.schema||_3,this.indent=
Math.max(1,n.indent||2),this.noArrayIndent=n.noArrayIndent||false,this.skipInvalid=n.skipInvalid||false,this.flowLevel=T3.isNothing(n.flowLevel)?-1:n.flowLevel,
this.styleMap=ne3(this.schema,n.styles||null),this.sortKeys=n.sortKeys||false,this.lineWidth=n.lineWidth||80,this.noRefs=n.noRefs||false,this.noCompatMode=n.noCompatMode||
false,this.condenseFlow=n.condenseFlow||false,this.quotingType=n.quotingType==='"'?ee:Re2,this.forceQuotes=n.forceQuotes||false,this.replacer=typeof n.replacer==
"function"?n.replacer:null,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.tag=null,this.result="",this.duplicates=
[],this.usedDuplicates=null}function ce(n,r){const l3=T3.repeat(" ",r);let s3=0,m4="";const g4=n.length;for(;s3<g4;){let c5;const y3=n.indexOf(`
`,s3);y3===-1?(c5=n.slice(s3),s3=g4):(c5=n.slice(s3,y3+1),s3=y3+1),c5.length&&c5!==`
`&&(m4+=l3),m4+=c5}return m4}function ie(n,r){return`
`+T3.repeat(" ",n.indent*r)}function Ce2(n,r){for(let l3=0,s3=n.implicitTypes.length;l3<s3;l3+=1)if(n.implicitTypes[l3].resolve(r))return true;return false}function H2(n){
return n===o2||n===h2}function V2(n){return n>=32&&n<=126||n>=161&&n<=55295&&n!==8232&&n!==8233||n>=57344&&n<=65533&&n!==A||n>=65536&&n<=1114111}function ue2(n){
return V2(n)&&n!==A&&n!==S4&&n!==a2}function G2(n,r,l3){const s3=ue2(n),m4=s3&&!H2(n);return(l3?s3:s3&&n!==z3&&n!==ge2&&n!==le2&&n!==oe&&n!==te3)&&n!==O3&&!(r===
j2&&!m4)||ue2(r)&&!H2(r)&&n===O3||r===j2&&m4}function fe(n){return V2(n)&&n!==A&&!H2(n)&&n!==D4&&n!==ke2&&n!==j2&&n!==z3&&n!==ge2&&n!==le2&&n!==oe&&n!==te3&&n!==
O3&&n!==W2&&n!==B3&&n!==u5&&n!==Ae2&&n!==q&&n!==Q&&n!==M3&&n!==C3&&n!==R4&&n!==Le2&&n!==Ne}function v5(n){return!H2(n)&&n!==j2}function U4(n,r){const l3=n.charCodeAt(
r);let s3;return l3>=55296&&l3<=56319&&r+1<n.length&&(s3=n.charCodeAt(r+1),s3>=56320&&s3<=57343)?(l3-55296)*1024+s3-56320+65536:l3}function re3(n){return/^\n* /.
test(n)}const Se2=1,pe=2,Te=3,we=4,X2=5;function be(n,r,l3,s3,m4,g4,c5,y3){let w2,E4=0,I4=null,k4=false,L2=false;const J2=s3!==-1;let se=-1,he2=fe(U4(n,0))&&v5(
U4(n,n.length-1));if(r||c5)for(w2=0;w2<n.length;E4>=65536?w2+=2:w2++){if(E4=U4(n,w2),!V2(E4))return X2;he2=he2&&G2(E4,I4,y3),I4=E4}else{for(w2=0;w2<n.length;E4>=
65536?w2+=2:w2++){if(E4=U4(n,w2),E4===a2)k4=true,J2&&(L2=L2||w2-se-1>s3&&n[se+1]!==" ",se=w2);else if(!V2(E4))return X2;he2=he2&&G2(E4,I4,y3),I4=E4}L2=L2||J2&&w2-
se-1>s3&&n[se+1]!==" "}return!k4&&!L2?he2&&!c5&&!m4(n)?Se2:g4===ee?X2:pe:l3>9&&re3(n)?X2:c5?g4===ee?X2:pe:L2?we:Te}function xe(n,r,l3,s3,m4){n.dump=(function(){
if(r.length===0)return n.quotingType===ee?'""':"''";if(!n.noCompatMode&&(ye.indexOf(r)!==-1||b4.test(r)))return n.quotingType===ee?'"'+r+'"':"'"+r+"'";const g4=n.
indent*Math.max(1,l3),c5=n.lineWidth===-1?-1:Math.max(Math.min(n.lineWidth,40),n.lineWidth-g4),y3=s3||n.flowLevel>-1&&l3>=n.flowLevel;function w2(E4){return Ce2(
n,E4)}switch(be(r,y3,n.indent,c5,w2,n.quotingType,n.forceQuotes&&!s3,m4)){case Se2:return r;case pe:return"'"+r.replace(/'/g,"''")+"'";case Te:return"|"+_e(r,n.
indent)+Ee(ce(r,g4));case we:return">"+_e(r,n.indent)+Ee(ce(ve(r,c5),g4));case X2:return'"'+$3(r)+'"';default:throw new x4("impossible error: invalid scalar sty\
le")}})()}function _e(n,r){const l3=re3(n)?String(r):"",s3=n[n.length-1]===`
`,g4=s3&&(n[n.length-2]===`
`||n===`
`)?"+":s3?"":"-";return l3+g4+`
`}function Ee(n){return n[n.length-1]===`
`?n.slice(0,-1):n}function ve(n,r){const l3=/(\n+)([^\n]*)/g;let s3=(function(){let y3=n.indexOf(`
`);return y3=y3!==-1?y3:n.length,l3.lastIndex=y3,Ie2(n.slice(0,y3),r)})(),m4=n[0]===`
`||n[0]===" ",g4,c5;for(;c5=l3.exec(n);){const y3=c5[1],w2=c5[2];g4=w2[0]===" ",s3+=y3+(!m4&&!g4&&w2!==""?`
`:"")+Ie2(w2,r),m4=g4}return s3}function Ie2(n,r){if(n===""||n[0]===" ")return n;const l3=/ [^ ]/g;let s3,m4=0,g4,c5=0,y3=0,w2="";for(;s3=l3.exec(n);)y3=s3.index,
y3-m4>r&&(g4=c5>m4?c5:y3,w2+=`
`+n.slice(m4,g4),m4=g4+1),c5=y3;return w2+=`
`,n.length-m4>r&&c5>m4?w2+=n.slice(m4,c5)+`
`+n.slice(c5+1):w2+=n.slice(m4),w2.slice(1)}function $3(n){let r="",l3=0;for(let s3=0;s3<n.length;l3>=65536?s3+=2:s3++){l3=U4(n,s3);const m4=F2[l3];!m4&&V2(l3)?
(r+=n[s3],l3>=65536&&(r+=n[s3+1])):r+=m4||K2(l3)}return r}function Fe(n,r,l3){let s3="";const m4=n.tag;for(let g4=0,c5=l3.length;g4<c5;g4+=1){let y3=l3[g4];n.replacer&&
(y3=n.replacer.call(l3,String(g4),y3)),(i2(n,r,y3,false,false)||typeof y3>"u"&&i2(n,r,null,false,false))&&(s3!==""&&(s3+=","+(n.condenseFlow?"":" ")),s3+=n.dump)}
n.tag=m4,n.dump="["+s3+"]"}function ae2(n,r,l3,s3){let m4="";const g4=n.tag;for(let c5=0,y3=l3.length;c5<y3;c5+=1){let w2=l3[c5];n.replacer&&(w2=n.replacer.call(
l3,String(c5),w2)),(i2(n,r+1,w2,true,true,false,true)||typeof w2>"u"&&i2(n,r+1,null,true,true,false,true))&&((!s3||m4!=="")&&(m4+=ie(n,r)),n.dump&&a2===n.dump.charCodeAt(
0)?m4+="-":m4+="- ",m4+=n.dump)}n.tag=g4,n.dump=m4||"[]"}function qe(n,r,l3){let s3="";const m4=n.tag,g4=Object.keys(l3);for(let c5=0,y3=g4.length;c5<y3;c5+=1){
let w2="";s3!==""&&(w2+=", "),n.condenseFlow&&(w2+='"');const E4=g4[c5];let I4=l3[E4];n.replacer&&(I4=n.replacer.call(l3,E4,I4)),i2(n,r,E4,false,false)&&(n.dump.
length>1024&&(w2+="? "),w2+=n.dump+(n.condenseFlow?'"':"")+":"+(n.condenseFlow?"":" "),i2(n,r,I4,false,false)&&(w2+=n.dump,s3+=w2))}n.tag=m4,n.dump="{"+s3+"}"}function Ye(n,r,l3,s3){
let m4="";const g4=n.tag,c5=Object.keys(l3);if(n.sortKeys===true)c5.sort();else if(typeof n.sortKeys=="function")c5.sort(n.sortKeys);else if(n.sortKeys)throw new x4(
"sortKeys must be a boolean or a function");for(let y3=0,w2=c5.length;y3<w2;y3+=1){let E4="";(!s3||m4!=="")&&(E4+=ie(n,r));const I4=c5[y3];let k4=l3[I4];if(n.replacer&&
(k4=n.replacer.call(l3,I4,k4)),!i2(n,r+1,I4,true,true,true))continue;const L2=n.tag!==null&&n.tag!=="?"||n.dump&&n.dump.length>1024;L2&&(n.dump&&a2===n.dump.charCodeAt(
0)?E4+="?":E4+="? "),E4+=n.dump,L2&&(E4+=ie(n,r)),i2(n,r+1,k4,true,L2)&&(n.dump&&a2===n.dump.charCodeAt(0)?E4+=":":E4+=": ",E4+=n.dump,m4+=E4)}n.tag=g4,n.dump=m4||
"{}"}function e(n,r,l3){const s3=l3?n.explicitTypes:n.implicitTypes;for(let m4=0,g4=s3.length;m4<g4;m4+=1){const c5=s3[m4];if((c5.instanceOf||c5.predicate)&&(!c5.
instanceOf||typeof r=="object"&&r instanceof c5.instanceOf)&&(!c5.predicate||c5.predicate(r))){if(l3?c5.multi&&c5.representName?n.tag=c5.representName(r):n.tag=
c5.tag:n.tag="?",c5.represent){const y3=n.styleMap[c5.tag]||c5.defaultStyle;let w2;if(N4.call(c5.represent)==="[object Function]")w2=c5.represent(r,y3);else if(d3.
call(c5.represent,y3))w2=c5.represent[y3](r,y3);else throw new x4("!<"+c5.tag+'> tag resolver accepts not "'+y3+'" style');n.dump=w2}return true}}return false}function i2(n,r,l3,s3,m4,g4,c5){
n.tag=null,n.dump=l3,e(n,l3,false)||e(n,l3,true);const y3=N4.call(n.dump),w2=s3;s3&&(s3=n.flowLevel<0||n.flowLevel>r);const E4=y3==="[object Object]"||y3==="[ob\
ject Array]";let I4,k4;if(E4&&(I4=n.duplicates.indexOf(l3),k4=I4!==-1),(n.tag!==null&&n.tag!=="?"||k4||n.indent!==2&&r>0)&&(m4=false),k4&&n.usedDuplicates[I4])n.
dump="*ref_"+I4;else{if(E4&&k4&&!n.usedDuplicates[I4]&&(n.usedDuplicates[I4]=true),y3==="[object Object]")s3&&Object.keys(n.dump).length!==0?(Ye(n,r,n.dump,m4),
k4&&(n.dump="&ref_"+I4+n.dump)):(qe(n,r,n.dump),k4&&(n.dump="&ref_"+I4+" "+n.dump));else if(y3==="[object Array]")s3&&n.dump.length!==0?(n.noArrayIndent&&!c5&&r>
0?ae2(n,r-1,n.dump,m4):ae2(n,r,n.dump,m4),k4&&(n.dump="&ref_"+I4+n.dump)):(Fe(n,r,n.dump),k4&&(n.dump="&ref_"+I4+" "+n.dump));else if(y3==="[object String]")n.tag!==
"?"&&xe(n,n.dump,r,g4,w2);else{if(y3==="[object Undefined]")return false;if(n.skipInvalid)return false;throw new x4("unacceptable kind of an object to dump "+y3)}
if(n.tag!==null&&n.tag!=="?"){let L2=encodeURI(n.tag[0]==="!"?n.tag.slice(1):n.tag).replace(/!/g,"%21");n.tag[0]==="!"?L2="!"+L2:L2.slice(0,18)==="tag:yaml.org,\
2002:"?L2="!!"+L2.slice(18):L2="!<"+L2+">",n.dump=L2+" "+n.dump}}return true}function f5(n,r){const l3=[],s3=[];p3(n,l3,s3);const m4=s3.length;for(let g4=0;g4<m4;g4+=
1)r.duplicates.push(l3[s3[g4]]);r.usedDuplicates=new Array(m4)}function p3(n,r,l3){if(n!==null&&typeof n=="object"){const s3=r.indexOf(n);if(s3!==-1)l3.indexOf(
s3)===-1&&l3.push(s3);else if(r.push(n),Array.isArray(n))for(let m4=0,g4=n.length;m4<g4;m4+=1)p3(n[m4],r,l3);else{const m4=Object.keys(n);for(let g4=0,c5=m4.length;g4<
c5;g4+=1)p3(n[m4[g4]],r,l3)}}}function t2(n,r){r=r||{};const l3=new Me(r);l3.noRefs||f5(n,l3);let s3=n;return l3.replacer&&(s3=l3.replacer.call({"":s3},"",s3)),
i2(l3,0,s3,true,true)?l3.dump+`
`:""}return cn.dump=t2,cn}var Xn;function ni(){if(Xn)return Y;Xn=1;const T3=zn(),x4=ei();function _3(N4,d3){return function(){throw new Error("Function yaml."+N4+
" is removed in js-yaml 4. Use yaml."+d3+" instead, which is now safe by default.")}}return Y.Type=P(),Y.Schema=hn(),Y.FAILSAFE_SCHEMA=Tn(),Y.JSON_SCHEMA=Nn(),Y.
CORE_SCHEMA=Mn(),Y.DEFAULT_SCHEMA=tn(),Y.load=T3.load,Y.loadAll=T3.loadAll,Y.dump=x4.dump,Y.YAMLException=me(),Y.types={binary:Dn(),float:kn(),map:Cn(),null:bn(),
pairs:Un(),set:Gn(),timestamp:Fn(),bool:_n(),int:In(),merge:Yn(),omap:Hn(),seq:An(),str:mn()},Y.safeLoad=_3("safeLoad","load"),Y.safeLoadAll=_3("safeLoadAll","l\
oadAll"),Y.safeDump=_3("safeDump","dump"),Y}var ii=ni();var $n=Jn(ii);var{Type:ri,Schema:li,FAILSAFE_SCHEMA:oi,JSON_SCHEMA:ti,CORE_SCHEMA:ci,DEFAULT_SCHEMA:ui,load:fi,
loadAll:pi,dump:ai,YAMLException:si,types:hi,safeLoad:di,safeLoadAll:mi,safeDump:gi}=$n;var Headers2=function(){throw new Error("node-fetch is not in this bundle.")};var D=class{add(e,r,i2){if(typeof arguments[0]!="string")for(let n in arguments[0])this.add(n,arguments[0][n],arguments[1]);else(Array.isArray(
e)?e:[e]).forEach(function(n){this[n]=this[n]||[],r&&this[n][i2?"unshift":"push"](r)},this)}run(e,r){this[e]=this[e]||[],this[e].forEach(function(i2){i2.call(r&&
r.context?r.context:r,r)})}};var k=class{constructor(e){this.jsep=e,this.registered={}}register(...e){e.forEach(r=>{if(typeof r!="object"||!r.name||!r.init)throw new Error(
"Invalid JSEP plugin format");this.registered[r.name]||(r.init(this.jsep),this.registered[r.name]=r)})}};var s=class _s{static get version(){return"1.4.0"}static toString(){
return"JavaScript Expression Parser (JSEP) v"+_s.version}static addUnaryOp(e){return _s.max_unop_len=Math.max(e.length,_s.max_unop_len),_s.unary_ops[e]=1,_s}static addBinaryOp(e,r,i2){
return _s.max_binop_len=Math.max(e.length,_s.max_binop_len),_s.binary_ops[e]=r,i2?_s.right_associative.add(e):_s.right_associative.delete(e),_s}static addIdentifierChar(e){
return _s.additional_identifier_chars.add(e),_s}static addLiteral(e,r){return _s.literals[e]=r,_s}static removeUnaryOp(e){return delete _s.unary_ops[e],e.length===
_s.max_unop_len&&(_s.max_unop_len=_s.getMaxKeyLen(_s.unary_ops)),_s}static removeAllUnaryOps(){return _s.unary_ops={},_s.max_unop_len=0,_s}static removeIdentifierChar(e){
return _s.additional_identifier_chars.delete(e),_s}static removeBinaryOp(e){return delete _s.binary_ops[e],e.length===_s.max_binop_len&&(_s.max_binop_len=_s.getMaxKeyLen(
_s.binary_ops)),_s.right_associative.delete(e),_s}static removeAllBinaryOps(){return _s.binary_ops={},_s.max_binop_len=0,_s}static removeLiteral(e){return delete _s.
literals[e],_s}static removeAllLiterals(){return _s.literals={},_s}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(e){
this.expr=e,this.index=0}static parse(e){return new _s(e).parse()}static getMaxKeyLen(e){return Math.max(0,...Object.keys(e).map(r=>r.length))}static isDecimalDigit(e){
return e>=48&&e<=57}static binaryPrecedence(e){return _s.binary_ops[e]||0}static isIdentifierStart(e){return e>=65&&e<=90||e>=97&&e<=122||e>=128&&!_s.binary_ops[String.
fromCharCode(e)]||_s.additional_identifier_chars.has(String.fromCharCode(e))}static isIdentifierPart(e){return _s.isIdentifierStart(e)||_s.isDecimalDigit(e)}throwError(e){
const r=new Error(e+" at character "+this.index);throw r.index=this.index,r.description=e,r}runHook(e,r){if(_s.hooks[e]){const i2={context:this,node:r};return _s.
hooks.run(e,i2),i2.node}return r}searchHook(e){if(_s.hooks[e]){const r={context:this};return _s.hooks[e].find(function(i2){return i2.call(r.context,r),r.node}),
r.node}}gobbleSpaces(){let e=this.code;for(;e===_s.SPACE_CODE||e===_s.TAB_CODE||e===_s.LF_CODE||e===_s.CR_CODE;)e=this.expr.charCodeAt(++this.index);this.runHook(
"gobble-spaces")}parse(){this.runHook("before-all");const e=this.gobbleExpressions(),r=e.length===1?e[0]:{type:_s.COMPOUND,body:e};return this.runHook("after-al\
l",r)}gobbleExpressions(e){let r=[],i2,n;for(;this.index<this.expr.length;)if(i2=this.code,i2===_s.SEMCOL_CODE||i2===_s.COMMA_CODE)this.index++;else if(n=this.gobbleExpression())
r.push(n);else if(this.index<this.expr.length){if(i2===e)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){const e=this.searchHook(
"gobble-expression")||this.gobbleBinaryExpression();return this.gobbleSpaces(),this.runHook("after-expression",e)}gobbleBinaryOp(){this.gobbleSpaces();let e=this.
expr.substr(this.index,_s.max_binop_len),r=e.length;for(;r>0;){if(_s.binary_ops.hasOwnProperty(e)&&(!_s.isIdentifierStart(this.code)||this.index+e.length<this.expr.
length&&!_s.isIdentifierPart(this.expr.charCodeAt(this.index+e.length))))return this.index+=r,e;e=e.substr(0,--r)}return false}gobbleBinaryExpression(){let e,r,
i2,n,o2,a2,u5,h2,c5;if(a2=this.gobbleToken(),!a2||(r=this.gobbleBinaryOp(),!r))return a2;for(o2={value:r,prec:_s.binaryPrecedence(r),right_a:_s.right_associative.
has(r)},u5=this.gobbleToken(),u5||this.throwError("Expected expression after "+r),n=[a2,o2,u5];r=this.gobbleBinaryOp();){if(i2=_s.binaryPrecedence(r),i2===0){this.
index-=r.length;break}o2={value:r,prec:i2,right_a:_s.right_associative.has(r)},c5=r;const p3=E4=>o2.right_a&&E4.right_a?i2>E4.prec:i2<=E4.prec;for(;n.length>2&&
p3(n[n.length-2]);)u5=n.pop(),r=n.pop().value,a2=n.pop(),e={type:_s.BINARY_EXP,operator:r,left:a2,right:u5},n.push(e);e=this.gobbleToken(),e||this.throwError("E\
xpected expression after "+c5),n.push(o2,e)}for(h2=n.length-1,e=n[h2];h2>1;)e={type:_s.BINARY_EXP,operator:n[h2-1].value,left:n[h2-2],right:e},h2-=2;return e}gobbleToken(){
let e,r,i2,n;if(this.gobbleSpaces(),n=this.searchHook("gobble-token"),n)return this.runHook("after-token",n);if(e=this.code,_s.isDecimalDigit(e)||e===_s.PERIOD_CODE)
return this.gobbleNumericLiteral();if(e===_s.SQUOTE_CODE||e===_s.DQUOTE_CODE)n=this.gobbleStringLiteral();else if(e===_s.OBRACK_CODE)n=this.gobbleArray();else{for(r=
this.expr.substr(this.index,_s.max_unop_len),i2=r.length;i2>0;){if(_s.unary_ops.hasOwnProperty(r)&&(!_s.isIdentifierStart(this.code)||this.index+r.length<this.expr.
length&&!_s.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=i2;const o2=this.gobbleToken();return o2||this.throwError("missing unaryOp\
 argument"),this.runHook("after-token",{type:_s.UNARY_EXP,operator:r,argument:o2,prefix:true})}r=r.substr(0,--i2)}_s.isIdentifierStart(e)?(n=this.gobbleIdentifier(),
_s.literals.hasOwnProperty(n.name)?n={type:_s.LITERAL,value:_s.literals[n.name],raw:n.name}:n.name===_s.this_str&&(n={type:_s.THIS_EXP})):e===_s.OPAREN_CODE&&(n=
this.gobbleGroup())}return n?(n=this.gobbleTokenProperty(n),this.runHook("after-token",n)):this.runHook("after-token",false)}gobbleTokenProperty(e){this.gobbleSpaces();
let r=this.code;for(;r===_s.PERIOD_CODE||r===_s.OBRACK_CODE||r===_s.OPAREN_CODE||r===_s.QUMARK_CODE;){let i2;if(r===_s.QUMARK_CODE){if(this.expr.charCodeAt(this.
index+1)!==_s.PERIOD_CODE)break;i2=true,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===_s.OBRACK_CODE?(e={type:_s.MEMBER_EXP,computed:true,object:e,
property:this.gobbleExpression()},e.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==_s.CBRACK_CODE&&this.throwError(
"Unclosed ["),this.index++):r===_s.OPAREN_CODE?e={type:_s.CALL_EXP,arguments:this.gobbleArguments(_s.CPAREN_CODE),callee:e}:(r===_s.PERIOD_CODE||i2)&&(i2&&this.
index--,this.gobbleSpaces(),e={type:_s.MEMBER_EXP,computed:false,object:e,property:this.gobbleIdentifier()}),i2&&(e.optional=true),this.gobbleSpaces(),r=this.code}
return e}gobbleNumericLiteral(){let e="",r,i2;for(;_s.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);if(this.code===_s.PERIOD_CODE)for(e+=this.expr.
charAt(this.index++);_s.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(e+=this.expr.charAt(this.index++),r=this.
char,(r==="+"||r==="-")&&(e+=this.expr.charAt(this.index++));_s.isDecimalDigit(this.code);)e+=this.expr.charAt(this.index++);_s.isDecimalDigit(this.expr.charCodeAt(
this.index-1))||this.throwError("Expected exponent ("+e+this.char+")")}return i2=this.code,_s.isIdentifierStart(i2)?this.throwError("Variable names cannot start\
 with a number ("+e+this.char+")"):(i2===_s.PERIOD_CODE||e.length===1&&e.charCodeAt(0)===_s.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:_s.LITERAL,
value:parseFloat(e),raw:e}}gobbleStringLiteral(){let e="";const r=this.index,i2=this.expr.charAt(this.index++);let n=false;for(;this.index<this.expr.length;){let o2=this.
expr.charAt(this.index++);if(o2===i2){n=true;break}else if(o2==="\\")switch(o2=this.expr.charAt(this.index++),o2){case"n":e+=`
`;break;case"r":e+="\r";break;case"t":e+="	";break;case"b":e+="\b";break;case"f":e+="\f";break;case"v":e+="\v";break;default:e+=o2}else e+=o2}return n||this.throwError(
'Unclosed quote after "'+e+'"'),{type:_s.LITERAL,value:e,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let e=this.code,r=this.index;for(_s.isIdentifierStart(
e)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(e=this.code,_s.isIdentifierPart(e));)this.index++;return{type:_s.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(e){const r=[];let i2=false,n=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let o2=this.code;if(o2===
e){i2=true,this.index++,e===_s.CPAREN_CODE&&n&&n>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(e));break}else if(o2===_s.COMMA_CODE){if(this.
index++,n++,n!==r.length){if(e===_s.CPAREN_CODE)this.throwError("Unexpected token ,");else if(e===_s.CBRACK_CODE)for(let a2=r.length;a2<n;a2++)r.push(null)}}else if(r.
length!==n&&n!==0)this.throwError("Expected comma");else{const a2=this.gobbleExpression();(!a2||a2.type===_s.COMPOUND)&&this.throwError("Expected comma"),r.push(
a2)}}return i2||this.throwError("Expected "+String.fromCharCode(e)),r}gobbleGroup(){this.index++;let e=this.gobbleExpressions(_s.CPAREN_CODE);if(this.code===_s.
CPAREN_CODE)return this.index++,e.length===1?e[0]:e.length?{type:_s.SEQUENCE_EXP,expressions:e}:false;this.throwError("Unclosed (")}gobbleArray(){return this.index++,
{type:_s.ARRAY_EXP,elements:this.gobbleArguments(_s.CBRACK_CODE)}}};var v=new D;Object.assign(s,{hooks:v,plugins:new k(s),COMPOUND:"Compound",SEQUENCE_EXP:"Sequ\
enceExpression",IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpr\
ession",BINARY_EXP:"BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,
OPAREN_CODE:40,CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"\
??":1,"&&":2,"|":3,"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(
["**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:true,false:false,null:null},this_str:"this"}),s.max_unop_len=s.getMaxKeyLen(s.unary_ops),s.
max_binop_len=s.getMaxKeyLen(s.binary_ops);var x=t2=>new s(t2).parse();var I=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(s).filter(t2=>!I.includes(
t2)&&x[t2]===void 0).forEach(t2=>{x[t2]=s[t2]}),x.Jsep=s;var R="ConditionalExpression";var T={name:"ternary",init(t2){t2.hooks.add("after-expression",function(r){
if(r.node&&this.code===t2.QUMARK_CODE){this.index++;const i2=r.node,n=this.gobbleExpression();if(n||this.throwError("Expected expression"),this.gobbleSpaces(),this.
code===t2.COLON_CODE){this.index++;const o2=this.gobbleExpression();if(o2||this.throwError("Expected expression"),r.node={type:R,test:i2,consequent:n,alternate:o2},
i2.operator&&t2.binary_ops[i2.operator]<=.9){let a2=i2;for(;a2.right.operator&&t2.binary_ops[a2.right.operator]<=.9;)a2=a2.right;r.node.test=a2.right,a2.right=r.
node,r.node=i2}}else this.throwError("Expected :")}})}};x.plugins.register(T);var m=47;var L=92;var U={name:"regex",init(t2){t2.hooks.add("gobble-token",function(r){
if(this.code===m){const i2=++this.index;let n=false;for(;this.index<this.expr.length;){if(this.code===m&&!n){const o2=this.expr.slice(i2,this.index);let a2="";for(;++this.
index<this.expr.length;){const h2=this.code;if(h2>=97&&h2<=122||h2>=65&&h2<=90||h2>=48&&h2<=57)a2+=this.char;else break}let u5;try{u5=new RegExp(o2,a2)}catch(h2){
this.throwError(h2.message)}return r.node={type:t2.LITERAL,value:u5,raw:this.expr.slice(i2-1,this.index)},r.node=this.gobbleTokenProperty(r.node),r.node}this.code===
t2.OBRACK_CODE?n=true:n&&this.code===t2.CBRACK_CODE&&(n=false),this.index+=this.code===L?2:1}this.throwError("Unclosed Regex")}})}};var P2=43;var N=45;var C={name:"\
assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[P2,N],assignmentPrecedence:.9,
init(t2){const e=[t2.IDENTIFIER,t2.MEMBER_EXP];C.assignmentOperators.forEach(i2=>t2.addBinaryOp(i2,C.assignmentPrecedence,true)),t2.hooks.add("gobble-token",function(n){
const o2=this.code;C.updateOperators.some(a2=>a2===o2&&a2===this.expr.charCodeAt(this.index+1))&&(this.index+=2,n.node={type:"UpdateExpression",operator:o2===P2?
"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:true},(!n.node.argument||!e.includes(n.node.argument.type))&&this.throwError(`Unexpe\
cted ${n.node.operator}`))}),t2.hooks.add("after-token",function(n){if(n.node){const o2=this.code;C.updateOperators.some(a2=>a2===o2&&a2===this.expr.charCodeAt(
this.index+1))&&(e.includes(n.node.type)||this.throwError(`Unexpected ${n.node.operator}`),this.index+=2,n.node={type:"UpdateExpression",operator:o2===P2?"++":"\
--",argument:n.node,prefix:false})}}),t2.hooks.add("after-expression",function(n){n.node&&r(n.node)});function r(i2){C.assignmentOperators.has(i2.operator)?(i2.
type="AssignmentExpression",r(i2.left),r(i2.right)):i2.operator||Object.values(i2).forEach(n=>{n&&typeof n=="object"&&r(n)})}}};x.plugins.register(U,C),x.addUnaryOp(
"typeof"),x.addUnaryOp("void"),x.addLiteral("null",null),x.addLiteral("undefined",void 0);var M=new Set(["constructor","__proto__","__defineGetter__","__defineS\
etter__","__lookupGetter__","__lookupSetter__"]);var f={evalAst(t2,e){switch(t2.type){case"BinaryExpression":case"LogicalExpression":return f.evalBinaryExpression(
t2,e);case"Compound":return f.evalCompound(t2,e);case"ConditionalExpression":return f.evalConditionalExpression(t2,e);case"Identifier":return f.evalIdentifier(t2,
e);case"Literal":return f.evalLiteral(t2,e);case"MemberExpression":return f.evalMemberExpression(t2,e);case"UnaryExpression":return f.evalUnaryExpression(t2,e);case"\
ArrayExpression":return f.evalArrayExpression(t2,e);case"CallExpression":return f.evalCallExpression(t2,e);case"AssignmentExpression":return f.evalAssignmentExpression(
t2,e);default:throw SyntaxError("Unexpected expression",t2)}},evalBinaryExpression(t2,e){return{"||":(i2,n)=>i2||n(),"&&":(i2,n)=>i2&&n(),"|":(i2,n)=>i2|n(),"^":(i2,n)=>i2^
n(),"&":(i2,n)=>i2&n(),"==":(i2,n)=>i2==n(),"!=":(i2,n)=>i2!=n(),"===":(i2,n)=>i2===n(),"!==":(i2,n)=>i2!==n(),"<":(i2,n)=>i2<n(),">":(i2,n)=>i2>n(),"<=":(i2,n)=>i2<=
n(),">=":(i2,n)=>i2>=n(),"<<":(i2,n)=>i2<<n(),">>":(i2,n)=>i2>>n(),">>>":(i2,n)=>i2>>>n(),"+":(i2,n)=>i2+n(),"-":(i2,n)=>i2-n(),"*":(i2,n)=>i2*n(),"/":(i2,n)=>i2/
n(),"%":(i2,n)=>i2%n()}[t2.operator](f.evalAst(t2.left,e),()=>f.evalAst(t2.right,e))},evalCompound(t2,e){let r;for(let i2=0;i2<t2.body.length;i2++){t2.body[i2].
type==="Identifier"&&["var","let","const"].includes(t2.body[i2].name)&&t2.body[i2+1]&&t2.body[i2+1].type==="AssignmentExpression"&&(i2+=1);const n=t2.body[i2];r=
f.evalAst(n,e)}return r},evalConditionalExpression(t2,e){return f.evalAst(t2.test,e)?f.evalAst(t2.consequent,e):f.evalAst(t2.alternate,e)},evalIdentifier(t2,e){
if(Object.hasOwn(e,t2.name))return e[t2.name];throw ReferenceError(`${t2.name} is not defined`)},evalLiteral(t2){return t2.value},evalMemberExpression(t2,e){const r=String(
t2.computed?f.evalAst(t2.property):t2.property.name),i2=f.evalAst(t2.object,e);if(i2==null)throw TypeError(`Cannot read properties of ${i2} (reading '${r}')`);if(!Object.
hasOwn(i2,r)&&M.has(r))throw TypeError(`Cannot read properties of ${i2} (reading '${r}')`);const n=i2[r];return typeof n=="function"?n.bind(i2):n},evalUnaryExpression(t2,e){
return{"-":i2=>-f.evalAst(i2,e),"!":i2=>!f.evalAst(i2,e),"~":i2=>~f.evalAst(i2,e),"+":i2=>+f.evalAst(i2,e),typeof:i2=>typeof f.evalAst(i2,e),void:i2=>{f.evalAst(
i2,e)}}[t2.operator](t2.argument)},evalArrayExpression(t2,e){return t2.elements.map(r=>f.evalAst(r,e))},evalCallExpression(t2,e){const r=t2.arguments.map(n=>f.evalAst(
n,e)),i2=f.evalAst(t2.callee,e);if(i2===Function)throw new Error("Function constructor is disabled");return i2(...r)},evalAssignmentExpression(t2,e){if(t2.left.
type!=="Identifier")throw SyntaxError("Invalid left-hand side in assignment");const r=t2.left.name,i2=f.evalAst(t2.right,e);return e[r]=i2,e[r]}};var $=class{constructor(e){
this.code=e,this.ast=x(this.code)}runInNewContext(e){const r=Object.assign(Object.create(null),e);return f.evalAst(this.ast,r)}};function O(t2,e){return t2=t2.slice(),
t2.push(e),t2}function _(t2,e){return e=e.slice(),e.unshift(t2),e}var B=class extends Error{constructor(e){super('JSONPath should not be called with "new" (it p\
revents return of (unwrapped) scalar values)'),this.avoidNew=true,this.value=e,this.name="NewError"}};function d(t2,e,r,i2,n){if(!(this instanceof d))try{return new d(
t2,e,r,i2,n)}catch(a2){if(!a2.avoidNew)throw a2;return a2.value}typeof t2=="string"&&(n=i2,i2=r,r=e,e=t2,t2=null);const o2=t2&&typeof t2=="object";if(t2=t2||{},
this.json=t2.json||r,this.path=t2.path||e,this.resultType=t2.resultType||"value",this.flatten=t2.flatten||false,this.wrap=Object.hasOwn(t2,"wrap")?t2.wrap:true,
this.sandbox=t2.sandbox||{},this.eval=t2.eval===void 0?"safe":t2.eval,this.ignoreEvalErrors=typeof t2.ignoreEvalErrors>"u"?false:t2.ignoreEvalErrors,this.parent=
t2.parent||null,this.parentProperty=t2.parentProperty||null,this.callback=t2.callback||i2||null,this.otherTypeCallback=t2.otherTypeCallback||n||function(){throw new TypeError(
"You must supply an otherTypeCallback callback option with the @other() operator.")},t2.autostart!==false){const a2={path:o2?t2.path:e};o2?"json"in t2&&(a2.json=
t2.json):a2.json=r;const u5=this.evaluate(a2);if(!u5||typeof u5!="object")throw new B(u5);return u5}}d.prototype.evaluate=function(t2,e,r,i2){let n=this.parent,
o2=this.parentProperty,{flatten:a2,wrap:u5}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,
this.currOtherTypeCallback=i2||this.otherTypeCallback,e=e||this.json,t2=t2||this.path,t2&&typeof t2=="object"&&!Array.isArray(t2)){if(!t2.path&&t2.path!=="")throw new TypeError(
'You must supply a "path" property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(t2,"json"))throw new TypeError('You must supply\
 a "json" property when providing an object argument to JSONPath.evaluate().');({json:e}=t2),a2=Object.hasOwn(t2,"flatten")?t2.flatten:a2,this.currResultType=Object.
hasOwn(t2,"resultType")?t2.resultType:this.currResultType,this.currSandbox=Object.hasOwn(t2,"sandbox")?t2.sandbox:this.currSandbox,u5=Object.hasOwn(t2,"wrap")?t2.
wrap:u5,this.currEval=Object.hasOwn(t2,"eval")?t2.eval:this.currEval,r=Object.hasOwn(t2,"callback")?t2.callback:r,this.currOtherTypeCallback=Object.hasOwn(t2,"o\
therTypeCallback")?t2.otherTypeCallback:this.currOtherTypeCallback,n=Object.hasOwn(t2,"parent")?t2.parent:n,o2=Object.hasOwn(t2,"parentProperty")?t2.parentProperty:
o2,t2=t2.path}if(n=n||null,o2=o2||null,Array.isArray(t2)&&(t2=d.toPathString(t2)),!t2&&t2!==""||!e)return;const h2=d.toPathArray(t2);h2[0]==="$"&&h2.length>1&&h2.
shift(),this._hasParentSelector=null;const c5=this._trace(h2,e,["$"],n,o2,r).filter(function(p3){return p3&&!p3.isParentSelector});return c5.length?!u5&&c5.length===
1&&!c5[0].hasArrExpr?this._getPreferredOutput(c5[0]):c5.reduce((p3,E4)=>{const g4=this._getPreferredOutput(E4);return a2&&Array.isArray(g4)?p3=p3.concat(g4):p3.
push(g4),p3},[]):u5?[]:void 0},d.prototype._getPreferredOutput=function(t2){const e=this.currResultType;switch(e){case"all":{const r=Array.isArray(t2.path)?t2.path:
d.toPathArray(t2.path);return t2.pointer=d.toPointer(r),t2.path=typeof t2.path=="string"?t2.path:d.toPathString(t2.path),t2}case"value":case"parent":case"parent\
Property":return t2[e];case"path":return d.toPathString(t2[e]);case"pointer":return d.toPointer(t2.path);default:throw new TypeError("Unknown result type")}},d.
prototype._handleCallback=function(t2,e,r){if(e){const i2=this._getPreferredOutput(t2);t2.path=typeof t2.path=="string"?t2.path:d.toPathString(t2.path),e(i2,r,t2)}},
d.prototype._trace=function(t2,e,r,i2,n,o2,a2,u5){let h2;if(!t2.length)return h2={path:r,value:e,parent:i2,parentProperty:n,hasArrExpr:a2},this._handleCallback(
h2,o2,"value"),h2;const c5=t2[0],p3=t2.slice(1),E4=[];function g4(l3){Array.isArray(l3)?l3.forEach(y3=>{E4.push(y3)}):E4.push(l3)}if((typeof c5!="string"||u5)&&
e&&Object.hasOwn(e,c5))g4(this._trace(p3,e[c5],O(r,c5),e,c5,o2,a2));else if(c5==="*")this._walk(e,l3=>{g4(this._trace(p3,e[l3],O(r,l3),e,l3,o2,true,true))});else if(c5===
"..")g4(this._trace(p3,e,r,i2,n,o2,a2)),this._walk(e,l3=>{typeof e[l3]=="object"&&g4(this._trace(t2.slice(),e[l3],O(r,l3),e,l3,o2,true))});else{if(c5==="^")return this.
_hasParentSelector=true,{path:r.slice(0,-1),expr:p3,isParentSelector:true};if(c5==="~")return h2={path:O(r,c5),value:n,parent:i2,parentProperty:null},this._handleCallback(
h2,o2,"property"),h2;if(c5==="$")g4(this._trace(p3,e,r,null,null,o2,a2));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(c5))g4(this._slice(c5,p3,e,r,i2,n,o2));else if(c5.
indexOf("?(")===0){if(this.currEval===false)throw new Error("Eval [?(expr)] prevented in JSONPath expression.");const l3=c5.replace(/^\?\((.*?)\)$/u,"$1"),y3=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.
exec(l3);y3?this._walk(e,b4=>{const A=[y3[2]],w2=y3[1]?e[b4][y3[1]]:e[b4];this._trace(A,w2,r,i2,n,o2,true).length>0&&g4(this._trace(p3,e[b4],O(r,b4),e,b4,o2,true))}):
this._walk(e,b4=>{this._eval(l3,e[b4],b4,r,i2,n)&&g4(this._trace(p3,e[b4],O(r,b4),e,b4,o2,true))})}else if(c5[0]==="("){if(this.currEval===false)throw new Error(
"Eval [(expr)] prevented in JSONPath expression.");g4(this._trace(_(this._eval(c5,e,r.at(-1),r.slice(0,-1),i2,n),p3),e,r,i2,n,o2,a2))}else if(c5[0]==="@"){let l3=false;
const y3=c5.slice(1,-2);switch(y3){case"scalar":(!e||!["object","function"].includes(typeof e))&&(l3=true);break;case"boolean":case"string":case"undefined":case"\
function":typeof e===y3&&(l3=true);break;case"integer":Number.isFinite(e)&&!(e%1)&&(l3=true);break;case"number":Number.isFinite(e)&&(l3=true);break;case"nonFini\
te":typeof e=="number"&&!Number.isFinite(e)&&(l3=true);break;case"object":e&&typeof e===y3&&(l3=true);break;case"array":Array.isArray(e)&&(l3=true);break;case"o\
ther":l3=this.currOtherTypeCallback(e,r,i2,n);break;case"null":e===null&&(l3=true);break;default:throw new TypeError("Unknown value type "+y3)}if(l3)return h2={
path:r,value:e,parent:i2,parentProperty:n},this._handleCallback(h2,o2,"value"),h2}else if(c5[0]==="`"&&e&&Object.hasOwn(e,c5.slice(1))){const l3=c5.slice(1);g4(
this._trace(p3,e[l3],O(r,l3),e,l3,o2,a2,true))}else if(c5.includes(",")){const l3=c5.split(",");for(const y3 of l3)g4(this._trace(_(y3,p3),e,r,i2,n,o2,true))}else
!u5&&e&&Object.hasOwn(e,c5)&&g4(this._trace(p3,e[c5],O(r,c5),e,c5,o2,a2,true))}if(this._hasParentSelector)for(let l3=0;l3<E4.length;l3++){const y3=E4[l3];if(y3&&
y3.isParentSelector){const b4=this._trace(y3.expr,e,y3.path,i2,n,o2,a2);if(Array.isArray(b4)){E4[l3]=b4[0];const A=b4.length;for(let w2=1;w2<A;w2++)l3++,E4.splice(
l3,0,b4[w2])}else E4[l3]=b4}}return E4},d.prototype._walk=function(t2,e){if(Array.isArray(t2)){const r=t2.length;for(let i2=0;i2<r;i2++)e(i2)}else t2&&typeof t2==
"object"&&Object.keys(t2).forEach(r=>{e(r)})},d.prototype._slice=function(t2,e,r,i2,n,o2,a2){if(!Array.isArray(r))return;const u5=r.length,h2=t2.split(":"),c5=h2[2]&&
Number.parseInt(h2[2])||1;let p3=h2[0]&&Number.parseInt(h2[0])||0,E4=h2[1]&&Number.parseInt(h2[1])||u5;p3=p3<0?Math.max(0,p3+u5):Math.min(u5,p3),E4=E4<0?Math.max(
0,E4+u5):Math.min(u5,E4);const g4=[];for(let l3=p3;l3<E4;l3+=c5)this._trace(_(l3,e),r,i2,n,o2,a2,true).forEach(b4=>{g4.push(b4)});return g4},d.prototype._eval=function(t2,e,r,i2,n,o2){
this.currSandbox._$_parentProperty=o2,this.currSandbox._$_parent=n,this.currSandbox._$_property=r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=e;const a2=t2.
includes("@path");a2&&(this.currSandbox._$_path=d.toPathString(i2.concat([r])));const u5=this.currEval+"Script:"+t2;if(!d.cache[u5]){let h2=t2.replaceAll("@pare\
ntProperty","_$_parentProperty").replaceAll("@parent","_$_parent").replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,
"_$_v$1");if(a2&&(h2=h2.replaceAll("@path","_$_path")),this.currEval==="safe"||this.currEval===true||this.currEval===void 0)d.cache[u5]=new this.safeVm.Script(h2);else if(this.
currEval==="native")d.cache[u5]=new this.vm.Script(h2);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.prototype,
"runInNewContext")){const c5=this.currEval;d.cache[u5]=new c5(h2)}else if(typeof this.currEval=="function")d.cache[u5]={runInNewContext:c5=>this.currEval(h2,c5)};else
throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return d.cache[u5].runInNewContext(this.currSandbox)}catch(h2){if(this.ignoreEvalErrors)return false;
throw new Error("jsonPath: "+h2.message+": "+t2)}},d.cache={},d.toPathString=function(t2){const e=t2,r=e.length;let i2="$";for(let n=1;n<r;n++)/^(~|\^|@.*?\(\))$/u.
test(e[n])||(i2+=/^[0-9*]+$/u.test(e[n])?"["+e[n]+"]":"['"+e[n]+"']");return i2},d.toPointer=function(t2){const e=t2,r=e.length;let i2="";for(let n=1;n<r;n++)/^(~|\^|@.*?\(\))$/u.
test(e[n])||(i2+="/"+e[n].toString().replaceAll("~","~0").replaceAll("/","~1"));return i2},d.toPathArray=function(t2){const{cache:e}=d;if(e[t2])return e[t2].concat();
const r=[],n=t2.replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,
function(o2,a2){return"[#"+(r.push(a2)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(o2,a2){return"['"+a2.replaceAll(".","%@%").replaceAll("~","%%@@%%")+
"']"}).replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,
function(o2,a2){return";"+a2.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(o2){const a2=o2.match(
/#(\d+)/u);return!a2||!a2[1]?o2:r[a2[1]]});return e[t2]=n,e[t2].concat()},d.prototype.safeVm={Script:$},d.prototype.vm=vm__WEBPACK_IMPORTED_MODULE_17__;var AzureAuth=class{isAuthProvider(e){return!e||!e.authProvider?false:e.authProvider.name==="azure"}async applyAuthentication(e,t2){const r=this.getToken(e);r&&
(t2.headers.Authorization=`Bearer ${r}`)}getToken(e){const t2=e.authProvider.config;return this.isExpired(t2)&&this.updateAccessToken(t2),t2["access-token"]}isExpired(e){
const t2=e["access-token"],r=e.expiry,n=e["expires-on"];if(!t2)return true;if(!r&&!n)return false;const s3=n?new Date(parseInt(n,10)*1e3):void 0;return(r?Date.parse(
r):s3.getTime())<Date.now()}updateAccessToken(e){let t2=e["cmd-path"];if(!t2)throw new Error("Token is expired!");t2=`"${t2}"`;const r=e["cmd-args"];r&&(t2=t2+"\
 "+r);let n;try{n=node_child_process__WEBPACK_IMPORTED_MODULE_16__.execSync(t2)}catch(h2){throw new Error("Failed to refresh token: "+h2)}const s3=JSON.parse(n),o2=e["token-key"],i2=e["expiry-key"],c5="$"+o2.
slice(1,-1),p3="$"+i2.slice(1,-1);e["access-token"]=d({path:c5,json:s3}),e.expiry=d({path:p3,json:s3})}};var ActionOnInvalid={THROW:"throw",FILTER:"filter"};function s2(){return{onInvalidEntry:ActionOnInvalid.THROW}}function newClusters(e,r){
if(!Array.isArray(e))return[];const t2=Object.assign(s2(),r||{});return e.map(o(t2.onInvalidEntry)).filter(Boolean)}function exportCluster(e){return{name:e.name,
cluster:{server:e.server,"certificate-authority-data":e.caData,"certificate-authority":e.caFile,"insecure-skip-tls-verify":e.skipTLSVerify,"tls-server-name":e.tlsServerName,
"proxy-url":e.proxyUrl}}}function o(e){return(r,t2,i2)=>{try{if(!r.name)throw new Error(`clusters[${t2}].name is missing`);if(!r.cluster)throw new Error(`cluste\
rs[${t2}].cluster is missing`);if(!r.cluster.server)throw new Error(`clusters[${t2}].cluster.server is missing`);return{caData:r.cluster["certificate-authority-\
data"],caFile:r.cluster["certificate-authority"],name:r.name,server:r.cluster.server.replace(/\/$/,""),skipTLSVerify:r.cluster["insecure-skip-tls-verify"]===true,
tlsServerName:r.cluster["tls-server-name"],proxyUrl:r.cluster["proxy-url"]}}catch(n){switch(e){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.
THROW:throw n}}}}function newUsers(e,r){if(!Array.isArray(e))return[];const t2=Object.assign(s2(),r||{});return e.map(c(t2.onInvalidEntry)).filter(Boolean)}function exportUser(e){
return{name:e.name,user:{as:e.impersonateUser,"auth-provider":e.authProvider,"client-certificate-data":e.certData,"client-certificate":e.certFile,exec:e.exec,"c\
lient-key-data":e.keyData,"client-key":e.keyFile,token:e.token,password:e.password,username:e.username}}}function c(e){return(r,t2,i2)=>{try{if(!r.name)throw new Error(
`users[${t2}].name is missing`);return{authProvider:r.user?r.user["auth-provider"]:null,certData:r.user?r.user["client-certificate-data"]:null,certFile:r.user?r.
user["client-certificate"]:null,exec:r.user?r.user.exec:null,keyData:r.user?r.user["client-key-data"]:null,keyFile:r.user?r.user["client-key"]:null,name:r.name,
token:u2(r.user),password:r.user?r.user.password:null,username:r.user?r.user.username:null,impersonateUser:r.user?r.user.as:null}}catch(n){switch(e){case ActionOnInvalid.
FILTER:return null;default:case ActionOnInvalid.THROW:throw n}}}}function u2(e){if(e){if(e.token)return e.token;if(e["token-file"])return node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync(e["toke\
n-file"]).toString()}}function newContexts(e,r){if(!Array.isArray(e))return[];const t2=Object.assign(s2(),r||{});return e.map(f2(t2.onInvalidEntry)).filter(Boolean)}
function exportContext(e){return{name:e.name,context:e}}function f2(e){return(r,t2,i2)=>{try{if(!r.name)throw new Error(`contexts[${t2}].name is missing`);if(!r.
context)throw new Error(`contexts[${t2}].context is missing`);if(!r.context.cluster)throw new Error(`contexts[${t2}].context.cluster is missing`);return{cluster:r.
context.cluster,name:r.name,user:r.context.user||void 0,namespace:r.context.namespace||void 0}}catch(n){switch(e){case ActionOnInvalid.FILTER:return null;default:case ActionOnInvalid.
THROW:throw n}}}}var ExecAuth=class{constructor(){this.tokenCache={},this.execFn=node_child_process__WEBPACK_IMPORTED_MODULE_16__.spawn}isAuthProvider(e){return e?e.exec?true:e.authProvider?
e.authProvider.name==="exec"||!!(e.authProvider.config&&e.authProvider.config.exec):false:false}async applyAuthentication(e,n){const t2=await this.getCredential(
e);if(!t2)return;t2.status.clientCertificateData&&(n.cert=t2.status.clientCertificateData),t2.status.clientKeyData&&(n.key=t2.status.clientKeyData);const a2=this.
getToken(t2);a2&&(n.headers||(n.headers={}),n.headers.Authorization=`Bearer ${a2}`)}getToken(e){return e&&e.status.token?e.status.token:null}async getCredential(e){
const n=this.tokenCache[e.name];if(n){if(Date.parse(n.status.expirationTimestamp)>Date.now())return n;this.tokenCache[e.name]=null}let t2=null;if(e.authProvider&&
e.authProvider.config&&(t2=e.authProvider.config.exec),e.exec&&(t2=e.exec),!t2)return null;if(!t2.command)throw new Error("No command was specified for exec aut\
hProvider!");let a2={};if(t2.env){const c5={...process.env};t2.env.forEach(i2=>c5[i2.name]=i2.value),a2={...a2,env:c5}}return new Promise((c5,i2)=>{let d3="",f5="",
u5;const o2=this.execFn(t2.command,t2.args,a2);o2.stdout.setEncoding("utf8"),o2.stderr.setEncoding("utf8"),o2.stdout.on("data",r=>{d3+=r}),o2.stderr.on("data",r=>{
f5+=r}),o2.on("error",r=>{u5=r}),o2.on("close",r=>{if(u5){i2(u5);return}if(r!==0){i2(new Error(f5));return}try{const s3=JSON.parse(d3);this.tokenCache[e.name]=s3,
c5(s3)}catch(s3){i2(s3)}})})}};var FileAuth=class{constructor(){this.token=null,this.lastRead=null}isAuthProvider(t2){return t2.authProvider&&t2.authProvider.config&&t2.
authProvider.config.tokenFile}async applyAuthentication(t2,e){this.token==null&&this.refreshToken(t2.authProvider.config.tokenFile),this.isTokenExpired()&&this.
refreshToken(t2.authProvider.config.tokenFile),this.token&&(e.headers.Authorization=`Bearer ${this.token}`)}refreshToken(t2){this.token=node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync(t2).toString(
"utf-8"),this.lastRead=new Date}isTokenExpired(){return this.lastRead===null?true:(new Date().getTime()-this.lastRead.getTime())/1e3>60}};var GoogleCloudPlatformAuth=class{isAuthProvider(e){return!e||!e.authProvider?false:e.authProvider.name==="gcp"}async applyAuthentication(e,t2){const r=this.getToken(
e);r&&(t2.headers.Authorization=`Bearer ${r}`)}getToken(e){const t2=e.authProvider.config;return this.isExpired(t2)&&this.updateAccessToken(t2),t2["access-token"]}isExpired(e){
const t2=e["access-token"],r=e.expiry;return t2?r?Date.parse(r)<Date.now():false:true}updateAccessToken(e){let t2=e["cmd-path"];if(!t2)throw new Error("Token is\
 expired!");t2=`"${t2}"`;const r=e["cmd-args"];r&&(t2=t2+" "+r);let o2;try{o2=node_child_process__WEBPACK_IMPORTED_MODULE_16__.execSync(t2)}catch(h2){throw new Error("Failed to refresh token: "+h2)}const n=JSON.
parse(o2),a2=e["token-key"],i2=e["expiry-key"],c5="$"+a2.slice(1,-1),p3="$"+i2.slice(1,-1);e["access-token"]=d({path:c5,json:n}),e.expiry=d({path:p3,json:n})}};var refuse=()=>{throw new Error("The generated Kubernetes API is not in this bundle.")};var ne;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(ne="oauth4webapi/v3.8.8");function R2(e,t2){if(e==null)return false;try{return e instanceof
t2||Object.getPrototypeOf(e)[Symbol.toStringTag]===t2.prototype[Symbol.toStringTag]}catch{return false}}var b="ERR_INVALID_ARG_VALUE";var y="ERR_INVALID_ARG_TYP\
E";function f3(e,t2,n){const r=new TypeError(e,{cause:n});return Object.assign(r,{code:t2}),r}var allowInsecureRequests=Symbol();var clockSkew=Symbol();var clockTolerance=Symbol();
var customFetch=Symbol();var jweDecrypt=Symbol();var Ge2=new TextEncoder;var Ze2=new TextDecoder;function P3(e){return typeof e=="string"?Ge2.encode(e):Ze2.decode(e)}var re;Uint8Array.prototype.toBase64?re=e=>(e instanceof
ArrayBuffer&&(e=new Uint8Array(e)),e.toBase64({alphabet:"base64url",omitPadding:true})):re=t2=>{t2 instanceof ArrayBuffer&&(t2=new Uint8Array(t2));const n=[];for(let r=0;r<
t2.byteLength;r+=32768)n.push(String.fromCharCode.apply(null,t2.subarray(r,r+32768)));return btoa(n.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,
"_")};var ae;Uint8Array.fromBase64?ae=e=>{try{return Uint8Array.fromBase64(e,{alphabet:"base64url"})}catch(t2){throw f3("The input to be decoded is not correctl\
y encoded.",b,t2)}}:ae=e=>{try{const t2=atob(e.replace(/-/g,"+").replace(/_/g,"/").replace(/\s/g,"")),n=new Uint8Array(t2.length);for(let r=0;r<t2.length;r++)n[r]=
t2.charCodeAt(r);return n}catch(t2){throw f3("The input to be decoded is not correctly encoded.",b,t2)}};function S2(e){return typeof e=="string"?ae(e):re(e)}var UnsupportedOperationError=class extends Error{code;constructor(t2,n){
super(t2,n),this.name=this.constructor.name,this.code=UNSUPPORTED_OPERATION,Error.captureStackTrace?.(this,this.constructor)}};var OperationProcessingError=class extends Error{code;constructor(t2,n){
super(t2,n),this.name=this.constructor.name,n?.code&&(this.code=n?.code),Error.captureStackTrace?.(this,this.constructor)}};function c2(e,t2,n){return new OperationProcessingError(
e,{code:t2,cause:n})}function k2(e){return!(e===null||typeof e!="object"||Array.isArray(e))}function v2(e){R2(e,Headers)&&(e=Object.fromEntries(e.entries()));const t2=new Headers(e??
{});if(ne&&!t2.has("user-agent")&&t2.set("user-agent",ne),t2.has("authorization"))throw f3('"options.headers" must not include the "authorization" header name',
b);return t2}function B2(e,t2){if(t2!==void 0){if(typeof t2=="function"&&(t2=t2(e.href)),!(t2 instanceof AbortSignal))throw f3('"options.signal" must return or \
be an instance of AbortSignal',y);return t2}}function ge(e){return e.includes("//")?e.replace("//","/"):e}function Se(e,t2,n=false){return e.pathname==="/"?e.pathname=
t2:e.pathname=ge(`${t2}/${n?e.pathname:e.pathname.replace(/(\/)$/,"")}`),e}function Xe2(e,t2){return e.pathname=ge(`${e.pathname}/${t2}`),e}async function Re(e,t2,n,r){
if(!(e instanceof URL))throw f3(`"${t2}" must be an instance of URL`,y);checkProtocol(e,r?.[allowInsecureRequests]!==true);const a2=n(new URL(e.href)),s3=v2(r?.
headers);return s3.set("accept","application/json"),(r?.[customFetch]||fetch)(a2.href,{body:void 0,headers:Object.fromEntries(s3.entries()),method:"GET",redirect:"\
manual",signal:B2(a2,r?.signal)})}async function discoveryRequest(e,t2){return Re(e,"issuerIdentifier",n=>{switch(t2?.algorithm){case void 0:case"oidc":Xe2(n,".\
well-known/openid-configuration");break;case"oauth2":Se(n,".well-known/oauth-authorization-server");break;default:throw f3('"options.algorithm" must be "oidc" (\
default), or "oauth2"',b)}return n},t2)}function O2(e,t2,n,r,a2){try{if(typeof e!="number"||!Number.isFinite(e))throw f3(`${n} must be a number`,y,a2);if(e>0)return;
if(t2){if(e!==0)throw f3(`${n} must be a non-negative number`,b,a2);return}throw f3(`${n} must be a positive number`,b,a2)}catch(s3){throw r?c2(s3.message,r,a2):
s3}}function p(e,t2,n,r){try{if(typeof e!="string")throw f3(`${t2} must be a string`,y,r);if(e.length===0)throw f3(`${t2} must not be empty`,b,r)}catch(a2){throw n?
c2(a2.message,n,r):a2}}async function processDiscoveryResponse(e,t2){const n=e;if(!(n instanceof URL)&&n!==_nodiscoverycheck)throw f3('"expectedIssuerIdentifier\
" must be an instance of URL',y);if(!R2(t2,Response))throw f3('"response" must be an instance of Response',y);if(t2.status!==200)throw c2('"response" is not a c\
onform Authorization Server Metadata response (unexpected HTTP status code)',RESPONSE_IS_NOT_CONFORM,t2);E(t2);const r=await U2(t2);if(p(r.issuer,'"response" bo\
dy "issuer" property',INVALID_RESPONSE,{body:r}),n!==_nodiscoverycheck&&new URL(r.issuer).href!==n.href)throw c2('"response" body "issuer" property does not mat\
ch the expected value',JSON_ATTRIBUTE_COMPARISON,{expected:n.href,body:r,attribute:"issuer"});return r}function Pe2(e){tt(e,"application/json")}function Ae(e,...t2){
let n='"response" content-type must be ';if(t2.length>2){const r=t2.pop();n+=`${t2.join(", ")}, or ${r}`}else t2.length===2?n+=`${t2[0]} or ${t2[1]}`:n+=t2[0];return c2(
n,RESPONSE_IS_NOT_JSON,e)}function tt(e,t2){if(getContentType(e)!==t2)throw Ae(e,t2)}function T2(e){const t2=e?.[clockSkew];return typeof t2=="number"&&Number.isFinite(t2)?t2:0}function I2(e){const t2=e?.[clockTolerance];return typeof t2=="numbe\
r"&&Number.isFinite(t2)&&Math.sign(t2)!==-1?t2:30}function D2(){return Math.floor(Date.now()/1e3)}function w(e){if(typeof e!="object"||e===null)throw f3('"as" m\
ust be an object',y);p(e.issuer,'"as.issuer"')}function g(e){if(typeof e!="object"||e===null)throw f3('"client" must be an object',y);p(e.client_id,'"client.cli\
ent_id"')}function ClientSecretPost(e){return p(e,'"clientSecret"'),(t2,n,r,a2)=>{r.set("client_id",n.client_id),r.set("client_secret",e)}}function None(){return(e,t2,n,r)=>{n.set("client_id",t2.client_id)}}var it=URL.parse?(e,t2)=>URL.parse(e,t2):(e,t2)=>{try{return new URL(e,t2)}catch{return null}};function checkProtocol(e,t2){if(t2&&e.protocol!=="https:")throw c2(
"only requests to HTTPS are allowed",HTTP_REQUEST_FORBIDDEN,e);if(e.protocol!=="https:"&&e.protocol!=="http:")throw c2("only HTTP and HTTPS requests are allowed",
REQUEST_PROTOCOL_FORBIDDEN,e)}function ke(e,t2,n,r){let a2;if(typeof e!="string"||!(a2=it(e)))throw c2(`authorization server metadata does not contain a valid ${n?
`"as.mtls_endpoint_aliases.${t2}"`:`"as.${t2}"`}`,e===void 0?MISSING_SERVER_METADATA:INVALID_SERVER_METADATA,{attribute:n?`mtls_endpoint_aliases.${t2}`:t2});return checkProtocol(
a2,r),a2}function resolveEndpoint(e,t2,n,r){return n&&e.mtls_endpoint_aliases&&t2 in e.mtls_endpoint_aliases?ke(e.mtls_endpoint_aliases[t2],t2,n,r):ke(e[t2],t2,
n,r)}function isDPoPNonceError(e){return e instanceof WWWAuthenticateChallengeError?e.cause.some(t2=>t2.scheme==="dpop"&&t2.parameters.error==="use_dpop_nonce"):e instanceof
ResponseBodyError?e.error==="use_dpop_nonce":false}var ResponseBodyError=class extends Error{cause;code;error;status;error_description;response;constructor(t2,n){super(t2,n),this.name=this.constructor.name,this.
code=RESPONSE_BODY_ERROR,this.cause=n.cause,this.error=n.cause.error,this.status=n.response.status,this.error_description=n.cause.error_description,Object.defineProperty(
this,"response",{enumerable:false,value:n.response}),Error.captureStackTrace?.(this,this.constructor)}};var AuthorizationResponseError=class extends Error{cause;code;error;error_description;constructor(t2,n){
super(t2,n),this.name=this.constructor.name,this.code=AUTHORIZATION_RESPONSE_ERROR,this.cause=n.cause,this.error=n.cause.get("error"),this.error_description=n.cause.
get("error_description")??void 0,Error.captureStackTrace?.(this,this.constructor)}};var WWWAuthenticateChallengeError=class extends Error{cause;code;response;status;constructor(t2,n){
super(t2,n),this.name=this.constructor.name,this.code=WWW_AUTHENTICATE_CHALLENGE,this.cause=n.cause,this.status=n.response.status,this.response=n.response,Object.
defineProperty(this,"response",{enumerable:false}),Error.captureStackTrace?.(this,this.constructor)}};var Y2="[a-zA-Z0-9!#$%&\\'\\*\\+\\-\\.\\^_`\\|~]+";var ut="\
[a-zA-Z0-9\\-\\._\\~\\+\\/]+={0,2}";var dt='"((?:[^"\\\\]|\\\\[\\s\\S])*)"';var ht="("+Y2+")\\s*=\\s*"+dt;var ft="("+Y2+")\\s*=\\s*("+Y2+")";var pt=new RegExp("\
^[,\\s]*("+Y2+")");var lt=new RegExp("^[,\\s]*"+ht+"[,\\s]*(.*)");var mt=new RegExp("^[,\\s]*"+ft+"[,\\s]*(.*)");var yt=new RegExp("^("+ut+")(?:$|[,\\s])(.*)");
function wt(e){if(!R2(e,Response))throw f3('"response" must be an instance of Response',y);const t2=e.headers.get("www-authenticate");if(t2===null)return;const n=[];
let r=t2;for(;r;){let a2=r.match(pt);const s3=a2?.[1].toLowerCase();if(!s3)return;const o2=r.substring(a2[0].length);if(o2&&!o2.match(/^[\s,]/))return;const i2=o2.
match(/^\s+(.*)$/),d3=!!i2;r=i2?i2[1]:void 0;const u5={};let m4;if(d3)for(;r;){let _3,h2;if(a2=r.match(lt)){[,_3,h2,r]=a2,h2.includes("\\")&&(h2=h2.replace(/\\([\s\S])/g,
"$1")),u5[_3.toLowerCase()]=h2;continue}if(a2=r.match(mt)){[,_3,h2,r]=a2,u5[_3.toLowerCase()]=h2;continue}if(a2=r.match(yt)){if(Object.keys(u5).length)break;[,m4,
r]=a2;break}return}else r=o2||void 0;const l3={scheme:s3,parameters:u5};m4&&(l3.token68=m4),n.push(l3)}if(n.length)return n}async function _t(e){if(e.status>399&&e.status<500){E(e),Pe2(e);try{const t2=await e.clone().json();if(k2(t2)&&typeof t2.error=="string"&&t2.error.length)return t2}catch{}}}
async function J(e,t2,n){if(e.status!==t2){he(e);let r;throw(r=await _t(e))?(await e.body?.cancel(),new ResponseBodyError("server responded with an error in the\
 response body",{cause:r,response:e})):c2(`"response" is not a conform ${n} response (unexpected HTTP status code)`,RESPONSE_IS_NOT_CONFORM,e)}}function X(e){if(!te.
has(e))throw f3('"options.DPoP" is not a valid DPoPHandle',b)}function getContentType(e){return e.headers.get("content-type")?.split(";")[0]}async function z(e,t2,n,r,a2,s3,o2){return await n(e,t2,a2,s3),s3.set("content-type","application/x-www-form-urlencoded;charset=UTF-8"),(o2?.[customFetch]||fetch)(
r.href,{body:a2,headers:Object.fromEntries(s3.entries()),method:"POST",redirect:"manual",signal:B2(r,o2?.signal)})}async function K(e,t2,n,r,a2,s3){const o2=resolveEndpoint(
e,"token_endpoint",t2.use_mtls_endpoint_aliases,s3?.[allowInsecureRequests]!==true);a2.set("grant_type",r);const i2=v2(s3?.headers);i2.set("accept","application\
/json"),s3?.DPoP!==void 0&&(X(s3.DPoP),await s3.DPoP.addProof(o2,i2,"POST"));const d3=await z(e,t2,n,o2,a2,i2,s3);return s3?.DPoP?.cacheNonce(d3,o2),d3}async function refreshTokenGrantRequest(e,t2,n,r,a2){
w(e),g(t2),p(r,'"refreshToken"');const s3=new URLSearchParams(a2?.additionalParameters);return s3.set("refresh_token",r),K(e,t2,n,"refresh_token",s3,a2)}var De2=new WeakMap;
var F=new WeakMap;function getValidatedIdTokenClaims(e){if(!e.id_token)return;const t2=De2.get(e);if(!t2)throw f3('"ref" was already garbage collected or did no\
t resolve from the proper sources',b);return t2}async function N2(e,t2,n,r,a2,s3){if(w(e),g(t2),!R2(n,Response))throw f3('"response" must be an instance of Response',y);await J(n,200,"Token Endpoint"),E(n);const o2=await U2(
n);if(p(o2.access_token,'"response" body "access_token" property',INVALID_RESPONSE,{body:o2}),p(o2.token_type,'"response" body "token_type" property',INVALID_RESPONSE,
{body:o2}),o2.token_type=o2.token_type.toLowerCase(),o2.expires_in!==void 0){let i2=typeof o2.expires_in!="number"?parseFloat(o2.expires_in):o2.expires_in;O2(i2,
true,'"response" body "expires_in" property',INVALID_RESPONSE,{body:o2}),o2.expires_in=i2}if(o2.refresh_token!==void 0&&p(o2.refresh_token,'"response" body "ref\
resh_token" property',INVALID_RESPONSE,{body:o2}),o2.scope!==void 0&&typeof o2.scope!="string")throw c2('"response" body "scope" property must be a string',INVALID_RESPONSE,
{body:o2});if(o2.id_token!==void 0){p(o2.id_token,'"response" body "id_token" property',INVALID_RESPONSE,{body:o2});const i2=[];t2.require_auth_time===true&&i2.
push("auth_time"),t2.default_max_age!==void 0&&(O2(t2.default_max_age,true,'"client.default_max_age"'),i2.push("auth_time")),r?.length&&i2.push(...r);const{claims:d3,
jwt:u5}=await Le(e,t2,o2.id_token,i2,a2);Je2(t2,d3),Ie(d3),F.set(n,u5),De2.set(o2,d3)}if(s3?.[o2.token_type]!==void 0)s3[o2.token_type](n,o2);else if(o2.token_type!==
"dpop"&&o2.token_type!=="bearer")throw new UnsupportedOperationError("unsupported `token_type` value",{cause:{body:o2}});return o2}function he(e){let t2;if(t2=wt(
e))throw new WWWAuthenticateChallengeError("server responded with a challenge in the WWW-Authenticate HTTP Header",{cause:t2,response:e})}async function processRefreshTokenResponse(e,t2,n,r){
return N2(e,t2,n,void 0,r?.[jweDecrypt],r?.recognizedTokenTypes)}function V(e,t2){if(Array.isArray(t2.claims.aud)){if(!t2.claims.aud.includes(e))throw c2('unexpected JWT "aud" (audience) claim value',JWT_CLAIM_COMPARISON,{expected:e,
claims:t2.claims,claim:"aud"})}else if(t2.claims.aud!==e)throw c2('unexpected JWT "aud" (audience) claim value',JWT_CLAIM_COMPARISON,{expected:e,claims:t2.claims,
claim:"aud"});return t2}function G(e,t2){const n=e[_expectedIssuer]?.(t2)??e.issuer;if(t2.claims.iss!==n)throw c2('unexpected JWT "iss" (issuer) claim value',JWT_CLAIM_COMPARISON,{expected:n,
claims:t2.claims,claim:"iss"});return t2}var te=new WeakSet;var Ce={aud:"audience",c_hash:"code hash",client_id:"client id",exp:"expiration time",iat:"issued at",iss:"issuer",jti:"jwt id",nonce:"nonce",s_hash:"state hash",
sub:"subject",ath:"access token hash",htm:"http method",htu:"http uri",cnf:"confirmation",auth_time:"authentication time"};function Z2(e,t2){for(const n of e)if(t2.
claims[n]===void 0)throw c2(`JWT "${n}" (${Ce[n]}) claim missing`,INVALID_RESPONSE,{claims:t2.claims});return t2}function Ue2(e,t2){if(typeof t2.claims[e]!="str\
ing")throw c2(`unexpected JWT "${e}" (${Ce[e]}) claim type`,INVALID_RESPONSE,{claims:t2.claims});return t2}function Le(e,t2,n,r,a2){return M2(n,$2.bind(void 0,t2.
id_token_signed_response_alg,e.id_token_signing_alg_values_supported,"RS256"),T2(t2),I2(t2),a2).then(Z2.bind(void 0,["aud","exp","iat","iss","sub",...r])).then(
G.bind(void 0,e)).then(V.bind(void 0,t2.client_id)).then(Ue2.bind(void 0,"sub"))}function Ie(e){e.auth_time!==void 0&&O2(e.auth_time,true,'ID Token "auth_time" (authentication time)',INVALID_RESPONSE,{claims:e})}function Je2(e,t2){if(Array.isArray(t2.aud)&&t2.aud.length!==1){if(t2.azp===void 0)throw c2('ID Token "aud" (audience) claim includes additional untrusted audie\
nces',JWT_CLAIM_COMPARISON,{claims:t2,claim:"aud"});if(t2.azp!==e.client_id)throw c2('unexpected ID Token "azp" (authorized party) claim value',JWT_CLAIM_COMPARISON,
{expected:e.client_id,claims:t2,claim:"azp"})}}var WWW_AUTHENTICATE_CHALLENGE="OAUTH_WWW_AUTHENTICATE_CHALLENGE";var RESPONSE_BODY_ERROR="OAUTH_RESPONSE_BODY_ERROR";var UNSUPPORTED_OPERATION="OAUTH_UNSUPPORT\
ED_OPERATION";var AUTHORIZATION_RESPONSE_ERROR="OAUTH_AUTHORIZATION_RESPONSE_ERROR";var PARSE_ERROR="OAUTH_PARSE_ERROR";var INVALID_RESPONSE="OAUTH_INVALID_RESPONSE";var RESPONSE_IS_NOT_JSON="OAUTH_RESPONSE_IS_NOT_JSON";var RESPONSE_IS_NOT_CONFORM="OAUTH_RESPONSE_IS_NOT_CONFORM";var HTTP_REQUEST_FORBIDDEN="OAUTH_HTTP_REQUEST\
_FORBIDDEN";var REQUEST_PROTOCOL_FORBIDDEN="OAUTH_REQUEST_PROTOCOL_FORBIDDEN";var JWT_TIMESTAMP_CHECK="OAUTH_JWT_TIMESTAMP_CHECK_FAILED";var JWT_CLAIM_COMPARISON="\
OAUTH_JWT_CLAIM_COMPARISON_FAILED";var JSON_ATTRIBUTE_COMPARISON="OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED";var MISSING_SERVER_METADATA="OAUTH_MISSING_SERVER_METADATA";var INVALID_SERVER_METADATA="OAUTH_INVALID_SERVER_METADATA";function E(e){if(e.bodyUsed)throw f3('"response" body has been used already',b)}async function M2(e,t2,n,r,a2){let{0:s3,1:o2,length:i2}=e.split(".");if(i2===5)if(a2!==void 0)e=await a2(e),{0:s3,1:o2,length:i2}=e.split(".");else throw new UnsupportedOperationError(
"JWE decryption is not configured",{cause:e});if(i2!==3)throw c2("Invalid JWT",INVALID_RESPONSE,e);let d3;try{d3=JSON.parse(P3(S2(s3)))}catch(l3){throw c2("fail\
ed to parse JWT Header body as base64url encoded JSON",PARSE_ERROR,l3)}if(!k2(d3))throw c2("JWT Header must be a top level object",INVALID_RESPONSE,e);if(t2(d3),
d3.crit!==void 0)throw new UnsupportedOperationError('no JWT "crit" header parameter extensions are supported',{cause:{header:d3}});let u5;try{u5=JSON.parse(P3(
S2(o2)))}catch(l3){throw c2("failed to parse JWT Payload body as base64url encoded JSON",PARSE_ERROR,l3)}if(!k2(u5))throw c2("JWT Payload must be a top level ob\
ject",INVALID_RESPONSE,e);const m4=D2()+n;if(u5.exp!==void 0){if(typeof u5.exp!="number")throw c2('unexpected JWT "exp" (expiration time) claim type',INVALID_RESPONSE,
{claims:u5});if(u5.exp<=m4-r)throw c2('unexpected JWT "exp" (expiration time) claim value, expiration is past current timestamp',JWT_TIMESTAMP_CHECK,{claims:u5,
now:m4,tolerance:r,claim:"exp"})}if(u5.iat!==void 0&&typeof u5.iat!="number")throw c2('unexpected JWT "iat" (issued at) claim type',INVALID_RESPONSE,{claims:u5});
if(u5.iss!==void 0&&typeof u5.iss!="string")throw c2('unexpected JWT "iss" (issuer) claim type',INVALID_RESPONSE,{claims:u5});if(u5.nbf!==void 0){if(typeof u5.nbf!=
"number")throw c2('unexpected JWT "nbf" (not before) claim type',INVALID_RESPONSE,{claims:u5});if(u5.nbf>m4+r)throw c2('unexpected JWT "nbf" (not before) claim \
value',JWT_TIMESTAMP_CHECK,{claims:u5,now:m4,tolerance:r,claim:"nbf"})}if(u5.aud!==void 0&&typeof u5.aud!="string"&&!Array.isArray(u5.aud))throw c2('unexpected \
JWT "aud" (audience) claim type',INVALID_RESPONSE,{claims:u5});return{header:d3,claims:u5,jwt:e}}function $2(e,t2,n,r){if(e!==void 0){if(typeof e=="string"?r.alg!==e:!e.includes(r.alg))throw c2('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header:r,
expected:e,reason:"client configuration"});return}if(Array.isArray(t2)){if(!t2.includes(r.alg))throw c2('unexpected JWT "alg" header parameter',INVALID_RESPONSE,
{header:r,expected:t2,reason:"authorization server metadata"});return}if(n!==void 0){if(typeof n=="string"?r.alg!==n:typeof n=="function"?!n(r.alg):!n.includes(
r.alg))throw c2('unexpected JWT "alg" header parameter',INVALID_RESPONSE,{header:r,expected:n,reason:"default value"});return}throw c2('missing client or server\
 configuration to verify used JWT "alg" header parameter',void 0,{client:e,issuer:t2,fallback:n})}async function U2(e,t2=Pe2){let n;try{n=await e.json()}catch(r){throw t2(e),c2('failed to parse "response" body as JSON',PARSE_ERROR,r)}if(!k2(n))throw c2('"res\
ponse" body must be a top level object',INVALID_RESPONSE,{body:n});return n}var _nodiscoverycheck=Symbol();var _expectedIssuer=Symbol();var _2;var H;(typeof navigator>"u"||!navigator.userAgent?.startsWith?.("Mozilla/5.0 "))&&(H="openid-client/v6.8.9",_2={"user-agent":H});var l=e=>N3.get(e);var N3;
function ClientSecretPost2(e){if(e!==void 0)return ClientSecretPost(e);const t2=new WeakMap;return(r,o2,s3,c5)=>{let a2;return(a2=t2.get(o2))||(U3(o2.client_secret,
'"metadata.client_secret"'),a2=ClientSecretPost(o2.client_secret),t2.set(o2,a2)),a2(r,o2,s3,c5)}}function U3(e,t2){if(typeof e!="string")throw m2(`${t2} must be\
 a string`,b2);if(e.length===0)throw m2(`${t2} must not be empty`,k3)}function None2(){return None()}var customFetch2=customFetch;var k3="ERR_INVALID_ARG_VALUE";var b2="ERR_INVALID_ARG_TYPE";function m2(e,t2,r){const o2=new TypeError(e,{cause:r});return Object.assign(o2,{code:t2}),o2}var ClientError=class extends Error{code;constructor(t2,r){super(t2,r),this.name=this.constructor.name,this.code=r?.code,Error.captureStackTrace?.(this,this.constructor)}};
var te2=new TextDecoder;function R3(e,t2,r){return new ClientError(e,{cause:t2,code:r})}function p2(e){if(e instanceof TypeError||e instanceof ClientError||e instanceof
ResponseBodyError||e instanceof AuthorizationResponseError||e instanceof WWWAuthenticateChallengeError)throw e;if(e instanceof OperationProcessingError)switch(e.
code){case HTTP_REQUEST_FORBIDDEN:throw R3("only requests to HTTPS are allowed",e,e.code);case REQUEST_PROTOCOL_FORBIDDEN:throw R3("only requests to HTTP or HTT\
PS are allowed",e,e.code);case RESPONSE_IS_NOT_CONFORM:throw R3("unexpected HTTP response status code",e.cause,e.code);case RESPONSE_IS_NOT_JSON:throw R3("unexp\
ected response content-type",e.cause,e.code);case PARSE_ERROR:throw R3("parsing error occured",e,e.code);case INVALID_RESPONSE:throw R3("invalid response encoun\
tered",e,e.code);case JWT_CLAIM_COMPARISON:throw R3("unexpected JWT claim value encountered",e,e.code);case JSON_ATTRIBUTE_COMPARISON:throw R3("unexpected JSON \
attribute value encountered",e,e.code);case JWT_TIMESTAMP_CHECK:throw R3("JWT timestamp claim value failed validation",e,e.code);default:throw R3(e.message,e,e.
code)}if(e instanceof UnsupportedOperationError)throw R3("unsupported operation",e,e.code);if(e instanceof DOMException)switch(e.name){case"OperationError":throw R3(
"runtime operation error",e,UNSUPPORTED_OPERATION);case"NotSupportedError":throw R3("runtime unsupported operation",e,UNSUPPORTED_OPERATION);case"TimeoutError":
throw R3("operation timed out",e,"OAUTH_TIMEOUT");case"AbortError":throw R3("operation aborted",e,"OAUTH_ABORT")}throw new ClientError("something went wrong",{cause:e})}function ne2(e,t2,r){return e.origin==="https://login.microsoftonline.com"&&(!r?.algorithm||r.algorithm==="oidc")?(t2[W]=true,true):false}function re2(e,t2){return!!(e.
hostname.endsWith(".b2clogin.com")&&(!t2?.algorithm||t2.algorithm==="oidc"))}async function discovery(e,t2,r,o2,s3){const c5=await j(e,s3),a2=new Configuration(c5,t2,r,o2);let i2=l(a2);if(s3?.[customFetch2]&&(i2.fetch=s3[customFetch2]),s3?.
timeout!==void 0&&(i2.timeout=s3.timeout),s3?.execute)for(const u5 of s3.execute)u5(a2);return a2}async function j(e,t2){if(!(e instanceof URL))throw m2('"serve\
r" must be an instance of URL',b2);const r=!e.href.includes("/.well-known/"),o2=t2?.timeout??30,s3=AbortSignal.timeout(o2*1e3),c5=await(r?discoveryRequest(e,{algorithm:t2?.
algorithm,[customFetch]:t2?.[customFetch2],[allowInsecureRequests]:t2?.execute?.includes(allowInsecureRequests2),signal:s3,headers:new Headers(_2)}):(t2?.[customFetch2]||
fetch)((checkProtocol(e,!t2?.execute?.includes(allowInsecureRequests2)),e.href),{headers:Object.fromEntries(new Headers({accept:"application/json",..._2}).entries()),
body:void 0,method:"GET",redirect:"manual",signal:s3})).then(a2=>processDiscoveryResponse(_nodiscoverycheck,a2)).catch(p2);return r&&new URL(c5.issuer).href!==e.
href&&(ne2(e,c5,t2)||re2(e,t2)||(()=>{throw new ClientError("discovered metadata issuer does not match the expected issuer",{code:JSON_ATTRIBUTE_COMPARISON,cause:{
expected:e.href,body:c5,attribute:"issuer"}})})()),c5}function ue(e){return{supportsPKCE:{__proto__:null,value(t2="S256"){return e.code_challenge_methods_supported?.includes(t2)===true}}}}function le(e){Object.defineProperties(
e,ue(e))}var W=Symbol();var Configuration=class{constructor(t2,r,o2,s3){if(typeof r!="string"||!r.length)throw m2('"clientId" must be a non-empty string',b2);if(typeof o2==
"string"&&(o2={client_secret:o2}),o2?.client_id!==void 0&&r!==o2.client_id)throw m2('"clientId" and "metadata.client_id" must be the same',k3);const c5={...structuredClone(
o2),client_id:r};c5[clockSkew]=o2?.[clockSkew]??0,c5[clockTolerance]=o2?.[clockTolerance]??30;let a2;s3?a2=s3:typeof c5.client_secret=="string"&&c5.client_secret.
length?a2=ClientSecretPost2(c5.client_secret):a2=None2();let i2=Object.freeze(c5);const u5=structuredClone(t2);W in t2&&(u5[_expectedIssuer]=({claims:{tid:w2}})=>t2.
issuer.replace("{tenantid}",w2));let d3=Object.freeze(u5);N3||=new WeakMap,N3.set(this,{__proto__:null,as:d3,c:i2,auth:a2,tlsOnly:true,timeout:30,jwksCache:{}})}serverMetadata(){
const t2=structuredClone(l(this).as);return le(t2),t2}clientMetadata(){return structuredClone(l(this).c)}get timeout(){return l(this).timeout}set timeout(t2){l(
this).timeout=t2}get[customFetch2](){return l(this).fetch}set[customFetch2](t2){l(this).fetch=t2}};Object.freeze(Configuration.prototype);function de2(e){let t2;
return e.expires_in!==void 0&&(t2=Date.now()+e.expires_in*1e3),{expiresIn:{__proto__:null,value(){if(t2){const r=Date.now();return t2>r?Math.floor((t2-r)/1e3):0}}},
claims:{__proto__:null,value(){return getValidatedIdTokenClaims(e)}}}}function v3(e){Object.defineProperties(e,de2(e))}function allowInsecureRequests2(e){l(e).tlsOnly=false}async function refreshTokenGrant(e,t2,r,o2){P4(e),r=new URLSearchParams(r);const{as:s3,c:c5,auth:a2,fetch:i2,tlsOnly:u5,nonRepudiation:d3,timeout:w2,decrypt:f5}=l(
e),h2=await refreshTokenGrantRequest(s3,c5,a2,t2,{[customFetch]:i2,[allowInsecureRequests]:!u5,additionalParameters:r,DPoP:o2?.DPoP,headers:new Headers(_2),signal:E2(
w2)}).catch(p2),y3=processRefreshTokenResponse(s3,c5,h2,{[jweDecrypt]:f5});let g4;try{g4=await y3}catch(C3){if(x2(C3,o2))return refreshTokenGrant(e,t2,r,{...o2,
flag:S3});p2(C3)}return g4.id_token&&await d3?.(h2),v3(g4),g4}function P4(e){if(!(e instanceof Configuration))throw m2('"config" must be an instance of Configuration',b2);if(Object.getPrototypeOf(e)!==Configuration.prototype)
throw m2("subclassing Configuration is not allowed",k3)}function E2(e){return e?AbortSignal.timeout(e*1e3):void 0}function x2(e,t2){return t2?.DPoP&&t2.flag!==S3?isDPoPNonceError(e):false}var S3=Symbol();var d2={chars:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",bits:6};var g2={parse:function(r,a2){return v4(r,d2,a2)},stringify:function(r,a2){return b3(r,d2,a2)}};function v4(t2,r,a2){var h2;if(a2===void 0&&(a2={}),!r.codes){r.codes={};for(var f5=0;f5<r.chars.length;++f5)r.codes[r.chars[f5]]=f5}if(!a2.loose&&t2.length*r.bits&
7)throw new SyntaxError("Invalid padding");for(var n=t2.length;t2[n-1]==="=";)if(--n,!a2.loose&&!((t2.length-n)*r.bits&7))throw new SyntaxError("Invalid padding");
for(var o2=new((h2=a2.out)!=null?h2:Uint8Array)(n*r.bits/8|0),e=0,s3=0,u5=0,i2=0;i2<n;++i2){var c5=r.codes[t2[i2]];if(c5===void 0)throw new SyntaxError("Invalid\
 character "+t2[i2]);s3=s3<<r.bits|c5,e+=r.bits,e>=8&&(e-=8,o2[u5++]=255&s3>>e)}if(e>=r.bits||255&s3<<8-e)throw new SyntaxError("Unexpected end of data");return o2}
function b3(t2,r,a2){a2===void 0&&(a2={});for(var h2=a2,f5=h2.pad,n=f5===void 0?true:f5,o2=(1<<r.bits)-1,e="",s3=0,u5=0,i2=0;i2<t2.length;++i2)for(u5=u5<<8|255&
t2[i2],s3+=8;s3>r.bits;)s3-=r.bits,e+=r.chars[o2&u5>>s3];if(s3&&(e+=r.chars[o2&u5<<r.bits-s3]),n)for(;e.length*r.bits&7;)e+="=";return e}var c3=class{constructor(e){this.config=e}async refresh(e){const t2=await refreshTokenGrant(this.config,e);return{id_token:t2.id_token,refresh_token:t2.refresh_token,
expires_at:t2.expiresIn()}}};var OpenIDConnectAuth=class _OpenIDConnectAuth{constructor(){this.currentTokenExpiration=0}static decodeJWT(e){const t2=e.split(".");
if(t2.length!==3)return null;const i2=JSON.parse(new TextDecoder().decode(g2.parse(t2[0],{loose:true}))),r=JSON.parse(new TextDecoder().decode(g2.parse(t2[1],{loose:true}))),
a2=t2[2];return{header:i2,payload:r,signature:a2}}static expirationFromToken(e){const t2=_OpenIDConnectAuth.decodeJWT(e);return t2?t2.payload.exp:0}isAuthProvider(e){
return e.authProvider?e.authProvider.name==="oidc":false}async applyAuthentication(e,t2,i2){const r=await this.getToken(e,i2);r&&(t2.headers.Authorization=`Bear\
er ${r}`)}async getToken(e,t2){return!e.authProvider.config||(e.authProvider.config["client-secret"]||(e.authProvider.config["client-secret"]=""),!e.authProvider.
config||!e.authProvider.config["id-token"])?null:this.refresh(e,t2)}async refresh(e,t2){if(this.currentTokenExpiration===0&&(this.currentTokenExpiration=_OpenIDConnectAuth.
expirationFromToken(e.authProvider.config["id-token"])),Date.now()/1e3>this.currentTokenExpiration){if(!e.authProvider.config["client-id"]||!e.authProvider.config["\
refresh-token"]||!e.authProvider.config["idp-issuer-url"])return null;const r=await(t2||await this.getClient(e)).refresh(e.authProvider.config["refresh-token"]);
e.authProvider.config["id-token"]=r.id_token,e.authProvider.config["refresh-token"]=r.refresh_token,this.currentTokenExpiration=r.expires_at}return e.authProvider.
config["id-token"]}async getClient(e){const t2=await discovery(e.authProvider.config["idp-issuer-url"],e.authProvider.config["client-id"]);return new c3(t2)}};var import_socks_proxy_agent=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toESM */ .f1)(require_dist2());var import_index=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_7__/* .__toESM */ .f1)(require_hpagent(),1);var HttpProxyAgent=import_index.default.HttpProxyAgent;var HttpsProxyAgent=import_index.default.HttpsProxyAgent;var f4="/var/run/secrets/kubernetes.io/serviceaccount";var z2=f4+"/ca.crt";var C2=f4+"/token";var D3=f4+"/namespace";function m3(o2){try{return node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync(o2),
true}catch{return false}}var KubeConfig=class _KubeConfig{addAuthenticator(e){this.custom_authenticators.push(e)}constructor(){this.authenticators=[new AzureAuth,
new GoogleCloudPlatformAuth,new ExecAuth,new FileAuth,new OpenIDConnectAuth],this.custom_authenticators=[],this.contexts=[],this.clusters=[],this.users=[]}getContexts(){
return this.contexts}getClusters(){return this.clusters}getUsers(){return this.users}getCurrentContext(){return this.currentContext}setCurrentContext(e){this.currentContext=
e}getContextObject(e){return this.contexts?findObject(this.contexts,e,"context"):null}getCurrentCluster(){const e=this.getCurrentContextObject();return e?this.getCluster(
e.cluster):null}getCluster(e){return findObject(this.clusters,e,"cluster")}getCurrentUser(){const e=this.getCurrentContextObject();return e?this.getUser(e.user):
null}getUser(e){return findObject(this.users,e,"user")}loadFromFile(e,t2){const r=node_path__WEBPACK_IMPORTED_MODULE_14__.dirname(e);this.loadFromString(node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync(e).toString("utf-8"),t2),this.
makePathsAbsolute(r)}async applyToFetchOptions(e){await this.applyToHTTPSOptions(e);const t2=new Headers2;for(const[r,s3]of Object.entries(e.headers||{}))Array.
isArray(s3)?s3.forEach(n=>{t2.append(r,n)}):(typeof s3=="number"||typeof s3=="string")&&t2.set(r,s3.toString());return e.auth&&t2.set("Authorization","Basic "+Buffer.
from(e.auth).toString("base64")),{agent:e.agent,headers:t2,method:e.method,timeout:e.timeout}}async applyToHTTPSOptions(e){const t2=this.getCurrentUser(),r=this.
getCurrentCluster();await this.applyOptions(e),t2&&t2.username&&(e.auth=`${t2.username}:${t2.password}`);const s3={};s3.ca=e.ca,s3.cert=e.cert,s3.key=e.key,s3.pfx=
e.pfx,s3.passphrase=e.passphrase,e.rejectUnauthorized!==void 0&&(s3.rejectUnauthorized=e.rejectUnauthorized),s3.timeout=e.timeout,s3.servername=e.servername,s3.
ciphers=e.ciphers,s3.honorCipherOrder=e.honorCipherOrder,s3.ecdhCurve=e.ecdhCurve,s3.clientCertEngine=e.clientCertEngine,s3.crl=e.crl,s3.dhparam=e.dhparam,s3.secureOptions=
e.secureOptions,s3.secureProtocol=e.secureProtocol,s3.sessionIdContext=e.sessionIdContext,e.agent=this.createAgent(r,s3)}async applySecurityAuthentication(e){const t2=this.
getCurrentCluster(),r=this.getCurrentUser(),s3={},n={};if(await this.applyOptions(n),t2&&t2.skipTLSVerify&&(s3.rejectUnauthorized=false),t2&&t2.tlsServerName&&(s3.
servername=t2.tlsServerName),r&&r.username){const a2=Buffer.from(`${r.username}:${r.password}`).toString("base64");e.setHeaderParam("Authorization",`Basic ${a2}`)}
const i2=n.headers||{};Object.entries(i2).forEach(([a2,h2])=>{e.setHeaderParam(a2,`${h2}`)}),s3.ca=n.ca,s3.cert=n.cert,s3.key=n.key,s3.pfx=n.pfx,s3.passphrase=n.
passphrase,n.rejectUnauthorized!==void 0&&(s3.rejectUnauthorized=n.rejectUnauthorized),e.setAgent(this.createAgent(t2,s3))}getName(){return"kubeconfig authentic\
ation"}loadFromString(e,t2){const r=$n.load(e);this.clusters=newClusters(r.clusters,t2),this.contexts=newContexts(r.contexts,t2),this.users=newUsers(r.users,t2),
this.currentContext=r["current-context"]}loadFromOptions(e){this.clusters=e.clusters,this.contexts=e.contexts,this.users=e.users,this.currentContext=e.currentContext}loadFromClusterAndUser(e,t2){
this.clusters=[e],this.users=[t2],this.currentContext="loaded-context",this.contexts=[{cluster:e.name,user:t2.name,name:this.currentContext}]}loadFromCluster(e=""){
const t2=process.env.KUBERNETES_SERVICE_HOST,r=process.env.KUBERNETES_SERVICE_PORT,s3="inCluster",n="inClusterUser",i2="inClusterContext";let a2="https";(r==="8\
0"||r==="8080"||r==="8001")&&(a2="http");let h2=t2;t2&&node_net__WEBPACK_IMPORTED_MODULE_15__.isIPv6(t2)&&(h2=`[${t2}]`),this.clusters=[{name:s3,caFile:`${e}${z2}`,server:`${a2}://${h2}:${r}`,skipTLSVerify:false}],
this.users=[{name:n,authProvider:{name:"tokenFile",config:{tokenFile:`${e}${C2}`}}}];const p3=`${e}${D3}`;let d3;m3(p3)&&(d3=node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync(p3).toString("utf-8")),
this.contexts=[{cluster:s3,name:i2,user:n,namespace:d3}],this.currentContext=i2}mergeConfig(e,t2=false){!t2&&e.currentContext&&(this.currentContext=e.currentContext),
e.clusters.forEach(r=>{this.addCluster(r)}),e.users.forEach(r=>{this.addUser(r)}),e.contexts.forEach(r=>{this.addContext(r)})}addCluster(e){this.clusters||(this.
clusters=[]),this.clusters.forEach((t2,r)=>{if(t2.name===e.name)throw new Error(`Duplicate cluster: ${t2.name}`)}),this.clusters.push(e)}addUser(e){this.users||
(this.users=[]),this.users.forEach((t2,r)=>{if(t2.name===e.name)throw new Error(`Duplicate user: ${t2.name}`)}),this.users.push(e)}addContext(e){this.contexts||
(this.contexts=[]),this.contexts.forEach((t2,r)=>{if(t2.name===e.name)throw new Error(`Duplicate context: ${t2.name}`)}),this.contexts.push(e)}loadFromDefault(e,t2=false,r=process.
platform){if(process.env.KUBECONFIG&&process.env.KUBECONFIG.length>0){const n=process.env.KUBECONFIG.split(node_path__WEBPACK_IMPORTED_MODULE_14__.delimiter).filter(i2=>i2);this.loadFromFile(n[0],e);
for(let i2=1;i2<n.length;i2++){const a2=new _KubeConfig;a2.loadFromFile(n[i2],e),this.mergeConfig(a2,t2)}return}const s3=findHomeDir(r);if(s3){const n=node_path__WEBPACK_IMPORTED_MODULE_14__.join(s3,
".kube","config");if(m3(n)){this.loadFromFile(n,e);return}}if(r==="win32"){try{const n=node_child_process__WEBPACK_IMPORTED_MODULE_16__.spawnSync("wsl.exe",["bash","-c","printenv KUBECONFIG"]);if(n.status===
0&&n.stdout.length>0){const i2=node_child_process__WEBPACK_IMPORTED_MODULE_16__.spawnSync("wsl.exe",["cat",n.stdout.toString("utf8")]);if(i2.status===0){this.loadFromString(i2.stdout.toString("utf8"),e);return}}}catch{}
try{const n=node_child_process__WEBPACK_IMPORTED_MODULE_16__.spawnSync("wsl.exe",["cat","~/.kube/config"]);if(n.status===0){this.loadFromString(n.stdout.toString("utf8"),e);const i2=node_child_process__WEBPACK_IMPORTED_MODULE_16__.spawnSync("wsl.exe",[
"wslpath","-w","~/.kube"]);i2.status===0&&this.makePathsAbsolute(i2.stdout.toString("utf8"));return}}catch{}}if(m3(C2)){this.loadFromCluster();return}this.loadFromClusterAndUser(
{name:"cluster",server:"http://localhost:8080"},{name:"user"})}makeApiClient(e){const t2=this.getCurrentCluster();if(!t2)throw new Error("No active cluster!");const r={
default:this},s3=new refuse(t2.server,{}),n=refuse({baseServer:s3,authMethods:r});return new e(n)}makePathsAbsolute(e){this.clusters.forEach(t2=>{t2.caFile&&(t2.
caFile=makeAbsolutePath(e,t2.caFile))}),this.users.forEach(t2=>{t2.certFile&&(t2.certFile=makeAbsolutePath(e,t2.certFile)),t2.keyFile&&(t2.keyFile=makeAbsolutePath(
e,t2.keyFile))})}exportConfig(){const e={apiVersion:"v1",kind:"Config",clusters:this.clusters.map(exportCluster),users:this.users.map(exportUser),contexts:this.
contexts.map(exportContext),preferences:{},"current-context":this.getCurrentContext()};return JSON.stringify(e)}getCurrentContextObject(){return this.getContextObject(
this.currentContext)}createAgent(e,t2){var r,s3;let n;if(e&&e.proxyUrl)if(e.proxyUrl.startsWith("socks"))n=new import_socks_proxy_agent.SocksProxyAgent(e.proxyUrl,
t2);else if(e.server.startsWith("https")){const i2=t2;i2.proxy=e.proxyUrl,n=new HttpsProxyAgent(i2)}else if(e.server.startsWith("http")){const i2=t2;i2.proxy=e.
proxyUrl,n=new HttpProxyAgent(i2)}else throw new Error("Unsupported proxy type");else if(!((r=e?.server)===null||r===void 0)&&r.startsWith("http:")&&e.skipTLSVerify)
n=new node_http__WEBPACK_IMPORTED_MODULE_10__.Agent(t2);else{if(!((s3=e?.server)===null||s3===void 0)&&s3.startsWith("http:")&&!e.skipTLSVerify)throw new Error("HTTP protocol is not allowed when sk\
ipTLSVerify is not set or false");n=new node_https__WEBPACK_IMPORTED_MODULE_11__.Agent(t2)}return n}applyHTTPSOptions(e){var t2;const r=this.getCurrentCluster(),s3=this.getCurrentUser();if(!s3)return;
r!=null&&r.skipTLSVerify&&(e.rejectUnauthorized=false),r!=null&&r.tlsServerName&&(e.servername=r.tlsServerName);const n=r!=null?bufferFromFileOrString(r.caFile,
r.caData):null;n&&(e.ca=n);const i2=bufferFromFileOrString(s3.certFile,s3.certData);i2&&(e.cert=i2);const a2=bufferFromFileOrString(s3.keyFile,s3.keyData);a2&&(e.
key=a2),s3.impersonateUser!=null&&((t2=e.headers)!==null&&t2!==void 0||(e.headers={}),e.headers["Impersonate-User"]=s3.impersonateUser)}async applyAuthorizationHeader(e){
const t2=this.getCurrentUser();if(!t2)return;let r=this.authenticators.find(s3=>s3.isAuthProvider(t2));r||(r=this.custom_authenticators.find(s3=>s3.isAuthProvider(
t2))),e.headers||(e.headers={}),r&&await r.applyAuthentication(t2,e),t2.token&&(e.headers.Authorization=`Bearer ${t2.token}`)}async applyOptions(e){this.applyHTTPSOptions(
e),await this.applyAuthorizationHeader(e)}};function makeAbsolutePath(o2,e){return!o2||node_path__WEBPACK_IMPORTED_MODULE_14__.isAbsolute(e)?e:node_path__WEBPACK_IMPORTED_MODULE_14__.join(o2,e)}function bufferFromFileOrString(o2,e){return o2?
node_fs__WEBPACK_IMPORTED_MODULE_12__.readFileSync(o2):e?Buffer.from(e,"base64"):null}function x3(o2){return o2.reduce((e,t2)=>t2&&!e.includes(t2)?e.concat(t2):e,[])}function findHomeDir(o2=process.
platform){if(o2!=="win32"){if(process.env.HOME)try{return node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync(process.env.HOME),process.env.HOME}catch{}return null}const e=process.env.HOMEDRIVE&&process.
env.HOMEPATH?node_path__WEBPACK_IMPORTED_MODULE_14__.join(process.env.HOMEDRIVE,process.env.HOMEPATH):"",t2=process.env.HOME||"",r=process.env.USERPROFILE||"",s3=x3([t2,e,r]),n=x3([t2,r,e]);for(const i2 of s3)
try{return node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync(node_path__WEBPACK_IMPORTED_MODULE_14__.join(i2,".kube","config")),i2}catch{}for(const i2 of n)try{return node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync(i2,node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.W_OK),i2}catch{}for(const i2 of n)try{
return node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync(i2),i2}catch{}return n[0]||null}function findObject(o2,e,t2){if(!o2)return null;for(const r of o2)if(r.name===e)return r[t2]?(r[t2].name=e,
r[t2]):r;return null}var tokenFile="/var/run/secrets/kubernetes.io/serviceaccount/token";var maxKubeconfigBytes=4*1024*1024;function loadKubeconfig(inputs,env){const config=readConfig(
inputs.kubeconfig,env);if(inputs.context!==void 0)config.setCurrentContext(inputs.context);const name=config.getCurrentContext();const context=name?config.getContexts().
find(each=>each.name===name):void 0;const known=config.getContexts().map(each=>each.name).join(", ")||"none";if(!context){const problem=name?`The kubeconfig has\
 no context "${name}"`:"The kubeconfig names no current context";throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_KUBECONFIG_CONTEXT",`${problem}. Its contexts are: ${known}. Choose one \
with --context.`)}const cluster=config.getClusters().find(each=>each.name===context.cluster);if(!cluster){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_KUBECONFIG_CONTEXT",`Context "${name}\
" names the cluster "${context.cluster}", which the kubeconfig does not define.`)}const proxyUrl=cluster.proxyUrl??(0,_chunk_X7CA3AV3_js__WEBPACK_IMPORTED_MODULE_18__/* .findProxy */ .E)(new URL(cluster.server),env,"go");const isPlain=cluster.
server.startsWith("http:");config.clusters=[{...cluster,...proxyUrl===void 0?{}:{proxyUrl},...isPlain?{skipTLSVerify:true}:{}}];config.users=config.getUsers().filter(
each=>each.name===context.user);for(const user of config.getUsers())tellPlugin(user.exec,cluster.server);return{server:cluster.server.replace(/\/+$/,""),namespace:context.
namespace,context:name,config}}function readConfig(given,env){const config=new KubeConfig;const files=given===void 0?findDefaultFiles(env):given.split(node_path__WEBPACK_IMPORTED_MODULE_14__.delimiter).
filter(Boolean);if(files.length===0)return readServiceAccount(config,env);const existing=files.filter(file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(file));const[first,...others]=existing;if(first===
void 0){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_KUBECONFIG_MISSING",`The kubeconfig ${files.join(", ")} does not exist. Give a file with --kubeconfig or KUBECONFIG.`)}readFile(config,
first);for(const file of others){const other=new KubeConfig;readFile(other,file);for(const cluster of other.getClusters())if(!config.getCluster(cluster.name))config.
addCluster(cluster);for(const user of other.getUsers())if(!config.getUser(user.name))config.addUser(user);for(const context of other.getContexts()){if(!config.getContexts().
some(each=>each.name===context.name))config.addContext(context)}if(!config.getCurrentContext())config.setCurrentContext(other.getCurrentContext())}return config}
function readFile(config,file){try{if((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)(file).size>maxKubeconfigBytes)throw new Error(`it is larger than ${maxKubeconfigBytes} bytes`);config.loadFromFile(
file)}catch(error){const why=error instanceof Error?error.message.split("\n")[0]??"":String(error);throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_KUBECONFIG_SYNTAX",`The kubeconfig ${file}\
 cannot be read: ${why}. Check that it is the YAML that kubectl uses.`,{cause:error})}}var findDefaultFiles=env=>[(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(env["HOME"]??(0,node_os__WEBPACK_IMPORTED_MODULE_13__.homedir)(),".kube","config")].
filter(file=>(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(file));function readServiceAccount(config,env){if(!env["KUBERNETES_SERVICE_HOST"]||!(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(tokenFile)){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_KUBECO\
NFIG_MISSING","There is no kubeconfig (--kubeconfig, KUBECONFIG, ~/.kube/config), and this does not run in a pod with a service account. Give one with --kubecon\
fig.")}config.loadFromCluster();return config}function tellPlugin(exec,server){if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(exec))return;const apiVersion=exec["apiVersion"]??"client.authentica\
tion.k8s.io/v1";const info={apiVersion,kind:"ExecCredential",spec:{interactive:false,cluster:{server}}};const env=Array.isArray(exec["env"])?exec["env"]:[];Object.
assign(exec,{env:[...env,{name:"KUBERNETES_EXEC_INFO",value:JSON.stringify(info)}]})}var defaultMaxBytes=32*1024*1024;var defaultIdleMs=3e4;var Connection=class{constructor(inputs,env){this.inputs=inputs;this.env=env;const loaded=loadKubeconfig(
inputs,env);this.server=loaded.server;this.namespace=loaded.namespace;this.config=loaded.config}inputs;env;server;namespace;config;agents=new Set;prepared;async exchange(request,signal){
const response=await this.open(request,signal);const chunks=[];let bytes=0;let cut2=false;const maxBytes=request.maxBytes??defaultMaxBytes;for await(const chunk of response){
if(!Buffer.isBuffer(chunk))continue;chunks.push(chunk.subarray(0,maxBytes-bytes));bytes+=chunk.length;if(bytes>maxBytes){cut2=true;break}}return{status:response.
statusCode??0,body:Buffer.concat(chunks).toString("utf8"),retryAfterMs:(0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .mu)(response.headers["retry-after"],Date.now()),cut:cut2}}async open(request,signal){
const response=await this.send(request,signal);if(response.statusCode!==401)return response;response.resume();this.config=loadKubeconfig(this.inputs,this.env).config;
this.prepared=void 0;return this.send(request,signal)}close(){for(const agent of this.agents)agent.destroy()}async send(request,signal){signal.throwIfAborted();
const options=await(this.prepared??=this.prepare());const url=new URL(this.server+request.path);return new Promise((resolve,reject)=>{const outgoing=(url.protocol===
"http:"?node_http__WEBPACK_IMPORTED_MODULE_10__:node_https__WEBPACK_IMPORTED_MODULE_11__).request(url,{...options,method:request.method,signal,headers:{...options.headers,"user-agent":"mlflow-steps",accept:request.accept??"applica\
tion/json",...request.body===void 0?{}:{"content-type":request.contentType??"application/json","content-length":Buffer.byteLength(request.body)}}},resolve);const idleMs=request.
idleMs??defaultIdleMs;outgoing.setTimeout(idleMs,()=>outgoing.destroy(new Error(`no answer for ${idleMs/1e3} s`)));outgoing.on("error",error=>reject(signal.aborted?
(0,_chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .toStepError */ .uQ)(signal.reason):error));outgoing.end(request.body)})}async prepare(){const applied={};try{await this.config.applyToHTTPSOptions(applied)}catch(error){
this.prepared=void 0;const why=(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteForeign */ .xS)(error instanceof Error?error.message:String(error));throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CLUSTER_UNAUTHORIZED",`No credentials for\
 ${this.server}: ${why||"the credential plug-in of the kubeconfig failed"}. Run the kubeconfig's login again, or check its files.`,{cause:error})}const isProxied=this.
config.getClusters().some(cluster=>cluster.proxyUrl!==void 0);const{ca,cert,key,servername,rejectUnauthorized,headers,auth}=applied;const tls={ca,cert,key,servername,
...rejectUnauthorized===void 0?{}:{rejectUnauthorized}};const agent=isProxied&&applied.agent instanceof node_http__WEBPACK_IMPORTED_MODULE_10__.Agent?applied.agent:this.makeAgent(tls);this.agents.
add(agent);return{agent,...headers?{headers}:{},...auth?{auth}:{}}}makeAgent(tls){const options={...tls,keepAlive:true,maxSockets:16};return this.server.startsWith(
"http:")?new node_http__WEBPACK_IMPORTED_MODULE_10__.Agent(options):new node_https__WEBPACK_IMPORTED_MODULE_11__.Agent(options)}};var shutdownNoise=/^(?:[\w.]*\.)?(?:CancelledError|KeyboardInterrupt|SystemExit|GeneratorExit)\b/;var tracebackStart=/Traceback \(most recent call last\):\s*$/;
var exceptionLine=/^[A-Za-z_][\w.]*(?:: .*)?$/;var directCause=/^The above exception was the direct cause of the following exception:/;var complaint=/\b(?:error|exception|fatal|panic|cannot|can't|failed|denied|no such|not found|killed)\b/i;
var maxCauseCharacters=500;function findLogCause(log){const lines=log.split("\n").map(line=>line.trimEnd());const tracebacks=findTracebacks(lines);let index=tracebacks.
findLastIndex(({cause})=>!shutdownNoise.test(cause));while(index>0&&tracebacks[index]?.isRaisedFromPrevious)index-=1;const filled=lines.filter(line=>line.trim()!==
"");const found=tracebacks[index]?.cause??filled.findLast(line=>complaint.test(line)&&!shutdownNoise.test(line))??filled.at(-1);return found?.trim().slice(0,maxCauseCharacters)}
function findTracebacks(lines){const found=[];let isRaisedFromPrevious=false;for(let index=0;index<lines.length;index+=1){const line=lines[index]??"";if(directCause.
test(line))isRaisedFromPrevious=true;if(!tracebackStart.test(line))continue;const cause=lines.slice(index+1).find(each=>each!==""&&!/^\s/.test(each));if(cause!==
void 0&&exceptionLine.test(cause))found.push({cause,isRaisedFromPrevious});isRaisedFromPrevious=false}return found}var finalImageError=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;function computePodTrouble(pod){
if(pod.isDeleting)return void 0;const troubles=pod.containers.flatMap(container=>computeContainerTrouble(container)??[]);const found=troubles.find(({certainty})=>certainty===
"certain")??troubles[0];if(found)return found;if(pod.phase==="Failed"){return{certainty:"likely",reason:pod.reason||"PodFailed",message:pod.message||"the pod ha\
s failed"}}const unscheduled=pod.conditions.find(({type,status,reason})=>type==="PodScheduled"&&status==="False"&&reason==="Unschedulable");return unscheduled&&
{certainty:"likely",reason:"Unschedulable",message:unscheduled.message}}function computeContainerTrouble(container){const{name,state,restarts}=container;const title=`${container.
isInit?"init container":"container"} ${name}`;if(state.kind==="running")return void 0;if(state.kind==="terminated"){if(container.isInit&&state.exitCode===0)return void 0;
const message2=`${title} ended with exit code ${state.exitCode}`;return{certainty:"likely",reason:state.reason||"Terminated",message:message2,restarts,container:name}}
const{reason,message}=state;const detail=message?`: ${message}`:"";switch(reason){case"InvalidImageName":return{certainty:"certain",reason,message:`${title}: th\
e image name is invalid${detail}`,container:name};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":{const isFinal2=reason==="ErrImageNeverPull"||
finalImageError.test(message);return{certainty:isFinal2?"certain":"likely",reason,message:`${title} cannot pull ${container.image||"its image"}${detail}`,container:name}}case"\
CrashLoopBackOff":{const exit=container.lastExitCode===void 0?"":`, last with exit code ${container.lastExitCode}`;return{certainty:"likely",reason,message:`${title}\
 keeps crashing${exit} (${restarts} restarts)`,restarts,container:name}}case"CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":{if(/failed to sync .* cache/.
test(message))return void 0;return{certainty:"likely",reason,message:`${title} cannot start${detail}`,container:name}}default:return void 0}}function describePod(pod){
const pending=pod.containers.find(({isInit,state:state2})=>isInit&&!(state2.kind==="terminated"&&state2.exitCode===0))??pod.containers.find(({isInit,ready})=>!isInit&&
!ready);if(!pending)return pod.containers.length===0?`pod ${pod.name} is ${pod.phase||"new"}`:`pod ${pod.name} is not ready`;const{state}=pending;const doing=state.
kind==="running"?pending.isInit?"is running":"is running and not ready yet":state.kind==="waiting"?`waits (${state.reason||"starting"})`:`ended with exit code ${state.
exitCode}`;const restarts=pending.restarts>0?`, ${pending.restarts} restarts`:"";return`pod ${pod.name}: ${pending.isInit?"init container":"container"} ${pending.
name} ${doing}${restarts}`}var nameOf=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"metadata","name")??"";var uidOf=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"metadata","uid")??"";var generationOf=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(object,"metadata",
"generation")??0;var isBeingDeleted=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(object,"metadata","deletionTimestamp")!==void 0;var isOwnedBy=(object,ownerUid)=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(object,"metadata",
"ownerReferences").some(reference=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(reference,"uid")===ownerUid);function textsOf(object,...path){const found=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(object,...path);const entries=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(
found)?Object.entries(found):[];return new Map(entries.filter(entry=>typeof entry[1]==="string"))}var revisionOf=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"metadata","annotations",
"deployment.kubernetes.io/revision");var readConditions=object=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(object,"status","conditions").map(condition=>({type:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(condition,"type")??"",status:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(
condition,"status")??"",reason:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(condition,"reason")??"",message:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(condition,"message")??""}));var parseDeployment=object=>({name:nameOf(object),uid:uidOf(
object),generation:generationOf(object),observedGeneration:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(object,"status","observedGeneration")??0,revision:revisionOf(object),replicas:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(object,
"spec","replicas")??1,updatedReplicas:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(object,"status","updatedReplicas")??0,totalReplicas:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(object,"status","replicas")??0,availableReplicas:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(
object,"status","availableReplicas")??0,conditions:readConditions(object),templateAnnotations:textsOf(object,"spec","template","metadata","annotations"),initArguments:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(
object,"spec","template","spec","initContainers").flatMap(container=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textsAt */ .i1)(container,"args"))});var parseReplicaSet=object=>({name:nameOf(object),uid:uidOf(object),
revision:revisionOf(object),conditions:readConditions(object)});var parsePod=object=>({name:nameOf(object),uid:uidOf(object),phase:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"status","phase")??
"",reason:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"status","reason")??"",message:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"status","message")??"",isDeleting:isBeingDeleted(object),conditions:readConditions(object),
containers:[...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(object,"status","initContainerStatuses").map(status=>parseContainer(status,true)),...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(object,"status","containerStatuses").map(
status=>parseContainer(status,false))]});function parseContainer(status,isInit){return{name:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(status,"name")??"",isInit,ready:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(status,"ready")===true,
restarts:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(status,"restartCount")??0,image:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(status,"image")??"",state:parseState((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(status,"state")),lastExitCode:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(status,"lastState",
"terminated","exitCode")}}function parseState(state){const reason=kind=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(state,kind,"reason")??"";const message=kind=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(state,kind,"message")??"";if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(
state,"running")!==void 0)return{kind:"running"};if((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(state,"terminated")!==void 0){return{kind:"terminated",reason:reason("terminated"),message:message("\
terminated"),exitCode:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(state,"terminated","exitCode")??0}}return{kind:"waiting",reason:reason("waiting"),message:message("waiting")}}var logTailLines=500;var logMaxBytes=64*1024;var maxObjectsCharacters=8e3;var maxEvents=15;var maxCauseCharacters2=600;var excerptLines=12;async function diagnose(cluster,connection,expected,ending,signal){
const namespace=expected.owner.namespace??"";const list=resource=>cluster.list(resource,namespace,expected.labelSelector).catch(()=>[]);const[owned,sets,allPods]=await Promise.
all([list(_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .deployments */ .bg),list(_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .replicaSets */ .SZ),list(_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .pods */ .Jw)]);const ours=owned.filter(each=>isOwnedBy(each,expected.uid));const ourSets=sets.filter(each=>ours.some(deployment=>isOwnedBy(
each,uidOf(deployment))));const ourPods=allPods.filter(each=>ourSets.some(set=>isOwnedBy(each,uidOf(set))));const marked=ourPods.filter(each=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(each,"metad\
ata","annotations",expected.markerAnnotation)===expected.marker);const pod=choosePod((marked.length>0?marked:ourPods).map(parsePod),ending);const container=pod&&
chooseContainer(pod,ending);const[log,eventLines]=await Promise.all([pod&&container?readLastLog(connection,namespace,pod,container,signal):void 0,readEvents(cluster,
namespace,new Set([expected.uid,...[...ours,...ourSets,...ourPods].map(uidOf)]))]);const crashed=container!==void 0&&(container.state.kind==="terminated"||container.
restarts>0);const logged=crashed&&log?findLogCause(log.text):void 0;const exitCode=container?.state.kind==="terminated"?container.state.exitCode:container?.lastExitCode;
const place=`${pod?.name??""}, container ${container?.name??""}${exitCode===void 0?"":`, exit code ${exitCode}`}`;const objects=[...ours.map(parseDeployment).map(
each=>`Deployment ${each.name}: ${each.availableReplicas} of ${each.replicas} available, ${each.updatedReplicas} of the current template`),...ourPods.map(parsePod).
map(each=>`  ${each.phase||"new"}: ${describePod(each)}`),...eventLines].join("\n");return{objects:(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(objects),maxObjectsCharacters),...log?{log}:{},
...logged===void 0||!log?{}:{cause:(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(`${logged} (${place})`),maxCauseCharacters2),excerpt:excerptBefore(log.text,logged)}}}function excerptBefore(log,cause){
const lines=log.split("\n");const end=lines.findLastIndex(line=>line.includes(cause));return lines.slice(Math.max(0,end+1-excerptLines),end+1).join("\n")}function choosePod(candidates,ending){
const named=ending.state==="failed"?candidates.find(({name})=>name===ending.pod):void 0;const restartsOf=({containers})=>Math.max(0,...containers.map(({restarts})=>restarts));
return named??candidates.filter(({isDeleting})=>!isDeleting).toSorted((a2,b4)=>restartsOf(b4)-restartsOf(a2))[0]}function chooseContainer({containers},ending){const named=ending.
state==="failed"?containers.find(({name})=>name===ending.container):void 0;const finished=({isInit,ready,state})=>isInit?state.kind==="terminated"&&state.exitCode===
0:ready;return named??containers.find(each=>!finished(each))??containers.find(({isInit})=>!isInit)}async function readLastLog(connection,namespace,pod,container,signal){
const previousFirst=container.state.kind!=="terminated"&&container.restarts>0;for(const previous of[previousFirst,!previousFirst]){const text=await readLog(connection,
namespace,pod.name,{container:container.name,previous},signal);if(text!==void 0&&text.trim()!==""){return{title:`log of ${pod.name}, container ${container.name}${previous?
", its previous run":""}`,text:(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .neutralize */ .YI)(text)}}}return void 0}async function readLog(connection,namespace,pod,options,signal){const query=new URLSearchParams(
{container:options.container,tailLines:String(options.tailLines??logTailLines)});if(options.previous)query.set("previous","true");const path=`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderObjectPath */ .Ph)(
{resource:_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .pods */ .Jw,namespace,name:pod})}/log?${query.toString()}`;try{const reply=await connection.exchange({method:"GET",path,accept:"*/*",maxBytes:4*1024*1024},signal);
return reply.status===200?reply.body.slice(-(options.maxBytes??logMaxBytes)):void 0}catch{return void 0}}async function readEvents(cluster,namespace,uids){const found=await cluster.
list(_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .events */ .AZ,namespace).catch(()=>[]);return found.filter(event=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"type")==="Warning"&&uids.has((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"involvedObject","uid")??"")).map(event=>({
event,time:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"lastTimestamp")??(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"eventTime")??""})).toSorted((a2,b4)=>a2.time.localeCompare(b4.time)).slice(-maxEvents).map(({event,time})=>{
const count=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(event,"count")??1;const object=`${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"involvedObject","kind")??""}/${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"involvedObject","name")??nameOf(event)}`;return`${time}\
 ${object} ${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"reason")??""}${count>1?` (${count} times)`:""}: ${(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"message")??""}`})}var defaultDurationMs=15e3;var pollMs=1e3;async function holdLease(cluster,options,signal){const{namespace,name,holder,durationMs=defaultDurationMs}=options;const address={
resource:_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .leases */ .Q,namespace,name};const lease=previous=>({apiVersion:"coordination.k8s.io/v1",kind:"Lease",metadata:previous&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(previous["metadata"])?previous["\
metadata"]:{name,namespace,labels:{"app.kubernetes.io/managed-by":"mlflow-steps"}},spec:{holderIdentity:holder,leaseDurationSeconds:Math.ceil(durationMs/1e3),renewTime:renderMicroTime(
new Date)}});const held2=await cluster.create(address,lease(void 0))??await takeOver(cluster,address,lease,options.report,signal);return keep(cluster,address,held2,
lease,durationMs)}async function takeOver(cluster,address,lease,report,signal){let seen;let seenAtMs=Date.now();for(;;){const current=await cluster.get(address);
if(!current){const created=await cluster.create(address,lease(void 0));if(created)return created;continue}const holder=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(current,"spec","holderIdentity")??
"";const state=JSON.stringify((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(current,"spec"));if(seen!==void 0&&state!==seen)throw held(address,holder);const termMs=((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(current,"spec","leaseDur\
ationSeconds")??0)*1e3;if(seen===void 0){seenAtMs=Date.now();report?.(`The lease ${address.name} is held by ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteForeign */ .xS)(holder,300)}; looking for at most ${termMs/
1e3} s whether that is still alive.`)}seen=state;if(holder===""||Date.now()-seenAtMs>=termMs){const taken=await cluster.replace(address,lease(current));if(taken)
return taken;throw held(address,holder)}await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(pollMs,signal)}}var held=({name,namespace},holder)=>new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_DEPLOY_HELD",`Another deploy of this na\
me is under way: the lease ${namespace??""}/${name} is held by ${(0,_chunk_HHEY4FHJ_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteForeign */ .xS)(holder,300)}. Run this again when it has ended.`);function keep(cluster,address,first,lease,durationMs){
const lost=new AbortController;const stopped=new AbortController;const own=cluster.withSignal(stopped.signal);let current=first;let renewedAtMs=Date.now();let renewing=Promise.
resolve();const renew=async()=>{try{const renewed=await own.replace(address,lease(current));if(!renewed)return lost.abort(held(address,"somebody else, who took \
it over"));current=renewed;renewedAtMs=Date.now()}catch(error){if(stopped.signal.aborted||Date.now()-renewedAtMs<durationMs)return;lost.abort(new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_C\
LUSTER_UNREACHABLE",`The lease ${address.name} could not be renewed for ${durationMs/1e3} s.`,{cause:error}))}};const timer=setInterval(()=>{renewing=renewing.then(
renew)},durationMs/3);timer.unref();return{lost:lost.signal,release:async()=>{clearInterval(timer);await renewing;const{uid,resourceVersion}={uid:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(current,
"metadata","uid"),resourceVersion:(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(current,"metadata","resourceVersion")};if(uid!==void 0&&resourceVersion!==void 0&&!lost.signal.aborted){await own.delete(
address,{uid,resourceVersion,propagation:"Background"})}stopped.abort()}}}var renderMicroTime=time=>time.toISOString().replace("Z","000Z");var pollMs2=1e3;async function waitForRemoval(cluster,address,uid,{timeoutMs,report},signal){const deadlineMs=Date.now()+timeoutMs;const namespace=address.namespace??
"";const owners=new Set([uid]);let reported="";for(;;){const left=[];const object=await cluster.get(address);if(object&&uidOf(object)===uid)left.push((0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(
address));for(const resource of[_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .deployments */ .bg,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .replicaSets */ .SZ,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .pods */ .Jw]){for(const each of await cluster.list(resource,namespace)){if(![...owners].some(owner=>isOwnedBy(each,
owner)))continue;owners.add(uidOf(each));left.push(`${resource.kind}/${namespace}/${nameOf(each)}`)}}if(left.length===0)return;const waitingFor=`${left[0]??""}${left.
length>1?` and ${left.length-1} more`:""} to be gone`;if(Date.now()>=deadlineMs){throw new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_TIMEOUT",`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address)} was deleted, but aft\
er ${Math.round(timeoutMs/1e3)} s it still waits for ${waitingFor}.`)}if(waitingFor!==reported)report(`waiting for ${waitingFor}`);reported=waitingFor;await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(
pollMs2,signal)}}var policy={maxRetries:5,totalMs:Infinity,firstDelayMs:250,maxDelayMs:4e3};var longestRetryAfterMs=3e4;function exchangeWithRetries(connection,request,signal){return (0,_chunk_C76TBYQ7_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L5)(
()=>attemptExchange(connection,request,signal),policy,signal)}async function attemptExchange(connection,request,signal){try{const reply=await connection.exchange(
request,signal);if(!isWorthRetrying(request,reply))return{kind:"value",value:reply};return{kind:"provisional",value:reply,retryAfterMs:reply.retryAfterMs===void 0?
void 0:Math.min(reply.retryAfterMs,longestRetryAfterMs)}}catch(thrown){if(signal.aborted)throw (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .abortReason */ .J)(signal);if(thrown instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg)throw thrown;const error=computeUnreachable(
connection.server,thrown);if(isFinal((0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(thrown).code))throw error;return{kind:"failure",error,retryAfterMs:void 0}}}function isWorthRetrying({method},{
status,body}){if(status===429||status>=502&&status<=504)return true;return status===500&&(method==="GET"||/failed calling webhook|etcdserver|connection refused/.
test(body))}var isFinal=code=>(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_4__/* .isTlsFailure */ .gt)(code)||/^(ENOTFOUND|ERR_INVALID|HPE_)/.test(code);function computeUnreachable(server,thrown){const{code,message}=(0,_chunk_53KBEVKQ_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)(
thrown);const isTrust=/CERT|SELF_SIGNED|UNABLE_TO_/.test(code);const advice=isTrust?"Check the kubeconfig's certificate authority.":"Check the server address of\
 the kubeconfig, and that this machine can reach it.";return new _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg("E_CLUSTER_UNREACHABLE",`The cluster at ${server} cannot be reached: ${message||code}\
. ${advice}`,{cause:thrown})}var maxLineCharacters=16*1024*1024;async function*readLines(stream){const decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_19__.StringDecoder("utf8");let pending="";
for await(const chunk of stream){if(!Buffer.isBuffer(chunk))continue;const parts=(pending+decoder.write(chunk)).split("\n");pending=parts.pop()??"";if(pending.length>
maxLineCharacters)throw new Error("a watch sent a line that is longer than any object");for(const line of parts)if(line!=="")yield line}if(pending!=="")yield pending}var pageSize=500;var watchTimeoutSeconds=290;var watchIdleMs=9e4;var firstPauseMs=200;var longestPauseMs=5e3;var relistPauseMs=1e3;var isWanted=signal=>!signal.
aborted;var Expired=class extends Error{};async function followCollection(connection,selection,events2,signal){let pauseMs=firstPauseMs;let listedAt=0;while(isWanted(
signal)){try{await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(Math.max(0,listedAt+relistPauseMs-Date.now()),signal);listedAt=Date.now();await listAndWatch(connection,selection,events2,signal,()=>pauseMs=
firstPauseMs)}catch(error){if(!isWanted(signal))return;if(error instanceof Expired)continue;if(error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg&&error.code!=="E_CLUSTER_UNREACHABLE")
throw error;events2.onTrouble(error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg?error:computeUnreachable(connection.server,error));await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(pauseMs,signal).catch(()=>void 0);pauseMs=
Math.min(pauseMs*2,longestPauseMs)}}}async function listAndWatch(connection,selection,events2,signal,onHealthy){const objects=new Map;let resourceVersion=await listInto(
objects,connection,selection,signal);onHealthy();events2.onChange([...objects.values()]);while(isWanted(signal)){const startedAt=Date.now();try{resourceVersion=
await watchFrom(resourceVersion,objects,connection,selection,events2,signal);onHealthy()}catch(error){if(error instanceof Expired||error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg||!isWanted(
signal)||Date.now()-startedAt<relistPauseMs)throw error;resourceVersion=latestVersion.get(objects)??resourceVersion}await (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(Math.max(0,startedAt+relistPauseMs-
Date.now()),signal)}}var latestVersion=new WeakMap;async function listInto(objects,connection,selection,signal){let token="";for(;;){const reply=await connection.
exchange({method:"GET",path:renderQuery(selection,{limit:String(pageSize),continue:token})},signal);if(reply.status===410)throw new Expired;if(reply.status!==200||
reply.cut)throw computeApiError(asking("list",selection,connection),reply);const page=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(reply.body);for(const object of (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(page,"items"))objects.
set(uidOf(object),trim(object));token=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(page,"metadata","continue")??"";if(token==="")return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(page,"metadata","resourceVersion")??""}}async function watchFrom(from,objects,connection,selection,events2,signal){
const path=renderQuery(selection,{watch:"true",allowWatchBookmarks:"true",timeoutSeconds:String(watchTimeoutSeconds),resourceVersion:from});const response=await connection.
open({method:"GET",path,idleMs:watchIdleMs},signal);if(response.statusCode!==200){response.destroy();if(response.statusCode===410)throw new Expired;throw computeApiError(
asking("watch",selection,connection),{status:response.statusCode??0,body:""})}let version=from;for await(const line of readLines(response)){const event=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(
line);const object=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(event,"object");const type=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(event,"type");if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(object)||type===void 0)throw new Error("a watch sent something that is n\
o event");if(type==="ERROR"){const code=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .numberAt */ .tk)(object,"code")??500;if(code===410)throw new Expired;throw computeApiError(asking("watch",selection,connection),
{status:code,body:JSON.stringify(object)})}version=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(object,"metadata","resourceVersion")??version;latestVersion.set(objects,version);if(type==="BOOKMARK")
continue;if(type==="DELETED")objects.delete(uidOf(object));else objects.set(uidOf(object),trim(object));events2.onChange([...objects.values()])}return version}function trim(object){
const metadata=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .valueAt */ .fK)(object,"metadata");if(!(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(metadata))return object;return{...object,metadata:Object.fromEntries(Object.entries(metadata).filter(([field])=>field!==
"managedFields"))}}function renderQuery({resource,namespace,labelSelector,fieldSelector},parameters){const query=new URLSearchParams;const all={...parameters,labelSelector,
fieldSelector};for(const[name,value]of Object.entries(all))if(value)query.set(name,value);return`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCollectionPath */ .ab)(resource,namespace)}?${query.toString()}`}
var asking=(verb,{resource,namespace},{server})=>({verb,what:resource.plural,namespace,server});function computeRollout(expected,snapshot){const{owner}=snapshot;const kind=expected.owner.resource.kind;const ownerName=`${kind}/${expected.owner.name}`;if(!owner||
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
state:"failed",object:`Pod/${pod.name}`,pod:pod.name}]:[]});const refused=replicaSet?.conditions.find(({type,status})=>type==="ReplicaFailure"&&status==="True");
const stuck=deployment.conditions.find(({type,status})=>type==="Progressing"&&status==="False");return[...failures,...replicaSet&&refused?[{state:"failed",reason:refused.
reason||"FailedCreate",message:refused.message,object:`ReplicaSet/${replicaSet.name}`,certainty:/exceeded quota|is forbidden|denied/.test(refused.message)?"cert\
ain":"likely"}]:[],...stuck?[{state:"failed",certainty:"certain",reason:stuck.reason,message:stuck.message,object:`Deployment/${deployment.name}`}]:[]]}function findReplicaSet(deployment,snapshot){
const replicaSets2=snapshot.replicaSets.filter(each=>isOwnedBy(each,deployment.uid)).map(parseReplicaSet);return replicaSets2.find(({revision})=>revision!==void 0&&
revision===deployment.revision)}var podsOf=(replicaSet,snapshot)=>replicaSet?snapshot.pods.filter(each=>isOwnedBy(each,replicaSet.uid)).map(parsePod):[];function findWait(matches,snapshot){
for(const{expected,deployment}of matches){if(!deployment)continue;const{title}=expected;const{name,replicas,updatedReplicas,totalReplicas,availableReplicas}=deployment;
if(deployment.generation>deployment.observedGeneration)return`${title}: Deployment ${name} to be observed`;if(expected.replicas!==void 0&&replicas!==expected.replicas){
return`${title}: Deployment ${name} to be scaled from ${replicas} to ${expected.replicas}`}const pods2=podsOf(findReplicaSet(deployment,snapshot),snapshot);const unready=pods2.
filter(pod=>!pod.isDeleting&&pod.phase!=="Failed"&&!pod.conditions.some(({type,status})=>type==="Ready"&&status==="True"));const doing=unready[0]?` (${describePod(
unready[0])})`:"";if(updatedReplicas<replicas)return`${title}: ${updatedReplicas} of ${replicas} new pods made${doing}`;if(unready.length>0)return`${title}: ${pods2.
length-unready.length} of ${replicas} new pods ready${doing}`;if(availableReplicas<updatedReplicas)return`${title}: ${availableReplicas} of ${replicas} pods ava\
ilable`;if(totalReplicas>updatedReplicas)return`${title}: ${totalReplicas-updatedReplicas} old pods to end`;if(updatedReplicas!==replicas||availableReplicas!==replicas)
return`${title}: ${updatedReplicas-replicas} pods too many to end`}return void 0}function findLeftover(expected,matches,snapshot){const current=new Set(matches.
map(({deployment})=>deployment?.uid));const leftover=snapshot.deployments.find(each=>isOwnedBy(each,expected.uid)&&!current.has(uidOf(each)));return leftover&&`\
the earlier Deployment ${parseDeployment(leftover).name} to be removed`}var reportEveryMs=1e4;async function waitForRollout(connection,expected,options,signal){const ended=new AbortController;const watching=AbortSignal.any([signal,ended.
signal]);const wait=new RolloutWait(expected,options);const follow=selection=>followCollection(connection,selection,{onChange:objects=>wait.see(selection.resource,
objects),onTrouble:error=>wait.note(error.message)},watching);const{resource,name,namespace=""}=expected.owner;const{labelSelector}=expected;const follows=[follow(
{resource,namespace,fieldSelector:`metadata.name=${name}`}),...[_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .deployments */ .bg,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .replicaSets */ .SZ,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .pods */ .Jw].map(each=>follow({resource:each,namespace,labelSelector}))];const aborted=new Promise(
(_3,reject)=>{if(signal.aborted)reject((0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .abortReason */ .J)(signal));signal.addEventListener("abort",()=>reject((0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .abortReason */ .J)(signal)),{once:true})});try{return await Promise.
race([wait.ending,aborted,...follows.map(each=>each.then(()=>wait.ending))])}finally{ended.abort();wait.stop();await Promise.allSettled(follows)}}var RolloutWait=class{constructor(expected,options){
this.expected=expected;this.options=options;this.ending=new Promise(resolve=>this.end=resolve);this.timers=[setTimeout(()=>this.end({state:"timeout",waitingFor:this.
waitingFor}),options.timeoutMs),setInterval(()=>this.report(true),reportEveryMs/4)]}expected;options;ending;end=()=>void 0;seen=new Map;timers;trouble;scheduled=false;waitingFor="\
the cluster to answer";reported="";reportedAtMs=0;see(resource,objects){this.seen.set(resource,objects);if(this.scheduled)return;this.scheduled=true;setImmediate(
()=>{this.scheduled=false;this.judge()})}note(message){this.waitingFor=message;this.report(false)}stop(){for(const timer of this.timers)clearTimeout(timer);if(this.
trouble)clearTimeout(this.trouble.timer)}judge(){const snapshot=this.takeSnapshot();if(!snapshot)return;const verdict=computeRollout(this.expected,snapshot);if(verdict.
state==="current")return this.end(verdict);if(verdict.state==="failed")return this.judgeFailure(verdict);if(this.trouble)clearTimeout(this.trouble.timer);this.trouble=
void 0;this.waitingFor=verdict.waitingFor;this.report(false)}judgeFailure(failure){const{patienceMs,patienceRestarts}=this.options;if(failure.certainty==="certa\
in"||(failure.restarts??0)>=patienceRestarts)return this.end(failure);const key=failure.container===void 0?`${failure.object} ${failure.reason}`:`${failure.object}\
 ${failure.container}`;if(this.trouble?.key!==key){if(this.trouble)clearTimeout(this.trouble.timer);this.trouble={key,sinceMs:Date.now(),timer:setTimeout(()=>this.
judge(),patienceMs+1)}}if(Date.now()-this.trouble.sinceMs>=patienceMs)return this.end(failure);this.waitingFor=failure.waitingFor??`${failure.object}: ${failure.
message} (may recover)`;this.report(false)}takeSnapshot(){const owners=this.seen.get(this.expected.owner.resource);const found=[_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .deployments */ .bg,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .replicaSets */ .SZ,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .pods */ .Jw].map(
resource=>this.seen.get(resource));const[ownedDeployments,ownedReplicaSets,ownedPods]=found;if(!owners||!ownedDeployments||!ownedReplicaSets||!ownedPods)return void 0;
return{owner:owners[0],deployments:ownedDeployments,replicaSets:ownedReplicaSets,pods:ownedPods}}report(again){const isDue=again?Date.now()-this.reportedAtMs>=reportEveryMs-
100:this.waitingFor!==this.reported;if(!isDue)return;this.reported=this.waitingFor;this.reportedAtMs=Date.now();this.options.report(this.waitingFor)}};var pageSize2=500;var proxiedMaxBytes=4*1024*1024;var proxiedIdleMs=6e4;async function connectCluster(inputs,env,signal,_log){return new RestCluster(new Connection(
inputs,env),signal)}var RestCluster=class _RestCluster{constructor(connection,signal){this.connection=connection;this.signal=signal;this.server=connection.server;
this.defaultNamespace=connection.namespace??"default"}connection;signal;server;defaultNamespace;withSignal(signal){return new _RestCluster(this.connection,signal)}async serves(resource){
const reply=await this.ask({method:"GET",path:(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGroupPath */ .Vh)(resource)});if(reply.status===404)return false;if(reply.status!==200)throw this.fail("get",{what:(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGroupPath */ .Vh)(
resource)},reply);return (0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(reply.body),"resources").some(each=>(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(each,"name")===resource.plural)}async get(address){const reply=await this.
ask({method:"GET",path:(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderObjectPath */ .Ph)(address)});if(reply.status===404&&isKnownKind(reply,address))return void 0;return this.read("get",address,reply)}async list(resource,namespace,labelSelector){
const items=[];let token="";do{const query=new URLSearchParams({limit:String(pageSize2)});if(labelSelector!==void 0)query.set("labelSelector",labelSelector);if(token)
query.set("continue",token);const reply=await this.ask({method:"GET",path:`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCollectionPath */ .ab)(resource,namespace)}?${query.toString()}`});if(reply.status!==
200)throw this.fail("list",{what:resource.plural,namespace},reply);const page=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(reply.body);items.push(...(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsAt */ .yR)(page,"items"));token=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(page,"me\
tadata","continue")??""}while(token);return items}async create(address,object){const path=`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCollectionPath */ .ab)(address.resource,address.namespace)}?fieldMana\
ger=${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_20__/* .managerName */ .bU}`;const reply=await this.askOnce({method:"POST",path,body:JSON.stringify(object)});if(reply.status===409)return void 0;return this.read("creat\
e",address,reply)}async apply(address,object,{dryRun=false,force=false}={}){const query=new URLSearchParams({fieldManager:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_20__/* .managerName */ .bU,force:String(force),fieldValidation:"\
Strict"});if(dryRun)query.set("dryRun","All");const path=`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderObjectPath */ .Ph)(address)}?${query.toString()}`;const reply=await this.ask({method:"PATCH",path,body:JSON.
stringify(object),contentType:"application/apply-patch+yaml"});return this.read("patch",address,reply)}async replace(address,object){const path=`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderObjectPath */ .Ph)(
address)}?fieldManager=${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_20__/* .managerName */ .bU}`;const reply=await this.ask({method:"PUT",path,body:JSON.stringify(object)});if(reply.status===409||reply.status===404)return void 0;
return this.read("update",address,reply)}async delete(address,{uid,resourceVersion,propagation="Foreground"}={}){const preconditions={...uid===void 0?{}:{uid},...resourceVersion===
void 0?{}:{resourceVersion}};const body=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,preconditions});const reply=await this.
ask({method:"DELETE",path:(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderObjectPath */ .Ph)(address),body});if(reply.status===404&&isKnownKind(reply,address)||reply.status===409)return false;this.read("delete",
address,reply);return true}async proxyToService(namespace,service,port,path,body){const place=`/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${encodeURIComponent(
service)}:${port}/proxy`;return this.askOnce({method:"POST",path:`${place}${path}`,body,maxBytes:proxiedMaxBytes,idleMs:proxiedIdleMs})}async assertReadable(namespace){
const check=async resource=>{const reply=await this.ask({method:"GET",path:`${(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCollectionPath */ .ab)(resource,namespace)}?limit=1`});if(reply.status!==200)throw this.
fail("list",{what:resource.plural,namespace},reply)};await Promise.all([_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .deployments */ .bg,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .replicaSets */ .SZ,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .pods */ .Jw].map(check))}waitForRollout(expected,options){return waitForRollout(
this.connection,expected,options,this.signal)}diagnose(expected,ending){return diagnose(this,this.connection,expected,ending,this.signal)}waitForRemoval(address,uid,timeoutMs,report){
return waitForRemoval(this,address,uid,{timeoutMs,report},this.signal)}hold(namespace,name,holder,report){return holdLease(this,{namespace,name,holder,report},this.
signal)}close(){this.connection.close()}ask(request){return exchangeWithRetries(this.connection,request,this.signal)}async askOnce(request){try{return await this.
connection.exchange(request,this.signal)}catch(error){if(this.signal.aborted)throw (0,_chunk_ELVQIJBE_js__WEBPACK_IMPORTED_MODULE_5__/* .abortReason */ .J)(this.signal);throw error instanceof _chunk_KMW33UVZ_js__WEBPACK_IMPORTED_MODULE_6__/* .StepError */ .zg?error:computeUnreachable(
this.server,error)}}read(verb,address,reply){const object=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(reply.body);if(reply.status>=200&&reply.status<300&&(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(object)&&!reply.cut)return object;
throw this.fail(verb,{what:(0,_chunk_MAZGGOD6_js__WEBPACK_IMPORTED_MODULE_0__/* .renderAddress */ .vY)(address),namespace:address.namespace},reply)}fail(verb,asked,reply){return computeApiError({...asked,verb,server:this.server},
reply)}};function isKnownKind({body},{resource}){const kind=(0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)((0,_chunk_NKQ55EOC_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(body),"details","kind");return kind===resource.plural}


/***/ })

};
