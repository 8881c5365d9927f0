"use strict";exports.id=810,exports.ids=[810],exports.modules={2845:((qe,_e,a)=>{a.d(_e,{$B:()=>de,$e:()=>we,Gw:()=>F,JG:()=>H,X$:()=>ce,qK:()=>Me});var J=a(3013),he=a(8243),
Q=a(1651),X=a(9596),z=(0,X.f1)((0,J.F)(),1),fe=(0,X.f1)((0,J.F)(),1),we=5e4;function de(L){const E=new Map,C=new Map,se=te=>{if((0,fe.isAlias)(te)){const pe=E.get(
te.source);return pe===void 0?1:C.get(pe)??Number.POSITIVE_INFINITY}if((0,fe.isPair)(te))return se(te.key)+se(te.value);if((0,fe.isScalar)(te)||(0,fe.isCollection)(
te)){te.anchor!==void 0&&E.set(te.anchor,te);const pe=(0,fe.isCollection)(te)?te.items.reduce((ge,Oe)=>ge+se(Oe),1):1;return C.set(te,pe),pe}return 0};return se(
L.contents)>we}var re=(0,X.f1)((0,J.F)(),1),H=100,De=4*H;function Me(L){let E=0,C=0,se=0;for(const te of new re.Lexer().lex(L)){if((te==="["||te==="{")&&(E+=1),
(te==="]"||te==="}")&&(E=Math.max(0,E-1)),E>H)return!0;const pe=te==="-"||te==="?"||te===":";if(E>0?se=te===","||te==="["||te==="{"?0:se+Number(pe):te.includes(
`
`)?(C=0,se=0):/^[ \t]*$/.test(te)?C+=te.length:pe&&(C+=1,se+=1),se>H||C>De)return!0}return!1}var R=512*1024;async function F(L,E){const C=await ce(L,E);return typeof C==
"string"?C:T(C)}async function ce({artifacts:L},E){const C=`${E.model} version ${E.version}`;try{const se=await L.readOfVersion(E,"MLmodel",R);return se===void 0?
`${C} has no MLmodel file`:j(se)??`the MLmodel file of ${C} cannot be read`}catch(se){if(se instanceof Q.zg&&se.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel\
 file of ${C} is larger than ${R} bytes`;if(se instanceof Q.zg&&se.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${C} cannot be read: ${se.message}`;throw se}}
function ye(L){const E=j(L);return E===void 0?void 0:T(E)}function j(L){if(!(L.includes("\0")||Me(L)))try{const E=(0,z.parseDocument)(L,{prettyErrors:!1,uniqueKeys:!1,
logLevel:"silent"});if(E.errors.length>0||de(E))return;const C=E.toJS({maxAliasCount:1e3});return(0,he.Gv)(C)&&(0,he.Gv)(C.flavors)?C:void 0}catch{return}}function T({
flavors:L,signature:E}){return{flavors:Object.keys((0,he.Gv)(L)?L:{}),...(0,he.Gv)(E)?{signature:A(E)}:{}}}function A({inputs:L,outputs:E,params:C}){const se=te=>typeof te==
"string";return{...se(L)?{inputs:L}:{},...se(E)?{outputs:E}:{},...se(C)?{params:C}:{}}}}),9433:((qe,_e,a)=>{a.d(_e,{W:()=>Qt,g:()=>gt});var J=a(3668),he=a(1902),
Q=a(1885),X=a(3229),z=a(797),fe=a(7686),we=a(7105),de=a(2813),re=a(3395),H=a(7472),De=a(9951),Me=a(4081),R=a(4054),F=a(2907),ce=a(7522),ye=a(7129),j=a(5375),T=a(
6721),A=a(7985),L=a(3966),E=a(8243),C=a(1651),se=a(3024),te=a.n(se),pe=a(1455),ge=a.n(pe),Oe=a(7598),Se=a.n(Oe);function Xe(e,n,s){switch(e.kind){case"table":return s&&
!tt(e,n)?Ne(e,n):Ce(e,n);case"tensor":return`{"data":{"ndarray":${be(e.tensor,n.get(he.p1))}}}`;case"tensors":{const i=et([...e.tensors],n);return`{"jsonData":${s&&
(0,he.VK)(e.tensors,n)?`[${i}]`:i}}`}}}var Ce=({columns:e,rows:n},s)=>{const i=n.map(c=>`[${e.map((l,u)=>be(c[u]??null,s.get(l))).join(",")}]`);return`{"data":{\
"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},Ne=({columns:e,rows:n},s)=>`{"jsonData":[${n.map(i=>et(e.map((c,l)=>[c,i[l]??null]),s)).join(",")}]}`,
et=(e,n)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${be(i,n.get(s))}`).join(",")}}`;function tt({columns:e,rows:n},s){const i=new Set(e.map((c,l)=>Je(n.map(u=>u[l]??
null),s.get(c))));return i.size===1&&!i.has("other")}function Je(e,n){return e.every(s=>typeof s=="string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(
s=>typeof s=="number")?nt(n)||!e.every(Number.isInteger)?"float":"whole":"other"}var nt=e=>e!==void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),be=(e,n)=>nt(
n)?ze(e):JSON.stringify(e),ze=e=>Array.isArray(e)?`[${e.map(ze).join(",")}]`:typeof e=="number"&&/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),st={double:"\
FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"\
INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Ze=(e,n,s)=>s===
"v2"?JSON.stringify(He(e,n)):Xe(e,n,s==="v1-mlflow");function He(e,n){switch(e.kind){case"table":return{inputs:e.columns.map((s,i)=>{const c=e.rows.map(l=>l[i]??
null);return{name:s,shape:[c.length],datatype:y(c,n.get(s)),data:c}}),parameters:{content_type:"pd"}};case"tensor":return{inputs:[_("input-0",e.tensor,n.get(he.
p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([c,l])=>Array.isArray(l)&&!l.some(Array.isArray)&&!h(n.get(c)));return{inputs:s.
map(([c,l])=>_(c,Array.isArray(l)?l:[l],n.get(c))),parameters:{content_type:i?"pd":"dict"}}}}}var h=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function _(e,n,s){
const i=[];for(let l=n;Array.isArray(l);l=l[0])i.push(l.length);const c=Array.isArray(n)?n.flat(1/0):[n];return{name:e,shape:i,datatype:y(c,s),data:c}}function y(e,n){
const s=n===void 0?void 0:st[n]??(/^<U\d*$|^<M8/.test(n)?"BYTES":void 0);if(s!==void 0)return s;const i=e.filter(c=>c!==null);return i.length>0&&i.every(c=>typeof c==
"boolean")?"BOOL":i.every(c=>typeof c=="number")?i.every(Number.isSafeInteger)&&i.length>0?"INT64":"FP64":"BYTES"}var D=3e5,P=1e4,$=8,I={double:1.5,float:1.5,long:1,
integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"YQ=="};function N(e){const n=(0,E.qF)((0,E.$6)(e,"signature","inputs")??"");if(!Array.isArray(
n)||n.length===0||n.length>P||!n.every(E.Gv))return;const s=(0,E.yR)({root:n},"root"),i=s.map(u=>({name:(0,E.$6)(u,"name"),value:(0,E.$6)(u,"type")==="tensor"?Y(
u):x(u)}));if(i.some(({value:u})=>u===void 0))return;const c=i.flatMap(({name:u,value:O})=>u===void 0?[]:[[u,O]]),l=s.map(u=>(0,E.$6)(u,"type")==="tensor");if(l.
includes(!0))return l.includes(!1)?void 0:c.length===s.length?{kind:"tensors",tensors:new Map(c)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(c.length===
s.length)return{kind:"table",columns:c.map(([u])=>u),rows:[c.map(([,u])=>u)]};if(!(c.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}
function x(e,n=0){const s=(0,E.$6)(e,"type")??"";if(n>$)return;if(Object.hasOwn(I,s))return I[s];if(s==="any")return"a";const i=(0,E.fK)(e,s==="array"?"items":"\
values");if((s==="array"||s==="map")&&(0,E.Gv)(i)){const u=x(i,n+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const c=e.properties;if(s!=="object"||!(0,E.Gv)(
c))return;const l=Object.entries(c).slice(0,P).map(([u,O])=>[u,(0,E.Gv)(O)?x(O,n+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function Y(e){
const n=(0,E.$6)(e,"tensor-spec","dtype")??"",s=(0,E.fK)(e,"tensor-spec","shape"),i=q(n);if(i===void 0||!Array.isArray(s)||s.length>$)return;const c=s.map(l=>l===
-1?1:Number(l));if(!(!c.every(l=>Number.isInteger(l)&&l>0)||c.reduce((l,u)=>l*u,1)>D))return c.reduceRight((l,u)=>Array(u).fill(l),i)}function q(e){return/^float(?:16|32|64)$/.
test(e)?.5:/^u?int(?:8|16|32|64)$/.test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var K=["auto",
"required","off"],B={label:"auto, required, off, or a JSON file",parse:e=>{const n=K.find(i=>i===e);if(n!==void 0)return{kind:n};if((0,se.existsSync)(e))return{
kind:"file",path:e};const s=(0,T.qb)(e,K);throw new T.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you me\
an ${s}?`}`)}},ne=1024*1024,Ae=1e-6;async function Ke(e,n,s,i,c){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":
return Re(e.path,await Ge(e.path));case"auto":case"required":{const l=await ke(n,s,i,c).catch(u=>{if(u instanceof C.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"\
none",why:`the input example cannot be read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new C.zg("E_VERIFY_IMPOSS\
IBLE",`Nothing was deployed: --verify required, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function ke(e,n,s,i){
const{model:c,version:l}=n,u=(S,V)=>e.readOfVersion(n,S,V);for(const S of(0,he.Gw)(i)){const V=await Ue(u,S),b=V===void 0?void 0:(0,he.qx)(V);if(b===void 0)continue;
const G=(0,he.zU)((0,E.$6)(i,"signature","inputs")??"");return s==="v2"&&(0,he.JH)(G)?{kind:"none",why:`the input example of ${c} version ${l} has lists or mapp\
ings in its columns, which the V2 protocol cannot say (give a request with --verify FILE)`}:Ve(`the model's own input example (${S})`,b,G,s)}const O=N(i),W=(0,he.
zU)((0,E.$6)(i,"signature","inputs")??"");return O!==void 0&&!(s==="v2"&&(0,he.JH)(W))?{...Ve("a request made from the model's signature, because it has no inpu\
t example",O,W,s),rows:void 0,isMadeUp:!0}:{kind:"none",why:`${c} version ${l} has no input example that can be sent, and no signature that a request can be mad\
e from`}}async function Ue(e,n){try{return await e(n,ne)}catch(s){if(s instanceof C.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function Ve(e,n,s,i){return{
kind:"request",origin:e,body:Ze(n,s,i),rows:(0,he.BO)(n,s),tolerance:Ae}}async function Ge(e){try{return await(0,pe.readFile)(e,"utf8")}catch(n){const s=n instanceof
Error?n.message:String(n);throw new C.zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:n})}}function Re(e,n){
const s=(0,E.qF)(n);if(!(0,E.Gv)(s))throw new C.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,E.Gv)(s.request);return{kind:"request",origin:e,
body:JSON.stringify(i?s.request:s),rows:void 0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,E.tk)(s,"tolerance")??Ae}}async function at({log:e},{
cluster:n,manifest:s,marker:i,version:c,namespace:l},{kept:u},O,W){if(u?.marker===i&&(u.verified||!W))return u;const S=(0,E.$6)(O,"metadata","uid")??"",V=(0,E.tk)(
O,"metadata","generation")===1,b=(0,z.uT)(u,{manifest:s,marker:i,version:c.version,verified:W},S,V);try{await(0,z.gn)(n,l,b)}catch(G){if(!(G instanceof C.zg)||G.
outcome==="cancelled")throw G;e.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${G.message}`)}return b}var it=({
inputs:e,pipeline:n},{version:s,cluster:i,namespace:c,address:l,url:u},O)=>({state:O,time:new Date().toISOString(),server:i.server,namespace:c,name:l.name,version:s.
version,url:u,...e.at===void 0?{}:{target:e.at},...n.link===void 0?{}:{pipeline:n.link}});async function ut(e,n,{mlflow:s,lease:i,isCancelled:c},l,u,O){const W={
...it(e,n,l),...u},{model:S,version:V}=n.version,b=O===void 0||O==="nothing"?void 0:O.version,G=l==="serving"?V:b,oe=(ie,Ie)=>ie.model===S&&ie.version===b?(0,z.
Ck)(Ie,W,b):ie.model===S&&ie.version===V?W:G!==void 0?(0,z.VN)(Ie,W.time,"replaced",`version ${G} serves there now`):O==="nothing"?(0,z.VN)(Ie,W.time,"removed",
"the deployment was removed"):void 0;await(0,z.SJ)(i,s,c,ie=>(0,z.ZJ)(ie,W,{model:S,versions:[V,...b===void 0?[]:[b]]},oe),({message:ie})=>e.log.warn(`The deplo\
yment is not recorded on the model version: ${ie}`))}async function Mt(e,n,s){let i=!1;return await(0,z.SJ)(s,await e.mlflow(),!1,async c=>{i=await(0,z.M8)(c,n.
version,it(e,n,"deploying"))},({message:c})=>e.log.warn(`Where this deploys is not recorded beforehand on the model version: ${c}`)),i}async function ft(e,n,{mlflow:s,
lease:i,isCancelled:c}){const l={server:n.cluster.server,namespace:n.namespace,name:n.address.name};await(0,z.SJ)(i,s,c,u=>(0,z.NG)(u,n.version,l),({message:u})=>e.
log.warn(`The record of what was about to be deployed is left on the model version: ${u}`))}var ht=200,Ye=e=>({ok:!1,problem:e});function Pt(e,n){const s=(0,E.qF)(
e);if(s===void 0)return Ye(/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,E.Gv)(s))return Ye("the answer is \
no JSON object");if(Array.isArray(s.outputs))return m(s,n);if((0,E.Gv)(s.data)||s.jsonData!==void 0||s.strData!==void 0)return w(s,n);const i=p(s);return Ye(i===
void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${(0,Me.q)(i)}`)}var f=e=>(0,E.Gv)(e)&&(Array.isArray(e.outputs)||(0,E.Gv)(
e.data)||e.jsonData!==void 0||e.strData!==void 0),p=e=>(0,E.$6)(e,"error")??(0,E.$6)(e,"message")??(0,E.$6)(e,"status","info");function m(e,n){const s=(0,E.yR)(
e,"outputs");if(s.length===0)return Ye("the answer has no outputs");const i=[];for(const c of s){const l=(0,E.$6)(c,"name")??"?",{data:u,shape:O}=c;if(!Array.isArray(
u)||!Array.isArray(O))return Ye(`output ${l} lacks data or shape`);const W=M(u),S=O.map(Number),V=S.reduce((G,oe)=>G*oe,1);if(W.length!==V)return Ye(`output ${l}\
 has ${W.length} values for the shape [${S.join(", ")}]`);const b=ee(W);if(b!==void 0)return Ye(`output ${l} ${b}`);if(n!==void 0&&S[0]!==n)return Ye(`output ${l}\
 has ${S[0]??0} rows for ${n} that were asked about`);i.push(...W)}return k(i)}function w(e,n){const s=(0,E.fK)(e,"data","ndarray")??(0,E.fK)(e,"data","tensor",
"values")??(0,E.fK)(e,"jsonData")??(0,E.fK)(e,"strData"),i=M(s);if(s===void 0||i.length===0)return Ye("the answer has no data");const c=ee(i);if(c!==void 0)return Ye(
`the answer ${c}`);const l=(0,E.fK)(e,"data","tensor","shape"),u=Array.isArray(l)?Number(l[0]):Array.isArray(s)?s.length:void 0;return n!==void 0&&u!==void 0&&u!==
n?Ye(`the answer has ${u} rows for ${n} that were asked about`):k(i)}function M(e){const n=[],s=[e];for(;s.length>0;){const i=s.pop(),c=Array.isArray(i)?i:(0,E.
Gv)(i)?Object.values(i):void 0;if(c===void 0)n.push(i);else for(let l=c.length-1;l>=0;l-=1)s.push(c[l])}return n}var k=e=>e.length===0?Ye("the answer has no val\
ues"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,ht)},ae=e=>e==null||typeof e=="number"&&!Number.isFinite(e)||typeof e=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.
test(e);function ee(e){const n=e.findIndex(ae);return n<0?void 0:`holds ${JSON.stringify(e[n]??null)} at position ${n}, which is no finite value`}function me(e,n,s){
const i=Array.isArray(n)?n.flat(1/0):[n];if(e.length!==i.length)return`${e.length} values instead of ${i.length}`;const c=i.findIndex((l,u)=>!Le(e[u],l,s));return c<
0?void 0:`value ${c} is ${JSON.stringify(e[c])} instead of ${JSON.stringify(i[c])}`}var Le=(e,n,s)=>typeof e=="number"&&typeof n=="number"?Math.abs(e-n)<=s*Math.
max(1,Math.abs(n)):e===n,$e=(e,n=!1)=>({kind:"wrong",problem:e,mayPass:n}),Pe=(e,n=!1)=>({kind:"silent",why:e,mayPass:n}),je=new Set([404,429,502,503,504]),Be=new Set(
[401,403,407,408,421,429,431,511]),Fe=new Set([413,502,503,504]),en=new Set([404,405,410,413,502,503,504]),tn=new Set([400,422,500]),Dt=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,
nn=e=>Dt.test(e);function on(e,n,s){const{status:i,body:c}=n,l=(0,E.qF)(c);if(i===200)return an(e,n,l,s);const u=je.has(i),O=`HTTP ${i}${jt(c,l)}`;return i>=300&&
i<400?Pe(`it redirects${n.location===void 0?"":` to ${rn(n.location)}`} (HTTP ${i})`):At(l)?Pe(`the API server did not lead there: ${O}${i===403?" (the role nee\
ds the verb create on services/proxy)":""}`,u):Be.has(i)?Pe(`${O}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":
""}`,u):s.isMadeUp===!0&&tn.has(i)&&(e==="service"||Bt(l))?nn(c)?$e(O):{kind:"open",why:O}:e==="service"?mt(c)&&Fe.has(i)?Pe(O,u):$e(O,u):en.has(i)||!Bt(l)?Pe(O,
u):$e(O,u)}function sn(e){const{code:n,message:s}=(0,R.Ic)(e),i=(0,R.gt)(n);return Pe(`${s||n}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||
n==="ENOTFOUND"))}function an(e,{body:n,cut:s},i,c){if(s===!0)return Pe("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(
n):!f(i);if(e==="ingress"&&l)return Pe(`its answer is no prediction${jt(n,i)}`);const u=Pt(n,c.rows);if(!u.ok)return c.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:
$e(u.problem);const O=c.expected===void 0?void 0:me(u.values,c.expected,c.tolerance);return O===void 0?{kind:"prediction",shown:u.shown}:$e(`the prediction is n\
ot the expected one: ${O}`)}function jt(e,n){const s=(0,Me.q)(p(n)??e);return s===""?"":`, ${s}`}var mt=e=>e.trimStart().startsWith("<"),At=e=>(0,E.$6)(e,"kind")===
"Status"&&(0,E.$6)(e,"apiVersion")==="v1";function Bt(e){return(0,E.$6)(e,"status","info")!==void 0?!0:(0,E.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||
e.detail!==void 0)}var rn=e=>URL.canParse(e)?new URL(e).host:"another path",Tt=3e4,Wt=500;async function It(e,n,s,i=Tt){const c=Date.now();for(;;){const l=await Rt(
e,n,s);if(l.kind==="prediction"||l.kind==="open"||!l.mayPass||Date.now()-c>=(l.kind==="silent"?i:Tt))return l;await(0,F.v)(Wt,s)}}var vt=5e4;async function Rt(e,n,s){
const i=Date.now();try{return on(e.way,await e.send(),n)}catch(c){if(s.aborted)throw c;if(c instanceof R.wC||e.way==="ingress")return sn(c);if(Date.now()-i>=vt&&
await e.isOpen?.().catch(()=>!1))return{kind:"wrong",problem:"it gives no answer to the prediction, and answers otherwise",mayPass:!1};if(c instanceof C.zg&&c.code===
"E_CLUSTER_UNREACHABLE")return{kind:"silent",why:c.message,mayPass:!0};if(c instanceof C.zg&&c.code==="E_CLUSTER_UNAUTHORIZED")return{kind:"silent",why:c.message,
mayPass:!1};throw c}}var dn=6e4,cn=4*1024*1024;async function ln({headers:e,tls:n},s,i,c){const l=(0,J.o)(s.protocol,n),u={accept:"application/json",...e,"conte\
nt-type":"application/json"},O=await l.send({method:"POST",url:s,headers:u,body:i,timeoutMs:dn,signal:c,maxBytes:cn,isFresh:!0});return{status:O.status,body:O.body,
cut:O.isCut,location:O.headers.location}}var un=5e3,dt=500;async function fn(e){const{manifest:n,holders:s,ingress:i,plan:c,signal:l}=e,u=Date.now(),O=(0,H.i9)(
n),W=O.length>0&&O.every(ot=>s.includes(ot)),S=[];let V;for(const ot of s){const We=hn(e,ot),rt=await It(We,c,l,i!==void 0&&W?un:void 0);if(rt.kind==="wrong")throw Yt(
We,rt.problem);if(rt.kind==="open")return{isProven:!1,why:Ft(We,rt.why)};rt.kind==="silent"?S.push(Vt(We,rt.why)):V??=rt.shown}const b=S.length===0&&V!==void 0,
[G]=O;if(i===void 0||G===void 0||!(b||W))return b?{isProven:!0,by:["service"],shown:V??"",durationMs:Date.now()-u,remarks:[]}:{isProven:!1,why:[...S,...i===void 0?
[]:["An answer of the ingress would prove nothing, because other predictors answer there too."]].join(" ")};await e.beforeIngress?.();const oe=mn(e,i,G),ie=await It(
oe,c,l),Ie=Date.now()-u;if(ie.kind==="wrong"&&W)throw Yt(oe,ie.problem);return b?ie.kind==="prediction"?{isProven:!0,by:W?["service","ingress"]:["service"],shown:V??
"",durationMs:Ie,remarks:[]}:{isProven:!0,by:["service"],shown:V??"",durationMs:Ie,remarks:[bt(oe,ie)]}:ie.kind!=="prediction"?{isProven:!1,why:[...S,bt(oe,ie)].
join(" ")}:{isProven:!0,by:["ingress"],shown:ie.shown,durationMs:Ie,remarks:S}}function hn({cluster:e,manifest:n,namespace:s,plan:i},c){const l=(0,H.sc)(n.metadata.
name,c),u=(0,H.tf)(n,c);return{way:"service",title:`Service ${s}/${l}:${H.ld}${u} of predictor ${c.name} (through the API server)`,send:()=>e.proxyToService(s,l,
H.ld,u,i.body),isOpen:async()=>!At((0,E.qF)((await e.proxyToService(s,l,H.ld,"/live","")).body))}}function mn({manifest:e,namespace:n,plan:s,signal:i},c,l){const u=Nt(
c.address,(0,H.PQ)(e,n,l));return{way:"ingress",title:u.href,send:()=>ln(c,u,s.body,i)}}var Nt=(e,n)=>new URL(e.pathname.replace(/\/+$/,"")+n,e);function bt(e,n){
return n.kind==="silent"?Vt(e,n.why):n.kind==="open"?Ft(e,n.why):`${e.title} gave no usable prediction, be it by another predictor: ${(0,ce.xS)(n.problem,dt)}.`}
var Ft=({title:e},n)=>`${e} does not take the values that were made up for it, which proves nothing: ${(0,ce.xS)(n,dt)}.`,Vt=({title:e},n)=>`${e} says nothing o\
f the model: ${(0,ce.xS)(n,dt)}.`,Yt=(e,n)=>new C.zg("E_VERIFY_FAILED",`The pods are ready, but ${e.title} gave no usable prediction: ${(0,ce.Jj)((0,ce.YI)(n),dt)}`);
async function vn(e,n,s){const{manifest:i,marker:c,pods:l,modelUri:u,holders:O,name:W,namespace:S}=s,{endpoint:V}=e.inputs,b=await e.cluster(),G=S??b.defaultNamespace;
e.inputs.namespace===void 0&&pn(s,b.defaultNamespace,e.inputs.allow);const oe={...i,metadata:{...i.metadata,namespace:G}},ie=_n(oe,G,V),Ie={name:W,namespace:G,version:n.
version,"model-uri":u,url:ie,changed:"false",verified:"false","verified-by":""};for(const ot of["name","namespace","version","model-uri","url","changed","verifi\
ed","verified-by"])e.output(ot,Ie[ot]);return{cluster:b,version:n,manifest:oe,marker:c,pods:l,modelUri:u,holders:O,namespace:G,address:{resource:H.kl,namespace:G,
name:W},url:ie}}function pn({namespace:e,place:n},s,i=new Set){if(!(e===void 0||e===s||i.has((0,T.OH)("namespace",e))))throw new C.zg("E_MANIFEST",`${n} cannot \
be deployed. It names the namespace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,T.L9)("namespace",e)}.`)}function _n(e,n,s){const[i]=(0,H.
i9)(e);return i?s?Nt(s,(0,H.PQ)(e,n,i)).href:`http://${(0,H.sc)(e.metadata.name,i)}.${n}:${H.ld}${(0,H.tf)(e,i)}`:""}async function gn({log:e},{cluster:n,namespace:s}){
const i={resource:re.r$,name:s};if(await n.get(i))return;const c={[De.Ly]:De.bU};await n.create(i,{apiVersion:"v1",kind:"Namespace",metadata:{name:s,labels:c}}),
e.progress(`Created the namespace ${s}.`)}var Lt=new Set([De.Sp,De.vM]),kt=({path:e})=>!(e[0]==="metadata"&&Lt.has(e.at(-1)??""));function En(e,n,s){const[i,c]=[
(0,H.g4)(e),(0,H.g4)(n)],l=[...c].map(([O,W])=>{const S=i.get(O);return S===void 0?{predictor:O,state:"new",why:""}:(0,H.hf)(S)===(0,H.hf)(W)?{predictor:O,state:"\
kept",why:""}:{predictor:O,state:"replaced",why:wn(O,e,n,s)}}),u=[...i.keys()].filter(O=>!c.has(O)).map(O=>({predictor:O,state:"removed",why:""}));return[...l,...u]}
var pt=3,Jt=new Set(["traffic","replicas"]);function wn(e,n,s,i){const c=i.flatMap(({path:[W,S="",V,...b]})=>W!=="spec"?[]:S!=="predictors"?Jt.has(S)?[]:[[S,V,...b].
filter(G=>G!==void 0).join(".")]:V===`[${e}]`&&!Jt.has(b[0]??"")?[b.join(".")]:[]),[l,u]=[n,s].map(W=>(0,E.$6)(W,"metadata","annotations",De.ej)??"unknown");return c.
length===0?l===u?"what is around it changed for its pods":`version ${u??""} lies where version ${l??""} did`:`${c.slice(0,pt).map(W=>(0,ce.Jj)(W.replaceAll(".[",
"["),120)).join(", ")}${c.length>pt?` and ${c.length-pt} more`:""} changed`}var yn=e=>e.map(({predictor:n,state:s,why:i})=>(0,ce.xS)(`pods of predictor ${n}: ${s}${i===
""?"":` (${i})`}`,500)).join(`
`),On=30;function $n(e,n){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,Q.cG)(e,n),i=(0,E.tk)(e,"metadata","generation")!==(0,E.tk)(n,"metadata","\
generation")||s.some(kt),c=i?yn(En(e,n,s)):"";return{changed:i,pods:c,text:[c,(0,Q.h$)(s,On)].filter(Boolean).join(`
`)}}async function zt(e,{version:n,namespace:s,address:i,url:c},l){const{"github-deployment":u,"github-environment":O,"github-token":W}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:S,version:V}=n,
b=await e.announceDeployment({environment:O??`${s}/${i.name}`,description:`${S} version ${V}`,payload:{model:S,version:V,namespace:s,name:i.name},token:W});try{
const G=await l();return await b({state:"success",description:G.reason,url:c}),G}catch(G){const{outcome:oe,message:ie}=(0,C.uQ)(e.signal.aborted?e.signal.reason:
G);throw await b({state:oe==="failed"||oe==="rolled-back"||oe==="timeout"?"failure":"error",description:ie}),G}}function Mn(e,n,s,i){const c=(0,re.vY)(s),{cause:l,
log:u,excerpt:O,objects:W,initLog:S}=n,V=n.advice===void 0?"":` What to do: ${n.advice}.`,b=[...W?[{title:`Objects of ${c}`,text:W}]:[],...u&&O?[{title:`From th\
e ${u.title}`,text:O}]:[],...S?[{title:`From the ${S.title}`,text:S.text}]:[]];if(e.state==="timeout"){const ie=l===void 0?"":` Its log says: ${l}.`;return{log:u,
excerpts:b,error:new C.zg("E_TIMEOUT",`${c} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${ie}${V}`)}}const G=e.reason===
"Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",oe=(0,ce.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);return{
log:u,excerpts:b,error:new C.zg(G,`${c} cannot serve: ${l===void 0?oe:`${l}. ${oe}`}${oe.endsWith(".")?"":"."}${V}`)}}var Pn=({live:e,applied:n})=>e===void 0||(0,E.
tk)(e,"metadata","generation")!==(0,E.tk)(n,"metadata","generation");function Dn(e){const{live:n,applied:s,objects:i}=e,c=(0,E.$6)(s,"metadata","resourceVersion"),
l=c!==void 0&&(0,E.$6)(n,"metadata","resourceVersion")===c&&(0,E.$6)(n,"metadata","uid")===(0,E.$6)(s,"metadata","uid");return{unchanged:!Pn(e),...l?{seen:{owner:s,
objects:i}}:{}}}async function An(e,{cluster:n,manifest:s,marker:i,address:c},l){const{inputs:u,log:O}=e,W=(0,H.pG)(s,i,c,l.applied),S=Date.now(),V=oe=>`${((Date.
now()-S)/1e3).toFixed(oe)} s`,b=await n.waitForRollout(W,{timeoutMs:u.timeout,patienceMs:u.patience,patienceRestarts:X.ej,...Dn(l),before:{owner:l.live},report:oe=>O.
progress(`Waiting (${V(0)}) for ${oe}.`)});if(b.state==="current")return O.progress(`The rollout is complete after ${V(1)}.`);const G=Mn(b,await n.diagnose(W,b),
c,u.timeout);throw G.log&&O.foreign(G.log.title,G.log.text),e.summarize(...G.excerpts.map(({title:oe,text:ie})=>({kind:"log",title:oe,text:ie}))),G.error}async function Tn({
inputs:e,log:n},s,i){const{cluster:c,address:l,namespace:u,manifest:O,marker:W}=s,S=()=>Promise.all([c.get(l),(0,z.DL)(c,u,l.name),c.listRolloutObjects((0,H.Ef)(
O,W,l,"")),i()]);let[V,b,G,oe]=await S();for(;V!==void 0&&(0,de.vx)(V);)n.progress(`${(0,re.vY)(l)} is being removed; waiting until it is gone.`),await c.waitForRemoval(
l,(0,E.$6)(V,"metadata","uid")??"",e.timeout,ie=>n.progress(ie)),[V,b,G,oe]=await S();return{live:V,kept:(0,z.uq)(V,b),objects:G,version:oe}}async function In(e,{
cluster:n,version:s,namespace:i,address:c,marker:l,manifest:u},{live:O,kept:W}){if(O===void 0||W!==void 0||(0,E.tk)(O,"metadata","generation")!==1||(0,H.Ef)(u,l,
c,"").readMarker(O)!==l)return!1;const{registry:S}=(await e.mlflow()).forCleanup(z.mw),V=await S.version(s.model,s.version).catch(()=>{});return V!==void 0&&(0,z.
q1)(V,{server:n.server,namespace:i,name:c.name})?.state!=="serving"}var Gt={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"\
small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"The\
 version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from."},url:{kind:"\
small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where th\
e manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."},"ver\
ified-by":{kind:"small",description:"What the prediction was asked of: `service`, the Service of each predictor that holds the version, `ingress`, or `service,i\
ngress`; empty where it is not verified."}},Rn=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,
Ln=8,kn=new Set(["host","accept","accept-language","origin","user-agent"]);function St(e){const n=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()===
"")continue;const[,c="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(i)??[],u=Sn(c.toLowerCase(),l,n);if(u!==void 0)return{problem:`line ${s+1} ${u}`};n.set(c.toLowerCase(),
l)}return{headers:n}}function Sn(e,n,s){if(e===""||n==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no h\
eader can have";if(Rn.test(e))return`names the header ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,A.S)(n);return i===
void 0?void 0:`has a value that cannot be sent: ${i}`}function xt(e){const n=St(e);if("problem"in n)return[];const s=[...n.headers].filter(([i])=>!kn.has(i)).flatMap(
([,i])=>[i,i.replace(/^\w+ /,"")]);return[...new Set(s)].filter(i=>i.length>=Ln)}var Ht=1024*1024,Ut="expected the ingress's http(s) address",Un={label:"http(s)\
 address",parse:e=>{const n=/^https?:\/\//i.test(e)&&URL.canParse(e)?new URL(e):void 0;if(n===void 0)throw new T.S7(`${Ut}, got "${e.replace(/\/\/.*@/,"//***@")}\
"`);if(n.username!==""||n.password!=="")throw new T.S7(`${Ut} without a user name or password, which outputs would show: give them by endpoint-headers, as Autho\
rization: Basic \u2026`);if(n.search!==""||n.hash!=="")throw new T.S7(`${Ut} alone, without what follows a ? or #`);return n}},Cn={label:"Name: value, one a lin\
e",secretParts:xt,parse:e=>{const n=St(e);if("problem"in n)throw new T.S7(n.problem);return n.headers}},Kn={label:"PEM file",parse:e=>{const n=jn(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(n.length===0)throw new T.S7(`"${e}" holds no certificate in PEM form`);for(const s of n)try{new Oe.X509Certificate(s)}catch{throw new T.S7(`"${e}" holds a\
 certificate that cannot be read`)}return n.join(`
`)}};function jn(e){let n;try{n=(0,L.M)(e,Ht)}catch(s){throw new T.S7(`"${e}" cannot be read: ${(0,R.Ic)(s).message}`)}if(n===void 0)throw new T.S7(`"${e}" is l\
arger than ${Ht} bytes`);return n}var Ct={endpoint:{kind:Un,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the p\
redictors that hold the version have been, by their own Services."},"endpoint-token":{kind:T.TK,secret:!0,description:"Bearer token for the ingress. It goes the\
re alone: no redirect is followed."},"endpoint-headers":{kind:Cn,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go th\
ere alone."},"endpoint-ca-file":{kind:Kn,description:"PEM file with the certificate authorities to trust for the ingress."}},Qt=(0,T.RU)(Ct,["endpoint-token","e\
ndpoint-headers"],({"endpoint-token":e,"endpoint-headers":n})=>{if(e!==void 0&&n?.has("authorization"))throw new T.S7("endpoint-token and the Authorization of e\
ndpoint-headers are both given: give one of them")});function Bn({endpoint:e,...n}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoint\
-ca-file":c}=n;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...c===void 0?{}:
{ca:c}}}}var Wn=({address:e,headers:n})=>e.protocol==="http:"&&Object.keys(n).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, wher\
e others can read them: give its https address.`:void 0,Nn={...j.hI,...j.g$,...j.wO,...j.F2,timeout:{kind:T.p0,default:"20m",description:"How long the rollout m\
ay take."},patience:{kind:T.p0,default:"60s",description:"How long what may recover (a crash loop, a missing secret, no room on a node) is given before the step\
 is red; a second restart ends it sooner."},verify:{kind:B,default:"auto",description:"Proves the deployment by a prediction. `auto` sends the model's own logge\
d input example, or a request made from its signature, and warns where there is neither, `required` is red then, `off` sends nothing; a JSON file is sent as it \
is, or as its `request`, whose prediction must equal its `expected` within its `tolerance`."},...Ct,"on-failure":{kind:(0,T.Yq)("rollback","keep"),default:"roll\
back",description:"On red, puts the last version back that was seen serving (a first deployment is removed), or leaves everything as it is."},"promotion-id":{kind:T.
Qq,description:"The promotion (an output of promote) that a rollback also undoes, if it still holds."},"force-conflicts":{kind:T.Jt,default:"false",description:"\
Takes fields of the deployment that another field manager owns, instead of ending with E_APPLY_CONFLICT."},...j.QF,"create-namespace":{kind:T.Jt,default:"false",
description:"Creates the namespace where there is none."},"github-deployment":{kind:T.Jt,default:"false",description:"Makes a deployment on GitHub that says whe\
n this one is in progress, serves or failed, with its URL. Not needed in a job with `environment:`, which makes its own."},"github-environment":{kind:T.Qq,description:"\
The environment of that deployment; <namespace>/<name> unless given."},"github-token":j.bU,"dry-run":{kind:(0,T.Yq)("none","server","client"),default:"none",description:"\
Changes nothing: `client` renders and checks the manifest, `server` also asks the cluster whether it would accept it."}},bn=5e3,Kt=3e4,Xt=12e4,Zt=1.5*fe.UB;async function t(e,n,s,i,c,l){
const u=e.signal.aborted,O=u?(0,C.uQ)(e.signal.reason):(0,C.uQ)(c);if(l==="keep")return{error:i?r(O,"It was left as it is (--on-failure keep)."):O,state:i||u?"f\
ailed":void 0};const S=i!==void 0||u?await d(e,n,s,O,u):void 0,b=(S?S.kind!=="nothing":O.outcome==="failed")?await U(e,n,u):void 0;return{state:i!==void 0||S!==
void 0&&S.kind!=="nothing"?S?.kind==="rolled-back"||S?.kind==="removed"?S.kind:"failed":void 0,instead:S?.instead,error:r(O,[S?.detail,b].filter(ie=>ie!==void 0).
join(" "),o(O,S))}}function o(e,n){if(!(e.outcome!=="failed"||!n))return n.kind==="rolled-back"?"rolled-back":n.kind==="failed"?"rollback-failed":void 0}var r=(e,n,s=e.
outcome)=>new C.zg(e.code,n===""?e.message:`${e.message} ${n}`,{cause:e.cause,outcome:s,exit:e.exit});async function d(e,n,s,i,c){const{address:l,marker:u}=n,O=(0,re.
vY)(l);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it.",instead:"nothing"};if(i.code==="E_\
DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const W=n.cluster.withSignal(AbortSignal.timeout(e.inputs.
timeout+Xt+Kt));try{const S=await W.get(l);if(!S)return{kind:"nothing",detail:`${O} does not exist.`,instead:"nothing"};if((0,H.Ef)(n.manifest,u,l,"").readMarker(
S)!==u)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody else or was there before."};if(!s.live||await In(e,
n,s))return await g(e,W,n,S,c);const{kept:b}=s;if(!b)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${O} was ever seen serving by this p\
roject.`};if(b.marker===u)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};e.log.progress(`Putting ${(0,z.
gt)(b)} of ${O} back.`);const{serves:G,explain:oe}=await(0,X.rr)(W,l,b,{force:e.inputs["force-conflicts"],timeoutMs:c||s.trouble!==void 0?bn:e.inputs.timeout,patienceMs:e.
inputs.patience,report:Ie=>e.log.progress(`Rolling back: waiting for ${Ie}.`)});if(b.adopted!==void 0)return await v(W,n,s,G,c,oe);const ie={version:b.version};
return G?{kind:"rolled-back",detail:`Version ${b.version} was put back and serves.`,instead:ie}:c?{kind:"rolled-back",instead:ie,detail:`Version ${b.version} wa\
s applied again; this step did not wait until it serves.`}:{kind:"failed",detail:`Version ${b.version} was applied again, and does not serve either: ${await oe()}\
.`}}catch(S){return{kind:"failed",detail:`${s.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${(0,C.uQ)(S).message}`}}}async function v(e,{
namespace:n,address:s},{trouble:i},c,l,u){await(0,z.BC)(e,n,s.name);const O="What was taken over was restored as it stood, with who owns its fields";return c?{kind:"\
rolled-back",instead:"nothing",detail:`${O}, and serves.`}:l?{kind:"rolled-back",instead:"nothing",detail:`${O}; this step did not wait until it serves.`}:i!==void 0?
{kind:"rolled-back",instead:"nothing",detail:`${O}; it did not serve fully before either: ${i}.`}:{kind:"failed",detail:`${O}, and does not serve yet: ${await u()}\
.`}}async function g({log:e},n,{address:s},i,c){return await(0,X.dm)(n,s,(0,E.$6)(i,"metadata","uid")??"",e,c?void 0:Xt),{kind:"removed",instead:"nothing",detail:`\
As a first deployment it was removed${c?"; this step did not wait until it is gone":""}.`}}async function U(e,{version:n},s){const i=e.inputs["promotion-id"];if(i===
void 0)return;const c=s?Kt:Zt+Kt;try{const l=(await e.mlflow()).forCleanup(c),u={log:e.log,signal:AbortSignal.timeout(c),leaseMs:fe.UB,waitMs:Zt},{detail:O}=await(0,X.
sF)(l,n.model,n.version,i,s?void 0:u,`${(0,ye.sA)("deploy",e.pipeline)}, which could not make it serve`);return O}catch(l){return`The promotion ${i} could not b\
e undone: ${(0,C.uQ)(l).message}`}}var Z=3e4,le=1e3;async function ue(e,n,s,i,c,l){const u=Date.now()+Z;for(let O=0;;O+=1){const S=(await e.list(re.Jw,n,{labelSelector:`${H.
jC}=${(0,H.x2)(s)}`})).filter(V=>Te(V,i)).map(V=>(0,E.$6)(V,"metadata","name")??"");if(S.length===0||Date.now()>=u)return S;O===0&&l(`Waiting for ${S.length===1?
"the pod":`${S.length} pods`} of an earlier version to be gone (${S[0]??""}), so that the answer at the ingress is the new one's.`),await(0,F.v)(le,c)}}function Te(e,n){
const s=(0,E.$6)(e,"metadata","annotations",De.yl),i=(0,E.$6)(e,"status","phase");return s!==void 0&&!n.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function xe(e,n,s){
const{log:i,inputs:c,signal:l}=e;if(s.kind==="none")return i.warn(`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not pr\
ove that the model answers.`),{isProven:!1,why:s.why};const{cluster:u,manifest:O,namespace:W}=n,S=O.spec.predictors.filter(({name:oe})=>n.holders.includes(oe)),
V=Bn(c),b=V&&Wn(V);b!==void 0&&i.warn(b);const G=await fn({cluster:u,manifest:O,namespace:W,holders:S,ingress:V,plan:s,signal:l,beforeIngress:()=>Qe(e,n)});if(!G.
isProven)return i.warn(`NOT VERIFIED: ${G.why} The pods are ready, which does not prove that the model answers.`),{...G,isOpen:!0,isMadeUp:s.isMadeUp===!0};for(const oe of G.
remarks)i.warn(oe);return i.progress(`Verified with ${s.origin} in ${G.durationMs} ms, ${Ee({...G,isMadeUp:!1},n)}: ${G.shown}`),e.output("verified","true"),e.output(
"verified-by",G.by.join(",")),{...G,isMadeUp:s.isMadeUp===!0}}function Ee({by:e,isMadeUp:n},{manifest:s,holders:i}){const l={service:`by the Service of ${s.spec.
predictors.filter(({name:u})=>i.includes(u)).map(({name:u,shadow:O})=>`${O===!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"at the ingress"};return`${e.
map(u=>l[u]).join(" and ")}${n===!0?", of a request made from the model's signature":""}`}function ve(e,{kind:n},s){if(!(e.isProven||e.isOpen!==!0||n==="auto"||
n==="off"))return new C.zg("E_NOT_VERIFIED",`${s} is rolled out and ready, but it could not be verified: ${e.why} It was left as it is, since nothing says that \
it does not serve. `+(e.isMadeUp===!0?"Log the model with input_example=\u2026, or give a request with --verify FILE, and deploy again.":"Let these credentials \
create services/proxy, or give what the ingress wants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again."))}async function Qe({log:e,signal:n},{
cluster:s,manifest:i,namespace:c,address:l}){const u=new Set(i.spec.predictors.flatMap(W=>(0,H.hf)(W)??[])),O=await ue(s,c,l.name,u,n,W=>e.progress(W));O.length>
0&&e.warn(`The ingress may answer with an earlier version: its pods are still ending (${O.slice(0,5).join(", ")}).`)}function Fn(e,n,s){const{version:i,namespace:c,
address:l,modelUri:u,url:O}=n;e.summarize({kind:"heading",text:`Deployed ${i.model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deploym\
ent",`${c}/${l.name}`],["version",i.version],["version before",s.previousVersion||"none"],["model URI",u],["URL",O],["changed",s.changed?"yes":"no"],...s.pods===
""?[]:[["pods",s.pods.replaceAll("pods of predictor ","").replaceAll(`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${Ee(s.verdict,n)}`:`NO: ${s.verdict.why}`]]})}var _t=e=>{setImmediate(()=>setImmediate(e))},gt=(0,ye.
ol)({name:"deploy",title:"deploy a model version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, wa\
its until the new version is what serves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:Nn,checks:[
j.jd,Qt],outputs:Gt,example:"mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:n}=e,s=await e.mlflow(),i=(0,Q.Xc)(s,
n);_t(()=>{(0,Q.DO)()});const c=await i,l=(0,Q.sB)(s,c,n,{pipeline:e.pipeline,timeoutMs:n.timeout,target:n.at,promotionId:n["promotion-id"]});n["dry-run"]!=="cl\
ient"&&_t(()=>{e.cluster().catch(()=>{})});const u=await l;for(const S of[...u.notes,...u.warnings])e.log.warn(S);const O=await Ke(n.verify,s.artifacts,c,(0,H.aI)(
u.manifest),u.mlModel);if(n["dry-run"]==="client")return{outcome:"done",reason:`${u.place} of ${c.model} version ${c.version} renders to a sound manifest; nothi\
ng was sent.`};const W=await vn(e,c,u);return n["dry-run"]==="server"?Vn(e,W):(n["create-namespace"]&&await gn(e,W),zt(e,W,()=>(0,z.zV)(W.cluster,W.address,{step:"\
deploy",...e},(S,V)=>lt(e,{...W,cluster:S},O,V))))}});async function Vn(e,{cluster:n,address:s,manifest:i,pods:c}){const{summary:l,differences:u,takenOver:O}=await(0,Q.
Pj)(n,s,{manifest:i,pods:c},e.inputs);return O!==void 0&&(0,X.dl)(e,O,(0,re.vY)(s)),ct(e,`What would change in ${(0,re.vY)(s)}`,u),{outcome:"done",reason:`The c\
luster accepts the manifest: ${l}. Nothing was changed.`}}function ct({log:e},n,s){s!==""&&e.foreign(n,s)}async function lt(e,n,s,i){const{log:c,inputs:l}=e,u=await e.
mlflow(),{objects:O,version:W,...S}=await Tn(e,n,()=>(0,Q.Xc)(u,{...l,version:Number(n.version.version)})),V={...n,version:W};let b=V;const{cluster:G,address:oe}=V,
ie=`${W.model} version ${W.version}`,{live:Ie}=S,ot=(0,we.Tt)(Ie,V.manifest);(0,we.tP)(ot,l,(0,re.vY)(oe));const We=Ie!==void 0&&ot?.kind==="foreign"?await(0,X.
sg)(e,V,Ie,S.kept):void 0;await(0,Q.w2)(e,V);const rt=(Ie&&(0,we.Zy)(Ie))??"";e.output("previous-version",rt);const Gn=await Mt(e,b,i);let Yn=We?{live:Ie,kept:We.
kept,trouble:We.trouble}:S,Et,wt,yt;try{const qt=l["force-conflicts"];We?{before:Yn,applied:Et}=await(0,X.w9)(e,V,We):(b={...V,manifest:await(0,Q.uk)(G,oe,V.manifest,
Ie,{pods:V.pods,deployments:O.deployments,force:qt})},Et=await G.apply(oe,b.manifest,{force:qt}));const Ot=$n(Ie,Et);({changed:wt}=Ot),e.output("changed",String(
wt)),c.progress(`${(0,re.vY)(oe)} ${Ie?wt?"configured":"unchanged":"created"}: ${ie} from ${b.modelUri}.`),ct(e,`What changed in ${(0,re.vY)(oe)}`,Ot.text),await An(
e,b,{live:Ie,objects:O,applied:Et}),yt=await xe(e,b,s);const{isProven:$t}=yt;await at(e,b,Yn,Et,$t),await ut(e,b,{mlflow:u,lease:i,isCancelled:!1},"serving",{verified:$t},
void 0),Fn(e,b,{previousVersion:rt,verdict:yt,changed:wt,pods:Ot.pods})}catch(qt){const{state:Ot,error:$t,instead:Hn}=await t(e,b,Yn,Et,qt,l["on-failure"]);if(i.
lost.aborted)throw $t;const zn={mlflow:u,lease:i,isCancelled:e.signal.aborted};throw Ot!==void 0?await ut(e,b,zn,Ot,{verified:!1,reason:$t.message},Hn):Gn&&await ft(
e,b,zn),$t}const Jn=ve(yt,l.verify,ie);if(Jn!==void 0)throw Jn;const xn=yt.isProven?`, proven by a prediction ${Ee(yt,b)}`:" (not verified)";return{outcome:wt?"\
done":"unchanged",reason:wt?`${ie} serves as ${(0,re.vY)(oe)}${xn}.`:`${ie} was serving already as ${(0,re.vY)(oe)}.`}}}),3229:((qe,_e,a)=>{a.d(_e,{dl:()=>K,dm:()=>Pt,
ej:()=>ht,rr:()=>Ye,sF:()=>Ve,sg:()=>N,w9:()=>ne});var J=a(797),he=a(392),Q=a(7686),X=a(4365),z=a(7105),fe=a(2813),we=a(3395),de=a(1227),re=a(7472),H=a(9951),De=a(
7522),Me=a(7129),R=a(6721),F=a(8243),ce=a(1651),ye="kubectl-last-applied",j=f=>(0,F.yR)(f,"metadata","managedFields").map(T);function T(f){const p=(0,F.fK)(f,"f\
ieldsV1");return{manager:(0,F.$6)(f,"manager")??"",operation:(0,F.$6)(f,"operation")??"",subresource:(0,F.$6)(f,"subresource")??"",time:(0,F.$6)(f,"time"),paths:(0,F.
Gv)(p)?A(p):[]}}function A(f,p=[]){const m=Object.entries(f).filter(([w])=>w!==".");return m.length===0?p.length===0?[]:[p]:m.flatMap(([w,M])=>A((0,F.Gv)(M)?M:{},
[...p,w.startsWith("f:")?w.slice(2):`[${w.slice(2)}]`]))}var L=f=>(0,De.xS)(f.join(".").replaceAll(".[","["),200),E=({manager:f,operation:p,subresource:m,time:w})=>`${JSON.
stringify((0,De.xS)(f,100))} (${[p==="Apply"?"server-side apply":m===""?"an update":`an update of its ${(0,De.xS)(m,30)}`,...w===void 0?[]:[`last at ${(0,De.xS)(
w,30)}`]].join(", ")})`,C=(f,p)=>f.subresource===""&&(f.manager!==p||f.operation!=="Apply")&&(f.manager===ye||f.paths.some(([m])=>m==="spec")),se=(f,p)=>j(f).filter(
m=>C(m,p));function te(f,p,m,w){const M=(0,F.yR)(f,"metadata","managedFields"),k=je=>(0,F.$6)(je,"manager")===p&&(0,F.$6)(je,"operation")==="Apply",ae=M.filter(
je=>k(je)||C(T(je),p)),ee=ae.map(je=>(0,F.fK)(je,"fieldsV1")).filter(F.Gv),[me,...Le]=ee;if(me===void 0)return M;const $e=`${w.toISOString().slice(0,19)}Z`;return[
{manager:p,operation:"Apply",apiVersion:m,time:$e,fieldsType:"FieldsV1",fieldsV1:Le.reduce(pe,me)},...M.filter(je=>!ae.includes(je))]}function pe(f,p){if(ge(f)&&
ge(p))return f;if(ge(f))return{".":{},...p};if(ge(p))return{".":{},...f};const m=[...new Set([...Object.keys(f),...Object.keys(p)])];return Object.fromEntries(m.
map(w=>{const[M,k]=[(0,F.fK)(f,w),(0,F.fK)(p,w)];return[w,(0,F.Gv)(M)&&(0,F.Gv)(k)?pe(M,k):M??k]}))}var ge=f=>Object.keys(f).length===0;function Oe(f,p){const m=j(
f),w=new Set(m.filter(({manager:M,operation:k})=>M===p&&k==="Apply").flatMap(({paths:M})=>M.map(k=>JSON.stringify(k))));return m.filter(({manager:M})=>M!==p).map(
M=>({owner:M,paths:M.paths.filter(k=>k[0]!=="status"&&!w.has(JSON.stringify(k)))})).filter(({paths:M})=>M.length>0)}var Se=f=>(0,De.xS)(f,120),Xe=({labels:f,annotations:p})=>{
const m=(0,F.$6)(p,"meta.helm.sh/release-name");if(m===void 0&&(0,F.$6)(f,"app.kubernetes.io/managed-by")!=="Helm")return[];const w=(0,F.$6)(p,"meta.helm.sh/rel\
ease-namespace");return[{by:`the Helm release ${Se([w,m??"of unknown name"].filter(M=>M!==void 0).join("/"))}`,advice:"Its next upgrade or rollback writes its o\
wn manifest over this deployment, and `helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then ta\
ke it out of the chart."}]},Ce=({labels:f,annotations:p},m)=>{const w=(0,F.$6)(p,"argocd.argoproj.io/tracking-id")?.split(":")[0]??(0,F.$6)(f,"argocd.argoproj.i\
o/instance"),M=j(m).some(({manager:ae})=>ae.startsWith("argocd")),k=w??(M?(0,F.$6)(f,"app.kubernetes.io/instance")??"of unknown name":void 0);return k===void 0?
[]:[{by:`the Argo CD application ${Se(k)}`,advice:"Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. \
Take it out of what that application reads; before that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothi\
ng deletes it."}]},Ne=(f,p)=>({labels:m})=>{const w=(0,F.$6)(m,`${f}.toolkit.fluxcd.io/name`);return w===void 0?[]:[{by:`Flux's ${p} ${Se([(0,F.$6)(m,`${f}.tool\
kit.fluxcd.io/namespace`),w].filter(M=>M!==void 0).join("/"))}`,advice:`Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux\
 suspend ${p.toLowerCase()} ${Se(w)}\`), take the deployment out of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`}]},et=({
labels:f,annotations:p})=>{const m=(0,F.$6)(f,"app.kubernetes.io/mdc-type");return m===void 0&&(0,F.$6)(f,"app.kubernetes.io/managed-by")!=="mdc"&&!Object.keys(
p).some(w=>w.startsWith("mdc/"))?[]:[{by:`mlflow-deployment-controller${m===void 0?"":` (${Se(m)})`}`,advice:"It patches this deployment again on its next round\
, each minute. Stop it, or take the model out of the stage that it deploys."}]},tt=(f,p)=>/-(?:staging|production)$/.test((0,fe.Vb)(p))&&j(p).some(({manager:m})=>m===
"kubectl-client-side-apply")?[{by:"mlflow2seldon, perhaps (the name ends in a stage, as it names things)",advice:"If it runs, it applies its own manifest again \
when the stage changes. Stop it first."}]:[],Je=[["annotations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s.io/app","the kapp application"],
["annotations","configmanagement.gke.io/managed","Config Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],["annotations","crossplane.io/e\
xternal-name","Crossplane"],["labels","olm.owner","the Operator Lifecycle Manager"]],nt=f=>Je.flatMap(([p,m,w])=>{const M=(0,F.$6)(f[p],m);return M===void 0?[]:
[{by:`${w} (${m}: ${Se(M)})`,advice:"It may apply its own manifest over this deployment, or delete it. Take the deployment out of what it manages."}]}),be=(f,p)=>j(
p).filter(({manager:m,subresource:w})=>w===""&&/^(?:terraform|hashicorp|pulumi)/i.test(m)).map(({manager:m})=>({by:`the field manager ${Se(m)}`,advice:"Its next\
 run applies its own manifest over this deployment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`."})),
ze=(f,p)=>(0,F.yR)(p,"metadata","ownerReferences").map(m=>{const w=Se(`${(0,F.$6)(m,"kind")??"?"}/${(0,F.$6)(m,"name")??"?"}`);return(0,F.fK)(m,"controller")===
!0?{by:`its controller, ${w} (ownerReferences)`,advice:`What reconciles ${w} writes over this deployment, and deleting ${w} deletes it. Let that controller rele\
ase it first.`}:{by:`its owner ${w} (ownerReferences)`,advice:`Deleting ${w} deletes this deployment. Remove the reference if that is not meant.`}}),st=(f,p)=>j(
p).filter(({subresource:m})=>m==="scale").map(({manager:m})=>({by:`an autoscaler (${Se(m)}, through scale)`,advice:"It goes on setting spec.replicas, which is l\
eft to it. Leave spec.replicas out of deploy.yaml."})),Ze=[Xe,Ce,Ne("kustomize","Kustomization"),Ne("helm","HelmRelease"),et,tt,nt,be,ze,st];function He(f){const p=w=>{
const M=(0,F.fK)(f,"metadata",w);return(0,F.Gv)(M)?M:{}},m={labels:p("labels"),annotations:p("annotations")};return Ze.flatMap(w=>w(m,f))}function h(f,p){const m=(0,F.
fK)(f,"spec"),w=ee=>{const me=(0,F.fK)(f,"metadata",ee);return(0,F.Gv)(me)?me:{}},{replicas:M,...k}=(0,F.Gv)(m)?m:{},ae={apiVersion:(0,F.$6)(f,"apiVersion"),kind:(0,F.
$6)(f,"kind"),metadata:{name:(0,F.$6)(f,"metadata","name"),namespace:(0,F.$6)(f,"metadata","namespace"),labels:w("labels"),annotations:w("annotations")},spec:M===
void 0||_(f)?k:{...k,replicas:M}};if((0,X.Yh)(ae))return{manifest:ae,version:"",marker:(0,re.xb)(f)??"",verified:!1,adopted:{managedFields:y(f,p)},ownerUid:(0,F.
$6)(f,"metadata","uid")??"",earlier:[],isComplete:!1}}var _=f=>j(f).some(({subresource:p,paths:m})=>p==="scale"&&m.some(w=>w.join(".")==="spec.replicas"));function y(f,p){
const m=(0,F.yR)(f,"metadata","managedFields"),w=k=>(0,F.$6)(k,"manager")===H.bU,M=p?.ownerUid===(0,F.$6)(f,"metadata","uid")?p?.adopted:void 0;return M!==void 0&&
m.some(w)?M.managedFields:m.filter(k=>!w(k))}function D({manifest:f,marker:p,adopted:m},w,M){const k=(0,re.pG)(f,p,w,M);return m===void 0?k:{...k,readMarker:ae=>(0,re.
Hl)(ae,f)?(0,re.xb)(ae)??"":void 0,readPodMarker:ae=>k.readPodMarker(ae)??""}}var P=20,$=20,I=1e4;async function N(f,{cluster:p,address:m,manifest:w},M,k){const{
log:ae,inputs:ee}=f,me=(0,we.vY)(m);Y(M,w,me,ee["force-conflicts"]);const Le=x(M,k,me);await p.apply(m,w,{dryRun:!0,force:!0}),ee["on-failure"]==="rollback"&&await q(
p,m,Le,me);const $e=se(M,H.bU).map(E);ae.progress(`Taking over ${me}${$e.length===0?"":`, which ${$e.join(" and ")} made`}. What serves now stays the revision t\
hat a rollback restores.`),K(f,M,me);const Pe=await B(p,m,M,Le);return Pe!==void 0&&ae.warn(`${me} does not serve fully as it stands: ${Pe}. If the new version \
fails, it is restored as it stands, and not waited for.`),{kept:Le,live:M,trouble:Pe}}function x(f,p,m){const w=h(f,p);if(w!==void 0)return w;throw new ce.zg("E\
_NAME_TAKEN",`${m} cannot be taken over: it is not shaped as a SeldonDeployment that this project can restore. Choose another name with --name.`)}function Y(f,{
spec:p},m,w){const M=j(f).find(({subresource:k,paths:ae})=>k==="scale"&&ae.some(ee=>ee.join(".")==="spec.replicas"));if(!(M===void 0||p.replicas===void 0||w))throw new ce.
zg("E_APPLY_CONFLICT",`${m}: spec.replicas is set by ${E(M)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays with that\
, or take it over with --force-conflicts.`)}async function q(f,p,m,w){try{await f.apply(p,m.manifest,{dryRun:!0,force:!0})}catch(M){throw!(M instanceof ce.zg)||
M.code!=="E_APPLY_REFUSED"?M:new ce.zg("E_APPLY_REFUSED",`${w} was not taken over: the cluster would refuse to restore what serves now if the new version failed\
. ${M.message} Mend that first, or say --on-failure keep.`,{cause:M})}}function K({log:f,summarize:p},m,w){const M=He(m);for(const{by:k,advice:ae}of M)f.warn(`${w}\
 is also managed by ${k}. ${ae}`);M.length>0&&p({kind:"table",header:["also managed by","what to do"],rows:M.map(({by:k,advice:ae})=>[k,ae])})}async function B(f,p,m,w){
const M=D(w,p,m),k=(0,he.pD)(M,(0,he._T)(m,M.uid,await f.listRolloutObjects(M)));if(k.state!=="current")return k.state==="failed"?`${k.object}: ${k.message}`:`i\
t waits for ${k.waitingFor}`}async function ne({log:f,inputs:p},{cluster:m,address:w,manifest:M,marker:k,namespace:ae},ee){const me=(0,we.vY)(w);let{live:Le,kept:$e}=ee;
try{for(let Pe=0;Pe<P;Pe+=1){await(0,J.gn)(m,ae,$e);const je=await m.setOwnership(w,te(Le,H.bU,M.apiVersion,new Date),(0,F.$6)(Le,"metadata","resourceVersion")??
""),Be=je&&await m.applyTo(w,M,(0,F.$6)(je,"metadata","resourceVersion")??"");if(Be)return Ae(f,Be,me),{before:{live:Le,kept:$e,trouble:ee.trouble},applied:Be};
const Fe=await m.get(w);if(Fe===void 0||(0,F.$6)(Fe,"metadata","uid")!==$e.ownerUid)throw new ce.zg("E_DELETED_WHILE_WAITING",`${me} was deleted while it was ta\
ken over. Run the step again: it makes a new one.`);if((0,z.MU)(Fe)&&(0,re.xb)(Fe)===k)return{before:{live:Le,kept:$e,trouble:ee.trouble},applied:Fe};Y(Fe,M,me,
p["force-conflicts"]),Le=Fe,$e=x(Fe,$e,me)}}catch(Pe){throw await Ke(m.withSignal(AbortSignal.timeout(I)),w,$e,k).catch(()=>f.warn(`${me} was not taken over, bu\
t who owns its fields was changed already. Run the step again, or leave it so: it serves as before.`)),Pe}throw await Ke(m,w,$e,k),new ce.zg("E_APPLY_REFUSED",`${me}\
 was changed ${P} times while it was taken over, so it was left as it is. Stop what writes it (${j(Le).map(({manager:Pe})=>JSON.stringify(Pe)).join(", ")}), the\
n run the step again.`)}function Ae(f,p,m){const w=Oe(p,H.bU).flatMap(({owner:k,paths:ae})=>ae.map(ee=>`${L(ee)} of ${E(k)}`));if(w.length===0)return;const M=w.
length>$?`; and ${w.length-$} more`:"";f.warn(`Fields of ${m} that are neither in deploy.yaml nor ours stay as they are: ${w.slice(0,$).join("; ")}${M}.`)}async function Ke(f,p,m,w){
const M=await f.get(p);M!==void 0&&(0,re.xb)(M)===w||(await ke(f,p,m),await(0,J.BC)(f,p.namespace??"",p.name))}async function ke(f,p,{adopted:m,ownerUid:w}){if(!(m===
void 0||m.managedFields.length===0))for(let M=0;M<P;M+=1){const k=await f.get(p);if(k===void 0||(0,F.$6)(k,"metadata","uid")!==w)return;const ae=me=>((0,F.$6)(me,
"subresource")??"")!=="",ee=[...m.managedFields.filter(me=>!ae(me)),...(0,F.yR)(k,"metadata","managedFields").filter(ae)];if(await f.setOwnership(p,ee,(0,F.$6)(
k,"metadata","resourceVersion")??""))return}}var Ue={log:Me.aB,signal:new AbortController().signal,leaseMs:Q.UB,waitMs:1e4};async function Ve(f,p,m,w,M=Ue,k){const ae=await f.
registry.version(p,m),ee=(0,de.Tq)(ae),me=Ge(ae,ee,w);if(me!==void 0||ee===void 0)return at(me??"",ee,w);const Le=await(0,Q.IZ)(f,{...ee,state:"undoing"},M);try{
return await Re(Le,p,m,w,k)}finally{await Le.release()}}function Ge({model:f,version:p},m,w){const M=`${f} version ${p}`;if(m===void 0)return`${M} has no record\
 of a promotion.`;if(m.id!==w)return`${M} was promoted again since, as ${m.id}; ${w} is not what stands.`;if(m.state==="undone")return`The promotion ${w} of ${M}\
 to ${m.target} is undone already.`;if(m.state==="demoting"||m.state==="demoted")return`${M} was taken out of ${m.target} since.`;if(m.state==="refused")return`\
The promotion ${w} of ${M} was refused: it moved nothing.`}async function Re(f,p,m,w,M){const{mlflow:k}=f,ae=await k.registry.version(p,m),ee=(0,de.Tq)(ae),me=Ge(
ae,ee,w);if(me!==void 0||ee===void 0)return at(me??"",ee,w);const Le=ee.state==="undoing",$e=(0,R.Sx)(ee.target);for(const Be of $e){const Fe=(0,Q.Mz)(f.model,Be);
if(!(0,Q.QR)(ae,Be,Fe)&&!(Le&&Fe===(0,de.te)(ee,(0,R.Rg)(Be))))return at(`${p} version ${m} holds ${(0,R.Rg)(Be)} no longer: ${Fe===void 0?"nobody does":`versio\
n ${Fe} does`}.`)}const Pe=await it(k,ee,$e);if(Pe!==void 0)return at(`Version ${Pe}, which held ${ee.target} before, is deleted: ${p} version ${m} keeps it.`);
const je={...ee,state:"undoing",...M===void 0?{}:{undoneBy:M}};Le||await ft(k,je);for(const Be of $e)(0,Q.QR)(ae,Be,(0,Q.Mz)(f.model,Be))&&await ut(k,ee,Be);return await ft(
k,{...Le?ee:je,state:"undone",undoneTime:new Date().toISOString(),...(0,Q.Qv)(f)}),{undone:!0,previousVersion:ee.previousVersion,detail:$e.map(Be=>Mt(ee,(0,R.Rg)(
Be))).join(" ")}}var at=(f,p,m)=>({undone:!1,detail:f,...p?.state==="undone"&&p.id===m?{wasUndone:!0}:{}});async function it({registry:f},p,m){for(const w of new Set(
m.map(M=>(0,de.te)(p,(0,R.Rg)(M)))))if(w!==void 0)try{await f.version(p.model,w)}catch(M){if(M instanceof ce.zg&&M.code==="E_VERSION_NOT_FOUND")return w;throw M}}
async function ut({registry:f},p,m){const{model:w,version:M}=p,k=(0,de.te)(p,(0,R.Rg)(m));if(m.kind==="alias"){k===void 0?await f.deleteAlias(w,m.alias):k!==M&&
await f.setAlias(w,m.alias,k);return}k!==void 0&&k!==M&&p.archivedPrevious&&await f.transition(w,k,m.stage,!1),await f.transition(w,M,p.previousStage??"None",!1)}
var Mt=(f,p)=>{const m=(0,de.te)(f,p),w=`${f.model} version`;return m===f.version?`${w} ${f.version} keeps ${p}, which it held before the promotion too.`:m===void 0?
`${w} ${f.version} was taken out of ${p}, which nobody held before.`:`${w} ${m} holds ${p} again instead of version ${f.version}.`},ft=({registry:f},p)=>f.setVersionTag(
p.model,p.version,de.oK,(0,de.sF)(p)),ht=2;async function Ye(f,p,m,{force:w,...M}){const k=await f.apply(p,m.manifest,{force:w||m.adopted!==void 0});await ke(f,
p,m);const ae=D(m,p,k),ee=await f.waitForRollout(ae,{...M,patienceRestarts:ht});return{serves:ee.state==="current",explain:async()=>(await f.diagnose(ae,ee)).cause??
(ee.state==="failed"?ee.message:ee.state==="timeout"?`it waits for ${ee.waitingFor}`:"it serves")}}async function Pt(f,p,m,w,M){w.progress(`Removing ${(0,we.vY)(
p)}: it is the first of its name, so there is nothing to go back to.`),await f.delete(p,{uid:m}),M!==void 0&&await f.waitForRemoval(p,m,M,k=>w.progress(k))}}),1885:((qe,_e,a)=>{
a.d(_e,{DO:()=>Me,Pj:()=>tt,Xc:()=>nt,cG:()=>L,h$:()=>Ce,sB:()=>De,uk:()=>R,w2:()=>et});var J=a(7105),he=a(2813),Q=a(3395),X=a(1227),z=a(7472),fe=a(9951),we=a(7522),
de=a(6721),re=a(8243),H=a(1651);async function De(h,_,y,D){const{renderVersion:P}=await Me();return P(h,_,y,D)}var Me=()=>Promise.all([a.e(444),a.e(187),a.e(810)]).
then(a.bind(a,9488));async function R(h,_,y,D,P){const $=D===void 0?[]:y.spec.predictors.flatMap(K=>F(K,y,D,P));if(D===void 0||$.length===0)return y;const I=(0,z.
$m)(D),N=(0,z.bS)(y,$,I),x=$.every(({name:K})=>ye(K,N,D))?N:await h.apply(_,N,{dryRun:!0,force:P.force}),Y=$.filter(({name:K})=>ye(K,x,D)),q=$.filter(K=>!Y.includes(
K)&&K.marker===K.origin).map(({name:K,origin:B})=>({name:K,marker:(0,z.oT)(B,(0,re.tk)(D,"metadata","generation")??0)}));return(0,z.bS)(y,[...Y,...q],Y.some(({marker:K})=>K===
I)?I:void 0)}function F(h,_,y,{pods:D,deployments:P=[]}){const{name:$,progressDeadlineSeconds:I=0}=h,N=(0,z.g4)(y).get($),x=D.get($),[Y,q]=[(0,z.hf)(N),(0,z.hf)(
h)];if(x===void 0||Y===void 0||q===void 0||!ce(Y,q,x,_,y))return[];const K=(0,re.tk)(N,"progressDeadlineSeconds");if(!x.hasOwnDeadline||K===void 0)return[{name:$,
marker:Y,origin:q}];const B=P.some(ne=>(0,he.D0)(ne,(0,he.kz)(y))&&(0,z.yx)(ne)===Y&&!T(ne));return[{name:$,marker:Y,origin:q,deadline:B?Math.max(K,I):K}]}function ce(h,_,{
holdsVersion:y},D,P){return h!==(0,z.$m)(P)?(0,z.yv)(h)===_:!y||[fe.ej,fe.CD].every($=>(0,re.$6)(P,"metadata","annotations",$)===D.metadata.annotations[$])}var ye=(h,_,y)=>(0,z.
So)(j(h,_))===(0,z.So)(j(h,y)),j=(h,_)=>(0,z.ty)((0,re.Gv)(_.spec)?_.spec:{},(0,z.g4)(_).get(h)??{});function T(h){const{replicas:_,updatedReplicas:y,availableReplicas:D}=(0,he.
zi)(h);return y>=_&&D>=_}var A=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","m\
etadata.selfLink","status"]);function L(h,_,y=[]){if(A.has(y.join("."))||y.at(-1)===fe.yl||y.at(-1)===fe.Ln)return[];const[D,P]=[E(h),E(_)];return D===void 0||P===
void 0||D.isList!==P.isList?JSON.stringify(h)===JSON.stringify(_)?[]:[{path:y,before:h,after:_}]:[...new Set([...D.fields.keys(),...P.fields.keys()])].flatMap($=>L(
D.fields.get($),P.fields.get($),[...y,D.isList?`[${$}]`:$]))}function E(h){if((0,re.Gv)(h))return{isList:!1,fields:new Map(Object.entries(h))};if(!Array.isArray(
h))return;const _=h,y=_.map($=>(0,re.Gv)($)&&typeof $.name=="string"?$.name:void 0),D=y.every($=>$!==void 0)&&new Set(y).size===y.length,P=$=>D?y[$]??"":[$,y[$]].
filter(I=>I!==void 0).join(" ");return{isList:!0,fields:new Map(_.map(($,I)=>[P(I),$]))}}var C=/secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i,
se=/(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i,te=h=>C.test(h)&&!se.test(h),pe=200,ge="***",Oe=h=>h.replace(/(:\/\/)[^/@\s]+@/g,`$1${ge}\
@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g,(_,y)=>te(y)?`${y}=${ge}`:_);function Se(h){if(typeof h=="string")return Oe(h);if(Array.isArray(h))return h.map(Se);
if(!(0,re.Gv)(h))return h;const _=typeof h.name=="string"&&te(h.name);return Object.fromEntries(Object.entries(h).map(([y,D])=>[y,te(y)||_&&y==="value"?ge:Se(D)]))}
function Xe(h,_){return h===void 0?"(none)":_?ge:(0,we.Jj)((0,we.xS)(JSON.stringify(Se(h)),2*pe),pe)}function Ce(h,_=60,y=!1){const D=h.slice(0,_).map(({path:P,
before:$,after:I})=>{const N=y&&P[0]==="data"||P.some(te);return`${(0,we.xS)(P.join(".").replaceAll(".[","["),300)||"the object"}: ${Xe($,N)} \u2192 ${Xe(I,N)}`});
return h.length>_&&D.push(`\u2026 and ${h.length-_} more`),D.join(`
`)}async function Ne(h,_,{name:y,variables:D},P){const $={resource:Q.O3,namespace:_,name:y},I=await h.get($);if(I&&!(0,J.MU)(I))throw new H.zg("E_NAME_TAKEN",`${(0,Q.
vY)($)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret; or leave --storage-secret out, name this one as en\
vSecretRefName in deploy.yaml, and say --allow secret=${y}.`);const N=Object.fromEntries([...D].map(([K,B])=>[K,Buffer.from(B).toString("base64")])),x={name:y,namespace:_,
labels:{[fe.Ly]:fe.bU}},Y=await h.apply($,{apiVersion:"v1",kind:"Secret",metadata:x,type:"Opaque",data:N},P),q=I===void 0?[]:L(I,Y);return{state:I===void 0?"cre\
ated":q.length===0?"unchanged":"configured",address:(0,Q.vY)($),differences:I===void 0?`keys: ${[...D.keys()].join(", ")}`:Ce(q,void 0,!0)}}async function et({inputs:h,
log:_},{cluster:y,namespace:D}){const{"storage-secret":P,"force-conflicts":$}=h;if(P===void 0)return;const{address:I,state:N,differences:x}=await Ne(y,D,P,{force:$});
_.progress(`${I} ${N}${N==="unchanged"?"":` (${x.replaceAll(`
`,"; ")})`}.`)}async function tt(h,_,{manifest:y,pods:D},P,$){const I=P["storage-secret"],N=await h.get(_),x=(0,J.Tt)(N,y);(0,J.tP)(x,P,(0,Q.vY)(_));const Y=x?.
kind==="foreign"?N:void 0,q=P["force-conflicts"]||Y!==void 0,K=I&&await Ne(h,_.namespace??"",I,{dryRun:!0,force:P["force-conflicts"]}),B=await h.apply(_,await R(
h,_,y,N,{pods:D,force:q}),{dryRun:!0,force:q}),ne=N===void 0?[]:L(N,B).filter(({path:Ge})=>Ge.at(-1)!==$),Ae=N===void 0?"be created":ne.length===0?"not change":
"be changed",Ke=`${(0,Q.vY)(_)} would ${Y===void 0?"":"be taken over and "}${Ae}`;if(!K)return{summary:Ke,takenOver:Y,differences:Ce(ne)};const{state:ke,address:Ue,
differences:Ve}=K;return{takenOver:Y,summary:`${Ke}, and ${Ue} would ${ke==="unchanged"?"not change":`be ${ke}`}`,differences:[Ce(ne),ke==="unchanged"?"":`${Ue}\
: ${Ve}`].filter(Boolean).join(`
`)}}var Je=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function nt(h,_){const{model:y,version:D,at:P,"promotion-id":$}=_;try{const I=await(0,de.
x)(h,_);return $!==void 0&&await be(h,I,_,$),I}catch(I){throw P===void 0||!(I instanceof H.zg)||!Je.has(I.code)?I:await st(h,{model:y,version:D,target:(0,de.hu)(
P),id:$},I)}}async function be({registry:h},_,{version:y,at:D},P){const $=(0,X.Tq)(_);if($?.id===P){if((0,X._R)($))throw Ze($);return}if($?.undoneBefore?.includes(
P)===!0)throw He($,P);if(y!==void 0||D===void 0)return;const I=ze(await h.versionsOfModel(_.model),P);if(I!==void 0)throw I.id!==P?He(I,P):(0,X._R)(I)?Ze(I):new H.
zg("E_PROMOTION_OVERTAKEN",`${D} of ${_.model} is version ${_.version} by now, and the promotion ${P} was of version ${I.version}: nothing was done. Say --versi\
on ${I.version} if that is meant, or leave --promotion-id out.`)}function ze(h,_){const y=h.flatMap(D=>(0,X.Tq)(D)??[]);return y.find(D=>D.id===_)??y.find(D=>D.
undoneBefore?.includes(_))}async function st({registry:h},{model:_,version:y,target:D,id:P},$){const I=(0,de.Rg)(D);if(y===void 0){const ne=P===void 0?void 0:ze(
await h.versionsOfModel(_),P);return ne===void 0||P===void 0?$:ne.id!==P?He(ne,P):(0,X._R)(ne)?Ze(ne):$}const[N,x]=await Promise.all([h.version(_,String(y)),h.holder(
_,D)]),Y=(0,X.Tq)(N),q=Y!==void 0&&(0,de.Sx)(Y.target).some(ne=>(0,de.Rg)(ne)===I)?Y:void 0;if(Y!==void 0&&P!==void 0&&Y.id!==P&&Y.undoneBefore?.includes(P)===!0)
return He(Y,P);if(Y!==void 0&&(Y===q||Y.id===P)&&(0,X._R)(Y))return Ze(Y);if(x===void 0)return $;const K=(0,X.v3)((0,X.Tq)(x),D,(0,X.JL)(q?.lockedAtMs)),B=q===void 0?
`Version ${y} has no record of a promotion to it.`:`Version ${y} was promoted to it as ${q.id}, and nothing undid that.`;return new H.zg("E_PROMOTION_OVERTAKEN",
(0,we.xS)(`${I} of ${_} is version ${x.version} by now (${K}), and not version ${y}. ${B} Nothing was done: promote the version again if it shall have ${I}.`,1500))}
function Ze({id:h,state:_,model:y,version:D,target:P,undoneTime:$,undoneBy:I}){const N=`${I===void 0?"":` by ${I}`}${$===void 0?"":`, ${$}`}`,x=_==="undoing"?`i\
s being undone${N}`:_==="undone"?`was undone${N}`:`ended when the version was taken out of ${P}${N}`;return new H.zg("E_PROMOTION_UNDONE",(0,we.xS)(`The promoti\
on ${h} of ${y} version ${D} to ${P} ${x}, so nothing was done. Running this again is of no use: promote the version again, if it shall have ${P}.`,1500))}var He=({
model:h,version:_,id:y},D)=>new H.zg("E_PROMOTION_UNDONE",(0,we.xS)(`The promotion ${D} of ${h} version ${_} was undone, so nothing was done. What the version's\
 record holds since is ${y}: name that one, or promote the version again.`,1500))}),1902:((qe,_e,a)=>{a.d(_e,{BO:()=>ce,Gw:()=>ye,JH:()=>X,Ux:()=>Me,VK:()=>F,p1:()=>z,
qx:()=>fe,zU:()=>De});var J=a(8243),he=new Set(["object","map","any"]),Q=j=>j?.startsWith("array")??!1,X=j=>[...j.values()].some(T=>Q(T)||he.has(T)),z="";function fe(j){
const T=(0,J.qF)(we(j));if(Array.isArray(T))return re(T);if(!(0,J.Gv)(T))return;const A=T.inputs??T.instances,L=[T.dataframe_split,A,T].map(de).find(E=>E!==void 0);
return L!==void 0?L:Array.isArray(T.dataframe_records)?H((0,J.yR)(T,"dataframe_records")):Array.isArray(A)?re(A):(0,J.Gv)(A)?{kind:"tensors",tensors:new Map(Object.
entries(A))}:typeof A=="string"||typeof A=="number"||typeof A=="boolean"?{kind:"tensor",tensor:[A]}:void 0}var we=j=>j.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,
T=>T.startsWith('"')?T:"null");function de(j){const[T,A]=[(0,J.fK)(j,"columns"),(0,J.fK)(j,"data")];if(!Array.isArray(A))return;const L=A,E=L.filter(C=>Array.isArray(
C));return Array.isArray(T)?{kind:"table",columns:T.map(String),rows:E}:T===void 0&&E.length===L.length?{kind:"tensor",tensor:E}:void 0}function re(j){const T=j.
filter(J.Gv);return T.length===j.length&&T.length>0?H(T):{kind:"tensor",tensor:j}}function H(j){const T=[...new Set(j.flatMap(A=>Object.keys(A)))];return{kind:"\
table",columns:T,rows:j.map(A=>T.map(L=>A[L]??null))}}function De(j){const T=(0,J.qF)(j),A=(0,J.yR)({root:T},"root").flatMap(L=>{const E=(0,J.$6)(L,"type")==="t\
ensor"?(0,J.$6)(L,"tensor-spec","dtype"):R(L);return E===void 0?[]:[[(0,J.$6)(L,"name")??z,E]]});return new Map(A)}var Me=j=>(0,J.yR)({inputs:(0,J.qF)((0,J.$6)(
j,"signature","inputs")??"")},"inputs").filter(T=>(0,J.$6)(T,"type")!=="tensor").flatMap(T=>(0,J.$6)(T,"name")??[]);function R(j,T=0){const A=(0,J.$6)(j,"type"),
L=j.items;return A==="array"&&(0,J.Gv)(L)&&T<8?`array<${R(L,T+1)??""}>`:A}var F=(j,T)=>[...j.keys()].some(A=>Q(T.get(A)))||![...j.values()].some(A=>Array.isArray(
A)||(0,J.Gv)(A));function ce(j,T){switch(j.kind){case"table":return j.rows.length;case"tensor":return Array.isArray(j.tensor)?j.tensor.length:void 0;case"tensor\
s":{if(F(j.tensors,T))return 1;const A=new Set([...j.tensors.values()].map(L=>Array.isArray(L)?L.length:1));return A.size===1?[...A][0]:void 0}}}var ye=j=>[...new Set(
[...(0,J.i1)({names:[(0,J.fK)(j,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,J.i1)({names:[(0,J.fK)(j,"saved_i\
nput_example_info","artifact_path")]},"names"),"input_example.json"])]}),6082:((qe,_e,a)=>{a.r(_e),a.d(_e,{deploy:()=>J.g});var J=a(9433),he=a(3668),Q=a(1902),X=a(
1885),z=a(3229),fe=a(797),we=a(392),de=a(7686),re=a(4365),H=a(7105),De=a(3395),Me=a(1227),R=a(7871),F=a(7472),ce=a(4081),ye=a(4054),j=a(2907),T=a(7129),A=a(5375),
L=a(7321),E=a(6721),C=a(3966),se=a(1660),te=a(1651),pe=a(9596)}),50:((qe,_e,a)=>{a.d(_e,{readModelFile:()=>J.Gw});var J=a(2845),he=a(3013),Q=a(51),X=a(1660),z=a(
1651),fe=a(9596)}),3438:((qe,_e,a)=>{a.d(_e,{parse:()=>fe});var J=a(3821),he=a(3013),Q=a(51),X=a(1660),z=a(9596),fe=J.O.parse}),9795:((qe,_e,a)=>{a.r(_e),a.d(_e,
{pipeline:()=>N});var J=a(6187),he=a(4246),Q=a(9433),X=a(3668),z=a(1902),fe=a(1885),we=a(3289),de=a(3229),re=a(797),H=a(392),De=a(7686),Me=a(4365),R=a(7105),F=a(
3395),ce=a(1227),ye=a(7871),j=a(7472),T=a(9687),A=a(7461),L=a(4086),E=a(8408),C=a(7123),se=a(889),te=a(2116),pe=a(1437),ge=a(4001),Oe=a(9146),Se=a(4081),Xe=a(4054),
Ce=a(2907),Ne=a(7129),et=a(5375),tt=a(7321),Je=a(6721),nt=a(3966),be=a(1660),ze=a(1651),st=a(9596),{version:Ze,...He}=J.pt.inputs,{version:h,at:_,"promotion-id":y,
"dry-run":D,...P}=Q.g.inputs,$={...T.B.inputs,...C.k.inputs,...He,...P,experiment:{...T.B.inputs.experiment,required:!1,description:"The experiment to train in;\
 needed with a command."},command:{...T.B.inputs.command,required:!1},"run-id":{...C.k.inputs["run-id"],required:!1,description:"The run that logged the model, \
where nothing is trained here."},tags:{...T.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...Q.g.inputs.timeout,description:"How lon\
g the registration and the rollout may take, each."}},I=Je.p0.parse(T.B.inputs.timeout.default),N=(0,Ne.ol)({name:"pipeline",title:"train, register, promote and\
 deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates pass, deploys it and waits u\
ntil it serves. It ends at the first step that is not green; a refused version is not deployed.",inputs:$,checks:[J.Iw,Q.W,(0,Je.RU)($,["baseline"],({baseline:K})=>(0,J.
nk)(K)),(0,Je.RU)($,["command","experiment","run-id"],x)],comments:J.fG,outputs:{...T.B.outputs,...C.k.outputs,...J.pt.outputs,...Q.g.outputs},example:"mlflow-s\
teps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(K){const{inputs:B}=K,ne=q(K),Ae=x(B);let Ke;
if(typeof Ae=="string")Ke=Ae;else{const Re=await ne(T.B,{...B,...Ae,timeout:I});if(Re.isLast)return Re.result;Ke=Re.output("run-id")}const ke=await ne(C.k,{...B,
"run-id":Ke});if(ke.isLast)return ke.result;const Ue=await ne(J.pt,{...B,version:Number(ke.output("version"))});if(Ue.isLast)return Ue.result;const Ve=Ue.output(
"promotion-id");return(await ne(Q.g,{...B,version:Number(Ue.output("version")),at:Y(B.to),"promotion-id":Ve===""?void 0:Ve,"dry-run":"none"})).result}});function x({
command:K,experiment:B,"run-id":ne}){if(K!==void 0&&ne!==void 0)throw new ze.zg("E_INPUT","Both a command and run-id are given: either train here, or name the r\
un that did.");if(ne!==void 0)return ne;if(K===void 0)throw new ze.zg("E_INPUT","There is nothing to register: give a command that trains, or run-id.");if(B===void 0)
throw new ze.zg("E_INPUT","The command needs an experiment to run in: give experiment.");return{command:K,experiment:B}}var Y=K=>(0,Je.Sx)(K).map(Je.Rg)[0],q=K=>async(B,ne)=>{
K.signal.throwIfAborted(),K.log.progress(`${B.name}: ${B.title}`);const Ae=new Map,Ke=(Ue,Ve)=>{Ae.set(Ue,Ve),K.output(Ue,Ve)},ke=await B.run({...K,inputs:ne,output:Ke});
return K.log.progress(`${B.name}: ${ke.outcome}. ${ke.reason}`),{result:ke,isLast:"code"in ke||ke.outcome==="skipped",output:Ue=>Ae.get(Ue)??""}}}),989:((qe,_e,a)=>{
a.r(_e),a.d(_e,{render:()=>ce});var J=a(1885),he=a(7105),Q=a(3395),X=a(1227),z=a(7871),fe=a(7472),we=a(7129),de=a(5375),re=a(7321),H=a(6721),De=a(3966),Me=a(1660),
R=a(1651),F=a(9596),ce=(0,we.ol)({name:"render",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a model version\
, checks it, and writes the SeldonDeployment that deploy would apply: with the version\u2019s place in storage, and labels and annotations that say what it serves. N\
othing is changed, and no cluster is needed; given one, says what would change there.",inputs:{...de.hI,...de.wO,...de.F2,...de.g$,diff:{kind:H.Jt,default:"fals\
e",description:"Asks the cluster, in a dry run, what applying the manifest would change there. Values of secrets are not shown."},"force-conflicts":{kind:H.Jt,default:"\
false",description:"With `diff`: as if deploy took over fields that another field manager owns."},...de.QF},checks:[de.jd],outputs:{manifest:{kind:"file",description:"\
The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line; empty where nothing would."},version:{
kind:"small",description:"The version that the manifest serves."},name:{kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",
description:"Where the model server fetches the model from."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlflo\
w-artifacts:/=s3://bucket/prefix'",async run(ye){const{inputs:j,log:T,pipeline:A}=ye,L=await ye.mlflow(),E=await(0,J.Xc)(L,j);ye.output("version",E.version);const C=await(0,J.
sB)(L,E,j,{pipeline:A,target:j.at});for(const Ne of C.notes)T.progress(Ne);for(const Ne of C.warnings)T.warn(Ne);const{renderYaml:se}=await Promise.all([a.e(444),
a.e(187),a.e(810)]).then(a.bind(a,4785));ye.output("name",C.name),ye.output("model-uri",C.modelUri),ye.output("manifest",se(C.manifest));const te=`Rendered ${C.
name} for ${E.model} version ${E.version}, from ${C.place}.`;if(!j.diff)return{outcome:"done",reason:te};const pe=await ye.cluster(),ge=C.namespace??pe.defaultNamespace,
Oe={resource:fe.kl,namespace:ge,name:C.name},Se={...C.manifest,metadata:{...C.manifest.metadata,namespace:ge}},{summary:Xe,differences:Ce}=await(0,J.Pj)(pe,Oe,{
manifest:Se,pods:C.pods},j,"progressDeadlineSeconds");return ye.output("diff",Ce===""?"":`${Ce}
`),Ce!==""&&(T.foreign(`What would change in ${(0,Q.vY)(Oe)}`,Ce),ye.summarize({kind:"log",title:`What would change in ${(0,Q.vY)(Oe)}`,text:Ce})),{outcome:"don\
e",reason:`${te} ${Xe}.`}}})}),4785:((qe,_e,a)=>{a.d(_e,{renderYaml:()=>de});var J=a(3013),he=a(51),Q=a(1660),X=a(9596),z=(0,X.f1)((0,J.F)(),1),fe=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
we=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function de(re){const H=new z.Document(re,{aliasDuplicateObjects:!1,version:"1.1"});return(0,z.visit)(H,{Scalar:(Me,R)=>{
typeof R.value=="string"&&(we.test(R.value)||R.value.search(fe)>=0)&&(R.type="QUOTE_DOUBLE")}}),H.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(
fe,Me=>`\\u${Me.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),9644:((qe,_e,a)=>{a.r(_e),a.d(_e,{rollback:()=>be});var J=a(3289),he=a(
6348),Q=a(3229),X=a(797),z=a(392),fe=a(7686),we=a(4365),de=a(7105),re=a(3395),H=a(1227),De=a(7871),Me=a(7472),R=a(9951),F=a(2907),ce=a(7522),ye=a(7129),j=a(5375),
T=a(7321),A=a(6721),L=a(3966),E=a(1660),C=a(8243),se=a(1651),te=a(9596);async function pe(h,_,y,D,P){const $=(0,X.Ee)(_).filter(x=>x.server===h.server&&(D===void 0||
x.namespace===D)),I=new Set([D??h.defaultNamespace,...$.map(x=>x.namespace)]),N=[];for(const x of I){const Y=await h.list(Me.kl,x,{labelSelector:`${R.Ly}=${R.bU}\
,${R.B0}=${(0,he.H)(_.model)}`}),q=new Map(Y.map(B=>[(0,C.$6)(B,"metadata","name")??"",B])),K=new Set([...q.keys(),...$.filter(B=>B.namespace===x).map(({name:B})=>B)]);
for(const B of K){const ne={resource:Me.kl,namespace:x,name:B},Ae=await ge(h,ne,q.get(B)??await h.get(ne),_,{record:y,keepFirst:P});if(Ae==="nothing kept")throw Oe(
ne,_,"Nothing was changed. Undo the promotion alone with --deployment leave, then deploy what holds its target.");Ae!==void 0&&N.push(Ae)}}return N}async function ge(h,_,y,D,{
record:P,keepFirst:$}){const I=P.state==="undone";if(y===void 0)return I?{address:_,live:y,back:void 0}:void 0;const N=(0,X.uq)(y,await(0,X.DL)(h,_.namespace??"",
_.name)),x=(0,Me.xb)(y)??"";if(!Se(y,D,P))return I&&(0,de.Zy)(y)!==D.version&&N!==void 0&&N.marker===x&&(0,X.Ee)(D).some(({namespace:K,name:B})=>K===_.namespace&&
B===_.name)?{address:_,live:y,back:N}:void 0;const Y=N&&Xe(N,D.version);return Y!==void 0?{address:_,live:y,back:Y}:N?.isComplete?$?void 0:{address:_,live:y,back:Y}:
"nothing kept"}var Oe=(h,{model:_,version:y},D)=>new se.zg("E_NOTHING_KEPT",`${(0,re.vY)(h)} serves ${_} version ${y}, and no manifest of an earlier version is \
kept to go back to. ${D}`);function Se(h,{model:_,version:y},{id:D,target:P}){if((0,de.sB)(h)!==_||(0,de.Zy)(h)!==y)return!1;const $=(0,C.$6)(h,"metadata","anno\
tations",R.vM);return $!==void 0?$===D:(0,A.Sx)(P).some(I=>(0,A.Rg)(I)===(0,C.$6)(h,"metadata","annotations",R.hD))}function Xe({ownerUid:h,earlier:_,isComplete:y,
...D},P){const $=[D,..._],I=$.findIndex(x=>x.version!==P),N=$[I];return N&&{...N,ownerUid:h,earlier:$.slice(I+1),isComplete:y}}async function Ce(h,_,{address:y},D,P,$){
return(0,X.zV)(h,y,{step:"rollback",...$},async(I,N)=>{const[x,Y]=await Promise.all([I.get(y),_.registry.version(D.model,D.version)]),q=await ge(I,y,x,Y,P);return Ne(
I,{mlflow:_,lease:N},x,q,{address:y,version:Y,undone:P},$)})}async function Ne(h,_,y,D,{address:P,version:$,undone:I},{log:N,force:x,timeoutMs:Y,patienceMs:q}){
const K=(0,re.vY)(P);if(D==="nothing kept")throw Oe(P,$,"It is left as it is: deploy what holds the target now.");if(y===void 0)return await tt(h,_,P,$,void 0,N),
D===void 0?{detail:`${K} was removed meanwhile.`,changed:!1}:{detail:et(K),changed:!0};if(D===void 0)return{detail:I.keepFirst&&(0,de.Zy)(y)===$.version?`${K} i\
s kept.`:`${K} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:B}=D;if(B===void 0)return await(0,Q.dm)(h,P,(0,C.$6)(y,"metadata","ui\
d")??"",N,Y),await tt(h,_,P,$,void 0,N),{detail:et(K),changed:!0};N.progress(`Putting ${(0,X.gt)(B)} of ${K} back.`),await(0,X.gn)(h,P.namespace??"",B);const{serves:ne,
explain:Ae}=await(0,Q.rr)(h,P,B,{force:x,timeoutMs:Y,patienceMs:q,report:Ke=>N.progress(`Rolling back: waiting for ${Ke}.`)});if(!ne)throw new se.zg("E_ROLLOUT_\
FAILED",`${K} was given ${(0,X.gt)(B)} again, and does not serve: ${(0,ce.xS)(await Ae())}.`,{outcome:"rollback-failed"});return await tt(h,_,P,$,B.version,N),B.
adopted===void 0?{detail:`${K} serves ${(0,X.gt)(B)} again.`,changed:!0}:(await(0,X.BC)(h,P.namespace??"",P.name),{detail:`${K} serves what was taken over again\
, as it stood, and is no longer managed by mlflow-steps.`,changed:!0})}var et=h=>`${h}, which this promotion's deploy was the first of, was removed.`;async function tt({
server:h},{mlflow:_,lease:y},{namespace:D="",name:P},{model:$,version:I},N,x){const Y={server:h,namespace:D,name:P,time:new Date().toISOString()},q=N===""?void 0:
N,K=(B,ne)=>q!==void 0&&B.model===$&&B.version===q?(0,X.Ck)(ne,Y,q):B.model===$&&B.version===I||q===void 0?(0,X.VN)(ne,Y.time,N===void 0?"removed":"rolled-back",
"its promotion was rolled back"):(0,X.VN)(ne,Y.time,"replaced",`version ${q} serves there now`);await(0,X.SJ)(y,_,!1,B=>(0,X.ZJ)(B,Y,{model:$,versions:[I,...q===
void 0?[]:[q]]},K),({message:B})=>x.warn(`The rollback is not recorded on the model versions: ${B}`))}var Je={...j.hI,...j.g$,namespace:{...j.g$.namespace,description:"\
The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:A.Qq,required:!0,
description:"The registered model."},"promotion-id":{kind:A.Qq,required:!0,description:"The id that promote gave."},version:{kind:(0,A.nd)(1),description:"The v\
ersion that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,A.Yq)("put-back","keep-first","leave"),default:"put-ba\
ck",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, \
or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:A.
p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:A.p0,default:"60s",description:"How long what may recover is give\
n before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:A.Jt,default:"false",description:"Takes fields of the deployment that anoth\
er field manager owns."},...J.N},nt={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"\
The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put b\
ack or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},be=(0,ye.ol)({
name:"rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluste\
r what its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:Je,outputs:nt,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(h){const{inputs:_}=h,y=_["promotion-id"],D=await h.mlflow(),
P=_.version===void 0?await He(D,_.model,y):await D.registry.version(_.model,String(_.version));h.output("version",P.version),h.output("changed","false");const $=(0,H.
Tq)(P),I=await ze(h,P,$),{undone:N,wasUndone:x,detail:Y,previousVersion:q}=await Ze(h,D,P.version);if(h.output("changed",String(N)),h.output("previous-version",
N?q??"":""),$===void 0||!N&&!x)return{outcome:"unchanged",reason:Y};const{details:K,names:B}=await st(h,D,P,$,I,Y);return{outcome:N||B.length>0?"done":"unchange\
d",reason:[Y,...K].join(" ")}}});async function ze(h,_,y){const{deployment:D,kubeconfig:P,context:$,namespace:I,"promotion-id":N}=h.inputs;if(D==="leave"||y?.id!==
N)return[];const x=(0,X.Ee)(_);if(x.length===0&&[P,$,I].every(q=>q===void 0))return[];const Y=await h.cluster();for(const{server:q,namespace:K,name:B}of x)q!==Y.
server?h.log.warn((0,ce.xS)(`${_.model} version ${_.version} is recorded as serving also as ${K}/${B} of ${q}, which is another cluster than ${Y.server}: nothin\
g is done there.`,1e3)):I!==void 0&&K!==I&&h.log.warn((0,ce.xS)(`${_.model} version ${_.version} is recorded as serving also as ${K}/${B}: nothing is done there\
, because of --namespace.`,1e3));return pe(Y,_,y,I,D==="keep-first")}async function st(h,_,y,D,P,$){const{inputs:I,log:N,pipeline:x,signal:Y}=h,q={record:D,keepFirst:I.
deployment==="keep-first"},K=[],B=[],ne=[];for(const Ge of P){try{const{detail:Re,changed:at}=await Ce(await h.cluster(),_,Ge,y,q,{log:N,pipeline:x,force:I["for\
ce-conflicts"],timeoutMs:I.timeout,patienceMs:I.patience});K.push(Re),at&&B.push(`${Ge.address.namespace??""}/${Ge.address.name}`)}catch(Re){if(!(Re instanceof se.
zg)||Y.aborted)throw Re;ne.push(Re)}h.output("deployments",B.join(",")),B.length>0&&h.output("changed","true")}const[Ae]=ne;if(Ae===void 0)return{details:K,names:B};
const{code:Ke,outcome:ke,exit:Ue,cause:Ve}=Ae;throw new se.zg(Ke,[...ne.map(({message:Ge})=>Ge),$,...K].join(" "),{outcome:ke,exit:Ue,cause:Ve})}async function Ze(h,_,y){
const{model:D,"promotion-id":P}=h.inputs;try{return await(0,Q.sF)(_,D,y,P,(0,J.p)(h),(0,ye.sA)("rollback",h.pipeline))}catch($){throw $ instanceof fe.Vj?new se.
zg("E_PROMOTION_OVERTAKEN",`The lock of ${D} ran out before ${P} was undone. Run the step again.`,{cause:$}):$}}async function He({registry:h},_,y){await h.model(
_);const D=(await h.versionsOfModel(_)).find(P=>(0,H.Tq)(P)?.id===y);if(D!==void 0)return D;throw new se.zg("E_PROMOTION_NOT_FOUND",`No version of ${_} has the \
record of the promotion ${y}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`)}}),
9488:((qe,_e,a)=>{a.r(_e),a.d(_e,{renderVersion:()=>Nn});var J=a(1902),he=a(6348),Q=a(4365),X=a(7472),z=a(9951),fe=a(1437),we=a(4001),de=a(9146),re=a(4081),H=a(
4054),De=a(2907),Me=a(7522),R=a(6721),F=a(3966),ce=a(2845),ye=a(3013),j=a(51),T=a(1660),A=a(8243),L=a(1651),E=a(9596),C=new Set(["annotations","labels","matchLa\
bels","nodeSelector","limits","requests"]),se=({spec:t})=>te(t,["spec"],"spec");function te(t,o,r){if(Array.isArray(t))return t.flatMap((v,g)=>te(v,[...o,g],r));
if(!(0,A.Gv)(t))return[];const d=Object.entries(t).flatMap(([v,g])=>C.has(v)?[]:te(g,[...o,v],v));return[{mapping:t,path:o,under:r},...d]}var pe=(t,o)=>({name:t,
find:(r,{allowed:d})=>se(r).flatMap(({mapping:v,path:g,under:U})=>o(v,g,U)).filter(v=>!d.has((0,R.OH)(v.kind,v.name))).map(({kind:v,name:g,path:U,what:Z})=>({path:U,
message:`it ${Z}, ${(0,R.L9)(v,g)}`}))}),ge=t=>t!=null&&t!==!1,Oe=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(t)).slice(0,253),Se=pe("host-namespaces",
(t,o)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([r])=>ge(t[r])).map(([r,d])=>({kind:d,path:[...o,r],what:`asks for\
 the node's own namespace (${r})`}))),Xe=pe("host-path",({hostPath:t},o)=>t==null?[]:[{kind:"host-path",name:Oe((0,A.Gv)(t)?t.path:t),path:[...o,"hostPath"],what:"\
mounts a path of the node"}]),Ce=pe("host-ports",({hostPort:t},o)=>ge(t)&&t!==0?[{kind:"host-port",name:Oe(t),path:[...o,"hostPort"],what:"takes a port of the n\
ode"}]:[]),Ne=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),et=[["privileged",ge],["allowPrivilegeEscalation",ge],["host\
Process",ge],["procMount",t=>ge(t)&&t!=="Default"],["seccompProfile",t=>(0,A.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,A.Gv)(t)&&t.type==="Unconfi\
ned"],["seLinuxOptions",t=>(0,A.Gv)(t)&&(ge(t.user)||ge(t.role)||ge(t.type)&&!Ne.has(t.type))]],tt=pe("privileged",(t,o)=>et.filter(([r,d])=>d(t[r])).map(([r])=>({
kind:"privileged",path:[...o,r],what:`asks for ${r}`}))),Je=pe("added-capabilities",({add:t},o,r)=>r!=="capabilities"||!ge(t)?[]:(Array.isArray(t)?t:[t]).map(d=>({
kind:"capability",name:Oe(d),path:[...o,"add"],what:`adds capabilities (${Oe(d)})`}))),nt=[Se,Xe,Ce,tt,Je],be=t=>t!=null&&t!=="",ze={name:"namespace",find:({metadata:t},o)=>{
const r=t?.namespace;return r===void 0||r===""||o.namespace===void 0||r===o.namespace||o.allowed.has(`namespace=${r}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(r.slice(0,80))} instead of ${JSON.stringify(o.namespace)}, ${(0,R.L9)("namespace",r)}`}]}},st=pe("service-accounts",(t,o)=>[
"serviceAccountName","serviceAccount"].filter(r=>be(t[r])&&t[r]!=="default").map(r=>({kind:"service-account",name:Oe(t[r]),path:[...o,r],what:`runs as the servi\
ce account ${Oe(t[r])}`}))),Ze=["envSecretRefName","certSecretName","secretName","secretProviderClass"],He=["secretRef","secretKeyRef","nodePublishSecretRef","n\
odeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],h=pe("secrets",(t,o,r)=>{const d=(U,...Z)=>({kind:"secret",name:Oe(U),path:[
...o,...Z],what:`reads the secret ${Oe(U)}`}),v=Ze.filter(U=>be(t[U])).map(U=>d(t[U],U)),g=He.flatMap(U=>{const Z=t[U];return(0,A.Gv)(Z)&&be(Z.name)?[d(Z.name,U,
"name")]:[]});return[...v,...g,...r==="imagePullSecrets"&&be(t.name)?[d(t.name,"name")]:[]]}),_={name:"storage-initializers",find:(t,{storageSecret:o,allowed:r})=>o===
void 0||r.has((0,R.OH)("secret",o))?[]:se(t).filter(({mapping:d})=>be(d.storageInitializerImage)&&!be(d.envSecretRefName)).map(({mapping:d,path:v})=>({path:[...v,
"storageInitializerImage"],message:`it gives the secret ${o} of --storage-secret to an image of its own (${Oe(d.storageInitializerImage)}), ${(0,R.L9)("secret",
o)}`}))},y=/^\s*(?::|[^:/]*,)/,D={name:"places",find:t=>se(t).flatMap(({mapping:o,path:r})=>["modelUri","storageUri"].filter(d=>y.test(typeof o[d]=="string"?o[d]:
"")).map(d=>({path:[...r,d],message:`it names options of the storage initializer's own (${Oe(o[d])}), by which its credentials could go to another server; name \
a place such as s3://bucket/path, and keep options in the Secret`})))},P=[ze,st,h,_,D];function $({metadata:t,spec:o}){const r=o.predictors.flatMap((d,v)=>[{owner:d,
place:["spec","predictors",v]},...(d.componentSpecs??[]).map((g,U)=>({owner:g.metadata,place:["spec","predictors",v,"componentSpecs",U,"metadata"]}))]);return[{
owner:t,place:["metadata"]},{owner:o,place:["spec"]},...r].flatMap(({owner:d,place:v})=>{const g=(0,A.fK)(d,"annotations");return(0,A.Gv)(g)?Object.keys(g).map(
U=>({key:U,value:(0,A.$6)(g,U)??"",path:[...v,"annotations",U]})):[]})}var I=["seldon.io/ambassador-config","getambassador.io/config"],N={name:"annotations",find:(t,{
allowed:o})=>$(t).filter(({key:r})=>I.includes(r)&&!o.has(`annotation=${r}`)).map(({key:r,path:d})=>({path:d,message:`it writes routes of its own, ${(0,R.L9)("a\
nnotation",r)}`}))},x=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,Y={name:"profile-annotations",find:(t,{
allowed:o})=>$(t).filter(({key:r,value:d})=>x.test(r)&&d.toLowerCase()==="unconfined"&&!o.has("privileged")).map(({path:r})=>({path:r,message:`it asks for no pr\
ofile around its containers, ${(0,R.L9)("privileged")}`}))},q=[N,Y],K=48;function B(t,o,r){const d=(0,R.qW)(t,r);return d===void 0?[]:[{path:o,message:d}]}var ne=(t,o,r)=>t.
length<=K?B(t,o,r):[{path:o,message:`${r} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${K} Seldon's label for it is too long`}],Ae={name:"\
deployment-name",find:({metadata:t})=>{const o=["metadata","name"];return t?.name===void 0?[{path:o,message:"there is no name; write one, or give --name"}]:B(t.
name,o,"the name")}},Ke={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:o},r)=>{const d=["spec","predictors",r,"name"],v=t.predictors.slice(
0,r).some(g=>g.name===o);return[...B(o,d,"the predictor's name"),...v?[{path:d,message:`two predictors are named ${JSON.stringify(o)}`}]:[]]})},ke={name:"contai\
ner-names",find:t=>Ue(t).flatMap(({name:o,path:r})=>ne(o,[...r,"name"],"the container's name"))},Ue=({spec:t})=>t.predictors.flatMap(({componentSpecs:o},r)=>(o??
[]).flatMap((d,v)=>(d.spec?.containers??[]).map(({name:g},U)=>({name:g,path:["spec","predictors",r,"componentSpecs",v,"spec","containers",U]})))),Ve=[Ae,Ke,ke],
Ge=t=>(0,A.yR)(t,"componentSpecs").flatMap(o=>(0,A.yR)(o,"spec","containers").map(r=>({name:(0,A.$6)(r,"name")??"",image:(0,A.$6)(r,"image")??""}))),Re=(t,o)=>({
name:t,find:(r,d)=>r.spec.predictors.flatMap((v,g)=>{const U=Ge(v);return(0,R.ig)(v.graph,["spec","predictors",g,"graph"]).flatMap(Z=>o({...Z,containers:U,manifest:r},
d))})}),at=5,it=t=>t.slice(0,at).map(({name:o})=>JSON.stringify(o)).join(", ")||"none",ut={name:"served-nodes",find:(t,{served:o})=>o.problems},Mt=Re("node-name\
s",({node:t,path:o,containers:r})=>{const d=[...o,"name"];return t.name===""?[{path:d,message:"the graph node has no name"}]:(0,R.u9)(t)&&!r.some(({name:v})=>v===
t.name)?ne(t.name,d,"the graph node's name"):[]}),ft=Re("own-containers",({node:t,path:o,containers:r})=>!(0,R.xw)(t)||r.some(({name:d})=>d===t.name)?[]:[{path:[
...o,"name"],message:`the graph node ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there is ${it(r)})`}]),ht=Re(
"node-methods",({node:t,path:o})=>(0,R.xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,A.i1)(t,"methods").length===0?[{path:[...o,"type"],message:"the graph node is of UNKN\
OWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),Ye=Re("model-uri",({node:t,path:o},{served:r,choice:d})=>(0,R.I)(t)&&(0,R.
z3)(t)&&r.problems.length===0&&(!r.filled.has(t)||d.modelUri===void 0)?[{path:o,message:`the ${t.implementation??"graph node"} has no modelUri, and does not ser\
ve this version: name its model, or leave its modelUri out where its container needs none`}]:[]),Pt=Re("initializers",({node:t,path:o,manifest:r},{served:d})=>{
const v=`${t.name}-model-initializer`,g=Number(o[2]);return d.filled.has(t)?(r.spec.predictors[g]?.componentSpecs??[]).flatMap(({spec:U},Z)=>(U?.initContainers??
[]).flatMap((le,ue)=>le.name===v?[{path:["spec","predictors",g,"componentSpecs",Z,"spec","initContainers",ue],message:`the init container ${JSON.stringify(v)} s\
tands where Seldon fetches the model of ${JSON.stringify(t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),f=new Set(
["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),p=Re("tensorflow",({node:t,path:o,manifest:r})=>r.spec.protocol==="tensorflow"&&f.has(
t.implementation??"")?[{path:[...o,"implementation"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),m=Re("imple\
mentation",({node:t,path:o,containers:r},{allowed:d})=>{const v=t.implementation??"";if(!(0,R.u9)(t)||R.M5.has(v)||d.has(`implementation=${v}`))return[];if(r.some(
U=>U.name===t.name&&U.image!==""))return[];const g=[...R.M5].join(", ");return[{path:[...o,"implementation"],message:`${JSON.stringify(v)} is no server that Sel\
don has by itself (${g}), ${(0,R.L9)("implementation",v)} where the operator's configuration has it`}]}),w=Re("logger-mode",({node:t,path:o})=>(0,A.fK)(t,"logge\
r")!==void 0&&t.logger!==null&&!(0,A.$6)(t,"logger","mode")?[{path:[...o,"logger"],message:"the logger has no mode: request, response or all"}]:[]),M=[ut,Mt,ft,
ht,Ye,Pt,p,m,w],k=(t,...o)=>["spec","predictors",t,...o],ae={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"t\
here is no predictor"}]},ee=(t,o)=>({name:t,find:({spec:r})=>r.predictors.flatMap((d,v)=>o(d,v,r.predictors))}),me=ee("service-names",({annotations:t},o,r)=>{const d=t?.["\
seldon.io/svc-name"];return d!==void 0&&r.slice(0,o).some(g=>g.annotations?.["seldon.io/svc-name"]===d)?[{path:k(o,"annotations","seldon.io/svc-name"),message:`\
two predictors have the Service name ${JSON.stringify(d)}`}]:[]}),Le=ee("no-engine",({annotations:t,graph:o},r)=>{const d=(0,R.ig)(o,[]).length;return t?.["seld\
on.io/no-engine"]===void 0||d===1?[]:[{path:k(r,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${d}`}]}),
$e=ee("shadows",({shadow:t},o,r)=>{if(t!==!0)return[];const d=k(o,"shadow");return r.length===1?[{path:d,message:"the only predictor is a shadow, whose answers \
nobody gets"}]:r.slice(0,o).some(g=>g.shadow===!0)?[{path:d,message:"there is more than one shadow"}]:[]}),Pe=ee("traffic-range",({traffic:t},o)=>t!==void 0&&(t<
0||t>100)?[{path:k(o,"traffic"),message:`traffic ${t} is not between 0 and 100`}]:[]),je={name:"traffic-sum",find:({spec:t})=>{const o=t.predictors.flatMap((v,g)=>v.
shadow===!0?[]:[{...v,index:g}]),r=o.reduce((v,{traffic:g=0})=>v+g,0);if(o.length>1&&r!==100)return[{path:["spec","predictors"],message:`the traffic of ${o.length}\
 predictors (${o.map(({name:v})=>v).join(", ").slice(0,200)}) adds up to ${r}, not to 100`}];const[d]=o;return t.predictors.length>1||d===void 0||r<=0||r>=100?[]:
[{path:k(d.index,"traffic"),message:`the only predictor gets ${r} % of the traffic: leave traffic out, or write 100`}]}},Be={name:"replicas",find:({spec:t})=>{const o=[
{path:["spec","replicas"],count:t.replicas}];return t.predictors.forEach((r,d)=>{o.push({path:k(d,"replicas"),count:r.replicas}),(r.componentSpecs??[]).forEach(
(v,g)=>o.push({path:k(d,"componentSpecs",g,"replicas"),count:v.replicas}))}),o.flatMap(({path:r,count:d})=>typeof d=="number"&&d<1?[{path:r,message:`${d} replic\
as never become available`}]:[])}},Fe=[ae,me,Le,$e,Pe,je,Be],en=Re("stray-containers",({node:t,path:o,containers:r,manifest:d})=>{if(!(0,R.u9)(t)||r.some(({name:ue})=>ue===
t.name))return[];const v=d.spec.predictors[Number(o[2])],g=new Set(v===void 0?[]:(0,R.ig)(v.graph,[]).map(ue=>ue.node.name)),U=r.filter(({name:ue})=>!g.has(ue));
if(U.length===0)return[];const Z=(0,R.qb)(t.name,U.map(({name:ue})=>ue)),le=Z===void 0?"If one of them is meant for it, give it that name":`Did you mean ${JSON.
stringify(Z)} for it? Then give it that name`;return[{path:[...o,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as its graph\
 node is, so Seldon adds one beside ${it(U)}, which no graph node names. ${le}`}]}),tn=[en],Dt=(t,...o)=>({name:t.toLowerCase(),find:({spec:r})=>{const d=r[t];return d==
null||d===""||typeof d=="string"&&o.includes(d)?[]:[{path:["spec",t],message:`Seldon knows no ${t} ${JSON.stringify(d).slice(0,80)}: it is one of ${o.join(", ")}`}]}}),
nn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],on={name:"kafka",find:({spec:t})=>t.serverType!=="kafka"?[]:t.predictors.flatMap((o,r)=>{const d=(0,A.
yR)(o,"svcOrchSpec","env").map(g=>(0,A.$6)(g,"name")),v=nn.filter(g=>!d.includes(g));return v.length===0?[]:[{path:["spec","predictors",r],message:`serverType k\
afka needs ${v.join(", ")} in svcOrchSpec.env`}]})},sn={name:"endpoint-types",find:t=>{const o=(0,A.$6)(t.spec,"transport")??"";let r;return(0,R.zM)(t).flatMap(
({node:d,path:v})=>{const g=(0,A.$6)(d,"endpoint","type")??"";if(g==="")return[];r??=g;const U=[...v,"endpoint","type"];return g!==r?[{path:U,message:`the endpo\
int type is ${g}, another node's is ${r}: all must be the same, so set spec.transport instead`}]:o!==""&&(g==="REST"&&o!=="rest"||g==="GRPC"&&o!=="grpc")?[{path:U,
message:`the endpoint type ${g} contradicts spec.transport ${o}: leave endpoint.type out`}]:[]})}},an=[Dt("protocol","seldon","tensorflow","kfserving","v2"),Dt(
"transport","rest","grpc"),Dt("serverType","rpc","kafka"),on,sn],jt=[...Ve,...an,...Fe,...M,...nt,...P,...q],mt=50;function At(t,o){if(!(0,Q.BR)(t))throw It((0,Q.
lx)(t),o);return t}function Bt(t,o,r){const d=Tt(jt,t,o);if(d.length>0)throw It(d,r)}var rn=(t,o,r)=>Tt(tn,t,o).slice(0,mt).map(d=>`${r.place}: ${Wt(d,r)}.`);function Tt(t,o,r){
const d={...r,served:(0,R.Qf)(o,r.choice)};return t.flatMap(v=>v.find(o,d))}var Wt=({path:t,message:o},{lineOf:r})=>`${(0,R.P8)(t).slice(0,300)} (line ${r(t)}):\
 ${o}`;function It(t,o){const{place:r}=o,d=t.map(g=>Wt(g,o));if(d.length===1)return new L.zg("E_MANIFEST",`${r} cannot be deployed. ${d[0]}.`);const v=d.slice(0,
mt).map(g=>`  - ${g}`);return d.length>mt&&v.push(`  \u2026 and ${d.length-mt} more`),new L.zg("E_MANIFEST",`${r} cannot be deployed:
${v.join(`
`)}`)}var vt=(0,E.f1)((0,ye.F)(),1),Rt=(0,E.f1)((0,ye.F)(),1);function dn(t){let o;return(0,Rt.visit)(t,{Map:(r,{items:d})=>{const v=new Set;for(const{key:g}of d)
if(!(!(0,Rt.isScalar)(g)||g.value==="<<")){if(v.has(g.value))return o=g,Rt.visit.BREAK;v.add(g.value)}}}),o}var cn={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},ln={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},un=t=>[cn,ln,...t],dt=256*1024;function fn(t,o){if(t.length>dt)throw new L.zg("E_DEPLOY_YAML_TOO_LARGE",`${o} has ${t.length}\
 characters; ${dt} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new L.zg("E_DEPLOY_YAML_SYNTAX",`${o} is not\
 YAML but binary: it holds a NUL character.`);if((0,ce.qK)(t))throw new L.zg("E_DEPLOY_YAML_BOMB",`${o} nests deeper than ${ce.JG} levels, which no SeldonDeploy\
ment does.`);const r=new vt.LineCounter,d=hn(t,o,r);for(const Z of d)mn(Z,o,r);const[v,...g]=d.filter(({contents:Z})=>Z!==null&&!((0,vt.isScalar)(Z)&&Z.value===
null));if(v===void 0)throw new L.zg("E_DEPLOY_YAML_EMPTY",`${o} is empty. It must hold a SeldonDeployment.`);if(g.length>0)throw new L.zg("E_DEPLOY_YAML_DOCUMEN\
TS",`${o} holds ${g.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const U=bt(v,o);if(!(0,A.Gv)(
U))throw new L.zg("E_DEPLOY_YAML_SYNTAX",`${o} is no mapping of fields but ${Array.isArray(U)?"a list":"a single value"}.`);return Ft(U,o),{root:U,lineOf:Z=>Vt(
v,Z,r)}}function hn(t,o,r){try{const d=(0,vt.parseAllDocuments)(t,{lineCounter:r,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:un,logLevel:"silent"});return Array.
isArray(d)?d:[]}catch(d){throw new L.zg("E_DEPLOY_YAML_BOMB",`${o} is more than the parser can take: ${d instanceof Error?d.message.slice(0,200):String(d)}`,{cause:d})}}
function mn(t,o,r){const[d]=t.errors;if(d===void 0)return Nt(t,o,r);const{line:v,col:g}=r.linePos(d.pos[0]);throw new L.zg("E_DEPLOY_YAML_SYNTAX",`${o} is not v\
alid YAML at line ${v}, column ${g}: ${d.message.slice(0,200)}`,{cause:d})}function Nt(t,o,r){const d=dn(t);if(d===void 0)return;const{line:v,col:g}=r.linePos(d.
range?.[0]??0);throw new L.zg("E_DEPLOY_YAML_SYNTAX",`${o} is not valid YAML at line ${v}, column ${g}: the key ${String(d.value).slice(0,100)} stands twice in \
one mapping.`)}function bt(t,o){const r=`${o} expands by its aliases to more than ${ce.$e} values, or without end. Write the values out.`;if((0,ce.$B)(t))throw new L.
zg("E_DEPLOY_YAML_BOMB",r);try{return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(d){throw d instanceof RangeError||d instanceof ReferenceError&&
d.message.startsWith("Excessive")?new L.zg("E_DEPLOY_YAML_BOMB",r,{cause:d}):new L.zg("E_DEPLOY_YAML_SYNTAX",`${o} cannot be read: ${d instanceof Error?d.message.
slice(0,200):String(d)}`,{cause:d})}}function Ft({apiVersion:t,kind:o},r){const d=`It must describe a SeldonDeployment of ${Q.Um}.`;if(o==null||o==="")throw new L.
zg("E_DEPLOY_YAML_KIND",`${r} names no kind. ${d}`);const v=typeof o=="string"?o.slice(0,100):JSON.stringify(o).slice(0,100);if(o!=="SeldonDeployment")throw new L.
zg("E_DEPLOY_YAML_KIND",`${r} describes a ${v}. ${d}`);if((0,Q.aA)(t))return;const g=typeof t=="string"&&t!==""?`the apiVersion ${t.slice(0,100)}`:"no apiVersio\
n";throw new L.zg("E_DEPLOY_YAML_KIND",`${r} describes a SeldonDeployment with ${g}. ${d}`)}function Vt(t,o,r){for(let d=o.length;d>=0;d-=1){const v=d===0?t.contents:
t.getIn(o.slice(0,d),!0);if((0,vt.isNode)(v)&&v.range)return r.linePos(v.range[0]).line}return 1}var Yt=new Set(["creationTimestamp","deletionGracePeriodSeconds",
"deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),vn="kubectl.kubernetes.io/la\
st-applied-configuration";function pn(t,o){const{filled:r,serving:d}=(0,R.Qf)(t,o),v=t.spec.predictors.map(Ee=>({...kt(Ee,"annotations","labels"),name:Ee.name,graph:pt(
Ee.graph,r,o.modelUri),...Array.isArray(Ee.componentSpecs)?{componentSpecs:Ee.componentSpecs.map(En)}:{}})),g=gn(t.metadata??{},o),U={apiVersion:Q.Um,kind:"Seld\
onDeployment",metadata:g,spec:{...kt(t.spec,"annotations"),predictors:v}},Z=(0,X.So)(U),le={...g.annotations,[z.Ln]:Z,...o.pipeline===void 0?{}:{[z.Sp]:o.pipeline},
...o.promotionId===void 0?{}:{[z.vM]:o.promotionId}},ue=new Map(t.spec.predictors.map(Ee=>{const ve=d.size===0||(0,R.ig)(Ee.graph,[]).some(({node:Qe})=>d.has(Qe));
return[Ee.name,{holdsVersion:ve,hasOwnDeadline:Ee.progressDeadlineSeconds===void 0}]})),Te=v.map(Ee=>({name:Ee.name,marker:(0,X.tB)(U.spec,Ee,_n(Ee,ue.get(Ee.name)?.
holdsVersion??!0,o))})),xe=(0,X.bS)({...U,metadata:{...g,annotations:le}},Te);return{manifest:{...xe,spec:{...xe.spec,predictors:xe.spec.predictors.map(Ee=>Jt(Ee,
o.timeoutMs))}},marker:Z,pods:ue}}var _n=({graph:t,explainer:o},r,{version:d,runId:v,namedVersions:g})=>[...r?[[d,v]]:[],...[...(0,R.ig)(t,[]).map(({node:U})=>U.
modelUri),o?.modelUri].flatMap(U=>g?.get(U??"")??[])];function gn(t,o){const r=Object.fromEntries(Object.entries(t).filter(([g])=>!Yt.has(g))),d={[z.B0]:o.model,
...o.target===void 0?{}:{[z.hD]:o.target}},v=Object.fromEntries(Object.entries(d).map(([g,U])=>[g,(0,he.H)(U)]));return{...r,name:o.name,...o.namespace===void 0?
{}:{namespace:o.namespace},labels:{...Lt(t.labels),[z.Ly]:z.bU,...v},annotations:{...Lt(t.annotations),...d,[z.ej]:o.version,...o.runId===""?{}:{[z.CD]:o.runId}}}}
var Lt=t=>Object.fromEntries(Object.entries(t??{}).filter(([o])=>!o.startsWith(z.l1)&&o!==z.Ly&&o!==vn));function kt(t,...o){const r=o.flatMap(d=>{const v=t[d];
return typeof v=="object"&&v!==null?[[d,Lt(Object.fromEntries(Object.entries(v)))]]:[]});return{...t,...Object.fromEntries(r)}}var En=t=>(0,A.Gv)(t.metadata)?{...t,
metadata:kt(t.metadata,"annotations","labels")}:t,pt=(t,o,r)=>({...t,...o.has(t)?{modelUri:r}:{},...Array.isArray(t.children)?{children:t.children.map(d=>pt(d,o,
r))}:{}}),Jt=(t,o)=>({...t,...t.progressDeadlineSeconds===void 0&&o!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(o/1e3))}:{}});function wn(t){if(t===void 0||
t==="")return{title:"the operator's own image"};const o=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(o===null)return;const[,r,d,v]=o,g=t.slice(0,100);return r!=="mlserver"||d!=="1"?{title:g}:Number(v)<=6?{title:g,mlflowBefore:3,pythonUpTo:11}:Number(
v)===7?{title:g,pythonUpTo:12}:{title:g}}function yn(t,o,{model:r,names:d}){const v=t.spec.predictors.flatMap(le=>(0,R.ig)(le.graph,[]).filter(({node:ue})=>ue.modelUri===
o).map(({node:ue})=>({node:ue,server:wn(On(le,ue))}))),g=(0,A.fK)(r,"flavors");if(r===void 0||!(0,A.Gv)(g))return v.some(({node:ue,server:Te})=>ue.implementation===
"MLFLOW_SERVER"&&Te!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const U=(0,X.
os)(t),Z=v.flatMap(le=>$n({...le,isV2:U,model:r,flavors:g,names:d}));return Z.filter(({message:le},ue)=>Z.findIndex(Te=>Te.message===le)===ue)}var On=(t,{name:o})=>(0,A.
yR)(t,"componentSpecs").flatMap(r=>(0,A.yR)(r,"spec","containers")).filter(r=>r.name===o).map(r=>(0,A.$6)(r,"image"))[0];function $n(t){const{implementation:o}=t.
node;return o==="SKLEARN_SERVER"?Tn(t):o!=="MLFLOW_SERVER"?[]:[...Mn(t),...t.isV2?An(t):[...Pn(t),...Dn(t)]]}var zt=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function Mn({flavors:t,server:o}){return t.python_function!==void 0?[]:[{isCertain:o!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${zt(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function Pn({
flavors:t,server:o,names:r}){const d=(0,A.$6)(t,"python_function","env","conda")??(0,A.$6)(t,"python_function","env")??"conda.yaml";return r===void 0||r.has(d)?
[]:[{isCertain:o!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${d.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function Dn({node:t,server:o,model:r}){const d=(0,A.yR)(t,"parameters").find(g=>(0,A.$6)(
g,"name")==="xtype"),v=(0,J.Ux)(r);return o===void 0||v.length===0||((0,A.$6)(d,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${v.slice(0,3).join(", ").slice(0,100)}${v.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function An({server:t,names:o,model:r,flavors:d}){if(t===void 0||o===void 0||o.has("environment.tar.gz"))return[];const v=(0,A.$6)(
d,"sklearn","serialization_format")==="skops",{title:g,mlflowBefore:U,pythonUpTo:Z}=t,le=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${g} \
runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],ue=U!==void 0&&
U<=3;v&&le.push({isCertain:ue,message:`the model is saved as skops, which ${ue?`${g} cannot read: its MLflow is older than 3`:"a server's MLflow older than 3 ca\
nnot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const Te=(0,A.$6)(r,"mlflow_version")??"";U!==void 0&&Number.parseInt(
Te,10)>=U&&le.push({isCertain:!1,message:`the model was logged by MLflow ${Te.slice(0,40)}, and ${g} has one older than ${U}`});const xe=(0,A.$6)(d,"python_func\
tion","python_version")??"",Ee=Number(/^3\.(\d+)/.exec(xe)?.[1]);return Z!==void 0&&Ee>Z&&le.push({isCertain:!1,message:`the model was logged by Python ${xe.slice(
0,40)}, and ${g} has 3.${Z} at most: what was pickled may not load`}),le}function Tn({flavors:t,server:o}){return o===void 0?[]:t.sklearn===void 0?[{isCertain:!1,
message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${zt(t)})`}]:(0,A.$6)(t,"sklearn","serialization_format")!=="skops"?[]:
[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloudpickle", or\
 serve it with MLFLOW_SERVER'}]}var In=(t,o)=>`apiVersion: ${Q.Um}
kind: SeldonDeployment
metadata:
  name: ${Ln(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${o?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,Gt="the default template",Rn=40;function Ln(t){const o=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,Rn).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
o)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(o)?o:`model-${o}`.replace(/-+$/,"")}var kn=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
St=3;async function Sn({artifacts:t},o){const r=await t.listOfVersion(o,"")??[],d=o.runId===""?[]:await t.listOfRun(o.runId,""),v=d.filter(le=>le.isDirectory).slice(
0,St),g=(await Promise.all(v.map(({path:le})=>t.listOfRun(o.runId,le)))).flat(),U=r.filter(xt).map(({path:le})=>`${le} in the folder of version ${o.version}`),Z=[
...d,...g].filter(xt).map(({path:le})=>`${le} of run ${o.runId}`);return(U.length>0?U:Z).slice(0,St)}function xt({path:t}){const o=t.slice(t.lastIndexOf("/")+1);
return kn.test(o)}var Ht=(t,o,r,d)=>r===void 0?(0,fe.M4)(t,o,d):Promise.resolve().then(()=>Ut(r));function Ut(t){let o;try{o=(0,F.M)(t,fe.i)}catch(r){throw new L.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${r instanceof Error?r.message:String(r)}.`,{cause:r})}if(o===void 0)throw new L.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${fe.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:o,place:`${t} (--deploy-yaml)`}}async function Un(t,o,r,d,v){
if(r!==void 0)return{...r,warnings:[]};const g=await(0,L.AO)("E_RUN_NOT_FOUND",Sn(t,o));if(d["default-template"]!==!0)throw Cn(o,g??[]);const U=(g??[]).map(Z=>`${(0,Me.
xS)(Z,300)} is not used, because it is not named deploy.yaml: ${Gt} is.`);return{text:In(o.model,(0,J.Ux)(v).length>0),place:Gt,warnings:U}}function Cn({model:t,
version:o,runId:r},d){const v=[`the folder of ${t} version ${o}`,...r===""?[]:[`run ${r} beside the model`,"the root of that run"]],g=d.length===0?"":` There is\
 ${d.map(Z=>(0,Me.xS)(Z,300)).join(", ")}: name it deploy.yaml.`,U=r===""?"This version was registered without a run, so only its own folder can hold one":`Add \
it afterwards, by mlflow artifacts log-artifact --run-id ${r} --local-file deploy.yaml`;return new L.zg("E_DEPLOY_YAML_MISSING",`${t} version ${o} has no deploy\
.yaml: looked in ${v.join(", ")}.${g} ${U}; or give one of the repository by --deploy-yaml FILE, or say --default-template.`)}async function Kn({registry:t},o,r,d){
if(d===void 0)return r;const v=(await t.model(o)).tags.get(d)?.trim();if(v===void 0||v==="")return r;if((0,R.wu)(v))return v;throw new L.zg("E_MANIFEST",`The ta\
g ${d} of the registered model ${o} names no container image: ${JSON.stringify(v.slice(0,200))}.`)}var jn=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
Ct=20;async function Qt(t,o,r,d){const{predictors:v}=o.spec,{filled:g}=(0,R.Qf)(o,{...r,modelUri:void 0}),U=(0,R.A3)(o).filter(({node:ve})=>!g.has(ve)).map(({node:ve})=>ve.
modelUri),Z=v.map(ve=>(0,A.$6)(ve,"explainer","modelUri")),le=[...U,...Z].filter(ve=>typeof ve=="string").filter(ve=>jn.test(ve)),ue=[...new Set(le)];if(ue.length===
0)return{deployment:o,versions:new Map};if(ue.length>Ct)throw new L.zg("E_MANIFEST",`deploy.yaml names ${ue.length} models in MLflow; ${Ct} are looked up at mos\
t.`);const Te=new Map(await Promise.all(ue.map(async ve=>[ve,await Bn(t,ve,d)]))),xe=ve=>{const Qe=typeof ve=="string"?Te.get(ve)?.place:void 0;return Qe===void 0?
{}:{modelUri:Qe}},Ee=ve=>({...ve,graph:(0,R.o6)(ve.graph,Qe=>g.has(Qe)?{}:xe(Qe.modelUri)),...ve.explainer?{explainer:{...ve.explainer,...xe(ve.explainer.modelUri)}}:
{}});return{deployment:{...o,spec:{...o.spec,predictors:v.map(Ee)}},versions:new Map([...Te.values()].flatMap(ve=>ve.version===void 0?[]:[[ve.place,ve.version]]))}}
async function Bn(t,o,r){try{if(!/^models:/i.test(o)||(0,we.Ql)(o).kind==="logged-model")return{place:(0,R.Xk)(await t.artifacts.storageOf(o),r)};const{model:d,
version:v,runId:g}=await(0,R.x)(t,Wn(o));return{place:(0,R.Xk)(await t.registry.downloadUri(d,v),r),version:`${v} of run ${g}`}}catch(d){throw!(d instanceof L.zg)||
d.outcome!=="invalid"?d:new L.zg(d.code,`deploy.yaml names the model ${JSON.stringify(o.slice(0,200))}: ${d.message}`,{cause:d})}}function Wn(t){const[,o="",r,d=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.
exec(t)??[];if(o==="")throw new L.zg("E_MODEL_URI","write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.");return r!==void 0?{model:o,
at:r}:/^\d{1,15}$/.test(d)?{model:o,version:Number(d)}:{model:o,at:d}}async function Nn(t,o,r,d){const v=(0,R.N_)(r["model-uri-map"]??""),g=t.artifacts.listOfVersion(
o,""),[U,Z,le,ue,Te]=await Promise.all([Ht(t,o,r["deploy-yaml"],g),t.registry.downloadUri(o.model,o.version),(0,ce.X$)(t,o),g.catch(Kt),Kn(t,o.model,r.image,r["\
image-tag"])]),xe=typeof le=="string"?void 0:le,Ee=await Un(t,o,U,r,xe),ve=fn(Ee.text,Ee.place),Qe={place:Ee.place,lineOf:ve.lineOf},Fn=At(Xt(At(ve.root,Qe),r.set??
[]),Qe),_t={graphNodes:r["graph-node"]??[],hasImage:Te!==void 0},{deployment:gt,versions:Vn}=await Qt(t,Fn,_t,v),ct=bn(gt,_t)?(0,R.Xk)(Z,v):"",lt={..._t,modelUri:ct},
{protocol:e,xtype:n,replicas:s}=r,i=(0,R.Ai)(gt,{protocol:e,xtype:n,replicas:s,image:Te},lt),c=r.name===void 0?i:{...i,metadata:{...i.metadata,name:r.name}},l=r["\
storage-secret"]?.name,u={allowed:r.allow??new Set,namespace:r.namespace,storageSecret:l,choice:lt};Bt(l===void 0?c:(0,R.Xl)(c,l),u,Qe);const O=rn(gt,u,Qe),W=r.
name??c.metadata?.name??"",S=r.namespace??c.metadata?.namespace,{manifest:V,marker:b,pods:G}=pn(l===void 0?c:(0,R.e_)(c,l),{model:o.model,version:o.version,runId:o.
runId,...lt,modelUri:ct,name:W,namespace:S,target:d.target===void 0?void 0:(0,R.Rg)((0,R.hu)(d.target)),pipeline:d.pipeline.link,promotionId:d.promotionId,namedVersions:Vn,
timeoutMs:d.timeoutMs}),oe=yn(V,ct,{model:xe,names:ue&&new Set(ue.map(({path:We})=>We))}),ie=oe.filter(({isCertain:We})=>We).map(({message:We})=>We);if(ie.length>
0)throw new L.zg("E_MODEL_NOT_LOADABLE",`${o.model} version ${o.version} would not be served: ${ie.join("; ")}.`);const Ie=oe.map(({message:We})=>`${o.model} ve\
rsion ${o.version} may not be served: ${We}.`),ot=(0,R.KE)(c,(0,R.Qf)(c,lt));return{manifest:V,name:W,namespace:S,modelUri:ct,holders:ot,marker:b,pods:G,mlModel:xe,
place:Ee.place,warnings:[...Ee.warnings,...O,...Ie],notes:Zt(ve.root,gt,{name:W,namespace:S,image:Te,choice:lt})}}var bn=(t,{graphNodes:o,hasImage:r})=>o.length>
0?(0,R.Qf)(t,{graphNodes:o,hasImage:r,modelUri:void 0}).filled.size>0:!r||(0,R.A3)(t).length>0;function Kt(t){if(!(t instanceof L.zg&&t.code==="E_ARTIFACT_STORE"))
throw t}function Xt(t,o){try{return(0,R.Ey)({...t},o)}catch(r){throw r instanceof R.S7?new L.zg("E_INPUT",`set: ${r.message}.`,{cause:r}):r}}function Zt(t,o,{name:r,
namespace:d,image:v,choice:g}){const U=(0,A.Gv)(t.metadata)?t.metadata:{},Z=[];t.apiVersion!==Q.Um&&Z.push(`The apiVersion is ${Q.Um}, which the cluster stores,\
 not ${String(t.apiVersion)} as in deploy.yaml.`),typeof U.name=="string"&&U.name!==r&&Z.push(`The name is ${r}, not ${U.name} as in deploy.yaml.`),typeof U.namespace==
"string"&&U.namespace!==d&&Z.push(`The namespace is ${d??""}, not ${U.namespace} as in deploy.yaml.`);const{filled:le,serving:ue}=(0,R.Qf)(o,g);for(const{modelUri:Te}of le)
typeof Te=="string"&&Te.trim()!==""&&Te!==g.modelUri&&Z.push(`The modelUri ${Te} of deploy.yaml is replaced by the version's own, ${g.modelUri??""}.`);return g.
hasImage===!0&&le.size===0&&Z.push(...[...ue].map(Te=>`The image ${v} is that of the container ${Te.name}, which serves the version.`)),Z}})};
