"use strict";exports.id=810,exports.ids=[810],exports.modules={8629:((it,Be,r)=>{r.d(Be,{WW:()=>$n,gg:()=>Qt,j$:()=>vo});var N=r(6975),ye=r(1902),C=r(4810),L=r(9116),Le=r(1035),
I=r(842),Fe=r(8850),We=r(6553),F=r(6275),ne=r(7092),we=r(5233),J=r(4118),T=r(6758),de=r(5306),ze=r(9951),Q=r(1731),z=r(4054),Y=r(4925),le=r(7129),X=r(7766),_=r(
6498),G=r(9833),ie=r(7985),pe=r(7076),Me=r(2586),f=r(8243),D=r(2804),se=r(3024),ce=r.n(se),Ie=r(1455),be=r.n(Ie),Qe=r(7598),Xe=r.n(Qe);async function Ge({log:e},{
cluster:o,manifest:s,marker:i,version:d,namespace:l,pods:u},{kept:v},$,S){if(v?.marker===i&&(v.verified||!S))return v;const k=(0,f.$6)($,"metadata","uid")??"",Z=(0,f.
tk)($,"metadata","generation")===1,j=(0,I.uT)(v,{manifest:s,marker:i,version:d.version,verified:S,pods:u},k,Z);try{await(0,I.gn)(o,l,j)}catch(x){if(!(x instanceof
D.zg)||x.outcome==="cancelled")throw x;e.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${x.message}`)}return j}
async function Ne(e,{version:o,manifest:s}){try{await(0,C.cR)((await e.mlflow()).forCleanup(ne.mw),o,{at:s.metadata.annotations[ze.hD],"promotion-id":e.inputs["\
promotion-id"]})}catch(i){if(!(i instanceof D.zg)||i.code==="E_PROMOTION_UNDONE")throw i;e.log.warn(`Whether the promotion still stands is not known: ${i.message}`)}}
var Ue=({pipeline:e},{version:o,cluster:s,namespace:i,address:d,url:l,manifest:u},v)=>({state:v,time:new Date().toISOString(),server:s.identity,namespace:i,name:d.
name,version:o.version,url:l,...ke(u),...e.link===void 0?{}:{pipeline:e.link}}),ke=({metadata:e})=>{const o=e.annotations[ze.hD];return o===void 0?{}:{target:o}};
async function Ze(e,o,{mlflow:s,lease:i,former:d},l,{live:u,...v},$){const S=Ue(e,o,l),k={...S,...(0,ne.$t)(S.server,S.namespace,S.name,u),...v},{model:Z,version:j}=o.
version,x=$===void 0||$==="nothing"?void 0:$,Se=l==="serving"?{model:Z,version:j}:x,rt=(Ve,je)=>x!==void 0&&(0,I.p)(Ve,x)?(0,I.Ck)(je,k,x.version):(0,I.p)(Ve,{model:Z,
version:j})?k:Se!==void 0?(0,I.VN)(je,k.time,"replaced",(0,I.Er)(Ve,Se)):$==="nothing"?(0,I.VN)(je,k.time,"removed","the deployment was removed"):void 0;await(0,I.
SJ)(i,s,e.signal,Ve=>(0,I.ZJ)(Ve,k,{model:Z,versions:[{model:Z,version:j},x,d].filter(je=>je!==void 0)},rt),({message:Ve})=>e.log.warn(`The deployment is not re\
corded on the model version: ${Ve}`))}async function oe(e,o,s){let i;return await(0,I.SJ)(s,await e.mlflow(),void 0,async d=>{i=await(0,I.M8)(d,o.version,Ue(e,o,
"deploying"))},({message:d})=>e.log.warn(`Where this deploys is not recorded beforehand on the model version: ${d}`)),i}async function K(e,{version:o},{mlflow:s,
lease:i},d){await(0,I.SJ)(i,s,e.signal,l=>(0,I.NG)(l,o,d),({message:l})=>e.log.warn(`The record of what was about to be deployed is left on the model version: ${l}`))}
var ae=200,A=e=>({ok:!1,problem:e});function B(e,o){const s=(0,f.qF)(e);if(s===void 0)return A(/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":
"the answer is not JSON");if(!(0,f.Gv)(s))return A("the answer is no JSON object");if(Array.isArray(s.outputs))return Ae(s,o);if(Array.isArray(s.predictions))return w(
s.predictions,o);if((0,f.Gv)(s.outputs))return w(Object.values(s.outputs),void 0);if((0,f.Gv)(s.data)||s.jsonData!==void 0||s.strData!==void 0)return ge(s,o);const i=ue(
s);return A(i===void 0?"the answer holds neither outputs (V2), nor data (V1), nor predictions (TensorFlow)":`the model server says: ${(0,Q.q)(i)}`)}var _e=e=>(0,f.
Gv)(e)&&(Array.isArray(e.outputs)||(0,f.Gv)(e.outputs)||Array.isArray(e.predictions)||(0,f.Gv)(e.data)||e.jsonData!==void 0||e.strData!==void 0),ue=e=>(0,f.$6)(
e,"error")??(0,f.$6)(e,"message")??(0,f.$6)(e,"status","info");function Ae(e,o){const s=(0,f.yR)(e,"outputs");if(s.length===0)return A("the answer has no output\
s");const i=[];for(const d of s){const l=(0,f.$6)(d,"name")??"?",{data:u,shape:v}=d;if(!Array.isArray(u)||!Array.isArray(v))return A(`output ${l} lacks data or \
shape`);const $=U(u),S=v.map(Number),k=S.reduce((j,x)=>j*x,1);if($.length!==k)return A(`output ${l} has ${$.length} values for the shape [${S.join(", ")}]`);const Z=P(
$);if(Z!==void 0)return A(`output ${l} ${Z}`);if(o!==void 0&&S[0]!==o)return A(`output ${l} has ${S[0]??0} rows for ${o} that were asked about`);i.push(...$)}return W(
i)}function ge(e,o){const s=(0,f.fK)(e,"data","ndarray")??(0,f.fK)(e,"data","tensor","values")??(0,f.fK)(e,"jsonData")??(0,f.fK)(e,"strData"),i=U(s);if(s===void 0||
i.length===0)return A("the answer has no data");const d=P(i);if(d!==void 0)return A(`the answer ${d}`);const l=(0,f.fK)(e,"data","tensor","shape"),u=Array.isArray(
l)?Number(l[0]):Array.isArray(s)?s.length:void 0;return o!==void 0&&u!==void 0&&u!==o?A(`the answer has ${u} rows for ${o} that were asked about`):W(i)}function w(e,o){
const s=U(e),i=P(s);return i!==void 0?A(`the answer ${i}`):o!==void 0&&e.length!==o?A(`the answer has ${e.length} rows for ${o} that were asked about`):W(s)}function U(e){
const o=[],s=[e];for(;s.length>0;){const i=s.pop(),d=Array.isArray(i)?i:(0,f.Gv)(i)?Object.values(i):void 0;if(d===void 0)o.push(i);else for(let l=d.length-1;l>=
0;l-=1)s.push(d[l])}return o}var W=e=>e.length===0?A("the answer has no values"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,ae)},b=e=>e==null||typeof e=="n\
umber"&&!Number.isFinite(e)||typeof e=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(e);function P(e){const o=e.findIndex(b);return o<0?void 0:`holds ${JSON.stringify(
e[o]??null)} at position ${o}, which is no finite value`}function q(e,o,s){const i=Array.isArray(o)?o.flat(1/0):[o];if(e.length!==i.length)return`${e.length} va\
lues instead of ${i.length}`;const d=i.findIndex((l,u)=>!Re(e[u],l,s));return d<0?void 0:`value ${d} is ${JSON.stringify(e[d])} instead of ${JSON.stringify(i[d])}`}
var Re=(e,o,s)=>typeof e=="number"&&typeof o=="number"?Math.abs(e-o)<=s*Math.max(1,Math.abs(o)):e===o,te=(e,o=!1)=>({kind:"wrong",problem:e,mayPass:o}),Oe=(e,o=!1)=>({
kind:"silent",why:e,mayPass:o}),fe=new Set([404,429,502,503,504]),Pe=new Set([401,403,407,408,421,429,431,511]),H=new Set([413,502,503,504]),V=new Set([404,405,
410,413,502,503,504]),me=new Set([400,422,500]),Ee=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,
ve=e=>Ee.test(e);function Je(e,o,s){const{status:i,body:d}=o,l=(0,f.qF)(d);if(i===200)return y(e,o,l,s);const u=fe.has(i),v=`HTTP ${i}${g(d,l)}`;return i>=300&&
i<400?Oe(`it redirects${o.location===void 0?"":` to ${re(o.location)}`} (HTTP ${i})`):M(l)?Oe(`the API server did not lead there: ${v}${i===403?" (the role need\
s the verb create on services/proxy)":""}`,u):Pe.has(i)?Oe(`${v}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":
""}`,u):s.isMadeUp===!0&&me.has(i)&&(e==="service"||R(l))?ve(d)?te(v):{kind:"open",why:v}:e==="service"?E(d)&&H.has(i)?Oe(v,u):te(v,u):V.has(i)||!R(l)?Oe(v,u):te(
v,u)}function m(e){const{code:o,message:s}=(0,z.Ic)(e),i=(0,z.gt)(o);return Oe(`${s||o}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||o==="E\
NOTFOUND"))}function y(e,{body:o,cut:s},i,d){if(s===!0)return Oe("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(o):!_e(
i);if(e==="ingress"&&l)return Oe(`its answer is no prediction${g(o,i)}`);const u=B(o,d.rows);if(!u.ok)return d.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:te(
u.problem);const v=d.expected===void 0?void 0:q(u.values,d.expected,d.tolerance);return v===void 0?{kind:"prediction",shown:u.shown}:te(`the prediction is not t\
he expected one: ${v}`)}function g(e,o){const s=(0,Q.q)(ue(o)??e);return s===""?"":`, ${s}`}var E=e=>e.trimStart().startsWith("<"),M=e=>(0,f.$6)(e,"kind")==="St\
atus"&&(0,f.$6)(e,"apiVersion")==="v1";function R(e){return(0,f.$6)(e,"status","info")!==void 0?!0:(0,f.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||e.
detail!==void 0)}var re=e=>URL.canParse(e)?new URL(e).host:"another path",he=3e4,xe=500,Ke=1e4;async function He(e,o,s,i=he,d=()=>{}){const l=performance.now();
let u=-1/0;for(;;){const v=await ot(e,o,s);if(v.kind==="prediction"||v.kind==="open"||!v.mayPass)return v;const $=v.kind==="silent"?i:he;if(performance.now()-l>=
$)return v;performance.now()-u>=Ke&&(u=performance.now(),d(`${e.title} gives no prediction yet, and is asked again for ${Math.ceil(($-(u-l))/1e3)} s: ${(0,Me.xS)(
v.kind==="silent"?v.why:v.problem,300)}.`)),await(0,Y.v)(xe,s)}}var st=5e4;async function ot(e,o,s){const i=performance.now();try{return Je(e.way,await e.send(),
o)}catch(d){if(s.aborted)throw d;if(d instanceof z.wC||e.way==="ingress")return m(d);if(performance.now()-i>=st&&await e.isOpen?.().catch(()=>!1))return{kind:"w\
rong",problem:"it gives no answer to the prediction, and answers otherwise",mayPass:!1};if(d instanceof D.zg&&d.code==="E_CLUSTER_UNREACHABLE")return{kind:"sile\
nt",why:d.message,mayPass:!0};if(d instanceof D.zg&&d.code==="E_CLUSTER_UNAUTHORIZED")return{kind:"silent",why:d.message,mayPass:!1};throw d}}var qe=6e4,nt=4*1024*
1024;async function at({headers:e,tls:o},s,i,d){const l=(0,N.o)(s.protocol,o),u={accept:"application/json",...e,"content-type":"application/json"},v=await l.send(
{method:"POST",url:s,headers:u,body:i,timeoutMs:qe,signal:d,maxBytes:nt,isFresh:!0});return{status:v.status,body:v.body,cut:v.isCut,location:v.headers.location}}
var ht=e=>({problem:o})=>e.test(o),qt=ht(/enforce schema|missing inputs|[Ii]ncompatible (?:input|type)|has \d+ features|feature names|could not convert|not in index|KeyError/),
kn=({manifest:e,holders:o})=>!(0,de.os)(e)&&o.some(({graph:s})=>(0,_.ig)(s,[]).some(({node:i})=>{const d=(0,f.yR)(i,"parameters").find(l=>(0,f.$6)(l,"name")==="\
xtype");return i.implementation==="MLFLOW_SERVER"&&((0,f.$6)(d,"value")??"ndarray")==="ndarray"})),en=({plan:e})=>e.isOfUser===!0?"correct the request in that f\
ile":"log it with an input_example that it takes, or give a request with --verify FILE",Ln=[[({problem:e})=>ve(e),()=>"see in the log of the model server why it\
 could not load the model (--on-failure keep leaves its pods); log the model with what it lacks, or serve it by an image that has it (--image)"],[e=>qt(e)&&kn(e),
()=>"deploy with --xtype DataFrame, without which a V1 MLFLOW_SERVER drops the names of the columns"],[qt,e=>`the model refuses these values as its signature or\
 itself has them: ${en(e)}`],[ht(/is not the expected one/),()=>'see whether it is the right version, and whether "expected" and "tolerance" of that file still \
hold'],[ht(/ rows for \d+ |NaN|holds? null|has no (?:data|outputs)|values for the shape|is (?:not|no) JSON|neither outputs/),()=>"see what the model answers to \
this request: it has to give a finite value for each row; another request is given with --verify FILE"],[ht(/^HTTP 40[45]\b/),({route:e})=>e.way==="ingress"?"se\
e whether --endpoint is the ingress of this deployment":"see whether the server speaks the protocol of the manifest (--protocol), and knows its model by the nam\
e of the graph node"],[ht(/no answer to the prediction|^HTTP 50[234]\b/),()=>"see in the log of the model server what keeps it, and whether it has the memory an\
d the CPU for a prediction (resources in deploy.yaml)"]];function In(e){return Ln.find(([s])=>s(e))?.[1](e)??`see its cause in the log of the model server (--on\
-failure keep leaves its pods); if the model is not meant to take this request, ${en(e)}`}var bn=5e3,wt=500;async function Un(e){const{manifest:o,holders:s,ingress:i,
plan:d,signal:l}=e,u=performance.now(),v=(0,de.i9)(o),$=v.length>0&&v.every(Ve=>s.includes(Ve)),S=[];let k;for(const Ve of s){const je=tn(e,Ve),et=await He(je,d,
l,i!==void 0&&$?bn:void 0,e.tell);if(et.kind==="wrong")throw Lt(e,je,et.problem);if(et.kind==="open")return{isProven:!1,why:on(je,et.why)};et.kind==="silent"?S.
push(sn(je,et.why)):k??=et.shown}const Z=S.length===0&&k!==void 0,[j]=v;if(i===void 0||j===void 0||!(Z||$))return Z?{isProven:!0,by:["service"],shown:k??"",durationMs:Math.
round(performance.now()-u),remarks:[]}:{isProven:!1,why:[...S,...i===void 0?[]:["An answer of the ingress would prove nothing, because other predictors answer t\
here too."]].join(" ")};await e.beforeIngress?.();const x=jn(e,i,j),Se=await He(x,d,l,void 0,e.tell),rt=Math.round(performance.now()-u);if(Se.kind==="wrong"&&$)
throw Lt(e,x,Se.problem);return Z?Se.kind==="prediction"?{isProven:!0,by:$?["service","ingress"]:["service"],shown:k??"",durationMs:rt,remarks:[]}:{isProven:!0,
by:["service"],shown:k??"",durationMs:rt,remarks:[kt(x,Se)]}:Se.kind!=="prediction"?{isProven:!1,why:[...S,kt(x,Se)].join(" ")}:{isProven:!0,by:["ingress"],shown:Se.
shown,durationMs:rt,remarks:S}}function tn({cluster:e,manifest:o,namespace:s,plan:i},d){const l=(0,de.sc)(o.metadata.name,d),u=(0,de.tf)(o,d);return{way:"servic\
e",title:`Service ${s}/${l}:${de.ld}${u} of predictor ${d.name} (through the API server)`,send:()=>e.proxyToService(s,l,de.ld,u,i.body),isOpen:async()=>!M((0,f.
qF)((await e.proxyToService(s,l,de.ld,"/live","")).body))}}function jn({manifest:e,namespace:o,plan:s,signal:i},d,l){const u=nn(d.address,(0,de.PQ)(e,o,l));return{
way:"ingress",title:u.href,send:()=>at(d,u,s.body,i)}}var nn=(e,o)=>new URL(e.pathname.replace(/\/+$/,"")+o,e);function kt(e,o){return o.kind==="silent"?sn(e,o.
why):o.kind==="open"?on(e,o.why):`${e.title} gave no usable prediction, be it by another predictor: ${(0,Me.xS)(o.problem,wt)}.`}var on=({title:e},o)=>`${e} doe\
s not take the values that were made up for it, which proves nothing: ${(0,Me.xS)(o,wt)}.`,sn=({title:e},o)=>`${e} says nothing of the model: ${(0,Me.xS)(o,wt)}\
.`;function Lt({manifest:e,holders:o,plan:s},i,d){const l=(0,Me.it)((0,Me.YI)(d),wt).replace(/[.\s]+$/,"");return new D.zg("E_VERIFY_FAILED",`The pods are ready\
, but ${i.title} gave no usable prediction: ${l}. What to do: ${In({manifest:e,holders:o,plan:s,route:i,problem:d})}.`)}async function It(e,o,s){const{manifest:i,
origin:d,marker:l,forTarget:u,pods:v,modelUri:$,holders:S,name:k,namespace:Z}=s,{endpoint:j}=e.inputs,x=await e.cluster(),Se=Z??x.defaultNamespace;e.inputs.namespace===
void 0&&an(s,x.defaultNamespace,e.inputs.allow);const rt={...i,metadata:{...i.metadata,namespace:Se}},Ve=Ot(rt,Se,j),je={name:k,namespace:Se,version:o.version,"\
model-uri":$,url:Ve,changed:"false",verified:"false","verified-by":""};for(const et of["name","namespace","version","model-uri","url","changed","verified","veri\
fied-by"])e.output(et,je[et]);return{cluster:x,version:o,manifest:rt,origin:d,marker:l,forTarget:u,pods:v,modelUri:$,holders:S,namespace:Se,address:{resource:de.
kl,namespace:Se,name:k},url:Ve}}function an({namespace:e,place:o},s,i=new Set){if(!(e===void 0||e===s||i.has((0,_.OH)("namespace",e))))throw new D.zg("E_MANIFES\
T",`${o} cannot be deployed. It names the namespace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,_.L9)("namespace",e)}.`)}function Ot(e,o,s){
const[i]=(0,de.i9)(e);return i?s?nn(s,(0,de.PQ)(e,o,i)).href:`http://${(0,de.sc)(e.metadata.name,i)}.${o}:${de.ld}${(0,de.tf)(e,i)}`:""}async function vt({log:e},{
cluster:o,namespace:s}){const i={resource:J.r$,name:s};if(await o.get(i))return;const d={[ze.Ly]:ze.bU};await o.create(i,{apiVersion:"v1",kind:"Namespace",metadata:{
name:s,labels:d}}),e.progress(`Created the namespace ${s}.`)}var Bn=30;function Wn(e,o){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,L.c)(e,o),i=(0,f.
tk)(e,"metadata","generation")!==(0,f.tk)(o,"metadata","generation")||s.some(C.Xb),d=i?(0,C.JA)((0,C.s6)(e,o,s)):"";return{changed:i,pods:d,text:[d,(0,L.h)(s,Bn)].
filter(Boolean).join(`
`)}}async function Nn(e,{version:o,namespace:s,address:i,url:d},l){const{"github-deployment":u,"github-environment":v,"github-token":$}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:S,version:k}=o,
Z=await e.announceDeployment({environment:v??`${s}/${i.name}`,description:`${S} version ${k}`,payload:{model:S,version:k,namespace:s,name:i.name},token:$});try{
const j=await l();return await Z({state:"success",description:j.reason,url:d}),j}catch(j){const{outcome:x,message:Se}=(0,D.uQ)(e.stopped.aborted?e.stopped.reason:
j);throw await Z({state:x==="failed"||x==="rolled-back"||x==="timeout"?"failure":"error",description:Se}),j}}function Kn(e,o,s,i){const d=(0,J.vY)(s),{cause:l,log:u,
excerpt:v,objects:$,initLog:S}=o,k=o.advice===void 0?"":` What to do: ${o.advice}.`,Z=[...$?[{title:`Objects of ${d}`,text:$}]:[],...u&&v?[{title:`From the ${u.
title}`,text:v}]:[],...S?[{title:`From the ${S.title}`,text:S.text}]:[]];if(e.state==="timeout"){const Se=l===void 0?"":` Its log says: ${l}.`;return{log:u,excerpts:Z,
error:new D.zg("E_TIMEOUT",`${d} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${Se}${k}`)}}const j=e.reason==="De\
leted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",x=(0,Me.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);return{log:u,
excerpts:Z,error:new D.zg(j,`${d} cannot serve: ${l===void 0?x:`${l}. ${x}`}${x.endsWith(".")?"":"."}${k}`)}}function Vn({why:e,known:o},s){const i=o===""?"":` \
What was seen last: ${(0,Me.xS)(o,1e3)}.`;return new D.zg(e.code,`It could not be told whether ${(0,J.vY)(s)} serves: when the time was over (--timeout), the cl\
uster did not show what is there. ${e.message}${i}`,{cause:e})}var Fn=({live:e,applied:o})=>e===void 0||(0,f.tk)(e,"metadata","generation")!==(0,f.tk)(o,"metada\
ta","generation");function rn(e){const{live:o,applied:s,objects:i}=e,d=(0,f.$6)(s,"metadata","resourceVersion"),l=d!==void 0&&(0,f.$6)(o,"metadata","resourceVer\
sion")===d&&(0,f.$6)(o,"metadata","uid")===(0,f.$6)(s,"metadata","uid");return{unchanged:!Fn(e),...l?{seen:{owner:s,objects:i}}:{}}}var cn=2e4;async function Gn(e,{
cluster:o,manifest:s,marker:i,address:d},l){const{inputs:u,log:v}=e,$=(0,de.pG)(s,i,d,l.applied),S=performance.now(),k=x=>`${((performance.now()-S)/1e3).toFixed(
x)} s`,Z=await o.waitForRollout($,{timeoutMs:e.waitMs(u.timeout),patienceMs:u.patience,patienceRestarts:Le.ej,...rn(l),before:{owner:l.live},report:x=>v.progress(
`Waiting (${k(0)}) for ${x}.`)});if(Z.state==="current")return v.progress(`The rollout is complete after ${k(1)}.`);if(Z.state==="unseen")throw Vn(Z,d);const j=Kn(
Z,await o.withSignal(AbortSignal.any([e.stopped,AbortSignal.timeout(cn)])).diagnose($,Z),d,u.timeout);throw j.log&&v.foreign(j.log.title,j.log.text),e.summarize(
...j.excerpts.map(({title:x,text:Se})=>({kind:"log",title:x,text:Se}))),j.error}async function xn({inputs:e,log:o,waitMs:s},i,d){const{cluster:l,address:u,namespace:v,
manifest:$,marker:S}=i,k=()=>Promise.all([l.get(u),(0,I.DL)(l,v,u.name),l.listRolloutObjects((0,de.Ef)($,S,u,"")),d()]);let[Z,j,x,Se]=await k();for(;Z!==void 0&&
(0,we.vx)(Z);)o.progress(`${(0,J.vY)(u)} is being removed; waiting until it is gone.`),await l.waitForRemoval(u,(0,f.$6)(Z,"metadata","uid")??"",s(e.timeout),rt=>o.
progress(rt)),[Z,j,x,Se]=await k();return{live:Z,kept:(0,I.uq)(Z,j),objects:x,version:Se}}async function bt(e,{cluster:o,version:s,namespace:i,address:d,marker:l,
manifest:u},{live:v,kept:$}){if(v===void 0||$!==void 0||(0,f.tk)(v,"metadata","generation")!==1||(0,de.Ef)(u,l,d,"").readMarker(v)!==l)return!1;const{registry:S}=(await e.
mlflow()).forCleanup(ne.mw),k=await S.version(s.model,s.version).catch(()=>{}),Z=(0,ne.$t)(o.identity,i,d.name,v);return k!==void 0&&!(0,ne.T3)(k).some(j=>j.state===
"serving"&&(0,ne.ii)(j,Z))}function zn(e,o,s){switch(e.kind){case"table":return s&&!Jn(e,o)?Hn(e,o):Yn(e,o);case"tensor":return`{"data":{"ndarray":${jt(e.tensor,
o.get(ye.p1))}}}`;case"tensors":{const i=dn([...e.tensors],o);return`{"jsonData":${s&&(0,ye.VK)(e.tensors,o)?`[${i}]`:i}}`}}}var Yn=({columns:e,rows:o},s)=>{const i=o.
map(d=>`[${e.map((l,u)=>jt(d[u]??null,s.get(l))).join(",")}]`);return`{"data":{"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},Hn=({columns:e,rows:o},s)=>`\
{"jsonData":[${o.map(i=>dn(e.map((d,l)=>[d,i[l]??null]),s)).join(",")}]}`,dn=(e,o)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${jt(i,o.get(s))}`).join(",")}}`;function Jn({
columns:e,rows:o},s){const i=new Set(e.map((d,l)=>Pt(o.map(u=>u[l]??null),s.get(d))));return i.size===1&&!i.has("other")}function Pt(e,o){return e.every(s=>typeof s==
"string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(s=>typeof s=="number")?Ut(o)||!e.every(Number.isInteger)?"float":"whole":"other"}var Ut=e=>e!==
void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),jt=(e,o)=>Ut(o)?ln(e):JSON.stringify(e),ln=e=>Array.isArray(e)?`[${e.map(ln).join(",")}]`:typeof e=="number"&&
/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),Qn={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",
binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",
uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Bt=(e,o,s)=>s==="v2"?JSON.stringify(Zn(e,o)):zn(e,o,s==="v1-mlflow");function Zn(e,o){switch(e.kind){case"\
table":return{inputs:e.columns.map((s,i)=>{const d=e.rows.map(l=>l[i]??null);return{name:s,shape:[d.length],datatype:$t(d,o.get(s)),data:d}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[un("input-0",e.tensor,o.get(ye.p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([d,l])=>Array.
isArray(l)&&!l.some(Array.isArray)&&!Xn(o.get(d)));return{inputs:s.map(([d,l])=>un(d,Array.isArray(l)?l:[l],o.get(d))),parameters:{content_type:i?"pd":"dict"}}}}}
var Xn=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function un(e,o,s){const i=[];for(let l=o;Array.isArray(l);l=l[0])i.push(l.length);const d=Array.isArray(
o)?o.flat(1/0):[o];return{name:e,shape:i,datatype:$t(d,s),data:d}}function $t(e,o){const s=o===void 0?void 0:Qn[o]??(/^<U\d*$|^<M8/.test(o)?"BYTES":void 0);if(s!==
void 0)return s;const i=e.filter(d=>d!==null);return i.length>0&&i.every(d=>typeof d=="boolean")?"BOOL":i.every(d=>typeof d=="number")?i.every(Number.isSafeInteger)&&
i.length>0?"INT64":"FP64":"BYTES"}var hn=3e5,Wt=1e4,_t=8,Mt={double:1.5,float:1.5,long:1,integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"\
YQ=="};function qn(e){const o=(0,f.qF)((0,f.$6)(e,"signature","inputs")??"");if(!Array.isArray(o)||o.length===0||o.length>Wt||!o.every(f.Gv))return;const s=(0,f.
yR)({root:o},"root"),i=s.map(u=>({name:(0,f.$6)(u,"name"),value:(0,f.$6)(u,"type")==="tensor"?eo(u):Nt(u)}));if(i.some(({value:u})=>u===void 0))return;const d=i.
flatMap(({name:u,value:v})=>u===void 0?[]:[[u,v]]),l=s.map(u=>(0,f.$6)(u,"type")==="tensor");if(l.includes(!0))return l.includes(!1)?void 0:d.length===s.length?
{kind:"tensors",tensors:new Map(d)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(d.length===s.length)return{kind:"table",columns:d.map(([u])=>u),rows:[
d.map(([,u])=>u)]};if(!(d.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}function Nt(e,o=0){const s=(0,f.$6)(e,"type")??
"";if(o>_t)return;if(Object.hasOwn(Mt,s))return Mt[s];if(s==="any")return"a";const i=(0,f.fK)(e,s==="array"?"items":"values");if((s==="array"||s==="map")&&(0,f.
Gv)(i)){const u=Nt(i,o+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const d=e.properties;if(s!=="object"||!(0,f.Gv)(d))return;const l=Object.entries(d).slice(
0,Wt).map(([u,v])=>[u,(0,f.Gv)(v)?Nt(v,o+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function eo(e){const o=(0,f.$6)(e,"tensor-sp\
ec","dtype")??"",s=(0,f.fK)(e,"tensor-spec","shape"),i=to(o);if(i===void 0||!Array.isArray(s)||s.length>_t)return;const d=s.map(l=>l===-1?1:Number(l));if(!(!d.every(
l=>Number.isInteger(l)&&l>0)||d.reduce((l,u)=>l*u,1)>hn))return d.reduceRight((l,u)=>Array(u).fill(l),i)}function to(e){return/^float(?:16|32|64)$/.test(e)?.5:/^u?int(?:8|16|32|64)$/.
test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var Kt=["auto","required","off"],no={label:"auto\
, required, off, or a JSON file",parse:e=>{const o=Kt.find(i=>i===e);if(o!==void 0)return{kind:o};if((0,se.existsSync)(e))return{kind:"file",path:e};const s=(0,G.
qb)(e,Kt);throw new _.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you mean ${s}?`}`)}},oo=1024*1024,mn=1e-6;
async function so(e,o,s,i,d){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return co(e.path,await io(e.path));case"\
auto":case"required":{const l=await ao(o,s,i,d).catch(u=>{if(u instanceof D.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"none",why:`the input example cannot be \
read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new D.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify r\
equired, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function ao(e,o,s,i){if(s==="tensorflow")
return{kind:"none",why:"an input example of MLflow's cannot be said in the protocol tensorflow (give a request with --verify FILE)"};const{model:d,version:l}=o,
u=(S,k)=>e.readOfVersion(o,S,k);for(const S of(0,ye.Gw)(i)){const k=await ro(u,S),Z=k===void 0?void 0:(0,ye.qx)(k);if(Z===void 0)continue;const j=(0,ye.zU)((0,f.
$6)(i,"signature","inputs")??"");return s==="v2"&&(0,ye.JH)(j)?{kind:"none",why:`the input example of ${d} version ${l} has lists or mappings in its columns, wh\
ich the V2 protocol cannot say (give a request with --verify FILE)`}:fn(`the model's own input example (${S})`,Z,j,s)}const v=qn(i),$=(0,ye.zU)((0,f.$6)(i,"sign\
ature","inputs")??"");return v!==void 0&&!(s==="v2"&&(0,ye.JH)($))?{...fn("a request made from the model's signature, because it has no input example",v,$,s),rows:void 0,
isMadeUp:!0}:{kind:"none",why:`${d} version ${l} has no input example that can be sent, and no signature that a request can be made from`}}async function ro(e,o){
try{return await e(o,oo)}catch(s){if(s instanceof D.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function fn(e,o,s,i){return{kind:"request",origin:e,body:Bt(
o,s,i),rows:(0,ye.BO)(o,s),tolerance:mn}}async function io(e){try{return await(0,Ie.readFile)(e,"utf8")}catch(o){const s=o instanceof Error?o.message:String(o);
throw new D.zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:o})}}function co(e,o){const s=(0,f.qF)(o);if(!(0,f.
Gv)(s))throw new D.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,f.Gv)(s.request);return{kind:"request",origin:e,body:JSON.stringify(i?
s.request:s),rows:void 0,isOfUser:!0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,f.tk)(s,"tolerance")??mn}}var lt=(...e)=>({deploy:e,rollback:e}),
Vt=["get","create","update","delete"],lo=[{why:"what is deployed, and put back or removed when it cannot serve",group:"machinelearning.seldon.io",resources:["se\
ldondeployments"],verbs:{render:["get","create","patch"],deploy:["get","list","watch","create","patch","delete"],rollback:["get","list","watch","patch","delete"],
undeploy:["get","list","delete"]}},{why:"the last manifest that was seen serving",group:"",resources:["configmaps"],verbs:{deploy:["get","create","patch","delet\
e"],rollback:["get","patch"],undeploy:["get","delete"]}},{why:"one deploy of a name at a time",group:"coordination.k8s.io",resources:["leases"],verbs:{deploy:Vt,
rollback:Vt,undeploy:Vt}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"apps",resources:["deployments","replicas\
ets"],verbs:{...lt("list","watch"),undeploy:["list"]}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"",resources:[
"pods"],verbs:{...lt("list","watch"),undeploy:["list"]}},{why:"whether requests go to it alone",group:"discovery.k8s.io",resources:["endpointslices"],verbs:lt("\
list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"networking.istio.io",
resources:["virtualservices"],verbs:lt("list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not \
waited for",group:"getambassador.io",resources:["mappings"],verbs:lt("list","watch")},{why:"why it did not",group:"",resources:["pods/log"],verbs:lt("get")},{why:"\
why it did not",group:"",resources:["events"],verbs:lt("list","watch")},{why:"the prediction that proves it, by the Service of the predictor that holds it",group:"",
resources:["services/proxy"],verbs:{deploy:["create"]}}],Dt={group:"authorization.k8s.io",version:"v1",plural:"selfsubjectaccessreviews",kind:"SelfSubjectAccess\
Review"},Ft=new Set(["pods/log","events","virtualservices","mappings"]),uo=new Set(["E_CLUSTER_UNREACHABLE","E_CLUSTER_UNAUTHORIZED","E_CANCELLED"]),Gt=5,ho=({asksByProxy:e,
secret:o})=>[...lo.flatMap(({group:s,resources:i,verbs:d})=>i.flatMap(l=>Ft.has(l)||l==="services/proxy"&&!e?[]:(d.deploy??[]).filter(u=>u!=="watch").map(u=>({group:s,
resource:l,verb:u})))),...o===void 0?[]:["get","patch"].map(s=>({group:"",resource:"secrets",verb:s,name:o}))];async function pn(e,o,s){const i=await _n(e,o,s);
if(i!==void 0)throw new D.zg("E_CLUSTER_FORBIDDEN",`A deploy to the namespace ${o} needs rights that these credentials lack: ${i}. Give the account the Role of \
docs/permissions.md there, or correct --namespace if another one is meant.`)}async function vn(e,o,s,i){if(!(e instanceof D.zg)||e.code!=="E_CLUSTER_FORBIDDEN")
return e;const d=await _n(o,s,i).catch(()=>{});return d===void 0?e:new D.zg(e.code,`${e.message} All that a deploy needs there and they lack: ${d}.`,{cause:e,outcome:e.
outcome,exit:e.exit})}async function _n(e,o,s){const i=ho(s),d=[];for(let u=0;u<i.length;u+=Gt){const v=i.slice(u,u+Gt),$=await Promise.all(v.map(S=>mo(e,o,S)));
d.push(...v.filter((S,k)=>$[k]===!1))}if(d.length===0)return;const l=new Map;for(const{group:u,resource:v,verb:$}of d){const S=u===""?v:`${v}.${u}`;l.set(S,[...l.
get(S)??[],$])}return[...l].map(([u,v])=>`${v.join(", ")} ${u}`).join("; ")}async function mo(e,o,{group:s,resource:i,verb:d,name:l}){const[u,v]=i.split("/"),$={
namespace:o,group:s,resource:u,verb:d,...v===void 0?{}:{subresource:v},...l===void 0?{}:{name:l}};try{const S=await e.create({resource:Dt,name:i},{apiVersion:"a\
uthorization.k8s.io/v1",kind:Dt.kind,spec:{resourceAttributes:$}}),k=(0,f.fK)(S,"status","allowed");return typeof k=="boolean"?k:void 0}catch(S){if(S instanceof
D.zg&&!uo.has(S.code))return;throw S}}var xt=e=>{setImmediate(()=>setImmediate(e))};async function gn(e,o,s){const{inputs:i,log:d,pipeline:l}=e,u=(0,C.sB)(o,s,i,
{pipeline:l,timeoutMs:i.timeout,target:i.at,promotionId:i["promotion-id"]});i["dry-run"]!=="client"&&xt(()=>{e.cluster().catch(()=>{})});const v=await u;for(const $ of v.
notes)d.progress($);for(const $ of v.warnings)d.warn($);return{rendered:v,plan:await so(i.verify,o.artifacts,s,(0,de.aI)(v.manifest),v.mlModel)}}async function En(e,{
cluster:o,namespace:s,address:i,manifest:d,forTarget:l,pods:u,origin:v},$){const{inputs:S,log:k}=e,Z=S["create-namespace"],j=yn(e,$);if(Z&&await o.get({resource:J.
r$,name:s})===void 0){await Promise.all([po(o),pn(o,s,j)]);return}const[x]=await Promise.all([(0,C.Pj)(await e.mlflow(),o,i,{manifest:d,forTarget:l,pods:u,origin:v},
S,Se=>k.warn(Se)).catch(async Se=>{if(!(Se instanceof D.zg)||!Se.message.includes("does not support dry run"))throw await vn(Se,o,s,j);k.warn(`The cluster canno\
t be asked beforehand what it makes of the manifest: ${Se.message}`)}),pn(o,s,j)]);return x}var yn=({inputs:e},o)=>({asksByProxy:o.kind==="request"&&e.verify.kind===
"required"&&e.endpoint===void 0,secret:e["storage-secret"]?.name});async function fo(e,{cluster:o,namespace:s},i,d){try{return await d()}catch(l){throw await vn(
l,o,s,yn(e,i))}}async function po(e){if(!await e.serves(de.kl))throw new D.zg("E_CRD_MISSING",`The cluster at ${e.server} does not know ${de.kl.kind}s: install \
Seldon Core first.`)}async function vo(e,o){const s={...e,log:le.aB,output:()=>{}},{rendered:i,plan:d}=await gn(s,await e.mlflow(),o);await En(s,await It(s,o,i),
d)}var wn={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"small",description:"\
The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where none was."},"model-\
uri":{kind:"small",description:"Where the model server loads the model from; empty if an image holds it."},url:{kind:"small",description:"Where predictions are \
asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false wher\
e it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."},"verified-by":{kind:"small",description:"What \
the prediction was asked of: `service`, the Service of each predictor that holds the version, `ingress`, or `service,ingress`; empty where it is not verified."}},
_o=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,go=8,Eo=new Set(["host","accept","accept-\
language","origin","user-agent"]);function zt(e){const o=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()==="")continue;const[,d="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.
exec(i)??[],u=yo(d.toLowerCase(),l,o);if(u!==void 0)return{problem:`line ${s+1} ${u}`};o.set(d.toLowerCase(),l)}return{headers:o}}function yo(e,o,s){if(e===""||
o==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no header can have";if(_o.test(e))return`names the head\
er ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,ie.S)(o);return i===void 0?void 0:`has a value that cannot be sent\
: ${i}`}function On(e){const o=zt(e);if("problem"in o)return[];const s=[...o.headers].filter(([i])=>!Eo.has(i)).flatMap(([,i])=>[i,i.replace(/^\w+ /,"")]);return[
...new Set(s)].filter(i=>i.length>=go)}var Pn=1024*1024,Yt="expected the ingress's http(s) address",wo={label:"http(s) address",parse:e=>{const o=/^https?:\/\//i.
test(e)&&URL.canParse(e)?new URL(e):void 0;if(o===void 0)throw new _.S7(`${Yt}, got "${e.replace(/\/\/.*@/,"//***@")}"`);if(o.username!==""||o.password!=="")throw new _.
S7(`${Yt} without a user name or password, which outputs would show: give them by endpoint-headers, as Authorization: Basic \u2026`);if(o.search!==""||o.hash!==
"")throw new _.S7(`${Yt} alone, without what follows a ? or #`);return o}},Oo={label:"Name: value, one a line",secretParts:On,parse:e=>{const o=zt(e);if("proble\
m"in o)throw new _.S7(o.problem);return o.headers}},Po={label:"PEM file",parse:e=>{const o=$o(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(o.length===0)throw new _.S7(`"${e}" holds no certificate in PEM form`);for(const s of o)try{new Qe.X509Certificate(s)}catch{throw new _.S7(`"${e}" holds a\
 certificate that cannot be read`)}return o.join(`
`)}};function $o(e){let o;try{o=(0,pe.M)(e,Pn)}catch(s){throw new _.S7(`"${e}" cannot be read: ${(0,z.Ic)(s).message}`)}if(o===void 0)throw new _.S7(`"${e}" is \
larger than ${Pn} bytes`);return o}var Ht={endpoint:{kind:wo,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the \
predictors that hold the version have been, by their own Services."},"endpoint-token":{kind:_.hC,secret:!0,description:"Bearer token for the ingress. It goes th\
ere alone: no redirect is followed."},"endpoint-headers":{kind:Oo,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go t\
here alone."},"endpoint-ca-file":{kind:Po,description:"PEM file with the certificate authorities to trust for the ingress."}},$n=(0,_.RU)(Ht,["endpoint-token","\
endpoint-headers"],({"endpoint-token":e,"endpoint-headers":o})=>{if(e!==void 0&&o?.has("authorization"))throw new _.S7("endpoint-token and the Authorization of \
endpoint-headers are both given: give one of them")});function Mo({endpoint:e,...o}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoin\
t-ca-file":d}=o;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...d===void 0?
{}:{ca:d}}}}var Do=({address:e,headers:o})=>e.protocol==="http:"&&Object.keys(o).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, w\
here others can read them: give its https address.`:void 0,To={...X.hI,...X.g$,...X.wO,...X.F2,timeout:{kind:_.p0,default:"20m",description:"How long the step m\
ay take, the rollout above all. What it then puts back may take as long again."},patience:{kind:_.p0,default:"60s",description:"How long what may recover (a cra\
sh loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:no,default:"auto",description:"Pr\
oves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, \
`required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance\
`."},...Ht,"on-failure":{kind:(0,_.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first depl\
oyment is removed), or leaves everything as it is."},"promotion-id":{kind:_.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if\
 it still holds."},"force-conflicts":{kind:_.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending w\
ith E_APPLY_CONFLICT."},...X.QF,"create-namespace":{kind:_.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:_.
Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `e\
nvironment:`, which makes its own."},"github-environment":{kind:_.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github\
-token":X.bU,"dry-run":{kind:(0,_.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` \
also asks the cluster whether it would accept it."}};async function So(e,{model:o,version:s},i,d){try{const l=(await e).forCleanup(d),u=(0,T.Tq)(await l.registry.
version(o,s)),v=u?.state==="held"?u:void 0,$=v===void 0?[]:(0,_.Sx)(v.target).map(_.Rg),S=[];for(const Z of i===void 0?$:[i]){const[j]=(0,_.Sx)(Z);j!==void 0&&await(0,C.
IL)(l,o,j)===s&&S.push(Z)}if(S.length===0)return;const k=`BUT IN MLFLOW ${S.join(" and ")} of ${o} still ${S.length===1?"names":"name"} version ${s}, because no\
 --promotion-id was given.`;return v===void 0||!S.every(Z=>$.includes(Z))?`${k} Take it out with demote --model ${Jt(o)} --version ${s} --from ${Jt(S.join(", "))}\
, or promote the version that serves.`:`${k} Undo that with rollback --model ${Jt(o)} --promotion-id ${v.id}; give deploy the --promotion-id of promote, and a f\
ailure undoes it.`}catch(l){if(!(l instanceof D.zg))throw l;return}}var Jt=e=>/^[\w@.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Mn=new Set(["E_ROLLOUT_FAI\
LED","E_TIMEOUT","E_VERIFY_FAILED","E_DELETED_WHILE_WAITING","E_DEPLOY_HELD","E_PROMOTION_UNDONE"]),Ao=5e3,t=3e4,n=2e4,a=12e4,c=6e4,h=1.5*We.UB,p=e=>e+a+t,O=e=>p(
e)+h+4*t;async function ee(e,o,s,i,d,l,u){const v=e.stopped.aborted,$=v?(0,D.uQ)(e.stopped.reason):(0,D.uQ)(d);if(l==="keep"){const je=i!==void 0&&!v&&!Mn.has($.
code),et=i?$e($,"It was left as it is (--on-failure keep)."):$;return await u({isOpen:je,reason:et.message,state:i&&!je||v?"failed":void 0}),et}const k=i!==void 0||
e.signal.aborted||$.outcome==="unreachable"?v||Mn.has($.code)?await tt(e,o,s,{error:$,cancelled:v,applied:i}):{kind:"open",detail:Ye}:void 0,Z=k?.kind==="open",
j=k?k.kind!=="nothing"&&!Z:$.outcome==="failed",Se=!Z&&(i!==void 0||k!==void 0&&k.kind!=="nothing")?k?.kind==="rolled-back"||k?.kind==="removed"?k.kind:"failed":
void 0,rt=k?.why===void 0?$:new D.zg(k.why.code,$.message,{cause:k.why}),Ve=$e(rt,k?.detail??"",Te(rt,k));return await u({isOpen:Z,state:Se,reason:Ve.message,instead:k?.
instead}),$e(Ve,(j?await dt(e,o,$,v):void 0)??"")}function Te(e,o){if(!(e.outcome!=="failed"||!o))return o.kind==="rolled-back"?"rolled-back":o.kind==="failed"?
"rollback-failed":void 0}var $e=(e,o,s=e.outcome)=>new D.zg(e.code,o===""?e.message:`${e.message} ${o}`,{cause:e.cause,outcome:s,exit:e.exit}),Ye="Nothing was p\
ut back and nothing removed, because it was not seen whether it serves. Run this again once the cluster answers.";async function tt(e,o,s,{error:i,cancelled:d,applied:l}){
const{address:u,marker:v,version:{model:$}}=o,S=(0,J.vY)(u);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because som\
ebody deleted it.",instead:"nothing"};if(i.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};
const k=d?c:p(e.inputs.timeout),Z=AbortSignal.timeout(k),j=o.cluster.withSignal(Z);try{const x=!d&&i===e.signal.reason?await De(j,o):void 0;if(x instanceof D.zg)
return{kind:"open",why:x,detail:`${x.message} ${Ye}`};if(x?.state==="current"&&l===void 0)return{kind:"open",detail:`${S} was left as it is, because by now it s\
erves this version. Run this again to have that verified.`};const Se=await j.get(u);if(!Se)return{kind:"nothing",detail:`${S} does not exist.`,instead:"nothing"};
if((0,de.Ef)(o.manifest,v,u,"").readMarker(Se)!==v)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody else or\
 was there before."};if(!s.live||await bt(e,o,s))return await Ce(e,j,o,Se,d);const{kept:Ve}=s;if(!Ve)return{kind:"failed",detail:`Nothing could be put back: no \
manifest of ${S} was ever seen serving by this project.`};if(Ve.marker===v)return{kind:"nothing",detail:"Nothing was put back: this very version was the last th\
at was seen serving."};const je=(0,I.gt)(Ve,$);e.log.progress(`Putting ${je} of ${S} back.`);const et=await(0,Le.rr)(j,u,Se,Ve,{force:e.inputs["force-conflicts"],
timeoutMs:d||s.trouble!==void 0?Ao:e.inputs.timeout,patienceMs:e.inputs.patience,report:yt=>e.log.progress(`Rolling back: waiting for ${yt}.`),tell:yt=>e.log.warn(
yt)});if(Ve.adopted!==void 0)return await ct(j,o,s,et,d);const Zt={model:(0,I._P)(Ve)??$,version:Ve.version},gt=je.replace(/^v/,"V"),{serves:Et,unseen:Xt,explain:An}=et;
return Et?{kind:"rolled-back",detail:`${gt} was put back and serves.`,instead:Zt}:d?{kind:"rolled-back",instead:Zt,detail:`${gt} was applied again; this step di\
d not wait until it serves.`}:Xt?{kind:"failed",instead:Zt,detail:`${gt} was applied again, and it could not be told whether it serves: ${Xt.message}`}:{kind:"f\
ailed",detail:`${gt} was applied again, and does not serve either: ${await An()}.`}}catch(x){return{kind:"failed",detail:`${s.live?"Putting the earlier version \
back":"Removing this first deployment"} failed: ${Z.aborted?`the cluster at ${j.server} did not take it within ${k/1e3} s.`:(0,D.uQ)(x).message}`}}}async function De(e,{
manifest:o,marker:s,address:i}){const d=e.withSignal(AbortSignal.timeout(n));try{const l=await d.get(i),u=(0,de.Ef)(o,s,i,(0,f.$6)(l,"metadata","uid")??"");return await(0,Fe.
wW)(d,u,l)}catch(l){const u=(0,D.uQ)(l);return u.code==="E_UNEXPECTED"?new D.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${e.server} did not show within ${n/1e3}\
 s what is there.`,{cause:l}):u}}async function ct(e,{namespace:o,address:s},{trouble:i},{serves:d,unseen:l,explain:u},v){await(0,I.BC)(e,o,s.name);const $="Wha\
t was taken over was restored as it stood, with who owns its fields";return d?{kind:"rolled-back",instead:"nothing",detail:`${$}, and serves.`}:v?{kind:"rolled-\
back",instead:"nothing",detail:`${$}; this step did not wait until it serves.`}:i!==void 0?{kind:"rolled-back",instead:"nothing",detail:`${$}; it did not serve \
fully before either: ${i}.`}:l?{kind:"failed",detail:`${$}; it could not be told whether that serves: ${l.message}`}:{kind:"failed",detail:`${$}, and does not s\
erve yet: ${await u()}.`}}async function Ce({log:e},o,{address:s},i,d){return await(0,Le.dm)(o,s,(0,f.$6)(i,"metadata","uid")??"",e,d?void 0:a),{kind:"removed",
instead:"nothing",detail:`As a first deployment it was removed${d?"; this step did not wait until it is gone":""}.`}}async function dt(e,{version:o,manifest:s},{
code:i},d){const l=e.inputs["promotion-id"];if(i==="E_PROMOTION_UNDONE")return;if(l===void 0)return So(e.mlflow(),o,s.metadata.annotations[ze.hD],ne.mw);const u=d?
t:h+t;try{const v=(await e.mlflow()).forCleanup(u),$={log:e.log,signal:AbortSignal.timeout(u),leaseMs:We.UB,waitMs:h},{detail:S}=await(0,Le.sF)(v,o.model,o.version,
l,d?void 0:$,`${(0,le.sA)("deploy",e.pipeline)}, which could not make it serve`);return S}catch(v){return`The promotion ${l} could not be undone: ${(0,D.uQ)(v).
message}`}}var Dn=3e4,Tn=1e3;async function Tt(e,o,s,i,d,l){const u=performance.now()+Dn;for(let v=0;;v+=1){const S=(await e.list(J.Jw,o,{labelSelector:`${de.jC}\
=${(0,de.x2)(s)}`})).filter(k=>Ro(k,i)).map(k=>(0,f.$6)(k,"metadata","name")??"");if(S.length===0||performance.now()>=u)return S;v===0&&l(`Waiting for ${S.length===
1?"the pod":`${S.length} pods`} of an earlier version to be gone (${S[0]??""}), so that the answer at the ingress is the new one's.`),await(0,Y.v)(Tn,d)}}function Ro(e,o){
const s=(0,f.$6)(e,"metadata","annotations",ze.yl),i=(0,f.$6)(e,"status","phase");return s!==void 0&&!o.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function St(e,o,s){
const{log:i,inputs:d,signal:l}=e;if(s.kind==="none")return i.warn(`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not pr\
ove that the model answers.`),{isProven:!1,why:s.why};const{cluster:u,manifest:v,namespace:$}=o,S=v.spec.predictors.filter(({name:x})=>o.holders.includes(x)),k=Mo(
d),Z=k&&Do(k);Z!==void 0&&i.warn(Z);const j=await Un({cluster:u,manifest:v,namespace:$,holders:S,ingress:k,plan:s,signal:l,tell:x=>i.progress(x),beforeIngress:()=>ko(
e,o)});if(!j.isProven)return i.warn(`NOT VERIFIED: ${j.why} The pods are ready, which does not prove that the model answers.`),{...j,isOpen:!0,isMadeUp:s.isMadeUp===
!0};for(const x of j.remarks)i.warn(x);return i.progress(`Verified with ${s.origin} in ${j.durationMs} ms, ${mt({...j,isMadeUp:!1},o)}: ${j.shown}`),e.output("v\
erified","true"),e.output("verified-by",j.by.join(",")),{...j,isMadeUp:s.isMadeUp===!0}}function mt({by:e,isMadeUp:o},{manifest:s,holders:i}){const l={service:`\
by the Service of ${s.spec.predictors.filter(({name:u})=>i.includes(u)).map(({name:u,shadow:v})=>`${v===!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"\
at the ingress"};return`${e.map(u=>l[u]).join(" and ")}${o===!0?", of a request made from the model's signature":""}`}function Co(e,{kind:o},s){if(!(e.isProven||
e.isOpen!==!0||o==="auto"||o==="off"))return new D.zg("E_NOT_VERIFIED",`${s} is rolled out and ready, but it could not be verified: ${e.why} It was left as it i\
s, since nothing says that it does not serve. `+(e.isMadeUp===!0?"Log the model with input_example=\u2026, or give a request with --verify FILE, and deploy again.":
"Let these credentials create services/proxy, or give what the ingress wants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again."))}async function ko({
log:e,signal:o},{cluster:s,manifest:i,namespace:d,address:l}){const u=new Set(i.spec.predictors.flatMap($=>(0,de.hf)($)??[])),v=await Tt(s,d,l.name,u,o,$=>e.progress(
$));v.length>0&&e.warn(`The ingress may answer with an earlier version: its pods are still ending (${v.slice(0,5).join(", ")}).`)}function Lo(e,o,s){const{version:i,
namespace:d,address:l,modelUri:u,url:v}=o,$=e.inputs.endpoint!==void 0&&e.inputs.verify.kind!=="off"&&!(s.verdict.isProven&&s.verdict.by.includes("ingress"));e.
summarize({kind:"heading",text:`Deployed ${i.model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${d}/${l.name}`],["version",
i.version],["version before",s.previousVersion||"none"],...u===""?[]:[["model URI",u]],["URL",$?`${v} (NOT VERIFIED: it gave no prediction)`:v],["changed",s.changed?
"yes":"no"],...s.pods===""?[]:[["pods",s.pods.replaceAll("pods of predictor ","").replaceAll(`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${mt(s.verdict,o)}`:`NO: ${s.verdict.why}`]]})}var Qt=(0,le.ol)({name:"deploy",title:"deploy a mo\
del version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what ser\
ves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:To,checks:[X.jd,$n],outputs:wn,cleanupMs:O,example:"\
mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:o}=e,s=await e.mlflow(),i=(0,C.Xc)(s,o);xt(()=>{(0,C.DO)()});const d=await i,
{rendered:l,plan:u}=await gn(e,s,d);if(o["dry-run"]==="client")return{outcome:"done",reason:`${l.place} of ${d.model} version ${d.version} renders to a sound ma\
nifest; nothing was sent.`};const v=await It(e,d,l);return o["dry-run"]==="server"?ut(e,v,u):(o["create-namespace"]&&await vt(e,v),Nn(e,v,()=>fo(e,v,u,()=>(0,I.
zV)(v.cluster,v.address,{step:"deploy",...e},($,S)=>Sn(e,{...v,cluster:$},u,S)))))}});async function ut(e,o,s){const i=await En(e,o,s);if(i===void 0)return{outcome:"\
done",reason:`All that can be asked beforehand of the namespace ${o.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.`};
const{cluster:d,namespace:l,address:u}=o,{takenOver:v}=i;return v!==void 0&&await(0,Le.sg)(e,o,v,(0,I.uq)(v,await(0,I.DL)(d,l,u.name))),ft(e,`What would change \
in ${(0,J.vY)(u)}`,[i.pods,i.differences].filter(Boolean).join(`
`)),{outcome:"done",reason:`The cluster accepts the manifest: ${i.summary}. Nothing was changed.`}}function ft({log:e},o,s){s!==""&&e.foreign(o,s)}async function Sn(e,o,s,i){
const{log:d,inputs:l}=e,u=await e.mlflow(),{objects:v,version:$,...S}=await xn(e,o,()=>(0,C.Xc)(u,{...l,version:Number(o.version.version)})),{cluster:k,address:Z}=o,
j=`${$.model} version ${$.version}`,{live:x}=S,{isRenamed:Se,isForeign:rt}=await(0,C.XQ)(u,k,Z,x,o.manifest,l),Ve=await(0,C.T5)(u,x,Se,{...o,version:$},(0,J.vY)(
Z),d);let je=Ve;const et=x&&(0,ne.c7)(x),Zt=S.kept&&Se&&et?(0,I.FV)(S.kept,et.model,$.model):S.kept,gt=Se?void 0:et,Et=x!==void 0&&rt?await(0,Le.sg)(e,Ve,x,S.kept):
void 0;await(0,C.w2)(e,Ve);const Xt=(x&&(0,ne.Zy)(x))??"";e.output("previous-version",Xt);const An=await oe(e,je,i);let yt=Et?{live:x,kept:Et.kept,trouble:Et.trouble}:
{live:x,kept:Zt},pt,At,Rt;try{const Rn=l["force-conflicts"];Et?{before:yt,applied:pt}=await(0,Le.w9)(e,Ve,Et):(je={...Ve,manifest:await(0,F.uk)(k,Z,Ve.manifest,
x,{pods:Ve.pods,deployments:v.deployments,force:Rn})},pt=await(0,F.AZ)(k,Z,je.manifest,{force:Rn,origin:je.origin,tell:Io=>d.warn(Io)}));const Ct=Wn(x,pt);({changed:At}=
Ct),e.output("changed",String(At)),d.progress(`${(0,J.vY)(Z)} ${x?At?"configured":"unchanged":"created"}: ${j}${je.modelUri===""?", which its image holds":` fro\
m ${je.modelUri}`}.`),ft(e,`What changed in ${(0,J.vY)(Z)}`,Ct.text),await Gn(e,je,{live:x,objects:v,applied:pt}),Rt=await St(e,je,s),await Ne(e,je);const{isProven:Cn}=Rt;
await Ge(e,je,yt,pt,Cn),await Ze(e,je,{mlflow:u,lease:i,former:gt},"serving",{verified:Cn,live:pt},void 0),Lo(e,je,{previousVersion:Xt,verdict:Rt,changed:At,pods:Ct.
pods})}catch(Rn){throw await ee(e,je,yt,pt,Rn,l["on-failure"],async({state:Ct,reason:Cn,instead:Io,isOpen:Bo})=>{if(i.lost.aborted)return;const Uo={mlflow:u,lease:i,
former:gt};Ct!==void 0?await Ze(e,je,Uo,Ct,{verified:!1,reason:Cn,live:pt??x},Io):An&&!Bo&&await K(e,je,Uo,An)})}const bo=Co(Rt,l.verify,j);if(bo!==void 0)throw bo;
const jo=Rt.isProven?`, proven by a prediction ${mt(Rt,je)}`:" (not verified)";return{outcome:At?"done":"unchanged",reason:At?`${j} serves as ${(0,J.vY)(Z)}${jo}\
.`:`${j} was serving already as ${(0,J.vY)(Z)}.`}}}),4776:((it,Be,r)=>{r.d(Be,{$B:()=>We,$e:()=>Fe,Gw:()=>de,JG:()=>ne,X$:()=>ze,qK:()=>J});var N=r(3013),ye=r(8243),
C=r(2804),L=r(9596),Le=(0,L.f1)((0,N.F)(),1),I=(0,L.f1)((0,N.F)(),1),Fe=5e4;function We(X){const _=new Map,G=new Map,ie=pe=>{if((0,I.isAlias)(pe)){const Me=_.get(
pe.source);return Me===void 0?1:G.get(Me)??Number.POSITIVE_INFINITY}if((0,I.isPair)(pe))return ie(pe.key)+ie(pe.value);if((0,I.isScalar)(pe)||(0,I.isCollection)(
pe)){pe.anchor!==void 0&&_.set(pe.anchor,pe);const Me=(0,I.isCollection)(pe)?pe.items.reduce((f,D)=>f+ie(D),1):1;return G.set(pe,Me),Me}return 0};return ie(X.contents)>
Fe}var F=(0,L.f1)((0,N.F)(),1),ne=100,we=4*ne;function J(X){let _=0,G=0,ie=0;for(const pe of new F.Lexer().lex(X)){if((pe==="["||pe==="{")&&(_+=1),(pe==="]"||pe===
"}")&&(_=Math.max(0,_-1)),_>ne)return!0;const Me=pe==="-"||pe==="?"||pe===":";if(_>0?ie=pe===","||pe==="["||pe==="{"?0:ie+Number(Me):pe.includes(`
`)?(G=0,ie=0):/^[ \t]*$/.test(pe)?G+=pe.length:Me&&(G+=1,ie+=1),ie>ne||G>we)return!0}return!1}var T=512*1024;async function de(X,_){const G=await ze(X,_);return typeof G==
"string"?G:Y(G)}async function ze({artifacts:X},_){const G=`${_.model} version ${_.version}`;try{const ie=await X.readOfVersion(_,"MLmodel",T);return ie===void 0?
`${G} has no MLmodel file`:z(ie)??`the MLmodel file of ${G} cannot be read`}catch(ie){if(ie instanceof C.zg&&ie.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel\
 file of ${G} is larger than ${T} bytes`;if(ie instanceof C.zg&&ie.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${G} cannot be read: ${ie.message.replace(
/\.$/,"")}`;throw ie}}function Q(X){const _=z(X);return _===void 0?void 0:Y(_)}function z(X){if(!(X.includes("\0")||J(X)))try{const _=(0,Le.parseDocument)(X,{prettyErrors:!1,
uniqueKeys:!1,logLevel:"silent"});if(_.errors.length>0||We(_))return;const G=_.toJS({maxAliasCount:1e3});return(0,ye.Gv)(G)&&(0,ye.Gv)(G.flavors)?G:void 0}catch{
return}}function Y({flavors:X,signature:_}){return{flavors:Object.keys((0,ye.Gv)(X)?X:{}),...(0,ye.Gv)(_)?{signature:le(_)}:{}}}function le({inputs:X,outputs:_,
params:G}){const ie=pe=>typeof pe=="string";return{...ie(X)?{inputs:X}:{},...ie(_)?{outputs:_}:{},...ie(G)?{params:G}:{}}}}),1035:((it,Be,r)=>{r.d(Be,{dm:()=>Je,
ej:()=>Pe,rr:()=>Ee,sF:()=>W,sg:()=>ke,w9:()=>B});var N=r(842),ye=r(8850),C=r(2419),L=r(6553),Le=r(9074),I=r(6275),Fe=r(7092),We=r(5233),F=r(4118),ne=r(6758),we=r(
5306),J=r(9951),T=r(7129),de=r(6498),ze=r(2586),Q=r(8243),z=r(2804),Y=m=>(0,ze.xS)(m,120),le=({labels:m,annotations:y})=>{const g=(0,Q.$6)(y,"meta.helm.sh/relea\
se-name");if(g===void 0&&(0,Q.$6)(m,"app.kubernetes.io/managed-by")!=="Helm")return[];const E=(0,Q.$6)(y,"meta.helm.sh/release-namespace");return[{by:`the Helm \
release ${Y([E,g??"of unknown name"].filter(M=>M!==void 0).join("/"))}`,advice:"Its next upgrade or rollback writes its own manifest over this deployment, and `\
helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then take it out of the chart."}]},X=({labels:m,
annotations:y},g)=>{const E=(0,Q.$6)(y,"argocd.argoproj.io/tracking-id")?.split(":")[0]??(0,Q.$6)(m,"argocd.argoproj.io/instance"),M=(0,C.hC)(g).some(({manager:re})=>re.
startsWith("argocd")),R=E??(M?(0,Q.$6)(m,"app.kubernetes.io/instance")??"of unknown name":void 0);return R===void 0?[]:[{by:`the Argo CD application ${Y(R)}`,advice:"\
Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. Take it out of what that application reads; before \
that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothing deletes it."}]},_=(m,y)=>({labels:g})=>{const E=(0,Q.
$6)(g,`${m}.toolkit.fluxcd.io/name`);return E===void 0?[]:[{by:`Flux's ${y} ${Y([(0,Q.$6)(g,`${m}.toolkit.fluxcd.io/namespace`),E].filter(M=>M!==void 0).join("/"))}`,
advice:`Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux suspend ${y.toLowerCase()} ${Y(E)}\`), take the deployment out \
of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`}]},G=({labels:m,annotations:y})=>{const g=(0,Q.$6)(m,"app.kubernetes.io/m\
dc-type");return g===void 0&&(0,Q.$6)(m,"app.kubernetes.io/managed-by")!=="mdc"&&!Object.keys(y).some(E=>E.startsWith("mdc/"))?[]:[{by:`mlflow-deployment-contro\
ller${g===void 0?"":` (${Y(g)})`}`,advice:"It patches this deployment again on its next round, each minute. Stop it, or take the model out of the stage that it \
deploys."}]},ie=(m,y)=>/-(?:staging|production)$/.test((0,We.Vb)(y))&&(0,C.hC)(y).some(({manager:g})=>g==="kubectl-client-side-apply")?[{by:"mlflow2seldon, perh\
aps (the name ends in a stage, as it names things)",advice:"If it runs, it applies its own manifest again when the stage changes. Stop it first."}]:[],pe=[["ann\
otations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s.io/app","the kapp application"],["annotations","configmanagement.gke.io/managed","C\
onfig Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],["annotations","crossplane.io/external-name","Crossplane"],["labels","olm.owner","\
the Operator Lifecycle Manager"]],Me=m=>pe.flatMap(([y,g,E])=>{const M=(0,Q.$6)(m[y],g);return M===void 0?[]:[{by:`${E} (${g}: ${Y(M)})`,advice:"It may apply it\
s own manifest over this deployment, or delete it. Take the deployment out of what it manages."}]}),f=(m,y)=>(0,C.hC)(y).filter(({manager:g,subresource:E})=>E===
""&&/^(?:terraform|hashicorp|pulumi)/i.test(g)).map(({manager:g})=>({by:`the field manager ${Y(g)}`,advice:"Its next run applies its own manifest over this depl\
oyment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`."})),D=(m,y)=>(0,Q.yR)(y,"metadata","ownerRefe\
rences").map(g=>{const E=Y(`${(0,Q.$6)(g,"kind")??"?"}/${(0,Q.$6)(g,"name")??"?"}`);return(0,Q.fK)(g,"controller")===!0?{by:`its controller, ${E} (ownerReferenc\
es)`,advice:`What reconciles ${E} writes over this deployment, and deleting ${E} deletes it. Let that controller release it first.`}:{by:`its owner ${E} (ownerR\
eferences)`,advice:`Deleting ${E} deletes this deployment. Remove the reference if that is not meant.`}}),se=(m,y)=>(0,C.hC)(y).filter(({subresource:g})=>g==="s\
cale").map(({manager:g})=>({by:`an autoscaler (${Y(g)}, through scale)`,advice:"It goes on setting spec.replicas, which is left to it. Leave spec.replicas out o\
f deploy.yaml."})),ce=[le,X,_("kustomize","Kustomization"),_("helm","HelmRelease"),G,ie,Me,f,D,se];function Ie(m){const y=E=>{const M=(0,Q.fK)(m,"metadata",E);return(0,Q.
Gv)(M)?M:{}},g={labels:y("labels"),annotations:y("annotations")};return ce.flatMap(E=>E(g,m))}function be(m,y){const g=(0,Q.fK)(m,"spec"),E=he=>{const xe=(0,Q.fK)(
m,"metadata",he);return(0,Q.Gv)(xe)?xe:{}},{replicas:M,...R}=(0,Q.Gv)(g)?g:{},re={apiVersion:(0,Q.$6)(m,"apiVersion"),kind:(0,Q.$6)(m,"kind"),metadata:{name:(0,Q.
$6)(m,"metadata","name"),namespace:(0,Q.$6)(m,"metadata","namespace"),labels:E("labels"),annotations:E("annotations")},spec:M===void 0||(0,C.Cz)(m)!==void 0?R:{
...R,replicas:M}};if((0,Le.Yh)(re))return{manifest:re,version:"",marker:(0,we.xb)(m)??"",verified:!1,adopted:{managedFields:Qe(m,y)},ownerUid:(0,Q.$6)(m,"metada\
ta","uid")??"",earlier:[],isComplete:!1}}function Qe(m,y){const g=(0,Q.yR)(m,"metadata","managedFields"),E=R=>(0,Q.$6)(R,"manager")===J.bU,M=y?.ownerUid===(0,Q.
$6)(m,"metadata","uid")?y?.adopted:void 0;return M!==void 0&&g.some(E)?M.managedFields:g.filter(R=>!E(R))}function Xe({manifest:m,marker:y,adopted:g},E,M){const R=(0,we.
pG)(m,y,E,M);return g===void 0?R:{...R,readMarker:re=>(0,we.Hl)(re,m)?(0,we.xb)(re)??"":void 0,readPodMarker:re=>R.readPodMarker(re)??""}}var Ge=20,Ne=20,Ue=1e4;
async function ke(m,{cluster:y,address:g,manifest:E,origin:M},R,re){const{log:he,inputs:xe}=m,Ke=(0,F.vY)(g);oe(R,E,Ke,xe["force-conflicts"]);const He=Ze(R,re,Ke),
{sent:st,applied:ot}=await(0,I.qN)(y,g,E,{dryRun:!0,force:!0,origin:M,tell:ht=>he.warn(ht)});xe["on-failure"]==="rollback"&&await K(y,g,He,Ke);const qe=(0,C.f8)(
R,J.bU).map(C.c7),nt=xe["dry-run"]==="server";he.progress(`${nt?"This would take":"Taking"} over ${Ke}${qe.length===0?"":`, which ${qe.join(" and ")} made`}. Wh\
at serves now stays the revision that a rollback restores.`),ae(m,R,Ke),nt&&ue(he,ot,Ke);const at=await A(y,g,R,He);return at!==void 0&&he.warn(`${Ke} does not \
serve fully as it stands: ${at}. If the new version fails, it is restored as it stands, and not waited for.`),{manifest:st,kept:He,live:R,trouble:at}}function Ze(m,y,g){
const E=be(m,y);if(E!==void 0)return E;throw new z.zg("E_NAME_TAKEN",`${g} cannot be taken over: it is not shaped as a SeldonDeployment that this project can re\
store. Choose another name with --name.`)}function oe(m,{spec:y},g,E){const M=(0,C.Cz)(m);if(!(M===void 0||y.replicas===void 0||E))throw new z.zg("E_APPLY_CONFL\
ICT",`${g}: spec.replicas is set by ${(0,C.c7)(M)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays with that, or take \
it over with --force-conflicts.`)}async function K(m,y,g,E){try{await(0,I.AZ)(m,y,g.manifest,{dryRun:!0,force:!0,origin:void 0,tell:()=>{}})}catch(M){throw!(M instanceof
z.zg)||M.code!=="E_APPLY_REFUSED"?M:new z.zg("E_APPLY_REFUSED",`${E} was not taken over: the cluster would refuse to restore what serves now if the new version \
failed. ${M.message} Mend that first, or say --on-failure keep.`,{cause:M})}}function ae({log:m,summarize:y},g,E){const M=Ie(g);for(const{by:R,advice:re}of M)m.
warn(`${E} is also managed by ${R}. ${re}`);M.length>0&&y({kind:"table",header:["also managed by","what to do"],rows:M.map(({by:R,advice:re})=>[R,re])})}async function A(m,y,g,E){
const M=Xe(E,y,g),R=await(0,ye.wW)(m,M,g);if(R.state!=="current")return R.state==="failed"?`${R.object}: ${R.message}`:`it waits for ${R.waitingFor}`}async function B({
log:m,inputs:y},{cluster:g,address:E,marker:M,namespace:R},re){const he=(0,F.vY)(E),{manifest:xe}=re;let{live:Ke,kept:He}=re;try{for(let st=0;st<Ge;st+=1){await(0,N.
gn)(g,R,He);const ot=await _e(g,E,xe,Ke),qe=ot&&await g.setOwnership(E,(0,C.No)(ot,J.bU,xe.apiVersion,new Date),(0,Q.$6)(Ke,"metadata","resourceVersion")??""),nt=qe&&
await g.applyTo(E,xe,(0,Q.$6)(qe,"metadata","resourceVersion")??"");if(nt)return Ae(m,nt,he),{before:{live:Ke,kept:He,trouble:re.trouble},applied:nt};const at=await g.
get(E);if(at===void 0||(0,Q.$6)(at,"metadata","uid")!==He.ownerUid)throw new z.zg("E_DELETED_WHILE_WAITING",`${he} was deleted while it was taken over. Run the \
step again: it makes a new one.`);if((0,Fe.MU)(at)&&(0,we.xb)(at)===M)return{before:{live:Ke,kept:He,trouble:re.trouble},applied:at};oe(at,xe,he,y["force-confli\
cts"]),Ke=at,He=Ze(at,He,he)}}catch(st){throw await ge(g.withSignal(AbortSignal.timeout(Ue)),E,He,M).catch(()=>m.warn(`${he} was not taken over, but who owns it\
s fields was changed already. Run the step again, or leave it so: it serves as before.`)),st}throw await ge(g,E,He,M),new z.zg("E_APPLY_REFUSED",`${he} was chan\
ged ${Ge} times while it was taken over, so it was left as it is. Stop what writes it (${(0,C.hC)(Ke).map(({manager:st})=>JSON.stringify(st)).join(", ")}), then\
 run the step again.`)}var _e=async(m,y,g,E)=>(0,C.VH)(E)?E:m.applyTo(y,g,(0,Q.$6)(E,"metadata","resourceVersion")??"",{dryRun:!0});function ue(m,y,g){const E=(0,C.
i)(y,J.bU).map(C.i7);E.length>0&&m.warn(`Fields of ${g} that are not in deploy.yaml would go: ${E.slice(0,Ne).join("; ")}${E.length>Ne?`; and ${E.length-Ne} mor\
e`:""}.`);const M=(0,C.No)(y,J.bU,Le.Um,new Date);Ae(m,{...y,metadata:{managedFields:M}},g)}function Ae(m,y,g){const E=(0,C.LJ)(y,J.bU).flatMap(({owner:R,paths:re})=>re.
map(he=>`${(0,C.i7)(he)} of ${(0,C.c7)(R)}`));if(E.length===0)return;const M=E.length>Ne?`; and ${E.length-Ne} more`:"";m.warn(`Fields of ${g} that are neither \
in deploy.yaml nor ours stay as they are: ${E.slice(0,Ne).join("; ")}${M}.`)}async function ge(m,y,g,E){const M=await m.get(y);M!==void 0&&(0,we.xb)(M)===E||(await w(
m,y,g),await(0,N.BC)(m,y.namespace??"",y.name))}async function w(m,y,{adopted:g,ownerUid:E}){if(g!==void 0)for(let M=0;M<Ge;M+=1){const R=await m.get(y);if(R===
void 0||(0,Q.$6)(R,"metadata","uid")!==E)return;const re=Ke=>((0,Q.$6)(Ke,"subresource")??"")!=="",he=g.managedFields.filter(Ke=>!re(Ke)),xe=he.length===0?[]:[...he,
...(0,Q.yR)(R,"metadata","managedFields").filter(re)];if(await m.setOwnership(y,xe,(0,Q.$6)(R,"metadata","resourceVersion")??""))return}}var U={log:T.aB,signal:new AbortController().
signal,leaseMs:L.UB,waitMs:1e4};async function W(m,y,g,E,M=U,R){const re=await m.registry.version(y,g),he=(0,ne.Tq)(re),xe=b(re,he,E);if(xe!==void 0||he===void 0)
return q(xe??"",he,E);const Ke=await(0,L.IZ)(m,{...he,state:"undoing"},M);try{return await P(Ke,y,g,E,R)}finally{await Ke.release()}}function b({model:m,version:y},g,E){
const M=`${m} version ${y}`;if(g===void 0)return`${M} has no record of a promotion.`;if(g.undoneBefore?.includes(E)===!0)return`The promotion ${E} of ${M} is un\
done already; it was promoted again since, as ${g.id}.`;if(g.id!==E)return`${M} was promoted again since, as ${g.id}; ${E} is not what stands.`;if(g.state==="un\
done")return`The promotion ${E} of ${M} to ${g.target} is undone already.`;if(g.state==="demoting"||g.state==="demoted")return`${M} was taken out of ${g.target}\
 since.`;if(g.state==="refused")return`The promotion ${E} of ${M} was refused: it moved nothing.`}async function P(m,y,g,E,M){const{mlflow:R}=m,re=await R.registry.
version(y,g),he=(0,ne.Tq)(re),xe=b(re,he,E);if(xe!==void 0||he===void 0)return q(xe??"",he,E);const Ke=he.state==="undoing",He=(0,de.Sx)(he.target);for(const qe of He){
const nt=(0,L.Mz)(m.model,qe);if(!(0,L.QR)(re,qe,nt)&&!(Ke&&nt===(0,ne.te)(he,(0,de.Rg)(qe))))return q(`${y} version ${g} holds ${(0,de.Rg)(qe)} no longer: ${nt===
void 0?"nobody does":`version ${nt} does`}.`)}const st=await Re(R,he,He);if(st!==void 0)return q(`Version ${st}, which held ${he.target} before, is deleted: ${y}\
 version ${g} keeps it.`);const ot={...he,state:"undoing",...M===void 0?{}:{undoneBy:M}};Ke||await fe(R,ot);for(const qe of He)(0,L.QR)(re,qe,(0,L.Mz)(m.model,qe))&&
await te(R,he,qe);return await fe(R,{...Ke?he:ot,state:"undone",undoneTime:new Date().toISOString(),...(0,L.Qv)(m)}),{undone:!0,previousVersion:he.previousVersion,
detail:He.map(qe=>Oe(he,(0,de.Rg)(qe))).join(" ")}}var q=(m,y,g)=>({undone:!1,detail:m,...y?.state==="undone"&&y.id===g?{wasUndone:!0}:{}});async function Re({registry:m},y,g){
for(const E of new Set(g.map(M=>(0,ne.te)(y,(0,de.Rg)(M)))))if(E!==void 0)try{await m.version(y.model,E)}catch(M){if(M instanceof z.zg&&M.code==="E_VERSION_NOT_\
FOUND")return E;throw M}}async function te({registry:m},y,g){const{model:E,version:M}=y,R=(0,ne.te)(y,(0,de.Rg)(g));if(g.kind==="alias"){R===void 0?await m.deleteAlias(
E,g.alias):R!==M&&await m.setAlias(E,g.alias,R);return}R!==void 0&&R!==M&&y.archivedPrevious&&await m.transition(E,R,g.stage,!1),await m.transition(E,M,y.previousStage??
"None",!1)}var Oe=(m,y)=>{const g=(0,ne.te)(m,y),E=`${m.model} version`;return g===m.version?`${E} ${m.version} keeps ${y}, which it held before the promotion t\
oo.`:g===void 0?`${E} ${m.version} was taken out of ${y}, which nobody held before.`:`${E} ${g} holds ${y} again instead of version ${m.version}.`},fe=({registry:m},y)=>m.
setVersionTag(y.model,y.version,ne.oK,(0,ne.sF)(y)),Pe=2;async function H(m,y,g,{manifest:E,marker:M,adopted:R,pods:re},he){if(R!==void 0)return E;const{metadata:xe}=E,
Ke={...E,metadata:{...xe,annotations:{...xe.annotations,[J.Ln]:M}}};return(0,I.uk)(m,y,Ke,g,{pods:re??V(E,g),force:he})}function V({spec:m},y){const g=(0,we.g4)(
y),E=m.predictors.some(M=>me(M.graph)!==me(g.get(M.name)?.graph));return new Map(m.predictors.map(({name:M})=>[M,{holdsVersion:!E,hasOwnDeadline:!0}]))}var me=m=>[
(0,Q.$6)(m,"modelUri")??"",...(0,Q.yR)(m,"children").map(me)].join(`
`);async function Ee(m,y,g,E,{force:M,tell:R,...re}){const he=await H(m,y,g,E,M),xe=await(0,I.AZ)(m,y,he,{force:M||E.adopted!==void 0,origin:void 0,tell:R});await w(
m,y,E);const Ke=Xe({...E,manifest:he},y,xe),He=await m.waitForRollout(Ke,{...re,patienceRestarts:Pe});return{serves:He.state==="current",...He.state==="unseen"?
{unseen:He.why}:{},explain:async()=>(await m.diagnose(Ke,He)).cause??ve(He)}}function ve(m){return m.state==="failed"?m.message:m.state==="timeout"?`it waits fo\
r ${m.waitingFor}`:m.state==="unseen"?m.why.message:"it serves"}async function Je(m,y,g,E,M){E.progress(`Removing ${(0,F.vY)(y)}: it is the first of its name, s\
o there is nothing to go back to.`),await m.remove(y,g,{timeoutMs:M,report:R=>E.progress(R)})}}),4810:((it,Be,r)=>{r.d(Be,{DO:()=>de,IL:()=>Q,JA:()=>se,Pj:()=>ce,
T5:()=>z,XQ:()=>_,Xb:()=>ie,Xc:()=>be,cR:()=>Ne,s6:()=>pe,sB:()=>T,w2:()=>X});var N=r(9116),ye=r(6275),C=r(7092),L=r(4118),Le=r(4577),I=r(6758),Fe=r(5306),We=r(
9951),F=r(6498),ne=r(2586),we=r(8243),J=r(2804);async function T(oe,K,ae,A){const{renderVersion:B}=await de();return B(oe,K,ae,A)}var de=()=>Promise.all([r.e(879),
r.e(93),r.e(810)]).then(r.bind(r,2582));function ze(oe){try{return(0,F.hu)((0,we.$6)(oe,"metadata","annotations",We.hD)??"")}catch(K){if(!(K instanceof J.zg))throw K;
return}}async function Q({registry:oe},K,ae){try{return(await oe.holder(K,ae))?.version}catch(A){if(A instanceof J.zg&&(A.code==="E_ALIAS_NOT_FOUND"||A.code==="\
E_STAGE_UNKNOWN"))return;throw A}}async function z(oe,K,ae,A,B,{progress:_e,warn:ue}){const{annotations:Ae,namespace:ge}=A.manifest.metadata,[w="",U=""]=[Ae[We.
B0],Ae[We.ej]],b=!(K!==void 0&&(0,C.MU)(K)&&(ae||(0,C.sB)(K)===w))||Ae[We.hD]!==void 0?void 0:ze(K);if(b===void 0)return A;const P=(0,F.Rg)(b),q=await Q(oe,w,b);
if(q===U){_e(`${B} was deployed for ${P}, and stays so: version ${U} holds ${P} of ${w}.`);const{manifest:Re,marker:te}=A.forTarget(P);return{...A,marker:te,manifest:Y(
Re,ge)}}return ue(`${B} WAS DEPLOYED FOR ${P}, AND WILL NOT BE ANY MORE: this is version ${U} without --at, and ${P} of ${w} ${q===void 0?"names no version":`na\
mes version ${q}`}. What looks for the deployment of ${P}, such as undeploy --at or a rollback, will not find it. If version ${U} is meant for ${P}, promote it \
and say --at ${P}; if not, give it a deployment of its own with --name.`),A}var Y=(oe,K)=>K===void 0?oe:{...oe,metadata:{...oe.metadata,namespace:K}};async function le(oe,K,{
name:ae,variables:A},B){const _e={resource:L.O3,namespace:K,name:ae},ue=await oe.get(_e);if(ue&&!(0,C.MU)(ue))throw new J.zg("E_NAME_TAKEN",`${(0,L.vY)(_e)} exi\
sts, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret; or leave --storage-secret out, name this one as envSecretRefN\
ame in deploy.yaml, and say --allow secret=${ae}.`);const Ae=Object.fromEntries([...A].map(([W,b])=>[W,Buffer.from(b).toString("base64")])),ge={name:ae,namespace:K,
labels:{[We.Ly]:We.bU}},w=await oe.apply(_e,{apiVersion:"v1",kind:"Secret",metadata:ge,type:"Opaque",data:Ae},B),U=ue===void 0?[]:(0,N.c)(ue,w);return{state:ue===
void 0?"created":U.length===0?"unchanged":"configured",address:(0,L.vY)(_e),differences:ue===void 0?`keys: ${[...A.keys()].join(", ")}`:(0,N.h)(U,void 0,!0)}}async function X({
inputs:oe,log:K},{cluster:ae,namespace:A}){const{"storage-secret":B,"force-conflicts":_e}=oe;if(B===void 0)return;const{address:ue,state:Ae,differences:ge}=await le(
ae,A,B,{force:_e});K.progress(`${ue} ${Ae}${Ae==="unchanged"?"":` (${ge.replaceAll(`
`,"; ")})`}.`)}async function _(oe,{identity:K},ae,A,B,_e){const{namespace:ue="",name:Ae}=ae,ge=A!==void 0&&await(0,C.OW)(oe,A,B.metadata.annotations[We.B0]??"",
(0,C.$t)(K,ue,Ae,A)),w=(0,C.Tt)(A,B,ge);return(0,C.tP)(w,_e,(0,L.vY)(ae)),{isRenamed:ge,isForeign:w?.kind==="foreign"}}var G=new Set([We.Sp,We.vM]),ie=({path:oe})=>!(oe[0]===
"metadata"&&G.has(oe.at(-1)??""));function pe(oe,K,ae){const[A,B]=[(0,Fe.g4)(oe),(0,Fe.g4)(K)],_e=[...B].map(([Ae,ge])=>{const w=A.get(Ae);return w===void 0?{predictor:Ae,
state:"new",why:""}:(0,Fe.hf)(w)===(0,Fe.hf)(ge)?{predictor:Ae,state:"kept",why:""}:{predictor:Ae,state:"replaced",why:D(Ae,oe,K,ae)}}),ue=[...A.keys()].filter(
Ae=>!B.has(Ae)).map(Ae=>({predictor:Ae,state:"removed",why:""}));return[..._e,...ue]}var Me=3,f=new Set(["traffic","replicas"]);function D(oe,K,ae,A){const B=A.
flatMap(({path:[ge,w="",U,...W]})=>ge!=="spec"?[]:w!=="predictors"?f.has(w)?[]:[[w,U,...W].filter(b=>b!==void 0).join(".")]:U===`[${oe}]`&&!f.has(W[0]??"")?[W.join(
".")]:[]),[_e,ue]=[K,ae].map(ge=>(0,we.$6)(ge,"metadata","annotations",We.ej)??"unknown");return B.length===0?_e===ue?"what is around it changed for its pods":`\
version ${ue??""} lies where version ${_e??""} did`:`${B.slice(0,Me).map(ge=>(0,ne.Jj)(ge.replaceAll(".[","["),120)).join(", ")}${B.length>Me?` and ${B.length-Me}\
 more`:""} changed`}var se=oe=>oe.map(({predictor:K,state:ae,why:A})=>(0,ne.xS)(`pods of predictor ${K}: ${ae}${A===""?"":` (${A})`}`,500)).join(`
`);async function ce(oe,K,ae,A,B,_e,ue){const Ae=B["storage-secret"],ge=await K.get(ae),{isForeign:w,isRenamed:U}=await _(oe,K,ae,ge,A.manifest,B),{manifest:W,pods:b,
origin:P}=await z(oe,ge,U,A,(0,L.vY)(ae),{progress:()=>{},warn:_e}),q=w?ge:void 0,Re=B["force-conflicts"]||q!==void 0,te=Ae&&await le(K,ae.namespace??"",Ae,{dryRun:!0,
force:B["force-conflicts"]}),Oe=await(0,ye.AZ)(K,ae,await(0,ye.uk)(K,ae,W,ge,{pods:b,force:Re}),{dryRun:!0,force:Re,origin:P,tell:_e}),fe=ge===void 0?[]:(0,N.c)(
ge,Oe).filter(({path:Je})=>Je.at(-1)!==ue),Pe=ge===void 0||!fe.some(ie)?"":se(pe(ge,Oe,fe)),H=ge===void 0?"be created":fe.length===0?"not change":"be changed",V=`${(0,L.
vY)(ae)} would ${q===void 0?"":"be taken over and "}${H}`;if(!te)return{summary:V,takenOver:q,differences:(0,N.h)(fe),pods:Pe};const{state:me,address:Ee,differences:ve}=te;
return{takenOver:q,pods:Pe,summary:`${V}, and ${Ee} would ${me==="unchanged"?"not change":`be ${me}`}`,differences:[(0,N.h)(fe),me==="unchanged"?"":`${Ee}: ${ve}`].
filter(Boolean).join(`
`)}}var Ie=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function be(oe,K){const{model:ae,version:A,at:B,"promotion-id":_e}=K;try{
const ue=await(0,F.x)(oe,K);return _e!==void 0&&await Qe(oe,ue,K,_e),ue}catch(ue){throw B===void 0||!(ue instanceof J.zg)||!Ie.has(ue.code)?ue:await Ge(oe,{model:ae,
version:A,target:(0,F.hu)(B),id:_e},ue)}}async function Qe({registry:oe},K,{version:ae,at:A},B){const _e=(0,I.Tq)(K);if(_e?.id===B){if((0,I._R)(_e))throw ke(_e);
return}if(_e?.undoneBefore?.includes(B)===!0)throw Ze(_e,B);if(ae!==void 0||A===void 0)return;const ue=Xe(await oe.versionsOfModel(K.model),B);if(ue!==void 0)throw ue.
id!==B?Ze(ue,B):(0,I._R)(ue)?ke(ue):new J.zg("E_PROMOTION_OVERTAKEN",`${A} of ${K.model} is version ${K.version} by now, and the promotion ${B} was of version ${ue.
version}: nothing was done. Say --version ${ue.version} if that is meant, or leave --promotion-id out.`)}function Xe(oe,K){const ae=oe.flatMap(A=>(0,I.Tq)(A)??[]);
return ae.find(A=>A.id===K)??ae.find(A=>A.undoneBefore?.includes(K))}async function Ge({registry:oe},{model:K,version:ae,target:A,id:B},_e){const ue=(0,F.Rg)(A);
if(ae===void 0){const P=B===void 0?void 0:Xe(await oe.versionsOfModel(K),B);return P===void 0||B===void 0?_e:P.id!==B?Ze(P,B):(0,I._R)(P)?ke(P):_e}const[Ae,ge]=await Promise.
all([oe.version(K,String(ae)),oe.holder(K,A)]),w=(0,I.Tq)(Ae),U=w!==void 0&&(0,F.Sx)(w.target).some(P=>(0,F.Rg)(P)===ue)?w:void 0;if(w!==void 0&&B!==void 0&&w.id!==
B&&w.undoneBefore?.includes(B)===!0)return Ze(w,B);if(w!==void 0&&(w===U||w.id===B)&&(0,I._R)(w))return ke(w);if(ge===void 0)return _e;const W=(0,Le.v3)((0,I.Tq)(
ge),A,(0,Le.JL)(U?.lockedAtMs)),b=U===void 0?`Version ${ae} has no record of a promotion to it.`:`Version ${ae} was promoted to it as ${U.id}, and nothing undid\
 that.`;return new J.zg("E_PROMOTION_OVERTAKEN",(0,ne.xS)(`${ue} of ${K} is version ${ge.version} by now (${W}), and not version ${ae}. ${b} Nothing was done: p\
romote the version again if it shall have ${ue}.`,1500))}async function Ne({registry:oe},K,{at:ae,"promotion-id":A}){if(ae===void 0&&A===void 0)return;const B=(0,I.
Tq)(await oe.version(K.model,K.version));if(B===void 0)return;const _e="while this deployed it";if(A!==void 0&&B.id!==A&&B.undoneBefore?.includes(A)===!0)throw Ze(
B,A,_e);if(!(A!==void 0?B.id===A:ae!==void 0&&(0,F.Sx)(B.target).some(ge=>(0,F.Rg)(ge)===(0,F.Rg)((0,F.hu)(ae))))||!(0,I._R)(B))return;const Ae=(0,I.Tq)(K);if(!(A===
void 0&&Ae?.id===B.id&&(0,I._R)(Ae)))throw ke(B,_e)}var Ue="so nothing was done";function ke({id:oe,state:K,model:ae,version:A,target:B,undoneTime:_e,undoneBy:ue},Ae=Ue){
const ge=`${ue===void 0?"":` by ${ue}`}${_e===void 0?"":`, ${_e}`}`,w=K==="undoing"?`is being undone${ge}`:K==="undone"?`was undone${ge}`:`ended when the versio\
n was taken out of ${B}${ge}`;return new J.zg("E_PROMOTION_UNDONE",(0,ne.xS)(`The promotion ${oe} of ${ae} version ${A} to ${B} ${w}, ${Ae}. Running this again \
is of no use: promote the version again, if it shall have ${B}.`,1500))}var Ze=({model:oe,version:K,id:ae},A,B=Ue)=>new J.zg("E_PROMOTION_UNDONE",(0,ne.xS)(`The\
 promotion ${A} of ${oe} version ${K} was undone, ${B}. What the version's record holds since is ${ae}: name that one, or promote the version again.`,1500))}),6275:((it,Be,r)=>{
r.d(Be,{AZ:()=>T,qN:()=>de,uk:()=>X});var N=r(5233),ye=r(4118),C=r(6652),L=r(5306),Le=r(9951),I=r(6498),Fe=r(8243),We=r(2804),F=["spec","predictors","*","compon\
entSpecs","*","spec","containers","*"],ne=[{pattern:["spec","predictors","*","progressDeadlineSeconds"],without:"Kubernetes gives up a rollout by its own deadli\
ne of 10 minutes"},...["readinessProbe","livenessProbe"].map(f=>({pattern:[...F,f],without:"Seldon's own probe may end a server that makes its environment for m\
inutes"}))],we=f=>ne.find(({pattern:D})=>f.length>=D.length&&D.every((se,ce)=>se==="*"?typeof f[ce]=="number":f[ce]===se)),J=10,T=async(f,D,se,ce)=>(await de(f,
D,se,ce)).applied;async function de(f,D,se,{origin:ce,tell:Ie,...be}){let Qe=se;for(let Xe=1;;Xe+=1)try{const Ge=await f.apply(D,{...Qe},be);for(const Ne of(0,C.
i)(Qe,Ge))Ie(ze(Ne,D,ce));return{applied:Ge,sent:Qe}}catch(Ge){const Ne=Ge instanceof N.nJ&&Xe<J?Q(Ge.fields,Qe,ce):[];if(Ne.length===0)throw z(Ge,ce);for(const{
path:Ue,without:ke}of Ne)Ie(`The cluster's definition of ${D.resource.kind} has no field ${(0,I.P8)(Ue)}, which is left out of ${(0,ye.vY)(D)}: ${ke}.`);Qe=Ne.reduce(
(Ue,{path:ke})=>(0,C.xX)(Ue,ke),Qe)}}function ze(f,D,se){const ce=`The cluster accepted ${(0,I.P8)(f)} of ${(0,ye.vY)(D)} and did not keep it`;return se?.has(f)===
!0?`${ce}: its release of Seldon Core does not know this field, which is line ${se.lineOf(f)} of ${se.place}.`:`${ce}: ${we(f)?.without??"its release of Seldon \
Core does not know this field"}.`}function Q(f,D,se){const ce=f.flatMap(Ie=>{const be=we(Ie)?.without;return be===void 0||(0,C.xm)(D,Ie)===void 0||se?.has(Ie)===
!0?[]:[{path:Ie,without:be}]});return ce.length===f.length?ce:[]}function z(f,D){if(!(f instanceof We.zg)||f.code!=="E_APPLY_REFUSED"||D===void 0)return f;const se=le(
f.message).map(be=>D.has(be)?`${(0,I.P8)(be)} is line ${D.lineOf(be)} of ${D.place}`:`${(0,I.P8)(be)} is not in ${D.place}: it was added by this step`),Ie=`${f instanceof
N.nJ?" The cluster may run an older release of Seldon Core, whose resource definition lacks what newer ones have.":""}${se.length===0?"":` ${se.join("; ")}.`}`;
return Ie===""?f:new We.zg(f.code,`${f.message}${f.message.endsWith(".")?"":"."}${Ie}`,{cause:f,outcome:f.outcome,exit:f.exit})}var Y=5;function le(f){return[...new Set(
[...f.slice(0,1e4).matchAll(/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].map(([,se])=>se??""))].slice(0,Y).map(se=>[...se.matchAll(/\[(\d+)\]|[^.[\]]+/g)].
map(([ce,Ie])=>Ie===void 0?ce:Number(Ie)))}async function X(f,D,se,ce,Ie){const be=ce===void 0?[]:se.spec.predictors.flatMap(ke=>_(ke,se,ce,Ie));if(ce===void 0||
be.length===0)return se;const Qe=(0,L.$m)(ce),Xe=(0,L.bS)(se,be,Qe),Ge=be.every(({name:ke})=>ie(ke,Xe,ce))?Xe:await T(f,D,Xe,{dryRun:!0,force:Ie.force,origin:void 0,
tell:()=>{}}),Ne=be.filter(({name:ke})=>ie(ke,Ge,ce)),Ue=be.filter(ke=>!Ne.includes(ke)&&ke.marker===ke.origin).map(({name:ke,origin:Ze})=>({name:ke,marker:(0,L.
oT)(Ze,(0,Fe.tk)(ce,"metadata","generation")??0)}));return(0,L.bS)(se,[...Ne,...Ue],Ne.some(({marker:ke})=>ke===Qe)?Qe:void 0)}function _(f,D,se,{pods:ce,deployments:Ie=[]}){
const{name:be,progressDeadlineSeconds:Qe=0}=f,Xe=(0,L.g4)(se).get(be),Ge=ce.get(be),[Ne,Ue]=[(0,L.hf)(Xe),(0,L.hf)(f)];if(Ge===void 0||Ne===void 0||Ue===void 0||
!G(Ne,Ue,Ge,D,se))return[];const ke=(0,Fe.tk)(Xe,"progressDeadlineSeconds");if(!Ge.hasOwnDeadline||ke===void 0)return[{name:be,marker:Ne,origin:Ue}];const Ze=Ie.
some(oe=>(0,N.D0)(oe,(0,N.kz)(se))&&(0,L.yx)(oe)===Ne&&!Me(oe));return[{name:be,marker:Ne,origin:Ue,deadline:Ze?Math.max(ke,Qe):ke}]}function G(f,D,{holdsVersion:se},ce,Ie){
return f!==(0,L.$m)(Ie)?(0,L.yv)(f)===(0,L.yv)(D):!se||[Le.ej,Le.CD].every(be=>(0,Fe.$6)(Ie,"metadata","annotations",be)===ce.metadata.annotations[be])}var ie=(f,D,se)=>(0,L.
So)(pe(f,D))===(0,L.So)(pe(f,se)),pe=(f,D)=>(0,L.ty)((0,Fe.Gv)(D.spec)?D.spec:{},(0,L.g4)(D).get(f)??{});function Me(f){const{replicas:D,updatedReplicas:se,availableReplicas:ce}=(0,N.
zi)(f);return se>=D&&ce>=D}}),1902:((it,Be,r)=>{r.d(Be,{BO:()=>ze,Gw:()=>Q,JH:()=>L,Ux:()=>J,VK:()=>de,p1:()=>Le,qx:()=>I,zU:()=>we});var N=r(8243),ye=new Set([
"object","map","any"]),C=z=>z?.startsWith("array")??!1,L=z=>[...z.values()].some(Y=>C(Y)||ye.has(Y)),Le="";function I(z){const Y=(0,N.qF)(Fe(z));if(Array.isArray(
Y))return F(Y);if(!(0,N.Gv)(Y))return;const le=Y.inputs??Y.instances,X=[Y.dataframe_split,le,Y].map(We).find(_=>_!==void 0);return X!==void 0?X:Array.isArray(Y.
dataframe_records)?ne((0,N.yR)(Y,"dataframe_records")):Array.isArray(le)?F(le):(0,N.Gv)(le)?{kind:"tensors",tensors:new Map(Object.entries(le))}:typeof le=="str\
ing"||typeof le=="number"||typeof le=="boolean"?{kind:"tensor",tensor:[le]}:void 0}var Fe=z=>z.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,Y=>Y.startsWith(
'"')?Y:"null");function We(z){const[Y,le]=[(0,N.fK)(z,"columns"),(0,N.fK)(z,"data")];if(!Array.isArray(le))return;const X=le,_=X.filter(G=>Array.isArray(G));return Array.
isArray(Y)?{kind:"table",columns:Y.map(String),rows:_}:Y===void 0&&_.length===X.length?{kind:"tensor",tensor:_}:void 0}function F(z){const Y=z.filter(N.Gv);return Y.
length===z.length&&Y.length>0?ne(Y):{kind:"tensor",tensor:z}}function ne(z){const Y=[...new Set(z.flatMap(le=>Object.keys(le)))];return{kind:"table",columns:Y,rows:z.
map(le=>Y.map(X=>le[X]??null))}}function we(z){const Y=(0,N.qF)(z),le=(0,N.yR)({root:Y},"root").flatMap(X=>{const _=(0,N.$6)(X,"type")==="tensor"?(0,N.$6)(X,"te\
nsor-spec","dtype"):T(X);return _===void 0?[]:[[(0,N.$6)(X,"name")??Le,_]]});return new Map(le)}var J=z=>(0,N.yR)({inputs:(0,N.qF)((0,N.$6)(z,"signature","input\
s")??"")},"inputs").filter(Y=>(0,N.$6)(Y,"type")!=="tensor").flatMap(Y=>(0,N.$6)(Y,"name")??[]);function T(z,Y=0){const le=(0,N.$6)(z,"type"),X=z.items;return le===
"array"&&(0,N.Gv)(X)&&Y<8?`array<${T(X,Y+1)??""}>`:le}var de=(z,Y)=>[...z.keys()].some(le=>C(Y.get(le)))||![...z.values()].some(le=>Array.isArray(le)||(0,N.Gv)(
le));function ze(z,Y){switch(z.kind){case"table":return z.rows.length;case"tensor":return Array.isArray(z.tensor)?z.tensor.length:void 0;case"tensors":{if(de(z.
tensors,Y))return 1;const le=new Set([...z.tensors.values()].map(X=>Array.isArray(X)?X.length:1));return le.size===1?[...le][0]:void 0}}}var Q=z=>[...new Set([...(0,N.
i1)({names:[(0,N.fK)(z,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,N.i1)({names:[(0,N.fK)(z,"saved_input_exam\
ple_info","artifact_path")]},"names"),"input_example.json"])]}),6652:((it,Be,r)=>{r.d(Be,{i:()=>I,xX:()=>C,xm:()=>ye});var N=r(8243),ye=(F,ne)=>ne.reduce((we,J)=>typeof J==
"number"?Array.isArray(we)?we[J]:void 0:(0,N.Gv)(we)&&Object.hasOwn(we,J)?we[J]:void 0,F);function C(F,ne){const we=L(F,ne);return(0,N.Gv)(we)?{...F,...we}:F}function L(F,[
ne,...we]){return Array.isArray(F)?F.map((J,T)=>T===ne?L(J,we):J):!(0,N.Gv)(F)||typeof ne!="string"?F:we.length===0?Object.fromEntries(Object.entries(F).filter(
([J])=>J!==ne)):{...F,[ne]:L(F[ne],we)}}var Le=10,I=({spec:F},ne)=>Fe(F,ye(ne,["spec"]),["spec"]).slice(0,Le);function Fe(F,ne,we){return We(F)?[]:ne===void 0?[
we]:Array.isArray(F)?Array.isArray(ne)&&ne.length===F.length?F.flatMap((J,T)=>Fe(J,ne[T],[...we,T])):[]:(0,N.Gv)(F)&&(0,N.Gv)(ne)?Object.entries(F).flatMap(([J,
T])=>Fe(T,Object.hasOwn(ne,J)?ne[J]:void 0,[...we,J])):[]}var We=F=>!F||(Array.isArray(F)?F.every(We):(0,N.Gv)(F)&&Object.values(F).every(We))}),9229:((it,Be,r)=>{
r.r(Be),r.d(Be,{deploy:()=>N.gg});var N=r(8629),ye=r(6975),C=r(1902),L=r(4810),Le=r(9116),I=r(1035),Fe=r(842),We=r(8850),F=r(6553),ne=r(9074),we=r(6275),J=r(7092),
T=r(5233),de=r(4118),ze=r(4577),Q=r(6758),z=r(7871),Y=r(5306),le=r(1731),X=r(4054),_=r(4925),G=r(7129),ie=r(7766),pe=r(8023),Me=r(6498),f=r(7076),D=r(1660),se=r(
2804),ce=r(9596)}),6186:((it,Be,r)=>{r.d(Be,{readModelFile:()=>N.Gw});var N=r(4776),ye=r(3013),C=r(51),L=r(1660),Le=r(2804),I=r(9596)}),3438:((it,Be,r)=>{r.d(Be,
{parse:()=>I});var N=r(3821),ye=r(3013),C=r(51),L=r(1660),Le=r(9596),I=N.O.parse}),205:((it,Be,r)=>{r.r(Be),r.d(Be,{pipeline:()=>Re});var N=r(4364),ye=r(4093),C=r(
5706),L=r(8629),Le=r(6975),I=r(1902),Fe=r(4810),We=r(9116),F=r(7870),ne=r(1035),we=r(842),J=r(8850),T=r(6553),de=r(9074),ze=r(6275),Q=r(7092),z=r(5233),Y=r(4118),
le=r(4577),X=r(6758),_=r(7871),G=r(5306),ie=r(1303),pe=r(8795),Me=r(7269),f=r(7631),D=r(2456),se=r(889),ce=r(4318),Ie=r(8704),be=r(4338),Qe=r(4750),Xe=r(233),Ge=r(
1731),Ne=r(4054),Ue=r(4925),ke=r(7129),Ze=r(7766),oe=r(8023),K=r(6498),ae=r(7076),A=r(1660),B=r(2804),_e=r(9596),{version:ue,...Ae}=ye.pt.inputs,{version:ge,at:w,
"promotion-id":U,"dry-run":W,...b}=L.gg.inputs,P={...ie.B.inputs,...D.k.inputs,...Ae,...b,experiment:{...ie.B.inputs.experiment,required:!1,description:"The exp\
eriment to train in; needed with a command."},command:{...ie.B.inputs.command,required:!1},"run-id":{...D.k.inputs["run-id"],required:!1,description:"The run th\
at logged the model, where nothing is trained here."},tags:{...ie.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...L.gg.inputs.timeout,
description:"How long the registration and the rollout may take, each."}},q=K.p0.parse(ie.B.inputs.timeout.default),Re=(0,ke.ol)({name:"pipeline",title:"train, \
register, promote and deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates pass an\
d all that its deploy can know beforehand is right, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is not \
deployed.",inputs:P,checks:[ye.Iw,L.WW,(0,K.RU)(P,["baseline"],({baseline:H})=>(0,ye.nk)(H)),(0,K.RU)(P,["command","experiment","run-id"],te)],comments:ye.fG,outputs:{
...ie.B.outputs,...D.k.outputs,...ye.pt.outputs,...L.gg.outputs},example:"mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy \
>= 0.9' -- python train.py",async run(H){const{inputs:V}=H,me=fe(H),Ee=te(V);let ve;if(typeof Ee=="string")ve=Ee;else{const R=await me(ie.B,{...V,...Ee,timeout:q});
if(R.isLast)return R.result;ve=R.output("run-id")}const Je=await me(D.k,{...V,"run-id":ve});if(Je.isLast)return Je.result;const m={...V,version:Number(Je.output(
"version")),at:Oe(V.to),"dry-run":"none"},y={...ye.pt,run:R=>(0,ye.DJ)(R,async re=>{const{timed:he,stop:xe}=Pe(H,L.gg,m);he.log.progress(`Checking before anythi\
ng is moved that ${re.model} version ${re.version} can be deployed.`),await(0,L.j$)({...he,inputs:{...m,"promotion-id":void 0},output:()=>{}},re).finally(xe)})},
g=await me(y,{...V,version:Number(Je.output("version"))});if(g.isLast)return g.result;const E=g.output("promotion-id");return(await me(L.gg,{...m,"promotion-id":E===
""?void 0:E})).result}});function te({command:H,experiment:V,"run-id":me}){if(H!==void 0&&me!==void 0)throw new B.zg("E_INPUT","Both a command and run-id are gi\
ven (--run-id): either train here, or name the run that did.");if(me!==void 0)return me;if(H===void 0)throw new B.zg("E_INPUT","There is nothing to register: gi\
ve a command that trains (on a shell after --), or run-id (--run-id).");if(V===void 0)throw new B.zg("E_INPUT","The command needs an experiment to run in: give \
experiment (--experiment).");return{command:H,experiment:V}}var Oe=H=>(0,K.Sx)(H).map(K.Rg)[0],fe=H=>async(V,me)=>{H.signal.throwIfAborted(),H.log.progress(`${V.
name}: ${V.title}`);const Ee=new Map,ve=(g,E)=>{Ee.set(g,E),H.output(g,E)},{timed:Je,stop:m}=Pe(H,V,me),y=await V.run({...Je,inputs:me,output:ve}).finally(m);return H.
log.progress(`${V.name}: ${y.outcome}. ${y.reason}`),{result:y,isLast:"code"in y||y.outcome==="skipped",output:g=>Ee.get(g)??""}};function Pe(H,V,me){const Ee=(0,N.
bW)(V,me);let ve="";const Je=E=>{ve=E,H.log.progress(E)},m=new N.B2(Ee.totalMs,()=>(0,N.$E)(V,Ee,ve)),y=AbortSignal.any([H.signal,m.signal]);return{timed:{...H,
signal:y,log:{...H.log,progress:Je},mlflow:async()=>(await H.mlflow()).within(m.signal),cluster:async()=>(await H.cluster()).withSignal(y),waitMs:E=>m.waitMs(E)},
stop:()=>m.stop()}}}),5529:((it,Be,r)=>{r.r(Be),r.d(Be,{render:()=>le});var N=r(4810),ye=r(9116),C=r(6275),L=r(7092),Le=r(5233),I=r(4118),Fe=r(4577),We=r(6758),
F=r(7871),ne=r(5306),we=r(7129),J=r(7766),T=r(8023),de=r(6498),ze=r(7076),Q=r(1660),z=r(2804),Y=r(9596),le=(0,we.ol)({name:"render",title:"render the manifest o\
f a version",description:"Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with t\
he version\u2019s place in storage, and labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would chan\
ge there.",inputs:{...J.hI,...J.wO,...J.F2,...J.g$,diff:{kind:de.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest woul\
d change there. Values of secrets are not shown."},"force-conflicts":{kind:de.Jt,default:"false",description:"With `diff`: as if deploy took over fields that an\
other field manager owns."},...J.QF},checks:[J.jd],outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"W\
ith `diff`: what would change in the cluster, a field a line; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serv\
es."},name:{kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from; \
empty if an image holds it."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix\
'",async run(X){const{inputs:_,log:G,pipeline:ie}=X,pe=await X.mlflow(),Me=await(0,N.Xc)(pe,_);X.output("version",Me.version);const f=await(0,N.sB)(pe,Me,_,{pipeline:ie,
target:_.at});for(const Ue of f.notes)G.progress(Ue);for(const Ue of f.warnings)G.warn(Ue);const{renderYaml:D}=await Promise.all([r.e(879),r.e(93),r.e(810)]).then(
r.bind(r,4785));X.output("name",f.name),X.output("model-uri",f.modelUri),X.output("manifest",D(f.manifest));const se=`Rendered ${f.name} for ${Me.model} version\
 ${Me.version}, from ${f.place}.`;if(!_.diff)return{outcome:"done",reason:se};const ce=await X.cluster(),Ie=f.namespace??ce.defaultNamespace,be={resource:ne.kl,
namespace:Ie,name:f.name},Qe={...f.manifest,metadata:{...f.manifest.metadata,namespace:Ie}},{summary:Xe,differences:Ge,pods:Ne}=await(0,N.Pj)(pe,ce,be,{...f,manifest:Qe},
_,Ue=>G.warn(Ue),"progressDeadlineSeconds");if(X.output("diff",Ge===""?"":`${Ge}
`),Ge!==""){const Ue={title:`What would change in ${(0,I.vY)(be)}`,text:[Ne,Ge].filter(Boolean).join(`
`)};G.foreign(Ue.title,Ue.text),X.summarize({kind:"log",...Ue})}return{outcome:"done",reason:`${se} ${Xe}.`}}})}),4785:((it,Be,r)=>{r.d(Be,{renderYaml:()=>We});
var N=r(3013),ye=r(51),C=r(1660),L=r(9596),Le=(0,L.f1)((0,N.F)(),1),I=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,Fe=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;
function We(F){const ne=new Le.Document(F,{aliasDuplicateObjects:!1,version:"1.1"});return(0,Le.visit)(ne,{Scalar:(J,T)=>{typeof T.value=="string"&&(Fe.test(T.value)||
T.value.search(I)>=0)&&(T.type="QUOTE_DOUBLE")}}),ne.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(I,J=>`\\u${J.charCodeAt(0).toString(16).
padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),446:((it,Be,r)=>{r.r(Be),r.d(Be,{rollback:()=>ae});var N=r(7870),ye=r(6348),C=r(1035),L=r(842),Le=r(8850),I=r(
6553),Fe=r(9074),We=r(6275),F=r(7092),ne=r(5233),we=r(4118),J=r(4577),T=r(6758),de=r(7871),ze=r(5306),Q=r(9951),z=r(4925),Y=r(7129),le=r(7766),X=r(8023),_=r(6498),
G=r(7076),ie=r(2586),pe=r(1660),Me=r(8243),f=r(2804),D=r(9596);async function se(w,{server:U,namespace:W,name:b,uid:P}){return U===w.identity||U===w.server&&P===
void 0?!0:P===void 0?!1:(0,Me.$6)(await(0,f.AO)("E_CLUSTER_FORBIDDEN",w.get({resource:ze.kl,namespace:W,name:b})),"metadata","uid")===P}async function ce(w,U,W,b,P,q,Re){
const te=b.filter(Pe=>q===void 0||Pe.namespace===q),Oe=new Set([q??w.defaultNamespace,...te.map(Pe=>Pe.namespace)]),fe=[];for(const Pe of Oe){const H=await w.list(
ze.kl,Pe,{labelSelector:`${Q.Ly}=${Q.bU},${Q.B0}=${(0,ye.H)(W.model)}`}),V=new Map(H.map(Ee=>[(0,Me.$6)(Ee,"metadata","name")??"",Ee])),me=new Set([...V.keys(),
...te.filter(Ee=>Ee.namespace===Pe).map(({name:Ee})=>Ee)]);for(const Ee of me){const ve={resource:ze.kl,namespace:Pe,name:Ee},Je=V.get(Ee)??await w.get(ve),m=await Ie(
w,U,ve,Je,W,P);if(m==="nothing kept"&&Re)fe.push({address:ve,live:Je,back:void 0});else{if(m==="nothing kept")throw be(ve,W,"Nothing was changed. Undo the promo\
tion alone with --deployment leave, then deploy what holds its target.");m!==void 0&&fe.push(m)}}}return fe}async function Ie(w,U,W,b,P,{record:q,keepFirst:Re}){
const te=q.state==="undone";if(b===void 0)return te?{address:W,live:b,back:void 0}:void 0;const{namespace:Oe="",name:fe}=W,Pe=await(0,F.OW)(U,b,P.model,(0,F.$t)(
w.identity,Oe,fe,b))?(0,F.sB)(b):void 0,H=Pe===void 0?(0,F.sB)(b):P.model,V=(0,L.uq)(b,await(0,L.DL)(w,Oe,fe)),me=V!==void 0&&Pe!==void 0?(0,L.FV)(V,Pe,P.model):
V,Ee=(0,ze.xb)(b)??"";if(!Qe(b,H,P,q))return te&&!(H===P.model&&(0,F.Zy)(b)===P.version)&&me!==void 0&&me.marker===Ee&&(0,L.Ee)(P).some(m=>m.namespace===Oe&&m.name===
fe)?{address:W,live:b,back:me}:void 0;const ve=me&&(0,L.kV)(me,{model:P.model,version:P.version});return ve!==void 0?{address:W,live:b,back:ve}:me?.isComplete?Re?
void 0:{address:W,live:b,back:ve}:"nothing kept"}var be=(w,{model:U,version:W},b)=>new f.zg("E_NOTHING_KEPT",`${(0,we.vY)(w)} serves ${U} version ${W}, and no m\
anifest of an earlier version is kept to go back to. ${b}`);function Qe(w,U,{model:W,version:b},{id:P,target:q}){if((0,F.Zy)(w)!==b)return!1;const Re=(0,Me.$6)(
w,"metadata","annotations",Q.vM);return Re!==void 0?Re===P:U!==W?!1:(0,_.Sx)(q).some(te=>(0,_.Rg)(te)===(0,Me.$6)(w,"metadata","annotations",Q.hD))}async function Xe(w,U,{
address:W},b,P,q){return(0,L.zV)(w,W,{step:"rollback",...q},async(Re,te)=>{const[Oe,fe]=await Promise.all([Re.get(W),U.registry.version(b.model,b.version)]),Pe=await Ie(
Re,U,W,Oe,fe,P);return Ge(Re,{mlflow:U,lease:te,signal:q.signal},Oe,Pe,{address:W,version:fe,undone:P},q)})}async function Ge(w,U,W,b,{address:P,version:q,undone:Re},{
log:te,force:Oe,timeoutMs:fe,patienceMs:Pe}){const H=(0,we.vY)(P);if(b==="nothing kept")throw be(P,q,"It is left as it is: deploy what holds the target now.");if(W===
void 0)return await Ue(w,U,{address:P,live:W},q,void 0,te),b===void 0?{detail:`${H} was removed meanwhile.`,changed:!1}:{detail:Ne(H),changed:!0};if(b===void 0)
return{detail:Re.keepFirst&&(0,F.Zy)(W)===q.version?`${H} is kept.`:`${H} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:V}=b;if(V===
void 0)return await(0,C.dm)(w,P,(0,Me.$6)(W,"metadata","uid")??"",te,fe),await Ue(w,U,{address:P,live:W},q,void 0,te),{detail:Ne(H),changed:!0};const me=(0,L.gt)(
V,q.model);te.progress(`Putting ${me} of ${H} back.`),await(0,L.gn)(w,P.namespace??"",V);const{serves:Ee,unseen:ve,explain:Je}=await(0,C.rr)(w,P,W,V,{force:Oe,timeoutMs:fe,
patienceMs:Pe,report:m=>te.progress(`Rolling back: waiting for ${m}.`),tell:m=>te.warn(m)});if(ve)throw new f.zg(ve.code,`${H} was given ${me} again, and it cou\
ld not be told whether that serves: ${ve.message}`,{cause:ve});if(!Ee)throw new f.zg("E_ROLLOUT_FAILED",`${H} was given ${me} again, and does not serve: ${(0,ie.
xS)(await Je())}. Mend that, or deploy a version that serves.`,{outcome:"rollback-failed"});return await Ue(w,U,{address:P,live:W},q,V,te),V.adopted===void 0?{detail:`${H}\
 serves ${me} again.`,changed:!0}:(await(0,L.BC)(w,P.namespace??"",P.name),{detail:`${H} serves what was taken over again, as it stood, and is no longer managed\
 by mlflow-steps.`,changed:!0})}var Ne=w=>`${w}, which this promotion's deploy was the first of, was removed.`;async function Ue({identity:w},{mlflow:U,lease:W,
signal:b},{address:{namespace:P="",name:q},live:Re},{model:te,version:Oe},fe,Pe){const H={...(0,F.$t)(w,P,q,Re),time:new Date().toISOString()},V=fe===void 0||fe.
adopted!==void 0?void 0:{model:(0,L._P)(fe)??te,version:fe.version},me=(Ee,ve)=>V!==void 0&&(0,L.p)(Ee,V)?(0,L.Ck)(ve,H,V.version):V===void 0||(0,L.p)(Ee,{model:te,
version:Oe})?(0,L.VN)(ve,H.time,fe===void 0?"removed":"rolled-back","its promotion was rolled back"):(0,L.VN)(ve,H.time,"replaced",(0,L.Er)(Ee,V));await(0,L.SJ)(
W,U,b,Ee=>(0,L.ZJ)(Ee,H,{model:te,versions:[{model:te,version:Oe},...V===void 0?[]:[V]]},me),({message:Ee})=>Pe.warn(`The rollback is not recorded on the model \
versions: ${Ee}`))}async function ke(w,{model:U,version:W},{id:b,target:P},q){const Re=(0,_.Sx)(P).map(_.Rg),te=[];for(const Oe of q){const fe=await w.list(ze.kl,
Oe,{labelSelector:`${Q.Ly}=${Q.bU},${Q.B0}=${(0,ye.H)(U)}`});for(const Pe of fe){const H=(0,F.sB)(Pe)===U&&(0,F.Zy)(Pe)===W?Ze(Pe,Re,b):void 0,V=(0,Me.$6)(Pe,"m\
etadata","name");if(H===void 0||V===void 0)continue;const me=(0,we.vY)({resource:ze.kl,namespace:Oe,name:V});te.push(`BUT ${me} STILL SERVES version ${W}${H}. D\
eploy there what shall serve (deploy --at ${Re[0]??""} --name ${V}), or remove it (undeploy --name ${V}).`)}}return te}function Ze(w,U,W){const[b,P]=[Q.hD,Q.vM].
map(q=>(0,Me.$6)(w,"metadata","annotations",q));if(!(b!==void 0&&!U.includes(b)))return P!==void 0&&P!==W?`: it was deployed for another promotion, ${(0,ie.xS)(
P,100)}`:b===void 0&&P===void 0?": it was deployed without --at and --promotion-id, so not for this promotion":""}var oe={...le.hI,...le.g$,namespace:{...le.g$.
namespace,description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{
kind:le.fD,required:!0,description:"The registered model."},"promotion-id":{kind:_.Qq,required:!0,description:"The id that promote gave."},version:{kind:le.e1,description:"\
The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,_.Yq)("put-back","keep-first","leave"),default:"p\
ut-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is remo\
ved, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{
kind:_.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:_.p0,default:"60s",description:"How long what may recover \
is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:_.Jt,default:"false",description:"Takes fields of the deployment tha\
t another field manager owns."},...N.N},K={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"\
The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put b\
ack or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},ae=(0,Y.ol)({name:"\
rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what\
 its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:oe,outputs:K,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(w){const{inputs:U}=w,W=U["promotion-id"],b=await w.mlflow(),
P=U.version===void 0?await ge(b,U.model,W):await b.registry.version(U.model,String(U.version));w.output("version",P.version),w.output("changed","false");const q=(0,T.
Tq)(P),Re=await A(w,P,q,!1),{undone:te,wasUndone:Oe,detail:fe,previousVersion:Pe}=await Ae(w,b,P.version);if(w.output("changed",String(te)),w.output("previous-v\
ersion",te?Pe??"":""),q===void 0||!te&&!Oe)return{outcome:"unchanged",reason:fe};const{details:H,names:V}=await ue(w,b,P,q,Re,fe),me=await _e(w,b,P,q);return{outcome:te||
V.length>0?"done":"unchanged",reason:[fe,...H,...me].join(" ")}}});async function A(w,U,W,b){const{deployment:P,kubeconfig:q,context:Re,namespace:te,"promotion-\
id":Oe}=w.inputs;if(P==="leave"||W?.id!==Oe)return[];const fe=(0,L.Ee)(U);if(!B({kubeconfig:q,context:Re,namespace:te},fe))return[];const Pe=await w.cluster(),H=new Set;
for(const V of fe){const{server:me,namespace:Ee,name:ve}=V,Je=await se(Pe,V);Je&&H.add(V),!b&&(Je?te!==void 0&&Ee!==te&&w.log.warn((0,ie.xS)(`${U.model} version\
 ${U.version} is recorded as serving also as ${Ee}/${ve}: nothing is done there, because of --namespace.`,1e3)):w.log.warn((0,ie.xS)(`${U.model} version ${U.version}\
 is recorded as serving also as ${Ee}/${ve} of ${me}, which is another cluster than ${Pe.identity}: nothing is done there.`,1e3)))}return ce(Pe,await w.mlflow(),
U,[...H],{record:W,keepFirst:P==="keep-first"},te,b)}var B=({kubeconfig:w,context:U,namespace:W},b)=>b.length>0||[w,U,W].some(P=>P!==void 0);async function _e({
inputs:w,log:U,...W},b,{model:P,version:q},Re){try{const te=await b.registry.version(P,q),Oe=(0,L.Ee)(te);if(w.deployment==="leave"&&Oe.length>0)return[(0,ie.xS)(
`It is recorded as serving still (--deployment leave): ${Oe.map(V=>`${V.namespace}/${V.name}`).join(", ")}.`,1e3)];if(w.deployment==="leave"||!B(w,Oe))return[];
const fe=await W.cluster(),Pe=new Set([w.namespace??fe.defaultNamespace]);if(w.namespace===void 0)for(const V of Oe)await se(fe,V)&&Pe.add(V.namespace);const H=await ke(
fe,te,Re,Pe);for(const V of H)U.warn(V);return H}catch(te){if(!(te instanceof f.zg)||W.signal.aborted)throw te;return U.warn(`Whether anything serves ${P} versi\
on ${q} still is not known: ${te.message}`),[]}}async function ue(w,U,W,b,P,q){const{inputs:Re,log:te,pipeline:Oe,signal:fe}=w,Pe={record:b,keepFirst:Re.deployment===
"keep-first"},H=[],V=[],me=[],Ee=async R=>{try{return await R()}catch(re){if(!(re instanceof f.zg)||fe.aborted)throw re;me.push(re);return}},ve=await Ee(async()=>A(
w,await U.registry.version(W.model,W.version),b,!0))??[],Je=({address:R})=>P.some(re=>re.address.namespace===R.namespace&&re.address.name===R.name);for(const R of[
...P,...ve.filter(re=>!Je(re))])await Ee(async()=>{const{detail:re,changed:he}=await Xe(await w.cluster(),U,R,W,Pe,{log:te,pipeline:Oe,signal:fe,force:Re["force\
-conflicts"],timeoutMs:w.waitMs(Re.timeout),patienceMs:Re.patience});H.push(re),he&&V.push(`${R.address.namespace??""}/${R.address.name}`)}),w.output("deploymen\
ts",V.join(",")),V.length>0&&w.output("changed","true");const[m]=me;if(m===void 0)return{details:H,names:V};const{code:y,outcome:g,exit:E,cause:M}=m;throw new f.
zg(y,[...me.map(({message:R})=>R),q,...H].join(" "),{outcome:g,exit:E,cause:M})}async function Ae(w,U,W){const{model:b,"promotion-id":P}=w.inputs;try{return await(0,C.
sF)(U,b,W,P,(0,N.p)(w),(0,Y.sA)("rollback",w.pipeline))}catch(q){throw q instanceof I.Vj?new f.zg("E_PROMOTION_OVERTAKEN",`The lock of ${b} ran out before ${P} \
was undone. Run the step again.`,{cause:q}):q}}async function ge({registry:w},U,W){await w.model(U);const b=await w.versionsOfModel(U),P=b.find(q=>(0,T.Tq)(q)?.
id===W)??b.find(q=>(0,T.Tq)(q)?.undoneBefore?.includes(W));if(P!==void 0)return P;throw new f.zg("E_PROMOTION_NOT_FOUND",`No version of ${U} has the record of t\
he promotion ${W}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`)}}),2582:((it,Be,r)=>{
r.r(Be),r.d(Be,{renderVersion:()=>To});var N=r(1902),ye=r(6348),C=r(9074),L=r(6652),Le=r(5306),I=r(9951),Fe=r(4338),We=r(4750),F=r(233),ne=r(1731),we=r(4054),J=r(
4925),T=r(6498),de=r(9833),ze=r(7076),Q=r(2586),z=r(4776),Y=r(3013),le=r(51),X=r(1660),_=r(8243),G=r(2804),ie=r(9596),pe=new Set(["annotations","labels","matchL\
abels","nodeSelector","limits","requests"]),Me=({spec:t})=>f(t,["spec"],"spec");function f(t,n,a){if(Array.isArray(t))return t.flatMap((h,p)=>f(h,[...n,p],a));if(!(0,_.
Gv)(t))return[];const c=Object.entries(t).flatMap(([h,p])=>pe.has(h)?[]:f(p,[...n,h],h));return[{mapping:t,path:n,under:a},...c]}var D=(t,n)=>({name:t,find:(a,{
allowed:c})=>Me(a).flatMap(({mapping:h,path:p,under:O})=>n(h,p,O)).filter(h=>!c.has((0,T.OH)(h.kind,h.name))).map(({kind:h,name:p,path:O,what:ee})=>({path:O,message:`\
it ${ee}, ${(0,T.L9)(h,p)}`}))}),se=t=>t!=null&&t!==!1,ce=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(t)).slice(0,253),Ie=D("host-namespaces",(t,n)=>[
["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([a])=>se(t[a])).map(([a,c])=>({kind:c,path:[...n,a],what:`asks for the nod\
e's own namespace (${a})`}))),be=D("host-path",({hostPath:t},n)=>t==null?[]:[{kind:"host-path",name:ce((0,_.Gv)(t)?t.path:t),path:[...n,"hostPath"],what:"mounts\
 a path of the node"}]),Qe=D("host-ports",({hostPort:t},n)=>se(t)&&t!==0?[{kind:"host-port",name:ce(t),path:[...n,"hostPort"],what:"takes a port of the node"}]:
[]),Xe=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),Ge=[["privileged",se],["allowPrivilegeEscalation",se],["hostProcess",
se],["procMount",t=>se(t)&&t!=="Default"],["seccompProfile",t=>(0,_.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,_.Gv)(t)&&t.type==="Unconfined"],["s\
eLinuxOptions",t=>(0,_.Gv)(t)&&(se(t.user)||se(t.role)||se(t.type)&&!Xe.has(t.type))]],Ne=D("privileged",(t,n)=>Ge.filter(([a,c])=>c(t[a])).map(([a])=>({kind:"p\
rivileged",path:[...n,a],what:`asks for ${a}`}))),Ue=D("added-capabilities",({add:t},n,a)=>a!=="capabilities"||!se(t)?[]:(Array.isArray(t)?t:[t]).map(c=>({kind:"\
capability",name:ce(c),path:[...n,"add"],what:`adds capabilities (${ce(c)})`}))),ke=[Ie,be,Qe,Ne,Ue],Ze=t=>t!=null&&t!=="",oe={name:"namespace",find:({metadata:t},n)=>{
const a=t?.namespace;return a===void 0||a===""||n.namespace===void 0||a===n.namespace||n.allowed.has(`namespace=${a}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(a.slice(0,80))} instead of ${JSON.stringify(n.namespace)}, ${(0,T.L9)("namespace",a)}`}]}},K=D("service-accounts",(t,n)=>[
"serviceAccountName","serviceAccount"].filter(a=>Ze(t[a])&&t[a]!=="default").map(a=>({kind:"service-account",name:ce(t[a]),path:[...n,a],what:`runs as the servi\
ce account ${ce(t[a])}`}))),ae=["envSecretRefName","certSecretName","secretName","secretProviderClass"],A=["secretRef","secretKeyRef","nodePublishSecretRef","no\
deStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],B=D("secrets",(t,n,a)=>{const c=(O,...ee)=>({kind:"secret",name:ce(O),path:[
...n,...ee],what:`reads the secret ${ce(O)}`}),h=ae.filter(O=>Ze(t[O])).map(O=>c(t[O],O)),p=A.flatMap(O=>{const ee=t[O];return(0,_.Gv)(ee)&&Ze(ee.name)?[c(ee.name,
O,"name")]:[]});return[...h,...p,...a==="imagePullSecrets"&&Ze(t.name)?[c(t.name,"name")]:[]]}),_e={name:"storage-initializers",find:(t,{storageSecret:n,allowed:a})=>n===
void 0||a.has((0,T.OH)("secret",n))?[]:Me(t).filter(({mapping:c})=>Ze(c.storageInitializerImage)&&!Ze(c.envSecretRefName)).map(({mapping:c,path:h})=>({path:[...h,
"storageInitializerImage"],message:`it gives the secret ${n} of --storage-secret to an image of its own (${ce(c.storageInitializerImage)}), ${(0,T.L9)("secret",
n)}`}))},ue=/^\s*(?::|[^:/]*,)/,Ae={name:"places",find:t=>Me(t).flatMap(({mapping:n,path:a})=>["modelUri","storageUri"].filter(c=>ue.test(typeof n[c]=="string"?
n[c]:"")).map(c=>({path:[...a,c],message:`it names options of the storage initializer's own (${ce(n[c])}), by which its credentials could go to another server; \
name a place such as s3://bucket/path, and keep options in the Secret`})))},ge=[oe,K,B,_e,Ae];function w({metadata:t,spec:n}){const a=n.predictors.flatMap((c,h)=>[
{owner:c,place:["spec","predictors",h]},...(c.componentSpecs??[]).map((p,O)=>({owner:p.metadata,place:["spec","predictors",h,"componentSpecs",O,"metadata"]}))]);
return[{owner:t,place:["metadata"]},{owner:n,place:["spec"]},...a].flatMap(({owner:c,place:h})=>{const p=(0,_.fK)(c,"annotations");return(0,_.Gv)(p)?Object.keys(
p).map(O=>({key:O,value:(0,_.$6)(p,O)??"",path:[...h,"annotations",O]})):[]})}var U=["seldon.io/ambassador-config","getambassador.io/config"],W={name:"annotatio\
ns",find:(t,{allowed:n})=>w(t).filter(({key:a})=>U.includes(a)&&!n.has(`annotation=${a}`)).map(({key:a,path:c})=>({path:c,message:`it writes routes of its own, ${(0,T.
L9)("annotation",a)}`}))},b=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,P={name:"profile-annotations",
find:(t,{allowed:n})=>w(t).filter(({key:a,value:c})=>b.test(a)&&c.toLowerCase()==="unconfined"&&!n.has("privileged")).map(({path:a})=>({path:a,message:`it asks \
for no profile around its containers, ${(0,T.L9)("privileged")}`}))},q=[W,P],Re=48;function te(t,n,a){const c=(0,T.qW)(t,a);return c===void 0?[]:[{path:n,message:c}]}
var Oe=(t,n,a)=>t.length<=Re?te(t,n,a):[{path:n,message:`${a} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${Re} Seldon's label for it is t\
oo long`}],fe={name:"deployment-name",find:({metadata:t})=>{const n=["metadata","name"];return t?.name===void 0?[{path:n,message:"there is no name; write one, o\
r give --name"}]:te(t.name,n,"the name")}},Pe={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:n},a)=>{const c=["spec","predictors",a,"name"],
h=t.predictors.slice(0,a).some(p=>p.name===n);return[...te(n,c,"the predictor's name"),...h?[{path:c,message:`two predictors are named ${JSON.stringify(n)}`}]:[]]})},
H={name:"container-names",find:t=>V(t).flatMap(({name:n,path:a})=>Oe(n,[...a,"name"],"the container's name"))},V=({spec:t})=>t.predictors.flatMap(({componentSpecs:n},a)=>(n??
[]).flatMap((c,h)=>(c.spec?.containers??[]).map(({name:p},O)=>({name:p,path:["spec","predictors",a,"componentSpecs",h,"spec","containers",O]})))),me=[fe,Pe,H],Ee=t=>(0,_.
yR)(t,"componentSpecs").flatMap(n=>(0,_.yR)(n,"spec","containers").map(a=>({name:(0,_.$6)(a,"name")??"",image:(0,_.$6)(a,"image")??""}))),ve=(t,n)=>({name:t,find:(a,c)=>a.
spec.predictors.flatMap((h,p)=>{const O=Ee(h);return(0,T.ig)(h.graph,["spec","predictors",p,"graph"]).flatMap(ee=>n({...ee,containers:O,manifest:a},c))})}),Je=5,
m=t=>t.slice(0,Je).map(({name:n})=>JSON.stringify(n)).join(", ")||"none",y={name:"served-nodes",find:(t,{served:n})=>n.problems},g=ve("node-names",({node:t,path:n,
containers:a})=>{const c=[...n,"name"];return t.name===""?[{path:c,message:"the graph node has no name"}]:(0,T.u9)(t)&&!a.some(({name:h})=>h===t.name)?Oe(t.name,
c,"the graph node's name"):[]}),E=ve("own-containers",({node:t,path:n,containers:a})=>!(0,T.xw)(t)||a.some(({name:c})=>c===t.name)?[]:[{path:[...n,"name"],message:`\
the graph node ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there is ${m(a)})`}]),M=ve("node-methods",({node:t,
path:n})=>(0,T.xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,_.i1)(t,"methods").length===0?[{path:[...n,"type"],message:"the graph node is of UNKNOWN_TYPE and has no meth\
ods: give it a type such as MODEL, or list its methods"}]:[]),R=ve("model-uri",({node:t,path:n},{served:a,choice:c})=>(0,T.I)(t)&&(0,T.z3)(t)&&a.problems.length===
0&&(!a.filled.has(t)||c.modelUri===void 0)?[{path:n,message:`the ${t.implementation??"graph node"} has no modelUri, and does not serve this version: name its mo\
del, or leave its modelUri out where its container needs none`}]:[]),re=ve("initializers",({node:t,path:n,manifest:a},{served:c})=>{const h=`${t.name}-model-ini\
tializer`,p=Number(n[2]);return c.filled.has(t)?(a.spec.predictors[p]?.componentSpecs??[]).flatMap(({spec:O},ee)=>(O?.initContainers??[]).flatMap((Te,$e)=>Te.name===
h?[{path:["spec","predictors",p,"componentSpecs",ee,"spec","initContainers",$e],message:`the init container ${JSON.stringify(h)} stands where Seldon fetches the\
 model of ${JSON.stringify(t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),he=new Set(["SKLEARN_SERVER","XG\
BOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),xe=ve("tensorflow",({node:t,path:n,manifest:a})=>a.spec.protocol==="tensorflow"&&he.has(t.implementation??"")?
[{path:[...n,"implementation"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),Ke=ve("implementation",({node:t,path:n,
containers:a},{allowed:c})=>{const h=t.implementation??"";if(!(0,T.u9)(t)||T.M5.has(h)||c.has(`implementation=${h}`))return[];if(a.some(O=>O.name===t.name&&O.image!==
""))return[];const p=[...T.M5].join(", ");return[{path:[...n,"implementation"],message:`${JSON.stringify(h)} is no server that Seldon has by itself (${p}), ${(0,T.
L9)("implementation",h)} where the operator's configuration has it`}]}),He=ve("logger-mode",({node:t,path:n})=>(0,_.fK)(t,"logger")!==void 0&&t.logger!==null&&!(0,_.
$6)(t,"logger","mode")?[{path:[...n,"logger"],message:"the logger has no mode: request, response or all"}]:[]),st=[y,g,E,M,R,re,xe,Ke,He],ot=(t,...n)=>["spec","\
predictors",t,...n],qe={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no predictor"}]},nt=(t,n)=>({
name:t,find:({spec:a})=>a.predictors.flatMap((c,h)=>n(c,h,a.predictors))}),at=nt("service-names",({annotations:t},n,a)=>{const c=t?.["seldon.io/svc-name"];return c!==
void 0&&a.slice(0,n).some(p=>p.annotations?.["seldon.io/svc-name"]===c)?[{path:ot(n,"annotations","seldon.io/svc-name"),message:`two predictors have the Service\
 name ${JSON.stringify(c)}`}]:[]}),ht=nt("no-engine",({annotations:t,graph:n},a)=>{const c=(0,T.ig)(n,[]).length;return t?.["seldon.io/no-engine"]===void 0||c===
1?[]:[{path:ot(a,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${c}`}]}),qt=nt("shadows",({shadow:t},n,a)=>{
if(t!==!0)return[];const c=ot(n,"shadow");return a.length===1?[{path:c,message:"the only predictor is a shadow, whose answers nobody gets"}]:a.slice(0,n).some(p=>p.
shadow===!0)?[{path:c,message:"there is more than one shadow"}]:[]}),kn=nt("traffic-range",({traffic:t},n)=>t!==void 0&&(t<0||t>100)?[{path:ot(n,"traffic"),message:`\
traffic ${t} is not between 0 and 100`}]:[]),en={name:"traffic-sum",find:({spec:t})=>{const n=t.predictors.flatMap((h,p)=>h.shadow===!0?[]:[{...h,index:p}]),a=n.
reduce((h,{traffic:p=0})=>h+p,0);if(n.length>1&&a!==100)return[{path:["spec","predictors"],message:`the traffic of ${n.length} predictors (${n.map(({name:h})=>h).
join(", ").slice(0,200)}) adds up to ${a}, not to 100`}];const[c]=n;return t.predictors.length>1||c===void 0||a<=0||a>=100?[]:[{path:ot(c.index,"traffic"),message:`\
the only predictor gets ${a} % of the traffic: leave traffic out, or write 100`}]}},Ln={name:"replicas",find:({spec:t})=>{const n=[{path:["spec","replicas"],count:t.
replicas}];return t.predictors.forEach((a,c)=>{n.push({path:ot(c,"replicas"),count:a.replicas}),(a.componentSpecs??[]).forEach((h,p)=>n.push({path:ot(c,"compone\
ntSpecs",p,"replicas"),count:h.replicas}))}),n.flatMap(({path:a,count:c})=>typeof c=="number"&&c<1?[{path:a,message:`${c} replicas never become available`}]:[])}},
In=[qe,at,ht,qt,kn,en,Ln],bn=ve("stray-containers",({node:t,path:n,containers:a,manifest:c})=>{if(!(0,T.u9)(t)||a.some(({name:$e})=>$e===t.name))return[];const h=c.
spec.predictors[Number(n[2])],p=new Set(h===void 0?[]:(0,T.ig)(h.graph,[]).map($e=>$e.node.name)),O=a.filter(({name:$e})=>!p.has($e));if(O.length===0)return[];const ee=(0,de.
qb)(t.name,O.map(({name:$e})=>$e)),Te=ee===void 0?"If one of them is meant for it, give it that name":`Did you mean ${JSON.stringify(ee)} for it? Then give it t\
hat name`;return[{path:[...n,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as its graph node is, so Seldon adds one beside ${m(
O)}, which no graph node names. ${Te}`}]}),wt=[bn],Un=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/,tn="a quantity such as 500m, 1.5 o\
r 2Gi",jn=(t,n)=>{if(typeof t=="number")return[];if(typeof t!="string")return(0,C.p6)(tn,t,n);if(Un.test(t))return[];const a=nn(t);return(0,C.p6)(a===void 0?tn:
`a quantity (did you mean ${a}?)`,t,n)};function nn(t){const n=/^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])(i?)b?\s*$/i.exec(t);if(n===null)return;const[,a="",c="",h=""]=n,
p=h!==""||c.toLowerCase()!=="k"?c.toUpperCase():"k";return`${a}${p}${h.toLowerCase()}`}var kt=t=>(n,a)=>Number.isInteger(n)?Math.abs(Number(n))<2**(t-1)?[]:[{path:a,
message:`${String(n)} is more than ${t} bits hold`}]:(0,C.p6)("a whole number",n,a),on=(t,n)=>typeof t=="number"?kt(32)(t,n):(0,C.p6)("a whole number or a text",
t,n),sn=`SeldonDeployment apiVersion kind metadata:ObjectMeta spec:Spec status:o
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
ObjectMeta annotations:{ creationTimestamp deletionGracePeriodSeconds:l deletionTimestamp finalizers:[ generateName generation:l labels:{ managedFields:[Managed\
FieldsEntry name namespace ownerReferences:[OwnerReference resourceVersion selfLink uid
ManagedFieldsEntry apiVersion fieldsType fieldsV1:o manager operation subresource time
OwnerReference apiVersion blockOwnerDeletion:b controller:b kind name uid
PodSpec activeDeadlineSeconds:l affinity:Affinity automountServiceAccountToken:b containers:[Container dnsConfig:PodDNSConfig dnsPolicy enableServiceLinks:b eph\
emeralContainers:[EphemeralContainer hostAliases:[HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname hostnameOverride imagePullSecrets:[LocalObjec\
tReference initContainers:[Container nodeName nodeSelector:{ os:PodOS overhead:{q preemptionPolicy priority:i priorityClassName readinessGates:[PodReadinessGate\
 resourceClaims:[PodResourceClaim resources:ResourceRequirements restartPolicy runtimeClassName schedulerName schedulingGates:[PodSchedulingGate securityContext\
:PodSecurityContext serviceAccount serviceAccountName setHostnameAsFQDN:b shareProcessNamespace:b subdomain terminationGracePeriodSeconds:l tolerations:[Tolerat\
ion topologySpreadConstraints:[TopologySpreadConstraint volumes:[Volume
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
HTTPGetAction host httpHeaders:[HTTPHeader path port:p scheme
HTTPHeader name value
SleepAction seconds:l
TCPSocketAction host port:p
Probe exec:ExecAction failureThreshold:i grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:TCPSocketActio\
n terminationGracePeriodSeconds:l timeoutSeconds:i
GRPCAction port:i service
ContainerPort containerPort:i hostIP hostPort:i name protocol
ContainerResizePolicy resourceName restartPolicy
ResourceRequirements claims:[ResourceClaim limits:{q requests:{q
ResourceClaim name request
ContainerRestartRule action exitCodes:ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator values:[i
SecurityContext allowPrivilegeEscalation:b appArmorProfile:AppArmorProfile capabilities:Capabilities privileged:b procMount readOnlyRootFilesystem:b runAsGroup:\
l runAsNonRoot:b runAsUser:l seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
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
PodSecurityContext appArmorProfile:AppArmorProfile fsGroup:l fsGroupChangePolicy runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy seLinuxOptions:SELi\
nuxOptions seccompProfile:SeccompProfile supplementalGroups:[l supplementalGroupsPolicy sysctls:[Sysctl windowsOptions:WindowsSecurityContextOptions
Sysctl name value
Toleration effect key operator tolerationSeconds:l value
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
VolumeResourceRequirements limits:{q requests:{q
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
ServiceAccountTokenProjection audience expirationSeconds:l path
QuobyteVolumeSource group readOnly:b registry tenant user volume
RBDVolumeSource fsType image keyring monitors:[ pool readOnly:b secretRef:LocalObjectReference user
ScaleIOVolumeSource fsType gateway protectionDomain readOnly:b secretRef:LocalObjectReference sslEnabled:b storageMode storagePool system volumeName
SecretVolumeSource defaultMode:i items:[KeyToPath optional:b secretName
StorageOSVolumeSource fsType readOnly:b secretRef:LocalObjectReference volumeName volumeNamespace
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath`,Lt;function It(){return Lt??=new Map(sn.split(`
`).map(t=>{const[n="",...a]=t.split(" ");return[n,new Map(a.map(c=>{const[h="",p="s"]=c.split(":");return[h,p]}))]})),Lt}var an=t=>Ot(t,"SeldonDeployment",{path:[],
isPassed:!1});function Ot(t,n,a){if(n.startsWith("["))return(Array.isArray(t)?t:void 0)?.flatMap((p,O)=>Ot(p,n.slice(1)||"s",{...a,path:[...a.path,O]}))??vt("a \
list",t,a);if(n.startsWith("{"))return(0,_.Gv)(t)?Object.entries(t).flatMap(([h,p])=>Ot(p,n.slice(1)||"s",{...a,path:[...a.path,h]})):vt(n==="{"?"a mapping of t\
exts":"a mapping",t,a);const c=h=>h.map(p=>({...p,isPassed:a.isPassed}));switch(n){case"s":return c((0,C.ze)(t,a.path));case"i":case"l":return c(kt(n==="i"?32:64)(
t,a.path));case"b":return c((0,C.q0)(t,a.path));case"n":return typeof t=="number"?[]:vt("a number",t,a);case"q":return c(jn(t,a.path));case"p":return typeof t==
"string"?[]:c(on(t,a.path));case"o":return(0,_.Gv)(t)?[]:vt("a mapping",t,a);default:return Bn(t,n,a)}}var vt=(t,n,{path:a,isPassed:c})=>(0,C.p6)(t,n,a).map(h=>({
...h,isPassed:c}));function Bn(t,n,a){if(!(0,_.Gv)(t))return vt("a mapping",t,a);const c=It().get(n)??new Map;return Object.entries(t).flatMap(([h,p])=>{if(p===
void 0)return[];const O=[...a.path,h],ee=c.get(h);return ee===void 0?[{path:O,isPassed:a.isPassed,unknownField:h,message:Nn(h,n,c,O)}]:p===null&&(h==="modelUri"||
a.isPassed||n==="ObjectMeta")?[]:p===null?[{path:O,isPassed:!1,message:`${(0,C.p6)(Wn(ee),p,O)[0]?.message??""}: leave the field out`}]:Ot(p,ee,{path:O,isPassed:a.
isPassed||n==="Graph"&&h==="children"})})}var Wn=t=>t.startsWith("[")?"a list":{s:"a text",i:"a whole number",l:"a whole number",b:"true or false",n:"a number",
q:"a quantity",p:"a whole number or a text"}[t]??"a mapping";function Nn(t,n,a,c){const h=JSON.stringify(t.slice(0,100)),p=Fn(t,c),O=t.length>Vn?void 0:(0,de.qb)(
t,[...a.keys()]),ee=O!==void 0&&p===void 0?`did you mean ${O}?`:p!==void 0?`it belongs to ${p}`:void 0;return`${n==="SeldonDeployment"?"a SeldonDeployment":`${c.
slice(0,-1).map($e=>typeof $e=="number"?"[]":`.${$e.slice(0,100)}`).join("").slice(1)}`} has no field ${h}${ee===void 0?"":`; ${ee}`}${ee?.endsWith("?")===!0?"":
"."} ${(0,T.pQ)("field",t.slice(0,253))}`}var Kn=9,Vn=60;function Fn(t,n){const a=n.map(p=>typeof p=="number"?"[]":p);let c;const h=(p,O)=>{const ee=It().get(p);
if(!(ee===void 0||O.length>Kn))for(const[Te,$e]of ee){const Ye=[...O,Te],tt=$e.startsWith("[")?$e.slice(1):$e;if(Te===t){const De=Ye.findIndex((ct,Ce)=>ct!==a[Ce]);
(c===void 0||De>c.shared||De===c.shared&&Ye.length<c.place.length)&&(c={place:Ye,shared:De})}p==="Graph"&&Te==="children"||h(tt,$e.startsWith("[")?[...Ye,"[]"]:
Ye)}};return h("SeldonDeployment",[]),c?.place.slice(0,-1).map(p=>p==="[]"?"[]":`.${p}`).join("").slice(1)}var rn=({unknownField:t},n)=>t!==void 0&&n.has((0,T.OH)(
"field",t)),cn=(t,n)=>({name:t,find:(a,{allowed:c})=>an(a).filter(h=>h.isPassed===n&&!rn(h,c))}),Gn=[cn("schema",!1)],xn=[cn("unheeded-fields",!0)],bt=(t,...n)=>({
name:t.toLowerCase(),find:({spec:a})=>{const c=a[t];return c==null||c===""||typeof c=="string"&&n.includes(c)?[]:[{path:["spec",t],message:`Seldon knows no ${t}\
 ${JSON.stringify(c).slice(0,80)}: it is one of ${n.join(", ")}`}]}}),zn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],Yn={name:"kafka",find:({spec:t})=>t.
serverType!=="kafka"?[]:t.predictors.flatMap((n,a)=>{const c=(0,_.yR)(n,"svcOrchSpec","env").map(p=>(0,_.$6)(p,"name")),h=zn.filter(p=>!c.includes(p));return h.
length===0?[]:[{path:["spec","predictors",a],message:`serverType kafka needs ${h.join(", ")} in svcOrchSpec.env`}]})},Hn={name:"endpoint-types",find:t=>{const n=(0,_.
$6)(t.spec,"transport")??"";let a;return(0,T.zM)(t).flatMap(({node:c,path:h})=>{const p=(0,_.$6)(c,"endpoint","type")??"";if(p==="")return[];a??=p;const O=[...h,
"endpoint","type"];return p!==a?[{path:O,message:`the endpoint type is ${p}, another node's is ${a}: all must be the same, so set spec.transport instead`}]:n!==
""&&(p==="REST"&&n!=="rest"||p==="GRPC"&&n!=="grpc")?[{path:O,message:`the endpoint type ${p} contradicts spec.transport ${n}: leave endpoint.type out`}]:[]})}},
dn=[bt("protocol","seldon","tensorflow","kfserving","v2"),bt("transport","rest","grpc"),bt("serverType","rpc","kafka"),Yn,Hn],Jn=[...Gn,...me,...dn,...In,...st,
...ke,...ge,...q],Pt=50;function Ut(t,n,a){if((0,C.BR)(t))return t;const c=(0,C.lx)(t),h=a===void 0?[]:[...jt(t,a),...Qn(t,a)];throw Wt(Zn([...c,...h]),n)}var jt=(t,{
allowed:n})=>an(t).filter(a=>!a.isPassed&&!rn(a,n)),ln=[...st,...ke,...ge,...q];function Qn(t,n){const a=(0,C.lx)(t),c=a.reduce((O,{path:ee})=>Bt(O,ee),t);if(!(0,C.
BR)(c))return[];const h=n.storageSecret===void 0?c:(0,T.Xl)(c,n.storageSecret),p=a.map(({path:O})=>(0,T.P8)(O));return $t(ln,h,n).filter(({path:O})=>O.at(-1)!==
"modelUri"&&!p.some(ee=>(0,T.P8)(O).startsWith(ee)))}function Bt(t,[n,...a]){return n===void 0?t:Array.isArray(t)?t.map((c,h)=>h===n&&a.length>0?Bt(c,a):c):(0,_.
Gv)(t)?a.length>0?{...t,[n]:Bt(t[n],a)}:Object.fromEntries(Object.entries(t).filter(([c])=>c!==n)):t}var Zn=t=>[...new Map(t.toReversed().map(n=>[JSON.stringify(
[n.path]),n])).values()].toReversed();function Xn(t,n,a){const c=$t(Jn,t,n);if(c.length>0)throw Wt(c,a)}var un=(t,n,a)=>$t([...wt,...xn],t,n).slice(0,Pt).map(c=>`${a.
place}: ${hn(c,a)}.`);function $t(t,n,a){const c={...a,served:(0,T.Qf)(n,a.choice)};return t.flatMap(h=>h.find(n,c))}var hn=({path:t,message:n},{lineOf:a})=>`${(0,T.
P8)(t).slice(0,300)} (line ${a(t)}): ${n}`;function Wt(t,n){const{place:a}=n,c=t.map(p=>hn(p,n));if(c.length===1)return new G.zg("E_MANIFEST",`${a} cannot be de\
ployed. ${c[0]}${c[0]?.endsWith("?")===!0?"":"."}`);const h=c.slice(0,Pt).map(p=>`  - ${p}`);return c.length>Pt&&h.push(`  \u2026 and ${c.length-Pt} more`),new G.
zg("E_MANIFEST",`${a} cannot be deployed:
${h.join(`
`)}`)}var _t=(0,ie.f1)((0,Y.F)(),1),Mt=(0,ie.f1)((0,Y.F)(),1);function qn(t){let n;return(0,Mt.visit)(t,{Map:(a,{items:c})=>{const h=new Set;for(const{key:p}of c)
if(!(!(0,Mt.isScalar)(p)||p.value==="<<")){if(h.has(p.value))return n=p,Mt.visit.BREAK;h.add(p.value)}}}),n}var Nt={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},eo={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},to=t=>[Nt,eo,...t],Kt=256*1024;function no(t,n){if(t.length>Kt)throw new G.zg("E_DEPLOY_YAML_TOO_LARGE",`${n} has ${t.length}\
 characters; ${Kt} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new G.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not\
 YAML but binary: it holds a NUL character.`);if((0,z.qK)(t))throw new G.zg("E_DEPLOY_YAML_BOMB",`${n} nests deeper than ${z.JG} levels, which no SeldonDeployme\
nt does.`);const a=new _t.LineCounter,c=oo(t,n,a);for(const ee of c)mn(ee,n,a);const[h,...p]=c.filter(({contents:ee})=>ee!==null&&!((0,_t.isScalar)(ee)&&ee.value===
null));if(h===void 0)throw new G.zg("E_DEPLOY_YAML_EMPTY",`${n} is empty. It must hold a SeldonDeployment.`);if(p.length>0)throw new G.zg("E_DEPLOY_YAML_DOCUMEN\
TS",`${n} holds ${p.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const O=ao(h,n);if(!(0,_.Gv)(
O))throw new G.zg("E_DEPLOY_YAML_SYNTAX",`${n} is no mapping of fields but ${Array.isArray(O)?"a list":"a single value"}.`);return ro(O,n),{root:O,lineOf:ee=>fn(
h,ee,a)}}function oo(t,n,a){try{const c=(0,_t.parseAllDocuments)(t,{lineCounter:a,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:to,logLevel:"silent"});return Array.
isArray(c)?c:[]}catch(c){throw new G.zg("E_DEPLOY_YAML_BOMB",`${n} is more than the parser can take: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{cause:c})}}
function mn(t,n,a){const[c]=t.errors;if(c===void 0)return so(t,n,a);const{line:h,col:p}=a.linePos(c.pos[0]);throw new G.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not v\
alid YAML at line ${h}, column ${p}: ${c.message.slice(0,200)}`,{cause:c})}function so(t,n,a){const c=qn(t);if(c===void 0)return;const{line:h,col:p}=a.linePos(c.
range?.[0]??0);throw new G.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${h}, column ${p}: the key ${String(c.value).slice(0,100)} stands twice in \
one mapping.`)}function ao(t,n){const a=`${n} expands by its aliases to more than ${z.$e} values, or without end. Write the values out.`;if((0,z.$B)(t))throw new G.
zg("E_DEPLOY_YAML_BOMB",a);try{return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(c){throw c instanceof RangeError||c instanceof ReferenceError&&
c.message.startsWith("Excessive")?new G.zg("E_DEPLOY_YAML_BOMB",a,{cause:c}):new G.zg("E_DEPLOY_YAML_SYNTAX",`${n} cannot be read: ${c instanceof Error?c.message.
slice(0,200):String(c)}`,{cause:c})}}function ro({apiVersion:t,kind:n},a){const c=`It must describe a SeldonDeployment of ${C.Um}.`;if(n==null||n==="")throw new G.
zg("E_DEPLOY_YAML_KIND",`${a} names no kind. ${c}`);const h=typeof n=="string"?n.slice(0,100):JSON.stringify(n).slice(0,100);if(n!=="SeldonDeployment")throw new G.
zg("E_DEPLOY_YAML_KIND",`${a} describes ${/^[aeiou]/i.test(h)?"an":"a"} ${h}. ${c}`);if((0,C.aA)(t))return;const p=typeof t=="string"&&t!==""?`the apiVersion ${t.
slice(0,100)}`:"no apiVersion";throw new G.zg("E_DEPLOY_YAML_KIND",`${a} describes a SeldonDeployment with ${p}. ${c}`)}function fn(t,n,a){for(let c=n.length;c>=
0;c-=1){const h=c===0?t.contents:t.getIn(n.slice(0,c),!0);if((0,_t.isNode)(h)&&h.range)return a.linePos(h.range[0]).line}return 1}var io=new Set(["creationTimes\
tamp","deletionGracePeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","\
uid"]),co="kubectl.kubernetes.io/last-applied-configuration";function lt(t,n){const{filled:a,serving:c}=(0,T.Qf)(t,n),h=t.spec.predictors.map(De=>({...Ft(De,"an\
notations","labels"),name:De.name,graph:Gt(De.graph,a,n.modelUri),...Array.isArray(De.componentSpecs)?{componentSpecs:De.componentSpecs.map(uo)}:{}})),p=lo(t.metadata??
{},n),O={apiVersion:C.Um,kind:"SeldonDeployment",metadata:p,spec:{...Ft(t.spec,"annotations"),predictors:h}},ee=(0,Le.So)(O),Te={...p.annotations,[I.Ln]:ee,...n.
pipeline===void 0?{}:{[I.Sp]:n.pipeline},...n.promotionId===void 0?{}:{[I.vM]:n.promotionId}},$e=new Map(t.spec.predictors.map(De=>{const ct=c.size===0||(0,T.ig)(
De.graph,[]).some(({node:Ce})=>c.has(Ce));return[De.name,{holdsVersion:ct,hasOwnDeadline:De.progressDeadlineSeconds===void 0}]})),Ye=h.map(De=>({name:De.name,marker:(0,Le.
tB)(O.spec,De,Vt(De,$e.get(De.name)?.holdsVersion??!0,n))})),tt=(0,Le.bS)({...O,metadata:{...p,annotations:Te}},Ye);return{manifest:{...tt,spec:{...tt.spec,predictors:tt.
spec.predictors.map(De=>ho(De,n.timeoutMs))}},marker:ee,pods:$e}}var Vt=({graph:t,explainer:n},a,{version:c,runId:h,namedVersions:p})=>[...a?[[c,h]]:[],...[...(0,T.
ig)(t,[]).map(({node:O})=>O.modelUri),n?.modelUri].flatMap(O=>p?.get(O??"")??[])];function lo(t,n){const a=Object.fromEntries(Object.entries(t).filter(([p])=>!io.
has(p))),c={[I.B0]:n.model,...n.target===void 0?{}:{[I.hD]:n.target}},h=Object.fromEntries(Object.entries(c).map(([p,O])=>[p,(0,ye.H)(O)]));return{...a,name:n.name,
...n.namespace===void 0?{}:{namespace:n.namespace},labels:{...Dt(t.labels),[I.Ly]:I.bU,...h},annotations:{...Dt(t.annotations),...c,[I.ej]:n.version,...n.runId===
""?{}:{[I.CD]:n.runId}}}}var Dt=t=>Object.fromEntries(Object.entries(t??{}).filter(([n])=>!n.startsWith(I.l1)&&n!==I.Ly&&n!==co));function Ft(t,...n){const a=n.
flatMap(c=>{const h=t[c];return typeof h=="object"&&h!==null?[[c,Dt(Object.fromEntries(Object.entries(h)))]]:[]});return{...t,...Object.fromEntries(a)}}var uo=t=>(0,_.
Gv)(t.metadata)?{...t,metadata:Ft(t.metadata,"annotations","labels")}:t,Gt=(t,n,a)=>({...t,...n.has(t)?{modelUri:a}:{},...Array.isArray(t.children)?{children:t.
children.map(c=>Gt(c,n,a))}:{}}),ho=(t,n)=>({...t,...t.progressDeadlineSeconds===void 0&&n!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(n/1e3))}:{}});
function pn(t){if(t===void 0||t==="")return{title:"the operator's own image"};const n=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(n===null)return;const[,a,c,h]=n,p=t.slice(0,100);return a!=="mlserver"||c!=="1"?{title:p}:Number(h)<=6?{title:p,mlflowBefore:3,pythonUpTo:11}:Number(
h)===7?{title:p,pythonUpTo:12}:{title:p}}function vn(t,n,{model:a,names:c}){const h=t.spec.predictors.flatMap(Te=>(0,T.ig)(Te.graph,[]).filter(({node:$e})=>$e.modelUri===
n).map(({node:$e})=>({node:$e,server:pn(_n(Te,$e))}))),p=(0,_.fK)(a,"flavors");if(a===void 0||!(0,_.Gv)(p))return h.some(({node:$e,server:Ye})=>$e.implementation===
"MLFLOW_SERVER"&&Ye!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const O=(0,Le.
os)(t),ee=h.flatMap(Te=>mo({...Te,isV2:O,model:a,flavors:p,names:c}));return ee.filter(({message:Te},$e)=>ee.findIndex(Ye=>Ye.message===Te)===$e)}var _n=(t,{name:n})=>(0,_.
yR)(t,"componentSpecs").flatMap(a=>(0,_.yR)(a,"spec","containers")).filter(a=>a.name===n).map(a=>(0,_.$6)(a,"image"))[0];function mo(t){const{implementation:n}=t.
node;return n==="SKLEARN_SERVER"?po(t):n!=="MLFLOW_SERVER"?[]:[...gn(t),...t.isV2?fo(t):[...En(t),...yn(t)]]}var xt=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function gn({flavors:t,server:n}){return t.python_function!==void 0?[]:[{isCertain:n!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${xt(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function En({
flavors:t,server:n,names:a}){const c=(0,_.$6)(t,"python_function","env","conda")??(0,_.$6)(t,"python_function","env")??"conda.yaml";return a===void 0||a.has(c)?
[]:[{isCertain:n!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${c.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function yn({node:t,server:n,model:a}){const c=(0,_.yR)(t,"parameters").find(p=>(0,_.$6)(
p,"name")==="xtype"),h=(0,N.Ux)(a);return n===void 0||h.length===0||((0,_.$6)(c,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${h.slice(0,3).join(", ").slice(0,100)}${h.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function fo({server:t,names:n,model:a,flavors:c}){if(t===void 0||n===void 0||n.has("environment.tar.gz"))return[];const h=(0,_.$6)(
c,"sklearn","serialization_format")==="skops",{title:p,mlflowBefore:O,pythonUpTo:ee}=t,Te=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${p}\
 runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],$e=O!==
void 0&&O<=3;h&&Te.push({isCertain:$e,message:`the model is saved as skops, which ${$e?`${p} cannot read: its MLflow is older than 3`:"a server's MLflow older t\
han 3 cannot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const Ye=(0,_.$6)(a,"mlflow_version")??"";O!==void 0&&Number.
parseInt(Ye,10)>=O&&Te.push({isCertain:!1,message:`the model was logged by MLflow ${Ye.slice(0,40)}, and ${p} has one older than ${O}`});const tt=(0,_.$6)(c,"py\
thon_function","python_version")??"",De=Number(/^3\.(\d+)/.exec(tt)?.[1]);return ee!==void 0&&De>ee&&Te.push({isCertain:!1,message:`the model was logged by Pyth\
on ${tt.slice(0,40)}, and ${p} has 3.${ee} at most: what was pickled may not load`}),Te}function po({flavors:t,server:n}){return n===void 0?[]:t.sklearn===void 0?
[{isCertain:!1,message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${xt(t)})`}]:(0,_.$6)(t,"sklearn","serialization_format")!==
"skops"?[]:[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloud\
pickle", or serve it with MLFLOW_SERVER'}]}var vo=(t,n)=>`apiVersion: ${C.Um}
kind: SeldonDeployment
metadata:
  name: ${go(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${n?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,wn="the default template",_o=40;function go(t){const n=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,_o).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
n)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(n)?n:`model-${n}`.replace(/-+$/,"")}var Eo=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
zt=3;async function yo({artifacts:t},n){const a=await t.listOfVersion(n,"")??[],c=n.runId===""?[]:await t.listOfRun(n.runId,""),h=c.filter(Te=>Te.isDirectory).slice(
0,zt),p=(await Promise.all(h.map(({path:Te})=>t.listOfRun(n.runId,Te)))).flat(),O=a.filter(On).map(({path:Te})=>`${Te} in the folder of version ${n.version}`),ee=[
...c,...p].filter(On).map(({path:Te})=>`${Te} of run ${n.runId}`);return(O.length>0?O:ee).slice(0,zt)}function On({path:t}){const n=t.slice(t.lastIndexOf("/")+1);
return Eo.test(n)}var Pn=(t,n,a,c)=>a===void 0?(0,Fe.M4)(t,n,c):Promise.resolve().then(()=>Yt(a));function Yt(t){let n;try{n=(0,ze.M)(t,Fe.i)}catch(a){throw new G.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${a instanceof Error?a.message:String(a)}.`,{cause:a})}if(n===void 0)throw new G.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${Fe.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:n,place:`${t} (--deploy-yaml)`}}async function wo(t,n,a,c,h){
if(a!==void 0)return{...a,calledAs:c["deploy-yaml"]??"deploy.yaml",warnings:[]};const p=await(0,G.AO)("E_RUN_NOT_FOUND",yo(t,n));if(c["default-template"]!==!0)throw Oo(
n,p??[]);const O=(p??[]).map(ee=>`${(0,Q.xS)(ee,300)} is not used, because it is not named deploy.yaml: ${wn} is.`);return{text:vo(n.model,(0,N.Ux)(h).length>0),
place:wn,calledAs:void 0,warnings:O}}function Oo({model:t,version:n,runId:a},c){const h=[`the folder of ${t} version ${n}`,...a===""?[]:[`run ${a} beside the mo\
del`,"the root of that run"]],p=c.length===0?"":` There is ${c.map(ee=>(0,Q.xS)(ee,300)).join(", ")}: name it deploy.yaml.`,O=a===""?"This version was registere\
d without a run, so only its own folder can hold one":`Add it afterwards, by mlflow artifacts log-artifact --run-id ${a} --local-file deploy.yaml`;return new G.
zg("E_DEPLOY_YAML_MISSING",`${t} version ${n} has no deploy.yaml: looked in ${h.join(", ")}.${p} ${O}; or give one of the repository by --deploy-yaml FILE, or s\
ay --default-template.`)}async function Po({registry:t},n,a,c){if(c===void 0)return a;const h=(await t.model(n)).tags.get(c)?.trim();if(h===void 0||h==="")return a;
if((0,T.wu)(h))return h;throw new G.zg("E_MANIFEST",`The tag ${c} of the registered model ${n} names no container image: ${JSON.stringify(h.slice(0,200))}.`)}var $o=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
Ht=20;async function $n(t,n,a,c,h="deploy.yaml"){const{predictors:p}=n.spec,{filled:O}=(0,T.Qf)(n,{...a,modelUri:void 0}),ee=(0,T.A3)(n).filter(({node:Ce})=>!O.
has(Ce)).map(({node:Ce})=>Ce.modelUri),Te=p.map(Ce=>(0,_.$6)(Ce,"explainer","modelUri")),$e=[...ee,...Te].filter(Ce=>typeof Ce=="string").filter(Ce=>$o.test(Ce)),
Ye=[...new Set($e)];if(Ye.length===0)return{deployment:n,versions:new Map};if(Ye.length>Ht)throw new G.zg("E_MANIFEST",`${h} names ${Ye.length} models in MLflow\
; ${Ht} are looked up at most.`);const tt=new Map(await Promise.all(Ye.map(async Ce=>[Ce,await Mo(t,Ce,c,h)]))),De=Ce=>{const dt=typeof Ce=="string"?tt.get(Ce)?.
place:void 0;return dt===void 0?{}:{modelUri:dt}},ct=Ce=>({...Ce,graph:(0,T.o6)(Ce.graph,dt=>O.has(dt)?{}:De(dt.modelUri)),...Ce.explainer?{explainer:{...Ce.explainer,
...De(Ce.explainer.modelUri)}}:{}});return{deployment:{...n,spec:{...n.spec,predictors:p.map(ct)}},versions:new Map([...tt.values()].flatMap(Ce=>Ce.version===void 0?
[]:[[Ce.place,Ce.version]]))}}async function Mo(t,n,a,c){try{if(!/^models:/i.test(n)||(0,de.Ql)(n).kind==="logged-model")return{place:(0,T.Xk)(await t.artifacts.
storageOf(n),a)};const{model:h,version:p,runId:O}=await(0,T.x)(t,Do(n));return{place:(0,T.Xk)(await t.registry.downloadUri(h,p),a),version:`${p} of run ${O}`}}catch(h){
throw!(h instanceof G.zg)||h.outcome!=="invalid"?h:new G.zg(h.code,`${c} names the model ${JSON.stringify(n.slice(0,200))}: ${h.message}`,{cause:h})}}function Do(t){
const[,n="",a,c=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(t)??[];if(n==="")throw new G.zg("E_MODEL_URI","write models:/<name>/<version>, mode\
ls:/<name>@<alias> or models:/<name>/<stage>.");return a!==void 0?{model:n,at:a}:/^\d{1,15}$/.test(c)?{model:n,version:Number(c)}:{model:n,at:c}}async function To(t,n,a,c){
const h=(0,T.N_)(a["model-uri-map"]??""),p=t.artifacts.listOfVersion(n,""),[O,ee,Te,$e,Ye]=await Promise.all([Pn(t,n,a["deploy-yaml"],p),t.registry.downloadUri(
n.model,n.version),(0,z.X$)(t,n),p.catch(Jt),Po(t,n.model,a.image,a["image-tag"])]),tt=typeof Te=="string"?void 0:Te,De=await wo(t,n,O,a,tt),ct=no(De.text,De.place),
Ce={place:De.place,lineOf:ct.lineOf},dt={graphNodes:a["graph-node"]??[],hasImage:Ye!==void 0},Dn={allowed:a.allow??new Set,namespace:a.namespace,storageSecret:a["\
storage-secret"]?.name,choice:{...dt,modelUri:ee}},Tn=Ut(Mn(Ut(ct.root,Ce,Dn),a.set??[]),Ce,Dn),{deployment:Tt,versions:Ro}=await $n(t,Tn,dt,h,De.calledAs),St=So(
Tt,dt)?(0,T.Xk)(ee,h):"",mt={...dt,modelUri:St},{protocol:Co,xtype:ko,replicas:Lo}=a,Qt=(0,T.Ai)(Tt,{protocol:Co,xtype:ko,replicas:Lo,image:Ye},mt),ut=a.name===
void 0?Qt:{...Qt,metadata:{...Qt.metadata,name:a.name}},ft=a["storage-secret"]?.name,Sn={allowed:a.allow??new Set,namespace:a.namespace,storageSecret:ft,choice:mt};
Xn(ft===void 0?ut:(0,T.Xl)(ut,ft),Sn,Ce);const e=un(Tt,Sn,Ce),o=a.name??ut.metadata?.name??"",s=a.namespace??ut.metadata?.namespace,i=ft===void 0?ut:(0,T.e_)(ut,
ft),d={model:n.model,version:n.version,runId:n.runId,...mt,modelUri:St,name:o,namespace:s,target:c.target===void 0?void 0:(0,T.Rg)((0,T.hu)(c.target)),pipeline:c.
pipeline.link,promotionId:c.promotionId,namedVersions:Ro,timeoutMs:c.timeoutMs},{manifest:l,marker:u,pods:v}=lt(i,d),$=vn(l,St,{model:tt,names:$e&&new Set($e.map(
({path:j})=>j))}),S=$.filter(({isCertain:j})=>j).map(({message:j})=>j);if(S.length>0)throw new G.zg("E_MODEL_NOT_LOADABLE",`${n.model} version ${n.version} woul\
d not be served: ${S.join("; ")}.`);const k=$.map(({message:j})=>`${n.model} version ${n.version} may not be served: ${j}.`),Z=(0,T.KE)(ut,(0,T.Qf)(ut,mt));return{
manifest:l,name:o,namespace:s,modelUri:St,holders:Z,marker:u,pods:v,forTarget:j=>lt(i,{...d,target:j}),mlModel:tt,place:De.place,origin:{...Ce,has:j=>(0,L.xm)(Tn,
j)!==void 0},warnings:[...De.warnings,...e,...k],notes:Ao(ct.root,Tt,{name:o,namespace:s,image:Ye,choice:mt},De.calledAs)}}var So=(t,{graphNodes:n,hasImage:a})=>n.
length>0?(0,T.Qf)(t,{graphNodes:n,hasImage:a,modelUri:void 0}).filled.size>0:!a||(0,T.A3)(t).length>0;function Jt(t){if(!(t instanceof G.zg&&t.code==="E_ARTIFAC\
T_STORE"))throw t}function Mn(t,n){try{return(0,T.Ey)({...t},n)}catch(a){throw a instanceof T.S7?new G.zg("E_INPUT",`set: ${a.message}.`,{cause:a}):a}}function Ao(t,n,{
name:a,namespace:c,image:h,choice:p},O){const ee=(0,_.Gv)(t.metadata)?t.metadata:{},Te=[],$e=(De,ct,Ce)=>{O!==void 0&&typeof Ce=="string"&&Te.push(`The ${De} is\
 ${ct}, not ${Ce} as in ${O}.`)};t.apiVersion!==C.Um&&$e("apiVersion",`${C.Um}, which the cluster stores`,t.apiVersion),ee.name!==a&&$e("name",a,ee.name),ee.namespace!==
c&&$e("namespace",c??"",ee.namespace);const{filled:Ye,serving:tt}=(0,T.Qf)(n,p);for(const{modelUri:De}of Ye)typeof De=="string"&&De.trim()!==""&&De!==p.modelUri&&
Te.push(`The modelUri ${De} of ${O??"it"} is replaced by the version's own, ${p.modelUri??""}.`);return p.hasImage===!0&&Ye.size===0&&Te.push(...[...tt].map(De=>`\
The image ${h} is that of the container ${De.name}, which serves the version.`)),Te}})};
