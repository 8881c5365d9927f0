"use strict";exports.id=501,exports.ids=[501],exports.modules={5981:((at,he,$)=>{$.d(he,{N:()=>se,p:()=>p});var Q=$(3567),se={"lock-lease":{kind:Q.p0,default:"60s",description:"\
After this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:Q.p0,default:"90s",description:"How long to wait for another promoti\
on of the model."}},p=({log:K,signal:q,inputs:P})=>({log:K,signal:q,leaseMs:P["lock-lease"],waitMs:P["lock-timeout"]})}),479:((at,he,$)=>{$.d(he,{F3:()=>Se,IZ:()=>ze,
Mz:()=>pe,Nd:()=>V,Q8:()=>z,QR:()=>D,Tq:()=>x,UB:()=>Ae,Vj:()=>Oe,WE:()=>me,ZY:()=>ve,mX:()=>de,oK:()=>te,p0:()=>He,rl:()=>ne,sF:()=>H,te:()=>Ee,uv:()=>ge,wV:()=>Ce});
var Q=$(4261),se=$(7871),p=$(154),K=$(3567),q=$(8243),P=$(1470),te="mlflow-steps.promotion",ae=["moving","held","undoing","undone","demoting","demoted","refused"],
v=["passed","failed","inconclusive","ungated"],Ee=({target:d,previous:c,previousVersion:f},h)=>c===void 0?d===h?f:void 0:c[h];function H(d){const c={...d,...d.actor===
void 0?{}:{actor:d.actor.slice(0,100)},...d.pipeline===void 0?{}:{pipeline:d.pipeline.slice(0,400)},...d.commit===void 0?{}:{commit:d.commit.slice(0,64)},gates:d.
gates.map(m=>({gate:m.gate.slice(0,120),candidate:m.candidate.slice(0,40),verdict:m.verdict}))},f=[...c.gates.filter(({verdict:m})=>m!=="passed"),...c.gates.filter(
({verdict:m})=>m==="passed")];let h=Math.min(f.length,100);for(;;){const m=f.length-h+(d.gatesOmitted??0),k=m===0?c.gates:f.slice(0,h),I=(0,Q.J)({...c,gates:k,...m===
0?{}:{gatesOmitted:m}});if(I.length<=Q.D||h===0)return I;h-=1}}function x({model:d,version:c,tags:f}){const h=f.get(te),m=h===void 0?void 0:_(h);return m?.model===
d&&m.version===c?m:void 0}function _(d){if(d.length>Q.D)return;const c=(0,q.qF)(d);if(!(0,q.Gv)(c))return;const{id:f,model:h,version:m,target:k,time:I}=c,T=ae.find(
W=>W===c.state),O=v.find(W=>W===c.verdict);if(!(!N(f)||!N(h)||!N(m)||!_e(k)||!N(I))&&!(T===void 0||O===void 0))return{id:f,state:T,model:h,version:m,target:k,verdict:O,
time:I,gates:re(c.gates),...C(c)}}function C(d){const{ungated:c,gatesOmitted:f,previousVersion:h,previousStage:m,archivedPrevious:k,actor:I,pipeline:T,commit:O,
undoneTime:W,lockedAtMs:X,baseline:ce}=d,ue=L(d.previous);return{...c===!0?{ungated:c}:{},...typeof f=="number"?{gatesOmitted:f}:{},...N(h)&&/^\d+$/.test(h)?{previousVersion:h}:
{},...ue===void 0?{}:{previous:ue},...K._$.some(oe=>oe===m)&&N(m)?{previousStage:m}:{},...typeof k=="boolean"?{archivedPrevious:k}:{},...N(I)?{actor:I}:{},...N(
T)?{pipeline:T}:{},...N(O)?{commit:O}:{},...N(W)?{undoneTime:W}:{},...N(ce)&&/^\d+$/.test(ce)?{baseline:ce}:{},...typeof X=="number"?{lockedAtMs:X}:{}}}function L(d){
if((0,q.Gv)(d))return Object.fromEntries(Object.entries(d).flatMap(([c,f])=>N(f)&&/^\d+$/.test(f)?[[c,f]]:[]))}var re=d=>(Array.isArray(d)?d:[]).flatMap(c=>{if(!(0,q.
Gv)(c))return[];const{gate:f,candidate:h,verdict:m}=c;return N(f)&&N(m)?[{gate:f,candidate:N(h)?h:"",verdict:m}]:[]});function _e(d){if(!N(d))return!1;try{return(0,K.
Sx)(d),!0}catch{return!1}}var N=d=>typeof d=="string"&&d!=="";async function ve({registry:d},c,f,h){const[m,k]=await Promise.all([d.version(c,f),d.model(c)]),I=h.
find(({kind:T})=>T==="stage");return I!==void 0&&k.latest.length===0&&await d.holder(c,I),Te(m,k,h)}function Te(d,c,f){const h=x(d),m=new Map(f.map(T=>[(0,K.Rg)(
T),pe(c,T)])),k=[...m.values()].filter(T=>T!==void 0),I=k.find(T=>T!==d.version)??k[0];return{version:d,model:c,targets:f,holders:m,holder:I,latest:h,record:h?.
target===(0,K.M4)(f)?h:void 0}}var me=({record:d})=>d?.state==="moving"||d?.state==="undoing",D=(d,c,f)=>c.kind==="stage"?d.stage.toLowerCase()===c.stage.toLowerCase():
f===d.version,V=({version:d,targets:c,holders:f},h)=>c.every(m=>{const k=f.get((0,K.Rg)(m));return D(d,m,k)&&(m.kind==="alias"||!h||k===d.version)}),pe=({aliases:d,
latest:c},f)=>f.kind==="alias"?d.get(f.alias):c.find(({stage:h})=>h.toLowerCase()===f.stage.toLowerCase())?.version,Y="mlflow-steps.lock-epoch.",rt=1440*6e4,ge=({
tags:d})=>Math.max(0,...[...d.keys()].flatMap(c=>c.startsWith(Y)&&/^\d{1,9}$/.test(c.slice(Y.length))?[Number(c.slice(Y.length))]:[])),je=8,Ce=d=>Math.max(0,d-je),
$e=d=>`${Y}${d}`,dt=({tags:d},c)=>[...d.keys()].filter(f=>f.startsWith(Y)&&Number(f.slice(Y.length))<c),We=({tags:d},c,f)=>c>0&&f-Number(d.get($e(c))??f)>rt,S=.8,
Oe=class extends Error{name="LeaseLost"};function ct(d){const c=performance.now(),f=Date.now(),h=()=>Math.max(performance.now()-c,Date.now()-f)>=d*S;return{isOver:h,
assertNotOver:()=>{if(h())throw new Oe("The lease of the lock is over.")}}}async function ut({registry:d},c,f){if(c.state!=="moving")return c;try{const h=x(await d.
version(c.model,c.version));if((h?.lockedAtMs??0)>=f)return;if(h?.state==="moving"&&h.target===c.target&&(h.id===c.id||lt(c)))return h;await d.setVersionTag(c.model,
c.version,te,H(c))}catch(h){if(!(h instanceof P.zg&&h.code==="E_VERSION_NOT_FOUND"))throw h}return c}var lt=({version:d,previousVersion:c,previous:f={}})=>c===d||
Object.values(f).includes(d),Be="mlflow-steps.lock",ft=10*6e4,B=200,Ue=d=>(0,se.X)("node:crypto").createHash("sha256").update(d).digest("hex").slice(0,16);function z(d,c){
return`${d.length<=B?d:`${[...d].slice(0,90).join("")}~${Ue(d)}`}--mlflow-steps-lock${c===0?"":`-${c}`}`}var qe=({holder:d,leaseMs:c,record:f})=>new Map([[Be,JSON.
stringify({holder:d,leaseMs:c})],[te,H({...f,gates:[]})]]);function de({tags:d}){const c=_(d.get(te)??""),f=(0,q.qF)(d.get(Be)??""),h=(0,q.$6)(f,"holder"),m=(0,q.
tk)(f,"leaseMs");if(!(c===void 0||h===void 0||m===void 0||m<=0))return{holder:h,leaseMs:Math.min(m,ft),record:c}}var ht=({leaseMs:d,record:c})=>`Not a model: ml\
flow-steps is at work on ${c.model} (${ne(c)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${d/1e3} s. It can be \
deleted.`;function ne({id:d,version:c,target:f,actor:h,pipeline:m}){const k=[h===void 0?"":` by ${h}`,m===void 0?"":`, ${m}`].join("");return`${d} of version ${c}\
 to ${f}${k}`}var Ae=6e4,ye=300,Fe=5e3;function Ge({log:d,signal:c,waitMs:f},{model:h,version:m,target:k}){const I=performance.now();let T=-1/0;return{pause:async O=>{
const W=performance.now()-I,X=O===void 0?"somebody whose lock says nothing":ne(O);if(W>=f)throw new P.zg("E_PROMOTION_HELD",`${h} version ${m} was not moved to ${k}\
: ${h} is held by ${X}, and was not let go within ${Math.round(f/1e3)} s. Run the step again.`);W-T>=Fe&&(T=W,d.progress(`Waiting for another promotion of ${h}:\
 ${X}.`)),await(0,p.v)(ye/2+Math.random()*ye,c)}}}function we(){const d=new Map;return c=>{const f=de(c),h=f?.holder??String(c.createdAtMs),m=d.get(h)??performance.
now();d.set(h,m);const k=c.serverNowMs===void 0?0:c.serverNowMs-c.createdAtMs;return Math.max(k,performance.now()-m)>=(f?.leaseMs??Ae)}}var Ve=1e4,Se=3;async function ze(d,c,f,h=0){
const{log:m,signal:k,leaseMs:I}=f,{registry:T}=d,O=c.model,W=Ge(f,c),X=we(),ce=[],ue=async w=>{const M={holder:crypto.randomUUID(),leaseMs:I,record:c},b=ct(I),E=z(
O,w),F=await d.locks.create(E,ht(M),qe(M));if(F!==void 0)return{epoch:w,createdAtMs:F.createdAtMs,clock:b};const A=await d.locks.read(E);return A!==void 0&&de(A)?.
holder===M.holder?{epoch:w,createdAtMs:A.createdAtMs,clock:b}:A},oe=async({epoch:w,clock:M},b=w)=>{if(!(M.isOver()&&b<=w))try{await d.forCleanup(Ve).locks.remove(
z(O,w))}catch(E){if(!(E instanceof P.zg))throw E;m.warn(`The lock ${z(O,w)} was not removed, and is gone past after ${I/1e3} s: ${E.message}`)}},Je=(w,M)=>({mlflow:d.
guarded(w.clock.assertNotOver),model:M,createdAtMs:w.createdAtMs,interrupted:ce,isHeld:b=>!w.clock.isOver()&&ge(b)===w.epoch,release:async()=>{We(M,w.epoch,w.createdAtMs)&&
!w.clock.isOver()&&await T.deleteModelTag(O,$e(w.epoch)).catch(()=>{}),await oe(w)}}),ie=async w=>{try{const M=await T.model(O),b=ge(M),E=b===w.epoch;return E||
await oe(w,b),{model:M,isCurrent:E}}catch(M){throw await oe(w),M}},ke=async(w,M)=>{const b=await ue(w+1);if(!Ke(b))return;const E=d.guarded(b.clock.assertNotOver);
await E.registry.setModelTag(O,$e(b.epoch),String(b.createdAtMs));for(let U=w;U>=Ce(w);U-=1){const Ye=await Qe(E,U);Ye!==void 0&&ce.push(Ye)}for(const U of dt(M,
b.epoch))await E.registry.deleteModelTag(O,U);const{model:F,isCurrent:A}=await ie(b);return A?Je(b,F):void 0},Qe=async(w,M)=>{for(;;){const b=await w.locks.read(
z(O,M));if(b===void 0)return;const E=de(b);if(X(b)){if(E===void 0)return;m.warn(`Going past the lock of ${ne(E.record)}, which did not end within ${E.leaseMs/1e3}\
 s.`);const F=await ut(w,E.record,b.createdAtMs);return await w.locks.remove(z(O,M)).catch(A=>{if(!(A instanceof P.zg))throw A;m.warn(`The lock ${z(O,M)} that a\
 crash left was not removed: ${A.message}`)}),F}await W.pause(E?.record)}},be=async w=>(m.warn(`${O} is changed without a lock, because these credentials may no\
t create registered models: another promotion at the same time is seen and repaired afterwards only. ${w.message}`),{mlflow:d,model:await T.model(O),createdAtMs:void 0,
interrupted:[],isHeld:()=>!0,release:async()=>{}});let Z=h;for(let w=0;;){k.throwIfAborted();let M;try{M=await ue(Z)}catch(A){if(A instanceof P.zg&&A.code==="E_\
MLFLOW_FORBIDDEN")return be(A);throw A}if(Ke(M)){const{model:A,isCurrent:U}=await ie(M);if(U)return Je(M,A);Z=ge(A);continue}const b=M;if(b===void 0)continue;const E=await T.
model(O),F=ge(E);if(F>Z)Z=F;else if(X(b)){const A=await ke(Z,E).catch(U=>{if(!(U instanceof Oe))throw U;if(w+=1,w===Se)throw He(c,U)});if(A!==void 0)return A;Z+=
1}else await W.pause(de(b)?.record)}}var Ke=d=>d!==void 0&&"clock"in d,He=({model:d,version:c},f)=>new P.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${d} versi\
on ${c} lost its lock ${Se} times. Run the step again; if the server is slow, with a longer --lock-lease.`,{cause:f})}),2501:((at,he,$)=>{$.d(he,{Iw:()=>tn,fG:()=>un,
nk:()=>pe,pt:()=>Yo});var Q=$(1111),se=$(5981),p=$(479),K=$(5571),q=$(154),P=$(7522),te=$(9775),ae=$(911),v=$(3567),Ee=$(3966),H=$(8243),x=$(1470),_=200,C=5,L=300;
function re({results:e},t=_){const n=[...e.filter(({verdict:i})=>i!=="passed"),...e.filter(({verdict:i})=>i==="passed")],o=n.slice(0,t).map(i=>{const{gate:s,candidate:a,
baseline:r,needed:u}=i;return[(0,P.Jj)(s.text,L),a,r,u,_e(i)]});return n.length>t&&o.push([`\u2026 ${n.length-t} more`,"","","",""]),{kind:"table",header:["gate",
"candidate","baseline","needed","verdict"],rows:o}}function _e({gate:e,verdict:t,why:n}){const o=t==="failed"&&e.kind!=="signature";return n===void 0||o?t:`${t}\
: ${n}`}var N=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,needed:i,verdict:s,why:a})=>({gate:t.text,from:t.origin,candidate:n,baseline:o,needed:i,verdict:s,
...a===void 0?{}:{why:a}})),ve=({baseline:e,results:t})=>{if(t.some(({gate:n})=>Te(n)))return e.kind==="none"?`No baseline: ${e.why}.`:`Baseline: ${e.facts.name}\
, ${e.from}.`},Te=({kind:e})=>e==="baseline"||e==="signature"||e==="dataset";function me({results:e,doubt:t}){if(t!==void 0)return t;const n=e.filter(({verdict:s})=>s===
"failed"),o=e.filter(({verdict:s})=>s==="inconclusive"),i=[];return n.length>0&&i.push(`${D(n,e)} failed: ${V(n)}`),o.length>0&&i.push(`${D(o,e)} could not be d\
ecided: ${V(o)}`),i.join("; ")}var D=(e,t)=>t.length===1?"its gate":`${e.length} of ${t.length} gates`;function V(e){const t=e.slice(0,C).map(({gate:n,why:o})=>o??
(0,P.Jj)(n.text,L));return e.length>C&&t.push(`and ${e.length-C} more`),t.join(", ")}function pe(e,t){if(e===void 0)return;if(!/^\d+$/.test(e))return{kind:"targ\
et",target:(0,v.hu)(e)};const n=e.replace(/^0+(?=\d)/,"");if(n==="0")throw new x.zg("E_INPUT","The baseline 0 is no version: MLflow counts them from 1.");if(n===
String(t))throw new x.zg("E_INPUT",`The baseline is version ${n}, which is to be promoted itself: a version is not compared with itself.`);return{kind:"version",
version:n}}async function Y(e,t,n){const{version:o,model:i}=t;if(n?.kind==="version")return{kind:"version",version:await je(e,i,n.version),from:`which --baselin\
e ${n.version} names`};const{target:s,holder:a}=n===void 0?rt(t):await ge(e,i,n.target),r=(0,v.Rg)(s);return a===void 0?{kind:"none",why:`nobody holds ${r}${n===
void 0?" yet":""}`}:a!==o.version?$e(e,i,a,`which holds ${r}`,""):Ce(e,t,r)}function rt(e){const{version:t,targets:n,holders:o,begun:i}=e,s=n.map(l=>({target:l,
holder:o.get((0,v.Rg)(l))})),a=s.filter(({holder:l})=>l!==void 0),u=(i!==void 0||(0,p.WE)(e)?void 0:a.find(({holder:l})=>l!==t.version))??a[0]??s[0];if(u===void 0)
throw new TypeError("a promotion has a target");return u}async function ge({registry:e},t,n){return{target:n,holder:(0,p.Mz)(t,n)??(await e.holder(t.name,n))?.version}}
var je=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function Ce(e,{version:t,model:n,begun:o},i){const s=`version ${t.
version} holds ${i} itself`,a=o??(0,p.Tq)(t);return(a?.state==="moving"||a?.state==="held"||a?.state==="undoing")&&a.target.split(/[\s,]+/).includes(i)?a.previousVersion===
void 0?{kind:"none",why:`${s}, and nobody held it before`}:$e(e,n,a.previousVersion,`which held ${i} before version ${t.version} did`,`${s}, and `):{kind:"none",
why:`${s}, and no record says what held it before`}}async function $e(e,t,n,o,i){try{return{kind:"version",version:await je(e,t,n),from:o}}catch(s){if(!(s instanceof
x.zg)||s.code!=="E_VERSION_NOT_FOUND")throw s;return{kind:"none",why:`${i}version ${n}, ${o}, is deleted`}}}async function dt(e,{version:t,model:n,targets:o,holders:i}){
if(!o.some(r=>(0,p.QR)(t,r,i.get((0,v.Rg)(r)))))return;const s=(0,p.uv)(n);let a;for(let r=s;r>=(0,p.wV)(s);r-=1){const u=await(0,x.AO)("E_MLFLOW_FORBIDDEN",e.locks.
read((0,p.Q8)(n.name,r)));if(u===void 0)break;const l=(0,p.mX)(u)?.record;l?.model===t.model&&l.version===t.version&&l.state==="moving"&&l.previousVersion!==t.version&&
(a=l)}return a}var We=100,S=e=>(0,P.Jj)((0,P.YI)(e.slice(0,10*We)).replace(/\s+/g," "),We);function Oe(e){const t=e.peek(),n=e.requireName("a file's path after \
artifact","artifact deploy.yaml"),o=ct(n);return o!==void 0&&e.fail(t,`expected the path of a file beside the model, such as deploy.yaml or conf/serving.json; ${n}\
 ${o}`),e.requireEnd(),{kind:"artifact",path:n,...e.describe()}}function ct(e){return e.startsWith("/")||e.includes("\\")||/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no\
 relative path":e.endsWith("/")?"is a folder":e.split("/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . or ..":e.length>500?"is longer than 5\
00 characters":void 0}function ut({path:e},{candidate:t}){const n=t.artifacts.has(e),o={candidate:n?"logged":"not logged",baseline:"",needed:"logged"};return n?
{verdict:"passed",...o}:{verdict:"failed",...o,why:`${t.name} has no artifact ${S(e)}`}}var lt=2e3,Be=1e3,ft=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;
function B(e){const t=ft.exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",s=Number(t[4]??t[7]??"0")-i.length,a=o+i;if(a.length>Be||
Math.abs(s)>lt)return;const r=BigInt(a);return{mantissa:n==="-"?-r:r,exponent:s}}function Ue(e,t){const n=Math.min(e.exponent,t.exponent),o=ne(e,n)-ne(t,n);return o<
0n?-1:o>0n?1:0}function z(e,t){const n=Math.min(e.exponent,t.exponent);return{mantissa:ne(e,n)+ne(t,n),exponent:n}}var qe=(e,t)=>({mantissa:e.mantissa*t.mantissa,
exponent:e.exponent+t.exponent}),de=({mantissa:e,exponent:t})=>({mantissa:-e,exponent:t}),ht=e=>e.mantissa<0n?de(e):e,ne=({mantissa:e,exponent:t},n)=>e*10n**BigInt(
t-n),Ae=40;function ye({mantissa:e,exponent:t}){if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),s=o.length-1+t;if(i.length>Ae)
return`\u2248${n}${Fe(i.slice(0,Ae),s)}`;if(s<-7||s>=21)return`${n}${Fe(i,s)}`;if(s<0)return`${n}0.${"0".repeat(-s-1)}${i}`;const a=i.slice(0,s+1).padEnd(s+1,"0"),
r=i.slice(s+1);return`${n}${a}${r===""?"":`.${r}`}`}var Fe=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,Ge=e=>({numerator:e,
denominator:1n}),we=(e,t)=>({mantissa:e.mantissa*t,exponent:e.exponent}),Ve=(e,t)=>Ue(we(e.numerator,t.denominator),we(t.numerator,e.denominator)),Se=({numerator:e,
denominator:t},n)=>({numerator:z(e,we(n,t)),denominator:t}),ze=({numerator:e,denominator:t},n)=>({numerator:qe(e,n),denominator:t}),Ke=(e,t)=>({numerator:z(we(e.
numerator,t.denominator),we(t.numerator,e.denominator)),denominator:e.denominator*t.denominator}),He=({numerator:e,denominator:t})=>({numerator:ht(e),denominator:t}),
d=12;function c({numerator:e,denominator:t}){if(t===1n)return ye(e);const n=r=>String(r<0n?-r:r).length,o=Math.max(0,d+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(
o),s={mantissa:i/t,exponent:e.exponent-o};if(i%t===0n)return ye(s);const a=Math.max(0,n(s.mantissa)-d);return`\u2248${ye({mantissa:s.mantissa/10n**BigInt(a),exponent:s.
exponent+a})}`}var f="as in: auc >= baseline - 0.005",h={mantissa:1n,exponent:-2};function m(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&
n!==void 0&&I(n)&&e.fail(t,T(n)),n!=="+"&&n!=="-"&&n!=="*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${f}`),i=o.
kind==="word"&&o.text.endsWith("%"),s=i?o.text.slice(0,-1):o.text,a=o.kind==="word"&&!/^[+-]/.test(s)?B(s):void 0;return a===void 0&&e.fail(o,O(n,o)),{sign:n,amount:a,
isPercent:i,amountText:o.text}}var k={"\u2212":"-","\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},I=e=>Object.hasOwn(k,
e.slice(0,1))||Object.hasOwn(k,e),T=e=>`expected +, - or * after baseline, found ${e}; did you mean ${k[e]??k[e.slice(0,1)]??"-"}?`;function O(e,{text:t,kind:n}){
const o=`expected a number such as 0.005 or a percentage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}\
; the amount has no sign of its own`;const i=t.replace(",",".");return t.includes(",")&&B(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var W=e=>e===
void 0?"":` ${e.sign} ${e.amountText}`;function X(e,t){if(t===void 0)return e;const n=t.isPercent?qe(t.amount,h):t.amount;if(t.sign==="*")return ze(e,n);const o=t.
sign==="-"?de(n):n;return t.isPercent?Ke(e,ze(He(e),o)):Se(e,o)}var ce=Number.MAX_VALUE;function ue({value:e,timestampMs:t},n){if(Number.isNaN(e))return"NaN";if(Math.
abs(e)>=ce)return"infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(e===0&&t===0&&!n)return"0.0 with timestamp 0, the mark of MLflow's silently lost va\
lues; log it again, or say --accept-zero-timestamp"}function oe(e,t,n,o){const i=S(n),s=t.metrics.get(n);if(s===void 0){const l=e.suggest(n,t.metrics.keys());return{
kind:"doubt",shown:"not logged",why:`the run of ${t.name} has logged no metric ${i}${l===void 0?"":` (it has ${S(l)})`}`}}if(o!==void 0)return Je(t,n,o);const a=s.
text.slice(0,100),r=ue(s,e.acceptZeroTimestamp);if(r!==void 0)return{kind:"doubt",shown:a,why:`${i} of ${t.name} is ${r}`};const u=B(s.text);return u===void 0?{
kind:"doubt",shown:a,why:`${i} of ${t.name} is no number`}:{kind:"value",value:Ge(u),shown:a}}function Je(e,t,n){const o=e.histories.get(t),i=S(t);if(o===void 0)
return{kind:"doubt",shown:"not read",why:`the history of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} points`,why:`\
the history of ${i} of ${e.name} holds ${o.doubt}`};const s=o.aggregates.get(n);return s===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i} of ${e.
name} is empty`}:{kind:"value",value:s,shown:`${c(s)} (${n} of ${o.count})`}}var ie=["<","<=",">",">=","==","!="],ke=e=>ie.some(t=>t===e),Qe={"=":"==","===":"==",
eq:"==",is:"==",equals:"==","=>":">=","\u2265":">=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"!=","!==":"\
!=","!":"!=",ne:"!=",gt:">",">>":">",lt:"<","<<":"<"};function be(e){const t=Object.hasOwn(Qe,e.toLowerCase())?Qe[e.toLowerCase()]:void 0;if(t!==void 0)return t;
const n=/^[<>=!]/.test(e)?(0,v.qb)(e,ie):void 0;return n!==void 0&&ke(n)?n:void 0}function Z(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case">":return e>
0;case">=":return e>=0;case"==":return e===0;case"!=":return e!==0}}var w=["last","best","worst","min","max","mean","median"],M=e=>w.find(t=>t===e);function b(e,t){
const n=e.next();if(n===void 0)return"last";const o=n.kind==="word"?M(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,v.qb)(n.text.toLowerCase(),w):void 0,
s=e.tokens[e.tokens.indexOf(n)-1]?.text??"";n.text.startsWith("%")&&B(s)!==void 0&&e.fail(n,`expected the end of the gate after ${s}, found ${n.text}; did you m\
ean ${s}%?`),e.fail(n,i===void 0?`expected the end of the gate after ${s}, found ${n.text}; write one gate a line`:`expected the end of the gate or one of ${w.join(
", ")}, found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, which does not say\
 whether more is better; write min or max`),e.requireEnd(),o}function E(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?"max":"mi\
n";case"worst":return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function F({baseline:e,onMissingBaseline:t},n,o){if(e.kind==="none")return{
verdict:t==="pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"inconclusive",...n,
baseline:"in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function A(e,t){const n=E(e.selector,e.operator),o=`baseline${W(e.change)}`,i=oe(t,t.candidate,
e.metric,n),s={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...s,baseline:"",why:i.why}:F(t,s,a=>{const r=oe(t,
a,e.metric,n);if(r.kind==="doubt")return{verdict:"inconclusive",...s,baseline:r.shown,why:`the baseline cannot be used: ${r.why}`};const u=X(r.value,e.change),l={
candidate:i.shown,baseline:r.shown,needed:`${e.operator} ${c(u)}`};return Z(Ve(i.value,u),e.operator)?{verdict:"passed",...l}:{verdict:"failed",...l,why:`${S(e.
metric)} is ${i.shown}, needed ${l.needed} (${o}, which is ${r.shown})`}})}var U="dataset same-as baseline";function Ye(e){return e.requireWord("same-as",U),e.requireWord(
"baseline",U),e.requireEnd(),{kind:"dataset",...e.describe()}}var $n=new Set(["train","training"]),Tt=({datasets:e})=>[...new Set(e.filter(({context:t})=>!$n.has(
t.toLowerCase())).map(({digest:t})=>t))].sort(),Xe=e=>S(e.join(", "));function yn(e,t){const n=Tt(t.candidate),o="same digests",i=s=>`the run of ${s.name} has l\
ogged no evaluation dataset${s.datasets.length>0?", only for training":" (mlflow.log_input, MLflow 2.4 or later)"}`;return n.length===0?{verdict:"inconclusive",
candidate:"not logged",baseline:"",needed:o,why:i(t.candidate)}:F(t,{candidate:Xe(n),needed:o},s=>{const a=Tt(s);if(a.length===0)return{verdict:"inconclusive",candidate:Xe(
n),baseline:"not logged",needed:o,why:`the baseline cannot be used: ${i(s)}`};const r={candidate:Xe(n),baseline:Xe(a),needed:o};return n.length===a.length&&n.every(
(u,l)=>u===a[l])?{verdict:"passed",...r}:{verdict:"failed",...r,why:`the evaluation datasets differ: ${r.candidate}, the baseline's ${r.baseline}`}})}var Ot={pyfunc:"\
python_function"};function kn(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_function");return Object.hasOwn(Ot,n)&&e.fail(t,
`an MLmodel file has no flavor ${n}; did you mean ${Ot[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}function bn({flavor:e},{candidate:t}){
const n=S(e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o};const i={candidate:S(o.flavors.
join(", ")),baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const s=(0,v.qb)(e.slice(0,100),o.flavors.slice(0,100).filter(a=>a.length<=
100));return{verdict:"failed",...i,why:`${t.name} has no flavor ${n}${s===void 0?"":` (it has ${S(s)})`}`}}var At=1e3;function vt(e,t){const n=e.require(`expect\
ed ==, != or in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:En(e,n)}:((n.kind!=="operator"||n.text!=="=="&&n.text!=="!=")&&e.fail(
n,xn(n,t)),{operator:n.text,value:St(e,n.text,t)})}function St(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind==="operator"&&e.fail(
o,`expected a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(i,`expected the\
 end of the gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function xn({text:e},t){const n=e.toLowerCase()==="i\
n"?"in":be(e);return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*Mn(e){
for(let t=e.next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"\
word",text:n[0],column:o,end:o+n[0].length}}}function En(e,t){const n='in [approved, "signed off"]',o=Mn(e),i=u=>{const l=o.next();return l.done===!0?e.fail(void 0,
`expected ${u}, as in: ${n}`):l.value},s=i("a list in [ ] after in");xe(s,"[")||e.fail(s,`expected a list in [ ] after ${t.text}, found ${s.text}, as in: ${n}`);
const a=[];for(;;){const u=i("a value");(u.kind==="operator"||xe(u,"[")||xe(u,"]")||xe(u,","))&&e.fail(u,`expected a value, found ${u.text}${u.kind==="operator"?
"; a value with one of < > = ! is quoted":""}`),a.push(u.text),a.length>At&&e.fail(u,`a list may have ${At} values`);const l=i(", or ]");if(xe(l,"]"))break;xe(l,
",")||e.fail(l,`expected , or ] after ${u.text}, found ${l.text}; a value with spaces is quoted`)}const r=o.next();return r.done!==!0&&e.fail(r.value,`expected \
the end of the gate after ], found ${r.value.text}; write one gate a line`),a}var xe=({kind:e,text:t},n)=>e==="word"&&t===n,It=(e,t)=>t.operator==="in"?t.values.
includes(e):e===t.value==(t.operator==="=="),Rt=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,Me="param max_depth <= 12";function _n(e){
const t=e.requireName("a param's name after param",Me),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:vt(e,
Me),...e.describe()};n===void 0&&e.fail(void 0,`expected an operator (${ie.join(" ")} in) after ${t}, as in: ${Me}`),(n.kind!=="operator"||!ke(n.text))&&e.fail(
n,Tn(n));const i=o?.kind==="word"?B(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:St(e,n.text,Me),
...e.describe()}):(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),
{kind:"param-text",param:t,condition:vt(e,Me),...e.describe()})}function Tn({text:e}){const t=e.toLowerCase()==="in"?"in":be(e);return`expected an operator (${ie.
join(" ")} in), found ${e}${t===void 0?`, as in: ${Me}`:`; did you mean ${t}?`}`}function On(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.
numberText}`:S(Rt(e.condition)),i=S(e.param),s=n.params.get(e.param);if(s===void 0){const u=t.suggest(e.param,n.params.keys()),l=`the run of ${n.name} has logge\
d no param ${i}${u===void 0?"":` (it has ${S(u)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:l}}const a={candidate:S(s),baseline:"",
needed:o},r=e.kind==="param-text"?It(s,e.condition):An(s,e);return r===void 0?{verdict:"inconclusive",...a,why:`param ${i} is ${a.candidate}, which is no number\
; a text is written in quotes`}:r?{verdict:"passed",...a}:{verdict:"failed",...a,why:`param ${i} is ${a.candidate}, needed ${o}`}}function An(e,{operator:t,number:n}){
const o=B(e.trim());return o===void 0?void 0:Z(Ue(o,n),t)}var Sn=20;function In(e){try{return{inputs:mt(e.inputs),outputs:mt(e.outputs),params:mt(e.params)}}catch(t){
if(t instanceof SyntaxError)return;throw t}}function mt(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");
return t.map(n=>Rn(n))}function Rn(e){if(!(0,H.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:Nn(e),
required:Nt(e)}}var Nt=e=>typeof e.required=="boolean"?e.required:e.optional!==!0;function Nn(e){const t=Dt(e,0);return Array.isArray(e.shape)?{kind:"array",items:t}:
t}function Dt(e,t){if(t>Sn)throw new SyntaxError("too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"tens\
or":return Dn(e["tensor-spec"]);case"object":return{kind:"object",properties:Pn(e.properties,t)};case"array":return{kind:"array",items:pt(e.items,t)};case"map":
return{kind:"map",values:pt(e.values,t)};default:return{kind:"scalar",name:n}}}function Dn(e){if(!(0,H.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))
throw new SyntaxError("a tensor has dtype and shape");const t=e.shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{
kind:"tensor",dtype:e.dtype,shape:t}}function Pn(e,t){if(!(0,H.Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([n,
o])=>[n,{name:n,type:pt(o,t),required:(0,H.Gv)(o)&&Nt(o)}]))}function pt(e,t){if(!(0,H.Gv)(e))throw new SyntaxError("a type is an object");return Dt(e,t+1)}function le(e){
switch(e.kind){case"scalar":return e.name;case"tensor":return`tensor ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${le(e.items)}`;case"map":return`\
map of ${le(e.values)}`;case"object":return`{${[...e.properties].map(([t,n])=>`${t}${n.required?"":"?"}: ${le(n.type)}`).join(", ")}}`}}var Ln={integer:["long",
"double"],float:["double"]};function jn(e,t){return[...Pt(e.inputs,t.inputs),...Cn(e.outputs,t.outputs),...Wn(e.params,t.params)]}function Pt(e,t){const n=new Map(
e.map((o,i)=>[Lt(o,i),o]));return t.flatMap((o,i)=>{const s=n.get(Lt(o,i)),a=`input ${o.name??i+1}`;return s===void 0?o.required?[`${a} (${le(o.type)}) is new a\
nd required`]:[]:o.required&&!s.required?[`${a} is required now`]:Ze(s.type,o.type)?[]:[gt(a,s.type,o.type)]})}function Cn(e,t){return e.flatMap((n,o)=>{const i=`\
output ${n.name??o+1}`,s=t[o];return s===void 0||s.name!==n.name?[t.some(r=>r.name!==void 0&&r.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:
n.required&&!s.required?[`${i} is optional now`]:Ie(n.type,s.type)?[]:[gt(i,n.type,s.type)]})}function Wn(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(
o=>{const i=n.get(o.name);return i===void 0||Ze(i.type,o.type)?[]:[gt(`param ${o.name??""}`,i.type,o.type)]})}var Lt=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,gt=(e,t,n)=>`${e}\
 was ${le(t)} and is ${le(n)}`;function Ze(e,t){return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(Ln[e.name]?.includes(
t.name)??!1):e.kind==="array"&&t.kind==="array"?Ze(e.items,t.items):e.kind==="map"&&t.kind==="map"?Ze(e.values,t.values):e.kind==="object"&&t.kind==="object"?Pt(
[...e.properties.values()],[...t.properties.values()]).length===0:Ie(e,t)}function Ie(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];
return n.length===t.properties.size&&n.every(o=>Bn(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?Ie(e.items,t.items):e.kind===
"map"&&t.kind==="map"?Ie(e.values,t.values):e.kind===t.kind&&le(e)===le(t)}var Bn=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&Ie(e.type,t.type);function Un(e){
return e.requireWord("compatible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var wt=3;function qn(e,t){const n="compatible",o=jt(
t.candidate);return typeof o=="string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:F(t,{candidate:et(o),needed:n},i=>{const s=jt(i);
if(typeof s=="string")return{verdict:"inconclusive",candidate:et(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${s}`};const a={candidate:et(o),
baseline:et(s),needed:n},r=jn(s,o);if(r.length===0)return{verdict:"passed",...a};const u=r.slice(0,wt).map(l=>S(l));return r.length>wt&&u.push(`${r.length-wt} m\
ore`),{verdict:"failed",...a,why:`the signature is not compatible with ${i.name}: ${u.join("; ")}`}})}function jt({name:e,modelFile:t}){if(typeof t=="string")return t;
const{signature:n}=t;if(n===void 0)return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} \
does not say its ${o}`;return In(n)??`the signature of ${e} cannot be read`}var et=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Ct="tag approval ==\
 approved";function Fn(e){return{kind:"tag",tag:e.requireName("a tag's name after tag",Ct),condition:vt(e,Ct),...e.describe()}}function Gn({tag:e,condition:t},n){
const{candidate:o}=n,i=S(Rt(t)),s=o.versionTags.get(e)??o.runTags.get(e);if(s===void 0){const r=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),u=`ne\
ither ${o.name} nor its run has the tag ${S(e)}${r===void 0?"":` (there is ${S(r)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:u}}
const a={candidate:S(s),baseline:"",needed:i};return It(s,t)?{verdict:"passed",...a}:{verdict:"failed",...a,why:`tag ${S(e)} is ${a.candidate}, needed ${i}`}}function Vn(e,t){
const n=`${e.operator} ${e.thresholdText}`,o=oe(t,t.candidate,e.metric,E(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="dou\
bt"?{verdict:"inconclusive",...i,why:o.why}:Z(Ve(o.value,Ge(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${S(e.metric)} is ${o.
shown}, needed ${n}`}}var zn=20,Kn=200,Wt=60;function Hn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<zn&&n.length<=Wt&&t.set(n,(0,v.qb)(n,[
...o].filter(i=>Math.abs(i.length-n.length)<=Wt/3).slice(0,Kn))),t.get(n))}}function Jn(e,t){const n=Hn(t),{candidate:o,baseline:i}=t,s=e.map(u=>({gate:u,...Qn(
n,Yn(u,n))})),a=u=>s.some(l=>l.verdict===u);return{verdict:a("failed")?"failed":a("inconclusive")||s.length===0?"inconclusive":"passed",results:s,baseline:i,...o.
doubt===void 0?{}:{doubt:o.doubt}}}function Qn({candidate:e},t){return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Yn(e,t){switch(e.kind){case"\
threshold":return Vn(e,t);case"baseline":return A(e,t);case"tag":return Gn(e,t);case"param-number":case"param-text":return On(e,t);case"signature":return qn(e,t);case"\
dataset":return yn(e,t);case"flavor":return bn(e,t);case"artifact":return ut(e,t)}}function Xn(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},n={
histories:new Map,modelFile:!1,artifacts:new Set};let o=!1;for(const i of e)switch(i.kind){case"threshold":Bt(t.histories,i.metric,E(i.selector,i.operator));break;case"\
baseline":o=!0;for(const s of[t,n])Bt(s.histories,i.metric,E(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"flavor":t.modelFile=
!0;break;case"artifact":t.artifacts.add(i.path);break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,baseline:o?
n:void 0}}function Bt(e,t,n){if(n===void 0)return;const o=e.get(t)??new Set;e.set(t,o.add(n))}var Zn=1024,eo=class{#e;#n;#t=0;#o;#s=Number.POSITIVE_INFINITY;#a=Number.
NEGATIVE_INFINITY;#r={mantissa:0n,exponent:0};#i=new Float64Array(Zn);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===
void 0?ue(t,this.#n):void 0;o!==void 0&&(this.#o=`${o} (at step ${t.step})`),this.#t+=1,this.#o===void 0&&(this.#s=Math.min(this.#s,n),this.#a=Math.max(this.#a,
n),this.#e.has("mean")&&(this.#r=z(this.#r,Re(n))),this.#e.has("median")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,
aggregates:new Map};const t=new Map;if(e>0)for(const n of this.#e)t.set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:Re(
this.#s),denominator:1n};case"max":return{numerator:Re(this.#a),denominator:1n};case"mean":return{numerator:this.#r,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){
const e=this.#i.subarray(0,this.#t).sort(),t=Re(e[this.#t>>1]??0);return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:z(Re(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){
if(this.#t>this.#i.length){const t=new Float64Array(this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function Re(e){const t=B(String(e));if(t===
void 0)throw new TypeError(`${e} is no finite number`);return t}var to=2,Ut={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,
modelFile:"the MLmodel file was not read"};async function qt(e,t,n,o){const i=`${t.model} version ${t.version}`,s={...Ut,version:t.version,name:i,versionTags:t.
tags};if(t.status!=="READY")return{...s,doubt:Ft(i,t)};if(t.runId==="")return{...s,doubt:`${i} was registered without a run, so it has no metrics`};const a=await(0,x.
AO)("E_RUN_NOT_FOUND",e.runs.get(t.runId));if(a===void 0)return{...s,doubt:`the run ${t.runId} of ${i} no longer exists`};const r={...s,metrics:a.metrics,params:a.
params,runTags:a.tags,datasets:a.datasets};return a.deleted?{...r,doubt:`the run ${a.id} of ${i} is deleted`}:a.status!=="FINISHED"?{...r,doubt:`the run ${a.id}\
 of ${i} is ${a.status}, not FINISHED`}:{...r,...await oo(e,t,a,n,o)}}function no(e){return e.status==="READY"?void 0:Ft(`${e.model} version ${e.version}`,e)}var Ft=(e,{
status:t,statusMessage:n})=>`${e} is ${t}${n===""?"":` (${n})`}, not READY`;async function oo(e,t,n,o,i){const s=new Map,a=new Set;let r=Ut.modelFile;const u=[];
for(const[l,g]of o.histories)n.metrics.has(l)&&u.push(async()=>{s.set(l,await io(e,n.id,l,g,i))});o.modelFile&&u.push(async()=>{const{readModelFile:l}=await Promise.
all([$.e(501),$.e(810)]).then($.bind($,1850));r=await l(e,t)});for(const l of o.artifacts)u.push(async()=>{await so(e,t,l)&&a.add(l)});return await ao(u),{histories:s,
artifacts:a,modelFile:r}}async function io({runs:e},t,n,o,i){const s=new eo(o,i);for await(const a of e.metricHistory(t,n))s.add(a);return s.finish()}async function so(e,t,n){
try{return await(0,K.Tx)(e,t,n,1)!==void 0}catch(o){if(o instanceof x.zg&&o.code==="E_ARTIFACT_TOO_LARGE")return!0;throw o}}async function ao(e){const t=async()=>{
for(let n=e.shift();n!==void 0;n=e.shift())await n()};await Promise.all(Array.from({length:to},t))}async function ro(e,t,n,o){const i=Xn(t),s=o["accept-zero-tim\
estamp"],a=async()=>{if(i.baseline===void 0)return Gt;const l=await Y(e,n,o.choice);return l.kind==="none"?l:{kind:"version",from:l.from,facts:await qt(e,l.version,
i.baseline,s)}},[r,u]=await Promise.all([qt(e,n.version,i.candidate,s),a()]);return Jn(t,{candidate:r,baseline:u,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:s})}
function co(e){const t=no(e);return{verdict:t===void 0?"ungated":"inconclusive",results:[],baseline:Gt,...t===void 0?{}:{doubt:t}}}var Gt={kind:"none",why:"no g\
ate asks for one"},Vt=["tag","param","signature","dataset","flavor","artifact"],$t={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"},zt=({kind:e,
text:t})=>e==="word"?Vt.find(n=>n===t):void 0;function Kt(e){if(e?.kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn($t,t)?$t[t]:(0,v.qb)(t,Vt);
return n?.startsWith(t.slice(0,1))===!0||Object.hasOwn($t,t)?n:void 0}var tt="as in: accuracy >= 0.9";function uo(e){const t=lo(e),n=e.next();n===void 0&&e.fail(
void 0,fo(t,e)),(n.kind!=="operator"||!ke(n.text))&&e.fail(n,ho(n,e));const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${tt}`);if(i.kind===
"word"&&i.text==="baseline"){const a=m(e);return{kind:"baseline",metric:t,operator:o,change:a,selector:b(e,o),...e.describe()}}const s=i.kind==="word"?B(i.text):
void 0;return s===void 0&&e.fail(i,vo(i,e)),{kind:"threshold",metric:t,operator:o,threshold:s,thresholdText:i.text,selector:b(e,o),...e.describe()}}function lo(e){
const t=e.next();return(t===void 0||t.kind==="operator")&&e.fail(t,`expected a metric's name before the operator, ${tt}`),t.text.trim()===""&&e.fail(t,"expected\
 a metric's name between the quotes"),t.kind==="word"&&B(t.text)!==void 0&&e.fail(t,`expected a metric's name first, found the number ${t.text}; the metric come\
s first, ${tt} (a metric of that name is written "${t.text}")`),t.text}function fo(e,t){const n=Kt(t.tokens[0]);return`expected an operator (${ie.join(" ")}) af\
ter ${e}, ${tt}${n===void 0?"":`; or did you mean ${n}?`}`}function ho(e,{tokens:t}){const n=`expected an operator (${ie.join(" ")}), found ${e.text}`,o=be(e.text);
if(o!==void 0)return`${n}; did you mean ${o}?`;const i=Kt(t[0]),s=i===void 0?"":`; ${i===t[0]?.text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":"?"}`,a=t.findIndex(
({kind:u})=>u==="operator");if(e.kind==="operator"||a<=1)return`${n}${s}`;if(e.kind==="word"&&M(e.text)!==void 0&&a===2)return`${n}; ${e.text} stands at the end\
 of the gate, as in: rmse <= 0.2 best`;const r=t.slice(0,a).map(({text:u})=>u).join(" ");return`${n}; a metric's name with spaces is quoted: "${r}"${s.replace(/^;/,
"; or")}`}function vo({kind:e,text:t},{tokens:[n,o]}){const i=`expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ${t}`,s=e==="operator"?be(`${o?.text??
""}${t}`)??`${o?.text??""}${t}`:"";if(ke(s))return`${i}; did you mean ${s}, in one piece?`;if(e==="quoted"&&B(t)!==void 0)return`${i} in quotes; write ${t} with\
out them`;const a=t.replace(",",".");if(t.includes(",")&&B(a)!==void 0)return`${i}; did you mean ${a}?`;if((/^[\d.]+%$/.test(t)?B(t.slice(0,-1)):void 0)!==void 0)
return`${i}; did you mean ${Number(t.slice(0,-1))/100}? A percentage is one of the baseline: baseline - ${t}`;if(/^[+-]?\d/.test(t))return`${i}, which is no num\
ber or has too many digits`;if((0,v.qb)(t.toLowerCase(),["baseline"])!==void 0)return`${i}; did you mean baseline?`;const u=n===void 0?void 0:zt(n);return u===void 0?
i:`${i}; before an operator ${u} is a metric's name`}var mo=/^(\s*-\s+)(.*)$/s,po="---";function go(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{if(t.trimEnd()===
po)return{text:"",number:n+1,column:1};const o=mo.exec(t);return o===null?{text:t,number:n+1,column:1}:{...wo(o[2]??""),number:n+1,column:$o(o[1]??"",o[2]??"")}})}
var Ht=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,Jt=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function wo(e){const t=Ht.exec(e);if(t!==null)return{text:(t[1]??"").replaceAll(
"''","'")};const n=Jt.exec(e);return n!==null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var $o=(e,t)=>e.length+1+(Ht.test(t)||Jt.test(t)?1:0),nt=class extends Error{name="\
GateMistake";column;constructor(e,t){super(t),this.column=e}},yo=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}get tokens(){return this.#n}peek(e=0){
return this.#n[this.#o+e]}next(){const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.next()??this.fail(void 0,e)}requireWord(e,t){
const n=this.require(`expected ${e}, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,v.qb)(n.text.toLowerCase(),[e])!==void 0;this.fail(n,`expect\
ed ${e}, found ${n.text}${o?`; did you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as in: ${t}`);return n.kind==="opera\
tor"&&this.fail(n,`expected ${e}, found ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quotes`),n.text}requireEnd(){const e=this.
peek(),t=this.#n[this.#o-1];e!==void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; write one gate a line`)}fail(e,t){throw new nt(
e?.column??this.#e.column+this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??1)-this.#e.column,o=(t?.end??1)-this.#e.
column;return{text:this.#e.text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},ko=/\s+/y,bo=/#.*/sy,xo=/[<>=!≤≥≠]+/y,Mo=/"((?:[^"\\]|\\["\\])*)"/y,
Eo=/[^\s"<>=!≤≥≠]+/y;function _o(e,t){const n=[];let o=0;const i=a=>{a.lastIndex=o;const r=a.exec(e);return r!==null&&(o+=r[0].length),r},s=(a,r,u)=>{n.push(
{kind:a,text:r,column:u,end:t+o})};for(;o<e.length;){const a=i(ko)!==null||o===0;if(o===e.length||a&&i(bo)!==null)break;const r=t+o,u=i(Mo);if(u!==null){s("quot\
ed",(u[1]??"").replace(/\\(["\\])/g,"$1"),r);continue}const l=i(xo);if(l!==null){s("operator",l[0],r);continue}const g=i(Eo);if(g===null)throw new nt(r,'expecte\
d a closing " for what opens here');const y=/(?<=^|[[,])'/.exec(g[0]);if(y!==null)throw new nt(r+y.index,`expected a name or a value, found '; what is quoted st\
ands in double quotes: "\u2026"`);for(const R of Ao(g[0],n)){const j=n.at(-1)?.end??r,J=Math.max(r,j);n.push({kind:"word",text:R,column:J,end:J+R.length})}}return n}
var To=/^(baseline)([-+*])(.*)$/s,Oo=/^([-+*])(.+)$/s;function Ao(e,[,t,n,...o]){if(t?.kind!=="operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!=="word"||
n.text!=="baseline"))return[e];const i=(n===void 0?To:Oo).exec(e);return i===null?[e]:i.slice(1).filter(s=>s!=="")}var Qt=1024*1024,Yt=1e4,So=50,Io=600;function Xt(e){
const t=[],n=[];for(const{origin:o,text:i}of e){if(i.length>Qt)throw new x.zg("E_GATE_SYNTAX",`${o}: ${i.length} characters are more than gates may have (${Qt})\
.`);for(const s of go(i))try{const a=Ro(s,o);a!==void 0&&t.push(a)}catch(a){if(!(a instanceof nt))throw a;n.push(`${o}, line ${s.number}, column ${a.column}: ${a.
message.slice(0,Io)}`)}}if(n.length>0)throw new x.zg("E_GATE_SYNTAX",No(n));if(t.length>Yt)throw new x.zg("E_GATE_SYNTAX",`${t.length} gates are more than are d\
ecided at once (${Yt}).`);return t}function Ro(e,t){const n=_o(e.text,e.column),[o,i]=n;if(o===void 0)return;const s=new yo(e,n,t),a=i?.kind==="operator"?void 0:
zt(o);if(a===void 0)return uo(s);switch(s.next(),a){case"tag":return Fn(s);case"param":return _n(s);case"signature":return Un(s);case"dataset":return Ye(s);case"\
flavor":return kn(s);case"artifact":return Oe(s)}}function No(e){if(e.length===1)return`A gate cannot be read. ${e[0]}.`;const t=e.slice(0,So).map(n=>`  - ${n}`);
return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length} more`),`${e.length} gates cannot be read:
${t.join(`
`)}`}var Zt={gates:{kind:v.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:v.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:v.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:v.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:v.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,v.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:v.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},Do=1024*1024;function en(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:Po(e["gates-file"])});const n=Xt(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const a=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new x.zg("E_INPUT",`--no-gates was said, and ${a} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:a})=>a).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
s=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new x.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${s}`)}var tn=(0,v.RU)(Zt,["gates","gates-file","mo\
del-gates","no-gates"],en);function Po(e){let t;try{t=(0,Ee.M)(e,Do)}catch(n){throw new x.zg("E_INPUT",`The gates file ${e} cannot be read: ${n instanceof Error?
n.message:String(n)}`,{cause:n})}if(t===void 0)throw new x.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return t}var yt="gates.yaml",Lo=64*1024,nn=200;
async function jo(e,t){const{model:n,version:o}=t,i=`${yt} of ${n} version ${o}`,s=await(0,K.Tx)(e,t,yt,Lo);if(s===void 0)throw new x.zg("E_GATES_MISSING",`${n}\
 version ${o} has no ${yt}, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`);const a=Xt([{origin:i,text:s}]);if(a.length===0)
throw new x.zg("E_GATES_MISSING",`${i} holds no gate, and --model-gates asks for some.`);if(a.length>nn)throw new x.zg("E_GATE_SYNTAX",`${i} holds ${a.length} g\
ates; ${nn} may be logged with a model.`);return a}var kt=e=>(0,v.Sx)(e.target).map(v.Rg);async function ot({registry:e},{model:t,version:n,target:o},i,s){const a=s===
void 0?void 0:(0,p.Tq)(await e.version(t,s)),r=a===void 0||!kt(a).includes((0,v.Rg)(i))?"it was moved there without this project":`by the promotion ${(0,p.rl)(a)}`,
u=s===void 0?`nobody holds ${(0,v.Rg)(i)}`:`version ${s} holds ${(0,v.Rg)(i)} (${r})`;return new x.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${t} version ${n}\
 to ${o} was overtaken: ${u} now. Run the step again if this version shall have it.`)}async function Co(e,t,n,o){const{registry:i}=e,s=await i.versionsOfModel(t.
model),a=n.map(v.Rg),r=s.flatMap(l=>(0,p.Tq)(l)??[]).filter(l=>(l.lockedAtMs??0)>o&&kt(l).some(g=>a.includes(g))).sort((l,g)=>(g.lockedAtMs??0)-(l.lockedAtMs??0)),
[u]=r;if(u!==void 0){for(const l of n){const g=r.find(y=>kt(y).includes((0,v.Rg)(l)));await Bo(e,t,l,g===void 0?(0,p.te)(t,(0,v.Rg)(l)):Wo(g,(0,v.Rg)(l)),s)}return new x.
zg("E_PROMOTION_OVERTAKEN",`The promotion of ${t.model} version ${t.version} to ${t.target} was overtaken while it stood still: by the promotion ${(0,p.rl)(u)},\
 which stands. Run the step again if this version shall have it.`)}}var Wo=(e,t)=>e.state==="demoted"?void 0:e.state==="held"||e.state==="moving"?e.version:(0,p.
te)(e,t);async function Bo({registry:e},t,n,o,i){if(o===t.version)return;if(n.kind==="alias"){if((await e.holder(t.model,n))?.version!==t.version)return;o===void 0?
await e.deleteAlias(t.model,n.alias):await e.setAlias(t.model,n.alias,o);return}const s=r=>i.find(u=>u.version===r)?.stage;if(s(t.version)!==n.stage)return;o!==
void 0&&s(o)!==n.stage&&await e.transition(t.model,o,n.stage,!1);const a=t.previousStage===void 0||t.previousStage===n.stage?"Archived":t.previousStage;await e.
transition(t.model,t.version,a,!1)}var Uo=8,qo=2,on=150;async function Fo(e,t,n,o,{signal:i}){const{registry:s}=e,{model:a,version:r}=t,u=n.find(y=>y.kind==="st\
age"),l=n.find(y=>y.kind==="alias");for(let y=1,R=0;y<=Uo&&R<qo;y+=1)y>1&&await(0,q.v)(on/2+Math.random()*on,i),R=await g()?R+1:0;async function g(){if(u!==void 0&&
o){const R=(await s.versionsOfModel(a)).filter(J=>J.stage.toLowerCase()===u.stage.toLowerCase()),j=R.at(-1);if(j?.version!==r)throw R.some(J=>J.version===r)&&await s.
transition(a,r,"Archived",!1),await ot(e,t,u,j?.version);if(R.length>1){for(const J of R.slice(0,-1))await s.transition(a,J.version,"Archived",!1);return!1}}if(l===
void 0)return!0;const y=(await s.holder(a,l))?.version;if(y===r)return!0;if(u===void 0)throw await ot(e,t,l,y);return await s.setAlias(a,l.alias,r),!1}}function sn(e,t,n){
const{version:o,targets:i,holders:s,holder:a,record:r}=e,u=(0,p.WE)(e)?r:void 0,l=i.some(R=>(0,p.QR)(o,R,s.get((0,v.Rg)(R)))),g=i.some(({kind:R})=>R==="stage"),
y=Object.fromEntries([...s].flatMap(([R,j])=>j===void 0?[]:[[R,j]]));return{id:u?.id??`p-${crypto.randomUUID()}`,state:"moving",model:o.model,version:o.version,
target:(0,v.M4)(i),...t,...u!==void 0&&l?Go(u):{...a===void 0?{}:{previousVersion:a},...i.length>1?{previous:y}:{},...g?{previousStage:o.stage,archivedPrevious:n}:
{}},time:new Date().toISOString()}}var Go=({previousVersion:e,previous:t,previousStage:n,archivedPrevious:o})=>({...e===void 0?{}:{previousVersion:e},...t===void 0?
{}:{previous:t},...n===void 0?{}:{previousStage:n},...o===void 0?{}:{archivedPrevious:o}});async function Vo(e,t,n,o,i){let s=sn(t,n,o);const a=[];let r;for(let u=1;;u+=
1){const l=await(0,p.IZ)(e,s,i,(0,p.uv)(t.model));a.push(...l.interrupted),s=zo(s,a,n);try{if(r!==void 0){const y=await Co(l.mlflow,s,t.targets,r);if(y!==void 0)
throw y}const g=u>1||(0,p.WE)(t)||Ko(a,s);return await Ho(l,t,{intent:s,hasBegun:g},o,i)}catch(g){if(!(g instanceof p.Vj))throw g;if(u===p.F3)throw(0,p.p0)(s,g);
r??=l.createdAtMs,i.log.warn(`The lock of ${s.model} ran out before the promotion had ended: getting it again.`)}finally{await l.release()}}}function zo(e,t,n){
const o=t.findLast(i=>an(i,e));return o===void 0?e:{...o,...n,state:"moving",time:e.time}}var an=(e,t)=>e.version===t.version&&e.target===t.target&&e.state==="m\
oving",Ko=(e,t)=>e.some(n=>an(n,t));async function Ho(e,t,{intent:n,hasBegun:o},i,s){const{mlflow:a}=e,{targets:r,holders:u}=t;for(const g of r){const y=(0,p.Mz)(
e.model,g);if(y!==n.version&&y!==u.get((0,v.Rg)(g)))throw await ot(a,n,g,y)}if(!o&&r.every(g=>(0,p.Mz)(e.model,g)===n.version)){const{version:g}=t,y=(0,p.Tq)(await a.
registry.version(g.model,g.version));return{changed:!1,record:y?.target===n.target&&y.state==="held"?y:void 0}}e.createdAtMs===void 0&&await bt(a,n),await rn(a,
n,r,i),e.createdAtMs===void 0?await Fo(a,n,r,i,s):await Jo(e,n,r,i);const l={...n,state:"held",...e.createdAtMs===void 0?{}:{lockedAtMs:e.createdAtMs}};return await bt(
a,l),{changed:!0,record:l}}async function rn({registry:e},{model:t,version:n},o,i){for(const s of o)s.kind==="alias"?await e.setAlias(t,s.alias,n):await e.transition(
t,n,s.stage,i)}async function Jo(e,t,n,o){const{mlflow:i,interrupted:s}=e;for(let a=1;;a+=1){const r=await i.registry.model(t.model);if(!e.isHeld(r))throw new p.
Vj("The lock was gone past.");const u=await Qo(i,r,t,n,o);if(u===void 0)return;const l=(0,p.Mz)(r,u);if(!s.some(y=>y.version===l)||a===p.F3)throw await ot(i,t,u,
l);await rn(i,t,n,o)}}async function Qo({registry:e},t,{version:n},o,i){for(const s of o){if((0,p.Mz)(t,s)===n)continue;if(s.kind==="alias"||i)return s;const{stage:a}=await e.
version(t.name,n);if(a.toLowerCase()!==s.stage.toLowerCase())return s}}var bt=({registry:e},t)=>e.setVersionTag(t.model,t.version,p.oK,(0,p.sF)(t)),dn={...ae.hI,
model:{kind:v.Qq,required:!0,description:"The registered model."},version:{kind:(0,v.nd)(1),required:!0,description:"The model version to promote."},to:{kind:(0,v.
KD)(v.Qq,ln),required:!0,description:'Where to: an @alias such as @champion, the stage Staging or Production, or one of each, as in "@champion, Production".'},...Zt,
"archive-previous":{kind:v.Jt,default:"true",description:"Archive what is in the stage, as MLflow does it; an alias needs no archiving."},...se.N,"on-refusal":{
kind:(0,v.Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the gates ends the step red, or green with the outcome skipped."},"report-artifact":{
kind:v.Jt,default:"false",description:"Keep the whole report, as JSON and Markdown, with the artifacts of the version's run."},...Q.X,"decide-only":{kind:v.Jt,default:"\
false",description:"Decide the gates and give the outputs, and change nothing: passed gates end in the outcome skipped."}},cn=({model:e,to:t})=>[e,(0,v.M4)((0,v.
Sx)(t))],un={of:["model","to"],about:({model:e,to:t})=>{const n=cn({model:String(e),to:String(t)});return{key:n,heading:`Promotion of ${n.join(" to ")}`}}},Yo=(0,te.
ol)({name:"promote",title:"promote a version once its gates pass",description:"Decides gates on a model version: its metrics, tags, params, signature and files,\
 also against the version that serves now. Where all pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where o\
ne does not, nothing is moved and the step is red.",inputs:dn,checks:[tn,(0,v.RU)(dn,["baseline","version"],({baseline:e,version:t})=>pe(e,t))],comments:un,outputs:{
version:{kind:"small",description:"The version that was to be promoted."},verdict:{kind:"small",description:"What the gates came to: passed, failed, inconclusiv\
e, or ungated."},"previous-version":{kind:"small",description:"The version whose place it took; empty where nobody else held the stage or alias, or nothing was \
moved."},"promotion-id":{kind:"small",description:"The id of the promotion, by which it can be undone."},report:{kind:"file",description:"Every gate with the va\
lue found, what was needed and the verdict, as JSON."}},example:"mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(e){
const{inputs:t,log:n,signal:o,pipeline:i}=e,s=ln(t.to),a=en(t),r=pe(t.baseline,t.version),u=t["archive-previous"],l=`${t.model} version ${t.version}`,g=(0,v.M4)(
s),y={kind:"heading",text:`Promotion of ${l} to ${g}`},R=(...G)=>{t.comment&&e.comment(cn(t),y,...G)};e.output("version",String(t.version)),R();const j=await e.
mlflow(),J=await(0,p.ZY)(j,t.model,String(t.version),s),ee={...J,begun:await dt(j,J)},{version:Ne}=ee,De=t["model-gates"]?[...a,...await jo(j,Ne)]:a,fe=t["no-ga\
tes"]?co(Ne):await ro(j,De,ee,{...t,choice:r}),{verdict:Pe,baseline:hn}=fe;e.output("verdict",Pe);const Mt={verdict:Pe,gates:N(fe),...hn.kind==="version"?{baseline:hn.
facts.version}:{},...t["no-gates"]?{ungated:!0}:{},...Xo(i)},it=async(G,st)=>{e.output("previous-version",xt(st)??""),e.output("promotion-id",st?.id??"");const gn=ni(
{model:Ne.model,version:Ne.version,target:g,...G,...Mt,record:st});e.output("report",gn);const wn=ve(fe),Et=wn===void 0?[]:[{kind:"paragraph",text:wn}],_t=De.length>
0?[...Et,re(fe)]:Et;if(t["report-artifact"]&&!t["decide-only"]){const{keepReport:si}=await Promise.resolve().then($.bind($,5472)),ai=[y,{kind:"paragraph",text:`\
Outcome ${G.outcome}: ${G.reason}`},...Et,re(fe,1/0)],ri={promotionId:st?.id,to:g,json:gn,blocks:ai,isUnchanged:G.outcome==="unchanged"};_t.push({kind:"paragrap\
h",text:await si(j,Ne,ri,e)})}return e.summarize(y,..._t),R({kind:"paragraph",text:G.reason},..._t),G};if(Pe==="failed"||Pe==="inconclusive"){t["decide-only"]||
await ti(j,ee,Mt,n);const G=`${l} was not promoted to ${g}: ${me(fe)}. ${fn(ee)}`;return it(t["on-refusal"]==="skip"?{outcome:"skipped",reason:G}:{outcome:Zo(fe),
code:ei(fe),reason:G})}const vn=Pe==="ungated"?"without any gate (--no-gates)":`${De.length===1?"its gate":`${De.length} of ${De.length} gates`} passed`;if(t["d\
ecide-only"])return it({outcome:"skipped",reason:`${l} may be promoted to ${g}: ${vn}. Nothing was changed (--decide-only). ${fn(ee)}`.trimEnd()});const mn=G=>it(
{outcome:"unchanged",reason:`${l} holds ${g} already.`},G);if((0,p.Nd)(ee,u)&&ee.record?.state==="held"&&ee.begun===void 0)return mn(ee.record);o.throwIfAborted(),
n.progress(`Moving ${g} to ${l}`);const{record:Le,changed:oi}=await Vo(j,ee,Mt,u,(0,se.p)(e));if(!oi||Le===void 0)return mn(Le);const pn=xt(Le),ii=pn===void 0?`\
which nobody ${Le.previousVersion===void 0?"":"else "}held before`:`in place of version ${pn}`;return it({outcome:"done",reason:`${l} holds ${g}, ${ii}: ${vn}.`},
Le)}}),xt=e=>e?.previousVersion===e?.version?void 0:e?.previousVersion;function ln(e){const t=(0,v.Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||
n.stage==="Archived"))throw new x.zg("E_INPUT",`${n.stage} is no stage to promote to: give Staging, Production or an @alias.`);return t}var Xo=({actor:e,link:t,
commit:n})=>({...e===void 0?{}:{actor:e},...t===void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),Zo=({verdict:e})=>e==="failed"?"refused":"inconclusive",ei=({
verdict:e})=>e==="failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function fn(e){const{targets:t,holders:n,version:o}=e;return(0,p.Nd)(e,!1)?`It held ${(0,v.M4)(
t)} before, and still does.`:t.flatMap(s=>{const a=n.get((0,v.Rg)(s));return a===void 0?[`Nobody holds ${(0,v.Rg)(s)}.`]:a===o.version?[]:[`${(0,v.Rg)(s)} stays\
 with version ${a}.`]}).join(" ")}async function ti(e,t,n,o){if(!(t.begun!==void 0||t.latest!==void 0&&t.latest.state!=="refused"&&t.latest.state!=="undone"))try{
await bt(e,{...sn(t,n,!1),state:"refused"})}catch(i){if(!(i instanceof x.zg))throw i;o.warn(`The refusal could not be recorded on the version: ${i.message}`)}}var ni=({
record:e,...t})=>JSON.stringify({...t,promotionId:e?.id,previousVersion:xt(e),time:e?.time},void 0,2)}),5472:((at,he,$)=>{$.d(he,{keepReport:()=>Ee});var Q=$(4800),
se=$(7522),p=$(1470),K=$(9596),q=_=>`${_.map(P).join(`

`)}
`;function P(_){switch(_.kind){case"heading":return`# ${ae(_.text)}`;case"paragraph":return ae(_.text);case"table":return[_.header,_.header.map(()=>"---"),..._.
rows].map(te).join(`
`);case"log":return ae(_.title)}}var te=(_,C)=>`|${_.map(L=>` ${C===1?L:ae(L)} |`).join("")}`,ae=_=>(0,se.YI)(_).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),v="mlflow-steps";async function Ee(_,C,L,{log:re,signal:_e,inputs:N}){const{artifacts:ve,runs:Te}=_,me=new Q.k;for(const D of["tracking-password","track\
ing-token","github-token"])me.add(N[D]??"");try{if(C.runId==="")throw new p.zg("E_RUN_NOT_FOUND",`${C.model} version ${C.version} was registered without a run.`);
const D=await Te.get(C.runId);if(D.deleted)throw new p.zg("E_RUN_DELETED",`The run ${D.id} is deleted.`);const V=`${v}/${H(C,L)}`;return L.isUnchanged&&L.promotionId!==
void 0&&(await ve.listOfRun(D.id,v)).some(Y=>Y.path===`${V}.md`)||(await ve.writeToRun(D,`${V}.json`,me.redact(L.json)),await ve.writeToRun(D,`${V}.md`,me.redact(
q(L.blocks)))),`The whole report is with run ${D.id}, as ${V}.json and .md.`}catch(D){if(!(D instanceof p.zg)||_e.aborted)throw D;const V=`The report was not ke\
pt as an artifact: ${D.message}`;return re.warn(V),V}}var H=({model:_,version:C},{promotionId:L,to:re})=>L===void 0?`decision-${x(_)}-${C}-${x(re.replaceAll("@",
""))}`:`promotion-${x(L)}`,x=_=>_.replace(/[^\w-]+/g,"_").slice(0,80)})};
