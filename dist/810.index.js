"use strict";exports.id=810,exports.ids=[810],exports.modules={6469:((it,Ne,b)=>{b.d(Ne,{Pj:()=>z,cG:()=>Ve,h$:()=>Z,mq:()=>ee,sB:()=>be});var fe=b(3042),Ae=b(3395),C=b(1143),
ve=b(8243),te=b(7522),ge=b(4446);async function be(F,R,Y,x){const{renderVersion:G}=await Promise.all([b.e(231),b.e(810)]).then(b.bind(b,1413));return G(F,R,Y,x)}
var Ce=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","statu\
s"]);function Ve(F,R,Y=[]){if(Ce.has(Y.join("."))||Y.at(-1)===C.yl)return[];const[x,G]=[Pe(F),Pe(R)];return x===void 0||G===void 0||x.isList!==G.isList?JSON.stringify(
F)===JSON.stringify(R)?[]:[{path:Y,before:F,after:R}]:[...new Set([...x.fields.keys(),...G.fields.keys()])].flatMap(U=>Ve(x.fields.get(U),G.fields.get(U),[...Y,
x.isList?`[${U}]`:U]))}function Pe(F){if((0,ve.Gv)(F))return{isList:!1,fields:new Map(Object.entries(F))};if(!Array.isArray(F))return;const R=F,Y=R.map(G=>(0,ve.
Gv)(G)&&typeof G.name=="string"?G.name:void 0),x=Y.every(G=>G!==void 0)&&new Set(Y).size===Y.length;return{isList:!0,fields:new Map(R.map((G,U)=>[x?Y[U]??"":String(
U),G]))}}var se=F=>/secret|passw|token|credential|private|authorization|(?:access|api|account|encryption|sas).?key/i.test(F)&&!/(?:name|ref|refs|_auth)\]?$|^(?:secret|imagePullSecrets)$/i.
test(F),Ee=200,ne="***";function We(F){if(typeof F=="string")return F.replace(/(:\/\/)[^/@\s]+@/g,`$1${ne}@`);if(Array.isArray(F))return F.map(We);if(!(0,ve.Gv)(
F))return F;const R=typeof F.name=="string"&&se(F.name);return Object.fromEntries(Object.entries(F).map(([Y,x])=>[Y,se(Y)||R&&Y==="value"?ne:We(x)]))}function Q(F,R){
return F===void 0?"(none)":R?ne:(0,te.Jj)((0,te.xS)(JSON.stringify(We(F)),2*Ee),Ee)}function Z(F,R=60,Y=!1){const x=F.slice(0,R).map(({path:G,before:U,after:le})=>{
const ye=Y&&G[0]==="data"||G.some(se);return`${(0,te.xS)(G.join(".").replaceAll(".[","["),300)||"the object"}: ${Q(U,ye)} \u2192 ${Q(le,ye)}`});return F.length>
R&&x.push(`\u2026 and ${F.length-R} more`),x.join(`
`)}async function ee(F,R,{name:Y,variables:x},G){const U={resource:Ae.O3,namespace:R,name:Y},le=await F.get(U);if(le&&!(0,fe.MU)(le))throw new ge.zg("E_NAME_TAK\
EN",`${(0,Ae.vY)(U)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const ye=Object.
fromEntries([...x].map(([qe,Qe])=>[qe,Buffer.from(Qe).toString("base64")])),je={name:Y,namespace:R,labels:{[C.Ly]:C.bU}},Fe=await F.apply(U,{apiVersion:"v1",kind:"\
Secret",metadata:je,type:"Opaque",data:ye},G),Be=le===void 0?[]:Ve(le,Fe);return{state:le===void 0?"created":Be.length===0?"unchanged":"configured",address:(0,Ae.
vY)(U),differences:le===void 0?`keys: ${[...x.keys()].join(", ")}`:Z(Be,void 0,!0)}}async function z(F,R,Y,x,G,U){const le=await F.get(R);(0,fe.Uw)(le,Y,(0,Ae.vY)(
R));const ye=x&&await ee(F,R.namespace??"",x,{dryRun:!0,force:G}),je=await F.apply(R,Y,{dryRun:!0,force:G}),Fe=le===void 0?[]:Ve(le,je).filter(({path:tt})=>tt.at(
-1)!==U),Be=le===void 0?"be created":Fe.length===0?"not change":"be changed",qe=`${(0,Ae.vY)(R)} would ${Be}`;if(!ye)return{summary:qe,differences:Z(Fe)};const{
state:Qe,address:ot,differences:et}=ye;return{summary:`${qe}, and ${ot} would ${Qe==="unchanged"?"not change":`be ${Qe}`}`,differences:[Z(Fe),Qe==="unchanged"?"":
`${ot}: ${et}`].filter(Boolean).join(`
`)}}}),301:((it,Ne,b)=>{b.d(Ne,{Nv:()=>Z,gf:()=>Q,rr:()=>ee,sF:()=>be});var fe=b(9202),Ae=b(9120),C=b(9719),ve=b(8243),te=b(4446),ge={log:{progress:()=>{},warn:()=>{}},
signal:new AbortController().signal,leaseMs:fe.UB,waitMs:1e4};async function be(z,F,R,Y,x=ge){const G=await z.registry.version(F,R),U=(0,fe.Tq)(G),le=Ce(G,U,Y);
if(le!==void 0||U===void 0)return Pe(le??"",U,Y);const ye=await(0,fe.IZ)(z,{...U,state:"undoing"},x);try{return await Ve(ye,F,R,Y)}finally{await ye.release()}}function Ce({
model:z,version:F},R,Y){const x=`${z} version ${F}`;if(R===void 0)return`${x} has no record of a promotion.`;if(R.id!==Y)return`${x} was promoted again since, a\
s ${R.id}; ${Y} is not what stands.`;if(R.state==="undone")return`The promotion ${Y} of ${x} to ${R.target} is undone already.`;if(R.state==="demoting"||R.state===
"demoted")return`${x} was taken out of ${R.target} since.`;if(R.state==="refused")return`The promotion ${Y} of ${x} was refused: it moved nothing.`}async function Ve(z,F,R,Y){
const{mlflow:x}=z,G=await x.registry.version(F,R),U=(0,fe.Tq)(G),le=Ce(G,U,Y);if(le!==void 0||U===void 0)return Pe(le??"",U,Y);const ye=U.state==="undoing",je=(0,C.
Sx)(U.target);for(const Be of je){const qe=(0,fe.Mz)(z.model,Be);if(!(0,fe.QR)(G,Be,qe)&&!(ye&&qe===(0,fe.te)(U,(0,C.Rg)(Be))))return Pe(`${F} version ${R} hold\
s ${(0,C.Rg)(Be)} no longer: ${qe===void 0?"nobody does":`version ${qe} does`}.`)}const Fe=await se(x,U,je);if(Fe!==void 0)return Pe(`Version ${Fe}, which held ${U.
target} before, is deleted: ${F} version ${R} keeps it.`);ye||await We(x,{...U,state:"undoing"});for(const Be of je)(0,fe.QR)(G,Be,(0,fe.Mz)(z.model,Be))&&await Ee(
x,U,Be);return await We(x,{...U,state:"undone",undoneTime:new Date().toISOString(),...z.createdAtMs===void 0?{}:{lockedAtMs:z.createdAtMs}}),{undone:!0,previousVersion:U.
previousVersion,detail:je.map(Be=>ne(U,(0,C.Rg)(Be))).join(" ")}}var Pe=(z,F,R)=>({undone:!1,detail:z,...F?.state==="undone"&&F.id===R?{wasUndone:!0}:{}});async function se({
registry:z},F,R){for(const Y of new Set(R.map(x=>(0,fe.te)(F,(0,C.Rg)(x)))))if(Y!==void 0)try{await z.version(F.model,Y)}catch(x){if(x instanceof te.zg&&x.code===
"E_VERSION_NOT_FOUND")return Y;throw x}}async function Ee({registry:z},F,R){const{model:Y,version:x}=F,G=(0,fe.te)(F,(0,C.Rg)(R));if(R.kind==="alias"){G===void 0?
await z.deleteAlias(Y,R.alias):G!==x&&await z.setAlias(Y,R.alias,G);return}G!==void 0&&G!==x&&F.archivedPrevious&&await z.transition(Y,G,R.stage,!1),await z.transition(
Y,x,F.previousStage??"None",!1)}var ne=(z,F)=>{const R=(0,fe.te)(z,F),Y=`${z.model} version`;return R===z.version?`${Y} ${z.version} keeps ${F}, which it held b\
efore the promotion too.`:R===void 0?`${Y} ${z.version} was taken out of ${F}, which nobody held before.`:`${Y} ${R} holds ${F} again instead of version ${z.version}\
.`},We=({registry:z},F)=>z.setVersionTag(F.model,F.version,fe.oK,(0,fe.sF)(F)),Q={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{
kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"\
The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"\
small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where th\
e manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}},Z=({
link:z,actor:F},R)=>[z??F??"mlflow-steps",R,`process ${process.pid}`,new Date().toISOString()].join(", ");async function ee(z,F,R,{force:Y,...x}){const G=await z.
apply(F,R.manifest,{force:Y}),U=(0,Ae.Ef)(R.manifest,R.marker,F,(0,ve.$6)(G,"metadata","uid")??""),le=await z.waitForRollout(U,{...x,patienceRestarts:2});return{
serves:le.state==="current",explain:async()=>(await z.diagnose(U,le)).cause??(le.state==="failed"?le.message:le.state==="timeout"?`it waits for ${le.waitingFor}`:
"it serves")}}}),3919:((it,Ne,b)=>{b.d(Ne,{$B:()=>Ce,$e:()=>be,Gw:()=>We,JG:()=>Pe,X$:()=>Q,qK:()=>Ee});var fe=b(2641),Ae=b(8243),C=b(4446),ve=b(9596),te=(0,ve.
f1)((0,fe.F)(),1),ge=(0,ve.f1)((0,fe.F)(),1),be=5e4;function Ce(R){const Y=new Map,x=new Map,G=U=>{if((0,ge.isAlias)(U)){const le=Y.get(U.source);return le===void 0?
1:x.get(le)??Number.POSITIVE_INFINITY}if((0,ge.isPair)(U))return G(U.key)+G(U.value);if((0,ge.isScalar)(U)||(0,ge.isCollection)(U)){U.anchor!==void 0&&Y.set(U.anchor,
U);const le=(0,ge.isCollection)(U)?U.items.reduce((ye,je)=>ye+G(je),1):1;return x.set(U,le),le}return 0};return G(R.contents)>be}var Ve=(0,ve.f1)((0,fe.F)(),1),
Pe=100,se=4*Pe;function Ee(R){let Y=0,x=0,G=0;for(const U of new Ve.Lexer().lex(R))if((U==="["||U==="{")&&(Y+=1),(U==="]"||U==="}")&&(Y=Math.max(0,Y-1)),Y>Pe||(U.
includes(`
`)?(x=0,G=0):/^[ \t]*$/.test(U)?x+=U.length:(U==="-"||U==="?"||U===":")&&(x+=1,G+=1),G>Pe||x>se))return!0;return!1}var ne=512*1024;async function We(R,Y){const x=await Q(
R,Y);return typeof x=="string"?x:z(x)}async function Q({artifacts:R},{model:Y,version:x}){const G=`${Y} version ${x}`;try{const U=await R.readOfVersion(Y,x,"MLm\
odel",ne);return U===void 0?`${G} has no MLmodel file`:ee(U)??`the MLmodel file of ${G} cannot be read`}catch(U){if(U instanceof C.zg&&U.code==="E_ARTIFACT_TOO_\
LARGE")return`the MLmodel file of ${G} is larger than ${ne} bytes`;throw U}}function Z(R){const Y=ee(R);return Y===void 0?void 0:z(Y)}function ee(R){if(R.includes(
"\0")||Ee(R))return;const Y=(0,te.parseDocument)(R,{uniqueKeys:!1,logLevel:"silent"});if(Y.errors.length>0||Ce(Y))return;let x;try{x=Y.toJS({maxAliasCount:1e3})}catch{
return}return(0,Ae.Gv)(x)&&(0,Ae.Gv)(x.flavors)?x:void 0}function z({flavors:R,signature:Y}){return{flavors:Object.keys((0,Ae.Gv)(R)?R:{}),...(0,Ae.Gv)(Y)?{signature:F(
Y)}:{}}}function F({inputs:R,outputs:Y,params:x}){const G=U=>typeof U=="string";return{...G(R)?{inputs:R}:{},...G(Y)?{outputs:Y}:{},...G(x)?{params:x}:{}}}}),4758:((it,Ne,b)=>{
b.d(Ne,{g:()=>T});var fe=b(8425),Ae=b(6469),C=b(301),ve=b(7732),te=b(3042),ge=b(3395),be=b(9120),Ce=b(1143),Ve=b(9719),Pe=b(114),se=b(987),Ee=b(3527),ne=b(5085),
We=b(2641),Q=b(8243),Z=b(7522),ee=b(4446),z=b(9596),F=b(1455),R=b.n(F),Y=3e4,x=1e3;async function G(m,O,k,M,N,I){const W=Date.now()+Y;for(let J=0;;J+=1){const H=(await m.
list(ge.Jw,O,`${be.jC}=${(0,be.x2)(k)}`)).filter(we=>U(we,M)).map(we=>(0,Q.$6)(we,"metadata","name")??"");if(H.length===0||Date.now()>=W)return H;J===0&&I(`Wait\
ing for ${H.length===1?"the pod":`${H.length} pods`} of an earlier version to be gone (${H[0]??""}), so that the answer at the ingress is the new one's.`),await(0,Pe.
v)(x,N)}}function U(m,O){const k=(0,Q.$6)(m,"metadata","annotations",Ce.yl),M=(0,Q.$6)(m,"status","phase");return k!==void 0&&k!==O&&M!=="Succeeded"&&M!=="Faile\
d"}var le=(0,z.f1)((0,We.F)(),1),ye=new Set(["array","object","map","any"]),je=m=>[...m.values()].some(O=>ye.has(O)),Fe="";function Be(m){const O=(0,Q.qF)(qe(m));
if(Array.isArray(O))return ot(O);if(!(0,Q.Gv)(O))return;const k=O.inputs??O.instances,M=[O.dataframe_split,k,O].map(Qe).find(N=>N!==void 0);return M!==void 0?M:
Array.isArray(O.dataframe_records)?et((0,Q.yR)(O,"dataframe_records")):Array.isArray(k)?ot(k):(0,Q.Gv)(k)?{kind:"tensors",tensors:new Map(Object.entries(k))}:typeof k==
"string"||typeof k=="number"||typeof k=="boolean"?{kind:"tensor",tensor:[k]}:void 0}var qe=m=>m.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,O=>O.startsWith(
'"')?O:"null");function Qe(m){const[O,k]=[(0,Q.fK)(m,"columns"),(0,Q.fK)(m,"data")];if(!Array.isArray(k))return;const M=k,N=M.filter(I=>Array.isArray(I));return Array.
isArray(O)?{kind:"table",columns:O.map(String),rows:N}:O===void 0&&N.length===M.length?{kind:"tensor",tensor:N}:void 0}function ot(m){const O=m.filter(Q.Gv);return O.
length===m.length&&O.length>0?et(O):{kind:"tensor",tensor:m}}function et(m){const O=[...new Set(m.flatMap(k=>Object.keys(k)))];return{kind:"table",columns:O,rows:m.
map(k=>O.map(M=>k[M]??null))}}function tt(m){const O=(0,Q.qF)(m),k=(0,Q.yR)({root:O},"root").flatMap(M=>{const N=(0,Q.$6)(M,"type")==="tensor"?(0,Q.$6)(M,"tenso\
r-spec","dtype"):(0,Q.$6)(M,"type");return N===void 0?[]:[[(0,Q.$6)(M,"name")??Fe,N]]});return new Map(k)}function ft(m){switch(m.kind){case"table":return m.rows.
length;case"tensor":return Array.isArray(m.tensor)?m.tensor.length:void 0;case"tensors":{const O=new Set([...m.tensors.values()].map(k=>Array.isArray(k)?k.length:
1));return O.size===1?[...O][0]:void 0}}}var ie=m=>[...new Set([...(0,Q.i1)({names:[(0,Q.fK)(m,"saved_input_example_info","serving_input_path")]},"names"),"serv\
ing_input_example.json",...(0,Q.i1)({names:[(0,Q.fK)(m,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])],ae={double:"FP64",float:"F\
P32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"\
INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},me=(m,O,k)=>JSON.stringify(
k?pe(m,O):Se(m));function pe(m,O){switch(m.kind){case"table":return{inputs:m.columns.map((k,M)=>{const N=m.rows.map(I=>I[M]??null);return{name:k,shape:[N.length],
datatype:Le(N,O.get(k)),data:N}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[Oe("input-0",m.tensor,O.get(Fe))],parameters:{content_type:"np"}};case"\
tensors":{const k=[...m.tensors],M=k.every(([N,I])=>Array.isArray(I)&&!I.some(Array.isArray)&&!_e(O.get(N)));return{inputs:k.map(([N,I])=>Oe(N,Array.isArray(I)?
I:[I],O.get(N))),parameters:{content_type:M?"pd":"dict"}}}}}var _e=m=>m!==void 0&&/\d$|^bool$|^object$|^str$/.test(m);function Oe(m,O,k){const M=[];for(let I=O;Array.
isArray(I);I=I[0])M.push(I.length);const N=Array.isArray(O)?O.flat(1/0):[O];return{name:m,shape:M,datatype:Le(N,k),data:N}}function Le(m,O){const k=O===void 0?void 0:
ae[O]??(/^<U\d*$|^<M8/.test(O)?"BYTES":void 0);if(k!==void 0)return k;const M=m.filter(N=>N!==null);return M.length>0&&M.every(N=>typeof N=="boolean")?"BOOL":M.
every(N=>typeof N=="number")?M.every(Number.isSafeInteger)&&M.length>0?"INT64":"FP64":"BYTES"}function Se(m){switch(m.kind){case"table":return{data:{names:m.columns,
ndarray:m.rows}};case"tensor":return{data:{ndarray:m.tensor}};case"tensors":return{jsonData:Object.fromEntries(m.tensors)}}}var ce={label:"auto, required, off, \
or a JSON file",parse:m=>m==="auto"||m==="required"||m==="off"?{kind:m}:{kind:"file",path:m}},De=1024*1024,$e=1024*1024,ze=1e-6;async function Te(m,O,k,M){switch(m.
kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return at(m.path,await st(m.path));case"auto":case"required":{const N=await Je(
O,k,M);if(N.kind==="none"&&m.kind==="required")throw new ee.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify required, but ${N.why}. Log the model with \
input_example=\u2026, or give a request with --verify FILE.`);return N}}}async function Je(m,{model:O,version:k},M){const N=(W,J)=>m.readOfVersion(O,k,W,J),I=Ge(
await N("MLmodel",$e));for(const W of ie(I)){const J=await Ye(N,W),oe=J===void 0?void 0:Be(J);if(oe===void 0)continue;const H=tt((0,Q.$6)(I,"signature","inputs")??
"");return M&&je(H)?{kind:"none",why:`the input example of ${O} version ${k} has lists or mappings in its columns, which the V2 protocol cannot say (give a requ\
est with --verify FILE)`}:nt(W,oe,H,M)}return{kind:"none",why:`${O} version ${k} has no input example that can be sent`}}async function Ye(m,O){try{return await m(
O,De)}catch(k){if(k instanceof ee.zg&&k.code==="E_ARTIFACT_TOO_LARGE")return;throw k}}function nt(m,O,k,M){return{kind:"request",origin:`the model's own input e\
xample (${m})`,body:me(O,k,M),rows:ft(O),tolerance:ze}}function Ge(m){try{return m===void 0?void 0:(0,le.parse)(m,{maxAliasCount:0,logLevel:"silent"})}catch{return}}
async function st(m){try{return await(0,F.readFile)(m,"utf8")}catch(O){const k=O instanceof Error?O.message:String(O);throw new ee.zg("E_INPUT",`verify: expecte\
d auto, required, off, or a JSON file; "${m}" cannot be read: ${k}`,{cause:O})}}function at(m,O){const k=(0,Q.qF)(O);if(!(0,Q.Gv)(k))throw new ee.zg("E_INPUT",`\
verify: "${m}" does not hold a JSON object.`);const M=(0,Q.Gv)(k.request);return{kind:"request",origin:m,body:JSON.stringify(M?k.request:k),rows:void 0,...M&&k.
expected!==void 0?{expected:k.expected}:{},tolerance:(0,Q.tk)(k,"tolerance")??ze}}var vt=6e4,yt=4*1024*1024;async function ht(m,O,k){const M={"content-type":"ap\
plication/json",accept:"application/json"},I=await(0,fe.o)(m.protocol,{rejectUnauthorized:!0}).send({method:"POST",url:m,headers:M,body:O,timeoutMs:vt,signal:k,
maxBytes:yt,isFresh:!0});if(I.isCut)throw new ee.zg("E_VERIFY_FAILED",`The answer of ${m.href} is larger than ${yt} bytes.`);return{status:I.status,body:I.body}}
var mt=200,Xe=m=>({ok:!1,problem:m});function kt(m,O){const k=(0,Q.qF)(m);if(k===void 0)return Xe(/\b(?:NaN|Infinity)\b/.test(m)?"the answer holds NaN or Infini\
ty":"the answer is not JSON");if(!(0,Q.Gv)(k))return Xe("the answer is no JSON object");if(Array.isArray(k.outputs))return _t(k,O);if((0,Q.Gv)(k.data)||k.jsonData!==
void 0||k.strData!==void 0)return Mt(k,O);const M=(0,Q.$6)(k,"error")??(0,Q.$6)(k,"status","info");return Xe(M===void 0?"the answer holds neither outputs (V2) n\
or data (V1)":`the model server says: ${M}`)}function _t(m,O){const k=(0,Q.yR)(m,"outputs");if(k.length===0)return Xe("the answer has no outputs");const M=[];for(const N of k){
const I=(0,Q.$6)(N,"name")??"?",{data:W,shape:J}=N;if(!Array.isArray(W)||!Array.isArray(J))return Xe(`output ${I} lacks data or shape`);const oe=At(W),H=J.map(Number),
we=H.reduce((Me,Ie)=>Me*Ie,1);if(oe.length!==we)return Xe(`output ${I} has ${oe.length} values for the shape [${H.join(", ")}]`);const he=$t(oe);if(he!==void 0)
return Xe(`output ${I} ${he}`);if(O!==void 0&&H[0]!==O)return Xe(`output ${I} has ${H[0]??0} rows for ${O} that were asked about`);M.push(...oe)}return Pt(M)}function Mt(m,O){
const k=(0,Q.fK)(m,"data","ndarray")??(0,Q.fK)(m,"data","tensor","values")??(0,Q.fK)(m,"jsonData")??(0,Q.fK)(m,"strData"),M=At(k);if(k===void 0||M.length===0)return Xe(
"the answer has no data");const N=$t(M);if(N!==void 0)return Xe(`the answer ${N}`);const I=(0,Q.fK)(m,"data","tensor","shape"),W=Array.isArray(I)?Number(I[0]):Array.
isArray(k)?k.length:void 0;return O!==void 0&&W!==void 0&&W!==O?Xe(`the answer has ${W} rows for ${O} that were asked about`):Pt(M)}function At(m){const O=[],k=[
m];for(;k.length>0;){const M=k.pop(),N=Array.isArray(M)?M:(0,Q.Gv)(M)?Object.values(M):void 0;if(N===void 0)O.push(M);else for(let I=N.length-1;I>=0;I-=1)k.push(
N[I])}return O}var Pt=m=>m.length===0?Xe("the answer has no values"):{ok:!0,values:m,shown:JSON.stringify(m).slice(0,mt)},It=m=>m==null||typeof m=="number"&&!Number.
isFinite(m)||typeof m=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(m);function $t(m){const O=m.findIndex(It);return O<0?void 0:`holds ${JSON.stringify(m[O]??null)}\
 at position ${O}, which is no finite value`}function lt(m,O,k){const M=Array.isArray(O)?O.flat(1/0):[O];if(m.length!==M.length)return`${m.length} values instea\
d of ${M.length}`;const N=M.findIndex((I,W)=>!Ct(m[W],I,k));return N<0?void 0:`value ${N} is ${JSON.stringify(m[N])} instead of ${JSON.stringify(M[N])}`}var Ct=(m,O,k)=>typeof m==
"number"&&typeof O=="number"?Math.abs(m-O)<=k*Math.max(1,Math.abs(O)):m===O,pt=3e4,jt=500,Et=500;async function Lt(m,O,k,M,N,I){const W=Date.now();let J="";for(const oe of Tt(
m,O,k,M,N.body,I)){const H=await Bt(oe,I);J=Rt(oe,H,N)}return{shown:J,durationMs:Date.now()-W}}function Tt(m,O,k,M,N,I){const W=(0,be.i9)(O),[J]=W;if(M&&J){const oe=wt(
M,(0,be.PQ)(O,k,J));return[{title:oe.href,send:()=>ht(oe,N,I)}]}return W.map(oe=>{const H=(0,be.sc)(O.metadata.name,oe),we=(0,be.tf)(O,oe);return{title:`Service\
 ${k}/${H}:${be.ld}${we} (through the API server)`,send:()=>m.proxyToService(k,H,be.ld,we,N)}})}var wt=(m,O)=>new URL(m.pathname.replace(/\/+$/,"")+O,m);async function Bt(m,O){
const k=Date.now()+pt;for(;;){let M;try{if(M=await m.send(),![404,429,502,503,504].includes(M.status))return M}catch(N){if(O.aborted||!(N instanceof Error)||N instanceof
ee.zg&&N.code!=="E_CLUSTER_UNREACHABLE")throw N;M=N}if(Date.now()>=k){if(!(M instanceof Error))return M;throw new ee.zg("E_VERIFY_FAILED",`${m.title} gave no an\
swer for ${pt/1e3} s: ${M.message||String(M)}`,{cause:M})}await(0,Pe.v)(jt,O)}}function Rt(m,O,k){if(O.status!==200){const I=(0,Q.$6)((0,Q.qF)(O.body),"error")??
(0,Q.$6)((0,Q.qF)(O.body),"message")??O.body.trim();throw _(m,`HTTP ${O.status}${I?`, ${I}`:""}`)}const M=kt(O.body,k.rows);if(!M.ok)throw _(m,M.problem);const N=k.
expected===void 0?void 0:lt(M.values,k.expected,k.tolerance);if(N!==void 0)throw _(m,`the prediction is not the expected one: ${N}`);return M.shown}var _=(m,O)=>new ee.
zg("E_VERIFY_FAILED",`The pods are ready, but ${m.title} gave no usable prediction: ${(0,Z.Jj)((0,Z.YI)(O),Et)}`);async function E({log:m},{cluster:O,manifest:k,
marker:M,version:N,namespace:I},{kept:W},J,oe){if(W?.marker===M&&(W.verified||!oe))return W;const H=(0,Q.$6)(J,"metadata","uid")??"",we=(0,Q.tk)(J,"metadata","g\
eneration")===1,he=(0,ve.uT)(W,{manifest:k,marker:M,version:N.version,verified:oe},H,we);try{await(0,ve.gn)(O,I,he)}catch(Me){if(!(Me instanceof ee.zg)||Me.outcome===
"cancelled")throw Me;m.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${Me.message}`)}return he}async function p(m,O,k,M,N){
const{version:I,cluster:W,namespace:J,address:oe,url:H}=O,{inputs:we,pipeline:he,log:Me,signal:Ie}=m,He=await m.mlflow(),ct=Ie.aborted?He.forCleanup(v):He,ut={state:k,
time:new Date().toISOString(),server:W.server,namespace:J,name:oe.name,version:I.version,url:H,...M,...we.at===void 0?{}:{target:we.at},...he.link===void 0?{}:{
pipeline:he.link}};try{if(await(0,ve.dj)(ct,I,ut),k!=="serving"||N===""||N===I.version)return;const Ze=await ct.registry.version(I.model,N);await(0,ve.S2)(ct,Ze,
ut,"replaced",`version ${I.version} serves there now`)}catch(Ze){if(!(Ze instanceof ee.zg))throw Ze;if(Ze.code==="E_VERSION_NOT_FOUND")return;Me.warn(`The deplo\
yment is not recorded on the model version: ${Ze.message}`)}}var v=5e3;async function g(m,O,k){const{manifest:M,marker:N,modelUri:I,name:W,namespace:J}=k,{endpoint:oe}=m.
inputs,H=await m.cluster(),we=J??H.defaultNamespace;m.inputs.namespace===void 0&&h(k,H.defaultNamespace,m.inputs.allow);const he={...M,metadata:{...M.metadata,namespace:we}},
Me=u(he,we,oe),Ie={name:W,namespace:we,version:O.version,"model-uri":I,url:Me,changed:"false",verified:"false"};for(const He of["name","namespace","version","mo\
del-uri","url","changed","verified"])m.output(He,Ie[He]);return{cluster:H,version:O,manifest:he,marker:N,modelUri:I,namespace:we,address:{resource:be.kl,namespace:we,
name:W},url:Me}}function h({namespace:m,place:O},k,M=new Set){if(!(m===void 0||m===k||M.has((0,ne.OH)("namespace",m))))throw new ee.zg("E_MANIFEST",`${O} cannot\
 be deployed. It names the namespace ${JSON.stringify(m)} instead of the context's ${JSON.stringify(k)}, ${(0,ne.L9)("namespace",m)}.`)}function u(m,O,k){const[
M]=(0,be.i9)(m);return M?k?wt(k,(0,be.PQ)(m,O,M)).href:`http://${(0,be.sc)(m.metadata.name,M)}.${O}:${be.ld}${(0,be.tf)(m,M)}`:""}async function a({log:m},{cluster:O,
namespace:k}){const M={resource:ge.r$,name:k};if(await O.get(M))return;const N={[Ce.Ly]:Ce.bU};await O.create(M,{apiVersion:"v1",kind:"Namespace",metadata:{name:k,
labels:N}}),m.progress(`Created the namespace ${k}.`)}var l={label:"http(s) address",parse:m=>{if(/^https?:\/\//.test(m)&&URL.canParse(m))return new URL(m);throw new ne.
S7(`expected an http(s) address, got "${m}"`)}},s={...Ee.hI,...Ee.g$,...Ee.wO,...Ee.F2,timeout:{kind:ne.p0,default:"20m",description:"How long the rollout may t\
ake."},patience:{kind:ne.p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node) is given before the step is\
 red; a second restart ends it sooner."},verify:{kind:ce,default:"auto",description:"Proves the deployment by a prediction. `auto` sends the model's own logged \
input example and warns where there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction mu\
st equal its `expected` within its `tolerance`."},endpoint:{kind:l,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended; without one, pre\
dictions go through the API server's service proxy."},"on-failure":{kind:(0,ne.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last vers\
ion back that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:ne.Qq,description:"The promotion (an outpu\
t of promote) that a rollback also undoes, if it still holds."},"force-conflicts":{kind:ne.Jt,default:"false",description:"Takes fields of the deployment that a\
nother field manager owns, instead of ending with E_APPLY_CONFLICT."},"create-namespace":{kind:ne.Jt,default:"false",description:"Creates the namespace where th\
ere is none."},"github-deployment":{kind:ne.Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or faile\
d, with its URL. Not needed in a job with `environment:`, which makes its own."},"github-environment":{kind:ne.Qq,description:"The environment of that deploymen\
t; <namespace>/<name> unless given."},"github-token":Ee.bU,"dry-run":{kind:(0,ne.Yq)("none","server","client"),default:"none",description:"Changes nothing: `cli\
ent` renders and checks the manifest, `server` also asks the cluster whether it would accept it."}};function r(m,O,k,M){const N=(0,ge.vY)(k),{cause:I,log:W,excerpt:J,
objects:oe,initLog:H}=O,we=O.advice===void 0?"":` What to do: ${O.advice}.`,he=[...oe?[{title:`Objects of ${N}`,text:oe}]:[],...W&&J?[{title:`From the ${W.title}`,
text:J}]:[],...H?[{title:`From the ${H.title}`,text:H.text}]:[]];if(m.state==="timeout"){const He=I===void 0?"":` Its log says: ${I}.`;return{log:W,excerpts:he,
error:new ee.zg("E_TIMEOUT",`${N} did not serve within ${Math.round(M/1e3)} s (--timeout): it was waiting for ${m.waitingFor}.${He}${we}`)}}const Me=m.reason===
"Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",Ie=(0,Z.xS)(`${m.object}: ${m.message}${m.message.includes(m.reason)?"":` (${m.reason})`}`,1500);return{log:W,
excerpts:he,error:new ee.zg(Me,`${N} cannot serve: ${I===void 0?Ie:`${I}. ${Ie}`}${Ie.endsWith(".")?"":"."}${we}`)}}var n=5e3,t=3e4,e=12e4;async function i(m,O,k,M,N,I){
const W=m.signal.aborted,J=W?(0,ee.uQ)(m.signal.reason):(0,ee.uQ)(N);if(I==="keep")return{error:M?c(J,"It was left as it is (--on-failure keep)."):J,state:"fail\
ed"};const H=M!==void 0||W?await d(m,O,k,J,W):void 0,he=(H?H.kind!=="nothing":J.outcome==="failed")?await A(m,O):void 0;return{state:H?.kind==="rolled-back"?"ro\
lled-back":H?.kind==="removed"?"removed":"failed",error:c(J,[H?.detail,he].filter(Ie=>Ie!==void 0).join(" "),o(J,H))}}function o(m,O){if(!(m.outcome!=="failed"||
!O))return O.kind==="rolled-back"?"rolled-back":O.kind==="failed"?"rollback-failed":void 0}var c=(m,O,k=m.outcome)=>new ee.zg(m.code,O===""?m.message:`${m.message}\
 ${O}`,{cause:m.cause,outcome:k,exit:m.exit});async function d(m,O,k,M,N){const{address:I,marker:W}=O,J=(0,ge.vY)(I);if(M.code==="E_DELETED_WHILE_WAITING")return{
kind:"nothing",detail:"It was not put back, because somebody deleted it."};if(M.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, becau\
se another deploy works on it now."};const oe=O.cluster.withSignal(AbortSignal.timeout(m.inputs.timeout+e+t));try{const H=await oe.get(I);if(!H)return{kind:"not\
hing",detail:`${J} does not exist.`};if((0,be.Ef)(O.manifest,W,I,"").readMarker(H)!==W)return{kind:"nothing",detail:"Nothing was put back, because what is there\
 now was applied by somebody else or was there before."};if(!k.live)return await w(m,oe,O,H,N);const{kept:he}=k;if(!he)return{kind:"failed",detail:`Nothing coul\
d be put back: no manifest of ${J} was ever seen serving by this project.`};if(he.marker===W)return{kind:"nothing",detail:"Nothing was put back: this very versi\
on was the last that was seen serving."};m.log.progress(`Putting version ${he.version} of ${J} back.`);const{serves:Me,explain:Ie}=await(0,C.rr)(oe,I,he,{force:m.
inputs["force-conflicts"],timeoutMs:N?n:m.inputs.timeout,patienceMs:m.inputs.patience,report:He=>m.log.progress(`Rolling back: waiting for ${He}.`)});return Me?
{kind:"rolled-back",detail:`Version ${he.version} was put back and serves.`}:N?{kind:"rolled-back",detail:`Version ${he.version} was applied again; this step di\
d not wait until it serves.`}:{kind:"failed",detail:`Version ${he.version} was applied again, and does not serve either: ${await Ie()}.`}}catch(H){return{kind:"\
failed",detail:`${k.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${(0,ee.uQ)(H).message}`}}}async function w(m,O,{address:k},M,N){
const I=(0,Q.$6)(M,"metadata","uid")??"",W=(0,ge.vY)(k);return m.log.progress(`Removing ${W}: it is the first of its name, so there is nothing to go back to.`),
await O.delete(k,{uid:I}),N||await O.waitForRemoval(k,I,e,J=>m.log.progress(J)),{kind:"removed",detail:`As a first deployment it was removed${N?"; this step did\
 not wait until it is gone":""}.`}}async function A(m,{version:O}){const k=m.inputs["promotion-id"];if(k!==void 0)try{const M=(await m.mlflow()).forCleanup(t),{
detail:N}=await(0,C.sF)(M,O.model,O.version,k);return N}catch(M){return`The promotion ${k} could not be undone: ${(0,ee.uQ)(M).message}`}}function L(m,{version:O,
namespace:k,address:M,modelUri:N,url:I},W){m.summarize({kind:"heading",text:`Deployed ${O.model} version ${O.version}`},{kind:"table",header:["what","value"],rows:[
["deployment",`${k}/${M.name}`],["version",O.version],["version before",W.previousVersion||"none"],["model URI",N],["URL",I],["changed",W.changed?"yes":"no"],["\
verified by a prediction",W.verified?"yes":"NO"]]})}async function $(m,{version:O,namespace:k,address:M,url:N},I){const{"github-deployment":W,"github-environmen\
t":J,"github-token":oe}=m.inputs;if(!W)return I();if(m.announceDeployment===void 0)return m.log.warn("The deployment is not told to GitHub (--github-deployment)\
: this does not run there."),I();const{model:H,version:we}=O,he=await m.announceDeployment({environment:J??`${k}/${M.name}`,description:`${H} version ${we}`,payload:{
model:H,version:we,namespace:k,name:M.name},token:oe});try{const Me=await I();return await he({state:"success",description:Me.reason,url:N}),Me}catch(Me){const{
outcome:Ie,message:He}=(0,ee.uQ)(m.signal.aborted?m.signal.reason:Me);throw await he({state:Ie==="failed"||Ie==="rolled-back"||Ie==="timeout"?"failure":"error",
description:He}),Me}}var T=(0,se.o)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged \
with the version, applies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what se\
rved before.",inputs:s,outputs:C.gf,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async m=>{const{inputs:O}=m,k=await m.mlflow(),
M=await(0,Ve.x)(k,O),N=(0,Ae.sB)(k,M,O,{pipeline:m.pipeline,timeoutMs:O.timeout,target:O.at,promotionId:O["promotion-id"]});O["dry-run"]!=="client"&&setImmediate(
()=>{m.cluster().catch(()=>{})});const I=await N;for(const oe of[...I.notes,...I.warnings])m.log.warn(oe);const W=await Te(O.verify,k.artifacts,M,(0,be.os)(I.manifest));
if(O["dry-run"]==="client")return{outcome:"done",reason:`${I.place} of ${M.model} version ${M.version} renders to a sound manifest; nothing was sent.`};const J=await g(
m,M,I);return O["dry-run"]==="server"?V(m,J):(O["create-namespace"]&&await a(m,J),$(m,J,()=>K(m,J,W)))}});async function K(m,O,k){const{cluster:M,namespace:N,address:I}=O,
W=await M.hold(N,(0,ve.QQ)(I.name),(0,C.Nv)(m.pipeline,"deploy"),J=>m.log.progress(J));try{return await B(m,{...O,cluster:M.withSignal(AbortSignal.any([m.signal,
W.lost]))},k)}finally{await W.release().catch(J=>m.log.warn(`The lease of this deploy was not released, and expires by itself: ${String(J)}`))}}async function V(m,{
cluster:O,address:k,manifest:M}){const{"storage-secret":N,"force-conflicts":I}=m.inputs,{summary:W,differences:J}=await(0,Ae.Pj)(O,k,M,N,I);return q(m,`What wou\
ld change in ${(0,ge.vY)(k)}`,J),{outcome:"done",reason:`The cluster accepts the manifest: ${W}. Nothing was changed.`}}function q({log:m,summarize:O},k,M){M!==
""&&(m.foreign(k,M),O({kind:"log",title:k,text:M}))}async function B(m,O,k){const{log:M,inputs:N}=m,{cluster:I,address:W,manifest:J,version:oe,namespace:H}=O,we=`${oe.
model} version ${oe.version}`,[he,Me]=await Promise.all([I.get(W),(0,ve.DL)(I,H,W.name),I.assertReadable(H)]);(0,te.Uw)(he,J,(0,ge.vY)(W));const Ie=he&&Me?.ownerUid===
(0,Q.$6)(he,"metadata","uid")?Me:void 0,He={live:he,kept:Ie};await re(m,O);const ct=(he&&(0,te.Zy)(he))??"";m.output("previous-version",ct);let ut;try{ut=await I.
apply(W,J,{force:N["force-conflicts"]});const Ze=!he||xe(ut)!==xe(he);m.output("changed",String(Ze)),M.progress(`${(0,ge.vY)(W)} ${he?Ze?"configured":"unchanged":
"created"}: ${we} from ${O.modelUri}.`),he&&q(m,`What changed in ${(0,ge.vY)(W)}`,(0,Ae.h$)((0,Ae.cG)(he,ut),30));const Ot=Date.now();await ue(m,O,ut,!Ze),M.progress(
`The rollout is complete after ${((Date.now()-Ot)/1e3).toFixed(1)} s.`);const Nt=await ke(m,O,k),{earlier:Ft}=await E(m,O,He,ut,Nt);await p(m,O,"serving",{verified:Nt},
ct===oe.version?Ft[0]?.version??"":ct);const Kt=Ze?`${we} serves as ${(0,ge.vY)(W)}${Nt?", proven by a prediction":" (not verified)"}.`:`${we} was serving alrea\
dy as ${(0,ge.vY)(W)}.`;return L(m,O,{previousVersion:ct,verified:Nt,changed:Ze}),{outcome:Ze?"done":"unchanged",reason:Kt}}catch(Ze){const Ot=await i(m,O,He,ut,
Ze,N["on-failure"]);throw ut&&await p(m,O,Ot.state,{verified:!1,reason:Ot.error.message},ct),Ot.error}}async function re({inputs:m,log:O},{cluster:k,namespace:M}){
const{"storage-secret":N,"force-conflicts":I}=m;if(N===void 0)return;const{address:W,state:J,differences:oe}=await(0,Ae.mq)(k,M,N,{force:I});O.progress(`${W} ${J}${J===
"unchanged"?"":` (${oe.replaceAll(`
`,"; ")})`}.`)}async function ue(m,{cluster:O,manifest:k,marker:M,address:N},I,W){const{inputs:J,log:oe}=m,H=(0,be.Ef)(k,M,N,(0,Q.$6)(I,"metadata","uid")??""),we=Date.
now(),he=await O.waitForRollout(H,{timeoutMs:J.timeout,patienceMs:J.patience,patienceRestarts:2,unchanged:W,report:Ie=>oe.progress(`Waiting (${Math.round((Date.
now()-we)/1e3)} s) for ${Ie}.`)});if(he.state==="current")return;const Me=r(he,await O.diagnose(H,he),N,J.timeout);throw Me.log&&oe.foreign(Me.log.title,Me.log.
text),m.summarize(...Me.excerpts.map(({title:Ie,text:He})=>({kind:"log",title:Ie,text:He}))),Me.error}async function ke(m,{cluster:O,manifest:k,namespace:M,marker:N,
address:I},W){const{log:J,inputs:oe,signal:H}=m;if(W.kind==="none")return J.warn(`NOT VERIFIED: no prediction was made, because ${W.why}. The pods are ready, wh\
ich does not prove that the model answers.`),!1;if(oe.endpoint!==void 0){const Me=await G(O,M,I.name,N,H,Ie=>J.progress(Ie));Me.length>0&&J.warn(`The answer may\
 be an earlier version's: its pods are still ending (${Me.slice(0,5).join(", ")}).`)}const{shown:we,durationMs:he}=await Lt(O,k,M,oe.endpoint,W,H);return J.progress(
`Verified with ${W.origin} in ${he} ms: ${we}`),m.output("verified","true"),!0}var xe=m=>(0,Q.tk)(m,"metadata","generation")}),51:((it,Ne,b)=>{b.d(Ne,{D:()=>C});
var fe=b(1660),Ae=b(9596),C=(0,Ae.P$)({"required-builtin:buffer"(ve,te){te.exports=((0,fe.e7)(),(0,Ae.Yp)(fe.VY)).requireOfNode("node:buffer")}})}),2641:((it,Ne,b)=>{
b.d(Ne,{F:()=>Rt});var fe=b(51),Ae=b(1660),C=b(9596),ve=(0,C.P$)({"required-builtin:process"(_,E){E.exports=((0,Ae.e7)(),(0,C.Yp)(Ae.VY)).requireOfNode("node:pr\
ocess")}}),te=(0,C.P$)({"node_modules/yaml/dist/nodes/identity.js"(_){"use strict";var E=Symbol.for("yaml.alias"),p=Symbol.for("yaml.document"),v=Symbol.for("ya\
ml.map"),g=Symbol.for("yaml.pair"),h=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d=="object"&&d[a]===E,s=d=>!!d&&
typeof d=="object"&&d[a]===p,r=d=>!!d&&typeof d=="object"&&d[a]===v,n=d=>!!d&&typeof d=="object"&&d[a]===g,t=d=>!!d&&typeof d=="object"&&d[a]===h,e=d=>!!d&&typeof d==
"object"&&d[a]===u;function i(d){if(d&&typeof d=="object")switch(d[a]){case v:case u:return!0}return!1}function o(d){if(d&&typeof d=="object")switch(d[a]){case E:case v:case h:case u:
return!0}return!1}var c=d=>(t(d)||i(d))&&!!d.anchor;_.ALIAS=E,_.DOC=p,_.MAP=v,_.NODE_TYPE=a,_.PAIR=g,_.SCALAR=h,_.SEQ=u,_.hasAnchor=c,_.isAlias=l,_.isCollection=
i,_.isDocument=s,_.isMap=r,_.isNode=o,_.isPair=n,_.isScalar=t,_.isSeq=e}}),ge=(0,C.P$)({"node_modules/yaml/dist/visit.js"(_){"use strict";var E=te(),p=Symbol("b\
reak visit"),v=Symbol("skip children"),g=Symbol("remove node");function h(t,e){const i=s(e);E.isDocument(t)?u(null,t.contents,i,Object.freeze([t]))===g&&(t.contents=
null):u(null,t,i,Object.freeze([]))}h.BREAK=p,h.SKIP=v,h.REMOVE=g;function u(t,e,i,o){const c=r(t,e,i,o);if(E.isNode(c)||E.isPair(c))return n(t,o,c),u(t,c,i,o);
if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.length;++d){const w=u(d,e.items[d],i,o);if(typeof w=="number")d=
w-1;else{if(w===p)return p;w===g&&(e.items.splice(d,1),d-=1)}}}else if(E.isPair(e)){o=Object.freeze(o.concat(e));const d=u("key",e.key,i,o);if(d===p)return p;d===
g&&(e.key=null);const w=u("value",e.value,i,o);if(w===p)return p;w===g&&(e.value=null)}}return c}async function a(t,e){const i=s(e);E.isDocument(t)?await l(null,
t.contents,i,Object.freeze([t]))===g&&(t.contents=null):await l(null,t,i,Object.freeze([]))}a.BREAK=p,a.SKIP=v,a.REMOVE=g;async function l(t,e,i,o){const c=await r(
t,e,i,o);if(E.isNode(c)||E.isPair(c))return n(t,o,c),l(t,c,i,o);if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.
length;++d){const w=await l(d,e.items[d],i,o);if(typeof w=="number")d=w-1;else{if(w===p)return p;w===g&&(e.items.splice(d,1),d-=1)}}}else if(E.isPair(e)){o=Object.
freeze(o.concat(e));const d=await l("key",e.key,i,o);if(d===p)return p;d===g&&(e.key=null);const w=await l("value",e.value,i,o);if(w===p)return p;w===g&&(e.value=
null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&
{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,o){if(typeof i=="function")return i(t,e,o);if(E.
isMap(e))return i.Map?.(t,e,o);if(E.isSeq(e))return i.Seq?.(t,e,o);if(E.isPair(e))return i.Pair?.(t,e,o);if(E.isScalar(e))return i.Scalar?.(t,e,o);if(E.isAlias(
e))return i.Alias?.(t,e,o)}function n(t,e,i){const o=e[e.length-1];if(E.isCollection(o))o.items[t]=i;else if(E.isPair(o))t==="key"?o.key=i:o.value=i;else if(E.isDocument(
o))o.contents=i;else{const c=E.isAlias(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${c} parent`)}}_.visit=h,_.visitAsync=a}}),be=(0,C.P$)({"no\
de_modules/yaml/dist/doc/directives.js"(_){"use strict";var E=te(),p=ge(),v={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},g=u=>u.replace(/[!,[\]{}]/g,
a=>v[a]),h=class gt{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},gt.defaultYaml,a),this.tags=Object.assign({},gt.defaultTags,l)}clone(){
const a=new gt(this.yaml,this.tags);return a.docStart=this.docStart,a}atDocument(){const a=new gt(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:gt.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},gt.defaultTags);break}
return a}add(a,l){this.atNextDocument&&(this.yaml={explicit:gt.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},gt.defaultTags),this.atNextDocument=
!1);const s=a.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;
const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return l(0,"%YAML directive should contain exactly one part"),!1;const[
n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return l(6,`Unsupported YAML version ${n}`,t),!1}}default:return l(0,`U\
nknown directive ${r}`,!0),!1}}tagName(a,l){if(a==="!")return"!";if(a[0]!=="!")return l(`Not a valid tag: ${a}`),null;if(a[1]==="<"){const t=a.slice(2,-1);return t===
"!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${a} is invalid.`),null):(a[a.length-1]!==">"&&l("Verbatim tags must end with a >"),t)}const[,s,r]=a.match(/^(.*!)([^!]*)$/s);
r||l(`The ${a} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(r)}catch(t){return l(String(t)),null}return s==="!"?a:(l(`Could not\
 resolve tag: ${a}`),null)}tagString(a){for(const[l,s]of Object.entries(this.tags))if(a.startsWith(s))return l+g(a.substring(s.length));return a[0]==="!"?a:`!<${a}\
>`}toString(a){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let r;if(a&&s.length>0&&E.isNode(a.contents)){const n={};
p.visit(a.contents,(t,e)=>{E.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!a||r.some(e=>e.
startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},_.Directives=h}}),Ce=(0,C.P$)({"node_modules/yaml/dist/doc/anchors.js"(_){
"use strict";var E=te(),p=ge();function v(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
a)}`;throw new Error(l)}return!0}function g(a){const l=new Set;return p.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function h(a,l){for(let s=1;;++s){const r=`${a}${s}`;
if(!l.has(r))return r}}function u(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(a));const e=h(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(E.isScalar(e.node)||E.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}_.anchorIsValid=v,_.anchorNames=g,_.createNodeAnchors=u,_.findNewAnchor=
h}}),Ve=(0,C.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(_){"use strict";function E(p,v,g,h){if(h&&typeof h=="object")if(Array.isArray(h))for(let u=0,a=h.
length;u<a;++u){const l=h[u],s=E(p,h,String(u),l);s===void 0?delete h[u]:s!==l&&(h[u]=s)}else if(h instanceof Map)for(const u of Array.from(h.keys())){const a=h.
get(u),l=E(p,h,u,a);l===void 0?h.delete(u):l!==a&&h.set(u,l)}else if(h instanceof Set)for(const u of Array.from(h)){const a=E(p,h,u,u);a===void 0?h.delete(u):a!==
u&&(h.delete(u),h.add(a))}else for(const[u,a]of Object.entries(h)){const l=E(p,h,u,a);l===void 0?delete h[u]:l!==a&&(h[u]=l)}return p.call(v,g,h)}_.applyReviver=
E}}),Pe=(0,C.P$)({"node_modules/yaml/dist/nodes/toJS.js"(_){"use strict";var E=te();function p(v,g,h){if(Array.isArray(v))return v.map((u,a)=>p(u,String(a),h));
if(v&&typeof v.toJSON=="function"){if(!h||!E.hasAnchor(v))return v.toJSON(g,h);const u={aliasCount:0,count:1,res:void 0};h.anchors.set(v,u),h.onCreate=l=>{u.res=
l,delete h.onCreate};const a=v.toJSON(g,h);return h.onCreate&&h.onCreate(a),a}return typeof v=="bigint"&&!h?.keep?Number(v):v}_.toJS=p}}),se=(0,C.P$)({"node_mod\
ules/yaml/dist/nodes/Node.js"(_){"use strict";var E=Ve(),p=te(),v=Pe(),g=class{constructor(h){Object.defineProperty(this,p.NODE_TYPE,{value:h})}clone(){const h=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(h.range=this.range.slice()),h}toJS(h,{mapAsMap:u,maxAliasCount:a,
onAnchor:l,reviver:s}={}){if(!p.isDocument(h))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:h,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof a=="number"?a:100},n=v.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?E.applyReviver(s,{"":n},"",n):n}};_.NodeBase=g}}),Ee=(0,C.P$)({"node_modules/yaml/dist/nodes/Alias.js"(_){"use strict";var E=Ce(),p=ge(),v=te(),g=se(),h=Pe(),
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
l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}_.Alias=u}}),ne=(0,C.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(_){"use strict";var E=te(),p=se(),v=Pe(),
g=u=>!u||typeof u!="function"&&typeof u!="object",h=class extends p.NodeBase{constructor(u){super(E.SCALAR),this.value=u}toJSON(u,a){return a?.keep?this.value:v.
toJS(this.value,u,a)}toString(){return String(this.value)}};h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_\
DOUBLE",h.QUOTE_SINGLE="QUOTE_SINGLE",_.Scalar=h,_.isScalarValue=g}}),We=(0,C.P$)({"node_modules/yaml/dist/doc/createNode.js"(_){"use strict";var E=Ee(),p=te(),
v=ne(),g="tag:yaml.org,2002:";function h(a,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(a)&&!r.format)}function u(a,l,s){if(p.isDocument(a)&&(a=a.contents),p.isNode(a))return a;if(p.isPair(a)){const w=s.schema[p.MAP].createNode?.(
s.schema,null,s);return w.items.push(a),w}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(
a)),new E.Alias(o.anchor);o={anchor:null,node:null},i.set(a,o)}l?.startsWith("!!")&&(l=g+l.slice(2));let c=h(a,l,e.tags);if(!c){if(a&&typeof a.toJSON=="function"&&
(a=a.toJSON()),!a||typeof a!="object"){const w=new v.Scalar(a);return o&&(o.node=w),w}c=a instanceof Map?e[p.MAP]:Symbol.iterator in Object(a)?e[p.SEQ]:e[p.MAP]}
t&&(t(c),delete s.onTagObj);const d=c?.createNode?c.createNode(s.schema,a,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,a,s):new v.Scalar(a);
return l?d.tag=l:c.default||(d.tag=c.tag),o&&(o.node=d),d}_.createNode=u}}),Q=(0,C.P$)({"node_modules/yaml/dist/nodes/Collection.js"(_){"use strict";var E=We(),
p=te(),v=se();function g(a,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else
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
g,_.isEmptyPath=h}}),Z=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(_){"use strict";var E=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function p(g,h){
return/^\n+$/.test(g)?g.substring(1):h?g.replace(/^(?! *$)/gm,h):g}var v=(g,h,u)=>g.endsWith(`
`)?p(u,h):u.includes(`
`)?`
`+p(u,h):(g.endsWith(" ")?"":" ")+u;_.indentComment=p,_.lineComment=v,_.stringifyComment=E}}),ee=(0,C.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(_){
"use strict";var E="flow",p="block",v="quoted";function g(u,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(u.length<=i)return u;const o=[],c={};let d=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?o.push(
0):d=r-s);let w,A,L=!1,$=-1,T=-1,K=-1;l===p&&($=h(u,$,a.length),$!==-1&&(d=$+i));for(let q;q=u[$+=1];){if(l===v&&q==="\\"){switch(T=$,u[$+1]){case"x":$+=3;break;case"\
u":$+=5;break;case"U":$+=9;break;default:$+=1}K=$}if(q===`
`)l===p&&($=h(u,$,a.length)),d=$+a.length+i,w=void 0;else{if(q===" "&&A&&A!==" "&&A!==`
`&&A!=="	"){const B=u[$+1];B&&B!==" "&&B!==`
`&&B!=="	"&&(w=$)}if($>=d)if(w)o.push(w),d=w+i,w=void 0;else if(l===v){for(;A===" "||A==="	";)A=q,q=u[$+=1],L=!0;const B=$>K+1?$-2:T-1;if(c[B])return u;o.push(B),
c[B]=!0,d=B+i,w=void 0}else L=!0}A=q}if(L&&e&&e(),o.length===0)return u;t&&t();let V=u.slice(0,o[0]);for(let q=0;q<o.length;++q){const B=o[q],re=o[q+1]||u.length;
B===0?V=`
${a}${u.slice(0,re)}`:(l===v&&c[B]&&(V+=`${u[B]}\\`),V+=`
${a}${u.slice(B+1,re)}`)}return V}function h(u,a,l){let s=a,r=a+1,n=u[r];for(;n===" "||n==="	";)if(a<r+l)n=u[++a];else{do n=u[++a];while(n&&n!==`
`);s=a,r=a+1,n=u[r]}return s}_.FOLD_BLOCK=p,_.FOLD_FLOW=E,_.FOLD_QUOTED=v,_.foldFlowLines=g}}),z=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(_){
"use strict";var E=ne(),p=ee(),v=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,i,o){if(!i||i<0)return!1;const c=i-o,d=e.length;if(d<=c)return!1;for(let w=0,A=0;w<d;++w)if(e[w]===`
`){if(w-A>c)return!0;if(A=w+1,d-A<=c)return!1}return!0}function u(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:c}=i,
d=i.options.doubleQuotedMinMultiLineLength,w=i.indent||(g(e)?"  ":"");let A="",L=0;for(let $=0,T=o[$];T;T=o[++$])if(T===" "&&o[$+1]==="\\"&&o[$+2]==="n"&&(A+=o.
slice(L,$)+"\\ ",$+=1,L=$,T="\\"),T==="\\")switch(o[$+1]){case"u":{A+=o.slice(L,$);const K=o.substr($+2,4);switch(K){case"0000":A+="\\0";break;case"0007":A+="\\a";
break;case"000b":A+="\\v";break;case"001b":A+="\\e";break;case"0085":A+="\\N";break;case"00a0":A+="\\_";break;case"2028":A+="\\L";break;case"2029":A+="\\P";break;default:
K.substr(0,2)==="00"?A+="\\x"+K.substr(2):A+=o.substr($,6)}$+=5,L=$+1}break;case"n":if(c||o[$+2]==='"'||o.length<d)$+=1;else{for(A+=o.slice(L,$)+`

`;o[$+2]==="\\"&&o[$+3]==="n"&&o[$+4]!=='"';)A+=`
`,$+=2;A+=w,o[$+2]===" "&&(A+="\\"),$+=1,L=$+1}break;default:$+=1}return A=L?A+o.slice(L):o,c?A:p.foldFlowLines(A,w,p.FOLD_QUOTED,v(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const o=i.indent||(g(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?c:p.foldFlowLines(c,o,p.FOLD_FLOW,v(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let c;if(o===!1)c=u;else{const d=e.includes(
'"'),w=e.includes("'");d&&!w?c=a:w&&!d?c=u:c=o?a:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},c,d,w){const{blockQuote:A,commentString:L,lineWidth:$}=c.options;if(!A||/\n[\t ]+$/.test(
o))return l(o,c);const T=c.indent||(c.forceBlockIndent||g(o)?"  ":""),K=A==="literal"?!0:A==="folded"||i===E.Scalar.BLOCK_FOLDED?!1:i===E.Scalar.BLOCK_LITERAL?!0:
!h(o,$,T.length);if(!o)return K?`|
`:`>
`;let V,q;for(q=o.length;q>0;--q){const k=o[q-1];if(k!==`
`&&k!=="	"&&k!==" ")break}let B=o.substring(q);const re=B.indexOf(`
`);re===-1?V="-":o===B||re!==B.length-1?(V="+",w&&w()):V="",B&&(o=o.slice(0,-B.length),B[B.length-1]===`
`&&(B=B.slice(0,-1)),B=B.replace(s,`$&${T}`));let ue=!1,ke,xe=-1;for(ke=0;ke<o.length;++ke){const k=o[ke];if(k===" ")ue=!0;else if(k===`
`)xe=ke;else break}let m=o.substring(0,xe<ke?xe+1:ke);m&&(o=o.substring(m.length),m=m.replace(/\n+/g,`$&${T}`));let O=(ue?T?"2":"1":"")+V;if(e&&(O+=" "+L(e.replace(
/ ?[\r\n]+/g," ")),d&&d()),!K){const k=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${T}`);let M=!1;const N=v(c,!0);A!=="folded"&&i!==E.Scalar.BLOCK_FOLDED&&
(N.onOverflow=()=>{M=!0});const I=p.foldFlowLines(`${m}${k}${B}`,T,p.FOLD_BLOCK,N);if(!M)return`>${O}
${T}${I}`}return o=o.replace(/\n+/g,`$&${T}`),`|${O}
${T}${m}${o}${B}`}function n(e,i,o,c){const{type:d,value:w}=e,{actualString:A,implicitKey:L,indent:$,indentStep:T,inFlow:K}=i;if(L&&w.includes(`
`)||K&&/[[\]{},]/.test(w))return l(w,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(w))return L||K||!w.includes(
`
`)?l(w,i):r(e,i,o,c);if(!L&&!K&&d!==E.Scalar.PLAIN&&w.includes(`
`))return r(e,i,o,c);if(g(w)){if($==="")return i.forceBlockIndent=!0,r(e,i,o,c);if(L&&$===T)return l(w,i)}const V=w.replace(/\n+/g,`$&
${$}`);if(A){const q=ue=>ue.default&&ue.tag!=="tag:yaml.org,2002:str"&&ue.test?.test(V),{compat:B,tags:re}=i.doc.schema;if(re.some(q)||B?.some(q))return l(w,i)}
return L?V:p.foldFlowLines(V,$,p.FOLD_FLOW,v(i,!1))}function t(e,i,o,c){const{implicitKey:d,inFlow:w}=i,A=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:L}=e;L!==E.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(A.value)&&(L=E.Scalar.QUOTE_DOUBLE);const $=K=>{switch(K){case E.
Scalar.BLOCK_FOLDED:case E.Scalar.BLOCK_LITERAL:return d||w?l(A.value,i):r(A,i,o,c);case E.Scalar.QUOTE_DOUBLE:return u(A.value,i);case E.Scalar.QUOTE_SINGLE:return a(
A.value,i);case E.Scalar.PLAIN:return n(A,i,o,c);default:return null}};let T=$(L);if(T===null){const{defaultKeyType:K,defaultStringType:V}=i.options,q=d&&K||V;if(T=
$(q),T===null)throw new Error(`Unsupported default string type ${q}`)}return T}_.stringifyString=t}}),F=(0,C.P$)({"node_modules/yaml/dist/stringify/stringify.js"(_){
"use strict";var E=Ce(),p=te(),v=Z(),g=z();function h(s,r){const n=Object.assign({blockQuote:!0,commentString:v.stringifyComment,defaultKeyType:null,defaultStringType:"\
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
${r.indent}${c}`:c}_.createStringifyContext=h,_.stringify=l}}),R=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(_){"use strict";var E=te(),p=ne(),
v=F(),g=Z();function h({key:u,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:c,simpleKeys:d}}=l;let w=E.isNode(
u)&&u.comment||null;if(d){if(w)throw new Error("With simple keys, key nodes cannot have comments");if(E.isCollection(u)||!E.isNode(u)&&typeof u=="object"){const ke="\
With simple keys, collection cannot be used as a key value";throw new Error(ke)}}let A=!d&&(!u||w&&a==null&&!l.inFlow||E.isCollection(u)||(E.isScalar(u)?u.type===
p.Scalar.BLOCK_FOLDED||u.type===p.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!A&&(d||!n),indent:e+i});let L=!1,
$=!1,T=v.stringify(u,l,()=>L=!0,()=>$=!0);if(!A&&!l.inFlow&&T.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");A=!0}if(l.inFlow){if(n||a==null)return L&&s&&s(),T===""?"?":A?`? ${T}`:T}else if(n&&!d||a==null&&A)return T=`? ${T}`,w&&!L?T+=g.lineComment(T,l.
indent,o(w)):$&&r&&r(),T;L&&(w=null),A?(w&&(T+=g.lineComment(T,l.indent,o(w))),T=`? ${T}
${e}:`):(T=`${T}:`,w&&(T+=g.lineComment(T,l.indent,o(w))));let K,V,q;E.isNode(a)?(K=!!a.spaceBefore,V=a.commentBefore,q=a.comment):(K=!1,V=null,q=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!A&&!w&&E.isScalar(a)&&(l.indentAtStart=T.length+1),$=!1,!c&&i.length>=2&&!l.inFlow&&!A&&E.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let B=!1;const re=v.stringify(a,l,()=>B=!0,()=>$=!0);let ue=" ";if(w||K||V){if(ue=K?`
`:"",V){const ke=o(V);ue+=`
${g.indentComment(ke,l.indent)}`}re===""&&!l.inFlow?ue===`
`&&q&&(ue=`

`):ue+=`
${l.indent}`}else if(!A&&E.isCollection(a)){const ke=re[0],xe=re.indexOf(`
`),m=xe!==-1,O=l.inFlow??a.flow??a.items.length===0;if(m||!O){let k=!1;if(m&&(ke==="&"||ke==="!")){let M=re.indexOf(" ");ke==="&"&&M!==-1&&M<xe&&re[M+1]==="!"&&
(M=re.indexOf(" ",M+1)),(M===-1||xe<M)&&(k=!0)}k||(ue=`
${l.indent}`)}}else(re===""||re[0]===`
`)&&(ue="");return T+=ue+re,l.inFlow?B&&s&&s():q&&!B?T+=g.lineComment(T,l.indent,o(q)):$&&r&&r(),T}_.stringifyPair=h}}),Y=(0,C.P$)({"node_modules/yaml/dist/log.\
js"(_){"use strict";var E=ve();function p(g,...h){g==="debug"&&console.log(...h)}function v(g,h){(g==="debug"||g==="warn")&&(typeof E.emitWarning=="function"?E.
emitWarning(h):console.warn(h))}_.debug=p,_.warn=v}}),x=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(_){"use strict";var E=te(),p=ne(),v="<<",g={
identify:s=>s===v||typeof s=="symbol"&&s.description===v,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(v)),
{addToJSMap:u}),stringify:()=>v},h=(s,r)=>(g.identify(r)||E.isScalar(r)&&(!r.type||r.type===p.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.
tag===g.tag&&n.default);function u(s,r,n){const t=l(s,n);if(E.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)a(s,r,e);else a(
s,r,t)}function a(s,r,n){const t=l(s,n);if(!E.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,o]of e)
r instanceof Map?r.has(i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return r}function l(s,r){return s&&E.isAlias(r)?r.resolve(s.doc,s):r}_.addMergeToJSMap=u,_.isMergeKey=h,_.merge=g}}),G=(0,C.P$)({"node_modules\
/yaml/dist/nodes/addPairToJSMap.js"(_){"use strict";var E=Y(),p=x(),v=F(),g=te(),h=Pe();function u(l,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(
l,s,n);else if(p.isMergeKey(l,r))p.addMergeToJSMap(l,s,n);else{const t=h.toJS(r,"",l);if(s instanceof Map)s.set(t,h.toJS(n,t,l));else if(s instanceof Set)s.add(
t);else{const e=a(r,t,l),i=h.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function a(l,s,r){
if(s===null)return"";if(typeof s!="object")return String(s);if(g.isNode(l)&&r?.doc){const n=v.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.
anchors.keys())n.anchors.add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(
0,36)+'..."'),E.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use obje\
ct keys.`),r.mapKeyWarned=!0}return t}return JSON.stringify(s)}_.addPairToJSMap=u}}),U=(0,C.P$)({"node_modules/yaml/dist/nodes/Pair.js"(_){"use strict";var E=We(),
p=R(),v=G(),g=te();function h(a,l,s){const r=E.createNode(a,void 0,s),n=E.createNode(l,void 0,s);return new u(r,n)}var u=class zt{constructor(l,s=null){Object.defineProperty(
this,g.NODE_TYPE,{value:g.PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(l)),g.isNode(r)&&(r=r.clone(l)),new zt(
s,r)}toJSON(l,s){const r=s?.mapAsMap?new Map:{};return v.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?p.stringifyPair(this,l,s,r):JSON.stringify(this)}};
_.Pair=u,_.createPair=h}}),le=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(_){"use strict";var E=te(),p=F(),v=Z();function g(l,s,r){return(s.
inFlow??l.flow?u:h)(l,s,r)}function h({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:o}){const{indent:c,options:{commentString:d}}=r,
w=Object.assign({},r,{indent:e,type:null});let A=!1;const L=[];for(let T=0;T<s.length;++T){const K=s[T];let V=null;if(E.isNode(K))!A&&K.spaceBefore&&L.push(""),
a(r,L,K.commentBefore,A),K.comment&&(V=K.comment);else if(E.isPair(K)){const B=E.isNode(K.key)?K.key:null;B&&(!A&&B.spaceBefore&&L.push(""),a(r,L,B.commentBefore,
A))}A=!1;let q=p.stringify(K,w,()=>V=null,()=>A=!0);V&&(q+=v.lineComment(q,e,d(V))),A&&V&&(A=!1),L.push(n+q)}let $;if(L.length===0)$=t.start+t.end;else{$=L[0];for(let T=1;T<
L.length;++T){const K=L[T];$+=K?`
${c}${K}`:`
`}}return l?($+=`
`+v.indentComment(d(l),c),o&&o()):A&&i&&i(),$}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,w=0;const A=[];for(let T=0;T<l.length;++T){const K=l[T];let V=null;if(E.isNode(K))K.spaceBefore&&
A.push(""),a(s,A,K.commentBefore,!1),K.comment&&(V=K.comment);else if(E.isPair(K)){const B=E.isNode(K.key)?K.key:null;B&&(B.spaceBefore&&A.push(""),a(s,A,B.commentBefore,
!1),B.comment&&(d=!0));const re=E.isNode(K.value)?K.value:null;re?(re.comment&&(V=re.comment),re.commentBefore&&(d=!0)):K.value==null&&B?.comment&&(V=B.comment)}
V&&(d=!0);let q=p.stringify(K,c,()=>V=null);d||(d=A.length>w||q.includes(`
`)),T<l.length-1?q+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=A.reduce((B,re)=>B+re.length+2,2)+(q.length+2)>s.options.lineWidth)),d&&(q+=",")),
V&&(q+=v.lineComment(q,n,o(V))),A.push(q),w=A.length}const{start:L,end:$}=r;if(A.length===0)return L+$;if(!d){const T=A.reduce((K,V)=>K+V.length+2,2);d=s.options.
lineWidth>0&&T>s.options.lineWidth}if(d){let T=L;for(const K of A)T+=K?`
${e}${t}${K}`:`
`;return`${T}
${t}${$}`}else return`${L}${i}${A.join(" ")}${i}${$}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=v.indentComment(
s(n),l);r.push(e.trimStart())}}_.stringifyCollection=g}}),ye=(0,C.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(_){"use strict";var E=le(),p=G(),v=Q(),g=te(),h=U(),
u=ne();function a(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var l=class extends v.
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
je=(0,C.P$)({"node_modules/yaml/dist/schema/common/map.js"(_){"use strict";var E=te(),p=ye(),v={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.or\
g,2002:map",resolve(g,h){return E.isMap(g)||h("Expected a mapping for this tag"),g},createNode:(g,h,u)=>p.YAMLMap.from(g,h,u)};_.map=v}}),Fe=(0,C.P$)({"node_mod\
ules/yaml/dist/nodes/YAMLSeq.js"(_){"use strict";var E=We(),p=le(),v=Q(),g=te(),h=ne(),u=Pe(),a=class extends v.Collection{static get tagName(){return"tag:yaml.\
org,2002:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&h.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?p.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){if(typeof t=="function"){const c=r instanceof
Set?o:String(i++);o=t.call(r,c,o)}e.items.push(E.createNode(o,void 0,n))}}return e}};function l(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}_.YAMLSeq=a}}),Be=(0,C.P$)({"node_modules/yaml/dist/schema/common/seq.js"(_){"use strict";var E=te(),
p=Fe(),v={collection:"seq",default:!0,nodeClass:p.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,h){return E.isSeq(g)||h("Expected a sequence for this tag"),g},createNode:(g,h,u)=>p.
YAMLSeq.from(g,h,u)};_.seq=v}}),qe=(0,C.P$)({"node_modules/yaml/dist/schema/common/string.js"(_){"use strict";var E=z(),p={identify:v=>typeof v=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:v=>v,stringify(v,g,h,u){return g=Object.assign({actualString:!0},g),E.stringifyString(v,g,h,u)}};_.string=p}}),Qe=(0,C.P$)({
"node_modules/yaml/dist/schema/common/null.js"(_){"use strict";var E=ne(),p={identify:v=>v==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new E.Scalar(null),stringify:({source:v},g)=>typeof v=="string"&&p.test.test(v)?v:g.options.nullStr};_.nullTag=
p}}),ot=(0,C.P$)({"node_modules/yaml/dist/schema/core/bool.js"(_){"use strict";var E=ne(),p={identify:v=>typeof v=="boolean",default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:v=>new E.Scalar(v[0]==="t"||v[0]==="T"),stringify({source:v,value:g},h){if(v&&p.test.test(v)){const u=v[0]===
"t"||v[0]==="T";if(g===u)return v}return g?h.options.trueStr:h.options.falseStr}};_.boolTag=p}}),et=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(_){"use strict";function E({format:p,minFractionDigits:v,tag:g,value:h}){if(typeof h=="bigint")return String(h);const u=typeof h=="number"?h:Number(h);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let a=Object.is(h,-0)?"-0":JSON.stringify(h);if(!p&&v&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes(
"e")){let l=a.indexOf(".");l<0&&(l=a.length,a+=".");let s=v-(a.length-l-1);for(;s-- >0;)a+="0"}return a}_.stringifyNumber=E}}),tt=(0,C.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(_){"use strict";var E=ne(),p=et(),v={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const a=Number(u.value);return isFinite(a)?a.toExponential():p.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const a=new E.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(a.minFractionDigits=u.length-l-1),a},stringify:p.stringifyNumber};
_.float=h,_.floatExp=g,_.floatNaN=v}}),ft=(0,C.P$)({"node_modules/yaml/dist/schema/core/int.js"(_){"use strict";var E=et(),p=l=>typeof l=="bigint"||Number.isInteger(
l),v=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function g(l,s,r){const{value:n}=l;return p(n)&&n>=0?r+n.toString(s):E.stringifyNumber(l)}var h={
identify:l=>p(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>v(l,2,8,r),stringify:l=>g(l,8,"0o")},u={identify:p,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>v(l,0,10,r),stringify:E.stringifyNumber},a={identify:l=>p(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>v(l,2,16,r),stringify:l=>g(l,16,"0x")};_.int=u,_.intHex=a,_.intOct=h}}),ie=(0,C.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(_){"use strict";var E=je(),p=Qe(),v=Be(),g=qe(),h=ot(),u=tt(),a=ft(),l=[E.map,v.seq,g.string,p.nullTag,h.boolTag,
a.intOct,a.int,a.intHex,u.floatNaN,u.floatExp,u.float];_.schema=l}}),ae=(0,C.P$)({"node_modules/yaml/dist/schema/json/schema.js"(_){"use strict";var E=ne(),p=je(),
v=Be();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var h=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:h},{identify:s=>s==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:h},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:h},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:h}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[p.map,v.seq].concat(u,a);_.schema=l}}),
me=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(_){"use strict";var E=(0,fe.D)(),p=ne(),v=z(),g={identify:h=>h instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(h,u){if(typeof E.Buffer=="function")return E.Buffer.from(h,"base64");if(typeof atob=="function"){const a=atob(h.replace(/[\n\r]/g,
"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),h},stringify({comment:h,type:u,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof E.Buffer=="function")t=n instanceof E.
Buffer?n.toString("base64"):E.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=p.Scalar.BLOCK_LITERAL),
u!==p.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(i);for(let c=0,d=0;c<
i;++c,d+=e)o[c]=t.substr(d,e);t=o.join(u===p.Scalar.BLOCK_LITERAL?`
`:" ")}return v.stringifyString({comment:h,type:u,value:t},l,s,r)}};_.binary=g}}),pe=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(_){"use strict";
var E=te(),p=U(),v=ne(),g=Fe();function h(l,s){if(E.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!E.isPair(n)){if(E.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new p.Pair(new v.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=E.isPair(n)?n:new p.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,c;
if(Array.isArray(i))if(i.length===2)o=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)o=d[0],c=i[o];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else o=i;t.items.push(p.createPair(o,c,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:u};_.createPairs=u,_.pairs=a,_.resolvePairs=h}}),_e=(0,C.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(_){"use strict";var E=te(),p=Pe(),v=ye(),g=Fe(),h=pe(),u=class Ht extends g.YAMLSeq{constructor(){super(),this.add=v.YAMLMap.
prototype.add.bind(this),this.delete=v.YAMLMap.prototype.delete.bind(this),this.get=v.YAMLMap.prototype.get.bind(this),this.has=v.YAMLMap.prototype.has.bind(this),
this.set=v.YAMLMap.prototype.set.bind(this),this.tag=Ht.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(E.isPair(t)?(e=p.toJS(t.key,"",r),i=p.toJS(t.value,e,r)):e=p.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=h.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=h.resolvePairs(l,s),n=[];for(const{key:t}of r.items)E.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};_.YAMLOMap=u,_.omap=a}}),Oe=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(_){"use strict";var E=ne();function p({value:h,source:u},a){
return u&&(h?v:g).test.test(u)?u:h?a.options.trueStr:a.options.falseStr}var v={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new E.Scalar(!0),stringify:p},g={identify:h=>h===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E.
Scalar(!1),stringify:p};_.falseTag=g,_.trueTag=v}}),Le=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(_){"use strict";var E=ne(),p=et(),v={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const a=Number(u.value);return isFinite(
a)?a.toExponential():p.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const a=new E.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:p.stringifyNumber};_.float=h,_.floatExp=g,_.floatNaN=v}}),Se=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(_){"use str\
ict";var E=et(),p=s=>typeof s=="bigint"||Number.isInteger(s);function v(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*o:o}const i=parseInt(
s,n);return e==="-"?-1*i:i}function g(s,r,n){const{value:t}=s;if(p(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return E.stringifyNumber(s)}var h={
identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>v(s,2,2,n),stringify:s=>g(s,2,"0b")},u={identify:p,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>v(s,1,8,n),stringify:s=>g(s,8,"0")},a={identify:p,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>v(s,0,10,n),stringify:E.stringifyNumber},l={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>v(s,2,16,n),stringify:s=>g(s,16,"0x")};_.int=a,_.intBin=h,_.intHex=l,_.intOct=u}}),ce=(0,C.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(_){"use strict";var E=te(),p=U(),v=ye(),g=class Xt extends v.YAMLMap{constructor(a){super(a),this.tag=Xt.tag}add(a){let l;E.isPair(
a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new p.Pair(a.key,null):l=new p.Pair(a,null),v.findPair(this.items,l.key)||this.items.push(
l)}get(a,l){const s=v.findPair(this.items,a);return!l&&E.isPair(s)?E.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=v.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new p.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(p.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var h={
collection:"map",identify:u=>u instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,a,l)=>g.from(u,a,l),resolve(u,a){if(E.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new g,u);a("Set items must all have null values")}else a("Expected a mapping for this tag");return u}};_.YAMLSet=g,_.set=
h}}),De=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(_){"use strict";var E=et();function p(a,l){const s=a[0],r=s==="-"||s==="+"?a.substring(1):
a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function v(a){let{value:l}=a,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return E.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:a=>typeof a==
"bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(a,l,{intAsBigInt:s})=>p(
a,s),stringify:v},h={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>p(a,!1),stringify:v},u={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const d=l[8];if(d&&d!=="Z"){let w=p(d,!1);Math.abs(w)<30&&(w*=60),c-=6e4*w}return new Date(c)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};_.floatTime=h,_.intTime=g,_.timestamp=u}}),$e=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(_){"use strict";
var E=je(),p=Qe(),v=Be(),g=qe(),h=me(),u=Oe(),a=Le(),l=Se(),s=x(),r=_e(),n=pe(),t=ce(),e=De(),i=[E.map,v.seq,g.string,p.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,h.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];_.schema=i}}),ze=(0,C.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(_){"use strict";var E=je(),p=Qe(),v=Be(),g=qe(),h=ot(),u=tt(),a=ft(),l=ie(),s=ae(),r=me(),n=x(),t=_e(),e=pe(),i=$e(),o=ce(),c=De(),
d=new Map([["core",l.schema],["failsafe",[E.map,v.seq,g.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),w={binary:r.binary,bool:h.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:c.intTime,map:E.map,merge:n.merge,
null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:v.seq,set:o.set,timestamp:c.timestamp},A={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":c.timestamp};function L($,T,K){const V=d.
get(T);if(V&&!$)return K&&!V.includes(n.merge)?V.concat(n.merge):V.slice();let q=V;if(!q)if(Array.isArray($))q=[];else{const B=Array.from(d.keys()).filter(re=>re!==
"yaml11").map(re=>JSON.stringify(re)).join(", ");throw new Error(`Unknown schema "${T}"; use one of ${B} or define customTags array`)}if(Array.isArray($))for(const B of $)
q=q.concat(B);else typeof $=="function"&&(q=$(q.slice()));return K&&(q=q.concat(n.merge)),q.reduce((B,re)=>{const ue=typeof re=="string"?w[re]:re;if(!ue){const ke=JSON.
stringify(re),xe=Object.keys(w).map(m=>JSON.stringify(m)).join(", ");throw new Error(`Unknown custom tag ${ke}; use one of ${xe}`)}return B.includes(ue)||B.push(
ue),B},[])}_.coreKnownTags=A,_.getTags=L}}),Te=(0,C.P$)({"node_modules/yaml/dist/schema/Schema.js"(_){"use strict";var E=te(),p=je(),v=Be(),g=qe(),h=ze(),u=(l,s)=>l.
key<s.key?-1:l.key>s.key?1:0,a=class Zt{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:o}){this.compat=
Array.isArray(s)?h.getTags(s,"compat"):s?h.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?h.coreKnownTags:{},this.tags=h.getTags(
r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,E.MAP,{value:p.map}),Object.defineProperty(this,E.SCALAR,{value:g.string}),Object.defineProperty(
this,E.SEQ,{value:v.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(Zt.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};_.Schema=a}}),Je=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(_){"use strict";var E=te(),p=F(),v=Z();function g(h,u){
const a=[];let l=u.directives===!0;if(u.directives!==!1&&h.directives){const e=h.directives.toString(h);e?(a.push(e),l=!0):h.directives.docStart&&(l=!0)}l&&a.push(
"---");const s=p.createStringifyContext(h,u),{commentString:r}=s.options;if(h.commentBefore){a.length!==1&&a.unshift("");const e=r(h.commentBefore);a.unshift(v.
indentComment(e,""))}let n=!1,t=null;if(h.contents){if(E.isNode(h.contents)){if(h.contents.spaceBefore&&l&&a.push(""),h.contents.commentBefore){const o=r(h.contents.
commentBefore);a.push(v.indentComment(o,""))}s.forceBlockIndent=!!h.comment,t=h.contents.comment}const e=t?void 0:()=>n=!0;let i=p.stringify(h.contents,s,()=>t=
null,e);t&&(i+=v.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(p.stringify(h.contents,s));
if(h.directives?.docEnd)if(h.comment){const e=r(h.comment);e.includes(`
`)?(a.push("..."),a.push(v.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=h.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(v.indentComment(r(e),"")))}return a.join(`
`)+`
`}_.stringifyDocument=g}}),Ye=(0,C.P$)({"node_modules/yaml/dist/doc/Document.js"(_){"use strict";var E=Ee(),p=Q(),v=te(),g=U(),h=Pe(),u=Te(),a=Je(),l=Ce(),s=Ve(),
r=We(),n=be(),t=class es{constructor(o,c,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,v.NODE_TYPE,{value:v.
DOC});let w=null;typeof c=="function"||Array.isArray(c)?w=c:d===void 0&&c&&(d=c,c=void 0);const A=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=A;let{version:L}=A;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(L=this.directives.yaml.version)):this.directives=new n.Directives({version:L}),this.setSchema(L,d),this.contents=o===void 0?null:
this.createNode(o,w,d)}clone(){const o=Object.create(es.prototype,{[v.NODE_TYPE]:{value:v.DOC}});return o.commentBefore=this.commentBefore,o.comment=this.comment,
o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.clone()),o.
schema=this.schema.clone(),o.contents=v.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){e(this.
contents)&&this.contents.add(o)}addIn(o,c){e(this.contents)&&this.contents.addIn(o,c)}createAlias(o,c){if(!o.anchor){const d=l.anchorNames(this);o.anchor=!c||d.
has(c)?l.findNewAnchor(c||"a",d):c}return new E.Alias(o.anchor)}createNode(o,c,d){let w;if(typeof c=="function")o=c.call({"":o},"",o),w=c;else if(Array.isArray(
c)){const xe=O=>typeof O=="number"||O instanceof String||O instanceof Number,m=c.filter(xe).map(String);m.length>0&&(c=c.concat(m)),w=c}else d===void 0&&c&&(d=c,
c=void 0);const{aliasDuplicateObjects:A,anchorPrefix:L,flow:$,keepUndefined:T,onTagObj:K,tag:V}=d??{},{onAnchor:q,setAnchors:B,sourceObjects:re}=l.createNodeAnchors(
this,L||"a"),ue={aliasDuplicateObjects:A??!0,keepUndefined:T??!1,onAnchor:q,onTagObj:K,replacer:w,schema:this.schema,sourceObjects:re},ke=r.createNode(o,V,ue);return $&&
v.isCollection(ke)&&(ke.flow=!0),B(),ke}createPair(o,c,d={}){const w=this.createNode(o,null,d),A=this.createNode(c,null,d);return new g.Pair(w,A)}delete(o){return e(
this.contents)?this.contents.delete(o):!1}deleteIn(o){return p.isEmptyPath(o)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
o):!1}get(o,c){return v.isCollection(this.contents)?this.contents.get(o,c):void 0}getIn(o,c){return p.isEmptyPath(o)?!c&&v.isScalar(this.contents)?this.contents.
value:this.contents:v.isCollection(this.contents)?this.contents.getIn(o,c):void 0}has(o){return v.isCollection(this.contents)?this.contents.has(o):!1}hasIn(o){return p.
isEmptyPath(o)?this.contents!==void 0:v.isCollection(this.contents)?this.contents.hasIn(o):!1}set(o,c){this.contents==null?this.contents=p.collectionFromPath(this.
schema,[o],c):e(this.contents)&&this.contents.set(o,c)}setIn(o,c){p.isEmptyPath(o)?this.contents=c:this.contents==null?this.contents=p.collectionFromPath(this.schema,
Array.from(o),c):e(this.contents)&&this.contents.setIn(o,c)}setSchema(o,c={}){typeof o=="number"&&(o=String(o));let d;switch(o){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=o:this.directives=new n.Directives({version:o}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,d=null;
break;default:{const w=JSON.stringify(o);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${w}`)}}if(c.schema instanceof Object)this.
schema=c.schema;else if(d)this.schema=new u.Schema(Object.assign(d,c));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:o,jsonArg:c,mapAsMap:d,maxAliasCount:w,onAnchor:A,reviver:L}={}){const $={anchors:new Map,doc:this,keep:!o,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof w==
"number"?w:100},T=h.toJS(this.contents,c??"",$);if(typeof A=="function")for(const{count:K,res:V}of $.anchors.values())A(V,K);return typeof L=="function"?s.applyReviver(
L,{"":T},"",T):T}toJSON(o,c){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:c})}toString(o={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const c=JSON.stringify(o.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${c}`)}return a.stringifyDocument(this,o)}};function e(i){if(v.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}_.Document=t}}),nt=(0,C.P$)({"node_modules/yaml/dist/errors.js"(_){"use strict";var E=class extends Error{constructor(h,u,a,l){
super(),this.name=h,this.code=a,this.message=l,this.pos=u}},p=class extends E{constructor(h,u,a){super("YAMLParseError",h,u,a)}},v=class extends E{constructor(h,u,a){
super("YAMLWarning",h,u,a)}},g=(h,u)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>u.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=h.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=h.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};_.YAMLError=E,_.YAMLParseError=p,_.YAMLWarning=v,_.prettifyError=g}}),Ge=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(_){"use strict";function E(p,{
flow:v,indicator:g,next:h,offset:u,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,c=!1,d=null,w=null,A=null,L=null,$=null,T=null,K=null;
for(const B of p)switch(c&&(B.type!=="space"&&B.type!=="newline"&&B.type!=="comma"&&a(B.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),d&&(n&&B.type!=="comment"&&B.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),B.type){case"spac\
e":!v&&(g!=="doc-start"||h?.type!=="flow-collection")&&B.source.includes("	")&&(d=B),t=!0;break;case"comment":{t||a(B,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const re=B.source.substring(1)||" ";e?e+=i+re:e=re,i="",n=!1;break}case"newline":n?e?e+=B.source:(!T||g!=="seq-it\
em-ind")&&(r=!0):i+=B.source,n=!0,o=!0,(w||A)&&(L=B),t=!0;break;case"anchor":w&&a(B,"MULTIPLE_ANCHORS","A node can have at most one anchor"),B.source.endsWith("\
:")&&a(B.offset+B.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=B,K??(K=B.offset),n=!1,t=!1,c=!0;break;case"tag":{A&&a(B,"MULTIPLE_TAGS","\
A node can have at most one tag"),A=B,K??(K=B.offset),n=!1,t=!1,c=!0;break}case g:(w||A)&&a(B,"BAD_PROP_ORDER",`Anchors and tags must be after the ${B.source} i\
ndicator`),T&&a(B,"UNEXPECTED_TOKEN",`Unexpected ${B.source} in ${v??"collection"}`),T=B,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(v){
$&&a(B,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`),$=B,n=!1,t=!1;break}default:a(B,"UNEXPECTED_TOKEN",`Unexpected ${B.type} token`),n=!1,t=!1}const V=p[p.length-
1],q=V?V.offset+V.source.length:u;return c&&h&&h.type!=="space"&&h.type!=="newline"&&h.type!=="comma"&&(h.type!=="scalar"||h.source!=="")&&a(h.offset,"MISSING_C\
HAR","Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||h?.type==="block-map"||h?.type==="block-seq")&&a(d,"TAB_AS_IND\
ENT","Tabs are not allowed as indentation"),{comma:$,found:T,spaceBefore:r,comment:e,hasNewline:o,anchor:w,tag:A,newlineAfterProp:L,end:q,start:K??q}}_.resolveProps=
E}}),st=(0,C.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(_){"use strict";function E(p){if(!p)return null;switch(p.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(const v of p.end)if(v.type==="newline")return!0}return!1;case"flow-collection":for(const v of p.items){for(const g of v.start)if(g.type===
"newline")return!0;if(v.sep){for(const g of v.sep)if(g.type==="newline")return!0}if(E(v.key)||E(v.value))return!0}return!1;default:return!0}}_.containsNewline=E}}),
at=(0,C.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(_){"use strict";var E=st();function p(v,g,h){if(g?.type==="flow-collection"){const u=g.end[0];
u.indent===v&&(u.source==="]"||u.source==="}")&&E.containsNewline(g)&&h(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}_.flowIndentCheck=
p}}),vt=(0,C.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(_){"use strict";var E=te();function p(v,g,h){const{uniqueKeys:u}=v.options;if(u===!1)return!1;
const a=typeof u=="function"?u:(l,s)=>l===s||E.isScalar(l)&&E.isScalar(s)&&l.value===s.value;return g.some(l=>a(l.key,h))}_.mapIncludes=p}}),yt=(0,C.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(_){"use strict";var E=U(),p=ye(),v=Ge(),g=st(),h=at(),u=vt(),a="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??p.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,w=null;for(const A of t.
items){const{start:L,key:$,sep:T,value:K}=A,V=v.resolveProps(L,{indicator:"explicit-key-ind",next:$??T?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
q=!V.found;if(q){if($&&($.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in $&&$.indent!==t.indent&&
e(d,"BAD_INDENT",a)),!V.anchor&&!V.tag&&!T){w=V.end,V.comment&&(c.comment?c.comment+=`
`+V.comment:c.comment=V.comment);continue}(V.newlineAfterProp||g.containsNewline($))&&e($??L[L.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else V.found?.indent!==t.indent&&e(d,"BAD_INDENT",a);n.atKey=!0;const B=V.end,re=$?s(n,$,V,e):r(n,B,L,null,V,e);n.schema.compat&&h.flowIndentCheck(
t.indent,$,e),n.atKey=!1,u.mapIncludes(n,c.items,re)&&e(B,"DUPLICATE_KEY","Map keys must be unique");const ue=v.resolveProps(T??[],{indicator:"map-value-ind",next:K,
offset:re.range[2],onError:e,parentIndent:t.indent,startOnNewline:!$||$.type==="block-scalar"});if(d=ue.end,ue.found){q&&(K?.type==="block-map"&&!ue.hasNewline&&
e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&V.start<ue.found.offset-1024&&e(re.range,"KEY_OVER_1024_CHA\
RS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const ke=K?s(n,K,ue,e):r(n,d,T,null,ue,e);n.schema.compat&&h.
flowIndentCheck(t.indent,K,e),d=ke.range[2];const xe=new E.Pair(re,ke);n.options.keepSourceTokens&&(xe.srcToken=A),c.items.push(xe)}else{q&&e(re.range,"MISSING_\
CHAR","Implicit map keys need to be followed by map values"),ue.comment&&(re.comment?re.comment+=`
`+ue.comment:re.comment=ue.comment);const ke=new E.Pair(re);n.options.keepSourceTokens&&(ke.srcToken=A),c.items.push(ke)}}return w&&w<d&&e(w,"IMPOSSIBLE","Map c\
omment with trailing content"),c.range=[t.offset,d,w??d],c}_.resolveBlockMap=l}}),ht=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(_){"use str\
ict";var E=Fe(),p=Ge(),v=at();function g({composeNode:h,composeEmptyNode:u},a,l,s,r){const n=r?.nodeClass??E.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=!1),a.
atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:c}of l.items){const d=p.resolveProps(o,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.
indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||c)c?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,
"MISSING_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const w=c?h(a,c,d,s):u(a,d.end,o,null,d,s);a.schema.compat&&
v.flowIndentCheck(l.indent,c,s),e=w.range[2],t.items.push(w)}return t.range=[l.offset,e,i??e],t}_.resolveBlockSeq=g}}),mt=(0,C.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(_){"use strict";function E(p,v,g,h){let u="";if(p){let a=!1,l="";for(const s of p){const{source:r,type:n}=s;switch(n){case"space":a=!0;break;case"\
comment":{g&&!a&&h(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),a=!0;break;default:h(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}v+=r.length}}return{comment:u,offset:v}}_.resolveEnd=E}}),Xe=(0,C.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(_){"use strict";var E=te(),p=U(),v=ye(),g=Fe(),h=mt(),u=Ge(),a=st(),l=vt(),s="Block collections are\
 not allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,o,c,d){const w=o.start.
source==="{",A=w?"flow map":"flow sequence",L=d?.nodeClass??(w?v.YAMLMap:g.YAMLSeq),$=new L(i.schema);$.flow=!0;const T=i.atRoot;T&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let K=o.offset+o.start.source.length;for(let ue=0;ue<o.items.length;++ue){const ke=o.items[ue],{start:xe,key:m,sep:O,value:k}=ke,M=u.resolveProps(xe,{flow:A,
indicator:"explicit-key-ind",next:m??O?.[0],offset:K,onError:c,parentIndent:o.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&!M.tag&&!O&&!k){ue===0&&M.comma?
c(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${A}`):ue<o.items.length-1&&c(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${A}`),M.comment&&($.comment?$.
comment+=`
`+M.comment:$.comment=M.comment),K=M.end;continue}!w&&i.options.strict&&a.containsNewline(m)&&c(m,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(ue===0)M.comma&&c(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${A}`);else if(M.comma||c(M.start,"MISSING_CHAR",`Missing , betw\
een ${A} items`),M.comment){let N="";e:for(const I of xe)switch(I.type){case"comma":case"space":break;case"comment":N=I.source.substring(1);break e;default:break e}
if(N){let I=$.items[$.items.length-1];E.isPair(I)&&(I=I.value??I.key),I.comment?I.comment+=`
`+N:I.comment=N,M.comment=M.comment.substring(N.length+1)}}if(!w&&!O&&!M.found){const N=k?t(i,k,M,c):e(i,M.end,O,null,M,c);$.items.push(N),K=N.range[2],r(k)&&c(
N.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const N=M.end,I=m?t(i,m,M,c):e(i,N,xe,null,M,c);r(m)&&c(I.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const W=u.resolveProps(
O??[],{flow:A,indicator:"map-value-ind",next:k,offset:I.range[2],onError:c,parentIndent:o.indent,startOnNewline:!1});if(W.found){if(!w&&!M.found&&i.options.strict){
if(O)for(const H of O){if(H===W.found)break;if(H.type==="newline"){c(H,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single lin\
e");break}}M.start<W.found.offset-1024&&c(W.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence\
 key")}}else k&&("source"in k&&k.source?.[0]===":"?c(k,"MISSING_CHAR",`Missing space after : in ${A}`):c(W.start,"MISSING_CHAR",`Missing , or : between ${A} ite\
ms`));const J=k?t(i,k,W,c):W.found?e(i,W.end,O,null,W,c):null;J?r(k)&&c(J.range,"BLOCK_IN_FLOW",s):W.comment&&(I.comment?I.comment+=`
`+W.comment:I.comment=W.comment);const oe=new p.Pair(I,J);if(i.options.keepSourceTokens&&(oe.srcToken=ke),w){const H=$;l.mapIncludes(i,H.items,I)&&c(N,"DUPLICAT\
E_KEY","Map keys must be unique"),H.items.push(oe)}else{const H=new v.YAMLMap(i.schema);H.flow=!0,H.items.push(oe);const we=(J??I).range;H.range=[I.range[0],we[1],
we[2]],$.items.push(H)}K=J?J.range[2]:W.end}}const V=w?"}":"]",[q,...B]=o.end;let re=K;if(q?.source===V)re=q.offset+q.source.length;else{const ue=A[0].toUpperCase()+
A.substring(1),ke=T?`${ue} must end with a ${V}`:`${ue} in block collection must be sufficiently indented and end with a ${V}`;c(K,T?"MISSING_CHAR":"BAD_INDENT",
ke),q&&q.source.length!==1&&B.unshift(q)}if(B.length>0){const ue=h.resolveEnd(B,re,i.options.strict,c);ue.comment&&($.comment?$.comment+=`
`+ue.comment:$.comment=ue.comment),$.range=[o.offset,re,ue.offset]}else $.range=[o.offset,re,re];return $}_.resolveFlowCollection=n}}),kt=(0,C.P$)({"node_module\
s/yaml/dist/compose/compose-collection.js"(_){"use strict";var E=te(),p=ne(),v=ye(),g=Fe(),h=yt(),u=ht(),a=Xe();function l(r,n,t,e,i,o){const c=t.type==="block-\
map"?h.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),d=c.constructor;return i==="!"||i===d.tagName?
(c.tag=d.tagName,c):(i&&(c.tag=i),c)}function s(r,n,t,e,i){const o=e.tag,c=o?n.directives.tagName(o.source,T=>i(o,"TAG_RESOLVE_FAILED",T)):null;if(t.type==="blo\
ck-seq"){const{anchor:T,newlineAfterProp:K}=e,V=T&&o?T.offset>o.offset?T:o:T??o;V&&(!K||K.offset<V.offset)&&i(V,"MISSING_CHAR","Missing newline after block sequ\
ence props")}const d=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!c||c==="!"||c===v.YAMLMap.tagName&&d==="map"||
c===g.YAMLSeq.tagName&&d==="seq")return l(r,n,t,i,c);let w=n.schema.tags.find(T=>T.tag===c&&T.collection===d);if(!w){const T=n.schema.knownTags[c];if(T?.collection===
d)n.schema.tags.push(Object.assign({},T,{default:!1})),w=T;else return T?i(o,"BAD_COLLECTION_TYPE",`${T.tag} used for ${d} collection, but expects ${T.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const A=l(r,n,t,i,c,w),L=w.resolve?.(A,T=>i(o,"TAG_RESOLVE_FAILED",T),n.options)??
A,$=E.isNode(L)?L:new p.Scalar(L);return $.range=A.range,$.tag=c,w?.format&&($.format=w.format),$}_.composeCollection=s}}),_t=(0,C.P$)({"node_modules/yaml/dist/\
compose/resolve-block-scalar.js"(_){"use strict";var E=ne();function p(h,u,a){const l=u.offset,s=v(u,h.options.strict,a);if(!s)return{value:"",type:null,comment:"",
range:[l,l,l]};const r=s.mode===">"?E.Scalar.BLOCK_FOLDED:E.Scalar.BLOCK_LITERAL,n=u.source?g(u.source):[];let t=n.length;for(let L=n.length-1;L>=0;--L){const $=n[L][1];
if($===""||$==="\r")t=L;else break}if(t===0){const L=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let $=l+s.length;return u.source&&($+=u.source.length),{value:L,type:r,comment:s.comment,range:[l,$,$]}}let e=u.indent+s.indent,
i=u.offset+s.length,o=0;for(let L=0;L<t;++L){const[$,T]=n[L];if(T===""||T==="\r")s.indent===0&&$.length>e&&(e=$.length);else{$.length<e&&a(i+$.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=$.length),o=L,e===0&&!h.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=$.length+T.length+1}for(let L=n.length-1;L>=t;--L)n[L][0].length>e&&(t=L+1);let c="",d="",
w=!1;for(let L=0;L<o;++L)c+=n[L][0].slice(e)+`
`;for(let L=o;L<t;++L){let[$,T]=n[L];i+=$.length+T.length+1;const K=T[T.length-1]==="\r";if(K&&(T=T.slice(0,-1)),T&&$.length<e){const V=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-T.length-(K?2:1),"BAD_INDENT",V),$=""}r===E.Scalar.BLOCK_LITERAL?
(c+=d+$.slice(e)+T,d=`
`):$.length>e||T[0]==="	"?(d===" "?d=`
`:!w&&d===`
`&&(d=`

`),c+=d+$.slice(e)+T,d=`
`,w=!0):T===""?d===`
`?c+=`
`:d=`
`:(c+=d+T,d=" ",w=!1)}switch(s.chomp){case"-":break;case"+":for(let L=t;L<n.length;++L)c+=`
`+n[L][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const A=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,A,A]}}function v({offset:h,props:u},a,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let d=1;d<s.length;++d){const w=s[d];if(!t&&
(w==="-"||w==="+"))t=w;else{const A=Number(w);!n&&A?n=A:e===-1&&(e=h+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
o="",c=s.length;for(let d=1;d<u.length;++d){const w=u[d];switch(w.type){case"space":i=!0;case"newline":c+=w.source.length;break;case"comment":a&&!i&&l(w,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=w.source.length,o=w.source.substring(1);break;case"error":l(w,"UNEXPECTED_T\
OKEN",w.message),c+=w.source.length;break;default:{const A=`Unexpected token in block scalar header: ${w.type}`;l(w,"UNEXPECTED_TOKEN",A);const L=w.source;L&&typeof L==
"string"&&(c+=L.length)}}}return{mode:r,indent:n,chomp:t,comment:o,length:c}}function g(h){const u=h.split(/\n( *)/),a=u[0],l=a.match(/^( *)/),s=[l?.[1]?[l[1],a.
slice(l[1].length)]:["",a]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}_.resolveBlockScalar=p}}),Mt=(0,C.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(_){"use strict";var E=ne(),p=mt();function v(n,t,e){const{offset:i,type:o,source:c,end:d}=n;let w,A;const L=(K,V,q)=>e(i+K,V,q);switch(o){case"\
scalar":w=E.Scalar.PLAIN,A=g(c,L);break;case"single-quoted-scalar":w=E.Scalar.QUOTE_SINGLE,A=h(c,L);break;case"double-quoted-scalar":w=E.Scalar.QUOTE_DOUBLE,A=a(
c,L);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const $=i+c.length,T=p.resolveEnd(d,$,t,e);return{value:A,type:w,comment:T.comment,range:[i,$,T.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),u(n)}function h(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),u(n.slice(1,-1)).replace(/''/g,"'")}function u(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let c=e[1].
replace(i,""),d=" ",w=t.lastIndex;for(;e=t.exec(n);){const L=e[1].replace(o,"");L===""?d===`
`?c+=d:d=`
`:(c+=d+L,d=" "),w=t.lastIndex}const A=/[ \t]*(.*)/sy;return A.lastIndex=w,e=A.exec(n),c+d+(e?.[1]??"")}function a(n,t){let e="";for(let i=1;i<n.length-1;++i){const o=n[i];
if(!(o==="\r"&&n[i+1]===`
`))if(o===`
`){const{fold:c,offset:d}=l(n,i);e+=c,i=d}else if(o==="\\"){let c=n[++i];const d=s[c];if(d)e+=d;else if(c===`
`)for(c=n[i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="\r"&&n[i+1]===`
`)for(c=n[++i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="x"||c==="u"||c==="U"){const w=c==="x"?2:c==="u"?4:8;e+=r(n,i+1,w,t),i+=w}else{const w=n.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${w}`),e+=w}}else if(o===" "||o==="	"){const c=i;let d=n[i+1];for(;d===" "||d==="	";)d=n[++i+1];d!==`
`&&!(d==="\r"&&n[i+2]===`
`)&&(e+=i>c?n.slice(c,i+1):o)}else e+=o}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(n,t){let e="",
i=n[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&n[t+2]!==`
`);)i===`
`&&(e+=`
`),t+=1,i=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,i){const o=n.substr(t,e),c=o.length===
e&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(c)}catch{const d=n.substr(t-2,e+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${d}`),d}}_.resolveFlowScalar=v}}),At=(0,C.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(_){"use strict";var E=te(),p=ne(),v=_t(),g=Mt();function h(l,s,r,n){
const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?v.resolveBlockScalar(l,s,n):g.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,A=>n(r,"TAG_RESOLVE_FAILED",A)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[E.SCALAR]:c?d=u(l.schema,t,c,r,n):s.type==="scalar"?d=a(l,t,s,n):d=l.
schema[E.SCALAR];let w;try{const A=d.resolve(t,L=>n(r??s,"TAG_RESOLVE_FAILED",L),l.options);w=E.isScalar(A)?A:new p.Scalar(A)}catch(A){const L=A instanceof Error?
A.message:String(A);n(r??s,"TAG_RESOLVE_FAILED",L),w=new p.Scalar(t)}return w.range=o,w.source=t,e&&(w.type=e),c&&(w.tag=c),d.format&&(w.format=d.format),i&&(w.
comment=i),w}function u(l,s,r,n,t){if(r==="!")return l[E.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&o.test)e.push(o);else
return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[E.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[E.SCALAR];if(r.compat){const o=r.compat.find(c=>c.default&&c.test?.test(n))??r[E.SCALAR];if(i.tag!==
o.tag){const c=s.tagString(i.tag),d=s.tagString(o.tag),w=`Value may be parsed as either ${c} or ${d}`;e(t,"TAG_RESOLVE_FAILED",w,!0)}}return i}_.composeScalar=h}}),
Pt=(0,C.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(_){"use strict";function E(p,v,g){if(v){g??(g=v.length);for(let h=g-1;h>=0;--h){let u=v[h];
switch(u.type){case"space":case"comment":case"newline":p-=u.source.length;continue}for(u=v[++h];u?.type==="space";)p+=u.source.length,u=v[++h];break}}return p}_.
emptyScalarPosition=E}}),It=(0,C.P$)({"node_modules/yaml/dist/compose/compose-node.js"(_){"use strict";var E=Ee(),p=te(),v=kt(),g=At(),h=mt(),u=Pt(),a={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:c,comment:d,anchor:w,tag:A}=e;let L,$=!0;switch(t.type){case"alias":L=r(n,t,i),(w||A)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":L=g.composeScalar(
n,t,A,i),w&&(L.anchor=w.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{L=v.composeCollection(a,n,t,e,i),w&&(L.anchor=w.source.
substring(1))}catch(T){const K=T instanceof Error?T.message:String(T);i(t,"RESOURCE_EXHAUSTION",K)}break;default:{const T=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",T),$=!1}}return L??(L=s(n,t.offset,void 0,null,e,i)),w&&L.anchor===""&&i(w,"BAD_ALIAS","Anchor cannot be an em\
pty string"),o&&n.options.stringKeys&&(!p.isScalar(L)||typeof L.value!="string"||L.tag&&L.tag!=="tag:yaml.org,2002:str")&&i(A??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(L.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?L.comment=d:L.commentBefore=d),n.options.keepSourceTokens&&$&&(L.srcToken=
t),L}function s(n,t,e,i,{spaceBefore:o,comment:c,anchor:d,tag:w,end:A},L){const $={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},T=g.composeScalar(
n,$,w,L);return d&&(T.anchor=d.source.substring(1),T.anchor===""&&L(d,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(T.spaceBefore=!0),c&&(T.comment=c,T.range[2]=
A),T}function r({options:n},{offset:t,source:e,end:i},o){const c=new E.Alias(e.substring(1));c.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,w=h.resolveEnd(i,d,n.strict,o);return c.range=[t,d,w.offset],
w.comment&&(c.comment=w.comment),c}_.composeEmptyNode=s,_.composeNode=l}}),$t=(0,C.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(_){"use strict";var E=Ye(),
p=It(),v=mt(),g=Ge();function h(u,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:a},u),i=new E.Document(void 0,e),o={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?p.composeNode(o,r,c,t):p.composeEmptyNode(o,c.end,s,null,c,t);const d=i.contents.range[2],w=v.resolveEnd(n,d,!1,
t);return w.comment&&(i.comment=w.comment),i.range=[l,d,w.offset],i}_.composeDoc=h}}),lt=(0,C.P$)({"node_modules/yaml/dist/compose/composer.js"(_){"use strict";
var E=ve(),p=be(),v=Ye(),g=nt(),h=te(),u=$t(),a=mt();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
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
Ct=(0,C.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(_){"use strict";var E=_t(),p=Mt(),v=nt(),g=z();function h(n,t=!0,e){if(n){const i=(o,c,d)=>{const w=typeof o==
"number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(w,c,d);else throw new v.YAMLParseError([w,w+1],c,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return p.resolveFlowScalar(n,t,i);case"block-scalar":return E.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:o=!1,offset:c=-1,type:d="PLAIN"}=t,w=g.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),A=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(w[0]){case"|":case">":{const L=w.indexOf(`
`),$=w.substring(0,L),T=w.substring(L+1)+`
`,K=[{type:"block-scalar-header",offset:c,indent:i,source:$}];return s(K,A)||K.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:K,source:T}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:w,end:A};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:w,end:A};default:return{type:"scalar",offset:c,indent:i,source:w,end:A}}}function a(n,t,e={}){let{afterKey:i=!1,implicitKey:o=!1,
inFlow:c=!1,type:d}=e,w="indent"in n?n.indent:null;if(i&&typeof w=="number"&&(w+=2),!d)switch(n.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const L=n.props[0];if(L.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
d=L.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const A=g.stringifyString({type:d,value:t},{implicitKey:o||w===null,indent:w!==null&&
w>0?" ".repeat(w):"",inFlow:c,options:{blockQuote:!0,lineWidth:-1}});switch(A[0]){case"|":case">":l(n,A);break;case'"':r(n,A,"double-quoted-scalar");break;case"\
'":r(n,A,"single-quoted-scalar");break;default:r(n,A,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),o=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");c.source=i,n.source=o}else{const{
offset:c}=n,d="indent"in n?n.indent:-1,w=[{type:"block-scalar-header",offset:c,indent:d,source:i}];s(w,"end"in n?n.end:void 0)||w.push({type:"newline",offset:-1,
indent:d,source:`
`});for(const A of Object.keys(n))A!=="type"&&A!=="offset"&&delete n[A];Object.assign(n,{type:"block-scalar",indent:d,props:w,source:o})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let o=t.length;n.props[0].type==="block-scalar-he\
ader"&&(o-=n.props[0].source.length);for(const c of i)c.offset+=o;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,o="end"in n&&Array.isArray(n.end)?n.end.filter(c=>c.
type==="space"||c.type==="comment"||c.type==="newline"):[];for(const c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:e,indent:i,
source:t,end:o})}}}_.createScalarToken=u,_.resolveAsScalar=h,_.setScalarValue=a}}),pt=(0,C.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(_){"use strict";
var E=g=>"type"in g?p(g):v(g);function p(g){switch(g.type){case"block-scalar":{let h="";for(const u of g.props)h+=p(u);return h+g.source}case"block-map":case"bl\
ock-seq":{let h="";for(const u of g.items)h+=v(u);return h}case"flow-collection":{let h=g.start.source;for(const u of g.items)h+=v(u);for(const u of g.end)h+=u.
source;return h}case"document":{let h=v(g);if(g.end)for(const u of g.end)h+=u.source;return h}default:{let h=g.source;if("end"in g&&g.end)for(const u of g.end)h+=
u.source;return h}}}function v({start:g,key:h,sep:u,value:a}){let l="";for(const s of g)l+=s.source;if(h&&(l+=p(h)),u)for(const s of u)l+=s.source;return a&&(l+=
p(a)),l}_.stringify=E}}),jt=(0,C.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(_){"use strict";var E=Symbol("break visit"),p=Symbol("skip children"),v=Symbol(
"remove item");function g(u,a){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),h(Object.freeze([]),u,a)}g.BREAK=E,g.SKIP=p,g.REMOVE=v,g.itemAtPath=
(u,a)=>{let l=u;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},g.parentCollection=(u,a)=>{const l=g.itemAtPath(u,a.slice(
0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function h(u,a,l){let s=l(a,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=h(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===E)return E;e===v&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,u))}}return typeof s=="function"?
s(a,u):s}_.visit=g}}),Et=(0,C.P$)({"node_modules/yaml/dist/parse/cst.js"(_){"use strict";var E=Ct(),p=pt(),v=jt(),g="\uFEFF",h="",u="",a="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case h:return"<DOC>";case u:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case h:return"doc-mode";case u:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=E.createScalarToken,_.resolveAsScalar=E.resolveAsScalar,_.setScalarValue=E.setScalarValue,
_.stringify=p.stringify,_.visit=v.visit,_.BOM=g,_.DOCUMENT=h,_.FLOW_END=u,_.SCALAR=a,_.isCollection=l,_.isScalar=s,_.prettyToken=r,_.tokenType=n}}),Lt=(0,C.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(_){"use strict";var E=Et();function p(s){switch(s){case void 0:case" ":case`
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
Tt=(0,C.P$)({"node_modules/yaml/dist/parse/line-counter.js"(_){"use strict";var E=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.lineStarts.push(
p),this.linePos=p=>{let v=0,g=this.lineStarts.length;for(;v<g;){const u=v+g>>1;this.lineStarts[u]<p?v=u+1:g=u}if(this.lineStarts[v]===p)return{line:v+1,col:1};if(v===
0)return{line:0,col:p};const h=this.lineStarts[v-1];return{line:v,col:p-h+1}}}};_.LineCounter=E}}),wt=(0,C.P$)({"node_modules/yaml/dist/parse/parser.js"(_){"use\
 strict";var E=ve(),p=Et(),v=Lt();function g(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function h(t){for(let e=0;e<t.length;++e)switch(t[e].
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
this.indent===t.indent,o=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let c=[];if(o&&e.sep&&!e.value){const d=[];for(let w=0;w<e.sep.length;++w){const A=e.
sep[w];switch(A.type){case"newline":d.push(w);break;case"space":break;case"comment":A.indent>t.indent&&(d.length=0);break;default:d.length=0}}d.length>=2&&(c=e.
sep.splice(d[1]))}switch(this.type){case"anchor":case"tag":o||e.value?(c.push(this.sourceToken),t.items.push({start:c}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):o||e.value?(c.
push(this.sourceToken),t.items.push({start:c,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!g(e.sep,"newline")){const d=l(e.start),w=e.key,A=e.sep;A.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:d,key:w,sep:A}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(g(e.start,"newlin\
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
step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){const o=a(i),c=l(o);r(t);const d=t.end.splice(1,t.end.length);d.push(this.sourceToken);const w={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:c,key:t,sep:d}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=w}else yield*this.lineEnd(t)}}flowScalar(t){
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_.Parser=n}}),Bt=(0,C.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(_){"use strict";var E=lt(),p=Ye(),v=nt(),g=Y(),h=te(),u=Tt(),a=wt();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),w=new E.Composer(i),A=Array.from(w.compose(
d.parse(e)));if(c&&o)for(const L of A)L.errors.forEach(v.prettifyError(e,o)),L.warnings.forEach(v.prettifyError(e,o));return A.length>0?A:Object.assign([],{empty:!0},
w.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),w=new E.Composer(i);let A=null;for(const L of w.compose(
d.parse(e),!0,e.length))if(!A)A=L;else if(A.options.logLevel!=="silent"){A.errors.push(new v.YAMLParseError(L.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&o&&(A.errors.forEach(v.prettifyError(e,o)),A.warnings.forEach(v.prettifyError(e,o))),
A}function n(e,i,o){let c;typeof i=="function"?c=i:o===void 0&&i&&typeof i=="object"&&(o=i);const d=r(e,o);if(!d)return null;if(d.warnings.forEach(w=>g.warn(d.options.
logLevel,w)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:c},o))}function t(e,i,o){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const d=Math.round(o);o=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=o??i??{};if(!d)return}return h.isDocument(e)&&!c?e.toString(o):new p.Document(e,c,o).toString(o)}_.parse=
n,_.parseAllDocuments=s,_.parseDocument=r,_.stringify=t}}),Rt=(0,C.P$)({"node_modules/yaml/dist/index.js"(_){var E=lt(),p=Ye(),v=Te(),g=nt(),h=Ee(),u=te(),a=U(),
l=ne(),s=ye(),r=Fe(),n=Et(),t=Lt(),e=Tt(),i=wt(),o=Bt(),c=ge();_.Composer=E.Composer,_.Document=p.Document,_.Schema=v.Schema,_.YAMLError=g.YAMLError,_.YAMLParseError=
g.YAMLParseError,_.YAMLWarning=g.YAMLWarning,_.Alias=h.Alias,_.isAlias=u.isAlias,_.isCollection=u.isCollection,_.isDocument=u.isDocument,_.isMap=u.isMap,_.isNode=
u.isNode,_.isPair=u.isPair,_.isScalar=u.isScalar,_.isSeq=u.isSeq,_.Pair=a.Pair,_.Scalar=l.Scalar,_.YAMLMap=s.YAMLMap,_.YAMLSeq=r.YAMLSeq,_.CST=n,_.Lexer=t.Lexer,
_.LineCounter=e.LineCounter,_.Parser=i.Parser,_.parse=o.parse,_.parseAllDocuments=o.parseAllDocuments,_.parseDocument=o.parseDocument,_.stringify=o.stringify,_.
visit=c.visit,_.visitAsync=c.visitAsync}})}),2795:((it,Ne,b)=>{b.r(Ne),b.d(Ne,{deploy:()=>fe.g});var fe=b(4758),Ae=b(8425),C=b(6469),ve=b(301),te=b(9202),ge=b(7871),
be=b(7732),Ce=b(9355),Ve=b(3042),Pe=b(3395),se=b(9120),Ee=b(9719),ne=b(4054),We=b(114),Q=b(987),Z=b(3527),ee=b(5085),z=b(2641),F=b(51),R=b(1660),Y=b(4446),x=b(9596)}),
4433:((it,Ne,b)=>{var fe=b(2641),Ae=b(51),C=b(1660),ve=b(9596),te=(0,fe.F)()}),1712:((it,Ne,b)=>{b.d(Ne,{readModelFile:()=>fe.Gw});var fe=b(3919),Ae=b(2641),C=b(
51),ve=b(1660),te=b(4446),ge=b(9596)}),7835:((it,Ne,b)=>{b.r(Ne),b.d(Ne,{pipeline:()=>_e});var fe=b(231),Ae=b(4412),C=b(4758),ve=b(8425),te=b(6469),ge=b(506),be=b(
301),Ce=b(9202),Ve=b(7871),Pe=b(7732),se=b(9355),Ee=b(3042),ne=b(3395),We=b(9120),Q=b(9719),Z=b(7678),ee=b(2274),z=b(6234),F=b(5173),R=b(8335),Y=b(8198),x=b(2593),
G=b(4054),U=b(114),le=b(987),ye=b(3527),je=b(5085),Fe=b(2641),Be=b(51),qe=b(1660),Qe=b(4446),ot=b(9596),{version:et,...tt}=fe.p.inputs,{version:ft,at:ie,"promot\
ion-id":ae,"dry-run":me,...pe}=C.g.inputs,_e=(0,le.o)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains when a command \
is given, registers the model of the run, promotes the version once its gates pass, deploys it and waits until it serves. It ends at the first step that is not \
green; a refused version is not deployed.",inputs:{...Z.B.inputs,...F.k.inputs,...tt,...pe,experiment:{...Z.B.inputs.experiment,required:!1,description:"The exp\
eriment to train in; needed with a command."},command:{...Z.B.inputs.command,required:!1},"run-id":{...F.k.inputs["run-id"],required:!1,description:"The run tha\
t logged the model, where nothing is trained here."},tags:{...Z.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...C.g.inputs.timeout,
description:"How long the registration and the rollout may take, each."}},outputs:{...Z.B.outputs,...F.k.outputs,...fe.p.outputs,...C.g.outputs},example:"mlflow\
-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(Se){const{inputs:ce}=Se,{command:De,experiment:$e}=ce,
ze=Le(Se);let Te=ce["run-id"];if(De!==void 0){if(Te!==void 0)throw new Qe.zg("E_INPUT","Both a command and run-id are given: either train here, or name the run \
that did.");if($e===void 0)throw new Qe.zg("E_INPUT","The command needs an experiment to run in: give experiment.");const st=await ze(Z.B,{...ce,command:De,experiment:$e});
if(st.isLast)return st.result;Te=st.output("run-id")}if(Te===void 0)throw new Qe.zg("E_INPUT","There is nothing to register: give a command that trains, or run-\
id.");const Je=await ze(F.k,{...ce,"run-id":Te});if(Je.isLast)return Je.result;const Ye=await ze(fe.p,{...ce,version:Number(Je.output("version"))});if(Ye.isLast)
return Ye.result;const nt=Ye.output("promotion-id");return(await ze(C.g,{...ce,version:Number(Ye.output("version")),at:Oe(ce.to),"promotion-id":nt===""?void 0:nt,
"dry-run":"none"})).result}}),Oe=Se=>(0,Q.Sx)(Se).map(Q.Rg)[0],Le=Se=>async(ce,De)=>{Se.signal.throwIfAborted(),Se.log.progress(`${ce.name}: ${ce.title}`);const $e=new Map,
ze=(Je,Ye)=>{$e.set(Je,Ye),Se.output(Je,Ye)},Te=await ce.run({...Se,inputs:De,output:ze});return Se.log.progress(`${ce.name}: ${Te.outcome}. ${Te.reason}`),{result:Te,
isLast:"code"in Te||Te.outcome==="skipped",output:Je=>$e.get(Je)??""}}}),2558:((it,Ne,b)=>{b.r(Ne),b.d(Ne,{render:()=>se});var fe=b(6469),Ae=b(3042),C=b(3395),ve=b(
9120),te=b(9719),ge=b(987),be=b(3527),Ce=b(5085),Ve=b(4446),Pe=b(9596),se=(0,ge.o)({name:"render",title:"render the manifest of a version",description:"Finds th\
e deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and\
 labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...be.hI,...be.
wO,...be.F2,...be.g$,diff:{kind:Ce.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secr\
ets are not shown."},"force-conflicts":{kind:Ce.Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."}},outputs:{
manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line\
; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the Seldon\
Deployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model wi\
ne --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(Ee){const{inputs:ne,log:We,pipeline:Q}=Ee,Z=await Ee.mlflow(),ee=await(0,te.
x)(Z,ne);Ee.output("version",ee.version);const z=await(0,fe.sB)(Z,ee,ne,{pipeline:Q,target:ne.at});for(const je of z.notes)We.progress(je);for(const je of z.warnings)
We.warn(je);const{renderYaml:F}=await Promise.all([b.e(231),b.e(810)]).then(b.bind(b,3449));Ee.output("name",z.name),Ee.output("model-uri",z.modelUri),Ee.output(
"manifest",F(z.manifest));const R=`Rendered ${z.name} for ${ee.model} version ${ee.version}, from ${z.place}.`;if(!ne.diff)return{outcome:"done",reason:R};const Y=await Ee.
cluster(),x=z.namespace??Y.defaultNamespace,G={resource:ve.kl,namespace:x,name:z.name},U={...z.manifest,metadata:{...z.manifest.metadata,namespace:x}},{summary:le,
differences:ye}=await(0,fe.Pj)(Y,G,U,ne["storage-secret"],ne["force-conflicts"],"progressDeadlineSeconds");return Ee.output("diff",ye===""?"":`${ye}
`),ye!==""&&(We.foreign(`What would change in ${(0,C.vY)(G)}`,ye),Ee.summarize({kind:"log",title:`What would change in ${(0,C.vY)(G)}`,text:ye})),{outcome:"done",
reason:`${R} ${le}.`}}})}),3449:((it,Ne,b)=>{b.d(Ne,{renderYaml:()=>Ce});var fe=b(2641),Ae=b(51),C=b(1660),ve=b(9596),te=(0,ve.f1)((0,fe.F)(),1),ge=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
be=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function Ce(Ve){const Pe=new te.Document(Ve,{aliasDuplicateObjects:!1,version:"1.1"});return(0,te.visit)(Pe,{Scalar:(Ee,ne)=>{
typeof ne.value=="string"&&(be.test(ne.value)||ne.value.search(ge)>=0)&&(ne.type="QUOTE_DOUBLE")}}),Pe.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).
replace(ge,Ee=>`\\u${Ee.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),2363:((it,Ne,b)=>{b.r(Ne),b.d(Ne,{rollback:()=>Qe});var fe=b(
506),Ae=b(301),C=b(9202),ve=b(7871),te=b(6348),ge=b(7732),be=b(9355),Ce=b(3042),Ve=b(3395),Pe=b(9120),se=b(1143),Ee=b(9719),ne=b(114),We=b(987),Q=b(3527),Z=b(5085),
ee=b(1660),z=b(8243),F=b(7522),R=b(4446),Y=b(9596),x=({tags:ie})=>(0,ge.Q4)(ie.get(ge.Ec)).filter(({state:ae})=>ae==="serving");async function G(ie,ae,me,pe,_e){
const Oe=x(ae).filter(ce=>ce.server===ie.server&&(pe===void 0||ce.namespace===pe)),Le=new Set([pe??ie.defaultNamespace,...Oe.map(ce=>ce.namespace)]),Se=[];for(const ce of Le){
const De=await ie.list(Pe.kl,ce,`${se.Ly}=${se.bU},${se.B0}=${(0,te.H)(ae.model)}`),$e=new Map(De.map(Te=>[(0,z.$6)(Te,"metadata","name")??"",Te])),ze=new Set([
...$e.keys(),...Oe.filter(Te=>Te.namespace===ce).map(({name:Te})=>Te)]);for(const Te of ze){const Je=await U(ie,{resource:Pe.kl,namespace:ce,name:Te},$e.get(Te),
ae,me,_e);Je!==void 0&&Se.push(Je)}}return Se}async function U(ie,ae,me,pe,_e,Oe){const Le=_e.state==="undone";if(me===void 0)return Le?{address:ae,live:me,back:void 0}:
void 0;const Se=await(0,ge.DL)(ie,ae.namespace??"",ae.name),ce=Se?.ownerUid===(0,z.$6)(me,"metadata","uid")?Se:void 0,De=(0,z.$6)(me,"spec","annotations",se.yl);
if(!le(me,pe,_e))return Le&&ce!==void 0&&ce.marker===De&&x(pe).some(({namespace:Te,name:Je})=>Te===ae.namespace&&Je===ae.name)?{address:ae,live:me,back:ce}:void 0;
const $e=ce&&ye(ce,pe.version);if($e!==void 0)return{address:ae,live:me,back:$e};if(ce?.isComplete)return Oe?void 0:{address:ae,live:me,back:$e};throw new R.zg(
"E_NOTHING_KEPT",`${(0,Ve.vY)(ae)} serves ${pe.model} version ${pe.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. U\
ndo the promotion alone with --deployment leave, then deploy what holds its target.`)}function le(ie,{model:ae,version:me},{id:pe,target:_e}){if((0,Ce.sB)(ie)!==
ae||(0,Ce.Zy)(ie)!==me)return!1;const Oe=(0,z.$6)(ie,"metadata","annotations",se.vM);return Oe!==void 0?Oe===pe:(0,Ee.Sx)(_e).some(Le=>(0,Ee.Rg)(Le)===(0,z.$6)(
ie,"metadata","annotations",se.hD))}function ye({ownerUid:ie,earlier:ae,isComplete:me,...pe},_e){const Oe=[pe,...ae],Le=Oe.findIndex(ce=>ce.version!==_e),Se=Oe[Le];
return Se&&{...Se,ownerUid:ie,earlier:Oe.slice(Le+1),isComplete:me}}async function je(ie,ae,{address:me,live:pe,back:_e},Oe,Le){const{namespace:Se="",name:ce}=me,
{log:De,holder:$e,force:ze,signal:Te,...Je}=Le,Ye=(0,Ve.vY)(me),nt=await ie.hold(Se,(0,ge.QQ)(ce),$e,Ge=>De.progress(Ge));try{const Ge=ie.withSignal(AbortSignal.
any([Te,nt.lost])),st=(0,z.$6)(pe,"metadata","uid")??"",at=await Ge.get(me);if(pe!==void 0&&at!==void 0&&((0,z.$6)(at,"metadata","uid")!==st||(0,Ce.Zy)(at)!==(0,Ce.
Zy)(pe)))return`${Ye} was deployed again meanwhile, and is left as it is.`;if(_e===void 0)return at!==void 0&&(De.progress(`Removing ${Ye}: it is the first of i\
ts name, so there is nothing to go back to.`),await Ge.delete(me,{uid:st}),await Ge.waitForRemoval(me,st,Je.timeoutMs,ht=>De.progress(ht))),await Fe(ae,Oe,Ge.server,
me,void 0,De),`${Ye}, which this promotion's deploy was the first of, was removed.`;if(at===void 0)return`${Ye} was removed meanwhile.`;De.progress(`Putting ver\
sion ${_e.version} of ${Ye} back.`),await(0,ge.gn)(Ge,Se,_e);const{serves:vt,explain:yt}=await(0,Ae.rr)(Ge,me,_e,{...Je,force:ze,report:ht=>De.progress(`Rolling\
 back: waiting for ${ht}.`)});if(!vt)throw new R.zg("E_ROLLOUT_FAILED",`Version ${_e.version} of ${Ye} was applied again, and does not serve: ${(0,F.xS)(await yt())}\
.`,{outcome:"rollback-failed"});return await Fe(ae,Oe,Ge.server,me,_e.version,De),`${Ye} serves version ${_e.version} again.`}finally{await nt.release().catch(Ge=>De.
warn(`The lease was not released, and expires by itself: ${String(Ge)}`))}}async function Fe(ie,ae,me,{namespace:pe="",name:_e},Oe,Le){const Se={state:"serving",
time:new Date().toISOString(),server:me,namespace:pe,name:_e,version:ae.version};try{Oe!==void 0&&await(0,ge.K6)(ie,await ie.registry.version(ae.model,Oe),{...Se,
version:Oe}),await(0,ge.S2)(ie,await ie.registry.version(ae.model,ae.version),Se,Oe===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(ce){
if(!(ce instanceof R.zg))throw ce;Le.warn(`The rollback is not recorded on the model versions: ${ce.message}`)}}var Be={...Q.hI,...Q.g$,namespace:{...Q.g$.namespace,
description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:Z.
Qq,required:!0,description:"The registered model."},"promotion-id":{kind:Z.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,Z.nd)(1),description:"\
The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,Z.Yq)("put-back","keep-first","leave"),default:"p\
ut-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is remo\
ved, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{
kind:Z.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:Z.p0,default:"60s",description:"How long what may recover \
is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:Z.Jt,default:"false",description:"Takes fields of the deployment tha\
t another field manager owns."},...fe.N},qe={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",
description:"The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"W\
hat was put back or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},Qe=(0,We.
o)({name:"rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cl\
uster what its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Be,
outputs:qe,example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(ie){const{inputs:ae}=ie,me=ae["promotion-id"],pe=await ie.
mlflow(),_e=ae.version===void 0?await ft(pe,ae.model,me):await pe.registry.version(ae.model,String(ae.version));ie.output("version",_e.version),ie.output("chang\
ed","false");const Oe=await ot(ie,_e),{undone:Le,wasUndone:Se,detail:ce,previousVersion:De}=await tt(ie,pe,_e.version);if(ie.output("changed",String(Le)),ie.output(
"previous-version",Le?De??"":""),!Le&&!Se)return{outcome:"unchanged",reason:ce};const $e=[ce,...await et(ie,pe,_e,Oe)];return{outcome:Le||Oe.length>0?"done":"un\
changed",reason:$e.join(" ")}}});async function ot(ie,ae){const me=(0,C.Tq)(ae),{deployment:pe,kubeconfig:_e,context:Oe,namespace:Le,"promotion-id":Se}=ie.inputs;
return pe==="leave"||me?.id!==Se?[]:x(ae).length===0&&[_e,Oe,Le].every(ce=>ce===void 0)?[]:G(await ie.cluster(),ae,me,Le,pe==="keep-first")}async function et(ie,ae,me,pe){
const{inputs:_e,log:Oe,signal:Le,pipeline:Se}=ie,ce=[],De=[];for(const $e of pe)ce.push(await je(await ie.cluster(),ae,$e,me,{log:Oe,signal:Le,holder:(0,Ae.Nv)(
Se,"rollback"),force:_e["force-conflicts"],timeoutMs:_e.timeout,patienceMs:_e.patience})),De.push(`${$e.address.namespace??""}/${$e.address.name}`),ie.output("d\
eployments",De.join(",")),ie.output("changed","true");return ce}async function tt(ie,ae,me){const{model:pe,"promotion-id":_e}=ie.inputs;try{return await(0,Ae.sF)(
ae,pe,me,_e,(0,fe.p)(ie))}catch(Oe){throw Oe instanceof C.Vj?new R.zg("E_PROMOTION_OVERTAKEN",`The lock of ${pe} ran out before ${_e} was undone. Run the step a\
gain.`,{cause:Oe}):Oe}}async function ft({registry:ie},ae,me){await ie.model(ae);const pe=(await ie.versionsOfModel(ae)).find(_e=>(0,C.Tq)(_e)?.id===me);if(pe!==
void 0)return pe;throw new R.zg("E_PROMOTION_NOT_FOUND",`No version of ${ae} has the record of the promotion ${me}. Check the id and the model; if the version w\
as promoted again since, that replaced the record, and there is nothing to undo.`)}}),1413:((it,Ne,b)=>{b.d(Ne,{renderVersion:()=>us});var fe=b(6348),Ae=b(9355),
C=b(9120),ve=b(1143),te=b(9719),ge=b(8335),be=b(8198),Ce=b(2593),Ve=b(4054),Pe=b(114),se=b(5085),Ee=b(3919),ne=b(2641),We=b(51),Q=b(1660),Z=b(8243),ee=b(4446),z=b(
9596),F=b(7598),R=b.n(F),Y=new Set(["annotations","labels","matchLabels","nodeSelector","limits","requests"]),x=({spec:f})=>G(f,["spec"],"spec");function G(f,y,S){
if(Array.isArray(f))return f.flatMap((D,j)=>G(D,[...y,j],S));if(!(0,Z.Gv)(f))return[];const P=Object.entries(f).flatMap(([D,j])=>Y.has(D)?[]:G(j,[...y,D],D));return[
{mapping:f,path:y,under:S},...P]}var U=(f,y)=>({name:f,find:(S,{allowed:P})=>x(S).flatMap(({mapping:D,path:j,under:X})=>y(D,j,X)).filter(D=>!P.has((0,se.OH)(D.kind,
D.name))).map(({kind:D,name:j,path:X,what:de})=>({path:X,message:`it ${de}, ${(0,se.L9)(D,j)}`}))}),le=f=>f!=null&&f!==!1,ye=f=>(typeof f=="string"?f:f===void 0?
"":JSON.stringify(f)).slice(0,253),je=U("host-namespaces",(f,y)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([S])=>le(
f[S])).map(([S,P])=>({kind:P,path:[...y,S],what:`asks for the node's own namespace (${S})`}))),Fe=U("host-path",({hostPath:f},y)=>f==null?[]:[{kind:"host-path",
name:ye((0,Z.Gv)(f)?f.path:f),path:[...y,"hostPath"],what:"mounts a path of the node"}]),Be=U("host-ports",({hostPort:f},y)=>le(f)&&f!==0?[{kind:"host-port",name:ye(
f),path:[...y,"hostPort"],what:"takes a port of the node"}]:[]),qe=[["privileged",le],["allowPrivilegeEscalation",le],["hostProcess",le],["procMount",f=>le(f)&&
f!=="Default"],["seccompProfile",f=>(0,Z.Gv)(f)&&f.type==="Unconfined"],["appArmorProfile",f=>(0,Z.Gv)(f)&&f.type==="Unconfined"]],Qe=U("privileged",(f,y)=>qe.filter(
([S,P])=>P(f[S])).map(([S])=>({kind:"privileged",path:[...y,S],what:`asks for ${S}`}))),ot=U("added-capabilities",({add:f},y,S)=>S!=="capabilities"||!le(f)?[]:(Array.
isArray(f)?f:[f]).map(P=>({kind:"capability",name:ye(P),path:[...y,"add"],what:`adds capabilities (${ye(P)})`}))),et=[je,Fe,Be,Qe,ot],tt=f=>f!=null&&f!=="",ft={
name:"namespace",find:({metadata:f},y)=>{const S=f?.namespace;return S===void 0||S===""||y.namespace===void 0||S===y.namespace||y.allowed.has(`namespace=${S}`)?
[]:[{path:["metadata","namespace"],message:`it names the namespace ${JSON.stringify(S.slice(0,80))} instead of ${JSON.stringify(y.namespace)}, ${(0,se.L9)("name\
space",S)}`}]}},ie=U("service-accounts",(f,y)=>["serviceAccountName","serviceAccount"].filter(S=>tt(f[S])&&f[S]!=="default").map(S=>({kind:"service-account",name:ye(
f[S]),path:[...y,S],what:`runs as the service account ${ye(f[S])}`}))),ae=["envSecretRefName","certSecretName","secretName"],me=["secretRef","secretKeyRef","nod\
ePublishSecretRef","nodeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],pe=U("secrets",(f,y,S)=>{const P=(X,...de)=>({kind:"s\
ecret",name:ye(X),path:[...y,...de],what:`reads the secret ${ye(X)}`}),D=ae.filter(X=>tt(f[X])).map(X=>P(f[X],X)),j=me.flatMap(X=>{const de=f[X];return(0,Z.Gv)(
de)&&tt(de.name)?[P(de.name,X,"name")]:[]});return[...D,...j,...S==="imagePullSecrets"&&tt(f.name)?[P(f.name,"name")]:[]]}),_e=["seldon.io/ambassador-config","g\
etambassador.io/config"],Oe={name:"annotations",find:({metadata:f,spec:y},{allowed:S})=>[{texts:f?.annotations,path:["metadata","annotations"]},{texts:y.annotations,
path:["spec","annotations"]},...y.predictors.map(({annotations:D},j)=>({texts:D,path:["spec","predictors",j,"annotations"]}))].flatMap(({texts:D,path:j})=>_e.filter(
X=>D!==void 0&&Object.hasOwn(D,X)&&!S.has(`annotation=${X}`)).map(X=>({path:[...j,X],message:`it writes routes of its own, ${(0,se.L9)("annotation",X)}`})))},Le=[
ft,ie,pe,Oe],Se=5,ce={name:"model-node",find:(f,{hasOwnImage:y,modelUri:S})=>{const P=(0,se.A3)(f);if(f.spec.predictors.length===0||(0,se.rM)(f).length>0)return[];
const D=["spec","predictors"];if(P.length===0)return y?[]:[{path:D,message:"no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a\
 modelUri, which may be blank; or name the model's own image with --image"}];if(S!==void 0&&P.some(({node:X})=>X.modelUri===S))return[];const j=P.slice(0,Se).map(
({path:X})=>(0,se.P8)(X)).join(", ");return[{path:D,message:`${P.length} graph nodes load models (${j}${P.length>Se?" \u2026":""}), and each names one: which of\
 them serves this version? Leave its modelUri blank`}]}},De=f=>(0,Z.yR)(f,"componentSpecs").flatMap(y=>(0,Z.yR)(y,"spec","containers").map(S=>({name:(0,Z.$6)(S,
"name")??"",image:(0,Z.$6)(S,"image")??""}))),$e=(f,y)=>({name:f,find:(S,P)=>S.spec.predictors.flatMap((D,j)=>{const X=De(D);return(0,se.ig)(D.graph,["spec","pr\
edictors",j,"graph"]).flatMap(de=>y({...de,containers:X,manifest:S},P))})}),ze=f=>f.slice(0,Se).map(({name:y})=>JSON.stringify(y)).join(", ")||"none",Te=$e("nod\
e-names",({node:f,path:y})=>f.name===""?[{path:[...y,"name"],message:"the graph node has no name"}]:[]),Je=$e("node-containers",({node:f,path:y,containers:S})=>S.
length===0||!(0,se.u9)(f)||S.some(({name:P})=>P===f.name)?[]:[{path:[...y,"name"],message:`no container of componentSpecs is named ${JSON.stringify(f.name)} as \
its graph node is (there is ${ze(S)}): Seldon would add another container beside them`}]),Ye=$e("own-containers",({node:f,path:y,containers:S})=>!(0,se.xw)(f)||
S.some(({name:P})=>P===f.name)?[]:[{path:[...y,"name"],message:`the graph node ${JSON.stringify(f.name)} has no implementation, and no container of componentSpe\
cs has its name (there is ${ze(S)})`}]),nt=$e("node-methods",({node:f,path:y})=>(0,se.xw)(f)&&f.type==="UNKNOWN_TYPE"&&(0,Z.i1)(f,"methods").length===0?[{path:[
...y,"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),Ge=$e("model-uri",({node:f,
path:y},{modelUri:S})=>(0,se.u9)(f)&&(0,se.I)(f)&&(0,se.z3)(f)&&S===void 0?[{path:y,message:`the ${f.implementation??""} has no modelUri`}]:[]),st=new Set(["SKL\
EARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),at=$e("tensorflow",({node:f,path:y,manifest:S})=>S.spec.protocol==="tensorflow"&&st.has(f.implementation??
"")?[{path:[...y,"implementation"],message:`${f.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),vt=$e("implementation",({node:f,
path:y,containers:S},{allowed:P})=>{const D=f.implementation??"";if(!(0,se.u9)(f)||se.M5.has(D)||P.has(`implementation=${D}`))return[];if(S.some(X=>X.name===f.name&&
X.image!==""))return[];const j=[...se.M5].join(", ");return[{path:[...y,"implementation"],message:`${JSON.stringify(D)} is no server that Seldon has by itself (${j}\
), ${(0,se.L9)("implementation",D)} where the operator's configuration has it`}]}),yt=$e("logger-mode",({node:f,path:y})=>(0,Z.fK)(f,"logger")!==void 0&&f.logger!==
null&&!(0,Z.$6)(f,"logger","mode")?[{path:[...y,"logger"],message:"the logger has no mode: request, response or all"}]:[]),ht=[ce,Te,Je,Ye,nt,Ge,at,vt,yt],mt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,
Xe=230,kt=48;function _t(f,y,S){const P=JSON.stringify(f.slice(0,80));return f.length>Xe?[{path:y,message:`${S} ${P} is longer than ${Xe} characters`}]:mt.test(
f)?[]:[{path:y,message:`${S} ${P} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}]}var Mt={name:"\
deployment-name",find:({metadata:f})=>{const y=["metadata","name"];return f?.name===void 0?[{path:y,message:"there is no name; write one, or give --name"}]:_t(f.
name,y,"the name")}},At={name:"predictor-names",find:({spec:f})=>f.predictors.flatMap(({name:y},S)=>{const P=["spec","predictors",S,"name"],D=f.predictors.slice(
0,S).some(j=>j.name===y);return[..._t(y,P,"the predictor's name"),...D?[{path:P,message:`two predictors are named ${JSON.stringify(y)}`}]:[]]})},Pt={name:"conta\
iner-names",find:f=>It(f).flatMap(({name:y,path:S})=>y.length<=kt?_t(y,[...S,"name"],"the container's name"):[{path:[...S,"name"],message:`the container's name ${JSON.
stringify(y.slice(0,80))} has ${y.length} characters; over ${kt} Seldon's label for it is too long`}])},It=({spec:f})=>f.predictors.flatMap(({componentSpecs:y},S)=>(y??
[]).flatMap((P,D)=>(P.spec?.containers??[]).map(({name:j},X)=>({name:j,path:["spec","predictors",S,"componentSpecs",D,"spec","containers",X]})))),$t=[Mt,At,Pt],
lt=(f,...y)=>["spec","predictors",f,...y],Ct={name:"predictors",find:({spec:f})=>f.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no pred\
ictor"}]},pt=(f,y)=>({name:f,find:({spec:S})=>S.predictors.flatMap((P,D)=>y(P,D,S.predictors))}),jt=pt("service-names",({annotations:f},y,S)=>{const P=f?.["seld\
on.io/svc-name"];return P!==void 0&&S.slice(0,y).some(j=>j.annotations?.["seldon.io/svc-name"]===P)?[{path:lt(y,"annotations","seldon.io/svc-name"),message:`two\
 predictors have the Service name ${JSON.stringify(P)}`}]:[]}),Et=pt("no-engine",({annotations:f,graph:y},S)=>{const P=(0,se.ig)(y,[]).length;return f?.["seldon\
.io/no-engine"]===void 0||P===1?[]:[{path:lt(S,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${P}`}]}),
Lt=pt("shadows",({shadow:f},y,S)=>{if(f!==!0)return[];const P=lt(y,"shadow");return S.length===1?[{path:P,message:"the only predictor is a shadow, whose answers\
 nobody gets"}]:S.slice(0,y).some(j=>j.shadow===!0)?[{path:P,message:"there is more than one shadow"}]:[]}),Tt=pt("traffic-range",({traffic:f},y)=>f!==void 0&&(f<
0||f>100)?[{path:lt(y,"traffic"),message:`traffic ${f} is not between 0 and 100`}]:[]),wt={name:"traffic-sum",find:({spec:f})=>{const y=f.predictors.flatMap((D,j)=>D.
shadow===!0?[]:[{...D,index:j}]),S=y.reduce((D,{traffic:j=0})=>D+j,0);if(y.length>1&&S!==100)return[{path:["spec","predictors"],message:`the traffic of ${y.length}\
 predictors (${y.map(({name:D})=>D).join(", ").slice(0,200)}) adds up to ${S}, not to 100`}];const[P]=y;return f.predictors.length>1||P===void 0||S<=0||S>=100?[]:
[{path:lt(P.index,"traffic"),message:`the only predictor gets ${S} % of the traffic: leave traffic out, or write 100`}]}},Bt={name:"replicas",find:({spec:f})=>{
const y=[{path:["spec","replicas"],count:f.replicas}];return f.predictors.forEach((S,P)=>{y.push({path:lt(P,"replicas"),count:S.replicas}),(S.componentSpecs??[]).
forEach((D,j)=>y.push({path:lt(P,"componentSpecs",j,"replicas"),count:D.replicas}))}),y.flatMap(({path:S,count:P})=>typeof P=="number"&&P<1?[{path:S,message:`${P}\
 replicas never become available`}]:[])}},Rt=[Ct,jt,Et,Lt,Tt,wt,Bt],_=(f,...y)=>({name:f.toLowerCase(),find:({spec:S})=>{const P=S[f];return P==null||P===""||typeof P==
"string"&&y.includes(P)?[]:[{path:["spec",f],message:`Seldon knows no ${f} ${JSON.stringify(P).slice(0,80)}: it is one of ${y.join(", ")}`}]}}),E=["KAFKA_BROKER",
"KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],p={name:"kafka",find:({spec:f})=>f.serverType!=="kafka"?[]:f.predictors.flatMap((y,S)=>{const P=(0,Z.yR)(y,"svcOrchSpe\
c","env").map(j=>(0,Z.$6)(j,"name")),D=E.filter(j=>!P.includes(j));return D.length===0?[]:[{path:["spec","predictors",S],message:`serverType kafka needs ${D.join(
", ")} in svcOrchSpec.env`}]})},v={name:"endpoint-types",find:f=>{const y=(0,Z.$6)(f.spec,"transport")??"";let S;return(0,se.zM)(f).flatMap(({node:P,path:D})=>{
const j=(0,Z.$6)(P,"endpoint","type")??"";if(j==="")return[];S??=j;const X=[...D,"endpoint","type"];return j!==S?[{path:X,message:`the endpoint type is ${j}, an\
other node's is ${S}: all must be the same, so set spec.transport instead`}]:y!==""&&(j==="REST"&&y!=="rest"||j==="GRPC"&&y!=="grpc")?[{path:X,message:`the endp\
oint type ${j} contradicts spec.transport ${y}: leave endpoint.type out`}]:[]})}},g=[_("protocol","seldon","tensorflow","kfserving","v2"),_("transport","rest","\
grpc"),_("serverType","rpc","kafka"),p,v],h=[...$t,...g,...Rt,...ht,...et,...Le],u=50;function a(f,y){if(!(0,Ae.BR)(f))throw s((0,Ae.lx)(f),y);return f}function l(f,y,S){
const P=h.flatMap(D=>D.find(f,y));if(P.length>0)throw s(P,S)}function s(f,{lineOf:y,place:S}){const P=f.map(({path:j,message:X})=>`${(0,se.P8)(j).slice(0,300)} \
(line ${y(j)}): ${X}`);if(P.length===1)return new ee.zg("E_MANIFEST",`${S} cannot be deployed. ${P[0]}.`);const D=P.slice(0,u).map(j=>`  - ${j}`);return P.length>
u&&D.push(`  \u2026 and ${P.length-u} more`),new ee.zg("E_MANIFEST",`${S} cannot be deployed:
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
test(y)?y:`model-${y}`.replace(/-+$/,"")}var i=(0,z.f1)((0,ne.F)(),1),o=(0,z.f1)((0,ne.F)(),1);function c(f){let y;return(0,o.visit)(f,{Map:(S,{items:P})=>{const D=new Set;
for(const{key:j}of P)if(!(!(0,o.isScalar)(j)||j.value==="<<")){if(D.has(j.value))return y=j,o.visit.BREAK;D.add(j.value)}}}),y}var d={identify:()=>!1,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:f=>Number.parseInt(f,8)},w={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:f=>/^(?:yes|on)$/i.test(f)},A=f=>[d,w,...f],L=256*1024;function $(f,y){if(f.length>L)throw new ee.
zg("E_DEPLOY_YAML_TOO_LARGE",`${y} has ${f.length} characters; ${L} are read at most. Log the SeldonDeployment alone, without the model.`);if(f.includes("\0"))throw new ee.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is not YAML but binary: it holds a NUL character.`);if((0,Ee.qK)(f))throw new ee.zg("E_DEPLOY_YAML_BOMB",`${y} nests deeper than\
 ${Ee.JG} levels, which no SeldonDeployment does.`);const S=new i.LineCounter,P=(0,i.parseAllDocuments)(f,{lineCounter:S,merge:!0,uniqueKeys:!1,customTags:A,logLevel:"\
silent"}),D=Array.isArray(P)?P:[];for(const Re of D)T(Re,y,S);const[j,...X]=D.filter(({contents:Re})=>Re!==null&&!((0,i.isScalar)(Re)&&Re.value===null));if(j===
void 0)throw new ee.zg("E_DEPLOY_YAML_EMPTY",`${y} is empty. It must hold a SeldonDeployment.`);if(X.length>0)throw new ee.zg("E_DEPLOY_YAML_DOCUMENTS",`${y} ho\
lds ${X.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const de=V(j,y);if(!(0,Z.Gv)(de))throw new ee.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is no mapping of fields but ${Array.isArray(de)?"a list":"a single value"}.`);return q(de,y),{root:de,lineOf:Re=>B(j,Re,S)}}function T(f,y,S){
const[P]=f.errors;if(P===void 0)return K(f,y,S);const D=P.linePos?.[0],j=D===void 0?"":` at line ${D.line}, column ${D.col}`,X=(P.message.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new ee.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML${j}: ${X.slice(0,200)}`,{cause:P})}function K(f,y,S){
const P=c(f);if(P===void 0)return;const{line:D,col:j}=S.linePos(P.range?.[0]??0);throw new ee.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML at line ${D}, co\
lumn ${j}: the key ${String(P.value).slice(0,100)} stands twice in one mapping.`)}function V(f,y){const S=`${y} expands by its aliases to more than ${Ee.$e} val\
ues, or without end. Write the values out.`;if((0,Ee.$B)(f))throw new ee.zg("E_DEPLOY_YAML_BOMB",S);try{return JSON.parse(JSON.stringify(f.toJS({maxAliasCount:1e3})))}catch(P){
throw P instanceof RangeError||P instanceof ReferenceError&&P.message.startsWith("Excessive")?new ee.zg("E_DEPLOY_YAML_BOMB",S,{cause:P}):new ee.zg("E_DEPLOY_YA\
ML_SYNTAX",`${y} cannot be read: ${P instanceof Error?P.message.slice(0,200):String(P)}`,{cause:P})}}function q({apiVersion:f,kind:y},S){const P="It must descri\
be a SeldonDeployment of machinelearning.seldon.io/v1.";if(y==null||y==="")throw new ee.zg("E_DEPLOY_YAML_KIND",`${S} names no kind. ${P}`);const D=typeof y=="s\
tring"?y.slice(0,100):JSON.stringify(y).slice(0,100);if(y!=="SeldonDeployment")throw new ee.zg("E_DEPLOY_YAML_KIND",`${S} describes a ${D}. ${P}`);if(typeof f==
"string"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(f))return;const j=typeof f=="string"&&f!==""?`the apiVersion ${f.slice(0,100)}`:"no apiVersion";throw new ee.
zg("E_DEPLOY_YAML_KIND",`${S} describes a SeldonDeployment with ${j}. ${P}`)}function B(f,y,S){for(let P=y.length;P>=0;P-=1){const D=P===0?f.contents:f.getIn(y.
slice(0,P),!0);if((0,i.isNode)(D)&&D.range)return S.linePos(D.range[0]).line}return 1}var re=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function ue(f){const y=f.
split(/\r?\n/).map(D=>D.trim()).filter(D=>D!==""&&!D.startsWith("#")),S=[],P=y.map(D=>{const j=D.indexOf("="),X=D.slice(0,Math.max(0,j)).trim(),de=D.slice(j+1).
trim();return X===""||j<0?S.push(`expected from=to, got "${D}"`):k(de)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(de)?S.push(`"${de}" is no place that mo\
del servers read, such as s3://bucket/prefix or pvc://claim`):M(de)!==void 0&&S.push(`"${de}" is ${M(de)?.what??""}, which no model server reads`),{from:X,to:de}});
if(S.length>0)throw new ee.zg("E_INPUT",`model-uri-map: ${S.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);return P}function ke(f,y){
if(/[\u0000-\u001f\u007f]/.test(f)||f.split(/[/\\]/).some(D=>D===".."))throw new ee.zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(f.slice(0,300))}\
, which is no plain path: it holds ".." or control characters.`);const S=xe(f,y)??f,P=k(S)??S;if(re.test(P)||S!==f&&M(P)===void 0)return P;throw I(f)}function xe(f,y){
const S=[...y].sort((D,j)=>j.from.length-D.from.length),P=[f,f.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from:D,to:j}of S)for(const X of P){
const de=m(X,D);if(de!==void 0)return de===""?O(j):`${O(j)}/${de}`}}function m(f,y){if(!f.startsWith(y))return;const S=f.slice(y.length);if(S==="")return S;const P=y.
endsWith("/")?S:S.startsWith("/")?S.slice(1):void 0;return P?.startsWith("/")===!0?void 0:P}var O=f=>f.replace(/\/+$/,"");function k(f){const y=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(f);if(y!==null)return y[2]?`azureblob:${y[1]??""}/${y[2]}`:`azureblob:${y[1]??""}`}function M(f){const y=/^([a-z][a-z0-9+.-]*):/i.exec(f)?.[1]?.toLowerCase();
switch(y){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLfl\
ow (${y}:), which it did not resolve to a place in storage`,from:f};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{
what:"a folder of MLflow's own machine",from:N(f)};default:return}}var N=f=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(f)?.[1]??f;function I(f){const{what:y,
from:S}=M(f)??{what:"in a place that Seldon\u2019s storage initializer does not know",from:f};return new ee.zg("E_MODEL_URI",`MLflow keeps the model at ${f}. Th\
at is ${y}: no model server can read it. Say where the same files lie for a model server, as in --model-uri-map '${S}=s3://bucket/prefix' (or gs://\u2026, pvc://clai\
m/\u2026).`)}var W=f=>(0,F.createHash)("sha256").update(JSON.stringify(J(f))).digest("hex").slice(0,16);function J(f){return Array.isArray(f)?f.map(J):typeof f!=
"object"||f===null?f:Object.entries(f).sort(([y],[S])=>y<S?-1:1).map(([y,S])=>[y,J(S)])}var oe=new Set(["creationTimestamp","deletionGracePeriodSeconds","deleti\
onTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),H="kubectl.kubernetes.io/last-appli\
ed-configuration";function we(f,y){const S=new Set((0,se.rM)(f)),P=f.spec.predictors.map(Ke=>({...Ie(Ke,"annotations","labels"),name:Ke.name,graph:ct(Ke.graph,S,
y.modelUri),...Array.isArray(Ke.componentSpecs)?{componentSpecs:Ke.componentSpecs.map(He)}:{}})),D=he(f.metadata??{},y),j={apiVersion:f.apiVersion,kind:"SeldonD\
eployment",metadata:D,spec:{...Ie(f.spec,"annotations"),predictors:P}},X=y.marker??W(j),de={...D.annotations,...y.pipeline===void 0?{}:{[ve.Sp]:y.pipeline},...y.
promotionId===void 0?{}:{[ve.vM]:y.promotionId}};return{manifest:{...j,metadata:{...D,annotations:de},spec:{...j.spec,annotations:{...j.spec.annotations,[ve.yl]:X},
predictors:P.map(Ke=>ut(Ke,X,y.timeoutMs))}},marker:X}}function he(f,y){const S=Object.fromEntries(Object.entries(f).filter(([j])=>!oe.has(j))),P={[ve.B0]:y.model,
...y.target===void 0?{}:{[ve.hD]:y.target}},D=Object.fromEntries(Object.entries(P).map(([j,X])=>[j,(0,fe.H)(X)]));return{...S,name:y.name,...y.namespace===void 0?
{}:{namespace:y.namespace},labels:{...Me(f.labels),[ve.Ly]:ve.bU,...D},annotations:{...Me(f.annotations),...P,[ve.ej]:y.version,...y.runId===""?{}:{[ve.CD]:y.runId}}}}
var Me=f=>Object.fromEntries(Object.entries(f??{}).filter(([y])=>!y.startsWith(ve.l1)&&y!==ve.Ly&&y!==H));function Ie(f,...y){const S=y.flatMap(P=>{const D=f[P];
return typeof D=="object"&&D!==null?[[P,Me(Object.fromEntries(Object.entries(D)))]]:[]});return{...f,...Object.fromEntries(S)}}var He=f=>(0,Z.Gv)(f.metadata)?{...f,
metadata:Ie(f.metadata,"annotations","labels")}:f,ct=(f,y,S)=>({...f,...y.has(f)?{modelUri:S}:{},...Array.isArray(f.children)?{children:f.children.map(P=>ct(P,y,
S))}:{}}),ut=(f,y,S)=>({...f,annotations:{...f.annotations,[ve.yl]:y},...f.progressDeadlineSeconds===void 0&&S!==void 0?{progressDeadlineSeconds:Math.max(1,Math.
ceil(S/1e3))}:{}});function Ze(f){if(f===void 0||f==="")return{title:"the operator's own image"};const y=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(f);if(y===null)return;const[,S,P,D]=y,j=f.slice(0,100);return S!=="mlserver"||P!=="1"?{title:j}:Number(D)<=6?{title:j,mlflowBefore:3,pythonUpTo:11}:Number(
D)===7?{title:j,pythonUpTo:12}:{title:j}}function Ot(f,y,{model:S,names:P}){const D=f.spec.predictors.flatMap(Re=>(0,se.ig)(Re.graph,[]).filter(({node:Ke})=>Ke.
modelUri===y).map(({node:Ke})=>({node:Ke,server:Ze(Nt(Re,Ke))}))),j=(0,Z.fK)(S,"flavors");if(S===void 0||!(0,Z.Gv)(j))return D.some(({node:Ke,server:rt})=>Ke.implementation===
"MLFLOW_SERVER"&&rt!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const X=(0,C.
os)(f),de=D.flatMap(Re=>Ft({...Re,isV2:X,model:S,flavors:j,names:P}));return de.filter(({message:Re},Ke)=>de.findIndex(rt=>rt.message===Re)===Ke)}var Nt=(f,{name:y})=>(0,Z.
yR)(f,"componentSpecs").flatMap(S=>(0,Z.yR)(S,"spec","containers")).filter(S=>S.name===y).map(S=>(0,Z.$6)(S,"image"))[0];function Ft(f){const{implementation:y}=f.
node;return y==="SKLEARN_SERVER"?rs(f):y!=="MLFLOW_SERVER"?[]:[...ts(f),...f.isV2?ns(f):ss(f)]}var Kt=f=>Object.keys(f).slice(0,5).join(", ").slice(0,200)||"non\
e";function ts({flavors:f,server:y}){return f.python_function!==void 0?[]:[{isCertain:y!==void 0,message:`an MLFLOW_SERVER loads the flavor python_function, and\
 the model has none (it has ${Kt(f)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function ss({flavors:f,server:y,
names:S}){const P=(0,Z.$6)(f,"python_function","env","conda")??(0,Z.$6)(f,"python_function","env")??"conda.yaml";return S===void 0||S.has(P)?[]:[{isCertain:y!==
void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${P.slice(0,100)}, and the version has no such file: log the model with its environment, o\
r deploy with --protocol v2 and environment.tar.gz`}]}function ns({server:f,names:y,model:S,flavors:P}){if(f===void 0||y===void 0||y.has("environment.tar.gz"))return[];
const D=(0,Z.$6)(P,"sklearn","serialization_format")==="skops",{title:j,mlflowBefore:X,pythonUpTo:de}=f,Re=[{isCertain:!1,message:`the version has no environmen\
t.tar.gz, so ${j} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with -\
-image`}],Ke=X!==void 0&&X<=3;D&&Re.push({isCertain:Ke,message:`the model is saved as skops, which ${Ke?`${j} cannot read: its MLflow is older than 3`:"a server\
's MLflow older than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const rt=(0,Z.$6)(S,"mlflow_version")??"";X!==
void 0&&Number.parseInt(rt,10)>=X&&Re.push({isCertain:!1,message:`the model was logged by MLflow ${rt.slice(0,40)}, and ${j} has one older than ${X}`});const Ue=(0,Z.
$6)(P,"python_function","python_version")??"",dt=Number(/^3\.(\d+)/.exec(Ue)?.[1]);return de!==void 0&&dt>de&&Re.push({isCertain:!1,message:`the model was logge\
d by Python ${Ue.slice(0,40)}, and ${j} has 3.${de} at most: what was pickled may not load`}),Re}function rs({flavors:f,server:y}){return y===void 0?[]:f.sklearn===
void 0?[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${Kt(f)})`}]:(0,Z.$6)(f,"sklearn","serialization\
_format")!=="skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_f\
ormat="cloudpickle", or serve it with MLFLOW_SERVER'}]}async function is({registry:f},y,S,P){if(P===void 0)return S;const D=(await f.model(y)).tags.get(P)?.trim();
if(D===void 0||D==="")return S;if((0,se.wu)(D))return D;throw new ee.zg("E_MANIFEST",`The tag ${P} of the registered model ${y} names no container image: ${JSON.
stringify(D.slice(0,200))}.`)}var os=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Vt=20;async function as(f,y,S){const{predictors:P}=y.spec,D=(0,se.
A3)(y).map(({node:Ue})=>Ue.modelUri),j=P.map(Ue=>(0,Z.$6)(Ue,"explainer","modelUri")),X=[...D.length>1?D:[],...j].filter(Ue=>typeof Ue=="string").filter(Ue=>os.
test(Ue)),de=[...new Set(X)];if(de.length===0)return y;if(de.length>Vt)throw new ee.zg("E_MANIFEST",`deploy.yaml names ${de.length} models in MLflow; ${Vt} are \
looked up at most.`);const Re=new Map(await Promise.all(de.map(async Ue=>[Ue,await ls(f,Ue,S)]))),Ke=Ue=>{const dt=typeof Ue=="string"?Re.get(Ue):void 0;return dt===
void 0?{}:{modelUri:dt}},rt=Ue=>({...Ue,graph:(0,se.o6)(Ue.graph,({modelUri:dt})=>Ke(dt)),...Ue.explainer?{explainer:{...Ue.explainer,...Ke(Ue.explainer.modelUri)}}:
{}});return{...y,spec:{...y.spec,predictors:P.map(rt)}}}async function ls(f,y,S){if(!/^models:/i.test(y))return ke(y,S);const{model:P,version:D}=await(0,te.x)(f,
cs(y));return ke(await f.registry.downloadUri(P,D),S)}function cs(f){const[,y="",S,P=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(f)??[];if(y===
"")throw new ee.zg("E_MODEL_URI",`deploy.yaml names the model ${JSON.stringify(f.slice(0,200))}: write models:/<name>/<version>, models:/<name>@<alias> or model\
s:/<name>/<stage>.`);return S!==void 0?{model:y,at:S}:/^\d{1,15}$/.test(P)?{model:y,version:Number(P)}:{model:y,at:P}}async function us(f,y,S,P){const D=ue(S["m\
odel-uri-map"]??""),[j,X,de,Re,Ke]=await Promise.all([(0,ge.M4)(f,y),f.registry.downloadUri(y.model,y.version),(0,Ee.X$)(f,y),f.artifacts.listOfVersion(y,""),is(
f,y.model,S.image,S["image-tag"])]),rt=j??(S["default-template"]===!0?{text:r(y.model),place:n}:void 0);if(rt===void 0)throw fs(y);const Ue=$(rt.text,rt.place),
dt={place:rt.place,lineOf:Ue.lineOf},ms=a(ds(a(Ue.root,dt),S.set??[]),dt),Jt=await as(f,ms,D),Dt=Ke!==void 0&&(0,se.A3)(Jt).length===0?"":ke(X,D),{protocol:ps,xtype:gs,
replicas:vs}=S,Wt=(0,se.Ai)(Jt,{protocol:ps,xtype:gs,replicas:vs,image:Ke},Dt),St=S.name===void 0?Wt:{...Wt,metadata:{...Wt.metadata,name:S.name}},Ut=S["storage\
-secret"]?.name;l(Ut===void 0?St:(0,se.Xl)(St,Ut),{allowed:S.allow??new Set,namespace:S.namespace,hasOwnImage:Ke!==void 0,modelUri:Dt},dt);const Yt=S.name??St.metadata?.
name??"",xt=S.namespace??St.metadata?.namespace,{manifest:qt,marker:ys}=we(Ut===void 0?St:(0,se.e_)(St,Ut),{model:y.model,version:y.version,runId:y.runId,modelUri:Dt,
name:Yt,namespace:xt,target:P.target===void 0?void 0:(0,te.Rg)((0,te.hu)(P.target)),pipeline:P.pipeline.link,promotionId:P.promotionId,marker:P.marker,timeoutMs:P.
timeoutMs}),Gt=Ot(qt,Dt,{model:typeof de=="string"?void 0:de,names:Re&&new Set(Re.map(({path:bt})=>bt))}),Qt=Gt.filter(({isCertain:bt})=>bt).map(({message:bt})=>bt);
if(Qt.length>0)throw new ee.zg("E_MODEL_NOT_LOADABLE",`${y.model} version ${y.version} would not be served: ${Qt.join("; ")}.`);const _s=Gt.map(({message:bt})=>`${y.
model} version ${y.version} may not be served: ${bt}.`);return{manifest:qt,name:Yt,namespace:xt,modelUri:Dt,marker:ys,place:rt.place,warnings:_s,notes:hs(Ue.root,
St,{name:Yt,namespace:xt,modelUri:Dt})}}function ds(f,y){try{return(0,se.Ey)({...f},y)}catch(S){throw S instanceof se.S7?new ee.zg("E_INPUT",`set: ${S.message}.`,
{cause:S}):S}}function fs({model:f,version:y,runId:S}){const P=[`the folder of ${f} version ${y}`,...S===""?[]:[`run ${S} beside the model`,"the root of that ru\
n"]];return new ee.zg("E_DEPLOY_YAML_MISSING",`${f} version ${y} has no deploy.yaml: looked in ${P.join(", ")}. Log one with the model, as in mlflow.log_artifac\
t("deploy.yaml"), or say --default-template${S===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function hs(f,y,{name:S,
namespace:P,modelUri:D}){const j=(0,Z.Gv)(f.metadata)?f.metadata:{},X=[];typeof j.name=="string"&&j.name!==S&&X.push(`The name is ${S}, not ${j.name} as in depl\
oy.yaml.`),typeof j.namespace=="string"&&j.namespace!==P&&X.push(`The namespace is ${P??""}, not ${j.namespace} as in deploy.yaml.`);for(const{modelUri:de}of(0,se.
rM)(y))typeof de=="string"&&de.trim()!==""&&de!==D&&X.push(`The modelUri ${de} of deploy.yaml is replaced by the version's own, ${D}.`);return X}})};
