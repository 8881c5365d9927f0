"use strict";exports.id=810,exports.ids=[810],exports.modules={2395:((it,je,r)=>{r.d(je,{$B:()=>Le,$e:()=>ke,Gw:()=>re,JG:()=>De,X$:()=>Ve,qK:()=>le});var G=r(3013),Pe=r(8243),
I=r(2804),b=r(9596),he=(0,b.f1)((0,G.F)(),1),D=(0,b.f1)((0,G.F)(),1),ke=5e4;function Le(Z){const _=new Map,F=new Map,se=pe=>{if((0,D.isAlias)(pe)){const A=_.get(
pe.source);return A===void 0?1:F.get(A)??Number.POSITIVE_INFINITY}if((0,D.isPair)(pe))return se(pe.key)+se(pe.value);if((0,D.isScalar)(pe)||(0,D.isCollection)(pe)){
pe.anchor!==void 0&&_.set(pe.anchor,pe);const A=(0,D.isCollection)(pe)?pe.items.reduce((v,S)=>v+se(S),1):1;return F.set(pe,A),A}return 0};return se(Z.contents)>
ke}var $e=(0,b.f1)((0,G.F)(),1),De=100,xe=4*De;function le(Z){let _=0,F=0,se=0;for(const pe of new $e.Lexer().lex(Z)){if((pe==="["||pe==="{")&&(_+=1),(pe==="]"||
pe==="}")&&(_=Math.max(0,_-1)),_>De)return!0;const A=pe==="-"||pe==="?"||pe===":";if(_>0?se=pe===","||pe==="["||pe==="{"?0:se+Number(A):pe.includes(`
`)?(F=0,se=0):/^[ \t]*$/.test(pe)?F+=pe.length:A&&(F+=1,se+=1),se>De||F>xe)return!0}return!1}var k=512*1024;async function re(Z,_){const F=await Ve(Z,_);return typeof F==
"string"?F:Y(F)}async function Ve({artifacts:Z},_){const F=`${_.model} version ${_.version}`;try{const se=await Z.readOfVersion(_,"MLmodel",k);return se===void 0?
`${F} has no MLmodel file`:z(se)??`the MLmodel file of ${F} cannot be read`}catch(se){if(se instanceof I.zg&&se.code==="E_ARTIFACT_TOO_LARGE")return`the MLmodel\
 file of ${F} is larger than ${k} bytes`;if(se instanceof I.zg&&se.code==="E_ARTIFACT_STORE")return`the MLmodel file of ${F} cannot be read: ${se.message.replace(
/\.$/,"")}`;throw se}}function J(Z){const _=z(Z);return _===void 0?void 0:Y(_)}function z(Z){if(!(Z.includes("\0")||le(Z)))try{const _=(0,he.parseDocument)(Z,{prettyErrors:!1,
uniqueKeys:!1,logLevel:"silent"});if(_.errors.length>0||Le(_))return;const F=_.toJS({maxAliasCount:1e3});return(0,Pe.Gv)(F)&&(0,Pe.Gv)(F.flavors)?F:void 0}catch{
return}}function Y({flavors:Z,signature:_}){return{flavors:Object.keys((0,Pe.Gv)(Z)?Z:{}),...(0,Pe.Gv)(_)?{signature:ie(_)}:{}}}function ie({inputs:Z,outputs:_,
params:F}){const se=pe=>typeof pe=="string";return{...se(Z)?{inputs:Z}:{},...se(_)?{outputs:_}:{},...se(F)?{params:F}:{}}}}),719:((it,je,r)=>{r.d(je,{dm:()=>Ye,
ej:()=>we,rr:()=>ge,sF:()=>N,sg:()=>Xe,w9:()=>W});var G=r(842),Pe=r(8850),I=r(2419),b=r(6553),he=r(9074),D=r(6462),ke=r(7092),Le=r(5233),$e=r(4118),De=r(6758),xe=r(
5306),le=r(9951),k=r(7129),re=r(6498),Ve=r(2586),J=r(8243),z=r(2804),Y=h=>(0,Ve.xS)(h,120),ie=({labels:h,annotations:y})=>{const g=(0,J.$6)(y,"meta.helm.sh/rele\
ase-name");if(g===void 0&&(0,J.$6)(h,"app.kubernetes.io/managed-by")!=="Helm")return[];const E=(0,J.$6)(y,"meta.helm.sh/release-namespace");return[{by:`the Helm\
 release ${Y([E,g??"of unknown name"].filter(M=>M!==void 0).join("/"))}`,advice:"Its next upgrade or rollback writes its own manifest over this deployment, and \
`helm uninstall` deletes it. Give it the annotation `helm.sh/resource-policy: keep` in the chart and upgrade once, then take it out of the chart."}]},Z=({labels:h,
annotations:y},g)=>{const E=(0,J.$6)(y,"argocd.argoproj.io/tracking-id")?.split(":")[0]??(0,J.$6)(h,"argocd.argoproj.io/instance"),M=(0,I.hC)(g).some(({manager:oe})=>oe.
startsWith("argocd")),C=E??(M?(0,J.$6)(h,"app.kubernetes.io/instance")??"of unknown name":void 0);return C===void 0?[]:[{by:`the Argo CD application ${Y(C)}`,advice:"\
Its next sync applies its own manifest over this deployment, at once where it syncs by itself with selfHeal. Take it out of what that application reads; before \
that, give it the annotation `argocd.argoproj.io/sync-options: Prune=false,Delete=false` there, so that nothing deletes it."}]},_=(h,y)=>({labels:g})=>{const E=(0,J.
$6)(g,`${h}.toolkit.fluxcd.io/name`);return E===void 0?[]:[{by:`Flux's ${y} ${Y([(0,J.$6)(g,`${h}.toolkit.fluxcd.io/namespace`),E].filter(M=>M!==void 0).join("/"))}`,
advice:`Its next reconciliation applies its own manifest over this deployment. Suspend it (\`flux suspend ${y.toLowerCase()} ${Y(E)}\`), take the deployment out \
of its source with \`kustomize.toolkit.fluxcd.io/prune: disabled\` on it, and resume.`}]},F=({labels:h,annotations:y})=>{const g=(0,J.$6)(h,"app.kubernetes.io/m\
dc-type");return g===void 0&&(0,J.$6)(h,"app.kubernetes.io/managed-by")!=="mdc"&&!Object.keys(y).some(E=>E.startsWith("mdc/"))?[]:[{by:`mlflow-deployment-contro\
ller${g===void 0?"":` (${Y(g)})`}`,advice:"It patches this deployment again on its next round, each minute. Stop it, or take the model out of the stage that it \
deploys."}]},se=(h,y)=>/-(?:staging|production)$/.test((0,Le.Vb)(y))&&(0,I.hC)(y).some(({manager:g})=>g==="kubectl-client-side-apply")?[{by:"mlflow2seldon, perh\
aps (the name ends in a stage, as it names things)",advice:"If it runs, it applies its own manifest again when the stage changes. Stop it first."}]:[],pe=[["ann\
otations","objectset.rio.cattle.io/id","Rancher Fleet"],["labels","kapp.k14s.io/app","the kapp application"],["annotations","configmanagement.gke.io/managed","C\
onfig Sync"],["labels","addonmanager.kubernetes.io/mode","the addon manager"],["annotations","crossplane.io/external-name","Crossplane"],["labels","olm.owner","\
the Operator Lifecycle Manager"]],A=h=>pe.flatMap(([y,g,E])=>{const M=(0,J.$6)(h[y],g);return M===void 0?[]:[{by:`${E} (${g}: ${Y(M)})`,advice:"It may apply its\
 own manifest over this deployment, or delete it. Take the deployment out of what it manages."}]}),v=(h,y)=>(0,I.hC)(y).filter(({manager:g,subresource:E})=>E===
""&&/^(?:terraform|hashicorp|pulumi)/i.test(g)).map(({manager:g})=>({by:`the field manager ${Y(g)}`,advice:"Its next run applies its own manifest over this depl\
oyment. Take it out of that state without destroying it, such as by `terraform state rm` or `pulumi state delete`."})),S=(h,y)=>(0,J.yR)(y,"metadata","ownerRefe\
rences").map(g=>{const E=Y(`${(0,J.$6)(g,"kind")??"?"}/${(0,J.$6)(g,"name")??"?"}`);return(0,J.fK)(g,"controller")===!0?{by:`its controller, ${E} (ownerReferenc\
es)`,advice:`What reconciles ${E} writes over this deployment, and deleting ${E} deletes it. Let that controller release it first.`}:{by:`its owner ${E} (ownerR\
eferences)`,advice:`Deleting ${E} deletes this deployment. Remove the reference if that is not meant.`}}),ae=(h,y)=>(0,I.hC)(y).filter(({subresource:g})=>g==="s\
cale").map(({manager:g})=>({by:`an autoscaler (${Y(g)}, through scale)`,advice:"It goes on setting spec.replicas, which is left to it. Leave spec.replicas out o\
f deploy.yaml."})),Se=[ie,Z,_("kustomize","Kustomization"),_("helm","HelmRelease"),F,se,A,v,S,ae];function be(h){const y=E=>{const M=(0,J.fK)(h,"metadata",E);return(0,J.
Gv)(M)?M:{}},g={labels:y("labels"),annotations:y("annotations")};return Se.flatMap(E=>E(g,h))}function He(h,y){const g=(0,J.fK)(h,"spec"),E=de=>{const Ke=(0,J.fK)(
h,"metadata",de);return(0,J.Gv)(Ke)?Ke:{}},{replicas:M,...C}=(0,J.Gv)(g)?g:{},oe={apiVersion:(0,J.$6)(h,"apiVersion"),kind:(0,J.$6)(h,"kind"),metadata:{name:(0,J.
$6)(h,"metadata","name"),namespace:(0,J.$6)(h,"metadata","namespace"),labels:E("labels"),annotations:E("annotations")},spec:M===void 0||(0,I.Cz)(h)!==void 0?C:{
...C,replicas:M}};if((0,he.Yh)(oe))return{manifest:oe,version:"",marker:(0,xe.xb)(h)??"",verified:!1,adopted:{managedFields:Qe(h,y)},ownerUid:(0,J.$6)(h,"metada\
ta","uid")??"",earlier:[],isComplete:!1}}function Qe(h,y){const g=(0,J.yR)(h,"metadata","managedFields"),E=C=>(0,J.$6)(C,"manager")===le.bU,M=y?.ownerUid===(0,J.
$6)(h,"metadata","uid")?y?.adopted:void 0;return M!==void 0&&g.some(E)?M.managedFields:g.filter(C=>!E(C))}function Ze({manifest:h,marker:y,adopted:g},E,M){const C=(0,xe.
pG)(h,y,E,M);return g===void 0?C:{...C,readMarker:oe=>(0,xe.Hl)(oe,h)?(0,xe.xb)(oe)??"":void 0,readPodMarker:oe=>C.readPodMarker(oe)??""}}var Ne=20,Fe=20,Ee=1e4;
async function Xe(h,{cluster:y,address:g,manifest:E,origin:M},C,oe){const{log:de,inputs:Ke}=h,Be=(0,$e.vY)(g);te(C,E,Be,Ke["force-conflicts"]);const ze=Je(C,oe,
Be),{sent:st,applied:ot}=await(0,D.qN)(y,g,E,{dryRun:!0,force:!0,origin:M,tell:mt=>de.warn(mt)});Ke["on-failure"]==="rollback"&&await K(y,g,ze,Be);const qe=(0,I.
f8)(C,le.bU).map(I.c7),nt=Ke["dry-run"]==="server";de.progress(`${nt?"This would take":"Taking"} over ${Be}${qe.length===0?"":`, which ${qe.join(" and ")} made`}\
. What serves now stays the revision that a rollback restores.`),ne(h,C,Be),nt&&ce(de,ot,Be);const at=await R(y,g,C,ze);return at!==void 0&&de.warn(`${Be} does \
not serve fully as it stands: ${at}. If the new version fails, it is restored as it stands, and not waited for.`),{manifest:st,kept:ze,live:C,trouble:at}}function Je(h,y,g){
const E=He(h,y);if(E!==void 0)return E;throw new z.zg("E_NAME_TAKEN",`${g} cannot be taken over: it is not shaped as a SeldonDeployment that this project can re\
store. Choose another name with --name.`)}function te(h,{spec:y},g,E){const M=(0,I.Cz)(h);if(!(M===void 0||y.replicas===void 0||E))throw new z.zg("E_APPLY_CONFL\
ICT",`${g}: spec.replicas is set by ${(0,I.c7)(M)}, an autoscaler or \`kubectl scale\`. Take spec.replicas out of deploy.yaml so that it stays with that, or take \
it over with --force-conflicts.`)}async function K(h,y,g,E){try{await(0,D.AZ)(h,y,g.manifest,{dryRun:!0,force:!0,origin:void 0,tell:()=>{}})}catch(M){throw!(M instanceof
z.zg)||M.code!=="E_APPLY_REFUSED"?M:new z.zg("E_APPLY_REFUSED",`${E} was not taken over: the cluster would refuse to restore what serves now if the new version \
failed. ${M.message} Mend that first, or say --on-failure keep.`,{cause:M})}}function ne({log:h,summarize:y},g,E){const M=be(g);for(const{by:C,advice:oe}of M)h.
warn(`${E} is also managed by ${C}. ${oe}`);M.length>0&&y({kind:"table",header:["also managed by","what to do"],rows:M.map(({by:C,advice:oe})=>[C,oe])})}async function R(h,y,g,E){
const M=Ze(E,y,g),C=await(0,Pe.wW)(h,M,g);if(C.state!=="current")return C.state==="failed"?`${C.object}: ${C.message}`:`it waits for ${C.waitingFor}`}async function W({
log:h,inputs:y},{cluster:g,address:E,marker:M,namespace:C},oe){const de=(0,$e.vY)(E),{manifest:Ke}=oe;let{live:Be,kept:ze}=oe;try{for(let st=0;st<Ne;st+=1){await(0,G.
gn)(g,C,ze);const ot=await ve(g,E,Ke,Be),qe=ot&&await g.setOwnership(E,(0,I.No)(ot,le.bU,Ke.apiVersion,new Date),(0,J.$6)(Be,"metadata","resourceVersion")??""),
nt=qe&&await g.applyTo(E,Ke,(0,J.$6)(qe,"metadata","resourceVersion")??"");if(nt)return Re(h,nt,de),{before:{live:Be,kept:ze,trouble:oe.trouble},applied:nt};const at=await g.
get(E);if(at===void 0||(0,J.$6)(at,"metadata","uid")!==ze.ownerUid)throw new z.zg("E_DELETED_WHILE_WAITING",`${de} was deleted while it was taken over. Run the \
step again: it makes a new one.`);if((0,ke.MU)(at)&&(0,xe.xb)(at)===M)return{before:{live:Be,kept:ze,trouble:oe.trouble},applied:at};te(at,Ke,de,y["force-confli\
cts"]),Be=at,ze=Je(at,ze,de)}}catch(st){throw await _e(g.withSignal(AbortSignal.timeout(Ee)),E,ze,M).catch(()=>h.warn(`${de} was not taken over, but who owns it\
s fields was changed already. Run the step again, or leave it so: it serves as before.`)),st}throw await _e(g,E,ze,M),new z.zg("E_APPLY_REFUSED",`${de} was chan\
ged ${Ne} times while it was taken over, so it was left as it is. Stop what writes it (${(0,I.hC)(Be).map(({manager:st})=>JSON.stringify(st)).join(", ")}), then\
 run the step again.`)}var ve=async(h,y,g,E)=>(0,I.VH)(E)?E:h.applyTo(y,g,(0,J.$6)(E,"metadata","resourceVersion")??"",{dryRun:!0});function ce(h,y,g){const E=(0,I.
i)(y,le.bU).map(I.i7);E.length>0&&h.warn(`Fields of ${g} that are not in deploy.yaml would go: ${E.slice(0,Fe).join("; ")}${E.length>Fe?`; and ${E.length-Fe} mo\
re`:""}.`);const M=(0,I.No)(y,le.bU,he.Um,new Date);Re(h,{...y,metadata:{managedFields:M}},g)}function Re(h,y,g){const E=(0,I.LJ)(y,le.bU).flatMap(({owner:C,paths:oe})=>oe.
map(de=>`${(0,I.i7)(de)} of ${(0,I.c7)(C)}`));if(E.length===0)return;const M=E.length>Fe?`; and ${E.length-Fe} more`:"";h.warn(`Fields of ${g} that are neither \
in deploy.yaml nor ours stay as they are: ${E.slice(0,Fe).join("; ")}${M}.`)}async function _e(h,y,g,E){const M=await h.get(y);M!==void 0&&(0,xe.xb)(M)===E||(await w(
h,y,g),await(0,G.BC)(h,y.namespace??"",y.name))}async function w(h,y,{adopted:g,ownerUid:E}){if(g!==void 0)for(let M=0;M<Ne;M+=1){const C=await h.get(y);if(C===
void 0||(0,J.$6)(C,"metadata","uid")!==E)return;const oe=Be=>((0,J.$6)(Be,"subresource")??"")!=="",de=g.managedFields.filter(Be=>!oe(Be)),Ke=de.length===0?[]:[...de,
...(0,J.yR)(C,"metadata","managedFields").filter(oe)];if(await h.setOwnership(y,Ke,(0,J.$6)(C,"metadata","resourceVersion")??""))return}}var j={log:k.aB,signal:new AbortController().
signal,leaseMs:b.UB,waitMs:1e4};async function N(h,y,g,E,M=j,C){const oe=await h.registry.version(y,g),de=(0,De.Tq)(oe),Ke=U(oe,de,E);if(Ke!==void 0||de===void 0)
return X(Ke??"",de,E);const Be=await(0,b.IZ)(h,{...de,state:"undoing"},M);try{return await P(Be,y,g,E,C)}finally{await Be.release()}}function U({model:h,version:y},g,E){
const M=`${h} version ${y}`;if(g===void 0)return`${M} has no record of a promotion.`;if(g.undoneBefore?.includes(E)===!0)return`The promotion ${E} of ${M} is un\
done already; it was promoted again since, as ${g.id}.`;if(g.id!==E)return`${M} was promoted again since, as ${g.id}; ${E} is not what stands.`;if(g.state==="un\
done")return`The promotion ${E} of ${M} to ${g.target} is undone already.`;if(g.state==="demoting"||g.state==="demoted")return`${M} was taken out of ${g.target}\
 since.`;if(g.state==="refused")return`The promotion ${E} of ${M} was refused: it moved nothing.`}async function P(h,y,g,E,M){const{mlflow:C}=h,oe=await C.registry.
version(y,g),de=(0,De.Tq)(oe),Ke=U(oe,de,E);if(Ke!==void 0||de===void 0)return X(Ke??"",de,E);const Be=de.state==="undoing",ze=(0,re.Sx)(de.target);for(const qe of ze){
const nt=(0,b.Mz)(h.model,qe);if(!(0,b.QR)(oe,qe,nt)&&!(Be&&nt===(0,De.te)(de,(0,re.Rg)(qe))))return X(`${y} version ${g} holds ${(0,re.Rg)(qe)} no longer: ${nt===
void 0?"nobody does":`version ${nt} does`}.`)}const st=await Ce(C,de,ze);if(st!==void 0)return X(`Version ${st}, which held ${de.target} before, is deleted: ${y}\
 version ${g} keeps it.`);const ot={...de,state:"undoing",...M===void 0?{}:{undoneBy:M}};Be||await me(C,ot);for(const qe of ze)(0,b.QR)(oe,qe,(0,b.Mz)(h.model,qe))&&
await ee(C,de,qe);return await me(C,{...Be?de:ot,state:"undone",undoneTime:new Date().toISOString(),...(0,b.Qv)(h)}),{undone:!0,previousVersion:de.previousVersion,
detail:ze.map(qe=>ye(de,(0,re.Rg)(qe))).join(" ")}}var X=(h,y,g)=>({undone:!1,detail:h,...y?.state==="undone"&&y.id===g?{wasUndone:!0}:{}});async function Ce({registry:h},y,g){
for(const E of new Set(g.map(M=>(0,De.te)(y,(0,re.Rg)(M)))))if(E!==void 0)try{await h.version(y.model,E)}catch(M){if(M instanceof z.zg&&M.code==="E_VERSION_NOT_\
FOUND")return E;throw M}}async function ee({registry:h},y,g){const{model:E,version:M}=y,C=(0,De.te)(y,(0,re.Rg)(g));if(g.kind==="alias"){C===void 0?await h.deleteAlias(
E,g.alias):C!==M&&await h.setAlias(E,g.alias,C);return}C!==void 0&&C!==M&&y.archivedPrevious&&await h.transition(E,C,g.stage,!1),await h.transition(E,M,y.previousStage??
"None",!1)}var ye=(h,y)=>{const g=(0,De.te)(h,y),E=`${h.model} version`;return g===h.version?`${E} ${h.version} keeps ${y}, which it held before the promotion t\
oo.`:g===void 0?`${E} ${h.version} was taken out of ${y}, which nobody held before.`:`${E} ${g} holds ${y} again instead of version ${h.version}.`},me=({registry:h},y)=>h.
setVersionTag(y.model,y.version,De.oK,(0,De.sF)(y)),we=2;async function H(h,y,g,{manifest:E,marker:M,adopted:C,pods:oe},de){if(C!==void 0)return E;const{metadata:Ke}=E,
Be={...E,metadata:{...Ke,annotations:{...Ke.annotations,[le.Ln]:M}}};return(0,D.uk)(h,y,Be,g,{pods:oe??V(E,g),force:de})}function V({spec:h},y){const g=(0,xe.g4)(
y),E=h.predictors.some(M=>ue(M.graph)!==ue(g.get(M.name)?.graph));return new Map(h.predictors.map(({name:M})=>[M,{holdsVersion:!E,hasOwnDeadline:!0}]))}var ue=h=>[
(0,J.$6)(h,"modelUri")??"",...(0,J.yR)(h,"children").map(ue)].join(`
`);async function ge(h,y,g,E,{force:M,tell:C,...oe}){const de=await H(h,y,g,E,M),Ke=await(0,D.AZ)(h,y,de,{force:M||E.adopted!==void 0,origin:void 0,tell:C});await w(
h,y,E);const Be=Ze({...E,manifest:de},y,Ke),ze=await h.waitForRollout(Be,{...oe,patienceRestarts:we});return{serves:ze.state==="current",...ze.state==="unseen"?
{unseen:ze.why}:{},explain:async()=>(await h.diagnose(Be,ze)).cause??fe(ze)}}function fe(h){return h.state==="failed"?h.message:h.state==="timeout"?`it waits fo\
r ${h.waitingFor}`:h.state==="unseen"?h.why.message:"it serves"}async function Ye(h,y,g,E,M){E.progress(`Removing ${(0,$e.vY)(y)}: it is the first of its name, \
so there is nothing to go back to.`),await h.remove(y,g,{timeoutMs:M,report:C=>E.progress(C)})}}),1902:((it,je,r)=>{r.d(je,{BO:()=>Ve,Gw:()=>J,JH:()=>b,Ux:()=>le,
VK:()=>re,p1:()=>he,qx:()=>D,zU:()=>xe});var G=r(8243),Pe=new Set(["object","map","any"]),I=z=>z?.startsWith("array")??!1,b=z=>[...z.values()].some(Y=>I(Y)||Pe.
has(Y)),he="";function D(z){const Y=(0,G.qF)(ke(z));if(Array.isArray(Y))return $e(Y);if(!(0,G.Gv)(Y))return;const ie=Y.inputs??Y.instances,Z=[Y.dataframe_split,
ie,Y].map(Le).find(_=>_!==void 0);return Z!==void 0?Z:Array.isArray(Y.dataframe_records)?De((0,G.yR)(Y,"dataframe_records")):Array.isArray(ie)?$e(ie):(0,G.Gv)(ie)?
{kind:"tensors",tensors:new Map(Object.entries(ie))}:typeof ie=="string"||typeof ie=="number"||typeof ie=="boolean"?{kind:"tensor",tensor:[ie]}:void 0}var ke=z=>z.
replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g,Y=>Y.startsWith('"')?Y:"null");function Le(z){const[Y,ie]=[(0,G.fK)(z,"columns"),(0,G.fK)(z,"data")];if(!Array.
isArray(ie))return;const Z=ie,_=Z.filter(F=>Array.isArray(F));return Array.isArray(Y)?{kind:"table",columns:Y.map(String),rows:_}:Y===void 0&&_.length===Z.length?
{kind:"tensor",tensor:_}:void 0}function $e(z){const Y=z.filter(G.Gv);return Y.length===z.length&&Y.length>0?De(Y):{kind:"tensor",tensor:z}}function De(z){const Y=[
...new Set(z.flatMap(ie=>Object.keys(ie)))];return{kind:"table",columns:Y,rows:z.map(ie=>Y.map(Z=>ie[Z]??null))}}function xe(z){const Y=(0,G.qF)(z),ie=(0,G.yR)(
{root:Y},"root").flatMap(Z=>{const _=(0,G.$6)(Z,"type")==="tensor"?(0,G.$6)(Z,"tensor-spec","dtype"):k(Z);return _===void 0?[]:[[(0,G.$6)(Z,"name")??he,_]]});return new Map(
ie)}var le=z=>(0,G.yR)({inputs:(0,G.qF)((0,G.$6)(z,"signature","inputs")??"")},"inputs").filter(Y=>(0,G.$6)(Y,"type")!=="tensor").flatMap(Y=>(0,G.$6)(Y,"name")??
[]);function k(z,Y=0){const ie=(0,G.$6)(z,"type"),Z=z.items;return ie==="array"&&(0,G.Gv)(Z)&&Y<8?`array<${k(Z,Y+1)??""}>`:ie}var re=(z,Y)=>[...z.keys()].some(ie=>I(
Y.get(ie)))||![...z.values()].some(ie=>Array.isArray(ie)||(0,G.Gv)(ie));function Ve(z,Y){switch(z.kind){case"table":return z.rows.length;case"tensor":return Array.
isArray(z.tensor)?z.tensor.length:void 0;case"tensors":{if(re(z.tensors,Y))return 1;const ie=new Set([...z.tensors.values()].map(Z=>Array.isArray(Z)?Z.length:1));
return ie.size===1?[...ie][0]:void 0}}}var J=z=>[...new Set([...(0,G.i1)({names:[(0,G.fK)(z,"saved_input_example_info","serving_input_path")]},"names"),"serving\
_input_example.json",...(0,G.i1)({names:[(0,G.fK)(z,"saved_input_example_info","artifact_path")]},"names"),"input_example.json"])]}),4941:((it,je,r)=>{r.d(je,{DO:()=>re,
IL:()=>J,JA:()=>ae,Pj:()=>Se,T5:()=>z,XQ:()=>_,Xb:()=>se,Xc:()=>He,cR:()=>Fe,s6:()=>pe,sB:()=>k,w2:()=>Z});var G=r(9116),Pe=r(6462),I=r(7092),b=r(4118),he=r(4577),
D=r(6758),ke=r(5306),Le=r(9951),$e=r(6498),De=r(2586),xe=r(8243),le=r(2804);async function k(te,K,ne,R){const{renderVersion:W}=await re();return W(te,K,ne,R)}var re=()=>Promise.
all([r.e(879),r.e(93),r.e(810)]).then(r.bind(r,8912));function Ve(te){try{return(0,$e.hu)((0,xe.$6)(te,"metadata","annotations",Le.hD)??"")}catch(K){if(!(K instanceof
le.zg))throw K;return}}async function J({registry:te},K,ne){try{return(await te.holder(K,ne))?.version}catch(R){if(R instanceof le.zg&&(R.code==="E_ALIAS_NOT_FO\
UND"||R.code==="E_STAGE_UNKNOWN"))return;throw R}}async function z(te,K,ne,R,W,{progress:ve,warn:ce}){const{annotations:Re,namespace:_e}=R.manifest.metadata,[w="",
j=""]=[Re[Le.B0],Re[Le.ej]],U=!(K!==void 0&&(0,I.MU)(K)&&(ne||(0,I.sB)(K)===w))||Re[Le.hD]!==void 0?void 0:Ve(K);if(U===void 0)return R;const P=(0,$e.Rg)(U),X=await J(
te,w,U);if(X===j){ve(`${W} was deployed for ${P}, and stays so: version ${j} holds ${P} of ${w}.`);const{manifest:Ce,marker:ee}=R.forTarget(P);return{...R,marker:ee,
manifest:Y(Ce,_e)}}return ce(`${W} WAS DEPLOYED FOR ${P}, AND WILL NOT BE ANY MORE: this is version ${j} without --at, and ${P} of ${w} ${X===void 0?"names no v\
ersion":`names version ${X}`}. What looks for the deployment of ${P}, such as undeploy --at or a rollback, will not find it. If version ${j} is meant for ${P}, \
promote it and say --at ${P}; if not, give it a deployment of its own with --name.`),R}var Y=(te,K)=>K===void 0?te:{...te,metadata:{...te.metadata,namespace:K}};
async function ie(te,K,{name:ne,variables:R},W){const ve={resource:b.O3,namespace:K,name:ne},ce=await te.get(ve);if(ce&&!(0,I.MU)(ce))throw new le.zg("E_NAME_TA\
KEN",`${(0,b.vY)(ve)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret; or leave --storage-secret out, name \
this one as envSecretRefName in deploy.yaml, and say --allow secret=${ne}.`);const Re=Object.fromEntries([...R].map(([N,U])=>[N,Buffer.from(U).toString("base64")])),
_e={name:ne,namespace:K,labels:{[Le.Ly]:Le.bU}},w=await te.apply(ve,{apiVersion:"v1",kind:"Secret",metadata:_e,type:"Opaque",data:Re},W),j=ce===void 0?[]:(0,G.c)(
ce,w);return{state:ce===void 0?"created":j.length===0?"unchanged":"configured",address:(0,b.vY)(ve),differences:ce===void 0?`keys: ${[...R.keys()].join(", ")}`:
(0,G.h)(j,void 0,!0)}}async function Z({inputs:te,log:K},{cluster:ne,namespace:R}){const{"storage-secret":W,"force-conflicts":ve}=te;if(W===void 0)return;const{
address:ce,state:Re,differences:_e}=await ie(ne,R,W,{force:ve});K.progress(`${ce} ${Re}${Re==="unchanged"?"":` (${_e.replaceAll(`
`,"; ")})`}.`)}async function _(te,{identity:K},ne,R,W,ve){const{namespace:ce="",name:Re}=ne,_e=R!==void 0&&await(0,I.OW)(te,R,W.metadata.annotations[Le.B0]??"",
(0,I.$t)(K,ce,Re,R)),w=(0,I.Tt)(R,W,_e);return(0,I.tP)(w,ve,(0,b.vY)(ne)),{isRenamed:_e,isForeign:w?.kind==="foreign"}}var F=new Set([Le.Sp,Le.vM]),se=({path:te})=>!(te[0]===
"metadata"&&F.has(te.at(-1)??""));function pe(te,K,ne){const[R,W]=[(0,ke.g4)(te),(0,ke.g4)(K)],ve=[...W].map(([Re,_e])=>{const w=R.get(Re);return w===void 0?{predictor:Re,
state:"new",why:""}:(0,ke.hf)(w)===(0,ke.hf)(_e)?{predictor:Re,state:"kept",why:""}:{predictor:Re,state:"replaced",why:S(Re,te,K,ne)}}),ce=[...R.keys()].filter(
Re=>!W.has(Re)).map(Re=>({predictor:Re,state:"removed",why:""}));return[...ve,...ce]}var A=3,v=new Set(["traffic","replicas"]);function S(te,K,ne,R){const W=R.flatMap(
({path:[_e,w="",j,...N]})=>_e!=="spec"?[]:w!=="predictors"?v.has(w)?[]:[[w,j,...N].filter(U=>U!==void 0).join(".")]:j===`[${te}]`&&!v.has(N[0]??"")?[N.join(".")]:
[]),[ve,ce]=[K,ne].map(_e=>(0,xe.$6)(_e,"metadata","annotations",Le.ej)??"unknown");return W.length===0?ve===ce?"what is around it changed for its pods":`versio\
n ${ce??""} lies where version ${ve??""} did`:`${W.slice(0,A).map(_e=>(0,De.Jj)(_e.replaceAll(".[","["),120)).join(", ")}${W.length>A?` and ${W.length-A} more`:
""} changed`}var ae=te=>te.map(({predictor:K,state:ne,why:R})=>(0,De.xS)(`pods of predictor ${K}: ${ne}${R===""?"":` (${R})`}`,500)).join(`
`);async function Se(te,K,ne,R,W,ve,ce){const Re=W["storage-secret"],_e=await K.get(ne),{isForeign:w,isRenamed:j}=await _(te,K,ne,_e,R.manifest,W),{manifest:N,pods:U,
origin:P}=await z(te,_e,j,R,(0,b.vY)(ne),{progress:()=>{},warn:ve}),X=w?_e:void 0,Ce=W["force-conflicts"]||X!==void 0,ee=Re&&await ie(K,ne.namespace??"",Re,{dryRun:!0,
force:W["force-conflicts"]}),ye=await(0,Pe.AZ)(K,ne,await(0,Pe.uk)(K,ne,N,_e,{pods:U,force:Ce}),{dryRun:!0,force:Ce,origin:P,tell:ve}),me=_e===void 0?[]:(0,G.c)(
_e,ye).filter(({path:Ye})=>Ye.at(-1)!==ce),we=_e===void 0||!me.some(se)?"":ae(pe(_e,ye,me)),H=_e===void 0?"be created":me.length===0?"not change":"be changed",V=`${(0,b.
vY)(ne)} would ${X===void 0?"":"be taken over and "}${H}`;if(!ee)return{summary:V,takenOver:X,differences:(0,G.h)(me),pods:we};const{state:ue,address:ge,differences:fe}=ee;
return{takenOver:X,pods:we,summary:`${V}, and ${ge} would ${ue==="unchanged"?"not change":`be ${ue}`}`,differences:[(0,G.h)(me),ue==="unchanged"?"":`${ge}: ${fe}`].
filter(Boolean).join(`
`)}}var be=new Set(["E_PROMOTION_OVERTAKEN","E_ALIAS_NOT_FOUND","E_STAGE_EMPTY"]);async function He(te,K){const{model:ne,version:R,at:W,"promotion-id":ve}=K;try{
const ce=await(0,$e.x)(te,K);return ve!==void 0&&await Qe(te,ce,K,ve),ce}catch(ce){throw W===void 0||!(ce instanceof le.zg)||!be.has(ce.code)?ce:await Ne(te,{model:ne,
version:R,target:(0,$e.hu)(W),id:ve},ce)}}async function Qe({registry:te},K,{version:ne,at:R},W){const ve=(0,D.Tq)(K);if(ve?.id===W){if((0,D._R)(ve))throw Xe(ve);
return}if(ve?.undoneBefore?.includes(W)===!0)throw Je(ve,W);if(ne!==void 0||R===void 0)return;const ce=Ze(await te.versionsOfModel(K.model),W);if(ce!==void 0)throw ce.
id!==W?Je(ce,W):(0,D._R)(ce)?Xe(ce):new le.zg("E_PROMOTION_OVERTAKEN",`${R} of ${K.model} is version ${K.version} by now, and the promotion ${W} was of version ${ce.
version}: nothing was done. Say --version ${ce.version} if that is meant, or leave --promotion-id out.`)}function Ze(te,K){const ne=te.flatMap(R=>(0,D.Tq)(R)??[]);
return ne.find(R=>R.id===K)??ne.find(R=>R.undoneBefore?.includes(K))}async function Ne({registry:te},{model:K,version:ne,target:R,id:W},ve){const ce=(0,$e.Rg)(R);
if(ne===void 0){const P=W===void 0?void 0:Ze(await te.versionsOfModel(K),W);return P===void 0||W===void 0?ve:P.id!==W?Je(P,W):(0,D._R)(P)?Xe(P):ve}const[Re,_e]=await Promise.
all([te.version(K,String(ne)),te.holder(K,R)]),w=(0,D.Tq)(Re),j=w!==void 0&&(0,$e.Sx)(w.target).some(P=>(0,$e.Rg)(P)===ce)?w:void 0;if(w!==void 0&&W!==void 0&&w.
id!==W&&w.undoneBefore?.includes(W)===!0)return Je(w,W);if(w!==void 0&&(w===j||w.id===W)&&(0,D._R)(w))return Xe(w);if(_e===void 0)return ve;const N=(0,he.v3)((0,D.
Tq)(_e),R,(0,he.JL)(j?.lockedAtMs)),U=j===void 0?`Version ${ne} has no record of a promotion to it.`:`Version ${ne} was promoted to it as ${j.id}, and nothing u\
ndid that.`;return new le.zg("E_PROMOTION_OVERTAKEN",(0,De.xS)(`${ce} of ${K} is version ${_e.version} by now (${N}), and not version ${ne}. ${U} Nothing was do\
ne: promote the version again if it shall have ${ce}.`,1500))}async function Fe({registry:te},K,{at:ne,"promotion-id":R}){if(ne===void 0&&R===void 0)return;const W=(0,D.
Tq)(await te.version(K.model,K.version));if(W===void 0)return;const ve="while this deployed it";if(R!==void 0&&W.id!==R&&W.undoneBefore?.includes(R)===!0)throw Je(
W,R,ve);if(!(R!==void 0?W.id===R:ne!==void 0&&(0,$e.Sx)(W.target).some(_e=>(0,$e.Rg)(_e)===(0,$e.Rg)((0,$e.hu)(ne))))||!(0,D._R)(W))return;const Re=(0,D.Tq)(K);
if(!(R===void 0&&Re?.id===W.id&&(0,D._R)(Re)))throw Xe(W,ve)}var Ee="so nothing was done";function Xe({id:te,state:K,model:ne,version:R,target:W,undoneTime:ve,undoneBy:ce},Re=Ee){
const _e=`${ce===void 0?"":` by ${ce}`}${ve===void 0?"":`, ${ve}`}`,w=K==="undoing"?`is being undone${_e}`:K==="undone"?`was undone${_e}`:`ended when the versio\
n was taken out of ${W}${_e}`;return new le.zg("E_PROMOTION_UNDONE",(0,De.xS)(`The promotion ${te} of ${ne} version ${R} to ${W} ${w}, ${Re}. Running this again\
 is of no use: promote the version again, if it shall have ${W}.`,1500))}var Je=({model:te,version:K,id:ne},R,W=Ee)=>new le.zg("E_PROMOTION_UNDONE",(0,De.xS)(`T\
he promotion ${R} of ${te} version ${K} was undone, ${W}. What the version's record holds since is ${ne}: name that one, or promote the version again.`,1500))}),
9884:((it,je,r)=>{r.d(je,{Q:()=>Pe,x:()=>I});var G=r(8243),Pe=(he,D)=>D.reduce((ke,Le)=>typeof Le=="number"?Array.isArray(ke)?ke[Le]:void 0:(0,G.Gv)(ke)&&Object.
hasOwn(ke,Le)?ke[Le]:void 0,he);function I(he,D){const ke=b(he,D);return(0,G.Gv)(ke)?{...he,...ke}:he}function b(he,[D,...ke]){return Array.isArray(he)?he.map((Le,$e)=>$e===
D?b(Le,ke):Le):!(0,G.Gv)(he)||typeof D!="string"?he:ke.length===0?Object.fromEntries(Object.entries(he).filter(([Le])=>Le!==D)):{...he,[D]:b(he[D],ke)}}}),9292:((it,je,r)=>{
r.d(je,{WW:()=>$n,gg:()=>Qt,j$:()=>vo});var G=r(6975),Pe=r(1902),I=r(4941),b=r(9116),he=r(719),D=r(842),ke=r(8850),Le=r(6553),$e=r(6462),De=r(7092),xe=r(5233),le=r(
4118),k=r(6758),re=r(5306),Ve=r(9951),J=r(1731),z=r(4054),Y=r(4925),ie=r(7129),Z=r(7766),_=r(6498),F=r(9833),se=r(7985),pe=r(7076),A=r(2586),v=r(8243),S=r(2804),
ae=r(3024),Se=r.n(ae),be=r(1455),He=r.n(be),Qe=r(7598),Ze=r.n(Qe);async function Ne({log:e},{cluster:o,manifest:s,marker:i,version:d,namespace:l,pods:u},{kept:p},$,T){
if(p?.marker===i&&(p.verified||!T))return p;const L=(0,v.$6)($,"metadata","uid")??"",Q=(0,v.tk)($,"metadata","generation")===1,B=(0,D.uT)(p,{manifest:s,marker:i,
version:d.version,verified:T,pods:u},L,Q);try{await(0,D.gn)(o,l,B)}catch(x){if(!(x instanceof S.zg)||x.outcome==="cancelled")throw x;e.warn(`A later rollback CA\
NNOT GO BACK to this version, because its manifest could not be kept: ${x.message}`)}return B}async function Fe(e,{version:o,manifest:s}){try{await(0,I.cR)((await e.
mlflow()).forCleanup(De.mw),o,{at:s.metadata.annotations[Ve.hD],"promotion-id":e.inputs["promotion-id"]})}catch(i){if(!(i instanceof S.zg)||i.code==="E_PROMOTIO\
N_UNDONE")throw i;e.log.warn(`Whether the promotion still stands is not known: ${i.message}`)}}var Ee=({pipeline:e},{version:o,cluster:s,namespace:i,address:d,url:l,
manifest:u},p)=>({state:p,time:new Date().toISOString(),server:s.identity,namespace:i,name:d.name,version:o.version,url:l,...Xe(u),...e.link===void 0?{}:{pipeline:e.
link}}),Xe=({metadata:e})=>{const o=e.annotations[Ve.hD];return o===void 0?{}:{target:o}};async function Je(e,o,{mlflow:s,lease:i,former:d},l,{live:u,...p},$){const T=Ee(
e,o,l),L={...T,...(0,De.$t)(T.server,T.namespace,T.name,u),...p},{model:Q,version:B}=o.version,x=$===void 0||$==="nothing"?void 0:$,Ae=l==="serving"?{model:Q,version:B}:
x,rt=(We,Ue)=>x!==void 0&&(0,D.p)(We,x)?(0,D.Ck)(Ue,L,x.version):(0,D.p)(We,{model:Q,version:B})?L:Ae!==void 0?(0,D.VN)(Ue,L.time,"replaced",(0,D.Er)(We,Ae)):$===
"nothing"?(0,D.VN)(Ue,L.time,"removed","the deployment was removed"):void 0;await(0,D.SJ)(i,s,e.signal,We=>(0,D.ZJ)(We,L,{model:Q,versions:[{model:Q,version:B},
x,d].filter(Ue=>Ue!==void 0)},rt),({message:We})=>e.log.warn(`The deployment is not recorded on the model version: ${We}`))}async function te(e,o,s){let i;return await(0,D.
SJ)(s,await e.mlflow(),void 0,async d=>{i=await(0,D.M8)(d,o.version,Ee(e,o,"deploying"))},({message:d})=>e.log.warn(`Where this deploys is not recorded beforeha\
nd on the model version: ${d}`)),i}async function K(e,{version:o},{mlflow:s,lease:i},d){await(0,D.SJ)(i,s,e.signal,l=>(0,D.NG)(l,o,d),({message:l})=>e.log.warn(
`The record of what was about to be deployed is left on the model version: ${l}`))}var ne=200,R=e=>({ok:!1,problem:e});function W(e,o){const s=(0,v.qF)(e);if(s===
void 0)return R(/\b(?:NaN|Infinity)\b/.test(e)?"the answer holds NaN or Infinity":"the answer is not JSON");if(!(0,v.Gv)(s))return R("the answer is no JSON obje\
ct");if(Array.isArray(s.outputs))return Re(s,o);if(Array.isArray(s.predictions))return w(s.predictions,o);if((0,v.Gv)(s.outputs))return w(Object.values(s.outputs),
void 0);if((0,v.Gv)(s.data)||s.jsonData!==void 0||s.strData!==void 0)return _e(s,o);const i=ce(s);return R(i===void 0?"the answer holds neither outputs (V2), no\
r data (V1), nor predictions (TensorFlow)":`the model server says: ${(0,J.q)(i)}`)}var ve=e=>(0,v.Gv)(e)&&(Array.isArray(e.outputs)||(0,v.Gv)(e.outputs)||Array.
isArray(e.predictions)||(0,v.Gv)(e.data)||e.jsonData!==void 0||e.strData!==void 0),ce=e=>(0,v.$6)(e,"error")??(0,v.$6)(e,"message")??(0,v.$6)(e,"status","info");
function Re(e,o){const s=(0,v.yR)(e,"outputs");if(s.length===0)return R("the answer has no outputs");const i=[];for(const d of s){const l=(0,v.$6)(d,"name")??"?",
{data:u,shape:p}=d;if(!Array.isArray(u)||!Array.isArray(p))return R(`output ${l} lacks data or shape`);const $=j(u),T=p.map(Number),L=T.reduce((B,x)=>B*x,1);if($.
length!==L)return R(`output ${l} has ${$.length} values for the shape [${T.join(", ")}]`);const Q=P($);if(Q!==void 0)return R(`output ${l} ${Q}`);if(o!==void 0&&
T[0]!==o)return R(`output ${l} has ${T[0]??0} rows for ${o} that were asked about`);i.push(...$)}return N(i)}function _e(e,o){const s=(0,v.fK)(e,"data","ndarray")??
(0,v.fK)(e,"data","tensor","values")??(0,v.fK)(e,"jsonData")??(0,v.fK)(e,"strData"),i=j(s);if(s===void 0||i.length===0)return R("the answer has no data");const d=P(
i);if(d!==void 0)return R(`the answer ${d}`);const l=(0,v.fK)(e,"data","tensor","shape"),u=Array.isArray(l)?Number(l[0]):Array.isArray(s)?s.length:void 0;return o!==
void 0&&u!==void 0&&u!==o?R(`the answer has ${u} rows for ${o} that were asked about`):N(i)}function w(e,o){const s=j(e),i=P(s);return i!==void 0?R(`the answer ${i}`):
o!==void 0&&e.length!==o?R(`the answer has ${e.length} rows for ${o} that were asked about`):N(s)}function j(e){const o=[],s=[e];for(;s.length>0;){const i=s.pop(),
d=Array.isArray(i)?i:(0,v.Gv)(i)?Object.values(i):void 0;if(d===void 0)o.push(i);else for(let l=d.length-1;l>=0;l-=1)s.push(d[l])}return o}var N=e=>e.length===0?
R("the answer has no values"):{ok:!0,values:e,shown:JSON.stringify(e).slice(0,ne)},U=e=>e==null||typeof e=="number"&&!Number.isFinite(e)||typeof e=="string"&&/^-?(?:nan|inf(?:inity)?)$/i.
test(e);function P(e){const o=e.findIndex(U);return o<0?void 0:`holds ${JSON.stringify(e[o]??null)} at position ${o}, which is no finite value`}function X(e,o,s){
const i=Array.isArray(o)?o.flat(1/0):[o];if(e.length!==i.length)return`${e.length} values instead of ${i.length}`;const d=i.findIndex((l,u)=>!Ce(e[u],l,s));return d<
0?void 0:`value ${d} is ${JSON.stringify(e[d])} instead of ${JSON.stringify(i[d])}`}var Ce=(e,o,s)=>typeof e=="number"&&typeof o=="number"?Math.abs(e-o)<=s*Math.
max(1,Math.abs(o)):e===o,ee=(e,o=!1)=>({kind:"wrong",problem:e,mayPass:o}),ye=(e,o=!1)=>({kind:"silent",why:e,mayPass:o}),me=new Set([404,429,502,503,504]),we=new Set(
[401,403,407,408,421,429,431,511]),H=new Set([413,502,503,504]),V=new Set([404,405,410,413,502,503,504]),ue=new Set([400,422,500]),ge=/ModuleNotFoundError|ImportError|No module named|cannot import name|Can't get attribute|[Uu]npickl|not loaded|[Ff]ailed to load/,
fe=e=>ge.test(e);function Ye(e,o,s){const{status:i,body:d}=o,l=(0,v.qF)(d);if(i===200)return y(e,o,l,s);const u=me.has(i),p=`HTTP ${i}${g(d,l)}`;return i>=300&&
i<400?ye(`it redirects${o.location===void 0?"":` to ${oe(o.location)}`} (HTTP ${i})`):M(l)?ye(`the API server did not lead there: ${p}${i===403?" (the role need\
s the verb create on services/proxy)":""}`,u):we.has(i)?ye(`${p}${e==="ingress"&&(i===401||i===403)?" (endpoint-token or endpoint-headers may be what it wants)":
""}`,u):s.isMadeUp===!0&&ue.has(i)&&(e==="service"||C(l))?fe(d)?ee(p):{kind:"open",why:p}:e==="service"?E(d)&&H.has(i)?ye(p,u):ee(p,u):V.has(i)||!C(l)?ye(p,u):ee(
p,u)}function h(e){const{code:o,message:s}=(0,z.Ic)(e),i=(0,z.gt)(o);return ye(`${s||o}${i?" (endpoint-ca-file names the authorities to trust)":""}`,!(i||o==="E\
NOTFOUND"))}function y(e,{body:o,cut:s},i,d){if(s===!0)return ye("its answer is longer than what is read");const l=i===void 0?!/\b(?:NaN|Infinity)\b/.test(o):!ve(
i);if(e==="ingress"&&l)return ye(`its answer is no prediction${g(o,i)}`);const u=W(o,d.rows);if(!u.ok)return d.isMadeUp===!0&&!l?{kind:"open",why:u.problem}:ee(
u.problem);const p=d.expected===void 0?void 0:X(u.values,d.expected,d.tolerance);return p===void 0?{kind:"prediction",shown:u.shown}:ee(`the prediction is not t\
he expected one: ${p}`)}function g(e,o){const s=(0,J.q)(ce(o)??e);return s===""?"":`, ${s}`}var E=e=>e.trimStart().startsWith("<"),M=e=>(0,v.$6)(e,"kind")==="St\
atus"&&(0,v.$6)(e,"apiVersion")==="v1";function C(e){return(0,v.$6)(e,"status","info")!==void 0?!0:(0,v.Gv)(e)&&Object.keys(e).length===1&&(e.error!==void 0||e.
detail!==void 0)}var oe=e=>URL.canParse(e)?new URL(e).host:"another path",de=3e4,Ke=500,Be=1e4;async function ze(e,o,s,i=de,d=()=>{}){const l=performance.now();
let u=-1/0;for(;;){const p=await ot(e,o,s);if(p.kind==="prediction"||p.kind==="open"||!p.mayPass)return p;const $=p.kind==="silent"?i:de;if(performance.now()-l>=
$)return p;performance.now()-u>=Be&&(u=performance.now(),d(`${e.title} gives no prediction yet, and is asked again for ${Math.ceil(($-(u-l))/1e3)} s: ${(0,A.xS)(
p.kind==="silent"?p.why:p.problem,300)}.`)),await(0,Y.v)(Ke,s)}}var st=5e4;async function ot(e,o,s){const i=performance.now();try{return Ye(e.way,await e.send(),
o)}catch(d){if(s.aborted)throw d;if(d instanceof z.wC||e.way==="ingress")return h(d);if(performance.now()-i>=st&&await e.isOpen?.().catch(()=>!1))return{kind:"w\
rong",problem:"it gives no answer to the prediction, and answers otherwise",mayPass:!1};if(d instanceof S.zg&&d.code==="E_CLUSTER_UNREACHABLE")return{kind:"sile\
nt",why:d.message,mayPass:!0};if(d instanceof S.zg&&d.code==="E_CLUSTER_UNAUTHORIZED")return{kind:"silent",why:d.message,mayPass:!1};throw d}}var qe=6e4,nt=4*1024*
1024;async function at({headers:e,tls:o},s,i,d){const l=(0,G.o)(s.protocol,o),u={accept:"application/json",...e,"content-type":"application/json"},p=await l.send(
{method:"POST",url:s,headers:u,body:i,timeoutMs:qe,signal:d,maxBytes:nt,isFresh:!0});return{status:p.status,body:p.body,cut:p.isCut,location:p.headers.location}}
var mt=e=>({problem:o})=>e.test(o),qt=mt(/enforce schema|missing inputs|[Ii]ncompatible (?:input|type)|has \d+ features|feature names|could not convert|not in index|KeyError/),
kn=({manifest:e,holders:o})=>!(0,re.os)(e)&&o.some(({graph:s})=>(0,_.ig)(s,[]).some(({node:i})=>{const d=(0,v.yR)(i,"parameters").find(l=>(0,v.$6)(l,"name")==="\
xtype");return i.implementation==="MLFLOW_SERVER"&&((0,v.$6)(d,"value")??"ndarray")==="ndarray"})),en=({plan:e})=>e.isOfUser===!0?"correct the request in that f\
ile":"log it with an input_example that it takes, or give a request with --verify FILE",Ln=[[({problem:e})=>fe(e),()=>"see in the log of the model server why it\
 could not load the model (--on-failure keep leaves its pods); log the model with what it lacks, or serve it by an image that has it (--image)"],[e=>qt(e)&&kn(e),
()=>"deploy with --xtype DataFrame, without which a V1 MLFLOW_SERVER drops the names of the columns"],[qt,e=>`the model refuses these values as its signature or\
 itself has them: ${en(e)}`],[mt(/is not the expected one/),()=>'see whether it is the right version, and whether "expected" and "tolerance" of that file still \
hold'],[mt(/ rows for \d+ |NaN|holds? null|has no (?:data|outputs)|values for the shape|is (?:not|no) JSON|neither outputs/),()=>"see what the model answers to \
this request: it has to give a finite value for each row; another request is given with --verify FILE"],[mt(/^HTTP 40[45]\b/),({route:e})=>e.way==="ingress"?"se\
e whether --endpoint is the ingress of this deployment":"see whether the server speaks the protocol of the manifest (--protocol), and knows its model by the nam\
e of the graph node"],[mt(/no answer to the prediction|^HTTP 50[234]\b/),()=>"see in the log of the model server what keeps it, and whether it has the memory an\
d the CPU for a prediction (resources in deploy.yaml)"]];function In(e){return Ln.find(([s])=>s(e))?.[1](e)??`see its cause in the log of the model server (--on\
-failure keep leaves its pods); if the model is not meant to take this request, ${en(e)}`}var bn=5e3,wt=500;async function Un(e){const{manifest:o,holders:s,ingress:i,
plan:d,signal:l}=e,u=performance.now(),p=(0,re.i9)(o),$=p.length>0&&p.every(We=>s.includes(We)),T=[];let L;for(const We of s){const Ue=tn(e,We),et=await ze(Ue,d,
l,i!==void 0&&$?bn:void 0,e.tell);if(et.kind==="wrong")throw Lt(e,Ue,et.problem);if(et.kind==="open")return{isProven:!1,why:on(Ue,et.why)};et.kind==="silent"?T.
push(sn(Ue,et.why)):L??=et.shown}const Q=T.length===0&&L!==void 0,[B]=p;if(i===void 0||B===void 0||!(Q||$))return Q?{isProven:!0,by:["service"],shown:L??"",durationMs:Math.
round(performance.now()-u),remarks:[]}:{isProven:!1,why:[...T,...i===void 0?[]:["An answer of the ingress would prove nothing, because other predictors answer t\
here too."]].join(" ")};await e.beforeIngress?.();const x=jn(e,i,B),Ae=await ze(x,d,l,void 0,e.tell),rt=Math.round(performance.now()-u);if(Ae.kind==="wrong"&&$)
throw Lt(e,x,Ae.problem);return Q?Ae.kind==="prediction"?{isProven:!0,by:$?["service","ingress"]:["service"],shown:L??"",durationMs:rt,remarks:[]}:{isProven:!0,
by:["service"],shown:L??"",durationMs:rt,remarks:[kt(x,Ae)]}:Ae.kind!=="prediction"?{isProven:!1,why:[...T,kt(x,Ae)].join(" ")}:{isProven:!0,by:["ingress"],shown:Ae.
shown,durationMs:rt,remarks:T}}function tn({cluster:e,manifest:o,namespace:s,plan:i},d){const l=(0,re.sc)(o.metadata.name,d),u=(0,re.tf)(o,d);return{way:"servic\
e",title:`Service ${s}/${l}:${re.ld}${u} of predictor ${d.name} (through the API server)`,send:()=>e.proxyToService(s,l,re.ld,u,i.body),isOpen:async()=>!M((0,v.
qF)((await e.proxyToService(s,l,re.ld,"/live","")).body))}}function jn({manifest:e,namespace:o,plan:s,signal:i},d,l){const u=nn(d.address,(0,re.PQ)(e,o,l));return{
way:"ingress",title:u.href,send:()=>at(d,u,s.body,i)}}var nn=(e,o)=>new URL(e.pathname.replace(/\/+$/,"")+o,e);function kt(e,o){return o.kind==="silent"?sn(e,o.
why):o.kind==="open"?on(e,o.why):`${e.title} gave no usable prediction, be it by another predictor: ${(0,A.xS)(o.problem,wt)}.`}var on=({title:e},o)=>`${e} does\
 not take the values that were made up for it, which proves nothing: ${(0,A.xS)(o,wt)}.`,sn=({title:e},o)=>`${e} says nothing of the model: ${(0,A.xS)(o,wt)}.`;
function Lt({manifest:e,holders:o,plan:s},i,d){const l=(0,A.it)((0,A.YI)(d),wt).replace(/[.\s]+$/,"");return new S.zg("E_VERIFY_FAILED",`The pods are ready, but\
 ${i.title} gave no usable prediction: ${l}. What to do: ${In({manifest:e,holders:o,plan:s,route:i,problem:d})}.`)}async function It(e,o,s){const{manifest:i,origin:d,
marker:l,forTarget:u,pods:p,modelUri:$,holders:T,name:L,namespace:Q}=s,{endpoint:B}=e.inputs,x=await e.cluster(),Ae=Q??x.defaultNamespace;e.inputs.namespace===void 0&&
an(s,x.defaultNamespace,e.inputs.allow);const rt={...i,metadata:{...i.metadata,namespace:Ae}},We=Ot(rt,Ae,B),Ue={name:L,namespace:Ae,version:o.version,"model-ur\
i":$,url:We,changed:"false",verified:"false","verified-by":""};for(const et of["name","namespace","version","model-uri","url","changed","verified","verified-by"])
e.output(et,Ue[et]);return{cluster:x,version:o,manifest:rt,origin:d,marker:l,forTarget:u,pods:p,modelUri:$,holders:T,namespace:Ae,address:{resource:re.kl,namespace:Ae,
name:L},url:We}}function an({namespace:e,place:o},s,i=new Set){if(!(e===void 0||e===s||i.has((0,_.OH)("namespace",e))))throw new S.zg("E_MANIFEST",`${o} cannot \
be deployed. It names the namespace ${JSON.stringify(e)} instead of the context's ${JSON.stringify(s)}, ${(0,_.L9)("namespace",e)}.`)}function Ot(e,o,s){const[i]=(0,re.
i9)(e);return i?s?nn(s,(0,re.PQ)(e,o,i)).href:`http://${(0,re.sc)(e.metadata.name,i)}.${o}:${re.ld}${(0,re.tf)(e,i)}`:""}async function vt({log:e},{cluster:o,namespace:s}){
const i={resource:le.r$,name:s};if(await o.get(i))return;const d={[Ve.Ly]:Ve.bU};await o.create(i,{apiVersion:"v1",kind:"Namespace",metadata:{name:s,labels:d}}),
e.progress(`Created the namespace ${s}.`)}var Bn=30;function Wn(e,o){if(e===void 0)return{changed:!0,pods:"",text:""};const s=(0,b.c)(e,o),i=(0,v.tk)(e,"metadat\
a","generation")!==(0,v.tk)(o,"metadata","generation")||s.some(I.Xb),d=i?(0,I.JA)((0,I.s6)(e,o,s)):"";return{changed:i,pods:d,text:[d,(0,b.h)(s,Bn)].filter(Boolean).
join(`
`)}}async function Nn(e,{version:o,namespace:s,address:i,url:d},l){const{"github-deployment":u,"github-environment":p,"github-token":$}=e.inputs;if(!u)return l();
if(e.announceDeployment===void 0)return e.log.warn("The deployment is not told to GitHub (--github-deployment): this does not run there."),l();const{model:T,version:L}=o,
Q=await e.announceDeployment({environment:p??`${s}/${i.name}`,description:`${T} version ${L}`,payload:{model:T,version:L,namespace:s,name:i.name},token:$});try{
const B=await l();return await Q({state:"success",description:B.reason,url:d}),B}catch(B){const{outcome:x,message:Ae}=(0,S.uQ)(e.stopped.aborted?e.stopped.reason:
B);throw await Q({state:x==="failed"||x==="rolled-back"||x==="timeout"?"failure":"error",description:Ae}),B}}function Kn(e,o,s,i){const d=(0,le.vY)(s),{cause:l,
log:u,excerpt:p,objects:$,initLog:T}=o,L=o.advice===void 0?"":` What to do: ${o.advice}.`,Q=[...$?[{title:`Objects of ${d}`,text:$}]:[],...u&&p?[{title:`From th\
e ${u.title}`,text:p}]:[],...T?[{title:`From the ${T.title}`,text:T.text}]:[]];if(e.state==="timeout"){const Ae=l===void 0?"":` Its log says: ${l}.`;return{log:u,
excerpts:Q,error:new S.zg("E_TIMEOUT",`${d} did not serve within ${Math.round(i/1e3)} s (--timeout): it was waiting for ${e.waitingFor}.${Ae}${L}`)}}const B=e.reason===
"Deleted"?"E_DELETED_WHILE_WAITING":"E_ROLLOUT_FAILED",x=(0,A.xS)(`${e.object}: ${e.message}${e.message.includes(e.reason)?"":` (${e.reason})`}`,1500);return{log:u,
excerpts:Q,error:new S.zg(B,`${d} cannot serve: ${l===void 0?x:`${l}. ${x}`}${x.endsWith(".")?"":"."}${L}`)}}function Vn({why:e,known:o},s){const i=o===""?"":` \
What was seen last: ${(0,A.xS)(o,1e3)}.`;return new S.zg(e.code,`It could not be told whether ${(0,le.vY)(s)} serves: when the time was over (--timeout), the cl\
uster did not show what is there. ${e.message}${i}`,{cause:e})}var Fn=({live:e,applied:o})=>e===void 0||(0,v.tk)(e,"metadata","generation")!==(0,v.tk)(o,"metada\
ta","generation");function rn(e){const{live:o,applied:s,objects:i}=e,d=(0,v.$6)(s,"metadata","resourceVersion"),l=d!==void 0&&(0,v.$6)(o,"metadata","resourceVer\
sion")===d&&(0,v.$6)(o,"metadata","uid")===(0,v.$6)(s,"metadata","uid");return{unchanged:!Fn(e),...l?{seen:{owner:s,objects:i}}:{}}}var cn=2e4;async function Gn(e,{
cluster:o,manifest:s,marker:i,address:d},l){const{inputs:u,log:p}=e,$=(0,re.pG)(s,i,d,l.applied),T=performance.now(),L=x=>`${((performance.now()-T)/1e3).toFixed(
x)} s`,Q=await o.waitForRollout($,{timeoutMs:e.waitMs(u.timeout),patienceMs:u.patience,patienceRestarts:he.ej,...rn(l),before:{owner:l.live},report:x=>p.progress(
`Waiting (${L(0)}) for ${x}.`)});if(Q.state==="current")return p.progress(`The rollout is complete after ${L(1)}.`);if(Q.state==="unseen")throw Vn(Q,d);const B=Kn(
Q,await o.withSignal(AbortSignal.any([e.stopped,AbortSignal.timeout(cn)])).diagnose($,Q),d,u.timeout);throw B.log&&p.foreign(B.log.title,B.log.text),e.summarize(
...B.excerpts.map(({title:x,text:Ae})=>({kind:"log",title:x,text:Ae}))),B.error}async function xn({inputs:e,log:o,waitMs:s},i,d){const{cluster:l,address:u,namespace:p,
manifest:$,marker:T}=i,L=()=>Promise.all([l.get(u),(0,D.DL)(l,p,u.name),l.listRolloutObjects((0,re.Ef)($,T,u,"")),d()]);let[Q,B,x,Ae]=await L();for(;Q!==void 0&&
(0,xe.vx)(Q);)o.progress(`${(0,le.vY)(u)} is being removed; waiting until it is gone.`),await l.waitForRemoval(u,(0,v.$6)(Q,"metadata","uid")??"",s(e.timeout),rt=>o.
progress(rt)),[Q,B,x,Ae]=await L();return{live:Q,kept:(0,D.uq)(Q,B),objects:x,version:Ae}}async function bt(e,{cluster:o,version:s,namespace:i,address:d,marker:l,
manifest:u},{live:p,kept:$}){if(p===void 0||$!==void 0||(0,v.tk)(p,"metadata","generation")!==1||(0,re.Ef)(u,l,d,"").readMarker(p)!==l)return!1;const{registry:T}=(await e.
mlflow()).forCleanup(De.mw),L=await T.version(s.model,s.version).catch(()=>{}),Q=(0,De.$t)(o.identity,i,d.name,p);return L!==void 0&&!(0,De.T3)(L).some(B=>B.state===
"serving"&&(0,De.ii)(B,Q))}function zn(e,o,s){switch(e.kind){case"table":return s&&!Jn(e,o)?Hn(e,o):Yn(e,o);case"tensor":return`{"data":{"ndarray":${jt(e.tensor,
o.get(Pe.p1))}}}`;case"tensors":{const i=dn([...e.tensors],o);return`{"jsonData":${s&&(0,Pe.VK)(e.tensors,o)?`[${i}]`:i}}`}}}var Yn=({columns:e,rows:o},s)=>{const i=o.
map(d=>`[${e.map((l,u)=>jt(d[u]??null,s.get(l))).join(",")}]`);return`{"data":{"names":${JSON.stringify(e)},"ndarray":[${i.join(",")}]}}`},Hn=({columns:e,rows:o},s)=>`\
{"jsonData":[${o.map(i=>dn(e.map((d,l)=>[d,i[l]??null]),s)).join(",")}]}`,dn=(e,o)=>`{${e.map(([s,i])=>`${JSON.stringify(s)}:${jt(i,o.get(s))}`).join(",")}}`;function Jn({
columns:e,rows:o},s){const i=new Set(e.map((d,l)=>Pt(o.map(u=>u[l]??null),s.get(d))));return i.size===1&&!i.has("other")}function Pt(e,o){return e.every(s=>typeof s==
"string")?"text":e.every(s=>typeof s=="boolean")?"boolean":e.every(s=>typeof s=="number")?Ut(o)||!e.every(Number.isInteger)?"float":"whole":"other"}var Ut=e=>e!==
void 0&&/^(?:array<)*(?:double|float\d*)>*$/.test(e),jt=(e,o)=>Ut(o)?ln(e):JSON.stringify(e),ln=e=>Array.isArray(e)?`[${e.map(ln).join(",")}]`:typeof e=="number"&&
/^-?\d+$/.test(String(e))?`${e}.0`:JSON.stringify(e),Qn={double:"FP64",float:"FP32",long:"INT64",integer:"INT32",boolean:"BOOL",string:"BYTES",datetime:"BYTES",
binary:"BYTES",float64:"FP64",float32:"FP32",float16:"FP16",int64:"INT64",int32:"INT32",int16:"INT16",int8:"INT8",uint64:"UINT64",uint32:"UINT32",uint16:"UINT16",
uint8:"UINT8",bool:"BOOL",object:"BYTES",str:"BYTES"},Bt=(e,o,s)=>s==="v2"?JSON.stringify(Zn(e,o)):zn(e,o,s==="v1-mlflow");function Zn(e,o){switch(e.kind){case"\
table":return{inputs:e.columns.map((s,i)=>{const d=e.rows.map(l=>l[i]??null);return{name:s,shape:[d.length],datatype:$t(d,o.get(s)),data:d}}),parameters:{content_type:"\
pd"}};case"tensor":return{inputs:[un("input-0",e.tensor,o.get(Pe.p1))],parameters:{content_type:"np"}};case"tensors":{const s=[...e.tensors],i=s.every(([d,l])=>Array.
isArray(l)&&!l.some(Array.isArray)&&!Xn(o.get(d)));return{inputs:s.map(([d,l])=>un(d,Array.isArray(l)?l:[l],o.get(d))),parameters:{content_type:i?"pd":"dict"}}}}}
var Xn=e=>e!==void 0&&/\d$|^bool$|^object$|^str$/.test(e);function un(e,o,s){const i=[];for(let l=o;Array.isArray(l);l=l[0])i.push(l.length);const d=Array.isArray(
o)?o.flat(1/0):[o];return{name:e,shape:i,datatype:$t(d,s),data:d}}function $t(e,o){const s=o===void 0?void 0:Qn[o]??(/^<U\d*$|^<M8/.test(o)?"BYTES":void 0);if(s!==
void 0)return s;const i=e.filter(d=>d!==null);return i.length>0&&i.every(d=>typeof d=="boolean")?"BOOL":i.every(d=>typeof d=="number")?i.every(Number.isSafeInteger)&&
i.length>0?"INT64":"FP64":"BYTES"}var mn=3e5,Wt=1e4,_t=8,Mt={double:1.5,float:1.5,long:1,integer:1,boolean:!0,string:"a",datetime:"2024-01-01T00:00:00",binary:"\
YQ=="};function qn(e){const o=(0,v.qF)((0,v.$6)(e,"signature","inputs")??"");if(!Array.isArray(o)||o.length===0||o.length>Wt||!o.every(v.Gv))return;const s=(0,v.
yR)({root:o},"root"),i=s.map(u=>({name:(0,v.$6)(u,"name"),value:(0,v.$6)(u,"type")==="tensor"?eo(u):Nt(u)}));if(i.some(({value:u})=>u===void 0))return;const d=i.
flatMap(({name:u,value:p})=>u===void 0?[]:[[u,p]]),l=s.map(u=>(0,v.$6)(u,"type")==="tensor");if(l.includes(!0))return l.includes(!1)?void 0:d.length===s.length?
{kind:"tensors",tensors:new Map(d)}:s.length===1?{kind:"tensor",tensor:i[0]?.value}:void 0;if(d.length===s.length)return{kind:"table",columns:d.map(([u])=>u),rows:[
d.map(([,u])=>u)]};if(!(d.length>0))return{kind:"tensor",tensor:s.length===1?[i[0]?.value]:[i.map(({value:u})=>u)]}}function Nt(e,o=0){const s=(0,v.$6)(e,"type")??
"";if(o>_t)return;if(Object.hasOwn(Mt,s))return Mt[s];if(s==="any")return"a";const i=(0,v.fK)(e,s==="array"?"items":"values");if((s==="array"||s==="map")&&(0,v.
Gv)(i)){const u=Nt(i,o+1);return u===void 0?void 0:s==="array"?[u]:{a:u}}const d=e.properties;if(s!=="object"||!(0,v.Gv)(d))return;const l=Object.entries(d).slice(
0,Wt).map(([u,p])=>[u,(0,v.Gv)(p)?Nt(p,o+1):void 0]);return l.some(([,u])=>u===void 0)?void 0:Object.fromEntries(l)}function eo(e){const o=(0,v.$6)(e,"tensor-sp\
ec","dtype")??"",s=(0,v.fK)(e,"tensor-spec","shape"),i=to(o);if(i===void 0||!Array.isArray(s)||s.length>_t)return;const d=s.map(l=>l===-1?1:Number(l));if(!(!d.every(
l=>Number.isInteger(l)&&l>0)||d.reduce((l,u)=>l*u,1)>mn))return d.reduceRight((l,u)=>Array(u).fill(l),i)}function to(e){return/^float(?:16|32|64)$/.test(e)?.5:/^u?int(?:8|16|32|64)$/.
test(e)?1:e==="bool"?!0:/^datetime64/.test(e)?"2024-01-01T00:00:00":/^(?:str|object|<U\d+)$/.test(e)?"a":void 0}var Kt=["auto","required","off"],no={label:"auto\
, required, off, or a JSON file",parse:e=>{const o=Kt.find(i=>i===e);if(o!==void 0)return{kind:o};if((0,ae.existsSync)(e))return{kind:"file",path:e};const s=(0,F.
qb)(e,Kt);throw new _.S7(`expected auto, required, off, or a JSON file, and there is no file "${e}"${s===void 0?"":`; did you mean ${s}?`}`)}},oo=1024*1024,hn=1e-6;
async function so(e,o,s,i,d){switch(e.kind){case"off":return{kind:"none",why:"verification is off (--verify off)"};case"file":return co(e.path,await io(e.path));case"\
auto":case"required":{const l=await ao(o,s,i,d).catch(u=>{if(u instanceof S.zg&&u.code==="E_ARTIFACT_STORE")return{kind:"none",why:`the input example cannot be \
read (${u.message.replace(/\.$/,"")})`};throw u});if(l.kind==="none"&&e.kind==="required")throw new S.zg("E_VERIFY_IMPOSSIBLE",`Nothing was deployed: --verify r\
equired, but ${l.why}. Log the model with input_example=\u2026, or give a request with --verify FILE.`);return l}}}async function ao(e,o,s,i){if(s==="tensorflow")
return{kind:"none",why:"an input example of MLflow's cannot be said in the protocol tensorflow (give a request with --verify FILE)"};const{model:d,version:l}=o,
u=(T,L)=>e.readOfVersion(o,T,L);for(const T of(0,Pe.Gw)(i)){const L=await ro(u,T),Q=L===void 0?void 0:(0,Pe.qx)(L);if(Q===void 0)continue;const B=(0,Pe.zU)((0,v.
$6)(i,"signature","inputs")??"");return s==="v2"&&(0,Pe.JH)(B)?{kind:"none",why:`the input example of ${d} version ${l} has lists or mappings in its columns, wh\
ich the V2 protocol cannot say (give a request with --verify FILE)`}:fn(`the model's own input example (${T})`,Q,B,s)}const p=qn(i),$=(0,Pe.zU)((0,v.$6)(i,"sign\
ature","inputs")??"");return p!==void 0&&!(s==="v2"&&(0,Pe.JH)($))?{...fn("a request made from the model's signature, because it has no input example",p,$,s),rows:void 0,
isMadeUp:!0}:{kind:"none",why:`${d} version ${l} has no input example that can be sent, and no signature that a request can be made from`}}async function ro(e,o){
try{return await e(o,oo)}catch(s){if(s instanceof S.zg&&s.code==="E_ARTIFACT_TOO_LARGE")return;throw s}}function fn(e,o,s,i){return{kind:"request",origin:e,body:Bt(
o,s,i),rows:(0,Pe.BO)(o,s),tolerance:hn}}async function io(e){try{return await(0,be.readFile)(e,"utf8")}catch(o){const s=o instanceof Error?o.message:String(o);
throw new S.zg("E_INPUT",`verify: expected auto, required, off, or a JSON file; "${e}" cannot be read: ${s}`,{cause:o})}}function co(e,o){const s=(0,v.qF)(o);if(!(0,v.
Gv)(s))throw new S.zg("E_INPUT",`verify: "${e}" does not hold a JSON object.`);const i=(0,v.Gv)(s.request);return{kind:"request",origin:e,body:JSON.stringify(i?
s.request:s),rows:void 0,isOfUser:!0,...i&&s.expected!==void 0?{expected:s.expected}:{},tolerance:(0,v.tk)(s,"tolerance")??hn}}var lt=(...e)=>({deploy:e,rollback:e}),
Vt=["get","create","update","delete"],lo=[{why:"what is deployed, and put back or removed when it cannot serve",group:"machinelearning.seldon.io",resources:["se\
ldondeployments"],verbs:{render:["get","create","patch"],deploy:["get","list","watch","create","patch","delete"],rollback:["get","list","watch","patch","delete"],
undeploy:["get","list","delete"]}},{why:"the last manifest that was seen serving",group:"",resources:["configmaps"],verbs:{deploy:["get","create","patch","delet\
e"],rollback:["get","patch"],undeploy:["get","delete"]}},{why:"one deploy of a name at a time",group:"coordination.k8s.io",resources:["leases"],verbs:{deploy:Vt,
rollback:Vt,undeploy:Vt}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"apps",resources:["deployments","replicas\
ets"],verbs:{...lt("list","watch"),undeploy:["list"]}},{why:"whether it is the new version that became ready, and whether an old one is gone",group:"",resources:[
"pods"],verbs:{...lt("list","watch"),undeploy:["list"]}},{why:"whether requests go to it alone",group:"discovery.k8s.io",resources:["endpointslices"],verbs:lt("\
list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not waited for",group:"networking.istio.io",
resources:["virtualservices"],verbs:lt("list","watch")},{why:"whether an ingress shares the requests among several predictors as asked; without these it is not \
waited for",group:"getambassador.io",resources:["mappings"],verbs:lt("list","watch")},{why:"why it did not",group:"",resources:["pods/log"],verbs:lt("get")},{why:"\
why it did not",group:"",resources:["events"],verbs:lt("list","watch")},{why:"the prediction that proves it, by the Service of the predictor that holds it",group:"",
resources:["services/proxy"],verbs:{deploy:["create"]}}],Dt={group:"authorization.k8s.io",version:"v1",plural:"selfsubjectaccessreviews",kind:"SelfSubjectAccess\
Review"},Ft=new Set(["pods/log","events","virtualservices","mappings"]),uo=new Set(["E_CLUSTER_UNREACHABLE","E_CLUSTER_UNAUTHORIZED","E_CANCELLED"]),Gt=5,mo=({asksByProxy:e,
secret:o})=>[...lo.flatMap(({group:s,resources:i,verbs:d})=>i.flatMap(l=>Ft.has(l)||l==="services/proxy"&&!e?[]:(d.deploy??[]).filter(u=>u!=="watch").map(u=>({group:s,
resource:l,verb:u})))),...o===void 0?[]:["get","patch"].map(s=>({group:"",resource:"secrets",verb:s,name:o}))];async function pn(e,o,s){const i=await _n(e,o,s);
if(i!==void 0)throw new S.zg("E_CLUSTER_FORBIDDEN",`A deploy to the namespace ${o} needs rights that these credentials lack: ${i}. Give the account the Role of \
docs/permissions.md there, or correct --namespace if another one is meant.`)}async function vn(e,o,s,i){if(!(e instanceof S.zg)||e.code!=="E_CLUSTER_FORBIDDEN")
return e;const d=await _n(o,s,i).catch(()=>{});return d===void 0?e:new S.zg(e.code,`${e.message} All that a deploy needs there and they lack: ${d}.`,{cause:e,outcome:e.
outcome,exit:e.exit})}async function _n(e,o,s){const i=mo(s),d=[];for(let u=0;u<i.length;u+=Gt){const p=i.slice(u,u+Gt),$=await Promise.all(p.map(T=>ho(e,o,T)));
d.push(...p.filter((T,L)=>$[L]===!1))}if(d.length===0)return;const l=new Map;for(const{group:u,resource:p,verb:$}of d){const T=u===""?p:`${p}.${u}`;l.set(T,[...l.
get(T)??[],$])}return[...l].map(([u,p])=>`${p.join(", ")} ${u}`).join("; ")}async function ho(e,o,{group:s,resource:i,verb:d,name:l}){const[u,p]=i.split("/"),$={
namespace:o,group:s,resource:u,verb:d,...p===void 0?{}:{subresource:p},...l===void 0?{}:{name:l}};try{const T=await e.create({resource:Dt,name:i},{apiVersion:"a\
uthorization.k8s.io/v1",kind:Dt.kind,spec:{resourceAttributes:$}}),L=(0,v.fK)(T,"status","allowed");return typeof L=="boolean"?L:void 0}catch(T){if(T instanceof
S.zg&&!uo.has(T.code))return;throw T}}var xt=e=>{setImmediate(()=>setImmediate(e))};async function gn(e,o,s){const{inputs:i,log:d,pipeline:l}=e,u=(0,I.sB)(o,s,i,
{pipeline:l,timeoutMs:i.timeout,target:i.at,promotionId:i["promotion-id"]});i["dry-run"]!=="client"&&xt(()=>{e.cluster().catch(()=>{})});const p=await u;for(const $ of p.
notes)d.progress($);for(const $ of p.warnings)d.warn($);return{rendered:p,plan:await so(i.verify,o.artifacts,s,(0,re.aI)(p.manifest),p.mlModel)}}async function En(e,{
cluster:o,namespace:s,address:i,manifest:d,forTarget:l,pods:u,origin:p},$){const{inputs:T,log:L}=e,Q=T["create-namespace"],B=yn(e,$);if(Q&&await o.get({resource:le.
r$,name:s})===void 0){await Promise.all([po(o),pn(o,s,B)]);return}const[x]=await Promise.all([(0,I.Pj)(await e.mlflow(),o,i,{manifest:d,forTarget:l,pods:u,origin:p},
T,Ae=>L.warn(Ae)).catch(async Ae=>{if(!(Ae instanceof S.zg)||!Ae.message.includes("does not support dry run"))throw await vn(Ae,o,s,B);L.warn(`The cluster canno\
t be asked beforehand what it makes of the manifest: ${Ae.message}`)}),pn(o,s,B)]);return x}var yn=({inputs:e},o)=>({asksByProxy:o.kind==="request"&&e.verify.kind===
"required"&&e.endpoint===void 0,secret:e["storage-secret"]?.name});async function fo(e,{cluster:o,namespace:s},i,d){try{return await d()}catch(l){throw await vn(
l,o,s,yn(e,i))}}async function po(e){if(!await e.serves(re.kl))throw new S.zg("E_CRD_MISSING",`The cluster at ${e.server} does not know ${re.kl.kind}s: install \
Seldon Core first.`)}async function vo(e,o){const s={...e,log:ie.aB,output:()=>{}},{rendered:i,plan:d}=await gn(s,await e.mlflow(),o);await En(s,await It(s,o,i),
d)}var wn={name:{kind:"small",description:"The name of the SeldonDeployment."},namespace:{kind:"small",description:"Its namespace."},version:{kind:"small",description:"\
The model version that was deployed."},"previous-version":{kind:"small",description:"The version that was deployed there before; empty where none was."},"model-\
uri":{kind:"small",description:"Where the model server loads the model from; empty if an image holds it."},url:{kind:"small",description:"Where predictions are \
asked for: behind the ingress of `endpoint`, or inside the cluster."},changed:{kind:"small",description:"true where the manifest changed the cluster, false wher\
e it was deployed already."},verified:{kind:"small",description:"true where a prediction proved the deployment."},"verified-by":{kind:"small",description:"What \
the prediction was asked of: `service`, the Service of each predictor that holds the version, `ingress`, or `service,ingress`; empty where it is not verified."}},
_o=/^(?:connection|content-(?:encoding|length|type)|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/,go=8,Eo=new Set(["host","accept","accept-\
language","origin","user-agent"]);function zt(e){const o=new Map;for(const[s,i]of e.split(/\r?\n/).entries()){if(i.trim()==="")continue;const[,d="",l=""]=/^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.
exec(i)??[],u=yo(d.toLowerCase(),l,o);if(u!==void 0)return{problem:`line ${s+1} ${u}`};o.set(d.toLowerCase(),l)}return{headers:o}}function yo(e,o,s){if(e===""||
o==="")return"is not of the form Name: value";if(!/^[\w!#$%&'*+.^`|~-]+$/.test(e))return"has a name that no header can have";if(_o.test(e))return`names the head\
er ${e}, which is not to be given`;if(s.has(e))return`names the header ${e} again`;const i=(0,se.S)(o);return i===void 0?void 0:`has a value that cannot be sent\
: ${i}`}function On(e){const o=zt(e);if("problem"in o)return[];const s=[...o.headers].filter(([i])=>!Eo.has(i)).flatMap(([,i])=>[i,i.replace(/^\w+ /,"")]);return[
...new Set(s)].filter(i=>i.length>=go)}var Pn=1024*1024,Yt="expected the ingress's http(s) address",wo={label:"http(s) address",parse:e=>{const o=/^https?:\/\//i.
test(e)&&URL.canParse(e)?new URL(e):void 0;if(o===void 0)throw new _.S7(`${Yt}, got "${e.replace(/\/\/.*@/,"//***@")}"`);if(o.username!==""||o.password!=="")throw new _.
S7(`${Yt} without a user name or password, which outputs would show: give them by endpoint-headers, as Authorization: Basic \u2026`);if(o.search!==""||o.hash!==
"")throw new _.S7(`${Yt} alone, without what follows a ? or #`);return o}},Oo={label:"Name: value, one a line",secretParts:On,parse:e=>{const o=zt(e);if("proble\
m"in o)throw new _.S7(o.problem);return o.headers}},Po={label:"PEM file",parse:e=>{const o=$o(e).match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g)??
[];if(o.length===0)throw new _.S7(`"${e}" holds no certificate in PEM form`);for(const s of o)try{new Qe.X509Certificate(s)}catch{throw new _.S7(`"${e}" holds a\
 certificate that cannot be read`)}return o.join(`
`)}};function $o(e){let o;try{o=(0,pe.M)(e,Pn)}catch(s){throw new _.S7(`"${e}" cannot be read: ${(0,z.Ic)(s).message}`)}if(o===void 0)throw new _.S7(`"${e}" is \
larger than ${Pn} bytes`);return o}var Ht={endpoint:{kind:wo,description:"The ingress, to which /seldon/<namespace>/<name>/\u2026 is appended. It is asked after the \
predictors that hold the version have been, by their own Services."},"endpoint-token":{kind:_.hC,secret:!0,description:"Bearer token for the ingress. It goes th\
ere alone: no redirect is followed."},"endpoint-headers":{kind:Oo,secret:!0,description:"Headers that the ingress wants, such as an API key or a Host. They go t\
here alone."},"endpoint-ca-file":{kind:Po,description:"PEM file with the certificate authorities to trust for the ingress."}},$n=(0,_.RU)(Ht,["endpoint-token","\
endpoint-headers"],({"endpoint-token":e,"endpoint-headers":o})=>{if(e!==void 0&&o?.has("authorization"))throw new _.S7("endpoint-token and the Authorization of \
endpoint-headers are both given: give one of them")});function Mo({endpoint:e,...o}){if(e===void 0)return;const{"endpoint-token":s,"endpoint-headers":i,"endpoin\
t-ca-file":d}=o;return{address:e,headers:{...s===void 0?{}:{authorization:`Bearer ${s}`},...Object.fromEntries(i??[])},tls:{rejectUnauthorized:!0,...d===void 0?
{}:{ca:d}}}}var Do=({address:e,headers:o})=>e.protocol==="http:"&&Object.keys(o).some(s=>s!=="host")?`The token or headers for ${e.host} are sent without TLS, w\
here others can read them: give its https address.`:void 0,So={...Z.hI,...Z.g$,...Z.wO,...Z.F2,timeout:{kind:_.p0,default:"20m",description:"How long the step m\
ay take, the rollout above all. What it then puts back may take as long again."},patience:{kind:_.p0,default:"60s",description:"How long what may recover (a cra\
sh loop, a missing secret, no room on a node) is given before the step is red; a second restart ends it sooner."},verify:{kind:no,default:"auto",description:"Pr\
oves the deployment by a prediction. `auto` sends the model's own logged input example, or a request made from its signature, and warns where there is neither, \
`required` is red then, `off` sends nothing; a JSON file is sent as it is, or as its `request`, whose prediction must equal its `expected` within its `tolerance\
`."},...Ht,"on-failure":{kind:(0,_.Yq)("rollback","keep"),default:"rollback",description:"On red, puts the last version back that was seen serving (a first depl\
oyment is removed), or leaves everything as it is."},"promotion-id":{kind:_.Qq,description:"The promotion (an output of promote) that a rollback also undoes, if\
 it still holds."},"force-conflicts":{kind:_.Jt,default:"false",description:"Takes fields of the deployment that another field manager owns, instead of ending w\
ith E_APPLY_CONFLICT."},...Z.QF,"create-namespace":{kind:_.Jt,default:"false",description:"Creates the namespace where there is none."},"github-deployment":{kind:_.
Jt,default:"false",description:"Makes a deployment on GitHub that says when this one is in progress, serves or failed, with its URL. Not needed in a job with `e\
nvironment:`, which makes its own."},"github-environment":{kind:_.Qq,description:"The environment of that deployment; <namespace>/<name> unless given."},"github\
-token":Z.bU,"dry-run":{kind:(0,_.Yq)("none","server","client"),default:"none",description:"Changes nothing: `client` renders and checks the manifest, `server` \
also asks the cluster whether it would accept it."}};async function To(e,{model:o,version:s},i,d){try{const l=(await e).forCleanup(d),u=(0,k.Tq)(await l.registry.
version(o,s)),p=u?.state==="held"?u:void 0,$=p===void 0?[]:(0,_.Sx)(p.target).map(_.Rg),T=[];for(const Q of i===void 0?$:[i]){const[B]=(0,_.Sx)(Q);B!==void 0&&await(0,I.
IL)(l,o,B)===s&&T.push(Q)}if(T.length===0)return;const L=`BUT IN MLFLOW ${T.join(" and ")} of ${o} still ${T.length===1?"names":"name"} version ${s}, because no\
 --promotion-id was given.`;return p===void 0||!T.every(Q=>$.includes(Q))?`${L} Take it out with demote --model ${Jt(o)} --version ${s} --from ${Jt(T.join(", "))}\
, or promote the version that serves.`:`${L} Undo that with rollback --model ${Jt(o)} --promotion-id ${p.id}; give deploy the --promotion-id of promote, and a f\
ailure undoes it.`}catch(l){if(!(l instanceof S.zg))throw l;return}}var Jt=e=>/^[\w@.-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Mn=new Set(["E_ROLLOUT_FAI\
LED","E_TIMEOUT","E_VERIFY_FAILED","E_DELETED_WHILE_WAITING","E_DEPLOY_HELD","E_PROMOTION_UNDONE"]),Ao=5e3,t=3e4,n=2e4,a=12e4,c=6e4,m=1.5*Le.UB,f=e=>e+a+t,O=e=>f(
e)+m+4*t;async function q(e,o,s,i,d,l,u){const p=e.stopped.aborted,$=p?(0,S.uQ)(e.stopped.reason):(0,S.uQ)(d);if(l==="keep"){const Ue=i!==void 0&&!p&&!Mn.has($.
code),et=i?Oe($,"It was left as it is (--on-failure keep)."):$;return await u({isOpen:Ue,reason:et.message,state:i&&!Ue||p?"failed":void 0}),et}const L=i!==void 0||
e.signal.aborted||$.outcome==="unreachable"?p||Mn.has($.code)?await tt(e,o,s,{error:$,cancelled:p,applied:i}):{kind:"open",detail:Ge}:void 0,Q=L?.kind==="open",
B=L?L.kind!=="nothing"&&!Q:$.outcome==="failed",Ae=!Q&&(i!==void 0||L!==void 0&&L.kind!=="nothing")?L?.kind==="rolled-back"||L?.kind==="removed"?L.kind:"failed":
void 0,rt=L?.why===void 0?$:new S.zg(L.why.code,$.message,{cause:L.why}),We=Oe(rt,L?.detail??"",Te(rt,L));return await u({isOpen:Q,state:Ae,reason:We.message,instead:L?.
instead}),Oe(We,(B?await dt(e,o,$,p):void 0)??"")}function Te(e,o){if(!(e.outcome!=="failed"||!o))return o.kind==="rolled-back"?"rolled-back":o.kind==="failed"?
"rollback-failed":void 0}var Oe=(e,o,s=e.outcome)=>new S.zg(e.code,o===""?e.message:`${e.message} ${o}`,{cause:e.cause,outcome:s,exit:e.exit}),Ge="Nothing was p\
ut back and nothing removed, because it was not seen whether it serves. Run this again once the cluster answers.";async function tt(e,o,s,{error:i,cancelled:d,applied:l}){
const{address:u,marker:p,version:{model:$}}=o,T=(0,le.vY)(u);if(i.code==="E_DELETED_WHILE_WAITING")return{kind:"nothing",detail:"It was not put back, because so\
mebody deleted it.",instead:"nothing"};if(i.code==="E_DEPLOY_HELD")return{kind:"nothing",detail:"Nothing was put back, because another deploy works on it now."};
const L=d?c:f(e.inputs.timeout),Q=AbortSignal.timeout(L),B=o.cluster.withSignal(Q);try{const x=!d&&i===e.signal.reason?await Me(B,o):void 0;if(x instanceof S.zg)
return{kind:"open",why:x,detail:`${x.message} ${Ge}`};if(x?.state==="current"&&l===void 0)return{kind:"open",detail:`${T} was left as it is, because by now it s\
erves this version. Run this again to have that verified.`};const Ae=await B.get(u);if(!Ae)return{kind:"nothing",detail:`${T} does not exist.`,instead:"nothing"};
if((0,re.Ef)(o.manifest,p,u,"").readMarker(Ae)!==p)return{kind:"nothing",detail:"Nothing was put back, because what is there now was applied by somebody else or\
 was there before."};if(!s.live||await bt(e,o,s))return await Ie(e,B,o,Ae,d);const{kept:We}=s;if(!We)return{kind:"failed",detail:`Nothing could be put back: no \
manifest of ${T} was ever seen serving by this project.`};if(We.marker===p)return{kind:"nothing",detail:"Nothing was put back: this very version was the last th\
at was seen serving."};const Ue=(0,D.gt)(We,$);e.log.progress(`Putting ${Ue} of ${T} back.`);const et=await(0,he.rr)(B,u,Ae,We,{force:e.inputs["force-conflicts"],
timeoutMs:d||s.trouble!==void 0?Ao:e.inputs.timeout,patienceMs:e.inputs.patience,report:yt=>e.log.progress(`Rolling back: waiting for ${yt}.`),tell:yt=>e.log.warn(
yt)});if(We.adopted!==void 0)return await ct(B,o,s,et,d);const Zt={model:(0,D._P)(We)??$,version:We.version},gt=Ue.replace(/^v/,"V"),{serves:Et,unseen:Xt,explain:An}=et;
return Et?{kind:"rolled-back",detail:`${gt} was put back and serves.`,instead:Zt}:d?{kind:"rolled-back",instead:Zt,detail:`${gt} was applied again; this step di\
d not wait until it serves.`}:Xt?{kind:"failed",instead:Zt,detail:`${gt} was applied again, and it could not be told whether it serves: ${Xt.message}`}:{kind:"f\
ailed",detail:`${gt} was applied again, and does not serve either: ${await An()}.`}}catch(x){return{kind:"failed",detail:`${s.live?"Putting the earlier version \
back":"Removing this first deployment"} failed: ${Q.aborted?`the cluster at ${B.server} did not take it within ${L/1e3} s.`:(0,S.uQ)(x).message}`}}}async function Me(e,{
manifest:o,marker:s,address:i}){const d=e.withSignal(AbortSignal.timeout(n));try{const l=await d.get(i),u=(0,re.Ef)(o,s,i,(0,v.$6)(l,"metadata","uid")??"");return await(0,ke.
wW)(d,u,l)}catch(l){const u=(0,S.uQ)(l);return u.code==="E_UNEXPECTED"?new S.zg("E_CLUSTER_UNREACHABLE",`The cluster at ${e.server} did not show within ${n/1e3}\
 s what is there.`,{cause:l}):u}}async function ct(e,{namespace:o,address:s},{trouble:i},{serves:d,unseen:l,explain:u},p){await(0,D.BC)(e,o,s.name);const $="Wha\
t was taken over was restored as it stood, with who owns its fields";return d?{kind:"rolled-back",instead:"nothing",detail:`${$}, and serves.`}:p?{kind:"rolled-\
back",instead:"nothing",detail:`${$}; this step did not wait until it serves.`}:i!==void 0?{kind:"rolled-back",instead:"nothing",detail:`${$}; it did not serve \
fully before either: ${i}.`}:l?{kind:"failed",detail:`${$}; it could not be told whether that serves: ${l.message}`}:{kind:"failed",detail:`${$}, and does not s\
erve yet: ${await u()}.`}}async function Ie({log:e},o,{address:s},i,d){return await(0,he.dm)(o,s,(0,v.$6)(i,"metadata","uid")??"",e,d?void 0:a),{kind:"removed",
instead:"nothing",detail:`As a first deployment it was removed${d?"; this step did not wait until it is gone":""}.`}}async function dt(e,{version:o,manifest:s},{
code:i},d){const l=e.inputs["promotion-id"];if(i==="E_PROMOTION_UNDONE")return;if(l===void 0)return To(e.mlflow(),o,s.metadata.annotations[Ve.hD],De.mw);const u=d?
t:m+t;try{const p=(await e.mlflow()).forCleanup(u),$={log:e.log,signal:AbortSignal.timeout(u),leaseMs:Le.UB,waitMs:m},{detail:T}=await(0,he.sF)(p,o.model,o.version,
l,d?void 0:$,`${(0,ie.sA)("deploy",e.pipeline)}, which could not make it serve`);return T}catch(p){return`The promotion ${l} could not be undone: ${(0,S.uQ)(p).
message}`}}var Dn=3e4,Sn=1e3;async function St(e,o,s,i,d,l){const u=performance.now()+Dn;for(let p=0;;p+=1){const T=(await e.list(le.Jw,o,{labelSelector:`${re.jC}\
=${(0,re.x2)(s)}`})).filter(L=>Ro(L,i)).map(L=>(0,v.$6)(L,"metadata","name")??"");if(T.length===0||performance.now()>=u)return T;p===0&&l(`Waiting for ${T.length===
1?"the pod":`${T.length} pods`} of an earlier version to be gone (${T[0]??""}), so that the answer at the ingress is the new one's.`),await(0,Y.v)(Sn,d)}}function Ro(e,o){
const s=(0,v.$6)(e,"metadata","annotations",Ve.yl),i=(0,v.$6)(e,"status","phase");return s!==void 0&&!o.has(s)&&i!=="Succeeded"&&i!=="Failed"}async function Tt(e,o,s){
const{log:i,inputs:d,signal:l}=e;if(s.kind==="none")return i.warn(`NOT VERIFIED: no prediction was made, because ${s.why}. The pods are ready, which does not pr\
ove that the model answers.`),{isProven:!1,why:s.why};const{cluster:u,manifest:p,namespace:$}=o,T=p.spec.predictors.filter(({name:x})=>o.holders.includes(x)),L=Mo(
d),Q=L&&Do(L);Q!==void 0&&i.warn(Q);const B=await Un({cluster:u,manifest:p,namespace:$,holders:T,ingress:L,plan:s,signal:l,tell:x=>i.progress(x),beforeIngress:()=>ko(
e,o)});if(!B.isProven)return i.warn(`NOT VERIFIED: ${B.why} The pods are ready, which does not prove that the model answers.`),{...B,isOpen:!0,isMadeUp:s.isMadeUp===
!0};for(const x of B.remarks)i.warn(x);return i.progress(`Verified with ${s.origin} in ${B.durationMs} ms, ${ht({...B,isMadeUp:!1},o)}: ${B.shown}`),e.output("v\
erified","true"),e.output("verified-by",B.by.join(",")),{...B,isMadeUp:s.isMadeUp===!0}}function ht({by:e,isMadeUp:o},{manifest:s,holders:i}){const l={service:`\
by the Service of ${s.spec.predictors.filter(({name:u})=>i.includes(u)).map(({name:u,shadow:p})=>`${p===!0?"the shadow ":""}${u}`).join(" and ")} itself`,ingress:"\
at the ingress"};return`${e.map(u=>l[u]).join(" and ")}${o===!0?", of a request made from the model's signature":""}`}function Co(e,{kind:o},s){if(!(e.isProven||
e.isOpen!==!0||o==="auto"||o==="off"))return new S.zg("E_NOT_VERIFIED",`${s} is rolled out and ready, but it could not be verified: ${e.why} It was left as it i\
s, since nothing says that it does not serve. `+(e.isMadeUp===!0?"Log the model with input_example=\u2026, or give a request with --verify FILE, and deploy again.":
"Let these credentials create services/proxy, or give what the ingress wants (endpoint-token, endpoint-headers, endpoint-ca-file), and deploy again."))}async function ko({
log:e,signal:o},{cluster:s,manifest:i,namespace:d,address:l}){const u=new Set(i.spec.predictors.flatMap($=>(0,re.hf)($)??[])),p=await St(s,d,l.name,u,o,$=>e.progress(
$));p.length>0&&e.warn(`The ingress may answer with an earlier version: its pods are still ending (${p.slice(0,5).join(", ")}).`)}function Lo(e,o,s){const{version:i,
namespace:d,address:l,modelUri:u,url:p}=o,$=e.inputs.endpoint!==void 0&&e.inputs.verify.kind!=="off"&&!(s.verdict.isProven&&s.verdict.by.includes("ingress"));e.
summarize({kind:"heading",text:`Deployed ${i.model} version ${i.version}`},{kind:"table",header:["what","value"],rows:[["deployment",`${d}/${l.name}`],["version",
i.version],["version before",s.previousVersion||"none"],...u===""?[]:[["model URI",u]],["URL",$?`${p} (NOT VERIFIED: it gave no prediction)`:p],["changed",s.changed?
"yes":"no"],...s.pods===""?[]:[["pods",s.pods.replaceAll("pods of predictor ","").replaceAll(`
`,"; ")]],["verified by a prediction",s.verdict.isProven?`yes, ${ht(s.verdict,o)}`:`NO: ${s.verdict.why}`]]})}var Qt=(0,ie.ol)({name:"deploy",title:"deploy a mo\
del version and wait until it serves",description:"Renders the deploy.yaml that was logged with the version, applies it, waits until the new version is what ser\
ves, and proves that by a prediction. Where it cannot serve, says why and puts back what served before.",inputs:So,checks:[Z.jd,$n],outputs:wn,cleanupMs:O,example:"\
mlflow-steps deploy --model wine --at @champion --namespace models",run:async e=>{const{inputs:o}=e,s=await e.mlflow(),i=(0,I.Xc)(s,o);xt(()=>{(0,I.DO)()});const d=await i,
{rendered:l,plan:u}=await gn(e,s,d);if(o["dry-run"]==="client")return{outcome:"done",reason:`${l.place} of ${d.model} version ${d.version} renders to a sound ma\
nifest; nothing was sent.`};const p=await It(e,d,l);return o["dry-run"]==="server"?ut(e,p,u):(o["create-namespace"]&&await vt(e,p),Nn(e,p,()=>fo(e,p,u,()=>(0,D.
zV)(p.cluster,p.address,{step:"deploy",...e},($,T)=>Tn(e,{...p,cluster:$},u,T)))))}});async function ut(e,o,s){const i=await En(e,o,s);if(i===void 0)return{outcome:"\
done",reason:`All that can be asked beforehand of the namespace ${o.namespace} is right: what it makes of the manifest is not known yet. Nothing was changed.`};
const{cluster:d,namespace:l,address:u}=o,{takenOver:p}=i;return p!==void 0&&await(0,he.sg)(e,o,p,(0,D.uq)(p,await(0,D.DL)(d,l,u.name))),ft(e,`What would change \
in ${(0,le.vY)(u)}`,[i.pods,i.differences].filter(Boolean).join(`
`)),{outcome:"done",reason:`The cluster accepts the manifest: ${i.summary}. Nothing was changed.`}}function ft({log:e},o,s){s!==""&&e.foreign(o,s)}async function Tn(e,o,s,i){
const{log:d,inputs:l}=e,u=await e.mlflow(),{objects:p,version:$,...T}=await xn(e,o,()=>(0,I.Xc)(u,{...l,version:Number(o.version.version)})),{cluster:L,address:Q}=o,
B=`${$.model} version ${$.version}`,{live:x}=T,{isRenamed:Ae,isForeign:rt}=await(0,I.XQ)(u,L,Q,x,o.manifest,l),We=await(0,I.T5)(u,x,Ae,{...o,version:$},(0,le.vY)(
Q),d);let Ue=We;const et=x&&(0,De.c7)(x),Zt=T.kept&&Ae&&et?(0,D.FV)(T.kept,et.model,$.model):T.kept,gt=Ae?void 0:et,Et=x!==void 0&&rt?await(0,he.sg)(e,We,x,T.kept):
void 0;await(0,I.w2)(e,We);const Xt=(x&&(0,De.Zy)(x))??"";e.output("previous-version",Xt);const An=await te(e,Ue,i);let yt=Et?{live:x,kept:Et.kept,trouble:Et.trouble}:
{live:x,kept:Zt},pt,At,Rt;try{const Rn=l["force-conflicts"];Et?{before:yt,applied:pt}=await(0,he.w9)(e,We,Et):(Ue={...We,manifest:await(0,$e.uk)(L,Q,We.manifest,
x,{pods:We.pods,deployments:p.deployments,force:Rn})},pt=await(0,$e.AZ)(L,Q,Ue.manifest,{force:Rn,origin:Ue.origin,tell:Io=>d.warn(Io)}));const Ct=Wn(x,pt);({changed:At}=
Ct),e.output("changed",String(At)),d.progress(`${(0,le.vY)(Q)} ${x?At?"configured":"unchanged":"created"}: ${B}${Ue.modelUri===""?", which its image holds":` fr\
om ${Ue.modelUri}`}.`),ft(e,`What changed in ${(0,le.vY)(Q)}`,Ct.text),await Gn(e,Ue,{live:x,objects:p,applied:pt}),Rt=await Tt(e,Ue,s),await Fe(e,Ue);const{isProven:Cn}=Rt;
await Ne(e,Ue,yt,pt,Cn),await Je(e,Ue,{mlflow:u,lease:i,former:gt},"serving",{verified:Cn,live:pt},void 0),Lo(e,Ue,{previousVersion:Xt,verdict:Rt,changed:At,pods:Ct.
pods})}catch(Rn){throw await q(e,Ue,yt,pt,Rn,l["on-failure"],async({state:Ct,reason:Cn,instead:Io,isOpen:Bo})=>{if(i.lost.aborted)return;const Uo={mlflow:u,lease:i,
former:gt};Ct!==void 0?await Je(e,Ue,Uo,Ct,{verified:!1,reason:Cn,live:pt??x},Io):An&&!Bo&&await K(e,Ue,Uo,An)})}const bo=Co(Rt,l.verify,B);if(bo!==void 0)throw bo;
const jo=Rt.isProven?`, proven by a prediction ${ht(Rt,Ue)}`:" (not verified)";return{outcome:At?"done":"unchanged",reason:At?`${B} serves as ${(0,le.vY)(Q)}${jo}\
.`:`${B} was serving already as ${(0,le.vY)(Q)}.`}}}),6462:((it,je,r)=>{r.d(je,{AZ:()=>k,qN:()=>re,uk:()=>ie});var G=r(5233),Pe=r(4118),I=r(9884),b=r(5306),he=r(
9951),D=r(6498),ke=r(8243),Le=r(2804),$e=["spec","predictors","*","componentSpecs","*","spec","containers","*"],De=[{pattern:["spec","predictors","*","progressD\
eadlineSeconds"],without:"Kubernetes gives up a rollout by its own deadline of 10 minutes"},...["readinessProbe","livenessProbe"].map(A=>({pattern:[...$e,A],without:"\
Seldon's own probe may end a server that makes its environment for minutes"}))],xe=A=>De.find(({pattern:v})=>A.length>=v.length&&v.every((S,ae)=>S==="*"?typeof A[ae]==
"number":A[ae]===S)),le=10,k=async(A,v,S,ae)=>(await re(A,v,S,ae)).applied;async function re(A,v,S,{origin:ae,tell:Se,...be}){let He=S;for(let Qe=1;;Qe+=1)try{return{
applied:await A.apply(v,{...He},be),sent:He}}catch(Ze){const Ne=Ze instanceof G.nJ&&Qe<le?Ve(Ze.fields,He,ae):[];if(Ne.length===0)throw J(Ze,ae);for(const{path:Fe,
without:Ee}of Ne)Se(`The cluster's definition of ${v.resource.kind} has no field ${(0,D.P8)(Fe)}, which is left out of ${(0,Pe.vY)(v)}: ${Ee}.`);He=Ne.reduce((Fe,{
path:Ee})=>(0,I.x)(Fe,Ee),He)}}function Ve(A,v,S){const ae=A.flatMap(Se=>{const be=xe(Se)?.without;return be===void 0||(0,I.Q)(v,Se)===void 0||S?.has(Se)===!0?[]:
[{path:Se,without:be}]});return ae.length===A.length?ae:[]}function J(A,v){if(!(A instanceof Le.zg)||A.code!=="E_APPLY_REFUSED"||v===void 0)return A;const S=Y(A.
message).map(be=>v.has(be)?`${(0,D.P8)(be)} is line ${v.lineOf(be)} of ${v.place}`:`${(0,D.P8)(be)} is not in ${v.place}: it was set by an input of this step`),
Se=`${A instanceof G.nJ?" The cluster may run an older release of Seldon Core, whose resource definition lacks what newer ones have.":""}${S.length===0?"":` ${S.
join("; ")}.`}`;return Se===""?A:new Le.zg(A.code,`${A.message}${A.message.endsWith(".")?"":"."}${Se}`,{cause:A,outcome:A.outcome,exit:A.exit})}var z=5;function Y(A){
return[...new Set([...A.slice(0,1e4).matchAll(/(?<![\w.])\.?(spec(?:\.[A-Za-z][\w-]{0,100}|\[\d{1,4}\]){1,30})/g)].map(([,S])=>S??""))].slice(0,z).map(S=>[...S.
matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([ae,Se])=>Se===void 0?ae:Number(Se)))}async function ie(A,v,S,ae,Se){const be=ae===void 0?[]:S.spec.predictors.flatMap(Ee=>Z(
Ee,S,ae,Se));if(ae===void 0||be.length===0)return S;const He=(0,b.$m)(ae),Qe=(0,b.bS)(S,be,He),Ze=be.every(({name:Ee})=>F(Ee,Qe,ae))?Qe:await k(A,v,Qe,{dryRun:!0,
force:Se.force,origin:void 0,tell:()=>{}}),Ne=be.filter(({name:Ee})=>F(Ee,Ze,ae)),Fe=be.filter(Ee=>!Ne.includes(Ee)&&Ee.marker===Ee.origin).map(({name:Ee,origin:Xe})=>({
name:Ee,marker:(0,b.oT)(Xe,(0,ke.tk)(ae,"metadata","generation")??0)}));return(0,b.bS)(S,[...Ne,...Fe],Ne.some(({marker:Ee})=>Ee===He)?He:void 0)}function Z(A,v,S,{
pods:ae,deployments:Se=[]}){const{name:be,progressDeadlineSeconds:He=0}=A,Qe=(0,b.g4)(S).get(be),Ze=ae.get(be),[Ne,Fe]=[(0,b.hf)(Qe),(0,b.hf)(A)];if(Ze===void 0||
Ne===void 0||Fe===void 0||!_(Ne,Fe,Ze,v,S))return[];const Ee=(0,ke.tk)(Qe,"progressDeadlineSeconds");if(!Ze.hasOwnDeadline||Ee===void 0)return[{name:be,marker:Ne,
origin:Fe}];const Xe=Se.some(Je=>(0,G.D0)(Je,(0,G.kz)(S))&&(0,b.yx)(Je)===Ne&&!pe(Je));return[{name:be,marker:Ne,origin:Fe,deadline:Xe?Math.max(Ee,He):Ee}]}function _(A,v,{
holdsVersion:S},ae,Se){return A!==(0,b.$m)(Se)?(0,b.yv)(A)===(0,b.yv)(v):!S||[he.ej,he.CD].every(be=>(0,ke.$6)(Se,"metadata","annotations",be)===ae.metadata.annotations[be])}
var F=(A,v,S)=>(0,b.So)(se(A,v))===(0,b.So)(se(A,S)),se=(A,v)=>(0,b.ty)((0,ke.Gv)(v.spec)?v.spec:{},(0,b.g4)(v).get(A)??{});function pe(A){const{replicas:v,updatedReplicas:S,
availableReplicas:ae}=(0,G.zi)(A);return S>=v&&ae>=v}}),7365:((it,je,r)=>{r.r(je),r.d(je,{deploy:()=>G.gg});var G=r(9292),Pe=r(6975),I=r(1902),b=r(4941),he=r(9116),
D=r(719),ke=r(842),Le=r(8850),$e=r(6553),De=r(9074),xe=r(6462),le=r(7092),k=r(5233),re=r(4118),Ve=r(4577),J=r(6758),z=r(7871),Y=r(5306),ie=r(1731),Z=r(4054),_=r(
4925),F=r(7129),se=r(7766),pe=r(8023),A=r(6498),v=r(7076),S=r(1660),ae=r(2804),Se=r(9596)}),6186:((it,je,r)=>{r.d(je,{readModelFile:()=>G.Gw});var G=r(2395),Pe=r(
3013),I=r(51),b=r(1660),he=r(2804),D=r(9596)}),3438:((it,je,r)=>{r.d(je,{parse:()=>D});var G=r(3821),Pe=r(3013),I=r(51),b=r(1660),he=r(9596),D=G.O.parse}),3791:((it,je,r)=>{
r.r(je),r.d(je,{pipeline:()=>Ce});var G=r(4364),Pe=r(4093),I=r(5706),b=r(9292),he=r(6975),D=r(1902),ke=r(4941),Le=r(9116),$e=r(7870),De=r(719),xe=r(842),le=r(8850),
k=r(6553),re=r(9074),Ve=r(6462),J=r(7092),z=r(5233),Y=r(4118),ie=r(4577),Z=r(6758),_=r(7871),F=r(5306),se=r(2584),pe=r(2092),A=r(8690),v=r(7631),S=r(2456),ae=r(
889),Se=r(4318),be=r(8704),He=r(4338),Qe=r(4750),Ze=r(233),Ne=r(1731),Fe=r(4054),Ee=r(4925),Xe=r(7129),Je=r(7766),te=r(8023),K=r(6498),ne=r(7076),R=r(1660),W=r(
2804),ve=r(9596),{version:ce,...Re}=Pe.pt.inputs,{version:_e,at:w,"promotion-id":j,"dry-run":N,...U}=b.gg.inputs,P={...se.B.inputs,...S.k.inputs,...Re,...U,experiment:{
...se.B.inputs.experiment,required:!1,description:"The experiment to train in; needed with a command."},command:{...se.B.inputs.command,required:!1},"run-id":{...S.
k.inputs["run-id"],required:!1,description:"The run that logged the model, where nothing is trained here."},tags:{...se.B.inputs.tags,description:"Tags of the r\
un and of the version."},timeout:{...b.gg.inputs.timeout,description:"How long the registration and the rollout may take, each."}},X=K.p0.parse(se.B.inputs.timeout.
default),Ce=(0,Xe.ol)({name:"pipeline",title:"train, register, promote and deploy in one go",description:"Trains when a command is given, registers the model of\
 the run, promotes the version once its gates pass and all that its deploy can know beforehand is right, deploys it and waits until it serves. It ends at the fi\
rst step that is not green; a refused version is not deployed.",inputs:P,checks:[Pe.Iw,b.WW,(0,K.RU)(P,["baseline"],({baseline:H})=>(0,Pe.nk)(H)),(0,K.RU)(P,["c\
ommand","experiment","run-id"],ee)],comments:Pe.fG,outputs:{...se.B.outputs,...S.k.outputs,...Pe.pt.outputs,...b.gg.outputs},example:"mlflow-steps pipeline --ex\
periment wine --model wine --to @champion --gates 'accuracy >= 0.9' -- python train.py",async run(H){const{inputs:V}=H,ue=me(H),ge=ee(V);let fe;if(typeof ge=="s\
tring")fe=ge;else{const C=await ue(se.B,{...V,...ge,timeout:X});if(C.isLast)return C.result;fe=C.output("run-id")}const Ye=await ue(S.k,{...V,"run-id":fe});if(Ye.
isLast)return Ye.result;const h={...V,version:Number(Ye.output("version")),at:ye(V.to),"dry-run":"none"},y={...Pe.pt,run:C=>(0,Pe.DJ)(C,async oe=>{const{timed:de,
stop:Ke}=we(H,b.gg,h);de.log.progress(`Checking before anything is moved that ${oe.model} version ${oe.version} can be deployed.`),await(0,b.j$)({...de,inputs:{
...h,"promotion-id":void 0},output:()=>{}},oe).finally(Ke)})},g=await ue(y,{...V,version:Number(Ye.output("version"))});if(g.isLast)return g.result;const E=g.output(
"promotion-id");return(await ue(b.gg,{...h,"promotion-id":E===""?void 0:E})).result}});function ee({command:H,experiment:V,"run-id":ue}){if(H!==void 0&&ue!==void 0)
throw new W.zg("E_INPUT","Both a command and run-id are given (--run-id): either train here, or name the run that did.");if(ue!==void 0)return ue;if(H===void 0)
throw new W.zg("E_INPUT","There is nothing to register: give a command that trains (on a shell after --), or run-id (--run-id).");if(V===void 0)throw new W.zg("\
E_INPUT","The command needs an experiment to run in: give experiment (--experiment).");return{command:H,experiment:V}}var ye=H=>(0,K.Sx)(H).map(K.Rg)[0],me=H=>async(V,ue)=>{
H.signal.throwIfAborted(),H.log.progress(`${V.name}: ${V.title}`);const ge=new Map,fe=(g,E)=>{ge.set(g,E),H.output(g,E)},{timed:Ye,stop:h}=we(H,V,ue),y=await V.
run({...Ye,inputs:ue,output:fe}).finally(h);return H.log.progress(`${V.name}: ${y.outcome}. ${y.reason}`),{result:y,isLast:"code"in y||y.outcome==="skipped",output:g=>ge.
get(g)??""}};function we(H,V,ue){const ge=(0,G.bW)(V,ue);let fe="";const Ye=E=>{fe=E,H.log.progress(E)},h=new G.B2(ge.totalMs,()=>(0,G.$E)(V,ge,fe)),y=AbortSignal.
any([H.signal,h.signal]);return{timed:{...H,signal:y,log:{...H.log,progress:Ye},mlflow:async()=>(await H.mlflow()).within(h.signal),cluster:async()=>(await H.cluster()).
withSignal(y),waitMs:E=>h.waitMs(E)},stop:()=>h.stop()}}}),1166:((it,je,r)=>{r.r(je),r.d(je,{render:()=>ie});var G=r(4941),Pe=r(9116),I=r(6462),b=r(7092),he=r(5233),
D=r(4118),ke=r(4577),Le=r(6758),$e=r(7871),De=r(5306),xe=r(7129),le=r(7766),k=r(8023),re=r(6498),Ve=r(7076),J=r(1660),z=r(2804),Y=r(9596),ie=(0,xe.ol)({name:"re\
nder",title:"render the manifest of a version",description:"Finds the deploy.yaml that was logged with a model version, checks it, and writes the SeldonDeployme\
nt that deploy would apply: with the version\u2019s place in storage, and labels and annotations that say what it serves. Nothing is changed, and no cluster is neede\
d; given one, says what would change there.",inputs:{...le.hI,...le.wO,...le.F2,...le.g$,diff:{kind:re.Jt,default:"false",description:"Asks the cluster, in a dr\
y run, what applying the manifest would change there. Values of secrets are not shown."},"force-conflicts":{kind:re.Jt,default:"false",description:"With `diff`:\
 as if deploy took over fields that another field manager owns."},...le.QF},checks:[le.jd],outputs:{manifest:{kind:"file",description:"The SeldonDeployment, as \
YAML."},diff:{kind:"file",description:"With `diff`: what would change in the cluster, a field a line; empty where nothing would."},version:{kind:"small",description:"\
The version that the manifest serves."},name:{kind:"small",description:"The name of the SeldonDeployment."},"model-uri":{kind:"small",description:"Where the mod\
el server fetches the model from; empty if an image holds it."}},prints:"manifest",example:"mlflow-steps render --model wine --at @champion --model-uri-map 'mlf\
low-artifacts:/=s3://bucket/prefix'",async run(Z){const{inputs:_,log:F,pipeline:se}=Z,pe=await Z.mlflow(),A=await(0,G.Xc)(pe,_);Z.output("version",A.version);const v=await(0,G.
sB)(pe,A,_,{pipeline:se,target:_.at});for(const Ee of v.notes)F.progress(Ee);for(const Ee of v.warnings)F.warn(Ee);const{renderYaml:S}=await Promise.all([r.e(879),
r.e(93),r.e(810)]).then(r.bind(r,4785));Z.output("name",v.name),Z.output("model-uri",v.modelUri),Z.output("manifest",S(v.manifest));const ae=`Rendered ${v.name}\
 for ${A.model} version ${A.version}, from ${v.place}.`;if(!_.diff)return{outcome:"done",reason:ae};const Se=await Z.cluster(),be=v.namespace??Se.defaultNamespace,
He={resource:De.kl,namespace:be,name:v.name},Qe={...v.manifest,metadata:{...v.manifest.metadata,namespace:be}},{summary:Ze,differences:Ne,pods:Fe}=await(0,G.Pj)(
pe,Se,He,{...v,manifest:Qe},_,Ee=>F.warn(Ee),"progressDeadlineSeconds");if(Z.output("diff",Ne===""?"":`${Ne}
`),Ne!==""){const Ee={title:`What would change in ${(0,D.vY)(He)}`,text:[Fe,Ne].filter(Boolean).join(`
`)};F.foreign(Ee.title,Ee.text),Z.summarize({kind:"log",...Ee})}return{outcome:"done",reason:`${ae} ${Ze}.`}}})}),4785:((it,je,r)=>{r.d(je,{renderYaml:()=>Le});
var G=r(3013),Pe=r(51),I=r(1660),b=r(9596),he=(0,b.f1)((0,G.F)(),1),D=/[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,ke=/[\u0000-\u0008\u000b-\u001f]|::|##\[/;
function Le($e){const De=new he.Document($e,{aliasDuplicateObjects:!1,version:"1.1"});return(0,he.visit)(De,{Scalar:(le,k)=>{typeof k.value=="string"&&(ke.test(
k.value)||k.value.search(D)>=0)&&(k.type="QUOTE_DOUBLE")}}),De.toString({lineWidth:0,doubleQuotedMinMultiLineLength:1/0}).replace(D,le=>`\\u${le.charCodeAt(0).toString(
16).padStart(4,"0")}`).replaceAll("##[","#\\x23[")}}),6443:((it,je,r)=>{r.r(je),r.d(je,{rollback:()=>ne});var G=r(7870),Pe=r(6348),I=r(719),b=r(842),he=r(8850),
D=r(6553),ke=r(9074),Le=r(6462),$e=r(7092),De=r(5233),xe=r(4118),le=r(4577),k=r(6758),re=r(7871),Ve=r(5306),J=r(9951),z=r(4925),Y=r(7129),ie=r(7766),Z=r(8023),_=r(
6498),F=r(7076),se=r(2586),pe=r(1660),A=r(8243),v=r(2804),S=r(9596);async function ae(w,{server:j,namespace:N,name:U,uid:P}){return j===w.identity||j===w.server&&
P===void 0?!0:P===void 0?!1:(0,A.$6)(await(0,v.AO)("E_CLUSTER_FORBIDDEN",w.get({resource:Ve.kl,namespace:N,name:U})),"metadata","uid")===P}async function Se(w,j,N,U,P,X,Ce){
const ee=U.filter(we=>X===void 0||we.namespace===X),ye=new Set([X??w.defaultNamespace,...ee.map(we=>we.namespace)]),me=[];for(const we of ye){const H=await w.list(
Ve.kl,we,{labelSelector:`${J.Ly}=${J.bU},${J.B0}=${(0,Pe.H)(N.model)}`}),V=new Map(H.map(ge=>[(0,A.$6)(ge,"metadata","name")??"",ge])),ue=new Set([...V.keys(),...ee.
filter(ge=>ge.namespace===we).map(({name:ge})=>ge)]);for(const ge of ue){const fe={resource:Ve.kl,namespace:we,name:ge},Ye=V.get(ge)??await w.get(fe),h=await be(
w,j,fe,Ye,N,P);if(h==="nothing kept"&&Ce)me.push({address:fe,live:Ye,back:void 0});else{if(h==="nothing kept")throw He(fe,N,"Nothing was changed. Undo the promo\
tion alone with --deployment leave, then deploy what holds its target.");h!==void 0&&me.push(h)}}}return me}async function be(w,j,N,U,P,{record:X,keepFirst:Ce}){
const ee=X.state==="undone";if(U===void 0)return ee?{address:N,live:U,back:void 0}:void 0;const{namespace:ye="",name:me}=N,we=await(0,$e.OW)(j,U,P.model,(0,$e.$t)(
w.identity,ye,me,U))?(0,$e.sB)(U):void 0,H=we===void 0?(0,$e.sB)(U):P.model,V=(0,b.uq)(U,await(0,b.DL)(w,ye,me)),ue=V!==void 0&&we!==void 0?(0,b.FV)(V,we,P.model):
V,ge=(0,Ve.xb)(U)??"";if(!Qe(U,H,P,X))return ee&&!(H===P.model&&(0,$e.Zy)(U)===P.version)&&ue!==void 0&&ue.marker===ge&&(0,b.Ee)(P).some(h=>h.namespace===ye&&h.
name===me)?{address:N,live:U,back:ue}:void 0;const fe=ue&&(0,b.kV)(ue,{model:P.model,version:P.version});return fe!==void 0?{address:N,live:U,back:fe}:ue?.isComplete?
Ce?void 0:{address:N,live:U,back:fe}:"nothing kept"}var He=(w,{model:j,version:N},U)=>new v.zg("E_NOTHING_KEPT",`${(0,xe.vY)(w)} serves ${j} version ${N}, and n\
o manifest of an earlier version is kept to go back to. ${U}`);function Qe(w,j,{model:N,version:U},{id:P,target:X}){if((0,$e.Zy)(w)!==U)return!1;const Ce=(0,A.$6)(
w,"metadata","annotations",J.vM);return Ce!==void 0?Ce===P:j!==N?!1:(0,_.Sx)(X).some(ee=>(0,_.Rg)(ee)===(0,A.$6)(w,"metadata","annotations",J.hD))}async function Ze(w,j,{
address:N},U,P,X){return(0,b.zV)(w,N,{step:"rollback",...X},async(Ce,ee)=>{const[ye,me]=await Promise.all([Ce.get(N),j.registry.version(U.model,U.version)]),we=await be(
Ce,j,N,ye,me,P);return Ne(Ce,{mlflow:j,lease:ee,signal:X.signal},ye,we,{address:N,version:me,undone:P},X)})}async function Ne(w,j,N,U,{address:P,version:X,undone:Ce},{
log:ee,force:ye,timeoutMs:me,patienceMs:we}){const H=(0,xe.vY)(P);if(U==="nothing kept")throw He(P,X,"It is left as it is: deploy what holds the target now.");if(N===
void 0)return await Ee(w,j,{address:P,live:N},X,void 0,ee),U===void 0?{detail:`${H} was removed meanwhile.`,changed:!1}:{detail:Fe(H),changed:!0};if(U===void 0)
return{detail:Ce.keepFirst&&(0,$e.Zy)(N)===X.version?`${H} is kept.`:`${H} was deployed again meanwhile, and is left as it is.`,changed:!1};const{back:V}=U;if(V===
void 0)return await(0,I.dm)(w,P,(0,A.$6)(N,"metadata","uid")??"",ee,me),await Ee(w,j,{address:P,live:N},X,void 0,ee),{detail:Fe(H),changed:!0};const ue=(0,b.gt)(
V,X.model);ee.progress(`Putting ${ue} of ${H} back.`),await(0,b.gn)(w,P.namespace??"",V);const{serves:ge,unseen:fe,explain:Ye}=await(0,I.rr)(w,P,N,V,{force:ye,timeoutMs:me,
patienceMs:we,report:h=>ee.progress(`Rolling back: waiting for ${h}.`),tell:h=>ee.warn(h)});if(fe)throw new v.zg(fe.code,`${H} was given ${ue} again, and it cou\
ld not be told whether that serves: ${fe.message}`,{cause:fe});if(!ge)throw new v.zg("E_ROLLOUT_FAILED",`${H} was given ${ue} again, and does not serve: ${(0,se.
xS)(await Ye())}. Mend that, or deploy a version that serves.`,{outcome:"rollback-failed"});return await Ee(w,j,{address:P,live:N},X,V,ee),V.adopted===void 0?{detail:`${H}\
 serves ${ue} again.`,changed:!0}:(await(0,b.BC)(w,P.namespace??"",P.name),{detail:`${H} serves what was taken over again, as it stood, and is no longer managed\
 by mlflow-steps.`,changed:!0})}var Fe=w=>`${w}, which this promotion's deploy was the first of, was removed.`;async function Ee({identity:w},{mlflow:j,lease:N,
signal:U},{address:{namespace:P="",name:X},live:Ce},{model:ee,version:ye},me,we){const H={...(0,$e.$t)(w,P,X,Ce),time:new Date().toISOString()},V=me===void 0||me.
adopted!==void 0?void 0:{model:(0,b._P)(me)??ee,version:me.version},ue=(ge,fe)=>V!==void 0&&(0,b.p)(ge,V)?(0,b.Ck)(fe,H,V.version):V===void 0||(0,b.p)(ge,{model:ee,
version:ye})?(0,b.VN)(fe,H.time,me===void 0?"removed":"rolled-back","its promotion was rolled back"):(0,b.VN)(fe,H.time,"replaced",(0,b.Er)(ge,V));await(0,b.SJ)(
N,j,U,ge=>(0,b.ZJ)(ge,H,{model:ee,versions:[{model:ee,version:ye},...V===void 0?[]:[V]]},ue),({message:ge})=>we.warn(`The rollback is not recorded on the model \
versions: ${ge}`))}async function Xe(w,{model:j,version:N},{id:U,target:P},X){const Ce=(0,_.Sx)(P).map(_.Rg),ee=[];for(const ye of X){const me=await w.list(Ve.kl,
ye,{labelSelector:`${J.Ly}=${J.bU},${J.B0}=${(0,Pe.H)(j)}`});for(const we of me){const H=(0,$e.sB)(we)===j&&(0,$e.Zy)(we)===N?Je(we,Ce,U):void 0,V=(0,A.$6)(we,"\
metadata","name");if(H===void 0||V===void 0)continue;const ue=(0,xe.vY)({resource:Ve.kl,namespace:ye,name:V});ee.push(`BUT ${ue} STILL SERVES version ${N}${H}. \
Deploy there what shall serve (deploy --at ${Ce[0]??""} --name ${V}), or remove it (undeploy --name ${V}).`)}}return ee}function Je(w,j,N){const[U,P]=[J.hD,J.vM].
map(X=>(0,A.$6)(w,"metadata","annotations",X));if(!(U!==void 0&&!j.includes(U)))return P!==void 0&&P!==N?`: it was deployed for another promotion, ${(0,se.xS)(P,
100)}`:U===void 0&&P===void 0?": it was deployed without --at and --promotion-id, so not for this promotion":""}var te={...ie.hI,...ie.g$,namespace:{...ie.g$.namespace,
description:"The namespace to look for deployments in; unless given, those that the version\u2019s own record names, and the context\u2019s own."},model:{kind:ie.
fD,required:!0,description:"The registered model."},"promotion-id":{kind:_.Qq,required:!0,description:"The id that promote gave."},version:{kind:ie.e1,description:"\
The version that was promoted; without it, all versions of the model are looked through."},deployment:{kind:(0,_.Yq)("put-back","keep-first","leave"),default:"p\
ut-back",description:"What becomes of deployments that followed on the promotion: the version that served before is put back, and one that was the first is remo\
ved, or kept; or all are left alone. The cluster is asked only where the version is recorded as serving, or a kubeconfig, context or namespace is given."},timeout:{
kind:_.p0,default:"20m",description:"How long the earlier version may take to serve."},patience:{kind:_.p0,default:"60s",description:"How long what may recover \
is given before the step is red; a second restart ends it sooner."},"force-conflicts":{kind:_.Jt,default:"false",description:"Takes fields of the deployment tha\
t another field manager owns."},...G.N},K={version:{kind:"small",description:"The version whose promotion was to be undone."},"previous-version":{kind:"small",description:"\
The version that holds the stage or alias again; empty where none held it before, or nothing was undone."},deployments:{kind:"small",description:"What was put b\
ack or removed in the cluster, as namespace/name, separated by commas."},changed:{kind:"small",description:"true where something was put back."}},ne=(0,Y.ol)({name:"\
rollback",title:"undo one promotion and its deployment",description:"Puts back in MLflow who held the stage or alias before a promotion, and in the cluster what\
 its deploy replaced, and waits until that serves; once. Does nothing where that is undone already, or where another promotion came after it.",inputs:te,outputs:K,
example:"mlflow-steps rollback --model wine --promotion-id p-0b8f\u2026 --namespace models",async run(w){const{inputs:j}=w,N=j["promotion-id"],U=await w.mlflow(),
P=j.version===void 0?await _e(U,j.model,N):await U.registry.version(j.model,String(j.version));w.output("version",P.version),w.output("changed","false");const X=(0,k.
Tq)(P),Ce=await R(w,P,X,!1),{undone:ee,wasUndone:ye,detail:me,previousVersion:we}=await Re(w,U,P.version);if(w.output("changed",String(ee)),w.output("previous-v\
ersion",ee?we??"":""),X===void 0||!ee&&!ye)return{outcome:"unchanged",reason:me};const{details:H,names:V}=await ce(w,U,P,X,Ce,me),ue=await ve(w,U,P,X);return{outcome:ee||
V.length>0?"done":"unchanged",reason:[me,...H,...ue].join(" ")}}});async function R(w,j,N,U){const{deployment:P,kubeconfig:X,context:Ce,namespace:ee,"promotion-\
id":ye}=w.inputs;if(P==="leave"||N?.id!==ye)return[];const me=(0,b.Ee)(j);if(!W({kubeconfig:X,context:Ce,namespace:ee},me))return[];const we=await w.cluster(),H=new Set;
for(const V of me){const{server:ue,namespace:ge,name:fe}=V,Ye=await ae(we,V);Ye&&H.add(V),!U&&(Ye?ee!==void 0&&ge!==ee&&w.log.warn((0,se.xS)(`${j.model} version\
 ${j.version} is recorded as serving also as ${ge}/${fe}: nothing is done there, because of --namespace.`,1e3)):w.log.warn((0,se.xS)(`${j.model} version ${j.version}\
 is recorded as serving also as ${ge}/${fe} of ${ue}, which is another cluster than ${we.identity}: nothing is done there.`,1e3)))}return Se(we,await w.mlflow(),
j,[...H],{record:N,keepFirst:P==="keep-first"},ee,U)}var W=({kubeconfig:w,context:j,namespace:N},U)=>U.length>0||[w,j,N].some(P=>P!==void 0);async function ve({
inputs:w,log:j,...N},U,{model:P,version:X},Ce){try{const ee=await U.registry.version(P,X),ye=(0,b.Ee)(ee);if(w.deployment==="leave"&&ye.length>0)return[(0,se.xS)(
`It is recorded as serving still (--deployment leave): ${ye.map(V=>`${V.namespace}/${V.name}`).join(", ")}.`,1e3)];if(w.deployment==="leave"||!W(w,ye))return[];
const me=await N.cluster(),we=new Set([w.namespace??me.defaultNamespace]);if(w.namespace===void 0)for(const V of ye)await ae(me,V)&&we.add(V.namespace);const H=await Xe(
me,ee,Ce,we);for(const V of H)j.warn(V);return H}catch(ee){if(!(ee instanceof v.zg)||N.signal.aborted)throw ee;return j.warn(`Whether anything serves ${P} versi\
on ${X} still is not known: ${ee.message}`),[]}}async function ce(w,j,N,U,P,X){const{inputs:Ce,log:ee,pipeline:ye,signal:me}=w,we={record:U,keepFirst:Ce.deployment===
"keep-first"},H=[],V=[],ue=[],ge=async C=>{try{return await C()}catch(oe){if(!(oe instanceof v.zg)||me.aborted)throw oe;ue.push(oe);return}},fe=await ge(async()=>R(
w,await j.registry.version(N.model,N.version),U,!0))??[],Ye=({address:C})=>P.some(oe=>oe.address.namespace===C.namespace&&oe.address.name===C.name);for(const C of[
...P,...fe.filter(oe=>!Ye(oe))])await ge(async()=>{const{detail:oe,changed:de}=await Ze(await w.cluster(),j,C,N,we,{log:ee,pipeline:ye,signal:me,force:Ce["force\
-conflicts"],timeoutMs:w.waitMs(Ce.timeout),patienceMs:Ce.patience});H.push(oe),de&&V.push(`${C.address.namespace??""}/${C.address.name}`)}),w.output("deploymen\
ts",V.join(",")),V.length>0&&w.output("changed","true");const[h]=ue;if(h===void 0)return{details:H,names:V};const{code:y,outcome:g,exit:E,cause:M}=h;throw new v.
zg(y,[...ue.map(({message:C})=>C),X,...H].join(" "),{outcome:g,exit:E,cause:M})}async function Re(w,j,N){const{model:U,"promotion-id":P}=w.inputs;try{return await(0,I.
sF)(j,U,N,P,(0,G.p)(w),(0,Y.sA)("rollback",w.pipeline))}catch(X){throw X instanceof D.Vj?new v.zg("E_PROMOTION_OVERTAKEN",`The lock of ${U} ran out before ${P} \
was undone. Run the step again.`,{cause:X}):X}}async function _e({registry:w},j,N){await w.model(j);const U=await w.versionsOfModel(j),P=U.find(X=>(0,k.Tq)(X)?.
id===N)??U.find(X=>(0,k.Tq)(X)?.undoneBefore?.includes(N));if(P!==void 0)return P;throw new v.zg("E_PROMOTION_NOT_FOUND",`No version of ${j} has the record of t\
he promotion ${N}. Check the id and the model; if the version was promoted again since, that replaced the record, and there is nothing to undo.`)}}),8912:((it,je,r)=>{
r.r(je),r.d(je,{renderVersion:()=>So});var G=r(1902),Pe=r(6348),I=r(9074),b=r(9884),he=r(5306),D=r(9951),ke=r(4338),Le=r(4750),$e=r(233),De=r(1731),xe=r(4054),le=r(
4925),k=r(6498),re=r(9833),Ve=r(7076),J=r(2586),z=r(2395),Y=r(3013),ie=r(51),Z=r(1660),_=r(8243),F=r(2804),se=r(9596),pe=new Set(["annotations","labels","matchL\
abels","nodeSelector","limits","requests"]),A=({spec:t})=>v(t,["spec"],"spec");function v(t,n,a){if(Array.isArray(t))return t.flatMap((m,f)=>v(m,[...n,f],a));if(!(0,_.
Gv)(t))return[];const c=Object.entries(t).flatMap(([m,f])=>pe.has(m)?[]:v(f,[...n,m],m));return[{mapping:t,path:n,under:a},...c]}var S=(t,n)=>({name:t,find:(a,{
allowed:c})=>A(a).flatMap(({mapping:m,path:f,under:O})=>n(m,f,O)).filter(m=>!c.has((0,k.OH)(m.kind,m.name))).map(({kind:m,name:f,path:O,what:q})=>({path:O,message:`\
it ${q}, ${(0,k.L9)(m,f)}`}))}),ae=t=>t!=null&&t!==!1,Se=t=>(typeof t=="string"?t:t===void 0?"":JSON.stringify(t)).slice(0,253),be=S("host-namespaces",(t,n)=>[[
"hostNetwork","host-network"],["hostPID","host-pid"],["hostIPC","host-ipc"]].filter(([a])=>ae(t[a])).map(([a,c])=>({kind:c,path:[...n,a],what:`asks for the node\
's own namespace (${a})`}))),He=S("host-path",({hostPath:t},n)=>t==null?[]:[{kind:"host-path",name:Se((0,_.Gv)(t)?t.path:t),path:[...n,"hostPath"],what:"mounts \
a path of the node"}]),Qe=S("host-ports",({hostPort:t},n)=>ae(t)&&t!==0?[{kind:"host-port",name:Se(t),path:[...n,"hostPort"],what:"takes a port of the node"}]:[]),
Ze=new Set(["","container_t","container_init_t","container_kvm_t","container_engine_t"]),Ne=[["privileged",ae],["allowPrivilegeEscalation",ae],["hostProcess",ae],
["procMount",t=>ae(t)&&t!=="Default"],["seccompProfile",t=>(0,_.Gv)(t)&&t.type==="Unconfined"],["appArmorProfile",t=>(0,_.Gv)(t)&&t.type==="Unconfined"],["seLin\
uxOptions",t=>(0,_.Gv)(t)&&(ae(t.user)||ae(t.role)||ae(t.type)&&!Ze.has(t.type))]],Fe=S("privileged",(t,n)=>Ne.filter(([a,c])=>c(t[a])).map(([a])=>({kind:"privi\
leged",path:[...n,a],what:`asks for ${a}`}))),Ee=S("added-capabilities",({add:t},n,a)=>a!=="capabilities"||!ae(t)?[]:(Array.isArray(t)?t:[t]).map(c=>({kind:"cap\
ability",name:Se(c),path:[...n,"add"],what:`adds capabilities (${Se(c)})`}))),Xe=[be,He,Qe,Fe,Ee],Je=t=>t!=null&&t!=="",te={name:"namespace",find:({metadata:t},n)=>{
const a=t?.namespace;return a===void 0||a===""||n.namespace===void 0||a===n.namespace||n.allowed.has(`namespace=${a}`)?[]:[{path:["metadata","namespace"],message:`\
it names the namespace ${JSON.stringify(a.slice(0,80))} instead of ${JSON.stringify(n.namespace)}, ${(0,k.L9)("namespace",a)}`}]}},K=S("service-accounts",(t,n)=>[
"serviceAccountName","serviceAccount"].filter(a=>Je(t[a])&&t[a]!=="default").map(a=>({kind:"service-account",name:Se(t[a]),path:[...n,a],what:`runs as the servi\
ce account ${Se(t[a])}`}))),ne=["envSecretRefName","certSecretName","secretName","secretProviderClass"],R=["secretRef","secretKeyRef","nodePublishSecretRef","no\
deStageSecretRef","controllerPublishSecretRef","controllerExpandSecretRef","secret"],W=S("secrets",(t,n,a)=>{const c=(O,...q)=>({kind:"secret",name:Se(O),path:[
...n,...q],what:`reads the secret ${Se(O)}`}),m=ne.filter(O=>Je(t[O])).map(O=>c(t[O],O)),f=R.flatMap(O=>{const q=t[O];return(0,_.Gv)(q)&&Je(q.name)?[c(q.name,O,
"name")]:[]});return[...m,...f,...a==="imagePullSecrets"&&Je(t.name)?[c(t.name,"name")]:[]]}),ve={name:"storage-initializers",find:(t,{storageSecret:n,allowed:a})=>n===
void 0||a.has((0,k.OH)("secret",n))?[]:A(t).filter(({mapping:c})=>Je(c.storageInitializerImage)&&!Je(c.envSecretRefName)).map(({mapping:c,path:m})=>({path:[...m,
"storageInitializerImage"],message:`it gives the secret ${n} of --storage-secret to an image of its own (${Se(c.storageInitializerImage)}), ${(0,k.L9)("secret",
n)}`}))},ce=/^\s*(?::|[^:/]*,)/,Re={name:"places",find:t=>A(t).flatMap(({mapping:n,path:a})=>["modelUri","storageUri"].filter(c=>ce.test(typeof n[c]=="string"?n[c]:
"")).map(c=>({path:[...a,c],message:`it names options of the storage initializer's own (${Se(n[c])}), by which its credentials could go to another server; name \
a place such as s3://bucket/path, and keep options in the Secret`})))},_e=[te,K,W,ve,Re];function w({metadata:t,spec:n}){const a=n.predictors.flatMap((c,m)=>[{owner:c,
place:["spec","predictors",m]},...(c.componentSpecs??[]).map((f,O)=>({owner:f.metadata,place:["spec","predictors",m,"componentSpecs",O,"metadata"]}))]);return[{
owner:t,place:["metadata"]},{owner:n,place:["spec"]},...a].flatMap(({owner:c,place:m})=>{const f=(0,_.fK)(c,"annotations");return(0,_.Gv)(f)?Object.keys(f).map(
O=>({key:O,value:(0,_.$6)(f,O)??"",path:[...m,"annotations",O]})):[]})}var j=["seldon.io/ambassador-config","getambassador.io/config"],N={name:"annotations",find:(t,{
allowed:n})=>w(t).filter(({key:a})=>j.includes(a)&&!n.has(`annotation=${a}`)).map(({key:a,path:c})=>({path:c,message:`it writes routes of its own, ${(0,k.L9)("a\
nnotation",a)}`}))},U=/^(?:container\.apparmor\.security\.beta|(?:container\.)?seccomp\.security\.alpha)\.kubernetes\.io\//,P={name:"profile-annotations",find:(t,{
allowed:n})=>w(t).filter(({key:a,value:c})=>U.test(a)&&c.toLowerCase()==="unconfined"&&!n.has("privileged")).map(({path:a})=>({path:a,message:`it asks for no pr\
ofile around its containers, ${(0,k.L9)("privileged")}`}))},X=[N,P],Ce=48;function ee(t,n,a){const c=(0,k.qW)(t,a);return c===void 0?[]:[{path:n,message:c}]}var ye=(t,n,a)=>t.
length<=Ce?ee(t,n,a):[{path:n,message:`${a} ${JSON.stringify(t.slice(0,80))} has ${t.length} characters; over ${Ce} Seldon's label for it is too long`}],me={name:"\
deployment-name",find:({metadata:t})=>{const n=["metadata","name"];return t?.name===void 0?[{path:n,message:"there is no name; write one, or give --name"}]:ee(t.
name,n,"the name")}},we={name:"predictor-names",find:({spec:t})=>t.predictors.flatMap(({name:n},a)=>{const c=["spec","predictors",a,"name"],m=t.predictors.slice(
0,a).some(f=>f.name===n);return[...ee(n,c,"the predictor's name"),...m?[{path:c,message:`two predictors are named ${JSON.stringify(n)}`}]:[]]})},H={name:"contai\
ner-names",find:t=>V(t).flatMap(({name:n,path:a})=>ye(n,[...a,"name"],"the container's name"))},V=({spec:t})=>t.predictors.flatMap(({componentSpecs:n},a)=>(n??[]).
flatMap((c,m)=>(c.spec?.containers??[]).map(({name:f},O)=>({name:f,path:["spec","predictors",a,"componentSpecs",m,"spec","containers",O]})))),ue=[me,we,H],ge=t=>(0,_.
yR)(t,"componentSpecs").flatMap(n=>(0,_.yR)(n,"spec","containers").map(a=>({name:(0,_.$6)(a,"name")??"",image:(0,_.$6)(a,"image")??""}))),fe=(t,n)=>({name:t,find:(a,c)=>a.
spec.predictors.flatMap((m,f)=>{const O=ge(m);return(0,k.ig)(m.graph,["spec","predictors",f,"graph"]).flatMap(q=>n({...q,containers:O,manifest:a},c))})}),Ye=5,h=t=>t.
slice(0,Ye).map(({name:n})=>JSON.stringify(n)).join(", ")||"none",y={name:"served-nodes",find:(t,{served:n})=>n.problems},g=fe("node-names",({node:t,path:n,containers:a})=>{
const c=[...n,"name"];return t.name===""?[{path:c,message:"the graph node has no name"}]:(0,k.u9)(t)&&!a.some(({name:m})=>m===t.name)?ye(t.name,c,"the graph nod\
e's name"):[]}),E=fe("own-containers",({node:t,path:n,containers:a})=>!(0,k.xw)(t)||a.some(({name:c})=>c===t.name)?[]:[{path:[...n,"name"],message:`the graph no\
de ${JSON.stringify(t.name)} has no implementation, and no container of componentSpecs has its name (there is ${h(a)})`}]),M=fe("node-methods",({node:t,path:n})=>(0,k.
xw)(t)&&t.type==="UNKNOWN_TYPE"&&(0,_.i1)(t,"methods").length===0?[{path:[...n,"type"],message:"the graph node is of UNKNOWN_TYPE and has no methods: give it a \
type such as MODEL, or list its methods"}]:[]),C=fe("model-uri",({node:t,path:n},{served:a,choice:c})=>(0,k.I)(t)&&(0,k.z3)(t)&&a.problems.length===0&&(!a.filled.
has(t)||c.modelUri===void 0)?[{path:n,message:`the ${t.implementation??"graph node"} has no modelUri, and does not serve this version: name its model, or leave \
its modelUri out where its container needs none`}]:[]),oe=fe("initializers",({node:t,path:n,manifest:a},{served:c})=>{const m=`${t.name}-model-initializer`,f=Number(
n[2]);return c.filled.has(t)?(a.spec.predictors[f]?.componentSpecs??[]).flatMap(({spec:O},q)=>(O?.initContainers??[]).flatMap((Te,Oe)=>Te.name===m?[{path:["spec",
"predictors",f,"componentSpecs",q,"spec","initContainers",Oe],message:`the init container ${JSON.stringify(m)} stands where Seldon fetches the model of ${JSON.stringify(
t.name)}, so this version would never be fetched: give it another name, or leave it out`}]:[])):[]}),de=new Set(["SKLEARN_SERVER","XGBOOST_SERVER","MLFLOW_SERVE\
R","HUGGINGFACE_SERVER"]),Ke=fe("tensorflow",({node:t,path:n,manifest:a})=>a.spec.protocol==="tensorflow"&&de.has(t.implementation??"")?[{path:[...n,"implementa\
tion"],message:`${t.implementation??""} does not speak the protocol tensorflow of spec.protocol`}]:[]),Be=fe("implementation",({node:t,path:n,containers:a},{allowed:c})=>{
const m=t.implementation??"";if(!(0,k.u9)(t)||k.M5.has(m)||c.has(`implementation=${m}`))return[];if(a.some(O=>O.name===t.name&&O.image!==""))return[];const f=[...k.
M5].join(", ");return[{path:[...n,"implementation"],message:`${JSON.stringify(m)} is no server that Seldon has by itself (${f}), ${(0,k.L9)("implementation",m)}\
 where the operator's configuration has it`}]}),ze=fe("logger-mode",({node:t,path:n})=>(0,_.fK)(t,"logger")!==void 0&&t.logger!==null&&!(0,_.$6)(t,"logger","mod\
e")?[{path:[...n,"logger"],message:"the logger has no mode: request, response or all"}]:[]),st=[y,g,E,M,C,oe,Ke,Be,ze],ot=(t,...n)=>["spec","predictors",t,...n],
qe={name:"predictors",find:({spec:t})=>t.predictors.length>0?[]:[{path:["spec","predictors"],message:"there is no predictor"}]},nt=(t,n)=>({name:t,find:({spec:a})=>a.
predictors.flatMap((c,m)=>n(c,m,a.predictors))}),at=nt("service-names",({annotations:t},n,a)=>{const c=t?.["seldon.io/svc-name"];return c!==void 0&&a.slice(0,n).
some(f=>f.annotations?.["seldon.io/svc-name"]===c)?[{path:ot(n,"annotations","seldon.io/svc-name"),message:`two predictors have the Service name ${JSON.stringify(
c)}`}]:[]}),mt=nt("no-engine",({annotations:t,graph:n},a)=>{const c=(0,k.ig)(n,[]).length;return t?.["seldon.io/no-engine"]===void 0||c===1?[]:[{path:ot(a,"anno\
tations","seldon.io/no-engine"),message:`without an engine the graph may have one node, and it has ${c}`}]}),qt=nt("shadows",({shadow:t},n,a)=>{if(t!==!0)return[];
const c=ot(n,"shadow");return a.length===1?[{path:c,message:"the only predictor is a shadow, whose answers nobody gets"}]:a.slice(0,n).some(f=>f.shadow===!0)?[{
path:c,message:"there is more than one shadow"}]:[]}),kn=nt("traffic-range",({traffic:t},n)=>t!==void 0&&(t<0||t>100)?[{path:ot(n,"traffic"),message:`traffic ${t}\
 is not between 0 and 100`}]:[]),en={name:"traffic-sum",find:({spec:t})=>{const n=t.predictors.flatMap((m,f)=>m.shadow===!0?[]:[{...m,index:f}]),a=n.reduce((m,{
traffic:f=0})=>m+f,0);if(n.length>1&&a!==100)return[{path:["spec","predictors"],message:`the traffic of ${n.length} predictors (${n.map(({name:m})=>m).join(", ").
slice(0,200)}) adds up to ${a}, not to 100`}];const[c]=n;return t.predictors.length>1||c===void 0||a<=0||a>=100?[]:[{path:ot(c.index,"traffic"),message:`the onl\
y predictor gets ${a} % of the traffic: leave traffic out, or write 100`}]}},Ln={name:"replicas",find:({spec:t})=>{const n=[{path:["spec","replicas"],count:t.replicas}];
return t.predictors.forEach((a,c)=>{n.push({path:ot(c,"replicas"),count:a.replicas}),(a.componentSpecs??[]).forEach((m,f)=>n.push({path:ot(c,"componentSpecs",f,
"replicas"),count:m.replicas}))}),n.flatMap(({path:a,count:c})=>typeof c=="number"&&c<1?[{path:a,message:`${c} replicas never become available`}]:[])}},In=[qe,at,
mt,qt,kn,en,Ln],bn=fe("stray-containers",({node:t,path:n,containers:a,manifest:c})=>{if(!(0,k.u9)(t)||a.some(({name:Oe})=>Oe===t.name))return[];const m=c.spec.predictors[Number(
n[2])],f=new Set(m===void 0?[]:(0,k.ig)(m.graph,[]).map(Oe=>Oe.node.name)),O=a.filter(({name:Oe})=>!f.has(Oe));if(O.length===0)return[];const q=(0,re.qb)(t.name,
O.map(({name:Oe})=>Oe)),Te=q===void 0?"If one of them is meant for it, give it that name":`Did you mean ${JSON.stringify(q)} for it? Then give it that name`;return[
{path:[...n,"name"],message:`no container of componentSpecs is named ${JSON.stringify(t.name)} as its graph node is, so Seldon adds one beside ${h(O)}, which no\
 graph node names. ${Te}`}]}),wt=[bn],Un=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/,tn="a quantity such as 500m, 1.5 or 2Gi",jn=(t,n)=>{
if(typeof t=="number")return[];if(typeof t!="string")return(0,I.p6)(tn,t,n);if(Un.test(t))return[];const a=nn(t);return(0,I.p6)(a===void 0?tn:`a quantity (did y\
ou mean ${a}?)`,t,n)};function nn(t){const n=/^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])(i?)b?\s*$/i.exec(t);if(n===null)return;const[,a="",c="",m=""]=n,f=m!==""||c.toLowerCase()!==
"k"?c.toUpperCase():"k";return`${a}${f}${m.toLowerCase()}`}var kt=t=>(n,a)=>Number.isInteger(n)?Math.abs(Number(n))<2**(t-1)?[]:[{path:a,message:`${String(n)} i\
s more than ${t} bits hold`}]:(0,I.p6)("a whole number",n,a),on=(t,n)=>typeof t=="number"?kt(32)(t,n):(0,I.p6)("a whole number or a text",t,n),sn=`SeldonDeploym\
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
VsphereVirtualDiskVolumeSource fsType storagePolicyID storagePolicyName volumePath`,Lt;function It(){return Lt??=new Map(sn.split(`
`).map(t=>{const[n="",...a]=t.split(" ");return[n,new Map(a.map(c=>{const[m="",f="s"]=c.split(":");return[m,f]}))]})),Lt}var an=t=>Ot(t,"SeldonDeployment",{path:[],
isPassed:!1});function Ot(t,n,a){if(n.startsWith("["))return(Array.isArray(t)?t:void 0)?.flatMap((f,O)=>Ot(f,n.slice(1)||"s",{...a,path:[...a.path,O]}))??vt("a \
list",t,a);if(n.startsWith("{"))return(0,_.Gv)(t)?Object.entries(t).flatMap(([m,f])=>Ot(f,n.slice(1)||"s",{...a,path:[...a.path,m]})):vt(n==="{"?"a mapping of t\
exts":"a mapping",t,a);const c=m=>m.map(f=>({...f,isPassed:a.isPassed}));switch(n){case"s":return c((0,I.ze)(t,a.path));case"i":case"l":return c(kt(n==="i"?32:64)(
t,a.path));case"b":return c((0,I.q0)(t,a.path));case"n":return typeof t=="number"?[]:vt("a number",t,a);case"q":return c(jn(t,a.path));case"p":return typeof t==
"string"?[]:c(on(t,a.path));case"o":return(0,_.Gv)(t)?[]:vt("a mapping",t,a);default:return Bn(t,n,a)}}var vt=(t,n,{path:a,isPassed:c})=>(0,I.p6)(t,n,a).map(m=>({
...m,isPassed:c}));function Bn(t,n,a){if(!(0,_.Gv)(t))return vt("a mapping",t,a);const c=It().get(n)??new Map;return Object.entries(t).flatMap(([m,f])=>{if(f===
void 0)return[];const O=[...a.path,m],q=c.get(m);return q===void 0?[{path:O,isPassed:a.isPassed,unknownField:m,message:Nn(m,n,c,O)}]:f===null&&(m==="modelUri"||
a.isPassed||n==="ObjectMeta")?[]:f===null?[{path:O,isPassed:!1,message:`${(0,I.p6)(Wn(q),f,O)[0]?.message??""}: leave the field out`}]:Ot(f,q,{path:O,isPassed:a.
isPassed||n==="Graph"&&m==="children"})})}var Wn=t=>t.startsWith("[")?"a list":{s:"a text",i:"a whole number",l:"a whole number",b:"true or false",n:"a number",
q:"a quantity",p:"a whole number or a text"}[t]??"a mapping";function Nn(t,n,a,c){const m=JSON.stringify(t.slice(0,100)),f=Fn(t,c),O=t.length>Vn?void 0:(0,re.qb)(
t,[...a.keys()]),q=O!==void 0&&f===void 0?`did you mean ${O}?`:f!==void 0?`it belongs to ${f}`:void 0;return`${n==="SeldonDeployment"?"a SeldonDeployment":`${c.
slice(0,-1).map(Oe=>typeof Oe=="number"?"[]":`.${Oe.slice(0,100)}`).join("").slice(1)}`} has no field ${m}${q===void 0?"":`; ${q}`}${q?.endsWith("?")===!0?"":"."}\
 ${(0,k.pQ)("field",t.slice(0,253))}`}var Kn=9,Vn=60;function Fn(t,n){const a=n.map(f=>typeof f=="number"?"[]":f);let c;const m=(f,O)=>{const q=It().get(f);if(!(q===
void 0||O.length>Kn))for(const[Te,Oe]of q){const Ge=[...O,Te],tt=Oe.startsWith("[")?Oe.slice(1):Oe;if(Te===t){const Me=Ge.findIndex((ct,Ie)=>ct!==a[Ie]);(c===void 0||
Me>c.shared||Me===c.shared&&Ge.length<c.place.length)&&(c={place:Ge,shared:Me})}f==="Graph"&&Te==="children"||m(tt,Oe.startsWith("[")?[...Ge,"[]"]:Ge)}};return m(
"SeldonDeployment",[]),c?.place.slice(0,-1).map(f=>f==="[]"?"[]":`.${f}`).join("").slice(1)}var rn=({unknownField:t},n)=>t!==void 0&&n.has((0,k.OH)("field",t)),
cn=(t,n)=>({name:t,find:(a,{allowed:c})=>an(a).filter(m=>m.isPassed===n&&!rn(m,c))}),Gn=[cn("schema",!1)],xn=[cn("unheeded-fields",!0)],bt=(t,...n)=>({name:t.toLowerCase(),
find:({spec:a})=>{const c=a[t];return c==null||c===""||typeof c=="string"&&n.includes(c)?[]:[{path:["spec",t],message:`Seldon knows no ${t} ${JSON.stringify(c).
slice(0,80)}: it is one of ${n.join(", ")}`}]}}),zn=["KAFKA_BROKER","KAFKA_INPUT_TOPIC","KAFKA_OUTPUT_TOPIC"],Yn={name:"kafka",find:({spec:t})=>t.serverType!=="\
kafka"?[]:t.predictors.flatMap((n,a)=>{const c=(0,_.yR)(n,"svcOrchSpec","env").map(f=>(0,_.$6)(f,"name")),m=zn.filter(f=>!c.includes(f));return m.length===0?[]:
[{path:["spec","predictors",a],message:`serverType kafka needs ${m.join(", ")} in svcOrchSpec.env`}]})},Hn={name:"endpoint-types",find:t=>{const n=(0,_.$6)(t.spec,
"transport")??"";let a;return(0,k.zM)(t).flatMap(({node:c,path:m})=>{const f=(0,_.$6)(c,"endpoint","type")??"";if(f==="")return[];a??=f;const O=[...m,"endpoint",
"type"];return f!==a?[{path:O,message:`the endpoint type is ${f}, another node's is ${a}: all must be the same, so set spec.transport instead`}]:n!==""&&(f==="R\
EST"&&n!=="rest"||f==="GRPC"&&n!=="grpc")?[{path:O,message:`the endpoint type ${f} contradicts spec.transport ${n}: leave endpoint.type out`}]:[]})}},dn=[bt("pr\
otocol","seldon","tensorflow","kfserving","v2"),bt("transport","rest","grpc"),bt("serverType","rpc","kafka"),Yn,Hn],Jn=[...Gn,...ue,...dn,...In,...st,...Xe,..._e,
...X],Pt=50;function Ut(t,n,a){if((0,I.BR)(t))return t;const c=(0,I.lx)(t),m=a===void 0?[]:[...jt(t,a),...Qn(t,a)];throw Wt(Zn([...c,...m]),n)}var jt=(t,{allowed:n})=>an(
t).filter(a=>!a.isPassed&&!rn(a,n)),ln=[...st,...Xe,..._e,...X];function Qn(t,n){const a=(0,I.lx)(t),c=a.reduce((O,{path:q})=>Bt(O,q),t);if(!(0,I.BR)(c))return[];
const m=n.storageSecret===void 0?c:(0,k.Xl)(c,n.storageSecret),f=a.map(({path:O})=>(0,k.P8)(O));return $t(ln,m,n).filter(({path:O})=>O.at(-1)!=="modelUri"&&!f.some(
q=>(0,k.P8)(O).startsWith(q)))}function Bt(t,[n,...a]){return n===void 0?t:Array.isArray(t)?t.map((c,m)=>m===n&&a.length>0?Bt(c,a):c):(0,_.Gv)(t)?a.length>0?{...t,
[n]:Bt(t[n],a)}:Object.fromEntries(Object.entries(t).filter(([c])=>c!==n)):t}var Zn=t=>[...new Map(t.toReversed().map(n=>[JSON.stringify([n.path]),n])).values()].
toReversed();function Xn(t,n,a){const c=$t(Jn,t,n);if(c.length>0)throw Wt(c,a)}var un=(t,n,a)=>$t([...wt,...xn],t,n).slice(0,Pt).map(c=>`${a.place}: ${mn(c,a)}.`);
function $t(t,n,a){const c={...a,served:(0,k.Qf)(n,a.choice)};return t.flatMap(m=>m.find(n,c))}var mn=({path:t,message:n},{lineOf:a})=>`${(0,k.P8)(t).slice(0,300)}\
 (line ${a(t)}): ${n}`;function Wt(t,n){const{place:a}=n,c=t.map(f=>mn(f,n));if(c.length===1)return new F.zg("E_MANIFEST",`${a} cannot be deployed. ${c[0]}${c[0]?.
endsWith("?")===!0?"":"."}`);const m=c.slice(0,Pt).map(f=>`  - ${f}`);return c.length>Pt&&m.push(`  \u2026 and ${c.length-Pt} more`),new F.zg("E_MANIFEST",`${a}\
 cannot be deployed:
${m.join(`
`)}`)}var _t=(0,se.f1)((0,Y.F)(),1),Mt=(0,se.f1)((0,Y.F)(),1);function qn(t){let n;return(0,Mt.visit)(t,{Map:(a,{items:c})=>{const m=new Set;for(const{key:f}of c)
if(!(!(0,Mt.isScalar)(f)||f.value==="<<")){if(m.has(f.value))return n=f,Mt.visit.BREAK;m.add(f.value)}}}),n}var Nt={identify:()=>!1,default:!0,tag:"tag:yaml.org\
,2002:int",format:"OCTAL_1_1",test:/^[-+]?0[0-7]+$/,resolve:t=>Number.parseInt(t,8)},eo={identify:()=>!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
resolve:t=>/^(?:yes|on)$/i.test(t)},to=t=>[Nt,eo,...t],Kt=256*1024;function no(t,n){if(t.length>Kt)throw new F.zg("E_DEPLOY_YAML_TOO_LARGE",`${n} has ${t.length}\
 characters; ${Kt} are read at most. Log the SeldonDeployment alone, without the model.`);if(t.includes("\0"))throw new F.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not\
 YAML but binary: it holds a NUL character.`);if((0,z.qK)(t))throw new F.zg("E_DEPLOY_YAML_BOMB",`${n} nests deeper than ${z.JG} levels, which no SeldonDeployme\
nt does.`);const a=new _t.LineCounter,c=oo(t,n,a);for(const q of c)hn(q,n,a);const[m,...f]=c.filter(({contents:q})=>q!==null&&!((0,_t.isScalar)(q)&&q.value===null));
if(m===void 0)throw new F.zg("E_DEPLOY_YAML_EMPTY",`${n} is empty. It must hold a SeldonDeployment.`);if(f.length>0)throw new F.zg("E_DEPLOY_YAML_DOCUMENTS",`${n}\
 holds ${f.length+1} documents. Log one SeldonDeployment alone; what else the cluster needs is not deployed with a model.`);const O=ao(m,n);if(!(0,_.Gv)(O))throw new F.
zg("E_DEPLOY_YAML_SYNTAX",`${n} is no mapping of fields but ${Array.isArray(O)?"a list":"a single value"}.`);return ro(O,n),{root:O,lineOf:q=>fn(m,q,a)}}function oo(t,n,a){
try{const c=(0,_t.parseAllDocuments)(t,{lineCounter:a,prettyErrors:!1,merge:!0,uniqueKeys:!1,customTags:to,logLevel:"silent"});return Array.isArray(c)?c:[]}catch(c){
throw new F.zg("E_DEPLOY_YAML_BOMB",`${n} is more than the parser can take: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{cause:c})}}function hn(t,n,a){
const[c]=t.errors;if(c===void 0)return so(t,n,a);const{line:m,col:f}=a.linePos(c.pos[0]);throw new F.zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${m}\
, column ${f}: ${c.message.slice(0,200)}`,{cause:c})}function so(t,n,a){const c=qn(t);if(c===void 0)return;const{line:m,col:f}=a.linePos(c.range?.[0]??0);throw new F.
zg("E_DEPLOY_YAML_SYNTAX",`${n} is not valid YAML at line ${m}, column ${f}: the key ${String(c.value).slice(0,100)} stands twice in one mapping.`)}function ao(t,n){
const a=`${n} expands by its aliases to more than ${z.$e} values, or without end. Write the values out.`;if((0,z.$B)(t))throw new F.zg("E_DEPLOY_YAML_BOMB",a);try{
return JSON.parse(JSON.stringify(t.toJS({maxAliasCount:1e3})))}catch(c){throw c instanceof RangeError||c instanceof ReferenceError&&c.message.startsWith("Excess\
ive")?new F.zg("E_DEPLOY_YAML_BOMB",a,{cause:c}):new F.zg("E_DEPLOY_YAML_SYNTAX",`${n} cannot be read: ${c instanceof Error?c.message.slice(0,200):String(c)}`,{
cause:c})}}function ro({apiVersion:t,kind:n},a){const c=`It must describe a SeldonDeployment of ${I.Um}.`;if(n==null||n==="")throw new F.zg("E_DEPLOY_YAML_KIND",
`${a} names no kind. ${c}`);const m=typeof n=="string"?n.slice(0,100):JSON.stringify(n).slice(0,100);if(n!=="SeldonDeployment")throw new F.zg("E_DEPLOY_YAML_KIN\
D",`${a} describes ${/^[aeiou]/i.test(m)?"an":"a"} ${m}. ${c}`);if((0,I.aA)(t))return;const f=typeof t=="string"&&t!==""?`the apiVersion ${t.slice(0,100)}`:"no \
apiVersion";throw new F.zg("E_DEPLOY_YAML_KIND",`${a} describes a SeldonDeployment with ${f}. ${c}`)}function fn(t,n,a){for(let c=n.length;c>=0;c-=1){const m=c===
0?t.contents:t.getIn(n.slice(0,c),!0);if((0,_t.isNode)(m)&&m.range)return a.linePos(m.range[0]).line}return 1}var io=new Set(["creationTimestamp","deletionGrace\
PeriodSeconds","deletionTimestamp","finalizers","generateName","generation","managedFields","ownerReferences","resourceVersion","selfLink","uid"]),co="kubectl.k\
ubernetes.io/last-applied-configuration";function lt(t,n){const{filled:a,serving:c}=(0,k.Qf)(t,n),m=t.spec.predictors.map(Me=>({...Ft(Me,"annotations","labels"),
name:Me.name,graph:Gt(Me.graph,a,n.modelUri),...Array.isArray(Me.componentSpecs)?{componentSpecs:Me.componentSpecs.map(uo)}:{}})),f=lo(t.metadata??{},n),O={apiVersion:I.
Um,kind:"SeldonDeployment",metadata:f,spec:{...Ft(t.spec,"annotations"),predictors:m}},q=(0,he.So)(O),Te={...f.annotations,[D.Ln]:q,...n.pipeline===void 0?{}:{[D.
Sp]:n.pipeline},...n.promotionId===void 0?{}:{[D.vM]:n.promotionId}},Oe=new Map(t.spec.predictors.map(Me=>{const ct=c.size===0||(0,k.ig)(Me.graph,[]).some(({node:Ie})=>c.
has(Ie));return[Me.name,{holdsVersion:ct,hasOwnDeadline:Me.progressDeadlineSeconds===void 0}]})),Ge=m.map(Me=>({name:Me.name,marker:(0,he.tB)(O.spec,Me,Vt(Me,Oe.
get(Me.name)?.holdsVersion??!0,n))})),tt=(0,he.bS)({...O,metadata:{...f,annotations:Te}},Ge);return{manifest:{...tt,spec:{...tt.spec,predictors:tt.spec.predictors.
map(Me=>mo(Me,n.timeoutMs))}},marker:q,pods:Oe}}var Vt=({graph:t,explainer:n},a,{version:c,runId:m,namedVersions:f})=>[...a?[[c,m]]:[],...[...(0,k.ig)(t,[]).map(
({node:O})=>O.modelUri),n?.modelUri].flatMap(O=>f?.get(O??"")??[])];function lo(t,n){const a=Object.fromEntries(Object.entries(t).filter(([f])=>!io.has(f))),c={
[D.B0]:n.model,...n.target===void 0?{}:{[D.hD]:n.target}},m=Object.fromEntries(Object.entries(c).map(([f,O])=>[f,(0,Pe.H)(O)]));return{...a,name:n.name,...n.namespace===
void 0?{}:{namespace:n.namespace},labels:{...Dt(t.labels),[D.Ly]:D.bU,...m},annotations:{...Dt(t.annotations),...c,[D.ej]:n.version,...n.runId===""?{}:{[D.CD]:n.
runId}}}}var Dt=t=>Object.fromEntries(Object.entries(t??{}).filter(([n])=>!n.startsWith(D.l1)&&n!==D.Ly&&n!==co));function Ft(t,...n){const a=n.flatMap(c=>{const m=t[c];
return typeof m=="object"&&m!==null?[[c,Dt(Object.fromEntries(Object.entries(m)))]]:[]});return{...t,...Object.fromEntries(a)}}var uo=t=>(0,_.Gv)(t.metadata)?{...t,
metadata:Ft(t.metadata,"annotations","labels")}:t,Gt=(t,n,a)=>({...t,...n.has(t)?{modelUri:a}:{},...Array.isArray(t.children)?{children:t.children.map(c=>Gt(c,n,
a))}:{}}),mo=(t,n)=>({...t,...t.progressDeadlineSeconds===void 0&&n!==void 0?{progressDeadlineSeconds:Math.max(1,Math.ceil(n/1e3))}:{}});function pn(t){if(t===void 0||
t==="")return{title:"the operator's own image"};const n=/^(?:docker\.io\/)?seldonio\/(mlserver|mlflowserver|sklearnserver|xgboostserver)(?::v?(\d+)\.(\d+)[\w.-]*)?(?:@sha256:[0-9a-f]+)?$/.
exec(t);if(n===null)return;const[,a,c,m]=n,f=t.slice(0,100);return a!=="mlserver"||c!=="1"?{title:f}:Number(m)<=6?{title:f,mlflowBefore:3,pythonUpTo:11}:Number(
m)===7?{title:f,pythonUpTo:12}:{title:f}}function vn(t,n,{model:a,names:c}){const m=t.spec.predictors.flatMap(Te=>(0,k.ig)(Te.graph,[]).filter(({node:Oe})=>Oe.modelUri===
n).map(({node:Oe})=>({node:Oe,server:pn(_n(Te,Oe))}))),f=(0,_.fK)(a,"flavors");if(a===void 0||!(0,_.Gv)(f))return m.some(({node:Oe,server:Ge})=>Oe.implementation===
"MLFLOW_SERVER"&&Ge!==void 0)?[{isCertain:!1,message:"the version has no MLmodel file that can be read, and an MLFLOW_SERVER loads nothing else"}]:[];const O=(0,he.
os)(t),q=m.flatMap(Te=>ho({...Te,isV2:O,model:a,flavors:f,names:c}));return q.filter(({message:Te},Oe)=>q.findIndex(Ge=>Ge.message===Te)===Oe)}var _n=(t,{name:n})=>(0,_.
yR)(t,"componentSpecs").flatMap(a=>(0,_.yR)(a,"spec","containers")).filter(a=>a.name===n).map(a=>(0,_.$6)(a,"image"))[0];function ho(t){const{implementation:n}=t.
node;return n==="SKLEARN_SERVER"?po(t):n!=="MLFLOW_SERVER"?[]:[...gn(t),...t.isV2?fo(t):[...En(t),...yn(t)]]}var xt=t=>Object.keys(t).slice(0,5).join(", ").slice(
0,200)||"none";function gn({flavors:t,server:n}){return t.python_function!==void 0?[]:[{isCertain:n!==void 0,message:`an MLFLOW_SERVER loads the flavor python_f\
unction, and the model has none (it has ${xt(t)}): log it with one, as mlflow.<flavor>.log_model does for most, or write one with mlflow.pyfunc`}]}function En({
flavors:t,server:n,names:a}){const c=(0,_.$6)(t,"python_function","env","conda")??(0,_.$6)(t,"python_function","env")??"conda.yaml";return a===void 0||a.has(c)?
[]:[{isCertain:n!==void 0,message:`a V1 MLFLOW_SERVER makes the model's environment from ${c.slice(0,100)}, and the version has no such file: log the model with\
 its environment, or deploy with --protocol v2 and environment.tar.gz`}]}function yn({node:t,server:n,model:a}){const c=(0,_.yR)(t,"parameters").find(f=>(0,_.$6)(
f,"name")==="xtype"),m=(0,G.Ux)(a);return n===void 0||m.length===0||((0,_.$6)(c,"value")??"ndarray")!=="ndarray"?[]:[{isCertain:!1,message:`a V1 MLFLOW_SERVER d\
rops the names of columns, which the model's signature wants (${m.slice(0,3).join(", ").slice(0,100)}${m.length>3?", \u2026":""}), and refuses arrays then: depl\
oy with --xtype DataFrame`}]}function fo({server:t,names:n,model:a,flavors:c}){if(t===void 0||n===void 0||n.has("environment.tar.gz"))return[];const m=(0,_.$6)(
c,"sklearn","serialization_format")==="skops",{title:f,mlflowBefore:O,pythonUpTo:q}=t,Te=[{isCertain:!1,message:`the version has no environment.tar.gz, so ${f} \
runs it with the packages that it has itself, where it has them: pack the environment (conda-pack) beside the MLmodel, or give an image with --image`}],Oe=O!==void 0&&
O<=3;m&&Te.push({isCertain:Oe,message:`the model is saved as skops, which ${Oe?`${f} cannot read: its MLflow is older than 3`:"a server's MLflow older than 3 ca\
nnot read"}. Log it with serialization_format="cloudpickle", or with environment.tar.gz`});const Ge=(0,_.$6)(a,"mlflow_version")??"";O!==void 0&&Number.parseInt(
Ge,10)>=O&&Te.push({isCertain:!1,message:`the model was logged by MLflow ${Ge.slice(0,40)}, and ${f} has one older than ${O}`});const tt=(0,_.$6)(c,"python_func\
tion","python_version")??"",Me=Number(/^3\.(\d+)/.exec(tt)?.[1]);return q!==void 0&&Me>q&&Te.push({isCertain:!1,message:`the model was logged by Python ${tt.slice(
0,40)}, and ${f} has 3.${q} at most: what was pickled may not load`}),Te}function po({flavors:t,server:n}){return n===void 0?[]:t.sklearn===void 0?[{isCertain:!1,
message:`a SKLEARN_SERVER loads what scikit-learn saved, and the model has other flavors (${xt(t)})`}]:(0,_.$6)(t,"sklearn","serialization_format")!=="skops"?[]:
[{isCertain:!0,message:'the model is saved as skops, and a SKLEARN_SERVER loads joblib and pickle files only: log it with serialization_format="cloudpickle", or\
 serve it with MLFLOW_SERVER'}]}var vo=(t,n)=>`apiVersion: ${I.Um}
kind: SeldonDeployment
metadata:
  name: ${go(t)}
spec:
  predictors:
    - name: default
      replicas: 1
      graph:
        name: model
        implementation: MLFLOW_SERVER
        modelUri: ""
${n?`        parameters: [{ name: xtype, type: STRING, value: DataFrame }]
`:""}`,wn="the default template",_o=40;function go(t){const n=t.toLowerCase().replace(/[^a-z0-9]+/g,"-").slice(0,_o).replace(/^-+|-+$/g,"");return/^[a-z]/.test(
n)&&!/^(?:y|n|yes|no|on|off|true|false|null)$/.test(n)?n:`model-${n}`.replace(/-+$/,"")}var Eo=/^(?:seldon[-_]?)?deploy(?:ment)?[-_.]?(?:ya?ml|json)(?:\.txt)?$/i,
zt=3;async function yo({artifacts:t},n){const a=await t.listOfVersion(n,"")??[],c=n.runId===""?[]:await t.listOfRun(n.runId,""),m=c.filter(Te=>Te.isDirectory).slice(
0,zt),f=(await Promise.all(m.map(({path:Te})=>t.listOfRun(n.runId,Te)))).flat(),O=a.filter(On).map(({path:Te})=>`${Te} in the folder of version ${n.version}`),q=[
...c,...f].filter(On).map(({path:Te})=>`${Te} of run ${n.runId}`);return(O.length>0?O:q).slice(0,zt)}function On({path:t}){const n=t.slice(t.lastIndexOf("/")+1);
return Eo.test(n)}var Pn=(t,n,a,c)=>a===void 0?(0,ke.M4)(t,n,c):Promise.resolve().then(()=>Yt(a));function Yt(t){let n;try{n=(0,Ve.M)(t,ke.i)}catch(a){throw new F.
zg("E_INPUT",`deploy-yaml: "${t}" cannot be read: ${a instanceof Error?a.message:String(a)}.`,{cause:a})}if(n===void 0)throw new F.zg("E_DEPLOY_YAML_TOO_LARGE",
`${t} (--deploy-yaml) is larger than ${ke.i} bytes, so it was not read. A deploy.yaml is a few kilobytes.`);return{text:n,place:`${t} (--deploy-yaml)`}}async function wo(t,n,a,c,m){
if(a!==void 0)return{...a,calledAs:c["deploy-yaml"]??"deploy.yaml",warnings:[]};const f=await(0,F.AO)("E_RUN_NOT_FOUND",yo(t,n));if(c["default-template"]!==!0)throw Oo(
n,f??[]);const O=(f??[]).map(q=>`${(0,J.xS)(q,300)} is not used, because it is not named deploy.yaml: ${wn} is.`);return{text:vo(n.model,(0,G.Ux)(m).length>0),place:wn,
calledAs:void 0,warnings:O}}function Oo({model:t,version:n,runId:a},c){const m=[`the folder of ${t} version ${n}`,...a===""?[]:[`run ${a} beside the model`,"the\
 root of that run"]],f=c.length===0?"":` There is ${c.map(q=>(0,J.xS)(q,300)).join(", ")}: name it deploy.yaml.`,O=a===""?"This version was registered without a\
 run, so only its own folder can hold one":`Add it afterwards, by mlflow artifacts log-artifact --run-id ${a} --local-file deploy.yaml`;return new F.zg("E_DEPLO\
Y_YAML_MISSING",`${t} version ${n} has no deploy.yaml: looked in ${m.join(", ")}.${f} ${O}; or give one of the repository by --deploy-yaml FILE, or say --defaul\
t-template.`)}async function Po({registry:t},n,a,c){if(c===void 0)return a;const m=(await t.model(n)).tags.get(c)?.trim();if(m===void 0||m==="")return a;if((0,k.
wu)(m))return m;throw new F.zg("E_MANIFEST",`The tag ${c} of the registered model ${n} names no container image: ${JSON.stringify(m.slice(0,200))}.`)}var $o=/^(?:models|runs|mlflow-artifacts|dbfs|wasbs?|abfss?):/i,
Ht=20;async function $n(t,n,a,c,m="deploy.yaml"){const{predictors:f}=n.spec,{filled:O}=(0,k.Qf)(n,{...a,modelUri:void 0}),q=(0,k.A3)(n).filter(({node:Ie})=>!O.has(
Ie)).map(({node:Ie})=>Ie.modelUri),Te=f.map(Ie=>(0,_.$6)(Ie,"explainer","modelUri")),Oe=[...q,...Te].filter(Ie=>typeof Ie=="string").filter(Ie=>$o.test(Ie)),Ge=[
...new Set(Oe)];if(Ge.length===0)return{deployment:n,versions:new Map};if(Ge.length>Ht)throw new F.zg("E_MANIFEST",`${m} names ${Ge.length} models in MLflow; ${Ht}\
 are looked up at most.`);const tt=new Map(await Promise.all(Ge.map(async Ie=>[Ie,await Mo(t,Ie,c,m)]))),Me=Ie=>{const dt=typeof Ie=="string"?tt.get(Ie)?.place:
void 0;return dt===void 0?{}:{modelUri:dt}},ct=Ie=>({...Ie,graph:(0,k.o6)(Ie.graph,dt=>O.has(dt)?{}:Me(dt.modelUri)),...Ie.explainer?{explainer:{...Ie.explainer,
...Me(Ie.explainer.modelUri)}}:{}});return{deployment:{...n,spec:{...n.spec,predictors:f.map(ct)}},versions:new Map([...tt.values()].flatMap(Ie=>Ie.version===void 0?
[]:[[Ie.place,Ie.version]]))}}async function Mo(t,n,a,c){try{if(!/^models:/i.test(n)||(0,re.Ql)(n).kind==="logged-model")return{place:(0,k.Xk)(await t.artifacts.
storageOf(n),a)};const{model:m,version:f,runId:O}=await(0,k.x)(t,Do(n));return{place:(0,k.Xk)(await t.registry.downloadUri(m,f),a),version:`${f} of run ${O}`}}catch(m){
throw!(m instanceof F.zg)||m.outcome!=="invalid"?m:new F.zg(m.code,`${c} names the model ${JSON.stringify(n.slice(0,200))}: ${m.message}`,{cause:m})}}function Do(t){
const[,n="",a,c=""]=/^models:\/{1,2}([^/@]+)(?:(@[^/@]+)|\/([^/@]+))$/i.exec(t)??[];if(n==="")throw new F.zg("E_MODEL_URI","write models:/<name>/<version>, mode\
ls:/<name>@<alias> or models:/<name>/<stage>.");return a!==void 0?{model:n,at:a}:/^\d{1,15}$/.test(c)?{model:n,version:Number(c)}:{model:n,at:c}}async function So(t,n,a,c){
const m=(0,k.N_)(a["model-uri-map"]??""),f=t.artifacts.listOfVersion(n,""),[O,q,Te,Oe,Ge]=await Promise.all([Pn(t,n,a["deploy-yaml"],f),t.registry.downloadUri(n.
model,n.version),(0,z.X$)(t,n),f.catch(Jt),Po(t,n.model,a.image,a["image-tag"])]),tt=typeof Te=="string"?void 0:Te,Me=await wo(t,n,O,a,tt),ct=no(Me.text,Me.place),
Ie={place:Me.place,lineOf:ct.lineOf},dt={graphNodes:a["graph-node"]??[],hasImage:Ge!==void 0},Dn={allowed:a.allow??new Set,namespace:a.namespace,storageSecret:a["\
storage-secret"]?.name,choice:{...dt,modelUri:q}},Sn=Ut(Mn(Ut(ct.root,Ie,Dn),a.set??[]),Ie,Dn),{deployment:St,versions:Ro}=await $n(t,Sn,dt,m,Me.calledAs),Tt=To(
St,dt)?(0,k.Xk)(q,m):"",ht={...dt,modelUri:Tt},{protocol:Co,xtype:ko,replicas:Lo}=a,Qt=(0,k.Ai)(St,{protocol:Co,xtype:ko,replicas:Lo,image:Ge},ht),ut=a.name===void 0?
Qt:{...Qt,metadata:{...Qt.metadata,name:a.name}},ft=a["storage-secret"]?.name,Tn={allowed:a.allow??new Set,namespace:a.namespace,storageSecret:ft,choice:ht};Xn(
ft===void 0?ut:(0,k.Xl)(ut,ft),Tn,Ie);const e=un(St,Tn,Ie),o=a.name??ut.metadata?.name??"",s=a.namespace??ut.metadata?.namespace,i=ft===void 0?ut:(0,k.e_)(ut,ft),
d={model:n.model,version:n.version,runId:n.runId,...ht,modelUri:Tt,name:o,namespace:s,target:c.target===void 0?void 0:(0,k.Rg)((0,k.hu)(c.target)),pipeline:c.pipeline.
link,promotionId:c.promotionId,namedVersions:Ro,timeoutMs:c.timeoutMs},{manifest:l,marker:u,pods:p}=lt(i,d),$=vn(l,Tt,{model:tt,names:Oe&&new Set(Oe.map(({path:B})=>B))}),
T=$.filter(({isCertain:B})=>B).map(({message:B})=>B);if(T.length>0)throw new F.zg("E_MODEL_NOT_LOADABLE",`${n.model} version ${n.version} would not be served: ${T.
join("; ")}.`);const L=$.map(({message:B})=>`${n.model} version ${n.version} may not be served: ${B}.`),Q=(0,k.KE)(ut,(0,k.Qf)(ut,ht));return{manifest:l,name:o,
namespace:s,modelUri:Tt,holders:Q,marker:u,pods:p,forTarget:B=>lt(i,{...d,target:B}),mlModel:tt,place:Me.place,origin:{...Ie,has:B=>(0,b.Q)(Sn,B)!==void 0},warnings:[
...Me.warnings,...e,...L],notes:Ao(ct.root,St,{name:o,namespace:s,image:Ge,choice:ht},Me.calledAs)}}var To=(t,{graphNodes:n,hasImage:a})=>n.length>0?(0,k.Qf)(t,
{graphNodes:n,hasImage:a,modelUri:void 0}).filled.size>0:!a||(0,k.A3)(t).length>0;function Jt(t){if(!(t instanceof F.zg&&t.code==="E_ARTIFACT_STORE"))throw t}function Mn(t,n){
try{return(0,k.Ey)({...t},n)}catch(a){throw a instanceof k.S7?new F.zg("E_INPUT",`set: ${a.message}.`,{cause:a}):a}}function Ao(t,n,{name:a,namespace:c,image:m,
choice:f},O){const q=(0,_.Gv)(t.metadata)?t.metadata:{},Te=[],Oe=(Me,ct,Ie)=>{O!==void 0&&typeof Ie=="string"&&Te.push(`The ${Me} is ${ct}, not ${Ie} as in ${O}\
.`)};t.apiVersion!==I.Um&&Oe("apiVersion",`${I.Um}, which the cluster stores`,t.apiVersion),q.name!==a&&Oe("name",a,q.name),q.namespace!==c&&Oe("namespace",c??"",
q.namespace);const{filled:Ge,serving:tt}=(0,k.Qf)(n,f);for(const{modelUri:Me}of Ge)typeof Me=="string"&&Me.trim()!==""&&Me!==f.modelUri&&Te.push(`The modelUri ${Me}\
 of ${O??"it"} is replaced by the version's own, ${f.modelUri??""}.`);return f.hasImage===!0&&Ge.size===0&&Te.push(...[...tt].map(Me=>`The image ${m} is that of\
 the container ${Me.name}, which serves the version.`)),Te}})};
