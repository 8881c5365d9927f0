"use strict";exports.id=722,exports.ids=[722],exports.modules={3143:((ot,le,$)=>{$.d(le,{N:()=>ie,p:()=>p});var Y=$(2198),ie={"lock-lease":{kind:Y.p0,default:"60s",description:"\
After this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:Y.p0,default:"90s",description:"How long to wait for another promoti\
on of the model."}},p=({log:J,signal:U,inputs:j})=>({log:J,signal:U,leaseMs:j["lock-lease"],waitMs:j["lock-timeout"]})}),4912:((ot,le,$)=>{$.d(le,{F3:()=>ne,IZ:()=>Ke,
Mz:()=>ye,Nd:()=>z,Q8:()=>N,QR:()=>L,Tq:()=>F,UB:()=>qe,Vj:()=>ke,WE:()=>he,ZY:()=>fe,mX:()=>X,oK:()=>ee,p0:()=>Se,rl:()=>me,sF:()=>M,te:()=>te,uv:()=>ve,wV:()=>Te});
var Y=$(4261),ie=$(7871),p=$(7129),J=$(2198),U=$(8243),j=$(332),ee="mlflow-steps.promotion",re=["moving","held","undoing","undone","demoting","demoted","refused"],
v=["passed","failed","inconclusive","ungated"],te=({target:d,previous:c,previousVersion:f},h)=>c===void 0?d===h?f:void 0:c[h];function M(d){const c={...d,...d.actor===
void 0?{}:{actor:d.actor.slice(0,100)},...d.pipeline===void 0?{}:{pipeline:d.pipeline.slice(0,400)},...d.commit===void 0?{}:{commit:d.commit.slice(0,64)},gates:d.
gates.map(m=>({gate:m.gate.slice(0,120),candidate:m.candidate.slice(0,40),verdict:m.verdict}))},f=[...c.gates.filter(({verdict:m})=>m!=="passed"),...c.gates.filter(
({verdict:m})=>m==="passed")];let h=Math.min(f.length,100);for(;;){const m=f.length-h+(d.gatesOmitted??0),E=m===0?c.gates:f.slice(0,h),I=(0,Y.J)({...c,gates:E,...m===
0?{}:{gatesOmitted:m}});if(I.length<=Y.D||h===0)return I;h-=1}}function F({model:d,version:c,tags:f}){const h=f.get(ee),m=h===void 0?void 0:A(h);return m?.model===
d&&m.version===c?m:void 0}function A(d){if(d.length>Y.D)return;const c=(0,U.qF)(d);if(!(0,U.Gv)(c))return;const{id:f,model:h,version:m,target:E,time:I}=c,x=re.find(
W=>W===c.state),O=v.find(W=>W===c.verdict);if(!(!D(f)||!D(h)||!D(m)||!$e(E)||!D(I))&&!(x===void 0||O===void 0))return{id:f,state:x,model:h,version:m,target:E,verdict:O,
time:I,gates:ae(c.gates),...q(c)}}function q(d){const{ungated:c,gatesOmitted:f,previousVersion:h,previousStage:m,archivedPrevious:E,actor:I,pipeline:x,commit:O,
undoneTime:W,lockedAtMs:Q,baseline:se}=d,ge=P(d.previous);return{...c===!0?{ungated:c}:{},...typeof f=="number"?{gatesOmitted:f}:{},...D(h)&&/^\d+$/.test(h)?{previousVersion:h}:
{},...ge===void 0?{}:{previous:ge},...J._$.some(we=>we===m)&&D(m)?{previousStage:m}:{},...typeof E=="boolean"?{archivedPrevious:E}:{},...D(I)?{actor:I}:{},...D(
x)?{pipeline:x}:{},...D(O)?{commit:O}:{},...D(W)?{undoneTime:W}:{},...D(se)&&/^\d+$/.test(se)?{baseline:se}:{},...typeof Q=="number"?{lockedAtMs:Q}:{}}}function P(d){
if((0,U.Gv)(d))return Object.fromEntries(Object.entries(d).flatMap(([c,f])=>D(f)&&/^\d+$/.test(f)?[[c,f]]:[]))}var ae=d=>(Array.isArray(d)?d:[]).flatMap(c=>{if(!(0,U.
Gv)(c))return[];const{gate:f,candidate:h,verdict:m}=c;return D(f)&&D(m)?[{gate:f,candidate:D(h)?h:"",verdict:m}]:[]});function $e(d){if(!D(d))return!1;try{return(0,J.
Sx)(d),!0}catch{return!1}}var D=d=>typeof d=="string"&&d!=="";async function fe({registry:d},c,f,h){const[m,E]=await Promise.all([d.version(c,f),d.model(c)]),I=h.
find(({kind:x})=>x==="stage");return I!==void 0&&E.latest.length===0&&await d.holder(c,I),_e(m,E,h)}function _e(d,c,f){const h=F(d),m=new Map(f.map(x=>[(0,J.Rg)(
x),ye(c,x)])),E=[...m.values()].filter(x=>x!==void 0),I=E.find(x=>x!==d.version)??E[0];return{version:d,model:c,targets:f,holders:m,holder:I,latest:h,record:h?.
target===(0,J.M4)(f)?h:void 0}}var he=({record:d})=>d?.state==="moving"||d?.state==="undoing",L=(d,c,f)=>c.kind==="stage"?d.stage.toLowerCase()===c.stage.toLowerCase():
f===d.version,z=({version:d,targets:c,holders:f},h)=>c.every(m=>{const E=f.get((0,J.Rg)(m));return L(d,m,E)&&(m.kind==="alias"||!h||E===d.version)}),ye=({aliases:d,
latest:c},f)=>f.kind==="alias"?d.get(f.alias):c.find(({stage:h})=>h.toLowerCase()===f.stage.toLowerCase())?.version,K="mlflow-steps.lock-epoch.",it=1440*6e4,ve=({
tags:d})=>Math.max(0,...[...d.keys()].flatMap(c=>c.startsWith(K)&&/^\d{1,9}$/.test(c.slice(K.length))?[Number(c.slice(K.length))]:[])),rt=8,Te=d=>Math.max(0,d-rt),
Oe=d=>`${K}${d}`,Ce=({tags:d},c)=>[...d.keys()].filter(f=>f.startsWith(K)&&Number(f.slice(K.length))<c),at=({tags:d},c,f)=>c>0&&f-Number(d.get(Oe(c))??f)>it,st=.8,
ke=class extends Error{name="LeaseLost"};function S(d){const c=performance.now(),f=Date.now(),h=()=>Math.max(performance.now()-c,Date.now()-f)>=d*st;return{isOver:h,
assertNotOver:()=>{if(h())throw new ke("The lease of the lock is over.")}}}async function dt({registry:d},c,f){if(c.state!=="moving")return c;try{const h=F(await d.
version(c.model,c.version));if((h?.lockedAtMs??0)>=f)return;if(h?.state==="moving"&&h.target===c.target&&(h.id===c.id||ct(c)))return h;await d.setVersionTag(c.model,
c.version,ee,M(c))}catch(h){if(!(h instanceof j.zg&&h.code==="E_VERSION_NOT_FOUND"))throw h}return c}var ct=({version:d,previousVersion:c,previous:f={}})=>c===d||
Object.values(f).includes(d),We="mlflow-steps.lock",ut=10*6e4,lt=200,ft=d=>(0,ie.X)("node:crypto").createHash("sha256").update(d).digest("hex").slice(0,16);function N(d,c){
return`${d.length<=lt?d:`${[...d].slice(0,90).join("")}~${ft(d)}`}--mlflow-steps-lock${c===0?"":`-${c}`}`}var Be=({holder:d,leaseMs:c,record:f})=>new Map([[We,JSON.
stringify({holder:d,leaseMs:c})],[ee,M({...f,gates:[]})]]);function X({tags:d}){const c=A(d.get(ee)??""),f=(0,U.qF)(d.get(We)??""),h=(0,U.$6)(f,"holder"),m=(0,U.
tk)(f,"leaseMs");if(!(c===void 0||h===void 0||m===void 0||m<=0))return{holder:h,leaseMs:Math.min(m,ut),record:c}}var Ue=({leaseMs:d,record:c})=>`Not a model: ml\
flow-steps is at work on ${c.model} (${me(c)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${d/1e3} s. It can be \
deleted.`;function me({id:d,version:c,target:f,actor:h,pipeline:m}){const E=[h===void 0?"":` by ${h}`,m===void 0?"":`, ${m}`].join("");return`${d} of version ${c}\
 to ${f}${E}`}var qe=6e4,pe=300,Ge=5e3;function Ae({log:d,signal:c,waitMs:f},{model:h,version:m,target:E}){const I=performance.now();let x=-1/0;return{pause:async O=>{
const W=performance.now()-I,Q=O===void 0?"somebody whose lock says nothing":me(O);if(W>=f)throw new j.zg("E_PROMOTION_HELD",`${h} version ${m} was not moved to ${E}\
: ${h} is held by ${Q}, and was not let go within ${Math.round(f/1e3)} s. Run the step again.`);W-x>=Ge&&(x=W,d.progress(`Waiting for another promotion of ${h}:\
 ${Q}.`)),await(0,p.v)(pe/2+Math.random()*pe,c)}}}function Fe(){const d=new Map;return c=>{const f=X(c),h=f?.holder??String(c.createdAtMs),m=d.get(h)??performance.
now();d.set(h,m);const E=c.serverNowMs===void 0?0:c.serverNowMs-c.createdAtMs;return Math.max(E,performance.now()-m)>=(f?.leaseMs??qe)}}var ze=1e4,ne=3;async function Ke(d,c,f,h=0){
const{log:m,signal:E,leaseMs:I}=f,{registry:x}=d,O=c.model,W=Ae(f,c),Q=Fe(),se=[],ge=async w=>{const b={holder:crypto.randomUUID(),leaseMs:I,record:c},k=S(I),T=N(
O,w),V=await d.locks.create(T,Ue(b),Be(b));if(V!==void 0)return{epoch:w,createdAtMs:V.createdAtMs,clock:k};const _=await d.locks.read(T);return _!==void 0&&X(_)?.
holder===b.holder?{epoch:w,createdAtMs:_.createdAtMs,clock:k}:_},we=async({epoch:w,clock:b},k=w)=>{if(!(b.isOver()&&k<=w))try{await d.forCleanup(ze).locks.remove(
N(O,w))}catch(T){if(!(T instanceof j.zg))throw T;m.warn(`The lock ${N(O,w)} was not removed, and is gone past after ${I/1e3} s: ${T.message}`)}},Ie=(w,b)=>({mlflow:d.
guarded(w.clock.assertNotOver),model:b,createdAtMs:w.createdAtMs,interrupted:se,isHeld:k=>!w.clock.isOver()&&ve(k)===w.epoch,release:async()=>{at(b,w.epoch,w.createdAtMs)&&
!w.clock.isOver()&&await x.deleteModelTag(O,Oe(w.epoch)).catch(()=>{}),await we(w)}}),be=async w=>{try{const b=await x.model(O),k=ve(b),T=k===w.epoch;return T||
await we(w,k),{model:b,isCurrent:T}}catch(b){throw await we(w),b}},ht=async(w,b)=>{const k=await ge(w+1);if(!Ve(k))return;const T=d.guarded(k.clock.assertNotOver);
await T.registry.setModelTag(O,Oe(k.epoch),String(k.createdAtMs));for(let B=w;B>=Te(w);B-=1){const Je=await de(T,B);Je!==void 0&&se.push(Je)}for(const B of Ce(b,
k.epoch))await T.registry.deleteModelTag(O,B);const{model:V,isCurrent:_}=await be(k);return _?Ie(k,V):void 0},de=async(w,b)=>{for(;;){const k=await w.locks.read(
N(O,b));if(k===void 0)return;const T=X(k);if(Q(k)){if(T===void 0)return;m.warn(`Going past the lock of ${me(T.record)}, which did not end within ${T.leaseMs/1e3}\
 s.`);const V=await dt(w,T.record,k.createdAtMs);return await w.locks.remove(N(O,b)).catch(_=>{if(!(_ instanceof j.zg))throw _;m.warn(`The lock ${N(O,b)} that a\
 crash left was not removed: ${_.message}`)}),V}await W.pause(T?.record)}},xe=async w=>(m.warn(`${O} is changed without a lock, because these credentials may no\
t create registered models: another promotion at the same time is seen and repaired afterwards only. ${w.message}`),{mlflow:d,model:await x.model(O),createdAtMs:void 0,
interrupted:[],isHeld:()=>!0,release:async()=>{}});let oe=h;for(let w=0;;){E.throwIfAborted();let b;try{b=await ge(oe)}catch(_){if(_ instanceof j.zg&&_.code==="\
E_MLFLOW_FORBIDDEN")return xe(_);throw _}if(Ve(b)){const{model:_,isCurrent:B}=await be(b);if(B)return Ie(b,_);oe=ve(_);continue}const k=b;if(k===void 0)continue;
const T=await x.model(O),V=ve(T);if(V>oe)oe=V;else if(Q(k)){const _=await ht(oe,T).catch(B=>{if(!(B instanceof ke))throw B;if(w+=1,w===ne)throw Se(c,B)});if(_!==
void 0)return _;oe+=1}else await W.pause(X(k)?.record)}}var Ve=d=>d!==void 0&&"clock"in d,Se=({model:d,version:c},f)=>new j.zg("E_PROMOTION_OVERTAKEN",`The prom\
otion of ${d} version ${c} lost its lock ${ne} times. Run the step again; if the server is slow, with a longer --lock-lease.`,{cause:f})}),5722:((ot,le,$)=>{$.d(
le,{Iw:()=>nn,fG:()=>ln,nk:()=>K,pt:()=>ti});var Y=$(5203),ie=$(3143),p=$(4912),J=$(2088),U=$(7129),j=$(7522),ee=$(9775),re=$(16),v=$(2198),te=$(8243),M=$(332),
F=$(3024),A=$.n(F),q=200,P=5,ae=300;function $e({results:e},t=q){const n=[...e.filter(({verdict:i})=>i!=="passed"),...e.filter(({verdict:i})=>i==="passed")],o=n.
slice(0,t).map(i=>{const{gate:r,candidate:a,baseline:s,needed:u}=i;return[(0,j.Jj)(r.text,ae),a,s,u,D(i)]});return n.length>t&&o.push([`\u2026 ${n.length-t} mor\
e`,"","","",""]),{kind:"table",header:["gate","candidate","baseline","needed","verdict"],rows:o}}function D({gate:e,verdict:t,why:n}){const o=t==="failed"&&e.kind!==
"signature";return n===void 0||o?t:`${t}: ${n}`}var fe=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,needed:i,verdict:r,why:a})=>({gate:t.text,from:t.origin,
candidate:n,baseline:o,needed:i,verdict:r,...a===void 0?{}:{why:a}})),_e=({baseline:e,results:t})=>{if(t.some(({gate:n})=>he(n)))return e.kind==="none"?`No base\
line: ${e.why}.`:`Baseline: ${e.facts.name}, ${e.from}.`},he=({kind:e})=>e==="baseline"||e==="signature"||e==="dataset";function L({results:e,doubt:t}){if(t!==void 0)
return t;const n=e.filter(({verdict:r})=>r==="failed"),o=e.filter(({verdict:r})=>r==="inconclusive"),i=[];return n.length>0&&i.push(`${z(n,e)} failed: ${ye(n)}`),
o.length>0&&i.push(`${z(o,e)} could not be decided: ${ye(o)}`),i.join("; ")}var z=(e,t)=>t.length===1?"its gate":`${e.length} of ${t.length} gates`;function ye(e){
const t=e.slice(0,P).map(({gate:n,why:o})=>o??(0,j.Jj)(n.text,ae));return e.length>P&&t.push(`and ${e.length-P} more`),t.join(", ")}function K(e,t){if(e===void 0)
return;if(!/^\d+$/.test(e))return{kind:"target",target:(0,v.hu)(e)};const n=e.replace(/^0+(?=\d)/,"");if(n==="0")throw new M.zg("E_INPUT","The baseline 0 is no \
version: MLflow counts them from 1.");if(n===String(t))throw new M.zg("E_INPUT",`The baseline is version ${n}, which is to be promoted itself: a version is not \
compared with itself.`);return{kind:"version",version:n}}async function it(e,t,n){const{version:o,model:i}=t;if(n?.kind==="version")return{kind:"version",version:await Te(
e,i,n.version),from:`which --baseline ${n.version} names`};const{target:r,holder:a}=n===void 0?ve(t):await rt(e,i,n.target),s=(0,v.Rg)(r);return a===void 0?{kind:"\
none",why:`nobody holds ${s}${n===void 0?" yet":""}`}:a!==o.version?Ce(e,i,a,`which holds ${s}`,""):Oe(e,t,s)}function ve(e){const{version:t,targets:n,holders:o,
begun:i}=e,r=n.map(l=>({target:l,holder:o.get((0,v.Rg)(l))})),a=r.filter(({holder:l})=>l!==void 0),u=(i!==void 0||(0,p.WE)(e)?void 0:a.find(({holder:l})=>l!==t.
version))??a[0]??r[0];if(u===void 0)throw new TypeError("a promotion has a target");return u}async function rt({registry:e},t,n){return{target:n,holder:(0,p.Mz)(
t,n)??(await e.holder(t.name,n))?.version}}var Te=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function Oe(e,{version:t,
model:n,begun:o},i){const r=`version ${t.version} holds ${i} itself`,a=o??(0,p.Tq)(t);return(a?.state==="moving"||a?.state==="held"||a?.state==="undoing")&&a.target.
split(/[\s,]+/).includes(i)?a.previousVersion===void 0?{kind:"none",why:`${r}, and nobody held it before`}:Ce(e,n,a.previousVersion,`which held ${i} before vers\
ion ${t.version} did`,`${r}, and `):{kind:"none",why:`${r}, and no record says what held it before`}}async function Ce(e,t,n,o,i){try{return{kind:"version",version:await Te(
e,t,n),from:o}}catch(r){if(!(r instanceof M.zg)||r.code!=="E_VERSION_NOT_FOUND")throw r;return{kind:"none",why:`${i}version ${n}, ${o}, is deleted`}}}async function at(e,{
version:t,model:n,targets:o,holders:i}){if(!o.some(s=>(0,p.QR)(t,s,i.get((0,v.Rg)(s)))))return;const r=(0,p.uv)(n);let a;for(let s=r;s>=(0,p.wV)(r);s-=1){const u=await st(
e,(0,p.Q8)(n.name,s));if(u===void 0)break;const l=(0,p.mX)(u)?.record;l?.model===t.model&&l.version===t.version&&l.state==="moving"&&l.previousVersion!==t.version&&
(a=l)}return a}async function st({locks:e},t){try{return await e.read(t)}catch(n){if(n instanceof M.zg&&n.code==="E_MLFLOW_FORBIDDEN")return;throw n}}var ke=100,
S=e=>(0,j.Jj)((0,j.YI)(e.slice(0,10*ke)).replace(/\s+/g," "),ke);function dt(e){const t=e.peek(),n=e.requireName("a file's path after artifact","artifact deploy\
.yaml"),o=ct(n);return o!==void 0&&e.fail(t,`expected the path of a file beside the model, such as deploy.yaml or conf/serving.json; ${n} ${o}`),e.requireEnd(),
{kind:"artifact",path:n,...e.describe()}}function ct(e){return e.startsWith("/")||e.includes("\\")||/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no relative path":e.endsWith(
"/")?"is a folder":e.split("/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . or ..":e.length>500?"is longer than 500 characters":void 0}function We({
path:e},{candidate:t}){const n=t.artifacts.has(e),o={candidate:n?"logged":"not logged",baseline:"",needed:"logged"};return n?{verdict:"passed",...o}:{verdict:"f\
ailed",...o,why:`${t.name} has no artifact ${S(e)}`}}var ut=2e3,lt=1e3,ft=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;
function N(e){const t=ft.exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",r=Number(t[4]??t[7]??"0")-i.length,a=o+i;if(a.length>lt||
Math.abs(r)>ut)return;const s=BigInt(a);return{mantissa:n==="-"?-s:s,exponent:r}}function Be(e,t){const n=Math.min(e.exponent,t.exponent),o=pe(e,n)-pe(t,n);return o<
0n?-1:o>0n?1:0}function X(e,t){const n=Math.min(e.exponent,t.exponent);return{mantissa:pe(e,n)+pe(t,n),exponent:n}}var Ue=(e,t)=>({mantissa:e.mantissa*t.mantissa,
exponent:e.exponent+t.exponent}),me=({mantissa:e,exponent:t})=>({mantissa:-e,exponent:t}),qe=e=>e.mantissa<0n?me(e):e,pe=({mantissa:e,exponent:t},n)=>e*10n**BigInt(
t-n),Ge=40;function Ae({mantissa:e,exponent:t}){if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),r=o.length-1+t;if(i.length>Ge)
return`\u2248${n}${Fe(i.slice(0,Ge),r)}`;if(r<-7||r>=21)return`${n}${Fe(i,r)}`;if(r<0)return`${n}0.${"0".repeat(-r-1)}${i}`;const a=i.slice(0,r+1).padEnd(r+1,"0"),
s=i.slice(r+1);return`${n}${a}${s===""?"":`.${s}`}`}var Fe=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,ze=e=>({numerator:e,
denominator:1n}),ne=(e,t)=>({mantissa:e.mantissa*t,exponent:e.exponent}),Ke=(e,t)=>Be(ne(e.numerator,t.denominator),ne(t.numerator,e.denominator)),Ve=({numerator:e,
denominator:t},n)=>({numerator:X(e,ne(n,t)),denominator:t}),Se=({numerator:e,denominator:t},n)=>({numerator:Ue(e,n),denominator:t}),d=(e,t)=>({numerator:X(ne(e.
numerator,t.denominator),ne(t.numerator,e.denominator)),denominator:e.denominator*t.denominator}),c=({numerator:e,denominator:t})=>({numerator:qe(e),denominator:t}),
f=12;function h({numerator:e,denominator:t}){if(t===1n)return Ae(e);const n=s=>String(s<0n?-s:s).length,o=Math.max(0,f+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(
o),r={mantissa:i/t,exponent:e.exponent-o};if(i%t===0n)return Ae(r);const a=Math.max(0,n(r.mantissa)-f);return`\u2248${Ae({mantissa:r.mantissa/10n**BigInt(a),exponent:r.
exponent+a})}`}var m="as in: auc >= baseline - 0.005",E={mantissa:1n,exponent:-2};function I(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&
n!==void 0&&O(n)&&e.fail(t,W(n)),n!=="+"&&n!=="-"&&n!=="*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${m}`),i=o.
kind==="word"&&o.text.endsWith("%"),r=i?o.text.slice(0,-1):o.text,a=o.kind==="word"&&!/^[+-]/.test(r)?N(r):void 0;return a===void 0&&e.fail(o,Q(n,o)),{sign:n,amount:a,
isPercent:i,amountText:o.text}}var x={"\u2212":"-","\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},O=e=>Object.hasOwn(x,
e.slice(0,1))||Object.hasOwn(x,e),W=e=>`expected +, - or * after baseline, found ${e}; did you mean ${x[e]??x[e.slice(0,1)]??"-"}?`;function Q(e,{text:t,kind:n}){
const o=`expected a number such as 0.005 or a percentage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}\
; the amount has no sign of its own`;const i=t.replace(",",".");return t.includes(",")&&N(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var se=e=>e===
void 0?"":` ${e.sign} ${e.amountText}`;function ge(e,t){if(t===void 0)return e;const n=t.isPercent?Ue(t.amount,E):t.amount;if(t.sign==="*")return Se(e,n);const o=t.
sign==="-"?me(n):n;return t.isPercent?d(e,Se(c(e),o)):Ve(e,o)}var we=Number.MAX_VALUE;function Ie({value:e,timestampMs:t},n){if(Number.isNaN(e))return"NaN";if(Math.
abs(e)>=we)return"infinite (MLflow stores \xB1Infinity as \xB11.797e308)";if(e===0&&t===0&&!n)return"0.0 with timestamp 0, the mark of MLflow's silently lost va\
lues; log it again, or say --accept-zero-timestamp"}function be(e,t,n,o){const i=S(n),r=t.metrics.get(n);if(r===void 0){const l=e.suggest(n,t.metrics.keys());return{
kind:"doubt",shown:"not logged",why:`the run of ${t.name} has logged no metric ${i}${l===void 0?"":` (it has ${S(l)})`}`}}if(o!==void 0)return ht(t,n,o);const a=r.
text.slice(0,100),s=Ie(r,e.acceptZeroTimestamp);if(s!==void 0)return{kind:"doubt",shown:a,why:`${i} of ${t.name} is ${s}`};const u=N(r.text);return u===void 0?{
kind:"doubt",shown:a,why:`${i} of ${t.name} is no number`}:{kind:"value",value:ze(u),shown:a}}function ht(e,t,n){const o=e.histories.get(t),i=S(t);if(o===void 0)
return{kind:"doubt",shown:"not read",why:`the history of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} points`,why:`\
the history of ${i} of ${e.name} holds ${o.doubt}`};const r=o.aggregates.get(n);return r===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i} of ${e.
name} is empty`}:{kind:"value",value:r,shown:`${h(r)} (${n} of ${o.count})`}}var de=["<","<=",">",">=","==","!="],xe=e=>de.some(t=>t===e),oe={"=":"==","===":"==",
eq:"==",is:"==",equals:"==","=>":">=","\u2265":">=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"!=","!==":"\
!=","!":"!=",ne:"!=",gt:">",">>":">",lt:"<","<<":"<"};function w(e){const t=Object.hasOwn(oe,e.toLowerCase())?oe[e.toLowerCase()]:void 0;if(t!==void 0)return t;
const n=/^[<>=!]/.test(e)?(0,v.qb)(e,de):void 0;return n!==void 0&&xe(n)?n:void 0}function b(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case">":return e>
0;case">=":return e>=0;case"==":return e===0;case"!=":return e!==0}}var k=["last","best","worst","min","max","mean","median"],T=e=>k.find(t=>t===e);function V(e,t){
const n=e.next();if(n===void 0)return"last";const o=n.kind==="word"?T(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,v.qb)(n.text.toLowerCase(),k):void 0,
r=e.tokens[e.tokens.indexOf(n)-1]?.text??"";n.text.startsWith("%")&&N(r)!==void 0&&e.fail(n,`expected the end of the gate after ${r}, found ${n.text}; did you m\
ean ${r}%?`),e.fail(n,i===void 0?`expected the end of the gate after ${r}, found ${n.text}; write one gate a line`:`expected the end of the gate or one of ${k.join(
", ")}, found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, which does not say\
 whether more is better; write min or max`),e.requireEnd(),o}function _(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?"max":"mi\
n";case"worst":return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function B({baseline:e,onMissingBaseline:t},n,o){if(e.kind==="none")return{
verdict:t==="pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"inconclusive",...n,
baseline:"in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function Je(e,t){const n=_(e.selector,e.operator),o=`baseline${se(e.change)}`,i=be(t,t.candidate,
e.metric,n),r={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...r,baseline:"",why:i.why}:B(t,r,a=>{const s=be(t,
a,e.metric,n);if(s.kind==="doubt")return{verdict:"inconclusive",...r,baseline:s.shown,why:`the baseline cannot be used: ${s.why}`};const u=ge(s.value,e.change),
l={candidate:i.shown,baseline:s.shown,needed:`${e.operator} ${h(u)}`};return b(Ke(i.value,u),e.operator)?{verdict:"passed",...l}:{verdict:"failed",...l,why:`${S(
e.metric)} is ${i.shown}, needed ${l.needed} (${o}, which is ${s.shown})`}})}var Tt="dataset same-as baseline";function yn(e){return e.requireWord("same-as",Tt),
e.requireWord("baseline",Tt),e.requireEnd(),{kind:"dataset",...e.describe()}}var kn=new Set(["train","training"]),Ot=({datasets:e})=>[...new Set(e.filter(({context:t})=>!kn.
has(t.toLowerCase())).map(({digest:t})=>t))].sort(),He=e=>S(e.join(", "));function bn(e,t){const n=Ot(t.candidate),o="same digests",i=r=>`the run of ${r.name} h\
as logged no evaluation dataset${r.datasets.length>0?", only for training":" (mlflow.log_input, MLflow 2.4 or later)"}`;return n.length===0?{verdict:"inconclusi\
ve",candidate:"not logged",baseline:"",needed:o,why:i(t.candidate)}:B(t,{candidate:He(n),needed:o},r=>{const a=Ot(r);if(a.length===0)return{verdict:"inconclusiv\
e",candidate:He(n),baseline:"not logged",needed:o,why:`the baseline cannot be used: ${i(r)}`};const s={candidate:He(n),baseline:He(a),needed:o};return n.length===
a.length&&n.every((u,l)=>u===a[l])?{verdict:"passed",...s}:{verdict:"failed",...s,why:`the evaluation datasets differ: ${s.candidate}, the baseline's ${s.baseline}`}})}
var At={pyfunc:"python_function"};function xn(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_function");return Object.hasOwn(
At,n)&&e.fail(t,`an MLmodel file has no flavor ${n}; did you mean ${At[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}function Mn({flavor:e},{
candidate:t}){const n=S(e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o};const i={candidate:S(
o.flavors.join(", ")),baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const r=(0,v.qb)(e.slice(0,100),o.flavors.slice(0,100).filter(
a=>a.length<=100));return{verdict:"failed",...i,why:`${t.name} has no flavor ${n}${r===void 0?"":` (it has ${S(r)})`}`}}var St=1e3;function vt(e,t){const n=e.require(
`expected ==, != or in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:Tn(e,n)}:((n.kind!=="operator"||n.text!=="=="&&n.text!=="!=")&&
e.fail(n,En(n,t)),{operator:n.text,value:It(e,n.text,t)})}function It(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind==="operator"&&
e.fail(o,`expected a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(i,`expec\
ted the end of the gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function En({text:e},t){const n=e.toLowerCase()===
"in"?"in":w(e);return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*_n(e){
for(let t=e.next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"\
word",text:n[0],column:o,end:o+n[0].length}}}function Tn(e,t){const n='in [approved, "signed off"]',o=_n(e),i=u=>{const l=o.next();return l.done===!0?e.fail(void 0,
`expected ${u}, as in: ${n}`):l.value},r=i("a list in [ ] after in");Me(r,"[")||e.fail(r,`expected a list in [ ] after ${t.text}, found ${r.text}, as in: ${n}`);
const a=[];for(;;){const u=i("a value");(u.kind==="operator"||Me(u,"[")||Me(u,"]")||Me(u,","))&&e.fail(u,`expected a value, found ${u.text}${u.kind==="operator"?
"; a value with one of < > = ! is quoted":""}`),a.push(u.text),a.length>St&&e.fail(u,`a list may have ${St} values`);const l=i(", or ]");if(Me(l,"]"))break;Me(l,
",")||e.fail(l,`expected , or ] after ${u.text}, found ${l.text}; a value with spaces is quoted`)}const s=o.next();return s.done!==!0&&e.fail(s.value,`expected \
the end of the gate after ], found ${s.value.text}; write one gate a line`),a}var Me=({kind:e,text:t},n)=>e==="word"&&t===n,Rt=(e,t)=>t.operator==="in"?t.values.
includes(e):e===t.value==(t.operator==="=="),Dt=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,Ee="param max_depth <= 12";function On(e){
const t=e.requireName("a param's name after param",Ee),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:vt(e,
Ee),...e.describe()};n===void 0&&e.fail(void 0,`expected an operator (${de.join(" ")} in) after ${t}, as in: ${Ee}`),(n.kind!=="operator"||!xe(n.text))&&e.fail(
n,An(n));const i=o?.kind==="word"?N(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:It(e,n.text,Ee),
...e.describe()}):(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),
{kind:"param-text",param:t,condition:vt(e,Ee),...e.describe()})}function An({text:e}){const t=e.toLowerCase()==="in"?"in":w(e);return`expected an operator (${de.
join(" ")} in), found ${e}${t===void 0?`, as in: ${Ee}`:`; did you mean ${t}?`}`}function Sn(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.
numberText}`:S(Dt(e.condition)),i=S(e.param),r=n.params.get(e.param);if(r===void 0){const u=t.suggest(e.param,n.params.keys()),l=`the run of ${n.name} has logge\
d no param ${i}${u===void 0?"":` (it has ${S(u)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:l}}const a={candidate:S(r),baseline:"",
needed:o},s=e.kind==="param-text"?Rt(r,e.condition):In(r,e);return s===void 0?{verdict:"inconclusive",...a,why:`param ${i} is ${a.candidate}, which is no number\
; a text is written in quotes`}:s?{verdict:"passed",...a}:{verdict:"failed",...a,why:`param ${i} is ${a.candidate}, needed ${o}`}}function In(e,{operator:t,number:n}){
const o=N(e.trim());return o===void 0?void 0:b(Be(o,n),t)}var Rn=20;function Dn(e){try{return{inputs:mt(e.inputs),outputs:mt(e.outputs),params:mt(e.params)}}catch(t){
if(t instanceof SyntaxError)return;throw t}}function mt(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");
return t.map(n=>Nn(n))}function Nn(e){if(!(0,te.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:Pn(
e),required:Nt(e)}}var Nt=e=>typeof e.required=="boolean"?e.required:e.optional!==!0;function Pn(e){const t=Pt(e,0);return Array.isArray(e.shape)?{kind:"array",
items:t}:t}function Pt(e,t){if(t>Rn)throw new SyntaxError("too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"\
tensor":return Ln(e["tensor-spec"]);case"object":return{kind:"object",properties:jn(e.properties,t)};case"array":return{kind:"array",items:pt(e.items,t)};case"m\
ap":return{kind:"map",values:pt(e.values,t)};default:return{kind:"scalar",name:n}}}function Ln(e){if(!(0,te.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))
throw new SyntaxError("a tensor has dtype and shape");const t=e.shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{
kind:"tensor",dtype:e.dtype,shape:t}}function jn(e,t){if(!(0,te.Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([
n,o])=>[n,{name:n,type:pt(o,t),required:(0,te.Gv)(o)&&Nt(o)}]))}function pt(e,t){if(!(0,te.Gv)(e))throw new SyntaxError("a type is an object");return Pt(e,t+1)}
function ce(e){switch(e.kind){case"scalar":return e.name;case"tensor":return`tensor ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${ce(e.items)}`;case"\
map":return`map of ${ce(e.values)}`;case"object":return`{${[...e.properties].map(([t,n])=>`${t}${n.required?"":"?"}: ${ce(n.type)}`).join(", ")}}`}}var Cn={integer:[
"long","double"],float:["double"]};function Wn(e,t){return[...Lt(e.inputs,t.inputs),...Bn(e.outputs,t.outputs),...Un(e.params,t.params)]}function Lt(e,t){const n=new Map(
e.map((o,i)=>[jt(o,i),o]));return t.flatMap((o,i)=>{const r=n.get(jt(o,i)),a=`input ${o.name??i+1}`;return r===void 0?o.required?[`${a} (${ce(o.type)}) is new a\
nd required`]:[]:o.required&&!r.required?[`${a} is required now`]:Ye(r.type,o.type)?[]:[gt(a,r.type,o.type)]})}function Bn(e,t){return e.flatMap((n,o)=>{const i=`\
output ${n.name??o+1}`,r=t[o];return r===void 0||r.name!==n.name?[t.some(s=>s.name!==void 0&&s.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:
n.required&&!r.required?[`${i} is optional now`]:Re(n.type,r.type)?[]:[gt(i,n.type,r.type)]})}function Un(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(
o=>{const i=n.get(o.name);return i===void 0||Ye(i.type,o.type)?[]:[gt(`param ${o.name??""}`,i.type,o.type)]})}var jt=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,gt=(e,t,n)=>`${e}\
 was ${ce(t)} and is ${ce(n)}`;function Ye(e,t){return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(Cn[e.name]?.includes(
t.name)??!1):e.kind==="array"&&t.kind==="array"?Ye(e.items,t.items):e.kind==="map"&&t.kind==="map"?Ye(e.values,t.values):e.kind==="object"&&t.kind==="object"?Lt(
[...e.properties.values()],[...t.properties.values()]).length===0:Re(e,t)}function Re(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];
return n.length===t.properties.size&&n.every(o=>qn(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?Re(e.items,t.items):e.kind===
"map"&&t.kind==="map"?Re(e.values,t.values):e.kind===t.kind&&ce(e)===ce(t)}var qn=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&Re(e.type,t.type);function Gn(e){
return e.requireWord("compatible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var wt=3;function Fn(e,t){const n="compatible",o=Ct(
t.candidate);return typeof o=="string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:B(t,{candidate:Xe(o),needed:n},i=>{const r=Ct(i);
if(typeof r=="string")return{verdict:"inconclusive",candidate:Xe(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${r}`};const a={candidate:Xe(o),
baseline:Xe(r),needed:n},s=Wn(r,o);if(s.length===0)return{verdict:"passed",...a};const u=s.slice(0,wt).map(l=>S(l));return s.length>wt&&u.push(`${s.length-wt} m\
ore`),{verdict:"failed",...a,why:`the signature is not compatible with ${i.name}: ${u.join("; ")}`}})}function Ct({name:e,modelFile:t}){if(typeof t=="string")return t;
const{signature:n}=t;if(n===void 0)return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} \
does not say its ${o}`;return Dn(n)??`the signature of ${e} cannot be read`}var Xe=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Wt="tag approval ==\
 approved";function zn(e){return{kind:"tag",tag:e.requireName("a tag's name after tag",Wt),condition:vt(e,Wt),...e.describe()}}function Kn({tag:e,condition:t},n){
const{candidate:o}=n,i=S(Dt(t)),r=o.versionTags.get(e)??o.runTags.get(e);if(r===void 0){const s=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),u=`ne\
ither ${o.name} nor its run has the tag ${S(e)}${s===void 0?"":` (there is ${S(s)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:u}}
const a={candidate:S(r),baseline:"",needed:i};return Rt(r,t)?{verdict:"passed",...a}:{verdict:"failed",...a,why:`tag ${S(e)} is ${a.candidate}, needed ${i}`}}function Vn(e,t){
const n=`${e.operator} ${e.thresholdText}`,o=be(t,t.candidate,e.metric,_(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="dou\
bt"?{verdict:"inconclusive",...i,why:o.why}:b(Ke(o.value,ze(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${S(e.metric)} is ${o.
shown}, needed ${n}`}}var Jn=20,Hn=200,Bt=60;function Yn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<Jn&&n.length<=Bt&&t.set(n,(0,v.qb)(n,[
...o].filter(i=>Math.abs(i.length-n.length)<=Bt/3).slice(0,Hn))),t.get(n))}}function Xn(e,t){const n=Yn(t),{candidate:o,baseline:i}=t,r=e.map(u=>({gate:u,...Qn(
n,Zn(u,n))})),a=u=>r.some(l=>l.verdict===u);return{verdict:a("failed")?"failed":a("inconclusive")||r.length===0?"inconclusive":"passed",results:r,baseline:i,...o.
doubt===void 0?{}:{doubt:o.doubt}}}function Qn({candidate:e},t){return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Zn(e,t){switch(e.kind){case"\
threshold":return Vn(e,t);case"baseline":return Je(e,t);case"tag":return Kn(e,t);case"param-number":case"param-text":return Sn(e,t);case"signature":return Fn(e,
t);case"dataset":return bn(e,t);case"flavor":return Mn(e,t);case"artifact":return We(e,t)}}function eo(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},
n={histories:new Map,modelFile:!1,artifacts:new Set};let o=!1;for(const i of e)switch(i.kind){case"threshold":Ut(t.histories,i.metric,_(i.selector,i.operator));
break;case"baseline":o=!0;for(const r of[t,n])Ut(r.histories,i.metric,_(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"fl\
avor":t.modelFile=!0;break;case"artifact":t.artifacts.add(i.path);break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,
baseline:o?n:void 0}}function Ut(e,t,n){if(n===void 0)return;const o=e.get(t)??new Set;e.set(t,o.add(n))}var to=1024,no=class{#e;#n;#t=0;#o;#r=Number.POSITIVE_INFINITY;#a=Number.
NEGATIVE_INFINITY;#s={mantissa:0n,exponent:0};#i=new Float64Array(to);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===
void 0?Ie(t,this.#n):void 0;o!==void 0&&(this.#o=`${o} (at step ${t.step})`),this.#t+=1,this.#o===void 0&&(this.#r=Math.min(this.#r,n),this.#a=Math.max(this.#a,
n),this.#e.has("mean")&&(this.#s=X(this.#s,De(n))),this.#e.has("median")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,
aggregates:new Map};const t=new Map;if(e>0)for(const n of this.#e)t.set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:De(
this.#r),denominator:1n};case"max":return{numerator:De(this.#a),denominator:1n};case"mean":return{numerator:this.#s,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){
const e=this.#i.subarray(0,this.#t).sort(),t=De(e[this.#t>>1]??0);return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:X(De(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){
if(this.#t>this.#i.length){const t=new Float64Array(this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function De(e){const t=N(String(e));if(t===
void 0)throw new TypeError(`${e} is no finite number`);return t}var oo=2,qt={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,
modelFile:"the MLmodel file was not read"};async function Gt(e,t,n,o){const i=`${t.model} version ${t.version}`,r={...qt,version:t.version,name:i,versionTags:t.
tags};if(t.status!=="READY")return{...r,doubt:Ft(i,t)};if(t.runId==="")return{...r,doubt:`${i} was registered without a run, so it has no metrics`};const a=await co(
e,t.runId);if(a===void 0)return{...r,doubt:`the run ${t.runId} of ${i} no longer exists`};const s={...r,metrics:a.metrics,params:a.params,runTags:a.tags,datasets:a.
datasets};return a.deleted?{...s,doubt:`the run ${a.id} of ${i} is deleted`}:a.status!=="FINISHED"?{...s,doubt:`the run ${a.id} of ${i} is ${a.status}, not FINI\
SHED`}:{...s,...await ro(e,t,a,n,o)}}function io(e){return e.status==="READY"?void 0:Ft(`${e.model} version ${e.version}`,e)}var Ft=(e,{status:t,statusMessage:n})=>`${e}\
 is ${t}${n===""?"":` (${n})`}, not READY`;async function ro(e,t,n,o,i){const r=new Map,a=new Set;let s=qt.modelFile;const u=[];for(const[l,g]of o.histories)n.metrics.
has(l)&&u.push(async()=>{r.set(l,await ao(e,n.id,l,g,i))});o.modelFile&&u.push(async()=>{const{readModelFile:l}=await Promise.all([$.e(722),$.e(810)]).then($.bind(
$,1370));s=await l(e,t)});for(const l of o.artifacts)u.push(async()=>{await so(e,t,l)&&a.add(l)});return await uo(u),{histories:r,artifacts:a,modelFile:s}}async function ao({
runs:e},t,n,o,i){const r=new no(o,i);for await(const a of e.metricHistory(t,n))r.add(a);return r.finish()}async function so(e,t,n){try{return await(0,J.Tx)(e,t,
n,1)!==void 0}catch(o){if(o instanceof M.zg&&o.code==="E_ARTIFACT_TOO_LARGE")return!0;throw o}}async function co({runs:e},t){try{return await e.get(t)}catch(n){
if(n instanceof M.zg&&n.code==="E_RUN_NOT_FOUND")return;throw n}}async function uo(e){const t=async()=>{for(let n=e.shift();n!==void 0;n=e.shift())await n()};await Promise.
all(Array.from({length:oo},t))}async function lo(e,t,n,o){const i=eo(t),r=o["accept-zero-timestamp"],a=async()=>{if(i.baseline===void 0)return zt;const l=await it(
e,n,o.choice);return l.kind==="none"?l:{kind:"version",from:l.from,facts:await Gt(e,l.version,i.baseline,r)}},[s,u]=await Promise.all([Gt(e,n.version,i.candidate,
r),a()]);return Xn(t,{candidate:s,baseline:u,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:r})}function fo(e){const t=io(e);return{verdict:t===
void 0?"ungated":"inconclusive",results:[],baseline:zt,...t===void 0?{}:{doubt:t}}}var zt={kind:"none",why:"no gate asks for one"};function ho(e,t){const n=(0,F.
openSync)(e,"r");try{const o=Buffer.allocUnsafe(t+1);for(let i=0;i<=t;){const r=(0,F.readSync)(n,o,i,o.length-i,null);if(r===0)return o.toString("utf8",0,i);i+=
r}return}finally{(0,F.closeSync)(n)}}var Kt=["tag","param","signature","dataset","flavor","artifact"],$t={flavour:"flavor",parameter:"param",file:"artifact",data:"\
dataset"},Vt=({kind:e,text:t})=>e==="word"?Kt.find(n=>n===t):void 0;function Jt(e){if(e?.kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn($t,t)?
$t[t]:(0,v.qb)(t,Kt);return n?.startsWith(t.slice(0,1))===!0||Object.hasOwn($t,t)?n:void 0}var Qe="as in: accuracy >= 0.9";function vo(e){const t=mo(e),n=e.next();
n===void 0&&e.fail(void 0,po(t,e)),(n.kind!=="operator"||!xe(n.text))&&e.fail(n,go(n,e));const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${Qe}`);
if(i.kind==="word"&&i.text==="baseline"){const a=I(e);return{kind:"baseline",metric:t,operator:o,change:a,selector:V(e,o),...e.describe()}}const r=i.kind==="wor\
d"?N(i.text):void 0;return r===void 0&&e.fail(i,wo(i,e)),{kind:"threshold",metric:t,operator:o,threshold:r,thresholdText:i.text,selector:V(e,o),...e.describe()}}
function mo(e){const t=e.next();return(t===void 0||t.kind==="operator")&&e.fail(t,`expected a metric's name before the operator, ${Qe}`),t.text.trim()===""&&e.fail(
t,"expected a metric's name between the quotes"),t.kind==="word"&&N(t.text)!==void 0&&e.fail(t,`expected a metric's name first, found the number ${t.text}; the \
metric comes first, ${Qe} (a metric of that name is written "${t.text}")`),t.text}function po(e,t){const n=Jt(t.tokens[0]);return`expected an operator (${de.join(
" ")}) after ${e}, ${Qe}${n===void 0?"":`; or did you mean ${n}?`}`}function go(e,{tokens:t}){const n=`expected an operator (${de.join(" ")}), found ${e.text}`,
o=w(e.text);if(o!==void 0)return`${n}; did you mean ${o}?`;const i=Jt(t[0]),r=i===void 0?"":`; ${i===t[0]?.text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":
"?"}`,a=t.findIndex(({kind:u})=>u==="operator");if(e.kind==="operator"||a<=1)return`${n}${r}`;if(e.kind==="word"&&T(e.text)!==void 0&&a===2)return`${n}; ${e.text}\
 stands at the end of the gate, as in: rmse <= 0.2 best`;const s=t.slice(0,a).map(({text:u})=>u).join(" ");return`${n}; a metric's name with spaces is quoted: "${s}\
"${r.replace(/^;/,"; or")}`}function wo({kind:e,text:t},{tokens:[n,o]}){const i=`expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ${t}`,r=e==="op\
erator"?w(`${o?.text??""}${t}`)??`${o?.text??""}${t}`:"";if(xe(r))return`${i}; did you mean ${r}, in one piece?`;if(e==="quoted"&&N(t)!==void 0)return`${i} in q\
uotes; write ${t} without them`;const a=t.replace(",",".");if(t.includes(",")&&N(a)!==void 0)return`${i}; did you mean ${a}?`;if((/^[\d.]+%$/.test(t)?N(t.slice(
0,-1)):void 0)!==void 0)return`${i}; did you mean ${Number(t.slice(0,-1))/100}? A percentage is one of the baseline: baseline - ${t}`;if(/^[+-]?\d/.test(t))return`${i}\
, which is no number or has too many digits`;if((0,v.qb)(t.toLowerCase(),["baseline"])!==void 0)return`${i}; did you mean baseline?`;const u=n===void 0?void 0:Vt(
n);return u===void 0?i:`${i}; before an operator ${u} is a metric's name`}var $o=/^(\s*-\s+)(.*)$/s,yo="---";function ko(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{
if(t.trimEnd()===yo)return{text:"",number:n+1,column:1};const o=$o.exec(t);return o===null?{text:t,number:n+1,column:1}:{...bo(o[2]??""),number:n+1,column:xo(o[1]??
"",o[2]??"")}})}var Ht=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,Yt=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function bo(e){const t=Ht.exec(e);if(t!==null)return{text:(t[1]??
"").replaceAll("''","'")};const n=Yt.exec(e);return n!==null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var xo=(e,t)=>e.length+1+(Ht.test(t)||Yt.test(
t)?1:0),Ze=class extends Error{name="GateMistake";column;constructor(e,t){super(t),this.column=e}},Mo=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,
this.#t=n}get tokens(){return this.#n}peek(e=0){return this.#n[this.#o+e]}next(){const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.
next()??this.fail(void 0,e)}requireWord(e,t){const n=this.require(`expected ${e}, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,v.qb)(n.text.toLowerCase(),
[e])!==void 0;this.fail(n,`expected ${e}, found ${n.text}${o?`; did you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as \
in: ${t}`);return n.kind==="operator"&&this.fail(n,`expected ${e}, found ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quo\
tes`),n.text}requireEnd(){const e=this.peek(),t=this.#n[this.#o-1];e!==void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; \
write one gate a line`)}fail(e,t){throw new Ze(e?.column??this.#e.column+this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??
1)-this.#e.column,o=(t?.end??1)-this.#e.column;return{text:this.#e.text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},Eo=/\s+/y,
_o=/#.*/sy,To=/[<>=!≤≥≠]+/y,Oo=/"((?:[^"\\]|\\["\\])*)"/y,Ao=/[^\s"<>=!≤≥≠]+/y;function So(e,t){const n=[];let o=0;const i=a=>{a.lastIndex=o;const s=a.
exec(e);return s!==null&&(o+=s[0].length),s},r=(a,s,u)=>{n.push({kind:a,text:s,column:u,end:t+o})};for(;o<e.length;){const a=i(Eo)!==null||o===0;if(o===e.length||
a&&i(_o)!==null)break;const s=t+o,u=i(Oo);if(u!==null){r("quoted",(u[1]??"").replace(/\\(["\\])/g,"$1"),s);continue}const l=i(To);if(l!==null){r("operator",l[0],
s);continue}const g=i(Ao);if(g===null)throw new Ze(s,'expected a closing " for what opens here');const y=/(?<=^|[[,])'/.exec(g[0]);if(y!==null)throw new Ze(s+y.
index,`expected a name or a value, found '; what is quoted stands in double quotes: "\u2026"`);for(const R of Do(g[0],n)){const C=n.at(-1)?.end??s,H=Math.max(s,
C);n.push({kind:"word",text:R,column:H,end:H+R.length})}}return n}var Io=/^(baseline)([-+*])(.*)$/s,Ro=/^([-+*])(.+)$/s;function Do(e,[,t,n,...o]){if(t?.kind!==
"operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!=="word"||n.text!=="baseline"))return[e];const i=(n===void 0?Io:Ro).exec(e);return i===null?[e]:i.slice(
1).filter(r=>r!=="")}var Xt=1024*1024,Qt=1e4,No=50,Po=600;function Zt(e){const t=[],n=[];for(const{origin:o,text:i}of e){if(i.length>Xt)throw new M.zg("E_GATE_S\
YNTAX",`${o}: ${i.length} characters are more than gates may have (${Xt}).`);for(const r of ko(i))try{const a=Lo(r,o);a!==void 0&&t.push(a)}catch(a){if(!(a instanceof
Ze))throw a;n.push(`${o}, line ${r.number}, column ${a.column}: ${a.message.slice(0,Po)}`)}}if(n.length>0)throw new M.zg("E_GATE_SYNTAX",jo(n));if(t.length>Qt)throw new M.
zg("E_GATE_SYNTAX",`${t.length} gates are more than are decided at once (${Qt}).`);return t}function Lo(e,t){const n=So(e.text,e.column),[o,i]=n;if(o===void 0)return;
const r=new Mo(e,n,t),a=i?.kind==="operator"?void 0:Vt(o);if(a===void 0)return vo(r);switch(r.next(),a){case"tag":return zn(r);case"param":return On(r);case"sig\
nature":return Gn(r);case"dataset":return yn(r);case"flavor":return xn(r);case"artifact":return dt(r)}}function jo(e){if(e.length===1)return`A gate cannot be re\
ad. ${e[0]}.`;const t=e.slice(0,No).map(n=>`  - ${n}`);return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length} more`),`${e.length} gates cannot be r\
ead:
${t.join(`
`)}`}var en={gates:{kind:v.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:v.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:v.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:v.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:v.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,v.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:v.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},Co=1024*1024;function tn(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:Wo(e["gates-file"])});const n=Zt(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const a=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new M.zg("E_INPUT",`--no-gates was said, and ${a} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:a})=>a).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
r=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new M.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${r}`)}var nn=(0,v.RU)(en,["gates","gates-file","mo\
del-gates","no-gates"],tn);function Wo(e){let t;try{t=ho(e,Co)}catch(n){throw new M.zg("E_INPUT",`The gates file ${e} cannot be read: ${n instanceof Error?n.message:
String(n)}`,{cause:n})}if(t===void 0)throw new M.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return t}var yt="gates.yaml",Bo=64*1024,on=200;async function Uo(e,t){
const{model:n,version:o}=t,i=`${yt} of ${n} version ${o}`,r=await(0,J.Tx)(e,t,yt,Bo);if(r===void 0)throw new M.zg("E_GATES_MISSING",`${n} version ${o} has no ${yt}\
, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`);const a=Zt([{origin:i,text:r}]);if(a.length===0)throw new M.zg("E_GATES_MI\
SSING",`${i} holds no gate, and --model-gates asks for some.`);if(a.length>on)throw new M.zg("E_GATE_SYNTAX",`${i} holds ${a.length} gates; ${on} may be logged \
with a model.`);return a}var kt=e=>(0,v.Sx)(e.target).map(v.Rg);async function et({registry:e},{model:t,version:n,target:o},i,r){const a=r===void 0?void 0:(0,p.
Tq)(await e.version(t,r)),s=a===void 0||!kt(a).includes((0,v.Rg)(i))?"it was moved there without this project":`by the promotion ${(0,p.rl)(a)}`,u=r===void 0?`n\
obody holds ${(0,v.Rg)(i)}`:`version ${r} holds ${(0,v.Rg)(i)} (${s})`;return new M.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${t} version ${n} to ${o} was o\
vertaken: ${u} now. Run the step again if this version shall have it.`)}async function qo(e,t,n,o){const{registry:i}=e,r=await i.versionsOfModel(t.model),a=n.map(
v.Rg),s=r.flatMap(l=>(0,p.Tq)(l)??[]).filter(l=>(l.lockedAtMs??0)>o&&kt(l).some(g=>a.includes(g))).sort((l,g)=>(g.lockedAtMs??0)-(l.lockedAtMs??0)),[u]=s;if(u!==
void 0){for(const l of n){const g=s.find(y=>kt(y).includes((0,v.Rg)(l)));await Fo(e,t,l,g===void 0?(0,p.te)(t,(0,v.Rg)(l)):Go(g,(0,v.Rg)(l)),r)}return new M.zg(
"E_PROMOTION_OVERTAKEN",`The promotion of ${t.model} version ${t.version} to ${t.target} was overtaken while it stood still: by the promotion ${(0,p.rl)(u)}, wh\
ich stands. Run the step again if this version shall have it.`)}}var Go=(e,t)=>e.state==="demoted"?void 0:e.state==="held"||e.state==="moving"?e.version:(0,p.te)(
e,t);async function Fo({registry:e},t,n,o,i){if(o===t.version)return;if(n.kind==="alias"){if((await e.holder(t.model,n))?.version!==t.version)return;o===void 0?
await e.deleteAlias(t.model,n.alias):await e.setAlias(t.model,n.alias,o);return}const r=s=>i.find(u=>u.version===s)?.stage;if(r(t.version)!==n.stage)return;o!==
void 0&&r(o)!==n.stage&&await e.transition(t.model,o,n.stage,!1);const a=t.previousStage===void 0||t.previousStage===n.stage?"Archived":t.previousStage;await e.
transition(t.model,t.version,a,!1)}var zo=8,Ko=2,rn=150;async function Vo(e,t,n,o,{signal:i}){const{registry:r}=e,{model:a,version:s}=t,u=n.find(y=>y.kind==="st\
age"),l=n.find(y=>y.kind==="alias");for(let y=1,R=0;y<=zo&&R<Ko;y+=1)y>1&&await(0,U.v)(rn/2+Math.random()*rn,i),R=await g()?R+1:0;async function g(){if(u!==void 0&&
o){const R=(await r.versionsOfModel(a)).filter(H=>H.stage.toLowerCase()===u.stage.toLowerCase()),C=R.at(-1);if(C?.version!==s)throw R.some(H=>H.version===s)&&await r.
transition(a,s,"Archived",!1),await et(e,t,u,C?.version);if(R.length>1){for(const H of R.slice(0,-1))await r.transition(a,H.version,"Archived",!1);return!1}}if(l===
void 0)return!0;const y=(await r.holder(a,l))?.version;if(y===s)return!0;if(u===void 0)throw await et(e,t,l,y);return await r.setAlias(a,l.alias,s),!1}}function an(e,t,n){
const{version:o,targets:i,holders:r,holder:a,record:s}=e,u=(0,p.WE)(e)?s:void 0,l=i.some(R=>(0,p.QR)(o,R,r.get((0,v.Rg)(R)))),g=i.some(({kind:R})=>R==="stage"),
y=Object.fromEntries([...r].flatMap(([R,C])=>C===void 0?[]:[[R,C]]));return{id:u?.id??`p-${crypto.randomUUID()}`,state:"moving",model:o.model,version:o.version,
target:(0,v.M4)(i),...t,...u!==void 0&&l?Jo(u):{...a===void 0?{}:{previousVersion:a},...i.length>1?{previous:y}:{},...g?{previousStage:o.stage,archivedPrevious:n}:
{}},time:new Date().toISOString()}}var Jo=({previousVersion:e,previous:t,previousStage:n,archivedPrevious:o})=>({...e===void 0?{}:{previousVersion:e},...t===void 0?
{}:{previous:t},...n===void 0?{}:{previousStage:n},...o===void 0?{}:{archivedPrevious:o}});async function Ho(e,t,n,o,i){let r=an(t,n,o);const a=[];let s;for(let u=1;;u+=
1){const l=await(0,p.IZ)(e,r,i,(0,p.uv)(t.model));a.push(...l.interrupted),r=Yo(r,a,n);try{if(s!==void 0){const y=await qo(l.mlflow,r,t.targets,s);if(y!==void 0)
throw y}const g=u>1||(0,p.WE)(t)||Xo(a,r);return await Qo(l,t,{intent:r,hasBegun:g},o,i)}catch(g){if(!(g instanceof p.Vj))throw g;if(u===p.F3)throw(0,p.p0)(r,g);
s??=l.createdAtMs,i.log.warn(`The lock of ${r.model} ran out before the promotion had ended: getting it again.`)}finally{await l.release()}}}function Yo(e,t,n){
const o=t.findLast(i=>sn(i,e));return o===void 0?e:{...o,...n,state:"moving",time:e.time}}var sn=(e,t)=>e.version===t.version&&e.target===t.target&&e.state==="m\
oving",Xo=(e,t)=>e.some(n=>sn(n,t));async function Qo(e,t,{intent:n,hasBegun:o},i,r){const{mlflow:a}=e,{targets:s,holders:u}=t;for(const g of s){const y=(0,p.Mz)(
e.model,g);if(y!==n.version&&y!==u.get((0,v.Rg)(g)))throw await et(a,n,g,y)}if(!o&&s.every(g=>(0,p.Mz)(e.model,g)===n.version)){const{version:g}=t,y=(0,p.Tq)(await a.
registry.version(g.model,g.version));return{changed:!1,record:y?.target===n.target&&y.state==="held"?y:void 0}}e.createdAtMs===void 0&&await bt(a,n),await dn(a,
n,s,i),e.createdAtMs===void 0?await Vo(a,n,s,i,r):await Zo(e,n,s,i);const l={...n,state:"held",...e.createdAtMs===void 0?{}:{lockedAtMs:e.createdAtMs}};return await bt(
a,l),{changed:!0,record:l}}async function dn({registry:e},{model:t,version:n},o,i){for(const r of o)r.kind==="alias"?await e.setAlias(t,r.alias,n):await e.transition(
t,n,r.stage,i)}async function Zo(e,t,n,o){const{mlflow:i,interrupted:r}=e;for(let a=1;;a+=1){const s=await i.registry.model(t.model);if(!e.isHeld(s))throw new p.
Vj("The lock was gone past.");const u=await ei(i,s,t,n,o);if(u===void 0)return;const l=(0,p.Mz)(s,u);if(!r.some(y=>y.version===l)||a===p.F3)throw await et(i,t,u,
l);await dn(i,t,n,o)}}async function ei({registry:e},t,{version:n},o,i){for(const r of o){if((0,p.Mz)(t,r)===n)continue;if(r.kind==="alias"||i)return r;const{stage:a}=await e.
version(t.name,n);if(a.toLowerCase()!==r.stage.toLowerCase())return r}}var bt=({registry:e},t)=>e.setVersionTag(t.model,t.version,p.oK,(0,p.sF)(t)),cn={...re.hI,
model:{kind:v.Qq,required:!0,description:"The registered model."},version:{kind:(0,v.nd)(1),required:!0,description:"The model version to promote."},to:{kind:(0,v.
KD)(v.Qq,fn),required:!0,description:'Where to: an @alias such as @champion, the stage Staging or Production, or one of each, as in "@champion, Production".'},...en,
"archive-previous":{kind:v.Jt,default:"true",description:"Archive what is in the stage, as MLflow does it; an alias needs no archiving."},...ie.N,"on-refusal":{
kind:(0,v.Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the gates ends the step red, or green with the outcome skipped."},"report-artifact":{
kind:v.Jt,default:"false",description:"Keep the whole report, as JSON and Markdown, with the artifacts of the version's run."},...Y.X,"decide-only":{kind:v.Jt,default:"\
false",description:"Decide the gates and give the outputs, and change nothing: passed gates end in the outcome skipped."}},un=({model:e,to:t})=>[e,(0,v.M4)((0,v.
Sx)(t))],ln={of:["model","to"],about:({model:e,to:t})=>{const n=un({model:String(e),to:String(t)});return{key:n,heading:`Promotion of ${n.join(" to ")}`}}},ti=(0,ee.
ol)({name:"promote",title:"promote a version once its gates pass",description:"Decides gates on a model version: its metrics, tags, params, signature and files,\
 also against the version that serves now. Where all pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where o\
ne does not, nothing is moved and the step is red.",inputs:cn,checks:[nn,(0,v.RU)(cn,["baseline","version"],({baseline:e,version:t})=>K(e,t))],comments:ln,outputs:{
version:{kind:"small",description:"The version that was to be promoted."},verdict:{kind:"small",description:"What the gates came to: passed, failed, inconclusiv\
e, or ungated."},"previous-version":{kind:"small",description:"The version whose place it took; empty where nobody else held the stage or alias, or nothing was \
moved."},"promotion-id":{kind:"small",description:"The id of the promotion, by which it can be undone."},report:{kind:"file",description:"Every gate with the va\
lue found, what was needed and the verdict, as JSON."}},example:"mlflow-steps promote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(e){
const{inputs:t,log:n,signal:o,pipeline:i}=e,r=fn(t.to),a=tn(t),s=K(t.baseline,t.version),u=t["archive-previous"],l=`${t.model} version ${t.version}`,g=(0,v.M4)(
r),y={kind:"heading",text:`Promotion of ${l} to ${g}`},R=(...G)=>{t.comment&&e.comment(un(t),y,...G)};e.output("version",String(t.version)),R();const C=await e.
mlflow(),H=await(0,p.ZY)(C,t.model,String(t.version),r),Z={...H,begun:await at(C,H)},{version:Ne}=Z,Pe=t["model-gates"]?[...a,...await Uo(C,Ne)]:a,ue=t["no-gate\
s"]?fo(Ne):await lo(C,Pe,Z,{...t,choice:s}),{verdict:Le,baseline:vn}=ue;e.output("verdict",Le);const Mt={verdict:Le,gates:fe(ue),...vn.kind==="version"?{baseline:vn.
facts.version}:{},...t["no-gates"]?{ungated:!0}:{},...ni(i)},tt=async(G,nt)=>{e.output("previous-version",xt(nt)??""),e.output("promotion-id",nt?.id??"");const wn=ai(
{model:Ne.model,version:Ne.version,target:g,...G,...Mt,record:nt});e.output("report",wn);const $n=_e(ue),Et=$n===void 0?[]:[{kind:"paragraph",text:$n}],_t=Pe.length>
0?[...Et,$e(ue)]:Et;if(t["report-artifact"]&&!t["decide-only"]){const{keepReport:ci}=await Promise.resolve().then($.bind($,3583)),ui=[y,{kind:"paragraph",text:`\
Outcome ${G.outcome}: ${G.reason}`},...Et,$e(ue,1/0)],li={promotionId:nt?.id,to:g,json:wn,blocks:ui,isUnchanged:G.outcome==="unchanged"};_t.push({kind:"paragrap\
h",text:await ci(C,Ne,li,e)})}return e.summarize(y,..._t),R({kind:"paragraph",text:G.reason},..._t),G};if(Le==="failed"||Le==="inconclusive"){t["decide-only"]||
await ri(C,Z,Mt,n);const G=`${l} was not promoted to ${g}: ${L(ue)}. ${hn(Z)}`;return tt(t["on-refusal"]==="skip"?{outcome:"skipped",reason:G}:{outcome:oi(ue),code:ii(
ue),reason:G})}const mn=Le==="ungated"?"without any gate (--no-gates)":`${Pe.length===1?"its gate":`${Pe.length} of ${Pe.length} gates`} passed`;if(t["decide-on\
ly"])return tt({outcome:"skipped",reason:`${l} may be promoted to ${g}: ${mn}. Nothing was changed (--decide-only). ${hn(Z)}`.trimEnd()});const pn=G=>tt({outcome:"\
unchanged",reason:`${l} holds ${g} already.`},G);if((0,p.Nd)(Z,u)&&Z.record?.state==="held"&&Z.begun===void 0)return pn(Z.record);o.throwIfAborted(),n.progress(
`Moving ${g} to ${l}`);const{record:je,changed:si}=await Ho(C,Z,Mt,u,(0,ie.p)(e));if(!si||je===void 0)return pn(je);const gn=xt(je),di=gn===void 0?`which nobody\
 ${je.previousVersion===void 0?"":"else "}held before`:`in place of version ${gn}`;return tt({outcome:"done",reason:`${l} holds ${g}, ${di}: ${mn}.`},je)}}),xt=e=>e?.
previousVersion===e?.version?void 0:e?.previousVersion;function fn(e){const t=(0,v.Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||n.stage==="Ar\
chived"))throw new M.zg("E_INPUT",`${n.stage} is no stage to promote to: give Staging, Production or an @alias.`);return t}var ni=({actor:e,link:t,commit:n})=>({
...e===void 0?{}:{actor:e},...t===void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),oi=({verdict:e})=>e==="failed"?"refused":"inconclusive",ii=({verdict:e})=>e===
"failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function hn(e){const{targets:t,holders:n,version:o}=e;return(0,p.Nd)(e,!1)?`It held ${(0,v.M4)(t)} before, and\
 still does.`:t.flatMap(r=>{const a=n.get((0,v.Rg)(r));return a===void 0?[`Nobody holds ${(0,v.Rg)(r)}.`]:a===o.version?[]:[`${(0,v.Rg)(r)} stays with version ${a}\
.`]}).join(" ")}async function ri(e,t,n,o){if(!(t.begun!==void 0||t.latest!==void 0&&t.latest.state!=="refused"&&t.latest.state!=="undone"))try{await bt(e,{...an(
t,n,!1),state:"refused"})}catch(i){if(!(i instanceof M.zg))throw i;o.warn(`The refusal could not be recorded on the version: ${i.message}`)}}var ai=({record:e,...t})=>JSON.
stringify({...t,promotionId:e?.id,previousVersion:xt(e),time:e?.time},void 0,2)}),3583:((ot,le,$)=>{$.d(le,{keepReport:()=>te});var Y=$(4800),ie=$(7522),p=$(332),
J=$(9596),U=A=>`${A.map(j).join(`

`)}
`;function j(A){switch(A.kind){case"heading":return`# ${re(A.text)}`;case"paragraph":return re(A.text);case"table":return[A.header,A.header.map(()=>"---"),...A.
rows].map(ee).join(`
`);case"log":return re(A.title)}}var ee=(A,q)=>`|${A.map(P=>` ${q===1?P:re(P)} |`).join("")}`,re=A=>(0,ie.YI)(A).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),v="mlflow-steps";async function te(A,q,P,{log:ae,signal:$e,inputs:D}){const{artifacts:fe,runs:_e}=A,he=new Y.k;for(const L of["tracking-password","track\
ing-token","github-token"])he.add(D[L]??"");try{if(q.runId==="")throw new p.zg("E_RUN_NOT_FOUND",`${q.model} version ${q.version} was registered without a run.`);
const L=await _e.get(q.runId);if(L.deleted)throw new p.zg("E_RUN_DELETED",`The run ${L.id} is deleted.`);const z=`${v}/${M(q,P)}`;return P.isUnchanged&&P.promotionId!==
void 0&&(await fe.listOfRun(L.id,v)).some(K=>K.path===`${z}.md`)||(await fe.writeToRun(L,`${z}.json`,he.redact(P.json)),await fe.writeToRun(L,`${z}.md`,he.redact(
U(P.blocks)))),`The whole report is with run ${L.id}, as ${z}.json and .md.`}catch(L){if(!(L instanceof p.zg)||$e.aborted)throw L;const z=`The report was not ke\
pt as an artifact: ${L.message}`;return ae.warn(z),z}}var M=({model:A,version:q},{promotionId:P,to:ae})=>P===void 0?`decision-${F(A)}-${q}-${F(ae.replaceAll("@",
""))}`:`promotion-${F(P)}`,F=A=>A.replace(/[^\w-]+/g,"_").slice(0,80)})};
