"use strict";exports.id=810,exports.ids=[810],exports.modules={2395:((it,Be,r)=>{r.d(Be,{$B:()=>Ke,$e:()=>Fe,Gw:()=>de,JG:()=>ne,X$:()=>Ge,qK:()=>z});var W=r(3013),ye=r(8243),
R=r(2804),L=r(9596),Le=(0,L.f1)((0,W.F)(),1),I=(0,L.f1)((0,W.F)(),1),Fe=5e4;function Ke(X){const _=new Map,x=new Map,ie=pe=>{if((0,I.isAlias)(pe)){const we=_.get(
pe.source);return we===void 0?1:x.get(we)??Number.POSITIVE_INFINITY}if((0,I.isPair)(pe))return ie(pe.key)+ie(pe.value);if((0,I.isScalar)(pe)||(0,I.isCollection)(
pe)){pe.anchor!==void 0&&_.set(pe.anchor,pe);const we=(0,I.isCollection)(pe)?pe.items.reduce((f,D)=>f+ie(D),1):1;return x.set(pe,we),we}return 0};return ie(X.contents)>
Fe}var F=(0,L.f1)((0,W.F)(),1),ne=100,$e=4*ne;function z(X){let _=0,x=0,ie=0;for(const pe of new F.Lexer().lex(X)){if((pe==="["||pe==="{")&&(_+=1),(pe==="]"||pe===
"}")&&(_=Math.max(0,_-1)),_>ne)return!0;const we=pe==="-"||pe==="?"||pe===":";if(_>0?ie=pe===","||pe==="["||pe==="{"?0:ie+Number(we):pe.includes(`
`)?(x=0,ie=0):/^[ \t]*$/.test(pe)?x+=pe.length:we&&(x+=1,ie+=1),ie>ne||x>$e)return!0}return!1}var T=512*1024;async function de(X,_){const x=await Ge(X,_);return typeof x==
"string"?x:Y(x)}async function Ge({artifacts:X},_){const x=`${_.model} version ${_.version}`;try{const ie=await X.readOfVersion(_,"MLmodel",T);return ie===void 0?
`${x} has no MLmodel file`:G(ie)??`the MLmodel file of ${x} cannot be read`}catch(ie){if(ie instanceof R.zg&&ie.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel\
 file of ${x} is larger than ${T} bytes`;if(ie instanceof R.zg&&ie.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${x} cannot be read: ${ie.message.replace(
/\.$/,"")}`;throw ie}}function Q(X){const _=G(X);return _===void 0?void 0:Y(_)}function G(X){if(!(X.includes("\0")||z(X)))try{const _=(0,Le.parseDocument)(X,{prettyErrors:!1,
uniqueKeys:!1,logLevel:"silent"});if(_.errors.length>0||Ke(_))return;const x=_.toJS({maxAliasCount:1e3});return(0,ye.Gv)(x)&&(0,ye.Gv)(x.flavors)?x:void 0}catch{
return}}function Y({flavors:X,signature:_}){return{flavors:Object.keys((0,ye.Gv)(X)?X:{}),...(0,ye.Gv)(_)?{signature:le(_)}:{}}}function le({inputs:X,outputs:_,
params:x}){const ie=pe=>typeof pe=="string";return{...ie(X)?{inputs:X}:{},...ie(_)?{outputs:_}:{},...ie(x)?{params:x}:{}}}}),786:((it,Be,r)=>{r.d(Be,{dm:()=>Je,
ej:()=>Pe,rr:()=>Ee,sF:()=>N,sg:()=>Ce,w9:()=>B});var W=r(687),ye=r(4066),R=r(7899),L=r(6282),Le=r(9074),I=r(9429),Fe=r(4316),Ke=r(5233),F=r(4118),ne=r(159),$e=r(
4319),z=r(9951),T=r(7129),de=r(4057),Ge=r(3943),Q=r(8243),G=r(2804),Y=m=>(0,Ge.xS)(m,120),le=({labels:m,annotations:y})=>{const g=(0,Q.$6)(y,"meta.helm.sh/relea\
se-name");if(g===void 0&&(0,Q.$6)(m,"app.kubernetes.io/managed-by")!=="Helm")return[];const E=(0,Q.$6)(y,"meta.helm.sh/release-namespace");return[{by:`the Helm \
release ${Y([E,g??"of unknown name"].filter(M=>M!==void 0).join("/"))}`,advice:"Its next upgrade or rollback writes its own manifest over this deployment, and `\
helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then take it out of the chart."}]},X=({labels:m,
annotations:y},g)=>{const E=(0,Q.$6)(y,"argocd.argoproj.io/tracking-id")?.split(":")[0]??(0,Q.$6)(m,"argocd.argoproj.io/instance"),M=(0,R.hC)(g).some(({manager:re})=>re.
startsWith("argocd")),A=E??(M?(0,Q.$6)(m,"app.kubernetes.io/instance")??"of unknown name":void 0);return A===void 0?[]:[{by:`the Argo CD application ${Y(A)}`,advice:"\
Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. Take it out of what that application reads; before \
that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothing deletes it."}]},_=(m,y)=>({labels:g})=>{const E=(0,Q.
$6)(g,`${m}.toolkit.fluxcd.io/name`);return E===void 0?[]:[{by:`Flux's ${y} ${Y([(0,Q.$6)(g,`${m}.toolkit.fluxcd.io/namespace`),E].filter(M=>M!==void 0).join("/"))}`,
advice:`Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux suspend ${y.toLowerCase()} ${Y(E)}\`), take the deployment out \
of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`}]},x=({labels:m,annotations:y})=>{const g=(0,Q.$6)(m,"app.kubernetes.io/m\
dc-type");return g===void 0&&(0,Q.$6)(m,"app.kubernetes.io/managed-by")!=="mdc"&&!Object.keys(y).some(E=>E.startsWith("mdc/"))?[]:[{by:`mlflow-deployment-contro\
ller${g===void 0?"":` (${Y(g)})`}`,advice:"It patches this deployment again on its next round, each minute. Stop it, or take the model out of the stage that it \
deploys."}]},ie=(m,y)=>/-(?:staging|production)$/.test((0,Ke.Vb)(y))&&(0,R.hC)(y).some(({manager:g})=>g==="kubectl-client-side-apply")?[{by:"mlflow2seldon, perh\
aps (the name ends in a stage, as it names things)",advice:"If it runs, it applies its own manifest again when the stage changes. Stop it first."}]:[],pe=[["ann\
otations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s.io/app","the kapp application"],["annotations","configmanagement.gke.io/managed","C\
onfig Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],["annotations","crossplane.io/external-name","Crossplane"],["labels","olm.owner","\
the Operator Lifecycle Manager"]],we=m=>pe.flatMap(([y,g,E])=>{const M=(0,Q.$6)(m[y],g);return M===void 0?[]:[{by:`${E} (${g}: ${Y(M)})`,advice:"It may apply it\
s own manifest over this deployment, or delete it. Take the deployment out of what it manages."}]}),f=(m,y)=>(0,R.hC)(y).filter(({manager:g,subresource:E})=>E===
""&&/^(?:terraform|hashicorp|pulumi)/i.test(g)).map(({manager:g})=>({by:`the field manager ${Y(g)}`,advice:"Its next run applies its own manifest over this depl\
oyment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`."})),D=(m,y)=>(0,Q.yR)(y,"metadata","ownerRefe\
rences").map(g=>{const E=Y(`${(0,Q.$6)(g,"kind")??"?"}/${(0,Q.$6)(g,"name")??"?"}`);return(0,Q.fK)(g,"controller")===!0?{by:`its controller, ${E} (ownerReferenc\
es)`,advice:`What reconciles ${E} writes over this deployment, and deleting ${E} deletes it. Let that controller release it first.`}:{by:`its owner ${E} (ownerR\
eferences)`,advice:`Deleting ${E} deletes this deployment. Remove the reference if that is not meant.`}}),se=(m,y)=>(0,R.hC)(y).filter(({subresource:g})=>g==="s\
cale").map(({manager:g})=>({by:`an autoscaler (${Y(g)}, through scale)`,advice:"It goes on setting spec.replicas, which is left to it. Leave spec.replicas out o\
f deploy.yaml."})),ce=[le,X,_("kustomize","Kustomization"),_("helm","HelmRelease"),x,ie,we,f,D,se];function Ie(m){const y=E=>{const M=(0,Q.fK)(m,"metadata",E);return(0,Q.
Gv)(M)?M:{}},g={labels:y("labels"),annotations:y("annotations")};return ce.flatMap(E=>E(g,m))}function be(m,y){const g=(0,Q.fK)(m,"spec"),E=he=>{const ze=(0,Q.fK)(
m,"metadata",he);return(0,Q.Gv)(ze)?ze:{}},{replicas:M,...A}=(0,Q.Gv)(g)?g:{},re={apiVersion:(0,Q.$6)(m,"apiVersion"),kind:(0,Q.$6)(m,"kind"),metadata:{name:(0,Q.
$6)(m,"metadata","name"),namespace:(0,Q.$6)(m,"metadata","namespace"),labels:E("labels"),annotations:E("annotations")},spec:M===void 0||(0,R.Cz)(m)!==void 0?A:{
...A,replicas:M}};if((0,Le.Yh)(re))return{manifest:re,version:"",marker:(0,$e.xb)(m)??"",verified:!1,adopted:{managedFields:Qe(m,y)},ownerUid:(0,Q.$6)(m,"metada\
ta","uid")??"",earlier:[],isComplete:!1}}function Qe(m,y){const g=(0,Q.yR)(m,"metadata","managedFields"),E=A=>(0,Q.$6)(A,"manager")===z.bU,M=y?.ownerUid===(0,Q.
$6)(m,"metadata","uid")?y?.adopted:void 0;return M!==void 0&&g.some(E)?M.managedFields:g.filter(A=>!E(A))}function Ze({manifest:m,marker:y,adopted:g},E,M){const A=(0,$e.
pG)(m,y,E,M);return g===void 0?A:{...A,readMarker:re=>(0,$e.Hl)(re,m)?(0,$e.xb)(re)??"":void 0,readPodMarker:re=>A.readPodMarker(re)??""}}var xe=20,Ne=20,Ue=1e4;
async function Ce(m,{cluster:y,address:g,manifest:E,origin:M},A,re){const{log:he,inputs:ze}=m,We=(0,F.vY)(g);oe(A,E,We,ze["force-conflicts"]);const Ye=Xe(A,re,We),
{sent:st,applied:ot}=await(0,I.qN)(y,g,E,{dryRun:!0,force:!0,origin:M,tell:ht=>he.warn(ht)});ze["on-failure"]==="rollback"&&await K(y,g,Ye,We);const qe=(0,R.f8)(
A,z.bU).map(R.c7),nt=ze["dry-run"]==="server";he.progress(`${nt?"This would take":"Taking"} over ${We}${qe.length===0?"":`, which ${qe.join(" and ")} made`}. Wh\
at serves now stays the revision that a rollback restores.`),ae(m,A,We),nt&&ue(he,ot,We);const at=await U(y,g,A,Ye);return at!==void 0&&he.warn(`${We} does not \
serve fully as it stands: ${at}. If the new version fails, it is restored as it stands, and not waited for.`),{manifest:st,kept:Ye,live:A,trouble:at}}function Xe(m,y,g){
const E=be(m,y);if(E!==void 0)return E;throw new G.zg("E_NAME_TAKEN",`${g} cannot be taken over: it is not shaped as a SeldonDeployment that this project can re\
store. Choose another name with --name.`)}function oe(m,{spec:y},g,E){const M=(0,R.Cz)(m);if(!(M===void 0||y.replicas===void 0||E))throw new G.zg("E_APPLY_CONFL\
ICT",`${g}: spec.replicas is set by ${(0,R.c7)(M)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays with that, or take \
it over with --force-conflicts.`)}async function K(m,y,g,E){try{await(0,I.AZ)(m,y,g.manifest,{dryRun:!0,force:!0,origin:void 0,tell:()=>{}})}catch(M){throw!(M instanceof
G.zg)||M.code!=="E_APPLY_REFUSED"?M:new G.zg("E_APPLY_REFUSED",`${E} was not taken over: the cluster would refuse to restore what serves now if the new version \
failed. ${M.message} Mend that first, or say --on-failure keep.`,{cause:M})}}function ae({log:m,summarize:y},g,E){const M=Ie(g);for(const{by:A,advice:re}of M)m.
warn(`${E} is also managed by ${A}. ${re}`);M.length>0&&y({kind:"table",header:["also managed by","what to do"],rows:M.map(({by:A,advice:re})=>[A,re])})}async function U(m,y,g,E){
const M=Ze(E,y,g),A=await(0,ye.wW)(m,M,g);if(A.state!=="current")return A.state==="failed"?`${A.object}: ${A.message}`:`it waits for ${A.waitingFor}`}async function B({
log:m,inputs:y},{cluster:g,address:E,marker:M,namespace:A},re){const he=(0,F.vY)(E),{manifest:ze}=re;let{live:We,kept:Ye}=re;try{for(let st=0;st<xe;st+=1){await(0,W.
gn)(g,A,Ye);const ot=await _e(g,E,ze,We),qe=ot&&await g.setOwnership(E,(0,R.No)(ot,z.bU,ze.apiVersion,new Date),(0,Q.$6)(We,"metadata","resourceVersion")??""),nt=qe&&
await g.applyTo(E,ze,(0,Q.$6)(qe,"metadata","resourceVersion")??"");if(nt)return Re(m,nt,he),{before:{live:We,kept:Ye,trouble:re.trouble},applied:nt};const at=await g.
get(E);if(at===void 0||(0,Q.$6)(at,"metadata","uid")!==Ye.ownerUid)throw new G.zg("E_DELETED_WHILE_WAITING",`${he} was deleted while it was taken over. Run the \
step again: it makes a new one.`);if((0,Fe.MU)(at)&&(0,$e.xb)(at)===M)return{before:{live:We,kept:Ye,trouble:re.trouble},applied:at};oe(at,ze,he,y["force-confli\
cts"]),We=at,Ye=Xe(at,Ye,he)}}catch(st){throw await ge(g.withSignal(AbortSignal.timeout(Ue)),E,Ye,M).catch(()=>m.warn(`${he} was not taken over, but who owns it\
s fields was changed already. Run the step again, or leave it so: it serves as before.`)),st}throw await ge(g,E,Ye,M),new G.zg("E_APPLY_REFUSED",`${he} was chan\
ged ${xe} times while it was taken over, so it was left as it is. Stop what writes it (${(0,R.hC)(We).map(({manager:st})=>JSON.stringify(st)).join(", ")}), then\
 run the step again.`)}var _e=async(m,y,g,E)=>(0,R.VH)(E)?E:m.applyTo(y,g,(0,Q.$6)(E,"metadata","resourceVersion")??"",{dryRun:!0});function ue(m,y,g){const E=(0,R.
i)(y,z.bU).map(R.i7);E.length>0&&m.warn(`Fields of ${g} that are not in deploy.yaml would go: ${E.slice(0,Ne).join("; ")}${E.length>Ne?`; and ${E.length-Ne} mor\
e`:""}.`);const M=(0,R.No)(y,z.bU,Le.Um,new Date);Re(m,{...y,metadata:{managedFields:M}},g)}function Re(m,y,g){const E=(0,R.LJ)(y,z.bU).flatMap(({owner:A,paths:re})=>re.
map(he=>`${(0,R.i7)(he)} of ${(0,R.c7)(A)}`));if(E.length===0)return;const M=E.length>Ne?`; and ${E.length-Ne} more`:"";m.warn(`Fields of ${g} that are neither \
in deploy.yaml nor ours stay as they are: ${E.slice(0,Ne).join("; ")}${M}.`)}async function ge(m,y,g,E){const M=await m.get(y);M!==void 0&&(0,$e.xb)(M)===E||(await w(
m,y,g),await(0,W.BC)(m,y.namespace??"",y.name))}async function w(m,y,{adopted:g,ownerUid:E}){if(g!==void 0)for(let M=0;M<xe;M+=1){const A=await m.get(y);if(A===
void 0||(0,Q.$6)(A,"metadata","uid")!==E)return;const re=We=>((0,Q.$6)(We,"subresource")??"")!=="",he=g.managedFields.filter(We=>!re(We)),ze=he.length===0?[]:[...he,
...(0,Q.yR)(A,"metadata","managedFields").filter(re)];if(await m.setOwnership(y,ze,(0,Q.$6)(A,"metadata","resourceVersion")??""))return}}var j={log:T.aB,signal:new AbortController().
signal,leaseMs:L.UB,waitMs:1e4};async function N(m,y,g,E,M=j,A){const re=await m.registry.version(y,g),he=(0,ne.Tq)(re),ze=b(re,he,E);if(ze!==void 0||he===void 0)
return Z(ze??"",he,E);const We=await(0,L.IZ)(m,{...he,state:"undoing"},M);try{return await P(We,y,g,E,A)}finally{await We.release()}}function b({model:m,version:y},g,E){
const M=`${m} version ${y}`;if(g===void 0)return`${M} has no record of a promotion.`;if(g.undoneBefore?.includes(E)===!0)return`The promotion ${E} of ${M} is un\
done already; it was promoted again since, as ${g.id}.`;if(g.id!==E)return`${M} was promoted again since, as ${g.id}; ${E} is not what stands.`;if(g.state==="un\
done")return`The promotion ${E} of ${M} to ${g.target} is undone already.`;if(g.state==="demoting"||g.state==="demoted")return`${M} was taken out of ${g.target}\
 since.`;if(g.state==="refused")return`The promotion ${E} of ${M} was refused: it moved nothing.`}async function P(m,y,g,E,M){const{mlflow:A}=m,re=await A.registry.
version(y,g),he=(0,ne.Tq)(re),ze=b(re,he,E);if(ze!==void 0||he===void 0)return Z(ze??"",he,E);const We=he.state==="undoing",Ye=(0,de.Sx)(he.target);for(const qe of Ye){
const nt=(0,L.Mz)(m.model,qe);if(!(0,L.QR)(re,qe,nt)&&!(We&&nt===(0,ne.te)(he,(0,de.Rg)(qe))))return Z(`${y} version ${g} holds ${(0,de.Rg)(qe)} no longer: ${nt===
void 0?"nobody does":`version ${nt} does`}.`)}const st=await Ae(A,he,Ye);if(st!==void 0)return Z(`Version ${st}, which held ${he.target} before, is deleted: ${y}\
 version ${g} keeps it.`);const ot={...he,state:"undoing",...M===void 0?{}:{undoneBy:M}};We||await fe(A,ot);for(const qe of Ye)(0,L.QR)(re,qe,(0,L.Mz)(m.model,qe))&&
await te(A,he,qe);return await fe(A,{...We?he:ot,state:"undone",undoneTime:new Date().toISOString(),...(0,L.Qv)(m)}),{undone:!0,previousVersion:he.previousVersion,
detail:Ye.map(qe=>Oe(he,(0,de.Rg)(qe))).join(" ")}}var Z=(m,y,g)=>({undone:!1,detail:m,...y?.state==="undone"&&y.id===g?{wasUndone:!0}:{}});async function Ae({registry:m},y,g){
for(const E of new Set(g.map(M=>(0,ne.te)(y,(0,de.Rg)(M)))))if(E!==void 0)try{await m.version(y.model,E)}catch(M){if(M instanceof G.zg&&M.code==="E_VERSION_NOT_\
FOUND")return E;throw M}}async function te({registry:m},y,g){const{model:E,version:M}=y,A=(0,ne.te)(y,(0,de.Rg)(g));if(g.kind==="alias"){A===void 0?await m.deleteAlias(
E,g.alias):A!==M&&await m.setAlias(E,g.alias,A);return}A!==void 0&&A!==M&&y.archivedPrevious&&await m.transition(E,A,g.stage,!1),await m.transition(E,M,y.previousStage??
"None",!1)}var Oe=(m,y)=>{const g=(0,ne.te)(m,y),E=`${m.model} version`;return g===m.version?`${E} ${m.version} keeps ${y}, which it held before the promotion t\
oo.`:g===void 0?`${E} ${m.version} was taken out of ${y}, which nobody held before.`:`${E} ${g} holds ${y} again instead of version ${m.version}.`},fe=({registry:m},y)=>m.
setVersionTag(y.model,y.version,ne.oK,(0,ne.sF)(y)),Pe=2;async function H(m,y,g,{manifest:E,marker:M,adopted:A,pods:re},he){if(A!==void 0)return E;const{metadata:ze}=E,
We={...E,metadata:{...ze,annotations:{...ze.annotations,[z.Ln]:M}}};return(0,I.uk)(m,y,We,g,{pods:re??V(E,g),force:he})}function V({spec:m},y){const g=(0,$e.g4)(
y),E=m.predictors.some(M=>me(M.graph)!==me(g.get(M.name)?.graph));return new Map(m.predictors.map(({name:M})=>[M,{holdsVersion:!E,hasOwnDeadline:!0}]))}var me=m=>[
(0,Q.$6)(m,"modelUri")??"",...(0,Q.yR)(m,"children").map(me)].join(`
`);async function Ee(m,y,g,E,{force:M,tell:A,...re}){const he=await H(m,y,g,E,M),ze=await(0,I.AZ)(m,y,he,{force:M||E.adopted!==void 0,origin:void 0,tell:A});await w(
m,y,E);const We=Ze({...E,manifest:he},y,ze),Ye=await m.waitForRollout(We,{...re,patienceRestarts:Pe});return{serves:Ye.state==="current",...Ye.state==="unseen"?
{unseen:Ye.why}:{},explain:async()=>(await m.diagnose(We,Ye)).cause??ve(Ye)}}function ve(m){return m.state==="failed"?m.message:m.state==="timeout"?`it waits fo\
r ${m.waitingFor}`:m.state==="unseen"?m.why.message:"it serves"}async function Je(m,y,g,E,M){E.progress(`Removing ${(0,F.vY)(y)}: it is the first of its name, s\
o there is nothing to go back to.`),await m.remove(y,g,{timeoutMs:M,report:A=>E.progress(A)})}}),1902:((it,Be,r)=>{r.d(Be,{BO:()=>Ge,Gw:()=>Q,JH:()=>L,Ux:()=>z,
VK:()=>de,p1:()=>Le,qx:()=>I,zU:()=>$e});var W=r(8243),ye=new Set(["object","map","any"]),R=G=>G?.startsWith("array")??!1,L=G=>[...G.values()].some(Y=>R(Y)||ye.
has(Y)),Le="";function I(G){const Y=(0,W.qF)(Fe(G));if(Array.isArray(Y))return F(Y);if(!(0,W.Gv)(Y))return;const le=Y.inputs??Y.instances,X=[Y.dataframe_split,le,
Y].map(Ke).find(_=>_!==void 0);return X!==void 0?X:Array.isArray(Y.dataframe_records)?ne((0,W.yR)(Y,"dataframe_records")):Array.isArray(le)?F(le):(0,W.Gv)(le)?{
kind:"tensors",tensors:new Map(Object.entries(le))}:typeof le=="string"||typeof le=="number"||typeof le=="boolean"?{kind:"tensor",tensor:[le]}:void 0}var Fe=G=>G.
replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,Y=>Y.startsWith('"')?Y:"null");function Ke(G){const[Y,le]=[(0,W.fK)(G,"columns"),(0,W.fK)(G,"data")];if(!Array.
isArray(le))return;const X=le,_=X.filter(x=>Array.isArray(x));return Array.isArray(Y)?{kind:"table",columns:Y.map(String),rows:_}:Y===void 0&&_.length===X.length?
{kind:"tensor",tensor:_}:void 0}function F(G){const Y=G.filter(W.Gv);return Y.length===G.length&&Y.length>0?ne(Y):{kind:"tensor",tensor:G}}function ne(G){const Y=[
...new Set(G.flatMap(le=>Object.keys(le)))];return{kind:"table",columns:Y,rows:G.map(le=>Y.map(X=>le[X]??null))}}function $e(G){const Y=(0,W.qF)(G),le=(0,W.yR)(
{root:Y},"root").flatMap(X=>{const _=(0,W.$6)(X,"type")==="tensor"?(0,W.$6)(X,"tensor-spec","dtype"):T(X);return _===void 0?[]:[[(0,W.$6)(X,"name")??Le,_]]});return new Map(
le)}var z=G=>(0,W.yR)({inputs:(0,W.qF)((0,W.$6)(G,"signature","inputs")??"")},"inputs").filter(Y=>(0,W.$6)(Y,"type")!=="tensor").flatMap(Y=>(0,W.$6)(Y,"name")??
[]);function T(G,Y=0){const le=(0,W.$6)(G,"type"),X=G.items;return le==="array"&&(0,W.Gv)(X)&&Y<8?`array<${T(X,Y+1)??""}>`:le}var de=(G,Y)=>[...G.keys()].some(le=>R(
Y.get(le)))||![...G.values()].some(le=>Array.isArray(le)||(0,W.Gv)(le));function Ge(G,Y){switch(G.kind){case"table":return G.rows.length;case"tensor":return Array.
isArray(G.tensor)?G.tensor.length:void 0;case"tensors":{if(de(G.tensors,Y))return 1;const le=new Set([...G.tensors.values()].map(X=>Array.isArray(X)?X.length:1));
return le.size===1?[...le][0]:void 0}}}var Q=G=>[...new Set([...(0,W.i1)({names:[(0,W.fK)(G,"saved_input_example_info","serving_input_path")]},"names"),"serving\
_input_example.json",...(0,W.i1)({names:[(0,W.fK)(G,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])]}),9429:((it,Be,r)=>{r.d(Be,{AZ:()=>T,
qN:()=>de,uk:()=>X});var W=r(5233),ye=r(4118),R=r(7600),L=r(4319),Le=r(9951),I=r(4057),Fe=r(8243),Ke=r(2804),F=["spec","predictors","*","componentSpecs","*","sp\
ec","containers","*"],ne=[{pattern:["spec","predictors","*","progressDeadlineSeconds"],without:"Kubernetes gives up a rollout by its own deadline of 10 minutes"},
...["readinessProbe","livenessProbe"].map(f=>({pattern:[...F,f],without:"Seldon's own probe may end a server that makes its environment for minutes"}))],$e=f=>ne.
find(({pattern:D})=>f.length>=D.length&&D.every((se,ce)=>se==="*"?typeof f[ce]=="number":f[ce]===se)),z=10,T=async(f,D,se,ce)=>(await de(f,D,se,ce)).applied;async function de(f,D,se,{
origin:ce,tell:Ie,...be}){let Qe=se;for(let Ze=1;;Ze+=1)try{const xe=await f.apply(D,{...Qe},be);for(const Ne of(0,R.zf)(Qe,xe))Ie(Ge(Ne,D,ce));return{applied:xe,
sent:Qe}}catch(xe){const Ne=xe instanceof W.nJ&&Ze<z?Q(xe.fields,Qe,ce):[];if(Ne.length===0)throw G(xe,ce);for(const{path:Ue,without:Ce}of Ne)Ie(`The cluster's \
definition of ${D.resource.kind} has no field ${(0,I.P8)(Ue)}, which is left out of ${(0,ye.vY)(D)}: ${Ce}.`);Qe=Ne.reduce((Ue,{path:Ce})=>(0,R.xX)(Ue,Ce),Qe)}}
function Ge(f,D,se){const ce=`The cluster accepted ${(0,I.P8)(f)} of ${(0,ye.vY)(D)} and did not keep it`;return se?.has(f)===!0?`${ce}: its release of Seldon C\
ore does not know this field, which is line ${se.lineOf(f)} of ${se.place}.`:`${ce}: ${$e(f)?.without??"its release of Seldon Core does not know this field"}.`}
function Q(f,D,se){const ce=f.flatMap(Ie=>{const be=$e(Ie)?.without;return be===void 0||(0,R.xm)(D,Ie)===void 0||se?.has(Ie)===!0?[]:[{path:Ie,without:be}]});return ce.
length===f.length?ce:[]}function G(f,D){if(!(f instanceof Ke.zg)||f.code!=="E_APPLY_REFUSED"||D===void 0)return f;const se=le(f.message).map(be=>D.has(be)?`${(0,I.
P8)(be)} is line ${D.lineOf(be)} of ${D.place}`:`${(0,I.P8)(be)} is not in ${D.place}: it was added by this step`),Ie=`${f instanceof W.nJ?" The cluster may run\
 an older release of Seldon Core, whose resource definition lacks what newer ones have.":""}${se.length===0?"":` ${se.join("; ")}.`}`;return Ie===""?f:new Ke.zg(
f.code,`${f.message}${f.message.endsWith(".")?"":"."}${Ie}`,{cause:f,outcome:f.outcome,exit:f.exit})}var Y=5;function le(f){return[...new Set([...f.slice(0,1e4).
matchAll(/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].map(([,se])=>se??""))].slice(0,Y).map(se=>[...se.matchAll(/\[(\d+)\]|[^.[\]]+/g)].
map(([ce,Ie])=>Ie===void 0?ce:Number(Ie)))}async function X(f,D,se,ce,Ie){const be=ce===void 0?[]:se.spec.predictors.flatMap(Ce=>_(Ce,se,ce,Ie));if(ce===void 0||
be.length===0)return se;const Qe=(0,L.$m)(ce),Ze=(0,L.bS)(se,be,Qe),xe=be.every(({name:Ce})=>ie(Ce,Ze,ce))?Ze:await T(f,D,Ze,{dryRun:!0,force:Ie.force,origin:void 0,
tell:()=>{}}),Ne=be.filter(({name:Ce})=>ie(Ce,xe,ce)),Ue=be.filter(Ce=>!Ne.includes(Ce)&&Ce.marker===Ce.origin).map(({name:Ce,origin:Xe})=>({name:Ce,marker:(0,L.
oT)(Xe,(0,Fe.tk)(ce,"metadata","generation")??0)}));return(0,L.bS)(se,[...Ne,...Ue],Ne.some(({marker:Ce})=>Ce===Qe)?Qe:void 0)}function _(f,D,se,{pods:ce,deployments:Ie=[]}){
const{name:be,progressDeadlineSeconds:Qe=0}=f,Ze=(0,L.g4)(se).get(be),xe=ce.get(be),[Ne,Ue]=[(0,L.hf)(Ze),(0,L.hf)(f)];if(xe===void 0||Ne===void 0||Ue===void 0||
!x(Ne,Ue,xe,D,se))return[];const Ce=(0,Fe.tk)(Ze,"progressDeadlineSeconds");if(!xe.hasOwnDeadline||Ce===void 0)return[{name:be,marker:Ne,origin:Ue}];const Xe=Ie.
some(oe=>(0,W.D0)(oe,(0,W.kz)(se))&&(0,L.yx)(oe)===Ne&&!we(oe));return[{name:be,marker:Ne,origin:Ue,deadline:Xe?Math.max(Ce,Qe):Ce}]}function x(f,D,{holdsVersion:se},ce,Ie){
return f!==(0,L.$m)(Ie)?(0,L.yv)(f)===(0,L.yv)(D):!se||[Le.ej,Le.CD].every(be=>(0,Fe.$6)(Ie,"metadata","annotations",be)===ce.metadata.annotations[be])}var ie=(f,D,se)=>(0,L.
So)(pe(f,D))===(0,L.So)(pe(f,se)),pe=(f,D)=>(0,L.ty)((0,Fe.Gv)(D.spec)?D.spec:{},(0,L.g4)(D).get(f)??{});function we(f){const{replicas:D,updatedReplicas:se,availableReplicas:ce}=(0,W.
zi)(f);return se>=D&&ce>=D}}),6784:((it,Be,r)=>{r.d(Be,{WW:()=>$n,gg:()=>Co,j$:()=>po});var W=r(6975),ye=r(1902),R=r(7614),L=r(1845),Le=r(786),I=r(687),Fe=r(4066),
Ke=r(6282),F=r(9429),ne=r(4316),$e=r(5233),z=r(4118),T=r(159),de=r(4319),Ge=r(9951),Q=r(1731),G=r(4054),Y=r(4925),le=r(7129),X=r(9451),_=r(4057),x=r(9833),ie=r(
7985),pe=r(7076),we=r(3943),f=r(8243),D=r(2804),se=r(3024),ce=r.n(se),Ie=r(1455),be=r.n(Ie),Qe=r(7598),Ze=r.n(Qe);async function xe({log:e},{cluster:o,manifest:s,
marker:i,version:d,namespace:l,pods:u},{kept:v},$,S){if(v?.marker===i&&(v.verified||!S))return v;const k=(0,f.$6)($,"metadata","uid")??"",J=(0,f.tk)($,"metadata",
"generation")===1,ee=(0,I.uT)(v,{manifest:s,marker:i,version:d.version,verified:S,pods:u},k,J);try{await(0,I.gn)(o,l,ee)}catch(C){if(!(C instanceof D.zg)||C.outcome===
"cancelled")throw C;e.warn(`A later rollback CANNOT GO BACK to this version, because its manifest could not be kept: ${C.message}`)}return ee}async function Ne(e,{
version:o,manifest:s}){try{await(0,R.cR)((await e.mlflow()).forCleanup(ne.mw),o,{at:s.metadata.annotations[Ge.hD],"promotion-id":e.inputs["promotion-id"]})}catch(i){
if(!(i instanceof D.zg)||i.code==="E_PROMOTION_UNDONE")throw i;e.log.warn(`Whether the promotion still stands is not known: ${i.message}`)}}var Ue=({pipeline:e},{
version:o,cluster:s,namespace:i,address:d,url:l,manifest:u},v)=>({state:v,time:new Date().toISOString(),server:s.identity,namespace:i,name:d.name,version:o.version,
url:l,...Ce(u),...e.link===void 0?{}:{pipeline:e.link}}),Ce=({metadata:e})=>{const o=e.annotations[Ge.hD];return o===void 0?{}:{target:o}};async function Xe(e,o,{
mlflow:s,lease:i,former:d},l,{live:u,...v},$){const S=Ue(e,o,l),k={...S,...(0,ne.$t)(S.server,S.namespace,S.name,u),...v},{model:J,version:ee}=o.version,C=$===void 0||
$==="nothing"?void 0:$,Se=l==="serving"?{model:J,version:ee}:C,rt=(Ve,je)=>C!==void 0&&(0,I.p)(Ve,C)?(0,I.Ck)(je,k,C.version):(0,I.p)(Ve,{model:J,version:ee})?k:
Se!==void 0?(0,I.VN)(je,k.time,"replaced",(0,I.Er)(Ve,Se)):$==="nothing"?(0,I.VN)(je,k.time,"removed","the deployment was removed"):void 0;await(0,I.SJ)(i,s,e.signal,
Ve=>(0,I.ZJ)(Ve,k,{model:J,versions:[{model:J,version:ee},C,d].filter(je=>je!==void 0)},rt),({message:Ve})=>e.log.warn(`The deployment is not recorded on the mo\
del version: ${Ve}`))}async function oe(e,o,s){let i;return await(0,I.SJ)(s,await e.mlflow(),void 0,async d=>{i=await(0,I.M8)(d,o.version,Ue(e,o,"deploying"))},
({message:d})=>e.log.warn(`Where this deploys is not recorded beforehand on the model version: ${d}`)),i}async function K(e,{version:o},{mlflow:s,lease:i},d){await(0,I.
SJ)(i,s,e.signal,l=>(0,I.NG)(l,o,d),({message:l})=>e.log.warn(`The record of what was about to be deployed is left on the model version: ${l}`))}var ae=200,U=e=>({
ok:!1,problem:e});function B(e,o){const s=(0,f.qF)(e);if(s===void 0)return U(/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":"the answer is no\
t JSON");if(!(0,f.Gv)(s))return U("the answer is no JSON object");if(Array.isArray(s.outputs))return Re(s,o);if(Array.isArray(s.predictions))return w(s.predictions,
o);if((0,f.Gv)(s.outputs))return w(Object.values(s.outputs),void 0);if((0,f.Gv)(s.data)||s.jsonData!==void 0||s.strData!==void 0)return ge(s,o);const i=ue(s);return U(
i===void 0?"the answer holds neither outputs (V2), nor data (V1), nor predictions (TensorFlow)":`the model server says: ${(0,Q.q)(i)}`)}var _e=e=>(0,f.Gv)(e)&&(Array.
isArray(e.outputs)||(0,f.Gv)(e.outputs)||Array.isArray(e.predictions)||(0,f.Gv)(e.data)||e.jsonData!==void 0||e.strData!==void 0),ue=e=>(0,f.$6)(e,"error")??(0,f.
$6)(e,"message")??(0,f.$6)(e,"status","info");function Re(e,o){const s=(0,f.yR)(e,"outputs");if(s.length===0)return U("the answer has no outputs");const i=[];for(const d of s){
const l=(0,f.$6)(d,"name")??"?",{data:u,shape:v}=d;if(!Array.isArray(u)||!Array.isArray(v))return U(`output ${l} lacks data or shape`);const $=j(u),S=v.map(Number),
k=S.reduce((ee,C)=>ee*C,1);if($.length!==k)return U(`output ${l} has ${$.length} values for the shape [${S.join(", ")}]`);const J=P($);if(J!==void 0)return U(`o\
utput ${l} ${J}`);if(o!==void 0&&S[0]!==o)return U(`output ${l} has ${S[0]??0} rows for ${o} that were asked about`);i.push(...$)}return N(i)}function ge(e,o){const s=(0,f.
fK)(e,"data","ndarray")??(0,f.fK)(e,"data","tensor","values")??(0,f.fK)(e,"jsonData")??(0,f.fK)(e,"strData"),i=j(s);if(s===void 0||i.length===0)return U("the an\
swer has no data");const d=P(i);if(d!==void 0)return U(`the answer ${d}`);const l=(0,f.fK)(e,"data","tensor","shape"),u=Array.isArray(l)?Number(l[0]):Array.isArray(
s)?s.length:void 0;return o!==void 0&&u!==void 0&&u!==o?U(`the answer has ${u} rows for ${o} that were asked about`):N(i)}function w(e,o){const s=j(e),i=P(s);return i!==
void 0?U(`the answer ${i}`):o!==void 0&&e.length!==o?U(`the answer has ${e.length} rows for ${o} that were asked about`):N(s)}function j(e){const o=[],s=[e];for(;s.
length>0;){const i=s.pop(),d=Array.isArray(i)?i:(0,f.Gv)(i)?Object.values(i):void 0;if(d===void 0)o.push(i);else for(let l=d.length-1;l>=0;l-=1)s.push(d[l])}return o}
var N=e=>e.length===0?U("the answer has no values"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,ae)},b=e=>e==null||typeof e=="number"&&!Number.isFinite(e)||
typeof e=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.test(e);function P(e){const o=e.findIndex(b);return o<0?void 0:`holds ${JSON.stringify(e[o]??null)} at position\
 ${o}, which is no finite value`}function Z(e,o,s){const i=Array.isArray(o)?o.flat(1/0):[o];if(e.length!==i.length)return`${e.length} values instead of ${i.length}`;
const d=i.findIndex((l,u)=>!Ae(e[u],l,s));return d<0?void 0:`value ${d} is ${JSON.stringify(e[d])} instead of ${JSON.stringify(i[d])}`}var Ae=(e,o,s)=>typeof e==
"number"&&typeof o=="number"?Math.abs(e-o)<=s*Math.max(1,Math.abs(o)):e===o,te=(e,o=!1)=>({kind:"wrong",problem:e,mayPass:o}),Oe=(e,o=!1)=>({kind:"silent",why:e,
mayPass:o}),fe=new Set([404,429,502,503,504]),Pe=new Set([401,403,407,408,421,429,431,511]),H=new Set([413,502,503,504]),V=new Set([404,405,410,413,502,503,504]),
me=new Set([400,422,500]),Ee=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,ve=e=>Ee.
test(e);function Je(e,o,s){const{status:i,body:d}=o,l=(0,f.qF)(d);if(i===200)return y(e,o,l,s);const u=fe.has(i),v=`HTTP ${i}${g(d,l)}`;return i>=300&&i<400?Oe(
`it redirects${o.location===void 0?"":` to ${re(o.location)}`} (HTTP ${i})`):M(l)?Oe(`the API server did not lead there: ${v}${i===403?" (the role needs the ver\
b create on services/proxy)":""}`,u):Pe.has(i)?Oe(`${v}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":""}`,u):
s.isMadeUp===!0&&me.has(i)&&(e==="service"||A(l))?ve(d)?te(v):{kind:"open",why:v}:e==="service"?E(d)&&H.has(i)?Oe(v,u):te(v,u):V.has(i)||!A(l)?Oe(v,u):te(v,u)}function m(e){
const{code:o,message:s}=(0,G.Ic)(e),i=(0,G.gt)(o);return Oe(`${s||o}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||o==="ENOTFOUND"))}function y(e,{
body:o,cut:s},i,d){if(s===!0)return Oe("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(o):!_e(i);if(e==="ingress"&&l)return Oe(
`its answer is no prediction${g(o,i)}`);const u=B(o,d.rows);if(!u.ok)return d.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:te(u.problem);const v=d.expected===void 0?
void 0:Z(u.values,d.expected,d.tolerance);return v===void 0?{kind:"prediction",shown:u.shown}:te(`the prediction is not the expected one: ${v}`)}function g(e,o){
const s=(0,Q.q)(ue(o)??e);return s===""?"":`, ${s}`}var E=e=>e.trimStart().startsWith("<"),M=e=>(0,f.$6)(e,"kind")==="Status"&&(0,f.$6)(e,"apiVersion")==="v1";function A(e){
return(0,f.$6)(e,"status","info")!==void 0?!0:(0,f.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||e.detail!==void 0)}var re=e=>URL.canParse(e)?new URL(e).
host:"another path",he=3e4,ze=500,We=1e4;async function Ye(e,o,s,i=he,d=()=>{}){const l=performance.now();let u=-1/0;for(;;){const v=await ot(e,o,s);if(v.kind===
"prediction"||v.kind==="open"||!v.mayPass)return v;const $=v.kind==="silent"?i:he;if(performance.now()-l>=$)return v;performance.now()-u>=We&&(u=performance.now(),
d(`${e.title} gives no prediction yet, and is asked again for ${Math.ceil(($-(u-l))/1e3)} s: ${(0,we.xS)(v.kind==="silent"?v.why:v.problem,300)}.`)),await(0,Y.v)(
ze,s)}}var st=5e4;async function ot(e,o,s){const i=performance.now();try{return Je(e.way,await e.send(),o)}catch(d){if(s.aborted)throw d;if(d instanceof G.wC||e.
way==="ingress")return m(d);if(performance.now()-i>=st&&await e.isOpen?.().catch(()=>!1))return{kind:"wrong",problem:"it gives no answer to the prediction, and \
answers otherwise",mayPass:!1};if(d instanceof D.zg&&d.code==="E_CLUSTER_UNREACHABLE")return{kind:"silent",why:d.message,mayPass:!0};if(d instanceof D.zg&&d.code===
"E_CLUSTER_UNAUTHORIZED")return{kind:"silent",why:d.message,mayPass:!1};throw d}}var qe=6e4,nt=4*1024*1024;async function at({headers:e,tls:o},s,i,d){const l=(0,W.
o)(s.protocol,o),u={accept:"application/json",...e,"content-type":"application/json"},v=await l.send({method:"POST",url:s,headers:u,body:i,timeoutMs:qe,signal:d,
maxBytes:nt,isFresh:!0});return{status:v.status,body:v.body,cut:v.isCut,location:v.headers.location}}var ht=e=>({problem:o})=>e.test(o),qt=ht(/enforce schema|missing inputs|[Ii]ncompatible (?:input|type)|has \d+ features|feature names|could not convert|not in index|KeyError/),
kn=({manifest:e,holders:o})=>!(0,de.os)(e)&&o.some(({graph:s})=>(0,_.ig)(s,[]).some(({node:i})=>{const d=(0,f.yR)(i,"parameters").find(l=>(0,f.$6)(l,"name")==="\
xtype");return i.implementation==="MLFLOW_SERVER"&&((0,f.$6)(d,"value")??"ndarray")==="ndarray"})),en=({plan:e})=>e.isOfUser===!0?"correct the request in that f\
ile":"log it with an input_example that it takes, or give a request with --verify FILE",Cn=[[({problem:e})=>ve(e),()=>"see in the log of the model server why it\
 could not load the model (--on-failure keep leaves its pods); log the model with what it lacks, or serve it by an image that has it (--image)"],[e=>qt(e)&&kn(e),
()=>"deploy with --xtype DataFrame, without which a V1 MLFLOW_SERVER drops the names of the columns"],[qt,e=>`the model refuses these values as its signature or\
 itself has them: ${en(e)}`],[ht(/is not the expected one/),()=>'see whether it is the right version, and whether "expected" and "tolerance" of that file still \
hold'],[ht(/ rows for \d+ |NaN|holds? null|has no (?:data|outputs)|values for the shape|is (?:not|no) JSON|neither outputs/),()=>"see what the model answers to \
this request: it has to give a finite value for each row; another request is given with --verify FILE"],[ht(/^HTTP 40[45]\b/),({route:e})=>e.way==="ingress"?"se\
e whether --endpoint is the ingress of this deployment":"see whether the server speaks the protocol of the manifest (--protocol), and knows its model by the nam\
e of the graph node"],[ht(/no answer to the prediction|^HTTP 50[234]\b/),()=>"see in the log of the model server what keeps it, and whether it has the memory an\
d the CPU for a prediction (resources in deploy.yaml)"]];function Ln(e){return Cn.find(([s])=>s(e))?.[1](e)??`see its cause in the log of the model server (--on\
-failure keep leaves its pods); if the model is not meant to take this request, ${en(e)}`}var In=5e3,Ot=500;async function bn(e){const{manifest:o,holders:s,ingress:i,
plan:d,signal:l}=e,u=performance.now(),v=(0,de.i9)(o),$=v.length>0&&v.every(Ve=>s.includes(Ve)),S=[];let k;for(const Ve of s){const je=tn(e,Ve),et=await Ye(je,d,
l,i!==void 0&&$?In:void 0,e.tell);if(et.kind==="wrong")throw It(e,je,et.problem);if(et.kind==="open")return{isProven:!1,why:on(je,et.why)};et.kind==="silent"?S.
push(sn(je,et.why)):k??=et.shown}const J=S.length===0&&k!==void 0,[ee]=v;if(i===void 0||ee===void 0||!(J||$))return J?{isProven:!0,by:["service"],shown:k??"",durationMs:Math.
round(performance.now()-u),remarks:[]}:{isProven:!1,why:[...S,...i===void 0?[]:["An answer of the ingress would prove nothing, because other predictors answer t\
here too."]].join(" ")};await e.beforeIngress?.();const C=Un(e,i,ee),Se=await Ye(C,d,l,void 0,e.tell),rt=Math.round(performance.now()-u);if(Se.kind==="wrong"&&$)
throw It(e,C,Se.problem);return J?Se.kind==="prediction"?{isProven:!0,by:$?["service","ingress"]:["service"],shown:k??"",durationMs:rt,remarks:[]}:{isProven:!0,
by:["service"],shown:k??"",durationMs:rt,remarks:[Lt(C,Se)]}:Se.kind!=="prediction"?{isProven:!1,why:[...S,Lt(C,Se)].join(" ")}:{isProven:!0,by:["ingress"],shown:Se.
shown,durationMs:rt,remarks:S}}function tn({cluster:e,manifest:o,namespace:s,plan:i},d){const l=(0,de.sc)(o.metadata.name,d),u=(0,de.tf)(o,d);return{way:"servic\
e",title:`Service ${s}/${l}:${de.ld}${u} of predictor ${d.name} (through the API server)`,send:()=>e.proxyToService(s,l,de.ld,u,i.body),isOpen:async()=>!M((0,f.
qF)((await e.proxyToService(s,l,de.ld,"/live","")).body))}}function Un({manifest:e,namespace:o,plan:s,signal:i},d,l){const u=nn(d.address,(0,de.PQ)(e,o,l));return{
way:"ingress",title:u.href,send:()=>at(d,u,s.body,i)}}var nn=(e,o)=>new URL(e.pathname.replace(/\/+$/,"")+o,e);function Lt(e,o){return o.kind==="silent"?sn(e,o.
why):o.kind==="open"?on(e,o.why):`${e.title} gave no usable prediction, be it by another predictor: ${(0,we.xS)(o.problem,Ot)}.`}var on=({title:e},o)=>`${e} doe\
s not take the values that were made up for it, which proves nothing: ${(0,we.xS)(o,Ot)}.`,sn=({title:e},o)=>`${e} says nothing of the model: ${(0,we.xS)(o,Ot)}\
.`;function It({manifest:e,holders:o,plan:s},i,d){const l=(0,we.it)((0,we.YI)(d),Ot).replace(/[.\s]+$/,"");return new D.zg("E_VERIFY_FAILED",`The pods are ready\
, but ${i.title} gave no usable prediction: ${l}. What to do: ${Ln({manifest:e,holders:o,plan:s,route:i,problem:d})}.`)}async function bt(e,o,s){const{manifest:i,
origin:d,marker:l,forTarget:u,pods:v,modelUri:$,holders:S,name:k,namespace:J}=s,{endpoint:ee}=e.inputs,C=await e.cluster(),Se=J??C.defaultNamespace;e.inputs.namespace===
void 0&&an(s,C.defaultNamespace,e.inputs.allow);const rt={...i,metadata:{...i.metadata,namespace:Se}},Ve=Pt(rt,Se,ee),je={name:k,namespace:Se,version:o.version,
"model-uri":$,url:Ve,changed:"false",verified:"false","verified-by":""};for(const et of["name","namespace","version","model-uri","url","changed","verified","ver\
ified-by"])e.output(et,je[et]);return{cluster:C,version:o,manifest:rt,origin:d,marker:l,forTarget:u,pods:v,modelUri:$,holders:S,namespace:Se,address:{resource:de.
kl,namespace:Se,name:k},url:Ve}}function an({namespace:e,place:o},s,i=new Set){if(!(e===void 0||e===s||i.has((0,_.OH)("namespace",e))))throw new D.zg("E_MANIFES\
T",`${o} cannot be deployed. It names the namespace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,_.L9)("namespace",e)}.`)}function Pt(e,o,s){
const[i]=(0,de.i9)(e);return i?s?nn(s,(0,de.PQ)(e,o,i)).href:`http://${(0,de.sc)(e.metadata.name,i)}.${o}:${de.ld}${(0,de.tf)(e,i)}`:""}async function pt({log:e},{
cluster:o,namespace:s}){const i={resource:z.r$,name:s};if(await o.get(i))return;const d={[Ge.Ly]:Ge.bU};await o.create(i,{apiVersion:"v1",kind:"Namespace",metadata:{
name:s,labels:d}}),e.progress(`Created the namespace ${s}.`)}var jn=30;function Bn(e,o){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,L.c)(e,o),i=(0,f.
tk)(e,"metadata","generation")!==(0,f.tk)(o,"metadata","generation")||s.some(R.Xb),d=i?(0,R.JA)((0,R.s6)(e,o,s)):"";return{changed:i,pods:d,text:[d,(0,L.h)(s,jn)].
filter(Boolean).join(`
`)}}async function Nn(e,{version:o,namespace:s,address:i,url:d},l){const{"github-deployment":u,"github-environment":v,"github-token":$}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:S,version:k}=o,
J=await e.announceDeployment({environment:v??`${s}/${i.name}`,description:`${S} version ${k}`,payload:{model:S,version:k,namespace:s,name:i.name},token:$});try{
const ee=await l();return await J({state:"success",description:ee.reason,url:d}),ee}catch(ee){const{outcome:C,message:Se}=(0,D.uQ)(e.stopped.aborted?e.stopped.reason:
ee);throw await J({state:C==="failed"||C==="rolled-back"||C==="timeout"?"failure":"error",description:Se}),ee}}function Wn(e,o,s,i){const d=(0,z.vY)(s),{cause:l,
log:u,excerpt:v,objects:$,initLog:S}=o,k=o.advice===void 0?"":` What to do: ${o.advice}.`,J=[...$?[{title:`Objects of ${d}`,text:$}]:[],...u&&v?[{title:`From th\
e ${u.title}`,text:v}]:[],...S?[{title:`From the ${S.title}`,text:S.text}]:[]];if(e.state==="timeout"){const Se=l===void 0?"":` Its log says: ${l}.`;return{log:u,
excerpts:J,error:new D.zg("E_TIMEOUT",`${d} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${Se}${k}`)}}const ee=e.
reason==="Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",C=(0,we.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);
return{log:u,excerpts:J,error:new D.zg(ee,`${d} cannot serve: ${l===void 0?C:`${l}. ${C}`}${C.endsWith(".")?"":"."}${k}`)}}function Kn({why:e,known:o},s){const i=o===
""?"":` What was seen last: ${(0,we.xS)(o,1e3)}.`;return new D.zg(e.code,`It could not be told whether ${(0,z.vY)(s)} serves: when the time was over (--timeout)\
, the cluster did not show what is there. ${e.message}${i}`,{cause:e})}var Vn=({live:e,applied:o})=>e===void 0||(0,f.tk)(e,"metadata","generation")!==(0,f.tk)(o,
"metadata","generation");function rn(e){const{live:o,applied:s,objects:i}=e,d=(0,f.$6)(s,"metadata","resourceVersion"),l=d!==void 0&&(0,f.$6)(o,"metadata","reso\
urceVersion")===d&&(0,f.$6)(o,"metadata","uid")===(0,f.$6)(s,"metadata","uid");return{unchanged:!Vn(e),...l?{seen:{owner:s,objects:i}}:{}}}var cn=2e4;async function Fn(e,{
cluster:o,manifest:s,marker:i,address:d},l){const{inputs:u,log:v}=e,$=(0,de.pG)(s,i,d,l.applied),S=performance.now(),k=C=>`${((performance.now()-S)/1e3).toFixed(
C)} s`,J=await o.waitForRollout($,{timeoutMs:e.waitMs(u.timeout),patienceMs:u.patience,patienceRestarts:Le.ej,...rn(l),before:{owner:l.live},report:C=>v.progress(
`Waiting (${k(0)}) for ${C}.`)});if(J.state==="current")return v.progress(`The rollout is complete after ${k(1)}.`);if(J.state==="unseen")throw Kn(J,d);const ee=Wn(
J,await o.withSignal(AbortSignal.any([e.stopped,AbortSignal.timeout(cn)])).diagnose($,J),d,u.timeout);throw ee.log&&v.foreign(ee.log.title,ee.log.text),e.summarize(
...ee.excerpts.map(({title:C,text:Se})=>({kind:"log",title:C,text:Se}))),ee.error}async function xn({inputs:e,log:o,waitMs:s},i,d){const{cluster:l,address:u,namespace:v,
manifest:$,marker:S}=i,k=()=>Promise.all([l.get(u),(0,I.DL)(l,v,u.name),l.listRolloutObjects((0,de.Ef)($,S,u,"")),d()]);let[J,ee,C,Se]=await k();for(;J!==void 0&&
(0,$e.vx)(J);)o.progress(`${(0,z.vY)(u)} is being removed; waiting until it is gone.`),await l.waitForRemoval(u,(0,f.$6)(J,"metadata","uid")??"",s(e.timeout),rt=>o.
progress(rt)),[J,ee,C,Se]=await k();return{live:J,kept:(0,I.uq)(J,ee),objects:C,version:Se}}async function Ut(e,{cluster:o,version:s,namespace:i,address:d,marker:l,
manifest:u},{live:v,kept:$}){if(v===void 0||$!==void 0||(0,f.tk)(v,"metadata","generation")!==1||(0,de.Ef)(u,l,d,"").readMarker(v)!==l)return!1;const{registry:S}=(await e.
mlflow()).forCleanup(ne.mw),k=await S.version(s.model,s.version).catch(()=>{}),J=(0,ne.$t)(o.identity,i,d.name,v);return k!==void 0&&!(0,ne.T3)(k).some(ee=>ee.state===
"serving"&&(0,ne.ii)(ee,J))}function zn(e,o,s){switch(e.kind){case"table":return s&&!Hn(e,o)?Yn(e,o):Gn(e,o);case"tensor":return`{"data":{"ndarray":${Bt(e.tensor,
o.get(ye.p1))}}}`;case"tensors":{const i=dn([...e.tensors],o);return`{"jsonData":${s&&(0,ye.VK)(e.tensors,o)?`[${i}]`:i}}`}}}var Gn=({columns:e,rows:o},s)=>{const i=o.
map(d=>`[${e.map((l,u)=>Bt(d[u]??null,s.get(l))).join(",")}]`);return`{"data":{"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},Yn=({columns:e,rows:o},s)=>`\
{"jsonData":[${o.map(i=>dn(e.map((d,l)=>[d,i[l]??null]),s)).join(",")}]}`,dn=(e,o)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${Bt(i,o.get(s))}`).join(",")}}`;function Hn({
columns:e,rows:o},s){const i=new Set(e.map((d,l)=>$t(o.map(u=>u[l]??null),s.get(d))));return i.size===1&&!i.has("other")}function $t(e,o){return e.every(s=>typeof s==
"string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(s=>typeof s=="number")?jt(o)||!e.every(Number.isInteger)?"float":"whole":"other"}var jt=e=>e!==
void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),Bt=(e,o)=>jt(o)?ln(e):JSON.stringify(e),ln=e=>Array.isArray(e)?`[${e.map(ln).join(",")}]`:typeof e=="number"&&
/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),Jn={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",
binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",
uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Nt=(e,o,s)=>s==="v2"?JSON.stringify(Qn(e,o)):zn(e,o,s==="v1-mlflow");function Qn(e,o){switch(e.kind){case"\
table":return{inputs:e.columns.map((s,i)=>{const d=e.rows.map(l=>l[i]??null);return{name:s,shape:[d.length],datatype:Mt(d,o.get(s)),data:d}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[un("input-0",e.tensor,o.get(ye.p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([d,l])=>Array.
isArray(l)&&!l.some(Array.isArray)&&!Xn(o.get(d)));return{inputs:s.map(([d,l])=>un(d,Array.isArray(l)?l:[l],o.get(d))),parameters:{content_type:i?"pd":"dict"}}}}}
var Xn=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function un(e,o,s){const i=[];for(let l=o;Array.isArray(l);l=l[0])i.push(l.length);const d=Array.isArray(
o)?o.flat(1/0):[o];return{name:e,shape:i,datatype:Mt(d,s),data:d}}function Mt(e,o){const s=o===void 0?void 0:Jn[o]??(/^<U\d*$|^<M8/.test(o)?"BYTES":void 0);if(s!==
void 0)return s;const i=e.filter(d=>d!==null);return i.length>0&&i.every(d=>typeof d=="boolean")?"BOOL":i.every(d=>typeof d=="number")?i.every(Number.isSafeInteger)&&
i.length>0?"INT64":"FP64":"BYTES"}var hn=3e5,Wt=1e4,vt=8,Dt={double:1.5,float:1.5,long:1,integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"\
YQ=="};function Zn(e){const o=(0,f.qF)((0,f.$6)(e,"signature","inputs")??"");if(!Array.isArray(o)||o.length===0||o.length>Wt||!o.every(f.Gv))return;const s=(0,f.
yR)({root:o},"root"),i=s.map(u=>({name:(0,f.$6)(u,"name"),value:(0,f.$6)(u,"type")==="tensor"?qn(u):Kt(u)}));if(i.some(({value:u})=>u===void 0))return;const d=i.
flatMap(({name:u,value:v})=>u===void 0?[]:[[u,v]]),l=s.map(u=>(0,f.$6)(u,"type")==="tensor");if(l.includes(!0))return l.includes(!1)?void 0:d.length===s.length?
{kind:"tensors",tensors:new Map(d)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(d.length===s.length)return{kind:"table",columns:d.map(([u])=>u),rows:[
d.map(([,u])=>u)]};if(!(d.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}function Kt(e,o=0){const s=(0,f.$6)(e,"type")??
"";if(o>vt)return;if(Object.hasOwn(Dt,s))return Dt[s];if(s==="any")return"a";const i=(0,f.fK)(e,s==="array"?"items":"values");if((s==="array"||s==="map")&&(0,f.
Gv)(i)){const u=Kt(i,o+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const d=e.properties;if(s!=="object"||!(0,f.Gv)(d))return;const l=Object.entries(d).slice(
0,Wt).map(([u,v])=>[u,(0,f.Gv)(v)?Kt(v,o+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function qn(e){const o=(0,f.$6)(e,"tensor-sp\
ec","dtype")??"",s=(0,f.fK)(e,"tensor-spec","shape"),i=eo(o);if(i===void 0||!Array.isArray(s)||s.length>vt)return;const d=s.map(l=>l===-1?1:Number(l));if(!(!d.every(
l=>Number.isInteger(l)&&l>0)||d.reduce((l,u)=>l*u,1)>hn))return d.reduceRight((l,u)=>Array(u).fill(l),i)}function eo(e){return/^float(?:16|32|64)$/.test(e)?.5:/^u?int(?:8|16|32|64)$/.
test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var Vt=["auto","required","off"],to={label:"auto\
, required, off, or a JSON file",parse:e=>{const o=Vt.find(i=>i===e);if(o!==void 0)return{kind:o};if((0,se.existsSync)(e))return{kind:"file",path:e};const s=(0,x.
qb)(e,Vt);throw new _.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you mean ${s}?`}`)}},no=1024*1024,mn=1e-6;
async function oo(e,o,s,i,d){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return io(e.path,await ro(e.path));case"\
auto":case"required":{const l=await so(o,s,i,d).catch(u=>{if(u instanceof D.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"none",why:`the input example cannot be \
read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new D.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify r\
equired, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function so(e,o,s,i){if(s==="tensorflow")
return{kind:"none",why:"an input example of MLflow's cannot be said in the protocol tensorflow (give a request with --verify FILE)"};const{model:d,version:l}=o,
u=(S,k)=>e.readOfVersion(o,S,k);for(const S of(0,ye.Gw)(i)){const k=await ao(u,S),J=k===void 0?void 0:(0,ye.qx)(k);if(J===void 0)continue;const ee=(0,ye.zU)((0,f.
$6)(i,"signature","inputs")??"");return s==="v2"&&(0,ye.JH)(ee)?{kind:"none",why:`the input example of ${d} version ${l} has lists or mappings in its columns, w\
hich the V2 protocol cannot say (give a request with --verify FILE)`}:fn(`the model's own input example (${S})`,J,ee,s)}const v=Zn(i),$=(0,ye.zU)((0,f.$6)(i,"si\
gnature","inputs")??"");return v!==void 0&&!(s==="v2"&&(0,ye.JH)($))?{...fn("a request made from the model's signature, because it has no input example",v,$,s),
rows:void 0,isMadeUp:!0}:{kind:"none",why:`${d} version ${l} has no input example that can be sent, and no signature that a request can be made from`}}async function ao(e,o){
try{return await e(o,no)}catch(s){if(s instanceof D.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function fn(e,o,s,i){return{kind:"request",origin:e,body:Nt(
o,s,i),rows:(0,ye.BO)(o,s),tolerance:mn}}async function ro(e){try{return await(0,Ie.readFile)(e,"utf8")}catch(o){const s=o instanceof Error?o.message:String(o);
throw new D.zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:o})}}function io(e,o){const s=(0,f.qF)(o);if(!(0,f.
Gv)(s))throw new D.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,f.Gv)(s.request);return{kind:"request",origin:e,body:JSON.stringify(i?
s.request:s),rows:void 0,isOfUser:!0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,f.tk)(s,"tolerance")??mn}}var ut=(...e)=>({deploy:e,rollback:e}),
Ft=["get","create","update","delete"],co=[{why:"what is deployed, and put back or removed when it cannot serve",group:"machinelearning.seldon.io",resources:["se\
ldondeployments"],verbs:{render:["get","create","patch"],deploy:["get","list","watch","create","patch","delete"],rollback:["get","list","watch","patch","delete"],
undeploy:["get","list","delete"]}},{why:"the last manifest that was seen serving",group:"",resources:["configmaps"],verbs:{deploy:["get","create","patch","delet\
e"],rollback:["get","patch"],undeploy:["get","delete"]}},{why:"one deploy of a name at a time",group:"coordination.k8s.io",resources:["leases"],verbs:{deploy:Ft,
rollback:Ft,undeploy:Ft}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"apps",resources:["deployments","replicas\
ets"],verbs:{...ut("list","watch"),undeploy:["list"]}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"",resources:[
"pods"],verbs:{...ut("list","watch"),undeploy:["list"]}},{why:"whether requests go to it alone",group:"discovery.k8s.io",resources:["endpointslices"],verbs:ut("\
list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"networking.istio.io",
resources:["virtualservices"],verbs:ut("list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not \
waited for",group:"getambassador.io",resources:["mappings"],verbs:ut("list","watch")},{why:"why it did not",group:"",resources:["pods/log"],verbs:ut("get")},{why:"\
why it did not",group:"",resources:["events"],verbs:ut("list","watch")},{why:"the prediction that proves it, by the Service of the predictor that holds it",group:"",
resources:["services/proxy"],verbs:{deploy:["create"]}}],Tt={group:"authorization.k8s.io",version:"v1",plural:"selfsubjectaccessreviews",kind:"SelfSubjectAccess\
Review"},xt=new Set(["pods/log","events","virtualservices","mappings"]),lo=new Set(["E_CLUSTER_UNREACHABLE","E_CLUSTER_UNAUTHORIZED","E_CANCELLED"]),zt=5,uo=({asksByProxy:e,
secret:o})=>[...co.flatMap(({group:s,resources:i,verbs:d})=>i.flatMap(l=>xt.has(l)||l==="services/proxy"&&!e?[]:(d.deploy??[]).filter(u=>u!=="watch").map(u=>({group:s,
resource:l,verb:u})))),...o===void 0?[]:["get","patch"].map(s=>({group:"",resource:"secrets",verb:s,name:o}))];async function pn(e,o,s){const i=await _n(e,o,s);
if(i!==void 0)throw new D.zg("E_CLUSTER_FORBIDDEN",`A deploy to the namespace ${o} needs rights that these credentials lack: ${i}. Give the account the Role of \
docs/permissions.md there, or correct --namespace if another one is meant.`)}async function vn(e,o,s,i){if(!(e instanceof D.zg)||e.code!=="E_CLUSTER_FORBIDDEN")
return e;const d=await _n(o,s,i).catch(()=>{});return d===void 0?e:new D.zg(e.code,`${e.message} All that a deploy needs there and they lack: ${d}.`,{cause:e,outcome:e.
outcome,exit:e.exit})}async function _n(e,o,s){const i=uo(s),d=[];for(let u=0;u<i.length;u+=zt){const v=i.slice(u,u+zt),$=await Promise.all(v.map(S=>ho(e,o,S)));
d.push(...v.filter((S,k)=>$[k]===!1))}if(d.length===0)return;const l=new Map;for(const{group:u,resource:v,verb:$}of d){const S=u===""?v:`${v}.${u}`;l.set(S,[...l.
get(S)??[],$])}return[...l].map(([u,v])=>`${v.join(", ")} ${u}`).join("; ")}async function ho(e,o,{group:s,resource:i,verb:d,name:l}){const[u,v]=i.split("/"),$={
namespace:o,group:s,resource:u,verb:d,...v===void 0?{}:{subresource:v},...l===void 0?{}:{name:l}};try{const S=await e.create({resource:Tt,name:i},{apiVersion:"a\
uthorization.k8s.io/v1",kind:Tt.kind,spec:{resourceAttributes:$}}),k=(0,f.fK)(S,"status","allowed");return typeof k=="boolean"?k:void 0}catch(S){if(S instanceof
D.zg&&!lo.has(S.code))return;throw S}}var Gt=e=>{setImmediate(()=>setImmediate(e))};async function gn(e,o,s){const{inputs:i,log:d,pipeline:l}=e,u=(0,R.sB)(o,s,i,
{pipeline:l,timeoutMs:i.timeout,target:i.at,promotionId:i["promotion-id"]});i["dry-run"]!=="client"&&Gt(()=>{e.cluster().catch(()=>{})});const v=await u;for(const $ of v.
notes)d.progress($);for(const $ of v.warnings)d.warn($);return{rendered:v,plan:await oo(i.verify,o.artifacts,s,(0,de.aI)(v.manifest),v.mlModel)}}async function En(e,{
cluster:o,namespace:s,address:i,manifest:d,forTarget:l,pods:u,origin:v},$){const{inputs:S,log:k}=e,J=S["create-namespace"],ee=yn(e,$);if(J&&await o.get({resource:z.
r$,name:s})===void 0){await Promise.all([fo(o),pn(o,s,ee)]);return}const[C]=await Promise.all([(0,R.Pj)(await e.mlflow(),o,i,{manifest:d,forTarget:l,pods:u,origin:v},
S,Se=>k.warn(Se)).catch(async Se=>{if(!(Se instanceof D.zg)||!Se.message.includes("does not support dry run"))throw await vn(Se,o,s,ee);k.warn(`The cluster cann\
ot be asked beforehand what it makes of the manifest: ${Se.message}`)}),pn(o,s,ee)]);return C}var yn=({inputs:e},o)=>({asksByProxy:o.kind==="request"&&e.verify.
kind==="required"&&e.endpoint===void 0,secret:e["storage-secret"]?.name});async function mo(e,{cluster:o,namespace:s},i,d){try{return await d()}catch(l){throw await vn(
l,o,s,yn(e,i))}}async function fo(e){if(!await e.serves(de.kl))throw new D.zg("E_CRD_MISSING",`The cluster at ${e.server} does not know ${de.kl.kind}s: install \
Seldon Core first.`)}async function po(e,o){const s={...e,log:le.aB,output:()=>{}},{rendered:i,plan:d}=await gn(s,await e.mlflow(),o);await En(s,await bt(s,o,i),
d)}var wn={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"small",description:"\
The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where none was."},"model-\
uri":{kind:"small",description:"Where the model server loads the model from; empty if an image holds it."},url:{kind:"small",description:"Where predictions are \
asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false wher\
e it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."},"verified-by":{kind:"small",description:"What \
the prediction was asked of: `service`, the Service of each predictor that holds the version, `ingress`, or `service,ingress`; empty where it is not verified."}},
vo=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,_o=8,go=new Set(["host","accept","accept-\
language","origin","user-agent"]);function Yt(e){const o=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()==="")continue;const[,d="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.
exec(i)??[],u=Eo(d.toLowerCase(),l,o);if(u!==void 0)return{problem:`line ${s+1} ${u}`};o.set(d.toLowerCase(),l)}return{headers:o}}function Eo(e,o,s){if(e===""||
o==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no header can have";if(vo.test(e))return`names the head\
er ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,ie.S)(o);return i===void 0?void 0:`has a value that cannot be sent\
: ${i}`}function On(e){const o=Yt(e);if("problem"in o)return[];const s=[...o.headers].filter(([i])=>!go.has(i)).flatMap(([,i])=>[i,i.replace(/^\w+ /,"")]);return[
...new Set(s)].filter(i=>i.length>=_o)}var Pn=1024*1024,Ht="expected the ingress's http(s) address",yo={label:"http(s) address",parse:e=>{const o=/^https?:\/\//i.
test(e)&&URL.canParse(e)?new URL(e):void 0;if(o===void 0)throw new _.S7(`${Ht}, got "${e.replace(/\/\/.*@/,"//***@")}"`);if(o.username!==""||o.password!=="")throw new _.
S7(`${Ht} without a user name or password, which outputs would show: give them by endpoint-headers, as Authorization: Basic \u2026`);if(o.search!==""||o.hash!==
"")throw new _.S7(`${Ht} alone, without what follows a ? or #`);return o}},wo={label:"Name: value, one a line",secretParts:On,parse:e=>{const o=Yt(e);if("proble\
m"in o)throw new _.S7(o.problem);return o.headers}},Oo={label:"PEM file",parse:e=>{const o=Po(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(o.length===0)throw new _.S7(`"${e}" holds no certificate in PEM form`);for(const s of o)try{new Qe.X509Certificate(s)}catch{throw new _.S7(`"${e}" holds a\
 certificate that cannot be read`)}return o.join(`
`)}};function Po(e){let o;try{o=(0,pe.M)(e,Pn)}catch(s){throw new _.S7(`"${e}" cannot be read: ${(0,G.Ic)(s).message}`)}if(o===void 0)throw new _.S7(`"${e}" is \
larger than ${Pn} bytes`);return o}var Jt={endpoint:{kind:yo,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the \
predictors that hold the version have been, by their own Services."},"endpoint-token":{kind:_.hC,secret:!0,description:"Bearer token for the ingress. It goes th\
ere alone: no redirect is followed."},"endpoint-headers":{kind:wo,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go t\
here alone."},"endpoint-ca-file":{kind:Oo,description:"PEM file with the certificate authorities to trust for the ingress."}},$n=(0,_.RU)(Jt,["endpoint-token","\
endpoint-headers"],({"endpoint-token":e,"endpoint-headers":o})=>{if(e!==void 0&&o?.has("authorization"))throw new _.S7("endpoint-token and the Authorization of \
endpoint-headers are both given: give one of them")});function $o({endpoint:e,...o}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoin\
t-ca-file":d}=o;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...d===void 0?
{}:{ca:d}}}}var Mo=({address:e,headers:o})=>e.protocol==="http:"&&Object.keys(o).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, w\
here others can read them: give its https address.`:void 0,Do={...X.hI,...X.g$,...X.wO,...X.F2,timeout:{kind:_.p0,default:"20m",description:"How long the step m\
ay take, the rollout above all. What it then puts back may take as long again."},patience:{kind:_.p0,default:"60s",description:"How long what may recover (a cra\
sh loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:to,default:"auto",description:"Pr\
oves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, \
`required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance\
`."},...Jt,"on-failure":{kind:(0,_.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first depl\
oyment is removed), or leaves everything as it is."},"promotion-id":{kind:_.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if\
 it still holds."},"force-conflicts":{kind:_.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending w\
ith E_APPLY_CONFLICT."},...X.QF,"create-namespace":{kind:_.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:_.
Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `e\
nvironment:`, which makes its own."},"github-environment":{kind:_.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github\
-token":X.bU,"dry-run":{kind:(0,_.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` \
also asks the cluster whether it would accept it."}};async function To(e,{model:o,version:s},i,d){try{const l=(await e).forCleanup(d),u=(0,T.Tq)(await l.registry.
version(o,s)),v=u?.state==="held"?u:void 0,$=v===void 0?[]:(0,_.Sx)(v.target).map(_.Rg),S=[];for(const J of i===void 0?$:[i])await(0,R.IL)(l,o,(0,_.hu)(J))===s&&
S.push(J);if(S.length===0)return;const k=`BUT IN MLFLOW ${S.join(" and ")} of ${o} still ${S.length===1?"names":"name"} version ${s}, because no --promotion-id \
was given.`;return v===void 0||!S.every(J=>$.includes(J))?`${k} Take it out with demote --model ${(0,we.eC)(o)} --version ${s} --from ${(0,we.eC)(S.join(", "))}\
, or promote the version that serves.`:`${k} Undo that with rollback --model ${(0,we.eC)(o)} --promotion-id ${v.id}; give deploy the --promotion-id of promote, \
and a failure undoes it.`}catch(l){if(!(l instanceof D.zg))throw l;return}}var Mn=new Set(["E_ROLLOUT_FAILED","E_TIMEOUT","E_VERIFY_FAILED","E_DELETED_WHILE_WAI\
TING","E_DEPLOY_HELD","E_PROMOTION_UNDONE"]),So=5e3,St=3e4,t=2e4,n=12e4,a=6e4,c=1.5*Ke.UB,h=e=>e+n+St,p=e=>h(e)+c+4*St;async function O(e,o,s,i,d,l,u){const v=e.
stopped.aborted,$=v?(0,D.uQ)(e.stopped.reason):(0,D.uQ)(d);if(l==="keep"){const je=i!==void 0&&!v&&!Mn.has($.code),et=i?Me($,"It was left as it is (--on-failure\
 keep)."):$;return await u({isOpen:je,reason:et.message,state:i&&!je||v?"failed":void 0}),et}const k=i!==void 0||e.signal.aborted||$.outcome==="unreachable"?v||
Mn.has($.code)?await He(e,o,s,{error:$,cancelled:v,applied:i}):{kind:"open",detail:De}:void 0,J=k?.kind==="open",ee=k?k.kind!=="nothing"&&!J:$.outcome==="failed",
Se=!J&&(i!==void 0||k!==void 0&&k.kind!=="nothing")?k?.kind==="rolled-back"||k?.kind==="removed"?k.kind:"failed":void 0,rt=k?.why===void 0?$:new D.zg(k.why.code,
$.message,{cause:k.why}),Ve=Me(rt,k?.detail??"",q(rt,k));return await u({isOpen:J,state:Se,reason:Ve.message,instead:k?.instead}),Me(Ve,(ee?await ke(e,o,$,v):void 0)??
"")}function q(e,o){if(!(e.outcome!=="failed"||!o))return o.kind==="rolled-back"?"rolled-back":o.kind==="failed"?"rollback-failed":void 0}var Me=(e,o,s=e.outcome)=>new D.
zg(e.code,o===""?e.message:`${e.message} ${o}`,{cause:e.cause,outcome:s,exit:e.exit}),De="Nothing was put back and nothing removed, because it was not seen whet\
her it serves. Run this again once the cluster answers.";async function He(e,o,s,{error:i,cancelled:d,applied:l}){const{address:u,marker:v,version:{model:$}}=o,
S=(0,z.vY)(u);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because somebody deleted it.",instead:"nothing"};if(i.code===
"E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};const k=d?a:h(e.inputs.timeout),J=AbortSignal.timeout(
k),ee=o.cluster.withSignal(J);try{const C=!d&&i===e.signal.reason?await tt(ee,o):void 0;if(C instanceof D.zg)return{kind:"open",why:C,detail:`${C.message} ${De}`};
if(C?.state==="current"&&l===void 0)return{kind:"open",detail:`${S} was left as it is, because by now it serves this version. Run this again to have that verifi\
ed.`};const Se=await ee.get(u);if(!Se)return{kind:"nothing",detail:`${S} does not exist.`,instead:"nothing"};if((0,de.Ef)(o.manifest,v,u,"").readMarker(Se)!==v)
return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody else or was there before."};if(!s.live||await Ut(e,o,s))return await ct(
e,ee,o,Se,d);const{kept:Ve}=s;if(!Ve)return{kind:"failed",detail:`Nothing could be put back: no manifest of ${S} was ever seen serving by this project.`};if(Ve.
marker===v)return{kind:"nothing",detail:"Nothing was put back: this very version was the last that was seen serving."};const je=(0,I.gt)(Ve,$);e.log.progress(`P\
utting ${je} of ${S} back.`);const et=await(0,Le.rr)(ee,u,Se,Ve,{force:e.inputs["force-conflicts"],timeoutMs:d||s.trouble!==void 0?So:e.inputs.timeout,patienceMs:e.
inputs.patience,report:wt=>e.log.progress(`Rolling back: waiting for ${wt}.`),tell:wt=>e.log.warn(wt)});if(Ve.adopted!==void 0)return await Te(ee,o,s,et,d);const Xt={
model:(0,I._P)(Ve)??$,version:Ve.version},Et=je.replace(/^v/,"V"),{serves:yt,unseen:Zt,explain:Sn}=et;return yt?{kind:"rolled-back",detail:`${Et} was put back a\
nd serves.`,instead:Xt}:d?{kind:"rolled-back",instead:Xt,detail:`${Et} was applied again; this step did not wait until it serves.`}:Zt?{kind:"failed",instead:Xt,
detail:`${Et} was applied again, and it could not be told whether it serves: ${Zt.message}`}:{kind:"failed",detail:`${Et} was applied again, and does not serve \
either: ${await Sn()}.`}}catch(C){return{kind:"failed",detail:`${s.live?"Putting the earlier version back":"Removing this first deployment"} failed: ${J.aborted?
`the cluster at ${ee.server} did not take it within ${k/1e3} s.`:(0,D.uQ)(C).message}`}}}async function tt(e,{manifest:o,marker:s,address:i}){const d=e.withSignal(
AbortSignal.timeout(t));try{const l=await d.get(i),u=(0,de.Ef)(o,s,i,(0,f.$6)(l,"metadata","uid")??"");return await(0,Fe.wW)(d,u,l)}catch(l){const u=(0,D.uQ)(l);
return u.code==="E_UNEXPECTED"?new D.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${e.server} did not show within ${t/1e3} s what is there.`,{cause:l}):u}}async function Te(e,{
namespace:o,address:s},{trouble:i},{serves:d,unseen:l,explain:u},v){await(0,I.BC)(e,o,s.name);const $="What was taken over was restored as it stood, with who ow\
ns its fields";return d?{kind:"rolled-back",instead:"nothing",detail:`${$}, and serves.`}:v?{kind:"rolled-back",instead:"nothing",detail:`${$}; this step did no\
t wait until it serves.`}:i!==void 0?{kind:"rolled-back",instead:"nothing",detail:`${$}; it did not serve fully before either: ${i}.`}:l?{kind:"failed",detail:`${$}\
; it could not be told whether that serves: ${l.message}`}:{kind:"failed",detail:`${$}, and does not serve yet: ${await u()}.`}}async function ct({log:e},o,{address:s},i,d){
return await(0,Le.dm)(o,s,(0,f.$6)(i,"metadata","uid")??"",e,d?void 0:n),{kind:"removed",instead:"nothing",detail:`As a first deployment it was removed${d?"; th\
is step did not wait until it is gone":""}.`}}async function ke(e,{version:o,manifest:s},{code:i},d){const l=e.inputs["promotion-id"];if(i==="E_PROMOTION_UNDONE")
return;if(l===void 0)return To(e.mlflow(),o,s.metadata.annotations[Ge.hD],ne.mw);const u=d?St:c+St;try{const v=(await e.mlflow()).forCleanup(u),$={log:e.log,signal:AbortSignal.
timeout(u),leaseMs:Ke.UB,waitMs:c},{detail:S}=await(0,Le.sF)(v,o.model,o.version,l,d?void 0:$,`${(0,le.sA)("deploy",e.pipeline)}, which could not make it serve`);
return S}catch(v){return`The promotion ${l} could not be undone: ${(0,D.uQ)(v).message}`}}var dt=3e4,Dn=1e3;async function Tn(e,o,s,i,d,l){const u=performance.now()+
dt;for(let v=0;;v+=1){const S=(await e.list(z.Jw,o,{labelSelector:`${de.jC}=${(0,de.x2)(s)}`})).filter(k=>Rt(k,i)).map(k=>(0,f.$6)(k,"metadata","name")??"");if(S.
length===0||performance.now()>=u)return S;v===0&&l(`Waiting for ${S.length===1?"the pod":`${S.length} pods`} of an earlier version to be gone (${S[0]??""}), so \
that the answer at the ingress is the new one's.`),await(0,Y.v)(Dn,d)}}function Rt(e,o){const s=(0,f.$6)(e,"metadata","annotations",Ge.yl),i=(0,f.$6)(e,"status",
"phase");return s!==void 0&&!o.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function Ro(e,o,s){const{log:i,inputs:d,signal:l}=e;if(s.kind==="none")return i.warn(
`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not prove that the model answers.`),{isProven:!1,why:s.why};const{cluster:u,
manifest:v,namespace:$}=o,S=v.spec.predictors.filter(({name:C})=>o.holders.includes(C)),k=$o(d),J=k&&Mo(k);J!==void 0&&i.warn(J);const ee=await bn({cluster:u,manifest:v,
namespace:$,holders:S,ingress:k,plan:s,signal:l,tell:C=>i.progress(C),beforeIngress:()=>Ao(e,o)});if(!ee.isProven)return i.warn(`NOT VERIFIED: ${ee.why} The pod\
s are ready, which does not prove that the model answers.`),{...ee,isOpen:!0,isMadeUp:s.isMadeUp===!0};for(const C of ee.remarks)i.warn(C);return i.progress(`Ve\
rified with ${s.origin} in ${ee.durationMs} ms, ${mt({...ee,isMadeUp:!1},o)}: ${ee.shown}`),e.output("verified","true"),e.output("verified-by",ee.by.join(",")),
{...ee,isMadeUp:s.isMadeUp===!0}}function mt({by:e,isMadeUp:o},{manifest:s,holders:i}){const l={service:`by the Service of ${s.spec.predictors.filter(({name:u})=>i.
includes(u)).map(({name:u,shadow:v})=>`${v===!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"at the ingress"};return`${e.map(u=>l[u]).join(" and ")}${o===
!0?", of a request made from the model's signature":""}`}function _t(e,{kind:o},s){if(!(e.isProven||e.isOpen!==!0||o==="auto"||o==="off"))return new D.zg("E_NOT\
_VERIFIED",`${s} is rolled out and ready, but it could not be verified: ${e.why} It was left as it is, since nothing says that it does not serve. `+(e.isMadeUp===
!0?"Log the model with input_example=\u2026, or give a request with --verify FILE, and deploy again.":"Let these credentials create services/proxy, or give what\
 the ingress wants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again."))}async function Ao({log:e,signal:o},{cluster:s,manifest:i,namespace:d,
address:l}){const u=new Set(i.spec.predictors.flatMap($=>(0,de.hf)($)??[])),v=await Tn(s,d,l.name,u,o,$=>e.progress($));v.length>0&&e.warn(`The ingress may answ\
er with an earlier version: its pods are still ending (${v.slice(0,5).join(", ")}).`)}function ko(e,o,s){const{version:i,namespace:d,address:l,modelUri:u,url:v}=o,
$=e.inputs.endpoint!==void 0&&e.inputs.verify.kind!=="off"&&!(s.verdict.isProven&&s.verdict.by.includes("ingress"));e.summarize({kind:"heading",text:`Deployed ${i.
model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${d}/${l.name}`],["version",i.version],["version before",s.previousVersion||
"none"],...u===""?[]:[["model URI",u]],["URL",$?`${v} (NOT VERIFIED: it gave no prediction)`:v],["changed",s.changed?"yes":"no"],...s.pods===""?[]:[["pods",s.pods.
replaceAll("pods of predictor ","").replaceAll(`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${mt(s.verdict,o)}`:`NO: ${s.verdict.why}`]]})}var Co=(0,le.ol)({name:"deploy",title:"deploy a mo\
del version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what ser\
ves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:Do,checks:[X.jd,$n],outputs:wn,cleanupMs:p,example:"\
mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:o}=e,s=await e.mlflow(),i=(0,R.Xc)(s,o);Gt(()=>{(0,R.DO)()});const d=await i,
{rendered:l,plan:u}=await gn(e,s,d);if(o["dry-run"]==="client")return{outcome:"done",reason:`${l.place} of ${d.model} version ${d.version} renders to a sound ma\
nifest; nothing was sent.`};const v=await bt(e,d,l);return o["dry-run"]==="server"?Qt(e,v,u):(o["create-namespace"]&&await pt(e,v),Nn(e,v,()=>mo(e,v,u,()=>(0,I.
zV)(v.cluster,v.address,{step:"deploy",...e},($,S)=>gt(e,{...v,cluster:$},u,S)))))}});async function Qt(e,o,s){const i=await En(e,o,s);if(i===void 0)return{outcome:"\
done",reason:`All that can be asked beforehand of the namespace ${o.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.`};
const{cluster:d,namespace:l,address:u}=o,{takenOver:v}=i;return v!==void 0&&await(0,Le.sg)(e,o,v,(0,I.uq)(v,await(0,I.DL)(d,l,u.name))),lt(e,`What would change \
in ${(0,z.vY)(u)}`,[i.pods,i.differences].filter(Boolean).join(`
`)),{outcome:"done",reason:`The cluster accepts the manifest: ${i.summary}. Nothing was changed.`}}function lt({log:e},o,s){s!==""&&e.foreign(o,s)}async function gt(e,o,s,i){
const{log:d,inputs:l}=e,u=await e.mlflow(),{objects:v,version:$,...S}=await xn(e,o,()=>(0,R.Xc)(u,{...l,version:Number(o.version.version)})),{cluster:k,address:J}=o,
ee=`${$.model} version ${$.version}`,{live:C}=S,{isRenamed:Se,isForeign:rt}=await(0,R.XQ)(u,k,J,C,o.manifest,l),Ve=await(0,R.T5)(u,C,Se,{...o,version:$},(0,z.vY)(
J),d);let je=Ve;const et=C&&(0,ne.c7)(C),Xt=S.kept&&Se&&et?(0,I.FV)(S.kept,et.model,$.model):S.kept,Et=Se?void 0:et,yt=C!==void 0&&rt?await(0,Le.sg)(e,Ve,C,S.kept):
void 0;await(0,R.w2)(e,Ve);const Zt=(C&&(0,ne.Zy)(C))??"";e.output("previous-version",Zt);const Sn=await oe(e,je,i);let wt=yt?{live:C,kept:yt.kept,trouble:yt.trouble}:
{live:C,kept:Xt},ft,At,kt;try{const Rn=l["force-conflicts"];yt?{before:wt,applied:ft}=await(0,Le.w9)(e,Ve,yt):(je={...Ve,manifest:await(0,F.uk)(k,J,Ve.manifest,
C,{pods:Ve.pods,deployments:v.deployments,force:Rn})},ft=await(0,F.AZ)(k,J,je.manifest,{force:Rn,origin:je.origin,tell:Lo=>d.warn(Lo)}));const Ct=Bn(C,ft);({changed:At}=
Ct),e.output("changed",String(At)),d.progress(`${(0,z.vY)(J)} ${C?At?"configured":"unchanged":"created"}: ${ee}${je.modelUri===""?", which its image holds":` fr\
om ${je.modelUri}`}.`),lt(e,`What changed in ${(0,z.vY)(J)}`,Ct.text),await Fn(e,je,{live:C,objects:v,applied:ft}),kt=await Ro(e,je,s),await Ne(e,je);const{isProven:An}=kt;
await xe(e,je,wt,ft,An),await Xe(e,je,{mlflow:u,lease:i,former:Et},"serving",{verified:An,live:ft},void 0),ko(e,je,{previousVersion:Zt,verdict:kt,changed:At,pods:Ct.
pods})}catch(Rn){throw await O(e,je,wt,ft,Rn,l["on-failure"],async({state:Ct,reason:An,instead:Lo,isOpen:jo})=>{if(i.lost.aborted)return;const bo={mlflow:u,lease:i,
former:Et};Ct!==void 0?await Xe(e,je,bo,Ct,{verified:!1,reason:An,live:ft??C},Lo):Sn&&!jo&&await K(e,je,bo,Sn)})}const Io=_t(kt,l.verify,ee);if(Io!==void 0)throw Io;
const Uo=kt.isProven?`, proven by a prediction ${mt(kt,je)}`:" (not verified)";return{outcome:At?"done":"unchanged",reason:At?`${ee} serves as ${(0,z.vY)(J)}${Uo}\
.`:`${ee} was serving already as ${(0,z.vY)(J)}.`}}}),7600:((it,Be,r)=>{r.d(Be,{xX:()=>R,xm:()=>ye,zf:()=>I});var W=r(8243),ye=(F,ne)=>ne.reduce(($e,z)=>typeof z==
"number"?Array.isArray($e)?$e[z]:void 0:(0,W.Gv)($e)&&Object.hasOwn($e,z)?$e[z]:void 0,F);function R(F,ne){const $e=L(F,ne);return(0,W.Gv)($e)?{...F,...$e}:F}function L(F,[
ne,...$e]){return Array.isArray(F)?F.map((z,T)=>T===ne?L(z,$e):z):!(0,W.Gv)(F)||typeof ne!="string"?F:$e.length===0?Object.fromEntries(Object.entries(F).filter(
([z])=>z!==ne)):{...F,[ne]:L(F[ne],$e)}}var Le=10,I=({spec:F},ne)=>Fe(F,ye(ne,["spec"]),["spec"]).slice(0,Le);function Fe(F,ne,$e){return Ke(F)?[]:ne===void 0?[
$e]:Array.isArray(F)?Array.isArray(ne)&&ne.length===F.length?F.flatMap((z,T)=>Fe(z,ne[T],[...$e,T])):[]:(0,W.Gv)(F)&&(0,W.Gv)(ne)?Object.entries(F).flatMap(([z,
T])=>Fe(T,Object.hasOwn(ne,z)?ne[z]:void 0,[...$e,z])):[]}var Ke=F=>!F||(Array.isArray(F)?F.every(Ke):(0,W.Gv)(F)&&Object.values(F).every(Ke))}),7614:((it,Be,r)=>{
r.d(Be,{DO:()=>de,IL:()=>Q,JA:()=>se,Pj:()=>ce,T5:()=>G,XQ:()=>_,Xb:()=>ie,Xc:()=>be,cR:()=>Ne,s6:()=>pe,sB:()=>T,w2:()=>X});var W=r(1845),ye=r(9429),R=r(4316),
L=r(4118),Le=r(4486),I=r(159),Fe=r(4319),Ke=r(9951),F=r(4057),ne=r(3943),$e=r(8243),z=r(2804);async function T(oe,K,ae,U){const{renderVersion:B}=await de();return B(
oe,K,ae,U)}var de=()=>Promise.all([r.e(462),r.e(461),r.e(810)]).then(r.bind(r,6726));function Ge(oe){try{return(0,F.hu)((0,R.uh)(oe)??"")}catch(K){if(!(K instanceof
z.zg))throw K;return}}var Q=async({registry:oe},K,ae)=>(await(0,z.AO)("E_ALIAS_NOT_FOUND",(0,z.AO)("E_STAGE_UNKNOWN",oe.holder(K,ae))))?.version;async function G(oe,K,ae,U,B,{
progress:_e,warn:ue}){const{annotations:Re,namespace:ge}=U.manifest.metadata,[w="",j=""]=[Re[Ke.B0],Re[Ke.ej]],b=!(K!==void 0&&(0,R.MU)(K)&&(ae||(0,R.sB)(K)===w))||
Re[Ke.hD]!==void 0?void 0:Ge(K);if(b===void 0)return U;const P=(0,F.Rg)(b),Z=await Q(oe,w,b);if(Z===j){_e(`${B} was deployed for ${P}, and stays so: version ${j}\
 holds ${P} of ${w}.`);const{manifest:Ae,marker:te}=U.forTarget(P);return{...U,marker:te,manifest:Y(Ae,ge)}}return ue(`${B} WAS DEPLOYED FOR ${P}, AND WILL NOT \
BE ANY MORE: this is version ${j} without --at, and ${P} of ${w} ${Z===void 0?"names no version":`names version ${Z}`}. What looks for the deployment of ${P}, s\
uch as undeploy --at or a rollback, will not find it. If version ${j} is meant for ${P}, promote it and say --at ${P}; if not, give it a deployment of its own w\
ith --name.`),U}var Y=(oe,K)=>K===void 0?oe:{...oe,metadata:{...oe.metadata,namespace:K}};async function le(oe,K,{name:ae,variables:U},B){const _e={resource:L.O3,
namespace:K,name:ae},ue=await oe.get(_e);if(ue&&!(0,R.MU)(ue))throw new z.zg("E_NAME_TAKEN",`${(0,L.vY)(_e)} exists, and mlflow-steps did not make it: it is lef\
t alone. Choose another name for --storage-secret; or leave --storage-secret out, name this one as envSecretRefName in deploy.yaml, and say --allow secret=${ae}\
.`);const Re=Object.fromEntries([...U].map(([N,b])=>[N,Buffer.from(b).toString("base64")])),ge={name:ae,namespace:K,labels:{[Ke.Ly]:Ke.bU}},w=await oe.apply(_e,
{apiVersion:"v1",kind:"Secret",metadata:ge,type:"Opaque",data:Re},B),j=ue===void 0?[]:(0,W.c)(ue,w);return{state:ue===void 0?"created":j.length===0?"unchanged":
"configured",address:(0,L.vY)(_e),differences:ue===void 0?`keys: ${[...U.keys()].join(", ")}`:(0,W.h)(j,void 0,!0)}}async function X({inputs:oe,log:K},{cluster:ae,
namespace:U}){const{"storage-secret":B,"force-conflicts":_e}=oe;if(B===void 0)return;const{address:ue,state:Re,differences:ge}=await le(ae,U,B,{force:_e});K.progress(
`${ue} ${Re}${Re==="unchanged"?"":` (${ge.replaceAll(`
`,"; ")})`}.`)}async function _(oe,{identity:K},ae,U,B,_e){const{namespace:ue="",name:Re}=ae,ge=U!==void 0&&await(0,R.OW)(oe,U,B.metadata.annotations[Ke.B0]??"",
(0,R.$t)(K,ue,Re,U)),w=(0,R.Tt)(U,B,ge);return(0,R.tP)(w,_e,(0,L.vY)(ae)),{isRenamed:ge,isForeign:w?.kind==="foreign"}}var x=new Set([Ke.Sp,Ke.vM]),ie=({path:oe})=>!(oe[0]===
"metadata"&&x.has(oe.at(-1)??""));function pe(oe,K,ae){const[U,B]=[(0,Fe.g4)(oe),(0,Fe.g4)(K)],_e=[...B].map(([Re,ge])=>{const w=U.get(Re);return w===void 0?{predictor:Re,
state:"new",why:""}:(0,Fe.hf)(w)===(0,Fe.hf)(ge)?{predictor:Re,state:"kept",why:""}:{predictor:Re,state:"replaced",why:D(Re,oe,K,ae)}}),ue=[...U.keys()].filter(
Re=>!B.has(Re)).map(Re=>({predictor:Re,state:"removed",why:""}));return[..._e,...ue]}var we=3,f=new Set(["traffic","replicas"]);function D(oe,K,ae,U){const B=U.
flatMap(({path:[ge,w="",j,...N]})=>ge!=="spec"?[]:w!=="predictors"?f.has(w)?[]:[[w,j,...N].filter(b=>b!==void 0).join(".")]:j===`[${oe}]`&&!f.has(N[0]??"")?[N.join(
".")]:[]),[_e,ue]=[K,ae].map(ge=>(0,$e.$6)(ge,"metadata","annotations",Ke.ej)??"unknown");return B.length===0?_e===ue?"what is around it changed for its pods":`\
version ${ue??""} lies where version ${_e??""} did`:`${B.slice(0,we).map(ge=>(0,ne.Jj)(ge.replaceAll(".[","["),120)).join(", ")}${B.length>we?` and ${B.length-we}\
 more`:""} changed`}var se=oe=>oe.map(({predictor:K,state:ae,why:U})=>(0,ne.xS)(`pods of predictor ${K}: ${ae}${U===""?"":` (${U})`}`,500)).join(`
`);async function ce(oe,K,ae,U,B,_e,ue){const Re=B["storage-secret"],ge=await K.get(ae),{isForeign:w,isRenamed:j}=await _(oe,K,ae,ge,U.manifest,B),{manifest:N,pods:b,
origin:P}=await G(oe,ge,j,U,(0,L.vY)(ae),{progress:()=>{},warn:_e}),Z=w?ge:void 0,Ae=B["force-conflicts"]||Z!==void 0,te=Re&&await le(K,ae.namespace??"",Re,{dryRun:!0,
force:B["force-conflicts"]}),Oe=await(0,ye.AZ)(K,ae,await(0,ye.uk)(K,ae,N,ge,{pods:b,force:Ae}),{dryRun:!0,force:Ae,origin:P,tell:_e}),fe=ge===void 0?[]:(0,W.c)(
ge,Oe).filter(({path:Je})=>Je.at(-1)!==ue),Pe=ge===void 0||!fe.some(ie)?"":se(pe(ge,Oe,fe)),H=ge===void 0?"be created":fe.length===0?"not change":"be changed",V=`${(0,L.
vY)(ae)} would ${Z===void 0?"":"be taken over and "}${H}`;if(!te)return{summary:V,takenOver:Z,differences:(0,W.h)(fe),pods:Pe};const{state:me,address:Ee,differences:ve}=te;
return{takenOver:Z,pods:Pe,summary:`${V}, and ${Ee} would ${me==="unchanged"?"not change":`be ${me}`}`,differences:[(0,W.h)(fe),me==="unchanged"?"":`${Ee}: ${ve}`].
filter(Boolean).join(`
`)}}var Ie=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function be(oe,K){const{model:ae,version:U,at:B,"promotion-id":_e}=K;try{
const ue=await(0,F.x)(oe,K);return _e!==void 0&&await Qe(oe,ue,K,_e),ue}catch(ue){throw B===void 0||!(ue instanceof z.zg)||!Ie.has(ue.code)?ue:await xe(oe,{model:ae,
version:U,target:(0,F.hu)(B),id:_e},ue)}}async function Qe({registry:oe},K,{version:ae,at:U},B){const _e=(0,I.Tq)(K);if(_e?.id===B){if((0,I._R)(_e))throw Ce(_e);
return}if(_e?.undoneBefore?.includes(B)===!0)throw Xe(_e,B);if(ae!==void 0||U===void 0)return;const ue=Ze(await oe.versionsOfModel(K.model),B);if(ue!==void 0)throw ue.
id!==B?Xe(ue,B):(0,I._R)(ue)?Ce(ue):new z.zg("E_PROMOTION_OVERTAKEN",`${U} of ${K.model} is version ${K.version} by now, and the promotion ${B} was of version ${ue.
version}: nothing was done. Say --version ${ue.version} if that is meant, or leave --promotion-id out.`)}function Ze(oe,K){const ae=oe.flatMap(U=>(0,I.Tq)(U)??[]);
return ae.find(U=>U.id===K)??ae.find(U=>U.undoneBefore?.includes(K))}async function xe({registry:oe},{model:K,version:ae,target:U,id:B},_e){const ue=(0,F.Rg)(U);
if(ae===void 0){const P=B===void 0?void 0:Ze(await oe.versionsOfModel(K),B);return P===void 0||B===void 0?_e:P.id!==B?Xe(P,B):(0,I._R)(P)?Ce(P):_e}const[Re,ge]=await Promise.
all([oe.version(K,String(ae)),oe.holder(K,U)]),w=(0,I.Tq)(Re),j=w!==void 0&&(0,F.Sx)(w.target).some(P=>(0,F.Rg)(P)===ue)?w:void 0;if(w!==void 0&&B!==void 0&&w.id!==
B&&w.undoneBefore?.includes(B)===!0)return Xe(w,B);if(w!==void 0&&(w===j||w.id===B)&&(0,I._R)(w))return Ce(w);if(ge===void 0)return _e;const N=(0,Le.v3)((0,I.Tq)(
ge),U,(0,Le.JL)(j?.lockedAtMs)),b=j===void 0?`Version ${ae} has no record of a promotion to it.`:`Version ${ae} was promoted to it as ${j.id}, and nothing undid\
 that.`;return new z.zg("E_PROMOTION_OVERTAKEN",(0,ne.xS)(`${ue} of ${K} is version ${ge.version} by now (${N}), and not version ${ae}. ${b} Nothing was done: p\
romote the version again if it shall have ${ue}.`,1500))}async function Ne({registry:oe},K,{at:ae,"promotion-id":U}){if(ae===void 0&&U===void 0)return;const B=(0,I.
Tq)(await oe.version(K.model,K.version));if(B===void 0)return;const _e="while this deployed it";if(U!==void 0&&B.id!==U&&B.undoneBefore?.includes(U)===!0)throw Xe(
B,U,_e);if(!(U!==void 0?B.id===U:ae!==void 0&&(0,F.Sx)(B.target).some(ge=>(0,F.Rg)(ge)===(0,F.Rg)((0,F.hu)(ae))))||!(0,I._R)(B))return;const Re=(0,I.Tq)(K);if(!(U===
void 0&&Re?.id===B.id&&(0,I._R)(Re)))throw Ce(B,_e)}var Ue="so nothing was done";function Ce({id:oe,state:K,model:ae,version:U,target:B,undoneTime:_e,undoneBy:ue},Re=Ue){
const ge=`${ue===void 0?"":` by ${ue}`}${_e===void 0?"":`, ${_e}`}`,w=K==="undoing"?`is being undone${ge}`:K==="undone"?`was undone${ge}`:`ended when the versio\
n was taken out of ${B}${ge}`;return new z.zg("E_PROMOTION_UNDONE",(0,ne.xS)(`The promotion ${oe} of ${ae} version ${U} to ${B} ${w}, ${Re}. Running this again \
is of no use: promote the version again, if it shall have ${B}.`,1500))}var Xe=({model:oe,version:K,id:ae},U,B=Ue)=>new z.zg("E_PROMOTION_UNDONE",(0,ne.xS)(`The\
 promotion ${U} of ${oe} version ${K} was undone, ${B}. What the version's record holds since is ${ae}: name that one, or promote the version again.`,1500))}),950:((it,Be,r)=>{
r.r(Be),r.d(Be,{deploy:()=>W.gg});var W=r(6784),ye=r(6975),R=r(1902),L=r(7614),Le=r(1845),I=r(786),Fe=r(687),Ke=r(4066),F=r(6282),ne=r(9074),$e=r(9429),z=r(4316),
T=r(5233),de=r(4118),Ge=r(4486),Q=r(159),G=r(7871),Y=r(4319),le=r(1731),X=r(4054),_=r(4925),x=r(7129),ie=r(9451),pe=r(8023),we=r(4057),f=r(7076),D=r(1660),se=r(
2804),ce=r(9596)}),6186:((it,Be,r)=>{r.d(Be,{readModelFile:()=>W.Gw});var W=r(2395),ye=r(3013),R=r(51),L=r(1660),Le=r(2804),I=r(9596)}),3438:((it,Be,r)=>{r.d(Be,
{parse:()=>I});var W=r(3821),ye=r(3013),R=r(51),L=r(1660),Le=r(9596),I=W.O.parse}),2652:((it,Be,r)=>{r.r(Be),r.d(Be,{pipeline:()=>Ae});var W=r(4364),ye=r(7461),
R=r(3951),L=r(6784),Le=r(6975),I=r(1902),Fe=r(7614),Ke=r(1845),F=r(5686),ne=r(786),$e=r(687),z=r(4066),T=r(6282),de=r(9074),Ge=r(9429),Q=r(4316),G=r(5233),Y=r(4118),
le=r(4486),X=r(159),_=r(7871),x=r(4319),ie=r(2144),pe=r(6737),we=r(7269),f=r(7205),D=r(2617),se=r(889),ce=r(2183),Ie=r(1111),be=r(6263),Qe=r(2798),Ze=r(233),xe=r(
1731),Ne=r(4054),Ue=r(4925),Ce=r(7129),Xe=r(9451),oe=r(8023),K=r(4057),ae=r(7076),U=r(1660),B=r(2804),_e=r(9596),{version:ue,...Re}=ye.pt.inputs,{version:ge,at:w,
"promotion-id":j,"dry-run":N,...b}=L.gg.inputs,P={...ie.B.inputs,...D.k.inputs,...Re,...b,experiment:{...ie.B.inputs.experiment,required:!1,description:"The exp\
eriment to train in; needed with a command."},command:{...ie.B.inputs.command,required:!1},"run-id":{...D.k.inputs["run-id"],required:!1,description:"The run th\
at logged the model, where nothing is trained here."},tags:{...ie.B.inputs.tags,description:"Tags of the run and of the version."},timeout:{...L.gg.inputs.timeout,
description:"How long the registration and the rollout may take, each."}},Z=K.p0.parse(ie.B.inputs.timeout.default),Ae=(0,Ce.ol)({name:"pipeline",title:"train, \
register, promote and deploy in one go",description:"Trains when a command is given, registers the model of the run, promotes the version once its gates pass an\
d all that its deploy can know beforehand is right, deploys it and waits until it serves. It ends at the first step that is not green; a refused version is not \
deployed.",inputs:P,checks:[ye.Iw,L.WW,(0,K.RU)(P,["baseline"],({baseline:H})=>(0,ye.nk)(H)),(0,K.RU)(P,["command","experiment","run-id"],te)],comments:ye.fG,outputs:{
...ie.B.outputs,...D.k.outputs,...ye.pt.outputs,...L.gg.outputs},example:"mlflow-steps pipeline --experiment wine --model wine --to @champion --gates 'accuracy \
>= 0.9' -- python train.py",async run(H){const{inputs:V}=H,me=fe(H),Ee=te(V);let ve;if(typeof Ee=="string")ve=Ee;else{const A=await me(ie.B,{...V,...Ee,timeout:Z});
if(A.isLast)return A.result;ve=A.output("run-id")}const Je=await me(D.k,{...V,"run-id":ve});if(Je.isLast)return Je.result;const m={...V,version:Number(Je.output(
"version")),at:Oe(V.to),"dry-run":"none"},y={...ye.pt,run:A=>(0,ye.DJ)(A,async re=>{const{timed:he,stop:ze}=Pe(H,L.gg,m);he.log.progress(`Checking before anythi\
ng is moved that ${re.model} version ${re.version} can be deployed.`),await(0,L.j$)({...he,inputs:{...m,"promotion-id":void 0},output:()=>{}},re).finally(ze)})},
g=await me(y,{...V,version:Number(Je.output("version"))});if(g.isLast)return g.result;const E=g.output("promotion-id");return(await me(L.gg,{...m,"promotion-id":E===
""?void 0:E})).result}});function te({command:H,experiment:V,"run-id":me}){if(H!==void 0&&me!==void 0)throw new B.zg("E_INPUT","Both a command and run-id are gi\
ven (--run-id): either train here, or name the run that did.");if(me!==void 0)return me;if(H===void 0)throw new B.zg("E_INPUT","There is nothing to register: gi\
ve a command that trains (on a shell after --), or run-id (--run-id).");if(V===void 0)throw new B.zg("E_INPUT","The command needs an experiment to run in: give \
experiment (--experiment).");return{command:H,experiment:V}}var Oe=H=>(0,K.Sx)(H).map(K.Rg)[0],fe=H=>async(V,me)=>{H.signal.throwIfAborted(),H.log.progress(`${V.
name}: ${V.title}`);const Ee=new Map,ve=(g,E)=>{Ee.set(g,E),H.output(g,E)},{timed:Je,stop:m}=Pe(H,V,me),y=await V.run({...Je,inputs:me,output:ve}).finally(m);return H.
log.progress(`${V.name}: ${y.outcome}. ${y.reason}`),{result:y,isLast:"code"in y||y.outcome==="skipped",output:g=>Ee.get(g)??""}};function Pe(H,V,me){const Ee=(0,W.
bW)(V,me);let ve="";const Je=E=>{ve=E,H.log.progress(E)},m=new W.B2(Ee.totalMs,()=>(0,W.$E)(V,Ee,ve)),y=AbortSignal.any([H.signal,m.signal]);return{timed:{...H,
signal:y,log:{...H.log,progress:Je},mlflow:async()=>(await H.mlflow()).within(m.signal),cluster:async()=>(await H.cluster()).withSignal(y),waitMs:E=>m.waitMs(E)},
stop:()=>m.stop()}}}),5838:((it,Be,r)=>{r.r(Be),r.d(Be,{render:()=>le});var W=r(7614),ye=r(1845),R=r(9429),L=r(4316),Le=r(5233),I=r(4118),Fe=r(4486),Ke=r(159),F=r(
7871),ne=r(4319),$e=r(7129),z=r(9451),T=r(8023),de=r(4057),Ge=r(7076),Q=r(1660),G=r(2804),Y=r(9596),le=(0,$e.ol)({name:"render",title:"render the manifest of a \
version",description:"Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployment that deploy would apply: with the v\
ersion\u2019s place in storage, and labels and annotations that say what it serves. Nothing is changed, and no cluster is needed; given one, says what would change t\
here.",inputs:{...z.hI,...z.wO,...z.F2,...z.g$,diff:{kind:de.Jt,default:"false",description:"Asks the cluster, in a dry run, what applying the manifest would ch\
ange there. Values of secrets are not shown."},"force-conflicts":{kind:de.Jt,default:"false",description:"With `diff`: as if deploy took over fields that anothe\
r field manager owns."},...z.QF},checks:[z.jd],outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as YAML."},diff:{kind:"file",description:"With \
`diff`: what would change in the cluster, a field a line; empty where nothing would."},version:{kind:"small",description:"The version that the manifest serves."},
name:{kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",description:"Where the model server fetches the model from; empty \
if an image holds it."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlflow-artifacts:/=s3://bucket/prefix'",async run(X){
const{inputs:_,log:x,pipeline:ie}=X,pe=await X.mlflow(),we=await(0,W.Xc)(pe,_);X.output("version",we.version);const f=await(0,W.sB)(pe,we,_,{pipeline:ie,target:_.
at});for(const Ue of f.notes)x.progress(Ue);for(const Ue of f.warnings)x.warn(Ue);const{renderYaml:D}=await Promise.all([r.e(462),r.e(461),r.e(810)]).then(r.bind(
r,4785));X.output("name",f.name),X.output("model-uri",f.modelUri),X.output("manifest",D(f.manifest));const se=`Rendered ${f.name} for ${we.model} version ${we.version}\
, from ${f.place}.`;if(!_.diff)return{outcome:"done",reason:se};const ce=await X.cluster(),Ie=f.namespace??ce.defaultNamespace,be={resource:ne.kl,namespace:Ie,name:f.
name},Qe={...f.manifest,metadata:{...f.manifest.metadata,namespace:Ie}},{summary:Ze,differences:xe,pods:Ne}=await(0,W.Pj)(pe,ce,be,{...f,manifest:Qe},_,Ue=>x.warn(
Ue),"progressDeadlineSeconds");if(X.output("diff",xe===""?"":`${xe}
`),xe!==""){const Ue={title:`What would change in ${(0,I.vY)(be)}`,text:[Ne,xe].filter(Boolean).join(`
`)};x.foreign(Ue.title,Ue.text),X.summarize({kind:"log",...Ue})}return{outcome:"done",reason:`${se} ${Ze}.`}}})}),4785:((it,Be,r)=>{r.d(Be,{renderYaml:()=>Ke});
var W=r(3013),ye=r(51),R=r(1660),L=r(9596),Le=(0,L.f1)((0,W.F)(),1),I=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,Fe=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;
function Ke(F){const ne=new Le.Document(F,{aliasDuplicateObjects:!1,version:"1.1"});return(0,Le.visit)(ne,{Scalar:(z,T)=>{typeof T.value=="string"&&(Fe.test(T.value)||
T.value.search(I)>=0)&&(T.type="QUOTE_DOUBLE")}}),ne.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(I,z=>`\\u${z.charCodeAt(0).toString(16).
padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),7815:((it,Be,r)=>{r.r(Be),r.d(Be,{rollback:()=>ae});var W=r(5686),ye=r(6348),R=r(786),L=r(687),Le=r(4066),I=r(
6282),Fe=r(9074),Ke=r(9429),F=r(4316),ne=r(5233),$e=r(4118),z=r(4486),T=r(159),de=r(7871),Ge=r(4319),Q=r(9951),G=r(4925),Y=r(7129),le=r(9451),X=r(8023),_=r(4057),
x=r(7076),ie=r(3943),pe=r(1660),we=r(8243),f=r(2804),D=r(9596);async function se(w,{server:j,namespace:N,name:b,uid:P}){return j===w.identity||j===w.server&&P===
void 0?!0:P===void 0?!1:(0,we.$6)(await(0,f.AO)("E_CLUSTER_FORBIDDEN",w.get({resource:Ge.kl,namespace:N,name:b})),"metadata","uid")===P}async function ce(w,j,N,b,P,Z,Ae){
const te=b.filter(Pe=>Z===void 0||Pe.namespace===Z),Oe=new Set([Z??w.defaultNamespace,...te.map(Pe=>Pe.namespace)]),fe=[];for(const Pe of Oe){const H=await w.list(
Ge.kl,Pe,{labelSelector:`${Q.Ly}=${Q.bU},${Q.B0}=${(0,ye.H)(N.model)}`}),V=new Map(H.map(Ee=>[(0,we.$6)(Ee,"metadata","name")??"",Ee])),me=new Set([...V.keys(),
...te.filter(Ee=>Ee.namespace===Pe).map(({name:Ee})=>Ee)]);for(const Ee of me){const ve={resource:Ge.kl,namespace:Pe,name:Ee},Je=V.get(Ee)??await w.get(ve),m=await Ie(
w,j,ve,Je,N,P);if(m==="nothing kept"&&Ae)fe.push({address:ve,live:Je,back:void 0});else{if(m==="nothing kept")throw be(ve,N,"Nothing was changed. Undo the promo\
tion alone with --deployment leave, then deploy what holds its target.");m!==void 0&&fe.push(m)}}}return fe}async function Ie(w,j,N,b,P,{record:Z,keepFirst:Ae}){
const te=Z.state==="undone";if(b===void 0)return te?{address:N,live:b,back:void 0}:void 0;const{namespace:Oe="",name:fe}=N,Pe=await(0,F.OW)(j,b,P.model,(0,F.$t)(
w.identity,Oe,fe,b))?(0,F.sB)(b):void 0,H=Pe===void 0?(0,F.sB)(b):P.model,V=(0,L.uq)(b,await(0,L.DL)(w,Oe,fe)),me=V!==void 0&&Pe!==void 0?(0,L.FV)(V,Pe,P.model):
V,Ee=(0,Ge.xb)(b)??"";if(!Qe(b,H,P,Z))return te&&!(H===P.model&&(0,F.Zy)(b)===P.version)&&me!==void 0&&me.marker===Ee&&(0,L.Ee)(P).some(m=>m.namespace===Oe&&m.name===
fe)?{address:N,live:b,back:me}:void 0;const ve=me&&(0,L.kV)(me,{model:P.model,version:P.version});return ve!==void 0?{address:N,live:b,back:ve}:me?.isComplete?Ae?
void 0:{address:N,live:b,back:ve}:"nothing kept"}var be=(w,{model:j,version:N},b)=>new f.zg("E_NOTHING_KEPT",`${(0,$e.vY)(w)} serves ${j} version ${N}, and no m\
anifest of an earlier version is kept to go back to. ${b}`);function Qe(w,j,{model:N,version:b},{id:P,target:Z}){if((0,F.Zy)(w)!==b)return!1;const Ae=(0,we.$6)(
w,"metadata","annotations",Q.vM);return Ae!==void 0?Ae===P:j!==N?!1:(0,_.Sx)(Z).some(te=>(0,_.Rg)(te)===(0,F.uh)(w))}async function Ze(w,j,{address:N},b,P,Z){return(0,L.
zV)(w,N,{step:"rollback",...Z},async(Ae,te)=>{const[Oe,fe]=await Promise.all([Ae.get(N),j.registry.version(b.model,b.version)]),Pe=await Ie(Ae,j,N,Oe,fe,P);return xe(
Ae,{mlflow:j,lease:te,signal:Z.signal},Oe,Pe,{address:N,version:fe,undone:P},Z)})}async function xe(w,j,N,b,{address:P,version:Z,undone:Ae},{log:te,force:Oe,timeoutMs:fe,
patienceMs:Pe}){const H=(0,$e.vY)(P);if(b==="nothing kept")throw be(P,Z,"It is left as it is: deploy what holds the target now.");if(N===void 0)return await Ue(
w,j,{address:P,live:N},Z,void 0,te),b===void 0?{detail:`${H} was removed meanwhile.`,changed:!1}:{detail:Ne(H),changed:!0};if(b===void 0)return{detail:Ae.keepFirst&&
(0,F.Zy)(N)===Z.version?`${H} is kept.`:`${H} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:V}=b;if(V===void 0)return await(0,R.dm)(
w,P,(0,we.$6)(N,"metadata","uid")??"",te,fe),await Ue(w,j,{address:P,live:N},Z,void 0,te),{detail:Ne(H),changed:!0};const me=(0,L.gt)(V,Z.model);te.progress(`Pu\
tting ${me} of ${H} back.`),await(0,L.gn)(w,P.namespace??"",V);const{serves:Ee,unseen:ve,explain:Je}=await(0,R.rr)(w,P,N,V,{force:Oe,timeoutMs:fe,patienceMs:Pe,
report:m=>te.progress(`Rolling back: waiting for ${m}.`),tell:m=>te.warn(m)});if(ve)throw new f.zg(ve.code,`${H} was given ${me} again, and it could not be told\
 whether that serves: ${ve.message}`,{cause:ve});if(!Ee)throw new f.zg("E_ROLLOUT_FAILED",`${H} was given ${me} again, and does not serve: ${(0,ie.xS)(await Je())}\
. Mend that, or deploy a version that serves.`,{outcome:"rollback-failed"});return await Ue(w,j,{address:P,live:N},Z,V,te),V.adopted===void 0?{detail:`${H} serv\
es ${me} again.`,changed:!0}:(await(0,L.BC)(w,P.namespace??"",P.name),{detail:`${H} serves what was taken over again, as it stood, and is no longer managed by m\
lflow-steps.`,changed:!0})}var Ne=w=>`${w}, which this promotion's deploy was the first of, was removed.`;async function Ue({identity:w},{mlflow:j,lease:N,signal:b},{
address:{namespace:P="",name:Z},live:Ae},{model:te,version:Oe},fe,Pe){const H={...(0,F.$t)(w,P,Z,Ae),time:new Date().toISOString()},V=fe===void 0||fe.adopted!==
void 0?void 0:{model:(0,L._P)(fe)??te,version:fe.version},me=(Ee,ve)=>V!==void 0&&(0,L.p)(Ee,V)?(0,L.Ck)(ve,H,V.version):V===void 0||(0,L.p)(Ee,{model:te,version:Oe})?
(0,L.VN)(ve,H.time,fe===void 0?"removed":"rolled-back","its promotion was rolled back"):(0,L.VN)(ve,H.time,"replaced",(0,L.Er)(Ee,V));await(0,L.SJ)(N,j,b,Ee=>(0,L.
ZJ)(Ee,H,{model:te,versions:[{model:te,version:Oe},...V===void 0?[]:[V]]},me),({message:Ee})=>Pe.warn(`The rollback is not recorded on the model versions: ${Ee}`))}
async function Ce(w,{model:j,version:N},{id:b,target:P},Z){const Ae=(0,_.Sx)(P).map(_.Rg),te=[];for(const Oe of Z){const fe=await w.list(Ge.kl,Oe,{labelSelector:`${Q.
Ly}=${Q.bU},${Q.B0}=${(0,ye.H)(j)}`});for(const Pe of fe){const H=(0,F.sB)(Pe)===j&&(0,F.Zy)(Pe)===N?Xe(Pe,Ae,b):void 0,V=(0,we.$6)(Pe,"metadata","name");if(H===
void 0||V===void 0)continue;const me=(0,$e.vY)({resource:Ge.kl,namespace:Oe,name:V});te.push(`BUT ${me} STILL SERVES version ${N}${H}. Deploy there what shall s\
erve (deploy --at ${Ae[0]??""} --name ${V}), or remove it (undeploy --name ${V}).`)}}return te}function Xe(w,j,N){const[b,P]=[Q.hD,Q.vM].map(Z=>(0,we.$6)(w,"met\
adata","annotations",Z));if(!(b!==void 0&&!j.includes(b)))return P!==void 0&&P!==N?`: it was deployed for another promotion, ${(0,ie.xS)(P,100)}`:b===void 0&&P===
void 0?": it was deployed without --at and --promotion-id, so not for this promotion":""}var oe={...le.hI,...le.g$,namespace:{...le.g$.namespace,description:"Th\
e namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:le.fD,required:!0,
description:"The registered model."},"promotion-id":{kind:_.Qq,required:!0,description:"The id that promote gave."},version:{kind:le.e1,description:"The version\
 that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,_.Yq)("put-back","keep-first","leave"),default:"put-back",description:"\
What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is removed, or kept; or all a\
re left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{kind:_.p0,default:"\
20m",description:"How long the earlier version may take to serve."},patience:{kind:_.p0,default:"60s",description:"How long what may recover is given before the\
 step is red; a second restart ends it sooner."},"force-conflicts":{kind:_.Jt,default:"false",description:"Takes fields of the deployment that another field man\
ager owns."},...W.N},K={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"The ver\
sion that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put back or \
removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},ae=(0,Y.ol)({name:"ro\
llback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what i\
ts deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:oe,outputs:K,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(w){const{inputs:j}=w,N=j["promotion-id"],b=await w.mlflow(),
P=j.version===void 0?await ge(b,j.model,N):await b.registry.version(j.model,String(j.version));w.output("version",P.version),w.output("changed","false");const Z=(0,T.
Tq)(P),Ae=await U(w,P,Z,!1),{undone:te,wasUndone:Oe,detail:fe,previousVersion:Pe}=await Re(w,b,P.version);if(w.output("changed",String(te)),w.output("previous-v\
ersion",te?Pe??"":""),Z===void 0||!te&&!Oe)return{outcome:"unchanged",reason:fe};const{details:H,names:V}=await ue(w,b,P,Z,Ae,fe),me=await _e(w,b,P,Z);return{outcome:te||
V.length>0?"done":"unchanged",reason:[fe,...H,...me].join(" ")}}});async function U(w,j,N,b){const{deployment:P,kubeconfig:Z,context:Ae,namespace:te,"promotion-\
id":Oe}=w.inputs;if(P==="leave"||N?.id!==Oe)return[];const fe=(0,L.Ee)(j);if(!B({kubeconfig:Z,context:Ae,namespace:te},fe))return[];const Pe=await w.cluster(),H=new Set;
for(const V of fe){const{server:me,namespace:Ee,name:ve}=V,Je=await se(Pe,V);Je&&H.add(V),!b&&(Je?te!==void 0&&Ee!==te&&w.log.warn((0,ie.xS)(`${j.model} version\
 ${j.version} is recorded as serving also as ${Ee}/${ve}: nothing is done there, because of --namespace.`,1e3)):w.log.warn((0,ie.xS)(`${j.model} version ${j.version}\
 is recorded as serving also as ${Ee}/${ve} of ${me}, which is another cluster than ${Pe.identity}: nothing is done there.`,1e3)))}return ce(Pe,await w.mlflow(),
j,[...H],{record:N,keepFirst:P==="keep-first"},te,b)}var B=({kubeconfig:w,context:j,namespace:N},b)=>b.length>0||[w,j,N].some(P=>P!==void 0);async function _e({
inputs:w,log:j,...N},b,{model:P,version:Z},Ae){try{const te=await b.registry.version(P,Z),Oe=(0,L.Ee)(te);if(w.deployment==="leave"&&Oe.length>0)return[(0,ie.xS)(
`It is recorded as serving still (--deployment leave): ${Oe.map(V=>`${V.namespace}/${V.name}`).join(", ")}.`,1e3)];if(w.deployment==="leave"||!B(w,Oe))return[];
const fe=await N.cluster(),Pe=new Set([w.namespace??fe.defaultNamespace]);if(w.namespace===void 0)for(const V of Oe)await se(fe,V)&&Pe.add(V.namespace);const H=await Ce(
fe,te,Ae,Pe);for(const V of H)j.warn(V);return H}catch(te){if(!(te instanceof f.zg)||N.signal.aborted)throw te;return j.warn(`Whether anything serves ${P} versi\
on ${Z} still is not known: ${te.message}`),[]}}async function ue(w,j,N,b,P,Z){const{inputs:Ae,log:te,pipeline:Oe,signal:fe}=w,Pe={record:b,keepFirst:Ae.deployment===
"keep-first"},H=[],V=[],me=[],Ee=async A=>{try{return await A()}catch(re){if(!(re instanceof f.zg)||fe.aborted)throw re;me.push(re);return}},ve=await Ee(async()=>U(
w,await j.registry.version(N.model,N.version),b,!0))??[],Je=({address:A})=>P.some(re=>re.address.namespace===A.namespace&&re.address.name===A.name);for(const A of[
...P,...ve.filter(re=>!Je(re))])await Ee(async()=>{const{detail:re,changed:he}=await Ze(await w.cluster(),j,A,N,Pe,{log:te,pipeline:Oe,signal:fe,force:Ae["force\
-conflicts"],timeoutMs:w.waitMs(Ae.timeout),patienceMs:Ae.patience});H.push(re),he&&V.push(`${A.address.namespace??""}/${A.address.name}`)}),w.output("deploymen\
ts",V.join(",")),V.length>0&&w.output("changed","true");const[m]=me;if(m===void 0)return{details:H,names:V};const{code:y,outcome:g,exit:E,cause:M}=m;throw new f.
zg(y,[...me.map(({message:A})=>A),Z,...H].join(" "),{outcome:g,exit:E,cause:M})}async function Re(w,j,N){const{model:b,"promotion-id":P}=w.inputs;try{return await(0,R.
sF)(j,b,N,P,(0,W.p)(w),(0,Y.sA)("rollback",w.pipeline))}catch(Z){throw Z instanceof I.Vj?new f.zg("E_PROMOTION_OVERTAKEN",`The lock of ${b} ran out before ${P} \
was undone. Run the step again.`,{cause:Z}):Z}}async function ge({registry:w},j,N){await w.model(j);const b=await w.versionsOfModel(j),P=b.find(Z=>(0,T.Tq)(Z)?.
id===N)??b.find(Z=>(0,T.Tq)(Z)?.undoneBefore?.includes(N));if(P!==void 0)return P;throw new f.zg("E_PROMOTION_NOT_FOUND",`No version of ${j} has the record of t\
he promotion ${N}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`)}}),6726:((it,Be,r)=>{
r.r(Be),r.d(Be,{renderVersion:()=>Do});var W=r(1902),ye=r(6348),R=r(9074),L=r(7600),Le=r(4319),I=r(9951),Fe=r(6263),Ke=r(2798),F=r(233),ne=r(1731),$e=r(4054),z=r(
4925),T=r(4057),de=r(9833),Ge=r(7076),Q=r(3943),G=r(2395),Y=r(3013),le=r(51),X=r(1660),_=r(8243),x=r(2804),ie=r(9596),pe=new Set(["annotations","labels","matchL\
abels","nodeSelector","limits","requests"]),we=({spec:t})=>f(t,["spec"],"spec");function f(t,n,a){if(Array.isArray(t))return t.flatMap((h,p)=>f(h,[...n,p],a));if(!(0,_.
Gv)(t))return[];const c=Object.entries(t).flatMap(([h,p])=>pe.has(h)?[]:f(p,[...n,h],h));return[{mapping:t,path:n,under:a},...c]}var D=(t,n)=>({name:t,find:(a,{
allowed:c})=>we(a).flatMap(({mapping:h,path:p,under:O})=>n(h,p,O)).filter(h=>!c.has((0,T.OH)(h.kind,h.name))).map(({kind:h,name:p,path:O,what:q})=>({path:O,message:`\
it ${q}, ${(0,T.L9)(h,p)}`}))}),se=t=>t!=null&&t!==!1,ce=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(t)).slice(0,253),Ie=D("host-namespaces",(t,n)=>[[
"hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([a])=>se(t[a])).map(([a,c])=>({kind:c,path:[...n,a],what:`asks for the node\
's own namespace (${a})`}))),be=D("host-path",({hostPath:t},n)=>t==null?[]:[{kind:"host-path",name:ce((0,_.Gv)(t)?t.path:t),path:[...n,"hostPath"],what:"mounts \
a path of the node"}]),Qe=D("host-ports",({hostPort:t},n)=>se(t)&&t!==0?[{kind:"host-port",name:ce(t),path:[...n,"hostPort"],what:"takes a port of the node"}]:[]),
Ze=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),xe=[["privileged",se],["allowPrivilegeEscalation",se],["hostProcess",se],
["procMount",t=>se(t)&&t!=="Default"],["seccompProfile",t=>(0,_.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,_.Gv)(t)&&t.type==="Unconfined"],["seLin\
uxOptions",t=>(0,_.Gv)(t)&&(se(t.user)||se(t.role)||se(t.type)&&!Ze.has(t.type))]],Ne=D("privileged",(t,n)=>xe.filter(([a,c])=>c(t[a])).map(([a])=>({kind:"privi\
leged",path:[...n,a],what:`asks for ${a}`}))),Ue=D("added-capabilities",({add:t},n,a)=>a!=="capabilities"||!se(t)?[]:(Array.isArray(t)?t:[t]).map(c=>({kind:"cap\
ability",name:ce(c),path:[...n,"add"],what:`adds capabilities (${ce(c)})`}))),Ce=[Ie,be,Qe,Ne,Ue],Xe=t=>t!=null&&t!=="",oe={name:"namespace",find:({metadata:t},n)=>{
const a=t?.namespace;return a===void 0||a===""||n.namespace===void 0||a===n.namespace||n.allowed.has(`namespace=${a}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(a.slice(0,80))} instead of ${JSON.stringify(n.namespace)}, ${(0,T.L9)("namespace",a)}`}]}},K=D("service-accounts",(t,n)=>[
"serviceAccountName","serviceAccount"].filter(a=>Xe(t[a])&&t[a]!=="default").map(a=>({kind:"service-account",name:ce(t[a]),path:[...n,a],what:`runs as the servi\
ce account ${ce(t[a])}`}))),ae=["envSecretRefName","certSecretName","secretName","secretProviderClass"],U=["secretRef","secretKeyRef","nodePublishSecretRef","no\
deStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],B=D("secrets",(t,n,a)=>{const c=(O,...q)=>({kind:"secret",name:ce(O),path:[
...n,...q],what:`reads the secret ${ce(O)}`}),h=ae.filter(O=>Xe(t[O])).map(O=>c(t[O],O)),p=U.flatMap(O=>{const q=t[O];return(0,_.Gv)(q)&&Xe(q.name)?[c(q.name,O,
"name")]:[]});return[...h,...p,...a==="imagePullSecrets"&&Xe(t.name)?[c(t.name,"name")]:[]]}),_e={name:"storage-initializers",find:(t,{storageSecret:n,allowed:a})=>n===
void 0||a.has((0,T.OH)("secret",n))?[]:we(t).filter(({mapping:c})=>Xe(c.storageInitializerImage)&&!Xe(c.envSecretRefName)).map(({mapping:c,path:h})=>({path:[...h,
"storageInitializerImage"],message:`it gives the secret ${n} of --storage-secret to an image of its own (${ce(c.storageInitializerImage)}), ${(0,T.L9)("secret",
n)}`}))},ue=/^\s*(?::|[^:/]*,)/,Re={name:"places",find:t=>we(t).flatMap(({mapping:n,path:a})=>["modelUri","storageUri"].filter(c=>ue.test(typeof n[c]=="string"?
n[c]:"")).map(c=>({path:[...a,c],message:`it names options of the storage initializer's own (${ce(n[c])}), by which its credentials could go to another server; \
name a place such as s3://bucket/path, and keep options in the Secret`})))},ge=[oe,K,B,_e,Re];function w({metadata:t,spec:n}){const a=n.predictors.flatMap((c,h)=>[
{owner:c,place:["spec","predictors",h]},...(c.componentSpecs??[]).map((p,O)=>({owner:p.metadata,place:["spec","predictors",h,"componentSpecs",O,"metadata"]}))]);
return[{owner:t,place:["metadata"]},{owner:n,place:["spec"]},...a].flatMap(({owner:c,place:h})=>{const p=(0,_.fK)(c,"annotations");return(0,_.Gv)(p)?Object.keys(
p).map(O=>({key:O,value:(0,_.$6)(p,O)??"",path:[...h,"annotations",O]})):[]})}var j=["seldon.io/ambassador-config","getambassador.io/config"],N={name:"annotatio\
ns",find:(t,{allowed:n})=>w(t).filter(({key:a})=>j.includes(a)&&!n.has(`annotation=${a}`)).map(({key:a,path:c})=>({path:c,message:`it writes routes of its own, ${(0,T.
L9)("annotation",a)}`}))},b=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,P={name:"profile-annotations",
find:(t,{allowed:n})=>w(t).filter(({key:a,value:c})=>b.test(a)&&c.toLowerCase()==="unconfined"&&!n.has("privileged")).map(({path:a})=>({path:a,message:`it asks \
for no profile around its containers, ${(0,T.L9)("privileged")}`}))},Z=[N,P],Ae=48;function te(t,n,a){const c=(0,T.qW)(t,a);return c===void 0?[]:[{path:n,message:c}]}
var Oe=(t,n,a)=>t.length<=Ae?te(t,n,a):[{path:n,message:`${a} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${Ae} Seldon's label for it is t\
oo long`}],fe={name:"deployment-name",find:({metadata:t})=>{const n=["metadata","name"];return t?.name===void 0?[{path:n,message:"there is no name; write one, o\
r give --name"}]:te(t.name,n,"the name")}},Pe={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:n},a)=>{const c=["spec","predictors",a,"name"],
h=t.predictors.slice(0,a).some(p=>p.name===n);return[...te(n,c,"the predictor's name"),...h?[{path:c,message:`two predictors are named ${JSON.stringify(n)}`}]:[]]})},
H={name:"container-names",find:t=>V(t).flatMap(({name:n,path:a})=>Oe(n,[...a,"name"],"the container's name"))},V=({spec:t})=>t.predictors.flatMap(({componentSpecs:n},a)=>(n??
[]).flatMap((c,h)=>(c.spec?.containers??[]).map(({name:p},O)=>({name:p,path:["spec","predictors",a,"componentSpecs",h,"spec","containers",O]})))),me=[fe,Pe,H],Ee=t=>(0,_.
yR)(t,"componentSpecs").flatMap(n=>(0,_.yR)(n,"spec","containers").map(a=>({name:(0,_.$6)(a,"name")??"",image:(0,_.$6)(a,"image")??""}))),ve=(t,n)=>({name:t,find:(a,c)=>a.
spec.predictors.flatMap((h,p)=>{const O=Ee(h);return(0,T.ig)(h.graph,["spec","predictors",p,"graph"]).flatMap(q=>n({...q,containers:O,manifest:a},c))})}),Je=5,m=t=>t.
slice(0,Je).map(({name:n})=>JSON.stringify(n)).join(", ")||"none",y={name:"served-nodes",find:(t,{served:n})=>n.problems},g=ve("node-names",({node:t,path:n,containers:a})=>{
const c=[...n,"name"];return t.name===""?[{path:c,message:"the graph node has no name"}]:(0,T.u9)(t)&&!a.some(({name:h})=>h===t.name)?Oe(t.name,c,"the graph nod\
e's name"):[]}),E=ve("own-containers",({node:t,path:n,containers:a})=>!(0,T.xw)(t)||a.some(({name:c})=>c===t.name)?[]:[{path:[...n,"name"],message:`the graph no\
de ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there is ${m(a)})`}]),M=ve("node-methods",({node:t,path:n})=>(0,T.
xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,_.i1)(t,"methods").length===0?[{path:[...n,"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a \
type such as MODEL, or list its methods"}]:[]),A=ve("model-uri",({node:t,path:n},{served:a,choice:c})=>(0,T.I)(t)&&(0,T.z3)(t)&&a.problems.length===0&&(!a.filled.
has(t)||c.modelUri===void 0)?[{path:n,message:`the ${t.implementation??"graph node"} has no modelUri, and does not serve this version: name its model, or leave \
its modelUri out where its container needs none`}]:[]),re=ve("initializers",({node:t,path:n,manifest:a},{served:c})=>{const h=`${t.name}-model-initializer`,p=Number(
n[2]);return c.filled.has(t)?(a.spec.predictors[p]?.componentSpecs??[]).flatMap(({spec:O},q)=>(O?.initContainers??[]).flatMap((Me,De)=>Me.name===h?[{path:["spec",
"predictors",p,"componentSpecs",q,"spec","initContainers",De],message:`the init container ${JSON.stringify(h)} stands where Seldon fetches the model of ${JSON.stringify(
t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),he=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVE\
R","HUGGINGFACE_SERVER"]),ze=ve("tensorflow",({node:t,path:n,manifest:a})=>a.spec.protocol==="tensorflow"&&he.has(t.implementation??"")?[{path:[...n,"implementa\
tion"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),We=ve("implementation",({node:t,path:n,containers:a},{allowed:c})=>{
const h=t.implementation??"";if(!(0,T.u9)(t)||T.M5.has(h)||c.has(`implementation=${h}`))return[];if(a.some(O=>O.name===t.name&&O.image!==""))return[];const p=[...T.
M5].join(", ");return[{path:[...n,"implementation"],message:`${JSON.stringify(h)} is no server that Seldon has by itself (${p}), ${(0,T.L9)("implementation",h)}\
 where the operator's configuration has it`}]}),Ye=ve("logger-mode",({node:t,path:n})=>(0,_.fK)(t,"logger")!==void 0&&t.logger!==null&&!(0,_.$6)(t,"logger","mod\
e")?[{path:[...n,"logger"],message:"the logger has no mode: request, response or all"}]:[]),st=[y,g,E,M,A,re,ze,We,Ye],ot=(t,...n)=>["spec","predictors",t,...n],
qe={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no predictor"}]},nt=(t,n)=>({name:t,find:({spec:a})=>a.
predictors.flatMap((c,h)=>n(c,h,a.predictors))}),at=nt("service-names",({annotations:t},n,a)=>{const c=t?.["seldon.io/svc-name"];return c!==void 0&&a.slice(0,n).
some(p=>p.annotations?.["seldon.io/svc-name"]===c)?[{path:ot(n,"annotations","seldon.io/svc-name"),message:`two predictors have the Service name ${JSON.stringify(
c)}`}]:[]}),ht=nt("no-engine",({annotations:t,graph:n},a)=>{const c=(0,T.ig)(n,[]).length;return t?.["seldon.io/no-engine"]===void 0||c===1?[]:[{path:ot(a,"anno\
tations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${c}`}]}),qt=nt("shadows",({shadow:t},n,a)=>{if(t!==!0)return[];
const c=ot(n,"shadow");return a.length===1?[{path:c,message:"the only predictor is a shadow, whose answers nobody gets"}]:a.slice(0,n).some(p=>p.shadow===!0)?[{
path:c,message:"there is more than one shadow"}]:[]}),kn=nt("traffic-range",({traffic:t},n)=>t!==void 0&&(t<0||t>100)?[{path:ot(n,"traffic"),message:`traffic ${t}\
 is not between 0 and 100`}]:[]),en={name:"traffic-sum",find:({spec:t})=>{const n=t.predictors.flatMap((h,p)=>h.shadow===!0?[]:[{...h,index:p}]),a=n.reduce((h,{
traffic:p=0})=>h+p,0);if(n.length>1&&a!==100)return[{path:["spec","predictors"],message:`the traffic of ${n.length} predictors (${n.map(({name:h})=>h).join(", ").
slice(0,200)}) adds up to ${a}, not to 100`}];const[c]=n;return t.predictors.length>1||c===void 0||a<=0||a>=100?[]:[{path:ot(c.index,"traffic"),message:`the onl\
y predictor gets ${a} % of the traffic: leave traffic out, or write 100`}]}},Cn={name:"replicas",find:({spec:t})=>{const n=[{path:["spec","replicas"],count:t.replicas}];
return t.predictors.forEach((a,c)=>{n.push({path:ot(c,"replicas"),count:a.replicas}),(a.componentSpecs??[]).forEach((h,p)=>n.push({path:ot(c,"componentSpecs",p,
"replicas"),count:h.replicas}))}),n.flatMap(({path:a,count:c})=>typeof c=="number"&&c<1?[{path:a,message:`${c} replicas never become available`}]:[])}},Ln=[qe,at,
ht,qt,kn,en,Cn],In=ve("stray-containers",({node:t,path:n,containers:a,manifest:c})=>{if(!(0,T.u9)(t)||a.some(({name:De})=>De===t.name))return[];const h=c.spec.predictors[Number(
n[2])],p=new Set(h===void 0?[]:(0,T.ig)(h.graph,[]).map(De=>De.node.name)),O=a.filter(({name:De})=>!p.has(De));if(O.length===0)return[];const q=(0,de.qb)(t.name,
O.map(({name:De})=>De)),Me=q===void 0?"If one of them is meant for it, give it that name":`Did you mean ${JSON.stringify(q)} for it? Then give it that name`;return[
{path:[...n,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as its graph node is, so Seldon adds one beside ${m(O)}, which no\
 graph node names. ${Me}`}]}),Ot=[In],bn=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/,tn="a quantity such as 500m, 1.5 or 2Gi",Un=(t,n)=>{
if(typeof t=="number")return[];if(typeof t!="string")return(0,R.p6)(tn,t,n);if(bn.test(t))return[];const a=nn(t);return(0,R.p6)(a===void 0?tn:`a quantity (did y\
ou mean ${a}?)`,t,n)};function nn(t){const n=/^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])(i?)b?\s*$/i.exec(t);if(n===null)return;const[,a="",c="",h=""]=n,p=h!==""||c.toLowerCase()!==
"k"?c.toUpperCase():"k";return`${a}${p}${h.toLowerCase()}`}var Lt=t=>(n,a)=>Number.isInteger(n)?Math.abs(Number(n))<2**(t-1)?[]:[{path:a,message:`${String(n)} i\
s more than ${t} bits hold`}]:(0,R.p6)("a whole number",n,a),on=(t,n)=>typeof t=="number"?Lt(32)(t,n):(0,R.p6)("a whole number or a text",t,n),sn=`SeldonDeploym\
ent apiVersion kind metadata:ObjectMeta spec:Spec status:o
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
ObjectMeta annotations:{ creationTimestamp deletionGracePeriodSeconds:l deletionTimestamp finalizers:[ generateName generation:l labels:{ managedFields:[Managed\
FieldsEntry name namespace ownerReferences:[OwnerReference resourceVersion selfLink uid
ManagedFieldsEntry apiVersion fieldsType fieldsV1:o manager operation subresource time
OwnerReference apiVersion blockOwnerDeletion:b controller:b kind name uid
PodSpec activeDeadlineSeconds:l affinity:Affinity automountServiceAccountToken:b containers:[Container dnsConfig:PodDNSConfig dnsPolicy enableServiceLinks:b eph\
emeralContainers:[EphemeralContainer hostAliases:[HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname hostnameOverride imagePullSecrets:[LocalObjec\
tReference initContainers:[Container nodeName nodeSelector:{ os:PodOS overhead:{q preemptionPolicy priority:i priorityClassName readinessGates:[PodReadinessGate\
 resourceClaims:[PodResourceClaim resources:ResourceRequirements restartPolicy runtimeClassName schedulerName schedulingGates:[PodSchedulingGate securityContext\
:PodSecurityContext serviceAccount serviceAccountName setHostnameAsFQDN:b shareProcessNamespace:b subdomain terminationGracePeriodSeconds:l tolerations:[Tolerat\
ion topologySpreadConstraints:[TopologySpreadConstraint volumes:[Volume
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
HTTPGetAction host httpHeaders:[HTTPHeader path port:p scheme
HTTPHeader name value
SleepAction seconds:l
TCPSocketAction host port:p
Probe exec:ExecAction failureThreshold:i grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:TCPSocketActio\
n terminationGracePeriodSeconds:l timeoutSeconds:i
GRPCAction port:i service
ContainerPort containerPort:i hostIP hostPort:i name protocol
ContainerResizePolicy resourceName restartPolicy
ResourceRequirements claims:[ResourceClaim limits:{q requests:{q
ResourceClaim name request
ContainerRestartRule action exitCodes:ContainerRestartRuleOnExitCodes
ContainerRestartRuleOnExitCodes operator values:[i
SecurityContext allowPrivilegeEscalation:b appArmorProfile:AppArmorProfile capabilities:Capabilities privileged:b procMount readOnlyRootFilesystem:b runAsGroup:\
l runAsNonRoot:b runAsUser:l seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions
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
PodSecurityContext appArmorProfile:AppArmorProfile fsGroup:l fsGroupChangePolicy runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy seLinuxOptions:SELi\
nuxOptions seccompProfile:SeccompProfile supplementalGroups:[l supplementalGroupsPolicy sysctls:[Sysctl windowsOptions:WindowsSecurityContextOptions
Sysctl name value
Toleration effect key operator tolerationSeconds:l value
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
VolumeResourceRequirements limits:{q requests:{q
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
ServiceAccountTokenProjection audience expirationSeconds:l path
QuobyteVolumeSource group readOnly:b registry tenant user volume
RBDVolumeSource fsType image keyring monitors:[ pool readOnly:b secretRef:LocalObjectReference user
ScaleIOVolumeSource fsType gateway protectionDomain readOnly:b secretRef:LocalObjectReference sslEnabled:b storageMode storagePool system volumeName
SecretVolumeSource defaultMode:i items:[KeyToPath optional:b secretName
StorageOSVolumeSource fsType readOnly:b secretRef:LocalObjectReference volumeName volumeNamespace
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath`,It;function bt(){return It??=new Map(sn.split(`
`).map(t=>{const[n="",...a]=t.split(" ");return[n,new Map(a.map(c=>{const[h="",p="s"]=c.split(":");return[h,p]}))]})),It}var an=t=>Pt(t,"SeldonDeployment",{path:[],
isPassed:!1});function Pt(t,n,a){if(n.startsWith("["))return(Array.isArray(t)?t:void 0)?.flatMap((p,O)=>Pt(p,n.slice(1)||"s",{...a,path:[...a.path,O]}))??pt("a \
list",t,a);if(n.startsWith("{"))return(0,_.Gv)(t)?Object.entries(t).flatMap(([h,p])=>Pt(p,n.slice(1)||"s",{...a,path:[...a.path,h]})):pt(n==="{"?"a mapping of t\
exts":"a mapping",t,a);const c=h=>h.map(p=>({...p,isPassed:a.isPassed}));switch(n){case"s":return c((0,R.ze)(t,a.path));case"i":case"l":return c(Lt(n==="i"?32:64)(
t,a.path));case"b":return c((0,R.q0)(t,a.path));case"n":return typeof t=="number"?[]:pt("a number",t,a);case"q":return c(Un(t,a.path));case"p":return typeof t==
"string"?[]:c(on(t,a.path));case"o":return(0,_.Gv)(t)?[]:pt("a mapping",t,a);default:return jn(t,n,a)}}var pt=(t,n,{path:a,isPassed:c})=>(0,R.p6)(t,n,a).map(h=>({
...h,isPassed:c}));function jn(t,n,a){if(!(0,_.Gv)(t))return pt("a mapping",t,a);const c=bt().get(n)??new Map;return Object.entries(t).flatMap(([h,p])=>{if(p===
void 0)return[];const O=[...a.path,h],q=c.get(h);return q===void 0?[{path:O,isPassed:a.isPassed,unknownField:h,message:Nn(h,n,c,O)}]:p===null&&(h==="modelUri"||
a.isPassed||n==="ObjectMeta")?[]:p===null?[{path:O,isPassed:!1,message:`${(0,R.p6)(Bn(q),p,O)[0]?.message??""}: leave the field out`}]:Pt(p,q,{path:O,isPassed:a.
isPassed||n==="Graph"&&h==="children"})})}var Bn=t=>t.startsWith("[")?"a list":{s:"a text",i:"a whole number",l:"a whole number",b:"true or false",n:"a number",
q:"a quantity",p:"a whole number or a text"}[t]??"a mapping";function Nn(t,n,a,c){const h=JSON.stringify(t.slice(0,100)),p=Vn(t,c),O=t.length>Kn?void 0:(0,de.qb)(
t,[...a.keys()]),q=O!==void 0&&p===void 0?`did you mean ${O}?`:p!==void 0?`it belongs to ${p}`:void 0;return`${n==="SeldonDeployment"?"a SeldonDeployment":`${c.
slice(0,-1).map(De=>typeof De=="number"?"[]":`.${De.slice(0,100)}`).join("").slice(1)}`} has no field ${h}${q===void 0?"":`; ${q}`}${q?.endsWith("?")===!0?"":"."}\
 ${(0,T.pQ)("field",t.slice(0,253))}`}var Wn=9,Kn=60;function Vn(t,n){const a=n.map(p=>typeof p=="number"?"[]":p);let c;const h=(p,O)=>{const q=bt().get(p);if(!(q===
void 0||O.length>Wn))for(const[Me,De]of q){const He=[...O,Me],tt=De.startsWith("[")?De.slice(1):De;if(Me===t){const Te=He.findIndex((ct,ke)=>ct!==a[ke]);(c===void 0||
Te>c.shared||Te===c.shared&&He.length<c.place.length)&&(c={place:He,shared:Te})}p==="Graph"&&Me==="children"||h(tt,De.startsWith("[")?[...He,"[]"]:He)}};return h(
"SeldonDeployment",[]),c?.place.slice(0,-1).map(p=>p==="[]"?"[]":`.${p}`).join("").slice(1)}var rn=({unknownField:t},n)=>t!==void 0&&n.has((0,T.OH)("field",t)),
cn=(t,n)=>({name:t,find:(a,{allowed:c})=>an(a).filter(h=>h.isPassed===n&&!rn(h,c))}),Fn=[cn("schema",!1)],xn=[cn("unheeded-fields",!0)],Ut=(t,...n)=>({name:t.toLowerCase(),
find:({spec:a})=>{const c=a[t];return c==null||c===""||typeof c=="string"&&n.includes(c)?[]:[{path:["spec",t],message:`Seldon knows no ${t} ${JSON.stringify(c).
slice(0,80)}: it is one of ${n.join(", ")}`}]}}),zn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],Gn={name:"kafka",find:({spec:t})=>t.serverType!=="\
kafka"?[]:t.predictors.flatMap((n,a)=>{const c=(0,_.yR)(n,"svcOrchSpec","env").map(p=>(0,_.$6)(p,"name")),h=zn.filter(p=>!c.includes(p));return h.length===0?[]:
[{path:["spec","predictors",a],message:`serverType kafka needs ${h.join(", ")} in svcOrchSpec.env`}]})},Yn={name:"endpoint-types",find:t=>{const n=(0,_.$6)(t.spec,
"transport")??"";let a;return(0,T.zM)(t).flatMap(({node:c,path:h})=>{const p=(0,_.$6)(c,"endpoint","type")??"";if(p==="")return[];a??=p;const O=[...h,"endpoint",
"type"];return p!==a?[{path:O,message:`the endpoint type is ${p}, another node's is ${a}: all must be the same, so set spec.transport instead`}]:n!==""&&(p==="R\
EST"&&n!=="rest"||p==="GRPC"&&n!=="grpc")?[{path:O,message:`the endpoint type ${p} contradicts spec.transport ${n}: leave endpoint.type out`}]:[]})}},dn=[Ut("pr\
otocol","seldon","tensorflow","kfserving","v2"),Ut("transport","rest","grpc"),Ut("serverType","rpc","kafka"),Gn,Yn],Hn=[...Fn,...me,...dn,...Ln,...st,...Ce,...ge,
...Z],$t=50;function jt(t,n,a){if((0,R.BR)(t))return t;const c=(0,R.lx)(t),h=a===void 0?[]:[...Bt(t,a),...Jn(t,a)];throw Wt(Qn([...c,...h]),n)}var Bt=(t,{allowed:n})=>an(
t).filter(a=>!a.isPassed&&!rn(a,n)),ln=[...st,...Ce,...ge,...Z];function Jn(t,n){const a=(0,R.lx)(t),c=a.reduce((O,{path:q})=>Nt(O,q),t);if(!(0,R.BR)(c))return[];
const h=n.storageSecret===void 0?c:(0,T.Xl)(c,n.storageSecret),p=a.map(({path:O})=>(0,T.P8)(O));return Mt(ln,h,n).filter(({path:O})=>O.at(-1)!=="modelUri"&&!p.some(
q=>(0,T.P8)(O).startsWith(q)))}function Nt(t,[n,...a]){return n===void 0?t:Array.isArray(t)?t.map((c,h)=>h===n&&a.length>0?Nt(c,a):c):(0,_.Gv)(t)?a.length>0?{...t,
[n]:Nt(t[n],a)}:Object.fromEntries(Object.entries(t).filter(([c])=>c!==n)):t}var Qn=t=>[...new Map(t.toReversed().map(n=>[JSON.stringify([n.path]),n])).values()].
toReversed();function Xn(t,n,a){const c=Mt(Hn,t,n);if(c.length>0)throw Wt(c,a)}var un=(t,n,a)=>Mt([...Ot,...xn],t,n).slice(0,$t).map(c=>`${a.place}: ${hn(c,a)}.`);
function Mt(t,n,a){const c={...a,served:(0,T.Qf)(n,a.choice)};return t.flatMap(h=>h.find(n,c))}var hn=({path:t,message:n},{lineOf:a})=>`${(0,T.P8)(t).slice(0,300)}\
 (line ${a(t)}): ${n}`;function Wt(t,n){const{place:a}=n,c=t.map(p=>hn(p,n));if(c.length===1)return new x.zg("E_MANIFEST",`${a} cannot be deployed. ${c[0]}${c[0]?.
endsWith("?")===!0?"":"."}`);const h=c.slice(0,$t).map(p=>`  - ${p}`);return c.length>$t&&h.push(`  \u2026 and ${c.length-$t} more`),new x.zg("E_MANIFEST",`${a}\
 cannot be deployed:
${h.join(`
`)}`)}var vt=(0,ie.f1)((0,Y.F)(),1),Dt=(0,ie.f1)((0,Y.F)(),1);function Zn(t){let n;return(0,Dt.visit)(t,{Map:(a,{items:c})=>{const h=new Set;for(const{key:p}of c)
if(!(!(0,Dt.isScalar)(p)||p.value==="<<")){if(h.has(p.value))return n=p,Dt.visit.BREAK;h.add(p.value)}}}),n}var Kt={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},qn={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},eo=t=>[Kt,qn,...t],Vt=256*1024;function to(t,n){if(t.length>Vt)throw new x.zg("E_DEPLOY_YAML_TOO_LARGE",`${n} has ${t.length}\
 characters; ${Vt} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new x.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not\
 YAML but binary: it holds a NUL character.`);if((0,G.qK)(t))throw new x.zg("E_DEPLOY_YAML_BOMB",`${n} nests deeper than ${G.JG} levels, which no SeldonDeployme\
nt does.`);const a=new vt.LineCounter,c=no(t,n,a);for(const q of c)mn(q,n,a);const[h,...p]=c.filter(({contents:q})=>q!==null&&!((0,vt.isScalar)(q)&&q.value===null));
if(h===void 0)throw new x.zg("E_DEPLOY_YAML_EMPTY",`${n} is empty. It must hold a SeldonDeployment.`);if(p.length>0)throw new x.zg("E_DEPLOY_YAML_DOCUMENTS",`${n}\
 holds ${p.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const O=so(h,n);if(!(0,_.Gv)(O))throw new x.
zg("E_DEPLOY_YAML_SYNTAX",`${n} is no mapping of fields but ${Array.isArray(O)?"a list":"a single value"}.`);return ao(O,n),{root:O,lineOf:q=>fn(h,q,a)}}function no(t,n,a){
try{const c=(0,vt.parseAllDocuments)(t,{lineCounter:a,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:eo,logLevel:"silent"});return Array.isArray(c)?c:[]}catch(c){
throw new x.zg("E_DEPLOY_YAML_BOMB",`${n} is more than the parser can take: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{cause:c})}}function mn(t,n,a){
const[c]=t.errors;if(c===void 0)return oo(t,n,a);const{line:h,col:p}=a.linePos(c.pos[0]);throw new x.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${h}\
, column ${p}: ${c.message.slice(0,200)}`,{cause:c})}function oo(t,n,a){const c=Zn(t);if(c===void 0)return;const{line:h,col:p}=a.linePos(c.range?.[0]??0);throw new x.
zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${h}, column ${p}: the key ${String(c.value).slice(0,100)} stands twice in one mapping.`)}function so(t,n){
const a=`${n} expands by its aliases to more than ${G.$e} values, or without end. Write the values out.`;if((0,G.$B)(t))throw new x.zg("E_DEPLOY_YAML_BOMB",a);try{
return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(c){throw c instanceof RangeError||c instanceof ReferenceError&&c.message.startsWith("Excess\
ive")?new x.zg("E_DEPLOY_YAML_BOMB",a,{cause:c}):new x.zg("E_DEPLOY_YAML_SYNTAX",`${n} cannot be read: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{
cause:c})}}function ao({apiVersion:t,kind:n},a){const c=`It must describe a SeldonDeployment of ${R.Um}.`;if(n==null||n==="")throw new x.zg("E_DEPLOY_YAML_KIND",
`${a} names no kind. ${c}`);const h=typeof n=="string"?n.slice(0,100):JSON.stringify(n).slice(0,100);if(n!=="SeldonDeployment")throw new x.zg("E_DEPLOY_YAML_KIN\
D",`${a} describes ${/^[aeiou]/i.test(h)?"an":"a"} ${h}. ${c}`);if((0,R.aA)(t))return;const p=typeof t=="string"&&t!==""?`the apiVersion ${t.slice(0,100)}`:"no \
apiVersion";throw new x.zg("E_DEPLOY_YAML_KIND",`${a} describes a SeldonDeployment with ${p}. ${c}`)}function fn(t,n,a){for(let c=n.length;c>=0;c-=1){const h=c===
0?t.contents:t.getIn(n.slice(0,c),!0);if((0,vt.isNode)(h)&&h.range)return a.linePos(h.range[0]).line}return 1}var ro=new Set(["creationTimestamp","deletionGrace\
PeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),io="kubectl.k\
ubernetes.io/last-applied-configuration";function ut(t,n){const{filled:a,serving:c}=(0,T.Qf)(t,n),h=t.spec.predictors.map(Te=>({...xt(Te,"annotations","labels"),
name:Te.name,graph:zt(Te.graph,a,n.modelUri),...Array.isArray(Te.componentSpecs)?{componentSpecs:Te.componentSpecs.map(lo)}:{}})),p=co(t.metadata??{},n),O={apiVersion:R.
Um,kind:"SeldonDeployment",metadata:p,spec:{...xt(t.spec,"annotations"),predictors:h}},q=(0,Le.So)(O),Me={...p.annotations,[I.Ln]:q,...n.pipeline===void 0?{}:{[I.
Sp]:n.pipeline},...n.promotionId===void 0?{}:{[I.vM]:n.promotionId}},De=new Map(t.spec.predictors.map(Te=>{const ct=c.size===0||(0,T.ig)(Te.graph,[]).some(({node:ke})=>c.
has(ke));return[Te.name,{holdsVersion:ct,hasOwnDeadline:Te.progressDeadlineSeconds===void 0}]})),He=h.map(Te=>({name:Te.name,marker:(0,Le.tB)(O.spec,Te,Ft(Te,De.
get(Te.name)?.holdsVersion??!0,n))})),tt=(0,Le.bS)({...O,metadata:{...p,annotations:Me}},He);return{manifest:{...tt,spec:{...tt.spec,predictors:tt.spec.predictors.
map(Te=>uo(Te,n.timeoutMs))}},marker:q,pods:De}}var Ft=({graph:t,explainer:n},a,{version:c,runId:h,namedVersions:p})=>[...a?[[c,h]]:[],...[...(0,T.ig)(t,[]).map(
({node:O})=>O.modelUri),n?.modelUri].flatMap(O=>p?.get(O??"")??[])];function co(t,n){const a=Object.fromEntries(Object.entries(t).filter(([p])=>!ro.has(p))),c={
[I.B0]:n.model,...n.target===void 0?{}:{[I.hD]:n.target}},h=Object.fromEntries(Object.entries(c).map(([p,O])=>[p,(0,ye.H)(O)]));return{...a,name:n.name,...n.namespace===
void 0?{}:{namespace:n.namespace},labels:{...Tt(t.labels),[I.Ly]:I.bU,...h},annotations:{...Tt(t.annotations),...c,[I.ej]:n.version,...n.runId===""?{}:{[I.CD]:n.
runId}}}}var Tt=t=>Object.fromEntries(Object.entries(t??{}).filter(([n])=>!n.startsWith(I.l1)&&n!==I.Ly&&n!==io));function xt(t,...n){const a=n.flatMap(c=>{const h=t[c];
return typeof h=="object"&&h!==null?[[c,Tt(Object.fromEntries(Object.entries(h)))]]:[]});return{...t,...Object.fromEntries(a)}}var lo=t=>(0,_.Gv)(t.metadata)?{...t,
metadata:xt(t.metadata,"annotations","labels")}:t,zt=(t,n,a)=>({...t,...n.has(t)?{modelUri:a}:{},...Array.isArray(t.children)?{children:t.children.map(c=>zt(c,n,
a))}:{}}),uo=(t,n)=>({...t,...t.progressDeadlineSeconds===void 0&&n!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(n/1e3))}:{}});function pn(t){if(t===void 0||
t==="")return{title:"the operator's own image"};const n=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(n===null)return;const[,a,c,h]=n,p=t.slice(0,100);return a!=="mlserver"||c!=="1"?{title:p}:Number(h)<=6?{title:p,mlflowBefore:3,pythonUpTo:11}:Number(
h)===7?{title:p,pythonUpTo:12}:{title:p}}function vn(t,n,{model:a,names:c}){const h=t.spec.predictors.flatMap(Me=>(0,T.ig)(Me.graph,[]).filter(({node:De})=>De.modelUri===
n).map(({node:De})=>({node:De,server:pn(_n(Me,De))}))),p=(0,_.fK)(a,"flavors");if(a===void 0||!(0,_.Gv)(p))return h.some(({node:De,server:He})=>De.implementation===
"MLFLOW_SERVER"&&He!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const O=(0,Le.
os)(t),q=h.flatMap(Me=>ho({...Me,isV2:O,model:a,flavors:p,names:c}));return q.filter(({message:Me},De)=>q.findIndex(He=>He.message===Me)===De)}var _n=(t,{name:n})=>(0,_.
yR)(t,"componentSpecs").flatMap(a=>(0,_.yR)(a,"spec","containers")).filter(a=>a.name===n).map(a=>(0,_.$6)(a,"image"))[0];function ho(t){const{implementation:n}=t.
node;return n==="SKLEARN_SERVER"?fo(t):n!=="MLFLOW_SERVER"?[]:[...gn(t),...t.isV2?mo(t):[...En(t),...yn(t)]]}var Gt=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function gn({flavors:t,server:n}){return t.python_function!==void 0?[]:[{isCertain:n!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${Gt(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function En({
flavors:t,server:n,names:a}){const c=(0,_.$6)(t,"python_function","env","conda")??(0,_.$6)(t,"python_function","env")??"conda.yaml";return a===void 0||a.has(c)?
[]:[{isCertain:n!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${c.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function yn({node:t,server:n,model:a}){const c=(0,_.yR)(t,"parameters").find(p=>(0,_.$6)(
p,"name")==="xtype"),h=(0,W.Ux)(a);return n===void 0||h.length===0||((0,_.$6)(c,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${h.slice(0,3).join(", ").slice(0,100)}${h.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function mo({server:t,names:n,model:a,flavors:c}){if(t===void 0||n===void 0||n.has("environment.tar.gz"))return[];const h=(0,_.$6)(
c,"sklearn","serialization_format")==="skops",{title:p,mlflowBefore:O,pythonUpTo:q}=t,Me=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${p} \
runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],De=O!==void 0&&
O<=3;h&&Me.push({isCertain:De,message:`the model is saved as skops, which ${De?`${p} cannot read: its MLflow is older than 3`:"a server's MLflow older than 3 ca\
nnot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const He=(0,_.$6)(a,"mlflow_version")??"";O!==void 0&&Number.parseInt(
He,10)>=O&&Me.push({isCertain:!1,message:`the model was logged by MLflow ${He.slice(0,40)}, and ${p} has one older than ${O}`});const tt=(0,_.$6)(c,"python_func\
tion","python_version")??"",Te=Number(/^3\.(\d+)/.exec(tt)?.[1]);return q!==void 0&&Te>q&&Me.push({isCertain:!1,message:`the model was logged by Python ${tt.slice(
0,40)}, and ${p} has 3.${q} at most: what was pickled may not load`}),Me}function fo({flavors:t,server:n}){return n===void 0?[]:t.sklearn===void 0?[{isCertain:!1,
message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${Gt(t)})`}]:(0,_.$6)(t,"sklearn","serialization_format")!=="skops"?[]:
[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloudpickle", or\
 serve it with MLFLOW_SERVER'}]}var po=(t,n)=>`apiVersion: ${R.Um}
kind: SeldonDeployment
metadata:
  name: ${_o(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${n?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,wn="the default template",vo=40;function _o(t){const n=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,vo).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
n)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(n)?n:`model-${n}`.replace(/-+$/,"")}var go=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
Yt=3;async function Eo({artifacts:t},n){const a=await t.listOfVersion(n,"")??[],c=n.runId===""?[]:await t.listOfRun(n.runId,""),h=c.filter(Me=>Me.isDirectory).slice(
0,Yt),p=(await Promise.all(h.map(({path:Me})=>t.listOfRun(n.runId,Me)))).flat(),O=a.filter(On).map(({path:Me})=>`${Me} in the folder of version ${n.version}`),q=[
...c,...p].filter(On).map(({path:Me})=>`${Me} of run ${n.runId}`);return(O.length>0?O:q).slice(0,Yt)}function On({path:t}){const n=t.slice(t.lastIndexOf("/")+1);
return go.test(n)}var Pn=(t,n,a,c)=>a===void 0?(0,Fe.M4)(t,n,c):Promise.resolve().then(()=>Ht(a));function Ht(t){let n;try{n=(0,Ge.M)(t,Fe.i)}catch(a){throw new x.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${a instanceof Error?a.message:String(a)}.`,{cause:a})}if(n===void 0)throw new x.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${Fe.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:n,place:`${t} (--deploy-yaml)`}}async function yo(t,n,a,c,h){
if(a!==void 0)return{...a,calledAs:c["deploy-yaml"]??"deploy.yaml",warnings:[]};const p=await(0,x.AO)("E_RUN_NOT_FOUND",Eo(t,n));if(c["default-template"]!==!0)throw wo(
n,p??[]);const O=(p??[]).map(q=>`${(0,Q.xS)(q,300)} is not used, because it is not named deploy.yaml: ${wn} is.`);return{text:po(n.model,(0,W.Ux)(h).length>0),place:wn,
calledAs:void 0,warnings:O}}function wo({model:t,version:n,runId:a},c){const h=[`the folder of ${t} version ${n}`,...a===""?[]:[`run ${a} beside the model`,"the\
 root of that run"]],p=c.length===0?"":` There is ${c.map(q=>(0,Q.xS)(q,300)).join(", ")}: name it deploy.yaml.`,O=a===""?"This version was registered without a\
 run, so only its own folder can hold one":`Add it afterwards, by mlflow artifacts log-artifact --run-id ${a} --local-file deploy.yaml`;return new x.zg("E_DEPLO\
Y_YAML_MISSING",`${t} version ${n} has no deploy.yaml: looked in ${h.join(", ")}.${p} ${O}; or give one of the repository by --deploy-yaml FILE, or say --defaul\
t-template.`)}async function Oo({registry:t},n,a,c){if(c===void 0)return a;const h=(await t.model(n)).tags.get(c)?.trim();if(h===void 0||h==="")return a;if((0,T.
wu)(h))return h;throw new x.zg("E_MANIFEST",`The tag ${c} of the registered model ${n} names no container image: ${JSON.stringify(h.slice(0,200))}.`)}var Po=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
Jt=20;async function $n(t,n,a,c,h="deploy.yaml"){const{predictors:p}=n.spec,{filled:O}=(0,T.Qf)(n,{...a,modelUri:void 0}),q=(0,T.A3)(n).filter(({node:ke})=>!O.has(
ke)).map(({node:ke})=>ke.modelUri),Me=p.map(ke=>(0,_.$6)(ke,"explainer","modelUri")),De=[...q,...Me].filter(ke=>typeof ke=="string").filter(ke=>Po.test(ke)),He=[
...new Set(De)];if(He.length===0)return{deployment:n,versions:new Map};if(He.length>Jt)throw new x.zg("E_MANIFEST",`${h} names ${He.length} models in MLflow; ${Jt}\
 are looked up at most.`);const tt=new Map(await Promise.all(He.map(async ke=>[ke,await $o(t,ke,c,h)]))),Te=ke=>{const dt=typeof ke=="string"?tt.get(ke)?.place:
void 0;return dt===void 0?{}:{modelUri:dt}},ct=ke=>({...ke,graph:(0,T.o6)(ke.graph,dt=>O.has(dt)?{}:Te(dt.modelUri)),...ke.explainer?{explainer:{...ke.explainer,
...Te(ke.explainer.modelUri)}}:{}});return{deployment:{...n,spec:{...n.spec,predictors:p.map(ct)}},versions:new Map([...tt.values()].flatMap(ke=>ke.version===void 0?
[]:[[ke.place,ke.version]]))}}async function $o(t,n,a,c){try{if(!/^models:/i.test(n)||(0,de.Ql)(n).kind==="logged-model")return{place:(0,T.Xk)(await t.artifacts.
storageOf(n),a)};const{model:h,version:p,runId:O}=await(0,T.x)(t,Mo(n));return{place:(0,T.Xk)(await t.registry.downloadUri(h,p),a),version:`${p} of run ${O}`}}catch(h){
throw!(h instanceof x.zg)||h.outcome!=="invalid"?h:new x.zg(h.code,`${c} names the model ${JSON.stringify(n.slice(0,200))}: ${h.message}`,{cause:h})}}function Mo(t){
const[,n="",a,c=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(t)??[];if(n==="")throw new x.zg("E_MODEL_URI","write models:/<name>/<version>, mode\
ls:/<name>@<alias> or models:/<name>/<stage>.");return a!==void 0?{model:n,at:a}:/^\d{1,15}$/.test(c)?{model:n,version:Number(c)}:{model:n,at:c}}async function Do(t,n,a,c){
const h=(0,T.N_)(a["model-uri-map"]??""),p=t.artifacts.listOfVersion(n,""),[O,q,Me,De,He]=await Promise.all([Pn(t,n,a["deploy-yaml"],p),t.registry.downloadUri(n.
model,n.version),(0,G.X$)(t,n),p.catch(Mn),Oo(t,n.model,a.image,a["image-tag"])]),tt=typeof Me=="string"?void 0:Me,Te=await yo(t,n,O,a,tt),ct=to(Te.text,Te.place),
ke={place:Te.place,lineOf:ct.lineOf},dt={graphNodes:a["graph-node"]??[],hasImage:He!==void 0},Dn={allowed:a.allow??new Set,namespace:a.namespace,storageSecret:a["\
storage-secret"]?.name,choice:{...dt,modelUri:q}},Tn=jt(So(jt(ct.root,ke,Dn),a.set??[]),ke,Dn),{deployment:Rt,versions:Ro}=await $n(t,Tn,dt,h,Te.calledAs),mt=To(
Rt,dt)?(0,T.Xk)(q,h):"",_t={...dt,modelUri:mt},{protocol:Ao,xtype:ko,replicas:Co}=a,Qt=(0,T.Ai)(Rt,{protocol:Ao,xtype:ko,replicas:Co,image:He},_t),lt=a.name===void 0?
Qt:{...Qt,metadata:{...Qt.metadata,name:a.name}},gt=a["storage-secret"]?.name,e={allowed:a.allow??new Set,namespace:a.namespace,storageSecret:gt,choice:_t};Xn(gt===
void 0?lt:(0,T.Xl)(lt,gt),e,ke);const o=un(Rt,e,ke),s=a.name??lt.metadata?.name??"",i=a.namespace??lt.metadata?.namespace,d=gt===void 0?lt:(0,T.e_)(lt,gt),l={model:n.
model,version:n.version,runId:n.runId,..._t,modelUri:mt,name:s,namespace:i,target:c.target===void 0?void 0:(0,T.Rg)((0,T.hu)(c.target)),pipeline:c.pipeline.link,
promotionId:c.promotionId,namedVersions:Ro,timeoutMs:c.timeoutMs},{manifest:u,marker:v,pods:$}=ut(d,l),S=vn(u,mt,{model:tt,names:De&&new Set(De.map(({path:C})=>C))}),
k=S.filter(({isCertain:C})=>C).map(({message:C})=>C);if(k.length>0)throw new x.zg("E_MODEL_NOT_LOADABLE",`${n.model} version ${n.version} would not be served: ${k.
join("; ")}.`);const J=S.map(({message:C})=>`${n.model} version ${n.version} may not be served: ${C}.`),ee=(0,T.KE)(lt,(0,T.Qf)(lt,_t));return{manifest:u,name:s,
namespace:i,modelUri:mt,holders:ee,marker:v,pods:$,forTarget:C=>ut(d,{...l,target:C}),mlModel:tt,place:Te.place,origin:{...ke,has:C=>(0,L.xm)(Tn,C)!==void 0},warnings:[
...Te.warnings,...o,...J],notes:St(ct.root,Rt,{name:s,namespace:i,image:He,choice:_t},Te.calledAs)}}var To=(t,{graphNodes:n,hasImage:a})=>n.length>0?(0,T.Qf)(t,
{graphNodes:n,hasImage:a,modelUri:void 0}).filled.size>0:!a||(0,T.A3)(t).length>0;function Mn(t){if(!(t instanceof x.zg&&t.code==="E_ARTIFACT_STORE"))throw t}function So(t,n){
try{return(0,T.Ey)({...t},n)}catch(a){throw a instanceof T.S7?new x.zg("E_INPUT",`set: ${a.message}.`,{cause:a}):a}}function St(t,n,{name:a,namespace:c,image:h,
choice:p},O){const q=(0,_.Gv)(t.metadata)?t.metadata:{},Me=[],De=(Te,ct,ke)=>{O!==void 0&&typeof ke=="string"&&Me.push(`The ${Te} is ${ct}, not ${ke} as in ${O}\
.`)};t.apiVersion!==R.Um&&De("apiVersion",`${R.Um}, which the cluster stores`,t.apiVersion),q.name!==a&&De("name",a,q.name),q.namespace!==c&&De("namespace",c??"",
q.namespace);const{filled:He,serving:tt}=(0,T.Qf)(n,p);for(const{modelUri:Te}of He)typeof Te=="string"&&Te.trim()!==""&&Te!==p.modelUri&&Me.push(`The modelUri ${Te}\
 of ${O??"it"} is replaced by the version's own, ${p.modelUri??""}.`);return p.hasImage===!0&&He.size===0&&Me.push(...[...tt].map(Te=>`The image ${h} is that of\
 the container ${Te.name}, which serves the version.`)),Me}})};
