export const id = 354;
export const ids = [354];
export const modules = {

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _chunk_22SFM6KZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3413);
/* harmony import */ var _chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6391);
/* harmony import */ var _chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5459);
/* harmony import */ var _chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2961);
/* harmony import */ var _chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1174);
/* harmony import */ var _chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5977);
/* harmony import */ var _chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5498);
/* harmony import */ var _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7085);
/* harmony import */ var _chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(515);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8714);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3998);
/* harmony import */ var _chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3275);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4708);



var import_yaml=(0,_chunk_XWFDZQBZ_js__WEBPACK_IMPORTED_MODULE_10__/* .__toESM */ .f1)((0,_chunk_NXMTKGER_js__WEBPACK_IMPORTED_MODULE_8__/* .require_dist */ .F)(),1);var unnamed="";function parseInputExample(text2){const root=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text2);if(Array.isArray(root))return{kind:"tensor",tensor:root};if(!(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root))return void 0;
const split=root["dataframe_split"]??root;const data=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(split,"data");if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(split)&&Array.isArray(split["columns"])&&Array.isArray(data)){const rows=data;
return{kind:"table",columns:split["columns"].map(String),rows:rows.filter(row=>Array.isArray(row))}}if(Array.isArray(root["dataframe_records"]))return parseRecords(
(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(root,"dataframe_records"));const inputs=root["inputs"]??root["instances"];if(Array.isArray(inputs)){const records=inputs.filter(_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv);return records.
length===inputs.length&&records.length>0?parseRecords(records):{kind:"tensor",tensor:inputs}}if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputs))return{kind:"tensors",tensors:new Map(Object.entries(
inputs))};return void 0}function parseRecords(records){const columns=[...new Set(records.flatMap(record2=>Object.keys(record2)))];return{kind:"table",columns,rows:records.
map(record2=>columns.map(column=>record2[column]??null))}}function parseSignatureTypes(signatureInputs){const root=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(signatureInputs);const entries=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(
{root},"root").flatMap(each=>{const type=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(each,"type")==="tensor"?(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(each,"tensor-spec","dtype"):(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(each,"type");return type===void 0?[]:[[(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(
each,"name")??unnamed,type]]});return new Map(entries)}function countRows(example){switch(example.kind){case"table":return example.rows.length;case"tensor":return Array.
isArray(example.tensor)?example.tensor.length:void 0;case"tensors":{const lengths=new Set([...example.tensors.values()].map(each=>Array.isArray(each)?each.length:
1));return lengths.size===1?[...lengths][0]:void 0}}}var exampleFiles=mlModel=>[...new Set([...(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textsAt */ .i1)({names:[(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(mlModel,"saved_input_example_info","servi\
ng_input_path")]},"names"),"serving_input_example.json",...(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textsAt */ .i1)({names:[(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(mlModel,"saved_input_example_info","artifact_path")]},"names"),"input_example\
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
red":{const plan=await planFromExample(artifacts,version,isV2);if(plan.kind==="none"&&choice2.kind==="required"){throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_VERIFY_IMPOSSIBLE",`Noth\
ing was deployed: --verify required, but ${plan.why}. Log the model with input_example=…, or give a request with --verify FILE.`)}return plan}}}async function planFromExample(artifacts,{
model,version},isV2){const read=(path,maxBytes2)=>artifacts.readOfVersion(model,version,path,maxBytes2);const mlModel=parseMlModel(await read("MLmodel",maxMlModelBytes));
for(const file of exampleFiles(mlModel)){const text2=await readExample(read,file);const example=text2===void 0?void 0:parseInputExample(text2);if(example)return planRequest(
file,example,parseSignatureTypes((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(mlModel,"signature","inputs")??""),isV2)}return{kind:"none",why:`${model} version ${version} has no input example that c\
an be sent`}}async function readExample(read,file){try{return await read(file,maxExampleBytes)}catch(error){if(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg&&error.code==="E_ARTIF\
ACT_TOO_LARGE")return void 0;throw error}}function planRequest(file,example,types,isV2){return{kind:"request",origin:`the model's own input example (${file})`,body:renderPredictionRequest(
example,types,isV2),rows:countRows(example),tolerance:defaultTolerance}}function parseMlModel(text2){try{return text2===void 0?void 0:(0,import_yaml.parse)(text2,
{maxAliasCount:0,logLevel:"silent"})}catch{return void 0}}async function readRequestFile(path){try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.readFile)(path,"utf8")}catch(error){const why=error instanceof
Error?error.message:String(error);throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${path}" cannot be read: ${why}`,{cause:error})}}
function parseRequestFile(path,text2){const root=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text2);if(!(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root))throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_INPUT",`verify: "${path}" does not hold a JSON objec\
t.`);const isWrapped=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root["request"]);return{kind:"request",origin:path,body:JSON.stringify(isWrapped?root["request"]:root),rows:void 0,...isWrapped&&root["\
expected"]!==void 0?{expected:root["expected"]}:{},tolerance:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(root,"tolerance")??defaultTolerance}}var idleMs=6e4;var maxBytes=4*1024*1024;function postJson(url,body,signal){return new Promise((resolve,reject)=>{const fail=error=>reject(signal.aborted?(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .toStepError */ .uQ)(
signal.reason):error);const outgoing=(url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_13__:node_http__WEBPACK_IMPORTED_MODULE_12__).request(url,{method:"POST",signal,agent:false,headers:{"content-type":"application/jso\
n",accept:"application/json","content-length":Buffer.byteLength(body)}},response=>{const chunks=[];let bytes=0;response.on("data",chunk=>{bytes+=chunk.length;if(bytes>
maxBytes)response.destroy(new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_VERIFY_FAILED",`The answer of ${url.href} is larger than ${maxBytes} bytes.`));else chunks.push(chunk)});response.on(
"end",()=>resolve({status:response.statusCode??0,body:Buffer.concat(chunks).toString("utf8")}));response.on("error",fail)});outgoing.setTimeout(idleMs,()=>outgoing.
destroy(new Error(`no answer for ${idleMs/1e3} s`)));outgoing.on("error",fail);outgoing.end(body)})}var maxShownCharacters=200;var wrong=problem=>({ok:false,problem});function computePredictionVerdict(body,expectedRows){const root=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(body);if(root===void 0)
return wrong(/\b(?:NaN|Infinity)\b/.test(body)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root))return wrong("the answer is no JS\
ON object");if(Array.isArray(root["outputs"]))return judgeV2(root,expectedRows);if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root["data"])||root["jsonData"]!==void 0||root["strData"]!==void 0)return judgeV1(
root,expectedRows);const error=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(root,"error")??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(root,"status","info");return wrong(error===void 0?"the answer holds neither outputs (V2) nor data (V\
1)":`the model server says: ${error}`)}function judgeV2(root,expectedRows){const outputs=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(root,"outputs");if(outputs.length===0)return wrong("the answe\
r has no outputs");const all=[];for(const output of outputs){const name=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(output,"name")??"?";const{data,shape}=output;if(!Array.isArray(data)||!Array.isArray(
shape))return wrong(`output ${name} lacks data or shape`);const values=data.flat(Infinity);const sizes=shape.map(Number);const size=sizes.reduce((product,each)=>product*
each,1);if(values.length!==size)return wrong(`output ${name} has ${values.length} values for the shape [${sizes.join(", ")}]`);const problem=findBadValue(values);
if(problem!==void 0)return wrong(`output ${name} ${problem}`);if(expectedRows!==void 0&&sizes[0]!==expectedRows)return wrong(`output ${name} has ${sizes[0]??0} \
rows for ${expectedRows} that were asked about`);all.push(...values)}return accept(all)}function judgeV1(root,expectedRows){const rows=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(root,"data","ndar\
ray")??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(root,"data","tensor","values")??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(root,"jsonData")??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(root,"strData");const values=Array.isArray(rows)?rows.flat(Infinity):[rows];if(rows===
void 0||values.length===0)return wrong("the answer has no data");const problem=findBadValue(values);if(problem!==void 0)return wrong(`the answer ${problem}`);const shape=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(
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
route,reply,plan)}return{shown,durationMs:Date.now()-startedAt}}function listRoutes(cluster,manifest,namespace,endpoint,body,signal){const predictors=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .livePredictors */ .i9)(
manifest);const[first]=predictors;if(endpoint&&first){const url=joinUrl(endpoint,(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderIngressPath */ .PQ)(manifest,namespace,first));return[{title:url.href,send:()=>postJson(
url,body,signal)}]}return predictors.map(predictor=>{const service=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .computeServiceName */ .sc)(manifest.metadata.name,predictor);const path=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPredictionPath */ .tf)(manifest,
predictor);return{title:`Service ${namespace}/${service}:${_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePort */ .ld}${path} (through the API server)`,send:()=>cluster.proxyToService(namespace,service,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePort */ .ld,
path,body)}})}var joinUrl=(endpoint,path)=>new URL(endpoint.pathname.replace(/\/+$/,"")+path,endpoint);async function sendUntilSettled(route,signal){const deadlineMs=Date.
now()+settlingMs;for(;;){let last;try{last=await route.send();if(![404,429,502,503,504].includes(last.status))return last}catch(error){if(signal.aborted||!(error instanceof
Error)||error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg&&error.code!=="E_CLUSTER_UNREACHABLE")throw error;last=error}if(Date.now()>=deadlineMs){if(!(last instanceof Error))return last;
throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_VERIFY_FAILED",`${route.title} gave no answer for ${settlingMs/1e3} s: ${last.message||String(last)}`,{cause:last})}await (0,_chunk_RWADLYPU_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(retryPauseMs,
signal)}}function judge(route,reply,plan){if(reply.status!==200){const said=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(reply.body),"error")??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(reply.body),"message")??reply.
body.trim();throw failure(route,`HTTP ${reply.status}${said?`, ${said}`:""}`)}const verdict=computePredictionVerdict(reply.body,plan.rows);if(!verdict.ok)throw failure(
route,verdict.problem);const difference=plan.expected===void 0?void 0:findDifference(verdict.values,plan.expected,plan.tolerance);if(difference!==void 0)throw failure(
route,`the prediction is not the expected one: ${difference}`);return verdict.shown}var failure=(route,problem)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_VERIFY_FAILED",`The pods are r\
eady, but ${route.title} gave no usable prediction: ${(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_14__/* .cut */ .J)((0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_14__/* .neutralize */ .Y)(problem),maxBodyCharacters)}`);var httpUrl={label:"http(s) address",parse:raw=>{if(/^https?:\/\//.test(raw)&&URL.canParse(raw))return new URL(raw);throw new _chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .InputProblem */ .S7(`expected an http(s) \
address, got "${raw}"`)}};var deployInputs={..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .mlflowInputs */ .hI,..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .clusterInputs */ .g$,..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .versionInputs */ .wO,..._chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestInputs */ .F2,timeout:{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0,default:"20m",description:"\
How long the rollout may take."},patience:{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node\
) is given before the step is red; a second restart ends it sooner."},verify:{kind:verifyChoice,default:"auto",description:"Proves the deployment by a predictio\
n. `auto` sends the model's own logged input example and warns where there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, o\
r as its `request`, whose prediction must equal its `expected` within its `tolerance`."},endpoint:{kind:httpUrl,description:"The ingress, to which /seldon/<name\
space>/<name>/… is appended; without one, predictions go through the API server's service proxy."},"on-failure":{kind:(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)("rollback","keep"),default:"rollb\
ack",description:"On red, puts the last version back that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq,
description:"The promotion (an output of promote) that a rollback also undoes, if it still holds."},"create-namespace":{kind:_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .flag */ .Jt,default:"false",description:"C\
reates the namespace where there is none."},"dry-run":{kind:(0,_chunk_UNQV3USE_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and c\
hecks the manifest, `server` also asks the cluster whether it would accept it."}};function explainEnding(ending,diagnosis,address,timeoutMs){const name=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address);const{cause,log,excerpt,objects}=diagnosis;const excerpts=[...objects?
[{title:`Objects of ${name}`,text:objects}]:[],...log&&excerpt?[{title:`From the ${log.title}`,text:excerpt}]:[]];if(ending.state==="timeout"){const reason=cause===
void 0?"":` Its log says: ${cause}.`;return{log,excerpts,error:new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg("E_TIMEOUT",`${name} did not serve within ${Math.round(timeoutMs/1e3)} s (--timeout\
): it was waiting for ${ending.waitingFor}.${reason}`)}}const code=ending.reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED";const said=(0,_chunk_XIEKCEJ5_js__WEBPACK_IMPORTED_MODULE_14__/* .neutralize */ .Y)(
`${ending.object}: ${ending.message}${ending.message.includes(ending.reason)?"":` (${ending.reason})`}`);return{log,excerpts,error:new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg(code,`${name} c\
annot serve: ${cause===void 0?said:`${cause}. ${said}`}.`)}}var cancelledWaitMs=5e3;var cleanupMs=3e4;var removalMs=12e4;async function putBack(context,deploying,before,applied,thrown,onFailure){const cancelled=context.signal.
aborted;const error=cancelled?(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .toStepError */ .uQ)(context.signal.reason):(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .toStepError */ .uQ)(thrown);if(onFailure==="keep"){return{error:applied?extend(error,"It was left as it\
 is (--on-failure keep)."):error,state:"failed"}}const mayHaveChanged=applied!==void 0||cancelled;const restored=mayHaveChanged?await restore(context,deploying,
before,error,cancelled):void 0;const isRed=restored?restored.kind!=="nothing":error.outcome==="failed";const undone=isRed?await undo(context,deploying):void 0;const state=restored?.
kind==="rolled-back"?"rolled-back":restored?.kind==="removed"?"removed":"failed";return{state,error:extend(error,[restored?.detail,undone].filter(part=>part!==void 0).
join(" "),computeOutcome(error,restored))}}function computeOutcome(error,restored){if(error.outcome!=="failed"||!restored)return void 0;if(restored.kind==="roll\
ed-back")return"rolled-back";return restored.kind==="failed"?"rollback-failed":void 0}var extend=(error,addition,outcome=error.outcome)=>new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg(error.code,
addition===""?error.message:`${error.message} ${addition}`,{cause:error.cause,outcome,exit:error.exit});async function restore(context,deploying,before,error,cancelled){
const{address,marker}=deploying;const name=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address);if(error.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, b\
ecause somebody deleted it."};if(error.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const cluster=deploying.
cluster.withSignal(AbortSignal.timeout(context.inputs.timeout+removalMs+cleanupMs));try{const live=await cluster.get(address);if(!live)return{kind:"nothing",detail:`${name}\
 does not exist.`};const current=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .computeExpectation */ .Ef)(deploying.manifest,marker,address,"").readMarker(live);if(current!==marker)return{kind:"nothing",detail:"Not\
hing was put back, because what is there now was applied by somebody else or was there before."};if(!before.live)return await remove(context,cluster,deploying,live,
cancelled);const{kept}=before;if(!kept)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${name} was ever seen serving by this project.`};if(kept.
marker===marker)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};context.log.progress(`Putting versio\
n ${kept.version} of ${name} back.`);const reapplied=await cluster.apply(address,kept.manifest);const expected=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .computeExpectation */ .Ef)(kept.manifest,kept.marker,address,
(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(reapplied,"metadata","uid")??"");const ending=await cluster.waitForRollout(expected,{timeoutMs:cancelled?cancelledWaitMs:context.inputs.timeout,patienceMs:context.
inputs.patience,patienceRestarts:2,report:waitingFor=>context.log.progress(`Rolling back: waiting for ${waitingFor}.`)});if(ending.state==="current")return{kind:"\
rolled-back",detail:`Version ${kept.version} was put back and serves.`};if(cancelled)return{kind:"rolled-back",detail:`Version ${kept.version} was applied again\
; this step did not wait until it serves.`};const diagnosis=await cluster.diagnose(expected,ending);return{kind:"failed",detail:`Version ${kept.version} was app\
lied again, and does not serve either: ${diagnosis.cause??(ending.state==="failed"?ending.message:`it waits for ${ending.waitingFor}`)}.`}}catch(failure2){return{
kind:"failed",detail:`${before.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .toStepError */ .uQ)(failure2).message}`}}}async function remove(context,cluster,{
address},live,cancelled){const uid=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(live,"metadata","uid")??"";const name=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address);context.log.progress(`Removing ${name}: it is the first o\
f its name, so there is nothing to go back to.`);await cluster.delete(address,{uid});if(!cancelled)await cluster.waitForRemoval(address,uid,removalMs,message=>context.
log.progress(message));return{kind:"removed",detail:`As a first deployment it was removed${cancelled?"; this step did not wait until it is gone":""}.`}}async function undo(context,{
version}){const promotionId=context.inputs["promotion-id"];if(promotionId===void 0)return void 0;try{const mlflow=(await context.mlflow()).forCleanup(cleanupMs);
const{detail}=await (0,_chunk_JAIMFEGB_js__WEBPACK_IMPORTED_MODULE_4__/* .undoPromotion */ .$h)(mlflow,version.model,version.version,promotionId);return detail}catch(failure2){return`The promotion ${promotionId} could not \
be undone: ${(0,_chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .toStepError */ .uQ)(failure2).message}`}}function summarizeDeployment(context,{version,namespace,address,modelUri,url},facts){context.summarize({kind:"heading",text:`Deployed ${version.model} version ${version.
version}`},{kind:"paragraph",text:facts.reason},{kind:"table",header:["what","value"],rows:[["deployment",`${namespace}/${address.name}`],["version",version.version],
["version before",facts.previousVersion||"none"],["model URI",modelUri],["URL",url],["changed",facts.changed?"yes":"no"],["verified by a prediction",facts.verified?
"yes":"NO"]]})}var deployOutputs={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"smal\
l",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where non\
e was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"small",description:"Where predictions are asked for: b\
ehind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false where it was dep\
loyed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}};var deploy=(0,_chunk_XP272I6M_js__WEBPACK_IMPORTED_MODULE_6__/* .defineStep */ .o)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged with the versi\
on, applies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",
inputs:deployInputs,outputs:deployOutputs,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async context=>{const{inputs}=context;
const mlflow=await context.mlflow();const version=await (0,_chunk_LFZVYDLU_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveVersion */ .x)(mlflow,inputs);const rendered=await (0,_chunk_22SFM6KZ_js__WEBPACK_IMPORTED_MODULE_0__/* .renderManifest */ .s)(mlflow,version,inputs,{pipeline:context.
pipeline,timeoutMs:inputs.timeout,target:inputs.at});for(const note of rendered.notes)context.log.warn(note);const plan=await planVerification(inputs.verify,mlflow.
artifacts,version,(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksV2 */ .os)(rendered.manifest));if(inputs["dry-run"]==="client")return{outcome:"done",reason:`${rendered.place} of ${version.model} version ${version.
version} renders to a sound manifest; nothing was sent.`};const deploying=await aim(context,version,rendered);if(inputs["dry-run"]==="server")return dryRun(deploying);
if(inputs["create-namespace"])await ensureNamespace(context,deploying);const{cluster,namespace}=deploying;const lease=await cluster.hold(namespace,(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .keptName */ .QQ)(rendered.
name),holderOf(context),message=>context.log.progress(message));try{return await deployHeld(context,{...deploying,cluster:cluster.withSignal(AbortSignal.any([context.
signal,lease.lost]))},plan)}finally{await lease.release().catch(error=>context.log.warn(`The lease of this deploy was not released, and expires by itself: ${String(
error)}`))}}});async function aim(context,version,{manifest,marker,modelUri,name,namespace:named}){const{endpoint}=context.inputs;const cluster=await context.cluster();
const namespace=named??cluster.defaultNamespace;const placed={...manifest,metadata:{...manifest.metadata,namespace}};const url=computeUrl(placed,namespace,endpoint);
const known={name,namespace,version:version.version,"model-uri":modelUri,url,changed:"false",verified:"false"};for(const key of["name","namespace","version","mo\
del-uri","url","changed","verified"])context.output(key,known[key]);return{cluster,version,manifest:placed,marker,modelUri,namespace,address:{resource:_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .seldonDeployments */ .kl,
namespace,name},url}}function computeUrl(manifest,namespace,endpoint){const[predictor]=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .livePredictors */ .i9)(manifest);if(!predictor)return"";if(endpoint)return joinUrl(
endpoint,(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderIngressPath */ .PQ)(manifest,namespace,predictor)).href;return`http://${(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .computeServiceName */ .sc)(manifest.metadata.name,predictor)}.${namespace}:${_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .servicePort */ .ld}${(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPredictionPath */ .tf)(
manifest,predictor)}`}async function dryRun({cluster,address,manifest}){const live=await cluster.get(address);(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNameIsFree */ .Uw)(live,manifest,(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address));
const answer=await cluster.apply(address,manifest,{dryRun:true});const would=!live?"be created":generationOf(answer)===generationOf(live)?"not change":"be chang\
ed";return{outcome:"done",reason:`The cluster accepts the manifest: ${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address)} would ${would}. Nothing was changed.`}}async function ensureNamespace({
log},{cluster,namespace}){const address={resource:_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .namespaces */ .r$,name:namespace};if(await cluster.get(address))return;const labels={[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_15__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_15__/* .managerName */ .bU};await cluster.
create(address,{apiVersion:"v1",kind:"Namespace",metadata:{name:namespace,labels}});log.progress(`Created the namespace ${namespace}.`)}async function deployHeld(context,deploying,plan){
const{log,inputs}=context;const{cluster,address,manifest,version,namespace}=deploying;const title=`${version.model} version ${version.version}`;const[live,found]=await Promise.
all([cluster.get(address),(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .readKept */ .DL)(cluster,namespace,address.name),cluster.assertReadable(namespace)]);(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNameIsFree */ .Uw)(live,manifest,(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address));const kept=live&&
found?.ownerUid===(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(live,"metadata","uid")?found:void 0;const before={live,kept};const previousVersion=(live&&(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .deployedVersion */ .Zy)(live))??"";context.output("pr\
evious-version",previousVersion);let applied;try{applied=await cluster.apply(address,manifest);const changed=!live||generationOf(applied)!==generationOf(live);context.
output("changed",String(changed));log.progress(`${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address)} ${!live?"created":changed?"configured":"unchanged"}: ${title} from ${deploying.modelUri}\
.`);const startedAt=Date.now();await awaitRollout(context,deploying,applied);log.progress(`The rollout is complete after ${((Date.now()-startedAt)/1e3).toFixed(
1)} s.`);const verified=await verify(context,deploying,plan);await keep(context,deploying,before,applied,verified);await record(context,deploying,"serving",{verified},
previousVersion);const reason=changed?`${title} serves as ${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address)}${verified?", proven by a prediction":" (not verified)"}.`:`${title} was serv\
ing already as ${(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAddress */ .vY)(address)}.`;summarizeDeployment(context,deploying,{reason,previousVersion,verified,changed});return{outcome:changed?"done":"uncha\
nged",reason}}catch(thrown){const put=await putBack(context,deploying,before,applied,thrown,inputs["on-failure"]);if(applied)await record(context,deploying,put.
state,{verified:false,reason:put.error.message},previousVersion);throw put.error}}async function awaitRollout(context,{cluster,manifest,marker,address},applied){
const{inputs,log}=context;const expected=(0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .computeExpectation */ .Ef)(manifest,marker,address,(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(applied,"metadata","uid")??"");const startedAt=Date.now();const ending=await cluster.
waitForRollout(expected,{timeoutMs:inputs.timeout,patienceMs:inputs.patience,patienceRestarts:2,report:waitingFor=>log.progress(`Waiting (${Math.round((Date.now()-
startedAt)/1e3)} s) for ${waitingFor}.`)});if(ending.state==="current")return;const explained=explainEnding(ending,await cluster.diagnose(expected,ending),address,
inputs.timeout);if(explained.log)log.foreign(explained.log.title,explained.log.text);context.summarize(...explained.excerpts.map(({title,text:text2})=>({kind:"l\
og",title,text:text2})));throw explained.error}async function verify(context,{cluster,manifest,namespace},plan){const{log,inputs,signal}=context;if(plan.kind===
"none"){log.warn(`NOT VERIFIED: no prediction was made, because ${plan.why}. The pods are ready, which does not prove that the model answers.`);return false}const{
shown,durationMs}=await verifyPrediction(cluster,manifest,namespace,inputs.endpoint,plan,signal);log.progress(`Verified with ${plan.origin} in ${durationMs} ms:\
 ${shown}`);context.output("verified","true");return true}async function keep({log},{cluster,manifest,marker,version,namespace},{kept},applied,verified){if(kept?.
marker===marker&&(kept.verified||!verified))return;const ownerUid=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(applied,"metadata","uid")??"";try{await (0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .writeKept */ .gn)(cluster,namespace,{manifest,marker,version:version.
version,verified,ownerUid})}catch(error){if(!(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg)||error.outcome==="cancelled")throw error;log.warn(`A later rollback CANNOT GO BACK to \
this version, because its manifest could not be kept: ${error.message}`)}}async function record(context,deploying,state,about,previousVersion){const{version,cluster,
namespace,address,url}=deploying;const{inputs,pipeline,log,signal}=context;const connected=await context.mlflow();const mlflow=signal.aborted?connected.forCleanup(
recordMs):connected;const entry={state,time:new Date().toISOString(),server:cluster.server,namespace,name:address.name,version:version.version,url,...about,...inputs.
at===void 0?{}:{target:inputs.at},...pipeline.link===void 0?{}:{pipeline:pipeline.link}};try{await (0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDeployment */ .dj)(mlflow,version,entry);if(state!=="serving"||
previousVersion===""||previousVersion===version.version)return;const previous=await mlflow.registry.version(version.model,previousVersion);await (0,_chunk_YKMAU5NV_js__WEBPACK_IMPORTED_MODULE_1__/* .recordReplaced */ .S2)(
mlflow,previous,entry,"replaced",`version ${version.version} serves there now`)}catch(error){if(!(error instanceof _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_9__/* .StepError */ .zg))throw error;if(error.code==="E_VER\
SION_NOT_FOUND")return;log.warn(`The deployment is not recorded on the model version: ${error.message}`)}}var recordMs=5e3;var generationOf=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(object,
"metadata","generation");var holderOf=({pipeline})=>[pipeline.link??pipeline.actor??"mlflow-steps",`process ${process.pid}`,new Date().toISOString()].join(", ");


/***/ }),

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

/***/ 291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isSeldonDeployment),
/* harmony export */   l: () => (/* binding */ findShapeProblems)
/* harmony export */ });
/* harmony import */ var _chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7016);
var texts=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze));var graphNode=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,implementation:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),modelUri:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),children:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(
(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .qy)(()=>graphNode)))});var container=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,image:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),securityContext:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({})),ports:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({})))});
var componentSpec=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({spec:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({containers:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container)),initContainers:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(container)),volumes:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(
{})))}))});var predictor=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,graph:graphNode,componentSpecs:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(componentSpec)),replicas:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL),traffic:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(
_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL),shadow:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanShape */ .q0),annotations:texts,labels:texts,progressDeadlineSeconds:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberShape */ .XL)});var seldonDeployment=(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({apiVersion:_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze,
kind:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .constantShape */ .Qu)("SeldonDeployment"),metadata:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({name:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),namespace:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),labels:texts,annotations:texts})),spec:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(
{predictors:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(predictor),protocol:(0,_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_chunk_Y6GLPNIV_js__WEBPACK_IMPORTED_MODULE_0__/* .textShape */ .ze),annotations:texts})});var findShapeProblems=root=>seldonDeployment(root,[]);var isSeldonDeployment=root=>findShapeProblems(
root).length===0;


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

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ removeKept),
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   Ef: () => (/* binding */ computeExpectation),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   PQ: () => (/* binding */ renderIngressPath),
/* harmony export */   QQ: () => (/* binding */ keptName),
/* harmony export */   S2: () => (/* binding */ recordReplaced),
/* harmony export */   Uw: () => (/* binding */ assertNameIsFree),
/* harmony export */   Zy: () => (/* binding */ deployedVersion),
/* harmony export */   dj: () => (/* binding */ recordDeployment),
/* harmony export */   gn: () => (/* binding */ writeKept),
/* harmony export */   i9: () => (/* binding */ livePredictors),
/* harmony export */   kl: () => (/* binding */ seldonDeployments),
/* harmony export */   ld: () => (/* binding */ servicePort),
/* harmony export */   os: () => (/* binding */ speaksV2),
/* harmony export */   sB: () => (/* binding */ deployedModel),
/* harmony export */   sc: () => (/* binding */ computeServiceName),
/* harmony export */   tf: () => (/* binding */ renderPredictionPath)
/* harmony export */ });
/* harmony import */ var _chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(291);
/* harmony import */ var _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3998);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);

var seldonDeployments={group:"machinelearning.seldon.io",version:"v1",plural:"seldondeployments",kind:"SeldonDeployment"};var ownedSelector="seldon-deployment-i\
d";var servicePort=8e3;var longestName=63;var shorten=name=>name.length<=longestName?name:`seldon-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5").update(name).digest("hex")}`;var computeServiceName=(deployment,predictor)=>predictor.
annotations?.["seldon.io/svc-name"]??shorten(`${deployment}-${predictor.name}`);var speaksV2=({spec:{protocol}})=>protocol==="v2"||protocol==="kfserving";var renderPredictionPath=(manifest,predictor)=>speaksV2(
manifest)?`/v2/models/${encodeURIComponent(predictor.graph.name)}/infer`:"/api/v1.0/predictions";var renderIngressPath=(manifest,namespace,predictor)=>`/seldon/${encodeURIComponent(
namespace)}/${encodeURIComponent(manifest.metadata.name)}${renderPredictionPath(manifest,predictor)}`;var livePredictors=({spec})=>spec.predictors.filter(({shadow})=>shadow!==
true);function computeExpectation(manifest,marker,address,uid){return{owner:address,uid,marker,markerAnnotation: _chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .markerAnnotation */ .yl,modelPlaces:manifest.spec.predictors.flatMap(({graph})=>listModelUris(
graph)).map(toPlaceInPod),workloads:manifest.spec.predictors.flatMap(predictor=>listWorkloads(manifest,predictor)),labelSelector:ownedSelector,readMarker:owner=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
owner,"spec","annotations",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .markerAnnotation */ .yl),readStatus:readSeldonStatus}}function readSeldonStatus(owner){const state=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(owner,"status","state");const description=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
owner,"status","description")??"";if(state==="Available")return{state:"ready"};return{state:state==="Failed"?"failed":"working",description}}var listModelUris=({
modelUri,children})=>[...modelUri?[modelUri]:[],...(children??[]).flatMap(listModelUris)];var toPlaceInPod=uri=>uri.replace(/^pvc:\/\//,"/mnt/pvc/");function listWorkloads(manifest,predictor){
const deployment=manifest.metadata.name;const base=`${deployment}-${predictor.name}`;const title=`predictor ${predictor.name}`;const components=predictor.componentSpecs?.
length?predictor.componentSpecs:[{}];const models=components.map((component,index)=>{const containers=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component,"spec","containers").map(container=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
container,"name")??"");const named=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component,"metadata","name");const endings=[named,containers.join("-"),listNodeNames(predictor.graph).join("-")].filter(
ending=>ending!==void 0);return{title:components.length>1?`${title}, component ${index}`:title,names:endings.map(ending=>shorten(`${base}-${index}-${ending}`)),
prefixes:[`${base}-${index}-`],isMarked:true,replicas:computeReplicas(manifest,predictor,component)}});const isSeparate=[manifest.spec.annotations,predictor.annotations].
some(annotations=>annotations?.["seldon.io/engine-separate-pod"]==="true");const unmarked=(what,name)=>({title:`${title}, ${what}`,names:[shorten(name)],prefixes:[],
isMarked:false,replicas:void 0});return[...models,...isSeparate?[unmarked("orchestrator",`${base}-svc-orch`)]:[],...(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predictor,"explainer","type")?[unmarked(
"explainer",`${base}-explainer`)]:[]]}var listNodeNames=({name,children})=>[name,...(children??[]).flatMap(listNodeNames)];function computeReplicas(manifest,predictor,component){
if((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(component,"hpaSpec"))||(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(component,"kedaSpec")))return void 0;return (0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(component,"replicas")??predictor.replicas??(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(
manifest.spec,"replicas")??1}var addressOf=(namespace,name)=>({resource:_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .configMaps */ .gT,namespace,name:keptName(name)});var keptName=name=>`mlflow-steps-${name}`;async function readKept(cluster,namespace,name){
const object=await cluster.get(addressOf(namespace,name));return object&&parseKept(object,namespace,name)}function parseKept(object,namespace,name){const manifest=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(
(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","manifest")??"");const version=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","version");const marker=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"data","marker");const ownerUid=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"da\
ta","owner-uid");if(!isManifest(manifest)||version===void 0||marker===void 0||ownerUid===void 0)return void 0;if(manifest.metadata.name!==name||manifest.metadata.
namespace!==namespace)return void 0;if(manifest.metadata.labels[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]!==_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU)return void 0;return{manifest,version,marker,ownerUid,verified:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
object,"data","verified")==="true"}}var isManifest=value=>(0,_chunk_T4Y4XIA3_js__WEBPACK_IMPORTED_MODULE_1__/* .isSeldonDeployment */ .B)(value)&&value.metadata?.name!==void 0&&value.metadata.labels!==void 0&&value.metadata.
annotations!==void 0;async function writeKept(cluster,namespace,kept){const{name}=kept.manifest.metadata;const address=addressOf(namespace,name);const owner={apiVersion:kept.
manifest.apiVersion,kind:seldonDeployments.kind,name,uid:kept.ownerUid};await cluster.apply(address,{apiVersion:"v1",kind:"ConfigMap",metadata:{name:address.name,
namespace,labels:{[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]:_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU},ownerReferences:[owner]},data:{manifest:JSON.stringify(kept.manifest),version:kept.version,marker:kept.marker,verified:String(
kept.verified),"owner-uid":kept.ownerUid}},{force:true})}async function removeKept(cluster,namespace,name){const address=addressOf(namespace,name);const object=await cluster.
get(address);const labels=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object,"metadata","labels");if(object&&(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(labels)&&labels[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly]===_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU)await cluster.delete(address,{propagation:"\
Background"})}var isOurs=object=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"metadata","labels",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly)===_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managerName */ .bU;var annotationOf=(object,key)=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object,"metadata","annotations",key);var deployedVersion=object=>annotationOf(
object,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAnnotation */ .ej);var deployedModel=object=>annotationOf(object,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .modelKey */ .B0);function assertNameIsFree(live,manifest,place){if(!live)return;const{annotations}=manifest.
metadata;const problem=describeForeigner(live,annotations[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .modelKey */ .B0],annotations[_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .targetKey */ .hD]);if(problem===void 0)return;throw new _chunk_GUJSUSAS_js__WEBPACK_IMPORTED_MODULE_2__/* .StepError */ .zg("E_NAME_TAKEN",`${place}\
 ${problem}. Choose another name with --name, or remove that deployment first.`)}function describeForeigner(live,model,target){if(!isOurs(live)){const manager=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(
live,"metadata","labels",_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly);return`exists, and mlflow-steps did not deploy it${manager===void 0?"":` (${_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .managedByLabel */ .Ly} is ${manager})`}`}const liveModel=deployedModel(
live);if(liveModel!==model)return`serves another model, ${liveModel??"of unknown name"}`;const liveTarget=annotationOf(live,_chunk_Y2IZ74TD_js__WEBPACK_IMPORTED_MODULE_4__/* .targetKey */ .hD);if(liveTarget&&target&&liveTarget!==
target)return`serves this model for another target, ${liveTarget} instead of ${target}`;return void 0}var deploymentTag="mlflow-steps.deployment";var maxCharacters=5e3;var maxReasonCharacters=300;var states=["serving","failed","rolled-back","removed","replaced"];
var isSamePlace=(a,b)=>a.server===b.server&&a.namespace===b.namespace&&a.name===b.name;function parseRecords(text){return (0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)({records:text===void 0?[]:(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(
text)},"records").flatMap(each=>{const[time,server,namespace,name,version]=["time","server","namespace","name","version"].map(field=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,field));const state=states.
find(known=>known===(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,"state"));if(state===void 0||time===void 0||server===void 0||namespace===void 0||name===void 0||version===void 0)return[];const{
verified}=each;const optional=["target","url","pipeline","reason"].flatMap(field=>{const value=(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each,field);return value===void 0?[]:[[field,value]]});return[
{state,time,server,namespace,name,version,...typeof verified==="boolean"?{verified}:{},...Object.fromEntries(optional)}]})}function renderRecords(existing,record){
const short=record.reason===void 0?record:{...record,reason:record.reason.slice(0,maxReasonCharacters)};const kept=[short,...existing.filter(each=>!isSamePlace(
each,record))];for(;;){const text=renderAscii(kept);if(text.length<=maxCharacters||kept.length===1)return text;kept.pop()}}var renderAscii=value=>JSON.stringify(
value).replace(/[\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`);async function recordDeployment(mlflow,{model,version,
tags},record){const existing=parseRecords(tags.get(deploymentTag));const known=existing.find(each=>isSamePlace(each,record));if(known&&isEqualButForTime(known,record))
return;await mlflow.registry.setVersionTag(model,version,deploymentTag,renderRecords(existing,record))}var isEqualButForTime=(a,b)=>(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a)&&(0,_chunk_X3TFERRV_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b)&&[...new Set(
[...Object.keys(a),...Object.keys(b)])].every(field=>field==="time"||field==="pipeline"||a[field]===b[field]);async function recordReplaced(mlflow,version,by,state,reason){
const known=parseRecords(version.tags.get(deploymentTag)).find(each=>isSamePlace(each,by));if(known?.state!=="serving")return;await recordDeployment(mlflow,version,
{...known,state,reason,time:by.time})}


/***/ })

};
