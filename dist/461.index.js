"use strict";exports.id=461,exports.ids=[461],exports.modules={5686:((Ve,pe,$)=>{$.d(pe,{N:()=>q,p:()=>D});var k=$(4057),q={"lock-lease":{kind:k.p0,default:"60s",description:"\
After this long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:k.p0,default:"90s",description:"How long to wait for another promoti\
on of the model."}},D=({log:V,signal:H,inputs:ne})=>({log:V,signal:H,leaseMs:ne["lock-lease"],waitMs:ne["lock-timeout"]})}),6282:((Ve,pe,$)=>{$.d(pe,{IZ:()=>_e,
Is:()=>Xe,Mz:()=>T,Nd:()=>ge,QR:()=>Q,Qv:()=>je,UB:()=>j,Vj:()=>f,WE:()=>b,ZY:()=>le,im:()=>Ce,rh:()=>We,uv:()=>Z,wV:()=>we});var k=$(4486),q=$(159),D=$(4925),V=$(
4057),H=$(2804),ne=$(7975),Ee=$.n(ne);async function le({registry:r},d,u,l){const w=performance.now(),[v,M]=await Promise.all([r.version(d,u),r.model(d)]),x=l.find(
({kind:m})=>m==="stage");return x!==void 0&&M.latest.length===0&&await r.holder(d,x),re(v,M,l,w)}function re(r,d,u,l){const w=(0,q.Tq)(r),v=new Map(u.map(m=>[(0,V.
Rg)(m),T(d,m)])),M=[...v.values()].filter(m=>m!==void 0),x=M.find(m=>m!==r.version)??M[0];return{version:r,model:d,targets:u,holders:v,holder:x,latest:w,readAtMs:l,
record:w?.target===(0,V.M4)(u)?w:void 0}}var b=({record:r})=>r?.state==="moving"||r?.state==="undoing",Q=(r,d,u)=>d.kind==="stage"?r.stage.toLowerCase()===d.stage.
toLowerCase():u===r.version,ge=({version:r,targets:d,holders:u},l)=>d.every(w=>{const v=u.get((0,V.Rg)(w));return Q(r,w,v)&&(w.kind==="alias"||!l||v===r.version)}),
T=({aliases:r,latest:d},u)=>u.kind==="alias"?r.get(u.alias):d.find(({stage:l})=>l.toLowerCase()===u.stage.toLowerCase())?.version,R="mlflow-steps.lock-epoch.",E=1440*
6e4,Z=({tags:r})=>Math.max(0,...[...r.keys()].flatMap(d=>d.startsWith(R)&&/^\d{1,9}$/.test(d.slice(R.length))?[Number(d.slice(R.length))]:[])),fe=8,we=r=>Math.max(
0,r-fe),se=r=>`${R}${r}`,Me=({tags:r},d)=>[...r.keys()].filter(u=>u.startsWith(R)&&Number(u.slice(R.length))<d),$e=({tags:r},d,u)=>d>0&&u-Number(r.get(se(d))??u)>
E,K=.8,f=class extends Error{name="LeaseLost"};function g(r){const d=performance.now(),u=Date.now(),l=()=>Math.max(performance.now()-d,Date.now()-u)>=r*K;return{
startedMs:d,isOver:l,assertNotOver:()=>{if(l())throw new f("The lease of the lock is over.")}}}async function O({registry:r},d,u){if(d.state!=="moving")return d;
try{const l=(0,q.Tq)(await r.version(d.model,d.version));if((l?.lockedAtMs??0)>=u)return;if(l?.state==="moving"&&l.target===d.target&&(l.id===d.id||B(d)))return l;
await r.setVersionTag(d.model,d.version,q.oK,(0,q.sF)(d))}catch(l){if(!(l instanceof H.zg&&l.code==="E_VERSION_NOT_FOUND"))throw l}return d}var B=({version:r,previousVersion:d,
previous:u={}})=>d===r||Object.values(u).includes(r),j=6e4,U=300,ae=5e3;function de({log:r,signal:d,waitMs:u},{model:l,version:w,target:v}){const M=performance.
now();let x=-1/0;return{pause:async m=>{const _=performance.now()-M,S=m===void 0?"somebody whose lock says nothing":(0,k.rl)(m);if(_>=u)throw new H.zg("E_PROMOT\
ION_HELD",`${l} version ${w} was not moved to ${v}: ${l} is held by ${S}, and was not let go within ${Math.round(u/1e3)} s. Run the step again.`);_-x>=ae&&(x=_,
r.progress(`Waiting for another promotion of ${l}: ${S}.`)),await(0,D.v)(U/2+Math.random()*U,d)}}}function ce(){const r=new Map;return d=>{const u=(0,k.mX)(d),l=u?.
holder??String(d.createdAtMs),w=r.get(l)??performance.now();r.set(l,w);const v=d.serverNowMs===void 0?0:d.serverNowMs-d.createdAtMs;return Math.max(v,performance.
now()-w)>=(u?.leaseMs??j)}}var Y=1e4,ee=3;async function _e(r,d,u,l=0){const{log:w,signal:v,leaseMs:M}=u,{registry:x}=r,m=d.model,_=de(u,d),S=ce(),G=[],P=async y=>{
const I={holder:crypto.randomUUID(),leaseMs:M,record:d},A=g(M),L=(0,k.Q8)(m,y),te=await r.locks.create(L,(0,k.FD)(I),(0,k.Qg)(I));if(te!==void 0)return{epoch:y,
createdAtMs:te.createdAtMs,clock:A};const N=await r.locks.read(L);return N!==void 0&&(0,k.mX)(N)?.holder===I.holder?{epoch:y,createdAtMs:N.createdAtMs,clock:A}:
N},C=async({epoch:y,clock:I},A=y)=>{if(!(I.isOver()&&A<=y))try{await r.forCleanup(Y).locks.remove((0,k.Q8)(m,y))}catch(L){if(!(L instanceof H.zg))throw L;w.warn(
`The lock ${(0,k.Q8)(m,y)} was not removed, and is gone past after ${M/1e3} s: ${L.message}`)}},X=(y,I)=>({mlflow:r.guarded(y.clock.assertNotOver),model:I,createdAtMs:y.
createdAtMs,serverTimeAt:A=>y.createdAtMs+A-y.clock.startedMs,interrupted:G,isHeld:A=>!y.clock.isOver()&&Z(A)===y.epoch,release:async()=>{$e(I,y.epoch,y.createdAtMs)&&
!y.clock.isOver()&&await x.deleteModelTag(m,se(y.epoch)).catch(()=>{}),await C(y)}}),he=async y=>{try{const I=await x.model(m),A=Z(I),L=A===y.epoch;return L||await C(
y,A),{model:I,isCurrent:L}}catch(I){throw await C(y),I}},ye=async(y,I)=>{const A=await P(y+1);if(!Pe(A))return;const L=r.guarded(A.clock.assertNotOver);await L.
registry.setModelTag(m,se(A.epoch),String(A.createdAtMs));for(let oe=y;oe>=we(y);oe-=1){const Be=await Ae(L,oe);Be!==void 0&&G.push(Be)}for(const oe of Me(I,A.epoch))
await L.registry.deleteModelTag(m,oe);const{model:te,isCurrent:N}=await he(A);return N?X(A,te):void 0},Ae=async(y,I)=>{for(;;){const A=await y.locks.read((0,k.Q8)(
m,I));if(A===void 0)return;const L=(0,k.mX)(A);if(S(A)){if(L===void 0)return;w.warn(`Going past the lock of ${(0,k.rl)(L.record)}, which did not end within ${L.
leaseMs/1e3} s.`);const te=await O(y,L.record,A.createdAtMs);return await y.locks.remove((0,k.Q8)(m,I)).catch(N=>{if(!(N instanceof H.zg))throw N;w.warn(`The lo\
ck ${(0,k.Q8)(m,I)} that a crash left was not removed: ${N.message}`)}),te}await _.pause(L?.record)}},nt=async y=>(w.warn(`${m} is changed without a lock, becau\
se these credentials may not create registered models: another promotion at the same time is seen and repaired afterwards only. ${y.message}`),{mlflow:r,model:await x.
model(m),createdAtMs:void 0,serverTimeAt:()=>{},interrupted:[],isHeld:()=>!0,release:async()=>{}});let ue=l;for(let y=0;;){v.throwIfAborted();let I;try{I=await P(
ue)}catch(N){if(N instanceof H.zg&&N.code==="E_MLFLOW_FORBIDDEN")return nt(N);throw N}if(Pe(I)){const{model:N,isCurrent:oe}=await he(I);if(oe)return X(I,N);ue=Z(
N);continue}const A=I;if(A===void 0)continue;const L=await x.model(m),te=Z(L);if(te>ue)ue=te;else if(S(A)){const N=await ye(ue,L).catch(oe=>{if(!(oe instanceof f))
throw oe;if(y+=1,y===ee)throw W(d,oe)});if(N!==void 0)return N;ue+=1}else await _.pause((0,k.mX)(A)?.record)}}var Pe=r=>r!==void 0&&"clock"in r,W=({model:r,version:d},u)=>new H.
zg("E_PROMOTION_OVERTAKEN",`The promotion of ${r} version ${d} lost its lock ${ee} times. Run the step again; if the server is slow, with a longer --lock-lease.`,
{cause:u}),ut=8,lt=2,He=150;async function ft(r,d,u,l,{signal:w}){const{registry:v}=r,{model:M,version:x}=d,m=({time:P})=>P>=d.time,_=u.find(P=>P.kind==="stage"),
S=u.find(P=>P.kind==="alias");for(let P=1,C=0;P<=ut&&C<lt;P+=1)P>1&&await(0,D.v)(He/2+Math.random()*He,w),C=await G()?C+1:0;async function G(){if(_!==void 0&&l){
const C=(await v.versionsOfModel(M)).filter(he=>he.stage.toLowerCase()===_.stage.toLowerCase()),X=C.at(-1);if(X?.version!==x)throw C.some(he=>he.version===x)&&await v.
transition(M,x,"Archived",!1),await(0,k.z2)(r,d,_,X?.version,m);if(C.length>1){for(const he of C.slice(0,-1))await v.transition(M,he.version,"Archived",!1);return!1}}
if(S===void 0)return!0;const P=(await v.holder(M,S))?.version;if(P===x)return!0;if(_===void 0)throw await(0,k.z2)(r,d,S,P,m);return await v.setAlias(M,S.alias,x),
!1}}function Ce(r,d,u){const{version:l,targets:w,holders:v,holder:M,latest:x,record:m}=r,_=b(r)?m:void 0,S=w.some(({kind:C})=>C==="stage"),G=(0,q.jf)(x).filter(
C=>C!==_?.id),P=Object.fromEntries([...v].flatMap(([C,X])=>X===void 0?[]:[[C,X]]));return{id:_?.id??`p-${crypto.randomUUID()}`,state:"moving",model:l.model,version:l.
version,target:(0,V.M4)(w),...d,...G.length>0?{undoneBefore:G}:{},..._!==void 0&&Je(r)?J(_):{...M===void 0?{}:{previousVersion:M},...w.length>1?{previous:P}:{},
...S?{previousStage:l.stage,archivedPrevious:u}:{}},time:new Date().toISOString()}}var Je=({version:r,targets:d,holders:u})=>d.some(l=>Q(r,l,u.get((0,V.Rg)(l)))),
J=({previousVersion:r,previous:d,previousStage:u,archivedPrevious:l})=>({...r===void 0?{}:{previousVersion:r},...d===void 0?{}:{previous:d},...u===void 0?{}:{previousStage:u},
...l===void 0?{}:{archivedPrevious:l}});async function Xe(r,d,u,l,w){let v=Ce(d,u,l);const M=[];let x;for(let m=1;;m+=1){const _=await _e(r,v,w,Z(d.model));M.push(
..._.interrupted);try{const S=await Te(_,d),G=m>1||b(S)||et(M,v),P=v,C=m>1||Je(S);if(v=Ye(m>1?v:Qe(v,d,S,Ce(S,u,l)),M,u,C),x!==void 0){const X=await(0,k.rM)(_.mlflow,
v,d.targets,x);if(X!==void 0)throw X}return await Le(_,d,{intent:v,hasBegun:G,isClaimed:G||Oe(P,v),found:S.latest},l,w)}catch(S){if(!(S instanceof f))throw S;if(m===
ee)throw W(v,S);x??=_.createdAtMs,w.log.warn(`The lock of ${v.model} ran out before the promotion had ended: getting it again.`)}finally{await _.release()}}}async function Te({
mlflow:r,model:d},{version:u,targets:l,readAtMs:w}){const v=d.latest.find(({version:x})=>x===u.version),M=v!==void 0&&[...u.tags.keys()].every(x=>v.tags.has(x));
return re(M?v:await r.registry.version(u.model,u.version),d,l,w)}var Qe=(r,d,u,l)=>b(d)||b(u)?l:{...l,id:r.id};function Ye(r,d,u,l){const w=d.findLast(v=>Ze(v,r));
return w===void 0?r:l?{...w,...u,state:"moving",time:r.time}:{...r,id:w.id}}var Ze=(r,d)=>r.version===d.version&&r.target===d.target&&r.state==="moving",Oe=(r,d)=>r.
id===d.id&&(0,ne.isDeepStrictEqual)([J(r),r.undoneBefore],[J(d),d.undoneBefore]),et=(r,d)=>r.some(u=>Ze(u,d));async function Le(r,d,{intent:u,hasBegun:l,isClaimed:w,
found:v},M,x){const{mlflow:m}=r,{targets:_,holders:S}=d;for(const P of _){const C=T(r.model,P);if(C!==u.version&&C!==S.get((0,V.Rg)(P)))throw await(0,k.z2)(m,u,
P,C,(0,k.nM)(r.serverTimeAt(d.readAtMs)))}if(!l&&_.every(P=>T(r.model,P)===u.version))return{changed:!1,record:v?.target===u.target&&v.state==="held"?v:void 0};
(r.createdAtMs===void 0||!w)&&await We(m,u),await Ne(m,u,_,M),r.createdAtMs===void 0?await ft(m,u,_,M,x):await tt(r,u,_,M);const G={...u,state:"held",...je(r)};
return await We(m,G),{changed:!0,record:G}}async function Ne({registry:r},{model:d,version:u},l,w){for(const v of l)v.kind==="alias"?await r.setAlias(d,v.alias,
u):await r.transition(d,u,v.stage,w)}async function tt(r,d,u,l){const{mlflow:w,interrupted:v}=r;for(let M=1;;M+=1){const x=await w.registry.model(d.model);if(!r.
isHeld(x))throw new f("The lock was gone past.");const m=await xe(w,x,d,u,l);if(m===void 0)return;const _=T(x,m);if(!v.some(G=>G.version===_)||M===ee)throw await(0,k.
z2)(w,d,m,_,(0,k.JL)(r.createdAtMs));await Ne(w,d,u,l)}}async function xe({registry:r},d,{version:u},l,w){for(const v of l){if(T(d,v)===u)continue;if(v.kind==="\
alias"||w)return v;const{stage:M}=await r.version(d.name,u);if(M.toLowerCase()!==v.stage.toLowerCase())return v}}function je({createdAtMs:r,serverTimeAt:d}){const u=d(
performance.now());return r===void 0||u===void 0?{}:{lockedAtMs:r,endedAtMs:Math.ceil(u)}}var We=({registry:r},d)=>r.setVersionTag(d.model,d.version,q.oK,(0,q.sF)(
d))}),4486:((Ve,pe,$)=>{$.d(pe,{FD:()=>T,JL:()=>se,Q8:()=>b,Qg:()=>Q,mX:()=>ge,nM:()=>we,rM:()=>Me,rl:()=>R,v3:()=>fe,z2:()=>Z});var k=$(159),q=$(7871),D=$(4057),
V=$(8243),H=$(2804),ne="mlflow-steps.lock",Ee=10*6e4,le=200,re=f=>(0,q.X)("node:crypto").createHash("sha256").update(f).digest("hex").slice(0,16);function b(f,g){
return`${f.length<=le?f:`${[...f].slice(0,90).join("")}~${re(f)}`}--mlflow-steps-lock${g===0?"":`-${g}`}`}var Q=({holder:f,leaseMs:g,record:O})=>new Map([[ne,JSON.
stringify({holder:f,leaseMs:g})],[k.oK,(0,k.sF)({...O,gates:[]})]]);function ge({tags:f}){const g=(0,k.Hh)(f.get(k.oK)??""),O=(0,V.qF)(f.get(ne)??""),B=(0,V.$6)(
O,"holder"),j=(0,V.tk)(O,"leaseMs");if(!(g===void 0||B===void 0||j===void 0||j<=0))return{holder:B,leaseMs:Math.min(j,Ee),record:g}}var T=({leaseMs:f,record:g})=>`\
Not a model: mlflow-steps is at work on ${g.model} (${R(g)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${f/1e3}\
 s. It can be deleted.`;function R({id:f,version:g,target:O,actor:B,pipeline:j}){const U=[B===void 0?"":` by ${B}`,j===void 0?"":`, ${j}`].join("");return`${f} \
of version ${g} to ${O}${U}`}var E=f=>(0,D.Sx)(f.target).map(D.Rg);async function Z({registry:f},{model:g,version:O,target:B},j,U,ae){const de=U===void 0?void 0:
(0,k.Tq)(await f.version(g,U)),ce=U===void 0?`nobody holds ${(0,D.Rg)(j)}`:`version ${U} holds ${(0,D.Rg)(j)} (${fe(de,j,ae)})`;return new H.zg("E_PROMOTION_OVE\
RTAKEN",`The promotion of ${g} version ${O} to ${B} was overtaken: ${ce} now. Run the step again if this version shall have it.`)}function fe(f,g,O){if(!(f!==void 0&&
E(f).includes((0,D.Rg)(g))&&f.state!=="refused"))return"it was moved there without this project";const j=O(f),U=`the promotion ${R(f)}`,ae=f.time.slice(0,40);return j===
void 0?`its latest promotion is of ${ae}: ${U}`:j?`by ${U}`:`it was moved there without this project; its own promotion is older, of ${ae}: ${U}`}var we=f=>({endedAtMs:g,
lockedAtMs:O})=>{if(!(f===void 0||O===void 0))return g===void 0?O>=f?!0:void 0:g>=f},se=f=>({lockedAtMs:g})=>f===void 0||g===void 0?void 0:g>f;async function Me(f,g,O,B){
const{registry:j}=f,U=await j.versionsOfModel(g.model),ae=O.map(D.Rg),de=U.flatMap(Y=>(0,k.Tq)(Y)??[]).filter(Y=>(Y.lockedAtMs??0)>B&&E(Y).some(ee=>ae.includes(
ee))).sort((Y,ee)=>(ee.lockedAtMs??0)-(Y.lockedAtMs??0)),[ce]=de;if(ce!==void 0){for(const Y of O){const ee=de.find(_e=>E(_e).includes((0,D.Rg)(Y)));await K(f,g,
Y,ee===void 0?(0,k.te)(g,(0,D.Rg)(Y)):$e(ee,(0,D.Rg)(Y)),U)}return new H.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${g.model} version ${g.version} to ${g.target}\
 was overtaken while it stood still: by the promotion ${R(ce)}, which stands. Run the step again if this version shall have it.`)}}var $e=(f,g)=>f.state==="demo\
ted"?void 0:f.state==="held"||f.state==="moving"?f.version:(0,k.te)(f,g);async function K({registry:f},g,O,B,j){if(B===g.version)return;if(O.kind==="alias"){if((await f.
holder(g.model,O))?.version!==g.version)return;B===void 0?await f.deleteAlias(g.model,O.alias):await f.setAlias(g.model,O.alias,B);return}const U=de=>j.find(ce=>ce.
version===de)?.stage;if(U(g.version)!==O.stage)return;B!==void 0&&U(B)!==O.stage&&await f.transition(g.model,B,O.stage,!1);const ae=g.previousStage===void 0||g.
previousStage===O.stage?"Archived":g.previousStage;await f.transition(g.model,g.version,ae,!1)}}),7461:((Ve,pe,$)=>{$.d(pe,{DJ:()=>on,Iw:()=>Yt,fG:()=>nn,nk:()=>j,
pt:()=>Co});var k=$(3951),q=$(5686),D=$(6282),V=$(4486),H=$(159),ne=$(889),Ee=$(6263),le=$(7129),re=$(9451),b=$(4057),Q=$(9833),ge=$(7076),T=$(3943),R=$(8243),E=$(
2804),Z=200,fe=5,we=300;function se({results:e},t=Z){const n=[...e.filter(({verdict:i})=>i!=="passed"),...e.filter(({verdict:i})=>i==="passed")],o=n.slice(0,t).
map(i=>{const{gate:s,candidate:a,baseline:c,needed:h}=i;return[(0,T.Jj)(s.text,we),a,c,h,Me(i)]});return n.length>t&&o.push([`\u2026 ${n.length-t} more`,"","","",
""]),{kind:"table",header:["gate","candidate","baseline","needed","verdict"],rows:o}}function Me({gate:e,verdict:t,why:n}){const o=t==="failed"&&e.kind!=="signa\
ture";return n===void 0||o?t:`${t}: ${n}`}var $e=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,needed:i,verdict:s,why:a})=>({gate:t.text,from:t.origin,candidate:n,
baseline:o,needed:i,verdict:s,...a===void 0?{}:{why:a}})),K=({baseline:e,results:t})=>{if(t.some(({gate:n})=>f(n)))return e.kind==="none"?`No baseline: ${e.why}\
.`:`Baseline: ${e.facts.name}, ${e.from}.`},f=({kind:e})=>e==="baseline"||e==="signature"||e==="dataset";function g({results:e,doubt:t}){if(t!==void 0)return t;
const n=e.filter(({verdict:s})=>s==="failed"),o=e.filter(({verdict:s})=>s==="inconclusive"),i=[];return n.length>0&&i.push(`${O(n,e)} failed: ${B(n)}`),o.length>
0&&i.push(`${O(o,e)} could not be decided: ${B(o)}`),i.join("; ")}var O=(e,t)=>t.length===1?"its gate":`${e.length} of ${t.length} gates`;function B(e){const t=e.
slice(0,fe).map(({gate:n,why:o})=>o??(0,T.Jj)(n.text,we));return e.length>fe&&t.push(`and ${e.length-fe} more`),t.join(", ")}function j(e,t){if(e===void 0)return;
if(!/^\d+$/.test(e))return{kind:"target",target:(0,b.hu)(e)};const n=e.replace(/^0+(?=\d)/,"");if(n==="0")throw new E.zg("E_INPUT","The baseline 0 is no version\
: MLflow counts them from 1.");if(n===String(t))throw new E.zg("E_INPUT",`The baseline is version ${n}, which is to be promoted itself: a version is not compare\
d with itself.`);return{kind:"version",version:n}}async function U(e,t,n){const{version:o,model:i}=t;if(n?.kind==="version")return{kind:"version",version:await ce(
e,i,n.version),from:`which --baseline ${n.version} names`};const{target:s,holder:a}=n===void 0?ae(t):await de(e,i,n.target),c=(0,b.Rg)(s);return a===void 0?{kind:"\
none",why:`nobody holds ${c}${n===void 0?" yet":""}`}:a!==o.version?ee(e,i,a,`which holds ${c}`,""):Y(e,t,c)}function ae(e){const{version:t,targets:n,holders:o,
begun:i}=e,s=n.map(p=>({target:p,holder:o.get((0,b.Rg)(p))})),a=s.filter(({holder:p})=>p!==void 0),h=(i!==void 0||(0,D.WE)(e)?void 0:a.find(({holder:p})=>p!==t.
version))??a[0]??s[0];if(h===void 0)throw new TypeError("a promotion has a target");return h}async function de({registry:e},t,n){return{target:n,holder:(0,D.Mz)(
t,n)??(await e.holder(t.name,n))?.version}}var ce=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function Y(e,{version:t,
model:n,begun:o},i){const s=`version ${t.version} holds ${i} itself`,a=o??(0,H.Tq)(t);return(a?.state==="moving"||a?.state==="held"||a?.state==="undoing")&&a.target.
split(/[\s,]+/).includes(i)?a.previousVersion===void 0?{kind:"none",why:`${s}, and nobody held it before`}:ee(e,n,a.previousVersion,`which held ${i} before vers\
ion ${t.version} did`,`${s}, and `):{kind:"none",why:`${s}, and no record says what held it before`}}async function ee(e,t,n,o,i){try{return{kind:"version",version:await ce(
e,t,n),from:o}}catch(s){if(!(s instanceof E.zg)||s.code!=="E_VERSION_NOT_FOUND")throw s;return{kind:"none",why:`${i}version ${n}, ${o}, is deleted`}}}async function _e(e,{
version:t,model:n,targets:o,holders:i}){if(!o.some(c=>(0,D.QR)(t,c,i.get((0,b.Rg)(c)))))return;const s=(0,D.uv)(n);let a;for(let c=s;c>=(0,D.wV)(s);c-=1){const h=await(0,E.
AO)("E_MLFLOW_FORBIDDEN",e.locks.read((0,V.Q8)(n.name,c)));if(h===void 0)break;const p=(0,V.mX)(h)?.record;p?.model===t.model&&p.version===t.version&&p.state===
"moving"&&p.previousVersion!==t.version&&(a=p)}return a}var Pe=100,W=e=>(0,T.Jj)((0,T.YI)(e.slice(0,10*Pe)).replace(/\s+/g," "),Pe);function ut(e){const t=e.peek(),
n=e.requireName("a file's path after artifact","artifact deploy.yaml"),o=lt(n);return o!==void 0&&e.fail(t,`expected the path of a file beside the model, such a\
s deploy.yaml or conf/serving.json; ${n} ${o}`),e.requireEnd(),{kind:"artifact",path:n,...e.describe()}}function lt(e){return e.startsWith("/")||e.includes("\\")||
/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no relative path":e.endsWith("/")?"is a folder":e.split("/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . \
or ..":e.length>500?"is longer than 500 characters":void 0}function He({path:e},{candidate:t}){const n=t.artifacts.has(e);if(!n&&t.artifactsDoubt!==void 0)return{
verdict:"inconclusive",candidate:"unknown",baseline:"",needed:"logged",why:t.artifactsDoubt};const o={candidate:n?"logged":"not logged",baseline:"",needed:"logg\
ed"};return n?{verdict:"passed",...o}:{verdict:"failed",...o,why:`${t.name} has no artifact ${W(e)}`}}var ft=2e3,Ce=1e3,Je=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;
function J(e){const t=Je.exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",s=Number(t[4]??t[7]??"0")-i.length,a=o+i;if(a.length>Ce||
Math.abs(s)>ft)return;const c=BigInt(a);return{mantissa:n==="-"?-c:c,exponent:s}}function Xe(e,t){const n=Math.min(e.exponent,t.exponent),o=Oe(e,n)-Oe(t,n);return o<
0n?-1:o>0n?1:0}function Te(e,t){const n=Math.min(e.exponent,t.exponent);return{mantissa:Oe(e,n)+Oe(t,n),exponent:n}}var Qe=(e,t)=>({mantissa:e.mantissa*t.mantissa,
exponent:e.exponent+t.exponent}),Ye=({mantissa:e,exponent:t})=>({mantissa:-e,exponent:t}),Ze=e=>e.mantissa<0n?Ye(e):e,Oe=({mantissa:e,exponent:t},n)=>e*10n**BigInt(
t-n),et=40;function Le({mantissa:e,exponent:t}){if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),s=o.length-1+t;if(i.length>et)
return`\u2248${n}${Ne(i.slice(0,et),s)}`;if(s<-7||s>=21)return`${n}${Ne(i,s)}`;if(s<0)return`${n}0.${"0".repeat(-s-1)}${i}`;const a=i.slice(0,s+1).padEnd(s+1,"0"),
c=i.slice(s+1);return`${n}${a}${c===""?"":`.${c}`}`}var Ne=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,tt=e=>({numerator:e,
denominator:1n}),xe=(e,t)=>({mantissa:e.mantissa*t,exponent:e.exponent}),je=(e,t)=>Xe(xe(e.numerator,t.denominator),xe(t.numerator,e.denominator)),We=({numerator:e,
denominator:t},n)=>({numerator:Te(e,xe(n,t)),denominator:t}),r=({numerator:e,denominator:t},n)=>({numerator:Qe(e,n),denominator:t}),d=(e,t)=>({numerator:Te(xe(e.
numerator,t.denominator),xe(t.numerator,e.denominator)),denominator:e.denominator*t.denominator}),u=({numerator:e,denominator:t})=>({numerator:Ze(e),denominator:t}),
l=12;function w({numerator:e,denominator:t}){if(t===1n)return Le(e);const n=c=>String(c<0n?-c:c).length,o=Math.max(0,l+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(
o),s={mantissa:i/t,exponent:e.exponent-o};if(i%t===0n)return Le(s);const a=Math.max(0,n(s.mantissa)-l);return`\u2248${Le({mantissa:s.mantissa/10n**BigInt(a),exponent:s.
exponent+a})}`}var v="as in: auc >= baseline - 0.005",M={mantissa:1n,exponent:-2};function x(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&
n!==void 0&&_(n)&&e.fail(t,S(n)),n!=="+"&&n!=="-"&&n!=="*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${v}`),i=o.
kind==="word"&&o.text.endsWith("%"),s=i?o.text.slice(0,-1):o.text,a=o.kind==="word"&&!/^[+-]/.test(s)?J(s):void 0;return a===void 0&&e.fail(o,G(n,o)),{sign:n,amount:a,
isPercent:i,amountText:o.text}}var m={"\u2212":"-","\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},_=e=>Object.hasOwn(m,
e.slice(0,1))||Object.hasOwn(m,e),S=e=>`expected +, - or * after baseline, found ${e}; did you mean ${m[e]??m[e.slice(0,1)]??"-"}?`;function G(e,{text:t,kind:n}){
const o=`expected a number such as 0.005 or a percentage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}\
; the amount has no sign of its own`;const i=t.replace(",",".");return t.includes(",")&&J(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var P=e=>e===
void 0?"":` ${e.sign} ${e.amountText}`;function C(e,t){if(t===void 0)return e;const n=t.isPercent?Qe(t.amount,M):t.amount;if(t.sign==="*")return r(e,n);const o=t.
sign==="-"?Ye(n):n;return t.isPercent?d(e,r(u(e),o)):We(e,o)}function X(e,t,n,o){const i=W(n),s=t.metrics.get(n);if(s===void 0){const p=e.suggest(n,t.metrics.keys());
return{kind:"doubt",shown:"not logged",why:`the run of ${t.name} has logged no metric ${i}${p===void 0?"":` (it has ${W(p)})`}`}}if(o!==void 0)return he(t,n,o);
const a=s.text.slice(0,100),c=(0,ne._)(s,e.acceptZeroTimestamp);if(c!==void 0)return{kind:"doubt",shown:a,why:`${i} of ${t.name} is ${c}`};const h=J(s.text);return h===
void 0?{kind:"doubt",shown:a,why:`${i} of ${t.name} is no number`}:{kind:"value",value:tt(h),shown:a}}function he(e,t,n){const o=e.histories.get(t),i=W(t);if(o===
void 0)return{kind:"doubt",shown:"not read",why:`the history of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} point\
s`,why:`the history of ${i} of ${e.name} holds ${o.doubt}`};const s=o.aggregates.get(n);return s===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i}\
 of ${e.name} is empty`}:{kind:"value",value:s,shown:`${w(s)} (${n} of ${o.count})`}}var ye=["<","<=",">",">=","==","!="],Ae=e=>ye.some(t=>t===e),nt={"=":"==","\
===":"==",eq:"==",is:"==",equals:"==","=>":">=","\u2265":">=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"\
!=","!==":"!=","!":"!=",ne:"!=",gt:">",">>":">",lt:"<","<<":"<"};function ue(e){const t=Object.hasOwn(nt,e.toLowerCase())?nt[e.toLowerCase()]:void 0;if(t!==void 0)
return t;const n=/^[<>=!]/.test(e)?(0,Q.qb)(e,ye):void 0;return n!==void 0&&Ae(n)?n:void 0}function y(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case"\
>":return e>0;case">=":return e>=0;case"==":return e===0;case"!=":return e!==0}}var I=["last","best","worst","min","max","mean","median"],A=e=>I.find(t=>t===e);
function L(e,t){const n=e.next();if(n===void 0)return"last";const o=n.kind==="word"?A(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,Q.qb)(n.text.toLowerCase(),
I):void 0,s=e.tokens[e.tokens.indexOf(n)-1]?.text??"";n.text.startsWith("%")&&J(s)!==void 0&&e.fail(n,`expected the end of the gate after ${s}, found ${n.text};\
 did you mean ${s}%?`),e.fail(n,i===void 0?`expected the end of the gate after ${s}, found ${n.text}; write one gate a line`:`expected the end of the gate or on\
e of ${I.join(", ")}, found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, whic\
h does not say whether more is better; write min or max`),e.requireEnd(),o}function te(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?
"max":"min";case"worst":return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function N({baseline:e,onMissingBaseline:t},n,o){if(e.kind===
"none")return{verdict:t==="pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"i\
nconclusive",...n,baseline:"in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function oe(e,t){const n=te(e.selector,e.operator),o=`baseline${P(e.change)}`,
i=X(t,t.candidate,e.metric,n),s={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...s,baseline:"",why:i.why}:N(t,
s,a=>{const c=X(t,a,e.metric,n);if(c.kind==="doubt")return{verdict:"inconclusive",...s,baseline:c.shown,why:`the baseline cannot be used: ${c.why}`};const h=C(c.
value,e.change),p={candidate:i.shown,baseline:c.shown,needed:`${e.operator} ${w(h)}`};return y(je(i.value,h),e.operator)?{verdict:"passed",...p}:{verdict:"faile\
d",...p,why:`${W(e.metric)} is ${i.shown}, needed ${p.needed} (${o}, which is ${c.shown})`}})}var Be="dataset same-as baseline";function vn(e){return e.requireWord(
"same-as",Be),e.requireWord("baseline",Be),e.requireEnd(),{kind:"dataset",...e.describe()}}var mn=new Set(["train","training"]),Mt=({datasets:e})=>[...new Set(e.
filter(({context:t})=>!mn.has(t.toLowerCase())).map(({digest:t})=>t))].sort(),ot=e=>W(e.join(", "));function pn(e,t){const n=Mt(t.candidate),o="same digests",i=s=>`\
the run of ${s.name} has logged no evaluation dataset${s.datasets.length>0?", only for training":" (mlflow.log_input, MLflow 2.4 or later)"}`;return n.length===
0?{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:i(t.candidate)}:N(t,{candidate:ot(n),needed:o},s=>{const a=Mt(s);if(a.length===0)return{
verdict:"inconclusive",candidate:ot(n),baseline:"not logged",needed:o,why:`the baseline cannot be used: ${i(s)}`};const c={candidate:ot(n),baseline:ot(a),needed:o};
return n.length===a.length&&n.every((h,p)=>h===a[p])?{verdict:"passed",...c}:{verdict:"failed",...c,why:`the evaluation datasets differ: ${c.candidate}, the bas\
eline's ${c.baseline}`}})}var xt={pyfunc:"python_function"};function gn(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_functi\
on");return Object.hasOwn(xt,n)&&e.fail(t,`an MLmodel file has no flavor ${n}; did you mean ${xt[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}
function wn({flavor:e},{candidate:t}){const n=W(e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,
why:o};const i={candidate:W(o.flavors.join(", ")),baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const s=(0,Q.qb)(e.slice(0,100),o.
flavors.slice(0,100).filter(a=>a.length<=100));return{verdict:"failed",...i,why:`${t.name} has no flavor ${n}${s===void 0?"":` (it has ${W(s)})`}`}}var _t=1e3;function ht(e,t){
const n=e.require(`expected ==, != or in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:kn(e,n)}:((n.kind!=="operator"||n.text!=="=="&&
n.text!=="!=")&&e.fail(n,$n(n,t)),{operator:n.text,value:Tt(e,n.text,t)})}function Tt(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind===
"operator"&&e.fail(o,`expected a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(
i,`expected the end of the gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function $n({text:e},t){const n=e.toLowerCase()===
"in"?"in":ue(e);return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*yn(e){
for(let t=e.next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"\
word",text:n[0],column:o,end:o+n[0].length}}}function kn(e,t){const n='in [approved, "signed off"]',o=yn(e),i=h=>{const p=o.next();return p.done===!0?e.fail(void 0,
`expected ${h}, as in: ${n}`):p.value},s=i("a list in [ ] after in");De(s,"[")||e.fail(s,`expected a list in [ ] after ${t.text}, found ${s.text}, as in: ${n}`);
const a=[];for(;;){const h=i("a value");(h.kind==="operator"||De(h,"[")||De(h,"]")||De(h,","))&&e.fail(h,`expected a value, found ${h.text}${h.kind==="operator"?
"; a value with one of < > = ! is quoted":""}`),a.push(h.text),a.length>_t&&e.fail(h,`a list may have ${_t} values`);const p=i(", or ]");if(De(p,"]"))break;De(p,
",")||e.fail(p,`expected , or ] after ${h.text}, found ${p.text}; a value with spaces is quoted`)}const c=o.next();return c.done!==!0&&e.fail(c.value,`expected \
the end of the gate after ], found ${c.value.text}; write one gate a line`),a}var De=({kind:e,text:t},n)=>e==="word"&&t===n,Ot=(e,t)=>t.operator==="in"?t.values.
includes(e):e===t.value==(t.operator==="=="),At=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,Ie="param max_depth <= 12";function bn(e){
const t=e.requireName("a param's name after param",Ie),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:ht(e,
Ie),...e.describe()};n===void 0&&e.fail(void 0,`expected an operator (${ye.join(" ")} in) after ${t}, as in: ${Ie}`),(n.kind!=="operator"||!Ae(n.text))&&e.fail(
n,En(n));const i=o?.kind==="word"?J(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:Tt(e,n.text,Ie),
...e.describe()}):(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),
{kind:"param-text",param:t,condition:ht(e,Ie),...e.describe()})}function En({text:e}){const t=e.toLowerCase()==="in"?"in":ue(e);return`expected an operator (${ye.
join(" ")} in), found ${e}${t===void 0?`, as in: ${Ie}`:`; did you mean ${t}?`}`}function Mn(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.
numberText}`:W(At(e.condition)),i=W(e.param),s=n.params.get(e.param);if(s===void 0){const h=t.suggest(e.param,n.params.keys()),p=`the run of ${n.name} has logge\
d no param ${i}${h===void 0?"":` (it has ${W(h)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:p}}const a={candidate:W(s),baseline:"",
needed:o},c=e.kind==="param-text"?Ot(s,e.condition):xn(s,e);return c===void 0?{verdict:"inconclusive",...a,why:`param ${i} is ${a.candidate}, which is no number\
; a text is written in quotes`}:c?{verdict:"passed",...a}:{verdict:"failed",...a,why:`param ${i} is ${a.candidate}, needed ${o}`}}function xn(e,{operator:t,number:n}){
const o=J(e.trim());return o===void 0?void 0:y(Xe(o,n),t)}var _n=20;function Tn(e){try{return{inputs:vt(e.inputs),outputs:vt(e.outputs),params:vt(e.params)}}catch(t){
if(t instanceof SyntaxError)return;throw t}}function vt(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");
return t.map(n=>On(n))}function On(e){if(!(0,R.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:An(e),
required:Dt(e)}}var Dt=e=>typeof e.required=="boolean"?e.required:e.optional!==!0;function An(e){const t=It(e,0);return Array.isArray(e.shape)?{kind:"array",items:t}:
t}function It(e,t){if(t>_n)throw new SyntaxError("too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"tens\
or":return Dn(e["tensor-spec"]);case"object":return{kind:"object",properties:In(e.properties,t)};case"array":return{kind:"array",items:mt(e.items,t)};case"map":
return{kind:"map",values:mt(e.values,t)};default:return{kind:"scalar",name:n}}}function Dn(e){if(!(0,R.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))
throw new SyntaxError("a tensor has dtype and shape");const t=e.shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{
kind:"tensor",dtype:e.dtype,shape:t}}function In(e,t){if(!(0,R.Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([n,
o])=>[n,{name:n,type:mt(o,t),required:(0,R.Gv)(o)&&Dt(o)}]))}function mt(e,t){if(!(0,R.Gv)(e))throw new SyntaxError("a type is an object");return It(e,t+1)}function ke(e){
switch(e.kind){case"scalar":return e.name;case"tensor":return`tensor ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${ke(e.items)}`;case"map":return`\
map of ${ke(e.values)}`;case"object":return`{${[...e.properties].map(([t,n])=>`${t}${n.required?"":"?"}: ${ke(n.type)}`).join(", ")}}`}}var Rn={integer:["long",
"double"],float:["double"]};function Sn(e,t){return[...Rt(e.inputs,t.inputs),...Pn(e.outputs,t.outputs),...Cn(e.params,t.params)]}function Rt(e,t){const n=new Map(
e.map((o,i)=>[St(o,i),o]));return t.flatMap((o,i)=>{const s=n.get(St(o,i)),a=`input ${o.name??i+1}`;return s===void 0?o.required?[`${a} (${ke(o.type)}) is new a\
nd required`]:[]:o.required&&!s.required?[`${a} is required now`]:it(s.type,o.type)?[]:[pt(a,s.type,o.type)]})}function Pn(e,t){return e.flatMap((n,o)=>{const i=`\
output ${n.name??o+1}`,s=t[o];return s===void 0||s.name!==n.name?[t.some(c=>c.name!==void 0&&c.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:
n.required&&!s.required?[`${i} is optional now`]:Ue(n.type,s.type)?[]:[pt(i,n.type,s.type)]})}function Cn(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(
o=>{const i=n.get(o.name);return i===void 0||it(i.type,o.type)?[]:[pt(`param ${o.name??""}`,i.type,o.type)]})}var St=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,pt=(e,t,n)=>`${e}\
 was ${ke(t)} and is ${ke(n)}`;function it(e,t){return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(Rn[e.name]?.includes(
t.name)??!1):e.kind==="array"&&t.kind==="array"?it(e.items,t.items):e.kind==="map"&&t.kind==="map"?it(e.values,t.values):e.kind==="object"&&t.kind==="object"?Rt(
[...e.properties.values()],[...t.properties.values()]).length===0:Ue(e,t)}function Ue(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];
return n.length===t.properties.size&&n.every(o=>Ln(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?Ue(e.items,t.items):e.kind===
"map"&&t.kind==="map"?Ue(e.values,t.values):e.kind===t.kind&&ke(e)===ke(t)}var Ln=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&Ue(e.type,t.type);function Nn(e){
return e.requireWord("compatible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var gt=3;function jn(e,t){const n="compatible",o=Pt(
t.candidate);return typeof o=="string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:N(t,{candidate:st(o),needed:n},i=>{const s=Pt(i);
if(typeof s=="string")return{verdict:"inconclusive",candidate:st(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${s}`};const a={candidate:st(o),
baseline:st(s),needed:n},c=Sn(s,o);if(c.length===0)return{verdict:"passed",...a};const h=c.slice(0,gt).map(p=>W(p));return c.length>gt&&h.push(`${c.length-gt} m\
ore`),{verdict:"failed",...a,why:`the signature is not compatible with ${i.name}: ${h.join("; ")}`}})}function Pt({name:e,modelFile:t}){if(typeof t=="string")return t;
const{signature:n}=t;if(n===void 0)return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} \
does not say its ${o}`;return Tn(n)??`the signature of ${e} cannot be read`}var st=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Ct="tag approval ==\
 approved";function Wn(e){return{kind:"tag",tag:e.requireName("a tag's name after tag",Ct),condition:ht(e,Ct),...e.describe()}}function Bn({tag:e,condition:t},n){
const{candidate:o}=n,i=W(At(t)),s=o.versionTags.get(e)??o.runTags.get(e);if(s===void 0){const c=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),h=`ne\
ither ${o.name} nor its run has the tag ${W(e)}${c===void 0?"":` (there is ${W(c)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:h}}
const a={candidate:W(s),baseline:"",needed:i};return Ot(s,t)?{verdict:"passed",...a}:{verdict:"failed",...a,why:`tag ${W(e)} is ${a.candidate}, needed ${i}`}}function Un(e,t){
const n=`${e.operator} ${e.thresholdText}`,o=X(t,t.candidate,e.metric,te(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="dou\
bt"?{verdict:"inconclusive",...i,why:o.why}:y(je(o.value,tt(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${W(e.metric)} is ${o.
shown}, needed ${n}`}}var Fn=20,Kn=200,Lt=60;function Gn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<Fn&&n.length<=Lt&&t.set(n,(0,Q.qb)(n,[
...o].filter(i=>Math.abs(i.length-n.length)<=Lt/3).slice(0,Kn))),t.get(n))}}function zn(e,t){const n=Gn(t),{candidate:o,baseline:i}=t,s=e.map(h=>({gate:h,...qn(
n,Vn(h,n))})),a=h=>s.some(p=>p.verdict===h);return{verdict:a("failed")?"failed":a("inconclusive")||s.length===0?"inconclusive":"passed",results:s,baseline:i,...o.
doubt===void 0?{}:{doubt:o.doubt}}}function qn({candidate:e},t){return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Vn(e,t){switch(e.kind){case"\
threshold":return Un(e,t);case"baseline":return oe(e,t);case"tag":return Bn(e,t);case"param-number":case"param-text":return Mn(e,t);case"signature":return jn(e,
t);case"dataset":return pn(e,t);case"flavor":return wn(e,t);case"artifact":return He(e,t)}}function Hn(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},
n={histories:new Map,modelFile:!1,artifacts:new Set};let o=!1;for(const i of e)switch(i.kind){case"threshold":Nt(t.histories,i.metric,te(i.selector,i.operator));
break;case"baseline":o=!0;for(const s of[t,n])Nt(s.histories,i.metric,te(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"f\
lavor":t.modelFile=!0;break;case"artifact":t.artifacts.add(i.path);break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,
baseline:o?n:void 0}}function Nt(e,t,n){if(n===void 0)return;const o=e.get(t)??new Set;e.set(t,o.add(n))}var Jn=1024,Xn=class{#e;#n;#t=0;#o;#s=Number.POSITIVE_INFINITY;#a=Number.
NEGATIVE_INFINITY;#r={mantissa:0n,exponent:0};#i=new Float64Array(Jn);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===
void 0?(0,ne._)(t,this.#n):void 0;o!==void 0&&(this.#o=`${o} (at step ${t.step})`),this.#t+=1,this.#o===void 0&&(this.#s=Math.min(this.#s,n),this.#a=Math.max(this.#a,
n),this.#e.has("mean")&&(this.#r=Te(this.#r,Fe(n))),this.#e.has("median")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,
aggregates:new Map};const t=new Map;if(e>0)for(const n of this.#e)t.set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:Fe(
this.#s),denominator:1n};case"max":return{numerator:Fe(this.#a),denominator:1n};case"mean":return{numerator:this.#r,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){
const e=this.#i.subarray(0,this.#t).sort(),t=Fe(e[this.#t>>1]??0);return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:Te(Fe(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){
if(this.#t>this.#i.length){const t=new Float64Array(this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function Fe(e){const t=J(String(e));if(t===
void 0)throw new TypeError(`${e} is no finite number`);return t}var Qn=2,jt={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,
modelFile:"the MLmodel file was not read"};async function Wt(e,t,n,o){const i=`${t.model} version ${t.version}`,s={...jt,version:t.version,name:i,versionTags:t.
tags};if(t.status!=="READY")return{...s,doubt:Bt(i,t)};if(t.runId==="")return{...s,doubt:`${i} was registered without a run, so it has no metrics`};const a=await(0,E.
AO)("E_RUN_NOT_FOUND",e.runs.get(t.runId));if(a===void 0)return{...s,doubt:`the run ${t.runId} of ${i} no longer exists`};const c={...s,metrics:a.metrics,params:a.
params,runTags:a.tags,datasets:a.datasets};return a.deleted?{...c,doubt:`the run ${a.id} of ${i} is deleted`}:a.status!=="FINISHED"?{...c,doubt:`the run ${a.id}\
 of ${i} is ${a.status}, not FINISHED`}:{...c,...await Zn(e,t,a,n,o)}}function Yn(e){return e.status==="READY"?void 0:Bt(`${e.model} version ${e.version}`,e)}var Bt=(e,{
status:t,statusMessage:n})=>`${e} is ${t}${n===""?"":` (${n})`}, not READY`;async function Zn(e,t,n,o,i){const s=new Map,a=new Set;let c=jt.modelFile,h;const p=[];
for(const[F,z]of o.histories)n.metrics.has(F)&&p.push(async()=>{s.set(F,await eo(e,n.id,F,z,i))});o.modelFile&&p.push(async()=>{const{readModelFile:F}=await Promise.
all([$.e(462),$.e(461),$.e(810)]).then($.bind($,6186));c=await F(e,t)});for(const F of o.artifacts)p.push(async()=>{const z=await to(e,t,F);typeof z=="string"?h=
z:z&&a.add(F)});return await no(p),{histories:s,artifacts:a,modelFile:c,artifactsDoubt:h}}async function eo({runs:e},t,n,o,i){const s=new Xn(o,i);for await(const a of e.
metricHistory(t,n))s.add(a);return s.finish()}async function to(e,t,n){try{return await(0,Ee.Tx)(e,t,n,1)!==void 0}catch(o){if(o instanceof E.zg&&o.code==="E_AR\
TIFACT_TOO_LARGE")return!0;if(o instanceof E.zg&&o.code==="E_ARTIFACT_STORE")return o.message.replace(/\.$/,"");throw o}}async function no(e){const t=async()=>{
for(let n=e.shift();n!==void 0;n=e.shift())await n()};await Promise.all(Array.from({length:Qn},t))}async function oo(e,t,n,o){const i=Hn(t),s=o["accept-zero-tim\
estamp"],a=async()=>{if(i.baseline===void 0)return Ut;const p=await U(e,n,o.choice);return p.kind==="none"?p:{kind:"version",from:p.from,facts:await Wt(e,p.version,
i.baseline,s)}},[c,h]=await Promise.all([Wt(e,n.version,i.candidate,s),a()]);return zn(t,{candidate:c,baseline:h,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:s})}
function io(e){const t=Yn(e);return{verdict:t===void 0?"ungated":"inconclusive",results:[],baseline:Ut,...t===void 0?{}:{doubt:t}}}var Ut={kind:"none",why:"no g\
ate asks for one"},Ft=["tag","param","signature","dataset","flavor","artifact"],wt={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"},Kt=({kind:e,
text:t})=>e==="word"?Ft.find(n=>n===t):void 0;function Gt(e){if(e?.kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn(wt,t)?wt[t]:(0,Q.qb)(t,Ft);
return n?.startsWith(t.slice(0,1))===!0||Object.hasOwn(wt,t)?n:void 0}var at="as in: accuracy >= 0.9";function so(e){const t=ao(e),n=e.next();n===void 0&&e.fail(
void 0,ro(t,e)),(n.kind!=="operator"||!Ae(n.text))&&e.fail(n,co(n,e));const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${at}`);if(i.kind===
"word"&&i.text==="baseline"){const a=x(e);return{kind:"baseline",metric:t,operator:o,change:a,selector:L(e,o),...e.describe()}}const s=i.kind==="word"?J(i.text):
void 0;return s===void 0&&e.fail(i,uo(i,e)),{kind:"threshold",metric:t,operator:o,threshold:s,thresholdText:i.text,selector:L(e,o),...e.describe()}}function ao(e){
const t=e.next();return(t===void 0||t.kind==="operator")&&e.fail(t,`expected a metric's name before the operator, ${at}`),t.text.trim()===""&&e.fail(t,"expected\
 a metric's name between the quotes"),t.kind==="word"&&J(t.text)!==void 0&&e.fail(t,`expected a metric's name first, found the number ${t.text}; the metric come\
s first, ${at} (a metric of that name is written "${t.text}")`),t.text}function ro(e,t){const n=Gt(t.tokens[0]);return`expected an operator (${ye.join(" ")}) af\
ter ${e}, ${at}${n===void 0?"":`; or did you mean ${n}?`}`}function co(e,{tokens:t}){const n=`expected an operator (${ye.join(" ")}), found ${e.text}`,o=ue(e.text);
if(o!==void 0)return`${n}; did you mean ${o}?`;const i=Gt(t[0]),s=i===void 0?"":`; ${i===t[0]?.text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":"?"}`,a=t.findIndex(
({kind:h})=>h==="operator");if(e.kind==="operator"||a<=1)return`${n}${s}`;if(e.kind==="word"&&A(e.text)!==void 0&&a===2)return`${n}; ${e.text} stands at the end\
 of the gate, as in: rmse <= 0.2 best`;const c=t.slice(0,a).map(({text:h})=>h).join(" ");return`${n}; a metric's name with spaces is quoted: "${c}"${s.replace(/^;/,
"; or")}`}function uo({kind:e,text:t},{tokens:[n,o]}){const i=`expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ${t}`,s=e==="operator"?ue(`${o?.text??
""}${t}`)??`${o?.text??""}${t}`:"";if(Ae(s))return`${i}; did you mean ${s}, in one piece?`;if(e==="quoted"&&J(t)!==void 0)return`${i} in quotes; write ${t} with\
out them`;const a=t.replace(",",".");if(t.includes(",")&&J(a)!==void 0)return`${i}; did you mean ${a}?`;if((/^[\d.]+%$/.test(t)?J(t.slice(0,-1)):void 0)!==void 0)
return`${i}; did you mean ${Number(t.slice(0,-1))/100}? A percentage is one of the baseline, as in: baseline - 2%`;if(/^[+-]?\d/.test(t))return`${i}, which is n\
o number or has too many digits`;if((0,Q.qb)(t.toLowerCase(),["baseline"])!==void 0)return`${i}; did you mean baseline?`;const h=n===void 0?void 0:Kt(n);return h===
void 0?i:`${i}; before an operator ${h} is a metric's name`}var lo=/^(\s*-\s+)(.*)$/s,fo="---";function ho(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{if(t.trimEnd()===
fo)return{text:"",number:n+1,column:1};const o=lo.exec(t);return o===null?{text:t,number:n+1,column:1}:{...vo(o[2]??""),number:n+1,column:mo(o[1]??"",o[2]??"")}})}
var zt=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,qt=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function vo(e){const t=zt.exec(e);if(t!==null)return{text:(t[1]??"").replaceAll(
"''","'")};const n=qt.exec(e);return n!==null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var mo=(e,t)=>e.length+1+(zt.test(t)||qt.test(t)?1:0),rt=class extends Error{name="\
GateMistake";column;constructor(e,t){super(t),this.column=e}},po=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}get tokens(){return this.#n}peek(e=0){
return this.#n[this.#o+e]}next(){const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.next()??this.fail(void 0,e)}requireWord(e,t){
const n=this.require(`expected ${e}, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,Q.qb)(n.text.toLowerCase(),[e])!==void 0;this.fail(n,`expect\
ed ${e}, found ${n.text}${o?`; did you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as in: ${t}`);return n.kind==="opera\
tor"&&this.fail(n,`expected ${e}, found ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quotes`),n.text}requireEnd(){const e=this.
peek(),t=this.#n[this.#o-1];e!==void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; write one gate a line`)}fail(e,t){throw new rt(
e?.column??this.#e.column+this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??1)-this.#e.column,o=(t?.end??1)-this.#e.
column;return{text:this.#e.text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},go=/\s+/y,wo=/#.*/sy,$o=/[<>=!≤≥≠]+/y,yo=/"((?:[^"\\]|\\["\\])*)"/y,
ko=/[^\s"<>=!≤≥≠]+/y;function bo(e,t){const n=[];let o=0;const i=a=>{a.lastIndex=o;const c=a.exec(e);return c!==null&&(o+=c[0].length),c},s=(a,c,h)=>{n.push(
{kind:a,text:c,column:h,end:t+o})};for(;o<e.length;){const a=i(go)!==null||o===0;if(o===e.length||a&&i(wo)!==null)break;const c=t+o,h=i(yo);if(h!==null){s("quot\
ed",(h[1]??"").replace(/\\(["\\])/g,"$1"),c);continue}const p=i($o);if(p!==null){s("operator",p[0],c);continue}const F=i(ko);if(F===null)throw new rt(c,'expecte\
d a closing " for what opens here');const z=/(?<=^|[[,])'/.exec(F[0]);if(z!==null)throw new rt(c+z.index,`expected a name or a value, found '; what is quoted st\
ands in double quotes: "\u2026"`);for(const Re of xo(F[0],n)){const dt=n.at(-1)?.end??c,ve=Math.max(c,dt);n.push({kind:"word",text:Re,column:ve,end:ve+Re.length})}}
return n}var Eo=/^(baseline)([-+*])(.*)$/s,Mo=/^([-+*])(.+)$/s;function xo(e,[,t,n,...o]){if(t?.kind!=="operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!==
"word"||n.text!=="baseline"))return[e];const i=(n===void 0?Eo:Mo).exec(e);return i===null?[e]:i.slice(1).filter(s=>s!=="")}var Vt=1024*1024,Ht=1e4,_o=50,To=600;
function Jt(e){const t=[],n=[];for(const{origin:o,text:i}of e){if(i.length>Vt)throw new E.zg("E_GATE_SYNTAX",`${o}: ${i.length} characters are more than gates m\
ay have (${Vt}).`);for(const s of ho(i))try{const a=Oo(s,o);a!==void 0&&t.push(a)}catch(a){if(!(a instanceof rt))throw a;n.push(`${o}, line ${s.number}, column ${a.
column}: ${a.message.slice(0,To)}`)}}if(n.length>0)throw new E.zg("E_GATE_SYNTAX",Ao(n));if(t.length>Ht)throw new E.zg("E_GATE_SYNTAX",`${t.length} gates are mo\
re than are decided at once (${Ht}).`);return t}function Oo(e,t){const n=bo(e.text,e.column),[o,i]=n;if(o===void 0)return;const s=new po(e,n,t),a=i?.kind==="ope\
rator"?void 0:Kt(o);if(a===void 0)return so(s);switch(s.next(),a){case"tag":return Wn(s);case"param":return bn(s);case"signature":return Nn(s);case"dataset":return vn(
s);case"flavor":return gn(s);case"artifact":return ut(s)}}function Ao(e){if(e.length===1)return`A gate cannot be read. ${e[0]}.`;const t=e.slice(0,_o).map(n=>` \
 - ${n}`);return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length} more`),`${e.length} gates cannot be read:
${t.join(`
`)}`}var Xt={gates:{kind:b.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:b.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:b.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:b.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:b.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,b.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:b.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},Do=1024*1024;function Qt(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:Io(e["gates-file"])});const n=Jt(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const a=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new E.zg("E_INPUT",`--no-gates was said, and ${a} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:a})=>a).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
s=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new E.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${s}`)}var Yt=(0,b.RU)(Xt,["gates","gates-file","mo\
del-gates","no-gates"],Qt);function Io(e){let t;try{t=(0,ge.M)(e,Do)}catch(n){throw new E.zg("E_INPUT",`The gates file ${e} cannot be read: ${n instanceof Error?
n.message:String(n)}`,{cause:n})}if(t===void 0)throw new E.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return t}var $t="gates.yaml",Ro=64*1024,Zt=200;
async function So(e,t){const{model:n,version:o}=t,i=`${$t} of ${n} version ${o}`,s=await(0,Ee.Tx)(e,t,$t,Ro);if(s===void 0)throw new E.zg("E_GATES_MISSING",`${n}\
 version ${o} has no ${$t}, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`);const a=Jt([{origin:i,text:s}]);if(a.length===0)
throw new E.zg("E_GATES_MISSING",`${i} holds no gate, and --model-gates asks for some.`);if(a.length>Zt)throw new E.zg("E_GATE_SYNTAX",`${i} holds ${a.length} g\
ates; ${Zt} may be logged with a model.`);return a}var en={...re.hI,model:{kind:re.fD,required:!0,description:"The registered model."},version:{kind:re.e1,required:!0,
description:"The model version to promote."},to:{kind:(0,b.KD)(b.Qq,sn),required:!0,description:'Where to: an @alias such as @champion, the stage Staging or Pro\
duction, or one of each, as in "@champion, Production".'},...Xt,"archive-previous":{kind:b.Jt,default:"true",description:"Archive what is in the stage, as MLflo\
w does it; an alias needs no archiving."},...q.N,"on-refusal":{kind:(0,b.Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the gates ends the \
step red, or green with the outcome skipped."},"report-artifact":{kind:b.Jt,default:"false",description:"Keep the whole report, as JSON and Markdown, with the a\
rtifacts of the version's run."},...k.X,"decide-only":{kind:b.Jt,default:"false",description:"Decide the gates and give the outputs, and change nothing: passed \
gates end in the outcome skipped."}},tn=({model:e,to:t})=>[e,(0,b.M4)((0,b.Sx)(t))],nn={of:["model","to"],about:({model:e,to:t})=>{const n=tn({model:String(e),to:String(
t)});return{key:n,heading:`Promotion of ${n.join(" to ")}`}}},Po={version:{kind:"small",description:"The version that was to be promoted."},verdict:{kind:"small",
description:"What the gates came to: passed, failed, inconclusive, or ungated."},"previous-version":{kind:"small",description:"The version whose place it took; \
empty where nobody else held the stage or alias, or nothing was moved."},"promotion-id":{kind:"small",description:"The id of the promotion, by which it can be u\
ndone."},report:{kind:"file",description:"Every gate with the value found, what was needed and the verdict, as JSON."}},Co=(0,le.ol)({name:"promote",title:"prom\
ote a version once its gates pass",description:"Decides gates on a model version: its metrics, tags, params, signature and files, also against the version that \
serves now. Where all pass, the version is moved to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved a\
nd the step is red.",inputs:en,checks:[Yt,(0,b.RU)(en,["baseline","version"],({baseline:e,version:t})=>j(e,t))],comments:nn,outputs:Po,example:"mlflow-steps pro\
mote --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",run:e=>on(e)});async function on(e,t){const{inputs:n,log:o,signal:i,pipeline:s}=e,a=sn(n.
to),c=Qt(n),h=j(n.baseline,n.version),p=n["archive-previous"],F=`${n.model} version ${n.version}`,z=(0,b.M4)(a),Re={kind:"heading",text:`Promotion of ${F} to ${z}`},
dt=(...ie)=>{n.comment&&e.comment(tn(n),Re,...ie)};e.output("version",String(n.version)),dt();const ve=await e.mlflow(),rn=await(0,D.ZY)(ve,n.model,String(n.version),
a),me={...rn,begun:await _e(ve,rn)},{version:Se}=me,Ke=n["model-gates"]?[...c,...await So(ve,Se)]:c,be=n["no-gates"]?io(Se):await oo(ve,Ke,me,{...n,choice:h}),{
verdict:Ge,baseline:dn}=be;e.output("verdict",Ge);const kt={verdict:Ge,gates:$e(be),...dn.kind==="version"?{baseline:dn.facts.version}:{},...n["no-gates"]?{ungated:!0}:
{},...No(s)},ct=async(ie,qe)=>{e.output("previous-version",yt(qe)??""),e.output("promotion-id",qe?.id??"");const fn=Uo({model:Se.model,version:Se.version,target:z,
...ie,...kt,record:qe});e.output("report",fn);const hn=K(be),bt=hn===void 0?[]:[{kind:"paragraph",text:hn}],Et=Ke.length>0?[...bt,se(be)]:bt;if(n["report-artifa\
ct"]&&!n["decide-only"]){const{keepReport:Go}=await Promise.resolve().then($.bind($,1566)),zo=[Re,{kind:"paragraph",text:`Outcome ${ie.outcome}: ${ie.reason}`},
...bt,se(be,1/0)],qo={promotionId:qe?.id,to:z,json:fn,blocks:zo,isUnchanged:ie.outcome==="unchanged"};Et.push({kind:"paragraph",text:await Go(ve,Se,qo,e)})}return e.
summarize(Re,...Et,...Lo(qe)),dt({kind:"paragraph",text:ie.reason},...Et),ie};if(Ge==="failed"||Ge==="inconclusive"){n["decide-only"]||await Bo(ve,me,kt,o);const ie=`${F}\
 was not promoted to ${z}: ${g(be)}. ${an(me)}`;return ct(n["on-refusal"]==="skip"?{outcome:"skipped",reason:ie}:{outcome:jo(be),code:Wo(be),reason:ie})}const cn=Ge===
"ungated"?"without any gate (--no-gates)":`${Ke.length===1?"its gate":`${Ke.length} of ${Ke.length} gates`} passed`;if(n["decide-only"])return ct({outcome:"skip\
ped",reason:`${F} may be promoted to ${z}: ${cn}. Nothing was changed (--decide-only). ${an(me)}`.trimEnd()});const un=ie=>ct({outcome:"unchanged",reason:`${F} \
holds ${z} already.`},ie);if((0,D.Nd)(me,p)&&me.record?.state==="held"&&me.begun===void 0)return un(me.record);await t?.(Se),i.throwIfAborted(),o.progress(`Movi\
ng ${z} to ${F}`);const{record:ze,changed:Fo}=await(0,D.Is)(ve,me,kt,p,(0,q.p)(e));if(!Fo||ze===void 0)return un(ze);const ln=yt(ze),Ko=ln===void 0?`which nobod\
y ${ze.previousVersion===void 0?"":"else "}held before`:`in place of version ${ln}`;return ct({outcome:"done",reason:`${F} holds ${z}, ${Ko}: ${cn}.`},ze)}var Lo=e=>e===
void 0?[]:[{kind:"paragraph",text:`Promotion ${e.id}. Give this id to deploy as --promotion-id, and a failure undoes the promotion; rollback undoes it later.`}],
yt=e=>e?.previousVersion===e?.version?void 0:e?.previousVersion;function sn(e){const t=(0,b.Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||n.stage===
"Archived"))throw new E.zg("E_INPUT",`${n.stage} is no stage to promote to: give Staging, Production or an @alias.`);return t}var No=({actor:e,link:t,commit:n})=>({
...e===void 0?{}:{actor:e},...t===void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),jo=({verdict:e})=>e==="failed"?"refused":"inconclusive",Wo=({verdict:e})=>e===
"failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function an(e){const{targets:t,holders:n,version:o}=e;return(0,D.Nd)(e,!1)?`It held ${(0,b.M4)(t)} before, and\
 still does.`:t.flatMap(s=>{const a=n.get((0,b.Rg)(s));return a===void 0?[`Nobody holds ${(0,b.Rg)(s)}.`]:a===o.version?[]:[`${(0,b.Rg)(s)} stays with version ${a}\
.`]}).join(" ")}async function Bo(e,t,n,o){if(!(t.begun!==void 0||t.latest!==void 0&&t.latest.state!=="refused"&&t.latest.state!=="undone"))try{const i=(0,H.Tq)(
await e.registry.version(t.version.model,t.version.version));if(i?.id!==t.latest?.id||i?.state!==t.latest?.state)return;await(0,D.rh)(e,{...(0,D.im)(t,n,!1),state:"\
refused"})}catch(i){if(!(i instanceof E.zg))throw i;o.warn(`The refusal could not be recorded on the version: ${i.message}`)}}var Uo=({record:e,...t})=>JSON.stringify(
{...t,promotionId:e?.id,previousVersion:yt(e),time:e?.time},void 0,2)}),1566:((Ve,pe,$)=>{$.d(pe,{keepReport:()=>b});var k=$(8421),q=$(3943),D=$(2804),V=$(9596),
H=T=>`${T.map(ne).join(`

`)}
`;function ne(T){switch(T.kind){case"heading":return`# ${le(T.text)}`;case"paragraph":return le(T.text);case"table":return[T.header,T.header.map(()=>"---"),...T.
rows].map(Ee).join(`
`);case"log":return le(T.title)}}var Ee=(T,R)=>`|${T.map(E=>` ${R===1?E:le(E)} |`).join("")}`,le=T=>(0,q.YI)(T).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),re="mlflow-steps";async function b(T,R,E,{log:Z,signal:fe,inputs:we}){const{artifacts:se,runs:Me}=T,$e=new k.k;for(const K of["tracking-password","track\
ing-token","github-token"])$e.add(we[K]??"");try{if(R.runId==="")throw new D.zg("E_RUN_NOT_FOUND",`${R.model} version ${R.version} was registered without a run.`);
const K=await Me.get(R.runId);if(K.deleted)throw new D.zg("E_RUN_DELETED",`The run ${K.id} is deleted.`);const f=`${re}/${Q(R,E)}`;return E.isUnchanged&&E.promotionId!==
void 0&&(await se.listOfRun(K.id,re)).some(O=>O.path===`${f}.md`)||(await se.writeToRun(K,`${f}.json`,$e.redact(E.json)),await se.writeToRun(K,`${f}.md`,$e.redact(
H(E.blocks)))),`The whole report is with run ${K.id}, as ${f}.json and .md.`}catch(K){if(!(K instanceof D.zg)||fe.aborted)throw K;const f=`The report was not ke\
pt as an artifact: ${K.message}`;return Z.warn(f),f}}var Q=({model:T,version:R},{promotionId:E,to:Z})=>E===void 0?`decision-${ge(T)}-${R}-${ge(Z.replaceAll("@",
""))}`:`promotion-${ge(E)}`,ge=T=>T.replace(/[^\w-]+/g,"_").slice(0,80)})};
