"use strict";exports.id=444,exports.ids=[444],exports.modules={3821:((Ke,de,z)=>{z.d(de,{O:()=>O});var I=z(3013),se=z(9596),O=(0,se.f1)((0,I.F)(),1)}),51:((Ke,de,z)=>{z.d(de,
{D:()=>O});var I=z(1660),se=z(9596),O=(0,se.P$)({"required-builtin:buffer"(W,x){x.exports=((0,I.e7)(),(0,se.Yp)(I.VY)).requireOfNode("node:buffer")}})}),2813:((Ke,de,z)=>{
z.d(de,{D0:()=>$e,K2:()=>he,Oh:()=>ae,Q5:()=>ce,Vb:()=>se,fe:()=>Ee,i_:()=>Se,kz:()=>O,vx:()=>x,zi:()=>ke});var I=z(8243),se=L=>(0,I.$6)(L,"metadata","name")??"",
O=L=>(0,I.$6)(L,"metadata","uid")??"",W=L=>(0,I.tk)(L,"metadata","generation")??0,x=L=>(0,I.fK)(L,"metadata","deletionTimestamp")!==void 0,he=L=>(0,I.yR)(L,"met\
adata","ownerReferences").flatMap(J=>(0,I.$6)(J,"uid")??[]),$e=(L,J)=>he(L).includes(J),me=L=>(0,I.$6)(L,"metadata","annotations","deployment.kubernetes.io/revi\
sion"),Se=L=>le(L).some(({type:J,status:ne})=>J==="Ready"&&ne==="True"),ae=L=>{const J=(0,I.yR)(L,"status","conditions").find(ne=>(0,I.$6)(ne,"type")==="Ready");
return Date.parse((0,I.$6)(J,"lastTransitionTime")??"")},le=L=>(0,I.yR)(L,"status","conditions").map(J=>({type:(0,I.$6)(J,"type")??"",status:(0,I.$6)(J,"status")??
"",reason:(0,I.$6)(J,"reason")??"",message:(0,I.$6)(J,"message")??""})),ke=L=>({name:se(L),uid:O(L),generation:W(L),observedGeneration:(0,I.tk)(L,"status","obse\
rvedGeneration")??0,revision:me(L),replicas:(0,I.tk)(L,"spec","replicas")??1,updatedReplicas:(0,I.tk)(L,"status","updatedReplicas")??0,totalReplicas:(0,I.tk)(L,
"status","replicas")??0,availableReplicas:(0,I.tk)(L,"status","availableReplicas")??0,maxUnavailable:G(L),conditions:le(L)});function G(L){const J=(0,I.tk)(L,"s\
pec","replicas")??1,ne=(0,I.fK)(L,"spec","strategy","rollingUpdate","maxUnavailable")??"25%";return typeof ne=="number"?ne:typeof ne=="string"?Math.floor((Number.
parseInt(ne,10)||0)*J/100):0}var ce=L=>({name:se(L),uid:O(L),generation:W(L),observedGeneration:(0,I.tk)(L,"status","observedGeneration")??W(L),revision:me(L),conditions:le(
L)}),Ee=L=>({name:se(L),uid:O(L),phase:(0,I.$6)(L,"status","phase")??"",reason:(0,I.$6)(L,"status","reason")??"",message:(0,I.$6)(L,"status","message")??"",isDeleting:x(
L),isReady:Se(L),conditions:le(L),containers:[...(0,I.yR)(L,"status","initContainerStatuses").map(J=>pe(J,!0)),...(0,I.yR)(L,"status","containerStatuses").map(J=>pe(
J,!1))]});function pe(L,J){return{name:(0,I.$6)(L,"name")??"",isInit:J,ready:(0,I.fK)(L,"ready")===!0,restarts:(0,I.tk)(L,"restartCount")??0,image:(0,I.$6)(L,"i\
mage")??"",state:Ce((0,I.fK)(L,"state")),lastExitCode:(0,I.tk)(L,"lastState","terminated","exitCode"),lastReason:(0,I.$6)(L,"lastState","terminated","reason")}}
function Ce(L){const J=we=>(0,I.$6)(L,we,"reason")??"",ne=we=>(0,I.$6)(L,we,"message")??"";return(0,I.fK)(L,"running")!==void 0?{kind:"running"}:(0,I.fK)(L,"ter\
minated")!==void 0?{kind:"terminated",reason:J("terminated"),message:ne("terminated"),exitCode:(0,I.tk)(L,"terminated","exitCode")??0}:{kind:"waiting",reason:J(
"waiting"),message:ne("waiting")}}}),392:((Ke,de,z)=>{z.d(de,{AO:()=>x,HT:()=>he,JH:()=>qe,RS:()=>We,_T:()=>xe,c0:()=>ke,ef:()=>$e,k1:()=>_e,pD:()=>ze,rc:()=>Te,
s_:()=>Me});var I=z(2813),se=z(3395),O=z(7522),W=z(8243),x=class{constructor(E){this.ownerUid=E}ownerUid;deployments=new Set;known=new Set;get replicaSets(){return this.
known}see(E,A){for(const $ of E)(0,I.D0)($,this.ownerUid)&&this.deployments.add((0,I.kz)($));for(const $ of A)(0,I.K2)($).some(P=>this.deployments.has(P))&&this.
known.add((0,I.kz)($))}},he="involvedObject.kind=Pod",$e=["metadata","involvedObject","reason","message","lastTimestamp","eventTime","series","source","reportin\
gComponent"],me=/^(?:TriggeredScaleUp|Nominated\w*)$/,Se=/^(?:NotTriggerScaleUp|FailedScaleUp|FailedToScaleUp\w*|ScaleUpTimedOut|ScaleUpFailed)$/,ae=300,le=E=>(0,W.
$6)(E,"reason")==="FailedScheduling"&&/karpenter/.test((0,W.$6)(E,"reportingComponent")||((0,W.$6)(E,"source","component")??"")),ke=E=>{const A=(0,W.$6)(E,"reas\
on")??"";return A==="FailedMount"||A==="Unhealthy"||me.test(A)||Se.test(A)||le(E)};function G(E,A){const $=A.filter(R=>(0,W.$6)(R,"involvedObject","uid")===E).toSorted(
(R,H)=>ce(R).localeCompare(ce(H))),P=R=>(0,W.$6)(R,"message")??"",D=$.filter(R=>(0,W.$6)(R,"reason")==="FailedMount").map(P).findLast(R=>/ not found/.test(R)),T=P(
$.findLast(R=>(0,W.$6)(R,"reason")==="Unhealthy")),j=R=>me.test((0,W.$6)(R,"reason")??""),F=$.filter(R=>j(R)||Se.test((0,W.$6)(R,"reason")??"")||le(R)),Y=F.at(-1),
q=Y&&(F.find(R=>j(R)&&ce(R)===ce(Y))??Y);return{...D===void 0?{}:{missing:D},...T===""?{}:{probe:(0,O.xS)(T,ae)},...q===void 0?{}:{scaling:{isAtWork:j(q),message:(0,O.
xS)(P(q),ae)}}}}var ce=E=>[(0,W.$6)(E,"series","lastObservedTime"),(0,W.$6)(E,"lastTimestamp"),(0,W.$6)(E,"eventTime")].find(A=>A!==void 0)?.slice(0,19)??"",Ee=/not found|manifest unknown|does not exist|denied|unauthorized|authentication required|forbidden|no match for platform/i;
function pe(E,{missing:A,scaling:$}={}){if(E.isDeleting)return;const P=E.containers.flatMap(j=>ne(j)??[]),D=P.find(({certainty:j})=>j==="certain")??P[0];if(D)return D;
if(E.phase==="Failed")return{certainty:"likely",reason:E.reason||"PodFailed",message:E.message||"the pod has failed"};if(A!==void 0&&E.containers.some(({state:j})=>j.
kind==="waiting"))return{certainty:"likely",reason:"FailedMount",message:A};const T=Ce(E);return T&&J(T,$)}var Ce=({conditions:E})=>E.find(({type:A,status:$,reason:P})=>A===
"PodScheduled"&&$==="False"&&P==="Unschedulable"),L=/persistentvolumeclaim "[^"]*" (?:not found|is being deleted)/;function J({message:E},A){return L.test(E)?{certainty:"\
certain",reason:"Unschedulable",message:E}:A===void 0?{certainty:"likely",reason:"Unschedulable",message:E}:A.isAtWork?void 0:{certainty:"likely",reason:"Unsche\
dulable",message:`${E} The autoscaler does not help: ${A.message}`}}function ne(E){const{name:A,state:$,restarts:P}=E,D=`${E.isInit?"init container":"container"}\
 ${A}`;if($.kind==="running")return;if($.kind==="terminated"){if(E.isInit&&$.exitCode===0)return;const Y=`${D} ended with exit code ${$.exitCode}`;return{certainty:"\
likely",reason:$.reason||"Terminated",message:Y,restarts:P,container:A}}const{reason:T,message:j}=$,F=j?`: ${j}`:"";switch(T){case"InvalidImageName":return{certainty:"\
certain",reason:T,message:`${D}: the image name is invalid${F}`,container:A};case"ErrImagePull":case"ImagePullBackOff":case"ErrImageNeverPull":return{certainty:T===
"ErrImageNeverPull"||Ee.test(j)?"certain":"likely",reason:T,message:`${D} cannot pull ${E.image||"its image"}${F}`,container:A};case"CrashLoopBackOff":{const Y=E.
lastExitCode===void 0?"":`, last with exit code ${E.lastExitCode}`;return{certainty:"likely",reason:T,message:`${D} keeps crashing${Y} (${P} restarts)`,restarts:P,
container:A}}case"CreateContainerConfigError":case"CreateContainerError":case"RunContainerError":return/failed to sync .* cache/.test(j)?void 0:{certainty:"like\
ly",reason:T,message:`${D} cannot start${F}`,container:A};default:return}}var we=/^(?:Ready|ContainersReady|Initialized|PodScheduled|PodReadyToStartContainers|DisruptionTarget)$/;
function Le(E,{probe:A,scaling:$}={}){const P=E.containers.find(({isInit:T,state:j})=>T&&!(j.kind==="terminated"&&j.exitCode===0))??E.containers.find(({isInit:T,
ready:j})=>!T&&!j);if(P){const T=A!==void 0&&P.state.kind==="running"&&!P.isInit?`; ${A}`:"";return`pod ${E.name}: ${Te(P)}${T}`}if($?.isAtWork===!0&&Ce(E))return`\
pod ${E.name} waits for a node that the cluster's autoscaler adds: ${$.message}`;if(E.containers.length===0)return`pod ${E.name} is ${E.phase||"new"}`;const D=E.
conditions.find(({type:T,status:j})=>j!=="True"&&!we.test(T));return D?`pod ${E.name}: its readiness gate ${D.type} is ${D.status}${D.message?` (${D.message})`:
""}`:`pod ${E.name} is not ready`}function Te({name:E,isInit:A,state:$,ready:P,restarts:D}){const T=$.kind==="running"?A?"is running":P?"is ready":"is running a\
nd not ready yet":$.kind==="waiting"?`waits (${$.reason||"starting"})`:A&&$.exitCode===0?"is done":`ended with exit code ${$.exitCode}`;return`${A?"init contain\
er":"container"} ${E} ${T}${D>0?`, ${D} restarts`:""}`}var fe="kubernetes.io/service-name",Re=(E,A,$)=>ye(A,$)??Ne(E,A,$)??Ae(E,A,$);function ye(E,{unsteadyPods:A,
settlingPods:$,events:P}){for(const{expected:{title:D},deployment:T,pods:j}of E){if(!T)continue;const{name:F,replicas:Y,updatedReplicas:q,totalReplicas:R,availableReplicas:H}=T;
if(T.generation>T.observedGeneration)return`${D}: Deployment ${F} to be observed`;const oe=j.filter(ve=>!ve.isDeleting&&ve.phase!=="Failed"&&!ve.isReady),Ge=oe[0]?
` (${Le(oe[0],G(oe[0].uid,P))})`:"";if(q<Y)return`${D}: ${q} of ${Y} new pods made${Ge}`;if(oe.length>0)return`${D}: ${j.length-oe.length} of ${Y} new pods read\
y${Ge}`;if(H<q)return`${D}: ${H} of ${Y} pods available`;if(R>q)return`${D}: ${R-q} old pods to end`;if(q!==Y||H!==Y)return`${D}: ${q-Y} pods too many to end`;const je=j.
find(({uid:ve})=>A?.has(ve));if(je)return`${D}: pod ${je.name} to stay ready (it was ready, and then it was not)`;const Be=j.find(({uid:ve})=>$?.has(ve));if(Be)
return`${D}: pod ${Be.name} to stay ready for some seconds`}}function Ne(E,A,$){const P=new Set(A.map(({deployment:T})=>T?.uid)),D=$.deployments.find(T=>(0,I.D0)(
T,E.uid)&&!P.has((0,I.kz)(T)));return D?`the earlier Deployment ${(0,I.Vb)(D)} to be removed`:ge(A,$)}function ge(E,{pods:A,formerReplicaSets:$}){if(!$)return;const P=new Set(
E.map(({replicaSet:T})=>T?.uid)),D=A.filter(T=>(0,I.K2)(T).some(j=>$.has(j)&&!P.has(j))).map(I.fe).find(({isDeleting:T,phase:j})=>!T&&j!=="Failed"&&j!=="Succeed\
ed");return D&&`the earlier pod ${D.name} to be told to end`}function Ae({services:E},A,{endpointSlices:$}){const P=new Set(A.flatMap(({pods:T})=>T.map(({uid:j})=>j))),
D=A.some(({deployment:T})=>T?.replicas===0);for(const{name:T,isRequired:j}of E){const F=$.filter(q=>(0,W.$6)(q,"metadata","labels",fe)===T).flatMap(q=>(0,W.yR)(
q,"endpoints")).filter(q=>(0,W.fK)(q,"conditions","ready")!==!1).map(q=>({uid:(0,W.$6)(q,"targetRef","uid")??"",pod:(0,W.$6)(q,"targetRef","name")??"of unknown \
name"})),Y=F.find(({uid:q})=>!P.has(q));if(Y)return`Service ${T} to send nothing more to the earlier pod ${Y.pod}`;if(j&&!D&&F.length===0)return`Service ${T} to\
 lead to the new pods`}}var _e=({services:E})=>`${fe} in (${E.map(({name:A})=>A).join(",")})`;async function Me(E,A){const{owner:{namespace:$=""},labelSelector:P}=A,
D=(q,R=P)=>E.list(q,$,{labelSelector:R}),[T,j,F,Y]=await Promise.all([D(se.bg),D(se.SZ),D(se.Jw),D(se.NP,_e(A))]);return{deployments:T,replicaSets:j,pods:F,endpointSlices:Y}}
function xe(E,A,$){const P=new x(A);return P.see($.deployments,$.replicaSets),{owner:E,...$,formerReplicaSets:P.replicaSets,events:[]}}function Oe(E,A){const $=E.
flatMap(P=>Fe(P,A));return $.find(({certainty:P})=>P==="certain")??$.find(({certainty:P})=>P==="lasting")??$[0]}function Fe({deployment:E,replicaSet:A,pods:$},P){
if(!E||E.generation>E.observedGeneration)return[];const D=$.filter(({phase:F})=>F!=="Failed"||E.availableReplicas<E.replicas).flatMap(F=>{const Y=pe(F,G(F.uid,P.
events));return Y?[{...Y,state:"failed",object:`Pod/${F.name}`,pod:F.name}]:[]}),T=A&&Ye(E,A,$.some(({isDeleting:F})=>F)),j=E.conditions.find(({type:F,status:Y})=>F===
"Progressing"&&Y==="False");return[...D,...T?[T]:[],...j&&Ue(j.message,A)?[{state:"failed",certainty:Ie(j.message)?"certain":"lasting",reason:j.reason,message:j.
message,object:`Deployment/${E.name}`}]:[]]}var Ue=(E,A)=>!E.includes('ReplicaSet "')||E.includes(`"${A?.name??""}"`),Qe=/exceeded quota|denied|violates PodSecurity|must specify|(?:maximum|minimum) .* usage|max limit to request ratio|\bis invalid: |no PriorityClass with name|RuntimeClass "[^"]*" not found|serviceaccount "(?!default")[^"]*" not found/,
Ie=E=>Qe.test(E);function Ye(E,A,$){const P=A.conditions.find(({type:j,status:F})=>j==="ReplicaFailure"&&F==="True");if(!P||A.generation>A.observedGeneration)return;
const D=$||E.totalReplicas>E.updatedReplicas&&E.availableReplicas>E.replicas-E.maxUnavailable;return{state:"failed",certainty:Ie(P.message)&&!(D&&P.message.includes(
"exceeded quota"))?"certain":"likely",reason:P.reason||"FailedCreate",message:P.message,object:`ReplicaSet/${A.name}`}}function De(E,A){const $=A.deployments.filter(
q=>(0,I.D0)(q,E.uid)&&!(0,I.vx)(q)),P=E.workloads.map(q=>({workload:q,object:$.find(R=>Xe((0,I.Vb)(R),q,E)&&Je(R,q,E))})),D=new Set(P.map(({object:q})=>q)),T=$.
filter(q=>!D.has(q)&&qe(q,E)),j=({marker:q,isMarked:R})=>{const H=R?T.findIndex(oe=>E.readPodMarker(oe)===q):-1;return H<0?void 0:T.splice(H,1)[0]},F=P.map(({workload:q,
object:R})=>({workload:q,object:R??j(q)})),Y=T.map(q=>({workload:{title:`Deployment ${(0,I.Vb)(q)}`,names:[(0,I.Vb)(q)],prefixes:[],marker:"",isMarked:!0,modelPlaces:[],
replicas:void 0},object:q}));return[...F,...Y].map(({workload:q,object:R})=>He(q,R,A))}function qe(E,{workloads:A,readPodMarker:$}){const P=$(E);return P!==void 0&&
A.some(({marker:D})=>D===P)}function He(E,A,$){const P=A&&(0,I.zi)(A),D=P&&$.replicaSets.filter(j=>(0,I.D0)(j,P.uid)).map(I.Q5).find(({revision:j})=>j!==void 0&&
j===P.revision),T=D?$.pods.filter(j=>(0,I.D0)(j,D.uid)).map(I.fe):[];return{expected:E,deployment:P,replicaSet:D,pods:T}}function Xe(E,A,$){if(A.names.includes(
E))return!0;const P=Ve(E,A);return P>0&&$.workloads.every(D=>D===A||Ve(E,D)<P)}var Ve=(E,{prefixes:A})=>Math.max(0,...A.filter($=>E.startsWith($)).map(({length:$})=>$));
function Je(E,A,$){const P=$.readPodMarker(E);if(P!==void 0)return P===A.marker;if(!A.isMarked)return!0;const D=(0,W.yR)(E,"spec","template","spec","initContain\
ers").flatMap(T=>(0,W.i1)(T,"args"));return A.modelPlaces.some(T=>D.includes(T))}var We=({reason:E})=>E==="Deleted"||E==="Superseded";function ze(E,A){const{owner:$}=A,
P=`${E.owner.resource.kind}/${E.owner.name}`,D=(q,R,H)=>({state:"failed",certainty:"likely",reason:q,message:R,object:P,...H===void 0?{}:{waitingFor:H}});if(!$||
(0,I.kz)($)!==E.uid||(0,I.vx)($))return{state:"failed",certainty:"certain",reason:"Deleted",message:"it was deleted while it was waited for",object:P};if(E.readMarker(
$)!==E.marker)return{state:"failed",certainty:"certain",reason:"Superseded",message:"somebody else applied another manifest meanwhile",object:P};const T=De(E,A),
j=Oe(T,A);if(j)return j;const F=E.readStatus($);if(F.state==="failed"){const q=D("OperatorReportsFailure",F.description||"the operator reports Failed");return A.
saidBefore!==void 0&&A.saidBefore!==F.description&&Ie(F.description)?{...q,certainty:"lasting"}:q}for(const{expected:{title:q,replicas:R},deployment:H}of T){if(!H)
return D("OperatorSilent",`no Deployment of the new version for ${q}: the operator has not reacted. Is it running?`,`the operator to make the Deployment of ${q}`);
if(R!==void 0&&H.replicas!==R){const oe=`${q}: Deployment ${H.name} to be scaled from ${H.replicas} to ${R}`;return D("OperatorSilent",`it still waits for ${oe}\
. Is the operator running?`,oe)}}const Y=Re(E,T,A);if(Y!==void 0)return{state:"progressing",waitingFor:Y};if(F.state!=="ready"&&T.every(({deployment:q})=>q?.replicas!==
0)){const q=F.description?` (${F.description})`:"";return D("OperatorSilent",`all pods of the new version are ready, but the operator does not say that it is${q}\
. Is it running?`,`${P} to become ready${q}`)}return{state:"current"}}}),3013:((Ke,de,z)=>{z.d(de,{F:()=>vt});var I=z(51),se=z(1660),O=z(9596),W=(0,O.P$)({"requ\
ired-builtin:process"(y,g){g.exports=((0,se.e7)(),(0,O.Yp)(se.VY)).requireOfNode("node:process")}}),x=(0,O.P$)({"node_modules/yaml/dist/nodes/identity.js"(y){"u\
se strict";var g=Symbol.for("yaml.alias"),h=Symbol.for("yaml.document"),p=Symbol.for("yaml.map"),m=Symbol.for("yaml.pair"),d=Symbol.for("yaml.scalar"),u=Symbol.
for("yaml.seq"),o=Symbol.for("yaml.node.type"),l=f=>!!f&&typeof f=="object"&&f[o]===g,s=f=>!!f&&typeof f=="object"&&f[o]===h,r=f=>!!f&&typeof f=="object"&&f[o]===
p,n=f=>!!f&&typeof f=="object"&&f[o]===m,t=f=>!!f&&typeof f=="object"&&f[o]===d,e=f=>!!f&&typeof f=="object"&&f[o]===u;function i(f){if(f&&typeof f=="object")switch(f[o]){case p:case u:
return!0}return!1}function a(f){if(f&&typeof f=="object")switch(f[o]){case g:case p:case d:case u:return!0}return!1}var c=f=>(t(f)||i(f))&&!!f.anchor;y.ALIAS=g,
y.DOC=h,y.MAP=p,y.NODE_TYPE=o,y.PAIR=m,y.SCALAR=d,y.SEQ=u,y.hasAnchor=c,y.isAlias=l,y.isCollection=i,y.isDocument=s,y.isMap=r,y.isNode=a,y.isPair=n,y.isScalar=t,
y.isSeq=e}}),he=(0,O.P$)({"node_modules/yaml/dist/visit.js"(y){"use strict";var g=x(),h=Symbol("break visit"),p=Symbol("skip children"),m=Symbol("remove node");
function d(t,e){const i=s(e);g.isDocument(t)?u(null,t.contents,i,Object.freeze([t]))===m&&(t.contents=null):u(null,t,i,Object.freeze([]))}d.BREAK=h,d.SKIP=p,d.REMOVE=
m;function u(t,e,i,a){const c=r(t,e,i,a);if(g.isNode(c)||g.isPair(c))return n(t,a,c),u(t,c,i,a);if(typeof c!="symbol"){if(g.isCollection(e)){a=Object.freeze(a.concat(
e));for(let f=0;f<e.items.length;++f){const v=u(f,e.items[f],i,a);if(typeof v=="number")f=v-1;else{if(v===h)return h;v===m&&(e.items.splice(f,1),f-=1)}}}else if(g.
isPair(e)){a=Object.freeze(a.concat(e));const f=u("key",e.key,i,a);if(f===h)return h;f===m&&(e.key=null);const v=u("value",e.value,i,a);if(v===h)return h;v===m&&
(e.value=null)}}return c}async function o(t,e){const i=s(e);g.isDocument(t)?await l(null,t.contents,i,Object.freeze([t]))===m&&(t.contents=null):await l(null,t,
i,Object.freeze([]))}o.BREAK=h,o.SKIP=p,o.REMOVE=m;async function l(t,e,i,a){const c=await r(t,e,i,a);if(g.isNode(c)||g.isPair(c))return n(t,a,c),l(t,c,i,a);if(typeof c!=
"symbol"){if(g.isCollection(e)){a=Object.freeze(a.concat(e));for(let f=0;f<e.items.length;++f){const v=await l(f,e.items[f],i,a);if(typeof v=="number")f=v-1;else{
if(v===h)return h;v===m&&(e.items.splice(f,1),f-=1)}}}else if(g.isPair(e)){a=Object.freeze(a.concat(e));const f=await l("key",e.key,i,a);if(f===h)return h;f===m&&
(e.key=null);const v=await l("value",e.value,i,a);if(v===h)return h;v===m&&(e.value=null)}}return c}function s(t){return typeof t=="object"&&(t.Collection||t.Node||
t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&{Map:t.Collection,Seq:t.
Collection},t):t}function r(t,e,i,a){if(typeof i=="function")return i(t,e,a);if(g.isMap(e))return i.Map?.(t,e,a);if(g.isSeq(e))return i.Seq?.(t,e,a);if(g.isPair(
e))return i.Pair?.(t,e,a);if(g.isScalar(e))return i.Scalar?.(t,e,a);if(g.isAlias(e))return i.Alias?.(t,e,a)}function n(t,e,i){const a=e[e.length-1];if(g.isCollection(
a))a.items[t]=i;else if(g.isPair(a))t==="key"?a.key=i:a.value=i;else if(g.isDocument(a))a.contents=i;else{const c=g.isAlias(a)?"alias":"scalar";throw new Error(
`Cannot replace node with ${c} parent`)}}y.visit=d,y.visitAsync=o}}),$e=(0,O.P$)({"node_modules/yaml/dist/doc/directives.js"(y){"use strict";var g=x(),h=he(),p={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},m=u=>u.replace(/[!,[\]{}]/g,o=>p[o]),d=class be{constructor(o,l){this.docStart=null,this.docEnd=!1,
this.yaml=Object.assign({},be.defaultYaml,o),this.tags=Object.assign({},be.defaultTags,l)}clone(){const o=new be(this.yaml,this.tags);return o.docStart=this.docStart,
o}atDocument(){const o=new be(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={
explicit:be.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},be.defaultTags);break}return o}add(o,l){this.atNextDocument&&(this.yaml={explicit:be.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},be.defaultTags),this.atNextDocument=!1);const s=o.trim().split(/[ \t]+/),r=s.shift();switch(r){case"\
%TAG":{if(s.length!==2&&(l(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;const[n,t]=s;return this.tags[n]=t,!0}case"%YAML":{if(this.
yaml.explicit=!0,s.length!==1)return l(0,"%YAML directive should contain exactly one part"),!1;const[n]=s;if(n==="1.1"||n==="1.2")return this.yaml.version=n,!0;
{const t=/^\d+\.\d+$/.test(n);return l(6,`Unsupported YAML version ${n}`,t),!1}}default:return l(0,`Unknown directive ${r}`,!0),!1}}tagName(o,l){if(o==="!")return"\
!";if(o[0]!=="!")return l(`Not a valid tag: ${o}`),null;if(o[1]==="<"){const t=o.slice(2,-1);return t==="!"||t==="!!"?(l(`Verbatim tags aren't resolved, so ${o}\
 is invalid.`),null):(o[o.length-1]!==">"&&l("Verbatim tags must end with a >"),t)}const[,s,r]=o.match(/^(.*!)([^!]*)$/s);r||l(`The ${o} tag has no suffix`);const n=this.
tags[s];if(n)try{return n+decodeURIComponent(r)}catch(t){return l(String(t)),null}return s==="!"?o:(l(`Could not resolve tag: ${o}`),null)}tagString(o){for(const[
l,s]of Object.entries(this.tags))if(o.startsWith(s))return l+m(o.substring(s.length));return o[0]==="!"?o:`!<${o}>`}toString(o){const l=this.yaml.explicit?[`%YA\
ML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags);let r;if(o&&s.length>0&&g.isNode(o.contents)){const n={};h.visit(o.contents,(t,e)=>{g.isNode(e)&&
e.tag&&(n[e.tag]=!0)}),r=Object.keys(n)}else r=[];for(const[n,t]of s)n==="!!"&&t==="tag:yaml.org,2002:"||(!o||r.some(e=>e.startsWith(t)))&&l.push(`%TAG ${n} ${t}`);
return l.join(`
`)}};d.defaultYaml={explicit:!1,version:"1.2"},d.defaultTags={"!!":"tag:yaml.org,2002:"},y.Directives=d}}),me=(0,O.P$)({"node_modules/yaml/dist/doc/anchors.js"(y){
"use strict";var g=x(),h=he();function p(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){const l=`Anchor must not contain whitespace or control characters: ${JSON.stringify(
o)}`;throw new Error(l)}return!0}function m(o){const l=new Set;return h.visit(o,{Value(s,r){r.anchor&&l.add(r.anchor)}}),l}function d(o,l){for(let s=1;;++s){const r=`${o}${s}`;
if(!l.has(r))return r}}function u(o,l){const s=[],r=new Map;let n=null;return{onAnchor:t=>{s.push(t),n??(n=m(o));const e=d(l,n);return n.add(e),e},setAnchors:()=>{
for(const t of s){const e=r.get(t);if(typeof e=="object"&&e.anchor&&(g.isScalar(e.node)||g.isCollection(e.node)))e.node.anchor=e.anchor;else{const i=new Error("\
Failed to resolve repeated object (this should not happen)");throw i.source=t,i}}},sourceObjects:r}}y.anchorIsValid=p,y.anchorNames=m,y.createNodeAnchors=u,y.findNewAnchor=
d}}),Se=(0,O.P$)({"node_modules/yaml/dist/doc/applyReviver.js"(y){"use strict";function g(h,p,m,d){if(d&&typeof d=="object")if(Array.isArray(d))for(let u=0,o=d.
length;u<o;++u){const l=d[u],s=g(h,d,String(u),l);s===void 0?delete d[u]:s!==l&&(d[u]=s)}else if(d instanceof Map)for(const u of Array.from(d.keys())){const o=d.
get(u),l=g(h,d,u,o);l===void 0?d.delete(u):l!==o&&d.set(u,l)}else if(d instanceof Set)for(const u of Array.from(d)){const o=g(h,d,u,u);o===void 0?d.delete(u):o!==
u&&(d.delete(u),d.add(o))}else for(const[u,o]of Object.entries(d)){const l=g(h,d,u,o);l===void 0?delete d[u]:l!==o&&(d[u]=l)}return h.call(p,m,d)}y.applyReviver=
g}}),ae=(0,O.P$)({"node_modules/yaml/dist/nodes/toJS.js"(y){"use strict";var g=x();function h(p,m,d){if(Array.isArray(p))return p.map((u,o)=>h(u,String(o),d));if(p&&
typeof p.toJSON=="function"){if(!d||!g.hasAnchor(p))return p.toJSON(m,d);const u={aliasCount:0,count:1,res:void 0};d.anchors.set(p,u),d.onCreate=l=>{u.res=l,delete d.
onCreate};const o=p.toJSON(m,d);return d.onCreate&&d.onCreate(o),o}return typeof p=="bigint"&&!d?.keep?Number(p):p}y.toJS=h}}),le=(0,O.P$)({"node_modules/yaml/d\
ist/nodes/Node.js"(y){"use strict";var g=Se(),h=x(),p=ae(),m=class{constructor(d){Object.defineProperty(this,h.NODE_TYPE,{value:d})}clone(){const d=Object.create(
Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(d.range=this.range.slice()),d}toJS(d,{mapAsMap:u,maxAliasCount:o,onAnchor:l,
reviver:s}={}){if(!h.isDocument(d))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:d,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,
maxAliasCount:typeof o=="number"?o:100},n=p.toJS(this,"",r);if(typeof l=="function")for(const{count:t,res:e}of r.anchors.values())l(e,t);return typeof s=="funct\
ion"?g.applyReviver(s,{"":n},"",n):n}};y.NodeBase=m}}),ke=(0,O.P$)({"node_modules/yaml/dist/nodes/Alias.js"(y){"use strict";var g=me(),h=he(),p=x(),m=le(),d=ae(),
u=class extends m.NodeBase{constructor(l){super(p.ALIAS),this.source=l,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(l,s){
if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let r;s?.aliasResolveCache?r=s.aliasResolveCache:(r=[],h.visit(l,{Node:(t,e)=>{
(p.isAlias(e)||p.hasAnchor(e))&&r.push(e)}}),s&&(s.aliasResolveCache=r));let n;for(const t of r){if(t===this)break;t.anchor===this.source&&(n=t)}if(n&&s){const{
anchors:t,doc:e,maxAliasCount:i}=s;let a=t.get(n);if(a||(d.toJS(n,null,s),a=t.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not res\
olved?";throw new ReferenceError(c)}if(i>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=o(e,n,t)),a.count*a.aliasCount>i)){const c="Excessive alias count indic\
ates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(l,s){if(!s)return{source:this.source};const r=this.resolve(s.doc,s);if(!r){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return s.anchors.get(r).res}toString(l,s,r){const n=`*${this.
source}`;if(l){if(g.anchorIsValid(this.source),l.options.verifyAliasOrder&&!l.anchors.has(this.source)){const t=`Unresolved alias (the anchor must be set before\
 the alias): ${this.source}`;throw new Error(t)}if(l.implicitKey)return`${n} `}return n}};function o(l,s,r){if(p.isAlias(s)){const n=s.resolve(l),t=r&&n&&r.get(
n);return t?t.count*t.aliasCount:0}else if(p.isCollection(s)){let n=0;for(const t of s.items){const e=o(l,t,r);e>n&&(n=e)}return n}else if(p.isPair(s)){const n=o(
l,s.key,r),t=o(l,s.value,r);return Math.max(n,t)}return 1}y.Alias=u}}),G=(0,O.P$)({"node_modules/yaml/dist/nodes/Scalar.js"(y){"use strict";var g=x(),h=le(),p=ae(),
m=u=>!u||typeof u!="function"&&typeof u!="object",d=class extends h.NodeBase{constructor(u){super(g.SCALAR),this.value=u}toJSON(u,o){return o?.keep?this.value:p.
toJS(this.value,u,o)}toString(){return String(this.value)}};d.BLOCK_FOLDED="BLOCK_FOLDED",d.BLOCK_LITERAL="BLOCK_LITERAL",d.PLAIN="PLAIN",d.QUOTE_DOUBLE="QUOTE_\
DOUBLE",d.QUOTE_SINGLE="QUOTE_SINGLE",y.Scalar=d,y.isScalarValue=m}}),ce=(0,O.P$)({"node_modules/yaml/dist/doc/createNode.js"(y){"use strict";var g=ke(),h=x(),p=G(),
m="tag:yaml.org,2002:";function d(o,l,s){if(l){const r=s.filter(t=>t.tag===l),n=r.find(t=>!t.format)??r[0];if(!n)throw new Error(`Tag ${l} not found`);return n}
return s.find(r=>r.identify?.(o)&&!r.format)}function u(o,l,s){if(h.isDocument(o)&&(o=o.contents),h.isNode(o))return o;if(h.isPair(o)){const v=s.schema[h.MAP].createNode?.(
s.schema,null,s);return v.items.push(o),v}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());
const{aliasDuplicateObjects:r,onAnchor:n,onTagObj:t,schema:e,sourceObjects:i}=s;let a;if(r&&o&&typeof o=="object"){if(a=i.get(o),a)return a.anchor??(a.anchor=n(
o)),new g.Alias(a.anchor);a={anchor:null,node:null},i.set(o,a)}l?.startsWith("!!")&&(l=m+l.slice(2));let c=d(o,l,e.tags);if(!c){if(o&&typeof o.toJSON=="function"&&
(o=o.toJSON()),!o||typeof o!="object"){const v=new p.Scalar(o);return a&&(a.node=v),v}c=o instanceof Map?e[h.MAP]:Symbol.iterator in Object(o)?e[h.SEQ]:e[h.MAP]}
t&&(t(c),delete s.onTagObj);const f=c?.createNode?c.createNode(s.schema,o,s):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(s.schema,o,s):new p.Scalar(o);
return l?f.tag=l:c.default||(f.tag=c.tag),a&&(a.node=f),f}y.createNode=u}}),Ee=(0,O.P$)({"node_modules/yaml/dist/nodes/Collection.js"(y){"use strict";var g=ce(),
h=x(),p=le();function m(o,l,s){let r=s;for(let n=l.length-1;n>=0;--n){const t=l[n];if(typeof t=="number"&&Number.isInteger(t)&&t>=0){const e=[];e[t]=r,r=e}else r=
new Map([[t,r]])}return g.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a \
bug.")},schema:o,sourceObjects:new Map})}var d=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,u=class extends p.NodeBase{constructor(o,l){super(
o),Object.defineProperty(this,"schema",{value:l,configurable:!0,enumerable:!1,writable:!0})}clone(o){const l=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return o&&(l.schema=o),l.items=l.items.map(s=>h.isNode(s)||h.isPair(s)?s.clone(o):s),this.range&&(l.range=this.range.slice()),l}addIn(o,l){if(d(o))this.add(
l);else{const[s,...r]=o,n=this.get(s,!0);if(h.isCollection(n))n.addIn(r,l);else if(n===void 0&&this.schema)this.set(s,m(this.schema,r,l));else throw new Error(`\
Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(o){const[l,...s]=o;if(s.length===0)return this.delete(l);const r=this.get(l,!0);if(h.isCollection(
r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${l}. Remaining path: ${s}`)}getIn(o,l){const[s,...r]=o,n=this.get(s,!0);return r.length===
0?!l&&h.isScalar(n)?n.value:n:h.isCollection(n)?n.getIn(r,l):void 0}hasAllNullValues(o){return this.items.every(l=>{if(!h.isPair(l))return!1;const s=l.value;return s==
null||o&&h.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(o){const[l,...s]=o;if(s.length===0)return this.has(l);const r=this.get(l,!0);
return h.isCollection(r)?r.hasIn(s):!1}setIn(o,l){const[s,...r]=o;if(r.length===0)this.set(s,l);else{const n=this.get(s,!0);if(h.isCollection(n))n.setIn(r,l);else if(n===
void 0&&this.schema)this.set(s,m(this.schema,r,l));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};y.Collection=u,y.collectionFromPath=
m,y.isEmptyPath=d}}),pe=(0,O.P$)({"node_modules/yaml/dist/stringify/stringifyComment.js"(y){"use strict";var g=m=>m.replace(/^(?!$)(?: $)?/gm,"#");function h(m,d){
return/^\n+$/.test(m)?m.substring(1):d?m.replace(/^(?! *$)/gm,d):m}var p=(m,d,u)=>m.endsWith(`
`)?h(u,d):u.includes(`
`)?`
`+h(u,d):(m.endsWith(" ")?"":" ")+u;y.indentComment=h,y.lineComment=p,y.stringifyComment=g}}),Ce=(0,O.P$)({"node_modules/yaml/dist/stringify/foldFlowLines.js"(y){
"use strict";var g="flow",h="block",p="quoted";function m(u,o,l="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:n=20,onFold:t,onOverflow:e}={}){if(!r||r<
0)return u;r<n&&(n=0);const i=Math.max(1+n,1+r-o.length);if(u.length<=i)return u;const a=[],c={};let f=r-o.length;typeof s=="number"&&(s>r-Math.max(2,n)?a.push(
0):f=r-s);let v,b,k=!1,S=-1,w=-1,_=-1;l===h&&(S=d(u,S,o.length),S!==-1&&(f=S+i));for(let M;M=u[S+=1];){if(l===p&&M==="\\"){switch(w=S,u[S+1]){case"x":S+=3;break;case"\
u":S+=5;break;case"U":S+=9;break;default:S+=1}_=S}if(M===`
`)l===h&&(S=d(u,S,o.length)),f=S+o.length+i,v=void 0;else{if(M===" "&&b&&b!==" "&&b!==`
`&&b!=="	"){const N=u[S+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(v=S)}if(S>=f)if(v)a.push(v),f=v+i,v=void 0;else if(l===p){for(;b===" "||b==="	";)b=M,M=u[S+=1],k=!0;const N=S>_+1?S-2:w-1;if(c[N])return u;a.push(N),
c[N]=!0,f=N+i,v=void 0}else k=!0}b=M}if(k&&e&&e(),a.length===0)return u;t&&t();let C=u.slice(0,a[0]);for(let M=0;M<a.length;++M){const N=a[M],B=a[M+1]||u.length;
N===0?C=`
${o}${u.slice(0,B)}`:(l===p&&c[N]&&(C+=`${u[N]}\\`),C+=`
${o}${u.slice(N+1,B)}`)}return C}function d(u,o,l){let s=o,r=o+1,n=u[r];for(;n===" "||n==="	";)if(o<r+l)n=u[++o];else{do n=u[++o];while(n&&n!==`
`);s=o,r=o+1,n=u[r]}return s}y.FOLD_BLOCK=h,y.FOLD_FLOW=g,y.FOLD_QUOTED=p,y.foldFlowLines=m}}),L=(0,O.P$)({"node_modules/yaml/dist/stringify/stringifyString.js"(y){
"use strict";var g=G(),h=Ce(),p=(e,i)=>({indentAtStart:i?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),
m=e=>/^(%|---|\.\.\.)/m.test(e);function d(e,i,a){if(!i||i<0)return!1;const c=i-a,f=e.length;if(f<=c)return!1;for(let v=0,b=0;v<f;++v)if(e[v]===`
`){if(v-b>c)return!0;if(b=v+1,f-b<=c)return!1}return!0}function u(e,i){const a=JSON.stringify(e);if(i.options.doubleQuotedAsJSON)return a;const{implicitKey:c}=i,
f=i.options.doubleQuotedMinMultiLineLength,v=i.indent||(m(e)?"  ":"");let b="",k=0;for(let S=0,w=a[S];w;w=a[++S])if(w===" "&&a[S+1]==="\\"&&a[S+2]==="n"&&(b+=a.
slice(k,S)+"\\ ",S+=1,k=S,w="\\"),w==="\\")switch(a[S+1]){case"u":{b+=a.slice(k,S);const _=a.substr(S+2,4);switch(_){case"0000":b+="\\0";break;case"0007":b+="\\a";
break;case"000b":b+="\\v";break;case"001b":b+="\\e";break;case"0085":b+="\\N";break;case"00a0":b+="\\_";break;case"2028":b+="\\L";break;case"2029":b+="\\P";break;default:
_.substr(0,2)==="00"?b+="\\x"+_.substr(2):b+=a.substr(S,6)}S+=5,k=S+1}break;case"n":if(c||a[S+2]==='"'||a.length<f)S+=1;else{for(b+=a.slice(k,S)+`

`;a[S+2]==="\\"&&a[S+3]==="n"&&a[S+4]!=='"';)b+=`
`,S+=2;b+=v,a[S+2]===" "&&(b+="\\"),S+=1,k=S+1}break;default:S+=1}return b=k?b+a.slice(k):a,c?b:h.foldFlowLines(b,v,h.FOLD_QUOTED,p(i,!1))}function o(e,i){if(i.
options.singleQuote===!1||i.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return u(e,i);const a=i.indent||(m(e)?"  ":""),c="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${a}`)+"'";return i.implicitKey?c:h.foldFlowLines(c,a,h.FOLD_FLOW,p(i,!1))}function l(e,i){const{singleQuote:a}=i.options;let c;if(a===!1)c=u;else{const f=e.includes(
'"'),v=e.includes("'");f&&!v?c=o:v&&!f?c=u:c=a?o:u}return c(e,i)}var s;try{s=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{s=/\n+(?!\n|$)/g}function r({comment:e,type:i,value:a},c,f,v){const{blockQuote:b,commentString:k,lineWidth:S}=c.options;if(!b||/\n[\t ]+$/.test(
a))return l(a,c);const w=c.indent||(c.forceBlockIndent||m(a)?"  ":""),_=b==="literal"?!0:b==="folded"||i===g.Scalar.BLOCK_FOLDED?!1:i===g.Scalar.BLOCK_LITERAL?!0:
!d(a,S,w.length);if(!a)return _?`|
`:`>
`;let C,M;for(M=a.length;M>0;--M){const Q=a[M-1];if(Q!==`
`&&Q!=="	"&&Q!==" ")break}let N=a.substring(M);const B=N.indexOf(`
`);B===-1?C="-":a===N||B!==N.length-1?(C="+",v&&v()):C="",N&&(a=a.slice(0,-N.length),N[N.length-1]===`
`&&(N=N.slice(0,-1)),N=N.replace(s,`$&${w}`));let K=!1,V,ee=-1;for(V=0;V<a.length;++V){const Q=a[V];if(Q===" ")K=!0;else if(Q===`
`)ee=V;else break}let Z=a.substring(0,ee<V?ee+1:V);Z&&(a=a.substring(Z.length),Z=Z.replace(/\n+/g,`$&${w}`));let te=(K?w?"2":"1":"")+C;if(e&&(te+=" "+k(e.replace(
/ ?[\r\n]+/g," ")),f&&f()),!_){const Q=a.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${w}`);let U=!1;const re=p(c,!0);b!=="folded"&&i!==g.Scalar.BLOCK_FOLDED&&
(re.onOverflow=()=>{U=!0});const X=h.foldFlowLines(`${Z}${Q}${N}`,w,h.FOLD_BLOCK,re);if(!U)return`>${te}
${w}${X}`}return a=a.replace(/\n+/g,`$&${w}`),`|${te}
${w}${Z}${a}${N}`}function n(e,i,a,c){const{type:f,value:v}=e,{actualString:b,implicitKey:k,indent:S,indentStep:w,inFlow:_}=i;if(k&&v.includes(`
`)||_&&/[[\]{},]/.test(v))return l(v,i);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(v))return k||_||!v.includes(
`
`)?l(v,i):r(e,i,a,c);if(!k&&!_&&f!==g.Scalar.PLAIN&&v.includes(`
`))return r(e,i,a,c);if(m(v)){if(S==="")return i.forceBlockIndent=!0,r(e,i,a,c);if(k&&S===w)return l(v,i)}const C=v.replace(/\n+/g,`$&
${S}`);if(b){const M=K=>K.default&&K.tag!=="tag:yaml.org,2002:str"&&K.test?.test(C),{compat:N,tags:B}=i.doc.schema;if(B.some(M)||N?.some(M))return l(v,i)}return k?
C:h.foldFlowLines(C,S,h.FOLD_FLOW,p(i,!1))}function t(e,i,a,c){const{implicitKey:f,inFlow:v}=i,b=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});
let{type:k}=e;k!==g.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(b.value)&&(k=g.Scalar.QUOTE_DOUBLE);const S=_=>{switch(_){case g.
Scalar.BLOCK_FOLDED:case g.Scalar.BLOCK_LITERAL:return f||v?l(b.value,i):r(b,i,a,c);case g.Scalar.QUOTE_DOUBLE:return u(b.value,i);case g.Scalar.QUOTE_SINGLE:return o(
b.value,i);case g.Scalar.PLAIN:return n(b,i,a,c);default:return null}};let w=S(k);if(w===null){const{defaultKeyType:_,defaultStringType:C}=i.options,M=f&&_||C;if(w=
S(M),w===null)throw new Error(`Unsupported default string type ${M}`)}return w}y.stringifyString=t}}),J=(0,O.P$)({"node_modules/yaml/dist/stringify/stringify.js"(y){
"use strict";var g=me(),h=x(),p=pe(),m=L();function d(s,r){const n=Object.assign({blockQuote:!0,commentString:p.stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,r);let t;switch(n.collectionStyle){case"\
block":t=!1;break;case"flow":t=!0;break;default:t=null}return{anchors:new Set,doc:s,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:t,options:n}}function u(s,r){if(r.tag){const e=s.filter(i=>i.tag===r.tag);if(e.length>0)return e.find(i=>i.format===
r.format)??e[0]}let n,t;if(h.isScalar(r)){t=r.value;let e=s.filter(i=>i.identify?.(t));if(e.length>1){const i=e.filter(a=>a.test);i.length>0&&(e=i)}n=e.find(i=>i.
format===r.format)??e.find(i=>!i.format)}else t=r,n=s.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!n){const e=t?.constructor?.name??(t===null?"null":typeof t);
throw new Error(`Tag not resolved for ${e} value`)}return n}function o(s,r,{anchors:n,doc:t}){if(!t.directives)return"";const e=[],i=(h.isScalar(s)||h.isCollection(
s))&&s.anchor;i&&g.anchorIsValid(i)&&(n.add(i),e.push(`&${i}`));const a=s.tag??(r.default?null:r.tag);return a&&e.push(t.directives.tagString(a)),e.join(" ")}function l(s,r,n,t){
if(h.isPair(s))return s.toString(r,n,t);if(h.isAlias(s)){if(r.doc.directives)return s.toString(r);if(r.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(s):r.resolvedAliases=new Set([s]),s=s.resolve(r.doc)}let e;const i=h.isNode(
s)?s:r.doc.createNode(s,{onTagObj:f=>e=f});e??(e=u(r.doc.schema.tags,i));const a=o(i,e,r);a.length>0&&(r.indentAtStart=(r.indentAtStart??0)+a.length+1);const c=typeof e.
stringify=="function"?e.stringify(i,r,n,t):h.isScalar(i)?m.stringifyString(i,r,n,t):i.toString(r,n,t);return a?h.isScalar(i)||c[0]==="{"||c[0]==="["?`${a} ${c}`:
`${a}
${r.indent}${c}`:c}y.createStringifyContext=d,y.stringify=l}}),ne=(0,O.P$)({"node_modules/yaml/dist/stringify/stringifyPair.js"(y){"use strict";var g=x(),h=G(),
p=J(),m=pe();function d({key:u,value:o},l,s,r){const{allNullValues:n,doc:t,indent:e,indentStep:i,options:{commentString:a,indentSeq:c,simpleKeys:f}}=l;let v=g.isNode(
u)&&u.comment||null;if(f){if(v)throw new Error("With simple keys, key nodes cannot have comments");if(g.isCollection(u)||!g.isNode(u)&&typeof u=="object"){const V="\
With simple keys, collection cannot be used as a key value";throw new Error(V)}}let b=!f&&(!u||v&&o==null&&!l.inFlow||g.isCollection(u)||(g.isScalar(u)?u.type===
h.Scalar.BLOCK_FOLDED||u.type===h.Scalar.BLOCK_LITERAL:typeof u=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!b&&(f||!n),indent:e+i});let k=!1,
S=!1,w=p.stringify(u,l,()=>k=!0,()=>S=!0);if(!b&&!l.inFlow&&w.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 10\
24 characters");b=!0}if(l.inFlow){if(n||o==null)return k&&s&&s(),w===""?"?":b?`? ${w}`:w}else if(n&&!f||o==null&&b)return w=`? ${w}`,v&&!k?w+=m.lineComment(w,l.
indent,a(v)):S&&r&&r(),w;k&&(v=null),b?(v&&(w+=m.lineComment(w,l.indent,a(v))),w=`? ${w}
${e}:`):(w=`${w}:`,v&&(w+=m.lineComment(w,l.indent,a(v))));let _,C,M;g.isNode(o)?(_=!!o.spaceBefore,C=o.commentBefore,M=o.comment):(_=!1,C=null,M=null,o&&typeof o==
"object"&&(o=t.createNode(o))),l.implicitKey=!1,!b&&!v&&g.isScalar(o)&&(l.indentAtStart=w.length+1),S=!1,!c&&i.length>=2&&!l.inFlow&&!b&&g.isSeq(o)&&!o.flow&&!o.
tag&&!o.anchor&&(l.indent=l.indent.substring(2));let N=!1;const B=p.stringify(o,l,()=>N=!0,()=>S=!0);let K=" ";if(v||_||C){if(K=_?`
`:"",C){const V=a(C);K+=`
${m.indentComment(V,l.indent)}`}B===""&&!l.inFlow?K===`
`&&M&&(K=`

`):K+=`
${l.indent}`}else if(!b&&g.isCollection(o)){const V=B[0],ee=B.indexOf(`
`),Z=ee!==-1,te=l.inFlow??o.flow??o.items.length===0;if(Z||!te){let Q=!1;if(Z&&(V==="&"||V==="!")){let U=B.indexOf(" ");V==="&"&&U!==-1&&U<ee&&B[U+1]==="!"&&(U=
B.indexOf(" ",U+1)),(U===-1||ee<U)&&(Q=!0)}Q||(K=`
${l.indent}`)}}else(B===""||B[0]===`
`)&&(K="");return w+=K+B,l.inFlow?N&&s&&s():M&&!N?w+=m.lineComment(w,l.indent,a(M)):S&&r&&r(),w}y.stringifyPair=d}}),we=(0,O.P$)({"node_modules/yaml/dist/log.js"(y){
"use strict";var g=W();function h(m,...d){m==="debug"&&console.log(...d)}function p(m,d){(m==="debug"||m==="warn")&&(typeof g.emitWarning=="function"?g.emitWarning(
d):console.warn(d))}y.debug=h,y.warn=p}}),Le=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(y){"use strict";var g=x(),h=G(),p="<<",m={identify:s=>s===
p||typeof s=="symbol"&&s.description===p,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new h.Scalar(Symbol(p)),{addToJSMap:u}),
stringify:()=>p},d=(s,r)=>(m.identify(r)||g.isScalar(r)&&(!r.type||r.type===h.Scalar.PLAIN)&&m.identify(r.value))&&s?.doc.schema.tags.some(n=>n.tag===m.tag&&n.default);
function u(s,r,n){const t=l(s,n);if(g.isSeq(t))for(const e of t.items)o(s,r,e);else if(Array.isArray(t))for(const e of t)o(s,r,e);else o(s,r,t)}function o(s,r,n){
const t=l(s,n);if(!g.isMap(t))throw new Error("Merge sources must be maps or map aliases");const e=t.toJSON(null,s,Map);for(const[i,a]of e)r instanceof Map?r.has(
i)||r.set(i,a):r instanceof Set?r.add(i):Object.prototype.hasOwnProperty.call(r,i)||Object.defineProperty(r,i,{value:a,writable:!0,enumerable:!0,configurable:!0});
return r}function l(s,r){return s&&g.isAlias(r)?r.resolve(s.doc,s):r}y.addMergeToJSMap=u,y.isMergeKey=d,y.merge=m}}),Te=(0,O.P$)({"node_modules/yaml/dist/nodes/\
addPairToJSMap.js"(y){"use strict";var g=we(),h=Le(),p=J(),m=x(),d=ae();function u(l,s,{key:r,value:n}){if(m.isNode(r)&&r.addToJSMap)r.addToJSMap(l,s,n);else if(h.
isMergeKey(l,r))h.addMergeToJSMap(l,s,n);else{const t=d.toJS(r,"",l);if(s instanceof Map)s.set(t,d.toJS(n,t,l));else if(s instanceof Set)s.add(t);else{const e=o(
r,t,l),i=d.toJS(n,e,l);e in s?Object.defineProperty(s,e,{value:i,writable:!0,enumerable:!0,configurable:!0}):s[e]=i}}return s}function o(l,s,r){if(s===null)return"";
if(typeof s!="object")return String(s);if(m.isNode(l)&&r?.doc){const n=p.createStringifyContext(r.doc,{});n.anchors=new Set;for(const e of r.anchors.keys())n.anchors.
add(e.anchor);n.inFlow=!0,n.inStringifyKey=!0;const t=l.toString(n);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),g.warn(
r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=
!0}return t}return JSON.stringify(s)}y.addPairToJSMap=u}}),fe=(0,O.P$)({"node_modules/yaml/dist/nodes/Pair.js"(y){"use strict";var g=ce(),h=ne(),p=Te(),m=x();function d(o,l,s){
const r=g.createNode(o,void 0,s),n=g.createNode(l,void 0,s);return new u(r,n)}var u=class at{constructor(l,s=null){Object.defineProperty(this,m.NODE_TYPE,{value:m.
PAIR}),this.key=l,this.value=s}clone(l){let{key:s,value:r}=this;return m.isNode(s)&&(s=s.clone(l)),m.isNode(r)&&(r=r.clone(l)),new at(s,r)}toJSON(l,s){const r=s?.
mapAsMap?new Map:{};return p.addPairToJSMap(s,r,this)}toString(l,s,r){return l?.doc?h.stringifyPair(this,l,s,r):JSON.stringify(this)}};y.Pair=u,y.createPair=d}}),
Re=(0,O.P$)({"node_modules/yaml/dist/stringify/stringifyCollection.js"(y){"use strict";var g=x(),h=J(),p=pe();function m(l,s,r){return(s.inFlow??l.flow?u:d)(l,s,
r)}function d({comment:l,items:s},r,{blockItemPrefix:n,flowChars:t,itemIndent:e,onChompKeep:i,onComment:a}){const{indent:c,options:{commentString:f}}=r,v=Object.
assign({},r,{indent:e,type:null});let b=!1;const k=[];for(let w=0;w<s.length;++w){const _=s[w];let C=null;if(g.isNode(_))!b&&_.spaceBefore&&k.push(""),o(r,k,_.commentBefore,
b),_.comment&&(C=_.comment);else if(g.isPair(_)){const N=g.isNode(_.key)?_.key:null;N&&(!b&&N.spaceBefore&&k.push(""),o(r,k,N.commentBefore,b))}b=!1;let M=h.stringify(
_,v,()=>C=null,()=>b=!0);C&&(M+=p.lineComment(M,e,f(C))),b&&C&&(b=!1),k.push(n+M)}let S;if(k.length===0)S=t.start+t.end;else{S=k[0];for(let w=1;w<k.length;++w){
const _=k[w];S+=_?`
${c}${_}`:`
`}}return l?(S+=`
`+p.indentComment(f(l),c),a&&a()):b&&i&&i(),S}function u({items:l},s,{flowChars:r,itemIndent:n}){const{indent:t,indentStep:e,flowCollectionPadding:i,options:{commentString:a}}=s;
n+=e;const c=Object.assign({},s,{indent:n,inFlow:!0,type:null});let f=!1,v=0;const b=[];for(let w=0;w<l.length;++w){const _=l[w];let C=null;if(g.isNode(_))_.spaceBefore&&
b.push(""),o(s,b,_.commentBefore,!1),_.comment&&(C=_.comment);else if(g.isPair(_)){const N=g.isNode(_.key)?_.key:null;N&&(N.spaceBefore&&b.push(""),o(s,b,N.commentBefore,
!1),N.comment&&(f=!0));const B=g.isNode(_.value)?_.value:null;B?(B.comment&&(C=B.comment),B.commentBefore&&(f=!0)):_.value==null&&N?.comment&&(C=N.comment)}C&&(f=
!0);let M=h.stringify(_,c,()=>C=null);f||(f=b.length>v||M.includes(`
`)),w<l.length-1?M+=",":s.options.trailingComma&&(s.options.lineWidth>0&&(f||(f=b.reduce((N,B)=>N+B.length+2,2)+(M.length+2)>s.options.lineWidth)),f&&(M+=",")),
C&&(M+=p.lineComment(M,n,a(C))),b.push(M),v=b.length}const{start:k,end:S}=r;if(b.length===0)return k+S;if(!f){const w=b.reduce((_,C)=>_+C.length+2,2);f=s.options.
lineWidth>0&&w>s.options.lineWidth}if(f){let w=k;for(const _ of b)w+=_?`
${e}${t}${_}`:`
`;return`${w}
${t}${S}`}else return`${k}${i}${b.join(" ")}${i}${S}`}function o({indent:l,options:{commentString:s}},r,n,t){if(n&&t&&(n=n.replace(/^\n+/,"")),n){const e=p.indentComment(
s(n),l);r.push(e.trimStart())}}y.stringifyCollection=m}}),ye=(0,O.P$)({"node_modules/yaml/dist/nodes/YAMLMap.js"(y){"use strict";var g=Re(),h=Te(),p=Ee(),m=x(),
d=fe(),u=G();function o(s,r){const n=m.isScalar(r)?r.value:r;for(const t of s)if(m.isPair(t)&&(t.key===r||t.key===n||m.isScalar(t.key)&&t.key.value===n))return t}
var l=class extends p.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(s){super(m.MAP,s),this.items=[]}static from(s,r,n){const{keepUndefined:t,
replacer:e}=n,i=new this(s),a=(c,f)=>{if(typeof e=="function")f=e.call(r,c,f);else if(Array.isArray(e)&&!e.includes(c))return;(f!==void 0||t)&&i.items.push(d.createPair(
c,f,n))};if(r instanceof Map)for(const[c,f]of r)a(c,f);else if(r&&typeof r=="object")for(const c of Object.keys(r))a(c,r[c]);return typeof s.sortMapEntries=="fu\
nction"&&i.items.sort(s.sortMapEntries),i}add(s,r){let n;m.isPair(s)?n=s:!s||typeof s!="object"||!("key"in s)?n=new d.Pair(s,s?.value):n=new d.Pair(s.key,s.value);
const t=o(this.items,n.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${n.key} already set`);m.isScalar(t.value)&&u.isScalarValue(n.value)?
t.value.value=n.value:t.value=n.value}else if(e){const i=this.items.findIndex(a=>e(n,a)<0);i===-1?this.items.push(n):this.items.splice(i,0,n)}else this.items.push(
n)}delete(s){const r=o(this.items,s);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(s,r){const n=o(this.items,s)?.value;return(!r&&m.isScalar(
n)?n.value:n)??void 0}has(s){return!!o(this.items,s)}set(s,r){this.add(new d.Pair(s,r),!0)}toJSON(s,r,n){const t=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(
t);for(const e of this.items)h.addPairToJSMap(r,t,e);return t}toString(s,r,n){if(!s)return JSON.stringify(this);for(const t of this.items)if(!m.isPair(t))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!s.allNullValues&&this.hasAllNullValues(!1)&&(s=Object.assign({},s,{allNullValues:!0})),
g.stringifyCollection(this,s,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:s.indent||"",onChompKeep:n,onComment:r})}};y.YAMLMap=l,y.findPair=o}}),
Ne=(0,O.P$)({"node_modules/yaml/dist/schema/common/map.js"(y){"use strict";var g=x(),h=ye(),p={collection:"map",default:!0,nodeClass:h.YAMLMap,tag:"tag:yaml.org\
,2002:map",resolve(m,d){return g.isMap(m)||d("Expected a mapping for this tag"),m},createNode:(m,d,u)=>h.YAMLMap.from(m,d,u)};y.map=p}}),ge=(0,O.P$)({"node_modu\
les/yaml/dist/nodes/YAMLSeq.js"(y){"use strict";var g=ce(),h=Re(),p=Ee(),m=x(),d=G(),u=ae(),o=class extends p.Collection{static get tagName(){return"tag:yaml.or\
g,2002:seq"}constructor(s){super(m.SEQ,s),this.items=[]}add(s){this.items.push(s)}delete(s){const r=l(s);return typeof r!="number"?!1:this.items.splice(r,1).length>
0}get(s,r){const n=l(s);if(typeof n!="number")return;const t=this.items[n];return!r&&m.isScalar(t)?t.value:t}has(s){const r=l(s);return typeof r=="number"&&r<this.
items.length}set(s,r){const n=l(s);if(typeof n!="number")throw new Error(`Expected a valid index, not ${s}.`);const t=this.items[n];m.isScalar(t)&&d.isScalarValue(
r)?t.value=r:this.items[n]=r}toJSON(s,r){const n=[];r?.onCreate&&r.onCreate(n);let t=0;for(const e of this.items)n.push(u.toJS(e,String(t++),r));return n}toString(s,r,n){
return s?h.stringifyCollection(this,s,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(s.indent||"")+"  ",onChompKeep:n,onComment:r}):JSON.stringify(
this)}static from(s,r,n){const{replacer:t}=n,e=new this(s);if(r&&Symbol.iterator in Object(r)){let i=0;for(let a of r){if(typeof t=="function"){const c=r instanceof
Set?a:String(i++);a=t.call(r,c,a)}e.items.push(g.createNode(a,void 0,n))}}return e}};function l(s){let r=m.isScalar(s)?s.value:s;return r&&typeof r=="string"&&(r=
Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}y.YAMLSeq=o}}),Ae=(0,O.P$)({"node_modules/yaml/dist/schema/common/seq.js"(y){"use strict";var g=x(),
h=ge(),p={collection:"seq",default:!0,nodeClass:h.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(m,d){return g.isSeq(m)||d("Expected a sequence for this tag"),m},createNode:(m,d,u)=>h.
YAMLSeq.from(m,d,u)};y.seq=p}}),_e=(0,O.P$)({"node_modules/yaml/dist/schema/common/string.js"(y){"use strict";var g=L(),h={identify:p=>typeof p=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:p=>p,stringify(p,m,d,u){return m=Object.assign({actualString:!0},m),g.stringifyString(p,m,d,u)}};y.string=h}}),Me=(0,O.P$)({
"node_modules/yaml/dist/schema/common/null.js"(y){"use strict";var g=G(),h={identify:p=>p==null,createNode:()=>new g.Scalar(null),default:!0,tag:"tag:yaml.org,2\
002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new g.Scalar(null),stringify:({source:p},m)=>typeof p=="string"&&h.test.test(p)?p:m.options.nullStr};y.nullTag=
h}}),xe=(0,O.P$)({"node_modules/yaml/dist/schema/core/bool.js"(y){"use strict";var g=G(),h={identify:p=>typeof p=="boolean",default:!0,tag:"tag:yaml.org,2002:bo\
ol",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:p=>new g.Scalar(p[0]==="t"||p[0]==="T"),stringify({source:p,value:m},d){if(p&&h.test.test(p)){const u=p[0]===
"t"||p[0]==="T";if(m===u)return p}return m?d.options.trueStr:d.options.falseStr}};y.boolTag=h}}),Oe=(0,O.P$)({"node_modules/yaml/dist/stringify/stringifyNumber.\
js"(y){"use strict";function g({format:h,minFractionDigits:p,tag:m,value:d}){if(typeof d=="bigint")return String(d);const u=typeof d=="number"?d:Number(d);if(!isFinite(
u))return isNaN(u)?".nan":u<0?"-.inf":".inf";let o=Object.is(d,-0)?"-0":JSON.stringify(d);if(!h&&p&&(!m||m==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes(
"e")){let l=o.indexOf(".");l<0&&(l=o.length,o+=".");let s=p-(o.length-l-1);for(;s-- >0;)o+="0"}return o}y.stringifyNumber=g}}),Fe=(0,O.P$)({"node_modules/yaml/d\
ist/schema/core/float.js"(y){"use strict";var g=G(),h=Oe(),p={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:h.stringifyNumber},m={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u),stringify(u){
const o=Number(u.value);return isFinite(o)?o.toExponential():h.stringifyNumber(u)}},d={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const o=new g.Scalar(parseFloat(u)),l=u.indexOf(".");return l!==-1&&u[u.length-1]==="0"&&(o.minFractionDigits=u.length-l-1),o},stringify:h.stringifyNumber};
y.float=d,y.floatExp=m,y.floatNaN=p}}),Ue=(0,O.P$)({"node_modules/yaml/dist/schema/core/int.js"(y){"use strict";var g=Oe(),h=l=>typeof l=="bigint"||Number.isInteger(
l),p=(l,s,r,{intAsBigInt:n})=>n?BigInt(l):parseInt(l.substring(s),r);function m(l,s,r){const{value:n}=l;return h(n)&&n>=0?r+n.toString(s):g.stringifyNumber(l)}var d={
identify:l=>h(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,s,r)=>p(l,2,8,r),stringify:l=>m(l,8,"0o")},u={identify:h,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,s,r)=>p(l,0,10,r),stringify:g.stringifyNumber},o={identify:l=>h(l)&&l>=0,default:!0,tag:"\
tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,s,r)=>p(l,2,16,r),stringify:l=>m(l,16,"0x")};y.int=u,y.intHex=o,y.intOct=d}}),Qe=(0,O.P$)(
{"node_modules/yaml/dist/schema/core/schema.js"(y){"use strict";var g=Ne(),h=Me(),p=Ae(),m=_e(),d=xe(),u=Fe(),o=Ue(),l=[g.map,p.seq,m.string,h.nullTag,d.boolTag,
o.intOct,o.int,o.intHex,u.floatNaN,u.floatExp,u.float];y.schema=l}}),Ie=(0,O.P$)({"node_modules/yaml/dist/schema/json/schema.js"(y){"use strict";var g=G(),h=Ne(),
p=Ae();function m(s){return typeof s=="bigint"||Number.isInteger(s)}var d=({value:s})=>JSON.stringify(s),u=[{identify:s=>typeof s=="string",default:!0,tag:"tag:\
yaml.org,2002:str",resolve:s=>s,stringify:d},{identify:s=>s==null,createNode:()=>new g.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:d},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:d},{identify:m,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,r,{intAsBigInt:n})=>n?BigInt(s):parseInt(s,10),stringify:({value:s})=>m(s)?s.toString():JSON.
stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(
s),stringify:d}],o={default:!0,tag:"",test:/^/,resolve(s,r){return r(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},l=[h.map,p.seq].concat(u,o);y.schema=l}}),
Ye=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(y){"use strict";var g=(0,I.D)(),h=G(),p=L(),m={identify:d=>d instanceof Uint8Array,default:!1,tag:"\
tag:yaml.org,2002:binary",resolve(d,u){if(typeof g.Buffer=="function")return g.Buffer.from(d,"base64");if(typeof atob=="function"){const o=atob(d.replace(/[\n\r]/g,
"")),l=new Uint8Array(o.length);for(let s=0;s<o.length;++s)l[s]=o.charCodeAt(s);return l}else return u("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),d},stringify({comment:d,type:u,value:o},l,s,r){if(!o)return"";const n=o;let t;if(typeof g.Buffer=="function")t=n instanceof g.
Buffer?n.toString("base64"):g.Buffer.from(n.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let i=0;i<n.length;++i)e+=String.fromCharCode(
n[i]);t=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(u??(u=h.Scalar.BLOCK_LITERAL),
u!==h.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),i=Math.ceil(t.length/e),a=new Array(i);for(let c=0,f=0;c<
i;++c,f+=e)a[c]=t.substr(f,e);t=a.join(u===h.Scalar.BLOCK_LITERAL?`
`:" ")}return p.stringifyString({comment:d,type:u,value:t},l,s,r)}};y.binary=m}}),De=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(y){"use strict";
var g=x(),h=fe(),p=G(),m=ge();function d(l,s){if(g.isSeq(l))for(let r=0;r<l.items.length;++r){let n=l.items[r];if(!g.isPair(n)){if(g.isMap(n)){n.items.length>1&&
s("Each pair must have its own sequence indicator");const t=n.items[0]||new h.Pair(new p.Scalar(null));if(n.commentBefore&&(t.key.commentBefore=t.key.commentBefore?
`${n.commentBefore}
${t.key.commentBefore}`:n.commentBefore),n.comment){const e=t.value??t.key;e.comment=e.comment?`${n.comment}
${e.comment}`:n.comment}n=t}l.items[r]=g.isPair(n)?n:new h.Pair(n)}}else s("Expected a sequence for this tag");return l}function u(l,s,r){const{replacer:n}=r,t=new m.
YAMLSeq(l);t.tag="tag:yaml.org,2002:pairs";let e=0;if(s&&Symbol.iterator in Object(s))for(let i of s){typeof n=="function"&&(i=n.call(s,String(e++),i));let a,c;
if(Array.isArray(i))if(i.length===2)a=i[0],c=i[1];else throw new TypeError(`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){const f=Object.keys(
i);if(f.length===1)a=f[0],c=i[a];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else a=i;t.items.push(h.createPair(a,c,r))}return t}
var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:d,createNode:u};y.createPairs=u,y.pairs=o,y.resolvePairs=d}}),qe=(0,O.P$)({"node_module\
s/yaml/dist/schema/yaml-1.1/omap.js"(y){"use strict";var g=x(),h=ae(),p=ye(),m=ge(),d=De(),u=class ot extends m.YAMLSeq{constructor(){super(),this.add=p.YAMLMap.
prototype.add.bind(this),this.delete=p.YAMLMap.prototype.delete.bind(this),this.get=p.YAMLMap.prototype.get.bind(this),this.has=p.YAMLMap.prototype.has.bind(this),
this.set=p.YAMLMap.prototype.set.bind(this),this.tag=ot.tag}toJSON(s,r){if(!r)return super.toJSON(s);const n=new Map;r?.onCreate&&r.onCreate(n);for(const t of this.
items){let e,i;if(g.isPair(t)?(e=h.toJS(t.key,"",r),i=h.toJS(t.value,e,r)):e=h.toJS(t,"",r),n.has(e))throw new Error("Ordered maps must not include duplicate ke\
ys");n.set(e,i)}return n}static from(s,r,n){const t=d.createPairs(s,r,n),e=new this;return e.items=t.items,e}};u.tag="tag:yaml.org,2002:omap";var o={collection:"\
seq",identify:l=>l instanceof Map,nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,s){const r=d.resolvePairs(l,s),n=[];for(const{key:t}of r.items)g.
isScalar(t)&&(n.includes(t.value)?s(`Ordered maps must not include duplicate keys: ${t.value}`):n.push(t.value));return Object.assign(new u,r)},createNode:(l,s,r)=>u.
from(l,s,r)};y.YAMLOMap=u,y.omap=o}}),He=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(y){"use strict";var g=G();function h({value:d,source:u},o){return u&&
(d?p:m).test.test(u)?u:d?o.options.trueStr:o.options.falseStr}var p={identify:d=>d===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new g.Scalar(!0),stringify:h},m={identify:d=>d===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new g.
Scalar(!1),stringify:h};y.falseTag=m,y.trueTag=p}}),Xe=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(y){"use strict";var g=G(),h=Oe(),p={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]===
"-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:h.stringifyNumber},m={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:u=>parseFloat(u.replace(/_/g,"")),stringify(u){const o=Number(u.value);return isFinite(
o)?o.toExponential():h.stringifyNumber(u)}},d={identify:u=>typeof u=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(u){const o=new g.Scalar(parseFloat(u.replace(/_/g,""))),l=u.indexOf(".");if(l!==-1){const s=u.substring(l+1).replace(/_/g,"");s[s.length-1]==="0"&&(o.minFractionDigits=
s.length)}return o},stringify:h.stringifyNumber};y.float=d,y.floatExp=m,y.floatNaN=p}}),Ve=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(y){"use str\
ict";var g=Oe(),h=s=>typeof s=="bigint"||Number.isInteger(s);function p(s,r,n,{intAsBigInt:t}){const e=s[0];if((e==="-"||e==="+")&&(r+=1),s=s.substring(r).replace(
/_/g,""),t){switch(n){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}const a=BigInt(s);return e==="-"?BigInt(-1)*a:a}const i=parseInt(
s,n);return e==="-"?-1*i:i}function m(s,r,n){const{value:t}=s;if(h(t)){const e=t.toString(r);return t<0?"-"+n+e.substr(1):n+e}return g.stringifyNumber(s)}var d={
identify:h,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,r,n)=>p(s,2,2,n),stringify:s=>m(s,2,"0b")},u={identify:h,default:!0,
tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,r,n)=>p(s,1,8,n),stringify:s=>m(s,8,"0")},o={identify:h,default:!0,tag:"tag:yaml.org,\
2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,r,n)=>p(s,0,10,n),stringify:g.stringifyNumber},l={identify:h,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",
test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,r,n)=>p(s,2,16,n),stringify:s=>m(s,16,"0x")};y.int=o,y.intBin=d,y.intHex=l,y.intOct=u}}),Je=(0,O.P$)({"node_modules/yam\
l/dist/schema/yaml-1.1/set.js"(y){"use strict";var g=x(),h=fe(),p=ye(),m=class lt extends p.YAMLMap{constructor(o){super(o),this.tag=lt.tag}add(o){let l;g.isPair(
o)?l=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?l=new h.Pair(o.key,null):l=new h.Pair(o,null),p.findPair(this.items,l.key)||this.items.push(
l)}get(o,l){const s=p.findPair(this.items,o);return!l&&g.isPair(s)?g.isScalar(s.key)?s.key.value:s.key:s}set(o,l){if(typeof l!="boolean")throw new Error(`Expect\
ed boolean value for set(key, value) in a YAML set, not ${typeof l}`);const s=p.findPair(this.items,o);s&&!l?this.items.splice(this.items.indexOf(s),1):!s&&l&&this.
items.push(new h.Pair(o))}toJSON(o,l){return super.toJSON(o,l,Set)}toString(o,l,s){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},o,{allNullValues:!0}),l,s);throw new Error("Set items must all have null values")}static from(o,l,s){const{replacer:r}=s,n=new this(o);if(l&&Symbol.
iterator in Object(l))for(let t of l)typeof r=="function"&&(t=r.call(l,t,t)),n.items.push(h.createPair(t,null,s));return n}};m.tag="tag:yaml.org,2002:set";var d={
collection:"map",identify:u=>u instanceof Set,nodeClass:m,default:!1,tag:"tag:yaml.org,2002:set",createNode:(u,o,l)=>m.from(u,o,l),resolve(u,o){if(g.isMap(u)){if(u.
hasAllNullValues(!0))return Object.assign(new m,u);o("Set items must all have null values")}else o("Expected a mapping for this tag");return u}};y.YAMLSet=m,y.set=
d}}),We=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(y){"use strict";var g=Oe();function h(o,l){const s=o[0],r=s==="-"||s==="+"?o.substring(1):
o,n=e=>l?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,i)=>e*n(60)+n(i),n(0));return s==="-"?n(-1)*t:t}function p(o){let{value:l}=o,s=e=>e;if(typeof l==
"bigint")s=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return g.stringifyNumber(o);let r="";l<0&&(r="-",l*=s(-1));const n=s(60),t=[l%n];return l<60?t.unshift(0):
(l=(l-t[0])/n,t.unshift(l%n),l>=60&&(l=(l-t[0])/n,t.unshift(l))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var m={identify:o=>typeof o==
"bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,l,{intAsBigInt:s})=>h(
o,s),stringify:p},d={identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:o=>h(o,!1),stringify:p},u={identify:o=>o instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\
(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){const l=o.match(u.test);if(!l)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,r,n,t,e,i]=l.map(Number),a=l[7]?Number((l[7]+"00").substr(1,3)):0;let c=Date.UTC(
s,r-1,n,t||0,e||0,i||0,a);const f=l[8];if(f&&f!=="Z"){let v=h(f,!1);Math.abs(v)<30&&(v*=60),c-=6e4*v}return new Date(c)},stringify:({value:o})=>o?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??""};y.floatTime=d,y.intTime=m,y.timestamp=u}}),ze=(0,O.P$)({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(y){"use strict";
var g=Ne(),h=Me(),p=Ae(),m=_e(),d=Ye(),u=He(),o=Xe(),l=Ve(),s=Le(),r=qe(),n=De(),t=Je(),e=We(),i=[g.map,p.seq,m.string,h.nullTag,u.trueTag,u.falseTag,l.intBin,l.
intOct,l.int,l.intHex,o.floatNaN,o.floatExp,o.float,d.binary,s.merge,r.omap,n.pairs,t.set,e.intTime,e.floatTime,e.timestamp];y.schema=i}}),E=(0,O.P$)({"node_mod\
ules/yaml/dist/schema/tags.js"(y){"use strict";var g=Ne(),h=Me(),p=Ae(),m=_e(),d=xe(),u=Fe(),o=Ue(),l=Qe(),s=Ie(),r=Ye(),n=Le(),t=qe(),e=De(),i=ze(),a=Je(),c=We(),
f=new Map([["core",l.schema],["failsafe",[g.map,p.seq,m.string]],["json",s.schema],["yaml11",i.schema],["yaml-1.1",i.schema]]),v={binary:r.binary,bool:d.boolTag,
float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:c.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:c.intTime,map:g.map,merge:n.merge,
null:h.nullTag,omap:t.omap,pairs:e.pairs,seq:p.seq,set:a.set,timestamp:c.timestamp},b={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":n.merge,"ta\
g:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":a.set,"tag:yaml.org,2002:timestamp":c.timestamp};function k(S,w,_){const C=f.
get(w);if(C&&!S)return _&&!C.includes(n.merge)?C.concat(n.merge):C.slice();let M=C;if(!M)if(Array.isArray(S))M=[];else{const N=Array.from(f.keys()).filter(B=>B!==
"yaml11").map(B=>JSON.stringify(B)).join(", ");throw new Error(`Unknown schema "${w}"; use one of ${N} or define customTags array`)}if(Array.isArray(S))for(const N of S)
M=M.concat(N);else typeof S=="function"&&(M=S(M.slice()));return _&&(M=M.concat(n.merge)),M.reduce((N,B)=>{const K=typeof B=="string"?v[B]:B;if(!K){const V=JSON.
stringify(B),ee=Object.keys(v).map(Z=>JSON.stringify(Z)).join(", ");throw new Error(`Unknown custom tag ${V}; use one of ${ee}`)}return N.includes(K)||N.push(K),
N},[])}y.coreKnownTags=b,y.getTags=k}}),A=(0,O.P$)({"node_modules/yaml/dist/schema/Schema.js"(y){"use strict";var g=x(),h=Ne(),p=Ae(),m=_e(),d=E(),u=(l,s)=>l.key<
s.key?-1:l.key>s.key?1:0,o=class ct{constructor({compat:s,customTags:r,merge:n,resolveKnownTags:t,schema:e,sortMapEntries:i,toStringDefaults:a}){this.compat=Array.
isArray(s)?d.getTags(s,"compat"):s?d.getTags(null,s):null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?d.coreKnownTags:{},this.tags=d.getTags(r,this.
name,n),this.toStringOptions=a??null,Object.defineProperty(this,g.MAP,{value:h.map}),Object.defineProperty(this,g.SCALAR,{value:m.string}),Object.defineProperty(
this,g.SEQ,{value:p.seq}),this.sortMapEntries=typeof i=="function"?i:i===!0?u:null}clone(){const s=Object.create(ct.prototype,Object.getOwnPropertyDescriptors(this));
return s.tags=this.tags.slice(),s}};y.Schema=o}}),$=(0,O.P$)({"node_modules/yaml/dist/stringify/stringifyDocument.js"(y){"use strict";var g=x(),h=J(),p=pe();function m(d,u){
const o=[];let l=u.directives===!0;if(u.directives!==!1&&d.directives){const e=d.directives.toString(d);e?(o.push(e),l=!0):d.directives.docStart&&(l=!0)}l&&o.push(
"---");const s=h.createStringifyContext(d,u),{commentString:r}=s.options;if(d.commentBefore){o.length!==1&&o.unshift("");const e=r(d.commentBefore);o.unshift(p.
indentComment(e,""))}let n=!1,t=null;if(d.contents){if(g.isNode(d.contents)){if(d.contents.spaceBefore&&l&&o.push(""),d.contents.commentBefore){const a=r(d.contents.
commentBefore);o.push(p.indentComment(a,""))}s.forceBlockIndent=!!d.comment,t=d.contents.comment}const e=t?void 0:()=>n=!0;let i=h.stringify(d.contents,s,()=>t=
null,e);t&&(i+=p.lineComment(i,"",r(t))),(i[0]==="|"||i[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${i}`:o.push(i)}else o.push(h.stringify(d.contents,s));
if(d.directives?.docEnd)if(d.comment){const e=r(d.comment);e.includes(`
`)?(o.push("..."),o.push(p.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=d.comment;e&&n&&(e=e.replace(/^\n+/,"")),e&&((!n||t)&&o[o.length-
1]!==""&&o.push(""),o.push(p.indentComment(r(e),"")))}return o.join(`
`)+`
`}y.stringifyDocument=m}}),P=(0,O.P$)({"node_modules/yaml/dist/doc/Document.js"(y){"use strict";var g=ke(),h=Ee(),p=x(),m=fe(),d=ae(),u=A(),o=$(),l=me(),s=Se(),
r=ce(),n=$e(),t=class ut{constructor(a,c,f){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,p.NODE_TYPE,{value:p.
DOC});let v=null;typeof c=="function"||Array.isArray(c)?v=c:f===void 0&&c&&(f=c,c=void 0);const b=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"wa\
rn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},f);this.options=b;let{version:k}=b;f?._directives?(this.directives=f._directives.atDocument(),
this.directives.yaml.explicit&&(k=this.directives.yaml.version)):this.directives=new n.Directives({version:k}),this.setSchema(k,f),this.contents=a===void 0?null:
this.createNode(a,v,f)}clone(){const a=Object.create(ut.prototype,{[p.NODE_TYPE]:{value:p.DOC}});return a.commentBefore=this.commentBefore,a.comment=this.comment,
a.errors=this.errors.slice(),a.warnings=this.warnings.slice(),a.options=Object.assign({},this.options),this.directives&&(a.directives=this.directives.clone()),a.
schema=this.schema.clone(),a.contents=p.isNode(this.contents)?this.contents.clone(a.schema):this.contents,this.range&&(a.range=this.range.slice()),a}add(a){e(this.
contents)&&this.contents.add(a)}addIn(a,c){e(this.contents)&&this.contents.addIn(a,c)}createAlias(a,c){if(!a.anchor){const f=l.anchorNames(this);a.anchor=!c||f.
has(c)?l.findNewAnchor(c||"a",f):c}return new g.Alias(a.anchor)}createNode(a,c,f){let v;if(typeof c=="function")a=c.call({"":a},"",a),v=c;else if(Array.isArray(
c)){const ee=te=>typeof te=="number"||te instanceof String||te instanceof Number,Z=c.filter(ee).map(String);Z.length>0&&(c=c.concat(Z)),v=c}else f===void 0&&c&&
(f=c,c=void 0);const{aliasDuplicateObjects:b,anchorPrefix:k,flow:S,keepUndefined:w,onTagObj:_,tag:C}=f??{},{onAnchor:M,setAnchors:N,sourceObjects:B}=l.createNodeAnchors(
this,k||"a"),K={aliasDuplicateObjects:b??!0,keepUndefined:w??!1,onAnchor:M,onTagObj:_,replacer:v,schema:this.schema,sourceObjects:B},V=r.createNode(a,C,K);return S&&
p.isCollection(V)&&(V.flow=!0),N(),V}createPair(a,c,f={}){const v=this.createNode(a,null,f),b=this.createNode(c,null,f);return new m.Pair(v,b)}delete(a){return e(
this.contents)?this.contents.delete(a):!1}deleteIn(a){return h.isEmptyPath(a)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(
a):!1}get(a,c){return p.isCollection(this.contents)?this.contents.get(a,c):void 0}getIn(a,c){return h.isEmptyPath(a)?!c&&p.isScalar(this.contents)?this.contents.
value:this.contents:p.isCollection(this.contents)?this.contents.getIn(a,c):void 0}has(a){return p.isCollection(this.contents)?this.contents.has(a):!1}hasIn(a){return h.
isEmptyPath(a)?this.contents!==void 0:p.isCollection(this.contents)?this.contents.hasIn(a):!1}set(a,c){this.contents==null?this.contents=h.collectionFromPath(this.
schema,[a],c):e(this.contents)&&this.contents.set(a,c)}setIn(a,c){h.isEmptyPath(a)?this.contents=c:this.contents==null?this.contents=h.collectionFromPath(this.schema,
Array.from(a),c):e(this.contents)&&this.contents.setIn(a,c)}setSchema(a,c={}){typeof a=="number"&&(a=String(a));let f;switch(a){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new n.Directives({version:"1.1"}),f={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=a:this.directives=new n.Directives({version:a}),f={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,f=null;
break;default:{const v=JSON.stringify(a);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}if(c.schema instanceof Object)this.
schema=c.schema;else if(f)this.schema=new u.Schema(Object.assign(f,c));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:a,jsonArg:c,mapAsMap:f,maxAliasCount:v,onAnchor:b,reviver:k}={}){const S={anchors:new Map,doc:this,keep:!a,mapAsMap:f===!0,mapKeyWarned:!1,maxAliasCount:typeof v==
"number"?v:100},w=d.toJS(this.contents,c??"",S);if(typeof b=="function")for(const{count:_,res:C}of S.anchors.values())b(C,_);return typeof k=="function"?s.applyReviver(
k,{"":w},"",w):w}toJSON(a,c){return this.toJS({json:!0,jsonArg:a,mapAsMap:!1,onAnchor:c})}toString(a={}){if(this.errors.length>0)throw new Error("Document with \
errors cannot be stringified");if("indent"in a&&(!Number.isInteger(a.indent)||Number(a.indent)<=0)){const c=JSON.stringify(a.indent);throw new Error(`"indent" o\
ption must be a positive integer, not ${c}`)}return o.stringifyDocument(this,a)}};function e(i){if(p.isCollection(i))return!0;throw new Error("Expected a YAML c\
ollection as document contents")}y.Document=t}}),D=(0,O.P$)({"node_modules/yaml/dist/errors.js"(y){"use strict";var g=class extends Error{constructor(d,u,o,l){super(),
this.name=d,this.code=o,this.message=l,this.pos=u}},h=class extends g{constructor(d,u,o){super("YAMLParseError",d,u,o)}},p=class extends g{constructor(d,u,o){super(
"YAMLWarning",d,u,o)}},m=(d,u)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>u.linePos(t));const{line:l,col:s}=o.linePos[0];o.message+=` at line ${l}, col\
umn ${s}`;let r=s-1,n=d.substring(u.lineStarts[l-1],u.lineStarts[l]).replace(/[\n\r]+$/,"");if(r>=60&&n.length>80){const t=Math.min(r-39,n.length-79);n="\u2026"+
n.substring(t),r-=t-1}if(n.length>80&&(n=n.substring(0,79)+"\u2026"),l>1&&/^ *$/.test(n.substring(0,r))){let t=d.substring(u.lineStarts[l-2],u.lineStarts[l-1]);
t.length>80&&(t=t.substring(0,79)+`\u2026
`),n=t+n}if(/[^ ]/.test(n)){let t=1;const e=o.linePos[1];e?.line===l&&e.col>s&&(t=Math.max(1,Math.min(e.col-s,80-r)));const i=" ".repeat(r)+"^".repeat(t);o.message+=
`:

${n}
${i}
`}};y.YAMLError=g,y.YAMLParseError=h,y.YAMLWarning=p,y.prettifyError=m}}),T=(0,O.P$)({"node_modules/yaml/dist/compose/resolve-props.js"(y){"use strict";function g(h,{
flow:p,indicator:m,next:d,offset:u,onError:o,parentIndent:l,startOnNewline:s}){let r=!1,n=s,t=s,e="",i="",a=!1,c=!1,f=null,v=null,b=null,k=null,S=null,w=null,_=null;
for(const N of h)switch(c&&(N.type!=="space"&&N.type!=="newline"&&N.type!=="comma"&&o(N.offset,"MISSING_CHAR","Tags and anchors must be separated from the next \
token by white space"),c=!1),f&&(n&&N.type!=="comment"&&N.type!=="newline"&&o(f,"TAB_AS_INDENT","Tabs are not allowed as indentation"),f=null),N.type){case"spac\
e":!p&&(m!=="doc-start"||d?.type!=="flow-collection")&&N.source.includes("	")&&(f=N),t=!0;break;case"comment":{t||o(N,"MISSING_CHAR","Comments must be separated\
 from other tokens by white space characters");const B=N.source.substring(1)||" ";e?e+=i+B:e=B,i="",n=!1;break}case"newline":n?e?e+=N.source:(!w||m!=="seq-item-\
ind")&&(r=!0):i+=N.source,n=!0,a=!0,(v||b)&&(k=N),t=!0;break;case"anchor":v&&o(N,"MULTIPLE_ANCHORS","A node can have at most one anchor"),N.source.endsWith(":")&&
o(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=N,_??(_=N.offset),n=!1,t=!1,c=!0;break;case"tag":{b&&o(N,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),b=N,_??(_=N.offset),n=!1,t=!1,c=!0;break}case m:(v||b)&&o(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} indica\
tor`),w&&o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${p??"collection"}`),w=N,n=m==="seq-item-ind"||m==="explicit-key-ind",t=!1;break;case"comma":if(p){S&&
o(N,"UNEXPECTED_TOKEN",`Unexpected , in ${p}`),S=N,n=!1,t=!1;break}default:o(N,"UNEXPECTED_TOKEN",`Unexpected ${N.type} token`),n=!1,t=!1}const C=h[h.length-1],
M=C?C.offset+C.source.length:u;return c&&d&&d.type!=="space"&&d.type!=="newline"&&d.type!=="comma"&&(d.type!=="scalar"||d.source!=="")&&o(d.offset,"MISSING_CHAR",
"Tags and anchors must be separated from the next token by white space"),f&&(n&&f.indent<=l||d?.type==="block-map"||d?.type==="block-seq")&&o(f,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:S,found:w,spaceBefore:r,comment:e,hasNewline:a,anchor:v,tag:b,newlineAfterProp:k,end:M,start:_??M}}y.resolveProps=
g}}),j=(0,O.P$)({"node_modules/yaml/dist/compose/util-contains-newline.js"(y){"use strict";function g(h){if(!h)return null;switch(h.type){case"alias":case"scala\
r":case"double-quoted-scalar":case"single-quoted-scalar":if(h.source.includes(`
`))return!0;if(h.end){for(const p of h.end)if(p.type==="newline")return!0}return!1;case"flow-collection":for(const p of h.items){for(const m of p.start)if(m.type===
"newline")return!0;if(p.sep){for(const m of p.sep)if(m.type==="newline")return!0}if(g(p.key)||g(p.value))return!0}return!1;default:return!0}}y.containsNewline=g}}),
F=(0,O.P$)({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(y){"use strict";var g=j();function h(p,m,d){if(m?.type==="flow-collection"){const u=m.end[0];
u.indent===p&&(u.source==="]"||u.source==="}")&&g.containsNewline(m)&&d(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}y.flowIndentCheck=
h}}),Y=(0,O.P$)({"node_modules/yaml/dist/compose/util-map-includes.js"(y){"use strict";var g=x();function h(p,m,d){const{uniqueKeys:u}=p.options;if(u===!1)return!1;
const o=typeof u=="function"?u:(l,s)=>l===s||g.isScalar(l)&&g.isScalar(s)&&l.value===s.value;return m.some(l=>o(l.key,d))}y.mapIncludes=h}}),q=(0,O.P$)({"node_m\
odules/yaml/dist/compose/resolve-block-map.js"(y){"use strict";var g=fe(),h=ye(),p=T(),m=j(),d=F(),u=Y(),o="All mapping items must start at the same column";function l({
composeNode:s,composeEmptyNode:r},n,t,e,i){const a=i?.nodeClass??h.YAMLMap,c=new a(n.schema);n.atRoot&&(n.atRoot=!1);let f=t.offset,v=null;for(const b of t.items){
const{start:k,key:S,sep:w,value:_}=b,C=p.resolveProps(k,{indicator:"explicit-key-ind",next:S??w?.[0],offset:f,onError:e,parentIndent:t.indent,startOnNewline:!0}),
M=!C.found;if(M){if(S&&(S.type==="block-seq"?e(f,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in S&&S.indent!==t.indent&&
e(f,"BAD_INDENT",o)),!C.anchor&&!C.tag&&!w){v=C.end,C.comment&&(c.comment?c.comment+=`
`+C.comment:c.comment=C.comment);continue}(C.newlineAfterProp||m.containsNewline(S))&&e(S??k[k.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else C.found?.indent!==t.indent&&e(f,"BAD_INDENT",o);n.atKey=!0;const N=C.end,B=S?s(n,S,C,e):r(n,N,k,null,C,e);n.schema.compat&&d.flowIndentCheck(
t.indent,S,e),n.atKey=!1,u.mapIncludes(n,c.items,B)&&e(N,"DUPLICATE_KEY","Map keys must be unique");const K=p.resolveProps(w??[],{indicator:"map-value-ind",next:_,
offset:B.range[2],onError:e,parentIndent:t.indent,startOnNewline:!S||S.type==="block-scalar"});if(f=K.end,K.found){M&&(_?.type==="block-map"&&!K.hasNewline&&e(f,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&C.start<K.found.offset-1024&&e(B.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const V=_?s(n,_,K,e):r(n,f,w,null,K,e);n.schema.compat&&d.flowIndentCheck(
t.indent,_,e),f=V.range[2];const ee=new g.Pair(B,V);n.options.keepSourceTokens&&(ee.srcToken=b),c.items.push(ee)}else{M&&e(B.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),K.comment&&(B.comment?B.comment+=`
`+K.comment:B.comment=K.comment);const V=new g.Pair(B);n.options.keepSourceTokens&&(V.srcToken=b),c.items.push(V)}}return v&&v<f&&e(v,"IMPOSSIBLE","Map comment \
with trailing content"),c.range=[t.offset,f,v??f],c}y.resolveBlockMap=l}}),R=(0,O.P$)({"node_modules/yaml/dist/compose/resolve-block-seq.js"(y){"use strict";var g=ge(),
h=T(),p=F();function m({composeNode:d,composeEmptyNode:u},o,l,s,r){const n=r?.nodeClass??g.YAMLSeq,t=new n(o.schema);o.atRoot&&(o.atRoot=!1),o.atKey&&(o.atKey=!1);
let e=l.offset,i=null;for(const{start:a,value:c}of l.items){const f=h.resolveProps(a,{indicator:"seq-item-ind",next:c,offset:e,onError:s,parentIndent:l.indent,startOnNewline:!0});
if(!f.found)if(f.anchor||f.tag||c)c?.type==="block-seq"?s(f.end,"BAD_INDENT","All sequence items must start at the same column"):s(e,"MISSING_CHAR","Sequence it\
em without - indicator");else{i=f.end,f.comment&&(t.comment=f.comment);continue}const v=c?d(o,c,f,s):u(o,f.end,a,null,f,s);o.schema.compat&&p.flowIndentCheck(l.
indent,c,s),e=v.range[2],t.items.push(v)}return t.range=[l.offset,e,i??e],t}y.resolveBlockSeq=m}}),H=(0,O.P$)({"node_modules/yaml/dist/compose/resolve-end.js"(y){
"use strict";function g(h,p,m,d){let u="";if(h){let o=!1,l="";for(const s of h){const{source:r,type:n}=s;switch(n){case"space":o=!0;break;case"comment":{m&&!o&&
d(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=r.substring(1)||" ";u?u+=l+t:u=t,l="";break}case"newline":u&&
(l+=r),o=!0;break;default:d(s,"UNEXPECTED_TOKEN",`Unexpected ${n} at node end`)}p+=r.length}}return{comment:u,offset:p}}y.resolveEnd=g}}),oe=(0,O.P$)({"node_mod\
ules/yaml/dist/compose/resolve-flow-collection.js"(y){"use strict";var g=x(),h=fe(),p=ye(),m=ge(),d=H(),u=T(),o=j(),l=Y(),s="Block collections are not allowed w\
ithin flow collections",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function n({composeNode:t,composeEmptyNode:e},i,a,c,f){const v=a.start.source==="{",
b=v?"flow map":"flow sequence",k=f?.nodeClass??(v?p.YAMLMap:m.YAMLSeq),S=new k(i.schema);S.flow=!0;const w=i.atRoot;w&&(i.atRoot=!1),i.atKey&&(i.atKey=!1);let _=a.
offset+a.start.source.length;for(let K=0;K<a.items.length;++K){const V=a.items[K],{start:ee,key:Z,sep:te,value:Q}=V,U=u.resolveProps(ee,{flow:b,indicator:"expli\
cit-key-ind",next:Z??te?.[0],offset:_,onError:c,parentIndent:a.indent,startOnNewline:!1});if(!U.found){if(!U.anchor&&!U.tag&&!te&&!Q){K===0&&U.comma?c(U.comma,"\
UNEXPECTED_TOKEN",`Unexpected , in ${b}`):K<a.items.length-1&&c(U.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${b}`),U.comment&&(S.comment?S.comment+=`
`+U.comment:S.comment=U.comment),_=U.end;continue}!v&&i.options.strict&&o.containsNewline(Z)&&c(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(K===0)U.comma&&c(U.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`);else if(U.comma||c(U.start,"MISSING_CHAR",`Missing , betwe\
en ${b} items`),U.comment){let re="";e:for(const X of ee)switch(X.type){case"comma":case"space":break;case"comment":re=X.source.substring(1);break e;default:break e}
if(re){let X=S.items[S.items.length-1];g.isPair(X)&&(X=X.value??X.key),X.comment?X.comment+=`
`+re:X.comment=re,U.comment=U.comment.substring(re.length+1)}}if(!v&&!te&&!U.found){const re=Q?t(i,Q,U,c):e(i,U.end,te,null,U,c);S.items.push(re),_=re.range[2],
r(Q)&&c(re.range,"BLOCK_IN_FLOW",s)}else{i.atKey=!0;const re=U.end,X=Z?t(i,Z,U,c):e(i,re,ee,null,U,c);r(Z)&&c(X.range,"BLOCK_IN_FLOW",s),i.atKey=!1;const ie=u.resolveProps(
te??[],{flow:b,indicator:"map-value-ind",next:Q,offset:X.range[2],onError:c,parentIndent:a.indent,startOnNewline:!1});if(ie.found){if(!v&&!U.found&&i.options.strict){
if(te)for(const ue of te){if(ue===ie.found)break;if(ue.type==="newline"){c(ue,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a sin\
gle line");break}}U.start<ie.found.offset-1024&&c(ie.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow\
 sequence key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?c(Q,"MISSING_CHAR",`Missing space after : in ${b}`):c(ie.start,"MISSING_CHAR",`Missing , or : betwee\
n ${b} items`));const Pe=Q?t(i,Q,ie,c):ie.found?e(i,ie.end,te,null,ie,c):null;Pe?r(Q)&&c(Pe.range,"BLOCK_IN_FLOW",s):ie.comment&&(X.comment?X.comment+=`
`+ie.comment:X.comment=ie.comment);const et=new h.Pair(X,Pe);if(i.options.keepSourceTokens&&(et.srcToken=V),v){const ue=S;l.mapIncludes(i,ue.items,X)&&c(re,"DUP\
LICATE_KEY","Map keys must be unique"),ue.items.push(et)}else{const ue=new p.YAMLMap(i.schema);ue.flow=!0,ue.items.push(et);const it=(Pe??X).range;ue.range=[X.range[0],
it[1],it[2]],S.items.push(ue)}_=Pe?Pe.range[2]:ie.end}}const C=v?"}":"]",[M,...N]=a.end;let B=_;if(M?.source===C)B=M.offset+M.source.length;else{const K=b[0].toUpperCase()+
b.substring(1),V=w?`${K} must end with a ${C}`:`${K} in block collection must be sufficiently indented and end with a ${C}`;c(_,w?"MISSING_CHAR":"BAD_INDENT",V),
M&&M.source.length!==1&&N.unshift(M)}if(N.length>0){const K=d.resolveEnd(N,B,i.options.strict,c);K.comment&&(S.comment?S.comment+=`
`+K.comment:S.comment=K.comment),S.range=[a.offset,B,K.offset]}else S.range=[a.offset,B,B];return S}y.resolveFlowCollection=n}}),Ge=(0,O.P$)({"node_modules/yaml\
/dist/compose/compose-collection.js"(y){"use strict";var g=x(),h=G(),p=ye(),m=ge(),d=q(),u=R(),o=oe();function l(r,n,t,e,i,a){const c=t.type==="block-map"?d.resolveBlockMap(
r,n,t,e,a):t.type==="block-seq"?u.resolveBlockSeq(r,n,t,e,a):o.resolveFlowCollection(r,n,t,e,a),f=c.constructor;return i==="!"||i===f.tagName?(c.tag=f.tagName,c):
(i&&(c.tag=i),c)}function s(r,n,t,e,i){const a=e.tag,c=a?n.directives.tagName(a.source,w=>i(a,"TAG_RESOLVE_FAILED",w)):null;if(t.type==="block-seq"){const{anchor:w,
newlineAfterProp:_}=e,C=w&&a?w.offset>a.offset?w:a:w??a;C&&(!_||_.offset<C.offset)&&i(C,"MISSING_CHAR","Missing newline after block sequence props")}const f=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!a||!c||c==="!"||c===p.YAMLMap.tagName&&f==="map"||c===m.YAMLSeq.tagName&&f==="\
seq")return l(r,n,t,i,c);let v=n.schema.tags.find(w=>w.tag===c&&w.collection===f);if(!v){const w=n.schema.knownTags[c];if(w?.collection===f)n.schema.tags.push(Object.
assign({},w,{default:!1})),v=w;else return w?i(a,"BAD_COLLECTION_TYPE",`${w.tag} used for ${f} collection, but expects ${w.collection??"scalar"}`,!0):i(a,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${c}`,!0),l(r,n,t,i,c)}const b=l(r,n,t,i,c,v),k=v.resolve?.(b,w=>i(a,"TAG_RESOLVE_FAILED",w),n.options)??b,S=g.isNode(k)?k:new h.
Scalar(k);return S.range=b.range,S.tag=c,v?.format&&(S.format=v.format),S}y.composeCollection=s}}),je=(0,O.P$)({"node_modules/yaml/dist/compose/resolve-block-sc\
alar.js"(y){"use strict";var g=G();function h(d,u,o){const l=u.offset,s=p(u,d.options.strict,o);if(!s)return{value:"",type:null,comment:"",range:[l,l,l]};const r=s.
mode===">"?g.Scalar.BLOCK_FOLDED:g.Scalar.BLOCK_LITERAL,n=u.source?m(u.source):[];let t=n.length;for(let k=n.length-1;k>=0;--k){const S=n[k][1];if(S===""||S==="\
\r")t=k;else break}if(t===0){const k=s.chomp==="+"&&n.length>0?`
`.repeat(Math.max(1,n.length-1)):"";let S=l+s.length;return u.source&&(S+=u.source.length),{value:k,type:r,comment:s.comment,range:[l,S,S]}}let e=u.indent+s.indent,
i=u.offset+s.length,a=0;for(let k=0;k<t;++k){const[S,w]=n[k];if(w===""||w==="\r")s.indent===0&&S.length>e&&(e=S.length);else{S.length<e&&o(i+S.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(e=S.length),a=k,e===0&&!d.atRoot&&o(i,"BA\
D_INDENT","Block scalar values in collections must be indented");break}i+=S.length+w.length+1}for(let k=n.length-1;k>=t;--k)n[k][0].length>e&&(t=k+1);let c="",f="",
v=!1;for(let k=0;k<a;++k)c+=n[k][0].slice(e)+`
`;for(let k=a;k<t;++k){let[S,w]=n[k];i+=S.length+w.length+1;const _=w[w.length-1]==="\r";if(_&&(w=w.slice(0,-1)),w&&S.length<e){const C=`Block scalar lines must\
 not be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;o(i-w.length-(_?2:1),"BAD_INDENT",C),S=""}r===g.Scalar.BLOCK_LITERAL?
(c+=f+S.slice(e)+w,f=`
`):S.length>e||w[0]==="	"?(f===" "?f=`
`:!v&&f===`
`&&(f=`

`),c+=f+S.slice(e)+w,f=`
`,v=!0):w===""?f===`
`?c+=`
`:f=`
`:(c+=f+w,f=" ",v=!1)}switch(s.chomp){case"-":break;case"+":for(let k=t;k<n.length;++k)c+=`
`+n[k][0].slice(e);c[c.length-1]!==`
`&&(c+=`
`);break;default:c+=`
`}const b=l+s.length+u.source.length;return{value:c,type:r,comment:s.comment,range:[l,b,b]}}function p({offset:d,props:u},o,l){if(u[0].type!=="block-scalar-head\
er")return l(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:s}=u[0],r=s[0];let n=0,t="",e=-1;for(let f=1;f<s.length;++f){const v=s[f];if(!t&&
(v==="-"||v==="+"))t=v;else{const b=Number(v);!n&&b?n=b:e===-1&&(e=d+f)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let i=!1,
a="",c=s.length;for(let f=1;f<u.length;++f){const v=u[f];switch(v.type){case"space":i=!0;case"newline":c+=v.source.length;break;case"comment":o&&!i&&l(v,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),c+=v.source.length,a=v.source.substring(1);break;case"error":l(v,"UNEXPECTED_T\
OKEN",v.message),c+=v.source.length;break;default:{const b=`Unexpected token in block scalar header: ${v.type}`;l(v,"UNEXPECTED_TOKEN",b);const k=v.source;k&&typeof k==
"string"&&(c+=k.length)}}}return{mode:r,indent:n,chomp:t,comment:a,length:c}}function m(d){const u=d.split(/\n( *)/),o=u[0],l=o.match(/^( *)/),s=[l?.[1]?[l[1],o.
slice(l[1].length)]:["",o]];for(let r=1;r<u.length;r+=2)s.push([u[r],u[r+1]]);return s}y.resolveBlockScalar=h}}),Be=(0,O.P$)({"node_modules/yaml/dist/compose/re\
solve-flow-scalar.js"(y){"use strict";var g=G(),h=H();function p(n,t,e){const{offset:i,type:a,source:c,end:f}=n;let v,b;const k=(_,C,M)=>e(i+_,C,M);switch(a){case"\
scalar":v=g.Scalar.PLAIN,b=m(c,k);break;case"single-quoted-scalar":v=g.Scalar.QUOTE_SINGLE,b=d(c,k);break;case"double-quoted-scalar":v=g.Scalar.QUOTE_DOUBLE,b=o(
c,k);break;default:return e(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}
const S=i+c.length,w=h.resolveEnd(f,S,t,e);return{value:b,type:v,comment:w.comment,range:[i,S,w.offset]}}function m(n,t){let e="";switch(n[0]){case"	":e="a tab \
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
equence ${f}`),f}}y.resolveFlowScalar=p}}),ve=(0,O.P$)({"node_modules/yaml/dist/compose/compose-scalar.js"(y){"use strict";var g=x(),h=G(),p=je(),m=Be();function d(l,s,r,n){
const{value:t,type:e,comment:i,range:a}=s.type==="block-scalar"?p.resolveBlockScalar(l,s,n):m.resolveFlowScalar(s,l.options.strict,n),c=r?l.directives.tagName(r.
source,b=>n(r,"TAG_RESOLVE_FAILED",b)):null;let f;l.options.stringKeys&&l.atKey?f=l.schema[g.SCALAR]:c?f=u(l.schema,t,c,r,n):s.type==="scalar"?f=o(l,t,s,n):f=l.
schema[g.SCALAR];let v;try{const b=f.resolve(t,k=>n(r??s,"TAG_RESOLVE_FAILED",k),l.options);v=g.isScalar(b)?b:new h.Scalar(b)}catch(b){const k=b instanceof Error?
b.message:String(b);n(r??s,"TAG_RESOLVE_FAILED",k),v=new h.Scalar(t)}return v.range=a,v.source=t,e&&(v.type=e),c&&(v.tag=c),f.format&&(v.format=f.format),i&&(v.
comment=i),v}function u(l,s,r,n,t){if(r==="!")return l[g.SCALAR];const e=[];for(const a of l.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)e.push(a);else
return a;for(const a of e)if(a.test?.test(s))return a;const i=l.knownTags[r];return i&&!i.collection?(l.tags.push(Object.assign({},i,{default:!1,test:void 0})),
i):(t(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),l[g.SCALAR])}function o({atKey:l,directives:s,schema:r},n,t,e){const i=r.tags.find(
a=>(a.default===!0||l&&a.default==="key")&&a.test?.test(n))||r[g.SCALAR];if(r.compat){const a=r.compat.find(c=>c.default&&c.test?.test(n))??r[g.SCALAR];if(i.tag!==
a.tag){const c=s.tagString(i.tag),f=s.tagString(a.tag),v=`Value may be parsed as either ${c} or ${f}`;e(t,"TAG_RESOLVE_FAILED",v,!0)}}return i}y.composeScalar=d}}),
ft=(0,O.P$)({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(y){"use strict";function g(h,p,m){if(p){m??(m=p.length);for(let d=m-1;d>=0;--d){let u=p[d];
switch(u.type){case"space":case"comment":case"newline":h-=u.source.length;continue}for(u=p[++d];u?.type==="space";)h+=u.source.length,u=p[++d];break}}return h}y.
emptyScalarPosition=g}}),dt=(0,O.P$)({"node_modules/yaml/dist/compose/compose-node.js"(y){"use strict";var g=ke(),h=x(),p=Ge(),m=ve(),d=H(),u=ft(),o={composeNode:l,
composeEmptyNode:s};function l(n,t,e,i){const a=n.atKey,{spaceBefore:c,comment:f,anchor:v,tag:b}=e;let k,S=!0;switch(t.type){case"alias":k=r(n,t,i),(v||b)&&i(t,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":k=m.composeScalar(
n,t,b,i),v&&(k.anchor=v.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{k=p.composeCollection(o,n,t,e,i),v&&(k.anchor=v.source.
substring(1))}catch(w){const _=w instanceof Error?w.message:String(w);i(t,"RESOURCE_EXHAUSTION",_)}break;default:{const w=t.type==="error"?t.message:`Unsupporte\
d token (type: ${t.type})`;i(t,"UNEXPECTED_TOKEN",w),S=!1}}return k??(k=s(n,t.offset,void 0,null,e,i)),v&&k.anchor===""&&i(v,"BAD_ALIAS","Anchor cannot be an em\
pty string"),a&&n.options.stringKeys&&(!h.isScalar(k)||typeof k.value!="string"||k.tag&&k.tag!=="tag:yaml.org,2002:str")&&i(b??t,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),c&&(k.spaceBefore=!0),f&&(t.type==="scalar"&&t.source===""?k.comment=f:k.commentBefore=f),n.options.keepSourceTokens&&S&&(k.srcToken=
t),k}function s(n,t,e,i,{spaceBefore:a,comment:c,anchor:f,tag:v,end:b},k){const S={type:"scalar",offset:u.emptyScalarPosition(t,e,i),indent:-1,source:""},w=m.composeScalar(
n,S,v,k);return f&&(w.anchor=f.source.substring(1),w.anchor===""&&k(f,"BAD_ALIAS","Anchor cannot be an empty string")),a&&(w.spaceBefore=!0),c&&(w.comment=c,w.range[2]=
b),w}function r({options:n},{offset:t,source:e,end:i},a){const c=new g.Alias(e.substring(1));c.source===""&&a(t,"BAD_ALIAS","Alias cannot be an empty string"),c.
source.endsWith(":")&&a(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const f=t+e.length,v=d.resolveEnd(i,f,n.strict,a);return c.range=[t,f,v.offset],
v.comment&&(c.comment=v.comment),c}y.composeEmptyNode=s,y.composeNode=l}}),ht=(0,O.P$)({"node_modules/yaml/dist/compose/compose-doc.js"(y){"use strict";var g=P(),
h=dt(),p=H(),m=T();function d(u,o,{offset:l,start:s,value:r,end:n},t){const e=Object.assign({_directives:o},u),i=new g.Document(void 0,e),a={atKey:!1,atRoot:!0,
directives:i.directives,options:i.options,schema:i.schema},c=m.resolveProps(s,{indicator:"doc-start",next:r??n?.[0],offset:l,onError:t,parentIndent:0,startOnNewline:!0});
c.found&&(i.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),i.contents=r?h.composeNode(a,r,c,t):h.composeEmptyNode(a,c.end,s,null,c,t);const f=i.contents.range[2],v=p.resolveEnd(n,f,!1,
t);return v.comment&&(i.comment=v.comment),i.range=[l,f,v.offset],i}y.composeDoc=d}}),tt=(0,O.P$)({"node_modules/yaml/dist/compose/composer.js"(y){"use strict";
var g=W(),h=$e(),p=P(),m=D(),d=x(),u=ht(),o=H();function l(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];const{offset:t,
source:e}=n;return[t,t+(typeof e=="string"?e.length:1)]}function s(n){let t="",e=!1,i=!1;for(let a=0;a<n.length;++a){const c=n[a];switch(c[0]){case"#":t+=(t===""?
"":i?`

`:`
`)+(c.substring(1)||" "),e=!0,i=!1;break;case"%":n[a+1]?.[0]!=="#"&&(a+=1),e=!1;break;default:e||(i=!0),e=!1}}return{comment:t,afterEmptyLine:i}}var r=class{constructor(n={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,i,a)=>{const c=l(t);a?this.warnings.push(new m.YAMLWarning(
c,e,i)):this.errors.push(new m.YAMLParseError(c,e,i))},this.directives=new h.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,t){const{comment:e,
afterEmptyLine:i}=s(this.prelude);if(e){const a=n.contents;if(t)n.comment=n.comment?`${n.comment}
${e}`:e;else if(i||n.directives.docStart||!a)n.commentBefore=e;else if(d.isCollection(a)&&!a.flow&&a.items.length>0){let c=a.items[0];d.isPair(c)&&(c=c.key);const f=c.
commentBefore;c.commentBefore=f?`${e}
${f}`:e}else{const c=a.commentBefore;a.commentBefore=c?`${e}
${c}`:e}}if(t){for(let a=0;a<this.errors.length;++a)n.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)n.warnings.push(this.warnings[a])}else n.
errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:s(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(n,t=!1,e=-1){for(const i of n)yield*this.next(i);yield*this.end(t,e)}*next(n){switch(g.env.LOG_STREAM&&
console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(t,e,i)=>{const a=l(n);a[0]+=t,this.onError(a,"BAD_DIRECTIVE",e,i)}),this.prelude.
push(n.source),this.atDirectives=!0;break;case"document":{const t=u.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const t=n.source?`${n.message}: ${JSON.
stringify(n.source)}`:n.message,e=new m.YAMLParseError(l(n),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"\
doc-end":{if(!this.doc){const e="Unexpected doc-end without preceding document";this.errors.push(new m.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e));break}this.doc.
directives.docEnd=!0;const t=o.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.
doc.comment;this.doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new m.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const e=Object.assign({_directives:this.directives},this.options),i=new p.Document(
void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};y.Composer=r}}),
mt=(0,O.P$)({"node_modules/yaml/dist/parse/cst-scalar.js"(y){"use strict";var g=je(),h=Be(),p=D(),m=L();function d(n,t=!0,e){if(n){const i=(a,c,f)=>{const v=typeof a==
"number"?a:Array.isArray(a)?a[0]:a.offset;if(e)e(v,c,f);else throw new p.YAMLParseError([v,v+1],c,f)};switch(n.type){case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return h.resolveFlowScalar(n,t,i);case"block-scalar":return g.resolveBlockScalar({options:{strict:t}},n,i)}}return null}function u(n,t){const{
implicitKey:e=!1,indent:i,inFlow:a=!1,offset:c=-1,type:f="PLAIN"}=t,v=m.stringifyString({type:f,value:n},{implicitKey:e,indent:i>0?" ".repeat(i):"",inFlow:a,options:{
blockQuote:!0,lineWidth:-1}}),b=t.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(v[0]){case"|":case">":{const k=v.indexOf(`
`),S=v.substring(0,k),w=v.substring(k+1)+`
`,_=[{type:"block-scalar-header",offset:c,indent:i,source:S}];return s(_,b)||_.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:c,indent:i,props:_,source:w}}case'"':return{type:"double-quoted-scalar",offset:c,indent:i,source:v,end:b};case"'":return{type:"s\
ingle-quoted-scalar",offset:c,indent:i,source:v,end:b};default:return{type:"scalar",offset:c,indent:i,source:v,end:b}}}function o(n,t,e={}){let{afterKey:i=!1,implicitKey:a=!1,
inFlow:c=!1,type:f}=e,v="indent"in n?n.indent:null;if(i&&typeof v=="number"&&(v+=2),!f)switch(n.type){case"single-quoted-scalar":f="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":f="QUOTE_DOUBLE";break;case"block-scalar":{const k=n.props[0];if(k.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
f=k.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:f="PLAIN"}const b=m.stringifyString({type:f,value:t},{implicitKey:a||v===null,indent:v!==null&&
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
source:t,end:a})}}}y.createScalarToken=u,y.resolveAsScalar=d,y.setScalarValue=o}}),pt=(0,O.P$)({"node_modules/yaml/dist/parse/cst-stringify.js"(y){"use strict";
var g=m=>"type"in m?h(m):p(m);function h(m){switch(m.type){case"block-scalar":{let d="";for(const u of m.props)d+=h(u);return d+m.source}case"block-map":case"bl\
ock-seq":{let d="";for(const u of m.items)d+=p(u);return d}case"flow-collection":{let d=m.start.source;for(const u of m.items)d+=p(u);for(const u of m.end)d+=u.
source;return d}case"document":{let d=p(m);if(m.end)for(const u of m.end)d+=u.source;return d}default:{let d=m.source;if("end"in m&&m.end)for(const u of m.end)d+=
u.source;return d}}}function p({start:m,key:d,sep:u,value:o}){let l="";for(const s of m)l+=s.source;if(d&&(l+=h(d)),u)for(const s of u)l+=s.source;return o&&(l+=
h(o)),l}y.stringify=g}}),yt=(0,O.P$)({"node_modules/yaml/dist/parse/cst-visit.js"(y){"use strict";var g=Symbol("break visit"),h=Symbol("skip children"),p=Symbol(
"remove item");function m(u,o){"type"in u&&u.type==="document"&&(u={start:u.start,value:u.value}),d(Object.freeze([]),u,o)}m.BREAK=g,m.SKIP=h,m.REMOVE=p,m.itemAtPath=
(u,o)=>{let l=u;for(const[s,r]of o){const n=l?.[s];if(n&&"items"in n)l=n.items[r];else return}return l},m.parentCollection=(u,o)=>{const l=m.itemAtPath(u,o.slice(
0,-1)),s=o[o.length-1][0],r=l?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function d(u,o,l){let s=l(o,u);if(typeof s=="symbo\
l")return s;for(const r of["key","value"]){const n=o[r];if(n&&"items"in n){for(let t=0;t<n.items.length;++t){const e=d(Object.freeze(u.concat([[r,t]])),n.items[t],
l);if(typeof e=="number")t=e-1;else{if(e===g)return g;e===p&&(n.items.splice(t,1),t-=1)}}typeof s=="function"&&r==="key"&&(s=s(o,u))}}return typeof s=="function"?
s(o,u):s}y.visit=m}}),Ze=(0,O.P$)({"node_modules/yaml/dist/parse/cst.js"(y){"use strict";var g=mt(),h=pt(),p=yt(),m="\uFEFF",d="",u="",o="",l=t=>!!t&&"items"in
t,s=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case m:return"\
<BOM>";case d:return"<DOC>";case u:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function n(t){switch(t){case m:return"byte-order\
-mark";case d:return"doc-mode";case u:return"flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}y.createScalarToken=g.createScalarToken,y.resolveAsScalar=g.resolveAsScalar,y.setScalarValue=g.setScalarValue,
y.stringify=h.stringify,y.visit=p.visit,y.BOM=m,y.DOCUMENT=d,y.FLOW_END=u,y.SCALAR=o,y.isCollection=l,y.isScalar=s,y.prettyToken=r,y.tokenType=n}}),st=(0,O.P$)(
{"node_modules/yaml/dist/parse/lexer.js"(y){"use strict";var g=Ze();function h(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var p=new Set("0123456789ABCDEFabcdef"),m=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\
#;/?:@&=+$_.!~*'()"),d=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),o=s=>!s||u.has(s),l=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(s,r=!1){if(s){if(typeof s!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+s:s,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){
let s=this.pos,r=this.buffer[s];for(;r===" "||r==="	";)r=this.buffer[++s];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[s+1]===`
`:!1}charAt(s){return this.buffer[this.pos+s]}continueScalar(s){let r=this.buffer[s];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+s];if(r==="\r"){
const t=this.buffer[n+s+1];if(t===`
`||!t&&!this.atEnd)return s+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?s+n:-1}if(r==="-"||r==="."){const n=this.buffer.substr(s,3);if((n==="---"||n==="...")&&h(this.buffer[s+3]))return-1}return s}getLine(){
let s=this.lineEndPos;return(typeof s!="number"||s!==-1&&s<this.pos)&&(s=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=s),s===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[s-1]==="\r"&&(s-=1),this.buffer.substring(this.pos,s))}hasChars(s){
return this.pos+s<=this.buffer.length}setNext(s){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=s,null}peek(s){return this.
buffer.substr(this.pos,s)}*parseNext(s){switch(s){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let s=this.getLine();
if(s===null)return this.setNext("stream");if(s[0]===g.BOM&&(yield*this.pushCount(1),s=s.substring(1)),s[0]==="%"){let r=s.length,n=s.indexOf("#");for(;n!==-1;){
const e=s[n-1];if(e===" "||e==="	"){r=n-1;break}else n=s.indexOf("#",n+1)}for(;;){const e=s[r-1];if(e===" "||e==="	")r-=1;else break}const t=(yield*this.pushCount(
r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(s.length-t),this.pushNewline(),"stream"}if(this.atLineEnd()){const r=yield*this.pushSpaces(!0);return yield*this.
pushCount(s.length-r),yield*this.pushNewline(),"stream"}return yield g.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const s=this.charAt(0);if(!s&&!this.
atEnd)return this.setNext("line-start");if(s==="-"||s==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const r=this.peek(3);if((r==="-\
--"||r==="...")&&h(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!h(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[s,
r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((s==="-"||s==="?"||s===":")&&h(r)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const s=this.getLine();if(s===
null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(s[r]){case"#":yield*this.pushCount(s.length-r);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(o),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),
r+=yield*this.pushSpaces(!0),yield*this.pushCount(s.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let s,r,n=-1;do s=yield*this.pushNewline(),s>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(s+r>0);const t=this.getLine();
if(t===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&t[0]!=="#"||n===0&&(t.startsWith("---")||t.startsWith("..."))&&h(t[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield g.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(
1),e+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-
e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||h(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const s=this.charAt(0);let r=this.buffer.indexOf(s,this.pos+1);if(s==="'")for(;r!==-1&&this.buffer[r+1]===
"'";)r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}const n=this.
buffer.substring(0,r);let t=n.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){const e=this.continueScalar(t+1);if(e===-1)break;t=n.indexOf(`
`,e)}t!==-1&&(r=t-(n[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let s=this.pos;for(;;){const r=this.buffer[++s];if(r==="\
+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>h(r)||r==="#")}*parseBlockScalar(){
let s=this.pos-1,r=0,n;e:for(let e=this.pos;n=this.buffer[e];++e)switch(n){case" ":r+=1;break;case`
`:s=e,r=0;break;case"\r":{const i=this.buffer[e+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const e=this.continueScalar(s+1);if(e===-1)break;s=this.buffer.indexOf(`
`,e)}while(s!==-1);if(s===-1){if(!this.atEnd)return this.setNext("block-scalar");s=this.buffer.length}}let t=s+1;for(n=this.buffer[t];n===" ";)n=this.buffer[++t];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++t];s=t-1}else if(!this.blockScalarKeep)do{let e=s-1,i=this.buffer[e];i==="\r"&&(i=this.buffer[--e]);const a=e;for(;i===" ";)i=this.buffer[--e];
if(i===`
`&&e>=this.pos&&e+1+r>a)s=e;else break}while(!0);return yield g.SCALAR,yield*this.pushToIndex(s+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const s=this.
flowLevel>0;let r=this.pos-1,n=this.pos-1,t;for(;t=this.buffer[++n];)if(t===":"){const e=this.buffer[n+1];if(h(e)||s&&d.has(e))break;r=n}else if(h(t)){let e=this.
buffer[n+1];if(t==="\r"&&(e===`
`?(n+=1,t=`
`,e=this.buffer[n+1]):r=n),e==="#"||s&&d.has(e))break;if(t===`
`){const i=this.continueScalar(n+1);if(i===-1)break;n=Math.max(n,i-2)}}else{if(s&&d.has(t))break;r=n}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield g.
SCALAR,yield*this.pushToIndex(r+1,!0),s?"flow":"doc")}*pushCount(s){return s>0?(yield this.buffer.substr(this.pos,s),this.pos+=s,s):0}*pushToIndex(s,r){const n=this.
buffer.slice(this.pos,s);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let s=0;e:for(;;){switch(this.charAt(0)){case"!":s+=yield*this.
pushTag(),s+=yield*this.pushSpaces(!0);continue e;case"&":s+=yield*this.pushUntil(o),s+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const r=this.
flowLevel>0,n=this.charAt(1);if(h(n)||r&&d.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,s+=yield*this.pushCount(1),s+=yield*this.
pushSpaces(!0);continue e}}}break e}return s}*pushTag(){if(this.charAt(1)==="<"){let s=this.pos+2,r=this.buffer[s];for(;!h(r)&&r!==">";)r=this.buffer[++s];return yield*this.
pushToIndex(r===">"?s+1:s,!1)}else{let s=this.pos+1,r=this.buffer[s];for(;r;)if(m.has(r))r=this.buffer[++s];else if(r==="%"&&p.has(this.buffer[s+1])&&p.has(this.
buffer[s+2]))r=this.buffer[s+=3];else break;return yield*this.pushToIndex(s,!1)}}*pushNewline(){const s=this.buffer[this.pos];return s===`
`?yield*this.pushCount(1):s==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(s){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||s&&n==="	");const t=r-this.pos;return t>0&&(yield this.buffer.
substr(this.pos,t),this.pos=r),t}*pushUntil(s){let r=this.pos,n=this.buffer[r];for(;!s(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};y.Lexer=l}}),
nt=(0,O.P$)({"node_modules/yaml/dist/parse/line-counter.js"(y){"use strict";var g=class{constructor(){this.lineStarts=[],this.addNewLine=h=>this.lineStarts.push(
h),this.linePos=h=>{let p=0,m=this.lineStarts.length;for(;p<m;){const u=p+m>>1;this.lineStarts[u]<h?p=u+1:m=u}if(this.lineStarts[p]===h)return{line:p+1,col:1};if(p===
0)return{line:0,col:h};const d=this.lineStarts[p-1];return{line:p,col:h-d+1}}}};y.LineCounter=g}}),rt=(0,O.P$)({"node_modules/yaml/dist/parse/parser.js"(y){"use\
 strict";var g=W(),h=Ze(),p=st();function m(t,e){for(let i=0;i<t.length;++i)if(t[i].type===e)return!0;return!1}function d(t){for(let e=0;e<t.length;++e)switch(t[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function u(t){switch(t?.type){case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{const e=t.items[t.
items.length-1];return e.sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function l(t){if(t.length===0)return[];let e=t.length;
e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";)
;return t.splice(e,t.length)}function s(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let i=0;i<e.length;++i)t.push(e[i])}function r(t){if(t.start.
type==="flow-seq-start")for(const e of t.items)e.sep&&!e.value&&!m(e.start,"explicit-key-ind")&&!m(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,
u(e.value)?e.value.end?s(e.value.end,e.sep):e.value.end=e.sep:s(e.start,e.sep),delete e.sep)}var n=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new p.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(const i of this.lexer.lex(t,e))yield*this.next(i);e||(yield*this.end())}*next(t){if(this.source=t,g.env.LOG_TOKENS&&console.log("|",h.prettyToken(
t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}const e=h.tokenType(t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,
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
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(m(
e.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:c,key:null,sep:[this.sourceToken]}]});else if(u(e.key)&&
!m(e.sep,"newline")){const f=l(e.start),v=e.key,b=e.sep;b.push(this.sourceToken),delete e.key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:f,key:v,sep:b}]})}else c.length>0?e.sep=e.sep.concat(c,this.sourceToken):e.sep.push(this.sourceToken);else if(m(e.start,"newlin\
e"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{const f=l(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:f,
key:null,sep:[this.sourceToken]}]})}else e.sep?e.value||a?t.items.push({start:c,key:null,sep:[this.sourceToken]}):m(e.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const f=this.flowScalar(this.type);
a||e.value?(t.items.push({start:c,key:f,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(f):(Object.assign(e,{key:f,sep:[]}),this.onKeyLine=!0);return}default:{
const f=this.startBlockValue(t);if(f){if(f.type==="block-seq"){if(!e.explicitKey&&e.sep&&!m(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&t.items.push({start:c});this.stack.push(f);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(t){const e=t.items[t.items.length-1];switch(this.type){case"newline":if(e.value){const i="end"in e.value?e.value.end:void 0;(Array.isArray(
i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){const i=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(i)){s(i,e.start),i.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.
indent<=t.indent)break;e.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||m(e.start,"seq-item-ind")?t.items.push(
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
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};y.Parser=n}}),gt=(0,O.P$)({"node_modules/yaml/dist/publ\
ic-api.js"(y){"use strict";var g=tt(),h=P(),p=D(),m=we(),d=x(),u=nt(),o=rt();function l(e){const i=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||i&&new u.
LineCounter||null,prettyErrors:i}}function s(e,i={}){const{lineCounter:a,prettyErrors:c}=l(i),f=new o.Parser(a?.addNewLine),v=new g.Composer(i),b=Array.from(v.compose(
f.parse(e)));if(c&&a)for(const k of b)k.errors.forEach(p.prettifyError(e,a)),k.warnings.forEach(p.prettifyError(e,a));return b.length>0?b:Object.assign([],{empty:!0},
v.streamInfo())}function r(e,i={}){const{lineCounter:a,prettyErrors:c}=l(i),f=new o.Parser(a?.addNewLine),v=new g.Composer(i);let b=null;for(const k of v.compose(
f.parse(e),!0,e.length))if(!b)b=k;else if(b.options.logLevel!=="silent"){b.errors.push(new p.YAMLParseError(k.range.slice(0,2),"MULTIPLE_DOCS","Source contains \
multiple documents; please use YAML.parseAllDocuments()"));break}return c&&a&&(b.errors.forEach(p.prettifyError(e,a)),b.warnings.forEach(p.prettifyError(e,a))),
b}function n(e,i,a){let c;typeof i=="function"?c=i:a===void 0&&i&&typeof i=="object"&&(a=i);const f=r(e,a);if(!f)return null;if(f.warnings.forEach(v=>m.warn(f.options.
logLevel,v)),f.errors.length>0){if(f.options.logLevel!=="silent")throw f.errors[0];f.errors=[]}return f.toJS(Object.assign({reviver:c},a))}function t(e,i,a){let c=null;
if(typeof i=="function"||Array.isArray(i)?c=i:a===void 0&&i&&(a=i),typeof a=="string"&&(a=a.length),typeof a=="number"){const f=Math.round(a);a=f<1?void 0:f>8?{
indent:8}:{indent:f}}if(e===void 0){const{keepUndefined:f}=a??i??{};if(!f)return}return d.isDocument(e)&&!c?e.toString(a):new h.Document(e,c,a).toString(a)}y.parse=
n,y.parseAllDocuments=s,y.parseDocument=r,y.stringify=t}}),vt=(0,O.P$)({"node_modules/yaml/dist/index.js"(y){"use strict";var g=tt(),h=P(),p=A(),m=D(),d=ke(),u=x(),
o=fe(),l=G(),s=ye(),r=ge(),n=Ze(),t=st(),e=nt(),i=rt(),a=gt(),c=he();y.Composer=g.Composer,y.Document=h.Document,y.Schema=p.Schema,y.YAMLError=m.YAMLError,y.YAMLParseError=
m.YAMLParseError,y.YAMLWarning=m.YAMLWarning,y.Alias=d.Alias,y.isAlias=u.isAlias,y.isCollection=u.isCollection,y.isDocument=u.isDocument,y.isMap=u.isMap,y.isNode=
u.isNode,y.isPair=u.isPair,y.isScalar=u.isScalar,y.isSeq=u.isSeq,y.Pair=o.Pair,y.Scalar=l.Scalar,y.YAMLMap=s.YAMLMap,y.YAMLSeq=r.YAMLSeq,y.CST=n,y.Lexer=t.Lexer,
y.LineCounter=e.LineCounter,y.Parser=i.Parser,y.parse=a.parse,y.parseAllDocuments=a.parseAllDocuments,y.parseDocument=a.parseDocument,y.stringify=a.stringify,y.
visit=c.visit,y.visitAsync=c.visitAsync}})})};
