"use strict";exports.id=462,exports.ids=[462],exports.modules={4066:((De,be,H)=>{H.d(be,{AO:()=>ge,HT:()=>Ne,JH:()=>xe,RS:()=>lt,Zc:()=>Ue,_T:()=>Ze,c0:()=>te,ef:()=>Ee,k1:()=>Fe,
pD:()=>Xe,rc:()=>qe,s_:()=>ct,wW:()=>ft});var M=H(5233),ie=H(4118),C=H(3943),x=H(8243),U=H(2804),ge=class{constructor(S){this.ownerUid=S}ownerUid;deployments=new Set;known=new Set;get replicaSets(){
return this.known}see(S,_){for(const A of S)(0,M.D0)(A,this.ownerUid)&&this.deployments.add((0,M.kz)(A));for(const A of _)(0,M.K2)(A).some(N=>this.deployments.has(
N))&&this.known.add((0,M.kz)(A))}},Ne="involvedObject.kind=Pod",Ee=["metadata","involvedObject","reason","message","lastTimestamp","eventTime","series","source",
"reportingComponent"],ce=/^(?:TriggeredScaleUp|Nominated\w*)$/,ae=/^(?:Pulling|Pulled|Created|Started)$/,ue=/^(?:FailedMount|FailedAttachVolume|FailedCreatePodSandBox)$/,
Se=/ not found|references non-existent \w+ key/,G=/^Container (\S+) failed (liveness|startup) probe/,ve=/^(?:NotTriggerScaleUp|FailedScaleUp|FailedToScaleUp\w*|ScaleUpTimedOut|ScaleUpFailed)$/,
he=300,Y=S=>(0,x.$6)(S,"reason")==="FailedScheduling"&&/karpenter/.test((0,x.$6)(S,"reportingComponent")||((0,x.$6)(S,"source","component")??"")),te=S=>{const _=(0,x.
$6)(S,"reason")??"";return ue.test(_)||_==="Unhealthy"||_==="Killing"&&G.test((0,x.$6)(S,"message")??"")||ae.test(_)||ce.test(_)||ve.test(_)||Y(S)};function Q(S,_){
const A=_.filter(h=>(0,x.$6)(h,"involvedObject","uid")===S).toSorted((h,d)=>se(h).localeCompare(se(d))),N=h=>(0,x.$6)(h,"message")??"",T=h=>A.some(d=>ae.test((0,x.
$6)(d,"reason")??"")&&se(d)>=se(h)),L=A.filter(h=>ue.test((0,x.$6)(h,"reason")??"")&&!T(h)),j=L.findLast(h=>(0,x.$6)(h,"reason")==="FailedMount"&&Se.test(N(h))),
B=A.filter(h=>(0,x.$6)(h,"reason")==="Unhealthy"),R=N(B.at(-1)),q=A.findLast(h=>(0,x.$6)(h,"reason")==="Killing"&&G.test(N(h))),p=h=>ce.test((0,x.$6)(h,"reason")??
""),y=A.filter(h=>p(h)||ve.test((0,x.$6)(h,"reason")??"")||Y(h)),m=y.at(-1),g=m&&(y.find(h=>p(h)&&se(h)===se(m))??m);return{...j===void 0?{}:{missing:N(j)},...L.
length===0?{}:{held:(0,C.xS)(N(L.at(-1)),he)},...q===void 0?{}:{killed:Z(q,B.map(N))},...R===""?{}:{probe:(0,C.xS)(R,he)},...g===void 0?{}:{scaling:{isAtWork:p(
g),message:(0,C.xS)(N(g),he)}}}}function Z(S,_){const[,A="",N=""]=G.exec((0,x.$6)(S,"message")??"")??[],T=_.findLast(L=>L.toLowerCase().startsWith(N))??"";return{
container:A,time:se(S),why:`its ${N} probe failed${T===""?"":`: ${(0,C.xS)(T.replace(/^\w+ probe (?:failed|errored)(?: and resulted in unknown state)?: /,""),he)}`}`}}
var se=S=>[(0,x.$6)(S,"series","lastObservedTime"),(0,x.$6)(S,"lastTimestamp"),(0,x.$6)(S,"eventTime")].find(_=>_!==void 0)?.slice(0,19)??"",X=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;
function me(S,_){const A=_.replace(/@.*$/,"").replace(/:[^/:]*$/,"");return[_,A,A.split("/").slice(1).join("/"),A.split("/").at(-1)??""].filter(T=>T.length>2).reduce(
(T,L)=>T.replaceAll(L,""),S)}function _e(S,{missing:_,scaling:A,killed:N}={}){if(S.isDeleting)return;const T=S.containers.flatMap(B=>pe(B,N)??[]),L=T.find(({certainty:B})=>B===
"certain")??T[0];if(L)return L;if(S.phase==="Failed")return{certainty:"likely",reason:S.reason||"PodFailed",message:S.message||"the pod has failed"};if(_!==void 0&&
S.containers.length>0&&S.containers.every(({state:B})=>B.kind==="waiting"))return{certainty:"likely",reason:"FailedMount",message:_};const j=de(S);return j&&P(j,
A)}var de=({conditions:S})=>S.find(({type:_,status:A,reason:N})=>_==="PodScheduled"&&A==="False"&&N==="Unschedulable"),Te=/persistentvolumeclaim "[^"]*" (?:not found|is being deleted)/;
function P({message:S},_){return Te.test(S)?{certainty:"certain",reason:"Unschedulable",message:S}:_===void 0?{certainty:"likely",reason:"Unschedulable",message:S}:
_.isAtWork?void 0:{certainty:"likely",reason:"Unschedulable",message:`${S} The autoscaler does not help: ${_.message}`}}var W=/^(?:StartError|ContainerCannotRun)$/;
function z({name:S,lastReason:_,lastStartedAt:A,lastMessage:N,state:T},L){const j=T.kind==="terminated"?T.reason:_;return W.test(j??"")&&N!==""?{why:`: ${(0,C.xS)(
N)}`}:L?.container===S&&j!=="OOMKilled"&&L.time>=A.slice(0,L.time.length)?{why:`; the kubelet ended it because ${L.why}`,isKilled:!0}:{why:""}}function pe(S,_){
const{name:A,state:N,restarts:T}=S,L=`${S.isInit?"init container":"container"} ${A}`;if(N.kind==="running")return;if(N.kind==="terminated"){if(S.isInit&&N.exitCode===
0)return;const{why:q,...p}=z(S,_),y=`${L} ended with exit code ${N.exitCode}${q}`;return{certainty:"likely",reason:N.reason||"Terminated",message:y,restarts:T,container:A,
...p}}const{reason:j,message:B}=N,R=B?`: ${B}`:"";switch(j){case"InvalidImageName":return{certainty:"certain",reason:j,message:`${L}: the image name is invalid${R}`,
container:A};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":return{certainty:j==="ErrImageNeverPull"||X.test(me(B,S.image))?"certain":"likely",
reason:j,message:`${L} cannot pull ${S.image||"its image"}${R}`,container:A};case"CrashLoopBackOff":{const q=S.lastExitCode===void 0?"":`, last with exit code ${S.
lastExitCode}`,{why:p,...y}=z(S,_);return{certainty:"likely",reason:j,message:`${L} keeps crashing${q} (${T} restarts)${p}`,restarts:T,container:A,...y}}case"Cr\
eateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.test(B)?void 0:{certainty:"likely",reason:j,message:`${L}\
 cannot start${R}`,container:A};default:return}}var $e=/^(?:Ready|ContainersReady|Initialized|PodScheduled|PodReadyToStartContainers|DisruptionTarget)$/;function Oe(S,{
probe:_,scaling:A,held:N}={}){const T=S.containers.find(B=>!(0,M.$L)(B));if(T){const R=N!==void 0&&S.containers.every(({state:q})=>q.kind==="waiting")?`; ${N}`:
_!==void 0&&T.state.kind==="running"&&!T.isInit?`; ${_}`:"";return`pod ${S.name}: ${qe(T)}${R}`}if(A?.isAtWork===!0&&de(S))return`pod ${S.name} waits for a node\
 that the cluster's autoscaler adds: ${A.message}`;const L=S.conditions.find(({type:B,status:R,message:q})=>B==="PodScheduled"&&R==="False"&&q!=="");if(S.containers.
length===0)return`pod ${S.name} is ${S.phase||"new"}${L?`: ${(0,C.xS)(L.message)}`:""}`;const j=S.conditions.find(({type:B,status:R})=>R!=="True"&&!$e.test(B));
return j?`pod ${S.name}: its readiness gate ${j.type} is ${j.status}${j.message?` (${j.message})`:""}`:`pod ${S.name} is not ready`}function qe({name:S,isInit:_,
state:A,ready:N,restarts:T}){const L=A.kind==="running"?N?"is ready":_?"is running":"is running and not ready yet":A.kind==="waiting"?`waits (${A.reason||"start\
ing"})`:_&&A.exitCode===0?"is done":`ended with exit code ${A.exitCode}`;return`${_?"init container":"container"} ${S} ${L}${T>0?`, ${T} restarts`:""}`}var Ce="\
kubernetes.io/service-name",Ye=(S,_,A)=>et(_,A)??tt(S,_,A)??Be(S,_,A),je=S=>!S.isDeleting&&!(0,M.PU)(S);function et(S,{unsteadyPods:_,settlingPods:A,events:N}){
for(const{expected:{title:T},deployment:L,pods:j}of S){if(!L)continue;const{name:B,replicas:R,updatedReplicas:q,totalReplicas:p,availableReplicas:y}=L;if(L.generation>
L.observedGeneration)return`${T}: Deployment ${B} to be observed`;const m=j.filter(u=>je(u)&&!u.isReady),g=m[0]?` (${Oe(m[0],Q(m[0].uid,N))})`:"";if(q<R)return`${T}\
: ${q} of ${R} new pods made${g}`;if(m.length>0)return`${T}: ${j.filter(u=>je(u)&&u.isReady).length} of ${R} new pods ready${g}`;if(y<q)return`${T}: ${y} of ${R}\
 pods available`;if(p>q)return`${T}: ${p-q} old pods to end`;if(q!==R||y!==R)return`${T}: ${q-R} pods too many to end`;const h=j.find(({uid:u})=>_?.has(u));if(h)
return`${T}: pod ${h.name} to stay ready (it was ready, and then it was not)`;const d=j.find(({uid:u})=>A?.has(u));if(d)return`${T}: pod ${d.name} to stay ready\
 for some seconds`}}function tt(S,_,A){const N=new Set(_.map(({deployment:L})=>L?.uid)),T=A.deployments.find(L=>(0,M.D0)(L,S.uid)&&!N.has((0,M.kz)(L)));return T?
`the earlier Deployment ${(0,M.Vb)(T)} to be removed`:Ve(_,A)}function Ve(S,{pods:_,formerReplicaSets:A}){if(!A)return;const N=new Set(S.map(({replicaSet:L})=>L?.
uid)),T=_.filter(L=>(0,M.K2)(L).some(j=>A.has(j)&&!N.has(j))).map(M.fe).find(L=>!L.isDeleting&&!(0,M.PU)(L));return T&&`the earlier pod ${T.name} to be told to \
end`}function Be({services:S},_,{endpointSlices:A}){const N=new Set(_.flatMap(({pods:L})=>L.map(({uid:j})=>j))),T=_.some(({deployment:L})=>L?.replicas===0);for(const{
name:L,isRequired:j}of S){const B=A.filter(q=>(0,x.$6)(q,"metadata","labels",Ce)===L).flatMap(q=>(0,x.yR)(q,"endpoints")).filter(q=>(0,x.fK)(q,"conditions","rea\
dy")!==!1).map(q=>({uid:(0,x.$6)(q,"targetRef","uid")??"",pod:(0,x.$6)(q,"targetRef","name")??"of unknown name"})),R=B.find(({uid:q})=>!N.has(q));if(R)return`Se\
rvice ${L} to send nothing more to the earlier pod ${R.pod}`;if(j&&!T&&B.length===0)return`Service ${L} to lead to the new pods`}}function We(S,_){const A=S.flatMap(
N=>st(N,_));return A.find(({certainty:N})=>N==="certain")??A.find(({certainty:N})=>N==="lasting")??A[0]}function st({deployment:S,replicaSet:_,pods:A},N){if(!S||
S.generation>S.observedGeneration)return[];const T=A.filter(B=>!(0,M.PU)(B)||nt(A,S)).flatMap(B=>{const R=_e(B,Q(B.uid,N.events));return R?[{...R,state:"failed",
object:`Pod/${B.name}`,pod:B.name}]:[]}),L=_&&it(S,_,A.some(({isDeleting:B})=>B)),j=S.conditions.find(({type:B,status:R})=>B==="Progressing"&&R==="False");return[
...T,...L?[L]:[],...j&&rt(j.message,_)?[{state:"failed",certainty:Ke(j.message)?"certain":"lasting",reason:j.reason,message:j.message,object:`Deployment/${S.name}`}]:
[]]}function nt(S,{replicas:_,availableReplicas:A}){if(A>=_)return!1;const N=T=>!(0,M.PU)(T)&&!T.isDeleting;return S.filter(N).length<_||S.filter(M.PU).length>_}
var rt=(S,_)=>!S.includes('ReplicaSet "')||S.includes(`"${_?.name??""}"`),Je=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage|max limit to request ratio|\bis invalid: |no PriorityClass with name|unable to (?:validate against any|admit) |conflicts? with its namespace/,
Ge=/RuntimeClass "[^"]*" not found|serviceaccount "(?!default")[^"]*" not found/,Ke=S=>Je.test(S.replace(/"[^"]*"/g,'""'))||Ge.test(S);function it(S,_,A){const N=_.
conditions.find(({type:j,status:B})=>j==="ReplicaFailure"&&B==="True");if(!N||_.generation>_.observedGeneration)return;const T=A||S.totalReplicas>S.updatedReplicas&&
S.availableReplicas>S.replicas-S.maxUnavailable;return{state:"failed",certainty:Ke(N.message)&&!(T&&N.message.includes("exceeded quota"))?"certain":"likely",reason:N.
reason||"FailedCreate",message:N.message,object:`ReplicaSet/${_.name}`}}function Qe({routes:S=[],uid:_},{routes:A=[]}){const N=A.filter(L=>(0,M.D0)(L,_)&&!(0,M.
vx)(L));for(const L of N.filter(j=>(0,x.fK)(j,"spec","http")!==void 0)){const j=at(S,L);if(j!==void 0)return j}const T=N.filter(L=>(0,x.$6)(L,"spec","service")!==
void 0);return Me(S,T)}function at(S,_){for(const A of(0,x.yR)(_,"spec","http")){const N=(0,x.yR)(A,"route");if(!S.some(({service:R})=>N.some(q=>ke((0,x.$6)(q,"\
destination","host"),R))))continue;const T=({service:R})=>{const q=N.filter(p=>ke((0,x.$6)(p,"destination","host"),R));return q.length===0?"nothing":q.reduce((p,y)=>p+
((0,x.tk)(y,"weight")??(N.length===1?100:0)),0)},L=({service:R})=>ke((0,x.$6)(A,"mirror","host"),R)?(0,x.tk)(A,"mirrorPercentage","value")??100:"nothing",j=Pe(S,
R=>R.isShadow?L(R):T(R));if(j!==void 0)return j;if(N.find(R=>S.every(({service:q})=>!ke((0,x.$6)(R,"destination","host"),q)))!==void 0)return"the ingress to sen\
d nothing more to an earlier predictor"}}function Me(S,_){const A=({service:N})=>_.filter(T=>ke((0,x.$6)(T,"spec","service"),N));if(!S.every(N=>A(N).length===0))
return Pe(S.filter(({takesRest:N})=>!N),N=>{const T=A(N).map(L=>(0,x.tk)(L,"spec","weight")??0);return T.length===0?"nothing":T.find(L=>L!==N.weight)??T[0]??0})}
function Pe(S,_){for(const A of S){const N=_(A);if(A.weight===void 0?N!=="nothing":(N==="nothing"?0:N)===A.weight)continue;const L=A.isShadow?"a copy of the req\
uests":"the requests";return`the ingress to send ${A.weight===void 0?"":`${A.weight} % of `}${L} to ${A.title} (it sends ${N==="nothing"?"none":`${N} %`})`}}var ke=(S,_)=>S!==
void 0&&/^[^.:]*/.exec(S.replace(/^https?:\/\//,""))?.[0]===_;function Re(S,_){const A=_.deployments.filter(q=>(0,M.D0)(q,S.uid)&&!(0,M.vx)(q)),N=S.workloads.map(
q=>({workload:q,object:A.find(p=>ot((0,M.Vb)(p),q,S)&&Le(p,q,S))})),T=new Set(N.map(({object:q})=>q)),L=A.filter(q=>!T.has(q)&&xe(q,S)),j=({marker:q,isMarked:p})=>{
const y=p?L.findIndex(m=>S.readPodMarker(m)===q):-1;return y<0?void 0:L.splice(y,1)[0]},B=N.map(({workload:q,object:p})=>({workload:q,object:p??j(q)})),R=L.map(
q=>({workload:{title:`Deployment ${(0,M.Vb)(q)}`,names:[(0,M.Vb)(q)],prefixes:[],marker:"",isMarked:!0,modelPlaces:[],replicas:void 0},object:q}));return[...B,...R].
map(({workload:q,object:p})=>He(q,p,_))}function xe(S,{workloads:_,readPodMarker:A}){const N=A(S);return N!==void 0&&_.some(({marker:T})=>T===N)}function He(S,_,A){
const N=_&&(0,M.zi)(_),T=N&&A.replicaSets.filter(j=>(0,M.D0)(j,N.uid)).map(M.Q5).find(({revision:j})=>j!==void 0&&j===N.revision),L=T?A.pods.filter(j=>(0,M.D0)(
j,T.uid)).map(M.fe):[];return{expected:S,deployment:N,replicaSet:T,pods:L}}function ot(S,_,A){if(_.names.includes(S))return!0;const N=ze(S,_);return N>0&&A.workloads.
every(T=>T===_||ze(S,T)<N)}var ze=(S,{prefixes:_})=>Math.max(0,..._.filter(A=>S.startsWith(A)).map(({length:A})=>A));function Le(S,_,A){const N=A.readPodMarker(
S);if(N!==void 0)return N===_.marker;if(!_.isMarked)return!0;const T=(0,x.yR)(S,"spec","template","spec","initContainers").flatMap(L=>(0,x.i1)(L,"args"));return _.
modelPlaces.some(L=>T.includes(L))}var lt=({reason:S})=>S==="Deleted"||S==="Superseded";function Xe(S,_){const{owner:A}=_,N=`${S.owner.resource.kind}/${S.owner.
name}`,T=(p,y,m)=>({state:"failed",certainty:"likely",reason:p,message:y,object:N,...m===void 0?{}:{waitingFor:m}});if(!A||(0,M.kz)(A)!==S.uid||(0,M.vx)(A))return{
state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",object:N};if(S.readMarker(A)!==S.marker)return{state:"faile\
d",certainty:"certain",reason:"Superseded",message:"somebody else applied another manifest meanwhile",object:N};const L=Re(S,_),j=We(L,_);if(j)return j;const B=S.
readStatus(A);if(B.state==="failed"){const p=T("OperatorReportsFailure",B.description||"the operator reports Failed");return _.saidBefore!==void 0&&_.saidBefore!==
B.description&&Ke(B.description)?{...p,certainty:"lasting"}:p}for(const{expected:{title:p,replicas:y},deployment:m}of L){if(!m)return T("OperatorSilent",`no Dep\
loyment of the new version for ${p}: the operator has not reacted. Is it running?`,`the operator to make the Deployment of ${p}`);if(y!==void 0&&m.replicas!==y){
const g=`${p}: Deployment ${m.name} to be scaled from ${m.replicas} to ${y}`;return T("OperatorSilent",`it still waits for ${g}. Is the operator running?`,g)}}const R=Ye(
S,L,_);if(R!==void 0)return{state:"progressing",waitingFor:R};const q=Qe(S,_);if(q!==void 0)return T("OperatorSilent",`all pods are ready, and it still waits fo\
r ${q}. Is the operator running?`,q);if(B.state!=="ready"&&L.every(({deployment:p})=>p?.replicas!==0)){const p=B.description?` (${B.description})`:"";return T("\
OperatorSilent",`all pods of the new version are ready, but the operator does not say that it is${p}. Is it running?`,`${N} to become ready${p}`)}return{state:"\
current"}}var Fe=({services:S})=>`${Ce} in (${S.map(({name:_})=>_).join(",")})`,Ue=({routes:S=[]})=>S.length===0?[]:[ie.Km,ie.qj];async function ct(S,_){const{owner:{
namespace:A=""},labelSelector:N}=_,T=(y,m=N)=>S.list(y,A,{labelSelector:m}),L=async()=>(await Promise.all(Ue(_).map(y=>S.list(y,A).catch(ut)))).flat(),[j,B,R,q,
p]=await Promise.all([T(ie.bg),T(ie.SZ),T(ie.Jw),T(ie.NP,Fe(_)),L()]);return{routes:p,deployments:j,replicaSets:B,pods:R,endpointSlices:q}}function ut(S){if(S instanceof
U.zg&&(S.code==="E_CRD_MISSING"||S.code==="E_CLUSTER_FORBIDDEN"))return[];throw S}var ft=async(S,_,A)=>Xe(_,Ze(A,_.uid,await S.listRolloutObjects(_)));function Ze(S,_,A){
const N=new ge(_);return N.see(A.deployments,A.replicaSets),{owner:S,...A,formerReplicaSets:N.replicaSets,events:[]}}}),3821:((De,be,H)=>{H.d(be,{O:()=>C});var M=H(
3013),ie=H(9596),C=(0,ie.f1)((0,M.F)(),1)}),5233:((De,be,H)=>{H.d(be,{$L:()=>Ee,D0:()=>ve,K2:()=>G,Oh:()=>Q,PU:()=>Y,Q5:()=>me,Vb:()=>ce,fe:()=>_e,i_:()=>te,kz:()=>ae,
nJ:()=>C,vx:()=>Se,wc:()=>Ne,zi:()=>se});var M=H(8243),ie=H(2804),C=class extends ie.zg{constructor(P,W){super("E_APPLY_REFUSED",P),this.fields=W}fields},x=64*1024,
U=50,ge=/((?:\.[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40}): field not declared in schema|unknown field "((?:\.?[^\s.:[\]"]{1,253}|\[\d{1,6}\]){1,40})"/g;function Ne(P){
return[...P.slice(0,x).matchAll(ge)].slice(0,U).map(([,z,pe])=>[...(z??pe??"").matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([$e,Oe])=>Oe===void 0?$e:Number(Oe)))}var Ee=({
isInit:P,ready:W,state:z})=>W||P&&z.kind==="terminated"&&z.exitCode===0,ce=P=>(0,M.$6)(P,"metadata","name")??"",ae=P=>(0,M.$6)(P,"metadata","uid")??"",ue=P=>(0,M.
tk)(P,"metadata","generation")??0,Se=P=>(0,M.fK)(P,"metadata","deletionTimestamp")!==void 0,G=P=>(0,M.yR)(P,"metadata","ownerReferences").flatMap(W=>(0,M.$6)(W,
"uid")??[]),ve=(P,W)=>G(P).includes(W),he=P=>(0,M.$6)(P,"metadata","annotations","deployment.kubernetes.io/revision"),Y=({phase:P})=>P==="Failed"||P==="Succeede\
d",te=P=>Z(P).some(({type:W,status:z})=>W==="Ready"&&z==="True"),Q=P=>{const W=(0,M.yR)(P,"status","conditions").find(z=>(0,M.$6)(z,"type")==="Ready");return Date.
parse((0,M.$6)(W,"lastTransitionTime")??"")+999},Z=P=>(0,M.yR)(P,"status","conditions").map(W=>({type:(0,M.$6)(W,"type")??"",status:(0,M.$6)(W,"status")??"",reason:(0,M.
$6)(W,"reason")??"",message:(0,M.$6)(W,"message")??""})),se=P=>({name:ce(P),uid:ae(P),generation:ue(P),observedGeneration:(0,M.tk)(P,"status","observedGeneratio\
n")??0,revision:he(P),replicas:(0,M.tk)(P,"spec","replicas")??1,updatedReplicas:(0,M.tk)(P,"status","updatedReplicas")??0,totalReplicas:(0,M.tk)(P,"status","rep\
licas")??0,availableReplicas:(0,M.tk)(P,"status","availableReplicas")??0,maxUnavailable:X(P),conditions:Z(P)});function X(P){const W=(0,M.tk)(P,"spec","replicas")??
1,z=(0,M.fK)(P,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof z=="number"?z:typeof z=="string"?Math.floor((Number.parseInt(z,10)||0)*W/
100):0}var me=P=>({name:ce(P),uid:ae(P),generation:ue(P),observedGeneration:(0,M.tk)(P,"status","observedGeneration")??ue(P),revision:he(P),conditions:Z(P)}),_e=P=>({
name:ce(P),uid:ae(P),phase:(0,M.$6)(P,"status","phase")??"",reason:(0,M.$6)(P,"status","reason")??"",message:(0,M.$6)(P,"status","message")??"",isDeleting:Se(P),
isReady:te(P),conditions:Z(P),containers:[...(0,M.yR)(P,"status","initContainerStatuses").map(W=>de(W,!0)),...(0,M.yR)(P,"status","containerStatuses").map(W=>de(
W,!1))]});function de(P,W){return{name:(0,M.$6)(P,"name")??"",isInit:W,ready:(0,M.fK)(P,"ready")===!0,restarts:(0,M.tk)(P,"restartCount")??0,image:(0,M.$6)(P,"i\
mage")??"",state:Te((0,M.fK)(P,"state")),lastExitCode:(0,M.tk)(P,"lastState","terminated","exitCode"),lastReason:(0,M.$6)(P,"lastState","terminated","reason"),lastStartedAt:(0,M.
$6)(P,"state","terminated","startedAt")??(0,M.$6)(P,"lastState","terminated","startedAt")??"",lastMessage:(0,M.$6)(P,"state","terminated","message")??(0,M.$6)(P,
"lastState","terminated","message")??""}}function Te(P){const W=pe=>(0,M.$6)(P,pe,"reason")??"",z=pe=>(0,M.$6)(P,pe,"message")??"";return(0,M.fK)(P,"running")!==
void 0?{kind:"running"}:(0,M.fK)(P,"terminated")!==void 0?{kind:"terminated",reason:W("terminated"),message:z("terminated"),exitCode:(0,M.tk)(P,"terminated","ex\
itCode")??0}:{kind:"waiting",reason:W("waiting"),message:z("waiting")}}}),51:((De,be,H)=>{H.d(be,{D:()=>C});var M=H(1660),ie=H(9596),C=(0,ie.P$)({"required-buil\
tin:buffer"(x,U){U.exports=((0,M.e7)(),(0,ie.Yp)(M.VY)).requireOfNode("node:buffer")}})}),1845:((De,be,H)=>{H.d(be,{c:()=>U,h:()=>he});var M=H(9951),ie=H(3943),
C=H(8243),x=new Set(["metadata.managedFields","metadata.resourceVersion","metadata.generation","metadata.uid","metadata.creationTimestamp","metadata.selfLink","\
status"]);function U(Y,te,Q=[]){if(x.has(Q.join("."))||Q.at(-1)===M.yl||Q.at(-1)===M.Ln)return[];const[Z,se]=[ge(Y),ge(te)];return Z===void 0||se===void 0||Z.isList!==
se.isList?JSON.stringify(Y)===JSON.stringify(te)?[]:[{path:Q,before:Y,after:te}]:[...new Set([...Z.fields.keys(),...se.fields.keys()])].flatMap(X=>U(Z.fields.get(
X),se.fields.get(X),[...Q,Z.isList?`[${X}]`:X]))}function ge(Y){if((0,C.Gv)(Y))return{isList:!1,fields:new Map(Object.entries(Y))};if(!Array.isArray(Y))return;const te=Y,
Q=te.map(X=>(0,C.Gv)(X)&&typeof X.name=="string"?X.name:void 0),Z=Q.every(X=>X!==void 0)&&new Set(Q).size===Q.length,se=X=>Z?Q[X]??"":[X,Q[X]].filter(me=>me!==void 0).
join(" ");return{isList:!0,fields:new Map(te.map((X,me)=>[se(me),X]))}}var Ne=/secret|pass(?:w|phrase|code|[^a-z]|$)|pwd|token|credential|private|authorization|bearer|cookie|connection.?string|(?:access|api|account|encryption|sas).?key|\wkey\]?$/i,
Ee=/(?:name|ref|refs|_auth|topologyKey)\]?$|^(?:secret|imagePullSecrets)$/i,ce=Y=>Ne.test(Y)&&!Ee.test(Y),ae=200,ue="***",Se=Y=>Y.replace(/(:\/\/)[^/@\s]+@/g,`$\
1${ue}@`).replace(/(?<![\w.-])([\w.-]+)=[^\s&]+/g,(te,Q)=>ce(Q)?`${Q}=${ue}`:te);function G(Y){if(typeof Y=="string")return Se(Y);if(Array.isArray(Y))return Y.map(
G);if(!(0,C.Gv)(Y))return Y;const te=typeof Y.name=="string"&&ce(Y.name);return Object.fromEntries(Object.entries(Y).map(([Q,Z])=>[Q,ce(Q)||te&&Q==="value"?ue:G(
Z)]))}function ve(Y,te){return Y===void 0?"(none)":te?ue:(0,ie.Jj)((0,ie.xS)(JSON.stringify(G(Y)),2*ae),ae)}function he(Y,te=60,Q=!1){const Z=Y.slice(0,te).map(
({path:se,before:X,after:me})=>{const _e=Q&&se[0]==="data"||se.some(ce);return`${(0,ie.xS)(se.join(".").replaceAll(".[","["),300)||"the object"}: ${ve(X,_e)} \u2192 ${ve(
me,_e)}`});return Y.length>te&&Z.push(`\u2026 and ${Y.length-te} more`),Z.join(`
`)}}),3013:((De,be,H)=>{H.d(be,{F:()=>q});var M=H(51),ie=H(1660),C=H(9596),x=(0,C.P$)({"required-builtin:process"(p,y){y.exports=((0,ie.e7)(),(0,C.Yp)(ie.VY)).requireOfNode(
"node:process")}}),U=(0,C.P$)({"node_modules/yaml/dist/nodes/identity.js"(p){"use strict";var y=Symbol.for("yaml.alias"),m=Symbol.for("yaml.document"),g=Symbol.
for("yaml.map"),h=Symbol.for("yaml.pair"),d=Symbol.for("yaml.scalar"),u=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),l=f=>!!f&&typeof f=="object"&&f[o]===
y,s=f=>!!f&&typeof f=="object"&&f[o]===m,r=f=>!!f&&typeof f=="object"&&f[o]===g,n=f=>!!f&&typeof f=="object"&&f[o]===h,t=f=>!!f&&typeof f=="object"&&f[o]===d,e=f=>!!f&&
typeof f=="object"&&f[o]===u;function i(f){if(f&&typeof f=="object")switch(f[o]){case g:case u:return!0}return!1}function a(f){if(f&&typeof f=="object")switch(f[o]){case y:case g:case d:case u:
return!0}return!1}var c=f=>(t(f)||i(f))&&!!f.anchor;p.ALIAS=y,p.DOC=m,p.MAP=g,p.NODE_TYPE=o,p.PAIR=h,p.SCALAR=d,p.SEQ=u,p.hasAnchor=c,p.isAlias=l,p.isCollection=
i,p.isDocument=s,p.isMap=r,p.isNode=a,p.isPair=n,p.isScalar=t,p.isSeq=e}}),ge=(0,C.P$)({"node_modules/yaml/dist/visit.js"(p){"use strict";var y=U(),m=Symbol("br\
eak visit"),g=Symbol("skip children"),h=Symbol("remove node");function d(t,e){const i=s(e);y.isDocument(t)?u(null,t.contents,i,Object.freeze([t]))===h&&(t.contents=
null):u(null,t,i,Object.freeze([]))}d.BREAK=m,d.SKIP=g,d.REMOVE=h;function u(t,e,i,a){const c=r(t,e,i,a);if(y.isNode(c)||y.isPair(c))return n(t,a,c),u(t,c,i,a);
if(typeof c!="symbol"){if(y.isCollection(e)){a=Object.freeze(a.concat(e));for(let f=0;f<e.items.length;++f){const v=u(f,e.items[f],i,a);if(typeof v=="number")f=
v-1;else{if(v===m)return m;v===h&&(e.items.splice(f,1),f-=1)}}}else if(y.isPair(e)){a=Object.freeze(a.concat(e));const f=u("key",e.key,i,a);if(f===m)return m;f===
h&&(e.key=null);const v=u("value",e.value,i,a);if(v===m)return m;v===h&&(e.value=null)}}return c}async function o(t,e){const i=s(e);y.isDocument(t)?await l(null,
t.contents,i,Object.freeze([t]))===h&&(t.contents=null):await l(null,t,i,Object.freeze([]))}o.BREAK=m,o.SKIP=g,o.REMOVE=h;async function l(t,e,i,a){const c=await r(
t,e,i,a);if(y.isNode(c)||y.isPair(c))return n(t,a,c),l(t,c,i,a);if(typeof c!="symbol"){if(y.isCollection(e)){a=Object.freeze(a.concat(e));for(let f=0;f<e.items.
length;++f){const v=await l(f,e.items[f],i,a);if(typeof v=="number")f=v-1;else{if(v===m)return m;v===h&&(e.items.splice(f,1),f-=1)}}}else if(y.isPair(e)){a=Object.
freeze(a.concat(e));const f=await l("key",e.key,i,a);if(f===m)return m;f===h&&(e.key=null);const v=await l("value",e.value,i,a);if(v===m)return m;v===h&&(e.value=
null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&
{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,i,a){if(typeof i=="function")return i(t,e,a);if(y.
isMap(e))return i.Map?.(t,e,a);if(y.isSeq(e))return i.Seq?.(t,e,a);if(y.isPair(e))return i.Pair?.(t,e,a);if(y.isScalar(e))return i.Scalar?.(t,e,a);if(y.isAlias(
e))return i.Alias?.(t,e,a)}function n(t,e,i){const a=e[e.length-1];if(y.isCollection(a))a.items[t]=i;else if(y.isPair(a))t==="key"?a.key=i:a.value=i;else if(y.isDocument(
a))a.contents=i;else{const c=y.isAlias(a)?"alias":"scalar";throw new Error(`Cannot replace node with ${c} parent`)}}p.visit=d,p.visitAsync=o}}),Ne=(0,C.P$)({"no\
de_modules/yaml/dist/doc/directives.js"(p){"use strict";var y=U(),m=ge(),g={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},h=u=>u.replace(/[!,[\]{}]/g,
o=>g[o]),d=class Ae{constructor(o,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Ae.defaultYaml,o),this.tags=Object.assign({},Ae.defaultTags,l)}clone(){
const o=new Ae(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){const o=new Ae(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:Ae.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Ae.defaultTags);break}
return o}add(o,l){this.atNextDocument&&(this.yaml={explicit:Ae.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Ae.defaultTags),this.atNextDocument=
!1);const s=o.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(l(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;
const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return l(0,"%YAML directive should contain exactly one part"),!1;const[
n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;{const t=/^\d+\.\d+$/.test(n);return l(6,`Unsupported YAML version ${n}`,t),!1}}default:return l(0,`U\
nknown directive ${r}`,!0),!1}}tagName(o,l){if(o==="!")return"!";if(o[0]!=="!")return l(`Not a valid tag: ${o}`),null;if(o[1]==="<"){const t=o.slice(2,-1);return t===
"!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&l("Verbatim tags must end with a >"),t)}const[,s,r]=o.match(/^(.*!)([^!]*)$/s);
r||l(`The ${o} tag has no suffix`);const n=this.tags[s];if(n)try{return n+decodeURIComponent(r)}catch(t){return l(String(t)),null}return s==="!"?o:(l(`Could not\
 resolve tag: ${o}`),null)}tagString(o){for(const[l,s]of Object.entries(this.tags))if(o.startsWith(s))return l+h(o.substring(s.length));return o[0]==="!"?o:`!<${o}\
>`}toString(o){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let r;if(o&&s.length>0&&y.isNode(o.contents)){const n={};
m.visit(o.contents,(t,e)=>{y.isNode(e)&&e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!o||r.some(e=>e.
startsWith(t)))&&l.push(`%TAG ${n} ${t}`);return l.join(`
`)}};d.defaultYaml={explicit:!1,version:"1.2"},d.defaultTags={"!!":"tag:yaml.org,2002:"},p.Directives=d}}),Ee=(0,C.P$)({"node_modules/yaml/dist/doc/anchors.js"(p){
"use strict";var y=U(),m=ge();function g(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
o)}`;throw new Error(l)}return!0}function h(o){const l=new Set;return m.visit(o,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function d(o,l){for(let s=1;;++s){const r=`${o}${s}`;
if(!l.has(r))return r}}function u(o,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=h(o));const e=d(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(y.isScalar(e.node)||y.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}p.anchorIsValid=g,p.anchorNames=h,p.createNodeAnchors=u,p.findNewAnchor=
d}}),ce=(0,C.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(p){"use strict";function y(m,g,h,d){if(d&&typeof d=="object")if(Array.isArray(d))for(let u=0,o=d.
length;u<o;++u){const l=d[u],s=y(m,d,String(u),l);s===void 0?delete d[u]:s!==l&&(d[u]=s)}else if(d instanceof Map)for(const u of Array.from(d.keys())){const o=d.
get(u),l=y(m,d,u,o);l===void 0?d.delete(u):l!==o&&d.set(u,l)}else if(d instanceof Set)for(const u of Array.from(d)){const o=y(m,d,u,u);o===void 0?d.delete(u):o!==
u&&(d.delete(u),d.add(o))}else for(const[u,o]of Object.entries(d)){const l=y(m,d,u,o);l===void 0?delete d[u]:l!==o&&(d[u]=l)}return m.call(g,h,d)}p.applyReviver=
y}}),ae=(0,C.P$)({"node_modules/yaml/dist/nodes/toJS.js"(p){"use strict";var y=U();function m(g,h,d){if(Array.isArray(g))return g.map((u,o)=>m(u,String(o),d));if(g&&
typeof g.toJSON=="function"){if(!d||!y.hasAnchor(g))return g.toJSON(h,d);const u={aliasCount:0,count:1,res:void 0};d.anchors.set(g,u),d.onCreate=l=>{u.res=l,delete d.
onCreate};const o=g.toJSON(h,d);return d.onCreate&&d.onCreate(o),o}return typeof g=="bigint"&&!d?.keep?Number(g):g}p.toJS=m}}),ue=(0,C.P$)({"node_modules/yaml/d\
ist/nodes/Node.js"(p){"use strict";var y=ce(),m=U(),g=ae(),h=class{constructor(d){Object.defineProperty(this,m.NODE_TYPE,{value:d})}clone(){const d=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(d.range=this.range.slice()),d}toJS(d,{mapAsMap:u,maxAliasCount:o,onAnchor:l,
reviver:s}={}){if(!m.isDocument(d))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:d,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof o=="number"?o:100},n=g.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?y.applyReviver(s,{"":n},"",n):n}};p.NodeBase=h}}),Se=(0,C.P$)({"node_modules/yaml/dist/nodes/Alias.js"(p){"use strict";var y=Ee(),m=ge(),g=U(),h=ue(),d=ae(),
u=class extends h.NodeBase{constructor(l){super(g.ALIAS),this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],m.visit(l,{Node:(t,e)=>{
(g.isAlias(e)||g.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:i}=s;let a=t.get(n);if(a||(d.toJS(n,null,s),a=t.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(c)}if(i>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=o(e,n,t)),a.count*a.aliasCount>i)){const c="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.
source}`;if(l){if(y.anchorIsValid(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)return`${n} `}return n}};function o(l,s,r){if(g.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(g.isCollection(s)){let n=0;for(const t of s.items){const e=o(l,t,r);e>n&&(n=e)}return n}else if(g.isPair(s)){const n=o(
l,s.key,r),t=o(l,s.value,r);return Math.max(n,t)}return 1}p.Alias=u}}),G=(0,C.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(p){"use strict";var y=U(),m=ue(),g=ae(),
h=u=>!u||typeof u!="function"&&typeof u!="object",d=class extends m.NodeBase{constructor(u){super(y.SCALAR),this.value=u}toJSON(u,o){return o?.keep?this.value:g.
toJS(this.value,u,o)}toString(){return String(this.value)}};d.BLOCK_FOLDED="BLOCK_FOLDED",d.BLOCK_LITERAL="BLOCK_LITERAL",d.PLAIN="PLAIN",d.QUOTE_DOUBLE="QUOTE_\
DOUBLE",d.QUOTE_SINGLE="QUOTE_SINGLE",p.Scalar=d,p.isScalarValue=h}}),ve=(0,C.P$)({"node_modules/yaml/dist/doc/createNode.js"(p){"use strict";var y=Se(),m=U(),g=G(),
h="tag:yaml.org,2002:";function d(o,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(o)&&!r.format)}function u(o,l,s){if(m.isDocument(o)&&(o=o.contents),m.isNode(o))return o;if(m.isPair(o)){const v=s.schema[m.MAP].createNode?.(
s.schema,null,s);return v.items.push(o),v}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let a;if(r&&o&&typeof o=="object"){if(a=i.get(o),a)return a.anchor??(a.anchor=n(
o)),new y.Alias(a.anchor);a={anchor:null,node:null},i.set(o,a)}l?.startsWith("!!")&&(l=h+l.slice(2));let c=d(o,l,e.tags);if(!c){if(o&&typeof o.toJSON=="function"&&
(o=o.toJSON()),!o||typeof o!="object"){const v=new g.Scalar(o);return a&&(a.node=v),v}c=o instanceof Map?e[m.MAP]:Symbol.iterator in Object(o)?e[m.SEQ]:e[m.MAP]}
t&&(t(c),delete s.onTagObj);const f=c?.createNode?c.createNode(s.schema,o,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,o,s):new g.Scalar(o);
return l?f.tag=l:c.default||(f.tag=c.tag),a&&(a.node=f),f}p.createNode=u}}),he=(0,C.P$)({"node_modules/yaml/dist/nodes/Collection.js"(p){"use strict";var y=ve(),
m=U(),g=ue();function h(o,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return y.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:o,sourceObjects:new Map})}var d=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,u=class extends g.NodeBase{constructor(o,l){super(
o),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(o){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return o&&(l.schema=o),l.items=l.items.map(s=>m.isNode(s)||m.isPair(s)?s.clone(o):s),this.range&&(l.range=this.range.slice()),l}addIn(o,l){if(d(o))this.add(
l);else{const[s,...r]=o,n=this.get(s,!0);if(m.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,h(this.schema,r,l));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(o){const[l,...s]=o;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(m.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(o,l){const[s,...r]=o,n=this.get(s,!0);return r.length===
0?!l&&m.isScalar(n)?n.value:n:m.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(o){return this.items.every(l=>{if(!m.isPair(l))return!1;const s=l.value;return s==
null||o&&m.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(o){const[l,...s]=o;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return m.isCollection(r)?r.hasIn(s):!1}setIn(o,l){const[s,...r]=o;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(m.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,h(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};p.Collection=u,p.collectionFromPath=
h,p.isEmptyPath=d}}),Y=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(p){"use strict";var y=h=>h.replace(/^(?!$)(?: $)?/gm,"#");function m(h,d){
return/^\n+$/.test(h)?h.substring(1):d?h.replace(/^(?! *$)/gm,d):h}var g=(h,d,u)=>h.endsWith(`
`)?m(u,d):u.includes(`
`)?`
`+m(u,d):(h.endsWith(" ")?"":" ")+u;p.indentComment=m,p.lineComment=g,p.stringifyComment=y}}),te=(0,C.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(p){
"use strict";var y="flow",m="block",g="quoted";function h(u,o,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-o.length);if(u.length<=i)return u;const a=[],c={};let f=r-o.length;typeof s=="number"&&(s>r-Math.max(2,n)?a.push(
0):f=r-s);let v,b,k=!1,w=-1,E=-1,O=-1;l===m&&(w=d(u,w,o.length),w!==-1&&(f=w+i));for(let D;D=u[w+=1];){if(l===g&&D==="\\"){switch(E=w,u[w+1]){case"x":w+=3;break;case"\
u":w+=5;break;case"U":w+=9;break;default:w+=1}O=w}if(D===`
`)l===m&&(w=d(u,w,o.length)),f=w+o.length+i,v=void 0;else{if(D===" "&&b&&b!==" "&&b!==`
`&&b!=="	"){const $=u[w+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(v=w)}if(w>=f)if(v)a.push(v),f=v+i,v=void 0;else if(l===g){for(;b===" "||b==="	";)b=D,D=u[w+=1],k=!0;const $=w>O+1?w-2:E-1;if(c[$])return u;a.push($),
c[$]=!0,f=$+i,v=void 0}else k=!0}b=D}if(k&&e&&e(),a.length===0)return u;t&&t();let I=u.slice(0,a[0]);for(let D=0;D<a.length;++D){const $=a[D],K=a[D+1]||u.length;
$===0?I=`
${o}${u.slice(0,K)}`:(l===g&&c[$]&&(I+=`${u[$]}\\`),I+=`
${o}${u.slice($+1,K)}`)}return I}function d(u,o,l){let s=o,r=o+1,n=u[r];for(;n===" "||n==="	";)if(o<r+l)n=u[++o];else{do n=u[++o];while(n&&n!==`
`);s=o,r=o+1,n=u[r]}return s}p.FOLD_BLOCK=m,p.FOLD_FLOW=y,p.FOLD_QUOTED=g,p.foldFlowLines=h}}),Q=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(p){
"use strict";var y=G(),m=te(),g=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
h=e=>/^(%|---|\.\.\.)/m.test(e);function d(e,i,a){if(!i||i<0)return!1;const c=i-a,f=e.length;if(f<=c)return!1;for(let v=0,b=0;v<f;++v)if(e[v]===`
`){if(v-b>c)return!0;if(b=v+1,f-b<=c)return!1}return!0}function u(e,i){const a=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return a;const{implicitKey:c}=i,
f=i.options.doubleQuotedMinMultiLineLength,v=i.indent||(h(e)?"  ":"");let b="",k=0;for(let w=0,E=a[w];E;E=a[++w])if(E===" "&&a[w+1]==="\\"&&a[w+2]==="n"&&(b+=a.
slice(k,w)+"\\ ",w+=1,k=w,E="\\"),E==="\\")switch(a[w+1]){case"u":{b+=a.slice(k,w);const O=a.substr(w+2,4);switch(O){case"0000":b+="\\0";break;case"0007":b+="\\a";
break;case"000b":b+="\\v";break;case"001b":b+="\\e";break;case"0085":b+="\\N";break;case"00a0":b+="\\_";break;case"2028":b+="\\L";break;case"2029":b+="\\P";break;default:
O.substr(0,2)==="00"?b+="\\x"+O.substr(2):b+=a.substr(w,6)}w+=5,k=w+1}break;case"n":if(c||a[w+2]==='"'||a.length<f)w+=1;else{for(b+=a.slice(k,w)+`

`;a[w+2]==="\\"&&a[w+3]==="n"&&a[w+4]!=='"';)b+=`
`,w+=2;b+=v,a[w+2]===" "&&(b+="\\"),w+=1,k=w+1}break;default:w+=1}return b=k?b+a.slice(k):a,c?b:m.foldFlowLines(b,v,m.FOLD_QUOTED,g(i,!1))}function o(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const a=i.indent||(h(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${a}`)+"'";return i.implicitKey?c:m.foldFlowLines(c,a,m.FOLD_FLOW,g(i,!1))}function l(e,i){const{singleQuote:a}=i.options;let c;if(a===!1)c=u;else{const f=e.includes(
'"'),v=e.includes("'");f&&!v?c=o:v&&!f?c=u:c=a?o:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:a},c,f,v){const{blockQuote:b,commentString:k,lineWidth:w}=c.options;if(!b||/\n[\t ]+$/.test(
a))return l(a,c);const E=c.indent||(c.forceBlockIndent||h(a)?"  ":""),O=b==="literal"?!0:b==="folded"||i===y.Scalar.BLOCK_FOLDED?!1:i===y.Scalar.BLOCK_LITERAL?!0:
!d(a,w,E.length);if(!a)return O?`|
`:`>
`;let I,D;for(D=a.length;D>0;--D){const ee=a[D-1];if(ee!==`
`&&ee!=="	"&&ee!==" ")break}let $=a.substring(D);const K=$.indexOf(`
`);K===-1?I="-":a===$||K!==$.length-1?(I="+",v&&v()):I="",$&&(a=a.slice(0,-$.length),$[$.length-1]===`
`&&($=$.slice(0,-1)),$=$.replace(s,`$&${E}`));let F=!1,J,oe=-1;for(J=0;J<a.length;++J){const ee=a[J];if(ee===" ")F=!0;else if(ee===`
`)oe=J;else break}let re=a.substring(0,oe<J?oe+1:J);re&&(a=a.substring(re.length),re=re.replace(/\n+/g,`$&${E}`));let le=(F?E?"2":"1":"")+I;if(e&&(le+=" "+k(e.replace(
/ ?[\r\n]+/g," ")),f&&f()),!O){const ee=a.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${E}`);let V=!1;const fe=g(c,!0);b!=="folded"&&i!==y.Scalar.BLOCK_FOLDED&&
(fe.onOverflow=()=>{V=!0});const ne=m.foldFlowLines(`${re}${ee}${$}`,E,m.FOLD_BLOCK,fe);if(!V)return`>${le}
${E}${ne}`}return a=a.replace(/\n+/g,`$&${E}`),`|${le}
${E}${re}${a}${$}`}function n(e,i,a,c){const{type:f,value:v}=e,{actualString:b,implicitKey:k,indent:w,indentStep:E,inFlow:O}=i;if(k&&v.includes(`
`)||O&&/[[\]{},]/.test(v))return l(v,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(v))return k||O||!v.includes(
`
`)?l(v,i):r(e,i,a,c);if(!k&&!O&&f!==y.Scalar.PLAIN&&v.includes(`
`))return r(e,i,a,c);if(h(v)){if(w==="")return i.forceBlockIndent=!0,r(e,i,a,c);if(k&&w===E)return l(v,i)}const I=v.replace(/\n+/g,`$&
${w}`);if(b){const D=F=>F.default&&F.tag!=="tag:yaml.org,2002:str"&&F.test?.test(I),{compat:$,tags:K}=i.doc.schema;if(K.some(D)||$?.some(D))return l(v,i)}return k?
I:m.foldFlowLines(I,w,m.FOLD_FLOW,g(i,!1))}function t(e,i,a,c){const{implicitKey:f,inFlow:v}=i,b=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});
let{type:k}=e;k!==y.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(b.value)&&(k=y.Scalar.QUOTE_DOUBLE);const w=O=>{switch(O){case y.
Scalar.BLOCK_FOLDED:case y.Scalar.BLOCK_LITERAL:return f||v?l(b.value,i):r(b,i,a,c);case y.Scalar.QUOTE_DOUBLE:return u(b.value,i);case y.Scalar.QUOTE_SINGLE:return o(
b.value,i);case y.Scalar.PLAIN:return n(b,i,a,c);default:return null}};let E=w(k);if(E===null){const{defaultKeyType:O,defaultStringType:I}=i.options,D=f&&O||I;if(E=
w(D),E===null)throw new Error(`Unsupported default string type ${D}`)}return E}p.stringifyString=t}}),Z=(0,C.P$)({"node_modules/yaml/dist/stringify/stringify.js"(p){
"use strict";var y=Ee(),m=U(),g=Y(),h=Q();function d(s,r){const n=Object.assign({blockQuote:!0,commentString:g.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function u(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.find(i=>i.format===
r.format)??e[0]}let n,t;if(m.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(a=>a.test);i.length>0&&(e=i)}n=e.find(i=>i.
format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${e} value`)}return n}function o(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(m.isScalar(s)||m.isCollection(
s))&&s.anchor;i&&y.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const a=s.tag??(r.default?null:r.tag);return a&&e.push(t.directives.tagString(a)),e.join(" ")}function l(s,r,n,t){
if(m.isPair(s))return s.toString(r,n,t);if(m.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.resolve(r.doc)}let e;const i=m.isNode(
s)?s:r.doc.createNode(s,{onTagObj:f=>e=f});e??(e=u(r.doc.schema.tags,i));const a=o(i,e,r);a.length>0&&(r.indentAtStart=(r.indentAtStart??0)+a.length+1);const c=typeof e.
stringify=="function"?e.stringify(i,r,n,t):m.isScalar(i)?h.stringifyString(i,r,n,t):i.toString(r,n,t);return a?m.isScalar(i)||c[0]==="{"||c[0]==="["?`${a} ${c}`:
`${a}
${r.indent}${c}`:c}p.createStringifyContext=d,p.stringify=l}}),se=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(p){"use strict";var y=U(),m=G(),
g=Z(),h=Y();function d({key:u,value:o},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:a,indentSeq:c,simpleKeys:f}}=l;let v=y.isNode(
u)&&u.comment||null;if(f){if(v)throw new Error("With simple keys, key nodes cannot have comments");if(y.isCollection(u)||!y.isNode(u)&&typeof u=="object"){const J="\
With simple keys, collection cannot be used as a key value";throw new Error(J)}}let b=!f&&(!u||v&&o==null&&!l.inFlow||y.isCollection(u)||(y.isScalar(u)?u.type===
m.Scalar.BLOCK_FOLDED||u.type===m.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!b&&(f||!n),indent:e+i});let k=!1,
w=!1,E=g.stringify(u,l,()=>k=!0,()=>w=!0);if(!b&&!l.inFlow&&E.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");b=!0}if(l.inFlow){if(n||o==null)return k&&s&&s(),E===""?"?":b?`? ${E}`:E}else if(n&&!f||o==null&&b)return E=`? ${E}`,v&&!k?E+=h.lineComment(E,l.
indent,a(v)):w&&r&&r(),E;k&&(v=null),b?(v&&(E+=h.lineComment(E,l.indent,a(v))),E=`? ${E}
${e}:`):(E=`${E}:`,v&&(E+=h.lineComment(E,l.indent,a(v))));let O,I,D;y.isNode(o)?(O=!!o.spaceBefore,I=o.commentBefore,D=o.comment):(O=!1,I=null,D=null,o&&typeof o==
"object"&&(o=t.createNode(o))),l.implicitKey=!1,!b&&!v&&y.isScalar(o)&&(l.indentAtStart=E.length+1),w=!1,!c&&i.length>=2&&!l.inFlow&&!b&&y.isSeq(o)&&!o.flow&&!o.
tag&&!o.anchor&&(l.indent=l.indent.substring(2));let $=!1;const K=g.stringify(o,l,()=>$=!0,()=>w=!0);let F=" ";if(v||O||I){if(F=O?`
`:"",I){const J=a(I);F+=`
${h.indentComment(J,l.indent)}`}K===""&&!l.inFlow?F===`
`&&D&&(F=`

`):F+=`
${l.indent}`}else if(!b&&y.isCollection(o)){const J=K[0],oe=K.indexOf(`
`),re=oe!==-1,le=l.inFlow??o.flow??o.items.length===0;if(re||!le){let ee=!1;if(re&&(J==="&"||J==="!")){let V=K.indexOf(" ");J==="&"&&V!==-1&&V<oe&&K[V+1]==="!"&&
(V=K.indexOf(" ",V+1)),(V===-1||oe<V)&&(ee=!0)}ee||(F=`
${l.indent}`)}}else(K===""||K[0]===`
`)&&(F="");return E+=F+K,l.inFlow?$&&s&&s():D&&!$?E+=h.lineComment(E,l.indent,a(D)):w&&r&&r(),E}p.stringifyPair=d}}),X=(0,C.P$)({"node_modules/yaml/dist/log.js"(p){
"use strict";var y=x();function m(h,...d){h==="debug"&&console.log(...d)}function g(h,d){(h==="debug"||h==="warn")&&(typeof y.emitWarning=="function"?y.emitWarning(
d):console.warn(d))}p.debug=m,p.warn=g}}),me=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(p){"use strict";var y=U(),m=G(),g="<<",h={identify:s=>s===
g||typeof s=="symbol"&&s.description===g,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new m.Scalar(Symbol(g)),{addToJSMap:u}),
stringify:()=>g},d=(s,r)=>(h.identify(r)||y.isScalar(r)&&(!r.type||r.type===m.Scalar.PLAIN)&&h.identify(r.value))&&s?.doc.schema.tags.some(n=>n.tag===h.tag&&n.default);
function u(s,r,n){const t=l(s,n);if(y.isSeq(t))for(const e of t.items)o(s,r,e);else if(Array.isArray(t))for(const e of t)o(s,r,e);else o(s,r,t)}function o(s,r,n){
const t=l(s,n);if(!y.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,a]of e)r instanceof Map?r.has(
i)||r.set(i,a):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:a,writable:!0,enumerable:!0,configurable:!0});
return r}function l(s,r){return s&&y.isAlias(r)?r.resolve(s.doc,s):r}p.addMergeToJSMap=u,p.isMergeKey=d,p.merge=h}}),_e=(0,C.P$)({"node_modules/yaml/dist/nodes/\
addPairToJSMap.js"(p){"use strict";var y=X(),m=me(),g=Z(),h=U(),d=ae();function u(l,s,{key:r,value:n}){if(h.isNode(r)&&r.addToJSMap)r.addToJSMap(l,s,n);else if(m.
isMergeKey(l,r))m.addMergeToJSMap(l,s,n);else{const t=d.toJS(r,"",l);if(s instanceof Map)s.set(t,d.toJS(n,t,l));else if(s instanceof Set)s.add(t);else{const e=o(
r,t,l),i=d.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function o(l,s,r){if(s===null)return"";
if(typeof s!="object")return String(s);if(h.isNode(l)&&r?.doc){const n=g.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.
add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),y.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return t}return JSON.stringify(s)}p.addPairToJSMap=u}}),de=(0,C.P$)({"node_modules/yaml/dist/nodes/Pair.js"(p){"use strict";var y=ve(),m=se(),g=_e(),h=U();function d(o,l,s){
const r=y.createNode(o,void 0,s),n=y.createNode(l,void 0,s);return new u(r,n)}var u=class mt{constructor(l,s=null){Object.defineProperty(this,h.NODE_TYPE,{value:h.
PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return h.isNode(s)&&(s=s.clone(l)),h.isNode(r)&&(r=r.clone(l)),new mt(s,r)}toJSON(l,s){const r=s?.
mapAsMap?new Map:{};return g.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?m.stringifyPair(this,l,s,r):JSON.stringify(this)}};p.Pair=u,p.createPair=d}}),
Te=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(p){"use strict";var y=U(),m=Z(),g=Y();function h(l,s,r){return(s.inFlow??l.flow?u:d)(l,s,
r)}function d({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:a}){const{indent:c,options:{commentString:f}}=r,v=Object.
assign({},r,{indent:e,type:null});let b=!1;const k=[];for(let E=0;E<s.length;++E){const O=s[E];let I=null;if(y.isNode(O))!b&&O.spaceBefore&&k.push(""),o(r,k,O.commentBefore,
b),O.comment&&(I=O.comment);else if(y.isPair(O)){const $=y.isNode(O.key)?O.key:null;$&&(!b&&$.spaceBefore&&k.push(""),o(r,k,$.commentBefore,b))}b=!1;let D=m.stringify(
O,v,()=>I=null,()=>b=!0);I&&(D+=g.lineComment(D,e,f(I))),b&&I&&(b=!1),k.push(n+D)}let w;if(k.length===0)w=t.start+t.end;else{w=k[0];for(let E=1;E<k.length;++E){
const O=k[E];w+=O?`
${c}${O}`:`
`}}return l?(w+=`
`+g.indentComment(f(l),c),a&&a()):b&&i&&i(),w}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:a}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let f=!1,v=0;const b=[];for(let E=0;E<l.length;++E){const O=l[E];let I=null;if(y.isNode(O))O.spaceBefore&&
b.push(""),o(s,b,O.commentBefore,!1),O.comment&&(I=O.comment);else if(y.isPair(O)){const $=y.isNode(O.key)?O.key:null;$&&($.spaceBefore&&b.push(""),o(s,b,$.commentBefore,
!1),$.comment&&(f=!0));const K=y.isNode(O.value)?O.value:null;K?(K.comment&&(I=K.comment),K.commentBefore&&(f=!0)):O.value==null&&$?.comment&&(I=$.comment)}I&&(f=
!0);let D=m.stringify(O,c,()=>I=null);f||(f=b.length>v||D.includes(`
`)),E<l.length-1?D+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(f||(f=b.reduce(($,K)=>$+K.length+2,2)+(D.length+2)>s.options.lineWidth)),f&&(D+=",")),
I&&(D+=g.lineComment(D,n,a(I))),b.push(D),v=b.length}const{start:k,end:w}=r;if(b.length===0)return k+w;if(!f){const E=b.reduce((O,I)=>O+I.length+2,2);f=s.options.
lineWidth>0&&E>s.options.lineWidth}if(f){let E=k;for(const O of b)E+=O?`
${e}${t}${O}`:`
`;return`${E}
${t}${w}`}else return`${k}${i}${b.join(" ")}${i}${w}`}function o({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=g.indentComment(
s(n),l);r.push(e.trimStart())}}p.stringifyCollection=h}}),P=(0,C.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(p){"use strict";var y=Te(),m=_e(),g=he(),h=U(),d=de(),
u=G();function o(s,r){const n=h.isScalar(r)?r.value:r;for(const t of s)if(h.isPair(t)&&(t.key===r||t.key===n||h.isScalar(t.key)&&t.key.value===n))return t}var l=class extends g.
Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(h.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,replacer:e}=n,
i=new this(s),a=(c,f)=>{if(typeof e=="function")f=e.call(r,c,f);else if(Array.isArray(e)&&!e.includes(c))return;(f!==void 0||t)&&i.items.push(d.createPair(c,f,n))};
if(r instanceof Map)for(const[c,f]of r)a(c,f);else if(r&&typeof r=="object")for(const c of Object.keys(r))a(c,r[c]);return typeof s.sortMapEntries=="function"&&
i.items.sort(s.sortMapEntries),i}add(s,r){let n;h.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new d.Pair(s,s?.value):n=new d.Pair(s.key,s.value);const t=o(
this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);h.isScalar(t.value)&&u.isScalarValue(n.value)?t.value.value=
n.value:t.value=n.value}else if(e){const i=this.items.findIndex(a=>e(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(n)}delete(s){
const r=o(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=o(this.items,s)?.value;return(!r&&h.isScalar(n)?n.value:
n)??void 0}has(s){return!!o(this.items,s)}set(s,r){this.add(new d.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);
for(const e of this.items)m.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!h.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
y.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};p.YAMLMap=l,p.findPair=o}}),
W=(0,C.P$)({"node_modules/yaml/dist/schema/common/map.js"(p){"use strict";var y=U(),m=P(),g={collection:"map",default:!0,nodeClass:m.YAMLMap,tag:"tag:yaml.org,2\
002:map",resolve(h,d){return y.isMap(h)||d("Expected a mapping for this tag"),h},createNode:(h,d,u)=>m.YAMLMap.from(h,d,u)};p.map=g}}),z=(0,C.P$)({"node_modules\
/yaml/dist/nodes/YAMLSeq.js"(p){"use strict";var y=ve(),m=Te(),g=he(),h=U(),d=G(),u=ae(),o=class extends g.Collection{static get tagName(){return"tag:yaml.org,2\
002:seq"}constructor(s){super(h.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&h.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];h.isScalar(t)&&d.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?m.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof t=="function"){const c=r instanceof
Set?a:String(i++);a=t.call(r,c,a)}e.items.push(y.createNode(a,void 0,n))}}return e}};function l(s){let r=h.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}p.YAMLSeq=o}}),pe=(0,C.P$)({"node_modules/yaml/dist/schema/common/seq.js"(p){"use strict";var y=U(),
m=z(),g={collection:"seq",default:!0,nodeClass:m.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(h,d){return y.isSeq(h)||d("Expected a sequence for this tag"),h},createNode:(h,d,u)=>m.
YAMLSeq.from(h,d,u)};p.seq=g}}),$e=(0,C.P$)({"node_modules/yaml/dist/schema/common/string.js"(p){"use strict";var y=Q(),m={identify:g=>typeof g=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:g=>g,stringify(g,h,d,u){return h=Object.assign({actualString:!0},h),y.stringifyString(g,h,d,u)}};p.string=m}}),Oe=(0,C.P$)({
"node_modules/yaml/dist/schema/common/null.js"(p){"use strict";var y=G(),m={identify:g=>g==null,createNode:()=>new y.Scalar(null),default:!0,tag:"tag:yaml.org,2\
002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new y.Scalar(null),stringify:({source:g},h)=>typeof g=="string"&&m.test.test(g)?g:h.options.nullStr};p.nullTag=
m}}),qe=(0,C.P$)({"node_modules/yaml/dist/schema/core/bool.js"(p){"use strict";var y=G(),m={identify:g=>typeof g=="boolean",default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:g=>new y.Scalar(g[0]==="t"||g[0]==="T"),stringify({source:g,value:h},d){if(g&&m.test.test(g)){const u=g[0]===
"t"||g[0]==="T";if(h===u)return g}return h?d.options.trueStr:d.options.falseStr}};p.boolTag=m}}),Ce=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(p){"use strict";function y({format:m,minFractionDigits:g,tag:h,value:d}){if(typeof d=="bigint")return String(d);const u=typeof d=="number"?d:Number(d);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let o=Object.is(d,-0)?"-0":JSON.stringify(d);if(!m&&g&&(!h||h==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes(
"e")){let l=o.indexOf(".");l<0&&(l=o.length,o+=".");let s=g-(o.length-l-1);for(;s-- >0;)o+="0"}return o}p.stringifyNumber=y}}),Ye=(0,C.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(p){"use strict";var y=G(),m=Ce(),g={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:m.stringifyNumber},h={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const o=Number(u.value);return isFinite(o)?o.toExponential():m.stringifyNumber(u)}},d={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const o=new y.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(o.minFractionDigits=u.length-l-1),o},stringify:m.stringifyNumber};
p.float=d,p.floatExp=h,p.floatNaN=g}}),je=(0,C.P$)({"node_modules/yaml/dist/schema/core/int.js"(p){"use strict";var y=Ce(),m=l=>typeof l=="bigint"||Number.isInteger(
l),g=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function h(l,s,r){const{value:n}=l;return m(n)&&n>=0?r+n.toString(s):y.stringifyNumber(l)}var d={
identify:l=>m(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>g(l,2,8,r),stringify:l=>h(l,8,"0o")},u={identify:m,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>g(l,0,10,r),stringify:y.stringifyNumber},o={identify:l=>m(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>g(l,2,16,r),stringify:l=>h(l,16,"0x")};p.int=u,p.intHex=o,p.intOct=d}}),et=(0,C.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(p){"use strict";var y=W(),m=Oe(),g=pe(),h=$e(),d=qe(),u=Ye(),o=je(),l=[y.map,g.seq,h.string,m.nullTag,d.boolTag,
o.intOct,o.int,o.intHex,u.floatNaN,u.floatExp,u.float];p.schema=l}}),tt=(0,C.P$)({"node_modules/yaml/dist/schema/json/schema.js"(p){"use strict";var y=G(),m=W(),
g=pe();function h(s){return typeof s=="bigint"||Number.isInteger(s)}var d=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:d},{identify:s=>s==null,createNode:()=>new y.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:d},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:d},{identify:h,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>h(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:d}],o={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[m.map,g.seq].concat(u,o);p.schema=l}}),
Ve=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(p){"use strict";var y=(0,M.D)(),m=G(),g=Q(),h={identify:d=>d instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(d,u){if(typeof y.Buffer=="function")return y.Buffer.from(d,"base64");if(typeof atob=="function"){const o=atob(d.replace(/[\n\r]/g,
"")),l=new Uint8Array(o.length);for(let s=0;s<o.length;++s)l[s]=o.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),d},stringify({comment:d,type:u,value:o},l,s,r){if(!o)return"";const n=o;let t;if(typeof y.Buffer=="function")t=n instanceof y.
Buffer?n.toString("base64"):y.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=m.Scalar.BLOCK_LITERAL),
u!==m.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),a=new Array(i);for(let c=0,f=0;c<
i;++c,f+=e)a[c]=t.substr(f,e);t=a.join(u===m.Scalar.BLOCK_LITERAL?`
`:" ")}return g.stringifyString({comment:d,type:u,value:t},l,s,r)}};p.binary=h}}),Be=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(p){"use strict";
var y=U(),m=de(),g=G(),h=z();function d(l,s){if(y.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!y.isPair(n)){if(y.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new m.Pair(new g.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=y.isPair(n)?n:new m.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new h.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let a,c;
if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const f=Object.keys(
i);if(f.length===1)a=f[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else a=i;t.items.push(m.createPair(a,c,r))}return t}
var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:d,createNode:u};p.createPairs=u,p.pairs=o,p.resolvePairs=d}}),We=(0,C.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(p){"use strict";var y=U(),m=ae(),g=P(),h=z(),d=Be(),u=class pt extends h.YAMLSeq{constructor(){super(),this.add=g.YAMLMap.prototype.
add.bind(this),this.delete=g.YAMLMap.prototype.delete.bind(this),this.get=g.YAMLMap.prototype.get.bind(this),this.has=g.YAMLMap.prototype.has.bind(this),this.set=
g.YAMLMap.prototype.set.bind(this),this.tag=pt.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.items){
let e,i;if(y.isPair(t)?(e=m.toJS(t.key,"",r),i=m.toJS(t.value,e,r)):e=m.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate keys");n.
set(e,i)}return n}static from(s,r,n){const t=d.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:l=>l instanceof
Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=d.resolvePairs(l,s),n=[];for(const{key:t}of r.items)y.isScalar(t)&&(n.includes(t.value)?
s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.from(l,s,r)};p.YAMLOMap=u,p.
omap=o}}),st=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(p){"use strict";var y=G();function m({value:d,source:u},o){return u&&(d?g:h).test.test(u)?
u:d?o.options.trueStr:o.options.falseStr}var g={identify:d=>d===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new y.
Scalar(!0),stringify:m},h={identify:d=>d===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new y.Scalar(
!1),stringify:m};p.falseTag=h,p.trueTag=g}}),nt=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(p){"use strict";var y=G(),m=Ce(),g={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:m.stringifyNumber},h={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const o=Number(u.value);return isFinite(
o)?o.toExponential():m.stringifyNumber(u)}},d={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const o=new y.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(o.minFractionDigits=
s.length)}return o},stringify:m.stringifyNumber};p.float=d,p.floatExp=h,p.floatNaN=g}}),rt=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(p){"use str\
ict";var y=Ce(),m=s=>typeof s=="bigint"||Number.isInteger(s);function g(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const a=BigInt(s);return e==="-"?BigInt(-1)*a:a}const i=parseInt(
s,n);return e==="-"?-1*i:i}function h(s,r,n){const{value:t}=s;if(m(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return y.stringifyNumber(s)}var d={
identify:m,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>g(s,2,2,n),stringify:s=>h(s,2,"0b")},u={identify:m,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>g(s,1,8,n),stringify:s=>h(s,8,"0")},o={identify:m,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>g(s,0,10,n),stringify:y.stringifyNumber},l={identify:m,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>g(s,2,16,n),stringify:s=>h(s,16,"0x")};p.int=o,p.intBin=d,p.intHex=l,p.intOct=u}}),Je=(0,C.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(p){"use strict";var y=U(),m=de(),g=P(),h=class yt extends g.YAMLMap{constructor(o){super(o),this.tag=yt.tag}add(o){let l;y.isPair(
o)?l=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?l=new m.Pair(o.key,null):l=new m.Pair(o,null),g.findPair(this.items,l.key)||this.items.push(
l)}get(o,l){const s=g.findPair(this.items,o);return!l&&y.isPair(s)?y.isScalar(s.key)?s.key.value:s.key:s}set(o,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=g.findPair(this.items,o);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new m.Pair(o))}toJSON(o,l){return super.toJSON(o,l,Set)}toString(o,l,s){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},o,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(o,l,s){const{replacer:r}=s,n=new this(o);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(m.createPair(t,null,s));return n}};h.tag="tag:yaml.org,2002:set";var d={
collection:"map",identify:u=>u instanceof Set,nodeClass:h,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,o,l)=>h.from(u,o,l),resolve(u,o){if(y.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new h,u);o("Set items must all have null values")}else o("Expected a mapping for this tag");return u}};p.YAMLSet=h,p.set=
d}}),Ge=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(p){"use strict";var y=Ce();function m(o,l){const s=o[0],r=s==="-"||s==="+"?o.substring(1):
o,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function g(o){let{value:l}=o,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return y.stringifyNumber(o);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var h={identify:o=>typeof o==
"bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,l,{intAsBigInt:s})=>m(
o,s),stringify:g},d={identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:o=>m(o,!1),stringify:g},u={identify:o=>o instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){const l=o.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),a=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,a);const f=l[8];if(f&&f!=="Z"){let v=m(f,!1);Math.abs(v)<30&&(v*=60),c-=6e4*v}return new Date(c)},stringify:({value:o})=>o?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};p.floatTime=d,p.intTime=h,p.timestamp=u}}),Ke=(0,C.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(p){"use strict";
var y=W(),m=Oe(),g=pe(),h=$e(),d=Ve(),u=st(),o=nt(),l=rt(),s=me(),r=We(),n=Be(),t=Je(),e=Ge(),i=[y.map,g.seq,h.string,m.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,o.floatNaN,o.floatExp,o.float,d.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];p.schema=i}}),it=(0,C.P$)({"node_mo\
dules/yaml/dist/schema/tags.js"(p){"use strict";var y=W(),m=Oe(),g=pe(),h=$e(),d=qe(),u=Ye(),o=je(),l=et(),s=tt(),r=Ve(),n=me(),t=We(),e=Be(),i=Ke(),a=Je(),c=Ge(),
f=new Map([["core",l.schema],["failsafe",[y.map,g.seq,h.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),v={binary:r.binary,bool:d.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:c.intTime,map:y.map,merge:n.merge,
null:m.nullTag,omap:t.omap,pairs:e.pairs,seq:g.seq,set:a.set,timestamp:c.timestamp},b={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":a.set,"tag:yaml.org,2002:timestamp":c.timestamp};function k(w,E,O){const I=f.
get(E);if(I&&!w)return O&&!I.includes(n.merge)?I.concat(n.merge):I.slice();let D=I;if(!D)if(Array.isArray(w))D=[];else{const $=Array.from(f.keys()).filter(K=>K!==
"yaml11").map(K=>JSON.stringify(K)).join(", ");throw new Error(`Unknown schema "${E}"; use one of ${$} or define customTags array`)}if(Array.isArray(w))for(const $ of w)
D=D.concat($);else typeof w=="function"&&(D=w(D.slice()));return O&&(D=D.concat(n.merge)),D.reduce(($,K)=>{const F=typeof K=="string"?v[K]:K;if(!F){const J=JSON.
stringify(K),oe=Object.keys(v).map(re=>JSON.stringify(re)).join(", ");throw new Error(`Unknown custom tag ${J}; use one of ${oe}`)}return $.includes(F)||$.push(
F),$},[])}p.coreKnownTags=b,p.getTags=k}}),Qe=(0,C.P$)({"node_modules/yaml/dist/schema/Schema.js"(p){"use strict";var y=U(),m=W(),g=pe(),h=$e(),d=it(),u=(l,s)=>l.
key<s.key?-1:l.key>s.key?1:0,o=class gt{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:a}){this.compat=
Array.isArray(s)?d.getTags(s,"compat"):s?d.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?d.coreKnownTags:{},this.tags=d.getTags(
r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,y.MAP,{value:m.map}),Object.defineProperty(this,y.SCALAR,{value:h.string}),Object.defineProperty(
this,y.SEQ,{value:g.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(gt.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};p.Schema=o}}),at=(0,C.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(p){"use strict";var y=U(),m=Z(),g=Y();function h(d,u){
const o=[];let l=u.directives===!0;if(u.directives!==!1&&d.directives){const e=d.directives.toString(d);e?(o.push(e),l=!0):d.directives.docStart&&(l=!0)}l&&o.push(
"---");const s=m.createStringifyContext(d,u),{commentString:r}=s.options;if(d.commentBefore){o.length!==1&&o.unshift("");const e=r(d.commentBefore);o.unshift(g.
indentComment(e,""))}let n=!1,t=null;if(d.contents){if(y.isNode(d.contents)){if(d.contents.spaceBefore&&l&&o.push(""),d.contents.commentBefore){const a=r(d.contents.
commentBefore);o.push(g.indentComment(a,""))}s.forceBlockIndent=!!d.comment,t=d.contents.comment}const e=t?void 0:()=>n=!0;let i=m.stringify(d.contents,s,()=>t=
null,e);t&&(i+=g.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${i}`:o.push(i)}else o.push(m.stringify(d.contents,s));
if(d.directives?.docEnd)if(d.comment){const e=r(d.comment);e.includes(`
`)?(o.push("..."),o.push(g.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=d.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&o[o.length-
1]!==""&&o.push(""),o.push(g.indentComment(r(e),"")))}return o.join(`
`)+`
`}p.stringifyDocument=h}}),Me=(0,C.P$)({"node_modules/yaml/dist/doc/Document.js"(p){"use strict";var y=Se(),m=he(),g=U(),h=de(),d=ae(),u=Qe(),o=at(),l=Ee(),s=ce(),
r=ve(),n=Ne(),t=class vt{constructor(a,c,f){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,g.NODE_TYPE,{value:g.
DOC});let v=null;typeof c=="function"||Array.isArray(c)?v=c:f===void 0&&c&&(f=c,c=void 0);const b=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},f);this.options=b;let{version:k}=b;f?._directives?(this.directives=f._directives.atDocument(),
this.directives.yaml.explicit&&(k=this.directives.yaml.version)):this.directives=new n.Directives({version:k}),this.setSchema(k,f),this.contents=a===void 0?null:
this.createNode(a,v,f)}clone(){const a=Object.create(vt.prototype,{[g.NODE_TYPE]:{value:g.DOC}});return a.commentBefore=this.commentBefore,a.comment=this.comment,
a.errors=this.errors.slice(),a.warnings=this.warnings.slice(),a.options=Object.assign({},this.options),this.directives&&(a.directives=this.directives.clone()),a.
schema=this.schema.clone(),a.contents=g.isNode(this.contents)?this.contents.clone(a.schema):this.contents,this.range&&(a.range=this.range.slice()),a}add(a){e(this.
contents)&&this.contents.add(a)}addIn(a,c){e(this.contents)&&this.contents.addIn(a,c)}createAlias(a,c){if(!a.anchor){const f=l.anchorNames(this);a.anchor=!c||f.
has(c)?l.findNewAnchor(c||"a",f):c}return new y.Alias(a.anchor)}createNode(a,c,f){let v;if(typeof c=="function")a=c.call({"":a},"",a),v=c;else if(Array.isArray(
c)){const oe=le=>typeof le=="number"||le instanceof String||le instanceof Number,re=c.filter(oe).map(String);re.length>0&&(c=c.concat(re)),v=c}else f===void 0&&
c&&(f=c,c=void 0);const{aliasDuplicateObjects:b,anchorPrefix:k,flow:w,keepUndefined:E,onTagObj:O,tag:I}=f??{},{onAnchor:D,setAnchors:$,sourceObjects:K}=l.createNodeAnchors(
this,k||"a"),F={aliasDuplicateObjects:b??!0,keepUndefined:E??!1,onAnchor:D,onTagObj:O,replacer:v,schema:this.schema,sourceObjects:K},J=r.createNode(a,I,F);return w&&
g.isCollection(J)&&(J.flow=!0),$(),J}createPair(a,c,f={}){const v=this.createNode(a,null,f),b=this.createNode(c,null,f);return new h.Pair(v,b)}delete(a){return e(
this.contents)?this.contents.delete(a):!1}deleteIn(a){return m.isEmptyPath(a)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
a):!1}get(a,c){return g.isCollection(this.contents)?this.contents.get(a,c):void 0}getIn(a,c){return m.isEmptyPath(a)?!c&&g.isScalar(this.contents)?this.contents.
value:this.contents:g.isCollection(this.contents)?this.contents.getIn(a,c):void 0}has(a){return g.isCollection(this.contents)?this.contents.has(a):!1}hasIn(a){return m.
isEmptyPath(a)?this.contents!==void 0:g.isCollection(this.contents)?this.contents.hasIn(a):!1}set(a,c){this.contents==null?this.contents=m.collectionFromPath(this.
schema,[a],c):e(this.contents)&&this.contents.set(a,c)}setIn(a,c){m.isEmptyPath(a)?this.contents=c:this.contents==null?this.contents=m.collectionFromPath(this.schema,
Array.from(a),c):e(this.contents)&&this.contents.setIn(a,c)}setSchema(a,c={}){typeof a=="number"&&(a=String(a));let f;switch(a){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),f={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=a:this.directives=new n.Directives({version:a}),f={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,f=null;
break;default:{const v=JSON.stringify(a);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}if(c.schema instanceof Object)this.
schema=c.schema;else if(f)this.schema=new u.Schema(Object.assign(f,c));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:a,jsonArg:c,mapAsMap:f,maxAliasCount:v,onAnchor:b,reviver:k}={}){const w={anchors:new Map,doc:this,keep:!a,mapAsMap:f===!0,mapKeyWarned:!1,maxAliasCount:typeof v==
"number"?v:100},E=d.toJS(this.contents,c??"",w);if(typeof b=="function")for(const{count:O,res:I}of w.anchors.values())b(I,O);return typeof k=="function"?s.applyReviver(
k,{"":E},"",E):E}toJSON(a,c){return this.toJS({json:!0,jsonArg:a,mapAsMap:!1,onAnchor:c})}toString(a={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in a&&(!Number.isInteger(a.indent)||Number(a.indent)<=0)){const c=JSON.stringify(a.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${c}`)}return o.stringifyDocument(this,a)}};function e(i){if(g.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}p.Document=t}}),Pe=(0,C.P$)({"node_modules/yaml/dist/errors.js"(p){"use strict";var y=class extends Error{constructor(d,u,o,l){
super(),this.name=d,this.code=o,this.message=l,this.pos=u}},m=class extends y{constructor(d,u,o){super("YAMLParseError",d,u,o)}},g=class extends y{constructor(d,u,o){
super("YAMLWarning",d,u,o)}},h=(d,u)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>u.linePos(t));const{line:l,col:s}=o.linePos[0];o.message+=` at line ${l}\
, column ${s}`;let r=s-1,n=d.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=d.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=o.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);o.message+=
`:

${n}
${i}
`}};p.YAMLError=y,p.YAMLParseError=m,p.YAMLWarning=g,p.prettifyError=h}}),ke=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(p){"use strict";function y(m,{
flow:g,indicator:h,next:d,offset:u,onError:o,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",a=!1,c=!1,f=null,v=null,b=null,k=null,w=null,E=null,O=null;
for(const $ of m)switch(c&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&o($.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),f&&(n&&$.type!=="comment"&&$.type!=="newline"&&o(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),f=null),$.type){case"spac\
e":!g&&(h!=="doc-start"||d?.type!=="flow-collection")&&$.source.includes("	")&&(f=$),t=!0;break;case"comment":{t||o($,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const K=$.source.substring(1)||" ";e?e+=i+K:e=K,i="",n=!1;break}case"newline":n?e?e+=$.source:(!E||h!=="seq-item-\
ind")&&(r=!0):i+=$.source,n=!0,a=!0,(v||b)&&(k=$),t=!0;break;case"anchor":v&&o($,"MULTIPLE_ANCHORS","A node can have at most one anchor"),$.source.endsWith(":")&&
o($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=$,O??(O=$.offset),n=!1,t=!1,c=!0;break;case"tag":{b&&o($,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),b=$,O??(O=$.offset),n=!1,t=!1,c=!0;break}case h:(v||b)&&o($,"BAD_PROP_ORDER",`Anchors and tags must be after the ${$.source} indica\
tor`),E&&o($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${g??"collection"}`),E=$,n=h==="seq-item-ind"||h==="explicit-key-ind",t=!1;break;case"comma":if(g){w&&
o($,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`),w=$,n=!1,t=!1;break}default:o($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} token`),n=!1,t=!1}const I=m[m.length-1],
D=I?I.offset+I.source.length:u;return c&&d&&d.type!=="space"&&d.type!=="newline"&&d.type!=="comma"&&(d.type!=="scalar"||d.source!=="")&&o(d.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),f&&(n&&f.indent<=l||d?.type==="block-map"||d?.type==="block-seq")&&o(f,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:w,found:E,spaceBefore:r,comment:e,hasNewline:a,anchor:v,tag:b,newlineAfterProp:k,end:D,start:O??D}}p.resolveProps=
y}}),Re=(0,C.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(p){"use strict";function y(m){if(!m)return null;switch(m.type){case"alias":case"scal\
ar":case"double-quoted-scalar":case"single-quoted-scalar":if(m.source.includes(`
`))return!0;if(m.end){for(const g of m.end)if(g.type==="newline")return!0}return!1;case"flow-collection":for(const g of m.items){for(const h of g.start)if(h.type===
"newline")return!0;if(g.sep){for(const h of g.sep)if(h.type==="newline")return!0}if(y(g.key)||y(g.value))return!0}return!1;default:return!0}}p.containsNewline=y}}),
xe=(0,C.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(p){"use strict";var y=Re();function m(g,h,d){if(h?.type==="flow-collection"){const u=h.end[0];
u.indent===g&&(u.source==="]"||u.source==="}")&&y.containsNewline(h)&&d(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}p.flowIndentCheck=
m}}),He=(0,C.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(p){"use strict";var y=U();function m(g,h,d){const{uniqueKeys:u}=g.options;if(u===!1)return!1;
const o=typeof u=="function"?u:(l,s)=>l===s||y.isScalar(l)&&y.isScalar(s)&&l.value===s.value;return h.some(l=>o(l.key,d))}p.mapIncludes=m}}),ot=(0,C.P$)({"node_\
modules/yaml/dist/compose/resolve-block-map.js"(p){"use strict";var y=de(),m=P(),g=ke(),h=Re(),d=xe(),u=He(),o="All mapping items must start at the same column";
function l({composeNode:s,composeEmptyNode:r},n,t,e,i){const a=i?.nodeClass??m.YAMLMap,c=new a(n.schema);n.atRoot&&(n.atRoot=!1);let f=t.offset,v=null;for(const b of t.
items){const{start:k,key:w,sep:E,value:O}=b,I=g.resolveProps(k,{indicator:"explicit-key-ind",next:w??E?.[0],offset:f,onError:e,parentIndent:t.indent,startOnNewline:!0}),
D=!I.found;if(D){if(w&&(w.type==="block-seq"?e(f,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in w&&w.indent!==t.indent&&
e(f,"BAD_INDENT",o)),!I.anchor&&!I.tag&&!E){v=I.end,I.comment&&(c.comment?c.comment+=`
`+I.comment:c.comment=I.comment);continue}(I.newlineAfterProp||h.containsNewline(w))&&e(w??k[k.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else I.found?.indent!==t.indent&&e(f,"BAD_INDENT",o);n.atKey=!0;const $=I.end,K=w?s(n,w,I,e):r(n,$,k,null,I,e);n.schema.compat&&d.flowIndentCheck(
t.indent,w,e),n.atKey=!1,u.mapIncludes(n,c.items,K)&&e($,"DUPLICATE_KEY","Map keys must be unique");const F=g.resolveProps(E??[],{indicator:"map-value-ind",next:O,
offset:K.range[2],onError:e,parentIndent:t.indent,startOnNewline:!w||w.type==="block-scalar"});if(f=F.end,F.found){D&&(O?.type==="block-map"&&!F.hasNewline&&e(f,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&I.start<F.found.offset-1024&&e(K.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const J=O?s(n,O,F,e):r(n,f,E,null,F,e);n.schema.compat&&d.flowIndentCheck(
t.indent,O,e),f=J.range[2];const oe=new y.Pair(K,J);n.options.keepSourceTokens&&(oe.srcToken=b),c.items.push(oe)}else{D&&e(K.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),F.comment&&(K.comment?K.comment+=`
`+F.comment:K.comment=F.comment);const J=new y.Pair(K);n.options.keepSourceTokens&&(J.srcToken=b),c.items.push(J)}}return v&&v<f&&e(v,"IMPOSSIBLE","Map comment \
with trailing content"),c.range=[t.offset,f,v??f],c}p.resolveBlockMap=l}}),ze=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(p){"use strict";var y=z(),
m=ke(),g=xe();function h({composeNode:d,composeEmptyNode:u},o,l,s,r){const n=r?.nodeClass??y.YAMLSeq,t=new n(o.schema);o.atRoot&&(o.atRoot=!1),o.atKey&&(o.atKey=
!1);let e=l.offset,i=null;for(const{start:a,value:c}of l.items){const f=m.resolveProps(a,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.indent,
startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||c)c?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,"MISSIN\
G_CHAR","Sequence item without - indicator");else{i=f.end,f.comment&&(t.comment=f.comment);continue}const v=c?d(o,c,f,s):u(o,f.end,a,null,f,s);o.schema.compat&&
g.flowIndentCheck(l.indent,c,s),e=v.range[2],t.items.push(v)}return t.range=[l.offset,e,i??e],t}p.resolveBlockSeq=h}}),Le=(0,C.P$)({"node_modules/yaml/dist/comp\
ose/resolve-end.js"(p){"use strict";function y(m,g,h,d){let u="";if(m){let o=!1,l="";for(const s of m){const{source:r,type:n}=s;switch(n){case"space":o=!0;break;case"\
comment":{h&&!o&&d(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"\
newline":u&&(l+=r),o=!0;break;default:d(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}g+=r.length}}return{comment:u,offset:g}}p.resolveEnd=y}}),lt=(0,C.P$)(
{"node_modules/yaml/dist/compose/resolve-flow-collection.js"(p){"use strict";var y=U(),m=de(),g=P(),h=z(),d=Le(),u=ke(),o=Re(),l=He(),s="Block collections are n\
ot allowed within flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,a,c,f){const v=a.start.
source==="{",b=v?"flow map":"flow sequence",k=f?.nodeClass??(v?g.YAMLMap:h.YAMLSeq),w=new k(i.schema);w.flow=!0;const E=i.atRoot;E&&(i.atRoot=!1),i.atKey&&(i.atKey=
!1);let O=a.offset+a.start.source.length;for(let F=0;F<a.items.length;++F){const J=a.items[F],{start:oe,key:re,sep:le,value:ee}=J,V=u.resolveProps(oe,{flow:b,indicator:"\
explicit-key-ind",next:re??le?.[0],offset:O,onError:c,parentIndent:a.indent,startOnNewline:!1});if(!V.found){if(!V.anchor&&!V.tag&&!le&&!ee){F===0&&V.comma?c(V.
comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`):F<a.items.length-1&&c(V.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${b}`),V.comment&&(w.comment?w.comment+=
`
`+V.comment:w.comment=V.comment),O=V.end;continue}!v&&i.options.strict&&o.containsNewline(re)&&c(re,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(F===0)V.comma&&c(V.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`);else if(V.comma||c(V.start,"MISSING_CHAR",`Missing , bet\
ween ${b} items`),V.comment){let fe="";e:for(const ne of oe)switch(ne.type){case"comma":case"space":break;case"comment":fe=ne.source.substring(1);break e;default:
break e}if(fe){let ne=w.items[w.items.length-1];y.isPair(ne)&&(ne=ne.value??ne.key),ne.comment?ne.comment+=`
`+fe:ne.comment=fe,V.comment=V.comment.substring(fe.length+1)}}if(!v&&!le&&!V.found){const fe=ee?t(i,ee,V,c):e(i,V.end,le,null,V,c);w.items.push(fe),O=fe.range[2],
r(ee)&&c(fe.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const fe=V.end,ne=re?t(i,re,V,c):e(i,fe,oe,null,V,c);r(re)&&c(ne.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const ye=u.
resolveProps(le??[],{flow:b,indicator:"map-value-ind",next:ee,offset:ne.range[2],onError:c,parentIndent:a.indent,startOnNewline:!1});if(ye.found){if(!v&&!V.found&&
i.options.strict){if(le)for(const we of le){if(we===ye.found)break;if(we.type==="newline"){c(we,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}V.start<ye.found.offset-1024&&c(ye.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else ee&&("source"in ee&&ee.source?.[0]===":"?c(ee,"MISSING_CHAR",`Missing space after : in ${b}`):c(ye.start,"MISSING_CHAR",
`Missing , or : between ${b} items`));const Ie=ee?t(i,ee,ye,c):ye.found?e(i,ye.end,le,null,ye,c):null;Ie?r(ee)&&c(Ie.range,"BLOCK_IN_FLOW",s):ye.comment&&(ne.comment?
ne.comment+=`
`+ye.comment:ne.comment=ye.comment);const dt=new m.Pair(ne,Ie);if(i.options.keepSourceTokens&&(dt.srcToken=J),v){const we=w;l.mapIncludes(i,we.items,ne)&&c(fe,"\
DUPLICATE_KEY","Map keys must be unique"),we.items.push(dt)}else{const we=new g.YAMLMap(i.schema);we.flow=!0,we.items.push(dt);const ht=(Ie??ne).range;we.range=
[ne.range[0],ht[1],ht[2]],w.items.push(we)}O=Ie?Ie.range[2]:ye.end}}const I=v?"}":"]",[D,...$]=a.end;let K=O;if(D?.source===I)K=D.offset+D.source.length;else{const F=b[0].
toUpperCase()+b.substring(1),J=E?`${F} must end with a ${I}`:`${F} in block collection must be sufficiently indented and end with a ${I}`;c(O,E?"MISSING_CHAR":"\
BAD_INDENT",J),D&&D.source.length!==1&&$.unshift(D)}if($.length>0){const F=d.resolveEnd($,K,i.options.strict,c);F.comment&&(w.comment?w.comment+=`
`+F.comment:w.comment=F.comment),w.range=[a.offset,K,F.offset]}else w.range=[a.offset,K,K];return w}p.resolveFlowCollection=n}}),Xe=(0,C.P$)({"node_modules/yaml\
/dist/compose/compose-collection.js"(p){"use strict";var y=U(),m=G(),g=P(),h=z(),d=ot(),u=ze(),o=lt();function l(r,n,t,e,i,a){const c=t.type==="block-map"?d.resolveBlockMap(
r,n,t,e,a):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,a):o.resolveFlowCollection(r,n,t,e,a),f=c.constructor;return i==="!"||i===f.tagName?(c.tag=f.tagName,c):
(i&&(c.tag=i),c)}function s(r,n,t,e,i){const a=e.tag,c=a?n.directives.tagName(a.source,E=>i(a,"TAG_RESOLVE_FAILED",E)):null;if(t.type==="block-seq"){const{anchor:E,
newlineAfterProp:O}=e,I=E&&a?E.offset>a.offset?E:a:E??a;I&&(!O||O.offset<I.offset)&&i(I,"MISSING_CHAR","Missing newline after block sequence props")}const f=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!a||!c||c==="!"||c===g.YAMLMap.tagName&&f==="map"||c===h.YAMLSeq.tagName&&f==="\
seq")return l(r,n,t,i,c);let v=n.schema.tags.find(E=>E.tag===c&&E.collection===f);if(!v){const E=n.schema.knownTags[c];if(E?.collection===f)n.schema.tags.push(Object.
assign({},E,{default:!1})),v=E;else return E?i(a,"BAD_COLLECTION_TYPE",`${E.tag} used for ${f} collection, but expects ${E.collection??"scalar"}`,!0):i(a,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const b=l(r,n,t,i,c,v),k=v.resolve?.(b,E=>i(a,"TAG_RESOLVE_FAILED",E),n.options)??b,w=y.isNode(k)?k:new m.
Scalar(k);return w.range=b.range,w.tag=c,v?.format&&(w.format=v.format),w}p.composeCollection=s}}),Fe=(0,C.P$)({"node_modules/yaml/dist/compose/resolve-block-sc\
alar.js"(p){"use strict";var y=G();function m(d,u,o){const l=u.offset,s=g(u,d.options.strict,o);if(!s)return{value:"",type:null,comment:"",range:[l,l,l]};const r=s.
mode===">"?y.Scalar.BLOCK_FOLDED:y.Scalar.BLOCK_LITERAL,n=u.source?h(u.source):[];let t=n.length;for(let k=n.length-1;k>=0;--k){const w=n[k][1];if(w===""||w==="\
\r")t=k;else break}if(t===0){const k=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let w=l+s.length;return u.source&&(w+=u.source.length),{value:k,type:r,comment:s.comment,range:[l,w,w]}}let e=u.indent+s.indent,
i=u.offset+s.length,a=0;for(let k=0;k<t;++k){const[w,E]=n[k];if(E===""||E==="\r")s.indent===0&&w.length>e&&(e=w.length);else{w.length<e&&o(i+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=w.length),a=k,e===0&&!d.atRoot&&o(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=w.length+E.length+1}for(let k=n.length-1;k>=t;--k)n[k][0].length>e&&(t=k+1);let c="",f="",
v=!1;for(let k=0;k<a;++k)c+=n[k][0].slice(e)+`
`;for(let k=a;k<t;++k){let[w,E]=n[k];i+=w.length+E.length+1;const O=E[E.length-1]==="\r";if(O&&(E=E.slice(0,-1)),E&&w.length<e){const I=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;o(i-E.length-(O?2:1),"BAD_INDENT",I),w=""}r===y.Scalar.BLOCK_LITERAL?
(c+=f+w.slice(e)+E,f=`
`):w.length>e||E[0]==="	"?(f===" "?f=`
`:!v&&f===`
`&&(f=`

`),c+=f+w.slice(e)+E,f=`
`,v=!0):E===""?f===`
`?c+=`
`:f=`
`:(c+=f+E,f=" ",v=!1)}switch(s.chomp){case"-":break;case"+":for(let k=t;k<n.length;++k)c+=`
`+n[k][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const b=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,b,b]}}function g({offset:d,props:u},o,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let f=1;f<s.length;++f){const v=s[f];if(!t&&
(v==="-"||v==="+"))t=v;else{const b=Number(v);!n&&b?n=b:e===-1&&(e=d+f)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
a="",c=s.length;for(let f=1;f<u.length;++f){const v=u[f];switch(v.type){case"space":i=!0;case"newline":c+=v.source.length;break;case"comment":o&&!i&&l(v,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=v.source.length,a=v.source.substring(1);break;case"error":l(v,"UNEXPECTED_T\
OKEN",v.message),c+=v.source.length;break;default:{const b=`Unexpected token in block scalar header: ${v.type}`;l(v,"UNEXPECTED_TOKEN",b);const k=v.source;k&&typeof k==
"string"&&(c+=k.length)}}}return{mode:r,indent:n,chomp:t,comment:a,length:c}}function h(d){const u=d.split(/\n( *)/),o=u[0],l=o.match(/^( *)/),s=[l?.[1]?[l[1],o.
slice(l[1].length)]:["",o]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}p.resolveBlockScalar=m}}),Ue=(0,C.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(p){"use strict";var y=G(),m=Le();function g(n,t,e){const{offset:i,type:a,source:c,end:f}=n;let v,b;const k=(O,I,D)=>e(i+O,I,D);switch(a){case"\
scalar":v=y.Scalar.PLAIN,b=h(c,k);break;case"single-quoted-scalar":v=y.Scalar.QUOTE_SINGLE,b=d(c,k);break;case"double-quoted-scalar":v=y.Scalar.QUOTE_DOUBLE,b=o(
c,k);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const w=i+c.length,E=m.resolveEnd(f,w,t,e);return{value:b,type:v,comment:E.comment,range:[i,w,E.offset]}}function h(n,t){let e="";switch(n[0]){case"	":e="a tab \
character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${n[0]}`;
break}case"@":case"`":{e=`reserved character ${n[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),u(n)}function d(n,t){return(n[n.
length-1]!=="'"||n.length===1)&&t(n.length,"MISSING_CHAR","Missing closing 'quote"),u(n.slice(1,-1)).replace(/''/g,"'")}function u(n){const t=/(.*?)\r?\n/sy;let e=t.
exec(n);if(!e)return n;let i,a;try{i=new RegExp("(?<![ 	])[ 	]+$"),a=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,a=/^[ \t]+|[ \t]+$/g}let c=e[1].
replace(i,""),f=" ",v=t.lastIndex;for(;e=t.exec(n);){const k=e[1].replace(a,"");k===""?f===`
`?c+=f:f=`
`:(c+=f+k,f=" "),v=t.lastIndex}const b=/[ \t]*(.*)/sy;return b.lastIndex=v,e=b.exec(n),c+f+(e?.[1]??"")}function o(n,t){let e="";for(let i=1;i<n.length-1;++i){const a=n[i];
if(!(a==="\r"&&n[i+1]===`
`))if(a===`
`){const{fold:c,offset:f}=l(n,i);e+=c,i=f}else if(a==="\\"){let c=n[++i];const f=s[c];if(f)e+=f;else if(c===`
`)for(c=n[i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="\r"&&n[i+1]===`
`)for(c=n[++i+1];c===" "||c==="	";)c=n[++i+1];else if(c==="x"||c==="u"||c==="U"){const v=c==="x"?2:c==="u"?4:8;e+=r(n,i+1,v,t),i+=v}else{const v=n.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${v}`),e+=v}}else if(a===" "||a==="	"){const c=i;let f=n[i+1];for(;f===" "||f==="	";)f=n[++i+1];f!==`
`&&!(f==="\r"&&n[i+2]===`
`)&&(e+=i>c?n.slice(c,i+1):a)}else e+=a}return(n[n.length-1]!=='"'||n.length===1)&&t(n.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(n,t){let e="",
i=n[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&n[t+2]!==`
`);)i===`
`&&(e+=`
`),t+=1,i=n[t+1];return e||(e=" "),{fold:e,offset:t}}var s={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(n,t,e,i){const a=n.substr(t,e),c=a.length===
e&&/^[0-9a-fA-F]+$/.test(a)?parseInt(a,16):NaN;try{return String.fromCodePoint(c)}catch{const f=n.substr(t-2,e+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${f}`),f}}p.resolveFlowScalar=g}}),ct=(0,C.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(p){"use strict";var y=U(),m=G(),g=Fe(),h=Ue();function d(l,s,r,n){
const{value:t,type:e,comment:i,range:a}=s.type==="block-scalar"?g.resolveBlockScalar(l,s,n):h.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,b=>n(r,"TAG_RESOLVE_FAILED",b)):null;let f;l.options.stringKeys&&l.atKey?f=l.schema[y.SCALAR]:c?f=u(l.schema,t,c,r,n):s.type==="scalar"?f=o(l,t,s,n):f=l.
schema[y.SCALAR];let v;try{const b=f.resolve(t,k=>n(r??s,"TAG_RESOLVE_FAILED",k),l.options);v=y.isScalar(b)?b:new m.Scalar(b)}catch(b){const k=b instanceof Error?
b.message:String(b);n(r??s,"TAG_RESOLVE_FAILED",k),v=new m.Scalar(t)}return v.range=a,v.source=t,e&&(v.type=e),c&&(v.tag=c),f.format&&(v.format=f.format),i&&(v.
comment=i),v}function u(l,s,r,n,t){if(r==="!")return l[y.SCALAR];const e=[];for(const a of l.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)e.push(a);else
return a;for(const a of e)if(a.test?.test(s))return a;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[y.SCALAR])}function o({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
a=>(a.default===!0||l&&a.default==="key")&&a.test?.test(n))||r[y.SCALAR];if(r.compat){const a=r.compat.find(c=>c.default&&c.test?.test(n))??r[y.SCALAR];if(i.tag!==
a.tag){const c=s.tagString(i.tag),f=s.tagString(a.tag),v=`Value may be parsed as either ${c} or ${f}`;e(t,"TAG_RESOLVE_FAILED",v,!0)}}return i}p.composeScalar=d}}),
ut=(0,C.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(p){"use strict";function y(m,g,h){if(g){h??(h=g.length);for(let d=h-1;d>=0;--d){let u=g[d];
switch(u.type){case"space":case"comment":case"newline":m-=u.source.length;continue}for(u=g[++d];u?.type==="space";)m+=u.source.length,u=g[++d];break}}return m}p.
emptyScalarPosition=y}}),ft=(0,C.P$)({"node_modules/yaml/dist/compose/compose-node.js"(p){"use strict";var y=Se(),m=U(),g=Xe(),h=ct(),d=Le(),u=ut(),o={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const a=n.atKey,{spaceBefore:c,comment:f,anchor:v,tag:b}=e;let k,w=!0;switch(t.type){case"alias":k=r(n,t,i),(v||b)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":k=h.composeScalar(
n,t,b,i),v&&(k.anchor=v.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{k=g.composeCollection(o,n,t,e,i),v&&(k.anchor=v.source.
substring(1))}catch(E){const O=E instanceof Error?E.message:String(E);i(t,"RESOURCE_EXHAUSTION",O)}break;default:{const E=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",E),w=!1}}return k??(k=s(n,t.offset,void 0,null,e,i)),v&&k.anchor===""&&i(v,"BAD_ALIAS","Anchor cannot be an em\
pty string"),a&&n.options.stringKeys&&(!m.isScalar(k)||typeof k.value!="string"||k.tag&&k.tag!=="tag:yaml.org,2002:str")&&i(b??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(k.spaceBefore=!0),f&&(t.type==="scalar"&&t.source===""?k.comment=f:k.commentBefore=f),n.options.keepSourceTokens&&w&&(k.srcToken=
t),k}function s(n,t,e,i,{spaceBefore:a,comment:c,anchor:f,tag:v,end:b},k){const w={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},E=h.composeScalar(
n,w,v,k);return f&&(E.anchor=f.source.substring(1),E.anchor===""&&k(f,"BAD_ALIAS","Anchor cannot be an empty string")),a&&(E.spaceBefore=!0),c&&(E.comment=c,E.range[2]=
b),E}function r({options:n},{offset:t,source:e,end:i},a){const c=new y.Alias(e.substring(1));c.source===""&&a(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&a(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const f=t+e.length,v=d.resolveEnd(i,f,n.strict,a);return c.range=[t,f,v.offset],
v.comment&&(c.comment=v.comment),c}p.composeEmptyNode=s,p.composeNode=l}}),Ze=(0,C.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(p){"use strict";var y=Me(),
m=ft(),g=Le(),h=ke();function d(u,o,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:o},u),i=new y.Document(void 0,e),a={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=h.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?m.composeNode(a,r,c,t):m.composeEmptyNode(a,c.end,s,null,c,t);const f=i.contents.range[2],v=g.resolveEnd(n,f,!1,
t);return v.comment&&(i.comment=v.comment),i.range=[l,f,v.offset],i}p.composeDoc=d}}),S=(0,C.P$)({"node_modules/yaml/dist/compose/composer.js"(p){"use strict";var y=x(),
m=Ne(),g=Me(),h=Pe(),d=U(),u=Ze(),o=Le();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{offset:t,
source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,i=!1;for(let a=0;a<n.length;++a){const c=n[a];switch(c[0]){case"#":t+=(t===""?
"":i?`

`:`
`)+(c.substring(1)||" "),e=!0,i=!1;break;case"%":n[a+1]?.[0]!=="#"&&(a+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,a)=>{const c=l(t);a?this.warnings.push(new h.YAMLWarning(
c,e,i)):this.errors.push(new h.YAMLParseError(c,e,i))},this.directives=new m.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const a=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!a)n.commentBefore=e;else if(d.isCollection(a)&&!a.flow&&a.items.length>0){let c=a.items[0];d.isPair(c)&&(c=c.key);const f=c.
commentBefore;c.commentBefore=f?`${e}
${f}`:e}else{const c=a.commentBefore;a.commentBefore=c?`${e}
${c}`:e}}if(t){for(let a=0;a<this.errors.length;++a)n.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)n.warnings.push(this.warnings[a])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const i of n)yield*this.next(i);yield*this.end(t,e)}*next(n){switch(y.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,i)=>{const a=l(n);a[0]+=t,this.onError(a,"BAD_DIRECTIVE",e,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=u.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new h.YAMLParseError(l(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new h.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=o.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new h.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),i=new g.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};p.Composer=r}}),
_=(0,C.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(p){"use strict";var y=Fe(),m=Ue(),g=Pe(),h=Q();function d(n,t=!0,e){if(n){const i=(a,c,f)=>{const v=typeof a==
"number"?a:Array.isArray(a)?a[0]:a.offset;if(e)e(v,c,f);else throw new g.YAMLParseError([v,v+1],c,f)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return m.resolveFlowScalar(n,t,i);case"block-scalar":return y.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:a=!1,offset:c=-1,type:f="PLAIN"}=t,v=h.stringifyString({type:f,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:a,options:{
blockQuote:!0,lineWidth:-1}}),b=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(v[0]){case"|":case">":{const k=v.indexOf(`
`),w=v.substring(0,k),E=v.substring(k+1)+`
`,O=[{type:"block-scalar-header",offset:c,indent:i,source:w}];return s(O,b)||O.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:O,source:E}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:v,end:b};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:v,end:b};default:return{type:"scalar",offset:c,indent:i,source:v,end:b}}}function o(n,t,e={}){let{afterKey:i=!1,implicitKey:a=!1,
inFlow:c=!1,type:f}=e,v="indent"in n?n.indent:null;if(i&&typeof v=="number"&&(v+=2),!f)switch(n.type){case"single-quoted-scalar":f="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":f="QUOTE_DOUBLE";break;case"block-scalar":{const k=n.props[0];if(k.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
f=k.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:f="PLAIN"}const b=h.stringifyString({type:f,value:t},{implicitKey:a||v===null,indent:v!==null&&
v>0?" ".repeat(v):"",inFlow:c,options:{blockQuote:!0,lineWidth:-1}});switch(b[0]){case"|":case">":l(n,b);break;case'"':r(n,b,"double-quoted-scalar");break;case"\
'":r(n,b,"single-quoted-scalar");break;default:r(n,b,"scalar")}}function l(n,t){const e=t.indexOf(`
`),i=t.substring(0,e),a=t.substring(e+1)+`
`;if(n.type==="block-scalar"){const c=n.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");c.source=i,n.source=a}else{const{
offset:c}=n,f="indent"in n?n.indent:-1,v=[{type:"block-scalar-header",offset:c,indent:f,source:i}];s(v,"end"in n?n.end:void 0)||v.push({type:"newline",offset:-1,
indent:f,source:`
`});for(const b of Object.keys(n))b!=="type"&&b!=="offset"&&delete n[b];Object.assign(n,{type:"block-scalar",indent:f,props:v,source:a})}}function s(n,t){if(t)for(const e of t)
switch(e.type){case"space":case"comment":n.push(e);break;case"newline":return n.push(e),!0}return!1}function r(n,t,e){switch(n.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":n.type=e,n.source=t;break;case"block-scalar":{const i=n.props.slice(1);let a=t.length;n.props[0].type==="block-scalar-he\
ader"&&(a-=n.props[0].source.length);for(const c of i)c.offset+=a;delete n.props,Object.assign(n,{type:e,source:t,end:i});break}case"block-map":case"block-seq":{
const i={type:"newline",offset:n.offset+t.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:e,source:t,end:[i]});break}default:{const i="indent"in n?n.indent:-1,a="end"in n&&Array.isArray(n.end)?n.end.filter(c=>c.
type==="space"||c.type==="comment"||c.type==="newline"):[];for(const c of Object.keys(n))c!=="type"&&c!=="offset"&&delete n[c];Object.assign(n,{type:e,indent:i,
source:t,end:a})}}}p.createScalarToken=u,p.resolveAsScalar=d,p.setScalarValue=o}}),A=(0,C.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(p){"use strict";var y=h=>"\
type"in h?m(h):g(h);function m(h){switch(h.type){case"block-scalar":{let d="";for(const u of h.props)d+=m(u);return d+h.source}case"block-map":case"block-seq":{
let d="";for(const u of h.items)d+=g(u);return d}case"flow-collection":{let d=h.start.source;for(const u of h.items)d+=g(u);for(const u of h.end)d+=u.source;return d}case"\
document":{let d=g(h);if(h.end)for(const u of h.end)d+=u.source;return d}default:{let d=h.source;if("end"in h&&h.end)for(const u of h.end)d+=u.source;return d}}}
function g({start:h,key:d,sep:u,value:o}){let l="";for(const s of h)l+=s.source;if(d&&(l+=m(d)),u)for(const s of u)l+=s.source;return o&&(l+=m(o)),l}p.stringify=
y}}),N=(0,C.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(p){"use strict";var y=Symbol("break visit"),m=Symbol("skip children"),g=Symbol("remove item");function h(u,o){
"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),d(Object.freeze([]),u,o)}h.BREAK=y,h.SKIP=m,h.REMOVE=g,h.itemAtPath=(u,o)=>{let l=u;for(const[
s,r]of o){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},h.parentCollection=(u,o)=>{const l=h.itemAtPath(u,o.slice(0,-1)),s=o[o.length-1][0],
r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function d(u,o,l){let s=l(o,u);if(typeof s=="symbol")return s;for(const r of[
"key","value"]){const n=o[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=d(Object.freeze(u.concat([[r,t]])),n.items[t],l);if(typeof e=="number")
t=e-1;else{if(e===y)return y;e===g&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(o,u))}}return typeof s=="function"?s(o,u):s}p.visit=h}}),T=(0,C.
P$)({"node_modules/yaml/dist/parse/cst.js"(p){"use strict";var y=_(),m=A(),g=N(),h="\uFEFF",d="",u="",o="",l=t=>!!t&&"items"in t,s=t=>!!t&&(t.type==="scalar"||
t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case h:return"<BOM>";case d:return"<DOC>";case u:
return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case h:return"byte-order-mark";case d:return"doc-mode";case u:
return"flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}p.createScalarToken=y.createScalarToken,p.resolveAsScalar=y.resolveAsScalar,p.setScalarValue=y.setScalarValue,
p.stringify=m.stringify,p.visit=g.visit,p.BOM=h,p.DOCUMENT=d,p.FLOW_END=u,p.SCALAR=o,p.isCollection=l,p.isScalar=s,p.prettyToken=r,p.tokenType=n}}),L=(0,C.P$)({
"node_modules/yaml/dist/parse/lexer.js"(p){"use strict";var y=T();function m(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var g=new Set("0123456789ABCDEFabcdef"),h=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),d=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),o=s=>!s||u.has(s),l=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
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
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(m(e)||s&&d.has(e))break;r=n}else if(m(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&d.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&d.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield y.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(o),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(m(n)||r&&d.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!m(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(h.has(r))r=this.buffer[++s];else if(r==="%"&&g.has(this.buffer[s+1])&&g.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};p.Lexer=l}}),
j=(0,C.P$)({"node_modules/yaml/dist/parse/line-counter.js"(p){"use strict";var y=class{constructor(){this.lineStarts=[],this.addNewLine=m=>this.lineStarts.push(
m),this.linePos=m=>{let g=0,h=this.lineStarts.length;for(;g<h;){const u=g+h>>1;this.lineStarts[u]<m?g=u+1:h=u}if(this.lineStarts[g]===m)return{line:g+1,col:1};if(g===
0)return{line:0,col:m};const d=this.lineStarts[g-1];return{line:g,col:m-d+1}}}};p.LineCounter=y}}),B=(0,C.P$)({"node_modules/yaml/dist/parse/parser.js"(p){"use \
strict";var y=x(),m=T(),g=L();function h(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function d(t){for(let e=0;e<t.length;++e)switch(t[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function u(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{const e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function l(t){if(t.length===0)return[];let e=t.length;
e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";)
;return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let i=0;i<e.length;++i)t.push(e[i])}function r(t){if(t.start.
type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!h(e.start,"explicit-key-ind")&&!h(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,
u(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new g.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===
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
i.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){const a=e.items[e.items.length-1];a&&!a.sep&&!a.value&&a.start.length>0&&d(a.start)===-1&&(e.
indent===0||a.start.every(c=>c.type!=="comment"||c.indent<e.indent))&&(i.type==="document"?i.end=a.start:i.items.push({start:a.start}),e.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{d(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"\
anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}const e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){const e=o(this.
peek(2)),i=l(e);let a;t.end?(a=t.end,a.push(this.sourceToken),delete t.end):a=[this.sourceToken];const c={type:"block-map",offset:t.offset,indent:t.indent,items:[
{start:i,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=c}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"commen\
t":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let e=this.source.indexOf(
`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push(
{start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[
this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.end;if(Array.
isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){const i=!this.onKeyLine&&
this.indent===t.indent,a=i&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind";let c=[];if(a&&e.sep&&!e.value){const f=[];for(let v=0;v<e.sep.length;++v){const b=e.
sep[v];switch(b.type){case"newline":f.push(v);break;case"space":break;case"comment":b.indent>t.indent&&(f.length=0);break;default:f.length=0}}f.length>=2&&(c=e.
sep.splice(f[1]))}switch(this.type){case"anchor":case"tag":a||e.value?(c.push(this.sourceToken),t.items.push({start:c}),this.onKeyLine=!0):e.sep?e.sep.push(this.
sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=!0):a||e.value?(c.
push(this.sourceToken),t.items.push({start:c,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(h(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!h(e.sep,"newline")){const f=l(e.start),v=e.key,b=e.sep;b.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:f,key:v,sep:b}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(h(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const f=l(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:f,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||a?t.items.push({start:c,key:null,sep:[this.sourceToken]}):h(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const f=this.flowScalar(this.type);
a||e.value?(t.items.push({start:c,key:f,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(f):(Object.assign(e,{key:f,sep:[]}),this.onKeyLine=!0);return}default:{
const f=this.startBlockValue(t);if(f){if(f.type==="block-seq"){if(!e.explicitKey&&e.sep&&!h(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&t.items.push({start:c});this.stack.push(f);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(
i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.
indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||h(e.start,"seq-item-ind")?t.items.push(
{start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>t.indent){const i=this.startBlockValue(t);if(i){this.stack.push(i);return}}yield*this.
pop(),yield*this.step()}*flowCollection(t){const e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.
type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.
assign(e,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):
e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const a=this.
flowScalar(this.type);!e||e.value?t.items.push({start:[],key:a,sep:[]}):e.sep?this.stack.push(a):Object.assign(e,{key:a,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}const i=this.startBlockValue(t);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{const i=this.peek(
2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===t.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){const a=o(i),c=l(a);r(t);const f=t.end.splice(1,t.end.length);f.push(this.sourceToken);const v={
type:"block-map",offset:t.offset,indent:t.indent,items:[{start:c,key:t,sep:f}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(t)}}flowScalar(t){
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};p.Parser=n}}),R=(0,C.P$)({"node_modules/yaml/dist/publi\
c-api.js"(p){"use strict";var y=S(),m=Me(),g=Pe(),h=X(),d=U(),u=j(),o=B();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.LineCounter||
null,prettyErrors:i}}function s(e,i={}){const{lineCounter:a,prettyErrors:c}=l(i),f=new o.Parser(a?.addNewLine),v=new y.Composer(i),b=Array.from(v.compose(f.parse(
e)));if(c&&a)for(const k of b)k.errors.forEach(g.prettifyError(e,a)),k.warnings.forEach(g.prettifyError(e,a));return b.length>0?b:Object.assign([],{empty:!0},v.
streamInfo())}function r(e,i={}){const{lineCounter:a,prettyErrors:c}=l(i),f=new o.Parser(a?.addNewLine),v=new y.Composer(i);let b=null;for(const k of v.compose(
f.parse(e),!0,e.length))if(!b)b=k;else if(b.options.logLevel!=="silent"){b.errors.push(new g.YAMLParseError(k.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&a&&(b.errors.forEach(g.prettifyError(e,a)),b.warnings.forEach(g.prettifyError(e,a))),
b}function n(e,i,a){let c;typeof i=="function"?c=i:a===void 0&&i&&typeof i=="object"&&(a=i);const f=r(e,a);if(!f)return null;if(f.warnings.forEach(v=>h.warn(f.options.
logLevel,v)),f.errors.length>0){if(f.options.logLevel!=="silent")throw f.errors[0];f.errors=[]}return f.toJS(Object.assign({reviver:c},a))}function t(e,i,a){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:a===void 0&&i&&(a=i),typeof a=="string"&&(a=a.length),typeof a=="number"){const f=Math.round(a);a=f<1?void 0:f>8?{
indent:8}:{indent:f}}if(e===void 0){const{keepUndefined:f}=a??i??{};if(!f)return}return d.isDocument(e)&&!c?e.toString(a):new m.Document(e,c,a).toString(a)}p.parse=
n,p.parseAllDocuments=s,p.parseDocument=r,p.stringify=t}}),q=(0,C.P$)({"node_modules/yaml/dist/index.js"(p){"use strict";var y=S(),m=Me(),g=Qe(),h=Pe(),d=Se(),u=U(),
o=de(),l=G(),s=P(),r=z(),n=T(),t=L(),e=j(),i=B(),a=R(),c=ge();p.Composer=y.Composer,p.Document=m.Document,p.Schema=g.Schema,p.YAMLError=h.YAMLError,p.YAMLParseError=
h.YAMLParseError,p.YAMLWarning=h.YAMLWarning,p.Alias=d.Alias,p.isAlias=u.isAlias,p.isCollection=u.isCollection,p.isDocument=u.isDocument,p.isMap=u.isMap,p.isNode=
u.isNode,p.isPair=u.isPair,p.isScalar=u.isScalar,p.isSeq=u.isSeq,p.Pair=o.Pair,p.Scalar=l.Scalar,p.YAMLMap=s.YAMLMap,p.YAMLSeq=r.YAMLSeq,p.CST=n,p.Lexer=t.Lexer,
p.LineCounter=e.LineCounter,p.Parser=i.Parser,p.parse=a.parse,p.parseAllDocuments=a.parseAllDocuments,p.parseDocument=a.parseDocument,p.stringify=a.stringify,p.
visit=c.visit,p.visitAsync=c.visitAsync}})})};
