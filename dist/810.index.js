"use strict";exports.id=810,exports.ids=[810],exports.modules={2254:((nt,Le,S)=>{S.d(Le,{D0:()=>Je,K2:()=>ge,Q5:()=>ue,Vb:()=>$e,fe:()=>Ue,i_:()=>De,kz:()=>R,vx:()=>J,zi:()=>X});
var K=S(8243),$e=A=>(0,K.$6)(A,"metadata","name")??"",R=A=>(0,K.$6)(A,"metadata","uid")??"",we=A=>(0,K.tk)(A,"metadata","generation")??0,J=A=>(0,K.fK)(A,"metada\
ta","deletionTimestamp")!==void 0,ge=A=>(0,K.yR)(A,"metadata","ownerReferences").flatMap(j=>(0,K.$6)(j,"uid")??[]),Je=(A,j)=>ge(A).includes(j),Re=A=>(0,K.$6)(A,
"metadata","annotations","deployment.kubernetes.io/revision"),De=A=>ce(A).some(({type:j,status:se})=>j==="Ready"&&se==="True"),ce=A=>(0,K.yR)(A,"status","condit\
ions").map(j=>({type:(0,K.$6)(j,"type")??"",status:(0,K.$6)(j,"status")??"",reason:(0,K.$6)(j,"reason")??"",message:(0,K.$6)(j,"message")??""})),X=A=>({name:$e(
A),uid:R(A),generation:we(A),observedGeneration:(0,K.tk)(A,"status","observedGeneration")??0,revision:Re(A),replicas:(0,K.tk)(A,"spec","replicas")??1,updatedReplicas:(0,K.
tk)(A,"status","updatedReplicas")??0,totalReplicas:(0,K.tk)(A,"status","replicas")??0,availableReplicas:(0,K.tk)(A,"status","availableReplicas")??0,maxUnavailable:Se(
A),conditions:ce(A)});function Se(A){const j=(0,K.tk)(A,"spec","replicas")??1,se=(0,K.fK)(A,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof se==
"number"?se:typeof se=="string"?Math.floor((Number.parseInt(se,10)||0)*j/100):0}var ue=A=>({name:$e(A),uid:R(A),revision:Re(A),conditions:ce(A)}),Ue=A=>({name:$e(
A),uid:R(A),phase:(0,K.$6)(A,"status","phase")??"",reason:(0,K.$6)(A,"status","reason")??"",message:(0,K.$6)(A,"status","message")??"",isDeleting:J(A),isReady:De(
A),conditions:ce(A),containers:[...(0,K.yR)(A,"status","initContainerStatuses").map(j=>Ke(j,!0)),...(0,K.yR)(A,"status","containerStatuses").map(j=>Ke(j,!1))]});
function Ke(A,j){return{name:(0,K.$6)(A,"name")??"",isInit:j,ready:(0,K.fK)(A,"ready")===!0,restarts:(0,K.tk)(A,"restartCount")??0,image:(0,K.$6)(A,"image")??"",
state:G((0,K.fK)(A,"state")),lastExitCode:(0,K.tk)(A,"lastState","terminated","exitCode"),lastReason:(0,K.$6)(A,"lastState","terminated","reason")}}function G(A){
const j=F=>(0,K.$6)(A,F,"reason")??"",se=F=>(0,K.$6)(A,F,"message")??"";return(0,K.fK)(A,"running")!==void 0?{kind:"running"}:(0,K.fK)(A,"terminated")!==void 0?
{kind:"terminated",reason:j("terminated"),message:se("terminated"),exitCode:(0,K.tk)(A,"terminated","exitCode")??0}:{kind:"waiting",reason:j("waiting"),message:se(
"waiting")}}}),4831:((nt,Le,S)=>{S.d(Le,{$B:()=>Re,$e:()=>Je,Gw:()=>Ue,JG:()=>ce,X$:()=>Ke,qK:()=>Se});var K=S(3013),$e=S(8243),R=S(332),we=S(9596),J=(0,we.f1)(
(0,K.F)(),1),ge=(0,we.f1)((0,K.F)(),1),Je=5e4;function Re(F){const x=new Map,Q=new Map,re=I=>{if((0,ge.isAlias)(I)){const H=x.get(I.source);return H===void 0?1:
Q.get(H)??Number.POSITIVE_INFINITY}if((0,ge.isPair)(I))return re(I.key)+re(I.value);if((0,ge.isScalar)(I)||(0,ge.isCollection)(I)){I.anchor!==void 0&&x.set(I.anchor,
I);const H=(0,ge.isCollection)(I)?I.items.reduce((q,de)=>q+re(de),1):1;return Q.set(I,H),H}return 0};return re(F.contents)>Je}var De=(0,we.f1)((0,K.F)(),1),ce=100,
X=4*ce;function Se(F){let x=0,Q=0,re=0;for(const I of new De.Lexer().lex(F)){if((I==="["||I==="{")&&(x+=1),(I==="]"||I==="}")&&(x=Math.max(0,x-1)),x>ce)return!0;
const H=I==="-"||I==="?"||I===":";if(x>0?re=I===","||I==="["||I==="{"?0:re+Number(H):I.includes(`
`)?(Q=0,re=0):/^[ \t]*$/.test(I)?Q+=I.length:H&&(Q+=1,re+=1),re>ce||Q>X)return!0}return!1}var ue=512*1024;async function Ue(F,x){const Q=await Ke(F,x);return typeof Q==
"string"?Q:j(Q)}async function Ke({artifacts:F},{model:x,version:Q}){const re=`${x} version ${Q}`;try{const I=await F.readOfVersion(x,Q,"MLmodel",ue);return I===
void 0?`${re} has no MLmodel file`:A(I)??`the MLmodel file of ${re} cannot be read`}catch(I){if(I instanceof R.zg&&I.code==="E_ARTIFACT_TOO_LARGE")return`the ML\
model file of ${re} is larger than ${ue} bytes`;throw I}}function G(F){const x=A(F);return x===void 0?void 0:j(x)}function A(F){if(!(F.includes("\0")||Se(F)))try{
const x=(0,J.parseDocument)(F,{prettyErrors:!1,uniqueKeys:!1,logLevel:"silent"});if(x.errors.length>0||Re(x))return;const Q=x.toJS({maxAliasCount:1e3});return(0,$e.
Gv)(Q)&&(0,$e.Gv)(Q.flavors)?Q:void 0}catch{return}}function j({flavors:F,signature:x}){return{flavors:Object.keys((0,$e.Gv)(F)?F:{}),...(0,$e.Gv)(x)?{signature:se(
x)}:{}}}function se({inputs:F,outputs:x,params:Q}){const re=I=>typeof I=="string";return{...re(F)?{inputs:F}:{},...re(x)?{outputs:x}:{},...re(Q)?{params:Q}:{}}}}),
51:((nt,Le,S)=>{S.d(Le,{D:()=>R});var K=S(1660),$e=S(9596),R=(0,$e.P$)({"required-builtin:buffer"(we,J){J.exports=((0,K.e7)(),(0,$e.Yp)(K.VY)).requireOfNode("no\
de:buffer")}})}),1902:((nt,Le,S)=>{S.d(Le,{BO:()=>Ke,Gw:()=>G,JH:()=>we,Ux:()=>Se,VK:()=>Ue,p1:()=>J,qx:()=>ge,zU:()=>X});var K=S(8243),$e=new Set(["object","ma\
p","any"]),R=A=>A?.startsWith("array")??!1,we=A=>[...A.values()].some(j=>R(j)||$e.has(j)),J="";function ge(A){const j=(0,K.qF)(Je(A));if(Array.isArray(j))return De(
j);if(!(0,K.Gv)(j))return;const se=j.inputs??j.instances,F=[j.dataframe_split,se,j].map(Re).find(x=>x!==void 0);return F!==void 0?F:Array.isArray(j.dataframe_records)?
ce((0,K.yR)(j,"dataframe_records")):Array.isArray(se)?De(se):(0,K.Gv)(se)?{kind:"tensors",tensors:new Map(Object.entries(se))}:typeof se=="string"||typeof se=="\
number"||typeof se=="boolean"?{kind:"tensor",tensor:[se]}:void 0}var Je=A=>A.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,j=>j.startsWith('"')?j:"null");
function Re(A){const[j,se]=[(0,K.fK)(A,"columns"),(0,K.fK)(A,"data")];if(!Array.isArray(se))return;const F=se,x=F.filter(Q=>Array.isArray(Q));return Array.isArray(
j)?{kind:"table",columns:j.map(String),rows:x}:j===void 0&&x.length===F.length?{kind:"tensor",tensor:x}:void 0}function De(A){const j=A.filter(K.Gv);return j.length===
A.length&&j.length>0?ce(j):{kind:"tensor",tensor:A}}function ce(A){const j=[...new Set(A.flatMap(se=>Object.keys(se)))];return{kind:"table",columns:j,rows:A.map(
se=>j.map(F=>se[F]??null))}}function X(A){const j=(0,K.qF)(A),se=(0,K.yR)({root:j},"root").flatMap(F=>{const x=(0,K.$6)(F,"type")==="tensor"?(0,K.$6)(F,"tensor-\
spec","dtype"):ue(F);return x===void 0?[]:[[(0,K.$6)(F,"name")??J,x]]});return new Map(se)}var Se=A=>(0,K.yR)({inputs:(0,K.qF)((0,K.$6)(A,"signature","inputs")??
"")},"inputs").filter(j=>(0,K.$6)(j,"type")!=="tensor").flatMap(j=>(0,K.$6)(j,"name")??[]);function ue(A,j=0){const se=(0,K.$6)(A,"type"),F=A.items;return se===
"array"&&(0,K.Gv)(F)&&j<8?`array<${ue(F,j+1)??""}>`:se}var Ue=(A,j)=>[...A.keys()].some(se=>R(j.get(se)))||![...A.values()].some(se=>Array.isArray(se)||(0,K.Gv)(
se));function Ke(A,j){switch(A.kind){case"table":return A.rows.length;case"tensor":return Array.isArray(A.tensor)?A.tensor.length:void 0;case"tensors":{if(Ue(A.
tensors,j))return 1;const se=new Set([...A.tensors.values()].map(F=>Array.isArray(F)?F.length:1));return se.size===1?[...se][0]:void 0}}}var G=A=>[...new Set([...(0,K.
i1)({names:[(0,K.fK)(A,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,K.i1)({names:[(0,K.fK)(A,"saved_input_exam\
ple_info","artifact_path")]},"names"),"input_example.json"])]}),467:((nt,Le,S)=>{S.d(Le,{g:()=>me});var K=S(2254),$e=S(4764),R=S(1902),we=S(9011),J=S(4462),ge=S(
8016),Je=S(4912),Re=S(6016),De=S(3395),ce=S(9452),X=S(1143),Se=S(7129),ue=S(7522),Ue=S(9775),Ke=S(16),G=S(2198),A=S(8243),j=S(332),se=S(3024),F=S.n(se),x=S(1455),
Q=S.n(x);function re(m,O,k){switch(m.kind){case"table":return k&&!de(m,O)?H(m,O):I(m,O);case"tensor":return`{"data":{"ndarray":${Me(m.tensor,O.get(R.p1))}}}`;case"\
tensors":{const $=q([...m.tensors],O);return`{"jsonData":${k&&(0,R.VK)(m.tensors,O)?`[${$}]`:$}}`}}}var I=({columns:m,rows:O},k)=>{const $=O.map(D=>`[${m.map((C,V)=>Me(
D[V]??null,k.get(C))).join(",")}]`);return`{"data":{"names":${JSON.stringify(m)},"ndarray":[${$.join(",")}]}}`},H=({columns:m,rows:O},k)=>`{"jsonData":[${O.map(
$=>q(m.map((D,C)=>[D,$[C]??null]),k)).join(",")}]}`,q=(m,O)=>`{${m.map(([k,$])=>`${JSON.stringify(k)}:${Me($,O.get(k))}`).join(",")}}`;function de({columns:m,rows:O},k){
const $=new Set(m.map((D,C)=>Oe(O.map(V=>V[C]??null),k.get(D))));return $.size===1&&!$.has("other")}function Oe(m,O){return m.every(k=>typeof k=="string")?"text":
m.every(k=>typeof k=="boolean")?"boolean":m.every(k=>typeof k=="number")?ve(O)||!m.every(Number.isInteger)?"float":"whole":"other"}var ve=m=>m!==void 0&&/^(?:array<)*(?:double|float\d*)>*$/.
test(m),Me=(m,O)=>ve(O)?Be(m):JSON.stringify(m),Be=m=>Array.isArray(m)?`[${m.map(Be).join(",")}]`:typeof m=="number"&&/^-?\d+$/.test(String(m))?`${m}.0`:JSON.stringify(
m),ze={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"\
FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},
He=(m,O,k)=>k==="v2"?JSON.stringify(it(m,O)):re(m,O,k==="v1-mlflow");function it(m,O){switch(m.kind){case"table":return{inputs:m.columns.map((k,$)=>{const D=m.rows.
map(C=>C[$]??null);return{name:k,shape:[D.length],datatype:ie(D,O.get(k)),data:D}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[rt("input-0",m.tensor,
O.get(R.p1))],parameters:{content_type:"np"}};case"tensors":{const k=[...m.tensors],$=k.every(([D,C])=>Array.isArray(C)&&!C.some(Array.isArray)&&!Xe(O.get(D)));
return{inputs:k.map(([D,C])=>rt(D,Array.isArray(C)?C:[C],O.get(D))),parameters:{content_type:$?"pd":"dict"}}}}}var Xe=m=>m!==void 0&&/\d$|^bool$|^object$|^str$/.
test(m);function rt(m,O,k){const $=[];for(let C=O;Array.isArray(C);C=C[0])$.push(C.length);const D=Array.isArray(O)?O.flat(1/0):[O];return{name:m,shape:$,datatype:ie(
D,k),data:D}}function ie(m,O){const k=O===void 0?void 0:ze[O]??(/^<U\d*$|^<M8/.test(O)?"BYTES":void 0);if(k!==void 0)return k;const $=m.filter(D=>D!==null);return $.
length>0&&$.every(D=>typeof D=="boolean")?"BOOL":$.every(D=>typeof D=="number")?$.every(Number.isSafeInteger)&&$.length>0?"INT64":"FP64":"BYTES"}var ae=["auto",
"required","off"],fe={label:"auto, required, off, or a JSON file",parse:m=>{const O=ae.find($=>$===m);if(O!==void 0)return{kind:O};if((0,se.existsSync)(m))return{
kind:"file",path:m};const k=(0,G.qb)(m,ae);throw new G.S7(`expected auto, required, off, or a JSON file, and there is no file "${m}"${k===void 0?"":`; did you m\
ean ${k}?`}`)}},_e=1024*1024,ye=1e-6;async function be(m,O,k,$,D){switch(m.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"fil\
e":return Fe(m.path,await je(m.path));case"auto":case"required":{const C=await Ie(O,k,$,D);if(C.kind==="none"&&m.kind==="required")throw new j.zg("E_VERIFY_IMPO\
SSIBLE",`Nothing was deployed: --verify required, but ${C.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return C}}}async function Ie(m,{
model:O,version:k},$,D){const C=(V,te)=>m.readOfVersion(O,k,V,te);for(const V of(0,R.Gw)(D)){const te=await pe(C,V),ne=te===void 0?void 0:(0,R.qx)(te);if(ne===void 0)
continue;const Z=(0,R.zU)((0,A.$6)(D,"signature","inputs")??"");return $==="v2"&&(0,R.JH)(Z)?{kind:"none",why:`the input example of ${O} version ${k} has lists \
or mappings in its columns, which the V2 protocol cannot say (give a request with --verify FILE)`}:he(V,ne,Z,$)}return{kind:"none",why:`${O} version ${k} has no\
 input example that can be sent`}}async function pe(m,O){try{return await m(O,_e)}catch(k){if(k instanceof j.zg&&k.code==="E_ARTIFACT_TOO_LARGE")return;throw k}}
function he(m,O,k,$){return{kind:"request",origin:`the model's own input example (${m})`,body:He(O,k,$),rows:(0,R.BO)(O,k),tolerance:ye}}async function je(m){try{
return await(0,x.readFile)(m,"utf8")}catch(O){const k=O instanceof Error?O.message:String(O);throw new j.zg("E_INPUT",`verify: expected auto, required, off, or \
a JSON file; "${m}" cannot be read: ${k}`,{cause:O})}}function Fe(m,O){const k=(0,A.qF)(O);if(!(0,A.Gv)(k))throw new j.zg("E_INPUT",`verify: "${m}" does not hol\
d a JSON object.`);const $=(0,A.Gv)(k.request);return{kind:"request",origin:m,body:JSON.stringify($?k.request:k),rows:void 0,...$&&k.expected!==void 0?{expected:k.
expected}:{},tolerance:(0,A.tk)(k,"tolerance")??ye}}async function Ze({log:m},{cluster:O,manifest:k,marker:$,version:D,namespace:C},{kept:V},te,ne){if(V?.marker===
$&&(V.verified||!ne))return V;const Z=(0,A.$6)(te,"metadata","uid")??"",Ee=(0,A.tk)(te,"metadata","generation")===1,ke=(0,ge.uT)(V,{manifest:k,marker:$,version:D.
version,verified:ne},Z,Ee);try{await(0,ge.gn)(O,C,ke)}catch(Ae){if(!(Ae instanceof j.zg)||Ae.outcome==="cancelled")throw Ae;m.warn(`A later rollback CANNOT GO B\
ACK to this version, because its manifest could not be kept: ${Ae.message}`)}return ke}async function Ce(m,O,k,$,D){const{version:C,cluster:V,namespace:te,address:ne,
url:Z}=O,{inputs:Ee,pipeline:ke,log:Ae,signal:Ne}=m,Qe=await m.mlflow(),at=Ne.aborted?Qe.forCleanup(ge.mw):Qe,lt={state:k,time:new Date().toISOString(),server:V.
server,namespace:te,name:ne.name,version:C.version,url:Z,...$,...Ee.at===void 0?{}:{target:Ee.at},...ke.link===void 0?{}:{pipeline:ke.link}};try{if(await(0,ge.dj)(
at,C,lt),k!=="serving"||D===""||D===C.version)return;const tt=await at.registry.version(C.model,D);await(0,ge.S2)(at,tt,lt,"replaced",`version ${C.version} serv\
es there now`)}catch(tt){if(!(tt instanceof j.zg))throw tt;if(tt.code==="E_VERSION_NOT_FOUND")return;Ae.warn(`The deployment is not recorded on the model versio\
n: ${tt.message}`)}}var Ge=6e4,et=4*1024*1024;async function dt(m,O,k){const $={"content-type":"application/json",accept:"application/json"},C=await(0,$e.o)(m.protocol,
{rejectUnauthorized:!0}).send({method:"POST",url:m,headers:$,body:O,timeoutMs:Ge,signal:k,maxBytes:et,isFresh:!0});if(C.isCut)throw new j.zg("E_VERIFY_FAILED",`\
The answer of ${m.href} is larger than ${et} bytes.`);return{status:C.status,body:C.body}}var ft=200,xe=m=>({ok:!1,problem:m});function vt(m,O){const k=(0,A.qF)(
m);if(k===void 0)return xe(/\b(?:NaN|Infinity)\b/.test(m)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,A.Gv)(k))return xe("the answer is \
no JSON object");if(Array.isArray(k.outputs))return Nt(k,O);if((0,A.Gv)(k.data)||k.jsonData!==void 0||k.strData!==void 0)return ht(k,O);const $=Ot(k);return xe(
$===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${$}`)}var Ot=m=>(0,A.$6)(m,"error")??(0,A.$6)(m,"message")??(0,A.$6)(m,
"status","info");function Nt(m,O){const k=(0,A.yR)(m,"outputs");if(k.length===0)return xe("the answer has no outputs");const $=[];for(const D of k){const C=(0,A.
$6)(D,"name")??"?",{data:V,shape:te}=D;if(!Array.isArray(V)||!Array.isArray(te))return xe(`output ${C} lacks data or shape`);const ne=St(V),Z=te.map(Number),Ee=Z.
reduce((Ae,Ne)=>Ae*Ne,1);if(ne.length!==Ee)return xe(`output ${C} has ${ne.length} values for the shape [${Z.join(", ")}]`);const ke=yt(ne);if(ke!==void 0)return xe(
`output ${C} ${ke}`);if(O!==void 0&&Z[0]!==O)return xe(`output ${C} has ${Z[0]??0} rows for ${O} that were asked about`);$.push(...ne)}return kt($)}function ht(m,O){
const k=(0,A.fK)(m,"data","ndarray")??(0,A.fK)(m,"data","tensor","values")??(0,A.fK)(m,"jsonData")??(0,A.fK)(m,"strData"),$=St(k);if(k===void 0||$.length===0)return xe(
"the answer has no data");const D=yt($);if(D!==void 0)return xe(`the answer ${D}`);const C=(0,A.fK)(m,"data","tensor","shape"),V=Array.isArray(C)?Number(C[0]):Array.
isArray(k)?k.length:void 0;return O!==void 0&&V!==void 0&&V!==O?xe(`the answer has ${V} rows for ${O} that were asked about`):kt($)}function St(m){const O=[],k=[
m];for(;k.length>0;){const $=k.pop(),D=Array.isArray($)?$:(0,A.Gv)($)?Object.values($):void 0;if(D===void 0)O.push($);else for(let C=D.length-1;C>=0;C-=1)k.push(
D[C])}return O}var kt=m=>m.length===0?xe("the answer has no values"):{ok:!0,values:m,shown:JSON.stringify(m).slice(0,ft)},bt=m=>m==null||typeof m=="number"&&!Number.
isFinite(m)||typeof m=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(m);function yt(m){const O=m.findIndex(bt);return O<0?void 0:`holds ${JSON.stringify(m[O]??null)}\
 at position ${O}, which is no finite value`}function Dt(m,O,k){const $=Array.isArray(O)?O.flat(1/0):[O];if(m.length!==$.length)return`${m.length} values instea\
d of ${$.length}`;const D=$.findIndex((C,V)=>!It(m[V],C,k));return D<0?void 0:`value ${D} is ${JSON.stringify(m[D])} instead of ${JSON.stringify($[D])}`}var It=(m,O,k)=>typeof m==
"number"&&typeof O=="number"?Math.abs(m-O)<=k*Math.max(1,Math.abs(O)):m===O,Mt=3e4,At=500,pt=500;async function Ct(m,O,k,$,D,C){const V=Date.now();let te="";for(const ne of Rt(
m,O,k,$,D.body,C)){const Z=await _t(ne,C);te=$t(ne,Z,D)}return{shown:te,durationMs:Date.now()-V}}function Rt(m,O,k,$,D,C){const V=(0,ce.i9)(O),[te]=V;if($&&te){
const ne=Pt($,(0,ce.PQ)(O,k,te));return[{title:ne.href,send:()=>dt(ne,D,C)}]}return V.map(ne=>{const Z=(0,ce.sc)(O.metadata.name,ne),Ee=(0,ce.tf)(O,ne);return{title:`\
Service ${k}/${Z}:${ce.ld}${Ee} (through the API server)`,send:()=>m.proxyToService(k,Z,ce.ld,Ee,D)}})}var Pt=(m,O)=>new URL(m.pathname.replace(/\/+$/,"")+O,m);
async function _t(m,O){const k=Date.now()+Mt;for(;;){let $;try{if($=await m.send(),![404,429,502,503,504].includes($.status))return $}catch(D){if(O.aborted||!(D instanceof
Error)||D instanceof j.zg&&D.code!=="E_CLUSTER_UNREACHABLE")throw D;$=D}if(Date.now()>=k){if(!($ instanceof Error))return $;throw new j.zg("E_VERIFY_FAILED",`${m.
title} gave no answer for ${Mt/1e3} s: ${$.message||String($)}`,{cause:$})}await(0,Se.v)(At,O)}}function $t(m,O,k){if(O.status!==200){const C=Ot((0,A.qF)(O.body))??
O.body.trim();throw ot(m,`HTTP ${O.status}${C?`, ${C}`:""}`)}const $=vt(O.body,k.rows);if(!$.ok)throw ot(m,$.problem);const D=k.expected===void 0?void 0:Dt($.values,
k.expected,k.tolerance);if(D!==void 0)throw ot(m,`the prediction is not the expected one: ${D}`);return $.shown}var ot=(m,O)=>new j.zg("E_VERIFY_FAILED",`The po\
ds are ready, but ${m.title} gave no usable prediction: ${(0,ue.Jj)((0,ue.YI)(O),pt)}`);async function Lt(m,O,k){const{manifest:$,marker:D,modelUri:C,name:V,namespace:te}=k,
{endpoint:ne}=m.inputs,Z=await m.cluster(),Ee=te??Z.defaultNamespace;m.inputs.namespace===void 0&&gt(k,Z.defaultNamespace,m.inputs.allow);const ke={...$,metadata:{
...$.metadata,namespace:Ee}},Ae=Bt(ke,Ee,ne),Ne={name:V,namespace:Ee,version:O.version,"model-uri":C,url:Ae,changed:"false",verified:"false"};for(const Qe of["n\
ame","namespace","version","model-uri","url","changed","verified"])m.output(Qe,Ne[Qe]);return{cluster:Z,version:O,manifest:ke,marker:D,modelUri:C,namespace:Ee,address:{
resource:ce.kl,namespace:Ee,name:V},url:Ae}}function gt({namespace:m,place:O},k,$=new Set){if(!(m===void 0||m===k||$.has((0,G.OH)("namespace",m))))throw new j.zg(
"E_MANIFEST",`${O} cannot be deployed. It names the namespace ${JSON.stringify(m)} instead of the context's ${JSON.stringify(k)}, ${(0,G.L9)("namespace",m)}.`)}
function Bt(m,O,k){const[$]=(0,ce.i9)(m);return $?k?Pt(k,(0,ce.PQ)(m,O,$)).href:`http://${(0,ce.sc)(m.metadata.name,$)}.${O}:${ce.ld}${(0,ce.tf)(m,$)}`:""}async function _({
log:m},{cluster:O,namespace:k}){const $={resource:De.r$,name:k};if(await O.get($))return;const D={[X.Ly]:X.bU};await O.create($,{apiVersion:"v1",kind:"Namespace",
metadata:{name:k,labels:D}}),m.progress(`Created the namespace ${k}.`)}async function E(m,{version:O,namespace:k,address:$,url:D},C){const{"github-deployment":V,
"github-environment":te,"github-token":ne}=m.inputs;if(!V)return C();if(m.announceDeployment===void 0)return m.log.warn("The deployment is not told to GitHub (-\
-github-deployment): this does not run there."),C();const{model:Z,version:Ee}=O,ke=await m.announceDeployment({environment:te??`${k}/${$.name}`,description:`${Z}\
 version ${Ee}`,payload:{model:Z,version:Ee,namespace:k,name:$.name},token:ne});try{const Ae=await C();return await ke({state:"success",description:Ae.reason,url:D}),
Ae}catch(Ae){const{outcome:Ne,message:Qe}=(0,j.uQ)(m.signal.aborted?m.signal.reason:Ae);throw await ke({state:Ne==="failed"||Ne==="rolled-back"||Ne==="timeout"?
"failure":"error",description:Qe}),Ae}}function p(m,O,k,$){const D=(0,De.vY)(k),{cause:C,log:V,excerpt:te,objects:ne,initLog:Z}=O,Ee=O.advice===void 0?"":` What\
 to do: ${O.advice}.`,ke=[...ne?[{title:`Objects of ${D}`,text:ne}]:[],...V&&te?[{title:`From the ${V.title}`,text:te}]:[],...Z?[{title:`From the ${Z.title}`,text:Z.
text}]:[]];if(m.state==="timeout"){const Qe=C===void 0?"":` Its log says: ${C}.`;return{log:V,excerpts:ke,error:new j.zg("E_TIMEOUT",`${D} did not serve within ${Math.
round($/1e3)} s (--timeout): it was waiting for ${m.waitingFor}.${Qe}${Ee}`)}}const Ae=m.reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",Ne=(0,ue.
xS)(`${m.object}: ${m.message}${m.message.includes(m.reason)?"":` (${m.reason})`}`,1500);return{log:V,excerpts:ke,error:new j.zg(Ae,`${D} cannot serve: ${C===void 0?
Ne:`${C}. ${Ne}`}${Ne.endsWith(".")?"":"."}${Ee}`)}}var v=({live:m,applied:O})=>m===void 0||(0,A.tk)(m,"metadata","generation")!==(0,A.tk)(O,"metadata","generat\
ion");function g(m){const{live:O,applied:k,objects:$}=m,D=(0,A.$6)(k,"metadata","resourceVersion"),C=D!==void 0&&(0,A.$6)(O,"metadata","resourceVersion")===D&&(0,A.
$6)(O,"metadata","uid")===(0,A.$6)(k,"metadata","uid");return{unchanged:!v(m),...C?{seen:{owner:k,objects:$}}:{}}}async function f(m,{cluster:O,manifest:k,marker:$,
address:D},C){const{inputs:V,log:te}=m,ne=(0,ce.Ef)(k,$,D,(0,A.$6)(C.applied,"metadata","uid")??""),Z=Date.now(),Ee=Ne=>`${((Date.now()-Z)/1e3).toFixed(Ne)} s`,
ke=await O.waitForRollout(ne,{timeoutMs:V.timeout,patienceMs:V.patience,patienceRestarts:J.ej,...g(C),report:Ne=>te.progress(`Waiting (${Ee(0)}) for ${Ne}.`)});
if(ke.state==="current")return te.progress(`The rollout is complete after ${Ee(1)}.`);const Ae=p(ke,await O.diagnose(ne,ke),D,V.timeout);throw Ae.log&&te.foreign(
Ae.log.title,Ae.log.text),m.summarize(...Ae.excerpts.map(({title:Ne,text:Qe})=>({kind:"log",title:Ne,text:Qe}))),Ae.error}async function u({inputs:m,log:O},k){const{
cluster:$,address:D,namespace:C,manifest:V,marker:te}=k,ne=()=>Promise.all([$.get(D),(0,ge.DL)($,C,D.name),$.listRolloutObjects((0,ce.Ef)(V,te,D,""))]);let[Z,Ee,
ke]=await ne();for(;Z!==void 0&&(0,K.vx)(Z);)O.progress(`${(0,De.vY)(D)} is being removed; waiting until it is gone.`),await $.waitForRemoval(D,(0,A.$6)(Z,"meta\
data","uid")??"",m.timeout,Ae=>O.progress(Ae)),[Z,Ee,ke]=await ne();return{live:Z,kept:(0,ge.uq)(Z,Ee),objects:ke}}async function a(m,{cluster:O,version:k,namespace:$,
address:D,marker:C,manifest:V},{live:te,kept:ne}){if(te===void 0||ne!==void 0||(0,A.tk)(te,"metadata","generation")!==1||(0,ce.Ef)(V,C,D,"").readMarker(te)!==C)
return!1;const{registry:Z}=(await m.mlflow()).forCleanup(ge.mw),Ee=await Z.version(k.model,k.version).catch(()=>{});return Ee!==void 0&&(0,ge.q1)(Ee,{server:O.server,
namespace:$,name:D.name})?.state!=="serving"}var l={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its\
 namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deplo\
yed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"small",description:"W\
here predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed th\
e cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."}},s={label:"http(s) addres\
s",parse:m=>{if(/^https?:\/\//.test(m)&&URL.canParse(m))return new URL(m);throw new G.S7(`expected an http(s) address, got "${m}"`)}},r={...Ke.hI,...Ke.g$,...Ke.
wO,...Ke.F2,timeout:{kind:G.p0,default:"20m",description:"How long the rollout may take."},patience:{kind:G.p0,default:"60s",description:"How long what may reco\
ver (a crash loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:fe,default:"auto",description:"\
Proves the deployment by a prediction. `auto` sends the model's own logged input example and warns where there is none, `required` is red then, `off` sends noth\
ing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance`."},endpoint:{kind:s,description:"The i\
ngress, to which /seldon/<namespace>/<name>/\u2026 is appended; without one, predictions go through the API server's service proxy."},"on-failure":{kind:(0,G.Yq)(
"rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first deployment is removed), or leaves everythin\
g as it is."},"promotion-id":{kind:G.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if it still holds."},"force-conflicts":{kind:G.
Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending with E_APPLY_CONFLICT."},"create-namespace":{kind:G.
Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:G.Jt,default:"false",description:"Makes a deployment on G\
itHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `environment:`, which makes its own."},"github-environmen\
t":{kind:G.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github-token":Ke.bU,"dry-run":{kind:(0,G.Yq)("none","server",
"client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` also asks the cluster whether it would accept it."}},n=5e3,
t=3e4,e=12e4,i=1.5*Je.UB;async function o(m,O,k,$,D,C){const V=m.signal.aborted,te=V?(0,j.uQ)(m.signal.reason):(0,j.uQ)(D);if(C==="keep")return{error:$?d(te,"It\
 was left as it is (--on-failure keep)."):te,state:"failed"};const Z=$!==void 0||V?await w(m,O,k,te,V):void 0,ke=(Z?Z.kind!=="nothing":te.outcome==="failed")?await T(
m,O,V):void 0;return{state:Z?.kind==="rolled-back"?"rolled-back":Z?.kind==="removed"?"removed":"failed",error:d(te,[Z?.detail,ke].filter(Ne=>Ne!==void 0).join("\
 "),c(te,Z))}}function c(m,O){if(!(m.outcome!=="failed"||!O))return O.kind==="rolled-back"?"rolled-back":O.kind==="failed"?"rollback-failed":void 0}var d=(m,O,k=m.
outcome)=>new j.zg(m.code,O===""?m.message:`${m.message} ${O}`,{cause:m.cause,outcome:k,exit:m.exit});async function w(m,O,k,$,D){const{address:C,marker:V}=O,te=(0,De.
vY)(C);if($.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it."};if($.code==="E_DEPLOY_HELD")return{
kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const ne=O.cluster.withSignal(AbortSignal.timeout(m.inputs.timeout+e+t));
try{const Z=await ne.get(C);if(!Z)return{kind:"nothing",detail:`${te} does not exist.`};if((0,ce.Ef)(O.manifest,V,C,"").readMarker(Z)!==V)return{kind:"nothing",
detail:"Nothing was put back, because what is there now was applied by somebody else or was there before."};if(!k.live||await a(m,O,k))return await P(m,ne,O,Z,D);
const{kept:ke}=k;if(!ke)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${te} was ever seen serving by this project.`};if(ke.marker===V)return{
kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};m.log.progress(`Putting version ${ke.version} of ${te} back\
.`);const{serves:Ae,explain:Ne}=await(0,J.rr)(ne,C,ke,{force:m.inputs["force-conflicts"],timeoutMs:D?n:m.inputs.timeout,patienceMs:m.inputs.patience,report:Qe=>m.
log.progress(`Rolling back: waiting for ${Qe}.`)});return Ae?{kind:"rolled-back",detail:`Version ${ke.version} was put back and serves.`}:D?{kind:"rolled-back",
detail:`Version ${ke.version} was applied again; this step did not wait until it serves.`}:{kind:"failed",detail:`Version ${ke.version} was applied again, and d\
oes not serve either: ${await Ne()}.`}}catch(Z){return{kind:"failed",detail:`${k.live?"Putting the earlier version back":"Removing this first deployment"} faile\
d: ${(0,j.uQ)(Z).message}`}}}async function P({log:m},O,{address:k},$,D){return await(0,J.dm)(O,k,(0,A.$6)($,"metadata","uid")??"",m,D?void 0:e),{kind:"removed",
detail:`As a first deployment it was removed${D?"; this step did not wait until it is gone":""}.`}}async function T(m,{version:O},k){const $=m.inputs["promotion\
-id"];if($===void 0)return;const D=k?t:i+t;try{const C=(await m.mlflow()).forCleanup(D),V={log:m.log,signal:AbortSignal.timeout(D),leaseMs:Je.UB,waitMs:i},{detail:te}=await(0,J.
sF)(C,O.model,O.version,$,k?void 0:V);return te}catch(C){return`The promotion ${$} could not be undone: ${(0,j.uQ)(C).message}`}}function L(m,{version:O,namespace:k,
address:$,modelUri:D,url:C},V){m.summarize({kind:"heading",text:`Deployed ${O.model} version ${O.version}`},{kind:"table",header:["what","value"],rows:[["deploy\
ment",`${k}/${$.name}`],["version",O.version],["version before",V.previousVersion||"none"],["model URI",D],["URL",C],["changed",V.changed?"yes":"no"],["verified\
 by a prediction",V.verified?"yes":"NO"]]})}var N=3e4,Y=1e3;async function z(m,O,k,$,D,C){const V=Date.now()+N;for(let te=0;;te+=1){const Z=(await m.list(De.Jw,
O,{labelSelector:`${ce.jC}=${(0,ce.x2)(k)}`})).filter(Ee=>ee(Ee,$)).map(Ee=>(0,A.$6)(Ee,"metadata","name")??"");if(Z.length===0||Date.now()>=V)return Z;te===0&&
C(`Waiting for ${Z.length===1?"the pod":`${Z.length} pods`} of an earlier version to be gone (${Z[0]??""}), so that the answer at the ingress is the new one's.`),
await(0,Se.v)(Y,D)}}function ee(m,O){const k=(0,A.$6)(m,"metadata","annotations",X.yl),$=(0,A.$6)(m,"status","phase");return k!==void 0&&k!==O&&$!=="Succeeded"&&
$!=="Failed"}async function W(m,{cluster:O,manifest:k,namespace:$,marker:D,address:C},V){const{log:te,inputs:ne,signal:Z}=m;if(V.kind==="none")return te.warn(`N\
OT VERIFIED: no prediction was made, because ${V.why}. The pods are ready, which does not prove that the model answers.`),!1;if(ne.endpoint!==void 0){const Ae=await z(
O,$,C.name,D,Z,Ne=>te.progress(Ne));Ae.length>0&&te.warn(`The answer may be an earlier version's: its pods are still ending (${Ae.slice(0,5).join(", ")}).`)}const{
shown:Ee,durationMs:ke}=await Ct(O,k,$,ne.endpoint,V,Z);return te.progress(`Verified with ${V.origin} in ${ke} ms: ${Ee}`),m.output("verified","true"),!0}var le=m=>{
setImmediate(()=>setImmediate(m))},me=(0,Ue.ol)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that\
 was logged with the version, applies it, waits until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts \
back what served before.",inputs:r,checks:[Ke.jd],outputs:l,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async m=>{const{inputs:O}=m,
k=await m.mlflow(),$=(0,G.x)(k,O);le(()=>{(0,we.DO)()});const D=await $,C=(0,we.sB)(k,D,O,{pipeline:m.pipeline,timeoutMs:O.timeout,target:O.at,promotionId:O["pr\
omotion-id"]});O["dry-run"]!=="client"&&le(()=>{m.cluster().catch(()=>{})});const V=await C;for(const Z of[...V.notes,...V.warnings])m.log.warn(Z);const te=await be(
O.verify,k.artifacts,D,(0,ce.aI)(V.manifest),V.mlModel);if(O["dry-run"]==="client")return{outcome:"done",reason:`${V.place} of ${D.model} version ${D.version} r\
enders to a sound manifest; nothing was sent.`};const ne=await Lt(m,D,V);return O["dry-run"]==="server"?Te(m,ne):(O["create-namespace"]&&await _(m,ne),E(m,ne,()=>(0,ge.
zV)(ne.cluster,ne.address,{step:"deploy",...m},(Z,Ee)=>Ye(m,{...ne,cluster:Z},te,Ee.lost))))}});async function Te(m,{cluster:O,address:k,manifest:$}){const{"sto\
rage-secret":D,"force-conflicts":C}=m.inputs,{summary:V,differences:te}=await(0,we.Pj)(O,k,$,D,C);return qe(m,`What would change in ${(0,De.vY)(k)}`,te),{outcome:"\
done",reason:`The cluster accepts the manifest: ${V}. Nothing was changed.`}}function qe({log:m},O,k){k!==""&&m.foreign(O,k)}async function Ye(m,O,k,$){const{log:D,
inputs:C}=m,{cluster:V,address:te,manifest:ne,version:Z}=O,Ee=`${Z.model} version ${Z.version}`,{objects:ke,...Ae}=await u(m,O),{live:Ne}=Ae;(0,Re.Uw)(Ne,ne,(0,De.
vY)(te)),await(0,we.w2)(m,O);const Qe=(Ne&&(0,Re.Zy)(Ne))??"";m.output("previous-version",Qe);let at;try{at=await V.apply(te,ne,{force:C["force-conflicts"]});const lt=v(
{live:Ne,applied:at});m.output("changed",String(lt)),D.progress(`${(0,De.vY)(te)} ${Ne?lt?"configured":"unchanged":"created"}: ${Ee} from ${O.modelUri}.`),Ne&&qe(
m,`What changed in ${(0,De.vY)(te)}`,(0,we.h$)((0,we.cG)(Ne,at),30)),await f(m,O,{live:Ne,objects:ke,applied:at});const tt=await W(m,O,k),{earlier:jt}=await Ze(
m,O,Ae,at,tt);await Ce(m,O,"serving",{verified:tt},Qe===Z.version?jt[0]?.version??"":Qe);const Ut=lt?`${Ee} serves as ${(0,De.vY)(te)}${tt?", proven by a predic\
tion":" (not verified)"}.`:`${Ee} was serving already as ${(0,De.vY)(te)}.`;return L(m,O,{previousVersion:Qe,verified:tt,changed:lt}),{outcome:lt?"done":"unchan\
ged",reason:Ut}}catch(lt){const tt=await o(m,O,Ae,at,lt,C["on-failure"]);throw at&&!$.aborted&&await Ce(m,O,tt.state,{verified:!1,reason:tt.error.message},Qe),tt.
error}}}),4462:((nt,Le,S)=>{S.d(Le,{dm:()=>se,ej:()=>A,rr:()=>j,sF:()=>De});var K=S(4912),$e=S(3395),R=S(9452),we=S(9775),J=S(2198),ge=S(8243),Je=S(332),Re={log:we.
aB,signal:new AbortController().signal,leaseMs:K.UB,waitMs:1e4};async function De(F,x,Q,re,I=Re){const H=await F.registry.version(x,Q),q=(0,K.Tq)(H),de=ce(H,q,re);
if(de!==void 0||q===void 0)return Se(de??"",q,re);const Oe=await(0,K.IZ)(F,{...q,state:"undoing"},I);try{return await X(Oe,x,Q,re)}finally{await Oe.release()}}function ce({
model:F,version:x},Q,re){const I=`${F} version ${x}`;if(Q===void 0)return`${I} has no record of a promotion.`;if(Q.id!==re)return`${I} was promoted again since,\
 as ${Q.id}; ${re} is not what stands.`;if(Q.state==="undone")return`The promotion ${re} of ${I} to ${Q.target} is undone already.`;if(Q.state==="demoting"||Q.state===
"demoted")return`${I} was taken out of ${Q.target} since.`;if(Q.state==="refused")return`The promotion ${re} of ${I} was refused: it moved nothing.`}async function X(F,x,Q,re){
const{mlflow:I}=F,H=await I.registry.version(x,Q),q=(0,K.Tq)(H),de=ce(H,q,re);if(de!==void 0||q===void 0)return Se(de??"",q,re);const Oe=q.state==="undoing",ve=(0,J.
Sx)(q.target);for(const Be of ve){const ze=(0,K.Mz)(F.model,Be);if(!(0,K.QR)(H,Be,ze)&&!(Oe&&ze===(0,K.te)(q,(0,J.Rg)(Be))))return Se(`${x} version ${Q} holds ${(0,J.
Rg)(Be)} no longer: ${ze===void 0?"nobody does":`version ${ze} does`}.`)}const Me=await ue(I,q,ve);if(Me!==void 0)return Se(`Version ${Me}, which held ${q.target}\
 before, is deleted: ${x} version ${Q} keeps it.`);Oe||await G(I,{...q,state:"undoing"});for(const Be of ve)(0,K.QR)(H,Be,(0,K.Mz)(F.model,Be))&&await Ue(I,q,Be);
return await G(I,{...q,state:"undone",undoneTime:new Date().toISOString(),...F.createdAtMs===void 0?{}:{lockedAtMs:F.createdAtMs}}),{undone:!0,previousVersion:q.
previousVersion,detail:ve.map(Be=>Ke(q,(0,J.Rg)(Be))).join(" ")}}var Se=(F,x,Q)=>({undone:!1,detail:F,...x?.state==="undone"&&x.id===Q?{wasUndone:!0}:{}});async function ue({
registry:F},x,Q){for(const re of new Set(Q.map(I=>(0,K.te)(x,(0,J.Rg)(I)))))if(re!==void 0)try{await F.version(x.model,re)}catch(I){if(I instanceof Je.zg&&I.code===
"E_VERSION_NOT_FOUND")return re;throw I}}async function Ue({registry:F},x,Q){const{model:re,version:I}=x,H=(0,K.te)(x,(0,J.Rg)(Q));if(Q.kind==="alias"){H===void 0?
await F.deleteAlias(re,Q.alias):H!==I&&await F.setAlias(re,Q.alias,H);return}H!==void 0&&H!==I&&x.archivedPrevious&&await F.transition(re,H,Q.stage,!1),await F.
transition(re,I,x.previousStage??"None",!1)}var Ke=(F,x)=>{const Q=(0,K.te)(F,x),re=`${F.model} version`;return Q===F.version?`${re} ${F.version} keeps ${x}, wh\
ich it held before the promotion too.`:Q===void 0?`${re} ${F.version} was taken out of ${x}, which nobody held before.`:`${re} ${Q} holds ${x} again instead of \
version ${F.version}.`},G=({registry:F},x)=>F.setVersionTag(x.model,x.version,K.oK,(0,K.sF)(x)),A=2;async function j(F,x,Q,{force:re,...I}){const H=await F.apply(
x,Q.manifest,{force:re}),q=(0,R.Ef)(Q.manifest,Q.marker,x,(0,ge.$6)(H,"metadata","uid")??""),de=await F.waitForRollout(q,{...I,patienceRestarts:A});return{serves:de.
state==="current",explain:async()=>(await F.diagnose(q,de)).cause??(de.state==="failed"?de.message:de.state==="timeout"?`it waits for ${de.waitingFor}`:"it serv\
es")}}async function se(F,x,Q,re,I){re.progress(`Removing ${(0,$e.vY)(x)}: it is the first of its name, so there is nothing to go back to.`),await F.delete(x,{uid:Q}),
I!==void 0&&await F.waitForRemoval(x,Q,I,H=>re.progress(H))}}),9011:((nt,Le,S)=>{S.d(Le,{DO:()=>Re,Pj:()=>re,cG:()=>ce,h$:()=>F,sB:()=>Je,w2:()=>Q});var K=S(6016),
$e=S(3395),R=S(1143),we=S(7522),J=S(8243),ge=S(332);async function Je(I,H,q,de){const{renderVersion:Oe}=await Re();return Oe(I,H,q,de)}var Re=()=>Promise.all([S.
e(722),S.e(810)]).then(S.bind(S,130)),De=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTim\
estamp","metadata.selfLink","status"]);function ce(I,H,q=[]){if(De.has(q.join("."))||q.at(-1)===R.yl)return[];const[de,Oe]=[X(I),X(H)];return de===void 0||Oe===
void 0||de.isList!==Oe.isList?JSON.stringify(I)===JSON.stringify(H)?[]:[{path:q,before:I,after:H}]:[...new Set([...de.fields.keys(),...Oe.fields.keys()])].flatMap(
ve=>ce(de.fields.get(ve),Oe.fields.get(ve),[...q,de.isList?`[${ve}]`:ve]))}function X(I){if((0,J.Gv)(I))return{isList:!1,fields:new Map(Object.entries(I))};if(!Array.
isArray(I))return;const H=I,q=H.map(ve=>(0,J.Gv)(ve)&&typeof ve.name=="string"?ve.name:void 0),de=q.every(ve=>ve!==void 0)&&new Set(q).size===q.length,Oe=ve=>de?
q[ve]??"":[ve,q[ve]].filter(Me=>Me!==void 0).join(" ");return{isList:!0,fields:new Map(H.map((ve,Me)=>[Oe(Me),ve]))}}var Se=/secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i,
ue=/(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i,Ue=I=>Se.test(I)&&!ue.test(I),Ke=200,G="***",A=I=>I.replace(/(:\/\/)[^/@\s]+@/g,`$1${G}\
@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g,(H,q)=>Ue(q)?`${q}=${G}`:H);function j(I){if(typeof I=="string")return A(I);if(Array.isArray(I))return I.map(j);if(!(0,J.
Gv)(I))return I;const H=typeof I.name=="string"&&Ue(I.name);return Object.fromEntries(Object.entries(I).map(([q,de])=>[q,Ue(q)||H&&q==="value"?G:j(de)]))}function se(I,H){
return I===void 0?"(none)":H?G:(0,we.Jj)((0,we.xS)(JSON.stringify(j(I)),2*Ke),Ke)}function F(I,H=60,q=!1){const de=I.slice(0,H).map(({path:Oe,before:ve,after:Me})=>{
const Be=q&&Oe[0]==="data"||Oe.some(Ue);return`${(0,we.xS)(Oe.join(".").replaceAll(".[","["),300)||"the object"}: ${se(ve,Be)} \u2192 ${se(Me,Be)}`});return I.length>
H&&de.push(`\u2026 and ${I.length-H} more`),de.join(`
`)}async function x(I,H,{name:q,variables:de},Oe){const ve={resource:$e.O3,namespace:H,name:q},Me=await I.get(ve);if(Me&&!(0,K.MU)(Me))throw new ge.zg("E_NAME_T\
AKEN",`${(0,$e.vY)(ve)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret, or remove that Secret first.`);const Be=Object.
fromEntries([...de].map(([Xe,rt])=>[Xe,Buffer.from(rt).toString("base64")])),ze={name:q,namespace:H,labels:{[R.Ly]:R.bU}},He=await I.apply(ve,{apiVersion:"v1",kind:"\
Secret",metadata:ze,type:"Opaque",data:Be},Oe),it=Me===void 0?[]:ce(Me,He);return{state:Me===void 0?"created":it.length===0?"unchanged":"configured",address:(0,$e.
vY)(ve),differences:Me===void 0?`keys: ${[...de.keys()].join(", ")}`:F(it,void 0,!0)}}async function Q({inputs:I,log:H},{cluster:q,namespace:de}){const{"storage\
-secret":Oe,"force-conflicts":ve}=I;if(Oe===void 0)return;const{address:Me,state:Be,differences:ze}=await x(q,de,Oe,{force:ve});H.progress(`${Me} ${Be}${Be==="u\
nchanged"?"":` (${ze.replaceAll(`
`,"; ")})`}.`)}async function re(I,H,q,de,Oe,ve){const Me=await I.get(H);(0,K.Uw)(Me,q,(0,$e.vY)(H));const Be=de&&await x(I,H.namespace??"",de,{dryRun:!0,force:Oe}),
ze=await I.apply(H,q,{dryRun:!0,force:Oe}),He=Me===void 0?[]:ce(Me,ze).filter(({path:fe})=>fe.at(-1)!==ve),it=Me===void 0?"be created":He.length===0?"not change":
"be changed",Xe=`${(0,$e.vY)(H)} would ${it}`;if(!Be)return{summary:Xe,differences:F(He)};const{state:rt,address:ie,differences:ae}=Be;return{summary:`${Xe}, an\
d ${ie} would ${rt==="unchanged"?"not change":`be ${rt}`}`,differences:[F(He),rt==="unchanged"?"":`${ie}: ${ae}`].filter(Boolean).join(`
`)}}}),3013:((nt,Le,S)=>{S.d(Le,{F:()=>Bt});var K=S(51),$e=S(1660),R=S(9596),we=(0,R.P$)({"required-builtin:process"(_,E){E.exports=((0,$e.e7)(),(0,R.Yp)($e.VY)).
requireOfNode("node:process")}}),J=(0,R.P$)({"node_modules/yaml/dist/nodes/identity.js"(_){"use strict";var E=Symbol.for("yaml.alias"),p=Symbol.for("yaml.docume\
nt"),v=Symbol.for("yaml.map"),g=Symbol.for("yaml.pair"),f=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),a=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d==
"object"&&d[a]===E,s=d=>!!d&&typeof d=="object"&&d[a]===p,r=d=>!!d&&typeof d=="object"&&d[a]===v,n=d=>!!d&&typeof d=="object"&&d[a]===g,t=d=>!!d&&typeof d=="obj\
ect"&&d[a]===f,e=d=>!!d&&typeof d=="object"&&d[a]===u;function i(d){if(d&&typeof d=="object")switch(d[a]){case v:case u:return!0}return!1}function o(d){if(d&&typeof d==
"object")switch(d[a]){case E:case v:case f:case u:return!0}return!1}var c=d=>(t(d)||i(d))&&!!d.anchor;_.ALIAS=E,_.DOC=p,_.MAP=v,_.NODE_TYPE=a,_.PAIR=g,_.SCALAR=
f,_.SEQ=u,_.hasAnchor=c,_.isAlias=l,_.isCollection=i,_.isDocument=s,_.isMap=r,_.isNode=o,_.isPair=n,_.isScalar=t,_.isSeq=e}}),ge=(0,R.P$)({"node_modules/yaml/di\
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
t`)}}_.visit=f,_.visitAsync=a}}),Je=(0,R.P$)({"node_modules/yaml/dist/doc/directives.js"(_){"use strict";var E=J(),p=ge(),v={"!":"%21",",":"%2C","[":"%5B","]":"\
%5D","{":"%7B","}":"%7D"},g=u=>u.replace(/[!,[\]{}]/g,a=>v[a]),f=class mt{constructor(a,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},mt.defaultYaml,
a),this.tags=Object.assign({},mt.defaultTags,l)}clone(){const a=new mt(this.yaml,this.tags);return a.docStart=this.docStart,a}atDocument(){const a=new mt(this.yaml,
this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:mt.defaultYaml.explicit,version:"\
1.2"},this.tags=Object.assign({},mt.defaultTags);break}return a}add(a,l){this.atNextDocument&&(this.yaml={explicit:mt.defaultYaml.explicit,version:"1.1"},this.tags=
Object.assign({},mt.defaultTags),this.atNextDocument=!1);const s=a.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(0,"%TAG directiv\
e should contain exactly two parts"),s.length<2))return!1;const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return l(0,"%\
YAML directive should contain exactly one part"),!1;const[n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return l(6,`U\
nsupported YAML version ${n}`,t),!1}}default:return l(0,`Unknown directive ${r}`,!0),!1}}tagName(a,l){if(a==="!")return"!";if(a[0]!=="!")return l(`Not a valid t\
ag: ${a}`),null;if(a[1]==="<"){const t=a.slice(2,-1);return t==="!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${a} is invalid.`),null):(a[a.length-1]!==">"&&
l("Verbatim tags must end with a >"),t)}const[,s,r]=a.match(/^(.*!)([^!]*)$/s);r||l(`The ${a} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(
r)}catch(t){return l(String(t)),null}return s==="!"?a:(l(`Could not resolve tag: ${a}`),null)}tagString(a){for(const[l,s]of Object.entries(this.tags))if(a.startsWith(
s))return l+g(a.substring(s.length));return a[0]==="!"?a:`!<${a}>`}toString(a){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(
this.tags);let r;if(a&&s.length>0&&E.isNode(a.contents)){const n={};p.visit(a.contents,(t,e)=>{E.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[
n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!a||r.some(e=>e.startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},_.Directives=f}}),Re=(0,R.P$)({"node_modules/yaml/dist/doc/anchors.js"(_){
"use strict";var E=J(),p=ge();function v(a){if(/[\x00-\x19\s,[\]{}]/.test(a)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
a)}`;throw new Error(l)}return!0}function g(a){const l=new Set;return p.visit(a,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function f(a,l){for(let s=1;;++s){const r=`${a}${s}`;
if(!l.has(r))return r}}function u(a,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(a));const e=f(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(E.isScalar(e.node)||E.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}_.anchorIsValid=v,_.anchorNames=g,_.createNodeAnchors=u,_.findNewAnchor=
f}}),De=(0,R.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(_){"use strict";function E(p,v,g,f){if(f&&typeof f=="object")if(Array.isArray(f))for(let u=0,a=f.
length;u<a;++u){const l=f[u],s=E(p,f,String(u),l);s===void 0?delete f[u]:s!==l&&(f[u]=s)}else if(f instanceof Map)for(const u of Array.from(f.keys())){const a=f.
get(u),l=E(p,f,u,a);l===void 0?f.delete(u):l!==a&&f.set(u,l)}else if(f instanceof Set)for(const u of Array.from(f)){const a=E(p,f,u,u);a===void 0?f.delete(u):a!==
u&&(f.delete(u),f.add(a))}else for(const[u,a]of Object.entries(f)){const l=E(p,f,u,a);l===void 0?delete f[u]:l!==a&&(f[u]=l)}return p.call(v,g,f)}_.applyReviver=
E}}),ce=(0,R.P$)({"node_modules/yaml/dist/nodes/toJS.js"(_){"use strict";var E=J();function p(v,g,f){if(Array.isArray(v))return v.map((u,a)=>p(u,String(a),f));if(v&&
typeof v.toJSON=="function"){if(!f||!E.hasAnchor(v))return v.toJSON(g,f);const u={aliasCount:0,count:1,res:void 0};f.anchors.set(v,u),f.onCreate=l=>{u.res=l,delete f.
onCreate};const a=v.toJSON(g,f);return f.onCreate&&f.onCreate(a),a}return typeof v=="bigint"&&!f?.keep?Number(v):v}_.toJS=p}}),X=(0,R.P$)({"node_modules/yaml/di\
st/nodes/Node.js"(_){"use strict";var E=De(),p=J(),v=ce(),g=class{constructor(f){Object.defineProperty(this,p.NODE_TYPE,{value:f})}clone(){const f=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:u,maxAliasCount:a,onAnchor:l,
reviver:s}={}){if(!p.isDocument(f))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:f,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof a=="number"?a:100},n=v.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?E.applyReviver(s,{"":n},"",n):n}};_.NodeBase=g}}),Se=(0,R.P$)({"node_modules/yaml/dist/nodes/Alias.js"(_){"use strict";var E=Re(),p=ge(),v=J(),g=X(),f=ce(),
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
l,s.key,r),t=a(l,s.value,r);return Math.max(n,t)}return 1}_.Alias=u}}),ue=(0,R.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(_){"use strict";var E=J(),p=X(),v=ce(),
g=u=>!u||typeof u!="function"&&typeof u!="object",f=class extends p.NodeBase{constructor(u){super(E.SCALAR),this.value=u}toJSON(u,a){return a?.keep?this.value:v.
toJS(this.value,u,a)}toString(){return String(this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="PLAIN",f.QUOTE_DOUBLE="QUOTE_\
DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",_.Scalar=f,_.isScalarValue=g}}),Ue=(0,R.P$)({"node_modules/yaml/dist/doc/createNode.js"(_){"use strict";var E=Se(),p=J(),v=ue(),
g="tag:yaml.org,2002:";function f(a,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(a)&&!r.format)}function u(a,l,s){if(p.isDocument(a)&&(a=a.contents),p.isNode(a))return a;if(p.isPair(a)){const w=s.schema[p.MAP].createNode?.(
s.schema,null,s);return w.items.push(a),w}(a instanceof String||a instanceof Number||a instanceof Boolean||typeof BigInt<"u"&&a instanceof BigInt)&&(a=a.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let o;if(r&&a&&typeof a=="object"){if(o=i.get(a),o)return o.anchor??(o.anchor=n(
a)),new E.Alias(o.anchor);o={anchor:null,node:null},i.set(a,o)}l?.startsWith("!!")&&(l=g+l.slice(2));let c=f(a,l,e.tags);if(!c){if(a&&typeof a.toJSON=="function"&&
(a=a.toJSON()),!a||typeof a!="object"){const w=new v.Scalar(a);return o&&(o.node=w),w}c=a instanceof Map?e[p.MAP]:Symbol.iterator in Object(a)?e[p.SEQ]:e[p.MAP]}
t&&(t(c),delete s.onTagObj);const d=c?.createNode?c.createNode(s.schema,a,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,a,s):new v.Scalar(a);
return l?d.tag=l:c.default||(d.tag=c.tag),o&&(o.node=d),d}_.createNode=u}}),Ke=(0,R.P$)({"node_modules/yaml/dist/nodes/Collection.js"(_){"use strict";var E=Ue(),
p=J(),v=X();function g(a,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
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
g,_.isEmptyPath=f}}),G=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(_){"use strict";var E=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function p(g,f){
return/^\n+$/.test(g)?g.substring(1):f?g.replace(/^(?! *$)/gm,f):g}var v=(g,f,u)=>g.endsWith(`
`)?p(u,f):u.includes(`
`)?`
`+p(u,f):(g.endsWith(" ")?"":" ")+u;_.indentComment=p,_.lineComment=v,_.stringifyComment=E}}),A=(0,R.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(_){
"use strict";var E="flow",p="block",v="quoted";function g(u,a,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-a.length);if(u.length<=i)return u;const o=[],c={};let d=r-a.length;typeof s=="number"&&(s>r-Math.max(2,n)?o.push(
0):d=r-s);let w,P,T=!1,L=-1,N=-1,Y=-1;l===p&&(L=f(u,L,a.length),L!==-1&&(d=L+i));for(let ee;ee=u[L+=1];){if(l===v&&ee==="\\"){switch(N=L,u[L+1]){case"x":L+=3;break;case"\
u":L+=5;break;case"U":L+=9;break;default:L+=1}Y=L}if(ee===`
`)l===p&&(L=f(u,L,a.length)),d=L+a.length+i,w=void 0;else{if(ee===" "&&P&&P!==" "&&P!==`
`&&P!=="	"){const W=u[L+1];W&&W!==" "&&W!==`
`&&W!=="	"&&(w=L)}if(L>=d)if(w)o.push(w),d=w+i,w=void 0;else if(l===v){for(;P===" "||P==="	";)P=ee,ee=u[L+=1],T=!0;const W=L>Y+1?L-2:N-1;if(c[W])return u;o.push(
W),c[W]=!0,d=W+i,w=void 0}else T=!0}P=ee}if(T&&e&&e(),o.length===0)return u;t&&t();let z=u.slice(0,o[0]);for(let ee=0;ee<o.length;++ee){const W=o[ee],le=o[ee+1]||
u.length;W===0?z=`
${a}${u.slice(0,le)}`:(l===v&&c[W]&&(z+=`${u[W]}\\`),z+=`
${a}${u.slice(W+1,le)}`)}return z}function f(u,a,l){let s=a,r=a+1,n=u[r];for(;n===" "||n==="	";)if(a<r+l)n=u[++a];else{do n=u[++a];while(n&&n!==`
`);s=a,r=a+1,n=u[r]}return s}_.FOLD_BLOCK=p,_.FOLD_FLOW=E,_.FOLD_QUOTED=v,_.foldFlowLines=g}}),j=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(_){
"use strict";var E=ue(),p=A(),v=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function f(e,i,o){if(!i||i<0)return!1;const c=i-o,d=e.length;if(d<=c)return!1;for(let w=0,P=0;w<d;++w)if(e[w]===`
`){if(w-P>c)return!0;if(P=w+1,d-P<=c)return!1}return!0}function u(e,i){const o=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return o;const{implicitKey:c}=i,
d=i.options.doubleQuotedMinMultiLineLength,w=i.indent||(g(e)?"  ":"");let P="",T=0;for(let L=0,N=o[L];N;N=o[++L])if(N===" "&&o[L+1]==="\\"&&o[L+2]==="n"&&(P+=o.
slice(T,L)+"\\ ",L+=1,T=L,N="\\"),N==="\\")switch(o[L+1]){case"u":{P+=o.slice(T,L);const Y=o.substr(L+2,4);switch(Y){case"0000":P+="\\0";break;case"0007":P+="\\a";
break;case"000b":P+="\\v";break;case"001b":P+="\\e";break;case"0085":P+="\\N";break;case"00a0":P+="\\_";break;case"2028":P+="\\L";break;case"2029":P+="\\P";break;default:
Y.substr(0,2)==="00"?P+="\\x"+Y.substr(2):P+=o.substr(L,6)}L+=5,T=L+1}break;case"n":if(c||o[L+2]==='"'||o.length<d)L+=1;else{for(P+=o.slice(T,L)+`

`;o[L+2]==="\\"&&o[L+3]==="n"&&o[L+4]!=='"';)P+=`
`,L+=2;P+=w,o[L+2]===" "&&(P+="\\"),L+=1,T=L+1}break;default:L+=1}return P=T?P+o.slice(T):o,c?P:p.foldFlowLines(P,w,p.FOLD_QUOTED,v(i,!1))}function a(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const o=i.indent||(g(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${o}`)+"'";return i.implicitKey?c:p.foldFlowLines(c,o,p.FOLD_FLOW,v(i,!1))}function l(e,i){const{singleQuote:o}=i.options;let c;if(o===!1)c=u;else{const d=e.includes(
'"'),w=e.includes("'");d&&!w?c=a:w&&!d?c=u:c=o?a:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:o},c,d,w){const{blockQuote:P,commentString:T,lineWidth:L}=c.options;if(!P||/\n[\t ]+$/.test(
o))return l(o,c);const N=c.indent||(c.forceBlockIndent||g(o)?"  ":""),Y=P==="literal"?!0:P==="folded"||i===E.Scalar.BLOCK_FOLDED?!1:i===E.Scalar.BLOCK_LITERAL?!0:
!f(o,L,N.length);if(!o)return Y?`|
`:`>
`;let z,ee;for(ee=o.length;ee>0;--ee){const O=o[ee-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let W=o.substring(ee);const le=W.indexOf(`
`);le===-1?z="-":o===W||le!==W.length-1?(z="+",w&&w()):z="",W&&(o=o.slice(0,-W.length),W[W.length-1]===`
`&&(W=W.slice(0,-1)),W=W.replace(s,`$&${N}`));let me=!1,Te,qe=-1;for(Te=0;Te<o.length;++Te){const O=o[Te];if(O===" ")me=!0;else if(O===`
`)qe=Te;else break}let Ye=o.substring(0,qe<Te?qe+1:Te);Ye&&(o=o.substring(Ye.length),Ye=Ye.replace(/\n+/g,`$&${N}`));let m=(me?N?"2":"1":"")+z;if(e&&(m+=" "+T(e.
replace(/ ?[\r\n]+/g," ")),d&&d()),!Y){const O=o.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${N}`);let k=!1;const $=v(c,!0);P!=="folded"&&i!==E.Scalar.BLOCK_FOLDED&&
($.onOverflow=()=>{k=!0});const D=p.foldFlowLines(`${Ye}${O}${W}`,N,p.FOLD_BLOCK,$);if(!k)return`>${m}
${N}${D}`}return o=o.replace(/\n+/g,`$&${N}`),`|${m}
${N}${Ye}${o}${W}`}function n(e,i,o,c){const{type:d,value:w}=e,{actualString:P,implicitKey:T,indent:L,indentStep:N,inFlow:Y}=i;if(T&&w.includes(`
`)||Y&&/[[\]{},]/.test(w))return l(w,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(w))return T||Y||!w.includes(
`
`)?l(w,i):r(e,i,o,c);if(!T&&!Y&&d!==E.Scalar.PLAIN&&w.includes(`
`))return r(e,i,o,c);if(g(w)){if(L==="")return i.forceBlockIndent=!0,r(e,i,o,c);if(T&&L===N)return l(w,i)}const z=w.replace(/\n+/g,`$&
${L}`);if(P){const ee=me=>me.default&&me.tag!=="tag:yaml.org,2002:str"&&me.test?.test(z),{compat:W,tags:le}=i.doc.schema;if(le.some(ee)||W?.some(ee))return l(w,
i)}return T?z:p.foldFlowLines(z,L,p.FOLD_FLOW,v(i,!1))}function t(e,i,o,c){const{implicitKey:d,inFlow:w}=i,P=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:T}=e;T!==E.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(P.value)&&(T=E.Scalar.QUOTE_DOUBLE);const L=Y=>{switch(Y){case E.
Scalar.BLOCK_FOLDED:case E.Scalar.BLOCK_LITERAL:return d||w?l(P.value,i):r(P,i,o,c);case E.Scalar.QUOTE_DOUBLE:return u(P.value,i);case E.Scalar.QUOTE_SINGLE:return a(
P.value,i);case E.Scalar.PLAIN:return n(P,i,o,c);default:return null}};let N=L(T);if(N===null){const{defaultKeyType:Y,defaultStringType:z}=i.options,ee=d&&Y||z;
if(N=L(ee),N===null)throw new Error(`Unsupported default string type ${ee}`)}return N}_.stringifyString=t}}),se=(0,R.P$)({"node_modules/yaml/dist/stringify/stri\
ngify.js"(_){"use strict";var E=Re(),p=J(),v=G(),g=j();function f(s,r){const n=Object.assign({blockQuote:!0,commentString:v.stringifyComment,defaultKeyType:null,
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
${r.indent}${c}`:c}_.createStringifyContext=f,_.stringify=l}}),F=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(_){"use strict";var E=J(),p=ue(),
v=se(),g=G();function f({key:u,value:a},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:o,indentSeq:c,simpleKeys:d}}=l;let w=E.isNode(
u)&&u.comment||null;if(d){if(w)throw new Error("With simple keys, key nodes cannot have comments");if(E.isCollection(u)||!E.isNode(u)&&typeof u=="object"){const Te="\
With simple keys, collection cannot be used as a key value";throw new Error(Te)}}let P=!d&&(!u||w&&a==null&&!l.inFlow||E.isCollection(u)||(E.isScalar(u)?u.type===
p.Scalar.BLOCK_FOLDED||u.type===p.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!P&&(d||!n),indent:e+i});let T=!1,
L=!1,N=v.stringify(u,l,()=>T=!0,()=>L=!0);if(!P&&!l.inFlow&&N.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");P=!0}if(l.inFlow){if(n||a==null)return T&&s&&s(),N===""?"?":P?`? ${N}`:N}else if(n&&!d||a==null&&P)return N=`? ${N}`,w&&!T?N+=g.lineComment(N,l.
indent,o(w)):L&&r&&r(),N;T&&(w=null),P?(w&&(N+=g.lineComment(N,l.indent,o(w))),N=`? ${N}
${e}:`):(N=`${N}:`,w&&(N+=g.lineComment(N,l.indent,o(w))));let Y,z,ee;E.isNode(a)?(Y=!!a.spaceBefore,z=a.commentBefore,ee=a.comment):(Y=!1,z=null,ee=null,a&&typeof a==
"object"&&(a=t.createNode(a))),l.implicitKey=!1,!P&&!w&&E.isScalar(a)&&(l.indentAtStart=N.length+1),L=!1,!c&&i.length>=2&&!l.inFlow&&!P&&E.isSeq(a)&&!a.flow&&!a.
tag&&!a.anchor&&(l.indent=l.indent.substring(2));let W=!1;const le=v.stringify(a,l,()=>W=!0,()=>L=!0);let me=" ";if(w||Y||z){if(me=Y?`
`:"",z){const Te=o(z);me+=`
${g.indentComment(Te,l.indent)}`}le===""&&!l.inFlow?me===`
`&&ee&&(me=`

`):me+=`
${l.indent}`}else if(!P&&E.isCollection(a)){const Te=le[0],qe=le.indexOf(`
`),Ye=qe!==-1,m=l.inFlow??a.flow??a.items.length===0;if(Ye||!m){let O=!1;if(Ye&&(Te==="&"||Te==="!")){let k=le.indexOf(" ");Te==="&"&&k!==-1&&k<qe&&le[k+1]==="!"&&
(k=le.indexOf(" ",k+1)),(k===-1||qe<k)&&(O=!0)}O||(me=`
${l.indent}`)}}else(le===""||le[0]===`
`)&&(me="");return N+=me+le,l.inFlow?W&&s&&s():ee&&!W?N+=g.lineComment(N,l.indent,o(ee)):L&&r&&r(),N}_.stringifyPair=f}}),x=(0,R.P$)({"node_modules/yaml/dist/lo\
g.js"(_){"use strict";var E=we();function p(g,...f){g==="debug"&&console.log(...f)}function v(g,f){(g==="debug"||g==="warn")&&(typeof E.emitWarning=="function"?
E.emitWarning(f):console.warn(f))}_.debug=p,_.warn=v}}),Q=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(_){"use strict";var E=J(),p=ue(),v="<<",g={
identify:s=>s===v||typeof s=="symbol"&&s.description===v,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(v)),
{addToJSMap:u}),stringify:()=>v},f=(s,r)=>(g.identify(r)||E.isScalar(r)&&(!r.type||r.type===p.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.
tag===g.tag&&n.default);function u(s,r,n){const t=l(s,n);if(E.isSeq(t))for(const e of t.items)a(s,r,e);else if(Array.isArray(t))for(const e of t)a(s,r,e);else a(
s,r,t)}function a(s,r,n){const t=l(s,n);if(!E.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,o]of e)
r instanceof Map?r.has(i)||r.set(i,o):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:o,writable:!0,enumerable:!0,
configurable:!0});return r}function l(s,r){return s&&E.isAlias(r)?r.resolve(s.doc,s):r}_.addMergeToJSMap=u,_.isMergeKey=f,_.merge=g}}),re=(0,R.P$)({"node_module\
s/yaml/dist/nodes/addPairToJSMap.js"(_){"use strict";var E=x(),p=Q(),v=se(),g=J(),f=ce();function u(l,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(
l,s,n);else if(p.isMergeKey(l,r))p.addMergeToJSMap(l,s,n);else{const t=f.toJS(r,"",l);if(s instanceof Map)s.set(t,f.toJS(n,t,l));else if(s instanceof Set)s.add(
t);else{const e=a(r,t,l),i=f.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function a(l,s,r){
if(s===null)return"";if(typeof s!="object")return String(s);if(g.isNode(l)&&r?.doc){const n=v.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.
anchors.keys())n.anchors.add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(
0,36)+'..."'),E.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use obje\
ct keys.`),r.mapKeyWarned=!0}return t}return JSON.stringify(s)}_.addPairToJSMap=u}}),I=(0,R.P$)({"node_modules/yaml/dist/nodes/Pair.js"(_){"use strict";var E=Ue(),
p=F(),v=re(),g=J();function f(a,l,s){const r=E.createNode(a,void 0,s),n=E.createNode(l,void 0,s);return new u(r,n)}var u=class Ht{constructor(l,s=null){Object.defineProperty(
this,g.NODE_TYPE,{value:g.PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(l)),g.isNode(r)&&(r=r.clone(l)),new Ht(
s,r)}toJSON(l,s){const r=s?.mapAsMap?new Map:{};return v.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?p.stringifyPair(this,l,s,r):JSON.stringify(this)}};
_.Pair=u,_.createPair=f}}),H=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(_){"use strict";var E=J(),p=se(),v=G();function g(l,s,r){return(s.
inFlow??l.flow?u:f)(l,s,r)}function f({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:o}){const{indent:c,options:{commentString:d}}=r,
w=Object.assign({},r,{indent:e,type:null});let P=!1;const T=[];for(let N=0;N<s.length;++N){const Y=s[N];let z=null;if(E.isNode(Y))!P&&Y.spaceBefore&&T.push(""),
a(r,T,Y.commentBefore,P),Y.comment&&(z=Y.comment);else if(E.isPair(Y)){const W=E.isNode(Y.key)?Y.key:null;W&&(!P&&W.spaceBefore&&T.push(""),a(r,T,W.commentBefore,
P))}P=!1;let ee=p.stringify(Y,w,()=>z=null,()=>P=!0);z&&(ee+=v.lineComment(ee,e,d(z))),P&&z&&(P=!1),T.push(n+ee)}let L;if(T.length===0)L=t.start+t.end;else{L=T[0];
for(let N=1;N<T.length;++N){const Y=T[N];L+=Y?`
${c}${Y}`:`
`}}return l?(L+=`
`+v.indentComment(d(l),c),o&&o()):P&&i&&i(),L}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:o}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,w=0;const P=[];for(let N=0;N<l.length;++N){const Y=l[N];let z=null;if(E.isNode(Y))Y.spaceBefore&&
P.push(""),a(s,P,Y.commentBefore,!1),Y.comment&&(z=Y.comment);else if(E.isPair(Y)){const W=E.isNode(Y.key)?Y.key:null;W&&(W.spaceBefore&&P.push(""),a(s,P,W.commentBefore,
!1),W.comment&&(d=!0));const le=E.isNode(Y.value)?Y.value:null;le?(le.comment&&(z=le.comment),le.commentBefore&&(d=!0)):Y.value==null&&W?.comment&&(z=W.comment)}
z&&(d=!0);let ee=p.stringify(Y,c,()=>z=null);d||(d=P.length>w||ee.includes(`
`)),N<l.length-1?ee+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=P.reduce((W,le)=>W+le.length+2,2)+(ee.length+2)>s.options.lineWidth)),d&&(ee+="\
,")),z&&(ee+=v.lineComment(ee,n,o(z))),P.push(ee),w=P.length}const{start:T,end:L}=r;if(P.length===0)return T+L;if(!d){const N=P.reduce((Y,z)=>Y+z.length+2,2);d=
s.options.lineWidth>0&&N>s.options.lineWidth}if(d){let N=T;for(const Y of P)N+=Y?`
${e}${t}${Y}`:`
`;return`${N}
${t}${L}`}else return`${T}${i}${P.join(" ")}${i}${L}`}function a({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=v.indentComment(
s(n),l);r.push(e.trimStart())}}_.stringifyCollection=g}}),q=(0,R.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(_){"use strict";var E=H(),p=re(),v=Ke(),g=J(),f=I(),
u=ue();function a(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var l=class extends v.
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
de=(0,R.P$)({"node_modules/yaml/dist/schema/common/map.js"(_){"use strict";var E=J(),p=q(),v={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.org,\
2002:map",resolve(g,f){return E.isMap(g)||f("Expected a mapping for this tag"),g},createNode:(g,f,u)=>p.YAMLMap.from(g,f,u)};_.map=v}}),Oe=(0,R.P$)({"node_modul\
es/yaml/dist/nodes/YAMLSeq.js"(_){"use strict";var E=Ue(),p=H(),v=Ke(),g=J(),f=ue(),u=ce(),a=class extends v.Collection{static get tagName(){return"tag:yaml.org\
,2002:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&f.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?p.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let o of r){if(typeof t=="function"){const c=r instanceof
Set?o:String(i++);o=t.call(r,c,o)}e.items.push(E.createNode(o,void 0,n))}}return e}};function l(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}_.YAMLSeq=a}}),ve=(0,R.P$)({"node_modules/yaml/dist/schema/common/seq.js"(_){"use strict";var E=J(),
p=Oe(),v={collection:"seq",default:!0,nodeClass:p.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,f){return E.isSeq(g)||f("Expected a sequence for this tag"),g},createNode:(g,f,u)=>p.
YAMLSeq.from(g,f,u)};_.seq=v}}),Me=(0,R.P$)({"node_modules/yaml/dist/schema/common/string.js"(_){"use strict";var E=j(),p={identify:v=>typeof v=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:v=>v,stringify(v,g,f,u){return g=Object.assign({actualString:!0},g),E.stringifyString(v,g,f,u)}};_.string=p}}),Be=(0,R.P$)({
"node_modules/yaml/dist/schema/common/null.js"(_){"use strict";var E=ue(),p={identify:v=>v==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new E.Scalar(null),stringify:({source:v},g)=>typeof v=="string"&&p.test.test(v)?v:g.options.nullStr};_.nullTag=
p}}),ze=(0,R.P$)({"node_modules/yaml/dist/schema/core/bool.js"(_){"use strict";var E=ue(),p={identify:v=>typeof v=="boolean",default:!0,tag:"tag:yaml.org,2002:b\
ool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:v=>new E.Scalar(v[0]==="t"||v[0]==="T"),stringify({source:v,value:g},f){if(v&&p.test.test(v)){const u=v[0]===
"t"||v[0]==="T";if(g===u)return v}return g?f.options.trueStr:f.options.falseStr}};_.boolTag=p}}),He=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(_){"use strict";function E({format:p,minFractionDigits:v,tag:g,value:f}){if(typeof f=="bigint")return String(f);const u=typeof f=="number"?f:Number(f);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let a=Object.is(f,-0)?"-0":JSON.stringify(f);if(!p&&v&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(a)&&!a.includes(
"e")){let l=a.indexOf(".");l<0&&(l=a.length,a+=".");let s=v-(a.length-l-1);for(;s-- >0;)a+="0"}return a}_.stringifyNumber=E}}),it=(0,R.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(_){"use strict";var E=ue(),p=He(),v={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const a=Number(u.value);return isFinite(a)?a.toExponential():p.stringifyNumber(u)}},f={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const a=new E.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(a.minFractionDigits=u.length-l-1),a},stringify:p.stringifyNumber};
_.float=f,_.floatExp=g,_.floatNaN=v}}),Xe=(0,R.P$)({"node_modules/yaml/dist/schema/core/int.js"(_){"use strict";var E=He(),p=l=>typeof l=="bigint"||Number.isInteger(
l),v=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function g(l,s,r){const{value:n}=l;return p(n)&&n>=0?r+n.toString(s):E.stringifyNumber(l)}var f={
identify:l=>p(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>v(l,2,8,r),stringify:l=>g(l,8,"0o")},u={identify:p,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>v(l,0,10,r),stringify:E.stringifyNumber},a={identify:l=>p(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>v(l,2,16,r),stringify:l=>g(l,16,"0x")};_.int=u,_.intHex=a,_.intOct=f}}),rt=(0,R.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(_){"use strict";var E=de(),p=Be(),v=ve(),g=Me(),f=ze(),u=it(),a=Xe(),l=[E.map,v.seq,g.string,p.nullTag,f.boolTag,
a.intOct,a.int,a.intHex,u.floatNaN,u.floatExp,u.float];_.schema=l}}),ie=(0,R.P$)({"node_modules/yaml/dist/schema/json/schema.js"(_){"use strict";var E=ue(),p=de(),
v=ve();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var f=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:f},{identify:s=>s==null,createNode:()=>new E.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:f},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:f},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:f}],a={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[p.map,v.seq].concat(u,a);_.schema=l}}),
ae=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(_){"use strict";var E=(0,K.D)(),p=ue(),v=j(),g={identify:f=>f instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(f,u){if(typeof E.Buffer=="function")return E.Buffer.from(f,"base64");if(typeof atob=="function"){const a=atob(f.replace(/[\n\r]/g,
"")),l=new Uint8Array(a.length);for(let s=0;s<a.length;++s)l[s]=a.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),f},stringify({comment:f,type:u,value:a},l,s,r){if(!a)return"";const n=a;let t;if(typeof E.Buffer=="function")t=n instanceof E.
Buffer?n.toString("base64"):E.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=p.Scalar.BLOCK_LITERAL),
u!==p.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),o=new Array(i);for(let c=0,d=0;c<
i;++c,d+=e)o[c]=t.substr(d,e);t=o.join(u===p.Scalar.BLOCK_LITERAL?`
`:" ")}return v.stringifyString({comment:f,type:u,value:t},l,s,r)}};_.binary=g}}),fe=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(_){"use strict";
var E=J(),p=I(),v=ue(),g=Oe();function f(l,s){if(E.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!E.isPair(n)){if(E.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new p.Pair(new v.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=E.isPair(n)?n:new p.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let o,c;
if(Array.isArray(i))if(i.length===2)o=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)o=d[0],c=i[o];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else o=i;t.items.push(p.createPair(o,c,r))}return t}
var a={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:u};_.createPairs=u,_.pairs=a,_.resolvePairs=f}}),_e=(0,R.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(_){"use strict";var E=J(),p=ce(),v=q(),g=Oe(),f=fe(),u=class Xt extends g.YAMLSeq{constructor(){super(),this.add=v.YAMLMap.
prototype.add.bind(this),this.delete=v.YAMLMap.prototype.delete.bind(this),this.get=v.YAMLMap.prototype.get.bind(this),this.has=v.YAMLMap.prototype.has.bind(this),
this.set=v.YAMLMap.prototype.set.bind(this),this.tag=Xt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(E.isPair(t)?(e=p.toJS(t.key,"",r),i=p.toJS(t.value,e,r)):e=p.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=f.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var a={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=f.resolvePairs(l,s),n=[];for(const{key:t}of r.items)E.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};_.YAMLOMap=u,_.omap=a}}),ye=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(_){"use strict";var E=ue();function p({value:f,source:u},a){
return u&&(f?v:g).test.test(u)?u:f?a.options.trueStr:a.options.falseStr}var v={identify:f=>f===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new E.Scalar(!0),stringify:p},g={identify:f=>f===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new E.
Scalar(!1),stringify:p};_.falseTag=g,_.trueTag=v}}),be=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(_){"use strict";var E=ue(),p=He(),v={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const a=Number(u.value);return isFinite(
a)?a.toExponential():p.stringifyNumber(u)}},f={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const a=new E.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(a.minFractionDigits=
s.length)}return a},stringify:p.stringifyNumber};_.float=f,_.floatExp=g,_.floatNaN=v}}),Ie=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(_){"use str\
ict";var E=He(),p=s=>typeof s=="bigint"||Number.isInteger(s);function v(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const o=BigInt(s);return e==="-"?BigInt(-1)*o:o}const i=parseInt(
s,n);return e==="-"?-1*i:i}function g(s,r,n){const{value:t}=s;if(p(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return E.stringifyNumber(s)}var f={
identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>v(s,2,2,n),stringify:s=>g(s,2,"0b")},u={identify:p,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>v(s,1,8,n),stringify:s=>g(s,8,"0")},a={identify:p,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>v(s,0,10,n),stringify:E.stringifyNumber},l={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>v(s,2,16,n),stringify:s=>g(s,16,"0x")};_.int=a,_.intBin=f,_.intHex=l,_.intOct=u}}),pe=(0,R.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(_){"use strict";var E=J(),p=I(),v=q(),g=class Zt extends v.YAMLMap{constructor(a){super(a),this.tag=Zt.tag}add(a){let l;E.isPair(
a)?l=a:a&&typeof a=="object"&&"key"in a&&"value"in a&&a.value===null?l=new p.Pair(a.key,null):l=new p.Pair(a,null),v.findPair(this.items,l.key)||this.items.push(
l)}get(a,l){const s=v.findPair(this.items,a);return!l&&E.isPair(s)?E.isScalar(s.key)?s.key.value:s.key:s}set(a,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=v.findPair(this.items,a);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new p.Pair(a))}toJSON(a,l){return super.toJSON(a,l,Set)}toString(a,l,s){if(!a)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},a,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(a,l,s){const{replacer:r}=s,n=new this(a);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(p.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var f={
collection:"map",identify:u=>u instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,a,l)=>g.from(u,a,l),resolve(u,a){if(E.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new g,u);a("Set items must all have null values")}else a("Expected a mapping for this tag");return u}};_.YAMLSet=g,_.set=
f}}),he=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(_){"use strict";var E=He();function p(a,l){const s=a[0],r=s==="-"||s==="+"?a.substring(1):
a,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function v(a){let{value:l}=a,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return E.stringifyNumber(a);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:a=>typeof a==
"bigint"||Number.isInteger(a),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(a,l,{intAsBigInt:s})=>p(
a,s),stringify:v},f={identify:a=>typeof a=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:a=>p(a,!1),stringify:v},u={identify:a=>a instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(a){const l=a.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),o=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,o);const d=l[8];if(d&&d!=="Z"){let w=p(d,!1);Math.abs(w)<30&&(w*=60),c-=6e4*w}return new Date(c)},stringify:({value:a})=>a?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};_.floatTime=f,_.intTime=g,_.timestamp=u}}),je=(0,R.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(_){"use strict";
var E=de(),p=Be(),v=ve(),g=Me(),f=ae(),u=ye(),a=be(),l=Ie(),s=Q(),r=_e(),n=fe(),t=pe(),e=he(),i=[E.map,v.seq,g.string,p.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,a.floatNaN,a.floatExp,a.float,f.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];_.schema=i}}),Fe=(0,R.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(_){"use strict";var E=de(),p=Be(),v=ve(),g=Me(),f=ze(),u=it(),a=Xe(),l=rt(),s=ie(),r=ae(),n=Q(),t=_e(),e=fe(),i=je(),o=pe(),c=he(),
d=new Map([["core",l.schema],["failsafe",[E.map,v.seq,g.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),w={binary:r.binary,bool:f.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:a.int,intHex:a.intHex,intOct:a.intOct,intTime:c.intTime,map:E.map,merge:n.merge,
null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:v.seq,set:o.set,timestamp:c.timestamp},P={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":o.set,"tag:yaml.org,2002:timestamp":c.timestamp};function T(L,N,Y){const z=d.
get(N);if(z&&!L)return Y&&!z.includes(n.merge)?z.concat(n.merge):z.slice();let ee=z;if(!ee)if(Array.isArray(L))ee=[];else{const W=Array.from(d.keys()).filter(le=>le!==
"yaml11").map(le=>JSON.stringify(le)).join(", ");throw new Error(`Unknown schema "${N}"; use one of ${W} or define customTags array`)}if(Array.isArray(L))for(const W of L)
ee=ee.concat(W);else typeof L=="function"&&(ee=L(ee.slice()));return Y&&(ee=ee.concat(n.merge)),ee.reduce((W,le)=>{const me=typeof le=="string"?w[le]:le;if(!me){
const Te=JSON.stringify(le),qe=Object.keys(w).map(Ye=>JSON.stringify(Ye)).join(", ");throw new Error(`Unknown custom tag ${Te}; use one of ${qe}`)}return W.includes(
me)||W.push(me),W},[])}_.coreKnownTags=P,_.getTags=T}}),Ze=(0,R.P$)({"node_modules/yaml/dist/schema/Schema.js"(_){"use strict";var E=J(),p=de(),v=ve(),g=Me(),f=Fe(),
u=(l,s)=>l.key<s.key?-1:l.key>s.key?1:0,a=class es{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:o}){
this.compat=Array.isArray(s)?f.getTags(s,"compat"):s?f.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?f.coreKnownTags:{},this.tags=
f.getTags(r,this.name,n),this.toStringOptions=o??null,Object.defineProperty(this,E.MAP,{value:p.map}),Object.defineProperty(this,E.SCALAR,{value:g.string}),Object.
defineProperty(this,E.SEQ,{value:v.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(es.prototype,Object.getOwnPropertyDescriptors(
this));return s.tags=this.tags.slice(),s}};_.Schema=a}}),Ce=(0,R.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(_){"use strict";var E=J(),p=se(),v=G();
function g(f,u){const a=[];let l=u.directives===!0;if(u.directives!==!1&&f.directives){const e=f.directives.toString(f);e?(a.push(e),l=!0):f.directives.docStart&&
(l=!0)}l&&a.push("---");const s=p.createStringifyContext(f,u),{commentString:r}=s.options;if(f.commentBefore){a.length!==1&&a.unshift("");const e=r(f.commentBefore);
a.unshift(v.indentComment(e,""))}let n=!1,t=null;if(f.contents){if(E.isNode(f.contents)){if(f.contents.spaceBefore&&l&&a.push(""),f.contents.commentBefore){const o=r(
f.contents.commentBefore);a.push(v.indentComment(o,""))}s.forceBlockIndent=!!f.comment,t=f.contents.comment}const e=t?void 0:()=>n=!0;let i=p.stringify(f.contents,
s,()=>t=null,e);t&&(i+=v.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&a[a.length-1]==="---"?a[a.length-1]=`--- ${i}`:a.push(i)}else a.push(p.stringify(f.contents,
s));if(f.directives?.docEnd)if(f.comment){const e=r(f.comment);e.includes(`
`)?(a.push("..."),a.push(v.indentComment(e,""))):a.push(`... ${e}`)}else a.push("...");else{let e=f.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&a[a.length-
1]!==""&&a.push(""),a.push(v.indentComment(r(e),"")))}return a.join(`
`)+`
`}_.stringifyDocument=g}}),Ge=(0,R.P$)({"node_modules/yaml/dist/doc/Document.js"(_){"use strict";var E=Se(),p=Ke(),v=J(),g=I(),f=ce(),u=Ze(),a=Ce(),l=Re(),s=De(),
r=Ue(),n=Je(),t=class ts{constructor(o,c,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,v.NODE_TYPE,{value:v.
DOC});let w=null;typeof c=="function"||Array.isArray(c)?w=c:d===void 0&&c&&(d=c,c=void 0);const P=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=P;let{version:T}=P;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(T=this.directives.yaml.version)):this.directives=new n.Directives({version:T}),this.setSchema(T,d),this.contents=o===void 0?null:
this.createNode(o,w,d)}clone(){const o=Object.create(ts.prototype,{[v.NODE_TYPE]:{value:v.DOC}});return o.commentBefore=this.commentBefore,o.comment=this.comment,
o.errors=this.errors.slice(),o.warnings=this.warnings.slice(),o.options=Object.assign({},this.options),this.directives&&(o.directives=this.directives.clone()),o.
schema=this.schema.clone(),o.contents=v.isNode(this.contents)?this.contents.clone(o.schema):this.contents,this.range&&(o.range=this.range.slice()),o}add(o){e(this.
contents)&&this.contents.add(o)}addIn(o,c){e(this.contents)&&this.contents.addIn(o,c)}createAlias(o,c){if(!o.anchor){const d=l.anchorNames(this);o.anchor=!c||d.
has(c)?l.findNewAnchor(c||"a",d):c}return new E.Alias(o.anchor)}createNode(o,c,d){let w;if(typeof c=="function")o=c.call({"":o},"",o),w=c;else if(Array.isArray(
c)){const qe=m=>typeof m=="number"||m instanceof String||m instanceof Number,Ye=c.filter(qe).map(String);Ye.length>0&&(c=c.concat(Ye)),w=c}else d===void 0&&c&&(d=
c,c=void 0);const{aliasDuplicateObjects:P,anchorPrefix:T,flow:L,keepUndefined:N,onTagObj:Y,tag:z}=d??{},{onAnchor:ee,setAnchors:W,sourceObjects:le}=l.createNodeAnchors(
this,T||"a"),me={aliasDuplicateObjects:P??!0,keepUndefined:N??!1,onAnchor:ee,onTagObj:Y,replacer:w,schema:this.schema,sourceObjects:le},Te=r.createNode(o,z,me);
return L&&v.isCollection(Te)&&(Te.flow=!0),W(),Te}createPair(o,c,d={}){const w=this.createNode(o,null,d),P=this.createNode(c,null,d);return new g.Pair(w,P)}delete(o){
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
 is required")}toJS({json:o,jsonArg:c,mapAsMap:d,maxAliasCount:w,onAnchor:P,reviver:T}={}){const L={anchors:new Map,doc:this,keep:!o,mapAsMap:d===!0,mapKeyWarned:!1,
maxAliasCount:typeof w=="number"?w:100},N=f.toJS(this.contents,c??"",L);if(typeof P=="function")for(const{count:Y,res:z}of L.anchors.values())P(z,Y);return typeof T==
"function"?s.applyReviver(T,{"":N},"",N):N}toJSON(o,c){return this.toJS({json:!0,jsonArg:o,mapAsMap:!1,onAnchor:c})}toString(o={}){if(this.errors.length>0)throw new Error(
"Document with errors cannot be stringified");if("indent"in o&&(!Number.isInteger(o.indent)||Number(o.indent)<=0)){const c=JSON.stringify(o.indent);throw new Error(
`"indent" option must be a positive integer, not ${c}`)}return a.stringifyDocument(this,o)}};function e(i){if(v.isCollection(i))return!0;throw new Error("Expect\
ed a YAML collection as document contents")}_.Document=t}}),et=(0,R.P$)({"node_modules/yaml/dist/errors.js"(_){"use strict";var E=class extends Error{constructor(f,u,a,l){
super(),this.name=f,this.code=a,this.message=l,this.pos=u}},p=class extends E{constructor(f,u,a){super("YAMLParseError",f,u,a)}},v=class extends E{constructor(f,u,a){
super("YAMLWarning",f,u,a)}},g=(f,u)=>a=>{if(a.pos[0]===-1)return;a.linePos=a.pos.map(t=>u.linePos(t));const{line:l,col:s}=a.linePos[0];a.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=f.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=f.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=a.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);a.message+=
`:

${n}
${i}
`}};_.YAMLError=E,_.YAMLParseError=p,_.YAMLWarning=v,_.prettifyError=g}}),dt=(0,R.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(_){"use strict";function E(p,{
flow:v,indicator:g,next:f,offset:u,onError:a,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",o=!1,c=!1,d=null,w=null,P=null,T=null,L=null,N=null,Y=null;
for(const W of p)switch(c&&(W.type!=="space"&&W.type!=="newline"&&W.type!=="comma"&&a(W.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),d&&(n&&W.type!=="comment"&&W.type!=="newline"&&a(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),W.type){case"spac\
e":!v&&(g!=="doc-start"||f?.type!=="flow-collection")&&W.source.includes("	")&&(d=W),t=!0;break;case"comment":{t||a(W,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const le=W.source.substring(1)||" ";e?e+=i+le:e=le,i="",n=!1;break}case"newline":n?e?e+=W.source:(!N||g!=="seq-it\
em-ind")&&(r=!0):i+=W.source,n=!0,o=!0,(w||P)&&(T=W),t=!0;break;case"anchor":w&&a(W,"MULTIPLE_ANCHORS","A node can have at most one anchor"),W.source.endsWith("\
:")&&a(W.offset+W.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=W,Y??(Y=W.offset),n=!1,t=!1,c=!0;break;case"tag":{P&&a(W,"MULTIPLE_TAGS","\
A node can have at most one tag"),P=W,Y??(Y=W.offset),n=!1,t=!1,c=!0;break}case g:(w||P)&&a(W,"BAD_PROP_ORDER",`Anchors and tags must be after the ${W.source} i\
ndicator`),N&&a(W,"UNEXPECTED_TOKEN",`Unexpected ${W.source} in ${v??"collection"}`),N=W,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(v){
L&&a(W,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`),L=W,n=!1,t=!1;break}default:a(W,"UNEXPECTED_TOKEN",`Unexpected ${W.type} token`),n=!1,t=!1}const z=p[p.length-
1],ee=z?z.offset+z.source.length:u;return c&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!=="comma"&&(f.type!=="scalar"||f.source!=="")&&a(f.offset,"MISSING_\
CHAR","Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||f?.type==="block-map"||f?.type==="block-seq")&&a(d,"TAB_AS_IN\
DENT","Tabs are not allowed as indentation"),{comma:L,found:N,spaceBefore:r,comment:e,hasNewline:o,anchor:w,tag:P,newlineAfterProp:T,end:ee,start:Y??ee}}_.resolveProps=
E}}),ft=(0,R.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(_){"use strict";function E(p){if(!p)return null;switch(p.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(const v of p.end)if(v.type==="newline")return!0}return!1;case"flow-collection":for(const v of p.items){for(const g of v.start)if(g.type===
"newline")return!0;if(v.sep){for(const g of v.sep)if(g.type==="newline")return!0}if(E(v.key)||E(v.value))return!0}return!1;default:return!0}}_.containsNewline=E}}),
xe=(0,R.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(_){"use strict";var E=ft();function p(v,g,f){if(g?.type==="flow-collection"){const u=g.end[0];
u.indent===v&&(u.source==="]"||u.source==="}")&&E.containsNewline(g)&&f(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}_.flowIndentCheck=
p}}),vt=(0,R.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(_){"use strict";var E=J();function p(v,g,f){const{uniqueKeys:u}=v.options;if(u===!1)return!1;
const a=typeof u=="function"?u:(l,s)=>l===s||E.isScalar(l)&&E.isScalar(s)&&l.value===s.value;return g.some(l=>a(l.key,f))}_.mapIncludes=p}}),Ot=(0,R.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(_){"use strict";var E=I(),p=q(),v=dt(),g=ft(),f=xe(),u=vt(),a="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const o=i?.nodeClass??p.YAMLMap,c=new o(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,w=null;for(const P of t.
items){const{start:T,key:L,sep:N,value:Y}=P,z=v.resolveProps(T,{indicator:"explicit-key-ind",next:L??N?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
ee=!z.found;if(ee){if(L&&(L.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in L&&L.indent!==t.
indent&&e(d,"BAD_INDENT",a)),!z.anchor&&!z.tag&&!N){w=z.end,z.comment&&(c.comment?c.comment+=`
`+z.comment:c.comment=z.comment);continue}(z.newlineAfterProp||g.containsNewline(L))&&e(L??T[T.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else z.found?.indent!==t.indent&&e(d,"BAD_INDENT",a);n.atKey=!0;const W=z.end,le=L?s(n,L,z,e):r(n,W,T,null,z,e);n.schema.compat&&f.flowIndentCheck(
t.indent,L,e),n.atKey=!1,u.mapIncludes(n,c.items,le)&&e(W,"DUPLICATE_KEY","Map keys must be unique");const me=v.resolveProps(N??[],{indicator:"map-value-ind",next:Y,
offset:le.range[2],onError:e,parentIndent:t.indent,startOnNewline:!L||L.type==="block-scalar"});if(d=me.end,me.found){ee&&(Y?.type==="block-map"&&!me.hasNewline&&
e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&z.start<me.found.offset-1024&&e(le.range,"KEY_OVER_1024_CHA\
RS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const Te=Y?s(n,Y,me,e):r(n,d,N,null,me,e);n.schema.compat&&f.
flowIndentCheck(t.indent,Y,e),d=Te.range[2];const qe=new E.Pair(le,Te);n.options.keepSourceTokens&&(qe.srcToken=P),c.items.push(qe)}else{ee&&e(le.range,"MISSING\
_CHAR","Implicit map keys need to be followed by map values"),me.comment&&(le.comment?le.comment+=`
`+me.comment:le.comment=me.comment);const Te=new E.Pair(le);n.options.keepSourceTokens&&(Te.srcToken=P),c.items.push(Te)}}return w&&w<d&&e(w,"IMPOSSIBLE","Map c\
omment with trailing content"),c.range=[t.offset,d,w??d],c}_.resolveBlockMap=l}}),Nt=(0,R.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(_){"use str\
ict";var E=Oe(),p=dt(),v=xe();function g({composeNode:f,composeEmptyNode:u},a,l,s,r){const n=r?.nodeClass??E.YAMLSeq,t=new n(a.schema);a.atRoot&&(a.atRoot=!1),a.
atKey&&(a.atKey=!1);let e=l.offset,i=null;for(const{start:o,value:c}of l.items){const d=p.resolveProps(o,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.
indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||c)c?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,
"MISSING_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const w=c?f(a,c,d,s):u(a,d.end,o,null,d,s);a.schema.compat&&
v.flowIndentCheck(l.indent,c,s),e=w.range[2],t.items.push(w)}return t.range=[l.offset,e,i??e],t}_.resolveBlockSeq=g}}),ht=(0,R.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(_){"use strict";function E(p,v,g,f){let u="";if(p){let a=!1,l="";for(const s of p){const{source:r,type:n}=s;switch(n){case"space":a=!0;break;case"\
comment":{g&&!a&&f(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),a=!0;break;default:f(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}v+=r.length}}return{comment:u,offset:v}}_.resolveEnd=E}}),St=(0,R.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(_){"use strict";var E=J(),p=I(),v=q(),g=Oe(),f=ht(),u=dt(),a=ft(),l=vt(),s="Block collections are n\
ot allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,o,c,d){const w=o.start.
source==="{",P=w?"flow map":"flow sequence",T=d?.nodeClass??(w?v.YAMLMap:g.YAMLSeq),L=new T(i.schema);L.flow=!0;const N=i.atRoot;N&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let Y=o.offset+o.start.source.length;for(let me=0;me<o.items.length;++me){const Te=o.items[me],{start:qe,key:Ye,sep:m,value:O}=Te,k=u.resolveProps(qe,{flow:P,
indicator:"explicit-key-ind",next:Ye??m?.[0],offset:Y,onError:c,parentIndent:o.indent,startOnNewline:!1});if(!k.found){if(!k.anchor&&!k.tag&&!m&&!O){me===0&&k.comma?
c(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${P}`):me<o.items.length-1&&c(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${P}`),k.comment&&(L.comment?L.
comment+=`
`+k.comment:L.comment=k.comment),Y=k.end;continue}!w&&i.options.strict&&a.containsNewline(Ye)&&c(Ye,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(me===0)k.comma&&c(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${P}`);else if(k.comma||c(k.start,"MISSING_CHAR",`Missing , be\
tween ${P} items`),k.comment){let $="";e:for(const D of qe)switch(D.type){case"comma":case"space":break;case"comment":$=D.source.substring(1);break e;default:break e}
if($){let D=L.items[L.items.length-1];E.isPair(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+$:D.comment=$,k.comment=k.comment.substring($.length+1)}}if(!w&&!m&&!k.found){const $=O?t(i,O,k,c):e(i,k.end,m,null,k,c);L.items.push($),Y=$.range[2],r(O)&&c(
$.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const $=k.end,D=Ye?t(i,Ye,k,c):e(i,$,qe,null,k,c);r(Ye)&&c(D.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const C=u.resolveProps(
m??[],{flow:P,indicator:"map-value-ind",next:O,offset:D.range[2],onError:c,parentIndent:o.indent,startOnNewline:!1});if(C.found){if(!w&&!k.found&&i.options.strict){
if(m)for(const ne of m){if(ne===C.found)break;if(ne.type==="newline"){c(ne,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}k.start<C.found.offset-1024&&c(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else O&&("source"in O&&O.source?.[0]===":"?c(O,"MISSING_CHAR",`Missing space after : in ${P}`):c(C.start,"MISSING_CHAR",`Missing , or : between ${P}\
 items`));const V=O?t(i,O,C,c):C.found?e(i,C.end,m,null,C,c):null;V?r(O)&&c(V.range,"BLOCK_IN_FLOW",s):C.comment&&(D.comment?D.comment+=`
`+C.comment:D.comment=C.comment);const te=new p.Pair(D,V);if(i.options.keepSourceTokens&&(te.srcToken=Te),w){const ne=L;l.mapIncludes(i,ne.items,D)&&c($,"DUPLIC\
ATE_KEY","Map keys must be unique"),ne.items.push(te)}else{const ne=new v.YAMLMap(i.schema);ne.flow=!0,ne.items.push(te);const Z=(V??D).range;ne.range=[D.range[0],
Z[1],Z[2]],L.items.push(ne)}Y=V?V.range[2]:C.end}}const z=w?"}":"]",[ee,...W]=o.end;let le=Y;if(ee?.source===z)le=ee.offset+ee.source.length;else{const me=P[0].
toUpperCase()+P.substring(1),Te=N?`${me} must end with a ${z}`:`${me} in block collection must be sufficiently indented and end with a ${z}`;c(Y,N?"MISSING_CHAR":
"BAD_INDENT",Te),ee&&ee.source.length!==1&&W.unshift(ee)}if(W.length>0){const me=f.resolveEnd(W,le,i.options.strict,c);me.comment&&(L.comment?L.comment+=`
`+me.comment:L.comment=me.comment),L.range=[o.offset,le,me.offset]}else L.range=[o.offset,le,le];return L}_.resolveFlowCollection=n}}),kt=(0,R.P$)({"node_module\
s/yaml/dist/compose/compose-collection.js"(_){"use strict";var E=J(),p=ue(),v=q(),g=Oe(),f=Ot(),u=Nt(),a=St();function l(r,n,t,e,i,o){const c=t.type==="block-ma\
p"?f.resolveBlockMap(r,n,t,e,o):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,o):a.resolveFlowCollection(r,n,t,e,o),d=c.constructor;return i==="!"||i===d.tagName?
(c.tag=d.tagName,c):(i&&(c.tag=i),c)}function s(r,n,t,e,i){const o=e.tag,c=o?n.directives.tagName(o.source,N=>i(o,"TAG_RESOLVE_FAILED",N)):null;if(t.type==="blo\
ck-seq"){const{anchor:N,newlineAfterProp:Y}=e,z=N&&o?N.offset>o.offset?N:o:N??o;z&&(!Y||Y.offset<z.offset)&&i(z,"MISSING_CHAR","Missing newline after block sequ\
ence props")}const d=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!o||!c||c==="!"||c===v.YAMLMap.tagName&&d==="map"||
c===g.YAMLSeq.tagName&&d==="seq")return l(r,n,t,i,c);let w=n.schema.tags.find(N=>N.tag===c&&N.collection===d);if(!w){const N=n.schema.knownTags[c];if(N?.collection===
d)n.schema.tags.push(Object.assign({},N,{default:!1})),w=N;else return N?i(o,"BAD_COLLECTION_TYPE",`${N.tag} used for ${d} collection, but expects ${N.collection??
"scalar"}`,!0):i(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const P=l(r,n,t,i,c,w),T=w.resolve?.(P,N=>i(o,"TAG_RESOLVE_FAILED",N),n.options)??
P,L=E.isNode(T)?T:new p.Scalar(T);return L.range=P.range,L.tag=c,w?.format&&(L.format=w.format),L}_.composeCollection=s}}),bt=(0,R.P$)({"node_modules/yaml/dist/\
compose/resolve-block-scalar.js"(_){"use strict";var E=ue();function p(f,u,a){const l=u.offset,s=v(u,f.options.strict,a);if(!s)return{value:"",type:null,comment:"",
range:[l,l,l]};const r=s.mode===">"?E.Scalar.BLOCK_FOLDED:E.Scalar.BLOCK_LITERAL,n=u.source?g(u.source):[];let t=n.length;for(let T=n.length-1;T>=0;--T){const L=n[T][1];
if(L===""||L==="\r")t=T;else break}if(t===0){const T=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let L=l+s.length;return u.source&&(L+=u.source.length),{value:T,type:r,comment:s.comment,range:[l,L,L]}}let e=u.indent+s.indent,
i=u.offset+s.length,o=0;for(let T=0;T<t;++T){const[L,N]=n[T];if(N===""||N==="\r")s.indent===0&&L.length>e&&(e=L.length);else{L.length<e&&a(i+L.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=L.length),o=T,e===0&&!f.atRoot&&a(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=L.length+N.length+1}for(let T=n.length-1;T>=t;--T)n[T][0].length>e&&(t=T+1);let c="",d="",
w=!1;for(let T=0;T<o;++T)c+=n[T][0].slice(e)+`
`;for(let T=o;T<t;++T){let[L,N]=n[T];i+=L.length+N.length+1;const Y=N[N.length-1]==="\r";if(Y&&(N=N.slice(0,-1)),N&&L.length<e){const z=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;a(i-N.length-(Y?2:1),"BAD_INDENT",z),L=""}r===E.Scalar.BLOCK_LITERAL?
(c+=d+L.slice(e)+N,d=`
`):L.length>e||N[0]==="	"?(d===" "?d=`
`:!w&&d===`
`&&(d=`

`),c+=d+L.slice(e)+N,d=`
`,w=!0):N===""?d===`
`?c+=`
`:d=`
`:(c+=d+N,d=" ",w=!1)}switch(s.chomp){case"-":break;case"+":for(let T=t;T<n.length;++T)c+=`
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
slice(l[1].length)]:["",a]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}_.resolveBlockScalar=p}}),yt=(0,R.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(_){"use strict";var E=ue(),p=ht();function v(n,t,e){const{offset:i,type:o,source:c,end:d}=n;let w,P;const T=(Y,z,ee)=>e(i+Y,z,ee);switch(o){case"\
scalar":w=E.Scalar.PLAIN,P=g(c,T);break;case"single-quoted-scalar":w=E.Scalar.QUOTE_SINGLE,P=f(c,T);break;case"double-quoted-scalar":w=E.Scalar.QUOTE_DOUBLE,P=a(
c,T);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const L=i+c.length,N=p.resolveEnd(d,L,t,e);return{value:P,type:w,comment:N.comment,range:[i,L,N.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
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
equence ${d}`),d}}_.resolveFlowScalar=v}}),Dt=(0,R.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(_){"use strict";var E=J(),p=ue(),v=bt(),g=yt();function f(l,s,r,n){
const{value:t,type:e,comment:i,range:o}=s.type==="block-scalar"?v.resolveBlockScalar(l,s,n):g.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,P=>n(r,"TAG_RESOLVE_FAILED",P)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[E.SCALAR]:c?d=u(l.schema,t,c,r,n):s.type==="scalar"?d=a(l,t,s,n):d=l.
schema[E.SCALAR];let w;try{const P=d.resolve(t,T=>n(r??s,"TAG_RESOLVE_FAILED",T),l.options);w=E.isScalar(P)?P:new p.Scalar(P)}catch(P){const T=P instanceof Error?
P.message:String(P);n(r??s,"TAG_RESOLVE_FAILED",T),w=new p.Scalar(t)}return w.range=o,w.source=t,e&&(w.type=e),c&&(w.tag=c),d.format&&(w.format=d.format),i&&(w.
comment=i),w}function u(l,s,r,n,t){if(r==="!")return l[E.SCALAR];const e=[];for(const o of l.tags)if(!o.collection&&o.tag===r)if(o.default&&o.test)e.push(o);else
return o;for(const o of e)if(o.test?.test(s))return o;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[E.SCALAR])}function a({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
o=>(o.default===!0||l&&o.default==="key")&&o.test?.test(n))||r[E.SCALAR];if(r.compat){const o=r.compat.find(c=>c.default&&c.test?.test(n))??r[E.SCALAR];if(i.tag!==
o.tag){const c=s.tagString(i.tag),d=s.tagString(o.tag),w=`Value may be parsed as either ${c} or ${d}`;e(t,"TAG_RESOLVE_FAILED",w,!0)}}return i}_.composeScalar=f}}),
It=(0,R.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(_){"use strict";function E(p,v,g){if(v){g??(g=v.length);for(let f=g-1;f>=0;--f){let u=v[f];
switch(u.type){case"space":case"comment":case"newline":p-=u.source.length;continue}for(u=v[++f];u?.type==="space";)p+=u.source.length,u=v[++f];break}}return p}_.
emptyScalarPosition=E}}),Mt=(0,R.P$)({"node_modules/yaml/dist/compose/compose-node.js"(_){"use strict";var E=Se(),p=J(),v=kt(),g=Dt(),f=ht(),u=It(),a={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const o=n.atKey,{spaceBefore:c,comment:d,anchor:w,tag:P}=e;let T,L=!0;switch(t.type){case"alias":T=r(n,t,i),(w||P)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":T=g.composeScalar(
n,t,P,i),w&&(T.anchor=w.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{T=v.composeCollection(a,n,t,e,i),w&&(T.anchor=w.source.
substring(1))}catch(N){const Y=N instanceof Error?N.message:String(N);i(t,"RESOURCE_EXHAUSTION",Y)}break;default:{const N=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",N),L=!1}}return T??(T=s(n,t.offset,void 0,null,e,i)),w&&T.anchor===""&&i(w,"BAD_ALIAS","Anchor cannot be an em\
pty string"),o&&n.options.stringKeys&&(!p.isScalar(T)||typeof T.value!="string"||T.tag&&T.tag!=="tag:yaml.org,2002:str")&&i(P??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(T.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?T.comment=d:T.commentBefore=d),n.options.keepSourceTokens&&L&&(T.srcToken=
t),T}function s(n,t,e,i,{spaceBefore:o,comment:c,anchor:d,tag:w,end:P},T){const L={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},N=g.composeScalar(
n,L,w,T);return d&&(N.anchor=d.source.substring(1),N.anchor===""&&T(d,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(N.spaceBefore=!0),c&&(N.comment=c,N.range[2]=
P),N}function r({options:n},{offset:t,source:e,end:i},o){const c=new E.Alias(e.substring(1));c.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&o(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,w=f.resolveEnd(i,d,n.strict,o);return c.range=[t,d,w.offset],
w.comment&&(c.comment=w.comment),c}_.composeEmptyNode=s,_.composeNode=l}}),At=(0,R.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(_){"use strict";var E=Ge(),
p=Mt(),v=ht(),g=dt();function f(u,a,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:a},u),i=new E.Document(void 0,e),o={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?p.composeNode(o,r,c,t):p.composeEmptyNode(o,c.end,s,null,c,t);const d=i.contents.range[2],w=v.resolveEnd(n,d,!1,
t);return w.comment&&(i.comment=w.comment),i.range=[l,d,w.offset],i}_.composeDoc=f}}),pt=(0,R.P$)({"node_modules/yaml/dist/compose/composer.js"(_){"use strict";
var E=we(),p=Je(),v=Ge(),g=et(),f=J(),u=At(),a=ht();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
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
Ct=(0,R.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(_){"use strict";var E=bt(),p=yt(),v=et(),g=j();function f(n,t=!0,e){if(n){const i=(o,c,d)=>{const w=typeof o==
"number"?o:Array.isArray(o)?o[0]:o.offset;if(e)e(w,c,d);else throw new v.YAMLParseError([w,w+1],c,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return p.resolveFlowScalar(n,t,i);case"block-scalar":return E.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:o=!1,offset:c=-1,type:d="PLAIN"}=t,w=g.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),P=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(w[0]){case"|":case">":{const T=w.indexOf(`
`),L=w.substring(0,T),N=w.substring(T+1)+`
`,Y=[{type:"block-scalar-header",offset:c,indent:i,source:L}];return s(Y,P)||Y.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:Y,source:N}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:w,end:P};case"'":return{type:"s\
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
source:t,end:o})}}}_.createScalarToken=u,_.resolveAsScalar=f,_.setScalarValue=a}}),Rt=(0,R.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(_){"use strict";
var E=g=>"type"in g?p(g):v(g);function p(g){switch(g.type){case"block-scalar":{let f="";for(const u of g.props)f+=p(u);return f+g.source}case"block-map":case"bl\
ock-seq":{let f="";for(const u of g.items)f+=v(u);return f}case"flow-collection":{let f=g.start.source;for(const u of g.items)f+=v(u);for(const u of g.end)f+=u.
source;return f}case"document":{let f=v(g);if(g.end)for(const u of g.end)f+=u.source;return f}default:{let f=g.source;if("end"in g&&g.end)for(const u of g.end)f+=
u.source;return f}}}function v({start:g,key:f,sep:u,value:a}){let l="";for(const s of g)l+=s.source;if(f&&(l+=p(f)),u)for(const s of u)l+=s.source;return a&&(l+=
p(a)),l}_.stringify=E}}),Pt=(0,R.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(_){"use strict";var E=Symbol("break visit"),p=Symbol("skip children"),v=Symbol(
"remove item");function g(u,a){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),f(Object.freeze([]),u,a)}g.BREAK=E,g.SKIP=p,g.REMOVE=v,g.itemAtPath=
(u,a)=>{let l=u;for(const[s,r]of a){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},g.parentCollection=(u,a)=>{const l=g.itemAtPath(u,a.slice(
0,-1)),s=a[a.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function f(u,a,l){let s=l(a,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=a[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=f(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===E)return E;e===v&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(a,u))}}return typeof s=="function"?
s(a,u):s}_.visit=g}}),_t=(0,R.P$)({"node_modules/yaml/dist/parse/cst.js"(_){"use strict";var E=Ct(),p=Rt(),v=Pt(),g="\uFEFF",f="",u="",a="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case f:return"<DOC>";case u:return"<FLOW_END>";case a:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case f:return"doc-mode";case u:return"flow-error-end";case a:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=E.createScalarToken,_.resolveAsScalar=E.resolveAsScalar,_.setScalarValue=E.setScalarValue,
_.stringify=p.stringify,_.visit=v.visit,_.BOM=g,_.DOCUMENT=f,_.FLOW_END=u,_.SCALAR=a,_.isCollection=l,_.isScalar=s,_.prettyToken=r,_.tokenType=n}}),$t=(0,R.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(_){"use strict";var E=_t();function p(s){switch(s){case void 0:case" ":case`
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
ot=(0,R.P$)({"node_modules/yaml/dist/parse/line-counter.js"(_){"use strict";var E=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.lineStarts.push(
p),this.linePos=p=>{let v=0,g=this.lineStarts.length;for(;v<g;){const u=v+g>>1;this.lineStarts[u]<p?v=u+1:g=u}if(this.lineStarts[v]===p)return{line:v+1,col:1};if(v===
0)return{line:0,col:p};const f=this.lineStarts[v-1];return{line:v,col:p-f+1}}}};_.LineCounter=E}}),Lt=(0,R.P$)({"node_modules/yaml/dist/parse/parser.js"(_){"use\
 strict";var E=we(),p=_t(),v=$t();function g(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function f(t){for(let e=0;e<t.length;++e)switch(t[e].
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};_.Parser=n}}),gt=(0,R.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(_){"use strict";var E=pt(),p=Ge(),v=et(),g=x(),f=J(),u=ot(),a=Lt();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),w=new E.Composer(i),P=Array.from(w.compose(
d.parse(e)));if(c&&o)for(const T of P)T.errors.forEach(v.prettifyError(e,o)),T.warnings.forEach(v.prettifyError(e,o));return P.length>0?P:Object.assign([],{empty:!0},
w.streamInfo())}function r(e,i={}){const{lineCounter:o,prettyErrors:c}=l(i),d=new a.Parser(o?.addNewLine),w=new E.Composer(i);let P=null;for(const T of w.compose(
d.parse(e),!0,e.length))if(!P)P=T;else if(P.options.logLevel!=="silent"){P.errors.push(new v.YAMLParseError(T.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&o&&(P.errors.forEach(v.prettifyError(e,o)),P.warnings.forEach(v.prettifyError(e,o))),
P}function n(e,i,o){let c;typeof i=="function"?c=i:o===void 0&&i&&typeof i=="object"&&(o=i);const d=r(e,o);if(!d)return null;if(d.warnings.forEach(w=>g.warn(d.options.
logLevel,w)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:c},o))}function t(e,i,o){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:o===void 0&&i&&(o=i),typeof o=="string"&&(o=o.length),typeof o=="number"){const d=Math.round(o);o=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=o??i??{};if(!d)return}return f.isDocument(e)&&!c?e.toString(o):new p.Document(e,c,o).toString(o)}_.parse=
n,_.parseAllDocuments=s,_.parseDocument=r,_.stringify=t}}),Bt=(0,R.P$)({"node_modules/yaml/dist/index.js"(_){"use strict";var E=pt(),p=Ge(),v=Ze(),g=et(),f=Se(),
u=J(),a=I(),l=ue(),s=q(),r=Oe(),n=_t(),t=$t(),e=ot(),i=Lt(),o=gt(),c=ge();_.Composer=E.Composer,_.Document=p.Document,_.Schema=v.Schema,_.YAMLError=g.YAMLError,
_.YAMLParseError=g.YAMLParseError,_.YAMLWarning=g.YAMLWarning,_.Alias=f.Alias,_.isAlias=u.isAlias,_.isCollection=u.isCollection,_.isDocument=u.isDocument,_.isMap=
u.isMap,_.isNode=u.isNode,_.isPair=u.isPair,_.isScalar=u.isScalar,_.isSeq=u.isSeq,_.Pair=a.Pair,_.Scalar=l.Scalar,_.YAMLMap=s.YAMLMap,_.YAMLSeq=r.YAMLSeq,_.CST=
n,_.Lexer=t.Lexer,_.LineCounter=e.LineCounter,_.Parser=i.Parser,_.parse=o.parse,_.parseAllDocuments=o.parseAllDocuments,_.parseDocument=o.parseDocument,_.stringify=
o.stringify,_.visit=c.visit,_.visitAsync=c.visitAsync}})}),3248:((nt,Le,S)=>{S.r(Le),S.d(Le,{deploy:()=>K.g});var K=S(467),$e=S(4764),R=S(1902),we=S(9011),J=S(4462),
ge=S(8016),Je=S(4912),Re=S(7871),De=S(9355),ce=S(6016),X=S(3395),Se=S(9452),ue=S(4054),Ue=S(7129),Ke=S(9775),G=S(16),A=S(1993),j=S(2198),se=S(1660),F=S(332),x=S(
9596)}),1370:((nt,Le,S)=>{S.d(Le,{readModelFile:()=>K.Gw});var K=S(4831),$e=S(3013),R=S(51),we=S(1660),J=S(332),ge=S(9596)}),9172:((nt,Le,S)=>{S.d(Le,{parse:()=>ge});
var K=S(3013),$e=S(51),R=S(1660),we=S(9596),J=(0,we.f1)((0,K.F)(),1),ge=J.parse}),7788:((nt,Le,S)=>{S.r(Le),S.d(Le,{pipeline:()=>_e});var K=S(5722),$e=S(5203),R=S(
467),we=S(4764),J=S(1902),ge=S(9011),Je=S(3143),Re=S(4462),De=S(8016),ce=S(4912),X=S(7871),Se=S(9355),ue=S(6016),Ue=S(3395),Ke=S(9452),G=S(5937),A=S(2569),j=S(1472),
se=S(5577),F=S(2088),x=S(7910),Q=S(2262),re=S(4054),I=S(7129),H=S(9775),q=S(16),de=S(1993),Oe=S(2198),ve=S(1660),Me=S(332),Be=S(9596),{version:ze,...He}=K.pt.inputs,
{version:it,at:Xe,"promotion-id":rt,"dry-run":ie,...ae}=R.g.inputs,fe={...G.B.inputs,...se.k.inputs,...He,...ae,experiment:{...G.B.inputs.experiment,required:!1,
description:"The experiment to train in; needed with a command."},command:{...G.B.inputs.command,required:!1},"run-id":{...se.k.inputs["run-id"],required:!1,description:"\
The run that logged the model, where nothing is trained here."},tags:{...G.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...R.g.inputs.
timeout,description:"How long the registration and the rollout may take, each."}},_e=(0,H.ol)({name:"pipeline",title:"train, register, promote and deploy in one\
 go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates pass, deploys it and waits until it serves\
. It ends at the first step that is not green; a refused version is not deployed.",inputs:fe,checks:[K.Iw,(0,Oe.RU)(fe,["baseline"],({baseline:pe})=>(0,K.nk)(pe)),
(0,Oe.RU)(fe,["command","experiment","run-id"],ye)],comments:K.fG,outputs:{...G.B.outputs,...se.k.outputs,...K.pt.outputs,...R.g.outputs},example:"mlflow-steps \
pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(pe){const{inputs:he}=pe,je=Ie(pe),Fe=ye(he);let Ze;
if(typeof Fe=="string")Ze=Fe;else{const ft=await je(G.B,{...he,...Fe});if(ft.isLast)return ft.result;Ze=ft.output("run-id")}const Ce=await je(se.k,{...he,"run-i\
d":Ze});if(Ce.isLast)return Ce.result;const Ge=await je(K.pt,{...he,version:Number(Ce.output("version"))});if(Ge.isLast)return Ge.result;const et=Ge.output("pro\
motion-id");return(await je(R.g,{...he,version:Number(Ge.output("version")),at:be(he.to),"promotion-id":et===""?void 0:et,"dry-run":"none"})).result}});function ye({
command:pe,experiment:he,"run-id":je}){if(pe!==void 0&&je!==void 0)throw new Me.zg("E_INPUT","Both a command and run-id are given: either train here, or name th\
e run that did.");if(je!==void 0)return je;if(pe===void 0)throw new Me.zg("E_INPUT","There is nothing to register: give a command that trains, or run-id.");if(he===
void 0)throw new Me.zg("E_INPUT","The command needs an experiment to run in: give experiment.");return{command:pe,experiment:he}}var be=pe=>(0,Oe.Sx)(pe).map(Oe.
Rg)[0],Ie=pe=>async(he,je)=>{pe.signal.throwIfAborted(),pe.log.progress(`${he.name}: ${he.title}`);const Fe=new Map,Ze=(Ge,et)=>{Fe.set(Ge,et),pe.output(Ge,et)},
Ce=await he.run({...pe,inputs:je,output:Ze});return pe.log.progress(`${he.name}: ${Ce.outcome}. ${Ce.reason}`),{result:Ce,isLast:"code"in Ce||Ce.outcome==="skip\
ped",output:Ge=>Fe.get(Ge)??""}}}),518:((nt,Le,S)=>{S.r(Le),S.d(Le,{render:()=>X});var K=S(9011),$e=S(6016),R=S(3395),we=S(9452),J=S(9775),ge=S(16),Je=S(1993),Re=S(
2198),De=S(332),ce=S(9596),X=(0,J.ol)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a model ve\
rsion, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and labels and annotations that say what it serv\
es. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...ge.hI,...ge.wO,...ge.F2,...ge.g$,diff:{kind:Re.Jt,default:"\
false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not shown."},"force-conflicts":{kind:Re.
Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."}},checks:[ge.jd],outputs:{manifest:{kind:"file",description:"\
The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line; empty where nothing would."},version:{
kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",
description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlflo\
w-artifacts:/=s3://bucket/prefix'",async run(Se){const{inputs:ue,log:Ue,pipeline:Ke}=Se,G=await Se.mlflow(),A=await(0,Re.x)(G,ue);Se.output("version",A.version);
const j=await(0,K.sB)(G,A,ue,{pipeline:Ke,target:ue.at});for(const de of j.notes)Ue.progress(de);for(const de of j.warnings)Ue.warn(de);const{renderYaml:se}=await Promise.
all([S.e(722),S.e(810)]).then(S.bind(S,4785));Se.output("name",j.name),Se.output("model-uri",j.modelUri),Se.output("manifest",se(j.manifest));const F=`Rendered ${j.
name} for ${A.model} version ${A.version}, from ${j.place}.`;if(!ue.diff)return{outcome:"done",reason:F};const x=await Se.cluster(),Q=j.namespace??x.defaultNamespace,
re={resource:we.kl,namespace:Q,name:j.name},I={...j.manifest,metadata:{...j.manifest.metadata,namespace:Q}},{summary:H,differences:q}=await(0,K.Pj)(x,re,I,ue["s\
torage-secret"],ue["force-conflicts"],"progressDeadlineSeconds");return Se.output("diff",q===""?"":`${q}
`),q!==""&&(Ue.foreign(`What would change in ${(0,R.vY)(re)}`,q),Se.summarize({kind:"log",title:`What would change in ${(0,R.vY)(re)}`,text:q})),{outcome:"done",
reason:`${F} ${H}.`}}})}),4785:((nt,Le,S)=>{S.d(Le,{renderYaml:()=>Re});var K=S(3013),$e=S(51),R=S(1660),we=S(9596),J=(0,we.f1)((0,K.F)(),1),ge=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
Je=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function Re(De){const ce=new J.Document(De,{aliasDuplicateObjects:!1,version:"1.1"});return(0,J.visit)(ce,{Scalar:(Se,ue)=>{
typeof ue.value=="string"&&(Je.test(ue.value)||ue.value.search(ge)>=0)&&(ue.type="QUOTE_DOUBLE")}}),ce.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).
replace(ge,Se=>`\\u${Se.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),7519:((nt,Le,S)=>{S.r(Le),S.d(Le,{rollback:()=>ze});var K=S(
3143),$e=S(6348),R=S(4462),we=S(8016),J=S(4912),ge=S(7871),Je=S(9355),Re=S(6016),De=S(3395),ce=S(9452),X=S(1143),Se=S(7129),ue=S(7522),Ue=S(9775),Ke=S(16),G=S(1993),
A=S(2198),j=S(1660),se=S(8243),F=S(332),x=S(9596),Q=({tags:ie})=>(0,we.Q4)(ie.get(we.Ec)).filter(({state:ae})=>ae==="serving");async function re(ie,ae,fe,_e,ye){
const be=Q(ae).filter(he=>he.server===ie.server&&(_e===void 0||he.namespace===_e)),Ie=new Set([_e??ie.defaultNamespace,...be.map(he=>he.namespace)]),pe=[];for(const he of Ie){
const je=await ie.list(ce.kl,he,{labelSelector:`${X.Ly}=${X.bU},${X.B0}=${(0,$e.H)(ae.model)}`}),Fe=new Map(je.map(Ce=>[(0,se.$6)(Ce,"metadata","name")??"",Ce])),
Ze=new Set([...Fe.keys(),...be.filter(Ce=>Ce.namespace===he).map(({name:Ce})=>Ce)]);for(const Ce of Ze){const Ge=await I(ie,{resource:ce.kl,namespace:he,name:Ce},
Fe.get(Ce),ae,fe,ye);Ge!==void 0&&pe.push(Ge)}}return pe}async function I(ie,ae,fe,_e,ye,be){const Ie=ye.state==="undone";if(fe===void 0)return Ie?{address:ae,live:fe,
back:void 0}:void 0;const pe=(0,we.uq)(fe,await(0,we.DL)(ie,ae.namespace??"",ae.name)),he=(0,se.$6)(fe,"spec","annotations",X.yl);if(!H(fe,_e,ye))return Ie&&pe!==
void 0&&pe.marker===he&&Q(_e).some(({namespace:Ze,name:Ce})=>Ze===ae.namespace&&Ce===ae.name)?{address:ae,live:fe,back:pe}:void 0;const je=pe&&q(pe,_e.version);
if(je!==void 0)return{address:ae,live:fe,back:je};if(pe?.isComplete)return be?void 0:{address:ae,live:fe,back:je};throw new F.zg("E_NOTHING_KEPT",`${(0,De.vY)(ae)}\
 serves ${_e.model} version ${_e.version}, and no manifest of an earlier version is kept to go back to. Nothing was changed. Undo the promotion alone with --dep\
loyment leave, then deploy what holds its target.`)}function H(ie,{model:ae,version:fe},{id:_e,target:ye}){if((0,Re.sB)(ie)!==ae||(0,Re.Zy)(ie)!==fe)return!1;const be=(0,se.
$6)(ie,"metadata","annotations",X.vM);return be!==void 0?be===_e:(0,A.Sx)(ye).some(Ie=>(0,A.Rg)(Ie)===(0,se.$6)(ie,"metadata","annotations",X.hD))}function q({ownerUid:ie,
earlier:ae,isComplete:fe,..._e},ye){const be=[_e,...ae],Ie=be.findIndex(he=>he.version!==ye),pe=be[Ie];return pe&&{...pe,ownerUid:ie,earlier:be.slice(Ie+1),isComplete:fe}}
async function de(ie,ae,fe,_e,ye){return(0,we.zV)(ie,fe.address,{step:"rollback",...ye},be=>Oe(be,ae,fe,_e,ye))}async function Oe(ie,ae,{address:fe,live:_e,back:ye},be,{
log:Ie,force:pe,timeoutMs:he,patienceMs:je}){const Fe=(0,De.vY)(fe),Ze=(0,se.$6)(_e,"metadata","uid")??"",Ce=await ie.get(fe);if(_e!==void 0&&Ce!==void 0&&((0,se.
$6)(Ce,"metadata","uid")!==Ze||(0,Re.Zy)(Ce)!==(0,Re.Zy)(_e)))return`${Fe} was deployed again meanwhile, and is left as it is.`;if(ye===void 0)return Ce!==void 0&&
await(0,R.dm)(ie,fe,Ze,Ie,he),await ve(ae,be,ie.server,fe,void 0,Ie),`${Fe}, which this promotion's deploy was the first of, was removed.`;if(Ce===void 0)return`${Fe}\
 was removed meanwhile.`;Ie.progress(`Putting version ${ye.version} of ${Fe} back.`),await(0,we.gn)(ie,fe.namespace??"",ye);const{serves:Ge,explain:et}=await(0,R.
rr)(ie,fe,ye,{force:pe,timeoutMs:he,patienceMs:je,report:dt=>Ie.progress(`Rolling back: waiting for ${dt}.`)});if(!Ge)throw new F.zg("E_ROLLOUT_FAILED",`Version\
 ${ye.version} of ${Fe} was applied again, and does not serve: ${(0,ue.xS)(await et())}.`,{outcome:"rollback-failed"});return await ve(ae,be,ie.server,fe,ye.version,
Ie),`${Fe} serves version ${ye.version} again.`}async function ve(ie,ae,fe,{namespace:_e="",name:ye},be,Ie){const pe={state:"serving",time:new Date().toISOString(),
server:fe,namespace:_e,name:ye,version:ae.version};try{be!==void 0&&await(0,we.K6)(ie,await ie.registry.version(ae.model,be),{...pe,version:be}),await(0,we.S2)(
ie,await ie.registry.version(ae.model,ae.version),pe,be===void 0?"removed":"rolled-back","its promotion was rolled back")}catch(he){if(!(he instanceof F.zg))throw he;
Ie.warn(`The rollback is not recorded on the model versions: ${he.message}`)}}var Me={...Ke.hI,...Ke.g$,namespace:{...Ke.g$.namespace,description:"The namespace\
 to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:A.Qq,required:!0,description:"\
The registered model."},"promotion-id":{kind:A.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,A.nd)(1),description:"The version that w\
as promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,A.Yq)("put-back","keep-first","leave"),default:"put-back",description:"\
What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all a\
re left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:A.p0,default:"\
20m",description:"How long the earlier version may take to serve."},patience:{kind:A.p0,default:"60s",description:"How long what may recover is given before the\
 step is red; a second restart ends it sooner."},"force-conflicts":{kind:A.Jt,default:"false",description:"Takes fields of the deployment that another field man\
ager owns."},...K.N},Be={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"The ve\
rsion that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put back or\
 removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},ze=(0,Ue.ol)({name:"\
rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what\
 its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Me,outputs:Be,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(ie){const{inputs:ae}=ie,fe=ae["promotion-id"],_e=await ie.
mlflow(),ye=ae.version===void 0?await rt(_e,ae.model,fe):await _e.registry.version(ae.model,String(ae.version));ie.output("version",ye.version),ie.output("chang\
ed","false");const be=await He(ie,ye),{undone:Ie,wasUndone:pe,detail:he,previousVersion:je}=await Xe(ie,_e,ye.version);if(ie.output("changed",String(Ie)),ie.output(
"previous-version",Ie?je??"":""),!Ie&&!pe)return{outcome:"unchanged",reason:he};const Fe=[he,...await it(ie,_e,ye,be)];return{outcome:Ie||be.length>0?"done":"un\
changed",reason:Fe.join(" ")}}});async function He(ie,ae){const fe=(0,J.Tq)(ae),{deployment:_e,kubeconfig:ye,context:be,namespace:Ie,"promotion-id":pe}=ie.inputs;
return _e==="leave"||fe?.id!==pe?[]:Q(ae).length===0&&[ye,be,Ie].every(he=>he===void 0)?[]:re(await ie.cluster(),ae,fe,Ie,_e==="keep-first")}async function it(ie,ae,fe,_e){
const{inputs:ye,log:be,pipeline:Ie}=ie,pe=[],he=[];for(const je of _e)pe.push(await de(await ie.cluster(),ae,je,fe,{log:be,pipeline:Ie,force:ye["force-conflicts"],
timeoutMs:ye.timeout,patienceMs:ye.patience})),he.push(`${je.address.namespace??""}/${je.address.name}`),ie.output("deployments",he.join(",")),ie.output("change\
d","true");return pe}async function Xe(ie,ae,fe){const{model:_e,"promotion-id":ye}=ie.inputs;try{return await(0,R.sF)(ae,_e,fe,ye,(0,K.p)(ie))}catch(be){throw be instanceof
J.Vj?new F.zg("E_PROMOTION_OVERTAKEN",`The lock of ${_e} ran out before ${ye} was undone. Run the step again.`,{cause:be}):be}}async function rt({registry:ie},ae,fe){
await ie.model(ae);const _e=(await ie.versionsOfModel(ae)).find(ye=>(0,J.Tq)(ye)?.id===fe);if(_e!==void 0)return _e;throw new F.zg("E_PROMOTION_NOT_FOUND",`No v\
ersion of ${ae} has the record of the promotion ${fe}. Check the id and the model; if the version was promoted again since, that replaced the record, and there \
is nothing to undo.`)}}),130:((nt,Le,S)=>{S.r(Le),S.d(Le,{renderVersion:()=>us});var K=S(1902),$e=S(6348),R=S(9355),we=S(9452),J=S(1143),ge=S(2088),Je=S(7910),Re=S(
2262),De=S(4054),ce=S(7129),X=S(2198),Se=S(4831),ue=S(3013),Ue=S(51),Ke=S(1660),G=S(8243),A=S(332),j=S(9596),se=S(7598),F=S.n(se),x=new Set(["annotations","labe\
ls","matchLabels","nodeSelector","limits","requests"]),Q=({spec:h})=>re(h,["spec"],"spec");function re(h,y,b){if(Array.isArray(h))return h.flatMap((B,U)=>re(B,[
...y,U],b));if(!(0,G.Gv)(h))return[];const M=Object.entries(h).flatMap(([B,U])=>x.has(B)?[]:re(U,[...y,B],B));return[{mapping:h,path:y,under:b},...M]}var I=(h,y)=>({
name:h,find:(b,{allowed:M})=>Q(b).flatMap(({mapping:B,path:U,under:oe})=>y(B,U,oe)).filter(B=>!M.has((0,X.OH)(B.kind,B.name))).map(({kind:B,name:U,path:oe,what:Pe})=>({
path:oe,message:`it ${Pe}, ${(0,X.L9)(B,U)}`}))}),H=h=>h!=null&&h!==!1,q=h=>(typeof h=="string"?h:h===void 0?"":JSON.stringify(h)).slice(0,253),de=I("host-names\
paces",(h,y)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([b])=>H(h[b])).map(([b,M])=>({kind:M,path:[...y,b],what:`as\
ks for the node's own namespace (${b})`}))),Oe=I("host-path",({hostPath:h},y)=>h==null?[]:[{kind:"host-path",name:q((0,G.Gv)(h)?h.path:h),path:[...y,"hostPath"],
what:"mounts a path of the node"}]),ve=I("host-ports",({hostPort:h},y)=>H(h)&&h!==0?[{kind:"host-port",name:q(h),path:[...y,"hostPort"],what:"takes a port of th\
e node"}]:[]),Me=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),Be=[["privileged",H],["allowPrivilegeEscalation",H],["hos\
tProcess",H],["procMount",h=>H(h)&&h!=="Default"],["seccompProfile",h=>(0,G.Gv)(h)&&h.type==="Unconfined"],["appArmorProfile",h=>(0,G.Gv)(h)&&h.type==="Unconfin\
ed"],["seLinuxOptions",h=>(0,G.Gv)(h)&&(H(h.user)||H(h.role)||H(h.type)&&!Me.has(h.type))]],ze=I("privileged",(h,y)=>Be.filter(([b,M])=>M(h[b])).map(([b])=>({kind:"\
privileged",path:[...y,b],what:`asks for ${b}`}))),He=I("added-capabilities",({add:h},y,b)=>b!=="capabilities"||!H(h)?[]:(Array.isArray(h)?h:[h]).map(M=>({kind:"\
capability",name:q(M),path:[...y,"add"],what:`adds capabilities (${q(M)})`}))),it=[de,Oe,ve,ze,He],Xe=h=>h!=null&&h!=="",rt={name:"namespace",find:({metadata:h},y)=>{
const b=h?.namespace;return b===void 0||b===""||y.namespace===void 0||b===y.namespace||y.allowed.has(`namespace=${b}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(b.slice(0,80))} instead of ${JSON.stringify(y.namespace)}, ${(0,X.L9)("namespace",b)}`}]}},ie=I("service-accounts",(h,y)=>[
"serviceAccountName","serviceAccount"].filter(b=>Xe(h[b])&&h[b]!=="default").map(b=>({kind:"service-account",name:q(h[b]),path:[...y,b],what:`runs as the servic\
e account ${q(h[b])}`}))),ae=["envSecretRefName","certSecretName","secretName","secretProviderClass"],fe=["secretRef","secretKeyRef","nodePublishSecretRef","nod\
eStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],_e=I("secrets",(h,y,b)=>{const M=(oe,...Pe)=>({kind:"secret",name:q(oe),path:[
...y,...Pe],what:`reads the secret ${q(oe)}`}),B=ae.filter(oe=>Xe(h[oe])).map(oe=>M(h[oe],oe)),U=fe.flatMap(oe=>{const Pe=h[oe];return(0,G.Gv)(Pe)&&Xe(Pe.name)?
[M(Pe.name,oe,"name")]:[]});return[...B,...U,...b==="imagePullSecrets"&&Xe(h.name)?[M(h.name,"name")]:[]]}),ye={name:"storage-initializers",find:(h,{storageSecret:y,
allowed:b})=>y===void 0||b.has((0,X.OH)("secret",y))?[]:Q(h).filter(({mapping:M})=>Xe(M.storageInitializerImage)&&!Xe(M.envSecretRefName)).map(({mapping:M,path:B})=>({
path:[...B,"storageInitializerImage"],message:`it gives the secret ${y} of --storage-secret to an image of its own (${q(M.storageInitializerImage)}), ${(0,X.L9)(
"secret",y)}`}))},be=/^\s*(?::|[^:/]*,)/,Ie={name:"places",find:h=>Q(h).flatMap(({mapping:y,path:b})=>["modelUri","storageUri"].filter(M=>be.test(typeof y[M]=="\
string"?y[M]:"")).map(M=>({path:[...b,M],message:`it names options of the storage initializer's own (${q(y[M])}), by which its credentials could go to another s\
erver; name a place such as s3://bucket/path, and keep options in the Secret`})))},pe=[rt,ie,_e,ye,Ie];function he({metadata:h,spec:y}){const b=y.predictors.flatMap(
(M,B)=>[{owner:M,place:["spec","predictors",B]},...(M.componentSpecs??[]).map((U,oe)=>({owner:U.metadata,place:["spec","predictors",B,"componentSpecs",oe,"metad\
ata"]}))]);return[{owner:h,place:["metadata"]},{owner:y,place:["spec"]},...b].flatMap(({owner:M,place:B})=>{const U=(0,G.fK)(M,"annotations");return(0,G.Gv)(U)?
Object.keys(U).map(oe=>({key:oe,value:(0,G.$6)(U,oe)??"",path:[...B,"annotations",oe]})):[]})}var je=["seldon.io/ambassador-config","getambassador.io/config"],Fe={
name:"annotations",find:(h,{allowed:y})=>he(h).filter(({key:b})=>je.includes(b)&&!y.has(`annotation=${b}`)).map(({key:b,path:M})=>({path:M,message:`it writes ro\
utes of its own, ${(0,X.L9)("annotation",b)}`}))},Ze=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,Ce={name:"\
profile-annotations",find:(h,{allowed:y})=>he(h).filter(({key:b,value:M})=>Ze.test(b)&&M.toLowerCase()==="unconfined"&&!y.has("privileged")).map(({path:b})=>({path:b,
message:`it asks for no profile around its containers, ${(0,X.L9)("privileged")}`}))},Ge=[Fe,Ce],et=5,dt={name:"model-node",find:(h,{hasOwnImage:y,modelUri:b})=>{
const M=(0,X.A3)(h);if(h.spec.predictors.length===0||(0,X.rM)(h).length>0)return[];const B=["spec","predictors"];if(M.length===0)return y?[]:[{path:B,message:"n\
o graph node loads a model: one needs an implementation such as MLFLOW_SERVER, or a modelUri, which may be blank; or name the model's own image with --image"}];
if(b!==void 0&&M.some(({node:oe})=>oe.modelUri===b))return[];const U=M.slice(0,et).map(({path:oe})=>(0,X.P8)(oe)).join(", ");return[{path:B,message:`${M.length}\
 graph nodes load models (${U}${M.length>et?" \u2026":""}), and each names one: which of them serves this version? Leave its modelUri blank`}]}},ft=h=>(0,G.yR)(
h,"componentSpecs").flatMap(y=>(0,G.yR)(y,"spec","containers").map(b=>({name:(0,G.$6)(b,"name")??"",image:(0,G.$6)(b,"image")??""}))),xe=(h,y)=>({name:h,find:(b,M)=>b.
spec.predictors.flatMap((B,U)=>{const oe=ft(B);return(0,X.ig)(B.graph,["spec","predictors",U,"graph"]).flatMap(Pe=>y({...Pe,containers:oe,manifest:b},M))})}),vt=h=>h.
slice(0,et).map(({name:y})=>JSON.stringify(y)).join(", ")||"none",Ot=xe("node-names",({node:h,path:y})=>h.name===""?[{path:[...y,"name"],message:"the graph node\
 has no name"}]:[]),Nt=xe("node-containers",({node:h,path:y,containers:b})=>b.length===0||!(0,X.u9)(h)||b.some(({name:M})=>M===h.name)?[]:[{path:[...y,"name"],message:`\
no container of componentSpecs is named ${JSON.stringify(h.name)} as its graph node is (there is ${vt(b)}): Seldon would add another container beside them`}]),ht=xe(
"own-containers",({node:h,path:y,containers:b})=>!(0,X.xw)(h)||b.some(({name:M})=>M===h.name)?[]:[{path:[...y,"name"],message:`the graph node ${JSON.stringify(h.
name)} has no implementation, and no container of componentSpecs has its name (there is ${vt(b)})`}]),St=xe("node-methods",({node:h,path:y})=>(0,X.xw)(h)&&h.type===
"UNKNOWN_TYPE"&&(0,G.i1)(h,"methods").length===0?[{path:[...y,"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODE\
L, or list its methods"}]:[]),kt=xe("model-uri",({node:h,path:y},{modelUri:b})=>(0,X.u9)(h)&&(0,X.I)(h)&&(0,X.z3)(h)&&b===void 0?[{path:y,message:`the ${h.implementation??
""} has no modelUri`}]:[]),bt=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),yt=xe("tensorflow",({node:h,path:y,manifest:b})=>b.
spec.protocol==="tensorflow"&&bt.has(h.implementation??"")?[{path:[...y,"implementation"],message:`${h.implementation??""} does not speak the protocol tensorflo\
w of spec.protocol`}]:[]),Dt=xe("implementation",({node:h,path:y,containers:b},{allowed:M})=>{const B=h.implementation??"";if(!(0,X.u9)(h)||X.M5.has(B)||M.has(`\
implementation=${B}`))return[];if(b.some(oe=>oe.name===h.name&&oe.image!==""))return[];const U=[...X.M5].join(", ");return[{path:[...y,"implementation"],message:`${JSON.
stringify(B)} is no server that Seldon has by itself (${U}), ${(0,X.L9)("implementation",B)} where the operator's configuration has it`}]}),It=xe("logger-mode",
({node:h,path:y})=>(0,G.fK)(h,"logger")!==void 0&&h.logger!==null&&!(0,G.$6)(h,"logger","mode")?[{path:[...y,"logger"],message:"the logger has no mode: request,\
 response or all"}]:[]),Mt=[dt,Ot,Nt,ht,St,kt,yt,Dt,It],At=48;function pt(h,y,b){const M=(0,X.qW)(h,b);return M===void 0?[]:[{path:y,message:M}]}var Ct={name:"d\
eployment-name",find:({metadata:h})=>{const y=["metadata","name"];return h?.name===void 0?[{path:y,message:"there is no name; write one, or give --name"}]:pt(h.
name,y,"the name")}},Rt={name:"predictor-names",find:({spec:h})=>h.predictors.flatMap(({name:y},b)=>{const M=["spec","predictors",b,"name"],B=h.predictors.slice(
0,b).some(U=>U.name===y);return[...pt(y,M,"the predictor's name"),...B?[{path:M,message:`two predictors are named ${JSON.stringify(y)}`}]:[]]})},Pt={name:"conta\
iner-names",find:h=>_t(h).flatMap(({name:y,path:b})=>y.length<=At?pt(y,[...b,"name"],"the container's name"):[{path:[...b,"name"],message:`the container's name ${JSON.
stringify(y.slice(0,80))} has ${y.length} characters; over ${At} Seldon's label for it is too long`}])},_t=({spec:h})=>h.predictors.flatMap(({componentSpecs:y},b)=>(y??
[]).flatMap((M,B)=>(M.spec?.containers??[]).map(({name:U},oe)=>({name:U,path:["spec","predictors",b,"componentSpecs",B,"spec","containers",oe]})))),$t=[Ct,Rt,Pt],
ot=(h,...y)=>["spec","predictors",h,...y],Lt={name:"predictors",find:({spec:h})=>h.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no pred\
ictor"}]},gt=(h,y)=>({name:h,find:({spec:b})=>b.predictors.flatMap((M,B)=>y(M,B,b.predictors))}),Bt=gt("service-names",({annotations:h},y,b)=>{const M=h?.["seld\
on.io/svc-name"];return M!==void 0&&b.slice(0,y).some(U=>U.annotations?.["seldon.io/svc-name"]===M)?[{path:ot(y,"annotations","seldon.io/svc-name"),message:`two\
 predictors have the Service name ${JSON.stringify(M)}`}]:[]}),_=gt("no-engine",({annotations:h,graph:y},b)=>{const M=(0,X.ig)(y,[]).length;return h?.["seldon.i\
o/no-engine"]===void 0||M===1?[]:[{path:ot(b,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${M}`}]}),E=gt(
"shadows",({shadow:h},y,b)=>{if(h!==!0)return[];const M=ot(y,"shadow");return b.length===1?[{path:M,message:"the only predictor is a shadow, whose answers nobod\
y gets"}]:b.slice(0,y).some(U=>U.shadow===!0)?[{path:M,message:"there is more than one shadow"}]:[]}),p=gt("traffic-range",({traffic:h},y)=>h!==void 0&&(h<0||h>
100)?[{path:ot(y,"traffic"),message:`traffic ${h} is not between 0 and 100`}]:[]),v={name:"traffic-sum",find:({spec:h})=>{const y=h.predictors.flatMap((B,U)=>B.
shadow===!0?[]:[{...B,index:U}]),b=y.reduce((B,{traffic:U=0})=>B+U,0);if(y.length>1&&b!==100)return[{path:["spec","predictors"],message:`the traffic of ${y.length}\
 predictors (${y.map(({name:B})=>B).join(", ").slice(0,200)}) adds up to ${b}, not to 100`}];const[M]=y;return h.predictors.length>1||M===void 0||b<=0||b>=100?[]:
[{path:ot(M.index,"traffic"),message:`the only predictor gets ${b} % of the traffic: leave traffic out, or write 100`}]}},g={name:"replicas",find:({spec:h})=>{const y=[
{path:["spec","replicas"],count:h.replicas}];return h.predictors.forEach((b,M)=>{y.push({path:ot(M,"replicas"),count:b.replicas}),(b.componentSpecs??[]).forEach(
(B,U)=>y.push({path:ot(M,"componentSpecs",U,"replicas"),count:B.replicas}))}),y.flatMap(({path:b,count:M})=>typeof M=="number"&&M<1?[{path:b,message:`${M} repli\
cas never become available`}]:[])}},f=[Lt,Bt,_,E,p,v,g],u=(h,...y)=>({name:h.toLowerCase(),find:({spec:b})=>{const M=b[h];return M==null||M===""||typeof M=="str\
ing"&&y.includes(M)?[]:[{path:["spec",h],message:`Seldon knows no ${h} ${JSON.stringify(M).slice(0,80)}: it is one of ${y.join(", ")}`}]}}),a=["KAFKA_BROKER","K\
AFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],l={name:"kafka",find:({spec:h})=>h.serverType!=="kafka"?[]:h.predictors.flatMap((y,b)=>{const M=(0,G.yR)(y,"svcOrchSpec",
"env").map(U=>(0,G.$6)(U,"name")),B=a.filter(U=>!M.includes(U));return B.length===0?[]:[{path:["spec","predictors",b],message:`serverType kafka needs ${B.join("\
, ")} in svcOrchSpec.env`}]})},s={name:"endpoint-types",find:h=>{const y=(0,G.$6)(h.spec,"transport")??"";let b;return(0,X.zM)(h).flatMap(({node:M,path:B})=>{const U=(0,G.
$6)(M,"endpoint","type")??"";if(U==="")return[];b??=U;const oe=[...B,"endpoint","type"];return U!==b?[{path:oe,message:`the endpoint type is ${U}, another node'\
s is ${b}: all must be the same, so set spec.transport instead`}]:y!==""&&(U==="REST"&&y!=="rest"||U==="GRPC"&&y!=="grpc")?[{path:oe,message:`the endpoint type ${U}\
 contradicts spec.transport ${y}: leave endpoint.type out`}]:[]})}},r=[u("protocol","seldon","tensorflow","kfserving","v2"),u("transport","rest","grpc"),u("serv\
erType","rpc","kafka"),l,s],n=[...$t,...r,...f,...Mt,...it,...pe,...Ge],t=50;function e(h,y){if(!(0,R.BR)(h))throw o((0,R.lx)(h),y);return h}function i(h,y,b){const M=n.
flatMap(B=>B.find(h,y));if(M.length>0)throw o(M,b)}function o(h,{lineOf:y,place:b}){const M=h.map(({path:U,message:oe})=>`${(0,X.P8)(U).slice(0,300)} (line ${y(
U)}): ${oe}`);if(M.length===1)return new A.zg("E_MANIFEST",`${b} cannot be deployed. ${M[0]}.`);const B=M.slice(0,t).map(U=>`  - ${U}`);return M.length>t&&B.push(
`  \u2026 and ${M.length-t} more`),new A.zg("E_MANIFEST",`${b} cannot be deployed:
${B.join(`
`)}`)}var c=(h,y)=>`apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: ${P(h)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${y?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,d="the default template",w=40;function P(h){const y=h.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,w).replace(/^-+|-+$/g,"");return/^[a-z]/.test(y)&&
!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(y)?y:`model-${y}`.replace(/-+$/,"")}var T=(0,j.f1)((0,ue.F)(),1),L=(0,j.f1)((0,ue.F)(),1);function N(h){let y;return(0,L.
visit)(h,{Map:(b,{items:M})=>{const B=new Set;for(const{key:U}of M)if(!(!(0,L.isScalar)(U)||U.value==="<<")){if(B.has(U.value))return y=U,L.visit.BREAK;B.add(U.
value)}}}),y}var Y={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:h=>Number.parseInt(h,8)},z={identify:()=>!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,resolve:h=>/^(?:yes|on)$/i.test(h)},ee=h=>[Y,z,...h],W=256*1024;function le(h,y){
if(h.length>W)throw new A.zg("E_DEPLOY_YAML_TOO_LARGE",`${y} has ${h.length} characters; ${W} are read at most. Log the SeldonDeployment alone, without the mode\
l.`);if(h.includes("\0"))throw new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not YAML but binary: it holds a NUL character.`);if((0,Se.qK)(h))throw new A.zg("E_DEPLO\
Y_YAML_BOMB",`${y} nests deeper than ${Se.JG} levels, which no SeldonDeployment does.`);const b=new T.LineCounter,M=me(h,y,b);for(const Pe of M)Te(Pe,y,b);const[
B,...U]=M.filter(({contents:Pe})=>Pe!==null&&!((0,T.isScalar)(Pe)&&Pe.value===null));if(B===void 0)throw new A.zg("E_DEPLOY_YAML_EMPTY",`${y} is empty. It must \
hold a SeldonDeployment.`);if(U.length>0)throw new A.zg("E_DEPLOY_YAML_DOCUMENTS",`${y} holds ${U.length+1} documents. Log one SeldonDeployment alone; what else\
 the cluster needs is not deployed with a model.`);const oe=Ye(B,y);if(!(0,G.Gv)(oe))throw new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} is no mapping of fields but ${Array.
isArray(oe)?"a list":"a single value"}.`);return m(oe,y),{root:oe,lineOf:Pe=>O(B,Pe,b)}}function me(h,y,b){try{const M=(0,T.parseAllDocuments)(h,{lineCounter:b,
prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:ee,logLevel:"silent"});return Array.isArray(M)?M:[]}catch(M){throw new A.zg("E_DEPLOY_YAML_BOMB",`${y} is more\
 than the parser can take: ${M instanceof Error?M.message.slice(0,200):String(M)}`,{cause:M})}}function Te(h,y,b){const[M]=h.errors;if(M===void 0)return qe(h,y,
b);const{line:B,col:U}=b.linePos(M.pos[0]);throw new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not valid YAML at line ${B}, column ${U}: ${M.message.slice(0,200)}`,{
cause:M})}function qe(h,y,b){const M=N(h);if(M===void 0)return;const{line:B,col:U}=b.linePos(M.range?.[0]??0);throw new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} is not\
 valid YAML at line ${B}, column ${U}: the key ${String(M.value).slice(0,100)} stands twice in one mapping.`)}function Ye(h,y){const b=`${y} expands by its alia\
ses to more than ${Se.$e} values, or without end. Write the values out.`;if((0,Se.$B)(h))throw new A.zg("E_DEPLOY_YAML_BOMB",b);try{return JSON.parse(JSON.stringify(
h.toJS({maxAliasCount:1e3})))}catch(M){throw M instanceof RangeError||M instanceof ReferenceError&&M.message.startsWith("Excessive")?new A.zg("E_DEPLOY_YAML_BOM\
B",b,{cause:M}):new A.zg("E_DEPLOY_YAML_SYNTAX",`${y} cannot be read: ${M instanceof Error?M.message.slice(0,200):String(M)}`,{cause:M})}}function m({apiVersion:h,
kind:y},b){const M="It must describe a SeldonDeployment of machinelearning.seldon.io/v1.";if(y==null||y==="")throw new A.zg("E_DEPLOY_YAML_KIND",`${b} names no \
kind. ${M}`);const B=typeof y=="string"?y.slice(0,100):JSON.stringify(y).slice(0,100);if(y!=="SeldonDeployment")throw new A.zg("E_DEPLOY_YAML_KIND",`${b} descri\
bes a ${B}. ${M}`);if(typeof h=="string"&&/^machinelearning\.seldon\.io\/v1(alpha[23])?$/.test(h))return;const U=typeof h=="string"&&h!==""?`the apiVersion ${h.
slice(0,100)}`:"no apiVersion";throw new A.zg("E_DEPLOY_YAML_KIND",`${b} describes a SeldonDeployment with ${U}. ${M}`)}function O(h,y,b){for(let M=y.length;M>=
0;M-=1){const B=M===0?h.contents:h.getIn(y.slice(0,M),!0);if((0,T.isNode)(B)&&B.range)return b.linePos(B.range[0]).line}return 1}var k=h=>(0,se.createHash)("sha\
256").update(JSON.stringify($(h))).digest("hex").slice(0,16);function $(h){return Array.isArray(h)?h.map($):typeof h!="object"||h===null?h:Object.entries(h).sort(
([y],[b])=>y<b?-1:1).map(([y,b])=>[y,$(b)])}var D=new Set(["creationTimestamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","gen\
eration","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),C="kubectl.kubernetes.io/last-applied-configuration";function V(h,y){const b=new Set(
(0,X.rM)(h)),M=h.spec.predictors.map(Ve=>({...Z(Ve,"annotations","labels"),name:Ve.name,graph:ke(Ve.graph,b,y.modelUri),...Array.isArray(Ve.componentSpecs)?{componentSpecs:Ve.
componentSpecs.map(Ee)}:{}})),B=te(h.metadata??{},y),U={apiVersion:h.apiVersion,kind:"SeldonDeployment",metadata:B,spec:{...Z(h.spec,"annotations"),predictors:M}},
oe=y.marker??k(U),Pe={...B.annotations,...y.pipeline===void 0?{}:{[J.Sp]:y.pipeline},...y.promotionId===void 0?{}:{[J.vM]:y.promotionId}};return{manifest:{...U,
metadata:{...B,annotations:Pe},spec:{...U.spec,annotations:{...U.spec.annotations,[J.yl]:oe},predictors:M.map(Ve=>Ae(Ve,oe,y.timeoutMs))}},marker:oe}}function te(h,y){
const b=Object.fromEntries(Object.entries(h).filter(([U])=>!D.has(U))),M={[J.B0]:y.model,...y.target===void 0?{}:{[J.hD]:y.target}},B=Object.fromEntries(Object.
entries(M).map(([U,oe])=>[U,(0,$e.H)(oe)]));return{...b,name:y.name,...y.namespace===void 0?{}:{namespace:y.namespace},labels:{...ne(h.labels),[J.Ly]:J.bU,...B},
annotations:{...ne(h.annotations),...M,[J.ej]:y.version,...y.runId===""?{}:{[J.CD]:y.runId}}}}var ne=h=>Object.fromEntries(Object.entries(h??{}).filter(([y])=>!y.
startsWith(J.l1)&&y!==J.Ly&&y!==C));function Z(h,...y){const b=y.flatMap(M=>{const B=h[M];return typeof B=="object"&&B!==null?[[M,ne(Object.fromEntries(Object.entries(
B)))]]:[]});return{...h,...Object.fromEntries(b)}}var Ee=h=>(0,G.Gv)(h.metadata)?{...h,metadata:Z(h.metadata,"annotations","labels")}:h,ke=(h,y,b)=>({...h,...y.
has(h)?{modelUri:b}:{},...Array.isArray(h.children)?{children:h.children.map(M=>ke(M,y,b))}:{}}),Ae=(h,y,b)=>({...h,annotations:{...h.annotations,[J.yl]:y},...h.
progressDeadlineSeconds===void 0&&b!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(b/1e3))}:{}});function Ne(h){if(h===void 0||h==="")return{title:"the \
operator's own image"};const y=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(h);if(y===null)return;const[,b,M,B]=y,U=h.slice(0,100);return b!=="mlserver"||M!=="1"?{title:U}:Number(B)<=6?{title:U,mlflowBefore:3,pythonUpTo:11}:Number(
B)===7?{title:U,pythonUpTo:12}:{title:U}}function Qe(h,y,{model:b,names:M}){const B=h.spec.predictors.flatMap(st=>(0,X.ig)(st.graph,[]).filter(({node:Ve})=>Ve.modelUri===
y).map(({node:Ve})=>({node:Ve,server:Ne(at(st,Ve))}))),U=(0,G.fK)(b,"flavors");if(b===void 0||!(0,G.Gv)(U))return B.some(({node:Ve,server:ct})=>Ve.implementation===
"MLFLOW_SERVER"&&ct!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const oe=(0,we.
os)(h),Pe=B.flatMap(st=>lt({...st,isV2:oe,model:b,flavors:U,names:M}));return Pe.filter(({message:st},Ve)=>Pe.findIndex(ct=>ct.message===st)===Ve)}var at=(h,{name:y})=>(0,G.
yR)(h,"componentSpecs").flatMap(b=>(0,G.yR)(b,"spec","containers")).filter(b=>b.name===y).map(b=>(0,G.$6)(b,"image"))[0];function lt(h){const{implementation:y}=h.
node;return y==="SKLEARN_SERVER"?rs(h):y!=="MLFLOW_SERVER"?[]:[...jt(h),...h.isV2?ns(h):[...Ut(h),...ss(h)]]}var tt=h=>Object.keys(h).slice(0,5).join(", ").slice(
0,200)||"none";function jt({flavors:h,server:y}){return h.python_function!==void 0?[]:[{isCertain:y!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${tt(h)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function Ut({
flavors:h,server:y,names:b}){const M=(0,G.$6)(h,"python_function","env","conda")??(0,G.$6)(h,"python_function","env")??"conda.yaml";return b===void 0||b.has(M)?
[]:[{isCertain:y!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${M.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function ss({node:h,server:y,model:b}){const M=(0,G.yR)(h,"parameters").find(U=>(0,G.$6)(
U,"name")==="xtype"),B=(0,K.Ux)(b);return y===void 0||B.length===0||((0,G.$6)(M,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${B.slice(0,3).join(", ").slice(0,100)}${B.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function ns({server:h,names:y,model:b,flavors:M}){if(h===void 0||y===void 0||y.has("environment.tar.gz"))return[];const B=(0,G.$6)(
M,"sklearn","serialization_format")==="skops",{title:U,mlflowBefore:oe,pythonUpTo:Pe}=h,st=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${U}\
 runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],Ve=oe!==
void 0&&oe<=3;B&&st.push({isCertain:Ve,message:`the model is saved as skops, which ${Ve?`${U} cannot read: its MLflow is older than 3`:"a server's MLflow older \
than 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const ct=(0,G.$6)(b,"mlflow_version")??"";oe!==void 0&&Number.
parseInt(ct,10)>=oe&&st.push({isCertain:!1,message:`the model was logged by MLflow ${ct.slice(0,40)}, and ${U} has one older than ${oe}`});const We=(0,G.$6)(M,"\
python_function","python_version")??"",ut=Number(/^3\.(\d+)/.exec(We)?.[1]);return Pe!==void 0&&ut>Pe&&st.push({isCertain:!1,message:`the model was logged by Py\
thon ${We.slice(0,40)}, and ${U} has 3.${Pe} at most: what was pickled may not load`}),st}function rs({flavors:h,server:y}){return y===void 0?[]:h.sklearn===void 0?
[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${tt(h)})`}]:(0,G.$6)(h,"sklearn","serialization_format")!==
"skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloud\
pickle", or serve it with MLFLOW_SERVER'}]}async function is({registry:h},y,b,M){if(M===void 0)return b;const B=(await h.model(y)).tags.get(M)?.trim();if(B===void 0||
B==="")return b;if((0,X.wu)(B))return B;throw new A.zg("E_MANIFEST",`The tag ${M} of the registered model ${y} names no container image: ${JSON.stringify(B.slice(
0,200))}.`)}var os=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,Jt=20;async function as(h,y,b){const{predictors:M}=y.spec,B=(0,X.A3)(y).map(({node:We})=>We.
modelUri),U=M.map(We=>(0,G.$6)(We,"explainer","modelUri")),oe=[...B.length>1?B:[],...U].filter(We=>typeof We=="string").filter(We=>os.test(We)),Pe=[...new Set(oe)];
if(Pe.length===0)return y;if(Pe.length>Jt)throw new A.zg("E_MANIFEST",`deploy.yaml names ${Pe.length} models in MLflow; ${Jt} are looked up at most.`);const st=new Map(
await Promise.all(Pe.map(async We=>[We,await ls(h,We,b)]))),Ve=We=>{const ut=typeof We=="string"?st.get(We):void 0;return ut===void 0?{}:{modelUri:ut}},ct=We=>({
...We,graph:(0,X.o6)(We.graph,({modelUri:ut})=>Ve(ut)),...We.explainer?{explainer:{...We.explainer,...Ve(We.explainer.modelUri)}}:{}});return{...y,spec:{...y.spec,
predictors:M.map(ct)}}}async function ls(h,y,b){if(!/^models:/i.test(y))return(0,X.Xk)(y,b);try{const{model:M,version:B}=await(0,X.x)(h,cs(y));return(0,X.Xk)(await h.
registry.downloadUri(M,B),b)}catch(M){throw!(M instanceof A.zg)||M.outcome!=="invalid"?M:new A.zg(M.code,`deploy.yaml names the model ${JSON.stringify(y.slice(0,
200))}: ${M.message}`,{cause:M})}}function cs(h){const[,y="",b,M=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(h)??[];if(y==="")throw new A.zg("E\
_MODEL_URI","write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.");return b!==void 0?{model:y,at:b}:/^\d{1,15}$/.test(M)?{model:y,
version:Number(M)}:{model:y,at:M}}async function us(h,y,b,M){const B=(0,X.N_)(b["model-uri-map"]??""),U=h.artifacts.listOfVersion(y,""),[oe,Pe,st,Ve,ct]=await Promise.
all([(0,ge.M4)(h,y,U),h.registry.downloadUri(y.model,y.version),(0,Se.X$)(h,y),U,is(h,y.model,b.image,b["image-tag"])]),We=typeof st=="string"?void 0:st,ut=oe??
(b["default-template"]===!0?{text:c(y.model,(0,K.Ux)(We).length>0),place:d}:void 0);if(ut===void 0)throw fs(y);const Wt=le(ut.text,ut.place),Ft={place:ut.place,
lineOf:Wt.lineOf},ms=e(ds(e(Wt.root,Ft),b.set??[]),Ft),Gt=await as(h,ms,B),Tt=ct!==void 0&&(0,X.A3)(Gt).length===0?"":(0,X.Xk)(Pe,B),{protocol:ps,xtype:gs,replicas:vs}=b,
Yt=(0,X.Ai)(Gt,{protocol:ps,xtype:gs,replicas:vs,image:ct},Tt),Et=b.name===void 0?Yt:{...Yt,metadata:{...Yt.metadata,name:b.name}},Kt=b["storage-secret"]?.name;
i(Kt===void 0?Et:(0,X.Xl)(Et,Kt),{allowed:b.allow??new Set,namespace:b.namespace,hasOwnImage:ct!==void 0,storageSecret:Kt,modelUri:Tt},Ft);const Vt=b.name??Et.metadata?.
name??"",xt=b.namespace??Et.metadata?.namespace,{manifest:qt,marker:ys}=V(Kt===void 0?Et:(0,X.e_)(Et,Kt),{model:y.model,version:y.version,runId:y.runId,modelUri:Tt,
name:Vt,namespace:xt,target:M.target===void 0?void 0:(0,X.Rg)((0,X.hu)(M.target)),pipeline:M.pipeline.link,promotionId:M.promotionId,marker:M.marker,timeoutMs:M.
timeoutMs}),zt=Qe(qt,Tt,{model:We,names:Ve&&new Set(Ve.map(({path:wt})=>wt))}),Qt=zt.filter(({isCertain:wt})=>wt).map(({message:wt})=>wt);if(Qt.length>0)throw new A.
zg("E_MODEL_NOT_LOADABLE",`${y.model} version ${y.version} would not be served: ${Qt.join("; ")}.`);const _s=zt.map(({message:wt})=>`${y.model} version ${y.version}\
 may not be served: ${wt}.`);return{manifest:qt,name:Vt,namespace:xt,modelUri:Tt,marker:ys,mlModel:We,place:ut.place,warnings:_s,notes:hs(Wt.root,Et,{name:Vt,namespace:xt,
modelUri:Tt})}}function ds(h,y){try{return(0,X.Ey)({...h},y)}catch(b){throw b instanceof X.S7?new A.zg("E_INPUT",`set: ${b.message}.`,{cause:b}):b}}function fs({
model:h,version:y,runId:b}){const M=[`the folder of ${h} version ${y}`,...b===""?[]:[`run ${b} beside the model`,"the root of that run"]];return new A.zg("E_DEP\
LOY_YAML_MISSING",`${h} version ${y} has no deploy.yaml: looked in ${M.join(", ")}. Log one with the model, as in mlflow.log_artifact("deploy.yaml"), or say --d\
efault-template${b===""?"; this version was registered without a run, so only its own folder can hold one":""}.`)}function hs(h,y,{name:b,namespace:M,modelUri:B}){
const U=(0,G.Gv)(h.metadata)?h.metadata:{},oe=[];typeof U.name=="string"&&U.name!==b&&oe.push(`The name is ${b}, not ${U.name} as in deploy.yaml.`),typeof U.namespace==
"string"&&U.namespace!==M&&oe.push(`The namespace is ${M??""}, not ${U.namespace} as in deploy.yaml.`);for(const{modelUri:Pe}of(0,X.rM)(y))typeof Pe=="string"&&
Pe.trim()!==""&&Pe!==B&&oe.push(`The modelUri ${Pe} of deploy.yaml is replaced by the version's own, ${B}.`);return oe}})};
