"use strict";exports.id=810,exports.ids=[810],exports.modules={6469:((at,De,b)=>{b.d(De,{Pj:()=>Y,cG:()=>We,h$:()=>j,mq:()=>fe,sB:()=>$e});var de=b(3042),be=b(3395),C=b(1143),
_e=b(8243),X=b(7522),Me=b(4446);async function $e(W,K,x,V){const{renderVersion:z}=await Promise.all([b.e(231),b.e(810)]).then(b.bind(b,1413));return z(W,K,x,V)}
var ve=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","statu\
s"]);function We(W,K,x=[]){if(ve.has(x.join("."))||x.at(-1)===C.yl)return[];const[V,z]=[Le(W),Le(K)];return V===void 0||z===void 0||V.isList!==z.isList?JSON.stringify(
W)===JSON.stringify(K)?[]:[{path:x,before:W,after:K}]:[...new Set([...V.fields.keys(),...z.fields.keys()])].flatMap(F=>We(V.fields.get(F),z.fields.get(F),[...x,
V.isList?`[${F}]`:F]))}function Le(W){if((0,_e.Gv)(W))return{isList:!1,fields:new Map(Object.entries(W))};if(!Array.isArray(W))return;const K=W,x=K.map(z=>(0,_e.
Gv)(z)&&typeof z.name=="string"?z.name:void 0),V=x.every(z=>z!==void 0)&&new Set(x).size===x.length;return{isList:!0,fields:new Map(K.map((z,F)=>[V?x[F]??"":String(
F),z]))}}var Z=W=>/secret|passw|token|credential|private|authorization|(?:access|api|account|encryption|sas).?key/i.test(W)&&!/(?:name|ref|refs|_auth)\]?$|^(?:secret|imagePullSecrets)$/i.
test(W),we=200,re="***";function Ae(W){if(typeof W=="string")return W.replace(/(:\/\/)[^/@\s]+@/g,`$1${re}@`);if(Array.isArray(W))return W.map(Ae);if(!(0,_e.Gv)(
W))return W;const K=typeof W.name=="string"&&Z(W.name);return Object.fromEntries(Object.entries(W).map(([x,V])=>[x,Z(x)||K&&x==="value"?re:Ae(V)]))}function Ye(W,K){
return W===void 0?"(none)":K?re:(0,X.Jj)((0,X.xS)(JSON.stringify(Ae(W)),2*we),we)}function j(W,K=60,x=!1){const V=W.slice(0,K).map(({path:z,before:F,after:oe})=>{
const pe=x&&z[0]==="data"||z.some(Z);return`${(0,X.xS)(z.join(".").replaceAll(".[","["),300)||"the object"}: ${Ye(F,pe)} \u2192 ${Ye(oe,pe)}`});return W.length>
K&&V.push(`\u2026 and ${W.length-K} more`),V.join(`
`)}async function fe(W,K,{name:x,variables:V},z){const F={resource:be.O3,namespace:K,name:x},oe=await W.get(F);if(oe&&!(0,de.MU)(oe))throw new Me.zg("E_NAME_TAK\
EN",`${(0,be.vY)(F)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const pe=Object.
fromEntries([...V].map(([Qe,He])=>[Qe,Buffer.from(He).toString("base64")])),je={name:x,namespace:K,labels:{[C.Ly]:C.bU}},xe=await W.apply(F,{apiVersion:"v1",kind:"\
Secret",metadata:je,type:"Opaque",data:pe},z),Ie=oe===void 0?[]:We(oe,xe);return{state:oe===void 0?"created":Ie.length===0?"unchanged":"configured",address:(0,be.
vY)(F),differences:oe===void 0?`keys: ${[...V.keys()].join(", ")}`:j(Ie,void 0,!0)}}async function Y(W,K,x,V,z,F){const oe=await W.get(K);(0,de.Uw)(oe,x,(0,be.vY)(
K));const pe=V&&await fe(W,K.namespace??"",V,{dryRun:!0,force:z}),je=await W.apply(K,x,{dryRun:!0,force:z}),xe=oe===void 0?[]:We(oe,je).filter(({path:st})=>st.at(
-1)!==F),Ie=oe===void 0?"be created":xe.length===0?"not change":"be changed",Qe=`${(0,be.vY)(K)} would ${Ie}`;if(!pe)return{summary:Qe,differences:j(xe)};const{
state:He,address:ct,differences:nt}=pe;return{summary:`${Qe}, and ${ct} would ${He==="unchanged"?"not change":`be ${He}`}`,differences:[j(xe),He==="unchanged"?"":
`${ct}: ${nt}`].filter(Boolean).join(`
`)}}}),301:((at,De,b)=>{b.d(De,{Nv:()=>j,gf:()=>Ye,rr:()=>fe,sF:()=>$e});var de=b(9202),be=b(9120),C=b(9719),_e=b(8243),X=b(4446),Me={log:{progress:()=>{},warn:()=>{}},
signal:new AbortController().signal,leaseMs:de.UB,waitMs:1e4};async function $e(Y,W,K,x,V=Me){const z=await Y.registry.version(W,K),F=(0,de.Tq)(z),oe=ve(z,F,x);
if(oe!==void 0||F===void 0)return Le(oe??"",F,x);const pe=await(0,de.IZ)(Y,{...F,state:"undoing"},V);try{return await We(pe,W,K,x)}finally{await pe.release()}}function ve({
model:Y,version:W},K,x){const V=`${Y} version ${W}`;if(K===void 0)return`${V} has no record of a promotion.`;if(K.id!==x)return`${V} was promoted again since, a\
s ${K.id}; ${x} is not what stands.`;if(K.state==="undone")return`The promotion ${x} of ${V} to ${K.target} is undone already.`;if(K.state==="demoting"||K.state===
"demoted")return`${V} was taken out of ${K.target} since.`;if(K.state==="refused")return`The promotion ${x} of ${V} was refused: it moved nothing.`}async function We(Y,W,K,x){
const{mlflow:V}=Y,z=await V.registry.version(W,K),F=(0,de.Tq)(z),oe=ve(z,F,x);if(oe!==void 0||F===void 0)return Le(oe??"",F,x);const pe=F.state==="undoing",je=(0,C.
Sx)(F.target);for(const Ie of je){const Qe=(0,de.Mz)(Y.model,Ie);if(!(0,de.QR)(z,Ie,Qe)&&!(pe&&Qe===(0,de.te)(F,(0,C.Rg)(Ie))))return Le(`${W} version ${K} hold\
s ${(0,C.Rg)(Ie)} no longer: ${Qe===void 0?"nobody does":`version ${Qe} does`}.`)}const xe=await Z(V,F,je);if(xe!==void 0)return Le(`Version ${xe}, which held ${F.
target} before, is deleted: ${W} version ${K} keeps it.`);pe||await Ae(V,{...F,state:"undoing"});for(const Ie of je)(0,de.QR)(z,Ie,(0,de.Mz)(Y.model,Ie))&&await we(
V,F,Ie);return await Ae(V,{...F,state:"undone",undoneTime:new Date().toISOString(),...Y.createdAtMs===void 0?{}:{lockedAtMs:Y.createdAtMs}}),{undone:!0,previousVersion:F.
previousVersion,detail:je.map(Ie=>re(F,(0,C.Rg)(Ie))).join(" ")}}var Le=(Y,W,K)=>({undone:!1,detail:Y,...W?.state==="undone"&&W.id===K?{wasUndone:!0}:{}});async function Z({
registry:Y},W,K){for(const x of new Set(K.map(V=>(0,de.te)(W,(0,C.Rg)(V)))))if(x!==void 0)try{await Y.version(W.model,x)}catch(V){if(V instanceof X.zg&&V.code===
"E_VERSION_NOT_FOUND")return x;throw V}}async function we({registry:Y},W,K){const{model:x,version:V}=W,z=(0,de.te)(W,(0,C.Rg)(K));if(K.kind==="alias"){z===void 0?
await Y.deleteAlias(x,K.alias):z!==V&&await Y.setAlias(x,K.alias,z);return}z!==void 0&&z!==V&&W.archivedPrevious&&await Y.transition(x,z,K.stage,!1),await Y.transition(
x,V,W.previousStage??"None",!1)}var re=(Y,W)=>{const K=(0,de.te)(Y,W),x=`${Y.model} version`;return K===Y.version?`${x} ${Y.version} keeps ${W}, which it held b\
efore the promotion too.`:K===void 0?`${x} ${Y.version} was taken out of ${W}, which nobody held before.`:`${x} ${K} holds ${W} again instead of version ${Y.version}\
.`},Ae=({registry:Y},W)=>Y.setVersionTag(W.model,W.version,de.oK,(0,de.sF)(W)),Ye={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{
kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"\
The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"\
small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where th\
e manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}},j=({
link:Y,actor:W},K)=>[Y??W??"mlflow-steps",K,`process ${process.pid}`,new Date().toISOString()].join(", ");async function fe(Y,W,K,{force:x,...V}){const z=await Y.
apply(W,K.manifest,{force:x}),F=(0,be.Ef)(K.manifest,K.marker,W,(0,_e.$6)(z,"metadata","uid")??""),oe=await Y.waitForRollout(F,{...V,patienceRestarts:2});return{
serves:oe.state==="current",explain:async()=>(await Y.diagnose(F,oe)).cause??(oe.state==="failed"?oe.message:oe.state==="timeout"?`it waits for ${oe.waitingFor}`:
"it serves")}}}),3919:((at,De,b)=>{b.d(De,{$B:()=>ve,$e:()=>$e,Gw:()=>Ae,JG:()=>Le,X$:()=>Ye,qK:()=>we});var de=b(2641),be=b(8243),C=b(4446),_e=b(9596),X=(0,_e.
f1)((0,de.F)(),1),Me=(0,_e.f1)((0,de.F)(),1),$e=5e4;function ve(K){const x=new Map,V=new Map,z=F=>{if((0,Me.isAlias)(F)){const oe=x.get(F.source);return oe===void 0?
1:V.get(oe)??Number.POSITIVE_INFINITY}if((0,Me.isPair)(F))return z(F.key)+z(F.value);if((0,Me.isScalar)(F)||(0,Me.isCollection)(F)){F.anchor!==void 0&&x.set(F.anchor,
F);const oe=(0,Me.isCollection)(F)?F.items.reduce((pe,je)=>pe+z(je),1):1;return V.set(F,oe),oe}return 0};return z(K.contents)>$e}var We=(0,_e.f1)((0,de.F)(),1),
Le=100,Z=4*Le;function we(K){let x=0,V=0,z=0;for(const F of new We.Lexer().lex(K))if((F==="["||F==="{")&&(x+=1),(F==="]"||F==="}")&&(x=Math.max(0,x-1)),x>Le||(F.
includes(`
`)?(V=0,z=0):/^[ \t]*$/.test(F)?V+=F.length:(F==="-"||F==="?"||F===":")&&(V+=1,z+=1),z>Le||V>Z))return!0;return!1}var re=512*1024;async function Ae(K,x){const V=await Ye(
K,x);return typeof V=="string"?V:Y(V)}async function Ye({artifacts:K},{model:x,version:V}){const z=`${x} version ${V}`;try{const F=await K.readOfVersion(x,V,"ML\
model",re);return F===void 0?`${z} has no MLmodel file`:fe(F)??`the MLmodel file of ${z} cannot be read`}catch(F){if(F instanceof C.zg&&F.code==="E_ARTIFACT_TOO\
_LARGE")return`the MLmodel file of ${z} is larger than ${re} bytes`;throw F}}function j(K){const x=fe(K);return x===void 0?void 0:Y(x)}function fe(K){if(K.includes(
"\0")||we(K))return;const x=(0,X.parseDocument)(K,{uniqueKeys:!1,logLevel:"silent"});if(x.errors.length>0||ve(x))return;let V;try{V=x.toJS({maxAliasCount:1e3})}catch{
return}return(0,be.Gv)(V)&&(0,be.Gv)(V.flavors)?V:void 0}function Y({flavors:K,signature:x}){return{flavors:Object.keys((0,be.Gv)(K)?K:{}),...(0,be.Gv)(x)?{signature:W(
x)}:{}}}function W({inputs:K,outputs:x,params:V}){const z=F=>typeof F=="string";return{...z(K)?{inputs:K}:{},...z(x)?{outputs:x}:{},...z(V)?{params:V}:{}}}}),1853:((at,De,b)=>{
b.d(De,{g:()=>q});var de=b(8425),be=b(6469),C=b(301),_e=b(9202),X=b(7732),Me=b(3042),$e=b(3395),ve=b(9120),We=b(1143),Le=b(9719),Z=b(114),we=b(987),re=b(3527),Ae=b(
5085),Ye=b(2641),j=b(8243),fe=b(7522),Y=b(4446),W=b(9596),K=b(1455),x=b.n(K),V=3e4,z=1e3;async function F(m,w,M,P,N,I){const J=Date.now()+V;for(let G=0;;G+=1){const te=(await m.
list($e.Jw,w,`${ve.jC}=${(0,ve.x2)(M)}`)).filter(Ee=>oe(Ee,P)).map(Ee=>(0,j.$6)(Ee,"metadata","name")??"");if(te.length===0||Date.now()>=J)return te;G===0&&I(`W\
aiting for ${te.length===1?"the pod":`${te.length} pods`} of an earlier version to be gone (${te[0]??""}), so that the answer at the ingress is the new one's.`),
await(0,Z.v)(z,N)}}function oe(m,w){const M=(0,j.$6)(m,"metadata","annotations",We.yl),P=(0,j.$6)(m,"status","phase");return M!==void 0&&M!==w&&P!=="Succeeded"&&
P!=="Failed"}var pe=(0,W.f1)((0,Ye.F)(),1),je=new Set(["array","object","map","any"]),xe=m=>[...m.values()].some(w=>je.has(w)),Ie="";function Qe(m){const w=(0,j.
qF)(He(m));if(Array.isArray(w))return nt(w);if(!(0,j.Gv)(w))return;const M=w.inputs??w.instances,P=[w.dataframe_split,M,w].map(ct).find(N=>N!==void 0);return P!==
void 0?P:Array.isArray(w.dataframe_records)?st((0,j.yR)(w,"dataframe_records")):Array.isArray(M)?nt(M):(0,j.Gv)(M)?{kind:"tensors",tensors:new Map(Object.entries(
M))}:typeof M=="string"||typeof M=="number"||typeof M=="boolean"?{kind:"tensor",tensor:[M]}:void 0}var He=m=>m.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,
w=>w.startsWith('"')?w:"null");function ct(m){const[w,M]=[(0,j.fK)(m,"columns"),(0,j.fK)(m,"data")];if(!Array.isArray(M))return;const P=M,N=P.filter(I=>Array.isArray(
I));return Array.isArray(w)?{kind:"table",columns:w.map(String),rows:N}:w===void 0&&N.length===P.length?{kind:"tensor",tensor:N}:void 0}function nt(m){const w=m.
filter(j.Gv);return w.length===m.length&&w.length>0?st(w):{kind:"tensor",tensor:m}}function st(m){const w=[...new Set(m.flatMap(M=>Object.keys(M)))];return{kind:"\
table",columns:w,rows:m.map(M=>w.map(P=>M[P]??null))}}function pt(m){const w=(0,j.qF)(m),M=(0,j.yR)({root:w},"root").flatMap(P=>{const N=(0,j.$6)(P,"type")==="t\
ensor"?(0,j.$6)(P,"tensor-spec","dtype"):(0,j.$6)(P,"type");return N===void 0?[]:[[(0,j.$6)(P,"name")??Ie,N]]});return new Map(M)}function se(m){switch(m.kind){case"\
table":return m.rows.length;case"tensor":return Array.isArray(m.tensor)?m.tensor.length:void 0;case"tensors":{const w=new Set([...m.tensors.values()].map(M=>Array.
isArray(M)?M.length:1));return w.size===1?[...w][0]:void 0}}}var ie=m=>[...new Set([...(0,j.i1)({names:[(0,j.fK)(m,"saved_input_example_info","serving_input_pat\
h")]},"names"),"serving_input_example.json",...(0,j.i1)({names:[(0,j.fK)(m,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])],he={double:"\
FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"\
INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},me=(m,w,M)=>JSON.
stringify(M?ge(m,w):ae(m));function ge(m,w){switch(m.kind){case"table":return{inputs:m.columns.map((M,P)=>{const N=m.rows.map(I=>I[P]??null);return{name:M,shape:[
N.length],datatype:ye(N,w.get(M)),data:N}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[Te("input-0",m.tensor,w.get(Ie))],parameters:{content_type:"\
np"}};case"tensors":{const M=[...m.tensors],P=M.every(([N,I])=>Array.isArray(I)&&!I.some(Array.isArray)&&!Oe(w.get(N)));return{inputs:M.map(([N,I])=>Te(N,Array.
isArray(I)?I:[I],w.get(N))),parameters:{content_type:P?"pd":"dict"}}}}}var Oe=m=>m!==void 0&&/\d$|^bool$|^object$|^str$/.test(m);function Te(m,w,M){const P=[];for(let I=w;Array.
isArray(I);I=I[0])P.push(I.length);const N=Array.isArray(w)?w.flat(1/0):[w];return{name:m,shape:P,datatype:ye(N,M),data:N}}function ye(m,w){const M=w===void 0?void 0:
he[w]??(/^<U\d*$|^<M8/.test(w)?"BYTES":void 0);if(M!==void 0)return M;const P=m.filter(N=>N!==null);return P.length>0&&P.every(N=>typeof N=="boolean")?"BOOL":P.
every(N=>typeof N=="number")?P.every(Number.isSafeInteger)&&P.length>0?"INT64":"FP64":"BYTES"}function ae(m){switch(m.kind){case"table":return{data:{names:m.columns,
ndarray:m.rows}};case"tensor":return{data:{ndarray:m.tensor}};case"tensors":return{jsonData:Object.fromEntries(m.tensors)}}}var Ce={label:"auto, required, off, \
or a JSON file",parse:m=>m==="auto"||m==="required"||m==="off"?{kind:m}:{kind:"file",path:m}},Pe=1024*1024,Xe=1024*1024,Ne=1e-6;async function Ge(m,w,M,P){switch(m.
kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return yt(m.path,await ut(m.path));case"auto":case"required":{const N=await Ve(
w,M,P);if(N.kind==="none"&&m.kind==="required")throw new Y.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify required, but ${N.why}. Log the model with i\
nput_example=\u2026, or give a request with --verify FILE.`);return N}}}async function Ve(m,{model:w,version:M},P){const N=(J,G)=>m.readOfVersion(w,M,J,G),I=rt(
await N("MLmodel",Xe));for(const J of ie(I)){const G=await it(N,J),ne=G===void 0?void 0:Qe(G);if(ne===void 0)continue;const te=pt((0,j.$6)(I,"signature","inputs")??
"");return P&&xe(te)?{kind:"none",why:`the input example of ${w} version ${M} has lists or mappings in its columns, which the V2 protocol cannot say (give a req\
uest with --verify FILE)`}:ze(J,ne,te,P)}return{kind:"none",why:`${w} version ${M} has no input example that can be sent`}}async function it(m,w){try{return await m(
w,Pe)}catch(M){if(M instanceof Y.zg&&M.code==="E_ARTIFACT_TOO_LARGE")return;throw M}}function ze(m,w,M,P){return{kind:"request",origin:`the model's own input ex\
ample (${m})`,body:me(w,M,P),rows:se(w),tolerance:Ne}}function rt(m){try{return m===void 0?void 0:(0,pe.parse)(m,{maxAliasCount:0,logLevel:"silent"})}catch{return}}
async function ut(m){try{return await(0,K.readFile)(m,"utf8")}catch(w){const M=w instanceof Error?w.message:String(w);throw new Y.zg("E_INPUT",`verify: expected\
 auto, required, off, or a JSON file; "${m}" cannot be read: ${M}`,{cause:w})}}function yt(m,w){const M=(0,j.qF)(w);if(!(0,j.Gv)(M))throw new Y.zg("E_INPUT",`ve\
rify: "${m}" does not hold a JSON object.`);const P=(0,j.Gv)(M.request);return{kind:"request",origin:m,body:JSON.stringify(P?M.request:M),rows:void 0,...P&&M.expected!==
void 0?{expected:M.expected}:{},tolerance:(0,j.tk)(M,"tolerance")??Ne}}var wt=6e4,ht=4*1024*1024;async function gt(m,w,M){const P={"content-type":"application/j\
son",accept:"application/json"},I=await(0,de.o)(m.protocol,{rejectUnauthorized:!0}).send({method:"POST",url:m,headers:P,body:w,timeoutMs:wt,signal:M,maxBytes:ht,
isFresh:!0});if(I.isCut)throw new Y.zg("E_VERIFY_FAILED",`The answer of ${m.href} is larger than ${ht} bytes.`);return{status:I.status,body:I.body}}var At=200,et=m=>({
ok:!1,problem:m});function _t(m,w){const M=(0,j.qF)(m);if(M===void 0)return et(/\b(?:NaN|Infinity)\b/.test(m)?"the answer holds NaN or Infinity":"the answer is \
not JSON");if(!(0,j.Gv)(M))return et("the answer is no JSON object");if(Array.isArray(M.outputs))return Pt(M,w);if((0,j.Gv)(M.data)||M.jsonData!==void 0||M.strData!==
void 0)return Bt(M,w);const P=(0,j.$6)(M,"error")??(0,j.$6)(M,"status","info");return et(P===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the m\
odel server says: ${P}`)}function Pt(m,w){const M=(0,j.yR)(m,"outputs");if(M.length===0)return et("the answer has no outputs");const P=[];for(const N of M){const I=(0,j.
$6)(N,"name")??"?",{data:J,shape:G}=N;if(!Array.isArray(J)||!Array.isArray(G))return et(`output ${I} lacks data or shape`);const ne=$t(J),te=G.map(Number),Ee=te.
reduce((ke,Be)=>ke*Be,1);if(ne.length!==Ee)return et(`output ${I} has ${ne.length} values for the shape [${te.join(", ")}]`);const ce=lt(ne);if(ce!==void 0)return et(
`output ${I} ${ce}`);if(w!==void 0&&te[0]!==w)return et(`output ${I} has ${te[0]??0} rows for ${w} that were asked about`);P.push(...ne)}return Lt(P)}function Bt(m,w){
const M=(0,j.fK)(m,"data","ndarray")??(0,j.fK)(m,"data","tensor","values")??(0,j.fK)(m,"jsonData")??(0,j.fK)(m,"strData"),P=$t(M);if(M===void 0||P.length===0)return et(
"the answer has no data");const N=lt(P);if(N!==void 0)return et(`the answer ${N}`);const I=(0,j.fK)(m,"data","tensor","shape"),J=Array.isArray(I)?Number(I[0]):Array.
isArray(M)?M.length:void 0;return w!==void 0&&J!==void 0&&J!==w?et(`the answer has ${J} rows for ${w} that were asked about`):Lt(P)}function $t(m){const w=[],M=[
m];for(;M.length>0;){const P=M.pop(),N=Array.isArray(P)?P:(0,j.Gv)(P)?Object.values(P):void 0;if(N===void 0)w.push(P);else for(let I=N.length-1;I>=0;I-=1)M.push(
N[I])}return w}var Lt=m=>m.length===0?et("the answer has no values"):{ok:!0,values:m,shown:JSON.stringify(m).slice(0,At)},Rt=m=>m==null||typeof m=="number"&&!Number.
isFinite(m)||typeof m=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(m);function lt(m){const w=m.findIndex(Rt);return w<0?void 0:`holds ${JSON.stringify(m[w]??null)}\
 at position ${w}, which is no finite value`}function Kt(m,w,M){const P=Array.isArray(w)?w.flat(1/0):[w];if(m.length!==P.length)return`${m.length} values instea\
d of ${P.length}`;const N=P.findIndex((I,J)=>!Et(m[J],I,M));return N<0?void 0:`value ${N} is ${JSON.stringify(m[N])} instead of ${JSON.stringify(P[N])}`}var Et=(m,w,M)=>typeof m==
"number"&&typeof w=="number"?Math.abs(m-w)<=M*Math.max(1,Math.abs(w)):m===w,Tt=3e4,Ot=500,Nt=500;async function Dt(m,w,M,P,N,I){const J=Date.now();let G="";for(const ne of It(
m,w,M,P,N.body,I)){const te=await Ut(ne,I);G=_(ne,te,N)}return{shown:G,durationMs:Date.now()-J}}function It(m,w,M,P,N,I){const J=(0,ve.i9)(w),[G]=J;if(P&&G){const ne=Ct(
P,(0,ve.PQ)(w,M,G));return[{title:ne.href,send:()=>gt(ne,N,I)}]}return J.map(ne=>{const te=(0,ve.sc)(w.metadata.name,ne),Ee=(0,ve.tf)(w,ne);return{title:`Servic\
e ${M}/${te}:${ve.ld}${Ee} (through the API server)`,send:()=>m.proxyToService(M,te,ve.ld,Ee,N)}})}var Ct=(m,w)=>new URL(m.pathname.replace(/\/+$/,"")+w,m);async function Ut(m,w){
const M=Date.now()+Tt;for(;;){let P;try{if(P=await m.send(),![404,429,502,503,504].includes(P.status))return P}catch(N){if(w.aborted||!(N instanceof Error)||N instanceof
Y.zg&&N.code!=="E_CLUSTER_UNREACHABLE")throw N;P=N}if(Date.now()>=M){if(!(P instanceof Error))return P;throw new Y.zg("E_VERIFY_FAILED",`${m.title} gave no answ\
er for ${Tt/1e3} s: ${P.message||String(P)}`,{cause:P})}await(0,Z.v)(Ot,w)}}function _(m,w,M){if(w.status!==200){const I=(0,j.$6)((0,j.qF)(w.body),"error")??(0,j.
$6)((0,j.qF)(w.body),"message")??w.body.trim();throw E(m,`HTTP ${w.status}${I?`, ${I}`:""}`)}const P=_t(w.body,M.rows);if(!P.ok)throw E(m,P.problem);const N=M.expected===
void 0?void 0:Kt(P.values,M.expected,M.tolerance);if(N!==void 0)throw E(m,`the prediction is not the expected one: ${N}`);return P.shown}var E=(m,w)=>new Y.zg("\
E_VERIFY_FAILED",`The pods are ready, but ${m.title} gave no usable prediction: ${(0,fe.Jj)((0,fe.YI)(w),Nt)}`);async function p({log:m},{cluster:w,manifest:M,marker:P,
version:N,namespace:I},{kept:J},G,ne){if(J?.marker===P&&(J.verified||!ne))return J;const te=(0,j.$6)(G,"metadata","uid")??"",Ee=(0,j.tk)(G,"metadata","generatio\
n")===1,ce=(0,X.uT)(J,{manifest:M,marker:P,version:N.version,verified:ne},te,Ee);try{await(0,X.gn)(w,I,ce)}catch(ke){if(!(ke instanceof Y.zg)||ke.outcome==="can\
celled")throw ke;m.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${ke.message}`)}return ce}async function v(m,w,M,P,N){
const{version:I,cluster:J,namespace:G,address:ne,url:te}=w,{inputs:Ee,pipeline:ce,log:ke,signal:Be}=m,Ze=await m.mlflow(),ft=Be.aborted?Ze.forCleanup(g):Ze,dt={
state:M,time:new Date().toISOString(),server:J.server,namespace:G,name:ne.name,version:I.version,url:te,...P,...Ee.at===void 0?{}:{target:Ee.at},...ce.link===void 0?
{}:{pipeline:ce.link}};try{if(await(0,X.dj)(ft,I,dt),M!=="serving"||N===""||N===I.version)return;const tt=await ft.registry.version(I.model,N);await(0,X.S2)(ft,
tt,dt,"replaced",`version ${I.version} serves there now`)}catch(tt){if(!(tt instanceof Y.zg))throw tt;if(tt.code==="E_VERSION_NOT_FOUND")return;ke.warn(`The dep\
loyment is not recorded on the model version: ${tt.message}`)}}var g=5e3;async function h(m,w,M){const{manifest:P,marker:N,modelUri:I,name:J,namespace:G}=M,{endpoint:ne}=m.
inputs,te=await m.cluster(),Ee=G??te.defaultNamespace;m.inputs.namespace===void 0&&u(M,te.defaultNamespace,m.inputs.allow);const ce={...P,metadata:{...P.metadata,
namespace:Ee}},ke=a(ce,Ee,ne),Be={name:J,namespace:Ee,version:w.version,"model-uri":I,url:ke,changed:"false",verified:"false"};for(const Ze of["name","namespace",
"version","model-uri","url","changed","verified"])m.output(Ze,Be[Ze]);return{cluster:te,version:w,manifest:ce,marker:N,modelUri:I,namespace:Ee,address:{resource:ve.
kl,namespace:Ee,name:J},url:ke}}function u({namespace:m,place:w},M,P=new Set){if(!(m===void 0||m===M||P.has((0,Ae.OH)("namespace",m))))throw new Y.zg("E_MANIFES\
T",`${w} cannot be deployed. It names the namespace ${JSON.stringify(m)} instead of the context's ${JSON.stringify(M)}, ${(0,Ae.L9)("namespace",m)}.`)}function a(m,w,M){
const[P]=(0,ve.i9)(m);return P?M?Ct(M,(0,ve.PQ)(m,w,P)).href:`http://${(0,ve.sc)(m.metadata.name,P)}.${w}:${ve.ld}${(0,ve.tf)(m,P)}`:""}async function l({log:m},{
cluster:w,namespace:M}){const P={resource:$e.r$,name:M};if(await w.get(P))return;const N={[We.Ly]:We.bU};await w.create(P,{apiVersion:"v1",kind:"Namespace",metadata:{
name:M,labels:N}}),m.progress(`Created the namespace ${M}.`)}var s={label:"http(s) address",parse:m=>{if(/^https?:\/\//.test(m)&&URL.canParse(m))return new URL(
m);throw new Ae.S7(`expected an http(s) address, got "${m}"`)}},r={...re.hI,...re.g$,...re.wO,...re.F2,timeout:{kind:Ae.p0,default:"20m",description:"How long t\
he rollout may take."},patience:{kind:Ae.p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node) is given be\
fore the step is red; a second restart ends it sooner."},verify:{kind:Ce,default:"auto",description:"Proves the deployment by a prediction. `auto` sends the mod\
el's own logged input example and warns where there is none, `required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, who\
se prediction must equal its `expected` within its `tolerance`."},endpoint:{kind:s,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended; \
without one, predictions go through the API server's service proxy."},"on-failure":{kind:(0,Ae.Yq)("rollback","keep"),default:"rollback",description:"On red, pu\
ts the last version back that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:Ae.Qq,description:"The pro\
motion (an output of promote) that a rollback also undoes, if it still holds."},"force-conflicts":{kind:Ae.Jt,default:"false",description:"Takes fields of the d\
eployment that another field manager owns, instead of ending with E_APPLY_CONFLICT."},"create-namespace":{kind:Ae.Jt,default:"false",description:"Creates the na\
mespace where there is none."},"github-deployment":{kind:Ae.Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress,\
 serves or failed, with its URL. Not needed in a job with `environment:`, which makes its own."},"github-environment":{kind:Ae.Qq,description:"The environment o\
f that deployment; <namespace>/<name> unless given."},"github-token":re.bU,"dry-run":{kind:(0,Ae.Yq)("none","server","client"),default:"none",description:"Chang\
es nothing: `client` renders and checks the manifest, `server` also asks the cluster whether it would accept it."}};function n(m,w,M,P){const N=(0,$e.vY)(M),{cause:I,
log:J,excerpt:G,objects:ne,initLog:te}=w,Ee=w.advice===void 0?"":` What to do: ${w.advice}.`,ce=[...ne?[{title:`Objects of ${N}`,text:ne}]:[],...J&&G?[{title:`F\
rom the ${J.title}`,text:G}]:[],...te?[{title:`From the ${te.title}`,text:te.text}]:[]];if(m.state==="timeout"){const Ze=I===void 0?"":` Its log says: ${I}.`;return{
log:J,excerpts:ce,error:new Y.zg("E_TIMEOUT",`${N} did not serve within ${Math.round(P/1e3)} s (--timeout): it was waiting for ${m.waitingFor}.${Ze}${Ee}`)}}const ke=m.
reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",Be=(0,fe.xS)(`${m.object}: ${m.message}${m.message.includes(m.reason)?"":` (${m.reason})`}`,1500);
return{log:J,excerpts:ce,error:new Y.zg(ke,`${N} cannot serve: ${I===void 0?Be:`${I}. ${Be}`}${Be.endsWith(".")?"":"."}${Ee}`)}}var t=5e3,e=3e4,i=12e4,o=1.5*_e.
UB;async function c(m,w,M,P,N,I){const J=m.signal.aborted,G=J?(0,Y.uQ)(m.signal.reason):(0,Y.uQ)(N);if(I==="keep")return{error:P?O(G,"It was left as it is (--on\
-failure keep)."):G,state:"failed"};const te=P!==void 0||J?await k(m,w,M,G,J):void 0,ce=(te?te.kind!=="nothing":G.outcome==="failed")?await $(m,w,J):void 0;return{
state:te?.kind==="rolled-back"?"rolled-back":te?.kind==="removed"?"removed":"failed",error:O(G,[te?.detail,ce].filter(Be=>Be!==void 0).join(" "),d(G,te))}}function d(m,w){
if(!(m.outcome!=="failed"||!w))return w.kind==="rolled-back"?"rolled-back":w.kind==="failed"?"rollback-failed":void 0}var O=(m,w,M=m.outcome)=>new Y.zg(m.code,w===
""?m.message:`${m.message} ${w}`,{cause:m.cause,outcome:M,exit:m.exit});async function k(m,w,M,P,N){const{address:I,marker:J}=w,G=(0,$e.vY)(I);if(P.code==="E_DE\
LETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it."};if(P.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"\
Nothing was put back, because another deploy works on it now."};const ne=w.cluster.withSignal(AbortSignal.timeout(m.inputs.timeout+i+e));try{const te=await ne.get(
I);if(!te)return{kind:"nothing",detail:`${G} does not exist.`};if((0,ve.Ef)(w.manifest,J,I,"").readMarker(te)!==J)return{kind:"nothing",detail:"Nothing was put \
back, because what is there now was applied by somebody else or was there before."};if(!M.live)return await L(m,ne,w,te,N);const{kept:ce}=M;if(!ce)return{kind:"\
failed",detail:`Nothing could be put back: no manifest of ${G} was ever seen serving by this project.`};if(ce.marker===J)return{kind:"nothing",detail:"Nothing w\
as put back: this very version was the last that was seen serving."};m.log.progress(`Putting version ${ce.version} of ${G} back.`);const{serves:ke,explain:Be}=await(0,C.
rr)(ne,I,ce,{force:m.inputs["force-conflicts"],timeoutMs:N?t:m.inputs.timeout,patienceMs:m.inputs.patience,report:Ze=>m.log.progress(`Rolling back: waiting for ${Ze}\
.`)});return ke?{kind:"rolled-back",detail:`Version ${ce.version} was put back and serves.`}:N?{kind:"rolled-back",detail:`Version ${ce.version} was applied aga\
in; this step did not wait until it serves.`}:{kind:"failed",detail:`Version ${ce.version} was applied again, and does not serve either: ${await Be()}.`}}catch(te){
return{kind:"failed",detail:`${M.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${(0,Y.uQ)(te).message}`}}}async function L(m,w,{
address:M},P,N){const I=(0,j.$6)(P,"metadata","uid")??"",J=(0,$e.vY)(M);return m.log.progress(`Removing ${J}: it is the first of its name, so there is nothing t\
o go back to.`),await w.delete(M,{uid:I}),N||await w.waitForRemoval(M,I,i,G=>m.log.progress(G)),{kind:"removed",detail:`As a first deployment it was removed${N?
"; this step did not wait until it is gone":""}.`}}async function $(m,{version:w},M){const P=m.inputs["promotion-id"];if(P===void 0)return;const N=M?e:o+e;try{const I=(await m.
mlflow()).forCleanup(N),J={log:m.log,signal:AbortSignal.timeout(N),leaseMs:_e.UB,waitMs:o},{detail:G}=await(0,C.sF)(I,w.model,w.version,P,M?void 0:J);return G}catch(I){
return`The promotion ${P} could not be undone: ${(0,Y.uQ)(I).message}`}}function T(m,{version:w,namespace:M,address:P,modelUri:N,url:I},J){m.summarize({kind:"he\
ading",text:`Deployed ${w.model} version ${w.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${M}/${P.name}`],["version",w.version],["vers\
ion before",J.previousVersion||"none"],["model URI",N],["URL",I],["changed",J.changed?"yes":"no"],["verified by a prediction",J.verified?"yes":"NO"]]})}async function U(m,{
version:w,namespace:M,address:P,url:N},I){const{"github-deployment":J,"github-environment":G,"github-token":ne}=m.inputs;if(!J)return I();if(m.announceDeployment===
void 0)return m.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),I();const{model:te,version:Ee}=w,ce=await m.announceDeployment(
{environment:G??`${M}/${P.name}`,description:`${te} version ${Ee}`,payload:{model:te,version:Ee,namespace:M,name:P.name},token:ne});try{const ke=await I();return await ce(
{state:"success",description:ke.reason,url:N}),ke}catch(ke){const{outcome:Be,message:Ze}=(0,Y.uQ)(m.signal.aborted?m.signal.reason:ke);throw await ce({state:Be===
"failed"||Be==="rolled-back"||Be==="timeout"?"failure":"error",description:Ze}),ke}}var q=(0,we.o)({name:"deploy",title:"deploy a model version and wait until i\
t serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what serves, and proves that by a pr\
ediction. Where it cannot serve, says why and puts back what served before.",inputs:r,outputs:C.gf,example:"mlflow-steps deploy --model wine --at @champion --na\
mespace models",run:async m=>{const{inputs:w}=m,M=await m.mlflow(),P=await(0,Le.x)(M,w),N=(0,be.sB)(M,P,w,{pipeline:m.pipeline,timeoutMs:w.timeout,target:w.at,promotionId:w["\
promotion-id"]});w["dry-run"]!=="client"&&setImmediate(()=>{m.cluster().catch(()=>{})});const I=await N;for(const ne of[...I.notes,...I.warnings])m.log.warn(ne);
const J=await Ge(w.verify,M.artifacts,P,(0,ve.os)(I.manifest));if(w["dry-run"]==="client")return{outcome:"done",reason:`${I.place} of ${P.model} version ${P.version}\
 renders to a sound manifest; nothing was sent.`};const G=await h(m,P,I);return w["dry-run"]==="server"?R(m,G):(w["create-namespace"]&&await l(m,G),U(m,G,()=>Q(
m,G,J)))}});async function Q(m,w,M){const{cluster:P,namespace:N,address:I}=w,J=await P.hold(N,(0,X.QQ)(I.name),(0,C.Nv)(m.pipeline,"deploy"),G=>m.log.progress(G));
try{return await le(m,{...w,cluster:P.withSignal(AbortSignal.any([m.signal,J.lost]))},M)}finally{await J.release().catch(G=>m.log.warn(`The lease of this deploy\
 was not released, and expires by itself: ${String(G)}`))}}async function R(m,{cluster:w,address:M,manifest:P}){const{"storage-secret":N,"force-conflicts":I}=m.
inputs,{summary:J,differences:G}=await(0,be.Pj)(w,M,P,N,I);return ee(m,`What would change in ${(0,$e.vY)(M)}`,G),{outcome:"done",reason:`The cluster accepts the\
 manifest: ${J}. Nothing was changed.`}}function ee({log:m},w,M){M!==""&&m.foreign(w,M)}async function le(m,w,M){const{log:P,inputs:N}=m,{cluster:I,address:J,manifest:G,
version:ne,namespace:te}=w,Ee=`${ne.model} version ${ne.version}`,[ce,ke]=await Promise.all([I.get(J),(0,X.DL)(I,te,J.name),I.assertReadable(te)]);(0,Me.Uw)(ce,
G,(0,$e.vY)(J));const Be=ce&&ke?.ownerUid===(0,j.$6)(ce,"metadata","uid")?ke:void 0,Ze={live:ce,kept:Be};await Se(m,w);const ft=(ce&&(0,Me.Zy)(ce))??"";m.output(
"previous-version",ft);let dt;try{dt=await I.apply(J,G,{force:N["force-conflicts"]});const tt=!ce||Je(dt)!==Je(ce);m.output("changed",String(tt)),P.progress(`${(0,$e.
vY)(J)} ${ce?tt?"configured":"unchanged":"created"}: ${Ee} from ${w.modelUri}.`),ce&&ee(m,`What changed in ${(0,$e.vY)(J)}`,(0,be.h$)((0,be.cG)(ce,dt),30));const St=Date.
now();await qe(m,w,dt,!tt),P.progress(`The rollout is complete after ${((Date.now()-St)/1e3).toFixed(1)} s.`);const bt=await Fe(m,w,M),{earlier:Wt}=await p(m,w,
Ze,dt,bt);await v(m,w,"serving",{verified:bt},ft===ne.version?Wt[0]?.version??"":ft);const Yt=tt?`${Ee} serves as ${(0,$e.vY)(J)}${bt?", proven by a prediction":
" (not verified)"}.`:`${Ee} was serving already as ${(0,$e.vY)(J)}.`;return T(m,w,{previousVersion:ft,verified:bt,changed:tt}),{outcome:tt?"done":"unchanged",reason:Yt}}catch(tt){
const St=await c(m,w,Ze,dt,tt,N["on-failure"]);throw dt&&await v(m,w,St.state,{verified:!1,reason:St.error.message},ft),St.error}}async function Se({inputs:m,log:w},{
cluster:M,namespace:P}){const{"storage-secret":N,"force-conflicts":I}=m;if(N===void 0)return;const{address:J,state:G,differences:ne}=await(0,be.mq)(M,P,N,{force:I});
w.progress(`${J} ${G}${G==="unchanged"?"":` (${ne.replaceAll(`
`,"; ")})`}.`)}async function qe(m,{cluster:w,manifest:M,marker:P,address:N},I,J){const{inputs:G,log:ne}=m,te=(0,ve.Ef)(M,P,N,(0,j.$6)(I,"metadata","uid")??""),
Ee=Date.now(),ce=await w.waitForRollout(te,{timeoutMs:G.timeout,patienceMs:G.patience,patienceRestarts:2,unchanged:J,report:Be=>ne.progress(`Waiting (${Math.round(
(Date.now()-Ee)/1e3)} s) for ${Be}.`)});if(ce.state==="current")return;const ke=n(ce,await w.diagnose(te,ce),N,G.timeout);throw ke.log&&ne.foreign(ke.log.title,
ke.log.text),m.summarize(...ke.excerpts.map(({title:Be,text:Ze})=>({kind:"log",title:Be,text:Ze}))),ke.error}async function Fe(m,{cluster:w,manifest:M,namespace:P,
marker:N,address:I},J){const{log:G,inputs:ne,signal:te}=m;if(J.kind==="none")return G.warn(`NOT VERIFIED: no prediction was made, because ${J.why}. The pods are\
 ready, which does not prove that the model answers.`),!1;if(ne.endpoint!==void 0){const ke=await F(w,P,I.name,N,te,Be=>G.progress(Be));ke.length>0&&G.warn(`The\
 answer may be an earlier version's: its pods are still ending (${ke.slice(0,5).join(", ")}).`)}const{shown:Ee,durationMs:ce}=await Dt(w,M,P,ne.endpoint,J,te);return G.
progress(`Verified with ${J.origin} in ${ce} ms: ${Ee}`),m.output("verified","true"),!0}var Je=m=>(0,j.tk)(m,"metadata","generation")}),51:((at,De,b)=>{b.d(De,{
D:()=>C});var de=b(1660),be=b(9596),C=(0,be.P$)({"required-builtin:buffer"(_e,X){X.exports=((0,de.e7)(),(0,be.Yp)(de.VY)).requireOfNode("node:buffer")}})}),2641:((at,De,b)=>{
b.d(De,{F:()=>Ut});var de=b(51),be=b(1660),C=b(9596),_e=(0,C.P$)({"required-builtin:process"(_,E){E.exports=((0,be.e7)(),(0,C.Yp)(be.VY)).requireOfNode("node:pr\
ocess")}}),X=(0,C.P$)({"node_modules/yaml/dist/nodes/identity.js"(_){"use strict";var E=Symbol.for("yaml.alias"),p=Symbol.for("yaml.document"),v=Symbol.for("yam\
l.map"),g=Symbol.for("yaml.pair"),h=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d=="object"&&d[a]===E,s=d=>!!d&&
typeof d=="object"&&d[a]===p,r=d=>!!d&&typeof d=="object"&&d[a]===v,n=d=>!!d&&typeof d=="object"&&d[a]===g,t=d=>!!d&&typeof d=="object"&&d[a]===h,e=d=>!!d&&typeof d==
"object"&&d[a]===u;function i(d){if(d&&typeof d=="object")switch(d[a]){case v:case u:return!0}return!1}function o(d){if(d&&typeof d=="object")switch(d[a]){case E:case v:case h:case u:
return!0}return!1}var c=d=>(t(d)||i(d))&&!!d.anchor;_.ALIAS=E,_.DOC=p,_.MAP=v,_.NODE_TYPE=a,_.PAIR=g,_.SCALAR=h,_.SEQ=u,_.hasAnchor=c,_.isAlias=l,_.isCollection=
i,_.isDocument=s,_.isMap=r,_.isNode=o,_.isPair=n,_.isScalar=t,_.isSeq=e}}),Me=(0,C.P$)({"node_modules/yaml/dist/visit.js"(_){"use strict";var E=X(),p=Symbol("br\
eak visit"),v=Symbol("skip children"),g=Symbol("remove node");function h(t,e){const i=s(e);E.isDocument(t)?u(null,t.contents,i,Object.freeze([t]))===g&&(t.contents=
null):u(null,t,i,Object.freeze([]))}h.BREAK=p,h.SKIP=v,h.REMOVE=g;function u(t,e,i,o){const c=r(t,e,i,o);if(E.isNode(c)||E.isPair(c))return n(t,o,c),u(t,c,i,o);
if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.length;++d){const O=u(d,e.items[d],i,o);if(typeof O=="number")d=
O-1;else{if(O===p)return p;O===g&&(e.items.splice(d,1),d-=1)}}}else if(E.isPair(e)){o=Object.freeze(o.concat(e));const d=u("key",e.key,i,o);if(d===p)return p;d===
g&&(e.key=null);const O=u("value",e.value,i,o);if(O===p)return p;O===g&&(e.value=null)}}return c}async function a(t,e){const i=s(e);E.isDocument(t)?await l(null,
t.contents,i,Object.freeze([t]))===g&&(t.contents=null):await l(null,t,i,Object.freeze([]))}a.BREAK=p,a.SKIP=v,a.REMOVE=g;async function l(t,e,i,o){const c=await r(
t,e,i,o);if(E.isNode(c)||E.isPair(c))return n(t,o,c),l(t,c,i,o);if(typeof c!="symbol"){if(E.isCollection(e)){o=Object.freeze(o.concat(e));for(let d=0;d<e.items.
length;++d){const O=await l(d,e.items[d],i,o);if(typeof O=="number")d=O-1;else{if(O===p)return p;O===g&&(e.items.splice(d,1),d-=1)}}}else if(E.isPair(e)){o=Object.
freeze(o.concat(e));const d=await l("key",e.key,i,o);if(d===p)return p;d===g&&(e.key=null);const O=await l("value",e.value,i,o);if(O===p)return p;O===g&&(e.value=
null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&
{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,o){if(typeof i=="function")return i(t,e,o);if(E.
isMap(e))return i.Map?.(t,e,o);if(E.isSeq(e))return i.Seq?.(t,e,o);if(E.isPair(e))return i.Pair?.(t,e,o);if(E.isScalar(e))return i.Scalar?.(t,e,o);if(E.isAlias(
e))return i.Alias?.(t,e,o)}function n(t,e,i){const o=e[e.length-1];if(E.isCollection(o))o.items[t]=i;else if(E.isPair(o))t==="key"?o.key=i:o.value=i;else if(E.isDocument(
o))o.contents=i;else{const c=E.isAlias(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${c} parent`)}}_.visit=h,_.visitAsync=a}}),$e=(0,C.P$)({"no\
de_modules/yaml/dist/doc/directives.js"(_){"use strict";var E=X(),p=Me(),v={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},g=u=>u.replace(/[!,[\]{}]/g,
a=>v[a]),h=class vt{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},vt.defaultYaml,a),this.tags=Object.assign({},vt.defaultTags,l)}clone(){
const a=new vt(this.yaml,this.tags);return a.docStart=this.docStart,a}atDocument(){const a=new vt(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:vt.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},vt.defaultTags);break}
return a}add(a,l){this.atNextDocument&&(this.yaml={explicit:vt.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},vt.defaultTags),this.atNextDocument=
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
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},_.Directives=h}}),ve=(0,C.P$)({"node_modules/yaml/dist/doc/anchors.js"(_){
"use strict";var E=X(),p=Me();function v(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
a)}`;throw new Error(l)}return!0}function g(a){const l=new Set;return p.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function h(a,l){for(let s=1;;++s){const r=`${a}${s}`;
if(!l.has(r))return r}}function u(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(a));const e=h(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(E.isScalar(e.node)||E.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}_.anchorIsValid=v,_.anchorNames=g,_.createNodeAnchors=u,_.findNewAnchor=
h}}),We=(0,C.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(_){"use strict";function E(p,v,g,h){if(h&&typeof h=="object")if(Array.isArray(h))for(let u=0,a=h.
length;u<a;++u){const l=h[u],s=E(p,h,String(u),l);s===void 0?delete h[u]:s!==l&&(h[u]=s)}else if(h instanceof Map)for(const u of Array.from(h.keys())){const a=h.
get(u),l=E(p,h,u,a);l===void 0?h.delete(u):l!==a&&h.set(u,l)}else if(h instanceof Set)for(const u of Array.from(h)){const a=E(p,h,u,u);a===void 0?h.delete(u):a!==
u&&(h.delete(u),h.add(a))}else for(const[u,a]of Object.entries(h)){const l=E(p,h,u,a);l===void 0?delete h[u]:l!==a&&(h[u]=l)}return p.call(v,g,h)}_.applyReviver=
E}}),Le=(0,C.P$)({"node_modules/yaml/dist/nodes/toJS.js"(_){"use strict";var E=X();function p(v,g,h){if(Array.isArray(v))return v.map((u,a)=>p(u,String(a),h));if(v&&
typeof v.toJSON=="function"){if(!h||!E.hasAnchor(v))return v.toJSON(g,h);const u={aliasCount:0,count:1,res:void 0};h.anchors.set(v,u),h.onCreate=l=>{u.res=l,delete h.
onCreate};const a=v.toJSON(g,h);return h.onCreate&&h.onCreate(a),a}return typeof v=="bigint"&&!h?.keep?Number(v):v}_.toJS=p}}),Z=(0,C.P$)({"node_modules/yaml/di\
st/nodes/Node.js"(_){"use strict";var E=We(),p=X(),v=Le(),g=class{constructor(h){Object.defineProperty(this,p.NODE_TYPE,{value:h})}clone(){const h=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(h.range=this.range.slice()),h}toJS(h,{mapAsMap:u,maxAliasCount:a,onAnchor:l,
reviver:s}={}){if(!p.isDocument(h))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:h,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof a=="number"?a:100},n=v.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?E.applyReviver(s,{"":n},"",n):n}};_.NodeBase=g}}),we=(0,C.P$)({"node_modules/yaml/dist/nodes/Alias.js"(_){"use strict";var E=ve(),p=Me(),v=X(),g=Z(),h=Le(),
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
l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}_.Alias=u}}),re=(0,C.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(_){"use strict";var E=X(),p=Z(),v=Le(),
g=u=>!u||typeof u!="function"&&typeof u!="object",h=class extends p.NodeBase{constructor(u){super(E.SCALAR),this.value=u}toJSON(u,a){return a?.keep?this.value:v.
toJS(this.value,u,a)}toString(){return String(this.value)}};h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_\
DOUBLE",h.QUOTE_SINGLE="QUOTE_SINGLE",_.Scalar=h,_.isScalarValue=g}}),Ae=(0,C.P$)({"node_modules/yaml/dist/doc/createNode.js"(_){"use strict";var E=we(),p=X(),v=re(),
g="tag:yaml.org,2002:";function h(a,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(a)&&!r.format)}function u(a,l,s){if(p.isDocument(a)&&(a=a.contents),p.isNode(a))return a;if(p.isPair(a)){const O=s.schema[p.MAP].createNode?.(
s.schema,null,s);return O.items.push(a),O}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(
a)),new E.Alias(o.anchor);o={anchor:null,node:null},i.set(a,o)}l?.startsWith("!!")&&(l=g+l.slice(2));let c=h(a,l,e.tags);if(!c){if(a&&typeof a.toJSON=="function"&&
(a=a.toJSON()),!a||typeof a!="object"){const O=new v.Scalar(a);return o&&(o.node=O),O}c=a instanceof Map?e[p.MAP]:Symbol.iterator in Object(a)?e[p.SEQ]:e[p.MAP]}
t&&(t(c),delete s.onTagObj);const d=c?.createNode?c.createNode(s.schema,a,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,a,s):new v.Scalar(a);
return l?d.tag=l:c.default||(d.tag=c.tag),o&&(o.node=d),d}_.createNode=u}}),Ye=(0,C.P$)({"node_modules/yaml/dist/nodes/Collection.js"(_){"use strict";var E=Ae(),
p=X(),v=Z();function g(a,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return E.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:a,sourceObjects:new Map})}var h=a=>a==null||typeof a=="object"&&!!a[Symbol.iterator]().next().done,u=class extends v.NodeBase{constructor(a,l){super(
a),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(a){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return a&&(l.schema=a),l.items=l.items.map(s=>p.isNode(s)||p.isPair(s)?s.clone(a):s),this.range&&(l.range=this.range.slice()),l}addIn(a,l){if(h(a))this.add(
l);else{const[s,...r]=a,n=this.get(s,!0);if(p.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(a){const[l,...s]=a;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(p.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(a,l){const[s,...r]=a,n=this.get(s,!0);return r.length===
0?!l&&p.isScalar(n)?n.value:n:p.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(a){return this.items.every(l=>{if(!p.isPair(l))return!1;const s=l.value;return s==
null||a&&p.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(a){const[l,...s]=a;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return p.isCollection(r)?r.hasIn(s):!1}setIn(a,l){const[s,...r]=a;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(p.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};_.Collection=u,_.collectionFromPath=
g,_.isEmptyPath=h}}),j=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(_){"use strict";var E=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function p(g,h){
return/^\n+$/.test(g)?g.substring(1):h?g.replace(/^(?! *$)/gm,h):g}var v=(g,h,u)=>g.endsWith(`
`)?p(u,h):u.includes(`
`)?`
`+p(u,h):(g.endsWith(" ")?"":" ")+u;_.indentComment=p,_.lineComment=v,_.stringifyComment=E}}),fe=(0,C.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(_){
"use strict";var E="flow",p="block",v="quoted";function g(u,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(u.length<=i)return u;const o=[],c={};let d=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?o.push(
0):d=r-s);let O,k,L=!1,$=-1,T=-1,U=-1;l===p&&($=h(u,$,a.length),$!==-1&&(d=$+i));for(let Q;Q=u[$+=1];){if(l===v&&Q==="\\"){switch(T=$,u[$+1]){case"x":$+=3;break;case"\
u":$+=5;break;case"U":$+=9;break;default:$+=1}U=$}if(Q===`
`)l===p&&($=h(u,$,a.length)),d=$+a.length+i,O=void 0;else{if(Q===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){const R=u[$+1];R&&R!==" "&&R!==`
`&&R!=="	"&&(O=$)}if($>=d)if(O)o.push(O),d=O+i,O=void 0;else if(l===v){for(;k===" "||k==="	";)k=Q,Q=u[$+=1],L=!0;const R=$>U+1?$-2:T-1;if(c[R])return u;o.push(R),
c[R]=!0,d=R+i,O=void 0}else L=!0}k=Q}if(L&&e&&e(),o.length===0)return u;t&&t();let q=u.slice(0,o[0]);for(let Q=0;Q<o.length;++Q){const R=o[Q],ee=o[Q+1]||u.length;
R===0?q=`
${a}${u.slice(0,ee)}`:(l===v&&c[R]&&(q+=`${u[R]}\\`),q+=`
${a}${u.slice(R+1,ee)}`)}return q}function h(u,a,l){let s=a,r=a+1,n=u[r];for(;n===" "||n==="	";)if(a<r+l)n=u[++a];else{do n=u[++a];while(n&&n!==`
`);s=a,r=a+1,n=u[r]}return s}_.FOLD_BLOCK=p,_.FOLD_FLOW=E,_.FOLD_QUOTED=v,_.foldFlowLines=g}}),Y=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(_){
"use strict";var E=re(),p=fe(),v=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,i,o){if(!i||i<0)return!1;const c=i-o,d=e.length;if(d<=c)return!1;for(let O=0,k=0;O<d;++O)if(e[O]===`
`){if(O-k>c)return!0;if(k=O+1,d-k<=c)return!1}return!0}function u(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:c}=i,
d=i.options.doubleQuotedMinMultiLineLength,O=i.indent||(g(e)?"  ":"");let k="",L=0;for(let $=0,T=o[$];T;T=o[++$])if(T===" "&&o[$+1]==="\\"&&o[$+2]==="n"&&(k+=o.
slice(L,$)+"\\ ",$+=1,L=$,T="\\"),T==="\\")switch(o[$+1]){case"u":{k+=o.slice(L,$);const U=o.substr($+2,4);switch(U){case"0000":k+="\\0";break;case"0007":k+="\\a";
break;case"000b":k+="\\v";break;case"001b":k+="\\e";break;case"0085":k+="\\N";break;case"00a0":k+="\\_";break;case"2028":k+="\\L";break;case"2029":k+="\\P";break;default:
U.substr(0,2)==="00"?k+="\\x"+U.substr(2):k+=o.substr($,6)}$+=5,L=$+1}break;case"n":if(c||o[$+2]==='"'||o.length<d)$+=1;else{for(k+=o.slice(L,$)+`

`;o[$+2]==="\\"&&o[$+3]==="n"&&o[$+4]!=='"';)k+=`
`,$+=2;k+=O,o[$+2]===" "&&(k+="\\"),$+=1,L=$+1}break;default:$+=1}return k=L?k+o.slice(L):o,c?k:p.foldFlowLines(k,O,p.FOLD_QUOTED,v(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const o=i.indent||(g(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?c:p.foldFlowLines(c,o,p.FOLD_FLOW,v(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let c;if(o===!1)c=u;else{const d=e.includes(
'"'),O=e.includes("'");d&&!O?c=a:O&&!d?c=u:c=o?a:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},c,d,O){const{blockQuote:k,commentString:L,lineWidth:$}=c.options;if(!k||/\n[\t ]+$/.test(
o))return l(o,c);const T=c.indent||(c.forceBlockIndent||g(o)?"  ":""),U=k==="literal"?!0:k==="folded"||i===E.Scalar.BLOCK_FOLDED?!1:i===E.Scalar.BLOCK_LITERAL?!0:
!h(o,$,T.length);if(!o)return U?`|
`:`>
`;let q,Q;for(Q=o.length;Q>0;--Q){const m=o[Q-1];if(m!==`
`&&m!=="	"&&m!==" ")break}let R=o.substring(Q);const ee=R.indexOf(`
`);ee===-1?q="-":o===R||ee!==R.length-1?(q="+",O&&O()):q="",R&&(o=o.slice(0,-R.length),R[R.length-1]===`
`&&(R=R.slice(0,-1)),R=R.replace(s,`$&${T}`));let le=!1,Se,qe=-1;for(Se=0;Se<o.length;++Se){const m=o[Se];if(m===" ")le=!0;else if(m===`
`)qe=Se;else break}let Fe=o.substring(0,qe<Se?qe+1:Se);Fe&&(o=o.substring(Fe.length),Fe=Fe.replace(/\n+/g,`$&${T}`));let Je=(le?T?"2":"1":"")+q;if(e&&(Je+=" "+L(
e.replace(/ ?[\r\n]+/g," ")),d&&d()),!U){const m=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${T}`);let w=!1;const M=v(c,!0);k!=="folded"&&i!==E.Scalar.BLOCK_FOLDED&&
(M.onOverflow=()=>{w=!0});const P=p.foldFlowLines(`${Fe}${m}${R}`,T,p.FOLD_BLOCK,M);if(!w)return`>${Je}
${T}${P}`}return o=o.replace(/\n+/g,`$&${T}`),`|${Je}
${T}${Fe}${o}${R}`}function n(e,i,o,c){const{type:d,value:O}=e,{actualString:k,implicitKey:L,indent:$,indentStep:T,inFlow:U}=i;if(L&&O.includes(`
`)||U&&/[[\]{},]/.test(O))return l(O,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(O))return L||U||!O.includes(
`
`)?l(O,i):r(e,i,o,c);if(!L&&!U&&d!==E.Scalar.PLAIN&&O.includes(`
`))return r(e,i,o,c);if(g(O)){if($==="")return i.forceBlockIndent=!0,r(e,i,o,c);if(L&&$===T)return l(O,i)}const q=O.replace(/\n+/g,`$&
${$}`);if(k){const Q=le=>le.default&&le.tag!=="tag:yaml.org,2002:str"&&le.test?.test(q),{compat:R,tags:ee}=i.doc.schema;if(ee.some(Q)||R?.some(Q))return l(O,i)}
return L?q:p.foldFlowLines(q,$,p.FOLD_FLOW,v(i,!1))}function t(e,i,o,c){const{implicitKey:d,inFlow:O}=i,k=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:L}=e;L!==E.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(k.value)&&(L=E.Scalar.QUOTE_DOUBLE);const $=U=>{switch(U){case E.
Scalar.BLOCK_FOLDED:case E.Scalar.BLOCK_LITERAL:return d||O?l(k.value,i):r(k,i,o,c);case E.Scalar.QUOTE_DOUBLE:return u(k.value,i);case E.Scalar.QUOTE_SINGLE:return a(
k.value,i);case E.Scalar.PLAIN:return n(k,i,o,c);default:return null}};let T=$(L);if(T===null){const{defaultKeyType:U,defaultStringType:q}=i.options,Q=d&&U||q;if(T=
$(Q),T===null)throw new Error(`Unsupported default string type ${Q}`)}return T}_.stringifyString=t}}),W=(0,C.P$)({"node_modules/yaml/dist/stringify/stringify.js"(_){
"use strict";var E=ve(),p=X(),v=j(),g=Y();function h(s,r){const n=Object.assign({blockQuote:!0,commentString:v.stringifyComment,defaultKeyType:null,defaultStringType:"\
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
${r.indent}${c}`:c}_.createStringifyContext=h,_.stringify=l}}),K=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(_){"use strict";var E=X(),p=re(),
v=W(),g=j();function h({key:u,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:c,simpleKeys:d}}=l;let O=E.isNode(
u)&&u.comment||null;if(d){if(O)throw new Error("With simple keys, key nodes cannot have comments");if(E.isCollection(u)||!E.isNode(u)&&typeof u=="object"){const Se="\
With simple keys, collection cannot be used as a key value";throw new Error(Se)}}let k=!d&&(!u||O&&a==null&&!l.inFlow||E.isCollection(u)||(E.isScalar(u)?u.type===
p.Scalar.BLOCK_FOLDED||u.type===p.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!k&&(d||!n),indent:e+i});let L=!1,
$=!1,T=v.stringify(u,l,()=>L=!0,()=>$=!0);if(!k&&!l.inFlow&&T.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");k=!0}if(l.inFlow){if(n||a==null)return L&&s&&s(),T===""?"?":k?`? ${T}`:T}else if(n&&!d||a==null&&k)return T=`? ${T}`,O&&!L?T+=g.lineComment(T,l.
indent,o(O)):$&&r&&r(),T;L&&(O=null),k?(O&&(T+=g.lineComment(T,l.indent,o(O))),T=`? ${T}
${e}:`):(T=`${T}:`,O&&(T+=g.lineComment(T,l.indent,o(O))));let U,q,Q;E.isNode(a)?(U=!!a.spaceBefore,q=a.commentBefore,Q=a.comment):(U=!1,q=null,Q=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!k&&!O&&E.isScalar(a)&&(l.indentAtStart=T.length+1),$=!1,!c&&i.length>=2&&!l.inFlow&&!k&&E.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let R=!1;const ee=v.stringify(a,l,()=>R=!0,()=>$=!0);let le=" ";if(O||U||q){if(le=U?`
`:"",q){const Se=o(q);le+=`
${g.indentComment(Se,l.indent)}`}ee===""&&!l.inFlow?le===`
`&&Q&&(le=`

`):le+=`
${l.indent}`}else if(!k&&E.isCollection(a)){const Se=ee[0],qe=ee.indexOf(`
`),Fe=qe!==-1,Je=l.inFlow??a.flow??a.items.length===0;if(Fe||!Je){let m=!1;if(Fe&&(Se==="&"||Se==="!")){let w=ee.indexOf(" ");Se==="&"&&w!==-1&&w<qe&&ee[w+1]===
"!"&&(w=ee.indexOf(" ",w+1)),(w===-1||qe<w)&&(m=!0)}m||(le=`
${l.indent}`)}}else(ee===""||ee[0]===`
`)&&(le="");return T+=le+ee,l.inFlow?R&&s&&s():Q&&!R?T+=g.lineComment(T,l.indent,o(Q)):$&&r&&r(),T}_.stringifyPair=h}}),x=(0,C.P$)({"node_modules/yaml/dist/log.\
js"(_){"use strict";var E=_e();function p(g,...h){g==="debug"&&console.log(...h)}function v(g,h){(g==="debug"||g==="warn")&&(typeof E.emitWarning=="function"?E.
emitWarning(h):console.warn(h))}_.debug=p,_.warn=v}}),V=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(_){"use strict";var E=X(),p=re(),v="<<",g={identify:s=>s===
v||typeof s=="symbol"&&s.description===v,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(v)),{addToJSMap:u}),
stringify:()=>v},h=(s,r)=>(g.identify(r)||E.isScalar(r)&&(!r.type||r.type===p.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.tag===g.tag&&n.default);
function u(s,r,n){const t=l(s,n);if(E.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)a(s,r,e);else a(s,r,t)}function a(s,r,n){
const t=l(s,n);if(!E.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,o]of e)r instanceof Map?r.has(
i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,writable:!0,enumerable:!0,configurable:!0});
return r}function l(s,r){return s&&E.isAlias(r)?r.resolve(s.doc,s):r}_.addMergeToJSMap=u,_.isMergeKey=h,_.merge=g}}),z=(0,C.P$)({"node_modules/yaml/dist/nodes/a\
ddPairToJSMap.js"(_){"use strict";var E=x(),p=V(),v=W(),g=X(),h=Le();function u(l,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(l,s,n);else if(p.
isMergeKey(l,r))p.addMergeToJSMap(l,s,n);else{const t=h.toJS(r,"",l);if(s instanceof Map)s.set(t,h.toJS(n,t,l));else if(s instanceof Set)s.add(t);else{const e=a(
r,t,l),i=h.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function a(l,s,r){if(s===null)return"";
if(typeof s!="object")return String(s);if(g.isNode(l)&&r?.doc){const n=v.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.
add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),E.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return t}return JSON.stringify(s)}_.addPairToJSMap=u}}),F=(0,C.P$)({"node_modules/yaml/dist/nodes/Pair.js"(_){"use strict";var E=Ae(),p=K(),v=z(),g=X();function h(a,l,s){
const r=E.createNode(a,void 0,s),n=E.createNode(l,void 0,s);return new u(r,n)}var u=class Xt{constructor(l,s=null){Object.defineProperty(this,g.NODE_TYPE,{value:g.
PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(l)),g.isNode(r)&&(r=r.clone(l)),new Xt(s,r)}toJSON(l,s){const r=s?.
mapAsMap?new Map:{};return v.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?p.stringifyPair(this,l,s,r):JSON.stringify(this)}};_.Pair=u,_.createPair=h}}),
oe=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(_){"use strict";var E=X(),p=W(),v=j();function g(l,s,r){return(s.inFlow??l.flow?u:h)(l,s,
r)}function h({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:o}){const{indent:c,options:{commentString:d}}=r,O=Object.
assign({},r,{indent:e,type:null});let k=!1;const L=[];for(let T=0;T<s.length;++T){const U=s[T];let q=null;if(E.isNode(U))!k&&U.spaceBefore&&L.push(""),a(r,L,U.commentBefore,
k),U.comment&&(q=U.comment);else if(E.isPair(U)){const R=E.isNode(U.key)?U.key:null;R&&(!k&&R.spaceBefore&&L.push(""),a(r,L,R.commentBefore,k))}k=!1;let Q=p.stringify(
U,O,()=>q=null,()=>k=!0);q&&(Q+=v.lineComment(Q,e,d(q))),k&&q&&(k=!1),L.push(n+Q)}let $;if(L.length===0)$=t.start+t.end;else{$=L[0];for(let T=1;T<L.length;++T){
const U=L[T];$+=U?`
${c}${U}`:`
`}}return l?($+=`
`+v.indentComment(d(l),c),o&&o()):k&&i&&i(),$}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,O=0;const k=[];for(let T=0;T<l.length;++T){const U=l[T];let q=null;if(E.isNode(U))U.spaceBefore&&
k.push(""),a(s,k,U.commentBefore,!1),U.comment&&(q=U.comment);else if(E.isPair(U)){const R=E.isNode(U.key)?U.key:null;R&&(R.spaceBefore&&k.push(""),a(s,k,R.commentBefore,
!1),R.comment&&(d=!0));const ee=E.isNode(U.value)?U.value:null;ee?(ee.comment&&(q=ee.comment),ee.commentBefore&&(d=!0)):U.value==null&&R?.comment&&(q=R.comment)}
q&&(d=!0);let Q=p.stringify(U,c,()=>q=null);d||(d=k.length>O||Q.includes(`
`)),T<l.length-1?Q+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=k.reduce((R,ee)=>R+ee.length+2,2)+(Q.length+2)>s.options.lineWidth)),d&&(Q+=",")),
q&&(Q+=v.lineComment(Q,n,o(q))),k.push(Q),O=k.length}const{start:L,end:$}=r;if(k.length===0)return L+$;if(!d){const T=k.reduce((U,q)=>U+q.length+2,2);d=s.options.
lineWidth>0&&T>s.options.lineWidth}if(d){let T=L;for(const U of k)T+=U?`
${e}${t}${U}`:`
`;return`${T}
${t}${$}`}else return`${L}${i}${k.join(" ")}${i}${$}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=v.indentComment(
s(n),l);r.push(e.trimStart())}}_.stringifyCollection=g}}),pe=(0,C.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(_){"use strict";var E=oe(),p=z(),v=Ye(),g=X(),h=F(),
u=re();function a(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var l=class extends v.
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
je=(0,C.P$)({"node_modules/yaml/dist/schema/common/map.js"(_){"use strict";var E=X(),p=pe(),v={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.org\
,2002:map",resolve(g,h){return E.isMap(g)||h("Expected a mapping for this tag"),g},createNode:(g,h,u)=>p.YAMLMap.from(g,h,u)};_.map=v}}),xe=(0,C.P$)({"node_modu\
les/yaml/dist/nodes/YAMLSeq.js"(_){"use strict";var E=Ae(),p=oe(),v=Ye(),g=X(),h=re(),u=Le(),a=class extends v.Collection{static get tagName(){return"tag:yaml.o\
rg,2002:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&h.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?p.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){if(typeof t=="function"){const c=r instanceof
Set?o:String(i++);o=t.call(r,c,o)}e.items.push(E.createNode(o,void 0,n))}}return e}};function l(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}_.YAMLSeq=a}}),Ie=(0,C.P$)({"node_modules/yaml/dist/schema/common/seq.js"(_){"use strict";var E=X(),
p=xe(),v={collection:"seq",default:!0,nodeClass:p.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,h){return E.isSeq(g)||h("Expected a sequence for this tag"),g},createNode:(g,h,u)=>p.
YAMLSeq.from(g,h,u)};_.seq=v}}),Qe=(0,C.P$)({"node_modules/yaml/dist/schema/common/string.js"(_){"use strict";var E=Y(),p={identify:v=>typeof v=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:v=>v,stringify(v,g,h,u){return g=Object.assign({actualString:!0},g),E.stringifyString(v,g,h,u)}};_.string=p}}),He=(0,C.P$)({
"node_modules/yaml/dist/schema/common/null.js"(_){"use strict";var E=re(),p={identify:v=>v==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new E.Scalar(null),stringify:({source:v},g)=>typeof v=="string"&&p.test.test(v)?v:g.options.nullStr};_.nullTag=
p}}),ct=(0,C.P$)({"node_modules/yaml/dist/schema/core/bool.js"(_){"use strict";var E=re(),p={identify:v=>typeof v=="boolean",default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:v=>new E.Scalar(v[0]==="t"||v[0]==="T"),stringify({source:v,value:g},h){if(v&&p.test.test(v)){const u=v[0]===
"t"||v[0]==="T";if(g===u)return v}return g?h.options.trueStr:h.options.falseStr}};_.boolTag=p}}),nt=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(_){"use strict";function E({format:p,minFractionDigits:v,tag:g,value:h}){if(typeof h=="bigint")return String(h);const u=typeof h=="number"?h:Number(h);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let a=Object.is(h,-0)?"-0":JSON.stringify(h);if(!p&&v&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes(
"e")){let l=a.indexOf(".");l<0&&(l=a.length,a+=".");let s=v-(a.length-l-1);for(;s-- >0;)a+="0"}return a}_.stringifyNumber=E}}),st=(0,C.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(_){"use strict";var E=re(),p=nt(),v={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const a=Number(u.value);return isFinite(a)?a.toExponential():p.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const a=new E.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(a.minFractionDigits=u.length-l-1),a},stringify:p.stringifyNumber};
_.float=h,_.floatExp=g,_.floatNaN=v}}),pt=(0,C.P$)({"node_modules/yaml/dist/schema/core/int.js"(_){"use strict";var E=nt(),p=l=>typeof l=="bigint"||Number.isInteger(
l),v=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function g(l,s,r){const{value:n}=l;return p(n)&&n>=0?r+n.toString(s):E.stringifyNumber(l)}var h={
identify:l=>p(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>v(l,2,8,r),stringify:l=>g(l,8,"0o")},u={identify:p,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>v(l,0,10,r),stringify:E.stringifyNumber},a={identify:l=>p(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>v(l,2,16,r),stringify:l=>g(l,16,"0x")};_.int=u,_.intHex=a,_.intOct=h}}),se=(0,C.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(_){"use strict";var E=je(),p=He(),v=Ie(),g=Qe(),h=ct(),u=st(),a=pt(),l=[E.map,v.seq,g.string,p.nullTag,h.boolTag,
a.intOct,a.int,a.intHex,u.floatNaN,u.floatExp,u.float];_.schema=l}}),ie=(0,C.P$)({"node_modules/yaml/dist/schema/json/schema.js"(_){"use strict";var E=re(),p=je(),
v=Ie();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var h=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:h},{identify:s=>s==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:h},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:h},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:h}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[p.map,v.seq].concat(u,a);_.schema=l}}),
he=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(_){"use strict";var E=(0,de.D)(),p=re(),v=Y(),g={identify:h=>h instanceof Uint8Array,default:!1,
tag:"tag:yaml.org,2002:binary",resolve(h,u){if(typeof E.Buffer=="function")return E.Buffer.from(h,"base64");if(typeof atob=="function"){const a=atob(h.replace(/[\n\r]/g,
"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),h},stringify({comment:h,type:u,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof E.Buffer=="function")t=n instanceof E.
Buffer?n.toString("base64"):E.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=p.Scalar.BLOCK_LITERAL),
u!==p.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(i);for(let c=0,d=0;c<
i;++c,d+=e)o[c]=t.substr(d,e);t=o.join(u===p.Scalar.BLOCK_LITERAL?`
`:" ")}return v.stringifyString({comment:h,type:u,value:t},l,s,r)}};_.binary=g}}),me=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(_){"use strict";
var E=X(),p=F(),v=re(),g=xe();function h(l,s){if(E.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!E.isPair(n)){if(E.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new p.Pair(new v.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=E.isPair(n)?n:new p.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,c;
if(Array.isArray(i))if(i.length===2)o=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)o=d[0],c=i[o];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else o=i;t.items.push(p.createPair(o,c,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:u};_.createPairs=u,_.pairs=a,_.resolvePairs=h}}),ge=(0,C.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(_){"use strict";var E=X(),p=Le(),v=pe(),g=xe(),h=me(),u=class Zt extends g.YAMLSeq{constructor(){super(),this.add=v.YAMLMap.
prototype.add.bind(this),this.delete=v.YAMLMap.prototype.delete.bind(this),this.get=v.YAMLMap.prototype.get.bind(this),this.has=v.YAMLMap.prototype.has.bind(this),
this.set=v.YAMLMap.prototype.set.bind(this),this.tag=Zt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(E.isPair(t)?(e=p.toJS(t.key,"",r),i=p.toJS(t.value,e,r)):e=p.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=h.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=h.resolvePairs(l,s),n=[];for(const{key:t}of r.items)E.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};_.YAMLOMap=u,_.omap=a}}),Oe=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(_){"use strict";var E=re();function p({value:h,source:u},a){
return u&&(h?v:g).test.test(u)?u:h?a.options.trueStr:a.options.falseStr}var v={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new E.Scalar(!0),stringify:p},g={identify:h=>h===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E.
Scalar(!1),stringify:p};_.falseTag=g,_.trueTag=v}}),Te=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(_){"use strict";var E=re(),p=nt(),v={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const a=Number(u.value);return isFinite(
a)?a.toExponential():p.stringifyNumber(u)}},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const a=new E.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:p.stringifyNumber};_.float=h,_.floatExp=g,_.floatNaN=v}}),ye=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(_){"use str\
ict";var E=nt(),p=s=>typeof s=="bigint"||Number.isInteger(s);function v(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*o:o}const i=parseInt(
s,n);return e==="-"?-1*i:i}function g(s,r,n){const{value:t}=s;if(p(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return E.stringifyNumber(s)}var h={
identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>v(s,2,2,n),stringify:s=>g(s,2,"0b")},u={identify:p,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>v(s,1,8,n),stringify:s=>g(s,8,"0")},a={identify:p,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>v(s,0,10,n),stringify:E.stringifyNumber},l={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>v(s,2,16,n),stringify:s=>g(s,16,"0x")};_.int=a,_.intBin=h,_.intHex=l,_.intOct=u}}),ae=(0,C.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(_){"use strict";var E=X(),p=F(),v=pe(),g=class es extends v.YAMLMap{constructor(a){super(a),this.tag=es.tag}add(a){let l;E.isPair(
a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new p.Pair(a.key,null):l=new p.Pair(a,null),v.findPair(this.items,l.key)||this.items.push(
l)}get(a,l){const s=v.findPair(this.items,a);return!l&&E.isPair(s)?E.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=v.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new p.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(p.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var h={
collection:"map",identify:u=>u instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,a,l)=>g.from(u,a,l),resolve(u,a){if(E.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new g,u);a("Set items must all have null values")}else a("Expected a mapping for this tag");return u}};_.YAMLSet=g,_.set=
h}}),Ce=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(_){"use strict";var E=nt();function p(a,l){const s=a[0],r=s==="-"||s==="+"?a.substring(1):
a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function v(a){let{value:l}=a,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return E.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:a=>typeof a==
"bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(a,l,{intAsBigInt:s})=>p(
a,s),stringify:v},h={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>p(a,!1),stringify:v},u={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const d=l[8];if(d&&d!=="Z"){let O=p(d,!1);Math.abs(O)<30&&(O*=60),c-=6e4*O}return new Date(c)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};_.floatTime=h,_.intTime=g,_.timestamp=u}}),Pe=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(_){"use strict";
var E=je(),p=He(),v=Ie(),g=Qe(),h=he(),u=Oe(),a=Te(),l=ye(),s=V(),r=ge(),n=me(),t=ae(),e=Ce(),i=[E.map,v.seq,g.string,p.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,h.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];_.schema=i}}),Xe=(0,C.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(_){"use strict";var E=je(),p=He(),v=Ie(),g=Qe(),h=ct(),u=st(),a=pt(),l=se(),s=ie(),r=he(),n=V(),t=ge(),e=me(),i=Pe(),o=ae(),c=Ce(),
d=new Map([["core",l.schema],["failsafe",[E.map,v.seq,g.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),O={binary:r.binary,bool:h.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:c.intTime,map:E.map,merge:n.merge,
null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:v.seq,set:o.set,timestamp:c.timestamp},k={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":c.timestamp};function L($,T,U){const q=d.
get(T);if(q&&!$)return U&&!q.includes(n.merge)?q.concat(n.merge):q.slice();let Q=q;if(!Q)if(Array.isArray($))Q=[];else{const R=Array.from(d.keys()).filter(ee=>ee!==
"yaml11").map(ee=>JSON.stringify(ee)).join(", ");throw new Error(`Unknown schema "${T}"; use one of ${R} or define customTags array`)}if(Array.isArray($))for(const R of $)
Q=Q.concat(R);else typeof $=="function"&&(Q=$(Q.slice()));return U&&(Q=Q.concat(n.merge)),Q.reduce((R,ee)=>{const le=typeof ee=="string"?O[ee]:ee;if(!le){const Se=JSON.
stringify(ee),qe=Object.keys(O).map(Fe=>JSON.stringify(Fe)).join(", ");throw new Error(`Unknown custom tag ${Se}; use one of ${qe}`)}return R.includes(le)||R.push(
le),R},[])}_.coreKnownTags=k,_.getTags=L}}),Ne=(0,C.P$)({"node_modules/yaml/dist/schema/Schema.js"(_){"use strict";var E=X(),p=je(),v=Ie(),g=Qe(),h=Xe(),u=(l,s)=>l.
key<s.key?-1:l.key>s.key?1:0,a=class ts{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:o}){this.compat=
Array.isArray(s)?h.getTags(s,"compat"):s?h.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?h.coreKnownTags:{},this.tags=h.getTags(
r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,E.MAP,{value:p.map}),Object.defineProperty(this,E.SCALAR,{value:g.string}),Object.defineProperty(
this,E.SEQ,{value:v.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(ts.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};_.Schema=a}}),Ge=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(_){"use strict";var E=X(),p=W(),v=j();function g(h,u){
const a=[];let l=u.directives===!0;if(u.directives!==!1&&h.directives){const e=h.directives.toString(h);e?(a.push(e),l=!0):h.directives.docStart&&(l=!0)}l&&a.push(
"---");const s=p.createStringifyContext(h,u),{commentString:r}=s.options;if(h.commentBefore){a.length!==1&&a.unshift("");const e=r(h.commentBefore);a.unshift(v.
indentComment(e,""))}let n=!1,t=null;if(h.contents){if(E.isNode(h.contents)){if(h.contents.spaceBefore&&l&&a.push(""),h.contents.commentBefore){const o=r(h.contents.
commentBefore);a.push(v.indentComment(o,""))}s.forceBlockIndent=!!h.comment,t=h.contents.comment}const e=t?void 0:()=>n=!0;let i=p.stringify(h.contents,s,()=>t=
null,e);t&&(i+=v.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(p.stringify(h.contents,s));
if(h.directives?.docEnd)if(h.comment){const e=r(h.comment);e.includes(`
`)?(a.push("..."),a.push(v.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=h.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(v.indentComment(r(e),"")))}return a.join(`
`)+`
`}_.stringifyDocument=g}}),Ve=(0,C.P$)({"node_modules/yaml/dist/doc/Document.js"(_){"use strict";var E=we(),p=Ye(),v=X(),g=F(),h=Le(),u=Ne(),a=Ge(),l=ve(),s=We(),
r=Ae(),n=$e(),t=class ss{constructor(o,c,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,v.NODE_TYPE,{value:v.
DOC});let O=null;typeof c=="function"||Array.isArray(c)?O=c:d===void 0&&c&&(d=c,c=void 0);const k=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=k;let{version:L}=k;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(L=this.directives.yaml.version)):this.directives=new n.Directives({version:L}),this.setSchema(L,d),this.contents=o===void 0?null:
this.createNode(o,O,d)}clone(){const o=Object.create(ss.prototype,{[v.NODE_TYPE]:{value:v.DOC}});return o.commentBefore=this.commentBefore,o.comment=this.comment,
o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.clone()),o.
schema=this.schema.clone(),o.contents=v.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){e(this.
contents)&&this.contents.add(o)}addIn(o,c){e(this.contents)&&this.contents.addIn(o,c)}createAlias(o,c){if(!o.anchor){const d=l.anchorNames(this);o.anchor=!c||d.
has(c)?l.findNewAnchor(c||"a",d):c}return new E.Alias(o.anchor)}createNode(o,c,d){let O;if(typeof c=="function")o=c.call({"":o},"",o),O=c;else if(Array.isArray(
c)){const qe=Je=>typeof Je=="number"||Je instanceof String||Je instanceof Number,Fe=c.filter(qe).map(String);Fe.length>0&&(c=c.concat(Fe)),O=c}else d===void 0&&
c&&(d=c,c=void 0);const{aliasDuplicateObjects:k,anchorPrefix:L,flow:$,keepUndefined:T,onTagObj:U,tag:q}=d??{},{onAnchor:Q,setAnchors:R,sourceObjects:ee}=l.createNodeAnchors(
this,L||"a"),le={aliasDuplicateObjects:k??!0,keepUndefined:T??!1,onAnchor:Q,onTagObj:U,replacer:O,schema:this.schema,sourceObjects:ee},Se=r.createNode(o,q,le);return $&&
v.isCollection(Se)&&(Se.flow=!0),R(),Se}createPair(o,c,d={}){const O=this.createNode(o,null,d),k=this.createNode(c,null,d);return new g.Pair(O,k)}delete(o){return e(
this.contents)?this.contents.delete(o):!1}deleteIn(o){return p.isEmptyPath(o)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
o):!1}get(o,c){return v.isCollection(this.contents)?this.contents.get(o,c):void 0}getIn(o,c){return p.isEmptyPath(o)?!c&&v.isScalar(this.contents)?this.contents.
value:this.contents:v.isCollection(this.contents)?this.contents.getIn(o,c):void 0}has(o){return v.isCollection(this.contents)?this.contents.has(o):!1}hasIn(o){return p.
isEmptyPath(o)?this.contents!==void 0:v.isCollection(this.contents)?this.contents.hasIn(o):!1}set(o,c){this.contents==null?this.contents=p.collectionFromPath(this.
schema,[o],c):e(this.contents)&&this.contents.set(o,c)}setIn(o,c){p.isEmptyPath(o)?this.contents=c:this.contents==null?this.contents=p.collectionFromPath(this.schema,
Array.from(o),c):e(this.contents)&&this.contents.setIn(o,c)}setSchema(o,c={}){typeof o=="number"&&(o=String(o));let d;switch(o){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=o:this.directives=new n.Directives({version:o}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,d=null;
break;default:{const O=JSON.stringify(o);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${O}`)}}if(c.schema instanceof Object)this.
schema=c.schema;else if(d)this.schema=new u.Schema(Object.assign(d,c));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:o,jsonArg:c,mapAsMap:d,maxAliasCount:O,onAnchor:k,reviver:L}={}){const $={anchors:new Map,doc:this,keep:!o,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof O==
"number"?O:100},T=h.toJS(this.contents,c??"",$);if(typeof k=="function")for(const{count:U,res:q}of $.anchors.values())k(q,U);return typeof L=="function"?s.applyReviver(
L,{"":T},"",T):T}toJSON(o,c){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:c})}toString(o={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const c=JSON.stringify(o.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${c}`)}return a.stringifyDocument(this,o)}};function e(i){if(v.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}_.Document=t}}),it=(0,C.P$)({"node_modules/yaml/dist/errors.js"(_){"use strict";var E=class extends Error{constructor(h,u,a,l){
super(),this.name=h,this.code=a,this.message=l,this.pos=u}},p=class extends E{constructor(h,u,a){super("YAMLParseError",h,u,a)}},v=class extends E{constructor(h,u,a){
super("YAMLWarning",h,u,a)}},g=(h,u)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>u.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=h.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=h.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};_.YAMLError=E,_.YAMLParseError=p,_.YAMLWarning=v,_.prettifyError=g}}),ze=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(_){"use strict";function E(p,{
flow:v,indicator:g,next:h,offset:u,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,c=!1,d=null,O=null,k=null,L=null,$=null,T=null,U=null;
for(const R of p)switch(c&&(R.type!=="space"&&R.type!=="newline"&&R.type!=="comma"&&a(R.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),d&&(n&&R.type!=="comment"&&R.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),R.type){case"spac\
e":!v&&(g!=="doc-start"||h?.type!=="flow-collection")&&R.source.includes("	")&&(d=R),t=!0;break;case"comment":{t||a(R,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const ee=R.source.substring(1)||" ";e?e+=i+ee:e=ee,i="",n=!1;break}case"newline":n?e?e+=R.source:(!T||g!=="seq-it\
em-ind")&&(r=!0):i+=R.source,n=!0,o=!0,(O||k)&&(L=R),t=!0;break;case"anchor":O&&a(R,"MULTIPLE_ANCHORS","A node can have at most one anchor"),R.source.endsWith("\
:")&&a(R.offset+R.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),O=R,U??(U=R.offset),n=!1,t=!1,c=!0;break;case"tag":{k&&a(R,"MULTIPLE_TAGS","\
A node can have at most one tag"),k=R,U??(U=R.offset),n=!1,t=!1,c=!0;break}case g:(O||k)&&a(R,"BAD_PROP_ORDER",`Anchors and tags must be after the ${R.source} i\
ndicator`),T&&a(R,"UNEXPECTED_TOKEN",`Unexpected ${R.source} in ${v??"collection"}`),T=R,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(v){
$&&a(R,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`),$=R,n=!1,t=!1;break}default:a(R,"UNEXPECTED_TOKEN",`Unexpected ${R.type} token`),n=!1,t=!1}const q=p[p.length-
1],Q=q?q.offset+q.source.length:u;return c&&h&&h.type!=="space"&&h.type!=="newline"&&h.type!=="comma"&&(h.type!=="scalar"||h.source!=="")&&a(h.offset,"MISSING_C\
HAR","Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||h?.type==="block-map"||h?.type==="block-seq")&&a(d,"TAB_AS_IND\
ENT","Tabs are not allowed as indentation"),{comma:$,found:T,spaceBefore:r,comment:e,hasNewline:o,anchor:O,tag:k,newlineAfterProp:L,end:Q,start:U??Q}}_.resolveProps=
E}}),rt=(0,C.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(_){"use strict";function E(p){if(!p)return null;switch(p.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(const v of p.end)if(v.type==="newline")return!0}return!1;case"flow-collection":for(const v of p.items){for(const g of v.start)if(g.type===
"newline")return!0;if(v.sep){for(const g of v.sep)if(g.type==="newline")return!0}if(E(v.key)||E(v.value))return!0}return!1;default:return!0}}_.containsNewline=E}}),
ut=(0,C.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(_){"use strict";var E=rt();function p(v,g,h){if(g?.type==="flow-collection"){const u=g.end[0];
u.indent===v&&(u.source==="]"||u.source==="}")&&E.containsNewline(g)&&h(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}_.flowIndentCheck=
p}}),yt=(0,C.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(_){"use strict";var E=X();function p(v,g,h){const{uniqueKeys:u}=v.options;if(u===!1)return!1;
const a=typeof u=="function"?u:(l,s)=>l===s||E.isScalar(l)&&E.isScalar(s)&&l.value===s.value;return g.some(l=>a(l.key,h))}_.mapIncludes=p}}),wt=(0,C.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(_){"use strict";var E=F(),p=pe(),v=ze(),g=rt(),h=ut(),u=yt(),a="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??p.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,O=null;for(const k of t.
items){const{start:L,key:$,sep:T,value:U}=k,q=v.resolveProps(L,{indicator:"explicit-key-ind",next:$??T?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
Q=!q.found;if(Q){if($&&($.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in $&&$.indent!==t.indent&&
e(d,"BAD_INDENT",a)),!q.anchor&&!q.tag&&!T){O=q.end,q.comment&&(c.comment?c.comment+=`
`+q.comment:c.comment=q.comment);continue}(q.newlineAfterProp||g.containsNewline($))&&e($??L[L.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else q.found?.indent!==t.indent&&e(d,"BAD_INDENT",a);n.atKey=!0;const R=q.end,ee=$?s(n,$,q,e):r(n,R,L,null,q,e);n.schema.compat&&h.flowIndentCheck(
t.indent,$,e),n.atKey=!1,u.mapIncludes(n,c.items,ee)&&e(R,"DUPLICATE_KEY","Map keys must be unique");const le=v.resolveProps(T??[],{indicator:"map-value-ind",next:U,
offset:ee.range[2],onError:e,parentIndent:t.indent,startOnNewline:!$||$.type==="block-scalar"});if(d=le.end,le.found){Q&&(U?.type==="block-map"&&!le.hasNewline&&
e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&q.start<le.found.offset-1024&&e(ee.range,"KEY_OVER_1024_CHA\
RS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const Se=U?s(n,U,le,e):r(n,d,T,null,le,e);n.schema.compat&&h.
flowIndentCheck(t.indent,U,e),d=Se.range[2];const qe=new E.Pair(ee,Se);n.options.keepSourceTokens&&(qe.srcToken=k),c.items.push(qe)}else{Q&&e(ee.range,"MISSING_\
CHAR","Implicit map keys need to be followed by map values"),le.comment&&(ee.comment?ee.comment+=`
`+le.comment:ee.comment=le.comment);const Se=new E.Pair(ee);n.options.keepSourceTokens&&(Se.srcToken=k),c.items.push(Se)}}return O&&O<d&&e(O,"IMPOSSIBLE","Map c\
omment with trailing content"),c.range=[t.offset,d,O??d],c}_.resolveBlockMap=l}}),ht=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(_){"use str\
ict";var E=xe(),p=ze(),v=ut();function g({composeNode:h,composeEmptyNode:u},a,l,s,r){const n=r?.nodeClass??E.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=!1),a.
atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:c}of l.items){const d=p.resolveProps(o,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.
indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||c)c?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,
"MISSING_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const O=c?h(a,c,d,s):u(a,d.end,o,null,d,s);a.schema.compat&&
v.flowIndentCheck(l.indent,c,s),e=O.range[2],t.items.push(O)}return t.range=[l.offset,e,i??e],t}_.resolveBlockSeq=g}}),gt=(0,C.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(_){"use strict";function E(p,v,g,h){let u="";if(p){let a=!1,l="";for(const s of p){const{source:r,type:n}=s;switch(n){case"space":a=!0;break;case"\
comment":{g&&!a&&h(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),a=!0;break;default:h(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}v+=r.length}}return{comment:u,offset:v}}_.resolveEnd=E}}),At=(0,C.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(_){"use strict";var E=X(),p=F(),v=pe(),g=xe(),h=gt(),u=ze(),a=rt(),l=yt(),s="Block collections are \
not allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,o,c,d){const O=o.start.
source==="{",k=O?"flow map":"flow sequence",L=d?.nodeClass??(O?v.YAMLMap:g.YAMLSeq),$=new L(i.schema);$.flow=!0;const T=i.atRoot;T&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let U=o.offset+o.start.source.length;for(let le=0;le<o.items.length;++le){const Se=o.items[le],{start:qe,key:Fe,sep:Je,value:m}=Se,w=u.resolveProps(qe,{flow:k,
indicator:"explicit-key-ind",next:Fe??Je?.[0],offset:U,onError:c,parentIndent:o.indent,startOnNewline:!1});if(!w.found){if(!w.anchor&&!w.tag&&!Je&&!m){le===0&&w.
comma?c(w.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${k}`):le<o.items.length-1&&c(w.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${k}`),w.comment&&($.comment?
$.comment+=`
`+w.comment:$.comment=w.comment),U=w.end;continue}!O&&i.options.strict&&a.containsNewline(Fe)&&c(Fe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(le===0)w.comma&&c(w.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${k}`);else if(w.comma||c(w.start,"MISSING_CHAR",`Missing , be\
tween ${k} items`),w.comment){let M="";e:for(const P of qe)switch(P.type){case"comma":case"space":break;case"comment":M=P.source.substring(1);break e;default:break e}
if(M){let P=$.items[$.items.length-1];E.isPair(P)&&(P=P.value??P.key),P.comment?P.comment+=`
`+M:P.comment=M,w.comment=w.comment.substring(M.length+1)}}if(!O&&!Je&&!w.found){const M=m?t(i,m,w,c):e(i,w.end,Je,null,w,c);$.items.push(M),U=M.range[2],r(m)&&
c(M.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const M=w.end,P=Fe?t(i,Fe,w,c):e(i,M,qe,null,w,c);r(Fe)&&c(P.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const N=u.resolveProps(
Je??[],{flow:k,indicator:"map-value-ind",next:m,offset:P.range[2],onError:c,parentIndent:o.indent,startOnNewline:!1});if(N.found){if(!O&&!w.found&&i.options.strict){
if(Je)for(const G of Je){if(G===N.found)break;if(G.type==="newline"){c(G,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine");break}}w.start<N.found.offset-1024&&c(N.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequen\
ce key")}}else m&&("source"in m&&m.source?.[0]===":"?c(m,"MISSING_CHAR",`Missing space after : in ${k}`):c(N.start,"MISSING_CHAR",`Missing , or : between ${k} i\
tems`));const I=m?t(i,m,N,c):N.found?e(i,N.end,Je,null,N,c):null;I?r(m)&&c(I.range,"BLOCK_IN_FLOW",s):N.comment&&(P.comment?P.comment+=`
`+N.comment:P.comment=N.comment);const J=new p.Pair(P,I);if(i.options.keepSourceTokens&&(J.srcToken=Se),O){const G=$;l.mapIncludes(i,G.items,P)&&c(M,"DUPLICATE_\
KEY","Map keys must be unique"),G.items.push(J)}else{const G=new v.YAMLMap(i.schema);G.flow=!0,G.items.push(J);const ne=(I??P).range;G.range=[P.range[0],ne[1],ne[2]],
$.items.push(G)}U=I?I.range[2]:N.end}}const q=O?"}":"]",[Q,...R]=o.end;let ee=U;if(Q?.source===q)ee=Q.offset+Q.source.length;else{const le=k[0].toUpperCase()+k.
substring(1),Se=T?`${le} must end with a ${q}`:`${le} in block collection must be sufficiently indented and end with a ${q}`;c(U,T?"MISSING_CHAR":"BAD_INDENT",Se),
Q&&Q.source.length!==1&&R.unshift(Q)}if(R.length>0){const le=h.resolveEnd(R,ee,i.options.strict,c);le.comment&&($.comment?$.comment+=`
`+le.comment:$.comment=le.comment),$.range=[o.offset,ee,le.offset]}else $.range=[o.offset,ee,ee];return $}_.resolveFlowCollection=n}}),et=(0,C.P$)({"node_module\
s/yaml/dist/compose/compose-collection.js"(_){"use strict";var E=X(),p=re(),v=pe(),g=xe(),h=wt(),u=ht(),a=At();function l(r,n,t,e,i,o){const c=t.type==="block-m\
ap"?h.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),d=c.constructor;return i==="!"||i===d.tagName?
(c.tag=d.tagName,c):(i&&(c.tag=i),c)}function s(r,n,t,e,i){const o=e.tag,c=o?n.directives.tagName(o.source,T=>i(o,"TAG_RESOLVE_FAILED",T)):null;if(t.type==="blo\
ck-seq"){const{anchor:T,newlineAfterProp:U}=e,q=T&&o?T.offset>o.offset?T:o:T??o;q&&(!U||U.offset<q.offset)&&i(q,"MISSING_CHAR","Missing newline after block sequ\
ence props")}const d=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!c||c==="!"||c===v.YAMLMap.tagName&&d==="map"||
c===g.YAMLSeq.tagName&&d==="seq")return l(r,n,t,i,c);let O=n.schema.tags.find(T=>T.tag===c&&T.collection===d);if(!O){const T=n.schema.knownTags[c];if(T?.collection===
d)n.schema.tags.push(Object.assign({},T,{default:!1})),O=T;else return T?i(o,"BAD_COLLECTION_TYPE",`${T.tag} used for ${d} collection, but expects ${T.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const k=l(r,n,t,i,c,O),L=O.resolve?.(k,T=>i(o,"TAG_RESOLVE_FAILED",T),n.options)??
k,$=E.isNode(L)?L:new p.Scalar(L);return $.range=k.range,$.tag=c,O?.format&&($.format=O.format),$}_.composeCollection=s}}),_t=(0,C.P$)({"node_modules/yaml/dist/\
compose/resolve-block-scalar.js"(_){"use strict";var E=re();function p(h,u,a){const l=u.offset,s=v(u,h.options.strict,a);if(!s)return{value:"",type:null,comment:"",
range:[l,l,l]};const r=s.mode===">"?E.Scalar.BLOCK_FOLDED:E.Scalar.BLOCK_LITERAL,n=u.source?g(u.source):[];let t=n.length;for(let L=n.length-1;L>=0;--L){const $=n[L][1];
if($===""||$==="\r")t=L;else break}if(t===0){const L=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let $=l+s.length;return u.source&&($+=u.source.length),{value:L,type:r,comment:s.comment,range:[l,$,$]}}let e=u.indent+s.indent,
i=u.offset+s.length,o=0;for(let L=0;L<t;++L){const[$,T]=n[L];if(T===""||T==="\r")s.indent===0&&$.length>e&&(e=$.length);else{$.length<e&&a(i+$.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=$.length),o=L,e===0&&!h.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=$.length+T.length+1}for(let L=n.length-1;L>=t;--L)n[L][0].length>e&&(t=L+1);let c="",d="",
O=!1;for(let L=0;L<o;++L)c+=n[L][0].slice(e)+`
`;for(let L=o;L<t;++L){let[$,T]=n[L];i+=$.length+T.length+1;const U=T[T.length-1]==="\r";if(U&&(T=T.slice(0,-1)),T&&$.length<e){const q=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-T.length-(U?2:1),"BAD_INDENT",q),$=""}r===E.Scalar.BLOCK_LITERAL?
(c+=d+$.slice(e)+T,d=`
`):$.length>e||T[0]==="	"?(d===" "?d=`
`:!O&&d===`
`&&(d=`

`),c+=d+$.slice(e)+T,d=`
`,O=!0):T===""?d===`
`?c+=`
`:d=`
`:(c+=d+T,d=" ",O=!1)}switch(s.chomp){case"-":break;case"+":for(let L=t;L<n.length;++L)c+=`
`+n[L][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const k=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,k,k]}}function v({offset:h,props:u},a,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let d=1;d<s.length;++d){const O=s[d];if(!t&&
(O==="-"||O==="+"))t=O;else{const k=Number(O);!n&&k?n=k:e===-1&&(e=h+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
o="",c=s.length;for(let d=1;d<u.length;++d){const O=u[d];switch(O.type){case"space":i=!0;case"newline":c+=O.source.length;break;case"comment":a&&!i&&l(O,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=O.source.length,o=O.source.substring(1);break;case"error":l(O,"UNEXPECTED_T\
OKEN",O.message),c+=O.source.length;break;default:{const k=`Unexpected token in block scalar header: ${O.type}`;l(O,"UNEXPECTED_TOKEN",k);const L=O.source;L&&typeof L==
"string"&&(c+=L.length)}}}return{mode:r,indent:n,chomp:t,comment:o,length:c}}function g(h){const u=h.split(/\n( *)/),a=u[0],l=a.match(/^( *)/),s=[l?.[1]?[l[1],a.
slice(l[1].length)]:["",a]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}_.resolveBlockScalar=p}}),Pt=(0,C.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(_){"use strict";var E=re(),p=gt();function v(n,t,e){const{offset:i,type:o,source:c,end:d}=n;let O,k;const L=(U,q,Q)=>e(i+U,q,Q);switch(o){case"\
scalar":O=E.Scalar.PLAIN,k=g(c,L);break;case"single-quoted-scalar":O=E.Scalar.QUOTE_SINGLE,k=h(c,L);break;case"double-quoted-scalar":O=E.Scalar.QUOTE_DOUBLE,k=a(
c,L);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const $=i+c.length,T=p.resolveEnd(d,$,t,e);return{value:k,type:O,comment:T.comment,range:[i,$,T.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),u(n)}function h(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),u(n.slice(1,-1)).replace(/''/g,"'")}function u(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let c=e[1].
replace(i,""),d=" ",O=t.lastIndex;for(;e=t.exec(n);){const L=e[1].replace(o,"");L===""?d===`
`?c+=d:d=`
`:(c+=d+L,d=" "),O=t.lastIndex}const k=/[ \t]*(.*)/sy;return k.lastIndex=O,e=k.exec(n),c+d+(e?.[1]??"")}function a(n,t){let e="";for(let i=1;i<n.length-1;++i){const o=n[i];
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
equence ${d}`),d}}_.resolveFlowScalar=v}}),Bt=(0,C.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(_){"use strict";var E=X(),p=re(),v=_t(),g=Pt();function h(l,s,r,n){
const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?v.resolveBlockScalar(l,s,n):g.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,k=>n(r,"TAG_RESOLVE_FAILED",k)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[E.SCALAR]:c?d=u(l.schema,t,c,r,n):s.type==="scalar"?d=a(l,t,s,n):d=l.
schema[E.SCALAR];let O;try{const k=d.resolve(t,L=>n(r??s,"TAG_RESOLVE_FAILED",L),l.options);O=E.isScalar(k)?k:new p.Scalar(k)}catch(k){const L=k instanceof Error?
k.message:String(k);n(r??s,"TAG_RESOLVE_FAILED",L),O=new p.Scalar(t)}return O.range=o,O.source=t,e&&(O.type=e),c&&(O.tag=c),d.format&&(O.format=d.format),i&&(O.
comment=i),O}function u(l,s,r,n,t){if(r==="!")return l[E.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&o.test)e.push(o);else
return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[E.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[E.SCALAR];if(r.compat){const o=r.compat.find(c=>c.default&&c.test?.test(n))??r[E.SCALAR];if(i.tag!==
o.tag){const c=s.tagString(i.tag),d=s.tagString(o.tag),O=`Value may be parsed as either ${c} or ${d}`;e(t,"TAG_RESOLVE_FAILED",O,!0)}}return i}_.composeScalar=h}}),
$t=(0,C.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(_){"use strict";function E(p,v,g){if(v){g??(g=v.length);for(let h=g-1;h>=0;--h){let u=v[h];
switch(u.type){case"space":case"comment":case"newline":p-=u.source.length;continue}for(u=v[++h];u?.type==="space";)p+=u.source.length,u=v[++h];break}}return p}_.
emptyScalarPosition=E}}),Lt=(0,C.P$)({"node_modules/yaml/dist/compose/compose-node.js"(_){"use strict";var E=we(),p=X(),v=et(),g=Bt(),h=gt(),u=$t(),a={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:c,comment:d,anchor:O,tag:k}=e;let L,$=!0;switch(t.type){case"alias":L=r(n,t,i),(O||k)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":L=g.composeScalar(
n,t,k,i),O&&(L.anchor=O.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{L=v.composeCollection(a,n,t,e,i),O&&(L.anchor=O.source.
substring(1))}catch(T){const U=T instanceof Error?T.message:String(T);i(t,"RESOURCE_EXHAUSTION",U)}break;default:{const T=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",T),$=!1}}return L??(L=s(n,t.offset,void 0,null,e,i)),O&&L.anchor===""&&i(O,"BAD_ALIAS","Anchor cannot be an em\
pty string"),o&&n.options.stringKeys&&(!p.isScalar(L)||typeof L.value!="string"||L.tag&&L.tag!=="tag:yaml.org,2002:str")&&i(k??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(L.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?L.comment=d:L.commentBefore=d),n.options.keepSourceTokens&&$&&(L.srcToken=
t),L}function s(n,t,e,i,{spaceBefore:o,comment:c,anchor:d,tag:O,end:k},L){const $={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},T=g.composeScalar(
n,$,O,L);return d&&(T.anchor=d.source.substring(1),T.anchor===""&&L(d,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(T.spaceBefore=!0),c&&(T.comment=c,T.range[2]=
k),T}function r({options:n},{offset:t,source:e,end:i},o){const c=new E.Alias(e.substring(1));c.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,O=h.resolveEnd(i,d,n.strict,o);return c.range=[t,d,O.offset],
O.comment&&(c.comment=O.comment),c}_.composeEmptyNode=s,_.composeNode=l}}),Rt=(0,C.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(_){"use strict";var E=Ve(),
p=Lt(),v=gt(),g=ze();function h(u,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:a},u),i=new E.Document(void 0,e),o={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?p.composeNode(o,r,c,t):p.composeEmptyNode(o,c.end,s,null,c,t);const d=i.contents.range[2],O=v.resolveEnd(n,d,!1,
t);return O.comment&&(i.comment=O.comment),i.range=[l,d,O.offset],i}_.composeDoc=h}}),lt=(0,C.P$)({"node_modules/yaml/dist/compose/composer.js"(_){"use strict";
var E=_e(),p=$e(),v=Ve(),g=it(),h=X(),u=Rt(),a=gt();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
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
Kt=(0,C.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(_){"use strict";var E=_t(),p=Pt(),v=it(),g=Y();function h(n,t=!0,e){if(n){const i=(o,c,d)=>{const O=typeof o==
"number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(O,c,d);else throw new v.YAMLParseError([O,O+1],c,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return p.resolveFlowScalar(n,t,i);case"block-scalar":return E.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:o=!1,offset:c=-1,type:d="PLAIN"}=t,O=g.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),k=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(O[0]){case"|":case">":{const L=O.indexOf(`
`),$=O.substring(0,L),T=O.substring(L+1)+`
`,U=[{type:"block-scalar-header",offset:c,indent:i,source:$}];return s(U,k)||U.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:U,source:T}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:O,end:k};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:O,end:k};default:return{type:"scalar",offset:c,indent:i,source:O,end:k}}}function a(n,t,e={}){let{afterKey:i=!1,implicitKey:o=!1,
inFlow:c=!1,type:d}=e,O="indent"in n?n.indent:null;if(i&&typeof O=="number"&&(O+=2),!d)switch(n.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const L=n.props[0];if(L.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
d=L.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const k=g.stringifyString({type:d,value:t},{implicitKey:o||O===null,indent:O!==null&&
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
source:t,end:o})}}}_.createScalarToken=u,_.resolveAsScalar=h,_.setScalarValue=a}}),Et=(0,C.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(_){"use strict";
var E=g=>"type"in g?p(g):v(g);function p(g){switch(g.type){case"block-scalar":{let h="";for(const u of g.props)h+=p(u);return h+g.source}case"block-map":case"bl\
ock-seq":{let h="";for(const u of g.items)h+=v(u);return h}case"flow-collection":{let h=g.start.source;for(const u of g.items)h+=v(u);for(const u of g.end)h+=u.
source;return h}case"document":{let h=v(g);if(g.end)for(const u of g.end)h+=u.source;return h}default:{let h=g.source;if("end"in g&&g.end)for(const u of g.end)h+=
u.source;return h}}}function v({start:g,key:h,sep:u,value:a}){let l="";for(const s of g)l+=s.source;if(h&&(l+=p(h)),u)for(const s of u)l+=s.source;return a&&(l+=
p(a)),l}_.stringify=E}}),Tt=(0,C.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(_){"use strict";var E=Symbol("break visit"),p=Symbol("skip children"),v=Symbol(
"remove item");function g(u,a){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),h(Object.freeze([]),u,a)}g.BREAK=E,g.SKIP=p,g.REMOVE=v,g.itemAtPath=
(u,a)=>{let l=u;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},g.parentCollection=(u,a)=>{const l=g.itemAtPath(u,a.slice(
0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function h(u,a,l){let s=l(a,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=h(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===E)return E;e===v&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,u))}}return typeof s=="function"?
s(a,u):s}_.visit=g}}),Ot=(0,C.P$)({"node_modules/yaml/dist/parse/cst.js"(_){"use strict";var E=Kt(),p=Et(),v=Tt(),g="\uFEFF",h="",u="",a="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case h:return"<DOC>";case u:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case h:return"doc-mode";case u:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=E.createScalarToken,_.resolveAsScalar=E.resolveAsScalar,_.setScalarValue=E.setScalarValue,
_.stringify=p.stringify,_.visit=v.visit,_.BOM=g,_.DOCUMENT=h,_.FLOW_END=u,_.SCALAR=a,_.isCollection=l,_.isScalar=s,_.prettyToken=r,_.tokenType=n}}),Nt=(0,C.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(_){"use strict";var E=Ot();function p(s){switch(s){case void 0:case" ":case`
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
Dt=(0,C.P$)({"node_modules/yaml/dist/parse/line-counter.js"(_){"use strict";var E=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.lineStarts.push(
p),this.linePos=p=>{let v=0,g=this.lineStarts.length;for(;v<g;){const u=v+g>>1;this.lineStarts[u]<p?v=u+1:g=u}if(this.lineStarts[v]===p)return{line:v+1,col:1};if(v===
0)return{line:0,col:p};const h=this.lineStarts[v-1];return{line:v,col:p-h+1}}}};_.LineCounter=E}}),It=(0,C.P$)({"node_modules/yaml/dist/parse/parser.js"(_){"use\
 strict";var E=_e(),p=Ot(),v=Nt();function g(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function h(t){for(let e=0;e<t.length;++e)switch(t[e].
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
this.indent===t.indent,o=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let c=[];if(o&&e.sep&&!e.value){const d=[];for(let O=0;O<e.sep.length;++O){const k=e.
sep[O];switch(k.type){case"newline":d.push(O);break;case"space":break;case"comment":k.indent>t.indent&&(d.length=0);break;default:d.length=0}}d.length>=2&&(c=e.
sep.splice(d[1]))}switch(this.type){case"anchor":case"tag":o||e.value?(c.push(this.sourceToken),t.items.push({start:c}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):o||e.value?(c.
push(this.sourceToken),t.items.push({start:c,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!g(e.sep,"newline")){const d=l(e.start),O=e.key,k=e.sep;k.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:d,key:O,sep:k}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(g(e.start,"newlin\
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_.Parser=n}}),Ct=(0,C.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(_){"use strict";var E=lt(),p=Ve(),v=it(),g=x(),h=X(),u=Dt(),a=It();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),O=new E.Composer(i),k=Array.from(O.compose(
d.parse(e)));if(c&&o)for(const L of k)L.errors.forEach(v.prettifyError(e,o)),L.warnings.forEach(v.prettifyError(e,o));return k.length>0?k:Object.assign([],{empty:!0},
O.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),O=new E.Composer(i);let k=null;for(const L of O.compose(
d.parse(e),!0,e.length))if(!k)k=L;else if(k.options.logLevel!=="silent"){k.errors.push(new v.YAMLParseError(L.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&o&&(k.errors.forEach(v.prettifyError(e,o)),k.warnings.forEach(v.prettifyError(e,o))),
k}function n(e,i,o){let c;typeof i=="function"?c=i:o===void 0&&i&&typeof i=="object"&&(o=i);const d=r(e,o);if(!d)return null;if(d.warnings.forEach(O=>g.warn(d.options.
logLevel,O)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:c},o))}function t(e,i,o){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const d=Math.round(o);o=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=o??i??{};if(!d)return}return h.isDocument(e)&&!c?e.toString(o):new p.Document(e,c,o).toString(o)}_.parse=
n,_.parseAllDocuments=s,_.parseDocument=r,_.stringify=t}}),Ut=(0,C.P$)({"node_modules/yaml/dist/index.js"(_){var E=lt(),p=Ve(),v=Ne(),g=it(),h=we(),u=X(),a=F(),
l=re(),s=pe(),r=xe(),n=Ot(),t=Nt(),e=Dt(),i=It(),o=Ct(),c=Me();_.Composer=E.Composer,_.Document=p.Document,_.Schema=v.Schema,_.YAMLError=g.YAMLError,_.YAMLParseError=
g.YAMLParseError,_.YAMLWarning=g.YAMLWarning,_.Alias=h.Alias,_.isAlias=u.isAlias,_.isCollection=u.isCollection,_.isDocument=u.isDocument,_.isMap=u.isMap,_.isNode=
u.isNode,_.isPair=u.isPair,_.isScalar=u.isScalar,_.isSeq=u.isSeq,_.Pair=a.Pair,_.Scalar=l.Scalar,_.YAMLMap=s.YAMLMap,_.YAMLSeq=r.YAMLSeq,_.CST=n,_.Lexer=t.Lexer,
_.LineCounter=e.LineCounter,_.Parser=i.Parser,_.parse=o.parse,_.parseAllDocuments=o.parseAllDocuments,_.parseDocument=o.parseDocument,_.stringify=o.stringify,_.
visit=c.visit,_.visitAsync=c.visitAsync}})}),6389:((at,De,b)=>{b.r(De),b.d(De,{deploy:()=>de.g});var de=b(1853),be=b(8425),C=b(6469),_e=b(301),X=b(9202),Me=b(7871),
$e=b(7732),ve=b(9355),We=b(3042),Le=b(3395),Z=b(9120),we=b(9719),re=b(4054),Ae=b(114),Ye=b(987),j=b(3527),fe=b(5085),Y=b(2641),W=b(51),K=b(1660),x=b(4446),V=b(9596)}),
4433:((at,De,b)=>{var de=b(2641),be=b(51),C=b(1660),_e=b(9596),X=(0,de.F)()}),1712:((at,De,b)=>{b.d(De,{readModelFile:()=>de.Gw});var de=b(3919),be=b(2641),C=b(
51),_e=b(1660),X=b(4446),Me=b(9596)}),5631:((at,De,b)=>{b.r(De),b.d(De,{pipeline:()=>ge});var de=b(231),be=b(4412),C=b(1853),_e=b(8425),X=b(6469),Me=b(506),$e=b(
301),ve=b(9202),We=b(7871),Le=b(7732),Z=b(9355),we=b(3042),re=b(3395),Ae=b(9120),Ye=b(9719),j=b(7678),fe=b(2274),Y=b(6234),W=b(5173),K=b(8335),x=b(8198),V=b(2593),
z=b(4054),F=b(114),oe=b(987),pe=b(3527),je=b(5085),xe=b(2641),Ie=b(51),Qe=b(1660),He=b(4446),ct=b(9596),{version:nt,...st}=de.p.inputs,{version:pt,at:se,"promot\
ion-id":ie,"dry-run":he,...me}=C.g.inputs,ge=(0,oe.o)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains when a command \
is given, registers the model of the run, promotes the version once its gates pass, deploys it and waits until it serves. It ends at the first step that is not \
green; a refused version is not deployed.",inputs:{...j.B.inputs,...W.k.inputs,...st,...me,experiment:{...j.B.inputs.experiment,required:!1,description:"The exp\
eriment to train in; needed with a command."},command:{...j.B.inputs.command,required:!1},"run-id":{...W.k.inputs["run-id"],required:!1,description:"The run tha\
t logged the model, where nothing is trained here."},tags:{...j.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...C.g.inputs.timeout,
description:"How long the registration and the rollout may take, each."}},outputs:{...j.B.outputs,...W.k.outputs,...de.p.outputs,...C.g.outputs},example:"mlflow\
-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(ye){const{inputs:ae}=ye,{command:Ce,experiment:Pe}=ae,
Xe=Te(ye);let Ne=ae["run-id"];if(Ce!==void 0){if(Ne!==void 0)throw new He.zg("E_INPUT","Both a command and run-id are given: either train here, or name the run \
that did.");if(Pe===void 0)throw new He.zg("E_INPUT","The command needs an experiment to run in: give experiment.");const rt=await Xe(j.B,{...ae,command:Ce,experiment:Pe});
if(rt.isLast)return rt.result;Ne=rt.output("run-id")}if(Ne===void 0)throw new He.zg("E_INPUT","There is nothing to register: give a command that trains, or run-\
id.");const Ge=await Xe(W.k,{...ae,"run-id":Ne});if(Ge.isLast)return Ge.result;const Ve=await Xe(de.p,{...ae,version:Number(Ge.output("version"))});if(Ve.isLast)
return Ve.result;const it=Ve.output("promotion-id");return(await Xe(C.g,{...ae,version:Number(Ve.output("version")),at:Oe(ae.to),"promotion-id":it===""?void 0:it,
"dry-run":"none"})).result}}),Oe=ye=>(0,Ye.Sx)(ye).map(Ye.Rg)[0],Te=ye=>async(ae,Ce)=>{ye.signal.throwIfAborted(),ye.log.progress(`${ae.name}: ${ae.title}`);const Pe=new Map,
Xe=(Ge,Ve)=>{Pe.set(Ge,Ve),ye.output(Ge,Ve)},Ne=await ae.run({...ye,inputs:Ce,output:Xe});return ye.log.progress(`${ae.name}: ${Ne.outcome}. ${Ne.reason}`),{result:Ne,
isLast:"code"in Ne||Ne.outcome==="skipped",output:Ge=>Pe.get(Ge)??""}}}),2558:((at,De,b)=>{b.r(De),b.d(De,{render:()=>Z});var de=b(6469),be=b(3042),C=b(3395),_e=b(
9120),X=b(9719),Me=b(987),$e=b(3527),ve=b(5085),We=b(4446),Le=b(9596),Z=(0,Me.o)({name:"render",title:"render the manifest of a version",description:"Finds the \
deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and l\
abels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...$e.hI,...$e.wO,
...$e.F2,...$e.g$,diff:{kind:ve.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets\
 are not shown."},"force-conflicts":{kind:ve.Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."}},outputs:{
manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line\
; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the Seldon\
Deployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model wi\
ne --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(we){const{inputs:re,log:Ae,pipeline:Ye}=we,j=await we.mlflow(),fe=await(0,X.
x)(j,re);we.output("version",fe.version);const Y=await(0,de.sB)(j,fe,re,{pipeline:Ye,target:re.at});for(const je of Y.notes)Ae.progress(je);for(const je of Y.warnings)
Ae.warn(je);const{renderYaml:W}=await Promise.all([b.e(231),b.e(810)]).then(b.bind(b,3449));we.output("name",Y.name),we.output("model-uri",Y.modelUri),we.output(
"manifest",W(Y.manifest));const K=`Rendered ${Y.name} for ${fe.model} version ${fe.version}, from ${Y.place}.`;if(!re.diff)return{outcome:"done",reason:K};const x=await we.
cluster(),V=Y.namespace??x.defaultNamespace,z={resource:_e.kl,namespace:V,name:Y.name},F={...Y.manifest,metadata:{...Y.manifest.metadata,namespace:V}},{summary:oe,
differences:pe}=await(0,de.Pj)(x,z,F,re["storage-secret"],re["force-conflicts"],"progressDeadlineSeconds");return we.output("diff",pe===""?"":`${pe}
`),pe!==""&&(Ae.foreign(`What would change in ${(0,C.vY)(z)}`,pe),we.summarize({kind:"log",title:`What would change in ${(0,C.vY)(z)}`,text:pe})),{outcome:"done",
reason:`${K} ${oe}.`}}})}),3449:((at,De,b)=>{b.d(De,{renderYaml:()=>ve});var de=b(2641),be=b(51),C=b(1660),_e=b(9596),X=(0,_e.f1)((0,de.F)(),1),Me=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
$e=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function ve(We){const Le=new X.Document(We,{aliasDuplicateObjects:!1,version:"1.1"});return(0,X.visit)(Le,{Scalar:(we,re)=>{
typeof re.value=="string"&&($e.test(re.value)||re.value.search(Me)>=0)&&(re.type="QUOTE_DOUBLE")}}),Le.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).
replace(Me,we=>`\\u${we.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),2363:((at,De,b)=>{b.r(De),b.d(De,{rollback:()=>He});var de=b(
506),be=b(301),C=b(9202),_e=b(7871),X=b(6348),Me=b(7732),$e=b(9355),ve=b(3042),We=b(3395),Le=b(9120),Z=b(1143),we=b(9719),re=b(114),Ae=b(987),Ye=b(3527),j=b(5085),
fe=b(1660),Y=b(8243),W=b(7522),K=b(4446),x=b(9596),V=({tags:se})=>(0,Me.Q4)(se.get(Me.Ec)).filter(({state:ie})=>ie==="serving");async function z(se,ie,he,me,ge){
const Oe=V(ie).filter(ae=>ae.server===se.server&&(me===void 0||ae.namespace===me)),Te=new Set([me??se.defaultNamespace,...Oe.map(ae=>ae.namespace)]),ye=[];for(const ae of Te){
const Ce=await se.list(Le.kl,ae,`${Z.Ly}=${Z.bU},${Z.B0}=${(0,X.H)(ie.model)}`),Pe=new Map(Ce.map(Ne=>[(0,Y.$6)(Ne,"metadata","name")??"",Ne])),Xe=new Set([...Pe.
keys(),...Oe.filter(Ne=>Ne.namespace===ae).map(({name:Ne})=>Ne)]);for(const Ne of Xe){const Ge=await F(se,{resource:Le.kl,namespace:ae,name:Ne},Pe.get(Ne),ie,he,
ge);Ge!==void 0&&ye.push(Ge)}}return ye}async function F(se,ie,he,me,ge,Oe){const Te=ge.state==="undone";if(he===void 0)return Te?{address:ie,live:he,back:void 0}:
void 0;const ye=await(0,Me.DL)(se,ie.namespace??"",ie.name),ae=ye?.ownerUid===(0,Y.$6)(he,"metadata","uid")?ye:void 0,Ce=(0,Y.$6)(he,"spec","annotations",Z.yl);
if(!oe(he,me,ge))return Te&&ae!==void 0&&ae.marker===Ce&&V(me).some(({namespace:Ne,name:Ge})=>Ne===ie.namespace&&Ge===ie.name)?{address:ie,live:he,back:ae}:void 0;
const Pe=ae&&pe(ae,me.version);if(Pe!==void 0)return{address:ie,live:he,back:Pe};if(ae?.isComplete)return Oe?void 0:{address:ie,live:he,back:Pe};throw new K.zg(
"E_NOTHING_KEPT",`${(0,We.vY)(ie)} serves ${me.model} version ${me.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. U\
ndo the promotion alone with --deployment leave, then deploy what holds its target.`)}function oe(se,{model:ie,version:he},{id:me,target:ge}){if((0,ve.sB)(se)!==
ie||(0,ve.Zy)(se)!==he)return!1;const Oe=(0,Y.$6)(se,"metadata","annotations",Z.vM);return Oe!==void 0?Oe===me:(0,we.Sx)(ge).some(Te=>(0,we.Rg)(Te)===(0,Y.$6)(se,
"metadata","annotations",Z.hD))}function pe({ownerUid:se,earlier:ie,isComplete:he,...me},ge){const Oe=[me,...ie],Te=Oe.findIndex(ae=>ae.version!==ge),ye=Oe[Te];
return ye&&{...ye,ownerUid:se,earlier:Oe.slice(Te+1),isComplete:he}}async function je(se,ie,{address:he,live:me,back:ge},Oe,Te){const{namespace:ye="",name:ae}=he,
{log:Ce,holder:Pe,force:Xe,signal:Ne,...Ge}=Te,Ve=(0,We.vY)(he),it=await se.hold(ye,(0,Me.QQ)(ae),Pe,ze=>Ce.progress(ze));try{const ze=se.withSignal(AbortSignal.
any([Ne,it.lost])),rt=(0,Y.$6)(me,"metadata","uid")??"",ut=await ze.get(he);if(me!==void 0&&ut!==void 0&&((0,Y.$6)(ut,"metadata","uid")!==rt||(0,ve.Zy)(ut)!==(0,ve.
Zy)(me)))return`${Ve} was deployed again meanwhile, and is left as it is.`;if(ge===void 0)return ut!==void 0&&(Ce.progress(`Removing ${Ve}: it is the first of i\
ts name, so there is nothing to go back to.`),await ze.delete(he,{uid:rt}),await ze.waitForRemoval(he,rt,Ge.timeoutMs,ht=>Ce.progress(ht))),await xe(ie,Oe,ze.server,
he,void 0,Ce),`${Ve}, which this promotion's deploy was the first of, was removed.`;if(ut===void 0)return`${Ve} was removed meanwhile.`;Ce.progress(`Putting ver\
sion ${ge.version} of ${Ve} back.`),await(0,Me.gn)(ze,ye,ge);const{serves:yt,explain:wt}=await(0,be.rr)(ze,he,ge,{...Ge,force:Xe,report:ht=>Ce.progress(`Rolling\
 back: waiting for ${ht}.`)});if(!yt)throw new K.zg("E_ROLLOUT_FAILED",`Version ${ge.version} of ${Ve} was applied again, and does not serve: ${(0,W.xS)(await wt())}\
.`,{outcome:"rollback-failed"});return await xe(ie,Oe,ze.server,he,ge.version,Ce),`${Ve} serves version ${ge.version} again.`}finally{await it.release().catch(ze=>Ce.
warn(`The lease was not released, and expires by itself: ${String(ze)}`))}}async function xe(se,ie,he,{namespace:me="",name:ge},Oe,Te){const ye={state:"serving",
time:new Date().toISOString(),server:he,namespace:me,name:ge,version:ie.version};try{Oe!==void 0&&await(0,Me.K6)(se,await se.registry.version(ie.model,Oe),{...ye,
version:Oe}),await(0,Me.S2)(se,await se.registry.version(ie.model,ie.version),ye,Oe===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(ae){
if(!(ae instanceof K.zg))throw ae;Te.warn(`The rollback is not recorded on the model versions: ${ae.message}`)}}var Ie={...Ye.hI,...Ye.g$,namespace:{...Ye.g$.namespace,
description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:j.
Qq,required:!0,description:"The registered model."},"promotion-id":{kind:j.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,j.nd)(1),description:"\
The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,j.Yq)("put-back","keep-first","leave"),default:"p\
ut-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is remo\
ved, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{
kind:j.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:j.p0,default:"60s",description:"How long what may recover \
is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:j.Jt,default:"false",description:"Takes fields of the deployment tha\
t another field manager owns."},...de.N},Qe={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",
description:"The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"W\
hat was put back or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},He=(0,Ae.
o)({name:"rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cl\
uster what its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Ie,
outputs:Qe,example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(se){const{inputs:ie}=se,he=ie["promotion-id"],me=await se.
mlflow(),ge=ie.version===void 0?await pt(me,ie.model,he):await me.registry.version(ie.model,String(ie.version));se.output("version",ge.version),se.output("chang\
ed","false");const Oe=await ct(se,ge),{undone:Te,wasUndone:ye,detail:ae,previousVersion:Ce}=await st(se,me,ge.version);if(se.output("changed",String(Te)),se.output(
"previous-version",Te?Ce??"":""),!Te&&!ye)return{outcome:"unchanged",reason:ae};const Pe=[ae,...await nt(se,me,ge,Oe)];return{outcome:Te||Oe.length>0?"done":"un\
changed",reason:Pe.join(" ")}}});async function ct(se,ie){const he=(0,C.Tq)(ie),{deployment:me,kubeconfig:ge,context:Oe,namespace:Te,"promotion-id":ye}=se.inputs;
return me==="leave"||he?.id!==ye?[]:V(ie).length===0&&[ge,Oe,Te].every(ae=>ae===void 0)?[]:z(await se.cluster(),ie,he,Te,me==="keep-first")}async function nt(se,ie,he,me){
const{inputs:ge,log:Oe,signal:Te,pipeline:ye}=se,ae=[],Ce=[];for(const Pe of me)ae.push(await je(await se.cluster(),ie,Pe,he,{log:Oe,signal:Te,holder:(0,be.Nv)(
ye,"rollback"),force:ge["force-conflicts"],timeoutMs:ge.timeout,patienceMs:ge.patience})),Ce.push(`${Pe.address.namespace??""}/${Pe.address.name}`),se.output("d\
eployments",Ce.join(",")),se.output("changed","true");return ae}async function st(se,ie,he){const{model:me,"promotion-id":ge}=se.inputs;try{return await(0,be.sF)(
ie,me,he,ge,(0,de.p)(se))}catch(Oe){throw Oe instanceof C.Vj?new K.zg("E_PROMOTION_OVERTAKEN",`The lock of ${me} ran out before ${ge} was undone. Run the step a\
gain.`,{cause:Oe}):Oe}}async function pt({registry:se},ie,he){await se.model(ie);const me=(await se.versionsOfModel(ie)).find(ge=>(0,C.Tq)(ge)?.id===he);if(me!==
void 0)return me;throw new K.zg("E_PROMOTION_NOT_FOUND",`No version of ${ie} has the record of the promotion ${he}. Check the id and the model; if the version w\
as promoted again since, that replaced the record, and there is nothing to undo.`)}}),1413:((at,De,b)=>{b.d(De,{renderVersion:()=>us});var de=b(6348),be=b(9355),
C=b(9120),_e=b(1143),X=b(9719),Me=b(8335),$e=b(8198),ve=b(2593),We=b(4054),Le=b(114),Z=b(5085),we=b(3919),re=b(2641),Ae=b(51),Ye=b(1660),j=b(8243),fe=b(4446),Y=b(
9596),W=b(7598),K=b.n(W),x=new Set(["annotations","labels","matchLabels","nodeSelector","limits","requests"]),V=({spec:f})=>z(f,["spec"],"spec");function z(f,y,S){
if(Array.isArray(f))return f.flatMap((D,B)=>z(D,[...y,B],S));if(!(0,j.Gv)(f))return[];const A=Object.entries(f).flatMap(([D,B])=>x.has(D)?[]:z(B,[...y,D],D));return[
{mapping:f,path:y,under:S},...A]}var F=(f,y)=>({name:f,find:(S,{allowed:A})=>V(S).flatMap(({mapping:D,path:B,under:H})=>y(D,B,H)).filter(D=>!A.has((0,Z.OH)(D.kind,
D.name))).map(({kind:D,name:B,path:H,what:ue})=>({path:H,message:`it ${ue}, ${(0,Z.L9)(D,B)}`}))}),oe=f=>f!=null&&f!==!1,pe=f=>(typeof f=="string"?f:f===void 0?
"":JSON.stringify(f)).slice(0,253),je=F("host-namespaces",(f,y)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([S])=>oe(
f[S])).map(([S,A])=>({kind:A,path:[...y,S],what:`asks for the node's own namespace (${S})`}))),xe=F("host-path",({hostPath:f},y)=>f==null?[]:[{kind:"host-path",
name:pe((0,j.Gv)(f)?f.path:f),path:[...y,"hostPath"],what:"mounts a path of the node"}]),Ie=F("host-ports",({hostPort:f},y)=>oe(f)&&f!==0?[{kind:"host-port",name:pe(
f),path:[...y,"hostPort"],what:"takes a port of the node"}]:[]),Qe=[["privileged",oe],["allowPrivilegeEscalation",oe],["hostProcess",oe],["procMount",f=>oe(f)&&
f!=="Default"],["seccompProfile",f=>(0,j.Gv)(f)&&f.type==="Unconfined"],["appArmorProfile",f=>(0,j.Gv)(f)&&f.type==="Unconfined"]],He=F("privileged",(f,y)=>Qe.filter(
([S,A])=>A(f[S])).map(([S])=>({kind:"privileged",path:[...y,S],what:`asks for ${S}`}))),ct=F("added-capabilities",({add:f},y,S)=>S!=="capabilities"||!oe(f)?[]:(Array.
isArray(f)?f:[f]).map(A=>({kind:"capability",name:pe(A),path:[...y,"add"],what:`adds capabilities (${pe(A)})`}))),nt=[je,xe,Ie,He,ct],st=f=>f!=null&&f!=="",pt={
name:"namespace",find:({metadata:f},y)=>{const S=f?.namespace;return S===void 0||S===""||y.namespace===void 0||S===y.namespace||y.allowed.has(`namespace=${S}`)?
[]:[{path:["metadata","namespace"],message:`it names the namespace ${JSON.stringify(S.slice(0,80))} instead of ${JSON.stringify(y.namespace)}, ${(0,Z.L9)("names\
pace",S)}`}]}},se=F("service-accounts",(f,y)=>["serviceAccountName","serviceAccount"].filter(S=>st(f[S])&&f[S]!=="default").map(S=>({kind:"service-account",name:pe(
f[S]),path:[...y,S],what:`runs as the service account ${pe(f[S])}`}))),ie=["envSecretRefName","certSecretName","secretName"],he=["secretRef","secretKeyRef","nod\
ePublishSecretRef","nodeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],me=F("secrets",(f,y,S)=>{const A=(H,...ue)=>({kind:"s\
ecret",name:pe(H),path:[...y,...ue],what:`reads the secret ${pe(H)}`}),D=ie.filter(H=>st(f[H])).map(H=>A(f[H],H)),B=he.flatMap(H=>{const ue=f[H];return(0,j.Gv)(
ue)&&st(ue.name)?[A(ue.name,H,"name")]:[]});return[...D,...B,...S==="imagePullSecrets"&&st(f.name)?[A(f.name,"name")]:[]]}),ge=["seldon.io/ambassador-config","g\
etambassador.io/config"],Oe={name:"annotations",find:({metadata:f,spec:y},{allowed:S})=>[{texts:f?.annotations,path:["metadata","annotations"]},{texts:y.annotations,
path:["spec","annotations"]},...y.predictors.map(({annotations:D},B)=>({texts:D,path:["spec","predictors",B,"annotations"]}))].flatMap(({texts:D,path:B})=>ge.filter(
H=>D!==void 0&&Object.hasOwn(D,H)&&!S.has(`annotation=${H}`)).map(H=>({path:[...B,H],message:`it writes routes of its own, ${(0,Z.L9)("annotation",H)}`})))},Te=[
pt,se,me,Oe],ye=5,ae={name:"model-node",find:(f,{hasOwnImage:y,modelUri:S})=>{const A=(0,Z.A3)(f);if(f.spec.predictors.length===0||(0,Z.rM)(f).length>0)return[];
const D=["spec","predictors"];if(A.length===0)return y?[]:[{path:D,message:"no graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a\
 modelUri, which may be blank; or name the model's own image with --image"}];if(S!==void 0&&A.some(({node:H})=>H.modelUri===S))return[];const B=A.slice(0,ye).map(
({path:H})=>(0,Z.P8)(H)).join(", ");return[{path:D,message:`${A.length} graph nodes load models (${B}${A.length>ye?" \u2026":""}), and each names one: which of \
them serves this version? Leave its modelUri blank`}]}},Ce=f=>(0,j.yR)(f,"componentSpecs").flatMap(y=>(0,j.yR)(y,"spec","containers").map(S=>({name:(0,j.$6)(S,"\
name")??"",image:(0,j.$6)(S,"image")??""}))),Pe=(f,y)=>({name:f,find:(S,A)=>S.spec.predictors.flatMap((D,B)=>{const H=Ce(D);return(0,Z.ig)(D.graph,["spec","pred\
ictors",B,"graph"]).flatMap(ue=>y({...ue,containers:H,manifest:S},A))})}),Xe=f=>f.slice(0,ye).map(({name:y})=>JSON.stringify(y)).join(", ")||"none",Ne=Pe("node-\
names",({node:f,path:y})=>f.name===""?[{path:[...y,"name"],message:"the graph node has no name"}]:[]),Ge=Pe("node-containers",({node:f,path:y,containers:S})=>S.
length===0||!(0,Z.u9)(f)||S.some(({name:A})=>A===f.name)?[]:[{path:[...y,"name"],message:`no container of componentSpecs is named ${JSON.stringify(f.name)} as i\
ts graph node is (there is ${Xe(S)}): Seldon would add another container beside them`}]),Ve=Pe("own-containers",({node:f,path:y,containers:S})=>!(0,Z.xw)(f)||S.
some(({name:A})=>A===f.name)?[]:[{path:[...y,"name"],message:`the graph node ${JSON.stringify(f.name)} has no implementation, and no container of componentSpecs\
 has its name (there is ${Xe(S)})`}]),it=Pe("node-methods",({node:f,path:y})=>(0,Z.xw)(f)&&f.type==="UNKNOWN_TYPE"&&(0,j.i1)(f,"methods").length===0?[{path:[...y,
"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),ze=Pe("model-uri",({node:f,path:y},{
modelUri:S})=>(0,Z.u9)(f)&&(0,Z.I)(f)&&(0,Z.z3)(f)&&S===void 0?[{path:y,message:`the ${f.implementation??""} has no modelUri`}]:[]),rt=new Set(["SKLEARN_SERVER",
"XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),ut=Pe("tensorflow",({node:f,path:y,manifest:S})=>S.spec.protocol==="tensorflow"&&rt.has(f.implementation??
"")?[{path:[...y,"implementation"],message:`${f.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),yt=Pe("implementation",({node:f,
path:y,containers:S},{allowed:A})=>{const D=f.implementation??"";if(!(0,Z.u9)(f)||Z.M5.has(D)||A.has(`implementation=${D}`))return[];if(S.some(H=>H.name===f.name&&
H.image!==""))return[];const B=[...Z.M5].join(", ");return[{path:[...y,"implementation"],message:`${JSON.stringify(D)} is no server that Seldon has by itself (${B}\
), ${(0,Z.L9)("implementation",D)} where the operator's configuration has it`}]}),wt=Pe("logger-mode",({node:f,path:y})=>(0,j.fK)(f,"logger")!==void 0&&f.logger!==
null&&!(0,j.$6)(f,"logger","mode")?[{path:[...y,"logger"],message:"the logger has no mode: request, response or all"}]:[]),ht=[ae,Ne,Ge,Ve,it,ze,ut,yt,wt],gt=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,
At=230,et=48;function _t(f,y,S){const A=JSON.stringify(f.slice(0,80));return f.length>At?[{path:y,message:`${S} ${A} is longer than ${At} characters`}]:gt.test(
f)?[]:[{path:y,message:`${S} ${A} is no DNS-1035 label: only a-z, 0-9 and -, beginning with a letter, not ending with -. Services of that name fail`}]}var Pt={name:"\
deployment-name",find:({metadata:f})=>{const y=["metadata","name"];return f?.name===void 0?[{path:y,message:"there is no name; write one, or give --name"}]:_t(f.
name,y,"the name")}},Bt={name:"predictor-names",find:({spec:f})=>f.predictors.flatMap(({name:y},S)=>{const A=["spec","predictors",S,"name"],D=f.predictors.slice(
0,S).some(B=>B.name===y);return[..._t(y,A,"the predictor's name"),...D?[{path:A,message:`two predictors are named ${JSON.stringify(y)}`}]:[]]})},$t={name:"conta\
iner-names",find:f=>Lt(f).flatMap(({name:y,path:S})=>y.length<=et?_t(y,[...S,"name"],"the container's name"):[{path:[...S,"name"],message:`the container's name ${JSON.
stringify(y.slice(0,80))} has ${y.length} characters; over ${et} Seldon's label for it is too long`}])},Lt=({spec:f})=>f.predictors.flatMap(({componentSpecs:y},S)=>(y??
[]).flatMap((A,D)=>(A.spec?.containers??[]).map(({name:B},H)=>({name:B,path:["spec","predictors",S,"componentSpecs",D,"spec","containers",H]})))),Rt=[Pt,Bt,$t],
lt=(f,...y)=>["spec","predictors",f,...y],Kt={name:"predictors",find:({spec:f})=>f.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no pred\
ictor"}]},Et=(f,y)=>({name:f,find:({spec:S})=>S.predictors.flatMap((A,D)=>y(A,D,S.predictors))}),Tt=Et("service-names",({annotations:f},y,S)=>{const A=f?.["seld\
on.io/svc-name"];return A!==void 0&&S.slice(0,y).some(B=>B.annotations?.["seldon.io/svc-name"]===A)?[{path:lt(y,"annotations","seldon.io/svc-name"),message:`two\
 predictors have the Service name ${JSON.stringify(A)}`}]:[]}),Ot=Et("no-engine",({annotations:f,graph:y},S)=>{const A=(0,Z.ig)(y,[]).length;return f?.["seldon.\
io/no-engine"]===void 0||A===1?[]:[{path:lt(S,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${A}`}]}),
Nt=Et("shadows",({shadow:f},y,S)=>{if(f!==!0)return[];const A=lt(y,"shadow");return S.length===1?[{path:A,message:"the only predictor is a shadow, whose answers\
 nobody gets"}]:S.slice(0,y).some(B=>B.shadow===!0)?[{path:A,message:"there is more than one shadow"}]:[]}),Dt=Et("traffic-range",({traffic:f},y)=>f!==void 0&&(f<
0||f>100)?[{path:lt(y,"traffic"),message:`traffic ${f} is not between 0 and 100`}]:[]),It={name:"traffic-sum",find:({spec:f})=>{const y=f.predictors.flatMap((D,B)=>D.
shadow===!0?[]:[{...D,index:B}]),S=y.reduce((D,{traffic:B=0})=>D+B,0);if(y.length>1&&S!==100)return[{path:["spec","predictors"],message:`the traffic of ${y.length}\
 predictors (${y.map(({name:D})=>D).join(", ").slice(0,200)}) adds up to ${S}, not to 100`}];const[A]=y;return f.predictors.length>1||A===void 0||S<=0||S>=100?[]:
[{path:lt(A.index,"traffic"),message:`the only predictor gets ${S} % of the traffic: leave traffic out, or write 100`}]}},Ct={name:"replicas",find:({spec:f})=>{
const y=[{path:["spec","replicas"],count:f.replicas}];return f.predictors.forEach((S,A)=>{y.push({path:lt(A,"replicas"),count:S.replicas}),(S.componentSpecs??[]).
forEach((D,B)=>y.push({path:lt(A,"componentSpecs",B,"replicas"),count:D.replicas}))}),y.flatMap(({path:S,count:A})=>typeof A=="number"&&A<1?[{path:S,message:`${A}\
 replicas never become available`}]:[])}},Ut=[Kt,Tt,Ot,Nt,Dt,It,Ct],_=(f,...y)=>({name:f.toLowerCase(),find:({spec:S})=>{const A=S[f];return A==null||A===""||typeof A==
"string"&&y.includes(A)?[]:[{path:["spec",f],message:`Seldon knows no ${f} ${JSON.stringify(A).slice(0,80)}: it is one of ${y.join(", ")}`}]}}),E=["KAFKA_BROKER",
"KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],p={name:"kafka",find:({spec:f})=>f.serverType!=="kafka"?[]:f.predictors.flatMap((y,S)=>{const A=(0,j.yR)(y,"svcOrchSpe\
c","env").map(B=>(0,j.$6)(B,"name")),D=E.filter(B=>!A.includes(B));return D.length===0?[]:[{path:["spec","predictors",S],message:`serverType kafka needs ${D.join(
", ")} in svcOrchSpec.env`}]})},v={name:"endpoint-types",find:f=>{const y=(0,j.$6)(f.spec,"transport")??"";let S;return(0,Z.zM)(f).flatMap(({node:A,path:D})=>{const B=(0,j.
$6)(A,"endpoint","type")??"";if(B==="")return[];S??=B;const H=[...D,"endpoint","type"];return B!==S?[{path:H,message:`the endpoint type is ${B}, another node's \
is ${S}: all must be the same, so set spec.transport instead`}]:y!==""&&(B==="REST"&&y!=="rest"||B==="GRPC"&&y!=="grpc")?[{path:H,message:`the endpoint type ${B}\
 contradicts spec.transport ${y}: leave endpoint.type out`}]:[]})}},g=[_("protocol","seldon","tensorflow","kfserving","v2"),_("transport","rest","grpc"),_("serv\
erType","rpc","kafka"),p,v],h=[...Rt,...g,...Ut,...ht,...nt,...Te],u=50;function a(f,y){if(!(0,be.BR)(f))throw s((0,be.lx)(f),y);return f}function l(f,y,S){const A=h.
flatMap(D=>D.find(f,y));if(A.length>0)throw s(A,S)}function s(f,{lineOf:y,place:S}){const A=f.map(({path:B,message:H})=>`${(0,Z.P8)(B).slice(0,300)} (line ${y(B)}\
): ${H}`);if(A.length===1)return new fe.zg("E_MANIFEST",`${S} cannot be deployed. ${A[0]}.`);const D=A.slice(0,u).map(B=>`  - ${B}`);return A.length>u&&D.push(`\
  \u2026 and ${A.length-u} more`),new fe.zg("E_MANIFEST",`${S} cannot be deployed:
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
test(y)?y:`model-${y}`.replace(/-+$/,"")}var i=(0,Y.f1)((0,re.F)(),1),o=(0,Y.f1)((0,re.F)(),1);function c(f){let y;return(0,o.visit)(f,{Map:(S,{items:A})=>{const D=new Set;
for(const{key:B}of A)if(!(!(0,o.isScalar)(B)||B.value==="<<")){if(D.has(B.value))return y=B,o.visit.BREAK;D.add(B.value)}}}),y}var d={identify:()=>!1,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:f=>Number.parseInt(f,8)},O={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:f=>/^(?:yes|on)$/i.test(f)},k=f=>[d,O,...f],L=256*1024;function $(f,y){if(f.length>L)throw new fe.
zg("E_DEPLOY_YAML_TOO_LARGE",`${y} has ${f.length} characters; ${L} are read at most. Log the SeldonDeployment alone, without the model.`);if(f.includes("\0"))throw new fe.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is not YAML but binary: it holds a NUL character.`);if((0,we.qK)(f))throw new fe.zg("E_DEPLOY_YAML_BOMB",`${y} nests deeper than\
 ${we.JG} levels, which no SeldonDeployment does.`);const S=new i.LineCounter,A=(0,i.parseAllDocuments)(f,{lineCounter:S,merge:!0,uniqueKeys:!1,customTags:k,logLevel:"\
silent"}),D=Array.isArray(A)?A:[];for(const Re of D)T(Re,y,S);const[B,...H]=D.filter(({contents:Re})=>Re!==null&&!((0,i.isScalar)(Re)&&Re.value===null));if(B===
void 0)throw new fe.zg("E_DEPLOY_YAML_EMPTY",`${y} is empty. It must hold a SeldonDeployment.`);if(H.length>0)throw new fe.zg("E_DEPLOY_YAML_DOCUMENTS",`${y} ho\
lds ${H.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const ue=q(B,y);if(!(0,j.Gv)(ue))throw new fe.
zg("E_DEPLOY_YAML_SYNTAX",`${y} is no mapping of fields but ${Array.isArray(ue)?"a list":"a single value"}.`);return Q(ue,y),{root:ue,lineOf:Re=>R(B,Re,S)}}function T(f,y,S){
const[A]=f.errors;if(A===void 0)return U(f,y,S);const D=A.linePos?.[0],B=D===void 0?"":` at line ${D.line}, column ${D.col}`,H=(A.message.split(`
`)[0]??"").replace(/ at line \d+, column \d+:?$/,"");throw new fe.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML${B}: ${H.slice(0,200)}`,{cause:A})}function U(f,y,S){
const A=c(f);if(A===void 0)return;const{line:D,col:B}=S.linePos(A.range?.[0]??0);throw new fe.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML at line ${D}, co\
lumn ${B}: the key ${String(A.value).slice(0,100)} stands twice in one mapping.`)}function q(f,y){const S=`${y} expands by its aliases to more than ${we.$e} val\
ues, or without end. Write the values out.`;if((0,we.$B)(f))throw new fe.zg("E_DEPLOY_YAML_BOMB",S);try{return JSON.parse(JSON.stringify(f.toJS({maxAliasCount:1e3})))}catch(A){
throw A instanceof RangeError||A instanceof ReferenceError&&A.message.startsWith("Excessive")?new fe.zg("E_DEPLOY_YAML_BOMB",S,{cause:A}):new fe.zg("E_DEPLOY_YA\
ML_SYNTAX",`${y} cannot be read: ${A instanceof Error?A.message.slice(0,200):String(A)}`,{cause:A})}}function Q({apiVersion:f,kind:y},S){const A="It must descri\
be a SeldonDeployment of machinelearning.seldon.io/v1.";if(y==null||y==="")throw new fe.zg("E_DEPLOY_YAML_KIND",`${S} names no kind. ${A}`);const D=typeof y=="s\
tring"?y.slice(0,100):JSON.stringify(y).slice(0,100);if(y!=="SeldonDeployment")throw new fe.zg("E_DEPLOY_YAML_KIND",`${S} describes a ${D}. ${A}`);if(typeof f==
"string"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(f))return;const B=typeof f=="string"&&f!==""?`the apiVersion ${f.slice(0,100)}`:"no apiVersion";throw new fe.
zg("E_DEPLOY_YAML_KIND",`${S} describes a SeldonDeployment with ${B}. ${A}`)}function R(f,y,S){for(let A=y.length;A>=0;A-=1){const D=A===0?f.contents:f.getIn(y.
slice(0,A),!0);if((0,i.isNode)(D)&&D.range)return S.linePos(D.range[0]).line}return 1}var ee=/^(?:s3:\/\/|gs:\/\/|pvc:\/\/|azureblob:)[^/]/;function le(f){const y=f.
split(/\r?\n/).map(D=>D.trim()).filter(D=>D!==""&&!D.startsWith("#")),S=[],A=y.map(D=>{const B=D.indexOf("="),H=D.slice(0,Math.max(0,B)).trim(),ue=D.slice(B+1).
trim();return H===""||B<0?S.push(`expected from=to, got "${D}"`):m(ue)===void 0&&!/^[a-z][a-z0-9+.-]*:\/{0,2}[^/]/i.test(ue)?S.push(`"${ue}" is no place that mo\
del servers read, such as s3://bucket/prefix or pvc://claim`):w(ue)!==void 0&&S.push(`"${ue}" is ${w(ue)?.what??""}, which no model server reads`),{from:H,to:ue}});
if(S.length>0)throw new fe.zg("E_INPUT",`model-uri-map: ${S.join("; ")}. As in: --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'`);return A}function Se(f,y){
if(/[\u0000-\u001f\u007f]/.test(f)||f.split(/[/\\]/).some(D=>D===".."))throw new fe.zg("E_MODEL_URI",`MLflow keeps the model at ${JSON.stringify(f.slice(0,300))}\
, which is no plain path: it holds ".." or control characters.`);const S=qe(f,y)??f,A=m(S)??S;if(ee.test(A)||S!==f&&w(A)===void 0)return A;throw P(f)}function qe(f,y){
const S=[...y].sort((D,B)=>B.from.length-D.from.length),A=[f,f.replace(/^mlflow-artifacts:\/\/[^/]*\//,"mlflow-artifacts:/")];for(const{from:D,to:B}of S)for(const H of A){
const ue=Fe(H,D);if(ue!==void 0)return ue===""?Je(B):`${Je(B)}/${ue}`}}function Fe(f,y){if(!f.startsWith(y))return;const S=f.slice(y.length);if(S==="")return S;
const A=y.endsWith("/")?S:S.startsWith("/")?S.slice(1):void 0;return A?.startsWith("/")===!0?void 0:A}var Je=f=>f.replace(/\/+$/,"");function m(f){const y=/^(?:wasbs?|abfss?):\/\/([^@/]+)@[^/]+(?:\/+(.*))?$/i.
exec(f);if(y!==null)return y[2]?`azureblob:${y[1]??""}/${y[2]}`:`azureblob:${y[1]??""}`}function w(f){const y=/^([a-z][a-z0-9+.-]*):/i.exec(f)?.[1]?.toLowerCase();
switch(y){case"mlflow-artifacts":return{what:"behind MLflow's artifact proxy",from:"mlflow-artifacts:/"};case"models":case"runs":return{what:`a name inside MLfl\
ow (${y}:), which it did not resolve to a place in storage`,from:f};case"dbfs":return{what:"in Databricks' file system",from:"dbfs:/"};case"file":case void 0:return{
what:"a folder of MLflow's own machine",from:M(f)};default:return}}var M=f=>/^(.+?)\/\d+\/(?:[0-9a-f]{32}|models)\//.exec(f)?.[1]??f;function P(f){const{what:y,
from:S}=w(f)??{what:"in a place that Seldon\u2019s storage initializer does not know",from:f};return new fe.zg("E_MODEL_URI",`MLflow keeps the model at ${f}. Th\
at is ${y}: no model server can read it. Say where the same files lie for a model server, as in --model-uri-map '${S}=s3://bucket/prefix' (or gs://\u2026, pvc://clai\
m/\u2026).`)}var N=f=>(0,W.createHash)("sha256").update(JSON.stringify(I(f))).digest("hex").slice(0,16);function I(f){return Array.isArray(f)?f.map(I):typeof f!=
"object"||f===null?f:Object.entries(f).sort(([y],[S])=>y<S?-1:1).map(([y,S])=>[y,I(S)])}var J=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletio\
nTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),G="kubectl.kubernetes.io/last-applie\
d-configuration";function ne(f,y){const S=new Set((0,Z.rM)(f)),A=f.spec.predictors.map(Ke=>({...ce(Ke,"annotations","labels"),name:Ke.name,graph:Be(Ke.graph,S,y.
modelUri),...Array.isArray(Ke.componentSpecs)?{componentSpecs:Ke.componentSpecs.map(ke)}:{}})),D=te(f.metadata??{},y),B={apiVersion:f.apiVersion,kind:"SeldonDep\
loyment",metadata:D,spec:{...ce(f.spec,"annotations"),predictors:A}},H=y.marker??N(B),ue={...D.annotations,...y.pipeline===void 0?{}:{[_e.Sp]:y.pipeline},...y.promotionId===
void 0?{}:{[_e.vM]:y.promotionId}};return{manifest:{...B,metadata:{...D,annotations:ue},spec:{...B.spec,annotations:{...B.spec.annotations,[_e.yl]:H},predictors:A.
map(Ke=>Ze(Ke,H,y.timeoutMs))}},marker:H}}function te(f,y){const S=Object.fromEntries(Object.entries(f).filter(([B])=>!J.has(B))),A={[_e.B0]:y.model,...y.target===
void 0?{}:{[_e.hD]:y.target}},D=Object.fromEntries(Object.entries(A).map(([B,H])=>[B,(0,de.H)(H)]));return{...S,name:y.name,...y.namespace===void 0?{}:{namespace:y.
namespace},labels:{...Ee(f.labels),[_e.Ly]:_e.bU,...D},annotations:{...Ee(f.annotations),...A,[_e.ej]:y.version,...y.runId===""?{}:{[_e.CD]:y.runId}}}}var Ee=f=>Object.
fromEntries(Object.entries(f??{}).filter(([y])=>!y.startsWith(_e.l1)&&y!==_e.Ly&&y!==G));function ce(f,...y){const S=y.flatMap(A=>{const D=f[A];return typeof D==
"object"&&D!==null?[[A,Ee(Object.fromEntries(Object.entries(D)))]]:[]});return{...f,...Object.fromEntries(S)}}var ke=f=>(0,j.Gv)(f.metadata)?{...f,metadata:ce(f.
metadata,"annotations","labels")}:f,Be=(f,y,S)=>({...f,...y.has(f)?{modelUri:S}:{},...Array.isArray(f.children)?{children:f.children.map(A=>Be(A,y,S))}:{}}),Ze=(f,y,S)=>({
...f,annotations:{...f.annotations,[_e.yl]:y},...f.progressDeadlineSeconds===void 0&&S!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(S/1e3))}:{}});function ft(f){
if(f===void 0||f==="")return{title:"the operator's own image"};const y=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(f);if(y===null)return;const[,S,A,D]=y,B=f.slice(0,100);return S!=="mlserver"||A!=="1"?{title:B}:Number(D)<=6?{title:B,mlflowBefore:3,pythonUpTo:11}:Number(
D)===7?{title:B,pythonUpTo:12}:{title:B}}function dt(f,y,{model:S,names:A}){const D=f.spec.predictors.flatMap(Re=>(0,Z.ig)(Re.graph,[]).filter(({node:Ke})=>Ke.modelUri===
y).map(({node:Ke})=>({node:Ke,server:ft(tt(Re,Ke))}))),B=(0,j.fK)(S,"flavors");if(S===void 0||!(0,j.Gv)(B))return D.some(({node:Ke,server:ot})=>Ke.implementation===
"MLFLOW_SERVER"&&ot!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const H=(0,C.
os)(f),ue=D.flatMap(Re=>St({...Re,isV2:H,model:S,flavors:B,names:A}));return ue.filter(({message:Re},Ke)=>ue.findIndex(ot=>ot.message===Re)===Ke)}var tt=(f,{name:y})=>(0,j.
yR)(f,"componentSpecs").flatMap(S=>(0,j.yR)(S,"spec","containers")).filter(S=>S.name===y).map(S=>(0,j.$6)(S,"image"))[0];function St(f){const{implementation:y}=f.
node;return y==="SKLEARN_SERVER"?rs(f):y!=="MLFLOW_SERVER"?[]:[...Wt(f),...f.isV2?ns(f):Yt(f)]}var bt=f=>Object.keys(f).slice(0,5).join(", ").slice(0,200)||"non\
e";function Wt({flavors:f,server:y}){return f.python_function!==void 0?[]:[{isCertain:y!==void 0,message:`an MLFLOW_SERVER loads the flavor python_function, and\
 the model has none (it has ${bt(f)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function Yt({flavors:f,server:y,
names:S}){const A=(0,j.$6)(f,"python_function","env","conda")??(0,j.$6)(f,"python_function","env")??"conda.yaml";return S===void 0||S.has(A)?[]:[{isCertain:y!==
void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${A.slice(0,100)}, and the version has no such file: log the model with its environment, o\
r deploy with --protocol v2 and environment.tar.gz`}]}function ns({server:f,names:y,model:S,flavors:A}){if(f===void 0||y===void 0||y.has("environment.tar.gz"))return[];
const D=(0,j.$6)(A,"sklearn","serialization_format")==="skops",{title:B,mlflowBefore:H,pythonUpTo:ue}=f,Re=[{isCertain:!1,message:`the version has no environmen\
t.tar.gz, so ${B} runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with -\
-image`}],Ke=H!==void 0&&H<=3;D&&Re.push({isCertain:Ke,message:`the model is saved as skops, which ${Ke?`${B} cannot read: its MLflow is older than 3`:"a server\
's MLflow older than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const ot=(0,j.$6)(S,"mlflow_version")??"";H!==
void 0&&Number.parseInt(ot,10)>=H&&Re.push({isCertain:!1,message:`the model was logged by MLflow ${ot.slice(0,40)}, and ${B} has one older than ${H}`});const Ue=(0,j.
$6)(A,"python_function","python_version")??"",mt=Number(/^3\.(\d+)/.exec(Ue)?.[1]);return ue!==void 0&&mt>ue&&Re.push({isCertain:!1,message:`the model was logge\
d by Python ${Ue.slice(0,40)}, and ${B} has 3.${ue} at most: what was pickled may not load`}),Re}function rs({flavors:f,server:y}){return y===void 0?[]:f.sklearn===
void 0?[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${bt(f)})`}]:(0,j.$6)(f,"sklearn","serialization\
_format")!=="skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_f\
ormat="cloudpickle", or serve it with MLFLOW_SERVER'}]}async function is({registry:f},y,S,A){if(A===void 0)return S;const D=(await f.model(y)).tags.get(A)?.trim();
if(D===void 0||D==="")return S;if((0,Z.wu)(D))return D;throw new fe.zg("E_MANIFEST",`The tag ${A} of the registered model ${y} names no container image: ${JSON.
stringify(D.slice(0,200))}.`)}var os=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Gt=20;async function as(f,y,S){const{predictors:A}=y.spec,D=(0,Z.A3)(
y).map(({node:Ue})=>Ue.modelUri),B=A.map(Ue=>(0,j.$6)(Ue,"explainer","modelUri")),H=[...D.length>1?D:[],...B].filter(Ue=>typeof Ue=="string").filter(Ue=>os.test(
Ue)),ue=[...new Set(H)];if(ue.length===0)return y;if(ue.length>Gt)throw new fe.zg("E_MANIFEST",`deploy.yaml names ${ue.length} models in MLflow; ${Gt} are looke\
d up at most.`);const Re=new Map(await Promise.all(ue.map(async Ue=>[Ue,await ls(f,Ue,S)]))),Ke=Ue=>{const mt=typeof Ue=="string"?Re.get(Ue):void 0;return mt===
void 0?{}:{modelUri:mt}},ot=Ue=>({...Ue,graph:(0,Z.o6)(Ue.graph,({modelUri:mt})=>Ke(mt)),...Ue.explainer?{explainer:{...Ue.explainer,...Ke(Ue.explainer.modelUri)}}:
{}});return{...y,spec:{...y.spec,predictors:A.map(ot)}}}async function ls(f,y,S){if(!/^models:/i.test(y))return Se(y,S);const{model:A,version:D}=await(0,X.x)(f,
cs(y));return Se(await f.registry.downloadUri(A,D),S)}function cs(f){const[,y="",S,A=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(f)??[];if(y===
"")throw new fe.zg("E_MODEL_URI",`deploy.yaml names the model ${JSON.stringify(f.slice(0,200))}: write models:/<name>/<version>, models:/<name>@<alias> or model\
s:/<name>/<stage>.`);return S!==void 0?{model:y,at:S}:/^\d{1,15}$/.test(A)?{model:y,version:Number(A)}:{model:y,at:A}}async function us(f,y,S,A){const D=le(S["m\
odel-uri-map"]??""),[B,H,ue,Re,Ke]=await Promise.all([(0,Me.M4)(f,y),f.registry.downloadUri(y.model,y.version),(0,we.X$)(f,y),f.artifacts.listOfVersion(y,""),is(
f,y.model,S.image,S["image-tag"])]),ot=B??(S["default-template"]===!0?{text:r(y.model),place:n}:void 0);if(ot===void 0)throw fs(y);const Ue=$(ot.text,ot.place),
mt={place:ot.place,lineOf:Ue.lineOf},ms=a(ds(a(Ue.root,mt),S.set??[]),mt),qt=await as(f,ms,D),jt=Ke!==void 0&&(0,Z.A3)(qt).length===0?"":Se(H,D),{protocol:ps,xtype:gs,
replicas:vs}=S,xt=(0,Z.Ai)(qt,{protocol:ps,xtype:gs,replicas:vs,image:Ke},jt),kt=S.name===void 0?xt:{...xt,metadata:{...xt.metadata,name:S.name}},Ft=S["storage-\
secret"]?.name;l(Ft===void 0?kt:(0,Z.Xl)(kt,Ft),{allowed:S.allow??new Set,namespace:S.namespace,hasOwnImage:Ke!==void 0,modelUri:jt},mt);const Vt=S.name??kt.metadata?.
name??"",Jt=S.namespace??kt.metadata?.namespace,{manifest:Qt,marker:ys}=ne(Ft===void 0?kt:(0,Z.e_)(kt,Ft),{model:y.model,version:y.version,runId:y.runId,modelUri:jt,
name:Vt,namespace:Jt,target:A.target===void 0?void 0:(0,X.Rg)((0,X.hu)(A.target)),pipeline:A.pipeline.link,promotionId:A.promotionId,marker:A.marker,timeoutMs:A.
timeoutMs}),zt=dt(Qt,jt,{model:typeof ue=="string"?void 0:ue,names:Re&&new Set(Re.map(({path:Mt})=>Mt))}),Ht=zt.filter(({isCertain:Mt})=>Mt).map(({message:Mt})=>Mt);
if(Ht.length>0)throw new fe.zg("E_MODEL_NOT_LOADABLE",`${y.model} version ${y.version} would not be served: ${Ht.join("; ")}.`);const _s=zt.map(({message:Mt})=>`${y.
model} version ${y.version} may not be served: ${Mt}.`);return{manifest:Qt,name:Vt,namespace:Jt,modelUri:jt,marker:ys,place:ot.place,warnings:_s,notes:hs(Ue.root,
kt,{name:Vt,namespace:Jt,modelUri:jt})}}function ds(f,y){try{return(0,Z.Ey)({...f},y)}catch(S){throw S instanceof Z.S7?new fe.zg("E_INPUT",`set: ${S.message}.`,
{cause:S}):S}}function fs({model:f,version:y,runId:S}){const A=[`the folder of ${f} version ${y}`,...S===""?[]:[`run ${S} beside the model`,"the root of that ru\
n"]];return new fe.zg("E_DEPLOY_YAML_MISSING",`${f} version ${y} has no deploy.yaml: looked in ${A.join(", ")}. Log one with the model, as in mlflow.log_artifac\
t("deploy.yaml"), or say --default-template${S===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function hs(f,y,{name:S,
namespace:A,modelUri:D}){const B=(0,j.Gv)(f.metadata)?f.metadata:{},H=[];typeof B.name=="string"&&B.name!==S&&H.push(`The name is ${S}, not ${B.name} as in depl\
oy.yaml.`),typeof B.namespace=="string"&&B.namespace!==A&&H.push(`The namespace is ${A??""}, not ${B.namespace} as in deploy.yaml.`);for(const{modelUri:ue}of(0,Z.
rM)(y))typeof ue=="string"&&ue.trim()!==""&&ue!==D&&H.push(`The modelUri ${ue} of deploy.yaml is replaced by the version's own, ${D}.`);return H}})};
