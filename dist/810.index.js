"use strict";exports.id=810,exports.ids=[810],exports.modules={6044:((nt,Te,k)=>{k.d(Te,{g:()=>ue});var fe=k(8425),Ae=k(5767),B=k(2891),re=k(7998),ee=k(7990),Ie=k(3042),Ne=k(
3395),ve=k(9120),Je=k(1143),De=k(7237),se=k(114),_e=k(7522),me=k(987),Ke=k(2336),$e=k(2605),C=k(8243),H=k(4446),Le=k(1455),te=k.n(Le),G=new Set(["array","object",
"map","any"]),I=m=>[...m.values()].some(w=>G.has(w)),F="";function Y(m){const w=(0,C.qF)(U(m));if(Array.isArray(w))return ne(w);if(!(0,C.Gv)(w))return;const O=w.
inputs??w.instances,P=[w.dataframe_split,O,w].map(q).find(T=>T!==void 0);return P!==void 0?P:Array.isArray(w.dataframe_records)?Ee((0,C.yR)(w,"dataframe_records")):
Array.isArray(O)?ne(O):(0,C.Gv)(O)?{kind:"tensors",tensors:new Map(Object.entries(O))}:typeof O=="string"||typeof O=="number"||typeof O=="boolean"?{kind:"tensor",
tensor:[O]}:void 0}var U=m=>m.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,w=>w.startsWith('"')?w:"null");function q(m){const[w,O]=[(0,C.fK)(m,"columns"),
(0,C.fK)(m,"data")];if(!Array.isArray(O))return;const P=O,T=P.filter(j=>Array.isArray(j));return Array.isArray(w)?{kind:"table",columns:w.map(String),rows:T}:w===
void 0&&T.length===P.length?{kind:"tensor",tensor:T}:void 0}function ne(m){const w=m.filter(C.Gv);return w.length===m.length&&w.length>0?Ee(w):{kind:"tensor",tensor:m}}
function Ee(m){const w=[...new Set(m.flatMap(O=>Object.keys(O)))];return{kind:"table",columns:w,rows:m.map(O=>w.map(P=>O[P]??null))}}function Ce(m){const w=(0,C.
qF)(m),O=(0,C.yR)({root:w},"root").flatMap(P=>{const T=(0,C.$6)(P,"type")==="tensor"?(0,C.$6)(P,"tensor-spec","dtype"):(0,C.$6)(P,"type");return T===void 0?[]:[
[(0,C.$6)(P,"name")??F,T]]});return new Map(O)}function Ue(m){switch(m.kind){case"table":return m.rows.length;case"tensor":return Array.isArray(m.tensor)?m.tensor.
length:void 0;case"tensors":{const w=new Set([...m.tensors.values()].map(O=>Array.isArray(O)?O.length:1));return w.size===1?[...w][0]:void 0}}}var je=m=>[...new Set(
[...(0,C.i1)({names:[(0,C.fK)(m,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,C.i1)({names:[(0,C.fK)(m,"saved_i\
nput_example_info","artifact_path")]},"names"),"input_example.json"])],Qe={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",
datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT3\
2",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Ze=(m,w,O)=>JSON.stringify(O?ze(m,w):ie(m));function ze(m,w){switch(m.kind){case"table":
return{inputs:m.columns.map((O,P)=>{const T=m.rows.map(j=>j[P]??null);return{name:O,shape:[T.length],datatype:ct(T,w.get(O)),data:T}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[it("input-0",m.tensor,w.get(F))],parameters:{content_type:"np"}};case"tensors":{const O=[...m.tensors],P=O.every(([T,j])=>Array.
isArray(j)&&!j.some(Array.isArray)&&!et(w.get(T)));return{inputs:O.map(([T,j])=>it(T,Array.isArray(j)?j:[j],w.get(T))),parameters:{content_type:P?"pd":"dict"}}}}}
var et=m=>m!==void 0&&/\d$|^bool$|^object$|^str$/.test(m);function it(m,w,O){const P=[];for(let j=w;Array.isArray(j);j=j[0])P.push(j.length);const T=Array.isArray(
w)?w.flat(1/0):[w];return{name:m,shape:P,datatype:ct(T,O),data:T}}function ct(m,w){const O=w===void 0?void 0:Qe[w]??(/^<U\d*$|^<M8/.test(w)?"BYTES":void 0);if(O!==
void 0)return O;const P=m.filter(T=>T!==null);return P.length>0&&P.every(T=>typeof T=="boolean")?"BOOL":P.every(T=>typeof T=="number")?P.every(Number.isSafeInteger)&&
P.length>0?"INT64":"FP64":"BYTES"}function ie(m){switch(m.kind){case"table":return{data:{names:m.columns,ndarray:m.rows}};case"tensor":return{data:{ndarray:m.tensor}};case"\
tensors":return{jsonData:Object.fromEntries(m.tensors)}}}var ae={label:"auto, required, off, or a JSON file",parse:m=>m==="auto"||m==="required"||m==="off"?{kind:m}:
{kind:"file",path:m}},de=1024*1024,pe=1024*1024,le=1e-6;async function ce(m,w,O,P){switch(m.kind){case"off":return{kind:"none",why:"verification is off (--verif\
y off)"};case"file":return qe(m.path,await Re(m.path));case"auto":case"required":{const T=await Oe(w,O,P);if(T.kind==="none"&&m.kind==="required")throw new H.zg(
"E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify required, but ${T.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return T}}}
async function Oe(m,{model:w,version:O},P){const T=(x,Q)=>m.readOfVersion(w,O,x,Q),j=await Me(await T("MLmodel",pe));for(const x of je(j)){const Q=await ke(T,x),
X=Q===void 0?void 0:Y(Q);if(X===void 0)continue;const z=Ce((0,C.$6)(j,"signature","inputs")??"");return P&&I(z)?{kind:"none",why:`the input example of ${w} vers\
ion ${O} has lists or mappings in its columns, which the V2 protocol cannot say (give a request with --verify FILE)`}:we(x,X,z,P)}return{kind:"none",why:`${w} v\
ersion ${O} has no input example that can be sent`}}async function ke(m,w){try{return await m(w,de)}catch(O){if(O instanceof H.zg&&O.code==="E_ARTIFACT_TOO_LARG\
E")return;throw O}}function we(m,w,O,P){return{kind:"request",origin:`the model's own input example (${m})`,body:Ze(w,O,P),rows:Ue(w),tolerance:le}}async function Me(m){
if(m===void 0)return;const{parse:w}=await Promise.all([k.e(275),k.e(810)]).then(k.bind(k,9172));try{return w(m,{maxAliasCount:0,logLevel:"silent"})}catch{return}}
async function Re(m){try{return await(0,Le.readFile)(m,"utf8")}catch(w){const O=w instanceof Error?w.message:String(w);throw new H.zg("E_INPUT",`verify: expecte\
d auto, required, off, or a JSON file; "${m}" cannot be read: ${O}`,{cause:w})}}function qe(m,w){const O=(0,C.qF)(w);if(!(0,C.Gv)(O))throw new H.zg("E_INPUT",`v\
erify: "${m}" does not hold a JSON object.`);const P=(0,C.Gv)(O.request);return{kind:"request",origin:m,body:JSON.stringify(P?O.request:O),rows:void 0,...P&&O.expected!==
void 0?{expected:O.expected}:{},tolerance:(0,C.tk)(O,"tolerance")??le}}async function Fe({log:m},{cluster:w,manifest:O,marker:P,version:T,namespace:j},{kept:x},Q,X){
if(x?.marker===P&&(x.verified||!X))return x;const z=(0,C.$6)(Q,"metadata","uid")??"",ge=(0,C.tk)(Q,"metadata","generation")===1,ye=(0,re.uT)(x,{manifest:O,marker:P,
version:T.version,verified:X},z,ge);try{await(0,re.gn)(w,j,ye)}catch(Se){if(!(Se instanceof H.zg)||Se.outcome==="cancelled")throw Se;m.warn(`A later rollback CA\
NNOT GO BACK to this version, because its manifest could not be kept: ${Se.message}`)}return ye}async function tt(m,w,O,P,T){const{version:j,cluster:x,namespace:Q,
address:X,url:z}=w,{inputs:ge,pipeline:ye,log:Se,signal:Pe}=m,Ge=await m.mlflow(),rt=Pe.aborted?Ge.forCleanup(re.mw):Ge,at={state:O,time:new Date().toISOString(),
server:x.server,namespace:Q,name:X.name,version:j.version,url:z,...P,...ge.at===void 0?{}:{target:ge.at},...ye.link===void 0?{}:{pipeline:ye.link}};try{if(await(0,re.
dj)(rt,j,at),O!=="serving"||T===""||T===j.version)return;const Xe=await rt.registry.version(j.model,T);await(0,re.S2)(rt,Xe,at,"replaced",`version ${j.version} \
serves there now`)}catch(Xe){if(!(Xe instanceof H.zg))throw Xe;if(Xe.code==="E_VERSION_NOT_FOUND")return;Se.warn(`The deployment is not recorded on the model ve\
rsion: ${Xe.message}`)}}var st=6e4,ut=4*1024*1024;async function vt(m,w,O){const P={"content-type":"application/json",accept:"application/json"},j=await(0,fe.o)(
m.protocol,{rejectUnauthorized:!0}).send({method:"POST",url:m,headers:P,body:w,timeoutMs:st,signal:O,maxBytes:ut,isFresh:!0});if(j.isCut)throw new H.zg("E_VERIF\
Y_FAILED",`The answer of ${m.href} is larger than ${ut} bytes.`);return{status:j.status,body:j.body}}var bt=200,He=m=>({ok:!1,problem:m});function Lt(m,w){const O=(0,C.
qF)(m);if(O===void 0)return He(/\b(?:NaN|Infinity)\b/.test(m)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,C.Gv)(O))return He("the answer\
 is no JSON object");if(Array.isArray(O.outputs))return Tt(O,w);if((0,C.Gv)(O.data)||O.jsonData!==void 0||O.strData!==void 0)return ft(O,w);const P=(0,C.$6)(O,"\
error")??(0,C.$6)(O,"status","info");return He(P===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${P}`)}function Tt(m,w){
const O=(0,C.yR)(m,"outputs");if(O.length===0)return He("the answer has no outputs");const P=[];for(const T of O){const j=(0,C.$6)(T,"name")??"?",{data:x,shape:Q}=T;
if(!Array.isArray(x)||!Array.isArray(Q))return He(`output ${j} lacks data or shape`);const X=yt(x),z=Q.map(Number),ge=z.reduce((Se,Pe)=>Se*Pe,1);if(X.length!==ge)
return He(`output ${j} has ${X.length} values for the shape [${z.join(", ")}]`);const ye=Et(X);if(ye!==void 0)return He(`output ${j} ${ye}`);if(w!==void 0&&z[0]!==
w)return He(`output ${j} has ${z[0]??0} rows for ${w} that were asked about`);P.push(...X)}return _t(P)}function ft(m,w){const O=(0,C.fK)(m,"data","ndarray")??(0,C.
fK)(m,"data","tensor","values")??(0,C.fK)(m,"jsonData")??(0,C.fK)(m,"strData"),P=yt(O);if(O===void 0||P.length===0)return He("the answer has no data");const T=Et(
P);if(T!==void 0)return He(`the answer ${T}`);const j=(0,C.fK)(m,"data","tensor","shape"),x=Array.isArray(j)?Number(j[0]):Array.isArray(O)?O.length:void 0;return w!==
void 0&&x!==void 0&&x!==w?He(`the answer has ${x} rows for ${w} that were asked about`):_t(P)}function yt(m){const w=[],O=[m];for(;O.length>0;){const P=O.pop(),
T=Array.isArray(P)?P:(0,C.Gv)(P)?Object.values(P):void 0;if(T===void 0)w.push(P);else for(let j=T.length-1;j>=0;j-=1)O.push(T[j])}return w}var _t=m=>m.length===
0?He("the answer has no values"):{ok:!0,values:m,shown:JSON.stringify(m).slice(0,bt)},mt=m=>m==null||typeof m=="number"&&!Number.isFinite(m)||typeof m=="string"&&
/^-?(?:nan|inf(?:inity)?)$/i.test(m);function Et(m){const w=m.findIndex(mt);return w<0?void 0:`holds ${JSON.stringify(m[w]??null)} at position ${w}, which is no\
 finite value`}function Nt(m,w,O){const P=Array.isArray(w)?w.flat(1/0):[w];if(m.length!==P.length)return`${m.length} values instead of ${P.length}`;const T=P.findIndex(
(j,x)=>!Dt(m[x],j,O));return T<0?void 0:`value ${T} is ${JSON.stringify(m[T])} instead of ${JSON.stringify(P[T])}`}var Dt=(m,w,O)=>typeof m=="number"&&typeof w==
"number"?Math.abs(m-w)<=O*Math.max(1,Math.abs(w)):m===w,kt=3e4,It=500,ot=500;async function Ct(m,w,O,P,T,j){const x=Date.now();let Q="";for(const X of pt(m,w,O,
P,T.body,j)){const z=await wt(X,j);Q=At(X,z,T)}return{shown:Q,durationMs:Date.now()-x}}function pt(m,w,O,P,T,j){const x=(0,ve.i9)(w),[Q]=x;if(P&&Q){const X=Mt(P,
(0,ve.PQ)(w,O,Q));return[{title:X.href,send:()=>vt(X,T,j)}]}return x.map(X=>{const z=(0,ve.sc)(w.metadata.name,X),ge=(0,ve.tf)(w,X);return{title:`Service ${O}/${z}\
:${ve.ld}${ge} (through the API server)`,send:()=>m.proxyToService(O,z,ve.ld,ge,T)}})}var Mt=(m,w)=>new URL(m.pathname.replace(/\/+$/,"")+w,m);async function wt(m,w){
const O=Date.now()+kt;for(;;){let P;try{if(P=await m.send(),![404,429,502,503,504].includes(P.status))return P}catch(T){if(w.aborted||!(T instanceof Error)||T instanceof
H.zg&&T.code!=="E_CLUSTER_UNREACHABLE")throw T;P=T}if(Date.now()>=O){if(!(P instanceof Error))return P;throw new H.zg("E_VERIFY_FAILED",`${m.title} gave no answ\
er for ${kt/1e3} s: ${P.message||String(P)}`,{cause:P})}await(0,se.v)(It,w)}}function At(m,w,O){if(w.status!==200){const j=(0,C.$6)((0,C.qF)(w.body),"error")??(0,C.
$6)((0,C.qF)(w.body),"message")??w.body.trim();throw gt(m,`HTTP ${w.status}${j?`, ${j}`:""}`)}const P=Lt(w.body,O.rows);if(!P.ok)throw gt(m,P.problem);const T=O.
expected===void 0?void 0:Nt(P.values,O.expected,O.tolerance);if(T!==void 0)throw gt(m,`the prediction is not the expected one: ${T}`);return P.shown}var gt=(m,w)=>new H.
zg("E_VERIFY_FAILED",`The pods are ready, but ${m.title} gave no usable prediction: ${(0,_e.Jj)((0,_e.YI)(w),ot)}`);async function Pt(m,w,O){const{manifest:P,marker:T,
modelUri:j,name:x,namespace:Q}=O,{endpoint:X}=m.inputs,z=await m.cluster(),ge=Q??z.defaultNamespace;m.inputs.namespace===void 0&&jt(O,z.defaultNamespace,m.inputs.
allow);const ye={...P,metadata:{...P.metadata,namespace:ge}},Se=Rt(ye,ge,X),Pe={name:x,namespace:ge,version:w.version,"model-uri":j,url:Se,changed:"false",verified:"\
false"};for(const Ge of["name","namespace","version","model-uri","url","changed","verified"])m.output(Ge,Pe[Ge]);return{cluster:z,version:w,manifest:ye,marker:T,
modelUri:j,namespace:ge,address:{resource:ve.kl,namespace:ge,name:x},url:Se}}function jt({namespace:m,place:w},O,P=new Set){if(!(m===void 0||m===O||P.has((0,$e.
OH)("namespace",m))))throw new H.zg("E_MANIFEST",`${w} cannot be deployed. It names the namespace ${JSON.stringify(m)} instead of the context's ${JSON.stringify(
O)}, ${(0,$e.L9)("namespace",m)}.`)}function Rt(m,w,O){const[P]=(0,ve.i9)(m);return P?O?Mt(O,(0,ve.PQ)(m,w,P)).href:`http://${(0,ve.sc)(m.metadata.name,P)}.${w}\
:${ve.ld}${(0,ve.tf)(m,P)}`:""}async function _({log:m},{cluster:w,namespace:O}){const P={resource:Ne.r$,name:O};if(await w.get(P))return;const T={[Je.Ly]:Je.bU};
await w.create(P,{apiVersion:"v1",kind:"Namespace",metadata:{name:O,labels:T}}),m.progress(`Created the namespace ${O}.`)}async function E(m,{version:w,namespace:O,
address:P,url:T},j){const{"github-deployment":x,"github-environment":Q,"github-token":X}=m.inputs;if(!x)return j();if(m.announceDeployment===void 0)return m.log.
warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),j();const{model:z,version:ge}=w,ye=await m.announceDeployment({environment:Q??
`${O}/${P.name}`,description:`${z} version ${ge}`,payload:{model:z,version:ge,namespace:O,name:P.name},token:X});try{const Se=await j();return await ye({state:"\
success",description:Se.reason,url:T}),Se}catch(Se){const{outcome:Pe,message:Ge}=(0,H.uQ)(m.signal.aborted?m.signal.reason:Se);throw await ye({state:Pe==="faile\
d"||Pe==="rolled-back"||Pe==="timeout"?"failure":"error",description:Ge}),Se}}function p(m,w,O,P){const T=(0,Ne.vY)(O),{cause:j,log:x,excerpt:Q,objects:X,initLog:z}=w,
ge=w.advice===void 0?"":` What to do: ${w.advice}.`,ye=[...X?[{title:`Objects of ${T}`,text:X}]:[],...x&&Q?[{title:`From the ${x.title}`,text:Q}]:[],...z?[{title:`\
From the ${z.title}`,text:z.text}]:[]];if(m.state==="timeout"){const Ge=j===void 0?"":` Its log says: ${j}.`;return{log:x,excerpts:ye,error:new H.zg("E_TIMEOUT",
`${T} did not serve within ${Math.round(P/1e3)} s (--timeout): it was waiting for ${m.waitingFor}.${Ge}${ge}`)}}const Se=m.reason==="Deleted"?"E_DELETED_WHILE_W\
AITING":"E_ROLLOUT_FAILED",Pe=(0,_e.xS)(`${m.object}: ${m.message}${m.message.includes(m.reason)?"":` (${m.reason})`}`,1500);return{log:x,excerpts:ye,error:new H.
zg(Se,`${T} cannot serve: ${j===void 0?Pe:`${j}. ${Pe}`}${Pe.endsWith(".")?"":"."}${ge}`)}}var v=({live:m,applied:w})=>m===void 0||(0,C.tk)(m,"metadata","genera\
tion")!==(0,C.tk)(w,"metadata","generation");function g(m){const{live:w,applied:O,objects:P}=m,T=(0,C.$6)(O,"metadata","resourceVersion"),j=T!==void 0&&(0,C.$6)(
w,"metadata","resourceVersion")===T&&(0,C.$6)(w,"metadata","uid")===(0,C.$6)(O,"metadata","uid");return{unchanged:!v(m),...j?{seen:{owner:O,objects:P}}:{}}}async function h(m,{
cluster:w,manifest:O,marker:P,address:T},j){const{inputs:x,log:Q}=m,X=(0,ve.Ef)(O,P,T,(0,C.$6)(j.applied,"metadata","uid")??""),z=Date.now(),ge=Pe=>`${((Date.now()-
z)/1e3).toFixed(Pe)} s`,ye=await w.waitForRollout(X,{timeoutMs:x.timeout,patienceMs:x.patience,patienceRestarts:B.ej,...g(j),report:Pe=>Q.progress(`Waiting (${ge(
0)}) for ${Pe}.`)});if(ye.state==="current")return Q.progress(`The rollout is complete after ${ge(1)}.`);const Se=p(ye,await w.diagnose(X,ye),T,x.timeout);throw Se.
log&&Q.foreign(Se.log.title,Se.log.text),m.summarize(...Se.excerpts.map(({title:Pe,text:Ge})=>({kind:"log",title:Pe,text:Ge}))),Se.error}async function u({inputs:m,
log:w},O){const{cluster:P,address:T,namespace:j,manifest:x,marker:Q}=O,X=()=>Promise.all([P.get(T),(0,re.DL)(P,j,T.name),P.listRolloutObjects((0,ve.Ef)(x,Q,T,""))]);
let[z,ge,ye]=await X();for(;z!==void 0&&(0,C.fK)(z,"metadata","deletionTimestamp")!==void 0;)w.progress(`${(0,Ne.vY)(T)} is being removed; waiting until it is g\
one.`),await P.waitForRemoval(T,(0,C.$6)(z,"metadata","uid")??"",m.timeout,Se=>w.progress(Se)),[z,ge,ye]=await X();return{live:z,kept:(0,re.uq)(z,ge),objects:ye}}
async function a(m,{cluster:w,version:O,namespace:P,address:T,marker:j,manifest:x},{live:Q,kept:X}){if(Q===void 0||X!==void 0||(0,C.tk)(Q,"metadata","generation")!==
1||(0,ve.Ef)(x,j,T,"").readMarker(Q)!==j)return!1;const{registry:z}=(await m.mlflow()).forCleanup(re.mw),ge=await z.version(O.model,O.version).catch(()=>{});return ge!==
void 0&&(0,re.q1)(ge,{server:w.server,namespace:P,name:T.name})?.state!=="serving"}var l={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{
kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"\
The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"\
small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where th\
e manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}},s={
label:"http(s) address",parse:m=>{if(/^https?:\/\//.test(m)&&URL.canParse(m))return new URL(m);throw new $e.S7(`expected an http(s) address, got "${m}"`)}},r={...Ke.
hI,...Ke.g$,...Ke.wO,...Ke.F2,timeout:{kind:$e.p0,default:"20m",description:"How long the rollout may take."},patience:{kind:$e.p0,default:"60s",description:"Ho\
w long what may recover (a crash loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:ae,
default:"auto",description:"Proves the deployment by a prediction. `auto` sends the model's own logged input example and warns where there is none, `required` i\
s red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance`."},endpoint:{
kind:s,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended; without one, predictions go through the API server's service proxy."},"\
on-failure":{kind:(0,$e.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first deployment is r\
emoved), or leaves everything as it is."},"promotion-id":{kind:$e.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if it still \
holds."},"force-conflicts":{kind:$e.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending with E_APP\
LY_CONFLICT."},"create-namespace":{kind:$e.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:$e.Jt,default:"\
false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `environment:`\
, which makes its own."},"github-environment":{kind:$e.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github-token":Ke.
bU,"dry-run":{kind:(0,$e.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` also asks\
 the cluster whether it would accept it."}},n=5e3,t=3e4,e=12e4,i=1.5*ee.UB;async function o(m,w,O,P,T,j){const x=m.signal.aborted,Q=x?(0,H.uQ)(m.signal.reason):
(0,H.uQ)(T);if(j==="keep")return{error:P?d(Q,"It was left as it is (--on-failure keep)."):Q,state:"failed"};const z=P!==void 0||x?await S(m,w,O,Q,x):void 0,ye=(z?
z.kind!=="nothing":Q.outcome==="failed")?await L(m,w,x):void 0;return{state:z?.kind==="rolled-back"?"rolled-back":z?.kind==="removed"?"removed":"failed",error:d(
Q,[z?.detail,ye].filter(Pe=>Pe!==void 0).join(" "),c(Q,z))}}function c(m,w){if(!(m.outcome!=="failed"||!w))return w.kind==="rolled-back"?"rolled-back":w.kind===
"failed"?"rollback-failed":void 0}var d=(m,w,O=m.outcome)=>new H.zg(m.code,w===""?m.message:`${m.message} ${w}`,{cause:m.cause,outcome:O,exit:m.exit});async function S(m,w,O,P,T){
const{address:j,marker:x}=w,Q=(0,Ne.vY)(j);if(P.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it."};
if(P.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const X=w.cluster.withSignal(AbortSignal.
timeout(m.inputs.timeout+e+t));try{const z=await X.get(j);if(!z)return{kind:"nothing",detail:`${Q} does not exist.`};if((0,ve.Ef)(w.manifest,x,j,"").readMarker(
z)!==x)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody else or was there before."};if(!O.live||await a(m,w,
O))return await M(m,X,w,z,T);const{kept:ye}=O;if(!ye)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${Q} was ever seen serving by this p\
roject.`};if(ye.marker===x)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};m.log.progress(`Putting v\
ersion ${ye.version} of ${Q} back.`);const{serves:Se,explain:Pe}=await(0,B.rr)(X,j,ye,{force:m.inputs["force-conflicts"],timeoutMs:T?n:m.inputs.timeout,patienceMs:m.
inputs.patience,report:Ge=>m.log.progress(`Rolling back: waiting for ${Ge}.`)});return Se?{kind:"rolled-back",detail:`Version ${ye.version} was put back and ser\
ves.`}:T?{kind:"rolled-back",detail:`Version ${ye.version} was applied again; this step did not wait until it serves.`}:{kind:"failed",detail:`Version ${ye.version}\
 was applied again, and does not serve either: ${await Pe()}.`}}catch(z){return{kind:"failed",detail:`${O.live?"Putting the earlier version back":"Removing this\
 first deployment"} failed: ${(0,H.uQ)(z).message}`}}}async function M({log:m},w,{address:O},P,T){return await(0,B.dm)(w,O,(0,C.$6)(P,"metadata","uid")??"",m,T?
void 0:e),{kind:"removed",detail:`As a first deployment it was removed${T?"; this step did not wait until it is gone":""}.`}}async function L(m,{version:w},O){const P=m.
inputs["promotion-id"];if(P===void 0)return;const T=O?t:i+t;try{const j=(await m.mlflow()).forCleanup(T),x={log:m.log,signal:AbortSignal.timeout(T),leaseMs:ee.UB,
waitMs:i},{detail:Q}=await(0,B.sF)(j,w.model,w.version,P,O?void 0:x);return Q}catch(j){return`The promotion ${P} could not be undone: ${(0,H.uQ)(j).message}`}}function $(m,{
version:w,namespace:O,address:P,modelUri:T,url:j},x){m.summarize({kind:"heading",text:`Deployed ${w.model} version ${w.version}`},{kind:"table",header:["what","\
value"],rows:[["deployment",`${O}/${P.name}`],["version",w.version],["version before",x.previousVersion||"none"],["model URI",T],["URL",j],["changed",x.changed?
"yes":"no"],["verified by a prediction",x.verified?"yes":"NO"]]})}var N=3e4,W=1e3;async function V(m,w,O,P,T,j){const x=Date.now()+N;for(let Q=0;;Q+=1){const z=(await m.
list(Ne.Jw,w,`${ve.jC}=${(0,ve.x2)(O)}`)).filter(ge=>J(ge,P)).map(ge=>(0,C.$6)(ge,"metadata","name")??"");if(z.length===0||Date.now()>=x)return z;Q===0&&j(`Wait\
ing for ${z.length===1?"the pod":`${z.length} pods`} of an earlier version to be gone (${z[0]??""}), so that the answer at the ingress is the new one's.`),await(0,se.
v)(W,T)}}function J(m,w){const O=(0,C.$6)(m,"metadata","annotations",Je.yl),P=(0,C.$6)(m,"status","phase");return O!==void 0&&O!==w&&P!=="Succeeded"&&P!=="Faile\
d"}async function K(m,{cluster:w,manifest:O,namespace:P,marker:T,address:j},x){const{log:Q,inputs:X,signal:z}=m;if(x.kind==="none")return Q.warn(`NOT VERIFIED: \
no prediction was made, because ${x.why}. The pods are ready, which does not prove that the model answers.`),!1;if(X.endpoint!==void 0){const Se=await V(w,P,j.name,
T,z,Pe=>Q.progress(Pe));Se.length>0&&Q.warn(`The answer may be an earlier version's: its pods are still ending (${Se.slice(0,5).join(", ")}).`)}const{shown:ge,durationMs:ye}=await Ct(
w,O,P,X.endpoint,x,z);return Q.progress(`Verified with ${x.origin} in ${ye} ms: ${ge}`),m.output("verified","true"),!0}var oe=m=>{setImmediate(()=>setImmediate(
m))},ue=(0,me.o)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, a\
pplies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:r,
outputs:l,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async m=>{const{inputs:w}=m,O=await m.mlflow(),P=(0,De.x)(O,w);oe(()=>{
(0,Ae.DO)()});const T=await P,j=(0,Ae.sB)(O,T,w,{pipeline:m.pipeline,timeoutMs:w.timeout,target:w.at,promotionId:w["promotion-id"]});w["dry-run"]!=="client"&&oe(
()=>{m.cluster().catch(()=>{})});const x=await j;for(const z of[...x.notes,...x.warnings])m.log.warn(z);const Q=await ce(w.verify,O.artifacts,T,(0,ve.os)(x.manifest));
if(w["dry-run"]==="client")return{outcome:"done",reason:`${x.place} of ${T.model} version ${T.version} renders to a sound manifest; nothing was sent.`};const X=await Pt(
m,T,x);return w["dry-run"]==="server"?be(m,X):(w["create-namespace"]&&await _(m,X),E(m,X,()=>(0,re.zV)(X.cluster,X.address,{step:"deploy",...m},(z,ge)=>Ye(m,{...X,
cluster:z},Q,ge.lost))))}});async function be(m,{cluster:w,address:O,manifest:P}){const{"storage-secret":T,"force-conflicts":j}=m.inputs,{summary:x,differences:Q}=await(0,Ae.
Pj)(w,O,P,T,j);return Ve(m,`What would change in ${(0,Ne.vY)(O)}`,Q),{outcome:"done",reason:`The cluster accepts the manifest: ${x}. Nothing was changed.`}}function Ve({
log:m},w,O){O!==""&&m.foreign(w,O)}async function Ye(m,w,O,P){const{log:T,inputs:j}=m,{cluster:x,address:Q,manifest:X,version:z}=w,ge=`${z.model} version ${z.version}`,
{objects:ye,...Se}=await u(m,w),{live:Pe}=Se;(0,Ie.Uw)(Pe,X,(0,Ne.vY)(Q)),await(0,Ae.w2)(m,w);const Ge=(Pe&&(0,Ie.Zy)(Pe))??"";m.output("previous-version",Ge);let rt;
try{rt=await x.apply(Q,X,{force:j["force-conflicts"]});const at=v({live:Pe,applied:rt});m.output("changed",String(at)),T.progress(`${(0,Ne.vY)(Q)} ${Pe?at?"conf\
igured":"unchanged":"created"}: ${ge} from ${w.modelUri}.`),Pe&&Ve(m,`What changed in ${(0,Ne.vY)(Q)}`,(0,Ae.h$)((0,Ae.cG)(Pe,rt),30)),await h(m,w,{live:Pe,objects:ye,
applied:rt});const Xe=await K(m,w,O),{earlier:Kt}=await Fe(m,w,Se,rt,Xe);await tt(m,w,"serving",{verified:Xe},Ge===z.version?Kt[0]?.version??"":Ge);const Ut=at?
`${ge} serves as ${(0,Ne.vY)(Q)}${Xe?", proven by a prediction":" (not verified)"}.`:`${ge} was serving already as ${(0,Ne.vY)(Q)}.`;return $(m,w,{previousVersion:Ge,
verified:Xe,changed:at}),{outcome:at?"done":"unchanged",reason:Ut}}catch(at){const Xe=await o(m,w,Se,rt,at,j["on-failure"]);throw rt&&!P.aborted&&await tt(m,w,Xe.
state,{verified:!1,reason:Xe.error.message},Ge),Xe.error}}}),2891:((nt,Te,k)=>{k.d(Te,{dm:()=>Le,ej:()=>C,rr:()=>H,sF:()=>ve});var fe=k(7990),Ae=k(3395),B=k(9120),
re=k(7237),ee=k(8243),Ie=k(4446),Ne={log:{progress:()=>{},warn:()=>{}},signal:new AbortController().signal,leaseMs:fe.UB,waitMs:1e4};async function ve(te,G,I,F,Y=Ne){
const U=await te.registry.version(G,I),q=(0,fe.Tq)(U),ne=Je(U,q,F);if(ne!==void 0||q===void 0)return se(ne??"",q,F);const Ee=await(0,fe.IZ)(te,{...q,state:"undo\
ing"},Y);try{return await De(Ee,G,I,F)}finally{await Ee.release()}}function Je({model:te,version:G},I,F){const Y=`${te} version ${G}`;if(I===void 0)return`${Y} \
has no record of a promotion.`;if(I.id!==F)return`${Y} was promoted again since, as ${I.id}; ${F} is not what stands.`;if(I.state==="undone")return`The promotio\
n ${F} of ${Y} to ${I.target} is undone already.`;if(I.state==="demoting"||I.state==="demoted")return`${Y} was taken out of ${I.target} since.`;if(I.state==="re\
fused")return`The promotion ${F} of ${Y} was refused: it moved nothing.`}async function De(te,G,I,F){const{mlflow:Y}=te,U=await Y.registry.version(G,I),q=(0,fe.
Tq)(U),ne=Je(U,q,F);if(ne!==void 0||q===void 0)return se(ne??"",q,F);const Ee=q.state==="undoing",Ce=(0,re.Sx)(q.target);for(const je of Ce){const Qe=(0,fe.Mz)(
te.model,je);if(!(0,fe.QR)(U,je,Qe)&&!(Ee&&Qe===(0,fe.te)(q,(0,re.Rg)(je))))return se(`${G} version ${I} holds ${(0,re.Rg)(je)} no longer: ${Qe===void 0?"nobody\
 does":`version ${Qe} does`}.`)}const Ue=await _e(Y,q,Ce);if(Ue!==void 0)return se(`Version ${Ue}, which held ${q.target} before, is deleted: ${G} version ${I} \
keeps it.`);Ee||await $e(Y,{...q,state:"undoing"});for(const je of Ce)(0,fe.QR)(U,je,(0,fe.Mz)(te.model,je))&&await me(Y,q,je);return await $e(Y,{...q,state:"un\
done",undoneTime:new Date().toISOString(),...te.createdAtMs===void 0?{}:{lockedAtMs:te.createdAtMs}}),{undone:!0,previousVersion:q.previousVersion,detail:Ce.map(
je=>Ke(q,(0,re.Rg)(je))).join(" ")}}var se=(te,G,I)=>({undone:!1,detail:te,...G?.state==="undone"&&G.id===I?{wasUndone:!0}:{}});async function _e({registry:te},G,I){
for(const F of new Set(I.map(Y=>(0,fe.te)(G,(0,re.Rg)(Y)))))if(F!==void 0)try{await te.version(G.model,F)}catch(Y){if(Y instanceof Ie.zg&&Y.code==="E_VERSION_NO\
T_FOUND")return F;throw Y}}async function me({registry:te},G,I){const{model:F,version:Y}=G,U=(0,fe.te)(G,(0,re.Rg)(I));if(I.kind==="alias"){U===void 0?await te.
deleteAlias(F,I.alias):U!==Y&&await te.setAlias(F,I.alias,U);return}U!==void 0&&U!==Y&&G.archivedPrevious&&await te.transition(F,U,I.stage,!1),await te.transition(
F,Y,G.previousStage??"None",!1)}var Ke=(te,G)=>{const I=(0,fe.te)(te,G),F=`${te.model} version`;return I===te.version?`${F} ${te.version} keeps ${G}, which it h\
eld before the promotion too.`:I===void 0?`${F} ${te.version} was taken out of ${G}, which nobody held before.`:`${F} ${I} holds ${G} again instead of version ${te.
version}.`},$e=({registry:te},G)=>te.setVersionTag(G.model,G.version,fe.oK,(0,fe.sF)(G)),C=2;async function H(te,G,I,{force:F,...Y}){const U=await te.apply(G,I.
manifest,{force:F}),q=(0,B.Ef)(I.manifest,I.marker,G,(0,ee.$6)(U,"metadata","uid")??""),ne=await te.waitForRollout(q,{...Y,patienceRestarts:C});return{serves:ne.
state==="current",explain:async()=>(await te.diagnose(q,ne)).cause??(ne.state==="failed"?ne.message:ne.state==="timeout"?`it waits for ${ne.waitingFor}`:"it ser\
ves")}}async function Le(te,G,I,F,Y){F.progress(`Removing ${(0,Ae.vY)(G)}: it is the first of its name, so there is nothing to go back to.`),await te.delete(G,{
uid:I}),Y!==void 0&&await te.waitForRemoval(G,I,Y,U=>F.progress(U))}}),51:((nt,Te,k)=>{k.d(Te,{D:()=>B});var fe=k(9279),Ae=k(9596),B=(0,Ae.P$)({"required-builti\
n:buffer"(re,ee){ee.exports=((0,fe.e7)(),(0,Ae.Yp)(fe.VY)).requireOfNode("node:buffer")}})}),1565:((nt,Te,k)=>{k.d(Te,{$B:()=>ve,$e:()=>Ne,Gw:()=>Ke,JG:()=>De,X$:()=>$e,
qK:()=>_e});var fe=k(3013),Ae=k(8243),B=k(4446),re=k(9596),ee=(0,re.f1)((0,fe.F)(),1),Ie=(0,re.f1)((0,fe.F)(),1),Ne=5e4;function ve(G){const I=new Map,F=new Map,
Y=U=>{if((0,Ie.isAlias)(U)){const q=I.get(U.source);return q===void 0?1:F.get(q)??Number.POSITIVE_INFINITY}if((0,Ie.isPair)(U))return Y(U.key)+Y(U.value);if((0,Ie.
isScalar)(U)||(0,Ie.isCollection)(U)){U.anchor!==void 0&&I.set(U.anchor,U);const q=(0,Ie.isCollection)(U)?U.items.reduce((ne,Ee)=>ne+Y(Ee),1):1;return F.set(U,q),
q}return 0};return Y(G.contents)>Ne}var Je=(0,re.f1)((0,fe.F)(),1),De=100,se=4*De;function _e(G){let I=0,F=0,Y=0;for(const U of new Je.Lexer().lex(G))if((U==="["||
U==="{")&&(I+=1),(U==="]"||U==="}")&&(I=Math.max(0,I-1)),I>De||(U.includes(`
`)?(F=0,Y=0):/^[ \t]*$/.test(U)?F+=U.length:(U==="-"||U==="?"||U===":")&&(F+=1,Y+=1),Y>De||F>se))return!0;return!1}var me=512*1024;async function Ke(G,I){const F=await $e(
G,I);return typeof F=="string"?F:Le(F)}async function $e({artifacts:G},{model:I,version:F}){const Y=`${I} version ${F}`;try{const U=await G.readOfVersion(I,F,"M\
Lmodel",me);return U===void 0?`${Y} has no MLmodel file`:H(U)??`the MLmodel file of ${Y} cannot be read`}catch(U){if(U instanceof B.zg&&U.code==="E_ARTIFACT_TOO\
_LARGE")return`the MLmodel file of ${Y} is larger than ${me} bytes`;throw U}}function C(G){const I=H(G);return I===void 0?void 0:Le(I)}function H(G){if(G.includes(
"\0")||_e(G))return;const I=(0,ee.parseDocument)(G,{uniqueKeys:!1,logLevel:"silent"});if(I.errors.length>0||ve(I))return;let F;try{F=I.toJS({maxAliasCount:1e3})}catch{
return}return(0,Ae.Gv)(F)&&(0,Ae.Gv)(F.flavors)?F:void 0}function Le({flavors:G,signature:I}){return{flavors:Object.keys((0,Ae.Gv)(G)?G:{}),...(0,Ae.Gv)(I)?{signature:te(
I)}:{}}}function te({inputs:G,outputs:I,params:F}){const Y=U=>typeof U=="string";return{...Y(G)?{inputs:G}:{},...Y(I)?{outputs:I}:{},...Y(F)?{params:F}:{}}}}),5767:((nt,Te,k)=>{
k.d(Te,{DO:()=>ve,Pj:()=>G,cG:()=>De,h$:()=>H,sB:()=>Ne,w2:()=>te});var fe=k(3042),Ae=k(3395),B=k(1143),re=k(7522),ee=k(8243),Ie=k(4446);async function Ne(I,F,Y,U){
const{renderVersion:q}=await ve();return q(I,F,Y,U)}var ve=()=>Promise.all([k.e(275),k.e(810)]).then(k.bind(k,2877)),Je=new Set(["metadata.managedFields","metad\
ata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","status"]);function De(I,F,Y=[]){if(Je.has(Y.join("."))||
Y.at(-1)===B.yl)return[];const[U,q]=[se(I),se(F)];return U===void 0||q===void 0||U.isList!==q.isList?JSON.stringify(I)===JSON.stringify(F)?[]:[{path:Y,before:I,
after:F}]:[...new Set([...U.fields.keys(),...q.fields.keys()])].flatMap(ne=>De(U.fields.get(ne),q.fields.get(ne),[...Y,U.isList?`[${ne}]`:ne]))}function se(I){if((0,ee.
Gv)(I))return{isList:!1,fields:new Map(Object.entries(I))};if(!Array.isArray(I))return;const F=I,Y=F.map(q=>(0,ee.Gv)(q)&&typeof q.name=="string"?q.name:void 0),
U=Y.every(q=>q!==void 0)&&new Set(Y).size===Y.length;return{isList:!0,fields:new Map(F.map((q,ne)=>[U?Y[ne]??"":String(ne),q]))}}var _e=I=>/secret|passw|token|credential|private|authorization|(?:access|api|account|encryption|sas).?key/i.
test(I)&&!/(?:name|ref|refs|_auth)\]?$|^(?:secret|imagePullSecrets)$/i.test(I),me=200,Ke="***";function $e(I){if(typeof I=="string")return I.replace(/(:\/\/)[^/@\s]+@/g,
`$1${Ke}@`);if(Array.isArray(I))return I.map($e);if(!(0,ee.Gv)(I))return I;const F=typeof I.name=="string"&&_e(I.name);return Object.fromEntries(Object.entries(
I).map(([Y,U])=>[Y,_e(Y)||F&&Y==="value"?Ke:$e(U)]))}function C(I,F){return I===void 0?"(none)":F?Ke:(0,re.Jj)((0,re.xS)(JSON.stringify($e(I)),2*me),me)}function H(I,F=60,Y=!1){
const U=I.slice(0,F).map(({path:q,before:ne,after:Ee})=>{const Ce=Y&&q[0]==="data"||q.some(_e);return`${(0,re.xS)(q.join(".").replaceAll(".[","["),300)||"the ob\
ject"}: ${C(ne,Ce)} \u2192 ${C(Ee,Ce)}`});return I.length>F&&U.push(`\u2026 and ${I.length-F} more`),U.join(`
`)}async function Le(I,F,{name:Y,variables:U},q){const ne={resource:Ae.O3,namespace:F,name:Y},Ee=await I.get(ne);if(Ee&&!(0,fe.MU)(Ee))throw new Ie.zg("E_NAME_T\
AKEN",`${(0,Ae.vY)(ne)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const Ce=Object.
fromEntries([...U].map(([Ze,ze])=>[Ze,Buffer.from(ze).toString("base64")])),Ue={name:Y,namespace:F,labels:{[B.Ly]:B.bU}},je=await I.apply(ne,{apiVersion:"v1",kind:"\
Secret",metadata:Ue,type:"Opaque",data:Ce},q),Qe=Ee===void 0?[]:De(Ee,je);return{state:Ee===void 0?"created":Qe.length===0?"unchanged":"configured",address:(0,Ae.
vY)(ne),differences:Ee===void 0?`keys: ${[...U.keys()].join(", ")}`:H(Qe,void 0,!0)}}async function te({inputs:I,log:F},{cluster:Y,namespace:U}){const{"storage-\
secret":q,"force-conflicts":ne}=I;if(q===void 0)return;const{address:Ee,state:Ce,differences:Ue}=await Le(Y,U,q,{force:ne});F.progress(`${Ee} ${Ce}${Ce==="uncha\
nged"?"":` (${Ue.replaceAll(`
`,"; ")})`}.`)}async function G(I,F,Y,U,q,ne){const Ee=await I.get(F);(0,fe.Uw)(Ee,Y,(0,Ae.vY)(F));const Ce=U&&await Le(I,F.namespace??"",U,{dryRun:!0,force:q}),
Ue=await I.apply(F,Y,{dryRun:!0,force:q}),je=Ee===void 0?[]:De(Ee,Ue).filter(({path:ct})=>ct.at(-1)!==ne),Qe=Ee===void 0?"be created":je.length===0?"not change":
"be changed",Ze=`${(0,Ae.vY)(F)} would ${Qe}`;if(!Ce)return{summary:Ze,differences:H(je)};const{state:ze,address:et,differences:it}=Ce;return{summary:`${Ze}, an\
d ${et} would ${ze==="unchanged"?"not change":`be ${ze}`}`,differences:[H(je),ze==="unchanged"?"":`${et}: ${it}`].filter(Boolean).join(`
`)}}}),3013:((nt,Te,k)=>{k.d(Te,{F:()=>Rt});var fe=k(51),Ae=k(9279),B=k(9596),re=(0,B.P$)({"required-builtin:process"(_,E){E.exports=((0,Ae.e7)(),(0,B.Yp)(Ae.VY)).
requireOfNode("node:process")}}),ee=(0,B.P$)({"node_modules/yaml/dist/nodes/identity.js"(_){"use strict";var E=Symbol.for("yaml.alias"),p=Symbol.for("yaml.docum\
ent"),v=Symbol.for("yaml.map"),g=Symbol.for("yaml.pair"),h=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d==
"object"&&d[a]===E,s=d=>!!d&&typeof d=="object"&&d[a]===p,r=d=>!!d&&typeof d=="object"&&d[a]===v,n=d=>!!d&&typeof d=="object"&&d[a]===g,t=d=>!!d&&typeof d=="obj\
ect"&&d[a]===h,e=d=>!!d&&typeof d=="object"&&d[a]===u;function i(d){if(d&&typeof d=="object")switch(d[a]){case v:case u:return!0}return!1}function o(d){if(d&&typeof d==
"object")switch(d[a]){case E:case v:case h:case u:return!0}return!1}var c=d=>(t(d)||i(d))&&!!d.anchor;_.ALIAS=E,_.DOC=p,_.MAP=v,_.NODE_TYPE=a,_.PAIR=g,_.SCALAR=
h,_.SEQ=u,_.hasAnchor=c,_.isAlias=l,_.isCollection=i,_.isDocument=s,_.isMap=r,_.isNode=o,_.isPair=n,_.isScalar=t,_.isSeq=e}}),Ie=(0,B.P$)({"node_modules/yaml/di\
st/visit.js"(_){"use strict";var E=ee(),p=Symbol("break visit"),v=Symbol("skip children"),g=Symbol("remove node");function h(t,e){const i=s(e);E.isDocument(t)?u(
null,t.contents,i,Object.freeze([t]))===g&&(t.contents=null):u(null,t,i,Object.freeze([]))}h.BREAK=p,h.SKIP=v,h.REMOVE=g;function u(t,e,i,o){const c=r(t,e,i,o);
if(E.isNode(c)||E.isPair(c))return n(t,o,c),u(t,c,i,o);if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.length;++d){
const S=u(d,e.items[d],i,o);if(typeof S=="number")d=S-1;else{if(S===p)return p;S===g&&(e.items.splice(d,1),d-=1)}}}else if(E.isPair(e)){o=Object.freeze(o.concat(
e));const d=u("key",e.key,i,o);if(d===p)return p;d===g&&(e.key=null);const S=u("value",e.value,i,o);if(S===p)return p;S===g&&(e.value=null)}}return c}async function a(t,e){
const i=s(e);E.isDocument(t)?await l(null,t.contents,i,Object.freeze([t]))===g&&(t.contents=null):await l(null,t,i,Object.freeze([]))}a.BREAK=p,a.SKIP=v,a.REMOVE=
g;async function l(t,e,i,o){const c=await r(t,e,i,o);if(E.isNode(c)||E.isPair(c))return n(t,o,c),l(t,c,i,o);if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.
freeze(o.concat(e));for(let d=0;d<e.items.length;++d){const S=await l(d,e.items[d],i,o);if(typeof S=="number")d=S-1;else{if(S===p)return p;S===g&&(e.items.splice(
d,1),d-=1)}}}else if(E.isPair(e)){o=Object.freeze(o.concat(e));const d=await l("key",e.key,i,o);if(d===p)return p;d===g&&(e.key=null);const S=await l("value",e.
value,i,o);if(S===p)return p;S===g&&(e.value=null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,
Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,o){
if(typeof i=="function")return i(t,e,o);if(E.isMap(e))return i.Map?.(t,e,o);if(E.isSeq(e))return i.Seq?.(t,e,o);if(E.isPair(e))return i.Pair?.(t,e,o);if(E.isScalar(
e))return i.Scalar?.(t,e,o);if(E.isAlias(e))return i.Alias?.(t,e,o)}function n(t,e,i){const o=e[e.length-1];if(E.isCollection(o))o.items[t]=i;else if(E.isPair(o))
t==="key"?o.key=i:o.value=i;else if(E.isDocument(o))o.contents=i;else{const c=E.isAlias(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${c} paren\
t`)}}_.visit=h,_.visitAsync=a}}),Ne=(0,B.P$)({"node_modules/yaml/dist/doc/directives.js"(_){"use strict";var E=ee(),p=Ie(),v={"!":"%21",",":"%2C","[":"%5B","]":"\
%5D","{":"%7B","}":"%7D"},g=u=>u.replace(/[!,[\]{}]/g,a=>v[a]),h=class ht{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},ht.defaultYaml,
a),this.tags=Object.assign({},ht.defaultTags,l)}clone(){const a=new ht(this.yaml,this.tags);return a.docStart=this.docStart,a}atDocument(){const a=new ht(this.yaml,
this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:ht.defaultYaml.explicit,version:"\
1.2"},this.tags=Object.assign({},ht.defaultTags);break}return a}add(a,l){this.atNextDocument&&(this.yaml={explicit:ht.defaultYaml.explicit,version:"1.1"},this.tags=
Object.assign({},ht.defaultTags),this.atNextDocument=!1);const s=a.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(0,"%TAG directiv\
e should contain exactly two parts"),s.length<2))return!1;const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return l(0,"%\
YAML directive should contain exactly one part"),!1;const[n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return l(6,`U\
nsupported YAML version ${n}`,t),!1}}default:return l(0,`Unknown directive ${r}`,!0),!1}}tagName(a,l){if(a==="!")return"!";if(a[0]!=="!")return l(`Not a valid t\
ag: ${a}`),null;if(a[1]==="<"){const t=a.slice(2,-1);return t==="!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${a} is invalid.`),null):(a[a.length-1]!==">"&&
l("Verbatim tags must end with a >"),t)}const[,s,r]=a.match(/^(.*!)([^!]*)$/s);r||l(`The ${a} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(
r)}catch(t){return l(String(t)),null}return s==="!"?a:(l(`Could not resolve tag: ${a}`),null)}tagString(a){for(const[l,s]of Object.entries(this.tags))if(a.startsWith(
s))return l+g(a.substring(s.length));return a[0]==="!"?a:`!<${a}>`}toString(a){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags);let r;if(a&&s.length>0&&E.isNode(a.contents)){const n={};p.visit(a.contents,(t,e)=>{E.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[
n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!a||r.some(e=>e.startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},_.Directives=h}}),ve=(0,B.P$)({"node_modules/yaml/dist/doc/anchors.js"(_){
"use strict";var E=ee(),p=Ie();function v(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
a)}`;throw new Error(l)}return!0}function g(a){const l=new Set;return p.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function h(a,l){for(let s=1;;++s){const r=`${a}${s}`;
if(!l.has(r))return r}}function u(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(a));const e=h(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(E.isScalar(e.node)||E.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}_.anchorIsValid=v,_.anchorNames=g,_.createNodeAnchors=u,_.findNewAnchor=
h}}),Je=(0,B.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(_){"use strict";function E(p,v,g,h){if(h&&typeof h=="object")if(Array.isArray(h))for(let u=0,a=h.
length;u<a;++u){const l=h[u],s=E(p,h,String(u),l);s===void 0?delete h[u]:s!==l&&(h[u]=s)}else if(h instanceof Map)for(const u of Array.from(h.keys())){const a=h.
get(u),l=E(p,h,u,a);l===void 0?h.delete(u):l!==a&&h.set(u,l)}else if(h instanceof Set)for(const u of Array.from(h)){const a=E(p,h,u,u);a===void 0?h.delete(u):a!==
u&&(h.delete(u),h.add(a))}else for(const[u,a]of Object.entries(h)){const l=E(p,h,u,a);l===void 0?delete h[u]:l!==a&&(h[u]=l)}return p.call(v,g,h)}_.applyReviver=
E}}),De=(0,B.P$)({"node_modules/yaml/dist/nodes/toJS.js"(_){"use strict";var E=ee();function p(v,g,h){if(Array.isArray(v))return v.map((u,a)=>p(u,String(a),h));
if(v&&typeof v.toJSON=="function"){if(!h||!E.hasAnchor(v))return v.toJSON(g,h);const u={aliasCount:0,count:1,res:void 0};h.anchors.set(v,u),h.onCreate=l=>{u.res=
l,delete h.onCreate};const a=v.toJSON(g,h);return h.onCreate&&h.onCreate(a),a}return typeof v=="bigint"&&!h?.keep?Number(v):v}_.toJS=p}}),se=(0,B.P$)({"node_mod\
ules/yaml/dist/nodes/Node.js"(_){"use strict";var E=Je(),p=ee(),v=De(),g=class{constructor(h){Object.defineProperty(this,p.NODE_TYPE,{value:h})}clone(){const h=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(h.range=this.range.slice()),h}toJS(h,{mapAsMap:u,maxAliasCount:a,
onAnchor:l,reviver:s}={}){if(!p.isDocument(h))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:h,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof a=="number"?a:100},n=v.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?E.applyReviver(s,{"":n},"",n):n}};_.NodeBase=g}}),_e=(0,B.P$)({"node_modules/yaml/dist/nodes/Alias.js"(_){"use strict";var E=ve(),p=Ie(),v=ee(),g=se(),h=De(),
u=class extends g.NodeBase{constructor(l){super(v.ALIAS),this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],p.visit(l,{Node:(t,e)=>{
(v.isAlias(e)||v.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:i}=s;let o=t.get(n);if(o||(h.toJS(n,null,s),o=t.get(n)),o?.res===void 0){const c="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(c)}if(i>=0&&(o.count+=1,o.aliasCount===0&&(o.aliasCount=a(e,n,t)),o.count*o.aliasCount>i)){const c="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.
source}`;if(l){if(E.anchorIsValid(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)return`${n} `}return n}};function a(l,s,r){if(v.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(v.isCollection(s)){let n=0;for(const t of s.items){const e=a(l,t,r);e>n&&(n=e)}return n}else if(v.isPair(s)){const n=a(
l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}_.Alias=u}}),me=(0,B.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(_){"use strict";var E=ee(),p=se(),v=De(),
g=u=>!u||typeof u!="function"&&typeof u!="object",h=class extends p.NodeBase{constructor(u){super(E.SCALAR),this.value=u}toJSON(u,a){return a?.keep?this.value:v.
toJS(this.value,u,a)}toString(){return String(this.value)}};h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_\
DOUBLE",h.QUOTE_SINGLE="QUOTE_SINGLE",_.Scalar=h,_.isScalarValue=g}}),Ke=(0,B.P$)({"node_modules/yaml/dist/doc/createNode.js"(_){"use strict";var E=_e(),p=ee(),
v=me(),g="tag:yaml.org,2002:";function h(a,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(a)&&!r.format)}function u(a,l,s){if(p.isDocument(a)&&(a=a.contents),p.isNode(a))return a;if(p.isPair(a)){const S=s.schema[p.MAP].createNode?.(
s.schema,null,s);return S.items.push(a),S}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(
a)),new E.Alias(o.anchor);o={anchor:null,node:null},i.set(a,o)}l?.startsWith("!!")&&(l=g+l.slice(2));let c=h(a,l,e.tags);if(!c){if(a&&typeof a.toJSON=="function"&&
(a=a.toJSON()),!a||typeof a!="object"){const S=new v.Scalar(a);return o&&(o.node=S),S}c=a instanceof Map?e[p.MAP]:Symbol.iterator in Object(a)?e[p.SEQ]:e[p.MAP]}
t&&(t(c),delete s.onTagObj);const d=c?.createNode?c.createNode(s.schema,a,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,a,s):new v.Scalar(a);
return l?d.tag=l:c.default||(d.tag=c.tag),o&&(o.node=d),d}_.createNode=u}}),$e=(0,B.P$)({"node_modules/yaml/dist/nodes/Collection.js"(_){"use strict";var E=Ke(),
p=ee(),v=se();function g(a,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else
r=new Map([[t,r]])}return E.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report \
a bug.")},schema:a,sourceObjects:new Map})}var h=a=>a==null||typeof a=="object"&&!!a[Symbol.iterator]().next().done,u=class extends v.NodeBase{constructor(a,l){
super(a),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(a){const l=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return a&&(l.schema=a),l.items=l.items.map(s=>p.isNode(s)||p.isPair(s)?s.clone(a):s),this.range&&(l.range=this.range.slice()),l}addIn(a,l){
if(h(a))this.add(l);else{const[s,...r]=a,n=this.get(s,!0);if(p.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(a){const[l,...s]=a;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(p.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(a,l){const[s,...r]=a,n=this.get(s,!0);return r.length===
0?!l&&p.isScalar(n)?n.value:n:p.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(a){return this.items.every(l=>{if(!p.isPair(l))return!1;const s=l.value;return s==
null||a&&p.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(a){const[l,...s]=a;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return p.isCollection(r)?r.hasIn(s):!1}setIn(a,l){const[s,...r]=a;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(p.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};_.Collection=u,_.collectionFromPath=
g,_.isEmptyPath=h}}),C=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(_){"use strict";var E=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function p(g,h){
return/^\n+$/.test(g)?g.substring(1):h?g.replace(/^(?! *$)/gm,h):g}var v=(g,h,u)=>g.endsWith(`
`)?p(u,h):u.includes(`
`)?`
`+p(u,h):(g.endsWith(" ")?"":" ")+u;_.indentComment=p,_.lineComment=v,_.stringifyComment=E}}),H=(0,B.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(_){
"use strict";var E="flow",p="block",v="quoted";function g(u,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(u.length<=i)return u;const o=[],c={};let d=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?o.push(
0):d=r-s);let S,M,L=!1,$=-1,N=-1,W=-1;l===p&&($=h(u,$,a.length),$!==-1&&(d=$+i));for(let J;J=u[$+=1];){if(l===v&&J==="\\"){switch(N=$,u[$+1]){case"x":$+=3;break;case"\
u":$+=5;break;case"U":$+=9;break;default:$+=1}W=$}if(J===`
`)l===p&&($=h(u,$,a.length)),d=$+a.length+i,S=void 0;else{if(J===" "&&M&&M!==" "&&M!==`
`&&M!=="	"){const K=u[$+1];K&&K!==" "&&K!==`
`&&K!=="	"&&(S=$)}if($>=d)if(S)o.push(S),d=S+i,S=void 0;else if(l===v){for(;M===" "||M==="	";)M=J,J=u[$+=1],L=!0;const K=$>W+1?$-2:N-1;if(c[K])return u;o.push(K),
c[K]=!0,d=K+i,S=void 0}else L=!0}M=J}if(L&&e&&e(),o.length===0)return u;t&&t();let V=u.slice(0,o[0]);for(let J=0;J<o.length;++J){const K=o[J],oe=o[J+1]||u.length;
K===0?V=`
${a}${u.slice(0,oe)}`:(l===v&&c[K]&&(V+=`${u[K]}\\`),V+=`
${a}${u.slice(K+1,oe)}`)}return V}function h(u,a,l){let s=a,r=a+1,n=u[r];for(;n===" "||n==="	";)if(a<r+l)n=u[++a];else{do n=u[++a];while(n&&n!==`
`);s=a,r=a+1,n=u[r]}return s}_.FOLD_BLOCK=p,_.FOLD_FLOW=E,_.FOLD_QUOTED=v,_.foldFlowLines=g}}),Le=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(_){
"use strict";var E=me(),p=H(),v=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,i,o){if(!i||i<0)return!1;const c=i-o,d=e.length;if(d<=c)return!1;for(let S=0,M=0;S<d;++S)if(e[S]===`
`){if(S-M>c)return!0;if(M=S+1,d-M<=c)return!1}return!0}function u(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:c}=i,
d=i.options.doubleQuotedMinMultiLineLength,S=i.indent||(g(e)?"  ":"");let M="",L=0;for(let $=0,N=o[$];N;N=o[++$])if(N===" "&&o[$+1]==="\\"&&o[$+2]==="n"&&(M+=o.
slice(L,$)+"\\ ",$+=1,L=$,N="\\"),N==="\\")switch(o[$+1]){case"u":{M+=o.slice(L,$);const W=o.substr($+2,4);switch(W){case"0000":M+="\\0";break;case"0007":M+="\\a";
break;case"000b":M+="\\v";break;case"001b":M+="\\e";break;case"0085":M+="\\N";break;case"00a0":M+="\\_";break;case"2028":M+="\\L";break;case"2029":M+="\\P";break;default:
W.substr(0,2)==="00"?M+="\\x"+W.substr(2):M+=o.substr($,6)}$+=5,L=$+1}break;case"n":if(c||o[$+2]==='"'||o.length<d)$+=1;else{for(M+=o.slice(L,$)+`

`;o[$+2]==="\\"&&o[$+3]==="n"&&o[$+4]!=='"';)M+=`
`,$+=2;M+=S,o[$+2]===" "&&(M+="\\"),$+=1,L=$+1}break;default:$+=1}return M=L?M+o.slice(L):o,c?M:p.foldFlowLines(M,S,p.FOLD_QUOTED,v(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const o=i.indent||(g(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?c:p.foldFlowLines(c,o,p.FOLD_FLOW,v(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let c;if(o===!1)c=u;else{const d=e.includes(
'"'),S=e.includes("'");d&&!S?c=a:S&&!d?c=u:c=o?a:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},c,d,S){const{blockQuote:M,commentString:L,lineWidth:$}=c.options;if(!M||/\n[\t ]+$/.test(
o))return l(o,c);const N=c.indent||(c.forceBlockIndent||g(o)?"  ":""),W=M==="literal"?!0:M==="folded"||i===E.Scalar.BLOCK_FOLDED?!1:i===E.Scalar.BLOCK_LITERAL?!0:
!h(o,$,N.length);if(!o)return W?`|
`:`>
`;let V,J;for(J=o.length;J>0;--J){const w=o[J-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let K=o.substring(J);const oe=K.indexOf(`
`);oe===-1?V="-":o===K||oe!==K.length-1?(V="+",S&&S()):V="",K&&(o=o.slice(0,-K.length),K[K.length-1]===`
`&&(K=K.slice(0,-1)),K=K.replace(s,`$&${N}`));let ue=!1,be,Ve=-1;for(be=0;be<o.length;++be){const w=o[be];if(w===" ")ue=!0;else if(w===`
`)Ve=be;else break}let Ye=o.substring(0,Ve<be?Ve+1:be);Ye&&(o=o.substring(Ye.length),Ye=Ye.replace(/\n+/g,`$&${N}`));let m=(ue?N?"2":"1":"")+V;if(e&&(m+=" "+L(e.
replace(/ ?[\r\n]+/g," ")),d&&d()),!W){const w=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${N}`);let O=!1;const P=v(c,!0);M!=="folded"&&i!==E.Scalar.BLOCK_FOLDED&&
(P.onOverflow=()=>{O=!0});const T=p.foldFlowLines(`${Ye}${w}${K}`,N,p.FOLD_BLOCK,P);if(!O)return`>${m}
${N}${T}`}return o=o.replace(/\n+/g,`$&${N}`),`|${m}
${N}${Ye}${o}${K}`}function n(e,i,o,c){const{type:d,value:S}=e,{actualString:M,implicitKey:L,indent:$,indentStep:N,inFlow:W}=i;if(L&&S.includes(`
`)||W&&/[[\]{},]/.test(S))return l(S,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(S))return L||W||!S.includes(
`
`)?l(S,i):r(e,i,o,c);if(!L&&!W&&d!==E.Scalar.PLAIN&&S.includes(`
`))return r(e,i,o,c);if(g(S)){if($==="")return i.forceBlockIndent=!0,r(e,i,o,c);if(L&&$===N)return l(S,i)}const V=S.replace(/\n+/g,`$&
${$}`);if(M){const J=ue=>ue.default&&ue.tag!=="tag:yaml.org,2002:str"&&ue.test?.test(V),{compat:K,tags:oe}=i.doc.schema;if(oe.some(J)||K?.some(J))return l(S,i)}
return L?V:p.foldFlowLines(V,$,p.FOLD_FLOW,v(i,!1))}function t(e,i,o,c){const{implicitKey:d,inFlow:S}=i,M=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:L}=e;L!==E.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(M.value)&&(L=E.Scalar.QUOTE_DOUBLE);const $=W=>{switch(W){case E.
Scalar.BLOCK_FOLDED:case E.Scalar.BLOCK_LITERAL:return d||S?l(M.value,i):r(M,i,o,c);case E.Scalar.QUOTE_DOUBLE:return u(M.value,i);case E.Scalar.QUOTE_SINGLE:return a(
M.value,i);case E.Scalar.PLAIN:return n(M,i,o,c);default:return null}};let N=$(L);if(N===null){const{defaultKeyType:W,defaultStringType:V}=i.options,J=d&&W||V;if(N=
$(J),N===null)throw new Error(`Unsupported default string type ${J}`)}return N}_.stringifyString=t}}),te=(0,B.P$)({"node_modules/yaml/dist/stringify/stringify.j\
s"(_){"use strict";var E=ve(),p=ee(),v=C(),g=Le();function h(s,r){const n=Object.assign({blockQuote:!0,commentString:v.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function u(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.find(i=>i.format===
r.format)??e[0]}let n,t;if(p.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(o=>o.test);i.length>0&&(e=i)}n=e.find(i=>i.
format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${e} value`)}return n}function a(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(p.isScalar(s)||p.isCollection(
s))&&s.anchor;i&&E.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const o=s.tag??(r.default?null:r.tag);return o&&e.push(t.directives.tagString(o)),e.join(" ")}function l(s,r,n,t){
if(p.isPair(s))return s.toString(r,n,t);if(p.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.resolve(r.doc)}let e;const i=p.isNode(
s)?s:r.doc.createNode(s,{onTagObj:d=>e=d});e??(e=u(r.doc.schema.tags,i));const o=a(i,e,r);o.length>0&&(r.indentAtStart=(r.indentAtStart??0)+o.length+1);const c=typeof e.
stringify=="function"?e.stringify(i,r,n,t):p.isScalar(i)?g.stringifyString(i,r,n,t):i.toString(r,n,t);return o?p.isScalar(i)||c[0]==="{"||c[0]==="["?`${o} ${c}`:
`${o}
${r.indent}${c}`:c}_.createStringifyContext=h,_.stringify=l}}),G=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(_){"use strict";var E=ee(),p=me(),
v=te(),g=C();function h({key:u,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:c,simpleKeys:d}}=l;let S=E.isNode(
u)&&u.comment||null;if(d){if(S)throw new Error("With simple keys, key nodes cannot have comments");if(E.isCollection(u)||!E.isNode(u)&&typeof u=="object"){const be="\
With simple keys, collection cannot be used as a key value";throw new Error(be)}}let M=!d&&(!u||S&&a==null&&!l.inFlow||E.isCollection(u)||(E.isScalar(u)?u.type===
p.Scalar.BLOCK_FOLDED||u.type===p.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!M&&(d||!n),indent:e+i});let L=!1,
$=!1,N=v.stringify(u,l,()=>L=!0,()=>$=!0);if(!M&&!l.inFlow&&N.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");M=!0}if(l.inFlow){if(n||a==null)return L&&s&&s(),N===""?"?":M?`? ${N}`:N}else if(n&&!d||a==null&&M)return N=`? ${N}`,S&&!L?N+=g.lineComment(N,l.
indent,o(S)):$&&r&&r(),N;L&&(S=null),M?(S&&(N+=g.lineComment(N,l.indent,o(S))),N=`? ${N}
${e}:`):(N=`${N}:`,S&&(N+=g.lineComment(N,l.indent,o(S))));let W,V,J;E.isNode(a)?(W=!!a.spaceBefore,V=a.commentBefore,J=a.comment):(W=!1,V=null,J=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!M&&!S&&E.isScalar(a)&&(l.indentAtStart=N.length+1),$=!1,!c&&i.length>=2&&!l.inFlow&&!M&&E.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let K=!1;const oe=v.stringify(a,l,()=>K=!0,()=>$=!0);let ue=" ";if(S||W||V){if(ue=W?`
`:"",V){const be=o(V);ue+=`
${g.indentComment(be,l.indent)}`}oe===""&&!l.inFlow?ue===`
`&&J&&(ue=`

`):ue+=`
${l.indent}`}else if(!M&&E.isCollection(a)){const be=oe[0],Ve=oe.indexOf(`
`),Ye=Ve!==-1,m=l.inFlow??a.flow??a.items.length===0;if(Ye||!m){let w=!1;if(Ye&&(be==="&"||be==="!")){let O=oe.indexOf(" ");be==="&"&&O!==-1&&O<Ve&&oe[O+1]==="!"&&
(O=oe.indexOf(" ",O+1)),(O===-1||Ve<O)&&(w=!0)}w||(ue=`
${l.indent}`)}}else(oe===""||oe[0]===`
`)&&(ue="");return N+=ue+oe,l.inFlow?K&&s&&s():J&&!K?N+=g.lineComment(N,l.indent,o(J)):$&&r&&r(),N}_.stringifyPair=h}}),I=(0,B.P$)({"node_modules/yaml/dist/log.\
js"(_){"use strict";var E=re();function p(g,...h){g==="debug"&&console.log(...h)}function v(g,h){(g==="debug"||g==="warn")&&(typeof E.emitWarning=="function"?E.
emitWarning(h):console.warn(h))}_.debug=p,_.warn=v}}),F=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(_){"use strict";var E=ee(),p=me(),v="<<",g={
identify:s=>s===v||typeof s=="symbol"&&s.description===v,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(v)),
{addToJSMap:u}),stringify:()=>v},h=(s,r)=>(g.identify(r)||E.isScalar(r)&&(!r.type||r.type===p.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.
tag===g.tag&&n.default);function u(s,r,n){const t=l(s,n);if(E.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)a(s,r,e);else a(
s,r,t)}function a(s,r,n){const t=l(s,n);if(!E.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,o]of e)
r instanceof Map?r.has(i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return r}function l(s,r){return s&&E.isAlias(r)?r.resolve(s.doc,s):r}_.addMergeToJSMap=u,_.isMergeKey=h,_.merge=g}}),Y=(0,B.P$)({"node_modules\
/yaml/dist/nodes/addPairToJSMap.js"(_){"use strict";var E=I(),p=F(),v=te(),g=ee(),h=De();function u(l,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(
l,s,n);else if(p.isMergeKey(l,r))p.addMergeToJSMap(l,s,n);else{const t=h.toJS(r,"",l);if(s instanceof Map)s.set(t,h.toJS(n,t,l));else if(s instanceof Set)s.add(
t);else{const e=a(r,t,l),i=h.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function a(l,s,r){
if(s===null)return"";if(typeof s!="object")return String(s);if(g.isNode(l)&&r?.doc){const n=v.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.
anchors.keys())n.anchors.add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(
0,36)+'..."'),E.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use obje\
ct keys.`),r.mapKeyWarned=!0}return t}return JSON.stringify(s)}_.addPairToJSMap=u}}),U=(0,B.P$)({"node_modules/yaml/dist/nodes/Pair.js"(_){"use strict";var E=Ke(),
p=G(),v=Y(),g=ee();function h(a,l,s){const r=E.createNode(a,void 0,s),n=E.createNode(l,void 0,s);return new u(r,n)}var u=class Ht{constructor(l,s=null){Object.defineProperty(
this,g.NODE_TYPE,{value:g.PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(l)),g.isNode(r)&&(r=r.clone(l)),new Ht(
s,r)}toJSON(l,s){const r=s?.mapAsMap?new Map:{};return v.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?p.stringifyPair(this,l,s,r):JSON.stringify(this)}};
_.Pair=u,_.createPair=h}}),q=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(_){"use strict";var E=ee(),p=te(),v=C();function g(l,s,r){return(s.
inFlow??l.flow?u:h)(l,s,r)}function h({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:o}){const{indent:c,options:{commentString:d}}=r,
S=Object.assign({},r,{indent:e,type:null});let M=!1;const L=[];for(let N=0;N<s.length;++N){const W=s[N];let V=null;if(E.isNode(W))!M&&W.spaceBefore&&L.push(""),
a(r,L,W.commentBefore,M),W.comment&&(V=W.comment);else if(E.isPair(W)){const K=E.isNode(W.key)?W.key:null;K&&(!M&&K.spaceBefore&&L.push(""),a(r,L,K.commentBefore,
M))}M=!1;let J=p.stringify(W,S,()=>V=null,()=>M=!0);V&&(J+=v.lineComment(J,e,d(V))),M&&V&&(M=!1),L.push(n+J)}let $;if(L.length===0)$=t.start+t.end;else{$=L[0];for(let N=1;N<
L.length;++N){const W=L[N];$+=W?`
${c}${W}`:`
`}}return l?($+=`
`+v.indentComment(d(l),c),o&&o()):M&&i&&i(),$}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,S=0;const M=[];for(let N=0;N<l.length;++N){const W=l[N];let V=null;if(E.isNode(W))W.spaceBefore&&
M.push(""),a(s,M,W.commentBefore,!1),W.comment&&(V=W.comment);else if(E.isPair(W)){const K=E.isNode(W.key)?W.key:null;K&&(K.spaceBefore&&M.push(""),a(s,M,K.commentBefore,
!1),K.comment&&(d=!0));const oe=E.isNode(W.value)?W.value:null;oe?(oe.comment&&(V=oe.comment),oe.commentBefore&&(d=!0)):W.value==null&&K?.comment&&(V=K.comment)}
V&&(d=!0);let J=p.stringify(W,c,()=>V=null);d||(d=M.length>S||J.includes(`
`)),N<l.length-1?J+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=M.reduce((K,oe)=>K+oe.length+2,2)+(J.length+2)>s.options.lineWidth)),d&&(J+=",")),
V&&(J+=v.lineComment(J,n,o(V))),M.push(J),S=M.length}const{start:L,end:$}=r;if(M.length===0)return L+$;if(!d){const N=M.reduce((W,V)=>W+V.length+2,2);d=s.options.
lineWidth>0&&N>s.options.lineWidth}if(d){let N=L;for(const W of M)N+=W?`
${e}${t}${W}`:`
`;return`${N}
${t}${$}`}else return`${L}${i}${M.join(" ")}${i}${$}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=v.indentComment(
s(n),l);r.push(e.trimStart())}}_.stringifyCollection=g}}),ne=(0,B.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(_){"use strict";var E=q(),p=Y(),v=$e(),g=ee(),h=U(),
u=me();function a(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var l=class extends v.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(g.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,replacer:e}=n,
i=new this(s),o=(c,d)=>{if(typeof e=="function")d=e.call(r,c,d);else if(Array.isArray(e)&&!e.includes(c))return;(d!==void 0||t)&&i.items.push(h.createPair(c,d,n))};
if(r instanceof Map)for(const[c,d]of r)o(c,d);else if(r&&typeof r=="object")for(const c of Object.keys(r))o(c,r[c]);return typeof s.sortMapEntries=="function"&&
i.items.sort(s.sortMapEntries),i}add(s,r){let n;g.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new h.Pair(s,s?.value):n=new h.Pair(s.key,s.value);const t=a(
this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);g.isScalar(t.value)&&u.isScalarValue(n.value)?t.value.value=
n.value:t.value=n.value}else if(e){const i=this.items.findIndex(o=>e(n,o)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(s){
const r=a(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=a(this.items,s)?.value;return(!r&&g.isScalar(n)?n.value:
n)??void 0}has(s){return!!a(this.items,s)}set(s,r){this.add(new h.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);
for(const e of this.items)p.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!g.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
E.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};_.YAMLMap=l,_.findPair=a}}),
Ee=(0,B.P$)({"node_modules/yaml/dist/schema/common/map.js"(_){"use strict";var E=ee(),p=ne(),v={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.or\
g,2002:map",resolve(g,h){return E.isMap(g)||h("Expected a mapping for this tag"),g},createNode:(g,h,u)=>p.YAMLMap.from(g,h,u)};_.map=v}}),Ce=(0,B.P$)({"node_mod\
ules/yaml/dist/nodes/YAMLSeq.js"(_){"use strict";var E=Ke(),p=q(),v=$e(),g=ee(),h=me(),u=De(),a=class extends v.Collection{static get tagName(){return"tag:yaml.\
org,2002:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&h.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?p.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){if(typeof t=="function"){const c=r instanceof
Set?o:String(i++);o=t.call(r,c,o)}e.items.push(E.createNode(o,void 0,n))}}return e}};function l(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}_.YAMLSeq=a}}),Ue=(0,B.P$)({"node_modules/yaml/dist/schema/common/seq.js"(_){"use strict";var E=ee(),
p=Ce(),v={collection:"seq",default:!0,nodeClass:p.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,h){return E.isSeq(g)||h("Expected a sequence for this tag"),g},createNode:(g,h,u)=>p.
YAMLSeq.from(g,h,u)};_.seq=v}}),je=(0,B.P$)({"node_modules/yaml/dist/schema/common/string.js"(_){"use strict";var E=Le(),p={identify:v=>typeof v=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:v=>v,stringify(v,g,h,u){return g=Object.assign({actualString:!0},g),E.stringifyString(v,g,h,u)}};_.string=p}}),Qe=(0,B.P$)({
"node_modules/yaml/dist/schema/common/null.js"(_){"use strict";var E=me(),p={identify:v=>v==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new E.Scalar(null),stringify:({source:v},g)=>typeof v=="string"&&p.test.test(v)?v:g.options.nullStr};_.nullTag=
p}}),Ze=(0,B.P$)({"node_modules/yaml/dist/schema/core/bool.js"(_){"use strict";var E=me(),p={identify:v=>typeof v=="boolean",default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:v=>new E.Scalar(v[0]==="t"||v[0]==="T"),stringify({source:v,value:g},h){if(v&&p.test.test(v)){const u=v[0]===
"t"||v[0]==="T";if(g===u)return v}return g?h.options.trueStr:h.options.falseStr}};_.boolTag=p}}),ze=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(_){"use strict";function E({format:p,minFractionDigits:v,tag:g,value:h}){if(typeof h=="bigint")return String(h);const u=typeof h=="number"?h:Number(h);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let a=Object.is(h,-0)?"-0":JSON.stringify(h);if(!p&&v&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes(
"e")){let l=a.indexOf(".");l<0&&(l=a.length,a+=".");let s=v-(a.length-l-1);for(;s-- >0;)a+="0"}return a}_.stringifyNumber=E}}),et=(0,B.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(_){"use strict";var E=me(),p=ze(),v={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const a=Number(u.value);return isFinite(a)?a.toExponential():p.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const a=new E.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(a.minFractionDigits=u.length-l-1),a},stringify:p.stringifyNumber};
_.float=h,_.floatExp=g,_.floatNaN=v}}),it=(0,B.P$)({"node_modules/yaml/dist/schema/core/int.js"(_){"use strict";var E=ze(),p=l=>typeof l=="bigint"||Number.isInteger(
l),v=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function g(l,s,r){const{value:n}=l;return p(n)&&n>=0?r+n.toString(s):E.stringifyNumber(l)}var h={
identify:l=>p(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>v(l,2,8,r),stringify:l=>g(l,8,"0o")},u={identify:p,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>v(l,0,10,r),stringify:E.stringifyNumber},a={identify:l=>p(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>v(l,2,16,r),stringify:l=>g(l,16,"0x")};_.int=u,_.intHex=a,_.intOct=h}}),ct=(0,B.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(_){"use strict";var E=Ee(),p=Qe(),v=Ue(),g=je(),h=Ze(),u=et(),a=it(),l=[E.map,v.seq,g.string,p.nullTag,h.boolTag,
a.intOct,a.int,a.intHex,u.floatNaN,u.floatExp,u.float];_.schema=l}}),ie=(0,B.P$)({"node_modules/yaml/dist/schema/json/schema.js"(_){"use strict";var E=me(),p=Ee(),
v=Ue();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var h=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:h},{identify:s=>s==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:h},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:h},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:h}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[p.map,v.seq].concat(u,a);_.schema=l}}),
ae=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(_){"use strict";var E=(0,fe.D)(),p=me(),v=Le(),g={identify:h=>h instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(h,u){if(typeof E.Buffer=="function")return E.Buffer.from(h,"base64");if(typeof atob=="function"){const a=atob(h.replace(/[\n\r]/g,
"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),h},stringify({comment:h,type:u,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof E.Buffer=="function")t=n instanceof E.
Buffer?n.toString("base64"):E.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=p.Scalar.BLOCK_LITERAL),
u!==p.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(i);for(let c=0,d=0;c<
i;++c,d+=e)o[c]=t.substr(d,e);t=o.join(u===p.Scalar.BLOCK_LITERAL?`
`:" ")}return v.stringifyString({comment:h,type:u,value:t},l,s,r)}};_.binary=g}}),de=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(_){"use strict";
var E=ee(),p=U(),v=me(),g=Ce();function h(l,s){if(E.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!E.isPair(n)){if(E.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new p.Pair(new v.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=E.isPair(n)?n:new p.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,c;
if(Array.isArray(i))if(i.length===2)o=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)o=d[0],c=i[o];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else o=i;t.items.push(p.createPair(o,c,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:u};_.createPairs=u,_.pairs=a,_.resolvePairs=h}}),pe=(0,B.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(_){"use strict";var E=ee(),p=De(),v=ne(),g=Ce(),h=de(),u=class Xt extends g.YAMLSeq{constructor(){super(),this.add=v.YAMLMap.
prototype.add.bind(this),this.delete=v.YAMLMap.prototype.delete.bind(this),this.get=v.YAMLMap.prototype.get.bind(this),this.has=v.YAMLMap.prototype.has.bind(this),
this.set=v.YAMLMap.prototype.set.bind(this),this.tag=Xt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(E.isPair(t)?(e=p.toJS(t.key,"",r),i=p.toJS(t.value,e,r)):e=p.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=h.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=h.resolvePairs(l,s),n=[];for(const{key:t}of r.items)E.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};_.YAMLOMap=u,_.omap=a}}),le=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(_){"use strict";var E=me();function p({value:h,source:u},a){
return u&&(h?v:g).test.test(u)?u:h?a.options.trueStr:a.options.falseStr}var v={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new E.Scalar(!0),stringify:p},g={identify:h=>h===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E.
Scalar(!1),stringify:p};_.falseTag=g,_.trueTag=v}}),ce=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(_){"use strict";var E=me(),p=ze(),v={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const a=Number(u.value);return isFinite(
a)?a.toExponential():p.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const a=new E.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:p.stringifyNumber};_.float=h,_.floatExp=g,_.floatNaN=v}}),Oe=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(_){"use str\
ict";var E=ze(),p=s=>typeof s=="bigint"||Number.isInteger(s);function v(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*o:o}const i=parseInt(
s,n);return e==="-"?-1*i:i}function g(s,r,n){const{value:t}=s;if(p(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return E.stringifyNumber(s)}var h={
identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>v(s,2,2,n),stringify:s=>g(s,2,"0b")},u={identify:p,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>v(s,1,8,n),stringify:s=>g(s,8,"0")},a={identify:p,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>v(s,0,10,n),stringify:E.stringifyNumber},l={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>v(s,2,16,n),stringify:s=>g(s,16,"0x")};_.int=a,_.intBin=h,_.intHex=l,_.intOct=u}}),ke=(0,B.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(_){"use strict";var E=ee(),p=U(),v=ne(),g=class Zt extends v.YAMLMap{constructor(a){super(a),this.tag=Zt.tag}add(a){let l;E.isPair(
a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new p.Pair(a.key,null):l=new p.Pair(a,null),v.findPair(this.items,l.key)||this.items.push(
l)}get(a,l){const s=v.findPair(this.items,a);return!l&&E.isPair(s)?E.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=v.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new p.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(p.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var h={
collection:"map",identify:u=>u instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,a,l)=>g.from(u,a,l),resolve(u,a){if(E.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new g,u);a("Set items must all have null values")}else a("Expected a mapping for this tag");return u}};_.YAMLSet=g,_.set=
h}}),we=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(_){"use strict";var E=ze();function p(a,l){const s=a[0],r=s==="-"||s==="+"?a.substring(1):
a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function v(a){let{value:l}=a,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return E.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:a=>typeof a==
"bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(a,l,{intAsBigInt:s})=>p(
a,s),stringify:v},h={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>p(a,!1),stringify:v},u={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const d=l[8];if(d&&d!=="Z"){let S=p(d,!1);Math.abs(S)<30&&(S*=60),c-=6e4*S}return new Date(c)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};_.floatTime=h,_.intTime=g,_.timestamp=u}}),Me=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(_){"use strict";
var E=Ee(),p=Qe(),v=Ue(),g=je(),h=ae(),u=le(),a=ce(),l=Oe(),s=F(),r=pe(),n=de(),t=ke(),e=we(),i=[E.map,v.seq,g.string,p.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,h.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];_.schema=i}}),Re=(0,B.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(_){"use strict";var E=Ee(),p=Qe(),v=Ue(),g=je(),h=Ze(),u=et(),a=it(),l=ct(),s=ie(),r=ae(),n=F(),t=pe(),e=de(),i=Me(),o=ke(),c=we(),
d=new Map([["core",l.schema],["failsafe",[E.map,v.seq,g.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),S={binary:r.binary,bool:h.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:c.intTime,map:E.map,merge:n.merge,
null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:v.seq,set:o.set,timestamp:c.timestamp},M={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":c.timestamp};function L($,N,W){const V=d.
get(N);if(V&&!$)return W&&!V.includes(n.merge)?V.concat(n.merge):V.slice();let J=V;if(!J)if(Array.isArray($))J=[];else{const K=Array.from(d.keys()).filter(oe=>oe!==
"yaml11").map(oe=>JSON.stringify(oe)).join(", ");throw new Error(`Unknown schema "${N}"; use one of ${K} or define customTags array`)}if(Array.isArray($))for(const K of $)
J=J.concat(K);else typeof $=="function"&&(J=$(J.slice()));return W&&(J=J.concat(n.merge)),J.reduce((K,oe)=>{const ue=typeof oe=="string"?S[oe]:oe;if(!ue){const be=JSON.
stringify(oe),Ve=Object.keys(S).map(Ye=>JSON.stringify(Ye)).join(", ");throw new Error(`Unknown custom tag ${be}; use one of ${Ve}`)}return K.includes(ue)||K.push(
ue),K},[])}_.coreKnownTags=M,_.getTags=L}}),qe=(0,B.P$)({"node_modules/yaml/dist/schema/Schema.js"(_){"use strict";var E=ee(),p=Ee(),v=Ue(),g=je(),h=Re(),u=(l,s)=>l.
key<s.key?-1:l.key>s.key?1:0,a=class es{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:o}){this.compat=
Array.isArray(s)?h.getTags(s,"compat"):s?h.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?h.coreKnownTags:{},this.tags=h.getTags(
r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,E.MAP,{value:p.map}),Object.defineProperty(this,E.SCALAR,{value:g.string}),Object.defineProperty(
this,E.SEQ,{value:v.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(es.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};_.Schema=a}}),Fe=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(_){"use strict";var E=ee(),p=te(),v=C();function g(h,u){
const a=[];let l=u.directives===!0;if(u.directives!==!1&&h.directives){const e=h.directives.toString(h);e?(a.push(e),l=!0):h.directives.docStart&&(l=!0)}l&&a.push(
"---");const s=p.createStringifyContext(h,u),{commentString:r}=s.options;if(h.commentBefore){a.length!==1&&a.unshift("");const e=r(h.commentBefore);a.unshift(v.
indentComment(e,""))}let n=!1,t=null;if(h.contents){if(E.isNode(h.contents)){if(h.contents.spaceBefore&&l&&a.push(""),h.contents.commentBefore){const o=r(h.contents.
commentBefore);a.push(v.indentComment(o,""))}s.forceBlockIndent=!!h.comment,t=h.contents.comment}const e=t?void 0:()=>n=!0;let i=p.stringify(h.contents,s,()=>t=
null,e);t&&(i+=v.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(p.stringify(h.contents,s));
if(h.directives?.docEnd)if(h.comment){const e=r(h.comment);e.includes(`
`)?(a.push("..."),a.push(v.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=h.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(v.indentComment(r(e),"")))}return a.join(`
`)+`
`}_.stringifyDocument=g}}),tt=(0,B.P$)({"node_modules/yaml/dist/doc/Document.js"(_){"use strict";var E=_e(),p=$e(),v=ee(),g=U(),h=De(),u=qe(),a=Fe(),l=ve(),s=Je(),
r=Ke(),n=Ne(),t=class ts{constructor(o,c,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,v.NODE_TYPE,{value:v.
DOC});let S=null;typeof c=="function"||Array.isArray(c)?S=c:d===void 0&&c&&(d=c,c=void 0);const M=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=M;let{version:L}=M;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(L=this.directives.yaml.version)):this.directives=new n.Directives({version:L}),this.setSchema(L,d),this.contents=o===void 0?null:
this.createNode(o,S,d)}clone(){const o=Object.create(ts.prototype,{[v.NODE_TYPE]:{value:v.DOC}});return o.commentBefore=this.commentBefore,o.comment=this.comment,
o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.clone()),o.
schema=this.schema.clone(),o.contents=v.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){e(this.
contents)&&this.contents.add(o)}addIn(o,c){e(this.contents)&&this.contents.addIn(o,c)}createAlias(o,c){if(!o.anchor){const d=l.anchorNames(this);o.anchor=!c||d.
has(c)?l.findNewAnchor(c||"a",d):c}return new E.Alias(o.anchor)}createNode(o,c,d){let S;if(typeof c=="function")o=c.call({"":o},"",o),S=c;else if(Array.isArray(
c)){const Ve=m=>typeof m=="number"||m instanceof String||m instanceof Number,Ye=c.filter(Ve).map(String);Ye.length>0&&(c=c.concat(Ye)),S=c}else d===void 0&&c&&(d=
c,c=void 0);const{aliasDuplicateObjects:M,anchorPrefix:L,flow:$,keepUndefined:N,onTagObj:W,tag:V}=d??{},{onAnchor:J,setAnchors:K,sourceObjects:oe}=l.createNodeAnchors(
this,L||"a"),ue={aliasDuplicateObjects:M??!0,keepUndefined:N??!1,onAnchor:J,onTagObj:W,replacer:S,schema:this.schema,sourceObjects:oe},be=r.createNode(o,V,ue);return $&&
v.isCollection(be)&&(be.flow=!0),K(),be}createPair(o,c,d={}){const S=this.createNode(o,null,d),M=this.createNode(c,null,d);return new g.Pair(S,M)}delete(o){return e(
this.contents)?this.contents.delete(o):!1}deleteIn(o){return p.isEmptyPath(o)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
o):!1}get(o,c){return v.isCollection(this.contents)?this.contents.get(o,c):void 0}getIn(o,c){return p.isEmptyPath(o)?!c&&v.isScalar(this.contents)?this.contents.
value:this.contents:v.isCollection(this.contents)?this.contents.getIn(o,c):void 0}has(o){return v.isCollection(this.contents)?this.contents.has(o):!1}hasIn(o){return p.
isEmptyPath(o)?this.contents!==void 0:v.isCollection(this.contents)?this.contents.hasIn(o):!1}set(o,c){this.contents==null?this.contents=p.collectionFromPath(this.
schema,[o],c):e(this.contents)&&this.contents.set(o,c)}setIn(o,c){p.isEmptyPath(o)?this.contents=c:this.contents==null?this.contents=p.collectionFromPath(this.schema,
Array.from(o),c):e(this.contents)&&this.contents.setIn(o,c)}setSchema(o,c={}){typeof o=="number"&&(o=String(o));let d;switch(o){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=o:this.directives=new n.Directives({version:o}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,d=null;
break;default:{const S=JSON.stringify(o);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${S}`)}}if(c.schema instanceof Object)this.
schema=c.schema;else if(d)this.schema=new u.Schema(Object.assign(d,c));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:o,jsonArg:c,mapAsMap:d,maxAliasCount:S,onAnchor:M,reviver:L}={}){const $={anchors:new Map,doc:this,keep:!o,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof S==
"number"?S:100},N=h.toJS(this.contents,c??"",$);if(typeof M=="function")for(const{count:W,res:V}of $.anchors.values())M(V,W);return typeof L=="function"?s.applyReviver(
L,{"":N},"",N):N}toJSON(o,c){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:c})}toString(o={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const c=JSON.stringify(o.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${c}`)}return a.stringifyDocument(this,o)}};function e(i){if(v.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}_.Document=t}}),st=(0,B.P$)({"node_modules/yaml/dist/errors.js"(_){"use strict";var E=class extends Error{constructor(h,u,a,l){
super(),this.name=h,this.code=a,this.message=l,this.pos=u}},p=class extends E{constructor(h,u,a){super("YAMLParseError",h,u,a)}},v=class extends E{constructor(h,u,a){
super("YAMLWarning",h,u,a)}},g=(h,u)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>u.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=h.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=h.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};_.YAMLError=E,_.YAMLParseError=p,_.YAMLWarning=v,_.prettifyError=g}}),ut=(0,B.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(_){"use strict";function E(p,{
flow:v,indicator:g,next:h,offset:u,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,c=!1,d=null,S=null,M=null,L=null,$=null,N=null,W=null;
for(const K of p)switch(c&&(K.type!=="space"&&K.type!=="newline"&&K.type!=="comma"&&a(K.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),d&&(n&&K.type!=="comment"&&K.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),K.type){case"spac\
e":!v&&(g!=="doc-start"||h?.type!=="flow-collection")&&K.source.includes("	")&&(d=K),t=!0;break;case"comment":{t||a(K,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const oe=K.source.substring(1)||" ";e?e+=i+oe:e=oe,i="",n=!1;break}case"newline":n?e?e+=K.source:(!N||g!=="seq-it\
em-ind")&&(r=!0):i+=K.source,n=!0,o=!0,(S||M)&&(L=K),t=!0;break;case"anchor":S&&a(K,"MULTIPLE_ANCHORS","A node can have at most one anchor"),K.source.endsWith("\
:")&&a(K.offset+K.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),S=K,W??(W=K.offset),n=!1,t=!1,c=!0;break;case"tag":{M&&a(K,"MULTIPLE_TAGS","\
A node can have at most one tag"),M=K,W??(W=K.offset),n=!1,t=!1,c=!0;break}case g:(S||M)&&a(K,"BAD_PROP_ORDER",`Anchors and tags must be after the ${K.source} i\
ndicator`),N&&a(K,"UNEXPECTED_TOKEN",`Unexpected ${K.source} in ${v??"collection"}`),N=K,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(v){
$&&a(K,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`),$=K,n=!1,t=!1;break}default:a(K,"UNEXPECTED_TOKEN",`Unexpected ${K.type} token`),n=!1,t=!1}const V=p[p.length-
1],J=V?V.offset+V.source.length:u;return c&&h&&h.type!=="space"&&h.type!=="newline"&&h.type!=="comma"&&(h.type!=="scalar"||h.source!=="")&&a(h.offset,"MISSING_C\
HAR","Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||h?.type==="block-map"||h?.type==="block-seq")&&a(d,"TAB_AS_IND\
ENT","Tabs are not allowed as indentation"),{comma:$,found:N,spaceBefore:r,comment:e,hasNewline:o,anchor:S,tag:M,newlineAfterProp:L,end:J,start:W??J}}_.resolveProps=
E}}),vt=(0,B.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(_){"use strict";function E(p){if(!p)return null;switch(p.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(const v of p.end)if(v.type==="newline")return!0}return!1;case"flow-collection":for(const v of p.items){for(const g of v.start)if(g.type===
"newline")return!0;if(v.sep){for(const g of v.sep)if(g.type==="newline")return!0}if(E(v.key)||E(v.value))return!0}return!1;default:return!0}}_.containsNewline=E}}),
bt=(0,B.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(_){"use strict";var E=vt();function p(v,g,h){if(g?.type==="flow-collection"){const u=g.end[0];
u.indent===v&&(u.source==="]"||u.source==="}")&&E.containsNewline(g)&&h(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}_.flowIndentCheck=
p}}),He=(0,B.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(_){"use strict";var E=ee();function p(v,g,h){const{uniqueKeys:u}=v.options;if(u===!1)return!1;
const a=typeof u=="function"?u:(l,s)=>l===s||E.isScalar(l)&&E.isScalar(s)&&l.value===s.value;return g.some(l=>a(l.key,h))}_.mapIncludes=p}}),Lt=(0,B.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(_){"use strict";var E=U(),p=ne(),v=ut(),g=vt(),h=bt(),u=He(),a="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??p.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,S=null;for(const M of t.
items){const{start:L,key:$,sep:N,value:W}=M,V=v.resolveProps(L,{indicator:"explicit-key-ind",next:$??N?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
J=!V.found;if(J){if($&&($.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in $&&$.indent!==t.indent&&
e(d,"BAD_INDENT",a)),!V.anchor&&!V.tag&&!N){S=V.end,V.comment&&(c.comment?c.comment+=`
`+V.comment:c.comment=V.comment);continue}(V.newlineAfterProp||g.containsNewline($))&&e($??L[L.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else V.found?.indent!==t.indent&&e(d,"BAD_INDENT",a);n.atKey=!0;const K=V.end,oe=$?s(n,$,V,e):r(n,K,L,null,V,e);n.schema.compat&&h.flowIndentCheck(
t.indent,$,e),n.atKey=!1,u.mapIncludes(n,c.items,oe)&&e(K,"DUPLICATE_KEY","Map keys must be unique");const ue=v.resolveProps(N??[],{indicator:"map-value-ind",next:W,
offset:oe.range[2],onError:e,parentIndent:t.indent,startOnNewline:!$||$.type==="block-scalar"});if(d=ue.end,ue.found){J&&(W?.type==="block-map"&&!ue.hasNewline&&
e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&V.start<ue.found.offset-1024&&e(oe.range,"KEY_OVER_1024_CHA\
RS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const be=W?s(n,W,ue,e):r(n,d,N,null,ue,e);n.schema.compat&&h.
flowIndentCheck(t.indent,W,e),d=be.range[2];const Ve=new E.Pair(oe,be);n.options.keepSourceTokens&&(Ve.srcToken=M),c.items.push(Ve)}else{J&&e(oe.range,"MISSING_\
CHAR","Implicit map keys need to be followed by map values"),ue.comment&&(oe.comment?oe.comment+=`
`+ue.comment:oe.comment=ue.comment);const be=new E.Pair(oe);n.options.keepSourceTokens&&(be.srcToken=M),c.items.push(be)}}return S&&S<d&&e(S,"IMPOSSIBLE","Map c\
omment with trailing content"),c.range=[t.offset,d,S??d],c}_.resolveBlockMap=l}}),Tt=(0,B.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(_){"use str\
ict";var E=Ce(),p=ut(),v=bt();function g({composeNode:h,composeEmptyNode:u},a,l,s,r){const n=r?.nodeClass??E.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=!1),a.
atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:c}of l.items){const d=p.resolveProps(o,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.
indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||c)c?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,
"MISSING_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const S=c?h(a,c,d,s):u(a,d.end,o,null,d,s);a.schema.compat&&
v.flowIndentCheck(l.indent,c,s),e=S.range[2],t.items.push(S)}return t.range=[l.offset,e,i??e],t}_.resolveBlockSeq=g}}),ft=(0,B.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(_){"use strict";function E(p,v,g,h){let u="";if(p){let a=!1,l="";for(const s of p){const{source:r,type:n}=s;switch(n){case"space":a=!0;break;case"\
comment":{g&&!a&&h(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),a=!0;break;default:h(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}v+=r.length}}return{comment:u,offset:v}}_.resolveEnd=E}}),yt=(0,B.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(_){"use strict";var E=ee(),p=U(),v=ne(),g=Ce(),h=ft(),u=ut(),a=vt(),l=He(),s="Block collections are\
 not allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,o,c,d){const S=o.start.
source==="{",M=S?"flow map":"flow sequence",L=d?.nodeClass??(S?v.YAMLMap:g.YAMLSeq),$=new L(i.schema);$.flow=!0;const N=i.atRoot;N&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let W=o.offset+o.start.source.length;for(let ue=0;ue<o.items.length;++ue){const be=o.items[ue],{start:Ve,key:Ye,sep:m,value:w}=be,O=u.resolveProps(Ve,{flow:M,
indicator:"explicit-key-ind",next:Ye??m?.[0],offset:W,onError:c,parentIndent:o.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!m&&!w){ue===0&&O.comma?
c(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${M}`):ue<o.items.length-1&&c(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${M}`),O.comment&&($.comment?$.
comment+=`
`+O.comment:$.comment=O.comment),W=O.end;continue}!S&&i.options.strict&&a.containsNewline(Ye)&&c(Ye,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(ue===0)O.comma&&c(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${M}`);else if(O.comma||c(O.start,"MISSING_CHAR",`Missing , be\
tween ${M} items`),O.comment){let P="";e:for(const T of Ve)switch(T.type){case"comma":case"space":break;case"comment":P=T.source.substring(1);break e;default:break e}
if(P){let T=$.items[$.items.length-1];E.isPair(T)&&(T=T.value??T.key),T.comment?T.comment+=`
`+P:T.comment=P,O.comment=O.comment.substring(P.length+1)}}if(!S&&!m&&!O.found){const P=w?t(i,w,O,c):e(i,O.end,m,null,O,c);$.items.push(P),W=P.range[2],r(w)&&c(
P.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const P=O.end,T=Ye?t(i,Ye,O,c):e(i,P,Ve,null,O,c);r(Ye)&&c(T.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const j=u.resolveProps(
m??[],{flow:M,indicator:"map-value-ind",next:w,offset:T.range[2],onError:c,parentIndent:o.indent,startOnNewline:!1});if(j.found){if(!S&&!O.found&&i.options.strict){
if(m)for(const X of m){if(X===j.found)break;if(X.type==="newline"){c(X,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single lin\
e");break}}O.start<j.found.offset-1024&&c(j.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence\
 key")}}else w&&("source"in w&&w.source?.[0]===":"?c(w,"MISSING_CHAR",`Missing space after : in ${M}`):c(j.start,"MISSING_CHAR",`Missing , or : between ${M} ite\
ms`));const x=w?t(i,w,j,c):j.found?e(i,j.end,m,null,j,c):null;x?r(w)&&c(x.range,"BLOCK_IN_FLOW",s):j.comment&&(T.comment?T.comment+=`
`+j.comment:T.comment=j.comment);const Q=new p.Pair(T,x);if(i.options.keepSourceTokens&&(Q.srcToken=be),S){const X=$;l.mapIncludes(i,X.items,T)&&c(P,"DUPLICATE_\
KEY","Map keys must be unique"),X.items.push(Q)}else{const X=new v.YAMLMap(i.schema);X.flow=!0,X.items.push(Q);const z=(x??T).range;X.range=[T.range[0],z[1],z[2]],
$.items.push(X)}W=x?x.range[2]:j.end}}const V=S?"}":"]",[J,...K]=o.end;let oe=W;if(J?.source===V)oe=J.offset+J.source.length;else{const ue=M[0].toUpperCase()+M.
substring(1),be=N?`${ue} must end with a ${V}`:`${ue} in block collection must be sufficiently indented and end with a ${V}`;c(W,N?"MISSING_CHAR":"BAD_INDENT",be),
J&&J.source.length!==1&&K.unshift(J)}if(K.length>0){const ue=h.resolveEnd(K,oe,i.options.strict,c);ue.comment&&($.comment?$.comment+=`
`+ue.comment:$.comment=ue.comment),$.range=[o.offset,oe,ue.offset]}else $.range=[o.offset,oe,oe];return $}_.resolveFlowCollection=n}}),_t=(0,B.P$)({"node_module\
s/yaml/dist/compose/compose-collection.js"(_){"use strict";var E=ee(),p=me(),v=ne(),g=Ce(),h=Lt(),u=Tt(),a=yt();function l(r,n,t,e,i,o){const c=t.type==="block-\
map"?h.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),d=c.constructor;return i==="!"||i===d.tagName?
(c.tag=d.tagName,c):(i&&(c.tag=i),c)}function s(r,n,t,e,i){const o=e.tag,c=o?n.directives.tagName(o.source,N=>i(o,"TAG_RESOLVE_FAILED",N)):null;if(t.type==="blo\
ck-seq"){const{anchor:N,newlineAfterProp:W}=e,V=N&&o?N.offset>o.offset?N:o:N??o;V&&(!W||W.offset<V.offset)&&i(V,"MISSING_CHAR","Missing newline after block sequ\
ence props")}const d=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!c||c==="!"||c===v.YAMLMap.tagName&&d==="map"||
c===g.YAMLSeq.tagName&&d==="seq")return l(r,n,t,i,c);let S=n.schema.tags.find(N=>N.tag===c&&N.collection===d);if(!S){const N=n.schema.knownTags[c];if(N?.collection===
d)n.schema.tags.push(Object.assign({},N,{default:!1})),S=N;else return N?i(o,"BAD_COLLECTION_TYPE",`${N.tag} used for ${d} collection, but expects ${N.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const M=l(r,n,t,i,c,S),L=S.resolve?.(M,N=>i(o,"TAG_RESOLVE_FAILED",N),n.options)??
M,$=E.isNode(L)?L:new p.Scalar(L);return $.range=M.range,$.tag=c,S?.format&&($.format=S.format),$}_.composeCollection=s}}),mt=(0,B.P$)({"node_modules/yaml/dist/\
compose/resolve-block-scalar.js"(_){"use strict";var E=me();function p(h,u,a){const l=u.offset,s=v(u,h.options.strict,a);if(!s)return{value:"",type:null,comment:"",
range:[l,l,l]};const r=s.mode===">"?E.Scalar.BLOCK_FOLDED:E.Scalar.BLOCK_LITERAL,n=u.source?g(u.source):[];let t=n.length;for(let L=n.length-1;L>=0;--L){const $=n[L][1];
if($===""||$==="\r")t=L;else break}if(t===0){const L=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let $=l+s.length;return u.source&&($+=u.source.length),{value:L,type:r,comment:s.comment,range:[l,$,$]}}let e=u.indent+s.indent,
i=u.offset+s.length,o=0;for(let L=0;L<t;++L){const[$,N]=n[L];if(N===""||N==="\r")s.indent===0&&$.length>e&&(e=$.length);else{$.length<e&&a(i+$.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=$.length),o=L,e===0&&!h.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=$.length+N.length+1}for(let L=n.length-1;L>=t;--L)n[L][0].length>e&&(t=L+1);let c="",d="",
S=!1;for(let L=0;L<o;++L)c+=n[L][0].slice(e)+`
`;for(let L=o;L<t;++L){let[$,N]=n[L];i+=$.length+N.length+1;const W=N[N.length-1]==="\r";if(W&&(N=N.slice(0,-1)),N&&$.length<e){const V=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-N.length-(W?2:1),"BAD_INDENT",V),$=""}r===E.Scalar.BLOCK_LITERAL?
(c+=d+$.slice(e)+N,d=`
`):$.length>e||N[0]==="	"?(d===" "?d=`
`:!S&&d===`
`&&(d=`

`),c+=d+$.slice(e)+N,d=`
`,S=!0):N===""?d===`
`?c+=`
`:d=`
`:(c+=d+N,d=" ",S=!1)}switch(s.chomp){case"-":break;case"+":for(let L=t;L<n.length;++L)c+=`
`+n[L][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const M=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,M,M]}}function v({offset:h,props:u},a,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let d=1;d<s.length;++d){const S=s[d];if(!t&&
(S==="-"||S==="+"))t=S;else{const M=Number(S);!n&&M?n=M:e===-1&&(e=h+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
o="",c=s.length;for(let d=1;d<u.length;++d){const S=u[d];switch(S.type){case"space":i=!0;case"newline":c+=S.source.length;break;case"comment":a&&!i&&l(S,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=S.source.length,o=S.source.substring(1);break;case"error":l(S,"UNEXPECTED_T\
OKEN",S.message),c+=S.source.length;break;default:{const M=`Unexpected token in block scalar header: ${S.type}`;l(S,"UNEXPECTED_TOKEN",M);const L=S.source;L&&typeof L==
"string"&&(c+=L.length)}}}return{mode:r,indent:n,chomp:t,comment:o,length:c}}function g(h){const u=h.split(/\n( *)/),a=u[0],l=a.match(/^( *)/),s=[l?.[1]?[l[1],a.
slice(l[1].length)]:["",a]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}_.resolveBlockScalar=p}}),Et=(0,B.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(_){"use strict";var E=me(),p=ft();function v(n,t,e){const{offset:i,type:o,source:c,end:d}=n;let S,M;const L=(W,V,J)=>e(i+W,V,J);switch(o){case"\
scalar":S=E.Scalar.PLAIN,M=g(c,L);break;case"single-quoted-scalar":S=E.Scalar.QUOTE_SINGLE,M=h(c,L);break;case"double-quoted-scalar":S=E.Scalar.QUOTE_DOUBLE,M=a(
c,L);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const $=i+c.length,N=p.resolveEnd(d,$,t,e);return{value:M,type:S,comment:N.comment,range:[i,$,N.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),u(n)}function h(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),u(n.slice(1,-1)).replace(/''/g,"'")}function u(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let c=e[1].
replace(i,""),d=" ",S=t.lastIndex;for(;e=t.exec(n);){const L=e[1].replace(o,"");L===""?d===`
`?c+=d:d=`
`:(c+=d+L,d=" "),S=t.lastIndex}const M=/[ \t]*(.*)/sy;return M.lastIndex=S,e=M.exec(n),c+d+(e?.[1]??"")}function a(n,t){let e="";for(let i=1;i<n.length-1;++i){const o=n[i];
if(!(o==="\r"&&n[i+1]===`
`))if(o===`
`){const{fold:c,offset:d}=l(n,i);e+=c,i=d}else if(o==="\\"){let c=n[++i];const d=s[c];if(d)e+=d;else if(c===`
`)for(c=n[i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="\r"&&n[i+1]===`
`)for(c=n[++i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="x"||c==="u"||c==="U"){const S=c==="x"?2:c==="u"?4:8;e+=r(n,i+1,S,t),i+=S}else{const S=n.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${S}`),e+=S}}else if(o===" "||o==="	"){const c=i;let d=n[i+1];for(;d===" "||d==="	";)d=n[++i+1];d!==`
`&&!(d==="\r"&&n[i+2]===`
`)&&(e+=i>c?n.slice(c,i+1):o)}else e+=o}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(n,t){let e="",
i=n[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&n[t+2]!==`
`);)i===`
`&&(e+=`
`),t+=1,i=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,i){const o=n.substr(t,e),c=o.length===
e&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(c)}catch{const d=n.substr(t-2,e+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${d}`),d}}_.resolveFlowScalar=v}}),Nt=(0,B.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(_){"use strict";var E=ee(),p=me(),v=mt(),g=Et();function h(l,s,r,n){
const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?v.resolveBlockScalar(l,s,n):g.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,M=>n(r,"TAG_RESOLVE_FAILED",M)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[E.SCALAR]:c?d=u(l.schema,t,c,r,n):s.type==="scalar"?d=a(l,t,s,n):d=l.
schema[E.SCALAR];let S;try{const M=d.resolve(t,L=>n(r??s,"TAG_RESOLVE_FAILED",L),l.options);S=E.isScalar(M)?M:new p.Scalar(M)}catch(M){const L=M instanceof Error?
M.message:String(M);n(r??s,"TAG_RESOLVE_FAILED",L),S=new p.Scalar(t)}return S.range=o,S.source=t,e&&(S.type=e),c&&(S.tag=c),d.format&&(S.format=d.format),i&&(S.
comment=i),S}function u(l,s,r,n,t){if(r==="!")return l[E.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&o.test)e.push(o);else
return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[E.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[E.SCALAR];if(r.compat){const o=r.compat.find(c=>c.default&&c.test?.test(n))??r[E.SCALAR];if(i.tag!==
o.tag){const c=s.tagString(i.tag),d=s.tagString(o.tag),S=`Value may be parsed as either ${c} or ${d}`;e(t,"TAG_RESOLVE_FAILED",S,!0)}}return i}_.composeScalar=h}}),
Dt=(0,B.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(_){"use strict";function E(p,v,g){if(v){g??(g=v.length);for(let h=g-1;h>=0;--h){let u=v[h];
switch(u.type){case"space":case"comment":case"newline":p-=u.source.length;continue}for(u=v[++h];u?.type==="space";)p+=u.source.length,u=v[++h];break}}return p}_.
emptyScalarPosition=E}}),kt=(0,B.P$)({"node_modules/yaml/dist/compose/compose-node.js"(_){"use strict";var E=_e(),p=ee(),v=_t(),g=Nt(),h=ft(),u=Dt(),a={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:c,comment:d,anchor:S,tag:M}=e;let L,$=!0;switch(t.type){case"alias":L=r(n,t,i),(S||M)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":L=g.composeScalar(
n,t,M,i),S&&(L.anchor=S.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{L=v.composeCollection(a,n,t,e,i),S&&(L.anchor=S.source.
substring(1))}catch(N){const W=N instanceof Error?N.message:String(N);i(t,"RESOURCE_EXHAUSTION",W)}break;default:{const N=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",N),$=!1}}return L??(L=s(n,t.offset,void 0,null,e,i)),S&&L.anchor===""&&i(S,"BAD_ALIAS","Anchor cannot be an em\
pty string"),o&&n.options.stringKeys&&(!p.isScalar(L)||typeof L.value!="string"||L.tag&&L.tag!=="tag:yaml.org,2002:str")&&i(M??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(L.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?L.comment=d:L.commentBefore=d),n.options.keepSourceTokens&&$&&(L.srcToken=
t),L}function s(n,t,e,i,{spaceBefore:o,comment:c,anchor:d,tag:S,end:M},L){const $={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},N=g.composeScalar(
n,$,S,L);return d&&(N.anchor=d.source.substring(1),N.anchor===""&&L(d,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(N.spaceBefore=!0),c&&(N.comment=c,N.range[2]=
M),N}function r({options:n},{offset:t,source:e,end:i},o){const c=new E.Alias(e.substring(1));c.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,S=h.resolveEnd(i,d,n.strict,o);return c.range=[t,d,S.offset],
S.comment&&(c.comment=S.comment),c}_.composeEmptyNode=s,_.composeNode=l}}),It=(0,B.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(_){"use strict";var E=tt(),
p=kt(),v=ft(),g=ut();function h(u,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:a},u),i=new E.Document(void 0,e),o={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?p.composeNode(o,r,c,t):p.composeEmptyNode(o,c.end,s,null,c,t);const d=i.contents.range[2],S=v.resolveEnd(n,d,!1,
t);return S.comment&&(i.comment=S.comment),i.range=[l,d,S.offset],i}_.composeDoc=h}}),ot=(0,B.P$)({"node_modules/yaml/dist/compose/composer.js"(_){"use strict";
var E=re(),p=Ne(),v=tt(),g=st(),h=ee(),u=It(),a=ft();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
offset:t,source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,i=!1;for(let o=0;o<n.length;++o){const c=n[o];switch(c[0]){case"#":
t+=(t===""?"":i?`

`:`
`)+(c.substring(1)||" "),e=!0,i=!1;break;case"%":n[o+1]?.[0]!=="#"&&(o+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,o)=>{const c=l(t);o?this.warnings.push(new g.YAMLWarning(
c,e,i)):this.errors.push(new g.YAMLParseError(c,e,i))},this.directives=new p.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const o=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!o)n.commentBefore=e;else if(h.isCollection(o)&&!o.flow&&o.items.length>0){let c=o.items[0];h.isPair(c)&&(c=c.key);const d=c.
commentBefore;c.commentBefore=d?`${e}
${d}`:e}else{const c=o.commentBefore;o.commentBefore=c?`${e}
${c}`:e}}if(t){for(let o=0;o<this.errors.length;++o)n.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)n.warnings.push(this.warnings[o])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const i of n)yield*this.next(i);yield*this.end(t,e)}*next(n){switch(E.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,i)=>{const o=l(n);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",e,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=u.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new g.YAMLParseError(l(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new g.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=a.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new g.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),i=new v.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};_.Composer=r}}),
Ct=(0,B.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(_){"use strict";var E=mt(),p=Et(),v=st(),g=Le();function h(n,t=!0,e){if(n){const i=(o,c,d)=>{const S=typeof o==
"number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(S,c,d);else throw new v.YAMLParseError([S,S+1],c,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return p.resolveFlowScalar(n,t,i);case"block-scalar":return E.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:o=!1,offset:c=-1,type:d="PLAIN"}=t,S=g.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),M=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(S[0]){case"|":case">":{const L=S.indexOf(`
`),$=S.substring(0,L),N=S.substring(L+1)+`
`,W=[{type:"block-scalar-header",offset:c,indent:i,source:$}];return s(W,M)||W.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:W,source:N}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:S,end:M};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:S,end:M};default:return{type:"scalar",offset:c,indent:i,source:S,end:M}}}function a(n,t,e={}){let{afterKey:i=!1,implicitKey:o=!1,
inFlow:c=!1,type:d}=e,S="indent"in n?n.indent:null;if(i&&typeof S=="number"&&(S+=2),!d)switch(n.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const L=n.props[0];if(L.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
d=L.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const M=g.stringifyString({type:d,value:t},{implicitKey:o||S===null,indent:S!==null&&
S>0?" ".repeat(S):"",inFlow:c,options:{blockQuote:!0,lineWidth:-1}});switch(M[0]){case"|":case">":l(n,M);break;case'"':r(n,M,"double-quoted-scalar");break;case"\
'":r(n,M,"single-quoted-scalar");break;default:r(n,M,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),o=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");c.source=i,n.source=o}else{const{
offset:c}=n,d="indent"in n?n.indent:-1,S=[{type:"block-scalar-header",offset:c,indent:d,source:i}];s(S,"end"in n?n.end:void 0)||S.push({type:"newline",offset:-1,
indent:d,source:`
`});for(const M of Object.keys(n))M!=="type"&&M!=="offset"&&delete n[M];Object.assign(n,{type:"block-scalar",indent:d,props:S,source:o})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let o=t.length;n.props[0].type==="block-scalar-he\
ader"&&(o-=n.props[0].source.length);for(const c of i)c.offset+=o;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,o="end"in n&&Array.isArray(n.end)?n.end.filter(c=>c.
type==="space"||c.type==="comment"||c.type==="newline"):[];for(const c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:e,indent:i,
source:t,end:o})}}}_.createScalarToken=u,_.resolveAsScalar=h,_.setScalarValue=a}}),pt=(0,B.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(_){"use strict";
var E=g=>"type"in g?p(g):v(g);function p(g){switch(g.type){case"block-scalar":{let h="";for(const u of g.props)h+=p(u);return h+g.source}case"block-map":case"bl\
ock-seq":{let h="";for(const u of g.items)h+=v(u);return h}case"flow-collection":{let h=g.start.source;for(const u of g.items)h+=v(u);for(const u of g.end)h+=u.
source;return h}case"document":{let h=v(g);if(g.end)for(const u of g.end)h+=u.source;return h}default:{let h=g.source;if("end"in g&&g.end)for(const u of g.end)h+=
u.source;return h}}}function v({start:g,key:h,sep:u,value:a}){let l="";for(const s of g)l+=s.source;if(h&&(l+=p(h)),u)for(const s of u)l+=s.source;return a&&(l+=
p(a)),l}_.stringify=E}}),Mt=(0,B.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(_){"use strict";var E=Symbol("break visit"),p=Symbol("skip children"),v=Symbol(
"remove item");function g(u,a){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),h(Object.freeze([]),u,a)}g.BREAK=E,g.SKIP=p,g.REMOVE=v,g.itemAtPath=
(u,a)=>{let l=u;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},g.parentCollection=(u,a)=>{const l=g.itemAtPath(u,a.slice(
0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function h(u,a,l){let s=l(a,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=h(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===E)return E;e===v&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,u))}}return typeof s=="function"?
s(a,u):s}_.visit=g}}),wt=(0,B.P$)({"node_modules/yaml/dist/parse/cst.js"(_){"use strict";var E=Ct(),p=pt(),v=Mt(),g="\uFEFF",h="",u="",a="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case h:return"<DOC>";case u:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case h:return"doc-mode";case u:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=E.createScalarToken,_.resolveAsScalar=E.resolveAsScalar,_.setScalarValue=E.setScalarValue,
_.stringify=p.stringify,_.visit=v.visit,_.BOM=g,_.DOCUMENT=h,_.FLOW_END=u,_.SCALAR=a,_.isCollection=l,_.isScalar=s,_.prettyToken=r,_.tokenType=n}}),At=(0,B.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(_){"use strict";var E=wt();function p(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var v=new Set("0123456789ABCDEFabcdef"),g=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),h=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),a=s=>!s||u.has(s),l=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(s,r=!1){if(s){if(typeof s!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+s:s,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){
let s=this.pos,r=this.buffer[s];for(;r===" "||r==="	";)r=this.buffer[++s];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[s+1]===`
`:!1}charAt(s){return this.buffer[this.pos+s]}continueScalar(s){let r=this.buffer[s];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+s];if(r==="\r"){
const t=this.buffer[n+s+1];if(t===`
`||!t&&!this.atEnd)return s+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?s+n:-1}if(r==="-"||r==="."){const n=this.buffer.substr(s,3);if((n==="---"||n==="...")&&p(this.buffer[s+3]))return-1}return s}getLine(){
let s=this.lineEndPos;return(typeof s!="number"||s!==-1&&s<this.pos)&&(s=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=s),s===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[s-1]==="\r"&&(s-=1),this.buffer.substring(this.pos,s))}hasChars(s){
return this.pos+s<=this.buffer.length}setNext(s){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=s,null}peek(s){return this.
buffer.substr(this.pos,s)}*parseNext(s){switch(s){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let s=this.getLine();
if(s===null)return this.setNext("stream");if(s[0]===E.BOM&&(yield*this.pushCount(1),s=s.substring(1)),s[0]==="%"){let r=s.length,n=s.indexOf("#");for(;n!==-1;){
const e=s[n-1];if(e===" "||e==="	"){r=n-1;break}else n=s.indexOf("#",n+1)}for(;;){const e=s[r-1];if(e===" "||e==="	")r-=1;else break}const t=(yield*this.pushCount(
r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(s.length-t),this.pushNewline(),"stream"}if(this.atLineEnd()){const r=yield*this.pushSpaces(!0);return yield*this.
pushCount(s.length-r),yield*this.pushNewline(),"stream"}return yield E.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const s=this.charAt(0);if(!s&&!this.
atEnd)return this.setNext("line-start");if(s==="-"||s==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const r=this.peek(3);if((r==="-\
--"||r==="...")&&p(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!p(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[s,
r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((s==="-"||s==="?"||s===":")&&p(r)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const s=this.getLine();if(s===
null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(s[r]){case"#":yield*this.pushCount(s.length-r);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(a),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),
r+=yield*this.pushSpaces(!0),yield*this.pushCount(s.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let s,r,n=-1;do s=yield*this.pushNewline(),s>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(s+r>0);const t=this.getLine();
if(t===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&t[0]!=="#"||n===0&&(t.startsWith("---")||t.startsWith("..."))&&p(t[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield E.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-
e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(a),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||p(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const s=this.charAt(0);let r=this.buffer.indexOf(s,this.pos+1);if(s==="'")for(;r!==-1&&this.buffer[r+1]===
"'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}const n=this.
buffer.substring(0,r);let t=n.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){const e=this.continueScalar(t+1);if(e===-1)break;t=n.indexOf(`
`,e)}t!==-1&&(r=t-(n[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let s=this.pos;for(;;){const r=this.buffer[++s];if(r==="\
+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>p(r)||r==="#")}*parseBlockScalar(){
let s=this.pos-1,r=0,n;e:for(let e=this.pos;n=this.buffer[e];++e)switch(n){case" ":r+=1;break;case`
`:s=e,r=0;break;case"\r":{const i=this.buffer[e+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const e=this.continueScalar(s+1);if(e===-1)break;s=this.buffer.indexOf(`
`,e)}while(s!==-1);if(s===-1){if(!this.atEnd)return this.setNext("block-scalar");s=this.buffer.length}}let t=s+1;for(n=this.buffer[t];n===" ";)n=this.buffer[++t];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++t];s=t-1}else if(!this.blockScalarKeep)do{let e=s-1,i=this.buffer[e];i==="\r"&&(i=this.buffer[--e]);const o=e;for(;i===" ";)i=this.buffer[--e];
if(i===`
`&&e>=this.pos&&e+1+r>o)s=e;else break}while(!0);return yield E.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const s=this.
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(p(e)||s&&h.has(e))break;r=n}else if(p(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&h.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&h.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield E.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(a),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(p(n)||r&&h.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!p(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(g.has(r))r=this.buffer[++s];else if(r==="%"&&v.has(this.buffer[s+1])&&v.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};_.Lexer=l}}),
gt=(0,B.P$)({"node_modules/yaml/dist/parse/line-counter.js"(_){"use strict";var E=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.lineStarts.push(
p),this.linePos=p=>{let v=0,g=this.lineStarts.length;for(;v<g;){const u=v+g>>1;this.lineStarts[u]<p?v=u+1:g=u}if(this.lineStarts[v]===p)return{line:v+1,col:1};if(v===
0)return{line:0,col:p};const h=this.lineStarts[v-1];return{line:v,col:p-h+1}}}};_.LineCounter=E}}),Pt=(0,B.P$)({"node_modules/yaml/dist/parse/parser.js"(_){"use\
 strict";var E=re(),p=wt(),v=At();function g(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function h(t){for(let e=0;e<t.length;++e)switch(t[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function u(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function a(t){switch(t.type){case"document":return t.start;case"block-map":{const e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function l(t){if(t.length===0)return[];let e=t.length;
e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";)
;return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let i=0;i<e.length;++i)t.push(e[i])}function r(t){if(t.start.
type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!g(e.start,"explicit-key-ind")&&!g(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,
u(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new v.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(const i of this.lexer.lex(t,e))yield*this.next(i);e||(yield*this.end())}*next(t){if(this.source=t,E.env.LOG_TOKENS&&console.log("|",p.prettyToken(
t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const e=p.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,
this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);
break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.
indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{const i=`Not a YAML token: ${t}`;yield*this.
pop({type:"error",offset:this.offset,message:i,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.
type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>
0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":
return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.
blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(
t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){const e=t??this.stack.pop();if(!e)yield{
type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield e;else{const i=this.peek(1);switch(e.type===
"block-scalar"?e.indent="indent"in i?i.indent:0:e.type==="flow-collection"&&i.type==="document"&&(e.indent=0),e.type==="flow-collection"&&r(e),i.type){case"docu\
ment":i.value=e;break;case"block-scalar":i.props.push(e);break;case"block-map":{const o=i.items[i.items.length-1];if(o.value){i.items.push({start:[],key:e,sep:[]}),
this.onKeyLine=!0;return}else if(o.sep)o.value=e;else{Object.assign(o,{key:e,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{const o=i.items[i.
items.length-1];o.value?i.items.push({start:[],value:e}):o.value=e;break}case"flow-collection":{const o=i.items[i.items.length-1];!o||o.value?i.items.push({start:[],
key:e,sep:[]}):o.sep?o.value=e:Object.assign(o,{key:e,sep:[]});return}default:yield*this.pop(),yield*this.pop(e)}if((i.type==="document"||i.type==="block-map"||
i.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){const o=e.items[e.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&h(o.start)===-1&&(e.
indent===0||o.start.every(c=>c.type!=="comment"||c.indent<e.indent))&&(i.type==="document"?i.end=o.start:i.items.push({start:o.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{h(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}const e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){const e=a(this.
peek(2)),i=l(e);let o;t.end?(o=t.end,o.push(this.sourceToken),delete t.end):o=[this.sourceToken];const c={type:"block-map",offset:t.offset,indent:t.indent,items:[
{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"commen\
t":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(
`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push(
{start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[
this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.end;if(Array.
isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const i=!this.onKeyLine&&
this.indent===t.indent,o=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let c=[];if(o&&e.sep&&!e.value){const d=[];for(let S=0;S<e.sep.length;++S){const M=e.
sep[S];switch(M.type){case"newline":d.push(S);break;case"space":break;case"comment":M.indent>t.indent&&(d.length=0);break;default:d.length=0}}d.length>=2&&(c=e.
sep.splice(d[1]))}switch(this.type){case"anchor":case"tag":o||e.value?(c.push(this.sourceToken),t.items.push({start:c}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):o||e.value?(c.
push(this.sourceToken),t.items.push({start:c,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!g(e.sep,"newline")){const d=l(e.start),S=e.key,M=e.sep;M.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:d,key:S,sep:M}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(g(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const d=l(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||o?t.items.push({start:c,key:null,sep:[this.sourceToken]}):g(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const d=this.flowScalar(this.type);
o||e.value?(t.items.push({start:c,key:d,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(d):(Object.assign(e,{key:d,sep:[]}),this.onKeyLine=!0);return}default:{
const d=this.startBlockValue(t);if(d){if(d.type==="block-seq"){if(!e.explicitKey&&e.sep&&!g(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&t.items.push({start:c});this.stack.push(d);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(
i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.
indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||g(e.start,"seq-item-ind")?t.items.push(
{start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){const i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.
pop(),yield*this.step()}*flowCollection(t){const e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.
type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.
assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):
e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const o=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:o,sep:[]}):e.sep?this.stack.push(o):Object.assign(e,{key:o,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}const i=this.startBlockValue(t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{const i=this.peek(
2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){const o=a(i),c=l(o);r(t);const d=t.end.splice(1,t.end.length);d.push(this.sourceToken);const S={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:c,key:t,sep:d}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=S}else yield*this.lineEnd(t)}}flowScalar(t){
if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const e=a(t),i=l(e);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const e=a(t),i=l(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,e){return this.type!=="comment"||this.indent<=e?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_.Parser=n}}),jt=(0,B.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(_){"use strict";var E=ot(),p=tt(),v=st(),g=I(),h=ee(),u=gt(),a=Pt();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),S=new E.Composer(i),M=Array.from(S.compose(
d.parse(e)));if(c&&o)for(const L of M)L.errors.forEach(v.prettifyError(e,o)),L.warnings.forEach(v.prettifyError(e,o));return M.length>0?M:Object.assign([],{empty:!0},
S.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),S=new E.Composer(i);let M=null;for(const L of S.compose(
d.parse(e),!0,e.length))if(!M)M=L;else if(M.options.logLevel!=="silent"){M.errors.push(new v.YAMLParseError(L.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&o&&(M.errors.forEach(v.prettifyError(e,o)),M.warnings.forEach(v.prettifyError(e,o))),
M}function n(e,i,o){let c;typeof i=="function"?c=i:o===void 0&&i&&typeof i=="object"&&(o=i);const d=r(e,o);if(!d)return null;if(d.warnings.forEach(S=>g.warn(d.options.
logLevel,S)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:c},o))}function t(e,i,o){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const d=Math.round(o);o=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=o??i??{};if(!d)return}return h.isDocument(e)&&!c?e.toString(o):new p.Document(e,c,o).toString(o)}_.parse=
n,_.parseAllDocuments=s,_.parseDocument=r,_.stringify=t}}),Rt=(0,B.P$)({"node_modules/yaml/dist/index.js"(_){"use strict";var E=ot(),p=tt(),v=qe(),g=st(),h=_e(),
u=ee(),a=U(),l=me(),s=ne(),r=Ce(),n=wt(),t=At(),e=gt(),i=Pt(),o=jt(),c=Ie();_.Composer=E.Composer,_.Document=p.Document,_.Schema=v.Schema,_.YAMLError=g.YAMLError,
_.YAMLParseError=g.YAMLParseError,_.YAMLWarning=g.YAMLWarning,_.Alias=h.Alias,_.isAlias=u.isAlias,_.isCollection=u.isCollection,_.isDocument=u.isDocument,_.isMap=
u.isMap,_.isNode=u.isNode,_.isPair=u.isPair,_.isScalar=u.isScalar,_.isSeq=u.isSeq,_.Pair=a.Pair,_.Scalar=l.Scalar,_.YAMLMap=s.YAMLMap,_.YAMLSeq=r.YAMLSeq,_.CST=
n,_.Lexer=t.Lexer,_.LineCounter=e.LineCounter,_.Parser=i.Parser,_.parse=o.parse,_.parseAllDocuments=o.parseAllDocuments,_.parseDocument=o.parseDocument,_.stringify=
o.stringify,_.visit=c.visit,_.visitAsync=c.visitAsync}})}),3864:((nt,Te,k)=>{k.r(Te),k.d(Te,{deploy:()=>fe.g});var fe=k(6044),Ae=k(8425),B=k(5767),re=k(2891),ee=k(
7998),Ie=k(7990),Ne=k(7871),ve=k(9355),Je=k(3042),De=k(3395),se=k(9120),_e=k(7237),me=k(4054),Ke=k(114),$e=k(987),C=k(2336),H=k(2605),Le=k(9279),te=k(4446),G=k(
9596)}),2592:((nt,Te,k)=>{k.d(Te,{readModelFile:()=>fe.Gw});var fe=k(1565),Ae=k(3013),B=k(51),re=k(9279),ee=k(4446),Ie=k(9596)}),9172:((nt,Te,k)=>{k.d(Te,{parse:()=>Ie});
var fe=k(3013),Ae=k(51),B=k(9279),re=k(9596),ee=(0,re.f1)((0,fe.F)(),1),Ie=ee.parse}),5814:((nt,Te,k)=>{k.r(Te),k.d(Te,{pipeline:()=>ae});var fe=k(1275),Ae=k(1660),
B=k(6044),re=k(8425),ee=k(5767),Ie=k(9128),Ne=k(2891),ve=k(7998),Je=k(7990),De=k(7871),se=k(9355),_e=k(3042),me=k(3395),Ke=k(9120),$e=k(7237),C=k(1706),H=k(6234),
Le=k(8371),te=k(2659),G=k(5389),I=k(1324),F=k(2593),Y=k(4054),U=k(114),q=k(987),ne=k(2336),Ee=k(2605),Ce=k(9279),Ue=k(4446),je=k(9596),{version:Qe,...Ze}=fe.p.inputs,
{version:ze,at:et,"promotion-id":it,"dry-run":ct,...ie}=B.g.inputs,ae=(0,q.o)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"\
Trains when a command is given, registers the model of the run, promotes the version once its gates pass, deploys it and waits until it serves. It ends at the f\
irst step that is not green; a refused version is not deployed.",inputs:{...C.B.inputs,...te.k.inputs,...Ze,...ie,experiment:{...C.B.inputs.experiment,required:!1,
description:"The experiment to train in; needed with a command."},command:{...C.B.inputs.command,required:!1},"run-id":{...te.k.inputs["run-id"],required:!1,description:"\
The run that logged the model, where nothing is trained here."},tags:{...C.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...B.g.inputs.
timeout,description:"How long the registration and the rollout may take, each."}},outputs:{...C.B.outputs,...te.k.outputs,...fe.p.outputs,...B.g.outputs},example:"\
mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(le){const{inputs:ce}=le,{command:Oe,
experiment:ke}=ce,we=pe(le);let Me=ce["run-id"];if(Oe!==void 0){if(Me!==void 0)throw new Ue.zg("E_INPUT","Both a command and run-id are given: either train here\
, or name the run that did.");if(ke===void 0)throw new Ue.zg("E_INPUT","The command needs an experiment to run in: give experiment.");const st=await we(C.B,{...ce,
command:Oe,experiment:ke});if(st.isLast)return st.result;Me=st.output("run-id")}if(Me===void 0)throw new Ue.zg("E_INPUT","There is nothing to register: give a c\
ommand that trains, or run-id.");const Re=await we(te.k,{...ce,"run-id":Me});if(Re.isLast)return Re.result;const qe=await we(fe.p,{...ce,version:Number(Re.output(
"version"))});if(qe.isLast)return qe.result;const Fe=qe.output("promotion-id");return(await we(B.g,{...ce,version:Number(qe.output("version")),at:de(ce.to),"pro\
motion-id":Fe===""?void 0:Fe,"dry-run":"none"})).result}}),de=le=>(0,$e.Sx)(le).map($e.Rg)[0],pe=le=>async(ce,Oe)=>{le.signal.throwIfAborted(),le.log.progress(`${ce.
name}: ${ce.title}`);const ke=new Map,we=(Re,qe)=>{ke.set(Re,qe),le.output(Re,qe)},Me=await ce.run({...le,inputs:Oe,output:we});return le.log.progress(`${ce.name}\
: ${Me.outcome}. ${Me.reason}`),{result:Me,isLast:"code"in Me||Me.outcome==="skipped",output:Re=>ke.get(Re)??""}}}),3152:((nt,Te,k)=>{k.r(Te),k.d(Te,{render:()=>se});
var fe=k(5767),Ae=k(3042),B=k(3395),re=k(9120),ee=k(7237),Ie=k(987),Ne=k(2336),ve=k(2605),Je=k(4446),De=k(9596),se=(0,Ie.o)({name:"render",title:"render the man\
ifest of a version",description:"Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply:\
 with the version\u2019s place in storage, and labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what wou\
ld change there.",inputs:{...Ne.hI,...Ne.wO,...Ne.F2,...Ne.g$,diff:{kind:ve.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the ma\
nifest would change there. Values of secrets are not shown."},"force-conflicts":{kind:ve.Jt,default:"false",description:"With `diff`: as if deploy took over fie\
lds that another field manager owns."}},outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`:\
 what would change in the cluster, a field a line; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{
kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"m\
anifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(_e){const{inputs:me,log:Ke,
pipeline:$e}=_e,C=await _e.mlflow(),H=await(0,ee.x)(C,me);_e.output("version",H.version);const Le=await(0,fe.sB)(C,H,me,{pipeline:$e,target:me.at});for(const Ee of Le.
notes)Ke.progress(Ee);for(const Ee of Le.warnings)Ke.warn(Ee);const{renderYaml:te}=await Promise.all([k.e(275),k.e(810)]).then(k.bind(k,4785));_e.output("name",
Le.name),_e.output("model-uri",Le.modelUri),_e.output("manifest",te(Le.manifest));const G=`Rendered ${Le.name} for ${H.model} version ${H.version}, from ${Le.place}\
.`;if(!me.diff)return{outcome:"done",reason:G};const I=await _e.cluster(),F=Le.namespace??I.defaultNamespace,Y={resource:re.kl,namespace:F,name:Le.name},U={...Le.
manifest,metadata:{...Le.manifest.metadata,namespace:F}},{summary:q,differences:ne}=await(0,fe.Pj)(I,Y,U,me["storage-secret"],me["force-conflicts"],"progressDea\
dlineSeconds");return _e.output("diff",ne===""?"":`${ne}
`),ne!==""&&(Ke.foreign(`What would change in ${(0,B.vY)(Y)}`,ne),_e.summarize({kind:"log",title:`What would change in ${(0,B.vY)(Y)}`,text:ne})),{outcome:"done",
reason:`${G} ${q}.`}}})}),4785:((nt,Te,k)=>{k.d(Te,{renderYaml:()=>ve});var fe=k(3013),Ae=k(51),B=k(9279),re=k(9596),ee=(0,re.f1)((0,fe.F)(),1),Ie=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
Ne=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function ve(Je){const De=new ee.Document(Je,{aliasDuplicateObjects:!1,version:"1.1"});return(0,ee.visit)(De,{Scalar:(_e,me)=>{
typeof me.value=="string"&&(Ne.test(me.value)||me.value.search(Ie)>=0)&&(me.type="QUOTE_DOUBLE")}}),De.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).
replace(Ie,_e=>`\\u${_e.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),3176:((nt,Te,k)=>{k.r(Te),k.d(Te,{rollback:()=>Ze});var fe=k(
9128),Ae=k(6348),B=k(2891),re=k(7998),ee=k(7990),Ie=k(7871),Ne=k(9355),ve=k(3042),Je=k(3395),De=k(9120),se=k(1143),_e=k(7237),me=k(114),Ke=k(7522),$e=k(987),C=k(
2336),H=k(2605),Le=k(9279),te=k(8243),G=k(4446),I=k(9596),F=({tags:ie})=>(0,re.Q4)(ie.get(re.Ec)).filter(({state:ae})=>ae==="serving");async function Y(ie,ae,de,pe,le){
const ce=F(ae).filter(we=>we.server===ie.server&&(pe===void 0||we.namespace===pe)),Oe=new Set([pe??ie.defaultNamespace,...ce.map(we=>we.namespace)]),ke=[];for(const we of Oe){
const Me=await ie.list(De.kl,we,`${se.Ly}=${se.bU},${se.B0}=${(0,Ae.H)(ae.model)}`),Re=new Map(Me.map(Fe=>[(0,te.$6)(Fe,"metadata","name")??"",Fe])),qe=new Set(
[...Re.keys(),...ce.filter(Fe=>Fe.namespace===we).map(({name:Fe})=>Fe)]);for(const Fe of qe){const tt=await U(ie,{resource:De.kl,namespace:we,name:Fe},Re.get(Fe),
ae,de,le);tt!==void 0&&ke.push(tt)}}return ke}async function U(ie,ae,de,pe,le,ce){const Oe=le.state==="undone";if(de===void 0)return Oe?{address:ae,live:de,back:void 0}:
void 0;const ke=(0,re.uq)(de,await(0,re.DL)(ie,ae.namespace??"",ae.name)),we=(0,te.$6)(de,"spec","annotations",se.yl);if(!q(de,pe,le))return Oe&&ke!==void 0&&ke.
marker===we&&F(pe).some(({namespace:qe,name:Fe})=>qe===ae.namespace&&Fe===ae.name)?{address:ae,live:de,back:ke}:void 0;const Me=ke&&ne(ke,pe.version);if(Me!==void 0)
return{address:ae,live:de,back:Me};if(ke?.isComplete)return ce?void 0:{address:ae,live:de,back:Me};throw new G.zg("E_NOTHING_KEPT",`${(0,Je.vY)(ae)} serves ${pe.
model} version ${pe.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. Undo the promotion alone with --deployment leave\
, then deploy what holds its target.`)}function q(ie,{model:ae,version:de},{id:pe,target:le}){if((0,ve.sB)(ie)!==ae||(0,ve.Zy)(ie)!==de)return!1;const ce=(0,te.
$6)(ie,"metadata","annotations",se.vM);return ce!==void 0?ce===pe:(0,_e.Sx)(le).some(Oe=>(0,_e.Rg)(Oe)===(0,te.$6)(ie,"metadata","annotations",se.hD))}function ne({
ownerUid:ie,earlier:ae,isComplete:de,...pe},le){const ce=[pe,...ae],Oe=ce.findIndex(we=>we.version!==le),ke=ce[Oe];return ke&&{...ke,ownerUid:ie,earlier:ce.slice(
Oe+1),isComplete:de}}async function Ee(ie,ae,de,pe,le){return(0,re.zV)(ie,de.address,{step:"rollback",...le},ce=>Ce(ce,ae,de,pe,le))}async function Ce(ie,ae,{address:de,
live:pe,back:le},ce,{log:Oe,force:ke,timeoutMs:we,patienceMs:Me}){const Re=(0,Je.vY)(de),qe=(0,te.$6)(pe,"metadata","uid")??"",Fe=await ie.get(de);if(pe!==void 0&&
Fe!==void 0&&((0,te.$6)(Fe,"metadata","uid")!==qe||(0,ve.Zy)(Fe)!==(0,ve.Zy)(pe)))return`${Re} was deployed again meanwhile, and is left as it is.`;if(le===void 0)
return Fe!==void 0&&await(0,B.dm)(ie,de,qe,Oe,we),await Ue(ae,ce,ie.server,de,void 0,Oe),`${Re}, which this promotion's deploy was the first of, was removed.`;if(Fe===
void 0)return`${Re} was removed meanwhile.`;Oe.progress(`Putting version ${le.version} of ${Re} back.`),await(0,re.gn)(ie,de.namespace??"",le);const{serves:tt,explain:st}=await(0,B.
rr)(ie,de,le,{force:ke,timeoutMs:we,patienceMs:Me,report:ut=>Oe.progress(`Rolling back: waiting for ${ut}.`)});if(!tt)throw new G.zg("E_ROLLOUT_FAILED",`Version\
 ${le.version} of ${Re} was applied again, and does not serve: ${(0,Ke.xS)(await st())}.`,{outcome:"rollback-failed"});return await Ue(ae,ce,ie.server,de,le.version,
Oe),`${Re} serves version ${le.version} again.`}async function Ue(ie,ae,de,{namespace:pe="",name:le},ce,Oe){const ke={state:"serving",time:new Date().toISOString(),
server:de,namespace:pe,name:le,version:ae.version};try{ce!==void 0&&await(0,re.K6)(ie,await ie.registry.version(ae.model,ce),{...ke,version:ce}),await(0,re.S2)(
ie,await ie.registry.version(ae.model,ae.version),ke,ce===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(we){if(!(we instanceof G.zg))throw we;
Oe.warn(`The rollback is not recorded on the model versions: ${we.message}`)}}var je={...C.hI,...C.g$,namespace:{...C.g$.namespace,description:"The namespace to\
 look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:H.Qq,required:!0,description:"\
The registered model."},"promotion-id":{kind:H.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,H.nd)(1),description:"The version that w\
as promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,H.Yq)("put-back","keep-first","leave"),default:"put-back",description:"\
What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all a\
re left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:H.p0,default:"\
20m",description:"How long the earlier version may take to serve."},patience:{kind:H.p0,default:"60s",description:"How long what may recover is given before the\
 step is red; a second restart ends it sooner."},"force-conflicts":{kind:H.Jt,default:"false",description:"Takes fields of the deployment that another field man\
ager owns."},...fe.N},Qe={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"The v\
ersion that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put back o\
r removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},Ze=(0,$e.o)({name:"\
rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what\
 its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:je,outputs:Qe,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(ie){const{inputs:ae}=ie,de=ae["promotion-id"],pe=await ie.
mlflow(),le=ae.version===void 0?await ct(pe,ae.model,de):await pe.registry.version(ae.model,String(ae.version));ie.output("version",le.version),ie.output("chang\
ed","false");const ce=await ze(ie,le),{undone:Oe,wasUndone:ke,detail:we,previousVersion:Me}=await it(ie,pe,le.version);if(ie.output("changed",String(Oe)),ie.output(
"previous-version",Oe?Me??"":""),!Oe&&!ke)return{outcome:"unchanged",reason:we};const Re=[we,...await et(ie,pe,le,ce)];return{outcome:Oe||ce.length>0?"done":"un\
changed",reason:Re.join(" ")}}});async function ze(ie,ae){const de=(0,ee.Tq)(ae),{deployment:pe,kubeconfig:le,context:ce,namespace:Oe,"promotion-id":ke}=ie.inputs;
return pe==="leave"||de?.id!==ke?[]:F(ae).length===0&&[le,ce,Oe].every(we=>we===void 0)?[]:Y(await ie.cluster(),ae,de,Oe,pe==="keep-first")}async function et(ie,ae,de,pe){
const{inputs:le,log:ce,pipeline:Oe}=ie,ke=[],we=[];for(const Me of pe)ke.push(await Ee(await ie.cluster(),ae,Me,de,{log:ce,pipeline:Oe,force:le["force-conflicts"],
timeoutMs:le.timeout,patienceMs:le.patience})),we.push(`${Me.address.namespace??""}/${Me.address.name}`),ie.output("deployments",we.join(",")),ie.output("change\
d","true");return ke}async function it(ie,ae,de){const{model:pe,"promotion-id":le}=ie.inputs;try{return await(0,B.sF)(ae,pe,de,le,(0,fe.p)(ie))}catch(ce){throw ce instanceof
ee.Vj?new G.zg("E_PROMOTION_OVERTAKEN",`The lock of ${pe} ran out before ${le} was undone. Run the step again.`,{cause:ce}):ce}}async function ct({registry:ie},ae,de){
await ie.model(ae);const pe=(await ie.versionsOfModel(ae)).find(le=>(0,ee.Tq)(le)?.id===de);if(pe!==void 0)return pe;throw new G.zg("E_PROMOTION_NOT_FOUND",`No \
version of ${ae} has the record of the promotion ${de}. Check the id and the model; if the version was promoted again since, that replaced the record, and there\
 is nothing to undo.`)}}),2877:((nt,Te,k)=>{k.r(Te),k.d(Te,{renderVersion:()=>ds});var fe=k(6348),Ae=k(9355),B=k(9120),re=k(1143),ee=k(7237),Ie=k(5389),Ne=k(1324),
ve=k(2593),Je=k(4054),De=k(114),se=k(2605),_e=k(1565),me=k(3013),Ke=k(51),$e=k(9279),C=k(8243),H=k(4446),Le=k(9596),te=k(7598),G=k.n(te),I=new Set(["annotations",
"labels","matchLabels","nodeSelector","limits","requests"]),F=({spec:f})=>Y(f,["spec"],"spec");function Y(f,y,b){if(Array.isArray(f))return f.flatMap((D,R)=>Y(D,
[...y,R],b));if(!(0,C.Gv)(f))return[];const A=Object.entries(f).flatMap(([D,R])=>I.has(D)?[]:Y(R,[...y,D],D));return[{mapping:f,path:y,under:b},...A]}var U=(f,y)=>({
name:f,find:(b,{allowed:A})=>F(b).flatMap(({mapping:D,path:R,under:Z})=>y(D,R,Z)).filter(D=>!A.has((0,se.OH)(D.kind,D.name))).map(({kind:D,name:R,path:Z,what:he})=>({
path:Z,message:`it ${he}, ${(0,se.L9)(D,R)}`}))}),q=f=>f!=null&&f!==!1,ne=f=>(typeof f=="string"?f:f===void 0?"":JSON.stringify(f)).slice(0,253),Ee=U("host-name\
spaces",(f,y)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([b])=>q(f[b])).map(([b,A])=>({kind:A,path:[...y,b],what:`a\
sks for the node's own namespace (${b})`}))),Ce=U("host-path",({hostPath:f},y)=>f==null?[]:[{kind:"host-path",name:ne((0,C.Gv)(f)?f.path:f),path:[...y,"hostPath"],
what:"mounts a path of the node"}]),Ue=U("host-ports",({hostPort:f},y)=>q(f)&&f!==0?[{kind:"host-port",name:ne(f),path:[...y,"hostPort"],what:"takes a port of t\
he node"}]:[]),je=[["privileged",q],["allowPrivilegeEscalation",q],["hostProcess",q],["procMount",f=>q(f)&&f!=="Default"],["seccompProfile",f=>(0,C.Gv)(f)&&f.type===
"Unconfined"],["appArmorProfile",f=>(0,C.Gv)(f)&&f.type==="Unconfined"]],Qe=U("privileged",(f,y)=>je.filter(([b,A])=>A(f[b])).map(([b])=>({kind:"privileged",path:[
...y,b],what:`asks for ${b}`}))),Ze=U("added-capabilities",({add:f},y,b)=>b!=="capabilities"||!q(f)?[]:(Array.isArray(f)?f:[f]).map(A=>({kind:"capability",name:ne(
A),path:[...y,"add"],what:`adds capabilities (${ne(A)})`}))),ze=[Ee,Ce,Ue,Qe,Ze],et=f=>f!=null&&f!=="",it={name:"namespace",find:({metadata:f},y)=>{const b=f?.namespace;
return b===void 0||b===""||y.namespace===void 0||b===y.namespace||y.allowed.has(`namespace=${b}`)?[]:[{path:["metadata","namespace"],message:`it names the names\
pace ${JSON.stringify(b.slice(0,80))} instead of ${JSON.stringify(y.namespace)}, ${(0,se.L9)("namespace",b)}`}]}},ct=U("service-accounts",(f,y)=>["serviceAccoun\
tName","serviceAccount"].filter(b=>et(f[b])&&f[b]!=="default").map(b=>({kind:"service-account",name:ne(f[b]),path:[...y,b],what:`runs as the service account ${ne(
f[b])}`}))),ie=["envSecretRefName","certSecretName","secretName"],ae=["secretRef","secretKeyRef","nodePublishSecretRef","nodeStageSecretRef","controllerPublishS\
ecretRef","controllerExpandSecretRef","secret"],de=U("secrets",(f,y,b)=>{const A=(Z,...he)=>({kind:"secret",name:ne(Z),path:[...y,...he],what:`reads the secret ${ne(
Z)}`}),D=ie.filter(Z=>et(f[Z])).map(Z=>A(f[Z],Z)),R=ae.flatMap(Z=>{const he=f[Z];return(0,C.Gv)(he)&&et(he.name)?[A(he.name,Z,"name")]:[]});return[...D,...R,...b===
"imagePullSecrets"&&et(f.name)?[A(f.name,"name")]:[]]}),pe=["seldon.io/ambassador-config","getambassador.io/config"],le={name:"annotations",find:({metadata:f,spec:y},{
allowed:b})=>[{texts:f?.annotations,path:["metadata","annotations"]},{texts:y.annotations,path:["spec","annotations"]},...y.predictors.map(({annotations:D},R)=>({
texts:D,path:["spec","predictors",R,"annotations"]}))].flatMap(({texts:D,path:R})=>pe.filter(Z=>D!==void 0&&Object.hasOwn(D,Z)&&!b.has(`annotation=${Z}`)).map(Z=>({
path:[...R,Z],message:`it writes routes of its own, ${(0,se.L9)("annotation",Z)}`})))},ce=[it,ct,de,le],Oe=5,ke={name:"model-node",find:(f,{hasOwnImage:y,modelUri:b})=>{
const A=(0,se.A3)(f);if(f.spec.predictors.length===0||(0,se.rM)(f).length>0)return[];const D=["spec","predictors"];if(A.length===0)return y?[]:[{path:D,message:"\
no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image"}];
if(b!==void 0&&A.some(({node:Z})=>Z.modelUri===b))return[];const R=A.slice(0,Oe).map(({path:Z})=>(0,se.P8)(Z)).join(", ");return[{path:D,message:`${A.length} gr\
aph nodes load models (${R}${A.length>Oe?" \u2026":""}), and each names one: which of them serves this version? Leave its modelUri blank`}]}},we=f=>(0,C.yR)(f,"\
componentSpecs").flatMap(y=>(0,C.yR)(y,"spec","containers").map(b=>({name:(0,C.$6)(b,"name")??"",image:(0,C.$6)(b,"image")??""}))),Me=(f,y)=>({name:f,find:(b,A)=>b.
spec.predictors.flatMap((D,R)=>{const Z=we(D);return(0,se.ig)(D.graph,["spec","predictors",R,"graph"]).flatMap(he=>y({...he,containers:Z,manifest:b},A))})}),Re=f=>f.
slice(0,Oe).map(({name:y})=>JSON.stringify(y)).join(", ")||"none",qe=Me("node-names",({node:f,path:y})=>f.name===""?[{path:[...y,"name"],message:"the graph node\
 has no name"}]:[]),Fe=Me("node-containers",({node:f,path:y,containers:b})=>b.length===0||!(0,se.u9)(f)||b.some(({name:A})=>A===f.name)?[]:[{path:[...y,"name"],
message:`no container of componentSpecs is named ${JSON.stringify(f.name)} as its graph node is (there is ${Re(b)}): Seldon would add another container beside t\
hem`}]),tt=Me("own-containers",({node:f,path:y,containers:b})=>!(0,se.xw)(f)||b.some(({name:A})=>A===f.name)?[]:[{path:[...y,"name"],message:`the graph node ${JSON.
stringify(f.name)} has no implementation, and no container of componentSpecs has its name (there is ${Re(b)})`}]),st=Me("node-methods",({node:f,path:y})=>(0,se.
xw)(f)&&f.type==="UNKNOWN_TYPE"&&(0,C.i1)(f,"methods").length===0?[{path:[...y,"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a \
type such as MODEL, or list its methods"}]:[]),ut=Me("model-uri",({node:f,path:y},{modelUri:b})=>(0,se.u9)(f)&&(0,se.I)(f)&&(0,se.z3)(f)&&b===void 0?[{path:y,message:`\
the ${f.implementation??""} has no modelUri`}]:[]),vt=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),bt=Me("tensorflow",({node:f,
path:y,manifest:b})=>b.spec.protocol==="tensorflow"&&vt.has(f.implementation??"")?[{path:[...y,"implementation"],message:`${f.implementation??""} does not speak\
 the protocol tensorflow of spec.protocol`}]:[]),He=Me("implementation",({node:f,path:y,containers:b},{allowed:A})=>{const D=f.implementation??"";if(!(0,se.u9)(
f)||se.M5.has(D)||A.has(`implementation=${D}`))return[];if(b.some(Z=>Z.name===f.name&&Z.image!==""))return[];const R=[...se.M5].join(", ");return[{path:[...y,"i\
mplementation"],message:`${JSON.stringify(D)} is no server that Seldon has by itself (${R}), ${(0,se.L9)("implementation",D)} where the operator's configuration\
 has it`}]}),Lt=Me("logger-mode",({node:f,path:y})=>(0,C.fK)(f,"logger")!==void 0&&f.logger!==null&&!(0,C.$6)(f,"logger","mode")?[{path:[...y,"logger"],message:"\
the logger has no mode: request, response or all"}]:[]),Tt=[ke,qe,Fe,tt,st,ut,bt,He,Lt],ft=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,yt=230,_t=48;function mt(f,y,b){const A=JSON.
stringify(f.slice(0,80));return f.length>yt?[{path:y,message:`${b} ${A} is longer than ${yt} characters`}]:ft.test(f)?[]:[{path:y,message:`${b} ${A} is no DNS-1\
035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}]}var Et={name:"deployment-name",find:({metadata:f})=>{const y=[
"metadata","name"];return f?.name===void 0?[{path:y,message:"there is no name; write one, or give --name"}]:mt(f.name,y,"the name")}},Nt={name:"predictor-names",
find:({spec:f})=>f.predictors.flatMap(({name:y},b)=>{const A=["spec","predictors",b,"name"],D=f.predictors.slice(0,b).some(R=>R.name===y);return[...mt(y,A,"the \
predictor's name"),...D?[{path:A,message:`two predictors are named ${JSON.stringify(y)}`}]:[]]})},Dt={name:"container-names",find:f=>kt(f).flatMap(({name:y,path:b})=>y.
length<=_t?mt(y,[...b,"name"],"the container's name"):[{path:[...b,"name"],message:`the container's name ${JSON.stringify(y.slice(0,80))} has ${y.length} charac\
ters; over ${_t} Seldon's label for it is too long`}])},kt=({spec:f})=>f.predictors.flatMap(({componentSpecs:y},b)=>(y??[]).flatMap((A,D)=>(A.spec?.containers??
[]).map(({name:R},Z)=>({name:R,path:["spec","predictors",b,"componentSpecs",D,"spec","containers",Z]})))),It=[Et,Nt,Dt],ot=(f,...y)=>["spec","predictors",f,...y],
Ct={name:"predictors",find:({spec:f})=>f.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no predictor"}]},pt=(f,y)=>({name:f,find:({spec:b})=>b.
predictors.flatMap((A,D)=>y(A,D,b.predictors))}),Mt=pt("service-names",({annotations:f},y,b)=>{const A=f?.["seldon.io/svc-name"];return A!==void 0&&b.slice(0,y).
some(R=>R.annotations?.["seldon.io/svc-name"]===A)?[{path:ot(y,"annotations","seldon.io/svc-name"),message:`two predictors have the Service name ${JSON.stringify(
A)}`}]:[]}),wt=pt("no-engine",({annotations:f,graph:y},b)=>{const A=(0,se.ig)(y,[]).length;return f?.["seldon.io/no-engine"]===void 0||A===1?[]:[{path:ot(b,"ann\
otations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${A}`}]}),At=pt("shadows",({shadow:f},y,b)=>{if(f!==!0)return[];
const A=ot(y,"shadow");return b.length===1?[{path:A,message:"the only predictor is a shadow, whose answers nobody gets"}]:b.slice(0,y).some(R=>R.shadow===!0)?[{
path:A,message:"there is more than one shadow"}]:[]}),gt=pt("traffic-range",({traffic:f},y)=>f!==void 0&&(f<0||f>100)?[{path:ot(y,"traffic"),message:`traffic ${f}\
 is not between 0 and 100`}]:[]),Pt={name:"traffic-sum",find:({spec:f})=>{const y=f.predictors.flatMap((D,R)=>D.shadow===!0?[]:[{...D,index:R}]),b=y.reduce((D,{
traffic:R=0})=>D+R,0);if(y.length>1&&b!==100)return[{path:["spec","predictors"],message:`the traffic of ${y.length} predictors (${y.map(({name:D})=>D).join(", ").
slice(0,200)}) adds up to ${b}, not to 100`}];const[A]=y;return f.predictors.length>1||A===void 0||b<=0||b>=100?[]:[{path:ot(A.index,"traffic"),message:`the onl\
y predictor gets ${b} % of the traffic: leave traffic out, or write 100`}]}},jt={name:"replicas",find:({spec:f})=>{const y=[{path:["spec","replicas"],count:f.replicas}];
return f.predictors.forEach((b,A)=>{y.push({path:ot(A,"replicas"),count:b.replicas}),(b.componentSpecs??[]).forEach((D,R)=>y.push({path:ot(A,"componentSpecs",R,
"replicas"),count:D.replicas}))}),y.flatMap(({path:b,count:A})=>typeof A=="number"&&A<1?[{path:b,message:`${A} replicas never become available`}]:[])}},Rt=[Ct,Mt,
wt,At,gt,Pt,jt],_=(f,...y)=>({name:f.toLowerCase(),find:({spec:b})=>{const A=b[f];return A==null||A===""||typeof A=="string"&&y.includes(A)?[]:[{path:["spec",f],
message:`Seldon knows no ${f} ${JSON.stringify(A).slice(0,80)}: it is one of ${y.join(", ")}`}]}}),E=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],p={
name:"kafka",find:({spec:f})=>f.serverType!=="kafka"?[]:f.predictors.flatMap((y,b)=>{const A=(0,C.yR)(y,"svcOrchSpec","env").map(R=>(0,C.$6)(R,"name")),D=E.filter(
R=>!A.includes(R));return D.length===0?[]:[{path:["spec","predictors",b],message:`serverType kafka needs ${D.join(", ")} in svcOrchSpec.env`}]})},v={name:"endpo\
int-types",find:f=>{const y=(0,C.$6)(f.spec,"transport")??"";let b;return(0,se.zM)(f).flatMap(({node:A,path:D})=>{const R=(0,C.$6)(A,"endpoint","type")??"";if(R===
"")return[];b??=R;const Z=[...D,"endpoint","type"];return R!==b?[{path:Z,message:`the endpoint type is ${R}, another node's is ${b}: all must be the same, so se\
t spec.transport instead`}]:y!==""&&(R==="REST"&&y!=="rest"||R==="GRPC"&&y!=="grpc")?[{path:Z,message:`the endpoint type ${R} contradicts spec.transport ${y}: l\
eave endpoint.type out`}]:[]})}},g=[_("protocol","seldon","tensorflow","kfserving","v2"),_("transport","rest","grpc"),_("serverType","rpc","kafka"),p,v],h=[...It,
...g,...Rt,...Tt,...ze,...ce],u=50;function a(f,y){if(!(0,Ae.BR)(f))throw s((0,Ae.lx)(f),y);return f}function l(f,y,b){const A=h.flatMap(D=>D.find(f,y));if(A.length>
0)throw s(A,b)}function s(f,{lineOf:y,place:b}){const A=f.map(({path:R,message:Z})=>`${(0,se.P8)(R).slice(0,300)} (line ${y(R)}): ${Z}`);if(A.length===1)return new H.
zg("E_MANIFEST",`${b} cannot be deployed. ${A[0]}.`);const D=A.slice(0,u).map(R=>`  - ${R}`);return A.length>u&&D.push(`  \u2026 and ${A.length-u} more`),new H.
zg("E_MANIFEST",`${b} cannot be deployed:
${D.join(`
`)}`)}var r=f=>`apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: ${e(f)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
`,n="the default template",t=40;function e(f){const y=f.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,t).replace(/^-+|-+$/g,"");return/^[a-z]/.test(y)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.
test(y)?y:`model-${y}`.replace(/-+$/,"")}var i=(0,Le.f1)((0,me.F)(),1),o=(0,Le.f1)((0,me.F)(),1);function c(f){let y;return(0,o.visit)(f,{Map:(b,{items:A})=>{const D=new Set;
for(const{key:R}of A)if(!(!(0,o.isScalar)(R)||R.value==="<<")){if(D.has(R.value))return y=R,o.visit.BREAK;D.add(R.value)}}}),y}var d={identify:()=>!1,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:f=>Number.parseInt(f,8)},S={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:f=>/^(?:yes|on)$/i.test(f)},M=f=>[d,S,...f],L=256*1024;function $(f,y){if(f.length>L)throw new H.
zg("E_DEPLOY_YAML_TOO_LARGE",`${y} has ${f.length} characters; ${L} are read at most. Log the SeldonDeployment alone, without the model.`);if(f.includes("\0"))throw new H.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is not YAML but binary: it holds a NUL character.`);if((0,_e.qK)(f))throw new H.zg("E_DEPLOY_YAML_BOMB",`${y} nests deeper than ${_e.
JG} levels, which no SeldonDeployment does.`);const b=new i.LineCounter,A=(0,i.parseAllDocuments)(f,{lineCounter:b,merge:!0,uniqueKeys:!1,customTags:M,logLevel:"\
silent"}),D=Array.isArray(A)?A:[];for(const We of D)N(We,y,b);const[R,...Z]=D.filter(({contents:We})=>We!==null&&!((0,i.isScalar)(We)&&We.value===null));if(R===
void 0)throw new H.zg("E_DEPLOY_YAML_EMPTY",`${y} is empty. It must hold a SeldonDeployment.`);if(Z.length>0)throw new H.zg("E_DEPLOY_YAML_DOCUMENTS",`${y} hold\
s ${Z.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const he=V(R,y);if(!(0,C.Gv)(he))throw new H.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is no mapping of fields but ${Array.isArray(he)?"a list":"a single value"}.`);return J(he,y),{root:he,lineOf:We=>K(R,We,b)}}function N(f,y,b){
const[A]=f.errors;if(A===void 0)return W(f,y,b);const D=A.linePos?.[0],R=D===void 0?"":` at line ${D.line}, column ${D.col}`,Z=(A.message.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new H.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML${R}: ${Z.slice(0,200)}`,{cause:A})}function W(f,y,b){
const A=c(f);if(A===void 0)return;const{line:D,col:R}=b.linePos(A.range?.[0]??0);throw new H.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML at line ${D}, col\
umn ${R}: the key ${String(A.value).slice(0,100)} stands twice in one mapping.`)}function V(f,y){const b=`${y} expands by its aliases to more than ${_e.$e} valu\
es, or without end. Write the values out.`;if((0,_e.$B)(f))throw new H.zg("E_DEPLOY_YAML_BOMB",b);try{return JSON.parse(JSON.stringify(f.toJS({maxAliasCount:1e3})))}catch(A){
throw A instanceof RangeError||A instanceof ReferenceError&&A.message.startsWith("Excessive")?new H.zg("E_DEPLOY_YAML_BOMB",b,{cause:A}):new H.zg("E_DEPLOY_YAML\
_SYNTAX",`${y} cannot be read: ${A instanceof Error?A.message.slice(0,200):String(A)}`,{cause:A})}}function J({apiVersion:f,kind:y},b){const A="It must describe\
 a SeldonDeployment of machinelearning.seldon.io/v1.";if(y==null||y==="")throw new H.zg("E_DEPLOY_YAML_KIND",`${b} names no kind. ${A}`);const D=typeof y=="stri\
ng"?y.slice(0,100):JSON.stringify(y).slice(0,100);if(y!=="SeldonDeployment")throw new H.zg("E_DEPLOY_YAML_KIND",`${b} describes a ${D}. ${A}`);if(typeof f=="str\
ing"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(f))return;const R=typeof f=="string"&&f!==""?`the apiVersion ${f.slice(0,100)}`:"no apiVersion";throw new H.
zg("E_DEPLOY_YAML_KIND",`${b} describes a SeldonDeployment with ${R}. ${A}`)}function K(f,y,b){for(let A=y.length;A>=0;A-=1){const D=A===0?f.contents:f.getIn(y.
slice(0,A),!0);if((0,i.isNode)(D)&&D.range)return b.linePos(D.range[0]).line}return 1}var oe=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function ue(f){const y=f.
split(/\r?\n/).map(D=>D.trim()).filter(D=>D!==""&&!D.startsWith("#")),b=[],A=y.map(D=>{const R=D.indexOf("="),Z=D.slice(0,Math.max(0,R)).trim(),he=D.slice(R+1).
trim();return Z===""||R<0?b.push(`expected from=to, got "${D}"`):w(he)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(he)?b.push(`"${he}" is no place that mo\
del servers read, such as s3://bucket/prefix or pvc://claim`):O(he)!==void 0&&b.push(`"${he}" is ${O(he)?.what??""}, which no model server reads`),{from:Z,to:he}});
if(b.length>0)throw new H.zg("E_INPUT",`model-uri-map: ${b.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);return A}function be(f,y){
if(/[\u0000-\u001f\u007f]/.test(f)||f.split(/[/\\]/).some(D=>D===".."))throw new H.zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(f.slice(0,300))}\
, which is no plain path: it holds ".." or control characters.`);const b=Ve(f,y)??f,A=w(b)??b;if(oe.test(A)||b!==f&&O(A)===void 0)return A;throw T(f)}function Ve(f,y){
const b=[...y].sort((D,R)=>R.from.length-D.from.length),A=[f,f.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from:D,to:R}of b)for(const Z of A){
const he=Ye(Z,D);if(he!==void 0)return he===""?m(R):`${m(R)}/${he}`}}function Ye(f,y){if(!f.startsWith(y))return;const b=f.slice(y.length);if(b==="")return b;const A=y.
endsWith("/")?b:b.startsWith("/")?b.slice(1):void 0;return A?.startsWith("/")===!0?void 0:A}var m=f=>f.replace(/\/+$/,"");function w(f){const y=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(f);if(y!==null)return y[2]?`azureblob:${y[1]??""}/${y[2]}`:`azureblob:${y[1]??""}`}function O(f){const y=/^([a-z][a-z0-9+.-]*):/i.exec(f)?.[1]?.toLowerCase();
switch(y){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLfl\
ow (${y}:), which it did not resolve to a place in storage`,from:f};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{
what:"a folder of MLflow's own machine",from:P(f)};default:return}}var P=f=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(f)?.[1]??f;function T(f){const{what:y,
from:b}=O(f)??{what:"in a place that Seldon\u2019s storage initializer does not know",from:f};return new H.zg("E_MODEL_URI",`MLflow keeps the model at ${f}. Tha\
t is ${y}: no model server can read it. Say where the same files lie for a model server, as in --model-uri-map '${b}=s3://bucket/prefix' (or gs://\u2026, pvc://claim\
/\u2026).`)}var j=f=>(0,te.createHash)("sha256").update(JSON.stringify(x(f))).digest("hex").slice(0,16);function x(f){return Array.isArray(f)?f.map(x):typeof f!=
"object"||f===null?f:Object.entries(f).sort(([y],[b])=>y<b?-1:1).map(([y,b])=>[y,x(b)])}var Q=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletio\
nTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),X="kubectl.kubernetes.io/last-applie\
d-configuration";function z(f,y){const b=new Set((0,se.rM)(f)),A=f.spec.predictors.map(xe=>({...Se(xe,"annotations","labels"),name:xe.name,graph:Ge(xe.graph,b,y.
modelUri),...Array.isArray(xe.componentSpecs)?{componentSpecs:xe.componentSpecs.map(Pe)}:{}})),D=ge(f.metadata??{},y),R={apiVersion:f.apiVersion,kind:"SeldonDep\
loyment",metadata:D,spec:{...Se(f.spec,"annotations"),predictors:A}},Z=y.marker??j(R),he={...D.annotations,...y.pipeline===void 0?{}:{[re.Sp]:y.pipeline},...y.promotionId===
void 0?{}:{[re.vM]:y.promotionId}};return{manifest:{...R,metadata:{...D,annotations:he},spec:{...R.spec,annotations:{...R.spec.annotations,[re.yl]:Z},predictors:A.
map(xe=>rt(xe,Z,y.timeoutMs))}},marker:Z}}function ge(f,y){const b=Object.fromEntries(Object.entries(f).filter(([R])=>!Q.has(R))),A={[re.B0]:y.model,...y.target===
void 0?{}:{[re.hD]:y.target}},D=Object.fromEntries(Object.entries(A).map(([R,Z])=>[R,(0,fe.H)(Z)]));return{...b,name:y.name,...y.namespace===void 0?{}:{namespace:y.
namespace},labels:{...ye(f.labels),[re.Ly]:re.bU,...D},annotations:{...ye(f.annotations),...A,[re.ej]:y.version,...y.runId===""?{}:{[re.CD]:y.runId}}}}var ye=f=>Object.
fromEntries(Object.entries(f??{}).filter(([y])=>!y.startsWith(re.l1)&&y!==re.Ly&&y!==X));function Se(f,...y){const b=y.flatMap(A=>{const D=f[A];return typeof D==
"object"&&D!==null?[[A,ye(Object.fromEntries(Object.entries(D)))]]:[]});return{...f,...Object.fromEntries(b)}}var Pe=f=>(0,C.Gv)(f.metadata)?{...f,metadata:Se(f.
metadata,"annotations","labels")}:f,Ge=(f,y,b)=>({...f,...y.has(f)?{modelUri:b}:{},...Array.isArray(f.children)?{children:f.children.map(A=>Ge(A,y,b))}:{}}),rt=(f,y,b)=>({
...f,annotations:{...f.annotations,[re.yl]:y},...f.progressDeadlineSeconds===void 0&&b!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(b/1e3))}:{}});function at(f){
if(f===void 0||f==="")return{title:"the operator's own image"};const y=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(f);if(y===null)return;const[,b,A,D]=y,R=f.slice(0,100);return b!=="mlserver"||A!=="1"?{title:R}:Number(D)<=6?{title:R,mlflowBefore:3,pythonUpTo:11}:Number(
D)===7?{title:R,pythonUpTo:12}:{title:R}}function Xe(f,y,{model:b,names:A}){const D=f.spec.predictors.flatMap(We=>(0,se.ig)(We.graph,[]).filter(({node:xe})=>xe.
modelUri===y).map(({node:xe})=>({node:xe,server:at(Kt(We,xe))}))),R=(0,C.fK)(b,"flavors");if(b===void 0||!(0,C.Gv)(R))return D.some(({node:xe,server:lt})=>xe.implementation===
"MLFLOW_SERVER"&&lt!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const Z=(0,B.
os)(f),he=D.flatMap(We=>Ut({...We,isV2:Z,model:b,flavors:R,names:A}));return he.filter(({message:We},xe)=>he.findIndex(lt=>lt.message===We)===xe)}var Kt=(f,{name:y})=>(0,C.
yR)(f,"componentSpecs").flatMap(b=>(0,C.yR)(b,"spec","containers")).filter(b=>b.name===y).map(b=>(0,C.$6)(b,"image"))[0];function Ut(f){const{implementation:y}=f.
node;return y==="SKLEARN_SERVER"?is(f):y!=="MLFLOW_SERVER"?[]:[...ss(f),...f.isV2?rs(f):ns(f)]}var Vt=f=>Object.keys(f).slice(0,5).join(", ").slice(0,200)||"non\
e";function ss({flavors:f,server:y}){return f.python_function!==void 0?[]:[{isCertain:y!==void 0,message:`an MLFLOW_SERVER loads the flavor python_function, and\
 the model has none (it has ${Vt(f)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function ns({flavors:f,server:y,
names:b}){const A=(0,C.$6)(f,"python_function","env","conda")??(0,C.$6)(f,"python_function","env")??"conda.yaml";return b===void 0||b.has(A)?[]:[{isCertain:y!==
void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${A.slice(0,100)}, and the version has no such file: log the model with its environment, o\
r deploy with --protocol v2 and environment.tar.gz`}]}function rs({server:f,names:y,model:b,flavors:A}){if(f===void 0||y===void 0||y.has("environment.tar.gz"))return[];
const D=(0,C.$6)(A,"sklearn","serialization_format")==="skops",{title:R,mlflowBefore:Z,pythonUpTo:he}=f,We=[{isCertain:!1,message:`the version has no environmen\
t.tar.gz, so ${R} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with -\
-image`}],xe=Z!==void 0&&Z<=3;D&&We.push({isCertain:xe,message:`the model is saved as skops, which ${xe?`${R} cannot read: its MLflow is older than 3`:"a server\
's MLflow older than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const lt=(0,C.$6)(b,"mlflow_version")??"";Z!==
void 0&&Number.parseInt(lt,10)>=Z&&We.push({isCertain:!1,message:`the model was logged by MLflow ${lt.slice(0,40)}, and ${R} has one older than ${Z}`});const Be=(0,C.
$6)(A,"python_function","python_version")??"",dt=Number(/^3\.(\d+)/.exec(Be)?.[1]);return he!==void 0&&dt>he&&We.push({isCertain:!1,message:`the model was logge\
d by Python ${Be.slice(0,40)}, and ${R} has 3.${he} at most: what was pickled may not load`}),We}function is({flavors:f,server:y}){return y===void 0?[]:f.sklearn===
void 0?[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${Vt(f)})`}]:(0,C.$6)(f,"sklearn","serialization\
_format")!=="skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_f\
ormat="cloudpickle", or serve it with MLFLOW_SERVER'}]}async function os({registry:f},y,b,A){if(A===void 0)return b;const D=(await f.model(y)).tags.get(A)?.trim();
if(D===void 0||D==="")return b;if((0,se.wu)(D))return D;throw new H.zg("E_MANIFEST",`The tag ${A} of the registered model ${y} names no container image: ${JSON.
stringify(D.slice(0,200))}.`)}var as=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Jt=20;async function ls(f,y,b){const{predictors:A}=y.spec,D=(0,se.
A3)(y).map(({node:Be})=>Be.modelUri),R=A.map(Be=>(0,C.$6)(Be,"explainer","modelUri")),Z=[...D.length>1?D:[],...R].filter(Be=>typeof Be=="string").filter(Be=>as.
test(Be)),he=[...new Set(Z)];if(he.length===0)return y;if(he.length>Jt)throw new H.zg("E_MANIFEST",`deploy.yaml names ${he.length} models in MLflow; ${Jt} are l\
ooked up at most.`);const We=new Map(await Promise.all(he.map(async Be=>[Be,await cs(f,Be,b)]))),xe=Be=>{const dt=typeof Be=="string"?We.get(Be):void 0;return dt===
void 0?{}:{modelUri:dt}},lt=Be=>({...Be,graph:(0,se.o6)(Be.graph,({modelUri:dt})=>xe(dt)),...Be.explainer?{explainer:{...Be.explainer,...xe(Be.explainer.modelUri)}}:
{}});return{...y,spec:{...y.spec,predictors:A.map(lt)}}}async function cs(f,y,b){if(!/^models:/i.test(y))return be(y,b);const{model:A,version:D}=await(0,ee.x)(f,
us(y));return be(await f.registry.downloadUri(A,D),b)}function us(f){const[,y="",b,A=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(f)??[];if(y===
"")throw new H.zg("E_MODEL_URI",`deploy.yaml names the model ${JSON.stringify(f.slice(0,200))}: write models:/<name>/<version>, models:/<name>@<alias> or models\
:/<name>/<stage>.`);return b!==void 0?{model:y,at:b}:/^\d{1,15}$/.test(A)?{model:y,version:Number(A)}:{model:y,at:A}}async function ds(f,y,b,A){const D=ue(b["mo\
del-uri-map"]??""),R=f.artifacts.listOfVersion(y,""),[Z,he,We,xe,lt]=await Promise.all([(0,Ie.M4)(f,y,R),f.registry.downloadUri(y.model,y.version),(0,_e.X$)(f,y),
R,os(f,y.model,b.image,b["image-tag"])]),Be=Z??(b["default-template"]===!0?{text:r(y.model),place:n}:void 0);if(Be===void 0)throw hs(y);const dt=$(Be.text,Be.place),
Ft={place:Be.place,lineOf:dt.lineOf},ps=a(fs(a(dt.root,Ft),b.set??[]),Ft),Gt=await ls(f,ps,D),$t=lt!==void 0&&(0,se.A3)(Gt).length===0?"":be(he,D),{protocol:gs,
xtype:vs,replicas:ys}=b,Wt=(0,se.Ai)(Gt,{protocol:gs,xtype:vs,replicas:ys,image:lt},$t),St=b.name===void 0?Wt:{...Wt,metadata:{...Wt.metadata,name:b.name}},Bt=b["\
storage-secret"]?.name;l(Bt===void 0?St:(0,se.Xl)(St,Bt),{allowed:b.allow??new Set,namespace:b.namespace,hasOwnImage:lt!==void 0,modelUri:$t},Ft);const Yt=b.name??
St.metadata?.name??"",xt=b.namespace??St.metadata?.namespace,{manifest:qt,marker:_s}=z(Bt===void 0?St:(0,se.e_)(St,Bt),{model:y.model,version:y.version,runId:y.
runId,modelUri:$t,name:Yt,namespace:xt,target:A.target===void 0?void 0:(0,ee.Rg)((0,ee.hu)(A.target)),pipeline:A.pipeline.link,promotionId:A.promotionId,marker:A.
marker,timeoutMs:A.timeoutMs}),Qt=Xe(qt,$t,{model:typeof We=="string"?void 0:We,names:xe&&new Set(xe.map(({path:Ot})=>Ot))}),zt=Qt.filter(({isCertain:Ot})=>Ot).
map(({message:Ot})=>Ot);if(zt.length>0)throw new H.zg("E_MODEL_NOT_LOADABLE",`${y.model} version ${y.version} would not be served: ${zt.join("; ")}.`);const Es=Qt.
map(({message:Ot})=>`${y.model} version ${y.version} may not be served: ${Ot}.`);return{manifest:qt,name:Yt,namespace:xt,modelUri:$t,marker:_s,place:Be.place,warnings:Es,
notes:ms(dt.root,St,{name:Yt,namespace:xt,modelUri:$t})}}function fs(f,y){try{return(0,se.Ey)({...f},y)}catch(b){throw b instanceof se.S7?new H.zg("E_INPUT",`se\
t: ${b.message}.`,{cause:b}):b}}function hs({model:f,version:y,runId:b}){const A=[`the folder of ${f} version ${y}`,...b===""?[]:[`run ${b} beside the model`,"t\
he root of that run"]];return new H.zg("E_DEPLOY_YAML_MISSING",`${f} version ${y} has no deploy.yaml: looked in ${A.join(", ")}. Log one with the model, as in m\
lflow.log_artifact("deploy.yaml"), or say --default-template${b===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function ms(f,y,{
name:b,namespace:A,modelUri:D}){const R=(0,C.Gv)(f.metadata)?f.metadata:{},Z=[];typeof R.name=="string"&&R.name!==b&&Z.push(`The name is ${b}, not ${R.name} as \
in deploy.yaml.`),typeof R.namespace=="string"&&R.namespace!==A&&Z.push(`The namespace is ${A??""}, not ${R.namespace} as in deploy.yaml.`);for(const{modelUri:he}of(0,se.
rM)(y))typeof he=="string"&&he.trim()!==""&&he!==D&&Z.push(`The modelUri ${he} of deploy.yaml is replaced by the version's own, ${D}.`);return Z}})};
