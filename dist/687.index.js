"use strict";exports.id=687,exports.ids=[687],exports.modules={3821:((Ie,de,Y)=>{Y.d(de,{O:()=>P});var L=Y(3013),X=Y(9596),P=(0,X.f1)((0,L.F)(),1)}),51:((Ie,de,Y)=>{Y.d(de,{
D:()=>P});var L=Y(1660),X=Y(9596),P=(0,X.P$)({"required-builtin:buffer"(I,B){B.exports=((0,L.e7)(),(0,X.Yp)(L.VY)).requireOfNode("node:buffer")}})}),4477:((Ie,de,Y)=>{
Y.d(de,{AO:()=>ue,Cz:()=>We,HT:()=>be,JH:()=>Ye,LJ:()=>ze,No:()=>ft,RS:()=>Le,Zc:()=>qe,_T:()=>Ve,c0:()=>he,c7:()=>ct,ef:()=>ge,f8:()=>ut,hC:()=>$e,i7:()=>lt,k1:()=>je,
pD:()=>Te,rc:()=>C,s_:()=>it,wW:()=>Oe});var L=Y(1838),X=Y(4118),P=Y(7522),I=Y(8243),B=Y(1651),ue=class{constructor(b){this.ownerUid=b}ownerUid;deployments=new Set;known=new Set;get replicaSets(){
return this.known}see(b,k){for(const A of b)(0,L.D0)(A,this.ownerUid)&&this.deployments.add((0,L.kz)(A));for(const A of k)(0,L.K2)(A).some(N=>this.deployments.has(
N))&&this.known.add((0,L.kz)(A))}},be="involvedObject.kind=Pod",ge=["metadata","involvedObject","reason","message","lastTimestamp","eventTime","series","source",
"reportingComponent"],ne=/^(?:TriggeredScaleUp|Nominated\w*)$/,Z=/^(?:Pulling|Pulled|Created|Started)$/,re=/^(?:NotTriggerScaleUp|FailedScaleUp|FailedToScaleUp\w*|ScaleUpTimedOut|ScaleUpFailed)$/,
fe=300,F=b=>(0,I.$6)(b,"reason")==="FailedScheduling"&&/karpenter/.test((0,I.$6)(b,"reportingComponent")||((0,I.$6)(b,"source","component")??"")),he=b=>{const k=(0,I.
$6)(b,"reason")??"";return k==="FailedMount"||k==="Unhealthy"||Z.test(k)||ne.test(k)||re.test(k)||F(b)};function me(b,k){const A=k.filter(i=>(0,I.$6)(i,"involve\
dObject","uid")===b).toSorted((i,s)=>q(i).localeCompare(q(s))),N=i=>(0,I.$6)(i,"message")??"",d=A.findLast(i=>(0,I.$6)(i,"reason")==="FailedMount"&&/ not found/.
test(N(i))),h=d!==void 0&&A.some(i=>Z.test((0,I.$6)(i,"reason")??"")&&q(i)>=q(d)),m=d===void 0||h?void 0:N(d),y=N(A.findLast(i=>(0,I.$6)(i,"reason")==="Unhealth\
y")),g=i=>ne.test((0,I.$6)(i,"reason")??""),f=A.filter(i=>g(i)||re.test((0,I.$6)(i,"reason")??"")||F(i)),c=f.at(-1),o=c&&(f.find(i=>g(i)&&q(i)===q(c))??c);return{
...m===void 0?{}:{missing:m},...y===""?{}:{probe:(0,P.xS)(y,fe)},...o===void 0?{}:{scaling:{isAtWork:g(o),message:(0,P.xS)(N(o),fe)}}}}var q=b=>[(0,I.$6)(b,"ser\
ies","lastObservedTime"),(0,I.$6)(b,"lastTimestamp"),(0,I.$6)(b,"eventTime")].find(k=>k!==void 0)?.slice(0,19)??"",Q=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;
function U(b,k){const A=k.replace(/@.*$/,"").replace(/:[^/:]*$/,"");return[k,A,A.split("/").slice(1).join("/"),A.split("/").at(-1)??""].filter(d=>d.length>2).reduce(
(d,h)=>d.replaceAll(h,""),b)}function W(b,{missing:k,scaling:A}={}){if(b.isDeleting)return;const N=b.containers.flatMap(m=>ye(m)??[]),d=N.find(({certainty:m})=>m===
"certain")??N[0];if(d)return d;if(b.phase==="Failed")return{certainty:"likely",reason:b.reason||"PodFailed",message:b.message||"the pod has failed"};if(k!==void 0&&
b.containers.length>0&&b.containers.every(({state:m})=>m.kind==="waiting"))return{certainty:"likely",reason:"FailedMount",message:k};const h=se(b);return h&&ae(
h,A)}var se=({conditions:b})=>b.find(({type:k,status:A,reason:N})=>k==="PodScheduled"&&A==="False"&&N==="Unschedulable"),V=/persistentvolumeclaim "[^"]*" (?:not found|is being deleted)/;
function ae({message:b},k){return V.test(b)?{certainty:"certain",reason:"Unschedulable",message:b}:k===void 0?{certainty:"likely",reason:"Unschedulable",message:b}:
k.isAtWork?void 0:{certainty:"likely",reason:"Unschedulable",message:`${b} The autoscaler does not help: ${k.message}`}}function ye(b){const{name:k,state:A,restarts:N}=b,
d=`${b.isInit?"init container":"container"} ${k}`;if(A.kind==="running")return;if(A.kind==="terminated"){if(b.isInit&&A.exitCode===0)return;const g=`${d} ended \
with exit code ${A.exitCode}`;return{certainty:"likely",reason:A.reason||"Terminated",message:g,restarts:N,container:k}}const{reason:h,message:m}=A,y=m?`: ${m}`:
"";switch(h){case"InvalidImageName":return{certainty:"certain",reason:h,message:`${d}: the image name is invalid${y}`,container:k};case"ErrImagePull":case"Image\
PullBackOff":case"ErrImageNeverPull":return{certainty:h==="ErrImageNeverPull"||Q.test(U(m,b.image))?"certain":"likely",reason:h,message:`${d} cannot pull ${b.image||
"its image"}${y}`,container:k};case"CrashLoopBackOff":{const g=b.lastExitCode===void 0?"":`, last with exit code ${b.lastExitCode}`;return{certainty:"likely",reason:h,
message:`${d} keeps crashing${g} (${N} restarts)`,restarts:N,container:k}}case"CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.
test(m)?void 0:{certainty:"likely",reason:h,message:`${d} cannot start${y}`,container:k};default:return}}var oe=/^(?:Ready|ContainersReady|Initialized|PodScheduled|PodReadyToStartContainers|DisruptionTarget)$/;
function Pe(b,{probe:k,scaling:A}={}){const N=b.containers.find(h=>!(0,L.$L)(h));if(N){const h=k!==void 0&&N.state.kind==="running"&&!N.isInit?`; ${k}`:"";return`\
pod ${b.name}: ${C(N)}${h}`}if(A?.isAtWork===!0&&se(b))return`pod ${b.name} waits for a node that the cluster's autoscaler adds: ${A.message}`;if(b.containers.length===
0)return`pod ${b.name} is ${b.phase||"new"}`;const d=b.conditions.find(({type:h,status:m})=>m!=="True"&&!oe.test(h));return d?`pod ${b.name}: its readiness gate\
 ${d.type} is ${d.status}${d.message?` (${d.message})`:""}`:`pod ${b.name} is not ready`}function C({name:b,isInit:k,state:A,ready:N,restarts:d}){const h=A.kind===
"running"?N?"is ready":k?"is running":"is running and not ready yet":A.kind==="waiting"?`waits (${A.reason||"starting"})`:k&&A.exitCode===0?"is done":`ended wit\
h exit code ${A.exitCode}`;return`${k?"init container":"container"} ${b} ${h}${d>0?`, ${d} restarts`:""}`}var K="kubernetes.io/service-name",J=(b,k,A)=>le(k,A)??
Se(b,k,A)??Ke(b,k,A);function le(b,{unsteadyPods:k,settlingPods:A,events:N}){for(const{expected:{title:d},deployment:h,pods:m}of b){if(!h)continue;const{name:y,
replicas:g,updatedReplicas:f,totalReplicas:c,availableReplicas:o}=h;if(h.generation>h.observedGeneration)return`${d}: Deployment ${y} to be observed`;const i=m.
filter(t=>!t.isDeleting&&!(0,L.PU)(t)&&!t.isReady),s=i[0]?` (${Pe(i[0],me(i[0].uid,N))})`:"";if(f<g)return`${d}: ${f} of ${g} new pods made${s}`;if(i.length>0)return`${d}\
: ${m.length-i.length} of ${g} new pods ready${s}`;if(o<f)return`${d}: ${o} of ${g} pods available`;if(c>f)return`${d}: ${c-f} old pods to end`;if(f!==g||o!==g)
return`${d}: ${f-g} pods too many to end`;const r=m.find(({uid:t})=>k?.has(t));if(r)return`${d}: pod ${r.name} to stay ready (it was ready, and then it was not)`;
const n=m.find(({uid:t})=>A?.has(t));if(n)return`${d}: pod ${n.name} to stay ready for some seconds`}}function Se(b,k,A){const N=new Set(k.map(({deployment:h})=>h?.
uid)),d=A.deployments.find(h=>(0,L.D0)(h,b.uid)&&!N.has((0,L.kz)(h)));return d?`the earlier Deployment ${(0,L.Vb)(d)} to be removed`:we(k,A)}function we(b,{pods:k,
formerReplicaSets:A}){if(!A)return;const N=new Set(b.map(({replicaSet:h})=>h?.uid)),d=k.filter(h=>(0,L.K2)(h).some(m=>A.has(m)&&!N.has(m))).map(L.fe).find(h=>!h.
isDeleting&&!(0,L.PU)(h));return d&&`the earlier pod ${d.name} to be told to end`}function Ke({services:b},k,{endpointSlices:A}){const N=new Set(k.flatMap(({pods:h})=>h.
map(({uid:m})=>m))),d=k.some(({deployment:h})=>h?.replicas===0);for(const{name:h,isRequired:m}of b){const y=A.filter(f=>(0,I.$6)(f,"metadata","labels",K)===h).flatMap(
f=>(0,I.yR)(f,"endpoints")).filter(f=>(0,I.fK)(f,"conditions","ready")!==!1).map(f=>({uid:(0,I.$6)(f,"targetRef","uid")??"",pod:(0,I.$6)(f,"targetRef","name")??
"of unknown name"})),g=y.find(({uid:f})=>!N.has(f));if(g)return`Service ${h} to send nothing more to the earlier pod ${g.pod}`;if(m&&!d&&y.length===0)return`Ser\
vice ${h} to lead to the new pods`}}function _e(b,k){const A=b.flatMap(N=>Re(N,k));return A.find(({certainty:N})=>N==="certain")??A.find(({certainty:N})=>N==="l\
asting")??A[0]}function Re({deployment:b,replicaSet:k,pods:A},N){if(!b||b.generation>b.observedGeneration)return[];const d=A.filter(y=>!(0,L.PU)(y)||xe(A,b)).flatMap(
y=>{const g=W(y,me(y.uid,N.events));return g?[{...g,state:"failed",object:`Pod/${y.name}`,pod:y.name}]:[]}),h=k&&Ue(b,k,A.some(({isDeleting:y})=>y)),m=b.conditions.
find(({type:y,status:g})=>y==="Progressing"&&g==="False");return[...d,...h?[h]:[],...m&&Xe(m.message,k)?[{state:"failed",certainty:Ae(m.message)?"certain":"last\
ing",reason:m.reason,message:m.message,object:`Deployment/${b.name}`}]:[]]}function xe(b,{replicas:k,availableReplicas:A}){if(A>=k)return!1;const N=d=>!(0,L.PU)(
d)&&!d.isDeleting;return b.filter(N).length<k||b.filter(L.PU).length>k}var Xe=(b,k)=>!b.includes('ReplicaSet "')||b.includes(`"${k?.name??""}"`),Ze=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage|max limit to request ratio|\bis invalid: |no PriorityClass with name/,
Fe=/RuntimeClass "[^"]*" not found|serviceaccount "(?!default")[^"]*" not found/,Ae=b=>Ze.test(b.replace(/"[^"]*"/g,'""'))||Fe.test(b);function Ue(b,k,A){const N=k.
conditions.find(({type:m,status:y})=>m==="ReplicaFailure"&&y==="True");if(!N||k.generation>k.observedGeneration)return;const d=A||b.totalReplicas>b.updatedReplicas&&
b.availableReplicas>b.replicas-b.maxUnavailable;return{state:"failed",certainty:Ae(N.message)&&!(d&&N.message.includes("exceeded quota"))?"certain":"likely",reason:N.
reason||"FailedCreate",message:N.message,object:`ReplicaSet/${k.name}`}}function et({routes:b=[],uid:k},{routes:A=[]}){const N=A.filter(h=>(0,L.D0)(h,k)&&!(0,L.
vx)(h));for(const h of N.filter(m=>(0,I.fK)(m,"spec","http")!==void 0)){const m=tt(b,h);if(m!==void 0)return m}const d=N.filter(h=>(0,I.$6)(h,"spec","service")!==
void 0);return st(b,d)}function tt(b,k){for(const A of(0,I.yR)(k,"spec","http")){const N=(0,I.yR)(A,"route");if(!b.some(({service:g})=>N.some(f=>ke((0,I.$6)(f,"\
destination","host"),g))))continue;const d=({service:g})=>{const f=N.filter(c=>ke((0,I.$6)(c,"destination","host"),g));return f.length===0?"nothing":f.reduce((c,o)=>c+
((0,I.tk)(o,"weight")??(N.length===1?100:0)),0)},h=({service:g})=>ke((0,I.$6)(A,"mirror","host"),g)?(0,I.tk)(A,"mirrorPercentage","value")??100:"nothing",m=De(b,
g=>g.isShadow?h(g):d(g));if(m!==void 0)return m;if(N.find(g=>b.every(({service:f})=>!ke((0,I.$6)(g,"destination","host"),f)))!==void 0)return"the ingress to sen\
d nothing more to an earlier predictor"}}function st(b,k){const A=({service:N})=>k.filter(d=>ke((0,I.$6)(d,"spec","service"),N));if(!b.every(N=>A(N).length===0))
return De(b.filter(({takesRest:N})=>!N),N=>{const d=A(N).map(h=>(0,I.tk)(h,"spec","weight")??0);return d.length===0?"nothing":d.find(h=>h!==N.weight)??d[0]??0})}
function De(b,k){for(const A of b){const N=k(A);if(A.weight===void 0?N!=="nothing":(N==="nothing"?0:N)===A.weight)continue;const h=A.isShadow?"a copy of the req\
uests":"the requests";return`the ingress to send ${A.weight===void 0?"":`${A.weight} % of `}${h} to ${A.title} (it sends ${N==="nothing"?"none":`${N} %`})`}}var ke=(b,k)=>b!==
void 0&&/^[^.:]*/.exec(b.replace(/^https?:\/\//,""))?.[0]===k;function nt(b,k){const A=k.deployments.filter(f=>(0,L.D0)(f,b.uid)&&!(0,L.vx)(f)),N=b.workloads.map(
f=>({workload:f,object:A.find(c=>rt((0,L.Vb)(c),f,b)&&Ce(c,f,b))})),d=new Set(N.map(({object:f})=>f)),h=A.filter(f=>!d.has(f)&&Ye(f,b)),m=({marker:f,isMarked:c})=>{
const o=c?h.findIndex(i=>b.readPodMarker(i)===f):-1;return o<0?void 0:h.splice(o,1)[0]},y=N.map(({workload:f,object:c})=>({workload:f,object:c??m(f)})),g=h.map(
f=>({workload:{title:`Deployment ${(0,L.Vb)(f)}`,names:[(0,L.Vb)(f)],prefixes:[],marker:"",isMarked:!0,modelPlaces:[],replicas:void 0},object:f}));return[...y,...g].
map(({workload:f,object:c})=>Je(f,c,k))}function Ye(b,{workloads:k,readPodMarker:A}){const N=A(b);return N!==void 0&&k.some(({marker:d})=>d===N)}function Je(b,k,A){
const N=k&&(0,L.zi)(k),d=N&&A.replicaSets.filter(m=>(0,L.D0)(m,N.uid)).map(L.Q5).find(({revision:m})=>m!==void 0&&m===N.revision),h=d?A.pods.filter(m=>(0,L.D0)(
m,d.uid)).map(L.fe):[];return{expected:b,deployment:N,replicaSet:d,pods:h}}function rt(b,k,A){if(k.names.includes(b))return!0;const N=Ne(b,k);return N>0&&A.workloads.
every(d=>d===k||Ne(b,d)<N)}var Ne=(b,{prefixes:k})=>Math.max(0,...k.filter(A=>b.startsWith(A)).map(({length:A})=>A));function Ce(b,k,A){const N=A.readPodMarker(
b);if(N!==void 0)return N===k.marker;if(!k.isMarked)return!0;const d=(0,I.yR)(b,"spec","template","spec","initContainers").flatMap(h=>(0,I.i1)(h,"args"));return k.
modelPlaces.some(h=>d.includes(h))}var Le=({reason:b})=>b==="Deleted"||b==="Superseded";function Te(b,k){const{owner:A}=k,N=`${b.owner.resource.kind}/${b.owner.
name}`,d=(c,o,i)=>({state:"failed",certainty:"likely",reason:c,message:o,object:N,...i===void 0?{}:{waitingFor:i}});if(!A||(0,L.kz)(A)!==b.uid||(0,L.vx)(A))return{
state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",object:N};if(b.readMarker(A)!==b.marker)return{state:"faile\
d",certainty:"certain",reason:"Superseded",message:"somebody else applied another manifest meanwhile",object:N};const h=nt(b,k),m=_e(h,k);if(m)return m;const y=b.
readStatus(A);if(y.state==="failed"){const c=d("OperatorReportsFailure",y.description||"the operator reports Failed");return k.saidBefore!==void 0&&k.saidBefore!==
y.description&&Ae(y.description)?{...c,certainty:"lasting"}:c}for(const{expected:{title:c,replicas:o},deployment:i}of h){if(!i)return d("OperatorSilent",`no Dep\
loyment of the new version for ${c}: the operator has not reacted. Is it running?`,`the operator to make the Deployment of ${c}`);if(o!==void 0&&i.replicas!==o){
const s=`${c}: Deployment ${i.name} to be scaled from ${i.replicas} to ${o}`;return d("OperatorSilent",`it still waits for ${s}. Is the operator running?`,s)}}const g=J(
b,h,k);if(g!==void 0)return{state:"progressing",waitingFor:g};const f=et(b,k);if(f!==void 0)return d("OperatorSilent",`all pods are ready, and it still waits fo\
r ${f}. Is the operator running?`,f);if(y.state!=="ready"&&h.every(({deployment:c})=>c?.replicas!==0)){const c=y.description?` (${y.description})`:"";return d("\
OperatorSilent",`all pods of the new version are ready, but the operator does not say that it is${c}. Is it running?`,`${N} to become ready${c}`)}return{state:"\
current"}}var je=({services:b})=>`${K} in (${b.map(({name:k})=>k).join(",")})`,qe=({routes:b=[]})=>b.length===0?[]:[X.Km,X.qj];async function it(b,k){const{owner:{
namespace:A=""},labelSelector:N}=k,d=(o,i=N)=>b.list(o,A,{labelSelector:i}),h=async()=>(await Promise.all(qe(k).map(o=>b.list(o,A).catch(at)))).flat(),[m,y,g,f,
c]=await Promise.all([d(X.bg),d(X.SZ),d(X.Jw),d(X.NP,je(k)),h()]);return{routes:c,deployments:m,replicaSets:y,pods:g,endpointSlices:f}}function at(b){if(b instanceof
B.zg&&(b.code==="E_CRD_MISSING"||b.code==="E_CLUSTER_FORBIDDEN"))return[];throw b}var Oe=async(b,k,A)=>Te(k,Ve(A,k.uid,await b.listRolloutObjects(k)));function Ve(b,k,A){
const N=new ue(k);return N.see(A.deployments,A.replicaSets),{owner:b,...A,formerReplicaSets:N.replicaSets,events:[]}}var ot="kubectl-last-applied",$e=b=>(0,I.yR)(
b,"metadata","managedFields").map(Ge),We=b=>$e(b).find(({subresource:k,paths:A})=>k==="scale"&&A.some(N=>N.join(".")==="spec.replicas"));function Ge(b){const k=(0,I.
fK)(b,"fieldsV1");return{manager:(0,I.$6)(b,"manager")??"",operation:(0,I.$6)(b,"operation")??"",subresource:(0,I.$6)(b,"subresource")??"",time:(0,I.$6)(b,"time"),
paths:(0,I.Gv)(k)?Qe(k):[]}}function Qe(b,k=[]){const A=Object.entries(b).filter(([N])=>N!==".");return A.length===0?k.length===0?[]:[k]:A.flatMap(([N,d])=>Qe((0,I.
Gv)(d)?d:{},[...k,N.startsWith("f:")?N.slice(2):`[${N.slice(2)}]`]))}var lt=b=>(0,P.xS)(b.join(".").replaceAll(".[","["),200),ct=({manager:b,operation:k,subresource:A,
time:N})=>`${JSON.stringify((0,P.xS)(b,100))} (${[k==="Apply"?"server-side apply":A===""?"an update":`an update of its ${(0,P.xS)(A,30)}`,...N===void 0?[]:[`las\
t at ${(0,P.xS)(N,30)}`]].join(", ")})`,Be=(b,k)=>b.subresource===""&&(b.manager!==k||b.operation!=="Apply")&&(b.manager===ot||b.paths.some(([A])=>A==="spec")),
ut=(b,k)=>$e(b).filter(A=>Be(A,k));function ft(b,k,A,N){const d=(0,I.yR)(b,"metadata","managedFields"),h=i=>(0,I.$6)(i,"manager")===k&&(0,I.$6)(i,"operation")===
"Apply",m=d.filter(i=>h(i)||Be(Ge(i),k)),y=m.map(i=>(0,I.fK)(i,"fieldsV1")).filter(I.Gv),[g,...f]=y;if(g===void 0)return d;const c=`${N.toISOString().slice(0,19)}\
Z`;return[{manager:k,operation:"Apply",apiVersion:A,time:c,fieldsType:"FieldsV1",fieldsV1:f.reduce(He,g)},...d.filter(i=>!m.includes(i))]}function He(b,k){if(Ee(
b)&&Ee(k))return b;if(Ee(b))return{".":{},...k};if(Ee(k))return{".":{},...b};const A=[...new Set([...Object.keys(b),...Object.keys(k)])];return Object.fromEntries(
A.map(N=>{const[d,h]=[(0,I.fK)(b,N),(0,I.fK)(k,N)];return[N,(0,I.Gv)(d)&&(0,I.Gv)(h)?He(d,h):d??h]}))}var Ee=b=>Object.keys(b).length===0;function ze(b,k){const A=$e(
b),N=new Set(A.filter(({manager:d,operation:h})=>d===k&&h==="Apply").flatMap(({paths:d})=>d.map(h=>JSON.stringify(h))));return A.filter(({manager:d})=>d!==k).map(
d=>({owner:d,paths:d.paths.filter(h=>h[0]!=="status"&&!N.has(JSON.stringify(h)))})).filter(({paths:d})=>d.length>0)}}),1838:((Ie,de,Y)=>{Y.d(de,{$L:()=>ge,D0:()=>he,
K2:()=>F,Oh:()=>U,PU:()=>q,Q5:()=>ae,Vb:()=>ne,fe:()=>ye,i_:()=>Q,kz:()=>Z,nJ:()=>P,vx:()=>fe,wc:()=>be,zi:()=>se});var L=Y(8243),X=Y(1651),P=class extends X.zg{constructor(C,K){
super("E_APPLY_REFUSED",C),this.fields=K}fields},I=64*1024,B=50,ue=/((?:\.[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40}): field not declared in schema|unknown field "((?:\.?[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40})"/g;
function be(C){return[...C.slice(0,I).matchAll(ue)].slice(0,B).map(([,J,le])=>[...(J??le??"").matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([Se,we])=>we===void 0?Se:Number(
we)))}var ge=({isInit:C,ready:K,state:J})=>K||C&&J.kind==="terminated"&&J.exitCode===0,ne=C=>(0,L.$6)(C,"metadata","name")??"",Z=C=>(0,L.$6)(C,"metadata","uid")??
"",re=C=>(0,L.tk)(C,"metadata","generation")??0,fe=C=>(0,L.fK)(C,"metadata","deletionTimestamp")!==void 0,F=C=>(0,L.yR)(C,"metadata","ownerReferences").flatMap(
K=>(0,L.$6)(K,"uid")??[]),he=(C,K)=>F(C).includes(K),me=C=>(0,L.$6)(C,"metadata","annotations","deployment.kubernetes.io/revision"),q=({phase:C})=>C==="Failed"||
C==="Succeeded",Q=C=>W(C).some(({type:K,status:J})=>K==="Ready"&&J==="True"),U=C=>{const K=(0,L.yR)(C,"status","conditions").find(J=>(0,L.$6)(J,"type")==="Ready");
return Date.parse((0,L.$6)(K,"lastTransitionTime")??"")},W=C=>(0,L.yR)(C,"status","conditions").map(K=>({type:(0,L.$6)(K,"type")??"",status:(0,L.$6)(K,"status")??
"",reason:(0,L.$6)(K,"reason")??"",message:(0,L.$6)(K,"message")??""})),se=C=>({name:ne(C),uid:Z(C),generation:re(C),observedGeneration:(0,L.tk)(C,"status","obs\
ervedGeneration")??0,revision:me(C),replicas:(0,L.tk)(C,"spec","replicas")??1,updatedReplicas:(0,L.tk)(C,"status","updatedReplicas")??0,totalReplicas:(0,L.tk)(C,
"status","replicas")??0,availableReplicas:(0,L.tk)(C,"status","availableReplicas")??0,maxUnavailable:V(C),conditions:W(C)});function V(C){const K=(0,L.tk)(C,"sp\
ec","replicas")??1,J=(0,L.fK)(C,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof J=="number"?J:typeof J=="string"?Math.floor((Number.parseInt(
J,10)||0)*K/100):0}var ae=C=>({name:ne(C),uid:Z(C),generation:re(C),observedGeneration:(0,L.tk)(C,"status","observedGeneration")??re(C),revision:me(C),conditions:W(
C)}),ye=C=>({name:ne(C),uid:Z(C),phase:(0,L.$6)(C,"status","phase")??"",reason:(0,L.$6)(C,"status","reason")??"",message:(0,L.$6)(C,"status","message")??"",isDeleting:fe(
C),isReady:Q(C),conditions:W(C),containers:[...(0,L.yR)(C,"status","initContainerStatuses").map(K=>oe(K,!0)),...(0,L.yR)(C,"status","containerStatuses").map(K=>oe(
K,!1))]});function oe(C,K){return{name:(0,L.$6)(C,"name")??"",isInit:K,ready:(0,L.fK)(C,"ready")===!0,restarts:(0,L.tk)(C,"restartCount")??0,image:(0,L.$6)(C,"i\
mage")??"",state:Pe((0,L.fK)(C,"state")),lastExitCode:(0,L.tk)(C,"lastState","terminated","exitCode"),lastReason:(0,L.$6)(C,"lastState","terminated","reason")}}
function Pe(C){const K=le=>(0,L.$6)(C,le,"reason")??"",J=le=>(0,L.$6)(C,le,"message")??"";return(0,L.fK)(C,"running")!==void 0?{kind:"running"}:(0,L.fK)(C,"term\
inated")!==void 0?{kind:"terminated",reason:K("terminated"),message:J("terminated"),exitCode:(0,L.tk)(C,"terminated","exitCode")??0}:{kind:"waiting",reason:K("w\
aiting"),message:J("waiting")}}}),3471:((Ie,de,Y)=>{Y.d(de,{c:()=>B,h:()=>me});var L=Y(9951),X=Y(7522),P=Y(8243),I=new Set(["metadata.managedFields","metadata.r\
esourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","status"]);function B(q,Q,U=[]){if(I.has(U.join("."))||U.at(
-1)===L.yl||U.at(-1)===L.Ln)return[];const[W,se]=[ue(q),ue(Q)];return W===void 0||se===void 0||W.isList!==se.isList?JSON.stringify(q)===JSON.stringify(Q)?[]:[{path:U,
before:q,after:Q}]:[...new Set([...W.fields.keys(),...se.fields.keys()])].flatMap(V=>B(W.fields.get(V),se.fields.get(V),[...U,W.isList?`[${V}]`:V]))}function ue(q){
if((0,P.Gv)(q))return{isList:!1,fields:new Map(Object.entries(q))};if(!Array.isArray(q))return;const Q=q,U=Q.map(V=>(0,P.Gv)(V)&&typeof V.name=="string"?V.name:
void 0),W=U.every(V=>V!==void 0)&&new Set(U).size===U.length,se=V=>W?U[V]??"":[V,U[V]].filter(ae=>ae!==void 0).join(" ");return{isList:!0,fields:new Map(Q.map((V,ae)=>[
se(ae),V]))}}var be=/secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i,
ge=/(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i,ne=q=>be.test(q)&&!ge.test(q),Z=200,re="***",fe=q=>q.replace(/(:\/\/)[^/@\s]+@/g,`$1${re}\
@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g,(Q,U)=>ne(U)?`${U}=${re}`:Q);function F(q){if(typeof q=="string")return fe(q);if(Array.isArray(q))return q.map(F);if(!(0,P.
Gv)(q))return q;const Q=typeof q.name=="string"&&ne(q.name);return Object.fromEntries(Object.entries(q).map(([U,W])=>[U,ne(U)||Q&&U==="value"?re:F(W)]))}function he(q,Q){
return q===void 0?"(none)":Q?re:(0,X.Jj)((0,X.xS)(JSON.stringify(F(q)),2*Z),Z)}function me(q,Q=60,U=!1){const W=q.slice(0,Q).map(({path:se,before:V,after:ae})=>{
const ye=U&&se[0]==="data"||se.some(ne);return`${(0,X.xS)(se.join(".").replaceAll(".[","["),300)||"the object"}: ${he(V,ye)} \u2192 ${he(ae,ye)}`});return q.length>
Q&&W.push(`\u2026 and ${q.length-Q} more`),W.join(`
`)}}),3013:((Ie,de,Y)=>{Y.d(de,{F:()=>N});var L=Y(51),X=Y(1660),P=Y(9596),I=(0,P.P$)({"required-builtin:process"(d,h){h.exports=((0,X.e7)(),(0,P.Yp)(X.VY)).requireOfNode(
"node:process")}}),B=(0,P.P$)({"node_modules/yaml/dist/nodes/identity.js"(d){"use strict";var h=Symbol.for("yaml.alias"),m=Symbol.for("yaml.document"),y=Symbol.
for("yaml.map"),g=Symbol.for("yaml.pair"),f=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),i=p=>!!p&&typeof p=="object"&&p[o]===
h,s=p=>!!p&&typeof p=="object"&&p[o]===m,r=p=>!!p&&typeof p=="object"&&p[o]===y,n=p=>!!p&&typeof p=="object"&&p[o]===g,t=p=>!!p&&typeof p=="object"&&p[o]===f,e=p=>!!p&&
typeof p=="object"&&p[o]===c;function a(p){if(p&&typeof p=="object")switch(p[o]){case y:case c:return!0}return!1}function l(p){if(p&&typeof p=="object")switch(p[o]){case h:case y:case f:case c:
return!0}return!1}var u=p=>(t(p)||a(p))&&!!p.anchor;d.ALIAS=h,d.DOC=m,d.MAP=y,d.NODE_TYPE=o,d.PAIR=g,d.SCALAR=f,d.SEQ=c,d.hasAnchor=u,d.isAlias=i,d.isCollection=
a,d.isDocument=s,d.isMap=r,d.isNode=l,d.isPair=n,d.isScalar=t,d.isSeq=e}}),ue=(0,P.P$)({"node_modules/yaml/dist/visit.js"(d){"use strict";var h=B(),m=Symbol("br\
eak visit"),y=Symbol("skip children"),g=Symbol("remove node");function f(t,e){const a=s(e);h.isDocument(t)?c(null,t.contents,a,Object.freeze([t]))===g&&(t.contents=
null):c(null,t,a,Object.freeze([]))}f.BREAK=m,f.SKIP=y,f.REMOVE=g;function c(t,e,a,l){const u=r(t,e,a,l);if(h.isNode(u)||h.isPair(u))return n(t,l,u),c(t,u,a,l);
if(typeof u!="symbol"){if(h.isCollection(e)){l=Object.freeze(l.concat(e));for(let p=0;p<e.items.length;++p){const v=c(p,e.items[p],a,l);if(typeof v=="number")p=
v-1;else{if(v===m)return m;v===g&&(e.items.splice(p,1),p-=1)}}}else if(h.isPair(e)){l=Object.freeze(l.concat(e));const p=c("key",e.key,a,l);if(p===m)return m;p===
g&&(e.key=null);const v=c("value",e.value,a,l);if(v===m)return m;v===g&&(e.value=null)}}return u}async function o(t,e){const a=s(e);h.isDocument(t)?await i(null,
t.contents,a,Object.freeze([t]))===g&&(t.contents=null):await i(null,t,a,Object.freeze([]))}o.BREAK=m,o.SKIP=y,o.REMOVE=g;async function i(t,e,a,l){const u=await r(
t,e,a,l);if(h.isNode(u)||h.isPair(u))return n(t,l,u),i(t,u,a,l);if(typeof u!="symbol"){if(h.isCollection(e)){l=Object.freeze(l.concat(e));for(let p=0;p<e.items.
length;++p){const v=await i(p,e.items[p],a,l);if(typeof v=="number")p=v-1;else{if(v===m)return m;v===g&&(e.items.splice(p,1),p-=1)}}}else if(h.isPair(e)){l=Object.
freeze(l.concat(e));const p=await i("key",e.key,a,l);if(p===m)return m;p===g&&(e.key=null);const v=await i("value",e.value,a,l);if(v===m)return m;v===g&&(e.value=
null)}}return u}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&
{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,a,l){if(typeof a=="function")return a(t,e,l);if(h.
isMap(e))return a.Map?.(t,e,l);if(h.isSeq(e))return a.Seq?.(t,e,l);if(h.isPair(e))return a.Pair?.(t,e,l);if(h.isScalar(e))return a.Scalar?.(t,e,l);if(h.isAlias(
e))return a.Alias?.(t,e,l)}function n(t,e,a){const l=e[e.length-1];if(h.isCollection(l))l.items[t]=a;else if(h.isPair(l))t==="key"?l.key=a:l.value=a;else if(h.isDocument(
l))l.contents=a;else{const u=h.isAlias(l)?"alias":"scalar";throw new Error(`Cannot replace node with ${u} parent`)}}d.visit=f,d.visitAsync=o}}),be=(0,P.P$)({"no\
de_modules/yaml/dist/doc/directives.js"(d){"use strict";var h=B(),m=ue(),y={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},g=c=>c.replace(/[!,[\]{}]/g,
o=>y[o]),f=class ve{constructor(o,i){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},ve.defaultYaml,o),this.tags=Object.assign({},ve.defaultTags,i)}clone(){
const o=new ve(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){const o=new ve(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:ve.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},ve.defaultTags);break}
return o}add(o,i){this.atNextDocument&&(this.yaml={explicit:ve.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},ve.defaultTags),this.atNextDocument=
!1);const s=o.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(i(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;
const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return i(0,"%YAML directive should contain exactly one part"),!1;const[
n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return i(6,`Unsupported YAML version ${n}`,t),!1}}default:return i(0,`U\
nknown directive ${r}`,!0),!1}}tagName(o,i){if(o==="!")return"!";if(o[0]!=="!")return i(`Not a valid tag: ${o}`),null;if(o[1]==="<"){const t=o.slice(2,-1);return t===
"!"||t==="!!"?(i(`Verbatim tags aren't resolved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&i("Verbatim tags must end with a >"),t)}const[,s,r]=o.match(/^(.*!)([^!]*)$/s);
r||i(`The ${o} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(r)}catch(t){return i(String(t)),null}return s==="!"?o:(i(`Could not\
 resolve tag: ${o}`),null)}tagString(o){for(const[i,s]of Object.entries(this.tags))if(o.startsWith(s))return i+g(o.substring(s.length));return o[0]==="!"?o:`!<${o}\
>`}toString(o){const i=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let r;if(o&&s.length>0&&h.isNode(o.contents)){const n={};
m.visit(o.contents,(t,e)=>{h.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!o||r.some(e=>e.
startsWith(t)))&&i.push(`%TAG ${n} ${t}`);return i.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},d.Directives=f}}),ge=(0,P.P$)({"node_modules/yaml/dist/doc/anchors.js"(d){
"use strict";var h=B(),m=ue();function y(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){const i=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
o)}`;throw new Error(i)}return!0}function g(o){const i=new Set;return m.visit(o,{Value(s,r){r.anchor&&i.add(r.anchor)}}),i}function f(o,i){for(let s=1;;++s){const r=`${o}${s}`;
if(!i.has(r))return r}}function c(o,i){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(o));const e=f(i,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(h.isScalar(e.node)||h.isCollection(e.node)))e.node.anchor=e.anchor;else{const a=new Error("\
Failed to resolve repeated object (this should not happen)");throw a.source=t,a}}},sourceObjects:r}}d.anchorIsValid=y,d.anchorNames=g,d.createNodeAnchors=c,d.findNewAnchor=
f}}),ne=(0,P.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(d){"use strict";function h(m,y,g,f){if(f&&typeof f=="object")if(Array.isArray(f))for(let c=0,o=f.
length;c<o;++c){const i=f[c],s=h(m,f,String(c),i);s===void 0?delete f[c]:s!==i&&(f[c]=s)}else if(f instanceof Map)for(const c of Array.from(f.keys())){const o=f.
get(c),i=h(m,f,c,o);i===void 0?f.delete(c):i!==o&&f.set(c,i)}else if(f instanceof Set)for(const c of Array.from(f)){const o=h(m,f,c,c);o===void 0?f.delete(c):o!==
c&&(f.delete(c),f.add(o))}else for(const[c,o]of Object.entries(f)){const i=h(m,f,c,o);i===void 0?delete f[c]:i!==o&&(f[c]=i)}return m.call(y,g,f)}d.applyReviver=
h}}),Z=(0,P.P$)({"node_modules/yaml/dist/nodes/toJS.js"(d){"use strict";var h=B();function m(y,g,f){if(Array.isArray(y))return y.map((c,o)=>m(c,String(o),f));if(y&&
typeof y.toJSON=="function"){if(!f||!h.hasAnchor(y))return y.toJSON(g,f);const c={aliasCount:0,count:1,res:void 0};f.anchors.set(y,c),f.onCreate=i=>{c.res=i,delete f.
onCreate};const o=y.toJSON(g,f);return f.onCreate&&f.onCreate(o),o}return typeof y=="bigint"&&!f?.keep?Number(y):y}d.toJS=m}}),re=(0,P.P$)({"node_modules/yaml/d\
ist/nodes/Node.js"(d){"use strict";var h=ne(),m=B(),y=Z(),g=class{constructor(f){Object.defineProperty(this,m.NODE_TYPE,{value:f})}clone(){const f=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:c,maxAliasCount:o,onAnchor:i,
reviver:s}={}){if(!m.isDocument(f))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:f,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,
maxAliasCount:typeof o=="number"?o:100},n=y.toJS(this,"",r);if(typeof i=="function")for(const{count:t,res:e}of r.anchors.values())i(e,t);return typeof s=="funct\
ion"?h.applyReviver(s,{"":n},"",n):n}};d.NodeBase=g}}),fe=(0,P.P$)({"node_modules/yaml/dist/nodes/Alias.js"(d){"use strict";var h=ge(),m=ue(),y=B(),g=re(),f=Z(),
c=class extends g.NodeBase{constructor(i){super(y.ALIAS),this.source=i,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(i,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],m.visit(i,{Node:(t,e)=>{
(y.isAlias(e)||y.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:a}=s;let l=t.get(n);if(l||(f.toJS(n,null,s),l=t.get(n)),l?.res===void 0){const u="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(u)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=o(e,n,t)),l.count*l.aliasCount>a)){const u="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(u)}}return n}toJSON(i,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(i,s,r){const n=`*${this.
source}`;if(i){if(h.anchorIsValid(this.source),i.options.verifyAliasOrder&&!i.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(i.implicitKey)return`${n} `}return n}};function o(i,s,r){if(y.isAlias(s)){const n=s.resolve(i),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(y.isCollection(s)){let n=0;for(const t of s.items){const e=o(i,t,r);e>n&&(n=e)}return n}else if(y.isPair(s)){const n=o(
i,s.key,r),t=o(i,s.value,r);return Math.max(n,t)}return 1}d.Alias=c}}),F=(0,P.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(d){"use strict";var h=B(),m=re(),y=Z(),
g=c=>!c||typeof c!="function"&&typeof c!="object",f=class extends m.NodeBase{constructor(c){super(h.SCALAR),this.value=c}toJSON(c,o){return o?.keep?this.value:y.
toJS(this.value,c,o)}toString(){return String(this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="PLAIN",f.QUOTE_DOUBLE="QUOTE_\
DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",d.Scalar=f,d.isScalarValue=g}}),he=(0,P.P$)({"node_modules/yaml/dist/doc/createNode.js"(d){"use strict";var h=fe(),m=B(),y=F(),
g="tag:yaml.org,2002:";function f(o,i,s){if(i){const r=s.filter(t=>t.tag===i),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${i} not found`);return n}
return s.find(r=>r.identify?.(o)&&!r.format)}function c(o,i,s){if(m.isDocument(o)&&(o=o.contents),m.isNode(o))return o;if(m.isPair(o)){const v=s.schema[m.MAP].createNode?.(
s.schema,null,s);return v.items.push(o),v}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:a}=s;let l;if(r&&o&&typeof o=="object"){if(l=a.get(o),l)return l.anchor??(l.anchor=n(
o)),new h.Alias(l.anchor);l={anchor:null,node:null},a.set(o,l)}i?.startsWith("!!")&&(i=g+i.slice(2));let u=f(o,i,e.tags);if(!u){if(o&&typeof o.toJSON=="function"&&
(o=o.toJSON()),!o||typeof o!="object"){const v=new y.Scalar(o);return l&&(l.node=v),v}u=o instanceof Map?e[m.MAP]:Symbol.iterator in Object(o)?e[m.SEQ]:e[m.MAP]}
t&&(t(u),delete s.onTagObj);const p=u?.createNode?u.createNode(s.schema,o,s):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(s.schema,o,s):new y.Scalar(o);
return i?p.tag=i:u.default||(p.tag=u.tag),l&&(l.node=p),p}d.createNode=c}}),me=(0,P.P$)({"node_modules/yaml/dist/nodes/Collection.js"(d){"use strict";var h=he(),
m=B(),y=re();function g(o,i,s){let r=s;for(let n=i.length-1;n>=0;--n){const t=i[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return h.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:o,sourceObjects:new Map})}var f=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,c=class extends y.NodeBase{constructor(o,i){super(
o),Object.defineProperty(this,"schema",{value:i,configurable:!0,enumerable:!1,writable:!0})}clone(o){const i=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return o&&(i.schema=o),i.items=i.items.map(s=>m.isNode(s)||m.isPair(s)?s.clone(o):s),this.range&&(i.range=this.range.slice()),i}addIn(o,i){if(f(o))this.add(
i);else{const[s,...r]=o,n=this.get(s,!0);if(m.isCollection(n))n.addIn(r,i);else if(n===void 0&&this.schema)this.set(s,g(this.schema,r,i));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(o){const[i,...s]=o;if(s.length===0)return this.delete(i);const r=this.get(i,!0);if(m.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${i}. Remaining path: ${s}`)}getIn(o,i){const[s,...r]=o,n=this.get(s,!0);return r.length===
0?!i&&m.isScalar(n)?n.value:n:m.isCollection(n)?n.getIn(r,i):void 0}hasAllNullValues(o){return this.items.every(i=>{if(!m.isPair(i))return!1;const s=i.value;return s==
null||o&&m.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(o){const[i,...s]=o;if(s.length===0)return this.has(i);const r=this.get(i,!0);
return m.isCollection(r)?r.hasIn(s):!1}setIn(o,i){const[s,...r]=o;if(r.length===0)this.set(s,i);else{const n=this.get(s,!0);if(m.isCollection(n))n.setIn(r,i);else if(n===
void 0&&this.schema)this.set(s,g(this.schema,r,i));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};d.Collection=c,d.collectionFromPath=
g,d.isEmptyPath=f}}),q=(0,P.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(d){"use strict";var h=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function m(g,f){
return/^\n+$/.test(g)?g.substring(1):f?g.replace(/^(?! *$)/gm,f):g}var y=(g,f,c)=>g.endsWith(`
`)?m(c,f):c.includes(`
`)?`
`+m(c,f):(g.endsWith(" ")?"":" ")+c;d.indentComment=m,d.lineComment=y,d.stringifyComment=h}}),Q=(0,P.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(d){
"use strict";var h="flow",m="block",y="quoted";function g(c,o,i="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return c;r<n&&(n=0);const a=Math.max(1+n,1+r-o.length);if(c.length<=a)return c;const l=[],u={};let p=r-o.length;typeof s=="number"&&(s>r-Math.max(2,n)?l.push(
0):p=r-s);let v,S,E=!1,w=-1,_=-1,$=-1;i===m&&(w=f(c,w,o.length),w!==-1&&(p=w+a));for(let M;M=c[w+=1];){if(i===y&&M==="\\"){switch(_=w,c[w+1]){case"x":w+=3;break;case"\
u":w+=5;break;case"U":w+=9;break;default:w+=1}$=w}if(M===`
`)i===m&&(w=f(c,w,o.length)),p=w+o.length+a,v=void 0;else{if(M===" "&&S&&S!==" "&&S!==`
`&&S!=="	"){const O=c[w+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(v=w)}if(w>=p)if(v)l.push(v),p=v+a,v=void 0;else if(i===y){for(;S===" "||S==="	";)S=M,M=c[w+=1],E=!0;const O=w>$+1?w-2:_-1;if(u[O])return c;l.push(O),
u[O]=!0,p=O+a,v=void 0}else E=!0}S=M}if(E&&e&&e(),l.length===0)return c;t&&t();let T=c.slice(0,l[0]);for(let M=0;M<l.length;++M){const O=l[M],D=l[M+1]||c.length;
O===0?T=`
${o}${c.slice(0,D)}`:(i===y&&u[O]&&(T+=`${c[O]}\\`),T+=`
${o}${c.slice(O+1,D)}`)}return T}function f(c,o,i){let s=o,r=o+1,n=c[r];for(;n===" "||n==="	";)if(o<r+i)n=c[++o];else{do n=c[++o];while(n&&n!==`
`);s=o,r=o+1,n=c[r]}return s}d.FOLD_BLOCK=m,d.FOLD_FLOW=h,d.FOLD_QUOTED=y,d.foldFlowLines=g}}),U=(0,P.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(d){
"use strict";var h=F(),m=Q(),y=(e,a)=>({indentAtStart:a?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function f(e,a,l){if(!a||a<0)return!1;const u=a-l,p=e.length;if(p<=u)return!1;for(let v=0,S=0;v<p;++v)if(e[v]===`
`){if(v-S>u)return!0;if(S=v+1,p-S<=u)return!1}return!0}function c(e,a){const l=JSON.stringify(e);if(a.options.doubleQuotedAsJSON)return l;const{implicitKey:u}=a,
p=a.options.doubleQuotedMinMultiLineLength,v=a.indent||(g(e)?"  ":"");let S="",E=0;for(let w=0,_=l[w];_;_=l[++w])if(_===" "&&l[w+1]==="\\"&&l[w+2]==="n"&&(S+=l.
slice(E,w)+"\\ ",w+=1,E=w,_="\\"),_==="\\")switch(l[w+1]){case"u":{S+=l.slice(E,w);const $=l.substr(w+2,4);switch($){case"0000":S+="\\0";break;case"0007":S+="\\a";
break;case"000b":S+="\\v";break;case"001b":S+="\\e";break;case"0085":S+="\\N";break;case"00a0":S+="\\_";break;case"2028":S+="\\L";break;case"2029":S+="\\P";break;default:
$.substr(0,2)==="00"?S+="\\x"+$.substr(2):S+=l.substr(w,6)}w+=5,E=w+1}break;case"n":if(u||l[w+2]==='"'||l.length<p)w+=1;else{for(S+=l.slice(E,w)+`

`;l[w+2]==="\\"&&l[w+3]==="n"&&l[w+4]!=='"';)S+=`
`,w+=2;S+=v,l[w+2]===" "&&(S+="\\"),w+=1,E=w+1}break;default:w+=1}return S=E?S+l.slice(E):l,u?S:m.foldFlowLines(S,v,m.FOLD_QUOTED,y(a,!1))}function o(e,a){if(a.
options.singleQuote===!1||a.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return c(e,a);const l=a.indent||(g(e)?"  ":""),u="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${l}`)+"'";return a.implicitKey?u:m.foldFlowLines(u,l,m.FOLD_FLOW,y(a,!1))}function i(e,a){const{singleQuote:l}=a.options;let u;if(l===!1)u=c;else{const p=e.includes(
'"'),v=e.includes("'");p&&!v?u=o:v&&!p?u=c:u=l?o:c}return u(e,a)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:a,value:l},u,p,v){const{blockQuote:S,commentString:E,lineWidth:w}=u.options;if(!S||/\n[\t ]+$/.test(
l))return i(l,u);const _=u.indent||(u.forceBlockIndent||g(l)?"  ":""),$=S==="literal"?!0:S==="folded"||a===h.Scalar.BLOCK_FOLDED?!1:a===h.Scalar.BLOCK_LITERAL?!0:
!f(l,w,_.length);if(!l)return $?`|
`:`>
`;let T,M;for(M=l.length;M>0;--M){const G=l[M-1];if(G!==`
`&&G!=="	"&&G!==" ")break}let O=l.substring(M);const D=O.indexOf(`
`);D===-1?T="-":l===O||D!==O.length-1?(T="+",v&&v()):T="",O&&(l=l.slice(0,-O.length),O[O.length-1]===`
`&&(O=O.slice(0,-1)),O=O.replace(s,`$&${_}`));let j=!1,x,ee=-1;for(x=0;x<l.length;++x){const G=l[x];if(G===" ")j=!0;else if(G===`
`)ee=x;else break}let z=l.substring(0,ee<x?ee+1:x);z&&(l=l.substring(z.length),z=z.replace(/\n+/g,`$&${_}`));let te=(j?_?"2":"1":"")+T;if(e&&(te+=" "+E(e.replace(
/ ?[\r\n]+/g," ")),p&&p()),!$){const G=l.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${_}`);let R=!1;const ie=y(u,!0);S!=="folded"&&a!==h.Scalar.BLOCK_FOLDED&&
(ie.onOverflow=()=>{R=!0});const H=m.foldFlowLines(`${z}${G}${O}`,_,m.FOLD_BLOCK,ie);if(!R)return`>${te}
${_}${H}`}return l=l.replace(/\n+/g,`$&${_}`),`|${te}
${_}${z}${l}${O}`}function n(e,a,l,u){const{type:p,value:v}=e,{actualString:S,implicitKey:E,indent:w,indentStep:_,inFlow:$}=a;if(E&&v.includes(`
`)||$&&/[[\]{},]/.test(v))return i(v,a);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(v))return E||$||!v.includes(
`
`)?i(v,a):r(e,a,l,u);if(!E&&!$&&p!==h.Scalar.PLAIN&&v.includes(`
`))return r(e,a,l,u);if(g(v)){if(w==="")return a.forceBlockIndent=!0,r(e,a,l,u);if(E&&w===_)return i(v,a)}const T=v.replace(/\n+/g,`$&
${w}`);if(S){const M=j=>j.default&&j.tag!=="tag:yaml.org,2002:str"&&j.test?.test(T),{compat:O,tags:D}=a.doc.schema;if(D.some(M)||O?.some(M))return i(v,a)}return E?
T:m.foldFlowLines(T,w,m.FOLD_FLOW,y(a,!1))}function t(e,a,l,u){const{implicitKey:p,inFlow:v}=a,S=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});
let{type:E}=e;E!==h.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(S.value)&&(E=h.Scalar.QUOTE_DOUBLE);const w=$=>{switch($){case h.
Scalar.BLOCK_FOLDED:case h.Scalar.BLOCK_LITERAL:return p||v?i(S.value,a):r(S,a,l,u);case h.Scalar.QUOTE_DOUBLE:return c(S.value,a);case h.Scalar.QUOTE_SINGLE:return o(
S.value,a);case h.Scalar.PLAIN:return n(S,a,l,u);default:return null}};let _=w(E);if(_===null){const{defaultKeyType:$,defaultStringType:T}=a.options,M=p&&$||T;if(_=
w(M),_===null)throw new Error(`Unsupported default string type ${M}`)}return _}d.stringifyString=t}}),W=(0,P.P$)({"node_modules/yaml/dist/stringify/stringify.js"(d){
"use strict";var h=ge(),m=B(),y=q(),g=U();function f(s,r){const n=Object.assign({blockQuote:!0,commentString:y.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function c(s,r){if(r.tag){const e=s.filter(a=>a.tag===r.tag);if(e.length>0)return e.find(a=>a.format===
r.format)??e[0]}let n,t;if(m.isScalar(r)){t=r.value;let e=s.filter(a=>a.identify?.(t));if(e.length>1){const a=e.filter(l=>l.test);a.length>0&&(e=a)}n=e.find(a=>a.
format===r.format)??e.find(a=>!a.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${e} value`)}return n}function o(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],a=(m.isScalar(s)||m.isCollection(
s))&&s.anchor;a&&h.anchorIsValid(a)&&(n.add(a),e.push(`&${a}`));const l=s.tag??(r.default?null:r.tag);return l&&e.push(t.directives.tagString(l)),e.join(" ")}function i(s,r,n,t){
if(m.isPair(s))return s.toString(r,n,t);if(m.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.resolve(r.doc)}let e;const a=m.isNode(
s)?s:r.doc.createNode(s,{onTagObj:p=>e=p});e??(e=c(r.doc.schema.tags,a));const l=o(a,e,r);l.length>0&&(r.indentAtStart=(r.indentAtStart??0)+l.length+1);const u=typeof e.
stringify=="function"?e.stringify(a,r,n,t):m.isScalar(a)?g.stringifyString(a,r,n,t):a.toString(r,n,t);return l?m.isScalar(a)||u[0]==="{"||u[0]==="["?`${l} ${u}`:
`${l}
${r.indent}${u}`:u}d.createStringifyContext=f,d.stringify=i}}),se=(0,P.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(d){"use strict";var h=B(),m=F(),
y=W(),g=q();function f({key:c,value:o},i,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:a,options:{commentString:l,indentSeq:u,simpleKeys:p}}=i;let v=h.isNode(
c)&&c.comment||null;if(p){if(v)throw new Error("With simple keys, key nodes cannot have comments");if(h.isCollection(c)||!h.isNode(c)&&typeof c=="object"){const x="\
With simple keys, collection cannot be used as a key value";throw new Error(x)}}let S=!p&&(!c||v&&o==null&&!i.inFlow||h.isCollection(c)||(h.isScalar(c)?c.type===
m.Scalar.BLOCK_FOLDED||c.type===m.Scalar.BLOCK_LITERAL:typeof c=="object"));i=Object.assign({},i,{allNullValues:!1,implicitKey:!S&&(p||!n),indent:e+a});let E=!1,
w=!1,_=y.stringify(c,i,()=>E=!0,()=>w=!0);if(!S&&!i.inFlow&&_.length>1024){if(p)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");S=!0}if(i.inFlow){if(n||o==null)return E&&s&&s(),_===""?"?":S?`? ${_}`:_}else if(n&&!p||o==null&&S)return _=`? ${_}`,v&&!E?_+=g.lineComment(_,i.
indent,l(v)):w&&r&&r(),_;E&&(v=null),S?(v&&(_+=g.lineComment(_,i.indent,l(v))),_=`? ${_}
${e}:`):(_=`${_}:`,v&&(_+=g.lineComment(_,i.indent,l(v))));let $,T,M;h.isNode(o)?($=!!o.spaceBefore,T=o.commentBefore,M=o.comment):($=!1,T=null,M=null,o&&typeof o==
"object"&&(o=t.createNode(o))),i.implicitKey=!1,!S&&!v&&h.isScalar(o)&&(i.indentAtStart=_.length+1),w=!1,!u&&a.length>=2&&!i.inFlow&&!S&&h.isSeq(o)&&!o.flow&&!o.
tag&&!o.anchor&&(i.indent=i.indent.substring(2));let O=!1;const D=y.stringify(o,i,()=>O=!0,()=>w=!0);let j=" ";if(v||$||T){if(j=$?`
`:"",T){const x=l(T);j+=`
${g.indentComment(x,i.indent)}`}D===""&&!i.inFlow?j===`
`&&M&&(j=`

`):j+=`
${i.indent}`}else if(!S&&h.isCollection(o)){const x=D[0],ee=D.indexOf(`
`),z=ee!==-1,te=i.inFlow??o.flow??o.items.length===0;if(z||!te){let G=!1;if(z&&(x==="&"||x==="!")){let R=D.indexOf(" ");x==="&"&&R!==-1&&R<ee&&D[R+1]==="!"&&(R=
D.indexOf(" ",R+1)),(R===-1||ee<R)&&(G=!0)}G||(j=`
${i.indent}`)}}else(D===""||D[0]===`
`)&&(j="");return _+=j+D,i.inFlow?O&&s&&s():M&&!O?_+=g.lineComment(_,i.indent,l(M)):w&&r&&r(),_}d.stringifyPair=f}}),V=(0,P.P$)({"node_modules/yaml/dist/log.js"(d){
"use strict";var h=I();function m(g,...f){g==="debug"&&console.log(...f)}function y(g,f){(g==="debug"||g==="warn")&&(typeof h.emitWarning=="function"?h.emitWarning(
f):console.warn(f))}d.debug=m,d.warn=y}}),ae=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(d){"use strict";var h=B(),m=F(),y="<<",g={identify:s=>s===
y||typeof s=="symbol"&&s.description===y,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new m.Scalar(Symbol(y)),{addToJSMap:c}),
stringify:()=>y},f=(s,r)=>(g.identify(r)||h.isScalar(r)&&(!r.type||r.type===m.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.tag===g.tag&&n.default);
function c(s,r,n){const t=i(s,n);if(h.isSeq(t))for(const e of t.items)o(s,r,e);else if(Array.isArray(t))for(const e of t)o(s,r,e);else o(s,r,t)}function o(s,r,n){
const t=i(s,n);if(!h.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[a,l]of e)r instanceof Map?r.has(
a)||r.set(a,l):r instanceof Set?r.add(a):Object.prototype.hasOwnProperty.call(r,a)||Object.defineProperty(r,a,{value:l,writable:!0,enumerable:!0,configurable:!0});
return r}function i(s,r){return s&&h.isAlias(r)?r.resolve(s.doc,s):r}d.addMergeToJSMap=c,d.isMergeKey=f,d.merge=g}}),ye=(0,P.P$)({"node_modules/yaml/dist/nodes/\
addPairToJSMap.js"(d){"use strict";var h=V(),m=ae(),y=W(),g=B(),f=Z();function c(i,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(i,s,n);else if(m.
isMergeKey(i,r))m.addMergeToJSMap(i,s,n);else{const t=f.toJS(r,"",i);if(s instanceof Map)s.set(t,f.toJS(n,t,i));else if(s instanceof Set)s.add(t);else{const e=o(
r,t,i),a=f.toJS(n,e,i);e in s?Object.defineProperty(s,e,{value:a,writable:!0,enumerable:!0,configurable:!0}):s[e]=a}}return s}function o(i,s,r){if(s===null)return"";
if(typeof s!="object")return String(s);if(g.isNode(i)&&r?.doc){const n=y.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.
add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=i.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),h.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return t}return JSON.stringify(s)}d.addPairToJSMap=c}}),oe=(0,P.P$)({"node_modules/yaml/dist/nodes/Pair.js"(d){"use strict";var h=he(),m=se(),y=ye(),g=B();function f(o,i,s){
const r=h.createNode(o,void 0,s),n=h.createNode(i,void 0,s);return new c(r,n)}var c=class mt{constructor(i,s=null){Object.defineProperty(this,g.NODE_TYPE,{value:g.
PAIR}),this.key=i,this.value=s}clone(i){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(i)),g.isNode(r)&&(r=r.clone(i)),new mt(s,r)}toJSON(i,s){const r=s?.
mapAsMap?new Map:{};return y.addPairToJSMap(s,r,this)}toString(i,s,r){return i?.doc?m.stringifyPair(this,i,s,r):JSON.stringify(this)}};d.Pair=c,d.createPair=f}}),
Pe=(0,P.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(d){"use strict";var h=B(),m=W(),y=q();function g(i,s,r){return(s.inFlow??i.flow?c:f)(i,s,
r)}function f({comment:i,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:a,onComment:l}){const{indent:u,options:{commentString:p}}=r,v=Object.
assign({},r,{indent:e,type:null});let S=!1;const E=[];for(let _=0;_<s.length;++_){const $=s[_];let T=null;if(h.isNode($))!S&&$.spaceBefore&&E.push(""),o(r,E,$.commentBefore,
S),$.comment&&(T=$.comment);else if(h.isPair($)){const O=h.isNode($.key)?$.key:null;O&&(!S&&O.spaceBefore&&E.push(""),o(r,E,O.commentBefore,S))}S=!1;let M=m.stringify(
$,v,()=>T=null,()=>S=!0);T&&(M+=y.lineComment(M,e,p(T))),S&&T&&(S=!1),E.push(n+M)}let w;if(E.length===0)w=t.start+t.end;else{w=E[0];for(let _=1;_<E.length;++_){
const $=E[_];w+=$?`
${u}${$}`:`
`}}return i?(w+=`
`+y.indentComment(p(i),u),l&&l()):S&&a&&a(),w}function c({items:i},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:a,options:{commentString:l}}=s;
n+=e;const u=Object.assign({},s,{indent:n,inFlow:!0,type:null});let p=!1,v=0;const S=[];for(let _=0;_<i.length;++_){const $=i[_];let T=null;if(h.isNode($))$.spaceBefore&&
S.push(""),o(s,S,$.commentBefore,!1),$.comment&&(T=$.comment);else if(h.isPair($)){const O=h.isNode($.key)?$.key:null;O&&(O.spaceBefore&&S.push(""),o(s,S,O.commentBefore,
!1),O.comment&&(p=!0));const D=h.isNode($.value)?$.value:null;D?(D.comment&&(T=D.comment),D.commentBefore&&(p=!0)):$.value==null&&O?.comment&&(T=O.comment)}T&&(p=
!0);let M=m.stringify($,u,()=>T=null);p||(p=S.length>v||M.includes(`
`)),_<i.length-1?M+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(p||(p=S.reduce((O,D)=>O+D.length+2,2)+(M.length+2)>s.options.lineWidth)),p&&(M+=",")),
T&&(M+=y.lineComment(M,n,l(T))),S.push(M),v=S.length}const{start:E,end:w}=r;if(S.length===0)return E+w;if(!p){const _=S.reduce(($,T)=>$+T.length+2,2);p=s.options.
lineWidth>0&&_>s.options.lineWidth}if(p){let _=E;for(const $ of S)_+=$?`
${e}${t}${$}`:`
`;return`${_}
${t}${w}`}else return`${E}${a}${S.join(" ")}${a}${w}`}function o({indent:i,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=y.indentComment(
s(n),i);r.push(e.trimStart())}}d.stringifyCollection=g}}),C=(0,P.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(d){"use strict";var h=Pe(),m=ye(),y=me(),g=B(),f=oe(),
c=F();function o(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var i=class extends y.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(g.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,replacer:e}=n,
a=new this(s),l=(u,p)=>{if(typeof e=="function")p=e.call(r,u,p);else if(Array.isArray(e)&&!e.includes(u))return;(p!==void 0||t)&&a.items.push(f.createPair(u,p,n))};
if(r instanceof Map)for(const[u,p]of r)l(u,p);else if(r&&typeof r=="object")for(const u of Object.keys(r))l(u,r[u]);return typeof s.sortMapEntries=="function"&&
a.items.sort(s.sortMapEntries),a}add(s,r){let n;g.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new f.Pair(s,s?.value):n=new f.Pair(s.key,s.value);const t=o(
this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);g.isScalar(t.value)&&c.isScalarValue(n.value)?t.value.value=
n.value:t.value=n.value}else if(e){const a=this.items.findIndex(l=>e(n,l)<0);a===-1?this.items.push(n):this.items.splice(a,0,n)}else this.items.push(n)}delete(s){
const r=o(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=o(this.items,s)?.value;return(!r&&g.isScalar(n)?n.value:
n)??void 0}has(s){return!!o(this.items,s)}set(s,r){this.add(new f.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);
for(const e of this.items)m.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!g.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
h.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};d.YAMLMap=i,d.findPair=o}}),
K=(0,P.P$)({"node_modules/yaml/dist/schema/common/map.js"(d){"use strict";var h=B(),m=C(),y={collection:"map",default:!0,nodeClass:m.YAMLMap,tag:"tag:yaml.org,2\
002:map",resolve(g,f){return h.isMap(g)||f("Expected a mapping for this tag"),g},createNode:(g,f,c)=>m.YAMLMap.from(g,f,c)};d.map=y}}),J=(0,P.P$)({"node_modules\
/yaml/dist/nodes/YAMLSeq.js"(d){"use strict";var h=he(),m=Pe(),y=me(),g=B(),f=F(),c=Z(),o=class extends y.Collection{static get tagName(){return"tag:yaml.org,20\
02:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=i(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=i(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=i(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=i(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&f.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(c.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?m.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let a=0;for(let l of r){if(typeof t=="function"){const u=r instanceof
Set?l:String(a++);l=t.call(r,u,l)}e.items.push(h.createNode(l,void 0,n))}}return e}};function i(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}d.YAMLSeq=o}}),le=(0,P.P$)({"node_modules/yaml/dist/schema/common/seq.js"(d){"use strict";var h=B(),
m=J(),y={collection:"seq",default:!0,nodeClass:m.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,f){return h.isSeq(g)||f("Expected a sequence for this tag"),g},createNode:(g,f,c)=>m.
YAMLSeq.from(g,f,c)};d.seq=y}}),Se=(0,P.P$)({"node_modules/yaml/dist/schema/common/string.js"(d){"use strict";var h=U(),m={identify:y=>typeof y=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:y=>y,stringify(y,g,f,c){return g=Object.assign({actualString:!0},g),h.stringifyString(y,g,f,c)}};d.string=m}}),we=(0,P.P$)({
"node_modules/yaml/dist/schema/common/null.js"(d){"use strict";var h=F(),m={identify:y=>y==null,createNode:()=>new h.Scalar(null),default:!0,tag:"tag:yaml.org,2\
002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new h.Scalar(null),stringify:({source:y},g)=>typeof y=="string"&&m.test.test(y)?y:g.options.nullStr};d.nullTag=
m}}),Ke=(0,P.P$)({"node_modules/yaml/dist/schema/core/bool.js"(d){"use strict";var h=F(),m={identify:y=>typeof y=="boolean",default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:y=>new h.Scalar(y[0]==="t"||y[0]==="T"),stringify({source:y,value:g},f){if(y&&m.test.test(y)){const c=y[0]===
"t"||y[0]==="T";if(g===c)return y}return g?f.options.trueStr:f.options.falseStr}};d.boolTag=m}}),_e=(0,P.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(d){"use strict";function h({format:m,minFractionDigits:y,tag:g,value:f}){if(typeof f=="bigint")return String(f);const c=typeof f=="number"?f:Number(f);if(!isFinite(
c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let o=Object.is(f,-0)?"-0":JSON.stringify(f);if(!m&&y&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes(
"e")){let i=o.indexOf(".");i<0&&(i=o.length,o+=".");let s=y-(o.length-i-1);for(;s-- >0;)o+="0"}return o}d.stringifyNumber=h}}),Re=(0,P.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(d){"use strict";var h=F(),m=_e(),y={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:m.stringifyNumber},g={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(c),stringify(c){
const o=Number(c.value);return isFinite(o)?o.toExponential():m.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(c){const o=new h.Scalar(parseFloat(c)),i=c.indexOf(".");return i!==-1&&c[c.length-1]==="0"&&(o.minFractionDigits=c.length-i-1),o},stringify:m.stringifyNumber};
d.float=f,d.floatExp=g,d.floatNaN=y}}),xe=(0,P.P$)({"node_modules/yaml/dist/schema/core/int.js"(d){"use strict";var h=_e(),m=i=>typeof i=="bigint"||Number.isInteger(
i),y=(i,s,r,{intAsBigInt:n})=>n?BigInt(i):parseInt(i.substring(s),r);function g(i,s,r){const{value:n}=i;return m(n)&&n>=0?r+n.toString(s):h.stringifyNumber(i)}var f={
identify:i=>m(i)&&i>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(i,s,r)=>y(i,2,8,r),stringify:i=>g(i,8,"0o")},c={identify:m,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(i,s,r)=>y(i,0,10,r),stringify:h.stringifyNumber},o={identify:i=>m(i)&&i>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(i,s,r)=>y(i,2,16,r),stringify:i=>g(i,16,"0x")};d.int=c,d.intHex=o,d.intOct=f}}),Xe=(0,P.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(d){"use strict";var h=K(),m=we(),y=le(),g=Se(),f=Ke(),c=Re(),o=xe(),i=[h.map,y.seq,g.string,m.nullTag,f.boolTag,
o.intOct,o.int,o.intHex,c.floatNaN,c.floatExp,c.float];d.schema=i}}),Ze=(0,P.P$)({"node_modules/yaml/dist/schema/json/schema.js"(d){"use strict";var h=F(),m=K(),
y=le();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var f=({value:s})=>JSON.stringify(s),c=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:f},{identify:s=>s==null,createNode:()=>new h.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:f},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:f},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:f}],o={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},i=[m.map,y.seq].concat(c,o);d.schema=i}}),
Fe=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(d){"use strict";var h=(0,L.D)(),m=F(),y=U(),g={identify:f=>f instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(f,c){if(typeof h.Buffer=="function")return h.Buffer.from(f,"base64");if(typeof atob=="function"){const o=atob(f.replace(/[\n\r]/g,
"")),i=new Uint8Array(o.length);for(let s=0;s<o.length;++s)i[s]=o.charCodeAt(s);return i}else return c("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),f},stringify({comment:f,type:c,value:o},i,s,r){if(!o)return"";const n=o;let t;if(typeof h.Buffer=="function")t=n instanceof h.
Buffer?n.toString("base64"):h.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let a=0;a<n.length;++a)e+=String.fromCharCode(
n[a]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(c??(c=m.Scalar.BLOCK_LITERAL),
c!==m.Scalar.QUOTE_DOUBLE){const e=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),a=Math.ceil(t.length/e),l=new Array(a);for(let u=0,p=0;u<
a;++u,p+=e)l[u]=t.substr(p,e);t=l.join(c===m.Scalar.BLOCK_LITERAL?`
`:" ")}return y.stringifyString({comment:f,type:c,value:t},i,s,r)}};d.binary=g}}),Ae=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(d){"use strict";
var h=B(),m=oe(),y=F(),g=J();function f(i,s){if(h.isSeq(i))for(let r=0;r<i.items.length;++r){let n=i.items[r];if(!h.isPair(n)){if(h.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new m.Pair(new y.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}i.items[r]=h.isPair(n)?n:new m.Pair(n)}}else s("Expected a sequence for this tag");return i}function c(i,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(i);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let a of s){typeof n=="function"&&(a=n.call(s,String(e++),a));let l,u;
if(Array.isArray(a))if(a.length===2)l=a[0],u=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){const p=Object.keys(
a);if(p.length===1)l=p[0],u=a[l];else throw new TypeError(`Expected tuple with one key, not ${p.length} keys`)}else l=a;t.items.push(m.createPair(l,u,r))}return t}
var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:c};d.createPairs=c,d.pairs=o,d.resolvePairs=f}}),Ue=(0,P.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(d){"use strict";var h=B(),m=Z(),y=C(),g=J(),f=Ae(),c=class pt extends g.YAMLSeq{constructor(){super(),this.add=y.YAMLMap.prototype.
add.bind(this),this.delete=y.YAMLMap.prototype.delete.bind(this),this.get=y.YAMLMap.prototype.get.bind(this),this.has=y.YAMLMap.prototype.has.bind(this),this.set=
y.YAMLMap.prototype.set.bind(this),this.tag=pt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.items){
let e,a;if(h.isPair(t)?(e=m.toJS(t.key,"",r),a=m.toJS(t.value,e,r)):e=m.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate keys");n.
set(e,a)}return n}static from(s,r,n){const t=f.createPairs(s,r,n),e=new this;return e.items=t.items,e}};c.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:i=>i instanceof
Map,nodeClass:c,default:!1,tag:"tag:yaml.org,2002:omap",resolve(i,s){const r=f.resolvePairs(i,s),n=[];for(const{key:t}of r.items)h.isScalar(t)&&(n.includes(t.value)?
s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new c,r)},createNode:(i,s,r)=>c.from(i,s,r)};d.YAMLOMap=c,d.
omap=o}}),et=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(d){"use strict";var h=F();function m({value:f,source:c},o){return c&&(f?y:g).test.test(c)?
c:f?o.options.trueStr:o.options.falseStr}var y={identify:f=>f===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new h.
Scalar(!0),stringify:m},g={identify:f=>f===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new h.Scalar(
!1),stringify:m};d.falseTag=g,d.trueTag=y}}),tt=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(d){"use strict";var h=F(),m=_e(),y={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:m.stringifyNumber},g={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(c.replace(/_/g,"")),stringify(c){const o=Number(c.value);return isFinite(
o)?o.toExponential():m.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(c){const o=new h.Scalar(parseFloat(c.replace(/_/g,""))),i=c.indexOf(".");if(i!==-1){const s=c.substring(i+1).replace(/_/g,"");s[s.length-1]==="0"&&(o.minFractionDigits=
s.length)}return o},stringify:m.stringifyNumber};d.float=f,d.floatExp=g,d.floatNaN=y}}),st=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(d){"use str\
ict";var h=_e(),m=s=>typeof s=="bigint"||Number.isInteger(s);function y(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const l=BigInt(s);return e==="-"?BigInt(-1)*l:l}const a=parseInt(
s,n);return e==="-"?-1*a:a}function g(s,r,n){const{value:t}=s;if(m(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return h.stringifyNumber(s)}var f={
identify:m,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>y(s,2,2,n),stringify:s=>g(s,2,"0b")},c={identify:m,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>y(s,1,8,n),stringify:s=>g(s,8,"0")},o={identify:m,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>y(s,0,10,n),stringify:h.stringifyNumber},i={identify:m,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>y(s,2,16,n),stringify:s=>g(s,16,"0x")};d.int=o,d.intBin=f,d.intHex=i,d.intOct=c}}),De=(0,P.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(d){"use strict";var h=B(),m=oe(),y=C(),g=class gt extends y.YAMLMap{constructor(o){super(o),this.tag=gt.tag}add(o){let i;h.isPair(
o)?i=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?i=new m.Pair(o.key,null):i=new m.Pair(o,null),y.findPair(this.items,i.key)||this.items.push(
i)}get(o,i){const s=y.findPair(this.items,o);return!i&&h.isPair(s)?h.isScalar(s.key)?s.key.value:s.key:s}set(o,i){if(typeof i!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof i}`);const s=y.findPair(this.items,o);s&&!i?this.items.splice(this.items.indexOf(s),1):!s&&i&&this.
items.push(new m.Pair(o))}toJSON(o,i){return super.toJSON(o,i,Set)}toString(o,i,s){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},o,{allNullValues:!0}),i,s);throw new Error("Set items must all have null values")}static from(o,i,s){const{replacer:r}=s,n=new this(o);if(i&&Symbol.
iterator in Object(i))for(let t of i)typeof r=="function"&&(t=r.call(i,t,t)),n.items.push(m.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var f={
collection:"map",identify:c=>c instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,o,i)=>g.from(c,o,i),resolve(c,o){if(h.isMap(c)){if(c.
hasAllNullValues(!0))return Object.assign(new g,c);o("Set items must all have null values")}else o("Expected a mapping for this tag");return c}};d.YAMLSet=g,d.set=
f}}),ke=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(d){"use strict";var h=_e();function m(o,i){const s=o[0],r=s==="-"||s==="+"?o.substring(1):
o,n=e=>i?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,a)=>e*n(60)+n(a),n(0));return s==="-"?n(-1)*t:t}function y(o){let{value:i}=o,s=e=>e;if(typeof i==
"bigint")s=e=>BigInt(e);else if(isNaN(i)||!isFinite(i))return h.stringifyNumber(o);let r="";i<0&&(r="-",i*=s(-1));const n=s(60),t=[i%n];return i<60?t.unshift(0):
(i=(i-t[0])/n,t.unshift(i%n),i>=60&&(i=(i-t[0])/n,t.unshift(i))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:o=>typeof o==
"bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,i,{intAsBigInt:s})=>m(
o,s),stringify:y},f={identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:o=>m(o,!1),stringify:y},c={identify:o=>o instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){const i=o.match(c.test);if(!i)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,a]=i.map(Number),l=i[7]?Number((i[7]+"00").substr(1,3)):0;let u=Date.UTC(
s,r-1,n,t||0,e||0,a||0,l);const p=i[8];if(p&&p!=="Z"){let v=m(p,!1);Math.abs(v)<30&&(v*=60),u-=6e4*v}return new Date(u)},stringify:({value:o})=>o?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};d.floatTime=f,d.intTime=g,d.timestamp=c}}),nt=(0,P.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(d){"use strict";
var h=K(),m=we(),y=le(),g=Se(),f=Fe(),c=et(),o=tt(),i=st(),s=ae(),r=Ue(),n=Ae(),t=De(),e=ke(),a=[h.map,y.seq,g.string,m.nullTag,c.trueTag,c.falseTag,i.intBin,i.
intOct,i.int,i.intHex,o.floatNaN,o.floatExp,o.float,f.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];d.schema=a}}),Ye=(0,P.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(d){"use strict";var h=K(),m=we(),y=le(),g=Se(),f=Ke(),c=Re(),o=xe(),i=Xe(),s=Ze(),r=Fe(),n=ae(),t=Ue(),e=Ae(),a=nt(),l=De(),u=ke(),
p=new Map([["core",i.schema],["failsafe",[h.map,y.seq,g.string]],["json",s.schema],["yaml11",a.schema],["yaml-1.1",a.schema]]),v={binary:r.binary,bool:f.boolTag,
float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:u.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:u.intTime,map:h.map,merge:n.merge,
null:m.nullTag,omap:t.omap,pairs:e.pairs,seq:y.seq,set:l.set,timestamp:u.timestamp},S={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":l.set,"tag:yaml.org,2002:timestamp":u.timestamp};function E(w,_,$){const T=p.
get(_);if(T&&!w)return $&&!T.includes(n.merge)?T.concat(n.merge):T.slice();let M=T;if(!M)if(Array.isArray(w))M=[];else{const O=Array.from(p.keys()).filter(D=>D!==
"yaml11").map(D=>JSON.stringify(D)).join(", ");throw new Error(`Unknown schema "${_}"; use one of ${O} or define customTags array`)}if(Array.isArray(w))for(const O of w)
M=M.concat(O);else typeof w=="function"&&(M=w(M.slice()));return $&&(M=M.concat(n.merge)),M.reduce((O,D)=>{const j=typeof D=="string"?v[D]:D;if(!j){const x=JSON.
stringify(D),ee=Object.keys(v).map(z=>JSON.stringify(z)).join(", ");throw new Error(`Unknown custom tag ${x}; use one of ${ee}`)}return O.includes(j)||O.push(j),
O},[])}d.coreKnownTags=S,d.getTags=E}}),Je=(0,P.P$)({"node_modules/yaml/dist/schema/Schema.js"(d){"use strict";var h=B(),m=K(),y=le(),g=Se(),f=Ye(),c=(i,s)=>i.key<
s.key?-1:i.key>s.key?1:0,o=class yt{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:a,toStringDefaults:l}){this.compat=Array.
isArray(s)?f.getTags(s,"compat"):s?f.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?f.coreKnownTags:{},this.tags=f.getTags(r,this.
name,n),this.toStringOptions=l??null,Object.defineProperty(this,h.MAP,{value:m.map}),Object.defineProperty(this,h.SCALAR,{value:g.string}),Object.defineProperty(
this,h.SEQ,{value:y.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?c:null}clone(){const s=Object.create(yt.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};d.Schema=o}}),rt=(0,P.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(d){"use strict";var h=B(),m=W(),y=q();function g(f,c){
const o=[];let i=c.directives===!0;if(c.directives!==!1&&f.directives){const e=f.directives.toString(f);e?(o.push(e),i=!0):f.directives.docStart&&(i=!0)}i&&o.push(
"---");const s=m.createStringifyContext(f,c),{commentString:r}=s.options;if(f.commentBefore){o.length!==1&&o.unshift("");const e=r(f.commentBefore);o.unshift(y.
indentComment(e,""))}let n=!1,t=null;if(f.contents){if(h.isNode(f.contents)){if(f.contents.spaceBefore&&i&&o.push(""),f.contents.commentBefore){const l=r(f.contents.
commentBefore);o.push(y.indentComment(l,""))}s.forceBlockIndent=!!f.comment,t=f.contents.comment}const e=t?void 0:()=>n=!0;let a=m.stringify(f.contents,s,()=>t=
null,e);t&&(a+=y.lineComment(a,"",r(t))),(a[0]==="|"||a[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${a}`:o.push(a)}else o.push(m.stringify(f.contents,s));
if(f.directives?.docEnd)if(f.comment){const e=r(f.comment);e.includes(`
`)?(o.push("..."),o.push(y.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=f.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&o[o.length-
1]!==""&&o.push(""),o.push(y.indentComment(r(e),"")))}return o.join(`
`)+`
`}d.stringifyDocument=g}}),Ne=(0,P.P$)({"node_modules/yaml/dist/doc/Document.js"(d){"use strict";var h=fe(),m=me(),y=B(),g=oe(),f=Z(),c=Je(),o=rt(),i=ge(),s=ne(),
r=he(),n=be(),t=class vt{constructor(l,u,p){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,y.NODE_TYPE,{value:y.
DOC});let v=null;typeof u=="function"||Array.isArray(u)?v=u:p===void 0&&u&&(p=u,u=void 0);const S=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},p);this.options=S;let{version:E}=S;p?._directives?(this.directives=p._directives.atDocument(),
this.directives.yaml.explicit&&(E=this.directives.yaml.version)):this.directives=new n.Directives({version:E}),this.setSchema(E,p),this.contents=l===void 0?null:
this.createNode(l,v,p)}clone(){const l=Object.create(vt.prototype,{[y.NODE_TYPE]:{value:y.DOC}});return l.commentBefore=this.commentBefore,l.comment=this.comment,
l.errors=this.errors.slice(),l.warnings=this.warnings.slice(),l.options=Object.assign({},this.options),this.directives&&(l.directives=this.directives.clone()),l.
schema=this.schema.clone(),l.contents=y.isNode(this.contents)?this.contents.clone(l.schema):this.contents,this.range&&(l.range=this.range.slice()),l}add(l){e(this.
contents)&&this.contents.add(l)}addIn(l,u){e(this.contents)&&this.contents.addIn(l,u)}createAlias(l,u){if(!l.anchor){const p=i.anchorNames(this);l.anchor=!u||p.
has(u)?i.findNewAnchor(u||"a",p):u}return new h.Alias(l.anchor)}createNode(l,u,p){let v;if(typeof u=="function")l=u.call({"":l},"",l),v=u;else if(Array.isArray(
u)){const ee=te=>typeof te=="number"||te instanceof String||te instanceof Number,z=u.filter(ee).map(String);z.length>0&&(u=u.concat(z)),v=u}else p===void 0&&u&&
(p=u,u=void 0);const{aliasDuplicateObjects:S,anchorPrefix:E,flow:w,keepUndefined:_,onTagObj:$,tag:T}=p??{},{onAnchor:M,setAnchors:O,sourceObjects:D}=i.createNodeAnchors(
this,E||"a"),j={aliasDuplicateObjects:S??!0,keepUndefined:_??!1,onAnchor:M,onTagObj:$,replacer:v,schema:this.schema,sourceObjects:D},x=r.createNode(l,T,j);return w&&
y.isCollection(x)&&(x.flow=!0),O(),x}createPair(l,u,p={}){const v=this.createNode(l,null,p),S=this.createNode(u,null,p);return new g.Pair(v,S)}delete(l){return e(
this.contents)?this.contents.delete(l):!1}deleteIn(l){return m.isEmptyPath(l)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
l):!1}get(l,u){return y.isCollection(this.contents)?this.contents.get(l,u):void 0}getIn(l,u){return m.isEmptyPath(l)?!u&&y.isScalar(this.contents)?this.contents.
value:this.contents:y.isCollection(this.contents)?this.contents.getIn(l,u):void 0}has(l){return y.isCollection(this.contents)?this.contents.has(l):!1}hasIn(l){return m.
isEmptyPath(l)?this.contents!==void 0:y.isCollection(this.contents)?this.contents.hasIn(l):!1}set(l,u){this.contents==null?this.contents=m.collectionFromPath(this.
schema,[l],u):e(this.contents)&&this.contents.set(l,u)}setIn(l,u){m.isEmptyPath(l)?this.contents=u:this.contents==null?this.contents=m.collectionFromPath(this.schema,
Array.from(l),u):e(this.contents)&&this.contents.setIn(l,u)}setSchema(l,u={}){typeof l=="number"&&(l=String(l));let p;switch(l){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),p={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=l:this.directives=new n.Directives({version:l}),p={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,p=null;
break;default:{const v=JSON.stringify(l);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}if(u.schema instanceof Object)this.
schema=u.schema;else if(p)this.schema=new c.Schema(Object.assign(p,u));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:l,jsonArg:u,mapAsMap:p,maxAliasCount:v,onAnchor:S,reviver:E}={}){const w={anchors:new Map,doc:this,keep:!l,mapAsMap:p===!0,mapKeyWarned:!1,maxAliasCount:typeof v==
"number"?v:100},_=f.toJS(this.contents,u??"",w);if(typeof S=="function")for(const{count:$,res:T}of w.anchors.values())S(T,$);return typeof E=="function"?s.applyReviver(
E,{"":_},"",_):_}toJSON(l,u){return this.toJS({json:!0,jsonArg:l,mapAsMap:!1,onAnchor:u})}toString(l={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in l&&(!Number.isInteger(l.indent)||Number(l.indent)<=0)){const u=JSON.stringify(l.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${u}`)}return o.stringifyDocument(this,l)}};function e(a){if(y.isCollection(a))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}d.Document=t}}),Ce=(0,P.P$)({"node_modules/yaml/dist/errors.js"(d){"use strict";var h=class extends Error{constructor(f,c,o,i){
super(),this.name=f,this.code=o,this.message=i,this.pos=c}},m=class extends h{constructor(f,c,o){super("YAMLParseError",f,c,o)}},y=class extends h{constructor(f,c,o){
super("YAMLWarning",f,c,o)}},g=(f,c)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>c.linePos(t));const{line:i,col:s}=o.linePos[0];o.message+=` at line ${i}\
, column ${s}`;let r=s-1,n=f.substring(c.lineStarts[i-1],c.lineStarts[i]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(n.substring(0,r))){let t=f.substring(c.lineStarts[i-2],c.lineStarts[i-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=o.linePos[1];e?.line===i&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const a=" ".repeat(r)+"^".repeat(t);o.message+=
`:

${n}
${a}
`}};d.YAMLError=h,d.YAMLParseError=m,d.YAMLWarning=y,d.prettifyError=g}}),Le=(0,P.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(d){"use strict";function h(m,{
flow:y,indicator:g,next:f,offset:c,onError:o,parentIndent:i,startOnNewline:s}){let r=!1,n=s,t=s,e="",a="",l=!1,u=!1,p=null,v=null,S=null,E=null,w=null,_=null,$=null;
for(const O of m)switch(u&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&o(O.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),u=!1),p&&(n&&O.type!=="comment"&&O.type!=="newline"&&o(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),O.type){case"spac\
e":!y&&(g!=="doc-start"||f?.type!=="flow-collection")&&O.source.includes("	")&&(p=O),t=!0;break;case"comment":{t||o(O,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const D=O.source.substring(1)||" ";e?e+=a+D:e=D,a="",n=!1;break}case"newline":n?e?e+=O.source:(!_||g!=="seq-item-\
ind")&&(r=!0):a+=O.source,n=!0,l=!0,(v||S)&&(E=O),t=!0;break;case"anchor":v&&o(O,"MULTIPLE_ANCHORS","A node can have at most one anchor"),O.source.endsWith(":")&&
o(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=O,$??($=O.offset),n=!1,t=!1,u=!0;break;case"tag":{S&&o(O,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),S=O,$??($=O.offset),n=!1,t=!1,u=!0;break}case g:(v||S)&&o(O,"BAD_PROP_ORDER",`Anchors and tags must be after the ${O.source} indica\
tor`),_&&o(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${y??"collection"}`),_=O,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(y){w&&
o(O,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`),w=O,n=!1,t=!1;break}default:o(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} token`),n=!1,t=!1}const T=m[m.length-1],
M=T?T.offset+T.source.length:c;return u&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!=="comma"&&(f.type!=="scalar"||f.source!=="")&&o(f.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),p&&(n&&p.indent<=i||f?.type==="block-map"||f?.type==="block-seq")&&o(p,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:w,found:_,spaceBefore:r,comment:e,hasNewline:l,anchor:v,tag:S,newlineAfterProp:E,end:M,start:$??M}}d.resolveProps=
h}}),Te=(0,P.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(d){"use strict";function h(m){if(!m)return null;switch(m.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(m.source.includes(`
`))return!0;if(m.end){for(const y of m.end)if(y.type==="newline")return!0}return!1;case"flow-collection":for(const y of m.items){for(const g of y.start)if(g.type===
"newline")return!0;if(y.sep){for(const g of y.sep)if(g.type==="newline")return!0}if(h(y.key)||h(y.value))return!0}return!1;default:return!0}}d.containsNewline=h}}),
je=(0,P.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(d){"use strict";var h=Te();function m(y,g,f){if(g?.type==="flow-collection"){const c=g.end[0];
c.indent===y&&(c.source==="]"||c.source==="}")&&h.containsNewline(g)&&f(c,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}d.flowIndentCheck=
m}}),qe=(0,P.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(d){"use strict";var h=B();function m(y,g,f){const{uniqueKeys:c}=y.options;if(c===!1)return!1;
const o=typeof c=="function"?c:(i,s)=>i===s||h.isScalar(i)&&h.isScalar(s)&&i.value===s.value;return g.some(i=>o(i.key,f))}d.mapIncludes=m}}),it=(0,P.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(d){"use strict";var h=oe(),m=C(),y=Le(),g=Te(),f=je(),c=qe(),o="All mapping items must start at the same column";
function i({composeNode:s,composeEmptyNode:r},n,t,e,a){const l=a?.nodeClass??m.YAMLMap,u=new l(n.schema);n.atRoot&&(n.atRoot=!1);let p=t.offset,v=null;for(const S of t.
items){const{start:E,key:w,sep:_,value:$}=S,T=y.resolveProps(E,{indicator:"explicit-key-ind",next:w??_?.[0],offset:p,onError:e,parentIndent:t.indent,startOnNewline:!0}),
M=!T.found;if(M){if(w&&(w.type==="block-seq"?e(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in w&&w.indent!==t.indent&&
e(p,"BAD_INDENT",o)),!T.anchor&&!T.tag&&!_){v=T.end,T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment);continue}(T.newlineAfterProp||g.containsNewline(w))&&e(w??E[E.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else T.found?.indent!==t.indent&&e(p,"BAD_INDENT",o);n.atKey=!0;const O=T.end,D=w?s(n,w,T,e):r(n,O,E,null,T,e);n.schema.compat&&f.flowIndentCheck(
t.indent,w,e),n.atKey=!1,c.mapIncludes(n,u.items,D)&&e(O,"DUPLICATE_KEY","Map keys must be unique");const j=y.resolveProps(_??[],{indicator:"map-value-ind",next:$,
offset:D.range[2],onError:e,parentIndent:t.indent,startOnNewline:!w||w.type==="block-scalar"});if(p=j.end,j.found){M&&($?.type==="block-map"&&!j.hasNewline&&e(p,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&T.start<j.found.offset-1024&&e(D.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const x=$?s(n,$,j,e):r(n,p,_,null,j,e);n.schema.compat&&f.flowIndentCheck(
t.indent,$,e),p=x.range[2];const ee=new h.Pair(D,x);n.options.keepSourceTokens&&(ee.srcToken=S),u.items.push(ee)}else{M&&e(D.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),j.comment&&(D.comment?D.comment+=`
`+j.comment:D.comment=j.comment);const x=new h.Pair(D);n.options.keepSourceTokens&&(x.srcToken=S),u.items.push(x)}}return v&&v<p&&e(v,"IMPOSSIBLE","Map comment \
with trailing content"),u.range=[t.offset,p,v??p],u}d.resolveBlockMap=i}}),at=(0,P.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(d){"use strict";var h=J(),
m=Le(),y=je();function g({composeNode:f,composeEmptyNode:c},o,i,s,r){const n=r?.nodeClass??h.YAMLSeq,t=new n(o.schema);o.atRoot&&(o.atRoot=!1),o.atKey&&(o.atKey=
!1);let e=i.offset,a=null;for(const{start:l,value:u}of i.items){const p=m.resolveProps(l,{indicator:"seq-item-ind",next:u,offset:e,onError:s,parentIndent:i.indent,
startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||u)u?.type==="block-seq"?s(p.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,"MISSIN\
G_CHAR","Sequence item without - indicator");else{a=p.end,p.comment&&(t.comment=p.comment);continue}const v=u?f(o,u,p,s):c(o,p.end,l,null,p,s);o.schema.compat&&
y.flowIndentCheck(i.indent,u,s),e=v.range[2],t.items.push(v)}return t.range=[i.offset,e,a??e],t}d.resolveBlockSeq=g}}),Oe=(0,P.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(d){"use strict";function h(m,y,g,f){let c="";if(m){let o=!1,i="";for(const s of m){const{source:r,type:n}=s;switch(n){case"space":o=!0;break;case"\
comment":{g&&!o&&f(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";c?c+=i+t:c=t,i="";break}case"\
newline":c&&(i+=r),o=!0;break;default:f(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}y+=r.length}}return{comment:c,offset:y}}d.resolveEnd=h}}),Ve=(0,P.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(d){"use strict";var h=B(),m=oe(),y=C(),g=J(),f=Oe(),c=Le(),o=Te(),i=qe(),s="Block collections are n\
ot allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},a,l,u,p){const v=l.start.
source==="{",S=v?"flow map":"flow sequence",E=p?.nodeClass??(v?y.YAMLMap:g.YAMLSeq),w=new E(a.schema);w.flow=!0;const _=a.atRoot;_&&(a.atRoot=!1),a.atKey&&(a.atKey=
!1);let $=l.offset+l.start.source.length;for(let j=0;j<l.items.length;++j){const x=l.items[j],{start:ee,key:z,sep:te,value:G}=x,R=c.resolveProps(ee,{flow:S,indicator:"\
explicit-key-ind",next:z??te?.[0],offset:$,onError:u,parentIndent:l.indent,startOnNewline:!1});if(!R.found){if(!R.anchor&&!R.tag&&!te&&!G){j===0&&R.comma?u(R.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${S}`):j<l.items.length-1&&u(R.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${S}`),R.comment&&(w.comment?w.comment+=`
`+R.comment:w.comment=R.comment),$=R.end;continue}!v&&a.options.strict&&o.containsNewline(z)&&u(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(j===0)R.comma&&u(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`);else if(R.comma||u(R.start,"MISSING_CHAR",`Missing , betwe\
en ${S} items`),R.comment){let ie="";e:for(const H of ee)switch(H.type){case"comma":case"space":break;case"comment":ie=H.source.substring(1);break e;default:break e}
if(ie){let H=w.items[w.items.length-1];h.isPair(H)&&(H=H.value??H.key),H.comment?H.comment+=`
`+ie:H.comment=ie,R.comment=R.comment.substring(ie.length+1)}}if(!v&&!te&&!R.found){const ie=G?t(a,G,R,u):e(a,R.end,te,null,R,u);w.items.push(ie),$=ie.range[2],
r(G)&&u(ie.range,"BLOCK_IN_FLOW",s)}else{a.atKey=!0;const ie=R.end,H=z?t(a,z,R,u):e(a,ie,ee,null,R,u);r(z)&&u(H.range,"BLOCK_IN_FLOW",s),a.atKey=!1;const ce=c.resolveProps(
te??[],{flow:S,indicator:"map-value-ind",next:G,offset:H.range[2],onError:u,parentIndent:l.indent,startOnNewline:!1});if(ce.found){if(!v&&!R.found&&a.options.strict){
if(te)for(const pe of te){if(pe===ce.found)break;if(pe.type==="newline"){u(pe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a sin\
gle line");break}}R.start<ce.found.offset-1024&&u(ce.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow\
 sequence key")}}else G&&("source"in G&&G.source?.[0]===":"?u(G,"MISSING_CHAR",`Missing space after : in ${S}`):u(ce.start,"MISSING_CHAR",`Missing , or : betwee\
n ${S} items`));const Me=G?t(a,G,ce,u):ce.found?e(a,ce.end,te,null,ce,u):null;Me?r(G)&&u(Me.range,"BLOCK_IN_FLOW",s):ce.comment&&(H.comment?H.comment+=`
`+ce.comment:H.comment=ce.comment);const dt=new m.Pair(H,Me);if(a.options.keepSourceTokens&&(dt.srcToken=x),v){const pe=w;i.mapIncludes(a,pe.items,H)&&u(ie,"DUP\
LICATE_KEY","Map keys must be unique"),pe.items.push(dt)}else{const pe=new y.YAMLMap(a.schema);pe.flow=!0,pe.items.push(dt);const ht=(Me??H).range;pe.range=[H.range[0],
ht[1],ht[2]],w.items.push(pe)}$=Me?Me.range[2]:ce.end}}const T=v?"}":"]",[M,...O]=l.end;let D=$;if(M?.source===T)D=M.offset+M.source.length;else{const j=S[0].toUpperCase()+
S.substring(1),x=_?`${j} must end with a ${T}`:`${j} in block collection must be sufficiently indented and end with a ${T}`;u($,_?"MISSING_CHAR":"BAD_INDENT",x),
M&&M.source.length!==1&&O.unshift(M)}if(O.length>0){const j=f.resolveEnd(O,D,a.options.strict,u);j.comment&&(w.comment?w.comment+=`
`+j.comment:w.comment=j.comment),w.range=[l.offset,D,j.offset]}else w.range=[l.offset,D,D];return w}d.resolveFlowCollection=n}}),ot=(0,P.P$)({"node_modules/yaml\
/dist/compose/compose-collection.js"(d){"use strict";var h=B(),m=F(),y=C(),g=J(),f=it(),c=at(),o=Ve();function i(r,n,t,e,a,l){const u=t.type==="block-map"?f.resolveBlockMap(
r,n,t,e,l):t.type==="block-seq"?c.resolveBlockSeq(r,n,t,e,l):o.resolveFlowCollection(r,n,t,e,l),p=u.constructor;return a==="!"||a===p.tagName?(u.tag=p.tagName,u):
(a&&(u.tag=a),u)}function s(r,n,t,e,a){const l=e.tag,u=l?n.directives.tagName(l.source,_=>a(l,"TAG_RESOLVE_FAILED",_)):null;if(t.type==="block-seq"){const{anchor:_,
newlineAfterProp:$}=e,T=_&&l?_.offset>l.offset?_:l:_??l;T&&(!$||$.offset<T.offset)&&a(T,"MISSING_CHAR","Missing newline after block sequence props")}const p=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!l||!u||u==="!"||u===y.YAMLMap.tagName&&p==="map"||u===g.YAMLSeq.tagName&&p==="\
seq")return i(r,n,t,a,u);let v=n.schema.tags.find(_=>_.tag===u&&_.collection===p);if(!v){const _=n.schema.knownTags[u];if(_?.collection===p)n.schema.tags.push(Object.
assign({},_,{default:!1})),v=_;else return _?a(l,"BAD_COLLECTION_TYPE",`${_.tag} used for ${p} collection, but expects ${_.collection??"scalar"}`,!0):a(l,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${u}`,!0),i(r,n,t,a,u)}const S=i(r,n,t,a,u,v),E=v.resolve?.(S,_=>a(l,"TAG_RESOLVE_FAILED",_),n.options)??S,w=h.isNode(E)?E:new m.
Scalar(E);return w.range=S.range,w.tag=u,v?.format&&(w.format=v.format),w}d.composeCollection=s}}),$e=(0,P.P$)({"node_modules/yaml/dist/compose/resolve-block-sc\
alar.js"(d){"use strict";var h=F();function m(f,c,o){const i=c.offset,s=y(c,f.options.strict,o);if(!s)return{value:"",type:null,comment:"",range:[i,i,i]};const r=s.
mode===">"?h.Scalar.BLOCK_FOLDED:h.Scalar.BLOCK_LITERAL,n=c.source?g(c.source):[];let t=n.length;for(let E=n.length-1;E>=0;--E){const w=n[E][1];if(w===""||w==="\
\r")t=E;else break}if(t===0){const E=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let w=i+s.length;return c.source&&(w+=c.source.length),{value:E,type:r,comment:s.comment,range:[i,w,w]}}let e=c.indent+s.indent,
a=c.offset+s.length,l=0;for(let E=0;E<t;++E){const[w,_]=n[E];if(_===""||_==="\r")s.indent===0&&w.length>e&&(e=w.length);else{w.length<e&&o(a+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=w.length),l=E,e===0&&!f.atRoot&&o(a,"BA\
D_INDENT","Block scalar values in collections must be indented");break}a+=w.length+_.length+1}for(let E=n.length-1;E>=t;--E)n[E][0].length>e&&(t=E+1);let u="",p="",
v=!1;for(let E=0;E<l;++E)u+=n[E][0].slice(e)+`
`;for(let E=l;E<t;++E){let[w,_]=n[E];a+=w.length+_.length+1;const $=_[_.length-1]==="\r";if($&&(_=_.slice(0,-1)),_&&w.length<e){const T=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;o(a-_.length-($?2:1),"BAD_INDENT",T),w=""}r===h.Scalar.BLOCK_LITERAL?
(u+=p+w.slice(e)+_,p=`
`):w.length>e||_[0]==="	"?(p===" "?p=`
`:!v&&p===`
`&&(p=`

`),u+=p+w.slice(e)+_,p=`
`,v=!0):_===""?p===`
`?u+=`
`:p=`
`:(u+=p+_,p=" ",v=!1)}switch(s.chomp){case"-":break;case"+":for(let E=t;E<n.length;++E)u+=`
`+n[E][0].slice(e);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}const S=i+s.length+c.source.length;return{value:u,type:r,comment:s.comment,range:[i,S,S]}}function y({offset:f,props:c},o,i){if(c[0].type!=="block-scalar-head\
er")return i(c[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=c[0],r=s[0];let n=0,t="",e=-1;for(let p=1;p<s.length;++p){const v=s[p];if(!t&&
(v==="-"||v==="+"))t=v;else{const S=Number(v);!n&&S?n=S:e===-1&&(e=f+p)}}e!==-1&&i(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let a=!1,
l="",u=s.length;for(let p=1;p<c.length;++p){const v=c[p];switch(v.type){case"space":a=!0;case"newline":u+=v.source.length;break;case"comment":o&&!a&&i(v,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),u+=v.source.length,l=v.source.substring(1);break;case"error":i(v,"UNEXPECTED_T\
OKEN",v.message),u+=v.source.length;break;default:{const S=`Unexpected token in block scalar header: ${v.type}`;i(v,"UNEXPECTED_TOKEN",S);const E=v.source;E&&typeof E==
"string"&&(u+=E.length)}}}return{mode:r,indent:n,chomp:t,comment:l,length:u}}function g(f){const c=f.split(/\n( *)/),o=c[0],i=o.match(/^( *)/),s=[i?.[1]?[i[1],o.
slice(i[1].length)]:["",o]];for(let r=1;r<c.length;r+=2)s.push([c[r],c[r+1]]);return s}d.resolveBlockScalar=m}}),We=(0,P.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(d){"use strict";var h=F(),m=Oe();function y(n,t,e){const{offset:a,type:l,source:u,end:p}=n;let v,S;const E=($,T,M)=>e(a+$,T,M);switch(l){case"\
scalar":v=h.Scalar.PLAIN,S=g(u,E);break;case"single-quoted-scalar":v=h.Scalar.QUOTE_SINGLE,S=f(u,E);break;case"double-quoted-scalar":v=h.Scalar.QUOTE_DOUBLE,S=o(
u,E);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${l}`),{value:"",type:null,comment:"",range:[a,a+u.length,a+u.length]}}
const w=a+u.length,_=m.resolveEnd(p,w,t,e);return{value:S,type:v,comment:_.comment,range:[a,w,_.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),c(n)}function f(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),c(n.slice(1,-1)).replace(/''/g,"'")}function c(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let a,l;try{a=new RegExp("(?<![ 	])[ 	]+$"),l=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{a=/[ \t]+$/,l=/^[ \t]+|[ \t]+$/g}let u=e[1].
replace(a,""),p=" ",v=t.lastIndex;for(;e=t.exec(n);){const E=e[1].replace(l,"");E===""?p===`
`?u+=p:p=`
`:(u+=p+E,p=" "),v=t.lastIndex}const S=/[ \t]*(.*)/sy;return S.lastIndex=v,e=S.exec(n),u+p+(e?.[1]??"")}function o(n,t){let e="";for(let a=1;a<n.length-1;++a){const l=n[a];
if(!(l==="\r"&&n[a+1]===`
`))if(l===`
`){const{fold:u,offset:p}=i(n,a);e+=u,a=p}else if(l==="\\"){let u=n[++a];const p=s[u];if(p)e+=p;else if(u===`
`)for(u=n[a+1];u===" "||u==="	";)u=n[++a+1];else if(u==="\r"&&n[a+1]===`
`)for(u=n[++a+1];u===" "||u==="	";)u=n[++a+1];else if(u==="x"||u==="u"||u==="U"){const v=u==="x"?2:u==="u"?4:8;e+=r(n,a+1,v,t),a+=v}else{const v=n.substr(a-1,2);
t(a-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${v}`),e+=v}}else if(l===" "||l==="	"){const u=a;let p=n[a+1];for(;p===" "||p==="	";)p=n[++a+1];p!==`
`&&!(p==="\r"&&n[a+2]===`
`)&&(e+=a>u?n.slice(u,a+1):l)}else e+=l}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function i(n,t){let e="",
a=n[t+1];for(;(a===" "||a==="	"||a===`
`||a==="\r")&&!(a==="\r"&&n[t+2]!==`
`);)a===`
`&&(e+=`
`),t+=1,a=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,a){const l=n.substr(t,e),u=l.length===
e&&/^[0-9a-fA-F]+$/.test(l)?parseInt(l,16):NaN;try{return String.fromCodePoint(u)}catch{const p=n.substr(t-2,e+2);return a(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${p}`),p}}d.resolveFlowScalar=y}}),Ge=(0,P.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(d){"use strict";var h=B(),m=F(),y=$e(),g=We();function f(i,s,r,n){
const{value:t,type:e,comment:a,range:l}=s.type==="block-scalar"?y.resolveBlockScalar(i,s,n):g.resolveFlowScalar(s,i.options.strict,n),u=r?i.directives.tagName(r.
source,S=>n(r,"TAG_RESOLVE_FAILED",S)):null;let p;i.options.stringKeys&&i.atKey?p=i.schema[h.SCALAR]:u?p=c(i.schema,t,u,r,n):s.type==="scalar"?p=o(i,t,s,n):p=i.
schema[h.SCALAR];let v;try{const S=p.resolve(t,E=>n(r??s,"TAG_RESOLVE_FAILED",E),i.options);v=h.isScalar(S)?S:new m.Scalar(S)}catch(S){const E=S instanceof Error?
S.message:String(S);n(r??s,"TAG_RESOLVE_FAILED",E),v=new m.Scalar(t)}return v.range=l,v.source=t,e&&(v.type=e),u&&(v.tag=u),p.format&&(v.format=p.format),a&&(v.
comment=a),v}function c(i,s,r,n,t){if(r==="!")return i[h.SCALAR];const e=[];for(const l of i.tags)if(!l.collection&&l.tag===r)if(l.default&&l.test)e.push(l);else
return l;for(const l of e)if(l.test?.test(s))return l;const a=i.knownTags[r];return a&&!a.collection?(i.tags.push(Object.assign({},a,{default:!1,test:void 0})),
a):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),i[h.SCALAR])}function o({atKey:i,directives:s,schema:r},n,t,e){const a=r.tags.find(
l=>(l.default===!0||i&&l.default==="key")&&l.test?.test(n))||r[h.SCALAR];if(r.compat){const l=r.compat.find(u=>u.default&&u.test?.test(n))??r[h.SCALAR];if(a.tag!==
l.tag){const u=s.tagString(a.tag),p=s.tagString(l.tag),v=`Value may be parsed as either ${u} or ${p}`;e(t,"TAG_RESOLVE_FAILED",v,!0)}}return a}d.composeScalar=f}}),
Qe=(0,P.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(d){"use strict";function h(m,y,g){if(y){g??(g=y.length);for(let f=g-1;f>=0;--f){let c=y[f];
switch(c.type){case"space":case"comment":case"newline":m-=c.source.length;continue}for(c=y[++f];c?.type==="space";)m+=c.source.length,c=y[++f];break}}return m}d.
emptyScalarPosition=h}}),lt=(0,P.P$)({"node_modules/yaml/dist/compose/compose-node.js"(d){"use strict";var h=fe(),m=B(),y=ot(),g=Ge(),f=Oe(),c=Qe(),o={composeNode:i,
composeEmptyNode:s};function i(n,t,e,a){const l=n.atKey,{spaceBefore:u,comment:p,anchor:v,tag:S}=e;let E,w=!0;switch(t.type){case"alias":E=r(n,t,a),(v||S)&&a(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":E=g.composeScalar(
n,t,S,a),v&&(E.anchor=v.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{E=y.composeCollection(o,n,t,e,a),v&&(E.anchor=v.source.
substring(1))}catch(_){const $=_ instanceof Error?_.message:String(_);a(t,"RESOURCE_EXHAUSTION",$)}break;default:{const _=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;a(t,"UNEXPECTED_TOKEN",_),w=!1}}return E??(E=s(n,t.offset,void 0,null,e,a)),v&&E.anchor===""&&a(v,"BAD_ALIAS","Anchor cannot be an em\
pty string"),l&&n.options.stringKeys&&(!m.isScalar(E)||typeof E.value!="string"||E.tag&&E.tag!=="tag:yaml.org,2002:str")&&a(S??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),u&&(E.spaceBefore=!0),p&&(t.type==="scalar"&&t.source===""?E.comment=p:E.commentBefore=p),n.options.keepSourceTokens&&w&&(E.srcToken=
t),E}function s(n,t,e,a,{spaceBefore:l,comment:u,anchor:p,tag:v,end:S},E){const w={type:"scalar",offset:c.emptyScalarPosition(t,e,a),indent:-1,source:""},_=g.composeScalar(
n,w,v,E);return p&&(_.anchor=p.source.substring(1),_.anchor===""&&E(p,"BAD_ALIAS","Anchor cannot be an empty string")),l&&(_.spaceBefore=!0),u&&(_.comment=u,_.range[2]=
S),_}function r({options:n},{offset:t,source:e,end:a},l){const u=new h.Alias(e.substring(1));u.source===""&&l(t,"BAD_ALIAS","Alias cannot be an empty string"),u.
source.endsWith(":")&&l(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const p=t+e.length,v=f.resolveEnd(a,p,n.strict,l);return u.range=[t,p,v.offset],
v.comment&&(u.comment=v.comment),u}d.composeEmptyNode=s,d.composeNode=i}}),ct=(0,P.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(d){"use strict";var h=Ne(),
m=lt(),y=Oe(),g=Le();function f(c,o,{offset:i,start:s,value:r,end:n},t){const e=Object.assign({_directives:o},c),a=new h.Document(void 0,e),l={atKey:!1,atRoot:!0,
directives:a.directives,options:a.options,schema:a.schema},u=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:i,onError:t,parentIndent:0,startOnNewline:!0});
u.found&&(a.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&t(u.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),a.contents=r?m.composeNode(l,r,u,t):m.composeEmptyNode(l,u.end,s,null,u,t);const p=a.contents.range[2],v=y.resolveEnd(n,p,!1,
t);return v.comment&&(a.comment=v.comment),a.range=[i,p,v.offset],a}d.composeDoc=f}}),Be=(0,P.P$)({"node_modules/yaml/dist/compose/composer.js"(d){"use strict";
var h=I(),m=be(),y=Ne(),g=Ce(),f=B(),c=ct(),o=Oe();function i(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
offset:t,source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,a=!1;for(let l=0;l<n.length;++l){const u=n[l];switch(u[0]){case"#":
t+=(t===""?"":a?`

`:`
`)+(u.substring(1)||" "),e=!0,a=!1;break;case"%":n[l+1]?.[0]!=="#"&&(l+=1),e=!1;break;default:e||(a=!0),e=!1}}return{comment:t,afterEmptyLine:a}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,a,l)=>{const u=i(t);l?this.warnings.push(new g.YAMLWarning(
u,e,a)):this.errors.push(new g.YAMLParseError(u,e,a))},this.directives=new m.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:a}=s(this.prelude);if(e){const l=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(a||n.directives.docStart||!l)n.commentBefore=e;else if(f.isCollection(l)&&!l.flow&&l.items.length>0){let u=l.items[0];f.isPair(u)&&(u=u.key);const p=u.
commentBefore;u.commentBefore=p?`${e}
${p}`:e}else{const u=l.commentBefore;l.commentBefore=u?`${e}
${u}`:e}}if(t){for(let l=0;l<this.errors.length;++l)n.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)n.warnings.push(this.warnings[l])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const a of n)yield*this.next(a);yield*this.end(t,e)}*next(n){switch(h.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,a)=>{const l=i(n);l[0]+=t,this.onError(l,"BAD_DIRECTIVE",e,a)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=c.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new g.YAMLParseError(i(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new g.YAMLParseError(i(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=o.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new g.YAMLParseError(i(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),a=new y.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),a.range=[0,t,t],this.decorate(a,!1),yield a}}};d.Composer=r}}),
ut=(0,P.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(d){"use strict";var h=$e(),m=We(),y=Ce(),g=U();function f(n,t=!0,e){if(n){const a=(l,u,p)=>{const v=typeof l==
"number"?l:Array.isArray(l)?l[0]:l.offset;if(e)e(v,u,p);else throw new y.YAMLParseError([v,v+1],u,p)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return m.resolveFlowScalar(n,t,a);case"block-scalar":return h.resolveBlockScalar({options:{strict:t}},n,a)}}return null}function c(n,t){const{
implicitKey:e=!1,indent:a,inFlow:l=!1,offset:u=-1,type:p="PLAIN"}=t,v=g.stringifyString({type:p,value:n},{implicitKey:e,indent:a>0?" ".repeat(a):"",inFlow:l,options:{
blockQuote:!0,lineWidth:-1}}),S=t.end??[{type:"newline",offset:-1,indent:a,source:`
`}];switch(v[0]){case"|":case">":{const E=v.indexOf(`
`),w=v.substring(0,E),_=v.substring(E+1)+`
`,$=[{type:"block-scalar-header",offset:u,indent:a,source:w}];return s($,S)||$.push({type:"newline",offset:-1,indent:a,source:`
`}),{type:"block-scalar",offset:u,indent:a,props:$,source:_}}case'"':return{type:"double-quoted-scalar",offset:u,indent:a,source:v,end:S};case"'":return{type:"s\
ingle-quoted-scalar",offset:u,indent:a,source:v,end:S};default:return{type:"scalar",offset:u,indent:a,source:v,end:S}}}function o(n,t,e={}){let{afterKey:a=!1,implicitKey:l=!1,
inFlow:u=!1,type:p}=e,v="indent"in n?n.indent:null;if(a&&typeof v=="number"&&(v+=2),!p)switch(n.type){case"single-quoted-scalar":p="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":p="QUOTE_DOUBLE";break;case"block-scalar":{const E=n.props[0];if(E.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
p=E.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:p="PLAIN"}const S=g.stringifyString({type:p,value:t},{implicitKey:l||v===null,indent:v!==null&&
v>0?" ".repeat(v):"",inFlow:u,options:{blockQuote:!0,lineWidth:-1}});switch(S[0]){case"|":case">":i(n,S);break;case'"':r(n,S,"double-quoted-scalar");break;case"\
'":r(n,S,"single-quoted-scalar");break;default:r(n,S,"scalar")}}function i(n,t){const e=t.indexOf(`
`),a=t.substring(0,e),l=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const u=n.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");u.source=a,n.source=l}else{const{
offset:u}=n,p="indent"in n?n.indent:-1,v=[{type:"block-scalar-header",offset:u,indent:p,source:a}];s(v,"end"in n?n.end:void 0)||v.push({type:"newline",offset:-1,
indent:p,source:`
`});for(const S of Object.keys(n))S!=="type"&&S!=="offset"&&delete n[S];Object.assign(n,{type:"block-scalar",indent:p,props:v,source:l})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const a=n.props.slice(1);let l=t.length;n.props[0].type==="block-scalar-he\
ader"&&(l-=n.props[0].source.length);for(const u of a)u.offset+=l;delete n.props,Object.assign(n,{type:e,source:t,end:a});break}case"block-map":case"block-seq":{
const a={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[a]});break}default:{const a="indent"in n?n.indent:-1,l="end"in n&&Array.isArray(n.end)?n.end.filter(u=>u.
type==="space"||u.type==="comment"||u.type==="newline"):[];for(const u of Object.keys(n))u!=="type"&&u!=="offset"&&delete n[u];Object.assign(n,{type:e,indent:a,
source:t,end:l})}}}d.createScalarToken=c,d.resolveAsScalar=f,d.setScalarValue=o}}),ft=(0,P.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(d){"use strict";
var h=g=>"type"in g?m(g):y(g);function m(g){switch(g.type){case"block-scalar":{let f="";for(const c of g.props)f+=m(c);return f+g.source}case"block-map":case"bl\
ock-seq":{let f="";for(const c of g.items)f+=y(c);return f}case"flow-collection":{let f=g.start.source;for(const c of g.items)f+=y(c);for(const c of g.end)f+=c.
source;return f}case"document":{let f=y(g);if(g.end)for(const c of g.end)f+=c.source;return f}default:{let f=g.source;if("end"in g&&g.end)for(const c of g.end)f+=
c.source;return f}}}function y({start:g,key:f,sep:c,value:o}){let i="";for(const s of g)i+=s.source;if(f&&(i+=m(f)),c)for(const s of c)i+=s.source;return o&&(i+=
m(o)),i}d.stringify=h}}),He=(0,P.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(d){"use strict";var h=Symbol("break visit"),m=Symbol("skip children"),y=Symbol(
"remove item");function g(c,o){"type"in c&&c.type==="document"&&(c={start:c.start,value:c.value}),f(Object.freeze([]),c,o)}g.BREAK=h,g.SKIP=m,g.REMOVE=y,g.itemAtPath=
(c,o)=>{let i=c;for(const[s,r]of o){const n=i?.[s];if(n&&"items"in n)i=n.items[r];else return}return i},g.parentCollection=(c,o)=>{const i=g.itemAtPath(c,o.slice(
0,-1)),s=o[o.length-1][0],r=i?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function f(c,o,i){let s=i(o,c);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=o[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=f(Object.freeze(c.concat([[r,t]])),n.items[t],
i);if(typeof e=="number")t=e-1;else{if(e===h)return h;e===y&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(o,c))}}return typeof s=="function"?
s(o,c):s}d.visit=g}}),Ee=(0,P.P$)({"node_modules/yaml/dist/parse/cst.js"(d){"use strict";var h=ut(),m=ft(),y=He(),g="\uFEFF",f="",c="",o="",i=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case f:return"<DOC>";case c:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case f:return"doc-mode";case c:return"flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}d.createScalarToken=h.createScalarToken,d.resolveAsScalar=h.resolveAsScalar,d.setScalarValue=h.setScalarValue,
d.stringify=m.stringify,d.visit=y.visit,d.BOM=g,d.DOCUMENT=f,d.FLOW_END=c,d.SCALAR=o,d.isCollection=i,d.isScalar=s,d.prettyToken=r,d.tokenType=n}}),ze=(0,P.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(d){"use strict";var h=Ee();function m(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var y=new Set("0123456789ABCDEFabcdef"),g=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),f=new Set(",[]{}"),c=new Set(` ,[]{}
\r	`),o=s=>!s||c.has(s),i=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(s,r=!1){if(s){if(typeof s!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+s:s,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){
let s=this.pos,r=this.buffer[s];for(;r===" "||r==="	";)r=this.buffer[++s];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[s+1]===`
`:!1}charAt(s){return this.buffer[this.pos+s]}continueScalar(s){let r=this.buffer[s];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+s];if(r==="\r"){
const t=this.buffer[n+s+1];if(t===`
`||!t&&!this.atEnd)return s+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?s+n:-1}if(r==="-"||r==="."){const n=this.buffer.substr(s,3);if((n==="---"||n==="...")&&m(this.buffer[s+3]))return-1}return s}getLine(){
let s=this.lineEndPos;return(typeof s!="number"||s!==-1&&s<this.pos)&&(s=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=s),s===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[s-1]==="\r"&&(s-=1),this.buffer.substring(this.pos,s))}hasChars(s){
return this.pos+s<=this.buffer.length}setNext(s){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=s,null}peek(s){return this.
buffer.substr(this.pos,s)}*parseNext(s){switch(s){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let s=this.getLine();
if(s===null)return this.setNext("stream");if(s[0]===h.BOM&&(yield*this.pushCount(1),s=s.substring(1)),s[0]==="%"){let r=s.length,n=s.indexOf("#");for(;n!==-1;){
const e=s[n-1];if(e===" "||e==="	"){r=n-1;break}else n=s.indexOf("#",n+1)}for(;;){const e=s[r-1];if(e===" "||e==="	")r-=1;else break}const t=(yield*this.pushCount(
r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(s.length-t),this.pushNewline(),"stream"}if(this.atLineEnd()){const r=yield*this.pushSpaces(!0);return yield*this.
pushCount(s.length-r),yield*this.pushNewline(),"stream"}return yield h.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const s=this.charAt(0);if(!s&&!this.
atEnd)return this.setNext("line-start");if(s==="-"||s==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const r=this.peek(3);if((r==="-\
--"||r==="...")&&m(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!m(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[s,
r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((s==="-"||s==="?"||s===":")&&m(r)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const s=this.getLine();if(s===
null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(s[r]){case"#":yield*this.pushCount(s.length-r);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(o),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),
r+=yield*this.pushSpaces(!0),yield*this.pushCount(s.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let s,r,n=-1;do s=yield*this.pushNewline(),s>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(s+r>0);const t=this.getLine();
if(t===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&t[0]!=="#"||n===0&&(t.startsWith("---")||t.startsWith("..."))&&m(t[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield h.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-
e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const a=this.charAt(1);if(this.flowKey||m(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const s=this.charAt(0);let r=this.buffer.indexOf(s,this.pos+1);if(s==="'")for(;r!==-1&&this.buffer[r+1]===
"'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}const n=this.
buffer.substring(0,r);let t=n.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){const e=this.continueScalar(t+1);if(e===-1)break;t=n.indexOf(`
`,e)}t!==-1&&(r=t-(n[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let s=this.pos;for(;;){const r=this.buffer[++s];if(r==="\
+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>m(r)||r==="#")}*parseBlockScalar(){
let s=this.pos-1,r=0,n;e:for(let e=this.pos;n=this.buffer[e];++e)switch(n){case" ":r+=1;break;case`
`:s=e,r=0;break;case"\r":{const a=this.buffer[e+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const e=this.continueScalar(s+1);if(e===-1)break;s=this.buffer.indexOf(`
`,e)}while(s!==-1);if(s===-1){if(!this.atEnd)return this.setNext("block-scalar");s=this.buffer.length}}let t=s+1;for(n=this.buffer[t];n===" ";)n=this.buffer[++t];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++t];s=t-1}else if(!this.blockScalarKeep)do{let e=s-1,a=this.buffer[e];a==="\r"&&(a=this.buffer[--e]);const l=e;for(;a===" ";)a=this.buffer[--e];
if(a===`
`&&e>=this.pos&&e+1+r>l)s=e;else break}while(!0);return yield h.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const s=this.
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(m(e)||s&&f.has(e))break;r=n}else if(m(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&f.has(e))break;if(t===`
`){const a=this.continueScalar(n+1);if(a===-1)break;n=Math.max(n,a-2)}}else{if(s&&f.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield h.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(o),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(m(n)||r&&f.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!m(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(g.has(r))r=this.buffer[++s];else if(r==="%"&&y.has(this.buffer[s+1])&&y.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};d.Lexer=i}}),
b=(0,P.P$)({"node_modules/yaml/dist/parse/line-counter.js"(d){"use strict";var h=class{constructor(){this.lineStarts=[],this.addNewLine=m=>this.lineStarts.push(
m),this.linePos=m=>{let y=0,g=this.lineStarts.length;for(;y<g;){const c=y+g>>1;this.lineStarts[c]<m?y=c+1:g=c}if(this.lineStarts[y]===m)return{line:y+1,col:1};if(y===
0)return{line:0,col:m};const f=this.lineStarts[y-1];return{line:y,col:m-f+1}}}};d.LineCounter=h}}),k=(0,P.P$)({"node_modules/yaml/dist/parse/parser.js"(d){"use \
strict";var h=I(),m=Ee(),y=ze();function g(t,e){for(let a=0;a<t.length;++a)if(t[a].type===e)return!0;return!1}function f(t){for(let e=0;e<t.length;++e)switch(t[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function c(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{const e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function i(t){if(t.length===0)return[];let e=t.length;
e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";)
;return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let a=0;a<e.length;++a)t.push(e[a])}function r(t){if(t.start.
type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!g(e.start,"explicit-key-ind")&&!g(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,
c(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new y.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(const a of this.lexer.lex(t,e))yield*this.next(a);e||(yield*this.end())}*next(t){if(this.source=t,h.env.LOG_TOKENS&&console.log("|",m.prettyToken(
t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const e=m.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,
this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);
break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.
indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{const a=`Not a YAML token: ${t}`;yield*this.
pop({type:"error",offset:this.offset,message:a,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.
type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>
0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":
return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.
blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(
t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){const e=t??this.stack.pop();if(!e)yield{
type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield e;else{const a=this.peek(1);switch(e.type===
"block-scalar"?e.indent="indent"in a?a.indent:0:e.type==="flow-collection"&&a.type==="document"&&(e.indent=0),e.type==="flow-collection"&&r(e),a.type){case"docu\
ment":a.value=e;break;case"block-scalar":a.props.push(e);break;case"block-map":{const l=a.items[a.items.length-1];if(l.value){a.items.push({start:[],key:e,sep:[]}),
this.onKeyLine=!0;return}else if(l.sep)l.value=e;else{Object.assign(l,{key:e,sep:[]}),this.onKeyLine=!l.explicitKey;return}break}case"block-seq":{const l=a.items[a.
items.length-1];l.value?a.items.push({start:[],value:e}):l.value=e;break}case"flow-collection":{const l=a.items[a.items.length-1];!l||l.value?a.items.push({start:[],
key:e,sep:[]}):l.sep?l.value=e:Object.assign(l,{key:e,sep:[]});return}default:yield*this.pop(),yield*this.pop(e)}if((a.type==="document"||a.type==="block-map"||
a.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){const l=e.items[e.items.length-1];l&&!l.sep&&!l.value&&l.start.length>0&&f(l.start)===-1&&(e.
indent===0||l.start.every(u=>u.type!=="comment"||u.indent<e.indent))&&(a.type==="document"?a.end=l.start:a.items.push({start:l.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{f(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}const e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){const e=o(this.
peek(2)),a=i(e);let l;t.end?(l=t.end,l.push(this.sourceToken),delete t.end):l=[this.sourceToken];const u={type:"block-map",offset:t.offset,indent:t.indent,items:[
{start:a,key:t,sep:l}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"commen\
t":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(
`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,e.value){const a="end"in e.value?e.value.end:void 0;(Array.isArray(a)?a[a.length-1]:void 0)?.type==="comment"?a?.push(this.sourceToken):t.items.push(
{start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[
this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){const a=t.items[t.items.length-2]?.value?.end;if(Array.
isArray(a)){s(a,e.start),a.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const a=!this.onKeyLine&&
this.indent===t.indent,l=a&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let u=[];if(l&&e.sep&&!e.value){const p=[];for(let v=0;v<e.sep.length;++v){const S=e.
sep[v];switch(S.type){case"newline":p.push(v);break;case"space":break;case"comment":S.indent>t.indent&&(p.length=0);break;default:p.length=0}}p.length>=2&&(u=e.
sep.splice(p[1]))}switch(this.type){case"anchor":case"tag":l||e.value?(u.push(this.sourceToken),t.items.push({start:u}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):l||e.value?(u.
push(this.sourceToken),t.items.push({start:u,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:u,key:null,sep:[this.sourceToken]}]});else if(c(e.key)&&
!g(e.sep,"newline")){const p=i(e.start),v=e.key,S=e.sep;S.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:p,key:v,sep:S}]})}else u.length>0?e.sep=e.sep.concat(u,this.sourceToken):e.sep.push(this.sourceToken);else if(g(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const p=i(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:p,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||l?t.items.push({start:u,key:null,sep:[this.sourceToken]}):g(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const p=this.flowScalar(this.type);
l||e.value?(t.items.push({start:u,key:p,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(p):(Object.assign(e,{key:p,sep:[]}),this.onKeyLine=!0);return}default:{
const p=this.startBlockValue(t);if(p){if(p.type==="block-seq"){if(!e.explicitKey&&e.sep&&!g(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else a&&t.items.push({start:u});this.stack.push(p);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){const a="end"in e.value?e.value.end:void 0;(Array.isArray(
a)?a[a.length-1]:void 0)?.type==="comment"?a?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){const a=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(a)){s(a,e.start),a.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.
indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||g(e.start,"seq-item-ind")?t.items.push(
{start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){const a=this.startBlockValue(t);if(a){this.stack.push(a);return}}yield*this.
pop(),yield*this.step()}*flowCollection(t){const e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let a;do yield*this.pop(),a=this.peek(1);while(a?.
type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.
assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):
e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const l=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:l,sep:[]}):e.sep?this.stack.push(l):Object.assign(e,{key:l,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}const a=this.startBlockValue(t);a?this.stack.push(a):(yield*this.pop(),yield*this.step())}else{const a=this.peek(
2);if(a.type==="block-map"&&(this.type==="map-value-ind"&&a.indent===t.indent||this.type==="newline"&&!a.items[a.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&a.type!=="flow-collection"){const l=o(a),u=i(l);r(t);const p=t.end.splice(1,t.end.length);p.push(this.sourceToken);const v={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:u,key:t,sep:p}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(t)}}flowScalar(t){
if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const e=o(t),a=i(e);return a.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const e=o(t),a=i(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,e){return this.type!=="comment"||this.indent<=e?!1:t.every(a=>a.type==="newline"||a.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};d.Parser=n}}),A=(0,P.P$)({"node_modules/yaml/dist/publi\
c-api.js"(d){"use strict";var h=Be(),m=Ne(),y=Ce(),g=V(),f=B(),c=b(),o=k();function i(e){const a=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||a&&new c.
LineCounter||null,prettyErrors:a}}function s(e,a={}){const{lineCounter:l,prettyErrors:u}=i(a),p=new o.Parser(l?.addNewLine),v=new h.Composer(a),S=Array.from(v.compose(
p.parse(e)));if(u&&l)for(const E of S)E.errors.forEach(y.prettifyError(e,l)),E.warnings.forEach(y.prettifyError(e,l));return S.length>0?S:Object.assign([],{empty:!0},
v.streamInfo())}function r(e,a={}){const{lineCounter:l,prettyErrors:u}=i(a),p=new o.Parser(l?.addNewLine),v=new h.Composer(a);let S=null;for(const E of v.compose(
p.parse(e),!0,e.length))if(!S)S=E;else if(S.options.logLevel!=="silent"){S.errors.push(new y.YAMLParseError(E.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return u&&l&&(S.errors.forEach(y.prettifyError(e,l)),S.warnings.forEach(y.prettifyError(e,l))),
S}function n(e,a,l){let u;typeof a=="function"?u=a:l===void 0&&a&&typeof a=="object"&&(l=a);const p=r(e,l);if(!p)return null;if(p.warnings.forEach(v=>g.warn(p.options.
logLevel,v)),p.errors.length>0){if(p.options.logLevel!=="silent")throw p.errors[0];p.errors=[]}return p.toJS(Object.assign({reviver:u},l))}function t(e,a,l){let u=null;
if(typeof a=="function"||Array.isArray(a)?u=a:l===void 0&&a&&(l=a),typeof l=="string"&&(l=l.length),typeof l=="number"){const p=Math.round(l);l=p<1?void 0:p>8?{
indent:8}:{indent:p}}if(e===void 0){const{keepUndefined:p}=l??a??{};if(!p)return}return f.isDocument(e)&&!u?e.toString(l):new m.Document(e,u,l).toString(l)}d.parse=
n,d.parseAllDocuments=s,d.parseDocument=r,d.stringify=t}}),N=(0,P.P$)({"node_modules/yaml/dist/index.js"(d){"use strict";var h=Be(),m=Ne(),y=Je(),g=Ce(),f=fe(),
c=B(),o=oe(),i=F(),s=C(),r=J(),n=Ee(),t=ze(),e=b(),a=k(),l=A(),u=ue();d.Composer=h.Composer,d.Document=m.Document,d.Schema=y.Schema,d.YAMLError=g.YAMLError,d.YAMLParseError=
g.YAMLParseError,d.YAMLWarning=g.YAMLWarning,d.Alias=f.Alias,d.isAlias=c.isAlias,d.isCollection=c.isCollection,d.isDocument=c.isDocument,d.isMap=c.isMap,d.isNode=
c.isNode,d.isPair=c.isPair,d.isScalar=c.isScalar,d.isSeq=c.isSeq,d.Pair=o.Pair,d.Scalar=i.Scalar,d.YAMLMap=s.YAMLMap,d.YAMLSeq=r.YAMLSeq,d.CST=n,d.Lexer=t.Lexer,
d.LineCounter=e.LineCounter,d.Parser=a.Parser,d.parse=l.parse,d.parseAllDocuments=l.parseAllDocuments,d.parseDocument=l.parseDocument,d.stringify=l.stringify,d.
visit=u.visit,d.visitAsync=u.visitAsync}})})};
