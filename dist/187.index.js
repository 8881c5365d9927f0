"use strict";exports.id=187,exports.ids=[187],exports.modules={1227:((Ye,ye,x)=>{x.d(ye,{FD:()=>je,JL:()=>B,Q8:()=>pe,Qg:()=>Le,Tq:()=>Y,_R:()=>k,jf:()=>de,mX:()=>Ne,nM:()=>De,
oK:()=>te,rM:()=>Ce,rl:()=>be,sF:()=>w,te:()=>X,v3:()=>Ie,z2:()=>Ae});var E=x(4261),fe=x(7871),O=x(6721),W=x(8243),he=x(1651),te="mlflow-steps.promotion",re=["m\
oving","held","undoing","undone","demoting","demoted","refused"],ae=["passed","failed","inconclusive","ungated"],ve=10,k=({state:c})=>c==="undoing"||c==="undone"||
c==="demoting"||c==="demoted";function de(c){return c===void 0?[]:[...k(c)&&c.state!=="undoing"?[c.id]:[],...c.undoneBefore??[]].slice(0,ve)}var X=({target:c,previous:f,
previousVersion:g},p)=>f===void 0?c===p?g:void 0:f[p];function w(c){const f={...c,...c.actor===void 0?{}:{actor:c.actor.slice(0,100)},...c.pipeline===void 0?{}:
{pipeline:c.pipeline.slice(0,400)},...c.commit===void 0?{}:{commit:c.commit.slice(0,64)},...c.undoneBy===void 0?{}:{undoneBy:c.undoneBy.slice(0,400)},...c.undoneBefore===
void 0?{}:{undoneBefore:c.undoneBefore.slice(0,ve)},gates:c.gates.map($=>({gate:$.gate.slice(0,120),candidate:$.candidate.slice(0,40),verdict:$.verdict}))},g=[...f.
gates.filter(({verdict:$})=>$!=="passed"),...f.gates.filter(({verdict:$})=>$==="passed")];let p=Math.min(g.length,100);for(;;){const $=g.length-p+(c.gatesOmitted??
0),R=$===0?f.gates:g.slice(0,p),U=(0,E.J)({...f,gates:R,...$===0?{}:{gatesOmitted:$}});if(U.length<=E.D||p===0)return U;p-=1}}function Y({model:c,version:f,tags:g}){
const p=g.get(te),$=p===void 0?void 0:F(p);return $?.model===c&&$.version===f?$:void 0}function F(c){if(c.length>E.D)return;const f=(0,W.qF)(c);if(!(0,W.Gv)(f))
return;const{id:g,model:p,version:$,target:R,time:U}=f,z=re.find(N=>N===f.state),Q=ae.find(N=>N===f.verdict);if(!(!L(g)||!L(p)||!L($)||!ke(R)||!L(U))&&!(z===void 0||
Q===void 0))return{id:g,state:z,model:p,version:$,target:R,verdict:Q,time:U,gates:Oe(f.gates),...ce(f)}}function ce(c){const{ungated:f,gatesOmitted:g,previousVersion:p,
previousStage:$,archivedPrevious:R,actor:U,pipeline:z,commit:Q,undoneTime:N,undoneBy:Z,lockedAtMs:ue,endedAtMs:a,baseline:d}=c,l=(0,W.i1)(c,"undoneBefore").slice(
0,ve),v=Me(c.previous);return{...f===!0?{ungated:f}:{},...typeof g=="number"?{gatesOmitted:g}:{},...L(p)&&/^\d+$/.test(p)?{previousVersion:p}:{},...v===void 0?{}:
{previous:v},...O._$.some(y=>y===$)&&L($)?{previousStage:$}:{},...typeof R=="boolean"?{archivedPrevious:R}:{},...L(U)?{actor:U}:{},...L(z)?{pipeline:z}:{},...L(
Q)?{commit:Q}:{},...L(N)?{undoneTime:N}:{},...L(Z)?{undoneBy:Z}:{},...l.length>0?{undoneBefore:l}:{},...L(d)&&/^\d+$/.test(d)?{baseline:d}:{},...typeof ue=="num\
ber"?{lockedAtMs:ue}:{},...typeof a=="number"?{endedAtMs:a}:{}}}function Me(c){if((0,W.Gv)(c))return Object.fromEntries(Object.entries(c).flatMap(([f,g])=>L(g)&&
/^\d+$/.test(g)?[[f,g]]:[]))}var Oe=c=>(Array.isArray(c)?c:[]).flatMap(f=>{if(!(0,W.Gv)(f))return[];const{gate:g,candidate:p,verdict:$}=f;return L(g)&&L($)?[{gate:g,
candidate:L(p)?p:"",verdict:$}]:[]});function ke(c){if(!L(c))return!1;try{return(0,O.Sx)(c),!0}catch{return!1}}var L=c=>typeof c=="string"&&c!=="",me="mlflow-st\
eps.lock",J=10*6e4,ne=200,Ee=c=>(0,fe.X)("node:crypto").createHash("sha256").update(c).digest("hex").slice(0,16);function pe(c,f){return`${c.length<=ne?c:`${[...c].
slice(0,90).join("")}~${Ee(c)}`}--mlflow-steps-lock${f===0?"":`-${f}`}`}var Le=({holder:c,leaseMs:f,record:g})=>new Map([[me,JSON.stringify({holder:c,leaseMs:f})],
[te,w({...g,gates:[]})]]);function Ne({tags:c}){const f=F(c.get(te)??""),g=(0,W.qF)(c.get(me)??""),p=(0,W.$6)(g,"holder"),$=(0,W.tk)(g,"leaseMs");if(!(f===void 0||
p===void 0||$===void 0||$<=0))return{holder:p,leaseMs:Math.min($,J),record:f}}var je=({leaseMs:c,record:f})=>`Not a model: mlflow-steps is at work on ${f.model}\
 (${be(f)}) and removes this when it has ended. If it crashed, the next promotion goes past this after ${c/1e3} s. It can be deleted.`;function be({id:c,version:f,
target:g,actor:p,pipeline:$}){const R=[p===void 0?"":` by ${p}`,$===void 0?"":`, ${$}`].join("");return`${c} of version ${f} to ${g}${R}`}var ge=c=>(0,O.Sx)(c.target).
map(O.Rg);async function Ae({registry:c},{model:f,version:g,target:p},$,R,U){const z=R===void 0?void 0:Y(await c.version(f,R)),Q=R===void 0?`nobody holds ${(0,O.
Rg)($)}`:`version ${R} holds ${(0,O.Rg)($)} (${Ie(z,$,U)})`;return new he.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${f} version ${g} to ${p} was overtaken: ${Q}\
 now. Run the step again if this version shall have it.`)}function Ie(c,f,g){if(!(c!==void 0&&ge(c).includes((0,O.Rg)(f))&&c.state!=="refused"))return"it was mo\
ved there without this project";const $=g(c),R=`the promotion ${be(c)}`,U=c.time.slice(0,40);return $===void 0?`its latest promotion is of ${U}: ${R}`:$?`by ${R}`:
`it was moved there without this project; its own promotion is older, of ${U}: ${R}`}var De=c=>({endedAtMs:f,lockedAtMs:g})=>{if(!(c===void 0||g===void 0))return f===
void 0?g>=c?!0:void 0:f>=c},B=c=>({lockedAtMs:f})=>c===void 0||f===void 0?void 0:f>c;async function Ce(c,f,g,p){const{registry:$}=c,R=await $.versionsOfModel(f.
model),U=g.map(O.Rg),z=R.flatMap(N=>Y(N)??[]).filter(N=>(N.lockedAtMs??0)>p&&ge(N).some(Z=>U.includes(Z))).sort((N,Z)=>(Z.lockedAtMs??0)-(N.lockedAtMs??0)),[Q]=z;
if(Q!==void 0){for(const N of g){const Z=z.find(ue=>ge(ue).includes((0,O.Rg)(N)));await Be(c,f,N,Z===void 0?X(f,(0,O.Rg)(N)):Re(Z,(0,O.Rg)(N)),R)}return new he.
zg("E_PROMOTION_OVERTAKEN",`The promotion of ${f.model} version ${f.version} to ${f.target} was overtaken while it stood still: by the promotion ${be(Q)}, which\
 stands. Run the step again if this version shall have it.`)}}var Re=(c,f)=>c.state==="demoted"?void 0:c.state==="held"||c.state==="moving"?c.version:X(c,f);async function Be({
registry:c},f,g,p,$){if(p===f.version)return;if(g.kind==="alias"){if((await c.holder(f.model,g))?.version!==f.version)return;p===void 0?await c.deleteAlias(f.model,
g.alias):await c.setAlias(f.model,g.alias,p);return}const R=z=>$.find(Q=>Q.version===z)?.stage;if(R(f.version)!==g.stage)return;p!==void 0&&R(p)!==g.stage&&await c.
transition(f.model,p,g.stage,!1);const U=f.previousStage===void 0||f.previousStage===g.stage?"Archived":f.previousStage;await c.transition(f.model,f.version,U,!1)}}),
7686:((Ye,ye,x)=>{x.d(ye,{IZ:()=>Ae,Is:()=>g,Mz:()=>k,Nd:()=>ve,QR:()=>ae,Qv:()=>Z,UB:()=>Ee,Vj:()=>L,WE:()=>re,ZY:()=>he,im:()=>c,rh:()=>ue,uv:()=>w,wV:()=>F});
var E=x(1227),fe=x(2907),O=x(6721),W=x(1651);async function he({registry:a},d,l,v){const y=performance.now(),[b,T]=await Promise.all([a.version(d,l),a.model(d)]),
A=v.find(({kind:M})=>M==="stage");return A!==void 0&&T.latest.length===0&&await a.holder(d,A),te(b,T,v,y)}function te(a,d,l,v){const y=(0,E.Tq)(a),b=new Map(l.map(
M=>[(0,O.Rg)(M),k(d,M)])),T=[...b.values()].filter(M=>M!==void 0),A=T.find(M=>M!==a.version)??T[0];return{version:a,model:d,targets:l,holders:b,holder:A,latest:y,
readAtMs:v,record:y?.target===(0,O.M4)(l)?y:void 0}}var re=({record:a})=>a?.state==="moving"||a?.state==="undoing",ae=(a,d,l)=>d.kind==="stage"?a.stage.toLowerCase()===
d.stage.toLowerCase():l===a.version,ve=({version:a,targets:d,holders:l},v)=>d.every(y=>{const b=l.get((0,O.Rg)(y));return ae(a,y,b)&&(y.kind==="alias"||!v||b===
a.version)}),k=({aliases:a,latest:d},l)=>l.kind==="alias"?a.get(l.alias):d.find(({stage:v})=>v.toLowerCase()===l.stage.toLowerCase())?.version,de="mlflow-steps.\
lock-epoch.",X=1440*6e4,w=({tags:a})=>Math.max(0,...[...a.keys()].flatMap(d=>d.startsWith(de)&&/^\d{1,9}$/.test(d.slice(de.length))?[Number(d.slice(de.length))]:
[])),Y=8,F=a=>Math.max(0,a-Y),ce=a=>`${de}${a}`,Me=({tags:a},d)=>[...a.keys()].filter(l=>l.startsWith(de)&&Number(l.slice(de.length))<d),Oe=({tags:a},d,l)=>d>0&&
l-Number(a.get(ce(d))??l)>X,ke=.8,L=class extends Error{name="LeaseLost"};function me(a){const d=performance.now(),l=Date.now(),v=()=>Math.max(performance.now()-
d,Date.now()-l)>=a*ke;return{startedMs:d,isOver:v,assertNotOver:()=>{if(v())throw new L("The lease of the lock is over.")}}}async function J({registry:a},d,l){if(d.
state!=="moving")return d;try{const v=(0,E.Tq)(await a.version(d.model,d.version));if((v?.lockedAtMs??0)>=l)return;if(v?.state==="moving"&&v.target===d.target&&
(v.id===d.id||ne(d)))return v;await a.setVersionTag(d.model,d.version,E.oK,(0,E.sF)(d))}catch(v){if(!(v instanceof W.zg&&v.code==="E_VERSION_NOT_FOUND"))throw v}
return d}var ne=({version:a,previousVersion:d,previous:l={}})=>d===a||Object.values(l).includes(a),Ee=6e4,pe=300,Le=5e3;function Ne({log:a,signal:d,waitMs:l},{model:v,
version:y,target:b}){const T=performance.now();let A=-1/0;return{pause:async M=>{const S=performance.now()-T,P=M===void 0?"somebody whose lock says nothing":(0,E.
rl)(M);if(S>=l)throw new W.zg("E_PROMOTION_HELD",`${v} version ${y} was not moved to ${b}: ${v} is held by ${P}, and was not let go within ${Math.round(l/1e3)} \
s. Run the step again.`);S-A>=Le&&(A=S,a.progress(`Waiting for another promotion of ${v}: ${P}.`)),await(0,fe.v)(pe/2+Math.random()*pe,d)}}}function je(){const a=new Map;
return d=>{const l=(0,E.mX)(d),v=l?.holder??String(d.createdAtMs),y=a.get(v)??performance.now();a.set(v,y);const b=d.serverNowMs===void 0?0:d.serverNowMs-d.createdAtMs;
return Math.max(b,performance.now()-y)>=(l?.leaseMs??Ee)}}var be=1e4,ge=3;async function Ae(a,d,l,v=0){const{log:y,signal:b,leaseMs:T}=l,{registry:A}=a,M=d.model,
S=Ne(l,d),P=je(),K=[],q=async _=>{const D={holder:crypto.randomUUID(),leaseMs:T,record:d},I=me(T),j=(0,E.Q8)(M,_),oe=await a.locks.create(j,(0,E.FD)(D),(0,E.Qg)(
D));if(oe!==void 0)return{epoch:_,createdAtMs:oe.createdAtMs,clock:I};const C=await a.locks.read(j);return C!==void 0&&(0,E.mX)(C)?.holder===D.holder?{epoch:_,createdAtMs:C.
createdAtMs,clock:I}:C},V=async({epoch:_,clock:D},I=_)=>{if(!(D.isOver()&&I<=_))try{await a.forCleanup(be).locks.remove((0,E.Q8)(M,_))}catch(j){if(!(j instanceof
W.zg))throw j;y.warn(`The lock ${(0,E.Q8)(M,_)} was not removed, and is gone past after ${T/1e3} s: ${j.message}`)}},H=(_,D)=>({mlflow:a.guarded(_.clock.assertNotOver),
model:D,createdAtMs:_.createdAtMs,serverTimeAt:I=>_.createdAtMs+I-_.clock.startedMs,interrupted:K,isHeld:I=>!_.clock.isOver()&&w(I)===_.epoch,release:async()=>{
Oe(D,_.epoch,_.createdAtMs)&&!_.clock.isOver()&&await A.deleteModelTag(M,ce(_.epoch)).catch(()=>{}),await V(_)}}),ie=async _=>{try{const D=await A.model(M),I=w(
D),j=I===_.epoch;return j||await V(_,I),{model:D,isCurrent:j}}catch(D){throw await V(_),D}},it=async(_,D)=>{const I=await q(_+1);if(!Ie(I))return;const j=a.guarded(
I.clock.assertNotOver);await j.registry.setModelTag(M,ce(I.epoch),String(I.createdAtMs));for(let ee=_;ee>=F(_);ee-=1){const We=await st(j,ee);We!==void 0&&K.push(
We)}for(const ee of Me(D,I.epoch))await j.registry.deleteModelTag(M,ee);const{model:oe,isCurrent:C}=await ie(I);return C?H(I,oe):void 0},st=async(_,D)=>{for(;;){
const I=await _.locks.read((0,E.Q8)(M,D));if(I===void 0)return;const j=(0,E.mX)(I);if(P(I)){if(j===void 0)return;y.warn(`Going past the lock of ${(0,E.rl)(j.record)}\
, which did not end within ${j.leaseMs/1e3} s.`);const oe=await J(_,j.record,I.createdAtMs);return await _.locks.remove((0,E.Q8)(M,D)).catch(C=>{if(!(C instanceof
W.zg))throw C;y.warn(`The lock ${(0,E.Q8)(M,D)} that a crash left was not removed: ${C.message}`)}),oe}await S.pause(j?.record)}},rt=async _=>(y.warn(`${M} is c\
hanged without a lock, because these credentials may not create registered models: another promotion at the same time is seen and repaired afterwards only. ${_.
message}`),{mlflow:a,model:await A.model(M),createdAtMs:void 0,serverTimeAt:()=>{},interrupted:[],isHeld:()=>!0,release:async()=>{}});let we=v;for(let _=0;;){b.
throwIfAborted();let D;try{D=await q(we)}catch(C){if(C instanceof W.zg&&C.code==="E_MLFLOW_FORBIDDEN")return rt(C);throw C}if(Ie(D)){const{model:C,isCurrent:ee}=await ie(
D);if(ee)return H(D,C);we=w(C);continue}const I=D;if(I===void 0)continue;const j=await A.model(M),oe=w(j);if(oe>we)we=oe;else if(P(I)){const C=await it(we,j).catch(
ee=>{if(!(ee instanceof L))throw ee;if(_+=1,_===ge)throw De(d,ee)});if(C!==void 0)return C;we+=1}else await S.pause((0,E.mX)(I)?.record)}}var Ie=a=>a!==void 0&&
"clock"in a,De=({model:a,version:d},l)=>new W.zg("E_PROMOTION_OVERTAKEN",`The promotion of ${a} version ${d} lost its lock ${ge} times. Run the step again; if t\
he server is slow, with a longer --lock-lease.`,{cause:l}),B=8,Ce=2,Re=150;async function Be(a,d,l,v,{signal:y}){const{registry:b}=a,{model:T,version:A}=d,M=({time:q})=>q>=
d.time,S=l.find(q=>q.kind==="stage"),P=l.find(q=>q.kind==="alias");for(let q=1,V=0;q<=B&&V<Ce;q+=1)q>1&&await(0,fe.v)(Re/2+Math.random()*Re,y),V=await K()?V+1:0;
async function K(){if(S!==void 0&&v){const V=(await b.versionsOfModel(T)).filter(ie=>ie.stage.toLowerCase()===S.stage.toLowerCase()),H=V.at(-1);if(H?.version!==
A)throw V.some(ie=>ie.version===A)&&await b.transition(T,A,"Archived",!1),await(0,E.z2)(a,d,S,H?.version,M);if(V.length>1){for(const ie of V.slice(0,-1))await b.
transition(T,ie.version,"Archived",!1);return!1}}if(P===void 0)return!0;const q=(await b.holder(T,P))?.version;if(q===A)return!0;if(S===void 0)throw await(0,E.z2)(
a,d,P,q,M);return await b.setAlias(T,P.alias,A),!1}}function c(a,d,l){const{version:v,targets:y,holders:b,holder:T,latest:A,record:M}=a,S=re(a)?M:void 0,P=y.some(
H=>ae(v,H,b.get((0,O.Rg)(H)))),K=y.some(({kind:H})=>H==="stage"),q=(0,E.jf)(A).filter(H=>H!==S?.id),V=Object.fromEntries([...b].flatMap(([H,ie])=>ie===void 0?[]:
[[H,ie]]));return{id:S?.id??`p-${crypto.randomUUID()}`,state:"moving",model:v.model,version:v.version,target:(0,O.M4)(y),...d,...q.length>0?{undoneBefore:q}:{},
...S!==void 0&&P?f(S):{...T===void 0?{}:{previousVersion:T},...y.length>1?{previous:V}:{},...K?{previousStage:v.stage,archivedPrevious:l}:{}},time:new Date().toISOString()}}
var f=({previousVersion:a,previous:d,previousStage:l,archivedPrevious:v})=>({...a===void 0?{}:{previousVersion:a},...d===void 0?{}:{previous:d},...l===void 0?{}:
{previousStage:l},...v===void 0?{}:{archivedPrevious:v}});async function g(a,d,l,v,y){let b=c(d,l,v);const T=[];let A;for(let M=1;;M+=1){const S=await Ae(a,b,y,
w(d.model));T.push(...S.interrupted),b=p(b,T,l);try{if(A!==void 0){const K=await(0,E.rM)(S.mlflow,b,d.targets,A);if(K!==void 0)throw K}const P=M>1||re(d)||R(T,b);
return await U(S,d,{intent:b,hasBegun:P},v,y)}catch(P){if(!(P instanceof L))throw P;if(M===ge)throw De(b,P);A??=S.createdAtMs,y.log.warn(`The lock of ${b.model}\
 ran out before the promotion had ended: getting it again.`)}finally{await S.release()}}}function p(a,d,l){const v=d.findLast(y=>$(y,a));return v===void 0?a:{...v,
...l,state:"moving",time:a.time}}var $=(a,d)=>a.version===d.version&&a.target===d.target&&a.state==="moving",R=(a,d)=>a.some(l=>$(l,d));async function U(a,d,{intent:l,
hasBegun:v},y,b){const{mlflow:T}=a,{targets:A,holders:M}=d;for(const P of A){const K=k(a.model,P);if(K!==l.version&&K!==M.get((0,O.Rg)(P)))throw await(0,E.z2)(T,
l,P,K,(0,E.nM)(a.serverTimeAt(d.readAtMs)))}if(!v&&A.every(P=>k(a.model,P)===l.version)){const{version:P}=d,K=(0,E.Tq)(await T.registry.version(P.model,P.version));
return{changed:!1,record:K?.target===l.target&&K.state==="held"?K:void 0}}a.createdAtMs===void 0&&await ue(T,l),await z(T,l,A,y),a.createdAtMs===void 0?await Be(
T,l,A,y,b):await Q(a,l,A,y);const S={...l,state:"held",...Z(a)};return await ue(T,S),{changed:!0,record:S}}async function z({registry:a},{model:d,version:l},v,y){
for(const b of v)b.kind==="alias"?await a.setAlias(d,b.alias,l):await a.transition(d,l,b.stage,y)}async function Q(a,d,l,v){const{mlflow:y,interrupted:b}=a;for(let T=1;;T+=
1){const A=await y.registry.model(d.model);if(!a.isHeld(A))throw new L("The lock was gone past.");const M=await N(y,A,d,l,v);if(M===void 0)return;const S=k(A,M);
if(!b.some(K=>K.version===S)||T===ge)throw await(0,E.z2)(y,d,M,S,(0,E.JL)(a.createdAtMs));await z(y,d,l,v)}}async function N({registry:a},d,{version:l},v,y){for(const b of v){
if(k(d,b)===l)continue;if(b.kind==="alias"||y)return b;const{stage:T}=await a.version(d.name,l);if(T.toLowerCase()!==b.stage.toLowerCase())return b}}function Z({
createdAtMs:a,serverTimeAt:d}){const l=d(performance.now());return a===void 0||l===void 0?{}:{lockedAtMs:a,endedAtMs:Math.ceil(l)}}var ue=({registry:a},d)=>a.setVersionTag(
d.model,d.version,E.oK,(0,E.sF)(d))}),3289:((Ye,ye,x)=>{x.d(ye,{N:()=>fe,p:()=>O});var E=x(6721),fe={"lock-lease":{kind:E.p0,default:"60s",description:"After th\
is long others go past the lock of a promotion that crashed."},"lock-timeout":{kind:E.p0,default:"90s",description:"How long to wait for another promotion of th\
e model."}},O=({log:W,signal:he,inputs:te})=>({log:W,signal:he,leaseMs:te["lock-lease"],waitMs:te["lock-timeout"]})}),6187:((Ye,ye,x)=>{x.d(ye,{Iw:()=>Yt,fG:()=>Zt,
nk:()=>pe,pt:()=>Io});var E=x(4246),fe=x(3289),O=x(7686),W=x(1227),he=x(889),te=x(1437),re=x(7522),ae=x(7129),ve=x(5375),k=x(6721),de=x(3966),X=x(8243),w=x(1651),
Y=200,F=5,ce=300;function Me({results:e},t=Y){const n=[...e.filter(({verdict:i})=>i!=="passed"),...e.filter(({verdict:i})=>i==="passed")],o=n.slice(0,t).map(i=>{
const{gate:s,candidate:r,baseline:u,needed:h}=i;return[(0,re.Jj)(s.text,ce),r,u,h,Oe(i)]});return n.length>t&&o.push([`\u2026 ${n.length-t} more`,"","","",""]),
{kind:"table",header:["gate","candidate","baseline","needed","verdict"],rows:o}}function Oe({gate:e,verdict:t,why:n}){const o=t==="failed"&&e.kind!=="signature";
return n===void 0||o?t:`${t}: ${n}`}var ke=({results:e})=>e.map(({gate:t,candidate:n,baseline:o,needed:i,verdict:s,why:r})=>({gate:t.text,from:t.origin,candidate:n,
baseline:o,needed:i,verdict:s,...r===void 0?{}:{why:r}})),L=({baseline:e,results:t})=>{if(t.some(({gate:n})=>me(n)))return e.kind==="none"?`No baseline: ${e.why}\
.`:`Baseline: ${e.facts.name}, ${e.from}.`},me=({kind:e})=>e==="baseline"||e==="signature"||e==="dataset";function J({results:e,doubt:t}){if(t!==void 0)return t;
const n=e.filter(({verdict:s})=>s==="failed"),o=e.filter(({verdict:s})=>s==="inconclusive"),i=[];return n.length>0&&i.push(`${ne(n,e)} failed: ${Ee(n)}`),o.length>
0&&i.push(`${ne(o,e)} could not be decided: ${Ee(o)}`),i.join("; ")}var ne=(e,t)=>t.length===1?"its gate":`${e.length} of ${t.length} gates`;function Ee(e){const t=e.
slice(0,F).map(({gate:n,why:o})=>o??(0,re.Jj)(n.text,ce));return e.length>F&&t.push(`and ${e.length-F} more`),t.join(", ")}function pe(e,t){if(e===void 0)return;
if(!/^\d+$/.test(e))return{kind:"target",target:(0,k.hu)(e)};const n=e.replace(/^0+(?=\d)/,"");if(n==="0")throw new w.zg("E_INPUT","The baseline 0 is no version\
: MLflow counts them from 1.");if(n===String(t))throw new w.zg("E_INPUT",`The baseline is version ${n}, which is to be promoted itself: a version is not compare\
d with itself.`);return{kind:"version",version:n}}async function Le(e,t,n){const{version:o,model:i}=t;if(n?.kind==="version")return{kind:"version",version:await be(
e,i,n.version),from:`which --baseline ${n.version} names`};const{target:s,holder:r}=n===void 0?Ne(t):await je(e,i,n.target),u=(0,k.Rg)(s);return r===void 0?{kind:"\
none",why:`nobody holds ${u}${n===void 0?" yet":""}`}:r!==o.version?Ae(e,i,r,`which holds ${u}`,""):ge(e,t,u)}function Ne(e){const{version:t,targets:n,holders:o,
begun:i}=e,s=n.map(m=>({target:m,holder:o.get((0,k.Rg)(m))})),r=s.filter(({holder:m})=>m!==void 0),h=(i!==void 0||(0,O.WE)(e)?void 0:r.find(({holder:m})=>m!==t.
version))??r[0]??s[0];if(h===void 0)throw new TypeError("a promotion has a target");return h}async function je({registry:e},t,n){return{target:n,holder:(0,O.Mz)(
t,n)??(await e.holder(t.name,n))?.version}}var be=async({registry:e},{name:t,latest:n},o)=>n.find(i=>i.version===o)??e.version(t,o);async function ge(e,{version:t,
model:n,begun:o},i){const s=`version ${t.version} holds ${i} itself`,r=o??(0,W.Tq)(t);return(r?.state==="moving"||r?.state==="held"||r?.state==="undoing")&&r.target.
split(/[\s,]+/).includes(i)?r.previousVersion===void 0?{kind:"none",why:`${s}, and nobody held it before`}:Ae(e,n,r.previousVersion,`which held ${i} before vers\
ion ${t.version} did`,`${s}, and `):{kind:"none",why:`${s}, and no record says what held it before`}}async function Ae(e,t,n,o,i){try{return{kind:"version",version:await be(
e,t,n),from:o}}catch(s){if(!(s instanceof w.zg)||s.code!=="E_VERSION_NOT_FOUND")throw s;return{kind:"none",why:`${i}version ${n}, ${o}, is deleted`}}}async function Ie(e,{
version:t,model:n,targets:o,holders:i}){if(!o.some(u=>(0,O.QR)(t,u,i.get((0,k.Rg)(u)))))return;const s=(0,O.uv)(n);let r;for(let u=s;u>=(0,O.wV)(s);u-=1){const h=await(0,w.
AO)("E_MLFLOW_FORBIDDEN",e.locks.read((0,W.Q8)(n.name,u)));if(h===void 0)break;const m=(0,W.mX)(h)?.record;m?.model===t.model&&m.version===t.version&&m.state===
"moving"&&m.previousVersion!==t.version&&(r=m)}return r}var De=100,B=e=>(0,re.Jj)((0,re.YI)(e.slice(0,10*De)).replace(/\s+/g," "),De);function Ce(e){const t=e.peek(),
n=e.requireName("a file's path after artifact","artifact deploy.yaml"),o=Re(n);return o!==void 0&&e.fail(t,`expected the path of a file beside the model, such a\
s deploy.yaml or conf/serving.json; ${n} ${o}`),e.requireEnd(),{kind:"artifact",path:n,...e.describe()}}function Re(e){return e.startsWith("/")||e.includes("\\")||
/^[a-z][a-z0-9+.-]*:/i.test(e)?"is no relative path":e.endsWith("/")?"is a folder":e.split("/").some(t=>t===".."||t==="."||t==="")?"has a part that is empty, . \
or ..":e.length>500?"is longer than 500 characters":void 0}function Be({path:e},{candidate:t}){const n=t.artifacts.has(e);if(!n&&t.artifactsDoubt!==void 0)return{
verdict:"inconclusive",candidate:"unknown",baseline:"",needed:"logged",why:t.artifactsDoubt};const o={candidate:n?"logged":"not logged",baseline:"",needed:"logg\
ed"};return n?{verdict:"passed",...o}:{verdict:"failed",...o,why:`${t.name} has no artifact ${B(e)}`}}var c=2e3,f=1e3,g=/^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$|^([+-]?)\.(\d+)(?:[eE]([+-]?\d{1,6}))?$/;
function p(e){const t=g.exec(e);if(t===null)return;const n=t[1]??t[5]??"",o=t[2]??"",i=t[3]??t[6]??"",s=Number(t[4]??t[7]??"0")-i.length,r=o+i;if(r.length>f||Math.
abs(s)>c)return;const u=BigInt(r);return{mantissa:n==="-"?-u:u,exponent:s}}function $(e,t){const n=Math.min(e.exponent,t.exponent),o=N(e,n)-N(t,n);return o<0n?-1:
o>0n?1:0}function R(e,t){const n=Math.min(e.exponent,t.exponent);return{mantissa:N(e,n)+N(t,n),exponent:n}}var U=(e,t)=>({mantissa:e.mantissa*t.mantissa,exponent:e.
exponent+t.exponent}),z=({mantissa:e,exponent:t})=>({mantissa:-e,exponent:t}),Q=e=>e.mantissa<0n?z(e):e,N=({mantissa:e,exponent:t},n)=>e*10n**BigInt(t-n),Z=40;function ue({
mantissa:e,exponent:t}){if(e===0n)return"0";const n=e<0n?"-":"",o=String(e<0n?-e:e),i=o.replace(/0+$/,""),s=o.length-1+t;if(i.length>Z)return`\u2248${n}${a(i.slice(
0,Z),s)}`;if(s<-7||s>=21)return`${n}${a(i,s)}`;if(s<0)return`${n}0.${"0".repeat(-s-1)}${i}`;const r=i.slice(0,s+1).padEnd(s+1,"0"),u=i.slice(s+1);return`${n}${r}${u===
""?"":`.${u}`}`}var a=(e,t)=>`${e.slice(0,1)}${e.length>1?`.${e.slice(1)}`:""}e${t<0?"-":"+"}${Math.abs(t)}`,d=e=>({numerator:e,denominator:1n}),l=(e,t)=>({mantissa:e.
mantissa*t,exponent:e.exponent}),v=(e,t)=>$(l(e.numerator,t.denominator),l(t.numerator,e.denominator)),y=({numerator:e,denominator:t},n)=>({numerator:R(e,l(n,t)),
denominator:t}),b=({numerator:e,denominator:t},n)=>({numerator:U(e,n),denominator:t}),T=(e,t)=>({numerator:R(l(e.numerator,t.denominator),l(t.numerator,e.denominator)),
denominator:e.denominator*t.denominator}),A=({numerator:e,denominator:t})=>({numerator:Q(e),denominator:t}),M=12;function S({numerator:e,denominator:t}){if(t===
1n)return ue(e);const n=u=>String(u<0n?-u:u).length,o=Math.max(0,M+n(t)-n(e.mantissa)),i=e.mantissa*10n**BigInt(o),s={mantissa:i/t,exponent:e.exponent-o};if(i%t===
0n)return ue(s);const r=Math.max(0,n(s.mantissa)-M);return`\u2248${ue({mantissa:s.mantissa/10n**BigInt(r),exponent:s.exponent+r})}`}var P="as in: auc >= baselin\
e - 0.005",K={mantissa:1n,exponent:-2};function q(e){const t=e.peek(),n=t?.kind==="word"?t.text:void 0;if(t!==void 0&&n!==void 0&&H(n)&&e.fail(t,ie(n)),n!=="+"&&
n!=="-"&&n!=="*")return;e.next();const o=e.require(`expected a number or a percentage after baseline ${n}, ${P}`),i=o.kind==="word"&&o.text.endsWith("%"),s=i?o.
text.slice(0,-1):o.text,r=o.kind==="word"&&!/^[+-]/.test(s)?p(s):void 0;return r===void 0&&e.fail(o,it(n,o)),{sign:n,amount:r,isPercent:i,amountText:o.text}}var V={
"\u2212":"-","\u2013":"-","\xD7":"*",x:"*","\xB7":"*","/":"*","**":"*","--":"-","++":"+","\xB1":"-"},H=e=>Object.hasOwn(V,e.slice(0,1))||Object.hasOwn(V,e),ie=e=>`\
expected +, - or * after baseline, found ${e}; did you mean ${V[e]??V[e.slice(0,1)]??"-"}?`;function it(e,{text:t,kind:n}){const o=`expected a number such as 0.\
005 or a percentage such as 2% after baseline ${e}, found ${t}`;if(n==="quoted")return`${o} in quotes`;if(/^[+-]/.test(t))return`${o}; the amount has no sign of\
 its own`;const i=t.replace(",",".");return t.includes(",")&&p(i.replace(/%$/,""))!==void 0?`${o}; did you mean ${i}?`:o}var st=e=>e===void 0?"":` ${e.sign} ${e.
amountText}`;function rt(e,t){if(t===void 0)return e;const n=t.isPercent?U(t.amount,K):t.amount;if(t.sign==="*")return b(e,n);const o=t.sign==="-"?z(n):n;return t.
isPercent?T(e,b(A(e),o)):y(e,o)}function we(e,t,n,o){const i=B(n),s=t.metrics.get(n);if(s===void 0){const m=e.suggest(n,t.metrics.keys());return{kind:"doubt",shown:"\
not logged",why:`the run of ${t.name} has logged no metric ${i}${m===void 0?"":` (it has ${B(m)})`}`}}if(o!==void 0)return _(t,n,o);const r=s.text.slice(0,100),
u=(0,he._)(s,e.acceptZeroTimestamp);if(u!==void 0)return{kind:"doubt",shown:r,why:`${i} of ${t.name} is ${u}`};const h=p(s.text);return h===void 0?{kind:"doubt",
shown:r,why:`${i} of ${t.name} is no number`}:{kind:"value",value:d(h),shown:r}}function _(e,t,n){const o=e.histories.get(t),i=B(t);if(o===void 0)return{kind:"d\
oubt",shown:"not read",why:`the history of ${i} of ${e.name} was not read`};if(o.doubt!==void 0)return{kind:"doubt",shown:`${o.count} points`,why:`the history o\
f ${i} of ${e.name} holds ${o.doubt}`};const s=o.aggregates.get(n);return s===void 0?{kind:"doubt",shown:"no points",why:`the history of ${i} of ${e.name} is em\
pty`}:{kind:"value",value:s,shown:`${S(s)} (${n} of ${o.count})`}}var D=["<","<=",">",">=","==","!="],I=e=>D.some(t=>t===e),j={"=":"==","===":"==",eq:"==",is:"=\
=",equals:"==","=>":">=","\u2265":">=",ge:">=",gte:">=",">==":">=","=<":"<=","\u2264":"<=",le:"<=",lte:"<=","<==":"<=","<>":"!=","\u2260":"!=","!==":"!=","!":"!\
=",ne:"!=",gt:">",">>":">",lt:"<","<<":"<"};function oe(e){const t=Object.hasOwn(j,e.toLowerCase())?j[e.toLowerCase()]:void 0;if(t!==void 0)return t;const n=/^[<>=!]/.
test(e)?(0,k.qb)(e,D):void 0;return n!==void 0&&I(n)?n:void 0}function C(e,t){switch(t){case"<":return e<0;case"<=":return e<=0;case">":return e>0;case">=":return e>=
0;case"==":return e===0;case"!=":return e!==0}}var ee=["last","best","worst","min","max","mean","median"],We=e=>ee.find(t=>t===e);function $t(e,t){const n=e.next();
if(n===void 0)return"last";const o=n.kind==="word"?We(n.text):void 0;if(o===void 0){const i=n.kind==="word"?(0,k.qb)(n.text.toLowerCase(),ee):void 0,s=e.tokens[e.
tokens.indexOf(n)-1]?.text??"";n.text.startsWith("%")&&p(s)!==void 0&&e.fail(n,`expected the end of the gate after ${s}, found ${n.text}; did you mean ${s}%?`),
e.fail(n,i===void 0?`expected the end of the gate after ${s}, found ${n.text}; write one gate a line`:`expected the end of the gate or one of ${ee.join(", ")}, \
found ${n.text}; did you mean ${i}?`)}return(o==="best"||o==="worst")&&(t==="=="||t==="!=")&&e.fail(n,`${o} has no meaning with ${t}, which does not say whether\
 more is better; write min or max`),e.requireEnd(),o}function He(e,t){const n=t===">"||t===">=";switch(e){case"last":return;case"best":return n?"max":"min";case"\
worst":return n?"min":"max";case"min":case"max":case"mean":case"median":return e}}function at({baseline:e,onMissingBaseline:t},n,o){if(e.kind==="none")return{verdict:t===
"pass"?"passed":"failed",...n,baseline:"no baseline",why:`no baseline: ${e.why}`};const{facts:i}=e;return i.doubt!==void 0?{verdict:"inconclusive",...n,baseline:"\
in doubt",why:`the baseline cannot be used: ${i.doubt}`}:o(i)}function cn(e,t){const n=He(e.selector,e.operator),o=`baseline${st(e.change)}`,i=we(t,t.candidate,
e.metric,n),s={candidate:i.shown,needed:`${e.operator} ${o}`};return i.kind==="doubt"?{verdict:"inconclusive",...s,baseline:"",why:i.why}:at(t,s,r=>{const u=we(
t,r,e.metric,n);if(u.kind==="doubt")return{verdict:"inconclusive",...s,baseline:u.shown,why:`the baseline cannot be used: ${u.why}`};const h=rt(u.value,e.change),
m={candidate:i.shown,baseline:u.shown,needed:`${e.operator} ${S(h)}`};return C(v(i.value,h),e.operator)?{verdict:"passed",...m}:{verdict:"failed",...m,why:`${B(
e.metric)} is ${i.shown}, needed ${m.needed} (${o}, which is ${u.shown})`}})}var yt="dataset same-as baseline";function un(e){return e.requireWord("same-as",yt),
e.requireWord("baseline",yt),e.requireEnd(),{kind:"dataset",...e.describe()}}var ln=new Set(["train","training"]),kt=({datasets:e})=>[...new Set(e.filter(({context:t})=>!ln.
has(t.toLowerCase())).map(({digest:t})=>t))].sort(),Qe=e=>B(e.join(", "));function fn(e,t){const n=kt(t.candidate),o="same digests",i=s=>`the run of ${s.name} h\
as logged no evaluation dataset${s.datasets.length>0?", only for training":" (mlflow.log_input, MLflow 2.4 or later)"}`;return n.length===0?{verdict:"inconclusi\
ve",candidate:"not logged",baseline:"",needed:o,why:i(t.candidate)}:at(t,{candidate:Qe(n),needed:o},s=>{const r=kt(s);if(r.length===0)return{verdict:"inconclusi\
ve",candidate:Qe(n),baseline:"not logged",needed:o,why:`the baseline cannot be used: ${i(s)}`};const u={candidate:Qe(n),baseline:Qe(r),needed:o};return n.length===
r.length&&n.every((h,m)=>h===r[m])?{verdict:"passed",...u}:{verdict:"failed",...u,why:`the evaluation datasets differ: ${u.candidate}, the baseline's ${u.baseline}`}})}
var bt={pyfunc:"python_function"};function hn(e){const t=e.peek(),n=e.requireName("a flavor's name after flavor","flavor python_function");return Object.hasOwn(
bt,n)&&e.fail(t,`an MLmodel file has no flavor ${n}; did you mean ${bt[n]??""}?`),e.requireEnd(),{kind:"flavor",flavor:n,...e.describe()}}function vn({flavor:e},{
candidate:t}){const n=B(e),{modelFile:o}=t;if(typeof o=="string")return{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o};const i={candidate:B(
o.flavors.join(", ")),baseline:"",needed:n};if(o.flavors.includes(e))return{verdict:"passed",...i};const s=(0,k.qb)(e.slice(0,100),o.flavors.slice(0,100).filter(
r=>r.length<=100));return{verdict:"failed",...i,why:`${t.name} has no flavor ${n}${s===void 0?"":` (it has ${B(s)})`}`}}var xt=1e3;function dt(e,t){const n=e.require(
`expected ==, != or in, as in: ${t}`);return n.kind==="word"&&n.text==="in"?{operator:"in",values:gn(e,n)}:((n.kind!=="operator"||n.text!=="=="&&n.text!=="!=")&&
e.fail(n,mn(n,t)),{operator:n.text,value:Mt(e,n.text,t)})}function Mt(e,t,n){const o=e.require(`expected a value after ${t}, as in: ${n}`);o.kind==="operator"&&
e.fail(o,`expected a value after ${t}, found ${o.text}; a value with one of < > = ! is quoted, as in: ${n}`);const i=e.peek();return i!==void 0&&e.fail(i,`expec\
ted the end of the gate after ${o.text}, found ${i.text}; a value with spaces or one of < > = ! is quoted`),o.text}function mn({text:e},t){const n=e.toLowerCase()===
"in"?"in":oe(e);return n==="=="||n==="!="||n==="in"?`expected ==, != or in, found ${e}; did you mean ${n}?`:`expected ==, != or in, found ${e}, as in: ${t}`}function*pn(e){
for(let t=e.next();t!==void 0;t=e.next())if(t.kind!=="word")yield t;else for(const n of t.text.matchAll(/[[\],]|[^[\],]+/g)){const o=t.column+n.index;yield{kind:"\
word",text:n[0],column:o,end:o+n[0].length}}}function gn(e,t){const n='in [approved, "signed off"]',o=pn(e),i=h=>{const m=o.next();return m.done===!0?e.fail(void 0,
`expected ${h}, as in: ${n}`):m.value},s=i("a list in [ ] after in");Se(s,"[")||e.fail(s,`expected a list in [ ] after ${t.text}, found ${s.text}, as in: ${n}`);
const r=[];for(;;){const h=i("a value");(h.kind==="operator"||Se(h,"[")||Se(h,"]")||Se(h,","))&&e.fail(h,`expected a value, found ${h.text}${h.kind==="operator"?
"; a value with one of < > = ! is quoted":""}`),r.push(h.text),r.length>xt&&e.fail(h,`a list may have ${xt} values`);const m=i(", or ]");if(Se(m,"]"))break;Se(m,
",")||e.fail(m,`expected , or ] after ${h.text}, found ${m.text}; a value with spaces is quoted`)}const u=o.next();return u.done!==!0&&e.fail(u.value,`expected \
the end of the gate after ], found ${u.value.text}; write one gate a line`),r}var Se=({kind:e,text:t},n)=>e==="word"&&t===n,Et=(e,t)=>t.operator==="in"?t.values.
includes(e):e===t.value==(t.operator==="=="),_t=e=>e.operator==="in"?`in [${e.values.join(", ")}]`:`${e.operator} ${e.value}`,Pe="param max_depth <= 12";function wn(e){
const t=e.requireName("a param's name after param",Pe),n=e.peek(),o=e.peek(1);if(n?.kind==="word"&&n.text==="in")return{kind:"param-text",param:t,condition:dt(e,
Pe),...e.describe()};n===void 0&&e.fail(void 0,`expected an operator (${D.join(" ")} in) after ${t}, as in: ${Pe}`),(n.kind!=="operator"||!I(n.text))&&e.fail(n,
$n(n));const i=o?.kind==="word"?p(o.text):void 0;return i!==void 0?(e.next(),{kind:"param-number",param:t,operator:n.text,number:i,numberText:Mt(e,n.text,Pe),...e.
describe()}):(o!==void 0&&n.text!=="=="&&n.text!=="!="&&e.fail(o,`expected a number after ${n.text}, found ${o.text}; a text is compared with ==, != or in`),{kind:"\
param-text",param:t,condition:dt(e,Pe),...e.describe()})}function $n({text:e}){const t=e.toLowerCase()==="in"?"in":oe(e);return`expected an operator (${D.join("\
 ")} in), found ${e}${t===void 0?`, as in: ${Pe}`:`; did you mean ${t}?`}`}function yn(e,t){const{candidate:n}=t,o=e.kind==="param-number"?`${e.operator} ${e.numberText}`:
B(_t(e.condition)),i=B(e.param),s=n.params.get(e.param);if(s===void 0){const h=t.suggest(e.param,n.params.keys()),m=`the run of ${n.name} has logged no param ${i}${h===
void 0?"":` (it has ${B(h)})`}`;return{verdict:"inconclusive",candidate:"not logged",baseline:"",needed:o,why:m}}const r={candidate:B(s),baseline:"",needed:o},u=e.
kind==="param-text"?Et(s,e.condition):kn(s,e);return u===void 0?{verdict:"inconclusive",...r,why:`param ${i} is ${r.candidate}, which is no number; a text is wr\
itten in quotes`}:u?{verdict:"passed",...r}:{verdict:"failed",...r,why:`param ${i} is ${r.candidate}, needed ${o}`}}function kn(e,{operator:t,number:n}){const o=p(
e.trim());return o===void 0?void 0:C($(o,n),t)}var bn=20;function xn(e){try{return{inputs:ct(e.inputs),outputs:ct(e.outputs),params:ct(e.params)}}catch(t){if(t instanceof
SyntaxError)return;throw t}}function ct(e="[]"){const t=JSON.parse(e);if(!Array.isArray(t))throw new SyntaxError("a schema is a list of columns");return t.map(n=>Mn(
n))}function Mn(e){if(!(0,X.Gv)(e))throw new SyntaxError("a column is an object");return{name:typeof e.name=="string"?e.name:void 0,type:En(e),required:Tt(e)}}var Tt=e=>typeof e.
required=="boolean"?e.required:e.optional!==!0;function En(e){const t=Ot(e,0);return Array.isArray(e.shape)?{kind:"array",items:t}:t}function Ot(e,t){if(t>bn)throw new SyntaxError(
"too deep");const{type:n}=e;if(typeof n!="string")throw new SyntaxError("a type is a text");switch(n){case"tensor":return _n(e["tensor-spec"]);case"object":return{
kind:"object",properties:Tn(e.properties,t)};case"array":return{kind:"array",items:ut(e.items,t)};case"map":return{kind:"map",values:ut(e.values,t)};default:return{
kind:"scalar",name:n}}}function _n(e){if(!(0,X.Gv)(e)||typeof e.dtype!="string"||!Array.isArray(e.shape))throw new SyntaxError("a tensor has dtype and shape");const t=e.
shape;if(!t.every(n=>typeof n=="number"))throw new SyntaxError("a shape is a list of numbers");return{kind:"tensor",dtype:e.dtype,shape:t}}function Tn(e,t){if(!(0,X.
Gv)(e))throw new SyntaxError("properties are an object");return new Map(Object.entries(e).map(([n,o])=>[n,{name:n,type:ut(o,t),required:(0,X.Gv)(o)&&Tt(o)}]))}function ut(e,t){
if(!(0,X.Gv)(e))throw new SyntaxError("a type is an object");return Ot(e,t+1)}function _e(e){switch(e.kind){case"scalar":return e.name;case"tensor":return`tenso\
r ${e.dtype} [${e.shape.join(", ")}]`;case"array":return`array of ${_e(e.items)}`;case"map":return`map of ${_e(e.values)}`;case"object":return`{${[...e.properties].
map(([t,n])=>`${t}${n.required?"":"?"}: ${_e(n.type)}`).join(", ")}}`}}var On={integer:["long","double"],float:["double"]};function An(e,t){return[...At(e.inputs,
t.inputs),...In(e.outputs,t.outputs),...Dn(e.params,t.params)]}function At(e,t){const n=new Map(e.map((o,i)=>[It(o,i),o]));return t.flatMap((o,i)=>{const s=n.get(
It(o,i)),r=`input ${o.name??i+1}`;return s===void 0?o.required?[`${r} (${_e(o.type)}) is new and required`]:[]:o.required&&!s.required?[`${r} is required now`]:
Xe(s.type,o.type)?[]:[lt(r,s.type,o.type)]})}function In(e,t){return e.flatMap((n,o)=>{const i=`output ${n.name??o+1}`,s=t[o];return s===void 0||s.name!==n.name?
[t.some(u=>u.name!==void 0&&u.name===n.name)?`${i} has moved to another place`:`${i} is gone`]:n.required&&!s.required?[`${i} is optional now`]:Ue(n.type,s.type)?
[]:[lt(i,n.type,s.type)]})}function Dn(e,t){const n=new Map(e.map(o=>[o.name,o]));return t.flatMap(o=>{const i=n.get(o.name);return i===void 0||Xe(i.type,o.type)?
[]:[lt(`param ${o.name??""}`,i.type,o.type)]})}var It=({name:e},t)=>e===void 0?`#${t}`:`=${e}`,lt=(e,t,n)=>`${e} was ${_e(t)} and is ${_e(n)}`;function Xe(e,t){
return t.kind==="scalar"&&t.name==="any"?!0:e.kind==="scalar"&&t.kind==="scalar"?e.name===t.name||(On[e.name]?.includes(t.name)??!1):e.kind==="array"&&t.kind===
"array"?Xe(e.items,t.items):e.kind==="map"&&t.kind==="map"?Xe(e.values,t.values):e.kind==="object"&&t.kind==="object"?At([...e.properties.values()],[...t.properties.
values()]).length===0:Ue(e,t)}function Ue(e,t){if(e.kind==="object"&&t.kind==="object"){const n=[...e.properties.keys()];return n.length===t.properties.size&&n.
every(o=>Rn(e.properties.get(o),t.properties.get(o)))}return e.kind==="array"&&t.kind==="array"?Ue(e.items,t.items):e.kind==="map"&&t.kind==="map"?Ue(e.values,t.
values):e.kind===t.kind&&_e(e)===_e(t)}var Rn=(e,t)=>e!==void 0&&t!==void 0&&e.required===t.required&&Ue(e.type,t.type);function Sn(e){return e.requireWord("com\
patible","signature compatible"),e.requireEnd(),{kind:"signature",...e.describe()}}var ft=3;function Pn(e,t){const n="compatible",o=Dt(t.candidate);return typeof o==
"string"?{verdict:"inconclusive",candidate:"unknown",baseline:"",needed:n,why:o}:at(t,{candidate:Ze(o),needed:n},i=>{const s=Dt(i);if(typeof s=="string")return{
verdict:"inconclusive",candidate:Ze(o),baseline:"unknown",needed:n,why:`the baseline cannot be used: ${s}`};const r={candidate:Ze(o),baseline:Ze(s),needed:n},u=An(
s,o);if(u.length===0)return{verdict:"passed",...r};const h=u.slice(0,ft).map(m=>B(m));return u.length>ft&&h.push(`${u.length-ft} more`),{verdict:"failed",...r,why:`\
the signature is not compatible with ${i.name}: ${h.join("; ")}`}})}function Dt({name:e,modelFile:t}){if(typeof t=="string")return t;const{signature:n}=t;if(n===
void 0)return`${e} was logged without a signature`;for(const o of["inputs","outputs"])if(n[o]===void 0)return`the signature of ${e} does not say its ${o}`;return xn(
n)??`the signature of ${e} cannot be read`}var Ze=({inputs:e,outputs:t})=>`${e.length} in, ${t.length} out`,Rt="tag approval == approved";function Ln(e){return{
kind:"tag",tag:e.requireName("a tag's name after tag",Rt),condition:dt(e,Rt),...e.describe()}}function Nn({tag:e,condition:t},n){const{candidate:o}=n,i=B(_t(t)),
s=o.versionTags.get(e)??o.runTags.get(e);if(s===void 0){const u=n.suggest(e,[...o.versionTags.keys(),...o.runTags.keys()]),h=`neither ${o.name} nor its run has \
the tag ${B(e)}${u===void 0?"":` (there is ${B(u)})`}`;return{verdict:"inconclusive",candidate:"not set",baseline:"",needed:i,why:h}}const r={candidate:B(s),baseline:"",
needed:i};return Et(s,t)?{verdict:"passed",...r}:{verdict:"failed",...r,why:`tag ${B(e)} is ${r.candidate}, needed ${i}`}}function jn(e,t){const n=`${e.operator}\
 ${e.thresholdText}`,o=we(t,t.candidate,e.metric,He(e.selector,e.operator)),i={candidate:o.shown,baseline:"",needed:n};return o.kind==="doubt"?{verdict:"inconcl\
usive",...i,why:o.why}:C(v(o.value,d(e.threshold)),e.operator)?{verdict:"passed",...i}:{verdict:"failed",...i,why:`${B(e.metric)} is ${o.shown}, needed ${n}`}}var Cn=20,
Bn=200,St=60;function Wn(e){const t=new Map;return{...e,suggest:(n,o)=>(!t.has(n)&&t.size<Cn&&n.length<=St&&t.set(n,(0,k.qb)(n,[...o].filter(i=>Math.abs(i.length-
n.length)<=St/3).slice(0,Bn))),t.get(n))}}function Un(e,t){const n=Wn(t),{candidate:o,baseline:i}=t,s=e.map(h=>({gate:h,...Gn(n,Fn(h,n))})),r=h=>s.some(m=>m.verdict===
h);return{verdict:r("failed")?"failed":r("inconclusive")||s.length===0?"inconclusive":"passed",results:s,baseline:i,...o.doubt===void 0?{}:{doubt:o.doubt}}}function Gn({
candidate:e},t){return e.doubt===void 0?t:{...t,verdict:"inconclusive",why:e.doubt}}function Fn(e,t){switch(e.kind){case"threshold":return jn(e,t);case"baseline":
return cn(e,t);case"tag":return Nn(e,t);case"param-number":case"param-text":return yn(e,t);case"signature":return Pn(e,t);case"dataset":return fn(e,t);case"flav\
or":return vn(e,t);case"artifact":return Be(e,t)}}function Kn(e){const t={histories:new Map,modelFile:!1,artifacts:new Set},n={histories:new Map,modelFile:!1,artifacts:new Set};
let o=!1;for(const i of e)switch(i.kind){case"threshold":Pt(t.histories,i.metric,He(i.selector,i.operator));break;case"baseline":o=!0;for(const s of[t,n])Pt(s.histories,
i.metric,He(i.selector,i.operator));break;case"signature":o=t.modelFile=n.modelFile=!0;break;case"flavor":t.modelFile=!0;break;case"artifact":t.artifacts.add(i.
path);break;case"dataset":o=!0;break;case"tag":case"param-number":case"param-text":break}return{candidate:t,baseline:o?n:void 0}}function Pt(e,t,n){if(n===void 0)
return;const o=e.get(t)??new Set;e.set(t,o.add(n))}var qn=1024,zn=class{#e;#n;#t=0;#o;#s=Number.POSITIVE_INFINITY;#r=Number.NEGATIVE_INFINITY;#a={mantissa:0n,exponent:0};#i=new Float64Array(
qn);constructor(e,t){this.#e=e,this.#n=t}add(e){for(const t of e){const{value:n}=t,o=this.#o===void 0?(0,he._)(t,this.#n):void 0;o!==void 0&&(this.#o=`${o} (at \
step ${t.step})`),this.#t+=1,this.#o===void 0&&(this.#s=Math.min(this.#s,n),this.#r=Math.max(this.#r,n),this.#e.has("mean")&&(this.#a=R(this.#a,Ge(n))),this.#e.
has("median")&&this.#u(n))}}finish(){const e=this.#t;if(this.#o!==void 0)return{count:e,doubt:this.#o,aggregates:new Map};const t=new Map;if(e>0)for(const n of this.#e)
t.set(n,this.#d(n));return{count:e,aggregates:t}}#d(e){switch(e){case"min":return{numerator:Ge(this.#s),denominator:1n};case"max":return{numerator:Ge(this.#r),denominator:1n};case"\
mean":return{numerator:this.#a,denominator:BigInt(this.#t)};case"median":return this.#c()}}#c(){const e=this.#i.subarray(0,this.#t).sort(),t=Ge(e[this.#t>>1]??0);
return this.#t%2===1?{numerator:t,denominator:1n}:{numerator:R(Ge(e[(this.#t>>1)-1]??0),t),denominator:2n}}#u(e){if(this.#t>this.#i.length){const t=new Float64Array(
this.#i.length*2);t.set(this.#i),this.#i=t}this.#i[this.#t-1]=e}};function Ge(e){const t=p(String(e));if(t===void 0)throw new TypeError(`${e} is no finite numbe\
r`);return t}var Vn=2,Lt={metrics:new Map,histories:new Map,params:new Map,runTags:new Map,datasets:[],artifacts:new Set,modelFile:"the MLmodel file was not rea\
d"};async function Nt(e,t,n,o){const i=`${t.model} version ${t.version}`,s={...Lt,version:t.version,name:i,versionTags:t.tags};if(t.status!=="READY")return{...s,
doubt:jt(i,t)};if(t.runId==="")return{...s,doubt:`${i} was registered without a run, so it has no metrics`};const r=await(0,w.AO)("E_RUN_NOT_FOUND",e.runs.get(t.
runId));if(r===void 0)return{...s,doubt:`the run ${t.runId} of ${i} no longer exists`};const u={...s,metrics:r.metrics,params:r.params,runTags:r.tags,datasets:r.
datasets};return r.deleted?{...u,doubt:`the run ${r.id} of ${i} is deleted`}:r.status!=="FINISHED"?{...u,doubt:`the run ${r.id} of ${i} is ${r.status}, not FINI\
SHED`}:{...u,...await Yn(e,t,r,n,o)}}function Jn(e){return e.status==="READY"?void 0:jt(`${e.model} version ${e.version}`,e)}var jt=(e,{status:t,statusMessage:n})=>`${e}\
 is ${t}${n===""?"":` (${n})`}, not READY`;async function Yn(e,t,n,o,i){const s=new Map,r=new Set;let u=Lt.modelFile,h;const m=[];for(const[G,le]of o.histories)
n.metrics.has(G)&&m.push(async()=>{s.set(G,await Hn(e,n.id,G,le,i))});o.modelFile&&m.push(async()=>{const{readModelFile:G}=await Promise.all([x.e(444),x.e(187),
x.e(810)]).then(x.bind(x,50));u=await G(e,t)});for(const G of o.artifacts)m.push(async()=>{const le=await Qn(e,t,G);typeof le=="string"?h=le:le&&r.add(G)});return await Xn(
m),{histories:s,artifacts:r,modelFile:u,artifactsDoubt:h}}async function Hn({runs:e},t,n,o,i){const s=new zn(o,i);for await(const r of e.metricHistory(t,n))s.add(
r);return s.finish()}async function Qn(e,t,n){try{return await(0,te.Tx)(e,t,n,1)!==void 0}catch(o){if(o instanceof w.zg&&o.code==="E_ARTIFACT_TOO_LARGE")return!0;
if(o instanceof w.zg&&o.code==="E_ARTIFACT_STORE")return o.message;throw o}}async function Xn(e){const t=async()=>{for(let n=e.shift();n!==void 0;n=e.shift())await n()};
await Promise.all(Array.from({length:Vn},t))}async function Zn(e,t,n,o){const i=Kn(t),s=o["accept-zero-timestamp"],r=async()=>{if(i.baseline===void 0)return Ct;
const m=await Le(e,n,o.choice);return m.kind==="none"?m:{kind:"version",from:m.from,facts:await Nt(e,m.version,i.baseline,s)}},[u,h]=await Promise.all([Nt(e,n.version,
i.candidate,s),r()]);return Un(t,{candidate:u,baseline:h,onMissingBaseline:o["on-missing-baseline"],acceptZeroTimestamp:s})}function eo(e){const t=Jn(e);return{
verdict:t===void 0?"ungated":"inconclusive",results:[],baseline:Ct,...t===void 0?{}:{doubt:t}}}var Ct={kind:"none",why:"no gate asks for one"},Bt=["tag","param",
"signature","dataset","flavor","artifact"],ht={flavour:"flavor",parameter:"param",file:"artifact",data:"dataset"},Wt=({kind:e,text:t})=>e==="word"?Bt.find(n=>n===
t):void 0;function Ut(e){if(e?.kind!=="word")return;const t=e.text.toLowerCase(),n=Object.hasOwn(ht,t)?ht[t]:(0,k.qb)(t,Bt);return n?.startsWith(t.slice(0,1))===
!0||Object.hasOwn(ht,t)?n:void 0}var et="as in: accuracy >= 0.9";function to(e){const t=no(e),n=e.next();n===void 0&&e.fail(void 0,oo(t,e)),(n.kind!=="operator"||
!I(n.text))&&e.fail(n,io(n,e));const o=n.text,i=e.require(`expected a number or baseline after ${o}, ${et}`);if(i.kind==="word"&&i.text==="baseline"){const r=q(
e);return{kind:"baseline",metric:t,operator:o,change:r,selector:$t(e,o),...e.describe()}}const s=i.kind==="word"?p(i.text):void 0;return s===void 0&&e.fail(i,so(
i,e)),{kind:"threshold",metric:t,operator:o,threshold:s,thresholdText:i.text,selector:$t(e,o),...e.describe()}}function no(e){const t=e.next();return(t===void 0||
t.kind==="operator")&&e.fail(t,`expected a metric's name before the operator, ${et}`),t.text.trim()===""&&e.fail(t,"expected a metric's name between the quotes"),
t.kind==="word"&&p(t.text)!==void 0&&e.fail(t,`expected a metric's name first, found the number ${t.text}; the metric comes first, ${et} (a metric of that name \
is written "${t.text}")`),t.text}function oo(e,t){const n=Ut(t.tokens[0]);return`expected an operator (${D.join(" ")}) after ${e}, ${et}${n===void 0?"":`; or di\
d you mean ${n}?`}`}function io(e,{tokens:t}){const n=`expected an operator (${D.join(" ")}), found ${e.text}`,o=oe(e.text);if(o!==void 0)return`${n}; did you m\
ean ${o}?`;const i=Ut(t[0]),s=i===void 0?"":`; ${i===t[0]?.text?"as in":"did you mean"} ${i}${i===t[0]?.text?"":"?"}`,r=t.findIndex(({kind:h})=>h==="operator");
if(e.kind==="operator"||r<=1)return`${n}${s}`;if(e.kind==="word"&&We(e.text)!==void 0&&r===2)return`${n}; ${e.text} stands at the end of the gate, as in: rmse <\
= 0.2 best`;const u=t.slice(0,r).map(({text:h})=>h).join(" ");return`${n}; a metric's name with spaces is quoted: "${u}"${s.replace(/^;/,"; or")}`}function so({
kind:e,text:t},{tokens:[n,o]}){const i=`expected a number such as 0.9, -1 or 2.5e-3, or baseline, found ${t}`,s=e==="operator"?oe(`${o?.text??""}${t}`)??`${o?.text??
""}${t}`:"";if(I(s))return`${i}; did you mean ${s}, in one piece?`;if(e==="quoted"&&p(t)!==void 0)return`${i} in quotes; write ${t} without them`;const r=t.replace(
",",".");if(t.includes(",")&&p(r)!==void 0)return`${i}; did you mean ${r}?`;if((/^[\d.]+%$/.test(t)?p(t.slice(0,-1)):void 0)!==void 0)return`${i}; did you mean ${Number(
t.slice(0,-1))/100}? A percentage is one of the baseline: baseline - ${t}`;if(/^[+-]?\d/.test(t))return`${i}, which is no number or has too many digits`;if((0,k.
qb)(t.toLowerCase(),["baseline"])!==void 0)return`${i}; did you mean baseline?`;const h=n===void 0?void 0:Wt(n);return h===void 0?i:`${i}; before an operator ${h}\
 is a metric's name`}var ro=/^(\s*-\s+)(.*)$/s,ao="---";function co(e){return e.split(/\r\n|\n|\r/).map((t,n)=>{if(t.trimEnd()===ao)return{text:"",number:n+1,column:1};
const o=ro.exec(t);return o===null?{text:t,number:n+1,column:1}:{...uo(o[2]??""),number:n+1,column:lo(o[1]??"",o[2]??"")}})}var Gt=/^'((?:[^']|'')*)'\s*(?:\s#.*)?$/s,
Ft=/^"((?:[^"\\]|\\["\\])*)"\s*(?:\s#.*)?$/s;function uo(e){const t=Gt.exec(e);if(t!==null)return{text:(t[1]??"").replaceAll("''","'")};const n=Ft.exec(e);return n!==
null?{text:(n[1]??"").replace(/\\(["\\])/g,"$1")}:{text:e}}var lo=(e,t)=>e.length+1+(Gt.test(t)||Ft.test(t)?1:0),tt=class extends Error{name="GateMistake";column;constructor(e,t){
super(t),this.column=e}},fo=class{#e;#n;#t;#o=0;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}get tokens(){return this.#n}peek(e=0){return this.#n[this.#o+e]}next(){
const e=this.#n[this.#o];return e!==void 0&&(this.#o+=1),e}require(e){return this.next()??this.fail(void 0,e)}requireWord(e,t){const n=this.require(`expected ${e}\
, as in: ${t}`);if(n.kind==="word"&&n.text===e)return;const o=(0,k.qb)(n.text.toLowerCase(),[e])!==void 0;this.fail(n,`expected ${e}, found ${n.text}${o?`; did \
you mean ${e}?`:""}, as in: ${t}`)}requireName(e,t){const n=this.require(`expected ${e}, as in: ${t}`);return n.kind==="operator"&&this.fail(n,`expected ${e}, f\
ound ${n.text}, as in: ${t}`),n.text.trim()===""&&this.fail(n,`expected ${e} between the quotes`),n.text}requireEnd(){const e=this.peek(),t=this.#n[this.#o-1];e!==
void 0&&this.fail(e,`expected the end of the gate after ${t?.text??""}, found ${e.text}; write one gate a line`)}fail(e,t){throw new tt(e?.column??this.#e.column+
this.#e.text.trimEnd().length,t)}describe(){const e=this.#n[0],t=this.#n.at(-1),n=(e?.column??1)-this.#e.column,o=(t?.end??1)-this.#e.column;return{text:this.#e.
text.slice(n,o),position:{line:this.#e.number,column:e?.column??1},origin:this.#t}}},ho=/\s+/y,vo=/#.*/sy,mo=/[<>=!≤≥≠]+/y,po=/"((?:[^"\\]|\\["\\])*)"/y,go=/[^\s"<>=!≤≥≠]+/y;
function wo(e,t){const n=[];let o=0;const i=r=>{r.lastIndex=o;const u=r.exec(e);return u!==null&&(o+=u[0].length),u},s=(r,u,h)=>{n.push({kind:r,text:u,column:h,
end:t+o})};for(;o<e.length;){const r=i(ho)!==null||o===0;if(o===e.length||r&&i(vo)!==null)break;const u=t+o,h=i(po);if(h!==null){s("quoted",(h[1]??"").replace(/\\(["\\])/g,
"$1"),u);continue}const m=i(mo);if(m!==null){s("operator",m[0],u);continue}const G=i(go);if(G===null)throw new tt(u,'expected a closing " for what opens here');
const le=/(?<=^|[[,])'/.exec(G[0]);if(le!==null)throw new tt(u+le.index,`expected a name or a value, found '; what is quoted stands in double quotes: "\u2026"`);
for(const Fe of ko(G[0],n)){const xe=n.at(-1)?.end??u,Ke=Math.max(u,xe);n.push({kind:"word",text:Fe,column:Ke,end:Ke+Fe.length})}}return n}var $o=/^(baseline)([-+*])(.*)$/s,
yo=/^([-+*])(.+)$/s;function ko(e,[,t,n,...o]){if(t?.kind!=="operator"||o.length>0)return[e];if(n!==void 0&&(n.kind!=="word"||n.text!=="baseline"))return[e];const i=(n===
void 0?$o:yo).exec(e);return i===null?[e]:i.slice(1).filter(s=>s!=="")}var Kt=1024*1024,qt=1e4,bo=50,xo=600;function zt(e){const t=[],n=[];for(const{origin:o,text:i}of e){
if(i.length>Kt)throw new w.zg("E_GATE_SYNTAX",`${o}: ${i.length} characters are more than gates may have (${Kt}).`);for(const s of co(i))try{const r=Mo(s,o);r!==
void 0&&t.push(r)}catch(r){if(!(r instanceof tt))throw r;n.push(`${o}, line ${s.number}, column ${r.column}: ${r.message.slice(0,xo)}`)}}if(n.length>0)throw new w.
zg("E_GATE_SYNTAX",Eo(n));if(t.length>qt)throw new w.zg("E_GATE_SYNTAX",`${t.length} gates are more than are decided at once (${qt}).`);return t}function Mo(e,t){
const n=wo(e.text,e.column),[o,i]=n;if(o===void 0)return;const s=new fo(e,n,t),r=i?.kind==="operator"?void 0:Wt(o);if(r===void 0)return to(s);switch(s.next(),r){case"\
tag":return Ln(s);case"param":return wn(s);case"signature":return Sn(s);case"dataset":return un(s);case"flavor":return hn(s);case"artifact":return Ce(s)}}function Eo(e){
if(e.length===1)return`A gate cannot be read. ${e[0]}.`;const t=e.slice(0,bo).map(n=>`  - ${n}`);return e.length>t.length&&t.push(`  \u2026 and ${e.length-t.length}\
 more`),`${e.length} gates cannot be read:
${t.join(`
`)}`}var Vt={gates:{kind:k.Fy,description:"What the version must reach, one gate a line, such as `accuracy >= 0.9` or `auc >= baseline - 0.005`."},"gates-file":{
kind:k.Qq,description:"A file with more gates: one a line, or a YAML list of the same strings."},"model-gates":{kind:k.Jt,default:"false",description:"Decide al\
so the gates in the gates.yaml that was logged with the model, beside deploy.yaml. They add to the others and replace none."},"no-gates":{kind:k.Jt,default:"fal\
se",description:"Promote without any gate. It is recorded as ungated."},baseline:{kind:k.Qq,description:"What gates on the baseline compare with: a version, a s\
tage or an @alias; what holds the target now, unless given."},"on-missing-baseline":{kind:(0,k.Yq)("pass","fail"),default:"pass",description:"What a gate on the\
 baseline comes to where there is none yet, as before the first promotion."},"accept-zero-timestamp":{kind:k.Jt,default:"false",description:"Take a metric of 0.\
0 with timestamp 0 for a value. Without it, it is MLflow's mark of a value that was lost."}},_o=1024*1024;function Jt(e){const t=[];e.gates!==void 0&&t.push({origin:"\
gates",text:e.gates}),e["gates-file"]!==void 0&&t.push({origin:e["gates-file"],text:To(e["gates-file"])});const n=zt(t),o=e["no-gates"];if(o&&(n.length>0||e["mo\
del-gates"])){const r=n.length===0?"--model-gates":n.length===1?"a gate":`${n.length} gates`;throw new w.zg("E_INPUT",`--no-gates was said, and ${r} too: say on\
e of them.`)}if(o||n.length>0)return n;const i=t.length===0?"No gate was given":`${t.map(({origin:r})=>r).join(" and ")} ${t.length===1?"holds":"hold"} no gate`,
s=e["model-gates"]?" Gates that were logged with the model add to these and cannot stand for them.":"";throw new w.zg("E_GATES_MISSING",`${i}. Say what the vers\
ion must reach, as in --gates 'accuracy >= 0.9', or --no-gates to promote without a check, which is recorded.${s}`)}var Yt=(0,k.RU)(Vt,["gates","gates-file","mo\
del-gates","no-gates"],Jt);function To(e){let t;try{t=(0,de.M)(e,_o)}catch(n){throw new w.zg("E_INPUT",`The gates file ${e} cannot be read: ${n instanceof Error?
n.message:String(n)}`,{cause:n})}if(t===void 0)throw new w.zg("E_INPUT",`The gates file ${e} is larger than 1 MiB.`);return t}var vt="gates.yaml",Oo=64*1024,Ht=200;
async function Ao(e,t){const{model:n,version:o}=t,i=`${vt} of ${n} version ${o}`,s=await(0,te.Tx)(e,t,vt,Oo);if(s===void 0)throw new w.zg("E_GATES_MISSING",`${n}\
 version ${o} has no ${vt}, and --model-gates asks for it. Log it with the model, or leave --model-gates out.`);const r=zt([{origin:i,text:s}]);if(r.length===0)
throw new w.zg("E_GATES_MISSING",`${i} holds no gate, and --model-gates asks for some.`);if(r.length>Ht)throw new w.zg("E_GATE_SYNTAX",`${i} holds ${r.length} g\
ates; ${Ht} may be logged with a model.`);return r}var Qt={...ve.hI,model:{kind:k.Qq,required:!0,description:"The registered model."},version:{kind:(0,k.nd)(1),
required:!0,description:"The model version to promote."},to:{kind:(0,k.KD)(k.Qq,en),required:!0,description:'Where to: an @alias such as @champion, the stage St\
aging or Production, or one of each, as in "@champion, Production".'},...Vt,"archive-previous":{kind:k.Jt,default:"true",description:"Archive what is in the sta\
ge, as MLflow does it; an alias needs no archiving."},...fe.N,"on-refusal":{kind:(0,k.Yq)("fail","skip"),default:"fail",description:"Whether a refusal by the ga\
tes ends the step red, or green with the outcome skipped."},"report-artifact":{kind:k.Jt,default:"false",description:"Keep the whole report, as JSON and Markdow\
n, with the artifacts of the version's run."},...E.X,"decide-only":{kind:k.Jt,default:"false",description:"Decide the gates and give the outputs, and change not\
hing: passed gates end in the outcome skipped."}},Xt=({model:e,to:t})=>[e,(0,k.M4)((0,k.Sx)(t))],Zt={of:["model","to"],about:({model:e,to:t})=>{const n=Xt({model:String(
e),to:String(t)});return{key:n,heading:`Promotion of ${n.join(" to ")}`}}},Io=(0,ae.ol)({name:"promote",title:"promote a version once its gates pass",description:"\
Decides gates on a model version: its metrics, tags, params, signature and files, also against the version that serves now. Where all pass, the version is moved\
 to a stage or alias, and verdict and previous holder are recorded on it; where one does not, nothing is moved and the step is red.",inputs:Qt,checks:[Yt,(0,k.RU)(
Qt,["baseline","version"],({baseline:e,version:t})=>pe(e,t))],comments:Zt,outputs:{version:{kind:"small",description:"The version that was to be promoted."},verdict:{
kind:"small",description:"What the gates came to: passed, failed, inconclusive, or ungated."},"previous-version":{kind:"small",description:"The version whose pl\
ace it took; empty where nobody else held the stage or alias, or nothing was moved."},"promotion-id":{kind:"small",description:"The id of the promotion, by whic\
h it can be undone."},report:{kind:"file",description:"Every gate with the value found, what was needed and the verdict, as JSON."}},example:"mlflow-steps promo\
te --model wine --version 2 --to @champion --gates 'accuracy >= 0.9'",async run(e){const{inputs:t,log:n,signal:o,pipeline:i}=e,s=en(t.to),r=Jt(t),u=pe(t.baseline,
t.version),h=t["archive-previous"],m=`${t.model} version ${t.version}`,G=(0,k.M4)(s),le={kind:"heading",text:`Promotion of ${m} to ${G}`},Fe=(...se)=>{t.comment&&
e.comment(Xt(t),le,...se)};e.output("version",String(t.version)),Fe();const xe=await e.mlflow(),Ke=await(0,O.ZY)(xe,t.model,String(t.version),s),$e={...Ke,begun:await Ie(
xe,Ke)},{version:qe}=$e,ze=t["model-gates"]?[...r,...await Ao(xe,qe)]:r,Te=t["no-gates"]?eo(qe):await Zn(xe,ze,$e,{...t,choice:u}),{verdict:Ve,baseline:nn}=Te;e.
output("verdict",Ve);const pt={verdict:Ve,gates:ke(Te),...nn.kind==="version"?{baseline:nn.facts.version}:{},...t["no-gates"]?{ungated:!0}:{},...Do(i)},nt=async(se,ot)=>{
e.output("previous-version",mt(ot)??""),e.output("promotion-id",ot?.id??"");const an=Lo({model:qe.model,version:qe.version,target:G,...se,...pt,record:ot});e.output(
"report",an);const dn=L(Te),gt=dn===void 0?[]:[{kind:"paragraph",text:dn}],wt=ze.length>0?[...gt,Me(Te)]:gt;if(t["report-artifact"]&&!t["decide-only"]){const{keepReport:Co}=await Promise.
resolve().then(x.bind(x,717)),Bo=[le,{kind:"paragraph",text:`Outcome ${se.outcome}: ${se.reason}`},...gt,Me(Te,1/0)],Wo={promotionId:ot?.id,to:G,json:an,blocks:Bo,
isUnchanged:se.outcome==="unchanged"};wt.push({kind:"paragraph",text:await Co(xe,qe,Wo,e)})}return e.summarize(le,...wt),Fe({kind:"paragraph",text:se.reason},...wt),
se};if(Ve==="failed"||Ve==="inconclusive"){t["decide-only"]||await Po(xe,$e,pt,n);const se=`${m} was not promoted to ${G}: ${J(Te)}. ${tn($e)}`;return nt(t["on-\
refusal"]==="skip"?{outcome:"skipped",reason:se}:{outcome:Ro(Te),code:So(Te),reason:se})}const on=Ve==="ungated"?"without any gate (--no-gates)":`${ze.length===
1?"its gate":`${ze.length} of ${ze.length} gates`} passed`;if(t["decide-only"])return nt({outcome:"skipped",reason:`${m} may be promoted to ${G}: ${on}. Nothing\
 was changed (--decide-only). ${tn($e)}`.trimEnd()});const sn=se=>nt({outcome:"unchanged",reason:`${m} holds ${G} already.`},se);if((0,O.Nd)($e,h)&&$e.record?.state===
"held"&&$e.begun===void 0)return sn($e.record);o.throwIfAborted(),n.progress(`Moving ${G} to ${m}`);const{record:Je,changed:No}=await(0,O.Is)(xe,$e,pt,h,(0,fe.p)(
e));if(!No||Je===void 0)return sn(Je);const rn=mt(Je),jo=rn===void 0?`which nobody ${Je.previousVersion===void 0?"":"else "}held before`:`in place of version ${rn}`;
return nt({outcome:"done",reason:`${m} holds ${G}, ${jo}: ${on}.`},Je)}}),mt=e=>e?.previousVersion===e?.version?void 0:e?.previousVersion;function en(e){const t=(0,k.
Sx)(e);for(const n of t)if(n.kind==="stage"&&(n.stage==="None"||n.stage==="Archived"))throw new w.zg("E_INPUT",`${n.stage} is no stage to promote to: give Stagi\
ng, Production or an @alias.`);return t}var Do=({actor:e,link:t,commit:n})=>({...e===void 0?{}:{actor:e},...t===void 0?{}:{pipeline:t},...n===void 0?{}:{commit:n}}),
Ro=({verdict:e})=>e==="failed"?"refused":"inconclusive",So=({verdict:e})=>e==="failed"?"E_GATES_REFUSED":"E_GATES_INCONCLUSIVE";function tn(e){const{targets:t,holders:n,
version:o}=e;return(0,O.Nd)(e,!1)?`It held ${(0,k.M4)(t)} before, and still does.`:t.flatMap(s=>{const r=n.get((0,k.Rg)(s));return r===void 0?[`Nobody holds ${(0,k.
Rg)(s)}.`]:r===o.version?[]:[`${(0,k.Rg)(s)} stays with version ${r}.`]}).join(" ")}async function Po(e,t,n,o){if(!(t.begun!==void 0||t.latest!==void 0&&t.latest.
state!=="refused"&&t.latest.state!=="undone"))try{await(0,O.rh)(e,{...(0,O.im)(t,n,!1),state:"refused"})}catch(i){if(!(i instanceof w.zg))throw i;o.warn(`The re\
fusal could not be recorded on the version: ${i.message}`)}}var Lo=({record:e,...t})=>JSON.stringify({...t,promotionId:e?.id,previousVersion:mt(e),time:e?.time},
void 0,2)}),717:((Ye,ye,x)=>{x.d(ye,{keepReport:()=>k});var E=x(4800),fe=x(7522),O=x(1651),W=x(9596),he=w=>`${w.map(te).join(`

`)}
`;function te(w){switch(w.kind){case"heading":return`# ${ae(w.text)}`;case"paragraph":return ae(w.text);case"table":return[w.header,w.header.map(()=>"---"),...w.
rows].map(re).join(`
`);case"log":return ae(w.title)}}var re=(w,Y)=>`|${w.map(F=>` ${Y===1?F:ae(F)} |`).join("")}`,ae=w=>(0,fe.YI)(w).replace(/\s+/g," ").trim().replace(/[\\`*_[\]<&|~@$#]|:(?=\/\/)|(?<=www)\./gi,
"\\$&"),ve="mlflow-steps";async function k(w,Y,F,{log:ce,signal:Me,inputs:Oe}){const{artifacts:ke,runs:L}=w,me=new E.k;for(const J of["tracking-password","track\
ing-token","github-token"])me.add(Oe[J]??"");try{if(Y.runId==="")throw new O.zg("E_RUN_NOT_FOUND",`${Y.model} version ${Y.version} was registered without a run.`);
const J=await L.get(Y.runId);if(J.deleted)throw new O.zg("E_RUN_DELETED",`The run ${J.id} is deleted.`);const ne=`${ve}/${de(Y,F)}`;return F.isUnchanged&&F.promotionId!==
void 0&&(await ke.listOfRun(J.id,ve)).some(pe=>pe.path===`${ne}.md`)||(await ke.writeToRun(J,`${ne}.json`,me.redact(F.json)),await ke.writeToRun(J,`${ne}.md`,me.
redact(he(F.blocks)))),`The whole report is with run ${J.id}, as ${ne}.json and .md.`}catch(J){if(!(J instanceof O.zg)||Me.aborted)throw J;const ne=`The report \
was not kept as an artifact: ${J.message}`;return ce.warn(ne),ne}}var de=({model:w,version:Y},{promotionId:F,to:ce})=>F===void 0?`decision-${X(w)}-${Y}-${X(ce.replaceAll(
"@",""))}`:`promotion-${X(F)}`,X=w=>w.replace(/[^\w-]+/g,"_").slice(0,80)})};
