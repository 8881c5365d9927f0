"use strict";exports.id=810,exports.ids=[810],exports.modules={2254:((nt,$e,S)=>{S.d($e,{D0:()=>Je,K2:()=>ve,Q5:()=>ae,Vb:()=>Me,fe:()=>Re,i_:()=>Ie,kz:()=>B,vx:()=>J,zi:()=>Z});
var K=S(8243),Me=A=>(0,K.$6)(A,"metadata","name")??"",B=A=>(0,K.$6)(A,"metadata","uid")??"",we=A=>(0,K.tk)(A,"metadata","generation")??0,J=A=>(0,K.fK)(A,"metada\
ta","deletionTimestamp")!==void 0,ve=A=>(0,K.yR)(A,"metadata","ownerReferences").flatMap(C=>(0,K.$6)(C,"uid")??[]),Je=(A,C)=>ve(A).includes(C),je=A=>(0,K.$6)(A,
"metadata","annotations","deployment.kubernetes.io/revision"),Ie=A=>ue(A).some(({type:C,status:Q})=>C==="Ready"&&Q==="True"),ue=A=>(0,K.yR)(A,"status","conditio\
ns").map(C=>({type:(0,K.$6)(C,"type")??"",status:(0,K.$6)(C,"status")??"",reason:(0,K.$6)(C,"reason")??"",message:(0,K.$6)(C,"message")??""})),Z=A=>({name:Me(A),
uid:B(A),generation:we(A),observedGeneration:(0,K.tk)(A,"status","observedGeneration")??0,revision:je(A),replicas:(0,K.tk)(A,"spec","replicas")??1,updatedReplicas:(0,K.
tk)(A,"status","updatedReplicas")??0,totalReplicas:(0,K.tk)(A,"status","replicas")??0,availableReplicas:(0,K.tk)(A,"status","availableReplicas")??0,maxUnavailable:Ke(
A),conditions:ue(A)});function Ke(A){const C=(0,K.tk)(A,"spec","replicas")??1,Q=(0,K.fK)(A,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof Q==
"number"?Q:typeof Q=="string"?Math.floor((Number.parseInt(Q,10)||0)*C/100):0}var ae=A=>({name:Me(A),uid:B(A),revision:je(A),conditions:ue(A)}),Re=A=>({name:Me(A),
uid:B(A),phase:(0,K.$6)(A,"status","phase")??"",reason:(0,K.$6)(A,"status","reason")??"",message:(0,K.$6)(A,"status","message")??"",isDeleting:J(A),isReady:Ie(A),
conditions:ue(A),containers:[...(0,K.yR)(A,"status","initContainerStatuses").map(C=>Be(C,!0)),...(0,K.yR)(A,"status","containerStatuses").map(C=>Be(C,!1))]});function Be(A,C){
return{name:(0,K.$6)(A,"name")??"",isInit:C,ready:(0,K.fK)(A,"ready")===!0,restarts:(0,K.tk)(A,"restartCount")??0,image:(0,K.$6)(A,"image")??"",state:Oe((0,K.fK)(
A,"state")),lastExitCode:(0,K.tk)(A,"lastState","terminated","exitCode"),lastReason:(0,K.$6)(A,"lastState","terminated","reason")}}function Oe(A){const C=F=>(0,K.
$6)(A,F,"reason")??"",Q=F=>(0,K.$6)(A,F,"message")??"";return(0,K.fK)(A,"running")!==void 0?{kind:"running"}:(0,K.fK)(A,"terminated")!==void 0?{kind:"terminated",
reason:C("terminated"),message:Q("terminated"),exitCode:(0,K.tk)(A,"terminated","exitCode")??0}:{kind:"waiting",reason:C("waiting"),message:Q("waiting")}}}),2716:((nt,$e,S)=>{
S.d($e,{dm:()=>Q,ej:()=>A,rr:()=>C,sF:()=>Ie});var K=S(479),Me=S(3395),B=S(2449),we=S(9775),J=S(3567),ve=S(8243),Je=S(1470),je={log:we.aB,signal:new AbortController().
signal,leaseMs:K.UB,waitMs:1e4};async function Ie(F,V,z,ne,I=je){const H=await F.registry.version(V,z),q=(0,K.Tq)(H),re=ue(H,q,ne);if(re!==void 0||q===void 0)return Ke(
re??"",q,ne);const he=await(0,K.IZ)(F,{...q,state:"undoing"},I);try{return await Z(he,V,z,ne)}finally{await he.release()}}function ue({model:F,version:V},z,ne){
const I=`${F} version ${V}`;if(z===void 0)return`${I} has no record of a promotion.`;if(z.id!==ne)return`${I} was promoted again since, as ${z.id}; ${ne} is not\
 what stands.`;if(z.state==="undone")return`The promotion ${ne} of ${I} to ${z.target} is undone already.`;if(z.state==="demoting"||z.state==="demoted")return`${I}\
 was taken out of ${z.target} since.`;if(z.state==="refused")return`The promotion ${ne} of ${I} was refused: it moved nothing.`}async function Z(F,V,z,ne){const{
mlflow:I}=F,H=await I.registry.version(V,z),q=(0,K.Tq)(H),re=ue(H,q,ne);if(re!==void 0||q===void 0)return Ke(re??"",q,ne);const he=q.state==="undoing",ye=(0,J.Sx)(
q.target);for(const Le of ye){const qe=(0,K.Mz)(F.model,Le);if(!(0,K.QR)(H,Le,qe)&&!(he&&qe===(0,K.te)(q,(0,J.Rg)(Le))))return Ke(`${V} version ${z} holds ${(0,J.
Rg)(Le)} no longer: ${qe===void 0?"nobody does":`version ${qe} does`}.`)}const Pe=await ae(I,q,ye);if(Pe!==void 0)return Ke(`Version ${Pe}, which held ${q.target}\
 before, is deleted: ${V} version ${z} keeps it.`);he||await Oe(I,{...q,state:"undoing"});for(const Le of ye)(0,K.QR)(H,Le,(0,K.Mz)(F.model,Le))&&await Re(I,q,Le);
return await Oe(I,{...q,state:"undone",undoneTime:new Date().toISOString(),...F.createdAtMs===void 0?{}:{lockedAtMs:F.createdAtMs}}),{undone:!0,previousVersion:q.
previousVersion,detail:ye.map(Le=>Be(q,(0,J.Rg)(Le))).join(" ")}}var Ke=(F,V,z)=>({undone:!1,detail:F,...V?.state==="undone"&&V.id===z?{wasUndone:!0}:{}});async function ae({
registry:F},V,z){for(const ne of new Set(z.map(I=>(0,K.te)(V,(0,J.Rg)(I)))))if(ne!==void 0)try{await F.version(V.model,ne)}catch(I){if(I instanceof Je.zg&&I.code===
"E_VERSION_NOT_FOUND")return ne;throw I}}async function Re({registry:F},V,z){const{model:ne,version:I}=V,H=(0,K.te)(V,(0,J.Rg)(z));if(z.kind==="alias"){H===void 0?
await F.deleteAlias(ne,z.alias):H!==I&&await F.setAlias(ne,z.alias,H);return}H!==void 0&&H!==I&&V.archivedPrevious&&await F.transition(ne,H,z.stage,!1),await F.
transition(ne,I,V.previousStage??"None",!1)}var Be=(F,V)=>{const z=(0,K.te)(F,V),ne=`${F.model} version`;return z===F.version?`${ne} ${F.version} keeps ${V}, wh\
ich it held before the promotion too.`:z===void 0?`${ne} ${F.version} was taken out of ${V}, which nobody held before.`:`${ne} ${z} holds ${V} again instead of \
version ${F.version}.`},Oe=({registry:F},V)=>F.setVersionTag(V.model,V.version,K.oK,(0,K.sF)(V)),A=2;async function C(F,V,z,{force:ne,...I}){const H=await F.apply(
V,z.manifest,{force:ne}),q=(0,B.Ef)(z.manifest,z.marker,V,(0,ve.$6)(H,"metadata","uid")??""),re=await F.waitForRollout(q,{...I,patienceRestarts:A});return{serves:re.
state==="current",explain:async()=>(await F.diagnose(q,re)).cause??(re.state==="failed"?re.message:re.state==="timeout"?`it waits for ${re.waitingFor}`:"it serv\
es")}}async function Q(F,V,z,ne,I){ne.progress(`Removing ${(0,Me.vY)(V)}: it is the first of its name, so there is nothing to go back to.`),await F.delete(V,{uid:z}),
I!==void 0&&await F.waitForRemoval(V,z,I,H=>ne.progress(H))}}),51:((nt,$e,S)=>{S.d($e,{D:()=>B});var K=S(1660),Me=S(9596),B=(0,Me.P$)({"required-builtin:buffer"(we,J){
J.exports=((0,K.e7)(),(0,Me.Yp)(K.VY)).requireOfNode("node:buffer")}})}),1902:((nt,$e,S)=>{S.d($e,{BO:()=>Be,Gw:()=>Oe,JH:()=>we,Ux:()=>Ke,VK:()=>Re,p1:()=>J,qx:()=>ve,
zU:()=>Z});var K=S(8243),Me=new Set(["object","map","any"]),B=A=>A?.startsWith("array")??!1,we=A=>[...A.values()].some(C=>B(C)||Me.has(C)),J="";function ve(A){const C=(0,K.
qF)(Je(A));if(Array.isArray(C))return Ie(C);if(!(0,K.Gv)(C))return;const Q=C.inputs??C.instances,F=[C.dataframe_split,Q,C].map(je).find(V=>V!==void 0);return F!==
void 0?F:Array.isArray(C.dataframe_records)?ue((0,K.yR)(C,"dataframe_records")):Array.isArray(Q)?Ie(Q):(0,K.Gv)(Q)?{kind:"tensors",tensors:new Map(Object.entries(
Q))}:typeof Q=="string"||typeof Q=="number"||typeof Q=="boolean"?{kind:"tensor",tensor:[Q]}:void 0}var Je=A=>A.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,
C=>C.startsWith('"')?C:"null");function je(A){const[C,Q]=[(0,K.fK)(A,"columns"),(0,K.fK)(A,"data")];if(!Array.isArray(Q))return;const F=Q,V=F.filter(z=>Array.isArray(
z));return Array.isArray(C)?{kind:"table",columns:C.map(String),rows:V}:C===void 0&&V.length===F.length?{kind:"tensor",tensor:V}:void 0}function Ie(A){const C=A.
filter(K.Gv);return C.length===A.length&&C.length>0?ue(C):{kind:"tensor",tensor:A}}function ue(A){const C=[...new Set(A.flatMap(Q=>Object.keys(Q)))];return{kind:"\
table",columns:C,rows:A.map(Q=>C.map(F=>Q[F]??null))}}function Z(A){const C=(0,K.qF)(A),Q=(0,K.yR)({root:C},"root").flatMap(F=>{const V=(0,K.$6)(F,"type")==="te\
nsor"?(0,K.$6)(F,"tensor-spec","dtype"):ae(F);return V===void 0?[]:[[(0,K.$6)(F,"name")??J,V]]});return new Map(Q)}var Ke=A=>(0,K.yR)({inputs:(0,K.qF)((0,K.$6)(
A,"signature","inputs")??"")},"inputs").filter(C=>(0,K.$6)(C,"type")!=="tensor").flatMap(C=>(0,K.$6)(C,"name")??[]);function ae(A,C=0){const Q=(0,K.$6)(A,"type"),
F=A.items;return Q==="array"&&(0,K.Gv)(F)&&C<8?`array<${ae(F,C+1)??""}>`:Q}var Re=(A,C)=>[...A.keys()].some(Q=>B(C.get(Q)))||![...A.values()].some(Q=>Array.isArray(
Q)||(0,K.Gv)(Q));function Be(A,C){switch(A.kind){case"table":return A.rows.length;case"tensor":return Array.isArray(A.tensor)?A.tensor.length:void 0;case"tensor\
s":{if(Re(A.tensors,C))return 1;const Q=new Set([...A.tensors.values()].map(F=>Array.isArray(F)?F.length:1));return Q.size===1?[...Q][0]:void 0}}}var Oe=A=>[...new Set(
[...(0,K.i1)({names:[(0,K.fK)(A,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,K.i1)({names:[(0,K.fK)(A,"saved_i\
nput_example_info","artifact_path")]},"names"),"input_example.json"])]}),1773:((nt,$e,S)=>{S.d($e,{$B:()=>je,$e:()=>Je,Gw:()=>Re,JG:()=>ue,X$:()=>Be,qK:()=>Ke});
var K=S(3013),Me=S(8243),B=S(1470),we=S(9596),J=(0,we.f1)((0,K.F)(),1),ve=(0,we.f1)((0,K.F)(),1),Je=5e4;function je(F){const V=new Map,z=new Map,ne=I=>{if((0,ve.
isAlias)(I)){const H=V.get(I.source);return H===void 0?1:z.get(H)??Number.POSITIVE_INFINITY}if((0,ve.isPair)(I))return ne(I.key)+ne(I.value);if((0,ve.isScalar)(
I)||(0,ve.isCollection)(I)){I.anchor!==void 0&&V.set(I.anchor,I);const H=(0,ve.isCollection)(I)?I.items.reduce((q,re)=>q+ne(re),1):1;return z.set(I,H),H}return 0};
return ne(F.contents)>Je}var Ie=(0,we.f1)((0,K.F)(),1),ue=100,Z=4*ue;function Ke(F){let V=0,z=0,ne=0;for(const I of new Ie.Lexer().lex(F)){if((I==="["||I==="{")&&
(V+=1),(I==="]"||I==="}")&&(V=Math.max(0,V-1)),V>ue)return!0;const H=I==="-"||I==="?"||I===":";if(V>0?ne=I===","||I==="["||I==="{"?0:ne+Number(H):I.includes(`
`)?(z=0,ne=0):/^[ \t]*$/.test(I)?z+=I.length:H&&(z+=1,ne+=1),ne>ue||z>Z)return!0}return!1}var ae=512*1024;async function Re(F,V){const z=await Be(F,V);return typeof z==
"string"?z:C(z)}async function Be({artifacts:F},{model:V,version:z}){const ne=`${V} version ${z}`;try{const I=await F.readOfVersion(V,z,"MLmodel",ae);return I===
void 0?`${ne} has no MLmodel file`:A(I)??`the MLmodel file of ${ne} cannot be read`}catch(I){if(I instanceof B.zg&&I.code==="E_ARTIFACT_TOO_LARGE")return`the ML\
model file of ${ne} is larger than ${ae} bytes`;throw I}}function Oe(F){const V=A(F);return V===void 0?void 0:C(V)}function A(F){if(!(F.includes("\0")||Ke(F)))try{
const V=(0,J.parseDocument)(F,{prettyErrors:!1,uniqueKeys:!1,logLevel:"silent"});if(V.errors.length>0||je(V))return;const z=V.toJS({maxAliasCount:1e3});return(0,Me.
Gv)(z)&&(0,Me.Gv)(z.flavors)?z:void 0}catch{return}}function C({flavors:F,signature:V}){return{flavors:Object.keys((0,Me.Gv)(F)?F:{}),...(0,Me.Gv)(V)?{signature:Q(
V)}:{}}}function Q({inputs:F,outputs:V,params:z}){const ne=I=>typeof I=="string";return{...ne(F)?{inputs:F}:{},...ne(V)?{outputs:V}:{},...ne(z)?{params:z}:{}}}}),
5094:((nt,$e,S)=>{S.d($e,{g:()=>fe});var K=S(2254),Me=S(4032),B=S(1902),we=S(9017),J=S(2716),ve=S(6098),Je=S(479),je=S(8116),Ie=S(3395),ue=S(2449),Z=S(1143),Ke=S(
154),ae=S(7522),Re=S(9775),Be=S(911),Oe=S(3567),A=S(8243),C=S(1470),Q=S(3024),F=S.n(Q),V=S(1455),z=S.n(V);function ne(m,O,k){switch(m.kind){case"table":return k&&
!re(m,O)?H(m,O):I(m,O);case"tensor":return`{"data":{"ndarray":${Pe(m.tensor,O.get(B.p1))}}}`;case"tensors":{const L=q([...m.tensors],O);return`{"jsonData":${k&&
(0,B.VK)(m.tensors,O)?`[${L}]`:L}}`}}}var I=({columns:m,rows:O},k)=>{const L=O.map(N=>`[${m.map((R,x)=>Pe(N[x]??null,k.get(R))).join(",")}]`);return`{"data":{"n\
ames":${JSON.stringify(m)},"ndarray":[${L.join(",")}]}}`},H=({columns:m,rows:O},k)=>`{"jsonData":[${O.map(L=>q(m.map((N,R)=>[N,L[R]??null]),k)).join(",")}]}`,q=(m,O)=>`\
{${m.map(([k,L])=>`${JSON.stringify(k)}:${Pe(L,O.get(k))}`).join(",")}}`;function re({columns:m,rows:O},k){const L=new Set(m.map((N,R)=>he(O.map(x=>x[R]??null),
k.get(N))));return L.size===1&&!L.has("other")}function he(m,O){return m.every(k=>typeof k=="string")?"text":m.every(k=>typeof k=="boolean")?"boolean":m.every(k=>typeof k==
"number")?ye(O)||!m.every(Number.isInteger)?"float":"whole":"other"}var ye=m=>m!==void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(m),Pe=(m,O)=>ye(O)?Le(m):JSON.
stringify(m),Le=m=>Array.isArray(m)?`[${m.map(Le).join(",")}]`:typeof m=="number"&&/^-?\d+$/.test(String(m))?`${m}.0`:JSON.stringify(m),qe={double:"FP64",float:"\
FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"\
INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Ze=(m,O,k)=>k==="v2"?JSON.
stringify(rt(m,O)):ne(m,O,k==="v1-mlflow");function rt(m,O){switch(m.kind){case"table":return{inputs:m.columns.map((k,L)=>{const N=m.rows.map(R=>R[L]??null);return{
name:k,shape:[N.length],datatype:lt(N,O.get(k)),data:N}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[He("input-0",m.tensor,O.get(B.p1))],parameters:{
content_type:"np"}};case"tensors":{const k=[...m.tensors],L=k.every(([N,R])=>Array.isArray(R)&&!R.some(Array.isArray)&&!it(O.get(N)));return{inputs:k.map(([N,R])=>He(
N,Array.isArray(R)?R:[R],O.get(N))),parameters:{content_type:L?"pd":"dict"}}}}}var it=m=>m!==void 0&&/\d$|^bool$|^object$|^str$/.test(m);function He(m,O,k){const L=[];
for(let R=O;Array.isArray(R);R=R[0])L.push(R.length);const N=Array.isArray(O)?O.flat(1/0):[O];return{name:m,shape:L,datatype:lt(N,k),data:N}}function lt(m,O){const k=O===
void 0?void 0:qe[O]??(/^<U\d*$|^<M8/.test(O)?"BYTES":void 0);if(k!==void 0)return k;const L=m.filter(N=>N!==null);return L.length>0&&L.every(N=>typeof N=="boole\
an")?"BOOL":L.every(N=>typeof N=="number")?L.every(Number.isSafeInteger)&&L.length>0?"INT64":"FP64":"BYTES"}var ie=["auto","required","off"],ce={label:"auto, re\
quired, off, or a JSON file",parse:m=>{const O=ie.find(L=>L===m);if(O!==void 0)return{kind:O};if((0,Q.existsSync)(m))return{kind:"file",path:m};const k=(0,Oe.qb)(
m,ie);throw new Oe.S7(`expected auto, required, off, or a JSON file, and there is no file "${m}"${k===void 0?"":`; did you mean ${k}?`}`)}},de=1024*1024,_e=1e-6;
async function Ee(m,O,k,L,N){switch(m.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return Ue(m.path,await me(m.path));case"\
auto":case"required":{const R=await Se(O,k,L,N);if(R.kind==="none"&&m.kind==="required")throw new C.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify req\
uired, but ${R.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return R}}}async function Se(m,{model:O,version:k},L,N){const R=(x,te)=>m.
readOfVersion(O,k,x,te);for(const x of(0,B.Gw)(N)){const te=await Te(R,x),se=te===void 0?void 0:(0,B.qx)(te);if(se===void 0)continue;const X=(0,B.zU)((0,A.$6)(N,
"signature","inputs")??"");return L==="v2"&&(0,B.JH)(X)?{kind:"none",why:`the input example of ${O} version ${k} has lists or mappings in its columns, which the\
 V2 protocol cannot say (give a request with --verify FILE)`}:pe(x,se,X,L)}return{kind:"none",why:`${O} version ${k} has no input example that can be sent`}}async function Te(m,O){
try{return await m(O,de)}catch(k){if(k instanceof C.zg&&k.code==="E_ARTIFACT_TOO_LARGE")return;throw k}}function pe(m,O,k,L){return{kind:"request",origin:`the m\
odel's own input example (${m})`,body:Ze(O,k,L),rows:(0,B.BO)(O,k),tolerance:_e}}async function me(m){try{return await(0,V.readFile)(m,"utf8")}catch(O){const k=O instanceof
Error?O.message:String(O);throw new C.zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${m}" cannot be read: ${k}`,{cause:O})}}function Ue(m,O){
const k=(0,A.qF)(O);if(!(0,A.Gv)(k))throw new C.zg("E_INPUT",`verify: "${m}" does not hold a JSON object.`);const L=(0,A.Gv)(k.request);return{kind:"request",origin:m,
body:JSON.stringify(L?k.request:k),rows:void 0,...L&&k.expected!==void 0?{expected:k.expected}:{},tolerance:(0,A.tk)(k,"tolerance")??_e}}async function We({log:m},{
cluster:O,manifest:k,marker:L,version:N,namespace:R},{kept:x},te,se){if(x?.marker===L&&(x.verified||!se))return x;const X=(0,A.$6)(te,"metadata","uid")??"",ge=(0,A.
tk)(te,"metadata","generation")===1,ke=(0,ve.uT)(x,{manifest:k,marker:L,version:N.version,verified:se},X,ge);try{await(0,ve.gn)(O,R,ke)}catch(be){if(!(be instanceof
C.zg)||be.outcome==="cancelled")throw be;m.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${be.message}`)}return ke}
async function Xe(m,O,k,L,N){const{version:R,cluster:x,namespace:te,address:se,url:X}=O,{inputs:ge,pipeline:ke,log:be,signal:Ce}=m,ze=await m.mlflow(),at=Ce.aborted?
ze.forCleanup(ve.mw):ze,ut={state:k,time:new Date().toISOString(),server:x.server,namespace:te,name:se.name,version:R.version,url:X,...L,...ge.at===void 0?{}:{target:ge.
at},...ke.link===void 0?{}:{pipeline:ke.link}};try{if(await(0,ve.dj)(at,R,ut),k!=="serving"||N===""||N===R.version)return;const st=await at.registry.version(R.model,
N);await(0,ve.S2)(at,st,ut,"replaced",`version ${R.version} serves there now`)}catch(st){if(!(st instanceof C.zg))throw st;if(st.code==="E_VERSION_NOT_FOUND")return;
be.warn(`The deployment is not recorded on the model version: ${st.message}`)}}var De=6e4,xe=4*1024*1024;async function et(m,O,k){const L={"content-type":"appli\
cation/json",accept:"application/json"},R=await(0,Me.o)(m.protocol,{rejectUnauthorized:!0}).send({method:"POST",url:m,headers:L,body:O,timeoutMs:De,signal:k,maxBytes:xe,
isFresh:!0});if(R.isCut)throw new C.zg("E_VERIFY_FAILED",`The answer of ${m.href} is larger than ${xe} bytes.`);return{status:R.status,body:R.body}}var ht=200,Qe=m=>({
ok:!1,problem:m});function ot(m,O){const k=(0,A.qF)(m);if(k===void 0)return Qe(/\b(?:NaN|Infinity)\b/.test(m)?"the answer holds NaN or Infinity":"the answer is \
not JSON");if(!(0,A.Gv)(k))return Qe("the answer is no JSON object");if(Array.isArray(k.outputs))return Dt(k,O);if((0,A.Gv)(k.data)||k.jsonData!==void 0||k.strData!==
void 0)return mt(k,O);const L=yt(k);return Qe(L===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${L}`)}var yt=m=>(0,A.$6)(
m,"error")??(0,A.$6)(m,"message")??(0,A.$6)(m,"status","info");function Dt(m,O){const k=(0,A.yR)(m,"outputs");if(k.length===0)return Qe("the answer has no outpu\
ts");const L=[];for(const N of k){const R=(0,A.$6)(N,"name")??"?",{data:x,shape:te}=N;if(!Array.isArray(x)||!Array.isArray(te))return Qe(`output ${R} lacks data\
 or shape`);const se=bt(x),X=te.map(Number),ge=X.reduce((be,Ce)=>be*Ce,1);if(se.length!==ge)return Qe(`output ${R} has ${se.length} values for the shape [${X.join(
", ")}]`);const ke=_t(se);if(ke!==void 0)return Qe(`output ${R} ${ke}`);if(O!==void 0&&X[0]!==O)return Qe(`output ${R} has ${X[0]??0} rows for ${O} that were as\
ked about`);L.push(...se)}return At(L)}function mt(m,O){const k=(0,A.fK)(m,"data","ndarray")??(0,A.fK)(m,"data","tensor","values")??(0,A.fK)(m,"jsonData")??(0,A.
fK)(m,"strData"),L=bt(k);if(k===void 0||L.length===0)return Qe("the answer has no data");const N=_t(L);if(N!==void 0)return Qe(`the answer ${N}`);const R=(0,A.fK)(
m,"data","tensor","shape"),x=Array.isArray(R)?Number(R[0]):Array.isArray(k)?k.length:void 0;return O!==void 0&&x!==void 0&&x!==O?Qe(`the answer has ${x} rows fo\
r ${O} that were asked about`):At(L)}function bt(m){const O=[],k=[m];for(;k.length>0;){const L=k.pop(),N=Array.isArray(L)?L:(0,A.Gv)(L)?Object.values(L):void 0;
if(N===void 0)O.push(L);else for(let R=N.length-1;R>=0;R-=1)k.push(N[R])}return O}var At=m=>m.length===0?Qe("the answer has no values"):{ok:!0,values:m,shown:JSON.
stringify(m).slice(0,ht)},Mt=m=>m==null||typeof m=="number"&&!Number.isFinite(m)||typeof m=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(m);function _t(m){const O=m.
findIndex(Mt);return O<0?void 0:`holds ${JSON.stringify(m[O]??null)} at position ${O}, which is no finite value`}function Nt(m,O,k){const L=Array.isArray(O)?O.flat(
1/0):[O];if(m.length!==L.length)return`${m.length} values instead of ${L.length}`;const N=L.findIndex((R,x)=>!Ct(m[x],R,k));return N<0?void 0:`value ${N} is ${JSON.
stringify(m[N])} instead of ${JSON.stringify(L[N])}`}var Ct=(m,O,k)=>typeof m=="number"&&typeof O=="number"?Math.abs(m-O)<=k*Math.max(1,Math.abs(O)):m===O,Pt=3e4,
It=500,Et=500;async function wt(m,O,k,L,N,R){const x=Date.now();let te="";for(const se of Rt(m,O,k,L,N.body,R)){const X=await Ot(se,R);te=Lt(se,X,N)}return{shown:te,
durationMs:Date.now()-x}}function Rt(m,O,k,L,N,R){const x=(0,ue.i9)(O),[te]=x;if(L&&te){const se=$t(L,(0,ue.PQ)(O,k,te));return[{title:se.href,send:()=>et(se,N,
R)}]}return x.map(se=>{const X=(0,ue.sc)(O.metadata.name,se),ge=(0,ue.tf)(O,se);return{title:`Service ${k}/${X}:${ue.ld}${ge} (through the API server)`,send:()=>m.
proxyToService(k,X,ue.ld,ge,N)}})}var $t=(m,O)=>new URL(m.pathname.replace(/\/+$/,"")+O,m);async function Ot(m,O){const k=Date.now()+Pt;for(;;){let L;try{if(L=await m.
send(),![404,429,502,503,504].includes(L.status))return L}catch(N){if(O.aborted||!(N instanceof Error)||N instanceof C.zg&&N.code!=="E_CLUSTER_UNREACHABLE")throw N;
L=N}if(Date.now()>=k){if(!(L instanceof Error))return L;throw new C.zg("E_VERIFY_FAILED",`${m.title} gave no answer for ${Pt/1e3} s: ${L.message||String(L)}`,{cause:L})}
await(0,Ke.v)(It,O)}}function Lt(m,O,k){if(O.status!==200){const R=yt((0,A.qF)(O.body))??O.body.trim();throw gt(m,`HTTP ${O.status}${R?`, ${R}`:""}`)}const L=ot(
O.body,k.rows);if(!L.ok)throw gt(m,L.problem);const N=k.expected===void 0?void 0:Nt(L.values,k.expected,k.tolerance);if(N!==void 0)throw gt(m,`the prediction is\
 not the expected one: ${N}`);return L.shown}var gt=(m,O)=>new C.zg("E_VERIFY_FAILED",`The pods are ready, but ${m.title} gave no usable prediction: ${(0,ae.Jj)(
(0,ae.YI)(O),Et)}`);async function ct(m,O,k){const{manifest:L,marker:N,modelUri:R,name:x,namespace:te}=k,{endpoint:se}=m.inputs,X=await m.cluster(),ge=te??X.defaultNamespace;
m.inputs.namespace===void 0&&Bt(k,X.defaultNamespace,m.inputs.allow);const ke={...L,metadata:{...L.metadata,namespace:ge}},be=vt(ke,ge,se),Ce={name:x,namespace:ge,
version:O.version,"model-uri":R,url:be,changed:"false",verified:"false"};for(const ze of["name","namespace","version","model-uri","url","changed","verified"])m.
output(ze,Ce[ze]);return{cluster:X,version:O,manifest:ke,marker:N,modelUri:R,namespace:ge,address:{resource:ue.kl,namespace:ge,name:x},url:be}}function Bt({namespace:m,
place:O},k,L=new Set){if(!(m===void 0||m===k||L.has((0,Oe.OH)("namespace",m))))throw new C.zg("E_MANIFEST",`${O} cannot be deployed. It names the namespace ${JSON.
stringify(m)} instead of the context's ${JSON.stringify(k)}, ${(0,Oe.L9)("namespace",m)}.`)}function vt(m,O,k){const[L]=(0,ue.i9)(m);return L?k?$t(k,(0,ue.PQ)(m,
O,L)).href:`http://${(0,ue.sc)(m.metadata.name,L)}.${O}:${ue.ld}${(0,ue.tf)(m,L)}`:""}async function _({log:m},{cluster:O,namespace:k}){const L={resource:Ie.r$,
name:k};if(await O.get(L))return;const N={[Z.Ly]:Z.bU};await O.create(L,{apiVersion:"v1",kind:"Namespace",metadata:{name:k,labels:N}}),m.progress(`Created the n\
amespace ${k}.`)}async function E(m,{version:O,namespace:k,address:L,url:N},R){const{"github-deployment":x,"github-environment":te,"github-token":se}=m.inputs;if(!x)
return R();if(m.announceDeployment===void 0)return m.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),R();const{
model:X,version:ge}=O,ke=await m.announceDeployment({environment:te??`${k}/${L.name}`,description:`${X} version ${ge}`,payload:{model:X,version:ge,namespace:k,name:L.
name},token:se});try{const be=await R();return await ke({state:"success",description:be.reason,url:N}),be}catch(be){const{outcome:Ce,message:ze}=(0,C.uQ)(m.signal.
aborted?m.signal.reason:be);throw await ke({state:Ce==="failed"||Ce==="rolled-back"||Ce==="timeout"?"failure":"error",description:ze}),be}}function p(m,O,k,L){const N=(0,Ie.
vY)(k),{cause:R,log:x,excerpt:te,objects:se,initLog:X}=O,ge=O.advice===void 0?"":` What to do: ${O.advice}.`,ke=[...se?[{title:`Objects of ${N}`,text:se}]:[],...x&&
te?[{title:`From the ${x.title}`,text:te}]:[],...X?[{title:`From the ${X.title}`,text:X.text}]:[]];if(m.state==="timeout"){const ze=R===void 0?"":` Its log says\
: ${R}.`;return{log:x,excerpts:ke,error:new C.zg("E_TIMEOUT",`${N} did not serve within ${Math.round(L/1e3)} s (--timeout): it was waiting for ${m.waitingFor}.${ze}${ge}`)}}
const be=m.reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",Ce=(0,ae.xS)(`${m.object}: ${m.message}${m.message.includes(m.reason)?"":` (${m.reason}\
)`}`,1500);return{log:x,excerpts:ke,error:new C.zg(be,`${N} cannot serve: ${R===void 0?Ce:`${R}. ${Ce}`}${Ce.endsWith(".")?"":"."}${ge}`)}}var v=({live:m,applied:O})=>m===
void 0||(0,A.tk)(m,"metadata","generation")!==(0,A.tk)(O,"metadata","generation");function g(m){const{live:O,applied:k,objects:L}=m,N=(0,A.$6)(k,"metadata","res\
ourceVersion"),R=N!==void 0&&(0,A.$6)(O,"metadata","resourceVersion")===N&&(0,A.$6)(O,"metadata","uid")===(0,A.$6)(k,"metadata","uid");return{unchanged:!v(m),...R?
{seen:{owner:k,objects:L}}:{}}}async function f(m,{cluster:O,manifest:k,marker:L,address:N},R){const{inputs:x,log:te}=m,se=(0,ue.Ef)(k,L,N,(0,A.$6)(R.applied,"m\
etadata","uid")??""),X=Date.now(),ge=Ce=>`${((Date.now()-X)/1e3).toFixed(Ce)} s`,ke=await O.waitForRollout(se,{timeoutMs:x.timeout,patienceMs:x.patience,patienceRestarts:J.
ej,...g(R),report:Ce=>te.progress(`Waiting (${ge(0)}) for ${Ce}.`)});if(ke.state==="current")return te.progress(`The rollout is complete after ${ge(1)}.`);const be=p(
ke,await O.diagnose(se,ke),N,x.timeout);throw be.log&&te.foreign(be.log.title,be.log.text),m.summarize(...be.excerpts.map(({title:Ce,text:ze})=>({kind:"log",title:Ce,
text:ze}))),be.error}async function u({inputs:m,log:O},k){const{cluster:L,address:N,namespace:R,manifest:x,marker:te}=k,se=()=>Promise.all([L.get(N),(0,ve.DL)(L,
R,N.name),L.listRolloutObjects((0,ue.Ef)(x,te,N,""))]);let[X,ge,ke]=await se();for(;X!==void 0&&(0,K.vx)(X);)O.progress(`${(0,Ie.vY)(N)} is being removed; waiti\
ng until it is gone.`),await L.waitForRemoval(N,(0,A.$6)(X,"metadata","uid")??"",m.timeout,be=>O.progress(be)),[X,ge,ke]=await se();return{live:X,kept:(0,ve.uq)(
X,ge),objects:ke}}async function a(m,{cluster:O,version:k,namespace:L,address:N,marker:R,manifest:x},{live:te,kept:se}){if(te===void 0||se!==void 0||(0,A.tk)(te,
"metadata","generation")!==1||(0,ue.Ef)(x,R,N,"").readMarker(te)!==R)return!1;const{registry:X}=(await m.mlflow()).forCleanup(ve.mw),ge=await X.version(k.model,
k.version).catch(()=>{});return ge!==void 0&&(0,ve.q1)(ge,{server:O.server,namespace:L,name:N.name})?.state!=="serving"}var l={name:{kind:"small",description:"T\
he name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},
"previous-version":{kind:"small",description:"The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where t\
he model server loads the model from."},url:{kind:"small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},
changed:{kind:"small",description:"true where the manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true \
where a prediction proved the deployment."}},s={label:"http(s) address",parse:m=>{if(/^https?:\/\//.test(m)&&URL.canParse(m))return new URL(m);throw new Oe.S7(`\
expected an http(s) address, got "${m}"`)}},r={...Be.hI,...Be.g$,...Be.wO,...Be.F2,timeout:{kind:Oe.p0,default:"20m",description:"How long the rollout may take."},
patience:{kind:Oe.p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node) is given before the step is red; a\
 second restart ends it sooner."},verify:{kind:ce,default:"auto",description:"Proves the deployment by a prediction. `auto` sends the model's own logged input e\
xample and warns where there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equa\
l its `expected` within its `tolerance`."},endpoint:{kind:s,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended; without one, prediction\
s go through the API server's service proxy."},"on-failure":{kind:(0,Oe.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version bac\
k that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:Oe.Qq,description:"The promotion (an output of pr\
omote) that a rollback also undoes, if it still holds."},"force-conflicts":{kind:Oe.Jt,default:"false",description:"Takes fields of the deployment that another \
field manager owns, instead of ending with E_APPLY_CONFLICT."},"create-namespace":{kind:Oe.Jt,default:"false",description:"Creates the namespace where there is \
none."},"github-deployment":{kind:Oe.Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with\
 its URL. Not needed in a job with `environment:`, which makes its own."},"github-environment":{kind:Oe.Qq,description:"The environment of that deployment; <nam\
espace>/<name> unless given."},"github-token":Be.bU,"dry-run":{kind:(0,Oe.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` re\
nders and checks the manifest, `server` also asks the cluster whether it would accept it."}},n=5e3,t=3e4,e=12e4,i=1.5*Je.UB;async function o(m,O,k,L,N,R){const x=m.
signal.aborted,te=x?(0,C.uQ)(m.signal.reason):(0,C.uQ)(N);if(R==="keep")return{error:L?d(te,"It was left as it is (--on-failure keep)."):te,state:"failed"};const X=L!==
void 0||x?await w(m,O,k,te,x):void 0,ke=(X?X.kind!=="nothing":te.outcome==="failed")?await T(m,O,x):void 0;return{state:X?.kind==="rolled-back"?"rolled-back":X?.
kind==="removed"?"removed":"failed",error:d(te,[X?.detail,ke].filter(Ce=>Ce!==void 0).join(" "),c(te,X))}}function c(m,O){if(!(m.outcome!=="failed"||!O))return O.
kind==="rolled-back"?"rolled-back":O.kind==="failed"?"rollback-failed":void 0}var d=(m,O,k=m.outcome)=>new C.zg(m.code,O===""?m.message:`${m.message} ${O}`,{cause:m.
cause,outcome:k,exit:m.exit});async function w(m,O,k,L,N){const{address:R,marker:x}=O,te=(0,Ie.vY)(R);if(L.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",
detail:"It was not put back, because somebody deleted it."};if(L.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another depl\
oy works on it now."};const se=O.cluster.withSignal(AbortSignal.timeout(m.inputs.timeout+e+t));try{const X=await se.get(R);if(!X)return{kind:"nothing",detail:`${te}\
 does not exist.`};if((0,ue.Ef)(O.manifest,x,R,"").readMarker(X)!==x)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied b\
y somebody else or was there before."};if(!k.live||await a(m,O,k))return await P(m,se,O,X,N);const{kept:ke}=k;if(!ke)return{kind:"failed",detail:`Nothing could \
be put back: no manifest of ${te} was ever seen serving by this project.`};if(ke.marker===x)return{kind:"nothing",detail:"Nothing was put back: this very versio\
n was the last that was seen serving."};m.log.progress(`Putting version ${ke.version} of ${te} back.`);const{serves:be,explain:Ce}=await(0,J.rr)(se,R,ke,{force:m.
inputs["force-conflicts"],timeoutMs:N?n:m.inputs.timeout,patienceMs:m.inputs.patience,report:ze=>m.log.progress(`Rolling back: waiting for ${ze}.`)});return be?
{kind:"rolled-back",detail:`Version ${ke.version} was put back and serves.`}:N?{kind:"rolled-back",detail:`Version ${ke.version} was applied again; this step di\
d not wait until it serves.`}:{kind:"failed",detail:`Version ${ke.version} was applied again, and does not serve either: ${await Ce()}.`}}catch(X){return{kind:"\
failed",detail:`${k.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${(0,C.uQ)(X).message}`}}}async function P({log:m},O,{address:k},L,N){
return await(0,J.dm)(O,k,(0,A.$6)(L,"metadata","uid")??"",m,N?void 0:e),{kind:"removed",detail:`As a first deployment it was removed${N?"; this step did not wai\
t until it is gone":""}.`}}async function T(m,{version:O},k){const L=m.inputs["promotion-id"];if(L===void 0)return;const N=k?t:i+t;try{const R=(await m.mlflow()).
forCleanup(N),x={log:m.log,signal:AbortSignal.timeout(N),leaseMs:Je.UB,waitMs:i},{detail:te}=await(0,J.sF)(R,O.model,O.version,L,k?void 0:x);return te}catch(R){
return`The promotion ${L} could not be undone: ${(0,C.uQ)(R).message}`}}function $(m,{version:O,namespace:k,address:L,modelUri:N,url:R},x){m.summarize({kind:"he\
ading",text:`Deployed ${O.model} version ${O.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${k}/${L.name}`],["version",O.version],["vers\
ion before",x.previousVersion||"none"],["model URI",N],["URL",R],["changed",x.changed?"yes":"no"],["verified by a prediction",x.verified?"yes":"NO"]]})}var D=3e4,
Y=1e3;async function G(m,O,k,L,N,R){const x=Date.now()+D;for(let te=0;;te+=1){const X=(await m.list(Ie.Jw,O,{labelSelector:`${ue.jC}=${(0,ue.x2)(k)}`})).filter(
ge=>ee(ge,L)).map(ge=>(0,A.$6)(ge,"metadata","name")??"");if(X.length===0||Date.now()>=x)return X;te===0&&R(`Waiting for ${X.length===1?"the pod":`${X.length} p\
ods`} of an earlier version to be gone (${X[0]??""}), so that the answer at the ingress is the new one's.`),await(0,Ke.v)(Y,N)}}function ee(m,O){const k=(0,A.$6)(
m,"metadata","annotations",Z.yl),L=(0,A.$6)(m,"status","phase");return k!==void 0&&k!==O&&L!=="Succeeded"&&L!=="Failed"}async function W(m,{cluster:O,manifest:k,
namespace:L,marker:N,address:R},x){const{log:te,inputs:se,signal:X}=m;if(x.kind==="none")return te.warn(`NOT VERIFIED: no prediction was made, because ${x.why}.\
 The pods are ready, which does not prove that the model answers.`),!1;if(se.endpoint!==void 0){const be=await G(O,L,R.name,N,X,Ce=>te.progress(Ce));be.length>0&&
te.warn(`The answer may be an earlier version's: its pods are still ending (${be.slice(0,5).join(", ")}).`)}const{shown:ge,durationMs:ke}=await wt(O,k,L,se.endpoint,
x,X);return te.progress(`Verified with ${x.origin} in ${ke} ms: ${ge}`),m.output("verified","true"),!0}var le=m=>{setImmediate(()=>setImmediate(m))},fe=(0,Re.ol)(
{name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits \
until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:r,checks:[Be.jd],
outputs:l,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async m=>{const{inputs:O}=m,k=await m.mlflow(),L=(0,Oe.x)(k,O);le(()=>{
(0,we.DO)()});const N=await L,R=(0,we.sB)(k,N,O,{pipeline:m.pipeline,timeoutMs:O.timeout,target:O.at,promotionId:O["promotion-id"]});O["dry-run"]!=="client"&&le(
()=>{m.cluster().catch(()=>{})});const x=await R;for(const X of[...x.notes,...x.warnings])m.log.warn(X);const te=await Ee(O.verify,k.artifacts,N,(0,ue.aI)(x.manifest),
x.mlModel);if(O["dry-run"]==="client")return{outcome:"done",reason:`${x.place} of ${N.model} version ${N.version} renders to a sound manifest; nothing was sent.`};
const se=await ct(m,N,x);return O["dry-run"]==="server"?Ne(m,se):(O["create-namespace"]&&await _(m,se),E(m,se,()=>(0,ve.zV)(se.cluster,se.address,{step:"deploy",
...m},(X,ge)=>Ye(m,{...se,cluster:X},te,ge.lost))))}});async function Ne(m,{cluster:O,address:k,manifest:L}){const{"storage-secret":N,"force-conflicts":R}=m.inputs,
{summary:x,differences:te}=await(0,we.Pj)(O,k,L,N,R);return Ge(m,`What would change in ${(0,Ie.vY)(k)}`,te),{outcome:"done",reason:`The cluster accepts the mani\
fest: ${x}. Nothing was changed.`}}function Ge({log:m},O,k){k!==""&&m.foreign(O,k)}async function Ye(m,O,k,L){const{log:N,inputs:R}=m,{cluster:x,address:te,manifest:se,
version:X}=O,ge=`${X.model} version ${X.version}`,{objects:ke,...be}=await u(m,O),{live:Ce}=be;(0,je.Uw)(Ce,se,(0,Ie.vY)(te)),await(0,we.w2)(m,O);const ze=(Ce&&
(0,je.Zy)(Ce))??"";m.output("previous-version",ze);let at;try{at=await x.apply(te,se,{force:R["force-conflicts"]});const ut=v({live:Ce,applied:at});m.output("ch\
anged",String(ut)),N.progress(`${(0,Ie.vY)(te)} ${Ce?ut?"configured":"unchanged":"created"}: ${ge} from ${O.modelUri}.`),Ce&&Ge(m,`What changed in ${(0,Ie.vY)(te)}`,
(0,we.h$)((0,we.cG)(Ce,at),30)),await f(m,O,{live:Ce,objects:ke,applied:at});const st=await W(m,O,k),{earlier:Kt}=await We(m,O,be,at,st);await Xe(m,O,"serving",
{verified:st},ze===X.version?Kt[0]?.version??"":ze);const Ut=ut?`${ge} serves as ${(0,Ie.vY)(te)}${st?", proven by a prediction":" (not verified)"}.`:`${ge} was\
 serving already as ${(0,Ie.vY)(te)}.`;return $(m,O,{previousVersion:ze,verified:st,changed:ut}),{outcome:ut?"done":"unchanged",reason:Ut}}catch(ut){const st=await o(
m,O,be,at,ut,R["on-failure"]);throw at&&!L.aborted&&await Xe(m,O,st.state,{verified:!1,reason:st.error.message},ze),st.error}}}),9017:((nt,$e,S)=>{S.d($e,{DO:()=>je,
Pj:()=>ne,cG:()=>ue,h$:()=>F,sB:()=>Je,w2:()=>z});var K=S(8116),Me=S(3395),B=S(1143),we=S(7522),J=S(8243),ve=S(1470);async function Je(I,H,q,re){const{renderVersion:he}=await je();
return he(I,H,q,re)}var je=()=>Promise.all([S.e(501),S.e(810)]).then(S.bind(S,209)),Ie=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.ge\
neration","metadata.uid","metadata.creationTimestamp","metadata.selfLink","status"]);function ue(I,H,q=[]){if(Ie.has(q.join("."))||q.at(-1)===B.yl)return[];const[
re,he]=[Z(I),Z(H)];return re===void 0||he===void 0||re.isList!==he.isList?JSON.stringify(I)===JSON.stringify(H)?[]:[{path:q,before:I,after:H}]:[...new Set([...re.
fields.keys(),...he.fields.keys()])].flatMap(ye=>ue(re.fields.get(ye),he.fields.get(ye),[...q,re.isList?`[${ye}]`:ye]))}function Z(I){if((0,J.Gv)(I))return{isList:!1,
fields:new Map(Object.entries(I))};if(!Array.isArray(I))return;const H=I,q=H.map(ye=>(0,J.Gv)(ye)&&typeof ye.name=="string"?ye.name:void 0),re=q.every(ye=>ye!==
void 0)&&new Set(q).size===q.length,he=ye=>re?q[ye]??"":[ye,q[ye]].filter(Pe=>Pe!==void 0).join(" ");return{isList:!0,fields:new Map(H.map((ye,Pe)=>[he(Pe),ye]))}}
var Ke=/secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i,
ae=/(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i,Re=I=>Ke.test(I)&&!ae.test(I),Be=200,Oe="***",A=I=>I.replace(/(:\/\/)[^/@\s]+@/g,`$1${Oe}\
@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g,(H,q)=>Re(q)?`${q}=${Oe}`:H);function C(I){if(typeof I=="string")return A(I);if(Array.isArray(I))return I.map(C);if(!(0,J.
Gv)(I))return I;const H=typeof I.name=="string"&&Re(I.name);return Object.fromEntries(Object.entries(I).map(([q,re])=>[q,Re(q)||H&&q==="value"?Oe:C(re)]))}function Q(I,H){
return I===void 0?"(none)":H?Oe:(0,we.Jj)((0,we.xS)(JSON.stringify(C(I)),2*Be),Be)}function F(I,H=60,q=!1){const re=I.slice(0,H).map(({path:he,before:ye,after:Pe})=>{
const Le=q&&he[0]==="data"||he.some(Re);return`${(0,we.xS)(he.join(".").replaceAll(".[","["),300)||"the object"}: ${Q(ye,Le)} \u2192 ${Q(Pe,Le)}`});return I.length>
H&&re.push(`\u2026 and ${I.length-H} more`),re.join(`
`)}async function V(I,H,{name:q,variables:re},he){const ye={resource:Me.O3,namespace:H,name:q},Pe=await I.get(ye);if(Pe&&!(0,K.MU)(Pe))throw new ve.zg("E_NAME_T\
AKEN",`${(0,Me.vY)(ye)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const Le=Object.
fromEntries([...re].map(([it,He])=>[it,Buffer.from(He).toString("base64")])),qe={name:q,namespace:H,labels:{[B.Ly]:B.bU}},Ze=await I.apply(ye,{apiVersion:"v1",kind:"\
Secret",metadata:qe,type:"Opaque",data:Le},he),rt=Pe===void 0?[]:ue(Pe,Ze);return{state:Pe===void 0?"created":rt.length===0?"unchanged":"configured",address:(0,Me.
vY)(ye),differences:Pe===void 0?`keys: ${[...re.keys()].join(", ")}`:F(rt,void 0,!0)}}async function z({inputs:I,log:H},{cluster:q,namespace:re}){const{"storage\
-secret":he,"force-conflicts":ye}=I;if(he===void 0)return;const{address:Pe,state:Le,differences:qe}=await V(q,re,he,{force:ye});H.progress(`${Pe} ${Le}${Le==="u\
nchanged"?"":` (${qe.replaceAll(`
`,"; ")})`}.`)}async function ne(I,H,q,re,he,ye){const Pe=await I.get(H);(0,K.Uw)(Pe,q,(0,Me.vY)(H));const Le=re&&await V(I,H.namespace??"",re,{dryRun:!0,force:he}),
qe=await I.apply(H,q,{dryRun:!0,force:he}),Ze=Pe===void 0?[]:ue(Pe,qe).filter(({path:ce})=>ce.at(-1)!==ye),rt=Pe===void 0?"be created":Ze.length===0?"not change":
"be changed",it=`${(0,Me.vY)(H)} would ${rt}`;if(!Le)return{summary:it,differences:F(Ze)};const{state:He,address:lt,differences:ie}=Le;return{summary:`${it}, an\
d ${lt} would ${He==="unchanged"?"not change":`be ${He}`}`,differences:[F(Ze),He==="unchanged"?"":`${lt}: ${ie}`].filter(Boolean).join(`
`)}}}),3013:((nt,$e,S)=>{S.d($e,{F:()=>vt});var K=S(51),Me=S(1660),B=S(9596),we=(0,B.P$)({"required-builtin:process"(_,E){E.exports=((0,Me.e7)(),(0,B.Yp)(Me.VY)).
requireOfNode("node:process")}}),J=(0,B.P$)({"node_modules/yaml/dist/nodes/identity.js"(_){"use strict";var E=Symbol.for("yaml.alias"),p=Symbol.for("yaml.docume\
nt"),v=Symbol.for("yaml.map"),g=Symbol.for("yaml.pair"),f=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d==
"object"&&d[a]===E,s=d=>!!d&&typeof d=="object"&&d[a]===p,r=d=>!!d&&typeof d=="object"&&d[a]===v,n=d=>!!d&&typeof d=="object"&&d[a]===g,t=d=>!!d&&typeof d=="obj\
ect"&&d[a]===f,e=d=>!!d&&typeof d=="object"&&d[a]===u;function i(d){if(d&&typeof d=="object")switch(d[a]){case v:case u:return!0}return!1}function o(d){if(d&&typeof d==
"object")switch(d[a]){case E:case v:case f:case u:return!0}return!1}var c=d=>(t(d)||i(d))&&!!d.anchor;_.ALIAS=E,_.DOC=p,_.MAP=v,_.NODE_TYPE=a,_.PAIR=g,_.SCALAR=
f,_.SEQ=u,_.hasAnchor=c,_.isAlias=l,_.isCollection=i,_.isDocument=s,_.isMap=r,_.isNode=o,_.isPair=n,_.isScalar=t,_.isSeq=e}}),ve=(0,B.P$)({"node_modules/yaml/di\
st/visit.js"(_){"use strict";var E=J(),p=Symbol("break visit"),v=Symbol("skip children"),g=Symbol("remove node");function f(t,e){const i=s(e);E.isDocument(t)?u(
null,t.contents,i,Object.freeze([t]))===g&&(t.contents=null):u(null,t,i,Object.freeze([]))}f.BREAK=p,f.SKIP=v,f.REMOVE=g;function u(t,e,i,o){const c=r(t,e,i,o);
if(E.isNode(c)||E.isPair(c))return n(t,o,c),u(t,c,i,o);if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.length;++d){
const w=u(d,e.items[d],i,o);if(typeof w=="number")d=w-1;else{if(w===p)return p;w===g&&(e.items.splice(d,1),d-=1)}}}else if(E.isPair(e)){o=Object.freeze(o.concat(
e));const d=u("key",e.key,i,o);if(d===p)return p;d===g&&(e.key=null);const w=u("value",e.value,i,o);if(w===p)return p;w===g&&(e.value=null)}}return c}async function a(t,e){
const i=s(e);E.isDocument(t)?await l(null,t.contents,i,Object.freeze([t]))===g&&(t.contents=null):await l(null,t,i,Object.freeze([]))}a.BREAK=p,a.SKIP=v,a.REMOVE=
g;async function l(t,e,i,o){const c=await r(t,e,i,o);if(E.isNode(c)||E.isPair(c))return n(t,o,c),l(t,c,i,o);if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.
freeze(o.concat(e));for(let d=0;d<e.items.length;++d){const w=await l(d,e.items[d],i,o);if(typeof w=="number")d=w-1;else{if(w===p)return p;w===g&&(e.items.splice(
d,1),d-=1)}}}else if(E.isPair(e)){o=Object.freeze(o.concat(e));const d=await l("key",e.key,i,o);if(d===p)return p;d===g&&(e.key=null);const w=await l("value",e.
value,i,o);if(w===p)return p;w===g&&(e.value=null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,
Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,o){
if(typeof i=="function")return i(t,e,o);if(E.isMap(e))return i.Map?.(t,e,o);if(E.isSeq(e))return i.Seq?.(t,e,o);if(E.isPair(e))return i.Pair?.(t,e,o);if(E.isScalar(
e))return i.Scalar?.(t,e,o);if(E.isAlias(e))return i.Alias?.(t,e,o)}function n(t,e,i){const o=e[e.length-1];if(E.isCollection(o))o.items[t]=i;else if(E.isPair(o))
t==="key"?o.key=i:o.value=i;else if(E.isDocument(o))o.contents=i;else{const c=E.isAlias(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${c} paren\
t`)}}_.visit=f,_.visitAsync=a}}),Je=(0,B.P$)({"node_modules/yaml/dist/doc/directives.js"(_){"use strict";var E=J(),p=ve(),v={"!":"%21",",":"%2C","[":"%5B","]":"\
%5D","{":"%7B","}":"%7D"},g=u=>u.replace(/[!,[\]{}]/g,a=>v[a]),f=class pt{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},pt.defaultYaml,
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
s))return l+g(a.substring(s.length));return a[0]==="!"?a:`!<${a}>`}toString(a){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags);let r;if(a&&s.length>0&&E.isNode(a.contents)){const n={};p.visit(a.contents,(t,e)=>{E.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[
n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!a||r.some(e=>e.startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},_.Directives=f}}),je=(0,B.P$)({"node_modules/yaml/dist/doc/anchors.js"(_){
"use strict";var E=J(),p=ve();function v(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
a)}`;throw new Error(l)}return!0}function g(a){const l=new Set;return p.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function f(a,l){for(let s=1;;++s){const r=`${a}${s}`;
if(!l.has(r))return r}}function u(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(a));const e=f(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(E.isScalar(e.node)||E.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}_.anchorIsValid=v,_.anchorNames=g,_.createNodeAnchors=u,_.findNewAnchor=
f}}),Ie=(0,B.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(_){"use strict";function E(p,v,g,f){if(f&&typeof f=="object")if(Array.isArray(f))for(let u=0,a=f.
length;u<a;++u){const l=f[u],s=E(p,f,String(u),l);s===void 0?delete f[u]:s!==l&&(f[u]=s)}else if(f instanceof Map)for(const u of Array.from(f.keys())){const a=f.
get(u),l=E(p,f,u,a);l===void 0?f.delete(u):l!==a&&f.set(u,l)}else if(f instanceof Set)for(const u of Array.from(f)){const a=E(p,f,u,u);a===void 0?f.delete(u):a!==
u&&(f.delete(u),f.add(a))}else for(const[u,a]of Object.entries(f)){const l=E(p,f,u,a);l===void 0?delete f[u]:l!==a&&(f[u]=l)}return p.call(v,g,f)}_.applyReviver=
E}}),ue=(0,B.P$)({"node_modules/yaml/dist/nodes/toJS.js"(_){"use strict";var E=J();function p(v,g,f){if(Array.isArray(v))return v.map((u,a)=>p(u,String(a),f));if(v&&
typeof v.toJSON=="function"){if(!f||!E.hasAnchor(v))return v.toJSON(g,f);const u={aliasCount:0,count:1,res:void 0};f.anchors.set(v,u),f.onCreate=l=>{u.res=l,delete f.
onCreate};const a=v.toJSON(g,f);return f.onCreate&&f.onCreate(a),a}return typeof v=="bigint"&&!f?.keep?Number(v):v}_.toJS=p}}),Z=(0,B.P$)({"node_modules/yaml/di\
st/nodes/Node.js"(_){"use strict";var E=Ie(),p=J(),v=ue(),g=class{constructor(f){Object.defineProperty(this,p.NODE_TYPE,{value:f})}clone(){const f=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:u,maxAliasCount:a,onAnchor:l,
reviver:s}={}){if(!p.isDocument(f))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:f,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof a=="number"?a:100},n=v.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?E.applyReviver(s,{"":n},"",n):n}};_.NodeBase=g}}),Ke=(0,B.P$)({"node_modules/yaml/dist/nodes/Alias.js"(_){"use strict";var E=je(),p=ve(),v=J(),g=Z(),f=ue(),
u=class extends g.NodeBase{constructor(l){super(v.ALIAS),this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],p.visit(l,{Node:(t,e)=>{
(v.isAlias(e)||v.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:i}=s;let o=t.get(n);if(o||(f.toJS(n,null,s),o=t.get(n)),o?.res===void 0){const c="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(c)}if(i>=0&&(o.count+=1,o.aliasCount===0&&(o.aliasCount=a(e,n,t)),o.count*o.aliasCount>i)){const c="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.
source}`;if(l){if(E.anchorIsValid(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)return`${n} `}return n}};function a(l,s,r){if(v.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(v.isCollection(s)){let n=0;for(const t of s.items){const e=a(l,t,r);e>n&&(n=e)}return n}else if(v.isPair(s)){const n=a(
l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}_.Alias=u}}),ae=(0,B.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(_){"use strict";var E=J(),p=Z(),v=ue(),
g=u=>!u||typeof u!="function"&&typeof u!="object",f=class extends p.NodeBase{constructor(u){super(E.SCALAR),this.value=u}toJSON(u,a){return a?.keep?this.value:v.
toJS(this.value,u,a)}toString(){return String(this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="PLAIN",f.QUOTE_DOUBLE="QUOTE_\
DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",_.Scalar=f,_.isScalarValue=g}}),Re=(0,B.P$)({"node_modules/yaml/dist/doc/createNode.js"(_){"use strict";var E=Ke(),p=J(),v=ae(),
g="tag:yaml.org,2002:";function f(a,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(a)&&!r.format)}function u(a,l,s){if(p.isDocument(a)&&(a=a.contents),p.isNode(a))return a;if(p.isPair(a)){const w=s.schema[p.MAP].createNode?.(
s.schema,null,s);return w.items.push(a),w}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(
a)),new E.Alias(o.anchor);o={anchor:null,node:null},i.set(a,o)}l?.startsWith("!!")&&(l=g+l.slice(2));let c=f(a,l,e.tags);if(!c){if(a&&typeof a.toJSON=="function"&&
(a=a.toJSON()),!a||typeof a!="object"){const w=new v.Scalar(a);return o&&(o.node=w),w}c=a instanceof Map?e[p.MAP]:Symbol.iterator in Object(a)?e[p.SEQ]:e[p.MAP]}
t&&(t(c),delete s.onTagObj);const d=c?.createNode?c.createNode(s.schema,a,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,a,s):new v.Scalar(a);
return l?d.tag=l:c.default||(d.tag=c.tag),o&&(o.node=d),d}_.createNode=u}}),Be=(0,B.P$)({"node_modules/yaml/dist/nodes/Collection.js"(_){"use strict";var E=Re(),
p=J(),v=Z();function g(a,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return E.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:a,sourceObjects:new Map})}var f=a=>a==null||typeof a=="object"&&!!a[Symbol.iterator]().next().done,u=class extends v.NodeBase{constructor(a,l){super(
a),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(a){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return a&&(l.schema=a),l.items=l.items.map(s=>p.isNode(s)||p.isPair(s)?s.clone(a):s),this.range&&(l.range=this.range.slice()),l}addIn(a,l){if(f(a))this.add(
l);else{const[s,...r]=a,n=this.get(s,!0);if(p.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(a){const[l,...s]=a;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(p.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(a,l){const[s,...r]=a,n=this.get(s,!0);return r.length===
0?!l&&p.isScalar(n)?n.value:n:p.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(a){return this.items.every(l=>{if(!p.isPair(l))return!1;const s=l.value;return s==
null||a&&p.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(a){const[l,...s]=a;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return p.isCollection(r)?r.hasIn(s):!1}setIn(a,l){const[s,...r]=a;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(p.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};_.Collection=u,_.collectionFromPath=
g,_.isEmptyPath=f}}),Oe=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(_){"use strict";var E=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function p(g,f){
return/^\n+$/.test(g)?g.substring(1):f?g.replace(/^(?! *$)/gm,f):g}var v=(g,f,u)=>g.endsWith(`
`)?p(u,f):u.includes(`
`)?`
`+p(u,f):(g.endsWith(" ")?"":" ")+u;_.indentComment=p,_.lineComment=v,_.stringifyComment=E}}),A=(0,B.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(_){
"use strict";var E="flow",p="block",v="quoted";function g(u,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(u.length<=i)return u;const o=[],c={};let d=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?o.push(
0):d=r-s);let w,P,T=!1,$=-1,D=-1,Y=-1;l===p&&($=f(u,$,a.length),$!==-1&&(d=$+i));for(let ee;ee=u[$+=1];){if(l===v&&ee==="\\"){switch(D=$,u[$+1]){case"x":$+=3;break;case"\
u":$+=5;break;case"U":$+=9;break;default:$+=1}Y=$}if(ee===`
`)l===p&&($=f(u,$,a.length)),d=$+a.length+i,w=void 0;else{if(ee===" "&&P&&P!==" "&&P!==`
`&&P!=="	"){const W=u[$+1];W&&W!==" "&&W!==`
`&&W!=="	"&&(w=$)}if($>=d)if(w)o.push(w),d=w+i,w=void 0;else if(l===v){for(;P===" "||P==="	";)P=ee,ee=u[$+=1],T=!0;const W=$>Y+1?$-2:D-1;if(c[W])return u;o.push(
W),c[W]=!0,d=W+i,w=void 0}else T=!0}P=ee}if(T&&e&&e(),o.length===0)return u;t&&t();let G=u.slice(0,o[0]);for(let ee=0;ee<o.length;++ee){const W=o[ee],le=o[ee+1]||
u.length;W===0?G=`
${a}${u.slice(0,le)}`:(l===v&&c[W]&&(G+=`${u[W]}\\`),G+=`
${a}${u.slice(W+1,le)}`)}return G}function f(u,a,l){let s=a,r=a+1,n=u[r];for(;n===" "||n==="	";)if(a<r+l)n=u[++a];else{do n=u[++a];while(n&&n!==`
`);s=a,r=a+1,n=u[r]}return s}_.FOLD_BLOCK=p,_.FOLD_FLOW=E,_.FOLD_QUOTED=v,_.foldFlowLines=g}}),C=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(_){
"use strict";var E=ae(),p=A(),v=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function f(e,i,o){if(!i||i<0)return!1;const c=i-o,d=e.length;if(d<=c)return!1;for(let w=0,P=0;w<d;++w)if(e[w]===`
`){if(w-P>c)return!0;if(P=w+1,d-P<=c)return!1}return!0}function u(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:c}=i,
d=i.options.doubleQuotedMinMultiLineLength,w=i.indent||(g(e)?"  ":"");let P="",T=0;for(let $=0,D=o[$];D;D=o[++$])if(D===" "&&o[$+1]==="\\"&&o[$+2]==="n"&&(P+=o.
slice(T,$)+"\\ ",$+=1,T=$,D="\\"),D==="\\")switch(o[$+1]){case"u":{P+=o.slice(T,$);const Y=o.substr($+2,4);switch(Y){case"0000":P+="\\0";break;case"0007":P+="\\a";
break;case"000b":P+="\\v";break;case"001b":P+="\\e";break;case"0085":P+="\\N";break;case"00a0":P+="\\_";break;case"2028":P+="\\L";break;case"2029":P+="\\P";break;default:
Y.substr(0,2)==="00"?P+="\\x"+Y.substr(2):P+=o.substr($,6)}$+=5,T=$+1}break;case"n":if(c||o[$+2]==='"'||o.length<d)$+=1;else{for(P+=o.slice(T,$)+`

`;o[$+2]==="\\"&&o[$+3]==="n"&&o[$+4]!=='"';)P+=`
`,$+=2;P+=w,o[$+2]===" "&&(P+="\\"),$+=1,T=$+1}break;default:$+=1}return P=T?P+o.slice(T):o,c?P:p.foldFlowLines(P,w,p.FOLD_QUOTED,v(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const o=i.indent||(g(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?c:p.foldFlowLines(c,o,p.FOLD_FLOW,v(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let c;if(o===!1)c=u;else{const d=e.includes(
'"'),w=e.includes("'");d&&!w?c=a:w&&!d?c=u:c=o?a:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},c,d,w){const{blockQuote:P,commentString:T,lineWidth:$}=c.options;if(!P||/\n[\t ]+$/.test(
o))return l(o,c);const D=c.indent||(c.forceBlockIndent||g(o)?"  ":""),Y=P==="literal"?!0:P==="folded"||i===E.Scalar.BLOCK_FOLDED?!1:i===E.Scalar.BLOCK_LITERAL?!0:
!f(o,$,D.length);if(!o)return Y?`|
`:`>
`;let G,ee;for(ee=o.length;ee>0;--ee){const O=o[ee-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let W=o.substring(ee);const le=W.indexOf(`
`);le===-1?G="-":o===W||le!==W.length-1?(G="+",w&&w()):G="",W&&(o=o.slice(0,-W.length),W[W.length-1]===`
`&&(W=W.slice(0,-1)),W=W.replace(s,`$&${D}`));let fe=!1,Ne,Ge=-1;for(Ne=0;Ne<o.length;++Ne){const O=o[Ne];if(O===" ")fe=!0;else if(O===`
`)Ge=Ne;else break}let Ye=o.substring(0,Ge<Ne?Ge+1:Ne);Ye&&(o=o.substring(Ye.length),Ye=Ye.replace(/\n+/g,`$&${D}`));let m=(fe?D?"2":"1":"")+G;if(e&&(m+=" "+T(e.
replace(/ ?[\r\n]+/g," ")),d&&d()),!Y){const O=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${D}`);let k=!1;const L=v(c,!0);P!=="folded"&&i!==E.Scalar.BLOCK_FOLDED&&
(L.onOverflow=()=>{k=!0});const N=p.foldFlowLines(`${Ye}${O}${W}`,D,p.FOLD_BLOCK,L);if(!k)return`>${m}
${D}${N}`}return o=o.replace(/\n+/g,`$&${D}`),`|${m}
${D}${Ye}${o}${W}`}function n(e,i,o,c){const{type:d,value:w}=e,{actualString:P,implicitKey:T,indent:$,indentStep:D,inFlow:Y}=i;if(T&&w.includes(`
`)||Y&&/[[\]{},]/.test(w))return l(w,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(w))return T||Y||!w.includes(
`
`)?l(w,i):r(e,i,o,c);if(!T&&!Y&&d!==E.Scalar.PLAIN&&w.includes(`
`))return r(e,i,o,c);if(g(w)){if($==="")return i.forceBlockIndent=!0,r(e,i,o,c);if(T&&$===D)return l(w,i)}const G=w.replace(/\n+/g,`$&
${$}`);if(P){const ee=fe=>fe.default&&fe.tag!=="tag:yaml.org,2002:str"&&fe.test?.test(G),{compat:W,tags:le}=i.doc.schema;if(le.some(ee)||W?.some(ee))return l(w,
i)}return T?G:p.foldFlowLines(G,$,p.FOLD_FLOW,v(i,!1))}function t(e,i,o,c){const{implicitKey:d,inFlow:w}=i,P=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:T}=e;T!==E.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(P.value)&&(T=E.Scalar.QUOTE_DOUBLE);const $=Y=>{switch(Y){case E.
Scalar.BLOCK_FOLDED:case E.Scalar.BLOCK_LITERAL:return d||w?l(P.value,i):r(P,i,o,c);case E.Scalar.QUOTE_DOUBLE:return u(P.value,i);case E.Scalar.QUOTE_SINGLE:return a(
P.value,i);case E.Scalar.PLAIN:return n(P,i,o,c);default:return null}};let D=$(T);if(D===null){const{defaultKeyType:Y,defaultStringType:G}=i.options,ee=d&&Y||G;
if(D=$(ee),D===null)throw new Error(`Unsupported default string type ${ee}`)}return D}_.stringifyString=t}}),Q=(0,B.P$)({"node_modules/yaml/dist/stringify/strin\
gify.js"(_){"use strict";var E=je(),p=J(),v=Oe(),g=C();function f(s,r){const n=Object.assign({blockQuote:!0,commentString:v.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.
collectionStyle){case"block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function u(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.
find(i=>i.format===r.format)??e[0]}let n,t;if(p.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(o=>o.test);i.length>0&&
(e=i)}n=e.find(i=>i.format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===
null?"null":typeof t);throw new Error(`Tag not resolved for ${e} value`)}return n}function a(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(p.isScalar(
s)||p.isCollection(s))&&s.anchor;i&&E.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const o=s.tag??(r.default?null:r.tag);return o&&e.push(t.directives.tagString(
o)),e.join(" ")}function l(s,r,n,t){if(p.isPair(s))return s.toString(r,n,t);if(p.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(
s))throw new TypeError("Cannot stringify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.
resolve(r.doc)}let e;const i=p.isNode(s)?s:r.doc.createNode(s,{onTagObj:d=>e=d});e??(e=u(r.doc.schema.tags,i));const o=a(i,e,r);o.length>0&&(r.indentAtStart=(r.
indentAtStart??0)+o.length+1);const c=typeof e.stringify=="function"?e.stringify(i,r,n,t):p.isScalar(i)?g.stringifyString(i,r,n,t):i.toString(r,n,t);return o?p.
isScalar(i)||c[0]==="{"||c[0]==="["?`${o} ${c}`:`${o}
${r.indent}${c}`:c}_.createStringifyContext=f,_.stringify=l}}),F=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(_){"use strict";var E=J(),p=ae(),
v=Q(),g=Oe();function f({key:u,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:c,simpleKeys:d}}=l;let w=E.isNode(
u)&&u.comment||null;if(d){if(w)throw new Error("With simple keys, key nodes cannot have comments");if(E.isCollection(u)||!E.isNode(u)&&typeof u=="object"){const Ne="\
With simple keys, collection cannot be used as a key value";throw new Error(Ne)}}let P=!d&&(!u||w&&a==null&&!l.inFlow||E.isCollection(u)||(E.isScalar(u)?u.type===
p.Scalar.BLOCK_FOLDED||u.type===p.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!P&&(d||!n),indent:e+i});let T=!1,
$=!1,D=v.stringify(u,l,()=>T=!0,()=>$=!0);if(!P&&!l.inFlow&&D.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");P=!0}if(l.inFlow){if(n||a==null)return T&&s&&s(),D===""?"?":P?`? ${D}`:D}else if(n&&!d||a==null&&P)return D=`? ${D}`,w&&!T?D+=g.lineComment(D,l.
indent,o(w)):$&&r&&r(),D;T&&(w=null),P?(w&&(D+=g.lineComment(D,l.indent,o(w))),D=`? ${D}
${e}:`):(D=`${D}:`,w&&(D+=g.lineComment(D,l.indent,o(w))));let Y,G,ee;E.isNode(a)?(Y=!!a.spaceBefore,G=a.commentBefore,ee=a.comment):(Y=!1,G=null,ee=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!P&&!w&&E.isScalar(a)&&(l.indentAtStart=D.length+1),$=!1,!c&&i.length>=2&&!l.inFlow&&!P&&E.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let W=!1;const le=v.stringify(a,l,()=>W=!0,()=>$=!0);let fe=" ";if(w||Y||G){if(fe=Y?`
`:"",G){const Ne=o(G);fe+=`
${g.indentComment(Ne,l.indent)}`}le===""&&!l.inFlow?fe===`
`&&ee&&(fe=`

`):fe+=`
${l.indent}`}else if(!P&&E.isCollection(a)){const Ne=le[0],Ge=le.indexOf(`
`),Ye=Ge!==-1,m=l.inFlow??a.flow??a.items.length===0;if(Ye||!m){let O=!1;if(Ye&&(Ne==="&"||Ne==="!")){let k=le.indexOf(" ");Ne==="&"&&k!==-1&&k<Ge&&le[k+1]==="!"&&
(k=le.indexOf(" ",k+1)),(k===-1||Ge<k)&&(O=!0)}O||(fe=`
${l.indent}`)}}else(le===""||le[0]===`
`)&&(fe="");return D+=fe+le,l.inFlow?W&&s&&s():ee&&!W?D+=g.lineComment(D,l.indent,o(ee)):$&&r&&r(),D}_.stringifyPair=f}}),V=(0,B.P$)({"node_modules/yaml/dist/lo\
g.js"(_){"use strict";var E=we();function p(g,...f){g==="debug"&&console.log(...f)}function v(g,f){(g==="debug"||g==="warn")&&(typeof E.emitWarning=="function"?
E.emitWarning(f):console.warn(f))}_.debug=p,_.warn=v}}),z=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(_){"use strict";var E=J(),p=ae(),v="<<",g={
identify:s=>s===v||typeof s=="symbol"&&s.description===v,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(v)),
{addToJSMap:u}),stringify:()=>v},f=(s,r)=>(g.identify(r)||E.isScalar(r)&&(!r.type||r.type===p.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.
tag===g.tag&&n.default);function u(s,r,n){const t=l(s,n);if(E.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)a(s,r,e);else a(
s,r,t)}function a(s,r,n){const t=l(s,n);if(!E.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,o]of e)
r instanceof Map?r.has(i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return r}function l(s,r){return s&&E.isAlias(r)?r.resolve(s.doc,s):r}_.addMergeToJSMap=u,_.isMergeKey=f,_.merge=g}}),ne=(0,B.P$)({"node_module\
s/yaml/dist/nodes/addPairToJSMap.js"(_){"use strict";var E=V(),p=z(),v=Q(),g=J(),f=ue();function u(l,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(
l,s,n);else if(p.isMergeKey(l,r))p.addMergeToJSMap(l,s,n);else{const t=f.toJS(r,"",l);if(s instanceof Map)s.set(t,f.toJS(n,t,l));else if(s instanceof Set)s.add(
t);else{const e=a(r,t,l),i=f.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function a(l,s,r){
if(s===null)return"";if(typeof s!="object")return String(s);if(g.isNode(l)&&r?.doc){const n=v.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.
anchors.keys())n.anchors.add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(
0,36)+'..."'),E.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use obje\
ct keys.`),r.mapKeyWarned=!0}return t}return JSON.stringify(s)}_.addPairToJSMap=u}}),I=(0,B.P$)({"node_modules/yaml/dist/nodes/Pair.js"(_){"use strict";var E=Re(),
p=F(),v=ne(),g=J();function f(a,l,s){const r=E.createNode(a,void 0,s),n=E.createNode(l,void 0,s);return new u(r,n)}var u=class Ht{constructor(l,s=null){Object.defineProperty(
this,g.NODE_TYPE,{value:g.PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(l)),g.isNode(r)&&(r=r.clone(l)),new Ht(
s,r)}toJSON(l,s){const r=s?.mapAsMap?new Map:{};return v.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?p.stringifyPair(this,l,s,r):JSON.stringify(this)}};
_.Pair=u,_.createPair=f}}),H=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(_){"use strict";var E=J(),p=Q(),v=Oe();function g(l,s,r){return(s.
inFlow??l.flow?u:f)(l,s,r)}function f({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:o}){const{indent:c,options:{commentString:d}}=r,
w=Object.assign({},r,{indent:e,type:null});let P=!1;const T=[];for(let D=0;D<s.length;++D){const Y=s[D];let G=null;if(E.isNode(Y))!P&&Y.spaceBefore&&T.push(""),
a(r,T,Y.commentBefore,P),Y.comment&&(G=Y.comment);else if(E.isPair(Y)){const W=E.isNode(Y.key)?Y.key:null;W&&(!P&&W.spaceBefore&&T.push(""),a(r,T,W.commentBefore,
P))}P=!1;let ee=p.stringify(Y,w,()=>G=null,()=>P=!0);G&&(ee+=v.lineComment(ee,e,d(G))),P&&G&&(P=!1),T.push(n+ee)}let $;if(T.length===0)$=t.start+t.end;else{$=T[0];
for(let D=1;D<T.length;++D){const Y=T[D];$+=Y?`
${c}${Y}`:`
`}}return l?($+=`
`+v.indentComment(d(l),c),o&&o()):P&&i&&i(),$}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,w=0;const P=[];for(let D=0;D<l.length;++D){const Y=l[D];let G=null;if(E.isNode(Y))Y.spaceBefore&&
P.push(""),a(s,P,Y.commentBefore,!1),Y.comment&&(G=Y.comment);else if(E.isPair(Y)){const W=E.isNode(Y.key)?Y.key:null;W&&(W.spaceBefore&&P.push(""),a(s,P,W.commentBefore,
!1),W.comment&&(d=!0));const le=E.isNode(Y.value)?Y.value:null;le?(le.comment&&(G=le.comment),le.commentBefore&&(d=!0)):Y.value==null&&W?.comment&&(G=W.comment)}
G&&(d=!0);let ee=p.stringify(Y,c,()=>G=null);d||(d=P.length>w||ee.includes(`
`)),D<l.length-1?ee+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=P.reduce((W,le)=>W+le.length+2,2)+(ee.length+2)>s.options.lineWidth)),d&&(ee+="\
,")),G&&(ee+=v.lineComment(ee,n,o(G))),P.push(ee),w=P.length}const{start:T,end:$}=r;if(P.length===0)return T+$;if(!d){const D=P.reduce((Y,G)=>Y+G.length+2,2);d=
s.options.lineWidth>0&&D>s.options.lineWidth}if(d){let D=T;for(const Y of P)D+=Y?`
${e}${t}${Y}`:`
`;return`${D}
${t}${$}`}else return`${T}${i}${P.join(" ")}${i}${$}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=v.indentComment(
s(n),l);r.push(e.trimStart())}}_.stringifyCollection=g}}),q=(0,B.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(_){"use strict";var E=H(),p=ne(),v=Be(),g=J(),f=I(),
u=ae();function a(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var l=class extends v.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(g.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,replacer:e}=n,
i=new this(s),o=(c,d)=>{if(typeof e=="function")d=e.call(r,c,d);else if(Array.isArray(e)&&!e.includes(c))return;(d!==void 0||t)&&i.items.push(f.createPair(c,d,n))};
if(r instanceof Map)for(const[c,d]of r)o(c,d);else if(r&&typeof r=="object")for(const c of Object.keys(r))o(c,r[c]);return typeof s.sortMapEntries=="function"&&
i.items.sort(s.sortMapEntries),i}add(s,r){let n;g.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new f.Pair(s,s?.value):n=new f.Pair(s.key,s.value);const t=a(
this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);g.isScalar(t.value)&&u.isScalarValue(n.value)?t.value.value=
n.value:t.value=n.value}else if(e){const i=this.items.findIndex(o=>e(n,o)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(s){
const r=a(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=a(this.items,s)?.value;return(!r&&g.isScalar(n)?n.value:
n)??void 0}has(s){return!!a(this.items,s)}set(s,r){this.add(new f.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);
for(const e of this.items)p.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!g.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
E.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};_.YAMLMap=l,_.findPair=a}}),
re=(0,B.P$)({"node_modules/yaml/dist/schema/common/map.js"(_){"use strict";var E=J(),p=q(),v={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.org,\
2002:map",resolve(g,f){return E.isMap(g)||f("Expected a mapping for this tag"),g},createNode:(g,f,u)=>p.YAMLMap.from(g,f,u)};_.map=v}}),he=(0,B.P$)({"node_modul\
es/yaml/dist/nodes/YAMLSeq.js"(_){"use strict";var E=Re(),p=H(),v=Be(),g=J(),f=ae(),u=ue(),a=class extends v.Collection{static get tagName(){return"tag:yaml.org\
,2002:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&f.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?p.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){if(typeof t=="function"){const c=r instanceof
Set?o:String(i++);o=t.call(r,c,o)}e.items.push(E.createNode(o,void 0,n))}}return e}};function l(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}_.YAMLSeq=a}}),ye=(0,B.P$)({"node_modules/yaml/dist/schema/common/seq.js"(_){"use strict";var E=J(),
p=he(),v={collection:"seq",default:!0,nodeClass:p.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,f){return E.isSeq(g)||f("Expected a sequence for this tag"),g},createNode:(g,f,u)=>p.
YAMLSeq.from(g,f,u)};_.seq=v}}),Pe=(0,B.P$)({"node_modules/yaml/dist/schema/common/string.js"(_){"use strict";var E=C(),p={identify:v=>typeof v=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:v=>v,stringify(v,g,f,u){return g=Object.assign({actualString:!0},g),E.stringifyString(v,g,f,u)}};_.string=p}}),Le=(0,B.P$)({
"node_modules/yaml/dist/schema/common/null.js"(_){"use strict";var E=ae(),p={identify:v=>v==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new E.Scalar(null),stringify:({source:v},g)=>typeof v=="string"&&p.test.test(v)?v:g.options.nullStr};_.nullTag=
p}}),qe=(0,B.P$)({"node_modules/yaml/dist/schema/core/bool.js"(_){"use strict";var E=ae(),p={identify:v=>typeof v=="boolean",default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:v=>new E.Scalar(v[0]==="t"||v[0]==="T"),stringify({source:v,value:g},f){if(v&&p.test.test(v)){const u=v[0]===
"t"||v[0]==="T";if(g===u)return v}return g?f.options.trueStr:f.options.falseStr}};_.boolTag=p}}),Ze=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(_){"use strict";function E({format:p,minFractionDigits:v,tag:g,value:f}){if(typeof f=="bigint")return String(f);const u=typeof f=="number"?f:Number(f);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let a=Object.is(f,-0)?"-0":JSON.stringify(f);if(!p&&v&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes(
"e")){let l=a.indexOf(".");l<0&&(l=a.length,a+=".");let s=v-(a.length-l-1);for(;s-- >0;)a+="0"}return a}_.stringifyNumber=E}}),rt=(0,B.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(_){"use strict";var E=ae(),p=Ze(),v={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const a=Number(u.value);return isFinite(a)?a.toExponential():p.stringifyNumber(u)}},f={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const a=new E.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(a.minFractionDigits=u.length-l-1),a},stringify:p.stringifyNumber};
_.float=f,_.floatExp=g,_.floatNaN=v}}),it=(0,B.P$)({"node_modules/yaml/dist/schema/core/int.js"(_){"use strict";var E=Ze(),p=l=>typeof l=="bigint"||Number.isInteger(
l),v=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function g(l,s,r){const{value:n}=l;return p(n)&&n>=0?r+n.toString(s):E.stringifyNumber(l)}var f={
identify:l=>p(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>v(l,2,8,r),stringify:l=>g(l,8,"0o")},u={identify:p,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>v(l,0,10,r),stringify:E.stringifyNumber},a={identify:l=>p(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>v(l,2,16,r),stringify:l=>g(l,16,"0x")};_.int=u,_.intHex=a,_.intOct=f}}),He=(0,B.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(_){"use strict";var E=re(),p=Le(),v=ye(),g=Pe(),f=qe(),u=rt(),a=it(),l=[E.map,v.seq,g.string,p.nullTag,f.boolTag,
a.intOct,a.int,a.intHex,u.floatNaN,u.floatExp,u.float];_.schema=l}}),lt=(0,B.P$)({"node_modules/yaml/dist/schema/json/schema.js"(_){"use strict";var E=ae(),p=re(),
v=ye();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var f=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:f},{identify:s=>s==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:f},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:f},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:f}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[p.map,v.seq].concat(u,a);_.schema=l}}),
ie=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(_){"use strict";var E=(0,K.D)(),p=ae(),v=C(),g={identify:f=>f instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(f,u){if(typeof E.Buffer=="function")return E.Buffer.from(f,"base64");if(typeof atob=="function"){const a=atob(f.replace(/[\n\r]/g,
"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),f},stringify({comment:f,type:u,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof E.Buffer=="function")t=n instanceof E.
Buffer?n.toString("base64"):E.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=p.Scalar.BLOCK_LITERAL),
u!==p.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(i);for(let c=0,d=0;c<
i;++c,d+=e)o[c]=t.substr(d,e);t=o.join(u===p.Scalar.BLOCK_LITERAL?`
`:" ")}return v.stringifyString({comment:f,type:u,value:t},l,s,r)}};_.binary=g}}),ce=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(_){"use strict";
var E=J(),p=I(),v=ae(),g=he();function f(l,s){if(E.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!E.isPair(n)){if(E.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new p.Pair(new v.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=E.isPair(n)?n:new p.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,c;
if(Array.isArray(i))if(i.length===2)o=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)o=d[0],c=i[o];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else o=i;t.items.push(p.createPair(o,c,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:u};_.createPairs=u,_.pairs=a,_.resolvePairs=f}}),de=(0,B.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(_){"use strict";var E=J(),p=ue(),v=q(),g=he(),f=ce(),u=class Xt extends g.YAMLSeq{constructor(){super(),this.add=v.YAMLMap.
prototype.add.bind(this),this.delete=v.YAMLMap.prototype.delete.bind(this),this.get=v.YAMLMap.prototype.get.bind(this),this.has=v.YAMLMap.prototype.has.bind(this),
this.set=v.YAMLMap.prototype.set.bind(this),this.tag=Xt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(E.isPair(t)?(e=p.toJS(t.key,"",r),i=p.toJS(t.value,e,r)):e=p.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=f.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=f.resolvePairs(l,s),n=[];for(const{key:t}of r.items)E.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};_.YAMLOMap=u,_.omap=a}}),_e=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(_){"use strict";var E=ae();function p({value:f,source:u},a){
return u&&(f?v:g).test.test(u)?u:f?a.options.trueStr:a.options.falseStr}var v={identify:f=>f===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new E.Scalar(!0),stringify:p},g={identify:f=>f===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E.
Scalar(!1),stringify:p};_.falseTag=g,_.trueTag=v}}),Ee=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(_){"use strict";var E=ae(),p=Ze(),v={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const a=Number(u.value);return isFinite(
a)?a.toExponential():p.stringifyNumber(u)}},f={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const a=new E.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:p.stringifyNumber};_.float=f,_.floatExp=g,_.floatNaN=v}}),Se=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(_){"use str\
ict";var E=Ze(),p=s=>typeof s=="bigint"||Number.isInteger(s);function v(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*o:o}const i=parseInt(
s,n);return e==="-"?-1*i:i}function g(s,r,n){const{value:t}=s;if(p(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return E.stringifyNumber(s)}var f={
identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>v(s,2,2,n),stringify:s=>g(s,2,"0b")},u={identify:p,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>v(s,1,8,n),stringify:s=>g(s,8,"0")},a={identify:p,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>v(s,0,10,n),stringify:E.stringifyNumber},l={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>v(s,2,16,n),stringify:s=>g(s,16,"0x")};_.int=a,_.intBin=f,_.intHex=l,_.intOct=u}}),Te=(0,B.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(_){"use strict";var E=J(),p=I(),v=q(),g=class Zt extends v.YAMLMap{constructor(a){super(a),this.tag=Zt.tag}add(a){let l;E.isPair(
a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new p.Pair(a.key,null):l=new p.Pair(a,null),v.findPair(this.items,l.key)||this.items.push(
l)}get(a,l){const s=v.findPair(this.items,a);return!l&&E.isPair(s)?E.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=v.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new p.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(p.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var f={
collection:"map",identify:u=>u instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,a,l)=>g.from(u,a,l),resolve(u,a){if(E.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new g,u);a("Set items must all have null values")}else a("Expected a mapping for this tag");return u}};_.YAMLSet=g,_.set=
f}}),pe=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(_){"use strict";var E=Ze();function p(a,l){const s=a[0],r=s==="-"||s==="+"?a.substring(1):
a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function v(a){let{value:l}=a,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return E.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:a=>typeof a==
"bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(a,l,{intAsBigInt:s})=>p(
a,s),stringify:v},f={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>p(a,!1),stringify:v},u={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const d=l[8];if(d&&d!=="Z"){let w=p(d,!1);Math.abs(w)<30&&(w*=60),c-=6e4*w}return new Date(c)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};_.floatTime=f,_.intTime=g,_.timestamp=u}}),me=(0,B.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(_){"use strict";
var E=re(),p=Le(),v=ye(),g=Pe(),f=ie(),u=_e(),a=Ee(),l=Se(),s=z(),r=de(),n=ce(),t=Te(),e=pe(),i=[E.map,v.seq,g.string,p.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,f.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];_.schema=i}}),Ue=(0,B.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(_){"use strict";var E=re(),p=Le(),v=ye(),g=Pe(),f=qe(),u=rt(),a=it(),l=He(),s=lt(),r=ie(),n=z(),t=de(),e=ce(),i=me(),o=Te(),c=pe(),
d=new Map([["core",l.schema],["failsafe",[E.map,v.seq,g.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),w={binary:r.binary,bool:f.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:c.intTime,map:E.map,merge:n.merge,
null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:v.seq,set:o.set,timestamp:c.timestamp},P={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":c.timestamp};function T($,D,Y){const G=d.
get(D);if(G&&!$)return Y&&!G.includes(n.merge)?G.concat(n.merge):G.slice();let ee=G;if(!ee)if(Array.isArray($))ee=[];else{const W=Array.from(d.keys()).filter(le=>le!==
"yaml11").map(le=>JSON.stringify(le)).join(", ");throw new Error(`Unknown schema "${D}"; use one of ${W} or define customTags array`)}if(Array.isArray($))for(const W of $)
ee=ee.concat(W);else typeof $=="function"&&(ee=$(ee.slice()));return Y&&(ee=ee.concat(n.merge)),ee.reduce((W,le)=>{const fe=typeof le=="string"?w[le]:le;if(!fe){
const Ne=JSON.stringify(le),Ge=Object.keys(w).map(Ye=>JSON.stringify(Ye)).join(", ");throw new Error(`Unknown custom tag ${Ne}; use one of ${Ge}`)}return W.includes(
fe)||W.push(fe),W},[])}_.coreKnownTags=P,_.getTags=T}}),We=(0,B.P$)({"node_modules/yaml/dist/schema/Schema.js"(_){"use strict";var E=J(),p=re(),v=ye(),g=Pe(),f=Ue(),
u=(l,s)=>l.key<s.key?-1:l.key>s.key?1:0,a=class es{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:o}){
this.compat=Array.isArray(s)?f.getTags(s,"compat"):s?f.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?f.coreKnownTags:{},this.tags=
f.getTags(r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,E.MAP,{value:p.map}),Object.defineProperty(this,E.SCALAR,{value:g.string}),Object.
defineProperty(this,E.SEQ,{value:v.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(es.prototype,Object.getOwnPropertyDescriptors(
this));return s.tags=this.tags.slice(),s}};_.Schema=a}}),Xe=(0,B.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(_){"use strict";var E=J(),p=Q(),v=Oe();
function g(f,u){const a=[];let l=u.directives===!0;if(u.directives!==!1&&f.directives){const e=f.directives.toString(f);e?(a.push(e),l=!0):f.directives.docStart&&
(l=!0)}l&&a.push("---");const s=p.createStringifyContext(f,u),{commentString:r}=s.options;if(f.commentBefore){a.length!==1&&a.unshift("");const e=r(f.commentBefore);
a.unshift(v.indentComment(e,""))}let n=!1,t=null;if(f.contents){if(E.isNode(f.contents)){if(f.contents.spaceBefore&&l&&a.push(""),f.contents.commentBefore){const o=r(
f.contents.commentBefore);a.push(v.indentComment(o,""))}s.forceBlockIndent=!!f.comment,t=f.contents.comment}const e=t?void 0:()=>n=!0;let i=p.stringify(f.contents,
s,()=>t=null,e);t&&(i+=v.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(p.stringify(f.contents,
s));if(f.directives?.docEnd)if(f.comment){const e=r(f.comment);e.includes(`
`)?(a.push("..."),a.push(v.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=f.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(v.indentComment(r(e),"")))}return a.join(`
`)+`
`}_.stringifyDocument=g}}),De=(0,B.P$)({"node_modules/yaml/dist/doc/Document.js"(_){"use strict";var E=Ke(),p=Be(),v=J(),g=I(),f=ue(),u=We(),a=Xe(),l=je(),s=Ie(),
r=Re(),n=Je(),t=class ts{constructor(o,c,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,v.NODE_TYPE,{value:v.
DOC});let w=null;typeof c=="function"||Array.isArray(c)?w=c:d===void 0&&c&&(d=c,c=void 0);const P=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=P;let{version:T}=P;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(T=this.directives.yaml.version)):this.directives=new n.Directives({version:T}),this.setSchema(T,d),this.contents=o===void 0?null:
this.createNode(o,w,d)}clone(){const o=Object.create(ts.prototype,{[v.NODE_TYPE]:{value:v.DOC}});return o.commentBefore=this.commentBefore,o.comment=this.comment,
o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.clone()),o.
schema=this.schema.clone(),o.contents=v.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){e(this.
contents)&&this.contents.add(o)}addIn(o,c){e(this.contents)&&this.contents.addIn(o,c)}createAlias(o,c){if(!o.anchor){const d=l.anchorNames(this);o.anchor=!c||d.
has(c)?l.findNewAnchor(c||"a",d):c}return new E.Alias(o.anchor)}createNode(o,c,d){let w;if(typeof c=="function")o=c.call({"":o},"",o),w=c;else if(Array.isArray(
c)){const Ge=m=>typeof m=="number"||m instanceof String||m instanceof Number,Ye=c.filter(Ge).map(String);Ye.length>0&&(c=c.concat(Ye)),w=c}else d===void 0&&c&&(d=
c,c=void 0);const{aliasDuplicateObjects:P,anchorPrefix:T,flow:$,keepUndefined:D,onTagObj:Y,tag:G}=d??{},{onAnchor:ee,setAnchors:W,sourceObjects:le}=l.createNodeAnchors(
this,T||"a"),fe={aliasDuplicateObjects:P??!0,keepUndefined:D??!1,onAnchor:ee,onTagObj:Y,replacer:w,schema:this.schema,sourceObjects:le},Ne=r.createNode(o,G,fe);
return $&&v.isCollection(Ne)&&(Ne.flow=!0),W(),Ne}createPair(o,c,d={}){const w=this.createNode(o,null,d),P=this.createNode(c,null,d);return new g.Pair(w,P)}delete(o){
return e(this.contents)?this.contents.delete(o):!1}deleteIn(o){return p.isEmptyPath(o)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.
deleteIn(o):!1}get(o,c){return v.isCollection(this.contents)?this.contents.get(o,c):void 0}getIn(o,c){return p.isEmptyPath(o)?!c&&v.isScalar(this.contents)?this.
contents.value:this.contents:v.isCollection(this.contents)?this.contents.getIn(o,c):void 0}has(o){return v.isCollection(this.contents)?this.contents.has(o):!1}hasIn(o){
return p.isEmptyPath(o)?this.contents!==void 0:v.isCollection(this.contents)?this.contents.hasIn(o):!1}set(o,c){this.contents==null?this.contents=p.collectionFromPath(
this.schema,[o],c):e(this.contents)&&this.contents.set(o,c)}setIn(o,c){p.isEmptyPath(o)?this.contents=c:this.contents==null?this.contents=p.collectionFromPath(this.
schema,Array.from(o),c):e(this.contents)&&this.contents.setIn(o,c)}setSchema(o,c={}){typeof o=="number"&&(o=String(o));let d;switch(o){case"1.1":this.directives?
this.directives.yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?
this.directives.yaml.version=o:this.directives=new n.Directives({version:o}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,d=null;break;default:{const w=JSON.stringify(o);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${w}`)}}if(c.schema instanceof
Object)this.schema=c.schema;else if(d)this.schema=new u.Schema(Object.assign(d,c));else throw new Error("With a null YAML version, the { schema: Schema } option\
 is required")}toJS({json:o,jsonArg:c,mapAsMap:d,maxAliasCount:w,onAnchor:P,reviver:T}={}){const $={anchors:new Map,doc:this,keep:!o,mapAsMap:d===!0,mapKeyWarned:!1,
maxAliasCount:typeof w=="number"?w:100},D=f.toJS(this.contents,c??"",$);if(typeof P=="function")for(const{count:Y,res:G}of $.anchors.values())P(G,Y);return typeof T==
"function"?s.applyReviver(T,{"":D},"",D):D}toJSON(o,c){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:c})}toString(o={}){if(this.errors.length>0)throw new Error(
"Document with errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const c=JSON.stringify(o.indent);throw new Error(
`"indent" option must be a positive integer, not ${c}`)}return a.stringifyDocument(this,o)}};function e(i){if(v.isCollection(i))return!0;throw new Error("Expect\
ed a YAML collection as document contents")}_.Document=t}}),xe=(0,B.P$)({"node_modules/yaml/dist/errors.js"(_){"use strict";var E=class extends Error{constructor(f,u,a,l){
super(),this.name=f,this.code=a,this.message=l,this.pos=u}},p=class extends E{constructor(f,u,a){super("YAMLParseError",f,u,a)}},v=class extends E{constructor(f,u,a){
super("YAMLWarning",f,u,a)}},g=(f,u)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>u.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=f.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=f.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};_.YAMLError=E,_.YAMLParseError=p,_.YAMLWarning=v,_.prettifyError=g}}),et=(0,B.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(_){"use strict";function E(p,{
flow:v,indicator:g,next:f,offset:u,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,c=!1,d=null,w=null,P=null,T=null,$=null,D=null,Y=null;
for(const W of p)switch(c&&(W.type!=="space"&&W.type!=="newline"&&W.type!=="comma"&&a(W.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),d&&(n&&W.type!=="comment"&&W.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),W.type){case"spac\
e":!v&&(g!=="doc-start"||f?.type!=="flow-collection")&&W.source.includes("	")&&(d=W),t=!0;break;case"comment":{t||a(W,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const le=W.source.substring(1)||" ";e?e+=i+le:e=le,i="",n=!1;break}case"newline":n?e?e+=W.source:(!D||g!=="seq-it\
em-ind")&&(r=!0):i+=W.source,n=!0,o=!0,(w||P)&&(T=W),t=!0;break;case"anchor":w&&a(W,"MULTIPLE_ANCHORS","A node can have at most one anchor"),W.source.endsWith("\
:")&&a(W.offset+W.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=W,Y??(Y=W.offset),n=!1,t=!1,c=!0;break;case"tag":{P&&a(W,"MULTIPLE_TAGS","\
A node can have at most one tag"),P=W,Y??(Y=W.offset),n=!1,t=!1,c=!0;break}case g:(w||P)&&a(W,"BAD_PROP_ORDER",`Anchors and tags must be after the ${W.source} i\
ndicator`),D&&a(W,"UNEXPECTED_TOKEN",`Unexpected ${W.source} in ${v??"collection"}`),D=W,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(v){
$&&a(W,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`),$=W,n=!1,t=!1;break}default:a(W,"UNEXPECTED_TOKEN",`Unexpected ${W.type} token`),n=!1,t=!1}const G=p[p.length-
1],ee=G?G.offset+G.source.length:u;return c&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!=="comma"&&(f.type!=="scalar"||f.source!=="")&&a(f.offset,"MISSING_\
CHAR","Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||f?.type==="block-map"||f?.type==="block-seq")&&a(d,"TAB_AS_IN\
DENT","Tabs are not allowed as indentation"),{comma:$,found:D,spaceBefore:r,comment:e,hasNewline:o,anchor:w,tag:P,newlineAfterProp:T,end:ee,start:Y??ee}}_.resolveProps=
E}}),ht=(0,B.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(_){"use strict";function E(p){if(!p)return null;switch(p.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(const v of p.end)if(v.type==="newline")return!0}return!1;case"flow-collection":for(const v of p.items){for(const g of v.start)if(g.type===
"newline")return!0;if(v.sep){for(const g of v.sep)if(g.type==="newline")return!0}if(E(v.key)||E(v.value))return!0}return!1;default:return!0}}_.containsNewline=E}}),
Qe=(0,B.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(_){"use strict";var E=ht();function p(v,g,f){if(g?.type==="flow-collection"){const u=g.end[0];
u.indent===v&&(u.source==="]"||u.source==="}")&&E.containsNewline(g)&&f(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}_.flowIndentCheck=
p}}),ot=(0,B.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(_){"use strict";var E=J();function p(v,g,f){const{uniqueKeys:u}=v.options;if(u===!1)return!1;
const a=typeof u=="function"?u:(l,s)=>l===s||E.isScalar(l)&&E.isScalar(s)&&l.value===s.value;return g.some(l=>a(l.key,f))}_.mapIncludes=p}}),yt=(0,B.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(_){"use strict";var E=I(),p=q(),v=et(),g=ht(),f=Qe(),u=ot(),a="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??p.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,w=null;for(const P of t.
items){const{start:T,key:$,sep:D,value:Y}=P,G=v.resolveProps(T,{indicator:"explicit-key-ind",next:$??D?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
ee=!G.found;if(ee){if($&&($.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in $&&$.indent!==t.
indent&&e(d,"BAD_INDENT",a)),!G.anchor&&!G.tag&&!D){w=G.end,G.comment&&(c.comment?c.comment+=`
`+G.comment:c.comment=G.comment);continue}(G.newlineAfterProp||g.containsNewline($))&&e($??T[T.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else G.found?.indent!==t.indent&&e(d,"BAD_INDENT",a);n.atKey=!0;const W=G.end,le=$?s(n,$,G,e):r(n,W,T,null,G,e);n.schema.compat&&f.flowIndentCheck(
t.indent,$,e),n.atKey=!1,u.mapIncludes(n,c.items,le)&&e(W,"DUPLICATE_KEY","Map keys must be unique");const fe=v.resolveProps(D??[],{indicator:"map-value-ind",next:Y,
offset:le.range[2],onError:e,parentIndent:t.indent,startOnNewline:!$||$.type==="block-scalar"});if(d=fe.end,fe.found){ee&&(Y?.type==="block-map"&&!fe.hasNewline&&
e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&G.start<fe.found.offset-1024&&e(le.range,"KEY_OVER_1024_CHA\
RS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const Ne=Y?s(n,Y,fe,e):r(n,d,D,null,fe,e);n.schema.compat&&f.
flowIndentCheck(t.indent,Y,e),d=Ne.range[2];const Ge=new E.Pair(le,Ne);n.options.keepSourceTokens&&(Ge.srcToken=P),c.items.push(Ge)}else{ee&&e(le.range,"MISSING\
_CHAR","Implicit map keys need to be followed by map values"),fe.comment&&(le.comment?le.comment+=`
`+fe.comment:le.comment=fe.comment);const Ne=new E.Pair(le);n.options.keepSourceTokens&&(Ne.srcToken=P),c.items.push(Ne)}}return w&&w<d&&e(w,"IMPOSSIBLE","Map c\
omment with trailing content"),c.range=[t.offset,d,w??d],c}_.resolveBlockMap=l}}),Dt=(0,B.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(_){"use str\
ict";var E=he(),p=et(),v=Qe();function g({composeNode:f,composeEmptyNode:u},a,l,s,r){const n=r?.nodeClass??E.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=!1),a.
atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:c}of l.items){const d=p.resolveProps(o,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.
indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||c)c?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,
"MISSING_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const w=c?f(a,c,d,s):u(a,d.end,o,null,d,s);a.schema.compat&&
v.flowIndentCheck(l.indent,c,s),e=w.range[2],t.items.push(w)}return t.range=[l.offset,e,i??e],t}_.resolveBlockSeq=g}}),mt=(0,B.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(_){"use strict";function E(p,v,g,f){let u="";if(p){let a=!1,l="";for(const s of p){const{source:r,type:n}=s;switch(n){case"space":a=!0;break;case"\
comment":{g&&!a&&f(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),a=!0;break;default:f(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}v+=r.length}}return{comment:u,offset:v}}_.resolveEnd=E}}),bt=(0,B.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(_){"use strict";var E=J(),p=I(),v=q(),g=he(),f=mt(),u=et(),a=ht(),l=ot(),s="Block collections are n\
ot allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,o,c,d){const w=o.start.
source==="{",P=w?"flow map":"flow sequence",T=d?.nodeClass??(w?v.YAMLMap:g.YAMLSeq),$=new T(i.schema);$.flow=!0;const D=i.atRoot;D&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let Y=o.offset+o.start.source.length;for(let fe=0;fe<o.items.length;++fe){const Ne=o.items[fe],{start:Ge,key:Ye,sep:m,value:O}=Ne,k=u.resolveProps(Ge,{flow:P,
indicator:"explicit-key-ind",next:Ye??m?.[0],offset:Y,onError:c,parentIndent:o.indent,startOnNewline:!1});if(!k.found){if(!k.anchor&&!k.tag&&!m&&!O){fe===0&&k.comma?
c(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${P}`):fe<o.items.length-1&&c(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${P}`),k.comment&&($.comment?$.
comment+=`
`+k.comment:$.comment=k.comment),Y=k.end;continue}!w&&i.options.strict&&a.containsNewline(Ye)&&c(Ye,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(fe===0)k.comma&&c(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${P}`);else if(k.comma||c(k.start,"MISSING_CHAR",`Missing , be\
tween ${P} items`),k.comment){let L="";e:for(const N of Ge)switch(N.type){case"comma":case"space":break;case"comment":L=N.source.substring(1);break e;default:break e}
if(L){let N=$.items[$.items.length-1];E.isPair(N)&&(N=N.value??N.key),N.comment?N.comment+=`
`+L:N.comment=L,k.comment=k.comment.substring(L.length+1)}}if(!w&&!m&&!k.found){const L=O?t(i,O,k,c):e(i,k.end,m,null,k,c);$.items.push(L),Y=L.range[2],r(O)&&c(
L.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const L=k.end,N=Ye?t(i,Ye,k,c):e(i,L,Ge,null,k,c);r(Ye)&&c(N.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const R=u.resolveProps(
m??[],{flow:P,indicator:"map-value-ind",next:O,offset:N.range[2],onError:c,parentIndent:o.indent,startOnNewline:!1});if(R.found){if(!w&&!k.found&&i.options.strict){
if(m)for(const se of m){if(se===R.found)break;if(se.type==="newline"){c(se,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}k.start<R.found.offset-1024&&c(R.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else O&&("source"in O&&O.source?.[0]===":"?c(O,"MISSING_CHAR",`Missing space after : in ${P}`):c(R.start,"MISSING_CHAR",`Missing , or : between ${P}\
 items`));const x=O?t(i,O,R,c):R.found?e(i,R.end,m,null,R,c):null;x?r(O)&&c(x.range,"BLOCK_IN_FLOW",s):R.comment&&(N.comment?N.comment+=`
`+R.comment:N.comment=R.comment);const te=new p.Pair(N,x);if(i.options.keepSourceTokens&&(te.srcToken=Ne),w){const se=$;l.mapIncludes(i,se.items,N)&&c(L,"DUPLIC\
ATE_KEY","Map keys must be unique"),se.items.push(te)}else{const se=new v.YAMLMap(i.schema);se.flow=!0,se.items.push(te);const X=(x??N).range;se.range=[N.range[0],
X[1],X[2]],$.items.push(se)}Y=x?x.range[2]:R.end}}const G=w?"}":"]",[ee,...W]=o.end;let le=Y;if(ee?.source===G)le=ee.offset+ee.source.length;else{const fe=P[0].
toUpperCase()+P.substring(1),Ne=D?`${fe} must end with a ${G}`:`${fe} in block collection must be sufficiently indented and end with a ${G}`;c(Y,D?"MISSING_CHAR":
"BAD_INDENT",Ne),ee&&ee.source.length!==1&&W.unshift(ee)}if(W.length>0){const fe=f.resolveEnd(W,le,i.options.strict,c);fe.comment&&($.comment?$.comment+=`
`+fe.comment:$.comment=fe.comment),$.range=[o.offset,le,fe.offset]}else $.range=[o.offset,le,le];return $}_.resolveFlowCollection=n}}),At=(0,B.P$)({"node_module\
s/yaml/dist/compose/compose-collection.js"(_){"use strict";var E=J(),p=ae(),v=q(),g=he(),f=yt(),u=Dt(),a=bt();function l(r,n,t,e,i,o){const c=t.type==="block-ma\
p"?f.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),d=c.constructor;return i==="!"||i===d.tagName?
(c.tag=d.tagName,c):(i&&(c.tag=i),c)}function s(r,n,t,e,i){const o=e.tag,c=o?n.directives.tagName(o.source,D=>i(o,"TAG_RESOLVE_FAILED",D)):null;if(t.type==="blo\
ck-seq"){const{anchor:D,newlineAfterProp:Y}=e,G=D&&o?D.offset>o.offset?D:o:D??o;G&&(!Y||Y.offset<G.offset)&&i(G,"MISSING_CHAR","Missing newline after block sequ\
ence props")}const d=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!c||c==="!"||c===v.YAMLMap.tagName&&d==="map"||
c===g.YAMLSeq.tagName&&d==="seq")return l(r,n,t,i,c);let w=n.schema.tags.find(D=>D.tag===c&&D.collection===d);if(!w){const D=n.schema.knownTags[c];if(D?.collection===
d)n.schema.tags.push(Object.assign({},D,{default:!1})),w=D;else return D?i(o,"BAD_COLLECTION_TYPE",`${D.tag} used for ${d} collection, but expects ${D.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const P=l(r,n,t,i,c,w),T=w.resolve?.(P,D=>i(o,"TAG_RESOLVE_FAILED",D),n.options)??
P,$=E.isNode(T)?T:new p.Scalar(T);return $.range=P.range,$.tag=c,w?.format&&($.format=w.format),$}_.composeCollection=s}}),Mt=(0,B.P$)({"node_modules/yaml/dist/\
compose/resolve-block-scalar.js"(_){"use strict";var E=ae();function p(f,u,a){const l=u.offset,s=v(u,f.options.strict,a);if(!s)return{value:"",type:null,comment:"",
range:[l,l,l]};const r=s.mode===">"?E.Scalar.BLOCK_FOLDED:E.Scalar.BLOCK_LITERAL,n=u.source?g(u.source):[];let t=n.length;for(let T=n.length-1;T>=0;--T){const $=n[T][1];
if($===""||$==="\r")t=T;else break}if(t===0){const T=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let $=l+s.length;return u.source&&($+=u.source.length),{value:T,type:r,comment:s.comment,range:[l,$,$]}}let e=u.indent+s.indent,
i=u.offset+s.length,o=0;for(let T=0;T<t;++T){const[$,D]=n[T];if(D===""||D==="\r")s.indent===0&&$.length>e&&(e=$.length);else{$.length<e&&a(i+$.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=$.length),o=T,e===0&&!f.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=$.length+D.length+1}for(let T=n.length-1;T>=t;--T)n[T][0].length>e&&(t=T+1);let c="",d="",
w=!1;for(let T=0;T<o;++T)c+=n[T][0].slice(e)+`
`;for(let T=o;T<t;++T){let[$,D]=n[T];i+=$.length+D.length+1;const Y=D[D.length-1]==="\r";if(Y&&(D=D.slice(0,-1)),D&&$.length<e){const G=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-D.length-(Y?2:1),"BAD_INDENT",G),$=""}r===E.Scalar.BLOCK_LITERAL?
(c+=d+$.slice(e)+D,d=`
`):$.length>e||D[0]==="	"?(d===" "?d=`
`:!w&&d===`
`&&(d=`

`),c+=d+$.slice(e)+D,d=`
`,w=!0):D===""?d===`
`?c+=`
`:d=`
`:(c+=d+D,d=" ",w=!1)}switch(s.chomp){case"-":break;case"+":for(let T=t;T<n.length;++T)c+=`
`+n[T][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const P=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,P,P]}}function v({offset:f,props:u},a,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let d=1;d<s.length;++d){const w=s[d];if(!t&&
(w==="-"||w==="+"))t=w;else{const P=Number(w);!n&&P?n=P:e===-1&&(e=f+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
o="",c=s.length;for(let d=1;d<u.length;++d){const w=u[d];switch(w.type){case"space":i=!0;case"newline":c+=w.source.length;break;case"comment":a&&!i&&l(w,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=w.source.length,o=w.source.substring(1);break;case"error":l(w,"UNEXPECTED_T\
OKEN",w.message),c+=w.source.length;break;default:{const P=`Unexpected token in block scalar header: ${w.type}`;l(w,"UNEXPECTED_TOKEN",P);const T=w.source;T&&typeof T==
"string"&&(c+=T.length)}}}return{mode:r,indent:n,chomp:t,comment:o,length:c}}function g(f){const u=f.split(/\n( *)/),a=u[0],l=a.match(/^( *)/),s=[l?.[1]?[l[1],a.
slice(l[1].length)]:["",a]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}_.resolveBlockScalar=p}}),_t=(0,B.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(_){"use strict";var E=ae(),p=mt();function v(n,t,e){const{offset:i,type:o,source:c,end:d}=n;let w,P;const T=(Y,G,ee)=>e(i+Y,G,ee);switch(o){case"\
scalar":w=E.Scalar.PLAIN,P=g(c,T);break;case"single-quoted-scalar":w=E.Scalar.QUOTE_SINGLE,P=f(c,T);break;case"double-quoted-scalar":w=E.Scalar.QUOTE_DOUBLE,P=a(
c,T);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const $=i+c.length,D=p.resolveEnd(d,$,t,e);return{value:P,type:w,comment:D.comment,range:[i,$,D.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),u(n)}function f(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),u(n.slice(1,-1)).replace(/''/g,"'")}function u(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let c=e[1].
replace(i,""),d=" ",w=t.lastIndex;for(;e=t.exec(n);){const T=e[1].replace(o,"");T===""?d===`
`?c+=d:d=`
`:(c+=d+T,d=" "),w=t.lastIndex}const P=/[ \t]*(.*)/sy;return P.lastIndex=w,e=P.exec(n),c+d+(e?.[1]??"")}function a(n,t){let e="";for(let i=1;i<n.length-1;++i){const o=n[i];
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
equence ${d}`),d}}_.resolveFlowScalar=v}}),Nt=(0,B.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(_){"use strict";var E=J(),p=ae(),v=Mt(),g=_t();function f(l,s,r,n){
const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?v.resolveBlockScalar(l,s,n):g.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,P=>n(r,"TAG_RESOLVE_FAILED",P)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[E.SCALAR]:c?d=u(l.schema,t,c,r,n):s.type==="scalar"?d=a(l,t,s,n):d=l.
schema[E.SCALAR];let w;try{const P=d.resolve(t,T=>n(r??s,"TAG_RESOLVE_FAILED",T),l.options);w=E.isScalar(P)?P:new p.Scalar(P)}catch(P){const T=P instanceof Error?
P.message:String(P);n(r??s,"TAG_RESOLVE_FAILED",T),w=new p.Scalar(t)}return w.range=o,w.source=t,e&&(w.type=e),c&&(w.tag=c),d.format&&(w.format=d.format),i&&(w.
comment=i),w}function u(l,s,r,n,t){if(r==="!")return l[E.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&o.test)e.push(o);else
return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[E.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[E.SCALAR];if(r.compat){const o=r.compat.find(c=>c.default&&c.test?.test(n))??r[E.SCALAR];if(i.tag!==
o.tag){const c=s.tagString(i.tag),d=s.tagString(o.tag),w=`Value may be parsed as either ${c} or ${d}`;e(t,"TAG_RESOLVE_FAILED",w,!0)}}return i}_.composeScalar=f}}),
Ct=(0,B.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(_){"use strict";function E(p,v,g){if(v){g??(g=v.length);for(let f=g-1;f>=0;--f){let u=v[f];
switch(u.type){case"space":case"comment":case"newline":p-=u.source.length;continue}for(u=v[++f];u?.type==="space";)p+=u.source.length,u=v[++f];break}}return p}_.
emptyScalarPosition=E}}),Pt=(0,B.P$)({"node_modules/yaml/dist/compose/compose-node.js"(_){"use strict";var E=Ke(),p=J(),v=At(),g=Nt(),f=mt(),u=Ct(),a={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:c,comment:d,anchor:w,tag:P}=e;let T,$=!0;switch(t.type){case"alias":T=r(n,t,i),(w||P)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":T=g.composeScalar(
n,t,P,i),w&&(T.anchor=w.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{T=v.composeCollection(a,n,t,e,i),w&&(T.anchor=w.source.
substring(1))}catch(D){const Y=D instanceof Error?D.message:String(D);i(t,"RESOURCE_EXHAUSTION",Y)}break;default:{const D=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",D),$=!1}}return T??(T=s(n,t.offset,void 0,null,e,i)),w&&T.anchor===""&&i(w,"BAD_ALIAS","Anchor cannot be an em\
pty string"),o&&n.options.stringKeys&&(!p.isScalar(T)||typeof T.value!="string"||T.tag&&T.tag!=="tag:yaml.org,2002:str")&&i(P??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(T.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?T.comment=d:T.commentBefore=d),n.options.keepSourceTokens&&$&&(T.srcToken=
t),T}function s(n,t,e,i,{spaceBefore:o,comment:c,anchor:d,tag:w,end:P},T){const $={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},D=g.composeScalar(
n,$,w,T);return d&&(D.anchor=d.source.substring(1),D.anchor===""&&T(d,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(D.spaceBefore=!0),c&&(D.comment=c,D.range[2]=
P),D}function r({options:n},{offset:t,source:e,end:i},o){const c=new E.Alias(e.substring(1));c.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,w=f.resolveEnd(i,d,n.strict,o);return c.range=[t,d,w.offset],
w.comment&&(c.comment=w.comment),c}_.composeEmptyNode=s,_.composeNode=l}}),It=(0,B.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(_){"use strict";var E=De(),
p=Pt(),v=mt(),g=et();function f(u,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:a},u),i=new E.Document(void 0,e),o={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?p.composeNode(o,r,c,t):p.composeEmptyNode(o,c.end,s,null,c,t);const d=i.contents.range[2],w=v.resolveEnd(n,d,!1,
t);return w.comment&&(i.comment=w.comment),i.range=[l,d,w.offset],i}_.composeDoc=f}}),Et=(0,B.P$)({"node_modules/yaml/dist/compose/composer.js"(_){"use strict";
var E=we(),p=Je(),v=De(),g=xe(),f=J(),u=It(),a=mt();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
offset:t,source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,i=!1;for(let o=0;o<n.length;++o){const c=n[o];switch(c[0]){case"#":
t+=(t===""?"":i?`

`:`
`)+(c.substring(1)||" "),e=!0,i=!1;break;case"%":n[o+1]?.[0]!=="#"&&(o+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,o)=>{const c=l(t);o?this.warnings.push(new g.YAMLWarning(
c,e,i)):this.errors.push(new g.YAMLParseError(c,e,i))},this.directives=new p.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const o=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!o)n.commentBefore=e;else if(f.isCollection(o)&&!o.flow&&o.items.length>0){let c=o.items[0];f.isPair(c)&&(c=c.key);const d=c.
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
wt=(0,B.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(_){"use strict";var E=Mt(),p=_t(),v=xe(),g=C();function f(n,t=!0,e){if(n){const i=(o,c,d)=>{const w=typeof o==
"number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(w,c,d);else throw new v.YAMLParseError([w,w+1],c,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return p.resolveFlowScalar(n,t,i);case"block-scalar":return E.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:o=!1,offset:c=-1,type:d="PLAIN"}=t,w=g.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),P=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(w[0]){case"|":case">":{const T=w.indexOf(`
`),$=w.substring(0,T),D=w.substring(T+1)+`
`,Y=[{type:"block-scalar-header",offset:c,indent:i,source:$}];return s(Y,P)||Y.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:Y,source:D}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:w,end:P};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:w,end:P};default:return{type:"scalar",offset:c,indent:i,source:w,end:P}}}function a(n,t,e={}){let{afterKey:i=!1,implicitKey:o=!1,
inFlow:c=!1,type:d}=e,w="indent"in n?n.indent:null;if(i&&typeof w=="number"&&(w+=2),!d)switch(n.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const T=n.props[0];if(T.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
d=T.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const P=g.stringifyString({type:d,value:t},{implicitKey:o||w===null,indent:w!==null&&
w>0?" ".repeat(w):"",inFlow:c,options:{blockQuote:!0,lineWidth:-1}});switch(P[0]){case"|":case">":l(n,P);break;case'"':r(n,P,"double-quoted-scalar");break;case"\
'":r(n,P,"single-quoted-scalar");break;default:r(n,P,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),o=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");c.source=i,n.source=o}else{const{
offset:c}=n,d="indent"in n?n.indent:-1,w=[{type:"block-scalar-header",offset:c,indent:d,source:i}];s(w,"end"in n?n.end:void 0)||w.push({type:"newline",offset:-1,
indent:d,source:`
`});for(const P of Object.keys(n))P!=="type"&&P!=="offset"&&delete n[P];Object.assign(n,{type:"block-scalar",indent:d,props:w,source:o})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let o=t.length;n.props[0].type==="block-scalar-he\
ader"&&(o-=n.props[0].source.length);for(const c of i)c.offset+=o;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,o="end"in n&&Array.isArray(n.end)?n.end.filter(c=>c.
type==="space"||c.type==="comment"||c.type==="newline"):[];for(const c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:e,indent:i,
source:t,end:o})}}}_.createScalarToken=u,_.resolveAsScalar=f,_.setScalarValue=a}}),Rt=(0,B.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(_){"use strict";
var E=g=>"type"in g?p(g):v(g);function p(g){switch(g.type){case"block-scalar":{let f="";for(const u of g.props)f+=p(u);return f+g.source}case"block-map":case"bl\
ock-seq":{let f="";for(const u of g.items)f+=v(u);return f}case"flow-collection":{let f=g.start.source;for(const u of g.items)f+=v(u);for(const u of g.end)f+=u.
source;return f}case"document":{let f=v(g);if(g.end)for(const u of g.end)f+=u.source;return f}default:{let f=g.source;if("end"in g&&g.end)for(const u of g.end)f+=
u.source;return f}}}function v({start:g,key:f,sep:u,value:a}){let l="";for(const s of g)l+=s.source;if(f&&(l+=p(f)),u)for(const s of u)l+=s.source;return a&&(l+=
p(a)),l}_.stringify=E}}),$t=(0,B.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(_){"use strict";var E=Symbol("break visit"),p=Symbol("skip children"),v=Symbol(
"remove item");function g(u,a){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),f(Object.freeze([]),u,a)}g.BREAK=E,g.SKIP=p,g.REMOVE=v,g.itemAtPath=
(u,a)=>{let l=u;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},g.parentCollection=(u,a)=>{const l=g.itemAtPath(u,a.slice(
0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function f(u,a,l){let s=l(a,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=f(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===E)return E;e===v&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,u))}}return typeof s=="function"?
s(a,u):s}_.visit=g}}),Ot=(0,B.P$)({"node_modules/yaml/dist/parse/cst.js"(_){"use strict";var E=wt(),p=Rt(),v=$t(),g="\uFEFF",f="",u="",a="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case f:return"<DOC>";case u:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case f:return"doc-mode";case u:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=E.createScalarToken,_.resolveAsScalar=E.resolveAsScalar,_.setScalarValue=E.setScalarValue,
_.stringify=p.stringify,_.visit=v.visit,_.BOM=g,_.DOCUMENT=f,_.FLOW_END=u,_.SCALAR=a,_.isCollection=l,_.isScalar=s,_.prettyToken=r,_.tokenType=n}}),Lt=(0,B.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(_){"use strict";var E=Ot();function p(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var v=new Set("0123456789ABCDEFabcdef"),g=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),f=new Set(",[]{}"),u=new Set(` ,[]{}
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
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(p(e)||s&&f.has(e))break;r=n}else if(p(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&f.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&f.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield E.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(a),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(p(n)||r&&f.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!p(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(g.has(r))r=this.buffer[++s];else if(r==="%"&&v.has(this.buffer[s+1])&&v.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};_.Lexer=l}}),
gt=(0,B.P$)({"node_modules/yaml/dist/parse/line-counter.js"(_){"use strict";var E=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.lineStarts.push(
p),this.linePos=p=>{let v=0,g=this.lineStarts.length;for(;v<g;){const u=v+g>>1;this.lineStarts[u]<p?v=u+1:g=u}if(this.lineStarts[v]===p)return{line:v+1,col:1};if(v===
0)return{line:0,col:p};const f=this.lineStarts[v-1];return{line:v,col:p-f+1}}}};_.LineCounter=E}}),ct=(0,B.P$)({"node_modules/yaml/dist/parse/parser.js"(_){"use\
 strict";var E=we(),p=Ot(),v=Lt();function g(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function f(t){for(let e=0;e<t.length;++e)switch(t[e].
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
i.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){const o=e.items[e.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&f(o.start)===-1&&(e.
indent===0||o.start.every(c=>c.type!=="comment"||c.indent<e.indent))&&(i.type==="document"?i.end=o.start:i.items.push({start:o.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{f(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"\
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
this.indent===t.indent,o=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let c=[];if(o&&e.sep&&!e.value){const d=[];for(let w=0;w<e.sep.length;++w){const P=e.
sep[w];switch(P.type){case"newline":d.push(w);break;case"space":break;case"comment":P.indent>t.indent&&(d.length=0);break;default:d.length=0}}d.length>=2&&(c=e.
sep.splice(d[1]))}switch(this.type){case"anchor":case"tag":o||e.value?(c.push(this.sourceToken),t.items.push({start:c}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):o||e.value?(c.
push(this.sourceToken),t.items.push({start:c,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!g(e.sep,"newline")){const d=l(e.start),w=e.key,P=e.sep;P.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:d,key:w,sep:P}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(g(e.start,"newlin\
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_.Parser=n}}),Bt=(0,B.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(_){"use strict";var E=Et(),p=De(),v=xe(),g=V(),f=J(),u=gt(),a=ct();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),w=new E.Composer(i),P=Array.from(w.compose(
d.parse(e)));if(c&&o)for(const T of P)T.errors.forEach(v.prettifyError(e,o)),T.warnings.forEach(v.prettifyError(e,o));return P.length>0?P:Object.assign([],{empty:!0},
w.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),w=new E.Composer(i);let P=null;for(const T of w.compose(
d.parse(e),!0,e.length))if(!P)P=T;else if(P.options.logLevel!=="silent"){P.errors.push(new v.YAMLParseError(T.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&o&&(P.errors.forEach(v.prettifyError(e,o)),P.warnings.forEach(v.prettifyError(e,o))),
P}function n(e,i,o){let c;typeof i=="function"?c=i:o===void 0&&i&&typeof i=="object"&&(o=i);const d=r(e,o);if(!d)return null;if(d.warnings.forEach(w=>g.warn(d.options.
logLevel,w)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:c},o))}function t(e,i,o){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const d=Math.round(o);o=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=o??i??{};if(!d)return}return f.isDocument(e)&&!c?e.toString(o):new p.Document(e,c,o).toString(o)}_.parse=
n,_.parseAllDocuments=s,_.parseDocument=r,_.stringify=t}}),vt=(0,B.P$)({"node_modules/yaml/dist/index.js"(_){"use strict";var E=Et(),p=De(),v=We(),g=xe(),f=Ke(),
u=J(),a=I(),l=ae(),s=q(),r=he(),n=Ot(),t=Lt(),e=gt(),i=ct(),o=Bt(),c=ve();_.Composer=E.Composer,_.Document=p.Document,_.Schema=v.Schema,_.YAMLError=g.YAMLError,
_.YAMLParseError=g.YAMLParseError,_.YAMLWarning=g.YAMLWarning,_.Alias=f.Alias,_.isAlias=u.isAlias,_.isCollection=u.isCollection,_.isDocument=u.isDocument,_.isMap=
u.isMap,_.isNode=u.isNode,_.isPair=u.isPair,_.isScalar=u.isScalar,_.isSeq=u.isSeq,_.Pair=a.Pair,_.Scalar=l.Scalar,_.YAMLMap=s.YAMLMap,_.YAMLSeq=r.YAMLSeq,_.CST=
n,_.Lexer=t.Lexer,_.LineCounter=e.LineCounter,_.Parser=i.Parser,_.parse=o.parse,_.parseAllDocuments=o.parseAllDocuments,_.parseDocument=o.parseDocument,_.stringify=
o.stringify,_.visit=c.visit,_.visitAsync=c.visitAsync}})}),2037:((nt,$e,S)=>{S.r($e),S.d($e,{deploy:()=>K.g});var K=S(5094),Me=S(4032),B=S(1902),we=S(9017),J=S(
2716),ve=S(6098),Je=S(479),je=S(7871),Ie=S(9355),ue=S(8116),Z=S(3395),Ke=S(2449),ae=S(4054),Re=S(154),Be=S(9775),Oe=S(911),A=S(9989),C=S(3567),Q=S(3966),F=S(1660),
V=S(1470),z=S(9596)}),1850:((nt,$e,S)=>{S.d($e,{readModelFile:()=>K.Gw});var K=S(1773),Me=S(3013),B=S(51),we=S(1660),J=S(1470),ve=S(9596)}),9172:((nt,$e,S)=>{S.
d($e,{parse:()=>ve});var K=S(3013),Me=S(51),B=S(1660),we=S(9596),J=(0,we.f1)((0,K.F)(),1),ve=J.parse}),5772:((nt,$e,S)=>{S.r($e),S.d($e,{pipeline:()=>_e});var K=S(
2501),Me=S(1111),B=S(5094),we=S(4032),J=S(1902),ve=S(9017),Je=S(5981),je=S(2716),Ie=S(6098),ue=S(479),Z=S(7871),Ke=S(9355),ae=S(8116),Re=S(3395),Be=S(2449),Oe=S(
6758),A=S(6947),C=S(5058),Q=S(4705),F=S(5571),V=S(6240),z=S(7628),ne=S(4054),I=S(154),H=S(9775),q=S(911),re=S(9989),he=S(3567),ye=S(3966),Pe=S(1660),Le=S(1470),
qe=S(9596),{version:Ze,...rt}=K.pt.inputs,{version:it,at:He,"promotion-id":lt,"dry-run":ie,...ce}=B.g.inputs,de={...Oe.B.inputs,...Q.k.inputs,...rt,...ce,experiment:{
...Oe.B.inputs.experiment,required:!1,description:"The experiment to train in; needed with a command."},command:{...Oe.B.inputs.command,required:!1},"run-id":{...Q.
k.inputs["run-id"],required:!1,description:"The run that logged the model, where nothing is trained here."},tags:{...Oe.B.inputs.tags,description:"Tags of the r\
un and of the version."},timeout:{...B.g.inputs.timeout,description:"How long the registration and the rollout may take, each."}},_e=(0,H.ol)({name:"pipeline",title:"\
train, register, promote and deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates \
pass, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is not deployed.",inputs:de,checks:[K.Iw,(0,he.RU)(de,
["baseline"],({baseline:pe})=>(0,K.nk)(pe)),(0,he.RU)(de,["command","experiment","run-id"],Ee)],comments:K.fG,outputs:{...Oe.B.outputs,...Q.k.outputs,...K.pt.outputs,
...B.g.outputs},example:"mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(pe){const{inputs:me}=pe,
Ue=Te(pe),We=Ee(me);let Xe;if(typeof We=="string")Xe=We;else{const Qe=await Ue(Oe.B,{...me,...We});if(Qe.isLast)return Qe.result;Xe=Qe.output("run-id")}const De=await Ue(
Q.k,{...me,"run-id":Xe});if(De.isLast)return De.result;const xe=await Ue(K.pt,{...me,version:Number(De.output("version"))});if(xe.isLast)return xe.result;const et=xe.
output("promotion-id");return(await Ue(B.g,{...me,version:Number(xe.output("version")),at:Se(me.to),"promotion-id":et===""?void 0:et,"dry-run":"none"})).result}});
function Ee({command:pe,experiment:me,"run-id":Ue}){if(pe!==void 0&&Ue!==void 0)throw new Le.zg("E_INPUT","Both a command and run-id are given: either train her\
e, or name the run that did.");if(Ue!==void 0)return Ue;if(pe===void 0)throw new Le.zg("E_INPUT","There is nothing to register: give a command that trains, or r\
un-id.");if(me===void 0)throw new Le.zg("E_INPUT","The command needs an experiment to run in: give experiment.");return{command:pe,experiment:me}}var Se=pe=>(0,he.
Sx)(pe).map(he.Rg)[0],Te=pe=>async(me,Ue)=>{pe.signal.throwIfAborted(),pe.log.progress(`${me.name}: ${me.title}`);const We=new Map,Xe=(xe,et)=>{We.set(xe,et),pe.
output(xe,et)},De=await me.run({...pe,inputs:Ue,output:Xe});return pe.log.progress(`${me.name}: ${De.outcome}. ${De.reason}`),{result:De,isLast:"code"in De||De.
outcome==="skipped",output:xe=>We.get(xe)??""}}}),5657:((nt,$e,S)=>{S.r($e),S.d($e,{render:()=>Ke});var K=S(9017),Me=S(8116),B=S(3395),we=S(2449),J=S(9775),ve=S(
911),Je=S(9989),je=S(3567),Ie=S(3966),ue=S(1470),Z=S(9596),Ke=(0,J.ol)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yam\
l that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and labels and \
annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...ve.hI,...ve.wO,...ve.F2,
...ve.g$,diff:{kind:je.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not \
shown."},"force-conflicts":{kind:je.Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."}},checks:[ve.jd],
outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a fie\
ld a line; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of t\
he SeldonDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render -\
-model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(ae){const{inputs:Re,log:Be,pipeline:Oe}=ae,A=await ae.mlflow(),C=await(0,je.
x)(A,Re);ae.output("version",C.version);const Q=await(0,K.sB)(A,C,Re,{pipeline:Oe,target:Re.at});for(const he of Q.notes)Be.progress(he);for(const he of Q.warnings)
Be.warn(he);const{renderYaml:F}=await Promise.all([S.e(501),S.e(810)]).then(S.bind(S,4785));ae.output("name",Q.name),ae.output("model-uri",Q.modelUri),ae.output(
"manifest",F(Q.manifest));const V=`Rendered ${Q.name} for ${C.model} version ${C.version}, from ${Q.place}.`;if(!Re.diff)return{outcome:"done",reason:V};const z=await ae.
cluster(),ne=Q.namespace??z.defaultNamespace,I={resource:we.kl,namespace:ne,name:Q.name},H={...Q.manifest,metadata:{...Q.manifest.metadata,namespace:ne}},{summary:q,
differences:re}=await(0,K.Pj)(z,I,H,Re["storage-secret"],Re["force-conflicts"],"progressDeadlineSeconds");return ae.output("diff",re===""?"":`${re}
`),re!==""&&(Be.foreign(`What would change in ${(0,B.vY)(I)}`,re),ae.summarize({kind:"log",title:`What would change in ${(0,B.vY)(I)}`,text:re})),{outcome:"done",
reason:`${V} ${q}.`}}})}),4785:((nt,$e,S)=>{S.d($e,{renderYaml:()=>je});var K=S(3013),Me=S(51),B=S(1660),we=S(9596),J=(0,we.f1)((0,K.F)(),1),ve=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
Je=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function je(Ie){const ue=new J.Document(Ie,{aliasDuplicateObjects:!1,version:"1.1"});return(0,J.visit)(ue,{Scalar:(Ke,ae)=>{
typeof ae.value=="string"&&(Je.test(ae.value)||ae.value.search(ve)>=0)&&(ae.type="QUOTE_DOUBLE")}}),ue.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).
replace(ve,Ke=>`\\u${Ke.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),8698:((nt,$e,S)=>{S.r($e),S.d($e,{rollback:()=>Ze});var K=S(
5981),Me=S(6348),B=S(2716),we=S(6098),J=S(479),ve=S(7871),Je=S(9355),je=S(8116),Ie=S(3395),ue=S(2449),Z=S(1143),Ke=S(154),ae=S(7522),Re=S(9775),Be=S(911),Oe=S(9989),
A=S(3567),C=S(3966),Q=S(1660),F=S(8243),V=S(1470),z=S(9596),ne=({tags:ie})=>(0,we.Q4)(ie.get(we.Ec)).filter(({state:ce})=>ce==="serving");async function I(ie,ce,de,_e,Ee){
const Se=ne(ce).filter(me=>me.server===ie.server&&(_e===void 0||me.namespace===_e)),Te=new Set([_e??ie.defaultNamespace,...Se.map(me=>me.namespace)]),pe=[];for(const me of Te){
const Ue=await ie.list(ue.kl,me,{labelSelector:`${Z.Ly}=${Z.bU},${Z.B0}=${(0,Me.H)(ce.model)}`}),We=new Map(Ue.map(De=>[(0,F.$6)(De,"metadata","name")??"",De])),
Xe=new Set([...We.keys(),...Se.filter(De=>De.namespace===me).map(({name:De})=>De)]);for(const De of Xe){const xe=await H(ie,{resource:ue.kl,namespace:me,name:De},
We.get(De),ce,de,Ee);xe!==void 0&&pe.push(xe)}}return pe}async function H(ie,ce,de,_e,Ee,Se){const Te=Ee.state==="undone";if(de===void 0)return Te?{address:ce,live:de,
back:void 0}:void 0;const pe=(0,we.uq)(de,await(0,we.DL)(ie,ce.namespace??"",ce.name)),me=(0,F.$6)(de,"spec","annotations",Z.yl);if(!q(de,_e,Ee))return Te&&pe!==
void 0&&pe.marker===me&&ne(_e).some(({namespace:Xe,name:De})=>Xe===ce.namespace&&De===ce.name)?{address:ce,live:de,back:pe}:void 0;const Ue=pe&&re(pe,_e.version);
if(Ue!==void 0)return{address:ce,live:de,back:Ue};if(pe?.isComplete)return Se?void 0:{address:ce,live:de,back:Ue};throw new V.zg("E_NOTHING_KEPT",`${(0,Ie.vY)(ce)}\
 serves ${_e.model} version ${_e.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. Undo the promotion alone with --dep\
loyment leave, then deploy what holds its target.`)}function q(ie,{model:ce,version:de},{id:_e,target:Ee}){if((0,je.sB)(ie)!==ce||(0,je.Zy)(ie)!==de)return!1;const Se=(0,F.
$6)(ie,"metadata","annotations",Z.vM);return Se!==void 0?Se===_e:(0,A.Sx)(Ee).some(Te=>(0,A.Rg)(Te)===(0,F.$6)(ie,"metadata","annotations",Z.hD))}function re({ownerUid:ie,
earlier:ce,isComplete:de,..._e},Ee){const Se=[_e,...ce],Te=Se.findIndex(me=>me.version!==Ee),pe=Se[Te];return pe&&{...pe,ownerUid:ie,earlier:Se.slice(Te+1),isComplete:de}}
async function he(ie,ce,de,_e,Ee){return(0,we.zV)(ie,de.address,{step:"rollback",...Ee},Se=>ye(Se,ce,de,_e,Ee))}async function ye(ie,ce,{address:de,live:_e,back:Ee},Se,{
log:Te,force:pe,timeoutMs:me,patienceMs:Ue}){const We=(0,Ie.vY)(de),Xe=(0,F.$6)(_e,"metadata","uid")??"",De=await ie.get(de);if(_e!==void 0&&De!==void 0&&((0,F.
$6)(De,"metadata","uid")!==Xe||(0,je.Zy)(De)!==(0,je.Zy)(_e)))return`${We} was deployed again meanwhile, and is left as it is.`;if(Ee===void 0)return De!==void 0&&
await(0,B.dm)(ie,de,Xe,Te,me),await Pe(ce,Se,ie.server,de,void 0,Te),`${We}, which this promotion's deploy was the first of, was removed.`;if(De===void 0)return`${We}\
 was removed meanwhile.`;Te.progress(`Putting version ${Ee.version} of ${We} back.`),await(0,we.gn)(ie,de.namespace??"",Ee);const{serves:xe,explain:et}=await(0,B.
rr)(ie,de,Ee,{force:pe,timeoutMs:me,patienceMs:Ue,report:ht=>Te.progress(`Rolling back: waiting for ${ht}.`)});if(!xe)throw new V.zg("E_ROLLOUT_FAILED",`Version\
 ${Ee.version} of ${We} was applied again, and does not serve: ${(0,ae.xS)(await et())}.`,{outcome:"rollback-failed"});return await Pe(ce,Se,ie.server,de,Ee.version,
Te),`${We} serves version ${Ee.version} again.`}async function Pe(ie,ce,de,{namespace:_e="",name:Ee},Se,Te){const pe={state:"serving",time:new Date().toISOString(),
server:de,namespace:_e,name:Ee,version:ce.version};try{Se!==void 0&&await(0,we.K6)(ie,await ie.registry.version(ce.model,Se),{...pe,version:Se}),await(0,we.S2)(
ie,await ie.registry.version(ce.model,ce.version),pe,Se===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(me){if(!(me instanceof V.zg))throw me;
Te.warn(`The rollback is not recorded on the model versions: ${me.message}`)}}var Le={...Be.hI,...Be.g$,namespace:{...Be.g$.namespace,description:"The namespace\
 to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:A.Qq,required:!0,description:"\
The registered model."},"promotion-id":{kind:A.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,A.nd)(1),description:"The version that w\
as promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,A.Yq)("put-back","keep-first","leave"),default:"put-back",description:"\
What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all a\
re left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:A.p0,default:"\
20m",description:"How long the earlier version may take to serve."},patience:{kind:A.p0,default:"60s",description:"How long what may recover is given before the\
 step is red; a second restart ends it sooner."},"force-conflicts":{kind:A.Jt,default:"false",description:"Takes fields of the deployment that another field man\
ager owns."},...K.N},qe={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"The ve\
rsion that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put back or\
 removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},Ze=(0,Re.ol)({name:"\
rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what\
 its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Le,outputs:qe,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(ie){const{inputs:ce}=ie,de=ce["promotion-id"],_e=await ie.
mlflow(),Ee=ce.version===void 0?await lt(_e,ce.model,de):await _e.registry.version(ce.model,String(ce.version));ie.output("version",Ee.version),ie.output("chang\
ed","false");const Se=await rt(ie,Ee),{undone:Te,wasUndone:pe,detail:me,previousVersion:Ue}=await He(ie,_e,Ee.version);if(ie.output("changed",String(Te)),ie.output(
"previous-version",Te?Ue??"":""),!Te&&!pe)return{outcome:"unchanged",reason:me};const We=[me,...await it(ie,_e,Ee,Se)];return{outcome:Te||Se.length>0?"done":"un\
changed",reason:We.join(" ")}}});async function rt(ie,ce){const de=(0,J.Tq)(ce),{deployment:_e,kubeconfig:Ee,context:Se,namespace:Te,"promotion-id":pe}=ie.inputs;
return _e==="leave"||de?.id!==pe?[]:ne(ce).length===0&&[Ee,Se,Te].every(me=>me===void 0)?[]:I(await ie.cluster(),ce,de,Te,_e==="keep-first")}async function it(ie,ce,de,_e){
const{inputs:Ee,log:Se,pipeline:Te}=ie,pe=[],me=[];for(const Ue of _e)pe.push(await he(await ie.cluster(),ce,Ue,de,{log:Se,pipeline:Te,force:Ee["force-conflicts"],
timeoutMs:Ee.timeout,patienceMs:Ee.patience})),me.push(`${Ue.address.namespace??""}/${Ue.address.name}`),ie.output("deployments",me.join(",")),ie.output("change\
d","true");return pe}async function He(ie,ce,de){const{model:_e,"promotion-id":Ee}=ie.inputs;try{return await(0,B.sF)(ce,_e,de,Ee,(0,K.p)(ie))}catch(Se){throw Se instanceof
J.Vj?new V.zg("E_PROMOTION_OVERTAKEN",`The lock of ${_e} ran out before ${Ee} was undone. Run the step again.`,{cause:Se}):Se}}async function lt({registry:ie},ce,de){
await ie.model(ce);const _e=(await ie.versionsOfModel(ce)).find(Ee=>(0,J.Tq)(Ee)?.id===de);if(_e!==void 0)return _e;throw new V.zg("E_PROMOTION_NOT_FOUND",`No v\
ersion of ${ce} has the record of the promotion ${de}. Check the id and the model; if the version was promoted again since, that replaced the record, and there \
is nothing to undo.`)}}),209:((nt,$e,S)=>{S.r($e),S.d($e,{renderVersion:()=>ds});var K=S(1902),Me=S(6348),B=S(9355),we=S(2449),J=S(1143),ve=S(5571),Je=S(6240),je=S(
7628),Ie=S(4054),ue=S(154),Z=S(3567),Ke=S(3966),ae=S(1773),Re=S(3013),Be=S(51),Oe=S(1660),A=S(8243),C=S(1470),Q=S(9596),F=S(7598),V=S.n(F),z=new Set(["annotatio\
ns","labels","matchLabels","nodeSelector","limits","requests"]),ne=({spec:h})=>I(h,["spec"],"spec");function I(h,y,b){if(Array.isArray(h))return h.flatMap((j,U)=>I(
j,[...y,U],b));if(!(0,A.Gv)(h))return[];const M=Object.entries(h).flatMap(([j,U])=>z.has(j)?[]:I(U,[...y,j],j));return[{mapping:h,path:y,under:b},...M]}var H=(h,y)=>({
name:h,find:(b,{allowed:M})=>ne(b).flatMap(({mapping:j,path:U,under:oe})=>y(j,U,oe)).filter(j=>!M.has((0,Z.OH)(j.kind,j.name))).map(({kind:j,name:U,path:oe,what:Ae})=>({
path:oe,message:`it ${Ae}, ${(0,Z.L9)(j,U)}`}))}),q=h=>h!=null&&h!==!1,re=h=>(typeof h=="string"?h:h===void 0?"":JSON.stringify(h)).slice(0,253),he=H("host-name\
spaces",(h,y)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([b])=>q(h[b])).map(([b,M])=>({kind:M,path:[...y,b],what:`a\
sks for the node's own namespace (${b})`}))),ye=H("host-path",({hostPath:h},y)=>h==null?[]:[{kind:"host-path",name:re((0,A.Gv)(h)?h.path:h),path:[...y,"hostPath"],
what:"mounts a path of the node"}]),Pe=H("host-ports",({hostPort:h},y)=>q(h)&&h!==0?[{kind:"host-port",name:re(h),path:[...y,"hostPort"],what:"takes a port of t\
he node"}]:[]),Le=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),qe=[["privileged",q],["allowPrivilegeEscalation",q],["ho\
stProcess",q],["procMount",h=>q(h)&&h!=="Default"],["seccompProfile",h=>(0,A.Gv)(h)&&h.type==="Unconfined"],["appArmorProfile",h=>(0,A.Gv)(h)&&h.type==="Unconfi\
ned"],["seLinuxOptions",h=>(0,A.Gv)(h)&&(q(h.user)||q(h.role)||q(h.type)&&!Le.has(h.type))]],Ze=H("privileged",(h,y)=>qe.filter(([b,M])=>M(h[b])).map(([b])=>({kind:"\
privileged",path:[...y,b],what:`asks for ${b}`}))),rt=H("added-capabilities",({add:h},y,b)=>b!=="capabilities"||!q(h)?[]:(Array.isArray(h)?h:[h]).map(M=>({kind:"\
capability",name:re(M),path:[...y,"add"],what:`adds capabilities (${re(M)})`}))),it=[he,ye,Pe,Ze,rt],He=h=>h!=null&&h!=="",lt={name:"namespace",find:({metadata:h},y)=>{
const b=h?.namespace;return b===void 0||b===""||y.namespace===void 0||b===y.namespace||y.allowed.has(`namespace=${b}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(b.slice(0,80))} instead of ${JSON.stringify(y.namespace)}, ${(0,Z.L9)("namespace",b)}`}]}},ie=H("service-accounts",(h,y)=>[
"serviceAccountName","serviceAccount"].filter(b=>He(h[b])&&h[b]!=="default").map(b=>({kind:"service-account",name:re(h[b]),path:[...y,b],what:`runs as the servi\
ce account ${re(h[b])}`}))),ce=["envSecretRefName","certSecretName","secretName","secretProviderClass"],de=["secretRef","secretKeyRef","nodePublishSecretRef","n\
odeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],_e=H("secrets",(h,y,b)=>{const M=(oe,...Ae)=>({kind:"secret",name:re(oe),path:[
...y,...Ae],what:`reads the secret ${re(oe)}`}),j=ce.filter(oe=>He(h[oe])).map(oe=>M(h[oe],oe)),U=de.flatMap(oe=>{const Ae=h[oe];return(0,A.Gv)(Ae)&&He(Ae.name)?
[M(Ae.name,oe,"name")]:[]});return[...j,...U,...b==="imagePullSecrets"&&He(h.name)?[M(h.name,"name")]:[]]}),Ee={name:"storage-initializers",find:(h,{storageSecret:y,
allowed:b})=>y===void 0||b.has((0,Z.OH)("secret",y))?[]:ne(h).filter(({mapping:M})=>He(M.storageInitializerImage)&&!He(M.envSecretRefName)).map(({mapping:M,path:j})=>({
path:[...j,"storageInitializerImage"],message:`it gives the secret ${y} of --storage-secret to an image of its own (${re(M.storageInitializerImage)}), ${(0,Z.L9)(
"secret",y)}`}))},Se=/^\s*(?::|[^:/]*,)/,Te={name:"places",find:h=>ne(h).flatMap(({mapping:y,path:b})=>["modelUri","storageUri"].filter(M=>Se.test(typeof y[M]==
"string"?y[M]:"")).map(M=>({path:[...b,M],message:`it names options of the storage initializer's own (${re(y[M])}), by which its credentials could go to another\
 server; name a place such as s3://bucket/path, and keep options in the Secret`})))},pe=[lt,ie,_e,Ee,Te];function me({metadata:h,spec:y}){const b=y.predictors.flatMap(
(M,j)=>[{owner:M,place:["spec","predictors",j]},...(M.componentSpecs??[]).map((U,oe)=>({owner:U.metadata,place:["spec","predictors",j,"componentSpecs",oe,"metad\
ata"]}))]);return[{owner:h,place:["metadata"]},{owner:y,place:["spec"]},...b].flatMap(({owner:M,place:j})=>{const U=(0,A.fK)(M,"annotations");return(0,A.Gv)(U)?
Object.keys(U).map(oe=>({key:oe,value:(0,A.$6)(U,oe)??"",path:[...j,"annotations",oe]})):[]})}var Ue=["seldon.io/ambassador-config","getambassador.io/config"],We={
name:"annotations",find:(h,{allowed:y})=>me(h).filter(({key:b})=>Ue.includes(b)&&!y.has(`annotation=${b}`)).map(({key:b,path:M})=>({path:M,message:`it writes ro\
utes of its own, ${(0,Z.L9)("annotation",b)}`}))},Xe=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,De={name:"\
profile-annotations",find:(h,{allowed:y})=>me(h).filter(({key:b,value:M})=>Xe.test(b)&&M.toLowerCase()==="unconfined"&&!y.has("privileged")).map(({path:b})=>({path:b,
message:`it asks for no profile around its containers, ${(0,Z.L9)("privileged")}`}))},xe=[We,De],et=5,ht={name:"model-node",find:(h,{hasOwnImage:y,modelUri:b})=>{
const M=(0,Z.A3)(h);if(h.spec.predictors.length===0||(0,Z.rM)(h).length>0)return[];const j=["spec","predictors"];if(M.length===0)return y?[]:[{path:j,message:"n\
o graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image"}];
if(b!==void 0&&M.some(({node:oe})=>oe.modelUri===b))return[];const U=M.slice(0,et).map(({path:oe})=>(0,Z.P8)(oe)).join(", ");return[{path:j,message:`${M.length}\
 graph nodes load models (${U}${M.length>et?" \u2026":""}), and each names one: which of them serves this version? Leave its modelUri blank`}]}},Qe=h=>(0,A.yR)(
h,"componentSpecs").flatMap(y=>(0,A.yR)(y,"spec","containers").map(b=>({name:(0,A.$6)(b,"name")??"",image:(0,A.$6)(b,"image")??""}))),ot=(h,y)=>({name:h,find:(b,M)=>b.
spec.predictors.flatMap((j,U)=>{const oe=Qe(j);return(0,Z.ig)(j.graph,["spec","predictors",U,"graph"]).flatMap(Ae=>y({...Ae,containers:oe,manifest:b},M))})}),yt=h=>h.
slice(0,et).map(({name:y})=>JSON.stringify(y)).join(", ")||"none",Dt=ot("node-names",({node:h,path:y})=>h.name===""?[{path:[...y,"name"],message:"the graph node\
 has no name"}]:[]),mt=ot("node-containers",({node:h,path:y,containers:b})=>b.length===0||!(0,Z.u9)(h)||b.some(({name:M})=>M===h.name)?[]:[{path:[...y,"name"],message:`\
no container of componentSpecs is named ${JSON.stringify(h.name)} as its graph node is (there is ${yt(b)}): Seldon would add another container beside them`}]),bt=ot(
"own-containers",({node:h,path:y,containers:b})=>!(0,Z.xw)(h)||b.some(({name:M})=>M===h.name)?[]:[{path:[...y,"name"],message:`the graph node ${JSON.stringify(h.
name)} has no implementation, and no container of componentSpecs has its name (there is ${yt(b)})`}]),At=ot("node-methods",({node:h,path:y})=>(0,Z.xw)(h)&&h.type===
"UNKNOWN_TYPE"&&(0,A.i1)(h,"methods").length===0?[{path:[...y,"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODE\
L, or list its methods"}]:[]),Mt=ot("model-uri",({node:h,path:y},{modelUri:b})=>(0,Z.u9)(h)&&(0,Z.I)(h)&&(0,Z.z3)(h)&&b===void 0?[{path:y,message:`the ${h.implementation??
""} has no modelUri`}]:[]),_t=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),Nt=ot("tensorflow",({node:h,path:y,manifest:b})=>b.
spec.protocol==="tensorflow"&&_t.has(h.implementation??"")?[{path:[...y,"implementation"],message:`${h.implementation??""} does not speak the protocol tensorflo\
w of spec.protocol`}]:[]),Ct=ot("implementation",({node:h,path:y,containers:b},{allowed:M})=>{const j=h.implementation??"";if(!(0,Z.u9)(h)||Z.M5.has(j)||M.has(`\
implementation=${j}`))return[];if(b.some(oe=>oe.name===h.name&&oe.image!==""))return[];const U=[...Z.M5].join(", ");return[{path:[...y,"implementation"],message:`${JSON.
stringify(j)} is no server that Seldon has by itself (${U}), ${(0,Z.L9)("implementation",j)} where the operator's configuration has it`}]}),Pt=ot("logger-mode",
({node:h,path:y})=>(0,A.fK)(h,"logger")!==void 0&&h.logger!==null&&!(0,A.$6)(h,"logger","mode")?[{path:[...y,"logger"],message:"the logger has no mode: request,\
 response or all"}]:[]),It=[ht,Dt,mt,bt,At,Mt,Nt,Ct,Pt],Et=48;function wt(h,y,b){const M=(0,Z.qW)(h,b);return M===void 0?[]:[{path:y,message:M}]}var Rt={name:"d\
eployment-name",find:({metadata:h})=>{const y=["metadata","name"];return h?.name===void 0?[{path:y,message:"there is no name; write one, or give --name"}]:wt(h.
name,y,"the name")}},$t={name:"predictor-names",find:({spec:h})=>h.predictors.flatMap(({name:y},b)=>{const M=["spec","predictors",b,"name"],j=h.predictors.slice(
0,b).some(U=>U.name===y);return[...wt(y,M,"the predictor's name"),...j?[{path:M,message:`two predictors are named ${JSON.stringify(y)}`}]:[]]})},Ot={name:"conta\
iner-names",find:h=>Lt(h).flatMap(({name:y,path:b})=>y.length<=Et?wt(y,[...b,"name"],"the container's name"):[{path:[...b,"name"],message:`the container's name ${JSON.
stringify(y.slice(0,80))} has ${y.length} characters; over ${Et} Seldon's label for it is too long`}])},Lt=({spec:h})=>h.predictors.flatMap(({componentSpecs:y},b)=>(y??
[]).flatMap((M,j)=>(M.spec?.containers??[]).map(({name:U},oe)=>({name:U,path:["spec","predictors",b,"componentSpecs",j,"spec","containers",oe]})))),gt=[Rt,$t,Ot],
ct=(h,...y)=>["spec","predictors",h,...y],Bt={name:"predictors",find:({spec:h})=>h.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no pred\
ictor"}]},vt=(h,y)=>({name:h,find:({spec:b})=>b.predictors.flatMap((M,j)=>y(M,j,b.predictors))}),_=vt("service-names",({annotations:h},y,b)=>{const M=h?.["seldo\
n.io/svc-name"];return M!==void 0&&b.slice(0,y).some(U=>U.annotations?.["seldon.io/svc-name"]===M)?[{path:ct(y,"annotations","seldon.io/svc-name"),message:`two \
predictors have the Service name ${JSON.stringify(M)}`}]:[]}),E=vt("no-engine",({annotations:h,graph:y},b)=>{const M=(0,Z.ig)(y,[]).length;return h?.["seldon.io\
/no-engine"]===void 0||M===1?[]:[{path:ct(b,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${M}`}]}),p=vt(
"shadows",({shadow:h},y,b)=>{if(h!==!0)return[];const M=ct(y,"shadow");return b.length===1?[{path:M,message:"the only predictor is a shadow, whose answers nobod\
y gets"}]:b.slice(0,y).some(U=>U.shadow===!0)?[{path:M,message:"there is more than one shadow"}]:[]}),v=vt("traffic-range",({traffic:h},y)=>h!==void 0&&(h<0||h>
100)?[{path:ct(y,"traffic"),message:`traffic ${h} is not between 0 and 100`}]:[]),g={name:"traffic-sum",find:({spec:h})=>{const y=h.predictors.flatMap((j,U)=>j.
shadow===!0?[]:[{...j,index:U}]),b=y.reduce((j,{traffic:U=0})=>j+U,0);if(y.length>1&&b!==100)return[{path:["spec","predictors"],message:`the traffic of ${y.length}\
 predictors (${y.map(({name:j})=>j).join(", ").slice(0,200)}) adds up to ${b}, not to 100`}];const[M]=y;return h.predictors.length>1||M===void 0||b<=0||b>=100?[]:
[{path:ct(M.index,"traffic"),message:`the only predictor gets ${b} % of the traffic: leave traffic out, or write 100`}]}},f={name:"replicas",find:({spec:h})=>{const y=[
{path:["spec","replicas"],count:h.replicas}];return h.predictors.forEach((b,M)=>{y.push({path:ct(M,"replicas"),count:b.replicas}),(b.componentSpecs??[]).forEach(
(j,U)=>y.push({path:ct(M,"componentSpecs",U,"replicas"),count:j.replicas}))}),y.flatMap(({path:b,count:M})=>typeof M=="number"&&M<1?[{path:b,message:`${M} repli\
cas never become available`}]:[])}},u=[Bt,_,E,p,v,g,f],a=(h,...y)=>({name:h.toLowerCase(),find:({spec:b})=>{const M=b[h];return M==null||M===""||typeof M=="stri\
ng"&&y.includes(M)?[]:[{path:["spec",h],message:`Seldon knows no ${h} ${JSON.stringify(M).slice(0,80)}: it is one of ${y.join(", ")}`}]}}),l=["KAFKA_BROKER","KA\
FKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],s={name:"kafka",find:({spec:h})=>h.serverType!=="kafka"?[]:h.predictors.flatMap((y,b)=>{const M=(0,A.yR)(y,"svcOrchSpec",
"env").map(U=>(0,A.$6)(U,"name")),j=l.filter(U=>!M.includes(U));return j.length===0?[]:[{path:["spec","predictors",b],message:`serverType kafka needs ${j.join("\
, ")} in svcOrchSpec.env`}]})},r={name:"endpoint-types",find:h=>{const y=(0,A.$6)(h.spec,"transport")??"";let b;return(0,Z.zM)(h).flatMap(({node:M,path:j})=>{const U=(0,A.
$6)(M,"endpoint","type")??"";if(U==="")return[];b??=U;const oe=[...j,"endpoint","type"];return U!==b?[{path:oe,message:`the endpoint type is ${U}, another node'\
s is ${b}: all must be the same, so set spec.transport instead`}]:y!==""&&(U==="REST"&&y!=="rest"||U==="GRPC"&&y!=="grpc")?[{path:oe,message:`the endpoint type ${U}\
 contradicts spec.transport ${y}: leave endpoint.type out`}]:[]})}},n=[a("protocol","seldon","tensorflow","kfserving","v2"),a("transport","rest","grpc"),a("serv\
erType","rpc","kafka"),s,r],t=[...gt,...n,...u,...It,...it,...pe,...xe],e=50;function i(h,y){if(!(0,B.BR)(h))throw c((0,B.lx)(h),y);return h}function o(h,y,b){const M=t.
flatMap(j=>j.find(h,y));if(M.length>0)throw c(M,b)}function c(h,{lineOf:y,place:b}){const M=h.map(({path:U,message:oe})=>`${(0,Z.P8)(U).slice(0,300)} (line ${y(
U)}): ${oe}`);if(M.length===1)return new C.zg("E_MANIFEST",`${b} cannot be deployed. ${M[0]}.`);const j=M.slice(0,e).map(U=>`  - ${U}`);return M.length>e&&j.push(
`  \u2026 and ${M.length-e} more`),new C.zg("E_MANIFEST",`${b} cannot be deployed:
${j.join(`
`)}`)}var d=(h,y)=>`apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: ${T(h)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${y?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,w="the default template",P=40;function T(h){const y=h.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,P).replace(/^-+|-+$/g,"");return/^[a-z]/.test(y)&&
!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(y)?y:`model-${y}`.replace(/-+$/,"")}var $=(0,Q.f1)((0,Re.F)(),1),D=(0,Q.f1)((0,Re.F)(),1);function Y(h){let y;return(0,D.
visit)(h,{Map:(b,{items:M})=>{const j=new Set;for(const{key:U}of M)if(!(!(0,D.isScalar)(U)||U.value==="<<")){if(j.has(U.value))return y=U,D.visit.BREAK;j.add(U.
value)}}}),y}var G={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:h=>Number.parseInt(h,8)},ee={identify:()=>!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:h=>/^(?:yes|on)$/i.test(h)},W=h=>[G,ee,...h],le=256*1024;
function fe(h,y){if(h.length>le)throw new C.zg("E_DEPLOY_YAML_TOO_LARGE",`${y} has ${h.length} characters; ${le} are read at most. Log the SeldonDeployment alon\
e, without the model.`);if(h.includes("\0"))throw new C.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not YAML but binary: it holds a NUL character.`);if((0,ae.qK)(h))throw new C.
zg("E_DEPLOY_YAML_BOMB",`${y} nests deeper than ${ae.JG} levels, which no SeldonDeployment does.`);const b=new $.LineCounter,M=Ne(h,y,b);for(const Ae of M)Ge(Ae,
y,b);const[j,...U]=M.filter(({contents:Ae})=>Ae!==null&&!((0,$.isScalar)(Ae)&&Ae.value===null));if(j===void 0)throw new C.zg("E_DEPLOY_YAML_EMPTY",`${y} is empt\
y. It must hold a SeldonDeployment.`);if(U.length>0)throw new C.zg("E_DEPLOY_YAML_DOCUMENTS",`${y} holds ${U.length+1} documents. Log one SeldonDeployment alone\
; what else the cluster needs is not deployed with a model.`);const oe=m(j,y);if(!(0,A.Gv)(oe))throw new C.zg("E_DEPLOY_YAML_SYNTAX",`${y} is no mapping of fiel\
ds but ${Array.isArray(oe)?"a list":"a single value"}.`);return O(oe,y),{root:oe,lineOf:Ae=>k(j,Ae,b)}}function Ne(h,y,b){try{const M=(0,$.parseAllDocuments)(h,
{lineCounter:b,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:W,logLevel:"silent"});return Array.isArray(M)?M:[]}catch(M){throw new C.zg("E_DEPLOY_YAML_BOMB",
`${y} is more than the parser can take: ${M instanceof Error?M.message.slice(0,200):String(M)}`,{cause:M})}}function Ge(h,y,b){const[M]=h.errors;if(M===void 0)return Ye(
h,y,b);const{line:j,col:U}=b.linePos(M.pos[0]);throw new C.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML at line ${j}, column ${U}: ${M.message.slice(0,200)}`,
{cause:M})}function Ye(h,y,b){const M=Y(h);if(M===void 0)return;const{line:j,col:U}=b.linePos(M.range?.[0]??0);throw new C.zg("E_DEPLOY_YAML_SYNTAX",`${y} is no\
t valid YAML at line ${j}, column ${U}: the key ${String(M.value).slice(0,100)} stands twice in one mapping.`)}function m(h,y){const b=`${y} expands by its alia\
ses to more than ${ae.$e} values, or without end. Write the values out.`;if((0,ae.$B)(h))throw new C.zg("E_DEPLOY_YAML_BOMB",b);try{return JSON.parse(JSON.stringify(
h.toJS({maxAliasCount:1e3})))}catch(M){throw M instanceof RangeError||M instanceof ReferenceError&&M.message.startsWith("Excessive")?new C.zg("E_DEPLOY_YAML_BOM\
B",b,{cause:M}):new C.zg("E_DEPLOY_YAML_SYNTAX",`${y} cannot be read: ${M instanceof Error?M.message.slice(0,200):String(M)}`,{cause:M})}}function O({apiVersion:h,
kind:y},b){const M="It must describe a SeldonDeployment of machinelearning.seldon.io/v1.";if(y==null||y==="")throw new C.zg("E_DEPLOY_YAML_KIND",`${b} names no \
kind. ${M}`);const j=typeof y=="string"?y.slice(0,100):JSON.stringify(y).slice(0,100);if(y!=="SeldonDeployment")throw new C.zg("E_DEPLOY_YAML_KIND",`${b} descri\
bes a ${j}. ${M}`);if(typeof h=="string"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(h))return;const U=typeof h=="string"&&h!==""?`the apiVersion ${h.
slice(0,100)}`:"no apiVersion";throw new C.zg("E_DEPLOY_YAML_KIND",`${b} describes a SeldonDeployment with ${U}. ${M}`)}function k(h,y,b){for(let M=y.length;M>=
0;M-=1){const j=M===0?h.contents:h.getIn(y.slice(0,M),!0);if((0,$.isNode)(j)&&j.range)return b.linePos(j.range[0]).line}return 1}var L=h=>(0,F.createHash)("sha2\
56").update(JSON.stringify(N(h))).digest("hex").slice(0,16);function N(h){return Array.isArray(h)?h.map(N):typeof h!="object"||h===null?h:Object.entries(h).sort(
([y],[b])=>y<b?-1:1).map(([y,b])=>[y,N(b)])}var R=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","gen\
eration","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),x="kubectl.kubernetes.io/last-applied-configuration";function te(h,y){const b=new Set(
(0,Z.rM)(h)),M=h.spec.predictors.map(Ve=>({...ge(Ve,"annotations","labels"),name:Ve.name,graph:be(Ve.graph,b,y.modelUri),...Array.isArray(Ve.componentSpecs)?{componentSpecs:Ve.
componentSpecs.map(ke)}:{}})),j=se(h.metadata??{},y),U={apiVersion:h.apiVersion,kind:"SeldonDeployment",metadata:j,spec:{...ge(h.spec,"annotations"),predictors:M}},
oe=y.marker??L(U),Ae={...j.annotations,...y.pipeline===void 0?{}:{[J.Sp]:y.pipeline},...y.promotionId===void 0?{}:{[J.vM]:y.promotionId}};return{manifest:{...U,
metadata:{...j,annotations:Ae},spec:{...U.spec,annotations:{...U.spec.annotations,[J.yl]:oe},predictors:M.map(Ve=>Ce(Ve,oe,y.timeoutMs))}},marker:oe}}function se(h,y){
const b=Object.fromEntries(Object.entries(h).filter(([U])=>!R.has(U))),M={[J.B0]:y.model,...y.target===void 0?{}:{[J.hD]:y.target}},j=Object.fromEntries(Object.
entries(M).map(([U,oe])=>[U,(0,Me.H)(oe)]));return{...b,name:y.name,...y.namespace===void 0?{}:{namespace:y.namespace},labels:{...X(h.labels),[J.Ly]:J.bU,...j},
annotations:{...X(h.annotations),...M,[J.ej]:y.version,...y.runId===""?{}:{[J.CD]:y.runId}}}}var X=h=>Object.fromEntries(Object.entries(h??{}).filter(([y])=>!y.
startsWith(J.l1)&&y!==J.Ly&&y!==x));function ge(h,...y){const b=y.flatMap(M=>{const j=h[M];return typeof j=="object"&&j!==null?[[M,X(Object.fromEntries(Object.entries(
j)))]]:[]});return{...h,...Object.fromEntries(b)}}var ke=h=>(0,A.Gv)(h.metadata)?{...h,metadata:ge(h.metadata,"annotations","labels")}:h,be=(h,y,b)=>({...h,...y.
has(h)?{modelUri:b}:{},...Array.isArray(h.children)?{children:h.children.map(M=>be(M,y,b))}:{}}),Ce=(h,y,b)=>({...h,annotations:{...h.annotations,[J.yl]:y},...h.
progressDeadlineSeconds===void 0&&b!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(b/1e3))}:{}});function ze(h){if(h===void 0||h==="")return{title:"the \
operator's own image"};const y=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(h);if(y===null)return;const[,b,M,j]=y,U=h.slice(0,100);return b!=="mlserver"||M!=="1"?{title:U}:Number(j)<=6?{title:U,mlflowBefore:3,pythonUpTo:11}:Number(
j)===7?{title:U,pythonUpTo:12}:{title:U}}function at(h,y,{model:b,names:M}){const j=h.spec.predictors.flatMap(tt=>(0,Z.ig)(tt.graph,[]).filter(({node:Ve})=>Ve.modelUri===
y).map(({node:Ve})=>({node:Ve,server:ze(ut(tt,Ve))}))),U=(0,A.fK)(b,"flavors");if(b===void 0||!(0,A.Gv)(U))return j.some(({node:Ve,server:dt})=>Ve.implementation===
"MLFLOW_SERVER"&&dt!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const oe=(0,we.
os)(h),Ae=j.flatMap(tt=>st({...tt,isV2:oe,model:b,flavors:U,names:M}));return Ae.filter(({message:tt},Ve)=>Ae.findIndex(dt=>dt.message===tt)===Ve)}var ut=(h,{name:y})=>(0,A.
yR)(h,"componentSpecs").flatMap(b=>(0,A.yR)(b,"spec","containers")).filter(b=>b.name===y).map(b=>(0,A.$6)(b,"image"))[0];function st(h){const{implementation:y}=h.
node;return y==="SKLEARN_SERVER"?is(h):y!=="MLFLOW_SERVER"?[]:[...Ut(h),...h.isV2?rs(h):[...ss(h),...ns(h)]]}var Kt=h=>Object.keys(h).slice(0,5).join(", ").slice(
0,200)||"none";function Ut({flavors:h,server:y}){return h.python_function!==void 0?[]:[{isCertain:y!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${Kt(h)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function ss({
flavors:h,server:y,names:b}){const M=(0,A.$6)(h,"python_function","env","conda")??(0,A.$6)(h,"python_function","env")??"conda.yaml";return b===void 0||b.has(M)?
[]:[{isCertain:y!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${M.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function ns({node:h,server:y,model:b}){const M=(0,A.yR)(h,"parameters").find(U=>(0,A.$6)(
U,"name")==="xtype"),j=(0,K.Ux)(b);return y===void 0||j.length===0||((0,A.$6)(M,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${j.slice(0,3).join(", ").slice(0,100)}${j.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function rs({server:h,names:y,model:b,flavors:M}){if(h===void 0||y===void 0||y.has("environment.tar.gz"))return[];const j=(0,A.$6)(
M,"sklearn","serialization_format")==="skops",{title:U,mlflowBefore:oe,pythonUpTo:Ae}=h,tt=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${U}\
 runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],Ve=oe!==
void 0&&oe<=3;j&&tt.push({isCertain:Ve,message:`the model is saved as skops, which ${Ve?`${U} cannot read: its MLflow is older than 3`:"a server's MLflow older \
than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const dt=(0,A.$6)(b,"mlflow_version")??"";oe!==void 0&&Number.
parseInt(dt,10)>=oe&&tt.push({isCertain:!1,message:`the model was logged by MLflow ${dt.slice(0,40)}, and ${U} has one older than ${oe}`});const Fe=(0,A.$6)(M,"\
python_function","python_version")??"",ft=Number(/^3\.(\d+)/.exec(Fe)?.[1]);return Ae!==void 0&&ft>Ae&&tt.push({isCertain:!1,message:`the model was logged by Py\
thon ${Fe.slice(0,40)}, and ${U} has 3.${Ae} at most: what was pickled may not load`}),tt}function is({flavors:h,server:y}){return y===void 0?[]:h.sklearn===void 0?
[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${Kt(h)})`}]:(0,A.$6)(h,"sklearn","serialization_format")!==
"skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloud\
pickle", or serve it with MLFLOW_SERVER'}]}async function os({registry:h},y,b,M){if(M===void 0)return b;const j=(await h.model(y)).tags.get(M)?.trim();if(j===void 0||
j==="")return b;if((0,Z.wu)(j))return j;throw new C.zg("E_MANIFEST",`The tag ${M} of the registered model ${y} names no container image: ${JSON.stringify(j.slice(
0,200))}.`)}var as=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Jt=20;async function ls(h,y,b){const{predictors:M}=y.spec,j=(0,Z.A3)(y).map(({node:Fe})=>Fe.
modelUri),U=M.map(Fe=>(0,A.$6)(Fe,"explainer","modelUri")),oe=[...j.length>1?j:[],...U].filter(Fe=>typeof Fe=="string").filter(Fe=>as.test(Fe)),Ae=[...new Set(oe)];
if(Ae.length===0)return y;if(Ae.length>Jt)throw new C.zg("E_MANIFEST",`deploy.yaml names ${Ae.length} models in MLflow; ${Jt} are looked up at most.`);const tt=new Map(
await Promise.all(Ae.map(async Fe=>[Fe,await cs(h,Fe,b)]))),Ve=Fe=>{const ft=typeof Fe=="string"?tt.get(Fe):void 0;return ft===void 0?{}:{modelUri:ft}},dt=Fe=>({
...Fe,graph:(0,Z.o6)(Fe.graph,({modelUri:ft})=>Ve(ft)),...Fe.explainer?{explainer:{...Fe.explainer,...Ve(Fe.explainer.modelUri)}}:{}});return{...y,spec:{...y.spec,
predictors:M.map(dt)}}}async function cs(h,y,b){if(!/^models:/i.test(y))return(0,Z.Xk)(y,b);try{const{model:M,version:j}=await(0,Z.x)(h,us(y));return(0,Z.Xk)(await h.
registry.downloadUri(M,j),b)}catch(M){throw!(M instanceof C.zg)||M.outcome!=="invalid"?M:new C.zg(M.code,`deploy.yaml names the model ${JSON.stringify(y.slice(0,
200))}: ${M.message}`,{cause:M})}}function us(h){const[,y="",b,M=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(h)??[];if(y==="")throw new C.zg("E\
_MODEL_URI","write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.");return b!==void 0?{model:y,at:b}:/^\d{1,15}$/.test(M)?{model:y,
version:Number(M)}:{model:y,at:M}}async function ds(h,y,b,M){const j=(0,Z.N_)(b["model-uri-map"]??""),U=h.artifacts.listOfVersion(y,""),[oe,Ae,tt,Ve,dt]=await Promise.
all([(0,ve.M4)(h,y,U),h.registry.downloadUri(y.model,y.version),(0,ae.X$)(h,y),U,os(h,y.model,b.image,b["image-tag"])]),Fe=typeof tt=="string"?void 0:tt,ft=oe??
(b["default-template"]===!0?{text:d(y.model,(0,K.Ux)(Fe).length>0),place:w}:void 0);if(ft===void 0)throw hs(y);const Wt=fe(ft.text,ft.place),Ft={place:ft.place,
lineOf:Wt.lineOf},ps=i(fs(i(Wt.root,Ft),b.set??[]),Ft),Gt=await ls(h,ps,j),Tt=dt!==void 0&&(0,Z.A3)(Gt).length===0?"":(0,Z.Xk)(Ae,j),{protocol:gs,xtype:vs,replicas:ys}=b,
Yt=(0,Z.Ai)(Gt,{protocol:gs,xtype:vs,replicas:ys,image:dt},Tt),St=b.name===void 0?Yt:{...Yt,metadata:{...Yt.metadata,name:b.name}},jt=b["storage-secret"]?.name;
o(jt===void 0?St:(0,Z.Xl)(St,jt),{allowed:b.allow??new Set,namespace:b.namespace,hasOwnImage:dt!==void 0,storageSecret:jt,modelUri:Tt},Ft);const Vt=b.name??St.metadata?.
name??"",xt=b.namespace??St.metadata?.namespace,{manifest:qt,marker:_s}=te(jt===void 0?St:(0,Z.e_)(St,jt),{model:y.model,version:y.version,runId:y.runId,modelUri:Tt,
name:Vt,namespace:xt,target:M.target===void 0?void 0:(0,Z.Rg)((0,Z.hu)(M.target)),pipeline:M.pipeline.link,promotionId:M.promotionId,marker:M.marker,timeoutMs:M.
timeoutMs}),Qt=at(qt,Tt,{model:Fe,names:Ve&&new Set(Ve.map(({path:kt})=>kt))}),zt=Qt.filter(({isCertain:kt})=>kt).map(({message:kt})=>kt);if(zt.length>0)throw new C.
zg("E_MODEL_NOT_LOADABLE",`${y.model} version ${y.version} would not be served: ${zt.join("; ")}.`);const Es=Qt.map(({message:kt})=>`${y.model} version ${y.version}\
 may not be served: ${kt}.`);return{manifest:qt,name:Vt,namespace:xt,modelUri:Tt,marker:_s,mlModel:Fe,place:ft.place,warnings:Es,notes:ms(Wt.root,St,{name:Vt,namespace:xt,
modelUri:Tt})}}function fs(h,y){try{return(0,Z.Ey)({...h},y)}catch(b){throw b instanceof Z.S7?new C.zg("E_INPUT",`set: ${b.message}.`,{cause:b}):b}}function hs({
model:h,version:y,runId:b}){const M=[`the folder of ${h} version ${y}`,...b===""?[]:[`run ${b} beside the model`,"the root of that run"]];return new C.zg("E_DEP\
LOY_YAML_MISSING",`${h} version ${y} has no deploy.yaml: looked in ${M.join(", ")}. Log one with the model, as in mlflow.log_artifact("deploy.yaml"), or say --d\
efault-template${b===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function ms(h,y,{name:b,namespace:M,modelUri:j}){
const U=(0,A.Gv)(h.metadata)?h.metadata:{},oe=[];typeof U.name=="string"&&U.name!==b&&oe.push(`The name is ${b}, not ${U.name} as in deploy.yaml.`),typeof U.namespace==
"string"&&U.namespace!==M&&oe.push(`The namespace is ${M??""}, not ${U.namespace} as in deploy.yaml.`);for(const{modelUri:Ae}of(0,Z.rM)(y))typeof Ae=="string"&&
Ae.trim()!==""&&Ae!==j&&oe.push(`The modelUri ${Ae} of deploy.yaml is replaced by the version's own, ${j}.`);return oe}})};
