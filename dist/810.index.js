"use strict";exports.id=810,exports.ids=[810],exports.modules={2254:((nt,Ne,b)=>{b.d(Ne,{D0:()=>Ye,K2:()=>De,Q5:()=>fe,Vb:()=>Te,fe:()=>xe,i_:()=>Ee,kz:()=>R,vx:()=>Q,zi:()=>ne});
var x=b(8243),Te=A=>(0,x.$6)(A,"metadata","name")??"",R=A=>(0,x.$6)(A,"metadata","uid")??"",le=A=>(0,x.tk)(A,"metadata","generation")??0,Q=A=>(0,x.fK)(A,"metada\
ta","deletionTimestamp")!==void 0,De=A=>(0,x.yR)(A,"metadata","ownerReferences").flatMap(ee=>(0,x.$6)(ee,"uid")??[]),Ye=(A,ee)=>De(A).includes(ee),be=A=>(0,x.$6)(
A,"metadata","annotations","deployment.kubernetes.io/revision"),Ee=A=>Me(A).some(({type:ee,status:z})=>ee==="Ready"&&z==="True"),Me=A=>(0,x.yR)(A,"status","cond\
itions").map(ee=>({type:(0,x.$6)(ee,"type")??"",status:(0,x.$6)(ee,"status")??"",reason:(0,x.$6)(ee,"reason")??"",message:(0,x.$6)(ee,"message")??""})),ne=A=>({
name:Te(A),uid:R(A),generation:le(A),observedGeneration:(0,x.tk)(A,"status","observedGeneration")??0,revision:be(A),replicas:(0,x.tk)(A,"spec","replicas")??1,updatedReplicas:(0,x.
tk)(A,"status","updatedReplicas")??0,totalReplicas:(0,x.tk)(A,"status","replicas")??0,availableReplicas:(0,x.tk)(A,"status","availableReplicas")??0,maxUnavailable:ye(
A),conditions:Me(A)});function ye(A){const ee=(0,x.tk)(A,"spec","replicas")??1,z=(0,x.fK)(A,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof z==
"number"?z:typeof z=="string"?Math.floor((Number.parseInt(z,10)||0)*ee/100):0}var fe=A=>({name:Te(A),uid:R(A),revision:be(A),conditions:Me(A)}),xe=A=>({name:Te(
A),uid:R(A),phase:(0,x.$6)(A,"status","phase")??"",reason:(0,x.$6)(A,"status","reason")??"",message:(0,x.$6)(A,"status","message")??"",isDeleting:Q(A),isReady:Ee(
A),conditions:Me(A),containers:[...(0,x.yR)(A,"status","initContainerStatuses").map(ee=>Ie(ee,!0)),...(0,x.yR)(A,"status","containerStatuses").map(ee=>Ie(ee,!1))]});
function Ie(A,ee){return{name:(0,x.$6)(A,"name")??"",isInit:ee,ready:(0,x.fK)(A,"ready")===!0,restarts:(0,x.tk)(A,"restartCount")??0,image:(0,x.$6)(A,"image")??
"",state:X((0,x.fK)(A,"state")),lastExitCode:(0,x.tk)(A,"lastState","terminated","exitCode"),lastReason:(0,x.$6)(A,"lastState","terminated","reason")}}function X(A){
const ee=q=>(0,x.$6)(A,q,"reason")??"",z=q=>(0,x.$6)(A,q,"message")??"";return(0,x.fK)(A,"running")!==void 0?{kind:"running"}:(0,x.fK)(A,"terminated")!==void 0?
{kind:"terminated",reason:ee("terminated"),message:z("terminated"),exitCode:(0,x.tk)(A,"terminated","exitCode")??0}:{kind:"waiting",reason:ee("waiting"),message:z(
"waiting")}}}),2891:((nt,Ne,b)=>{b.d(Ne,{dm:()=>ee,ej:()=>X,rr:()=>A,sF:()=>be});var x=b(7990),Te=b(3395),R=b(9120),le=b(7237),Q=b(8243),De=b(4446),Ye={log:{progress:()=>{},
warn:()=>{}},signal:new AbortController().signal,leaseMs:x.UB,waitMs:1e4};async function be(z,q,C,F,Y=Ye){const U=await z.registry.version(q,C),Z=(0,x.Tq)(U),ie=Ee(
U,Z,F);if(ie!==void 0||Z===void 0)return ne(ie??"",Z,F);const we=await(0,x.IZ)(z,{...Z,state:"undoing"},Y);try{return await Me(we,q,C,F)}finally{await we.release()}}
function Ee({model:z,version:q},C,F){const Y=`${z} version ${q}`;if(C===void 0)return`${Y} has no record of a promotion.`;if(C.id!==F)return`${Y} was promoted a\
gain since, as ${C.id}; ${F} is not what stands.`;if(C.state==="undone")return`The promotion ${F} of ${Y} to ${C.target} is undone already.`;if(C.state==="demot\
ing"||C.state==="demoted")return`${Y} was taken out of ${C.target} since.`;if(C.state==="refused")return`The promotion ${F} of ${Y} was refused: it moved nothin\
g.`}async function Me(z,q,C,F){const{mlflow:Y}=z,U=await Y.registry.version(q,C),Z=(0,x.Tq)(U),ie=Ee(U,Z,F);if(ie!==void 0||Z===void 0)return ne(ie??"",Z,F);const we=Z.
state==="undoing",Ce=(0,le.Sx)(Z.target);for(const Re of Ce){const ze=(0,x.Mz)(z.model,Re);if(!(0,x.QR)(U,Re,ze)&&!(we&&ze===(0,x.te)(Z,(0,le.Rg)(Re))))return ne(
`${q} version ${C} holds ${(0,le.Rg)(Re)} no longer: ${ze===void 0?"nobody does":`version ${ze} does`}.`)}const Ke=await ye(Y,Z,Ce);if(Ke!==void 0)return ne(`Ve\
rsion ${Ke}, which held ${Z.target} before, is deleted: ${q} version ${C} keeps it.`);we||await Ie(Y,{...Z,state:"undoing"});for(const Re of Ce)(0,x.QR)(U,Re,(0,x.
Mz)(z.model,Re))&&await fe(Y,Z,Re);return await Ie(Y,{...Z,state:"undone",undoneTime:new Date().toISOString(),...z.createdAtMs===void 0?{}:{lockedAtMs:z.createdAtMs}}),
{undone:!0,previousVersion:Z.previousVersion,detail:Ce.map(Re=>xe(Z,(0,le.Rg)(Re))).join(" ")}}var ne=(z,q,C)=>({undone:!1,detail:z,...q?.state==="undone"&&q.id===
C?{wasUndone:!0}:{}});async function ye({registry:z},q,C){for(const F of new Set(C.map(Y=>(0,x.te)(q,(0,le.Rg)(Y)))))if(F!==void 0)try{await z.version(q.model,F)}catch(Y){
if(Y instanceof De.zg&&Y.code==="E_VERSION_NOT_FOUND")return F;throw Y}}async function fe({registry:z},q,C){const{model:F,version:Y}=q,U=(0,x.te)(q,(0,le.Rg)(C));
if(C.kind==="alias"){U===void 0?await z.deleteAlias(F,C.alias):U!==Y&&await z.setAlias(F,C.alias,U);return}U!==void 0&&U!==Y&&q.archivedPrevious&&await z.transition(
F,U,C.stage,!1),await z.transition(F,Y,q.previousStage??"None",!1)}var xe=(z,q)=>{const C=(0,x.te)(z,q),F=`${z.model} version`;return C===z.version?`${F} ${z.version}\
 keeps ${q}, which it held before the promotion too.`:C===void 0?`${F} ${z.version} was taken out of ${q}, which nobody held before.`:`${F} ${C} holds ${q} agai\
n instead of version ${z.version}.`},Ie=({registry:z},q)=>z.setVersionTag(q.model,q.version,x.oK,(0,x.sF)(q)),X=2;async function A(z,q,C,{force:F,...Y}){const U=await z.
apply(q,C.manifest,{force:F}),Z=(0,R.Ef)(C.manifest,C.marker,q,(0,Q.$6)(U,"metadata","uid")??""),ie=await z.waitForRollout(Z,{...Y,patienceRestarts:X});return{serves:ie.
state==="current",explain:async()=>(await z.diagnose(Z,ie)).cause??(ie.state==="failed"?ie.message:ie.state==="timeout"?`it waits for ${ie.waitingFor}`:"it serv\
es")}}async function ee(z,q,C,F,Y){F.progress(`Removing ${(0,Te.vY)(q)}: it is the first of its name, so there is nothing to go back to.`),await z.delete(q,{uid:C}),
Y!==void 0&&await z.waitForRemoval(q,C,Y,U=>F.progress(U))}}),51:((nt,Ne,b)=>{b.d(Ne,{D:()=>R});var x=b(9279),Te=b(9596),R=(0,Te.P$)({"required-builtin:buffer"(le,Q){
Q.exports=((0,x.e7)(),(0,Te.Yp)(x.VY)).requireOfNode("node:buffer")}})}),311:((nt,Ne,b)=>{b.d(Ne,{g:()=>Ae});var x=b(2254),Te=b(8425),R=b(5767),le=b(2891),Q=b(7998),
De=b(7990),Ye=b(3042),be=b(3395),Ee=b(9120),Me=b(1143),ne=b(7237),ye=b(114),fe=b(7522),xe=b(987),Ie=b(2336),X=b(2605),A=b(8243),ee=b(4446),z=b(1455),q=b.n(z),C=new Set(
["array","object","map","any"]),F=m=>[...m.values()].some(_=>C.has(_)),Y="";function U(m){const _=(0,A.qF)(Z(m));if(Array.isArray(_))return we(_);if(!(0,A.Gv)(_))
return;const M=_.inputs??_.instances,$=[_.dataframe_split,M,_].map(ie).find(D=>D!==void 0);return $!==void 0?$:Array.isArray(_.dataframe_records)?Ce((0,A.yR)(_,
"dataframe_records")):Array.isArray(M)?we(M):(0,A.Gv)(M)?{kind:"tensors",tensors:new Map(Object.entries(M))}:typeof M=="string"||typeof M=="number"||typeof M=="\
boolean"?{kind:"tensor",tensor:[M]}:void 0}var Z=m=>m.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,_=>_.startsWith('"')?_:"null");function ie(m){const[_,
M]=[(0,A.fK)(m,"columns"),(0,A.fK)(m,"data")];if(!Array.isArray(M))return;const $=M,D=$.filter(B=>Array.isArray(B));return Array.isArray(_)?{kind:"table",columns:_.
map(String),rows:D}:_===void 0&&D.length===$.length?{kind:"tensor",tensor:D}:void 0}function we(m){const _=m.filter(A.Gv);return _.length===m.length&&_.length>0?
Ce(_):{kind:"tensor",tensor:m}}function Ce(m){const _=[...new Set(m.flatMap(M=>Object.keys(M)))];return{kind:"table",columns:_,rows:m.map(M=>_.map($=>M[$]??null))}}
function Ke(m){const _=(0,A.qF)(m),M=(0,A.yR)({root:_},"root").flatMap($=>{const D=(0,A.$6)($,"type")==="tensor"?(0,A.$6)($,"tensor-spec","dtype"):(0,A.$6)($,"t\
ype");return D===void 0?[]:[[(0,A.$6)($,"name")??Y,D]]});return new Map(M)}function Re(m){switch(m.kind){case"table":return m.rows.length;case"tensor":return Array.
isArray(m.tensor)?m.tensor.length:void 0;case"tensors":{const _=new Set([...m.tensors.values()].map(M=>Array.isArray(M)?M.length:1));return _.size===1?[..._][0]:
void 0}}}var ze=m=>[...new Set([...(0,A.i1)({names:[(0,A.fK)(m,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,A.
i1)({names:[(0,A.fK)(m,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])],et={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",
boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",
uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},He=(m,_,M)=>JSON.stringify(M?tt(m,_):ce(m));function tt(m,_){
switch(m.kind){case"table":return{inputs:m.columns.map((M,$)=>{const D=m.rows.map(B=>B[$]??null);return{name:M,shape:[D.length],datatype:re(D,_.get(M)),data:D}}),
parameters:{content_type:"pd"}};case"tensor":return{inputs:[ut("input-0",m.tensor,_.get(Y))],parameters:{content_type:"np"}};case"tensors":{const M=[...m.tensors],
$=M.every(([D,B])=>Array.isArray(B)&&!B.some(Array.isArray)&&!ct(_.get(D)));return{inputs:M.map(([D,B])=>ut(D,Array.isArray(B)?B:[B],_.get(D))),parameters:{content_type:$?
"pd":"dict"}}}}}var ct=m=>m!==void 0&&/\d$|^bool$|^object$|^str$/.test(m);function ut(m,_,M){const $=[];for(let B=_;Array.isArray(B);B=B[0])$.push(B.length);const D=Array.
isArray(_)?_.flat(1/0):[_];return{name:m,shape:$,datatype:re(D,M),data:D}}function re(m,_){const M=_===void 0?void 0:et[_]??(/^<U\d*$|^<M8/.test(_)?"BYTES":void 0);
if(M!==void 0)return M;const $=m.filter(D=>D!==null);return $.length>0&&$.every(D=>typeof D=="boolean")?"BOOL":$.every(D=>typeof D=="number")?$.every(Number.isSafeInteger)&&
$.length>0?"INT64":"FP64":"BYTES"}function ce(m){switch(m.kind){case"table":return{data:{names:m.columns,ndarray:m.rows}};case"tensor":return{data:{ndarray:m.tensor}};case"\
tensors":return{jsonData:Object.fromEntries(m.tensors)}}}var me={label:"auto, required, off, or a JSON file",parse:m=>m==="auto"||m==="required"||m==="off"?{kind:m}:
{kind:"file",path:m}},ve=1024*1024,ue=1024*1024,de=1e-6;async function Se(m,_,M,$){switch(m.kind){case"off":return{kind:"none",why:"verification is off (--verif\
y off)"};case"file":return Ue(m.path,await qe(m.path));case"auto":case"required":{const D=await Pe(_,M,$);if(D.kind==="none"&&m.kind==="required")throw new ee.zg(
"E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify required, but ${D.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return D}}}
async function Pe(m,{model:_,version:M},$){const D=(J,G)=>m.readOfVersion(_,M,J,G),B=await Be(await D("MLmodel",ue));for(const J of ze(B)){const G=await Oe(D,J),
oe=G===void 0?void 0:U(G);if(oe===void 0)continue;const te=Ke((0,A.$6)(B,"signature","inputs")??"");return $&&F(te)?{kind:"none",why:`the input example of ${_} \
version ${M} has lists or mappings in its columns, which the V2 protocol cannot say (give a request with --verify FILE)`}:$e(J,oe,te,$)}return{kind:"none",why:`${_}\
 version ${M} has no input example that can be sent`}}async function Oe(m,_){try{return await m(_,ve)}catch(M){if(M instanceof ee.zg&&M.code==="E_ARTIFACT_TOO_L\
ARGE")return;throw M}}function $e(m,_,M,$){return{kind:"request",origin:`the model's own input example (${m})`,body:He(_,M,$),rows:Re(_),tolerance:de}}async function Be(m){
if(m===void 0)return;const{parse:_}=await Promise.all([b.e(275),b.e(810)]).then(b.bind(b,9172));try{return _(m,{maxAliasCount:0,logLevel:"silent"})}catch{return}}
async function qe(m){try{return await(0,z.readFile)(m,"utf8")}catch(_){const M=_ instanceof Error?_.message:String(_);throw new ee.zg("E_INPUT",`verify: expecte\
d auto, required, off, or a JSON file; "${m}" cannot be read: ${M}`,{cause:_})}}function Ue(m,_){const M=(0,A.qF)(_);if(!(0,A.Gv)(M))throw new ee.zg("E_INPUT",`\
verify: "${m}" does not hold a JSON object.`);const $=(0,A.Gv)(M.request);return{kind:"request",origin:m,body:JSON.stringify($?M.request:M),rows:void 0,...$&&M.
expected!==void 0?{expected:M.expected}:{},tolerance:(0,A.tk)(M,"tolerance")??de}}async function rt({log:m},{cluster:_,manifest:M,marker:$,version:D,namespace:B},{
kept:J},G,oe){if(J?.marker===$&&(J.verified||!oe))return J;const te=(0,A.$6)(G,"metadata","uid")??"",pe=(0,A.tk)(G,"metadata","generation")===1,_e=(0,Q.uT)(J,{manifest:M,
marker:$,version:D.version,verified:oe},te,pe);try{await(0,Q.gn)(_,B,_e)}catch(ke){if(!(ke instanceof ee.zg)||ke.outcome==="cancelled")throw ke;m.warn(`A later \
rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${ke.message}`)}return _e}async function st(m,_,M,$,D){const{version:B,cluster:J,
namespace:G,address:oe,url:te}=_,{inputs:pe,pipeline:_e,log:ke,signal:Le}=m,Qe=await m.mlflow(),it=Le.aborted?Qe.forCleanup(Q.mw):Qe,at={state:M,time:new Date().
toISOString(),server:J.server,namespace:G,name:oe.name,version:B.version,url:te,...$,...pe.at===void 0?{}:{target:pe.at},..._e.link===void 0?{}:{pipeline:_e.link}};
try{if(await(0,Q.dj)(it,B,at),M!=="serving"||D===""||D===B.version)return;const Xe=await it.registry.version(B.model,D);await(0,Q.S2)(it,Xe,at,"replaced",`versi\
on ${B.version} serves there now`)}catch(Xe){if(!(Xe instanceof ee.zg))throw Xe;if(Xe.code==="E_VERSION_NOT_FOUND")return;ke.warn(`The deployment is not recorde\
d on the model version: ${Xe.message}`)}}var dt=6e4,gt=4*1024*1024;async function St(m,_,M){const $={"content-type":"application/json",accept:"application/json"},
B=await(0,Te.o)(m.protocol,{rejectUnauthorized:!0}).send({method:"POST",url:m,headers:$,body:_,timeoutMs:dt,signal:M,maxBytes:gt,isFresh:!0});if(B.isCut)throw new ee.
zg("E_VERIFY_FAILED",`The answer of ${m.href} is larger than ${gt} bytes.`);return{status:B.status,body:B.body}}var bt=200,Ze=m=>({ok:!1,problem:m});function Nt(m,_){
const M=(0,A.qF)(m);if(M===void 0)return Ze(/\b(?:NaN|Infinity)\b/.test(m)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,A.Gv)(M))return Ze(
"the answer is no JSON object");if(Array.isArray(M.outputs))return ht(M,_);if((0,A.Gv)(M.data)||M.jsonData!==void 0||M.strData!==void 0)return kt(M,_);const $=(0,A.
$6)(M,"error")??(0,A.$6)(M,"status","info");return Ze($===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${$}`)}function ht(m,_){
const M=(0,A.yR)(m,"outputs");if(M.length===0)return Ze("the answer has no outputs");const $=[];for(const D of M){const B=(0,A.$6)(D,"name")??"?",{data:J,shape:G}=D;
if(!Array.isArray(J)||!Array.isArray(G))return Ze(`output ${B} lacks data or shape`);const oe=Et(J),te=G.map(Number),pe=te.reduce((ke,Le)=>ke*Le,1);if(oe.length!==
pe)return Ze(`output ${B} has ${oe.length} values for the shape [${te.join(", ")}]`);const _e=At(oe);if(_e!==void 0)return Ze(`output ${B} ${_e}`);if(_!==void 0&&
te[0]!==_)return Ze(`output ${B} has ${te[0]??0} rows for ${_} that were asked about`);$.push(...oe)}return mt($)}function kt(m,_){const M=(0,A.fK)(m,"data","nd\
array")??(0,A.fK)(m,"data","tensor","values")??(0,A.fK)(m,"jsonData")??(0,A.fK)(m,"strData"),$=Et(M);if(M===void 0||$.length===0)return Ze("the answer has no da\
ta");const D=At($);if(D!==void 0)return Ze(`the answer ${D}`);const B=(0,A.fK)(m,"data","tensor","shape"),J=Array.isArray(B)?Number(B[0]):Array.isArray(M)?M.length:
void 0;return _!==void 0&&J!==void 0&&J!==_?Ze(`the answer has ${J} rows for ${_} that were asked about`):mt($)}function Et(m){const _=[],M=[m];for(;M.length>0;){
const $=M.pop(),D=Array.isArray($)?$:(0,A.Gv)($)?Object.values($):void 0;if(D===void 0)_.push($);else for(let B=D.length-1;B>=0;B-=1)M.push(D[B])}return _}var mt=m=>m.
length===0?Ze("the answer has no values"):{ok:!0,values:m,shown:JSON.stringify(m).slice(0,bt)},Mt=m=>m==null||typeof m=="number"&&!Number.isFinite(m)||typeof m==
"string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(m);function At(m){const _=m.findIndex(Mt);return _<0?void 0:`holds ${JSON.stringify(m[_]??null)} at position ${_}, w\
hich is no finite value`}function Dt(m,_,M){const $=Array.isArray(_)?_.flat(1/0):[_];if(m.length!==$.length)return`${m.length} values instead of ${$.length}`;const D=$.
findIndex((B,J)=>!It(m[J],B,M));return D<0?void 0:`value ${D} is ${JSON.stringify(m[D])} instead of ${JSON.stringify($[D])}`}var It=(m,_,M)=>typeof m=="number"&&
typeof _=="number"?Math.abs(m-_)<=M*Math.max(1,Math.abs(_)):m===_,Pt=3e4,ot=500,Ct=500;async function vt(m,_,M,$,D,B){const J=Date.now();let G="";for(const oe of Rt(
m,_,M,$,D.body,B)){const te=await $t(oe,B);G=Lt(oe,te,D)}return{shown:G,durationMs:Date.now()-J}}function Rt(m,_,M,$,D,B){const J=(0,Ee.i9)(_),[G]=J;if($&&G){const oe=yt(
$,(0,Ee.PQ)(_,M,G));return[{title:oe.href,send:()=>St(oe,D,B)}]}return J.map(oe=>{const te=(0,Ee.sc)(_.metadata.name,oe),pe=(0,Ee.tf)(_,oe);return{title:`Servic\
e ${M}/${te}:${Ee.ld}${pe} (through the API server)`,send:()=>m.proxyToService(M,te,Ee.ld,pe,D)}})}var yt=(m,_)=>new URL(m.pathname.replace(/\/+$/,"")+_,m);async function $t(m,_){
const M=Date.now()+Pt;for(;;){let $;try{if($=await m.send(),![404,429,502,503,504].includes($.status))return $}catch(D){if(_.aborted||!(D instanceof Error)||D instanceof
ee.zg&&D.code!=="E_CLUSTER_UNREACHABLE")throw D;$=D}if(Date.now()>=M){if(!($ instanceof Error))return $;throw new ee.zg("E_VERIFY_FAILED",`${m.title} gave no an\
swer for ${Pt/1e3} s: ${$.message||String($)}`,{cause:$})}await(0,ye.v)(ot,_)}}function Lt(m,_,M){if(_.status!==200){const B=(0,A.$6)((0,A.qF)(_.body),"error")??
(0,A.$6)((0,A.qF)(_.body),"message")??_.body.trim();throw _t(m,`HTTP ${_.status}${B?`, ${B}`:""}`)}const $=Nt(_.body,M.rows);if(!$.ok)throw _t(m,$.problem);const D=M.
expected===void 0?void 0:Dt($.values,M.expected,M.tolerance);if(D!==void 0)throw _t(m,`the prediction is not the expected one: ${D}`);return $.shown}var _t=(m,_)=>new ee.
zg("E_VERIFY_FAILED",`The pods are ready, but ${m.title} gave no usable prediction: ${(0,fe.Jj)((0,fe.YI)(_),Ct)}`);async function Bt(m,_,M){const{manifest:$,marker:D,
modelUri:B,name:J,namespace:G}=M,{endpoint:oe}=m.inputs,te=await m.cluster(),pe=G??te.defaultNamespace;m.inputs.namespace===void 0&&jt(M,te.defaultNamespace,m.inputs.
allow);const _e={...$,metadata:{...$.metadata,namespace:pe}},ke=E(_e,pe,oe),Le={name:J,namespace:pe,version:_.version,"model-uri":B,url:ke,changed:"false",verified:"\
false"};for(const Qe of["name","namespace","version","model-uri","url","changed","verified"])m.output(Qe,Le[Qe]);return{cluster:te,version:_,manifest:_e,marker:D,
modelUri:B,namespace:pe,address:{resource:Ee.kl,namespace:pe,name:J},url:ke}}function jt({namespace:m,place:_},M,$=new Set){if(!(m===void 0||m===M||$.has((0,X.OH)(
"namespace",m))))throw new ee.zg("E_MANIFEST",`${_} cannot be deployed. It names the namespace ${JSON.stringify(m)} instead of the context's ${JSON.stringify(M)}\
, ${(0,X.L9)("namespace",m)}.`)}function E(m,_,M){const[$]=(0,Ee.i9)(m);return $?M?yt(M,(0,Ee.PQ)(m,_,$)).href:`http://${(0,Ee.sc)(m.metadata.name,$)}.${_}:${Ee.
ld}${(0,Ee.tf)(m,$)}`:""}async function w({log:m},{cluster:_,namespace:M}){const $={resource:be.r$,name:M};if(await _.get($))return;const D={[Me.Ly]:Me.bU};await _.
create($,{apiVersion:"v1",kind:"Namespace",metadata:{name:M,labels:D}}),m.progress(`Created the namespace ${M}.`)}async function g(m,{version:_,namespace:M,address:$,
url:D},B){const{"github-deployment":J,"github-environment":G,"github-token":oe}=m.inputs;if(!J)return B();if(m.announceDeployment===void 0)return m.log.warn("Th\
e deployment is not told to GitHub (--github-deployment): this does not run there."),B();const{model:te,version:pe}=_,_e=await m.announceDeployment({environment:G??
`${M}/${$.name}`,description:`${te} version ${pe}`,payload:{model:te,version:pe,namespace:M,name:$.name},token:oe});try{const ke=await B();return await _e({state:"\
success",description:ke.reason,url:D}),ke}catch(ke){const{outcome:Le,message:Qe}=(0,ee.uQ)(m.signal.aborted?m.signal.reason:ke);throw await _e({state:Le==="fail\
ed"||Le==="rolled-back"||Le==="timeout"?"failure":"error",description:Qe}),ke}}function v(m,_,M,$){const D=(0,be.vY)(M),{cause:B,log:J,excerpt:G,objects:oe,initLog:te}=_,
pe=_.advice===void 0?"":` What to do: ${_.advice}.`,_e=[...oe?[{title:`Objects of ${D}`,text:oe}]:[],...J&&G?[{title:`From the ${J.title}`,text:G}]:[],...te?[{title:`\
From the ${te.title}`,text:te.text}]:[]];if(m.state==="timeout"){const Qe=B===void 0?"":` Its log says: ${B}.`;return{log:J,excerpts:_e,error:new ee.zg("E_TIMEO\
UT",`${D} did not serve within ${Math.round($/1e3)} s (--timeout): it was waiting for ${m.waitingFor}.${Qe}${pe}`)}}const ke=m.reason==="Deleted"?"E_DELETED_WHI\
LE_WAITING":"E_ROLLOUT_FAILED",Le=(0,fe.xS)(`${m.object}: ${m.message}${m.message.includes(m.reason)?"":` (${m.reason})`}`,1500);return{log:J,excerpts:_e,error:new ee.
zg(ke,`${D} cannot serve: ${B===void 0?Le:`${B}. ${Le}`}${Le.endsWith(".")?"":"."}${pe}`)}}var p=({live:m,applied:_})=>m===void 0||(0,A.tk)(m,"metadata","genera\
tion")!==(0,A.tk)(_,"metadata","generation");function h(m){const{live:_,applied:M,objects:$}=m,D=(0,A.$6)(M,"metadata","resourceVersion"),B=D!==void 0&&(0,A.$6)(
_,"metadata","resourceVersion")===D&&(0,A.$6)(_,"metadata","uid")===(0,A.$6)(M,"metadata","uid");return{unchanged:!p(m),...B?{seen:{owner:M,objects:$}}:{}}}async function u(m,{
cluster:_,manifest:M,marker:$,address:D},B){const{inputs:J,log:G}=m,oe=(0,Ee.Ef)(M,$,D,(0,A.$6)(B.applied,"metadata","uid")??""),te=Date.now(),pe=Le=>`${((Date.
now()-te)/1e3).toFixed(Le)} s`,_e=await _.waitForRollout(oe,{timeoutMs:J.timeout,patienceMs:J.patience,patienceRestarts:le.ej,...h(B),report:Le=>G.progress(`Wai\
ting (${pe(0)}) for ${Le}.`)});if(_e.state==="current")return G.progress(`The rollout is complete after ${pe(1)}.`);const ke=v(_e,await _.diagnose(oe,_e),D,J.timeout);
throw ke.log&&G.foreign(ke.log.title,ke.log.text),m.summarize(...ke.excerpts.map(({title:Le,text:Qe})=>({kind:"log",title:Le,text:Qe}))),ke.error}async function a({
inputs:m,log:_},M){const{cluster:$,address:D,namespace:B,manifest:J,marker:G}=M,oe=()=>Promise.all([$.get(D),(0,Q.DL)($,B,D.name),$.listRolloutObjects((0,Ee.Ef)(
J,G,D,""))]);let[te,pe,_e]=await oe();for(;te!==void 0&&(0,x.vx)(te);)_.progress(`${(0,be.vY)(D)} is being removed; waiting until it is gone.`),await $.waitForRemoval(
D,(0,A.$6)(te,"metadata","uid")??"",m.timeout,ke=>_.progress(ke)),[te,pe,_e]=await oe();return{live:te,kept:(0,Q.uq)(te,pe),objects:_e}}async function l(m,{cluster:_,
version:M,namespace:$,address:D,marker:B,manifest:J},{live:G,kept:oe}){if(G===void 0||oe!==void 0||(0,A.tk)(G,"metadata","generation")!==1||(0,Ee.Ef)(J,B,D,"").
readMarker(G)!==B)return!1;const{registry:te}=(await m.mlflow()).forCleanup(Q.mw),pe=await te.version(M.model,M.version).catch(()=>{});return pe!==void 0&&(0,Q.
q1)(pe,{server:_.server,namespace:$,name:D.name})?.state!=="serving"}var s={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"\
small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"The\
 version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"\
small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where th\
e manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}},r={
label:"http(s) address",parse:m=>{if(/^https?:\/\//.test(m)&&URL.canParse(m))return new URL(m);throw new X.S7(`expected an http(s) address, got "${m}"`)}},n={...Ie.
hI,...Ie.g$,...Ie.wO,...Ie.F2,timeout:{kind:X.p0,default:"20m",description:"How long the rollout may take."},patience:{kind:X.p0,default:"60s",description:"How \
long what may recover (a crash loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:me,default:"\
auto",description:"Proves the deployment by a prediction. `auto` sends the model's own logged input example and warns where there is none, `required` is red the\
n, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance`."},endpoint:{kind:r,
description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended; without one, predictions go through the API server's service proxy."},"on-fail\
ure":{kind:(0,X.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first deployment is removed),\
 or leaves everything as it is."},"promotion-id":{kind:X.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if it still holds."},
"force-conflicts":{kind:X.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending with E_APPLY_CONFLIC\
T."},"create-namespace":{kind:X.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:X.Jt,default:"false",description:"\
Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `environment:`, which makes its ow\
n."},"github-environment":{kind:X.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github-token":Ie.bU,"dry-run":{kind:(0,X.
Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` also asks the cluster whether it w\
ould accept it."}},t=5e3,e=3e4,i=12e4,o=1.5*De.UB;async function c(m,_,M,$,D,B){const J=m.signal.aborted,G=J?(0,ee.uQ)(m.signal.reason):(0,ee.uQ)(D);if(B==="kee\
p")return{error:$?O(G,"It was left as it is (--on-failure keep)."):G,state:"failed"};const te=$!==void 0||J?await k(m,_,M,G,J):void 0,_e=(te?te.kind!=="nothing":
G.outcome==="failed")?await L(m,_,J):void 0;return{state:te?.kind==="rolled-back"?"rolled-back":te?.kind==="removed"?"removed":"failed",error:O(G,[te?.detail,_e].
filter(Le=>Le!==void 0).join(" "),d(G,te))}}function d(m,_){if(!(m.outcome!=="failed"||!_))return _.kind==="rolled-back"?"rolled-back":_.kind==="failed"?"rollba\
ck-failed":void 0}var O=(m,_,M=m.outcome)=>new ee.zg(m.code,_===""?m.message:`${m.message} ${_}`,{cause:m.cause,outcome:M,exit:m.exit});async function k(m,_,M,$,D){
const{address:B,marker:J}=_,G=(0,be.vY)(B);if($.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it."};
if($.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const oe=_.cluster.withSignal(AbortSignal.
timeout(m.inputs.timeout+i+e));try{const te=await oe.get(B);if(!te)return{kind:"nothing",detail:`${G} does not exist.`};if((0,Ee.Ef)(_.manifest,J,B,"").readMarker(
te)!==J)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody else or was there before."};if(!M.live||await l(m,
_,M))return await T(m,oe,_,te,D);const{kept:_e}=M;if(!_e)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${G} was ever seen serving by th\
is project.`};if(_e.marker===J)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};m.log.progress(`Putti\
ng version ${_e.version} of ${G} back.`);const{serves:ke,explain:Le}=await(0,le.rr)(oe,B,_e,{force:m.inputs["force-conflicts"],timeoutMs:D?t:m.inputs.timeout,patienceMs:m.
inputs.patience,report:Qe=>m.log.progress(`Rolling back: waiting for ${Qe}.`)});return ke?{kind:"rolled-back",detail:`Version ${_e.version} was put back and ser\
ves.`}:D?{kind:"rolled-back",detail:`Version ${_e.version} was applied again; this step did not wait until it serves.`}:{kind:"failed",detail:`Version ${_e.version}\
 was applied again, and does not serve either: ${await Le()}.`}}catch(te){return{kind:"failed",detail:`${M.live?"Putting the earlier version back":"Removing thi\
s first deployment"} failed: ${(0,ee.uQ)(te).message}`}}}async function T({log:m},_,{address:M},$,D){return await(0,le.dm)(_,M,(0,A.$6)($,"metadata","uid")??"",
m,D?void 0:i),{kind:"removed",detail:`As a first deployment it was removed${D?"; this step did not wait until it is gone":""}.`}}async function L(m,{version:_},M){
const $=m.inputs["promotion-id"];if($===void 0)return;const D=M?e:o+e;try{const B=(await m.mlflow()).forCleanup(D),J={log:m.log,signal:AbortSignal.timeout(D),leaseMs:De.
UB,waitMs:o},{detail:G}=await(0,le.sF)(B,_.model,_.version,$,M?void 0:J);return G}catch(B){return`The promotion ${$} could not be undone: ${(0,ee.uQ)(B).message}`}}
function N(m,{version:_,namespace:M,address:$,modelUri:D,url:B},J){m.summarize({kind:"heading",text:`Deployed ${_.model} version ${_.version}`},{kind:"table",header:[
"what","value"],rows:[["deployment",`${M}/${$.name}`],["version",_.version],["version before",J.previousVersion||"none"],["model URI",D],["URL",B],["changed",J.
changed?"yes":"no"],["verified by a prediction",J.verified?"yes":"NO"]]})}var W=3e4,V=1e3;async function H(m,_,M,$,D,B){const J=Date.now()+W;for(let G=0;;G+=1){
const te=(await m.list(be.Jw,_,`${Ee.jC}=${(0,Ee.x2)(M)}`)).filter(pe=>K(pe,$)).map(pe=>(0,A.$6)(pe,"metadata","name")??"");if(te.length===0||Date.now()>=J)return te;
G===0&&B(`Waiting for ${te.length===1?"the pod":`${te.length} pods`} of an earlier version to be gone (${te[0]??""}), so that the answer at the ingress is the n\
ew one's.`),await(0,ye.v)(V,D)}}function K(m,_){const M=(0,A.$6)(m,"metadata","annotations",Me.yl),$=(0,A.$6)(m,"status","phase");return M!==void 0&&M!==_&&$!==
"Succeeded"&&$!=="Failed"}async function ae(m,{cluster:_,manifest:M,namespace:$,marker:D,address:B},J){const{log:G,inputs:oe,signal:te}=m;if(J.kind==="none")return G.
warn(`NOT VERIFIED: no prediction was made, because ${J.why}. The pods are ready, which does not prove that the model answers.`),!1;if(oe.endpoint!==void 0){const ke=await H(
_,$,B.name,D,te,Le=>G.progress(Le));ke.length>0&&G.warn(`The answer may be an earlier version's: its pods are still ending (${ke.slice(0,5).join(", ")}).`)}const{
shown:pe,durationMs:_e}=await vt(_,M,$,oe.endpoint,J,te);return G.progress(`Verified with ${J.origin} in ${_e} ms: ${pe}`),m.output("verified","true"),!0}var he=m=>{
setImmediate(()=>setImmediate(m))},Ae=(0,xe.o)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that \
was logged with the version, applies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts b\
ack what served before.",inputs:n,outputs:s,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async m=>{const{inputs:_}=m,M=await m.
mlflow(),$=(0,ne.x)(M,_);he(()=>{(0,R.DO)()});const D=await $,B=(0,R.sB)(M,D,_,{pipeline:m.pipeline,timeoutMs:_.timeout,target:_.at,promotionId:_["promotion-id"]});
_["dry-run"]!=="client"&&he(()=>{m.cluster().catch(()=>{})});const J=await B;for(const te of[...J.notes,...J.warnings])m.log.warn(te);const G=await Se(_.verify,
M.artifacts,D,(0,Ee.os)(J.manifest));if(_["dry-run"]==="client")return{outcome:"done",reason:`${J.place} of ${D.model} version ${D.version} renders to a sound m\
anifest; nothing was sent.`};const oe=await Bt(m,D,J);return _["dry-run"]==="server"?Ge(m,oe):(_["create-namespace"]&&await w(m,oe),g(m,oe,()=>(0,Q.zV)(oe.cluster,
oe.address,{step:"deploy",...m},(te,pe)=>Je(m,{...oe,cluster:te},G,pe.lost))))}});async function Ge(m,{cluster:_,address:M,manifest:$}){const{"storage-secret":D,
"force-conflicts":B}=m.inputs,{summary:J,differences:G}=await(0,R.Pj)(_,M,$,D,B);return We(m,`What would change in ${(0,be.vY)(M)}`,G),{outcome:"done",reason:`T\
he cluster accepts the manifest: ${J}. Nothing was changed.`}}function We({log:m},_,M){M!==""&&m.foreign(_,M)}async function Je(m,_,M,$){const{log:D,inputs:B}=m,
{cluster:J,address:G,manifest:oe,version:te}=_,pe=`${te.model} version ${te.version}`,{objects:_e,...ke}=await a(m,_),{live:Le}=ke;(0,Ye.Uw)(Le,oe,(0,be.vY)(G)),
await(0,R.w2)(m,_);const Qe=(Le&&(0,Ye.Zy)(Le))??"";m.output("previous-version",Qe);let it;try{it=await J.apply(G,oe,{force:B["force-conflicts"]});const at=p({live:Le,
applied:it});m.output("changed",String(at)),D.progress(`${(0,be.vY)(G)} ${Le?at?"configured":"unchanged":"created"}: ${pe} from ${_.modelUri}.`),Le&&We(m,`What \
changed in ${(0,be.vY)(G)}`,(0,R.h$)((0,R.cG)(Le,it),30)),await u(m,_,{live:Le,objects:_e,applied:it});const Xe=await ae(m,_,M),{earlier:Wt}=await rt(m,_,ke,it,
Xe);await st(m,_,"serving",{verified:Xe},Qe===te.version?Wt[0]?.version??"":Qe);const Kt=at?`${pe} serves as ${(0,be.vY)(G)}${Xe?", proven by a prediction":" (n\
ot verified)"}.`:`${pe} was serving already as ${(0,be.vY)(G)}.`;return N(m,_,{previousVersion:Qe,verified:Xe,changed:at}),{outcome:at?"done":"unchanged",reason:Kt}}catch(at){
const Xe=await c(m,_,ke,it,at,B["on-failure"]);throw it&&!$.aborted&&await st(m,_,Xe.state,{verified:!1,reason:Xe.error.message},Qe),Xe.error}}}),1565:((nt,Ne,b)=>{
b.d(Ne,{$B:()=>be,$e:()=>Ye,Gw:()=>xe,JG:()=>Me,X$:()=>Ie,qK:()=>ye});var x=b(3013),Te=b(8243),R=b(4446),le=b(9596),Q=(0,le.f1)((0,x.F)(),1),De=(0,le.f1)((0,x.F)(),
1),Ye=5e4;function be(q){const C=new Map,F=new Map,Y=U=>{if((0,De.isAlias)(U)){const Z=C.get(U.source);return Z===void 0?1:F.get(Z)??Number.POSITIVE_INFINITY}if((0,De.
isPair)(U))return Y(U.key)+Y(U.value);if((0,De.isScalar)(U)||(0,De.isCollection)(U)){U.anchor!==void 0&&C.set(U.anchor,U);const Z=(0,De.isCollection)(U)?U.items.
reduce((ie,we)=>ie+Y(we),1):1;return F.set(U,Z),Z}return 0};return Y(q.contents)>Ye}var Ee=(0,le.f1)((0,x.F)(),1),Me=100,ne=4*Me;function ye(q){let C=0,F=0,Y=0;
for(const U of new Ee.Lexer().lex(q))if((U==="["||U==="{")&&(C+=1),(U==="]"||U==="}")&&(C=Math.max(0,C-1)),C>Me||(U.includes(`
`)?(F=0,Y=0):/^[ \t]*$/.test(U)?F+=U.length:(U==="-"||U==="?"||U===":")&&(F+=1,Y+=1),Y>Me||F>ne))return!0;return!1}var fe=512*1024;async function xe(q,C){const F=await Ie(
q,C);return typeof F=="string"?F:ee(F)}async function Ie({artifacts:q},{model:C,version:F}){const Y=`${C} version ${F}`;try{const U=await q.readOfVersion(C,F,"M\
Lmodel",fe);return U===void 0?`${Y} has no MLmodel file`:A(U)??`the MLmodel file of ${Y} cannot be read`}catch(U){if(U instanceof R.zg&&U.code==="E_ARTIFACT_TOO\
_LARGE")return`the MLmodel file of ${Y} is larger than ${fe} bytes`;throw U}}function X(q){const C=A(q);return C===void 0?void 0:ee(C)}function A(q){if(q.includes(
"\0")||ye(q))return;const C=(0,Q.parseDocument)(q,{uniqueKeys:!1,logLevel:"silent"});if(C.errors.length>0||be(C))return;let F;try{F=C.toJS({maxAliasCount:1e3})}catch{
return}return(0,Te.Gv)(F)&&(0,Te.Gv)(F.flavors)?F:void 0}function ee({flavors:q,signature:C}){return{flavors:Object.keys((0,Te.Gv)(q)?q:{}),...(0,Te.Gv)(C)?{signature:z(
C)}:{}}}function z({inputs:q,outputs:C,params:F}){const Y=U=>typeof U=="string";return{...Y(q)?{inputs:q}:{},...Y(C)?{outputs:C}:{},...Y(F)?{params:F}:{}}}}),5767:((nt,Ne,b)=>{
b.d(Ne,{DO:()=>be,Pj:()=>q,cG:()=>Me,h$:()=>A,sB:()=>Ye,w2:()=>z});var x=b(3042),Te=b(3395),R=b(1143),le=b(7522),Q=b(8243),De=b(4446);async function Ye(C,F,Y,U){
const{renderVersion:Z}=await be();return Z(C,F,Y,U)}var be=()=>Promise.all([b.e(275),b.e(810)]).then(b.bind(b,2877)),Ee=new Set(["metadata.managedFields","metad\
ata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","status"]);function Me(C,F,Y=[]){if(Ee.has(Y.join("."))||
Y.at(-1)===R.yl)return[];const[U,Z]=[ne(C),ne(F)];return U===void 0||Z===void 0||U.isList!==Z.isList?JSON.stringify(C)===JSON.stringify(F)?[]:[{path:Y,before:C,
after:F}]:[...new Set([...U.fields.keys(),...Z.fields.keys()])].flatMap(ie=>Me(U.fields.get(ie),Z.fields.get(ie),[...Y,U.isList?`[${ie}]`:ie]))}function ne(C){if((0,Q.
Gv)(C))return{isList:!1,fields:new Map(Object.entries(C))};if(!Array.isArray(C))return;const F=C,Y=F.map(Z=>(0,Q.Gv)(Z)&&typeof Z.name=="string"?Z.name:void 0),
U=Y.every(Z=>Z!==void 0)&&new Set(Y).size===Y.length;return{isList:!0,fields:new Map(F.map((Z,ie)=>[U?Y[ie]??"":String(ie),Z]))}}var ye=C=>/secret|passw|token|credential|private|authorization|(?:access|api|account|encryption|sas).?key/i.
test(C)&&!/(?:name|ref|refs|_auth)\]?$|^(?:secret|imagePullSecrets)$/i.test(C),fe=200,xe="***";function Ie(C){if(typeof C=="string")return C.replace(/(:\/\/)[^/@\s]+@/g,
`$1${xe}@`);if(Array.isArray(C))return C.map(Ie);if(!(0,Q.Gv)(C))return C;const F=typeof C.name=="string"&&ye(C.name);return Object.fromEntries(Object.entries(C).
map(([Y,U])=>[Y,ye(Y)||F&&Y==="value"?xe:Ie(U)]))}function X(C,F){return C===void 0?"(none)":F?xe:(0,le.Jj)((0,le.xS)(JSON.stringify(Ie(C)),2*fe),fe)}function A(C,F=60,Y=!1){
const U=C.slice(0,F).map(({path:Z,before:ie,after:we})=>{const Ce=Y&&Z[0]==="data"||Z.some(ye);return`${(0,le.xS)(Z.join(".").replaceAll(".[","["),300)||"the ob\
ject"}: ${X(ie,Ce)} \u2192 ${X(we,Ce)}`});return C.length>F&&U.push(`\u2026 and ${C.length-F} more`),U.join(`
`)}async function ee(C,F,{name:Y,variables:U},Z){const ie={resource:Te.O3,namespace:F,name:Y},we=await C.get(ie);if(we&&!(0,x.MU)(we))throw new De.zg("E_NAME_TA\
KEN",`${(0,Te.vY)(ie)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const Ce=Object.
fromEntries([...U].map(([et,He])=>[et,Buffer.from(He).toString("base64")])),Ke={name:Y,namespace:F,labels:{[R.Ly]:R.bU}},Re=await C.apply(ie,{apiVersion:"v1",kind:"\
Secret",metadata:Ke,type:"Opaque",data:Ce},Z),ze=we===void 0?[]:Me(we,Re);return{state:we===void 0?"created":ze.length===0?"unchanged":"configured",address:(0,Te.
vY)(ie),differences:we===void 0?`keys: ${[...U.keys()].join(", ")}`:A(ze,void 0,!0)}}async function z({inputs:C,log:F},{cluster:Y,namespace:U}){const{"storage-s\
ecret":Z,"force-conflicts":ie}=C;if(Z===void 0)return;const{address:we,state:Ce,differences:Ke}=await ee(Y,U,Z,{force:ie});F.progress(`${we} ${Ce}${Ce==="unchan\
ged"?"":` (${Ke.replaceAll(`
`,"; ")})`}.`)}async function q(C,F,Y,U,Z,ie){const we=await C.get(F);(0,x.Uw)(we,Y,(0,Te.vY)(F));const Ce=U&&await ee(C,F.namespace??"",U,{dryRun:!0,force:Z}),
Ke=await C.apply(F,Y,{dryRun:!0,force:Z}),Re=we===void 0?[]:Me(we,Ke).filter(({path:ut})=>ut.at(-1)!==ie),ze=we===void 0?"be created":Re.length===0?"not change":
"be changed",et=`${(0,Te.vY)(F)} would ${ze}`;if(!Ce)return{summary:et,differences:A(Re)};const{state:He,address:tt,differences:ct}=Ce;return{summary:`${et}, an\
d ${tt} would ${He==="unchanged"?"not change":`be ${He}`}`,differences:[A(Re),He==="unchanged"?"":`${tt}: ${ct}`].filter(Boolean).join(`
`)}}}),3013:((nt,Ne,b)=>{b.d(Ne,{F:()=>jt});var x=b(51),Te=b(9279),R=b(9596),le=(0,R.P$)({"required-builtin:process"(E,w){w.exports=((0,Te.e7)(),(0,R.Yp)(Te.VY)).
requireOfNode("node:process")}}),Q=(0,R.P$)({"node_modules/yaml/dist/nodes/identity.js"(E){"use strict";var w=Symbol.for("yaml.alias"),g=Symbol.for("yaml.docume\
nt"),v=Symbol.for("yaml.map"),p=Symbol.for("yaml.pair"),h=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d==
"object"&&d[a]===w,s=d=>!!d&&typeof d=="object"&&d[a]===g,r=d=>!!d&&typeof d=="object"&&d[a]===v,n=d=>!!d&&typeof d=="object"&&d[a]===p,t=d=>!!d&&typeof d=="obj\
ect"&&d[a]===h,e=d=>!!d&&typeof d=="object"&&d[a]===u;function i(d){if(d&&typeof d=="object")switch(d[a]){case v:case u:return!0}return!1}function o(d){if(d&&typeof d==
"object")switch(d[a]){case w:case v:case h:case u:return!0}return!1}var c=d=>(t(d)||i(d))&&!!d.anchor;E.ALIAS=w,E.DOC=g,E.MAP=v,E.NODE_TYPE=a,E.PAIR=p,E.SCALAR=
h,E.SEQ=u,E.hasAnchor=c,E.isAlias=l,E.isCollection=i,E.isDocument=s,E.isMap=r,E.isNode=o,E.isPair=n,E.isScalar=t,E.isSeq=e}}),De=(0,R.P$)({"node_modules/yaml/di\
st/visit.js"(E){"use strict";var w=Q(),g=Symbol("break visit"),v=Symbol("skip children"),p=Symbol("remove node");function h(t,e){const i=s(e);w.isDocument(t)?u(
null,t.contents,i,Object.freeze([t]))===p&&(t.contents=null):u(null,t,i,Object.freeze([]))}h.BREAK=g,h.SKIP=v,h.REMOVE=p;function u(t,e,i,o){const c=r(t,e,i,o);
if(w.isNode(c)||w.isPair(c))return n(t,o,c),u(t,c,i,o);if(typeof c!="symbol"){if(w.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.length;++d){
const O=u(d,e.items[d],i,o);if(typeof O=="number")d=O-1;else{if(O===g)return g;O===p&&(e.items.splice(d,1),d-=1)}}}else if(w.isPair(e)){o=Object.freeze(o.concat(
e));const d=u("key",e.key,i,o);if(d===g)return g;d===p&&(e.key=null);const O=u("value",e.value,i,o);if(O===g)return g;O===p&&(e.value=null)}}return c}async function a(t,e){
const i=s(e);w.isDocument(t)?await l(null,t.contents,i,Object.freeze([t]))===p&&(t.contents=null):await l(null,t,i,Object.freeze([]))}a.BREAK=g,a.SKIP=v,a.REMOVE=
p;async function l(t,e,i,o){const c=await r(t,e,i,o);if(w.isNode(c)||w.isPair(c))return n(t,o,c),l(t,c,i,o);if(typeof c!="symbol"){if(w.isCollection(e)){o=Object.
freeze(o.concat(e));for(let d=0;d<e.items.length;++d){const O=await l(d,e.items[d],i,o);if(typeof O=="number")d=O-1;else{if(O===g)return g;O===p&&(e.items.splice(
d,1),d-=1)}}}else if(w.isPair(e)){o=Object.freeze(o.concat(e));const d=await l("key",e.key,i,o);if(d===g)return g;d===p&&(e.key=null);const O=await l("value",e.
value,i,o);if(O===g)return g;O===p&&(e.value=null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,
Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,o){
if(typeof i=="function")return i(t,e,o);if(w.isMap(e))return i.Map?.(t,e,o);if(w.isSeq(e))return i.Seq?.(t,e,o);if(w.isPair(e))return i.Pair?.(t,e,o);if(w.isScalar(
e))return i.Scalar?.(t,e,o);if(w.isAlias(e))return i.Alias?.(t,e,o)}function n(t,e,i){const o=e[e.length-1];if(w.isCollection(o))o.items[t]=i;else if(w.isPair(o))
t==="key"?o.key=i:o.value=i;else if(w.isDocument(o))o.contents=i;else{const c=w.isAlias(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${c} paren\
t`)}}E.visit=h,E.visitAsync=a}}),Ye=(0,R.P$)({"node_modules/yaml/dist/doc/directives.js"(E){"use strict";var w=Q(),g=De(),v={"!":"%21",",":"%2C","[":"%5B","]":"\
%5D","{":"%7B","}":"%7D"},p=u=>u.replace(/[!,[\]{}]/g,a=>v[a]),h=class pt{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},pt.defaultYaml,
a),this.tags=Object.assign({},pt.defaultTags,l)}clone(){const a=new pt(this.yaml,this.tags);return a.docStart=this.docStart,a}atDocument(){const a=new pt(this.yaml,
this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:pt.defaultYaml.explicit,version:"\
1.2"},this.tags=Object.assign({},pt.defaultTags);break}return a}add(a,l){this.atNextDocument&&(this.yaml={explicit:pt.defaultYaml.explicit,version:"1.1"},this.tags=
Object.assign({},pt.defaultTags),this.atNextDocument=!1);const s=a.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(0,"%TAG directiv\
e should contain exactly two parts"),s.length<2))return!1;const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return l(0,"%\
YAML directive should contain exactly one part"),!1;const[n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return l(6,`U\
nsupported YAML version ${n}`,t),!1}}default:return l(0,`Unknown directive ${r}`,!0),!1}}tagName(a,l){if(a==="!")return"!";if(a[0]!=="!")return l(`Not a valid t\
ag: ${a}`),null;if(a[1]==="<"){const t=a.slice(2,-1);return t==="!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${a} is invalid.`),null):(a[a.length-1]!==">"&&
l("Verbatim tags must end with a >"),t)}const[,s,r]=a.match(/^(.*!)([^!]*)$/s);r||l(`The ${a} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(
r)}catch(t){return l(String(t)),null}return s==="!"?a:(l(`Could not resolve tag: ${a}`),null)}tagString(a){for(const[l,s]of Object.entries(this.tags))if(a.startsWith(
s))return l+p(a.substring(s.length));return a[0]==="!"?a:`!<${a}>`}toString(a){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags);let r;if(a&&s.length>0&&w.isNode(a.contents)){const n={};g.visit(a.contents,(t,e)=>{w.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[
n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!a||r.some(e=>e.startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},E.Directives=h}}),be=(0,R.P$)({"node_modules/yaml/dist/doc/anchors.js"(E){
"use strict";var w=Q(),g=De();function v(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
a)}`;throw new Error(l)}return!0}function p(a){const l=new Set;return g.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function h(a,l){for(let s=1;;++s){const r=`${a}${s}`;
if(!l.has(r))return r}}function u(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=p(a));const e=h(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(w.isScalar(e.node)||w.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}E.anchorIsValid=v,E.anchorNames=p,E.createNodeAnchors=u,E.findNewAnchor=
h}}),Ee=(0,R.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(E){"use strict";function w(g,v,p,h){if(h&&typeof h=="object")if(Array.isArray(h))for(let u=0,a=h.
length;u<a;++u){const l=h[u],s=w(g,h,String(u),l);s===void 0?delete h[u]:s!==l&&(h[u]=s)}else if(h instanceof Map)for(const u of Array.from(h.keys())){const a=h.
get(u),l=w(g,h,u,a);l===void 0?h.delete(u):l!==a&&h.set(u,l)}else if(h instanceof Set)for(const u of Array.from(h)){const a=w(g,h,u,u);a===void 0?h.delete(u):a!==
u&&(h.delete(u),h.add(a))}else for(const[u,a]of Object.entries(h)){const l=w(g,h,u,a);l===void 0?delete h[u]:l!==a&&(h[u]=l)}return g.call(v,p,h)}E.applyReviver=
w}}),Me=(0,R.P$)({"node_modules/yaml/dist/nodes/toJS.js"(E){"use strict";var w=Q();function g(v,p,h){if(Array.isArray(v))return v.map((u,a)=>g(u,String(a),h));if(v&&
typeof v.toJSON=="function"){if(!h||!w.hasAnchor(v))return v.toJSON(p,h);const u={aliasCount:0,count:1,res:void 0};h.anchors.set(v,u),h.onCreate=l=>{u.res=l,delete h.
onCreate};const a=v.toJSON(p,h);return h.onCreate&&h.onCreate(a),a}return typeof v=="bigint"&&!h?.keep?Number(v):v}E.toJS=g}}),ne=(0,R.P$)({"node_modules/yaml/d\
ist/nodes/Node.js"(E){"use strict";var w=Ee(),g=Q(),v=Me(),p=class{constructor(h){Object.defineProperty(this,g.NODE_TYPE,{value:h})}clone(){const h=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(h.range=this.range.slice()),h}toJS(h,{mapAsMap:u,maxAliasCount:a,onAnchor:l,
reviver:s}={}){if(!g.isDocument(h))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:h,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof a=="number"?a:100},n=v.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?w.applyReviver(s,{"":n},"",n):n}};E.NodeBase=p}}),ye=(0,R.P$)({"node_modules/yaml/dist/nodes/Alias.js"(E){"use strict";var w=be(),g=De(),v=Q(),p=ne(),h=Me(),
u=class extends p.NodeBase{constructor(l){super(v.ALIAS),this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],g.visit(l,{Node:(t,e)=>{
(v.isAlias(e)||v.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:i}=s;let o=t.get(n);if(o||(h.toJS(n,null,s),o=t.get(n)),o?.res===void 0){const c="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(c)}if(i>=0&&(o.count+=1,o.aliasCount===0&&(o.aliasCount=a(e,n,t)),o.count*o.aliasCount>i)){const c="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.
source}`;if(l){if(w.anchorIsValid(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)return`${n} `}return n}};function a(l,s,r){if(v.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(v.isCollection(s)){let n=0;for(const t of s.items){const e=a(l,t,r);e>n&&(n=e)}return n}else if(v.isPair(s)){const n=a(
l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}E.Alias=u}}),fe=(0,R.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(E){"use strict";var w=Q(),g=ne(),v=Me(),
p=u=>!u||typeof u!="function"&&typeof u!="object",h=class extends g.NodeBase{constructor(u){super(w.SCALAR),this.value=u}toJSON(u,a){return a?.keep?this.value:v.
toJS(this.value,u,a)}toString(){return String(this.value)}};h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_\
DOUBLE",h.QUOTE_SINGLE="QUOTE_SINGLE",E.Scalar=h,E.isScalarValue=p}}),xe=(0,R.P$)({"node_modules/yaml/dist/doc/createNode.js"(E){"use strict";var w=ye(),g=Q(),v=fe(),
p="tag:yaml.org,2002:";function h(a,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(a)&&!r.format)}function u(a,l,s){if(g.isDocument(a)&&(a=a.contents),g.isNode(a))return a;if(g.isPair(a)){const O=s.schema[g.MAP].createNode?.(
s.schema,null,s);return O.items.push(a),O}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(
a)),new w.Alias(o.anchor);o={anchor:null,node:null},i.set(a,o)}l?.startsWith("!!")&&(l=p+l.slice(2));let c=h(a,l,e.tags);if(!c){if(a&&typeof a.toJSON=="function"&&
(a=a.toJSON()),!a||typeof a!="object"){const O=new v.Scalar(a);return o&&(o.node=O),O}c=a instanceof Map?e[g.MAP]:Symbol.iterator in Object(a)?e[g.SEQ]:e[g.MAP]}
t&&(t(c),delete s.onTagObj);const d=c?.createNode?c.createNode(s.schema,a,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,a,s):new v.Scalar(a);
return l?d.tag=l:c.default||(d.tag=c.tag),o&&(o.node=d),d}E.createNode=u}}),Ie=(0,R.P$)({"node_modules/yaml/dist/nodes/Collection.js"(E){"use strict";var w=xe(),
g=Q(),v=ne();function p(a,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return w.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:a,sourceObjects:new Map})}var h=a=>a==null||typeof a=="object"&&!!a[Symbol.iterator]().next().done,u=class extends v.NodeBase{constructor(a,l){super(
a),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(a){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return a&&(l.schema=a),l.items=l.items.map(s=>g.isNode(s)||g.isPair(s)?s.clone(a):s),this.range&&(l.range=this.range.slice()),l}addIn(a,l){if(h(a))this.add(
l);else{const[s,...r]=a,n=this.get(s,!0);if(g.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,p(this.schema,r,l));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(a){const[l,...s]=a;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(g.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(a,l){const[s,...r]=a,n=this.get(s,!0);return r.length===
0?!l&&g.isScalar(n)?n.value:n:g.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(a){return this.items.every(l=>{if(!g.isPair(l))return!1;const s=l.value;return s==
null||a&&g.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(a){const[l,...s]=a;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return g.isCollection(r)?r.hasIn(s):!1}setIn(a,l){const[s,...r]=a;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(g.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,p(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};E.Collection=u,E.collectionFromPath=
p,E.isEmptyPath=h}}),X=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(E){"use strict";var w=p=>p.replace(/^(?!$)(?: $)?/gm,"#");function g(p,h){
return/^\n+$/.test(p)?p.substring(1):h?p.replace(/^(?! *$)/gm,h):p}var v=(p,h,u)=>p.endsWith(`
`)?g(u,h):u.includes(`
`)?`
`+g(u,h):(p.endsWith(" ")?"":" ")+u;E.indentComment=g,E.lineComment=v,E.stringifyComment=w}}),A=(0,R.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(E){
"use strict";var w="flow",g="block",v="quoted";function p(u,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(u.length<=i)return u;const o=[],c={};let d=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?o.push(
0):d=r-s);let O,k,T=!1,L=-1,N=-1,W=-1;l===g&&(L=h(u,L,a.length),L!==-1&&(d=L+i));for(let H;H=u[L+=1];){if(l===v&&H==="\\"){switch(N=L,u[L+1]){case"x":L+=3;break;case"\
u":L+=5;break;case"U":L+=9;break;default:L+=1}W=L}if(H===`
`)l===g&&(L=h(u,L,a.length)),d=L+a.length+i,O=void 0;else{if(H===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){const K=u[L+1];K&&K!==" "&&K!==`
`&&K!=="	"&&(O=L)}if(L>=d)if(O)o.push(O),d=O+i,O=void 0;else if(l===v){for(;k===" "||k==="	";)k=H,H=u[L+=1],T=!0;const K=L>W+1?L-2:N-1;if(c[K])return u;o.push(K),
c[K]=!0,d=K+i,O=void 0}else T=!0}k=H}if(T&&e&&e(),o.length===0)return u;t&&t();let V=u.slice(0,o[0]);for(let H=0;H<o.length;++H){const K=o[H],ae=o[H+1]||u.length;
K===0?V=`
${a}${u.slice(0,ae)}`:(l===v&&c[K]&&(V+=`${u[K]}\\`),V+=`
${a}${u.slice(K+1,ae)}`)}return V}function h(u,a,l){let s=a,r=a+1,n=u[r];for(;n===" "||n==="	";)if(a<r+l)n=u[++a];else{do n=u[++a];while(n&&n!==`
`);s=a,r=a+1,n=u[r]}return s}E.FOLD_BLOCK=g,E.FOLD_FLOW=w,E.FOLD_QUOTED=v,E.foldFlowLines=p}}),ee=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(E){
"use strict";var w=fe(),g=A(),v=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
p=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,i,o){if(!i||i<0)return!1;const c=i-o,d=e.length;if(d<=c)return!1;for(let O=0,k=0;O<d;++O)if(e[O]===`
`){if(O-k>c)return!0;if(k=O+1,d-k<=c)return!1}return!0}function u(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:c}=i,
d=i.options.doubleQuotedMinMultiLineLength,O=i.indent||(p(e)?"  ":"");let k="",T=0;for(let L=0,N=o[L];N;N=o[++L])if(N===" "&&o[L+1]==="\\"&&o[L+2]==="n"&&(k+=o.
slice(T,L)+"\\ ",L+=1,T=L,N="\\"),N==="\\")switch(o[L+1]){case"u":{k+=o.slice(T,L);const W=o.substr(L+2,4);switch(W){case"0000":k+="\\0";break;case"0007":k+="\\a";
break;case"000b":k+="\\v";break;case"001b":k+="\\e";break;case"0085":k+="\\N";break;case"00a0":k+="\\_";break;case"2028":k+="\\L";break;case"2029":k+="\\P";break;default:
W.substr(0,2)==="00"?k+="\\x"+W.substr(2):k+=o.substr(L,6)}L+=5,T=L+1}break;case"n":if(c||o[L+2]==='"'||o.length<d)L+=1;else{for(k+=o.slice(T,L)+`

`;o[L+2]==="\\"&&o[L+3]==="n"&&o[L+4]!=='"';)k+=`
`,L+=2;k+=O,o[L+2]===" "&&(k+="\\"),L+=1,T=L+1}break;default:L+=1}return k=T?k+o.slice(T):o,c?k:g.foldFlowLines(k,O,g.FOLD_QUOTED,v(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const o=i.indent||(p(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?c:g.foldFlowLines(c,o,g.FOLD_FLOW,v(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let c;if(o===!1)c=u;else{const d=e.includes(
'"'),O=e.includes("'");d&&!O?c=a:O&&!d?c=u:c=o?a:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},c,d,O){const{blockQuote:k,commentString:T,lineWidth:L}=c.options;if(!k||/\n[\t ]+$/.test(
o))return l(o,c);const N=c.indent||(c.forceBlockIndent||p(o)?"  ":""),W=k==="literal"?!0:k==="folded"||i===w.Scalar.BLOCK_FOLDED?!1:i===w.Scalar.BLOCK_LITERAL?!0:
!h(o,L,N.length);if(!o)return W?`|
`:`>
`;let V,H;for(H=o.length;H>0;--H){const m=o[H-1];if(m!==`
`&&m!=="	"&&m!==" ")break}let K=o.substring(H);const ae=K.indexOf(`
`);ae===-1?V="-":o===K||ae!==K.length-1?(V="+",O&&O()):V="",K&&(o=o.slice(0,-K.length),K[K.length-1]===`
`&&(K=K.slice(0,-1)),K=K.replace(s,`$&${N}`));let he=!1,Ae,Ge=-1;for(Ae=0;Ae<o.length;++Ae){const m=o[Ae];if(m===" ")he=!0;else if(m===`
`)Ge=Ae;else break}let We=o.substring(0,Ge<Ae?Ge+1:Ae);We&&(o=o.substring(We.length),We=We.replace(/\n+/g,`$&${N}`));let Je=(he?N?"2":"1":"")+V;if(e&&(Je+=" "+T(
e.replace(/ ?[\r\n]+/g," ")),d&&d()),!W){const m=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${N}`);let _=!1;const M=v(c,!0);k!=="folded"&&i!==w.Scalar.BLOCK_FOLDED&&
(M.onOverflow=()=>{_=!0});const $=g.foldFlowLines(`${We}${m}${K}`,N,g.FOLD_BLOCK,M);if(!_)return`>${Je}
${N}${$}`}return o=o.replace(/\n+/g,`$&${N}`),`|${Je}
${N}${We}${o}${K}`}function n(e,i,o,c){const{type:d,value:O}=e,{actualString:k,implicitKey:T,indent:L,indentStep:N,inFlow:W}=i;if(T&&O.includes(`
`)||W&&/[[\]{},]/.test(O))return l(O,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(O))return T||W||!O.includes(
`
`)?l(O,i):r(e,i,o,c);if(!T&&!W&&d!==w.Scalar.PLAIN&&O.includes(`
`))return r(e,i,o,c);if(p(O)){if(L==="")return i.forceBlockIndent=!0,r(e,i,o,c);if(T&&L===N)return l(O,i)}const V=O.replace(/\n+/g,`$&
${L}`);if(k){const H=he=>he.default&&he.tag!=="tag:yaml.org,2002:str"&&he.test?.test(V),{compat:K,tags:ae}=i.doc.schema;if(ae.some(H)||K?.some(H))return l(O,i)}
return T?V:g.foldFlowLines(V,L,g.FOLD_FLOW,v(i,!1))}function t(e,i,o,c){const{implicitKey:d,inFlow:O}=i,k=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:T}=e;T!==w.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(k.value)&&(T=w.Scalar.QUOTE_DOUBLE);const L=W=>{switch(W){case w.
Scalar.BLOCK_FOLDED:case w.Scalar.BLOCK_LITERAL:return d||O?l(k.value,i):r(k,i,o,c);case w.Scalar.QUOTE_DOUBLE:return u(k.value,i);case w.Scalar.QUOTE_SINGLE:return a(
k.value,i);case w.Scalar.PLAIN:return n(k,i,o,c);default:return null}};let N=L(T);if(N===null){const{defaultKeyType:W,defaultStringType:V}=i.options,H=d&&W||V;if(N=
L(H),N===null)throw new Error(`Unsupported default string type ${H}`)}return N}E.stringifyString=t}}),z=(0,R.P$)({"node_modules/yaml/dist/stringify/stringify.js"(E){
"use strict";var w=be(),g=Q(),v=X(),p=ee();function h(s,r){const n=Object.assign({blockQuote:!0,commentString:v.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function u(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.find(i=>i.format===
r.format)??e[0]}let n,t;if(g.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(o=>o.test);i.length>0&&(e=i)}n=e.find(i=>i.
format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${e} value`)}return n}function a(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(g.isScalar(s)||g.isCollection(
s))&&s.anchor;i&&w.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const o=s.tag??(r.default?null:r.tag);return o&&e.push(t.directives.tagString(o)),e.join(" ")}function l(s,r,n,t){
if(g.isPair(s))return s.toString(r,n,t);if(g.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.resolve(r.doc)}let e;const i=g.isNode(
s)?s:r.doc.createNode(s,{onTagObj:d=>e=d});e??(e=u(r.doc.schema.tags,i));const o=a(i,e,r);o.length>0&&(r.indentAtStart=(r.indentAtStart??0)+o.length+1);const c=typeof e.
stringify=="function"?e.stringify(i,r,n,t):g.isScalar(i)?p.stringifyString(i,r,n,t):i.toString(r,n,t);return o?g.isScalar(i)||c[0]==="{"||c[0]==="["?`${o} ${c}`:
`${o}
${r.indent}${c}`:c}E.createStringifyContext=h,E.stringify=l}}),q=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(E){"use strict";var w=Q(),g=fe(),
v=z(),p=X();function h({key:u,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:c,simpleKeys:d}}=l;let O=w.isNode(
u)&&u.comment||null;if(d){if(O)throw new Error("With simple keys, key nodes cannot have comments");if(w.isCollection(u)||!w.isNode(u)&&typeof u=="object"){const Ae="\
With simple keys, collection cannot be used as a key value";throw new Error(Ae)}}let k=!d&&(!u||O&&a==null&&!l.inFlow||w.isCollection(u)||(w.isScalar(u)?u.type===
g.Scalar.BLOCK_FOLDED||u.type===g.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!k&&(d||!n),indent:e+i});let T=!1,
L=!1,N=v.stringify(u,l,()=>T=!0,()=>L=!0);if(!k&&!l.inFlow&&N.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");k=!0}if(l.inFlow){if(n||a==null)return T&&s&&s(),N===""?"?":k?`? ${N}`:N}else if(n&&!d||a==null&&k)return N=`? ${N}`,O&&!T?N+=p.lineComment(N,l.
indent,o(O)):L&&r&&r(),N;T&&(O=null),k?(O&&(N+=p.lineComment(N,l.indent,o(O))),N=`? ${N}
${e}:`):(N=`${N}:`,O&&(N+=p.lineComment(N,l.indent,o(O))));let W,V,H;w.isNode(a)?(W=!!a.spaceBefore,V=a.commentBefore,H=a.comment):(W=!1,V=null,H=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!k&&!O&&w.isScalar(a)&&(l.indentAtStart=N.length+1),L=!1,!c&&i.length>=2&&!l.inFlow&&!k&&w.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let K=!1;const ae=v.stringify(a,l,()=>K=!0,()=>L=!0);let he=" ";if(O||W||V){if(he=W?`
`:"",V){const Ae=o(V);he+=`
${p.indentComment(Ae,l.indent)}`}ae===""&&!l.inFlow?he===`
`&&H&&(he=`

`):he+=`
${l.indent}`}else if(!k&&w.isCollection(a)){const Ae=ae[0],Ge=ae.indexOf(`
`),We=Ge!==-1,Je=l.inFlow??a.flow??a.items.length===0;if(We||!Je){let m=!1;if(We&&(Ae==="&"||Ae==="!")){let _=ae.indexOf(" ");Ae==="&"&&_!==-1&&_<Ge&&ae[_+1]===
"!"&&(_=ae.indexOf(" ",_+1)),(_===-1||Ge<_)&&(m=!0)}m||(he=`
${l.indent}`)}}else(ae===""||ae[0]===`
`)&&(he="");return N+=he+ae,l.inFlow?K&&s&&s():H&&!K?N+=p.lineComment(N,l.indent,o(H)):L&&r&&r(),N}E.stringifyPair=h}}),C=(0,R.P$)({"node_modules/yaml/dist/log.\
js"(E){"use strict";var w=le();function g(p,...h){p==="debug"&&console.log(...h)}function v(p,h){(p==="debug"||p==="warn")&&(typeof w.emitWarning=="function"?w.
emitWarning(h):console.warn(h))}E.debug=g,E.warn=v}}),F=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(E){"use strict";var w=Q(),g=fe(),v="<<",p={identify:s=>s===
v||typeof s=="symbol"&&s.description===v,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new g.Scalar(Symbol(v)),{addToJSMap:u}),
stringify:()=>v},h=(s,r)=>(p.identify(r)||w.isScalar(r)&&(!r.type||r.type===g.Scalar.PLAIN)&&p.identify(r.value))&&s?.doc.schema.tags.some(n=>n.tag===p.tag&&n.default);
function u(s,r,n){const t=l(s,n);if(w.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)a(s,r,e);else a(s,r,t)}function a(s,r,n){
const t=l(s,n);if(!w.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,o]of e)r instanceof Map?r.has(
i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,writable:!0,enumerable:!0,configurable:!0});
return r}function l(s,r){return s&&w.isAlias(r)?r.resolve(s.doc,s):r}E.addMergeToJSMap=u,E.isMergeKey=h,E.merge=p}}),Y=(0,R.P$)({"node_modules/yaml/dist/nodes/a\
ddPairToJSMap.js"(E){"use strict";var w=C(),g=F(),v=z(),p=Q(),h=Me();function u(l,s,{key:r,value:n}){if(p.isNode(r)&&r.addToJSMap)r.addToJSMap(l,s,n);else if(g.
isMergeKey(l,r))g.addMergeToJSMap(l,s,n);else{const t=h.toJS(r,"",l);if(s instanceof Map)s.set(t,h.toJS(n,t,l));else if(s instanceof Set)s.add(t);else{const e=a(
r,t,l),i=h.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function a(l,s,r){if(s===null)return"";
if(typeof s!="object")return String(s);if(p.isNode(l)&&r?.doc){const n=v.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.
add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),w.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return t}return JSON.stringify(s)}E.addPairToJSMap=u}}),U=(0,R.P$)({"node_modules/yaml/dist/nodes/Pair.js"(E){"use strict";var w=xe(),g=q(),v=Y(),p=Q();function h(a,l,s){
const r=w.createNode(a,void 0,s),n=w.createNode(l,void 0,s);return new u(r,n)}var u=class Ht{constructor(l,s=null){Object.defineProperty(this,p.NODE_TYPE,{value:p.
PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return p.isNode(s)&&(s=s.clone(l)),p.isNode(r)&&(r=r.clone(l)),new Ht(s,r)}toJSON(l,s){const r=s?.
mapAsMap?new Map:{};return v.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?g.stringifyPair(this,l,s,r):JSON.stringify(this)}};E.Pair=u,E.createPair=h}}),
Z=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(E){"use strict";var w=Q(),g=z(),v=X();function p(l,s,r){return(s.inFlow??l.flow?u:h)(l,s,r)}
function h({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:o}){const{indent:c,options:{commentString:d}}=r,O=Object.assign(
{},r,{indent:e,type:null});let k=!1;const T=[];for(let N=0;N<s.length;++N){const W=s[N];let V=null;if(w.isNode(W))!k&&W.spaceBefore&&T.push(""),a(r,T,W.commentBefore,
k),W.comment&&(V=W.comment);else if(w.isPair(W)){const K=w.isNode(W.key)?W.key:null;K&&(!k&&K.spaceBefore&&T.push(""),a(r,T,K.commentBefore,k))}k=!1;let H=g.stringify(
W,O,()=>V=null,()=>k=!0);V&&(H+=v.lineComment(H,e,d(V))),k&&V&&(k=!1),T.push(n+H)}let L;if(T.length===0)L=t.start+t.end;else{L=T[0];for(let N=1;N<T.length;++N){
const W=T[N];L+=W?`
${c}${W}`:`
`}}return l?(L+=`
`+v.indentComment(d(l),c),o&&o()):k&&i&&i(),L}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,O=0;const k=[];for(let N=0;N<l.length;++N){const W=l[N];let V=null;if(w.isNode(W))W.spaceBefore&&
k.push(""),a(s,k,W.commentBefore,!1),W.comment&&(V=W.comment);else if(w.isPair(W)){const K=w.isNode(W.key)?W.key:null;K&&(K.spaceBefore&&k.push(""),a(s,k,K.commentBefore,
!1),K.comment&&(d=!0));const ae=w.isNode(W.value)?W.value:null;ae?(ae.comment&&(V=ae.comment),ae.commentBefore&&(d=!0)):W.value==null&&K?.comment&&(V=K.comment)}
V&&(d=!0);let H=g.stringify(W,c,()=>V=null);d||(d=k.length>O||H.includes(`
`)),N<l.length-1?H+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=k.reduce((K,ae)=>K+ae.length+2,2)+(H.length+2)>s.options.lineWidth)),d&&(H+=",")),
V&&(H+=v.lineComment(H,n,o(V))),k.push(H),O=k.length}const{start:T,end:L}=r;if(k.length===0)return T+L;if(!d){const N=k.reduce((W,V)=>W+V.length+2,2);d=s.options.
lineWidth>0&&N>s.options.lineWidth}if(d){let N=T;for(const W of k)N+=W?`
${e}${t}${W}`:`
`;return`${N}
${t}${L}`}else return`${T}${i}${k.join(" ")}${i}${L}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=v.indentComment(
s(n),l);r.push(e.trimStart())}}E.stringifyCollection=p}}),ie=(0,R.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(E){"use strict";var w=Z(),g=Y(),v=Ie(),p=Q(),h=U(),
u=fe();function a(s,r){const n=p.isScalar(r)?r.value:r;for(const t of s)if(p.isPair(t)&&(t.key===r||t.key===n||p.isScalar(t.key)&&t.key.value===n))return t}var l=class extends v.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(p.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,replacer:e}=n,
i=new this(s),o=(c,d)=>{if(typeof e=="function")d=e.call(r,c,d);else if(Array.isArray(e)&&!e.includes(c))return;(d!==void 0||t)&&i.items.push(h.createPair(c,d,n))};
if(r instanceof Map)for(const[c,d]of r)o(c,d);else if(r&&typeof r=="object")for(const c of Object.keys(r))o(c,r[c]);return typeof s.sortMapEntries=="function"&&
i.items.sort(s.sortMapEntries),i}add(s,r){let n;p.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new h.Pair(s,s?.value):n=new h.Pair(s.key,s.value);const t=a(
this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);p.isScalar(t.value)&&u.isScalarValue(n.value)?t.value.value=
n.value:t.value=n.value}else if(e){const i=this.items.findIndex(o=>e(n,o)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(s){
const r=a(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=a(this.items,s)?.value;return(!r&&p.isScalar(n)?n.value:
n)??void 0}has(s){return!!a(this.items,s)}set(s,r){this.add(new h.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);
for(const e of this.items)g.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!p.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
w.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};E.YAMLMap=l,E.findPair=a}}),
we=(0,R.P$)({"node_modules/yaml/dist/schema/common/map.js"(E){"use strict";var w=Q(),g=ie(),v={collection:"map",default:!0,nodeClass:g.YAMLMap,tag:"tag:yaml.org\
,2002:map",resolve(p,h){return w.isMap(p)||h("Expected a mapping for this tag"),p},createNode:(p,h,u)=>g.YAMLMap.from(p,h,u)};E.map=v}}),Ce=(0,R.P$)({"node_modu\
les/yaml/dist/nodes/YAMLSeq.js"(E){"use strict";var w=xe(),g=Z(),v=Ie(),p=Q(),h=fe(),u=Me(),a=class extends v.Collection{static get tagName(){return"tag:yaml.or\
g,2002:seq"}constructor(s){super(p.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&p.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];p.isScalar(t)&&h.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?g.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){if(typeof t=="function"){const c=r instanceof
Set?o:String(i++);o=t.call(r,c,o)}e.items.push(w.createNode(o,void 0,n))}}return e}};function l(s){let r=p.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}E.YAMLSeq=a}}),Ke=(0,R.P$)({"node_modules/yaml/dist/schema/common/seq.js"(E){"use strict";var w=Q(),
g=Ce(),v={collection:"seq",default:!0,nodeClass:g.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(p,h){return w.isSeq(p)||h("Expected a sequence for this tag"),p},createNode:(p,h,u)=>g.
YAMLSeq.from(p,h,u)};E.seq=v}}),Re=(0,R.P$)({"node_modules/yaml/dist/schema/common/string.js"(E){"use strict";var w=ee(),g={identify:v=>typeof v=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:v=>v,stringify(v,p,h,u){return p=Object.assign({actualString:!0},p),w.stringifyString(v,p,h,u)}};E.string=g}}),ze=(0,R.P$)({
"node_modules/yaml/dist/schema/common/null.js"(E){"use strict";var w=fe(),g={identify:v=>v==null,createNode:()=>new w.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new w.Scalar(null),stringify:({source:v},p)=>typeof v=="string"&&g.test.test(v)?v:p.options.nullStr};E.nullTag=
g}}),et=(0,R.P$)({"node_modules/yaml/dist/schema/core/bool.js"(E){"use strict";var w=fe(),g={identify:v=>typeof v=="boolean",default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:v=>new w.Scalar(v[0]==="t"||v[0]==="T"),stringify({source:v,value:p},h){if(v&&g.test.test(v)){const u=v[0]===
"t"||v[0]==="T";if(p===u)return v}return p?h.options.trueStr:h.options.falseStr}};E.boolTag=g}}),He=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(E){"use strict";function w({format:g,minFractionDigits:v,tag:p,value:h}){if(typeof h=="bigint")return String(h);const u=typeof h=="number"?h:Number(h);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let a=Object.is(h,-0)?"-0":JSON.stringify(h);if(!g&&v&&(!p||p==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes(
"e")){let l=a.indexOf(".");l<0&&(l=a.length,a+=".");let s=v-(a.length-l-1);for(;s-- >0;)a+="0"}return a}E.stringifyNumber=w}}),tt=(0,R.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(E){"use strict";var w=fe(),g=He(),v={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:g.stringifyNumber},p={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const a=Number(u.value);return isFinite(a)?a.toExponential():g.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const a=new w.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(a.minFractionDigits=u.length-l-1),a},stringify:g.stringifyNumber};
E.float=h,E.floatExp=p,E.floatNaN=v}}),ct=(0,R.P$)({"node_modules/yaml/dist/schema/core/int.js"(E){"use strict";var w=He(),g=l=>typeof l=="bigint"||Number.isInteger(
l),v=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function p(l,s,r){const{value:n}=l;return g(n)&&n>=0?r+n.toString(s):w.stringifyNumber(l)}var h={
identify:l=>g(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>v(l,2,8,r),stringify:l=>p(l,8,"0o")},u={identify:g,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>v(l,0,10,r),stringify:w.stringifyNumber},a={identify:l=>g(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>v(l,2,16,r),stringify:l=>p(l,16,"0x")};E.int=u,E.intHex=a,E.intOct=h}}),ut=(0,R.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(E){"use strict";var w=we(),g=ze(),v=Ke(),p=Re(),h=et(),u=tt(),a=ct(),l=[w.map,v.seq,p.string,g.nullTag,h.boolTag,
a.intOct,a.int,a.intHex,u.floatNaN,u.floatExp,u.float];E.schema=l}}),re=(0,R.P$)({"node_modules/yaml/dist/schema/json/schema.js"(E){"use strict";var w=fe(),g=we(),
v=Ke();function p(s){return typeof s=="bigint"||Number.isInteger(s)}var h=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:h},{identify:s=>s==null,createNode:()=>new w.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:h},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:h},{identify:p,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>p(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:h}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[g.map,v.seq].concat(u,a);E.schema=l}}),
ce=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(E){"use strict";var w=(0,x.D)(),g=fe(),v=ee(),p={identify:h=>h instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(h,u){if(typeof w.Buffer=="function")return w.Buffer.from(h,"base64");if(typeof atob=="function"){const a=atob(h.replace(/[\n\r]/g,
"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),h},stringify({comment:h,type:u,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof w.Buffer=="function")t=n instanceof w.
Buffer?n.toString("base64"):w.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=g.Scalar.BLOCK_LITERAL),
u!==g.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(i);for(let c=0,d=0;c<
i;++c,d+=e)o[c]=t.substr(d,e);t=o.join(u===g.Scalar.BLOCK_LITERAL?`
`:" ")}return v.stringifyString({comment:h,type:u,value:t},l,s,r)}};E.binary=p}}),me=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(E){"use strict";
var w=Q(),g=U(),v=fe(),p=Ce();function h(l,s){if(w.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!w.isPair(n)){if(w.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new g.Pair(new v.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=w.isPair(n)?n:new g.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new p.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,c;
if(Array.isArray(i))if(i.length===2)o=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)o=d[0],c=i[o];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else o=i;t.items.push(g.createPair(o,c,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:u};E.createPairs=u,E.pairs=a,E.resolvePairs=h}}),ve=(0,R.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(E){"use strict";var w=Q(),g=Me(),v=ie(),p=Ce(),h=me(),u=class Xt extends p.YAMLSeq{constructor(){super(),this.add=v.YAMLMap.
prototype.add.bind(this),this.delete=v.YAMLMap.prototype.delete.bind(this),this.get=v.YAMLMap.prototype.get.bind(this),this.has=v.YAMLMap.prototype.has.bind(this),
this.set=v.YAMLMap.prototype.set.bind(this),this.tag=Xt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(w.isPair(t)?(e=g.toJS(t.key,"",r),i=g.toJS(t.value,e,r)):e=g.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=h.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=h.resolvePairs(l,s),n=[];for(const{key:t}of r.items)w.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};E.YAMLOMap=u,E.omap=a}}),ue=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(E){"use strict";var w=fe();function g({value:h,source:u},a){
return u&&(h?v:p).test.test(u)?u:h?a.options.trueStr:a.options.falseStr}var v={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new w.Scalar(!0),stringify:g},p={identify:h=>h===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new w.
Scalar(!1),stringify:g};E.falseTag=p,E.trueTag=v}}),de=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(E){"use strict";var w=fe(),g=He(),v={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:g.stringifyNumber},p={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const a=Number(u.value);return isFinite(
a)?a.toExponential():g.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const a=new w.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:g.stringifyNumber};E.float=h,E.floatExp=p,E.floatNaN=v}}),Se=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(E){"use str\
ict";var w=He(),g=s=>typeof s=="bigint"||Number.isInteger(s);function v(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*o:o}const i=parseInt(
s,n);return e==="-"?-1*i:i}function p(s,r,n){const{value:t}=s;if(g(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return w.stringifyNumber(s)}var h={
identify:g,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>v(s,2,2,n),stringify:s=>p(s,2,"0b")},u={identify:g,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>v(s,1,8,n),stringify:s=>p(s,8,"0")},a={identify:g,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>v(s,0,10,n),stringify:w.stringifyNumber},l={identify:g,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>v(s,2,16,n),stringify:s=>p(s,16,"0x")};E.int=a,E.intBin=h,E.intHex=l,E.intOct=u}}),Pe=(0,R.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(E){"use strict";var w=Q(),g=U(),v=ie(),p=class Zt extends v.YAMLMap{constructor(a){super(a),this.tag=Zt.tag}add(a){let l;w.isPair(
a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new g.Pair(a.key,null):l=new g.Pair(a,null),v.findPair(this.items,l.key)||this.items.push(
l)}get(a,l){const s=v.findPair(this.items,a);return!l&&w.isPair(s)?w.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=v.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new g.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(g.createPair(t,null,s));return n}};p.tag="tag:yaml.org,2002:set";var h={
collection:"map",identify:u=>u instanceof Set,nodeClass:p,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,a,l)=>p.from(u,a,l),resolve(u,a){if(w.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new p,u);a("Set items must all have null values")}else a("Expected a mapping for this tag");return u}};E.YAMLSet=p,E.set=
h}}),Oe=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(E){"use strict";var w=He();function g(a,l){const s=a[0],r=s==="-"||s==="+"?a.substring(1):
a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function v(a){let{value:l}=a,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return w.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var p={identify:a=>typeof a==
"bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(a,l,{intAsBigInt:s})=>g(
a,s),stringify:v},h={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>g(a,!1),stringify:v},u={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const d=l[8];if(d&&d!=="Z"){let O=g(d,!1);Math.abs(O)<30&&(O*=60),c-=6e4*O}return new Date(c)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};E.floatTime=h,E.intTime=p,E.timestamp=u}}),$e=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(E){"use strict";
var w=we(),g=ze(),v=Ke(),p=Re(),h=ce(),u=ue(),a=de(),l=Se(),s=F(),r=ve(),n=me(),t=Pe(),e=Oe(),i=[w.map,v.seq,p.string,g.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,h.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];E.schema=i}}),Be=(0,R.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(E){"use strict";var w=we(),g=ze(),v=Ke(),p=Re(),h=et(),u=tt(),a=ct(),l=ut(),s=re(),r=ce(),n=F(),t=ve(),e=me(),i=$e(),o=Pe(),c=Oe(),
d=new Map([["core",l.schema],["failsafe",[w.map,v.seq,p.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),O={binary:r.binary,bool:h.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:c.intTime,map:w.map,merge:n.merge,
null:g.nullTag,omap:t.omap,pairs:e.pairs,seq:v.seq,set:o.set,timestamp:c.timestamp},k={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":c.timestamp};function T(L,N,W){const V=d.
get(N);if(V&&!L)return W&&!V.includes(n.merge)?V.concat(n.merge):V.slice();let H=V;if(!H)if(Array.isArray(L))H=[];else{const K=Array.from(d.keys()).filter(ae=>ae!==
"yaml11").map(ae=>JSON.stringify(ae)).join(", ");throw new Error(`Unknown schema "${N}"; use one of ${K} or define customTags array`)}if(Array.isArray(L))for(const K of L)
H=H.concat(K);else typeof L=="function"&&(H=L(H.slice()));return W&&(H=H.concat(n.merge)),H.reduce((K,ae)=>{const he=typeof ae=="string"?O[ae]:ae;if(!he){const Ae=JSON.
stringify(ae),Ge=Object.keys(O).map(We=>JSON.stringify(We)).join(", ");throw new Error(`Unknown custom tag ${Ae}; use one of ${Ge}`)}return K.includes(he)||K.push(
he),K},[])}E.coreKnownTags=k,E.getTags=T}}),qe=(0,R.P$)({"node_modules/yaml/dist/schema/Schema.js"(E){"use strict";var w=Q(),g=we(),v=Ke(),p=Re(),h=Be(),u=(l,s)=>l.
key<s.key?-1:l.key>s.key?1:0,a=class es{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:o}){this.compat=
Array.isArray(s)?h.getTags(s,"compat"):s?h.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?h.coreKnownTags:{},this.tags=h.getTags(
r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,w.MAP,{value:g.map}),Object.defineProperty(this,w.SCALAR,{value:p.string}),Object.defineProperty(
this,w.SEQ,{value:v.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(es.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};E.Schema=a}}),Ue=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(E){"use strict";var w=Q(),g=z(),v=X();function p(h,u){
const a=[];let l=u.directives===!0;if(u.directives!==!1&&h.directives){const e=h.directives.toString(h);e?(a.push(e),l=!0):h.directives.docStart&&(l=!0)}l&&a.push(
"---");const s=g.createStringifyContext(h,u),{commentString:r}=s.options;if(h.commentBefore){a.length!==1&&a.unshift("");const e=r(h.commentBefore);a.unshift(v.
indentComment(e,""))}let n=!1,t=null;if(h.contents){if(w.isNode(h.contents)){if(h.contents.spaceBefore&&l&&a.push(""),h.contents.commentBefore){const o=r(h.contents.
commentBefore);a.push(v.indentComment(o,""))}s.forceBlockIndent=!!h.comment,t=h.contents.comment}const e=t?void 0:()=>n=!0;let i=g.stringify(h.contents,s,()=>t=
null,e);t&&(i+=v.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(g.stringify(h.contents,s));
if(h.directives?.docEnd)if(h.comment){const e=r(h.comment);e.includes(`
`)?(a.push("..."),a.push(v.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=h.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(v.indentComment(r(e),"")))}return a.join(`
`)+`
`}E.stringifyDocument=p}}),rt=(0,R.P$)({"node_modules/yaml/dist/doc/Document.js"(E){"use strict";var w=ye(),g=Ie(),v=Q(),p=U(),h=Me(),u=qe(),a=Ue(),l=be(),s=Ee(),
r=xe(),n=Ye(),t=class ts{constructor(o,c,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,v.NODE_TYPE,{value:v.
DOC});let O=null;typeof c=="function"||Array.isArray(c)?O=c:d===void 0&&c&&(d=c,c=void 0);const k=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=k;let{version:T}=k;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(T=this.directives.yaml.version)):this.directives=new n.Directives({version:T}),this.setSchema(T,d),this.contents=o===void 0?null:
this.createNode(o,O,d)}clone(){const o=Object.create(ts.prototype,{[v.NODE_TYPE]:{value:v.DOC}});return o.commentBefore=this.commentBefore,o.comment=this.comment,
o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.clone()),o.
schema=this.schema.clone(),o.contents=v.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){e(this.
contents)&&this.contents.add(o)}addIn(o,c){e(this.contents)&&this.contents.addIn(o,c)}createAlias(o,c){if(!o.anchor){const d=l.anchorNames(this);o.anchor=!c||d.
has(c)?l.findNewAnchor(c||"a",d):c}return new w.Alias(o.anchor)}createNode(o,c,d){let O;if(typeof c=="function")o=c.call({"":o},"",o),O=c;else if(Array.isArray(
c)){const Ge=Je=>typeof Je=="number"||Je instanceof String||Je instanceof Number,We=c.filter(Ge).map(String);We.length>0&&(c=c.concat(We)),O=c}else d===void 0&&
c&&(d=c,c=void 0);const{aliasDuplicateObjects:k,anchorPrefix:T,flow:L,keepUndefined:N,onTagObj:W,tag:V}=d??{},{onAnchor:H,setAnchors:K,sourceObjects:ae}=l.createNodeAnchors(
this,T||"a"),he={aliasDuplicateObjects:k??!0,keepUndefined:N??!1,onAnchor:H,onTagObj:W,replacer:O,schema:this.schema,sourceObjects:ae},Ae=r.createNode(o,V,he);return L&&
v.isCollection(Ae)&&(Ae.flow=!0),K(),Ae}createPair(o,c,d={}){const O=this.createNode(o,null,d),k=this.createNode(c,null,d);return new p.Pair(O,k)}delete(o){return e(
this.contents)?this.contents.delete(o):!1}deleteIn(o){return g.isEmptyPath(o)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
o):!1}get(o,c){return v.isCollection(this.contents)?this.contents.get(o,c):void 0}getIn(o,c){return g.isEmptyPath(o)?!c&&v.isScalar(this.contents)?this.contents.
value:this.contents:v.isCollection(this.contents)?this.contents.getIn(o,c):void 0}has(o){return v.isCollection(this.contents)?this.contents.has(o):!1}hasIn(o){return g.
isEmptyPath(o)?this.contents!==void 0:v.isCollection(this.contents)?this.contents.hasIn(o):!1}set(o,c){this.contents==null?this.contents=g.collectionFromPath(this.
schema,[o],c):e(this.contents)&&this.contents.set(o,c)}setIn(o,c){g.isEmptyPath(o)?this.contents=c:this.contents==null?this.contents=g.collectionFromPath(this.schema,
Array.from(o),c):e(this.contents)&&this.contents.setIn(o,c)}setSchema(o,c={}){typeof o=="number"&&(o=String(o));let d;switch(o){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=o:this.directives=new n.Directives({version:o}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,d=null;
break;default:{const O=JSON.stringify(o);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${O}`)}}if(c.schema instanceof Object)this.
schema=c.schema;else if(d)this.schema=new u.Schema(Object.assign(d,c));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:o,jsonArg:c,mapAsMap:d,maxAliasCount:O,onAnchor:k,reviver:T}={}){const L={anchors:new Map,doc:this,keep:!o,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof O==
"number"?O:100},N=h.toJS(this.contents,c??"",L);if(typeof k=="function")for(const{count:W,res:V}of L.anchors.values())k(V,W);return typeof T=="function"?s.applyReviver(
T,{"":N},"",N):N}toJSON(o,c){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:c})}toString(o={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const c=JSON.stringify(o.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${c}`)}return a.stringifyDocument(this,o)}};function e(i){if(v.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}E.Document=t}}),st=(0,R.P$)({"node_modules/yaml/dist/errors.js"(E){"use strict";var w=class extends Error{constructor(h,u,a,l){
super(),this.name=h,this.code=a,this.message=l,this.pos=u}},g=class extends w{constructor(h,u,a){super("YAMLParseError",h,u,a)}},v=class extends w{constructor(h,u,a){
super("YAMLWarning",h,u,a)}},p=(h,u)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>u.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=h.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=h.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};E.YAMLError=w,E.YAMLParseError=g,E.YAMLWarning=v,E.prettifyError=p}}),dt=(0,R.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(E){"use strict";function w(g,{
flow:v,indicator:p,next:h,offset:u,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,c=!1,d=null,O=null,k=null,T=null,L=null,N=null,W=null;
for(const K of g)switch(c&&(K.type!=="space"&&K.type!=="newline"&&K.type!=="comma"&&a(K.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),d&&(n&&K.type!=="comment"&&K.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),K.type){case"spac\
e":!v&&(p!=="doc-start"||h?.type!=="flow-collection")&&K.source.includes("	")&&(d=K),t=!0;break;case"comment":{t||a(K,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const ae=K.source.substring(1)||" ";e?e+=i+ae:e=ae,i="",n=!1;break}case"newline":n?e?e+=K.source:(!N||p!=="seq-it\
em-ind")&&(r=!0):i+=K.source,n=!0,o=!0,(O||k)&&(T=K),t=!0;break;case"anchor":O&&a(K,"MULTIPLE_ANCHORS","A node can have at most one anchor"),K.source.endsWith("\
:")&&a(K.offset+K.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),O=K,W??(W=K.offset),n=!1,t=!1,c=!0;break;case"tag":{k&&a(K,"MULTIPLE_TAGS","\
A node can have at most one tag"),k=K,W??(W=K.offset),n=!1,t=!1,c=!0;break}case p:(O||k)&&a(K,"BAD_PROP_ORDER",`Anchors and tags must be after the ${K.source} i\
ndicator`),N&&a(K,"UNEXPECTED_TOKEN",`Unexpected ${K.source} in ${v??"collection"}`),N=K,n=p==="seq-item-ind"||p==="explicit-key-ind",t=!1;break;case"comma":if(v){
L&&a(K,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`),L=K,n=!1,t=!1;break}default:a(K,"UNEXPECTED_TOKEN",`Unexpected ${K.type} token`),n=!1,t=!1}const V=g[g.length-
1],H=V?V.offset+V.source.length:u;return c&&h&&h.type!=="space"&&h.type!=="newline"&&h.type!=="comma"&&(h.type!=="scalar"||h.source!=="")&&a(h.offset,"MISSING_C\
HAR","Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||h?.type==="block-map"||h?.type==="block-seq")&&a(d,"TAB_AS_IND\
ENT","Tabs are not allowed as indentation"),{comma:L,found:N,spaceBefore:r,comment:e,hasNewline:o,anchor:O,tag:k,newlineAfterProp:T,end:H,start:W??H}}E.resolveProps=
w}}),gt=(0,R.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(E){"use strict";function w(g){if(!g)return null;switch(g.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(g.source.includes(`
`))return!0;if(g.end){for(const v of g.end)if(v.type==="newline")return!0}return!1;case"flow-collection":for(const v of g.items){for(const p of v.start)if(p.type===
"newline")return!0;if(v.sep){for(const p of v.sep)if(p.type==="newline")return!0}if(w(v.key)||w(v.value))return!0}return!1;default:return!0}}E.containsNewline=w}}),
St=(0,R.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(E){"use strict";var w=gt();function g(v,p,h){if(p?.type==="flow-collection"){const u=p.end[0];
u.indent===v&&(u.source==="]"||u.source==="}")&&w.containsNewline(p)&&h(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}E.flowIndentCheck=
g}}),bt=(0,R.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(E){"use strict";var w=Q();function g(v,p,h){const{uniqueKeys:u}=v.options;if(u===!1)return!1;
const a=typeof u=="function"?u:(l,s)=>l===s||w.isScalar(l)&&w.isScalar(s)&&l.value===s.value;return p.some(l=>a(l.key,h))}E.mapIncludes=g}}),Ze=(0,R.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(E){"use strict";var w=U(),g=ie(),v=dt(),p=gt(),h=St(),u=bt(),a="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??g.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,O=null;for(const k of t.
items){const{start:T,key:L,sep:N,value:W}=k,V=v.resolveProps(T,{indicator:"explicit-key-ind",next:L??N?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
H=!V.found;if(H){if(L&&(L.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in L&&L.indent!==t.indent&&
e(d,"BAD_INDENT",a)),!V.anchor&&!V.tag&&!N){O=V.end,V.comment&&(c.comment?c.comment+=`
`+V.comment:c.comment=V.comment);continue}(V.newlineAfterProp||p.containsNewline(L))&&e(L??T[T.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else V.found?.indent!==t.indent&&e(d,"BAD_INDENT",a);n.atKey=!0;const K=V.end,ae=L?s(n,L,V,e):r(n,K,T,null,V,e);n.schema.compat&&h.flowIndentCheck(
t.indent,L,e),n.atKey=!1,u.mapIncludes(n,c.items,ae)&&e(K,"DUPLICATE_KEY","Map keys must be unique");const he=v.resolveProps(N??[],{indicator:"map-value-ind",next:W,
offset:ae.range[2],onError:e,parentIndent:t.indent,startOnNewline:!L||L.type==="block-scalar"});if(d=he.end,he.found){H&&(W?.type==="block-map"&&!he.hasNewline&&
e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&V.start<he.found.offset-1024&&e(ae.range,"KEY_OVER_1024_CHA\
RS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const Ae=W?s(n,W,he,e):r(n,d,N,null,he,e);n.schema.compat&&h.
flowIndentCheck(t.indent,W,e),d=Ae.range[2];const Ge=new w.Pair(ae,Ae);n.options.keepSourceTokens&&(Ge.srcToken=k),c.items.push(Ge)}else{H&&e(ae.range,"MISSING_\
CHAR","Implicit map keys need to be followed by map values"),he.comment&&(ae.comment?ae.comment+=`
`+he.comment:ae.comment=he.comment);const Ae=new w.Pair(ae);n.options.keepSourceTokens&&(Ae.srcToken=k),c.items.push(Ae)}}return O&&O<d&&e(O,"IMPOSSIBLE","Map c\
omment with trailing content"),c.range=[t.offset,d,O??d],c}E.resolveBlockMap=l}}),Nt=(0,R.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(E){"use str\
ict";var w=Ce(),g=dt(),v=St();function p({composeNode:h,composeEmptyNode:u},a,l,s,r){const n=r?.nodeClass??w.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=!1),a.
atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:c}of l.items){const d=g.resolveProps(o,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.
indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||c)c?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,
"MISSING_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const O=c?h(a,c,d,s):u(a,d.end,o,null,d,s);a.schema.compat&&
v.flowIndentCheck(l.indent,c,s),e=O.range[2],t.items.push(O)}return t.range=[l.offset,e,i??e],t}E.resolveBlockSeq=p}}),ht=(0,R.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(E){"use strict";function w(g,v,p,h){let u="";if(g){let a=!1,l="";for(const s of g){const{source:r,type:n}=s;switch(n){case"space":a=!0;break;case"\
comment":{p&&!a&&h(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),a=!0;break;default:h(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}v+=r.length}}return{comment:u,offset:v}}E.resolveEnd=w}}),kt=(0,R.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(E){"use strict";var w=Q(),g=U(),v=ie(),p=Ce(),h=ht(),u=dt(),a=gt(),l=bt(),s="Block collections are \
not allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,o,c,d){const O=o.start.
source==="{",k=O?"flow map":"flow sequence",T=d?.nodeClass??(O?v.YAMLMap:p.YAMLSeq),L=new T(i.schema);L.flow=!0;const N=i.atRoot;N&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let W=o.offset+o.start.source.length;for(let he=0;he<o.items.length;++he){const Ae=o.items[he],{start:Ge,key:We,sep:Je,value:m}=Ae,_=u.resolveProps(Ge,{flow:k,
indicator:"explicit-key-ind",next:We??Je?.[0],offset:W,onError:c,parentIndent:o.indent,startOnNewline:!1});if(!_.found){if(!_.anchor&&!_.tag&&!Je&&!m){he===0&&_.
comma?c(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${k}`):he<o.items.length-1&&c(_.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${k}`),_.comment&&(L.comment?
L.comment+=`
`+_.comment:L.comment=_.comment),W=_.end;continue}!O&&i.options.strict&&a.containsNewline(We)&&c(We,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(he===0)_.comma&&c(_.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${k}`);else if(_.comma||c(_.start,"MISSING_CHAR",`Missing , be\
tween ${k} items`),_.comment){let M="";e:for(const $ of Ge)switch($.type){case"comma":case"space":break;case"comment":M=$.source.substring(1);break e;default:break e}
if(M){let $=L.items[L.items.length-1];w.isPair($)&&($=$.value??$.key),$.comment?$.comment+=`
`+M:$.comment=M,_.comment=_.comment.substring(M.length+1)}}if(!O&&!Je&&!_.found){const M=m?t(i,m,_,c):e(i,_.end,Je,null,_,c);L.items.push(M),W=M.range[2],r(m)&&
c(M.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const M=_.end,$=We?t(i,We,_,c):e(i,M,Ge,null,_,c);r(We)&&c($.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const D=u.resolveProps(
Je??[],{flow:k,indicator:"map-value-ind",next:m,offset:$.range[2],onError:c,parentIndent:o.indent,startOnNewline:!1});if(D.found){if(!O&&!_.found&&i.options.strict){
if(Je)for(const G of Je){if(G===D.found)break;if(G.type==="newline"){c(G,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine");break}}_.start<D.found.offset-1024&&c(D.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequen\
ce key")}}else m&&("source"in m&&m.source?.[0]===":"?c(m,"MISSING_CHAR",`Missing space after : in ${k}`):c(D.start,"MISSING_CHAR",`Missing , or : between ${k} i\
tems`));const B=m?t(i,m,D,c):D.found?e(i,D.end,Je,null,D,c):null;B?r(m)&&c(B.range,"BLOCK_IN_FLOW",s):D.comment&&($.comment?$.comment+=`
`+D.comment:$.comment=D.comment);const J=new g.Pair($,B);if(i.options.keepSourceTokens&&(J.srcToken=Ae),O){const G=L;l.mapIncludes(i,G.items,$)&&c(M,"DUPLICATE_\
KEY","Map keys must be unique"),G.items.push(J)}else{const G=new v.YAMLMap(i.schema);G.flow=!0,G.items.push(J);const oe=(B??$).range;G.range=[$.range[0],oe[1],oe[2]],
L.items.push(G)}W=B?B.range[2]:D.end}}const V=O?"}":"]",[H,...K]=o.end;let ae=W;if(H?.source===V)ae=H.offset+H.source.length;else{const he=k[0].toUpperCase()+k.
substring(1),Ae=N?`${he} must end with a ${V}`:`${he} in block collection must be sufficiently indented and end with a ${V}`;c(W,N?"MISSING_CHAR":"BAD_INDENT",Ae),
H&&H.source.length!==1&&K.unshift(H)}if(K.length>0){const he=h.resolveEnd(K,ae,i.options.strict,c);he.comment&&(L.comment?L.comment+=`
`+he.comment:L.comment=he.comment),L.range=[o.offset,ae,he.offset]}else L.range=[o.offset,ae,ae];return L}E.resolveFlowCollection=n}}),Et=(0,R.P$)({"node_module\
s/yaml/dist/compose/compose-collection.js"(E){"use strict";var w=Q(),g=fe(),v=ie(),p=Ce(),h=Ze(),u=Nt(),a=kt();function l(r,n,t,e,i,o){const c=t.type==="block-m\
ap"?h.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),d=c.constructor;return i==="!"||i===d.tagName?
(c.tag=d.tagName,c):(i&&(c.tag=i),c)}function s(r,n,t,e,i){const o=e.tag,c=o?n.directives.tagName(o.source,N=>i(o,"TAG_RESOLVE_FAILED",N)):null;if(t.type==="blo\
ck-seq"){const{anchor:N,newlineAfterProp:W}=e,V=N&&o?N.offset>o.offset?N:o:N??o;V&&(!W||W.offset<V.offset)&&i(V,"MISSING_CHAR","Missing newline after block sequ\
ence props")}const d=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!c||c==="!"||c===v.YAMLMap.tagName&&d==="map"||
c===p.YAMLSeq.tagName&&d==="seq")return l(r,n,t,i,c);let O=n.schema.tags.find(N=>N.tag===c&&N.collection===d);if(!O){const N=n.schema.knownTags[c];if(N?.collection===
d)n.schema.tags.push(Object.assign({},N,{default:!1})),O=N;else return N?i(o,"BAD_COLLECTION_TYPE",`${N.tag} used for ${d} collection, but expects ${N.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const k=l(r,n,t,i,c,O),T=O.resolve?.(k,N=>i(o,"TAG_RESOLVE_FAILED",N),n.options)??
k,L=w.isNode(T)?T:new g.Scalar(T);return L.range=k.range,L.tag=c,O?.format&&(L.format=O.format),L}E.composeCollection=s}}),mt=(0,R.P$)({"node_modules/yaml/dist/\
compose/resolve-block-scalar.js"(E){"use strict";var w=fe();function g(h,u,a){const l=u.offset,s=v(u,h.options.strict,a);if(!s)return{value:"",type:null,comment:"",
range:[l,l,l]};const r=s.mode===">"?w.Scalar.BLOCK_FOLDED:w.Scalar.BLOCK_LITERAL,n=u.source?p(u.source):[];let t=n.length;for(let T=n.length-1;T>=0;--T){const L=n[T][1];
if(L===""||L==="\r")t=T;else break}if(t===0){const T=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let L=l+s.length;return u.source&&(L+=u.source.length),{value:T,type:r,comment:s.comment,range:[l,L,L]}}let e=u.indent+s.indent,
i=u.offset+s.length,o=0;for(let T=0;T<t;++T){const[L,N]=n[T];if(N===""||N==="\r")s.indent===0&&L.length>e&&(e=L.length);else{L.length<e&&a(i+L.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=L.length),o=T,e===0&&!h.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=L.length+N.length+1}for(let T=n.length-1;T>=t;--T)n[T][0].length>e&&(t=T+1);let c="",d="",
O=!1;for(let T=0;T<o;++T)c+=n[T][0].slice(e)+`
`;for(let T=o;T<t;++T){let[L,N]=n[T];i+=L.length+N.length+1;const W=N[N.length-1]==="\r";if(W&&(N=N.slice(0,-1)),N&&L.length<e){const V=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-N.length-(W?2:1),"BAD_INDENT",V),L=""}r===w.Scalar.BLOCK_LITERAL?
(c+=d+L.slice(e)+N,d=`
`):L.length>e||N[0]==="	"?(d===" "?d=`
`:!O&&d===`
`&&(d=`

`),c+=d+L.slice(e)+N,d=`
`,O=!0):N===""?d===`
`?c+=`
`:d=`
`:(c+=d+N,d=" ",O=!1)}switch(s.chomp){case"-":break;case"+":for(let T=t;T<n.length;++T)c+=`
`+n[T][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const k=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,k,k]}}function v({offset:h,props:u},a,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let d=1;d<s.length;++d){const O=s[d];if(!t&&
(O==="-"||O==="+"))t=O;else{const k=Number(O);!n&&k?n=k:e===-1&&(e=h+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
o="",c=s.length;for(let d=1;d<u.length;++d){const O=u[d];switch(O.type){case"space":i=!0;case"newline":c+=O.source.length;break;case"comment":a&&!i&&l(O,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=O.source.length,o=O.source.substring(1);break;case"error":l(O,"UNEXPECTED_T\
OKEN",O.message),c+=O.source.length;break;default:{const k=`Unexpected token in block scalar header: ${O.type}`;l(O,"UNEXPECTED_TOKEN",k);const T=O.source;T&&typeof T==
"string"&&(c+=T.length)}}}return{mode:r,indent:n,chomp:t,comment:o,length:c}}function p(h){const u=h.split(/\n( *)/),a=u[0],l=a.match(/^( *)/),s=[l?.[1]?[l[1],a.
slice(l[1].length)]:["",a]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}E.resolveBlockScalar=g}}),Mt=(0,R.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(E){"use strict";var w=fe(),g=ht();function v(n,t,e){const{offset:i,type:o,source:c,end:d}=n;let O,k;const T=(W,V,H)=>e(i+W,V,H);switch(o){case"\
scalar":O=w.Scalar.PLAIN,k=p(c,T);break;case"single-quoted-scalar":O=w.Scalar.QUOTE_SINGLE,k=h(c,T);break;case"double-quoted-scalar":O=w.Scalar.QUOTE_DOUBLE,k=a(
c,T);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const L=i+c.length,N=g.resolveEnd(d,L,t,e);return{value:k,type:O,comment:N.comment,range:[i,L,N.offset]}}function p(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),u(n)}function h(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),u(n.slice(1,-1)).replace(/''/g,"'")}function u(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let c=e[1].
replace(i,""),d=" ",O=t.lastIndex;for(;e=t.exec(n);){const T=e[1].replace(o,"");T===""?d===`
`?c+=d:d=`
`:(c+=d+T,d=" "),O=t.lastIndex}const k=/[ \t]*(.*)/sy;return k.lastIndex=O,e=k.exec(n),c+d+(e?.[1]??"")}function a(n,t){let e="";for(let i=1;i<n.length-1;++i){const o=n[i];
if(!(o==="\r"&&n[i+1]===`
`))if(o===`
`){const{fold:c,offset:d}=l(n,i);e+=c,i=d}else if(o==="\\"){let c=n[++i];const d=s[c];if(d)e+=d;else if(c===`
`)for(c=n[i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="\r"&&n[i+1]===`
`)for(c=n[++i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="x"||c==="u"||c==="U"){const O=c==="x"?2:c==="u"?4:8;e+=r(n,i+1,O,t),i+=O}else{const O=n.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${O}`),e+=O}}else if(o===" "||o==="	"){const c=i;let d=n[i+1];for(;d===" "||d==="	";)d=n[++i+1];d!==`
`&&!(d==="\r"&&n[i+2]===`
`)&&(e+=i>c?n.slice(c,i+1):o)}else e+=o}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(n,t){let e="",
i=n[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&n[t+2]!==`
`);)i===`
`&&(e+=`
`),t+=1,i=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,i){const o=n.substr(t,e),c=o.length===
e&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(c)}catch{const d=n.substr(t-2,e+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${d}`),d}}E.resolveFlowScalar=v}}),At=(0,R.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(E){"use strict";var w=Q(),g=fe(),v=mt(),p=Mt();function h(l,s,r,n){
const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?v.resolveBlockScalar(l,s,n):p.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,k=>n(r,"TAG_RESOLVE_FAILED",k)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[w.SCALAR]:c?d=u(l.schema,t,c,r,n):s.type==="scalar"?d=a(l,t,s,n):d=l.
schema[w.SCALAR];let O;try{const k=d.resolve(t,T=>n(r??s,"TAG_RESOLVE_FAILED",T),l.options);O=w.isScalar(k)?k:new g.Scalar(k)}catch(k){const T=k instanceof Error?
k.message:String(k);n(r??s,"TAG_RESOLVE_FAILED",T),O=new g.Scalar(t)}return O.range=o,O.source=t,e&&(O.type=e),c&&(O.tag=c),d.format&&(O.format=d.format),i&&(O.
comment=i),O}function u(l,s,r,n,t){if(r==="!")return l[w.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&o.test)e.push(o);else
return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[w.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[w.SCALAR];if(r.compat){const o=r.compat.find(c=>c.default&&c.test?.test(n))??r[w.SCALAR];if(i.tag!==
o.tag){const c=s.tagString(i.tag),d=s.tagString(o.tag),O=`Value may be parsed as either ${c} or ${d}`;e(t,"TAG_RESOLVE_FAILED",O,!0)}}return i}E.composeScalar=h}}),
Dt=(0,R.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(E){"use strict";function w(g,v,p){if(v){p??(p=v.length);for(let h=p-1;h>=0;--h){let u=v[h];
switch(u.type){case"space":case"comment":case"newline":g-=u.source.length;continue}for(u=v[++h];u?.type==="space";)g+=u.source.length,u=v[++h];break}}return g}E.
emptyScalarPosition=w}}),It=(0,R.P$)({"node_modules/yaml/dist/compose/compose-node.js"(E){"use strict";var w=ye(),g=Q(),v=Et(),p=At(),h=ht(),u=Dt(),a={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:c,comment:d,anchor:O,tag:k}=e;let T,L=!0;switch(t.type){case"alias":T=r(n,t,i),(O||k)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":T=p.composeScalar(
n,t,k,i),O&&(T.anchor=O.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{T=v.composeCollection(a,n,t,e,i),O&&(T.anchor=O.source.
substring(1))}catch(N){const W=N instanceof Error?N.message:String(N);i(t,"RESOURCE_EXHAUSTION",W)}break;default:{const N=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",N),L=!1}}return T??(T=s(n,t.offset,void 0,null,e,i)),O&&T.anchor===""&&i(O,"BAD_ALIAS","Anchor cannot be an em\
pty string"),o&&n.options.stringKeys&&(!g.isScalar(T)||typeof T.value!="string"||T.tag&&T.tag!=="tag:yaml.org,2002:str")&&i(k??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(T.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?T.comment=d:T.commentBefore=d),n.options.keepSourceTokens&&L&&(T.srcToken=
t),T}function s(n,t,e,i,{spaceBefore:o,comment:c,anchor:d,tag:O,end:k},T){const L={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},N=p.composeScalar(
n,L,O,T);return d&&(N.anchor=d.source.substring(1),N.anchor===""&&T(d,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(N.spaceBefore=!0),c&&(N.comment=c,N.range[2]=
k),N}function r({options:n},{offset:t,source:e,end:i},o){const c=new w.Alias(e.substring(1));c.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,O=h.resolveEnd(i,d,n.strict,o);return c.range=[t,d,O.offset],
O.comment&&(c.comment=O.comment),c}E.composeEmptyNode=s,E.composeNode=l}}),Pt=(0,R.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(E){"use strict";var w=rt(),
g=It(),v=ht(),p=dt();function h(u,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:a},u),i=new w.Document(void 0,e),o={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=p.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?g.composeNode(o,r,c,t):g.composeEmptyNode(o,c.end,s,null,c,t);const d=i.contents.range[2],O=v.resolveEnd(n,d,!1,
t);return O.comment&&(i.comment=O.comment),i.range=[l,d,O.offset],i}E.composeDoc=h}}),ot=(0,R.P$)({"node_modules/yaml/dist/compose/composer.js"(E){"use strict";
var w=le(),g=Ye(),v=rt(),p=st(),h=Q(),u=Pt(),a=ht();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
offset:t,source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,i=!1;for(let o=0;o<n.length;++o){const c=n[o];switch(c[0]){case"#":
t+=(t===""?"":i?`

`:`
`)+(c.substring(1)||" "),e=!0,i=!1;break;case"%":n[o+1]?.[0]!=="#"&&(o+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,o)=>{const c=l(t);o?this.warnings.push(new p.YAMLWarning(
c,e,i)):this.errors.push(new p.YAMLParseError(c,e,i))},this.directives=new g.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const o=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!o)n.commentBefore=e;else if(h.isCollection(o)&&!o.flow&&o.items.length>0){let c=o.items[0];h.isPair(c)&&(c=c.key);const d=c.
commentBefore;c.commentBefore=d?`${e}
${d}`:e}else{const c=o.commentBefore;o.commentBefore=c?`${e}
${c}`:e}}if(t){for(let o=0;o<this.errors.length;++o)n.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)n.warnings.push(this.warnings[o])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const i of n)yield*this.next(i);yield*this.end(t,e)}*next(n){switch(w.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,i)=>{const o=l(n);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",e,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=u.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new p.YAMLParseError(l(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new p.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=a.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new p.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),i=new v.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};E.Composer=r}}),
Ct=(0,R.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(E){"use strict";var w=mt(),g=Mt(),v=st(),p=ee();function h(n,t=!0,e){if(n){const i=(o,c,d)=>{const O=typeof o==
"number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(O,c,d);else throw new v.YAMLParseError([O,O+1],c,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return g.resolveFlowScalar(n,t,i);case"block-scalar":return w.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:o=!1,offset:c=-1,type:d="PLAIN"}=t,O=p.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),k=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(O[0]){case"|":case">":{const T=O.indexOf(`
`),L=O.substring(0,T),N=O.substring(T+1)+`
`,W=[{type:"block-scalar-header",offset:c,indent:i,source:L}];return s(W,k)||W.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:W,source:N}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:O,end:k};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:O,end:k};default:return{type:"scalar",offset:c,indent:i,source:O,end:k}}}function a(n,t,e={}){let{afterKey:i=!1,implicitKey:o=!1,
inFlow:c=!1,type:d}=e,O="indent"in n?n.indent:null;if(i&&typeof O=="number"&&(O+=2),!d)switch(n.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const T=n.props[0];if(T.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
d=T.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const k=p.stringifyString({type:d,value:t},{implicitKey:o||O===null,indent:O!==null&&
O>0?" ".repeat(O):"",inFlow:c,options:{blockQuote:!0,lineWidth:-1}});switch(k[0]){case"|":case">":l(n,k);break;case'"':r(n,k,"double-quoted-scalar");break;case"\
'":r(n,k,"single-quoted-scalar");break;default:r(n,k,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),o=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");c.source=i,n.source=o}else{const{
offset:c}=n,d="indent"in n?n.indent:-1,O=[{type:"block-scalar-header",offset:c,indent:d,source:i}];s(O,"end"in n?n.end:void 0)||O.push({type:"newline",offset:-1,
indent:d,source:`
`});for(const k of Object.keys(n))k!=="type"&&k!=="offset"&&delete n[k];Object.assign(n,{type:"block-scalar",indent:d,props:O,source:o})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let o=t.length;n.props[0].type==="block-scalar-he\
ader"&&(o-=n.props[0].source.length);for(const c of i)c.offset+=o;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,o="end"in n&&Array.isArray(n.end)?n.end.filter(c=>c.
type==="space"||c.type==="comment"||c.type==="newline"):[];for(const c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:e,indent:i,
source:t,end:o})}}}E.createScalarToken=u,E.resolveAsScalar=h,E.setScalarValue=a}}),vt=(0,R.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(E){"use strict";
var w=p=>"type"in p?g(p):v(p);function g(p){switch(p.type){case"block-scalar":{let h="";for(const u of p.props)h+=g(u);return h+p.source}case"block-map":case"bl\
ock-seq":{let h="";for(const u of p.items)h+=v(u);return h}case"flow-collection":{let h=p.start.source;for(const u of p.items)h+=v(u);for(const u of p.end)h+=u.
source;return h}case"document":{let h=v(p);if(p.end)for(const u of p.end)h+=u.source;return h}default:{let h=p.source;if("end"in p&&p.end)for(const u of p.end)h+=
u.source;return h}}}function v({start:p,key:h,sep:u,value:a}){let l="";for(const s of p)l+=s.source;if(h&&(l+=g(h)),u)for(const s of u)l+=s.source;return a&&(l+=
g(a)),l}E.stringify=w}}),Rt=(0,R.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(E){"use strict";var w=Symbol("break visit"),g=Symbol("skip children"),v=Symbol(
"remove item");function p(u,a){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),h(Object.freeze([]),u,a)}p.BREAK=w,p.SKIP=g,p.REMOVE=v,p.itemAtPath=
(u,a)=>{let l=u;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},p.parentCollection=(u,a)=>{const l=p.itemAtPath(u,a.slice(
0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function h(u,a,l){let s=l(a,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=h(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===w)return w;e===v&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,u))}}return typeof s=="function"?
s(a,u):s}E.visit=p}}),yt=(0,R.P$)({"node_modules/yaml/dist/parse/cst.js"(E){"use strict";var w=Ct(),g=vt(),v=Rt(),p="\uFEFF",h="",u="",a="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case p:return"\
<BOM>";case h:return"<DOC>";case u:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case p:return"byte-order\
-mark";case h:return"doc-mode";case u:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}E.createScalarToken=w.createScalarToken,E.resolveAsScalar=w.resolveAsScalar,E.setScalarValue=w.setScalarValue,
E.stringify=g.stringify,E.visit=v.visit,E.BOM=p,E.DOCUMENT=h,E.FLOW_END=u,E.SCALAR=a,E.isCollection=l,E.isScalar=s,E.prettyToken=r,E.tokenType=n}}),$t=(0,R.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(E){"use strict";var w=yt();function g(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var v=new Set("0123456789ABCDEFabcdef"),p=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),h=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),a=s=>!s||u.has(s),l=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(s,r=!1){if(s){if(typeof s!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+s:s,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){
let s=this.pos,r=this.buffer[s];for(;r===" "||r==="	";)r=this.buffer[++s];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[s+1]===`
`:!1}charAt(s){return this.buffer[this.pos+s]}continueScalar(s){let r=this.buffer[s];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+s];if(r==="\r"){
const t=this.buffer[n+s+1];if(t===`
`||!t&&!this.atEnd)return s+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?s+n:-1}if(r==="-"||r==="."){const n=this.buffer.substr(s,3);if((n==="---"||n==="...")&&g(this.buffer[s+3]))return-1}return s}getLine(){
let s=this.lineEndPos;return(typeof s!="number"||s!==-1&&s<this.pos)&&(s=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=s),s===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[s-1]==="\r"&&(s-=1),this.buffer.substring(this.pos,s))}hasChars(s){
return this.pos+s<=this.buffer.length}setNext(s){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=s,null}peek(s){return this.
buffer.substr(this.pos,s)}*parseNext(s){switch(s){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let s=this.getLine();
if(s===null)return this.setNext("stream");if(s[0]===w.BOM&&(yield*this.pushCount(1),s=s.substring(1)),s[0]==="%"){let r=s.length,n=s.indexOf("#");for(;n!==-1;){
const e=s[n-1];if(e===" "||e==="	"){r=n-1;break}else n=s.indexOf("#",n+1)}for(;;){const e=s[r-1];if(e===" "||e==="	")r-=1;else break}const t=(yield*this.pushCount(
r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(s.length-t),this.pushNewline(),"stream"}if(this.atLineEnd()){const r=yield*this.pushSpaces(!0);return yield*this.
pushCount(s.length-r),yield*this.pushNewline(),"stream"}return yield w.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const s=this.charAt(0);if(!s&&!this.
atEnd)return this.setNext("line-start");if(s==="-"||s==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const r=this.peek(3);if((r==="-\
--"||r==="...")&&g(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!g(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[s,
r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((s==="-"||s==="?"||s===":")&&g(r)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const s=this.getLine();if(s===
null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(s[r]){case"#":yield*this.pushCount(s.length-r);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(a),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),
r+=yield*this.pushSpaces(!0),yield*this.pushCount(s.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let s,r,n=-1;do s=yield*this.pushNewline(),s>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(s+r>0);const t=this.getLine();
if(t===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&t[0]!=="#"||n===0&&(t.startsWith("---")||t.startsWith("..."))&&g(t[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield w.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-
e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(a),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||g(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const s=this.charAt(0);let r=this.buffer.indexOf(s,this.pos+1);if(s==="'")for(;r!==-1&&this.buffer[r+1]===
"'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}const n=this.
buffer.substring(0,r);let t=n.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){const e=this.continueScalar(t+1);if(e===-1)break;t=n.indexOf(`
`,e)}t!==-1&&(r=t-(n[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let s=this.pos;for(;;){const r=this.buffer[++s];if(r==="\
+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>g(r)||r==="#")}*parseBlockScalar(){
let s=this.pos-1,r=0,n;e:for(let e=this.pos;n=this.buffer[e];++e)switch(n){case" ":r+=1;break;case`
`:s=e,r=0;break;case"\r":{const i=this.buffer[e+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const e=this.continueScalar(s+1);if(e===-1)break;s=this.buffer.indexOf(`
`,e)}while(s!==-1);if(s===-1){if(!this.atEnd)return this.setNext("block-scalar");s=this.buffer.length}}let t=s+1;for(n=this.buffer[t];n===" ";)n=this.buffer[++t];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++t];s=t-1}else if(!this.blockScalarKeep)do{let e=s-1,i=this.buffer[e];i==="\r"&&(i=this.buffer[--e]);const o=e;for(;i===" ";)i=this.buffer[--e];
if(i===`
`&&e>=this.pos&&e+1+r>o)s=e;else break}while(!0);return yield w.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const s=this.
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(g(e)||s&&h.has(e))break;r=n}else if(g(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&h.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&h.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield w.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(a),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(g(n)||r&&h.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!g(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(p.has(r))r=this.buffer[++s];else if(r==="%"&&v.has(this.buffer[s+1])&&v.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};E.Lexer=l}}),
Lt=(0,R.P$)({"node_modules/yaml/dist/parse/line-counter.js"(E){"use strict";var w=class{constructor(){this.lineStarts=[],this.addNewLine=g=>this.lineStarts.push(
g),this.linePos=g=>{let v=0,p=this.lineStarts.length;for(;v<p;){const u=v+p>>1;this.lineStarts[u]<g?v=u+1:p=u}if(this.lineStarts[v]===g)return{line:v+1,col:1};if(v===
0)return{line:0,col:g};const h=this.lineStarts[v-1];return{line:v,col:g-h+1}}}};E.LineCounter=w}}),_t=(0,R.P$)({"node_modules/yaml/dist/parse/parser.js"(E){"use\
 strict";var w=le(),g=yt(),v=$t();function p(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function h(t){for(let e=0;e<t.length;++e)switch(t[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function u(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function a(t){switch(t.type){case"document":return t.start;case"block-map":{const e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function l(t){if(t.length===0)return[];let e=t.length;
e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";)
;return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let i=0;i<e.length;++i)t.push(e[i])}function r(t){if(t.start.
type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!p(e.start,"explicit-key-ind")&&!p(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,
u(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new v.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(const i of this.lexer.lex(t,e))yield*this.next(i);e||(yield*this.end())}*next(t){if(this.source=t,w.env.LOG_TOKENS&&console.log("|",g.prettyToken(
t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const e=g.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,
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
this.indent===t.indent,o=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let c=[];if(o&&e.sep&&!e.value){const d=[];for(let O=0;O<e.sep.length;++O){const k=e.
sep[O];switch(k.type){case"newline":d.push(O);break;case"space":break;case"comment":k.indent>t.indent&&(d.length=0);break;default:d.length=0}}d.length>=2&&(c=e.
sep.splice(d[1]))}switch(this.type){case"anchor":case"tag":o||e.value?(c.push(this.sourceToken),t.items.push({start:c}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):o||e.value?(c.
push(this.sourceToken),t.items.push({start:c,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(p(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!p(e.sep,"newline")){const d=l(e.start),O=e.key,k=e.sep;k.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:d,key:O,sep:k}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(p(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const d=l(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||o?t.items.push({start:c,key:null,sep:[this.sourceToken]}):p(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const d=this.flowScalar(this.type);
o||e.value?(t.items.push({start:c,key:d,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(d):(Object.assign(e,{key:d,sep:[]}),this.onKeyLine=!0);return}default:{
const d=this.startBlockValue(t);if(d){if(d.type==="block-seq"){if(!e.explicitKey&&e.sep&&!p(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&t.items.push({start:c});this.stack.push(d);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(
i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.
indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||p(e.start,"seq-item-ind")?t.items.push(
{start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){const i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.
pop(),yield*this.step()}*flowCollection(t){const e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.
type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.
assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):
e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const o=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:o,sep:[]}):e.sep?this.stack.push(o):Object.assign(e,{key:o,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}const i=this.startBlockValue(t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{const i=this.peek(
2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){const o=a(i),c=l(o);r(t);const d=t.end.splice(1,t.end.length);d.push(this.sourceToken);const O={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:c,key:t,sep:d}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=O}else yield*this.lineEnd(t)}}flowScalar(t){
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};E.Parser=n}}),Bt=(0,R.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(E){"use strict";var w=ot(),g=rt(),v=st(),p=C(),h=Q(),u=Lt(),a=_t();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),O=new w.Composer(i),k=Array.from(O.compose(
d.parse(e)));if(c&&o)for(const T of k)T.errors.forEach(v.prettifyError(e,o)),T.warnings.forEach(v.prettifyError(e,o));return k.length>0?k:Object.assign([],{empty:!0},
O.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),O=new w.Composer(i);let k=null;for(const T of O.compose(
d.parse(e),!0,e.length))if(!k)k=T;else if(k.options.logLevel!=="silent"){k.errors.push(new v.YAMLParseError(T.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&o&&(k.errors.forEach(v.prettifyError(e,o)),k.warnings.forEach(v.prettifyError(e,o))),
k}function n(e,i,o){let c;typeof i=="function"?c=i:o===void 0&&i&&typeof i=="object"&&(o=i);const d=r(e,o);if(!d)return null;if(d.warnings.forEach(O=>p.warn(d.options.
logLevel,O)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:c},o))}function t(e,i,o){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const d=Math.round(o);o=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=o??i??{};if(!d)return}return h.isDocument(e)&&!c?e.toString(o):new g.Document(e,c,o).toString(o)}E.parse=
n,E.parseAllDocuments=s,E.parseDocument=r,E.stringify=t}}),jt=(0,R.P$)({"node_modules/yaml/dist/index.js"(E){"use strict";var w=ot(),g=rt(),v=qe(),p=st(),h=ye(),
u=Q(),a=U(),l=fe(),s=ie(),r=Ce(),n=yt(),t=$t(),e=Lt(),i=_t(),o=Bt(),c=De();E.Composer=w.Composer,E.Document=g.Document,E.Schema=v.Schema,E.YAMLError=p.YAMLError,
E.YAMLParseError=p.YAMLParseError,E.YAMLWarning=p.YAMLWarning,E.Alias=h.Alias,E.isAlias=u.isAlias,E.isCollection=u.isCollection,E.isDocument=u.isDocument,E.isMap=
u.isMap,E.isNode=u.isNode,E.isPair=u.isPair,E.isScalar=u.isScalar,E.isSeq=u.isSeq,E.Pair=a.Pair,E.Scalar=l.Scalar,E.YAMLMap=s.YAMLMap,E.YAMLSeq=r.YAMLSeq,E.CST=
n,E.Lexer=t.Lexer,E.LineCounter=e.LineCounter,E.Parser=i.Parser,E.parse=o.parse,E.parseAllDocuments=o.parseAllDocuments,E.parseDocument=o.parseDocument,E.stringify=
o.stringify,E.visit=c.visit,E.visitAsync=c.visitAsync}})}),1437:((nt,Ne,b)=>{b.r(Ne),b.d(Ne,{deploy:()=>x.g});var x=b(311),Te=b(8425),R=b(5767),le=b(2891),Q=b(7998),
De=b(7990),Ye=b(7871),be=b(9355),Ee=b(3042),Me=b(3395),ne=b(9120),ye=b(7237),fe=b(4054),xe=b(114),Ie=b(987),X=b(2336),A=b(2605),ee=b(9279),z=b(4446),q=b(9596)}),
2592:((nt,Ne,b)=>{b.d(Ne,{readModelFile:()=>x.Gw});var x=b(1565),Te=b(3013),R=b(51),le=b(9279),Q=b(4446),De=b(9596)}),9172:((nt,Ne,b)=>{b.d(Ne,{parse:()=>De});var x=b(
3013),Te=b(51),R=b(9279),le=b(9596),Q=(0,le.f1)((0,x.F)(),1),De=Q.parse}),7435:((nt,Ne,b)=>{b.r(Ne),b.d(Ne,{pipeline:()=>ce});var x=b(1275),Te=b(1660),R=b(311),
le=b(8425),Q=b(5767),De=b(9128),Ye=b(2891),be=b(7998),Ee=b(7990),Me=b(7871),ne=b(9355),ye=b(3042),fe=b(3395),xe=b(9120),Ie=b(7237),X=b(1706),A=b(6234),ee=b(8371),
z=b(2659),q=b(5389),C=b(1324),F=b(2593),Y=b(4054),U=b(114),Z=b(987),ie=b(2336),we=b(2605),Ce=b(9279),Ke=b(4446),Re=b(9596),{version:ze,...et}=x.p.inputs,{version:He,
at:tt,"promotion-id":ct,"dry-run":ut,...re}=R.g.inputs,ce=(0,Z.o)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains whe\
n a command is given, registers the model of the run, promotes the version once its gates pass, deploys it and waits until it serves. It ends at the first step \
that is not green; a refused version is not deployed.",inputs:{...X.B.inputs,...z.k.inputs,...et,...re,experiment:{...X.B.inputs.experiment,required:!1,description:"\
The experiment to train in; needed with a command."},command:{...X.B.inputs.command,required:!1},"run-id":{...z.k.inputs["run-id"],required:!1,description:"The \
run that logged the model, where nothing is trained here."},tags:{...X.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...R.g.inputs.timeout,
description:"How long the registration and the rollout may take, each."}},outputs:{...X.B.outputs,...z.k.outputs,...x.p.outputs,...R.g.outputs},example:"mlflow-\
steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(ue){const{inputs:de}=ue,{command:Se,experiment:Pe}=de,
Oe=ve(ue);let $e=de["run-id"];if(Se!==void 0){if($e!==void 0)throw new Ke.zg("E_INPUT","Both a command and run-id are given: either train here, or name the run \
that did.");if(Pe===void 0)throw new Ke.zg("E_INPUT","The command needs an experiment to run in: give experiment.");const st=await Oe(X.B,{...de,command:Se,experiment:Pe});
if(st.isLast)return st.result;$e=st.output("run-id")}if($e===void 0)throw new Ke.zg("E_INPUT","There is nothing to register: give a command that trains, or run-\
id.");const Be=await Oe(z.k,{...de,"run-id":$e});if(Be.isLast)return Be.result;const qe=await Oe(x.p,{...de,version:Number(Be.output("version"))});if(qe.isLast)
return qe.result;const Ue=qe.output("promotion-id");return(await Oe(R.g,{...de,version:Number(qe.output("version")),at:me(de.to),"promotion-id":Ue===""?void 0:Ue,
"dry-run":"none"})).result}}),me=ue=>(0,Ie.Sx)(ue).map(Ie.Rg)[0],ve=ue=>async(de,Se)=>{ue.signal.throwIfAborted(),ue.log.progress(`${de.name}: ${de.title}`);const Pe=new Map,
Oe=(Be,qe)=>{Pe.set(Be,qe),ue.output(Be,qe)},$e=await de.run({...ue,inputs:Se,output:Oe});return ue.log.progress(`${de.name}: ${$e.outcome}. ${$e.reason}`),{result:$e,
isLast:"code"in $e||$e.outcome==="skipped",output:Be=>Pe.get(Be)??""}}}),3152:((nt,Ne,b)=>{b.r(Ne),b.d(Ne,{render:()=>ne});var x=b(5767),Te=b(3042),R=b(3395),le=b(
9120),Q=b(7237),De=b(987),Ye=b(2336),be=b(2605),Ee=b(4446),Me=b(9596),ne=(0,De.o)({name:"render",title:"render the manifest of a version",description:"Finds the\
 deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and \
labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...Ye.hI,...Ye.wO,
...Ye.F2,...Ye.g$,diff:{kind:be.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets\
 are not shown."},"force-conflicts":{kind:be.Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."}},outputs:{
manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line\
; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the Seldon\
Deployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model wi\
ne --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(ye){const{inputs:fe,log:xe,pipeline:Ie}=ye,X=await ye.mlflow(),A=await(0,Q.
x)(X,fe);ye.output("version",A.version);const ee=await(0,x.sB)(X,A,fe,{pipeline:Ie,target:fe.at});for(const we of ee.notes)xe.progress(we);for(const we of ee.warnings)
xe.warn(we);const{renderYaml:z}=await Promise.all([b.e(275),b.e(810)]).then(b.bind(b,4785));ye.output("name",ee.name),ye.output("model-uri",ee.modelUri),ye.output(
"manifest",z(ee.manifest));const q=`Rendered ${ee.name} for ${A.model} version ${A.version}, from ${ee.place}.`;if(!fe.diff)return{outcome:"done",reason:q};const C=await ye.
cluster(),F=ee.namespace??C.defaultNamespace,Y={resource:le.kl,namespace:F,name:ee.name},U={...ee.manifest,metadata:{...ee.manifest.metadata,namespace:F}},{summary:Z,
differences:ie}=await(0,x.Pj)(C,Y,U,fe["storage-secret"],fe["force-conflicts"],"progressDeadlineSeconds");return ye.output("diff",ie===""?"":`${ie}
`),ie!==""&&(xe.foreign(`What would change in ${(0,R.vY)(Y)}`,ie),ye.summarize({kind:"log",title:`What would change in ${(0,R.vY)(Y)}`,text:ie})),{outcome:"done",
reason:`${q} ${Z}.`}}})}),4785:((nt,Ne,b)=>{b.d(Ne,{renderYaml:()=>be});var x=b(3013),Te=b(51),R=b(9279),le=b(9596),Q=(0,le.f1)((0,x.F)(),1),De=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
Ye=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function be(Ee){const Me=new Q.Document(Ee,{aliasDuplicateObjects:!1,version:"1.1"});return(0,Q.visit)(Me,{Scalar:(ye,fe)=>{
typeof fe.value=="string"&&(Ye.test(fe.value)||fe.value.search(De)>=0)&&(fe.type="QUOTE_DOUBLE")}}),Me.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).
replace(De,ye=>`\\u${ye.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),3176:((nt,Ne,b)=>{b.r(Ne),b.d(Ne,{rollback:()=>et});var x=b(
9128),Te=b(6348),R=b(2891),le=b(7998),Q=b(7990),De=b(7871),Ye=b(9355),be=b(3042),Ee=b(3395),Me=b(9120),ne=b(1143),ye=b(7237),fe=b(114),xe=b(7522),Ie=b(987),X=b(
2336),A=b(2605),ee=b(9279),z=b(8243),q=b(4446),C=b(9596),F=({tags:re})=>(0,le.Q4)(re.get(le.Ec)).filter(({state:ce})=>ce==="serving");async function Y(re,ce,me,ve,ue){
const de=F(ce).filter(Oe=>Oe.server===re.server&&(ve===void 0||Oe.namespace===ve)),Se=new Set([ve??re.defaultNamespace,...de.map(Oe=>Oe.namespace)]),Pe=[];for(const Oe of Se){
const $e=await re.list(Me.kl,Oe,`${ne.Ly}=${ne.bU},${ne.B0}=${(0,Te.H)(ce.model)}`),Be=new Map($e.map(Ue=>[(0,z.$6)(Ue,"metadata","name")??"",Ue])),qe=new Set([
...Be.keys(),...de.filter(Ue=>Ue.namespace===Oe).map(({name:Ue})=>Ue)]);for(const Ue of qe){const rt=await U(re,{resource:Me.kl,namespace:Oe,name:Ue},Be.get(Ue),
ce,me,ue);rt!==void 0&&Pe.push(rt)}}return Pe}async function U(re,ce,me,ve,ue,de){const Se=ue.state==="undone";if(me===void 0)return Se?{address:ce,live:me,back:void 0}:
void 0;const Pe=(0,le.uq)(me,await(0,le.DL)(re,ce.namespace??"",ce.name)),Oe=(0,z.$6)(me,"spec","annotations",ne.yl);if(!Z(me,ve,ue))return Se&&Pe!==void 0&&Pe.
marker===Oe&&F(ve).some(({namespace:qe,name:Ue})=>qe===ce.namespace&&Ue===ce.name)?{address:ce,live:me,back:Pe}:void 0;const $e=Pe&&ie(Pe,ve.version);if($e!==void 0)
return{address:ce,live:me,back:$e};if(Pe?.isComplete)return de?void 0:{address:ce,live:me,back:$e};throw new q.zg("E_NOTHING_KEPT",`${(0,Ee.vY)(ce)} serves ${ve.
model} version ${ve.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. Undo the promotion alone with --deployment leave\
, then deploy what holds its target.`)}function Z(re,{model:ce,version:me},{id:ve,target:ue}){if((0,be.sB)(re)!==ce||(0,be.Zy)(re)!==me)return!1;const de=(0,z.$6)(
re,"metadata","annotations",ne.vM);return de!==void 0?de===ve:(0,ye.Sx)(ue).some(Se=>(0,ye.Rg)(Se)===(0,z.$6)(re,"metadata","annotations",ne.hD))}function ie({ownerUid:re,
earlier:ce,isComplete:me,...ve},ue){const de=[ve,...ce],Se=de.findIndex(Oe=>Oe.version!==ue),Pe=de[Se];return Pe&&{...Pe,ownerUid:re,earlier:de.slice(Se+1),isComplete:me}}
async function we(re,ce,me,ve,ue){return(0,le.zV)(re,me.address,{step:"rollback",...ue},de=>Ce(de,ce,me,ve,ue))}async function Ce(re,ce,{address:me,live:ve,back:ue},de,{
log:Se,force:Pe,timeoutMs:Oe,patienceMs:$e}){const Be=(0,Ee.vY)(me),qe=(0,z.$6)(ve,"metadata","uid")??"",Ue=await re.get(me);if(ve!==void 0&&Ue!==void 0&&((0,z.
$6)(Ue,"metadata","uid")!==qe||(0,be.Zy)(Ue)!==(0,be.Zy)(ve)))return`${Be} was deployed again meanwhile, and is left as it is.`;if(ue===void 0)return Ue!==void 0&&
await(0,R.dm)(re,me,qe,Se,Oe),await Ke(ce,de,re.server,me,void 0,Se),`${Be}, which this promotion's deploy was the first of, was removed.`;if(Ue===void 0)return`${Be}\
 was removed meanwhile.`;Se.progress(`Putting version ${ue.version} of ${Be} back.`),await(0,le.gn)(re,me.namespace??"",ue);const{serves:rt,explain:st}=await(0,R.
rr)(re,me,ue,{force:Pe,timeoutMs:Oe,patienceMs:$e,report:dt=>Se.progress(`Rolling back: waiting for ${dt}.`)});if(!rt)throw new q.zg("E_ROLLOUT_FAILED",`Version\
 ${ue.version} of ${Be} was applied again, and does not serve: ${(0,xe.xS)(await st())}.`,{outcome:"rollback-failed"});return await Ke(ce,de,re.server,me,ue.version,
Se),`${Be} serves version ${ue.version} again.`}async function Ke(re,ce,me,{namespace:ve="",name:ue},de,Se){const Pe={state:"serving",time:new Date().toISOString(),
server:me,namespace:ve,name:ue,version:ce.version};try{de!==void 0&&await(0,le.K6)(re,await re.registry.version(ce.model,de),{...Pe,version:de}),await(0,le.S2)(
re,await re.registry.version(ce.model,ce.version),Pe,de===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(Oe){if(!(Oe instanceof q.zg))throw Oe;
Se.warn(`The rollback is not recorded on the model versions: ${Oe.message}`)}}var Re={...X.hI,...X.g$,namespace:{...X.g$.namespace,description:"The namespace to\
 look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:A.Qq,required:!0,description:"\
The registered model."},"promotion-id":{kind:A.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,A.nd)(1),description:"The version that w\
as promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,A.Yq)("put-back","keep-first","leave"),default:"put-back",description:"\
What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all a\
re left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:A.p0,default:"\
20m",description:"How long the earlier version may take to serve."},patience:{kind:A.p0,default:"60s",description:"How long what may recover is given before the\
 step is red; a second restart ends it sooner."},"force-conflicts":{kind:A.Jt,default:"false",description:"Takes fields of the deployment that another field man\
ager owns."},...x.N},ze={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"The ve\
rsion that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put back or\
 removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},et=(0,Ie.o)({name:"r\
ollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what \
its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Re,outputs:ze,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(re){const{inputs:ce}=re,me=ce["promotion-id"],ve=await re.
mlflow(),ue=ce.version===void 0?await ut(ve,ce.model,me):await ve.registry.version(ce.model,String(ce.version));re.output("version",ue.version),re.output("chang\
ed","false");const de=await He(re,ue),{undone:Se,wasUndone:Pe,detail:Oe,previousVersion:$e}=await ct(re,ve,ue.version);if(re.output("changed",String(Se)),re.output(
"previous-version",Se?$e??"":""),!Se&&!Pe)return{outcome:"unchanged",reason:Oe};const Be=[Oe,...await tt(re,ve,ue,de)];return{outcome:Se||de.length>0?"done":"un\
changed",reason:Be.join(" ")}}});async function He(re,ce){const me=(0,Q.Tq)(ce),{deployment:ve,kubeconfig:ue,context:de,namespace:Se,"promotion-id":Pe}=re.inputs;
return ve==="leave"||me?.id!==Pe?[]:F(ce).length===0&&[ue,de,Se].every(Oe=>Oe===void 0)?[]:Y(await re.cluster(),ce,me,Se,ve==="keep-first")}async function tt(re,ce,me,ve){
const{inputs:ue,log:de,pipeline:Se}=re,Pe=[],Oe=[];for(const $e of ve)Pe.push(await we(await re.cluster(),ce,$e,me,{log:de,pipeline:Se,force:ue["force-conflicts"],
timeoutMs:ue.timeout,patienceMs:ue.patience})),Oe.push(`${$e.address.namespace??""}/${$e.address.name}`),re.output("deployments",Oe.join(",")),re.output("change\
d","true");return Pe}async function ct(re,ce,me){const{model:ve,"promotion-id":ue}=re.inputs;try{return await(0,R.sF)(ce,ve,me,ue,(0,x.p)(re))}catch(de){throw de instanceof
Q.Vj?new q.zg("E_PROMOTION_OVERTAKEN",`The lock of ${ve} ran out before ${ue} was undone. Run the step again.`,{cause:de}):de}}async function ut({registry:re},ce,me){
await re.model(ce);const ve=(await re.versionsOfModel(ce)).find(ue=>(0,Q.Tq)(ue)?.id===me);if(ve!==void 0)return ve;throw new q.zg("E_PROMOTION_NOT_FOUND",`No v\
ersion of ${ce} has the record of the promotion ${me}. Check the id and the model; if the version was promoted again since, that replaced the record, and there \
is nothing to undo.`)}}),2877:((nt,Ne,b)=>{b.r(Ne),b.d(Ne,{renderVersion:()=>ds});var x=b(6348),Te=b(9355),R=b(9120),le=b(1143),Q=b(7237),De=b(5389),Ye=b(1324),
be=b(2593),Ee=b(4054),Me=b(114),ne=b(2605),ye=b(1565),fe=b(3013),xe=b(51),Ie=b(9279),X=b(8243),A=b(4446),ee=b(9596),z=b(7598),q=b.n(z),C=new Set(["annotations",
"labels","matchLabels","nodeSelector","limits","requests"]),F=({spec:f})=>Y(f,["spec"],"spec");function Y(f,y,S){if(Array.isArray(f))return f.flatMap((I,j)=>Y(I,
[...y,j],S));if(!(0,X.Gv)(f))return[];const P=Object.entries(f).flatMap(([I,j])=>C.has(I)?[]:Y(j,[...y,I],I));return[{mapping:f,path:y,under:S},...P]}var U=(f,y)=>({
name:f,find:(S,{allowed:P})=>F(S).flatMap(({mapping:I,path:j,under:se})=>y(I,j,se)).filter(I=>!P.has((0,ne.OH)(I.kind,I.name))).map(({kind:I,name:j,path:se,what:ge})=>({
path:se,message:`it ${ge}, ${(0,ne.L9)(I,j)}`}))}),Z=f=>f!=null&&f!==!1,ie=f=>(typeof f=="string"?f:f===void 0?"":JSON.stringify(f)).slice(0,253),we=U("host-nam\
espaces",(f,y)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([S])=>Z(f[S])).map(([S,P])=>({kind:P,path:[...y,S],what:`\
asks for the node's own namespace (${S})`}))),Ce=U("host-path",({hostPath:f},y)=>f==null?[]:[{kind:"host-path",name:ie((0,X.Gv)(f)?f.path:f),path:[...y,"hostPat\
h"],what:"mounts a path of the node"}]),Ke=U("host-ports",({hostPort:f},y)=>Z(f)&&f!==0?[{kind:"host-port",name:ie(f),path:[...y,"hostPort"],what:"takes a port \
of the node"}]:[]),Re=[["privileged",Z],["allowPrivilegeEscalation",Z],["hostProcess",Z],["procMount",f=>Z(f)&&f!=="Default"],["seccompProfile",f=>(0,X.Gv)(f)&&
f.type==="Unconfined"],["appArmorProfile",f=>(0,X.Gv)(f)&&f.type==="Unconfined"]],ze=U("privileged",(f,y)=>Re.filter(([S,P])=>P(f[S])).map(([S])=>({kind:"privil\
eged",path:[...y,S],what:`asks for ${S}`}))),et=U("added-capabilities",({add:f},y,S)=>S!=="capabilities"||!Z(f)?[]:(Array.isArray(f)?f:[f]).map(P=>({kind:"capab\
ility",name:ie(P),path:[...y,"add"],what:`adds capabilities (${ie(P)})`}))),He=[we,Ce,Ke,ze,et],tt=f=>f!=null&&f!=="",ct={name:"namespace",find:({metadata:f},y)=>{
const S=f?.namespace;return S===void 0||S===""||y.namespace===void 0||S===y.namespace||y.allowed.has(`namespace=${S}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(S.slice(0,80))} instead of ${JSON.stringify(y.namespace)}, ${(0,ne.L9)("namespace",S)}`}]}},ut=U("service-accounts",(f,y)=>[
"serviceAccountName","serviceAccount"].filter(S=>tt(f[S])&&f[S]!=="default").map(S=>({kind:"service-account",name:ie(f[S]),path:[...y,S],what:`runs as the servi\
ce account ${ie(f[S])}`}))),re=["envSecretRefName","certSecretName","secretName"],ce=["secretRef","secretKeyRef","nodePublishSecretRef","nodeStageSecretRef","co\
ntrollerPublishSecretRef","controllerExpandSecretRef","secret"],me=U("secrets",(f,y,S)=>{const P=(se,...ge)=>({kind:"secret",name:ie(se),path:[...y,...ge],what:`\
reads the secret ${ie(se)}`}),I=re.filter(se=>tt(f[se])).map(se=>P(f[se],se)),j=ce.flatMap(se=>{const ge=f[se];return(0,X.Gv)(ge)&&tt(ge.name)?[P(ge.name,se,"na\
me")]:[]});return[...I,...j,...S==="imagePullSecrets"&&tt(f.name)?[P(f.name,"name")]:[]]}),ve=["seldon.io/ambassador-config","getambassador.io/config"],ue={name:"\
annotations",find:({metadata:f,spec:y},{allowed:S})=>[{texts:f?.annotations,path:["metadata","annotations"]},{texts:y.annotations,path:["spec","annotations"]},...y.
predictors.map(({annotations:I},j)=>({texts:I,path:["spec","predictors",j,"annotations"]}))].flatMap(({texts:I,path:j})=>ve.filter(se=>I!==void 0&&Object.hasOwn(
I,se)&&!S.has(`annotation=${se}`)).map(se=>({path:[...j,se],message:`it writes routes of its own, ${(0,ne.L9)("annotation",se)}`})))},de=[ct,ut,me,ue],Se=5,Pe={
name:"model-node",find:(f,{hasOwnImage:y,modelUri:S})=>{const P=(0,ne.A3)(f);if(f.spec.predictors.length===0||(0,ne.rM)(f).length>0)return[];const I=["spec","pr\
edictors"];if(P.length===0)return y?[]:[{path:I,message:"no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which ma\
y be blank; or name the model's own image with --image"}];if(S!==void 0&&P.some(({node:se})=>se.modelUri===S))return[];const j=P.slice(0,Se).map(({path:se})=>(0,ne.
P8)(se)).join(", ");return[{path:I,message:`${P.length} graph nodes load models (${j}${P.length>Se?" \u2026":""}), and each names one: which of them serves this\
 version? Leave its modelUri blank`}]}},Oe=f=>(0,X.yR)(f,"componentSpecs").flatMap(y=>(0,X.yR)(y,"spec","containers").map(S=>({name:(0,X.$6)(S,"name")??"",image:(0,X.
$6)(S,"image")??""}))),$e=(f,y)=>({name:f,find:(S,P)=>S.spec.predictors.flatMap((I,j)=>{const se=Oe(I);return(0,ne.ig)(I.graph,["spec","predictors",j,"graph"]).
flatMap(ge=>y({...ge,containers:se,manifest:S},P))})}),Be=f=>f.slice(0,Se).map(({name:y})=>JSON.stringify(y)).join(", ")||"none",qe=$e("node-names",({node:f,path:y})=>f.
name===""?[{path:[...y,"name"],message:"the graph node has no name"}]:[]),Ue=$e("node-containers",({node:f,path:y,containers:S})=>S.length===0||!(0,ne.u9)(f)||S.
some(({name:P})=>P===f.name)?[]:[{path:[...y,"name"],message:`no container of componentSpecs is named ${JSON.stringify(f.name)} as its graph node is (there is ${Be(
S)}): Seldon would add another container beside them`}]),rt=$e("own-containers",({node:f,path:y,containers:S})=>!(0,ne.xw)(f)||S.some(({name:P})=>P===f.name)?[]:
[{path:[...y,"name"],message:`the graph node ${JSON.stringify(f.name)} has no implementation, and no container of componentSpecs has its name (there is ${Be(S)}\
)`}]),st=$e("node-methods",({node:f,path:y})=>(0,ne.xw)(f)&&f.type==="UNKNOWN_TYPE"&&(0,X.i1)(f,"methods").length===0?[{path:[...y,"type"],message:"the graph no\
de is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),dt=$e("model-uri",({node:f,path:y},{modelUri:S})=>(0,ne.u9)(f)&&
(0,ne.I)(f)&&(0,ne.z3)(f)&&S===void 0?[{path:y,message:`the ${f.implementation??""} has no modelUri`}]:[]),gt=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW\
_SERVER","HUGGINGFACE_SERVER"]),St=$e("tensorflow",({node:f,path:y,manifest:S})=>S.spec.protocol==="tensorflow"&&gt.has(f.implementation??"")?[{path:[...y,"impl\
ementation"],message:`${f.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),bt=$e("implementation",({node:f,path:y,containers:S},{
allowed:P})=>{const I=f.implementation??"";if(!(0,ne.u9)(f)||ne.M5.has(I)||P.has(`implementation=${I}`))return[];if(S.some(se=>se.name===f.name&&se.image!==""))
return[];const j=[...ne.M5].join(", ");return[{path:[...y,"implementation"],message:`${JSON.stringify(I)} is no server that Seldon has by itself (${j}), ${(0,ne.
L9)("implementation",I)} where the operator's configuration has it`}]}),Ze=$e("logger-mode",({node:f,path:y})=>(0,X.fK)(f,"logger")!==void 0&&f.logger!==null&&!(0,X.
$6)(f,"logger","mode")?[{path:[...y,"logger"],message:"the logger has no mode: request, response or all"}]:[]),Nt=[Pe,qe,Ue,rt,st,dt,St,bt,Ze],ht=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,
kt=230,Et=48;function mt(f,y,S){const P=JSON.stringify(f.slice(0,80));return f.length>kt?[{path:y,message:`${S} ${P} is longer than ${kt} characters`}]:ht.test(
f)?[]:[{path:y,message:`${S} ${P} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}]}var Mt={name:"\
deployment-name",find:({metadata:f})=>{const y=["metadata","name"];return f?.name===void 0?[{path:y,message:"there is no name; write one, or give --name"}]:mt(f.
name,y,"the name")}},At={name:"predictor-names",find:({spec:f})=>f.predictors.flatMap(({name:y},S)=>{const P=["spec","predictors",S,"name"],I=f.predictors.slice(
0,S).some(j=>j.name===y);return[...mt(y,P,"the predictor's name"),...I?[{path:P,message:`two predictors are named ${JSON.stringify(y)}`}]:[]]})},Dt={name:"conta\
iner-names",find:f=>It(f).flatMap(({name:y,path:S})=>y.length<=Et?mt(y,[...S,"name"],"the container's name"):[{path:[...S,"name"],message:`the container's name ${JSON.
stringify(y.slice(0,80))} has ${y.length} characters; over ${Et} Seldon's label for it is too long`}])},It=({spec:f})=>f.predictors.flatMap(({componentSpecs:y},S)=>(y??
[]).flatMap((P,I)=>(P.spec?.containers??[]).map(({name:j},se)=>({name:j,path:["spec","predictors",S,"componentSpecs",I,"spec","containers",se]})))),Pt=[Mt,At,Dt],
ot=(f,...y)=>["spec","predictors",f,...y],Ct={name:"predictors",find:({spec:f})=>f.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no pred\
ictor"}]},vt=(f,y)=>({name:f,find:({spec:S})=>S.predictors.flatMap((P,I)=>y(P,I,S.predictors))}),Rt=vt("service-names",({annotations:f},y,S)=>{const P=f?.["seld\
on.io/svc-name"];return P!==void 0&&S.slice(0,y).some(j=>j.annotations?.["seldon.io/svc-name"]===P)?[{path:ot(y,"annotations","seldon.io/svc-name"),message:`two\
 predictors have the Service name ${JSON.stringify(P)}`}]:[]}),yt=vt("no-engine",({annotations:f,graph:y},S)=>{const P=(0,ne.ig)(y,[]).length;return f?.["seldon\
.io/no-engine"]===void 0||P===1?[]:[{path:ot(S,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${P}`}]}),
$t=vt("shadows",({shadow:f},y,S)=>{if(f!==!0)return[];const P=ot(y,"shadow");return S.length===1?[{path:P,message:"the only predictor is a shadow, whose answers\
 nobody gets"}]:S.slice(0,y).some(j=>j.shadow===!0)?[{path:P,message:"there is more than one shadow"}]:[]}),Lt=vt("traffic-range",({traffic:f},y)=>f!==void 0&&(f<
0||f>100)?[{path:ot(y,"traffic"),message:`traffic ${f} is not between 0 and 100`}]:[]),_t={name:"traffic-sum",find:({spec:f})=>{const y=f.predictors.flatMap((I,j)=>I.
shadow===!0?[]:[{...I,index:j}]),S=y.reduce((I,{traffic:j=0})=>I+j,0);if(y.length>1&&S!==100)return[{path:["spec","predictors"],message:`the traffic of ${y.length}\
 predictors (${y.map(({name:I})=>I).join(", ").slice(0,200)}) adds up to ${S}, not to 100`}];const[P]=y;return f.predictors.length>1||P===void 0||S<=0||S>=100?[]:
[{path:ot(P.index,"traffic"),message:`the only predictor gets ${S} % of the traffic: leave traffic out, or write 100`}]}},Bt={name:"replicas",find:({spec:f})=>{
const y=[{path:["spec","replicas"],count:f.replicas}];return f.predictors.forEach((S,P)=>{y.push({path:ot(P,"replicas"),count:S.replicas}),(S.componentSpecs??[]).
forEach((I,j)=>y.push({path:ot(P,"componentSpecs",j,"replicas"),count:I.replicas}))}),y.flatMap(({path:S,count:P})=>typeof P=="number"&&P<1?[{path:S,message:`${P}\
 replicas never become available`}]:[])}},jt=[Ct,Rt,yt,$t,Lt,_t,Bt],E=(f,...y)=>({name:f.toLowerCase(),find:({spec:S})=>{const P=S[f];return P==null||P===""||typeof P==
"string"&&y.includes(P)?[]:[{path:["spec",f],message:`Seldon knows no ${f} ${JSON.stringify(P).slice(0,80)}: it is one of ${y.join(", ")}`}]}}),w=["KAFKA_BROKER",
"KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],g={name:"kafka",find:({spec:f})=>f.serverType!=="kafka"?[]:f.predictors.flatMap((y,S)=>{const P=(0,X.yR)(y,"svcOrchSpe\
c","env").map(j=>(0,X.$6)(j,"name")),I=w.filter(j=>!P.includes(j));return I.length===0?[]:[{path:["spec","predictors",S],message:`serverType kafka needs ${I.join(
", ")} in svcOrchSpec.env`}]})},v={name:"endpoint-types",find:f=>{const y=(0,X.$6)(f.spec,"transport")??"";let S;return(0,ne.zM)(f).flatMap(({node:P,path:I})=>{
const j=(0,X.$6)(P,"endpoint","type")??"";if(j==="")return[];S??=j;const se=[...I,"endpoint","type"];return j!==S?[{path:se,message:`the endpoint type is ${j}, \
another node's is ${S}: all must be the same, so set spec.transport instead`}]:y!==""&&(j==="REST"&&y!=="rest"||j==="GRPC"&&y!=="grpc")?[{path:se,message:`the e\
ndpoint type ${j} contradicts spec.transport ${y}: leave endpoint.type out`}]:[]})}},p=[E("protocol","seldon","tensorflow","kfserving","v2"),E("transport","rest",
"grpc"),E("serverType","rpc","kafka"),g,v],h=[...Pt,...p,...jt,...Nt,...He,...de],u=50;function a(f,y){if(!(0,Te.BR)(f))throw s((0,Te.lx)(f),y);return f}function l(f,y,S){
const P=h.flatMap(I=>I.find(f,y));if(P.length>0)throw s(P,S)}function s(f,{lineOf:y,place:S}){const P=f.map(({path:j,message:se})=>`${(0,ne.P8)(j).slice(0,300)}\
 (line ${y(j)}): ${se}`);if(P.length===1)return new A.zg("E_MANIFEST",`${S} cannot be deployed. ${P[0]}.`);const I=P.slice(0,u).map(j=>`  - ${j}`);return P.length>
u&&I.push(`  \u2026 and ${P.length-u} more`),new A.zg("E_MANIFEST",`${S} cannot be deployed:
${I.join(`
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
test(y)?y:`model-${y}`.replace(/-+$/,"")}var i=(0,ee.f1)((0,fe.F)(),1),o=(0,ee.f1)((0,fe.F)(),1);function c(f){let y;return(0,o.visit)(f,{Map:(S,{items:P})=>{const I=new Set;
for(const{key:j}of P)if(!(!(0,o.isScalar)(j)||j.value==="<<")){if(I.has(j.value))return y=j,o.visit.BREAK;I.add(j.value)}}}),y}var d={identify:()=>!1,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:f=>Number.parseInt(f,8)},O={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:f=>/^(?:yes|on)$/i.test(f)},k=f=>[d,O,...f],T=256*1024;function L(f,y){if(f.length>T)throw new A.
zg("E_DEPLOY_YAML_TOO_LARGE",`${y} has ${f.length} characters; ${T} are read at most. Log the SeldonDeployment alone, without the model.`);if(f.includes("\0"))throw new A.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is not YAML but binary: it holds a NUL character.`);if((0,ye.qK)(f))throw new A.zg("E_DEPLOY_YAML_BOMB",`${y} nests deeper than ${ye.
JG} levels, which no SeldonDeployment does.`);const S=new i.LineCounter,P=(0,i.parseAllDocuments)(f,{lineCounter:S,merge:!0,uniqueKeys:!1,customTags:k,logLevel:"\
silent"}),I=Array.isArray(P)?P:[];for(const Fe of I)N(Fe,y,S);const[j,...se]=I.filter(({contents:Fe})=>Fe!==null&&!((0,i.isScalar)(Fe)&&Fe.value===null));if(j===
void 0)throw new A.zg("E_DEPLOY_YAML_EMPTY",`${y} is empty. It must hold a SeldonDeployment.`);if(se.length>0)throw new A.zg("E_DEPLOY_YAML_DOCUMENTS",`${y} hol\
ds ${se.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const ge=V(j,y);if(!(0,X.Gv)(ge))throw new A.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is no mapping of fields but ${Array.isArray(ge)?"a list":"a single value"}.`);return H(ge,y),{root:ge,lineOf:Fe=>K(j,Fe,S)}}function N(f,y,S){
const[P]=f.errors;if(P===void 0)return W(f,y,S);const I=P.linePos?.[0],j=I===void 0?"":` at line ${I.line}, column ${I.col}`,se=(P.message.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML${j}: ${se.slice(0,200)}`,{cause:P})}function W(f,y,S){
const P=c(f);if(P===void 0)return;const{line:I,col:j}=S.linePos(P.range?.[0]??0);throw new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML at line ${I}, col\
umn ${j}: the key ${String(P.value).slice(0,100)} stands twice in one mapping.`)}function V(f,y){const S=`${y} expands by its aliases to more than ${ye.$e} valu\
es, or without end. Write the values out.`;if((0,ye.$B)(f))throw new A.zg("E_DEPLOY_YAML_BOMB",S);try{return JSON.parse(JSON.stringify(f.toJS({maxAliasCount:1e3})))}catch(P){
throw P instanceof RangeError||P instanceof ReferenceError&&P.message.startsWith("Excessive")?new A.zg("E_DEPLOY_YAML_BOMB",S,{cause:P}):new A.zg("E_DEPLOY_YAML\
_SYNTAX",`${y} cannot be read: ${P instanceof Error?P.message.slice(0,200):String(P)}`,{cause:P})}}function H({apiVersion:f,kind:y},S){const P="It must describe\
 a SeldonDeployment of machinelearning.seldon.io/v1.";if(y==null||y==="")throw new A.zg("E_DEPLOY_YAML_KIND",`${S} names no kind. ${P}`);const I=typeof y=="stri\
ng"?y.slice(0,100):JSON.stringify(y).slice(0,100);if(y!=="SeldonDeployment")throw new A.zg("E_DEPLOY_YAML_KIND",`${S} describes a ${I}. ${P}`);if(typeof f=="str\
ing"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(f))return;const j=typeof f=="string"&&f!==""?`the apiVersion ${f.slice(0,100)}`:"no apiVersion";throw new A.
zg("E_DEPLOY_YAML_KIND",`${S} describes a SeldonDeployment with ${j}. ${P}`)}function K(f,y,S){for(let P=y.length;P>=0;P-=1){const I=P===0?f.contents:f.getIn(y.
slice(0,P),!0);if((0,i.isNode)(I)&&I.range)return S.linePos(I.range[0]).line}return 1}var ae=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function he(f){const y=f.
split(/\r?\n/).map(I=>I.trim()).filter(I=>I!==""&&!I.startsWith("#")),S=[],P=y.map(I=>{const j=I.indexOf("="),se=I.slice(0,Math.max(0,j)).trim(),ge=I.slice(j+1).
trim();return se===""||j<0?S.push(`expected from=to, got "${I}"`):m(ge)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(ge)?S.push(`"${ge}" is no place that m\
odel servers read, such as s3://bucket/prefix or pvc://claim`):_(ge)!==void 0&&S.push(`"${ge}" is ${_(ge)?.what??""}, which no model server reads`),{from:se,to:ge}});
if(S.length>0)throw new A.zg("E_INPUT",`model-uri-map: ${S.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);return P}function Ae(f,y){
if(/[\u0000-\u001f\u007f]/.test(f)||f.split(/[/\\]/).some(I=>I===".."))throw new A.zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(f.slice(0,300))}\
, which is no plain path: it holds ".." or control characters.`);const S=Ge(f,y)??f,P=m(S)??S;if(ae.test(P)||S!==f&&_(P)===void 0)return P;throw $(f)}function Ge(f,y){
const S=[...y].sort((I,j)=>j.from.length-I.from.length),P=[f,f.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from:I,to:j}of S)for(const se of P){
const ge=We(se,I);if(ge!==void 0)return ge===""?Je(j):`${Je(j)}/${ge}`}}function We(f,y){if(!f.startsWith(y))return;const S=f.slice(y.length);if(S==="")return S;
const P=y.endsWith("/")?S:S.startsWith("/")?S.slice(1):void 0;return P?.startsWith("/")===!0?void 0:P}var Je=f=>f.replace(/\/+$/,"");function m(f){const y=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(f);if(y!==null)return y[2]?`azureblob:${y[1]??""}/${y[2]}`:`azureblob:${y[1]??""}`}function _(f){const y=/^([a-z][a-z0-9+.-]*):/i.exec(f)?.[1]?.toLowerCase();
switch(y){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLfl\
ow (${y}:), which it did not resolve to a place in storage`,from:f};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{
what:"a folder of MLflow's own machine",from:M(f)};default:return}}var M=f=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(f)?.[1]??f;function $(f){const{what:y,
from:S}=_(f)??{what:"in a place that Seldon\u2019s storage initializer does not know",from:f};return new A.zg("E_MODEL_URI",`MLflow keeps the model at ${f}. Tha\
t is ${y}: no model server can read it. Say where the same files lie for a model server, as in --model-uri-map '${S}=s3://bucket/prefix' (or gs://\u2026, pvc://claim\
/\u2026).`)}var D=f=>(0,z.createHash)("sha256").update(JSON.stringify(B(f))).digest("hex").slice(0,16);function B(f){return Array.isArray(f)?f.map(B):typeof f!=
"object"||f===null?f:Object.entries(f).sort(([y],[S])=>y<S?-1:1).map(([y,S])=>[y,B(S)])}var J=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletio\
nTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),G="kubectl.kubernetes.io/last-applie\
d-configuration";function oe(f,y){const S=new Set((0,ne.rM)(f)),P=f.spec.predictors.map(Ve=>({..._e(Ve,"annotations","labels"),name:Ve.name,graph:Le(Ve.graph,S,
y.modelUri),...Array.isArray(Ve.componentSpecs)?{componentSpecs:Ve.componentSpecs.map(ke)}:{}})),I=te(f.metadata??{},y),j={apiVersion:f.apiVersion,kind:"SeldonD\
eployment",metadata:I,spec:{..._e(f.spec,"annotations"),predictors:P}},se=y.marker??D(j),ge={...I.annotations,...y.pipeline===void 0?{}:{[le.Sp]:y.pipeline},...y.
promotionId===void 0?{}:{[le.vM]:y.promotionId}};return{manifest:{...j,metadata:{...I,annotations:ge},spec:{...j.spec,annotations:{...j.spec.annotations,[le.yl]:se},
predictors:P.map(Ve=>Qe(Ve,se,y.timeoutMs))}},marker:se}}function te(f,y){const S=Object.fromEntries(Object.entries(f).filter(([j])=>!J.has(j))),P={[le.B0]:y.model,
...y.target===void 0?{}:{[le.hD]:y.target}},I=Object.fromEntries(Object.entries(P).map(([j,se])=>[j,(0,x.H)(se)]));return{...S,name:y.name,...y.namespace===void 0?
{}:{namespace:y.namespace},labels:{...pe(f.labels),[le.Ly]:le.bU,...I},annotations:{...pe(f.annotations),...P,[le.ej]:y.version,...y.runId===""?{}:{[le.CD]:y.runId}}}}
var pe=f=>Object.fromEntries(Object.entries(f??{}).filter(([y])=>!y.startsWith(le.l1)&&y!==le.Ly&&y!==G));function _e(f,...y){const S=y.flatMap(P=>{const I=f[P];
return typeof I=="object"&&I!==null?[[P,pe(Object.fromEntries(Object.entries(I)))]]:[]});return{...f,...Object.fromEntries(S)}}var ke=f=>(0,X.Gv)(f.metadata)?{...f,
metadata:_e(f.metadata,"annotations","labels")}:f,Le=(f,y,S)=>({...f,...y.has(f)?{modelUri:S}:{},...Array.isArray(f.children)?{children:f.children.map(P=>Le(P,y,
S))}:{}}),Qe=(f,y,S)=>({...f,annotations:{...f.annotations,[le.yl]:y},...f.progressDeadlineSeconds===void 0&&S!==void 0?{progressDeadlineSeconds:Math.max(1,Math.
ceil(S/1e3))}:{}});function it(f){if(f===void 0||f==="")return{title:"the operator's own image"};const y=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(f);if(y===null)return;const[,S,P,I]=y,j=f.slice(0,100);return S!=="mlserver"||P!=="1"?{title:j}:Number(I)<=6?{title:j,mlflowBefore:3,pythonUpTo:11}:Number(
I)===7?{title:j,pythonUpTo:12}:{title:j}}function at(f,y,{model:S,names:P}){const I=f.spec.predictors.flatMap(Fe=>(0,ne.ig)(Fe.graph,[]).filter(({node:Ve})=>Ve.
modelUri===y).map(({node:Ve})=>({node:Ve,server:it(Xe(Fe,Ve))}))),j=(0,X.fK)(S,"flavors");if(S===void 0||!(0,X.Gv)(j))return I.some(({node:Ve,server:lt})=>Ve.implementation===
"MLFLOW_SERVER"&&lt!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const se=(0,R.
os)(f),ge=I.flatMap(Fe=>Wt({...Fe,isV2:se,model:S,flavors:j,names:P}));return ge.filter(({message:Fe},Ve)=>ge.findIndex(lt=>lt.message===Fe)===Ve)}var Xe=(f,{name:y})=>(0,X.
yR)(f,"componentSpecs").flatMap(S=>(0,X.yR)(S,"spec","containers")).filter(S=>S.name===y).map(S=>(0,X.$6)(S,"image"))[0];function Wt(f){const{implementation:y}=f.
node;return y==="SKLEARN_SERVER"?is(f):y!=="MLFLOW_SERVER"?[]:[...ss(f),...f.isV2?rs(f):ns(f)]}var Kt=f=>Object.keys(f).slice(0,5).join(", ").slice(0,200)||"non\
e";function ss({flavors:f,server:y}){return f.python_function!==void 0?[]:[{isCertain:y!==void 0,message:`an MLFLOW_SERVER loads the flavor python_function, and\
 the model has none (it has ${Kt(f)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function ns({flavors:f,server:y,
names:S}){const P=(0,X.$6)(f,"python_function","env","conda")??(0,X.$6)(f,"python_function","env")??"conda.yaml";return S===void 0||S.has(P)?[]:[{isCertain:y!==
void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${P.slice(0,100)}, and the version has no such file: log the model with its environment, o\
r deploy with --protocol v2 and environment.tar.gz`}]}function rs({server:f,names:y,model:S,flavors:P}){if(f===void 0||y===void 0||y.has("environment.tar.gz"))return[];
const I=(0,X.$6)(P,"sklearn","serialization_format")==="skops",{title:j,mlflowBefore:se,pythonUpTo:ge}=f,Fe=[{isCertain:!1,message:`the version has no environme\
nt.tar.gz, so ${j} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with \
--image`}],Ve=se!==void 0&&se<=3;I&&Fe.push({isCertain:Ve,message:`the model is saved as skops, which ${Ve?`${j} cannot read: its MLflow is older than 3`:"a ser\
ver's MLflow older than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const lt=(0,X.$6)(S,"mlflow_version")??"";
se!==void 0&&Number.parseInt(lt,10)>=se&&Fe.push({isCertain:!1,message:`the model was logged by MLflow ${lt.slice(0,40)}, and ${j} has one older than ${se}`});const je=(0,X.
$6)(P,"python_function","python_version")??"",ft=Number(/^3\.(\d+)/.exec(je)?.[1]);return ge!==void 0&&ft>ge&&Fe.push({isCertain:!1,message:`the model was logge\
d by Python ${je.slice(0,40)}, and ${j} has 3.${ge} at most: what was pickled may not load`}),Fe}function is({flavors:f,server:y}){return y===void 0?[]:f.sklearn===
void 0?[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${Kt(f)})`}]:(0,X.$6)(f,"sklearn","serialization\
_format")!=="skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_f\
ormat="cloudpickle", or serve it with MLFLOW_SERVER'}]}async function os({registry:f},y,S,P){if(P===void 0)return S;const I=(await f.model(y)).tags.get(P)?.trim();
if(I===void 0||I==="")return S;if((0,ne.wu)(I))return I;throw new A.zg("E_MANIFEST",`The tag ${P} of the registered model ${y} names no container image: ${JSON.
stringify(I.slice(0,200))}.`)}var as=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Jt=20;async function ls(f,y,S){const{predictors:P}=y.spec,I=(0,ne.
A3)(y).map(({node:je})=>je.modelUri),j=P.map(je=>(0,X.$6)(je,"explainer","modelUri")),se=[...I.length>1?I:[],...j].filter(je=>typeof je=="string").filter(je=>as.
test(je)),ge=[...new Set(se)];if(ge.length===0)return y;if(ge.length>Jt)throw new A.zg("E_MANIFEST",`deploy.yaml names ${ge.length} models in MLflow; ${Jt} are \
looked up at most.`);const Fe=new Map(await Promise.all(ge.map(async je=>[je,await cs(f,je,S)]))),Ve=je=>{const ft=typeof je=="string"?Fe.get(je):void 0;return ft===
void 0?{}:{modelUri:ft}},lt=je=>({...je,graph:(0,ne.o6)(je.graph,({modelUri:ft})=>Ve(ft)),...je.explainer?{explainer:{...je.explainer,...Ve(je.explainer.modelUri)}}:
{}});return{...y,spec:{...y.spec,predictors:P.map(lt)}}}async function cs(f,y,S){if(!/^models:/i.test(y))return Ae(y,S);const{model:P,version:I}=await(0,Q.x)(f,
us(y));return Ae(await f.registry.downloadUri(P,I),S)}function us(f){const[,y="",S,P=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(f)??[];if(y===
"")throw new A.zg("E_MODEL_URI",`deploy.yaml names the model ${JSON.stringify(f.slice(0,200))}: write models:/<name>/<version>, models:/<name>@<alias> or models\
:/<name>/<stage>.`);return S!==void 0?{model:y,at:S}:/^\d{1,15}$/.test(P)?{model:y,version:Number(P)}:{model:y,at:P}}async function ds(f,y,S,P){const I=he(S["mo\
del-uri-map"]??""),j=f.artifacts.listOfVersion(y,""),[se,ge,Fe,Ve,lt]=await Promise.all([(0,De.M4)(f,y,j),f.registry.downloadUri(y.model,y.version),(0,ye.X$)(f,
y),j,os(f,y.model,S.image,S["image-tag"])]),je=se??(S["default-template"]===!0?{text:r(y.model),place:n}:void 0);if(je===void 0)throw hs(y);const ft=L(je.text,je.
place),Ft={place:je.place,lineOf:ft.lineOf},ps=a(fs(a(ft.root,Ft),S.set??[]),Ft),Gt=await ls(f,ps,I),Tt=lt!==void 0&&(0,ne.A3)(Gt).length===0?"":Ae(ge,I),{protocol:gs,
xtype:vs,replicas:ys}=S,Yt=(0,ne.Ai)(Gt,{protocol:gs,xtype:vs,replicas:ys,image:lt},Tt),wt=S.name===void 0?Yt:{...Yt,metadata:{...Yt.metadata,name:S.name}},Ut=S["\
storage-secret"]?.name;l(Ut===void 0?wt:(0,ne.Xl)(wt,Ut),{allowed:S.allow??new Set,namespace:S.namespace,hasOwnImage:lt!==void 0,modelUri:Tt},Ft);const xt=S.name??
wt.metadata?.name??"",Vt=S.namespace??wt.metadata?.namespace,{manifest:qt,marker:_s}=oe(Ut===void 0?wt:(0,ne.e_)(wt,Ut),{model:y.model,version:y.version,runId:y.
runId,modelUri:Tt,name:xt,namespace:Vt,target:P.target===void 0?void 0:(0,Q.Rg)((0,Q.hu)(P.target)),pipeline:P.pipeline.link,promotionId:P.promotionId,marker:P.
marker,timeoutMs:P.timeoutMs}),Qt=at(qt,Tt,{model:typeof Fe=="string"?void 0:Fe,names:Ve&&new Set(Ve.map(({path:Ot})=>Ot))}),zt=Qt.filter(({isCertain:Ot})=>Ot).
map(({message:Ot})=>Ot);if(zt.length>0)throw new A.zg("E_MODEL_NOT_LOADABLE",`${y.model} version ${y.version} would not be served: ${zt.join("; ")}.`);const Es=Qt.
map(({message:Ot})=>`${y.model} version ${y.version} may not be served: ${Ot}.`);return{manifest:qt,name:xt,namespace:Vt,modelUri:Tt,marker:_s,place:je.place,warnings:Es,
notes:ms(ft.root,wt,{name:xt,namespace:Vt,modelUri:Tt})}}function fs(f,y){try{return(0,ne.Ey)({...f},y)}catch(S){throw S instanceof ne.S7?new A.zg("E_INPUT",`se\
t: ${S.message}.`,{cause:S}):S}}function hs({model:f,version:y,runId:S}){const P=[`the folder of ${f} version ${y}`,...S===""?[]:[`run ${S} beside the model`,"t\
he root of that run"]];return new A.zg("E_DEPLOY_YAML_MISSING",`${f} version ${y} has no deploy.yaml: looked in ${P.join(", ")}. Log one with the model, as in m\
lflow.log_artifact("deploy.yaml"), or say --default-template${S===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function ms(f,y,{
name:S,namespace:P,modelUri:I}){const j=(0,X.Gv)(f.metadata)?f.metadata:{},se=[];typeof j.name=="string"&&j.name!==S&&se.push(`The name is ${S}, not ${j.name} a\
s in deploy.yaml.`),typeof j.namespace=="string"&&j.namespace!==P&&se.push(`The namespace is ${P??""}, not ${j.namespace} as in deploy.yaml.`);for(const{modelUri:ge}of(0,ne.
rM)(y))typeof ge=="string"&&ge.trim()!==""&&ge!==I&&se.push(`The modelUri ${ge} of deploy.yaml is replaced by the version's own, ${I}.`);return se}})};
