"use strict";exports.id=988,exports.ids=[988],exports.modules={3821:((Ie,me,V)=>{V.d(me,{O:()=>L});var M=V(5394),ee=V(9596),L=(0,ee.f1)((0,M.F)(),1)}),7898:((Ie,me,V)=>{V.d(
me,{AO:()=>de,HT:()=>we,JH:()=>He,LJ:()=>st,No:()=>tt,RS:()=>ut,Zc:()=>De,_T:()=>Xe,c0:()=>pe,c7:()=>et,ef:()=>ve,f8:()=>Ve,hC:()=>Ne,i7:()=>Ze,k1:()=>_e,pD:()=>ft,
rc:()=>T,s_:()=>Ue});var M=V(1838),ee=V(4118),L=V(7522),q=V(8243),R=V(1651),de=class{constructor(b){this.ownerUid=b}ownerUid;deployments=new Set;known=new Set;get replicaSets(){
return this.known}see(b,_){for(const A of b)(0,M.D0)(A,this.ownerUid)&&this.deployments.add((0,M.kz)(A));for(const A of _)(0,M.K2)(A).some(N=>this.deployments.has(
N))&&this.known.add((0,M.kz)(A))}},we="involvedObject.kind=Pod",ve=["metadata","involvedObject","reason","message","lastTimestamp","eventTime","series","source",
"reportingComponent"],ie=/^(?:TriggeredScaleUp|Nominated\w*)$/,te=/^(?:Pulling|Pulled|Created|Started)$/,ae=/^(?:NotTriggerScaleUp|FailedScaleUp|FailedToScaleUp\w*|ScaleUpTimedOut|ScaleUpFailed)$/,
he=300,Y=b=>(0,q.$6)(b,"reason")==="FailedScheduling"&&/karpenter/.test((0,q.$6)(b,"reportingComponent")||((0,q.$6)(b,"source","component")??"")),pe=b=>{const _=(0,q.
$6)(b,"reason")??"";return _==="FailedMount"||_==="Unhealthy"||te.test(_)||ie.test(_)||ae.test(_)||Y(b)};function ge(b,_){const A=_.filter(c=>(0,q.$6)(c,"involv\
edObject","uid")===b).toSorted((c,o)=>K(c).localeCompare(K(o))),N=c=>(0,q.$6)(c,"message")??"",$=A.findLast(c=>(0,q.$6)(c,"reason")==="FailedMount"&&/ not found/.
test(N(c))),O=$!==void 0&&A.some(c=>te.test((0,q.$6)(c,"reason")??"")&&K(c)>=K($)),p=$===void 0||O?void 0:N($),y=N(A.findLast(c=>(0,q.$6)(c,"reason")==="Unhealt\
hy")),m=c=>ie.test((0,q.$6)(c,"reason")??""),h=A.filter(c=>m(c)||ae.test((0,q.$6)(c,"reason")??"")||Y(c)),g=h.at(-1),f=g&&(h.find(c=>m(c)&&K(c)===K(g))??g);return{
...p===void 0?{}:{missing:p},...y===""?{}:{probe:(0,L.xS)(y,he)},...f===void 0?{}:{scaling:{isAtWork:m(f),message:(0,L.xS)(N(f),he)}}}}var K=b=>[(0,q.$6)(b,"ser\
ies","lastObservedTime"),(0,q.$6)(b,"lastTimestamp"),(0,q.$6)(b,"eventTime")].find(_=>_!==void 0)?.slice(0,19)??"",z=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;
function J(b,_){const A=_.replace(/@.*$/,"").replace(/:[^/:]*$/,"");return[_,A,A.split("/").slice(1).join("/"),A.split("/").at(-1)??""].filter($=>$.length>2).reduce(
($,O)=>$.replaceAll(O,""),b)}function Q(b,{missing:_,scaling:A}={}){if(b.isDeleting)return;const N=b.containers.flatMap(p=>be(p)??[]),$=N.find(({certainty:p})=>p===
"certain")??N[0];if($)return $;if(b.phase==="Failed")return{certainty:"likely",reason:b.reason||"PodFailed",message:b.message||"the pod has failed"};if(_!==void 0&&
b.containers.length>0&&b.containers.every(({state:p})=>p.kind==="waiting"))return{certainty:"likely",reason:"FailedMount",message:_};const O=re(b);return O&&le(
O,A)}var re=({conditions:b})=>b.find(({type:_,status:A,reason:N})=>_==="PodScheduled"&&A==="False"&&N==="Unschedulable"),G=/persistentvolumeclaim "[^"]*" (?:not found|is being deleted)/;
function le({message:b},_){return G.test(b)?{certainty:"certain",reason:"Unschedulable",message:b}:_===void 0?{certainty:"likely",reason:"Unschedulable",message:b}:
_.isAtWork?void 0:{certainty:"likely",reason:"Unschedulable",message:`${b} The autoscaler does not help: ${_.message}`}}function be(b){const{name:_,state:A,restarts:N}=b,
$=`${b.isInit?"init container":"container"} ${_}`;if(A.kind==="running")return;if(A.kind==="terminated"){if(b.isInit&&A.exitCode===0)return;const m=`${$} ended \
with exit code ${A.exitCode}`;return{certainty:"likely",reason:A.reason||"Terminated",message:m,restarts:N,container:_}}const{reason:O,message:p}=A,y=p?`: ${p}`:
"";switch(O){case"InvalidImageName":return{certainty:"certain",reason:O,message:`${$}: the image name is invalid${y}`,container:_};case"ErrImagePull":case"Image\
PullBackOff":case"ErrImageNeverPull":return{certainty:O==="ErrImageNeverPull"||z.test(J(p,b.image))?"certain":"likely",reason:O,message:`${$} cannot pull ${b.image||
"its image"}${y}`,container:_};case"CrashLoopBackOff":{const m=b.lastExitCode===void 0?"":`, last with exit code ${b.lastExitCode}`;return{certainty:"likely",reason:O,
message:`${$} keeps crashing${m} (${N} restarts)`,restarts:N,container:_}}case"CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.
test(p)?void 0:{certainty:"likely",reason:O,message:`${$} cannot start${y}`,container:_};default:return}}var ce=/^(?:Ready|ContainersReady|Initialized|PodScheduled|PodReadyToStartContainers|DisruptionTarget)$/;
function Pe(b,{probe:_,scaling:A}={}){const N=b.containers.find(O=>!(0,M.$L)(O));if(N){const O=_!==void 0&&N.state.kind==="running"&&!N.isInit?`; ${_}`:"";return`\
pod ${b.name}: ${T(N)}${O}`}if(A?.isAtWork===!0&&re(b))return`pod ${b.name} waits for a node that the cluster's autoscaler adds: ${A.message}`;if(b.containers.length===
0)return`pod ${b.name} is ${b.phase||"new"}`;const $=b.conditions.find(({type:O,status:p})=>p!=="True"&&!ce.test(O));return $?`pod ${b.name}: its readiness gate\
 ${$.type} is ${$.status}${$.message?` (${$.message})`:""}`:`pod ${b.name} is not ready`}function T({name:b,isInit:_,state:A,ready:N,restarts:$}){const O=A.kind===
"running"?N?"is ready":_?"is running":"is running and not ready yet":A.kind==="waiting"?`waits (${A.reason||"starting"})`:_&&A.exitCode===0?"is done":`ended wit\
h exit code ${A.exitCode}`;return`${_?"init container":"container"} ${b} ${O}${$>0?`, ${$} restarts`:""}`}var x="kubernetes.io/service-name",W=(b,_,A)=>ue(_,A)??
ke(b,_,A)??Fe(b,_,A);function ue(b,{unsteadyPods:_,settlingPods:A,events:N}){for(const{expected:{title:$},deployment:O,pods:p}of b){if(!O)continue;const{name:y,
replicas:m,updatedReplicas:h,totalReplicas:g,availableReplicas:f}=O;if(O.generation>O.observedGeneration)return`${$}: Deployment ${y} to be observed`;const c=p.
filter(r=>!r.isDeleting&&!(0,M.PU)(r)&&!r.isReady),o=c[0]?` (${Pe(c[0],ge(c[0].uid,N))})`:"";if(h<m)return`${$}: ${h} of ${m} new pods made${o}`;if(c.length>0)return`${$}\
: ${p.length-c.length} of ${m} new pods ready${o}`;if(f<h)return`${$}: ${f} of ${m} pods available`;if(g>h)return`${$}: ${g-h} old pods to end`;if(h!==m||f!==m)
return`${$}: ${h-m} pods too many to end`;const l=p.find(({uid:r})=>_?.has(r));if(l)return`${$}: pod ${l.name} to stay ready (it was ready, and then it was not)`;
const s=p.find(({uid:r})=>A?.has(r));if(s)return`${$}: pod ${s.name} to stay ready for some seconds`}}function ke(b,_,A){const N=new Set(_.map(({deployment:O})=>O?.
uid)),$=A.deployments.find(O=>(0,M.D0)(O,b.uid)&&!N.has((0,M.kz)(O)));return $?`the earlier Deployment ${(0,M.Vb)($)} to be removed`:Ee(_,A)}function Ee(b,{pods:_,
formerReplicaSets:A}){if(!A)return;const N=new Set(b.map(({replicaSet:O})=>O?.uid)),$=_.filter(O=>(0,M.K2)(O).some(p=>A.has(p)&&!N.has(p))).map(M.fe).find(O=>!O.
isDeleting&&!(0,M.PU)(O));return $&&`the earlier pod ${$.name} to be told to end`}function Fe({services:b},_,{endpointSlices:A}){const N=new Set(_.flatMap(({pods:O})=>O.
map(({uid:p})=>p))),$=_.some(({deployment:O})=>O?.replicas===0);for(const{name:O,isRequired:p}of b){const y=A.filter(h=>(0,q.$6)(h,"metadata","labels",x)===O).flatMap(
h=>(0,q.yR)(h,"endpoints")).filter(h=>(0,q.fK)(h,"conditions","ready")!==!1).map(h=>({uid:(0,q.$6)(h,"targetRef","uid")??"",pod:(0,q.$6)(h,"targetRef","name")??
"of unknown name"})),m=y.find(({uid:h})=>!N.has(h));if(m)return`Service ${O} to send nothing more to the earlier pod ${m.pod}`;if(p&&!$&&y.length===0)return`Ser\
vice ${O} to lead to the new pods`}}var _e=({services:b})=>`${x} in (${b.map(({name:_})=>_).join(",")})`,De=({routes:b=[]})=>b.length===0?[]:[ee.Km,ee.qj];async function Ue(b,_){
const{owner:{namespace:A=""},labelSelector:N}=_,$=(f,c=N)=>b.list(f,A,{labelSelector:c}),O=async()=>(await Promise.all(De(_).map(f=>b.list(f,A).catch(ze)))).flat(),
[p,y,m,h,g]=await Promise.all([$(ee.bg),$(ee.SZ),$(ee.Jw),$(ee.NP,_e(_)),O()]);return{routes:g,deployments:p,replicaSets:y,pods:m,endpointSlices:h}}function ze(b){
if(b instanceof R.zg&&(b.code==="E_CRD_MISSING"||b.code==="E_CLUSTER_FORBIDDEN"))return[];throw b}function Xe(b,_,A){const N=new de(_);return N.see(A.deployments,
A.replicaSets),{owner:b,...A,formerReplicaSets:N.replicaSets,events:[]}}var Ye="kubectl-last-applied",Ne=b=>(0,q.yR)(b,"metadata","managedFields").map(qe);function qe(b){
const _=(0,q.fK)(b,"fieldsV1");return{manager:(0,q.$6)(b,"manager")??"",operation:(0,q.$6)(b,"operation")??"",subresource:(0,q.$6)(b,"subresource")??"",time:(0,q.
$6)(b,"time"),paths:(0,q.Gv)(_)?Je(_):[]}}function Je(b,_=[]){const A=Object.entries(b).filter(([N])=>N!==".");return A.length===0?_.length===0?[]:[_]:A.flatMap(
([N,$])=>Je((0,q.Gv)($)?$:{},[..._,N.startsWith("f:")?N.slice(2):`[${N.slice(2)}]`]))}var Ze=b=>(0,L.xS)(b.join(".").replaceAll(".[","["),200),et=({manager:b,operation:_,
subresource:A,time:N})=>`${JSON.stringify((0,L.xS)(b,100))} (${[_==="Apply"?"server-side apply":A===""?"an update":`an update of its ${(0,L.xS)(A,30)}`,...N===void 0?
[]:[`last at ${(0,L.xS)(N,30)}`]].join(", ")})`,je=(b,_)=>b.subresource===""&&(b.manager!==_||b.operation!=="Apply")&&(b.manager===Ye||b.paths.some(([A])=>A==="\
spec")),Ve=(b,_)=>Ne(b).filter(A=>je(A,_));function tt(b,_,A,N){const $=(0,q.yR)(b,"metadata","managedFields"),O=c=>(0,q.$6)(c,"manager")===_&&(0,q.$6)(c,"opera\
tion")==="Apply",p=$.filter(c=>O(c)||je(qe(c),_)),y=p.map(c=>(0,q.fK)(c,"fieldsV1")).filter(q.Gv),[m,...h]=y;if(m===void 0)return $;const g=`${N.toISOString().slice(
0,19)}Z`;return[{manager:_,operation:"Apply",apiVersion:A,time:g,fieldsType:"FieldsV1",fieldsV1:h.reduce(We,m)},...$.filter(c=>!p.includes(c))]}function We(b,_){
if($e(b)&&$e(_))return b;if($e(b))return{".":{},..._};if($e(_))return{".":{},...b};const A=[...new Set([...Object.keys(b),...Object.keys(_)])];return Object.fromEntries(
A.map(N=>{const[$,O]=[(0,q.fK)(b,N),(0,q.fK)(_,N)];return[N,(0,q.Gv)($)&&(0,q.Gv)(O)?We($,O):$??O]}))}var $e=b=>Object.keys(b).length===0;function st(b,_){const A=Ne(
b),N=new Set(A.filter(({manager:$,operation:O})=>$===_&&O==="Apply").flatMap(({paths:$})=>$.map(O=>JSON.stringify(O))));return A.filter(({manager:$})=>$!==_).map(
$=>({owner:$,paths:$.paths.filter(O=>O[0]!=="status"&&!N.has(JSON.stringify(O)))})).filter(({paths:$})=>$.length>0)}function Ce(b,_){const A=b.flatMap(N=>Le(N,_));
return A.find(({certainty:N})=>N==="certain")??A.find(({certainty:N})=>N==="lasting")??A[0]}function Le({deployment:b,replicaSet:_,pods:A},N){if(!b||b.generation>
b.observedGeneration)return[];const $=A.filter(y=>!(0,M.PU)(y)||Te(A,b)).flatMap(y=>{const m=Q(y,ge(y.uid,N.events));return m?[{...m,state:"failed",object:`Pod/${y.
name}`,pod:y.name}]:[]}),O=_&&nt(b,_,A.some(({isDeleting:y})=>y)),p=b.conditions.find(({type:y,status:m})=>y==="Progressing"&&m==="False");return[...$,...O?[O]:
[],...p&&Be(p.message,_)?[{state:"failed",certainty:Ke(p.message)?"certain":"lasting",reason:p.reason,message:p.message,object:`Deployment/${b.name}`}]:[]]}function Te(b,{
replicas:_,availableReplicas:A}){if(A>=_)return!1;const N=$=>!(0,M.PU)($)&&!$.isDeleting;return b.filter(N).length<_||b.filter(M.PU).length>_}var Be=(b,_)=>!b.includes(
'ReplicaSet "')||b.includes(`"${_?.name??""}"`),Ge=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage|max limit to request ratio|\bis invalid: |no PriorityClass with name/,
Qe=/RuntimeClass "[^"]*" not found|serviceaccount "(?!default")[^"]*" not found/,Ke=b=>Ge.test(b.replace(/"[^"]*"/g,'""'))||Qe.test(b);function nt(b,_,A){const N=_.
conditions.find(({type:p,status:y})=>p==="ReplicaFailure"&&y==="True");if(!N||_.generation>_.observedGeneration)return;const $=A||b.totalReplicas>b.updatedReplicas&&
b.availableReplicas>b.replicas-b.maxUnavailable;return{state:"failed",certainty:Ke(N.message)&&!($&&N.message.includes("exceeded quota"))?"certain":"likely",reason:N.
reason||"FailedCreate",message:N.message,object:`ReplicaSet/${_.name}`}}function Oe({routes:b=[],uid:_},{routes:A=[]}){const N=A.filter(O=>(0,M.D0)(O,_)&&!(0,M.
vx)(O));for(const O of N.filter(p=>(0,q.fK)(p,"spec","http")!==void 0)){const p=rt(b,O);if(p!==void 0)return p}const $=N.filter(O=>(0,q.$6)(O,"spec","service")!==
void 0);return it(b,$)}function rt(b,_){for(const A of(0,q.yR)(_,"spec","http")){const N=(0,q.yR)(A,"route");if(!b.some(({service:m})=>N.some(h=>Ae((0,q.$6)(h,"\
destination","host"),m))))continue;const $=({service:m})=>{const h=N.filter(g=>Ae((0,q.$6)(g,"destination","host"),m));return h.length===0?"nothing":h.reduce((g,f)=>g+
((0,q.tk)(f,"weight")??(N.length===1?100:0)),0)},O=({service:m})=>Ae((0,q.$6)(A,"mirror","host"),m)?(0,q.tk)(A,"mirrorPercentage","value")??100:"nothing",p=Re(b,
m=>m.isShadow?O(m):$(m));if(p!==void 0)return p;if(N.find(m=>b.every(({service:h})=>!Ae((0,q.$6)(m,"destination","host"),h)))!==void 0)return"the ingress to sen\
d nothing more to an earlier predictor"}}function it(b,_){const A=({service:N})=>_.filter($=>Ae((0,q.$6)($,"spec","service"),N));if(!b.every(N=>A(N).length===0))
return Re(b.filter(({takesRest:N})=>!N),N=>{const $=A(N).map(O=>(0,q.tk)(O,"spec","weight")??0);return $.length===0?"nothing":$.find(O=>O!==N.weight)??$[0]??0})}
function Re(b,_){for(const A of b){const N=_(A);if(A.weight===void 0?N!=="nothing":(N==="nothing"?0:N)===A.weight)continue;const O=A.isShadow?"a copy of the req\
uests":"the requests";return`the ingress to send ${A.weight===void 0?"":`${A.weight} % of `}${O} to ${A.title} (it sends ${N==="nothing"?"none":`${N} %`})`}}var Ae=(b,_)=>b!==
void 0&&/^[^.:]*/.exec(b.replace(/^https?:\/\//,""))?.[0]===_;function at(b,_){const A=_.deployments.filter(h=>(0,M.D0)(h,b.uid)&&!(0,M.vx)(h)),N=b.workloads.map(
h=>({workload:h,object:A.find(g=>lt((0,M.Vb)(g),h,b)&&ct(g,h,b))})),$=new Set(N.map(({object:h})=>h)),O=A.filter(h=>!$.has(h)&&He(h,b)),p=({marker:h,isMarked:g})=>{
const f=g?O.findIndex(c=>b.readPodMarker(c)===h):-1;return f<0?void 0:O.splice(f,1)[0]},y=N.map(({workload:h,object:g})=>({workload:h,object:g??p(h)})),m=O.map(
h=>({workload:{title:`Deployment ${(0,M.Vb)(h)}`,names:[(0,M.Vb)(h)],prefixes:[],marker:"",isMarked:!0,modelPlaces:[],replicas:void 0},object:h}));return[...y,...m].
map(({workload:h,object:g})=>ot(h,g,_))}function He(b,{workloads:_,readPodMarker:A}){const N=A(b);return N!==void 0&&_.some(({marker:$})=>$===N)}function ot(b,_,A){
const N=_&&(0,M.zi)(_),$=N&&A.replicaSets.filter(p=>(0,M.D0)(p,N.uid)).map(M.Q5).find(({revision:p})=>p!==void 0&&p===N.revision),O=$?A.pods.filter(p=>(0,M.D0)(
p,$.uid)).map(M.fe):[];return{expected:b,deployment:N,replicaSet:$,pods:O}}function lt(b,_,A){if(_.names.includes(b))return!0;const N=xe(b,_);return N>0&&A.workloads.
every($=>$===_||xe(b,$)<N)}var xe=(b,{prefixes:_})=>Math.max(0,..._.filter(A=>b.startsWith(A)).map(({length:A})=>A));function ct(b,_,A){const N=A.readPodMarker(
b);if(N!==void 0)return N===_.marker;if(!_.isMarked)return!0;const $=(0,q.yR)(b,"spec","template","spec","initContainers").flatMap(O=>(0,q.i1)(O,"args"));return _.
modelPlaces.some(O=>$.includes(O))}var ut=({reason:b})=>b==="Deleted"||b==="Superseded";function ft(b,_){const{owner:A}=_,N=`${b.owner.resource.kind}/${b.owner.
name}`,$=(g,f,c)=>({state:"failed",certainty:"likely",reason:g,message:f,object:N,...c===void 0?{}:{waitingFor:c}});if(!A||(0,M.kz)(A)!==b.uid||(0,M.vx)(A))return{
state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",object:N};if(b.readMarker(A)!==b.marker)return{state:"faile\
d",certainty:"certain",reason:"Superseded",message:"somebody else applied another manifest meanwhile",object:N};const O=at(b,_),p=Ce(O,_);if(p)return p;const y=b.
readStatus(A);if(y.state==="failed"){const g=$("OperatorReportsFailure",y.description||"the operator reports Failed");return _.saidBefore!==void 0&&_.saidBefore!==
y.description&&Ke(y.description)?{...g,certainty:"lasting"}:g}for(const{expected:{title:g,replicas:f},deployment:c}of O){if(!c)return $("OperatorSilent",`no Dep\
loyment of the new version for ${g}: the operator has not reacted. Is it running?`,`the operator to make the Deployment of ${g}`);if(f!==void 0&&c.replicas!==f){
const o=`${g}: Deployment ${c.name} to be scaled from ${c.replicas} to ${f}`;return $("OperatorSilent",`it still waits for ${o}. Is the operator running?`,o)}}const m=W(
b,O,_);if(m!==void 0)return{state:"progressing",waitingFor:m};const h=Oe(b,_);if(h!==void 0)return $("OperatorSilent",`all pods are ready, and it still waits fo\
r ${h}. Is the operator running?`,h);if(y.state!=="ready"&&O.every(({deployment:g})=>g?.replicas!==0)){const g=y.description?` (${y.description})`:"";return $("\
OperatorSilent",`all pods of the new version are ready, but the operator does not say that it is${g}. Is it running?`,`${N} to become ready${g}`)}return{state:"\
current"}}}),51:((Ie,me,V)=>{V.d(me,{D:()=>L});var M=V(1660),ee=V(9596),L=(0,ee.P$)({"required-builtin:buffer"(q,R){R.exports=((0,M.e7)(),(0,ee.Yp)(M.VY)).requireOfNode(
"node:buffer")}})}),1838:((Ie,me,V)=>{V.d(me,{$L:()=>ve,D0:()=>pe,K2:()=>Y,Oh:()=>J,PU:()=>K,Q5:()=>le,Vb:()=>ie,fe:()=>be,i_:()=>z,kz:()=>te,nJ:()=>L,vx:()=>he,
wc:()=>we,zi:()=>re});var M=V(8243),ee=V(1651),L=class extends ee.zg{constructor(T,x){super("E_APPLY_REFUSED",T),this.fields=x}fields},q=64*1024,R=50,de=/((?:\.[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40}): field not declared in schema|unknown field "((?:\.?[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40})"/g;
function we(T){return[...T.slice(0,q).matchAll(de)].slice(0,R).map(([,W,ue])=>[...(W??ue??"").matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([ke,Ee])=>Ee===void 0?ke:Number(
Ee)))}var ve=({isInit:T,ready:x,state:W})=>x||T&&W.kind==="terminated"&&W.exitCode===0,ie=T=>(0,M.$6)(T,"metadata","name")??"",te=T=>(0,M.$6)(T,"metadata","uid")??
"",ae=T=>(0,M.tk)(T,"metadata","generation")??0,he=T=>(0,M.fK)(T,"metadata","deletionTimestamp")!==void 0,Y=T=>(0,M.yR)(T,"metadata","ownerReferences").flatMap(
x=>(0,M.$6)(x,"uid")??[]),pe=(T,x)=>Y(T).includes(x),ge=T=>(0,M.$6)(T,"metadata","annotations","deployment.kubernetes.io/revision"),K=({phase:T})=>T==="Failed"||
T==="Succeeded",z=T=>Q(T).some(({type:x,status:W})=>x==="Ready"&&W==="True"),J=T=>{const x=(0,M.yR)(T,"status","conditions").find(W=>(0,M.$6)(W,"type")==="Ready");
return Date.parse((0,M.$6)(x,"lastTransitionTime")??"")},Q=T=>(0,M.yR)(T,"status","conditions").map(x=>({type:(0,M.$6)(x,"type")??"",status:(0,M.$6)(x,"status")??
"",reason:(0,M.$6)(x,"reason")??"",message:(0,M.$6)(x,"message")??""})),re=T=>({name:ie(T),uid:te(T),generation:ae(T),observedGeneration:(0,M.tk)(T,"status","ob\
servedGeneration")??0,revision:ge(T),replicas:(0,M.tk)(T,"spec","replicas")??1,updatedReplicas:(0,M.tk)(T,"status","updatedReplicas")??0,totalReplicas:(0,M.tk)(
T,"status","replicas")??0,availableReplicas:(0,M.tk)(T,"status","availableReplicas")??0,maxUnavailable:G(T),conditions:Q(T)});function G(T){const x=(0,M.tk)(T,"\
spec","replicas")??1,W=(0,M.fK)(T,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof W=="number"?W:typeof W=="string"?Math.floor((Number.parseInt(
W,10)||0)*x/100):0}var le=T=>({name:ie(T),uid:te(T),generation:ae(T),observedGeneration:(0,M.tk)(T,"status","observedGeneration")??ae(T),revision:ge(T),conditions:Q(
T)}),be=T=>({name:ie(T),uid:te(T),phase:(0,M.$6)(T,"status","phase")??"",reason:(0,M.$6)(T,"status","reason")??"",message:(0,M.$6)(T,"status","message")??"",isDeleting:he(
T),isReady:z(T),conditions:Q(T),containers:[...(0,M.yR)(T,"status","initContainerStatuses").map(x=>ce(x,!0)),...(0,M.yR)(T,"status","containerStatuses").map(x=>ce(
x,!1))]});function ce(T,x){return{name:(0,M.$6)(T,"name")??"",isInit:x,ready:(0,M.fK)(T,"ready")===!0,restarts:(0,M.tk)(T,"restartCount")??0,image:(0,M.$6)(T,"i\
mage")??"",state:Pe((0,M.fK)(T,"state")),lastExitCode:(0,M.tk)(T,"lastState","terminated","exitCode"),lastReason:(0,M.$6)(T,"lastState","terminated","reason")}}
function Pe(T){const x=ue=>(0,M.$6)(T,ue,"reason")??"",W=ue=>(0,M.$6)(T,ue,"message")??"";return(0,M.fK)(T,"running")!==void 0?{kind:"running"}:(0,M.fK)(T,"term\
inated")!==void 0?{kind:"terminated",reason:x("terminated"),message:W("terminated"),exitCode:(0,M.tk)(T,"terminated","exitCode")??0}:{kind:"waiting",reason:x("w\
aiting"),message:W("waiting")}}}),3471:((Ie,me,V)=>{V.d(me,{c:()=>R,h:()=>ge});var M=V(9951),ee=V(7522),L=V(8243),q=new Set(["metadata.managedFields","metadata.\
resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","status"]);function R(K,z,J=[]){if(q.has(J.join("."))||J.
at(-1)===M.yl||J.at(-1)===M.Ln)return[];const[Q,re]=[de(K),de(z)];return Q===void 0||re===void 0||Q.isList!==re.isList?JSON.stringify(K)===JSON.stringify(z)?[]:
[{path:J,before:K,after:z}]:[...new Set([...Q.fields.keys(),...re.fields.keys()])].flatMap(G=>R(Q.fields.get(G),re.fields.get(G),[...J,Q.isList?`[${G}]`:G]))}function de(K){
if((0,L.Gv)(K))return{isList:!1,fields:new Map(Object.entries(K))};if(!Array.isArray(K))return;const z=K,J=z.map(G=>(0,L.Gv)(G)&&typeof G.name=="string"?G.name:
void 0),Q=J.every(G=>G!==void 0)&&new Set(J).size===J.length,re=G=>Q?J[G]??"":[G,J[G]].filter(le=>le!==void 0).join(" ");return{isList:!0,fields:new Map(z.map((G,le)=>[
re(le),G]))}}var we=/secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i,
ve=/(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i,ie=K=>we.test(K)&&!ve.test(K),te=200,ae="***",he=K=>K.replace(/(:\/\/)[^/@\s]+@/g,`$\
1${ae}@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g,(z,J)=>ie(J)?`${J}=${ae}`:z);function Y(K){if(typeof K=="string")return he(K);if(Array.isArray(K))return K.map(
Y);if(!(0,L.Gv)(K))return K;const z=typeof K.name=="string"&&ie(K.name);return Object.fromEntries(Object.entries(K).map(([J,Q])=>[J,ie(J)||z&&J==="value"?ae:Y(Q)]))}
function pe(K,z){return K===void 0?"(none)":z?ae:(0,ee.Jj)((0,ee.xS)(JSON.stringify(Y(K)),2*te),te)}function ge(K,z=60,J=!1){const Q=K.slice(0,z).map(({path:re,
before:G,after:le})=>{const be=J&&re[0]==="data"||re.some(ie);return`${(0,ee.xS)(re.join(".").replaceAll(".[","["),300)||"the object"}: ${pe(G,be)} \u2192 ${pe(
le,be)}`});return K.length>z&&Q.push(`\u2026 and ${K.length-z} more`),Q.join(`
`)}}),5394:((Ie,me,V)=>{V.d(me,{F:()=>O});var M=V(51),ee=V(1660),L=V(9596),q=(0,L.P$)({"required-builtin:process"(p,y){y.exports=((0,ee.e7)(),(0,L.Yp)(ee.VY)).requireOfNode(
"node:process")}}),R=(0,L.P$)({"node_modules/yaml/dist/nodes/identity.js"(p){"use strict";var y=Symbol.for("yaml.alias"),m=Symbol.for("yaml.document"),h=Symbol.
for("yaml.map"),g=Symbol.for("yaml.pair"),f=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),l=d=>!!d&&typeof d=="object"&&d[o]===
y,s=d=>!!d&&typeof d=="object"&&d[o]===m,r=d=>!!d&&typeof d=="object"&&d[o]===h,n=d=>!!d&&typeof d=="object"&&d[o]===g,t=d=>!!d&&typeof d=="object"&&d[o]===f,e=d=>!!d&&
typeof d=="object"&&d[o]===c;function i(d){if(d&&typeof d=="object")switch(d[o]){case h:case c:return!0}return!1}function a(d){if(d&&typeof d=="object")switch(d[o]){case y:case h:case f:case c:
return!0}return!1}var u=d=>(t(d)||i(d))&&!!d.anchor;p.ALIAS=y,p.DOC=m,p.MAP=h,p.NODE_TYPE=o,p.PAIR=g,p.SCALAR=f,p.SEQ=c,p.hasAnchor=u,p.isAlias=l,p.isCollection=
i,p.isDocument=s,p.isMap=r,p.isNode=a,p.isPair=n,p.isScalar=t,p.isSeq=e}}),de=(0,L.P$)({"node_modules/yaml/dist/visit.js"(p){"use strict";var y=R(),m=Symbol("br\
eak visit"),h=Symbol("skip children"),g=Symbol("remove node");function f(t,e){const i=s(e);y.isDocument(t)?c(null,t.contents,i,Object.freeze([t]))===g&&(t.contents=
null):c(null,t,i,Object.freeze([]))}f.BREAK=m,f.SKIP=h,f.REMOVE=g;function c(t,e,i,a){const u=r(t,e,i,a);if(y.isNode(u)||y.isPair(u))return n(t,a,u),c(t,u,i,a);
if(typeof u!="symbol"){if(y.isCollection(e)){a=Object.freeze(a.concat(e));for(let d=0;d<e.items.length;++d){const v=c(d,e.items[d],i,a);if(typeof v=="number")d=
v-1;else{if(v===m)return m;v===g&&(e.items.splice(d,1),d-=1)}}}else if(y.isPair(e)){a=Object.freeze(a.concat(e));const d=c("key",e.key,i,a);if(d===m)return m;d===
g&&(e.key=null);const v=c("value",e.value,i,a);if(v===m)return m;v===g&&(e.value=null)}}return u}async function o(t,e){const i=s(e);y.isDocument(t)?await l(null,
t.contents,i,Object.freeze([t]))===g&&(t.contents=null):await l(null,t,i,Object.freeze([]))}o.BREAK=m,o.SKIP=h,o.REMOVE=g;async function l(t,e,i,a){const u=await r(
t,e,i,a);if(y.isNode(u)||y.isPair(u))return n(t,a,u),l(t,u,i,a);if(typeof u!="symbol"){if(y.isCollection(e)){a=Object.freeze(a.concat(e));for(let d=0;d<e.items.
length;++d){const v=await l(d,e.items[d],i,a);if(typeof v=="number")d=v-1;else{if(v===m)return m;v===g&&(e.items.splice(d,1),d-=1)}}}else if(y.isPair(e)){a=Object.
freeze(a.concat(e));const d=await l("key",e.key,i,a);if(d===m)return m;d===g&&(e.key=null);const v=await l("value",e.value,i,a);if(v===m)return m;v===g&&(e.value=
null)}}return u}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&
{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,a){if(typeof i=="function")return i(t,e,a);if(y.
isMap(e))return i.Map?.(t,e,a);if(y.isSeq(e))return i.Seq?.(t,e,a);if(y.isPair(e))return i.Pair?.(t,e,a);if(y.isScalar(e))return i.Scalar?.(t,e,a);if(y.isAlias(
e))return i.Alias?.(t,e,a)}function n(t,e,i){const a=e[e.length-1];if(y.isCollection(a))a.items[t]=i;else if(y.isPair(a))t==="key"?a.key=i:a.value=i;else if(y.isDocument(
a))a.contents=i;else{const u=y.isAlias(a)?"alias":"scalar";throw new Error(`Cannot replace node with ${u} parent`)}}p.visit=f,p.visitAsync=o}}),we=(0,L.P$)({"no\
de_modules/yaml/dist/doc/directives.js"(p){"use strict";var y=R(),m=de(),h={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},g=c=>c.replace(/[!,[\]{}]/g,
o=>h[o]),f=class Se{constructor(o,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Se.defaultYaml,o),this.tags=Object.assign({},Se.defaultTags,l)}clone(){
const o=new Se(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){const o=new Se(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:Se.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Se.defaultTags);break}
return o}add(o,l){this.atNextDocument&&(this.yaml={explicit:Se.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Se.defaultTags),this.atNextDocument=
!1);const s=o.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;
const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return l(0,"%YAML directive should contain exactly one part"),!1;const[
n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return l(6,`Unsupported YAML version ${n}`,t),!1}}default:return l(0,`U\
nknown directive ${r}`,!0),!1}}tagName(o,l){if(o==="!")return"!";if(o[0]!=="!")return l(`Not a valid tag: ${o}`),null;if(o[1]==="<"){const t=o.slice(2,-1);return t===
"!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&l("Verbatim tags must end with a >"),t)}const[,s,r]=o.match(/^(.*!)([^!]*)$/s);
r||l(`The ${o} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(r)}catch(t){return l(String(t)),null}return s==="!"?o:(l(`Could not\
 resolve tag: ${o}`),null)}tagString(o){for(const[l,s]of Object.entries(this.tags))if(o.startsWith(s))return l+g(o.substring(s.length));return o[0]==="!"?o:`!<${o}\
>`}toString(o){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let r;if(o&&s.length>0&&y.isNode(o.contents)){const n={};
m.visit(o.contents,(t,e)=>{y.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!o||r.some(e=>e.
startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};f.defaultYaml={explicit:!1,version:"1.2"},f.defaultTags={"!!":"tag:yaml.org,2002:"},p.Directives=f}}),ve=(0,L.P$)({"node_modules/yaml/dist/doc/anchors.js"(p){
"use strict";var y=R(),m=de();function h(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
o)}`;throw new Error(l)}return!0}function g(o){const l=new Set;return m.visit(o,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function f(o,l){for(let s=1;;++s){const r=`${o}${s}`;
if(!l.has(r))return r}}function c(o,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=g(o));const e=f(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(y.isScalar(e.node)||y.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}p.anchorIsValid=h,p.anchorNames=g,p.createNodeAnchors=c,p.findNewAnchor=
f}}),ie=(0,L.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(p){"use strict";function y(m,h,g,f){if(f&&typeof f=="object")if(Array.isArray(f))for(let c=0,o=f.
length;c<o;++c){const l=f[c],s=y(m,f,String(c),l);s===void 0?delete f[c]:s!==l&&(f[c]=s)}else if(f instanceof Map)for(const c of Array.from(f.keys())){const o=f.
get(c),l=y(m,f,c,o);l===void 0?f.delete(c):l!==o&&f.set(c,l)}else if(f instanceof Set)for(const c of Array.from(f)){const o=y(m,f,c,c);o===void 0?f.delete(c):o!==
c&&(f.delete(c),f.add(o))}else for(const[c,o]of Object.entries(f)){const l=y(m,f,c,o);l===void 0?delete f[c]:l!==o&&(f[c]=l)}return m.call(h,g,f)}p.applyReviver=
y}}),te=(0,L.P$)({"node_modules/yaml/dist/nodes/toJS.js"(p){"use strict";var y=R();function m(h,g,f){if(Array.isArray(h))return h.map((c,o)=>m(c,String(o),f));if(h&&
typeof h.toJSON=="function"){if(!f||!y.hasAnchor(h))return h.toJSON(g,f);const c={aliasCount:0,count:1,res:void 0};f.anchors.set(h,c),f.onCreate=l=>{c.res=l,delete f.
onCreate};const o=h.toJSON(g,f);return f.onCreate&&f.onCreate(o),o}return typeof h=="bigint"&&!f?.keep?Number(h):h}p.toJS=m}}),ae=(0,L.P$)({"node_modules/yaml/d\
ist/nodes/Node.js"(p){"use strict";var y=ie(),m=R(),h=te(),g=class{constructor(f){Object.defineProperty(this,m.NODE_TYPE,{value:f})}clone(){const f=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:c,maxAliasCount:o,onAnchor:l,
reviver:s}={}){if(!m.isDocument(f))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:f,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,
maxAliasCount:typeof o=="number"?o:100},n=h.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?y.applyReviver(s,{"":n},"",n):n}};p.NodeBase=g}}),he=(0,L.P$)({"node_modules/yaml/dist/nodes/Alias.js"(p){"use strict";var y=ve(),m=de(),h=R(),g=ae(),f=te(),
c=class extends g.NodeBase{constructor(l){super(h.ALIAS),this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],m.visit(l,{Node:(t,e)=>{
(h.isAlias(e)||h.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:i}=s;let a=t.get(n);if(a||(f.toJS(n,null,s),a=t.get(n)),a?.res===void 0){const u="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(u)}if(i>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=o(e,n,t)),a.count*a.aliasCount>i)){const u="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(u)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.
source}`;if(l){if(y.anchorIsValid(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)return`${n} `}return n}};function o(l,s,r){if(h.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(h.isCollection(s)){let n=0;for(const t of s.items){const e=o(l,t,r);e>n&&(n=e)}return n}else if(h.isPair(s)){const n=o(
l,s.key,r),t=o(l,s.value,r);return Math.max(n,t)}return 1}p.Alias=c}}),Y=(0,L.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(p){"use strict";var y=R(),m=ae(),h=te(),
g=c=>!c||typeof c!="function"&&typeof c!="object",f=class extends m.NodeBase{constructor(c){super(y.SCALAR),this.value=c}toJSON(c,o){return o?.keep?this.value:h.
toJS(this.value,c,o)}toString(){return String(this.value)}};f.BLOCK_FOLDED="BLOCK_FOLDED",f.BLOCK_LITERAL="BLOCK_LITERAL",f.PLAIN="PLAIN",f.QUOTE_DOUBLE="QUOTE_\
DOUBLE",f.QUOTE_SINGLE="QUOTE_SINGLE",p.Scalar=f,p.isScalarValue=g}}),pe=(0,L.P$)({"node_modules/yaml/dist/doc/createNode.js"(p){"use strict";var y=he(),m=R(),h=Y(),
g="tag:yaml.org,2002:";function f(o,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(o)&&!r.format)}function c(o,l,s){if(m.isDocument(o)&&(o=o.contents),m.isNode(o))return o;if(m.isPair(o)){const v=s.schema[m.MAP].createNode?.(
s.schema,null,s);return v.items.push(o),v}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let a;if(r&&o&&typeof o=="object"){if(a=i.get(o),a)return a.anchor??(a.anchor=n(
o)),new y.Alias(a.anchor);a={anchor:null,node:null},i.set(o,a)}l?.startsWith("!!")&&(l=g+l.slice(2));let u=f(o,l,e.tags);if(!u){if(o&&typeof o.toJSON=="function"&&
(o=o.toJSON()),!o||typeof o!="object"){const v=new h.Scalar(o);return a&&(a.node=v),v}u=o instanceof Map?e[m.MAP]:Symbol.iterator in Object(o)?e[m.SEQ]:e[m.MAP]}
t&&(t(u),delete s.onTagObj);const d=u?.createNode?u.createNode(s.schema,o,s):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(s.schema,o,s):new h.Scalar(o);
return l?d.tag=l:u.default||(d.tag=u.tag),a&&(a.node=d),d}p.createNode=c}}),ge=(0,L.P$)({"node_modules/yaml/dist/nodes/Collection.js"(p){"use strict";var y=pe(),
m=R(),h=ae();function g(o,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return y.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:o,sourceObjects:new Map})}var f=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,c=class extends h.NodeBase{constructor(o,l){super(
o),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(o){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return o&&(l.schema=o),l.items=l.items.map(s=>m.isNode(s)||m.isPair(s)?s.clone(o):s),this.range&&(l.range=this.range.slice()),l}addIn(o,l){if(f(o))this.add(
l);else{const[s,...r]=o,n=this.get(s,!0);if(m.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(o){const[l,...s]=o;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(m.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(o,l){const[s,...r]=o,n=this.get(s,!0);return r.length===
0?!l&&m.isScalar(n)?n.value:n:m.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(o){return this.items.every(l=>{if(!m.isPair(l))return!1;const s=l.value;return s==
null||o&&m.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(o){const[l,...s]=o;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return m.isCollection(r)?r.hasIn(s):!1}setIn(o,l){const[s,...r]=o;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(m.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,g(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};p.Collection=c,p.collectionFromPath=
g,p.isEmptyPath=f}}),K=(0,L.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(p){"use strict";var y=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function m(g,f){
return/^\n+$/.test(g)?g.substring(1):f?g.replace(/^(?! *$)/gm,f):g}var h=(g,f,c)=>g.endsWith(`
`)?m(c,f):c.includes(`
`)?`
`+m(c,f):(g.endsWith(" ")?"":" ")+c;p.indentComment=m,p.lineComment=h,p.stringifyComment=y}}),z=(0,L.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(p){
"use strict";var y="flow",m="block",h="quoted";function g(c,o,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return c;r<n&&(n=0);const i=Math.max(1+n,1+r-o.length);if(c.length<=i)return c;const a=[],u={};let d=r-o.length;typeof s=="number"&&(s>r-Math.max(2,n)?a.push(
0):d=r-s);let v,S,k=!1,w=-1,E=-1,C=-1;l===m&&(w=f(c,w,o.length),w!==-1&&(d=w+i));for(let D;D=c[w+=1];){if(l===h&&D==="\\"){switch(E=w,c[w+1]){case"x":w+=3;break;case"\
u":w+=5;break;case"U":w+=9;break;default:w+=1}C=w}if(D===`
`)l===m&&(w=f(c,w,o.length)),d=w+o.length+i,v=void 0;else{if(D===" "&&S&&S!==" "&&S!==`
`&&S!=="	"){const P=c[w+1];P&&P!==" "&&P!==`
`&&P!=="	"&&(v=w)}if(w>=d)if(v)a.push(v),d=v+i,v=void 0;else if(l===h){for(;S===" "||S==="	";)S=D,D=c[w+=1],k=!0;const P=w>C+1?w-2:E-1;if(u[P])return c;a.push(P),
u[P]=!0,d=P+i,v=void 0}else k=!0}S=D}if(k&&e&&e(),a.length===0)return c;t&&t();let I=c.slice(0,a[0]);for(let D=0;D<a.length;++D){const P=a[D],j=a[D+1]||c.length;
P===0?I=`
${o}${c.slice(0,j)}`:(l===h&&u[P]&&(I+=`${c[P]}\\`),I+=`
${o}${c.slice(P+1,j)}`)}return I}function f(c,o,l){let s=o,r=o+1,n=c[r];for(;n===" "||n==="	";)if(o<r+l)n=c[++o];else{do n=c[++o];while(n&&n!==`
`);s=o,r=o+1,n=c[r]}return s}p.FOLD_BLOCK=m,p.FOLD_FLOW=y,p.FOLD_QUOTED=h,p.foldFlowLines=g}}),J=(0,L.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(p){
"use strict";var y=Y(),m=z(),h=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
g=e=>/^(%|---|\.\.\.)/m.test(e);function f(e,i,a){if(!i||i<0)return!1;const u=i-a,d=e.length;if(d<=u)return!1;for(let v=0,S=0;v<d;++v)if(e[v]===`
`){if(v-S>u)return!0;if(S=v+1,d-S<=u)return!1}return!0}function c(e,i){const a=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return a;const{implicitKey:u}=i,
d=i.options.doubleQuotedMinMultiLineLength,v=i.indent||(g(e)?"  ":"");let S="",k=0;for(let w=0,E=a[w];E;E=a[++w])if(E===" "&&a[w+1]==="\\"&&a[w+2]==="n"&&(S+=a.
slice(k,w)+"\\ ",w+=1,k=w,E="\\"),E==="\\")switch(a[w+1]){case"u":{S+=a.slice(k,w);const C=a.substr(w+2,4);switch(C){case"0000":S+="\\0";break;case"0007":S+="\\a";
break;case"000b":S+="\\v";break;case"001b":S+="\\e";break;case"0085":S+="\\N";break;case"00a0":S+="\\_";break;case"2028":S+="\\L";break;case"2029":S+="\\P";break;default:
C.substr(0,2)==="00"?S+="\\x"+C.substr(2):S+=a.substr(w,6)}w+=5,k=w+1}break;case"n":if(u||a[w+2]==='"'||a.length<d)w+=1;else{for(S+=a.slice(k,w)+`

`;a[w+2]==="\\"&&a[w+3]==="n"&&a[w+4]!=='"';)S+=`
`,w+=2;S+=v,a[w+2]===" "&&(S+="\\"),w+=1,k=w+1}break;default:w+=1}return S=k?S+a.slice(k):a,u?S:m.foldFlowLines(S,v,m.FOLD_QUOTED,h(i,!1))}function o(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return c(e,i);const a=i.indent||(g(e)?"  ":""),u="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${a}`)+"'";return i.implicitKey?u:m.foldFlowLines(u,a,m.FOLD_FLOW,h(i,!1))}function l(e,i){const{singleQuote:a}=i.options;let u;if(a===!1)u=c;else{const d=e.includes(
'"'),v=e.includes("'");d&&!v?u=o:v&&!d?u=c:u=a?o:c}return u(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:a},u,d,v){const{blockQuote:S,commentString:k,lineWidth:w}=u.options;if(!S||/\n[\t ]+$/.test(
a))return l(a,u);const E=u.indent||(u.forceBlockIndent||g(a)?"  ":""),C=S==="literal"?!0:S==="folded"||i===y.Scalar.BLOCK_FOLDED?!1:i===y.Scalar.BLOCK_LITERAL?!0:
!f(a,w,E.length);if(!a)return C?`|
`:`>
`;let I,D;for(D=a.length;D>0;--D){const H=a[D-1];if(H!==`
`&&H!=="	"&&H!==" ")break}let P=a.substring(D);const j=P.indexOf(`
`);j===-1?I="-":a===P||j!==P.length-1?(I="+",v&&v()):I="",P&&(a=a.slice(0,-P.length),P[P.length-1]===`
`&&(P=P.slice(0,-1)),P=P.replace(s,`$&${E}`));let B=!1,U,se=-1;for(U=0;U<a.length;++U){const H=a[U];if(H===" ")B=!0;else if(H===`
`)se=U;else break}let Z=a.substring(0,se<U?se+1:U);Z&&(a=a.substring(Z.length),Z=Z.replace(/\n+/g,`$&${E}`));let ne=(B?E?"2":"1":"")+I;if(e&&(ne+=" "+k(e.replace(
/ ?[\r\n]+/g," ")),d&&d()),!C){const H=a.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${E}`);let F=!1;const oe=h(u,!0);S!=="folded"&&i!==y.Scalar.BLOCK_FOLDED&&
(oe.onOverflow=()=>{F=!0});const X=m.foldFlowLines(`${Z}${H}${P}`,E,m.FOLD_BLOCK,oe);if(!F)return`>${ne}
${E}${X}`}return a=a.replace(/\n+/g,`$&${E}`),`|${ne}
${E}${Z}${a}${P}`}function n(e,i,a,u){const{type:d,value:v}=e,{actualString:S,implicitKey:k,indent:w,indentStep:E,inFlow:C}=i;if(k&&v.includes(`
`)||C&&/[[\]{},]/.test(v))return l(v,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(v))return k||C||!v.includes(
`
`)?l(v,i):r(e,i,a,u);if(!k&&!C&&d!==y.Scalar.PLAIN&&v.includes(`
`))return r(e,i,a,u);if(g(v)){if(w==="")return i.forceBlockIndent=!0,r(e,i,a,u);if(k&&w===E)return l(v,i)}const I=v.replace(/\n+/g,`$&
${w}`);if(S){const D=B=>B.default&&B.tag!=="tag:yaml.org,2002:str"&&B.test?.test(I),{compat:P,tags:j}=i.doc.schema;if(j.some(D)||P?.some(D))return l(v,i)}return k?
I:m.foldFlowLines(I,w,m.FOLD_FLOW,h(i,!1))}function t(e,i,a,u){const{implicitKey:d,inFlow:v}=i,S=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});
let{type:k}=e;k!==y.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(S.value)&&(k=y.Scalar.QUOTE_DOUBLE);const w=C=>{switch(C){case y.
Scalar.BLOCK_FOLDED:case y.Scalar.BLOCK_LITERAL:return d||v?l(S.value,i):r(S,i,a,u);case y.Scalar.QUOTE_DOUBLE:return c(S.value,i);case y.Scalar.QUOTE_SINGLE:return o(
S.value,i);case y.Scalar.PLAIN:return n(S,i,a,u);default:return null}};let E=w(k);if(E===null){const{defaultKeyType:C,defaultStringType:I}=i.options,D=d&&C||I;if(E=
w(D),E===null)throw new Error(`Unsupported default string type ${D}`)}return E}p.stringifyString=t}}),Q=(0,L.P$)({"node_modules/yaml/dist/stringify/stringify.js"(p){
"use strict";var y=ve(),m=R(),h=K(),g=J();function f(s,r){const n=Object.assign({blockQuote:!0,commentString:h.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function c(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.find(i=>i.format===
r.format)??e[0]}let n,t;if(m.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(a=>a.test);i.length>0&&(e=i)}n=e.find(i=>i.
format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${e} value`)}return n}function o(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(m.isScalar(s)||m.isCollection(
s))&&s.anchor;i&&y.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const a=s.tag??(r.default?null:r.tag);return a&&e.push(t.directives.tagString(a)),e.join(" ")}function l(s,r,n,t){
if(m.isPair(s))return s.toString(r,n,t);if(m.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.resolve(r.doc)}let e;const i=m.isNode(
s)?s:r.doc.createNode(s,{onTagObj:d=>e=d});e??(e=c(r.doc.schema.tags,i));const a=o(i,e,r);a.length>0&&(r.indentAtStart=(r.indentAtStart??0)+a.length+1);const u=typeof e.
stringify=="function"?e.stringify(i,r,n,t):m.isScalar(i)?g.stringifyString(i,r,n,t):i.toString(r,n,t);return a?m.isScalar(i)||u[0]==="{"||u[0]==="["?`${a} ${u}`:
`${a}
${r.indent}${u}`:u}p.createStringifyContext=f,p.stringify=l}}),re=(0,L.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(p){"use strict";var y=R(),m=Y(),
h=Q(),g=K();function f({key:c,value:o},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:a,indentSeq:u,simpleKeys:d}}=l;let v=y.isNode(
c)&&c.comment||null;if(d){if(v)throw new Error("With simple keys, key nodes cannot have comments");if(y.isCollection(c)||!y.isNode(c)&&typeof c=="object"){const U="\
With simple keys, collection cannot be used as a key value";throw new Error(U)}}let S=!d&&(!c||v&&o==null&&!l.inFlow||y.isCollection(c)||(y.isScalar(c)?c.type===
m.Scalar.BLOCK_FOLDED||c.type===m.Scalar.BLOCK_LITERAL:typeof c=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!S&&(d||!n),indent:e+i});let k=!1,
w=!1,E=h.stringify(c,l,()=>k=!0,()=>w=!0);if(!S&&!l.inFlow&&E.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");S=!0}if(l.inFlow){if(n||o==null)return k&&s&&s(),E===""?"?":S?`? ${E}`:E}else if(n&&!d||o==null&&S)return E=`? ${E}`,v&&!k?E+=g.lineComment(E,l.
indent,a(v)):w&&r&&r(),E;k&&(v=null),S?(v&&(E+=g.lineComment(E,l.indent,a(v))),E=`? ${E}
${e}:`):(E=`${E}:`,v&&(E+=g.lineComment(E,l.indent,a(v))));let C,I,D;y.isNode(o)?(C=!!o.spaceBefore,I=o.commentBefore,D=o.comment):(C=!1,I=null,D=null,o&&typeof o==
"object"&&(o=t.createNode(o))),l.implicitKey=!1,!S&&!v&&y.isScalar(o)&&(l.indentAtStart=E.length+1),w=!1,!u&&i.length>=2&&!l.inFlow&&!S&&y.isSeq(o)&&!o.flow&&!o.
tag&&!o.anchor&&(l.indent=l.indent.substring(2));let P=!1;const j=h.stringify(o,l,()=>P=!0,()=>w=!0);let B=" ";if(v||C||I){if(B=C?`
`:"",I){const U=a(I);B+=`
${g.indentComment(U,l.indent)}`}j===""&&!l.inFlow?B===`
`&&D&&(B=`

`):B+=`
${l.indent}`}else if(!S&&y.isCollection(o)){const U=j[0],se=j.indexOf(`
`),Z=se!==-1,ne=l.inFlow??o.flow??o.items.length===0;if(Z||!ne){let H=!1;if(Z&&(U==="&"||U==="!")){let F=j.indexOf(" ");U==="&"&&F!==-1&&F<se&&j[F+1]==="!"&&(F=
j.indexOf(" ",F+1)),(F===-1||se<F)&&(H=!0)}H||(B=`
${l.indent}`)}}else(j===""||j[0]===`
`)&&(B="");return E+=B+j,l.inFlow?P&&s&&s():D&&!P?E+=g.lineComment(E,l.indent,a(D)):w&&r&&r(),E}p.stringifyPair=f}}),G=(0,L.P$)({"node_modules/yaml/dist/log.js"(p){
"use strict";var y=q();function m(g,...f){g==="debug"&&console.log(...f)}function h(g,f){(g==="debug"||g==="warn")&&(typeof y.emitWarning=="function"?y.emitWarning(
f):console.warn(f))}p.debug=m,p.warn=h}}),le=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(p){"use strict";var y=R(),m=Y(),h="<<",g={identify:s=>s===
h||typeof s=="symbol"&&s.description===h,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new m.Scalar(Symbol(h)),{addToJSMap:c}),
stringify:()=>h},f=(s,r)=>(g.identify(r)||y.isScalar(r)&&(!r.type||r.type===m.Scalar.PLAIN)&&g.identify(r.value))&&s?.doc.schema.tags.some(n=>n.tag===g.tag&&n.default);
function c(s,r,n){const t=l(s,n);if(y.isSeq(t))for(const e of t.items)o(s,r,e);else if(Array.isArray(t))for(const e of t)o(s,r,e);else o(s,r,t)}function o(s,r,n){
const t=l(s,n);if(!y.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,a]of e)r instanceof Map?r.has(
i)||r.set(i,a):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:a,writable:!0,enumerable:!0,configurable:!0});
return r}function l(s,r){return s&&y.isAlias(r)?r.resolve(s.doc,s):r}p.addMergeToJSMap=c,p.isMergeKey=f,p.merge=g}}),be=(0,L.P$)({"node_modules/yaml/dist/nodes/\
addPairToJSMap.js"(p){"use strict";var y=G(),m=le(),h=Q(),g=R(),f=te();function c(l,s,{key:r,value:n}){if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(l,s,n);else if(m.
isMergeKey(l,r))m.addMergeToJSMap(l,s,n);else{const t=f.toJS(r,"",l);if(s instanceof Map)s.set(t,f.toJS(n,t,l));else if(s instanceof Set)s.add(t);else{const e=o(
r,t,l),i=f.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function o(l,s,r){if(s===null)return"";
if(typeof s!="object")return String(s);if(g.isNode(l)&&r?.doc){const n=h.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.
add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),y.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return t}return JSON.stringify(s)}p.addPairToJSMap=c}}),ce=(0,L.P$)({"node_modules/yaml/dist/nodes/Pair.js"(p){"use strict";var y=pe(),m=re(),h=be(),g=R();function f(o,l,s){
const r=y.createNode(o,void 0,s),n=y.createNode(l,void 0,s);return new c(r,n)}var c=class mt{constructor(l,s=null){Object.defineProperty(this,g.NODE_TYPE,{value:g.
PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return g.isNode(s)&&(s=s.clone(l)),g.isNode(r)&&(r=r.clone(l)),new mt(s,r)}toJSON(l,s){const r=s?.
mapAsMap?new Map:{};return h.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?m.stringifyPair(this,l,s,r):JSON.stringify(this)}};p.Pair=c,p.createPair=f}}),
Pe=(0,L.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(p){"use strict";var y=R(),m=Q(),h=K();function g(l,s,r){return(s.inFlow??l.flow?c:f)(l,s,
r)}function f({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:a}){const{indent:u,options:{commentString:d}}=r,v=Object.
assign({},r,{indent:e,type:null});let S=!1;const k=[];for(let E=0;E<s.length;++E){const C=s[E];let I=null;if(y.isNode(C))!S&&C.spaceBefore&&k.push(""),o(r,k,C.commentBefore,
S),C.comment&&(I=C.comment);else if(y.isPair(C)){const P=y.isNode(C.key)?C.key:null;P&&(!S&&P.spaceBefore&&k.push(""),o(r,k,P.commentBefore,S))}S=!1;let D=m.stringify(
C,v,()=>I=null,()=>S=!0);I&&(D+=h.lineComment(D,e,d(I))),S&&I&&(S=!1),k.push(n+D)}let w;if(k.length===0)w=t.start+t.end;else{w=k[0];for(let E=1;E<k.length;++E){
const C=k[E];w+=C?`
${u}${C}`:`
`}}return l?(w+=`
`+h.indentComment(d(l),u),a&&a()):S&&i&&i(),w}function c({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:a}}=s;
n+=e;const u=Object.assign({},s,{indent:n,inFlow:!0,type:null});let d=!1,v=0;const S=[];for(let E=0;E<l.length;++E){const C=l[E];let I=null;if(y.isNode(C))C.spaceBefore&&
S.push(""),o(s,S,C.commentBefore,!1),C.comment&&(I=C.comment);else if(y.isPair(C)){const P=y.isNode(C.key)?C.key:null;P&&(P.spaceBefore&&S.push(""),o(s,S,P.commentBefore,
!1),P.comment&&(d=!0));const j=y.isNode(C.value)?C.value:null;j?(j.comment&&(I=j.comment),j.commentBefore&&(d=!0)):C.value==null&&P?.comment&&(I=P.comment)}I&&(d=
!0);let D=m.stringify(C,u,()=>I=null);d||(d=S.length>v||D.includes(`
`)),E<l.length-1?D+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(d||(d=S.reduce((P,j)=>P+j.length+2,2)+(D.length+2)>s.options.lineWidth)),d&&(D+=",")),
I&&(D+=h.lineComment(D,n,a(I))),S.push(D),v=S.length}const{start:k,end:w}=r;if(S.length===0)return k+w;if(!d){const E=S.reduce((C,I)=>C+I.length+2,2);d=s.options.
lineWidth>0&&E>s.options.lineWidth}if(d){let E=k;for(const C of S)E+=C?`
${e}${t}${C}`:`
`;return`${E}
${t}${w}`}else return`${k}${i}${S.join(" ")}${i}${w}`}function o({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=h.indentComment(
s(n),l);r.push(e.trimStart())}}p.stringifyCollection=g}}),T=(0,L.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(p){"use strict";var y=Pe(),m=be(),h=ge(),g=R(),f=ce(),
c=Y();function o(s,r){const n=g.isScalar(r)?r.value:r;for(const t of s)if(g.isPair(t)&&(t.key===r||t.key===n||g.isScalar(t.key)&&t.key.value===n))return t}var l=class extends h.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(g.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,replacer:e}=n,
i=new this(s),a=(u,d)=>{if(typeof e=="function")d=e.call(r,u,d);else if(Array.isArray(e)&&!e.includes(u))return;(d!==void 0||t)&&i.items.push(f.createPair(u,d,n))};
if(r instanceof Map)for(const[u,d]of r)a(u,d);else if(r&&typeof r=="object")for(const u of Object.keys(r))a(u,r[u]);return typeof s.sortMapEntries=="function"&&
i.items.sort(s.sortMapEntries),i}add(s,r){let n;g.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new f.Pair(s,s?.value):n=new f.Pair(s.key,s.value);const t=o(
this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);g.isScalar(t.value)&&c.isScalarValue(n.value)?t.value.value=
n.value:t.value=n.value}else if(e){const i=this.items.findIndex(a=>e(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(s){
const r=o(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=o(this.items,s)?.value;return(!r&&g.isScalar(n)?n.value:
n)??void 0}has(s){return!!o(this.items,s)}set(s,r){this.add(new f.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);
for(const e of this.items)m.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!g.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
y.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};p.YAMLMap=l,p.findPair=o}}),
x=(0,L.P$)({"node_modules/yaml/dist/schema/common/map.js"(p){"use strict";var y=R(),m=T(),h={collection:"map",default:!0,nodeClass:m.YAMLMap,tag:"tag:yaml.org,2\
002:map",resolve(g,f){return y.isMap(g)||f("Expected a mapping for this tag"),g},createNode:(g,f,c)=>m.YAMLMap.from(g,f,c)};p.map=h}}),W=(0,L.P$)({"node_modules\
/yaml/dist/nodes/YAMLSeq.js"(p){"use strict";var y=pe(),m=Pe(),h=ge(),g=R(),f=Y(),c=te(),o=class extends h.Collection{static get tagName(){return"tag:yaml.org,2\
002:seq"}constructor(s){super(g.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&g.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];g.isScalar(t)&&f.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(c.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?m.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof t=="function"){const u=r instanceof
Set?a:String(i++);a=t.call(r,u,a)}e.items.push(y.createNode(a,void 0,n))}}return e}};function l(s){let r=g.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}p.YAMLSeq=o}}),ue=(0,L.P$)({"node_modules/yaml/dist/schema/common/seq.js"(p){"use strict";var y=R(),
m=W(),h={collection:"seq",default:!0,nodeClass:m.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,f){return y.isSeq(g)||f("Expected a sequence for this tag"),g},createNode:(g,f,c)=>m.
YAMLSeq.from(g,f,c)};p.seq=h}}),ke=(0,L.P$)({"node_modules/yaml/dist/schema/common/string.js"(p){"use strict";var y=J(),m={identify:h=>typeof h=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:h=>h,stringify(h,g,f,c){return g=Object.assign({actualString:!0},g),y.stringifyString(h,g,f,c)}};p.string=m}}),Ee=(0,L.P$)({
"node_modules/yaml/dist/schema/common/null.js"(p){"use strict";var y=Y(),m={identify:h=>h==null,createNode:()=>new y.Scalar(null),default:!0,tag:"tag:yaml.org,2\
002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new y.Scalar(null),stringify:({source:h},g)=>typeof h=="string"&&m.test.test(h)?h:g.options.nullStr};p.nullTag=
m}}),Fe=(0,L.P$)({"node_modules/yaml/dist/schema/core/bool.js"(p){"use strict";var y=Y(),m={identify:h=>typeof h=="boolean",default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:h=>new y.Scalar(h[0]==="t"||h[0]==="T"),stringify({source:h,value:g},f){if(h&&m.test.test(h)){const c=h[0]===
"t"||h[0]==="T";if(g===c)return h}return g?f.options.trueStr:f.options.falseStr}};p.boolTag=m}}),_e=(0,L.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(p){"use strict";function y({format:m,minFractionDigits:h,tag:g,value:f}){if(typeof f=="bigint")return String(f);const c=typeof f=="number"?f:Number(f);if(!isFinite(
c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let o=Object.is(f,-0)?"-0":JSON.stringify(f);if(!m&&h&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes(
"e")){let l=o.indexOf(".");l<0&&(l=o.length,o+=".");let s=h-(o.length-l-1);for(;s-- >0;)o+="0"}return o}p.stringifyNumber=y}}),De=(0,L.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(p){"use strict";var y=Y(),m=_e(),h={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:m.stringifyNumber},g={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(c),stringify(c){
const o=Number(c.value);return isFinite(o)?o.toExponential():m.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(c){const o=new y.Scalar(parseFloat(c)),l=c.indexOf(".");return l!==-1&&c[c.length-1]==="0"&&(o.minFractionDigits=c.length-l-1),o},stringify:m.stringifyNumber};
p.float=f,p.floatExp=g,p.floatNaN=h}}),Ue=(0,L.P$)({"node_modules/yaml/dist/schema/core/int.js"(p){"use strict";var y=_e(),m=l=>typeof l=="bigint"||Number.isInteger(
l),h=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function g(l,s,r){const{value:n}=l;return m(n)&&n>=0?r+n.toString(s):y.stringifyNumber(l)}var f={
identify:l=>m(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>h(l,2,8,r),stringify:l=>g(l,8,"0o")},c={identify:m,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>h(l,0,10,r),stringify:y.stringifyNumber},o={identify:l=>m(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>h(l,2,16,r),stringify:l=>g(l,16,"0x")};p.int=c,p.intHex=o,p.intOct=f}}),ze=(0,L.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(p){"use strict";var y=x(),m=Ee(),h=ue(),g=ke(),f=Fe(),c=De(),o=Ue(),l=[y.map,h.seq,g.string,m.nullTag,f.boolTag,
o.intOct,o.int,o.intHex,c.floatNaN,c.floatExp,c.float];p.schema=l}}),Xe=(0,L.P$)({"node_modules/yaml/dist/schema/json/schema.js"(p){"use strict";var y=Y(),m=x(),
h=ue();function g(s){return typeof s=="bigint"||Number.isInteger(s)}var f=({value:s})=>JSON.stringify(s),c=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:f},{identify:s=>s==null,createNode:()=>new y.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:f},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:f},{identify:g,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>g(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:f}],o={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[m.map,h.seq].concat(c,o);p.schema=l}}),
Ye=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(p){"use strict";var y=(0,M.D)(),m=Y(),h=J(),g={identify:f=>f instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(f,c){if(typeof y.Buffer=="function")return y.Buffer.from(f,"base64");if(typeof atob=="function"){const o=atob(f.replace(/[\n\r]/g,
"")),l=new Uint8Array(o.length);for(let s=0;s<o.length;++s)l[s]=o.charCodeAt(s);return l}else return c("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),f},stringify({comment:f,type:c,value:o},l,s,r){if(!o)return"";const n=o;let t;if(typeof y.Buffer=="function")t=n instanceof y.
Buffer?n.toString("base64"):y.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(c??(c=m.Scalar.BLOCK_LITERAL),
c!==m.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),a=new Array(i);for(let u=0,d=0;u<
i;++u,d+=e)a[u]=t.substr(d,e);t=a.join(c===m.Scalar.BLOCK_LITERAL?`
`:" ")}return h.stringifyString({comment:f,type:c,value:t},l,s,r)}};p.binary=g}}),Ne=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(p){"use strict";
var y=R(),m=ce(),h=Y(),g=W();function f(l,s){if(y.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!y.isPair(n)){if(y.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new m.Pair(new h.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=y.isPair(n)?n:new m.Pair(n)}}else s("Expected a sequence for this tag");return l}function c(l,s,r){const{replacer:n}=r,t=new g.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let a,u;
if(Array.isArray(i))if(i.length===2)a=i[0],u=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const d=Object.keys(
i);if(d.length===1)a=d[0],u=i[a];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else a=i;t.items.push(m.createPair(a,u,r))}return t}
var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:f,createNode:c};p.createPairs=c,p.pairs=o,p.resolvePairs=f}}),qe=(0,L.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(p){"use strict";var y=R(),m=te(),h=T(),g=W(),f=Ne(),c=class pt extends g.YAMLSeq{constructor(){super(),this.add=h.YAMLMap.prototype.
add.bind(this),this.delete=h.YAMLMap.prototype.delete.bind(this),this.get=h.YAMLMap.prototype.get.bind(this),this.has=h.YAMLMap.prototype.has.bind(this),this.set=
h.YAMLMap.prototype.set.bind(this),this.tag=pt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.items){
let e,i;if(y.isPair(t)?(e=m.toJS(t.key,"",r),i=m.toJS(t.value,e,r)):e=m.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate keys");n.
set(e,i)}return n}static from(s,r,n){const t=f.createPairs(s,r,n),e=new this;return e.items=t.items,e}};c.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:l=>l instanceof
Map,nodeClass:c,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=f.resolvePairs(l,s),n=[];for(const{key:t}of r.items)y.isScalar(t)&&(n.includes(t.value)?
s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new c,r)},createNode:(l,s,r)=>c.from(l,s,r)};p.YAMLOMap=c,p.
omap=o}}),Je=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(p){"use strict";var y=Y();function m({value:f,source:c},o){return c&&(f?h:g).test.test(c)?
c:f?o.options.trueStr:o.options.falseStr}var h={identify:f=>f===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new y.
Scalar(!0),stringify:m},g={identify:f=>f===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new y.Scalar(
!1),stringify:m};p.falseTag=g,p.trueTag=h}}),Ze=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(p){"use strict";var y=Y(),m=_e(),h={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:m.stringifyNumber},g={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(c.replace(/_/g,"")),stringify(c){const o=Number(c.value);return isFinite(
o)?o.toExponential():m.stringifyNumber(c)}},f={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(c){const o=new y.Scalar(parseFloat(c.replace(/_/g,""))),l=c.indexOf(".");if(l!==-1){const s=c.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(o.minFractionDigits=
s.length)}return o},stringify:m.stringifyNumber};p.float=f,p.floatExp=g,p.floatNaN=h}}),et=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(p){"use str\
ict";var y=_e(),m=s=>typeof s=="bigint"||Number.isInteger(s);function h(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const a=BigInt(s);return e==="-"?BigInt(-1)*a:a}const i=parseInt(
s,n);return e==="-"?-1*i:i}function g(s,r,n){const{value:t}=s;if(m(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return y.stringifyNumber(s)}var f={
identify:m,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>h(s,2,2,n),stringify:s=>g(s,2,"0b")},c={identify:m,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>h(s,1,8,n),stringify:s=>g(s,8,"0")},o={identify:m,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>h(s,0,10,n),stringify:y.stringifyNumber},l={identify:m,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>h(s,2,16,n),stringify:s=>g(s,16,"0x")};p.int=o,p.intBin=f,p.intHex=l,p.intOct=c}}),je=(0,L.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(p){"use strict";var y=R(),m=ce(),h=T(),g=class gt extends h.YAMLMap{constructor(o){super(o),this.tag=gt.tag}add(o){let l;y.isPair(
o)?l=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?l=new m.Pair(o.key,null):l=new m.Pair(o,null),h.findPair(this.items,l.key)||this.items.push(
l)}get(o,l){const s=h.findPair(this.items,o);return!l&&y.isPair(s)?y.isScalar(s.key)?s.key.value:s.key:s}set(o,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=h.findPair(this.items,o);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new m.Pair(o))}toJSON(o,l){return super.toJSON(o,l,Set)}toString(o,l,s){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},o,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(o,l,s){const{replacer:r}=s,n=new this(o);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(m.createPair(t,null,s));return n}};g.tag="tag:yaml.org,2002:set";var f={
collection:"map",identify:c=>c instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,o,l)=>g.from(c,o,l),resolve(c,o){if(y.isMap(c)){if(c.
hasAllNullValues(!0))return Object.assign(new g,c);o("Set items must all have null values")}else o("Expected a mapping for this tag");return c}};p.YAMLSet=g,p.set=
f}}),Ve=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(p){"use strict";var y=_e();function m(o,l){const s=o[0],r=s==="-"||s==="+"?o.substring(1):
o,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function h(o){let{value:l}=o,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return y.stringifyNumber(o);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:o=>typeof o==
"bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,l,{intAsBigInt:s})=>m(
o,s),stringify:h},f={identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:o=>m(o,!1),stringify:h},c={identify:o=>o instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){const l=o.match(c.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),a=l[7]?Number((l[7]+"00").substr(1,3)):0;let u=Date.UTC(
s,r-1,n,t||0,e||0,i||0,a);const d=l[8];if(d&&d!=="Z"){let v=m(d,!1);Math.abs(v)<30&&(v*=60),u-=6e4*v}return new Date(u)},stringify:({value:o})=>o?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};p.floatTime=f,p.intTime=g,p.timestamp=c}}),tt=(0,L.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(p){"use strict";
var y=x(),m=Ee(),h=ue(),g=ke(),f=Ye(),c=Je(),o=Ze(),l=et(),s=le(),r=qe(),n=Ne(),t=je(),e=Ve(),i=[y.map,h.seq,g.string,m.nullTag,c.trueTag,c.falseTag,l.intBin,l.
intOct,l.int,l.intHex,o.floatNaN,o.floatExp,o.float,f.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];p.schema=i}}),We=(0,L.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(p){"use strict";var y=x(),m=Ee(),h=ue(),g=ke(),f=Fe(),c=De(),o=Ue(),l=ze(),s=Xe(),r=Ye(),n=le(),t=qe(),e=Ne(),i=tt(),a=je(),u=Ve(),
d=new Map([["core",l.schema],["failsafe",[y.map,h.seq,g.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),v={binary:r.binary,bool:f.boolTag,
float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:u.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:u.intTime,map:y.map,merge:n.merge,
null:m.nullTag,omap:t.omap,pairs:e.pairs,seq:h.seq,set:a.set,timestamp:u.timestamp},S={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":a.set,"tag:yaml.org,2002:timestamp":u.timestamp};function k(w,E,C){const I=d.
get(E);if(I&&!w)return C&&!I.includes(n.merge)?I.concat(n.merge):I.slice();let D=I;if(!D)if(Array.isArray(w))D=[];else{const P=Array.from(d.keys()).filter(j=>j!==
"yaml11").map(j=>JSON.stringify(j)).join(", ");throw new Error(`Unknown schema "${E}"; use one of ${P} or define customTags array`)}if(Array.isArray(w))for(const P of w)
D=D.concat(P);else typeof w=="function"&&(D=w(D.slice()));return C&&(D=D.concat(n.merge)),D.reduce((P,j)=>{const B=typeof j=="string"?v[j]:j;if(!B){const U=JSON.
stringify(j),se=Object.keys(v).map(Z=>JSON.stringify(Z)).join(", ");throw new Error(`Unknown custom tag ${U}; use one of ${se}`)}return P.includes(B)||P.push(B),
P},[])}p.coreKnownTags=S,p.getTags=k}}),$e=(0,L.P$)({"node_modules/yaml/dist/schema/Schema.js"(p){"use strict";var y=R(),m=x(),h=ue(),g=ke(),f=We(),c=(l,s)=>l.key<
s.key?-1:l.key>s.key?1:0,o=class yt{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.
isArray(s)?f.getTags(s,"compat"):s?f.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?f.coreKnownTags:{},this.tags=f.getTags(r,this.
name,n),this.toStringOptions=a??null,Object.defineProperty(this,y.MAP,{value:m.map}),Object.defineProperty(this,y.SCALAR,{value:g.string}),Object.defineProperty(
this,y.SEQ,{value:h.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?c:null}clone(){const s=Object.create(yt.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};p.Schema=o}}),st=(0,L.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(p){"use strict";var y=R(),m=Q(),h=K();function g(f,c){
const o=[];let l=c.directives===!0;if(c.directives!==!1&&f.directives){const e=f.directives.toString(f);e?(o.push(e),l=!0):f.directives.docStart&&(l=!0)}l&&o.push(
"---");const s=m.createStringifyContext(f,c),{commentString:r}=s.options;if(f.commentBefore){o.length!==1&&o.unshift("");const e=r(f.commentBefore);o.unshift(h.
indentComment(e,""))}let n=!1,t=null;if(f.contents){if(y.isNode(f.contents)){if(f.contents.spaceBefore&&l&&o.push(""),f.contents.commentBefore){const a=r(f.contents.
commentBefore);o.push(h.indentComment(a,""))}s.forceBlockIndent=!!f.comment,t=f.contents.comment}const e=t?void 0:()=>n=!0;let i=m.stringify(f.contents,s,()=>t=
null,e);t&&(i+=h.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${i}`:o.push(i)}else o.push(m.stringify(f.contents,s));
if(f.directives?.docEnd)if(f.comment){const e=r(f.comment);e.includes(`
`)?(o.push("..."),o.push(h.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=f.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&o[o.length-
1]!==""&&o.push(""),o.push(h.indentComment(r(e),"")))}return o.join(`
`)+`
`}p.stringifyDocument=g}}),Ce=(0,L.P$)({"node_modules/yaml/dist/doc/Document.js"(p){"use strict";var y=he(),m=ge(),h=R(),g=ce(),f=te(),c=$e(),o=st(),l=ve(),s=ie(),
r=pe(),n=we(),t=class vt{constructor(a,u,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,h.NODE_TYPE,{value:h.
DOC});let v=null;typeof u=="function"||Array.isArray(u)?v=u:d===void 0&&u&&(d=u,u=void 0);const S=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=S;let{version:k}=S;d?._directives?(this.directives=d._directives.atDocument(),
this.directives.yaml.explicit&&(k=this.directives.yaml.version)):this.directives=new n.Directives({version:k}),this.setSchema(k,d),this.contents=a===void 0?null:
this.createNode(a,v,d)}clone(){const a=Object.create(vt.prototype,{[h.NODE_TYPE]:{value:h.DOC}});return a.commentBefore=this.commentBefore,a.comment=this.comment,
a.errors=this.errors.slice(),a.warnings=this.warnings.slice(),a.options=Object.assign({},this.options),this.directives&&(a.directives=this.directives.clone()),a.
schema=this.schema.clone(),a.contents=h.isNode(this.contents)?this.contents.clone(a.schema):this.contents,this.range&&(a.range=this.range.slice()),a}add(a){e(this.
contents)&&this.contents.add(a)}addIn(a,u){e(this.contents)&&this.contents.addIn(a,u)}createAlias(a,u){if(!a.anchor){const d=l.anchorNames(this);a.anchor=!u||d.
has(u)?l.findNewAnchor(u||"a",d):u}return new y.Alias(a.anchor)}createNode(a,u,d){let v;if(typeof u=="function")a=u.call({"":a},"",a),v=u;else if(Array.isArray(
u)){const se=ne=>typeof ne=="number"||ne instanceof String||ne instanceof Number,Z=u.filter(se).map(String);Z.length>0&&(u=u.concat(Z)),v=u}else d===void 0&&u&&
(d=u,u=void 0);const{aliasDuplicateObjects:S,anchorPrefix:k,flow:w,keepUndefined:E,onTagObj:C,tag:I}=d??{},{onAnchor:D,setAnchors:P,sourceObjects:j}=l.createNodeAnchors(
this,k||"a"),B={aliasDuplicateObjects:S??!0,keepUndefined:E??!1,onAnchor:D,onTagObj:C,replacer:v,schema:this.schema,sourceObjects:j},U=r.createNode(a,I,B);return w&&
h.isCollection(U)&&(U.flow=!0),P(),U}createPair(a,u,d={}){const v=this.createNode(a,null,d),S=this.createNode(u,null,d);return new g.Pair(v,S)}delete(a){return e(
this.contents)?this.contents.delete(a):!1}deleteIn(a){return m.isEmptyPath(a)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
a):!1}get(a,u){return h.isCollection(this.contents)?this.contents.get(a,u):void 0}getIn(a,u){return m.isEmptyPath(a)?!u&&h.isScalar(this.contents)?this.contents.
value:this.contents:h.isCollection(this.contents)?this.contents.getIn(a,u):void 0}has(a){return h.isCollection(this.contents)?this.contents.has(a):!1}hasIn(a){return m.
isEmptyPath(a)?this.contents!==void 0:h.isCollection(this.contents)?this.contents.hasIn(a):!1}set(a,u){this.contents==null?this.contents=m.collectionFromPath(this.
schema,[a],u):e(this.contents)&&this.contents.set(a,u)}setIn(a,u){m.isEmptyPath(a)?this.contents=u:this.contents==null?this.contents=m.collectionFromPath(this.schema,
Array.from(a),u):e(this.contents)&&this.contents.setIn(a,u)}setSchema(a,u={}){typeof a=="number"&&(a=String(a));let d;switch(a){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=a:this.directives=new n.Directives({version:a}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,d=null;
break;default:{const v=JSON.stringify(a);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}if(u.schema instanceof Object)this.
schema=u.schema;else if(d)this.schema=new c.Schema(Object.assign(d,u));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:a,jsonArg:u,mapAsMap:d,maxAliasCount:v,onAnchor:S,reviver:k}={}){const w={anchors:new Map,doc:this,keep:!a,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof v==
"number"?v:100},E=f.toJS(this.contents,u??"",w);if(typeof S=="function")for(const{count:C,res:I}of w.anchors.values())S(I,C);return typeof k=="function"?s.applyReviver(
k,{"":E},"",E):E}toJSON(a,u){return this.toJS({json:!0,jsonArg:a,mapAsMap:!1,onAnchor:u})}toString(a={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in a&&(!Number.isInteger(a.indent)||Number(a.indent)<=0)){const u=JSON.stringify(a.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${u}`)}return o.stringifyDocument(this,a)}};function e(i){if(h.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}p.Document=t}}),Le=(0,L.P$)({"node_modules/yaml/dist/errors.js"(p){"use strict";var y=class extends Error{constructor(f,c,o,l){
super(),this.name=f,this.code=o,this.message=l,this.pos=c}},m=class extends y{constructor(f,c,o){super("YAMLParseError",f,c,o)}},h=class extends y{constructor(f,c,o){
super("YAMLWarning",f,c,o)}},g=(f,c)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>c.linePos(t));const{line:l,col:s}=o.linePos[0];o.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=f.substring(c.lineStarts[l-1],c.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=f.substring(c.lineStarts[l-2],c.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=o.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);o.message+=
`:

${n}
${i}
`}};p.YAMLError=y,p.YAMLParseError=m,p.YAMLWarning=h,p.prettifyError=g}}),Te=(0,L.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(p){"use strict";function y(m,{
flow:h,indicator:g,next:f,offset:c,onError:o,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",a=!1,u=!1,d=null,v=null,S=null,k=null,w=null,E=null,C=null;
for(const P of m)switch(u&&(P.type!=="space"&&P.type!=="newline"&&P.type!=="comma"&&o(P.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),u=!1),d&&(n&&P.type!=="comment"&&P.type!=="newline"&&o(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),P.type){case"spac\
e":!h&&(g!=="doc-start"||f?.type!=="flow-collection")&&P.source.includes("	")&&(d=P),t=!0;break;case"comment":{t||o(P,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const j=P.source.substring(1)||" ";e?e+=i+j:e=j,i="",n=!1;break}case"newline":n?e?e+=P.source:(!E||g!=="seq-item-\
ind")&&(r=!0):i+=P.source,n=!0,a=!0,(v||S)&&(k=P),t=!0;break;case"anchor":v&&o(P,"MULTIPLE_ANCHORS","A node can have at most one anchor"),P.source.endsWith(":")&&
o(P.offset+P.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=P,C??(C=P.offset),n=!1,t=!1,u=!0;break;case"tag":{S&&o(P,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),S=P,C??(C=P.offset),n=!1,t=!1,u=!0;break}case g:(v||S)&&o(P,"BAD_PROP_ORDER",`Anchors and tags must be after the ${P.source} indica\
tor`),E&&o(P,"UNEXPECTED_TOKEN",`Unexpected ${P.source} in ${h??"collection"}`),E=P,n=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(h){w&&
o(P,"UNEXPECTED_TOKEN",`Unexpected , in ${h}`),w=P,n=!1,t=!1;break}default:o(P,"UNEXPECTED_TOKEN",`Unexpected ${P.type} token`),n=!1,t=!1}const I=m[m.length-1],
D=I?I.offset+I.source.length:c;return u&&f&&f.type!=="space"&&f.type!=="newline"&&f.type!=="comma"&&(f.type!=="scalar"||f.source!=="")&&o(f.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),d&&(n&&d.indent<=l||f?.type==="block-map"||f?.type==="block-seq")&&o(d,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:w,found:E,spaceBefore:r,comment:e,hasNewline:a,anchor:v,tag:S,newlineAfterProp:k,end:D,start:C??D}}p.resolveProps=
y}}),Be=(0,L.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(p){"use strict";function y(m){if(!m)return null;switch(m.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(m.source.includes(`
`))return!0;if(m.end){for(const h of m.end)if(h.type==="newline")return!0}return!1;case"flow-collection":for(const h of m.items){for(const g of h.start)if(g.type===
"newline")return!0;if(h.sep){for(const g of h.sep)if(g.type==="newline")return!0}if(y(h.key)||y(h.value))return!0}return!1;default:return!0}}p.containsNewline=y}}),
Ge=(0,L.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(p){"use strict";var y=Be();function m(h,g,f){if(g?.type==="flow-collection"){const c=g.end[0];
c.indent===h&&(c.source==="]"||c.source==="}")&&y.containsNewline(g)&&f(c,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}p.flowIndentCheck=
m}}),Qe=(0,L.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(p){"use strict";var y=R();function m(h,g,f){const{uniqueKeys:c}=h.options;if(c===!1)return!1;
const o=typeof c=="function"?c:(l,s)=>l===s||y.isScalar(l)&&y.isScalar(s)&&l.value===s.value;return g.some(l=>o(l.key,f))}p.mapIncludes=m}}),Ke=(0,L.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(p){"use strict";var y=ce(),m=T(),h=Te(),g=Be(),f=Ge(),c=Qe(),o="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const a=i?.nodeClass??m.YAMLMap,u=new a(n.schema);n.atRoot&&(n.atRoot=!1);let d=t.offset,v=null;for(const S of t.
items){const{start:k,key:w,sep:E,value:C}=S,I=h.resolveProps(k,{indicator:"explicit-key-ind",next:w??E?.[0],offset:d,onError:e,parentIndent:t.indent,startOnNewline:!0}),
D=!I.found;if(D){if(w&&(w.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in w&&w.indent!==t.indent&&
e(d,"BAD_INDENT",o)),!I.anchor&&!I.tag&&!E){v=I.end,I.comment&&(u.comment?u.comment+=`
`+I.comment:u.comment=I.comment);continue}(I.newlineAfterProp||g.containsNewline(w))&&e(w??k[k.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else I.found?.indent!==t.indent&&e(d,"BAD_INDENT",o);n.atKey=!0;const P=I.end,j=w?s(n,w,I,e):r(n,P,k,null,I,e);n.schema.compat&&f.flowIndentCheck(
t.indent,w,e),n.atKey=!1,c.mapIncludes(n,u.items,j)&&e(P,"DUPLICATE_KEY","Map keys must be unique");const B=h.resolveProps(E??[],{indicator:"map-value-ind",next:C,
offset:j.range[2],onError:e,parentIndent:t.indent,startOnNewline:!w||w.type==="block-scalar"});if(d=B.end,B.found){D&&(C?.type==="block-map"&&!B.hasNewline&&e(d,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&I.start<B.found.offset-1024&&e(j.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const U=C?s(n,C,B,e):r(n,d,E,null,B,e);n.schema.compat&&f.flowIndentCheck(
t.indent,C,e),d=U.range[2];const se=new y.Pair(j,U);n.options.keepSourceTokens&&(se.srcToken=S),u.items.push(se)}else{D&&e(j.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),B.comment&&(j.comment?j.comment+=`
`+B.comment:j.comment=B.comment);const U=new y.Pair(j);n.options.keepSourceTokens&&(U.srcToken=S),u.items.push(U)}}return v&&v<d&&e(v,"IMPOSSIBLE","Map comment \
with trailing content"),u.range=[t.offset,d,v??d],u}p.resolveBlockMap=l}}),nt=(0,L.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(p){"use strict";var y=W(),
m=Te(),h=Ge();function g({composeNode:f,composeEmptyNode:c},o,l,s,r){const n=r?.nodeClass??y.YAMLSeq,t=new n(o.schema);o.atRoot&&(o.atRoot=!1),o.atKey&&(o.atKey=
!1);let e=l.offset,i=null;for(const{start:a,value:u}of l.items){const d=m.resolveProps(a,{indicator:"seq-item-ind",next:u,offset:e,onError:s,parentIndent:l.indent,
startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||u)u?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,"MISSIN\
G_CHAR","Sequence item without - indicator");else{i=d.end,d.comment&&(t.comment=d.comment);continue}const v=u?f(o,u,d,s):c(o,d.end,a,null,d,s);o.schema.compat&&
h.flowIndentCheck(l.indent,u,s),e=v.range[2],t.items.push(v)}return t.range=[l.offset,e,i??e],t}p.resolveBlockSeq=g}}),Oe=(0,L.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(p){"use strict";function y(m,h,g,f){let c="";if(m){let o=!1,l="";for(const s of m){const{source:r,type:n}=s;switch(n){case"space":o=!0;break;case"\
comment":{g&&!o&&f(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";c?c+=l+t:c=t,l="";break}case"\
newline":c&&(l+=r),o=!0;break;default:f(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}h+=r.length}}return{comment:c,offset:h}}p.resolveEnd=y}}),rt=(0,L.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(p){"use strict";var y=R(),m=ce(),h=T(),g=W(),f=Oe(),c=Te(),o=Be(),l=Qe(),s="Block collections are n\
ot allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,a,u,d){const v=a.start.
source==="{",S=v?"flow map":"flow sequence",k=d?.nodeClass??(v?h.YAMLMap:g.YAMLSeq),w=new k(i.schema);w.flow=!0;const E=i.atRoot;E&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let C=a.offset+a.start.source.length;for(let B=0;B<a.items.length;++B){const U=a.items[B],{start:se,key:Z,sep:ne,value:H}=U,F=c.resolveProps(se,{flow:S,indicator:"\
explicit-key-ind",next:Z??ne?.[0],offset:C,onError:u,parentIndent:a.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!ne&&!H){B===0&&F.comma?u(F.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${S}`):B<a.items.length-1&&u(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${S}`),F.comment&&(w.comment?w.comment+=`
`+F.comment:w.comment=F.comment),C=F.end;continue}!v&&i.options.strict&&o.containsNewline(Z)&&u(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(B===0)F.comma&&u(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`);else if(F.comma||u(F.start,"MISSING_CHAR",`Missing , betwe\
en ${S} items`),F.comment){let oe="";e:for(const X of se)switch(X.type){case"comma":case"space":break;case"comment":oe=X.source.substring(1);break e;default:break e}
if(oe){let X=w.items[w.items.length-1];y.isPair(X)&&(X=X.value??X.key),X.comment?X.comment+=`
`+oe:X.comment=oe,F.comment=F.comment.substring(oe.length+1)}}if(!v&&!ne&&!F.found){const oe=H?t(i,H,F,u):e(i,F.end,ne,null,F,u);w.items.push(oe),C=oe.range[2],
r(H)&&u(oe.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const oe=F.end,X=Z?t(i,Z,F,u):e(i,oe,se,null,F,u);r(Z)&&u(X.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const fe=c.resolveProps(
ne??[],{flow:S,indicator:"map-value-ind",next:H,offset:X.range[2],onError:u,parentIndent:a.indent,startOnNewline:!1});if(fe.found){if(!v&&!F.found&&i.options.strict){
if(ne)for(const ye of ne){if(ye===fe.found)break;if(ye.type==="newline"){u(ye,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a sin\
gle line");break}}F.start<fe.found.offset-1024&&u(fe.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow\
 sequence key")}}else H&&("source"in H&&H.source?.[0]===":"?u(H,"MISSING_CHAR",`Missing space after : in ${S}`):u(fe.start,"MISSING_CHAR",`Missing , or : betwee\
n ${S} items`));const Me=H?t(i,H,fe,u):fe.found?e(i,fe.end,ne,null,fe,u):null;Me?r(H)&&u(Me.range,"BLOCK_IN_FLOW",s):fe.comment&&(X.comment?X.comment+=`
`+fe.comment:X.comment=fe.comment);const dt=new m.Pair(X,Me);if(i.options.keepSourceTokens&&(dt.srcToken=U),v){const ye=w;l.mapIncludes(i,ye.items,X)&&u(oe,"DUP\
LICATE_KEY","Map keys must be unique"),ye.items.push(dt)}else{const ye=new h.YAMLMap(i.schema);ye.flow=!0,ye.items.push(dt);const ht=(Me??X).range;ye.range=[X.range[0],
ht[1],ht[2]],w.items.push(ye)}C=Me?Me.range[2]:fe.end}}const I=v?"}":"]",[D,...P]=a.end;let j=C;if(D?.source===I)j=D.offset+D.source.length;else{const B=S[0].toUpperCase()+
S.substring(1),U=E?`${B} must end with a ${I}`:`${B} in block collection must be sufficiently indented and end with a ${I}`;u(C,E?"MISSING_CHAR":"BAD_INDENT",U),
D&&D.source.length!==1&&P.unshift(D)}if(P.length>0){const B=f.resolveEnd(P,j,i.options.strict,u);B.comment&&(w.comment?w.comment+=`
`+B.comment:w.comment=B.comment),w.range=[a.offset,j,B.offset]}else w.range=[a.offset,j,j];return w}p.resolveFlowCollection=n}}),it=(0,L.P$)({"node_modules/yaml\
/dist/compose/compose-collection.js"(p){"use strict";var y=R(),m=Y(),h=T(),g=W(),f=Ke(),c=nt(),o=rt();function l(r,n,t,e,i,a){const u=t.type==="block-map"?f.resolveBlockMap(
r,n,t,e,a):t.type==="block-seq"?c.resolveBlockSeq(r,n,t,e,a):o.resolveFlowCollection(r,n,t,e,a),d=u.constructor;return i==="!"||i===d.tagName?(u.tag=d.tagName,u):
(i&&(u.tag=i),u)}function s(r,n,t,e,i){const a=e.tag,u=a?n.directives.tagName(a.source,E=>i(a,"TAG_RESOLVE_FAILED",E)):null;if(t.type==="block-seq"){const{anchor:E,
newlineAfterProp:C}=e,I=E&&a?E.offset>a.offset?E:a:E??a;I&&(!C||C.offset<I.offset)&&i(I,"MISSING_CHAR","Missing newline after block sequence props")}const d=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!a||!u||u==="!"||u===h.YAMLMap.tagName&&d==="map"||u===g.YAMLSeq.tagName&&d==="\
seq")return l(r,n,t,i,u);let v=n.schema.tags.find(E=>E.tag===u&&E.collection===d);if(!v){const E=n.schema.knownTags[u];if(E?.collection===d)n.schema.tags.push(Object.
assign({},E,{default:!1})),v=E;else return E?i(a,"BAD_COLLECTION_TYPE",`${E.tag} used for ${d} collection, but expects ${E.collection??"scalar"}`,!0):i(a,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${u}`,!0),l(r,n,t,i,u)}const S=l(r,n,t,i,u,v),k=v.resolve?.(S,E=>i(a,"TAG_RESOLVE_FAILED",E),n.options)??S,w=y.isNode(k)?k:new m.
Scalar(k);return w.range=S.range,w.tag=u,v?.format&&(w.format=v.format),w}p.composeCollection=s}}),Re=(0,L.P$)({"node_modules/yaml/dist/compose/resolve-block-sc\
alar.js"(p){"use strict";var y=Y();function m(f,c,o){const l=c.offset,s=h(c,f.options.strict,o);if(!s)return{value:"",type:null,comment:"",range:[l,l,l]};const r=s.
mode===">"?y.Scalar.BLOCK_FOLDED:y.Scalar.BLOCK_LITERAL,n=c.source?g(c.source):[];let t=n.length;for(let k=n.length-1;k>=0;--k){const w=n[k][1];if(w===""||w==="\
\r")t=k;else break}if(t===0){const k=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let w=l+s.length;return c.source&&(w+=c.source.length),{value:k,type:r,comment:s.comment,range:[l,w,w]}}let e=c.indent+s.indent,
i=c.offset+s.length,a=0;for(let k=0;k<t;++k){const[w,E]=n[k];if(E===""||E==="\r")s.indent===0&&w.length>e&&(e=w.length);else{w.length<e&&o(i+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=w.length),a=k,e===0&&!f.atRoot&&o(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=w.length+E.length+1}for(let k=n.length-1;k>=t;--k)n[k][0].length>e&&(t=k+1);let u="",d="",
v=!1;for(let k=0;k<a;++k)u+=n[k][0].slice(e)+`
`;for(let k=a;k<t;++k){let[w,E]=n[k];i+=w.length+E.length+1;const C=E[E.length-1]==="\r";if(C&&(E=E.slice(0,-1)),E&&w.length<e){const I=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;o(i-E.length-(C?2:1),"BAD_INDENT",I),w=""}r===y.Scalar.BLOCK_LITERAL?
(u+=d+w.slice(e)+E,d=`
`):w.length>e||E[0]==="	"?(d===" "?d=`
`:!v&&d===`
`&&(d=`

`),u+=d+w.slice(e)+E,d=`
`,v=!0):E===""?d===`
`?u+=`
`:d=`
`:(u+=d+E,d=" ",v=!1)}switch(s.chomp){case"-":break;case"+":for(let k=t;k<n.length;++k)u+=`
`+n[k][0].slice(e);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}const S=l+s.length+c.source.length;return{value:u,type:r,comment:s.comment,range:[l,S,S]}}function h({offset:f,props:c},o,l){if(c[0].type!=="block-scalar-head\
er")return l(c[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=c[0],r=s[0];let n=0,t="",e=-1;for(let d=1;d<s.length;++d){const v=s[d];if(!t&&
(v==="-"||v==="+"))t=v;else{const S=Number(v);!n&&S?n=S:e===-1&&(e=f+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
a="",u=s.length;for(let d=1;d<c.length;++d){const v=c[d];switch(v.type){case"space":i=!0;case"newline":u+=v.source.length;break;case"comment":o&&!i&&l(v,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),u+=v.source.length,a=v.source.substring(1);break;case"error":l(v,"UNEXPECTED_T\
OKEN",v.message),u+=v.source.length;break;default:{const S=`Unexpected token in block scalar header: ${v.type}`;l(v,"UNEXPECTED_TOKEN",S);const k=v.source;k&&typeof k==
"string"&&(u+=k.length)}}}return{mode:r,indent:n,chomp:t,comment:a,length:u}}function g(f){const c=f.split(/\n( *)/),o=c[0],l=o.match(/^( *)/),s=[l?.[1]?[l[1],o.
slice(l[1].length)]:["",o]];for(let r=1;r<c.length;r+=2)s.push([c[r],c[r+1]]);return s}p.resolveBlockScalar=m}}),Ae=(0,L.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(p){"use strict";var y=Y(),m=Oe();function h(n,t,e){const{offset:i,type:a,source:u,end:d}=n;let v,S;const k=(C,I,D)=>e(i+C,I,D);switch(a){case"\
scalar":v=y.Scalar.PLAIN,S=g(u,k);break;case"single-quoted-scalar":v=y.Scalar.QUOTE_SINGLE,S=f(u,k);break;case"double-quoted-scalar":v=y.Scalar.QUOTE_DOUBLE,S=o(
u,k);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",range:[i,i+u.length,i+u.length]}}
const w=i+u.length,E=m.resolveEnd(d,w,t,e);return{value:S,type:v,comment:E.comment,range:[i,w,E.offset]}}function g(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),c(n)}function f(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),c(n.slice(1,-1)).replace(/''/g,"'")}function c(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,a;try{i=new RegExp("(?<![ 	])[ 	]+$"),a=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,a=/^[ \t]+|[ \t]+$/g}let u=e[1].
replace(i,""),d=" ",v=t.lastIndex;for(;e=t.exec(n);){const k=e[1].replace(a,"");k===""?d===`
`?u+=d:d=`
`:(u+=d+k,d=" "),v=t.lastIndex}const S=/[ \t]*(.*)/sy;return S.lastIndex=v,e=S.exec(n),u+d+(e?.[1]??"")}function o(n,t){let e="";for(let i=1;i<n.length-1;++i){const a=n[i];
if(!(a==="\r"&&n[i+1]===`
`))if(a===`
`){const{fold:u,offset:d}=l(n,i);e+=u,i=d}else if(a==="\\"){let u=n[++i];const d=s[u];if(d)e+=d;else if(u===`
`)for(u=n[i+1];u===" "||u==="	";)u=n[++i+1];else if(u==="\r"&&n[i+1]===`
`)for(u=n[++i+1];u===" "||u==="	";)u=n[++i+1];else if(u==="x"||u==="u"||u==="U"){const v=u==="x"?2:u==="u"?4:8;e+=r(n,i+1,v,t),i+=v}else{const v=n.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${v}`),e+=v}}else if(a===" "||a==="	"){const u=i;let d=n[i+1];for(;d===" "||d==="	";)d=n[++i+1];d!==`
`&&!(d==="\r"&&n[i+2]===`
`)&&(e+=i>u?n.slice(u,i+1):a)}else e+=a}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(n,t){let e="",
i=n[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&n[t+2]!==`
`);)i===`
`&&(e+=`
`),t+=1,i=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,i){const a=n.substr(t,e),u=a.length===
e&&/^[0-9a-fA-F]+$/.test(a)?parseInt(a,16):NaN;try{return String.fromCodePoint(u)}catch{const d=n.substr(t-2,e+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${d}`),d}}p.resolveFlowScalar=h}}),at=(0,L.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(p){"use strict";var y=R(),m=Y(),h=Re(),g=Ae();function f(l,s,r,n){
const{value:t,type:e,comment:i,range:a}=s.type==="block-scalar"?h.resolveBlockScalar(l,s,n):g.resolveFlowScalar(s,l.options.strict,n),u=r?l.directives.tagName(r.
source,S=>n(r,"TAG_RESOLVE_FAILED",S)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[y.SCALAR]:u?d=c(l.schema,t,u,r,n):s.type==="scalar"?d=o(l,t,s,n):d=l.
schema[y.SCALAR];let v;try{const S=d.resolve(t,k=>n(r??s,"TAG_RESOLVE_FAILED",k),l.options);v=y.isScalar(S)?S:new m.Scalar(S)}catch(S){const k=S instanceof Error?
S.message:String(S);n(r??s,"TAG_RESOLVE_FAILED",k),v=new m.Scalar(t)}return v.range=a,v.source=t,e&&(v.type=e),u&&(v.tag=u),d.format&&(v.format=d.format),i&&(v.
comment=i),v}function c(l,s,r,n,t){if(r==="!")return l[y.SCALAR];const e=[];for(const a of l.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)e.push(a);else
return a;for(const a of e)if(a.test?.test(s))return a;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[y.SCALAR])}function o({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
a=>(a.default===!0||l&&a.default==="key")&&a.test?.test(n))||r[y.SCALAR];if(r.compat){const a=r.compat.find(u=>u.default&&u.test?.test(n))??r[y.SCALAR];if(i.tag!==
a.tag){const u=s.tagString(i.tag),d=s.tagString(a.tag),v=`Value may be parsed as either ${u} or ${d}`;e(t,"TAG_RESOLVE_FAILED",v,!0)}}return i}p.composeScalar=f}}),
He=(0,L.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(p){"use strict";function y(m,h,g){if(h){g??(g=h.length);for(let f=g-1;f>=0;--f){let c=h[f];
switch(c.type){case"space":case"comment":case"newline":m-=c.source.length;continue}for(c=h[++f];c?.type==="space";)m+=c.source.length,c=h[++f];break}}return m}p.
emptyScalarPosition=y}}),ot=(0,L.P$)({"node_modules/yaml/dist/compose/compose-node.js"(p){"use strict";var y=he(),m=R(),h=it(),g=at(),f=Oe(),c=He(),o={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const a=n.atKey,{spaceBefore:u,comment:d,anchor:v,tag:S}=e;let k,w=!0;switch(t.type){case"alias":k=r(n,t,i),(v||S)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":k=g.composeScalar(
n,t,S,i),v&&(k.anchor=v.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{k=h.composeCollection(o,n,t,e,i),v&&(k.anchor=v.source.
substring(1))}catch(E){const C=E instanceof Error?E.message:String(E);i(t,"RESOURCE_EXHAUSTION",C)}break;default:{const E=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",E),w=!1}}return k??(k=s(n,t.offset,void 0,null,e,i)),v&&k.anchor===""&&i(v,"BAD_ALIAS","Anchor cannot be an em\
pty string"),a&&n.options.stringKeys&&(!m.isScalar(k)||typeof k.value!="string"||k.tag&&k.tag!=="tag:yaml.org,2002:str")&&i(S??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),u&&(k.spaceBefore=!0),d&&(t.type==="scalar"&&t.source===""?k.comment=d:k.commentBefore=d),n.options.keepSourceTokens&&w&&(k.srcToken=
t),k}function s(n,t,e,i,{spaceBefore:a,comment:u,anchor:d,tag:v,end:S},k){const w={type:"scalar",offset:c.emptyScalarPosition(t,e,i),indent:-1,source:""},E=g.composeScalar(
n,w,v,k);return d&&(E.anchor=d.source.substring(1),E.anchor===""&&k(d,"BAD_ALIAS","Anchor cannot be an empty string")),a&&(E.spaceBefore=!0),u&&(E.comment=u,E.range[2]=
S),E}function r({options:n},{offset:t,source:e,end:i},a){const u=new y.Alias(e.substring(1));u.source===""&&a(t,"BAD_ALIAS","Alias cannot be an empty string"),u.
source.endsWith(":")&&a(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=t+e.length,v=f.resolveEnd(i,d,n.strict,a);return u.range=[t,d,v.offset],
v.comment&&(u.comment=v.comment),u}p.composeEmptyNode=s,p.composeNode=l}}),lt=(0,L.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(p){"use strict";var y=Ce(),
m=ot(),h=Oe(),g=Te();function f(c,o,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:o},c),i=new y.Document(void 0,e),a={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},u=g.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
u.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&t(u.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?m.composeNode(a,r,u,t):m.composeEmptyNode(a,u.end,s,null,u,t);const d=i.contents.range[2],v=h.resolveEnd(n,d,!1,
t);return v.comment&&(i.comment=v.comment),i.range=[l,d,v.offset],i}p.composeDoc=f}}),xe=(0,L.P$)({"node_modules/yaml/dist/compose/composer.js"(p){"use strict";
var y=q(),m=we(),h=Ce(),g=Le(),f=R(),c=lt(),o=Oe();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{
offset:t,source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,i=!1;for(let a=0;a<n.length;++a){const u=n[a];switch(u[0]){case"#":
t+=(t===""?"":i?`

`:`
`)+(u.substring(1)||" "),e=!0,i=!1;break;case"%":n[a+1]?.[0]!=="#"&&(a+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,a)=>{const u=l(t);a?this.warnings.push(new g.YAMLWarning(
u,e,i)):this.errors.push(new g.YAMLParseError(u,e,i))},this.directives=new m.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const a=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!a)n.commentBefore=e;else if(f.isCollection(a)&&!a.flow&&a.items.length>0){let u=a.items[0];f.isPair(u)&&(u=u.key);const d=u.
commentBefore;u.commentBefore=d?`${e}
${d}`:e}else{const u=a.commentBefore;a.commentBefore=u?`${e}
${u}`:e}}if(t){for(let a=0;a<this.errors.length;++a)n.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)n.warnings.push(this.warnings[a])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const i of n)yield*this.next(i);yield*this.end(t,e)}*next(n){switch(y.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,i)=>{const a=l(n);a[0]+=t,this.onError(a,"BAD_DIRECTIVE",e,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=c.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new g.YAMLParseError(l(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new g.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=o.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new g.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),i=new h.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};p.Composer=r}}),
ct=(0,L.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(p){"use strict";var y=Re(),m=Ae(),h=Le(),g=J();function f(n,t=!0,e){if(n){const i=(a,u,d)=>{const v=typeof a==
"number"?a:Array.isArray(a)?a[0]:a.offset;if(e)e(v,u,d);else throw new h.YAMLParseError([v,v+1],u,d)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return m.resolveFlowScalar(n,t,i);case"block-scalar":return y.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function c(n,t){const{
implicitKey:e=!1,indent:i,inFlow:a=!1,offset:u=-1,type:d="PLAIN"}=t,v=g.stringifyString({type:d,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:a,options:{
blockQuote:!0,lineWidth:-1}}),S=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(v[0]){case"|":case">":{const k=v.indexOf(`
`),w=v.substring(0,k),E=v.substring(k+1)+`
`,C=[{type:"block-scalar-header",offset:u,indent:i,source:w}];return s(C,S)||C.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:u,indent:i,props:C,source:E}}case'"':return{type:"double-quoted-scalar",offset:u,indent:i,source:v,end:S};case"'":return{type:"s\
ingle-quoted-scalar",offset:u,indent:i,source:v,end:S};default:return{type:"scalar",offset:u,indent:i,source:v,end:S}}}function o(n,t,e={}){let{afterKey:i=!1,implicitKey:a=!1,
inFlow:u=!1,type:d}=e,v="indent"in n?n.indent:null;if(i&&typeof v=="number"&&(v+=2),!d)switch(n.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const k=n.props[0];if(k.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
d=k.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const S=g.stringifyString({type:d,value:t},{implicitKey:a||v===null,indent:v!==null&&
v>0?" ".repeat(v):"",inFlow:u,options:{blockQuote:!0,lineWidth:-1}});switch(S[0]){case"|":case">":l(n,S);break;case'"':r(n,S,"double-quoted-scalar");break;case"\
'":r(n,S,"single-quoted-scalar");break;default:r(n,S,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),a=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const u=n.props[0];if(u.type!=="block-scalar-header")throw new Error("Invalid block scalar header");u.source=i,n.source=a}else{const{
offset:u}=n,d="indent"in n?n.indent:-1,v=[{type:"block-scalar-header",offset:u,indent:d,source:i}];s(v,"end"in n?n.end:void 0)||v.push({type:"newline",offset:-1,
indent:d,source:`
`});for(const S of Object.keys(n))S!=="type"&&S!=="offset"&&delete n[S];Object.assign(n,{type:"block-scalar",indent:d,props:v,source:a})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let a=t.length;n.props[0].type==="block-scalar-he\
ader"&&(a-=n.props[0].source.length);for(const u of i)u.offset+=a;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,a="end"in n&&Array.isArray(n.end)?n.end.filter(u=>u.
type==="space"||u.type==="comment"||u.type==="newline"):[];for(const u of Object.keys(n))u!=="type"&&u!=="offset"&&delete n[u];Object.assign(n,{type:e,indent:i,
source:t,end:a})}}}p.createScalarToken=c,p.resolveAsScalar=f,p.setScalarValue=o}}),ut=(0,L.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(p){"use strict";
var y=g=>"type"in g?m(g):h(g);function m(g){switch(g.type){case"block-scalar":{let f="";for(const c of g.props)f+=m(c);return f+g.source}case"block-map":case"bl\
ock-seq":{let f="";for(const c of g.items)f+=h(c);return f}case"flow-collection":{let f=g.start.source;for(const c of g.items)f+=h(c);for(const c of g.end)f+=c.
source;return f}case"document":{let f=h(g);if(g.end)for(const c of g.end)f+=c.source;return f}default:{let f=g.source;if("end"in g&&g.end)for(const c of g.end)f+=
c.source;return f}}}function h({start:g,key:f,sep:c,value:o}){let l="";for(const s of g)l+=s.source;if(f&&(l+=m(f)),c)for(const s of c)l+=s.source;return o&&(l+=
m(o)),l}p.stringify=y}}),ft=(0,L.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(p){"use strict";var y=Symbol("break visit"),m=Symbol("skip children"),h=Symbol(
"remove item");function g(c,o){"type"in c&&c.type==="document"&&(c={start:c.start,value:c.value}),f(Object.freeze([]),c,o)}g.BREAK=y,g.SKIP=m,g.REMOVE=h,g.itemAtPath=
(c,o)=>{let l=c;for(const[s,r]of o){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},g.parentCollection=(c,o)=>{const l=g.itemAtPath(c,o.slice(
0,-1)),s=o[o.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function f(c,o,l){let s=l(o,c);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=o[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=f(Object.freeze(c.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===y)return y;e===h&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(o,c))}}return typeof s=="function"?
s(o,c):s}p.visit=g}}),b=(0,L.P$)({"node_modules/yaml/dist/parse/cst.js"(p){"use strict";var y=ct(),m=ut(),h=ft(),g="\uFEFF",f="",c="",o="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"\
<BOM>";case f:return"<DOC>";case c:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case g:return"byte-order\
-mark";case f:return"doc-mode";case c:return"flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}p.createScalarToken=y.createScalarToken,p.resolveAsScalar=y.resolveAsScalar,p.setScalarValue=y.setScalarValue,
p.stringify=m.stringify,p.visit=h.visit,p.BOM=g,p.DOCUMENT=f,p.FLOW_END=c,p.SCALAR=o,p.isCollection=l,p.isScalar=s,p.prettyToken=r,p.tokenType=n}}),_=(0,L.P$)({
"node_modules/yaml/dist/parse/lexer.js"(p){"use strict";var y=b();function m(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var h=new Set("0123456789ABCDEFabcdef"),g=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),f=new Set(",[]{}"),c=new Set(` ,[]{}
\r	`),o=s=>!s||c.has(s),l=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
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
if(s===null)return this.setNext("stream");if(s[0]===y.BOM&&(yield*this.pushCount(1),s=s.substring(1)),s[0]==="%"){let r=s.length,n=s.indexOf("#");for(;n!==-1;){
const e=s[n-1];if(e===" "||e==="	"){r=n-1;break}else n=s.indexOf("#",n+1)}for(;;){const e=s[r-1];if(e===" "||e==="	")r-=1;else break}const t=(yield*this.pushCount(
r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(s.length-t),this.pushNewline(),"stream"}if(this.atLineEnd()){const r=yield*this.pushSpaces(!0);return yield*this.
pushCount(s.length-r),yield*this.pushNewline(),"stream"}return yield y.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const s=this.charAt(0);if(!s&&!this.
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
1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield y.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-
e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||m(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const s=this.charAt(0);let r=this.buffer.indexOf(s,this.pos+1);if(s==="'")for(;r!==-1&&this.buffer[r+1]===
"'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}const n=this.
buffer.substring(0,r);let t=n.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){const e=this.continueScalar(t+1);if(e===-1)break;t=n.indexOf(`
`,e)}t!==-1&&(r=t-(n[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let s=this.pos;for(;;){const r=this.buffer[++s];if(r==="\
+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>m(r)||r==="#")}*parseBlockScalar(){
let s=this.pos-1,r=0,n;e:for(let e=this.pos;n=this.buffer[e];++e)switch(n){case" ":r+=1;break;case`
`:s=e,r=0;break;case"\r":{const i=this.buffer[e+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const e=this.continueScalar(s+1);if(e===-1)break;s=this.buffer.indexOf(`
`,e)}while(s!==-1);if(s===-1){if(!this.atEnd)return this.setNext("block-scalar");s=this.buffer.length}}let t=s+1;for(n=this.buffer[t];n===" ";)n=this.buffer[++t];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++t];s=t-1}else if(!this.blockScalarKeep)do{let e=s-1,i=this.buffer[e];i==="\r"&&(i=this.buffer[--e]);const a=e;for(;i===" ";)i=this.buffer[--e];
if(i===`
`&&e>=this.pos&&e+1+r>a)s=e;else break}while(!0);return yield y.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const s=this.
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(m(e)||s&&f.has(e))break;r=n}else if(m(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&f.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&f.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield y.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(o),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(m(n)||r&&f.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!m(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(g.has(r))r=this.buffer[++s];else if(r==="%"&&h.has(this.buffer[s+1])&&h.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};p.Lexer=l}}),
A=(0,L.P$)({"node_modules/yaml/dist/parse/line-counter.js"(p){"use strict";var y=class{constructor(){this.lineStarts=[],this.addNewLine=m=>this.lineStarts.push(
m),this.linePos=m=>{let h=0,g=this.lineStarts.length;for(;h<g;){const c=h+g>>1;this.lineStarts[c]<m?h=c+1:g=c}if(this.lineStarts[h]===m)return{line:h+1,col:1};if(h===
0)return{line:0,col:m};const f=this.lineStarts[h-1];return{line:h,col:m-f+1}}}};p.LineCounter=y}}),N=(0,L.P$)({"node_modules/yaml/dist/parse/parser.js"(p){"use \
strict";var y=q(),m=b(),h=_();function g(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function f(t){for(let e=0;e<t.length;++e)switch(t[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function c(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{const e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function l(t){if(t.length===0)return[];let e=t.length;
e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";)
;return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let i=0;i<e.length;++i)t.push(e[i])}function r(t){if(t.start.
type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!g(e.start,"explicit-key-ind")&&!g(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,
c(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new h.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(const i of this.lexer.lex(t,e))yield*this.next(i);e||(yield*this.end())}*next(t){if(this.source=t,y.env.LOG_TOKENS&&console.log("|",m.prettyToken(
t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const e=m.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,
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
ment":i.value=e;break;case"block-scalar":i.props.push(e);break;case"block-map":{const a=i.items[i.items.length-1];if(a.value){i.items.push({start:[],key:e,sep:[]}),
this.onKeyLine=!0;return}else if(a.sep)a.value=e;else{Object.assign(a,{key:e,sep:[]}),this.onKeyLine=!a.explicitKey;return}break}case"block-seq":{const a=i.items[i.
items.length-1];a.value?i.items.push({start:[],value:e}):a.value=e;break}case"flow-collection":{const a=i.items[i.items.length-1];!a||a.value?i.items.push({start:[],
key:e,sep:[]}):a.sep?a.value=e:Object.assign(a,{key:e,sep:[]});return}default:yield*this.pop(),yield*this.pop(e)}if((i.type==="document"||i.type==="block-map"||
i.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){const a=e.items[e.items.length-1];a&&!a.sep&&!a.value&&a.start.length>0&&f(a.start)===-1&&(e.
indent===0||a.start.every(u=>u.type!=="comment"||u.indent<e.indent))&&(i.type==="document"?i.end=a.start:i.items.push({start:a.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{f(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}const e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){const e=o(this.
peek(2)),i=l(e);let a;t.end?(a=t.end,a.push(this.sourceToken),delete t.end):a=[this.sourceToken];const u={type:"block-map",offset:t.offset,indent:t.indent,items:[
{start:i,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=u}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"commen\
t":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(
`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push(
{start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[
this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.end;if(Array.
isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const i=!this.onKeyLine&&
this.indent===t.indent,a=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let u=[];if(a&&e.sep&&!e.value){const d=[];for(let v=0;v<e.sep.length;++v){const S=e.
sep[v];switch(S.type){case"newline":d.push(v);break;case"space":break;case"comment":S.indent>t.indent&&(d.length=0);break;default:d.length=0}}d.length>=2&&(u=e.
sep.splice(d[1]))}switch(this.type){case"anchor":case"tag":a||e.value?(u.push(this.sourceToken),t.items.push({start:u}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):a||e.value?(u.
push(this.sourceToken),t.items.push({start:u,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:u,key:null,sep:[this.sourceToken]}]});else if(c(e.key)&&
!g(e.sep,"newline")){const d=l(e.start),v=e.key,S=e.sep;S.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:d,key:v,sep:S}]})}else u.length>0?e.sep=e.sep.concat(u,this.sourceToken):e.sep.push(this.sourceToken);else if(g(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const d=l(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||a?t.items.push({start:u,key:null,sep:[this.sourceToken]}):g(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const d=this.flowScalar(this.type);
a||e.value?(t.items.push({start:u,key:d,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(d):(Object.assign(e,{key:d,sep:[]}),this.onKeyLine=!0);return}default:{
const d=this.startBlockValue(t);if(d){if(d.type==="block-seq"){if(!e.explicitKey&&e.sep&&!g(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&t.items.push({start:u});this.stack.push(d);return}}}}yield*this.pop(),yield*this.
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
e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const a=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:a,sep:[]}):e.sep?this.stack.push(a):Object.assign(e,{key:a,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}const i=this.startBlockValue(t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{const i=this.peek(
2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){const a=o(i),u=l(a);r(t);const d=t.end.splice(1,t.end.length);d.push(this.sourceToken);const v={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:u,key:t,sep:d}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(t)}}flowScalar(t){
if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const e=o(t),i=l(e);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const e=o(t),i=l(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,e){return this.type!=="comment"||this.indent<=e?!1:t.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};p.Parser=n}}),$=(0,L.P$)({"node_modules/yaml/dist/publi\
c-api.js"(p){"use strict";var y=xe(),m=Ce(),h=Le(),g=G(),f=R(),c=A(),o=N();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new c.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:a,prettyErrors:u}=l(i),d=new o.Parser(a?.addNewLine),v=new y.Composer(i),S=Array.from(v.compose(
d.parse(e)));if(u&&a)for(const k of S)k.errors.forEach(h.prettifyError(e,a)),k.warnings.forEach(h.prettifyError(e,a));return S.length>0?S:Object.assign([],{empty:!0},
v.streamInfo())}function r(e,i={}){const{lineCounter:a,prettyErrors:u}=l(i),d=new o.Parser(a?.addNewLine),v=new y.Composer(i);let S=null;for(const k of v.compose(
d.parse(e),!0,e.length))if(!S)S=k;else if(S.options.logLevel!=="silent"){S.errors.push(new h.YAMLParseError(k.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return u&&a&&(S.errors.forEach(h.prettifyError(e,a)),S.warnings.forEach(h.prettifyError(e,a))),
S}function n(e,i,a){let u;typeof i=="function"?u=i:a===void 0&&i&&typeof i=="object"&&(a=i);const d=r(e,a);if(!d)return null;if(d.warnings.forEach(v=>g.warn(d.options.
logLevel,v)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:u},a))}function t(e,i,a){let u=null;
if(typeof i=="function"||Array.isArray(i)?u=i:a===void 0&&i&&(a=i),typeof a=="string"&&(a=a.length),typeof a=="number"){const d=Math.round(a);a=d<1?void 0:d>8?{
indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=a??i??{};if(!d)return}return f.isDocument(e)&&!u?e.toString(a):new m.Document(e,u,a).toString(a)}p.parse=
n,p.parseAllDocuments=s,p.parseDocument=r,p.stringify=t}}),O=(0,L.P$)({"node_modules/yaml/dist/index.js"(p){"use strict";var y=xe(),m=Ce(),h=$e(),g=Le(),f=he(),
c=R(),o=ce(),l=Y(),s=T(),r=W(),n=b(),t=_(),e=A(),i=N(),a=$(),u=de();p.Composer=y.Composer,p.Document=m.Document,p.Schema=h.Schema,p.YAMLError=g.YAMLError,p.YAMLParseError=
g.YAMLParseError,p.YAMLWarning=g.YAMLWarning,p.Alias=f.Alias,p.isAlias=c.isAlias,p.isCollection=c.isCollection,p.isDocument=c.isDocument,p.isMap=c.isMap,p.isNode=
c.isNode,p.isPair=c.isPair,p.isScalar=c.isScalar,p.isSeq=c.isSeq,p.Pair=o.Pair,p.Scalar=l.Scalar,p.YAMLMap=s.YAMLMap,p.YAMLSeq=r.YAMLSeq,p.CST=n,p.Lexer=t.Lexer,
p.LineCounter=e.LineCounter,p.Parser=i.Parser,p.parse=a.parse,p.parseAllDocuments=a.parseAllDocuments,p.parseDocument=a.parseDocument,p.stringify=a.stringify,p.
visit=u.visit,p.visitAsync=u.visitAsync}})})};
