"use strict";exports.id=810,exports.ids=[810],exports.modules={2161:((tt,Ae,a)=>{a.d(Ae,{dl:()=>nt,dm:()=>Ge,ej:()=>Le,rr:()=>Ve,sF:()=>X,sg:()=>ze,w9:()=>qe});var b=a(7026),
z=a(7898),Q=a(7305),U=a(4627),ee=a(6813),k=a(6796),he=a(1838),Me=a(4118),fe=a(2594),de=a(9977),xe=a(9951),ve=a(7522),Y=a(7129),T=a(1439),G=a(8243),Te=a(1651),V=p=>(0,ve.
xS)(p,120),W=({labels:p,annotations:E})=>{const g=(0,G.$6)(E,"meta.helm.sh/release-name");if(g===void 0&&(0,G.$6)(p,"app.kubernetes.io/managed-by")!=="Helm")return[];
const y=(0,G.$6)(E,"meta.helm.sh/release-namespace");return[{by:`the Helm release ${V([y,g??"of unknown name"].filter(M=>M!==void 0).join("/"))}`,advice:"Its ne\
xt upgrade or rollback writes its own manifest over this deployment, and `helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in \
the chart and upgrade once, then take it out of the chart."}]},ne=({labels:p,annotations:E},g)=>{const y=(0,G.$6)(E,"argocd.argoproj.io/tracking-id")?.split(":")[0]??
(0,G.$6)(p,"argocd.argoproj.io/instance"),M=(0,z.hC)(g).some(({manager:q})=>q.startsWith("argocd")),L=y??(M?(0,G.$6)(p,"app.kubernetes.io/instance")??"of unknow\
n name":void 0);return L===void 0?[]:[{by:`the Argo CD application ${V(L)}`,advice:"Its next sync applies its own manifest over this deployment, at once where i\
t syncs by itself with selfHeal. Take it out of what that application reads; before that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,D\
elete=false` there, so that nothing deletes it."}]},w=(p,E)=>({labels:g})=>{const y=(0,G.$6)(g,`${p}.toolkit.fluxcd.io/name`);return y===void 0?[]:[{by:`Flux's ${E}\
 ${V([(0,G.$6)(g,`${p}.toolkit.fluxcd.io/namespace`),y].filter(M=>M!==void 0).join("/"))}`,advice:`Its next reconciliation applies its own manifest over this de\
ployment. Suspend it (\`flux suspend ${E.toLowerCase()} ${V(y)}\`), take the deployment out of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on i\
t, and resume.`}]},O=({labels:p,annotations:E})=>{const g=(0,G.$6)(p,"app.kubernetes.io/mdc-type");return g===void 0&&(0,G.$6)(p,"app.kubernetes.io/managed-by")!==
"mdc"&&!Object.keys(E).some(y=>y.startsWith("mdc/"))?[]:[{by:`mlflow-deployment-controller${g===void 0?"":` (${V(g)})`}`,advice:"It patches this deployment agai\
n on its next round, each minute. Stop it, or take the model out of the stage that it deploys."}]},J=(p,E)=>/-(?:staging|production)$/.test((0,he.Vb)(E))&&(0,z.
hC)(E).some(({manager:g})=>g==="kubectl-client-side-apply")?[{by:"mlflow2seldon, perhaps (the name ends in a stage, as it names things)",advice:"If it runs, it \
applies its own manifest again when the stage changes. Stop it first."}]:[],j=[["annotations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s\
.io/app","the kapp application"],["annotations","configmanagement.gke.io/managed","Config Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],
["annotations","crossplane.io/external-name","Crossplane"],["labels","olm.owner","the Operator Lifecycle Manager"]],f=p=>j.flatMap(([E,g,y])=>{const M=(0,G.$6)(
p[E],g);return M===void 0?[]:[{by:`${y} (${g}: ${V(M)})`,advice:"It may apply its own manifest over this deployment, or delete it. Take the deployment out of wh\
at it manages."}]}),v=(p,E)=>(0,z.hC)(E).filter(({manager:g,subresource:y})=>y===""&&/^(?:terraform|hashicorp|pulumi)/i.test(g)).map(({manager:g})=>({by:`the fi\
eld manager ${V(g)}`,advice:"Its next run applies its own manifest over this deployment. Take it out of that state without destroying it, such as by `terraform \
state rm` or `pulumi state delete`."})),P=(p,E)=>(0,G.yR)(E,"metadata","ownerReferences").map(g=>{const y=V(`${(0,G.$6)(g,"kind")??"?"}/${(0,G.$6)(g,"name")??"?"}`);
return(0,G.fK)(g,"controller")===!0?{by:`its controller, ${y} (ownerReferences)`,advice:`What reconciles ${y} writes over this deployment, and deleting ${y} del\
etes it. Let that controller release it first.`}:{by:`its owner ${y} (ownerReferences)`,advice:`Deleting ${y} deletes this deployment. Remove the reference if t\
hat is not meant.`}}),D=(p,E)=>(0,z.hC)(E).filter(({subresource:g})=>g==="scale").map(({manager:g})=>({by:`an autoscaler (${V(g)}, through scale)`,advice:"It go\
es on setting spec.replicas, which is left to it. Leave spec.replicas out of deploy.yaml."})),I=[W,ne,w("kustomize","Kustomization"),w("helm","HelmRelease"),O,J,
f,v,P,D];function B(p){const E=y=>{const M=(0,G.fK)(p,"metadata",y);return(0,G.Gv)(M)?M:{}},g={labels:E("labels"),annotations:E("annotations")};return I.flatMap(
y=>y(g,p))}function oe(p,E){const g=(0,G.fK)(p,"spec"),y=ae=>{const Be=(0,G.fK)(p,"metadata",ae);return(0,G.Gv)(Be)?Be:{}},{replicas:M,...L}=(0,G.Gv)(g)?g:{},q={
apiVersion:(0,G.$6)(p,"apiVersion"),kind:(0,G.$6)(p,"kind"),metadata:{name:(0,G.$6)(p,"metadata","name"),namespace:(0,G.$6)(p,"metadata","namespace"),labels:y("\
labels"),annotations:y("annotations")},spec:M===void 0||$e(p)?L:{...L,replicas:M}};if((0,U.Yh)(q))return{manifest:q,version:"",marker:(0,de.xb)(p)??"",verified:!1,
adopted:{managedFields:ye(p,E)},ownerUid:(0,G.$6)(p,"metadata","uid")??"",earlier:[],isComplete:!1}}var $e=p=>(0,z.hC)(p).some(({subresource:E,paths:g})=>E==="s\
cale"&&g.some(y=>y.join(".")==="spec.replicas"));function ye(p,E){const g=(0,G.yR)(p,"metadata","managedFields"),y=L=>(0,G.$6)(L,"manager")===xe.bU,M=E?.ownerUid===
(0,G.$6)(p,"metadata","uid")?E?.adopted:void 0;return M!==void 0&&g.some(y)?M.managedFields:g.filter(L=>!y(L))}function _e({manifest:p,marker:E,adopted:g},y,M){
const L=(0,de.pG)(p,E,y,M);return g===void 0?L:{...L,readMarker:q=>(0,de.Hl)(q,p)?(0,de.xb)(q)??"":void 0,readPodMarker:q=>L.readPodMarker(q)??""}}var we=20,De=20,
le=1e4;async function ze(p,{cluster:E,address:g,manifest:y,origin:M},L,q){const{log:ae,inputs:Be}=p,je=(0,Me.vY)(g);st(L,y,je,Be["force-conflicts"]);const Ne=We(
L,q,je),{sent:et}=await(0,ee.qN)(E,g,y,{dryRun:!0,force:!0,origin:M,tell:He=>ae.warn(He)});Be["on-failure"]==="rollback"&&await Qe(E,g,Ne,je);const ot=(0,z.f8)(
L,xe.bU).map(z.c7);ae.progress(`Taking over ${je}${ot.length===0?"":`, which ${ot.join(" and ")} made`}. What serves now stays the revision that a rollback rest\
ores.`),nt(p,L,je);const be=await at(E,g,L,Ne);return be!==void 0&&ae.warn(`${je} does not serve fully as it stands: ${be}. If the new version fails, it is rest\
ored as it stands, and not waited for.`),{manifest:et,kept:Ne,live:L,trouble:be}}function We(p,E,g){const y=oe(p,E);if(y!==void 0)return y;throw new Te.zg("E_NA\
ME_TAKEN",`${g} cannot be taken over: it is not shaped as a SeldonDeployment that this project can restore. Choose another name with --name.`)}function st(p,{spec:E},g,y){
const M=(0,z.hC)(p).find(({subresource:L,paths:q})=>L==="scale"&&q.some(ae=>ae.join(".")==="spec.replicas"));if(!(M===void 0||E.replicas===void 0||y))throw new Te.
zg("E_APPLY_CONFLICT",`${g}: spec.replicas is set by ${(0,z.c7)(M)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays wi\
th that, or take it over with --force-conflicts.`)}async function Qe(p,E,g,y){try{await(0,ee.AZ)(p,E,g.manifest,{dryRun:!0,force:!0,origin:void 0,tell:()=>{}})}catch(M){
throw!(M instanceof Te.zg)||M.code!=="E_APPLY_REFUSED"?M:new Te.zg("E_APPLY_REFUSED",`${y} was not taken over: the cluster would refuse to restore what serves n\
ow if the new version failed. ${M.message} Mend that first, or say --on-failure keep.`,{cause:M})}}function nt({log:p,summarize:E},g,y){const M=B(g);for(const{by:L,
advice:q}of M)p.warn(`${y} is also managed by ${L}. ${q}`);M.length>0&&E({kind:"table",header:["also managed by","what to do"],rows:M.map(({by:L,advice:q})=>[L,
q])})}async function at(p,E,g,y){const M=_e(y,E,g),L=(0,z.pD)(M,(0,z._T)(g,M.uid,await p.listRolloutObjects(M)));if(L.state!=="current")return L.state==="failed"?
`${L.object}: ${L.message}`:`it waits for ${L.waitingFor}`}async function qe({log:p,inputs:E},{cluster:g,address:y,marker:M,namespace:L},q){const ae=(0,Me.vY)(y),
{manifest:Be}=q;let{live:je,kept:Ne}=q;try{for(let et=0;et<we;et+=1){await(0,b.gn)(g,L,Ne);const ot=await g.setOwnership(y,(0,z.No)(je,xe.bU,Be.apiVersion,new Date),
(0,G.$6)(je,"metadata","resourceVersion")??""),be=ot&&await g.applyTo(y,Be,(0,G.$6)(ot,"metadata","resourceVersion")??"");if(be)return K(p,be,ae),{before:{live:je,
kept:Ne,trouble:q.trouble},applied:be};const He=await g.get(y);if(He===void 0||(0,G.$6)(He,"metadata","uid")!==Ne.ownerUid)throw new Te.zg("E_DELETED_WHILE_WAIT\
ING",`${ae} was deleted while it was taken over. Run the step again: it makes a new one.`);if((0,k.MU)(He)&&(0,de.xb)(He)===M)return{before:{live:je,kept:Ne,trouble:q.
trouble},applied:He};st(He,Be,ae,E["force-conflicts"]),je=He,Ne=We(He,Ne,ae)}}catch(et){throw await te(g.withSignal(AbortSignal.timeout(le)),y,Ne,M).catch(()=>p.
warn(`${ae} was not taken over, but who owns its fields was changed already. Run the step again, or leave it so: it serves as before.`)),et}throw await te(g,y,Ne,
M),new Te.zg("E_APPLY_REFUSED",`${ae} was changed ${we} times while it was taken over, so it was left as it is. Stop what writes it (${(0,z.hC)(je).map(({manager:et})=>JSON.
stringify(et)).join(", ")}), then run the step again.`)}function K(p,E,g){const y=(0,z.LJ)(E,xe.bU).flatMap(({owner:L,paths:q})=>q.map(ae=>`${(0,z.i7)(ae)} of ${(0,z.
c7)(L)}`));if(y.length===0)return;const M=y.length>De?`; and ${y.length-De} more`:"";p.warn(`Fields of ${g} that are neither in deploy.yaml nor ours stay as the\
y are: ${y.slice(0,De).join("; ")}${M}.`)}async function te(p,E,g,y){const M=await p.get(E);M!==void 0&&(0,de.xb)(M)===y||(await Z(p,E,g),await(0,b.BC)(p,E.namespace??
"",E.name))}async function Z(p,E,{adopted:g,ownerUid:y}){if(!(g===void 0||g.managedFields.length===0))for(let M=0;M<we;M+=1){const L=await p.get(E);if(L===void 0||
(0,G.$6)(L,"metadata","uid")!==y)return;const q=Be=>((0,G.$6)(Be,"subresource")??"")!=="",ae=[...g.managedFields.filter(Be=>!q(Be)),...(0,G.yR)(L,"metadata","ma\
nagedFields").filter(q)];if(await p.setOwnership(E,ae,(0,G.$6)(L,"metadata","resourceVersion")??""))return}}var H={log:Y.aB,signal:new AbortController().signal,
leaseMs:Q.UB,waitMs:1e4};async function X(p,E,g,y,M=H,L){const q=await p.registry.version(E,g),ae=(0,fe.Tq)(q),Be=ue(q,ae,y);if(Be!==void 0||ae===void 0)return re(
Be??"",ae,y);const je=await(0,Q.IZ)(p,{...ae,state:"undoing"},M);try{return await ge(je,E,g,y,L)}finally{await je.release()}}function ue({model:p,version:E},g,y){
const M=`${p} version ${E}`;if(g===void 0)return`${M} has no record of a promotion.`;if(g.undoneBefore?.includes(y)===!0)return`The promotion ${y} of ${M} is un\
done already; it was promoted again since, as ${g.id}.`;if(g.id!==y)return`${M} was promoted again since, as ${g.id}; ${y} is not what stands.`;if(g.state==="un\
done")return`The promotion ${y} of ${M} to ${g.target} is undone already.`;if(g.state==="demoting"||g.state==="demoted")return`${M} was taken out of ${g.target}\
 since.`;if(g.state==="refused")return`The promotion ${y} of ${M} was refused: it moved nothing.`}async function ge(p,E,g,y,M){const{mlflow:L}=p,q=await L.registry.
version(E,g),ae=(0,fe.Tq)(q),Be=ue(q,ae,y);if(Be!==void 0||ae===void 0)return re(Be??"",ae,y);const je=ae.state==="undoing",Ne=(0,T.Sx)(ae.target);for(const be of Ne){
const He=(0,Q.Mz)(p.model,be);if(!(0,Q.QR)(q,be,He)&&!(je&&He===(0,fe.te)(ae,(0,T.Rg)(be))))return re(`${E} version ${g} holds ${(0,T.Rg)(be)} no longer: ${He===
void 0?"nobody does":`version ${He} does`}.`)}const et=await ke(L,ae,Ne);if(et!==void 0)return re(`Version ${et}, which held ${ae.target} before, is deleted: ${E}\
 version ${g} keeps it.`);const ot={...ae,state:"undoing",...M===void 0?{}:{undoneBy:M}};je||await ie(L,ot);for(const be of Ne)(0,Q.QR)(q,be,(0,Q.Mz)(p.model,be))&&
await Ie(L,ae,be);return await ie(L,{...je?ae:ot,state:"undone",undoneTime:new Date().toISOString(),...(0,Q.Qv)(p)}),{undone:!0,previousVersion:ae.previousVersion,
detail:Ne.map(be=>Oe(ae,(0,T.Rg)(be))).join(" ")}}var re=(p,E,g)=>({undone:!1,detail:p,...E?.state==="undone"&&E.id===g?{wasUndone:!0}:{}});async function ke({registry:p},E,g){
for(const y of new Set(g.map(M=>(0,fe.te)(E,(0,T.Rg)(M)))))if(y!==void 0)try{await p.version(E.model,y)}catch(M){if(M instanceof Te.zg&&M.code==="E_VERSION_NOT_\
FOUND")return y;throw M}}async function Ie({registry:p},E,g){const{model:y,version:M}=E,L=(0,fe.te)(E,(0,T.Rg)(g));if(g.kind==="alias"){L===void 0?await p.deleteAlias(
y,g.alias):L!==M&&await p.setAlias(y,g.alias,L);return}L!==void 0&&L!==M&&E.archivedPrevious&&await p.transition(y,L,g.stage,!1),await p.transition(y,M,E.previousStage??
"None",!1)}var Oe=(p,E)=>{const g=(0,fe.te)(p,E),y=`${p.model} version`;return g===p.version?`${y} ${p.version} keeps ${E}, which it held before the promotion t\
oo.`:g===void 0?`${y} ${p.version} was taken out of ${E}, which nobody held before.`:`${y} ${g} holds ${E} again instead of version ${p.version}.`},ie=({registry:p},E)=>p.
setVersionTag(E.model,E.version,fe.oK,(0,fe.sF)(E)),Le=2;async function Pe(p,E,g,{manifest:y,marker:M,adopted:L,pods:q},ae){if(L!==void 0)return y;const{metadata:Be}=y,
je={...y,metadata:{...Be,annotations:{...Be.annotations,[xe.Ln]:M}}};return(0,ee.uk)(p,E,je,g,{pods:q??se(y,g),force:ae})}function se({spec:p},E){const g=(0,de.
g4)(E),y=p.predictors.some(M=>me(M.graph)!==me(g.get(M.name)?.graph));return new Map(p.predictors.map(({name:M})=>[M,{holdsVersion:!y,hasOwnDeadline:!0}]))}var me=p=>[
(0,G.$6)(p,"modelUri")??"",...(0,G.yR)(p,"children").map(me)].join(`
`);async function Ve(p,E,g,y,{force:M,tell:L,...q}){const ae=await Pe(p,E,g,y,M),Be=await(0,ee.AZ)(p,E,ae,{force:M||y.adopted!==void 0,origin:void 0,tell:L});await Z(
p,E,y);const je=_e({...y,manifest:ae},E,Be),Ne=await p.waitForRollout(je,{...q,patienceRestarts:Le});return{serves:Ne.state==="current",...Ne.state==="unseen"?{
unseen:Ne.why}:{},explain:async()=>(await p.diagnose(je,Ne)).cause??Ye(Ne)}}function Ye(p){return p.state==="failed"?p.message:p.state==="timeout"?`it waits for\
 ${p.waitingFor}`:p.state==="unseen"?p.why.message:"it serves"}async function Ge(p,E,g,y,M){y.progress(`Removing ${(0,Me.vY)(E)}: it is the first of its name, s\
o there is nothing to go back to.`),await p.remove(E,g,{timeoutMs:M,report:L=>y.progress(L)})}}),2845:((tt,Ae,a)=>{a.d(Ae,{$B:()=>Me,$e:()=>he,Gw:()=>T,JG:()=>de,
X$:()=>G,qK:()=>ve});var b=a(5394),z=a(8243),Q=a(1651),U=a(9596),ee=(0,U.f1)((0,b.F)(),1),k=(0,U.f1)((0,b.F)(),1),he=5e4;function Me(w){const O=new Map,J=new Map,
j=f=>{if((0,k.isAlias)(f)){const v=O.get(f.source);return v===void 0?1:J.get(v)??Number.POSITIVE_INFINITY}if((0,k.isPair)(f))return j(f.key)+j(f.value);if((0,k.
isScalar)(f)||(0,k.isCollection)(f)){f.anchor!==void 0&&O.set(f.anchor,f);const v=(0,k.isCollection)(f)?f.items.reduce((P,D)=>P+j(D),1):1;return J.set(f,v),v}return 0};
return j(w.contents)>he}var fe=(0,U.f1)((0,b.F)(),1),de=100,xe=4*de;function ve(w){let O=0,J=0,j=0;for(const f of new fe.Lexer().lex(w)){if((f==="["||f==="{")&&
(O+=1),(f==="]"||f==="}")&&(O=Math.max(0,O-1)),O>de)return!0;const v=f==="-"||f==="?"||f===":";if(O>0?j=f===","||f==="["||f==="{"?0:j+Number(v):f.includes(`
`)?(J=0,j=0):/^[ \t]*$/.test(f)?J+=f.length:v&&(J+=1,j+=1),j>de||J>xe)return!0}return!1}var Y=512*1024;async function T(w,O){const J=await G(w,O);return typeof J==
"string"?J:W(J)}async function G({artifacts:w},O){const J=`${O.model} version ${O.version}`;try{const j=await w.readOfVersion(O,"MLmodel",Y);return j===void 0?`${J}\
 has no MLmodel file`:V(j)??`the MLmodel file of ${J} cannot be read`}catch(j){if(j instanceof Q.zg&&j.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel file of ${J}\
 is larger than ${Y} bytes`;if(j instanceof Q.zg&&j.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${J} cannot be read: ${j.message}`;throw j}}function Te(w){
const O=V(w);return O===void 0?void 0:W(O)}function V(w){if(!(w.includes("\0")||ve(w)))try{const O=(0,ee.parseDocument)(w,{prettyErrors:!1,uniqueKeys:!1,logLevel:"\
silent"});if(O.errors.length>0||Me(O))return;const J=O.toJS({maxAliasCount:1e3});return(0,z.Gv)(J)&&(0,z.Gv)(J.flavors)?J:void 0}catch{return}}function W({flavors:w,
signature:O}){return{flavors:Object.keys((0,z.Gv)(w)?w:{}),...(0,z.Gv)(O)?{signature:ne(O)}:{}}}function ne({inputs:w,outputs:O,params:J}){const j=f=>typeof f==
"string";return{...j(w)?{inputs:w}:{},...j(O)?{outputs:O}:{},...j(J)?{params:J}:{}}}}),6813:((tt,Ae,a)=>{a.d(Ae,{AZ:()=>Y,qN:()=>T,uk:()=>ne});var b=a(1838),z=a(
4118),Q=a(9884),U=a(9977),ee=a(9951),k=a(1439),he=a(8243),Me=a(1651),fe=["spec","predictors","*","componentSpecs","*","spec","containers","*"],de=[{pattern:["sp\
ec","predictors","*","progressDeadlineSeconds"],without:"Kubernetes gives up a rollout by its own deadline of 10 minutes"},...["readinessProbe","livenessProbe"].
map(v=>({pattern:[...fe,v],without:"Seldon's own probe may end a server that makes its environment for minutes"}))],xe=v=>de.find(({pattern:P})=>v.length>=P.length&&
P.every((D,I)=>D==="*"?typeof v[I]=="number":v[I]===D)),ve=10,Y=async(v,P,D,I)=>(await T(v,P,D,I)).applied;async function T(v,P,D,{origin:I,tell:B,...oe}){let $e=D;
for(let ye=1;;ye+=1)try{return{applied:await v.apply(P,{...$e},oe),sent:$e}}catch(_e){const we=_e instanceof b.nJ&&ye<ve?G(_e.fields,$e,I):[];if(we.length===0)throw Te(
_e,I);for(const{path:De,without:le}of we)B(`The cluster's definition of ${P.resource.kind} has no field ${(0,k.P8)(De)}, which is left out of ${(0,z.vY)(P)}: ${le}\
.`);$e=we.reduce((De,{path:le})=>(0,Q.x)(De,le),$e)}}function G(v,P,D){const I=v.flatMap(B=>{const oe=xe(B)?.without;return oe===void 0||(0,Q.Q)(P,B)===void 0||
D?.has(B)===!0?[]:[{path:B,without:oe}]});return I.length===v.length?I:[]}function Te(v,P){if(!(v instanceof Me.zg)||v.code!=="E_APPLY_REFUSED"||P===void 0)return v;
const D=W(v.message).map(oe=>P.has(oe)?`${(0,k.P8)(oe)} is line ${P.lineOf(oe)} of ${P.place}`:`${(0,k.P8)(oe)} is not in ${P.place}: it was set by an input of \
this step`),B=`${v instanceof b.nJ?" The cluster may run an older release of Seldon Core, whose resource definition lacks what newer ones have.":""}${D.length===
0?"":` ${D.join("; ")}.`}`;return B===""?v:new Me.zg(v.code,`${v.message}${v.message.endsWith(".")?"":"."}${B}`,{cause:v,outcome:v.outcome,exit:v.exit})}var V=5;
function W(v){return[...new Set([...v.slice(0,1e4).matchAll(/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].map(([,D])=>D??""))].slice(0,V).
map(D=>[...D.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([I,B])=>B===void 0?I:Number(B)))}async function ne(v,P,D,I,B){const oe=I===void 0?[]:D.spec.predictors.flatMap(
le=>w(le,D,I,B));if(I===void 0||oe.length===0)return D;const $e=(0,U.$m)(I),ye=(0,U.bS)(D,oe,$e),_e=oe.every(({name:le})=>J(le,ye,I))?ye:await Y(v,P,ye,{dryRun:!0,
force:B.force,origin:void 0,tell:()=>{}}),we=oe.filter(({name:le})=>J(le,_e,I)),De=oe.filter(le=>!we.includes(le)&&le.marker===le.origin).map(({name:le,origin:ze})=>({
name:le,marker:(0,U.oT)(ze,(0,he.tk)(I,"metadata","generation")??0)}));return(0,U.bS)(D,[...we,...De],we.some(({marker:le})=>le===$e)?$e:void 0)}function w(v,P,D,{
pods:I,deployments:B=[]}){const{name:oe,progressDeadlineSeconds:$e=0}=v,ye=(0,U.g4)(D).get(oe),_e=I.get(oe),[we,De]=[(0,U.hf)(ye),(0,U.hf)(v)];if(_e===void 0||we===
void 0||De===void 0||!O(we,De,_e,P,D))return[];const le=(0,he.tk)(ye,"progressDeadlineSeconds");if(!_e.hasOwnDeadline||le===void 0)return[{name:oe,marker:we,origin:De}];
const ze=B.some(We=>(0,b.D0)(We,(0,b.kz)(D))&&(0,U.yx)(We)===we&&!f(We));return[{name:oe,marker:we,origin:De,deadline:ze?Math.max(le,$e):le}]}function O(v,P,{holdsVersion:D},I,B){
return v!==(0,U.$m)(B)?(0,U.yv)(v)===(0,U.yv)(P):!D||[ee.ej,ee.CD].every(oe=>(0,he.$6)(B,"metadata","annotations",oe)===I.metadata.annotations[oe])}var J=(v,P,D)=>(0,U.
So)(j(v,P))===(0,U.So)(j(v,D)),j=(v,P)=>(0,U.ty)((0,he.Gv)(P.spec)?P.spec:{},(0,U.g4)(P).get(v)??{});function f(v){const{replicas:P,updatedReplicas:D,availableReplicas:I}=(0,b.
zi)(v);return D>=P&&I>=P}}),1902:((tt,Ae,a)=>{a.d(Ae,{BO:()=>G,Gw:()=>Te,JH:()=>U,Ux:()=>ve,VK:()=>T,p1:()=>ee,qx:()=>k,zU:()=>xe});var b=a(8243),z=new Set(["ob\
ject","map","any"]),Q=V=>V?.startsWith("array")??!1,U=V=>[...V.values()].some(W=>Q(W)||z.has(W)),ee="";function k(V){const W=(0,b.qF)(he(V));if(Array.isArray(W))
return fe(W);if(!(0,b.Gv)(W))return;const ne=W.inputs??W.instances,w=[W.dataframe_split,ne,W].map(Me).find(O=>O!==void 0);return w!==void 0?w:Array.isArray(W.dataframe_records)?
de((0,b.yR)(W,"dataframe_records")):Array.isArray(ne)?fe(ne):(0,b.Gv)(ne)?{kind:"tensors",tensors:new Map(Object.entries(ne))}:typeof ne=="string"||typeof ne=="\
number"||typeof ne=="boolean"?{kind:"tensor",tensor:[ne]}:void 0}var he=V=>V.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,W=>W.startsWith('"')?W:"null");
function Me(V){const[W,ne]=[(0,b.fK)(V,"columns"),(0,b.fK)(V,"data")];if(!Array.isArray(ne))return;const w=ne,O=w.filter(J=>Array.isArray(J));return Array.isArray(
W)?{kind:"table",columns:W.map(String),rows:O}:W===void 0&&O.length===w.length?{kind:"tensor",tensor:O}:void 0}function fe(V){const W=V.filter(b.Gv);return W.length===
V.length&&W.length>0?de(W):{kind:"tensor",tensor:V}}function de(V){const W=[...new Set(V.flatMap(ne=>Object.keys(ne)))];return{kind:"table",columns:W,rows:V.map(
ne=>W.map(w=>ne[w]??null))}}function xe(V){const W=(0,b.qF)(V),ne=(0,b.yR)({root:W},"root").flatMap(w=>{const O=(0,b.$6)(w,"type")==="tensor"?(0,b.$6)(w,"tensor\
-spec","dtype"):Y(w);return O===void 0?[]:[[(0,b.$6)(w,"name")??ee,O]]});return new Map(ne)}var ve=V=>(0,b.yR)({inputs:(0,b.qF)((0,b.$6)(V,"signature","inputs")??
"")},"inputs").filter(W=>(0,b.$6)(W,"type")!=="tensor").flatMap(W=>(0,b.$6)(W,"name")??[]);function Y(V,W=0){const ne=(0,b.$6)(V,"type"),w=V.items;return ne==="\
array"&&(0,b.Gv)(w)&&W<8?`array<${Y(w,W+1)??""}>`:ne}var T=(V,W)=>[...V.keys()].some(ne=>Q(W.get(ne)))||![...V.values()].some(ne=>Array.isArray(ne)||(0,b.Gv)(ne));
function G(V,W){switch(V.kind){case"table":return V.rows.length;case"tensor":return Array.isArray(V.tensor)?V.tensor.length:void 0;case"tensors":{if(T(V.tensors,
W))return 1;const ne=new Set([...V.tensors.values()].map(w=>Array.isArray(w)?w.length:1));return ne.size===1?[...ne][0]:void 0}}}var Te=V=>[...new Set([...(0,b.
i1)({names:[(0,b.fK)(V,"saved_input_example_info","serving_input_path")]},"names"),"serving_input_example.json",...(0,b.i1)({names:[(0,b.fK)(V,"saved_input_exam\
ple_info","artifact_path")]},"names"),"input_example.json"])]}),9824:((tt,Ae,a)=>{a.d(Ae,{DO:()=>ve,Pj:()=>G,Xc:()=>V,sB:()=>xe,w2:()=>T});var b=a(3471),z=a(6813),
Q=a(6796),U=a(4118),ee=a(3979),k=a(2594),he=a(9951),Me=a(7522),fe=a(1439),de=a(1651);async function xe(j,f,v,P){const{renderVersion:D}=await ve();return D(j,f,v,
P)}var ve=()=>Promise.all([a.e(988),a.e(54),a.e(810)]).then(a.bind(a,4070));async function Y(j,f,{name:v,variables:P},D){const I={resource:U.O3,namespace:f,name:v},
B=await j.get(I);if(B&&!(0,Q.MU)(B))throw new de.zg("E_NAME_TAKEN",`${(0,U.vY)(I)} exists, and mlflow-steps did not make it: it is left alone. Choose another na\
me for --storage-secret; or leave --storage-secret out, name this one as envSecretRefName in deploy.yaml, and say --allow secret=${v}.`);const oe=Object.fromEntries(
[...P].map(([we,De])=>[we,Buffer.from(De).toString("base64")])),$e={name:v,namespace:f,labels:{[he.Ly]:he.bU}},ye=await j.apply(I,{apiVersion:"v1",kind:"Secret",
metadata:$e,type:"Opaque",data:oe},D),_e=B===void 0?[]:(0,b.c)(B,ye);return{state:B===void 0?"created":_e.length===0?"unchanged":"configured",address:(0,U.vY)(I),
differences:B===void 0?`keys: ${[...P.keys()].join(", ")}`:(0,b.h)(_e,void 0,!0)}}async function T({inputs:j,log:f},{cluster:v,namespace:P}){const{"storage-secr\
et":D,"force-conflicts":I}=j;if(D===void 0)return;const{address:B,state:oe,differences:$e}=await Y(v,P,D,{force:I});f.progress(`${B} ${oe}${oe==="unchanged"?"":
` (${$e.replaceAll(`
`,"; ")})`}.`)}async function G(j,f,v,{manifest:P,pods:D,origin:I},B,oe,$e){const ye=B["storage-secret"],_e=await f.get(v),we=_e!==void 0&&await(0,Q.OW)(j,_e,P.
metadata.annotations[he.B0]??"",(0,Q.$t)(f.server,v.namespace??"",v.name,_e)),De=(0,Q.Tt)(_e,P,we);(0,Q.tP)(De,B,(0,U.vY)(v));const le=De?.kind==="foreign"?_e:void 0,
ze=B["force-conflicts"]||le!==void 0,We=ye&&await Y(f,v.namespace??"",ye,{dryRun:!0,force:B["force-conflicts"]}),st=await(0,z.AZ)(f,v,await(0,z.uk)(f,v,P,_e,{pods:D,
force:ze}),{dryRun:!0,force:ze,origin:I,tell:oe}),Qe=_e===void 0?[]:(0,b.c)(_e,st).filter(({path:Z})=>Z.at(-1)!==$e),nt=_e===void 0?"be created":Qe.length===0?"\
not change":"be changed",at=`${(0,U.vY)(v)} would ${le===void 0?"":"be taken over and "}${nt}`;if(!We)return{summary:at,takenOver:le,differences:(0,b.h)(Qe)};const{
state:qe,address:K,differences:te}=We;return{takenOver:le,summary:`${at}, and ${K} would ${qe==="unchanged"?"not change":`be ${qe}`}`,differences:[(0,b.h)(Qe),qe===
"unchanged"?"":`${K}: ${te}`].filter(Boolean).join(`
`)}}var Te=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function V(j,f){const{model:v,version:P,at:D,"promotion-id":I}=f;try{const B=await(0,fe.
x)(j,f);return I!==void 0&&await W(j,B,f,I),B}catch(B){throw D===void 0||!(B instanceof de.zg)||!Te.has(B.code)?B:await w(j,{model:v,version:P,target:(0,fe.hu)(
D),id:I},B)}}async function W({registry:j},f,{version:v,at:P},D){const I=(0,k.Tq)(f);if(I?.id===D){if((0,k._R)(I))throw O(I);return}if(I?.undoneBefore?.includes(
D)===!0)throw J(I,D);if(v!==void 0||P===void 0)return;const B=ne(await j.versionsOfModel(f.model),D);if(B!==void 0)throw B.id!==D?J(B,D):(0,k._R)(B)?O(B):new de.
zg("E_PROMOTION_OVERTAKEN",`${P} of ${f.model} is version ${f.version} by now, and the promotion ${D} was of version ${B.version}: nothing was done. Say --versi\
on ${B.version} if that is meant, or leave --promotion-id out.`)}function ne(j,f){const v=j.flatMap(P=>(0,k.Tq)(P)??[]);return v.find(P=>P.id===f)??v.find(P=>P.
undoneBefore?.includes(f))}async function w({registry:j},{model:f,version:v,target:P,id:D},I){const B=(0,fe.Rg)(P);if(v===void 0){const le=D===void 0?void 0:ne(
await j.versionsOfModel(f),D);return le===void 0||D===void 0?I:le.id!==D?J(le,D):(0,k._R)(le)?O(le):I}const[oe,$e]=await Promise.all([j.version(f,String(v)),j.holder(
f,P)]),ye=(0,k.Tq)(oe),_e=ye!==void 0&&(0,fe.Sx)(ye.target).some(le=>(0,fe.Rg)(le)===B)?ye:void 0;if(ye!==void 0&&D!==void 0&&ye.id!==D&&ye.undoneBefore?.includes(
D)===!0)return J(ye,D);if(ye!==void 0&&(ye===_e||ye.id===D)&&(0,k._R)(ye))return O(ye);if($e===void 0)return I;const we=(0,ee.v3)((0,k.Tq)($e),P,(0,ee.JL)(_e?.lockedAtMs)),
De=_e===void 0?`Version ${v} has no record of a promotion to it.`:`Version ${v} was promoted to it as ${_e.id}, and nothing undid that.`;return new de.zg("E_PRO\
MOTION_OVERTAKEN",(0,Me.xS)(`${B} of ${f} is version ${$e.version} by now (${we}), and not version ${v}. ${De} Nothing was done: promote the version again if it\
 shall have ${B}.`,1500))}function O({id:j,state:f,model:v,version:P,target:D,undoneTime:I,undoneBy:B}){const oe=`${B===void 0?"":` by ${B}`}${I===void 0?"":`, ${I}`}`,
$e=f==="undoing"?`is being undone${oe}`:f==="undone"?`was undone${oe}`:`ended when the version was taken out of ${D}${oe}`;return new de.zg("E_PROMOTION_UNDONE",
(0,Me.xS)(`The promotion ${j} of ${v} version ${P} to ${D} ${$e}, so nothing was done. Running this again is of no use: promote the version again, if it shall h\
ave ${D}.`,1500))}var J=({model:j,version:f,id:v},P)=>new de.zg("E_PROMOTION_UNDONE",(0,Me.xS)(`The promotion ${P} of ${j} version ${f} was undone, so nothing w\
as done. What the version's record holds since is ${v}: name that one, or promote the version again.`,1500))}),9884:((tt,Ae,a)=>{a.d(Ae,{Q:()=>z,x:()=>Q});var b=a(
8243),z=(ee,k)=>k.reduce((he,Me)=>typeof Me=="number"?Array.isArray(he)?he[Me]:void 0:(0,b.Gv)(he)&&Object.hasOwn(he,Me)?he[Me]:void 0,ee);function Q(ee,k){const he=U(
ee,k);return(0,b.Gv)(he)?{...ee,...he}:ee}function U(ee,[k,...he]){return Array.isArray(ee)?ee.map((Me,fe)=>fe===k?U(Me,he):Me):!(0,b.Gv)(ee)||typeof k!="string"?
ee:he.length===0?Object.fromEntries(Object.entries(ee).filter(([Me])=>Me!==k)):{...ee,[k]:U(ee[k],he)}}}),9392:((tt,Ae,a)=>{a.d(Ae,{WW:()=>yn,gg:()=>it,j$:()=>ao});
var b=a(3668),z=a(1902),Q=a(9824),U=a(3471),ee=a(2161),k=a(7026),he=a(7898),Me=a(7305),fe=a(6813),de=a(6796),xe=a(1838),ve=a(4118),Y=a(9977),T=a(9951),G=a(4081),
Te=a(4054),V=a(2907),W=a(7522),ne=a(7129),w=a(9606),O=a(1439),J=a(7985),j=a(3966),f=a(8243),v=a(1651),P=a(3024),D=a.n(P),I=a(1455),B=a.n(I),oe=a(7598),$e=a.n(oe);
async function ye({log:e},{cluster:o,manifest:s,marker:i,version:d,namespace:l,pods:u},{kept:_},S,R){if(_?.marker===i&&(_.verified||!R))return _;const A=(0,f.$6)(
S,"metadata","uid")??"",C=(0,f.tk)(S,"metadata","generation")===1,N=(0,k.uT)(_,{manifest:s,marker:i,version:d.version,verified:R,pods:u},A,C);try{await(0,k.gn)(
o,l,N)}catch(x){if(!(x instanceof v.zg)||x.outcome==="cancelled")throw x;e.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not\
 be kept: ${x.message}`)}return N}var _e=({inputs:e,pipeline:o},{version:s,cluster:i,namespace:d,address:l,url:u},_)=>({state:_,time:new Date().toISOString(),server:i.
server,namespace:d,name:l.name,version:s.version,url:u,...e.at===void 0?{}:{target:e.at},...o.link===void 0?{}:{pipeline:o.link}});async function we(e,o,{mlflow:s,
lease:i,isCancelled:d,former:l},u,{live:_,...S},R){const A=_e(e,o,u),C={...A,...(0,de.$t)(A.server,A.namespace,A.name,_),...S},{model:N,version:x}=o.version,Ee=R===
void 0||R==="nothing"?void 0:R,Se=u==="serving"?{model:N,version:x}:Ee,Ke=(Fe,Je)=>Ee!==void 0&&(0,k.p)(Fe,Ee)?(0,k.Ck)(Je,C,Ee.version):(0,k.p)(Fe,{model:N,version:x})?
C:Se!==void 0?(0,k.VN)(Je,C.time,"replaced",(0,k.Er)(Fe,Se)):R==="nothing"?(0,k.VN)(Je,C.time,"removed","the deployment was removed"):void 0;await(0,k.SJ)(i,s,d,
Fe=>(0,k.ZJ)(Fe,C,{model:N,versions:[{model:N,version:x},Ee,l].filter(Je=>Je!==void 0)},Ke),({message:Fe})=>e.log.warn(`The deployment is not recorded on the mo\
del version: ${Fe}`))}async function De(e,o,s){let i;return await(0,k.SJ)(s,await e.mlflow(),!1,async d=>{i=await(0,k.M8)(d,o.version,_e(e,o,"deploying"))},({message:d})=>e.
log.warn(`Where this deploys is not recorded beforehand on the model version: ${d}`)),i}async function le(e,{version:o},{mlflow:s,lease:i,isCancelled:d},l){await(0,k.
SJ)(i,s,d,u=>(0,k.NG)(u,o,l),({message:u})=>e.log.warn(`The record of what was about to be deployed is left on the model version: ${u}`))}var ze=200,We=e=>({ok:!1,
problem:e});function st(e,o){const s=(0,f.qF)(e);if(s===void 0)return We(/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":"the answer is not JS\
ON");if(!(0,f.Gv)(s))return We("the answer is no JSON object");if(Array.isArray(s.outputs))return at(s,o);if((0,f.Gv)(s.data)||s.jsonData!==void 0||s.strData!==
void 0)return qe(s,o);const i=nt(s);return We(i===void 0?"the answer holds neither outputs (V2) nor data (V1)":`the model server says: ${(0,G.q)(i)}`)}var Qe=e=>(0,f.
Gv)(e)&&(Array.isArray(e.outputs)||(0,f.Gv)(e.data)||e.jsonData!==void 0||e.strData!==void 0),nt=e=>(0,f.$6)(e,"error")??(0,f.$6)(e,"message")??(0,f.$6)(e,"stat\
us","info");function at(e,o){const s=(0,f.yR)(e,"outputs");if(s.length===0)return We("the answer has no outputs");const i=[];for(const d of s){const l=(0,f.$6)(
d,"name")??"?",{data:u,shape:_}=d;if(!Array.isArray(u)||!Array.isArray(_))return We(`output ${l} lacks data or shape`);const S=K(u),R=_.map(Number),A=R.reduce((N,x)=>N*
x,1);if(S.length!==A)return We(`output ${l} has ${S.length} values for the shape [${R.join(", ")}]`);const C=H(S);if(C!==void 0)return We(`output ${l} ${C}`);if(o!==
void 0&&R[0]!==o)return We(`output ${l} has ${R[0]??0} rows for ${o} that were asked about`);i.push(...S)}return te(i)}function qe(e,o){const s=(0,f.fK)(e,"data",
"ndarray")??(0,f.fK)(e,"data","tensor","values")??(0,f.fK)(e,"jsonData")??(0,f.fK)(e,"strData"),i=K(s);if(s===void 0||i.length===0)return We("the answer has no \
data");const d=H(i);if(d!==void 0)return We(`the answer ${d}`);const l=(0,f.fK)(e,"data","tensor","shape"),u=Array.isArray(l)?Number(l[0]):Array.isArray(s)?s.length:
void 0;return o!==void 0&&u!==void 0&&u!==o?We(`the answer has ${u} rows for ${o} that were asked about`):te(i)}function K(e){const o=[],s=[e];for(;s.length>0;){
const i=s.pop(),d=Array.isArray(i)?i:(0,f.Gv)(i)?Object.values(i):void 0;if(d===void 0)o.push(i);else for(let l=d.length-1;l>=0;l-=1)s.push(d[l])}return o}var te=e=>e.
length===0?We("the answer has no values"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,ze)},Z=e=>e==null||typeof e=="number"&&!Number.isFinite(e)||typeof e==
"string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(e);function H(e){const o=e.findIndex(Z);return o<0?void 0:`holds ${JSON.stringify(e[o]??null)} at position ${o}, whi\
ch is no finite value`}function X(e,o,s){const i=Array.isArray(o)?o.flat(1/0):[o];if(e.length!==i.length)return`${e.length} values instead of ${i.length}`;const d=i.
findIndex((l,u)=>!ue(e[u],l,s));return d<0?void 0:`value ${d} is ${JSON.stringify(e[d])} instead of ${JSON.stringify(i[d])}`}var ue=(e,o,s)=>typeof e=="number"&&
typeof o=="number"?Math.abs(e-o)<=s*Math.max(1,Math.abs(o)):e===o,ge=(e,o=!1)=>({kind:"wrong",problem:e,mayPass:o}),re=(e,o=!1)=>({kind:"silent",why:e,mayPass:o}),
ke=new Set([404,429,502,503,504]),Ie=new Set([401,403,407,408,421,429,431,511]),Oe=new Set([413,502,503,504]),ie=new Set([404,405,410,413,502,503,504]),Le=new Set(
[400,422,500]),Pe=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,se=e=>Pe.test(
e);function me(e,o,s){const{status:i,body:d}=o,l=(0,f.qF)(d);if(i===200)return Ye(e,o,l,s);const u=ke.has(i),_=`HTTP ${i}${Ge(d,l)}`;return i>=300&&i<400?re(`it\
 redirects${o.location===void 0?"":` to ${y(o.location)}`} (HTTP ${i})`):E(l)?re(`the API server did not lead there: ${_}${i===403?" (the role needs the verb cr\
eate on services/proxy)":""}`,u):Ie.has(i)?re(`${_}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":""}`,u):s.isMadeUp===
!0&&Le.has(i)&&(e==="service"||g(l))?se(d)?ge(_):{kind:"open",why:_}:e==="service"?p(d)&&Oe.has(i)?re(_,u):ge(_,u):ie.has(i)||!g(l)?re(_,u):ge(_,u)}function Ve(e){
const{code:o,message:s}=(0,Te.Ic)(e),i=(0,Te.gt)(o);return re(`${s||o}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||o==="ENOTFOUND"))}function Ye(e,{
body:o,cut:s},i,d){if(s===!0)return re("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(o):!Qe(i);if(e==="ingress"&&l)return re(
`its answer is no prediction${Ge(o,i)}`);const u=st(o,d.rows);if(!u.ok)return d.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:ge(u.problem);const _=d.expected===
void 0?void 0:X(u.values,d.expected,d.tolerance);return _===void 0?{kind:"prediction",shown:u.shown}:ge(`the prediction is not the expected one: ${_}`)}function Ge(e,o){
const s=(0,G.q)(nt(o)??e);return s===""?"":`, ${s}`}var p=e=>e.trimStart().startsWith("<"),E=e=>(0,f.$6)(e,"kind")==="Status"&&(0,f.$6)(e,"apiVersion")==="v1";function g(e){
return(0,f.$6)(e,"status","info")!==void 0?!0:(0,f.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||e.detail!==void 0)}var y=e=>URL.canParse(e)?new URL(e).
host:"another path",M=3e4,L=500;async function q(e,o,s,i=M){const d=performance.now();for(;;){const l=await Be(e,o,s);if(l.kind==="prediction"||l.kind==="open"||
!l.mayPass||performance.now()-d>=(l.kind==="silent"?i:M))return l;await(0,V.v)(L,s)}}var ae=5e4;async function Be(e,o,s){const i=performance.now();try{return me(
e.way,await e.send(),o)}catch(d){if(s.aborted)throw d;if(d instanceof Te.wC||e.way==="ingress")return Ve(d);if(performance.now()-i>=ae&&await e.isOpen?.().catch(
()=>!1))return{kind:"wrong",problem:"it gives no answer to the prediction, and answers otherwise",mayPass:!1};if(d instanceof v.zg&&d.code==="E_CLUSTER_UNREACHA\
BLE")return{kind:"silent",why:d.message,mayPass:!0};if(d instanceof v.zg&&d.code==="E_CLUSTER_UNAUTHORIZED")return{kind:"silent",why:d.message,mayPass:!1};throw d}}
var je=6e4,Ne=4*1024*1024;async function et({headers:e,tls:o},s,i,d){const l=(0,b.o)(s.protocol,o),u={accept:"application/json",...e,"content-type":"application\
/json"},_=await l.send({method:"POST",url:s,headers:u,body:i,timeoutMs:je,signal:d,maxBytes:Ne,isFresh:!0});return{status:_.status,body:_.body,cut:_.isCut,location:_.
headers.location}}var ot=5e3,be=500;async function He(e){const{manifest:o,holders:s,ingress:i,plan:d,signal:l}=e,u=performance.now(),_=(0,Y.i9)(o),S=_.length>0&&
_.every(Ke=>s.includes(Ke)),R=[];let A;for(const Ke of s){const Fe=vt(e,Ke),Je=await q(Fe,d,l,i!==void 0&&S?ot:void 0);if(Je.kind==="wrong")throw zt(Fe,Je.problem);
if(Je.kind==="open")return{isProven:!1,why:xt(Fe,Je.why)};Je.kind==="silent"?R.push(Gt(Fe,Je.why)):A??=Je.shown}const C=R.length===0&&A!==void 0,[N]=_;if(i===void 0||
N===void 0||!(C||S))return C?{isProven:!0,by:["service"],shown:A??"",durationMs:Math.round(performance.now()-u),remarks:[]}:{isProven:!1,why:[...R,...i===void 0?
[]:["An answer of the ingress would prove nothing, because other predictors answer there too."]].join(" ")};await e.beforeIngress?.();const x=Dn(e,i,N),Ee=await q(
x,d,l),Se=Math.round(performance.now()-u);if(Ee.kind==="wrong"&&S)throw zt(x,Ee.problem);return C?Ee.kind==="prediction"?{isProven:!0,by:S?["service","ingress"]:
["service"],shown:A??"",durationMs:Se,remarks:[]}:{isProven:!0,by:["service"],shown:A??"",durationMs:Se,remarks:[Ft(x,Ee)]}:Ee.kind!=="prediction"?{isProven:!1,
why:[...R,Ft(x,Ee)].join(" ")}:{isProven:!0,by:["ingress"],shown:Ee.shown,durationMs:Se,remarks:R}}function vt({cluster:e,manifest:o,namespace:s,plan:i},d){const l=(0,Y.
sc)(o.metadata.name,d),u=(0,Y.tf)(o,d);return{way:"service",title:`Service ${s}/${l}:${Y.ld}${u} of predictor ${d.name} (through the API server)`,send:()=>e.proxyToService(
s,l,Y.ld,u,i.body),isOpen:async()=>!E((0,f.qF)((await e.proxyToService(s,l,Y.ld,"/live","")).body))}}function Dn({manifest:e,namespace:o,plan:s,signal:i},d,l){const u=Vt(
d.address,(0,Y.PQ)(e,o,l));return{way:"ingress",title:u.href,send:()=>et(d,u,s.body,i)}}var Vt=(e,o)=>new URL(e.pathname.replace(/\/+$/,"")+o,e);function Ft(e,o){
return o.kind==="silent"?Gt(e,o.why):o.kind==="open"?xt(e,o.why):`${e.title} gave no usable prediction, be it by another predictor: ${(0,W.xS)(o.problem,be)}.`}
var xt=({title:e},o)=>`${e} does not take the values that were made up for it, which proves nothing: ${(0,W.xS)(o,be)}.`,Gt=({title:e},o)=>`${e} says nothing of\
 the model: ${(0,W.xS)(o,be)}.`,zt=(e,o)=>new v.zg("E_VERIFY_FAILED",`The pods are ready, but ${e.title} gave no usable prediction: ${(0,W.Jj)((0,W.YI)(o),be)}`);
async function Yt(e,o,s){const{manifest:i,origin:d,marker:l,pods:u,modelUri:_,holders:S,name:R,namespace:A}=s,{endpoint:C}=e.inputs,N=await e.cluster(),x=A??N.defaultNamespace;
e.inputs.namespace===void 0&&Rn(s,N.defaultNamespace,e.inputs.allow);const Ee={...i,metadata:{...i.metadata,namespace:x}},Se=Sn(Ee,x,C),Ke={name:R,namespace:x,version:o.
version,"model-uri":_,url:Se,changed:"false",verified:"false","verified-by":""};for(const Fe of["name","namespace","version","model-uri","url","changed","verifi\
ed","verified-by"])e.output(Fe,Ke[Fe]);return{cluster:N,version:o,manifest:Ee,origin:d,marker:l,pods:u,modelUri:_,holders:S,namespace:x,address:{resource:Y.kl,namespace:x,
name:R},url:Se}}function Rn({namespace:e,place:o},s,i=new Set){if(!(e===void 0||e===s||i.has((0,O.OH)("namespace",e))))throw new v.zg("E_MANIFEST",`${o} cannot \
be deployed. It names the namespace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,O.L9)("namespace",e)}.`)}function Sn(e,o,s){const[i]=(0,Y.
i9)(e);return i?s?Vt(s,(0,Y.PQ)(e,o,i)).href:`http://${(0,Y.sc)(e.metadata.name,i)}.${o}:${Y.ld}${(0,Y.tf)(e,i)}`:""}async function An({log:e},{cluster:o,namespace:s}){
const i={resource:ve.r$,name:s};if(await o.get(i))return;const d={[T.Ly]:T.bU};await o.create(i,{apiVersion:"v1",kind:"Namespace",metadata:{name:s,labels:d}}),e.
progress(`Created the namespace ${s}.`)}var Jt=new Set([T.Sp,T.vM]),Ht=({path:e})=>!(e[0]==="metadata"&&Jt.has(e.at(-1)??""));function Qt(e,o,s){const[i,d]=[(0,Y.
g4)(e),(0,Y.g4)(o)],l=[...d].map(([_,S])=>{const R=i.get(_);return R===void 0?{predictor:_,state:"new",why:""}:(0,Y.hf)(R)===(0,Y.hf)(S)?{predictor:_,state:"kep\
t",why:""}:{predictor:_,state:"replaced",why:Tn(_,e,o,s)}}),u=[...i.keys()].filter(_=>!d.has(_)).map(_=>({predictor:_,state:"removed",why:""}));return[...l,...u]}
var dt=3,ct=new Set(["traffic","replicas"]);function Tn(e,o,s,i){const d=i.flatMap(({path:[S,R="",A,...C]})=>S!=="spec"?[]:R!=="predictors"?ct.has(R)?[]:[[R,A,...C].
filter(N=>N!==void 0).join(".")]:A===`[${e}]`&&!ct.has(C[0]??"")?[C.join(".")]:[]),[l,u]=[o,s].map(S=>(0,f.$6)(S,"metadata","annotations",T.ej)??"unknown");return d.
length===0?l===u?"what is around it changed for its pods":`version ${u??""} lies where version ${l??""} did`:`${d.slice(0,dt).map(S=>(0,W.Jj)(S.replaceAll(".[",
"["),120)).join(", ")}${d.length>dt?` and ${d.length-dt} more`:""} changed`}var kn=e=>e.map(({predictor:o,state:s,why:i})=>(0,W.xS)(`pods of predictor ${o}: ${s}${i===
""?"":` (${i})`}`,500)).join(`
`),In=30;function Ln(e,o){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,U.c)(e,o),i=(0,f.tk)(e,"metadata","generation")!==(0,f.tk)(o,"metadata","g\
eneration")||s.some(Ht),d=i?kn(Qt(e,o,s)):"";return{changed:i,pods:d,text:[d,(0,U.h)(s,In)].filter(Boolean).join(`
`)}}async function Cn(e,{version:o,namespace:s,address:i,url:d},l){const{"github-deployment":u,"github-environment":_,"github-token":S}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:R,version:A}=o,
C=await e.announceDeployment({environment:_??`${s}/${i.name}`,description:`${R} version ${A}`,payload:{model:R,version:A,namespace:s,name:i.name},token:S});try{
const N=await l();return await C({state:"success",description:N.reason,url:d}),N}catch(N){const{outcome:x,message:Ee}=(0,v.uQ)(e.stopped.aborted?e.stopped.reason:
N);throw await C({state:x==="failed"||x==="rolled-back"||x==="timeout"?"failure":"error",description:Ee}),N}}function bn(e,o,s,i){const d=(0,ve.vY)(s),{cause:l,
log:u,excerpt:_,objects:S,initLog:R}=o,A=o.advice===void 0?"":` What to do: ${o.advice}.`,C=[...S?[{title:`Objects of ${d}`,text:S}]:[],...u&&_?[{title:`From th\
e ${u.title}`,text:_}]:[],...R?[{title:`From the ${R.title}`,text:R.text}]:[]];if(e.state==="timeout"){const Ee=l===void 0?"":` Its log says: ${l}.`;return{log:u,
excerpts:C,error:new v.zg("E_TIMEOUT",`${d} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${Ee}${A}`)}}const N=e.reason===
"Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",x=(0,W.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);return{log:u,
excerpts:C,error:new v.zg(N,`${d} cannot serve: ${l===void 0?x:`${l}. ${x}`}${x.endsWith(".")?"":"."}${A}`)}}function Xt({why:e,known:o},s){const i=o===""?"":` \
What was seen last: ${(0,W.xS)(o,1e3)}.`;return new v.zg(e.code,`It could not be told whether ${(0,ve.vY)(s)} serves: when the time was over (--timeout), the cl\
uster did not show what is there. ${e.message}${i}`,{cause:e})}var Un=({live:e,applied:o})=>e===void 0||(0,f.tk)(e,"metadata","generation")!==(0,f.tk)(o,"metada\
ta","generation");function jn(e){const{live:o,applied:s,objects:i}=e,d=(0,f.$6)(s,"metadata","resourceVersion"),l=d!==void 0&&(0,f.$6)(o,"metadata","resourceVer\
sion")===d&&(0,f.$6)(o,"metadata","uid")===(0,f.$6)(s,"metadata","uid");return{unchanged:!Un(e),...l?{seen:{owner:s,objects:i}}:{}}}var Kn=2e4;async function Bn(e,{
cluster:o,manifest:s,marker:i,address:d},l){const{inputs:u,log:_}=e,S=(0,Y.pG)(s,i,d,l.applied),R=performance.now(),A=x=>`${((performance.now()-R)/1e3).toFixed(
x)} s`,C=await o.waitForRollout(S,{timeoutMs:e.waitMs(u.timeout),patienceMs:u.patience,patienceRestarts:ee.ej,...jn(l),before:{owner:l.live,pods:l.objects.pods},
report:x=>_.progress(`Waiting (${A(0)}) for ${x}.`)});if(C.state==="current")return _.progress(`The rollout is complete after ${A(1)}.`);if(C.state==="unseen")throw Xt(
C,d);const N=bn(C,await o.withSignal(AbortSignal.any([e.stopped,AbortSignal.timeout(Kn)])).diagnose(S,C),d,u.timeout);throw N.log&&_.foreign(N.log.title,N.log.text),
e.summarize(...N.excerpts.map(({title:x,text:Ee})=>({kind:"log",title:x,text:Ee}))),N.error}async function Dt({inputs:e,log:o,waitMs:s},i,d){const{cluster:l,address:u,
namespace:_,manifest:S,marker:R}=i,A=()=>Promise.all([l.get(u),(0,k.DL)(l,_,u.name),l.listRolloutObjects((0,Y.Ef)(S,R,u,"")),d()]);let[C,N,x,Ee]=await A();for(;C!==
void 0&&(0,xe.vx)(C);)o.progress(`${(0,ve.vY)(u)} is being removed; waiting until it is gone.`),await l.waitForRemoval(u,(0,f.$6)(C,"metadata","uid")??"",s(e.timeout),
Se=>o.progress(Se)),[C,N,x,Ee]=await A();return{live:C,kept:(0,k.uq)(C,N),objects:x,version:Ee}}async function Wn(e,{cluster:o,version:s,namespace:i,address:d,marker:l,
manifest:u},{live:_,kept:S}){if(_===void 0||S!==void 0||(0,f.tk)(_,"metadata","generation")!==1||(0,Y.Ef)(u,l,d,"").readMarker(_)!==l)return!1;const{registry:R}=(await e.
mlflow()).forCleanup(de.mw),A=await R.version(s.model,s.version).catch(()=>{}),C=(0,de.$t)(o.server,i,d.name,_);return A!==void 0&&!(0,de.T3)(A).some(N=>N.state===
"serving"&&(0,de.ii)(N,C))}function Nn(e,o,s){switch(e.kind){case"table":return s&&!_t(e,o)?Fn(e,o):Vn(e,o);case"tensor":return`{"data":{"ndarray":${Rt(e.tensor,
o.get(z.p1))}}}`;case"tensors":{const i=Zt([...e.tensors],o);return`{"jsonData":${s&&(0,z.VK)(e.tensors,o)?`[${i}]`:i}}`}}}var Vn=({columns:e,rows:o},s)=>{const i=o.
map(d=>`[${e.map((l,u)=>Rt(d[u]??null,s.get(l))).join(",")}]`);return`{"data":{"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},Fn=({columns:e,rows:o},s)=>`\
{"jsonData":[${o.map(i=>Zt(e.map((d,l)=>[d,i[l]??null]),s)).join(",")}]}`,Zt=(e,o)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${Rt(i,o.get(s))}`).join(",")}}`;function _t({
columns:e,rows:o},s){const i=new Set(e.map((d,l)=>qt(o.map(u=>u[l]??null),s.get(d))));return i.size===1&&!i.has("other")}function qt(e,o){return e.every(s=>typeof s==
"string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(s=>typeof s=="number")?en(o)||!e.every(Number.isInteger)?"float":"whole":"other"}var en=e=>e!==
void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),Rt=(e,o)=>en(o)?St(e):JSON.stringify(e),St=e=>Array.isArray(e)?`[${e.map(St).join(",")}]`:typeof e=="number"&&
/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),tn={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",
binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",
uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},nn=(e,o,s)=>s==="v2"?JSON.stringify(gt(e,o)):Nn(e,o,s==="v1-mlflow");function gt(e,o){switch(e.kind){case"\
table":return{inputs:e.columns.map((s,i)=>{const d=e.rows.map(l=>l[i]??null);return{name:s,shape:[d.length],datatype:sn(d,o.get(s)),data:d}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[on("input-0",e.tensor,o.get(z.p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([d,l])=>Array.
isArray(l)&&!l.some(Array.isArray)&&!At(o.get(d)));return{inputs:s.map(([d,l])=>on(d,Array.isArray(l)?l:[l],o.get(d))),parameters:{content_type:i?"pd":"dict"}}}}}
var At=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function on(e,o,s){const i=[];for(let l=o;Array.isArray(l);l=l[0])i.push(l.length);const d=Array.isArray(
o)?o.flat(1/0):[o];return{name:e,shape:i,datatype:sn(d,s),data:d}}function sn(e,o){const s=o===void 0?void 0:tn[o]??(/^<U\d*$|^<M8/.test(o)?"BYTES":void 0);if(s!==
void 0)return s;const i=e.filter(d=>d!==null);return i.length>0&&i.every(d=>typeof d=="boolean")?"BOOL":i.every(d=>typeof d=="number")?i.every(Number.isSafeInteger)&&
i.length>0?"INT64":"FP64":"BYTES"}var xn=3e5,an=1e4,Tt=8,rn={double:1.5,float:1.5,long:1,integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"\
YQ=="};function Gn(e){const o=(0,f.qF)((0,f.$6)(e,"signature","inputs")??"");if(!Array.isArray(o)||o.length===0||o.length>an||!o.every(f.Gv))return;const s=(0,f.
yR)({root:o},"root"),i=s.map(u=>({name:(0,f.$6)(u,"name"),value:(0,f.$6)(u,"type")==="tensor"?zn(u):kt(u)}));if(i.some(({value:u})=>u===void 0))return;const d=i.
flatMap(({name:u,value:_})=>u===void 0?[]:[[u,_]]),l=s.map(u=>(0,f.$6)(u,"type")==="tensor");if(l.includes(!0))return l.includes(!1)?void 0:d.length===s.length?
{kind:"tensors",tensors:new Map(d)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(d.length===s.length)return{kind:"table",columns:d.map(([u])=>u),rows:[
d.map(([,u])=>u)]};if(!(d.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}function kt(e,o=0){const s=(0,f.$6)(e,"type")??
"";if(o>Tt)return;if(Object.hasOwn(rn,s))return rn[s];if(s==="any")return"a";const i=(0,f.fK)(e,s==="array"?"items":"values");if((s==="array"||s==="map")&&(0,f.
Gv)(i)){const u=kt(i,o+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const d=e.properties;if(s!=="object"||!(0,f.Gv)(d))return;const l=Object.entries(d).slice(
0,an).map(([u,_])=>[u,(0,f.Gv)(_)?kt(_,o+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function zn(e){const o=(0,f.$6)(e,"tensor-sp\
ec","dtype")??"",s=(0,f.fK)(e,"tensor-spec","shape"),i=Yn(o);if(i===void 0||!Array.isArray(s)||s.length>Tt)return;const d=s.map(l=>l===-1?1:Number(l));if(!(!d.every(
l=>Number.isInteger(l)&&l>0)||d.reduce((l,u)=>l*u,1)>xn))return d.reduceRight((l,u)=>Array(u).fill(l),i)}function Yn(e){return/^float(?:16|32|64)$/.test(e)?.5:/^u?int(?:8|16|32|64)$/.
test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var cn=["auto","required","off"],Jn={label:"auto\
, required, off, or a JSON file",parse:e=>{const o=cn.find(i=>i===e);if(o!==void 0)return{kind:o};if((0,P.existsSync)(e))return{kind:"file",path:e};const s=(0,O.
qb)(e,cn);throw new O.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you mean ${s}?`}`)}},Hn=1024*1024,dn=1e-6;
async function Qn(e,o,s,i,d){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return qn(e.path,await It(e.path));case"\
auto":case"required":{const l=await Xn(o,s,i,d).catch(u=>{if(u instanceof v.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"none",why:`the input example cannot be \
read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new v.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify r\
equired, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function Xn(e,o,s,i){const{model:d,version:l}=o,
u=(R,A)=>e.readOfVersion(o,R,A);for(const R of(0,z.Gw)(i)){const A=await Zn(u,R),C=A===void 0?void 0:(0,z.qx)(A);if(C===void 0)continue;const N=(0,z.zU)((0,f.$6)(
i,"signature","inputs")??"");return s==="v2"&&(0,z.JH)(N)?{kind:"none",why:`the input example of ${d} version ${l} has lists or mappings in its columns, which t\
he V2 protocol cannot say (give a request with --verify FILE)`}:Et(`the model's own input example (${R})`,C,N,s)}const _=Gn(i),S=(0,z.zU)((0,f.$6)(i,"signature",
"inputs")??"");return _!==void 0&&!(s==="v2"&&(0,z.JH)(S))?{...Et("a request made from the model's signature, because it has no input example",_,S,s),rows:void 0,
isMadeUp:!0}:{kind:"none",why:`${d} version ${l} has no input example that can be sent, and no signature that a request can be made from`}}async function Zn(e,o){
try{return await e(o,Hn)}catch(s){if(s instanceof v.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function Et(e,o,s,i){return{kind:"request",origin:e,body:nn(
o,s,i),rows:(0,z.BO)(o,s),tolerance:dn}}async function It(e){try{return await(0,I.readFile)(e,"utf8")}catch(o){const s=o instanceof Error?o.message:String(o);throw new v.
zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:o})}}function qn(e,o){const s=(0,f.qF)(o);if(!(0,f.Gv)(s))
throw new v.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,f.Gv)(s.request);return{kind:"request",origin:e,body:JSON.stringify(i?s.request:
s),rows:void 0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,f.tk)(s,"tolerance")??dn}}var rt=(...e)=>({deploy:e,rollback:e}),Lt=["get","creat\
e","update","delete"],eo=[{why:"what is deployed, and put back or removed when it cannot serve",group:"machinelearning.seldon.io",resources:["seldondeployments"],
verbs:{render:["get","create","patch"],deploy:["get","list","watch","create","patch","delete"],rollback:["get","list","watch","patch","delete"],undeploy:["get",
"list","delete"]}},{why:"the last manifest that was seen serving",group:"",resources:["configmaps"],verbs:{deploy:["get","create","patch","delete"],rollback:["g\
et","patch"],undeploy:["get","delete"]}},{why:"one deploy of a name at a time",group:"coordination.k8s.io",resources:["leases"],verbs:{deploy:Lt,rollback:Lt,undeploy:Lt}},
{why:"whether it is the new version that became ready, and whether an old one is gone",group:"apps",resources:["deployments","replicasets"],verbs:{...rt("list",
"watch"),undeploy:["list"]}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"",resources:["pods"],verbs:{...rt("li\
st","watch"),undeploy:["list"]}},{why:"whether requests go to it alone",group:"discovery.k8s.io",resources:["endpointslices"],verbs:rt("list","watch")},{why:"wh\
ether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"networking.istio.io",resources:["virtualservi\
ces"],verbs:rt("list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"getam\
bassador.io",resources:["mappings"],verbs:rt("list","watch")},{why:"why it did not",group:"",resources:["pods/log"],verbs:rt("get")},{why:"why it did not",group:"",
resources:["events"],verbs:rt("list","watch")},{why:"the prediction that proves it, by the Service of the predictor that holds it",group:"",resources:["services\
/proxy"],verbs:{deploy:["create"]}}],ln={group:"authorization.k8s.io",version:"v1",plural:"selfsubjectaccessreviews",kind:"SelfSubjectAccessReview"},to=new Set(
["pods/log","events","virtualservices","mappings"]),no=new Set(["E_CLUSTER_UNREACHABLE","E_CLUSTER_UNAUTHORIZED","E_CANCELLED"]),Ct=5,oo=({asksByProxy:e,secret:o})=>[
...eo.flatMap(({group:s,resources:i,verbs:d})=>i.flatMap(l=>to.has(l)||l==="services/proxy"&&!e?[]:(d.deploy??[]).filter(u=>u!=="watch").map(u=>({group:s,resource:l,
verb:u})))),...o===void 0?[]:["get","patch"].map(s=>({group:"",resource:"secrets",verb:s,name:o}))];async function un(e,o,s){const i=oo(s),d=[];for(let _=0;_<i.
length;_+=Ct){const S=i.slice(_,_+Ct),R=await Promise.all(S.map(A=>so(e,o,A)));d.push(...S.filter((A,C)=>R[C]===!1))}if(d.length===0)return;const l=new Map;for(const{
group:_,resource:S,verb:R}of d){const A=_===""?S:`${S}.${_}`;l.set(A,[...l.get(A)??[],R])}const u=[...l].map(([_,S])=>`${S.join(", ")} ${_}`).join("; ");throw new v.
zg("E_CLUSTER_FORBIDDEN",`A deploy to the namespace ${o} needs rights that these credentials lack: ${u}. Give the account the Role of docs/permissions.md there.`)}
async function so(e,o,{group:s,resource:i,verb:d,name:l}){const[u,_]=i.split("/"),S={namespace:o,group:s,resource:u,verb:d,..._===void 0?{}:{subresource:_},...l===
void 0?{}:{name:l}};try{const R=await e.create({resource:ln,name:i},{apiVersion:"authorization.k8s.io/v1",kind:ln.kind,spec:{resourceAttributes:S}}),A=(0,f.fK)(
R,"status","allowed");return typeof A=="boolean"?A:void 0}catch(R){if(R instanceof v.zg&&!no.has(R.code))return;throw R}}var mn=e=>{setImmediate(()=>setImmediate(
e))};async function hn(e,o,s){const{inputs:i,log:d,pipeline:l}=e,u=(0,Q.sB)(o,s,i,{pipeline:l,timeoutMs:i.timeout,target:i.at,promotionId:i["promotion-id"]});i["\
dry-run"]!=="client"&&mn(()=>{e.cluster().catch(()=>{})});const _=await u;for(const S of[..._.notes,..._.warnings])d.warn(S);return{rendered:_,plan:await Qn(i.verify,
o.artifacts,s,(0,Y.aI)(_.manifest),_.mlModel)}}async function fn(e,{cluster:o,namespace:s,address:i,manifest:d,pods:l,origin:u},_){const{inputs:S,log:R}=e,{"sto\
rage-secret":A,"create-namespace":C,endpoint:N,verify:x}=S,Ee={asksByProxy:_.kind==="request"&&x.kind==="required"&&N===void 0,secret:A?.name};if(C&&await o.get(
{resource:ve.r$,name:s})===void 0){await Promise.all([pn(o),un(o,s,Ee)]);return}const[Se]=await Promise.all([(0,Q.Pj)(await e.mlflow(),o,i,{manifest:d,pods:l,origin:u},
S,Ke=>R.warn(Ke)).catch(Ke=>{if(!(Ke instanceof v.zg)||!Ke.message.includes("does not support dry run"))throw Ke;R.warn(`The cluster cannot be asked beforehand \
what it makes of the manifest: ${Ke.message}`)}),un(o,s,Ee)]);return Se}async function pn(e){if(!await e.serves(Y.kl))throw new v.zg("E_CRD_MISSING",`The cluste\
r at ${e.server} does not know ${Y.kl.kind}s: install Seldon Core first.`)}async function ao(e,o){const s={...e,log:{...ne.aB,progress:l=>e.log.progress(l)},output:()=>{}},
{rendered:i,plan:d}=await hn(s,await e.mlflow(),o);await fn(s,await Yt(s,o,i),d)}var ro={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{
kind:"small",description:"Its namespace."},version:{kind:"small",description:"The model version that was deployed."},"previous-version":{kind:"small",description:"\
The version that was deployed there before; empty where none was."},"model-uri":{kind:"small",description:"Where the model server loads the model from; empty if\
 an image holds it."},url:{kind:"small",description:"Where predictions are asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"\
small",description:"true where the manifest changed the cluster, false where it was deployed already."},verified:{kind:"small",description:"true where a predict\
ion proved the deployment."},"verified-by":{kind:"small",description:"What the prediction was asked of: `service`, the Service of each predictor that holds the \
version, `ingress`, or `service,ingress`; empty where it is not verified."}},io=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,
vn=8,co=new Set(["host","accept","accept-language","origin","user-agent"]);function bt(e){const o=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()===
"")continue;const[,d="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(i)??[],u=lo(d.toLowerCase(),l,o);if(u!==void 0)return{problem:`line ${s+1} ${u}`};o.set(d.toLowerCase(),
l)}return{headers:o}}function lo(e,o,s){if(e===""||o==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no h\
eader can have";if(io.test(e))return`names the header ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,J.S)(o);return i===
void 0?void 0:`has a value that cannot be sent: ${i}`}function uo(e){const o=bt(e);if("problem"in o)return[];const s=[...o.headers].filter(([i])=>!co.has(i)).flatMap(
([,i])=>[i,i.replace(/^\w+ /,"")]);return[...new Set(s)].filter(i=>i.length>=vn)}var _n=1024*1024,Ut="expected the ingress's http(s) address",mo={label:"http(s)\
 address",parse:e=>{const o=/^https?:\/\//i.test(e)&&URL.canParse(e)?new URL(e):void 0;if(o===void 0)throw new O.S7(`${Ut}, got "${e.replace(/\/\/.*@/,"//***@")}\
"`);if(o.username!==""||o.password!=="")throw new O.S7(`${Ut} without a user name or password, which outputs would show: give them by endpoint-headers, as Autho\
rization: Basic \u2026`);if(o.search!==""||o.hash!=="")throw new O.S7(`${Ut} alone, without what follows a ? or #`);return o}},ho={label:"Name: value, one a lin\
e",secretParts:uo,parse:e=>{const o=bt(e);if("problem"in o)throw new O.S7(o.problem);return o.headers}},gn={label:"PEM file",parse:e=>{const o=fo(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(o.length===0)throw new O.S7(`"${e}" holds no certificate in PEM form`);for(const s of o)try{new oe.X509Certificate(s)}catch{throw new O.S7(`"${e}" holds a\
 certificate that cannot be read`)}return o.join(`
`)}};function fo(e){let o;try{o=(0,j.M)(e,_n)}catch(s){throw new O.S7(`"${e}" cannot be read: ${(0,Te.Ic)(s).message}`)}if(o===void 0)throw new O.S7(`"${e}" is \
larger than ${_n} bytes`);return o}var En={endpoint:{kind:mo,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the \
predictors that hold the version have been, by their own Services."},"endpoint-token":{kind:O.TK,secret:!0,description:"Bearer token for the ingress. It goes th\
ere alone: no redirect is followed."},"endpoint-headers":{kind:ho,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go t\
here alone."},"endpoint-ca-file":{kind:gn,description:"PEM file with the certificate authorities to trust for the ingress."}},yn=(0,O.RU)(En,["endpoint-token","\
endpoint-headers"],({"endpoint-token":e,"endpoint-headers":o})=>{if(e!==void 0&&o?.has("authorization"))throw new O.S7("endpoint-token and the Authorization of \
endpoint-headers are both given: give one of them")});function po({endpoint:e,...o}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoin\
t-ca-file":d}=o;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...d===void 0?
{}:{ca:d}}}}var vo=({address:e,headers:o})=>e.protocol==="http:"&&Object.keys(o).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, w\
here others can read them: give its https address.`:void 0,_o={...w.hI,...w.g$,...w.wO,...w.F2,timeout:{kind:O.p0,default:"20m",description:"How long the step m\
ay take, the rollout above all. What it then puts back may take as long again."},patience:{kind:O.p0,default:"60s",description:"How long what may recover (a cra\
sh loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:Jn,default:"auto",description:"Pr\
oves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, \
`required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance\
`."},...En,"on-failure":{kind:(0,O.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first depl\
oyment is removed), or leaves everything as it is."},"promotion-id":{kind:O.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if\
 it still holds."},"force-conflicts":{kind:O.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending w\
ith E_APPLY_CONFLICT."},...w.QF,"create-namespace":{kind:O.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:O.
Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `e\
nvironment:`, which makes its own."},"github-environment":{kind:O.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github\
-token":w.bU,"dry-run":{kind:(0,O.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` \
also asks the cluster whether it would accept it."}},wn=new Set(["E_ROLLOUT_FAILED","E_TIMEOUT","E_VERIFY_FAILED","E_DELETED_WHILE_WAITING","E_DEPLOY_HELD"]),go=5e3,
t=3e4,n=2e4,r=12e4,c=6e4,m=1.5*Me.UB,h=e=>e+r+t,$=e=>h(e)+m+4*t;async function F(e,o,s,i,d,l,u){const _=e.stopped.aborted,S=_?(0,v.uQ)(e.stopped.reason):(0,v.uQ)(
d);if(l==="keep"){const Fe=i!==void 0&&!_&&!wn.has(S.code),Je=i?ce(S,"It was left as it is (--on-failure keep)."):S;return await u({isOpen:Fe,reason:Je.message,
state:i&&!Fe||_?"failed":void 0}),Je}const A=i!==void 0||e.signal.aborted||S.outcome==="unreachable"?_||wn.has(S.code)?await Xe(e,o,s,{error:S,cancelled:_,applied:i}):
{kind:"open",detail:Ue}:void 0,C=A?.kind==="open",N=A?A.kind!=="nothing"&&!C:S.outcome==="failed",Ee=!C&&(i!==void 0||A!==void 0&&A.kind!=="nothing")?A?.kind===
"rolled-back"||A?.kind==="removed"?A.kind:"failed":void 0,Se=A?.why===void 0?S:new v.zg(A.why.code,S.message,{cause:A.why}),Ke=ce(Se,A?.detail??"",pe(Se,A));return await u(
{isOpen:C,state:Ee,reason:Ke.message,instead:A?.instead}),ce(Ke,(N?await On(e,o,_):void 0)??"")}function pe(e,o){if(!(e.outcome!=="failed"||!o))return o.kind===
"rolled-back"?"rolled-back":o.kind==="failed"?"rollback-failed":void 0}var ce=(e,o,s=e.outcome)=>new v.zg(e.code,o===""?e.message:`${e.message} ${o}`,{cause:e.cause,
outcome:s,exit:e.exit}),Ue="Nothing was put back and nothing removed, because it was not seen whether it serves. Run this again once the cluster answers.";async function Xe(e,o,s,{
error:i,cancelled:d,applied:l}){const{address:u,marker:_,version:{model:S}}=o,R=(0,ve.vY)(u);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"\
It was not put back, because somebody deleted it.",instead:"nothing"};if(i.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because an\
other deploy works on it now."};const A=d?c:h(e.inputs.timeout),C=AbortSignal.timeout(A),N=o.cluster.withSignal(C);try{const x=!d&&i===e.signal.reason?await Ce(
N,o):void 0;if(x instanceof v.zg)return{kind:"open",why:x,detail:`${x.message} ${Ue}`};if(x?.state==="current"&&l===void 0)return{kind:"open",detail:`${R} was l\
eft as it is, because by now it serves this version. Run this again to have that verified.`};const Ee=await N.get(u);if(!Ee)return{kind:"nothing",detail:`${R} d\
oes not exist.`,instead:"nothing"};if((0,Y.Ef)(o.manifest,_,u,"").readMarker(Ee)!==_)return{kind:"nothing",detail:"Nothing was put back, because what is there n\
ow was applied by somebody else or was there before."};if(!s.live||await Wn(e,o,s))return await Ze(e,N,o,Ee,d);const{kept:Ke}=s;if(!Ke)return{kind:"failed",detail:`\
Nothing could be put back: no manifest of ${R} was ever seen serving by this project.`};if(Ke.marker===_)return{kind:"nothing",detail:"Nothing was put back: thi\
s very version was the last that was seen serving."};const Fe=(0,k.gt)(Ke,S);e.log.progress(`Putting ${Fe} of ${R} back.`);const Je=await(0,ee.rr)(N,u,Ee,Ke,{force:e.
inputs["force-conflicts"],timeoutMs:d||s.trouble!==void 0?go:e.inputs.timeout,patienceMs:e.inputs.patience,report:pt=>e.log.progress(`Rolling back: waiting for ${pt}\
.`),tell:pt=>e.log.warn(pt)});if(Ke.adopted!==void 0)return await Re(N,o,s,Je,d);const Ot={model:(0,k._P)(Ke)??S,version:Ke.version},ht=Fe.replace(/^v/,"V"),{serves:ft,
unseen:Nt,explain:Pn}=Je;return ft?{kind:"rolled-back",detail:`${ht} was put back and serves.`,instead:Ot}:d?{kind:"rolled-back",instead:Ot,detail:`${ht} was ap\
plied again; this step did not wait until it serves.`}:Nt?{kind:"failed",instead:Ot,detail:`${ht} was applied again, and it could not be told whether it serves:\
 ${Nt.message}`}:{kind:"failed",detail:`${ht} was applied again, and does not serve either: ${await Pn()}.`}}catch(x){return{kind:"failed",detail:`${s.live?"Put\
ting the earlier version back":"Removing this first deployment"} failed: ${C.aborted?`the cluster at ${N.server} did not take it within ${A/1e3} s.`:(0,v.uQ)(x).
message}`}}}async function Ce(e,{manifest:o,marker:s,address:i}){const d=e.withSignal(AbortSignal.timeout(n));try{const l=await d.get(i),u=(0,Y.Ef)(o,s,i,(0,f.$6)(
l,"metadata","uid")??"");return(0,he.pD)(u,(0,he._T)(l,u.uid,await d.listRolloutObjects(u)))}catch(l){const u=(0,v.uQ)(l);return u.code==="E_UNEXPECTED"?new v.zg(
"E_CLUSTER_UNREACHABLE",`The cluster at ${e.server} did not show within ${n/1e3} s what is there.`,{cause:l}):u}}async function Re(e,{namespace:o,address:s},{trouble:i},{
serves:d,unseen:l,explain:u},_){await(0,k.BC)(e,o,s.name);const S="What was taken over was restored as it stood, with who owns its fields";return d?{kind:"rolle\
d-back",instead:"nothing",detail:`${S}, and serves.`}:_?{kind:"rolled-back",instead:"nothing",detail:`${S}; this step did not wait until it serves.`}:i!==void 0?
{kind:"rolled-back",instead:"nothing",detail:`${S}; it did not serve fully before either: ${i}.`}:l?{kind:"failed",detail:`${S}; it could not be told whether th\
at serves: ${l.message}`}:{kind:"failed",detail:`${S}, and does not serve yet: ${await u()}.`}}async function Ze({log:e},o,{address:s},i,d){return await(0,ee.dm)(
o,s,(0,f.$6)(i,"metadata","uid")??"",e,d?void 0:r),{kind:"removed",instead:"nothing",detail:`As a first deployment it was removed${d?"; this step did not wait u\
ntil it is gone":""}.`}}async function On(e,{version:o},s){const i=e.inputs["promotion-id"];if(i===void 0)return;const d=s?t:m+t;try{const l=(await e.mlflow()).
forCleanup(d),u={log:e.log,signal:AbortSignal.timeout(d),leaseMs:Me.UB,waitMs:m},{detail:_}=await(0,ee.sF)(l,o.model,o.version,i,s?void 0:u,`${(0,ne.sA)("deploy",
e.pipeline)}, which could not make it serve`);return _}catch(l){return`The promotion ${i} could not be undone: ${(0,v.uQ)(l).message}`}}var jt=3e4,yt=1e3;async function Eo(e,o,s,i,d,l){
const u=performance.now()+jt;for(let _=0;;_+=1){const R=(await e.list(ve.Jw,o,{labelSelector:`${Y.jC}=${(0,Y.x2)(s)}`})).filter(A=>wt(A,i)).map(A=>(0,f.$6)(A,"m\
etadata","name")??"");if(R.length===0||performance.now()>=u)return R;_===0&&l(`Waiting for ${R.length===1?"the pod":`${R.length} pods`} of an earlier version to\
 be gone (${R[0]??""}), so that the answer at the ingress is the new one's.`),await(0,V.v)(yt,d)}}function wt(e,o){const s=(0,f.$6)(e,"metadata","annotations",T.
yl),i=(0,f.$6)(e,"status","phase");return s!==void 0&&!o.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function ut(e,o,s){const{log:i,inputs:d,signal:l}=e;if(s.kind===
"none")return i.warn(`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not prove that the model answers.`),{isProven:!1,why:s.
why};const{cluster:u,manifest:_,namespace:S}=o,R=_.spec.predictors.filter(({name:x})=>o.holders.includes(x)),A=po(d),C=A&&vo(A);C!==void 0&&i.warn(C);const N=await He(
{cluster:u,manifest:_,namespace:S,holders:R,ingress:A,plan:s,signal:l,beforeIngress:()=>wo(e,o)});if(!N.isProven)return i.warn(`NOT VERIFIED: ${N.why} The pods \
are ready, which does not prove that the model answers.`),{...N,isOpen:!0,isMadeUp:s.isMadeUp===!0};for(const x of N.remarks)i.warn(x);return i.progress(`Verifi\
ed with ${s.origin} in ${N.durationMs} ms, ${Kt({...N,isMadeUp:!1},o)}: ${N.shown}`),e.output("verified","true"),e.output("verified-by",N.by.join(",")),{...N,isMadeUp:s.
isMadeUp===!0}}function Kt({by:e,isMadeUp:o},{manifest:s,holders:i}){const l={service:`by the Service of ${s.spec.predictors.filter(({name:u})=>i.includes(u)).map(
({name:u,shadow:_})=>`${_===!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"at the ingress"};return`${e.map(u=>l[u]).join(" and ")}${o===!0?", of a r\
equest made from the model's signature":""}`}function yo(e,{kind:o},s){if(!(e.isProven||e.isOpen!==!0||o==="auto"||o==="off"))return new v.zg("E_NOT_VERIFIED",`${s}\
 is rolled out and ready, but it could not be verified: ${e.why} It was left as it is, since nothing says that it does not serve. `+(e.isMadeUp===!0?"Log the mo\
del with input_example=\u2026, or give a request with --verify FILE, and deploy again.":"Let these credentials create services/proxy, or give what the ingress w\
ants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again."))}async function wo({log:e,signal:o},{cluster:s,manifest:i,namespace:d,address:l}){
const u=new Set(i.spec.predictors.flatMap(S=>(0,Y.hf)(S)??[])),_=await Eo(s,d,l.name,u,o,S=>e.progress(S));_.length>0&&e.warn(`The ingress may answer with an ea\
rlier version: its pods are still ending (${_.slice(0,5).join(", ")}).`)}function Bt(e,o,s){const{version:i,namespace:d,address:l,modelUri:u,url:_}=o;e.summarize(
{kind:"heading",text:`Deployed ${i.model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${d}/${l.name}`],["version",i.version],
["version before",s.previousVersion||"none"],...u===""?[]:[["model URI",u]],["URL",_],["changed",s.changed?"yes":"no"],...s.pods===""?[]:[["pods",s.pods.replaceAll(
"pods of predictor ","").replaceAll(`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${Kt(s.verdict,o)}`:`NO: ${s.verdict.why}`]]})}var it=(0,ne.ol)({name:"deploy",title:"deploy a mo\
del version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what ser\
ves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:_o,checks:[w.jd,yn],outputs:ro,cleanupMs:$,example:"\
mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:o}=e,s=await e.mlflow(),i=(0,Q.Xc)(s,o);mn(()=>{(0,Q.DO)()});const d=await i,
{rendered:l,plan:u}=await hn(e,s,d);if(o["dry-run"]==="client")return{outcome:"done",reason:`${l.place} of ${d.model} version ${d.version} renders to a sound ma\
nifest; nothing was sent.`};const _=await Yt(e,d,l);return o["dry-run"]==="server"?mt(e,_,u):(o["create-namespace"]&&await An(e,_),Cn(e,_,()=>(0,k.zV)(_.cluster,
_.address,{step:"deploy",...e},(S,R)=>Oo(e,{..._,cluster:S},u,R))))}});async function mt(e,o,s){const i=await fn(e,o,s);return i===void 0?{outcome:"done",reason:`\
All that can be asked beforehand of the namespace ${o.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.`}:(i.takenOver!==
void 0&&(0,ee.dl)(e,i.takenOver,(0,ve.vY)(o.address)),Wt(e,`What would change in ${(0,ve.vY)(o.address)}`,i.differences),{outcome:"done",reason:`The cluster acc\
epts the manifest: ${i.summary}. Nothing was changed.`})}function Wt({log:e},o,s){s!==""&&e.foreign(o,s)}async function Oo(e,o,s,i){const{log:d,inputs:l}=e,u=await e.
mlflow(),{objects:_,version:S,...R}=await Dt(e,o,()=>(0,Q.Xc)(u,{...l,version:Number(o.version.version)})),A={...o,version:S};let C=A;const{cluster:N,address:x}=A,
Ee=`${S.model} version ${S.version}`,{live:Se}=R,Ke=Se!==void 0&&await(0,de.OW)(u,Se,S.model,(0,de.$t)(N.server,A.namespace,x.name,Se)),Fe=Se&&(0,de.c7)(Se),Je=R.
kept&&Ke&&Fe?(0,k.FV)(R.kept,Fe.model,S.model):R.kept,Ot=Ke?void 0:Fe,ht=(0,de.Tt)(Se,A.manifest,Ke);(0,de.tP)(ht,l,(0,ve.vY)(x));const ft=Se!==void 0&&ht?.kind===
"foreign"?await(0,ee.sg)(e,A,Se,R.kept):void 0;await(0,Q.w2)(e,A);const Nt=(Se&&(0,de.Zy)(Se))??"";e.output("previous-version",Nt);const Pn=await De(e,C,i);let pt=ft?
{live:Se,kept:ft.kept,trouble:ft.trouble}:{live:Se,kept:Je},lt,Pt,Mt;try{const Mn=l["force-conflicts"];ft?{before:pt,applied:lt}=await(0,ee.w9)(e,A,ft):(C={...A,
manifest:await(0,fe.uk)(N,x,A.manifest,Se,{pods:A.pods,deployments:_.deployments,force:Mn})},lt=await(0,fe.AZ)(N,x,C.manifest,{force:Mn,origin:C.origin,tell:Po=>d.
warn(Po)}));const $t=Ln(Se,lt);({changed:Pt}=$t),e.output("changed",String(Pt)),d.progress(`${(0,ve.vY)(x)} ${Se?Pt?"configured":"unchanged":"created"}: ${Ee}${C.
modelUri===""?", which its image holds":` from ${C.modelUri}`}.`),Wt(e,`What changed in ${(0,ve.vY)(x)}`,$t.text),await Bn(e,C,{live:Se,objects:_,applied:lt}),Mt=
await ut(e,C,s);const{isProven:$n}=Mt;await ye(e,C,pt,lt,$n),await we(e,C,{mlflow:u,lease:i,former:Ot,isCancelled:!1},"serving",{verified:$n,live:lt},void 0),Bt(
e,C,{previousVersion:Nt,verdict:Mt,changed:Pt,pods:$t.pods})}catch(Mn){throw await F(e,C,pt,lt,Mn,l["on-failure"],async({state:$t,reason:$n,instead:Po,isOpen:Ro})=>{
if(i.lost.aborted)return;const $o={mlflow:u,lease:i,former:Ot,isCancelled:e.signal.aborted};$t!==void 0?await we(e,C,$o,$t,{verified:!1,reason:$n,live:lt??Se},Po):
Pn&&!Ro&&await le(e,C,$o,Pn)})}const Mo=yo(Mt,l.verify,Ee);if(Mo!==void 0)throw Mo;const Do=Mt.isProven?`, proven by a prediction ${Kt(Mt,C)}`:" (not verified)";
return{outcome:Pt?"done":"unchanged",reason:Pt?`${Ee} serves as ${(0,ve.vY)(x)}${Do}.`:`${Ee} was serving already as ${(0,ve.vY)(x)}.`}}}),5615:((tt,Ae,a)=>{a.r(
Ae),a.d(Ae,{deploy:()=>b.gg});var b=a(9392),z=a(3668),Q=a(1902),U=a(9824),ee=a(3471),k=a(2161),he=a(7026),Me=a(7898),fe=a(7305),de=a(4627),xe=a(6813),ve=a(6796),
Y=a(1838),T=a(4118),G=a(3979),Te=a(2594),V=a(7871),W=a(9977),ne=a(4081),w=a(4054),O=a(2907),J=a(7129),j=a(9606),f=a(8742),v=a(1439),P=a(3966),D=a(1660),I=a(1651),
B=a(9596)}),50:((tt,Ae,a)=>{a.d(Ae,{readModelFile:()=>b.Gw});var b=a(2845),z=a(5394),Q=a(51),U=a(1660),ee=a(1651),k=a(9596)}),3438:((tt,Ae,a)=>{a.d(Ae,{parse:()=>k});
var b=a(3821),z=a(5394),Q=a(51),U=a(1660),ee=a(9596),k=b.O.parse}),9654:((tt,Ae,a)=>{a.r(Ae),a.d(Ae,{pipeline:()=>Oe});var b=a(7899),z=a(6054),Q=a(4867),U=a(9392),
ee=a(3668),k=a(1902),he=a(9824),Me=a(3471),fe=a(8947),de=a(2161),xe=a(7026),ve=a(7898),Y=a(7305),T=a(4627),G=a(6813),Te=a(6796),V=a(1838),W=a(4118),ne=a(3979),w=a(
2594),O=a(7871),J=a(9977),j=a(2477),f=a(9514),v=a(4086),P=a(9353),D=a(4963),I=a(889),B=a(5183),oe=a(3748),$e=a(1461),ye=a(2071),_e=a(9146),we=a(4081),De=a(4054),
le=a(2907),ze=a(7129),We=a(9606),st=a(8742),Qe=a(1439),nt=a(3966),at=a(1660),qe=a(1651),K=a(9596),{version:te,...Z}=z.pt.inputs,{version:H,at:X,"promotion-id":ue,
"dry-run":ge,...re}=U.gg.inputs,ke={...j.B.inputs,...D.k.inputs,...Z,...re,experiment:{...j.B.inputs.experiment,required:!1,description:"The experiment to train\
 in; needed with a command."},command:{...j.B.inputs.command,required:!1},"run-id":{...D.k.inputs["run-id"],required:!1,description:"The run that logged the mod\
el, where nothing is trained here."},tags:{...j.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...U.gg.inputs.timeout,description:"Ho\
w long the registration and the rollout may take, each."}},Ie=Qe.p0.parse(j.B.inputs.timeout.default),Oe=(0,ze.ol)({name:"pipeline",title:"train, register, prom\
ote and deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates pass and all that its\
 deploy can know beforehand is right, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is not deployed.",inputs:ke,
checks:[z.Iw,U.WW,(0,Qe.RU)(ke,["baseline"],({baseline:se})=>(0,z.nk)(se)),(0,Qe.RU)(ke,["command","experiment","run-id"],ie)],comments:z.fG,outputs:{...j.B.outputs,
...D.k.outputs,...z.pt.outputs,...U.gg.outputs},example:"mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python\
 train.py",async run(se){const{inputs:me}=se,Ve=Pe(se),Ye=ie(me);let Ge;if(typeof Ye=="string")Ge=Ye;else{const q=await Ve(j.B,{...me,...Ye,timeout:Ie});if(q.isLast)
return q.result;Ge=q.output("run-id")}const p=await Ve(D.k,{...me,"run-id":Ge});if(p.isLast)return p.result;const E={...me,version:Number(p.output("version")),at:Le(
me.to),"dry-run":"none"},g={...z.pt,run:q=>(0,z.DJ)(q,async ae=>{se.log.progress(`Checking before anything is moved that ${ae.model} version ${ae.version} can b\
e deployed.`),await(0,U.j$)({...se,inputs:{...E,"promotion-id":void 0},output:()=>{}},ae)})},y=await Ve(g,{...me,version:Number(p.output("version"))});if(y.isLast)
return y.result;const M=y.output("promotion-id");return(await Ve(U.gg,{...E,"promotion-id":M===""?void 0:M})).result}});function ie({command:se,experiment:me,"r\
un-id":Ve}){if(se!==void 0&&Ve!==void 0)throw new qe.zg("E_INPUT","Both a command and run-id are given: either train here, or name the run that did.");if(Ve!==void 0)
return Ve;if(se===void 0)throw new qe.zg("E_INPUT","There is nothing to register: give a command that trains, or run-id.");if(me===void 0)throw new qe.zg("E_INP\
UT","The command needs an experiment to run in: give experiment.");return{command:se,experiment:me}}var Le=se=>(0,Qe.Sx)(se).map(Qe.Rg)[0],Pe=se=>async(me,Ve)=>{
se.signal.throwIfAborted(),se.log.progress(`${me.name}: ${me.title}`);const Ye=new Map,Ge=(L,q)=>{Ye.set(L,q),se.output(L,q)},p=(0,b.bW)(me,Ve),E=new b.B2(p.totalMs,
()=>(0,b.$E)(me,p,"")),g=AbortSignal.any([se.signal,E.signal]),y=async()=>(await se.cluster()).withSignal(g),M=await me.run({...se,inputs:Ve,output:Ge,signal:g,
cluster:y,waitMs:L=>E.waitMs(L)}).finally(()=>E.stop());return se.log.progress(`${me.name}: ${M.outcome}. ${M.reason}`),{result:M,isLast:"code"in M||M.outcome===
"skipped",output:L=>Ye.get(L)??""}}}),4618:((tt,Ae,a)=>{a.r(Ae),a.d(Ae,{render:()=>ne});var b=a(9824),z=a(3471),Q=a(6813),U=a(6796),ee=a(1838),k=a(4118),he=a(3979),
Me=a(2594),fe=a(7871),de=a(9977),xe=a(7129),ve=a(9606),Y=a(8742),T=a(1439),G=a(3966),Te=a(1660),V=a(1651),W=a(9596),ne=(0,xe.ol)({name:"render",title:"render th\
e manifest of a version",description:"Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would a\
pply: with the version\u2019s place in storage, and labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says wha\
t would change there.",inputs:{...ve.hI,...ve.wO,...ve.F2,...ve.g$,diff:{kind:T.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying th\
e manifest would change there. Values of secrets are not shown."},"force-conflicts":{kind:T.Jt,default:"false",description:"With `diff`: as if deploy took over \
fields that another field manager owns."},...ve.QF},checks:[ve.jd],outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",
description:"With `diff`: what would change in the cluster, a field a line; empty where nothing would."},version:{kind:"small",description:"The version that the\
 manifest serves."},name:{kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches th\
e model from; empty if an image holds it."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3:/\
/bucket/prefix'",async run(w){const{inputs:O,log:J,pipeline:j}=w,f=await w.mlflow(),v=await(0,b.Xc)(f,O);w.output("version",v.version);const P=await(0,b.sB)(f,v,
O,{pipeline:j,target:O.at});for(const De of P.notes)J.progress(De);for(const De of P.warnings)J.warn(De);const{renderYaml:D}=await Promise.all([a.e(988),a.e(54),
a.e(810)]).then(a.bind(a,4785));w.output("name",P.name),w.output("model-uri",P.modelUri),w.output("manifest",D(P.manifest));const I=`Rendered ${P.name} for ${v.
model} version ${v.version}, from ${P.place}.`;if(!O.diff)return{outcome:"done",reason:I};const B=await w.cluster(),oe=P.namespace??B.defaultNamespace,$e={resource:de.
kl,namespace:oe,name:P.name},ye={...P.manifest,metadata:{...P.manifest.metadata,namespace:oe}},{summary:_e,differences:we}=await(0,b.Pj)(f,B,$e,{...P,manifest:ye},
O,De=>J.warn(De),"progressDeadlineSeconds");return w.output("diff",we===""?"":`${we}
`),we!==""&&(J.foreign(`What would change in ${(0,k.vY)($e)}`,we),w.summarize({kind:"log",title:`What would change in ${(0,k.vY)($e)}`,text:we})),{outcome:"done",
reason:`${I} ${_e}.`}}})}),4785:((tt,Ae,a)=>{a.d(Ae,{renderYaml:()=>Me});var b=a(5394),z=a(51),Q=a(1660),U=a(9596),ee=(0,U.f1)((0,b.F)(),1),k=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
he=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;function Me(fe){const de=new ee.Document(fe,{aliasDuplicateObjects:!1,version:"1.1"});return(0,ee.visit)(de,{Scalar:(ve,Y)=>{
typeof Y.value=="string"&&(he.test(Y.value)||Y.value.search(k)>=0)&&(Y.type="QUOTE_DOUBLE")}}),de.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(
k,ve=>`\\u${ve.charCodeAt(0).toString(16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),4080:((tt,Ae,a)=>{a.r(Ae),a.d(Ae,{rollback:()=>st});var b=a(8947),z=a(
6348),Q=a(2161),U=a(7026),ee=a(7898),k=a(7305),he=a(4627),Me=a(6813),fe=a(6796),de=a(1838),xe=a(4118),ve=a(3979),Y=a(2594),T=a(7871),G=a(9977),Te=a(9951),V=a(2907),
W=a(7522),ne=a(7129),w=a(9606),O=a(8742),J=a(1439),j=a(3966),f=a(1660),v=a(8243),P=a(1651),D=a(9596);async function I(K,{server:te,namespace:Z,name:H,uid:X}){return te===
K.server?!0:X===void 0?!1:(0,v.$6)(await(0,P.AO)("E_CLUSTER_FORBIDDEN",K.get({resource:G.kl,namespace:Z,name:H})),"metadata","uid")===X}async function B(K,te,Z,H,X,ue,ge){
const re=H.filter(Oe=>ue===void 0||Oe.namespace===ue),ke=new Set([ue??K.defaultNamespace,...re.map(Oe=>Oe.namespace)]),Ie=[];for(const Oe of ke){const ie=await K.
list(G.kl,Oe,{labelSelector:`${Te.Ly}=${Te.bU},${Te.B0}=${(0,z.H)(Z.model)}`}),Le=new Map(ie.map(se=>[(0,v.$6)(se,"metadata","name")??"",se])),Pe=new Set([...Le.
keys(),...re.filter(se=>se.namespace===Oe).map(({name:se})=>se)]);for(const se of Pe){const me={resource:G.kl,namespace:Oe,name:se},Ve=await oe(K,te,me,Le.get(se)??
await K.get(me),Z,{record:X,keepFirst:ge});if(Ve==="nothing kept")throw $e(me,Z,"Nothing was changed. Undo the promotion alone with --deployment leave, then dep\
loy what holds its target.");Ve!==void 0&&Ie.push(Ve)}}return Ie}async function oe(K,te,Z,H,X,{record:ue,keepFirst:ge}){const re=ue.state==="undone";if(H===void 0)
return re?{address:Z,live:H,back:void 0}:void 0;const{namespace:ke="",name:Ie}=Z,Oe=await(0,fe.OW)(te,H,X.model,(0,fe.$t)(K.server,ke,Ie,H))?(0,fe.sB)(H):void 0,
ie=Oe===void 0?(0,fe.sB)(H):X.model,Le=(0,U.uq)(H,await(0,U.DL)(K,ke,Ie)),Pe=Le!==void 0&&Oe!==void 0?(0,U.FV)(Le,Oe,X.model):Le,se=(0,G.xb)(H)??"";if(!ye(H,ie,
X,ue))return re&&!(ie===X.model&&(0,fe.Zy)(H)===X.version)&&Pe!==void 0&&Pe.marker===se&&(0,U.Ee)(X).some(Ye=>Ye.namespace===ke&&Ye.name===Ie)?{address:Z,live:H,
back:Pe}:void 0;const me=Pe&&(0,U.kV)(Pe,{model:X.model,version:X.version});return me!==void 0?{address:Z,live:H,back:me}:Pe?.isComplete?ge?void 0:{address:Z,live:H,
back:me}:"nothing kept"}var $e=(K,{model:te,version:Z},H)=>new P.zg("E_NOTHING_KEPT",`${(0,xe.vY)(K)} serves ${te} version ${Z}, and no manifest of an earlier v\
ersion is kept to go back to. ${H}`);function ye(K,te,{model:Z,version:H},{id:X,target:ue}){if((0,fe.Zy)(K)!==H)return!1;const ge=(0,v.$6)(K,"metadata","annotat\
ions",Te.vM);return ge!==void 0?ge===X:te!==Z?!1:(0,J.Sx)(ue).some(re=>(0,J.Rg)(re)===(0,v.$6)(K,"metadata","annotations",Te.hD))}async function _e(K,te,{address:Z},H,X,ue){
return(0,U.zV)(K,Z,{step:"rollback",...ue},async(ge,re)=>{const[ke,Ie]=await Promise.all([ge.get(Z),te.registry.version(H.model,H.version)]),Oe=await oe(ge,te,Z,
ke,Ie,X);return we(ge,{mlflow:te,lease:re},ke,Oe,{address:Z,version:Ie,undone:X},ue)})}async function we(K,te,Z,H,{address:X,version:ue,undone:ge},{log:re,force:ke,
timeoutMs:Ie,patienceMs:Oe}){const ie=(0,xe.vY)(X);if(H==="nothing kept")throw $e(X,ue,"It is left as it is: deploy what holds the target now.");if(Z===void 0)return await le(
K,te,{address:X,live:Z},ue,void 0,re),H===void 0?{detail:`${ie} was removed meanwhile.`,changed:!1}:{detail:De(ie),changed:!0};if(H===void 0)return{detail:ge.keepFirst&&
(0,fe.Zy)(Z)===ue.version?`${ie} is kept.`:`${ie} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:Le}=H;if(Le===void 0)return await(0,Q.
dm)(K,X,(0,v.$6)(Z,"metadata","uid")??"",re,Ie),await le(K,te,{address:X,live:Z},ue,void 0,re),{detail:De(ie),changed:!0};const Pe=(0,U.gt)(Le,ue.model);re.progress(
`Putting ${Pe} of ${ie} back.`),await(0,U.gn)(K,X.namespace??"",Le);const{serves:se,unseen:me,explain:Ve}=await(0,Q.rr)(K,X,Z,Le,{force:ke,timeoutMs:Ie,patienceMs:Oe,
report:Ye=>re.progress(`Rolling back: waiting for ${Ye}.`),tell:Ye=>re.warn(Ye)});if(me)throw new P.zg(me.code,`${ie} was given ${Pe} again, and it could not be\
 told whether that serves: ${me.message}`,{cause:me});if(!se)throw new P.zg("E_ROLLOUT_FAILED",`${ie} was given ${Pe} again, and does not serve: ${(0,W.xS)(await Ve())}\
.`,{outcome:"rollback-failed"});return await le(K,te,{address:X,live:Z},ue,Le,re),Le.adopted===void 0?{detail:`${ie} serves ${Pe} again.`,changed:!0}:(await(0,U.
BC)(K,X.namespace??"",X.name),{detail:`${ie} serves what was taken over again, as it stood, and is no longer managed by mlflow-steps.`,changed:!0})}var De=K=>`${K}\
, which this promotion's deploy was the first of, was removed.`;async function le({server:K},{mlflow:te,lease:Z},{address:{namespace:H="",name:X},live:ue},{model:ge,
version:re},ke,Ie){const Oe={...(0,fe.$t)(K,H,X,ue),time:new Date().toISOString()},ie=ke===void 0||ke.adopted!==void 0?void 0:{model:(0,U._P)(ke)??ge,version:ke.
version},Le=(Pe,se)=>ie!==void 0&&(0,U.p)(Pe,ie)?(0,U.Ck)(se,Oe,ie.version):ie===void 0||(0,U.p)(Pe,{model:ge,version:re})?(0,U.VN)(se,Oe.time,ke===void 0?"remo\
ved":"rolled-back","its promotion was rolled back"):(0,U.VN)(se,Oe.time,"replaced",(0,U.Er)(Pe,ie));await(0,U.SJ)(Z,te,!1,Pe=>(0,U.ZJ)(Pe,Oe,{model:ge,versions:[
{model:ge,version:re},...ie===void 0?[]:[ie]]},Le),({message:Pe})=>Ie.warn(`The rollback is not recorded on the model versions: ${Pe}`))}var ze={...w.hI,...w.g$,
namespace:{...w.g$.namespace,description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s o\
wn."},model:{kind:J.Qq,required:!0,description:"The registered model."},"promotion-id":{kind:J.Qq,required:!0,description:"The id that promote gave."},version:{
kind:(0,J.nd)(1),description:"The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,J.Yq)("put-back","k\
eep-first","leave"),default:"put-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and \
one that was the first is removed, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context \
or namespace is given."},timeout:{kind:J.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:J.p0,default:"60s",description:"\
How long what may recover is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:J.Jt,default:"false",description:"Takes fi\
elds of the deployment that another field manager owns."},...b.N},We={version:{kind:"small",description:"The version whose promotion was to be undone."},"previo\
us-version":{kind:"small",description:"The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"\
small",description:"What was put back or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where somethi\
ng was put back."}},st=(0,ne.ol)({name:"rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias bef\
ore a promotion, and in the cluster what its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another pro\
motion came after it.",inputs:ze,outputs:We,example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(K){const{inputs:te}=K,
Z=te["promotion-id"],H=await K.mlflow(),X=te.version===void 0?await qe(H,te.model,Z):await H.registry.version(te.model,String(te.version));K.output("version",X.
version),K.output("changed","false");const ue=(0,Y.Tq)(X),ge=await Qe(K,X,ue),{undone:re,wasUndone:ke,detail:Ie,previousVersion:Oe}=await at(K,H,X.version);if(K.
output("changed",String(re)),K.output("previous-version",re?Oe??"":""),ue===void 0||!re&&!ke)return{outcome:"unchanged",reason:Ie};const{details:ie,names:Le}=await nt(
K,H,X,ue,ge,Ie);return{outcome:re||Le.length>0?"done":"unchanged",reason:[Ie,...ie].join(" ")}}});async function Qe(K,te,Z){const{deployment:H,kubeconfig:X,context:ue,
namespace:ge,"promotion-id":re}=K.inputs;if(H==="leave"||Z?.id!==re)return[];const ke=(0,U.Ee)(te);if(ke.length===0&&[X,ue,ge].every(ie=>ie===void 0))return[];const Ie=await K.
cluster(),Oe=new Set;for(const ie of ke){const{server:Le,namespace:Pe,name:se}=ie,me=await I(Ie,ie);me&&Oe.add(ie),me?ge!==void 0&&Pe!==ge&&K.log.warn((0,W.xS)(
`${te.model} version ${te.version} is recorded as serving also as ${Pe}/${se}: nothing is done there, because of --namespace.`,1e3)):K.log.warn((0,W.xS)(`${te.model}\
 version ${te.version} is recorded as serving also as ${Pe}/${se} of ${Le}, which is another cluster than ${Ie.server}: nothing is done there.`,1e3))}return B(Ie,
await K.mlflow(),te,[...Oe],Z,ge,H==="keep-first")}async function nt(K,te,Z,H,X,ue){const{inputs:ge,log:re,pipeline:ke,signal:Ie}=K,Oe={record:H,keepFirst:ge.deployment===
"keep-first"},ie=[],Le=[],Pe=[];for(const p of X){try{const{detail:E,changed:g}=await _e(await K.cluster(),te,p,Z,Oe,{log:re,pipeline:ke,force:ge["force-conflic\
ts"],timeoutMs:K.waitMs(ge.timeout),patienceMs:ge.patience});ie.push(E),g&&Le.push(`${p.address.namespace??""}/${p.address.name}`)}catch(E){if(!(E instanceof P.
zg)||Ie.aborted)throw E;Pe.push(E)}K.output("deployments",Le.join(",")),Le.length>0&&K.output("changed","true")}const[se]=Pe;if(se===void 0)return{details:ie,names:Le};
const{code:me,outcome:Ve,exit:Ye,cause:Ge}=se;throw new P.zg(me,[...Pe.map(({message:p})=>p),ue,...ie].join(" "),{outcome:Ve,exit:Ye,cause:Ge})}async function at(K,te,Z){
const{model:H,"promotion-id":X}=K.inputs;try{return await(0,Q.sF)(te,H,Z,X,(0,b.p)(K),(0,ne.sA)("rollback",K.pipeline))}catch(ue){throw ue instanceof k.Vj?new P.
zg("E_PROMOTION_OVERTAKEN",`The lock of ${H} ran out before ${X} was undone. Run the step again.`,{cause:ue}):ue}}async function qe({registry:K},te,Z){await K.model(
te);const H=await K.versionsOfModel(te),X=H.find(ue=>(0,Y.Tq)(ue)?.id===Z)??H.find(ue=>(0,Y.Tq)(ue)?.undoneBefore?.includes(Z));if(X!==void 0)return X;throw new P.
zg("E_PROMOTION_NOT_FOUND",`No version of ${te} has the record of the promotion ${Z}. Check the id and the model; if the version was promoted again since, that \
replaced the record, and there is nothing to undo.`)}}),4070:((tt,Ae,a)=>{a.r(Ae),a.d(Ae,{renderVersion:()=>po});var b=a(1902),z=a(6348),Q=a(4627),U=a(9884),ee=a(
9977),k=a(9951),he=a(1461),Me=a(2071),fe=a(9146),de=a(4081),xe=a(4054),ve=a(2907),Y=a(7522),T=a(1439),G=a(3966),Te=a(2845),V=a(5394),W=a(51),ne=a(1660),w=a(8243),
O=a(1651),J=a(9596),j=new Set(["annotations","labels","matchLabels","nodeSelector","limits","requests"]),f=({spec:t})=>v(t,["spec"],"spec");function v(t,n,r){if(Array.
isArray(t))return t.flatMap((m,h)=>v(m,[...n,h],r));if(!(0,w.Gv)(t))return[];const c=Object.entries(t).flatMap(([m,h])=>j.has(m)?[]:v(h,[...n,m],m));return[{mapping:t,
path:n,under:r},...c]}var P=(t,n)=>({name:t,find:(r,{allowed:c})=>f(r).flatMap(({mapping:m,path:h,under:$})=>n(m,h,$)).filter(m=>!c.has((0,T.OH)(m.kind,m.name))).
map(({kind:m,name:h,path:$,what:F})=>({path:$,message:`it ${F}, ${(0,T.L9)(m,h)}`}))}),D=t=>t!=null&&t!==!1,I=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(
t)).slice(0,253),B=P("host-namespaces",(t,n)=>[["hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([r])=>D(t[r])).map(([r,c])=>({
kind:c,path:[...n,r],what:`asks for the node's own namespace (${r})`}))),oe=P("host-path",({hostPath:t},n)=>t==null?[]:[{kind:"host-path",name:I((0,w.Gv)(t)?t.path:
t),path:[...n,"hostPath"],what:"mounts a path of the node"}]),$e=P("host-ports",({hostPort:t},n)=>D(t)&&t!==0?[{kind:"host-port",name:I(t),path:[...n,"hostPort"],
what:"takes a port of the node"}]:[]),ye=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),_e=[["privileged",D],["allowPrivi\
legeEscalation",D],["hostProcess",D],["procMount",t=>D(t)&&t!=="Default"],["seccompProfile",t=>(0,w.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,w.Gv)(
t)&&t.type==="Unconfined"],["seLinuxOptions",t=>(0,w.Gv)(t)&&(D(t.user)||D(t.role)||D(t.type)&&!ye.has(t.type))]],we=P("privileged",(t,n)=>_e.filter(([r,c])=>c(
t[r])).map(([r])=>({kind:"privileged",path:[...n,r],what:`asks for ${r}`}))),De=P("added-capabilities",({add:t},n,r)=>r!=="capabilities"||!D(t)?[]:(Array.isArray(
t)?t:[t]).map(c=>({kind:"capability",name:I(c),path:[...n,"add"],what:`adds capabilities (${I(c)})`}))),le=[B,oe,$e,we,De],ze=t=>t!=null&&t!=="",We={name:"names\
pace",find:({metadata:t},n)=>{const r=t?.namespace;return r===void 0||r===""||n.namespace===void 0||r===n.namespace||n.allowed.has(`namespace=${r}`)?[]:[{path:[
"metadata","namespace"],message:`it names the namespace ${JSON.stringify(r.slice(0,80))} instead of ${JSON.stringify(n.namespace)}, ${(0,T.L9)("namespace",r)}`}]}},
st=P("service-accounts",(t,n)=>["serviceAccountName","serviceAccount"].filter(r=>ze(t[r])&&t[r]!=="default").map(r=>({kind:"service-account",name:I(t[r]),path:[
...n,r],what:`runs as the service account ${I(t[r])}`}))),Qe=["envSecretRefName","certSecretName","secretName","secretProviderClass"],nt=["secretRef","secretKey\
Ref","nodePublishSecretRef","nodeStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],at=P("secrets",(t,n,r)=>{const c=($,...F)=>({
kind:"secret",name:I($),path:[...n,...F],what:`reads the secret ${I($)}`}),m=Qe.filter($=>ze(t[$])).map($=>c(t[$],$)),h=nt.flatMap($=>{const F=t[$];return(0,w.Gv)(
F)&&ze(F.name)?[c(F.name,$,"name")]:[]});return[...m,...h,...r==="imagePullSecrets"&&ze(t.name)?[c(t.name,"name")]:[]]}),qe={name:"storage-initializers",find:(t,{
storageSecret:n,allowed:r})=>n===void 0||r.has((0,T.OH)("secret",n))?[]:f(t).filter(({mapping:c})=>ze(c.storageInitializerImage)&&!ze(c.envSecretRefName)).map(({
mapping:c,path:m})=>({path:[...m,"storageInitializerImage"],message:`it gives the secret ${n} of --storage-secret to an image of its own (${I(c.storageInitializerImage)}\
), ${(0,T.L9)("secret",n)}`}))},K=/^\s*(?::|[^:/]*,)/,te={name:"places",find:t=>f(t).flatMap(({mapping:n,path:r})=>["modelUri","storageUri"].filter(c=>K.test(typeof n[c]==
"string"?n[c]:"")).map(c=>({path:[...r,c],message:`it names options of the storage initializer's own (${I(n[c])}), by which its credentials could go to another \
server; name a place such as s3://bucket/path, and keep options in the Secret`})))},Z=[We,st,at,qe,te];function H({metadata:t,spec:n}){const r=n.predictors.flatMap(
(c,m)=>[{owner:c,place:["spec","predictors",m]},...(c.componentSpecs??[]).map((h,$)=>({owner:h.metadata,place:["spec","predictors",m,"componentSpecs",$,"metadat\
a"]}))]);return[{owner:t,place:["metadata"]},{owner:n,place:["spec"]},...r].flatMap(({owner:c,place:m})=>{const h=(0,w.fK)(c,"annotations");return(0,w.Gv)(h)?Object.
keys(h).map($=>({key:$,value:(0,w.$6)(h,$)??"",path:[...m,"annotations",$]})):[]})}var X=["seldon.io/ambassador-config","getambassador.io/config"],ue={name:"ann\
otations",find:(t,{allowed:n})=>H(t).filter(({key:r})=>X.includes(r)&&!n.has(`annotation=${r}`)).map(({key:r,path:c})=>({path:c,message:`it writes routes of its\
 own, ${(0,T.L9)("annotation",r)}`}))},ge=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,re={name:"profil\
e-annotations",find:(t,{allowed:n})=>H(t).filter(({key:r,value:c})=>ge.test(r)&&c.toLowerCase()==="unconfined"&&!n.has("privileged")).map(({path:r})=>({path:r,message:`\
it asks for no profile around its containers, ${(0,T.L9)("privileged")}`}))},ke=[ue,re],Ie=48;function Oe(t,n,r){const c=(0,T.qW)(t,r);return c===void 0?[]:[{path:n,
message:c}]}var ie=(t,n,r)=>t.length<=Ie?Oe(t,n,r):[{path:n,message:`${r} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${Ie} Seldon's label\
 for it is too long`}],Le={name:"deployment-name",find:({metadata:t})=>{const n=["metadata","name"];return t?.name===void 0?[{path:n,message:"there is no name; \
write one, or give --name"}]:Oe(t.name,n,"the name")}},Pe={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:n},r)=>{const c=["spec","predicto\
rs",r,"name"],m=t.predictors.slice(0,r).some(h=>h.name===n);return[...Oe(n,c,"the predictor's name"),...m?[{path:c,message:`two predictors are named ${JSON.stringify(
n)}`}]:[]]})},se={name:"container-names",find:t=>me(t).flatMap(({name:n,path:r})=>ie(n,[...r,"name"],"the container's name"))},me=({spec:t})=>t.predictors.flatMap(
({componentSpecs:n},r)=>(n??[]).flatMap((c,m)=>(c.spec?.containers??[]).map(({name:h},$)=>({name:h,path:["spec","predictors",r,"componentSpecs",m,"spec","contai\
ners",$]})))),Ve=[Le,Pe,se],Ye=t=>(0,w.yR)(t,"componentSpecs").flatMap(n=>(0,w.yR)(n,"spec","containers").map(r=>({name:(0,w.$6)(r,"name")??"",image:(0,w.$6)(r,
"image")??""}))),Ge=(t,n)=>({name:t,find:(r,c)=>r.spec.predictors.flatMap((m,h)=>{const $=Ye(m);return(0,T.ig)(m.graph,["spec","predictors",h,"graph"]).flatMap(
F=>n({...F,containers:$,manifest:r},c))})}),p=5,E=t=>t.slice(0,p).map(({name:n})=>JSON.stringify(n)).join(", ")||"none",g={name:"served-nodes",find:(t,{served:n})=>n.
problems},y=Ge("node-names",({node:t,path:n,containers:r})=>{const c=[...n,"name"];return t.name===""?[{path:c,message:"the graph node has no name"}]:(0,T.u9)(t)&&
!r.some(({name:m})=>m===t.name)?ie(t.name,c,"the graph node's name"):[]}),M=Ge("own-containers",({node:t,path:n,containers:r})=>!(0,T.xw)(t)||r.some(({name:c})=>c===
t.name)?[]:[{path:[...n,"name"],message:`the graph node ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there \
is ${E(r)})`}]),L=Ge("node-methods",({node:t,path:n})=>(0,T.xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,w.i1)(t,"methods").length===0?[{path:[...n,"type"],message:"the \
graph node is of UNKNOWN_TYPE and has no methods: give it a type such as MODEL, or list its methods"}]:[]),q=Ge("model-uri",({node:t,path:n},{served:r,choice:c})=>(0,T.
I)(t)&&(0,T.z3)(t)&&r.problems.length===0&&(!r.filled.has(t)||c.modelUri===void 0)?[{path:n,message:`the ${t.implementation??"graph node"} has no modelUri, and \
does not serve this version: name its model, or leave its modelUri out where its container needs none`}]:[]),ae=Ge("initializers",({node:t,path:n,manifest:r},{served:c})=>{
const m=`${t.name}-model-initializer`,h=Number(n[2]);return c.filled.has(t)?(r.spec.predictors[h]?.componentSpecs??[]).flatMap(({spec:$},F)=>($?.initContainers??
[]).flatMap((pe,ce)=>pe.name===m?[{path:["spec","predictors",h,"componentSpecs",F,"spec","initContainers",ce],message:`the init container ${JSON.stringify(m)} s\
tands where Seldon fetches the model of ${JSON.stringify(t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),Be=new Set(
["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVER","HUGGINGFACE_SERVER"]),je=Ge("tensorflow",({node:t,path:n,manifest:r})=>r.spec.protocol==="tensorflow"&&Be.has(
t.implementation??"")?[{path:[...n,"implementation"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),Ne=Ge("impl\
ementation",({node:t,path:n,containers:r},{allowed:c})=>{const m=t.implementation??"";if(!(0,T.u9)(t)||T.M5.has(m)||c.has(`implementation=${m}`))return[];if(r.some(
$=>$.name===t.name&&$.image!==""))return[];const h=[...T.M5].join(", ");return[{path:[...n,"implementation"],message:`${JSON.stringify(m)} is no server that Sel\
don has by itself (${h}), ${(0,T.L9)("implementation",m)} where the operator's configuration has it`}]}),et=Ge("logger-mode",({node:t,path:n})=>(0,w.fK)(t,"logg\
er")!==void 0&&t.logger!==null&&!(0,w.$6)(t,"logger","mode")?[{path:[...n,"logger"],message:"the logger has no mode: request, response or all"}]:[]),ot=[g,y,M,L,
q,ae,je,Ne,et],be=(t,...n)=>["spec","predictors",t,...n],He={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"t\
here is no predictor"}]},vt=(t,n)=>({name:t,find:({spec:r})=>r.predictors.flatMap((c,m)=>n(c,m,r.predictors))}),Dn=vt("service-names",({annotations:t},n,r)=>{const c=t?.["\
seldon.io/svc-name"];return c!==void 0&&r.slice(0,n).some(h=>h.annotations?.["seldon.io/svc-name"]===c)?[{path:be(n,"annotations","seldon.io/svc-name"),message:`\
two predictors have the Service name ${JSON.stringify(c)}`}]:[]}),Vt=vt("no-engine",({annotations:t,graph:n},r)=>{const c=(0,T.ig)(n,[]).length;return t?.["seld\
on.io/no-engine"]===void 0||c===1?[]:[{path:be(r,"annotations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${c}`}]}),
Ft=vt("shadows",({shadow:t},n,r)=>{if(t!==!0)return[];const c=be(n,"shadow");return r.length===1?[{path:c,message:"the only predictor is a shadow, whose answers\
 nobody gets"}]:r.slice(0,n).some(h=>h.shadow===!0)?[{path:c,message:"there is more than one shadow"}]:[]}),xt=vt("traffic-range",({traffic:t},n)=>t!==void 0&&(t<
0||t>100)?[{path:be(n,"traffic"),message:`traffic ${t} is not between 0 and 100`}]:[]),Gt={name:"traffic-sum",find:({spec:t})=>{const n=t.predictors.flatMap((m,h)=>m.
shadow===!0?[]:[{...m,index:h}]),r=n.reduce((m,{traffic:h=0})=>m+h,0);if(n.length>1&&r!==100)return[{path:["spec","predictors"],message:`the traffic of ${n.length}\
 predictors (${n.map(({name:m})=>m).join(", ").slice(0,200)}) adds up to ${r}, not to 100`}];const[c]=n;return t.predictors.length>1||c===void 0||r<=0||r>=100?[]:
[{path:be(c.index,"traffic"),message:`the only predictor gets ${r} % of the traffic: leave traffic out, or write 100`}]}},zt={name:"replicas",find:({spec:t})=>{
const n=[{path:["spec","replicas"],count:t.replicas}];return t.predictors.forEach((r,c)=>{n.push({path:be(c,"replicas"),count:r.replicas}),(r.componentSpecs??[]).
forEach((m,h)=>n.push({path:be(c,"componentSpecs",h,"replicas"),count:m.replicas}))}),n.flatMap(({path:r,count:c})=>typeof c=="number"&&c<1?[{path:r,message:`${c}\
 replicas never become available`}]:[])}},Yt=[He,Dn,Vt,Ft,xt,Gt,zt],Rn=Ge("stray-containers",({node:t,path:n,containers:r,manifest:c})=>{if(!(0,T.u9)(t)||r.some(
({name:ce})=>ce===t.name))return[];const m=c.spec.predictors[Number(n[2])],h=new Set(m===void 0?[]:(0,T.ig)(m.graph,[]).map(ce=>ce.node.name)),$=r.filter(({name:ce})=>!h.
has(ce));if($.length===0)return[];const F=(0,T.qb)(t.name,$.map(({name:ce})=>ce)),pe=F===void 0?"If one of them is meant for it, give it that name":`Did you mea\
n ${JSON.stringify(F)} for it? Then give it that name`;return[{path:[...n,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as \
its graph node is, so Seldon adds one beside ${E($)}, which no graph node names. ${pe}`}]}),Sn=[Rn],An=`SeldonDeployment apiVersion kind metadata:ObjectMeta spe\
c:Spec status:o
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
ObjectMeta annotations:{ creationTimestamp deletionGracePeriodSeconds:i deletionTimestamp finalizers:[ generateName generation:i labels:{ managedFields:[Managed\
FieldsEntry name namespace ownerReferences:[OwnerReference resourceVersion selfLink uid
ManagedFieldsEntry apiVersion fieldsType fieldsV1:o manager operation subresource time
OwnerReference apiVersion blockOwnerDeletion:b controller:b kind name uid
PodSpec activeDeadlineSeconds:i affinity:Affinity automountServiceAccountToken:b containers:[Container dnsConfig:PodDNSConfig dnsPolicy enableServiceLinks:b eph\
emeralContainers:[EphemeralContainer hostAliases:[HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname hostnameOverride imagePullSecrets:[LocalObjec\
tReference initContainers:[Container nodeName nodeSelector:{ os:PodOS overhead:o preemptionPolicy priority:i priorityClassName readinessGates:[PodReadinessGate \
resourceClaims:[PodResourceClaim resources:ResourceRequirements restartPolicy runtimeClassName schedulerName schedulingGates:[PodSchedulingGate securityContext:\
PodSecurityContext serviceAccount serviceAccountName setHostnameAsFQDN:b shareProcessNamespace:b subdomain terminationGracePeriodSeconds:i tolerations:[Tolerati\
on topologySpreadConstraints:[TopologySpreadConstraint volumes:[Volume
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
HTTPGetAction host httpHeaders:[HTTPHeader path port:q scheme
HTTPHeader name value
SleepAction seconds:i
TCPSocketAction host port:q
Probe exec:ExecAction failureThreshold:i grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:TCPSocketActio\
n terminationGracePeriodSeconds:i timeoutSeconds:i
GRPCAction port:i service
ContainerPort containerPort:i hostIP hostPort:i name protocol
ContainerResizePolicy resourceName restartPolicy
ResourceRequirements claims:[ResourceClaim limits:o requests:o
ResourceClaim name request
ContainerRestartRule action exitCodes:ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator values:[i
SecurityContext allowPrivilegeEscalation:b appArmorProfile:AppArmorProfile capabilities:Capabilities privileged:b procMount readOnlyRootFilesystem:b runAsGroup:\
i runAsNonRoot:b runAsUser:i seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
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
PodSecurityContext appArmorProfile:AppArmorProfile fsGroup:i fsGroupChangePolicy runAsGroup:i runAsNonRoot:b runAsUser:i seLinuxChangePolicy seLinuxOptions:SELi\
nuxOptions seccompProfile:SeccompProfile supplementalGroups:[i supplementalGroupsPolicy sysctls:[Sysctl windowsOptions:WindowsSecurityContextOptions
Sysctl name value
Toleration effect key operator tolerationSeconds:i value
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
VolumeResourceRequirements limits:o requests:o
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
ServiceAccountTokenProjection audience expirationSeconds:i path
QuobyteVolumeSource group readOnly:b registry tenant user volume
RBDVolumeSource fsType image keyring monitors:[ pool readOnly:b secretRef:LocalObjectReference user
ScaleIOVolumeSource fsType gateway protectionDomain readOnly:b secretRef:LocalObjectReference sslEnabled:b storageMode storagePool system volumeName
SecretVolumeSource defaultMode:i items:[KeyToPath optional:b secretName
StorageOSVolumeSource fsType readOnly:b secretRef:LocalObjectReference volumeName volumeNamespace
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath`,Jt;function Ht(){return Jt??=new Map(An.split(`
`).map(t=>{const[n="",...r]=t.split(" ");return[n,new Map(r.map(c=>{const[m="",h="s"]=c.split(":");return[m,h]}))]})),Jt}var Qt=t=>dt(t,"SeldonDeployment",{path:[],
isPassed:!1});function dt(t,n,r){if(n.startsWith("["))return(Array.isArray(t)?t:void 0)?.flatMap((h,$)=>dt(h,n.slice(1)||"s",{...r,path:[...r.path,$]}))??ct("a \
list",t,r);const c=m=>m.map(h=>({...h,isPassed:r.isPassed}));switch(n){case"s":return c((0,Q.ze)(t,r.path));case"i":return c((0,Q.XL)(t,r.path));case"b":return c(
(0,Q.q0)(t,r.path));case"n":return typeof t=="number"?[]:ct("a number",t,r);case"q":return typeof t=="number"||typeof t=="string"?[]:ct("a number or a text",t,r);case"\
o":return(0,w.Gv)(t)?[]:ct("a mapping",t,r);case"{":return(0,w.Gv)(t)?Object.entries(t).flatMap(([m,h])=>dt(h,"s",{...r,path:[...r.path,m]})):ct("a mapping of t\
exts",t,r);default:return Tn(t,n,r)}}var ct=(t,n,{path:r,isPassed:c})=>(0,Q.p6)(t,n,r).map(m=>({...m,isPassed:c}));function Tn(t,n,r){if(!(0,w.Gv)(t))return ct(
"a mapping",t,r);const c=Ht().get(n)??new Map;return Object.entries(t).flatMap(([m,h])=>{if(h===void 0)return[];const $=[...r.path,m],F=c.get(m);return F===void 0?
[{path:$,isPassed:r.isPassed,unknownField:m,message:In(m,n,c,$)}]:h===null&&(m==="modelUri"||r.isPassed||n==="ObjectMeta")?[]:h===null?[{path:$,isPassed:!1,message:`${(0,Q.
p6)(kn(F),h,$)[0]?.message??""}: leave the field out`}]:dt(h,F,{path:$,isPassed:r.isPassed||n==="Graph"&&m==="children"})})}var kn=t=>t.startsWith("[")?"a list":
{s:"a text",i:"a whole number",b:"true or false",n:"a number",q:"a number or a text"}[t]??"a mapping";function In(t,n,r,c){const m=JSON.stringify(t.slice(0,100)),
h=bn(t,c),$=t.length>Cn?void 0:(0,T.qb)(t,[...r.keys()]),F=$!==void 0&&h===void 0?`did you mean ${$}?`:h!==void 0?`it belongs to ${h}`:void 0;return`${n==="Seld\
onDeployment"?"a SeldonDeployment":`${c.slice(0,-1).map(ce=>typeof ce=="number"?"[]":`.${ce.slice(0,100)}`).join("").slice(1)}`} has no field ${m}${F===void 0?"":
`; ${F}`}. ${(0,T.pQ)("field",t.slice(0,253))}`}var Ln=9,Cn=60;function bn(t,n){const r=n.map(h=>typeof h=="number"?"[]":h);let c;const m=(h,$)=>{const F=Ht().get(
h);if(!(F===void 0||$.length>Ln))for(const[pe,ce]of F){const Ue=[...$,pe],Xe=ce.startsWith("[")?ce.slice(1):ce;if(pe===t){const Ce=Ue.findIndex((Re,Ze)=>Re!==r[Ze]);
(c===void 0||Ce>c.shared||Ce===c.shared&&Ue.length<c.place.length)&&(c={place:Ue,shared:Ce})}h==="Graph"&&pe==="children"||m(Xe,ce.startsWith("[")?[...Ue,"[]"]:
Ue)}};return m("SeldonDeployment",[]),c?.place.slice(0,-1).map(h=>h==="[]"?"[]":`.${h}`).join("").slice(1)}var Xt=({unknownField:t},n)=>t!==void 0&&n.has((0,T.OH)(
"field",t)),Un={name:"schema",find:(t,{allowed:n})=>Qt(t).filter(r=>!r.isPassed&&!Xt(r,n))},jn={name:"unheeded-fields",find:(t,{allowed:n})=>Qt(t).filter(r=>r.isPassed&&
!Xt(r,n))},Kn=[Un],Bn=[jn],Dt=(t,...n)=>({name:t.toLowerCase(),find:({spec:r})=>{const c=r[t];return c==null||c===""||typeof c=="string"&&n.includes(c)?[]:[{path:[
"spec",t],message:`Seldon knows no ${t} ${JSON.stringify(c).slice(0,80)}: it is one of ${n.join(", ")}`}]}}),Wn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPU\
T_TOPIC"],Nn={name:"kafka",find:({spec:t})=>t.serverType!=="kafka"?[]:t.predictors.flatMap((n,r)=>{const c=(0,w.yR)(n,"svcOrchSpec","env").map(h=>(0,w.$6)(h,"na\
me")),m=Wn.filter(h=>!c.includes(h));return m.length===0?[]:[{path:["spec","predictors",r],message:`serverType kafka needs ${m.join(", ")} in svcOrchSpec.env`}]})},
Vn={name:"endpoint-types",find:t=>{const n=(0,w.$6)(t.spec,"transport")??"";let r;return(0,T.zM)(t).flatMap(({node:c,path:m})=>{const h=(0,w.$6)(c,"endpoint","t\
ype")??"";if(h==="")return[];r??=h;const $=[...m,"endpoint","type"];return h!==r?[{path:$,message:`the endpoint type is ${h}, another node's is ${r}: all must b\
e the same, so set spec.transport instead`}]:n!==""&&(h==="REST"&&n!=="rest"||h==="GRPC"&&n!=="grpc")?[{path:$,message:`the endpoint type ${h} contradicts spec.\
transport ${n}: leave endpoint.type out`}]:[]})}},Fn=[Dt("protocol","seldon","tensorflow","kfserving","v2"),Dt("transport","rest","grpc"),Dt("serverType","rpc",
"kafka"),Nn,Vn],Zt=[...Kn,...Ve,...Fn,...Yt,...ot,...le,...Z,...ke],_t=50;function qt(t,n){if(!(0,Q.BR)(t))throw nn((0,Q.lx)(t),n);return t}function en(t,n,r){const c=St(
Zt,t,n);if(c.length>0)throw nn(c,r)}var Rt=(t,n,r)=>St([...Sn,...Bn],t,n).slice(0,_t).map(c=>`${r.place}: ${tn(c,r)}.`);function St(t,n,r){const c={...r,served:(0,T.
Qf)(n,r.choice)};return t.flatMap(m=>m.find(n,c))}var tn=({path:t,message:n},{lineOf:r})=>`${(0,T.P8)(t).slice(0,300)} (line ${r(t)}): ${n}`;function nn(t,n){const{
place:r}=n,c=t.map(h=>tn(h,n));if(c.length===1)return new O.zg("E_MANIFEST",`${r} cannot be deployed. ${c[0]}.`);const m=c.slice(0,_t).map(h=>`  - ${h}`);return c.
length>_t&&m.push(`  \u2026 and ${c.length-_t} more`),new O.zg("E_MANIFEST",`${r} cannot be deployed:
${m.join(`
`)}`)}var gt=(0,J.f1)((0,V.F)(),1),At=(0,J.f1)((0,V.F)(),1);function on(t){let n;return(0,At.visit)(t,{Map:(r,{items:c})=>{const m=new Set;for(const{key:h}of c)
if(!(!(0,At.isScalar)(h)||h.value==="<<")){if(m.has(h.value))return n=h,At.visit.BREAK;m.add(h.value)}}}),n}var sn={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},xn={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},an=t=>[sn,xn,...t],Tt=256*1024;function rn(t,n){if(t.length>Tt)throw new O.zg("E_DEPLOY_YAML_TOO_LARGE",`${n} has ${t.length}\
 characters; ${Tt} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not\
 YAML but binary: it holds a NUL character.`);if((0,Te.qK)(t))throw new O.zg("E_DEPLOY_YAML_BOMB",`${n} nests deeper than ${Te.JG} levels, which no SeldonDeploy\
ment does.`);const r=new gt.LineCounter,c=Gn(t,n,r);for(const F of c)kt(F,n,r);const[m,...h]=c.filter(({contents:F})=>F!==null&&!((0,gt.isScalar)(F)&&F.value===
null));if(m===void 0)throw new O.zg("E_DEPLOY_YAML_EMPTY",`${n} is empty. It must hold a SeldonDeployment.`);if(h.length>0)throw new O.zg("E_DEPLOY_YAML_DOCUMEN\
TS",`${n} holds ${h.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const $=Yn(m,n);if(!(0,w.Gv)(
$))throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is no mapping of fields but ${Array.isArray($)?"a list":"a single value"}.`);return cn($,n),{root:$,lineOf:F=>Jn(
m,F,r)}}function Gn(t,n,r){try{const c=(0,gt.parseAllDocuments)(t,{lineCounter:r,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:an,logLevel:"silent"});return Array.
isArray(c)?c:[]}catch(c){throw new O.zg("E_DEPLOY_YAML_BOMB",`${n} is more than the parser can take: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{cause:c})}}
function kt(t,n,r){const[c]=t.errors;if(c===void 0)return zn(t,n,r);const{line:m,col:h}=r.linePos(c.pos[0]);throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not v\
alid YAML at line ${m}, column ${h}: ${c.message.slice(0,200)}`,{cause:c})}function zn(t,n,r){const c=on(t);if(c===void 0)return;const{line:m,col:h}=r.linePos(c.
range?.[0]??0);throw new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${m}, column ${h}: the key ${String(c.value).slice(0,100)} stands twice in \
one mapping.`)}function Yn(t,n){const r=`${n} expands by its aliases to more than ${Te.$e} values, or without end. Write the values out.`;if((0,Te.$B)(t))throw new O.
zg("E_DEPLOY_YAML_BOMB",r);try{return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(c){throw c instanceof RangeError||c instanceof ReferenceError&&
c.message.startsWith("Excessive")?new O.zg("E_DEPLOY_YAML_BOMB",r,{cause:c}):new O.zg("E_DEPLOY_YAML_SYNTAX",`${n} cannot be read: ${c instanceof Error?c.message.
slice(0,200):String(c)}`,{cause:c})}}function cn({apiVersion:t,kind:n},r){const c=`It must describe a SeldonDeployment of ${Q.Um}.`;if(n==null||n==="")throw new O.
zg("E_DEPLOY_YAML_KIND",`${r} names no kind. ${c}`);const m=typeof n=="string"?n.slice(0,100):JSON.stringify(n).slice(0,100);if(n!=="SeldonDeployment")throw new O.
zg("E_DEPLOY_YAML_KIND",`${r} describes a ${m}. ${c}`);if((0,Q.aA)(t))return;const h=typeof t=="string"&&t!==""?`the apiVersion ${t.slice(0,100)}`:"no apiVersio\
n";throw new O.zg("E_DEPLOY_YAML_KIND",`${r} describes a SeldonDeployment with ${h}. ${c}`)}function Jn(t,n,r){for(let c=n.length;c>=0;c-=1){const m=c===0?t.contents:
t.getIn(n.slice(0,c),!0);if((0,gt.isNode)(m)&&m.range)return r.linePos(m.range[0]).line}return 1}var Hn=new Set(["creationTimestamp","deletionGracePeriodSeconds",
"deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),dn="kubectl.kubernetes.io/la\
st-applied-configuration";function Qn(t,n){const{filled:r,serving:c}=(0,T.Qf)(t,n),m=t.spec.predictors.map(Ce=>({...It(Ce,"annotations","labels"),name:Ce.name,graph:rt(
Ce.graph,r,n.modelUri),...Array.isArray(Ce.componentSpecs)?{componentSpecs:Ce.componentSpecs.map(qn)}:{}})),h=Zn(t.metadata??{},n),$={apiVersion:Q.Um,kind:"Seld\
onDeployment",metadata:h,spec:{...It(t.spec,"annotations"),predictors:m}},F=(0,ee.So)($),pe={...h.annotations,[k.Ln]:F,...n.pipeline===void 0?{}:{[k.Sp]:n.pipeline},
...n.promotionId===void 0?{}:{[k.vM]:n.promotionId}},ce=new Map(t.spec.predictors.map(Ce=>{const Re=c.size===0||(0,T.ig)(Ce.graph,[]).some(({node:Ze})=>c.has(Ze));
return[Ce.name,{holdsVersion:Re,hasOwnDeadline:Ce.progressDeadlineSeconds===void 0}]})),Ue=m.map(Ce=>({name:Ce.name,marker:(0,ee.tB)($.spec,Ce,Xn(Ce,ce.get(Ce.name)?.
holdsVersion??!0,n))})),Xe=(0,ee.bS)({...$,metadata:{...h,annotations:pe}},Ue);return{manifest:{...Xe,spec:{...Xe.spec,predictors:Xe.spec.predictors.map(Ce=>Lt(
Ce,n.timeoutMs))}},marker:F,pods:ce}}var Xn=({graph:t,explainer:n},r,{version:c,runId:m,namedVersions:h})=>[...r?[[c,m]]:[],...[...(0,T.ig)(t,[]).map(({node:$})=>$.
modelUri),n?.modelUri].flatMap($=>h?.get($??"")??[])];function Zn(t,n){const r=Object.fromEntries(Object.entries(t).filter(([h])=>!Hn.has(h))),c={[k.B0]:n.model,
...n.target===void 0?{}:{[k.hD]:n.target}},m=Object.fromEntries(Object.entries(c).map(([h,$])=>[h,(0,z.H)($)]));return{...r,name:n.name,...n.namespace===void 0?
{}:{namespace:n.namespace},labels:{...Et(t.labels),[k.Ly]:k.bU,...m},annotations:{...Et(t.annotations),...c,[k.ej]:n.version,...n.runId===""?{}:{[k.CD]:n.runId}}}}
var Et=t=>Object.fromEntries(Object.entries(t??{}).filter(([n])=>!n.startsWith(k.l1)&&n!==k.Ly&&n!==dn));function It(t,...n){const r=n.flatMap(c=>{const m=t[c];
return typeof m=="object"&&m!==null?[[c,Et(Object.fromEntries(Object.entries(m)))]]:[]});return{...t,...Object.fromEntries(r)}}var qn=t=>(0,w.Gv)(t.metadata)?{...t,
metadata:It(t.metadata,"annotations","labels")}:t,rt=(t,n,r)=>({...t,...n.has(t)?{modelUri:r}:{},...Array.isArray(t.children)?{children:t.children.map(c=>rt(c,n,
r))}:{}}),Lt=(t,n)=>({...t,...t.progressDeadlineSeconds===void 0&&n!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(n/1e3))}:{}});function eo(t){if(t===void 0||
t==="")return{title:"the operator's own image"};const n=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(n===null)return;const[,r,c,m]=n,h=t.slice(0,100);return r!=="mlserver"||c!=="1"?{title:h}:Number(m)<=6?{title:h,mlflowBefore:3,pythonUpTo:11}:Number(
m)===7?{title:h,pythonUpTo:12}:{title:h}}function ln(t,n,{model:r,names:c}){const m=t.spec.predictors.flatMap(pe=>(0,T.ig)(pe.graph,[]).filter(({node:ce})=>ce.modelUri===
n).map(({node:ce})=>({node:ce,server:eo(to(pe,ce))}))),h=(0,w.fK)(r,"flavors");if(r===void 0||!(0,w.Gv)(h))return m.some(({node:ce,server:Ue})=>ce.implementation===
"MLFLOW_SERVER"&&Ue!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const $=(0,ee.
os)(t),F=m.flatMap(pe=>no({...pe,isV2:$,model:r,flavors:h,names:c}));return F.filter(({message:pe},ce)=>F.findIndex(Ue=>Ue.message===pe)===ce)}var to=(t,{name:n})=>(0,w.
yR)(t,"componentSpecs").flatMap(r=>(0,w.yR)(r,"spec","containers")).filter(r=>r.name===n).map(r=>(0,w.$6)(r,"image"))[0];function no(t){const{implementation:n}=t.
node;return n==="SKLEARN_SERVER"?hn(t):n!=="MLFLOW_SERVER"?[]:[...oo(t),...t.isV2?mn(t):[...un(t),...so(t)]]}var Ct=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function oo({flavors:t,server:n}){return t.python_function!==void 0?[]:[{isCertain:n!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${Ct(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function un({
flavors:t,server:n,names:r}){const c=(0,w.$6)(t,"python_function","env","conda")??(0,w.$6)(t,"python_function","env")??"conda.yaml";return r===void 0||r.has(c)?
[]:[{isCertain:n!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${c.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function so({node:t,server:n,model:r}){const c=(0,w.yR)(t,"parameters").find(h=>(0,w.$6)(
h,"name")==="xtype"),m=(0,b.Ux)(r);return n===void 0||m.length===0||((0,w.$6)(c,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${m.slice(0,3).join(", ").slice(0,100)}${m.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function mn({server:t,names:n,model:r,flavors:c}){if(t===void 0||n===void 0||n.has("environment.tar.gz"))return[];const m=(0,w.$6)(
c,"sklearn","serialization_format")==="skops",{title:h,mlflowBefore:$,pythonUpTo:F}=t,pe=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${h} \
runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],ce=$!==void 0&&
$<=3;m&&pe.push({isCertain:ce,message:`the model is saved as skops, which ${ce?`${h} cannot read: its MLflow is older than 3`:"a server's MLflow older than 3 ca\
nnot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const Ue=(0,w.$6)(r,"mlflow_version")??"";$!==void 0&&Number.parseInt(
Ue,10)>=$&&pe.push({isCertain:!1,message:`the model was logged by MLflow ${Ue.slice(0,40)}, and ${h} has one older than ${$}`});const Xe=(0,w.$6)(c,"python_func\
tion","python_version")??"",Ce=Number(/^3\.(\d+)/.exec(Xe)?.[1]);return F!==void 0&&Ce>F&&pe.push({isCertain:!1,message:`the model was logged by Python ${Xe.slice(
0,40)}, and ${h} has 3.${F} at most: what was pickled may not load`}),pe}function hn({flavors:t,server:n}){return n===void 0?[]:t.sklearn===void 0?[{isCertain:!1,
message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${Ct(t)})`}]:(0,w.$6)(t,"sklearn","serialization_format")!=="skops"?[]:
[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloudpickle", or\
 serve it with MLFLOW_SERVER'}]}var fn=(t,n)=>`apiVersion: ${Q.Um}
kind: SeldonDeployment
metadata:
  name: ${ro(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${n?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,pn="the default template",ao=40;function ro(t){const n=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,ao).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
n)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(n)?n:`model-${n}`.replace(/-+$/,"")}var io=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
vn=3;async function co({artifacts:t},n){const r=await t.listOfVersion(n,"")??[],c=n.runId===""?[]:await t.listOfRun(n.runId,""),m=c.filter(pe=>pe.isDirectory).slice(
0,vn),h=(await Promise.all(m.map(({path:pe})=>t.listOfRun(n.runId,pe)))).flat(),$=r.filter(bt).map(({path:pe})=>`${pe} in the folder of version ${n.version}`),F=[
...c,...h].filter(bt).map(({path:pe})=>`${pe} of run ${n.runId}`);return($.length>0?$:F).slice(0,vn)}function bt({path:t}){const n=t.slice(t.lastIndexOf("/")+1);
return io.test(n)}var lo=(t,n,r,c)=>r===void 0?(0,he.M4)(t,n,c):Promise.resolve().then(()=>uo(r));function uo(t){let n;try{n=(0,G.M)(t,he.i)}catch(r){throw new O.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${r instanceof Error?r.message:String(r)}.`,{cause:r})}if(n===void 0)throw new O.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${he.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:n,place:`${t} (--deploy-yaml)`}}async function _n(t,n,r,c,m){
if(r!==void 0)return{...r,warnings:[]};const h=await(0,O.AO)("E_RUN_NOT_FOUND",co(t,n));if(c["default-template"]!==!0)throw Ut(n,h??[]);const $=(h??[]).map(F=>`${(0,Y.
xS)(F,300)} is not used, because it is not named deploy.yaml: ${pn} is.`);return{text:fn(n.model,(0,b.Ux)(m).length>0),place:pn,warnings:$}}function Ut({model:t,
version:n,runId:r},c){const m=[`the folder of ${t} version ${n}`,...r===""?[]:[`run ${r} beside the model`,"the root of that run"]],h=c.length===0?"":` There is\
 ${c.map(F=>(0,Y.xS)(F,300)).join(", ")}: name it deploy.yaml.`,$=r===""?"This version was registered without a run, so only its own folder can hold one":`Add i\
t afterwards, by mlflow artifacts log-artifact --run-id ${r} --local-file deploy.yaml`;return new O.zg("E_DEPLOY_YAML_MISSING",`${t} version ${n} has no deploy.\
yaml: looked in ${m.join(", ")}.${h} ${$}; or give one of the repository by --deploy-yaml FILE, or say --default-template.`)}async function mo({registry:t},n,r,c){
if(c===void 0)return r;const m=(await t.model(n)).tags.get(c)?.trim();if(m===void 0||m==="")return r;if((0,T.wu)(m))return m;throw new O.zg("E_MANIFEST",`The ta\
g ${c} of the registered model ${n} names no container image: ${JSON.stringify(m.slice(0,200))}.`)}var ho=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
gn=20;async function fo(t,n,r,c){const{predictors:m}=n.spec,{filled:h}=(0,T.Qf)(n,{...r,modelUri:void 0}),$=(0,T.A3)(n).filter(({node:Re})=>!h.has(Re)).map(({node:Re})=>Re.
modelUri),F=m.map(Re=>(0,w.$6)(Re,"explainer","modelUri")),pe=[...$,...F].filter(Re=>typeof Re=="string").filter(Re=>ho.test(Re)),ce=[...new Set(pe)];if(ce.length===
0)return{deployment:n,versions:new Map};if(ce.length>gn)throw new O.zg("E_MANIFEST",`deploy.yaml names ${ce.length} models in MLflow; ${gn} are looked up at mos\
t.`);const Ue=new Map(await Promise.all(ce.map(async Re=>[Re,await En(t,Re,c)]))),Xe=Re=>{const Ze=typeof Re=="string"?Ue.get(Re)?.place:void 0;return Ze===void 0?
{}:{modelUri:Ze}},Ce=Re=>({...Re,graph:(0,T.o6)(Re.graph,Ze=>h.has(Ze)?{}:Xe(Ze.modelUri)),...Re.explainer?{explainer:{...Re.explainer,...Xe(Re.explainer.modelUri)}}:
{}});return{deployment:{...n,spec:{...n.spec,predictors:m.map(Ce)}},versions:new Map([...Ue.values()].flatMap(Re=>Re.version===void 0?[]:[[Re.place,Re.version]]))}}
async function En(t,n,r){try{if(!/^models:/i.test(n)||(0,Me.Ql)(n).kind==="logged-model")return{place:(0,T.Xk)(await t.artifacts.storageOf(n),r)};const{model:c,
version:m,runId:h}=await(0,T.x)(t,yn(n));return{place:(0,T.Xk)(await t.registry.downloadUri(c,m),r),version:`${m} of run ${h}`}}catch(c){throw!(c instanceof O.zg)||
c.outcome!=="invalid"?c:new O.zg(c.code,`deploy.yaml names the model ${JSON.stringify(n.slice(0,200))}: ${c.message}`,{cause:c})}}function yn(t){const[,n="",r,c=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.
exec(t)??[];if(n==="")throw new O.zg("E_MODEL_URI","write models:/<name>/<version>, models:/<name>@<alias> or models:/<name>/<stage>.");return r!==void 0?{model:n,
at:r}:/^\d{1,15}$/.test(c)?{model:n,version:Number(c)}:{model:n,at:c}}async function po(t,n,r,c){const m=(0,T.N_)(r["model-uri-map"]??""),h=t.artifacts.listOfVersion(
n,""),[$,F,pe,ce,Ue]=await Promise.all([lo(t,n,r["deploy-yaml"],h),t.registry.downloadUri(n.model,n.version),(0,Te.X$)(t,n),h.catch(_o),mo(t,n.model,r.image,r["\
image-tag"])]),Xe=typeof pe=="string"?void 0:pe,Ce=await _n(t,n,$,r,Xe),Re=rn(Ce.text,Ce.place),Ze={place:Ce.place,lineOf:Re.lineOf},On=qt(wn(qt(Re.root,Ze),r.set??
[]),Ze),jt={graphNodes:r["graph-node"]??[],hasImage:Ue!==void 0},{deployment:yt,versions:Eo}=await fo(t,On,jt,m),wt=vo(yt,jt)?(0,T.Xk)(F,m):"",ut={...jt,modelUri:wt},
{protocol:Kt,xtype:yo,replicas:wo}=r,Bt=(0,T.Ai)(yt,{protocol:Kt,xtype:yo,replicas:wo,image:Ue},ut),it=r.name===void 0?Bt:{...Bt,metadata:{...Bt.metadata,name:r.
name}},mt=r["storage-secret"]?.name,Wt={allowed:r.allow??new Set,namespace:r.namespace,storageSecret:mt,choice:ut};en(mt===void 0?it:(0,T.Xl)(it,mt),Wt,Ze);const Oo=Rt(
yt,Wt,Ze),e=r.name??it.metadata?.name??"",o=r.namespace??it.metadata?.namespace,{manifest:s,marker:i,pods:d}=Qn(mt===void 0?it:(0,T.e_)(it,mt),{model:n.model,version:n.
version,runId:n.runId,...ut,modelUri:wt,name:e,namespace:o,target:c.target===void 0?void 0:(0,T.Rg)((0,T.hu)(c.target)),pipeline:c.pipeline.link,promotionId:c.promotionId,
namedVersions:Eo,timeoutMs:c.timeoutMs}),l=ln(s,wt,{model:Xe,names:ce&&new Set(ce.map(({path:R})=>R))}),u=l.filter(({isCertain:R})=>R).map(({message:R})=>R);if(u.
length>0)throw new O.zg("E_MODEL_NOT_LOADABLE",`${n.model} version ${n.version} would not be served: ${u.join("; ")}.`);const _=l.map(({message:R})=>`${n.model}\
 version ${n.version} may not be served: ${R}.`),S=(0,T.KE)(it,(0,T.Qf)(it,ut));return{manifest:s,name:e,namespace:o,modelUri:wt,holders:S,marker:i,pods:d,mlModel:Xe,
place:Ce.place,origin:{...Ze,has:R=>(0,U.Q)(On,R)!==void 0},warnings:[...Ce.warnings,...Oo,..._],notes:go(Re.root,yt,{name:e,namespace:o,image:Ue,choice:ut})}}var vo=(t,{
graphNodes:n,hasImage:r})=>n.length>0?(0,T.Qf)(t,{graphNodes:n,hasImage:r,modelUri:void 0}).filled.size>0:!r||(0,T.A3)(t).length>0;function _o(t){if(!(t instanceof
O.zg&&t.code==="E_ARTIFACT_STORE"))throw t}function wn(t,n){try{return(0,T.Ey)({...t},n)}catch(r){throw r instanceof T.S7?new O.zg("E_INPUT",`set: ${r.message}.`,
{cause:r}):r}}function go(t,n,{name:r,namespace:c,image:m,choice:h}){const $=(0,w.Gv)(t.metadata)?t.metadata:{},F=[];t.apiVersion!==Q.Um&&F.push(`The apiVersion\
 is ${Q.Um}, which the cluster stores, not ${String(t.apiVersion)} as in deploy.yaml.`),typeof $.name=="string"&&$.name!==r&&F.push(`The name is ${r}, not ${$.name}\
 as in deploy.yaml.`),typeof $.namespace=="string"&&$.namespace!==c&&F.push(`The namespace is ${c??""}, not ${$.namespace} as in deploy.yaml.`);const{filled:pe,
serving:ce}=(0,T.Qf)(n,h);for(const{modelUri:Ue}of pe)typeof Ue=="string"&&Ue.trim()!==""&&Ue!==h.modelUri&&F.push(`The modelUri ${Ue} of deploy.yaml is replace\
d by the version's own, ${h.modelUri??""}.`);return h.hasImage===!0&&pe.size===0&&F.push(...[...ce].map(Ue=>`The image ${m} is that of the container ${Ue.name},\
 which serves the version.`)),F}})};
