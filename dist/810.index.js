"use strict";exports.id=810,exports.ids=[810],exports.modules={2845:((et,Se,a)=>{a.d(Se,{$B:()=>Me,$e:()=>_e,Gw:()=>A,JG:()=>fe,X$:()=>F,qK:()=>ye});var b=a(3013),Y=a(8243),
Q=a(1651),K=a(9596),te=(0,K.f1)((0,b.F)(),1),k=(0,K.f1)((0,b.F)(),1),_e=5e4;function Me(w){const O=new Map,J=new Map,oe=v=>{if((0,k.isAlias)(v)){const f=O.get(v.
source);return f===void 0?1:J.get(f)??Number.POSITIVE_INFINITY}if((0,k.isPair)(v))return oe(v.key)+oe(v.value);if((0,k.isScalar)(v)||(0,k.isCollection)(v)){v.anchor!==
void 0&&O.set(v.anchor,v);const f=(0,k.isCollection)(v)?v.items.reduce((P,S)=>P+oe(S),1):1;return J.set(v,f),f}return 0};return oe(w.contents)>_e}var he=(0,K.f1)(
(0,b.F)(),1),fe=100,Ge=4*fe;function ye(w){let O=0,J=0,oe=0;for(const v of new he.Lexer().lex(w)){if((v==="["||v==="{")&&(O+=1),(v==="]"||v==="}")&&(O=Math.max(
0,O-1)),O>fe)return!0;const f=v==="-"||v==="?"||v===":";if(O>0?oe=v===","||v==="["||v==="{"?0:oe+Number(f):v.includes(`
`)?(J=0,oe=0):/^[ \t]*$/.test(v)?J+=v.length:f&&(J+=1,oe+=1),oe>fe||J>Ge)return!0}return!1}var z=512*1024;async function A(w,O){const J=await F(w,O);return typeof J==
"string"?J:B(J)}async function F({artifacts:w},O){const J=`${O.model} version ${O.version}`;try{const oe=await w.readOfVersion(O,"MLmodel",z);return oe===void 0?
`${J} has no MLmodel file`:N(oe)??`the MLmodel file of ${J} cannot be read`}catch(oe){if(oe instanceof Q.zg&&oe.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel\
 file of ${J} is larger than ${z} bytes`;if(oe instanceof Q.zg&&oe.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${J} cannot be read: ${oe.message}`;throw oe}}
function Te(w){const O=N(w);return O===void 0?void 0:B(O)}function N(w){if(!(w.includes("\0")||ye(w)))try{const O=(0,te.parseDocument)(w,{prettyErrors:!1,uniqueKeys:!1,
logLevel:"silent"});if(O.errors.length>0||Me(O))return;const J=O.toJS({maxAliasCount:1e3});return(0,Y.Gv)(J)&&(0,Y.Gv)(J.flavors)?J:void 0}catch{return}}function B({
flavors:w,signature:O}){return{flavors:Object.keys((0,Y.Gv)(w)?w:{}),...(0,Y.Gv)(O)?{signature:se(O)}:{}}}function se({inputs:w,outputs:O,params:J}){const oe=v=>typeof v==
"string";return{...oe(w)?{inputs:w}:{},...oe(O)?{outputs:O}:{},...oe(J)?{params:J}:{}}}}),2600:((et,Se,a)=>{a.d(Se,{WW:()=>gn,gg:()=>mt,j$:()=>co});var b=a(3668),
Y=a(1902),Q=a(7224),K=a(3471),te=a(1503),k=a(1528),_e=a(4477),Me=a(2397),he=a(1305),fe=a(546),Ge=a(1838),ye=a(4118),z=a(3408),A=a(9951),F=a(4081),Te=a(4054),N=a(
2907),B=a(7522),se=a(7129),w=a(7436),O=a(8849),J=a(7985),oe=a(7076),v=a(8243),f=a(1651),P=a(3024),S=a.n(P),T=a(1455),G=a.n(T),L=a(7598),we=a.n(L);async function $e({
log:e},{cluster:o,manifest:s,marker:i,version:d,namespace:l,pods:u},{kept:_},M,I){if(_?.marker===i&&(_.verified||!I))return _;const R=(0,v.$6)(M,"metadata","uid")??
"",U=(0,v.tk)(M,"metadata","generation")===1,W=(0,k.uT)(_,{manifest:s,marker:i,version:d.version,verified:I,pods:u},R,U);try{await(0,k.gn)(o,l,W)}catch(x){if(!(x instanceof
f.zg)||x.outcome==="cancelled")throw x;e.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${x.message}`)}return W}
var ce=({inputs:e,pipeline:o},{version:s,cluster:i,namespace:d,address:l,url:u},_)=>({state:_,time:new Date().toISOString(),server:i.server,namespace:d,name:l.name,
version:s.version,url:u,...e.at===void 0?{}:{target:e.at},...o.link===void 0?{}:{pipeline:o.link}});async function re(e,o,{mlflow:s,lease:i,isCancelled:d,former:l},u,{
live:_,...M},I){const R=ce(e,o,u),U={...R,...(0,fe.$t)(R.server,R.namespace,R.name,_),...M},{model:W,version:x}=o.version,Ee=I===void 0||I==="nothing"?void 0:I,
be=u==="serving"?{model:W,version:x}:Ee,We=(xe,Ye)=>Ee!==void 0&&(0,k.p)(xe,Ee)?(0,k.Ck)(Ye,U,Ee.version):(0,k.p)(xe,{model:W,version:x})?U:be!==void 0?(0,k.VN)(
Ye,U.time,"replaced",(0,k.Er)(xe,be)):I==="nothing"?(0,k.VN)(Ye,U.time,"removed","the deployment was removed"):void 0;await(0,k.SJ)(i,s,d,xe=>(0,k.ZJ)(xe,U,{model:W,
versions:[{model:W,version:x},Ee,l].filter(Ye=>Ye!==void 0)},We),({message:xe})=>e.log.warn(`The deployment is not recorded on the model version: ${xe}`))}async function Ie(e,o,s){
let i;return await(0,k.SJ)(s,await e.mlflow(),!1,async d=>{i=await(0,k.M8)(d,o.version,ce(e,o,"deploying"))},({message:d})=>e.log.warn(`Where this deploys is no\
t recorded beforehand on the model version: ${d}`)),i}async function pe(e,{version:o},{mlflow:s,lease:i,isCancelled:d},l){await(0,k.SJ)(i,s,d,u=>(0,k.NG)(u,o,l),
({message:u})=>e.log.warn(`The record of what was about to be deployed is left on the model version: ${u}`))}var Ke=200,Ne=e=>({ok:!1,problem:e});function st(e,o){
const s=(0,v.qF)(e);if(s===void 0)return Ne(/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,v.Gv)(s))return Ne(
"the answer is no JSON object");if(Array.isArray(s.outputs))return ot(s,o);if((0,v.Gv)(s.data)||s.jsonData!==void 0||s.strData!==void 0)return Ze(s,o);const i=nt(
s);return Ne(i===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${(0,F.q)(i)}`)}var Qe=e=>(0,v.Gv)(e)&&(Array.isArray(e.outputs)||
(0,v.Gv)(e.data)||e.jsonData!==void 0||e.strData!==void 0),nt=e=>(0,v.$6)(e,"error")??(0,v.$6)(e,"message")??(0,v.$6)(e,"status","info");function ot(e,o){const s=(0,v.
yR)(e,"outputs");if(s.length===0)return Ne("the answer has no outputs");const i=[];for(const d of s){const l=(0,v.$6)(d,"name")??"?",{data:u,shape:_}=d;if(!Array.
isArray(u)||!Array.isArray(_))return Ne(`output ${l} lacks data or shape`);const M=j(u),I=_.map(Number),R=I.reduce((W,x)=>W*x,1);if(M.length!==R)return Ne(`outp\
ut ${l} has ${M.length} values for the shape [${I.join(", ")}]`);const U=H(M);if(U!==void 0)return Ne(`output ${l} ${U}`);if(o!==void 0&&I[0]!==o)return Ne(`out\
put ${l} has ${I[0]??0} rows for ${o} that were asked about`);i.push(...M)}return ne(i)}function Ze(e,o){const s=(0,v.fK)(e,"data","ndarray")??(0,v.fK)(e,"data",
"tensor","values")??(0,v.fK)(e,"jsonData")??(0,v.fK)(e,"strData"),i=j(s);if(s===void 0||i.length===0)return Ne("the answer has no data");const d=H(i);if(d!==void 0)
return Ne(`the answer ${d}`);const l=(0,v.fK)(e,"data","tensor","shape"),u=Array.isArray(l)?Number(l[0]):Array.isArray(s)?s.length:void 0;return o!==void 0&&u!==
void 0&&u!==o?Ne(`the answer has ${u} rows for ${o} that were asked about`):ne(i)}function j(e){const o=[],s=[e];for(;s.length>0;){const i=s.pop(),d=Array.isArray(
i)?i:(0,v.Gv)(i)?Object.values(i):void 0;if(d===void 0)o.push(i);else for(let l=d.length-1;l>=0;l-=1)s.push(d[l])}return o}var ne=e=>e.length===0?Ne("the answer\
 has no values"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,Ke)},q=e=>e==null||typeof e=="number"&&!Number.isFinite(e)||typeof e=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.
test(e);function H(e){const o=e.findIndex(q);return o<0?void 0:`holds ${JSON.stringify(e[o]??null)} at position ${o}, which is no finite value`}function X(e,o,s){
const i=Array.isArray(o)?o.flat(1/0):[o];if(e.length!==i.length)return`${e.length} values instead of ${i.length}`;const d=i.findIndex((l,u)=>!ue(e[u],l,s));return d<
0?void 0:`value ${d} is ${JSON.stringify(e[d])} instead of ${JSON.stringify(i[d])}`}var ue=(e,o,s)=>typeof e=="number"&&typeof o=="number"?Math.abs(e-o)<=s*Math.
max(1,Math.abs(o)):e===o,me=(e,o=!1)=>({kind:"wrong",problem:e,mayPass:o}),de=(e,o=!1)=>({kind:"silent",why:e,mayPass:o}),Re=new Set([404,429,502,503,504]),Ae=new Set(
[401,403,407,408,421,429,431,511]),Oe=new Set([413,502,503,504]),ie=new Set([404,405,410,413,502,503,504]),ke=new Set([400,422,500]),Pe=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,
ee=e=>Pe.test(e);function ge(e,o,s){const{status:i,body:d}=o,l=(0,v.qF)(d);if(i===200)return Je(e,o,l,s);const u=Re.has(i),_=`HTTP ${i}${p(d,l)}`;return i>=300&&
i<400?de(`it redirects${o.location===void 0?"":` to ${D(o.location)}`} (HTTP ${i})`):g(l)?de(`the API server did not lead there: ${_}${i===403?" (the role needs\
 the verb create on services/proxy)":""}`,u):Ae.has(i)?de(`${_}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":
""}`,u):s.isMadeUp===!0&&ke.has(i)&&(e==="service"||y(l))?ee(d)?me(_):{kind:"open",why:_}:e==="service"?E(d)&&Oe.has(i)?de(_,u):me(_,u):ie.has(i)||!y(l)?de(_,u):
me(_,u)}function Fe(e){const{code:o,message:s}=(0,Te.Ic)(e),i=(0,Te.gt)(o);return de(`${s||o}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||
o==="ENOTFOUND"))}function Je(e,{body:o,cut:s},i,d){if(s===!0)return de("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(
o):!Qe(i);if(e==="ingress"&&l)return de(`its answer is no prediction${p(o,i)}`);const u=st(o,d.rows);if(!u.ok)return d.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:
me(u.problem);const _=d.expected===void 0?void 0:X(u.values,d.expected,d.tolerance);return _===void 0?{kind:"prediction",shown:u.shown}:me(`the prediction is no\
t the expected one: ${_}`)}function p(e,o){const s=(0,F.q)(nt(o)??e);return s===""?"":`, ${s}`}var E=e=>e.trimStart().startsWith("<"),g=e=>(0,v.$6)(e,"kind")===
"Status"&&(0,v.$6)(e,"apiVersion")==="v1";function y(e){return(0,v.$6)(e,"status","info")!==void 0?!0:(0,v.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||
e.detail!==void 0)}var D=e=>URL.canParse(e)?new URL(e).host:"another path",C=3e4,ae=500;async function Z(e,o,s,i=C){const d=performance.now();for(;;){const l=await je(
e,o,s);if(l.kind==="prediction"||l.kind==="open"||!l.mayPass||performance.now()-d>=(l.kind==="silent"?i:C))return l;await(0,N.v)(ae,s)}}var Le=5e4;async function je(e,o,s){
const i=performance.now();try{return ge(e.way,await e.send(),o)}catch(d){if(s.aborted)throw d;if(d instanceof Te.wC||e.way==="ingress")return Fe(d);if(performance.
now()-i>=Le&&await e.isOpen?.().catch(()=>!1))return{kind:"wrong",problem:"it gives no answer to the prediction, and answers otherwise",mayPass:!1};if(d instanceof
f.zg&&d.code==="E_CLUSTER_UNREACHABLE")return{kind:"silent",why:d.message,mayPass:!0};if(d instanceof f.zg&&d.code==="E_CLUSTER_UNAUTHORIZED")return{kind:"silen\
t",why:d.message,mayPass:!1};throw d}}var Ve=6e4,qe=4*1024*1024;async function tt({headers:e,tls:o},s,i,d){const l=(0,b.o)(s.protocol,o),u={accept:"application/\
json",...e,"content-type":"application/json"},_=await l.send({method:"POST",url:s,headers:u,body:i,timeoutMs:Ve,signal:d,maxBytes:qe,isFresh:!0});return{status:_.
status,body:_.body,cut:_.isCut,location:_.headers.location}}var ze=5e3,Be=500;async function Dn(e){const{manifest:o,holders:s,ingress:i,plan:d,signal:l}=e,u=performance.
now(),_=(0,z.i9)(o),M=_.length>0&&_.every(We=>s.includes(We)),I=[];let R;for(const We of s){const xe=vt(e,We),Ye=await Z(xe,d,l,i!==void 0&&M?ze:void 0);if(Ye.kind===
"wrong")throw Gt(xe,Ye.problem);if(Ye.kind==="open")return{isProven:!1,why:Vt(xe,Ye.why)};Ye.kind==="silent"?I.push(Ft(xe,Ye.why)):R??=Ye.shown}const U=I.length===
0&&R!==void 0,[W]=_;if(i===void 0||W===void 0||!(U||M))return U?{isProven:!0,by:["service"],shown:R??"",durationMs:Math.round(performance.now()-u),remarks:[]}:{
isProven:!1,why:[...I,...i===void 0?[]:["An answer of the ingress would prove nothing, because other predictors answer there too."]].join(" ")};await e.beforeIngress?.();
const x=Sn(e,i,W),Ee=await Z(x,d,l),be=Math.round(performance.now()-u);if(Ee.kind==="wrong"&&M)throw Gt(x,Ee.problem);return U?Ee.kind==="prediction"?{isProven:!0,
by:M?["service","ingress"]:["service"],shown:R??"",durationMs:be,remarks:[]}:{isProven:!0,by:["service"],shown:R??"",durationMs:be,remarks:[Nt(x,Ee)]}:Ee.kind!==
"prediction"?{isProven:!1,why:[...I,Nt(x,Ee)].join(" ")}:{isProven:!0,by:["ingress"],shown:Ee.shown,durationMs:be,remarks:I}}function vt({cluster:e,manifest:o,namespace:s,
plan:i},d){const l=(0,z.sc)(o.metadata.name,d),u=(0,z.tf)(o,d);return{way:"service",title:`Service ${s}/${l}:${z.ld}${u} of predictor ${d.name} (through the API\
 server)`,send:()=>e.proxyToService(s,l,z.ld,u,i.body),isOpen:async()=>!g((0,v.qF)((await e.proxyToService(s,l,z.ld,"/live","")).body))}}function Sn({manifest:e,
namespace:o,plan:s,signal:i},d,l){const u=Wt(d.address,(0,z.PQ)(e,o,l));return{way:"ingress",title:u.href,send:()=>tt(d,u,s.body,i)}}var Wt=(e,o)=>new URL(e.pathname.
replace(/\/+$/,"")+o,e);function Nt(e,o){return o.kind==="silent"?Ft(e,o.why):o.kind==="open"?Vt(e,o.why):`${e.title} gave no usable prediction, be it by anothe\
r predictor: ${(0,B.xS)(o.problem,Be)}.`}var Vt=({title:e},o)=>`${e} does not take the values that were made up for it, which proves nothing: ${(0,B.xS)(o,Be)}.`,
Ft=({title:e},o)=>`${e} says nothing of the model: ${(0,B.xS)(o,Be)}.`,Gt=(e,o)=>new f.zg("E_VERIFY_FAILED",`The pods are ready, but ${e.title} gave no usable p\
rediction: ${(0,B.Jj)((0,B.YI)(o),Be)}`);async function xt(e,o,s){const{manifest:i,origin:d,marker:l,pods:u,modelUri:_,holders:M,name:I,namespace:R}=s,{endpoint:U}=e.
inputs,W=await e.cluster(),x=R??W.defaultNamespace;e.inputs.namespace===void 0&&Tn(s,W.defaultNamespace,e.inputs.allow);const Ee={...i,metadata:{...i.metadata,namespace:x}},
be=Rn(Ee,x,U),We={name:I,namespace:x,version:o.version,"model-uri":_,url:be,changed:"false",verified:"false","verified-by":""};for(const xe of["name","namespace",
"version","model-uri","url","changed","verified","verified-by"])e.output(xe,We[xe]);return{cluster:W,version:o,manifest:Ee,origin:d,marker:l,pods:u,modelUri:_,holders:M,
namespace:x,address:{resource:z.kl,namespace:x,name:I},url:be}}function Tn({namespace:e,place:o},s,i=new Set){if(!(e===void 0||e===s||i.has((0,O.OH)("namespace",
e))))throw new f.zg("E_MANIFEST",`${o} cannot be deployed. It names the namespace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,O.L9)(
"namespace",e)}.`)}function Rn(e,o,s){const[i]=(0,z.i9)(e);return i?s?Wt(s,(0,z.PQ)(e,o,i)).href:`http://${(0,z.sc)(e.metadata.name,i)}.${o}:${z.ld}${(0,z.tf)(e,
i)}`:""}async function An({log:e},{cluster:o,namespace:s}){const i={resource:ye.r$,name:s};if(await o.get(i))return;const d={[A.Ly]:A.bU};await o.create(i,{apiVersion:"\
v1",kind:"Namespace",metadata:{name:s,labels:d}}),e.progress(`Created the namespace ${s}.`)}var Yt=new Set([A.Sp,A.vM]),zt=({path:e})=>!(e[0]==="metadata"&&Yt.has(
e.at(-1)??""));function In(e,o,s){const[i,d]=[(0,z.g4)(e),(0,z.g4)(o)],l=[...d].map(([_,M])=>{const I=i.get(_);return I===void 0?{predictor:_,state:"new",why:""}:
(0,z.hf)(I)===(0,z.hf)(M)?{predictor:_,state:"kept",why:""}:{predictor:_,state:"replaced",why:kn(_,e,o,s)}}),u=[...i.keys()].filter(_=>!d.has(_)).map(_=>({predictor:_,
state:"removed",why:""}));return[...l,...u]}var ct=3,rt=new Set(["traffic","replicas"]);function kn(e,o,s,i){const d=i.flatMap(({path:[M,I="",R,...U]})=>M!=="sp\
ec"?[]:I!=="predictors"?rt.has(I)?[]:[[I,R,...U].filter(W=>W!==void 0).join(".")]:R===`[${e}]`&&!rt.has(U[0]??"")?[U.join(".")]:[]),[l,u]=[o,s].map(M=>(0,v.$6)(
M,"metadata","annotations",A.ej)??"unknown");return d.length===0?l===u?"what is around it changed for its pods":`version ${u??""} lies where version ${l??""} di\
d`:`${d.slice(0,ct).map(M=>(0,B.Jj)(M.replaceAll(".[","["),120)).join(", ")}${d.length>ct?` and ${d.length-ct} more`:""} changed`}var Ln=e=>e.map(({predictor:o,
state:s,why:i})=>(0,B.xS)(`pods of predictor ${o}: ${s}${i===""?"":` (${i})`}`,500)).join(`
`),Cn=30;function Un(e,o){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,K.c)(e,o),i=(0,v.tk)(e,"metadata","generation")!==(0,v.tk)(o,"metadata","g\
eneration")||s.some(zt),d=i?Ln(In(e,o,s)):"";return{changed:i,pods:d,text:[d,(0,K.h)(s,Cn)].filter(Boolean).join(`
`)}}async function bn(e,{version:o,namespace:s,address:i,url:d},l){const{"github-deployment":u,"github-environment":_,"github-token":M}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:I,version:R}=o,
U=await e.announceDeployment({environment:_??`${s}/${i.name}`,description:`${I} version ${R}`,payload:{model:I,version:R,namespace:s,name:i.name},token:M});try{
const W=await l();return await U({state:"success",description:W.reason,url:d}),W}catch(W){const{outcome:x,message:Ee}=(0,f.uQ)(e.stopped.aborted?e.stopped.reason:
W);throw await U({state:x==="failed"||x==="rolled-back"||x==="timeout"?"failure":"error",description:Ee}),W}}function Kn(e,o,s,i){const d=(0,ye.vY)(s),{cause:l,
log:u,excerpt:_,objects:M,initLog:I}=o,R=o.advice===void 0?"":` What to do: ${o.advice}.`,U=[...M?[{title:`Objects of ${d}`,text:M}]:[],...u&&_?[{title:`From th\
e ${u.title}`,text:_}]:[],...I?[{title:`From the ${I.title}`,text:I.text}]:[]];if(e.state==="timeout"){const Ee=l===void 0?"":` Its log says: ${l}.`;return{log:u,
excerpts:U,error:new f.zg("E_TIMEOUT",`${d} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${Ee}${R}`)}}const W=e.reason===
"Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",x=(0,B.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);return{log:u,
excerpts:U,error:new f.zg(W,`${d} cannot serve: ${l===void 0?x:`${l}. ${x}`}${x.endsWith(".")?"":"."}${R}`)}}function jn({why:e,known:o},s){const i=o===""?"":` \
What was seen last: ${(0,B.xS)(o,1e3)}.`;return new f.zg(e.code,`It could not be told whether ${(0,ye.vY)(s)} serves: when the time was over (--timeout), the cl\
uster did not show what is there. ${e.message}${i}`,{cause:e})}var Jt=({live:e,applied:o})=>e===void 0||(0,v.tk)(e,"metadata","generation")!==(0,v.tk)(o,"metada\
ta","generation");function Bn(e){const{live:o,applied:s,objects:i}=e,d=(0,v.$6)(s,"metadata","resourceVersion"),l=d!==void 0&&(0,v.$6)(o,"metadata","resourceVer\
sion")===d&&(0,v.$6)(o,"metadata","uid")===(0,v.$6)(s,"metadata","uid");return{unchanged:!Jt(e),...l?{seen:{owner:s,objects:i}}:{}}}var Wn=2e4;async function $t(e,{
cluster:o,manifest:s,marker:i,address:d},l){const{inputs:u,log:_}=e,M=(0,z.pG)(s,i,d,l.applied),I=performance.now(),R=x=>`${((performance.now()-I)/1e3).toFixed(
x)} s`,U=await o.waitForRollout(M,{timeoutMs:e.waitMs(u.timeout),patienceMs:u.patience,patienceRestarts:te.ej,...Bn(l),before:{owner:l.live,pods:l.objects.pods},
report:x=>_.progress(`Waiting (${R(0)}) for ${x}.`)});if(U.state==="current")return _.progress(`The rollout is complete after ${R(1)}.`);if(U.state==="unseen")throw jn(
U,d);const W=Kn(U,await o.withSignal(AbortSignal.any([e.stopped,AbortSignal.timeout(Wn)])).diagnose(M,U),d,u.timeout);throw W.log&&_.foreign(W.log.title,W.log.text),
e.summarize(...W.excerpts.map(({title:x,text:Ee})=>({kind:"log",title:x,text:Ee}))),W.error}async function Nn({inputs:e,log:o,waitMs:s},i,d){const{cluster:l,address:u,
namespace:_,manifest:M,marker:I}=i,R=()=>Promise.all([l.get(u),(0,k.DL)(l,_,u.name),l.listRolloutObjects((0,z.Ef)(M,I,u,"")),d()]);let[U,W,x,Ee]=await R();for(;U!==
void 0&&(0,Ge.vx)(U);)o.progress(`${(0,ye.vY)(u)} is being removed; waiting until it is gone.`),await l.waitForRemoval(u,(0,v.$6)(U,"metadata","uid")??"",s(e.timeout),
be=>o.progress(be)),[U,W,x,Ee]=await R();return{live:U,kept:(0,k.uq)(U,W),objects:x,version:Ee}}async function Vn(e,{cluster:o,version:s,namespace:i,address:d,marker:l,
manifest:u},{live:_,kept:M}){if(_===void 0||M!==void 0||(0,v.tk)(_,"metadata","generation")!==1||(0,z.Ef)(u,l,d,"").readMarker(_)!==l)return!1;const{registry:I}=(await e.
mlflow()).forCleanup(fe.mw),R=await I.version(s.model,s.version).catch(()=>{}),U=(0,fe.$t)(o.server,i,d.name,_);return R!==void 0&&!(0,fe.T3)(R).some(W=>W.state===
"serving"&&(0,fe.ii)(W,U))}function Fn(e,o,s){switch(e.kind){case"table":return s&&!Qt(e,o)?xn(e,o):Gn(e,o);case"tensor":return`{"data":{"ndarray":${_t(e.tensor,
o.get(Y.p1))}}}`;case"tensors":{const i=lt([...e.tensors],o);return`{"jsonData":${s&&(0,Y.VK)(e.tensors,o)?`[${i}]`:i}}`}}}var Gn=({columns:e,rows:o},s)=>{const i=o.
map(d=>`[${e.map((l,u)=>_t(d[u]??null,s.get(l))).join(",")}]`);return`{"data":{"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},xn=({columns:e,rows:o},s)=>`\
{"jsonData":[${o.map(i=>lt(e.map((d,l)=>[d,i[l]??null]),s)).join(",")}]}`,lt=(e,o)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${_t(i,o.get(s))}`).join(",")}}`;function Qt({
columns:e,rows:o},s){const i=new Set(e.map((d,l)=>Yn(o.map(u=>u[l]??null),s.get(d))));return i.size===1&&!i.has("other")}function Yn(e,o){return e.every(s=>typeof s==
"string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(s=>typeof s=="number")?Ht(o)||!e.every(Number.isInteger)?"float":"whole":"other"}var Ht=e=>e!==
void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),_t=(e,o)=>Ht(o)?Dt(e):JSON.stringify(e),Dt=e=>Array.isArray(e)?`[${e.map(Dt).join(",")}]`:typeof e=="number"&&
/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),Xt={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",
binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",
uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},gt=(e,o,s)=>s==="v2"?JSON.stringify(St(e,o)):Fn(e,o,s==="v1-mlflow");function St(e,o){switch(e.kind){case"\
table":return{inputs:e.columns.map((s,i)=>{const d=e.rows.map(l=>l[i]??null);return{name:s,shape:[d.length],datatype:qt(d,o.get(s)),data:d}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[Zt("input-0",e.tensor,o.get(Y.p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([d,l])=>Array.
isArray(l)&&!l.some(Array.isArray)&&!zn(o.get(d)));return{inputs:s.map(([d,l])=>Zt(d,Array.isArray(l)?l:[l],o.get(d))),parameters:{content_type:i?"pd":"dict"}}}}}
var zn=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function Zt(e,o,s){const i=[];for(let l=o;Array.isArray(l);l=l[0])i.push(l.length);const d=Array.isArray(
o)?o.flat(1/0):[o];return{name:e,shape:i,datatype:qt(d,s),data:d}}function qt(e,o){const s=o===void 0?void 0:Xt[o]??(/^<U\d*$|^<M8/.test(o)?"BYTES":void 0);if(s!==
void 0)return s;const i=e.filter(d=>d!==null);return i.length>0&&i.every(d=>typeof d=="boolean")?"BOOL":i.every(d=>typeof d=="number")?i.every(Number.isSafeInteger)&&
i.length>0?"INT64":"FP64":"BYTES"}var Jn=3e5,Tt=1e4,en=8,tn={double:1.5,float:1.5,long:1,integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"\
YQ=="};function Qn(e){const o=(0,v.qF)((0,v.$6)(e,"signature","inputs")??"");if(!Array.isArray(o)||o.length===0||o.length>Tt||!o.every(v.Gv))return;const s=(0,v.
yR)({root:o},"root"),i=s.map(u=>({name:(0,v.$6)(u,"name"),value:(0,v.$6)(u,"type")==="tensor"?Hn(u):Rt(u)}));if(i.some(({value:u})=>u===void 0))return;const d=i.
flatMap(({name:u,value:_})=>u===void 0?[]:[[u,_]]),l=s.map(u=>(0,v.$6)(u,"type")==="tensor");if(l.includes(!0))return l.includes(!1)?void 0:d.length===s.length?
{kind:"tensors",tensors:new Map(d)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(d.length===s.length)return{kind:"table",columns:d.map(([u])=>u),rows:[
d.map(([,u])=>u)]};if(!(d.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}function Rt(e,o=0){const s=(0,v.$6)(e,"type")??
"";if(o>en)return;if(Object.hasOwn(tn,s))return tn[s];if(s==="any")return"a";const i=(0,v.fK)(e,s==="array"?"items":"values");if((s==="array"||s==="map")&&(0,v.
Gv)(i)){const u=Rt(i,o+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const d=e.properties;if(s!=="object"||!(0,v.Gv)(d))return;const l=Object.entries(d).slice(
0,Tt).map(([u,_])=>[u,(0,v.Gv)(_)?Rt(_,o+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function Hn(e){const o=(0,v.$6)(e,"tensor-sp\
ec","dtype")??"",s=(0,v.fK)(e,"tensor-spec","shape"),i=Xn(o);if(i===void 0||!Array.isArray(s)||s.length>en)return;const d=s.map(l=>l===-1?1:Number(l));if(!(!d.every(
l=>Number.isInteger(l)&&l>0)||d.reduce((l,u)=>l*u,1)>Jn))return d.reduceRight((l,u)=>Array(u).fill(l),i)}function Xn(e){return/^float(?:16|32|64)$/.test(e)?.5:/^u?int(?:8|16|32|64)$/.
test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var nn=["auto","required","off"],Zn={label:"auto\
, required, off, or a JSON file",parse:e=>{const o=nn.find(i=>i===e);if(o!==void 0)return{kind:o};if((0,P.existsSync)(e))return{kind:"file",path:e};const s=(0,O.
qb)(e,nn);throw new O.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you mean ${s}?`}`)}},qn=1024*1024,on=1e-6;
async function eo(e,o,s,i,d){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return sn(e.path,await no(e.path));case"\
auto":case"required":{const l=await to(o,s,i,d).catch(u=>{if(u instanceof f.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"none",why:`the input example cannot be \
read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new f.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify r\
equired, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function to(e,o,s,i){const{model:d,version:l}=o,
u=(I,R)=>e.readOfVersion(o,I,R);for(const I of(0,Y.Gw)(i)){const R=await At(u,I),U=R===void 0?void 0:(0,Y.qx)(R);if(U===void 0)continue;const W=(0,Y.zU)((0,v.$6)(
i,"signature","inputs")??"");return s==="v2"&&(0,Y.JH)(W)?{kind:"none",why:`the input example of ${d} version ${l} has lists or mappings in its columns, which t\
he V2 protocol cannot say (give a request with --verify FILE)`}:Et(`the model's own input example (${I})`,U,W,s)}const _=Qn(i),M=(0,Y.zU)((0,v.$6)(i,"signature",
"inputs")??"");return _!==void 0&&!(s==="v2"&&(0,Y.JH)(M))?{...Et("a request made from the model's signature, because it has no input example",_,M,s),rows:void 0,
isMadeUp:!0}:{kind:"none",why:`${d} version ${l} has no input example that can be sent, and no signature that a request can be made from`}}async function At(e,o){
try{return await e(o,qn)}catch(s){if(s instanceof f.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function Et(e,o,s,i){return{kind:"request",origin:e,body:gt(
o,s,i),rows:(0,Y.BO)(o,s),tolerance:on}}async function no(e){try{return await(0,T.readFile)(e,"utf8")}catch(o){const s=o instanceof Error?o.message:String(o);throw new f.
zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:o})}}function sn(e,o){const s=(0,v.qF)(o);if(!(0,v.Gv)(s))
throw new f.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,v.Gv)(s.request);return{kind:"request",origin:e,body:JSON.stringify(i?s.request:
s),rows:void 0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,v.tk)(s,"tolerance")??on}}var it=(...e)=>({deploy:e,rollback:e}),It=["get","creat\
e","update","delete"],oo=[{why:"what is deployed, and put back or removed when it cannot serve",group:"machinelearning.seldon.io",resources:["seldondeployments"],
verbs:{render:["get","create","patch"],deploy:["get","list","watch","create","patch","delete"],rollback:["get","list","watch","patch","delete"],undeploy:["get",
"list","delete"]}},{why:"the last manifest that was seen serving",group:"",resources:["configmaps"],verbs:{deploy:["get","create","patch","delete"],rollback:["g\
et","patch"],undeploy:["get","delete"]}},{why:"one deploy of a name at a time",group:"coordination.k8s.io",resources:["leases"],verbs:{deploy:It,rollback:It,undeploy:It}},
{why:"whether it is the new version that became ready, and whether an old one is gone",group:"apps",resources:["deployments","replicasets"],verbs:{...it("list",
"watch"),undeploy:["list"]}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"",resources:["pods"],verbs:{...it("li\
st","watch"),undeploy:["list"]}},{why:"whether requests go to it alone",group:"discovery.k8s.io",resources:["endpointslices"],verbs:it("list","watch")},{why:"wh\
ether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"networking.istio.io",resources:["virtualservi\
ces"],verbs:it("list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"getam\
bassador.io",resources:["mappings"],verbs:it("list","watch")},{why:"why it did not",group:"",resources:["pods/log"],verbs:it("get")},{why:"why it did not",group:"",
resources:["events"],verbs:it("list","watch")},{why:"the prediction that proves it, by the Service of the predictor that holds it",group:"",resources:["services\
/proxy"],verbs:{deploy:["create"]}}],an={group:"authorization.k8s.io",version:"v1",plural:"selfsubjectaccessreviews",kind:"SelfSubjectAccessReview"},so=new Set(
["pods/log","events","virtualservices","mappings"]),rn=new Set(["E_CLUSTER_UNREACHABLE","E_CLUSTER_UNAUTHORIZED","E_CANCELLED"]),cn=5,ao=({asksByProxy:e,secret:o})=>[
...oo.flatMap(({group:s,resources:i,verbs:d})=>i.flatMap(l=>so.has(l)||l==="services/proxy"&&!e?[]:(d.deploy??[]).filter(u=>u!=="watch").map(u=>({group:s,resource:l,
verb:u})))),...o===void 0?[]:["get","patch"].map(s=>({group:"",resource:"secrets",verb:s,name:o}))];async function dn(e,o,s){const i=ao(s),d=[];for(let _=0;_<i.
length;_+=cn){const M=i.slice(_,_+cn),I=await Promise.all(M.map(R=>ro(e,o,R)));d.push(...M.filter((R,U)=>I[U]===!1))}if(d.length===0)return;const l=new Map;for(const{
group:_,resource:M,verb:I}of d){const R=_===""?M:`${M}.${_}`;l.set(R,[...l.get(R)??[],I])}const u=[...l].map(([_,M])=>`${M.join(", ")} ${_}`).join("; ");throw new f.
zg("E_CLUSTER_FORBIDDEN",`A deploy to the namespace ${o} needs rights that these credentials lack: ${u}. Give the account the Role of docs/permissions.md there.`)}
async function ro(e,o,{group:s,resource:i,verb:d,name:l}){const[u,_]=i.split("/"),M={namespace:o,group:s,resource:u,verb:d,..._===void 0?{}:{subresource:_},...l===
void 0?{}:{name:l}};try{const I=await e.create({resource:an,name:i},{apiVersion:"authorization.k8s.io/v1",kind:an.kind,spec:{resourceAttributes:M}}),R=(0,v.fK)(
I,"status","allowed");return typeof R=="boolean"?R:void 0}catch(I){if(I instanceof f.zg&&!rn.has(I.code))return;throw I}}var ln=e=>{setImmediate(()=>setImmediate(
e))};async function un(e,o,s){const{inputs:i,log:d,pipeline:l}=e,u=(0,Q.sB)(o,s,i,{pipeline:l,timeoutMs:i.timeout,target:i.at,promotionId:i["promotion-id"]});i["\
dry-run"]!=="client"&&ln(()=>{e.cluster().catch(()=>{})});const _=await u;for(const M of[..._.notes,..._.warnings])d.warn(M);return{rendered:_,plan:await eo(i.verify,
o.artifacts,s,(0,z.aI)(_.manifest),_.mlModel)}}async function kt(e,{cluster:o,namespace:s,address:i,manifest:d,pods:l,origin:u},_){const{inputs:M,log:I}=e,{"sto\
rage-secret":R,"create-namespace":U,endpoint:W,verify:x}=M,Ee={asksByProxy:_.kind==="request"&&x.kind==="required"&&W===void 0,secret:R?.name};if(U&&await o.get(
{resource:ye.r$,name:s})===void 0){await Promise.all([io(o),dn(o,s,Ee)]);return}const[be]=await Promise.all([(0,Q.Pj)(await e.mlflow(),o,i,{manifest:d,pods:l,origin:u},
M,We=>I.warn(We)).catch(We=>{if(!(We instanceof f.zg)||!We.message.includes("does not support dry run"))throw We;I.warn(`The cluster cannot be asked beforehand \
what it makes of the manifest: ${We.message}`)}),dn(o,s,Ee)]);return be}async function io(e){if(!await e.serves(z.kl))throw new f.zg("E_CRD_MISSING",`The cluste\
r at ${e.server} does not know ${z.kl.kind}s: install Seldon Core first.`)}async function co(e,o){const s={...e,log:{...se.aB,progress:l=>e.log.progress(l)},output:()=>{}},
{rendered:i,plan:d}=await un(s,await e.mlflow(),o);await kt(s,await xt(s,o,i),d)}var lo={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{
kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"\
The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from; empty if\
 an image holds it."},url:{kind:"small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"\
small",description:"true where the manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a predict\
ion proved the deployment."},"verified-by":{kind:"small",description:"What the prediction was asked of: `service`, the Service of each predictor that holds the \
version, `ingress`, or `service,ingress`; empty where it is not verified."}},mn=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,
uo=8,hn=new Set(["host","accept","accept-language","origin","user-agent"]);function fn(e){const o=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()===
"")continue;const[,d="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(i)??[],u=mo(d.toLowerCase(),l,o);if(u!==void 0)return{problem:`line ${s+1} ${u}`};o.set(d.toLowerCase(),
l)}return{headers:o}}function mo(e,o,s){if(e===""||o==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no h\
eader can have";if(mn.test(e))return`names the header ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,J.S)(o);return i===
void 0?void 0:`has a value that cannot be sent: ${i}`}function ho(e){const o=fn(e);if("problem"in o)return[];const s=[...o.headers].filter(([i])=>!hn.has(i)).flatMap(
([,i])=>[i,i.replace(/^\w+ /,"")]);return[...new Set(s)].filter(i=>i.length>=uo)}var pn=1024*1024,Lt="expected the ingress's http(s) address",fo={label:"http(s)\
 address",parse:e=>{const o=/^https?:\/\//i.test(e)&&URL.canParse(e)?new URL(e):void 0;if(o===void 0)throw new O.S7(`${Lt}, got "${e.replace(/\/\/.*@/,"//***@")}\
"`);if(o.username!==""||o.password!=="")throw new O.S7(`${Lt} without a user name or password, which outputs would show: give them by endpoint-headers, as Autho\
rization: Basic \u2026`);if(o.search!==""||o.hash!=="")throw new O.S7(`${Lt} alone, without what follows a ? or #`);return o}},vn={label:"Name: value, one a lin\
e",secretParts:ho,parse:e=>{const o=fn(e);if("problem"in o)throw new O.S7(o.problem);return o.headers}},po={label:"PEM file",parse:e=>{const o=vo(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(o.length===0)throw new O.S7(`"${e}" holds no certificate in PEM form`);for(const s of o)try{new L.X509Certificate(s)}catch{throw new O.S7(`"${e}" holds a \
certificate that cannot be read`)}return o.join(`
`)}};function vo(e){let o;try{o=(0,oe.M)(e,pn)}catch(s){throw new O.S7(`"${e}" cannot be read: ${(0,Te.Ic)(s).message}`)}if(o===void 0)throw new O.S7(`"${e}" is\
 larger than ${pn} bytes`);return o}var _n={endpoint:{kind:fo,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the\
 predictors that hold the version have been, by their own Services."},"endpoint-token":{kind:O.TK,secret:!0,description:"Bearer token for the ingress. It goes t\
here alone: no redirect is followed."},"endpoint-headers":{kind:vn,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go \
there alone."},"endpoint-ca-file":{kind:po,description:"PEM file with the certificate authorities to trust for the ingress."}},gn=(0,O.RU)(_n,["endpoint-token",
"endpoint-headers"],({"endpoint-token":e,"endpoint-headers":o})=>{if(e!==void 0&&o?.has("authorization"))throw new O.S7("endpoint-token and the Authorization of\
 endpoint-headers are both given: give one of them")});function _o({endpoint:e,...o}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoi\
nt-ca-file":d}=o;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...d===void 0?
{}:{ca:d}}}}var go=({address:e,headers:o})=>e.protocol==="http:"&&Object.keys(o).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, w\
here others can read them: give its https address.`:void 0,Eo={...w.hI,...w.g$,...w.wO,...w.F2,timeout:{kind:O.p0,default:"20m",description:"How long the step m\
ay take, the rollout above all. What it then puts back may take as long again."},patience:{kind:O.p0,default:"60s",description:"How long what may recover (a cra\
sh loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:Zn,default:"auto",description:"Pr\
oves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, \
`required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance\
`."},..._n,"on-failure":{kind:(0,O.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first depl\
oyment is removed), or leaves everything as it is."},"promotion-id":{kind:O.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if\
 it still holds."},"force-conflicts":{kind:O.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending w\
ith E_APPLY_CONFLICT."},...w.QF,"create-namespace":{kind:O.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:O.
Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `e\
nvironment:`, which makes its own."},"github-environment":{kind:O.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github\
-token":w.bU,"dry-run":{kind:(0,O.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` \
also asks the cluster whether it would accept it."}},En=new Set(["E_ROLLOUT_FAILED","E_TIMEOUT","E_VERIFY_FAILED","E_DELETED_WHILE_WAITING","E_DEPLOY_HELD"]),t=5e3,
n=3e4,r=2e4,c=12e4,m=6e4,h=1.5*Me.UB,$=e=>e+c+n,V=e=>$(e)+h+4*n;async function ve(e,o,s,i,d,l,u){const _=e.stopped.aborted,M=_?(0,f.uQ)(e.stopped.reason):(0,f.uQ)(
d);if(l==="keep"){const xe=i!==void 0&&!_&&!En.has(M.code),Ye=i?Ce(M,"It was left as it is (--on-failure keep)."):M;return await u({isOpen:xe,reason:Ye.message,
state:i&&!xe||_?"failed":void 0}),Ye}const R=i!==void 0||e.signal.aborted||M.outcome==="unreachable"?_||En.has(M.code)?await Ue(e,o,s,{error:M,cancelled:_,applied:i}):
{kind:"open",detail:He}:void 0,U=R?.kind==="open",W=R?R.kind!=="nothing"&&!U:M.outcome==="failed",Ee=!U&&(i!==void 0||R!==void 0&&R.kind!=="nothing")?R?.kind===
"rolled-back"||R?.kind==="removed"?R.kind:"failed":void 0,be=R?.why===void 0?M:new f.zg(R.why.code,M.message,{cause:R.why}),We=Ce(be,R?.detail??"",le(be,R));return await u(
{isOpen:U,state:Ee,reason:We.message,instead:R?.instead}),Ce(We,(W?await Ct(e,o,_):void 0)??"")}function le(e,o){if(!(e.outcome!=="failed"||!o))return o.kind===
"rolled-back"?"rolled-back":o.kind==="failed"?"rollback-failed":void 0}var Ce=(e,o,s=e.outcome)=>new f.zg(e.code,o===""?e.message:`${e.message} ${o}`,{cause:e.cause,
outcome:s,exit:e.exit}),He="Nothing was put back and nothing removed, because it was not seen whether it serves. Run this again once the cluster answers.";async function Ue(e,o,s,{
error:i,cancelled:d,applied:l}){const{address:u,marker:_,version:{model:M}}=o,I=(0,ye.vY)(u);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"\
It was not put back, because somebody deleted it.",instead:"nothing"};if(i.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because an\
other deploy works on it now."};const R=d?m:$(e.inputs.timeout),U=AbortSignal.timeout(R),W=o.cluster.withSignal(U);try{const x=!d&&i===e.signal.reason?await De(
W,o):void 0;if(x instanceof f.zg)return{kind:"open",why:x,detail:`${x.message} ${He}`};if(x?.state==="current"&&l===void 0)return{kind:"open",detail:`${I} was l\
eft as it is, because by now it serves this version. Run this again to have that verified.`};const Ee=await W.get(u);if(!Ee)return{kind:"nothing",detail:`${I} d\
oes not exist.`,instead:"nothing"};if((0,z.Ef)(o.manifest,_,u,"").readMarker(Ee)!==_)return{kind:"nothing",detail:"Nothing was put back, because what is there n\
ow was applied by somebody else or was there before."};if(!s.live||await Vn(e,o,s))return await yn(e,W,o,Ee,d);const{kept:We}=s;if(!We)return{kind:"failed",detail:`\
Nothing could be put back: no manifest of ${I} was ever seen serving by this project.`};if(We.marker===_)return{kind:"nothing",detail:"Nothing was put back: thi\
s very version was the last that was seen serving."};const xe=(0,k.gt)(We,M);e.log.progress(`Putting ${xe} of ${I} back.`);const Ye=await(0,te.rr)(W,u,Ee,We,{force:e.
inputs["force-conflicts"],timeoutMs:d||s.trouble!==void 0?t:e.inputs.timeout,patienceMs:e.inputs.patience,report:pt=>e.log.progress(`Rolling back: waiting for ${pt}\
.`),tell:pt=>e.log.warn(pt)});if(We.adopted!==void 0)return await Xe(W,o,s,Ye,d);const jt={model:(0,k._P)(We)??M,version:We.version},ht=xe.replace(/^v/,"V"),{serves:ft,
unseen:Bt,explain:Pn}=Ye;return ft?{kind:"rolled-back",detail:`${ht} was put back and serves.`,instead:jt}:d?{kind:"rolled-back",instead:jt,detail:`${ht} was ap\
plied again; this step did not wait until it serves.`}:Bt?{kind:"failed",instead:jt,detail:`${ht} was applied again, and it could not be told whether it serves:\
 ${Bt.message}`}:{kind:"failed",detail:`${ht} was applied again, and does not serve either: ${await Pn()}.`}}catch(x){return{kind:"failed",detail:`${s.live?"Put\
ting the earlier version back":"Removing this first deployment"} failed: ${U.aborted?`the cluster at ${W.server} did not take it within ${R/1e3} s.`:(0,f.uQ)(x).
message}`}}}async function De(e,{manifest:o,marker:s,address:i}){const d=e.withSignal(AbortSignal.timeout(r));try{const l=await d.get(i),u=(0,z.Ef)(o,s,i,(0,v.$6)(
l,"metadata","uid")??"");return await(0,_e.wW)(d,u,l)}catch(l){const u=(0,f.uQ)(l);return u.code==="E_UNEXPECTED"?new f.zg("E_CLUSTER_UNREACHABLE",`The cluster \
at ${e.server} did not show within ${r/1e3} s what is there.`,{cause:l}):u}}async function Xe(e,{namespace:o,address:s},{trouble:i},{serves:d,unseen:l,explain:u},_){
await(0,k.BC)(e,o,s.name);const M="What was taken over was restored as it stood, with who owns its fields";return d?{kind:"rolled-back",instead:"nothing",detail:`${M}\
, and serves.`}:_?{kind:"rolled-back",instead:"nothing",detail:`${M}; this step did not wait until it serves.`}:i!==void 0?{kind:"rolled-back",instead:"nothing",
detail:`${M}; it did not serve fully before either: ${i}.`}:l?{kind:"failed",detail:`${M}; it could not be told whether that serves: ${l.message}`}:{kind:"faile\
d",detail:`${M}, and does not serve yet: ${await u()}.`}}async function yn({log:e},o,{address:s},i,d){return await(0,te.dm)(o,s,(0,v.$6)(i,"metadata","uid")??"",
e,d?void 0:c),{kind:"removed",instead:"nothing",detail:`As a first deployment it was removed${d?"; this step did not wait until it is gone":""}.`}}async function Ct(e,{
version:o},s){const i=e.inputs["promotion-id"];if(i===void 0)return;const d=s?n:h+n;try{const l=(await e.mlflow()).forCleanup(d),u={log:e.log,signal:AbortSignal.
timeout(d),leaseMs:Me.UB,waitMs:h},{detail:_}=await(0,te.sF)(l,o.model,o.version,i,s?void 0:u,`${(0,se.sA)("deploy",e.pipeline)}, which could not make it serve`);
return _}catch(l){return`The promotion ${i} could not be undone: ${(0,f.uQ)(l).message}`}}var yt=3e4,yo=1e3;async function wt(e,o,s,i,d,l){const u=performance.now()+
yt;for(let _=0;;_+=1){const I=(await e.list(ye.Jw,o,{labelSelector:`${z.jC}=${(0,z.x2)(s)}`})).filter(R=>ut(R,i)).map(R=>(0,v.$6)(R,"metadata","name")??"");if(I.
length===0||performance.now()>=u)return I;_===0&&l(`Waiting for ${I.length===1?"the pod":`${I.length} pods`} of an earlier version to be gone (${I[0]??""}), so \
that the answer at the ingress is the new one's.`),await(0,N.v)(yo,d)}}function ut(e,o){const s=(0,v.$6)(e,"metadata","annotations",A.yl),i=(0,v.$6)(e,"status",
"phase");return s!==void 0&&!o.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function wo(e,o,s){const{log:i,inputs:d,signal:l}=e;if(s.kind==="none")return i.warn(
`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not prove that the model answers.`),{isProven:!1,why:s.why};const{cluster:u,
manifest:_,namespace:M}=o,I=_.spec.predictors.filter(({name:x})=>o.holders.includes(x)),R=_o(d),U=R&&go(R);U!==void 0&&i.warn(U);const W=await Dn({cluster:u,manifest:_,
namespace:M,holders:I,ingress:R,plan:s,signal:l,beforeIngress:()=>bt(e,o)});if(!W.isProven)return i.warn(`NOT VERIFIED: ${W.why} The pods are ready, which does \
not prove that the model answers.`),{...W,isOpen:!0,isMadeUp:s.isMadeUp===!0};for(const x of W.remarks)i.warn(x);return i.progress(`Verified with ${s.origin} in\
 ${W.durationMs} ms, ${Ut({...W,isMadeUp:!1},o)}: ${W.shown}`),e.output("verified","true"),e.output("verified-by",W.by.join(",")),{...W,isMadeUp:s.isMadeUp===!0}}
function Ut({by:e,isMadeUp:o},{manifest:s,holders:i}){const l={service:`by the Service of ${s.spec.predictors.filter(({name:u})=>i.includes(u)).map(({name:u,shadow:_})=>`${_===
!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"at the ingress"};return`${e.map(u=>l[u]).join(" and ")}${o===!0?", of a request made from the model's\
 signature":""}`}function Oo(e,{kind:o},s){if(!(e.isProven||e.isOpen!==!0||o==="auto"||o==="off"))return new f.zg("E_NOT_VERIFIED",`${s} is rolled out and ready\
, but it could not be verified: ${e.why} It was left as it is, since nothing says that it does not serve. `+(e.isMadeUp===!0?"Log the model with input_example=\u2026\
, or give a request with --verify FILE, and deploy again.":"Let these credentials create services/proxy, or give what the ingress wants (endpoint-token, endpoin\
t-headers, endpoint-ca-file), and deploy again."))}async function bt({log:e,signal:o},{cluster:s,manifest:i,namespace:d,address:l}){const u=new Set(i.spec.predictors.
flatMap(M=>(0,z.hf)(M)??[])),_=await wt(s,d,l.name,u,o,M=>e.progress(M));_.length>0&&e.warn(`The ingress may answer with an earlier version: its pods are still \
ending (${_.slice(0,5).join(", ")}).`)}function at(e,o,s){const{version:i,namespace:d,address:l,modelUri:u,url:_}=o;e.summarize({kind:"heading",text:`Deployed ${i.
model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${d}/${l.name}`],["version",i.version],["version before",s.previousVersion||
"none"],...u===""?[]:[["model URI",u]],["URL",_],["changed",s.changed?"yes":"no"],...s.pods===""?[]:[["pods",s.pods.replaceAll("pods of predictor ","").replaceAll(
`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${Ut(s.verdict,o)}`:`NO: ${s.verdict.why}`]]})}var mt=(0,se.ol)({name:"deploy",title:"deploy a mo\
del version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what ser\
ves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:Eo,checks:[w.jd,gn],outputs:lo,cleanupMs:V,example:"\
mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:o}=e,s=await e.mlflow(),i=(0,Q.Xc)(s,o);ln(()=>{(0,Q.DO)()});const d=await i,
{rendered:l,plan:u}=await un(e,s,d);if(o["dry-run"]==="client")return{outcome:"done",reason:`${l.place} of ${d.model} version ${d.version} renders to a sound ma\
nifest; nothing was sent.`};const _=await xt(e,d,l);return o["dry-run"]==="server"?wn(e,_,u):(o["create-namespace"]&&await An(e,_),bn(e,_,()=>(0,k.zV)(_.cluster,
_.address,{step:"deploy",...e},(M,I)=>Kt(e,{..._,cluster:M},u,I))))}});async function wn(e,o,s){const i=await kt(e,o,s);return i===void 0?{outcome:"done",reason:`\
All that can be asked beforehand of the namespace ${o.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.`}:(i.takenOver!==
void 0&&(0,te.dl)(e,i.takenOver,(0,ye.vY)(o.address)),On(e,`What would change in ${(0,ye.vY)(o.address)}`,i.differences),{outcome:"done",reason:`The cluster acc\
epts the manifest: ${i.summary}. Nothing was changed.`})}function On({log:e},o,s){s!==""&&e.foreign(o,s)}async function Kt(e,o,s,i){const{log:d,inputs:l}=e,u=await e.
mlflow(),{objects:_,version:M,...I}=await Nn(e,o,()=>(0,Q.Xc)(u,{...l,version:Number(o.version.version)})),R={...o,version:M};let U=R;const{cluster:W,address:x}=R,
Ee=`${M.model} version ${M.version}`,{live:be}=I,{isRenamed:We,isForeign:xe}=await(0,Q.XQ)(u,W,x,be,R.manifest,l),Ye=be&&(0,fe.c7)(be),jt=I.kept&&We&&Ye?(0,k.FV)(
I.kept,Ye.model,M.model):I.kept,ht=We?void 0:Ye,ft=be!==void 0&&xe?await(0,te.sg)(e,R,be,I.kept):void 0;await(0,Q.w2)(e,R);const Bt=(be&&(0,fe.Zy)(be))??"";e.output(
"previous-version",Bt);const Pn=await Ie(e,U,i);let pt=ft?{live:be,kept:ft.kept,trouble:ft.trouble}:{live:be,kept:jt},dt,Ot,Pt;try{const Mn=l["force-conflicts"];
ft?{before:pt,applied:dt}=await(0,te.w9)(e,R,ft):(U={...R,manifest:await(0,he.uk)(W,x,R.manifest,be,{pods:R.pods,deployments:_.deployments,force:Mn})},dt=await(0,he.
AZ)(W,x,U.manifest,{force:Mn,origin:U.origin,tell:Po=>d.warn(Po)}));const Mt=Un(be,dt);({changed:Ot}=Mt),e.output("changed",String(Ot)),d.progress(`${(0,ye.vY)(
x)} ${be?Ot?"configured":"unchanged":"created"}: ${Ee}${U.modelUri===""?", which its image holds":` from ${U.modelUri}`}.`),On(e,`What changed in ${(0,ye.vY)(x)}`,
Mt.text),await $t(e,U,{live:be,objects:_,applied:dt}),Pt=await wo(e,U,s);const{isProven:$n}=Pt;await $e(e,U,pt,dt,$n),await re(e,U,{mlflow:u,lease:i,former:ht,isCancelled:!1},
"serving",{verified:$n,live:dt},void 0),at(e,U,{previousVersion:Bt,verdict:Pt,changed:Ot,pods:Mt.pods})}catch(Mn){throw await ve(e,U,pt,dt,Mn,l["on-failure"],async({
state:Mt,reason:$n,instead:Po,isOpen:So})=>{if(i.lost.aborted)return;const $o={mlflow:u,lease:i,former:ht,isCancelled:e.signal.aborted};Mt!==void 0?await re(e,U,
$o,Mt,{verified:!1,reason:$n,live:dt??be},Po):Pn&&!So&&await pe(e,U,$o,Pn)})}const Mo=Oo(Pt,l.verify,Ee);if(Mo!==void 0)throw Mo;const Do=Pt.isProven?`, proven \
by a prediction ${Ut(Pt,U)}`:" (not verified)";return{outcome:Ot?"done":"unchanged",reason:Ot?`${Ee} serves as ${(0,ye.vY)(x)}${Do}.`:`${Ee} was serving already\
 as ${(0,ye.vY)(x)}.`}}}),1305:((et,Se,a)=>{a.d(Se,{AZ:()=>z,qN:()=>A,uk:()=>se});var b=a(1838),Y=a(4118),Q=a(9884),K=a(3408),te=a(9951),k=a(8849),_e=a(8243),Me=a(
1651),he=["spec","predictors","*","componentSpecs","*","spec","containers","*"],fe=[{pattern:["spec","predictors","*","progressDeadlineSeconds"],without:"Kubern\
etes gives up a rollout by its own deadline of 10 minutes"},...["readinessProbe","livenessProbe"].map(f=>({pattern:[...he,f],without:"Seldon's own probe may end\
 a server that makes its environment for minutes"}))],Ge=f=>fe.find(({pattern:P})=>f.length>=P.length&&P.every((S,T)=>S==="*"?typeof f[T]=="number":f[T]===S)),ye=10,
z=async(f,P,S,T)=>(await A(f,P,S,T)).applied;async function A(f,P,S,{origin:T,tell:G,...L}){let we=S;for(let $e=1;;$e+=1)try{return{applied:await f.apply(P,{...we},
L),sent:we}}catch(ce){const re=ce instanceof b.nJ&&$e<ye?F(ce.fields,we,T):[];if(re.length===0)throw Te(ce,T);for(const{path:Ie,without:pe}of re)G(`The cluster'\
s definition of ${P.resource.kind} has no field ${(0,k.P8)(Ie)}, which is left out of ${(0,Y.vY)(P)}: ${pe}.`);we=re.reduce((Ie,{path:pe})=>(0,Q.x)(Ie,pe),we)}}
function F(f,P,S){const T=f.flatMap(G=>{const L=Ge(G)?.without;return L===void 0||(0,Q.Q)(P,G)===void 0||S?.has(G)===!0?[]:[{path:G,without:L}]});return T.length===
f.length?T:[]}function Te(f,P){if(!(f instanceof Me.zg)||f.code!=="E_APPLY_REFUSED"||P===void 0)return f;const S=B(f.message).map(L=>P.has(L)?`${(0,k.P8)(L)} is\
 line ${P.lineOf(L)} of ${P.place}`:`${(0,k.P8)(L)} is not in ${P.place}: it was set by an input of this step`),G=`${f instanceof b.nJ?" The cluster may run an \
older release of Seldon Core, whose resource definition lacks what newer ones have.":""}${S.length===0?"":` ${S.join("; ")}.`}`;return G===""?f:new Me.zg(f.code,
`${f.message}${f.message.endsWith(".")?"":"."}${G}`,{cause:f,outcome:f.outcome,exit:f.exit})}var N=5;function B(f){return[...new Set([...f.slice(0,1e4).matchAll(
/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].map(([,S])=>S??""))].slice(0,N).map(S=>[...S.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([T,G])=>G===
void 0?T:Number(G)))}async function se(f,P,S,T,G){const L=T===void 0?[]:S.spec.predictors.flatMap(pe=>w(pe,S,T,G));if(T===void 0||L.length===0)return S;const we=(0,K.
$m)(T),$e=(0,K.bS)(S,L,we),ce=L.every(({name:pe})=>J(pe,$e,T))?$e:await z(f,P,$e,{dryRun:!0,force:G.force,origin:void 0,tell:()=>{}}),re=L.filter(({name:pe})=>J(
pe,ce,T)),Ie=L.filter(pe=>!re.includes(pe)&&pe.marker===pe.origin).map(({name:pe,origin:Ke})=>({name:pe,marker:(0,K.oT)(Ke,(0,_e.tk)(T,"metadata","generation")??
0)}));return(0,K.bS)(S,[...re,...Ie],re.some(({marker:pe})=>pe===we)?we:void 0)}function w(f,P,S,{pods:T,deployments:G=[]}){const{name:L,progressDeadlineSeconds:we=0}=f,
$e=(0,K.g4)(S).get(L),ce=T.get(L),[re,Ie]=[(0,K.hf)($e),(0,K.hf)(f)];if(ce===void 0||re===void 0||Ie===void 0||!O(re,Ie,ce,P,S))return[];const pe=(0,_e.tk)($e,"\
progressDeadlineSeconds");if(!ce.hasOwnDeadline||pe===void 0)return[{name:L,marker:re,origin:Ie}];const Ke=G.some(Ne=>(0,b.D0)(Ne,(0,b.kz)(S))&&(0,K.yx)(Ne)===re&&
!v(Ne));return[{name:L,marker:re,origin:Ie,deadline:Ke?Math.max(pe,we):pe}]}function O(f,P,{holdsVersion:S},T,G){return f!==(0,K.$m)(G)?(0,K.yv)(f)===(0,K.yv)(P):
!S||[te.ej,te.CD].every(L=>(0,_e.$6)(G,"metadata","annotations",L)===T.metadata.annotations[L])}var J=(f,P,S)=>(0,K.So)(oe(f,P))===(0,K.So)(oe(f,S)),oe=(f,P)=>(0,K.
ty)((0,_e.Gv)(P.spec)?P.spec:{},(0,K.g4)(P).get(f)??{});function v(f){const{replicas:P,updatedReplicas:S,availableReplicas:T}=(0,b.zi)(f);return S>=P&&T>=P}}),7224:((et,Se,a)=>{
a.d(Se,{DO:()=>ye,Pj:()=>Te,XQ:()=>F,Xc:()=>B,sB:()=>Ge,w2:()=>A});var b=a(3471),Y=a(1305),Q=a(546),K=a(4118),te=a(3377),k=a(5373),_e=a(9951),Me=a(7522),he=a(8849),
fe=a(1651);async function Ge(v,f,P,S){const{renderVersion:T}=await ye();return T(v,f,P,S)}var ye=()=>Promise.all([a.e(687),a.e(97),a.e(810)]).then(a.bind(a,5045));
async function z(v,f,{name:P,variables:S},T){const G={resource:K.O3,namespace:f,name:P},L=await v.get(G);if(L&&!(0,Q.MU)(L))throw new fe.zg("E_NAME_TAKEN",`${(0,K.
vY)(G)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret; or leave --storage-secret out, name this one as en\
vSecretRefName in deploy.yaml, and say --allow secret=${P}.`);const we=Object.fromEntries([...S].map(([Ie,pe])=>[Ie,Buffer.from(pe).toString("base64")])),$e={name:P,
namespace:f,labels:{[_e.Ly]:_e.bU}},ce=await v.apply(G,{apiVersion:"v1",kind:"Secret",metadata:$e,type:"Opaque",data:we},T),re=L===void 0?[]:(0,b.c)(L,ce);return{
state:L===void 0?"created":re.length===0?"unchanged":"configured",address:(0,K.vY)(G),differences:L===void 0?`keys: ${[...S.keys()].join(", ")}`:(0,b.h)(re,void 0,
!0)}}async function A({inputs:v,log:f},{cluster:P,namespace:S}){const{"storage-secret":T,"force-conflicts":G}=v;if(T===void 0)return;const{address:L,state:we,differences:$e}=await z(
P,S,T,{force:G});f.progress(`${L} ${we}${we==="unchanged"?"":` (${$e.replaceAll(`
`,"; ")})`}.`)}async function F(v,{server:f},P,S,T,G){const{namespace:L="",name:we}=P,$e=S!==void 0&&await(0,Q.OW)(v,S,T.metadata.annotations[_e.B0]??"",(0,Q.$t)(
f,L,we,S)),ce=(0,Q.Tt)(S,T,$e);return(0,Q.tP)(ce,G,(0,K.vY)(P)),{isRenamed:$e,isForeign:ce?.kind==="foreign"}}async function Te(v,f,P,{manifest:S,pods:T,origin:G},L,we,$e){
const ce=L["storage-secret"],re=await f.get(P),{isForeign:Ie}=await F(v,f,P,re,S,L),pe=Ie?re:void 0,Ke=L["force-conflicts"]||pe!==void 0,Ne=ce&&await z(f,P.namespace??
"",ce,{dryRun:!0,force:L["force-conflicts"]}),st=await(0,Y.AZ)(f,P,await(0,Y.uk)(f,P,S,re,{pods:T,force:Ke}),{dryRun:!0,force:Ke,origin:G,tell:we}),Qe=re===void 0?
[]:(0,b.c)(re,st).filter(({path:q})=>q.at(-1)!==$e),nt=re===void 0?"be created":Qe.length===0?"not change":"be changed",ot=`${(0,K.vY)(P)} would ${pe===void 0?"":
"be taken over and "}${nt}`;if(!Ne)return{summary:ot,takenOver:pe,differences:(0,b.h)(Qe)};const{state:Ze,address:j,differences:ne}=Ne;return{takenOver:pe,summary:`${ot}\
, and ${j} would ${Ze==="unchanged"?"not change":`be ${Ze}`}`,differences:[(0,b.h)(Qe),Ze==="unchanged"?"":`${j}: ${ne}`].filter(Boolean).join(`
`)}}var N=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function B(v,f){const{model:P,version:S,at:T,"promotion-id":G}=f;try{const L=await(0,he.
x)(v,f);return G!==void 0&&await se(v,L,f,G),L}catch(L){throw T===void 0||!(L instanceof fe.zg)||!N.has(L.code)?L:await O(v,{model:P,version:S,target:(0,he.hu)(
T),id:G},L)}}async function se({registry:v},f,{version:P,at:S},T){const G=(0,k.Tq)(f);if(G?.id===T){if((0,k._R)(G))throw J(G);return}if(G?.undoneBefore?.includes(
T)===!0)throw oe(G,T);if(P!==void 0||S===void 0)return;const L=w(await v.versionsOfModel(f.model),T);if(L!==void 0)throw L.id!==T?oe(L,T):(0,k._R)(L)?J(L):new fe.
zg("E_PROMOTION_OVERTAKEN",`${S} of ${f.model} is version ${f.version} by now, and the promotion ${T} was of version ${L.version}: nothing was done. Say --versi\
on ${L.version} if that is meant, or leave --promotion-id out.`)}function w(v,f){const P=v.flatMap(S=>(0,k.Tq)(S)??[]);return P.find(S=>S.id===f)??P.find(S=>S.undoneBefore?.
includes(f))}async function O({registry:v},{model:f,version:P,target:S,id:T},G){const L=(0,he.Rg)(S);if(P===void 0){const Ke=T===void 0?void 0:w(await v.versionsOfModel(
f),T);return Ke===void 0||T===void 0?G:Ke.id!==T?oe(Ke,T):(0,k._R)(Ke)?J(Ke):G}const[we,$e]=await Promise.all([v.version(f,String(P)),v.holder(f,S)]),ce=(0,k.Tq)(
we),re=ce!==void 0&&(0,he.Sx)(ce.target).some(Ke=>(0,he.Rg)(Ke)===L)?ce:void 0;if(ce!==void 0&&T!==void 0&&ce.id!==T&&ce.undoneBefore?.includes(T)===!0)return oe(
ce,T);if(ce!==void 0&&(ce===re||ce.id===T)&&(0,k._R)(ce))return J(ce);if($e===void 0)return G;const Ie=(0,te.v3)((0,k.Tq)($e),S,(0,te.JL)(re?.lockedAtMs)),pe=re===
void 0?`Version ${P} has no record of a promotion to it.`:`Version ${P} was promoted to it as ${re.id}, and nothing undid that.`;return new fe.zg("E_PROMOTION_O\
VERTAKEN",(0,Me.xS)(`${L} of ${f} is version ${$e.version} by now (${Ie}), and not version ${P}. ${pe} Nothing was done: promote the version again if it shall h\
ave ${L}.`,1500))}function J({id:v,state:f,model:P,version:S,target:T,undoneTime:G,undoneBy:L}){const we=`${L===void 0?"":` by ${L}`}${G===void 0?"":`, ${G}`}`,
$e=f==="undoing"?`is being undone${we}`:f==="undone"?`was undone${we}`:`ended when the version was taken out of ${T}${we}`;return new fe.zg("E_PROMOTION_UNDONE",
(0,Me.xS)(`The promotion ${v} of ${P} version ${S} to ${T} ${$e}, so nothing was done. Running this again is of no use: promote the version again, if it shall h\
ave ${T}.`,1500))}var oe=({model:v,version:f,id:P},S)=>new fe.zg("E_PROMOTION_UNDONE",(0,Me.xS)(`The promotion ${S} of ${v} version ${f} was undone, so nothing \
was done. What the version's record holds since is ${P}: name that one, or promote the version again.`,1500))}),1902:((et,Se,a)=>{a.d(Se,{BO:()=>F,Gw:()=>Te,JH:()=>K,
Ux:()=>ye,VK:()=>A,p1:()=>te,qx:()=>k,zU:()=>Ge});var b=a(8243),Y=new Set(["object","map","any"]),Q=N=>N?.startsWith("array")??!1,K=N=>[...N.values()].some(B=>Q(
B)||Y.has(B)),te="";function k(N){const B=(0,b.qF)(_e(N));if(Array.isArray(B))return he(B);if(!(0,b.Gv)(B))return;const se=B.inputs??B.instances,w=[B.dataframe_split,
se,B].map(Me).find(O=>O!==void 0);return w!==void 0?w:Array.isArray(B.dataframe_records)?fe((0,b.yR)(B,"dataframe_records")):Array.isArray(se)?he(se):(0,b.Gv)(se)?
{kind:"tensors",tensors:new Map(Object.entries(se))}:typeof se=="string"||typeof se=="number"||typeof se=="boolean"?{kind:"tensor",tensor:[se]}:void 0}var _e=N=>N.
replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,B=>B.startsWith('"')?B:"null");function Me(N){const[B,se]=[(0,b.fK)(N,"columns"),(0,b.fK)(N,"data")];if(!Array.
isArray(se))return;const w=se,O=w.filter(J=>Array.isArray(J));return Array.isArray(B)?{kind:"table",columns:B.map(String),rows:O}:B===void 0&&O.length===w.length?
{kind:"tensor",tensor:O}:void 0}function he(N){const B=N.filter(b.Gv);return B.length===N.length&&B.length>0?fe(B):{kind:"tensor",tensor:N}}function fe(N){const B=[
...new Set(N.flatMap(se=>Object.keys(se)))];return{kind:"table",columns:B,rows:N.map(se=>B.map(w=>se[w]??null))}}function Ge(N){const B=(0,b.qF)(N),se=(0,b.yR)(
{root:B},"root").flatMap(w=>{const O=(0,b.$6)(w,"type")==="tensor"?(0,b.$6)(w,"tensor-spec","dtype"):z(w);return O===void 0?[]:[[(0,b.$6)(w,"name")??te,O]]});return new Map(
se)}var ye=N=>(0,b.yR)({inputs:(0,b.qF)((0,b.$6)(N,"signature","inputs")??"")},"inputs").filter(B=>(0,b.$6)(B,"type")!=="tensor").flatMap(B=>(0,b.$6)(B,"name")??
[]);function z(N,B=0){const se=(0,b.$6)(N,"type"),w=N.items;return se==="array"&&(0,b.Gv)(w)&&B<8?`array<${z(w,B+1)??""}>`:se}var A=(N,B)=>[...N.keys()].some(se=>Q(
B.get(se)))||![...N.values()].some(se=>Array.isArray(se)||(0,b.Gv)(se));function F(N,B){switch(N.kind){case"table":return N.rows.length;case"tensor":return Array.
isArray(N.tensor)?N.tensor.length:void 0;case"tensors":{if(A(N.tensors,B))return 1;const se=new Set([...N.tensors.values()].map(w=>Array.isArray(w)?w.length:1));
return se.size===1?[...se][0]:void 0}}}var Te=N=>[...new Set([...(0,b.i1)({names:[(0,b.fK)(N,"saved_input_example_info","serving_input_path")]},"names"),"servin\
g_input_example.json",...(0,b.i1)({names:[(0,b.fK)(N,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])]}),9884:((et,Se,a)=>{a.d(Se,{
Q:()=>Y,x:()=>Q});var b=a(8243),Y=(te,k)=>k.reduce((_e,Me)=>typeof Me=="number"?Array.isArray(_e)?_e[Me]:void 0:(0,b.Gv)(_e)&&Object.hasOwn(_e,Me)?_e[Me]:void 0,
te);function Q(te,k){const _e=K(te,k);return(0,b.Gv)(_e)?{...te,..._e}:te}function K(te,[k,..._e]){return Array.isArray(te)?te.map((Me,he)=>he===k?K(Me,_e):Me):
!(0,b.Gv)(te)||typeof k!="string"?te:_e.length===0?Object.fromEntries(Object.entries(te).filter(([Me])=>Me!==k)):{...te,[k]:K(te[k],_e)}}}),1503:((et,Se,a)=>{a.
d(Se,{dl:()=>Qe,dm:()=>Je,ej:()=>ie,rr:()=>ge,sF:()=>H,sg:()=>pe,w9:()=>ot});var b=a(1528),Y=a(4477),Q=a(2397),K=a(4627),te=a(1305),k=a(546),_e=a(1838),Me=a(4118),
he=a(5373),fe=a(3408),Ge=a(9951),ye=a(7522),z=a(7129),A=a(8849),F=a(8243),Te=a(1651),N=p=>(0,ye.xS)(p,120),B=({labels:p,annotations:E})=>{const g=(0,F.$6)(E,"me\
ta.helm.sh/release-name");if(g===void 0&&(0,F.$6)(p,"app.kubernetes.io/managed-by")!=="Helm")return[];const y=(0,F.$6)(E,"meta.helm.sh/release-namespace");return[
{by:`the Helm release ${N([y,g??"of unknown name"].filter(D=>D!==void 0).join("/"))}`,advice:"Its next upgrade or rollback writes its own manifest over this dep\
loyment, and `helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then take it out of the chart."}]},
se=({labels:p,annotations:E},g)=>{const y=(0,F.$6)(E,"argocd.argoproj.io/tracking-id")?.split(":")[0]??(0,F.$6)(p,"argocd.argoproj.io/instance"),D=(0,Y.hC)(g).some(
({manager:ae})=>ae.startsWith("argocd")),C=y??(D?(0,F.$6)(p,"app.kubernetes.io/instance")??"of unknown name":void 0);return C===void 0?[]:[{by:`the Argo CD appl\
ication ${N(C)}`,advice:"Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. Take it out of what that a\
pplication reads; before that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothing deletes it."}]},w=(p,E)=>({
labels:g})=>{const y=(0,F.$6)(g,`${p}.toolkit.fluxcd.io/name`);return y===void 0?[]:[{by:`Flux's ${E} ${N([(0,F.$6)(g,`${p}.toolkit.fluxcd.io/namespace`),y].filter(
D=>D!==void 0).join("/"))}`,advice:`Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux suspend ${E.toLowerCase()} ${N(y)}\
\`), take the deployment out of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`}]},O=({labels:p,annotations:E})=>{const g=(0,F.
$6)(p,"app.kubernetes.io/mdc-type");return g===void 0&&(0,F.$6)(p,"app.kubernetes.io/managed-by")!=="mdc"&&!Object.keys(E).some(y=>y.startsWith("mdc/"))?[]:[{by:`\
mlflow-deployment-controller${g===void 0?"":` (${N(g)})`}`,advice:"It patches this deployment again on its next round, each minute. Stop it, or take the model o\
ut of the stage that it deploys."}]},J=(p,E)=>/-(?:staging|production)$/.test((0,_e.Vb)(E))&&(0,Y.hC)(E).some(({manager:g})=>g==="kubectl-client-side-apply")?[{
by:"mlflow2seldon, perhaps (the name ends in a stage, as it names things)",advice:"If it runs, it applies its own manifest again when the stage changes. Stop it\
 first."}]:[],oe=[["annotations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s.io/app","the kapp application"],["annotations","configmanage\
ment.gke.io/managed","Config Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],["annotations","crossplane.io/external-name","Crossplane"],
["labels","olm.owner","the Operator Lifecycle Manager"]],v=p=>oe.flatMap(([E,g,y])=>{const D=(0,F.$6)(p[E],g);return D===void 0?[]:[{by:`${y} (${g}: ${N(D)})`,advice:"\
It may apply its own manifest over this deployment, or delete it. Take the deployment out of what it manages."}]}),f=(p,E)=>(0,Y.hC)(E).filter(({manager:g,subresource:y})=>y===
""&&/^(?:terraform|hashicorp|pulumi)/i.test(g)).map(({manager:g})=>({by:`the field manager ${N(g)}`,advice:"Its next run applies its own manifest over this depl\
oyment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`."})),P=(p,E)=>(0,F.yR)(E,"metadata","ownerRefe\
rences").map(g=>{const y=N(`${(0,F.$6)(g,"kind")??"?"}/${(0,F.$6)(g,"name")??"?"}`);return(0,F.fK)(g,"controller")===!0?{by:`its controller, ${y} (ownerReferenc\
es)`,advice:`What reconciles ${y} writes over this deployment, and deleting ${y} deletes it. Let that controller release it first.`}:{by:`its owner ${y} (ownerR\
eferences)`,advice:`Deleting ${y} deletes this deployment. Remove the reference if that is not meant.`}}),S=(p,E)=>(0,Y.hC)(E).filter(({subresource:g})=>g==="sc\
ale").map(({manager:g})=>({by:`an autoscaler (${N(g)}, through scale)`,advice:"It goes on setting spec.replicas, which is left to it. Leave spec.replicas out of\
 deploy.yaml."})),T=[B,se,w("kustomize","Kustomization"),w("helm","HelmRelease"),O,J,v,f,P,S];function G(p){const E=y=>{const D=(0,F.fK)(p,"metadata",y);return(0,F.
Gv)(D)?D:{}},g={labels:E("labels"),annotations:E("annotations")};return T.flatMap(y=>y(g,p))}function L(p,E){const g=(0,F.fK)(p,"spec"),y=Z=>{const Le=(0,F.fK)(
p,"metadata",Z);return(0,F.Gv)(Le)?Le:{}},{replicas:D,...C}=(0,F.Gv)(g)?g:{},ae={apiVersion:(0,F.$6)(p,"apiVersion"),kind:(0,F.$6)(p,"kind"),metadata:{name:(0,F.
$6)(p,"metadata","name"),namespace:(0,F.$6)(p,"metadata","namespace"),labels:y("labels"),annotations:y("annotations")},spec:D===void 0||(0,Y.Cz)(p)!==void 0?C:{
...C,replicas:D}};if((0,K.Yh)(ae))return{manifest:ae,version:"",marker:(0,fe.xb)(p)??"",verified:!1,adopted:{managedFields:we(p,E)},ownerUid:(0,F.$6)(p,"metadat\
a","uid")??"",earlier:[],isComplete:!1}}function we(p,E){const g=(0,F.yR)(p,"metadata","managedFields"),y=C=>(0,F.$6)(C,"manager")===Ge.bU,D=E?.ownerUid===(0,F.
$6)(p,"metadata","uid")?E?.adopted:void 0;return D!==void 0&&g.some(y)?D.managedFields:g.filter(C=>!y(C))}function $e({manifest:p,marker:E,adopted:g},y,D){const C=(0,fe.
pG)(p,E,y,D);return g===void 0?C:{...C,readMarker:ae=>(0,fe.Hl)(ae,p)?(0,fe.xb)(ae)??"":void 0,readPodMarker:ae=>C.readPodMarker(ae)??""}}var ce=20,re=20,Ie=1e4;
async function pe(p,{cluster:E,address:g,manifest:y,origin:D},C,ae){const{log:Z,inputs:Le}=p,je=(0,Me.vY)(g);Ne(C,y,je,Le["force-conflicts"]);const Ve=Ke(C,ae,je),
{sent:qe}=await(0,te.qN)(E,g,y,{dryRun:!0,force:!0,origin:D,tell:Be=>Z.warn(Be)});Le["on-failure"]==="rollback"&&await st(E,g,Ve,je);const tt=(0,Y.f8)(C,Ge.bU).
map(Y.c7);Z.progress(`Taking over ${je}${tt.length===0?"":`, which ${tt.join(" and ")} made`}. What serves now stays the revision that a rollback restores.`),Qe(
p,C,je);const ze=await nt(E,g,C,Ve);return ze!==void 0&&Z.warn(`${je} does not serve fully as it stands: ${ze}. If the new version fails, it is restored as it s\
tands, and not waited for.`),{manifest:qe,kept:Ve,live:C,trouble:ze}}function Ke(p,E,g){const y=L(p,E);if(y!==void 0)return y;throw new Te.zg("E_NAME_TAKEN",`${g}\
 cannot be taken over: it is not shaped as a SeldonDeployment that this project can restore. Choose another name with --name.`)}function Ne(p,{spec:E},g,y){const D=(0,Y.
Cz)(p);if(!(D===void 0||E.replicas===void 0||y))throw new Te.zg("E_APPLY_CONFLICT",`${g}: spec.replicas is set by ${(0,Y.c7)(D)}, an autoscaler or \`kubectl scal\
e\`. Take spec.replicas out of deploy.yaml so that it stays with that, or take it over with --force-conflicts.`)}async function st(p,E,g,y){try{await(0,te.AZ)(p,
E,g.manifest,{dryRun:!0,force:!0,origin:void 0,tell:()=>{}})}catch(D){throw!(D instanceof Te.zg)||D.code!=="E_APPLY_REFUSED"?D:new Te.zg("E_APPLY_REFUSED",`${y}\
 was not taken over: the cluster would refuse to restore what serves now if the new version failed. ${D.message} Mend that first, or say --on-failure keep.`,{cause:D})}}
function Qe({log:p,summarize:E},g,y){const D=G(g);for(const{by:C,advice:ae}of D)p.warn(`${y} is also managed by ${C}. ${ae}`);D.length>0&&E({kind:"table",header:[
"also managed by","what to do"],rows:D.map(({by:C,advice:ae})=>[C,ae])})}async function nt(p,E,g,y){const D=$e(y,E,g),C=await(0,Y.wW)(p,D,g);if(C.state!=="curre\
nt")return C.state==="failed"?`${C.object}: ${C.message}`:`it waits for ${C.waitingFor}`}async function ot({log:p,inputs:E},{cluster:g,address:y,marker:D,namespace:C},ae){
const Z=(0,Me.vY)(y),{manifest:Le}=ae;let{live:je,kept:Ve}=ae;try{for(let qe=0;qe<ce;qe+=1){await(0,b.gn)(g,C,Ve);const tt=await g.setOwnership(y,(0,Y.No)(je,Ge.
bU,Le.apiVersion,new Date),(0,F.$6)(je,"metadata","resourceVersion")??""),ze=tt&&await g.applyTo(y,Le,(0,F.$6)(tt,"metadata","resourceVersion")??"");if(ze)return Ze(
p,ze,Z),{before:{live:je,kept:Ve,trouble:ae.trouble},applied:ze};const Be=await g.get(y);if(Be===void 0||(0,F.$6)(Be,"metadata","uid")!==Ve.ownerUid)throw new Te.
zg("E_DELETED_WHILE_WAITING",`${Z} was deleted while it was taken over. Run the step again: it makes a new one.`);if((0,k.MU)(Be)&&(0,fe.xb)(Be)===D)return{before:{
live:je,kept:Ve,trouble:ae.trouble},applied:Be};Ne(Be,Le,Z,E["force-conflicts"]),je=Be,Ve=Ke(Be,Ve,Z)}}catch(qe){throw await j(g.withSignal(AbortSignal.timeout(
Ie)),y,Ve,D).catch(()=>p.warn(`${Z} was not taken over, but who owns its fields was changed already. Run the step again, or leave it so: it serves as before.`)),
qe}throw await j(g,y,Ve,D),new Te.zg("E_APPLY_REFUSED",`${Z} was changed ${ce} times while it was taken over, so it was left as it is. Stop what writes it (${(0,Y.
hC)(je).map(({manager:qe})=>JSON.stringify(qe)).join(", ")}), then run the step again.`)}function Ze(p,E,g){const y=(0,Y.LJ)(E,Ge.bU).flatMap(({owner:C,paths:ae})=>ae.
map(Z=>`${(0,Y.i7)(Z)} of ${(0,Y.c7)(C)}`));if(y.length===0)return;const D=y.length>re?`; and ${y.length-re} more`:"";p.warn(`Fields of ${g} that are neither in\
 deploy.yaml nor ours stay as they are: ${y.slice(0,re).join("; ")}${D}.`)}async function j(p,E,g,y){const D=await p.get(E);D!==void 0&&(0,fe.xb)(D)===y||(await ne(
p,E,g),await(0,b.BC)(p,E.namespace??"",E.name))}async function ne(p,E,{adopted:g,ownerUid:y}){if(!(g===void 0||g.managedFields.length===0))for(let D=0;D<ce;D+=1){
const C=await p.get(E);if(C===void 0||(0,F.$6)(C,"metadata","uid")!==y)return;const ae=Le=>((0,F.$6)(Le,"subresource")??"")!=="",Z=[...g.managedFields.filter(Le=>!ae(
Le)),...(0,F.yR)(C,"metadata","managedFields").filter(ae)];if(await p.setOwnership(E,Z,(0,F.$6)(C,"metadata","resourceVersion")??""))return}}var q={log:z.aB,signal:new AbortController().
signal,leaseMs:Q.UB,waitMs:1e4};async function H(p,E,g,y,D=q,C){const ae=await p.registry.version(E,g),Z=(0,he.Tq)(ae),Le=X(ae,Z,y);if(Le!==void 0||Z===void 0)return me(
Le??"",Z,y);const je=await(0,Q.IZ)(p,{...Z,state:"undoing"},D);try{return await ue(je,E,g,y,C)}finally{await je.release()}}function X({model:p,version:E},g,y){const D=`${p}\
 version ${E}`;if(g===void 0)return`${D} has no record of a promotion.`;if(g.undoneBefore?.includes(y)===!0)return`The promotion ${y} of ${D} is undone already;\
 it was promoted again since, as ${g.id}.`;if(g.id!==y)return`${D} was promoted again since, as ${g.id}; ${y} is not what stands.`;if(g.state==="undone")return`\
The promotion ${y} of ${D} to ${g.target} is undone already.`;if(g.state==="demoting"||g.state==="demoted")return`${D} was taken out of ${g.target} since.`;if(g.
state==="refused")return`The promotion ${y} of ${D} was refused: it moved nothing.`}async function ue(p,E,g,y,D){const{mlflow:C}=p,ae=await C.registry.version(E,
g),Z=(0,he.Tq)(ae),Le=X(ae,Z,y);if(Le!==void 0||Z===void 0)return me(Le??"",Z,y);const je=Z.state==="undoing",Ve=(0,A.Sx)(Z.target);for(const ze of Ve){const Be=(0,Q.
Mz)(p.model,ze);if(!(0,Q.QR)(ae,ze,Be)&&!(je&&Be===(0,he.te)(Z,(0,A.Rg)(ze))))return me(`${E} version ${g} holds ${(0,A.Rg)(ze)} no longer: ${Be===void 0?"nobod\
y does":`version ${Be} does`}.`)}const qe=await de(C,Z,Ve);if(qe!==void 0)return me(`Version ${qe}, which held ${Z.target} before, is deleted: ${E} version ${g}\
 keeps it.`);const tt={...Z,state:"undoing",...D===void 0?{}:{undoneBy:D}};je||await Oe(C,tt);for(const ze of Ve)(0,Q.QR)(ae,ze,(0,Q.Mz)(p.model,ze))&&await Re(
C,Z,ze);return await Oe(C,{...je?Z:tt,state:"undone",undoneTime:new Date().toISOString(),...(0,Q.Qv)(p)}),{undone:!0,previousVersion:Z.previousVersion,detail:Ve.
map(ze=>Ae(Z,(0,A.Rg)(ze))).join(" ")}}var me=(p,E,g)=>({undone:!1,detail:p,...E?.state==="undone"&&E.id===g?{wasUndone:!0}:{}});async function de({registry:p},E,g){
for(const y of new Set(g.map(D=>(0,he.te)(E,(0,A.Rg)(D)))))if(y!==void 0)try{await p.version(E.model,y)}catch(D){if(D instanceof Te.zg&&D.code==="E_VERSION_NOT_\
FOUND")return y;throw D}}async function Re({registry:p},E,g){const{model:y,version:D}=E,C=(0,he.te)(E,(0,A.Rg)(g));if(g.kind==="alias"){C===void 0?await p.deleteAlias(
y,g.alias):C!==D&&await p.setAlias(y,g.alias,C);return}C!==void 0&&C!==D&&E.archivedPrevious&&await p.transition(y,C,g.stage,!1),await p.transition(y,D,E.previousStage??
"None",!1)}var Ae=(p,E)=>{const g=(0,he.te)(p,E),y=`${p.model} version`;return g===p.version?`${y} ${p.version} keeps ${E}, which it held before the promotion t\
oo.`:g===void 0?`${y} ${p.version} was taken out of ${E}, which nobody held before.`:`${y} ${g} holds ${E} again instead of version ${p.version}.`},Oe=({registry:p},E)=>p.
setVersionTag(E.model,E.version,he.oK,(0,he.sF)(E)),ie=2;async function ke(p,E,g,{manifest:y,marker:D,adopted:C,pods:ae},Z){if(C!==void 0)return y;const{metadata:Le}=y,
je={...y,metadata:{...Le,annotations:{...Le.annotations,[Ge.Ln]:D}}};return(0,te.uk)(p,E,je,g,{pods:ae??Pe(y,g),force:Z})}function Pe({spec:p},E){const g=(0,fe.
g4)(E),y=p.predictors.some(D=>ee(D.graph)!==ee(g.get(D.name)?.graph));return new Map(p.predictors.map(({name:D})=>[D,{holdsVersion:!y,hasOwnDeadline:!0}]))}var ee=p=>[
(0,F.$6)(p,"modelUri")??"",...(0,F.yR)(p,"children").map(ee)].join(`
`);async function ge(p,E,g,y,{force:D,tell:C,...ae}){const Z=await ke(p,E,g,y,D),Le=await(0,te.AZ)(p,E,Z,{force:D||y.adopted!==void 0,origin:void 0,tell:C});await ne(
p,E,y);const je=$e({...y,manifest:Z},E,Le),Ve=await p.waitForRollout(je,{...ae,patienceRestarts:ie});return{serves:Ve.state==="current",...Ve.state==="unseen"?{
unseen:Ve.why}:{},explain:async()=>(await p.diagnose(je,Ve)).cause??Fe(Ve)}}function Fe(p){return p.state==="failed"?p.message:p.state==="timeout"?`it waits for\
 ${p.waitingFor}`:p.state==="unseen"?p.why.message:"it serves"}async function Je(p,E,g,y,D){y.progress(`Removing ${(0,Me.vY)(E)}: it is the first of its name, s\
o there is nothing to go back to.`),await p.remove(E,g,{timeoutMs:D,report:C=>y.progress(C)})}}),2975:((et,Se,a)=>{a.r(Se),a.d(Se,{deploy:()=>b.gg});var b=a(2600),
Y=a(3668),Q=a(1902),K=a(7224),te=a(3471),k=a(1503),_e=a(1528),Me=a(4477),he=a(2397),fe=a(4627),Ge=a(1305),ye=a(546),z=a(1838),A=a(4118),F=a(3377),Te=a(5373),N=a(
7871),B=a(3408),se=a(4081),w=a(4054),O=a(2907),J=a(7129),oe=a(7436),v=a(8742),f=a(8849),P=a(7076),S=a(1660),T=a(1651),G=a(9596)}),50:((et,Se,a)=>{a.d(Se,{readModelFile:()=>b.
Gw});var b=a(2845),Y=a(3013),Q=a(51),K=a(1660),te=a(1651),k=a(9596)}),3438:((et,Se,a)=>{a.d(Se,{parse:()=>k});var b=a(3821),Y=a(3013),Q=a(51),K=a(1660),te=a(9596),
k=b.O.parse}),2463:((et,Se,a)=>{a.r(Se),a.d(Se,{pipeline:()=>Oe});var b=a(7899),Y=a(2097),Q=a(8893),K=a(2600),te=a(3668),k=a(1902),_e=a(7224),Me=a(3471),he=a(708),
fe=a(1503),Ge=a(1528),ye=a(4477),z=a(2397),A=a(4627),F=a(1305),Te=a(546),N=a(1838),B=a(4118),se=a(3377),w=a(5373),O=a(7871),J=a(3408),oe=a(8575),v=a(9514),f=a(4086),
P=a(9539),S=a(1543),T=a(889),G=a(6875),L=a(3748),we=a(3842),$e=a(2071),ce=a(9146),re=a(4081),Ie=a(4054),pe=a(2907),Ke=a(7129),Ne=a(7436),st=a(8742),Qe=a(8849),nt=a(
7076),ot=a(1660),Ze=a(1651),j=a(9596),{version:ne,...q}=Y.pt.inputs,{version:H,at:X,"promotion-id":ue,"dry-run":me,...de}=K.gg.inputs,Re={...oe.B.inputs,...S.k.
inputs,...q,...de,experiment:{...oe.B.inputs.experiment,required:!1,description:"The experiment to train in; needed with a command."},command:{...oe.B.inputs.command,
required:!1},"run-id":{...S.k.inputs["run-id"],required:!1,description:"The run that logged the model, where nothing is trained here."},tags:{...oe.B.inputs.tags,
description:"Tags of the run and of the version."},timeout:{...K.gg.inputs.timeout,description:"How long the registration and the rollout may take, each."}},Ae=Qe.
p0.parse(oe.B.inputs.timeout.default),Oe=(0,Ke.ol)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains when a command is \
given, registers the model of the run, promotes the version once its gates pass and all that its deploy can know beforehand is right, deploys it and waits until\
 it serves. It ends at the first step that is not green; a refused version is not deployed.",inputs:Re,checks:[Y.Iw,K.WW,(0,Qe.RU)(Re,["baseline"],({baseline:ee})=>(0,Y.
nk)(ee)),(0,Qe.RU)(Re,["command","experiment","run-id"],ie)],comments:Y.fG,outputs:{...oe.B.outputs,...S.k.outputs,...Y.pt.outputs,...K.gg.outputs},example:"mlf\
low-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(ee){const{inputs:ge}=ee,Fe=Pe(ee),Je=ie(
ge);let p;if(typeof Je=="string")p=Je;else{const Z=await Fe(oe.B,{...ge,...Je,timeout:Ae});if(Z.isLast)return Z.result;p=Z.output("run-id")}const E=await Fe(S.k,
{...ge,"run-id":p});if(E.isLast)return E.result;const g={...ge,version:Number(E.output("version")),at:ke(ge.to),"dry-run":"none"},y={...Y.pt,run:Z=>(0,Y.DJ)(Z,async Le=>{
ee.log.progress(`Checking before anything is moved that ${Le.model} version ${Le.version} can be deployed.`),await(0,K.j$)({...ee,inputs:{...g,"promotion-id":void 0},
output:()=>{}},Le)})},D=await Fe(y,{...ge,version:Number(E.output("version"))});if(D.isLast)return D.result;const C=D.output("promotion-id");return(await Fe(K.gg,
{...g,"promotion-id":C===""?void 0:C})).result}});function ie({command:ee,experiment:ge,"run-id":Fe}){if(ee!==void 0&&Fe!==void 0)throw new Ze.zg("E_INPUT","Bot\
h a command and run-id are given: either train here, or name the run that did.");if(Fe!==void 0)return Fe;if(ee===void 0)throw new Ze.zg("E_INPUT","There is not\
hing to register: give a command that trains, or run-id.");if(ge===void 0)throw new Ze.zg("E_INPUT","The command needs an experiment to run in: give experiment.");
return{command:ee,experiment:ge}}var ke=ee=>(0,Qe.Sx)(ee).map(Qe.Rg)[0],Pe=ee=>async(ge,Fe)=>{ee.signal.throwIfAborted(),ee.log.progress(`${ge.name}: ${ge.title}`);
const Je=new Map,p=(ae,Z)=>{Je.set(ae,Z),ee.output(ae,Z)},E=(0,b.bW)(ge,Fe),g=new b.B2(E.totalMs,()=>(0,b.$E)(ge,E,"")),y=AbortSignal.any([ee.signal,g.signal]),
D=async()=>(await ee.cluster()).withSignal(y),C=await ge.run({...ee,inputs:Fe,output:p,signal:y,cluster:D,waitMs:ae=>g.waitMs(ae)}).finally(()=>g.stop());return ee.
log.progress(`${ge.name}: ${C.outcome}. ${C.reason}`),{result:C,isLast:"code"in C||C.outcome==="skipped",output:ae=>Je.get(ae)??""}}}),1248:((et,Se,a)=>{a.r(Se),
a.d(Se,{render:()=>se});var b=a(7224),Y=a(3471),Q=a(1305),K=a(546),te=a(1838),k=a(4118),_e=a(3377),Me=a(5373),he=a(7871),fe=a(3408),Ge=a(7129),ye=a(7436),z=a(8742),
A=a(8849),F=a(7076),Te=a(1660),N=a(1651),B=a(9596),se=(0,Ge.ol)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that \
was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and labels and annotat\
ions that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...ye.hI,...ye.wO,...ye.F2,...ye.g$,
diff:{kind:A.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not shown."},"\
force-conflicts":{kind:A.Jt,default:"false",description:"With `diff`: as if deploy took over fields that another field manager owns."},...ye.QF},checks:[ye.jd],
outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a fie\
ld a line; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of t\
he SeldonDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from; empty if an image holds it."}},prints:"manifest",example:"\
mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(w){const{inputs:O,log:J,pipeline:oe}=w,v=await w.
mlflow(),f=await(0,b.Xc)(v,O);w.output("version",f.version);const P=await(0,b.sB)(v,f,O,{pipeline:oe,target:O.at});for(const Ie of P.notes)J.progress(Ie);for(const Ie of P.
warnings)J.warn(Ie);const{renderYaml:S}=await Promise.all([a.e(687),a.e(97),a.e(810)]).then(a.bind(a,4785));w.output("name",P.name),w.output("model-uri",P.modelUri),
w.output("manifest",S(P.manifest));const T=`Rendered ${P.name} for ${f.model} version ${f.version}, from ${P.place}.`;if(!O.diff)return{outcome:"done",reason:T};
const G=await w.cluster(),L=P.namespace??G.defaultNamespace,we={resource:fe.kl,namespace:L,name:P.name},$e={...P.manifest,metadata:{...P.manifest.metadata,namespace:L}},
{summary:ce,differences:re}=await(0,b.Pj)(v,G,we,{...P,manifest:$e},O,Ie=>J.warn(Ie),"progressDeadlineSeconds");return w.output("diff",re===""?"":`${re}
`),re!==""&&(J.foreign(`What would change in ${(0,k.vY)(we)}`,re),w.summarize({kind:"log",title:`What would change in ${(0,k.vY)(we)}`,text:re})),{outcome:"done",
reason:`${T} ${ce}.`}}})}),4785:((et,Se,a)=>{a.d(Se,{renderYaml:()=>Me});var b=a(3013),Y=a(51),Q=a(1660),K=a(9596),te=(0,K.f1)((0,b.F)(),1),k=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
_e=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function Me(he){const fe=new te.Document(he,{aliasDuplicateObjects:!1,version:"1.1"});return(0,te.visit)(fe,{Scalar:(ye,z)=>{
typeof z.value=="string"&&(_e.test(z.value)||z.value.search(k)>=0)&&(z.type="QUOTE_DOUBLE")}}),fe.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(
k,ye=>`\\u${ye.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),9054:((et,Se,a)=>{a.r(Se),a.d(Se,{rollback:()=>st});var b=a(708),Y=a(
6348),Q=a(1503),K=a(1528),te=a(4477),k=a(2397),_e=a(4627),Me=a(1305),he=a(546),fe=a(1838),Ge=a(4118),ye=a(3377),z=a(5373),A=a(7871),F=a(3408),Te=a(9951),N=a(2907),
B=a(7522),se=a(7129),w=a(7436),O=a(8742),J=a(8849),oe=a(7076),v=a(1660),f=a(8243),P=a(1651),S=a(9596);async function T(j,{server:ne,namespace:q,name:H,uid:X}){return ne===
j.server?!0:X===void 0?!1:(0,f.$6)(await(0,P.AO)("E_CLUSTER_FORBIDDEN",j.get({resource:F.kl,namespace:q,name:H})),"metadata","uid")===X}async function G(j,ne,q,H,X,ue,me){
const de=H.filter(Oe=>ue===void 0||Oe.namespace===ue),Re=new Set([ue??j.defaultNamespace,...de.map(Oe=>Oe.namespace)]),Ae=[];for(const Oe of Re){const ie=await j.
list(F.kl,Oe,{labelSelector:`${Te.Ly}=${Te.bU},${Te.B0}=${(0,Y.H)(q.model)}`}),ke=new Map(ie.map(ee=>[(0,f.$6)(ee,"metadata","name")??"",ee])),Pe=new Set([...ke.
keys(),...de.filter(ee=>ee.namespace===Oe).map(({name:ee})=>ee)]);for(const ee of Pe){const ge={resource:F.kl,namespace:Oe,name:ee},Fe=await L(j,ne,ge,ke.get(ee)??
await j.get(ge),q,{record:X,keepFirst:me});if(Fe==="nothing kept")throw we(ge,q,"Nothing was changed. Undo the promotion alone with --deployment leave, then dep\
loy what holds its target.");Fe!==void 0&&Ae.push(Fe)}}return Ae}async function L(j,ne,q,H,X,{record:ue,keepFirst:me}){const de=ue.state==="undone";if(H===void 0)
return de?{address:q,live:H,back:void 0}:void 0;const{namespace:Re="",name:Ae}=q,Oe=await(0,he.OW)(ne,H,X.model,(0,he.$t)(j.server,Re,Ae,H))?(0,he.sB)(H):void 0,
ie=Oe===void 0?(0,he.sB)(H):X.model,ke=(0,K.uq)(H,await(0,K.DL)(j,Re,Ae)),Pe=ke!==void 0&&Oe!==void 0?(0,K.FV)(ke,Oe,X.model):ke,ee=(0,F.xb)(H)??"";if(!$e(H,ie,
X,ue))return de&&!(ie===X.model&&(0,he.Zy)(H)===X.version)&&Pe!==void 0&&Pe.marker===ee&&(0,K.Ee)(X).some(Je=>Je.namespace===Re&&Je.name===Ae)?{address:q,live:H,
back:Pe}:void 0;const ge=Pe&&(0,K.kV)(Pe,{model:X.model,version:X.version});return ge!==void 0?{address:q,live:H,back:ge}:Pe?.isComplete?me?void 0:{address:q,live:H,
back:ge}:"nothing kept"}var we=(j,{model:ne,version:q},H)=>new P.zg("E_NOTHING_KEPT",`${(0,Ge.vY)(j)} serves ${ne} version ${q}, and no manifest of an earlier v\
ersion is kept to go back to. ${H}`);function $e(j,ne,{model:q,version:H},{id:X,target:ue}){if((0,he.Zy)(j)!==H)return!1;const me=(0,f.$6)(j,"metadata","annotat\
ions",Te.vM);return me!==void 0?me===X:ne!==q?!1:(0,J.Sx)(ue).some(de=>(0,J.Rg)(de)===(0,f.$6)(j,"metadata","annotations",Te.hD))}async function ce(j,ne,{address:q},H,X,ue){
return(0,K.zV)(j,q,{step:"rollback",...ue},async(me,de)=>{const[Re,Ae]=await Promise.all([me.get(q),ne.registry.version(H.model,H.version)]),Oe=await L(me,ne,q,
Re,Ae,X);return re(me,{mlflow:ne,lease:de},Re,Oe,{address:q,version:Ae,undone:X},ue)})}async function re(j,ne,q,H,{address:X,version:ue,undone:me},{log:de,force:Re,
timeoutMs:Ae,patienceMs:Oe}){const ie=(0,Ge.vY)(X);if(H==="nothing kept")throw we(X,ue,"It is left as it is: deploy what holds the target now.");if(q===void 0)return await pe(
j,ne,{address:X,live:q},ue,void 0,de),H===void 0?{detail:`${ie} was removed meanwhile.`,changed:!1}:{detail:Ie(ie),changed:!0};if(H===void 0)return{detail:me.keepFirst&&
(0,he.Zy)(q)===ue.version?`${ie} is kept.`:`${ie} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:ke}=H;if(ke===void 0)return await(0,Q.
dm)(j,X,(0,f.$6)(q,"metadata","uid")??"",de,Ae),await pe(j,ne,{address:X,live:q},ue,void 0,de),{detail:Ie(ie),changed:!0};const Pe=(0,K.gt)(ke,ue.model);de.progress(
`Putting ${Pe} of ${ie} back.`),await(0,K.gn)(j,X.namespace??"",ke);const{serves:ee,unseen:ge,explain:Fe}=await(0,Q.rr)(j,X,q,ke,{force:Re,timeoutMs:Ae,patienceMs:Oe,
report:Je=>de.progress(`Rolling back: waiting for ${Je}.`),tell:Je=>de.warn(Je)});if(ge)throw new P.zg(ge.code,`${ie} was given ${Pe} again, and it could not be\
 told whether that serves: ${ge.message}`,{cause:ge});if(!ee)throw new P.zg("E_ROLLOUT_FAILED",`${ie} was given ${Pe} again, and does not serve: ${(0,B.xS)(await Fe())}\
.`,{outcome:"rollback-failed"});return await pe(j,ne,{address:X,live:q},ue,ke,de),ke.adopted===void 0?{detail:`${ie} serves ${Pe} again.`,changed:!0}:(await(0,K.
BC)(j,X.namespace??"",X.name),{detail:`${ie} serves what was taken over again, as it stood, and is no longer managed by mlflow-steps.`,changed:!0})}var Ie=j=>`${j}\
, which this promotion's deploy was the first of, was removed.`;async function pe({server:j},{mlflow:ne,lease:q},{address:{namespace:H="",name:X},live:ue},{model:me,
version:de},Re,Ae){const Oe={...(0,he.$t)(j,H,X,ue),time:new Date().toISOString()},ie=Re===void 0||Re.adopted!==void 0?void 0:{model:(0,K._P)(Re)??me,version:Re.
version},ke=(Pe,ee)=>ie!==void 0&&(0,K.p)(Pe,ie)?(0,K.Ck)(ee,Oe,ie.version):ie===void 0||(0,K.p)(Pe,{model:me,version:de})?(0,K.VN)(ee,Oe.time,Re===void 0?"remo\
ved":"rolled-back","its promotion was rolled back"):(0,K.VN)(ee,Oe.time,"replaced",(0,K.Er)(Pe,ie));await(0,K.SJ)(q,ne,!1,Pe=>(0,K.ZJ)(Pe,Oe,{model:me,versions:[
{model:me,version:de},...ie===void 0?[]:[ie]]},ke),({message:Pe})=>Ae.warn(`The rollback is not recorded on the model versions: ${Pe}`))}var Ke={...w.hI,...w.g$,
namespace:{...w.g$.namespace,description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s o\
wn."},model:{kind:J.Qq,required:!0,description:"The registered model."},"promotion-id":{kind:J.Qq,required:!0,description:"The id that promote gave."},version:{
kind:(0,J.nd)(1),description:"The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,J.Yq)("put-back","k\
eep-first","leave"),default:"put-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and \
one that was the first is removed, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context \
or namespace is given."},timeout:{kind:J.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:J.p0,default:"60s",description:"\
How long what may recover is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:J.Jt,default:"false",description:"Takes fi\
elds of the deployment that another field manager owns."},...b.N},Ne={version:{kind:"small",description:"The version whose promotion was to be undone."},"previo\
us-version":{kind:"small",description:"The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"\
small",description:"What was put back or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where somethi\
ng was put back."}},st=(0,se.ol)({name:"rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias bef\
ore a promotion, and in the cluster what its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another pro\
motion came after it.",inputs:Ke,outputs:Ne,example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(j){const{inputs:ne}=j,
q=ne["promotion-id"],H=await j.mlflow(),X=ne.version===void 0?await Ze(H,ne.model,q):await H.registry.version(ne.model,String(ne.version));j.output("version",X.
version),j.output("changed","false");const ue=(0,z.Tq)(X),me=await Qe(j,X,ue),{undone:de,wasUndone:Re,detail:Ae,previousVersion:Oe}=await ot(j,H,X.version);if(j.
output("changed",String(de)),j.output("previous-version",de?Oe??"":""),ue===void 0||!de&&!Re)return{outcome:"unchanged",reason:Ae};const{details:ie,names:ke}=await nt(
j,H,X,ue,me,Ae);return{outcome:de||ke.length>0?"done":"unchanged",reason:[Ae,...ie].join(" ")}}});async function Qe(j,ne,q){const{deployment:H,kubeconfig:X,context:ue,
namespace:me,"promotion-id":de}=j.inputs;if(H==="leave"||q?.id!==de)return[];const Re=(0,K.Ee)(ne);if(Re.length===0&&[X,ue,me].every(ie=>ie===void 0))return[];const Ae=await j.
cluster(),Oe=new Set;for(const ie of Re){const{server:ke,namespace:Pe,name:ee}=ie,ge=await T(Ae,ie);ge&&Oe.add(ie),ge?me!==void 0&&Pe!==me&&j.log.warn((0,B.xS)(
`${ne.model} version ${ne.version} is recorded as serving also as ${Pe}/${ee}: nothing is done there, because of --namespace.`,1e3)):j.log.warn((0,B.xS)(`${ne.model}\
 version ${ne.version} is recorded as serving also as ${Pe}/${ee} of ${ke}, which is another cluster than ${Ae.server}: nothing is done there.`,1e3))}return G(Ae,
await j.mlflow(),ne,[...Oe],q,me,H==="keep-first")}async function nt(j,ne,q,H,X,ue){const{inputs:me,log:de,pipeline:Re,signal:Ae}=j,Oe={record:H,keepFirst:me.deployment===
"keep-first"},ie=[],ke=[],Pe=[];for(const E of X){try{const{detail:g,changed:y}=await ce(await j.cluster(),ne,E,q,Oe,{log:de,pipeline:Re,force:me["force-conflic\
ts"],timeoutMs:j.waitMs(me.timeout),patienceMs:me.patience});ie.push(g),y&&ke.push(`${E.address.namespace??""}/${E.address.name}`)}catch(g){if(!(g instanceof P.
zg)||Ae.aborted)throw g;Pe.push(g)}j.output("deployments",ke.join(",")),ke.length>0&&j.output("changed","true")}const[ee]=Pe;if(ee===void 0)return{details:ie,names:ke};
const{code:ge,outcome:Fe,exit:Je,cause:p}=ee;throw new P.zg(ge,[...Pe.map(({message:E})=>E),ue,...ie].join(" "),{outcome:Fe,exit:Je,cause:p})}async function ot(j,ne,q){
const{model:H,"promotion-id":X}=j.inputs;try{return await(0,Q.sF)(ne,H,q,X,(0,b.p)(j),(0,se.sA)("rollback",j.pipeline))}catch(ue){throw ue instanceof k.Vj?new P.
zg("E_PROMOTION_OVERTAKEN",`The lock of ${H} ran out before ${X} was undone. Run the step again.`,{cause:ue}):ue}}async function Ze({registry:j},ne,q){await j.model(
ne);const H=await j.versionsOfModel(ne),X=H.find(ue=>(0,z.Tq)(ue)?.id===q)??H.find(ue=>(0,z.Tq)(ue)?.undoneBefore?.includes(q));if(X!==void 0)return X;throw new P.
zg("E_PROMOTION_NOT_FOUND",`No version of ${ne} has the record of the promotion ${q}. Check the id and the model; if the version was promoted again since, that \
replaced the record, and there is nothing to undo.`)}}),5045:((et,Se,a)=>{a.r(Se),a.d(Se,{renderVersion:()=>gn});var b=a(1902),Y=a(6348),Q=a(4627),K=a(9884),te=a(
3408),k=a(9951),_e=a(3842),Me=a(2071),he=a(9146),fe=a(4081),Ge=a(4054),ye=a(2907),z=a(7522),A=a(8849),F=a(7076),Te=a(2845),N=a(3013),B=a(51),se=a(1660),w=a(8243),
O=a(1651),J=a(9596),oe=new Set(["annotations","labels","matchLabels","nodeSelector","limits","requests"]),v=({spec:t})=>f(t,["spec"],"spec");function f(t,n,r){if(Array.
isArray(t))return t.flatMap((m,h)=>f(m,[...n,h],r));if(!(0,w.Gv)(t))return[];const c=Object.entries(t).flatMap(([m,h])=>oe.has(m)?[]:f(h,[...n,m],m));return[{mapping:t,
path:n,under:r},...c]}var P=(t,n)=>({name:t,find:(r,{allowed:c})=>v(r).flatMap(({mapping:m,path:h,under:$})=>n(m,h,$)).filter(m=>!c.has((0,A.OH)(m.kind,m.name))).
map(({kind:m,name:h,path:$,what:V})=>({path:$,message:`it ${V}, ${(0,A.L9)(m,h)}`}))}),S=t=>t!=null&&t!==!1,T=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(
t)).slice(0,253),G=P("host-namespaces",(t,n)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([r])=>S(t[r])).map(([r,c])=>({
kind:c,path:[...n,r],what:`asks for the node's own namespace (${r})`}))),L=P("host-path",({hostPath:t},n)=>t==null?[]:[{kind:"host-path",name:T((0,w.Gv)(t)?t.path:
t),path:[...n,"hostPath"],what:"mounts a path of the node"}]),we=P("host-ports",({hostPort:t},n)=>S(t)&&t!==0?[{kind:"host-port",name:T(t),path:[...n,"hostPort"],
what:"takes a port of the node"}]:[]),$e=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),ce=[["privileged",S],["allowPrivi\
legeEscalation",S],["hostProcess",S],["procMount",t=>S(t)&&t!=="Default"],["seccompProfile",t=>(0,w.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,w.Gv)(
t)&&t.type==="Unconfined"],["seLinuxOptions",t=>(0,w.Gv)(t)&&(S(t.user)||S(t.role)||S(t.type)&&!$e.has(t.type))]],re=P("privileged",(t,n)=>ce.filter(([r,c])=>c(
t[r])).map(([r])=>({kind:"privileged",path:[...n,r],what:`asks for ${r}`}))),Ie=P("added-capabilities",({add:t},n,r)=>r!=="capabilities"||!S(t)?[]:(Array.isArray(
t)?t:[t]).map(c=>({kind:"capability",name:T(c),path:[...n,"add"],what:`adds capabilities (${T(c)})`}))),pe=[G,L,we,re,Ie],Ke=t=>t!=null&&t!=="",Ne={name:"namesp\
ace",find:({metadata:t},n)=>{const r=t?.namespace;return r===void 0||r===""||n.namespace===void 0||r===n.namespace||n.allowed.has(`namespace=${r}`)?[]:[{path:["\
metadata","namespace"],message:`it names the namespace ${JSON.stringify(r.slice(0,80))} instead of ${JSON.stringify(n.namespace)}, ${(0,A.L9)("namespace",r)}`}]}},
st=P("service-accounts",(t,n)=>["serviceAccountName","serviceAccount"].filter(r=>Ke(t[r])&&t[r]!=="default").map(r=>({kind:"service-account",name:T(t[r]),path:[
...n,r],what:`runs as the service account ${T(t[r])}`}))),Qe=["envSecretRefName","certSecretName","secretName","secretProviderClass"],nt=["secretRef","secretKey\
Ref","nodePublishSecretRef","nodeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],ot=P("secrets",(t,n,r)=>{const c=($,...V)=>({
kind:"secret",name:T($),path:[...n,...V],what:`reads the secret ${T($)}`}),m=Qe.filter($=>Ke(t[$])).map($=>c(t[$],$)),h=nt.flatMap($=>{const V=t[$];return(0,w.Gv)(
V)&&Ke(V.name)?[c(V.name,$,"name")]:[]});return[...m,...h,...r==="imagePullSecrets"&&Ke(t.name)?[c(t.name,"name")]:[]]}),Ze={name:"storage-initializers",find:(t,{
storageSecret:n,allowed:r})=>n===void 0||r.has((0,A.OH)("secret",n))?[]:v(t).filter(({mapping:c})=>Ke(c.storageInitializerImage)&&!Ke(c.envSecretRefName)).map(({
mapping:c,path:m})=>({path:[...m,"storageInitializerImage"],message:`it gives the secret ${n} of --storage-secret to an image of its own (${T(c.storageInitializerImage)}\
), ${(0,A.L9)("secret",n)}`}))},j=/^\s*(?::|[^:/]*,)/,ne={name:"places",find:t=>v(t).flatMap(({mapping:n,path:r})=>["modelUri","storageUri"].filter(c=>j.test(typeof n[c]==
"string"?n[c]:"")).map(c=>({path:[...r,c],message:`it names options of the storage initializer's own (${T(n[c])}), by which its credentials could go to another \
server; name a place such as s3://bucket/path, and keep options in the Secret`})))},q=[Ne,st,ot,Ze,ne];function H({metadata:t,spec:n}){const r=n.predictors.flatMap(
(c,m)=>[{owner:c,place:["spec","predictors",m]},...(c.componentSpecs??[]).map((h,$)=>({owner:h.metadata,place:["spec","predictors",m,"componentSpecs",$,"metadat\
a"]}))]);return[{owner:t,place:["metadata"]},{owner:n,place:["spec"]},...r].flatMap(({owner:c,place:m})=>{const h=(0,w.fK)(c,"annotations");return(0,w.Gv)(h)?Object.
keys(h).map($=>({key:$,value:(0,w.$6)(h,$)??"",path:[...m,"annotations",$]})):[]})}var X=["seldon.io/ambassador-config","getambassador.io/config"],ue={name:"ann\
otations",find:(t,{allowed:n})=>H(t).filter(({key:r})=>X.includes(r)&&!n.has(`annotation=${r}`)).map(({key:r,path:c})=>({path:c,message:`it writes routes of its\
 own, ${(0,A.L9)("annotation",r)}`}))},me=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,de={name:"profil\
e-annotations",find:(t,{allowed:n})=>H(t).filter(({key:r,value:c})=>me.test(r)&&c.toLowerCase()==="unconfined"&&!n.has("privileged")).map(({path:r})=>({path:r,message:`\
it asks for no profile around its containers, ${(0,A.L9)("privileged")}`}))},Re=[ue,de],Ae=48;function Oe(t,n,r){const c=(0,A.qW)(t,r);return c===void 0?[]:[{path:n,
message:c}]}var ie=(t,n,r)=>t.length<=Ae?Oe(t,n,r):[{path:n,message:`${r} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${Ae} Seldon's label\
 for it is too long`}],ke={name:"deployment-name",find:({metadata:t})=>{const n=["metadata","name"];return t?.name===void 0?[{path:n,message:"there is no name; \
write one, or give --name"}]:Oe(t.name,n,"the name")}},Pe={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:n},r)=>{const c=["spec","predicto\
rs",r,"name"],m=t.predictors.slice(0,r).some(h=>h.name===n);return[...Oe(n,c,"the predictor's name"),...m?[{path:c,message:`two predictors are named ${JSON.stringify(
n)}`}]:[]]})},ee={name:"container-names",find:t=>ge(t).flatMap(({name:n,path:r})=>ie(n,[...r,"name"],"the container's name"))},ge=({spec:t})=>t.predictors.flatMap(
({componentSpecs:n},r)=>(n??[]).flatMap((c,m)=>(c.spec?.containers??[]).map(({name:h},$)=>({name:h,path:["spec","predictors",r,"componentSpecs",m,"spec","contai\
ners",$]})))),Fe=[ke,Pe,ee],Je=t=>(0,w.yR)(t,"componentSpecs").flatMap(n=>(0,w.yR)(n,"spec","containers").map(r=>({name:(0,w.$6)(r,"name")??"",image:(0,w.$6)(r,
"image")??""}))),p=(t,n)=>({name:t,find:(r,c)=>r.spec.predictors.flatMap((m,h)=>{const $=Je(m);return(0,A.ig)(m.graph,["spec","predictors",h,"graph"]).flatMap(V=>n(
{...V,containers:$,manifest:r},c))})}),E=5,g=t=>t.slice(0,E).map(({name:n})=>JSON.stringify(n)).join(", ")||"none",y={name:"served-nodes",find:(t,{served:n})=>n.
problems},D=p("node-names",({node:t,path:n,containers:r})=>{const c=[...n,"name"];return t.name===""?[{path:c,message:"the graph node has no name"}]:(0,A.u9)(t)&&
!r.some(({name:m})=>m===t.name)?ie(t.name,c,"the graph node's name"):[]}),C=p("own-containers",({node:t,path:n,containers:r})=>!(0,A.xw)(t)||r.some(({name:c})=>c===
t.name)?[]:[{path:[...n,"name"],message:`the graph node ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there \
is ${g(r)})`}]),ae=p("node-methods",({node:t,path:n})=>(0,A.xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,w.i1)(t,"methods").length===0?[{path:[...n,"type"],message:"the \
graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),Z=p("model-uri",({node:t,path:n},{served:r,choice:c})=>(0,A.
I)(t)&&(0,A.z3)(t)&&r.problems.length===0&&(!r.filled.has(t)||c.modelUri===void 0)?[{path:n,message:`the ${t.implementation??"graph node"} has no modelUri, and \
does not serve this version: name its model, or leave its modelUri out where its container needs none`}]:[]),Le=p("initializers",({node:t,path:n,manifest:r},{served:c})=>{
const m=`${t.name}-model-initializer`,h=Number(n[2]);return c.filled.has(t)?(r.spec.predictors[h]?.componentSpecs??[]).flatMap(({spec:$},V)=>($?.initContainers??
[]).flatMap((ve,le)=>ve.name===m?[{path:["spec","predictors",h,"componentSpecs",V,"spec","initContainers",le],message:`the init container ${JSON.stringify(m)} s\
tands where Seldon fetches the model of ${JSON.stringify(t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),je=new Set(
["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),Ve=p("tensorflow",({node:t,path:n,manifest:r})=>r.spec.protocol==="tensorflow"&&je.has(
t.implementation??"")?[{path:[...n,"implementation"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),qe=p("imple\
mentation",({node:t,path:n,containers:r},{allowed:c})=>{const m=t.implementation??"";if(!(0,A.u9)(t)||A.M5.has(m)||c.has(`implementation=${m}`))return[];if(r.some(
$=>$.name===t.name&&$.image!==""))return[];const h=[...A.M5].join(", ");return[{path:[...n,"implementation"],message:`${JSON.stringify(m)} is no server that Sel\
don has by itself (${h}), ${(0,A.L9)("implementation",m)} where the operator's configuration has it`}]}),tt=p("logger-mode",({node:t,path:n})=>(0,w.fK)(t,"logge\
r")!==void 0&&t.logger!==null&&!(0,w.$6)(t,"logger","mode")?[{path:[...n,"logger"],message:"the logger has no mode: request, response or all"}]:[]),ze=[y,D,C,ae,
Z,Le,Ve,qe,tt],Be=(t,...n)=>["spec","predictors",t,...n],Dn={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"t\
here is no predictor"}]},vt=(t,n)=>({name:t,find:({spec:r})=>r.predictors.flatMap((c,m)=>n(c,m,r.predictors))}),Sn=vt("service-names",({annotations:t},n,r)=>{const c=t?.["\
seldon.io/svc-name"];return c!==void 0&&r.slice(0,n).some(h=>h.annotations?.["seldon.io/svc-name"]===c)?[{path:Be(n,"annotations","seldon.io/svc-name"),message:`\
two predictors have the Service name ${JSON.stringify(c)}`}]:[]}),Wt=vt("no-engine",({annotations:t,graph:n},r)=>{const c=(0,A.ig)(n,[]).length;return t?.["seld\
on.io/no-engine"]===void 0||c===1?[]:[{path:Be(r,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${c}`}]}),
Nt=vt("shadows",({shadow:t},n,r)=>{if(t!==!0)return[];const c=Be(n,"shadow");return r.length===1?[{path:c,message:"the only predictor is a shadow, whose answers\
 nobody gets"}]:r.slice(0,n).some(h=>h.shadow===!0)?[{path:c,message:"there is more than one shadow"}]:[]}),Vt=vt("traffic-range",({traffic:t},n)=>t!==void 0&&(t<
0||t>100)?[{path:Be(n,"traffic"),message:`traffic ${t} is not between 0 and 100`}]:[]),Ft={name:"traffic-sum",find:({spec:t})=>{const n=t.predictors.flatMap((m,h)=>m.
shadow===!0?[]:[{...m,index:h}]),r=n.reduce((m,{traffic:h=0})=>m+h,0);if(n.length>1&&r!==100)return[{path:["spec","predictors"],message:`the traffic of ${n.length}\
 predictors (${n.map(({name:m})=>m).join(", ").slice(0,200)}) adds up to ${r}, not to 100`}];const[c]=n;return t.predictors.length>1||c===void 0||r<=0||r>=100?[]:
[{path:Be(c.index,"traffic"),message:`the only predictor gets ${r} % of the traffic: leave traffic out, or write 100`}]}},Gt={name:"replicas",find:({spec:t})=>{
const n=[{path:["spec","replicas"],count:t.replicas}];return t.predictors.forEach((r,c)=>{n.push({path:Be(c,"replicas"),count:r.replicas}),(r.componentSpecs??[]).
forEach((m,h)=>n.push({path:Be(c,"componentSpecs",h,"replicas"),count:m.replicas}))}),n.flatMap(({path:r,count:c})=>typeof c=="number"&&c<1?[{path:r,message:`${c}\
 replicas never become available`}]:[])}},xt=[Dn,Sn,Wt,Nt,Vt,Ft,Gt],Tn=p("stray-containers",({node:t,path:n,containers:r,manifest:c})=>{if(!(0,A.u9)(t)||r.some(
({name:le})=>le===t.name))return[];const m=c.spec.predictors[Number(n[2])],h=new Set(m===void 0?[]:(0,A.ig)(m.graph,[]).map(le=>le.node.name)),$=r.filter(({name:le})=>!h.
has(le));if($.length===0)return[];const V=(0,A.qb)(t.name,$.map(({name:le})=>le)),ve=V===void 0?"If one of them is meant for it, give it that name":`Did you mea\
n ${JSON.stringify(V)} for it? Then give it that name`;return[{path:[...n,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as \
its graph node is, so Seldon adds one beside ${g($)}, which no graph node names. ${ve}`}]}),Rn=[Tn],An=`SeldonDeployment apiVersion kind metadata:ObjectMeta spe\
c:Spec status:o
ComponentSpec hpaSpec:o kedaSpec:o metadata:o pdbSpec:o replicas:i spec:PodSpec
Explainer config:{ containerSpec:Container endpoint:Endpoint envSecretRefName initParameters modelUri replicas:i serviceAccountName storageInitializerImage type\

Endpoint grpcPort:i httpPort:i service_host service_port:i type
Logger mode url
Parameter name type value
Graph children:[Graph endpoint:Endpoint envSecretRefName implementation logger:Logger methods:[ modelUri name parameters:[Parameter serviceAccountName storageIn\
itializerImage type
Ssl certSecretName
SvcOrchSpec env:[EnvVar replicas:i resources:ResourceRequirements
Predictor annotations:{ componentSpecs:[ComponentSpec engineResources:ResourceRequirements explainer:Explainer graph:Graph labels:{ name progressDeadlineSeconds\
:i replicas:i shadow:b ssl:Ssl svcOrchSpec:SvcOrchSpec traffic:i
Spec annotations:{ name oauth_key oauth_secret predictors:[Predictor protocol replicas:i serverType transport
ObjectMeta annotations:{ creationTimestamp deletionGracePeriodSeconds:i deletionTimestamp finalizers:[ generateName generation:i labels:{ managedFields:[Managed\
FieldsEntry name namespace ownerReferences:[OwnerReference resourceVersion selfLink uid
ManagedFieldsEntry apiVersion fieldsType fieldsV1:o manager operation subresource time
OwnerReference apiVersion blockOwnerDeletion:b controller:b kind name uid
PodSpec activeDeadlineSeconds:i affinity:Affinity automountServiceAccountToken:b containers:[Container dnsConfig:PodDNSConfig dnsPolicy enableServiceLinks:b eph\
emeralContainers:[EphemeralContainer hostAliases:[HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname hostnameOverride imagePullSecrets:[LocalObjec\
tReference initContainers:[Container nodeName nodeSelector:{ os:PodOS overhead:o preemptionPolicy priority:i priorityClassName readinessGates:[PodReadinessGate \
resourceClaims:[PodResourceClaim resources:ResourceRequirements restartPolicy runtimeClassName schedulerName schedulingGates:[PodSchedulingGate securityContext:\
PodSecurityContext serviceAccount serviceAccountName setHostnameAsFQDN:b shareProcessNamespace:b subdomain terminationGracePeriodSeconds:i tolerations:[Tolerati\
on topologySpreadConstraints:[TopologySpreadConstraint volumes:[Volume
Affinity nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity
NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:NodeSelector
PreferredSchedulingTerm preference:NodeSelectorTerm weight:i
NodeSelectorTerm matchExpressions:[NodeSelectorRequirement matchFields:[NodeSelectorRequirement
NodeSelectorRequirement key operator values:[
NodeSelector nodeSelectorTerms:[NodeSelectorTerm
PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm
WeightedPodAffinityTerm podAffinityTerm:PodAffinityTerm weight:i
PodAffinityTerm labelSelector:LabelSelector matchLabelKeys:[ mismatchLabelKeys:[ namespaceSelector:LabelSelector namespaces:[ topologyKey
LabelSelector matchExpressions:[LabelSelectorRequirement matchLabels:{
LabelSelectorRequirement key operator values:[
PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm
Container args:[ command:[ env:[EnvVar envFrom:[EnvFromSource image imagePullPolicy lifecycle:Lifecycle livenessProbe:Probe name ports:[ContainerPort readinessP\
robe:Probe resizePolicy:[ContainerResizePolicy resources:ResourceRequirements restartPolicy restartPolicyRules:[ContainerRestartRule securityContext:SecurityCon\
text startupProbe:Probe stdin:b stdinOnce:b terminationMessagePath terminationMessagePolicy tty:b volumeDevices:[VolumeDevice volumeMounts:[VolumeMount workingD\
ir
EnvVar name value valueFrom:EnvVarSource
EnvVarSource configMapKeyRef:ConfigMapKeySelector fieldRef:ObjectFieldSelector fileKeyRef:FileKeySelector resourceFieldRef:ResourceFieldSelector secretKeyRef:Se\
cretKeySelector
ConfigMapKeySelector key name optional:b
ObjectFieldSelector apiVersion fieldPath
FileKeySelector key optional:b path volumeName
ResourceFieldSelector containerName divisor:q resource
SecretKeySelector key name optional:b
EnvFromSource configMapRef:ConfigMapEnvSource prefix secretRef:SecretEnvSource
ConfigMapEnvSource name optional:b
SecretEnvSource name optional:b
Lifecycle postStart:LifecycleHandler preStop:LifecycleHandler stopSignal
LifecycleHandler exec:ExecAction httpGet:HTTPGetAction sleep:SleepAction tcpSocket:TCPSocketAction
ExecAction command:[
HTTPGetAction host httpHeaders:[HTTPHeader path port:q scheme
HTTPHeader name value
SleepAction seconds:i
TCPSocketAction host port:q
Probe exec:ExecAction failureThreshold:i grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:TCPSocketActio\
n terminationGracePeriodSeconds:i timeoutSeconds:i
GRPCAction port:i service
ContainerPort containerPort:i hostIP hostPort:i name protocol
ContainerResizePolicy resourceName restartPolicy
ResourceRequirements claims:[ResourceClaim limits:o requests:o
ResourceClaim name request
ContainerRestartRule action exitCodes:ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator values:[i
SecurityContext allowPrivilegeEscalation:b appArmorProfile:AppArmorProfile capabilities:Capabilities privileged:b procMount readOnlyRootFilesystem:b runAsGroup:\
i runAsNonRoot:b runAsUser:i seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
AppArmorProfile localhostProfile type
Capabilities add:[ drop:[
SELinuxOptions level role type user
SeccompProfile localhostProfile type
WindowsSecurityContextOptions gmsaCredentialSpec gmsaCredentialSpecName hostProcess:b runAsUserName
VolumeDevice devicePath name
VolumeMount mountPath mountPropagation name readOnly:b recursiveReadOnly subPath subPathExpr
PodDNSConfig nameservers:[ options:[PodDNSConfigOption searches:[
PodDNSConfigOption name value
EphemeralContainer args:[ command:[ env:[EnvVar envFrom:[EnvFromSource image imagePullPolicy lifecycle:Lifecycle livenessProbe:Probe name ports:[ContainerPort r\
eadinessProbe:Probe resizePolicy:[ContainerResizePolicy resources:ResourceRequirements restartPolicy restartPolicyRules:[ContainerRestartRule securityContext:Se\
curityContext startupProbe:Probe stdin:b stdinOnce:b targetContainerName terminationMessagePath terminationMessagePolicy tty:b volumeDevices:[VolumeDevice volum\
eMounts:[VolumeMount workingDir
HostAlias hostnames:[ ip
LocalObjectReference name
PodOS name
PodReadinessGate conditionType
PodResourceClaim name resourceClaimName resourceClaimTemplateName
PodSchedulingGate name
PodSecurityContext appArmorProfile:AppArmorProfile fsGroup:i fsGroupChangePolicy runAsGroup:i runAsNonRoot:b runAsUser:i seLinuxChangePolicy seLinuxOptions:SELi\
nuxOptions seccompProfile:SeccompProfile supplementalGroups:[i supplementalGroupsPolicy sysctls:[Sysctl windowsOptions:WindowsSecurityContextOptions
Sysctl name value
Toleration effect key operator tolerationSeconds:i value
TopologySpreadConstraint labelSelector:LabelSelector matchLabelKeys:[ maxSkew:i minDomains:i nodeAffinityPolicy nodeTaintsPolicy topologyKey whenUnsatisfiable
Volume awsElasticBlockStore:AWSElasticBlockStoreVolumeSource azureDisk:AzureDiskVolumeSource azureFile:AzureFileVolumeSource cephfs:CephFSVolumeSource cinder:Ci\
nderVolumeSource configMap:ConfigMapVolumeSource csi:CSIVolumeSource downwardAPI:DownwardAPIVolumeSource emptyDir:EmptyDirVolumeSource ephemeral:EphemeralVolume\
Source fc:FCVolumeSource flexVolume:FlexVolumeSource flocker:FlockerVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource gitRepo:GitRepoVolumeSource glu\
sterfs:GlusterfsVolumeSource hostPath:HostPathVolumeSource image:ImageVolumeSource iscsi:ISCSIVolumeSource name nfs:NFSVolumeSource persistentVolumeClaim:Persis\
tentVolumeClaimVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource portworxVolume:PortworxVolumeSource projected:ProjectedVolumeSource quobyte:Qu\
obyteVolumeSource rbd:RBDVolumeSource scaleIO:ScaleIOVolumeSource secret:SecretVolumeSource storageos:StorageOSVolumeSource vsphereVolume:VsphereVirtualDiskVolu\
meSource
AWSElasticBlockStoreVolumeSource fsType partition:i readOnly:b volumeID
AzureDiskVolumeSource cachingMode diskName diskURI fsType kind readOnly:b
AzureFileVolumeSource readOnly:b secretName shareName
CephFSVolumeSource monitors:[ path readOnly:b secretFile secretRef:LocalObjectReference user
CinderVolumeSource fsType readOnly:b secretRef:LocalObjectReference volumeID
ConfigMapVolumeSource defaultMode:i items:[KeyToPath name optional:b
KeyToPath key mode:i path
CSIVolumeSource driver fsType nodePublishSecretRef:LocalObjectReference readOnly:b volumeAttributes:{
DownwardAPIVolumeSource defaultMode:i items:[DownwardAPIVolumeFile
DownwardAPIVolumeFile fieldRef:ObjectFieldSelector mode:i path resourceFieldRef:ResourceFieldSelector
EmptyDirVolumeSource medium sizeLimit:q
EphemeralVolumeSource volumeClaimTemplate:PersistentVolumeClaimTemplate
PersistentVolumeClaimTemplate metadata:ObjectMeta spec:PersistentVolumeClaimSpec
PersistentVolumeClaimSpec accessModes:[ dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference resources:VolumeResourceRequirements selector:La\
belSelector storageClassName volumeAttributesClassName volumeMode volumeName
TypedLocalObjectReference apiGroup kind name
TypedObjectReference apiGroup kind name namespace
VolumeResourceRequirements limits:o requests:o
FCVolumeSource fsType lun:i readOnly:b targetWWNs:[ wwids:[
FlexVolumeSource driver fsType options:{ readOnly:b secretRef:LocalObjectReference
FlockerVolumeSource datasetName datasetUUID
GCEPersistentDiskVolumeSource fsType partition:i pdName readOnly:b
GitRepoVolumeSource directory repository revision
GlusterfsVolumeSource endpoints path readOnly:b
HostPathVolumeSource path type
ImageVolumeSource pullPolicy reference
ISCSIVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType initiatorName iqn iscsiInterface lun:i portals:[ readOnly:b secretRef:LocalObjectReference target\
Portal
NFSVolumeSource path readOnly:b server
PersistentVolumeClaimVolumeSource claimName readOnly:b
PhotonPersistentDiskVolumeSource fsType pdID
PortworxVolumeSource fsType readOnly:b volumeID
ProjectedVolumeSource defaultMode:i sources:[VolumeProjection
VolumeProjection clusterTrustBundle:ClusterTrustBundleProjection configMap:ConfigMapProjection downwardAPI:DownwardAPIProjection podCertificate:PodCertificatePr\
ojection secret:SecretProjection serviceAccountToken:ServiceAccountTokenProjection
ClusterTrustBundleProjection labelSelector:LabelSelector name optional:b path signerName
ConfigMapProjection items:[KeyToPath name optional:b
DownwardAPIProjection items:[DownwardAPIVolumeFile
PodCertificateProjection certificateChainPath credentialBundlePath keyPath keyType maxExpirationSeconds:i signerName
SecretProjection items:[KeyToPath name optional:b
ServiceAccountTokenProjection audience expirationSeconds:i path
QuobyteVolumeSource group readOnly:b registry tenant user volume
RBDVolumeSource fsType image keyring monitors:[ pool readOnly:b secretRef:LocalObjectReference user
ScaleIOVolumeSource fsType gateway protectionDomain readOnly:b secretRef:LocalObjectReference sslEnabled:b storageMode storagePool system volumeName
SecretVolumeSource defaultMode:i items:[KeyToPath optional:b secretName
StorageOSVolumeSource fsType readOnly:b secretRef:LocalObjectReference volumeName volumeNamespace
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath`,Yt;function zt(){return Yt??=new Map(An.split(`
`).map(t=>{const[n="",...r]=t.split(" ");return[n,new Map(r.map(c=>{const[m="",h="s"]=c.split(":");return[m,h]}))]})),Yt}var In=t=>ct(t,"SeldonDeployment",{path:[],
isPassed:!1});function ct(t,n,r){if(n.startsWith("["))return(Array.isArray(t)?t:void 0)?.flatMap((h,$)=>ct(h,n.slice(1)||"s",{...r,path:[...r.path,$]}))??rt("a \
list",t,r);const c=m=>m.map(h=>({...h,isPassed:r.isPassed}));switch(n){case"s":return c((0,Q.ze)(t,r.path));case"i":return c((0,Q.XL)(t,r.path));case"b":return c(
(0,Q.q0)(t,r.path));case"n":return typeof t=="number"?[]:rt("a number",t,r);case"q":return typeof t=="number"||typeof t=="string"?[]:rt("a number or a text",t,r);case"\
o":return(0,w.Gv)(t)?[]:rt("a mapping",t,r);case"{":return(0,w.Gv)(t)?Object.entries(t).flatMap(([m,h])=>ct(h,"s",{...r,path:[...r.path,m]})):rt("a mapping of t\
exts",t,r);default:return kn(t,n,r)}}var rt=(t,n,{path:r,isPassed:c})=>(0,Q.p6)(t,n,r).map(m=>({...m,isPassed:c}));function kn(t,n,r){if(!(0,w.Gv)(t))return rt(
"a mapping",t,r);const c=zt().get(n)??new Map;return Object.entries(t).flatMap(([m,h])=>{if(h===void 0)return[];const $=[...r.path,m],V=c.get(m);return V===void 0?
[{path:$,isPassed:r.isPassed,unknownField:m,message:Cn(m,n,c,$)}]:h===null&&(m==="modelUri"||r.isPassed||n==="ObjectMeta")?[]:h===null?[{path:$,isPassed:!1,message:`${(0,Q.
p6)(Ln(V),h,$)[0]?.message??""}: leave the field out`}]:ct(h,V,{path:$,isPassed:r.isPassed||n==="Graph"&&m==="children"})})}var Ln=t=>t.startsWith("[")?"a list":
{s:"a text",i:"a whole number",b:"true or false",n:"a number",q:"a number or a text"}[t]??"a mapping";function Cn(t,n,r,c){const m=JSON.stringify(t.slice(0,100)),
h=Kn(t,c),$=t.length>bn?void 0:(0,A.qb)(t,[...r.keys()]),V=$!==void 0&&h===void 0?`did you mean ${$}?`:h!==void 0?`it belongs to ${h}`:void 0;return`${n==="Seld\
onDeployment"?"a SeldonDeployment":`${c.slice(0,-1).map(le=>typeof le=="number"?"[]":`.${le.slice(0,100)}`).join("").slice(1)}`} has no field ${m}${V===void 0?"":
`; ${V}`}. ${(0,A.pQ)("field",t.slice(0,253))}`}var Un=9,bn=60;function Kn(t,n){const r=n.map(h=>typeof h=="number"?"[]":h);let c;const m=(h,$)=>{const V=zt().get(
h);if(!(V===void 0||$.length>Un))for(const[ve,le]of V){const Ce=[...$,ve],He=le.startsWith("[")?le.slice(1):le;if(ve===t){const Ue=Ce.findIndex((De,Xe)=>De!==r[Xe]);
(c===void 0||Ue>c.shared||Ue===c.shared&&Ce.length<c.place.length)&&(c={place:Ce,shared:Ue})}h==="Graph"&&ve==="children"||m(He,le.startsWith("[")?[...Ce,"[]"]:
Ce)}};return m("SeldonDeployment",[]),c?.place.slice(0,-1).map(h=>h==="[]"?"[]":`.${h}`).join("").slice(1)}var jn=({unknownField:t},n)=>t!==void 0&&n.has((0,A.OH)(
"field",t)),Jt=(t,n)=>({name:t,find:(r,{allowed:c})=>In(r).filter(m=>m.isPassed===n&&!jn(m,c))}),Bn=[Jt("schema",!1)],Wn=[Jt("unheeded-fields",!0)],$t=(t,...n)=>({
name:t.toLowerCase(),find:({spec:r})=>{const c=r[t];return c==null||c===""||typeof c=="string"&&n.includes(c)?[]:[{path:["spec",t],message:`Seldon knows no ${t}\
 ${JSON.stringify(c).slice(0,80)}: it is one of ${n.join(", ")}`}]}}),Nn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],Vn={name:"kafka",find:({spec:t})=>t.
serverType!=="kafka"?[]:t.predictors.flatMap((n,r)=>{const c=(0,w.yR)(n,"svcOrchSpec","env").map(h=>(0,w.$6)(h,"name")),m=Nn.filter(h=>!c.includes(h));return m.
length===0?[]:[{path:["spec","predictors",r],message:`serverType kafka needs ${m.join(", ")} in svcOrchSpec.env`}]})},Fn={name:"endpoint-types",find:t=>{const n=(0,w.
$6)(t.spec,"transport")??"";let r;return(0,A.zM)(t).flatMap(({node:c,path:m})=>{const h=(0,w.$6)(c,"endpoint","type")??"";if(h==="")return[];r??=h;const $=[...m,
"endpoint","type"];return h!==r?[{path:$,message:`the endpoint type is ${h}, another node's is ${r}: all must be the same, so set spec.transport instead`}]:n!==
""&&(h==="REST"&&n!=="rest"||h==="GRPC"&&n!=="grpc")?[{path:$,message:`the endpoint type ${h} contradicts spec.transport ${n}: leave endpoint.type out`}]:[]})}},
Gn=[$t("protocol","seldon","tensorflow","kfserving","v2"),$t("transport","rest","grpc"),$t("serverType","rpc","kafka"),Vn,Fn],xn=[...Bn,...Fe,...Gn,...xt,...ze,
...pe,...q,...Re],lt=50;function Qt(t,n){if(!(0,Q.BR)(t))throw Xt((0,Q.lx)(t),n);return t}function Yn(t,n,r){const c=_t(xn,t,n);if(c.length>0)throw Xt(c,r)}var Ht=(t,n,r)=>_t(
[...Rn,...Wn],t,n).slice(0,lt).map(c=>`${r.place}: ${Dt(c,r)}.`);function _t(t,n,r){const c={...r,served:(0,A.Qf)(n,r.choice)};return t.flatMap(m=>m.find(n,c))}
var Dt=({path:t,message:n},{lineOf:r})=>`${(0,A.P8)(t).slice(0,300)} (line ${r(t)}): ${n}`;function Xt(t,n){const{place:r}=n,c=t.map(h=>Dt(h,n));if(c.length===1)
return new O.zg("E_MANIFEST",`${r} cannot be deployed. ${c[0]}.`);const m=c.slice(0,lt).map(h=>`  - ${h}`);return c.length>lt&&m.push(`  \u2026 and ${c.length-lt}\
 more`),new O.zg("E_MANIFEST",`${r} cannot be deployed:
${m.join(`
`)}`)}var gt=(0,J.f1)((0,N.F)(),1),St=(0,J.f1)((0,N.F)(),1);function zn(t){let n;return(0,St.visit)(t,{Map:(r,{items:c})=>{const m=new Set;for(const{key:h}of c)
if(!(!(0,St.isScalar)(h)||h.value==="<<")){if(m.has(h.value))return n=h,St.visit.BREAK;m.add(h.value)}}}),n}var Zt={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},qt={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},Jn=t=>[Zt,qt,...t],Tt=256*1024;function en(t,n){if(t.length>Tt)throw new O.zg("E_DEPLOY_YAML_TOO_LARGE",`${n} has ${t.length}\
 characters; ${Tt} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not\
 YAML but binary: it holds a NUL character.`);if((0,Te.qK)(t))throw new O.zg("E_DEPLOY_YAML_BOMB",`${n} nests deeper than ${Te.JG} levels, which no SeldonDeploy\
ment does.`);const r=new gt.LineCounter,c=tn(t,n,r);for(const V of c)Qn(V,n,r);const[m,...h]=c.filter(({contents:V})=>V!==null&&!((0,gt.isScalar)(V)&&V.value===
null));if(m===void 0)throw new O.zg("E_DEPLOY_YAML_EMPTY",`${n} is empty. It must hold a SeldonDeployment.`);if(h.length>0)throw new O.zg("E_DEPLOY_YAML_DOCUMEN\
TS",`${n} holds ${h.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const $=Hn(m,n);if(!(0,w.Gv)(
$))throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is no mapping of fields but ${Array.isArray($)?"a list":"a single value"}.`);return Xn($,n),{root:$,lineOf:V=>nn(
m,V,r)}}function tn(t,n,r){try{const c=(0,gt.parseAllDocuments)(t,{lineCounter:r,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:Jn,logLevel:"silent"});return Array.
isArray(c)?c:[]}catch(c){throw new O.zg("E_DEPLOY_YAML_BOMB",`${n} is more than the parser can take: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{cause:c})}}
function Qn(t,n,r){const[c]=t.errors;if(c===void 0)return Rt(t,n,r);const{line:m,col:h}=r.linePos(c.pos[0]);throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not v\
alid YAML at line ${m}, column ${h}: ${c.message.slice(0,200)}`,{cause:c})}function Rt(t,n,r){const c=zn(t);if(c===void 0)return;const{line:m,col:h}=r.linePos(c.
range?.[0]??0);throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${m}, column ${h}: the key ${String(c.value).slice(0,100)} stands twice in \
one mapping.`)}function Hn(t,n){const r=`${n} expands by its aliases to more than ${Te.$e} values, or without end. Write the values out.`;if((0,Te.$B)(t))throw new O.
zg("E_DEPLOY_YAML_BOMB",r);try{return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(c){throw c instanceof RangeError||c instanceof ReferenceError&&
c.message.startsWith("Excessive")?new O.zg("E_DEPLOY_YAML_BOMB",r,{cause:c}):new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} cannot be read: ${c instanceof Error?c.message.
slice(0,200):String(c)}`,{cause:c})}}function Xn({apiVersion:t,kind:n},r){const c=`It must describe a SeldonDeployment of ${Q.Um}.`;if(n==null||n==="")throw new O.
zg("E_DEPLOY_YAML_KIND",`${r} names no kind. ${c}`);const m=typeof n=="string"?n.slice(0,100):JSON.stringify(n).slice(0,100);if(n!=="SeldonDeployment")throw new O.
zg("E_DEPLOY_YAML_KIND",`${r} describes a ${m}. ${c}`);if((0,Q.aA)(t))return;const h=typeof t=="string"&&t!==""?`the apiVersion ${t.slice(0,100)}`:"no apiVersio\
n";throw new O.zg("E_DEPLOY_YAML_KIND",`${r} describes a SeldonDeployment with ${h}. ${c}`)}function nn(t,n,r){for(let c=n.length;c>=0;c-=1){const m=c===0?t.contents:
t.getIn(n.slice(0,c),!0);if((0,gt.isNode)(m)&&m.range)return r.linePos(m.range[0]).line}return 1}var Zn=new Set(["creationTimestamp","deletionGracePeriodSeconds",
"deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),qn="kubectl.kubernetes.io/la\
st-applied-configuration";function on(t,n){const{filled:r,serving:c}=(0,A.Qf)(t,n),m=t.spec.predictors.map(Ue=>({...Et(Ue,"annotations","labels"),name:Ue.name,graph:sn(
Ue.graph,r,n.modelUri),...Array.isArray(Ue.componentSpecs)?{componentSpecs:Ue.componentSpecs.map(no)}:{}})),h=to(t.metadata??{},n),$={apiVersion:Q.Um,kind:"Seld\
onDeployment",metadata:h,spec:{...Et(t.spec,"annotations"),predictors:m}},V=(0,te.So)($),ve={...h.annotations,[k.Ln]:V,...n.pipeline===void 0?{}:{[k.Sp]:n.pipeline},
...n.promotionId===void 0?{}:{[k.vM]:n.promotionId}},le=new Map(t.spec.predictors.map(Ue=>{const De=c.size===0||(0,A.ig)(Ue.graph,[]).some(({node:Xe})=>c.has(Xe));
return[Ue.name,{holdsVersion:De,hasOwnDeadline:Ue.progressDeadlineSeconds===void 0}]})),Ce=m.map(Ue=>({name:Ue.name,marker:(0,te.tB)($.spec,Ue,eo(Ue,le.get(Ue.name)?.
holdsVersion??!0,n))})),He=(0,te.bS)({...$,metadata:{...h,annotations:ve}},Ce);return{manifest:{...He,spec:{...He.spec,predictors:He.spec.predictors.map(Ue=>it(
Ue,n.timeoutMs))}},marker:V,pods:le}}var eo=({graph:t,explainer:n},r,{version:c,runId:m,namedVersions:h})=>[...r?[[c,m]]:[],...[...(0,A.ig)(t,[]).map(({node:$})=>$.
modelUri),n?.modelUri].flatMap($=>h?.get($??"")??[])];function to(t,n){const r=Object.fromEntries(Object.entries(t).filter(([h])=>!Zn.has(h))),c={[k.B0]:n.model,
...n.target===void 0?{}:{[k.hD]:n.target}},m=Object.fromEntries(Object.entries(c).map(([h,$])=>[h,(0,Y.H)($)]));return{...r,name:n.name,...n.namespace===void 0?
{}:{namespace:n.namespace},labels:{...At(t.labels),[k.Ly]:k.bU,...m},annotations:{...At(t.annotations),...c,[k.ej]:n.version,...n.runId===""?{}:{[k.CD]:n.runId}}}}
var At=t=>Object.fromEntries(Object.entries(t??{}).filter(([n])=>!n.startsWith(k.l1)&&n!==k.Ly&&n!==qn));function Et(t,...n){const r=n.flatMap(c=>{const m=t[c];
return typeof m=="object"&&m!==null?[[c,At(Object.fromEntries(Object.entries(m)))]]:[]});return{...t,...Object.fromEntries(r)}}var no=t=>(0,w.Gv)(t.metadata)?{...t,
metadata:Et(t.metadata,"annotations","labels")}:t,sn=(t,n,r)=>({...t,...n.has(t)?{modelUri:r}:{},...Array.isArray(t.children)?{children:t.children.map(c=>sn(c,n,
r))}:{}}),it=(t,n)=>({...t,...t.progressDeadlineSeconds===void 0&&n!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(n/1e3))}:{}});function It(t){if(t===void 0||
t==="")return{title:"the operator's own image"};const n=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(n===null)return;const[,r,c,m]=n,h=t.slice(0,100);return r!=="mlserver"||c!=="1"?{title:h}:Number(m)<=6?{title:h,mlflowBefore:3,pythonUpTo:11}:Number(
m)===7?{title:h,pythonUpTo:12}:{title:h}}function oo(t,n,{model:r,names:c}){const m=t.spec.predictors.flatMap(ve=>(0,A.ig)(ve.graph,[]).filter(({node:le})=>le.modelUri===
n).map(({node:le})=>({node:le,server:It(an(ve,le))}))),h=(0,w.fK)(r,"flavors");if(r===void 0||!(0,w.Gv)(h))return m.some(({node:le,server:Ce})=>le.implementation===
"MLFLOW_SERVER"&&Ce!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const $=(0,te.
os)(t),V=m.flatMap(ve=>so({...ve,isV2:$,model:r,flavors:h,names:c}));return V.filter(({message:ve},le)=>V.findIndex(Ce=>Ce.message===ve)===le)}var an=(t,{name:n})=>(0,w.
yR)(t,"componentSpecs").flatMap(r=>(0,w.yR)(r,"spec","containers")).filter(r=>r.name===n).map(r=>(0,w.$6)(r,"image"))[0];function so(t){const{implementation:n}=t.
node;return n==="SKLEARN_SERVER"?ln(t):n!=="MLFLOW_SERVER"?[]:[...cn(t),...t.isV2?ro(t):[...ao(t),...dn(t)]]}var rn=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function cn({flavors:t,server:n}){return t.python_function!==void 0?[]:[{isCertain:n!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${rn(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function ao({
flavors:t,server:n,names:r}){const c=(0,w.$6)(t,"python_function","env","conda")??(0,w.$6)(t,"python_function","env")??"conda.yaml";return r===void 0||r.has(c)?
[]:[{isCertain:n!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${c.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function dn({node:t,server:n,model:r}){const c=(0,w.yR)(t,"parameters").find(h=>(0,w.$6)(
h,"name")==="xtype"),m=(0,b.Ux)(r);return n===void 0||m.length===0||((0,w.$6)(c,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${m.slice(0,3).join(", ").slice(0,100)}${m.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function ro({server:t,names:n,model:r,flavors:c}){if(t===void 0||n===void 0||n.has("environment.tar.gz"))return[];const m=(0,w.$6)(
c,"sklearn","serialization_format")==="skops",{title:h,mlflowBefore:$,pythonUpTo:V}=t,ve=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${h} \
runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],le=$!==void 0&&
$<=3;m&&ve.push({isCertain:le,message:`the model is saved as skops, which ${le?`${h} cannot read: its MLflow is older than 3`:"a server's MLflow older than 3 ca\
nnot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const Ce=(0,w.$6)(r,"mlflow_version")??"";$!==void 0&&Number.parseInt(
Ce,10)>=$&&ve.push({isCertain:!1,message:`the model was logged by MLflow ${Ce.slice(0,40)}, and ${h} has one older than ${$}`});const He=(0,w.$6)(c,"python_func\
tion","python_version")??"",Ue=Number(/^3\.(\d+)/.exec(He)?.[1]);return V!==void 0&&Ue>V&&ve.push({isCertain:!1,message:`the model was logged by Python ${He.slice(
0,40)}, and ${h} has 3.${V} at most: what was pickled may not load`}),ve}function ln({flavors:t,server:n}){return n===void 0?[]:t.sklearn===void 0?[{isCertain:!1,
message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${rn(t)})`}]:(0,w.$6)(t,"sklearn","serialization_format")!=="skops"?[]:
[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloudpickle", or\
 serve it with MLFLOW_SERVER'}]}var un=(t,n)=>`apiVersion: ${Q.Um}
kind: SeldonDeployment
metadata:
  name: ${co(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${n?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,kt="the default template",io=40;function co(t){const n=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,io).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
n)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(n)?n:`model-${n}`.replace(/-+$/,"")}var lo=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
mn=3;async function uo({artifacts:t},n){const r=await t.listOfVersion(n,"")??[],c=n.runId===""?[]:await t.listOfRun(n.runId,""),m=c.filter(ve=>ve.isDirectory).slice(
0,mn),h=(await Promise.all(m.map(({path:ve})=>t.listOfRun(n.runId,ve)))).flat(),$=r.filter(hn).map(({path:ve})=>`${ve} in the folder of version ${n.version}`),V=[
...c,...h].filter(hn).map(({path:ve})=>`${ve} of run ${n.runId}`);return($.length>0?$:V).slice(0,mn)}function hn({path:t}){const n=t.slice(t.lastIndexOf("/")+1);
return lo.test(n)}var fn=(t,n,r,c)=>r===void 0?(0,_e.M4)(t,n,c):Promise.resolve().then(()=>mo(r));function mo(t){let n;try{n=(0,F.M)(t,_e.i)}catch(r){throw new O.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${r instanceof Error?r.message:String(r)}.`,{cause:r})}if(n===void 0)throw new O.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${_e.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:n,place:`${t} (--deploy-yaml)`}}async function ho(t,n,r,c,m){
if(r!==void 0)return{...r,warnings:[]};const h=await(0,O.AO)("E_RUN_NOT_FOUND",uo(t,n));if(c["default-template"]!==!0)throw pn(n,h??[]);const $=(h??[]).map(V=>`${(0,z.
xS)(V,300)} is not used, because it is not named deploy.yaml: ${kt} is.`);return{text:un(n.model,(0,b.Ux)(m).length>0),place:kt,warnings:$}}function pn({model:t,
version:n,runId:r},c){const m=[`the folder of ${t} version ${n}`,...r===""?[]:[`run ${r} beside the model`,"the root of that run"]],h=c.length===0?"":` There is\
 ${c.map(V=>(0,z.xS)(V,300)).join(", ")}: name it deploy.yaml.`,$=r===""?"This version was registered without a run, so only its own folder can hold one":`Add i\
t afterwards, by mlflow artifacts log-artifact --run-id ${r} --local-file deploy.yaml`;return new O.zg("E_DEPLOY_YAML_MISSING",`${t} version ${n} has no deploy.\
yaml: looked in ${m.join(", ")}.${h} ${$}; or give one of the repository by --deploy-yaml FILE, or say --default-template.`)}async function Lt({registry:t},n,r,c){
if(c===void 0)return r;const m=(await t.model(n)).tags.get(c)?.trim();if(m===void 0||m==="")return r;if((0,A.wu)(m))return m;throw new O.zg("E_MANIFEST",`The ta\
g ${c} of the registered model ${n} names no container image: ${JSON.stringify(m.slice(0,200))}.`)}var fo=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
vn=20;async function po(t,n,r,c){const{predictors:m}=n.spec,{filled:h}=(0,A.Qf)(n,{...r,modelUri:void 0}),$=(0,A.A3)(n).filter(({node:De})=>!h.has(De)).map(({node:De})=>De.
modelUri),V=m.map(De=>(0,w.$6)(De,"explainer","modelUri")),ve=[...$,...V].filter(De=>typeof De=="string").filter(De=>fo.test(De)),le=[...new Set(ve)];if(le.length===
0)return{deployment:n,versions:new Map};if(le.length>vn)throw new O.zg("E_MANIFEST",`deploy.yaml names ${le.length} models in MLflow; ${vn} are looked up at mos\
t.`);const Ce=new Map(await Promise.all(le.map(async De=>[De,await vo(t,De,c)]))),He=De=>{const Xe=typeof De=="string"?Ce.get(De)?.place:void 0;return Xe===void 0?
{}:{modelUri:Xe}},Ue=De=>({...De,graph:(0,A.o6)(De.graph,Xe=>h.has(Xe)?{}:He(Xe.modelUri)),...De.explainer?{explainer:{...De.explainer,...He(De.explainer.modelUri)}}:
{}});return{deployment:{...n,spec:{...n.spec,predictors:m.map(Ue)}},versions:new Map([...Ce.values()].flatMap(De=>De.version===void 0?[]:[[De.place,De.version]]))}}
async function vo(t,n,r){try{if(!/^models:/i.test(n)||(0,Me.Ql)(n).kind==="logged-model")return{place:(0,A.Xk)(await t.artifacts.storageOf(n),r)};const{model:c,
version:m,runId:h}=await(0,A.x)(t,_n(n));return{place:(0,A.Xk)(await t.registry.downloadUri(c,m),r),version:`${m} of run ${h}`}}catch(c){throw!(c instanceof O.zg)||
c.outcome!=="invalid"?c:new O.zg(c.code,`deploy.yaml names the model ${JSON.stringify(n.slice(0,200))}: ${c.message}`,{cause:c})}}function _n(t){const[,n="",r,c=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.
exec(t)??[];if(n==="")throw new O.zg("E_MODEL_URI","write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.");return r!==void 0?{model:n,
at:r}:/^\d{1,15}$/.test(c)?{model:n,version:Number(c)}:{model:n,at:c}}async function gn(t,n,r,c){const m=(0,A.N_)(r["model-uri-map"]??""),h=t.artifacts.listOfVersion(
n,""),[$,V,ve,le,Ce]=await Promise.all([fn(t,n,r["deploy-yaml"],h),t.registry.downloadUri(n.model,n.version),(0,Te.X$)(t,n),h.catch(go),Lt(t,n.model,r.image,r["\
image-tag"])]),He=typeof ve=="string"?void 0:ve,Ue=await ho(t,n,$,r,He),De=en(Ue.text,Ue.place),Xe={place:Ue.place,lineOf:De.lineOf},yn=Qt(Eo(Qt(De.root,Xe),r.set??
[]),Xe),Ct={graphNodes:r["graph-node"]??[],hasImage:Ce!==void 0},{deployment:yt,versions:yo}=await po(t,yn,Ct,m),wt=_o(yt,Ct)?(0,A.Xk)(V,m):"",ut={...Ct,modelUri:wt},
{protocol:wo,xtype:Ut,replicas:Oo}=r,bt=(0,A.Ai)(yt,{protocol:wo,xtype:Ut,replicas:Oo,image:Ce},ut),at=r.name===void 0?bt:{...bt,metadata:{...bt.metadata,name:r.
name}},mt=r["storage-secret"]?.name,wn={allowed:r.allow??new Set,namespace:r.namespace,storageSecret:mt,choice:ut};Yn(mt===void 0?at:(0,A.Xl)(at,mt),wn,Xe);const On=Ht(
yt,wn,Xe),Kt=r.name??at.metadata?.name??"",e=r.namespace??at.metadata?.namespace,{manifest:o,marker:s,pods:i}=on(mt===void 0?at:(0,A.e_)(at,mt),{model:n.model,version:n.
version,runId:n.runId,...ut,modelUri:wt,name:Kt,namespace:e,target:c.target===void 0?void 0:(0,A.Rg)((0,A.hu)(c.target)),pipeline:c.pipeline.link,promotionId:c.
promotionId,namedVersions:yo,timeoutMs:c.timeoutMs}),d=oo(o,wt,{model:He,names:le&&new Set(le.map(({path:M})=>M))}),l=d.filter(({isCertain:M})=>M).map(({message:M})=>M);
if(l.length>0)throw new O.zg("E_MODEL_NOT_LOADABLE",`${n.model} version ${n.version} would not be served: ${l.join("; ")}.`);const u=d.map(({message:M})=>`${n.model}\
 version ${n.version} may not be served: ${M}.`),_=(0,A.KE)(at,(0,A.Qf)(at,ut));return{manifest:o,name:Kt,namespace:e,modelUri:wt,holders:_,marker:s,pods:i,mlModel:He,
place:Ue.place,origin:{...Xe,has:M=>(0,K.Q)(yn,M)!==void 0},warnings:[...Ue.warnings,...On,...u],notes:En(De.root,yt,{name:Kt,namespace:e,image:Ce,choice:ut})}}
var _o=(t,{graphNodes:n,hasImage:r})=>n.length>0?(0,A.Qf)(t,{graphNodes:n,hasImage:r,modelUri:void 0}).filled.size>0:!r||(0,A.A3)(t).length>0;function go(t){if(!(t instanceof
O.zg&&t.code==="E_ARTIFACT_STORE"))throw t}function Eo(t,n){try{return(0,A.Ey)({...t},n)}catch(r){throw r instanceof A.S7?new O.zg("E_INPUT",`set: ${r.message}.`,
{cause:r}):r}}function En(t,n,{name:r,namespace:c,image:m,choice:h}){const $=(0,w.Gv)(t.metadata)?t.metadata:{},V=[];t.apiVersion!==Q.Um&&V.push(`The apiVersion\
 is ${Q.Um}, which the cluster stores, not ${String(t.apiVersion)} as in deploy.yaml.`),typeof $.name=="string"&&$.name!==r&&V.push(`The name is ${r}, not ${$.name}\
 as in deploy.yaml.`),typeof $.namespace=="string"&&$.namespace!==c&&V.push(`The namespace is ${c??""}, not ${$.namespace} as in deploy.yaml.`);const{filled:ve,
serving:le}=(0,A.Qf)(n,h);for(const{modelUri:Ce}of ve)typeof Ce=="string"&&Ce.trim()!==""&&Ce!==h.modelUri&&V.push(`The modelUri ${Ce} of deploy.yaml is replace\
d by the version's own, ${h.modelUri??""}.`);return h.hasImage===!0&&ve.size===0&&V.push(...[...le].map(Ce=>`The image ${m} is that of the container ${Ce.name},\
 which serves the version.`)),V}})};
